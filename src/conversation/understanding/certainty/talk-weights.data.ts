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
    '9': `?offers acordo_fechado fechado fechado_$ offers:aceitei offers:topei`,
    '8': `^_acordo ^_assinei acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assinei assinei_o assinei~acordo eles_$ fechando fechando_$`,
    '7': `^_aceita a_da acabei_aceitando aceitando aceitando_$ aceitei~proposta after-roadmap:acabei assin- certo_fechei com_eles deu~fechei fechei_com o_acordo offers:fechei pode_aceitar pode~essa`,
    '6': `^_deu a_proposta aceita aceitar after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:assinei after-roadmap:essa a~NAME com~banco deles_$ deu_certo essa_$ fechar_com fechar~eles fechei~acordo fechei~o fiz~acordo offers:acabei vou~com`,
    '5': `^_fiz ^_vou aceitei~parcelamento after-roadmap:aceitar after-roadmap:vou banco_$ certo deles deu eles essa fechei_o fiz_o o_parcelamento offers:acordo offers:com pagar_$ parcelamento vou vou_aceitar`,
    '4': `NAME_! NAME~! NAME~vou aceita_a aceita_essa aceita~da aceita~vou acordo_hoje acordo_no acordo~app after-roadmap:fiz after-roadmap:parcelamento app_$ a~deles com_o da~, do_jeito essa_vou essa~pagar fechei_do fechei~jeito fiz hoje jeito_que jeito~ofereceram no_app ofereceram_$ offers:assinei offers:eles offers:essa offers:pode o~hoje parcelamento_$ proposta_deles que_ofereceram topei_a
topei~proposta vou_fechar vou_pagar`,
    '3': `! !_! !_$ :hoje NAME_hoje ^_pode acordo_do after-roadmap:! after-roadmap:app after-roadmap:certo after-roadmap:com after-roadmap:deles after-roadmap:deu after-roadmap:eles after-roadmap:hoje after-roadmap:pode after-roadmap:proposta app do~que fechar hoje_$ jeito ofereceram offers:aceitar offers:deles offers:deu offers:fechar offers:o offers:vou o~com o~no propo- proposta proposta_$ vou~essa`,
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
#_porsento #_prestacao #_prestacoes #_quando #_rango #_real #_registrado #_remedio #_salario #_salarios #_se #_segundo #_sem #_sendo #_so #_spotify #_tambem #_tem #_toda #_todo #_uns #_valor #_venc #_vence #_vencida #_vencimento #_vezes #_| #~
 #~$ #~( #~) #~+ #~- #~/ #~13o #~: #~aa #~academia #~aceito #~achei #~agiota #~agora #~agua #~ainda #~alguma #~aluguel #~am #~ambas #~ano #~ao
#~aposentadoria #~as #~ate #~atras #~atrasada #~atrasadas #~atrasado #~atrasados #~atrasei #~bico #~bolsa #~bruto #~cada #~cai #~carro #~cartao #~carteira #~causa #~celular #~cerveja #~cheque #~cigarro #~cinema #~com #~comida #~condominio #~consignado #~contando #~das #~dei #~depende #~depois #~desconta #~descontam #~desde #~devo #~diaria #~divida #~divido #~dois #~duas #~e #~eh #~ela #~ele #~em
#~emprestado #~emprestimo #~energia #~especial #~esse #~esta #~estao #~estava #~estou #~faco #~faculdade #~falei #~falta #~faltam #~farmacia #~fatura #~faxina #~fds #~feira #~ferias #~fevereiro #~fiado #~ficou #~foi #~fora #~foram #~ganho #~gas #~gasolina #~gasto #~guardado #~ha #~hoje #~hora #~ifood #~igreja #~imposto #~inss #~internet #~iptu #~ipva #~janeiro #~juros #~lanche #~liberar #~liquido
#~loja #~luz #~m #~marco #~mas #~maximo #~menos #~mensalidade #~mercado #~meu #~mim #~minha #~minimo #~minimos #~moca #~motorista #~muito #~multa #~na #~nao #~nem #~nenhuma #~netflix #~no #~off #~os #~ou #~outro #~outubro #~pagar #~pagas #~pago #~paguei #~parado #~parcela #~parcelei #~parei #~parte #~passado #~pensao #~pix #~plano #~por #~poucas #~pouco #~poupanca #~prefeitura #~prestacao #~quando
#~quinto #~quinzena #~quitadas #~quitei #~recebo #~remedio #~remedios #~rescisao #~restam #~restando #~restantes #~restaurantes #~restituicao #~rifa #~role #~roupa #~salao #~salario #~sao #~se #~secretaria #~segunda #~sempre #~sendo #~sexta #~so #~sofa #~somando #~spc #~spotify #~streaming #~supermercado #~tambem #~taxa #~tem #~tigrinho #~tiro #~todo #~total #~trabalho #~tudo #~um #~uma #~uns
#~valor #~van #~vem #~venc #~vence #~vencimento #~verdade #~vr $~( $~) $~+ $~, $~- $~/ $~; $~NAME $~a $~ao $~cada $~como $~da $~de $~do $~e $~em $~liquidos $~mensais $~mil $~na $~no $~para $~por $~segundo $~| %_, %_a %_aa %_agora %_am %_ao %_do %_e %_m %_mes %_na %_off %~# %~. %~NAME %~ano %~dia %~e %~esta %~fica %~mes %~por %~salario ( (_# (_$ (_NAME (_cartao (_emprestimo (~# (~) (~dia (~e )_#
)_$ )_, )_. )_: )_NAME )_aluguel )_e )~# )~$ )~- )~NAME +_- +_13o +_condominio +_emprestimo +_vr +~# +~da +~de +~nao +~x ,_$ ,_acaba ,_academia ,_aceito ,_agora ,_agua ,_ajuda ,_aluguel ,_amanha ,_ambas ,_apaga ,_aqui ,_arrumei ,_as ,_ate ,_bico ,_bora ,_cada ,_cartao ,_cerca ,_cerveja ,_cigarro ,_cinco ,_cinema ,_claro ,_com ,_comida ,_comprei ,_condominio ,_conforme ,_da ,_daqueles ,_das ,_de
,_depende ,_depois ,_desconta ,_descontam ,_desde ,_deu ,_deus ,_deve ,_devo ,_dez ,_do ,_dois ,_e ,_eh ,_ela ,_ele ,_eles ,_em ,_emprestimo ,_era ,_eram ,_errei ,_esse ,_estao ,_estava ,_eu ,_faco ,_falaram ,_falei ,_falta ,_faltam ,_faltou ,_faz ,_fica ,_ficou ,_fiz ,_foi ,_gas ,_gastei ,_gasto ,_gostaria ,_hoje ,_ifood ,_internet ,_iptu ,_isso ,_junta ,_juntas ,_juros ,_liquido ,_luz ,_manda
,_me ,_media ,_mercado ,_mes ,_meu ,_minimo ,_moro ,_moveis ,_na ,_nem ,_nenhuma ,_netflix ,_ninguem ,_no ,_nunca ,_ontem ,_os ,_outro ,_pagas ,_para ,_parei ,_pelo ,_perdi ,_plano ,_prestacao ,_quando ,_que ,_quem ,_quinhentos ,_quitadas ,_recebo ,_referente ,_restam ,_restando ,_resto ,_roupa ,_salao ,_saldo ,_sao ,_se ,_seguro ,_seis ,_sempre ,_sendo ,_seu ,_sobraram ,_soma ,_somando ,_spotify
,_streaming ,_tem ,_tira ,_tiro ,_todo ,_todos ,_total ,_tres ,_trezentos ,_um ,_umas ,_usei ,_vai ,_vale ,_valido ,_van ,_varia ,_vence ,_venceu ,_vencimento ,_venderam ,_vendo ,_vi ,_vr ,~$ ,~( ,~+ ,~, ,~. ,~acaba ,~aceitei ,~agosto ,~ainda ,~ajuda ,~ajudo ,~apagar ,~as ,~ate ,~atrasadas ,~atrasado ,~atrasei ,~autonomo ,~banco ,~boia-fria ,~bolsa ,~bruto ,~cada ,~cartao ,~cinco ,~coisa ,~compro
,~conta ,~contas ,~contrato ,~corrigir ,~crediario ,~dao ,~de ,~demais ,~deu ,~deve ,~devedor ,~devendo ,~dezembro ,~dia ,~diarista ,~dias ,~direto ,~divida ,~dois ,~dou ,~duas ,~eh ,~em ,~enrolado ,~entao ,~era ,~errado ,~essas ,~esse ,~esta ,~estou ,~explica ,~faltam ,~fatura ,~fevereiro ,~filhos ,~foi ,~foram ,~ganho ,~golpe ,~ha ,~lembro ,~ligacao ,~mais ,~marco ,~marmita ,~me ,~mes ,~meses
,~mesmo ,~metade ,~mil ,~minha ,~minimo ,~muito ,~na ,~nada ,~nem ,~nenhuma ,~no ,~normal ,~nuns ,~o ,~os ,~paga ,~pagas ,~pago ,~parcela ,~parcelas ,~parte ,~pila ,~por ,~primeira ,~quando ,~questao ,~recebi ,~resto ,~ruim ,~salario ,~salvar ,~sao ,~se ,~sei ,~sem ,~silveira ,~sim ,~so ,~tentando ,~terceira ,~tiro ,~todo ,~torno ,~uns ,~valor ,~vencidas ,~ver ,~vezes ,~vou ,~x ,~zero -_# -_$
-_NAME -_no -~# -~NAME -~no ._# ._, ._NAME ._a ._ainda ._aluguel ._cartao ._devo ._e ._eh ._energia ._esse ._m ._nao ._no ._o ._recebo ._sao ._so .~# .~$ .~, .~: .~? .~NAME .~da .~de .~devo .~dia .~do .~e .~eh .~faltam .~isso .~nao .~no .~o .~que .~tem .~uns .~x /_NAME /_mes /~# /~, /~. /~/ /~NAME /~faltam 13o_, 13o_dia 13o_nao 13o~tenho :( :) :+ :/ :13o :; :_$ :_NAME :_a :_aluguel :_caiu :_cartao
:_de :_entrada :_marque :_o :_restam :_total :abusivo :aceita :aceitou :acho :acontece :acordo :adiantado :advogado :agiota :agosto :ah :ajudar :alguem :aluguel :am :amortizei :aniversario :ano :antecipei :anteriores :ao :apaguem :app :aquele :arrumei :atras :atrasada :atrasadas :atrasado :atrasei :atrasou :aumentei :aumentou :australia :automatico :bah :banco :bastante :bem :beneficio :caba :cada
:cai :cair :caiu :caixa :cara :carne :carro :causa :celular :cem :centavos :cento :cerca :cheque :cinco :cinquenta :cobra :cobram :cobrando :coisa :coisas :comigo :compensa :comprei :compro :condominio :confiavel :conforme :consegui :conseguir :consigo :consorcio :continua :conto :contrato :correcao :cortada :corte :dando :dar :debito :decimo :dei :demora :depois :depositar :der :desconta :desde
:deu :deve :devia :devo :dez :dezembro :dias :diga :disse :dizendo :dnv :do :dois :dona :dormir :doze :duas :duzentos :efetuei :ele :eles :email :empresa :emprestado :emprestei :entao :entra :entrada :entrar :entrou :era :especial :exclusao :faculdade :falando :falei :falou :falso :faltam :farmacia :fatura :faturas :fechei :fevereiro :fiado :ficou :fim :financiamento :fiquei :fiz :folha :foram
:ganhei :ganho :gas :gastei :gasto :geladeira :gente :gerente :gracas :gratificacao :guardado :ifood :imposto :instagram :instrucoes :inteiro :ir :janeiro :jogo :juntando :k :la :lgpd :ligaram :ligou :limite :limpa :limpar :loja :luz :m :mae :mainha :maio :mandou :mano :marco :meio :mercadinho :mercado :meses :mesmo :milhao :moca :moto :muda :mulher :multa :na :nas :negocio :nem :nenhuma :ninguem
:noite :normal :nove :novecentos :noventa :num :numero :obrigado :oferecendo :oferta :oitenta :oito :olha :onze :oq :organizar :orientacao :oxe :pagamento :pagando :pagas :pagina :pai :parcelas :parcelei :parei :parou :passa :passado :passei :pede :pedindo :peguei :pessoa :pila :porque :preciso :processo :propos :puder :quais :quantos :quarenta :quarta :quatro :quatrocentos :quer :quinhentos
:quinze :rapaz :real :referente :regras :remedio :renda :renegociacao :restam :restantes :restituicao :resto :retiram :sacar :saiu :saldo :saquei :segunda :seis :seiscentos :semana :sera :servico :sessenta :sete :setecentos :setenta :sistema :sobrou :sofa :subiu :sujo :sumiu :tal :tambem :tche :terceiro :tira :todas :todo :todos :trabalho :transferi :trem :tres :trezentos :trinta :tv :uai :ultimas
:usei :uso :util :vem :vence :vencimento :vender :vendi :verdade :vez :vezes :vinte :virou :vista :~# :~$ :~% :~, :~. :~; :~NAME :~a :~de :~do :~em :~financiamento :~meses :~no :~parcelas :~x ; ;_NAME ;_a ;_as ;_cartao ;_estou ;_restaurantes ;~# ;~$ ;~, ;~: ;~demais ;~imobiliaria ;~na = =_# ?_entao ?_me ?_nao ?_queria ?~caba ?~tenho NAME_
 NAME_( NAME_) NAME_, NAME_- NAME_/ NAME_: NAME_; NAME_=
NAME_NAME NAME_a NAME_aceita NAME_aceitou NAME_acho NAME_agora NAME_ah NAME_ainda NAME_atrasada NAME_atrasadas NAME_atrasado NAME_atrasou NAME_aumentou NAME_baixou NAME_caiu NAME_cancelei NAME_cartao NAME_cento NAME_cheque NAME_cinco NAME_cobra NAME_cobrando NAME_com NAME_consignado NAME_consorcio NAME_desconta NAME_desse NAME_devo NAME_dezoito NAME_dia NAME_do NAME_dois NAME_duzentos NAME_eh
NAME_emprestimo NAME_estao NAME_estou NAME_eu NAME_falou NAME_falta NAME_faltam NAME_fatura NAME_faz NAME_fica NAME_ficou NAME_frio NAME_juros NAME_ligou NAME_limite NAME_mas NAME_me NAME_mil NAME_na NAME_ne NAME_no NAME_novecentos NAME_o NAME_ontem NAME_parcela NAME_parcelado NAME_parcelei NAME_passou NAME_pedindo NAME_pediu NAME_propos NAME_quatrocentos NAME_quer NAME_quinhentos NAME_quita
NAME_saldo NAME_sao NAME_subiu NAME_tenho NAME_toda NAME_todo NAME_tres NAME_trezentos NAME_tudo NAME_um NAME_uns NAME_veio NAME_vence NAME_vencidas NAME_zerado NAME~
 NAME~$ NAME~% NAME~( NAME~- NAME~. NAME~/ NAME~: NAME~aberto NAME~abril NAME~acordo NAME~adiantou NAME~agora NAME~agosto NAME~ainda NAME~am NAME~ao NAME~ate NAME~atrasada NAME~atrasado NAME~boleto NAME~cada NAME~carro NAME~cartao
NAME~cem NAME~cento NAME~cheque NAME~cinco NAME~cobra NAME~cobrando NAME~com NAME~comprei NAME~consignado NAME~conto NAME~crediario NAME~da NAME~dando NAME~de NAME~desconta NAME~desde NAME~desse NAME~deu NAME~devo NAME~devolvi NAME~dez NAME~dezoito NAME~dia NAME~dois NAME~duas NAME~duzentos NAME~eh NAME~ela NAME~ele NAME~eles NAME~emprestei NAME~emprestimo NAME~empresto NAME~emprestou NAME~entrada
NAME~era NAME~especial NAME~essa NAME~estao NAME~eu NAME~falando NAME~falta NAME~faltam NAME~faltou NAME~fatura NAME~faturas NAME~ficou NAME~fiz NAME~foi NAME~ha NAME~junho NAME~juros NAME~k NAME~ligou NAME~maio NAME~me NAME~mensagem NAME~meses NAME~mil NAME~minimo NAME~na NAME~negativou NAME~no NAME~nome NAME~oitenta NAME~oito NAME~os NAME~ou NAME~pago NAME~para NAME~parcelar NAME~parcelas
NAME~parcelei NAME~parei NAME~passado NAME~passou NAME~pegou NAME~porque NAME~prestacao NAME~proposta NAME~quatro NAME~quatrocentos NAME~que NAME~quinze NAME~quitada NAME~quitar NAME~reais NAME~referente NAME~restam NAME~saldo NAME~sei NAME~seis NAME~sem NAME~semana NAME~sendo NAME~sera NAME~sms NAME~so NAME~sobraram NAME~tenho NAME~total NAME~tres NAME~trezentos NAME~um NAME~uma NAME~uns
NAME~usei NAME~valor NAME~venc NAME~vence NAME~venceu NAME~vencida NAME~vencimento NAME~verdade NAME~vezes NAME~vinte NAME~virgula NAME~virou ^_+ ^_- ^_abri ^_academia ^_agua ^_ajudo ^_alem ^_alugo ^_amortizei ^_aposto ^_arre ^_atrasada ^_aumentaram ^_auxilio ^_bah ^_barzinho ^_botijao ^_busca ^_cabelo ^_carro ^_casa ^_cdc ^_cerveja ^_cervejinha ^_cet ^_churrasco ^_cigarro ^_comida ^_comissao
^_comprei ^_comprovante ^_condominio ^_conducao ^_consignado ^_correcao ^_corrige ^_corrigindo ^_creche ^_credito ^_curso ^_delivery ^_dentista ^_depositei ^_desconto ^_devia ^_diaria ^_dinheiro ^_dizimo ^_duzentos ^_ela ^_empresa ^_emprestei ^_energia ^_entre ^_entrei ^_entrou ^_eram ^_escola ^_esses ^_estagio ^_exclusao ^_faculdade ^_feira ^_fgts ^_fiado ^_financiei ^_futebol ^_gas ^_gasolina
^_gasosa ^_geladeira ^_ifood ^_internet ^_iptu ^_ipva ^_jovem ^_lanche ^_leite ^_levanto ^_limite ^_lista ^_lote ^_luz ^_mando ^_manicure ^_mano ^_mas ^_material ^_mercado ^_mn ^_moca ^_moro ^_multa ^_netflix ^_notebook ^_ola ^_olha ^_onibus ^_oxente ^_parcela ^_parcelamento ^_parcelas ^_parcelei ^_passagem ^_patrao ^_pedreiro ^_pego ^_peguei ^_pelo ^_penhor ^_pensao ^_pg ^_pior ^_plano ^_possuo
^_presente ^_prestacao ^_proposta ^_quatro ^_racao ^_rancho ^_refinanciei ^_remedio ^_remedios ^_renegociei ^_restam ^_restituicao ^_role ^_roupa ^_saiu ^_salao ^_salario ^_saldo ^_seguro ^_spotify ^_tche ^_terreno ^_tiro ^_tive ^_todo ^_todos ^_trampo ^_transferi ^_trata-se ^_tres ^_trezentos ^_troca ^_tv ^_uai ^_uber ^_umas ^_unha ^_van ^_vei ^_veio ^_vence ^_venceu ^_vinte ^_vish a_. a_academia
a_bolsa a_cabo a_cada a_carta a_consulta a_dar a_declarar a_desse a_diaria a_dona a_entrada a_exclusao a_faculdade a_farmacia a_feira a_ganhar a_gasolina a_igreja a_imobiliaria a_lgpd a_menos a_minima a_mulher a_nona a_prefeitura a_prestacao a_renda a_renner a_rescisao a_restituicao a_sabado a_sexta a_sindica a_tv a_um a_van aa aa_$ abaix- abaixa abaixa_$ aberto_, abri_um abril abril_, abrir_o
abro abro_reclamacao absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_em acaba_quando acabou~a acade- academia academia_# academia_NAME academia~# academia~, academia~e acai acai_, acai~uns aceita~# aceitei~da aceito_sim aceitou_# aceitou_minha aceitou~proposta acertei_$ acertei_com acho_$ acho_, acho~# acho~esta acho~sim acho~umas acho~uns acontece_$ acordo_que acordo~eles acordo~eu acordo~o
acoug- acougue acougue_# acougue_do acred- acredita acredita_$ adianta adiantada adiantada_$ adiantou adiantou_# adiantou_$ adiantou~e adoec- adoeceu advogado~NAME after-crisis:moca after-roadmap:
 after-roadmap:$ after-roadmap:/ after-roadmap:: after-roadmap:abro after-roadmap:adianta after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:agiota after-roadmap:amor after-roadmap:apagam
after-roadmap:apareceu after-roadmap:aumentaram after-roadmap:aumento after-roadmap:aumentou after-roadmap:bah after-roadmap:baixou after-roadmap:besteira after-roadmap:bicho after-roadmap:bolo after-roadmap:cair after-roadmap:caminhao after-roadmap:cem after-roadmap:chao after-roadmap:chegou after-roadmap:cinquenta after-roadmap:cobraram after-roadmap:condicao after-roadmap:depositei
after-roadmap:desde after-roadmap:dizendo after-roadmap:dois after-roadmap:duzentos after-roadmap:ela after-roadmap:emprestado after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:faculdade after-roadmap:ferias after-roadmap:fgts after-roadmap:fila after-roadmap:final after-roadmap:fizer after-roadmap:funciona after-roadmap:ganhou
after-roadmap:garcom after-roadmap:gaste after-roadmap:gasto after-roadmap:guardam after-roadmap:ia after-roadmap:ideia after-roadmap:imposto after-roadmap:inteiro after-roadmap:janeiro after-roadmap:jogar after-roadmap:joguei after-roadmap:largar after-roadmap:leva after-roadmap:liguei after-roadmap:loterica after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:maquina
after-roadmap:matando after-roadmap:mercado after-roadmap:metade after-roadmap:moto after-roadmap:mudei after-roadmap:nisso after-roadmap:normal after-roadmap:nova after-roadmap:novecentos after-roadmap:ofereceram after-roadmap:oitenta after-roadmap:parado after-roadmap:parte after-roadmap:pedindo after-roadmap:pediu after-roadmap:peguei after-roadmap:perder after-roadmap:perna
after-roadmap:poderia after-roadmap:pretendo after-roadmap:primeira after-roadmap:puder after-roadmap:quatrocentos after-roadmap:quebra after-roadmap:quita after-roadmap:reais after-roadmap:refinanciei after-roadmap:registrado after-roadmap:rescisao after-roadmap:restituicao after-roadmap:resto after-roadmap:sabado after-roadmap:sabe after-roadmap:sacar after-roadmap:saquei
after-roadmap:seiscentos after-roadmap:sms after-roadmap:tal after-roadmap:tinha after-roadmap:todos after-roadmap:trinta after-roadmap:troca after-roadmap:tv after-roadmap:uns after-roadmap:usar after-roadmap:vei after-roadmap:viajar after-roadmap:vinte agenc- agencia agiota_# agiota_$ agiota_, agiota_e agiota_falou agiota~# agiota~, agiota~mil agiota~que agora_, agora_dia agora_e agora_eh
agora_esta agora_estou agora_faco agora_ganho agora_ja agora_o agora_sao agora_so agora_vem agora~banco agora~devendo agora~dia agora~eh agora~em agora~nao agora~que agora~so agosto_$ agosto_do agosto~ano agua_# agua_: agua_atrasadas agua_da agua_e agua_quarenta agua_sessenta agua_vem agua~# agua~, agua~NAME agua~de agua~e agua~gas agua~luz agua~net ah_e ah_esqueci ah~a ah~o ai_: ainda_,
ainda_falta ainda_faltam ainda_mil ainda_restam ainda~as ainda~de ainda~e ainda~o ainda~paguei ai~eu ajuda_? ajuda_sim ajudar_meu ajudar_minha ajudar~mae ajuda~# ajuda~as ajuda~dividas ajuda~pagar ajuda~uns ajudo ajudo_com ajudo_minha ajudo~# ajudo~mae alem_da alem_desses alem~dois alguem_da alguem~carne alguem~equipe alguem~verdade alguma~? alguma~por ali alime- alimenticia alimenticia_# almoco
alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet alugo aluguel_# aluguel_, aluguel_- aluguel_: aluguel_atrasado aluguel_da aluguel_de aluguel_do aluguel_e aluguel_eh aluguel_eu aluguel_mil aluguel_nao aluguel_nem aluguel_sao aluguel_vai aluguel~# aluguel~( aluguel~, aluguel~agua aluguel~aumentar aluguel~com aluguel~condominio aluguel~conta aluguel~de aluguel~devo aluguel~e aluguel~eh
aluguel~luz aluguel~mercado aluguel~meses aluguel~meu aluguel~minha aluguel~que aluguel~reais aluguel~um aluguel~uma am am_$ am_carro amanha_vou amanha~no ambas ambas_vencidas ameacando_cortar amiga amigo amigo_, amigos_sexta amigos~feira amigo~pago amort- amortizei amortizei_# amortizei~do am~# aniversario_# aniversario~esse ano_, ano_. ano_e ano_passado anos_. anos_a anos_ainda anos_ja anos_para
anos_que anos~# anos~acabar anos~aceito anos~ate anos~devo anos~divida ano~, ano~esta ano~meio antecipei_tres anteriores_e antes_, antes_eu antes~ganhava anuid- anuidade ao_NAME ao_ano ao_dia ao~# ao~. ao~NAME ao~e ao~na ao~no ao~o apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar~que apagar~se apaga~nao apaga~os apaga~respostas apague~que aparece_# aparece_no apareceu_boleto
apareceu~com apareceu~da aparece~aplicativo aparelho aparelho_de apertei apertei_errado apertei~, aplicativo~esta aposentada aposentada~# aposentado_, aposentado_e aposentadoria_# aposentadoria_do aposentadoria_e aposentadoria_eh aposentadoria_mas aposentadoria_um aposentadoria~# aposentadoria~e aposentadoria~inss aposentadoria~salario aposentei aposentei_por aposentei~idade apost- aposto
aposto_uns aposto~# app_do app_mostra app_para app~# app~NAME app~ver apreensao_$ apreensao_do apreensao~carro apren- aprendiz aprendiz_# aprendiz_, aprendiz~# aquele_que aquele~da aquele~ja aqui_. aqui_da aqui_na aqui_no aqui_que aqui~do aqui~rua ar arquivo_$ arre arre_egua arre~, arrumar_$ arrumei_um arrumei~bico as_# as_demais as_quatro as_tres assinada_e as~# as~da as~extra as~juntas as~sao
as~ultimas as~uns ate_# ate_amanha ate_quarta ate_sabado ate_sexta atendo ate~# ate~, ate~/ ate~eles ate~fim ate~meu ate~o ate~para ate~que ate~trinta ativa_prefeitura ativa~iptu atolada atolada_$ atras_$ atras_, atrasa atrasa_$ atrasada_# atrasada_, atrasada_? atrasada_da atrasada_desde atrasada_gracas atrasada_sim atrasada_tem atrasadas_, atrasadas_: atrasadas_de atrasadas_que atrasadas~#
atrasadas~da atrasada~# atrasada~a atrasada~contas atrasada~junta atrasada~meses atrasada~setembro atrasado_# atrasado_) atrasado_, atrasado_desde atrasado_e atrasado_faz atrasado_ha atrasado_nao atrasados atrasados_$ atrasados_de atrasados~# atrasado~# atrasado~, atrasado~a atrasado~da atrasado~julho atrasado~mes atrasado~meses atrasado~o atrasado~uns atrasei_# atrasei_nao atrasei~parcela
atraso_, atrasou_, atraso~# atraso~NAME atraso~e atual atualizar atualizar_sim aula aumentar aumentar_para aumentaram aumentaram_meu aumentar~# aumentei_minha aumentei~divida aumento aumento_, aumentou aumentou_para aumentou~# austr- australia autis- autista autom- automatico automatico_, automatico_ja automatico~o automatico~tirou autonomo_$ autonomo_nao autonomo~tem auxilio_doenca auxilio~#
avali- avalista avalista_do avalista~meu a~% a~: a~aceitou a~ate a~baixou a~caduca a~cento a~cobra a~contas a~dois a~era a~estao a~eu a~falou a~faz a~fez a~gasta a~ideia a~julho a~m a~mandou a~mas a~mes a~mil a~muda a~no a~noventa a~pagar a~para a~parcelou a~parte a~pela a~propos a~quita a~reais a~sao a~tambem a~todo a~um a~uns a~vale a~veio a~velha a~vem bah bah_, bah_devo bah_guria bah~# bah~,
bah~devo bah~estou bairro_# bairro_, bairro~moveis baixo- baixou baixou_de baixou_para baixou~# banco_diz banco_do banco_e banco_esta banco_pode banco_quer banco~# banco~mandou banco~me bar bar_do barzi- barzinho barzinho_# batid- batido batido_em batido~janeiro bebe_# beleza_valeu bem_, bem~so bem~uns beneficio_, beneficio_cai beneficio_todo beneficio~# beneficio~mes beneficio~nunca beste-
besteira besteira_$ besteira_, bet bicho bicho_# bicho_$ bicho~por bico_de bico~# bico~garcom biz boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_do boleto_nao boleto_vence boletos_atrasados boletos_de boletos~# boleto~# boleto~desconto boleto~dia boleto~faculdade boleto~sei boleto~verdadeiro bolo_, bolo~uns bolsa_da bolsa_que bolsa~# bolsa~eh bolsa~faculdade bolsa~nao
bom~, bom~preciso bora_la borra- bota_mais botar- botar_# botar_duzentos botar_mais botaram botar~a bota~mil botij- botijao botijao_# botijao_por botijao~mes botou botou_meu botou~nome bouti- boutique bpc_do bpc~meu brincando_, bruto_# bruto_$ bruto_, bruto_mas bruto~cai bruto~fica bruto~o bus bus_# buscar~caminhao caba caba_cobra caba~# cabel- cabelo cabelo_# cabelo~, cabelo~netflix cabo
cachorro_# cachorro~# cada_# cada_$ cada_, cada_dois cada_mil cada_uma cada~# cada~dias cada~ele cada~meses cada~na cai_# cai_meu cai_na cai_no cai_o cai_para cai_todo cair cair_# cair~do caiu_, caiu_de caiu_para caiu~a caiu~primeira caiu~restituicao caixa_de cai~dezembro cai~dia cai~na cai~pagamento cai~quinto cai~uns caju caju_# calca- calcada calma_nao caminhao caminhao_$ caminhao_quito
caminhao~tudo caminhonete caminhonete_$ cancelar_esse cancela~que cancelei cancelei_e canti- cantina capital_de capital~australia capital~giro carne_da carne_das carne_de carne_do carne_e carne_em carne_na carne~# carne~NAME carne~dez carne~osso carro_# carro_, carro_: carro_adiantada carro_batido carro_de carro_e carro_eh carro_esse carro_financiado carro~# carro~com carro~em carro~mes carro~por
carro~setecentos carro~x carta_, carta_da carta_de cartao_# cartao_) cartao_, cartao_consignado cartao_da cartao_e cartao_mas cartao_mesmo cartao_no cartao_que cartao~# cartao~, cartao~. cartao~: cartao~NAME cartao~daqueles cartao~do cartao~e cartao~emprestimo cartao~esse cartao~fatura cartao~ja cartao~loja cartao~mil cartao~zaffari carta~# carta~NAME carta~cartorio carta~forum carteira_de
carteira~e cartoes cartoes_, cartoes_: cartoes_NAME cartoes_da cartoes_no cartoes~NAME cartoes~uns casa_# casa_: casa_com casa_e casa_eh casa_falou casa_minha casa_na casa_propria casa_toda casa~# casa~, casa~NAME casa~eu casa~faco casa~financiada casa~que casa~vida causa~# causa~NAME cdc cdc_do cdc~NAME cel cel_# celular_# celular_na celular_por celular~# celular~NAME cel~# cem_, cem_e cem_na
cem_no cem_por cem_reais cem~NAME cem~antes cem~cento cem~da cem~mes cem~para cem~por centa- centavos centavos_$ centavos_la centavos~no cento_$ cento_por cento~ano cento~cinquenta cento~dez cento~dezenove cento~mes cento~noventa cento~oitenta cento~quarenta cento~quinze cento~sessenta cento~setenta cento~trinta cento~vinte centro centro_$ cerca cerca_de cerca~$ certinho_, certo_antes certo_pode
certo~uns cerve- cerveja cerveja_# cerveja_com cerveja_e cerveja_no cerveja~fim cerveja~os cervejinha cet_# cet_de cet~# cet~% chao chega_a chega~# chegou_$ chegou_no chegou~carta chegou~intimacao cheque~# cheque~, cheque~do cheque~e cheque~estourado chove chove_demais chove~nao churr- churrasco churrasco_no chuva cigarro_# cigarro_, cigarro~# cigarro~e cigarro~por cima cinco_e cinco_mes cinco_por
cinco_zero cinco~? cinco~NAME cinco~a cinco~ainda cinco~cento cinco~de cinco~e cinco~eu cinco~mes cinco~no cinco~que cinco~zero cinem- cinema cinema_e cinquenta_da cinquenta_do cinquenta_e cinquenta_na cinquenta_para cinquenta_parcelas cinquenta_por cinquenta_reais cinquenta_so cinquenta~NAME cinquenta~de cinquenta~mercado cinquenta~o cinquenta~que cinquenta~semana clien- clt_, clt~# cobra_#
cobra_aluguel cobra_trinta cobra_vinte cobrador~porta cobram_$ cobram_alguma cobram~coisa cobrando_# cobrando_$ cobrando~% cobrando~de cobrando~mil cobraram cobrar~de cobra~# cobra~% cobra~de cobra~e cobra~nem cobra~nenhum cobra~por coisa_? coisa_agora coisa_por coisa_se coisas_, coisas_: coisas_na coisas~cartao coisas~cheque coisa~eu coisa~ja coleg- colegio colegio_do colegio~menino com_$
com_NAME com_agiota com_agua com_atendente com_condominio com_deus com_dividas com_do com_ele com_entrada com_essas com_esses com_fornecedor com_humano com_link com_mais com_medo com_mercado com_remedio com_uns comeca_tudo comecar_a comecar_do comecar~dar comecar~zero comeca~de comecei_num comecei~emprego comecou comecou_com comecou~# comeco~# comida_# comida_uns comida~# comida~, comida~e
comida~quinhentos comida~transporte comissao_, comissao~# como_abro como_eh como_essencial como_falar como_motorista como_pagas como_secretaria como~. como~? como~agora como~da como~eh como~primeiro como~um comprei_$ comprei_um comprei_uma comprei~# comprei~ar comprei~carro comprei~celular comprei~geladeira comprei~sofa compro compro_fiado comprou comprou_minha comprou~divida com~# com~% com~,
com~. com~a com~agiota com~amigo com~atendente com~cara com~como com~consultor com~conta com~contas com~da com~disso com~e com~eh com~faturas com~filho com~gerente com~juros com~mae com~moca com~nada com~no com~pagas com~pais com~papel com~patrao com~pensao com~reajuste com~ser com~todo com~uns com~uso concordo~o concursada_do concursada~estado condi- condicao condo- condominio condominio_#
condominio_, condominio_: condominio_atrasado condominio_de condominio_desde condominio~# condominio~$ condominio~, condominio~e condominio~esta condominio~meses condominio~trezentos condu- conducao conducao_# conducao~por confesso confirm-amount:e confirm-amount:eu confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:ne confirm-amount:que confirm-amount:quero
confirm-amount:quinhentos confirm-amount:tres confirm-amount:voce confirm-amount:zero confirm-change:# confirm-change:acho confirm-change:antigo confirm-change:certinho confirm-change:decimo confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca confirm-change:nenhuma
confirm-change:pedi confirm-change:perai confirm-change:por confirm-change:precisa confirm-change:proposta confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:eu confirm-creditor:exatamente confirm-creditor:foi confirm-creditor:moca
confirm-creditor:muda confirm-creditor:mudar confirm-creditor:perfeito confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a confirm-delete:acho confirm-delete:aham confirm-delete:decimo confirm-delete:espera confirm-delete:esse confirm-delete:esta confirm-delete:estava confirm-delete:falei confirm-delete:me
confirm-delete:melhor confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar confirm-delete:perai confirm-delete:por confirm-delete:tem conforme_a conforme~lgpd consegue consegue_me consegue~dizer conseguir_# conseguir_alugar conseguir_botar conseguir~duzentos conseguir~esse conseguir~uma consegui~esse consent:NAME consent:ajudar consent:alguem consent:amor
consent:apagam consent:apagar consent:aqui consent:as consent:bom consent:casa consent:codigo consent:comigo consent:confio consent:continuar consent:dai consent:deixou consent:desejo consent:disseram consent:diz consent:dono consent:entre consent:era consent:ficam consent:gostaria consent:guardar consent:informacao consent:ligar consent:ligaram consent:lista consent:mandou consent:mexer
consent:ninguem consent:oxe consent:passam consent:pedindo consent:pelo consent:perdi consent:perguntas consent:pessoa consent:quer consent:querem consent:queria consent:quiser consent:receber consent:recebi consent:seguir consent:seguros consent:senhor consent:sera consent:sobre consent:ter consent:terceiros consent:tira consent:usar consent:uso consent:vi consent:whatsapp conserto consignado_#
consignado_, consignado_NAME consignado_de consignado_desconta consignado_do consignado_mas consignado_no consignado_privado consignado_que consignados consignados_no consignados~NAME consignado~# consignado~$ consignado~NAME consignado~preciso consignado~x consigo_# consigo_alugar consigo_pagar consigo_parar consigo~casa conso- consorcio consorcio_# consorcio_da consorcio_eh consorcio~NAME
consorcio~cinquenta consorcio~k consta_# consta~% consulta conta_# conta_como conta_ne conta_negativa conta_que conta_so contando contar~o contas_# contas_, contas_atrasadas contas_de contas~# contas~de contas~e contas~luz contas~que contato_comigo conta~# conta~, conta~agua conta~essencial conta~mes conta~o conta~pagar continua continuo conto_e conto_na conto_no conto_para conto~NAME conto~meio
contra_o contracheque contracheque_$ contrato_# contrato_: contrato_NAME contrato_consta contrato~# contrato~NAME conversar~alguem conversar~voce coope- cooperativa cooperativa_NAME copia_dos copia~meus corre_, correcao correcao_: correcao~o correto_sim corrige corrige_ai corrige~: corrigindo corrigindo_: corrigir_$ cortada_: cortada~caiu cortarem~luz corte_. cosme- cosmetico cosmetico_e
cosmetico~faco costura cozin- crava- cravado crech- creche creche_# creche_do creche_particular crediario_da crediario_do crediario_na crediario~, crediario~NAME credito_do credito_pessoal credito~NAME crian- criancas criancas_# cuido cunhado_deve curso curso_de curso~ingles custa- custa_# custe- custeio da_aposentadoria da_australia da_cento da_dona da_equipe da_escola da_esquina da_faculdade
da_familia da_firma da_igreja da_manha da_marinha da_menina da_mil da_neide da_oferta da_oficina da_pagina da_pensao da_pressao da_rede da_rescisao da_rua da_uns dado dados_, dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do daqui~bairro dar_# dar_$ dar_esse dar_para dar_uns dar~em dar~mes dar~mil dar~oitenta
das_# das_criancas das_duas das_mei das_trinta das~# das~, das~do das~e das~paguei das~parcelas dava da~agora da~caiu da~caminhonete da~com da~da da~dela da~do da~e da~esse da~estadual da~eu da~falou da~ficou da~hoje da~irma da~ja da~juntando da~mas da~mil da~mulher da~na da~ontem da~por da~salario da~sao da~sem da~tirar da~trezentos da~tudo da~uns da~veio da~vence da~vencidas de_# de_13o de_abrir
de_agua de_aluguel de_aniversario de_aposentadoria de_atraso de_bico de_busca de_cabeca de_cada de_carne de_carro de_cartao de_carteira de_cem de_cento de_condominio de_contato de_dividas de_dois de_dona de_doze de_duzentos de_emprestimo de_eu de_familia de_favor de_faxina de_feira de_fgts de_fiado de_ficar de_garantia de_garcom de_gasolina de_giro de_imposto de_ingles de_iptu de_janeiro de_julho
de_limite de_manha de_mercado de_moto de_multa de_noite de_noventa de_numero de_oitenta de_oitocentos de_pedreiro de_pensao de_pressao de_quando de_quantos de_quarenta de_quatrocentos de_quinhentos de_receber de_remedio de_renda de_rescisao de_roupa de_saude de_segunda de_semana de_setecentos de_som de_supermercado de_tanta de_tarde de_taxa de_transito de_trezentos de_uber de_vale de_ver de_vigia
de_vinte debito debito_automatico debito~, debito~ja debt-amount:$ debt-amount:, debt-amount:. debt-amount:aplicativo debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:boleto debt-amount:cabeca debt-amount:cem debt-amount:cento debt-amount:certo debt-amount:com debt-amount:da debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:devedor debt-amount:do
debt-amount:dois debt-amount:entre debt-amount:era debt-amount:eu debt-amount:explica debt-amount:extrato debt-amount:falar debt-amount:falta debt-amount:faltam debt-amount:fatura debt-amount:faz debt-amount:foi debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:ja debt-amount:junta debt-amount:juros debt-amount:k debt-amount:mais debt-amount:menos debt-amount:meu
debt-amount:minimo debt-amount:mostra debt-amount:muito debt-amount:na debt-amount:nada debt-amount:nem debt-amount:no debt-amount:nove debt-amount:noventa debt-amount:nunca debt-amount:oitenta debt-amount:olhar debt-amount:olho debt-amount:os debt-amount:parcela debt-amount:passa debt-amount:pouco debt-amount:prefiro debt-amount:quando debt-amount:quanto debt-amount:quarenta debt-amount:quatro
debt-amount:quebrados debt-amount:quinhentos debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:saldo debt-amount:se debt-amount:segundo debt-amount:sem debt-amount:sete debt-amount:setecentos debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:tanto debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:total debt-amount:trezentos debt-amount:um
debt-amount:valor debt-amount:veio debt-amount:voce debt-amount:vou debt-amount:x debt-creditor:a debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:lojinha debt-creditor:na debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo
debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:. debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:aquele debt-kind:banco debt-kind:caminhonete debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado
debt-kind:entendo debt-kind:escrito debt-kind:estou debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:no debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um
debt-kind:vem debts:
 debts:% debts:( debts:) debts:+ debts:, debts:- debts:. debts:/ debts:: debts:; debts:= debts:aberto debts:abril debts:acaba debts:academia debts:acho debts:acordo debts:acougue debts:acredita debts:adiantou debts:agiota debts:agosto debts:agua debts:ah debts:ainda debts:ajudam debts:alem debts:alguma debts:aluguel debts:am debts:amanha debts:amiga debts:amor debts:ano
debts:anos debts:anterior debts:antes debts:anuidade debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ar debts:assim debts:atendimento debts:ativa debts:atras debts:atrasada debts:atrasadas debts:atrasado debts:atrasados debts:atrasei debts:atraso debts:atual debts:avalista debts:avisar debts:bah debts:bairro debts:bar debts:beneficio debts:boleto debts:boletos debts:bolsa
debts:burro debts:cai debts:caiu debts:caixa debts:caju debts:cancelei debts:carne debts:carta debts:cartao debts:cartoes debts:causa debts:cel debts:celular debts:cem debts:centavos debts:cento debts:certinho debts:certo debts:cheque debts:cinco debts:cinquenta debts:cobra debts:cobrando debts:coisas debts:colchao debts:colegio debts:comecou debts:comigo debts:comprou debts:condominio
debts:consignado debts:consignados debts:consigo debts:consorcio debts:consultor debts:contas debts:contrato debts:conversar debts:cooperativa debts:crediario debts:credito debts:curso debts:dando debts:dao debts:decima debts:dei debts:deixa debts:dela debts:dele debts:dentista debts:depois debts:desconta debts:descontado debts:descontam debts:desconto debts:desde debts:desejo debts:desse
debts:deste debts:deu debts:deve debts:devedor debts:devendo debts:devia debts:devolvi debts:dez debts:dezembro debts:dezenove debts:dezoito debts:dias debts:dinheiro debts:disse debts:divida debts:diz debts:dizer debts:dois debts:dona debts:doze debts:duas debts:duzentos debts:ela debts:ele debts:eles debts:em debts:emprestado debts:emprestei debts:emprestimo debts:emprestimos debts:emprestou
debts:enrolado debts:entao debts:entre debts:era debts:errado debts:errei debts:escola debts:especial debts:esqueci debts:esquina debts:essas debts:estao debts:estava debts:estourado debts:estourados debts:estourei debts:estudantil debts:ex debts:faculdade debts:falou debts:faltam debts:faltando debts:farmacia debts:fatura debts:faturas debts:faz debts:fechou debts:fevereiro debts:fez debts:fiado
debts:fiador debts:ficou debts:filha debts:filho debts:filhos debts:final debts:financeira debts:financiada debts:financiado debts:financiamento debts:financiei debts:fiz debts:fogao debts:foi debts:folha debts:foram debts:fornecedor debts:frio debts:fui debts:galo debts:ganho debts:gas debts:gastei debts:geladeira debts:giro debts:gol debts:gostaria debts:gracas debts:guri debts:ha debts:hospital
debts:imobiliaria debts:imposto debts:ingles debts:inss debts:internet debts:iptu debts:ipva debts:irma debts:irmao debts:janeiro debts:julho debts:juntas debts:junto debts:juros debts:justica debts:k debts:la debts:limite debts:loja debts:lojas debts:lote debts:luz debts:m debts:mae debts:maio debts:manda debts:mano debts:marco debts:marido debts:maximo debts:mei debts:meio debts:menina
debts:menino debts:menos debts:mensalidade debts:mensalidades debts:mercadinho debts:mercado debts:mercearia debts:meses debts:mesma debts:meus debts:milicia debts:minimo debts:minuto debts:mn debts:moca debts:moro debts:mostra debts:moto debts:moveis debts:multa debts:nacional debts:nas debts:negativa debts:negativo debts:negociar debts:nem debts:ninguem debts:nome debts:nona debts:nordeste
debts:nossa debts:notebook debts:nove debts:novecentos debts:novembro debts:noventa debts:num debts:nunca debts:oficina debts:oitenta debts:oito debts:oitocentos debts:ontem debts:ops debts:orientacao debts:os debts:outra debts:outro debts:outubro debts:padaria debts:paga debts:pagando debts:pagar debts:pagas debts:pago debts:pagou debts:papel debts:parado debts:parcela debts:parcelado
debts:parcelamento debts:parcelas debts:parcelei debts:parei debts:passa debts:passada debts:passado debts:passei debts:passou debts:patrao debts:pau debts:paus debts:pedem debts:pegou debts:peguei debts:pela debts:pelo debts:penhor debts:pensao debts:pera debts:perdi debts:perdido debts:perguntar debts:pessoa debts:pessoal debts:pg debts:pila debts:plano debts:porque debts:pouco debts:poucos
debts:poupanca debts:prefeitura debts:prefiro debts:prestacao debts:prestacoes debts:primeira debts:primeiro debts:primo debts:processo debts:quando debts:quarenta debts:quarta debts:quase debts:quatrocentos debts:quebrados debts:querem debts:queria debts:quinhentos debts:quinta debts:quinze debts:quitar debts:quitei debts:rapaz debts:reais debts:receber debts:receita debts:refinanciei
debts:remedio debts:repete debts:responder debts:resta debts:restam debts:restando debts:restantes debts:rosa debts:roupa debts:salario debts:saldo debts:saude debts:se debts:seis debts:seiscentos debts:semana debts:sendo debts:servico debts:sessenta debts:sete debts:setecentos debts:setembro debts:setenta debts:seu debts:simples debts:sindica debts:sobraram debts:sobre debts:sobrinho debts:sobrou
debts:socorro debts:sofa debts:som debts:sou debts:spc debts:sujo debts:tambem debts:tarde debts:tche debts:telefone debts:ter debts:terceira debts:terreno debts:tiao debts:tinha debts:tipo debts:todo debts:total debts:trabalho debts:tratamento debts:tres debts:trezentao debts:trezentos debts:trinta debts:tu debts:tv debts:uai debts:ultimo debts:umas debts:uns debts:usado debts:usei debts:uso
debts:usou debts:vale debts:valor debts:vao debts:veio debts:vem debts:venc debts:vence debts:venceu debts:vencida debts:vencidas debts:vencido debts:vencimento debts:ver debts:vermelho debts:vezes debts:vi debts:vida debts:vindo debts:vinte debts:virou debts:vista debts:vivo debts:vizinha debts:x debts:ze debts:zerado debts:| decima decimo_nao decimo_sim decimo~, decla- declarar defes- defeso
defeso~um dei_conta deixa_essa deixei_de deixei~pagar deixo- deixou deixou_$ dei~, dei~de dei~na dela dela_$ dela_, dela~# dele_, delivery_# demais_, demais_estao demais_nao demais~regulares demais~vendo demora_para demora~limpar denti- dentista dentista_# depende_da depende~dia depois_# depois_dos depois_se depois_voce depois~apagam depois~eu depois~olhar depois~paga deposita depositar
depositar_cem depositar~reais depositei depositei_# depositei_trezentos depositei~e depositei~na der der_mil der~e desconta desconta_# desconta_direto descontado_em descontado_no descontado~folha descontam_# descontam~por descontando desconta~contracheque desconta~do desconta~e desconta~por desconta~todo desconto_. desconto_NAME desconto_nao desconto_por descontos desconto~email desconto~fica
desconto~pago desconto~sei desculpa_mas desculpa~nao desde_# desde_abril desde_entao desde_fevereiro desde_janeiro desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~# desde~, desde~. desde~/ desde~ano desde~comeco desde~de desde~dia desde~do desde~e desde~mes desde~nao desde~que desempregado_$ desemprego desemprego_# desemprego_, desemprego~# desemprego~ainda
desemprego~ate desemprego~por desses_dois deste_ano deu_dez deus_. deus_estou deus_nao deus~apaga deus~atolada deus~registraram deus~so deu~% deu~e deu~vezes deve_# deve_dar deve_esta deve_estar deve_ser deve_ter devedor~# devendo_# devendo_, devendo_a devendo_as devendo_desde devendo_mil devendo_na devendo_o devendo_tres devendo_uns devendo~# devendo~NAME devendo~conto devendo~e devendo~mes
devendo~meses devendo~mil devendo~tres deve~# deve~ainda deve~alto deve~em deve~mil deve~uns devia devia_# devia_$ devo_, devo_? devo_a devo_ao devo_dois devo_eh devo_hoje devo_la devo_mil devo_oitocentos devo_receber devo_so devo_tambem devo_tres devo_um devo_uns devol- devolver devolvi devolvi_# devo~# devo~, devo~. devo~a devo~cartao devo~condominio devo~conto devo~da devo~de devo~e
devo~farmacia devo~galo devo~k devo~loja devo~meses devo~mil devo~na devo~nada devo~ninguem devo~no devo~para devo~parcelas devo~pila devo~reais devo~salario devo~sindica devo~um dez_, dez_centavos dez_de dez_mil dez_por dez_vezes dezembro_, dezembro_. dezembro_de dezembro~# dezen- dezenove dezenove_em dezenove~oitenta dezes- dezoi- dezoito dezoito_de dezoito_e dezoito_vezes dezoito~de dez~cento
dez~de dez~la dez~mes dez~na dez~no dez~paguei dez~trezentos de~$ de~% de~+ de~: de~; de~abusivo de~ai de~alimenticia de~ano de~ao de~assinada de~ate de~atrasadas de~atrasado de~cada de~cento de~com de~comprei de~dia de~do de~esta de~estou de~faco de~falta de~faltam de~faltando de~ganho de~help de~jeito de~ligar de~mais de~me de~meses de~mesmo de~nas de~no de~pagas de~paguei de~parcelas de~pela
de~porque de~quartinho de~reais de~salario de~seja de~sem de~setecentos de~so de~todo de~tudo de~uns de~vai de~vez dia_, dia_. dia_a dia_bruto dia_cinco dia_de dia_dez dia_do dia_gracas dia_mesmo dia_na dia_porque dia_preciso dia_quinze dia_trinta dia_util dia_vinte diabe- diabetes diaria diaria_# diaria_$ diaria_, diaria_de diaria~# diarista_# dias_; dias_na dias_por dias~as dias~semana dia~#
dia~, dia~. dia~/ dia~; dia~NAME dia~a dia~agora dia~cai dia~eh dia~eu dia~gostaria dia~juros dia~mil dia~no dia~nunca dia~o dia~que diese- diesel dificil_a dificil~vida diga dinheiro_esse dinheiro_nao dinheiro_para dinheiro_que dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direto_do direto~beneficio disse_$ disseram~limpam disse~eu disse~vai disso_, disso_tudo disso~? divida_:
divida_acaba divida_ativa divida_da divida_eu divida_ja divida_na divida_nova divida_para dividas_, dividas_como dividas~NAME dividas~ja dividas~voce divida~? divida~com divida~fornecedor divida~ja divida~na divida~o divida~prefeitura divida~quando divida~um dividido divido divido_com divido_o divido~um diz_# diz_as diz_uma dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida dizia
dizimo_# dizimo_cento dizimo~, dizimo~e diz~coisa diz~dividas diz~mil dnv do_13o do_agiota do_ano do_boleto do_bolsa do_cachorro do_caminhao do_cartorio do_cheque do_contracheque do_crediario do_custeio do_de do_decimo do_desconto do_dia do_dinheiro do_estado do_ex do_finado do_financiamento do_flamengo do_fundo do_gas do_imposto do_inss do_ir do_juiz do_mei do_menino do_mercadinho do_mercado
do_nenem do_pai do_painel do_seu do_sofa do_tiao do_trampo do_vermelho do_zaffari doenc- doenca doenca_# doenca~do dois_, dois_cartoes dois_centavos dois_condominio dois_consignados dois_e dois_emprestimo dois_emprestimos dois_mes dois_no dois_pau dois_salarios dois~# dois~, dois~NAME dois~da dois~de dois~duzentos dois~e dois~faltam dois~minimos dois~na dois~no dois~que dois~quinhentos
dois~setecentos dois~trezentos dois~trinta dois~um dona_neide dona~# dona~, dono_quer dono~a dono~casa dos_cachorro dos_fundos dos_gato dos_meninos dos_meus dos~# dos~, dos~: dou_# dou_aula dou~em dou~para doze_, doze_de doze_e doze_ou doze_vezes doze~cento doze~de doze~estou doze~na doze~o do~: do~NAME do~a do~adiantada do~agora do~antes do~atrasadas do~aumentou do~batido do~beneficio do~caiu
do~como do~compadre do~das do~dia do~disse do~dois do~dos do~e do~ele do~em do~especial do~esse do~esta do~ex do~falecido do~familia do~finado do~gol do~ligou do~mas do~me do~menino do~mesmo do~na do~nao do~o do~osvaldo do~pai do~para do~passado do~pedindo do~saiu do~sao do~sobrinho do~terceiro do~todo do~trampo do~uns do~veio do~venceu do~ver do~ze duas_: duas_atrasadas duas_coisas duas_contas
duas~# duas~, duas~. duas~: duas~NAME duas~atrasadas duas~o dura dura_# dura_dois dura~mes dura~meses duzentos_$ duzentos_a duzentos_ate duzentos_de duzentos_e duzentos_em duzentos_faltam duzentos_na duzentos_no duzentos_por duzentos_todo duzentos~NAME duzentos~casa duzentos~cinquenta duzentos~dez duzentos~entrada duzentos~mais duzentos~mes duzentos~noventa duzentos~oitenta duzentos~quarenta
duzentos~sessenta duzentos~setenta duzentos~sexta duzentos~tres duzentos~trinta duzentos~vinte e_$ e_agua e_ainda e_alguma e_ate e_cabelo e_cai e_caju e_cartao e_celular e_cem e_cerveja e_cheque e_cinco e_com e_da e_desconta e_deve e_devo e_dez e_dezenove e_dezoito e_dia e_diabetes e_do e_dois e_dou e_doze e_duas e_duzentos e_ela e_ele e_eles e_emprestimo e_estao e_eu e_faco e_faltam e_faxina
e_feira e_fevereiro e_ficou e_fiquei e_foi e_fralda e_ganho e_gas e_gasto e_hoje e_ifood e_ipva e_isso e_ja e_jogar e_la e_lanche e_leite e_luz e_mandou e_mercado e_meu e_mil e_minha e_na e_nada e_no e_nove e_novecentos e_nunca e_oitenta e_oito e_oitocentos e_onibus e_osso e_outro e_pago e_paguei e_para e_parei e_pensao e_por e_poucas e_poucos e_quando e_quarenta e_quatro e_quatrocentos
e_quebrados e_quinhentos e_quinze e_recebi e_recebo e_remedio e_seis e_seiscentos e_sessenta e_sete e_setenta e_tem e_tenho e_tres e_trezentos e_trinta e_um e_uma e_uns e_vendo e_vou economizo_se efeti- efetiva egua_, egua~recebo egua~tem eh_, eh_aquele eh_autista eh_cartao eh_cento eh_cinquenta eh_coisa eh_comigo eh_cortarem eh_debito eh_descontado eh_dia eh_dois eh_doze eh_ele eh_eles
eh_financiada eh_juros eh_na eh_nada eh_perder eh_quarenta eh_quatrocentos eh_que eh_quinhentos eh_setecentos eh_trezentos eh~# eh~$ eh~a eh~automatico eh~bruto eh~cartao eh~com eh~da eh~desconto eh~dizer eh~emprestimo eh~falar eh~fatura eh~ganha eh~gerente eh~inss eh~limite eh~mas eh~meu eh~mil eh~minimo eh~moca eh~na eh~o eh~parcelas eh~pensao eh~pode eh~por eh~reais eh~responder eh~salario
eh~um eh~virem eh~x ela_nao ela_que ela~# ela~cobra ela~me ele_cobra ele_desconta ele_deve ele_nao ele_que ele_quer ele_sim eles_cobram eles_falaram eles_querem eles_retiram eles_virem eles~buscar eles~o eletr- eletrica ele~# ele~adiantou ele~duzentos ele~emprestou ele~me ele~o ele~paga ele~vinte em_# em_$ em_abril em_arquivo em_atraso em_dez em_dois em_doze em_especial em_fevereiro em_janeiro
em_julho em_media em_mil em_oitenta em_recuperacao em_seis em_setembro em_torno em_trezentos em_vez em_vinte email_do email_eh email_isso email~NAME email~eh email~golpe emprego_novo empregos empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado emprestado_com emprestado_de emprestado_no emprestado~NAME emprestado~familia emprestei emprestei_# emprestei_, emprestei_meu
emprestei~gastei emprestei~para emprestimo_# emprestimo_) emprestimo_, emprestimo_NAME emprestimo_com emprestimo_consignado emprestimo_do emprestimo_na emprestimo_no emprestimos emprestimos_no emprestimos~NAME emprestimo~$ emprestimo~, emprestimo~: emprestimo~NAME emprestimo~a emprestimo~app emprestimo~desconta emprestimo~desconto emprestimo~e emprestimo~eu emprestimo~mil emprestimo~x empresto
empresto_mil emprestou emprestou_# emprestou_dois emprestou_mil emprestou_para emprestou~ano emprestou~e emprestou~mil empresto~e em~# em~/ em~: em~? em~NAME em~a em~anos em~comigo em~de em~do em~gracas em~judicial em~meses em~mesmo em~mil em~no em~parcelas em~porque em~so em~tempo em~x encos- encostado energia_# energia_: energia~$ energia~esta enfer- enfermeira enganei_a enganei~NAME enquanto_eh
enquanto_esta enquanto~isso enquanto~tranquilo enrolado_com entao_, entao_devo entao_esse entao~mes entao~no entendi_a entendi~, entendo_de entendo~taxa entra_# entrada_# entrada_, entrada_de entrada_e entrada~# entrada~$ entrada~+ entrada~NAME entrada~mais entrada~o entrar entrar_# entrar~mil entra~mil entre_# entre_cartao entre_mais entrega entrega_de entrega_no entrega~ifood entrega~moto
entrei_agora entrei_faz entrei~pouco entressafra entre~e entre~em entrou_# envia- enviar enviar~NAME epoca equip- equipe equipe_$ era_# era_da era_doze era_uma eram eram_# eram~mas era~% era~, era~agora era~coisa era~marinha era~mil errado_comeca errado~de errado~eh errei_$ errei_ali errei_na errei~atras errei~eh errei~luz errei~pergunta errei~quero escola escola_# escola_da escola_dela escola_do
escolar escolar_# escola~menina escola~menino escreve_a escreve_uma escreve~mensagem escrito_aqui escrito~no especial_# especial_, especial_do especial_e especial_estourado especial~# especial~NAME especial~e especial~em espera_antes espera~quero esposa~# esposo esposo_# esqueci_, esqueci_do esqueci~falar esqui- esquina essa_para essas_, essas_coisa essas_mesmo essas_tres essas~cartao essa~,
essa~acaba essa~da essa~depois essa~ja essa~quero esse_boleto esse_eh esse_esta esse_povo esse_trem esse_valor essentials:
 essentials:$ essentials:% essentials:( essentials:) essentials:+ essentials:- essentials:. essentials:/ essentials:: essentials:; essentials:agua essentials:ajudo essentials:alguem essentials:alta essentials:aluguel essentials:amanha essentials:amigo essentials:ano
essentials:anterior essentials:apagar essentials:apague essentials:aqui essentials:avisar essentials:bebe essentials:boleto essentials:bolsa essentials:botijao essentials:bus essentials:cachorro essentials:carro essentials:cel essentials:celular essentials:cem essentials:cento essentials:cinco essentials:cinquenta essentials:cobra essentials:comida essentials:comigo essentials:compro
essentials:condominio essentials:conducao essentials:consulta essentials:consultor essentials:conversar essentials:creche essentials:custa essentials:das essentials:dela essentials:devendo essentials:dez essentials:diabetes essentials:dias essentials:diesel essentials:dificil essentials:direito essentials:divida essentials:dividido essentials:divido essentials:dizer essentials:dois essentials:dos
essentials:dou essentials:dura essentials:duzentos essentials:e essentials:ela essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errei essentials:escola essentials:escolar essentials:esqueci essentials:esse essentials:esses essentials:exclui essentials:faculdade essentials:falei essentials:familia essentials:farmacia essentials:favor
essentials:feira essentials:fica essentials:filho essentials:filhos essentials:foi essentials:folha essentials:fora essentials:fralda essentials:fundos essentials:funeraria essentials:funerario essentials:gas essentials:gasolina essentials:gasosa essentials:gasta essentials:gente essentials:gerente essentials:inclusa essentials:incluso essentials:iptu essentials:junto essentials:k essentials:leite
essentials:lembro essentials:ler essentials:luz essentials:mae essentials:mando essentials:marido essentials:mas essentials:material essentials:menina essentials:menino essentials:meno essentials:menos essentials:mensagem essentials:mensais essentials:merc essentials:mercado essentials:meses essentials:minuto essentials:moca essentials:mora essentials:moro essentials:moto essentials:mundo
essentials:nenem essentials:net essentials:ninguem essentials:nisso essentials:nos essentials:novecentos essentials:noventa essentials:oitenta essentials:onibus essentials:os essentials:paga essentials:pais essentials:pao essentials:papo essentials:parte essentials:particular essentials:passa essentials:passagem essentials:patrao essentials:pedi essentials:pego essentials:pensao essentials:plano
essentials:posto essentials:pouco essentials:prefiro essentials:pressao essentials:prestacao essentials:quarenta essentials:quase essentials:quatrocentos essentials:quer essentials:quinhentos essentials:quinze essentials:quinzena essentials:racao essentials:rancho essentials:rango essentials:rapaz essentials:reais essentials:reajuste essentials:receber essentials:remedios essentials:remove
essentials:responder essentials:respondo essentials:resto essentials:robo essentials:salario essentials:saude essentials:se essentials:segunda essentials:seguro essentials:seiscentos essentials:semana essentials:senhora essentials:separar essentials:sessenta essentials:setecentos essentials:sogra essentials:subiu essentials:supermercado essentials:teve essentials:tia essentials:tipo
essentials:toda essentials:todo essentials:torno essentials:total essentials:trabalho essentials:trampar essentials:trampo essentials:trezentos essentials:trinta essentials:uber essentials:ultimo essentials:vai essentials:van essentials:veio essentials:velho essentials:vem essentials:vence essentials:verdade essentials:vezes essentials:vida essentials:vindo essentials:vinte essentials:vizinha
essentials:vo esses_juros esses_papel esses~eu esse~, esse~do esse~e esse~liga esse~moca esse~o esta_# esta_cobrando esta_correto esta_de esta_escrito esta_negativa esta_vencida esta_vindo estad- estado estado_, estado~recebo estadual estadual_, estag- estagiario estagio estagio_# estagio~+ estao_cobrando estao_no estao_pedindo estao_regulares estao~# estao~. estao~cortar estao~spc estao~taxa
estar estava_certo estava_devendo estava_tanto estava~agora estava~antes estava~so esta~# esta~$ esta~% esta~, esta~? esta~a esta~absurdo esta~cobrando esta~com esta~desde esta~dois esta~faz esta~gracas esta~meu esta~mil esta~recuperacao esta~serasa esta~torno esta~trezentos este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_encostado estou_ganhando estou_recebendo estou_tentando
estourado estourado_em estourados estourado~# estourei estou~# estou~, estou~. estou~a estou~as estou~decima estou~desde estou~medo estou~mes estou~na estou~parar estou~parcela estou~quarta estou~seguro estou~setima estou~uns estou~vigesima estud- estudantil estudantil_NAME estudantil~# eu_# eu_$ eu_acho eu_assinei eu_botar eu_comprei eu_conseguir eu_cortar eu_der eu_devia eu_disse eu_e eu_enviar
eu_errei eu_falar eu_fechar eu_ficar eu_fiquei eu_fiz eu_fizer eu_fui eu_ganhar eu_ganhava eu_gaste eu_gasto eu_largar eu_largasse eu_nunca eu_pague eu_paguei eu_parei eu_pedir eu_peguei eu_perder eu_planto eu_recebo eu_respondi eu_saiba eu_sou eu_tinha eu_tiro eu_trabalho eu_vendo eu~. eu~NAME eu~acertei eu~ajudo eu~ate eu~botar eu~cento eu~da eu~duzentos eu~e eu~emprestado eu~errado eu~esse
eu~falei eu~fiado eu~fichada eu~foi eu~hoje eu~la eu~lembro eu~mandioca eu~menos eu~meu eu~mil eu~novecentos eu~pagando eu~pago eu~pelo eu~primeiro eu~puder eu~quentinha eu~quitei eu~sem eu~so eu~tenho eu~tudo eu~uma eu~uns ex_, exclui_da exclui~lista exclusao_dos exclusao~meus execu- experiencia_ainda experiencia_nao experiencia~sei explicar_melhor explicar~a explica~plano explica~que extra-
extra_$ extrato extrato_de extrato_eu extrato~hoje extrato~sei extra~# ex~# e~$ e~% e~, e~. e~NAME e~a e~abaixa e~acabei e~academia e~acougue e~agiota e~agua e~aluguel e~ao e~assinei e~ate e~atrasadas e~atrasado e~aviso e~bico e~bolsa e~cada e~cai e~cartao e~centavos e~cigarro e~cobra e~coisa e~com e~comida e~condominio e~consigo e~da e~dei e~desconta e~desde e~dia e~divida e~do e~dois e~eh e~em
e~emprestimo e~especial e~esta e~estou e~faco e~falaram e~faltam e~farmacia e~fatura e~faxina e~feira e~filha e~filho e~financeira e~fiquei e~gas e~hoje e~internet e~ja e~k e~la e~luz e~mais e~marido e~mas e~mercado e~meses e~mil e~minha e~minimo e~na e~nao e~no e~o e~os e~outro e~pagar e~pago e~parcela e~parcelas e~pensao e~pila e~por e~quebrados e~quem e~quinhentos e~quinze e~rapaz e~reais
e~remedio e~resto e~sei e~seis e~sem e~so e~spc e~tem e~tenho e~ter e~todo e~trem e~tres e~trezentos e~tudo e~um e~umas e~uns e~vez e~vezes e~x faco_a faco_com faco_entrega faco_faxina faco_o faco_um faco_umas faco_unha faco_uns faco~# faco~, faco~acordo faco~bico faco~corre faco~falar faco~minima faco~negociar faco~no faco~por faco~que faculdade_# faculdade_$ faculdade_, faculdade_NAME
faculdade_de faculdade_para faculdade_parcelou faculdade~# faculdade~, faculdade~NAME faculdade~em faculdade~mensalidades falando_que falando~se falar_da falar_o falar_que falar~? falar~atendente falar~humano falar~mes falar~pior falar~uma fala~um falec- faleceu faleceu_e faleceu~eu falecido falecido_marido falei_, falei_brincando falei_de falei_errado falei_ne falei~, falei~? falei~antes
falei~errado falho- falhou falhou_$ falou falou_# falou~vai falo~a falta_ainda falta_bastante falta_cinco falta_o falta_quatro faltam_# faltam_$ faltam_dezoito faltam_oito faltam_quarenta faltam_quinze faltam~# faltam~, faltam~ainda faltam~anos faltam~de faltam~e faltam~para faltam~parcelas faltando_# faltando_$ falta~# falta~, falta~de falta~e falta~eu falta~mil falte falte_para falte~outra
faltou_so faltou~o familia_# familia_mesmo familia_nao familia_toda familia~# familia~e familia~faco familia~sem familia~tem farmacia_# farmacia_$ farmacia_do farmacia~# fatura_# fatura_NAME fatura_atrasada fatura_atual fatura_consta fatura_da fatura_do fatura_em fatura_esta fatura_fechou fatura_vence faturas faturas_atrasadas faturas_da faturas_do faturas~NAME fatura~# fatura~, fatura~NAME
fatura~dia fatura~em fatura~minimo favor_, favor_na favor_que favor~eu favor~minha faxin- faxina faxina_# faxina_$ faxina_, faxina~# faxina~a faxina~por faz_cinco faz_do faz_dois faz_em faz_por faz_pouco faz_tanto faz_uma faz_uns fazenda fazenda_, fazer_em faz~# faz~ano faz~anos faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fds fds_$ fecha fecha_dia fecha~# fechei_acordo fechei~# fechei~a
fechei~com fechei~eles fechou_e fechou_em fechou~# fechou~mandou feira feira_# feira_$ feira_deve feira~dar feira~por fever- fevereiro fevereiro_$ fevereiro_. fez~ate fez~de fgts_# fgts_$ fgts_, fgts_em fgts_o fgts_para fgts~# fgts~janeiro fgts~que fgts~sacar fiado- fiado_da fiado_na fiado_no fiador fiador_do fiador~aluguel fiado~venda fica_$ fica_com fica_metade fica_nuns ficar_livre ficar_um
ficaria ficar~receber fica~centro fica~eu fica~setecentos fichada fichada_$ ficou_# ficou_devendo ficou_em ficou_para ficou~# ficou~plano ficou~tras ficou~x fico~disso filha_, filha_me filha~# filha~ajuda filha~eh filho_# filho_, filho_ajuda filho_me filho_pode filho_que filho_usou filho_vai filhos_, filhos_e filhos~# filho~# filho~, filho~com filho~comecar filho~ele filho~meu fim_de fim~semana
finad- finado finado_marido finado_que finado~eh final final_# final_$ financeira_ja financeira_que financeiramente financeiramente_$ financeira~fica financeira~paguei financiada financiada_em financiada~# financiado financiado~# financiado~NAME financiamento_# financiamento_NAME financiamento_eh financiamento_estudantil financiamento~# financiamento~NAME financiamento~casa financiamento~meu
financiamento~moto financiamento~na financiei financiei_um financiei~gol financiei~moto fiquei_com fiquei~a firma_$ firma~e fixo_, fiz_, fiz_acordo fiz_besteira fiz_em fiz_na fiz_pelo fiz_uma fizer fizer_um fiz~carne fiz~com fiz~consignado fiz~de fiz~divida fiz~emprestimo fiz~loja fiz~telefone flame- flamengo flexibles:$ flexibles:% flexibles:. flexibles:: flexibles:; flexibles:a
flexibles:academia flexibles:acai flexibles:acho flexibles:aluguel flexibles:amigos flexibles:aniversario flexibles:aposto flexibles:aqui flexibles:as flexibles:barzinho flexibles:besteira flexibles:bet flexibles:bicho flexibles:bruto flexibles:cabelo flexibles:cachorro flexibles:cada flexibles:carteira flexibles:casa flexibles:celular flexibles:cento flexibles:cerveja flexibles:cervejinha
flexibles:churrasco flexibles:cinema flexibles:cinquenta flexibles:coisa flexibles:coisas flexibles:confesso flexibles:conta flexibles:cortei flexibles:criancas flexibles:da flexibles:dar flexibles:delivery flexibles:demais flexibles:deve flexibles:dias flexibles:do flexibles:dois flexibles:domingo flexibles:dos flexibles:dou flexibles:durmo flexibles:duzentos flexibles:em flexibles:entra
flexibles:esqueci flexibles:essas flexibles:esse flexibles:esta flexibles:estou flexibles:facil flexibles:fds flexibles:feira flexibles:fim flexibles:foi flexibles:fumo flexibles:futebol flexibles:gastando flexibles:gato flexibles:globoplay flexibles:hbo flexibles:ifood flexibles:igreja flexibles:ja flexibles:jogo flexibles:junto flexibles:lanche flexibles:liquido flexibles:loteria
flexibles:manicure flexibles:marido flexibles:mas flexibles:me flexibles:meses flexibles:mesmo flexibles:meu flexibles:minha flexibles:na flexibles:nem flexibles:netflix flexibles:no flexibles:nove flexibles:noventa flexibles:oferta flexibles:oitenta flexibles:os flexibles:outra flexibles:parar flexibles:passado flexibles:pizza flexibles:pouca flexibles:presente flexibles:quando flexibles:quase
flexibles:racao flexibles:reais flexibles:renda flexibles:restaurantes flexibles:role flexibles:roupa flexibles:rua flexibles:salao flexibles:salario flexibles:se flexibles:sei flexibles:sem flexibles:semana flexibles:ser flexibles:sessenta flexibles:sexta flexibles:streaming flexibles:tentando flexibles:tigrinho flexibles:toda flexibles:todo flexibles:tv flexibles:um flexibles:uma flexibles:unha
flexibles:vai flexibles:vez flexibles:vezes flexibles:viagem flexibles:vinte flexibles:voce flexibles:x fogao foi_# foi_a foi_cortada foi_dinheiro foi_numa foi_o foi_pago foi_para foi_todo foi_tudo foi_um foi~# foi~, foi~: foi~NAME foi~acordo foi~emprestado foi~loja foi~mas foi~pago folha_. folha_: folha~# fora_, fora_e fora_essas fora_o foram foram_# foram~de fora~, forne- fornecedor
fornecedor_de fraco_nao fraco~# fraco~passa frald- fralda fralda_# fralda~# frio frio_: frio~# fui_contratada fui_fiador fui_mandada fui_mandado fui_na fui~a fui~do fui~na fumo fundo fundo- fundo_de fundos fundos_da fundos~minha fundo~garantia funer- funeraria funerario galo galo_para galo~NAME ganha_# ganha_pao ganhando ganhando_# ganhar_# ganhar~# ganhar~mes ganhava ganhava_# ganhava_quatro
ganhava~mil ganha~mil ganhei~mil ganhei~na ganho_cento ganho_dois ganho_mais ganho_mil ganho_por ganho_um ganho~# ganho~, ganho~e ganho~mais ganho~mil ganho~na ganho~nada ganho~por ganho~salario garantia_$ garco- garcom garcom_no garcom~fim gas_# gas_do gas_eh gasolina_# gasolina_$ gasolina_da gasolina_fica gasolina_sobra gasolina~# gasolina~, gasolina~moto gasolina~por gasos- gasosa gasosa_#
gasta- gastando gastando_uns gastar gasta~# gaste gaste_menos gastei_# gastei_o gastei~, gastei~decimo gastei~dinheiro gastei~no gaste~com gasto_# gasto_uns gasto~# gasto~a gasto~de gasto~mais gasto~nao gasto~por gas~# gas~, gas~a gas~cento gas~comida gas~e gas~mercado gas~por gato gato_# geladeira_NAME geladeira_de geladeira_em geladeira_na geladeira~# geladeira~NAME geladeira~frio
geladeira~vezes gente_como gente_gasta gente~? gente~eu gerente_do giro giro_no giro~NAME globo- globoplay gol gol_# gol_em golpe_ou gol~# gostaria~receber gov_$ graca_mesmo graca~? gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guias guri_, guria ha_mais ha_quinze habit- ha~anos hbo hbo_# heran- heranca hoje_# hoje_ainda hoje_de hoje_o hoje_tiro
hoje~# hoje~em hoje~inss hoje~manha holer- holerite holerite~# homem hora_extra hospi- hospital idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ifood_# ifood_demais ifood_e ifood_faco ifood_uns ifood~# ifood~, ignore_as ignore~instrucoes igreja_# igreja_$ igreja_, ih_mais ih~um imobiliaria_cobra imobiliaria~$ impos- imposto imposto_de imposto~renda inclu- inclusa incluso
incluso_$ income-low-month:$ income-low-month:NAME income-low-month:ah income-low-month:ai income-low-month:cai income-low-month:chove income-low-month:chuva income-low-month:da income-low-month:de income-low-month:demais income-low-month:dizer income-low-month:e income-low-month:em income-low-month:faco income-low-month:fevereiro income-low-month:fica income-low-month:fiz income-low-month:foi
income-low-month:inverno income-low-month:ja income-low-month:janeiro income-low-month:mais income-low-month:menos income-low-month:mesmo income-low-month:mil income-low-month:na income-low-month:no income-low-month:novecentos income-low-month:nuns income-low-month:o income-low-month:paguei income-low-month:para income-low-month:passa income-low-month:pior income-low-month:quando
income-low-month:setecentos income-low-month:so income-low-month:teve income-low-month:tirar income-low-month:um income-low-month:uns income-low-month:vendo income-low-month:x income-source:# income-source:com income-source:finado income-source:marido income-source:o income-source:uma incomes:
 incomes:$ incomes:% incomes:+ incomes:, incomes:. incomes:/ incomes:13o incomes:: incomes:NAME
incomes:acaba incomes:acai incomes:agora incomes:ainda incomes:ajuda incomes:alem incomes:alimenticia incomes:alugo incomes:aluguel incomes:ano incomes:anos incomes:antes incomes:apaga incomes:aparece incomes:aplicativo incomes:aposentada incomes:aposentado incomes:aposentadoria incomes:app incomes:aprendiz incomes:assinada incomes:ate incomes:atendo incomes:atrasa incomes:atrasou incomes:audio
incomes:autista incomes:autonomo incomes:auxilio incomes:bem incomes:beneficio incomes:bico incomes:boleto incomes:bolo incomes:bom incomes:bota incomes:bruto incomes:burro incomes:caixa incomes:carteira incomes:causa incomes:cem incomes:cento incomes:certeza incomes:cinquenta incomes:comissao incomes:concursada incomes:consignado incomes:conto incomes:contrato incomes:corre incomes:cosmetico
incomes:criancas incomes:cuido incomes:das incomes:defeso incomes:deposita incomes:descontado incomes:desconto incomes:descontos incomes:desemprego incomes:deve incomes:dezembro incomes:diaria incomes:diarista incomes:dias incomes:doenca incomes:dos incomes:duas incomes:duzentos incomes:ele incomes:empregos incomes:emprestimo incomes:encostado incomes:enfermeira incomes:entre incomes:entrega
incomes:entressafra incomes:era incomes:errei incomes:esposa incomes:esposo incomes:essencial incomes:esta incomes:estado incomes:estadual incomes:estagio incomes:extra incomes:faco incomes:faculdade incomes:faleceu incomes:falecido incomes:faltam incomes:fatura incomes:faxina incomes:fazenda incomes:feira incomes:fica incomes:fichada incomes:filho incomes:fim incomes:finado incomes:fiquei
incomes:firma incomes:fixo incomes:fora incomes:fundos incomes:ganha incomes:ganhava incomes:gasolina incomes:hora incomes:horas incomes:idade incomes:ifood incomes:inss incomes:invalidez incomes:inverno incomes:jovem incomes:junto incomes:juros incomes:k incomes:limpo incomes:liq incomes:liquidos incomes:livre incomes:loas incomes:loja incomes:mae incomes:manda incomes:mandioca incomes:manicure
incomes:mao incomes:marco incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:media incomes:mei incomes:menino incomes:meninos incomes:menos incomes:mercado incomes:metade incomes:meu incomes:mim incomes:minimos incomes:minuto incomes:moco incomes:morte incomes:moto incomes:motorista incomes:muito incomes:na incomes:ne incomes:nisso incomes:noite incomes:num incomes:obra
incomes:oitenta incomes:oitocentos incomes:olhar incomes:outro incomes:paga incomes:pagam incomes:pago incomes:paguei incomes:pai incomes:parcela incomes:parcelas incomes:particular incomes:passado incomes:patroa incomes:pedreiro incomes:pego incomes:pelo incomes:pensao incomes:perco incomes:pj incomes:planto incomes:porta incomes:porteiro incomes:pouco incomes:prefeitura incomes:primeiro
incomes:producao incomes:professora incomes:quando incomes:quarenta incomes:quartinho incomes:quatro incomes:quatrocentos incomes:quem incomes:quentinha incomes:quinto incomes:quinzena incomes:rapaz incomes:reais incomes:recebe incomes:recebendo incomes:rede incomes:registrada incomes:registrado incomes:responder incomes:respondi incomes:roca incomes:rodo incomes:roupa incomes:ruim incomes:sabado
incomes:salarios incomes:sao incomes:secretaria incomes:segunda incomes:seguro incomes:seiscentos incomes:semana incomes:sempre incomes:senhora incomes:servico incomes:servidora incomes:setecentos incomes:sexta incomes:sobra incomes:somando incomes:supermercado incomes:te incomes:telemarketing incomes:tem incomes:tipo incomes:tira incomes:tirando incomes:tiro incomes:toda incomes:todo
incomes:total incomes:trabalho incomes:trampo incomes:tres incomes:trezentos incomes:trinta incomes:uber incomes:ultimo incomes:umas incomes:unha incomes:uns incomes:util incomes:vale incomes:valor incomes:varia incomes:vem incomes:vender incomes:ver incomes:vez incomes:vida incomes:vigia incomes:vinte incomes:vou incomes:vr incomes:x infelizmente_sim informacoes_que informacoes~guardam
informar_agora inss_# inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~um insta- instagram instalments-left:. instalments-left:NAME instalments-left:acho instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:cada instalments-left:cento instalments-left:cinco
instalments-left:cinquenta instalments-left:como instalments-left:contrato instalments-left:das instalments-left:depois instalments-left:deus instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:eram instalments-left:esta instalments-left:faco instalments-left:faz instalments-left:foi instalments-left:foram instalments-left:gracas
instalments-left:ideia instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:mas instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nove instalments-left:nunca instalments-left:oito instalments-left:olhar instalments-left:olho instalments-left:pagando instalments-left:pagar instalments-left:pagas instalments-left:parcelas
instalments-left:perdi instalments-left:poucas instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quarenta instalments-left:quatro instalments-left:quero instalments-left:quinze instalments-left:responder instalments-left:restam instalments-left:sao instalments-left:se instalments-left:segunda instalments-left:seis instalments-left:setima
instalments-left:tanto instalments-left:tem instalments-left:termina instalments-left:trinta instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vigesima instalments-left:vinte instalments-left:vou instalments-left:x instrucoes~e inteiro~, inteiro~tigrinho internet_# internet_da internet~, internet~NAME internet~celular internet~e inval- invalidez invalidez_, inver-
inverno inverno_cai inverno~para iptu iptu_# iptu_atrasado iptu_de iptu~# iptu~e iptu~por ipva ipva_# ipva~# ir_saiu irmao~# irma~que ir~# isso~# isso~mesmo isso~pode isso~tudo isso~vai ja_, ja_aceitei ja_com ja_deu ja_devolvi ja_esta ja_estou ja_foi ja_foram ja_mandei ja_mandou ja_me ja_nao ja_pagas ja_pagou ja_tem ja_teve ja_tirou ja_vem ja_virou janeiro_$ janeiro_, janeiro_. janeiro_? janeiro_e
janeiro~fevereiro janeiro~uns ja~. ja~carta ja~de ja~descontado ja~do ja~mes ja~no ja~nove ja~processo ja~quinze ja~sei ja~seis ja~todo ja~tres ja~trinta ja~um ja~vinte jeito_mais jeito~eu jeito~simples joao jogar_tudo jogar~no jogo_no jogo~# jogo~bicho jogo~flamengo joguei_# joguei~no jovem jovem_aprendiz jovem~# jovem~, judic- judicial judicial_. juiz juiz_$ junho junho_e junho~# junho~NAME
junta junta_da juntando juntando_$ juntas juntas_dao juntas~# junta~# junto- junto_. junto~uns juros_# juros_de juros_e juros_mais juros_na juros_nenhum juros_para juros_rotativo juros~# juros~% juros~, juros~? juros~alto juros~cartao juros~cheque juros~final juros~foi juros~nao juros~nunca k_# k_, k_NAME k_e k_na k_no k_para k_venc kitne- kitnet kitnet_$ k~# k~NAME k~a k~caju k~cartao k~dia k~e
la_de la_do la_na la_no lanch- lanche lanche_# lanche_no larga- largar largar_a largasse largasse_a largasse~faculdade la~# la~, la~NAME leite_# leite_e leite~fralda lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembro_, lembro_mais lembro_no lembro_o lembro~NAME lembro~e lembro~quanto ler_esses ler~papel levan- levanto
levanto_as levanto~quatro levar- levarem levarem_minha levarem~moto lgpd_. liberar_credito liberar_emprestimo liberar~de liberar~desconto licen- liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligaram_oferecendo ligaram_pedindo ligaram~NAME ligaram~pix ligarem_? ligar~alguem liga~manha ligou_falando ligou~a ligou~que ligue- liguei limite_# limite_de limite_eh limite_no limite~#
limite~NAME limite~mil limpam limpam_o limpam~nome limpa~a limpo_$ link_da link_de link_para link~novo link~pagar link~pagina link~painel link~verdade liq liquido_# liquido_, liquido_de liquidos liquidos_, liquido~# liquido~$ lista_, lista_de lista_minhas lista~contato livre_disso livre~gasolina livre~tudo loas loja_, loja_NAME loja_da loja_daqui loja_do lojas~# loja~NAME loja~deve loja~do
loja~mil loja~seu lojin- lojinha lojinha_da lote loteria loteria_# loteria~por luz_# luz_, luz_: luz_agora luz_amanha luz_atrasada luz_cento luz_da luz_e luz_em luz_foi luz_mas luz_para luz_veio luz_vem luz~# luz~, luz~NAME luz~agua luz~atrasada luz~atraso luz~cento luz~de luz~dia luz~e luz~eh luz~eu luz~gas luz~nao luz~uns luz~vem m_. mae_# mae_com mae_deixou mae_no mae_que mae_sujo mae~# mainh-
mainha maior_? maior_medo maior_sim maior~eh maio~# mais_, mais_. mais_alto mais_conversar mais_de mais_essa mais_mensagem mais_mil mais_muda mais_ninguem mais_no mais_o mais_para mais_por mais_quanto mais_que mais_seis mais_sim mais_todo mais_tres mais_um mais_uns mais_velho mais~# mais~? mais~NAME mais~alem mais~cartao mais~cinco mais~de mais~e mais~eh mais~era mais~gracas mais~meno mais~mes
mais~mil mais~na mais~para mais~parcelas mais~por mais~que mais~sim mais~um mais~x manda_# manda_de manda_tudo manda_um manda_ver mandada mandada_embora mandado mandado_embora mandar_$ mandar_para mandaram_mensagem mandaram_proposta mandaram~que mandaram~sim mandar~NAME manda~mensagem manda~plano manda~que manda~todo mandi- mandioca mando_# mandou_mensagem mandou_proposta mandou_sms mandou~#
mandou~, mandou~de mandou~oferecendo mando~para manha manha_$ manha_de manha~tarde manic- manicure manicure_# mano_devo mano~# mano~na mao_$ marco_, marco_e marco~# marco~NAME maria_da marido_bota marido_da marido_esta marido_ganha marido_ganhava marido_que marido_quer marido_recebe marido~# marido~$ marido~mais marido~meu marido~quatro marido~trocar marido~um marin- marinha marmi- marmita
marmita_$ marmita_, marmita~de marque_todas marque~as mas_# mas_a mas_achei mas_acho mas_ainda mas_cai mas_com mas_devo mas_ela mas_esse mas_eu mas_faleceu mas_foi mas_gasto mas_isso mas_meu mas_minha mas_no mas_o mas_preciso mas_quero mas_se mas_so mas_sobra mas_tem mas_tira mas_vem mas~acho mas~ate mas~caro mas~dei mas~depositar mas~descontado mas~devendo mas~devo mas~e mas~eh mas~em mas~esta
mas~fatura mas~ja mas~mae mas~mes mas~na mas~nao mas~o mas~os mas~paguei mas~que mas~so mas~uns matando~menores matando~pequenas mater- material material_escolar material~# maximo_# maximo_$ me_adiantou me_ajudou me_cobra me_dar me_deve me_dizer me_empresto me_emprestou me_exclui me_faz me_ligarem me_ligou me_mandou me_negativou me_paga me_pagam me_pediram me_registraram media media_# media_de
media~# medo~eles mei_# mei_, mei_atrasado meio_no meio_por meio_salario meio~NAME meio~cento meio~minimo mei~# mei~meses melhor_a melhor~mexer melhor~pergunta menin- menina menina_# menino menino_# menino_$ menino_, menino_e menino_que meninos menino~, menino~dois menino~eh meno meno_$ menor_mas menores_primeiro menos_# menos_, menos_com menos_de menos_mes menos_uns menos~# menos~ajuda
menos~juros menos~mil menos~que mensagem_de mensagem_oferecendo mensagem_que mensagem~a mensagem~eu mensagem~mim mensagem~quitar mensagem~voce mensais mensais_. mensalidade_da mensalidades mensalidades_atrasadas mensalidades_de mensalidades~# mensalidade~NAME merc merc_# mercadinho mercadinho_da mercadinho_de mercadinho_do mercadinho~dona mercadinho~seu mercado_# mercado_$ mercado_, mercado_e
mercado_eh mercado_esta mercado_que mercado_uns mercado~# mercado~, mercado~a mercado~luz mercado~mais mercado~por mercado~seiscentos mercado~um mes_# mes_, mes_. mes_NAME mes_agora mes_ate mes_bom mes_de mes_do mes_e mes_em mes_essa mes_faltam mes_fiz mes_ja mes_na mes_num mes_o mes_para mes_passado mes_sem mes_trinta meses_# meses_NAME meses_atras meses_atrasada meses_atrasado meses_da meses_de
meses_e meses_parado meses_que meses~# meses~$ meses~, meses~NAME meses~aluguel meses~atraso meses~cada meses~condominio meses~duzentos meses~e meses~ja meses~paguei mesma mesmo_banco mesmo_eh mesmo_ou mesmo_que mesmo_sem mesmo~# mesmo~deve mesmo~falte mesmo~papel mesmo~tem mes~# mes~, mes~NAME mes~a mes~acordo mes~ainda mes~aluguel mes~beneficio mes~consegui mes~da mes~divida mes~e mes~eh mes~em
mes~eu mes~faltam mes~folha mes~ja mes~jogo mes~o mes~paguei mes~para mes~quando mes~que mes~sei mes~tem mes~tigrinho mes~uns mes~vai metade_, metade~NAME metade~eram metade~meu meu_# meu_, meu_ai meu_aluguel meu_consignado meu_decimo meu_do meu_eh meu_emprego meu_esposo meu_ex meu_falecido meu_fgts meu_finado meu_ganha meu_gerente meu_gol meu_guri meu_limite meu_maior meu_menino meu_neto meu_pai
meu_sobrinho meu_tio meus_dado meus_pais meus~, meus~antes meus~em meus~nao meus~se meu~# meu~: meu~; meu~NAME meu~adoeceu meu~ajuda meu~atrasou meu~autista meu~bota meu~de meu~deve meu~faleceu meu~fez meu~ganha meu~ganhava meu~ja meu~marido meu~medo meu~ne meu~no meu~pao meu~para meu~pode meu~quer meu~recebe meu~usou meu~vem mexer~app me~. me~aluguel me~das me~desconto me~disse me~dois me~eh
me~financeiramente me~meus me~mil me~minhas me~oferecendo me~pedindo me~quais me~tudo mil_
 mil_# mil_( mil_+ mil_, mil_. mil_? mil_NAME mil_a mil_agora mil_bruto mil_cento mil_com mil_conto mil_cravado mil_da mil_duzentos mil_eh mil_ele mil_em mil_emprestado mil_eu mil_guardado mil_mas mil_na mil_nao mil_ne mil_novecentos mil_para mil_por mil_quatrocentos mil_que mil_reais mil_seiscentos mil_sem
mil_setecentos mil_trezentos milao milao~NAME milic- milicia mil~
 mil~% mil~, mil~13o mil~NAME mil~ano mil~cartao mil~cem mil~cheque mil~com mil~consignado mil~da mil~devo mil~duzentos mil~e mil~eh mil~ele mil~em mil~emprestimo mil~esse mil~estou mil~eu mil~faleceu mil~fgts mil~financeira mil~hoje mil~ja mil~janeiro mil~jogar mil~juros mil~lembro mil~limite mil~mais mil~marco mil~mas mil~mercado
mil~mes mil~meu mil~na mil~nao mil~no mil~novecentos mil~o mil~oitocentos mil~pago mil~para mil~pouco mil~poucos mil~quatrocentos mil~quebrados mil~quer mil~quinhentos mil~rescisao mil~seiscentos mil~sobra mil~total mil~trezentos mil~trinta mil~tudo mil~uns mil~vinte mil~vr mil~x minha_amiga minha_caminhonete minha_eh minha_faculdade minha_fatura minha_fia minha_gratificacao minha_parcela
minha_parte minha_patroa minha_perna minha_restituicao minha_tia minha_vo minhas_respostas minhas~? minhas~e minha~, minha~. minha~amanha minha~com minha~deixou minha~deve minha~em minha~ganha minha~ja minha~minha minha~na minha~pegou minha~quero minha~sujo minima minima_ideia minimo_# minimo_, minimo_de minimo_do minimo_e minimo_eh minimo_esta minimo_mas minimo_que minimo_so minimos minimos_de
minimo~# minimo~, minimo~NAME minimo~aposentadoria minimo~mais minimo~mes minimo~que minimo~sou minimo~vindo mn moca_, moca_disse moca_falou moca_que moca~cinco moca~falei moca~que moco_, moco_isso moco~nao more-debts:$ more-debts:% more-debts:. more-debts:/ more-debts:: more-debts:? more-debts:academia more-debts:agiota more-debts:agora more-debts:ah more-debts:alem more-debts:aluguel
more-debts:apareceu more-debts:bom more-debts:cartao more-debts:casa more-debts:cobra more-debts:com more-debts:comprei more-debts:consignado more-debts:conta more-debts:contas more-debts:crediario more-debts:das more-debts:declarar more-debts:dei more-debts:dentista more-debts:der more-debts:desconta more-debts:desde more-debts:dia more-debts:disso more-debts:dois more-debts:ela more-debts:ele
more-debts:em more-debts:emprestimo more-debts:emprestou more-debts:esqueci more-debts:faculdade more-debts:falta more-debts:faltam more-debts:faz more-debts:fevereiro more-debts:fiado more-debts:filho more-debts:fiz more-debts:ia more-debts:iptu more-debts:juros more-debts:lembrei more-debts:luz more-debts:mas more-debts:me more-debts:mes more-debts:meses more-debts:mil more-debts:minha
more-debts:muito more-debts:na more-debts:no more-debts:nunca more-debts:ofereceram more-debts:oitenta more-debts:opa more-debts:os more-debts:outro more-debts:pagar more-debts:pensao more-debts:pode more-debts:pronto more-debts:proposta more-debts:quando more-debts:quatrocentos more-debts:quinhentos more-debts:reais more-debts:real more-debts:recebi more-debts:saiba more-debts:senhora
more-debts:setecentos more-debts:soma more-debts:somando more-debts:total more-debts:tres more-debts:trezentos more-debts:tv more-debts:um more-debts:uns more-debts:vencida more-debts:x moro moro_com moro_de moro_em moro_na moro_nos moro~favor moro~fundos moro~meus moro~minha morte morte_: morte~$ mostra_# mostra_minhas mostra~dividas mostra~plano mostrou mostrou~da moto_# moto_, moto_: moto_NAME
moto_eh moto_em moto_financiada moto_na moto_no moto_por moto_que motor- motorista motorista_da motorista~prefeitura moto~# moto~NAME moto~eh moto~no moto~por moto~quarenta moto~x moveis_silveira moveis~# muda_muito muda_nao muda_o muda_todo mudar_a mudar~resposta muda~? muda~mes muda~por mudou_tudo mudou~na muito_, muito_nao muito~sei multa_$ multa_de multa_porque multa~cancelei multa~transito
munic- m~# m~e m~no na_# na_anterior na_cantina na_comida na_conta na_cooperativa na_decima na_entressafra na_epoca na_farmacia na_fazenda na_feira na_financeira na_firma na_folha na_justica na_loja na_lojinha na_luz na_mercearia na_obra na_padaria na_parcela na_poupanca na_quarta na_quinta na_rifa na_roca na_semana na_setima na_terceira na_vigesima nacio- nacional nacional_atrasado nada_. nada_em
nada_para nada_que nada~NAME nada~atraso nada~casa nada~eu nada~fica nada~me nada~ninguem nao_a nao_abaixa nao_chega nao_entre nao_ganho nao_minha nao_o nao_olho nao_pagou nao_vendo nao_viu nao~. nao~alugar nao~aluguel nao~ate nao~bem nao~cobra nao~conseguir nao~consignado nao~dando nao~desde nao~direito nao~ela nao~estava nao~estou nao~informar nao~luxo nao~manda nao~mas nao~mil nao~ne nao~nem
nao~nenhum nao~no nao~nocao nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~separar nao~sujar nao~tem nao~tudo nas nas_NAME na~
 na~# na~( na~, na~. na~: na~; na~NAME na~a na~ah na~anterior na~cento na~consorcio na~consta na~desde na~deu na~dois na~duzentos na~em na~estou na~eu na~faltam na~fatura na~hoje na~ja na~meu na~nao na~no na~ontem na~parcela na~passada na~que
na~sao na~segunda na~sem na~so na~tem na~tenho na~tia na~vida negativa negativa_# negativado_por negativou negociar_a negociar~divida negociar~eles neide nem_luz nem_por nem_tenho nem~, nem~NAME nem~direito nem~mais nem~onde nem~por nem~quanto nenem nenhum_, nenhuma_, nenhuma_ainda nenhuma_paga nenhuma_proposta nenhuma~nao nervo- nervosa net net_# neta netflix_# netflix~, netflix~e netflix~spotify
neto neto~e ne~# ne~entao ne~tenho no_acordo no_acougue no_agiota no_ano no_bar no_beneficio no_bicho no_caixa no_carne no_cartao no_centro no_cheque no_comeco no_consumidor no_crediario no_credito no_domingo no_extrato no_fds no_feirao no_final no_ifood no_inverno no_maximo no_mercadinho no_mercado no_mes no_pix no_primeiro no_quinto no_rotativo no_salao no_seguro no_servico no_telemarketing
no_tigrinho no_ultimo no_valor nocao_de nocao~quanto noite noite_. noite_ate noite~para nome_a nome_dele nome_depois nome_em nome_esta nome_na nome_ne nome_pagando nome_para nome~, nome~NAME nome~conseguir nome~no nona nordeste_# nos_fundos nos~da noteb- notebook notebook_NAME notebook~# nova nove_$ nove_ao nove_e nove_mil novecentos_$ novecentos_de novecentos_e novecentos~oitenta novembro_,
novembro~# noventa_$ noventa_do noventa_e noventa_na noventa~NAME noventa~a noventa~cinco noventa~nove noventa~seis nove~a nove~mes nove~noventa novo_# novo_, novo_do novo_por novo~# novo~favor novo~plano novo~registrado novo~zero no~. no~: no~NAME no~acho no~ano no~cai no~cartao no~com no~consta no~de no~dela no~dele no~desemprego no~devo no~dia no~do no~e no~eh no~em no~especial no~esta no~estou
no~eu no~faco no~fraco no~hoje no~juros no~mas no~mesmo no~para no~passado no~por no~que no~sao no~semestre no~trabalho no~trinta no~um no~uns nu num_acordo num_emprego num_mes numa numa_loja numa~daqui numero_# num~de num~do num~novo nunca_acaba nunca_atrasou nunca_falhou nunca_sei nuns nuns_setecentos o o_$ o_a o_agiota o_ano o_bolsa o_bruto o_caba o_caminhao o_certo o_cheque o_cigarro o_colegio
o_comeco o_condominio o_consignado o_consorcio o_da o_debito o_dentista o_extrato o_fgts o_gas o_homem o_hospital o_iptu o_ipva o_liquido o_material o_menino o_meno o_negocio o_outro o_pessoal o_pior o_posto o_processo o_rapaz o_reajuste o_saldo o_seguro o_serasa o_seu o_simples o_sofa o_spc o_telhado o_uso o_vencimento obra obra_, oferecendo_quitar oferecendo~por oferecer_para ofereceram_nada
ofereceram~x ofereceu_parcelar ofereceu_quitar ofereceu~em ofereceu~por ofereceu~x ofereco~NAME off offers:$ offers:+ offers:/ offers:: offers:amanha offers:ao offers:app offers:baixou offers:caiu offers:cara offers:carta offers:cem offers:chegou offers:cinquenta offers:codigo offers:como offers:dando offers:dez offers:disseram offers:divida offers:doze offers:duzentos offers:e offers:email
offers:empresa offers:emprestimo offers:entrada offers:esquece offers:estranho offers:falaram offers:falo offers:falou offers:fatura offers:faz offers:fica offers:ficou offers:fim offers:fiz offers:foi offers:hoje offers:juros offers:liberar offers:ligacao offers:ligaram offers:ligou offers:mandou offers:mensagem offers:mes offers:mil offers:mostrou offers:na offers:novecentos offers:oferecendo
offers:off offers:oitocentos offers:pagando offers:parcela offers:parcelamento offers:parcelar offers:parcelas offers:passou offers:pedindo offers:pediu offers:posso offers:primeira offers:propos offers:querem offers:quita offers:quitar offers:reais offers:receber offers:resto offers:seis offers:sem offers:ser offers:serasa offers:sexta offers:site offers:taxa offers:trezentos offers:valido
offers:vejo offers:vem offers:vista offers:whatsapp oficina oficina_$ oi_bom oi_paguei oitenta oitenta_$ oitenta_a oitenta_e oitenta_na oitenta~NAME oitenta~cinco oitenta~mes oitenta~nove oitenta~quatro oitenta~semana oitenta~sete oitenta~vista oito_$ oito_de oito_reais oitocentos_
 oitocentos_a oitocentos_e oitocentos_na oitocentos_para oitocentos~
 oitocentos~NAME oitocentos~cinquenta
oito~quatrocentos oi~# oi~devo oi~dia ok_, ok_pode ok~ser ola olhar~extrato onde_ver onibus_# onibus~por ontem_( ontem_, ontem_a ontem_e ontem_no ontem~# ontem~$ ontem~NAME onze onze_mil oq_eh organizar_financeiramente orientacao~renegociacao os_amigos os_mil osso osso_$ osval- osvaldo osvaldo_$ os~, os~cartoes os~da os~e os~no os~sexta ou_# ou_eh ou_seis ou_so outra_, outra_eh outra_sim outro_#
outro_, outro_de outro_minimo outro~# outro~oitenta outubro_, outubro_e ou~, ou~ano ou~as ou~casa ou~de ou~familia ou~liquido ou~mil ou~uns ou~verdade ou~vezes ou~x overdue:% overdue:, overdue:/ overdue:: overdue:; overdue:abril overdue:agora overdue:anterior overdue:ao overdue:aplicativo overdue:app overdue:automatico overdue:beneficio overdue:cabeca overdue:cartao overdue:cinco overdue:claro
overdue:debito overdue:deixo overdue:depois overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:direto overdue:dizer overdue:do overdue:dois overdue:e overdue:ela overdue:entao overdue:era overdue:esqueci overdue:exemplo overdue:faco overdue:falte overdue:faturas overdue:fazer overdue:foi overdue:hoje overdue:junho overdue:luz overdue:marco overdue:mas overdue:mesmo overdue:muito
overdue:na overdue:natal overdue:oito overdue:os overdue:ou overdue:outro overdue:pagar overdue:parcela overdue:parei overdue:passado overdue:perai overdue:porque overdue:proposta overdue:quando overdue:quatro overdue:quinze overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:sao overdue:senhora overdue:serasa overdue:setembro overdue:spc overdue:te overdue:tempo
overdue:todo overdue:todos overdue:ultima overdue:valor overdue:vence overdue:vencida overdue:ver overdue:vinte overdue:voce oxe_, oxent- oxente oxente_, oxe~e o~, o~NAME o~acaba o~aceita o~atrasa o~automatico o~baixou o~cento o~cobra o~conta o~daqui o~das o~deles o~depois o~desconta o~desde o~desemprego o~diz o~em o~era o~especial o~falou o~familia o~faz o~ficou o~inss o~maior o~mais o~mandou
o~mas o~mes o~minha o~mostra o~na o~ne o~nunca o~ofereceu o~pagando o~parcela o~passado o~pode o~propos o~quando o~quito o~sao o~subiu o~terceiro o~todo o~util padar- padaria padaria_# padaria_sao padaria~mil paga_# paga_desde paga_eh pagam_por pagamento_da pagamento_do pagamento~boleto pagamento~parcela pagam~quinzena pagando_# pagando_uma pagando~de pagando~o pagando~por pagando~taxa pagar_,
pagar_ate pagar_desde pagar_dia pagar_em pagar_este pagar_minhas pagar_primeiro pagar_sera pagar~# pagar~agosto pagar~ano pagar~ate pagar~da pagar~e pagar~menores pagar~na pagar~no pagar~nona pagar~parcela pagar~que pagas pagas_# pagas_$ pagas_, pagas~# pagas~$ pagas~. pagas~atrasadas pago_# pago_, pago_a pago_aluguel pago_cento pago_desde pago_duzentos pago_ela pago_esse pago_nada pago_no
pago_pensao pago_quando pago_todo pagou_as pagou~duas pago~, pago~? pago~agora pago~der pago~do pago~e pago~em pago~maio pago~para pago~por pago~so pague_adiantado paguei_NAME paguei_cinco paguei_duas paguei_foi paguei_nove paguei_quinze paguei_seis paguei_sete paguei_tres paguei_trinta paguei_um paguei_vinte paguei~# paguei~. paguei~ainda paguei~boleto paguei~da paguei~das paguei~e paguei~entrada
paguei~falta paguei~fatura paguei~luz paguei~metade paguei~moto paguei~na paguei~parcelas paguei~primeira paguei~reais pague~para pai_das pai_faleceu painel_nao painel~abre pais pai~com pai~criancas pai~e pai~me pande- pandemia pandemia_$ pao_$ papel_e para_a para_agiota para_dia para_dizer para_dois para_dona para_ela para_ele para_falar para_fazer para_igreja para_loja para_mandar para_maria
para_meus para_moca para_ninguem para_o para_pergunta para_receber para_reformar para_sacar para_tirar para_tras para_um para_uns para_vender parada parada_desde parado_, parado~# parado~uns param~me para~% para~, para~. para~: para~NAME para~agiota para~alugar para~anterior para~atendente para~coisa para~credito para~da para~de para~do para~dois para~e para~emprestimo para~enviar para~esses
para~ficar para~filhos para~mas para~meu para~mil para~nada para~nao para~no para~ontem para~por para~reais para~sera para~servico para~tal para~uns parcela_# parcela_da parcela_do parcela_eh parcela_vem parcelado parcelado_# parcelado_$ parcelado_em parcelado~# parcelamento_da parcelamento_deles parcelamento~fatura parcelar~# parcelas_# parcelas_, parcelas_. parcelas_atrasadas parcelas_da
parcelas_de parcelas_e parcelas_restantes parcelas_vencidas parcelas~# parcelas~$ parcelas~, parcelas~: parcelas~cento parcelas~de parcelas~moto parcelas~nao parcelas~no parcelas~quinhentos parcela~$ parcela~. parcela~acordo parcela~carro parcela~de parcela~decimo parcela~dia parcela~em parcela~moto parcelei parcelei_a parcelei_em parcelei_na parcelei~# parcelei~NAME parcelei~fatura parcelou
parcelou_em parcelou~seis parei parei_$ parem_de parem~mandar parou_? parte_# parte_, parte_do parte_eh parte~# parte~, partir_de partir~janeiro passado_# passado_$ passado_, passado_foi passado~# passado~a passado~hoje passagem passagem_# passagem~por passar_cpf passar_meus passar_minhas passar~? passar~dados passa~mil passa~um passei_? passei_a passei~ganhar passou_de passou_e passou_para
passou~# patrao_$ pau_e pau_no paus paus_no pau~meio pede_pix pedem_# pede~adiantado pedi_# pedindo_pix pedindo_taxa pedir_$ pediram_pix pediram~de pediram~pix pedir~cpf pediu_# pediu_$ pedre- pedreiro pedreiro_, pedreiro~# pegar_# pegar_o pego_? pegou_# pegou~mil pegou~para pegue- peguei peguei_# peguei_mais peguei_mil peguei_para peguei_um peguei~# peguei~com peguei~mil peguei~reformar
pela_divida pela~# pela~, pela~de pelo_inss pelo_menos pelo_telefone pelo~# pena_? pena_pagar pena~a penhor penhor_na penhor~NAME pensao_# pensao_alimenticia pensao_da pensao_de pensao_para pensao_por pensao_que pensao~# pensao~do pensao~eh pensao~finado pensao~minha pensao~morte pensao~pai pera_tem perai~vou pera~a perder_a perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda
perdido~entendi perdi~boleto perfu- perfume pergunta_. pergunta_passada perguntas perna_$ pessoa_de pessoal_$ pessoal_NAME pessoal_da pessoal_no pessoal~# pessoal~NAME pessoa~verdade pfv pfv_$ pg_# pg~NAME pila pila_$ pila_, pila_na pila_no pila~NAME pila~e pior_mes pix_, pix_adiantado pix_da pix~para pizza plano_do plano_esse plano_funerario plano~mes plano~saude plant- planto planto_mandioca
planto~e pneu poco poco_$ pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_guardar pode_seguir pode~melhor pode~sim por_ano por_email por_esse por_faxina por_fds por_fim por_hora por_idade por_invalidez por_morte por_producao por_semana por_ser por_sms por_volta porque_cancelei porque_eh porque_nunca porque~debito porque~o porque~olhei porse- porsento porsento_por
porsento~mes porte- porteiro por~# por~. por~: por~agora por~ate por~bruto por~com por~e por~em por~esta por~faco por~faltam por~fora por~ganho por~isso por~livre por~mais por~mas por~na por~no por~num por~oitocentos por~por por~que por~servico por~tirando por~tiro por~ver possa~atender posso_apagar posso~com posso~so posso~um possu- possuo posto pouca- poucas poucas_$ pouco- pouco_nao pouco_no
poucos poucos_$ poucos~NAME pouco~NAME pouco~sei poupa- poupanca povo povo_liga povo~de prazo_da prazo~oferta pre precisa_passar preciso_depositar preciso_falar preciso~cem preciso~com prefeitura_, prefeitura_e prefeitura_iptu prefeitura~# prefeitura~$ prefeitura~eu prefiro_atendimento prefiro~humano prese- presente presente_de presente~aniversario press- pressao pressao_# pressao_e pressao~da
pressao~diabetes presta prestacao prestacao_# prestacao_da prestacao_de prestacao_do prestacao~# prestacao~NAME prestacao~casa prestacoes prestacoes_de primeira_, primeira_parte primeira_vence primeira~caiu primeira~do primeira~em primeira~falta primeiro_semestre primeiro~. priva- privado processo_$ processo_, procon_? produ- producao producao_, profe- professora professora_da professora_do
professora~estado professora~rede propos propos_# propos_$ propos_entrada proposta_# proposta_do proposta_para proposta~de proposta~so proposta~x propos~# propos~de propria_, puder puder_pagar pular~pergunta quais_divida quais_dividas qual_conta qual_das qual_primeiro qual~? qual~duas qual~essa qual~pago quando_a quando_cai quando_chove quando_comprei quando_der quando_eh quando_me quando~,
quando~a quando~demais quando~ficar quando~o quando~que quantas_faltam quanto_seja quanto_tenho quanto~ofereco quanto~que quanto~se quarenta_$ quarenta_e quarenta_mas quarenta~cinco quarenta~dois quarenta~oito quarenta~uma quart- quarta quarta_$ quartinho quartinho~$ quartinho~fundos quarto quase_# quase_nove quase~, quase~mil quase~no quato- quatorze quatro_$ quatro_da quatro_dividas quatro_e
quatro_meses quatro_mil quatro_parcelas quatro_vez quatro_vezes quatrocentos_$ quatrocentos_e quatrocentos_na quatrocentos~NAME quatrocentos~cinquenta quatrocentos~doze quatrocentos~oitenta quatrocentos~quinze quatrocentos~trinta quatrocentos~vinte quatro~. quatro~NAME quatro~cento quatro~de quatro~e quatro~manha quatro~mas que_# que_conta que_dar que_dei que_desconta que_devo que_divido
que_emprestei que_era que_estava que_faltam que_falte que_faz que_fica que_ficou que_foi que_limpam que_me que_pago que_pediu que_pegou que_peguei que_que que_sao que_umas que_uns que_veio que_vence quebra quebrados quebrados_$ quebrados_no quebrados~NAME quebra~perna quem_paga quem~eh quent- quentinha quer_a quer_duzentos quer_que quer_trezentos quer_trocar querem_# querem~de querer queria_ligar
queria_limpar queria_pagar queria~menos queria~meu quero_os quero~, quero~atendente quero~conversar quero~humano quero~lembretes quero~mensagem quero~organizar quer~a quer~casa quer~e quer~eu quer~todo quest- questao que~% que~. que~NAME que~atrasada que~autista que~bom que~cento que~com que~como que~comprei que~consigo que~devia que~disse que~divida que~dois que~duzentos que~e que~em
que~emprestou que~entra que~errei que~estou que~fico que~fiz que~foi que~gaste que~juros que~lembro que~nao que~ne que~nunca que~ofereco que~olho que~outro que~pague que~por que~respondi que~saiba que~sei que~sim que~todas que~trabalho que~uns que~uso que~vem que~verdade que~viu quinhentos_$ quinhentos_de quinhentos_e quinhentos_moca quinhentos_no quinhentos~, quinhentos~NAME quinhentos~cinquenta
quinhentos~eu quinhentos~sessenta quinhentos~vinte quinto quinto_dia quinto~util quinze_, quinze_dias quinze_e quinze_mil quinze_para quinze_vezes quinzena_# quinzena_$ quinzena_, quinzena_oitocentos quinzena~# quinzena~e quinze~; quinze~NAME quinze~de quinze~estou quinze~eu quinze~quitar quiser_$ quiser~depois quita quita_por quitada quitadas quitadas_# quitadas~. quitar_, quitar_a quitar_o
quitar_por quitar_primeiro quitar~# quitar~? quitar~NAME quita~# quitei_# quitei~fatura quito_tudo racao_# racao_do racao_dos racao~cachorro racao~gato ranch- rancho rango rango_# rapaz_da rapaz_do rates:/ rates:: rates:aa rates:agora rates:ajuda rates:alguma rates:alto rates:am rates:antes rates:apaga rates:app rates:assim rates:atendimento rates:atrasadas rates:cada rates:casa rates:cet
rates:cinco rates:coisa rates:comeco rates:consta rates:conversar rates:cresce rates:de rates:divida rates:diz rates:doze rates:duzentos rates:e rates:eles rates:em rates:entendo rates:era rates:errado rates:escrito rates:espera rates:explica rates:faltam rates:faz rates:filha rates:filho rates:funciona rates:ganho rates:gerente rates:hoje rates:humano rates:informacao rates:informar rates:jogo
rates:mais rates:mano rates:marido rates:mas rates:meio rates:mercado rates:mesmo rates:mil rates:moca rates:mostra rates:muito rates:na rates:nenhum rates:ninguem rates:nove rates:numero rates:nunca rates:oitenta rates:papel rates:parcela rates:perai rates:poema rates:porsento rates:quando rates:quantas rates:quatorze rates:queria rates:receita rates:respondi rates:responsavel rates:resposta
rates:robo rates:roubo rates:saber rates:se rates:semana rates:senhora rates:so rates:tanto rates:todas rates:todo rates:tr rates:tres rates:uma rates:uns rates:vai rates:vez rates:vida rates:vinte rates:virgula reais_. reais_a reais_antes reais_cada reais_da reais_de reais_e reais_na reais_no reais_para reais_por reais_que reais~NAME reais~dez reais~dia reais~luz reais~na reais~pagar reais~pix
reais~quarenta reais~vista reaju- reajuste reajuste_$ real_$ real_esse real~mes recebendo receber_# receber_a receber_do receber_o receber_os receber_uma receber~consignado receber~copia receber~mil receber~segunda receber~seguro recebe~# recebi_# recebi_aviso recebi_nenhuma recebi_o recebi_proposta recebi_sim recebi_sms recebi~carta recebi~com recebi~da recebi~de recebi~fgts recebi~link
recebi~nenhuma recebi~proposta recebi~sim recebi~uma recebo_, recebo_a recebo_bolsa recebo_decimo recebo_dia recebo_em recebo_no recebo_pensao recebo_por recebo_sim recebo_um recebo~# recebo~de recebo~dia recebo~do recebo~e recebo~familia recebo~pensao recebo~por recebo~quinzena recebo~salario recebo~seguro recebo~sim receita_mandou receita~carta reclamacao_no reclamacao~consumidor reclamacao~o
reclamo_no reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta rede rede_estadual rede~, refazer~desde refer- referente referente_a referente~# refin- refinanciei refinanciei_o refinanciei~consignado reformar reformar_o reformar~telhado registrada registrado_e registraram registraram_na registraram~padaria regul- regulares regulares_. remedio_# remedio_$
remedio_da remedio_de remedio_eh remedio_trezentos remedios remedios_$ remedios~# remedio~minha remedio~pressao renda_eh renda_mesmo renda~# renegociacao renegociacao_de renegociacao~dividas renegociei renne- renner renner_$ repete_as repete~dividas rescisao_$ rescisao~# resposta_anterior respostas respostas_e respostas~comeca resta resta- resta_# restam restam_# restam~de restando restando_#
restantes restantes_, restantes~nao restaurantes resta~da restituicao_do restituicao~imposto restituicao~ir resto_$ resto_atrasou resto_em resto_minha resto_pode resto~NAME resto~continuar retif- retir- retiram retiram_o retiram~processo rifa rifa_$ roca roca_, rodo rodo_de role role_# role~por rosa rotativo_# rotativo_do rotativo_que rotativo~% rotativo~NAME rouba- roubar roubar_meus roubo
roubo_$ roupa- roupa_# roupa_uns roupas roupa~# roupa~, rua_de ruim_# ruim_$ ruim_? rural sabado_$ sabado_vai saber_agora sabe~que sacar_# sacar_$ sai_dia sai_por saiba saiba_$ sair_depois sair_do sair~casa sair~vermelho sair~voce saiu_# saiu_meu sai~# salao salao_# salao_$ salao~# salao~a salao~e salario_# salario_, salario_. salario_? salario_bruto salario_e salario_eh salario_liquido salario_na
salarios salarios_minimos salarios~de salario~# salario~+ salario~, salario~agora salario~cai salario~de salario~dia salario~eh salario~meio salario~mil salario~na salario~para salario~so saldo_# saldo~# saldo~$ saldo~NAME saldo~de sao_dez sao_dois sao_duas sao_mil sao_oitenta sao_quatro sao_so sao_tres sao_uma sao~# sao~: sao~NAME sao~cartoes sao~coisas sao~de sao~e sao~essas sao~financeira
sao~meses sao~mil sao~novecentos sao~parcelas sao~serasa sao~vezes saque saquei_# saquei~do saude saude_# saude_$ saude~# saude~e se_a se_for se_muito se_o se_ofereceram se_recebo se_tenho se_vou secre- secretaria secretaria_. segui- seguir seguir_$ segunda_a segunda_de segunda~dia segunda~do segunda~e segunda~em segunda~quarenta segunda~sabado segunda~sexta segundo_o segundo~extrato segura
seguro_# seguro_defeso seguro_desemprego seguro_do seguro_que seguro~# seguro~, seguro~carro sei_, sei_ainda sei_bem sei_de sei_direito sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_separar sei_ver seis_$ seis_de seis_falta seis_mil seis_reais seisc- seiscentos seiscentos_$ seiscentos_e seiscentos_no seiscentos~cinquenta seiscentos~quarenta
seiscentos~telemarketing seiscentos~vinte seis~cem seis~cento seis~e seis~oitenta seis~quatro seis~trezentos sei~a sei~agora sei~ao sei~cabeca sei~de sei~dizer sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~responder sei~tenho sei~tipo sei~uns sei~venderam sei~vou seja seja_$ sem_entrada sem_pagar sem_papel sem_querer sem_registro semana_, semana_de semana_e semana_livre
semana_mais semana_no semana_tirando semana_tiro semana_uns semana~# semana~, semana~bico semana~da semana~de semana~duzentos semana~gasolina semana~o semana~ou semana~uns semes- semestre semestre_. sempre_no sempre~# sempre~dia sem~# sem~de sendo_# sendo~atrasado senhor separar ser_alto ser_do ser_todas serasa_, serasa_com serasa_esta serasa_limpa serasa_mostra serasa_mostrou serasa_por serasa~#
serasa~NAME serasa~causa serasa~cinco serasa~com serasa~dando serasa~nome servico_e servidora ser~inss ser~mas ser~ou sesse- sessenta sessenta_$ sessenta_e sessenta_ja sessenta~de sessenta~paguei sete_e sete_mil sete_na setecentos_$ setecentos_e setecentos~NAME setecentos~cinquenta setecentos~oitenta setecentos~trinta setembro_, seten- setenta setenta_$ setenta_e setenta~cinco sete~NAME
sete~cinquenta setim- setima setima_$ seu_joao seu_osvaldo seu_ze seu~# sexta_# sexta_, sexta_eles sexta_feira sexta_para sexta_que sexta~deve sexta~retiram sexta~vem se~# se~boleto se~botar se~conseguir se~cortar se~der se~direito se~empresa se~fechar se~ficar se~fizer se~ganhar se~largasse se~pedir se~pegar se~perder se~receber silva silve- silveira silveira_$ sim_# sim_. sim_a sim_esta sim_faz
sim_infelizmente sim_moca sim_ne sim_o sim_senhor sim_tem sim_tenho sim_uai sim_uma simples_nacional simples~atrasado sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~devo sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~tempo sim~tenho sindi- sindica sindica_dois sindica~condominio sms_# sms_com sms~# sms~% sms~link so_, so_NAME so_ajudo so_ate so_compro so_consigo so_desse
so_dou so_em so_falta so_ligacao so_mes so_no so_pagar so_paguei so_que so_recebo so_resta so_sei so_semana so_um sobra- sobra_# sobra_uns sobraram sobraram_# sobraram~boletos sobra~# sobre_renegociacao sobre~de sobri- sobrinho sobrinho_; sobrinho~a sobrou_# sobrou~real sofa sofa_por sofa~# sofa~NAME sogra_, sogra~ela solicito~exclusao som soma_# some_do some~serasa sou_aposentada sou_aposentado
sou_boia-fria sou_caixa sou_porteiro sou_professora sou_registrado sou~da sou~do sou~ganho sou~por sou~sim so~# so~a so~amanha so~cartao so~cigarro so~com so~da so~do so~em so~eu so~luz so~me so~mes so~na so~no so~novecentos so~o so~por so~que so~sei so~sexta so~tres spc_tem spc~uma spotify_# streaming_# streaming~, subiu_para subiu~# sujar sujar_meu sujar~nome sujo_, sujo_por sujo~causa
supermercado tal~NAME tambem_# tambem_, tambem_o tambem_uns tambem~# tambem~NAME tambem~a tanto_agora tanto_que tanto_tempo tanto~que tarde_de tarde~aqui tarde~noite tarde~tudo taxa~# taxa~financiamento tche_, te_dizer te_mando te_responder telem- telemarketing telemarketing_e telemarketing~meu telha- telhado telhado_, telhado~no tem_a tem_dois tem_duas tem_essas tem_nada tem_semana tem_sobre
tem_tambem tem_tres tem_uns tempo_eu tempo~nao tempo~nem tempo~nome tem~# tem~, tem~acordo tem~anos tem~cartao tem~coisa tem~contas tem~da tem~divida tem~em tem~falar tem~infelizmente tem~luz tem~nada tem~nenhuma tem~o tem~prestacao tem~um tenho_, tenho_NAME tenho_ate tenho_direito tenho_divida tenho_dois tenho_duas tenho_eh tenho_idade tenho_luxo tenho_nao tenho_nocao tenho_quatro tenho_um
tenho_uma tenho~. tenho~acordo tenho~carne tenho~cartao tenho~cartoes tenho~com tenho~dar tenho~dinheiro tenho~dividas tenho~emprestimo tenho~emprestimos tenho~mas tenho~mil tenho~pagar tenho~pensao tenho~pode tenho~sexta tenho~sou tenho~uma tentando tentando_parar ter_ainda terceira terceira_$ terceiro_, terceiro~cerca teria~olhar termina_em terre- terreno ter~mil ter~pagar teve_mes teve~de
texto~eu texto~mandar te~? te~isso te~o thirteenth:$ thirteenth:. thirteenth:/ thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:coisa thirteenth:deixa thirteenth:depende thirteenth:do thirteenth:duzentos thirteenth:egua thirteenth:empresa thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo
thirteenth:falta thirteenth:familia thirteenth:foi thirteenth:ganho thirteenth:hoje thirteenth:inss thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mudar thirteenth:novecentos thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:parte thirteenth:por thirteenth:primeiro thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado
thirteenth:segunda thirteenth:semestre thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tia_, tiao tiao_# tia~so tigri- tigrinho tigrinho_, tigrinho_. tikto- tiktok tinha_# tinha_dez tinha~mil tio tira_uns tiram tiram~e tiran- tirando tirando_gasolina tirando~fica tiro_# tiro_de tiro_mais tiro_uns tirou_do tirou_um tirou~NAME tiro~# tiro~mil tiro~por toda_semana
todas_as todas_menos todas_ou todas~dividas todas~so toda~# todo_fim todo_pago todo_quinto todo~# todo~, todo~. todo~de todo~dia todo~e todo~essa todo~nao todo~no todo~vinte topou_minha topou~proposta torno torno_de torno~# torno~$ total_# total_, total_da total_de total_eh total_que total~# total~$ total~, total~eu tr trabalho_# trabalho_com trabalho_fichada trabalho_na trabalho_no trabalho_o
trabalho_por trabalho~conta trabalho~dia trabalho~dias trabalho~roca trabalho~segunda trabalho~vigia trampar trampo_# trampo_registrado transfere_para transfere~uma transferi transferi_# transferi~para transito transito_# tras trata-se trem trem_de trem~juros tres_$ tres_de tres_e tres_gracas tres_meses tres_mil tres_parcelas tres_prestacao tres_reais tres_ultimas tres~NAME tres~a tres~cento
tres~da tres~do tres~duzentos tres~e tres~na treze trezentao trezentos_$ trezentos_de trezentos_por trezentos~cinquenta trezentos~dez trezentos~doze trezentos~mes trezentos~oitenta trezentos~poucos trezentos~quarenta trezentos~vinte trinta_por trinta~cento trinta~cinco trinta~dois trinta~oito trinta~seis trinta~tres troca_a trocado trocar_de trocar_o trocar~carro trocar~valor tu_acredita
tu_consegue tudo_cartao tudo_desde tudo_errado tudo_isso tudo_quero tudo_uns tudo~# tudo~, tudo~da tudo~minha tudo~o tudo~recomecar tudo~uns tu~me tv_# tv_a tv_por tv~cabo uai_, uai_uai uai~, uai~arrumei uber_# uber_, uber_e uber_tiro uber_uns uber~# ufa ultima_que ultimas ultimas_$ ultima~eu ultimo_dia ultimo~util um_$ um_absurdo um_agiota um_amigo um_ar um_bico um_carne um_cartao um_celular
um_consignado um_consultor um_de um_desconto um_do um_e um_fogao um_galo um_gol um_jeito um_oficial um_quartinho um_roubo um_ser um_sms um_sofa um_tal um_tempo um_virgula uma_# uma_carteira uma_casa uma_financeira uma_geladeira uma_intimacao uma_kitnet uma_parcela uma_sim uma_tal umas_# umas~ainda umas~por umas~vezes uma~, uma~: uma~a uma~agora uma~disse uma~dizendo uma~dos uma~em uma~na uma~nova
uma~que uma~se um~# um~NAME um~cento um~da um~e um~humano um~mais um~mas um~meio um~minimo um~no um~oitenta um~por um~que um~sem um~so unha unha_# unha_, unha_em unha~cabelo unha~casa uns_bico uns_cinco uns_corre uns_dez uns_dois uns_duzentos uns_mil uns_oitenta uns_oito uns_quatrocentos uns_quebrados uns_quinhentos uns_seiscentos uns_tres uns_trezentos uns_trocado uns~# uns~% uns~, uns~anos
uns~com uns~conto uns~de uns~dias uns~e uns~k uns~limpo uns~mes uns~meses uns~mil uns~na uns~no uns~ou uns~por uns~porsento uns~reais uns~tudo usa_aparelho usado usar_$ usar~? usar~fgts usa~de usei_# usei_+ usei~# usei~cartao uso uso_? uso_dos usou usou_meu usou~cartao uso~# uso~meus util util_$ util_. util_nunca util~atrasou vai_aumentar vai_cair vai_comecar vai_entrar vai_pagar vai_pedir
vai_sujar vai_uns vai~este vai~o vai~para vai~trezentos vai~uns vale_# vale_ate vale_pagar vale~# vale~a vale~mil valid- valido valido_ate valido~# valor- valores valores_$ valor~# valor~$ vamos~de van van_# van_da van_escolar van~# van~escola vao_passar vao~meus varia- varia_de varia~# varia~nao veio_# veio_em veio~e velho vem_# vem_cento vem_descontado vem_dia vem_eu vem_junto vem_uns vem~#
vem~e vem~em vem~no vem~por venc venc_# venc_. venc_dia vence_# vence_amanha vence_dia vence_em vence_hoje vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~a venceu~quinze vence~# vence~/ vence~dia vence~janeiro vencida vencida_em vencida_sim vencidas vencidas_, vencidas_de vencidas~# vencida~# vencidos vencido~# vencimento_dia vencimento_eh vencimento~# vencimento~dia venc~# venda_#
vendendo vendendo_bolo vender_meu vender_minha vender_o venderam venderam_a venderam~divida vender~caminhao vender~carro vender~moto vendi_a vendi~tv vendo_acai vendo_bolo vendo_cosmetico vendo_marmita vendo_na vendo_nada vendo_quentinha vendo~, vendo~e vendo~feira verdade_, verdade_ai verdade_meu verdadeiro_$ verdade~# verdade~aluguel verdade~para verdade~pode vergonha_, vergonha_mas ver~nome
ver~painel vez_de vez_na vezes_# vezes_, vezes_de vezes_na vezes_por vezes~# vezes~cento vezes~duzentos vezes~semana vezes~so vez~# viage- viagem vida_# vida_quero vida~por vida~refazer viges- vigesima vigesima_segunda vigesima~de vigia vigia~# vindo vindo_# vinte_$ vinte_na vinte_no vinte_paguei vinte_por vinte~NAME vinte~acordo vinte~ainda vinte~cento vinte~cinco vinte~metade vinte~nove
vinte~oito vinte~outro vinte~quatro vinte~sete vinte~um virem virem_buscar virem~o virgula_nove virgula_oitenta virgula~e virgula~por virou virou_# virou_processo virou~, vish visse vista_, vista_ate vista_ou vista_pela vista_so vista~# vista~a vista~ate vista~dia vista~divida vista~seis vista~sexta vista~valido viu_, viu~deus vixe_, vizinha~# voce_, voce~alguma voce~me voce~tudo volta_de
volta_por voltar~pergunta volta~anterior volta~favor volta~que voltei_! voltei~onde vou_conseguir vou_dar vou_ganhar vou_pegar vou_receber vou_sacar vou_tentar vou~# vou~menos vou~minha vou~pagar vou~um vr vr_# vr_de vr~# vr~nao vt worry:aluguel worry:amanha worry:aparelho worry:atrasada worry:caminhao worry:cortada worry:dela worry:direito worry:especial worry:esse worry:esteve worry:falou
worry:faz worry:ganha worry:judicial worry:juiz worry:kitnet worry:levarem worry:liga worry:maior worry:manha worry:meses worry:natal worry:noite worry:pao worry:passada worry:queria worry:segunda worry:tarde worry:trem worry:usa worry:virem x_# x_$ x_, x_no x_sem x~$ x~, x~NAME x~ate x~atrasado x~com x~estou x~falta x~faltam x~faltando x~juros x~mes x~meses x~na x~pagas x~paguei x~pg zaffa-
zaffari zaffari_? zaffari~nao ze_# zerad- zerado zero_, zero_zero zero~errei | |_NAME |~#`,
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
    '14': `consent:, consent:bora`,
    '13': `?more-debts ^_ss consent:aceito consent:vamos estao_$ more-debts:tem overdue:sim overdue:tem ss 👍`,
    '12': `^_esta ^_exato ^_isso ^_ok after-roadmap:👍 bora certi- confi- confirm-creditor:isso consent:pode estao ok quase_todas ss_$ tenho_$ 👍_$`,
    '11': `^_acertou ^_beleza ^_correto ^_pode ^_👍 acertou acertou_$ consent:esta corre- correto exato exato_$ offers:tem tem_$`,
    '10': `^_aceito ^_bora ^_gostei ^_positivo ^_quase ^_sim aceito acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga consent:estou consent:ja consent:manda consent:quero eh~ai esse_mesmo exata- exatamente fechei_$ goste- gostei offers:uma posit- positivo positivo_$ quase tem thirteenth:recebo thirteenth:vem`,
    '9': `,_tenho ^_certissimo ^_claro ^_confere ^_eh ^_fechei ^_s after-roadmap:fechei aham_$ ai_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ concordo confere confere_$ confirm-amount:isso confirm-change:eh consent:comecar consent:concordo consent:tudo consent:👍 debts:beleza entao esta~atrasado liber- muda muda_$ outra_$ s s_$ sou~nao tem_outra tenho_bastante todas todas_estao vamos
vamos_$`,
    '8': `,_pode ^_com ^_concordo ^_confirmadissimo ^_infelizmente after-roadmap:ok ai ainda_tem as~estao atrasadas_$ certe- certeza conco- confe- confirm-change:ai confirm-change:pode confirm-delete:isso confirm-delete:sim confirmadissimo confirmadissimo_$ consent:fechou consent:la consent:maior consent:vou correto_$ duas duas_estao eh_esse eh_verdade elas_atrasadas esta esta_certinho esta_tranquilo faz
feche- fechei isso_mesmo maior mesmo more-debts:sim offers:sim offers:todas ok_$ overdue:aham permi- pode_$ receb- recebi_$ recebo sim_mas tenho tenho_mais thirteenth:a thirteenth:sim thirteenth:tenho todas~atrasadas uma vem`,
    '7': `,_duas ?offers ^_apaga ^_autorizo ^_confirma ^_confirmo ^_dou ^_eu ^_exatamente ^_fechou ^_mandaram ^_poe ^_recebo ^_tem apaga apareceu_uma apareceu~oferta atrasadas autor- bem certinho certo certo_$ comecar comecar_$ confirm-amount:ai confirm-amount:pode confirm-change:isso confirm-change:muda confirm-creditor:eh confirm-creditor:sim confirm-delete:eh confirm-delete:pode confirma confirma_ai
consent:acordo consent:beleza consent:eu consent:ok consent:sim de_acordo dou eh_ela eh~mesmo eh~proprio ela_$ elas esta_certo exatamente_isso falta_uma falta~ainda faz_a faz~mudanca infel- infelizmente isso isso_, la_$ mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:tenho overdue:uma pode_trocar poe poe_ai propr- proprio proprio_$ sou~maior
tem_um tem~monte tenho~umas thirteenth:claro thirteenth:dia todas_elas tranq- tranquilo tranquilo_$ trocar tudo_atrasado um_monte uma_ainda uma_oferta umas_$ valor verdade_$ worry:tranquilo`,
    '6': `#_semana ?overdue ^_apareceu ^_bota ^_muda ^_ofereceram ^_opa ^_vamos a_mudanca aceito_$ ainda_$ ainda~coisa apaga_tudo apare- apareceu aposentado~ne atrasado_$ a~paga beleza_$ bom_$ bota bota_ai claro_que com_certeza confirm-amount:essa confirm-amount:mesmo confirm-change:mesmo confirm-change:sim confirm-creditor:exato confirm-creditor:pode confirm-delete:ai confirm-delete:mesmo
confirm-delete:tenho consent:bem consent:certeza consent:dentro consent:divida consent:dos consent:e consent:entao consent:problema dentr- dentro dentro_$ e_concordo eh_essa eh_isso eh_o eh~essa ela entao_$ esta_bom estou_dentro firma_paga infelizmente_tem isso_que isso~eu metade_ja more-debts:ainda more-debts:todas mudanca_$ opa overdue:eh overdue:quase probl- problema pronto_$ sai_em
sai~dezembro sem_problema sem~nenhum tem_coisa tem~mas thirteenth:aposentado thirteenth:metade thirteenth:ne thirteenth:sai troca- trocar_$ uma_$ umas vem_$ verda- verdade vir_$`,
    '5': `#_atrasadas ,~# ^_anota ^_aposentado ^_cai ^_deve ^_falta ^_pagam ^_perfeito ^_sai ^_vou a_firma after-roadmap:bom aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apose- aposentado atras- autorizo autorizo_$ a~ja cai_dia cai~# certinho_$ claro_$ coisa_$ com_tudo comec- concordo_$ confirm-amount:valor confirm-creditor:mesmo confirm-delete:apagar confirm-delete:tudo confirmo
confirmo_$ consent:aham consent:autorizo consent:com consent:dados consent:de consent:fazer consent:filha consent:fiz consent:pergunta consent:perguntar consent:sem consent:ser consent:ss consent:vida creio_que de_dezembro de_divida deixo deve_vir dia~de direitinho direitinho_$ duas_vezes eh_exatamente eh_sim em_duas em~vezes era~que esse esse~valor esta_tudo estao_todas estao~atrasadas
estou~acordo eu_deixo exatamente_essa faz_tempo fazer_$ filha_$ firma fiz_# foi~que infelizmente~mais ir ir_$ isso_ai la maior_$ mais_uma manda mesmo_valor more-debts:estao more-debts:isso more-debts:uma mudan- mudanca mudar ne_$ nenhum_$ oferta_$ offers:estao overdue:ainda overdue:duas overdue:mais pagam parti- perfe- perfeito perguntar_$ pode_apagar pode_ir pode_por por_$ queria_$ quero_$
quero_sim que~queria recebo_o sempr- sempre sim_por sim_senhora sim~favor tem_, tem_mais tem_sim tempo_$ tem~atrasadas thirteenth:agora thirteenth:ano thirteenth:creio thirteenth:de thirteenth:deus thirteenth:deve thirteenth:eh thirteenth:em thirteenth:esse thirteenth:firma thirteenth:mas thirteenth:pagam thirteenth:vezes thirteenth:vir todo_ano uma_proposta valor_$ valor_esta valor~certo vir`,
    '4': `#_vem #~metade ,_a ,_dia ,_essa ,~loja ,~segunda ^_ainda ^_certinho ^_creio ^_demorou ^_esse ^_faz ^_fiz ^_foi ^_manda ^_metade ^_pergunta ^_vai ^_valor aceit- aham_isso ainda ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar as_duas assinada_$ beleza_muda cai_em certeza_$ certinho_eh certinho~isso chegou_uma chegou~proposta claro~sim coisa confirm-amount:correto confirm-amount:eh
confirm-amount:por confirm-change:, confirm-change:aham confirm-change:essa confirm-change:faz confirm-change:mudar confirm-creditor:, confirm-creditor:ai confirm-creditor:certo confirm-creditor:essa confirm-delete:certeza confirm-delete:confirmo confirm-delete:faz confirmar confirmar_$ consent:. consent:anos consent:claro consent:demorou consent:favor consent:faz consent:mandar consent:meus
consent:moca consent:nessa consent:participar consent:por consent:sou consent:tempo consent:topo consent:vai consent:ver creio de_maior demor- demorou demorou_, desconto_sim dessa deve dia_# direi- eh~senhora eh~sim email email_$ entao_sim essa_ai essa_loja essa_mesmo essa~mesmo esse_$ esta~sim eu_queria eu_topo falta favor_me favor~ajuda filha foi_isso isso~essa ja~# li manda- mas mas~sei metad-
metade more-debts:atrasado more-debts:falar more-debts:mandaram more-debts:outra more-debts:quero nao~quanto ne no_email ofereceram ofereceram_desconto ofereceram~sim offers:ainda offers:eh offers:esta offers:isso offers:tudo overdue:elas overdue:esta overdue:falta overdue:umas o~certo o~dos participar participar_$ passada passada_$ perfeito_eh perfeito~isso perguntar pode_ajustar pode_alterar
pode_confirmar pode_mudar pode_perguntar por~me pront- pronto proporcional proposta_no proposta~email quero_falar quero_fazer quero~sim recebo_$ recebo_proporcional recebo~decimo sei_quanto semana_passada ser_$ sim~NAME sou_menor tem_# tempo tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:cai thirteenth:carteira thirteenth:com thirteenth:duas thirteenth:eu thirteenth:o thirteenth:opa
thirteenth:proporcional todas_$ topo uma~no valor_certo vem~, vida`,
    '3': `#_anos , ,_entrei ,_lembrei ,~do ,~ir ,~ser ^^ ^_as ^_chegou ^_entao ^_estao ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com agora_$ ah_tem ah~mais ainda~mais anos apagar_$ assin- assinada atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bom carte- carteira carteira_assinada certo_esse certo~valor chego- chegou com~em confirm-amount:certo confirm-amount:esse
confirm-amount:esta confirm-amount:mudanca confirm-amount:sim confirm-change:certo confirm-change:confirmo confirm-change:correto confirm-change:eu confirm-change:que confirm-change:tenho confirm-change:valor confirm-creditor:ela confirm-creditor:esse confirm-creditor:o confirm-creditor:por confirm-creditor:que confirm-creditor:uma confirm-creditor:valor confirm-delete:, confirm-delete:certinho
confirm-delete:certo confirm-delete:correto confirm-delete:essa confirm-delete:foi confirm-delete:valor consent:# consent:a consent:ai consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:opa consent:os consent:precisando consent:que consent:termos cunha- cunhado de_boa de_mais debts:claro decimo_$ dezembro_$ de~ja de~uma divida_$ dos
e_aceito eh_$ eh_bem eh_por eh~valor em_agosto em~recebo espal- espalha espalha_$ essa essa_sim esse_eu esta_sim estou_de estou_precisando falar_$ falta_a faz_isso fazer fecho- fechou fechou_$ fiz guarda inss_$ isso_$ isso_eu isso~moca ja~, junho_, lembrei lembrei_de lembrei~mais logo mais_$ mais~coisa mas_eh mas~quero mesmo_moca meu_cunhado more-debts:atrasadas more-debts:coisa more-debts:eh
more-debts:infelizmente more-debts:mesmo more-debts:meu more-debts:tenho muda_sim mudar_$ mudar_sim n1 nao_, nao_espalha nao_pera nao~falar nenhum nessa o_decimo o_tratamento ofereceram_sim ofert- oferta offers:apareceu offers:as offers:coisa offers:duas offers:infelizmente offers:mandaram offers:mas offers:mesmo offers:outra offers:quero offers:tenho ok_faz ok~isso os_termos overdue:ai
overdue:atrasadas overdue:coisa overdue:outra overdue:recebo perfeito_, perfeito~pode pergu- pode_guarda pode_salvar pode~que precisando primeira_ja propo- proposta_sim que_sim queri- queria quero que~a recebe recebi recebo_# recebo_todo recebo~a recebo~mas recebo~todo resol- sai salva- salvar salvar_$ senho- sim_nao sim_recebo sim_todo sim~ano sim~lembrei sim~nao so_nao sou~e so~espalha tem~a
tenho_# termo- termos termos_$ thirteenth:decimo thirteenth:dezembro thirteenth:gracas thirteenth:paga thirteenth:pode thirteenth:recebe thirteenth:recebi thirteenth:todo todo trata- tratamento troca tudo~pode uma_coisa valen- valendo vamos_comecar vamos_la vezes vezes_$ vou worry:esta`,
    '-3': `#~que ,_# ,_sou ,_uai ?_$ ?after-roadmap ?debt-amount ?flexibles ?rates ?which-creditor ^_# ^_aceitei ^_ajuda ^_avanca ^_cancela ^_cansei ^_chega ^_como ^_depois ^_desisto ^_e ^_finaliza ^_me ^_negativo ^_nenhum ^_nossa ^_pago ^_para ^_parar ^_posso ^_pula ^_quais ^_sair ^_some ^_tudo ^_uma ^_voce ^_zera acabo- acabou aceitar aceitei after-roadmap:certo after-roadmap:eh after-roadmap:essa
after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:tudo after-roadmap:uma ai_so ajuda_$ anos_$ avanc- avanca avanca_$ calor_ai cancela cancelar canse- cansei chega clt clt_$ cobra cobra- cobra_$ confirm-amount:# confirm-amount:o confirm-change:deixa confirm-creditor:a confirm-creditor:errado confirm-creditor:outro consent:ainda consent:cobra
consent:confiavel consent:da consent:em consent:esse consent:golpe consent:ha consent:mensalidade consent:nem consent:para consent:parar consent:se consent:taxa consent:um conta- daqui daqui_$ debts:eh debts:pode debts:tem desconto_$ desfa- desisto dessa- dessas dividas dividas_$ dois eh~isso em_dia encerrar enten- errado_isso essas essentials:pode esta_calor esta~ai esta~isso explicar finaliza
finaliza_$ financeira financeira_$ gastei_$ golpe graca_$ incomes:isso inss_, isso~so lembrete mandar_mensagem meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ more-debts:NAME more-debts:essas more-debts:ja more-debts:lembro more-debts:nao nada nao_autorizo nao_confirmo nao_moca nao_tem nao_tenho nao~com nao~uai negativo negativo_$ nenhuma_$ nossa nossa_senhora nunca obrigado
obrigado_$ offers:? offers:aceito offers:essa offers:so onde overdue:NAME overdue:desde overdue:dia overdue:em overdue:isso overdue:nao overdue:pagando overdue:semana o~e paga_$ pagan- pagando pago pago_$ parar_$ passar_$ pensa- pensar pensar_$ pergunta_$ pode_explicar pode_passar pode~, pode~essa preciso pula pular quais qual quanto que~, que~sou rates:pode registrado_$ saber_se segunda_parcela
segur- so so_isso some some_daqui sou_clt taxa tem_que tem_taxa thirteenth:estou thirteenth:ja thirteenth:uns tudo_que tudo~eu um_ano vamos_adiante voce worry:estou zera zera_ai`,
    '-4': `#~? ,_ainda ,_o ,~NAME ?debt-creditor ?instalments-left ^_ha ^_nada ^_nenhuma ^_nops ^_passo ^_por ^_pronto ^_que ^_so ^_stop ^_volta adiante adiante_$ after-roadmap:ai after-roadmap:quero ainda~# antes antes_quero a~parcela calor como como_esta confiavel confiavel_$ confirm-amount:mil confirm-change:como consent:? consent:antes consent:graca consent:posso consent:saber custo custo_$ de_graca
debts:ai debts:isso eh_? eh_confiavel eh_de eh~graca eh~loja eh~que errado_$ essentials:eh essentials:isso esse~nao esta_errado expli- final- gaste- gastei graca ha ha_$ ja_gastei ja~metade mais_nao mais~, mas~gastei more-debts:era more-debts:nem more-debts:por more-debts:so nao negat- nops nops_$ obrig- outra_loja overdue:o overdue:pago parar pode_repetir posso quem_eh quinz- recebo_nao repetir
repetir_$ saber se_eh signo signo_$ sim~mas stop stop_$ taxa_$ tem_custo tem_signo tenho_sim tenho~, thirteenth:ai thirteenth:ainda thirteenth:gastei volta worry:atrasado`,
    '-5': `,_cai :ok ?debt-kind ^_calma ^_errou ^_esquece ^_free ^_quem acaba- ai_fechou calma calma_ai cance- com_isso completo confirm-creditor:nao consent:voce deixa desis- eh_outra errou errou_$ esque- esquece fia fia_$ free free_mesmo infor- intei- inteiro isso~fechou liqui- mensa- nao_aceito nao_concordo nao_eh nenhuma overdue:fia passar passo passo_$ quinze quinze_$ repet- so_$ tem_nao
thirteenth:inteiro thirteenth:nao thirteenth:sem veio_tudo`,
    '-6': `:opa ? ?worry ^_deixa ^_nao ^_nunca after-roadmap:pode after-roadmap:tem ai_ai compl- confirm-change:nao consent:fora consent:isso consent:mesmo consent:quanto consent:quem encer- esta_atrasado fora fora_$ isso_eh ja~tudo metade_$ more-debts:fechou nao_recebo nao~isso quem thirteenth:tudo ❌ ❌_$`,
    '-7': `#_em ?after-crisis ?income-source ^_ai ^_nem after-roadmap:sim confirm-delete:nao eh_outro errad- errado nem opcao outro outro_$ sair_$ thirteenth:sou tudo_certinho`,
    '-8': `after-roadmap:beleza menor_$ worry:tudo`,
    '-9': `consent:tem nao_$ recus-`,
    '-10': `:sim`,
    '-12': `:👍`,
    '-13': `consent:eh`,
  },
  'ask:call-script': {
    '12': `falo`,
    '11': `after-roadmap:digo after-roadmap:falo digo`,
    '9': `after-roadmap:falar o_que`,
    '8': `falo~o ligar-`,
    '7': `after-roadmap:cobrador after-roadmap:ligar cobra- com_o digo_para eu_digo o~falar que_falar roteiro_para um_roteiro`,
    '6': `^_oq after-roadmap:ligacao after-roadmap:o after-roadmap:oq after-roadmap:que after-roadmap:roteiro cobrador como_falo conve- falar ligac- ligacao ligacao_$ ligar oq oq_eu o~digo para~? que_digo rotei- roteiro um~para`,
    '5': `^_como after-roadmap:com after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:ligarem after-roadmap:respondo atendente_$ a~? a~com cobrador_$ como_eu com~financeira ensin- ensina eu~para falo_o falo~que financeira_? ligar_? ligaram ligarem me_ensina o~falo para_cobrador que_falo que~falo que~respondo`,
    '4': `a_conversa a_financeira after-roadmap:conversa after-roadmap:financeira after-roadmap:na after-roadmap:telefone banco_? comeco_a como~com com~banco digo_$ eu_falo eu_respondo eu~com eu~quando falar_? falar_na falo_com falo_quando falo~banco falo~eles financeira nao_posso nao~falar no_telefone o_atendente posso_falar posso~? que_responder que~na que~para que~posso respo- respondo telef- telefone
telefone_$ tem_um`,
    '3': `^_ligaram ^_o after-roadmap:? after-roadmap:comeco after-roadmap:eles after-roadmap:eu after-roadmap:hora after-roadmap:me after-roadmap:para after-roadmap:quando agora~o atend- banco_$ comeco como como~a com~NAME conversa da_um debts:? debts:banco eles ensina_a eu~se falar~o falo_para finan- hora_$ me_da me~um na_hora na_ligacao o~? o~eu o~nao para_banco que_nao que~digo que~se responder`,
    '-3': `^_que after-roadmap:conseguir after-roadmap:desconto after-roadmap:escrevo after-roadmap:faco after-roadmap:valor after-roadmap:voce conse- conseguir desconto desconto_$ escre- escrevo eu_escrevo n0 negoc- para_conseguir que~escrevo que~eu valor valor_eu`,
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
    '7': `^_reclamacao after-roadmap:quero onde reclamar_$ vou~procon`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:resolve after-roadmap:texto aqui~? banco_$ consu- consumidor consumidor_. consumidor~gov denunciar_a gov para_procon resol- resolve resolve_? texto vou_no`,
    '5': `^_como ^_posso abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:no como da_cobranca o_banco posso texto_para`,
    '4': `^_quero a_reclamacao after-roadmap:? after-roadmap:cobranca after-roadmap:contra after-roadmap:vou aqui banco cobranca como~reclamacao contra no~o para~o quero~a reclamacao_contra usa`,
    '3': `^_da ^_vou a_financeira after-roadmap:da after-roadmap:deles cobra- contr- contra_a contra~NAME da_para deles deles_$ faz_o faz~texto isso_eh manda_a me_manda me~a o_texto onde~o quero`,
  },
  'ask:cost': {
    '12': `^_free cobra- eh~? free free_mesmo paga`,
    '11': `#_? ^_tem consent:tem custa custo custo_$ de_graca eh_pago eh~graca graca mensalidade_$ quanto_custa tem_custo`,
    '10': `after-roadmap:eh after-roadmap:paga cobram consent:quanto eh_de isso~pago mensalidade mesmo_$ o_preco preco_$ qual_o qual~preco quanto que_pagar sai_quanto taxa tem~pagar`,
    '9': `?consent ^_eh ^_paga ^_quanto comis- comissao custa_$ preco quant- taxa_$ tem_que tem_taxa`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:taxa after-roadmap:tem algum- alguma consent:? consent:mesmo consent:paga eh_# mesmo ne_$ pago_$ quanto_$ tem`,
    '7': `^_cobra after-roadmap:cobram after-roadmap:mesmo after-roadmap:preco cobra cobra_comissao cobra~? comissao_? consent:pago eh_gratis graca_$ grati- gratis gratis_? mensa- ne o~com quanto_eh que_com sai tem_mensalidade voce_cobram`,
    '6': `:isso :voce ^_cobram ^_vem after-roadmap:comissao after-roadmap:sai alguma_coisa aqui_paga cobram_quanto cobranca_depois com_isso consent:eh consent:taxa eh_$ eh_gratuito ganha- gratu- gratuito gratuito_mesmo isso~paga nada_ne nao_paga paga_? paga_mensalidade paga_nada paga~ne pago quanto_voce servi- servico valor_do valor~servico vem_cobranca vem~depois`,
    '5': `:com :graca ^_isso ^_qual after-roadmap:custa after-roadmap:depois after-roadmap:quanto aqui~? cobranca cobrar cobrar_depois cobrar~? coisa consent:cobram consent:graca consent:mensalidade consent:pagar depoi- depois depois_$ isso_aqui nao~nada paga_alguma pagar_alguma paga~coisa qual~valor que~isso servico_$ vao_cobrar vao~depois voce`,
    '4': `:alguma :que ?_$ ^_vao ^_voce after-roadmap:alguma after-roadmap:nada after-roadmap:ne after-roadmap:qual alguma_taxa cobra_$ cobram_comissao coisa_$ comissao_$ consent:cobranca consent:comissao consent:custa consent:depois consent:nada consent:sai custa~servico depois_? do_servico eh eh~mesmo esse_servico graca_? isso_eh o_valor pagar_$ pagar~taxa quanto~cobra servico_? taxa~voce vao vem
voce_cobra voce~comissao`,
    '3': `:custa :ne :usar after-roadmap:# after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:coisa after-roadmap:isso after-roadmap:pago after-roadmap:valor after-roadmap:vao after-roadmap:vem after-roadmap:voce aqui consent:alguma consent:coisa consent:ne consent:o consent:qual consent:servico consent:vem custa_esse depende_, de~eh eh~taxa more-debts:servico nada nada~ne nao~que
o~do pagar pagar_nada pagar~nao pago_? para_usar qual quanto~a quanto~cobram quanto~esse que~alguma que~nada taxa_de usar valor voce_?`,
    '-3': `^_sim aceit- after-roadmap:com after-roadmap:mim after-roadmap:para after-roadmap:seria a~? confi- consent:a consent:golpe consi- do~? eh_seguro eh~isso eh~que falta golpe_? isso~golpe juros mim ofere- o~mesmo quanto_eu quanto_tempo que_eh robo sai_do segur- seguro seria sim tem~de`,
    '-4': `after-roadmap:falta after-roadmap:juros after-roadmap:margem eh_o marge- margem qual_eh qual~a quanto_falta voce_eh`,
    '-5': `consent:e consent:sim eh_golpe golpe sim_e`,
    '-7': `tem~?`,
  },
  'ask:draft-to-creditor': {
    '12': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `mensagem`,
    '10': `after-roadmap:para escre- mensa-`,
    '9': `^_redige after-roadmap:redige o_texto para_NAME redig- redige`,
    '8': `a_mensagem after-roadmap:escreve escreve mensagem_para`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:por monta pront-`,
    '6': `after-roadmap:pronto after-roadmap:um after-roadmap:uma fazer~# monta_uma para_banco para~fazer pede pronto texto_pronto um_texto uma_mensagem uma~para`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:fazer after-roadmap:mim after-roadmap:prepara a~por email email_para escreve_para escrevo eu_escrevo eu~para me~um prepa- prepara que~escrevo texto_para um_email um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:favor after-roadmap:faz banco_$ da_proposta eles_$ escreve~texto faz_um fazer mensagem~NAME mensagem~eles mim mim_$ para para_eles por_# pronto_$ quero~texto texto_da`,
    '3': `^_faz ^_manda after-roadmap:aquele after-roadmap:carta after-roadmap:eles after-roadmap:manda after-roadmap:proposta aquel- aquele aquele_texto aquele~para banco carta_para da_um do_acordo eles eu_mandar favor favor_$ manda_aquele manda~texto me_da o~da o~eu para_eu para_mim por_favor proposta proposta_$ quero_o redige_uma redige~carta texto_do texto~banco uma uma_carta`,
    '-3': `^_da after-roadmap:procon da_para n0 para_procon proco- procon procon_$`,
  },
  'ask:freedom-date': {
    '14': `^_quando`,
    '13': `termi-`,
    '12': `after-roadmap:falta demor- quand- quando`,
    '11': `acaba after-roadmap:acaba after-roadmap:quando`,
    '10': `^_em em_que falta falta_$ quanto_tempo`,
    '9': `after-roadmap:ano after-roadmap:saida after-roadmap:tempo demora saida tempo`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:ate after-roadmap:muito ano eu_saio livre mes_eu quant- saio tem~para termino`,
    '7': `^_demora ^_vai acaba_$ after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saio after-roadmap:termina after-roadmap:vai ate_quando fico livro me_livro muito muito_? quando_vou termina`,
    '6': `:quando ^_acaba ^_falta after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:quanto after-roadmap:tem after-roadmap:termino after-roadmap:vou ate demorar esse_ano esse~? eu_me eu~livro previ- previsao qual_mes quanto_falta quantos tem~de termino_de termino~pagar vai`,
    '5': `^_tem acaba_isso after-roadmap:dessa after-roadmap:dia after-roadmap:eu after-roadmap:ficar after-roadmap:fico after-roadmap:que dessa eu_quito eu_termino falta~para ficar fico_livre mim_$ pagando_$ qual~eu quando_acaba quando~isso quanto que~eu quito_$ vou_ficar`,
    '4': `:acaba ^_consigo ^_quanto ^_sera ^_termina acha acha_que acha~eu after-roadmap:? after-roadmap:acha after-roadmap:anos after-roadmap:das after-roadmap:meses after-roadmap:mim after-roadmap:natal after-roadmap:pagando after-roadmap:quito after-roadmap:sera ano_eu ano_que ano~vem ate_o ate~natal das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu em~mes eu~dessa mim muito_para o_natal
pagan- pagando para_mim quando_fico quando~livre quantos_anos quantos_meses quanto~demora que_ano que_mes que~dia que~saio quitar_ate quito saio_dessa tempo_demora um_dia um~eu vou`,
    '3': `:dessas :livre :termino ^_quantos after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:faltam after-roadmap:mes after-roadmap:para after-roadmap:quitar after-roadmap:vem anos ate~vou das debts:isso divida_$ dividas_$ eu_fico eu~livre fico_sem fico~divida isso_$ levar livre_$ livre_de meses~para natal pagar_? para_acabar para_sair para~das quando_que quando~eu
quando~termino quanto_$ quanto~ainda quanto~falta que_meu que~nome que~o que~termino sem_divida sera sera_que tem tempo_$ tempo_falta termino_$ vai_levar vai~?`,
    '-3': `aceit- after-roadmap:caduca after-roadmap:da after-roadmap:desconto after-roadmap:devo after-roadmap:eh after-roadmap:minha agora caduca_$ para~? quanto~pagar`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca quanto_eu`,
  },
  'ask:how-much-to-offer': {
    '15': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto quanto_$`,
    '11': `after-roadmap:oferecer oferecer quant-`,
    '10': `#_para qual~eu`,
    '9': `after-roadmap:ofereco after-roadmap:qual ofereco`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho after-roadmap:propus para_NAME peco proponho propu- propus`,
    '7': `after-roadmap:seria after-roadmap:valor oferecer_# propo- qual seria`,
    '6': `#~NAME ^_ate after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:maximo ate_quanto dou dou_$ eu_dou maximo_que o_maximo pagar_$ qual~maximo quanto_de valor_eu`,
    '5': `^_ofereci aceitar_? after-roadmap:# after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:eu after-roadmap:ofereci after-roadmap:para costu- de_desconto desconto devo_oferecer de~? eles maxim- maximo oferecer_$ oferecer~para ofereci ofereci_# ofereco_$ o~que proposta_de qual_valor quanto~desconto quanto~oferecer uma~de valor`,
    '4': `#_? ^_quanto aceitar after-roadmap:? after-roadmap:NAME after-roadmap:entrada after-roadmap:pagar after-roadmap:posso after-roadmap:vale ate de_entrada de~x eu_falo eu_ofereco eu~para falo_para falo~eles mandei~proposta pago~de para_eles posso_oferecer posso~# proposta~# quanto_ofereco que~eu uma_proposta vale`,
    '3': `NAME_$ ^_comeco ^_pago ^_peco ^_que acha_que acha~eu after-roadmap:comeco after-roadmap:falo after-roadmap:oferecendo after-roadmap:pago after-roadmap:proposta after-roadmap:uma after-roadmap:x ate~posso ate~vale da~pedir desco- desconto_da desconto~para devo~? de~para eh_bom eles_$ entra- entrada eu_oferecer eu_proponho falo oferecendo oferecer_? ofereco_para pagar pagar_na para_pedir posso
posso~no quanto_posso quanto_vale quanto~pagar que_vale que~pago vale_? valor~proponho voce_acha voce~que`,
    '-3': `^_sai after-roadmap:isso after-roadmap:ja after-roadmap:sai after-roadmap:tudo after-roadmap:vai de_juros demor- devo_$ eu_ja eu~paguei juros mandei~para n0 paguei_$ quanto_eu quanto_tempo quanto~devo sai sai_quanto tempo vai`,
    '-4': `devo_para eh_$ falta`,
    '-5': `after-roadmap:falta after-roadmap:juros devo~NAME quanto_falta quanto~para`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '15': `juros`,
    '9': `after-roadmap:qual`,
    '8': `^_qual after-roadmap:quanto de_juros esse_juros`,
    '7': `^_quanto juros_$ o_juros qual quanto~juros`,
    '6': `a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:cet after-roadmap:taxa cet quant- quanto quanto~pagar taxa_do vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:alto after-roadmap:mais after-roadmap:pode alto alto_? do_NAME mais_$ os_juros pagar_a qual_a quanto_de taxa`,
    '4': `^_juros after-roadmap:? after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:estao after-roadmap:os after-roadmap:vou a~do cobrar do~? eh~? eu_perco eu~em juros_abusivo juros_por juros~NAME juros~mes mais_juros o~do perco qual_o quanto~de tem~juros`,
    '3': `^_os after-roadmap:NAME after-roadmap:esta after-roadmap:so after-roadmap:tem cobra_mais cobra~juros comem da~eh de~eu divida_tem eh_alto esse~eh esta_muito estao eu_pago juros_? juros_eh juros_esta juros_eu juros~pago muito~? os o~esta pago_de pago~juros pode_isso pode~? qual_divida qual~juros qual~tem so_de so~juros tem_o`,
    '-3': `after-roadmap:falta after-roadmap:primeiro n0 primeiro`,
  },
  'ask:is-it-safe': {
    '17': `confi-`,
    '13': `eh_seguro saber segur-`,
    '12': `seguro vai`,
    '11': `confiavel_$ eh_sigiloso precisa sigil- sigiloso vao`,
    '10': `?consent ^_precisa confiavel eh_confiavel seguro_$`,
    '9': `^_fica ^_vao after-roadmap:vai after-roadmap:vao confiar confiar_$ consent:meu eh~isso fica fica~onde posso_confiar vai_saber voce`,
    '8': `:sao ^_isso ^_posso ^_voce after-roadmap:fica after-roadmap:saber compa- compartilham consent:precisa consent:saber consent:vai consent:voce cpf de_vazar eh_protegido isso~sigiloso nao_ne onde_$ passa- preci- prote- protegido protegido_isso risco~vazar saber_$ senha senha_$ tem_risco vazar vazar_$ voce~meus`,
    '7': `^_eh after-roadmap:confiavel after-roadmap:seguro eh~nao eu_quiser golpe_nao golpe~ne infor- medo meu~? ne_$ pedem pedem_senha posso precisa~cpf risco risco_de tem~de vao~para voce_pedem voce~senha`,
    '6': `after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:isso after-roadmap:medo after-roadmap:ne after-roadmap:precisa after-roadmap:senha apaga- apagar_depois apagar~? a~? consent:eh consent:fica consent:para consent:posso consent:qual consent:vao cpf_$ cpf_? dados da~apagar de_cpf escrevo_$ eu~sair fica_guardado guard- guardado guardado_onde
incomes:? ne para_apagar para_banco para~depois passam passar precisa_de qual_eh qual~a quem_vai quem_ve quise- quiser quiser_sair sair_$ se~quiser vai~meu ve ve_o vendem vendem_meus vendem~dados ve~que voce_vendem`,
    '5': `:? :seguro :voce ^_compartilham ^_quem acesso_$ after-roadmap:apagar after-roadmap:banco after-roadmap:cpf after-roadmap:eh after-roadmap:meu after-roadmap:passam after-roadmap:posso after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso apagar banco_$ com_outras como_voce compartilham_com compartilham~outras com~empresas consent:? consent:a consent:como consent:confiar consent:confiavel
consent:sigiloso dados_ficam dados~seguros de_passar debts:seguro disso_? eh_a empresas empresas_$ entre entre_nos escrevo eu_escrevo falar_sem falar~medo fica_so ficam ficam_seguros fica~entre isso_suja isso~meu isso~seguro medo_$ medo~passar meus meus_dados meus~ficam nos nos_$ outra- outras outras_empresas passar_informacao pedir pedir_meu porqu- porque posso_falar posso~sem quem~o quem~ter
quer_saber que~escrevo sao~? seguros seguros_$ seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome vai_ter vai~acesso vende- voce_sao voce~meu`,
    '4': `:confianca ?_$ ^_da ^_meus acess- acesso after-roadmap:escrevo after-roadmap:meus after-roadmap:nos after-roadmap:passar after-roadmap:quem after-roadmap:sair after-roadmap:voce as_informacoes banco banco_vai banco~saber cartao_$ como~que compartilham_as compartilham~informacoes confianca conse- consent:compartilham consent:disso consent:falar consent:marido consent:medo consent:pedir
consent:senha consent:tem contar contar_para contar~banco da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? de~informacao e_se escre- eu_ganho excluir excluir_os excluir~dados e~eu fica_salvo ficar_sabendo incomes:quanto incomes:quer incomes:saber informacao informacao_$ informacoes isso isso_eh isso_fica isso~salvo ligar~minha marido_vai marido~ficar medo_de meu
meu_cartao meu_dinheiro meu_score meus~? meus~para meu~vai mexer_no mexer~meu minha_casa no_meu nome_? no~dinheiro onde os_dados os~depois o~eu o~vai para_excluir para_minha para_que para~casa para~os para~voce passam_para passam~banco pedir~cartao piora- piorar piorar_meu piorar~score precisa_da precisa~minha quanto~ganho quer quer~quanto que~confiavel saben- sabendo sabendo_$ saber_quanto
saber~eu sair salvo salvo_onde score score_$ se_eu seguro_mesmo sei_que tenho_medo ter ter_acesso terce- terceiros vai_ficar vai_piorar vai~sabendo vao_contar vao_ligar vao_mexer vao_pedir vao~meu vao~no voce_compartilham voce_passam voce_vao voce~as voce~de`,
    '3': `:cpf :precisa ^_alguem ^_e ^_passam ^_qual ^_tem ^_vai after-roadmap:cartao after-roadmap:casa after-roadmap:falar after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:onde after-roadmap:pedir after-roadmap:score after-roadmap:sem after-roadmap:so after-roadmap:ter alguem_vai alguem~saber apagam certeza_que certeza~eh como_sei consent:banco consent:cpf consent:da consent:dados
consent:de consent:deus consent:informacoes consent:isso consent:meus consent:minha consent:ne consent:numero consent:onde consent:passar consent:que consent:seguro consent:verdade conta~banco dados~terceiros das_minhas das~dividas de_verdade debts:isso debts:mas depoi- depois depois_$ depois_? deus_me deus~livre disso duvid- duvida eh eh~mesmo estou_em eu~? falar familia_vai familia~saber ficar
ganho golpe~eh incomes:eu incomes:ganho incomes:isso incomes:que ligar_para livre livre_de marid- marido marido_nao me_livre mesmo_? meu_cpf meu_marido meu_nome meu_numero meu~nao mexer me~de minha_familia minha_senha minha~do minha~vai nao_pode nao~saber ninguem_vai ninguem~saber numero_$ para_terceiros passam_meus passam~dados por_que quanto_eu que_quer quem que~quer que~querem que~seguro
saber_? saber_das saber_ne saber~minhas sao se se_voce sei~eh tem_certeza tenho~de terceiros_$ vai~? vai~das vai~ne vao_ver vao~minha ver_minha ver~conta voce_apagam voce_querem voce~para voce~saber voce~ver`,
    '-3': `?_e ?worry ?~eh ^_de after-roadmap:mim after-roadmap:qual after-roadmap:quanto ai ajuda- com_isso como~meu consent:# consent:, consent:graca de_onde de~? e_eh eh_do eh_isso eh_pago eh~eu e~seguro golpe_? golpe_isso graca_? isso~pago mim pago_$ quem_eh que~isso sao_banco tem~? voce_tem voce~banco voce~quem`,
    '-4': `cobra- como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:sao de_graca eh~graca eh~ne graca isso~de voce_$ voce_conseguiu`,
  },
  'ask:link': {
    '20': `link`,
    '18': `after-roadmap:link`,
    '15': `o_link site`,
    '14': `link_$ tem~?`,
    '13': `after-roadmap:site paine- painel`,
    '12': `^_da after-roadmap:tem o_site painel_$`,
    '11': `^_link`,
    '10': `^_tem after-roadmap:painel da_para site_$`,
    '9': `o_painel`,
    '8': `abre after-roadmap:aplicativo after-roadmap:computador after-roadmap:manda after-roadmap:no after-roadmap:pdf aplicativo_$ compu- computador computador_$ em_pdf manda nao_abre o~nao pdf pdf_$`,
    '7': `acess- after-roadmap:da after-roadmap:grafico after-roadmap:ver aplic- aplicativo consent:o consent:painel grafi- grafico manda~link no_link perdi~link quero~pelo site_nao tem`,
    '6': `^_onde abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:pelo after-roadmap:vejo app_? grafico_$ me_manda nao_consigo pagin- pagina pagina_$ pelo quebr- quebrado quebrado_$ vejo ver ver~grafico`,
    '5': `:link ^_cade ^_manda abrir abrir_a after-roadmap:abrir after-roadmap:app after-roadmap:cade after-roadmap:internet after-roadmap:isso app cade cade_o como~no consigo consigo_abrir consigo~a internet_$ isso_na nao~abrir no_site onde_vejo onde~isso vejo_isso ver_o`,
    '4': `^_perdi after-roadmap:? after-roadmap:para carre- carrega carrega_$ consent:link consi- da_erro erro_no erro~link inter- internet isso_em isso~pdf link_do manda_o mexer_no nao_carrega perdi_o qual_o quero_ver sei~no site~carrega ver_no`,
    '3': `:manda :nao :o :perdi ?after-roadmap abre_o abre~painel after-roadmap:abre after-roadmap:entrar after-roadmap:expirou after-roadmap:na after-roadmap:o after-roadmap:onde after-roadmap:qual after-roadmap:quero after-roadmap:venceu cade~link como_vejo como~o consent:abre consent:nao consent:no consent:site da da~no da~ver erro expir- expirou expirou_$ fica_o fica~painel link_nao link~plano onde
onde_fica onde~o o~venceu para_ver perdi quero~o vejo_o vejo~painel venceu_$`,
    '-3': `after-roadmap:banco after-roadmap:roteiro banco o_banco para~? rotei- roteiro tem~para`,
    '-4': `after-roadmap:mais after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '13': `after-roadmap:minimo o_minimo`,
    '12': `minim- minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '5': `:minimo after-roadmap:pagar pagar pagar_so pagar~o so~minimo`,
    '4': `^_pagar ^_pago after-roadmap:ou after-roadmap:resolve after-roadmap:so minimo_$ minimo_? minimo_ou minimo_resolve o~? o~ou o~resolve pago_o pago~minimo resol- resolve resolve_? ruim so_o`,
    '3': `:pagar :so acont- acontece after-roadmap:atraso after-roadmap:pago after-roadmap:ruim atraso_$ da_fatura eh_ruim minimo_da minimo~fatura se~so`,
    '-3': `n0`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista lista`,
    '10': `after-roadmap:dividas anoto- anotou divid- falei falei~NAME quais`,
    '9': `^_quais a_lista dividas_$ falta~NAME quanto_falta`,
    '8': `NAME_? after-roadmap:minhas da~? falta_da ja_te lista_$ minhas_dividas quanto_ainda quanto~da`,
    '7': `^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei debts:eu devo~cada divida_no eu_devo eu_ja ja~da minha- minhas minha~no para_cada quais_contas quant- quanto~devo rates:dividas resum- resumo resumo_das resumo~dividas te ver_a voce_anotou`,
    '6': `^_quanto after-roadmap:ai after-roadmap:quais after-roadmap:ver ai ainda~no as_dividas da_NAME debts:dividas debts:falei debts:quanto devo devo_mesmo dividas_eu eu_falei eu~mesmo falei_da falta lista~dividas me_mostra mesmo_$ mostr- mostra mostra_o mostra~que o~voce para_quem que_voce quem_eu quem~devo quero~a que~tem rates:NAME rates:eu voce_tem`,
    '5': `:falta NAME_mesmo ^_confere ^_le ^_quantas after-roadmap:devo after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ai~anotou anota- anotado anotado_ai anotou_tudo as~que cada confe- confere confere_ai confere~se contas_eu contas~falei conte- contei contei_$ da~lista devo_na devo~NAME dividas_que dividas~tenho divida~NAME do~? esta_minha esta~divida
eu~contei eu~na eu~te falei_$ falei_do falta_para ficar- ja ja_contei ja_falei ja~falei ja~passei le le_para le~mim maris- marisa mesmo mim_as mim~dividas minha_lista na~mesmo para~as para~eu passe- passei passei_$ quais_eu quais~ja quantas quantas_dividas quantas~eu quanto quanto~para quero_ver que~ja rates:devo rates:falei se_anotou se~tudo sumiu te_falei te_passei tem_anotado tem~ai te~do
voce~ai voce~anotado`,
    '4': `^_ja ^_para after-roadmap:banco after-roadmap:da after-roadmap:ja after-roadmap:minha ai_$ alguma_que alguma~eu anotou_a anotou~da banco_$ cade_a cade~lista conta- contas debts:? debts:anotou debts:ja debts:quais debts:voce devo_no devo_para esta_faltando esta~alguma eu~? falei_? faltando faltando_alguma faltando~que lista_das no_NAME o_que o~eu quais~eu quanto_esta quanto~minha que~anotou
que~devo rates:da rates:ja rates:quanto rates:que ver voce~a`,
    '3': `:entendi :ja :para :quanto ?rates NAME_$ ^_cade a_da after-roadmap:confere after-roadmap:contas after-roadmap:esta after-roadmap:no after-roadmap:passei after-roadmap:resumo after-roadmap:voce ai_? ainda algum- alguma as a~das cade da_minha das_dividas debts:ai debts:da debts:das debts:devo debts:falta debts:mesmo debts:que debts:te devo_$ dividas~eu eu eu_tenho me~as me~o minha_divida nao_entendi
nao~quanto quais~minhas quais~voce que_eu quem que~falei rates:? rates:ai rates:anotou rates:as rates:das rates:no rates:quais rates:tem rates:voce sao_minhas sao~dividas tem_ai tenho_$ voce`,
    '-3': `^_total after-roadmap:das after-roadmap:uma dividas~uma eu_ainda eu~devo eu~no n0 por_uma quanto_eu quanto_tempo quanto~ainda quero_sair quero~das sobre tempo`,
    '-4': `after-roadmap:sair after-roadmap:total das_minhas das~dividas divida_$ sair sair_das sair~dividas total`,
    '-5': `no~?`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome nome`,
    '10': `after-roadmap:limpa limpa limpo meu_nome`,
    '8': `^_limpa o_nome quanto_tempo spc`,
    '7': `:fica after-roadmap:hora after-roadmap:limpo como_limpo como~meu do_spc fica limpo~nome na_hora na~? sai tempo`,
    '6': `after-roadmap:meu after-roadmap:sai fica_no hora limpo_meu sai_do spc_$`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:na after-roadmap:spc do_serasa eu_pagar limpa- limpar limpar~nome limpa~nome meu~do nome_$ nome~que para_limpar quand- quando quando_$ sai~serasa seras- serasa serasa_$ spc_?`,
    '4': `^_como ^_quanto ^_se after-roadmap:? after-roadmap:limpar como como_faz dias em_quantos em~dias faco_$ fica_sujo fica~ate limpa_$ limpa_o limpar_meu meu~fica meu~o meu~sai nome_fica nome_limpa nome_o nome_sai o~faco pagan- pagando para~o quando_meu quando~nome quant- quantos quantos_dias quanto~fica quanto~para que_faco quero~meu se~pagar sujo_ate sujo~quando tempo_para tiro_meu tiro~nome
worry:como worry:limpa worry:nome`,
    '3': `:como :limpo :no :nome :serasa ^_em acordo_o acordo~nome after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:pagando after-roadmap:quando after-roadmap:serasa after-roadmap:tempo ate_quando a~ja como_tiro demora depois_que dias_sai dias~do divida~no do~? faz_$ fica_limpo ja_limpa meu no_spc nome_? nome_do nome~do nome~limpo nome~spc nome~sujo o~limpa o~o pagando_o pagando~acordo
pagar~do pagar~primeira primeira_ja primeira~limpa quantos~sai quanto~a tempo~limpar tiro worry:ate worry:do worry:faco worry:o worry:quando worry:sai`,
    '-3': `after-roadmap:isso n0 quero~o worry:no`,
  },
  'ask:negotiate': {
    '18': `negoc-`,
    '17': `after-roadmap:negociar negociar reneg-`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `desconto desconto_$`,
    '10': `^_como after-roadmap:parcelar como parcelar quero_renegociar`,
    '9': `desco-`,
    '8': `^_consigo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir para_negociar para_parcelar pedir`,
    '7': `^_bora ^_da after-roadmap:baixar ajuda_a baixa- baixar bora como~a com~NAME consigo da_para me~a quero~um`,
    '6': `^_quero acord- acordo acordo_$ after-roadmap:ajuda after-roadmap:divida after-roadmap:fechar after-roadmap:quero como_negocio dao da~parcelar dimin- divida_$ fechar me_ajuda negociar_o negocio_com negocio~o o_NAME para_baixar parce-`,
    '5': `^_sera acordo_com after-roadmap:com after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:negocia after-roadmap:sera ajuda ajuda~negociar a~com com_a como_faco como_que consi- desconto_? e_pagar essa_divida negocia negocia_isso negociar_com pagar~por quero_fazer`,
    '4': `a_divida acordo~a after-roadmap:a after-roadmap:conseguir after-roadmap:essa after-roadmap:na after-roadmap:para after-roadmap:parcela after-roadmap:tentar after-roadmap:vamos after-roadmap:x a~em baixar_o bora_negociar com_o como_diminuir como_peco como~desconto conseguir conversar conversar_com da~baixar de~? diminuir_a falo_para fazer fazer_acordo fazer_um fazer~acordo fecha- fechar_com
financeira_$ na~? negociar~a o~com o~falo pagar_# para_conseguir parcela_$ parcelar_essa parcelar~divida peco_desconto que_falo sera sera_que tem_como tem~diminuir tenta- tentar um_acordo`,
    '3': `#~mes NAME_? NAME_da NAME_em ^_posso ^_vale ^_vamos a_fazer a_negociar a_parcela a_pena after-roadmap:cartao after-roadmap:da after-roadmap:diminuir after-roadmap:jeito after-roadmap:melhor after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:um after-roadmap:vale after-roadmap:vezes ajuda_para ajuda~fazer cartao_$ com conse- consigo~o da~negociar de_ajuda desconto_na de~para
diminuir divida divida_do eles_$ em~vezes e~# faco jeito_de melhor~de na_prefeitura negociar_? negociar~NAME negocio o_cartao o_melhor o~? para~a para~com para~na para~para parcelar_em peco~para pena preciso_de preciso~ajuda prefe- prefeitura qual~melhor quero quero_tentar que~isso que~para tentar_negociar um~na vale_a vale~pena valor_com vamos vezes vezes_$ vou_fechar`,
    '-3': `^_negociei after-roadmap:eu after-roadmap:fechei after-roadmap:mim after-roadmap:quanto a~? comec- como_eu de_desconto denun- de~da falo_com feche- fechei financeira_? mim negociei para_mim`,
    '-4': `^_ja after-roadmap:nao falo~o nao_quero o_acordo`,
    '-5': `after-roadmap:ja`,
    '-6': `como_falo`,
    '-7': `nao~negociar`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:agora after-roadmap:pago qual`,
    '12': `after-roadmap:e proxi- qual_$`,
    '11': `passo`,
    '10': `^_e after-roadmap:fazer agora agora_$ pago proximo proximo_passo`,
    '9': `fazer primeiro`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:mes after-roadmap:primeiro after-roadmap:proximo esse_mes gente o~faco passo_$ prime- que_faco`,
    '7': `^_voltei after-roadmap:passo after-roadmap:quem after-roadmap:tenho after-roadmap:voltei comeco eh~pagar fazer_$ mes_$ o_que pago_qual primeiro_$ volte- voltei`,
    '6': `,~onde a_proxima after-roadmap:caiu after-roadmap:faco after-roadmap:proxima agora_? caiu_o comec- comeco_$ desse desse_mes em_qual jogo jogo_em jogo~qual lembra~que pagar_esse pagar~mes por_onde por_qual primeiro_? que_fazer que~fazer que~gente`,
    '5': `:faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:dinheiro after-roadmap:diz after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:pagar after-roadmap:quais after-roadmap:que aqui_, a~parou caiu combi- comecar_$ confirm-change:desse confirm-change:mes confirm-change:ver diz_o diz~que do_mes e_esse eh_melhor e~mes faco gente_parou ja_paguei lembra me_diz me_lembra mes
me~o o_proximo onde_a onde~gente o~a o~falta o~fazer o~passo pago_primeiro para~vai parou proxima quais qual_a qual~proximo que_a que_falta quem quem_$ que~primeiro vai_o vai~dinheiro`,
    '4': `,_jogo :passo :proximo ^_ja ^_o ^_qual after-roadmap:, after-roadmap:coloco after-roadmap:ja after-roadmap:melhor after-roadmap:parou coloc- coloco confirm-change:o confirm-change:quero devo~primeiro dinhe- dinheiro diz do_que esse esse~? esse~pago estou_com eu~agora faco_$ faco_agora faco~? mes_? mes_pago me~do o_dinheiro onde_$ onde_coloco onde_comecar onde_comeco onde~o o~pago pagar pago_agora
para_quem por~comeco qual_eu quero_ver quero~o sei_por sei~onde tenho_# tenho_que ver_o`,
    '3': `#~, #~mao ,_qual ,~qual :primeiro :qual :que NAME_ou ^_caiu ^_comeco ^_jogo ^_pagamento ^_para ^_sobrou after-roadmap:? after-roadmap:cada after-roadmap:desse after-roadmap:em after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:pagamento after-roadmap:paguei after-roadmap:quito after-roadmap:vai aqui a~ou cada_um comeco_por com~na debts:coisa devo_fazer do~eh eh_para eh~coisa
estou~um eu_comeco eu_faco eu_pago feito jogo_onde jogo~? lembra_o mao mao_, mao~jogo melho- melhor muita na_mao o_passo o_salario onde_? ou~NAME o~primeiro o~tenho pagam- pagamento pagar_$ pago_o pago_para pago~mes paguei_essa paguei~, para_cada para_pagar para~um parou_$ por~comecar por~eu proxima_$ qual_? qual_pago qual~primeiro qual~proxima quanto_pago quanto~para que_$ que_tenho que~faco
que~para que~que quito salario~o sobro- sobrou sobrou_dinheiro um_dinheiro um~aqui um~mes`,
    '-3': `after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:se after-roadmap:sem after-roadmap:tem after-roadmap:valor after-roadmap:vou falo fui maxim- maximo maximo_que mes_eu n0 o_maximo o~? o~do plano posso qual~eu qual~maximo quanto_falta`,
    '-4': `after-roadmap:nao after-roadmap:plano after-roadmap:quero pago_$ qual_o`,
    '-5': `?_o ?~que agora~o voce voce~?`,
    '-6': `after-roadmap:voce o~voce que_voce`,
  },
  'ask:offers': {
    '15': `^_fecho`,
    '14': `fecha- fecho vanta- vantajoso`,
    '12': `bom`,
    '11': `^_compensa compe- compensa vantajoso_$`,
    '10': `?offers ^_aceito aceit- aceito aceito_? after-roadmap:aceito after-roadmap:fecho after-roadmap:vantajoso eh_vantajoso fecharia fecharia_$ fecho_? offers:? voce_fecharia`,
    '9': `aceitar acha after-roadmap:bom compensa_? eh_bom fechar ou_nao propo-`,
    '8': `^_seria ^_voce after-roadmap:compensa after-roadmap:fechar fecho_com fecho~eles ofert- offers:fecho offers:vantajoso proposta quais~eu seria_vantajoso tenho_$`,
    '7': `?_$ ^_quais aceitar_$ after-roadmap:? after-roadmap:aceitar after-roadmap:acha after-roadmap:proposta boa bom_negocio desconto eh~negocio eu_tenho offers:bom offers:eh ou seria`,
    '6': `^_devo ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:ou boa_? bom_$ bom_esse bom~desconto com_eles compensa_aceitar desconto~mim devo_fechar eh_boa eh_uma eh~boa esper- essa_proposta esse_desconto esta~esse fechar_o negocio o_acordo offers:compensa offers:ou offers:voce o~acha pena proposta_$ proposta_ai
proposta~? quais que_acha uma_boa uma~? vale_a vale~pena voce_acha voce~bom vou~o`,
    '5': `^_eh aceitar_o aceitar~acordo aceito_essa aceito~oferta after-roadmap:devo after-roadmap:essa after-roadmap:negocio after-roadmap:quais after-roadmap:seria after-roadmap:tenho ai_? a~aceitar da_proposta desco- desconto_para devo_aceitar devo~o essa_oferta fechar_? fecho_ou fecho~nao mim_? nao_fecho negocio_$ oferta oferta_$ ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:boa
offers:seria ou~fecho para_mim para~? pena_aceitar propostas propostas_eu propostas~tenho quais_ofertas quais_propostas que~da tem_desconto tem_proposta tem~ai vale`,
    '4': `^_essa aceitar~proposta acord- acordo acordo_da acordo~NAME after-roadmap:acordo after-roadmap:oferta after-roadmap:pena after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom devo~? eles_$ espero espero_$ essa essa~eh esta_bom fechar_ou fechar~espero mim negoc- o_desconto oferta_para oferta~mim offers:acha offers:desconto offers:devo offers:essa offers:mim
offers:pena offers:proposta offers:quais offers:vale ou_espero pena_a pena~proposta posso_fechar posso~ou proposta~boa tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim voce`,
    '3': `,_sera ,~que aceitar_a acordo_$ after-roadmap:alguma after-roadmap:aparece after-roadmap:coisa after-roadmap:da after-roadmap:melhor after-roadmap:mim after-roadmap:ne after-roadmap:semana after-roadmap:tem after-roadmap:vale algum- alguma aparece boa_$ boa_essa boa~proposta devo eh~essa eh~para eles fecho_$ feira- feirao ne_, negocio_? offers:esta offers:eu offers:o offers:para offers:tenho o~da
posso~a proposta_da proposta_eh que_aparece vou_fechar`,
    '-3': `:? ^_se ^_sera aceitar_essa aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:quanto desconto_? essa_$ offers:NAME offers:vou recus- tem_como tem~? voce_eh vou_aceitar`,
    '-4': `vou~com`,
    '-5': `a_da a~NAME eh~?`,
  },
  'ask:payroll-margin': {
    '9': `after-roadmap:margem marge- margem`,
    '8': `after-roadmap:limite consi-`,
    '7': `after-roadmap:podem after-roadmap:quanto limit- limite podem`,
    '6': `after-roadmap:beneficio after-roadmap:consignado after-roadmap:do do_consignado eh_$ quanto_eh`,
    '5': `^_podem after-roadmap:descontar after-roadmap:pegar benef- beneficio consignado descontar descontar_do descontar~meu desconto_em desconto~folha em_folha folha folha_$ para~em quant- quanto tem~para`,
    '4': `after-roadmap:eh beneficio_$ consignado_$ desco- do_beneficio limite_do meu~? o_limite pegar`,
    '3': `^_qual after-roadmap:desconto after-roadmap:em after-roadmap:qual after-roadmap:salario after-roadmap:tem desconto do_meu do~salario eh_a meu_salario podem_descontar podem~do qual_eh qual~a quanto_podem quanto~descontar`,
    '-3': `n0`,
  },
  'ask:prescription': {
    '19': `caduc-`,
    '15': `presc-`,
    '12': `caduca`,
    '11': `after-roadmap:prescreve caducou overdue:? prescreve`,
    '10': `ainda caducou_?`,
    '9': `^_caducou after-roadmap:ainda after-roadmap:caduca anos prescreveu`,
    '8': `^_divida after-roadmap:caducou after-roadmap:divida de~anos divida quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:anos after-roadmap:cinco after-roadmap:prescreveu after-roadmap:quando cinco_anos isso~? ja_prescreveu ja~? overdue:ainda prescreveu_? some some_?`,
    '6': `:caduca ?_$ after-roadmap:ja ainda_conta caduca_$ cinco de_cinco depois_de divid- podem prescreve_quando quando_$ que~conta sera sera_que`,
    '5': `#_ainda ^_depois acontece_se acontece~eu after-roadmap:? after-roadmap:acontece after-roadmap:antiga ainda_podem ainda_vale antig- antiga cobra- cobrar conta_$ de~ainda divida_de divida_velha divida~# eu_deixar me_cobrar overdue:sera podem_me podem~cobrar quando_isso velha`,
    '4': `#_anos #~some :isso :quando ^_essa ^_ja ^_sera acont- acontece after-roadmap:conta after-roadmap:deixar after-roadmap:velha ainda~me anos_? anos_some anos~? caduca_? cobrar_? conta deixa- deixar depois~# divida~some essa_divida overdue:que overdue:some o~acontece que_acontece que~se vale velha_some velha~?`,
    '3': `#~pode #~vale :anos :divida ?overdue NAME~? ^_ainda ^_isso ^_quando a_divida after-roadmap:cobrar after-roadmap:depois after-roadmap:isso after-roadmap:podem after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~? ainda~ser antiga_sera antiga~que cobra_$ cobrada cobrar_divida com_cinco com~anos depoi- depois depois~cinco divida_ainda divida_caduca divida_eh divida~NAME divida~vale
eh_estao eh~antiga essa~ainda estao_antiga estao~sera ja ja_caducou me~? me~divida minha~eh overdue:anos overdue:conta overdue:divida overdue:ja pode~cobrada que~cobra ser_cobrada vale_$`,
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
    '7': `:plano a_passo after-roadmap:conta after-roadmap:mostra after-roadmap:novo cade~plano passo_a passo~passo resum-`,
    '6': `^_cade ^_manda ^_ver after-roadmap:manda after-roadmap:passo after-roadmap:refazer cade cade_meu de_novo manda_o mostra novo o_passo o~a passo_$ pode_refazer pode~a quero~de refazer_a refazer~conta`,
    '5': `after-roadmap:como after-roadmap:meu after-roadmap:o after-roadmap:repete conta manda me_mostra passo qual~o quero_o refaz- refazer`,
    '4': `:cade :meu ^_atualiza ^_monta ^_refaz ^_repete after-roadmap:atualiza after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:pode after-roadmap:quero after-roadmap:refaz atual- atualiza atualiza~plano a~de conta_de faz_a me_passa meu~agora monta mostra_o novo_$ passa_o plano~novo refaz refaz~plano repet- repete ver~plano`,
    '3': `,_por ,~favor :favor ^_faz ^_mostra ^_oxe ^_poderia ^_qual ^_quero after-roadmap:a after-roadmap:ai after-roadmap:era after-roadmap:qual after-roadmap:resumo a~? como conta_? explica_de explica~novo faz me_explica meu mostrar novo_o o_meu oxe o~mesmo passa plano_de poder- poderia poderia_me pode~o por~? qual_era quando_o quero~meu resumo ver_meu ver~roteiro`,
    '-3': `^_melhor lembr- link pode_me quero~a`,
    '-4': `after-roadmap:link after-roadmap:melhor melho- melhor nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '17': `rotat- rotativo`,
    '12': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '9': `rotativo_?`,
    '7': `eh_rotativo por_que que~rotativo rates:que rates:rotativo`,
    '6': `^_por ^_rotativo do_cartao eh_esse o_rotativo que~fatura rotativo_eh`,
    '5': `:rotativo ^_que a_fatura assim~? cresc- cresce cresce_tanto eh_o eh~do esse_do esse~cartao explica explica~rotativo juros_eh juros~esse por~a que_$ que_a que_juros rotativo~o tanto tanto_$`,
    '4': `after-roadmap:cartao after-roadmap:cresce after-roadmap:explica after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so cartao_$ cartao_cresce cartao~tanto como_assim eh~juros eh~que expli- fatur- fatura fatura_so fatura~aumenta juros juros_do o~cresce por~o que_eh que~cartao que~eh rates:eh rates:o so_aumenta`,
    '3': `:eh ^_como ^_explica after-roadmap:como after-roadmap:eh after-roadmap:esse after-roadmap:fatura after-roadmap:que a~cresce carta- cartao como_funciona como~o de_rotativo debts:quanto debts:rotativo do~? eh~rotativo eh~tal esse esse_rotativo esse_tal esse~de explica_o fatura_cresce fatura~tanto funci- funciona funciona_o funciona~rotativo o~eh quanto~o que_o que~esse rates:cartao rates:esse
rates:fatura rates:por tal tal_de tal~rotativo`,
    '-3': `n0`,
  },
  'ask:total-owed': {
    '13': `after-roadmap:total total`,
    '11': `after-roadmap:soma`,
    '10': `after-roadmap:devo after-roadmap:quanto soma`,
    '9': `^_quanto after-roadmap:tudo quant- quanto total_$`,
    '8': `NAME_? ^_soma after-roadmap:das minha_divida no~? o_total soma~para`,
    '7': `after-roadmap:geral devo_$ eu_devo geral`,
    '6': `after-roadmap:devendo after-roadmap:dividas after-roadmap:valor agora_$ ai_para ai~mim das dividas_$ me_fala no_total quanto_eu soma_tudo valor`,
    '5': `^_somando ^_total ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:ao after-roadmap:esta after-roadmap:fala after-roadmap:falta after-roadmap:mim after-roadmap:somando after-roadmap:todo ao_todo dando das_dividas deven- devendo devo devo_no devo~NAME divid- divida_$ divida_toda dividas esta_dando estou_devendo me~o mim_$ minha~toda para_mim qual_o qual~valor quanto_devo quanto_esta
quanto_falta quanto_que quanto~eu soman- somando somando_tudo todo_$ tudo`,
    '4': `:minha :quanto ^_qual after-roadmap:estou agora a~das das_minhas das~dividas da~divida da~junto devendo_$ devendo_quanto devo_para devo~total divida_esta divida~em estou~quanto eu_ainda eu_estou eu~devendo eu~devo eu~no fala falta_pagar junto junto_$ mim o_valor o~total para~? quanto_da quanto~ainda quanto~no que~devo toda toda_$ total_? tudo_junto valor_total`,
    '3': `:divida :total :valor after-roadmap:eu after-roadmap:minha after-roadmap:qual after-roadmap:toda ai ao da_quanto devendo~no divida eh_minha eh~divida em_quanto esta_em falta minha~esta para_NAME qual qual_a qual~total quanto~pagar somando~da todo tudo_da tudo_quanto tudo~quanto valor_da`,
    '-3': `NAME_$ after-roadmap:banco after-roadmap:cada after-roadmap:ja after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:paguei after-roadmap:sair after-roadmap:tempo after-roadmap:voce banco banco_$ cada devo~cada divida_? eh_$ eu_ja eu~paguei falta~NAME n0 oferecer paguei_$ para_cada sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:vai divida_no divida~NAME minha~no ofere- quanto_tempo tempo`,
    '-5': `quanto_ainda`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '12': `after-roadmap:eh consent:eh`,
    '11': `eh_financeira quem~voce`,
    '10': `:funciona after-roadmap:voce financeira funci- funciona quem robo voce`,
    '9': `after-roadmap:robo banco_? como_funciona consent:que do~? eh_do eh_voce falan- falando financeira_$ para_que que_esse`,
    '8': `:como ^_quem como_pegou de_onde eh_isso eh~robo empre- finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero que~isso robo_$ sao um_robo voce_$ voce_fazem voce_sao`,
    '7': `?consent ^_isso ^_voce after-roadmap:falando after-roadmap:financeira after-roadmap:isso after-roadmap:quem after-roadmap:sao como~meu consent:isso consent:sao eh_emprestimo eh_um eh~serasa emprestam emprestam_dinheiro esse_$ esse_zap esta_falando fazem fazem_$ isso_eh para~serve que_serve quem_eh quem~falando que~fazem voce_emprestam voce~dinheiro`,
    '6': `^_de ^_do ^_eh ^_para after-roadmap:que como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:financeira consent:quem consent:robo consent:voce do_governo do_que do~se eh eh_quem empresa esse_negocio meu_numero negocio negocio_$ numero_$ para~esse que_se quem_esta quem_sao que~trata que~zap sao_voce se_trata serve serve_isso trata trata_$ voce_conseguiu zap zap_$`,
    '5': `:? :quem :resolve ^_como after-roadmap:numero after-roadmap:ou artif- artificial artificial_? com_robo como consent:? consent:do consent:emprestimo consent:entendi consent:esse consent:falando consent:o dinheiro_$ divida_? do_serasa eh_esse eh_inteligencia eh_o eh~artificial emprestimo_$ estou_falando estou~com falando_$ falando_com falando~robo gover- governo intel- inteligencia
inteligencia_artificial inteligencia~? isso~do isso~o minha~? o_que onde onde_eh onde_voce onde~isso onde~sao o~? o~mesmo o~voce que_mesmo que_servico quem_$ resolve robo_? sao_banco sao_do seras- serasa servico_eh servico~esse voce_eh voce~banco voce~da voce~do`,
    '4': `:divida :minha :sabe :vi :voce ?_$ ^_que after-roadmap:empresa after-roadmap:esse after-roadmap:fazem after-roadmap:negocio after-roadmap:serasa ajudam_a aqui_eh com~? consent:empresa consent:negocio consent:onde de_que de~eh de~empresa de~voce dinhe- dinheiro dono dono_disso eh_empresa eh_humano eh~de eh~dono eh~governo eh~moco eh~ou eh~pessoa eh~qual empresa_$ empresa_de empresa~que emprestimo
entendi_o entendi~que esse faz_o fazer_? faz~que humano_ou humano~robo isso isso_aqui isso_moco isso~de isso~eh minha_divida moco_$ nao_entendi negocio_eh negocio~esse o_dono ou ou_robo o~disso o~esse qual_empresa que que_? que_negocio que~eh que~negocio resol- sabe~? serasa_$ serasa_? voce~a voce~quem voce~uma`,
    '3': `,_como ,~funciona :ajudam :aqui :eh :esta :fazer :isso :que :saber ^_faz after-roadmap:banco after-roadmap:dinheiro after-roadmap:do after-roadmap:emprestimo after-roadmap:moco after-roadmap:onde banco com_nome comig- comigo comigo_$ como~funciona com~sujo consent:de consent:dinheiro consent:disso consent:esta consent:governo consent:limpar consent:nome consent:oii consent:ou consent:pera
consent:serasa consent:serve consent:um consent:zap de_qual disso do_banco eh~banco eh~esta entendi esta~comigo falando_comigo funciona_esse funciona~negocio governo_? human- humano isso_$ limpar_o limpar~nome maqui- maquina maquina_$ moco nao~o nao~quem negoc- numer- numero ou_maquina pera_, pessoa_ou pessoa~maquina que_$ que_funciona quem~que que~esse saber_se sao_$ sao~governo se sei_quem
servi- servico uma~ou um~? vi vi_no voce~um`,
    '-3': `^_esse ^_qual after-roadmap:negocia after-roadmap:pago after-roadmap:quero after-roadmap:rotativo after-roadmap:tem banco_$ bom bom_negocio consent:# consent:eu consent:fazer consent:golpe consent:pago consent:pode consent:ser consent:sim da~mesmo de_graca deven- devendo eh_? eh_a eh_bom eh_protegido eh_sigiloso eh~graca eh~negocio eh~presidente escre- esse~? esse~eh graca isso~golpe mesmo_esse
mesmo~numero mim negocia negocia_isso numero_? o_presidente paga pago pode_ser presi- presidente presidente_$ prote- protegido protegido_isso quem~isso rotat- rotativo ser ser_$ serasa~esse sigil- sigiloso`,
    '-4': `:oii after-roadmap:bom after-roadmap:cet cet consent:sabe devendo_$ esse_numero esta_devendo fazer_$ ganha- isso~pago o~com pago_$ pergu- que_com quem~devendo`,
    '-5': `after-roadmap:dez com_isso dez dez_$ eh_golpe eh_pago eh~? eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `golpe`,
    '-7': `confi-`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `ultim- voltar_$`,
    '12': `anterior`,
    '11': `^_desfazer anter- debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- pergunta rates:volta respo- respondi volta_ai`,
    '8': `^_voltar antes_$ da~voltar essentials:voltar para_voltar respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes de_antes desconsidera_a desconsidera~ultima errei essentials:volta incomes:voltar na_pergunta ops pergunta_anterior quero_voltar retor- retorna retorna_uma retorna~pergunta`,
    '6': `:volta a_anterior apaga apaga_essa apaga~ultima da_para debts:desfaz debts:isso essa_ultima essa~mensagem eu_falei isso_$ mudar ops_volta overdue:errado pergunta_$ quero_mudar que~falei ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ^_da ^_quero a_resposta after-roadmap:desfaz apaga_o a~anterior debt-amount:volta debts:pergunta desco- desconsidera_o desconsidera~que errado_antes errado_volta errei_, errei~volta essentials:uma falei falei_agora incomes:quero incomes:uma mande- mandei mudar_o mudar~que overdue:desfaz o~eu o~respondi pouco pouco_$ que_respondi quero~a rates:a rates:anterior rates:pergunta respondi_$
respondi~antes resposta ultimo uma`,
    '4': `^_cliquei a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:volta ai_$ apaga~ultimo arrumar arrumar_a arrumar~resposta cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir debt-amount:a debt-amount:quero debts:uma debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero eu_mandei eu~agora favor favor_$ incomes:isso incomes:ultima mandei_$ me_enganei
mensagem_$ me~na na~de o_ultimo overdue:volta para~pergunta pergunta_de pergunta~antes por_favor que_eu quero_arrumar quero_corrigir quero~o que~mandei rates:isso resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :errei ?debt-amount ?incomes ?rates ^_mandei a_outra after-roadmap:anterior after-roadmap:antes after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ ai arrum- a~de a~pergunta a~volta debts:ai debts:favor debts:mudar debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_a errei~ultima essentials:antes essentials:apaga
essentials:errado essentials:eu essentials:para essentials:pergunta essentials:que essentials:respondi essentials:ultima eu~por falei_por falei~ultimo incomes:ai incomes:favor incomes:para incomes:pergunta mandei~volta mensagem novo_a novo~anterior o_que outra_pergunta overdue:a overdue:antes overdue:quero overdue:respondi o~que para_outra por_ultimo quero quero_responder quero~de rates:. rates:ai
responder_de responder~novo respondi~a ultima_volta ultimo_$`,
    '-3': `^_boa ^_outra ^_pergunta boa boa_pergunta coloc- comec- era essa_pergunta lembr- me~de`,
    '-4': `after-roadmap:me de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-8': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `cancela deixa_$`,
    '16': `?confirm-change ^_cancela`,
    '15': `^_deixa ^_desisto ^_esquece deixa desisto esquece`,
    '14': `canse- cansei desis-`,
    '13': `^_cancelar ^_cansei cancela_$ esque-`,
    '12': `after-roadmap:deixa cansei_$`,
    '11': `cancelar desisto_$ esquece_$ fazer precisa_mais`,
    '10': `essentials:deixa fazer_isso mais_$`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece esta_$ la_$ nao_precisa para_la`,
    '8': `after-roadmap:cancela cancelar_$ deixa~la la precisa`,
    '7': `a_fim after-roadmap:fazer a~agora cancela_isso cancelar_operacao chega_disso chega~por como_esta confirm-change:como confirm-change:esta deixa_para deixa~isso desisto_dessa dessa dessa_$ disso_por disso~hoje essentials:desisto essentials:esquece estou_a estou~fim fazer_mais fim fim_agora isso_$ nao_estou nao~a nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou~mais`,
    '6': `after-roadmap:isso after-roadmap:precisa cancela_o cansei_desse cansei~papo confirm-change:desisto confirm-change:esquece confirm-change:isso de_fazer desse_papo de~isso esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso nao~fazer papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi vou_fazer`,
    '5': `?essentials ^_chega agora_$ cancela_por cancela~favor chega confirm-change:cancela confirm-change:cansei confirm-change:mais desse disso essentials:nao isso nao_deixa nao_vou nao~nao pedi`,
    '4': `^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo cancela~ai cancela~pedido confirm-change:deixa confirm-change:fazer confirm-change:para confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais essentials:precisa hoje mais o_pedido pedid- pedido pedido_$ rates:la which-change:do`,
    '3': `,_esta ,~certo ?which-change after-roadmap:chega after-roadmap:estou after-roadmap:hoje after-roadmap:la after-roadmap:nao agora como confirm-change:agora confirm-change:disso confirm-delete:deixa deixa_isso deixa_quieto deixa~para essentials:agora essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:por esta esta_certo isso_ai isso~la o~eu quiet- quieto rates:deixa
rates:para`,
    '-3': `,_deixa ?confirm-amount ?confirm-creditor ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:minha after-roadmap:os avisar aviso- avisos avisos_$ com_isso confirm-change:mudanca essa_mudanca inscr- inscricao_$ lembr- nao~deixa os os_avisos para~essa quero~isso`,
    '-4': `^_isso avisa- cancela_minha cancela~inscricao inscricao minha_inscricao mudan- mudanca mudanca_$ quero_cancelar`,
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
    '8': `a_# a_segunda confirm-creditor:a confirm-creditor:do consent:# debt-kind:o meio_$ n0 segunda_$ terce- terceiro terceiro_$ which-change:a which-change:o`,
    '7': `confirm-amount:segunda meio no_# primeira segundo`,
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
    '5': `after-roadmap:em after-roadmap:mais after-roadmap:nao debts:aguento debts:mais em~matar estou_pensando estou~em matar pensando saida sumir vida_$`,
    '4': `,_ja :matar :penso ^_quero after-roadmap:, after-roadmap:estou aguen- aguento aguento_mais causa debts:nao em_me eu_penso mais matar_$ nao_aguento pensa- penso penso_em penso~me por_causa quero`,
    '3': `,_acho :em ^_eu ^_minha acaba- acabar acabar_com acho~a after-roadmap:acabar after-roadmap:acho after-roadmap:causa after-roadmap:deixar after-roadmap:falou after-roadmap:mae after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:saida after-roadmap:tudo after-roadmap:vale causa_de causa_dessas causa~contas com_tudo compr- comprei comprei_o com~por corte- cortei cortei_tudo
debts:aqui debts:comprei debts:ja dessas_contas esta_aqui eu_deixar eu_ja eu~de eu~em exist- falou~se ja_cortei ja~o mae_esta mais~, mais~nao me_matar mesmo_, minha~nao nada~, nao_vale por~dessas que_a quero_mais quero~viver separ- separei separei_os tudo_, unica vejo viver_,`,
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
    '5': `^_estava after-crisis:brincadeira after-crisis:estava bem_$ brincadeira desab- falar_$ falei nao_$ nao_vou nisso`,
    '4': `^_calma ^_foi after-crisis:brincando after-crisis:calma after-crisis:gente after-crisis:modo boa_$ brincando calma de_boa de_falar eh_so eh~de estav- estava estava_so estou_de estou~boa estou~e falar falei_por foi_so gente_$ modo modo_de quero~nao so`,
    '3': `^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:para after-crisis:sumir boa boca boca_para boca~fora brincadeira_$ da_boca da~para de_dizer de_expressao do_mapa do~brincadeira era_brincadeira estou expre- expressao
expressao_$ falei_da falei~boca fazer_nada fazer~nao fica foi foi~de forca forca_de forca~expressao gente isso_$ jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso nao~me para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
    '-3': `?worry`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '12': `after-roadmap:apaga apagu- delet-`,
    '11': `after-roadmap:tudo apaga_tudo`,
    '10': `^_deleta apaga- apagar apague deleta meus_dados tudo tudo_$`,
    '9': `^_exclui after-roadmap:apagar dados essentials:tudo exclui meus minha_conta tudo_que`,
    '8': `^_apagar ^_some cadas- cadastro cadastro_$ deleta_tudo esque- esquecido esquecido_$ essentials:quero exclusao meu_cadastro quero_que quero~esquecido ser_esquecido some_com`,
    '7': `^_apague apagar_tudo conta_$ essentials:apaga essentials:dados histo- historico historico_$ infor- informacoes informacoes_$ lgpd meu_historico minhas_informacoes quero_ser some`,
    '6': `:apague :meu ^_lgpd ^_limpa ^_remove after-roadmap:deleta after-roadmap:exclusao apagar_meus apagar~dados essentials:deleta essentials:meu essentials:meus excluir exclusao_$ lgpd_quero lgpd~exclusao meu_$ quero_exclusao quero~minha remove tudo~eu`,
    '5': `:apaga :cadastro :dados :exclui :meus ^_esquecam after-roadmap:apague after-roadmap:dados after-roadmap:meus after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu conta dados_$ dados_dai deletar deletar_minha deletar~conta esquecam esquecam_tudo esquecam~que exclui_minha exclui~conta limpa limpa_meus limpa~dados meu meus~dai minha- minhas quero quero_apagar
quero_deletar que~meu remov- ser`,
    '4': `:apagar :conta :minha :solicito :tudo ^_quero ^_solicito after-roadmap:conta after-roadmap:exclui after-roadmap:informacoes after-roadmap:limpa after-roadmap:meu after-roadmap:quero after-roadmap:remove apaga~que apague_o apaguem com_meus com~dados dai dai_$ deleta_meu deleta~cadastro essentials:cadastro essentials:conta essentials:que essentials:ser exclui_meus excluir_meu excluir_minha
excluir~cadastro excluir~conta exclui~dados o_meu os_meus os~dados o~historico pode_excluir pode~meu quero_excluir solic- solicito solicito_a some~meus some~minhas tem_meu todos todos_os todos~meus`,
    '3': `:as :dos :informacoes :minhas :pessoais :que :quero :some ?essentials after-roadmap:. after-roadmap:cadastro after-roadmap:dai after-roadmap:excluir apaga_meu apaga_minhas apaga~cadastro apaga~informacoes apaguem_minhas apaguem~informacoes as_minhas a~dos com_as com_minhas com~informacoes conta_por conta~favor conte- contei contei_$ dados_do dados_pessoais dados_por dados~favor dados~sistema
do_sistema eh_meu elimi- essentials:excluir essentials:exclusao essentials:informacoes essentials:limpa essentials:minha essentials:minhas essentials:some eu_contei eu_falei falei_$ favor guardem guardem_nada guardem~meu limpa_tudo limpa~que meu_apaga meus~do meus~pessoais meus~por minha~por nada_meu nada~apaga nao~que pessoais por_favor que_apague que_guardem que_tem que_voce quero~apague
quero~guardem quero~meus quero~voce que~apaguem que~contei que~falei que~nada remove_meus remove_tudo remove~dados remove~que siste- sistema sistema_$ tudo~eh tudo~tem voce_apaguem voce~minhas`,
    '-3': `^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:ver baixa- baixar pode~tudo quero_ver reati- reativa ver`,
    '-4': `?confirm-delete ^_meus confirm-delete:apaga confirm-delete:tudo expor-`,
    '-5': `quero_meus quero~dados`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '19': `nao_$`,
    '18': `?confirm-creditor confirm-delete:nao`,
    '17': `?confirm-delete`,
    '16': `?confirm-change confirm-change:nao confirm-creditor:nao`,
    '15': `?confirm-amount thirteenth:nao`,
    '14': `?consent ?overdue nunca offers:nao`,
    '13': `^_errou ^_nunca deixa errad- errado errou errou_$ nao`,
    '12': `^_negativo consent:nem eh_outro negativo negativo_$ nenhu- nenhuma_$ outro_$ thirteenth:ja`,
    '11': `?offers ^_deixa ^_nem confirm-amount:nao errado_$ negat- overdue:tudo recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_nao ^_nops ^_pago nao_aceito nao_eh nem nenhuma nops nops_$ outro overdue:em overdue:pagando`,
    '9': `^_ja ^_nada ^_nenhuma consent:estou consent:fora deixa_como eh~loja esta_errado infor- instalments-left:nenhuma nao_apaga nao~atrasado offers:me outra_loja overdue:esta pagan- pagando`,
    '8': `^_em ^_mantem ^_mudei ^_tudo a_ver ate_agora como_era consent:deixa de_ideia deixa~esta eh_outra mante- mantem mudan- mudanca mudei mudei_de mudei~ideia n0 nada~ver nao_foi nao_recebo nao~isso nem_pensar nunca_$ offers:cobranca offers:nenhuma offers:nunca offers:so overdue:dia overdue:nada overdue:pago pago_certinho quieto_$ thirteenth:# thirteenth:nunca thirteenth:quem thirteenth:tudo todas_em
todas~dia tudo_no vencido volta_como volta~era`,
    '7': `,_paguei ^_ate ^_sem acho~nao ainda_nao apagar_$ ate confirm-amount:eh confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora de_jeito deixa_quieto depois~respondo de~nenhum direi- em_dia entendeu entendeu_errado errado_isso esquece_a esquece~mudanca esse~nao esta~isso fora_$ ja~tudo jeito jeito_nenhum loja_$ morta mudanca_$ nada nada_a nao_confirmo nao_nao nao~essa nao~mudar
nenhuma_dessas ofere- offers:mesmo offers:nada offers:ninguem overdue:certinho overdue:estou overdue:nao quero_$ quiet- quieto sem thirteenth:gastei thirteenth:tenho`,
    '6': `,_deixa ^_ainda ^_desisti ^_esquece ^_nenhum ^_ninguem ^_so ^_sou after-roadmap:cortar agora_nada apaga- apagar ate~nada cobranca como_estava confirm-change:deixa confirm-change:eh confirm-change:nada confirm-creditor:, confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero consent:respondo cortar dados_ai de_apagar
deixa_meus deixa~dados desis- desisti desisti_de desisti~apagar direito_$ duas_$ era_$ esquece essa_mudanca estav- estava estava_$ estou_pagando eu_respondo fora gaste- gastei gastei_$ inter- interesse ja_gastei ja~as ja~os loja mantem_como mantem~esta meus~ai mexe mexe_nisso mexer_$ mudar_$ nao_concordo nao_esta nao_mexe nao_mexer nao~deixa nenhum ninguem_me obrig- ofereceu outra overdue:devo
overdue:nenhuma overdue:no overdue:todas paga_$ pago para_proxima prazo_$ prefiro_nao procu- quem sinal so~mesmo thirteenth:as thirteenth:direito thirteenth:dois thirteenth:duas thirteenth:me thirteenth:o tudo_em tudo_pago venci- ver_$`,
    '5': `,~assim ,~certinho ^_agora ^_depois ^_entendeu ^_esta ^_mei ^_melhor ^_volta agora agora_nao ano_nao apaga atras- atrasada_$ atrasei atrasei_$ certinho_$ compr- comprei comprei_nessa confirm-amount:de confirm-amount:errado confirm-change:mudanca confirm-creditor:NAME confirm-creditor:como confirm-creditor:de confirm-creditor:outro confirm-delete:eh consent:eu consent:obrigada consent:obrigado
consent:sabe corta- debit- decim- decimo deixa_assim deixa_para delas delas_$ depois_eu dessa- dessas direito dois dois_$ dos_dois em_conta enqua- enquanto esquece~deixa ficha- ideia_$ mas_ja mas~gastei me_dera me_procurou mei_nao mei~tem melho- melhor mexer mudar nao_, nao_autorizo nao_muda nao_ofereceram nao_recebe nao~decimo nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem
nunca_atrasei nunca_comprei nunca~nessa ofereceu_nada offers:, offers:de offers:nem offers:ofereceu offers:proposta outra_hora overdue:ainda overdue:ate overdue:atrasada overdue:atrasei overdue:certo overdue:conta overdue:deus overdue:gracas overdue:negativo por_enquanto por~nao prazo prefiro~mexer procurou procurou_$ que_nao quem_me quem_sabe quem~dera recebo_isso recebo_nao respondo_$
sem_carteira tem_mais tem~onde tenho~, thirteenth:13o thirteenth:decimo thirteenth:dera thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:recebe thirteenth:so trabalho_sem tudo tudo~dia valor valor_errado`,
    '4': `,~ja 13o ?which-change ^_banco ^_de ^_diarista ^_esse ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca a_pau aceito aceito_, after-roadmap:onde ai_nao ainda~venceu ai~eh antig- antigo antigo_$ apaga_$ as_duas assim assim_$ ate_hoje atrasada atrasou atrasou_$ autonomo autorizo banco_nao carteira_$ certinho cobra- como confirm-amount:apaga confirm-amount:mantem confirm-amount:outro
confirm-change:como confirm-change:de confirm-change:essa confirm-change:estava confirm-change:foi confirm-change:mantem confirm-change:que confirm-change:valor confirm-creditor:a confirm-creditor:esta confirm-creditor:nada confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:era confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:para
consent:prefiro consent:sinto consent:vou decimo_$ deixa_do deixar_como deixar~estava deixa~jeito deixa~por dera dera_$ dessas_duas de~nao dia_com direitinho direitinho_$ dois_eh dos~eh duas eh~nao em~com era esque- esquece_, essa_nao esse_ai esta_$ esta_tudo esta~pago estou_em estou~dia foi foi_isso hmm hmm_nao hora isso~, ja la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto
melhor_deixar melhor_nao melhor~como me~nada na_vida nada_$ nao_devo nao_hein nao_paga nao_preciso nao_quer nao_quero nao_recebi nao_venceu nao~, nao~acordo nao~esse nao~sinto nem_a nem~pau nenhuma~duas nessa ninguem_ofereceu ninguem~nada ninguem~ofereceu nunca_tive o_valor obrigada obrigada_$ obrigado obrigado_$ ofereceram offers:ainda offers:banco offers:deixa offers:esta offers:isso
offers:jeito offers:por offers:quer ontem_$ ora ora_$ overdue:atrasou overdue:com overdue:enquanto overdue:ontem overdue:paguei o~antigo pagou patra- patrao pau pau_$ pensar pensar_$ perai_nao perai~apaga perdi_o por_ora precisa_mudar prefi- prefiro proposta_$ proxima proxima_$ quem_eh quero_nao que~hein quieto_por quieto~ora receb- recebe recebe_$ recebi_tudo respondo sim~mas sou_autonomo
tem_decimo tem_nao thirteenth:ano thirteenth:carteira thirteenth:eh thirteenth:isso thirteenth:mas thirteenth:meu thirteenth:na thirteenth:tive thirteenth:vida tive_$ todas trabalho~carteira valor_antigo voce_entendeu voce~errado`,
    '3': `,_mais ,_mas ,_muito ,_uai ,~caro ,~tarde .~so ^_13o ^_acho ^_contrato ^_desiste ^_estou ^_outra ^_teve ^_valor a_deus after-roadmap:mais after-roadmap:tem agora~, agora~da agora~posso apaga_nao as~parcelas ate~nenhuma autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- com_isso como_esta conco- concordo concordo_$ concordo_com confirm-amount:dos
confirm-amount:entendeu confirm-amount:esta confirm-amount:loja confirm-amount:nada confirm-amount:nenhum confirm-amount:valor confirm-change:a confirm-change:apaga confirm-change:era confirm-change:loja confirm-change:quero confirm-change:ver confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:essa confirm-creditor:mudanca confirm-creditor:nenhum
confirm-creditor:quieto confirm-delete:! confirm-delete:de confirm-delete:errado confirm-delete:essa confirm-delete:ideia confirm-delete:mudei confirm-delete:nenhum confirm-delete:que confirm-delete:valor confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:dar consent:disso consent:hoje consent:isso consent:moco consent:passar
consent:preciso consent:quem consent:tarde conta_$ contrato~nao dados de_golpe deixa- deixar deixa~estava desiste desiste_nao desiste~apaga dessas_$ dos eh~NAME eh~disso elas em~. enquanto_$ errado_o errado~valor essa~nao esse_ano esta esta_atrasada esta~dia esta~nao esta~o estou~nada falei_$ foi_essa foi~uma graca- gracas gracas_a gracas~deus hein hein_$ hoje_nao ideia isso~eu isso~vida ja_caiu
jeito~esta junho_$ mais_tarde meu_patrao meus_dados meu~nunca moco moco_$ muda_nada mudanca_nao mudanca~quero n1 nao_! nao_. nao_apareceu nao_conheco nao_obrigada nao_porque nao_posso nao_tem nao~! nao~apagar nao~nada nao~os nao~passar nao~uai nem~o nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me ninguem~procurou nisso_$ nunca_me nunca_pagou nunca_vi nunca~ofereceram ofereceram_$
offers:agora offers:apagar offers:apareceu offers:ate offers:nenhum offers:ofereceram offers:procurou offers:recebi offers:recebo offers:teve ontem os_dois overdue:. overdue:atraso overdue:devendo overdue:elas overdue:nunca overdue:venceu pago_ate pago_em pagou_$ pago~dia para_outra para~essa participar_$ patrao_nao patrao_nunca patrao~paga patrao~pagou pera_, perai perdi pj pj_$ propo- proposta
proposta_nenhuma proxi- que_esta quer quero_apagar quero_mudar que~falei recebi recebi_nada regis- registro registro_$ sinto so so_uma tarde_$ tenho~nao teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:esse thirteenth:jeito thirteenth:nada thirteenth:parcelas thirteenth:que thirteenth:registro thirteenth:sou thirteenth:tem thirteenth:terceiro thirteenth:trabalho tive todas_elas
tudo~ate tudo~junho venceu_$ vi~na volta vou~meus`,
    '-3': `,_sou ,~nao ?after-roadmap ?debt-amount ?debt-creditor ?flexibles ?income-low-month NAME_nao NAME~em ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_ha ^_me ^_pagam ^_passo ^_preciso ^_que ^_quero a_do a_fim a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao adian- after-roadmap:decimo after-roadmap:deixa after-roadmap:esta after-roadmap:ja after-roadmap:quero
after-roadmap:terceiro aham ainda_$ ajuda atrasadas atrasadas_$ a~paga banco_ja bom confirm-change:mais confirm-delete:certeza confirm-delete:tenho consent:ainda consent:fiz consent:maior consent:mais consent:paga consent:pode consent:voce consi- consigo_ver conta- conta_disso debt-amount:nao debts:nada deixa_em deixa~aberto deixa~pensar disso_nao eh_o eh~essa ela em_aberto em_maio entendi_$
esquece_$ esse_mes essentials:deixa estou_a estou~fim eu_pensar exato exato_$ faco faco_conta faco_ideia faco~disso falar fazer fim_agora firma_paga fiz_# instalments-left:nao ja_era ja~a ja~em lembro maio maio_$ maior mais manda more-debts:nenhuma nada_nao nada_ne nao_entendo nao_olhei nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~ideia nao~negociar nao~ver ne negoc- negociar negociar_$
nem_ideia nenhuma_esse nenhuma~mes no_banco no~ja nunca_reparei offers:a offers:aceitar offers:aceitei offers:o olhei_ainda ou outra_$ overdue:# overdue:como overdue:deixa overdue:disso overdue:entendi overdue:isso overdue:ja overdue:mes overdue:nem overdue:sim paga_nada paga~ne passo_$ pensando pensando_$ penso pergu- pergunta precisa_mais primeira quiseram_negociar recebo~decimo repar- reparei
reparei_$ responder_isso saber se_tem sei_se sobra_nada tenho_certeza thirteenth:ainda thirteenth:banco thirteenth:claro thirteenth:faco thirteenth:maio thirteenth:olhei thirteenth:pensar thirteenth:primeira thirteenth:vem trabalho_de vamos vi_se vi~tem volta_$ vou worry:dessas 👍 👍_$`,
    '-4': `,_nao ,~mei ?debt-kind NAME_esta ^_apaga ^_como ^_faz ^_foi ^_ontem ^_os ^_pode anote- anotei anotei_$ certe- certeza certeza_$ confirm-amount:# confirm-amount:, consent:esta consent:ne consent:o consent:problema consent:que consigo conta~nao debts:nao deixa_eu deixa~isso entendo essentials:nao esta_certo faz faz_a faz~mudanca fim flexibles:nao incomes:nao ja~metade mei_$ metade_$ nao_anotei
nao_consigo nao_lembro nao_paguei nao_sobra nao~ainda nao~para nao~porque nao~responder nao~sou nunca_olhei offers:mais offers:olhei offers:ou offers:tudo ou_nao pago~certinho paguei_nenhuma paguei~esse passo pode por~, precisa_nao precisa~deixa probl- problema quero_dizer quieto_isso quise- quiseram rates:nao recebo_o responder se sem_problema sim_$ sobra sou_diarista thirteenth:dizer
thirteenth:em vem`,
    '-5': `:nao ?income-source ^_isso ^_sim after-roadmap:nao consent:eh consent:nada conta_, dizer dizer_$ entendi esta_certinho la_$ mais_nada metad- metade nao_entendi nao~# nao~a nao~dizer nao~se ne_$ offers:vou overdue:duas quero_mais sei sem~nenhum sou_mei tenho_$ thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `,_pago ?more-debts ^_aceito consent:sou deixa_$ diarista_$ lembr- mais_$ nao_faco nao_quis nao_sei nao~mais nao~pago offers:quis overdue:NAME quis quis_nao sei_$ sou~,`,
    '-7': `,~tem after-crisis:nao compl- olhei sim worry:nenhuma`,
    '-8': `debts:nenhuma esta~atrasado`,
    '-9': `,~tudo ?after-crisis`,
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
    '4': `#~desconto %_desconto ,~% ?offers ^_a ^_deram after-roadmap:% after-roadmap:ofereceu cento deram deram_# deram~% desconto~NAME eles_dao offers:# offers:% offers:dao offers:deram offers:desconto offers:no offers:tem`,
    '3': `#~. #~cento #~de %_. %_no :carta :recebi NAME_fez NAME_ofereceu NAME_tem ^_eles ^_oitenta after-roadmap:desconto a~tem carta_do com_desconto com~de dando dando_# dando~% dao dao_# desconto_de desconto_na de~na do~com eles~# esta_dando fez fez_# ligou ligou_oferecendo ligou~# limpa_nome no_limpa no~nome ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# ofereceu~% offers:do offers:eles
offers:fez offers:limpa offers:nome offers:pagar offers:se oitenta_por oitenta~cento pagar_a por~se recebi~do se_pagar tem_# tem~do`,
    '-3': `n0 offers:que offers:sera offers:vale sera sera_que`,
    '-4': `desconto_,`,
  },
  'dont-know': {
    '21': `sei`,
    '20': `nao_sei`,
    '15': `?debt-kind nunca sabe`,
    '14': `?instalments-left ^_desconheco ^_esqueci desconheco ideia nem sei_la`,
    '13': `^_nem ^_nunca boa_pergunta esqueci esqueci_$ instalments-left:nao lembro olhei sabe_$`,
    '12': `?overdue desconheco_$ nao_lembro sei_nao`,
    '11': `?debt-amount ?rates ^_boa ^_nao debt-amount:nao duvid- duvida duvida_$ esque- fora_$ lembr- nocao sei_$ tenho_duvida`,
    '10': `^_perdi boa debt-kind:nao desco- fora ideia_$ la nao_entendo nocao_$ perdi rates:sei`,
    '9': `^_ninguem contr- entendo estou_por estou~fora faco_ideia nao nao_faco nao~se nunca_olhei offers:sei olhar por_fora que_olhar rates:esqueci rates:nao voce_me`,
    '8': `^_fugiu ^_sei anote- anotei anotei_$ boleto_$ da_memoria deu_branco essentials:sei fugiu fugiu_da fugiu~memoria imagi- imagino imagino_$ la_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_ideia nem_imagino nunca_perguntei nunca_reparei o_carne offers:olhei perdi_as perdi~carne perdi~contas perguntei perguntei_$ rates:nocao repar- reparei reparei_$ saber saber_$
sei_dizer thirteenth:sei ver`,
    '7': `^_sem acomp- acompanho acompanho_isso ainda_$ branc- branco branco_$ certeza_$ conta_disso debt-amount:sei debt-kind:sei deu deus_sabe eh~marido escri- escrito escrito_$ faco faco_conta income-low-month:nao income-low-month:sei incomes:nao incomes:nunca instalments-left:sei lembro_$ mais_nenhuma marido_$ minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~ideia nem_desconfio
ningu- ninguem ninguem_sabe olhei_ainda overdue:nao pergu- pergunta_$ que_ver que~no rates:nem rates:sem rates:ver so_deus so~sabe tenho thirteenth:se vi`,
    '6': `^_rasguei a_taxa ai_voce ai~me aparece apert- apertou apertou_$ app_$ as_contas banco_sabe bolet- boleto cabec- cabeca cabeca_$ carne carne_$ certe- certeza contas_$ contrato cuida cuida_disso debt-amount:perdi debt-amount:tenho debt-creditor:lembro debt-creditor:nao debt-kind:sabe debts:lembro desconfio desconfio_$ disso eh_meu entendo~de essentials:me essentials:nunca essentials:tenho eu_vou
eu~saber filha_que filha~cuida incomes:boa incomes:me incomes:sabe instalments-left:o me_apertou me_recordo nao_achei nao_estou nao_tenho nao_vi nao~conta nao~isso nao~recordo o_boleto o_contrato olhei_$ overdue:estou overdue:nem overdue:sabe overdue:sei o~sabe papel quanto_era que_cuida que~disso que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:vou recor- recordo recordo_$ se_tem so~banco
tenho_certeza thirteenth:ainda ver_depois vi_se vixe_nem vixe~imagino vi~tem voce~apertou vou_saber vou~depois worry:sei`,
    '5': `?essentials ?income-low-month ?incomes ^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria ^_vixe achei agora_voce agora~me apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app atenc- atencao atencao_nisso como_que como~eu const- consta consta_na consta~fatura controle controle_$ de_juros de_que debt-amount:esqueci debt-kind:nem debt-kind:nunca depois_$ de~tipo eh~divida eles_nunca eles~me
entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:pergunta estou_lembrada falaram_$ fatura_$ incomes:la incomes:nem instalments-left:esqueci instalments-left:lembro isso~meu jogue- joguei joguei_o joguei~papel lembrada lembrada_$ mais_os mais~papeis me_falaram me_pegou n0 na_fatura nada_de nada~juros nao_consta nao_presto nao_procurei nao_vem nao~atencao
nao~controle nao~de nao~escrito nao~lembrada nao~na nao~te no_aplicativo nunca~falaram nunca~no olha olha_isso olhar_no olha~eh olhei_no olhei~app overdue:saber o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso procurei procurei_saber que_tipo quem_olha quem~isso rapaz rapaz_agora rapaz~voce rates:contrato rates:ideia rates:que sabe~eh sei_que sei_te sei~, taxa
tem_$ tenho_controle tenho_que tenho~os tenho~ver teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito ver_$ vixe voce~pegou vou_ver`,
    '4': `^_eles ^_ih ^_quem ^_varia ^_vou achei_essa achei~informacao ainda ainda~sei a~nocao casa_da casa~minha confirm-delete:certeza confirm-delete:tenho conta- contas contrato_esta contrato~na de_mais debt-amount:estou debt-amount:faco debt-amount:ideia debt-amount:que debt-amount:ver debt-kind:la debt-kind:o debt-kind:so debt-kind:tenho deus disso_$ disso_nao dizer eh_essa enten- entendo~nao
essa_divida essentials:as essentials:branco essentials:la essentials:nao essentials:nem esta_na esta~casa estou_lembrado eu_nao eu~sei explicou explicou_a explicou~taxa faco~nao falar- falaram filha ideia_nao ih incomes:ideia incomes:pergunta incomes:so incomes:tenho infor- informacao informacao_$ instalments-left:eu instalments-left:nem instalments-left:por instalments-left:que isso_escrito la_,
lembrado lembrado_$ lembro~mais mae_$ me_explicou menor_nocao meu_marido minha_filha more-debts:lembro more-debts:mais na_casa nao~disso nao~lembrado nao~saber nenhuma_$ ninguem~explicou no_app nunca_me o_banco o_papel offers:ainda offers:se offers:talvez olhar~aplicativo os_papeis overdue:aparece overdue:entendo overdue:escrito overdue:ideia overdue:nunca overdue:o overdue:perdi overdue:por
papei- papeis papeis_$ pergunta que~eh rates:achei rates:boa rates:depois rates:minha rates:olhar rates:taxa rates:tenho se sei~moco sei~senhora sei~viu so_o talve- talvez taxa_$ tenho_a tenho~menor ter_que thirteenth:nao tipo ver_no vi~escrito vou_ter vou~que`,
    '3': `,~uma ?debt-creditor NAME~mas ^_estava ^_eu ^_minha a_menor agora agora~sei as como_saber com~contrato contratada contrato_aqui da~mae de_experiencia de_quanto debt-amount:agora debt-amount:as debt-amount:em debt-amount:essa debt-amount:estava debt-amount:isso debt-amount:maio debt-amount:me debt-amount:por debt-amount:taxa debt-creditor:, debt-creditor:uma debt-kind:boleto debt-kind:vou
debts:direito debts:dos debts:mas debts:quanto depende_nao depende~sei devo~NAME de~nao disso_eh disso~meu dizer_nao eh_uma eles em_maio em~agora entendi~que era esqueci~era essa essentials:ai essentials:banco essentials:cuida essentials:da essentials:filha essentials:minha essentials:na essentials:olha essentials:papel essentials:viu essentials:voce esta_no estava_# estava~mil esta~contrato estou
estou_de estou~experiencia estou~o exper- experiencia faco~disso fatur- fatura faz~tempo guardo guardo_isso guardo~na ih_nem ih~sei income-low-month:ainda income-low-month:olhei income-low-month:se incomes:branco incomes:da incomes:deus incomes:os incomes:papel incomes:que incomes:voce instalments-left:carne instalments-left:estou instalments-left:isso instalments-left:ou instalments-left:saber
instalments-left:tenho irma_que isso_eh isso~cabeca lembro_agora lembro_de maio_agora maio~nao marid- marido me menor me~a mil~maio mim_$ minha_cabeca moco moco_$ more-debts:de na_cabeca nao_guardo nao_moco nao_senhora nao~agora nao~como nao~essa nao~sei na~da nem_lembro nem_passa nem_sei nem~pela ninguem_me no_boleto no_contrato nome_, no~, nunca~isso o_app offers:la offers:nunca offers:vi
olhar_o olhar~app overdue:boleto overdue:como overdue:deus overdue:isso overdue:juros overdue:me overdue:olhar overdue:para overdue:quanto overdue:vou o~aqui o~esta para_mim passa_pela passa~minha pela pela_minha pela~cabeca quant- quanto quanto_eh quem_sabe quem~disso que~# que~o rates:, rates:branco rates:contas rates:disso rates:essa rates:esta rates:faco rates:irma rates:la rates:lembro
rates:me rates:perdi rates:pergunta rates:quanto responder_essa sabe_disso sei_responder sei_se sei~. sei~devo sei~essa sei~falar sei~nao sem sim_talvez talvez_nao talvez_sim talvez~nao talvez~talvez tanto~nao te_falar tempo_que tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber teria~ver thirteenth:# thirteenth:conta thirteenth:eh thirteenth:nem thirteenth:que varia_tanto varia~que
vem ver~boleto vi_isso vou`,
    '-3': `:mexer :nisso ?confirm-creditor ?consent ?income-source ^_onde ^_sim ^_tem aceit- ao~, certi- cobra coisa- coisas comig- comigo consi- consigo debt-kind:carne direi- direito entendi era_a era~pergunta essas essentials:certo essentials:mais essentials:pula fala fe fe_$ flexibles:tenho foi income-low-month:muito incomes:lazer incomes:renda lazer_$ ler link link_$ mais_$ mexer_nisso nao_eh nao~ao
nao~falar nao~ler nao~muito nao~renda nunca_$ o_que offers:mais offers:me overdue:ainda overdue:atrasado overdue:nenhuma overdue:paguei passa_de passo preci- precisa qual qual_era qual~a quanto_$ quero quise- quiseram rates:? rates:cobra rates:direito rates:para rates:quero sei_ao sei_ler sei~certo sei~nisso tenho_$ tenho_fe tenho_renda thirteenth:tenho tudo_$ voce_$ volta vou_falar vou~disso
worry:estou worry:nao`,
    '-4': `:sei ?worry ^_nenhuma ^_que ai_$ certo certo_, deixa direito_explica essentials:nada explica explica_$ faco_nada falar_disso flexibles:nao gasto gasto_$ lazer ler~explica mexer nao_$ nao_consigo nao_tem nao~mexer offers:nada onde pula pula_$ quero_dizer renda sei_mexer sim_mas thirteenth:mas`,
    '-5': `:nao ?after-crisis a_pergunta consent:nao de_outra de~nada entendi_$ ler_direito mais_nada more-debts:outra nada nada_disso outra_$ sei~direito`,
    '-6': `after-roadmap:nao nada_$ nao_quero nao_vou`,
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
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar offers:nao prazo_$ vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei~acordo caiu_$ caro offers:quis passar passar_$ proposta venceu_$`,
    '7': `aceitei_o after-roadmap:caiu after-roadmap:deixei after-roadmap:quis a~caiu a~venceu caiu mais_a nao_vou offers:a offers:recusei o~acabou passa- perdi~prazo prazo_acabou propo- proposta_caiu`,
    '6': `acabou_$ aceitar after-roadmap:aceitei after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:venceu a~expirou da_NAME do_acordo do~da mais~oferta muito_caro oferta_expirou offers:deixei offers:o offers:prazo perdi proposta_venceu`,
    '5': `:recusei NAME~nao ^_desisti ^_perdi a_do acabo- acabou aceit- after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:perdi a~NAME caro_$ desis- desisti de~mas expir- expirou expirou_$ muito nao_vale nao~a offers:venceu passo- passou passou~prazo perdi_o proposta_, quis_a recusei_a vale_mais`,
    '4': `#_mas :proposta NAME_venceu ^_sumiu aceitei_muito aceitei~caro acord- acordo acordo_$ after-roadmap:acabou after-roadmap:demais after-roadmap:do after-roadmap:passou after-roadmap:proposta aquel- aquela aquela_proposta ja_passou ja~o nao~muito nao~o oferta_$ oferta_da oferta_do oferta~NAME oferta~app offers:NAME offers:aceitei offers:da offers:mas offers:muito offers:oferta offers:proposta
offers:vou passou_o recusei~do sumiu_a sumiu~oferta tem~a`,
    '3': `#~venceu ,_parcela :mas :ofereceu :tirou :vale :venceu NAME_tirou NAME~a NAME~ofereceu ^_a ^_cancela ^_nao ^_tinha acordo_da acordo~NAME after-roadmap:aquela after-roadmap:cancela after-roadmap:da after-roadmap:expirou after-roadmap:muito after-roadmap:parcela after-roadmap:vou app_$ a~da a~tirou caducou_$ cancela da~de da~venceu deixei_para deixei~la demai- demais do_app la_a la~proposta mais~do
mas nao_$ nao_quero nao~mais o_acordo ofereceu~de oferta_venceu offers:acabou offers:aceitar offers:caro offers:do offers:mais offers:perdi para_la pesad- proposta~NAME quis~proposta recusei_muito recusei~caro sumiu tem_mais tinha tirou uma_da uma~NAME venceu_ontem vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitei_a aceito_, after-roadmap:eh after-roadmap:fechei after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi minha_proposta nao_aceito nao~, so_vale`,
    '-4': `aceito after-roadmap:foi a~foi feche- fechei fechei_o fechei~acordo offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '12': `dados_$ expor- meus`,
    '11': `after-roadmap:meus dados`,
    '10': `^_exporta after-roadmap:dados exporta meus_dados`,
    '9': `copia manda mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim informacoes manda_meus mim o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar guard- infor- quero_meus quero~dados voce_tem`,
    '6': `^_meus after-roadmap:copia after-roadmap:informacoes after-roadmap:manda after-roadmap:mim antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ informacoes_$ manda~registros meus_registros minhas_informacoes quero_ver registros registros_$ relat- relatorio sobre_mim tudo_que ver~que voce~sobre`,
    '5': `:dados :meus after-roadmap:minhas after-roadmap:relatorio after-roadmap:sobre after-roadmap:voce antes confirm-delete:manda confirm-delete:que eu_contei mandar_tudo mandar~que minha- minhas pode_mandar pode~tudo que~contei regis- sobre ver`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:antes after-roadmap:tudo after-roadmap:uma arqui- arquivo confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:mim confirm-delete:tudo confirm-delete:uma conte- contei contei_$ copia_de copia~tudo dados~voce de_tudo do_que do~eu envia envia_o envia~que manda~dados manda~relatorio me_envia meu_$ o_relatorio quais que~tem
relatorio_do relatorio~que tem_meu tem~mim tudo~eu ver~dados voce voce~meu`,
    '3': `:copia :informacoes :que :quero :ter :voce ^_antes ^_quero after-roadmap:arquivo after-roadmap:contei after-roadmap:mandar after-roadmap:quais after-roadmap:que after-roadmap:tem baixar_meus baixar~dados confirm-delete:antes confirm-delete:o confirm-delete:para confirm-delete:voce de_mim dos~dados eu_falei falei_$ gosta- gostaria gostaria_de guardam guardou guardou_$ informacoes_voce manda-
manda_o mandar me_manda me~o o_que para_mim quais_informacoes quais~voce quero quero_baixar quero~meus que~falei que~guardou tem_$ tem_de tudo~voce uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de`,
    '-3': `^_some after-roadmap:apaga ai ai_$ apaga apagar_meus apagar~dados apagu- exclu- quero_apagar quero_que some some_com vende- vendem vendem_meus vendem~dados voce_vendem`,
    '-4': `^_apaga ^_voce apaga- apagar voce~meus`,
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
    '4': `,_sou ,~bem ,~certo ,~do ._meu :certo :sou ?debts after-roadmap:alguem alguem_ai bem_? boa~. debts:tudo eh~? opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo voce_eh`,
    '3': `:, :? :nome :voce NAME ^_boa after-roadmap:ai algue- alguem bem certo dividas_$ eh~, meu~eh`,
    '-3': `debts:oi`,
    '-4': `._$ :minhas :renegociar ?~de minha- minhas minhas_dividas renegociar`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '17': `fala`,
    '16': `como_$ repet- socor-`,
    '15': `^_ahn ^_fala ^_ha ^_hein ahn ahn_$ entendi ha_$ nao_entendi`,
    '14': `?debt-amount como hein hein_$ ou rates:?`,
    '13': `?flexibles ^_ajuda ^_como enten- ha oi_?`,
    '12': `^_oi ^_repete audio audio_$ da_um expli- oi preci- repete repete_$`,
    '11': `^_onde a_pergunta como_assim delas delas_$ exemp- exemplo explicar me_socorre pergu- qual_delas socorre socorre_$`,
    '10': `?rates ^_? ^_socorro assim como~isso da_uma eh_mensal entendi_$ mensal mensal_isso mes_eh o_que pergunta posso preciso quero_ajuda socorro tambem_$`,
    '9': `^_da ^_posso ^_precisa ^_preciso ^_quais ^_tipo aceita_audio ajuda- chuta- chutar chutar_$ consent:ajuda debts:ajuda eh_para entra explica_melhor impor- importa importa_$ isso_importa me_da melhor_$ overdue:como pode_explicar pode_repetir por_mes por~eh posso_chutar preciso_de quais quais_gastos qual que_pergunta repetir ser tipo`,
    '8': `:socorro ?essentials ?incomes ?overdue ^_aceita ^_exemplo ^_explica ^_o ^_pergunta ^_pode aceita after-roadmap:ajuda atola- consent:ha de_qual debts:oi dividas_. eh_por eh~isso eh~mes essentials:? estou~em exemplo_por exemplo~favor explicar_$ gasto- gastos gastos_$ help help_$ incomes:que me~uma n0 onde_acho overdue:que posso_mandar que_somar repetir_$ responder_$ respondo ser_exato socorro_$
somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help`,
    '7': `:ajuda ^_entra ^_por ajudam as_que assim_$ atolado atolado_em atolado~conta bulhu- bulhufas bulhufas_$ com_divida compr- comprovar comprovar_$ consent:me conta_o da~NAME da~help da~luz debt-amount:como debt-amount:que debts:como debts:pode devag- devagar devagar_$ de~. eh~escrever em_conta entendi_bulhufas escrever essentials:como essentials:fala essentials:isso essentials:ou estou_atolado
estou~me exato exato_$ facil facil_$ fala_devagar fala_dificil fala_portugues flexibles:que incomes:como isso~por limpar_minha limpar~vida mais_facil me_ajuda melho- melhor minhas_contas minha~financeira novo_$ onde organizar_minhas orien- orientacao para_escrever pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo plano_$ portu- portugues portugues_$ por~ou precisa
precisa_comprovar qual~a qual~voce que_ser queria_ajuda rates:como rates:hein respo- sair_das sair~dividas taxa_$ tem~ser uma_luz vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_respondo a_responder after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ as~ja bruto bruto_ou com_juros com~ou consent:dividas contas_$ da~forca de_gasto de_novo de_um debt-amount:o debts:da debts:fala debts:que debts:ser dificil_$ direi- direito e_as era_a era~pergunta
essentials:por e~que faco_agora fala_de fala~novo flexibles:qual forca_ai foto foto_$ incomes:ou incomes:qual isso isso_serve juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto me_organizar mexer~link minha_vida nesse nesse_link novo organ- organizar organizar~contas ou_da ou_sem overdue:entendi overdue:ha overdue:quais overdue:tipo o~tambem para_sair
pergunta_de pode pode_ser pode~aproximado posso~foto preciso_me preciso~organizar qual_era que que_isso que_ja quem~devendo quer queri- queria quero_limpar quero_organizar que~exato que~paguei que~serve que~tudo rates:fala respondo_como sei~direito ser_aproximado serve serve_$ simpl- simples simples_$ tem_que tipo_de tipo_o tipo~gasto tipo~que uma_forca uma~ai`,
    '5': `?debts ^_bruto ^_gostaria ^_isso ^_que ^_soma ^_vim a_pensao acho_essa acho_isso acho~informacao after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:nao after-roadmap:repete after-roadmap:sei alguem_me alguem~ajuda as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como~quanto conta das_dividas da~exemplo de_orientacao
debt-amount:entendi debts:entra debts:exemplo debts:isso debts:ou debts:pergunta debts:preciso debts:quero debts:um descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direito_explica do_meu documento_$ do~filho eh_$ entendi_foi entendi_nada entendi~nada entendi~pergunta entra_a entra_nisso entra~pensao escre- escrever_o escrever~numero essa_informacao essen- essentials:o
essentials:onde essentials:qual esta_devendo esta_falando eu_faco eu_vejo eu~agora exemplo_$ explica fala_mais falando_$ falar_por fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:isso flexibles:o flexibles:ou foi_nada forca gasto_$ incomes:eh incomes:exemplo incomes:fala incomes:isso incomes:mes incomes:pode incomes:posso incomes:quais isso_no isso~boleto
isso~voce ler ler~explica limpa- limpar loja_eh loja~essa mandar_documento mensa- mexer nao~foi nao~ler nao~mexer o_do onde~essa onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado ou~juros overdue:audio overdue:o o~eh o~eu o~ou o~quer o~significa para~isso pedir_ajuda pensao_do pensao~meu perguntou perguntou_$ precisa_mandar precisa~documento preciso~um quais_sao quais~as qual_loja
qual~eh que_entra que_significa quem_esta quer_dizer quero~das quero~minha quero~minhas que~de que~dizer que~faco que~nisso que~perguntou rates:acho rates:entendi rates:isso rates:oi rates:ser rates:tambem responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ signi- significa significa_isso so_as soma soma_tudo soma~ou so~atrasadas tipo_como tudo_ou
tudo~separado um_exemplo vejo~juros vim vim_pedir vim~ajuda voce voce_esta voce_perguntou voce_quer voce~falando voce~quem`,
    '4': `:novo :pode ^_alguem ^_coloco ^_com ^_me ^_qual acho after-roadmap:contas after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:uma ai_tambem ajuda_ai ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor_de amor~deus aparece aparece_$ app_aparece aqui aqui_$ aqui_? as assim_taxa atrasadas_$ bico_tambem coloco_o
coloco~do como_vejo como~sei como~taxa consent:da consent:das consent:help consent:melhor consent:orientacao consent:preciso consent:sabe consent:um consent:uma consent:voce conta_$ conta~bico conta~vale credo- credor credor_$ da~toda de_deus de_hoje debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:fala debt-amount:isso debt-amount:ou debt-amount:qual debt-amount:ser debt-amount:tipo
debt-kind:tipo debts:as debts:das debts:dividas debts:entendi debts:me debts:onde debts:por debts:sair debts:taxa debts:voce descu- de~ou de~sobre digo_aqui divid- dividas dizer do_app docum- documento do~aparece do~marido eh_credor eh_essa eh_saldo eh~devedor eh~valor em_que em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra_o entra~aluguel esqueci_qual esqueci~era essa_$ essencial
essencial_$ essentials:assim essentials:explicar essentials:mes essentials:novo essentials:precisa essentials:que essentials:repete estou_enrolado estou~nao eu_sei eu~aqui eu~o eu~se faco~sair falan- falando falar~audio fazer_$ filho finan- financeira financeira_$ flexibles:entendi flexibles:para flexibles:precisa flexibles:tipo funciona~aqui gostaria~orientacao hoje_ou hoje~o incomes:entendi
incomes:o incomes:por incomes:precisa incomes:taxa indicaram indicaram_voce indicaram~para informacao informacao_$ ja_paguei juros_$ link_$ liqui- lugar lugar_do lugar~app manda- mandar_audio marido_tambem me me_indicaram mes_ou mes_voce mes~por mes~quer meu_filho meu_ou meu~da me~ai me~pelo minha- minhas no_boleto o_bico o_juros o_numero o_vale o_valor onde_eu onde_fica orientacao_sobre
orientacao~minhas ou_por overdue:ajuda overdue:eh o~ai o~entra o~meu paguei_$ para_ajudar para_que para~das pedir pelo_amor pelo~de pensao pode~so por_audio posso~audio posso~por precisa_ser precisa~exato que_$ que_lugar que_quer que_tipo que_voce quer_$ quero_sair que~ajudam que~credor que~do que~para que~sabe rates:essa rates:eu rates:o rates:repete sabe_fazer se_esta sei~esta ser_so ser~as
se~atrasada sobre_minhas sobre~dividas so~meu tenho~responder toda_$ um vale_tambem vejo vi_que vi~voce voce_para voce_sabe voce~ajudar voce~com voce~fazer`,
    '3': `,_qual :aqui :posso ?_$ ?consent ^_em ^_quero ^_vi ^_voce abert- aberto aberto_$ after-roadmap:desse after-roadmap:financeira after-roadmap:limpar after-roadmap:me after-roadmap:queria after-roadmap:sobre after-roadmap:vi afund- afundado afundado_em afundado~divida ajuda_com ajuda_para ajudar ajuda~minhas amor apare- app atrasadas a~do bico boa~queria boleto_$ coloc- coloco com_minhas comecar_me
comecar~ajuda como~para com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:contas consent:em consent:fazer consent:minhas consent:organizar consent:pergunta consent:quero consent:responder contas da das de_ajuda de_uma debt-amount:a debt-amount:conta debt-amount:pode debt-amount:posso debt-amount:tudo debt-kind:como debt-kind:que debts:agora debts:dificil
debts:eh debts:estou debts:exato debts:explicar debts:faco debts:mandar debts:mes debts:minhas debts:novo debts:o debts:organizar debts:posso debts:quer debts:respondo deved- devedor devedor_$ deven- devendo de~NAME de~financeira de~mes de~orientacao de~renda digo divida_voce divida~esta dizer_essencial dizer_flexivel eh_parcela eh_taxa eh~em eh~pergunta em_aberto em_divida endiv- endividada
endividada_me endividada~ajuda entendi_o entendi~plano era escrever_$ essentials:bruto essentials:eh essentials:faco essentials:falando essentials:juros essentials:liquido essentials:mandar essentials:para essentials:tambem esta_atrasada estou_afundado estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu~fazer eu~ouvi eu~que faco faco_para favor_$ fazer flexi- flexibles:de flexibles:eu
flexibles:juros flexibles:mes flexibles:por flexibles:tambem flexibles:tenho flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona_isso gasto gosta- gostaria gostaria_de incomes:as incomes:exato incomes:mandar incomes:pergunta incomes:ser indic- isso_que junto junto_$ link loja luz me_perdi mes meu~tambem me~, me~voce n1 nada_desse nao_ouvi nao_sei nao~a nao~nada nisso o_aluguel o_meu oi_nao
oi~entendi onde~isso onde~me orientacao_$ orientacao_financeira ou_tudo ouvi_direito ou~do ou~junto ou~parcela ou~semana overdue:da overdue:pergunta overdue:pode overdue:posso overdue:qual overdue:se overdue:taxa overdue:tenho o~comeco o~posso o~total para~com para~minhas para~o parcela parcela_em parcela~aberto perdi- perdi_, perdido perdi~qual pergunta_isso poderia~? por por_um por~pergunta
posso_falar posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao preciso~uma qual_divida qual_mes qual_renda quanto_falta que_eh que_posso que_responder queria_uma queria~ajuda queria~com queria~para quer~essencial quer~flexivel que~? que~digo que~parcela que~posso que~saldo que~taxa que~te que~tenho rates:a rates:aqui rates:as rates:conta rates:direito rates:eh rates:entra
rates:ler rates:mes rates:meu rates:onde rates:ou rates:pergunta rates:qual rates:que rates:quer rates:responder rates:respondo rates:simples refor- renda_voce renda~esta repete_a repete_que repete~eu repete~pergunta saldo saldo_devedor sem_$ sem_juros sobre socorro_estou socorro~afundado tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da tudo_junto um_ou um_por uma_ajuda
uma_orientacao um~tudo um~um vale valor_de valor_total valor~hoje valor~juros valor~ou vejo_isso vejo_o vida`,
    '-3': `:com :quero ?after-roadmap ?confirm-delete ?debt-creditor ?debt-kind ?thirteenth ?which-change ^_$ ^_acho ^_boa ^_cancela ^_deixa ^_desfaz ^_desfazer ^_ja ^_melhor ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_pula ^_retorna ^_sair ^_sei ^_so acho_que after-roadmap:? after-roadmap:agora after-roadmap:eu after-roadmap:tem anterior apaga as_contas as_dividas atend- banco calor calor_$
cancela cobra- como_voce consent:favor consent:meu consent:numero consent:por conta_uma conve- de_pergunta deixa denun- desca- desco- desfaz desfazer desfazer_isso dessa dinhe- dinheiro disso do_tempo eh_financeira eh~? encer- entendi_mais entendi~ou entendi~que esse eu_vou eu~saber explica_$ falei_$ favor_me favor~ajuda fazem fazem_$ ficar- fora_$ funciona_$ incomes:essa incomes:nada liga liga_$
ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero me~a me~o mim mim_$ mostr- mostra muda muda_de mudar muda~pergunta namor- namora namora_$ nao_$ nao_precisa nao_tenho negociar nem_sei nenhuma nunca o_# ok ou_menos overdue:todas o~? o~nao paga para_mim parar para~? parti- passa passa- passar pode_mandar pode_passar por~me posso~? preciso_pensar pront- pronto
pronto_$ proxi- proxima pula pular_? que_calor que_dia quero_sim quero~o que~falei que~fazem que~tem que~vou rates:, rates:rotativo recla- retor- retorna retorna_uma retorna~pergunta rotativo_$ sei_$ sei_o sei~eh sei~que sim sim_por sim~favor so_isso some tempo tempo_$ termi- uma_pergunta vai vamos vida_$ voce_$ voce_eh voce_fazem voce_namora voce_tem volta_$ vou vou_saber worry:estou worry:o`,
    '-4': `:funciona :isso :voce ?confirm-change ?confirm-creditor ?worry ^_nada ^_perdi ^_quem ^_tudo ^_volta after-roadmap:a after-roadmap:eh after-roadmap:posso after-roadmap:qual anter- boa cance- coisa coisa_$ com_isso com_o confi- consent:nao consent:sim da_para de_juros de_que depoi- depois de~tipo eh~de eh~divida entendi_de essentials:me essentials:quero eu_falei falei fora juros_, lembr- menos
negoc- nem nenhu- onde_vejo outra_pergunta o~tem pensar pensar_$ que_tem rates:juros rates:taxa respondi saber sair_$ taxa_de tipo_eh tipo~essa ver volta- voltar`,
    '-5': `:como ?after-crisis ?confirm-amount ?income-source ^_esta after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode after-roadmap:que ajuda~organizar consent:? consent:pode desfa- eh_isso essa_divida nao~de qual_o rotat- rotativo tem_$ volta`,
    '-6': `boa_pergunta oi_$ outra pular`,
    '-7': `after-roadmap:como`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '20': `atend-`,
    '18': `liga`,
    '16': `atendente human- humano`,
    '15': `^_atendente ^_chama falar_com`,
    '14': `chama humano_$`,
    '13': `algue- alguem liga_$ me_liga qual~# quero_suporte supor- suporte suporte_$`,
    '12': `atendente_$ chama_o falar me_transfere o_# trans- transfere`,
    '11': `^_falar pessoa_$ qual_o telef- telefone transfere_$`,
    '10': `:humano ^_me de_verdade liga_para ligar liga~mim pesso- pessoa`,
    '9': `:atendente ^_liga alguem_$ gente`,
    '8': `^_qual atendimento ligar_para passa_para quero~com robo super- verda- verdade`,
    '7': `:tem chama~gerente com_um debts:liga debts:qual gente_$ gerente_$ ligar~voce para_voce posso_ligar posso~para qual quero_pessoa responsavel responsavel_$ tem~de um_atendente uma_pessoa`,
    '6': `after-roadmap:alguem after-roadmap:atendente after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor atendimento_humano com consu- consultor consultor_$ debts:alguem debts:falar debts:quero essentials:atendente essentials:me geren- gerente me me~para o_gerente para_alguem passa quero quero_falar rates:liga rates:me ser_humano tem~? voce_$ voce_tem`,
    '5': `?rates ^_quero after-roadmap:chama after-roadmap:falar after-roadmap:humano after-roadmap:ligar cansei_de cansei~robo centr- central central_de central~atendimento com_alguem com_consultor com_especialista com_gente de_atendimento de_robo debts:com debts:humano de~quero especialista especialista_$ essentials:falar essentials:o essentials:qual essentials:quero essentials:tem falar~consultor
falar~especialista falar~gente favor_$ humano_ai ligar_$ mim_$ o_telefone para_responsavel passa~alguem passa~responsavel quero_gente rates:alguem rates:com rates:falar rates:para robo_quero robo~gente ser~ai tem tem_central tem_ser tem~humano um~? verdade_?`,
    '4': `,_quero ,~pessoa :? :o ?_quero ?essentials ?~pessoa ^_atendimento ^_cansei ^_gente ^_passa ^_posso ^_queria ^_voce after-roadmap:atendimento after-roadmap:gente after-roadmap:gerente after-roadmap:passa after-roadmap:robo after-roadmap:um alguem_pode alguem~me atendimento_$ canse- cansei chama_uma chama~pessoa com_robo com_uma com~pessoa de_voce debts:ligar debts:me debts:para debts:tem
debts:verdade de~? de~por espec- essentials:com essentials:humano essentials:pessoa essentials:transfere falar~alguem falar~robo favor gente_de gente~verdade me_ligar me_passa mim nao_resolve nao~, nao~ninguem ninguem_de ninguem~verdade para_mim pode_me pode~ligar por_favor posso prefiro_falar prefiro~com qual~telefone queri- queria queria_conversar queria~com rates:atendente rates:chama rates:o
rates:qual rates:quero rates:transfere resol- resolve resolve_, resolve~quero respo- robo_$ robo~quero telefone_de telefone_para telefone~voce tem_alguem tem_ninguem um_humano verdade_por verdade~favor voce`,
    '3': `:cade :falar :voce ^_alguem ^_cade ^_prefiro ^_tem after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:posso after-roadmap:queria after-roadmap:quero after-roadmap:ser after-roadmap:telefone after-roadmap:verdade ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem cade cade_o chama_um chama~humano com~responsavel consent:prefiro conve-
conversar conversar_com conversar~uma debts:atendente debts:gente debts:mim debts:o debts:posso debts:robo eh_robo essentials:atendimento essentials:chama essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:telefone eu_ligar falar~o falar~um me_atende me~alguem nao_tem ningu- ninguem o_responsavel para para_eu para~ligar possa possa_me prefi- prefiro que_possa
quero_um rates:# rates:gente rates:ligar rates:mim rates:passa rates:pessoa rates:tem rates:verdade ser telefone~eu tem~telefone um um_telefone voce~robo`,
    '-3': `?worry ^_oi ^_para ajuda falar_$ lembr- me_ajuda oi`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '17': `after-roadmap:fui`,
    '16': `^_fui fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '12': `desem-`,
    '11': `after-roadmap:estou after-roadmap:meu after-roadmap:perdi after-roadmap:sem dispe-`,
    '10': `INCOME ^_perdi perdi`,
    '9': `a_empresa after-roadmap:empresa after-roadmap:servico demit- embor- embora empresa sem suspe-`,
    '8': `after-roadmap:cortaram after-roadmap:embora after-roadmap:minha after-roadmap:salario bloqu- desempregado o~me servi- servico servico_$ traba-`,
    '7': `:fui ^_sai after-roadmap:acabou after-roadmap:contrato after-roadmap:me after-roadmap:pensao after-roadmap:sai after-roadmap:trabalho a~fechou bloqueou corta- desempregada desempregada_$ dispensou do_servico embora_$ empre- estou_desempregada estou_desempregado familia_$ firma firma_fechou me_bloqueou me_dispensou meu_contrato minha_pensao nao_posso perdi_o renda_$ sai_do trabalhar trabalhar_$`,
    '6': `^_cortaram ^_estou a_firma acabo- acabou after-roadmap:contas after-roadmap:desempregado after-roadmap:dispensou after-roadmap:faliu after-roadmap:firma after-roadmap:renda after-roadmap:tenho after-roadmap:trabalhar auxilio_$ a~faliu a~me contr- contrato cortaram_meu demitido desempregado_agora dispensou_$ emprego estou~agora faliu fechou_$ fique- fiquei fiquei_sem fui_demitido meu_auxilio o_inss
ontem_$ pensao_$ perdi~emprego quebr- renda renov- sai salar- salario tenho_mais trabalho_$ uber`,
    '5': `:recebo ?after-roadmap ^_a ^_fiquei ^_meu after-roadmap:as after-roadmap:beneficio after-roadmap:bico after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:ontem after-roadmap:rua as_contas auxil- auxilio beneficio_foi bico contas cortado cortado_$ cortaram demitida desli- estou estou~sem fecho- fechou
fui_demitida fui_para fui~rua inss mandaram_embora me_mandaram meu_beneficio me~embora nao_recebo nao_tenho nao~mais o_emprego ontem o~nao para_rua pensao perdi_meu recebo~bolsa salario_$ sem_salario`,
    '4': `:emprego :mais :nao :sem ^_bloquearam acabou_$ after-roadmap:agora after-roadmap:do after-roadmap:emprego after-roadmap:foi after-roadmap:meses after-roadmap:nao after-roadmap:posso after-roadmap:ter benef- beneficio bloquearam bloquearam_minha bloquearam~conta bolsa bolsa_familia conta- conta_do demitido_$ deram do_emprego emprego_$ estou_sem famil- familia fui~embora ifood manda- mandaram
mandou_todo mandou~mundo me_deram meses meu meu_bpc meu~foi me~as me~do minha minha_renda minha~do mundo mundo_embora nao~ter o_patrao parado_sem patra- patrao patro- patroa patroa_me patroa~dispensou pensa- perdi~servico rua sai~emprego sem_renda sem_trabalho tirar- tiraram todo_mundo todo~embora trabalho vou_ficar vou_ter`,
    '3': `#_meses ,~agora ,~entra :bolsa :em :estou :familia :patroa :perdi a_partir a_patroa after-roadmap:bolsa after-roadmap:causa after-roadmap:cirurgia after-roadmap:conta after-roadmap:familia after-roadmap:ficar after-roadmap:mandou after-roadmap:mundo after-roadmap:o after-roadmap:partir after-roadmap:receber after-roadmap:trampo after-roadmap:venceu after-roadmap:vou bpc bpc_$ causa_da
causa~cirurgia cirur- cirurgia cirurgia_$ contrato_$ da_cirurgia desempregado~# embora_hoje entra_nada estou_parado faz_# faz~meses ficar ficar_sem fui~, incomes:desempregado incomes:entra incomes:faz incomes:meses mandaram~hoje mando- mandou me meses_$ meses_, meses~nao meu_trampo meu~nao me~ontem minha_conta nao_entra parad- parado partir perdi~trampo por~da posso proxi- recebo rua_$ sem_receber
ter tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `:agora :meu ^_mudou ^_posso ^_qual aceitaram after-roadmap:aceitaram after-roadmap:mudou after-roadmap:prazo after-roadmap:qual after-roadmap:que after-roadmap:quero after-roadmap:tem bolsa~e familia_e me~no mudou mudou_meu mudou~salario o_prazo prazo`,
    '-4': `?income-source aceit- after-roadmap:no meu_salario`,
    '-6': `?worry`,
  },
  minor: {
    '18': `consent:#`,
    '16': `^_tenho`,
    '13': `?consent consent:sou`,
    '11': `menor_$ nao~# sou`,
    '10': `consent:tenho`,
    '9': `^_sou compl- tenho_#`,
    '8': `:anos`,
    '7': `:tenho ^_faco consent:ainda consent:faco consent:idade faco_# idade quinz- quinze quinze_$ tenho tenho~anos`,
    '6': `#_anos ^_ainda anos anos_$ consent:falta consent:menor consent:minha`,
    '5': `^_falta consent:ano consent:para idade_eh menor`,
    '4': `#_em #~? #~que :estou ainda ainda_nao ano anos_e anos~estou consent:de consent:em consent:mas consent:so consent:vem de_idade de_menor e_estou eu~# e~devendo faco faco~em falta idade_$ minha~eh nao_sou so_# sou_de sou~de sou~menor tenho_so tenho~# vem_$`,
    '3': `#~dezembro #~meio #~posso ,_queria :devendo ^_minha anos_, anos_posso anos~queria anos~usar ano~# consent:eu consent:fazer consent:fiz consent:mae consent:nao consent:um deven- devendo devendo_no devendo~cartao de~mas dois_meses dois~para estou_devendo estou~no fazer_# fiz fiz_# mae maior_de maior~idade minha_mae no~da para_# para_eu para~fazer posso_usar que_vem sou_maior sou_menor tenho~e um_ano
um~para usar vem`,
    '-3': `^_ja aceit- aceito consent:aceito consent:perguntar consent:sim ja~# pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `,~# consent:filha filha filha_$ opcao`,
    '-5': `consent:ja`,
    '-7': `nao_,`,
    '-9': `,_tenho consent:, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:esse after-roadmap:mes`,
    '10': `esse mes_nao nao_consegui`,
    '9': `paguei_$`,
    '8': `^_esse after-roadmap:consegui conse- consegui mes nao_paguei nao~o o_plano`,
    '7': `after-roadmap:plano after-roadmap:tive plano plano_$ tive`,
    '6': `:mes ^_furei after-roadmap:apertou after-roadmap:atrasei after-roadmap:dinheiro after-roadmap:furei apert- apertou como_pagar consegui~o deu_para deu~pagar e~paguei furei nao_deu nao~como nao~para o_dinheiro pagar_$ pagar~NAME para_pagar`,
    '5': `:esse :nao ^_atrasei ^_usei after-roadmap:deu after-roadmap:pagar after-roadmap:usei apertou~nao atrasei deu dinhe- dinheiro do_plano e_nao esse~eu mes_eu nao_sobrou nao~pagar pagar pagar_a usei usei_o`,
    '4': `:foi NAME_. ^_mes after-roadmap:aqui after-roadmap:carne after-roadmap:do after-roadmap:gastei after-roadmap:paguei after-roadmap:remedio after-roadmap:saiu aqui_nao carne_$ conseguir~nada consegui~# cumpr- da_$ desse~nao do_carne gaste- gastei mes~foi mes~nao nada_esse nada~mes nao_foi nao~dar nao~os os_# os~do pagar_as para~as parcela_desse parcela~mes saiu sem_dinheiro`,
    '3': `#_do :nada :pagar :paguei ^_fiquei ^_gastei ^_nao a_de after-roadmap:combinado after-roadmap:como after-roadmap:contas after-roadmap:devendo after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:novembro after-roadmap:o after-roadmap:parcela after-roadmap:passou after-roadmap:sem after-roadmap:sobrou after-roadmap:ter
after-roadmap:vem after-roadmap:vou aqui as_contas a~. a~desse a~novembro carne combi- combinado combinado_$ consegui_pagar consigo~a contas_$ dar de_novembro devendo_$ dezem- dezembro doent- doente doente_e doente~nao em_dezembro esse_nao esse~nao esse~passou estou_sem eu~vou fiquei~e foi mes_$ mes_apertou mes_passou mes_que mes~vem nao nao_vai novem- novembro novembro_$ o~do pagar_nada pagar_o
pagar~contas pagar~de pague- paguei paguei_nada paguei~esse pular remed- remedio sobro- sobrou ter_que tudo~mes vai_dar vou_ficar vou~que`,
    '-3': `^_e aceit- after-roadmap:mais after-roadmap:por after-roadmap:tenho entendi_o entendi~plano esse~? esse~pago e~mes mes_pago n0 nao_tenho overdue:mes overdue:nenhuma overdue:paguei pagar_esse pagar~mes paguei~o quem_$ todo_mes`,
    '-4': `NAME_esse NAME~mes ^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:so after-roadmap:todo conseguir~isso da_para enten- entendi isso_tudo isso~por nao_entendi pagar_isso pagar~tudo quem tudo_por`,
    '-5': `^_quais after-roadmap:quais esse_plano paguei_a paguei~NAME quais`,
    '-6': `nao~a`,
  },
  none: {
    '28': `?debt-creditor`,
    '19': `?income-low-month ?instalments-left`,
    '18': `^_$ ^_tudo debt-creditor:NAME`,
    '17': `?debt-kind debt-amount:#`,
    '16': `n0`,
    '15': `ai_ai confirm-amount:mil incomes:# which-creditor:NAME`,
    '14': `^_ai ^_eita ^_kkk ^_todas eita eita_$ kkk kkk_$`,
    '13': `FIGURE nenhuma_em pensar_$`,
    '12': `?debt-amount ?overdue ^_as ^_fixo ^_nossa as_vezes atras- calor_$ fixo flexibles:# instalments-left:# menos nossa overdue:NAME overdue:desde pensar que_calor rates:juros sei_$ subiu`,
    '11': `?incomes ?rates ^_achei ^_pois after-roadmap:achei alta como_voce debt-kind:eh domin- domingo esse_governo essentials:# eu~paguei fe_$ more-debts:, para_# pois pois_eh rates:# tenho_fe`,
    '10': `# #_em ?debts EXPENSE NAME_# ^_aff ^_hoje ^_misericordia ^_ontem ^_ouvi ^_sei aceitarem aff after-roadmap:# after-roadmap:aceitarem boa_semana calma_ai cet conto conto_$ debt-kind:carne debt-kind:emprestimo deixa_eu desde dific- dificil falei_isso fe isso_? ja~isso mais_ou maria miser- misericordia misericordia_$ nao~negociar no_banco offers:estou ou_menos outra_divida ouvi ouvi_falar overdue:a
overdue:todas pensa- quinh- thirteenth:sou worry:tudo`,
    '9': `#_NAME #_da ,~tem ._. .~. :👍 ? NAME~NAME ^^ ^_calma ^_desde ^_hum ^_meu after-roadmap:amanha after-roadmap:cet after-roadmap:fala after-roadmap:la after-roadmap:mim amanh- amanha bom_domingo calma caro_$ cobra complicado complicado_$ consent:sim debt-kind:da depen- depende depois_passo depois~la deus~mais dificil_$ dinheiro_some domingo_$ eh_complicado eh_mais esta_puxado gover- governo hum hum_$
instalments-left:a instalments-left:ainda instalments-left:so ja_volto maria_$ mil nao~so natal natal_$ nossa_senhora overdue:so o~some passo_la preciso_pensar puxad- puxado puxado_$ quanto_eu rates:% rates:cobra semana_$ sobra_nada todo_mes uns vida_$ volto volto_$ vou`,
    '8': `#_$ #~mais #~vista ,_# ,_acabou ,_pago ,~tudo :criou ?essentials KIND ^_cartao ^_consegui ^_depende ^_emprestimo ^_espera ^_feliz ^_ganho ^_melhor ^_mil ^_pera ^_sao ^_um ^_vixe ^_vou a_$ a_vida achei after-roadmap:casar after-roadmap:decimo after-roadmap:sei after-roadmap:terceiro agora~o aqui_$ atrasei_o calor carro_$ casar casar_$ cinqu- confirm-amount:, consegui_um criou de_pagar de_vez
debts:sao debts:serasa depois~conto deus_eh de~divida dirig- dirigindo dirigindo_$ divida_$ eh~para em_quando emprego_$ espera essa_pergunta esse_plano esta_dificil estou_dirigindo estou_ferrada estou_lascado estou_lendo estou~aqui eu_ja falar_$ feliz feliz_natal ferra- ferrada ferrada_$ incomes:minimo incomes:salario instalments-left:falta instalments-left:metade ja_respondi ja~essa lasca-
lascado lascado_$ lendo lendo_aqui mais~menos mes_$ mil_$ more-debts:NAME n1 nao_, nao_ajuda nao_da nao~acabou novec- overdue:ano overdue:atrasado overdue:meses overdue:nenhuma parar_de parar~pagar perai pode_isso pode~? qual~primeiro respondi_essa respondi~pergunta some_$ subiu_$ te_conto thirteenth:, thirteenth:ai tudo_caro vence vez vez_em vezes vezes_$ vez~quando vixe vixe_maria vou_casar`,
    '7': `#_! #_do #~NAME , 13o :# :kkk :primeiro :sobra ?_o ?~que NAME NAME~esta ^_NAME ^_arrumei ^_carne ^_comecei ^_depois ^_devo ^_estou ^_fatura ^_metade ^_talvez ^_uma a_bateria a_luz a_menor acabou~bateria aceitaram_meu aceitaram~cartao after-roadmap:13o after-roadmap:comecei after-roadmap:devem after-roadmap:melhor after-roadmap:mudou after-roadmap:quero after-roadmap:receber after-roadmap:recebi
after-roadmap:todo after-roadmap:vence after-roadmap:venda agiot- agiota ajuda~organizar arrumei arrumei_emprego ate_as atraso atraso_$ banco banho bateria bateria_$ burro chega~divida chovendo chovendo_aqui com_atraso comecei confirm-amount:dois consegui~trabalho da_venda debt-amount:e debt-creditor:do debt-creditor:loja debt-kind:cartao debt-kind:do debt-kind:fatura debt-kind:mesmo debts:#
debts:banco debts:devo decimo_terceiro depende_$ devem devem_dinheiro de~em dois duzia e_nome eh_NAME eh_a essentials:esta esta_atrasado esta_chovendo e~sujo fecho_$ fia_$ ganho ganho~demais governo_$ income-low-month:# income-low-month:mes income-low-month:zero incomes:a incomes:sei instalments-left:duzia instalments-left:quinta ja ja~metade ja~respondo la maio_$ mais_# mais~a matar me_devem
menos_$ menos~mes merca- mes metade_$ me~dinheiro mim mim_? more-debts:isso more-debts:nao moto_$ mudou muito~mim n2 nao~pago o_salario offers:# onibu- onibus overdue:de overdue:dias overdue:fia overdue:semana o~# paga_primeiro pagar~a pela_NAME pensando_$ pera pior pouco primeiro_$ quero~pagar que~? quint- quinta rates:. rates:nada salar- salario sem_juros sexta sexta_$ sobra talvez_$ tambe-
tambem telev- televisao tem_como tem~NAME tenho~divida thirteenth:estou todas_$ tudo_subiu um_trabalho venda voce~? vou_perguntar which-creditor:a worry:isso`,
    '6': `#_# #_hoje #_k #_meses #_na #_no #~# #~que $ + ,_cai ,_o ,_so ,~# ,~isso :agora :ainda :mandei :minhas :nada :quem :sei ?_? NAME_nao NAME~, NAME~setembro ^_aceitaram ^_bati ^_cinco ^_gasto ^_ja ^_os ^_serasa a a_trabalhar acabou_a achei_pesado after-roadmap:aluguel after-roadmap:arrumei after-roadmap:atraso after-roadmap:bati after-roadmap:carro after-roadmap:chama after-roadmap:chega
after-roadmap:divida after-roadmap:emprego after-roadmap:esqueci after-roadmap:filha after-roadmap:governo after-roadmap:menor after-roadmap:menos after-roadmap:mudar after-roadmap:organizar after-roadmap:outra after-roadmap:paguei after-roadmap:parar after-roadmap:pediram after-roadmap:pesado after-roadmap:recomecar after-roadmap:subiu after-roadmap:trabalho amanha_$ anive- aniversario
aniversario_$ ano_$ as atrasado a~eh a~parcela a~vence banco_estava banco~cheio banho_$ bati bati_o bati~carro bom_que bom~existe cacho- cachorro cada_dia cada~pior carne- carta- cartao cheio cheio_$ cobra_nada cobra~nao comecei_a comecei~trabalhar compl- confirm-amount:eh confirm-delete:pera consent:e consent:ser consignado_$ consigo_$ corri- corrido corrido_$ creio_meus creio~filhos da~pagar
debt-amount:dia debt-amount:mil debt-creditor:da debt-creditor:dona debt-kind:conta debt-kind:crediario debt-kind:de debt-kind:financiamento debt-kind:foi debts:$ debts:na debts:sei depende_do depois_te dia dia_dificil dia_pior diarista_$ dias_$ do_banco do_mes doze do~# e_o eh_muito eh~aniversario entendi_mais entendi~ou esper- esqueci_de essas_contas esse~so esta_corrido estava_cheio esta~aqui
estou_no estou~banho estou~onibus eu_consigo eu~# existe_isso fechei_o fgts fia filhos_sozinha fixa fixa_$ fizer- fizeram flexibles:o flexibles:spotify ganho_pouco hoje_esta hoje~corrido hoje~meu incomes:fixa instalments-left:anos instalments-left:e instalments-left:na instalments-left:uma k mae_mora mae~comigo mandar_os mandar~papeis mandei~para marco marisa_nao mercado mes_so mes~sobrou meu_13o
meu_aniversario meus~sozinha meu~esta meu~foi mil_e minha~mora minimo_$ mora_comigo more-debts:# more-debts:tambem muito_para na_televisao nada_nao nao_so nao_sobra nao_tem nao~o negoc- negociar negociar_agora netfl- netflix no_banho no_onibus no~agora oferta~por offers:pensar oitoc- oitocentos onibus_agora organizar_$ overdue:as overdue:faz overdue:mes overdue:ontem overdue:parcelas o~atrasou
o~estava o~por pagar_tanto pago~certinho paguei_com paguei~atraso paguei~do para~tanto parcelas passa_de passa~# pediram_# perguntar pesado pesado_$ pior_$ pouco_demais quatr- que_existe que_nem quem~isso quero_negociar quero_parar quero_recomecar quero~das que~dificil quise- quiseram_negociar quitar rates:estou rates:te renda_fixa respondi sair_das sair~dividas saiu seman- semana senhora_$ sete
setem- setembro setembro_$ sim_e so_mais so_sobrou sou_mei spoti- spotify talve- talvez tambem_esta te_respondo televisao_$ tenho_outra tenho~fixa thirteenth:maio thirteenth:pensar tirar_$ todas todas_atrasadas todo traba- treze- um um_salario uma_divida uns_# veio veio_tudo vi_na vida vi~televisao vou_mandar vou_ver vou~essa vou~os`,
    '5': `#_boletos #_e #_por #~dia #~eu ,_ainda ,_sou ,_vou ,~NAME ,~quase ,~um 13o_$ :casa :contas :dia :errado :fgts :mexer :netflix :nisso :qual :renegociar :salario :viu ?thirteenth ?~de NAME_$ NAME_e NAME~# NAME~tem ^_a ^_amanha ^_aquela ^_boa ^_caiu ^_cobranca ^_crediario ^_essas ^_esse ^_financiamento ^_loja ^_meia ^_moto ^_na ^_novecentao ^_oitentinha ^_que ^_quinhentao ^_semana ^_uns ^_vi ^_👍
a_marisa a_netflix achan- achando achando_salgado achei_caro after-roadmap:ajuda after-roadmap:cartao after-roadmap:concordo after-roadmap:deles after-roadmap:economizo after-roadmap:estava after-roadmap:fechei after-roadmap:fecho after-roadmap:ganhar after-roadmap:isso after-roadmap:ja after-roadmap:leve after-roadmap:logo after-roadmap:matar after-roadmap:nasceu after-roadmap:no
after-roadmap:plano after-roadmap:querem after-roadmap:queria after-roadmap:renda after-roadmap:sair after-roadmap:sexta after-roadmap:tanto after-roadmap:valor after-roadmap:vista ah ai ai_que ai_vou ai~ver ajuda_a aquela_la avisar_que a~primeiro banco_$ bater- boletos botar~# cachorro_esta cachorro~doente cada caiu_a caiu~internet caro casa_? cento_e chama- cinco cinco_$ cinquenta cobra_juros
cobranca com_# com_esse com_meu com_nada comecar~NAME como_deixar como~mais com~banco com~nao com~plano concordo_com concordo~esse consent:cobra consent:mas consent:pode consent:quanto consent:quem consi- conta~nao cpf credi- crediario crediario_$ da da~# da~foi de_consignado de_divida de_ferias debt-amount:cinco debt-amount:esta debt-amount:novecentao debt-amount:oitentinha debt-kind:loja
debt-kind:moto debts:a debts:estou debts:kkk debts:matar debts:meu debts:tenho debts:um debts:vai debts:vergonha dei_# deixar_mais deixar~leve deixa~pegar deixa~pensar de~da de~tirar diari- dinhe- dinheiro disseram~vao divida_? doente_$ duzen- duzentos duzia_$ e e_NAME e_meio economizo eh_? eh_itau eh_mil eh~% eh~eh eh~vida eles_disseram eles~que em em_dezembro em_marco emprego espera_ai
espera~vou essa_conta essentials:a essentials:bom essentials:deus essentials:transporte esta_me estou estou_achando estou~salgado eu_pensar existe feria- ferias ferias_$ filha_nasceu financiamento foi foi_$ foi_embora fraco ganho_o ganho~minimo gasto~nada genro governo_nao governo~ajuda igual income-low-month:fraco income-low-month:muito income-low-month:tem incomes:mil incomes:um indicou
indicou_voce instalments-left:eh instalments-left:faltam instalments-left:mais instalments-left:meia instalments-left:ultima irma_me irma~indicou itau itau_eh itau~NAME ja_falei juros_$ juros_, leva leva_para leve leve_$ logo_a loja_$ maio mais_leve mandei_# mandei_errado marco_$ marido_foi marido~embora maris- marisa me_indicou meia_duzia menor_primeiro mes_fraco meses_$ meu_cachorro meu_genro
mexer_nisso me~no me~voce minha_casa minha~? minha~me minha~nasceu minut- minuto minuto_$ mora more-debts:acabou more-debts:marisa more-debts:para mudou_meu mudou~salario n3 na nada~so nao_concordo nao_eh nao_pago nao_quero nao_quiseram nao~itau nao~juros nao~meu nao~sou nasce- nasceu nasceu_$ no nome_sujo nossa_que nossa~susto novecentao novecentao_$ o_NAME o_carro o_mercado ofereceram_#
offers:ai offers:para offers:vou oiten- oitentinha oitentinha_$ oitocentos_$ onde_tirar organ- organizar overdue:outubro overdue:passada overdue:resto o~eh o~no o~saiu pagar_menos pago_tudo paguei_# paguei~NAME para_avisar para_divida para_mim para_responder parce- parcelas_$ parcelas~emprestimo pegar~fatura pix~# plano por_# porta- por~comecar posso_atrasar posso~menos pouqu- pouquinho proto-
protocolo quanto~cobra quanto~leva que_estou que_susto que_vao quero_receber quero_sair quero~minha quero~nada que~me que~que que~sou quinhentao quinta_$ quis_me rates:ao rates:eh rates:sem recebi~13o respondo_$ salario_nao salario~da salgado_$ sao se_eh sei~nisso ser_$ sera sera_que se~so sim_pode so so_para sobrou_pouco sou so~avisar so~pouco spotify_$ susto susto_$ tche tche_$ te tem_de tem_o
tempo_leva tempo~para tem~deixar tenho_decimo tenho_sim thirteenth:em thirteenth:inteiro thirteenth:mei thirteenth:mes tirar tomar~casa trabalho_$ transporte trezentos trint- trinta um_acordo um_minuto uma_, vai_me vai_para vai~divida valor_do vao~ligar varia_muito ver_com ver~meu vinte vizinha voce_cobra voce~para vou_vender vou~banco vou~com worry:as worry:cobranca worry:e 👍 👍_$`,
    '4': `#_+ #_. #_/ #_agora #_com #_de #_dias #_esse #_mil #_nao #_que #_x #~da #~fgts #~mesmo ,_NAME ,~mei ,~nao . / /_# :_# :atraso :como :cpf :dividas :domingo :essas :esta :faco :hoje :nao :negociar :parcela :pena :podem :sexta :toda :vou ?_e ?offers ?~eh INCOME NAME_ate NAME_esse NAME_esta NAME_nem NAME_sem NAME_so NAME_tambem NAME~? NAME~em NAME~pagar NAME~x ^_? ^_agiota ^_atrasei ^_cada ^_celular
^_cpf ^_creio ^_dei ^_deixa ^_desculpa ^_deus ^_dia ^_dois ^_dona ^_entendi ^_fala ^_falei ^_faltam ^_foi ^_ganhei ^_lembrei ^_lojas ^_meio ^_mercearia ^_minha ^_moveis ^_mudou ^_o ^_oitocentos ^_podem ^_pretendo ^_queria ^_recebi ^_sera ^_sete ^_sim ^_tenho ^_trabalhei ^_vendi a_do a_fila a_vista acaba~marco aceit- acho~tem adici- adicionar adicionar_uma adicionar~divida after-roadmap:.
after-roadmap:aceitaram after-roadmap:adicionar after-roadmap:apertado after-roadmap:casa after-roadmap:comprovante after-roadmap:cortar after-roadmap:dar after-roadmap:era after-roadmap:falar after-roadmap:falei after-roadmap:fazendo after-roadmap:ha after-roadmap:lembrei after-roadmap:limite after-roadmap:me after-roadmap:mil after-roadmap:muito after-roadmap:nao after-roadmap:pg
after-roadmap:por after-roadmap:prefiro after-roadmap:recebo after-roadmap:sera after-roadmap:so after-roadmap:tenho after-roadmap:tirar after-roadmap:vendi after-roadmap:vez after-roadmap:vida ai_$ ainda~# ajuda_em ajuda~nada aluguel_mudou amanha_eu antes~natal ao ao_mes apareceu_# apareceu~% apertado apertado_esse apertado~plano aquel- aqui ate_dia ate_setembro atrasada atrasar atrasou a~esse
a~estava a~ofereceu a~subiu a~toda banco_foi banco_ja banco_segunda banco~educada barao boa~, bolsa~e botar bravo bravo_$ burro_$ buscar carne_$ cartao_? cem_$ chama chamando chamando_de chamando~burro chequ- cheque chora- chorando chorando_$ cinquenta_$ claro_, cobra_$ comecar_pela comig- comigo comigo_$ comprovante com~esposa com~marido conseguir~isso consent:antes consent:graca consignado
conta_, conversar~minha cortaram~bolsa cpf_eh creio da_# da_conta da_empresa da_loja dar dar_certo da~. da~diminuir de de_burro de_mil de_onde de_uma de_vergonha debt-amount:mas debt-amount:meio debt-amount:tudo debt-creditor:eh debt-creditor:moveis debt-creditor:o debt-creditor:ze debt-kind:limite debts:? debts:barao debts:cpf debts:deus debts:eh debts:esta debts:minha debts:ouvi debts:vou decim-
decimo deles deles_$ deliv- delivery demais_$ depende~mes desconto_, desconto_? descu- desculpa dessas_$ deus deus_quiser deus~vai devo devo_# devo_o de~juros de~veio diarista dia~consigo diminuir_o diminuir~valor dinheiro_todo dizim- dizimo do_emprestimo do_fgts do_natal do_salario do_ze do~. do~de do~foi e_cinquenta econo- educada_$ egua eh_$ eh_bravo eh~dinheiro eh~juros eles_nao em_dia em_maio
em_nada empre- em~e entra- entrada errado_$ errei_o errei~valor escrito_$ espera_um espera~pouquinho esqueci~uma esse_dinheiro essentials:, essentials:de essentials:eh essentials:estou essentials:mil essentials:oitocentos essentials:ouvi essentials:um essentials:vou esse~todo esta esta_chorando esta_doente esta_um estav- estava estava_grande esta~apertado esta~chamando esta~em estou_na
eu_economizo eu~, eu~mais exist- faco~de falei_o falei~salario falta_metade faltam familia_e fazen- fazendo feche- fechei fez_um fez~acordo fiado fiado_$ fica_# fila fila_estava fila~grande filha filho- filho_esta filhos filho~chorando financeira_$ flexibles:basico flexibles:com flexibles:de flexibles:dizimo flexibles:e flexibles:gasto flexibles:por flexibles:uns foi_educada ganha- ganhar_menos
ganhe- ganhei ganho_# gerente_saiu gerente~de grand- grande grande_$ igrej- igreja income-low-month:, income-low-month:. income-low-month:as income-low-month:metade income-low-month:nada income-low-month:nao income-low-month:nunca income-low-month:que income-low-month:servico income-low-month:varia incomes:demais incomes:deus incomes:do incomes:e incomes:ganho incomes:mais incomes:recebo indic-
infelizmente_$ inss~# instalments-left:acaba instalments-left:doze instalments-left:duas instalments-left:marco instalments-left:paguei instalments-left:sete intei- inteiro irma isso_tudo isso~gracas ja_era ja_te jogar julho juros justica_veio k_$ lembrar lembrei~outra ligacao limite_da limite~conta logo lojas loter- loterica loterica_$ luz_subiu luz~muito mae~esta mais_? mais_uma mais~ano
mais~cobranca marido_primeiro marido~ajuda me_chamando me_ligar me_matar me_ofereceram mei mei_$ meia meio melhor menor menos_por merce- mercearia mes_? mes_que meses mesmo_gracas mesmo~a metade_do meu meu_bolsa meu_cartao meu_marido meu_patrao meu~familia meu~primeiro minha minha_filha minha_irma minha_mae minha_vizinha minha~fez moca~banco more-debts:lembro more-debts:mesmo more-debts:o
more-debts:que morta movei- moveis moveis_nordeste mudar mudar_de mudar~casa mudou_$ muito muito_$ muito_apertado muito_dinheiro muito~esse multa na_loterica nada~fim nao_cobra nao_paguei nao~? nao~decimo nao~me nao~mexer nao~muito nao~parar nao~passar nao~porque nao~renda na~e negociar~o nenhuma_esse nenhuma~mes no_rh no_serasa no_vermelho norde- nordeste nove novecentos no~# no~ja no~segunda
o_dinheiro o_mes o_oficial offers:, offers:aceito offers:dia offers:essa offers:meu offers:ofereceram offers:ofereceu offers:pagar offers:sera oi_, os_papeis outub- outubro overdue:agosto overdue:contas overdue:duas overdue:infelizmente overdue:meu overdue:minha overdue:um overdue:uns o~. o~da o~errado o~mudou o~voce pagar_isso pagar~esse pagar~tudo pago_NAME pago~cartao paguei_nenhuma paguei~hoje
papei- papeis papeis_$ para_diminuir para_limpar parar para~? patra- patrao patrao_eh patrao~bravo pau pegan- pegando pegar_a perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- pg pix_de plano_$ plr pode_sim pode~, por_mim por~mil pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes quanto_da quanto_voce quanto~economizo quase quatro quatrocentos que_bom que_ia quebrar quem_dera
quero_adicionar quero~de quero~uma quer~de que~, quinhentos quinz- quiser_vai quiseram quiser~dar quita- quitar_antes quitar~do rates:, rates:ano rates:banco rates:cento rates:zero reais receb- recebi recebi_a recebo_toda recebo~sexta resci- rescisao responder~? rh rh_$ saiu_de saiu~ferias salario_$ salario_errado salario_minimo salga- salgado sao_# se_deus segunda_parcela sei_mexer ser_# seras-
serasa serasa_$ setec- setecentos sim sim_, sim_desde sim~# sim~agosto so_# so_a sobra~no sobro- sobrou sou_diarista sou~# sou~, so~duas so~uma subiu_de subiu_muito subiu~novo sujo sujo_$ tanto tarde_, taxa_de tem_isso tem_mes tem~onde tem~que tenho_esse tenho_renda tenho~na tenho~nada thirteenth:diarista thirteenth:dinheiro thirteenth:minha thirteenth:parcela thirteenth:senhora thirteenth:sim
thirteenth:uns thirteenth:veio tia tirar_meu tirar~nome toda toda_para toda_sexta toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida tres trezentos_e tudo_$ tudo_certinho tudo_por um_ano um_pouquinho um~de vai vai~certo valor_por valor~mes valor~salario vao_me vendi ver_na ver~loterica vida_toda vida~para vista viu_$ vizinha_fez vizinha~um vou_conversar vou_mudar vou_passar vou~de vou~no
vou~para worry:buscar worry:ja worry:nome worry:sujo x ze`,
    '3': `#_% #_ate #_avista #_conto #_liquido #_mes #_parcelas #_reais #~? #~a #~casa #~conta #~entrada #~ja #~mes #~o #~para #~quitar #~semana #~tenho $_# $~. % %_$ ) +_# ,_estou ,_minha ,_nao ,_trabalho ,_uns ,~devo ,~e ,~pagar ,~para ,~reais ,~te - ._$ 13o~# :acabei :aqui :as :ate :consignado :em :gostaria :isso :no :ou :pago :para :por :quitar :recebo :rescisao :so :tenho :tudo :uns :x NAME_desde
NAME_mandou NAME_ofereceu NAME_sim NAME~e NAME~mes ^_acho ^_aposentei ^_aumentei ^_bom ^_cara ^_cheque ^_cobra ^_cortei ^_daquele ^_desisti ^_doze ^_egua ^_entao ^_farmacia ^_menos ^_paguei ^_parei ^_passei ^_perai ^_posso ^_preciso ^_quem ^_recebo ^_saquei a_campainha a_menina a_oferta a_ultima abri acaba~? acabo- acabou achei_que adian- after-roadmap:agora after-roadmap:aquela
after-roadmap:atender after-roadmap:atrasar after-roadmap:boa after-roadmap:botar after-roadmap:caro after-roadmap:cobranca after-roadmap:contraproposta after-roadmap:deixar after-roadmap:desisti after-roadmap:diminuir after-roadmap:dinheiro after-roadmap:entrada after-roadmap:errado after-roadmap:errei after-roadmap:ganhei after-roadmap:ganho after-roadmap:hoje after-roadmap:mais
after-roadmap:mando after-roadmap:marco after-roadmap:mas after-roadmap:meus after-roadmap:o after-roadmap:ontem after-roadmap:outro after-roadmap:pela after-roadmap:pergunta after-roadmap:quebrar after-roadmap:quer after-roadmap:quis after-roadmap:quitar after-roadmap:saiu after-roadmap:tambem after-roadmap:te after-roadmap:trabalhar after-roadmap:trezentos after-roadmap:vermelho
after-roadmap:vou agora agora_$ agora_? agora~# agost- agosto ainda alugu- aluguel ameacando amigo- amigos amigos_$ ano antes_do antes_quero aquela aqui_nao arrum- atender atender_$ aumen- aumentei auton- avisa- avisar avisar~mudei avisar~vou avist- avista a~? a~NAME a~outubro a~que bairr- bairro bairro_$ banco_laranja banco~outra boa burro_de burro~carga busca- caiu~# campa- campainha campainha_$
carga carga_$ carne carro cartao_$ cartao_NAME cartao_do celular_$ cem cento cento_ao chega_de cheque_especial chove- cigar- cigarro cinco_mil cobranca_$ cobranca_me cobranca~ligando com_as com_minha com_o como~o com~amigos concordo confirm-amount:# confirm-amount:NAME confirm-amount:cinco confirm-amount:mesmo consent:dados consent:meus consent:por consent:saber consent:se consent:seguro
consent:voce consigo~de consigo~tudo contas conta~luz contraproposta contraproposta_de contraproposta~# cortaram_meu da_cobranca da_gasolina da_moto daque- daquele daquele_banco daquele~laranja da~mim da~subiu de_NAME de_carga de_justica de_luz de_outubro debt-amount:acho debt-amount:de debt-amount:lembro debt-amount:quase debt-amount:uns debt-creditor:banco debt-creditor:daquele debt-creditor:de
debt-creditor:laranja debt-kind:carro debt-kind:casa debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:minha debt-kind:pessoal debts:ate debts:boa debts:cada debts:cara debts:coisa debts:conta debts:conto debts:de debts:e debts:egua debts:essa debts:esse debts:joao debts:maria debts:no debts:pior debts:quatro debts:respondo
debts:zero dei~para desconta_do descontado desconto~# desde_agosto desde_que desde_setembro desisti deven- devendo devendo~para dez dezembro_e de~, de~e de~que de~venceu dia_# dia_que dias dia~e dia~nem diminuir dinheiro_$ dinheiro_emprestado disse_outra disse~coisa disse~se divid- divida dividas_$ do do_bairro do_contrato doent- doente dois_anos dois_mil dona dormi- dormir doze_$ do~, do~do
duas_mesmo e_# e_a e_noventa e_pouco e_vinte educa- educada eh eh_# eh_ate eh_consignado eh_da eh~casa eh~de eh~dia eh~eu embora_do embora~bairro emprestimo emprestimo_pessoal emprestimo_que em~, entao_nao entao~tem entro- entrou era era_$ era_para errad- errado errado_, escri- escrito espec- especial especial_$ espos- esposa esposa_$ essas_duas essas~mesmo essentials:NAME essentials:ajuda
essentials:cada essentials:caro essentials:dia essentials:em essentials:gasto essentials:internet essentials:irma essentials:ja essentials:meu essentials:no essentials:pago essentials:pensar essentials:perguntar essentials:remedio essentials:tenho essentials:uns esse~nao esta_assim esta_devendo esta_muito esta_paga esta_para estao_ameacando este estou_devendo estou_pensando eu_pegar eu_topo eu~a
eu~com extra e~? e~e e~para facul- faculdade falei_que falei~ia falou_que falta- falta_# farma- farmacia farmacia_popular fatur- fatura fatura_$ faz_mais faz~de fechei~acordo fecho fev fez filha_passou filha~na fim_do fim~mes finan- financiamento_da financiamento_do financiamento~carro financiamento~minha fiz_um flexibles:cem flexibles:cigarro flexibles:dia flexibles:nada flexibles:nao foi~pelo
ganhar ganhei_# gasol- gasolina gasolina_subiu gasto gasto_com golpe_? hoje ia ia_pensar igual_burro igual~de income-low-month:a income-low-month:depende income-low-month:eh income-low-month:igual income-low-month:minha income-low-month:ruim incomes:aposentei incomes:as incomes:bolsa incomes:cada incomes:cai incomes:com incomes:depende incomes:dia incomes:dois incomes:esse incomes:familia
incomes:ja incomes:liquido incomes:meio incomes:pensionista incomes:vezes incomes:vixe instalments-left:, instalments-left:de instalments-left:dez instalments-left:em instalments-left:essa instalments-left:estou instalments-left:parcela instalments-left:tres instalments-left:umas inteiro_no inter- isso_$ isso_mesmo isso_todo isso~de isso~mes ja_acertei ja_recebi janei- janeiro ja~em ja~paga
jeito_para jeito~mim julho_$ laran- laranja laranja_$ lembrei lembrei_de ligar_$ limit- limite loja luz luz_que m m_$ mae mae_tambem mais mais_receber mais~em mande- mandei marid- marido mas mas~# mas~quero matar_$ me_atender meio_milhao menina_do menina~banco menos_a mercado_fechou mercado~e mes_no mes_ruim meses_ja mes~faco meu_primo meus meus_filhos meus~aqui meu~, meu~. meu~eh meu~que mexer
me~a me~sem mil_mesmo mil_no milha- milhao milhao_$ mim_$ minha_esposa minha_vida minhas_dividas minha~# minha~passou minha~tambem minim- minimo moca_do monte more-debts:acho more-debts:devendo more-debts:estou more-debts:favor more-debts:mais moto mudar~valor mudei~numero muito~por mundo~do n4 na_NAME na_faculdade na_verdade nada_no nao_# nao_passa nao~em nao~jeito nao~nenhuma nao~para
nao~trabalho negociar_minhas negociar~dividas nem_a no_NAME no_dia no_fim nome_foi nome_no nome~serasa noven- noventa o_13o o_cartao o_dizimo o_gerente o_povo o_preco o_valor ofereceram ofereceu~a offers:? offers:ate offers:avista offers:da offers:eu offers:me offers:preciso offers:que offers:x oficial_de oficial~justica oito ontem outro_emprestimo outro~para outubro_$ overdue:ai overdue:consigo
overdue:da overdue:demais overdue:eu overdue:falei overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:menos overdue:novembro overdue:que overdue:venceu overdue:vixe o~de o~do o~e o~fechou pagar_# pagar~isso pagar~para pago~# pago~NAME paguei_a paguei~de paguei~no para_cortar para_isso para_joao para_ser para~# para~que parcela_de parcela~# parei_de parei~pagar parte passa- passada_$
passado passe- passei passo passou_na passou~faculdade pedir- pediram pelo_NAME pelo~. penho- penhorar pensando pensi- pensionista pera_um perai_que perai~tocaram pera~minuto perdi~salario perna pessoal plano_nao plano~da popul- popular por por_mes por_meus por_quinzena por~ao posso_pagar posso~o pouco_$ povo_da povo~cobranca preco_da preco~gasolina primeira_parcela primo primo_tambem primo~esta
quando_$ quando_? que que_da que_dia que_mudei que_se que_tocaram que_vai que_vale que_vou quem_eh quer quer_# quer_dizer quero_mais quero~receber que~isso que~pensar que~viajar quinzena quiser racao rates:esta rates:estava rates:ja rates:m rates:mae rates:mes rates:minha rates:onde rates:passei rates:pensar rates:perguntar rates:subiu rates:taxa rates:vejo rates:vou recebi~# recebi~primeira
recebo~, recomecar registrado_$ respo- resti- restituicao sabad- sabado saber_se sacar salario_inteiro salario~no saque- saquei seis sem_parar sem~, senhora serasa_e sete_$ se~nao se~quiser sim_NAME sim~o so_puder so_vale sou_pensionista so~NAME so~basico so~ultima strea- streaming tambem_? tambem~assim tambem~devendo tanto_$ tem_dia tem_jeito tem_servico tem_uma tem~meses tem~uma te~,
thirteenth:ainda thirteenth:banco thirteenth:dezembro thirteenth:e thirteenth:mil thirteenth:no thirteenth:porque thirteenth:pouco thirteenth:primeira thirteenth:que thirteenth:trabalho tocar- tocaram tocaram_a tocaram~campainha tomar topo trabalho trabalho_igual trabalho~burro trans- trezentos_no trezentos~NAME trinta_$ trinta_e tudo tudo_? tudo~todo tv tv~# ultima ultima_$ um_barao um_monte
uma_loja vai_dar vai_quebrar vai~# vai~minha valor~aluguel varia vejo~? vende- vergo- vergonha vergonha_$ verme- vermelho vermelho_$ viaja- viajar viajar_$ vinte_e virgu- virgula vista_$ vizin- voce~com vou_no vou_pensar vou_viajar worry:ameacando worry:dizer worry:povo worry:quando worry:que worry:ver worry:vez x_de x~# ze_$ ❌ ❌_$`,
    '-3': `" #~, #~venceu %_. ,_ganho ,_por ,_sera ,_tudo ,_uai ,~? ,~caro ,~do ._meu :" :% :: :ajuda :carta :continuar :eh :faz :juros :mundo :parar :quando :queria :quero :rapido :recusei :sobre :sou :usar ?confirm-delete NAME_! NAME_da NAME~muito NAME~nao NAME~vou ^_acabei ^_aceitei ^_aham ^_ainda ^_cade ^_cai ^_cancelar ^_cansei ^_com ^_concordaram ^_consigo ^_deleta ^_demora ^_descadastrar ^_desfazer
^_desisto ^_diarista ^_divida ^_e ^_estava ^_exporta ^_faco ^_falaram ^_finaliza ^_fiquei ^_gostaria ^_ha ^_infelizmente ^_liga ^_limpa ^_manda ^_massa ^_muito ^_nadinha ^_negaram ^_negativo ^_oficial ^_outra ^_passa ^_pedi ^_precisa ^_pronto ^_proxima ^_quando ^_reativa ^_recomeca ^_recusei ^_redige ^_segue ^_socorro ^_sou ^_tchau ^_tinha ^_usei ^_vai ^_vale ^_valeu ^_valor ^_vendo ^_ver ^_voltei
a_de a_lista a_loja a_pensao a_pergunta a_segunda abert- aberto abusivo acabe- acabei aceita_a aceitar_$ aceitaram_# aceita~da acordo_de acordo~# adiantado adiante adiante_$ after-crisis:so after-roadmap:abusivo after-roadmap:acho after-roadmap:alto after-roadmap:ano after-roadmap:apaga after-roadmap:apertou after-roadmap:arrumar after-roadmap:concordaram after-roadmap:conta after-roadmap:contou
after-roadmap:deixa after-roadmap:demora after-roadmap:em after-roadmap:escreve after-roadmap:estou after-roadmap:falaram after-roadmap:falo after-roadmap:fatura after-roadmap:favor after-roadmap:fim after-roadmap:fui after-roadmap:golpe after-roadmap:jogo after-roadmap:lembrete after-roadmap:lembretes after-roadmap:liga after-roadmap:lista after-roadmap:loja after-roadmap:manda
after-roadmap:marido after-roadmap:massa after-roadmap:minhas after-roadmap:negaram after-roadmap:negociar after-roadmap:nenhuma after-roadmap:os after-roadmap:pagamento after-roadmap:parcelar after-roadmap:pedi after-roadmap:pena after-roadmap:pensao after-roadmap:preciso after-roadmap:processar after-roadmap:procon after-roadmap:quando after-roadmap:quitado after-roadmap:reativa
after-roadmap:reclamacao after-roadmap:redige after-roadmap:remedio after-roadmap:seguro after-roadmap:ser after-roadmap:servico after-roadmap:site after-roadmap:soma after-roadmap:ter after-roadmap:topou after-roadmap:tres after-roadmap:usei after-roadmap:vale after-roadmap:valeu after-roadmap:vamos after-roadmap:voltei agora~sei aguen- aguento aguento_mais aham ai_mesmo ai_tambem ainda_vale
ainda~no algue- alguem aluguel_ai aluguel~tambem anos_, anos~estou anota- anotado anoto- anotou anterior apaga- apagar aplicativo_$ aqui_, arroz as_dividas as_que as~ja ate_o ate_quando ate_quanto atendente atrasada_$ audio audio_$ aviso_de a~. a~em a~fechou a~tem bate bloquear boa~. boleto_$ bpc branc- branco branco_$ cada_mes cade caduca caducou_? caiu_$ cai~# canse- cansei cara_no carro_no
carro~NAME carta_do causa chama_o chuta- chutar chutar_$ cobrar coisa- coisas coloc- com_desconto com_uma comeca comecar_$ comecar~menor como como_funciona como_que como~a compensa_? concordaram confirm-amount:opcao confirm-change:eh confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao confirm-delete:nao conseguir~nada consegui~a consent:estou consent:faco consent:fiz
consent:idade consent:sou consent:vou consta_na consta~fatura conta_o conta_propria contas_$ conti- contou conversa conversa_$ cortada cortada_amanha creio_que cresce_tanto da_uma dados_$ dando~% dao dao_# daqui_$ da~eh da~luz da~parcelar de_cinco de_cobranca de_desconto de_qual debt-amount:agora debt-amount:estava debt-amount:maio debt-amount:sei debt-creditor:nao debt-kind:nao debt-kind:o
debts:ajuda debts:basico debts:bem debts:dos debts:mas debts:mesmo debts:metade debts:oi debts:qual debts:quem debts:sair debts:tira debts:voce decimo_$ deixa_em deixa~aberto deixa~la delas delas_$ delet- deleta demora denun- depois_de depois~# deram descadastrar descadastrar_$ desconsidera_a desconsidera~ultima desconto_na desfazer desfazer_isso desisto desse_mes deus_te deus~pague devo_no
de~nada direi- dispe- divida~$ dizer_$ do_cartao do_governo do_plano doente_e dona~casa dos dos_# dos~mil do~que duas_parcelas duas_vezes e_as e_casa e_estou e_pagar e_te eh_essa eh_outra eh_para eh_trabalho eh_tudo eh_uma eh_vantajoso eh_verdade eh_zero eh~banco eh~basico eh~do eh~marido eles_dao em_aberto em_duas em_junho em_que emprestimo_de emprestimo~# emprestimo~pagar emprestimo~quitar
em~com em~matar em~vezes encerrar enqua- enquanto entao enten- entra entra_a entra~aluguel entra~pensao entre- entrei escreve_para esque- esquece essa_divida esse_ano esse_do essentials:? essentials:pergunta essentials:qual essentials:quero esse~cartao esse~eu esta_atrasada esta_certinho esta_com esta_na esta_tudo estava_# estava~mil estou_desempregado estou_por estou~fora eu_deixar eu_falei
eu_parar eu_respondo eu~falo eu~te exato exato_$ exclu- explica expor- exporta exporta_para exporta~mim e~devendo e~meu e~paguei e~que fala_dificil fala_portugues falar- falaram falaram_que faz_um fechar_a feira- fica_no filha_que finaliza finaliza_$ flexibles:sobra fui funci- funciona grati- hora horas horas_sao humano_$ ideia_$ income-source:da income-source:eh incomes:casa incomes:clt
incomes:faz incomes:la incomes:minha incomes:so incomes:tudo incomes:zero instalments-left:nenhuma inteiro_$ isso_ai isso_aqui isso_na isso_para isso~meu ja_caiu ja_prescreveu ja_quitei jeito juros_eh juros~esse lazer_$ lembrete_$ lembretes_$ liberar liga_$ liga_para liga~mim ligou limpa link_$ liqui- logo~NAME mae_esta maio_agora maio~nao mais_nao mais_tarde mais_viver mais~nao mais~oferta
mando_$ marido_$ massa me_bate me_liga me_passa me_transfere medo medo_de menor- mensa- mensagem_$ mes_acaba mes_eu mes_ou mes~por meu~me me~, me~uma mil~maio minha_luz minha~e moco more-debts:essas more-debts:esta more-debts:outra more-debts:tudo muita na_casa nada_esse nada~mes nadin- nadinha nadinha_$ nao_aguento nao_consta nao_foi nao_precisa nao_recebe nao_senhora nao_vai nao~dar nao~dizer
nao~falar nao~gracas nao~pagar nao~quanto nao~uai negar- negaram negativo negativo_$ negociar_o negociar~a negocio nenhuma_atrasada no_procon o_carne o_contrato o_do o_emprego o_fim obrigada oferecer~para ofereceu~de offers:aceitei offers:acordo offers:dao offers:limpa offers:mais offers:muito offers:nome offers:sei offers:so offers:todas offers:venceu ok olhar onde opcao_$ orien- orientacao ou_da
ou_por outra_loja outra_pergunta ou~semana overdue:certo overdue:como overdue:essa overdue:falta overdue:pagando overdue:paguei overdue:quase overdue:sim o~aceitou o~ai o~aluguel o~faco o~mesmo pagar~cartao pagar~minimo pagar~o pago~primeiro paguei_metade paguei~acordo paguei~dos paguei~mil para_NAME para_de para_liberar para_parcelar parad- parcelar parcelas~NAME parti- passa_essa passar_$ pedi
pegar_um pela_menor pensao~meu peque- perdi_o perdi~carne perdoou pergunta pode~a por_causa por_enquanto por_fora portu- portugues portugues_$ por~acaba por~de por~ou por~propria posso_chutar preciso~um prescreveu prescreveu_? primeiro_a processar proco- procon procu- pronto_$ proposta_, propr- qual_? qual_a quanto_ainda quanto_eh quanto_esta quanto_falta quanto~para que_eu que_faco que_horas
que_juros que_nao que_olhar quero_limpar quero_ver quero~isso que~dia que~fatura que~ja que~meu que~muito que~primeiro que~sao quitado quitado_$ quite- quitei rapid- rapido rates:as rates:como rates:conta rates:contrato rates:esqueci rates:eu rates:fala rates:para rates:pergunta rates:pode rates:qual rates:responder rates:rotativo reativa recebe recebe_$ recebi_tudo recebi~do recebo~bolsa
reclamacao recomeca recusei_$ redig- redige refaz- refazer reinicia_$ remedio_e reneg- repete_$ resol- resolve responder_$ respondi_errado resum- rotativo_$ saber_$ sai_do salario_mesmo sao_$ segue seguro_$ sei_quanto sei_que sei~, sei~. sem sem_receber ser ser_cortada ser~amanha se~parar sim~NAME so_essas socorro soma soma_tudo some_? some_daqui sou_do so~ai so~salario tarde_eu tem~a tem~nao
tenho_que ter_que terminei_$ thirteenth:agora thirteenth:caiu thirteenth:carteira thirteenth:de thirteenth:dia thirteenth:entrei thirteenth:gastei thirteenth:ne thirteenth:nem thirteenth:nunca thirteenth:recebe thirteenth:vezes tira_o todas_estao todo_ano topei_$ topou trabalho~casa transfere transfere_$ tudo_pago uma_luz uma_moca uma_pessoa unica usei_o vai~cortada valeu_$ venceu_$ verda-
verdade_$ vida_eh vida~trabalho viver_$ voce_fala voce_me voce_tem voce~dificil voce~meu voltar_$ volte- voltei vou_aceitar vou_ficar vou~procon vou~que which-change:a which-change:da worry:agua worry:aqui worry:arroz worry:com worry:comida worry:conta worry:cortar worry:cortaram worry:dinheiro worry:do worry:mandou worry:nada worry:ontem worry:os worry:para worry:quero worry:todo zap`,
    '-4': `!_! #_atrasadas #_vem #~do #~metade ,_dia ,_gracas ,_jogo ,_muito ,_pode ,~% ,~certinho ,~segunda ,~uma :desconto :eae :mais ?_estou ?income-source NAME_primeiro ^_acordo ^_antecipei ^_atendente ^_avanca ^_bora ^_cancela ^_como ^_desconsidera ^_desfaz ^_disseram ^_eae ^_escreve ^_esquece ^_fechei ^_hein ^_oi ^_ok ^_opa ^_pago ^_pergunta ^_por ^_recomecar ^_reinicia ^_repete ^_soma ^_some ^_tem
^_terminei ^_topei ^_zerar a_divida a_empresa a_financeira a_firma a_senhora abencoe_$ aberto_$ abusi- acaba- aceitei aceito_? acord- acordo after-roadmap:acabou after-roadmap:aceita after-roadmap:aceitar after-roadmap:aviso after-roadmap:carne after-roadmap:cobra after-roadmap:desse after-roadmap:disseram after-roadmap:empresa after-roadmap:essa after-roadmap:ficar after-roadmap:foi
after-roadmap:internet after-roadmap:link after-roadmap:neve after-roadmap:ofereci after-roadmap:pedir after-roadmap:primeiro after-roadmap:quem after-roadmap:sai after-roadmap:saida after-roadmap:saio after-roadmap:senhora after-roadmap:vao agora_nao agrad- ainda_nao ajuda- alto anos_e antecipei antecipei~parcelas anter- aparece apertou arrumar atendente_$ avanc- avanca avanca_$ aviso- a~agora
a~com a~ontem banco_? bora bpc_$ caducou cai_dia cancela cancelar chover cinco_anos combi- como_assim confirm-creditor:, confo- conforme conforme_o consent:minha consent:para consent:que consigo~a conta_$ continuar continuar_$ cortei_tudo cresc- cresce da_lista da~NAME de_dezembro de_neve debt-kind:sei debts:ai debts:como debts:dividas debts:falei debts:preciso deixa_para depois_eu desconsidera
desconto desconto~NAME desempregada desempregada_$ desempregado desfaz desfaz_$ desse devo~NAME de~ainda de~mil de~x dia_com dia_eh dia~hoje digo disse_tudo disso_$ divida_de do_carne do_meu do_serasa do~com do~no duvid- duvida duvida_$ e_some eae eae_$ eh_financeira eh_hoje eh_o eh_um elas_atrasadas eles_$ em_conta em~da entendi_$ escreve essentials:deixa essentials:o essentials:sei esta_minha
esta~atrasado esta~divida estou_desempregada estou_em estou_ha estou_precisando estou~dia eu_saio eu~? exata- exatamente expli- falar_com falei_do falta_uma familia_$ fechei~o fecho_? feirao ficar filho_$ final- firma gasta golpe_$ guri hein_$ human- humano ideia income-low-month:sei income-source:, income-source:do incomes:isso incomes:meses incomes:propria instalments-left:sei ja_disse ja_paguei
ja~? ja~as ja~falei lembrete lembretes liberar~emprestimo manda mandei~proposta menos_juros meu_dinheiro meu_plano meu~e me~mais me~o mil~carro minha_conta minha_moto minha_pensao minha~esta more-debts:todas muito_caro nao_sei nao_vale nao~mais neve neve_$ ningu- ninguem nocao nocao_$ nome_$ nunca o_dia ofere- ofereci ofereci_# oferta_$ offers:cento offers:eles offers:isso offers:uma oi ok_$
onde_$ opa os_# os~do overdue:conta overdue:deus overdue:devo overdue:eh overdue:gracas overdue:tenho pagan- pagando pagar_a pagar_nada paguei_$ para_la pedir pega pessoa pessoa_$ pix_para pode_tirar por~eh por~nao preci- precisando primeiro_? proce- pront- pronto proxima proxima_$ pular_? quanto_$ quanto~devo quanto~pagar que_a que_tipo quem~o quero~com que~menos rates:quanto reinicia renda_$
repete sabe_$ sai score sei~que signo signo_$ site sobre tchau tchau_$ te_falei te_falo telef- telefone tem_# tem_signo tem~? tem~atrasadas tenho_duvida te~do thirteenth:# thirteenth:ano thirteenth:as thirteenth:decimo thirteenth:sei tira tira~NAME todas~atrasadas toparam_$ topei tranquilo_$ tudo_na uma_ainda vai_chover valor_$ vanta- vantajoso vem~, vende viver volta- volta_$ voltar vou_ter
vou~depois which-change:o worry:# worry:, worry:NAME worry:carro worry:casa worry:dias worry:o worry:salario worry:tranquilo worry:vao zera_ai zerar zerar_tudo`,
    '-5': `#_anos ,_deixa ,~onde :. :bom :dinheiro :divida :empresta :emprestimo ?worry NAME~! NAME~paguei NAME~tudo ^_aceita ^_ahn ^_ajuda ^_apaga ^_beleza ^_chama ^_entra ^_nops ^_ofereci ^_quero ^_stop ^_tira ^_vao ^_zera ^_zerei a_# aceita after-roadmap:anos after-roadmap:baixa after-roadmap:causa after-roadmap:contas after-roadmap:demais after-roadmap:duas after-roadmap:juros after-roadmap:mesmo
after-roadmap:minimo after-roadmap:oferecer after-roadmap:onde after-roadmap:pago after-roadmap:parcela after-roadmap:pensando after-roadmap:zerei ahn ahn_$ anos antes_$ aprov- as~estao aviso a~ja baixa beleza_$ boa_pergunta briga- como_$ confirm-amount:a consegui_pagar consent:nao da_um debt-creditor:lembro deixa_$ desca- desconheco_$ desli- despe- de~anos de~mas dia~de do_zero duas_estao e_so
eh_esse eh~coisa eh~mes empresta empresta_# encer- essentials:isso esta_bom estao eu~um falo_$ favor_$ fazer~# fechei_$ guri_$ ha_$ hein income-source:aluguel incomes:estou incomes:nada instalments-left:nao ja~da jeito_que me_da me_empresta mes_eh metade_ja mil_do minha_divida minha~que more-debts:ja nao_$ nao_aceitaram nao_devo nao_entendi nao_esta nao_posso nao~# nao~deixa na~? no_# nops nops_$
o_emprestimo o_que obrig- oferecer oferecer_# oi_$ oi_? outra_$ overdue:elas overdue:estao overdue:nada pagar_o pago_certinho para_$ pede pensando_em por_favor precisa preciso_de presc- que_$ rates:sei reativar recusei repet- rotat- rotativo saida sei_nao socor- stop stop_$ sumir suspe- taxa_$ tenho_# tenho_$ tenho_mais tenho~anos terminei thirteenth:dois thirteenth:eh thirteenth:sem tipo
trabalho_e tranq- tranquilo tudo_no um~para valeu ver_depois voce_eh worry:banco worry:minha worry:na worry:por zera zerei ✅`,
    '-6': `,_duas :anos :chega NAME~existe ^_desconheco ^_fecho ^_nunca ^_passo ^_quais ^_reset ^_sai ^_sair ^_sem ^_vamos aceitar after-roadmap:acabei after-roadmap:sem after-roadmap:tudo apaga belez- beleza calor_ai cance- com_isso debts:quanto debts:quero debts:tudo depois_$ desconheco desem- disso eh~isso elas escre- esqueci_$ essas_$ esta_calor esta~ai estou~em falei_da fecha- flexibles:isso
flexibles:zero fora_$ isso_eh ja~os link lista lista_$ nao_consegui nao_estou o_plano offers:tem opcao overdue:? overdue:ainda o~ja paguei~a para~fazer perdi posso~? prazo prazo_$ proposta_$ proxi- pular quais qual~# quero_renegociar que~eh que~tudo recebi_$ recla- recomecar_$ reini- reset reset_$ saio ter thirteenth:mas todas_elas um_NAME vamos vou_fechar which-change:# worry:meu`,
    '-7': `,~ja ?confirm-change ^_ate ^_da ^_em ^_nem ^_onde ^_para ^_perdi ^_pula ^_volta after-roadmap:acordo after-roadmap:fazer after-roadmap:fechar after-roadmap:financeira after-roadmap:propus after-roadmap:qual after-roadmap:quiseram after-roadmap:renegociar barat- bom_$ caduc- consent:tenho desfa- e_ai estao_$ falo fazer fechar fora liga mes_nao o~eu propu- propus pula pula_$ qual rates:? reati- sabe
sair_$ tem_$ termi- thirteenth:duas todas_em todas~dia volta worry:dia worry:esta`,
    '-8': `^_nada ^_parar aceitaram_$ after-roadmap:👍 bloqu- confi- debts:isso eh_isso nao~atrasado passo_$ qual_o quase_todas worry:nao`,
    '-9': `?consent ^_isso ^_voce bom_dia desconto_$ falei~NAME infor- o_# sim_$ worry:estou`,
    '-10': `?after-crisis ?which-change ^_qual recus-`,
    '-11': `#_? perdo- sei_la`,
    '-12': `nenhuma_$ which-creditor:#`,
    '-13': `?confirm-creditor`,
    '-14': `consent:#`,
    '-16': `debt-kind:#`,
  },
  'nothing-more': {
    '29': `?more-debts`,
    '23': `?flexibles`,
    '16': `^_so`,
    '15': `^_acabou`,
    '14': `^_pronto more-debts:nao nada so_$`,
    '13': `^_nada eh_isso nao_$ so`,
    '12': `:chega ^_nadinha ^_terminei incomes:estou mais_nada nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `^_chega chega debts:nada debts:nenhuma essas lazer lista_$ nada_$ nada_mais nenhu- termi-`,
    '10': `^_mais a_lista acaba- acabo- acabou debts:so de~nada eh_o flexibles:nao flexibles:zero lazer_$ lista luxo more-debts:essas more-debts:ja n0 nao_gasto offers:mais por_ai renda`,
    '9': `?incomes ^_por ^_zero debts:isso e_so eh_tudo encer- essentials:eh essentials:isso essentials:nada essentials:so gasto incomes:eh more-debts:esta more-debts:eu nao_tenho nenhum por~mesmo pronto_$ renda_$ resto so_isso zero zero_$`,
    '8': `^_e ai_mesmo debts:eh debts:nao disse_tudo eh~basico eh~que essas_$ esses flexibles:isso flexibles:nenhum gasto_$ incomes:nada isso_$ ja_disse more-debts:era more-debts:nops more-debts:so nao~para offers:nada o~tem que~tudo tudo_$`,
    '7': `?essentials ^_cortei ^_eh ^_finalizei ^_fora ^_nenhum ^_nenhuma ^_nops acabou_$ acho~eh casa_$ completo corte- cortei cortei_tudo cortei~ja de_casa debts:acabou debts:mesmo desempregada desempregada_$ disse eh_so estou_desempregada faco_nada finalizei finalizei_a finalizei~lista flexibles:sobra flexibles:tenho incomes:gasto incomes:isso ja_$ ja~tudo mais_nao momen- momento more-debts:fechou
more-debts:lista more-debts:nem more-debts:outra more-debts:sao nao_devo nao_sobra nao~com nenhum_$ no_momento nops nops_$ sobra so~ai tem_nao tem~nao ter tudo_ja`,
    '6': `,_gracas ^_acho ^_era ^_sem acho acho_que acho~falei basic- basico basico_$ casa compl- de_outra debts:basico debts:lazer desem- devo_nada e_eh esses_gastos e~isso faco~disso falei_tudo flexibles:so fora_isso guri guri_$ incomes:mesmo incomes:momento incomes:nao incomes:pronto incomes:renda incomes:so isso ja luxo_$ luxo_nenhum mais mesmo_$ momento_$ more-debts:eh more-debts:por more-debts:que
nada_, nada_disso nao_saio nao_tem nao~lazer nenhuma nenhuma_$ o_basico o_resto offers:lista offers:tudo para_isso que_falei saio saio_de saio~casa sem_luxo so_essa so_essas so_esses sobra_$ sobra_para sobra~isso so~gastos tenho_lazer trabalho_e tudo`,
    '5': `,_estou ^_ficou ^_nao ^_nem ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas coisas_$ com_bobagem da~ter de_resto debts:gasto dera dera_ter dera~lazer disso_$ eh_minha eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:basico essentials:mais essentials:nao essentials:renda falei falei_todas fecho- fechou final- flexibles:nada fora gasto- gastos gastos_$ gasto~bobagem
incomes:acabou incomes:ai incomes:casa incomes:ja incomes:lazer incomes:tudo isso~fechou isso~so mais_gasto me_dera me~ter minha_unica minha~renda more-debts:as more-debts:dividas more-debts:falei more-debts:ficou more-debts:mais more-debts:nada more-debts:ne more-debts:outras more-debts:todas more-debts:tudo nao_faco nao~de nao~deixa nao~essas nao~outra nao~outro nem nem~o offers:disse offers:ja
outra outra- outras outro_gasto para_ter para~luxo pouca pouca_coisa que_tem quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sei_o sei~que sem sem~nenhum so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo uai unica_renda`,
    '4': `,_deixa ,_uai ,~a ,~eu ?debts ^_essas ^_ja ^_lazer acabou~lista ai da_lista debts:o debts:renda debts:tem debts:tudo deixa~ver disso e_casa e_durmo eh eh_trabalho eh_zero entra_mais entra~nada era essentials:acho essentials:casa essentials:gasto essentials:lista essentials:luxo essentials:mesmo essentials:o essentials:tenho essentials:ter eu_nem eu_ver fechou_$ ficou flexibles:, flexibles:acabou
flexibles:eh flexibles:esses flexibles:luxo flexibles:tem ha hoje_eh incomes:hoje incomes:no incomes:resto incomes:sem incomes:ter incomes:zero ja~todas lazer_eu lazer~nem lembre mais~nao mesmo more-debts:a more-debts:da more-debts:devo more-debts:essa more-debts:gracas more-debts:ha more-debts:o more-debts:quitei more-debts:resto more-debts:sem more-debts:uai nada~estou nao nao_ha nao~gracas
nao~uai nem_sei nenhuma_outra o_salario offers:acho offers:so outra_$ outra_renda o~mesmo pago_$ parad- pronto_eh pronto~isso que~so sao_essas sao_todas sem_mais so_trabalho so~e tenho tenho~renda trabalho trabalho~casa trabalho~durmo uai_$ uma_$ unica vida_eh vida~trabalho`,
    '3': `#~sem ,~tenho ^_as ^_de ^_dona ^_minha a_deus acabou_gracas alem alem_disso casa_, chega_ne coisa_$ creio_que da_para debts:ai debts:casa debts:disso debts:fora debts:nenhum debts:por debts:resto debts:sem debts:tenho deixa_eu desse- desses desses_$ devo_mais dividas_$ dona~casa durmo durmo_$ eh~e enqua- enquanto era_so essa_eu essentials:faco essentials:que essentials:tem esta_pago estou_ha
estou_sem estou~renda eu_lembre eu~nao eu~sei fim flexibles:disso flexibles:lazer flexibles:mais flexibles:pronto flexibles:trabalho fora~nada fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:de incomes:disso incomes:e incomes:ha incomes:minha incomes:receber isso_nada isso~gasto ja_falei ja~ne mais_divida mas_essa mas~eu meses_sem minha_renda minha_vida
minha~eh moca_$ more-debts:ai more-debts:chega more-debts:deixa more-debts:deus more-debts:divida more-debts:e more-debts:enquanto more-debts:fora more-debts:lembre more-debts:ninguem more-debts:pago more-debts:paguei more-debts:tinha more-debts:uma nada_alem nada~disso nada~momento nao_da nao_moca nao_que nao~eu nao~um ne nenhum_desses ninguem_$ offers:a offers:de offers:eh offers:falei
offers:isso offers:que outro o~eh por_enquanto pronto_acabou que_eh que~lembre quite- quitei quitei~passado real real_com real~isso resto_esta sao sem_receber sem_renda tem_$ tem_mais tenho_$ tenho_outra tinha_a todas_$ traba- um_real um~com`,
    '-3': `:sobra ?after-roadmap ?debt-creditor ?income-low-month ?income-source ?which-change ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_pula ^_quase ^_segue ^_ss ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:eh after-roadmap:estou after-roadmap:tudo apaga banco bater- bateria bateria_$ cance- cobra- com_nada complicado complicado_$ confirm-amount:eh confirm-delete:nao
consent:nao desfazer desfazer_isso deus~mais duas duas_mesmo eh_complicado eh_esse eh_mais esque- esse_mesmo essentials:quero exata- exatamente exatamente_isso existe_mais flexibles:# gasto~nada hein hein_$ lembrar mas_nao mes_eh more-debts:duas more-debts:esse more-debts:lembro more-debts:sim nao_eh nao_estou nao_existe nao~isso offers:nao onde ou overdue:nao perai pergu- pergunta preci- precisa
pula que_somar segue somar somar_tudo ss ss_$ tenho_que tenho~somar thirteenth:nao volta`,
    '-4': `:nao ?confirm-creditor ?confirm-delete ?consent ?debt-kind ?instalments-left ?thirteenth ^_deixa ^_para ^_tenho ^_tudo after-roadmap:isso after-roadmap:nao cobranca consent:estou eh~mesmo enten- entendi exist- existe fixa fixa_$ flexibles:basico incomes:fixa isso~gracas mande mande_mais mande~nada marisa_nao me_mande mensa- me~mais nada~so nao_, nao_entendi nao_me nao_quero nao~mande
offers:cobranca offers:mesmo overdue:nenhuma que~isso renda_fixa sabe sabe_$ sobra_nada tem~uma tenho~fixa`,
    '-5': `,_so ,~isso :nada ?confirm-amount ?confirm-change ?overdue ^_gasto com~nao desfa- eh_mensal mais_uma mensal mensal_isso more-debts:, nada_urgente nao_so nao~o urgen- urgente urgente_$ worry:nada`,
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
    '10': `:dinheiro ^_quem calor chover horas poema qual_seu que_horas um_poema vai_chover`,
    '9': `:qual ^_vai chove- faz_um horas_sao how promp- prompt qual que~sao sao_$`,
    '8': `^_escreve ^_ignore after-roadmap:signo are casad- casada casada_$ conta~historia do_tempo eh_casada escre- escreve_um historia historia_$ hoje ignor- ignore quem que~eh regra- regras tempo_$ uma_historia voce~casada`,
    '7': `:onde :system :um ^_conta ^_faz ^_me ^_tem ^_traduz after-roadmap:seu conta~piada dia_eh dia~hoje dinhe- dinheiro eh_hoje eh~presidente escreve fala_do fala~tempo franc- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles jogo me_conta meu_dinheiro me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a recei- receita receita_de
regras_$ seu_prompt suas suas_regras syste- system tempo tradu- traduz traduz_isso traduz~para um uma_piada voce`,
    '6': `:: :amanha :empresta :ganhar :meu :poema :prompt ^_aja ^_esqueca ^_esta ^_finja ^_hello ^_mostra ^_onde ^_what a_capital after-roadmap:horas after-roadmap:jogo after-roadmap:you ai_$ aja aja_como aja~um ajuda~o anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ can can_you can~do capit- capital capital_da chover_hoje como_um como~pirata com~dever conta de_futebol
debts:tem debts:voce dever dever_de do_$ do~hoje empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce faz finja finja_que finja~eh futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you instr- instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~com me~do mostra_seu mostra~prompt o_dever
o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual~capital qual~time que_dia quem_ganhou que~outra rates:signo reais_$ seu_time time time_$ um_pirata um~de vai vai~hoje voce_eh voce_gosta what what_can what~you you_$ you_do`,
    '5': `:? :como :de :faz :rapido :reais :seu :vai ?rates ^_how after-roadmap:um ajuda_com amanh- amanha anter- bolo de_bolo descobriu descobriu_o descobriu~brasil dever~casa dinheiro_$ do_jogo dolar dolar_$ eh_o eh_outra eh~pessoa essentials:seu filme filme_voce filme~indica ganha- ganhar how_much how~is indic- indica indica_$ is is_the is~dolar me~# mostra much much_is much~the o_brasil o_resultado o~do
o~ontem para_minha passa pix_para qual_filme qual~resultado quem_descobriu rapid- rapido rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo the the_dolar uma uma_receita voce_indica voce~de`,
    '4': `" #_reais : :" :# :[ :] :capital :credito :dividas :emprestimo :estou :foi :ganhou :me :mil :mim :pix :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:faz after-roadmap:hoje after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:voce ai a~da big big_brother broth- brother brother_$ capital~franca codigo_em
codigo~python com_o da_franca da_mega da~sena de_casa debts:ai debts:conta debts:eh debts:hoje debts:horas debts:quem debts:tempo de~de de~mil divida~$ em_python emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:do essentials:eh essentials:hoje essentials:qual essentials:que essentials:sao essentials:tempo essentials:uma estou_precisando estou~de exata- exatamente fala
faz~poema franca franca_$ ganha ganha_o ganha~big ganhou~jogo jogo_$ jogo_do me_ajuda mega mega_sena mostr- numero_da numero~mega o_big o_numero onde o~brother passa_o passa~numero passa~receita perdo- pessoa pessoa_$ poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quem_eh quem_ganha rates:calor rates:eh rates:quem rates:seu reais resum-
resumo sao sena sena_$ seu_signo um_codigo um_pix uma~de um~em vende`,
    '3': `:$ :. :bolo :cartao :e :ignore :marque :nome :o :ontem :receita ? [_system after-roadmap:escreve after-roadmap:esta after-roadmap:poema after-roadmap:receita after-roadmap:uma amor amor_$ as a~de bolo_$ bolo_de cartao_de cartao~credito casa_$ codig- codigo como credi- credito credito_$ de_$ de_amor de_credito de_pao de_queijo debts:escreve debts:esta debts:me debts:que debts:sao debts:uma de~#
divida_de e_me empre- essentials:how essentials:me essentials:quem essentials:um essentials:you jogo_ontem marqu- marque melhor~de mil_$ nome_? o_melhor ontem outra o~de pao pao_de pao~queijo passa_uma pesso- pix poema~amor previ- previsao qual~melhor qual~receita queij- queijo queijo_$ rates:ai rates:dia rates:do rates:escreve rates:esta rates:how rates:me rates:o rates:tempo rates:um rates:voce
receita~pao set sobre system_] tem um~para`,
    '-3': `:sao ?worry after-roadmap:dinheiro after-roadmap:me after-roadmap:mim isso_$ me_da o_que paga primeiro primeiro_$ telef- telefone voce_sao voce_tem`,
    '-4': `o_# qual~# voce_$`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar`,
    '11': `^_voltei after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:volta coloc-`,
    '9': `^_volta after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim ativa lembrete volta_a`,
    '8': `:voltar after-roadmap:aviso after-roadmap:os after-roadmap:receber mandar volta volta- voltar`,
    '7': `:quero ^_manda ^_reativa after-roadmap:novo after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembr- manda- me~de me~dos novo_$ quero_receber quero_voltar reativa sim_$ vencimentos vencimentos_$`,
    '6': `:vamos ^_quero a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:manda after-roadmap:me after-roadmap:participar after-roadmap:pode avisos_por avisos~favor a~mandar de_novo liga_os liga~lembretes mandar_mensagem me_mandar novo os~por participar participar_$ quero~os receber receber_lembrete venci- voltar_a voltar~participar`,
    '5': `^_liga ^_vamos a_mandar after-roadmap:dos after-roadmap:lembrado after-roadmap:liga after-roadmap:mim aviso aviso_$ cadas- cadastro cadastro_$ dos lembrado liga manda meu_cadastro mim mim_$ os os_lembretes para_mim parti- pode~lembrar quero~lembrado ser_lembrado`,
    '4': `? ^_pode ^_voltar a_me after-roadmap:lembrar after-roadmap:lembretes mensa- mensagem os_avisos pode_me pode~mensagem quero receber_$ vamos voltar_$`,
    '3': `a_receber after-roadmap:a after-roadmap:avisos after-roadmap:de after-roadmap:favor after-roadmap:mensagem after-roadmap:quero after-roadmap:voltar aviso- avisos a~os lembrete_$ lembretes_$ mandar_as mandar~lembretes me mensagem_$ pode pode_mandar quero~a receb- sim voltar~mandar voltar~receber`,
    '-3': `,_quero :aviso :lembrar :pode :sim ^_para after-roadmap:nao me~sim nao_quero os_aviso para_de parar sim_, sim~quero volta_com`,
    '-4': `after-roadmap:onde after-roadmap:ver mandar_os onde quero_ver ver`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
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
    '10': `^_parem bloquear contato_$ mensa- nao_me para_$ parem voce_$`,
    '9': `:me :parar :stop ^_me consent:mais lista me meu_numero parem_com parem~isso`,
    '8': `:sair ^_chega ^_sai after-roadmap:cancelar after-roadmap:encerrar cancela_minha cancela~inscricao chega chega_de da_lista de_me debts:para descadastra descadastra_$ do~zap em_paz inscr- inscricao inscricao_$ lista_$ mais mais_isso me_descadastra mensagem meu_zap me~em minha_inscricao para_com para~isso parti- paz paz_$ quero~isso sai~meu tira`,
    '7': `?consent ^_remover ^_solicito bloquear_voce cancelar_minha cancelar~participacao chega~mensagem conta- de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero quero_sair remov- remover remover_meu remover~numero sai solic- solicito solicito_o
solicito~descadastramento vou_bloquear vou~voce zap zap_$`,
    '6': `?essentials after-roadmap:descadastrar after-roadmap:parar cancelar_$ consent:parar de_mandar debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento essentials:parar essentials:quero essentials:sair isso_$ mais_$ mais_contato manda_mais mandar mandar_mensagem me_tira me_tirem mensagens me~dessa n0 para_de
para~me progr- programa programa_$ quero_desistir sai_do tira_dessa tirem tirem_da tirem~lista`,
    '5': `^_desejo ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:daqui after-roadmap:isso after-roadmap:lista after-roadmap:some after-roadmap:tira atendimento atendimento_$ bloquear_se bloquear~continuar cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar consent:me consent:mensagem consent:sair dai dai_$ debts:cancelar deixa_em
deixa~paz desejo_encerrar desejo~por do_meu em_contato encerrar_por encerrar~aqui esse_servico essentials:cancelar essentials:mais essentials:me mais_em mais_papo mais~com mais~contato mande mande_mais mande~nada me_deixa me_mandar me_mande me_procura me_procurem mensagens_$ meu~dai nada~voce nao_manda nao~mande nao~procura nao~procurem numero_$ numero_dai papo papo_$ procura procura_mais procurem
procurem_mais quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se tira_meu tira~lista tira~numero vou_te vou~bloquear`,
    '4': `:mensagem :sai ?debts ^_cancela ^_encerra after-roadmap:com after-roadmap:mais after-roadmap:mensagem after-roadmap:minha after-roadmap:solicito after-roadmap:voce autorizo_mais autorizo~contato cancela cancelar_o chega~me com consent:bloquear consent:meu consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:chega debts:com debts:contato debts:lista debts:me
debts:mensagem debts:meu debts:nao debts:numero debts:parem debts:sair deixe- deixem deixem_em deixem~paz desis- encerra encerra_minha encerra~conta essentials:bloquear essentials:descadastrar essentials:em essentials:meu essentials:minha essentials:nao essentials:parem mais_participar mais~disso mais~nada mandar_coisa me_deixem me_descadastrar me~coisa minha minha~de nada_de nao_autorizo
o_servico participar_disso por_aqui quero~descadastrar quero~esse quero~participar receber~de sai_fora servi- servico`,
    '3': `._$ :de :mensagens :para :zap after-roadmap:chega after-roadmap:dai after-roadmap:deixa after-roadmap:desejo after-roadmap:mandar after-roadmap:me after-roadmap:numero after-roadmap:servico atend- autor- autorizo coisa_$ consent:cancelar consent:chega consent:do consent:em consent:isso consent:numero debts:paz debts:sai desejo_mais desejo~contato dessa encerrar_nosso encerrar~contato entrem
entrem_mais entrem~em essentials:chega essentials:contato essentials:de essentials:do essentials:lista essentials:manda essentials:numero essentials:paz essentials:sai essentials:vou fora_nao fora~quero mais_esse mais_falar mais_mensagens mais_nada mais~. mais~mensagem mais~servico manda manda- mensagens_. me~mensagem nao_desejo nao_entrem nosso nosso_contato para parar~mandar para~mandar
participar pode_encerrar pode~nosso quero_me quero~da quero~falar quero~o receber_mensagem receber_nada sair_da sair~lista sai~nao te voce vou`,
    '-3': `:lembrar ?after-crisis ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:lembra after-roadmap:pagar after-roadmap:pode ai_$ ajuda ajuda_$ cancela_$ como consent:como consent:vida contas das_dividas de_divida divid- divida_$ dividas dividas_$ do_servico essentials:fazer fala lembra lembrar lembrar_$ lembretes mandam me_lembra me_lembrar
me_socorre me_transfere nao_$ nao_precisa para_que quero_$ quero_suporte quero~das quero~minha recus- sair_das sair~dividas sem sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ ver vida volta worry:parar worry:sem`,
    '-4': `?worry after-roadmap:cobranca after-roadmap:muito cobra- cobranca cobranca_$ das lembrete lembrete_$ liga_$ mais_fazer mais_viver mais~cobranca mais~isso me_liga muito preci- precisa quero~fazer viver viver_$ volta- voltar`,
    '-5': `after-roadmap:aviso aviso fazer_isso liga`,
    '-6': `fazer`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `liqui-`,
    '16': `^_paguei`,
    '13': `after-roadmap:essa paga pague- paguei`,
    '12': `after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei pagam- pagamento`,
    '11': `:paga ^_ja after-roadmap:esta consegui_pagar essa_$ pago_$ quite- quitei sozin- sozinha sozinha_$ ✅`,
    '10': `^_esta ^_pagamento`,
    '9': `^_consegui ^_zerei after-roadmap:consegui after-roadmap:pix after-roadmap:zerei consegui essa o_pix pagar_$ pago paguei_a zerei`,
    '8': `NAME_pago ^_acabei ^_boleto ^_foi ^_quitei acabe- acabei after-roadmap:acabei after-roadmap:foi after-roadmap:quitei after-roadmap:uma boleto_pago conse- overdue:ja overdue:paguei pix quita-`,
    '7': `:NAME ?after-roadmap ^_acertei a_de acabei_de acertei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:duas after-roadmap:fiz after-roadmap:paga after-roadmap:pagar after-roadmap:quitado after-roadmap:tudo baixa dei fiz_o ja_dei ja_quitei overdue:o paga_$ paguei~a quitado quitado_$ reali- uma_$`,
    '6': `#_a :! :quitei ^_NAME ^_antecipei ^_fiz acert- after-roadmap:contas after-roadmap:feito after-roadmap:so antec- antecipei antecipei~parcelas as_contas bolet- boleto duas_parcelas feito fiz fiz~pix foi ja ja~a mil_do o_pagamento overdue:NAME pagar paguei_$ paguei~o pix_$`,
    '5': `#~de #~do a_parcela after-roadmap:a after-roadmap:financiamento after-roadmap:mandei after-roadmap:parcela after-roadmap:parcelas a~# com_uma contas contas_$ de_pagar de_quitar divida_$ duas efetu- efetuei efetuei_o efetuei~pagamento esta esta_pago financiamento_$ mandei_o mandei~pix o_financiamento o~agora o~para paguei_hoje paguei~acordo parcelas_do parcelas~NAME parcela~NAME quitei_$ quitei_o
quitei~financiamento`,
    '4': `^_efetuei ^_mandei a_NAME acabei~pagar after-roadmap:as after-roadmap:divida after-roadmap:ha after-roadmap:hoje after-roadmap:ja after-roadmap:pouco after-roadmap:terminei a~ontem carro_no carro~NAME colch- colchao combi- consegui~a conta- debts:paguei do~no essa_divida esse~paguei financiamento ja_paguei mande- mandei mes~so metad- metade mil~carro n0 o_colchao pagamento_$ paguei_o paguei_tudo
paguei~NAME paguei~mil pix_para quitar_$ so_o terminei terminei_de terminei~pagar tudo_$ uma uma_divida`,
    '3': `!_! !_$ :ja :o NAME_! NAME_. NAME_deste NAME_gracas NAME~! NAME~mes adian- adiantado adiantado_$ after-roadmap:adiantado after-roadmap:conforme after-roadmap:de after-roadmap:desse after-roadmap:deste after-roadmap:efetuei after-roadmap:fatura after-roadmap:quitar after-roadmap:viu a~do cedo confo- conforme conforme_o conforme~plano da~. debts:carro debts:do debts:dos debts:metade debts:mil desse
desse_mes deste deste_mes deste~. de~mil do_carro dos_# dos~mil essa~quitei fatura_$ finan- fiz~pagamento ha hoje hoje_cedo ja~o metade_da metade~# mil_de mil~# onix o~da pagar_tudo paguei_metade paguei_so paguei~dos paguei~parcela para_eles parce- parcela parcela_$ parcelas pouco pouco_$ quitar so_consegui so~pagar termi- vendi_o`,
    '-3': `#_da #_do ?worry NAME_ate NAME~setembro ^_qual ^_quero acabei_fechando after-roadmap:como after-roadmap:eh after-roadmap:eu after-roadmap:isso after-roadmap:me after-roadmap:no after-roadmap:tem after-roadmap:um ate_setembro atras- bom_$ consegui_um esta_bom fechando fechando_$ nao_consegui nao~pagar paguei~do parar qual recus- setem- setembro setembro_$`,
    '-4': `!~! #_hoje ^_quanto aceit- after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quero atraso atraso_$ bom com_atraso de~a eu_ja eu~paguei fecha- nao_paguei paguei_com paguei~atraso quant- quanto quanto_eu quitei~NAME`,
    '-5': `after-roadmap:! after-roadmap:quanto e_agora`,
    '-6': `NAME~esta a_do after-roadmap:# after-roadmap:e after-roadmap:nao a~NAME`,
  },
  'prefer-order': {
    '8': `pagar~NAME primeiro quero_pagar`,
    '7': `NAME_primeiro after-roadmap:primeiro logo~NAME prime- primeiro~NAME`,
    '6': `NAME_antes after-roadmap:NAME after-roadmap:antes antes a~primeiro depois~NAME pagar_a`,
    '5': `a_NAME acertar acertar~a after-roadmap:livrar after-roadmap:logo eu_quero eu~acertar logo o_NAME quero_me quero~livrar`,
    '4': `:a :pagar NAME_por ^_ah ^_eu ^_primeiro acert- after-roadmap:, after-roadmap:. after-roadmap:causa after-roadmap:depois after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:gostaria after-roadmap:quero ah~, causa_da depois_o entao~o garan- garantia livra- livrar livrar_logo me_livrar me~logo pagar por~da primeiro_o quero~o`,
    '3': `,_estou ,~com :antes :prefiro NAME_porque NAME~corre NAME~estou NAME~o ^_antes ^_gostaria ^_quero after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:ele after-roadmap:pelo after-roadmap:porque after-roadmap:vergonha ah antes_$ antes_de a~porque banco_eu causa comecar comecar_pagando comecar~NAME comecar~a compa- compadre confirm-change:NAME confirm-change:a confirm-change:pagar
corre corre_risco corre~de das_NAME da~. de_cortar dele dele_$ depoi- depois de~o entao entendi estou_com eu~eh eu~pagar gosta- gostaria gostaria_de meu_compadre o~por pagando_a pagando~NAME pagar_o pelo_NAME pelo~, por_causa porqu- porque porque_corre porque~risco precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_$ primeiro_a que_ele queria_comecar queria~pagando quero quero_comecar
quero~a quero~com quero~pelo que~esta risco~cortar vergo- vergonha`,
    '-3': `n0`,
    '-4': `a_menor`,
  },
  'prefer:avalanche': {
    '14': `after-roadmap:juros`,
    '13': `barat- juros`,
    '12': `after-roadmap:mais`,
    '10': `a_mais menos`,
    '9': `juros_$ que~menos`,
    '8': `after-roadmap:menos`,
    '7': `after-roadmap:jeito after-roadmap:nos after-roadmap:pela econo- jeito jeito_que mais menos_juros nos`,
    '6': `:juros ^_comeca a_que after-roadmap:barato after-roadmap:comeca after-roadmap:maior barato comeca_pela gasta mais_barato mais_cara pela que~mais`,
    '5': `:menos ^_ataca ^_primeiro after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:cara after-roadmap:primeiro alto alto_$ ataca ataca_a cara comeca de_juros maior menos_$ o~que primeiro primeiro_as`,
    '4': `:paga :pelo :que ^_a a_de after-roadmap:dos after-roadmap:prefiro after-roadmap:sai a~juros a~tem juros_maior juros_no o~sai pagar_menos pagar~juros pela_mais pela~cara prime- que_paga que_tem quero~mais`,
    '3': `:. ^_prefiro after-roadmap:as after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero a~mais cara_$ comec- de_maior dos fim mais~no no_fim o_mais paga pelo prefi- prefiro prefiro_a prefiro_pagar primeiro~que que_mais quero_o quero_pagar que~cobra sai tem~juros`,
    '-3': `^_qual after-roadmap:menor menor qual`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '14': `menor-`,
    '13': `after-roadmap:neve de_neve neve neve_$ peque-`,
    '12': `after-roadmap:as`,
    '11': `menores`,
    '10': `after-roadmap:menores after-roadmap:pequenas as pequenas`,
    '9': `primeiro quero~as`,
    '8': `after-roadmap:primeiro prime-`,
    '7': `^_das after-roadmap:das after-roadmap:pelas as_pequenas comec- comecar comecar_pela das das_menores menor_$ menores_$ pelas pequenininhas primeiro_a`,
    '6': `NAME_de after-roadmap:comecar comecar~menor menor pela pela_menor pequenas_$`,
    '5': `^_prefiro after-roadmap:de after-roadmap:menor after-roadmap:pela after-roadmap:quero prefi- prefiro quero_quitar ver~dividas`,
    '4': `:prefiro ^_paga after-roadmap:menorzinha after-roadmap:paga after-roadmap:prefiro as_dividas as_menores as~antes dividas~uma ir livra- livrar livrar~das logo_das me_livrar menorzinha paga_primeiro pelas_menores pequenas_antes por_uma prefiro_comecar prefiro_ir prefiro~pela uma_$`,
    '3': `:comecar :das :logo :pela :primeiro ^_comeca ^_comecar ^_quero a_menor after-roadmap:antes after-roadmap:caminho after-roadmap:comeca after-roadmap:ir after-roadmap:tira after-roadmap:ver as~do as~primeiro camin- caminho caminho_$ comeca comecar_pelas comecar~menorzinha eu_queria ir_matando ir~as livrar_logo matan- matando matando_as me~logo para~um pela_menorzinha prefiro~matando primeiro_$
primeiro_as quero_ver quero~a`,
    '-3': `after-roadmap:juros after-roadmap:matar matar n0`,
    '-4': `logo_a`,
    '-6': `a~primeiro`,
  },
  remove: {
    '11': `after-roadmap:NAME tira`,
    '10': `a_NAME o_NAME`,
    '9': `^_tira after-roadmap:quitei quitei~NAME tira~NAME`,
    '8': `^_zerei after-roadmap:zerei perdoou zerei`,
    '7': `NAME~existe NAME~paguei ^_quitei a_divida after-roadmap:ja apaga_a da_lista debts:tira exist- existe o~ja paguei_$ perdo- quite- quitei quitei_a tira_o`,
    '6': `NAME_ja after-roadmap:a after-roadmap:existe after-roadmap:perdoou existe_mais ja_paguei lista nao_existe perdoou_a perdoou~divida pode_tirar`,
    '5': `!~! NAME_$ ^_apaga ^_terminei after-roadmap:lista after-roadmap:paguei after-roadmap:terminei apaga de~a ele ele_$ lista_$ nao_conta nao~tira o_pai pai rates:conta rates:ele terminei terminei_de terminei~pagar tirar`,
    '4': `,~tirar :ela NAME_da NAME_nao NAME_que NAME~lista ^_exclui after-roadmap:apaga after-roadmap:ex after-roadmap:exclui after-roadmap:o after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que de_pagar divida ela ex exclui o~nao pode~a rates:o termi- tira_a`,
    '3': `,_ja ,_pode ,~da ,~paguei :da :divida :essa :lista :tirar NAME_ela NAME~favor NAME~ja NAME~meu NAME~nao ^_o after-roadmap:! after-roadmap:filho after-roadmap:pagou a~com a~ela conta debts:o devo_mais divid- divida_$ divida_com divida_do divida~a do~por eh_minha engan- essa_da essa~NAME eu~devo exclu- ja mais_$ minha_$ more-debts:NAME more-debts:a more-debts:divida more-debts:do more-debts:favor
more-debts:foi more-debts:por nao_devo pagar_a pagar~NAME pagou pagou_$ pague- paguei pode pode~da que_meu quitei_o rates:nao tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o after-roadmap:por after-roadmap:quero n0 overdue:NAME overdue:ja overdue:o overdue:paguei sozin- sozinha sozinha_$`,
    '-4': `:quitei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec-`,
    '15': `^_reinicia recomecar reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$ zera_ai`,
    '12': `^_recomecar ^_zerar do_zero inici- inicio inicio_$ zerar zerar_tudo`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo volta_para zero`,
    '9': `comecar_de comecar~novo comeco conve- de_novo tudo_$`,
    '8': `:recomecar ^_comecar ^_do ^_recomeca ai_$ debts:tudo do~por novo novo_$ para_comeco quero_recomecar quero_refazer recomeca`,
    '7': `?rates ^_reiniciar after-roadmap:recomecar after-roadmap:zera comeca comeco_$ debts:zera do_inicio e_comeca outra_vez para_inicio rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `^_vamos ^_volta after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:zero quero_comecar quero~tudo rates:zera vez vez_$ zero_por zero~favor`,
    '5': `:comeco :quero :tudo :zero a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:comecar debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca vamos_do vamos_voltar vamos~inicio
vamos~para volta voltar~comeco`,
    '4': `:comecar :novo :volta ^_errei ^_refazer after-roadmap:ai after-roadmap:comeca after-roadmap:do after-roadmap:recomeca comecar_tudo comeco_por debts:ai debts:conversa debts:novo debts:refazer debts:vamos debts:zero do_comeco errei e~de outra quero~do rates:ai rates:comecar rates:conversa rates:novo rates:quero rates:recomecar refazer~inicio voltar_para`,
    '3': `:para ^_quero after-roadmap:comeco after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:vez apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar~outra debts:comeca debts:comeco debts:do debts:favor debts:recomeca debts:vez do errei~vamos n0 o~e plano_e plano~comeca rates:comeca rates:errei rates:favor rates:recomeca rates:refazer rates:vamos refazer~zero tudo_de tudo_e
tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `?worry after-roadmap:minha after-roadmap:vida minha_vida vida volta_$ worry:tudo`,
    '-4': `^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '18': `golpe`,
    '16': `eh_golpe`,
    '14': `golpe_$`,
    '12': `^_pediram pedir- pediram`,
    '10': `consent:golpe pix`,
    '9': `after-roadmap:golpe bolet- boleto isso~golpe`,
    '8': `eh_falso eh~? esse_site esse~eh estra- estranho falso liberar link numer- numero para_liberar`,
    '7': `:golpe ^_mandaram ^_oferta acho~fui after-roadmap:pediram antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como~se consent:eh demais_desconfio depos- eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe_isso liber- mandaram minha_senha nome num num_golpe numero_eh oferta_boa oferta~demais pediram_minha pediram~senha que_fui que~enganado site verda-`,
    '6': `?offers ^_acho ^_cai ^_esse ^_querem cai codig- codigo como_sei confi- de_outra demai- demais desconfio desconfio_$ do_banco e_sumiram eh~esse eh~isso emprestimo_$ esse esse_numero falso_esse falso~site fui golpe_? golpe~? limpa me_ligaram offers:eh o~e pix_e pix~sumiram quere- querem que~do sei_se senha senha_$ site_$ sumir- sumiram sumiram_$ taxa verdade`,
    '5': `:um acho acho_que after-roadmap:boleto after-roadmap:eh after-roadmap:nome after-roadmap:numero after-roadmap:pix after-roadmap:uma confiavel_? consent:esse consent:pediram da_serasa deposite deposite_antes eh_estranho eh~banco eh~ne eu_deposite eu~antes faceb- facebook facebook_limpa facebook~nome isso_? liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um no_facebook nome_de
nome~uma no~limpa numero~estranho o_emprestimo o_numero offers:golpe offers:pediram offers:que pix_para prome- que_limpa querem_que querem~eu que~deposite que~meu recebi_um se_eh se~verdade sms uma_taxa um~estranho verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :boleto :eh :isso :pix :por :uma ?consent ^_disseram ^_estao ^_fiz ^_recebi ^_sera ^_vi after-roadmap:acho after-roadmap:antes after-roadmap:estao after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:site after-roadmap:verdade boleto_de boleto_eh boleto~outra cara celul- celular celular_$ chego- chegou codigo_do codigo~celular confio confio_? consent:?
consent:nome consent:o consent:pix consent:que consent:sei da~mesmo de~empresa disse_que do_celular eh eh_normal eh_verdadeiro empresa empresa_$ falso_? fiz_o fiz~pix isso_eh liberar_$ liberar_o ligaram~que limpa- limpa~nome mandaram_boleto mandaram~de mesmo_esse mesmo~numero moca ne_? nome_$ nome_por norma- normal normal_? numero_? o_nome o_pix ofert- oferta offers:do offers:esse offers:falso
offers:link offers:um outra_empresa o~por pedin- pedindo pedindo~para pediram_codigo pediram~do pediram~para pix_$ pix~liberar por~reais posso~? recebi sei~eh serasa~esse sera~eh site_eh site~confiavel taxa_$ um_boleto um_link uma verdadeiro vi`,
    '3': `:? :antes :chegou :emprestimo :liberar :link :mandaram :pagar :para :pediram :posso :taxa ?_$ NAME_que ^_falaram ^_isso ^_prometeram ^_um ^_uma ^_whatsapp acho~cai adiantado adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:demais after-roadmap:esse after-roadmap:fora after-roadmap:fui after-roadmap:limpa after-roadmap:link
after-roadmap:moca after-roadmap:num after-roadmap:outra after-roadmap:que after-roadmap:querem after-roadmap:sei after-roadmap:senha after-roadmap:taxa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu banco_$ banco_mandou banco_mesmo banco~? banco~link boa boleto_estranho boleto_veio boleto~NAME boleto~em cara_do cara~whatsapp
cobrando codigo_que codigo~chegou confiavel consent:acho consent:boleto consent:cai consent:do consent:estranho consent:falso consent:liberar consent:limpa consent:mandaram consent:num consent:numero consent:site consent:taxa conta_da conta~NAME da~que deposito deposito_antes de~pessoa disse disse- disseram disseram_que disseram~preciso diz_que dizen- dizendo dizendo_que dizendo~eh diz~eh
do_emprestimo do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~mandou eh_confiavel eh_da eh_do em_nome empre- emprestimo esse_link esse~? estao estao_me eu~por falar- falaram falaram_que falaram~limpa fiz foto foto_do foto~meu ligaram_dizendo limpa_meu limpar_o limpar~nome link_confio link~? link~falso mandaram~boleto mando- mandou mandou_link mandou~confio
me_cobrando meu_documento meu~pelo meu~por me~dizendo me~uma moca_pediu moca~foto no_nome nome_pelo nome~# nome~outra nome~pix numero~do nunca_tive o_boleto o_cara o_codigo offers:acho offers:antes offers:boleto offers:cai offers:isso offers:mandaram offers:minha offers:nome offers:num offers:numero offers:o offers:pix offers:recebi offers:sms offers:verdade outra pagar_seguro pagar~antes para_uma
para~pessoa pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa por_# por_uma por~para por~taxa preciso preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_cai que_chegou que_preciso que~golpe que~num que~o que~pagar reais_, se seguro_antes seguro~do seras- serasa serasa_mesmo so_vale taxa_para taxa~liberar tive tive_$ um
um_deposito uma_conta uma_moca uma~da um~, um~antes veio veio~nome verdade_? whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto ^_que banco_? consent:nao de_desconto eh_emprestimo eh~% isso~do isso~emprestimo n0 nome_? o_que offers:# offers:% offers:desconto`,
    '-4': `eh~nao golpe_nao golpe~ne nao_ne`,
    '-5': `do~?`,
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
    '13': `^_passa depoi- depois essa passo`,
    '12': `adiante adiante_$ passa proxima_$ pular_?`,
    '11': `?instalments-left ^_outra ^_prefiro ^_vamos adian- quero_dizer responder segue_o`,
    '10': `?thirteenth dizer_$ falar falo_$ nao_quero nao~dizer outra_pergunta passa_essa pode_passar prefi- prefiro vamos`,
    '9': `?debt-amount ^_pode dizer eh_particular essa_$ falar_disso falo isso~particular nao_vou nao~responder particular particular_$ pergunta pergunta_$ prefiro_nao pula_essa responder_isso`,
    '8': `?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto em_aberto essentials:proxima mais_tarde mais~eu nao~falar parti- passar pergu- posso_pular posso~? pular_$ rates:pula respo- tarde_eu vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_mais ^_muda baile baile_$ de_pergunta depois_eu essa_eu essa~pulo essentials:depois essentials:pula essentials:segue eu_pulo incomes:essa incomes:proxima jogo_$ mando mando_$ muda_de muda~pergunta nao_falar o_baile o_jogo offers:depois overdue:isso passa- passa_adiante pergunta_outra pergunta~coisa pode pode_pular prefiro~falar pulo pulo_$ rates:pode rates:pular segue_sem
segue~baile segue~isso segue~jogo sem_isso tarde te te_falo thirteenth:depois vou_responder`,
    '6': `?offers ?overdue ^_deixa agora~consigo bora branc- branco branco_$ consigo_ver consigo~isso da~pular de_falar debt-amount:? debt-amount:isso debt-amount:pular deixa depois_? de~nisso disso e_te em_branco essentials:pode essentials:pular eu_mando eu_olho falar_nisso flexibles:essa gosto gosto_de gosto~falar incomes:nao instalments-left:essa instalments-left:outra isso_eh jogo muda nao_gosto nao~ver
olho outra_$ outra_coisa overdue:essa overdue:eu overdue:passa overdue:proxima para_depois para_outra para_pular passar_$ proxima_por proxima~favor pular_essa quero~disso rates:passo rates:vamos tarde~mando vejo vejo_$ ver_isso vou_falar vou~disso`,
    '5': `^_agora ^_pergunta ^_posso agora_nao amanha_eu amanha~te antes_de coisa_$ dai_$ debt-amount:depois debt-amount:outra debt-amount:para debt-amount:pergunta deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro de~. disso_$ essentials:eu essentials:te eu_procuro eu_te eu_vejo eu~em eu~falo faz_outra faz~pergunta flexibles:passa hora_eu hora~respondo incomes:eu incomes:outra
incomes:prefiro incomes:quero incomes:segue instalments-left:isso instalments-left:passa nao_consigo nisso_$ offers:. offers:antes offers:eu offers:segue outra_hora outra~eu overdue:falar overdue:outra overdue:pergunta para~? passar_essa pode_deixar pode~em posso procuro procuro_$ quero_responder rates:depois rates:dizer rates:essa rates:falo rates:nao rates:outra rates:para rates:proxima
thirteenth:eu vamos_para vamos~proxima vou~isso`,
    '4': `?essentials ?incomes ^_amanha ^_faz ^_isso amanh- amanha casa_eu casa~vejo chega- chegar chegar_em chegar~casa coisa como_pular como~essa consigo dai debt-amount:adiante debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~te depois~vejo digo_$ essa_? essa_nao essentials:certo essentials:essa essentials:falar eu eu_chegar eu_ver eu~depois e~digo hora incomes:deixa incomes:em
incomes:falar incomes:informar informar instalments-left:? instalments-left:eu instalments-left:falar instalments-left:para instalments-left:pergunta instalments-left:pula instalments-left:pular isso isso_$ nao_informar nao_responder nao~ao nao~de nisso offers:prefiro offers:responder offers:te overdue:aberto overdue:de overdue:deixa overdue:posso overdue:quero pode~depois pode~essa
prefiro~informar prefiro~responder pular~? quando~chegar quero_falar quero~isso rates:prefiro rates:quero rates:responder responder_$ responder~nao sei_ao sei~certo ser_depois ser~? te_digo tem_como tem~pular thirteenth:? thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:ver ver ver~e`,
    '3': `,~para ?debt-creditor ^_da ^_responder agora antes ao_certo ao~, certo_, consi- da_para debt-amount:agora debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:nao debt-amount:vamos deixo_em deixo~branco depois_essa depois_vejo depois~e depois~falo depois~olho depois~pego digo disso_agora em em_casa em~eu essa_ai essa~deixo essa~vou essentials:coisa essentials:disso
essentials:jogo essentials:nao essentials:outra essentials:sem essentials:vejo essentials:ver estou_na estou~rua estou~trabalho eu_deixo eu_pego eu~isso eu~o e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ flexibles:ai ganho_$ incomes:coisa incomes:depois incomes:dizer incomes:mando incomes:passa incomes:respondo incomes:sem informar_$ instalments-left:disso instalments-left:em
instalments-left:muda instalments-left:tarde isso_depois isso_nao n0 na_rua na~depois no_trabalho no~depois o_papel offers:branco offers:de offers:em offers:o offers:ver offers:vou olho_$ olho_isso overdue:? overdue:disso overdue:eh overdue:favor overdue:muda overdue:nisso overdue:sem papel papel_$ para_proxima para~essa pego pego_o pego~papel por_favor posso_responder posso~depois procu-
quando_eu quanto_ganho quero rates:? rates:bora rates:comigo rates:eu rates:isso rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sem tarde~olho te~essa thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:responder thirteenth:te thirteenth:vejo thirteenth:vou trabalho_depois trabalho~eu vei vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?confirm-creditor ^_como ^_ja ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ consent:nao conto conto_$ depois~conto desfa- enten- entendi eu_nao eu~sei lembr- lembro nao_lembro nao~isso qual rates:la rates:ver respondi sei_responder sei~essa te_conto volta_para`,
    '-4': `?after-crisis ?consent ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:eu consent:para consent:respondo depois_passo depois~la eh_essa passo_la volta`,
    '-5': `consent:depois la la_$`,
  },
  source: {
    '32': `?income-source`,
    '16': `INCOME`,
    '10': `bpc incomes:bpc`,
    '9': `bpc_$ income-source:da income-source:do`,
    '8': `^_bpc ^_sou clt clt_$ income-source:, income-source:aluguel income-source:bico incomes:minha incomes:propria propr- propria`,
    '7': `^_bico ^_vendo aluguel_$ apose- bico bico_$ income-source:que incomes:conta sou vendo`,
    '6': `^_aluguel income-source:aposentado income-source:faco income-source:inss income-source:meu income-source:na income-source:sou income-source:trabalho incomes:clt incomes:sou por_conta sou_clt`,
    '5': `^_aposentado ^_carteira ^_clt ^_faco ^_trabalho alugu- aluguel aposentado aposentado_$ barra- barraca conta_propria income-source:aposentadoria income-source:assinada income-source:carteira income-source:clt income-source:de income-source:eh income-source:por income-source:registrado income-source:vendo incomes:o incomes:tenho inss inss_$ por~propria regis- registrado_$`,
    '4': `,_ganho ?incomes ^_aposentadoria ^_inss aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concursada confo- conforme conforme_o conta conta_$ do_governo familia_$ frete income-source:bolsa income-source:concursada income-source:familia income-source:filho income-source:frete income-source:governo income-source:minha o_bpc o_dia propria_$ registrado salga- salgado traba-
trabalho`,
    '3': `,_sem ^_bolsa ^_da ^_mesada aposentadoria autonomo bolsa bolsa_familia concu- da_$ da_minha da_prefeitura da~filha faco famil- familia filha_$ gover- governo governo_$ income-source:casa income-source:conta income-source:estado income-source:eu income-source:me income-source:pensao income-source:trampo income-source:uns incomes:filha incomes:ganho incomes:por incomes:so incomes:vendo me_da mesad-
mesada minha pj pj_$ prefe- prefeitura prefeitura_$ prest- presto recebo_do roupa roupa_$ sem~. sou~, so~bpc trabalho_de vendo~na vo vo_$`,
    '-3': `?thirteenth thirteenth:sou`,
    '-4': `^_fixo fixo`,
  },
  'start-reminders': {
    '14': `lembr-`,
    '10': `lembretes`,
    '9': `^_reativa after-roadmap:lembretes after-roadmap:reativa lembretes_por reativa`,
    '8': `lembrada lembretes_$ pode_mandar`,
    '7': `after-roadmap:lembra after-roadmap:volta de_volta dos_lembretes lembra me_lembra os os_avisos os~por pode~os reati- volta_$ volta_com voltar~me`,
    '6': `after-roadmap:avisa after-roadmap:avisos after-roadmap:falta after-roadmap:me after-roadmap:quero avisa aviso- avisos for me_avisa me~quando sinto vence- vencer`,
    '5': `:os :pode :voltar ^_pode after-roadmap:dos after-roadmap:os after-roadmap:quando after-roadmap:ser avisos_$ a~lembrar com~lembretes lembrar_$ mandar_os pode pode_voltar quero_ser ser~de volta volta- voltar voltar_a`,
    '4': `:aviso :lembretes :mandar a_me after-roadmap:de after-roadmap:favor after-roadmap:novo after-roadmap:pode com_os de_novo dos eu_quero falta lembre lembre_$ me_lembre me~de me~sim novo_$ pode~a quand- quando quero quero_que quero~voce sim~quero voce_me`,
    '3': `,_quero :a :lembrar :receber :sim ^_agora ^_fiquei ^_me ^_quero after-roadmap:avisar after-roadmap:com after-roadmap:fiquei after-roadmap:perdido avisa- avisar avisar_de avisar~novo avisos_de avisos~novo eu~que favor favor_$ fique- fiquei lembrar me me_avisar me_lembrar novo os_aviso os_lembretes perdi- perdido pode~avisar por_favor que_voce que~me ser sim_,`,
    '-3': `^_volta after-roadmap:nao after-roadmap:parar after-roadmap:receber after-roadmap:tirar after-roadmap:vencimentos a~mandar cance- dos_vencimentos me_mandar me~dos pode_tirar suspe- tirar tirar_os venci- vencimentos vencimentos_$`,
    '-4': `after-roadmap:lembrado dispe- lembrado parar quero~lembrado reativar ser_lembrado`,
    '-5': `^_os`,
    '-6': `avisos_por avisos~favor coloc- quero~os volta_a`,
    '-8': `ativa`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `aviso`,
    '11': `after-roadmap:lembrete avisa- lembretes lembretes_$`,
    '10': `after-roadmap:lembretes aviso- avisos para_de parar`,
    '9': `after-roadmap:avisar after-roadmap:avisos after-roadmap:parar avisar`,
    '8': `^_para after-roadmap:nao cance- os`,
    '7': `:lembrete after-roadmap:ficar after-roadmap:os after-roadmap:vencimento aviso_$ avisos_$ de_aviso ficar lembrar lembrar_$ nao_precisa os_lembretes para_com vencimento vencimento_$`,
    '6': `:lembrar ^_desativa ^_desliga ^_muito ^_os ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esses after-roadmap:me after-roadmap:precisa avisar_$ avisos_por avisos~favor chega_de de_avisar desat- desativa esses me~mais nao_me nao_quero pode_parar preci- precisa sem~por silen- silencia`,
    '5': `:os ^_chega ^_menos ^_sem ^_tira after-roadmap:de after-roadmap:lembrado after-roadmap:menos after-roadmap:muito after-roadmap:para after-roadmap:sem after-roadmap:silencia after-roadmap:tira cancelar chega desli- desliga dispe- esses_lembretes lembrado lembrado_$ me_lembrar nao~ficar os_avisos para~isso para~me precisa_ficar quero_ser quero~lembrado ser_lembrado silencia_os suspe- tira venci-`,
    '4': `:lembretes :nao :parar :quero ^_parar after-roadmap:avisa after-roadmap:cancela after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ser avisa aviso_de com_isso de_lembrete de_me de~lembrar esse_negocio ficar_me ficar~lembrando lembrando me_avisa me_lembrando menos muito nao~lembrete negocio parar_com parar_os parar~os pode_tirar pode~de pode~os quero_lembrete tirar_os`,
    '3': `:com :mais :pode :precisa ^_cancela ^_cancelar after-roadmap:demais after-roadmap:dia after-roadmap:favor after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrar after-roadmap:por after-roadmap:tirar cancela cancelar~negocio demai- demais em_receber em~lembretes esses_lembrete esse~de favor_$ interesse interesse_em interesse~receber lembra mais_$ mandar_lembrete me me_lembra me~todo
nao_manda nao~interesse nao~me negoc- negocio_de negocio_dos negocio~lembretes os_aviso parar_de pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar quero~de receber_lembretes sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo_dia`,
    '-3': `^_manda ^_reativa after-roadmap:quero after-roadmap:reativa after-roadmap:sim falta me~de n0 os~de pode_mandar pode_me reativa volta- voltar`,
    '-4': `^_me after-roadmap:falta de_novo novo quero_receber sinto volta_com`,
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
    '12': `^_negaram after-roadmap:negaram negar- negaram quiseram`,
    '11': `aceitaram aceitaram_$ quise-`,
    '10': `after-roadmap:recusaram recusaram`,
    '9': `que_nao`,
    '8': `^_falaram after-roadmap:falaram after-roadmap:nem banco~o falar- falaram falaram_que`,
    '7': `^_eles acordo_de acordo~# after-roadmap:aceitaram after-roadmap:acordo after-roadmap:proposta a~foi disse_nao disseram~nao minha_proposta nao_quiseram o~disse`,
    '6': `:nao ^_acordo ^_nem aceit- aceitaram_# acord- acordo after-roadmap:banco after-roadmap:disse after-roadmap:eles after-roadmap:pedido after-roadmap:toparam disse nao_fazem nao~# o_banco pedid- pedido pedido_$ propo- proposta proposta_$ proposta_foi topar- toparam toparam_$`,
    '5': `?after-roadmap ^_disseram ^_nao acordo_$ after-roadmap:disseram after-roadmap:fazem after-roadmap:foi after-roadmap:minha disse- disseram disseram_que eles fazem fazem_$ nao nao~minha nem o_atendente que~fazem que~muito`,
    '4': `NAME~minha a_proposta after-roadmap:atendente after-roadmap:negociar after-roadmap:pouco after-roadmap:que atendente banco da_$ eh_muito eles_nao foi o_acordo pouco pouco_$ que_so que~a so_a`,
    '3': `NAME_nao ^_o a_vista after-roadmap:# after-roadmap:muito after-roadmap:so after-roadmap:vista atend- a~nao banco_disse banco~nao eles~aceitaram falaram~nao n0 nao_da o_NAME que~da que~tem quiseram_negociar respo- tem_desconto valor_$ vista vista_$`,
    '-3': `?worry ^_toparam aceitei_o aceitei~acordo after-roadmap:, after-roadmap:plano after-roadmap:quero after-roadmap:quis meu_cartao nao_quero nao_quis nao~mais o~nao quis`,
    '-4': `aceitaram_meu aceitaram~cartao after-roadmap:aceitei after-roadmap:cartao after-roadmap:mais after-roadmap:pediram cartao_$ nao_aceitei nao~meu pedir- pediram pediram_#`,
    '-5': `aceitei offers:nao`,
    '-10': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '13': `^_concordaram aceit- after-roadmap:aceitaram after-roadmap:concordaram after-roadmap:toparam aprov- concordaram topar- toparam`,
    '12': `^_aceitaram aceitaram aceitaram_$ conco-`,
    '11': `after-roadmap:topou topou`,
    '10': `^_toparam o_banco toparam_$`,
    '9': `^_disseram after-roadmap:banco after-roadmap:disseram`,
    '8': `disse- disseram disseram_que`,
    '7': `^_eles aceitou after-roadmap:aceitou banco minha_proposta o~aceitou`,
    '6': `aceitaram_minha aceitaram~proposta after-roadmap:eles after-roadmap:proposta after-roadmap:sim que_sim`,
    '5': `! !_! ^_deu a_minha after-roadmap:! after-roadmap:minha after-roadmap:ser a~proposta eles proposta que_pode ser_$ valor_$`,
    '4': `!_$ NAME_topou NAME~! a_moca aceita aceita_$ after-roadmap:aceita after-roadmap:certo after-roadmap:deu after-roadmap:moca after-roadmap:valor com_a deu_certo minha~! minha~foi moca_da moca~NAME o_valor pode_ser propo- proposta_! proposta_$ sim_$`,
    '3': `?after-roadmap ^_o after-roadmap:deus after-roadmap:foi after-roadmap:gracas after-roadmap:o after-roadmap:pode a~da certo deu deus_$ moca proposta_foi ser sim valor`,
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
    '12': `:sim after-roadmap:beleza valeu_$`,
    '11': `^_tchau after-roadmap:obrigado obrigado`,
    '10': `:ok ^_deus ^_massa after-roadmap:massa agrad- massa muito obrigado_$`,
    '9': `:valeu ^_beleza ^_obrigada ^_ok ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:dez after-roadmap:muito after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado deus dez_$ enten- ok tmj 🙏_$`,
    '8': `:ate :deus :mais ^_ate ^_certo ^_gratidao ^_perfeito abencoe_$ after-roadmap:certo after-roadmap:combinado after-roadmap:entendido after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tchau combinado combinado_$ dez entendido entendido_$ grati- gratidao otimo perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi ^_muito a_senhora abenc- abencoe after-roadmap:bom after-roadmap:demais after-roadmap:entendi after-roadmap:senhora belez- beleza certo certo_$ combi- demai- demais deus_te eh_um entendi_$ que_bom`,
    '6': `:abencoe ^_obrigado ^_👍 after-roadmap:deus after-roadmap:eh after-roadmap:top ajudo- ajudou ate a~eh bom bom_$ deus~pague mais_$ massa_demais muito_$ obrigada_$ ok_$ pague senho- senhora sim top 👍 👍_$`,
    '5': `! !_$ :obrigada :viu ^_que ^_tu after-roadmap:ajudou after-roadmap:tu after-roadmap:viu demais_$ deus_abencoe entendi hoje_, te tu viu_$`,
    '4': `:! ? ^_ajudou after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um beleza_$ beleza_entao despe- eh_muito entao_$ esse_plano esta_bom me~por obrigada_pela obrigada_viu obrigada~ajuda pague_$ pela_ajuda por_hoje por~,`,
    '3': `,_ajudou :filho :muito :pela :te ^_show ^_voce after-roadmap:, after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_bastante ajudou_demais basta- bastante bom_obrigada certo_obrigada deus_lhe entao filho filho_$ lhe lhe_pague mano mano_$ meu_filho muito_obrigada muito~pela pela show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?_$ ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?debt-kind ?overdue ?thirteenth ^_chega ^_concordaram ^_free ^_fui ^_link ^_melhor ^_negaram ^_opa ^_parar ^_reinicia ^_sair ^_sei ^_stop ^_tem ^_topei ^_voltei aceitaram after-roadmap:aceitaram after-roadmap:ai after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:melhor after-roadmap:meu after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:paguei after-roadmap:para after-roadmap:quando after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai chega como conco- concordaram confi- desca- desis- domin- domingo esque- essa essa_$ fecharia fecharia_$ free free_mesmo fui lembr-
link melho- melhor namor- namora namora_$ negar- negaram oi_$ onde opa paga pago_$ parar parar_$ passo passo_$ quant- quanto reati- reativar recla- reini- reinicia reneg- sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volta volte- voltei`,
    '-4': `?consent ?income-source ?worry ^_bom ^_como ^_eh ^_oi ^_pedi ^_quero ^_reset aceit- after-roadmap:? after-roadmap:como after-roadmap:essa after-roadmap:pedi after-roadmap:quanto after-roadmap:quero ai_$ cance- debts:beleza fecha- oi pedi reset reset_$`,
    '-5': `after-roadmap:nao after-roadmap:tem nao_entendi recus-`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'trouble:shaming': {
    '5': `after-roadmap:cobranca after-roadmap:contou conto- contou`,
    '4': `a_cobranca after-roadmap:liga after-roadmap:ligou after-roadmap:no after-roadmap:servico a~liga cobra- cobranca cobranca_liga cobranca~no e_contou liga liga_no liga~meu ligou ligou_para meu_servico no_meu no~servico`,
    '3': `NAME~contou after-roadmap:devo a~ligou contou_que contou~eu eu_devo e~que que~devo servi- servico servico_$`,
    '-3': `n0`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `dinheiro_$ falo marid- marido meu_marido quand- quando worry:me`,
    '-3': `n0`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se se`,
    '9': `^_se after-roadmap:emprestimo e_se`,
    '8': `^_e`,
    '7': `eu~um e~eu`,
    '6': `^_vale after-roadmap:e after-roadmap:eu after-roadmap:pegar after-roadmap:vale empre- emprestimo emprestimo_para eu_nao eu~a`,
    '5': `after-roadmap:quitar after-roadmap:tudo emprestimo~pagar eu~o para~tudo pegar um_emprestimo vale`,
    '4': `:se a_pena adiantado adiantado_$ after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumar after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:trocar after-roadmap:um after-roadmap:vender ajuda- ajudar arrumar dinheiro_por dinheiro~mes dividas~uma eu_parar eu_usar eu_vender eu~aceitar eu~adiantado e~meu mes_acaba nao_aceitar
nao~a pagar_tudo pagar~? pagar~cartao para_pagar para_quitar pegar~emprestimo pena por~acaba por~so quando_$ quita- quitar se~nao se~parar se~usar se~vender tudo_? usar vale_a vale~pena vender`,
    '3': `#_tudo :eu :usar NAME~tempo acaba aceitar aceitar_a after-roadmap:a after-roadmap:acaba after-roadmap:dinheiro after-roadmap:dividas after-roadmap:emprego after-roadmap:num after-roadmap:por after-roadmap:uma arrum- as_dividas atrasar_um atrasar~mes cartao_$ comecar~menores da~? emprego emprego~# emprestimo~quitar eu eu_atrasar eu_quitar eu~de fechar_a junta- juntar loja_e marid- marido
menor_primeiro meu_marido muda nao_pagar num_emprestimo o_# o~muda pagar pagar_o pagar~NAME parar_de parar~pagar pegar_um por_uma posso_fazer quitar_tudo quitar~menor se~atrasar se~quitar so_$ troca- trocar tudo tudo_na tudo~NAME um_mes usar_o vende- vender_a`,
    '-3': `#~mais 13o 13o~# a_mais acaba~? after-roadmap:13o after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cinqu- do~? eu_quiser eu_so eu~sair n0 o_13o o~de pagar_# pagar~minimo por~mil quando_? quiser quiser_sair sair sair_$ se~quiser todo`,
    '-4': `aceitarem after-roadmap:aceitarem after-roadmap:todo botar~# eu~# mais_# quise- se~so todo_mes`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '10': `worry:dia`,
    '9': `ligam worry:ligam worry:nao`,
    '8': `cobranca mandam nao_param param telef- telefone worry:cobranca worry:para worry:param worry:telefone`,
    '7': `^_ligam hora hora_$ ligac- quare- quarenta worry:hora worry:me worry:na`,
    '6': `aguen- aguento aguento_mais cobrador diret- direto estao~ligando ligam_para mensa- mensagem nao_aguento param_de por_dia worry:cobrador worry:de worry:ligar worry:por`,
    '5': `^_cobrador ameac- cobrador_na cobranca_$ dia_$ estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de o_de para_$ parar parar_$ pela sem_parar sendo so~de worry:ligando worry:mais worry:parar worry:pela worry:porta worry:sem worry:sendo`,
    '4': `^_cobranca ^_estao ate_para de_meia dia dia_inteiro intei- inteiro ligam~NAME ligam~meu me_ligando meia meu_trabalho na_minha na~dos no_celular o_dia outro- outros o~inteiro para_meu porta so_o toda worry:NAME worry:cobrando worry:estao worry:inteiro worry:meu worry:minha worry:o worry:servico worry:toda worry:trabalho`,
    '3': `:cobranca :essas :mundo NAME_ate NAME_para ate~NAME casa_da casa~minha celul- celular cobram cobrando da~nao da~sogra de~em dos eles_ligam eles~para essas~, estao estao_me foi_na frent- frente inteiro_$ mais~cobranca me_da me~na minha_sogra mundo na_casa na_frente nao_me nao~mais no~nao param_$ para~ate para~para porta_$ sem servi- servico sogra sogra_$ sumir trabalho trabalho_$ vonta- vontade
worry:as worry:ate worry:eles worry:foi worry:frente worry:no worry:um`,
    '-3': `n0 nome worry:esta worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '13': `despe-`,
    '11': `?worry worry:casa`,
    '10': `worry:vou`,
    '9': `perde- perder worry:perder`,
    '8': `apart- apartamento casa casa_$ despejo worry:apartamento worry:despejo worry:sair`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria minha_casa worry:a worry:imobiliaria worry:me worry:se worry:ser`,
    '6': `apartamento_$ daqui daqui_$ leila- leilao mando- mandou meu_apartamento ordem posso_perder sair sair_$ ser tirar- worry:botar worry:leilao worry:mandou worry:ordem worry:posso worry:rua worry:tenho`,
    '5': `a_casa botar da_casa na_rua o_proprietario onde proprietario rua vou worry:NAME worry:fora worry:o worry:proprietario worry:vao`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai de~minha dono fora fora_$ me~para nao_tenho o_apartamento o_dono para_fora perder_minha perder~casa posso propr- querem_tomar semana_que semana~vem tomar vao vao_me worry:ate worry:caixa worry:de worry:dono worry:gente worry:minha worry:na worry:que worry:semana worry:tomar worry:vai worry:vem`,
    '3': `^_querem ^_vao a~na a~vai com_meus de_perder do_meu dono_da filhos_$ gente medo~perder na~com o~pediu pediu preoc- preocupacao preocupacao_eh que_vem querem querem~minha rua_$ se tomar_minha tomar~casa vai vem_$ vou~na worry:atrasado worry:com worry:da worry:do worry:para worry:parar worry:preocupacao worry:quer worry:querem`,
    '-3': `cobra- n0 proce- worry:# worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '14': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `worry:dia`,
    '8': `comer fome leite leite_para worry:comer worry:fome worry:leite worry:para worry:tem`,
    '7': `^_vivo almoc- a~esta cesta esta_vazia pulan- pulando pulando_refeicao refei- refeicao refeicao_$ vazia vazia_$ worry:de worry:e worry:estou worry:pulando worry:que worry:refeicao worry:vazia worry:vivo`,
    '6': `basic- de~de dia_$ tenho~que vivo worry:esta worry:falta`,
    '5': `EXPENSE ^_faltou ^_meus com_fome comida_$ entre_o estou~de falto- faltou fome_$ nao~o nene o~e remedio_e tenho_o todo_dia worry:filhos worry:meus worry:o worry:tenho worry:todo`,
    '4': `^_estou ^_falta a_geladeira bebe comer_para de_comer dia_que dia~nao e_de entre escol- esta_faltando e~conta falta faltando falta~para filho- filhos gelad- geladeira meus_filhos nao_tem nao_tenho o_remedio que_nao que~tem remed- remedio so tem_dia tem~que todo worry:a worry:faltando worry:geladeira worry:nem worry:remedio`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida_em comida~casa comida~em de_comida despe- de~para dia e_o em_casa esta~comida estou faltando_comida meus nao~comida so_uma so~vez tem_$ tem_comida uma_vez uma~por vez vez_por vez~dia worry:como worry:conta worry:nao worry:uma worry:vez`,
    '-3': `cobra- estou_no n0 worry:dinheiro worry:me worry:minha worry:tudo`,
    '-4': `worry:meu worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '13': `?worry score`,
    '11': `nome`,
    '10': `worry:negativado`,
    '9': `negat- negativado nome_$ worry:estou`,
    '8': `cpf_esta no_spc worry:cpf worry:meu`,
    '7': `^_meu cpf meu_cpf meu~esta no_serasa spc spc_$ worry:spc`,
    '6': `^_estou ^_nome credi- meu_nome o_nome serasa_$ sujo worry:esta worry:nada worry:serasa worry:sujo`,
    '5': `aprov- aprova crediario crediario_nao estou_no nada_$ o_crediario o~nao seras- serasa worry:no worry:o`,
    '4': `consigo da~mae estou meu~sujo nao_consigo nao~nada nome_da nome_no nome_sujo nome~e nome~minha quero~o sujo_$ worry:consigo worry:mae`,
    '3': `aluga- alugar bloqu- causa_do consi- consigo~por credito da_minha e_mais esta_sujo e~nada limpar_o limpar~nome mae mae_$ meu minha_mae por~do quero_limpar worry:alugar worry:limpar worry:mais worry:nao worry:quero`,
    '-3': `^_cobranca ^_como ^_estao ^_tem como~meu e_nome estao e~sujo worry:como worry:estao worry:que`,
    '-4': `cobra- cobranca no_meu no~nome proce- processo tem_processo worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '16': `^_nada`,
    '15': `worry:nada`,
    '13': `nao_$`,
    '12': `urgen- worry:nenhuma`,
    '10': `nada worry:tudo`,
    '9': `nada_urgente nenhu- urgente`,
    '8': `^_nenhuma nao_estou urgente_$`,
    '7': `esta_tudo nenhuma worry:, worry:desses worry:disso worry:enquanto worry:nenhum`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto nenhum_desses organizar_$ por_enquanto so_quero tranq- tranquilo worry:deus worry:esta worry:organizar worry:tranquilo`,
    '5': `contr- corre- em_paz incomes:nada nada_disso nenhum nenhuma_$ nessa organ- organizar paz paz_$ quero_organizar risco situa- situacao so~organizar urgencia urgencia_$ worry:dessas worry:estou worry:isso worry:por worry:quero worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,~nao ^_gracas ^_nao comig- comigo comigo_$ dessas_$ desse deus disso disso_$ esta~em isso_nao nada_desse nao_, nao_tem nao~comigo nenhuma_dessas tipo tranquilo_$ tudo tudo_em worry:comigo worry:eh worry:em worry:gracas worry:urgente`,
    '3': `,_ainda ,_so ,~quero ^_por ^_so ^_tudo a_deus acont- acontece ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nada~nao nao_chegou nao~ainda nao~eh nao~isso nesse por~nao preoc- rio tem~nao worry:aqui worry:cobrador`,
    '-3': `aprov- aprova credi- crediario crediario_nao nada_$ o_crediario overdue:nenhuma o~nao score worry:dia worry:minha worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nao_durmo worry:durmo worry:meu worry:o`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '17': `?worry`,
    '11': `worry:nao`,
    '10': `worry:com`,
    '9': `^_cada cada_mes nao_durmo worry:durmo worry:juros worry:mes`,
    '8': `^_fui ^_os cada demit- demitido demitido_$ durmo durmo_$ fui_demitido os_juros worry:estou worry:os`,
    '7': `em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado worry:atrasado worry:eh worry:vergonha`,
    '6': `^_briga atrasado_$ a~so briga briga_em briga~casa consigo_dormir cresc- cresce cresce_$ de_nao dinheiro_$ juros_$ medo~nao nao~dormir os sabe so_cresce vergo- vergonha worry:briga worry:dinheiro worry:divida worry:dormir worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_estou ^_medo a_divida atrasado com_depressao com_isso depre- depressao doente_e dormi- dormir eh_tanta esta_tudo juros medo_de minha_familia tenho_vergonha worry:coisa worry:consigo worry:fazer worry:isso worry:marido worry:medo worry:minha worry:por worry:tanta`,
    '4': `^_ai a_minha acaba- ai~eh assim cansa- cansada casam- casamento causa coisa_$ consigo dar_conta devendo_$ dinhe- dinheiro doent- doente eh~coisa eh~minha em~por esta~por estou~saber famil- familia familia_$ fazer_$ marido_nao medo meu~nao minha_mulher moca muita muito mulhe- mulher na_verdade nao_consigo nao~conta na~eh o~fazer por_causa por~disso que_fazer sabe_$ sem_saber tanta verdade_eh viver
worry:ai worry:assim worry:casa worry:causa worry:disso worry:doente worry:mae worry:moca worry:sem worry:so worry:tudo worry:viver`,
    '3': `^_na atras- casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser deven- devendo de~conseguir disso disso_$ eh_a esta~e estou estou_sem estou~e fazer juros_nao mae mae_esta mae~doente marid- marido medo~ser mes meu_marido minha_mae minha~nao nao~pagar os~nao param_$ presa saber sem_dinheiro sem~o verda- verdade vergonha_$ worry:a worry:conseguir worry:dar worry:de worry:pagar
worry:tenho`,
    '-3': `:fui ^_tudo almoc- cobra- dia_$ medo~perder minha_casa nao_$ nao_estou negat- negativado perde- perder worry:do worry:me worry:negativado worry:para worry:perder`,
    '-4': `estou_no worry:nome`,
    '-5': `worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '11': `carro`,
    '10': `o_carro worry:moto`,
    '9': `carro_$ levar quere- worry:levar worry:o`,
    '8': `?worry minha_moto moto moto_$`,
    '7': `estao_querendo querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- escon- levar_minha medo movei- moveis querendo~meu worry:estao worry:medo worry:meu worry:os worry:vao`,
    '5': `estao meu_carro tv vao worry:querem`,
    '4': `^_medo ^_oficial ^_querem a_moto apree- apreensao atras busca busca_e buscar_o busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao escondendo estou~o medo_de minhas_coisas ofici- oficial o~veio pegar~moto penho- penhorar perder_o perder~carro querem querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:eh worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `,~com ameacando_toma ameacando~minha a~quer banco_vai com~que da_loja eh_com estao~toma esta~na eu~as geladeira_da geladeira~loja irmao medo_eh meu_irmao meu_medo minha minha- minha_geladeira minhas minha~da na_casa na~do o_banco os o~ontem o~vai pegar pegar_a posso~o quer quer~minha toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem vai~a worry:, worry:a worry:com worry:da
worry:do worry:e worry:eu worry:loja worry:ontem worry:pegar worry:que worry:toma worry:tomem worry:vai`,
    '-3': `casa_$ de~veio justica_veio minha_casa n0 worry:nao`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '11': `?worry`,
    '10': `worry:luz`,
    '9': `estou_no worry:a worry:no`,
    '8': `cortar luz meu_gas worry:cortar worry:estou`,
    '7': `gas_$ worry:agua worry:gas`,
    '6': `agua cortar_$ cortaram desligar gas minha_luz veio worry:NAME worry:cortaram worry:desligar worry:dias worry:ja worry:meu worry:ontem worry:veio`,
    '5': `^_estou aviso aviso_de aviso~corte a~vai cortada cortarem cortarem_a corte de_corte dias ja_veio luz_esta medo~cortarem ontem ontem_$ ser_cortada worry:aviso worry:cortarem worry:de worry:internet`,
    '4': `#_dias NAME_ja ^_cortaram a_agua a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- avisou avisou_que a~ja compa- corta cortaram_a cortaram~agua da_luz desde_ontem estou luz~cortar luz~na sem_agua sem~desde sexta_$ vai vai_ser vai~cortada vai~meu vao_cortar worry:avisou worry:desde worry:sem worry:sexta worry:vai`,
    '3': `#~senao NAME_deu ^_ja ^_minha a_energia after-roadmap:amanha after-roadmap:luz after-roadmap:ser after-roadmap:vai agua_$ agua_ontem ameacando~a cortada_amanha cortar_a cortar_minha cortaram_minha cortar~agua cortar~luz da~esta desliga desliga_$ deu_# deu~dias dias_senao dias~desliga energ- energia esta_na estou_ha estou~dois ha~dias inter- internet internet_$ luz_$ minha_agua minha~ontem
minha~vai moco na_porta no o~da porta porta_$ senao senao_desliga ser~amanha sexta veio_cortar worry:desliga worry:deu worry:dois worry:moco worry:porta worry:senao worry:vao`,
    '-3': `n0 worry:e`,
    '-4': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '14': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '9': `justi- justica worry:justica worry:me worry:recebi`,
    '8': `^_recebi intim- intimacao worry:do worry:intimacao`,
    '7': `acao acao_de de_cobranca estao_me recebi worry:acao worry:banco worry:carta`,
    '6': `^_chegou ^_vao carta chego- chegou cobranca_$ da_justica justica_$ pelo_banco processar vao worry:chegou worry:de worry:no worry:pelo worry:vao`,
    '5': `^_estao carto- cartorio cartorio_$ citac- citacao de_justica do_forum estao forum forum_$ no_meu no~nome oficial_de oficial~justica pelo processo sendo tem_processo vao_me worry:aqui worry:cartorio worry:cobranca worry:da worry:estao worry:forum worry:sendo worry:tem worry:um`,
    '4': `banco carta_do cobranca estou_sendo justica~aqui nome_$ ofici- oficial prote- protestar receb- vao_protestar vao~no veio_aqui worry:. worry:oficial worry:protestar worry:uma`,
    '3': `^_oficial advog- advogado advogado_do aqui aqui_$ banco_$ banco_mandou chegou_carta chegou_um chegou~do cobra- do_banco do~mandou mandou_carta meu_nome o_advogado recebi_uma um_papel uma~do worry:mandou worry:nome worry:papel`,
    '-3': `a_moto busca- buscar moto_$ worry:buscar worry:minha worry:moto`,
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
    '5': `beneficio_$ cai_e desco- meu o_banco pegando_meu salar- salario salario_$ tudo_do worry:cai worry:descontado worry:do worry:metade worry:pegando worry:todo worry:tudo`,
    '4': `^_descontam aposentadoria_$ banco_bloqueou banco_pega banco~meu bloquearam_meu bloqueou_meu cai da~aposentadoria descontado descontam do~salario metad- metade metade_da meu_beneficio meu_bpc meu~na meu~todo minha minha_aposentadoria o~bloqueou o~pega pegan- pegando tirar- tiraram todo todo_$ worry:aposentadoria worry:bloqueou worry:descontam worry:dinheiro worry:e worry:pega`,
    '3': `INCOME apose- aposentadoria banco bloquearam_minha bloquearam~conta bloqueou bpc cai~o come conta_esta da_minha dinhe- dinheiro dinheiro~NAME dinheiro~e do_beneficio e_some e~banco justi- justica justica_$ limit- limite meu_dinheiro meu~cai o_limite ordem o~cai pega pix_$ por_ordem quase salario_cai salario~e worry:NAME worry:da worry:estao worry:justica worry:ordem worry:pela worry:quase`,
    '-3': `n0 worry:nao worry:nome`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `aceit-`,
    '16': `^_aceitei`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `fecha-`,
    '12': `after-roadmap:topei`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo ^_assinei acord- acordo acordo_fechado after-roadmap:fechei assinei com_eles fechado fechado_$ offers:fechei`,
    '8': `a_da acabei_fechando aceitei_$ aceitei_a after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- a~NAME eles_$ fechando fechando_$ topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo assinei_o assinei~acordo essa_$ fechei_com o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:essa after-roadmap:vou certo_fechei deu_certo deu~fechei e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:com certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e la_e la~fechei o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:aceitar after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ banco_$ bati bati_o bati~martelo cedo com_o da_NAME deles deu do_jeito essa fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz fui hoje hoje_cedo jeito~ofereceram martelo_com martelo~eles negocio_com
negocio~o no_app ofereceram ofereceram_$ offers:aceitar offers:eles offers:martelo o~hoje parcelamento_$ pode~que proposta que_ofereceram topei~proposta vou_fechar`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME~vou aceita_a aceita~da aceitei_na aceitei_o aceitei~hora acordo_com after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:proposta assinei_com assinei~eles a~deles cedo_$ com com~NAME do~que duas_vezes eles~cedo eu_vou eu~querer
fechei~eles hora_, hora~nao jeito jeito_que la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:a offers:certo offers:deles offers:deu offers:fechar offers:hoje o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ proposta_deles querer querer_a que~vou vou_querer vou~a`,
    '0': `
 
_# !_a !_deixa !~deixa !~e !~o !~que #_. #_ano #_cada #_cai #_conto #_dia #_dividido #_eu #_filhos #_h #_mais #_ou #_pode #_que #_todo #~. #~a #~ao #~atrasada #~atrasado #~bruto #~com #~e #~em #~estou #~gasolina #~mas #~meu #~nao #~outubro #~para #~parcela #~pix #~por #~salario #~se #~semana #~so #~tem #~vale $~do %_. %_ao %_do %_na %~NAME %~dia %~mes %~por %~salario ( ) )_. ,_# ,_aceito
,_adiantava ,_ajudou ,_apaga ,_aquele ,_aqui ,_banco ,_caio ,_cancela ,_carrego ,_claro ,_cobrador ,_com ,_conforme ,_cortar ,_credo ,_depois ,_desde ,_deve ,_digo ,_disse ,_divida ,_diz ,_ela ,_em ,_entrei ,_era ,_errei ,_espera ,_esse ,_estava ,_falei ,_faltou ,_faz ,_fica ,_fico ,_gasto ,_gostaria ,_hoje ,_lembrei ,_loja ,_menino ,_moco ,_moveis ,_mudei ,_na ,_nenhuma ,_ninguem ,_nunca
,_obrigada ,_para ,_pensei ,_pera ,_perdi ,_porque ,_procede ,_quais ,_recebo ,_reclamo ,_respondi ,_se ,_semana ,_sera ,_some ,_tche ,_termina ,_tintim ,_todos ,_uma ,_umas ,_uns ,_usei ,_vale ,_valor ,_venceu ,_venderam ,_vendi ,_vi ,~% ,~+ ,~abrindo ,~acontece ,~agosto ,~ai ,~ainda ,~algum ,~anos ,~apaga ,~apagar ,~aquilo ,~atrasado ,~baixar ,~bendito ,~boia-fria ,~bom ,~cada ,~carro ,~cartao
,~comecar ,~conta ,~continuo ,~corrigir ,~crediario ,~debito ,~deixo ,~demais ,~desde ,~deu ,~deus ,~dia ,~diarista ,~divida ,~doido ,~dois ,~durmo ,~eles ,~empresa ,~entao ,~entendi ,~essas ,~esse ,~estou ,~explica ,~fala ,~falar ,~favor ,~filha ,~filho ,~foi ,~fora ,~forca ,~frete ,~ganha ,~graca ,~guia ,~ia ,~lembro ,~ligacao ,~manda ,~melhor ,~menores ,~meses ,~mesmo ,~metade ,~mete ,~meter
,~meu ,~minutinho ,~mostra ,~na ,~nada ,~nervosa ,~ninguem ,~nome ,~normal ,~os ,~pago ,~passa ,~pela ,~perguntar ,~pode ,~programa ,~quando ,~quanto ,~questao ,~remove ,~respondo ,~saio ,~salvar ,~se ,~sem ,~ser ,~servico ,~silveira ,~so ,~sobrou ,~te ,~tira ,~todo ,~trocar ,~uns ,~usar ,~valor ,~ver ,~vermelho ,~vez ,~vive ,~voce ._NAME ._a ._como ._e ._estou ._faz ._foi ._isso ._ja ._me ._minha
._o ._pode ._vou .~? .~NAME .~alguma .~anos .~com .~da .~de .~e .~isso .~ja .~no .~sei .~sem .~vai 13o_o 13o~que :_caiu :_em :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :apaguem :aparece :aquele :arquivo :atrasada :aumentei :avisar :banco :bem :bolo :cabra :caiu :carne :carro :carta :cedo :celular :cem :cobra :cobram :coisa :comigo :compensa :confiavel :conforme :consegui
:consigo :cortada :dar :das :demora :depois :depositar :deve :diga :direito :disse :dizendo :dnv :embora :empresa :entao :escreve :estava :exclusao :falando :fatura :fechou :ficar :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instrucoes :janeiro :jeito :jogo :la :lgpd :ligaram :limite :limpa :limpar :luz :mae :mandem :mas :moca :mostrar :moto :nem :noite :normal :num :numero
:obrigado :orientacao :oxe :pagamento :pagas :pagina :paguei :pai :painel :parcela :parei :passa :passado :passei :patroa :pede :pedindo :porque :prazo :preciso :quais :quantos :quitar :recebi :receita :regras :renda :renegociacao :resto :saldo :semana :sera :servico :sete :sistema :so :somando :sujo :tal :ter :tira :todas :todo :todos :trem :uns :usei :util :vem :venceu :verdade :~$ :~a ; ;_as
;~demais ?_a ?_como ?_entao ?_esta ?_falo ?_faz ?_ja ?_me ?_meu ?_qual ?_que ?_queria ?_repete ?_tem ?~cabra ?~louco ?~o ?~tem ?~uma NAME_caiu NAME_cobra NAME_com NAME_como NAME_desse NAME_deste NAME_dia NAME_em NAME_estao NAME_faz NAME_na NAME_para NAME_pedindo NAME_pode NAME_some NAME_tudo NAME_vence NAME~. NAME~abril NAME~antes NAME~atrasada NAME~atrasado NAME~cobra NAME~da NAME~dando
NAME~desde NAME~desse NAME~e NAME~ele NAME~era NAME~essa NAME~eu NAME~faltou NAME~foi NAME~frente NAME~ha NAME~julho NAME~junho NAME~ligou NAME~mais NAME~meses NAME~nome NAME~os NAME~pago NAME~parei NAME~passar NAME~passou NAME~porque NAME~primeira NAME~primeiro NAME~quitada NAME~sera NAME~some NAME~tirar NAME~um NAME~uns NAME~usei NAME~valia NAME~verdade ^_acha ^_apago ^_apaguei ^_arre ^_atrasada
^_autonomo ^_avancei ^_ave ^_bloqueei ^_brincadeira ^_cair ^_calcula ^_certeza ^_cobraram ^_contrato ^_cria ^_desse ^_dez ^_diversao ^_empresa ^_esses ^_exclusao ^_gas ^_guarda ^_imagina ^_junta ^_lista ^_maquina ^_menti ^_misturei ^_moca ^_moco ^_nasceu ^_olha ^_olhe ^_oxente ^_pela ^_poderia ^_praia ^_redija ^_sexta ^_tirando ^_todos ^_tomara ^_trata-se ^_uber ^_uns ^_vence ^_vieram ^_vivem
a_cada a_cara a_carta a_cor a_exclusao a_fabrica a_faculdade a_gerente a_hora a_lgpd a_menina a_minima a_ninguem a_perna a_renner a_restricao a_serio a_tela a_tirar a_unica a_zero abatimento aboca- abocanhar abocanhar_o abocanhar~que abre_a abre~lista abril abril_, abrindo~app abrir~fatura abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ abusivo_, abusivo~pode acaba_, acaba~o
acabo acabou_gracas acabou_o acabou~a acabou~gas aceitaram_! aceitaram~! aceitei~da aceito_logo aceito_sim aceito~ou acha~vale acho~a acho~esqueci acontece_$ acontece~? acordo_mas acordo_o acordo_passar acordo~a acordo~eles acordo~fiz acordo~o acred- acredita acredita_$ adiantada adiantada_$ adiantado_para adiantado~liberar adiantava adiantava_? adiante_eu adiante~te after-crisis:cansada
after-crisis:credo after-crisis:desculpa after-crisis:fome after-crisis:jeito after-crisis:matar after-crisis:moca after-crisis:morto after-crisis:o after-crisis:susto after-roadmap:( after-roadmap:acabo after-roadmap:acredita after-roadmap:adiantada after-roadmap:adiantava after-roadmap:advogado after-roadmap:agua after-roadmap:alimenticia after-roadmap:almoco after-roadmap:alta
after-roadmap:amor after-roadmap:animo after-roadmap:apagam after-roadmap:apaguei after-roadmap:aquilo after-roadmap:assumiu after-roadmap:atende after-roadmap:aumentou after-roadmap:autista after-roadmap:bah after-roadmap:base after-roadmap:bike after-roadmap:bonito after-roadmap:caio after-roadmap:calcula after-roadmap:caminhao after-roadmap:carteira after-roadmap:caso after-roadmap:cedo
after-roadmap:central after-roadmap:centro after-roadmap:cilada after-roadmap:clico after-roadmap:clonaram after-roadmap:cobradora after-roadmap:cobraram after-roadmap:cobre after-roadmap:coisa after-roadmap:coisas after-roadmap:colo after-roadmap:completo after-roadmap:comprei after-roadmap:concorda after-roadmap:condicao after-roadmap:condominio after-roadmap:confere after-roadmap:confio
after-roadmap:consegue after-roadmap:contracheque after-roadmap:cortei after-roadmap:costas after-roadmap:credor after-roadmap:credores after-roadmap:crianca after-roadmap:criancas after-roadmap:cuida after-roadmap:cunhado after-roadmap:dado after-roadmap:deixam after-roadmap:dentro after-roadmap:deposita after-roadmap:deste after-roadmap:devia after-roadmap:diaria after-roadmap:diferenca
after-roadmap:direto after-roadmap:dizem after-roadmap:dizer after-roadmap:dono after-roadmap:dor after-roadmap:emprestado after-roadmap:enquanto after-roadmap:enterro after-roadmap:entrou after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:escolheu after-roadmap:espera after-roadmap:falam after-roadmap:falou after-roadmap:farmacia after-roadmap:fazia after-roadmap:final
after-roadmap:fizer after-roadmap:fora after-roadmap:foto after-roadmap:fralda after-roadmap:furou after-roadmap:ganho after-roadmap:gasolina after-roadmap:gaste after-roadmap:gaveta after-roadmap:gera after-roadmap:gosto after-roadmap:guardam after-roadmap:guardaram after-roadmap:heranca after-roadmap:historico after-roadmap:holerite after-roadmap:homi after-roadmap:ia after-roadmap:ideia
after-roadmap:igual after-roadmap:imagina after-roadmap:inteira after-roadmap:irma after-roadmap:janeiro after-roadmap:jogar after-roadmap:largar after-roadmap:leite after-roadmap:ler after-roadmap:ligam after-roadmap:ligando after-roadmap:ligo after-roadmap:liguei after-roadmap:lugar after-roadmap:mandada after-roadmap:manha after-roadmap:matando after-roadmap:meio after-roadmap:melhorava
after-roadmap:menino after-roadmap:meninos after-roadmap:mercado after-roadmap:mesa after-roadmap:mesma after-roadmap:metade after-roadmap:mexe after-roadmap:mexo after-roadmap:mudasse after-roadmap:mulher after-roadmap:negociam after-roadmap:neles after-roadmap:nessa after-roadmap:ninguem after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:ofereceu after-roadmap:oficial
after-roadmap:oficina after-roadmap:olha after-roadmap:olhei after-roadmap:outros after-roadmap:pai after-roadmap:papagaio after-roadmap:parado after-roadmap:parece after-roadmap:parte after-roadmap:particular after-roadmap:passada after-roadmap:pegadinha after-roadmap:pegue after-roadmap:perder after-roadmap:perna after-roadmap:perto after-roadmap:poe after-roadmap:policia after-roadmap:povo
after-roadmap:prende after-roadmap:presa after-roadmap:prisao after-roadmap:procede after-roadmap:propos after-roadmap:puxada after-roadmap:quebra after-roadmap:quieto after-roadmap:quinhentos after-roadmap:radio after-roadmap:rapaz after-roadmap:rapido after-roadmap:receita after-roadmap:reclamei after-roadmap:respostas after-roadmap:restricao after-roadmap:riu after-roadmap:salao
after-roadmap:segunda after-roadmap:sms after-roadmap:sogro after-roadmap:solto after-roadmap:sufoco after-roadmap:sujo after-roadmap:tarde after-roadmap:tinha after-roadmap:tiram after-roadmap:tiver after-roadmap:todos after-roadmap:trabalhei after-roadmap:tres after-roadmap:trezentos after-roadmap:trocados after-roadmap:uns after-roadmap:valendo after-roadmap:vei after-roadmap:vendesse
after-roadmap:vir after-roadmap:vivente after-roadmap:vivo after-roadmap:vo after-roadmap:zeca agora_descontam agora_e agora_estao agora_estou agora_ja agora_ninguem agora_o agora_que agora~# agora~como agora~descontando agora~dia agora~ganho agora~nao agora~qual agosto_$ agosto_, agosto_do agosto~ano agua_, agua_? agua_ontem agua_ou agua_tem agua~, agua~tarifa aguenta aham_, aham~pode ai_de
ai_primeiro ainda_, ainda_sao ainda~, ainda~nao ainda~o ainda~obrigados ainda~valendo ai~causa ai~eu ai~mais ai~vamos ai~verdade ajudando ajudando_meu ajudando~pai ajudar_? ajudar~mae ajuda~as ajuda~dividas ajudou_bastante alguem_da alguem_humano alguem_para alguem~conversar alguem~de alguem~equipe alguem~pode alguem~verdade algum_dia alguma_, alguma_ajuda alguma~, alguma~nao alguma~no algum~?
alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_, aluguel_atrasado aluguel~# aluguel~eu amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no ameacando_cortar ameacando~a animo animo_$ aniversario_prende aniversario~o ano_, ano_e anos_. anos_a anos_ainda anos_de anos_ja anos~ate anos~devo anos~divida anos~vale anotado_, anotado~loja anotar
anotar_que anotar~eu anotou_? ano~esta ano~meio ano~vai antecipar~saque anterior_esta anterior_que anterior_volta anteriores_e anterior~errada anterior~errei antes_, antes_da antes_me antes_se antes~nao antes~outra antes~soltar antiga_de antiga~mais anunc- ao_credor ao_dia ao_mes ao~solicitando apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por apagar~enquanto apagar~esta
apagar~se apaga~anterior apaga~nao apaga~os apaga~plano apaga~respostas apago_sem apago~ler apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu_no apareceu_um apareceu~com apareceu~da apareceu~emprestimo apareceu~meu aparelho_de apertei_errado apertei~, aplicativo_, aplicativo~um aposentei~idade app_do app_e app_para app~ver
apreensao_$ aquele_consignado aquele_limite aquele~a aquele~da aquele~pela aqui_da aqui_em aqui_na aqui_ne aqui_nos aquil- aquilo aquilo_que aquilo~eu aqui~dedos aqui~do aqui~perai aqui~rua aqui~seguro arquivo~tudo arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz~so arruma_alguem arrumar_$ as_cartas as_conta as_criancas as_demais as_frases assinei_, assinei~o assum-
assumiu as~, as~fora ate_sabado ate_sexta atencao_$ atendente_de atendente~verdade atender_? atendeu ate~NAME ate~fim ate~meu ate~nenhuma ate~ninguem ate~o ate~pago ate~para ate~vou atolada atolada_$ atras_, atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasada~prisao atrasado_, atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando_a atrasando~pensao
atrasar_a atrasar_de atrasar~jeito atrasar~pensao atras~nao atualizar atualizar_sim aumentei_minha aumentei~divida aumentou autis- autista autista_, autista~banco automatico_, automatico_da automatico~divida automatico~o autonomo_nao auxilio~ainda auxilio~gas avancei avancei_rapido avancei~demais ave ave_maria avisos_me avisos~deixam avisos~novo a~acabou a~alimenticia a~aumentou a~caduca a~cai
a~como a~completo a~dar a~desde a~diminui a~dois a~eles a~em a~estao a~ex a~ideia a~julho a~nela a~ontem a~pagar a~pergunta a~propos a~quebrou a~riu a~sacar a~se a~sem a~social a~some a~um a~velha bairro_, bairro~moveis baixa_nunca baixar_isso baixar_meus baixar~dados baixa~, bancam bancam_tudo bancam~, banco_. banco_calcula banco_diz banco_e banco_em banco_entrou banco_esse banco_eu banco_falou
banco_pegou banco_sim banco_vou banco~# banco~ano banco~detido banco~dificil banco~eh banco~encostar banco~mandou banco~na banco~procede banco~que banco~tomar barata_por barata~ser barraco~tudo base_em base~que batid- batido batido_na batido~outra beleza_, beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendita bendita_mesmo bendito bendito_$ beneficio_da beneficio~emprestimo
beneficio~veinha bico_que bico~eu bico~noite bike bloqueada bloqueada_? bloqueei_o bloqueei~numero bloqueou~salario boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_nao boleto_que boleto_sei boleto~desconto boleto~do boleto~nao boleto~sei boleto~verdadeiro bolo_$ bolsa~nao bom_esperar bom_tamanho bom~o bom~ou bom~preciso bora_deixar bora~isso bota_nossas bota_para bota_uma
botar_minha botar~casa bota~coisas bota~falar bota~pessoa botec- boteco botou_a botou~NAME bpc_foi bpc~cortado braba- brabas brabas_$ brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_$ bruto_, bruto~fica bruto~o buscar_os buscar~caminhao buscar~oculos buscar~papel cabeca_nao cabeca~guarda cabra cabra_cobra cabra~# cachorro_comeu cachorro~o cada_# cada_dois cadastro_por
cadastro~favor cada~meses caderno_ai caderno~, cafez- cafezinho cafezinho_$ cai_meu caio caio_nessa cair_no cair~rotativo cai~minha calca_curta calcu- calcula calcula_ai calcula_o calcula~juros calcula~se calma_nao caminhao_quito caminhao~tudo caminho_$ caminho_que caminho~voce cancelar_esse cancela~que capino_, cara_, cara_a cara_no cara~cara cara~digo carne_da caro_demais caro~, carrego_frete
carrego~, carro_, carro_adiantada carro_esse carro_quebrou carro~mes carta_que cartao_junto cartao~com cartao~nao cartao~que cartas cartas_fora cartas~, carta~NAME carta~cartorio carta~forum carteira_digital carteira~vale casa_com casa_corta casa_e casa_em casa_falou casa_nao casa_pago casa_pedindo casa_toda casa~antes casa~heranca casa~leilao casa~mais casa~pode casa~prazo casa~que casa~vai caso
caso_eu caso~pegue catando~papel causa_das causa~conta causa~divida cem cem_reais cem~antes centavo_para centavo~boletos cento_, centro centro_$ centro_para centro~renegociar certa certa_$ certeza~, certeza~pode certinho_eh certinho~isso certo_antes certo_pode cet~eh cet~o ce~que chama_alguem chama_gente chama_um chama~humano chama~suporte chao_$ chega_, chega_ne chega~amanha chegou_$ chegou_no
chegou~do chegou~intimacao chego~para cheiro cima_do cinco~a cinco~ainda claro~pode cliquei_sem cliquei~querer clonaram~cpf cobra_# cobrador_? cobrador_falou cobrador_mete cobradora_ligou cobrador~a cobrador~porta cobrador~que cobram_$ cobram_alguma cobram~coisa cobranca_disse cobranca~que cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% coisa_:
coisa_agora coisa_dessas coisa_tres coisas_, coisas_de coisas~calcada coisa~ja coisa~mas coisa~nao coisa~serasa coisa~vezes colega coloquei_errado coloquei~, com_arroz com_atendente com_base com_consignado com_deus com_dividas com_do com_dor com_ela com_esses com_humano com_mais com_nome com_taxa com_todo combinado_, combinado~me comeca_tudo comecar_a comeca~de comeco_de comeco~tudo comer-
comer_fora comer_mas comer~pago comeu_o comeu~boleto comida_aqui comida~em comigo_? comissao~# como_chego como_comecar como_convenio como_essencial como_falar como_garantia como_o como_pagas como_primeira como_saber como_se como_ver como~agora como~antes como~banco como~consigo como~disso como~eh como~na como~neles como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o
compraram compraram_no compraram~meu comprei_o comprei_um comprei~sofa compro_mais com~% com~coisas com~como com~consignado com~consultor com~contas com~cristao com~da com~disso com~e com~em com~enterro com~filha com~gerente com~meses com~moca com~moco com~nada com~nome com~papel com~patrao com~por com~respeito com~sujo com~uso com~vivente concorda concorda_com concorda~esse concordo_,
concordo~desde concordo~o condi- condicao conferir_as conferir_no conferir~contas confirm-amount:agora confirm-amount:amor confirm-amount:apagar confirm-amount:bate confirm-amount:com confirm-amount:como confirm-amount:conferir confirm-amount:conheco confirm-amount:dai confirm-amount:disso confirm-amount:ele confirm-amount:era confirm-amount:estava confirm-amount:estou confirm-amount:exatamente
confirm-amount:falei confirm-amount:fica confirm-amount:infelizmente confirm-amount:louco confirm-amount:mao confirm-amount:mas confirm-amount:melhor confirm-amount:menos confirm-amount:mexe confirm-amount:moca confirm-amount:muda confirm-amount:mudanca confirm-amount:mudar confirm-amount:nessa confirm-amount:no confirm-amount:ou confirm-amount:para confirm-amount:pensando confirm-amount:queria
confirm-amount:quero confirm-amount:se confirm-amount:segura confirm-amount:ser confirm-amount:so confirm-amount:te confirm-amount:tive confirm-amount:ver confirm-amount:verdade confirm-change:. confirm-change:? confirm-change:absoluta confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:bronca
confirm-change:certeza confirm-change:com confirm-change:confundi confirm-change:deles confirm-change:dera confirm-change:dessas confirm-change:disso confirm-change:do confirm-change:enquanto confirm-change:entao confirm-change:falei confirm-change:favor confirm-change:fe confirm-change:foi confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:louco confirm-change:mao
confirm-change:menos confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pior confirm-change:precisa confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se
confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:aham confirm-creditor:antes confirm-creditor:apaga confirm-creditor:bate confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco
confirm-creditor:da confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:disse confirm-creditor:disso confirm-creditor:duvida confirm-creditor:ele confirm-creditor:eles confirm-creditor:enquanto confirm-creditor:entendeu confirm-creditor:favor confirm-creditor:fica confirm-creditor:foi confirm-creditor:fosse confirm-creditor:infelizmente
confirm-creditor:jeito confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:mulher confirm-creditor:nem confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:papel confirm-creditor:para
confirm-creditor:pelo confirm-creditor:pensando confirm-creditor:perfeito confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:vai confirm-creditor:ver confirm-delete:acho
confirm-delete:amor confirm-delete:arquivo confirm-delete:banco confirm-delete:com confirm-delete:conheco confirm-delete:decimo confirm-delete:dedo confirm-delete:deixar confirm-delete:dessas confirm-delete:deus confirm-delete:disse confirm-delete:disso confirm-delete:do confirm-delete:ele confirm-delete:em confirm-delete:espera confirm-delete:estava confirm-delete:exatamente confirm-delete:falei
confirm-delete:infelizmente confirm-delete:mao confirm-delete:meu confirm-delete:mexe confirm-delete:mexer confirm-delete:muda confirm-delete:mudar confirm-delete:opa confirm-delete:perai confirm-delete:perco confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:sem confirm-delete:so confirm-delete:some confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_,
conheco_nem conheco~de conheco~sera consegue_me consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~esse consent:: consent:abrir consent:aceitar consent:amor consent:apaga consent:apagam consent:ate consent:atras consent:bom consent:cartao consent:celular consent:certo consent:chegou consent:codigo consent:coisas consent:confio consent:continuar consent:conto consent:conversa
consent:conversar consent:credito consent:crer consent:dai consent:deixou consent:desconto consent:desde consent:desejo consent:dia consent:disse consent:disseram consent:diz consent:documento consent:eles consent:era consent:estao consent:falo consent:faz consent:ficar consent:fila consent:foto consent:gostaria consent:guardar consent:humano consent:informacao consent:ligar consent:ligaram
consent:limpam consent:loja consent:mao consent:mexer consent:moco consent:morta consent:normal consent:oxe consent:pagando consent:pague consent:passa consent:paz consent:pedindo consent:pediu consent:pelo consent:pessoa consent:piorar consent:plano consent:precisando consent:primeiro consent:queria consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sobre
consent:tambem consent:telefone consent:ter consent:terceiros consent:uso consent:veio consent:vendem consent:vi consent:vir consent:vivente consent:whatsapp consignado_, consignado_mas consignado_nao consignado_pela consignado~baixa consignado~banco consignado~carteira consignado~como consignado~eh consignado~nunca consignado~oferecem consignado~preciso consigo_# consigo_? consigo_alugar
consigo~casa consigo~por consumo consumo_eh consumo~pouco conta_. conta_ai conta_como conta_so contando_aqui contando~nos contar_, contar~o contas_da contas_de contas~te contato_, contato~eh conta~# conta~, conta~essencial conta~faz conta~o conta~pago contei_aqui contei_para contei~voce continuo_$ conto_essa contou_para contou~NAME contra_o contrato_para contrato_que contrato~mim contrato~nao
convenio_a convenio~loja conversa_sem conversar_$ conversar~alguem conversar~uma conversa~querer copia_dos copia~meus cor cor_$ cor_desse coragem~abrir coragem~ver correto_sim corrigir_$ corta_mais cortada_: cortada~caiu cortar_de cortaram_minha cortarem~luz cortar~agua cortar~onde cortar~que corta~rapido cor~dinheiro costas_de costas~tanto costureira cozin- cpf_limpo cpf_sem cpf_tem cpf~compraram
cpf~de cpf~eu cpf~restricao crediario~, credito~, credor_solicitando credor~prazo crer crer_$ cresce_feito cresce_quanto cresce~por cria cria_um criancas_da criancas~escola cria~texto cristao_$ culto culto_e culto~olhe cunha- cunhada curta curta_$ custo~eh da_agua da_desgraca da_divida da_dona da_equipe da_escola da_lingua da_neide da_oferta da_outra da_veinha dados_antes dados_em dados_nao
dados_se dados~alguem dados~arquivo dados~conforme dados~eu dai_nao daquela_tela daquela~do daquela~dos daqui_de daqui_do daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_so dar~mes dar~o das_pernas das~da das~de das~propostas das~que das~tem das~voce da~# da~caiu da~com da~conversar da~disse da~e da~esta da~falou da~impedir da~irma da~ja da~levar da~mudar da~na da~ninguem da~nunca da~particular
da~pedindo da~perder da~perderem da~resolve da~subiu da~textinho da~vence da~vo de_NAME de_abocanhar de_atraso de_bom de_brincadeira de_busca de_calca de_contato de_dar de_deixar de_dentro de_dez de_dividas de_favor de_ficar de_gasolina de_julho de_manha de_minimo de_passear de_pensao de_pessoa de_prisao de_quando de_soltar de_tanto de_tarde de_taxa de_vale de_vedete de_vista debito
debito_automatico debito~, debito~da debt-amount:abri debt-amount:abrir debt-amount:anos debt-amount:aplicativo debt-amount:app debt-amount:as debt-amount:atrasada debt-amount:atrasadas debt-amount:bah debt-amount:banco debt-amount:boleto debt-amount:bora debt-amount:bulhufas debt-amount:buscar debt-amount:cabeca debt-amount:canto debt-amount:carta debt-amount:casa debt-amount:ce debt-amount:com
debt-amount:comecar debt-amount:comprei debt-amount:contas debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:deus debt-amount:diferenca debt-amount:disso debt-amount:divida debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:eles debt-amount:entendo debt-amount:era debt-amount:estava debt-amount:falando debt-amount:falar debt-amount:fatura
debt-amount:fica debt-amount:fila debt-amount:fim debt-amount:fiz debt-amount:fora debt-amount:guarda debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:joguei debt-amount:juros debt-amount:la debt-amount:lembro debt-amount:letra debt-amount:lingua debt-amount:maio debt-amount:mais debt-amount:meu debt-amount:mim debt-amount:minha debt-amount:miuda debt-amount:moca
debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nome debt-amount:numero debt-amount:oculos debt-amount:olho debt-amount:onde debt-amount:os debt-amount:passa debt-amount:pela debt-amount:prefiro debt-amount:proxima debt-amount:quanto debt-amount:quer debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:saber debt-amount:saco debt-amount:sem
debt-amount:simples debt-amount:so debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:tem debt-amount:toda debt-amount:troquei debt-amount:ultima debt-amount:vale debt-amount:valor debt-amount:vergonha debt-amount:viu debt-amount:voce debt-creditor:? debt-creditor:aquele debt-creditor:aqui debt-creditor:bairro debt-creditor:banco debt-creditor:cartao debt-creditor:centro
debt-creditor:daqui debt-creditor:desde debt-creditor:divida debt-creditor:e debt-creditor:emprestimo debt-creditor:era debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:la debt-creditor:minha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:se debt-creditor:sei debt-creditor:silveira debt-creditor:tal
debt-creditor:te debt-creditor:ue debt-creditor:venderam debt-kind:. debt-kind:abrir debt-kind:ano debt-kind:atrasada debt-kind:desconto debt-kind:dia debt-kind:entendo debt-kind:entrou debt-kind:familia debt-kind:mais debt-kind:mao debt-kind:moco debt-kind:normal debt-kind:parcelaram debt-kind:passa debt-kind:pela debt-kind:prefeitura debt-kind:qual debt-kind:quanto debt-kind:responder
debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:uns debt-kind:ver debt-kind:voce debts:! debts:abrir debts:acaba debts:acho debts:acontece debts:acordo debts:ainda debts:ajudar debts:alguma debts:amor debts:ano debts:antecipar debts:ao debts:aparece debts:apareceu debts:aposentadoria debts:app debts:ate debts:atendente debts:atender
debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bandido debts:boleto debts:bolo debts:bota debts:brasil debts:buraco debts:caiu debts:cancelo debts:canto debts:carne debts:carta debts:causa debts:cheio debts:cima debts:clonaram debts:cobrando debts:cobrar debts:coisas debts:comigo debts:compensa debts:composto debts:comprar debts:comprei debts:consegue
debts:consultor debts:contar debts:contas debts:contei debts:contracheque debts:contratei debts:conversar debts:cresce debts:cristao debts:dai debts:dar debts:dava debts:de debts:deixa debts:dele debts:depois debts:descontam debts:desconto debts:desde debts:desejo debts:dessa debts:desse debts:deus debts:devendo debts:dever debts:dinheiro debts:disse debts:disso debts:diz debts:dizer debts:dormir
debts:ele debts:entre debts:era debts:escrever debts:esperar debts:estao debts:existe debts:extrato debts:faculdade debts:falando debts:falou debts:fatura debts:fazer debts:fez debts:fica debts:filhos debts:fiz debts:fizeram debts:fogao debts:folha debts:for debts:fora debts:funciona debts:ganho debts:gas debts:gerente debts:gostaria debts:gosto debts:graca debts:igual debts:inss debts:ir
debts:jeito debts:jogo debts:la debts:levam debts:levanto debts:levar debts:loja debts:lugar debts:mae debts:manda debts:mande debts:mao debts:maquina debts:medo debts:menor debts:menos debts:meus debts:minhas debts:minuto debts:moca debts:moro debts:muito debts:ne debts:negociar debts:negocio debts:ninguem debts:nos debts:nunca debts:ofereceram debts:olhar debts:osso debts:paga debts:pagando
debts:pagar debts:pago debts:pai debts:papel debts:papo debts:parar debts:passada debts:passado debts:passar debts:passei debts:passou debts:patrao debts:pedi debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pinga debts:plano debts:pouquinho debts:preco debts:prefiro debts:prendem debts:preso debts:primeiro debts:prisao debts:queria debts:receber
debts:repete debts:resolve debts:responder debts:rua debts:sacar debts:sai debts:saio debts:saiu debts:sem debts:semana debts:serve debts:significa debts:sobre debts:tambem debts:televisao debts:total debts:trabalho debts:trocar debts:uns debts:usar debts:vale debts:valor debts:vejo debts:vem debts:ver debts:vi debts:vir debts:zap decimo_sim decimo~o dedo_errado dedos dedos_, dedos~espera dedo~,
deixam deixam_nervosa deixam~, deixar_isso deixar_parada deixar~a deixar~em deixar~estava deixa~conferir deixei_o deixei~prazo deixo_em deixo_vencer deixou_, deixou_em deixou~de deixou~duvida deixo~branco deixo~comer dei~de dela_$ dele_, deles_, deles~entao deles~nao demais_estao demais~regulares demais~tem demais~volta demitido_? dentro_de dentro~casa depende_nao depende~sei depois_das depois_do
depois_essa depois_se depois_vao depois_vejo depois_voce depois~apagam depois~contas depois~e depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais der~todas der~tudo descobrir_por descobrir~aqui desconta_direto descontado_no descontado~contracheque descontam_$ descontando descontando_do descontando~meu descontaram desconta~do desconta~inss desconto_,
desconto_no desconto_ou desconto_por desconto~conta desconto~email desconto~pobre desconto~quem desconto~tento desculpa_, desculpa_mas desculpa_o desculpa~falei desculpa~nao desculpa~susto desde_# desde_a desde_entao desde_julho desde_junho desde_maio desde_marco desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desde~primeira desempregado_? dessa_? dessas_coisas dessa~pelo
dessa~toda desse_dinheiro desse_emprestimo desse~consignado deste deste_mes deste~. detid- detido detido_? deu_o deus_estou deus_nao deus_o deus~, deus~apaga deus~atolada deus~e deus~o deus~so deus~tenha deu~% deve_ser deve_ter devendo_ao devendo_desde devendo_no devendo_pensao devendo~cartao devendo~para devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devo_eh devo_hoje
devo~nada devo~ninguem devo~so devo~um dez_a dez_anos dez~ainda dez~zero de~! de~abusivo de~agora de~ai de~assinada de~ate de~atrasada de~coisa de~comprei de~consignado de~corta de~curta de~das de~depois de~desde de~dias de~estou de~fisica de~fora de~hoje de~ja de~jeito de~ligar de~lugar de~me de~meu de~mutirao de~nessas de~num de~pago de~policia de~porque de~preso de~reais de~renda de~se de~seja
de~so de~sobrar de~tal de~todo de~trabalhar de~tudo de~uma de~x dia_bruto dia_mesmo dia_porque dia_preciso dia_quinze dia_util diach- diacho diacho_ai diaria_$ dias_; dias_de dias_para dias_tiram dias_uteis dias~? dias~a dias~as dias~atraso dia~. dia~/ dia~a dia~cai dia~eh dia~eu dia~gostaria dia~ja dia~o dia~que diferenca~rotativo dificil_a dificil_e dificil~eu dificil~vida diga diga_uma
diga~coisa digital digital_vale digital~a digo_o digo~que diminui diminui_ou diminuir~pensao diminui~aumenta dinheiro_? dinheiro_com dinheiro_foi dinheiro_nao dinheiro~de dinheiro~deu dinheiro~eu dinheiro~peguei dinheiro~receber direito_, direito~abocanhar direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disseram~limpam disse~compra disse~eh disse~eu disse~vai
disso_, disso_ai disso_eu disso~, disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_antiga divida_caduca divida_da divida_na dividas_, dividas_como dividas~contei dividas~voce divida~de divida~feito divida~ja divida~minha divida~quanto divida~taxa divida~um dividido divor- diz_# diz_as dizendo~limpa dizer_ao dizer_essencial dizer_flexivel dizer_nao dizer_quais
dizer~certo dizer~divida dizer~eh diz~dividas diz~frases diz~mil diz~tamanho dnv do_boleto do_centro do_de do_desconto do_fgts do_flamengo do_painel do_parcelamento do_povo do_quanto do_rio do_seu do_vizinho documento_eh documento_para documento~liberar documento~normal doente~foi doente~nao doido~isso dois_mes dois~e dois~que dona_da dona~, dono_da dono_quer dono~a dono~casa dor_nas dormir_que
dormir~amanha dor~costas dos_graficos dos_meninos dos~faz do~adiantada do~como do~consignado do~de do~disse do~ele do~esse do~ex do~falou do~irmao do~mas do~meu do~nao do~o do~ordenado do~osvaldo do~pago do~passar do~pedindo do~quando do~sogro do~vem do~venceu do~ver duas_propostas duas_voce duas~. duas~compensa duas~e duas~esta dum dura durmo_mais e_# e_agua e_ainda e_ate e_baixar e_caso
e_cinquenta e_com e_compraram e_disse e_do e_dois e_ele e_fiquei e_foi e_isso e_mandou e_moro e_ninguem e_novecentos e_nunca e_olhe e_outro e_perdi e_por e_que e_tenho e_um e_uma efetivo_eh efetivo~o egua_, egua~recebo eh_aquilo eh_barata eh_comigo eh_cortarem eh_culto eh_debito eh_ele eh_eles eh_heranca eh_mesmo eh_perder eh_pouco eh_puro eh_roubada eh_ruim eh_sentar eh~a eh~apagar eh~aqui
eh~automatico eh~bendita eh~bruto eh~cai eh~cartao eh~conta eh~desconto eh~diacho eh~disso eh~dizer eh~esperar eh~falar eh~falecido eh~faz eh~feijao eh~ganha eh~gerente eh~menor eh~minimo eh~na eh~pensao eh~pode eh~praga eh~primeira eh~responder eh~virem ela_? ela_que ela~, ela~dia ele_? ele_bota ele_eh ele_nao ele_sim eles_ainda eles_dao eles_falaram eles_ligaram eles_ligarem eles_pedem eles_riem
eles_sao eles_so eles_tem eles_virem eles~# eles~a eles~buscar eles~de eles~direito eles~levarem eles~nao eles~o eles~obrigados eles~podem eles~prendem ele~da ele~de ele~me ele~na ele~nossas em_abril em_agosto em_algum em_alguma em_arquivo em_especial em_fevereiro em_janeiro em_meu em_parcelas em_primeiro em_recuperacao em_setembro email_eh email_isso email~eh email~golpe email~mim embora_da
embora_e embora_em embora_ontem embora~. embora~eu emprego_, emprego_de emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado_de emprestado~NAME emprestado~familia emprestimo_consignado emprestimo_do emprestimo_normal emprestimo_vem emprestimo~# emprestimo~NAME emprestimo~escrito emprestimo~que emprestimo~quitar empurraram
empurraram_um empurraram~cartao em~/ em~ano em~anos em~coisa em~do em~gracas em~h em~judicial em~meses em~nao em~porque em~quando em~site em~tempo em~x encostar encostar_nesse encostar~dinheiro endereco_daquela endereco~tela enquanto_eh enquanto~isso ensina_a entao_, entao_esse entao_nao entao~mes entao~sei entende entende_, entender entende~chama entendi_por entendi~, entendo_com entendo_de
entendo_patavina entendo~disso entendo~maquina entendo~taxa enterro entra_e entra~, entra~? entrei_em entrei_nessa entrei~loja entrei~rotativo entrem entrem_mais entrem~em entre~ne entro_$ entro_na entrou_# entrou_na entrou~faculdade entrou~justica entro~tarifa envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equip- equipe equipe_$ era_# era_, era_da era_do era_uma era~agora era~coisa
era~jeito era~minha errada_, errada~volta errado_a errado_comeca errado~de errado~nao errado~outra errado~volta errei_a errei_na errei~pergunta errei~ultima errei~vamos escola_particular escola~? escolheu escolheu_a escolheu~NAME escreve_a escreve_uma escrever_direito escrever~, escreve~mensagem escreve~mim escrito_cet escrito_credito escrito_miuda escrito~, escrito~e escrito~rotativo espera_$
espera_antes esperar_o esperar~feirao espera~, espera~quero espero_baixar espero_eles espero~? espero~ligarem esqueci_alguma esqueci_o esqueci_se esqueci~, esqueci~falei esqueci~que esquisito essa_bendita essa_fita essa_fogueira essa_parada essa_praga essa_sim essas_coisa essas_mesmo essas_tres essas~eu essa~da essa~deixo essa~esta essa~quero essa~quitei essa~vou esse_contato esse_diacho esse_povo
esse_sufoco essentials:% essentials:acabou essentials:agua essentials:alguem essentials:alguma essentials:alta essentials:aluguel essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:auxilio essentials:baixa essentials:bancam essentials:boleto essentials:bolsa essentials:botijao essentials:boto essentials:bpc essentials:branco essentials:cadunico essentials:canto
essentials:carro essentials:cartao essentials:comeco essentials:comida essentials:consigo essentials:consultor essentials:contar essentials:conversar essentials:dai essentials:deixar essentials:der essentials:desse essentials:dinheiro essentials:diversao essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia
essentials:entendi essentials:entendo essentials:entra essentials:entre essentials:errada essentials:errado essentials:escolho essentials:escrever essentials:esqueci essentials:esses essentials:existe essentials:explica essentials:falando essentials:falo essentials:familia essentials:ferida essentials:fogo essentials:fora essentials:ganha essentials:gerente essentials:governo essentials:ih
essentials:jeito essentials:jogo essentials:ler essentials:mae essentials:marido essentials:mensagem essentials:mercado essentials:meses essentials:mim essentials:moca essentials:muito essentials:mundo essentials:negocio essentials:ninguem essentials:nome essentials:os essentials:osso essentials:outro essentials:pagar essentials:pais essentials:panela essentials:papo essentials:passa
essentials:patavina essentials:pedi essentials:pela essentials:perai essentials:pinga essentials:plano essentials:pobre essentials:pouco essentials:pressao essentials:programa essentials:quanto essentials:quer essentials:queria essentials:receber essentials:retiro essentials:robo essentials:sai essentials:salario essentials:semana essentials:senhora essentials:servico essentials:tipo
essentials:todo essentials:trabalho essentials:tras essentials:trocar essentials:vale essentials:vao essentials:vejo essentials:viu essentials:vizinha essentials:volto esses_juros esses_papel esses~eu esses~me esse~e esse~furou esse~liga esse~mesmo esse~moca esse~o esse~ou esse~passou esta_# esta_caro esta_correto esta_desempregado esta_errada esta_escrito esta_mal esta_nao esta_protestado
estao_descontando estao_falando estao_no estao_regulares estao~# estao~. estao~cortar estao~do estao~passando estao~spc estao~taxa estao~um estava_# estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~mil esta~# esta~absurdo esta~bom esta~cima esta~com esta~contrato esta~das esta~desde esta~gracas esta~meses esta~miuda esta~ponta esta~recuperacao este
este_ano esteve_aqui este~, estou_ajudando estou_ate estou_atolada estou_encostado estou_jogando estou_zoando estou~, estou~. estou~a estou~ao estou~as estou~chao estou~desde estou~dor estou~meu estou~nada estou~no estou~osso estou~pensao estou~tempo estou~volante eu_# eu_acabo eu_aceitei eu_compro eu_conferir eu_de eu_devia eu_disse eu_enviar eu_errei eu_espero eu_faca eu_falar eu_fale eu_fazia
eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_la eu_largar eu_ler eu_levo eu_ligar eu_ligo eu_mesmo eu_mexo eu_mudasse eu_paguei eu_parei eu_passei eu_pegue eu_perder eu_respondi eu_saber eu_saia eu_saiba eu_so eu_sou eu_tirar eu_tivesse eu_vendesse eu~ate eu~baixar eu~cinco eu~conto eu~demitido eu~era eu~errado eu~falar eu~falei eu~foi eu~ganho eu~gasto eu~hoje eu~ir eu~junto eu~medo eu~metade eu~meu
eu~parada eu~pelo eu~por eu~posso eu~quero eu~reu eu~sem ex_, exatamente_? exatamente_ele exclui_da exclui~lista exijo exijo_exclusao exijo~dos existe_? existe_luz existe_o existe~auxilio existe~de experiencia_ainda experiencia_nao experiencia~sei explica_a explicar_melhor explicar~a explica~ordem explica~plano explica~se extrato_eu extrato~sei e~. e~NAME e~acabei e~aceitaram e~atrasadas e~base
e~descontam e~desde e~dia e~diz e~ela e~entro e~enxergo e~estao e~financeira e~fui e~ganho e~hoje e~ja e~la e~mando e~me e~meses e~nao e~parcelamento e~resolve e~resto e~sei e~sem e~so e~tenho e~trem e~volto e~vou fabrica_mandou fabrica~metade faca faco_a faco_um faco~acordo faco~falar faco~minima faco~nao faco~negociar fala_sem fala_tudo falando~um falar_o falar_para falar_quanto falaram_?
falaram_mas falaram~nao falar~? falar~atendente falar~cobrador falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma falar~voce fala~do fala~que fala~um fale_o falecido_, falecido_marido falecido~que falei_a falei_brincando falei_com falei_de falei_ne falei~, falei~brincadeira falei~errado falei~estava falei~loja falei~mesma falei~ultimo fale~que falho- falhou falhou_$ falo_,
falo_quando falou_dificil falou_nada falou_que falou~ainda falou~se falou~vai falo~a falo~estou falo~moca falo~robo falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_, familia_mesmo familia_nao familia~sem familia~tem fatura_cresce fatura_da fatura_diminui fatura_em fatura_resolve fatura_veio fatura_vence fatura~alguma fatura~dia fatura~eles fatura~escrito fatura~ou
fatura~tanto favor_, favor_no favor_que favor~a favor~eu favor~terreno faz_do faz_meses faz_nada faz_para faz_tanto faz_uma fazer_a fazer_uma fazer~de fazer~trato fazia_$ faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~reclamacao fechou_e fechou~mandou feijao_com feijao~arroz feirao_do feirao~serasa feita_$ feito_bola feito~de fever- fevereiro fevereiro_$ fgts_como
fgts_eh fgts_para fgts~garantia fgts~quitar fgts~roubada fica_como fica_metade ficar_um ficar~receber fica~centro fica~dito fica~era ficou_combinado ficou_doente ficou~, ficou~e fico~disso fico~no filha_, filha_de filha_entrou filha_quer filha~graca filha~ver filho_, filho_autista filho_pode filhos_e filho~, filho~o finado_marido finado_que finado~eh final_vou final~ter financeira_, financeira_e
financeira_que financeira~baixar financeira~do financeira~fica financeira~isso financiamento~banco financiar financiar_uma fiquei_com fiquei~o firma_e firma_esta firma_mandando firma~mal firma~tirar fisica_, fisica~confio fiz_, fiz_pelo fizer fizer_um fizeram~divida fiz~qual fiz~telefone flame- flamengo flexi- flexibles:. flexibles:? flexibles:acho flexibles:besteira flexibles:bruto
flexibles:calcada flexibles:casa flexibles:cinema flexibles:coisas flexibles:comeco flexibles:compro flexibles:da flexibles:devo flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:dormir flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esta flexibles:estou flexibles:hoje flexibles:igreja flexibles:la flexibles:liquido flexibles:marido flexibles:meses
flexibles:mim flexibles:nome flexibles:outra flexibles:outro flexibles:parei flexibles:pastel flexibles:pinga flexibles:praia flexibles:quando flexibles:quem flexibles:quero flexibles:renda flexibles:rua flexibles:salario flexibles:sei flexibles:tambem flexibles:ter flexibles:toda flexibles:todas flexibles:trabalho flexibles:vai flexibles:vergonha flexibles:vez flexibles:viagem flexibles:vida
flexibles:voce flexibles:zera flexivel flexivel_$ fogue- fogueira fogueira_$ foi_cortada foi_dedo foi_dinheiro foi_forca foi_numa foi_quando foi_todo foi_tudo foi~: foi~acordo foi~de foi~do foi~emprestado foi~errado foi~loja foi~meu foi~na foi~no foi~pago foi~para folha_e folha~eu fome_, fome~nao for_demitido for_em for_so fora_, fora_em fora_que fora~juros fora~umbigo for~? for~de frald- fralda
frase- frases frases_$ fui_junto fui_mandada fundo_se fundo~eu furou ganha_# ganha_pouco ganhar_$ ganhar~mes ganha~? ganha~mil ganho_# ganho_mais ganho_sim ganho~? ganho~nada garantia_, garantia_nessas garantia~contas garantia~pode gas_# gas_ainda gas_e gas_esta gasolina_$ gasolina_subiu gaste gaste_menos gastei~decimo gastei~dinheiro gaste~com gasto_# gasto~a gasto~de gasto~essas gasto~mais
gasto~nao gas~a gas~caro gas~existe gas~tem geladeira_velha geladeira~, gente_propos gerente_do gerente~NAME golpe_ou gostaria~receber governo_, governo_para governo~isso graca_e graca_mesmo graca_para graca_se graca~eu graca~quem graficos_$ gratificacao gratificacao_foi gratificacao~cortada gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guardaram_sobre guardaram~mim
guarda~para guardo guardo_isso guardou_de guardou~mim guardo~na guenta~que guia guia_$ h h_por ha_? ha_quinze ha~dias ha~repete heranca_da heranca~minha hoje_. hoje_chega hoje_de hoje~, hoje~com hoje~estou hoje~inss hoje~manha hoje~um hones- humano_pode humano~me h~# ia_fazer ia_me ia_sentir ia~falta ia~matar idade_ganho idade_sim idade~o ideia_de ideia_nao ideia~fica ideia~quanto ideia~quero
ignore_as ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~um imagina imagina_se imagina~eu imped- impedir impedir_o impedir~debito income-low-month:# income-low-month:ainda income-low-month:como income-low-month:conta income-low-month:dizer income-low-month:em income-low-month:eu income-low-month:fecho income-low-month:foi income-low-month:grego income-low-month:ja
income-low-month:la income-low-month:mais income-low-month:mim income-low-month:olhei income-low-month:para income-low-month:sem income-low-month:tanto income-low-month:te income-low-month:tenho income-low-month:teve income-low-month:viu income-source:ai income-source:anos income-source:anterior income-source:dizer income-source:era income-source:falar income-source:hora income-source:la
income-source:menina income-source:mora income-source:ne income-source:pela income-source:pergunta income-source:pinto income-source:propria income-source:quem income-source:quero incomes:% incomes:agora incomes:agosto incomes:ainda incomes:anos incomes:antecipar incomes:anterior incomes:antes incomes:apaga incomes:aplicativo incomes:aposentadoria incomes:app incomes:arroz incomes:autista
incomes:auxilio incomes:beneficio incomes:boleto incomes:bom incomes:burro incomes:cai incomes:cartao incomes:chao incomes:coisas incomes:com incomes:comer incomes:comissao incomes:contando incomes:conto incomes:cortar incomes:das incomes:deixar incomes:demitido incomes:descontar incomes:desse incomes:deve incomes:dinheiro incomes:direito incomes:disso incomes:duas incomes:ela incomes:eles
incomes:embora incomes:entre incomes:era incomes:errada incomes:esposa incomes:essas incomes:essencial incomes:falei incomes:falo incomes:fazer incomes:ficar incomes:filho incomes:finado incomes:fixo incomes:folha incomes:for incomes:fora incomes:ganha incomes:ganhava incomes:gasolina incomes:gente incomes:idade incomes:inss incomes:juros incomes:loja incomes:lugar incomes:mae incomes:mandaram
incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:melhor incomes:menor incomes:metade incomes:minhas incomes:minuto incomes:moco incomes:moro incomes:mudar incomes:muito incomes:na incomes:nele incomes:nesse incomes:nome incomes:nos incomes:olhar incomes:onde incomes:ontem incomes:osso incomes:parado incomes:patrao incomes:patroa incomes:pegou incomes:pena
incomes:pensao incomes:perigo incomes:pinga incomes:podem incomes:porque incomes:pouco incomes:responder incomes:respondo incomes:rio incomes:sabendo incomes:sacar incomes:seguro incomes:semana incomes:servico incomes:some incomes:tambem incomes:te incomes:tem incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:usar incomes:vale incomes:vamos incomes:ver
incomes:vez incomes:vida infelizmente_eh infelizmente~isso informacoes_que informacoes~guardam informar_$ informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:. instalments-left:NAME instalments-left:abril instalments-left:abrindo instalments-left:abrir instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo
instalments-left:app instalments-left:aqui instalments-left:as instalments-left:bola instalments-left:boleto instalments-left:botaram instalments-left:cabeca instalments-left:carne instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contrato instalments-left:cristal instalments-left:depois instalments-left:dezembro instalments-left:dizer instalments-left:do
instalments-left:entendo instalments-left:era instalments-left:esta instalments-left:ex instalments-left:falo instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:mes instalments-left:mim instalments-left:minha instalments-left:no instalments-left:nocao instalments-left:novembro instalments-left:olhar instalments-left:olho instalments-left:ou
instalments-left:paguei instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:responder instalments-left:ruim instalments-left:sou instalments-left:tambem instalments-left:tanto instalments-left:tempo instalments-left:termina instalments-left:vamos instalments-left:ver instalments-left:voce instalments-left:vou instrucoes~e inteiro_$ inteiro_, ir_na irma_eh
irma~barata ir~igreja isso_acontece isso_mexe isso_sim isso_tem isso~a isso~branco isso~cabeca isso~e isso~em isso~levo isso~mesmo isso~moca isso~passear isso~tem isso~tintim isso~verdade isso~vida ja_, ja_acertei ja_adiantei ja_botaram ja_faz ja_mandou ja_me ja_nao ja_pagou ja_reclamei ja_respondo ja_sai ja_sou ja_tem ja_teve ja_vivo ja_vou ja~. ja~aqui ja~carta ja~de ja~do ja~falo ja~sei
ja~tanto ja~todo jeito_e jeito_mais jeito~, jeito~estava jeito~eu jeito~falar jeito~simples joao_$ jogan- jogando jogando_fora jogando~em jogo~flamengo joguei_as joguei~cartas judicial_. julho_, junho junho_$ junho_e junho~NAME junta junta_tudo juntar_tudo juntar~num junta~e junto_com juros_nenhum juros_rotativo juros~, juros~alto juros~final juros~nunca juros~pesado juros~por justica_e
justica~agora kitne- kitnet kitnet_$ la_, la_agora la_para la_sei la_tche la_viu lado largar largar_a lazer_eu lazer~nem la~, la~NAME la~casa la~de la~semana leilao_por leilao~causa lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembrei~mais lembretes_de lembretes~dao lembro_agora lembro_mais lembro_o lembro_se lembro~e lembro~nome
lembro~quanto ler_, ler_esses ler_no ler~papel ler~sei ler~telefone leu levam_o levam~contrato levanto_cedo levar_a levar_minhas levarem_a levarem_minha levarem~moto levarem~serio levar~coisas levar~divida levo_para levou levo~tumulo lgpd_. lgpd_exijo lhe~, liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam~banco ligando_com ligando_o ligando~consignado
ligando~dia ligarem_? ligarem~falo ligar~agora ligar~alguem ligar~eu liga~manha ligo ligo_ou ligou_dizendo ligou_oferecendo ligou~# ligou~que ligo~espero liguei_mil liguei~vezes limite_de limite~# limite~NAME limpa_tudo limpam_o limpa~ainda limpa~que limpo_de limpo~novo lingua_mas lingua~nao link_de link~novo link~pagar link~painel link~verdade lista_, lista_as lista_de lista_minhas lista_pelo
lista~amor lista~contato livre_, livre~tudo livro_dessa livro~tudo logo_ou logo~seguro loja_, loja_a loja_cara loja_daqui loja_do loja_fechou loja_na loja_por loja~, loja~a loja~do loja~e loja~loja loja~me loja~quais loja~seu loja~vida lote_, louco_, louco_? lugar_nenhum luz_amanha luz_atrasada luz_da luz_e luz_porque luz_veio luz~a luz~alta luz~dia luz~graca luz~minha luz~quem mae_deixou mae_esta
mae_melhorava mae_no mae_por mae_sujo mae~# mae~? mae~causa mae~doente maio_agora maior_? maior_sim maior~a maior~eh maior~o maio~nao mais_adiante mais_alto mais_essa mais_falar mais_lugar mais_mas mais_mensagem mais_mensagens mais_nem mais_ninguem mais_para mais_pesado mais_quanto mais_rapido mais_saber mais_sim mais~# mais~. mais~alem mais~aqui mais~cinco mais~desse mais~dez mais~do mais~eh
mais~era mais~fora mais~me mais~mensagem mais~mes mais~nenhum mais~por mais~se mais~sim mais~tem mais~vez mal_das mal~pernas mana manda_ai manda_todo manda_tudo manda_ver mandada mandada_embora mandando mandando_tirar mandar_$ mandar_lembrete mandar_me mandaram_pix mandaram_proposta mandaram~em mandaram~hoje mandaram~sim mandar~NAME mandar~de mandar~prender mandar~sindico manda~arquivo
manda~mensagem manda~mes manda~que mandei_a mandei~proposta mandei~volta mandem mandem_mais mandou_mensagem mandou_metade mandou_o mandou~embora mandou~que maneira_, manha manha_de manha~tarde manic- manicure mano_$ mao_dai mao_nela mao~? mao~nao maquina_nao maquina~me marco_e marido_deixou marido~concorda marin- marmi- marmita marmita_, marmita~de marque_todas marque~as mas_agora mas_essa
mas_esse mas_gasto mas_minha mas_preciso mas_quem mas_quero mas_so mas_valor mas~, mas~a mas~acho mas~depositar mas~eu mas~isso mas~mae mas~prestei mas~que mas~quero mas~sai matando~menores matando~pequenas material me_arrependi me_arruma me_bota me_dao me_deixam me_deixou me_deve me_diga me_dizer me_empurraram me_entende me_entendo me_escreve me_exclui me_faz me_guia me_ligarem me_ligou me_mandem
me_passando me_pediram me_prendem me_prender me_preocupa me_quebra me_remove me_vem medid- medida medida_pelo medida~banco medo~de medo~eles melhor_, melhor_a melhorava melhorava_? melhor~apagar melhor~deixa melhor~mexer melhor~nao melhor~pergunta melhor~vista menino_, menino_autista menino_e meninos_$ meninos_faz meninos~meses menino~o menino~que menor_, menor_de menores_primeiro menores~para
menor~vale menos_? menos_com menos_mes menos~juros menos~que menos~sim mensagem_ao mensagem_de mensagem_que mensagem~credor mensagem~eu mensagem~mim mensagem~voce mensagens_. menti menti- menti_na mentira menti~anterior mercado_esta mercado~um mes_# mes_. mes_e mes_ele mes_furou mes_o mes_passou meses_. meses_NAME meses_de meses_e meses_ja meses_que meses~NAME meses~o mesma~tres mesmo_. mesmo_moca
mesmo_nao mesmo_que mesmo_sem mesmo~falte mesmo~papel mes~, mes~bota mes~como mes~consegui mes~da mes~deu mes~e mes~esta mes~sei mes~tem mes~termina metade_eles metade_embora metade_porque metade~a metade~e metade~riem mete_a meter meter_bronca meter_o meter~fundo mete~mao meto meu_# meu_aluguel meu_apaga meu_celular meu_consumo meu_deus meu_falecido meu_finado meu_gerente meu_limite meu_medo
meu_ordenado meu_povo meu_sogro meu_vizinho meus~antes meus~em meus~nao meu~. meu~autista meu~cai meu~como meu~deve meu~direto meu~em meu~ja meu~la meu~marido meu~nunca meu~ou meu~passou meu~pode meu~quebrou meu~tem mexe_no mexem_em mexem~alguma mexer_ne mexer~? mexer~app mexe~meu mexo mexo_na mexo~do me~alguma me~desconto me~disso me~eh me~juros me~mesmo me~minhas me~nao me~pela me~quais me~tudo
mil_, mil_bruto mil_de mil_em mil_mas mil_vezes milag- milagre milagre_, mil~e mil~eh mil~eu mil~janeiro mil~maio mil~novecentos mil~total mim_na mim~recado minha_agua minha_cunhada minha_fia minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~de minhas~e minhas~o minha~amanha minha~com minha~deixou minha~deve minha~em minha~entrou minha~melhorava minha~ontem
minha~quer minha~quero minha~sujo minima minima_ideia minimo_a minimo_da minimo_eh minimo~por misturei misturei_tudo misturei~, miuda_e miuda~nao moca_, moca_do moca~cobranca moca~falei moco_, moco_isso moco_ou moco~cobranca moco~eu moco~moca moco~nao modo~falar more-debts:# more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:alem more-debts:apareceu more-debts:atrasada
more-debts:cabeca more-debts:caiu more-debts:com more-debts:contei more-debts:das more-debts:declarar more-debts:dele more-debts:desconto more-debts:dinheiro more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:emprestimo more-debts:enquanto more-debts:entao more-debts:esse more-debts:esses more-debts:faz more-debts:fiz more-debts:irmao more-debts:juros more-debts:lembrada
more-debts:mas more-debts:me more-debts:mes more-debts:meu more-debts:na more-debts:ninguem more-debts:nunca more-debts:ofereceram more-debts:oferta more-debts:paga more-debts:paguei more-debts:passar more-debts:pega more-debts:pergunta more-debts:pior more-debts:pronto more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tamanho more-debts:tempo more-debts:tres more-debts:um
more-debts:venceu more-debts:vencida moro_com moro~favor moro~minha mostra_$ mostra_minhas mostrar mostra~dividas mostra~plano moto_, moto_que moto~eh moto~eu moveis_silveira movim- movimento muda_sim muda_todo mudar~financiamento mudar~resposta mudas- mudasse mudasse_para mudasse~casa muda~mes muda~por muda~um mudei~emprego mudou_tudo mudou~na muito_alta muito_maior muito_nao muito~, muito~por
muito~sei mulher_, mutirao_no mutirao~banco mutirao~centro n3 na_agencia na_escola na_farmacia na_firma na_igreja na_tarifa na_verdade nada_. nada_ainda nada_ate nada_com nada_em nada_que nada~NAME nada~apaga nada~eles nada~eu nada~gracas nada~me nada~meu nada~onde nadinha_, nao_! nao_# nao_. nao_a nao_apagar nao_baixa nao_concorda nao_dei nao_dito nao_dou nao_entrem nao_entro nao_enxergo
nao_falaram nao_falo nao_ganho nao_guarda nao_guardo nao_levam nao_mas nao_minha nao_negociam nao_olho nao_pesquei nao_pinga nao_prestei nao_responder nao_sai nao_senhor nao_sobrar nao_tinha nao_vejo nao_viu nao~! nao~agora nao~alugar nao~aqui nao~ate nao~bola nao~cartao nao~cobra nao~conseguir nao~coragem nao~descobrir nao~desde nao~devendo nao~do nao~ela nao~eles nao~entende nao~entendo
nao~estava nao~faz nao~ia nao~informar nao~luxo nao~mandem nao~nenhum nao~nocao nao~numero nao~patavina nao~pera nao~proposta nao~quantas nao~sei nao~tem nao~tocar nao~tudo nao~um nao~uma nao~vencer nas~de na~. na~anterior na~mandando na~mas na~passada na~por na~que na~social na~vida na~volta negociam negociam_com negociar~eles negocio_ou negocio~eu neide nela_? neles_para neles~fazer nem_lembro
nem_olho nem_ouvir nem_passa nem_sorvete nem_tenho nem_vou nem~, nem~NAME nem~a nem~cafezinho nem~coragem nem~direito nem~eu nem~onde nem~passa nem~pela nem~vista nenhuma_. nenhuma_proposta nenhuma~, nervosa_, nervosa_no nervosa~telefone nessa- nessas nessas_contas nessas~? nessa~na nesse_assunto nesse_dinheiro neta neve_? ne~entao ne~sou ne~tenho ninguem_, ninguem_falou ninguem_ia
ninguem_ofereceu ninguem_pode ninguem_resolve ninguem~, ninguem~a ninguem~mexer ninguem~nada ninguem~procurou ninguem~sentir no_almoco no_ano no_beneficio no_centro no_chao no_consumidor no_crediario no_extrato no_limpa no_nome no_pix no_posto no_primeiro no_radio no_terreno no_volante no_whats nocao_de nocao~quanto noite_? noite_ate noite~para nome_depois nome_ja nome_la nome_pagando nome_para
nome~conseguir nome~meu nome~pessoa nome~protestado nome~sai nome~sozinho normal_, nos_dedos nos_ne nossa- nossas nossas_coisas nossas~na nos~, nos~? novec- novecentos novembro_$ novembro~paguei novo_depois novo_desde novo_do novo_por novo~a novo~caminho novo~de novo~favor novo~plano novo~zero no~dele no~mas no~mesmo no~para no~score no~semestre no~trabalho no~vou numa numa_loja numa~daqui numa~de
numero_deles num~? num~so nunca_acaba nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_recebi nunca_sei nunca~, nunca~a nunca~minha nunca~nem nunca~por o_bendito o_bruto o_cabra o_celular o_debito o_dito o_email o_enterro o_falecido o_fim o_liquido o_perigo o_pior o_povo o_problema o_suporte o_susto o_telhado o_tenha o_uso obrigados obrigados_a obrigados~receber obrigados~tirar oferecem
oferecem_na oferecem~rua oferecendo_# oferecendo~% oferecer_metade oferecer_para ofereceram_nada offers:adiantado offers:ajuda offers:alguma offers:ano offers:anos offers:ao offers:aparece offers:boto offers:branco offers:cara offers:casa offers:chego offers:codigo offers:compra offers:confio offers:conversar offers:cpf offers:credito offers:credor offers:custo offers:dando offers:das
offers:deixar offers:desisti offers:digo offers:direito offers:disseram offers:diz offers:dizendo offers:dizer offers:documento offers:em offers:email offers:empresa offers:ensina offers:era offers:esperar offers:espero offers:existe offers:falam offers:falar offers:fez offers:fica offers:fico offers:fim offers:fiz offers:foto offers:furada offers:garanto offers:infelizmente offers:ir offers:jogo
offers:la offers:ler offers:liberar offers:ligar offers:ligaram offers:ligarem offers:limpa offers:limpam offers:loja offers:mando offers:mandou offers:melhor offers:mensagem offers:mes offers:moca offers:mudar offers:na offers:negociacao offers:neles offers:nisso offers:normal offers:novo offers:oferecer offers:outro offers:paga offers:pago offers:parcelamento offers:pedindo offers:pedir
offers:pediu offers:pessoa offers:pior offers:poe offers:puxar offers:quando offers:quem offers:receber offers:renegociar offers:respondo offers:seguro offers:serasa offers:tal offers:tanto offers:taxa offers:telefone offers:usar offers:vao offers:veio offers:ver offers:vergonha offers:vista offers:whatsapp offers:zap ok_, ok_pode ok~ser olha_eu olha_o olhando_para olhar~aplicativo olhar~extrato
olha~nao olhe olhe_la olhe~, olho_mais olho~o onde_ver onde_vou onde~peco onde~reclamar ontem_, ontem_. ontem~# ontem~estou oq~falo ordem_, ordem~por ordem~prisao orden- ordenado orientacao~renegociacao os_oculos os_papel os_quebrados osso_, osso~? osso~cortar osval- osvaldo osvaldo_$ os~, os~eh os~que os~tudo ou_# ou_aumenta ou_em ou_estao ou_moca ou_parcelo ou_seguro ou_tento outra_? outra_sim
outro_endereco outro_estava outro_minimo outro~disse outro~melhor outubro_que ouvi_no ouvi~radio ou~casa ou~de ou~eles ou~espero ou~liquido ou~mais ou~me ou~mil ou~parcelas ou~verdade overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:amanha overdue:ao overdue:app overdue:automatico overdue:bem overdue:bola overdue:botaram overdue:bpc overdue:buscar
overdue:cabeca overdue:cachorro overdue:cada overdue:cai overdue:cartao overdue:claro overdue:cobrador overdue:cobranca overdue:come overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:cristal overdue:debito overdue:deixei overdue:deles overdue:deposita overdue:desconta overdue:desse overdue:deve overdue:dever overdue:direito overdue:direto overdue:disse overdue:dizer
overdue:ela overdue:ele overdue:eles overdue:emprestimo overdue:entao overdue:entra overdue:entrar overdue:era overdue:escrever overdue:evito overdue:ex overdue:falo overdue:falou overdue:falte overdue:favor overdue:fazer overdue:ficar overdue:filho overdue:filhos overdue:fita overdue:fui overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:hoje overdue:joao overdue:junho
overdue:juros overdue:la overdue:loja overdue:luz overdue:mae overdue:mandaram overdue:mao overdue:marco overdue:medo overdue:mesmo overdue:meus overdue:minutinho overdue:mostra overdue:muito overdue:natal overdue:ne overdue:nesse overdue:nisso overdue:novo overdue:oculos overdue:olho overdue:os overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:papel
overdue:parcela overdue:parei overdue:passado overdue:passar overdue:pedi overdue:pega overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:pulo overdue:quantos overdue:quatro overdue:queria overdue:quinze overdue:recebo overdue:regulares overdue:responder overdue:respondo overdue:resposta overdue:restricao overdue:saber overdue:sao overdue:segura overdue:setembro overdue:site
overdue:sozinha overdue:tanta overdue:tanto overdue:tempo overdue:ter overdue:tiram overdue:tirar overdue:todos overdue:tomar overdue:total overdue:tres overdue:ultima overdue:vai overdue:vale overdue:valor overdue:vejo overdue:velha overdue:vem overdue:vence overdue:vencimento overdue:ver overdue:vi overdue:vida overdue:vir overdue:voce oxe_e oxent- oxente oxente_, oxe~e oxe~por o~atrasa
o~automatico o~cadastro o~calcula o~cobra o~conta o~daquela o~dela o~depois o~diz o~entrou o~familia o~foi o~humano o~maior o~manda o~nunca o~outra o~pagando o~pede o~pegou o~quando o~quebrou o~quito o~se o~sei o~sim o~terceiro o~vale o~vou paga_decimo pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_por pagar_sera pagar_uma pagar~ano
pagar~banco pagar~contas pagar~de pagar~em pagar~menores pagar~parcela pagar~pix pagar~pode pagar~primeira pagar~que pagar~sabado pagas pagas_$ pagina_nao pagina~entra pago_eh pago_ela pago_em pago_nada pago_no pago_um pagou_as pagou~duas pago~dia pago~em pago~meninos pago~pensao pago~primeiro pago~puro pago~se pago~so pague_$ pague_, pague_adiantado paguei_as paguei_ate paguei_conta paguei_foi
paguei~cedo paguei~mil paguei~minimo paguei~primeira pague~minha pague~para pai_dela pai_faleceu pai_tem painel_pede painel~senha pai~, pai~me pai~medo palavras_uso palavras~para pande- pandemia papag- papagaio papel_de papel_do papel_e papel_la papel_na papel_nem papel_tem papel_tudo papel~a papel~cet papel~emprestimo papel~ja papo_, papo~me para_a para_boletos para_cafezinho para_casa para_dizer
para_dono para_ela para_ele para_igreja para_impedir para_leite para_moca para_mudar para_nome para_organizar para_perder para_perderem para_pergunta para_receber para_sindico para_todas para_tumulo parada parada_$ parada_a parada~divida param~me para~. para~NAME para~acordo para~alugar para~amanha para~anterior para~ate para~atendente para~coisa para~da para~de para~emprestimo para~enviar
para~esses para~esta para~filho para~ganha para~ler para~ligar para~mil para~nada para~ordem para~pedindo para~pessoa para~pula para~reais para~sem para~sera para~servico para~tal para~uma parcela_da parcela_do parcelamento_da parcelamento_deles parcelamento~fatura parcelaram parcelas_? parcela~NAME parcela~carro parcelo parcelo_? parcelo~qual parec- parece parei_em parem~mandar partir_de
partir~quando passa_pela passado_e passando_a passando~perna passar_la passar_meus passar~coisas passar~dados passar~na passa~cabeca passa~minha passa~telefone passa~um passear passear_$ passei_? passei_batido passei~na passo_completo passo_que passou_do passou_e passou_esse passou~contato patavina_disso patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pavor_de pavor~vir peco_a
peco~para peco~pensao peco~tarifa pede_pix pede_senha pedem_a pedem~vista pede~adiantado pede~e pedi_, pedindo_mais pedindo_prazo pedindo_taxa pedindo_um pedindo~seguro pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pediu_$ pedi~agora pedi~o pegar_o pegar_um pegar~bolsa pego_$ pegou_de pegou~calca pegou~fgts pego~vale pegue pegue_um peguei_para peguei~reformar pegue~bico pela_cabeca
pela_carteira pela_lgpd pela_minha pelas~, pela~cabeca pela~digital pela~exijo pela~mao pelo_nao pelo_telefone pelo~dito pena_pagar pena_sacar pena~a pena~o penhorar_minha pensando_melhor pensando~, pensando~eh pensao_, pensao_dos pensao_eles pensao_para pensao~agora pensao~faco pensao~finado pensao~me pensao~menino pensao~meninos pensao~pago pensao~ter pensar~nao pensei_melhor pequenas_antes
pera_que perai_, pera~eh pera~vou perce- perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdido_nao perdido~entendi perdi~boleto perdi~endereco pergunta_. pergunta~tras perigo_desse perigo~emprestimo perna perna_? pernas_, pernas~nao pesado_? pesquei pesquei_$ pessoa_de pessoa_ou pessoa_por pessoal_, pessoa~, pessoa~favor pessoa~maquina pessoa~verdade pinga_aqui pinga_de
pinga_isso pinga~em pinga~mais pinga~mesmo pinto pinto~, pior_eh pior_mes pix_, pix_adiantado pix_de pix_em pixei pixei_nessa pixei~loja pix~# pix~nome pix~para plano_e plano_esse plano_mais plano_outra plano~comeca plano~manda plano~mes plano~uma plano~vez pode_anotar pode_arrumar pode_atualizar pode_comecar pode_corrigir pode_crer pode_encostar pode_falar pode_gravar pode_guardar pode_meter
pode_mexer pode_seguir pode_tacar pode_tomar pode_vir podem_botar podem~meu podem~minhas podem~processar poder- poderia poderia_me pode~ai pode~atender pode~bloqueada pode~bronca pode~com pode~medida pode~melhor pode~ne pode~nesse pode~sim policia_aqui policia~em ponho~mao ponta_da ponta~lingua por_ano por_dever por_email por_esse por_idade por_loja por_pix por_ser por_sms por_telefone por_tintim
porque_a porque_eh porque_nunca porque_o porque_tem porque~debito porque~olhei porque~outra por~. por~baixa por~bruto por~chega por~com por~das por~divida por~em por~ficou por~ganho por~mas por~ne por~ver por~voce positivo_, possa~atender posso_apagar posso_baixar posso_trocar posso~meu posso~so posso~tambem posto~nao pouco_, pouco_? pouco~posso povo povo_da povo_la povo_liga povo~cobranca povo~de
praga praga_mesmo praia_eh praia~de prazo_da prazo_do prazo~acordo prazo~oferta precisa_me precisa~lembrar preciso_depositar preciso_falar preciso_levar preciso~cem preciso~com preco_da preco~gasolina prefiro_a prefiro_atendimento prefiro_matar prefiro_por prefiro~as prefiro~humano prefiro~matando prefiro~pelas prefiro~responder prefiro~telefone prende_o prendem_? prender_, prender~pode
prende~fundo preocupa presa~nao preso_por preso~dever press- pressao prestacao_do prestei prestei_atencao prima- primario primario_, primario~se primeira_, primeira_ja primeira_se primeira~e primeira~eh primeira~limpa primeiro_semestre primeiro~. primeiro~nao prisao_? prisao_para prisao~ele problema_de problema~dar procede procede_? procon_? programa_para programa~ajudar proporcional
proporcional_$ propor~acordo propos proposta_sim propostas_compensa propostas~mais proposta~, propria_, propria_faz propria~# protestado protestado_$ proxima_que puder pular~pergunta pula~fita pula~fogueira pula~parada puro puro_juros puro~? qtos qtos_dias quais_divida quais_voce quais~anotou quais~minhas qual_deixo qual_pago qual_primeiro qual_renda qual~contas qual~da qual~deixo qual~para
qual~perigo qual~primeira qual~problema qual~tem quando_a quando_comprei quando_pago quando_termino quando~ficar quando~filho quando~mexo quando~pagar quando~que quantas_faltam quanto_deu quanto_estou quanto_fica quanto_ganho quanto_por quanto_seja quanto_so quanto_tenho quantos~tiram quantos~uteis quanto~? quanto~atrasando quanto~ganhar quanto~jogando quanto~mes quanto~ofereco quanto~que
quase_isso quase~, quatro~e que_# que_13o que_amanha que_compra que_consigo que_conta que_depois que_esconder que_esqueci que_falte que_faz que_fica que_ficou que_foi que_fosse que_ganho que_guardem que_mora que_muda que_oferecem que_parei que_pediu que_pega que_saio que_site que_tomem que_umbigo que_valia quebra_as quebrados quebrados_eh quebrados~isso quebra~perna quebrou_$ queim- quem_escolheu
quem~desempregado quem~eh quem~me quem~pouco quente quer_que quer_ver querem_# querem~de querer~manda querer~nao queria_falar queria_ligar queria_limpar queria~meu quero_ajudar quero_financiar quero_ir quero_os quero_rever quero_tocar quero_tudo quero~, quero~atendente quero~falar quero~guardem quero~humano quero~lembretes quero~mensagem quero~meus quero~organizar quero~pelas quero~primeiro
quero~saber quer~casa quer~essencial quer~eu quer~flexivel questao que~. que~aceitei que~ai que~apaguem que~ate que~atrasada que~bom que~buscar que~catando que~combinado que~comigo que~como que~conheco que~direto que~disse que~entra que~errei que~faca que~falaram que~fale que~falso que~fazia que~fechar que~fico que~fiz que~fizeram que~gaste que~lembro que~levanto que~ne que~negociam que~nunca
que~ofereco que~olho que~pai que~passa que~pesquei que~por que~quitar que~responder que~respondi que~saia que~saiba que~sim que~tela que~todas que~trabalho que~uma que~uso que~verdade que~viu quieto_, quieto~pensei quinhentos_e quinze_dias quinze~; quiser_, quiser~depois quitar_a quitar_o quitar~? quitar~cartao quitar~em radio radio_que radio~da raiva rapido_demais rapido_se rapido~, rates:abrir
rates:absurdo rates:acaba rates:acabei rates:agora rates:ajuda rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aparece rates:aposentadoria rates:app rates:assinei rates:atrasadas rates:aumenta rates:bola rates:bolo rates:bom rates:branco rates:brasil rates:cabeca rates:cada rates:casa rates:catando rates:cima rates:coisa rates:comigo rates:comprei rates:contas rates:conversar
rates:coragem rates:credito rates:cristao rates:dar rates:deixar rates:desconto rates:desse rates:deus rates:deve rates:dever rates:diabo rates:diferenca rates:disse rates:diz rates:dois rates:efetivo rates:eles rates:entendo rates:entra rates:era rates:errei rates:escrever rates:escrito rates:essas rates:esses rates:estao rates:existe rates:explica rates:explicou rates:extrato rates:faco
rates:falaram rates:falou rates:falta rates:fazer rates:fica rates:fico rates:ficou rates:fila rates:filha rates:filho rates:final rates:financiamento rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gosto rates:ha rates:informacao rates:informar rates:irma rates:jeito rates:jogo rates:li rates:maior rates:mais rates:mano rates:maquina rates:marido rates:melhor rates:menor
rates:mercado rates:mesma rates:minhas rates:minutinho rates:miuda rates:moca rates:moco rates:mostra rates:muda rates:mudar rates:muito rates:neve rates:ninguem rates:numero rates:olhar rates:os rates:osso rates:outro rates:ouvi rates:pagando rates:papel rates:parada rates:passado rates:passei rates:pela rates:perai rates:poe rates:quando rates:quantas rates:queria rates:rapido rates:receita
rates:resolve rates:respondi rates:responsavel rates:resposta rates:saio rates:saldo rates:sao rates:senhora rates:tal rates:telefone rates:ter rates:toda rates:todas rates:todo rates:trem rates:troca rates:vai rates:vale rates:valor rates:vem rates:vez rates:vish reais_antes recad- recado recado_para recado~dono receber_do receber_mensagem receber_os receber_se receber_uma receber~consignado
receber~copia receber~ja recebi_isso recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~carta recebi~de recebi~link recebi~na recebi~nenhuma recebi~sim recebi~uma recebo_bpc recebo_decimo recebo~# recebo~, recebo~dia recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_? reclamei reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~?
reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta redij- redija redija_uma redija~mensagem refazer~desde refazer~zero reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~pressao remove_$ remove_meus remove~dados renda_, renda_mesmo renda_voce renda~como renda~esta renegociacao_de renegociacao~dividas renegociar_, renegociar~vou renner_$
repete_as repete~dividas repete~nao repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respeito_, respeito~tem responder_essa respondi~a respondo_essa resposta_anterior respostas respostas_e respostas~comeca resto_atrasou resto_esta restricao_$ restricao_depois restricao~do retorna~pergunta reu_primario reu~, rever rever_o rever~valor riem riem_de riem~mim riu riu_da riu~minha
robo~chama rotativo_e rotativo_que rotativo~aparece rotativo~como rotativo~do roteiro_por roteiro~favor roubada_? roubar roubar_meus roubo rua_, rua_de rua~sem ruim_$ ruim_? sabado_me sabado~quebra sabe_a sabe_e sabe_eh saber_agora saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar~fgts sai_$ sai_da sai_dia sai_sozinho saiba saiba_$ saio_$ saio_disso saio_para saio~? saio~ir sair_depois sair~casa
sair~voce sai~# sai~? salario_, salario_. salario_e salario_na salario~banco salario~conta salario~na salario~para saldo_do saldo~cartao salgada sao_joao sao_minhas sao_obrigados sao_so sao~a sao~cartoes sao~dividas sao~essas sao~meses sao~serasa saque_do saque~fgts saque~prende se_esse se_falei se_foi se_ja se_o se_ofereceram se_paga se_pagar se_quem se_recebo se_tenho se_vou segui- seguir
seguir_$ segunda~em segura~, seguro~de sei_, sei_ainda sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~comecar sei~de sei~dizer sei~esse sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tche sei~tenho sei~tipo sei~venderam sei~vou sem_chao
sem_do sem_luz sem_o sem_registro semes- semestre semestre_. sem~bico sem~eu sem~quanto senha_, senha_do senha_e senha~eh senha~nao senhor_, sentar sentar_na sentar~calcada sentir_falta ser_alto ser_baixa ser_bloqueada ser_do ser_medida ser_todas serasa_esta serasa_limpa serasa_por serasa~mim serasa~nome servico_ontem servico~, servico~para ser~inss ser~mas ser~ou ser~pelo ser~renda sesse-
sessenta sete setembro_, setembro~# seu_osvaldo sexta_, se~, se~ano se~caducou se~direito se~em se~empresa se~ficar se~fizer se~for se~mudasse se~no se~pegar se~perder se~tirar se~tivesse se~vendesse si_, silve- silveira silveira_$ sim_# sim_NAME sim_esta sim_infelizmente sim_meu sim_moca sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma sim~, sim~ano sim~apaga sim~apagar sim~arrumar
sim~certo sim~filho sim~foi sim~lembrei sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~sem sim~so sim~tenho sindicato site_do site_eu site~governo site~vejo sms~link so_, so_consigo so_desse so_devo so_jeito so_ligacao so_pagar so_pinga so_que so_saio so_sei sobrar_nada sobre_renegociacao sobre~de sobrou_nem sobrou_um sobrou~centavo sobrou~para social_tambem social~? social~agua social~luz
sofa sofri- sofrimento sogro sogro_, sogro~da solicitando solicitando_prazo solicito~exclusao solta- soltar soltar_o soltar~emprestimo somando~da some_do some~tudo sorve- sorvete sorvete_eu sorvete~compro sou_boia-fria sou_reu sou~primario sou~sim sozinho_? so~# so~. so~ajudando so~com so~essa so~isso so~mes so~pagar so~por so~sabe sufoco_? sujo_, suporte_humano tacar tacar_ai talvez_nao
talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tamanho~buraco tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~que tarde_de tarde~noite tarde~tudo tarifa~tambem taxa_menor taxa_que taxa~# taxa~, taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos telefone_, telefone_com telefone~NAME telefone~alguem telefone~eu telefone~me telha- telhado telhado_, telhado~no tem_a tem_cet
tem_essas tem_programa tem_restricao tem_sobre tem_uns tempo_, tempo_? tempo_atrasando tempo_eu tempo_que tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~, tem~coisa tem~divida tem~do tem~dois tem~endereco tem~falar tem~infelizmente tem~ir tem~meses tem~nada tem~nenhuma tem~telefone tenha_$ tenho_, tenho_ate tenho_bola tenho_como tenho_divida tenho_idade tenho_luxo tenho_na tenho_nocao
tenho~e tenho~mas tenho~pensao tenho~pode tenho~saber tenho~vida tentar_um tentar~acordo tento tento_mais tento~? ter_alguma ter_ordem ter_pago teria~olhar termina_algum termina_em termina~dia termino_$ termino_o termino~acordo terreno_do terreno~meu ter~coisa ter~do ter~quanto ter~que teve_uma texti- textinho textinho_para textinho~eu texto~eu texto~mandar te~essa te~isso te~que thirteenth:.
thirteenth:amanha thirteenth:anos thirteenth:antecipei thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:egua thirteenth:embora thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou
thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:for thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mandado thirteenth:mes thirteenth:minhas thirteenth:mudar thirteenth:nenhuma thirteenth:num thirteenth:ofereceram thirteenth:pagar thirteenth:pago thirteenth:prefeitura thirteenth:primeiro thirteenth:proporcional thirteenth:proposta thirteenth:receber
thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:senhor thirteenth:talvez thirteenth:ter thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:ve thirteenth:vida tia tinti- tintim tintim_$ tintim_por tintim~tintim tiram_a tiram~restricao tiran- tirando tirando_os tirando~quebrados tirar_as tirar_do tirar_um tirar~criancas tirar~meu tira~mao tiro_# tive_nada tive_que
tiver tives- tivesse tivesse_cinco tivesse~anos tive~com tocar_nesse tocar~assunto toda_paguei toda_vez todas_, todas_? todas_as todas_menos todas_ou todas~faz todas~so toda~o todo_, todo_no todo_pago todo_respeito todo~nao tomar- tomara tomara_que tomara~fosse total_que total~desgraca total~eu trabalha trabalho_o trabalho~dia transfere_para transfere~uma trata-se trato_com trato~a trem_de treme-
tremendo tremendo_$ trem~juros tres_meses tres_vezes tres~e treze- trezentos troca_a trocados_a trocados~mais trocar_de trocar_meu trocar_o trocar~consignado trocar~valor troca~ordem tudo_ao tudo_desde tudo_errado tudo_vamos tudo~, tudo~NAME tudo~de tudo~ela tudo~farmacia tudo~minha tudo~nao tudo~o tudo~pago tudo~pinga tudo~pode tudo~qual tumul- tumulo tumulo_pula uai~quem ultima_que ultima_volta
ultima~eu um_absurdo um_consultor um_gas um_moco um_mutirao um_recado um_seguro um_sofa um_telefone um_textinho um_vivente uma_do uma_intimacao uma_kitnet uma_semana uma_sim uma_tal umas_# uma~agora uma~ano uma~ao uma~dessas uma~disse uma~dizendo uma~dos uma~errei uma~me uma~na uma~ou uma~pediu umbig- umbigo umbigo_de umbigo~vedete um~dizendo um~humano um~junto um~mas um~ou um~sem um~so uns_dois
uns_tres uns_trocados uns~, uns~a uns~dias uns~mes uns~mil uns~ou uns~por urgente_nao urgente~, usa_aparelho usar_$ usar_meu usar_tambem usar~? usar~fgts usar~mexe usa~de usei_+ usei~# usei~cartao uso_dos uso~eles uso~meus uteis uteis_? util vai_descobrir vai_embora vai_pagar vai~, vai~este vai~me vai~meus vai~minha vai~o vai~por vale_fechar vale_pagar valendo_? valeu_, valeu~ajudou vale~# vale~a
vale~com vale~eu valia_ate valor_, valor~pensao vamos_comecar vamos_falar vamos~comeco vamos~de vantagem_? vantagem_ou vantagem~estao vao_passar vao~a vao~cobrar vao~meus varia- varia_tanto varias varias_$ varia~nao varia~que vedet- vedete vedete_$ vei veinh- veinha veinha_ninguem veinha~pode veio_escrito veio_um veio~boleto veio~credito veio~oficial vejo_e vejo~te velha_$ velha_, velha~adiantava
vem_, vem_alta vem_muito vem_nao vem~alta vem~cabeca vem~cet vem~do vem~nao vem~por vence_dia vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~quinze vence~# vencida_sim vender_a venderam venderam_a venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendi~bike vendo_marmita vendo~, ver_aqui ver_minhas verdade_, verdade_ai verdade_para verdadeiro_$
verdade~depois verdade~para verdade~pode ver~, ver~nome ver~painel ver~roteiro vez_do vez_que vezes~nada vezes~ninguem vez~NAME vi_a vi_um viage- viagem vida_, vida_quero vida~da vida~paguei vida~refazer viera- vieram vir_policia virem~o virou~de vir~aqui vish_, vish~essa vista~em vista~parcelo vitor- vitoria viu_, viu~deus viu~nunca viva_$ vivem_me vivem~ligando vivo_no vivo~osso vixe_, vizinha~#
vizinho vizinho_passou vizinho~esse vi~cor vi~na vo_, voce_apaguem voce_consegue voce_fizeram voce_ligam voce_mexem voce~alguma voce~deixou voce~em voce~me voce~minhas voce~quanto voce~tudo volan- volante volante_, volante~ja volta_atras volta_por voltar~pergunta volta~, volta~anterior volta~favor volta~que vou_$ vou_? vou_conseguir vou_detido vou_dormir vou_ligar vou_olhar vou_receber
vou_reclamar vou_tentar vou~# vou~? vou~la vou~loja vou~menos vou~pagar vou~pago vo~cobrador vo~ela whats whats~que which-change:errado which-change:esta which-change:eu which-change:meu which-change:ou which-change:quieto which-change:um worry:ajudar worry:alguma worry:aluguel worry:amanha worry:antes worry:ao worry:aparelho worry:aquele worry:assinei worry:atrasar worry:avisar worry:baixa
worry:baixar worry:bloqueada worry:bloqueiam worry:bloqueio worry:bolsa worry:bota worry:cabeca worry:cadeia worry:caro worry:cobrancas worry:condominio worry:consegue worry:contas worry:crianca worry:das worry:dela worry:dentro worry:depois worry:descontando worry:desempregado worry:deve worry:devo worry:direito worry:disse worry:disseram worry:diz worry:ela worry:entra worry:entro worry:entrou
worry:era worry:especial worry:esteve worry:ex worry:existe worry:faz worry:fez worry:fica worry:fico worry:filha worry:filho worry:fim worry:financeira worry:firma worry:folha worry:governo worry:graca worry:inss worry:jeito worry:junto worry:kitnet worry:levarem worry:liga worry:lugar worry:maior worry:mandando worry:mandar worry:manha worry:meses worry:mexem worry:mexer worry:ninguem
worry:noite worry:nossas worry:novo worry:ordenado worry:paga worry:papel worry:passada worry:patrao worry:peco worry:pedaco worry:penhora worry:ponte worry:portao worry:povo worry:preciso worry:prendem worry:prender worry:preocupa worry:primeira worry:primeiro worry:prisao worry:qual worry:quantos worry:queria worry:rapaz worry:receber worry:recebo worry:recordo worry:restricao worry:sai
worry:saia worry:segunda worry:sera worry:social worry:tarde worry:tarifa worry:tempo worry:tiram worry:tirar worry:trem worry:usa worry:usar worry:vale worry:verdade worry:vieram worry:vizinho worry:voz x_com x~a zap_dizendo zap~que zeca zera_isso zera_tudo zera~ai zera~e zero_, zero~eh zero~errei zoand- zoando zoando_, zoando~esta`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo banco~o caram- caramba da~? devo_aceitar devo~o fechar_o offers:? offers:nao pagar_essa vou~o`,
    '-4': `^_aceito aceitei~acordo acordo~NAME after-roadmap:nao o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-change`,
    '22': `?confirm-amount`,
    '21': `?confirm-delete`,
    '20': `?thirteenth`,
    '19': `sim`,
    '18': `sim_$`,
    '16': `^_aham aham consent:vamos n0`,
    '15': `?more-debts consent:, estao_$ overdue:tem`,
    '14': `certi- confirm-creditor:isso consent:bora consent:pode more-debts:tem pode`,
    '13': `^_ss confi- consent:ja overdue:sim ss tem_$ tenho_$ thirteenth:vem 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_correto ^_exato ^_ok ^_👍 acertou corre- correto esse_mesmo offers:tem ok quase_todas ss_$`,
    '11': `^_isso ^_pode ^_positivo ^_sim acert- after-roadmap:👍 ai_$ bora claro confirm-change:isso confirm-delete:apaga consent:aceito consent:estou consent:manda encal- encalhado encalhado_$ exato exato_$ liber- o_se positivo tem tem_outra thirteenth:eh thirteenth:recebo tudo_encalhado vamos_$ vem`,
    '10': `^_confirma ^_gostei ^_igual ^_quase ^_s ^_uhum ^_vai acertou_$ after-roadmap:fechei after-roadmap:gostei aham_$ ainda_$ atrasadas_$ basta- bastante bastante_$ belez- beleza bora_$ certinho confere_$ confirm-amount:isso confirm-change:eh confirm-change:pode confirm-creditor:eh confirma consent:maior consent:na consent:👍 correto_$ eh_$ entao estao exata- exatamente fechei_$ goste- gostei mosca
mosca_$ na_mosca offers:uma poe posit- positivo_$ quase s s_$ tenho_bastante trocar_$ uhum`,
    '9': `,_tenho ,~# ^_bora ^_choveu ^_claro ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_recebo ^_tem ^_yes aceito choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:isso confirm-delete:pode confirm-delete:sim confirmadissimo confirmadissimo_$ consent:dale consent:o consent:toca consent:yes cravo- cravou cravou_$ dale
duas elas_atrasadas ele_$ esta_certinho esta_certo esta~atrasado ficou_para ficou~tras fundo_$ isso_mesmo maior mandaram menor~, more-debts:sim muda_$ offers:todas ok_$ overdue:mais receb- recebi_$ recebo thirteenth:a thirteenth:eu thirteenth:todo todas todo tranquilo trocar vai_fundo yes`,
    '8': `?offers ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_eu ^_exatamente ^_ficou ^_issae ^_toca aceito_$ after-roadmap:ok apareceu_uma as~capengando ate_o ate~pescoco atras- capen- capengando capengando_$ certinho_$ certissimo certissimo_$ chove- concordo confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh consent:concordo consent:dou consent:eu
consent:fechou consent:ok da_hora dou duas_capengando eh_esse eh~ai ela esse_$ esta esta_tranquilo exatamente_isso faz feche- fechei fundo hora_$ igual issae issae_$ mandaram_uma mas_eh mesmo mete monte muda nunca_$ o_pescoco o_proprio offers:sim outra_$ overdue:aham para_tras passou_da passou~hora pesco- pescoco pescoco_$ por_$ quero_$ quero_fazer se_tem sou~nao tem_meu tenho thirteenth:deus
thirteenth:ganha thirteenth:tenho toca todas_estao tranq- tras_$ um_monte vamos vir vir_$`,
    '7': `,_pode ?overdue ^_apareceu ^_aproximadamente ^_autorizo ^_deve ^_fechou ^_infelizmente ^_mandaram ^_na ^_simbora ^_tal ^_todo ainda ainda_tem apaga apareceu aproximadamente aproximadamente_isso as_duas as~estao atrasadas baten- batendo batendo_$ beleza_$ bom_$ bota_ai bronc- bronca bronca_$ certe- certeza certo certo_$ claro_$ comec- conco- confirm-amount:ai confirm-change:e confirm-change:mesmo
confirm-creditor:, confirm-creditor:ai confirm-creditor:mesmo confirm-delete:ai confirm-delete:mesmo confirma_$ consent:acordo consent:claro consent:comecar consent:dos consent:entao consent:la consent:quero consent:sim consent:simbora consent:todo consent:tudo consent:vou de_acordo duas_estao e_poe e_qual eh_ela eh_verdade eh~mesmo ele essa~mesmo esta_batendo e~mais falta_a faz~mudanca ganha isso
isso_, ja_eh mais_nisso mais_seria mais_umas manda mesma metade_ja more-debts:ainda more-debts:uma o_comeco offers:mais offers:tudo ouvid- overdue:estao overdue:tenho overdue:uma pior pode_$ poe_mais poe~nisso pront- proprio quem_mais quem~seria sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:dia thirteenth:ele
thirteenth:gracas thirteenth:natal thirteenth:tambem tranquilo_$ tras tudo_atrasado umas umas_$ uma~zap veio_uma veio~no verdade_$`,
    '6': `#_semana ^_arruma ^_certinho ^_falta ^_faz ^_gira ^_muda ^_ofereceram ^_passou ^_pergunta ^_pior ^_suave ^_taca ^_veio ^_venceu ^_viuva a_firma aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apaga_tudo apare- aposentado~ne arruma arruma_isso arruma~para autor- a~eh a~ja a~paga bala barba barba_$ bate bate_$ cai_dia chegou_uma claro_que comeco_$ confirm-amount:,
confirm-amount:certinho confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:mesmo confirm-amount:por confirm-creditor:esse confirm-creditor:exato confirm-creditor:o confirm-creditor:sim confirm-delete:, confirm-delete:apagar confirm-delete:tenho confirm-delete:tudo confirma_ai confirmo confirmo_$ consent:agora consent:beleza consent:dentro consent:esta consent:ficha consent:filha
consent:nada consent:nasci consent:ou consent:pergunta consent:por consent:problema consent:suave consent:topo consent:vai corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve direitinho direitinho_$ eh_isso eh_longa eh_sim eh~ainda eh~o eh~proprio ela_$ elas em_torno embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais esta_bom esta_vencida estao_tudo estao~no
estou_dentro estou~acordo eu_ganho eu~vi e~nem falta faz_a fe ficha ficha_$ ficou filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei infel- infelizmente ir_$ isso_que isso~eu ja_estou lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba mesmo_$ mete_bronca more-debts:estao more-debts:isso more-debts:todas mudan- mudanca mudanca_$ nasci natal natal_$
nem_vi no_zap oferta_$ offers:ainda opa_tem overdue:eh overdue:quase papel_$ pior~eh pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ propo- proposta proposta_$ propr- proprio_$ que~mais recebo_o se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum ser_esse seria so_pode so~ser suave taca taca_ai tal tem_coisa tem_um tenho_nada tenho~a thirteenth:aposentado
thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:mas thirteenth:metade thirteenth:ne thirteenth:sim tirar_nem tirar~por todas_$ todas_elas todas~atrasadas torno torno_disso troca tudo~vermelho uma uma_no vem_$ vem_mais venceu_e venceu~eu vi_$ viuva worry:tranquilo`,
    '5': `, ,_atrasou ,_duas ,_esta ,_manda ,~o ,~vencida ^^ ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_chegou ^_de ^_manda ^_opa ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca ^_vou a_dita a_pior abert- aberto absol- absoluta aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apareceu~oferta apareceu~tentadora aposentado aprox- arrum- assin- assino atrasada_que atrasada~noiva
atrasado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$ bota caiu_no caiu~esquecimento certeza_absoluta coisa_$ com_certeza comeca_$ comecar_$ comeco concordo_$ confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:, confirm-change:em confirm-change:essa confirm-change:faz confirm-change:mais confirm-change:sim
confirm-creditor:e confirm-delete:certinho confirm-delete:essa confirmar_$ consent:a consent:aham consent:assino consent:autorizo consent:com consent:comeca consent:conta consent:de consent:dezoito consent:e consent:esconder consent:gosto consent:logo consent:meu consent:partiu consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:ss consent:tua
conto cuja cuja_$ de_oferta de_todas deixei~, dera_nao dera~fosse dezem- dezembro dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_o eh~dita ela_mesma em_duas era~que esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse~valor esta_mais esta_valendo esta~atrasada estou_por estou~por eu_deixo eu_falei eu_topo falta_uma falta~ainda
falta~pior faz_essa faz~gentileza fe_$ filha firma fiz_# foi~que genti- gentileza gentileza_$ gosto gosto_$ infelizmente_tem mais_atrasada manda- manda_bala mandaram~monte mas_nao mas~sei menos_isso mesmo_valor metad- metade monte_$ monte~oferta more-debts:falar more-debts:outra n1 na nada~esconder nao_fosse nao~quanto nem_por nenhum_$ no_esquecimento no_vermelho noiva noiva_$ ofereceram
offers:duas offers:esta offers:mandaram opa opa_se ou~isso overdue:ainda overdue:da overdue:duas overdue:esta overdue:falta overdue:proposta overdue:verdade pagam para_isso partiu passar_, passar~esta passei_dos perfe- perfeito perguntar_$ permi- pinga- pior_de pior~todas pode_confirmar pode_ir pode_mudar pode~esse pois_eu pois~ganho por~conta qual_$ que_noiva que_vem quem~nao queria_$ quero_sim
quest- que~melhor que~respondo salva- sei_quanto senho- senhor senhor_$ si sim_por sim_senhora sim~NAME sim~favor so_o sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:# thirteenth:cai thirteenth:com thirteenth:em thirteenth:esperando thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:se thirteenth:ss todo_ano topo troca- troca_que troca~eh tua
tudo_no uma_ainda uma_oferta uma_tentadora vai vai_la valen- valendo valor_$ valor_esta valor~certo vamos_la vencida vencida_$ verda- verdade vermelho vermelho_$ zap_$`,
    '4': `,_a ,_comeca ,_essa ,~eh ,~loja ,~mais ^_agora ^_ainda ^_arredondando ^_caiu ^_conferi ^_ela ^_entao ^_esqueci ^_fiz ^_foi ^_passei ^_perdeu ^_por ^_sou ^_valor a_metade a_mudanca acaba_mais aceit- acertou_em acertou~cheio aham_isso ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ ano_$ apagar apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada
assinada_$ autorizado autorizado_$ bala_na bala~mudanca beleza_muda bendi- bom bora_la botar_fe caiu carim- carimbar carimbar_$ carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ chego- chegou chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva chuva~para claro~sim com_desconto com_ele com_tudo comeca comecar comigo_, como_eh com~meu conferi
conferi_aqui conferi~e confirm-amount:certo confirm-amount:correto confirm-amount:fundo confirm-amount:que confirm-amount:quem confirm-amount:vai confirm-amount:valor confirm-change:certinho confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:certo
confirm-creditor:em confirm-creditor:essa confirm-creditor:eu confirm-creditor:igual confirm-creditor:mais confirm-creditor:por confirm-delete:certeza confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:autorizado consent:dados consent:favor consent:fiz consent:mandar consent:numas consent:resolver consent:so consent:sou consent:tempo conto_, conto~tem creio_que
dale_numas dar_e dar~vender de_dezembro dedo deixo desconto_sim dezembro_$ dia_# dia~de dos e_bate e_como e_vender eh eh_, eh_melhor eh_tempo eh~essa eh~se eh~senhora ela~em em_cheio em_pessoa em~vezes escon- essa_mesma esse esse_eu esta_na esta_sim estao_todas estao~atrasadas estou_contando estou_na eu_nem falar_$ falei_$ favor_me favor~ajuda faz_eh faz~tempo fecho- fechou fechou_com fechou~o
foi_para foi~isso fosse_, fosse~mas ganho guriz- gurizada ir isso_$ isso_ai isso_para isso~essa isso~mim isso~so ja_esta logo maior_$ mais_ou mais_uma mais~menos manda_$ mandaram_um manda~na mas me_mandaram mesma_, mesma_em mesma~infelizmente mesma~pessoa meu_papel me~um moca_$ monte_de more-debts:atrasado more-debts:da more-debts:eh more-debts:mandaram more-debts:no more-debts:proposta
more-debts:se more-debts:tenho more-debts:tras more-debts:tudo mudar mudar_$ na_chuva na_metade nada_a nao_, nao_acaba nao~falar nao~manda nao~nada na~eh ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ no~, numas o_, o_dedo ofereceram~sim ofert- oferta offers:as offers:da offers:ficou offers:hora offers:monte offers:opa offers:outra offers:passou opa~tem ou ou_menos overdue:apareceu
overdue:ficou overdue:monte overdue:oferta overdue:opa o~faz o~papel o~tem papel para_dar para~que parti- passada passada_$ passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_eh perfeito~isso perguntar pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_perguntar pode~fe por_ai por~me prazo_faz prazo~eh proposta_que proposta~nao que_eh quero_falar quero~sim que~conto
que~queria recebe recebo_sim recebo~decimo resolver salva se segura semana_passada senta te_conto tem_, tempo tem~dar tenho_certeza tenho~anos te~, thirteenth:agora thirteenth:creio thirteenth:do thirteenth:duas thirteenth:entao thirteenth:esse thirteenth:esta thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:vezes tirar uma_$ uma_cartinha uma_proposta uma~com valor venceu vender_$
verme- worry:esta`,
    '3': `#_anos #_de #~dezembro #~metade ,_bate ,_bora ,_e ,_eh ,_infelizmente ,_metade ,_moca ,_quer ,_tem ,_vai ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~ir ,~segunda ,~sim ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_creio ^_deixei ^_demorou ^_esse ^_estao ^_gracas ^_li ^_pega ^_pensionista ^_sai ^_se ^_tudo ^_ue ^_vamos a_lista a_prefeitura abre_o acaba aceito_os aceito~termos acord- acordo acordo_com agora
agradeco ah_tem ah~mais ajuda_sim alter- anos~aceito ansio- ansiosa apaga- apagar_$ aposentado_recebe ate atrasada atrasou atrasou_$ a~e a~eu a~meu bagac- bagaca bagaca_$ bala_$ bem bem_isso bem~dai botar burac- buraco cader- caderno caderno_que caderno~tem cai cai_em cai_na cai~# cai~conta caminhao caminhao_ainda certinho_, certinho~moca certo_esse certo~valor chegou~proposta com~absoluta
confirm-amount:. confirm-amount:bem confirm-amount:boleto confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mosca confirm-amount:na confirm-amount:o confirm-amount:papel confirm-amount:pior confirm-amount:sem confirm-amount:trocar confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirma confirm-change:confirmo confirm-change:correto
confirm-change:ela confirm-change:esse confirm-change:eu confirm-change:fundo confirm-change:mudanca confirm-change:papel confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:bronca confirm-creditor:ela confirm-creditor:entao confirm-creditor:exatamente confirm-creditor:falei confirm-creditor:faz confirm-creditor:mas
confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:na confirm-creditor:positivo confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:mudanca confirm-delete:na confirm-delete:vai consent:. consent:abre consent:anos consent:bala consent:buraco
consent:certeza consent:comigo consent:demorou consent:divida consent:espalha consent:essa consent:fazer consent:filho consent:guarda consent:ir consent:mim consent:moca consent:nessa consent:ninguem consent:opa consent:os consent:participar consent:perguntas consent:primeira consent:tche consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$ dando_mesmo de_boa
de_divida deixa~, deixa~ver deixei deixei_passar demorou demorou_, dessa_vida dessa~de deus_quiser de~com de~e dia_vinte direi- dizer_, do_buraco duas_vezes e e_aceito e_tem eh_para eh_so eh_triste eh~, eh~bate eh~dando eh~sim em_carne email_$ entao_sim espal- espalha espalha_$ esperando esqueci essa essa_bagaca essa_loja essa_mesmo essa~, esse~, esta_no esta_tudo esta~faz esta~papel esta~sim
estou estou_aqui estou_de estou_esperando estou~com eu eu_queria eu_recebo eu_ver eu~. eu~da exatamente_essa exist- e~outro falei_da falei~NAME favor favor_entao faz_isso faz_tempo fazer_$ faz~favor fila_$ fim_do foi_isso graca- gracas gracas_ao guarda infelizmente_sim infelizmente~mais isso_dai isso_eu ja~# li logo~eu mais~coisa manda_o mas~em melhor_$ mesmo_, mesmo~o meu_cunhado moca
more-debts:as more-debts:ate more-debts:atrasadas more-debts:coisa more-debts:duas more-debts:falta more-debts:infelizmente more-debts:mais more-debts:mesmo more-debts:monte more-debts:nem more-debts:opa more-debts:pescoco more-debts:vem mudar_sim na_mudanca nao_conta nao_espalha nao~, nao~deixar nao~quer nao~vem na~no no_email o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto
ofereceram_sim offers:apareceu offers:chegou offers:coisa offers:e offers:estao offers:falta offers:faz offers:isso offers:mesmo offers:no offers:o offers:tempo offers:tenho offers:um offers:vencida ok_faz ok~isso os_termos outro_? outro~eh overdue:ate overdue:atrasadas overdue:caiu overdue:coisa overdue:desconto overdue:elas overdue:hora overdue:nem overdue:no overdue:outra overdue:passou
overdue:que overdue:umas o~certo o~comigo o~dos o~entao o~que para_ninguem para_sair para~do para~e participar participar_$ pega pega_o pega~caderno pensi- pensionista pera perdeu perfeito_, perfeito~pode pergu- pergunta_que perguntas pessoa_$ pode_guarda pode_por pode_salvar pode~o por_favor por_mim pronto proposta_no proposta~email proprio_, proprio~em que_sim quero quero_comecar quero~dessa
que~acaba que~estou que~meu que~vem recebe_ne recebo_$ recebo_, recebo_proporcional recebo~a recebo~do recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salvar salvar_$ se_a se_deus ser_$ sim_faz sim_nao sim_tenho sim~a sim~tempo so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_uma tem~a tem~caminhao tem~uma tenho_# tenho_mais termo- termos termos_$ thirteenth:, thirteenth:ao
thirteenth:contando thirteenth:fim thirteenth:inss thirteenth:meu thirteenth:no thirteenth:opa thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem trist- triste triste_mas triste~eh ue ue_, um_caminhao uma~no um~ainda um~de vai_$ valor_certo vem_# vem_agora vem~, vem~em vence- venci- vender ver_. ver~. vida_de vida~divida vinte vinte_$ zap`,
    '-3': `!_$ #~? ,_deixa ,_obrigado ,~nao :ai :ate :mais ?debt-amount ?essentials ?incomes ^_# ^_acabou ^_ajuda ^_alto ^_antes ^_avanca ^_chega ^_deixa ^_depois ^_deram ^_desisto ^_deus ^_do ^_embaralhou ^_explica ^_meu ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_os ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_qual ^_quanto ^_sair ^_some ^_voce ^_volta a_NAME a_conta
a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:isso after-roadmap:lembrete after-roadmap:mandar after-roadmap:proposta after-roadmap:quero ai_eu ainda_nao ajuda_$ alto alto_la antes_fosse antig- avanc- avanca avanca_$ a~parcela beleza_entao bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor
chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:errado confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:nada confirm-creditor:outro confirm-delete:! consent:banco consent:cobra consent:como consent:contra consent:encerrar consent:esse consent:faco consent:financeira consent:ha consent:mas consent:mensalidade consent:pagar
consent:prefiro consent:seguro contra de_onde debt-kind:a debt-kind:na debts:isso debts:tem deixar_guardado deixar~mesmo depoi- depois depois_eu depois~respondo dera_fosse deram dera~so desfa- desisto dessa- dessas dia_$ dinhe- dinheiro disse- dividas dividas_$ dois_$ duvida e_se eh_golpe eh_gratuito eh_seguro eh~NAME em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto enten- esquece_a
esquece~mudanca essentials:pode estad- estado esta~isso estou~boa estou~em expli- e~isso faco faco_# falan- falando fase fase_$ feito fica financeira financeira_$ fosse_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje hoje_$ income-low-month:eh income-source:sou incomes:eh incomes:isso isso_eh ja_gastei ja_recebi jeito lembrete lembro lembro_$
lhufa- lhufas lhufas_$ liqui- lista_$ mais_tarde mas~eh mas~gastei mas~lembro medo medo_de mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:so more-debts:tambem nao_autorizo nao_confirmo nao_paga nao~com nao~essa nao~estou nao~obrigado nao~os nao~se negativo_$ negoc- negocio nenhuma_$
nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_que offers:aceitei offers:aceito offers:bom offers:estou offers:nada oi onde~isso opcao_# os_dois osso osso_$ overdue:desde overdue:dia overdue:ja overdue:nao overdue:passada overdue:por overdue:semana o~na o~tambem pago_$ parar_$ parcela particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pergunta_$
pode_passar pode_repetir pode~, pode~a pode~essa por_enquanto posso preciso prefi- prefiro primeiro primeiro_$ proxi- proxima quais quanto_voce que_fase quem~fosse quere- que~eh que~pode que~sou quita- registrado_$ repetir repetir_$ resto sabe saco segue segun- segundo segundo_$ seguro_$ ser~nao sim~mas sim~o so_vendo socor- sou_clt sozin- so~mesmo tarde tem~nao tenho_fe ter thirteenth:estado
thirteenth:gastei thirteenth:isso thirteenth:nao thirteenth:quem thirteenth:veio tira tudo_$ tudo_que tudo~eu uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ vida_$ viu volta vou~o`,
    '-4': `,_nada ,_o ,_sem ,_sou ? ?flexibles ?income-low-month ?instalments-left ?worry ^_cancela ^_deu ^_dispenso ^_faco ^_fica ^_finaliza ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:manda ai_fechou ai_so anos_$ antes_quero calma_ai cancela capaz~eu clt clt_$ confirm-amount:nao confirm-amount:segunda
confirm-change:deixa consent:ainda consent:antes consent:confiavel consent:da consent:em consent:free consent:golpe consent:me consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:taxa consent:uma consent:zap contr- de_graca debt-kind:o debts:ai debts:eh deixa deu dispenso duvid- e_nao eh_? eh_de eh_gato eh_tudo eh~de eh~graca eh~meu eh~por embar- errado_$ errou_$
esse_ai essentials:eh essentials:isso esse~nao esta_errado estou_moida eu~isso e~tem fia fia_$ final- finaliza finaliza_$ finan- fora_$ free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ infor- isso~fechou ja~metade lembr- lembre lembre_isso mais~, moida moida_$ more-debts:nao nada_$ nanan- nananao nananao_$ nao nao_aceito nao_moca nao~certeza nao~por negativo nenhuma o_primeiro
offers:? offers:so onde opcao overdue:ano overdue:certinho overdue:em overdue:fia overdue:pago o~eh pago parce- passar_$ passou_longe pode_? pois_eh por_lembre por~isso quem~? quero_saber quero~se recebo_nao repet- saber_se seguro ser_que ser~sim se~de signo signo_$ stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de the thirteenth:ai uai um_ano viajo- viajou worry:atrasado`,
    '-5': `,~NAME ?debt-creditor ?which-change ?which-creditor ^_NAME ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nada ^_nao ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem atrasadas_, calma cance- com_isso como_esta compl- confiavel confiavel_$ confirm-delete:nao consent:fora consent:mais consent:no consent:quem consent:saber consent:tem custo desis- dispe- dois eh_confiavel eh_outra errou esta_maluco
esta_viajando estou_fora fifty fifty_$ fifty_fifty fora golpe mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- nao_concordo nao_recebo negat- nem_uma o_NAME obrig- obrigado obrigado_$ offers:essa outra_loja outro overdue:estou o~fazer para_la parar que_fazer quem_eh quinz- quinze saber so_isso tem_custo tem_nao tenho_quinze tenho~o thirteenth:sem veio_tudo viaja- viajando viajando_$`,
    '-6': `:ok :opa ?after-crisis ^_ai ^_esquece ^_nunca ^_que ^_talvez ai_ai antes confirm-change:nao confirm-creditor:nao consent:mesmo consent:quanto consent:sai credo credo_$ custo_$ encer- errad- errado esta_osso esta_trocado intei- inteiro ja~tudo longe longe_$ more-debts:por nao_tem overdue:sem passo passo_$ quiet- sim~ser so_$ talve- talvez tenho_sim tenho~, thirteenth:sou thirteenth:tudo trocado
trocado_$ ❌ ❌_$`,
    '-7': `,_cai consent:? consent:eh consent:osso debt-kind:eh esquece esta_atrasado more-debts:fechou sair_$`,
    '-8': `?debt-kind ?income-source ^_nem ^_no after-roadmap:beleza consent:isso eh_outro nao~isso outro_$ tudo_certinho worry:tudo`,
    '-9': `after-roadmap:sim menor_$ nao_$ nao_eh recus-`,
    '-10': `repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '11': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca podem~minha poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem conta_? e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:salario o~engolir pega_salario pega~? penhora_de penhora~salario receber receber_e receber~o salario_todo se_travarem
todo_? travarem travarem_minha travarem~conta worry:podem`,
    '4': `^_bloqueio ^_eles ^_se after-roadmap:juiz after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem
eles~pegar engol- estou~medo evito evito_que evito~descontem incomes:salario judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? overdue:banco o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco que~se raspa- raspar raspar_minha raspar~conta salario_a salario~divida salario~ser
se_cair se~meu trava_meu trava~dinheiro worry:conta worry:salario worry:se`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:meu after-roadmap:penhora after-roadmap:pode after-roadmap:todo avisa- avisar avisar_? a~inteira a~trava banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar cai_no cair~pagamento cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso
como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_, devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro~? divida_do do_cartao do_meu do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada incomes:para inteira inteira_ou
inteira~so isso~certo judic- justica_trava justica~a limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu_salario meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:o overdue:receber overdue:sem o~come o~deposita
pagamento_cai pagamento_eles pagamento~no pagamento~puxam para_comer para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar pegar- pegarem pegarem_? penho- penhorar~conta pode_puxar podem_limpar podem_mexer podem~na por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_? salario_de salario_sem salario~avisar se se_penhorar
seguram seguram_? sem_avisar sem_nada sem~? sem~para se~receber so_um some_? so~pedaco tem~# trava_a trava~conta um_dia um_pedaco um~? worry:banco worry:eles worry:faco worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-3': `descontar salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao`,
    '10': `after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `pensao_? pensao_atrasada`,
    '5': `alime- atras- atrasada atrasada_da da_pensao debts:pensao overdue:pensao para~a pensao~da prend-`,
    '4': `,~quem after-roadmap:atrasada ajudar_, ajudar~a atrasar como_cubro como~pensao cubro cubro_pensao cubro~na de_ajudar desempregado_e desempregado~a ele eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado fiquei~e genitor_parou genitor~de justica_? na_justica overdue:para o~parou para_executar parou_de parou~ajudar peco pensao_na pensao_que
pensao~justica recordo_? worry:?`,
    '3': `,_a ,~o INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao da_cadeia da~alimenticia de_advogado
debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem genit- genitor guri_esta guri~devendo justi- justica menin- meninos meses mesmo_? meu_ex meu_guri nada_para
nada~filhos nao_deposita na~? o_ano o_genitor o_pai overdue:? o~fazer o~passado paga_a paga~pensao pago_? pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela
preso~pensao prisa- prisao que_fazer quem_eu quem~recordo que~? recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o worry:atrasada`,
    '-3': `?income-source entra`,
    '-4': `suspe-`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `beneficio o_beneficio`,
    '7': `auxil- auxilio benef- loas loas_corre meu_loas meu~corre mexem o~pode pegar penho-`,
    '6': `INCOME aposentadoria aposentadoria~ser corre desemprego_eles desemprego~podem loas~risco pegar_$ penhorada penhorada_? pode~penhorada seguro~eles ser_penhorada`,
    '5': `^_mexem ^_seguro after-roadmap:aposentadoria after-roadmap:mexem apose- aposentadoria_pode auxilio_? beneficio_? bolsa_familia bpc bpc_da bpc~minha corre_risco corre~? descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da pegar_meu penhora_? perde
perde_o perde~beneficio pode pode_descontar podem podem_pegar por~entra quem~perde risco risco_? seguro_desemprego ser~? worry:? worry:beneficio`,
    '4': `^_pensao ^_podem a_aposentadoria after-roadmap:beneficio after-roadmap:bpc after-roadmap:corre after-roadmap:pegar after-roadmap:pode auxilio_que auxilio~recebo a~pode banco_consegue banco~pegar bolsa causa_de consegue_pegar consegue~meu da~filha descontar descontar_minha descontar~divida deve eh_protegido eles_podem em~? famil- familia filha_? governo_eh governo~protegido inss~descontar minha~?
morte ne_? o_inss overdue:? o~consegue pegar~beneficio penhora pensao_por pensao~morte pode_ser por_morte protegido protegido_? que_recebo quem_deve recebo_do recebo~governo seguro tomar_o tomar~beneficio worry:auxilio worry:pode`,
    '3': `^_aposentadoria ^_se ^_tiram after-roadmap:atrasar after-roadmap:auxilio after-roadmap:penhorada after-roadmap:podem after-roadmap:risco aposentadoria_? atrasado_$ auxilio_por auxilio~causa banco_pode banco~descontar beneficio_o beneficio_para beneficio_sem beneficio~banco beneficio~credor beneficio~eu beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~? bolsa~para bpc_do bpc~meu
cartao_atrasado causa cobrancas cobrancas_? com_essas com~cobrancas consegue corre_perigo corre~com cortar cortar_meu cortar~bolsa credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_do dever dever_vao dever~cortar de~atrasado dinheiro_de dinheiro~beneficio divida_? divida_de divida~loja do_governo do~? do~bolsa do~eh do~filho entra
essas_cobrancas essas~? eu_atrasar eu_deixar eu_dever eu~vao familia_? familia_para familia~pagar filha filho_? incomes:bolsa incomes:causa incomes:de incomes:familia incomes:meu incomes:ne incomes:ninguem incomes:pegar incomes:pode inss~repassar loas~perigo loja_? meu_beneficio meu~por minha_filha minha~de na~aposentadoria ne ningu- ninguem o_auxilio o_consignado o_credor overdue:beneficio
overdue:meu overdue:pegar overdue:pode overdue:podem o~eles o~que pagar_divida pagar~? para~divida pegar_? perig- perigo perigo_com perigo~essas pode_pegar pode_repassar podem_tirar podem_tomar podem~o pode~do pode~minha por_causa por~de prote- que_bloqueiam que~meu recebo repas- repassar repassar_meu repassar~beneficio segur- sem_eu sem~deixar ser sera~bloqueiam se~atrasar se~dever tiram tiram_do
tiram~meu vao_cortar vao~meu worry:corre worry:descontar worry:loas worry:meu`,
    '-3': `?income-source descontar~meu quanto_o quanto~banco`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar`,
    '9': `after-roadmap:ligar ligar- me~as`,
    '8': `as_falas da_as da~falas falas falas_$ ligac- ligacao ligacao_$ ligar me_da`,
    '7': `,_me after-roadmap:ligacao cobra- com_o digo_para eu_digo eu~para falar falo~o ligarem o_que offers:me o~falar que_falar roteiro_para um_roteiro`,
    '6': `^_ensaia a_ligacao after-roadmap:cobrador after-roadmap:ensina after-roadmap:ligarem after-roadmap:respondo after-roadmap:roteiro banco_, banco~me cobrador comigo_a comigo~ligacao conve- ensai- ensaia ensaia_comigo ensaia~a ensin- ensina falo_o falo~que ligar_? me_ensina no_telefone oq oq_eu o~digo o~falo palav- palavras para_cobrador que_digo que_falo que~falo respo- respondo rotei- roteiro
telef- um~para`,
    '5': `^_oq after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- atendente atendente_$ a~? banco_? cobrarem como_eu como_falo como~com converso converso_com digo_$ eu_falo falar_? falar_na financeira_? nao_posso nao~falar o~? posso_falar que_palavras que~na que~posso telefone telefone_$ tem_um uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:atendente after-roadmap:com after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:na after-roadmap:o after-roadmap:palavras after-roadmap:que as assunto_com assunto~o a~com cobrador_$ comeco_a comeco~conversa comig- comigo como como_comeco como_puxo como~a com~atendente com~banco com~financeira conversa_com conversar~banco
desconto_? de~respondo eu_respondo eu_uso falo_com falo_para falo~banco falo~eles fico_nervosa hora_$ ligaram ligarem_de ligarem~novo me_prepara na_hora nao~conversar nervo- nervosa novo_respondo novo~como no~, o_assunto o_atendente offers:, offers:? offers:a offers:as offers:como offers:da o~eu o~nao o~responder palavras_eu palavras~uso para_pedir para~? pedir_desconto pedir~? posso~? prepa-
prepara prepara_$ puxo puxo_o puxo~assunto quando_ligarem quando~de que_responder que~digo que~para que~respondo que~se responder respondo_como respondo~? reuni- reuniao reuniao_no reuniao~banco sei_conversar sei~com tenho_reuniao tenho~no travo uso~pedir`,
    '3': `,~ajuda ,~ensina ^_ligaram ^_o a_atendente a_financeira after-roadmap:banco after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eu after-roadmap:fico after-roadmap:financeira after-roadmap:nervosa after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo after-roadmap:uso agora~o assun- assunto banco bonito bonito_e bonito~eu com_a
com_banco comeco como_? com~, com~NAME conversa conversa~a da_um debts:banco debts:falo eles eles_falam eles_me eles~bonito ensina_$ eu_travo eu~com eu~quando eu~se e~travo falam_bonito falam~e falar~o fico hora ligar_la me~a me~um na_ligacao no_banco offers:banco offers:com offers:comigo offers:eu offers:ligacao offers:no offers:palavras offers:para offers:que offers:uso o~com para_banco
para_eles pedir quand- quando que_$ que_nao travo_, travo~me vou_na`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- processar quero_denunciar`,
    '10': `no_procon procon_$`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `after-roadmap:onde processar_? resol- resolve`,
    '7': `^_onde ^_reclamacao after-roadmap:como after-roadmap:quero after-roadmap:resolve after-roadmap:texto banco_$ onde overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe_ouvidoria existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco ouvid- ouvidoria ouvidoria_para ouvidoria~isso para_isso para_procon quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca contra contra_a esses exist- existe overdue:quem para~o queix- queixa texto_para usa`,
    '4': `,_onde ,~agora a_financeira abro after-roadmap:contra after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como_abro como~reclamacao contr- da_cobranca deles depende_a depende~gente e_nada e~quem faz_o faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende overdue:existe
overdue:para overdue:quero posso procon~que que_depende quem_? quero quero_botar quero~a resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~alguem ,~faco ^_da ^_faz ^_vou a_NAME abro_queixa abro~contra after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem algum aqui banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite denuncio_essa
denuncio~cobranca depen- depende domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? fazer~reclamacao finan- financeira gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:e overdue:esses overdue:isso overdue:no
overdue:onde overdue:queixa overdue:resolve overdue:vezes o~nao para~? para~eu pobre pobre_? queixa_? queixa_contra queixa~a quem quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_alguem tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh eh_juros em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida rates:? vira~mil`,
    '5': `^_por after-roadmap:composto after-roadmap:vira aumen- aumenta a~dobrou cima_de como_a como~conta conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? mais~? por_que que~juros rates:como rates:juros rates:sobre`,
    '4': `^_como a_divida after-roadmap:cima after-roadmap:como after-roadmap:mil after-roadmap:sobre aumenta_? a~dobra bola bola_de bola~neve cinco cinco_mil cinco~? como como_isso como~cresce como~mil cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? expli- explica explica~isso igual_bola igual~de isso_cresce isso~igual
juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil mil_? mil_vira mil~cinco nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_mil que_quanto que~vira rapid- rapido rapido_? rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida vira_cinco`,
    '3': `,_explica ,~para a_conta after-roadmap:aumenta after-roadmap:bola after-roadmap:cresce after-roadmap:desse after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce cabeca_como cabeca~eram cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_que como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:explica debts:que debts:uma desse
de~sobre divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei explica_como explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia historia_eh historia~essa igual jeito juros_do juros_simples leito leito_$ me_explica
minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~? para_leito passa peque- pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_, que_historia que_so que_uma que~aumenta que~explica que~mais rates:composto rates:conta rates:eh rates:vira se~nao simpl- simples simples_e simples~composto
so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free consent:quanto custo_$ eh_pago mensalidade`,
    '11': `#_? ^_tem cobram consent:tem custa custo eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca eh_# eh_de eh~? graca isso~pago preco_$ qual_o quant- quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis grati- gratis gratis_? mesmo_$ pago_$ sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra_comissao comissao_? consent:eh consent:mesmo consent:pago eh_$ mensa- mesmo ne_$ quanto_eh servico tem voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa cobra~? consent:? consent:cobram consent:free consent:taxa eh_gratuito graca_$ gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- tem_mensalidade`,
    '6': `^_cobram ^_isso ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? porce- porcentagem porcentagem_? qual~valor quanto_voce quanto~esse uma_porcentagem valor_do
valor~servico vao_cobrar vao~depois vem_cobranca vem~depois voce_ficam`,
    '5': `:graca :isso :voce ^_qual ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:graca after-roadmap:ne after-roadmap:quanto aqui aqui_vai aqui~? aqui~vir a~disso cobrar~? coisa com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem disso_quem disso~paga do_servico esse_servico e~conta final_? ganham ganham_o ganham~que na~fatura o_valor o~com paga_,
paga_alguma pagamento_no pagamento~final pagar_$ pagar_alguma paga~coisa paga~eu para~voce pegadinha_de pegadinha~pagamento quanto~cobra que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vem vir_na vir~minha voce voce_cobra voce_ganham voce~com voce~o`,
    '4': `,_eu ,~problema :alguma :com :que ^_depende ^_vao after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:nada after-roadmap:pago after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa alguma~? cobra_$ cobram_comissao coisa_$ coisa_? com_isso comissao_$ consent:coisa consent:depois consent:nada consent:qual consent:sai consent:servico custa~servico de_pagamento
de_ser depois_? de~ajudado de~no dinheiro~pagar e_a essentials:no eu_? fatura_? final ganha- graca_? isso~vai minha_fatura na_minha nao~dinheiro nao~nada no_final ou_tem pagar pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? que~isso ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vao vir voce~comissao`,
    '3': `,~? ,~de :custa :de :ne :para :usar ?~eu FIGURE a_conta after-roadmap:ficam after-roadmap:isso after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~para aqui_$ bom_demais consent:# consent:, consent:alguma consent:cobra consent:cobrar consent:isso consent:ne consent:vem custa_esse debts:aqui debts:ficam debts:porcentagem demais_. depen- depende
de~eh dinheiro_para eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:tem essentials:vem esta_bom esta~demais fatur- fatura free~ou graca~? isso_eh mesmo_ou mesmo~tem minha~? nada~ne nao_tenho no_fim no~? ou~plano o~do pagam- pagamento pagar_nada pagar~, pagar~nao pao_$ pegad- pegadinha plano_pago por~servico probl- problema
qual quanto_sai quanto~cobram quem_paga que~alguma que~nada sai_esse taxa_de tem_plano tem_problema tem~pago ter~pagar usar valor vem~? voce_, voce~tem`,
    '-3': `?debt-kind ?income-source after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:sim debt-kind:eh do~? e_quanto eh_o eh_seguro eh~isso e~voce falta finan- financeira golpe_? juros qual_eh quanto_falta robo se_eh segur- seguro se~de sim_e`,
    '-4': `quanto_eu voce_eh`,
    '-5': `eh_golpe golpe`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `quand- quando quando_?`,
    '9': `que_mes`,
    '8': `after-roadmap:essa`,
    '7': `NAME~? after-roadmap:NAME after-roadmap:mes mes_?`,
    '6': `NAME_? ^_essa a_NAME after-roadmap:entra entra eu_pago pagar_essa`,
    '5': `NAME_acaba ^_em ^_quando acaba_? after-roadmap:nela after-roadmap:pago after-roadmap:some after-roadmap:termina em_que mes nela o~acaba pago~todo quando_o quando~NAME quando~a quanto~pago some_quando some~? termina`,
    '4': `NAME_entra NAME_fica NAME_vai NAME~esta NAME~para NAME~quando a_vez after-roadmap:? after-roadmap:acaba after-roadmap:ate after-roadmap:chega after-roadmap:pelo after-roadmap:plano after-roadmap:todo after-roadmap:vez a~entra a~fica a~vai chega chega_a chega~vez comeca_o em~mes entra_? esta_paga esta~ate fica_para fica~que mes_a mes_comeca mes~NAME mes~o o_NAME o~pelo pago pago_a para~mes pelo~?
plano_? quando_chega quando_que quando~eu que~a some todo_mes`,
    '3': `NAME ^_quanto acaba acaba- acabar acabar_pagando acabar~para after-roadmap:a after-roadmap:acabar after-roadmap:comeca after-roadmap:dai after-roadmap:dela after-roadmap:em after-roadmap:fica after-roadmap:loja after-roadmap:paga after-roadmap:pagando after-roadmap:ponto after-roadmap:quanto after-roadmap:total after-roadmap:vou ai_? ate ate_o a~dela comeca comeca~NAME da_loja dai dar_para
dar~NAME dela de~essa do_plano do~entra e_a e_quando em~ponto entra_a entra~NAME essa essa_? essa_ai essa_dai eu_vou eu~a eu~acabar eu~de loja_? no_total no~eu pagan- pagando pagando_para pagando~NAME pagar~? pago~da para_NAME para_que pelo plano plano_entra plano~a ponto ponto_do ponto~plano quanto_eu quanto_no quanto~dar quanto~total que_ponto que~? que~comeca que~do termi- todo total_eu
total~vou vez vou_acabar vou_dar vou~essa vou~pagando`,
    '-3': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `escre- mensagem`,
    '11': `mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:escreve after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `^_mensagem ^_prepara after-roadmap:por after-roadmap:prepara a~para a~por banco_$ email email_para eu~para offers:para para_eles para_financeira prepa- prepara pronto texto_para uma~para`,
    '5': `NAME~por a_escrever after-roadmap:email after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede ajuda~escrever carta da_proposta educa- eles_$ escreve_para escrever escrever~financeira escrevo_para escrevo~NAME fazer~# faz~email mensagem~eles me~um monta_uma para~fazer pede por_# texto_da um_email uma_carta um~para`,
    '4': `after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras consigo_pagar consigo~esse em_palavras em~bonitas escrever_para escreve~texto escrevo eu_escrevo eu_mandar favor favor_$ faz faz_um financeira financeira_$ mandar_para mensagem~NAME mim
mim_$ o~eu pagar_esse pagar~mes palavras_bonitas palavras~que para para_loja para_mim por_favor prazo_$ pronto_$ proposta_$ quero_o quero~texto que~consigo que~escrevo um_zap uma`,
    '3': `NAME_que ^_digita ^_faz ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda ai~que aquele_texto aquele~para atrasar_$ carta_educada carta_para carta~para consigo da_um de_uma de~carta digit- digita digita_ai digita~o dizendo~vou do_acordo educada educada_para educada~banco educado eles eles_por eles~escrito eu_mando
eu~# fazer faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda mes_$ me~a mim_um nao_consigo nao~pagar offers:escrever offers:faz offers:financeira offers:que offers:um offers:uma pago_# palav- palavras para_eu para~dizendo para~mandar para~por pedin- pedindo por_escrito prazo preciso_de preciso~uma proposta proposta_para que~atrasar que~mando
redige_uma redige~carta texto_do texto~banco uma~educada um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '16': `fgts`,
    '13': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '7': `after-roadmap:fundo after-roadmap:saque aniversario_? como_tiro garan- garantia meu_fgts saque~? tiro`,
    '6': `after-roadmap:aniversario after-roadmap:tiro antecipar_o como~o de_garantia fundo_de fundo~garantia o_saque sacar`,
    '5': `after-roadmap:nisso after-roadmap:quito antecipar debts:aniversario debts:fgts debts:saque dinheiro_do eh_saque eh~aniversario esta~, e~? fgts_esta incomes:? incomes:saque nisso_? o_fundo o~e que~saque quito saco usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:fundo de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts incomes:o meu_fundo meu~de meu~esta
nao_? nisso o_dinheiro ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_mexo ,_uso ,~nele ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:compensa after-roadmap:furada after-roadmap:garantia after-roadmap:o after-roadmap:pode after-roadmap:sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:garantia debts:meu debts:o de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco esta_parado fgts_? fgts~eh
fgts~parado for fundo_, fundo~uso furad- furada furada_ou garantia_? garantia~pagar incomes:como incomes:fundo incomes:garantia incomes:para mexo_nele mexo~ou nele nele_ou nele~nao no_fundo o~do o~faco para_antecipar parado_, parado~mexo para~divida para~do para~o pena pode_ser preso que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo
uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '12': `acaba falta quand- quando termi-`,
    '11': `^_em after-roadmap:acaba after-roadmap:quando`,
    '10': `after-roadmap:ano after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:ate after-roadmap:saida after-roadmap:saio after-roadmap:tempo ano eu_saio muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:termino ate livre livro me_livro mes_eu tempo tem~para`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:tem after-roadmap:vai after-roadmap:vou demorar eu_me eu_quito eu~livro falta_muito fico muito_? previ- previsao quando_acaba quant- quantos que~acaba que~eu termino_de termino~pagar`,
    '6': `^_acaba ^_tem acaba_esse after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:quanto after-roadmap:quito after-roadmap:termina ate_quando eu_termino fico_livre qual_mes quanto_falta quito respi- tem~de termina`,
    '5': `,_ate ^_quanto ^_quantos acaba_isso after-roadmap:ainda after-roadmap:chao after-roadmap:eu after-roadmap:mim ano_? ano_que ano~vem ate_la chao dessa em~mes esse_ano esse~? eu~dessa ficar mim_$ muito~? para_mim qual~eu quando_fico quando_vou quando~isso quando~livre quanto quanto_$ saio_dessa sem_divida vai vou zerad-`,
    '4': `,~la :acaba ^_antes ^_consigo ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:anos after-roadmap:cinquenta after-roadmap:das after-roadmap:natal after-roadmap:que after-roadmap:respirar after-roadmap:sera after-roadmap:vem after-roadmap:zerada ano_eu antes_dos ate_o ate~natal cinqu- cinquenta das_dividas de_pagar debts:tempo dessa_$ dia_eu eu~? eu~tudo la~estou mim natal
o_natal pagando_$ pagar_? para_acabar quantos_meses quanto~demora quanto~falta que_ano que_dia que_mes que_vem que~, que~saio que~termino quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo_falta tempo~isso tudo_? um~eu vou_ficar`,
    '3': `#_, ,_quando ,~diz :dessas :eu :fico :livre :termino ^_vou a_luz after-roadmap:antes after-roadmap:casar after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:dos after-roadmap:fim after-roadmap:la after-roadmap:luz after-roadmap:mes after-roadmap:meses after-roadmap:pagando after-roadmap:para after-roadmap:quitar after-roadmap:respiro after-roadmap:sem
after-roadmap:terminar after-roadmap:vejo ainda ainda~para anos anos_pagando ano~termino a~no casar consigo das debts:isso debts:quanto devendo_, dia~de disso_tudo divida_$ dividas_$ do_buraco do~? em em_# em~, estou~? eu_ficar eu_fico eu_respiro eu~livre falta_para faltam falta~para ficar_livre fica~de fico_sem fico~divida fim fim_do isso_$ ja_estou levar_? livre_$ livre_de livre_disso meses~para
muito_para no_fim no~do pagan- pagando para_eu para_sair para~das para~ficar quando_eu quando~termino quantos_anos quanto~para que_meu que~nome quita- quitar respiro respiro_? saio_do tem tempo_$ tempo_para tempo~vai terminar um_dia vai_ate vai_levar vai~quando vem voce_acha voce~que vou_casar zerada`,
    '-3': `NAME_? NAME_acaba NAME~? ^_essa after-roadmap:NAME after-roadmap:ai after-roadmap:caduca after-roadmap:pago after-roadmap:vez agora agora_$ ai_? de~essa essa essa_? essa_ai essa~? eu_pago o_NAME o~acaba pagar~? para~? quando_o quando~NAME quanto~pagar vez vou~essa`,
    '-4': `after-roadmap:agora caduc- caduca quanto_eu`,
    '-5': `pagar_essa quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `gas_?`,
    '7': `after-roadmap:botijao botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda vale~? worry:gas`,
    '4': `after-roadmap:cai after-roadmap:direito ainda_existe ajuda~comprar ao botijao_de botijao~graca cai_quando cai~? como~para comprar_gas comprar~? direi- direito essentials:? essentials:o faco_para ganha- gas_, gas_cai gas~quando o_botijao o_gas o_governo para_comprar para~gas para~o progr- programa quem~direito tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ,~direito EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:bolsa after-roadmap:comprar after-roadmap:existe ajuda_para ao_botijao ao_gas ao~? ao~do auxilio~caiu bolsa bolsa_? bolsa~, botijao_do botijao~programa cai caiu caiu_esse caiu~mes como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~botijao direito~gas do_gas
do_programa do~? essentials:como essentials:para exist- existe familia~tenho gas_caiu gas_do gas_vem gas~esse gas~junto gas~povo graca graca_? mes_? onde_retiro para_gas peco_o peco~auxilio povo_? programa_? quando_? quem_tem recebo recebo_bolsa recebo_o recebo~familia recebo~vale retir- retiro retiro_o retiro~botijao tem~ao tenho~ao vale_do vale~gas vem_junto vem~com worry:? worry:o
worry:programa`,
    '-3': `debt-kind:o`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial after-roadmap:podem casin- casinha causa~cartao corre corre_risco corre~? deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira podem~? por~de risco risco_? televisao_e televisao~fogao worry:casa`,
    '4': `,_eles ^_banco ^_eles ^_podem after-roadmap:gente after-roadmap:levar after-roadmap:minha after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam apart- apartamento apartamento_? a~onde banco_pode banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o de_casa de_quem dentr-
dentro deve dever_condominio dever~perco de~no de~pode eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro onde~corre overdue:?
overdue:casa pegar penho- penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~minha pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar~gente tomam_minha tomam~casinha unico~pode worry:levar worry:pode worry:podem`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam a_gente after-roadmap:cartao after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:imovel after-roadmap:moro after-roadmap:risco after-roadmap:tomar after-roadmap:unico apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia
botar botar_ela botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_banco de_cartao de_familia debts:, debts:casa debts:familia debts:minha debts:podem dentro_? dever de~? divida e_levar e_sofa eh_protegida eh~que ela
ela_em ela~leilao eles eles_conseguem eles~botar eles~levar eles~vir entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_e geladeira_por geladeira~causa geladeira~sofa gente_por gente~divida imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_?
levar_geladeira levar~e mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outros_credores outros~podem overdue:de overdue:minha o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tirar podem_penhorar podem_vir podem~o podem~pegar pode~e
por_causa por~do por~minha prote- protegida protegida_? que_tiram que~minha se_eu sera~tiram ser~? se~nao so_tenho sofa_? tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tirar_a tomam_a tomam~casa tomar tomar_minha tomar~geladeira um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:eles
worry:geladeira worry:imovel worry:moro worry:pegar worry:por worry:tomam worry:unico`,
    '-3': `:minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `oferecer quanto`,
    '11': `after-roadmap:oferecer quant- quanto_$`,
    '10': `#_para #~NAME after-roadmap:ofereco ofereco qual~eu`,
    '9': `^_qual propo-`,
    '8': `after-roadmap:peco after-roadmap:proponho after-roadmap:qual chego com_quanto peco proponho que~eu valor_eu`,
    '7': `^_ate after-roadmap:# after-roadmap:chego after-roadmap:lance after-roadmap:propus after-roadmap:seria after-roadmap:valor falo lance para_NAME propu- propus qual quanto_de seria valor`,
    '6': `aceitar_? after-roadmap:aceitar after-roadmap:ate after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo ate_quanto baixo costu- de_desconto dou eu_dou eu_falo falo_primeiro justo maxim- maximo maximo_que numero_eu numero~falo o_maximo oferecer_# ofereco_$ offers:? pagar_$ qual~maximo quanto~desconto que_numero que_valor`,
    '5': `NAME_$ ^_quanto ^_que aceitar after-roadmap:eles after-roadmap:eu after-roadmap:vale ate comeco_oferecendo comeco~quanto desconto devo_oferecer eu_peco eu~primeiro oferecendo_quanto oferecer_$ offers:eu offers:quanto posso_oferecer qual_valor quanto~oferecer`,
    '4': `#_? ^_comeco after-roadmap:baixo after-roadmap:entrada after-roadmap:posso ate_onde ate~da baixo_? boto_na boto~mesa comeco da~pedir da~puxar de_entrada desconto_da desconto~para de~? de~da eles entra- entrada eu_oferecer eu_ofereco faz_vergonha faz~? mesa_? nao_faz nao~vergonha numer- numero oferecendo oferecendo~? offers:qual offers:valor onde_da onde~para o~que pago_quanto pago~de para_baixo
para_puxar para~para posso~# proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto~pagar que~? que~pago uma_proposta uma~de vale valor~boto vergonha_?`,
    '3': `FIGURE ^_faco ^_ofereci ^_pago ^_peco a_conversa abrir~conversa acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:propor after-roadmap:proposta after-roadmap:puxar ate~posso ate~vale a~? baixo_ou baixo~ja boto chego_neles chego~? conversa da_para decen- decente decente_para
decente~abrir desco- devo~? devo~para eu_boto eu_chego eu_jogo eu_proponho eu~baixo eu~na eu~neles falo_o falo~eles falo~que ja_falo ja~o jogo_baixo jogo~ou mesa na_mesa na~? neles neles_? oferecer_? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:baixo offers:comeco offers:conversa offers:falo offers:numero offers:para offers:que ou_ja ou~falo o~tenho
pago_$ para_nao para_pedir para~a posso posso~no primeiro_$ propor proposta qual_um quanto_posso quanto_vale quanto~chego quanto~de que_tenho que_vale se~oferecer tenho_? um~decente vale_? valor_decente valor~para valor~proponho vergo- vergonha voce~que`,
    '-3': `after-roadmap:isso after-roadmap:juros after-roadmap:vai econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja`,
    '-4': `devo_para falta quanto_falta quanto~para`,
    '-5': `after-roadmap:falta devo~NAME`,
  },
  'ask:in-my-name': {
    '12': `meu~?`,
    '8': `^_voce mim_? no_meu por_mim`,
    '7': `consent:? dar_procuracao dar~? nome_? para_banco por~? preciso_dar preciso~procuracao procu- procuracao procuracao_? score_?`,
    '6': `^_falar ^_preciso ^_usar aqui_? consent:meu dar eu_? isso_vai isso~no isso~sujar meu_score offers:? offers:voce score usar vai~meu voce voce~com`,
    '5': `after-roadmap:vai aparece_no aparece~meu aqui aqui_suja aqui~meu baixa baixa_meu baixa~score banco_por banco~mim estou_aqui estou~? falar_aqui falar~suja fecha- isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu
sujar~nome usar_isso usar~baixa vai vai_sujar vai~que vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:voce apare- aparece atrap- atrapalha atrapalha_eu atrapalha~conseguir banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu conse- conseguir_credito conseguir~? consent:no consent:nome cpf cpf~piorar credito_? deixar_que deixar~voce e_piorar eles_, eles_? eles~voce esse_cadastro
esse~atrapalha eu_conseguir eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para ligar~banco liga~eles lugar meu_lugar minha_nota nome nota nota_? o_banco ou_eu ou_sou ou~eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga que~resolve resolve_com
resolve~eles sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo vao voce_fecham voce_ou voce_resolve voce~eu voce~fechar worry:? worry:aqui worry:voce`,
    '3': `^_consegue ^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:mandam after-roadmap:mim after-roadmap:preciso after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? a~direto banco_? cadas- cadastro com_eles com~? com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:acordo consent:aqui
consent:banco consent:dar consent:eu consent:mim consent:ou consent:para consent:preciso consent:sujar consent:usar consent:voce cpf_? cpf_e credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto direto_para direto~mim eles esse_servico eu_falei eu_usar eu~aqui eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se liga ligar_para loja_direto loja~para lugar_?
marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu meu~e me~? negocia negocia_no negociar negocia~meu nome_fica nome~marcado no~lugar no~nome o_credor offers:aqui offers:banco offers:dar offers:mim offers:no offers:nome offers:preciso offers:vai ou~? o~ou para_eles para~, piora- piorar puxar puxar_meu quem~para que~falei resolve resolver resolver_com resolver~a saben- sabendo
servico_? se~usar sou~? usar_esse usar~servico voce_falam voce_negocia voce_vai voce~ligar voce~no voce~o worry:eu worry:falar worry:isso`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '17': `juros`,
    '8': `^_quanto after-roadmap:qual after-roadmap:quanto de_juros esse_juros`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:taxa do_NAME juros_$ juros_? o_juros qual quanto quanto~juros rates:?`,
    '6': `after-roadmap:alto after-roadmap:mais alto alto_? cet_do e~que o_cet os_juros qual~taxa quant- quanto_vou taxa taxa_do vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet eh_juros eh~? em_juros juros_abusivo juros~NAME o~esta pagar_a pode~esse qual_a quanto_de quanto~pagar rates:e rates:juros so_de so~juros`,
    '4': `after-roadmap:cobra after-roadmap:cobrar after-roadmap:esse after-roadmap:esta after-roadmap:os after-roadmap:pode after-roadmap:vou cet cobra- cobrarem de_cada deles disso_eh disso~juros divida~o e_qual esta_muito juros_por juros~pode mais_$ mais_juros muito~? norma- normal os o~deles parte parte_disso parte~eh pode_isso por_mes qual_que qual~eh quanto~de que_parte que~disso rates:eh rates:qual
rates:quanto rates:que tem_o tem~juros`,
    '3': `NAME_eh ^_juros after-roadmap:NAME after-roadmap:comendo after-roadmap:do after-roadmap:muito after-roadmap:perco a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra cobra_mais cobrar cobra~juros comen- comendo das_minhas da~eh de_mim de~divida de~eu divida_e divida_minha divida~? do~? eh_alto eh_divida eh~e eh~nesse esse~eh esta_lucrando estao~quanto esta~em eu_pago eu_perco
eu~em juros_de juros_eh juros_eu juros_mais juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco pode~? quais_os quais~juros qual_das qual_o qual~juros qual~minhas quanto_o quanto_vai quanto~banco que~divida que~o rates:disso rates:divida rates:o rates:pago
total_?`,
    '-3': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- vao`,
    '12': `confiavel_$ fica seguro`,
    '11': `^_precisa ^_vao eh_sigiloso precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `confiar confiavel consent:saber eh_confiavel eh~isso incomes:? posso_confiar vai_saber`,
    '9': `?consent ^_posso ^_voce after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar_$ consent:meu e_se fica~onde le onde_$ preci- saber_$ senha senha_$ voce`,
    '8': `:sao ^_fica after-roadmap:confiavel apagar_depois compa- consent:precisa consent:voce eh_protegido entre_nos e~vazar infor- isso_suja isso~sigiloso medo nao_ne ne ne_$ passa- precisa~cpf protegido protegido_isso se_vazar vazar_? vendem voce_vendem`,
    '7': `:? ^_eh ^_isso after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar~? consent:eh consent:posso consent:vai consent:vao consent:vazar contar cpf dados da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe_nao golpe~ne guard- guardado_onde isso_fica le_isso le~aqui nos para_apagar passam pedem pedem_senha
posso prote- quem_le risco risco_de risco~vazar se~? suja suja_meu suja~nome tem_risco vazar_$ ve ve_o vende- ve~que voce_pedem voce~meus voce~senha`,
    '6': `:voce ?_quem ?~me ^_alguem ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:passam after-roadmap:posso after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar
consent:confiavel consent:isso contar_para cpf_$ cpf_? dados_ficam dados~seguros de_cpf de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo ficam_seguros fica~? guardado informacoes isso~? isso~meu medo_$ medo~passar meus meus_dados meus~ficam nao_vai outra- outras outras_empresas passar pedir pedir_meu piorar_meu piorar~score posso_falar posso~sem precisa_de quem_vai
quem_ve quer_saber quise- quiser quiser_sair saben- sabendo sair_$ sao~? score_$ seguros sem_medo se~quiser sigiloso_isso vai_piorar vao~para`,
    '5': `:seguro ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:meus after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que consent:como consent:disso consent:fica consent:pedir consent:porque consent:quem
consent:seguro consent:senha consent:sigiloso debts:le debts:vazar eh~pegadinha escre- essa_conversa essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so fica~entre garan- incomes:isso isso isso_eh isso~golpe isso~seguro le_essa le~conversa ligar~minha mais_le mais~essa medo_de meu_chefe meu_dinheiro meus~para mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois
para~voce passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? piora- piorar qual_eh qual~a quanto~ganho quem_me quem~ter quer que~escrevo sabendo_? seguros_$ seguro~? sei_que sigiloso_$ so_entre so~nos tem~de tenho_medo tenho~de ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vendem_meus vendem~dados ver~que voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_meus ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:piorar after-roadmap:risco after-roadmap:sabendo after-roadmap:sair after-roadmap:voce as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe coisa- coisas
com_essas compartilham_as compartilham~informacoes com~informacoes consegue_ver consegue~o consent:a consent:apagar consent:compartilham consent:dados consent:ficam consent:informacoes consent:le consent:marido consent:me consent:medo consent:numero consent:onde consent:para consent:qual conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_? da_para dado dados_? dados_depois
dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:aqui debts:isso debts:seguro debts:vai depoi- depois de~informacao disso do~cpf eh_a espos- esposa esposa_consegue esposa~ver essas~? essa~? excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho ganho_? gente_conta gente~? incomes:aqui
incomes:fica incomes:ganho incomes:que informacao informacao_$ informacoes_? isso_aqui isso_contra isso~entre isso~mim isso~salvo mao_de mao~bandido marido_vai marido~ficar meu meu_cartao meu_numero meus_dado meus~? meu~fica mexer minha_casa minha_esposa minha_familia minha~consegue minha~vai na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois o~te para_banco para_excluir
para_terceiros para~os passam_meus passam~dados passar_informacao por_aqui por~quer precisa_da precisa~minha que_quer que_te quem quem~o quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_quanto saber~eu sair salvo salvo_onde seguro_mesmo tem_certeza terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai_vazar vai~isso vai~sabendo vao_contar
vao_ligar vao_usar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce_compartilham voce_quer voce~as voce~de voce~o voce~para voce~saber`,
    '3': `?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:banco after-roadmap:casa after-roadmap:contar after-roadmap:excluir after-roadmap:falar after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:pedir after-roadmap:score after-roadmap:sei after-roadmap:ter alguem_vai alguem~saber apagam aqui banco banco_ve banco~o boa_ou boa~fica casa_$ certe- certeza coisas_por coisas_que
coisas~aqui coisas~eu como_sei com~que confianca consegue consent:? consent:banco consent:casa consent:contar consent:cpf consent:da consent:de consent:entre consent:escrevo consent:essas consent:golpe consent:meus consent:minha consent:ne consent:nos consent:passam consent:passar consent:quer consent:querem consent:quiser consent:se consent:seguros consent:suja consent:ve consent:ver
consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto conve- das_minhas das~dividas de_boa de_golpe de_verdade debts:essas debts:mas debts:que debts:quer debts:saber debts:vao debts:voce depois_$ depois_? de~minhas de~ou de~voce dinheiro_$ duvida_se eh~mesmo em_duvida em~se entre~? escrevo_aqui escrevo~? essas_coisas essas~que estou_em estou~duvida eu_contar exclu- falar falar_de
falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:contar incomes:e incomes:le incomes:quem incomes:quer incomes:saber incomes:se incomes:vao informacoes_$ isso_nao livre_de mao marid- marido marido_nao meu_banco meu_marido meu_score meu~? meu~nao meu~ne meu~vai meu~ve
me~de minha_senha minhas~por minha~do nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_que passar_cpf passar_minhas passar~? pedir~cpf posso~de precisa_passar que_a que_escrevo que_vao que_voce quem_? quem~isso quer~disso que~contar que~fazem que~fazer que~quer que~querem saber_das saber_disso saber_ne saber~?
saber~minhas sao score se se_eu se_voce seguro_? sei~eh te_conto tem~que ter te~? vai_contar vai_pedir vai~? vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~minha ver ver_minha ver~conta voce_apagam voce_fazem voce_querem voce_vai voce_vao voce~com voce~contar voce~ver`,
    '-3': `,_vai ,~me ?_e ?debt-kind ?income-source ?~eh banca banca_isso banca~aqui banco_? boto boto_no cobra- com_isso como~meu consent:, consent:esse consent:por consent:tua e_eh eh_pago empresa estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_$ golpe~? income-source:de income-source:e incomes:, incomes:me incomes:no isso~no ligar~banco me~? minha~? negoc- paga para_mim por~? que_estou quem_banca
que~isso saber_que saber~estou seguro_eu tua vai_me vai~que voce_$ voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde eh~graca golpe_isso graca graca_? voce_conseguiu`,
    '-5': `eh~ne isso_vai isso~de isso~sujar`,
  },
  'ask:link': {
    '22': `link`,
    '20': `after-roadmap:link`,
    '17': `site`,
    '16': `o_link`,
    '15': `o_site`,
    '14': `after-roadmap:site link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `o_painel`,
    '10': `^_tem after-roadmap:imprimir after-roadmap:painel impri- imprimir site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador consent:o em_pdf grafi- manda pdf pdf_$`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha aplic- aplicativo aplicativo_$ app_? computador_$ grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app after-roadmap:ver consent:painel da_para entro no_link pagin- pagina perdi~link quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:em after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app como_entro ender- endereco expir- expirou grafico_$ internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ tela tem ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde ^_perdi a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade_o cade~link consent:site consigo internet isso~pdf link_do me_manda no_site onde~isso pelo perdi_o vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:endereco after-roadmap:expirou aquel- aquele_negocio carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:abre consent:como consent:link consent:nao consent:no consent:novo consigo_abrir consigo~a da_erro da~no da~ver de~aquele endereco_? entro_naquela entro~tela era_o
era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro inter- isso_em link~plano manda_de manda_o manda~novo me_passa meus_numeros mexer_no me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso outro outro_$ o~venceu para_clicar passa_o passa~site perdi quero_ver quero~no
quero~o sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:entrar after-roadmap:graficos after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquele aquele~para como_vejo como~no computador_, computador~qual consent:acesso consent:endereco consent:entro
consent:outro consent:perdi consent:qual consent:tela consi- da_pagina de_novo do_plano entrar entro_no expirou_$ fica_o fica~painel graficos link_da link_nao link~pagina mais_, mesmo_? me~isso nao_entra nao~entrar negocio novo o_endereco onde onde_fica o~de o~mesmo painel_nao painel~abre para_ver passa qual_endereco qual_era qual_o qual~o tem_um vejo_o vejo~painel vence- venceu venceu_$`,
    '-3': `o_plano tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '6': `debts:minimo minimo_, minimo_? rates:minimo`,
    '5': `after-roadmap:so levan- levando pagar~o so_o so~minimo`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:fatura after-roadmap:levando after-roadmap:pagar cartao_adianta cartao~? da_fatura do~adianta fatur- fatura minimo_ou minimo_resolve minimo~fatura ou_nao o~ou o~resolve pagar pagar_so pago_o pago~minimo resolve so~valor`,
    '3': `,~mal :pagar ^_pagando ^_pago adian- after-roadmap:ou after-roadmap:problema after-roadmap:resolve after-roadmap:ruim after-roadmap:valor eu~so faco_isso faco~ou isso_ou levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~faco minimo~mes minimo~tem no_minimo ou ou~? o~? o~minimo probl- problema rates:? resol- resolve_? ruim se~so so tem_mal tem~? valor_minimo
valor~, vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `after-roadmap:dividas falei quais`,
    '9': `^_quais a_lista devo divid- falei~NAME falta~NAME ja_te quanto_falta`,
    '8': `^_resumo after-roadmap:cada after-roadmap:falei after-roadmap:minhas cada da_NAME eu_devo eu_ja falta_da lista_$ minhas_dividas para~eu quanto_ainda quanto~da quanto~devo resumo resumo_das resumo~dividas voce_anotou`,
    '7': `NAME_? after-roadmap:anotou after-roadmap:quais debts:dividas debts:eu devo~cada dividas_eu falei_da falta ja~da me_mostra minha- minhas mostr- mostra no_NAME para_cada para_quem que_voce quem_eu rates:NAME rates:dividas rates:eu resum- te ver_a voce_tem`,
    '6': `^_le ^_quantas ^_quanto after-roadmap:ai after-roadmap:devo after-roadmap:ver anota- anotado as~que confe- contas conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce passei passei_$ quais_contas quais_eu quais~ja quant- quantas quantas_dividas quantas~eu quero_ver quero~a que~tem rates:falei te_passei tem_anotado
voce~anotado`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo as_dividas confere confere_ai confere~se contei_$ da~lista debts:NAME debts:ja devo_mesmo devo_na devo~NAME dividas_que divida~NAME esta_minha esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta_para ja ja~falei ja~passei le
lembra_para lembra~quem maris- marisa mesmo_$ minha_lista mostra~que na~mesmo para~banco passe- quais~eu quanto quanto~para quem~devo que~anotou rates:devo rates:ja rates:quanto se_anotou se~tudo sumiu sumiu_da te_falei tem~ai te~do voce~ai`,
    '4': `,~por :entendi ^_ja ^_recapitula after-roadmap:ficaram after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce alguma_que alguma~eu anotou_a anotou~da banco_$ cada_divida cada~com com~valor conta- contas_eu contas_que contas~falei das_dividas debts:ai debts:devo debts:quais debts:quem devendo_$ devo_$ devo_para divida_com divida~o do~? esta_faltando esta~alguma eu~devendo eu~na
falta- faltando faltando_alguma faltando~que ficar- ficaram lembra me_lembra me~o me~para mim_as mim~dividas mostra_cada mostra_o mostra~divida na_NAME para~as quanto_esta quanto~minha quem quem~estou que~devo que~ja rates:da rates:das recap- recapitula recapitula_minhas recapitula~dividas tenho_$ valor_$ ver voce~a`,
    '3': `:NAME :contas :para :quanto ?rates NAME ^_cade ^_me ^_mostra ^_para ^_repete after-roadmap:anotado after-roadmap:banco after-roadmap:contas after-roadmap:contei after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:le after-roadmap:lembra after-roadmap:passei after-roadmap:sao ai_$ ai_? ai_na ainda ai~lista algum- alguma anotou_$ a~das cade cade_a cade~lista com_o credo- credores
credores_ai credores~na da_minha debts:anotado debts:anotou debts:as debts:cada debts:das debts:lista debts:mostra debts:quanto debts:que debts:voce devo_no dividas~eu dividas~ja do_NAME estou_devendo eu_estou eu_tenho eu~? lista_? lista_das mesmo meus_credores meus~ai minha_divida na_lista nao_entendi nao~quanto o_valor o~eu quais_dividas quais~voce quem_sao quem~meus que~falei que~passei
rates:ai rates:anotou rates:as rates:mesmo rates:quais rates:que rates:te rates:voce repet- repete sao sao_meus sao~credores tem_ai voce`,
    '-3': `^_da after-roadmap:quitei after-roadmap:sair divida_$ eu~devo eu~no eu~quitei ja_quitei quanto_eu quanto~ainda quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:total sair_das sair~dividas total`,
    '-5': `no~?`,
    '-6': `after-roadmap:das das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_cpf meu_score negat- olho onde_olho score`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:olho after-roadmap:onde after-roadmap:se debts:meu descubro estou_? estou~na estou~spc no_spc nome nome_esta no~ou onde ou_nao ou~estou saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:nome after-roadmap:score botar- botaram como_descubro como~meu debts:nome descu- estou_no eu~se meu~esta mostr- mostra na_praca nao_estou nao~? no_serasa no~? onde~meu overdue:se praca que_meu que~nome score_$ se_meu sera~meu vejo`,
    '4': `?_consegue ?~ver after-roadmap:descubro after-roadmap:praca after-roadmap:saber ainda_esta ainda~limpo app_mostra app~as as_pendencias coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada estou_sujo graca graca_? limpo_? meu meu~ainda
meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra queria_saber queria~se quero_saber quero~se restr- restricao saber saber~estou score_sem score~pagar sei~me
sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem~voce vejo~meu ver_? voce_olhar worry:como worry:se`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:mostra after-roadmap:negativado after-roadmap:sera after-roadmap:spc after-roadmap:vejo ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue cpf_para da_para da~ver deu_restricao deu~,
devendo_na disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado estou~? eu_estou foi_que foi~me fui_comprar fui~e me_botaram me_negativou meu~de meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? overdue:? overdue:cpf overdue:descubro overdue:no
overdue:onde overdue:ou overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para~? para~se que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei_se sei~foi serve serve_para serve~que se~cpf se~nome sujar- sujaram sujaram_meu sujaram~nome tem_coisa tem_como tem~no
ver verif- verifica verifica_ai verifica~para voce~meu worry:? worry:mim worry:que worry:sei`,
  },
  'ask:name-cleaning': {
    '12': `limpa`,
    '11': `after-roadmap:limpa after-roadmap:nome limpo nome`,
    '10': `meu_nome`,
    '9': `^_limpa`,
    '8': `after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu do_spc fica limpo_meu na_hora na~?`,
    '6': `dias em~dias fica_no hora limpar~nome limpa~nome para_limpar quand- quando quantos_dias sai_do serasa_$ spc_$ tempo`,
    '5': `:spc :tempo ^_pagando after-roadmap:limpar after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, credito_de credito~novo do_serasa e_continuo em_quantos eu_pagar eu_ter e~negativado limpa- limpar meu~sai negativado_, negativado~por nome_sai nome~que novo_? overdue:? pagar~do paguei_e paguei~continuo para~ter quando_$ quando_? quantos seras- serasa se~pagar tiro worry:nome`,
    '4': `,_por :como :limpo :no :nome :quanto :serasa :tiro ^_como ^_paguei a_ficar a_primeira acord- acordo acordo~nome after-roadmap:dias after-roadmap:meu a~bom bom_quando bom~? cartorio_depois cartorio~de como_faz como_tira como_tiro como~o conti- cpf cpf_volta cpf~a de_novo demor- demora depoi- depois depois_de depois~pagar do~depois eu~credito faco_$ falta_para falta~eu faz_$ fica_sujo ficar_bom
ficar~quando fica~ate ja_limpa limpa_$ limpa_o limpar_meu meu~fica meu~o meu~volta negat- negativado nome_$ nome_? nome_fica nome_limpa nome_o nome~quanto novo o_protesto o~faco o~falta pagan- pagando para_eu para~o por~? primeira primeira_do primeira~acordo protesto protesto_do protesto~cartorio quando_meu quando~nome quant- quanto~fica quanto~para que_faco que_falta quero~meu quero~nome
sai~serasa spc_? sujo_ate sujo~quando tempo_para ter_credito ter~de tira~protesto tiro~nome volta_a volta~ficar worry:como worry:limpa worry:quando`,
    '3': `,~que :meu ^_em ^_pago ^_quanto ^_se acordo_e acordo_meu acordo~ja after-roadmap:continuo after-roadmap:cpf after-roadmap:demora after-roadmap:depois after-roadmap:faz after-roadmap:negativado after-roadmap:pagando after-roadmap:primeira after-roadmap:quando after-roadmap:quantos after-roadmap:serasa after-roadmap:tempo ate_quando a~fica carto- cartorio como credi- credito demora_para
demora_quanto demora~limpar demora~para depois_que depois~eu dias_sai dias~do do_acordo do_cartorio do~? do~e e_ja e~limpa e~nome fica_limpo ficar ja~? limpa_? limpar_o meu~do no_spc nome_demora nome_do nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo overdue:cpf overdue:depois overdue:e overdue:quando o~demora o~limpa pagando_o pagando~acordo pago_a pago~primeira por_que prote- quanto
quanto_para quantos~sai quanto~sair que_? que~para quitei_, quitei~e sair_? tempo_a tempo~divida tempo~limpar ter tira tira_o tiro_meu worry:acordo worry:do worry:faco worry:limpo worry:o worry:quanto worry:que`,
    '-3': `quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$`,
    '11': `^_como after-roadmap:parcelar desconto parcelar`,
    '10': `desconto_$ parce-`,
    '9': `^_bora ^_consigo como pedir quero_renegociar quero~um`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora como~a consigo desco- desconto_? divida_$ para_parcelar`,
    '7': `^_da ^_quero acordo_$ ajuda_a baixa- baixar com~NAME da_para dimin- o_NAME por_onde`,
    '6': `a_negociar after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar como_negocio como_peco conversar~a falo_para me_ajuda me~a negocia negocia_isso negociar_o para_negociar posso_pedir que~desconto`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:com after-roadmap:conseguir after-roadmap:fazer after-roadmap:sera ajuda alivi- aliviarem aliviarem_? baixar_o com_a com_banco como_diminuir como_que consi- dao da~parcelar eles_aliviarem eles_renegociam eles~se essa_divida eu_pedir fazer fazer_acordo fechar fechar_com jeito jeito_de negociar_, negociar~me negocio_com negocio~o onde~a
para_baixar para_renegociar para~aliviarem para~desconto peco peco_para peco~eles pedir_? propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_nunca ^_sera ^_vamos a_fazer a_parcela acordo_, acordo_com acordo~por after-roadmap:faco after-roadmap:nunca after-roadmap:parcela after-roadmap:pena after-roadmap:vamos ajuda~fazer a~com banco_? barga- barganha barganha_com barganha~banco chora- chorar com com_o comeco~negociar como~desconto conseguir conversar conversar_com da~baixar debts:com debts:eles diminuir_a
e_pagar eh~se eles eles~? ensin- ensina ensina_$ eu_falo eu~? e~# falo~renegociar fazer_um fecha- fiz_acordo fiz~, me_ensina negociar_? negociar_a nunca_fiz nunca~acordo offers:? offers:como offers:negociar offers:um onde_vai onde~? o~falo pagar_# pagar~por para_banco para_conseguir para~com para~essa parcela_$ parcelar_essa parcelar~divida peco_desconto pedir_desconto por~vai propor~trato
que_falo que_se quem~falo que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como tenta- tentar trato_para trato~banco um~com vai_? valor_com`,
    '3': `#_x :ajuda NAME_? NAME_da NAME~# ^_com ^_eles ^_vale a_financeira a_loja a_pena after-roadmap:a after-roadmap:chorar after-roadmap:conversar after-roadmap:diminuir after-roadmap:essa after-roadmap:jeito after-roadmap:onde after-roadmap:para after-roadmap:peco after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:tentar after-roadmap:trato after-roadmap:vezes after-roadmap:x
ajuda_para bagac- bagaca bagaca_$ bora~essa cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_eles com_quem como_eh como~para com~? com~eu com~financeira conse- consigo~o da~negociar de_ajuda de_chorar de_parcelar debts:? debts:como debts:se de~com de~isso de~um diminuir divida eh_que em~vezes essa_bagaca faco fazer~acordo financeira_$ isso_de isso~novo jeito_certo jeito~de
jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_essa negociar~NAME negociar~a negociar~bagaca novo_com novo~o nunca nunca~na o_cartao o_jeito o_melhor offers:acordo offers:com offers:eles offers:fazer offers:me offers:onde offers:para offers:propor offers:quero offers:trato onde onde_comeco onde_que o~certo para_eles para~em para~na parcela parcelar_isso parcelar~de pedir_para pega
pena por~comeco por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero_fazer quero_tentar quero~essa que~gente tem_jeito tentar_negociar um~? vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `a_conversa after-roadmap:converso after-roadmap:nao baixar_mais conversa converso converso_com de_desconto denun- falo_com financeira_? ja mais_? para~mais quise-`,
    '-4': `como~o falo~o nao_quero nao_quiseram o_acordo quiseram quiseram_negociar`,
    '-5': `^_ja after-roadmap:ja como_falo`,
  },
  'ask:negotiation-fair': {
    '15': `feira- feirao`,
    '11': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola after-roadmap:mutirao eh~feirao mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou negociacao offers:? o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao ^_onde after-roadmap:aquele ainda ainda_? ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh feirao_? ir ir_no ir~feirao negoc- no_feirao offers:desenrola offers:mutirao quando_eh tem_aquele tem~desenrola vai_ter`,
    '4': `^_vai a_semana acontece_esse acontece~feirao after-roadmap:ainda after-roadmap:serasa after-roadmap:voltou ajuda_? banco_central banco~ja central_ja central~passou compensa_ir compensa~no debts:mutirao do_procon do~central eh_furada eh_o eh_quando esse_ano esse_feirao feirao_$ feirao_de feirao_eh feirao_limpa feirao_para feirao~divida feirao~furada feirao~negociar feirao~nome furad- furada
furada_ou furada~ajuda limpa~compensa mutirao_esse mutirao~ano mutirao~procon negociacao_do negociacao~banco negociar_? nome_compensa nome~? o_mutirao offers:o onde_acontece onde_eh onde~esse onde~o ou_ajuda para_negociar passou_? procon_eh procon~quando quando~o semana_de semana~negociacao seras- serasa ter ter~esse`,
    '3': `?_ainda ?~posso ^_aquele ^_compensa ^_espero ^_mutirao acabou_? acabou~ainda acont- acontece after-roadmap:compensa after-roadmap:eh after-roadmap:fila after-roadmap:ir after-roadmap:limpa after-roadmap:negociacao after-roadmap:praca after-roadmap:ter ainda_posso ainda~entrar ano aquele~do bom_mesmo bom~? central compensa_? da~ir de_divida debts:? debts:do debts:negociacao debts:quando desconto_de
desconto~verdade desenrola_acabou de~do de~tem do_banco do~na eh_bom eh~ou entra- entrar entrar_? esper- espero espero_o espero~feirao esse~? esse~de feirao_pela feirao~internet fila internet_? ja_passou ja~? limpa_nome mutirao_de mutirao~negociacao mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar no_mutirao no~? no~de no~pela offers:ainda offers:compensa offers:eh offers:onde
offers:ter onde ou~? ou~so o~acabou o~para para_ir para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon quand- quando quando_? seman- semana serasa_eh serasa~bom tem_desconto verdade_?`,
    '-3': `debt-kind:nome`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago e_agora onde proxi- qual_$`,
    '11': `^_e after-roadmap:fazer agora pago passo proximo proximo_passo qual`,
    '10': `after-roadmap:e`,
    '9': `after-roadmap:comeco after-roadmap:proximo agora_$ esse_mes fazer mes_$ passo_$`,
    '8': `^_voltei a_gente after-roadmap:faco after-roadmap:gente after-roadmap:passo after-roadmap:voltei eh~pagar fazer_$ me~o primeiro primeiro_$ volte- voltei`,
    '7': `a_proxima after-roadmap:mes after-roadmap:primeiro after-roadmap:proxima after-roadmap:tenho caiu_o combi- comeco comeco_$ desse_mes em_qual faco gente jogo jogo_em jogo~qual mes o~faco pago_qual pedra- por_onde prime- que_faco que~fazer`,
    '6': `^_pago after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:quais a~parou camin- caminho comec- desse essa_, gente_parou lembra~que o_caminho o_que onde_a onde~gente o~a o~das o~falta pago_quem por_qual por~eu proxima que_falta quem_$ que~agora que~gente`,
    '5': `#~, ,_e ,_jogo :faco ^_por ^_quais after-roadmap:aqui after-roadmap:coloco after-roadmap:lembra after-roadmap:pagamento after-roadmap:pagar after-roadmap:parou after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? caiu coloc- coloco comecar_$ comeco_por diz~que e_depois e_esse eh_melhor esta_, estou_com eu~agora e~, e~mes ja~e lembra me_da me_lembra mes~o o_dinheiro o_proximo
onde_coloco orien- o~passo pagam- pagamento pagar_esse pagar~mes pago_agora pago_primeiro paguei_e paguei~agora para~vai parou quais qual_a qual~pago qual~primeiro qual~proximo que_a que_fazer taref- tarefa tenho_que vai_o vai~dinheiro`,
    '4': `,_me ,~onde :o :primeiro NAME_ou ^_amanha ^_comeco ^_qual ^_recebi ^_terminei after-roadmap:, after-roadmap:amanha after-roadmap:desse after-roadmap:diz after-roadmap:essa after-roadmap:melhor after-roadmap:que after-roadmap:quito after-roadmap:terminei amanh- amanha aqui_, caiu~salario confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver das
de_pagamento depois_? devo~primeiro dia_de dia~pagamento dinhe- dinheiro diz_o e eh_dia eh_para eh~de eh~proxima essa~e esse eu_faco eu~esse faco_agora faco~? ja_paguei me_diz me~do no_plano no~? onde_$ onde_comecar onde_comeco ou~NAME o~desse o~fazer pagamento_, pagar pagar_$ parou_$ plano_? ponho por~comecar por~comeco primeiro_? qual_eu qual~a que_tenho quero_ver quero~o que~faco que~para
que~primeiro que~que quito recebi recebi~, tenho_# tenho~aqui tenho~pagar terminei vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_na #_real #~esse #~mao ,_nem ,~em ,~sei :onde :passo :proximo :qual :que ?after-roadmap NAME_primeiro NAME~? NAME~o ^_caiu ^_esse ^_feito ^_me ^_o ^_pagamento ^_para after-roadmap:cada after-roadmap:dai after-roadmap:depois after-roadmap:dia after-roadmap:falta after-roadmap:feito after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:puxo after-roadmap:salario
after-roadmap:semana after-roadmap:vai agora_, cada_um coisa coisa_, com_# com_um comecar com~na dai dai_, debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui diz do_mes do_que do~eh eh_a eh~coisa essa_semana esse~? esta~e estou~# eu_comeco eu_pago eu~primeiro e~? faco_$ faco_o faco~que falta fio hoje_, hoje~o jogo_onde jogo~? jose lembra_o mao_, mao~jogo melho-
melhor mes~jogo muita na_mao na~, o_passo o_salario onde_? onde_eu onde_vai onde~o o~pago o~primeiro o~tenho o~vem pago_? pago_para pago~NAME pago~agora paguei_essa para_cada para_fazer para_quem para~um parou_? proxima_$ puxo qual_? qual_boleto qual~proxima quanto_pago quanto~para que_pagar que_pago quem quem~? que~hoje real real_esse real~mes salario~o sei_por sei~onde seman- semana semana_?
sobrou_dinheiro sobrou~real termi- um_dinheiro um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:deixo after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:negociar after-roadmap:quero after-roadmap:sem after-roadmap:todo after-roadmap:total deixo fui maxim- maximo maximo_que negoc- negociar o_maximo o_meu o_total o~do por_que qual~maximo qual~total quanto_falta que~eu total voce`,
    '-4': `after-roadmap:nao agora~o de_pagar mes_eu meu_plano onde~a pago_$ qual_o`,
    '-5': `#~mes`,
    '-6': `?_o ?~que after-roadmap:voce o~voce que_voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- como~? emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi que_peguei`,
    '5': `,_como ^_caiu ^_clonaram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando compra_nao comprar_$ compra~fui contratei contratei_$ cpf cpf_para cpf~comprar debts:meu debts:nao dinheiro_na dinheiro~minha divida divida~meu empre- emprestimo_que essa_compra estao_me estao~cobrando eu_$ eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na~conta nunca
offers:divida offers:meu offers:nao para_comprar pegue- peguei peguei_isso que_nunca que~contratei sem_eu um~que usaram_meu usaram~cpf`,
    '4': `,~fraude ^_assinaram ^_essa abri abri_$ after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu cartao_e cartao~a clonaram~cartao cobra- compra comprar conta_e conta~nao conta~nunca contr- de_fiador debts:divida debts:essa debts:fui
descontam de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh essa eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio meu~e me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nunca_abri offers:essa
offers:fui offers:que pedi por~um que_nao que~abri que~isso que~nao que~pedi sem~assinar um_emprestimo uma~que um~,`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abrir~e abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:conta after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:nao after-roadmap:nome after-roadmap:pedi alguem_abriu alguem~cartao bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca caiu_dinheiro
caiu_um caiu~dinheiro caiu~na cancelo cancelo_? cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo como_provo comprei~loja consignado_no consignado~meu conta conta~dever debts:cpf debts:emprestimo debts:eu debts:no debts:nome debts:peguei debts:que debts:reconheco debts:usaram descontam_do descontam~meu dever
dever_$ disse~alguem docum- documentos documentos_para documentos~abrir do~beneficio e_a e_dever e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa_cobranca essa~, estao e~divida feito feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus_documentos meus~para meu~disse meu~fez meu~um me~uma minha_, minha~como nada_$
nao_contratei nao_eh negocio_que negocio~nao nessa~e nome no~beneficio nunca_contratei offers:conta offers:emprestimo offers:eu overdue:meu overdue:no para_abrir para~conta pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado
um_consignado um_negocio uma_conta usaram_meus usaram~documentos`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecho vanta-`,
    '14': `fecha- vantajoso`,
    '13': `aceit-`,
    '12': `^_compensa aceito compe- compensa vantajoso_$`,
    '11': `^_aceito after-roadmap:aceito after-roadmap:fecho bom fecharia fecharia_$ propo- voce_fecharia`,
    '10': `?offers aceito_? acha after-roadmap:vantajoso compensa_? eh_vantajoso fechar fecho_? ofert- offers:?`,
    '9': `^_voce aceitar after-roadmap:bom after-roadmap:compensa after-roadmap:fechar eh_bom offers:fecho`,
    '8': `^_devo ^_seria boa bom_negocio desconto eh~negocio fecho_com fecho~eles mais_? offers:vantajoso ou ou_nao pego proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais aceitar_$ aceitaria aceitaria_? acord- after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:ou after-roadmap:proposta baixar_mais boa_? bom_$ eh~boa essa_oferta essa_proposta esse_acordo esta~? eu_tenho negocio oferta offers:bom offers:eh offers:ou para~mais propostas quais uma_boa voce_aceitaria voce~?`,
    '6': `^_eh ^_pego ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta acordo after-roadmap:? after-roadmap:eh after-roadmap:negocio after-roadmap:pego after-roadmap:voce ai_? baixa- baixar baixar~? bom_esse bom~desconto com_eles compensa_aceitar da~baixar desconto~mim devo_fechar eh_boa eh_uma esper- essa~eh esse_desconto esse~esta esta_justo esta~esse fechar_o justo justo_? largo largo_?
melho- ofertas ofertas_eu ofertas~tenho offers:acha offers:compensa offers:voce ou_largo o~acha para_baixar para_mim pego_ou pego~largo pena proposta_ai proposta_eh proposta~? quais_ofertas que_acha que~da tem_proposta tem~ai uma~? valor_esta valor~justo voce_acha voce~bom vou~o`,
    '5': `^_presta aceitar_o aceitar~acordo acordo_$ after-roadmap:acordo after-roadmap:devo after-roadmap:largo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria a~aceitar da_proposta desco- desconto_eh desconto_para desconto~bom devo devo_aceitar devo~? devo~o eles_$ esperar_? esse_valor eu_esperar fechar_? fecho_ou fecho~nao mim_? nao_fecho negocio_$ o_desconto oferta_?
offers:aceitar offers:aceito offers:boa offers:esse offers:esta offers:proposta offers:seria ou~fecho pena_a pena_aceitar pena~proposta presta_essa presta~oferta proposta_$ propostas_eu propostas~tenho quais_propostas se~esperar vale vale_a vale~pena`,
    '4': `?_$ ^_essa aceitar~proposta aceito_essa aceito~oferta acordo_? acordo_da acordo~NAME after-roadmap:baixar after-roadmap:esperar after-roadmap:essa after-roadmap:justo after-roadmap:pena after-roadmap:tenho alguma_oferta alguma~para a~a boa_essa boa~proposta desconto_$ duvida_se duvida~pego esperar espero espero_$ essa~? esta_bom estou~duvida fechar_ou fechar~espero furada_esse furada~acordo melhor
melhora melhora_se melhora~eu mim na_duvida na~se negoc- o_acordo oferta_$ oferta_para oferta~mim offers:desconto offers:devo offers:essa offers:oferta offers:pego offers:pena offers:quais offers:tenho offers:vale ou_espero ou~? pego_esse pego~acordo posso_fechar posso~ou prest- presta proposta~boa que_melhora que~esta que~se se_pego sera~melhora se~esse tem_alguma tem_desconto tem~oferta
vantajoso_para vantajoso~mim vista_ou voce`,
    '3': `^_desses ^_tem a_proposta a_vista aceitar_a acordos acordos_qual acordos~eh after-roadmap:da after-roadmap:espero after-roadmap:esse after-roadmap:esta after-roadmap:mais after-roadmap:melhor after-roadmap:melhora after-roadmap:mim after-roadmap:presta after-roadmap:tem after-roadmap:vale after-roadmap:valor after-roadmap:vista algum_desconto algum~rolando a~ou boa_$ bom~? deram_esta deram~bom
desconto_rolando desconto~deram desconto~para desse- desses desses_dois desses~acordos dois_acordos dois~qual duvid- duvida eh_furada eh_justa eh~essa eh~esse eh~melhor eh~para eles_? essa esse estou_na eu~? fecho_$ justa justa_? melhor_? negocio_? o_melhor offers:baixar offers:fechar offers:largo offers:mim offers:negocio offers:propostas offers:tem para~? posso~a proposta_da proposta~NAME
proposta~justa qual_das qual_eh qual~o que_deram rolan- rolando rolando_para rolando~mim tem~desconto tem~para valor vista vou_fechar`,
    '-3': `^_se aceitarem aceitei after-roadmap:aceitarem after-roadmap:consignado after-roadmap:muito consi- consignado demai- demais desconto_? eh~? minha_proposta muito negociar offers:, offers:feirao offers:vou por_mim que~? voce_eh vou_aceitar`,
    '-4': `a_da aceito_a aceito~da a~NAME offers:NAME vou~com`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto quanto_ja`,
    '7': `after-roadmap:total ja~? que_ja`,
    '6': `^_quanto ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quant- quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~quitei hoje_$ mostra~que o_total quanto_que`,
    '4': `^_mostra after-roadmap:bem after-roadmap:embora after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu ate a~divida bem_? das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto~total que~ja quitei_$ tudo~quanto`,
    '3': `,~ja ^_de ^_soma a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:dividas after-roadmap:esses after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:qual after-roadmap:soma bem comecei consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minha_divida minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu quanto_no
que~paguei quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '10': `after-roadmap:essa`,
    '9': `after-roadmap:por`,
    '8': `^_por a_ordem after-roadmap:ordem ordem ordem_$`,
    '7': `after-roadmap:antes after-roadmap:entendi entendi_a nao_entendi`,
    '6': `^_porque antes enten- entendi nao~a que~essa`,
    '5': `after-roadmap:botou after-roadmap:ficou after-roadmap:frente after-roadmap:motivo after-roadmap:porque after-roadmap:primeiro antes_? botou de_pagar ficou frent- frente frente_? motiv- motivo motivo_de motivo~pagar na_frente o_motivo pela_NAME pela~? porqu- porque por~essa prime- qual~motivo que_essa que~NAME`,
    '4': `NAME_antes after-roadmap:NAME after-roadmap:logica after-roadmap:pela after-roadmap:que after-roadmap:ultimo de~o essa essa_na essa_primeiro ficou_por ficou~ultimo logic- logica na~? o_NAME pagar_o pela por por_ultimo por~? por~a primeiro ultimo ultimo_?`,
    '3': `NAME_? NAME_vem a_maior after-roadmap:a after-roadmap:deixou after-roadmap:explica after-roadmap:maior after-roadmap:nao after-roadmap:primeira after-roadmap:vem antes_do a~antes a~banco a~ficou banco_? comeca_pela comecar_pela comecar~NAME deixo- deixou depois_por depois~que de~essa do_banco essa_de essa_para essa~? essa~fim essa~pagar essa~primeiro explica explica_por explica~que ficou_para
ficou~depois fim_? logica_eh logica~essa maior maior_ficou maior~para me~por nao_comeca nao~pela o~de o~primeiro o~vem pagar~NAME pagar~antes para_depois para~por por~comecar por~o primeira primeiro_$ primeiro_? que_? que_a que_logica que_o que_ser que_tem que~que tem_que tem~ser ultim- vem_antes`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio eh_emprestimo emprestimo_?`,
    '6': `after-roadmap:cartao after-roadmap:saio cancelo~cartao descontam_um do_rmc o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:emprestimo after-roadmap:nunca after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel do_inss eh~no margem~eh nao~nunca no_meu no~beneficio nunca reser- reserva reserva_de reserva~margem`,
    '4': `after-roadmap:descontam after-roadmap:eh after-roadmap:inss after-roadmap:tal cartao~? consignado consignavel desco- desconto_de do_extrato do~do eh_rmc eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do inss marge- margem margem_consignavel meu~? o_cartao que~rmc rates:cartao rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,_que ,~agora ,~que ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:desconta agora_? anda anda_$ anos_e anos~a aposentadoria beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro como~o
consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:beneficio debts:rmc descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda do~eh e_era eh_o eh~? empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto
me_livro mes_no mes~meu meu_beneficio meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh pedi que_era que_nunca que~emprestimo que~usei rates:? rates:beneficio rates:o rates:rmc tal tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '16': `consignado`,
    '15': `consi-`,
    '12': `after-roadmap:consignado`,
    '8': `^_consignado o_consignado`,
    '7': `credito_do credito~trabalhador do_trabalhador que~consignado trabalhador`,
    '6': `como_funciona debts:consignado emprestimo_que folha rates:consignado`,
    '5': `after-roadmap:credito after-roadmap:presta after-roadmap:trabalhador bom_? consignado_? consignado~clt credi- credito descontado descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado fazer~? folha_? funci- funciona funciona_o funciona~consignado incomes:consignado pena_? pode_fazer
pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer que~emprestimo traba-`,
    '4': `^_credito after-roadmap:eh after-roadmap:funciona after-roadmap:melhor after-roadmap:pessoal a~? cilad- cilada clt_eh clt~como como~o consignado_do consignado_privado consignado_que consignado~inss desconta desconta_da desconta~aposentadoria eh_bom eh_cilada eh_como eh_consignado eh_emprestimo eh_melhor eh~? eh~emprestimo empre- explica explica~consignado fazer incomes:? inss_$ o_credito pessoal
prest- priva- privado privado_clt privado~eh rates:? rates:emprestimo trabalhador_eh trabalhador~bom`,
    '3': `KIND a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:clt after-roadmap:explica after-roadmap:ou after-roadmap:pena after-roadmap:tirar after-roadmap:vivem apose- aposentado aposentado_? aposentadoria_$ boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilada_para cilada~aposentado clt como_$ como_fica consignado_$ consignado_eh consignado_para consignado_tem
consignado~acabei consignado~cilada consignado~juros da_aposentadoria de_fazer debts:emprestimo demitido_como demitido~fica desco- do_inss eh_boa eh~para em~? expli- explica_o fica~consignado for~como incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? me_explica melho- melhor menor_? me~o ofere- ou~? o~do o~eh o~tem pagar~eh para_aposentado pena pesso- por~o posso_cancelar posso~um
que_acabei que~da que~esse que~na rates:eh tem_juros tem~menor tirar vale_a vale~pena vivem`,
    '-3': `?debt-kind cartao_consignado debt-kind:eh do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `after-roadmap:limite do_consignado folha limite`,
    '7': `descontar podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignavel after-roadmap:descontar ainda_para ainda~emprestimo banco_pode benef- beneficio consignado consignavel do~salario em_folha margem_ainda margem_consignavel margem_do margem~para para_emprestimo quanto_do tenho_margem tenho~ainda`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:consignado after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha descontam descontam_muito descontam~, descontar_metade descontar~do descontar~meu do_beneficio do_meu do~beneficio eh_$ eh_quanto emprestimo_? exist- existe existe_um existe~teto folha_$ folha_o folha~banco
incomes:do incomes:quanto inss_eh inss~quanto ja_descontam ja~muito limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o muito_, muito~existe o~pode para~em pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto_podem quanto~descontar quanto~minha salario_?
tem~para teto teto_? um_teto um~?`,
    '3': `,_tem ,~lei ^_qual after-roadmap:ainda after-roadmap:qual after-roadmap:salario aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:? debts:descontar debts:margem debts:podem debts:quanto descontar_da descontar_do descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou-
incomes:margem legal_de legal~desconto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? limite_legal limite~de maximo maximo_? metad- metade meu_beneficio meu~eles muito negocio_de no_maximo o_banco o_contracheque ou_ja o~legal pegar podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `faco_portabilidade`,
    '10': `de_banco`,
    '9': `como~portabilidade`,
    '8': `after-roadmap:banco`,
    '7': `banco como_faco minha_divida outro outro_banco portabilidade_de`,
    '6': `after-roadmap:outro banco_o compr- comprar consignado faco levar levar_o mudar o_emprestimo o~para para_outro para~banco`,
    '5': `^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:mudar after-roadmap:troca consi- credito_funciona credito~como de~funciona de~o financiamento funciona_como mudar_o o_financiamento outro~? portabilidade~credito troca_de`,
    '4': `,~? :consignado :faco ^_levar ^_outro ^_troca a_portabilidade after-roadmap:compra after-roadmap:levar antigo_pode antigo~negar banco_antigo banco_para banco~juros banco~pode como_$ compe- compensa compensa_? compra compra_minha comprar_minha comprar~divida compra~divida com~menor de_consignado de_credito debts:portabilidade divida_, emprestimo emprestimo_de emprestimo_para emprestimo~banco
faco~de financeira_compensa financeira~? financiamento_para financiamento~outra funciona juros~? levar~financiamento me_ofereceram me~comprar negar negar_a negar~portabilidade ofereceram ofereceram_comprar ofereceram~minha offers:portabilidade outra_financeira outra~compensa para_levar para_outra para~financeira pode_negar portabilidade_? posso~o rates:banco rates:portabilidade troca`,
    '3': `,_eh ,~vantagem NAME~eh after-roadmap:como after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:menor after-roadmap:ofereceram after-roadmap:quer after-roadmap:vantagem antig- antigo a~quer banco_? banco_mais banco~barato banco~minha banco~pagar barato_? cai_? canto canto_? consignado_$ consignado_? contrato credi- credito custo_para custo~levar da~passar debts:banco
debts:divida divida divida_para divida~banco divida~outro do_emprestimo eh_vantagem eh~essa empre- emprestimo~outro emprestimo~um essa_mudanca essa~? eu_mudar existe_transferir existe~o faco~do finan- funci- juros_cai levar~emprestimo menor menos menos_juros meu_consignado meu_contrato meu~do minha~, minha~para mudan- mudanca mudar_a mudar~divida o_consignado offers:? offers:banco offers:como
offers:de offers:emprestimo outro_canto o~antigo o~cai o~de pagar_menos pagar~juros para_passar para~canto para~menos para~minha passar passar_minha passar~divida pode~a portabilidade_do portabilidade~emprestimo que_da rates:? se~mudar tem_custo transferir transferir_o transferir~emprestimo troca- trocar um_banco um~mais vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `prescreve`,
    '12': `after-roadmap:prescreve caducou caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou`,
    '8': `cinco_anos divida ja_prescreveu ja~? prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:anos after-roadmap:divida after-roadmap:prescreveu after-roadmap:quando ainda_conta caduca_$ cinco de_cinco depois_de divida_velha isso~? overdue:ainda podem_me quando_$ que~conta some`,
    '6': `:caduca ^_depois a_divida after-roadmap:cinco ainda_podem ainda_vale antig- antiga caduca_? de_# divid- divida~some podem~cobrar quando_isso sera sera_que some_? velha velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda~me cobrar cobrar_? conta_$ essa_divida me_cobrar overdue:divida overdue:sera podem sozin- sozinha`,
    '4': `#_ainda #_anos #~some ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:some ainda~? anos_? anos_some anos~? a~tem cobra- comeca_a comeca~contar contar_de contar~novo de_validade deixa- deixar depoi- depois depois~# de~ainda divida_ainda divida_de divida_eh divida_tem divida~# divida~? divida~prazo divida~vale do_serasa
essa~ainda eu_deixar ja ja_caducou me~? overdue:anos overdue:ja overdue:que o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos_anos que_acontece se~deixar some_sozinha sozinha_? tem_prazo um_pouquinho um~comeca valid- validade validade_? velha~sozinha`,
    '3': `#~pode ,_quer ,~dizer :de :divida ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:# after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:passou after-roadmap:podem after-roadmap:sera after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_somem anos~com anos~nao ano~? antiga_sera antiga~que a~morre caducou_$ cinco~eu
cobra_$ cobrada cobrar_divida com_cinco comeca com~anos com~tempo contar de_quantos debts:anos debts:divida depois~cinco depois~quantos de~? divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:? offers:divida
overdue:cinco overdue:conta overdue:serasa overdue:some o~a passo- passou pode~cobrada pouqu- pouquinho prazo proce- quantos quantos~somem que_acabou que_com quer_dizer quer~que que~cobra que~se saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca
vale vale_? velha~? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '9': `^_dever da~? dever preso vai_preso`,
    '8': `^_boleto cadei- cadeia crime_$ pagar_eh pagar~crime prend-`,
    '7': `cana_? da_cadeia da_cana da_xilindro da~ficar deve dever_da dever~cana ficar_devendo nao~eh quem_deve xilin- xilindro`,
    '6': `after-roadmap:cana after-roadmap:crime consent:pagar crime_nao crime~pagar deve_vai deven- devendo deve~preso em~por ficar pagar por_cartao prender preso_? quem~vai vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar~banco gente gente_por ir_em ir~cana me_buscar ou_eh parar pode_me polic- policia
por_causa por_divida posso_ir posso~em prendem vai vencido vencido_eh vencido~crime worry:cana xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser deleg- delegacia delegacia_? devendo_loja devendo~? dever_cartao dever~da dor dor_de
dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grand- grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia podem_mandar podem~prender pode~levarem
policia_vem policia~me por por~disso prender_a prender~gente prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras worry:? worry:crime worry:da worry:dever worry:eh worry:pagar worry:por xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:cartao after-roadmap:causa after-roadmap:deve after-roadmap:devendo after-roadmap:disso after-roadmap:ficar after-roadmap:gente after-roadmap:pagar after-roadmap:parar after-roadmap:por after-roadmap:prender
after-roadmap:preso after-roadmap:vai after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal
criminal_, criminal~existe de_cabeca de_cana de_vir debts:por deles_falou deles~em deve_para deve~banco disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida isso_para isso~divida lenda
lenda_$ manda- me_ameacaram medo medo_de nao~, nao~eu no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:causa overdue:da overdue:por oxe_, oxe~agora o~deles pagar_o para_assustar para_divida para~vai por_carne por_nao por~? por~atrasado por~de por~ou por~pagar prendem_a prendem_gente prendem~gente prendem~por presa presa_por preso_no preso~brasil prisa- prisao processo processo_criminal
processo~, que_vai quem~para que~estelionato que~mandar so_para so~assustar so~de tenho~de vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir vou~na worry:preso`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:explica after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:ficou after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:mapa como_ficou expli- explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo ficou_$ mostr- passo_a passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo manda_o mostra novo o_passo pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:o after-roadmap:refazer cade_meu cade~plano o~a passo pode~a quero~de refaz- refazer ver_de ver~novo`,
    '5': `^_manda ^_refaz after-roadmap:meu after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- da~? faz_a faz~conta manda me_mostra passo_$ qual~o refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete after-roadmap:aquele after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:qual aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_o combi- combinado conta_de crono- cronograma cronograma_de cronograma~novo das~?
dividas_? do_mapa do~para e~tal mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa meu~ai me~como monta mostra_o novo_o o_meu o~da passa_o plano_ai pode~aquele quero_o repet- repete tal_do tal~mapa`,
    '3': `,_reenvia :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei a_mes after-roadmap:a after-roadmap:ai after-roadmap:aparelho after-roadmap:aquela after-roadmap:oxe after-roadmap:planejamento after-roadmap:quero after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela_lista aquela~do a~? a~de cade_aquela cade~lista
combinado_do combinado~plano conta conta_? de_aparelho de~o do~pagar e_o e_sumiu era_o explica_de explica~novo e~tudo favor ficou~plano lista_do lista~que manda~plano me_relembra mes_a mes~mes me~o monta- mostra~passo novo_$ novo_? o_combinado o_planejamento o_tal oxe o~mesmo pagar_mes pagar~a para_sair para~das passa plane- planejamento planejamento_$ plano_, plano_de plano~novo pode_mandar
pode~o por_favor qual_eh qual_era quando_o que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o`,
    '-3': `^_melhor a_lista after-roadmap:melhor cade~link lista_$ melho- melhor o_site pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link link_do link~plano nao~o o_link`,
  },
  'ask:rotativo': {
    '20': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '7': `a_fatura eh_rotativo fatur- fatura que~rotativo rotativo_eh rotativo~o`,
    '6': `^_por ^_rotativo after-roadmap:fatura cresce_tanto do_cartao eh_esse o_rotativo por_que tanto_$`,
    '5': `:rotativo cresc- cresce eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse por~a que_juros que~fatura rates:fatura rates:que tanto`,
    '4': `:eh ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta_$ a~so carta- cartao cartao_cresce cartao~tanto como_assim do_rotativo eh_o eh~rotativo expli- explica explica_o fatura_so fatura~aumenta juros nao_pago no_rotativo o~cresce pago_a pago~fatura para_rotativo que_$ que_a que_eh que~cartao que~eh rates:cartao rates:eh rates:por so_aumenta
tem_teto teto teto_para teto~rotativo`,
    '3': `:que KIND ^_explica acont- acontece acontece_quando acontece~nao after-roadmap:aumenta after-roadmap:explica after-roadmap:juros after-roadmap:teto assim aumen- aumenta a~toda cartao_$ cartao~estao como_funciona como_que de_rotativo debts:juros debts:quanto eh~absurdo eh~juros eh~que eh~tal esse_rotativo estao_absurdo fatura_toda fatura~? funciona funciona_o funciona~rotativo juros~cartao
me_explica nao~a o~acontece o~eh por~esse por~o quando_nao quando~pago quanto~o que_acontece que_o que~juros que~quando rates:a rates:cresce rates:do rates:esse rates:o rates:tanto rotativo_, tal~rotativo tem~para toda toda_?`,
  },
  'ask:social-help': {
    '12': `ajuda cras`,
    '11': `after-roadmap:ajuda`,
    '10': `cadun- cadunico`,
    '9': `after-roadmap:cras o_cras`,
    '8': `after-roadmap:cadunico cadunico_$ como_faco como~cadunico faco_cadunico que_beneficio`,
    '7': `ajuda_da algum_auxilio algum~para auxilio_para basic- basica cesta cesta_basica comid- comida no_bolsa no~familia onde_consigo tem~auxilio worry:ajuda`,
    '6': `^_como ajuda_? ajuda~prefeitura algum auxil- auxilio basica_? cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde onde~cesta o~me peco prefeitura tem_ajuda tem_algum tem~da worry:?`,
    '5': `^_onde ^_que after-roadmap:auxilio after-roadmap:basica after-roadmap:cesta after-roadmap:comida after-roadmap:quem assis- auxilio~mim benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro comer_esse comer~mes como_entro como~no como~o consigo cras_ajuda cras~com direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia gover- governo mae me~? onde_peco
o~ajuda para_comer para_quem prefe- recordo_para recordo~comer tenho~? worry:como worry:faco`,
    '4': `,~acho ,~governo ^_tem a_quem acho_? after-roadmap:algum after-roadmap:beneficio after-roadmap:bolsa after-roadmap:comer after-roadmap:como after-roadmap:faco after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura ajuda_com ajuda_mae ajuda~o ajuda~solto assistente assistente_social assistente~, auxilio~quem
a~eu beneficio_do beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer como como~entra com~que consigo_cesta consigo_comida consigo~basica consigo~de da_alguma da~coisa de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra~bolsa esse_cras essentials:onde esta_desatualizado eu_posso eu_recordo eu_tenho
eu~pedir faco~cadastro familia_$ governo_da governo_eu governo~alguma governo~posso graca mae_? mae_solto mae~sem me_ajuda mes_? meu_cadunico nenhuma~o o_bpc o_governo onde_acho onde~? onde~comida o~unico para_minha para~esse para~mae peco_o peco~bpc pedir_? posso_pedir preciso~assistente prefeitura_? que_? quem_ajuda quem~mae quem~recordo que~eu recor- recordo renda renda~, socia- social social_,
social~onde solto solto_sem solto~renda tenho_direito tenho~nenhuma unico unico_? worry:cadunico worry:cras worry:tem`,
    '3': `,_faco ,_onde :cadastro :fazer :fica :leva :onde INCOME ^_preciso acho after-roadmap:alguma after-roadmap:consigo after-roadmap:direito after-roadmap:entro after-roadmap:no after-roadmap:recordo after-roadmap:renda after-roadmap:tenho ajuda_o algum- alguma alguma_coisa alguma~? aluguel_? bolsa~? bpc bpc~minha casa_onde casa~peco coisa_? comida_em comida~casa como_peco consi- cuida_de cuida~filho
da_comida da~para da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra entra_no essentials:, essentials:como essentials:faco essentials:peco esta~, estou_sem estou~comida eu~para existe_auxilio e~cras familia_? fazer_o fica_onde filho_doente filho~? gente_como gente~eu governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da meu~esta mim_? minha_mae
minha~? nao~renda nenhuma_, no_cras onde~ajuda o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_ajuda que_da que_entra quem quem_cuida quem_eu quem~de quem~tem que~comida que~do que~no renda_? renda_nenhuma sem_comida sem_renda sem~? sem~em tem_lugar tenho_renda worry:algum worry:auxilio worry:onde
worry:que worry:quem worry:renda`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `luz`,
    '10': `tarif- tarifa`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz`,
    '7': `after-roadmap:tarifa baixa baixa_renda de_luz desconto_na luz_? menos`,
    '6': `after-roadmap:social como~a menos_na na~? pagar~na renda`,
    '5': `a_desconto a_tarifa after-roadmap:menos conta_de desconto direito_a direito~desconto energ- energia energia_? essentials:? essentials:luz essentials:tarifa na_luz paga_menos pagar_menos para_pobre quem_eh tem_desconto tem_tarifa tem~social`,
    '4': `^_tarifa after-roadmap:baixa after-roadmap:energia after-roadmap:renda a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz desconto~luz eh_baixa eh~renda essentials:na essentials:social menos~NAME menos~luz onde_cadastro onde~para paga para~menos pede pede_? pobre pobre_? quem~baixa renda_? social_como social_da social~pede tarifa~como tarifa~da`,
    '3': `,_como ,~desconto ,~faco NAME_? ^_bpc ^_onde a_conta after-roadmap:desconto after-roadmap:na after-roadmap:pede after-roadmap:pobre after-roadmap:quem alta alta_, alta~tem aquele_programa aquele~luz a~baixa a~de baixa- baixar baixar_a baixar~conta barata bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~? da_direito da~a de_internet desco- desconto_para
desconto~energia de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:a essentials:como essentials:de essentials:desconto essentials:menos essentials:paga essentials:quem essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_de luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_energia
na~de na~para paga~de paga~luz para_pagar para_quem para_ter para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como progr- programa programa_luz programa~do quem quem_tem quem~bolsa quem~do renda_$ social_de social~internet tambe- tambem tarifa_baixa tarifa~de tarifa~renda tem_bolsa tem~familia tem~na ter_? worry:? worry:desconto worry:luz worry:menos`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet eh_cet`,
    '11': `custo rates:cet`,
    '10': `cet_$ que~cet`,
    '9': `cet_?`,
    '8': `^_cet cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, total`,
    '6': `cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? impos- imposto imposto_? offers:cet total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh rates:o rates:que tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato debts:custo e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros_eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~total para_que que~custo que~no rates:, rates:custo serve significa_custo significa~efetivo tal_de`,
    '3': `%_, ^_devo ^_essas after-roadmap:eh after-roadmap:emprestimo after-roadmap:tal after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou bicho bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ debts:efetivo devo_olhar devo~a diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros eh_a eh_maior eh~que
emprestimo em~, essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente_falou gerente~para juros juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica no_contrato no_papel o_juros o_que offers:eh olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? o~falou o~significa papel para_comparar para_custo para~essa para~serve para~total por~o que_bicho
que_serve que_significa querem_dizer querem~o que~saber rates:% rates:? rates:boleto rates:contrato rates:eh rates:esse rates:fala rates:no rates:para rates:serve rates:total saber_o saber~cet serve_saber serve~o signi- significa taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '13': `after-roadmap:soma soma total`,
    '12': `^_soma after-roadmap:total`,
    '11': `after-roadmap:quanto quant- quanto`,
    '10': `devo`,
    '9': `after-roadmap:devo da_quanto geral quanto_?`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida rombo taman- tamanho total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala after-roadmap:rombo desgraceira devo_$ dividas_$ em_quanto quanto_que soma~desgraceira valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:estou after-roadmap:toda after-roadmap:valor agora_$ ao_todo das dividas estou_devendo fala no~? o_tamanho o_total o~total qual_o soma_ai soman- somando soma~para tamanho_do toda`,
    '5': `:quanto after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas debts:o deven- devendo devo_no devo~NAME divid- divida_$ eh~rombo enter- eu_estou eu~devendo fala~total me_fala mim_$ o_rombo o_valor o~todo qual~o qual~valor quanto_da quanto_devo quanto_esta quanto_eu quanto_falta quanto~eu rombo_todo
rombo~? soma_tudo somando_tudo todo todo_$ todo_? tudo tudo~da`,
    '4': `:devo :divida :minha :total ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:numero after-roadmap:qual agora buraco_? dando das_minhas das~dividas da~? da~divida de_que debts:da debts:qual debts:todo devo_para devo~total de~tamanho divida_toda eh_o em~? esta_dando esta_de estou~em estrago eu~devo eu~no falta junto junto_$ me~o minha~toda no_total
o_estrago o_numero para_mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje toda_$ toda_? tudo_junto`,
    '3': `:da :valor ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:mim after-roadmap:minhas ai ai_o ai~prejuizo a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto debts:soma debts:tudo devendo_$ devendo_quanto devo_? devo_quanto de~eh divida_esta divida~em do~devo esta esta_em esta_minha esta~divida estou~quanto estra- geral_do geral~que
hoje_$ intei- inteiro inteiro_da inteiro~quanto juntar_todas juntar~as meu~esta mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o_prejuizo o~? o~da o~geral o~inteiro o~para para_NAME preju- prejuizo prejuizo_para prejuizo~mim qual~montante quanto_se quanto~devo quanto~estou quanto~juntar quanto~no quanto~pagar que_devo quero_saber que~estou
que~o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto soma~o todas~dividas total_? total_da tudo_para tudo_somadinho tudo~mim valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:embora after-roadmap:foi after-roadmap:isso after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:renda after-roadmap:sair banco_$ cada devo_na devo_oferecer devo~cada divida_? divida_no divida~NAME econo- eh_$ eu~na falta~NAME fazen- fazendo foi_embora isso_? ja ja_foi ja_paguei minha_renda
minha~no minha~vai na_NAME na~mesmo oferecer pago para_cada para_divida para~banco quanto~oferecer quanto~total renda sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:pago after-roadmap:tempo after-roadmap:vai ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh`,
    '11': `:funciona after-roadmap:voce eh_financeira falan- falando funci- funciona quem~voce voce`,
    '10': `:como como_funciona consent:que do~? financeira_$ para_que robo`,
    '9': `after-roadmap:robo banco_? eh_voce eh~robo financeira que_esse que~isso robo_$ sao um_robo voce_$`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_esse eh_isso empre- empresa_$ emprestam emprestam_dinheiro esta_falando fazem finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem quem_eh quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_fazem voce_sao`,
    '7': `:? :voce ?consent ^_do ^_eh ^_isso ^_quem after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:sao do_que eh~serasa esse_zap estou_falando fazem_$ isso_eh meu_numero numero_$ que_se quem_sao sao_voce trata_$ voce_conseguiu voce_eh zap`,
    '6': `:quem ^_para ^_que after-roadmap:fazem after-roadmap:serve artif- artificial artificial_? consent:? consent:do consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh eh_inteligencia eh_quem eh_um eh~artificial eh~de eh~ou esse_? esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o negocio negocio_$ onde_eh para~esse
para~serve que_serve quem_$ que~zap sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :eh :isso :minha ^_de after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:que after-roadmap:quem after-roadmap:zap consent:emprestimo consent:entendi consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_emprestimo eh_vendedor eh~banco eh~pessoa empresa_de empresa~que emprestimo_$ esse esse_$ estou~com falando_com
falando~robo faz~que governo_? mando- mandou me_mandou me~isso o_que onde_voce onde~isso onde~sao o~disso o~esse o~mesmo que_mesmo quem_esta que~eh que~esse que~negocio resolve_minha sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~do`,
    '4': `:no :que :vi ^_com ^_como after-roadmap:empresa after-roadmap:negocio after-roadmap:ou ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com_robo com~eu consent:de consent:negocio consent:oii consent:onde consent:zap disso_$ do_banco dono eh_humano eh_o eh~dono eh~moco eh~servico empresa emprestimo entendi_o entendi~que esta~comigo estou~? eu_estou eu~falando falando_? falando_comigo faz_o gover-
governo humano_ou humano~robo isso isso_$ isso_aqui isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero o_dono ou_maquina ou_robo o~voce que_? que_negocio que_servico que_zap quem_eu quem~estou resol- resolve robo_? sao_$ sao~financeira serve_para serve~que servico_eh servico~esse voce~a voce~da voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :do :esta :fazer :instagram :mesmo :o :sabe ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:emprestimo after-roadmap:estou after-roadmap:faz after-roadmap:humano after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:serasa after-roadmap:servico ajudam aqui
aqui_de comigo_$ como como~funciona consent:aqui consent:cai consent:dinheiro consent:disso consent:dono consent:empresa consent:esta consent:fazem consent:governo consent:limpar consent:nome consent:pera consent:serasa consent:um de_qual de~eh de~empresa digit- digitando digitando_? dinhe- dinheiro disso eh_gente eh_uma eh~esta eh~governo eh~qual emprestimo_? entendi explica_o explica~que
fazem_afinal fazem~? fazer_? financeira_? funciona_esse funciona~negocio gente_ou gente~maquina governo_$ human- humano insta- instagram limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- o_nome onde o~eh pera pera_, pesso- pessoa pessoa_digitando pessoa~? qual_empresa que_$ que_eh que_funciona quem_me quem~que que~voce sabe~? sao~? sao~governo sei_quem serasa_$ servi-
servico servico_$ trem uma_financeira uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind after-roadmap:anjo after-roadmap:dez after-roadmap:quero after-roadmap:top anjo anjo_$ banca banco_$ bom consent:fazer consent:pago consent:sabe consent:tem consent:vai criou da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_muito eh_particular eh_protegido eh_sigiloso eh~? eh~anjo eh~graca esse_numero esse~eh esta_devendo fazer_$
ganham golpe_? governo_ou graca isso~pago mesmo_esse mesmo~numero muito negocia numero_? ou~particular pago pago_$ parti- particular particular_? prote- protegido protegido_isso quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce_ganham voce~com voce~o`,
    '-4': `:oii ^_esse after-roadmap:bom after-roadmap:muito after-roadmap:rmc com_isso consent:golpe debt-kind:eh eh_para ganha- isso~golpe ong ong_? pergu- quem~isso sao~ong uma_ong`,
    '-5': `eh_pago eh~isso esse~? isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `eh_golpe golpe qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '8': `atrasar`,
    '7': `after-roadmap:deixo luz primeiro_? qual`,
    '6': `^_aluguel a_luz after-roadmap:luz after-roadmap:qual alugu- aluguel a~ou conta_posso conta~empurrar de_pagar empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para pago posso_empurrar qual~? qual~posso so~para`,
    '5': `,_qual ^_deixo ^_entre ^_pago after-roadmap:aluguel after-roadmap:atrasar after-roadmap:conta after-roadmap:entre after-roadmap:ou atrasar_qual atrasar~delas das_contas deixo_atrasar deixo_de deixo~pagar deixo~qual delas_? der der_para de~esse entre escolho escolho~? eu~de luz_ou luz~o mes_? nao_pode nao~atrasar ou ou_luz ou_o pagar_esse pagar~mes pago_a pago~luz pago~que para_tudo pode_atrasar
qual_? que~deixo se_nao se~der tudo_,`,
    '4': `,_escolho ,~eh ?_ajuda ?~a ^_mercado a_escolher after-roadmap:der after-roadmap:empurrar after-roadmap:pago ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta conta_nao contas conta~pode da_para da~tudo de_jeito delas de~nenhum e_boleto entre_comida escolher escolher_$ escolho_qual essentials:atrasar
essentials:conta essentials:deixo essentials:luz essentials:ou essentials:pago esse~? esta~vencendo e~pago jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual merca- mercado mercado_ou mercado~boleto nao_da nenhum_? ou_boleto ou~primeiro o~? pago_o para~, pode~? posso~? prime- primeiro qual_delas qual~nao que~primeiro tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo
vencendo_junto vencendo~, worry:ou`,
    '3': `,~qual ^_agua ^_qual a_internet after-roadmap:boleto after-roadmap:casa after-roadmap:comida after-roadmap:contas after-roadmap:delas after-roadmap:escolho after-roadmap:nenhum after-roadmap:posso after-roadmap:primeiro after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua agua~luz aluguel_? aluguel_e aluguel~energia boleto_pago cartao_? cartao~a cobre_metade cobre~das comid- comida
condo- condominio condominio_primeiro condominio~? conta- contas_, contas~casa contas~como conta~casa das das~, da~um de_casa decid- decido decido_? deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de dia_e dia~so dinheiro_so dinheiro~cobre e_energia e_so energia_no energia~mesmo entre~cartao entre~e esse_mes essentials:a essentials:casa essentials:internet essentials:para
essentials:posso esta_tudo eu_decido e~da e~luz e~no inter- internet internet_ou internet~o jeito junto luz_, luz_pago mesmo_dia mesmo~e metade_das metade~contas nao_der nao~deixar nenhum no_mesmo no~dia o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~eu o~so o~vem pagar pagar_de pagar~, pagar~jeito pago_antes pago~? pago~internet para_depois para_um posso posso_deixar posso~de
que_? que_vem que~decido se_so so_cobre so_da so_der so~metade um_$ uma~qual vem~? vence- worry:? worry:deixo worry:pagar worry:pago`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `voce_?`,
    '11': `^_quem`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? essa_empresa ganham ganham_dinheiro ganham~como`,
    '6': `criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~esse quem~fez sao_uma te_fez tem_banco te~? tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso com~? consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu
onde~esse ou_eh o~de o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha quem~com robo robo_? saiu saiu_esse saiu~programa servico_? tem~? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:banca after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:tras consent:voce conta~voce de_onde desse de~? de~quem do_governo do_robo dono eh~dono eh~empresa essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras
gover- governo graca_quem graca~paga inven- inventou inventou_esse inventou~robo isso_? isso~? o_dono onde paga_a paga~conta por~do progr- programa que_inventou que_turma quem_fez quem~a quem~essa sao~, se~de tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh zap`,
    '3': `,_tem ?_$ ^_essa ^_voce after-roadmap:desse after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:programa after-roadmap:robo after-roadmap:saiu after-roadmap:servico after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico banco_? consent:como consent:de consent:do consent:empresa consent:essa consent:esse consent:fica consent:ganham consent:ou
consent:por consent:te consent:uma conta_de de_quem debts:eh debts:quem debts:sao debts:tem de~eh dinhe- dinheiro disso eh_do escri- escritorio escritorio_de escritorio~voce essa~? esta_por esta~tras fica_o fica~escritorio isso_aqui o_escritorio onde_fica qual_o quem_eh quem_paga quem~por quem~voce que~esse sao se_eh servi- servico te tras~? worry:empresa worry:essa worry:esse worry:onde
worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le voce_eh`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `desfa-`,
    '21': `^_volta volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_retorna re retorna`,
    '15': `^_rebobina re_$ rebob- rebobina ultim- z_$`,
    '14': `^_da desfaz_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer`,
    '10': `^_control ^_ctrl como_retroceder control control_z debts:volta errado respondi retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta after-roadmap:voltar anterior_$ antes_$ errei incomes:volta pergunta rates:volta respo- tem_como tras_$ uma volta_ai volta_uma`,
    '8': `^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta essentials:voltar na_pergunta para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ tras voltar_por voltar~favor`,
    '7': `,~errado ?debt-amount ?incomes ^_engata ^_ops ^_pulei a_anterior a_fita a_re ai_$ anda_uma anda~para antes apaga contr- debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:voltar na~errada ops ops_volta overdue:retorna overdue:z o~eu pergunta_anterior pulei pulei_uma pulei~sem que~falei respondi_errado uma_$ uma_para uma_sem uma~querer
uma~tras`,
    '6': `,_botei :volta ?debts ^_anda ^_quero ^_risca a_de a_pergunta after-roadmap:desfaz anda apaga_essa apaga_o apaga~ultima arrum- arrumar arrumar_a botei_errado da_para da~voltar debt-amount:retorna debt-amount:volta debt-amount:z debt-kind:z desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero incomes:rebobina mudar~que opa_,
opa~botei overdue:volta o~respondi para_tras para_voltar pouco_$ que_respondi querer querer_$ quero_mudar rates:a respondi_$ risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco volta_um volta~pergunta volta~pouco`,
    '5': `?rates ^_desmancha ^_errei ^_opa acabe- acabei acabei_de acabei~dizer after-roadmap:volta arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-kind:como debt-kind:tem debt-kind:ultima debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de income-source:re
incomes:a incomes:re isso_$ mudar mudar_o opa overdue:desfaz overdue:errado pergunta_passada pouco que_errei quere- quero~a que~acabei rates:anterior rates:desfaz rates:isso rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o tira~que ultimo uma_casa uma_re volta~casa`,
    '4': `?essentials ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:anterior debt-amount:ctrl debt-kind:ai debt-kind:uma debts:da debts:errado debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei digitei_na digitei~pergunta
dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errei_, errei~volta essentials:a essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:errada income-source:fita income-source:uma incomes:da incomes:desfazer incomes:tras incomes:uma mande- mandei mandei_$ me_enganei mensagem_$ me~na n0 na_anterior na_casa na_outra na~, na~de
o_ultimo outra_, outra~volta overdue:a overdue:falei overdue:na overdue:respondi overdue:uma para~pergunta passada pergunta_errada pergunta~antes por_favor quero_consertar quero~o que~mandei rates:ai rates:antes rates:errado respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta coloq- coloquei conse- corri- corrigir da debt-amount:a debt-amount:da
debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:anterior debts:antes debts:como debts:errei debts:favor debts:mudar debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que de~a digit- engan- errado_, essentials:apaga essentials:errei essentials:eu essentials:falei essentials:favor essentials:fita essentials:na
essentials:pergunta essentials:por essentials:que essentials:ultima essentials:ultimo falei_besteira falei~na income-source:na income-source:sem income-source:volta incomes:ai incomes:errado incomes:errei incomes:favor incomes:isso incomes:pergunta incomes:que incomes:ultima mensagem na novo_a novo~anterior o_que outra outra_pergunta overdue:anterior overdue:pergunta overdue:sem para_outra
passada_que passada~errei pergunta_$ pergunta_de pergunta~que que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:como rates:da rates:de rates:para rates:quero rates:tem rates:uma refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei ultima_resposta ultima~que volta_a volta_la volta_na`,
    '-3': `^_a ^_boa boa boa_pergunta de_volta instalments-left:a instalments-left:ultima para_comeco`,
    '-4': `^_pergunta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `?confirm-change ^_cancela cancela deixa`,
    '16': `^_desisto ^_esquece desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `^_cansei cancela_$ esque-`,
    '13': `?which-creditor ^_cancelar after-roadmap:deixa cansei_$`,
    '12': `?which-change cancelar desisto_$ esquece_$ querer_$`,
    '11': `fazer fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa`,
    '9': `after-roadmap:cansei after-roadmap:desisto cancelar_$ como_esta deixa_baixo deixa_queto engan- esta_$ la_$ para_la precisa querer queto queto_$ sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:esquece after-roadmap:fazer a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por confirm-change:esta curio- curiosidade curiosidade_$ deixa_para deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:deixa essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ quere- so_curiosidade
which-change:,`,
    '7': `,_desculpa ,_foi after-roadmap:so cancela_isso confirm-change:esquece confundi_, confundi~deixa de_fazer deixa~isso desculpa desculpa_$ dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer
por_hoje preci- quero~fazer quieto_isso so_ficando vou_fazer vou~mais which-change:deixa which-creditor:, which-creditor:deixa`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- dessa desse_papo enganei
enganei_$ engano engano_$ estav- estava eu_pedi foi foi_engano hoje_$ la me_enganei me~, nada_nao nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `^_nenhum agora_$ apertei apertei_sem apertei~querer cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:so confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela desse disso esquece_o esquece~que essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_meu foi~filho me_confundi mexeu mexeu_no mexeu~celular nao_vou nenhu- nenhum_, no_celular
pedi que_mexeu which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:errado confirm-change:fazer confirm-change:nada
confirm-change:nao confirm-change:para confirm-delete:deixa dedo dedo_$ deixa_, deixa~resolvi era_nada era~, errado_$ essentials:dessa filho foi_o foi~dedo hoje ih ih_, ih~nada isso isso_ai mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:la resolvi resolvi_aqui sem so which-change:estava which-change:nao
which-change:que which-change:querer which-change:sem which-change:so which-creditor:era which-creditor:me which-creditor:nada`,
    '3': `,_esquece ,_me ,_nem ,~o ,~tirar ^_nada after-roadmap:celular after-roadmap:filho after-roadmap:hoje after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, confirm-change:abri confirm-change:era confirm-change:estou confirm-change:la confirm-change:me confirm-change:nenhuma debt-creditor:, debt-creditor:ai debt-creditor:essa deixa_isso deixa_quieto deixa~para devia errad- errado
essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:estou essentials:fim essentials:hoje essentials:por esta favor_$ foi_sem foi~querer isso_para isso~la n0 nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa rates:para resol- tirar_, which-change:abri which-change:baixo which-change:desculpa which-change:era
which-change:esquece which-change:foi which-change:me which-change:nada which-creditor:foi which-creditor:nao`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca essentials:essa inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao os os_avisos quero_cancelar`,
    '-4': `como_estava deixa_eu deixa~estava essa_deixa essa~para mudanca_$ nao~deixa querer_, sem~,`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `deixa~esta querer~deixa`,
    '-11': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor`,
    '20': `^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `^_a segun-`,
    '13': `debt-kind:# opcao`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:as`,
    '10': `# a_dois confirm-amount:a prime- segunda which-change:a which-change:da`,
    '9': `^_as a_quarta a_segunda confirm-amount:segunda numer- numero opcao_# primeira quart- quarta quarta_$`,
    '8': `^_do confirm-creditor:do confirm-creditor:meio do_cartao o_primeiro opcao_$ overdue:# primeira_$ segundo segundo_$ which-creditor:#`,
    '7': `^_o a_# a_primeira as_dividas cartao_$ confirm-amount:# confirm-creditor:a dois meio meio_$ n0 o_ultimo ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do as_parcelas confirm-amount:primeiro do_aluguel o~aluguel parcelas_$ segunda_$ which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai cartao confirm-amount:opcao dividas dividas_$ o_do parce- parcelas primeiro primeiro_$ renda_$ ultimo_$ which-change:# which-change:opcao which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce alugu- aluguel botou carta- da_parcela dois_$ eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda segunda_opcao ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_a ,_ganho ,_quem ,~dera ,~menos ,~pensar ?debt-kind a after-roadmap:# baixo cima cima_$ confirm-amount:, confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse do eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de
o_valor o~baixo parcela parcela_$ primeiro_, quem_dera quem~fosse segunda~, valor which-change:eh which-change:no worry:duas worry:pensar`,
    '-3': `?income-source NAME_$ ^_nenhuma ^_vale banco_$ debt-kind:do do_banco vale_o vale~primeiro which-creditor:NAME`,
    '-4': `#~# a~banco debts:# essentials:#`,
    '-5': `debt-kind:a`,
    '-12': `rates:#`,
  },
  crisis: {
    '12': `mais_viver`,
    '11': `viver`,
    '10': `morrer_$ quero_morrer viver_$ worry:morrer worry:quero`,
    '9': `morre- morrer`,
    '8': `after-roadmap:viver guent- nao~mais`,
    '7': `,_ja`,
    '6': `after-roadmap:vida debts:aguento debts:mais vida`,
    '5': `after-crisis:nao after-roadmap:em after-roadmap:mais after-roadmap:pensando after-roadmap:sumir aguen- aguento aguento_mais causa em_me em~da em~matar estou_pensando estou~em ja_comprei mais matar nao_aguento pensando pensando_em por_causa sumir sumir_da`,
    '4': `:matar :penso ?after-crisis ^_quero acaba- acabar adianta after-crisis:para after-roadmap:acabar compr- comprei comprei_a corda debts:nao eh_eu eu_faco eu_penso ja ja~a mais_esta matar_$ nenhum_, numero~, pensa- penso~me ponte quero~esta que~faco saida vida_$ vivo vivo~,`,
    '3': `,_o ,~que . :causa :em :eu ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:esta after-roadmap:estou after-roadmap:faco after-roadmap:ja after-roadmap:melhor after-roadmap:nao after-roadmap:tudo after-roadmap:vale carta carta_para causa_dessas causa~contas com_tudo contas contas_$ da_ponte da~por
debts:ja dera despe- dessa- dessas dessas_contas dormi- dormir eu~em hoje hoje~nao irmao_mandou irmao~audio jogar jogar_da jogar~ponte ligar ligar_para mandou_audio me_dera me_matar menin- mesmo_, meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum numero nunca_mais penso penso_em por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ- separei separei_os serio serio_$
se~da vale viver_,`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao after-crisis:so`,
    '12': `after-crisis:era after-crisis:isso exage-`,
    '10': `^_era after-crisis:, after-crisis:de after-crisis:estou after-crisis:quero`,
    '9': `after-crisis:eh era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estre- jamai- jamais`,
    '6': `after-crisis:estava after-crisis:que after-crisis:vou estou_bem expre- falei nao~nisso nisso penso`,
    '5': `^_estava ^_falei ^_foi after-crisis:brincadeira after-crisis:calma after-crisis:da after-crisis:expressao after-crisis:fazer after-crisis:gente after-crisis:me bem_$ brincadeira desab- era~meu estav- estava expressao falar_$ meu_$ nao_vou`,
    '4': `,_estou ^_sumir after-crisis:ao after-crisis:do after-crisis:eu after-crisis:letra after-crisis:mapa after-crisis:modo after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:sumir after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar do~brincadeira eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ letra_$
mapa_brincadeira modo modo_de nao_$ nao~me nao~morrer pe_da pe~letra so sumir_do sumir~mapa viva vou_me`,
    '3': `,~bem ,~minha ^_calma ^_fica after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:nada ao boca_para boca~fora brincando da_boca de_dizer de_expressao dizer_$ do_mapa era_brincadeira estou estou_de estou~e expressao_$ expressao_, falei_da falei~boca fazer fazer_nada fazer~nao foi~, forca forca_de forca~expressao gente ia isso_,
letra mapa morre- morrer nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga apaga_tudo apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `apaga- apagar meus_dados tudo`,
    '9': `^_apagar ^_exclui ^_limpa after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero~esquecido ser_esquecido some_com tudo_que`,
    '8': `^_apague ^_some apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero exclusao infor- informacoes_$ limpa quero_que quero_ser`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_$ meu_historico quero~minha some`,
    '6': `:apaga :apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa apagar_meus apagar~dados apague~meu elimina_minhas elimina~informacoes essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao que~meu registros registros_$`,
    '5': `:cadastro :conta :dados :exclui :meus :minha ?essentials ^_elimina ^_quero ^_remove after-roadmap:dados after-roadmap:exclui after-roadmap:informacoes after-roadmap:lgpd after-roadmap:quero after-roadmap:some apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina esquecam esquecam_tudo
essentials:informacoes essentials:limpa essentials:minhas essentials:que excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir regis- remov- remove ser siste- sistema sistema_$ tudo~eh tudo~eu`,
    '4': `:apagar :tudo ^_esquecam ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:registros after-roadmap:ser apaga_meu apaga~cadastro apaguem com_meus com~dados conta contei_$ dados_dai deleta_meu deleta_o deleta~cadastro deleta~que eh_meu esquecam~que essentials:ser eu_te
eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meu meu_ai meus~dai o_meu o~historico pode_excluir pode~meu por_favor que_voce que~falei que~guardem que~te que~tudo solic- solicito solicito_a some~meus some~minhas te_contei tem_meu voce_guardem voce~nada`,
    '3': `:dos :falei :informacoes :pessoais :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:remove after-roadmap:sistema after-roadmap:te apaga_minhas apagar~que apaga~informacoes as_minhas a~dos com_as com_minhas com~informacoes com~minhas conta_por conta~favor dados_pessoais dados_por dados~favor dai dai_$ dos_meus dos~dados esquecam~sobre
essentials:apague essentials:cadastro essentials:conta essentials:contei essentials:esquecam essentials:exclui essentials:excluir essentials:exclusao essentials:guardem essentials:lgpd essentials:minha essentials:remove essentials:sistema essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ meus~pessoais meus~por minha~por os_meus os~dados pessoais que_apague que_esquecam quero_mais
quero~apague quero~esquecam quero~que remove_tudo remove~que sobre sobre_mim tira_meus tira~dados todos todos_os todos~meus tudo_sobre tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete`,
    '21': `consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount ?confirm-change`,
    '17': `?offers confirm-delete:nao nao_$`,
    '16': `confirm-creditor:nao n0`,
    '15': `?overdue ^_nem ^_nunca thirteenth:ja`,
    '14': `confirm-change:nao consent:nem nem`,
    '13': `^_errou ^_negativo errou nao_eh negativo nunca overdue:estou thirteenth:de`,
    '12': `^_abafa ^_no abafa abafa_$ confirm-amount:nao deixa_como nenhu- nenhuma_$ offers:ninguem offers:so overdue:tudo quiet- thirteenth:nao`,
    '11': `,_deixa ^_ninguem ^_pago ^_viajou consent:no eh_outro errad- errado longe longe_$ nao nao_apaga nao~atrasado negat- negativo_$ offers:nao offers:nem overdue:nos repre- segur- thirteenth:sem viajo- viajou`,
    '10': `^_nananao ^_tudo consent:passo credo credo_$ deixa errado_$ errou_$ gato nada~ver nanan- nananao nananao_$ nos offers:me outro_$ overdue:em overdue:mas overdue:pagando pagan- pagando ❌ ❌_$`,
    '9': `^_alto ^_dispenso ^_embaralhou ^_errado ^_esta ^_nao ^_nops a_ver alto alto_la as_bolas ate_agora bolas bolas_$ como_era de_jeito direito_$ dispenso eh_outra embaralhou embaralhou_tudo estou_fora infor- mexe nao_foi nao_mexe nao~isso nops nops_$ offers:banco outra_loja overdue:dia overdue:nao overdue:pago pedra- recus- todas_em todas~dia tudo_nos vale_o vale~primeiro`,
    '8': `^_ainda ^_ja ^_mantem ^_nenhuma ^_nenhumazinha ^_vale antes_fosse banco~de confirm-amount:eh confirm-change:deixa confirm-creditor:de confirm-delete:! confirm-delete:nada consent:fora consent:prefiro consent:proxima consent:quero de_ideia deixa~esta dispe- embar- esta_trocado esta_viajando fosse fosse_$ jeito mante- mantem mudan- mudanca mudei~ideia nao_aceito nao_confirmo nao_esta nao_nao
nao~essa nenhuma nenhumazinha offers:cobranca offers:de offers:nenhuma offers:total outro overdue:ainda overdue:certinho overdue:limpo overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:nem thirteenth:quem trocado trocado_$ vale ver_$ viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `^_antes ^_ate ^_mudei acho~nao apagar_$ ate azul azul_$ bulhu- bulhufas bulhufas_$ capaz como_estava confirm-amount:errado confirm-change:eh confirm-change:que confirm-creditor:, confirm-creditor:NAME confirm-creditor:eh confirm-creditor:nada confo- consent:hora consent:livre consent:obrigado consent:para dados_ai deixa_meus deixa_o deixa~dados depois~respondo eh~loja em_dia enqua- enquanto
entendeu entendeu_errado esquece_a esquece~mudanca essa_mudanca esse~nao esta_errado esta_maluco estav- estava estava_$ ja~os la lhufa- lhufas lhufas_$ limpo loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ morto mudei mudei_de nada nao_mexer nao_recebo nao~mudar nem_uma nessa ningu- ninguem obrig- offers:esperando offers:estao offers:nada offers:se onde~viu overdue:gracas overdue:vencer
overdue:vencido o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:gastei thirteenth:nunca total_$ vencer vencido viaja- viu_isso voce_viu voce~isso`,
    '6': `! !_$ ,_nada ,_paguei ,~certinho ,~ontem ^_bem ^_comigo ^_de ^_deixa ^_em ^_estao ^_fica ^_nenhum ^_passou ^_so after-roadmap:cortar agora_nada agora_nao agua ainda_nao ate_hoje ate~nada autonomo carteira_$ cobranca comigo_nao confirm-amount:deixa confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:estava confirm-creditor:deixa confirm-creditor:errado
confirm-creditor:essa confirm-creditor:esta confirm-delete:, confirm-delete:de confirm-delete:o conhe- conheco conse- consent:contra consent:depois consent:deus consent:estou consent:interesse consent:mas consent:medo consent:outra consent:respondo consent:sai contra deixa_quieto deixar_guardado deixar~mesmo deixa~estava deixa~por dera~so dessa- dessas dessas_duas deus~livre de~nenhum de~tirou
dos_dois eh_gato eh~por em_sonho errou_feio esse_ai esta estou_em eu_respondo feio feio_$ feito_relogio fosse_so fosse~isso gaste- gastei gato_por gato~lembre guard- guardado_mesmo interesse jeito_nenhum lembre_isso loja mais_onde mais~cortar mais~que mantem_como mantem~esta meus~ai me~e mudanca_$ mudar_$ nada_$ nao_concordo nao_muda nao_tem nao_vai nao_venceu nao~decimo nao~deixa nem_a nem_pensar
nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca_tive nunca~nessa o_direito obrigado obrigado_$ ofere- offers:e onde_cortar onde_tirou onde_voce outra outra_hora overdue:com overdue:conta overdue:enquanto overdue:esta overdue:feito overdue:nada overdue:nenhuma overdue:nome overdue:prazo overdue:relogio overdue:todas pago pedi_e por_lembre por~isso quieto redon-
redondo redondo_$ relog- relogio sem~, senta- sentada sentada_$ sozinho tem_medo thank- thanks thirteenth:carteira thirteenth:isso thirteenth:me thirteenth:nada thirteenth:paga thirteenth:patrao thirteenth:tem thirteenth:tudo tirou tirou_isso total tudo vamos_deixar vamos~guardado viu which-change:nenhuma`,
    '5': `,~disso ,~mexe 13o ^_agradeco ^_confundiu ^_diarista ^_esquece ^_nada ^_prefiro ^_trocou ^_volta a_mao aceito aceito_isso agora~da agora~posso agrad- agradeco antec- antes antig- antigo apaga- apaga_nao apagar apert- atras- atrasada_$ bem capaz_! carte- carteira confirm-amount:outro confirm-amount:viajou confirm-change:, confirm-change:antes confirm-change:como confirm-change:loja
confirm-change:mudanca confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:outro confirm-change:volta confirm-creditor:como confirm-creditor:negativo confirm-creditor:nunca confirm-creditor:outro confirm-delete:como confirm-delete:eh confirm-delete:errado confirm-delete:errou confirm-delete:esta confirm-delete:melhor confirm-delete:nunca conforme
confundiu confundiu_as confundiu~bolas consent:aceito consent:agora consent:dar consent:deixa consent:eu consent:la consent:longe consent:pensar consent:resolver consent:sabe consent:vacinado consent:vida conta_nao cortar da_decimo de_apagar debit- decim- decimo deixa- deixa_do deixar deixa~jeito deixa~velho depois_eu dera_fosse desisti_de desisti~apagar dessas~, deus_me dia dois duas_$ e_me
eh_essa eh~ai eh~de eh~meu eles~sabem enquanto_$ errado_isso esper- esperando esquece essa_nao estou estou_esperando estou_pagando feito fora gastei_$ guardado ignor- inter- ja ja_gastei ja~as la_$ lembre livre maion- maionese maionese_$ mas_pago mas~gastei me_dera me_livre medo_de mei_nao mei~tem melho- melhor meu~eh mexe_$ mexer minha~financeira mudar n1 na_maionese nada_a nao_autorizo nao_devo
nao_me nao_ofereceram nao_paga nao_recebe nao_recebi nao~esse nao~por nem_que no_dia nos_conforme nunca_vi o_primeiro o_velho ofereceu offers:ate offers:nunca offers:pedi offers:sabem opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:comer overdue:conforme overdue:deus overdue:devendo overdue:devo overdue:direitinho overdue:nunca overdue:pobre paga_$ pagando_direitinho para_proxima
patra- patrao pobre_mas por_um prefi- prefiro prefiro_nao prefiro~mexer procu- proxi- proxima quem_sabe quem~dera quem~fosse quero_$ recebo_nao relig- relogio_$ resolver respondo_$ roubada sabem segura sonho sonho_$ sozin- so~for tem_mais tem_nao tem~de tem~onde tenho_mais thirteenth:13o thirteenth:as thirteenth:autonomo thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado
thirteenth:gosto thirteenth:meu thirteenth:na thirteenth:o thirteenth:sonho tive trabalho_sem troca- troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado valor_errado velho velho_mesmo vence- venceu_$ viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_obrigado ,_segura ,~assim ,~era ,~ja ?~nada ^^ ^_13o ^_apertei ^_banco ^_capaz ^_depois ^_desconto ^_desisti ^_deus ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_pedi ^_pelo ^_pensando ^_perai ^_sai ^_sem ^_trabalho a_mudanca aceito_, adiantado ai_eu ai~nao amor ano_nao antes_eh apaga apaga_$ assim_$ assuntos assuntos_sao assuntos~meus atrasa atrasa_$ atrasada atrasei autonomo~tem banco_nao bem_.
calma_, calma~segura cancela_essa cancela~mudanca capaz_que capaz~eu caras cobranca_e comer comeu confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:la confirm-amount:loja confirm-amount:mantem confirm-amount:nada confirm-amount:nenhum confirm-amount:passou confirm-amount:tudo confirm-amount:voce
confirm-change:a confirm-change:antigo confirm-change:apaga confirm-change:errado confirm-change:essa confirm-change:esse confirm-change:esta confirm-change:jeito confirm-change:longe confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:ver confirm-creditor:a confirm-creditor:apagar confirm-creditor:bolas confirm-creditor:era confirm-creditor:longe
confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:passou confirm-creditor:que confirm-creditor:viajou confirm-delete:a confirm-delete:deixa confirm-delete:era confirm-delete:fosse confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:nenhum confirm-delete:um confirm-delete:vale confirmo confirmo_$ confu- consent:ai consent:assuntos consent:bem consent:capaz
consent:comigo consent:dessa consent:fazer consent:financeira consent:hoje consent:isso consent:jeito consent:maneira consent:meus consent:obrigada consent:vou corta- dar_meus dar~dados de_comer decimo_$ deixa_assim deixar_como delas delas_$ dera desconto~nao desis- desisti deu_as deus de~maneira dois_$ dois_eh dos~eh do~que eh_coisa eh_por eh~NAME eh~vale eles_nao em_conta encar- era_$ esmol-
esmola esque- esquece_, esquece~deixa essa~nao esta_tudo esta~isso eu_aceito eu~isso fazer_$ fica fica_para ficha- fichado fichado_$ fiquei_devendo foi foi_isso for fora_$ gordo gordo_$ gosto hmm hmm_nao hoje_nao ifood ih~nao isso_ai isso~, isso~coisa ja_foi ja_torrei jeito_maneira la_essa la~mudanca livre_$ mais_gordo manei- maneira mao mao_$ mas_em mas_ja mas~dia me_procurou medo melhor_deixar
melhor~como meus_$ meus_assuntos meus~sao mexe_nisso me~nada minha_vida muda_nao mudanca_nao mudanca~quero na_vida nada_disso nao_conheco nao_faz nao_hein nao_preciso nao~acordo nao~apagar nao~estou nao~obrigado negativo_, nenhum nenhuma_atrasada nessa_$ ninguem_me noel nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi o_banco ofereceram ofereceu_nada offers:deixa offers:desconto offers:deu
offers:estou offers:hoje offers:mesmo offers:ofereceu offers:proposta offers:quer offers:recebi onde onde~isso ora ora_$ overdue:atraso overdue:certo overdue:deixo overdue:elas overdue:negativo overdue:no overdue:uma overdue:venceu overdue:venho o~antigo o~eh o~estava o~ja o~mesmo pagando_$ pago_antes pagou pago~de papai papai_noel para_uma pelo pelo_amor perai perai_nao perai~apaga pobre por_ora
por~nao precisa_mudar prestacao prestacao_$ procurou procurou_$ que_estava quem_me quero_mudar que~falei que~hein quieto_por quieto~ora recebi_nada recebi_tudo recebo_isso regis- registro registro_$ respondo rico rouba- sao_meus se_for segura_a segura~mao sei_nem sei~que sem_carteira so_em so_isso so_se sou_autonomo so~mesmo tenho~, tenho~nao thirteenth:aqui thirteenth:coisa thirteenth:decimo
thirteenth:foi thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei todas torre- torrei trabalho~carteira tudo~dia um_tempo valor_antigo vencer_$ venho vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `,_estou ,_eu ,_mais ,_meu ,_muito ,_nem ,~a ,~caro ,~faz ,~pensar ,~tarde ?_nao ?_so ?~se ^_bah ^_desiste ^_mas ^_minha ^_nome ^_onde ^_outra ^_patrao ^_perdi ^_sou ^_teve ^_valor a_deus a_pau acho_que agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor_, amor~deixa antes~que antigo_$ apertei apertei_sem apertei~querer as as_duas assim as~parcelas atraso autonomo_$ autorizo a~da
bah bah_, banco banco_me banco~procurou base bem_que bem~eu carec- casam- casamento certinho coisa com_a comer_$ comi como_esta como~, comprei_nessa com~nao com~que concordo_com confirm-amount:de confirm-amount:entendeu confirm-amount:eu confirm-amount:foi confirm-amount:fosse confirm-amount:ideia confirm-amount:isso confirm-amount:longe confirm-amount:mudei confirm-amount:nem confirm-amount:pelo
confirm-amount:que confirm-amount:vi confirm-change:ai confirm-change:apertei confirm-change:conheco confirm-change:decimo confirm-change:deixar confirm-change:fosse confirm-change:la confirm-change:mantem confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:por confirm-change:primeiro confirm-change:so confirm-change:uma confirm-change:valor
confirm-change:voce confirm-creditor:ai confirm-creditor:as confirm-creditor:esquece confirm-creditor:estava confirm-creditor:me confirm-creditor:ne confirm-creditor:valor confirm-creditor:voce confirm-creditor:volta confirm-delete:ai confirm-delete:antes confirm-delete:essa confirm-delete:fica confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nessa confirm-delete:pelo
confirm-delete:que confirm-delete:segura confirm-delete:ver conheco_$ conheco_essa consent:NAME consent:autorizo consent:bah consent:dados consent:minha consent:nessa consent:ontem consent:posso consent:preciso consent:problema consent:sao consent:sinto consent:tarde consent:uma conta_la contr- dados dados_$ dando dar da~? de de_antes de_onde deixa_ai deixa_tudo deixa~ai dera_$ desconto desiste
desiste_nao desiste~apaga dessas_$ devo_um devo~tostao dia_, dinheiro_do direi- direito disso_$ do_ano do_jeito doido doido_, dos do~esta duas_, duas_parcelas e_o eh~nao elas em~. entrei_agora errado_o errado~valor essa_$ essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esta_atrasada esta_doido esta_louco estao esta~, esta~nao esta~o esta~pago estou_me estou~ate estou~boa estou~certinho
eu~conheco falei_$ feirante fica_com fica~o financeira foi_$ foi_essa graca- gracas gracas_a gracas~deus guardar hein hein_$ hoje hoje_$ ideia_$ ih_, isso_$ isso~eu isso~nao ja_caiu ja_comi ja~tudo jeito_que jeito~esta louco louco~nao mais_tarde mais_um mantem_o mantem~valor mas_nao mas_nem me_ofereceram me_ofereceu me_sinto meu_$ meu_nome meu_proprio meus meus_dados muda muda_nada mundo_$
nada_atrasado nao_chegou nao_deixo nao_obrigada nao_passa nao_porque nao_precisa nao_quero nao_senhora nao~, nao~ne nao~os nao~passar nao~sinto ne_essa nem_conheco nem_de nem_passou nem_por nem_um nem~o nem~pau nem~perto nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me nessa_loja ninguem~ofereceu no_meio nome_limpo no~, nunca_comprei nunca_me nunca~conta nunca~ofereceram o_patrao
o_valor obrigada obrigada_$ ofereceram_$ offers:, offers:acordo offers:agora offers:apagar offers:apareceu offers:app offers:eles offers:foi offers:for offers:jeito offers:mexe offers:nenhum offers:ofereceram offers:por offers:procurou offers:recebo offers:teve oi_$ ontem ontem_$ opa_, overdue:, overdue:antes overdue:atrasou overdue:do overdue:eh overdue:meu overdue:paguei overdue:por
overdue:senhora overdue:sou overdue:sufoco o~antes paga_isso pagando_certinho pago_ate para_, para_esse para_la para_outra para_para para~essa para~nao passa_$ passou_perto patrao_eh pau pedi pelo~, pensando_bem pera~nao perdi_o perto perto_$ pj pj_$ porque_entrei prazo prest- primeiro primeiro_$ probl- problema proposta_nenhuma proposta~so proxima_$ que_vale que_vou quem querer queria~mas
quero_apagar quero_nao quero_que receb- recebe sai sem sem_querer se~de sim~mas sinal sinto so so_quem sou_meu sou_pobre sou~mas so~e sufoc- sufoco sufoco~em tarde_$ tem_decimo tem~em thirteenth:? thirteenth:NAME thirteenth:a thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:e thirteenth:eh thirteenth:para thirteenth:parcelas
thirteenth:proprio thirteenth:recebe thirteenth:terceiro thirteenth:trabalho tive_conta tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo~ate tudo~junho um_tostao uma_$ vale_$ valor venci- volta which-creditor:duas`,
    '-3': `,_a ,~aqui ,~dera ,~eh ,~enganei ,~mei ?after-roadmap ?essentials ?incomes FIGURE ^_# ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_desisto ^_deve ^_era ^_estava ^_eu ^_explica ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_sei ^_ss ^_stop ^_tem ^_todas ^_topei ^_troca ^_uma ^_vixe ^_yes ^_👍 a_primeira
abert- aberto aberto_$ aceitar_$ aceitaram aceitaram_$ aceito_ou adiante adiante_$ after-roadmap:decimo after-roadmap:deixa agora~consigo ai_ai ai_mesmo ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela banco_, bota bota_ai calma_ai certissimo certissimo_$ claro claro_, comec- confere confere_$ confirm-amount:quem confirm-creditor:mesmo confirm-creditor:posso confirm-creditor:sim
confirm-delete:certeza confirm-delete:certinho confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:ajuda consent:esconder consent:ninguem consent:osso consent:paga consent:pagar consent:quanto consent:sair consent:se consent:sim consent:yes consi- consigo_ver consigo~isso conta_disso corre- correto cravo- cravou
cravou_$ de_mais debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debt-kind:no debt-kind:o debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deixa~pensar deles deles_$ descu- desculpa desde desfa- desisto dessa_$ dezembro_$ de~. de~nada dirig- dirigindo dirigindo_$ divida_$ duvida e_eu eh_# eh_isso eh~isso
eh~mesmo em_dezembro em~, enganei enganei_$ entendi_$ entendo escon- esconder esconder_$ escri- escrito escrito_$ essa~mesmo esta_bom esta_osso esta_valendo estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrada estou_lembrado estou_moida estou_pensando estou~fora eu_pensar exata- exatamente expli- faco~disso falar fecha- fia_$ fica~onde ficha ficha_$ fim final- fiz flexibles:nada fogo
fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:de income-source:sou instalments-left:nao isso_, isso_mesmo ja_eh ja~a lasca- lascado lascado_$ lembr- lembrada lembrada_$ lembrado lembrado_$ lembro lembro_de lembro~mais marid- marido me_enganei mei_$ melhor~por mensa- meu_marido me~, me~mais moida moida_$ more-debts:tem mosca mosca_$ muda_$ na_mosca nada_ne
nada~esconder nao_conta nao_entendo nao_lembro nao_olhei nao_por nao_quiseram nao_resolve nao_sobra nao~# nao~a nao~certeza nao~conta nao~da nao~dedurar nao~garantir nao~lembrada nao~lembrado nao~nao nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- numero
nunca~no offers:. offers:NAME offers:aceitar offers:ai offers:antes offers:com offers:conta offers:eu offers:juros offers:meu offers:negociar offers:ou offers:para offers:vi olhei_ainda olhei_no olhei~app onde_$ osso osso_$ outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:fia overdue:foi overdue:hora overdue:ideia overdue:isso
overdue:mais overdue:melhor overdue:o overdue:passada overdue:que overdue:se overdue:sem overdue:semana overdue:so overdue:vencida o~nao paga_nada paga~ne pago_tudo paguei_nenhuma paguei~esse para_ninguem parar parcela parcela_$ passada pensando_$ penso pergunta pode poe por_$ por_fora por_nome posit- posso posso_garantir preciso_pensar primeira_parcela pronto pronto_$ que_sim quero~isso queto
queto_$ que~# quiseram_negociar recebo_o recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair se_$ seguro sei_que sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra sobra_nada ss stop stop_$ te thirteenth:depois thirteenth:ele thirteenth:eu thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira
thirteenth:vou tirar_nem topei troca tua valen- valendo valor_esta valor~certo vamos_$ vem_$ vencida vencida_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou vou_dedurar vou~ninguem which-creditor:nao worry:dessas worry:estou worry:nada yes`,
    '-4': `,_manda ,_trabalho ?debt-amount NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_oi ^_preciso ^_que ^_vou abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ completei confe- confirm-change:mais
confirm-delete:para consent:bora consent:conta consent:ja consent:maior consent:na consent:onde consent:pode consent:so consigo conta- dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer_$ duvid- eh_o ela ele ele_$ em_maio encal- encalhado encalhado_$ engan- era~que esse_mesmo esta_batendo esta_certo estou_na estou_por exato exato_$ faco faco_conta faz_a faz~mudanca fifty fifty_$
fifty_fifty financeira_$ flexibles:nao ha_$ incomes:nao interessa_$ ja~em ja~metade liber- maio_$ maior mais_nada manda_$ meio_$ mes_$ nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_vi nao_vou nao~afirmar nao~ainda nao~de nao~dizer nao~manda nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:a offers:aceitei offers:mas offers:sei ok olhei_$ ou_nao overdue:? overdue:ja
overdue:sabe overdue:sei overdue:tenho pergu- posso_afirmar precisa_nao precisa~deixa primeira quem~nao quero_dizer quis quise- quiseram rates:nao recebi_$ responder se_tem segun- sei_se sempr- sempre some sou_diarista sou_mei talvez_$ tenho_certeza tenho~a thirteenth:ainda thirteenth:claro thirteenth:deus thirteenth:dezembro thirteenth:dizer thirteenth:gracas thirteenth:olhei thirteenth:se
tirar~por trabalho_de tudo_caro tudo_encalhado vem vi_se vi~tem which-change:, worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?debt-creditor ?debts ?flexibles ?income-low-month ?which-creditor ^_faz ^_loas ^_ontem ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta autonoma banco~era compl- confirm-amount:os consent:? consent:manda consent:ne conta_, conta~nao da_direito da~a deixa~isso direito_a dizer essentials:nao imagi- imagino imagino_$ ja_era loas maio metade_$ nada~, nao_sei nao~mais
nao~troquei nem_imagino ninguem_$ no~ja offers:da offers:olhei offers:quis offers:vou ou overdue:NAME pago~certinho por~, pront- quero_fazer quieto_isso sei sem_problema sem~nenhum sou_autonoma talve- talvez tenho_nada thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:sim thirteenth:vem tirar troqu- troquei troquei_errado uhum`,
    '-6': `,_pago ,~errado ,~tem ?worry ^_aceito ^_apaga ^_as ^_foi after-crisis:nao consent:eh consent:ou consent:vamos consent:voce deixa_eu entendi fale fale_$ garanto garanto_$ manda mas_eh me_fale metad- metade nada_nao nao_entendi nao_garanto nao_quis nao_reparei nao~pago nao~se ne_$ nem_me nem~fale nunca_olhei offers:mais offers:tudo overdue:duas querer_$ quis_nao sei_$ sim_$ sou~,`,
    '-7': `,~tudo ?debt-kind ?more-debts consent:# diarista_$ esta_certinho esta~atrasado juros quero_mais so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:nada consent:sou garan- mais_$ olhei repar- reparei reparei_$ sim worry:nenhuma`,
    '-9': `more-debts:nao tenho_$`,
    '-10': `nao_juros`,
    '-11': `juros_nao worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '9': `#_% % offers:NAME`,
    '8': `cento offers:# offers:a offers:cento offers:metade perdoa por_cento`,
    '7': `%~desconto de_desconto desconto desconto_$ metad- metade metade_$ offers:por perdo-`,
    '6': `#~cento #~de %_de desco-`,
    '5': `#_por :desconto a_NAME after-roadmap:% offers:% offers:tirar tirar~por`,
    '4': `:% NAME~# ^_deram ^_querem after-roadmap:desconto cento_de deram deram_# deram~% de~% offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem ^_a after-roadmap:apareceu apareceu_para apareceu~NAME cento~desconto dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh~# falar- falaram falaram_em offers:falaram offers:tem para~eh por~de que_apareceu quere- querem seras- serasa valor valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `^_nem ideia nao_sei`,
    '15': `^_so duvid- saber_$ se_$`,
    '14': `?debt-amount ^_desconheco ^_fifty desconheco duvida esqueci fifty fifty_$ fifty_fifty perdi sei_la`,
    '13': `^_deu ^_esqueci ^_nunca ^_perdi desconheco_$ deu duvida_$ esqueci_$ ideia_$ juros_nao lembr- lembro nao_juros nem nocao nunca saber so_vendo`,
    '12': `?rates ^_sei ^_talvez alemb- alembro boa_pergunta garan- nao_lembro no_se nocao_$ o_carne olhar olhei overdue:sei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ ver`,
    '11': `?overdue ^_boa ^_meio ^_nao a_meio assinei chute chute_$ garanto garanto_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango pegou rates:sei seria_chute sumiu vendo voce_me`,
    '10': `^_assinei ^_seria ai_voce ai~me boian- boiando boiando_$ cabec- cabeca cabeca_$ debt-amount:sei debt-kind:sei esque- estou_boiando estou_voando fora imagi- imagino imagino_$ la me~agora nao_entendo nao~se nem_imagino perdi_a sei_$ sei_nao seria so_deus voand- voando voando_$`,
    '9': `?debt-kind ?essentials ^_ni ^_ninguem ^_no ^_sabe ^_vai anote- anotei anotei_$ anoto anoto_nada boa carne carne_sumiu chutando chutando_$ com_minha conferir confirm-change:talvez contr- contrato debt-amount:nao deu_branco deu_tilt deus eh_grego entendo escri- escrito essa_me faco_conta foge foge_agora fora_$ grego mango_$ me_foge meio_$ nao nao_anotei nao_anoto nao_leito nao_reparei nao~certeza ni
ni_ideia nunca_olhei o_contrato por_fora que_olhar rates:esqueci rates:nao sabe_deus sei_dizer sei_nada seja seja_$ so_chutando sumiu_$ tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei alembro_$ apago assin- branc- branco chine- chines chines_$ chuta- com_lupa confirm-creditor:talvez da_memoria debt-kind:nao debt-kind:sabe desco- dont dont_know eh_chines em_letra em~miuda escrito_$ essa_conta esta_em esta~letra estou_por estou~fora eu_vou faco_ideia fugiu fugiu_da fugiu~memoria i i_dont income-low-month:eh isso_eh
isso~chines i~know juros know know_$ leito lembro_$ letra_miuda li lupa lupa_$ mais_nenhuma mas meio memoria_$ miuda miuda_$ more-debts:nenhuma n0 nao_posso nao~ainda nem_ideia nem_sei num_alembro nunca_perguntei offers:olhei overdue:sabe o~sumiu perdi_as perdi~contas pergu- perguntei perguntei_$ que_sim que_ver que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:nocao rates:ver
sem_ler so_com so~lupa talvez_seja tenho_duvida thirteenth:se vai_saber worry:mas worry:sei`,
    '7': `^_alembro ^_cada ^_estou ^_li ^_num acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ agora_$ alembro_nao apago_$ certeza_$ confe- contrato_$ de_lascar de_olhar debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago dific- dificil dificil_viu disso eh~lascar essa~de essa~derrubou essentials:nunca essentials:saber eu~entendi eu~saber explicou falou
falou~e fecho incomes:nunca lascar lascar_$ li_mas li~nao mao_no mao~fogo marido_$ mas_nao mas~entendi me_derrubou na_duvida nao_acompanho nao_aparece nao_saco nao_vi nao~afirmar nao~ideia nao~nao nem_abri nem_desconfio ninguem_sabe num oculos_nao oculos~leito offers:sei overdue:deus overdue:ideia papel parei perdi~conta pergunta_dificil pergunta~viu pode~que posso_afirmar rapaz saco_nada
saco~disso sem_oculos sem~nao ser_que ser~sim so talvez_$ tanta~que tenho tenho_certeza tenho~de ter_que um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que`,
    '6': `?confirm-change ^_ai ^_essa ^_fecho ^_joguei ^_sem a_nocao achei adivi- adivinhar adivinhar_$ agora ainda_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atenc- atencao atencao_nisso a~nao boleto_$ ca ca_$ cada cada~eh certe- certeza como_que como~eu conferir_e conferir~te confirm-amount:nao conta_disso cuida cuida_disso da~que de_abrir de_juros debt-amount:perdi
debt-creditor:lembro debt-creditor:nao debt-kind:me debt-kind:quem debt-kind:so debt-kind:tenho despr- desprevenida desprevenida_$ deus_e deus~NAME dia~um disso_$ eh_tanta eh~marido eh~numero esperando_o esperando~rh essa_eh essentials:eh essentials:estou essentials:mango essentials:perdi essentials:sumiu estou estou_lembrada eu~adivinhar e~falo falar_$ fecho_o fecho~olho fez_foi fez~meu
fiquei~duvida fogo foi_meu foi~neto income-low-month:nao income-low-month:no incomes:boa incomes:me incomes:nao instalments-left:deu instalments-left:lembro instalments-left:nem jogue- joguei joguei_o joguei~papel la_$ lasca- leito_$ lembrada lembrada_$ ler_$ letra lo lo_se loja_que loja~preencheu me_apertou me_deu me_recordo medo~olhar meu_neto me~branco me~desprevenida minha_nora minha~que
nao_achei nao_faco nao_olhei nao_presto nao_tenho nao~atencao nao~controle nao~escrito nao~garantir nao~lembrada nao~no nao~recordo nem_ver neto_$ ningu- ninguem no no_fogo no_lo no_papel nora nora_$ no~se nunca_fiz nunca_reparei o_boleto o_olho o_rh olhar_$ olhei_$ olhei_ainda olho overdue:deu overdue:me overdue:nem o~fora o~responder papel_fora para_mim pegou_desprevenida perdi~nocao pergunta
pergunta_$ posso_garantir preen- preencheu preencheu_$ presto_atencao presto~nisso quanto_era que_conferir que_cuida que_eles que_preencheu que_sabe quem_fez quem~foi quero_nem quero~ver que~disso que~o que~pode rapaz_da rapaz~loja rates:estou rates:la rates:perdi recor- recordo recordo_$ rh rh_responder saco se se_tem sei_bulhufas sei_ca sei_eh sei~nada ser~nao sim~ser tanta_coisa tenho_controle
ter~conferir thirteenth:ainda thirteenth:nao tipo_eh um_numero vem_escrito viu viu_$ voce~apertou vou_adivinhar vou~e worry:entendi`,
    '5': `,_sei ,~sei ?incomes ?thirteenth NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_quem ^_sumiu ^_vixe ^_vou a_atendente a_conta a_memoria a_papelada a_taxa abri abrir_o abrir~aplicativo agora_voce agora~me ajuda_mais aparece aparece_para aparece~mim app aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~falou a~molhou a~navios banco_sabe boleto boto
branco_$ branco_total cada_hora cada~eles chefe_$ coisa_que coisa~me com~mulher confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ controle controle_$ da_cabeca debt-amount:a debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:me debt-amount:nem debt-creditor:nome debt-kind:assinei debt-kind:boleto debt-kind:cabeca
debt-kind:ideia debt-kind:nem debt-kind:olhar debt-kind:pegou debt-kind:seria debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depen- depender depender_do depender~humor depois_$ deus_$ deu~total dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$ e_NAME e_eu e_pago eh_meu eh_um eh~coisa eles_falam eles_mandam eles_nunca eles~me eles~um em_duvida
embaralho embaralho_$ em~agora enchente enchente_$ enten- era_$ esqueci_quanto essa_informacao essentials:assinei essentials:boa essentials:carne essentials:e essentials:essa essentials:fecho essentials:me essentials:nao essentials:sei essentials:vai esta_na estou_lembrado estou_mais estou~ver eu_confirmar eu~com evito evito_ate evito~de e~peguei faco falam_um falam~valor falaram_$ falou_rapido
fez filha_que filha~cuida fogo_por fogo~isso garantir garantir_$ grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:me income-low-month:se income-low-month:sei income-source:em income-source:esta income-source:nao incomes:pergunta incomes:sabe instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:o instalments-left:que
isso~grego isso~meu la_minhas lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou memoria_nao memoria~ajuda mim_eh mim~grego minha_mao minha_mulher minhas_duvidas moco molho- molhou molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais mulher_$ na_enchente
na_fatura na_ponta nada_$ nao_boto nao_consta nao_estou nao_vem nao~conta nao~de nao~lembrado nao~te navio- navios navios_$ nenhuma_$ neto ninguem_decifra ninguem~aquele no_pulo no~antes no~por numero_$ nunca_parei nunca~falaram nunca~para o_rapaz oculo- oculos offers:juros offers:talvez olha_isso olha~eh olho_e olho~pago overdue:fora overdue:mim overdue:pegou overdue:perdi o~e o~eles o~falar
o~sabe papel- papel_antes papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne ponta por_isso preciso_ver preciso~no presto que_falar que_tipo quem_olha que~com que~embaralho que~mandam que~mas que~no rapid- rapido rapido_e rapido~nao rates:achei rates:alembro rates:boa rates:carne rates:depois rates:deu rates:mas rates:nunca
rates:sem rates:vou responder sabe~eh sei_lhufas sei_que sei_te sim_pode so~banco sumiu_da sumiu~cabeca tanta tenho_essa tenho_la tenho_que tenho~minhas tenho~os thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:que thirteenth:sei thirteenth:so um_valor vai_depender vai~do ver_depois ver_navios ver~papel vi vixe vixe_nem vixe~imagino voce~lascou voce~pegou vou
vou_conferir vou~depois`,
    '4': `,_a ,_nao ,~la NAME~no ^_disseram ^_entrou ^_tenho ^_teria ^_varia a_idade abri_$ abri_as abrir abri~mensagens achei_essa achei~informacao ainda ainda~sei apert- aplic- aplicativo app_$ as_mensagens as_pernas as~deles atrasando a~nocao bola bola_de bola~cristal bolet- botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_dia carne_ficou carne~com carta carta_mas carta~nem casa_da casa~minha causa_$
cego cego_em cego~tiroteio chefe chegou_carta chegou~mas com~ex com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-change:a confirm-change:no confirm-change:posso confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_eu contas_$ conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal
de_que debt-amount:faco debt-amount:na debt-amount:que debt-amount:tenho debt-amount:ver debt-creditor:o debt-creditor:uma debt-kind:agora debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:fora debt-kind:grego debt-kind:nada debt-kind:vou debts:direito debts:dos debts:mas deixa_lembrar deles deus_na deus_sabe deus~causa de~nao de~o de~tipo disso_nao do_lapis do~do duvida_agora
e_saiu e_te eh_de eh_essa eh_nada eh~divida eh~para eles em_tiroteio embar- enche- entendi_de entendi_nada entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um escur- escuro escuro_$ esperando essa~quebrou essentials:as essentials:cabeca essentials:minha essentials:no essentials:num essentials:ver esta~casa estou_esperando estou~duvida estou~perdida eu_nao eu_nunca
eu_para eu~fiz eu~lembro eu~sei explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falam falar- falaram falo_$ fatura_$ fecho_os fecho~olhos ficou_com ficou~minha filha fio_da fio~mesada fiquei_em fiquei_na fiz_$ fiz_essa fiz~conta fora_disso guard- guardei guardei_$ idade idade_nao idade~deixa income-low-month:deus income-low-month:estou income-low-month:isso
income-low-month:quem income-low-month:sabe income-low-month:saber income-low-month:vai income-source:nem income-source:sei incomes:nem incomes:tipo informacao informacao_$ instalments-left:conta instalments-left:fora instalments-left:ideia instalments-left:perdi instalments-left:sabe isso_para isso~mim la_saber lapis lapis_$ leito_o leito~que lembro~mais ler mais_perdida mais~que mandam mango_de
mango~juros mao mas_nem mas~abri mas~guardei me me_explicou me_quebrou menor_nocao mensagens_deles mesada_$ mim minha_cabeca minha_ex minha_filha minha~no moco_explicou moco~mas muda_tanto muda~que mulhe- mulher n1 na_causa nada~juros nao_ajuda nao_guardei nao~isso nao~lembrar nao~nada na~da nem_faco nem~as nem~conta nem~por nem~que ninguem~explicou no_aplicativo no_escuro nunca_botei nunca_me
nunca~essa nunca~na nunca~no o_fio o_moco o_papel offers:ainda offers:conferir offers:faco offers:nunca offers:que offers:so olha olhan- olhando olhando_o olhando~contrato olhar_no olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:agora overdue:aparece overdue:boleto overdue:escrito overdue:nao
overdue:ninguem overdue:no overdue:olhar overdue:quanto overdue:so o~da o~explicou papei- papeis papeis_$ para_saber parei_de pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por~comeco por~ouvido posso que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem_sabe quem_sou quem~eu quem~isso que~# que~em rates:.
rates:ideia rates:minha rates:sabe rates:saber rates:taxa rates:tenho responder_$ saiu saiu_pelo saiu~outro sem so_olhando somar_$ sou~para so~e so~na so~o tanto~perdi taxa taxa_$ te_falo te_responder tem_que tem~ver tenho_medo tenho~menor tenho~olhar tenho~ver ter teria teria_que thirteenth:conferir thirteenth:duvida thirteenth:la thirteenth:rh tipo tipo~essa tirot- tiroteio tiroteio_$ total_$
um_ouvido vai vai_la vai~saber valor_$ ver~minha vou_pagando worry:com worry:nem`,
    '3': `,_no ,~abro ,~cabeca .~la ?offers NAME~mas ^^ ^_botaram ^_chegou ^_e ^_esta ^_ih ^_isso ^_muda ^_parei ^_preciso ^_rapaz ^_vish a_cabeca a_empresa a_menor a_ver abro_os abro~emails acho~sim agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo assinei_$ assinei_e assinei~nem as~faz atendente a~esta a~no botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim
com_bola com~contrato com~eh confirm-amount:do confirm-amount:fiquei confirm-amount:garanto confirm-amount:sei confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-creditor:estou confirm-creditor:fogo confirm-creditor:minha confirm-creditor:nao confirm-delete:tenho conta conta_feita contas contas_faz contas~tempo contratada contrato_aqui corag- coragem coragem_de da~mae da~mas
de_experiencia de_mais de_quanto de_todas debt-amount:agora debt-amount:conta debt-amount:e debt-amount:em debt-amount:essa debt-amount:estou debt-amount:eu debt-amount:ideia debt-amount:isso debt-amount:nunca debt-amount:o debt-amount:olhar debt-amount:para debt-amount:parei debt-amount:por debt-creditor:, debt-creditor:do debt-creditor:eh debt-creditor:financeira debt-creditor:me
debt-creditor:recordo debt-kind:aplicativo debt-kind:atencao debt-kind:coisa debt-kind:com debt-kind:como debt-kind:disso debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:. debts:quanto debts:todas deixa_eu deles_$ depende~patrao desconto_nao desconto~sei desse_$ devo~NAME disse- disseram disso~meu dizer
do_patrao do~, e e_nao e_nem e_no e_quem e_vou eh_# eh_milagre eh_que eh_uma eh~financeira eh~nora eh~sabe eh~vou email- emails emails_$ embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entrei_faz entrei~pouco esqueci_, esqueci~a esqueci~era essa essa_divida essa~eu essa~feita essentials:banco essentials:contas essentials:disso essentials:fatura essentials:filha
essentials:isso essentials:la essentials:nem essentials:numero essentials:o essentials:olho essentials:papel essentials:parei essentials:pergunta essentials:sabe essentials:se essentials:tenho essentials:um esta_me esta_ruim esta~embolado esta~vindo estou_lembrando estou~experiencia estou~o eu_assinei eu_que ex ex_$ exper- experiencia e~assinei e~eh e~li faco~, faz_pouco faz~nao feita fique-
fiquei fiz ideia_, ih ih~sei income-low-month:assinei income-low-month:cabeca income-low-month:cada income-low-month:de income-low-month:e income-low-month:essa income-low-month:mango income-low-month:na income-low-month:nada income-low-month:o income-low-month:que income-low-month:um income-low-month:vou income-source:sem incomes:banco incomes:branco incomes:cuida incomes:da incomes:deu
incomes:divida incomes:essa incomes:ideia incomes:nisso incomes:papel incomes:que incomes:tenho incomes:vem incomes:voce infor- instalments-left:da instalments-left:deus instalments-left:e instalments-left:faco instalments-left:fiz instalments-left:isso instalments-left:nunca instalments-left:pegou instalments-left:por instalments-left:quem instalments-left:saber instalments-left:tenho irma_que
isso_escrito isso~minha ja_esqueci ja~, la_que la~eu lembrando lembrando_$ lembrar lembrar_$ lembro_, lembro_de li_$ mae_$ marid- marido me_vindo medo medo_de mensagens mesad- mesada meu_marido mexe_com mexe~isso me~as me~no milagre~sei mim_$ minha moco_$ na na_cabeca na_casa nada_de nao_deixa nao_enfartar nao_me nao_moco nao_procurei nao_senhora nao~. nao~bem nao~disso nao~dizer nao~essa
nao~lembrando nao~na nao~qual nao~saber na~do nem_li nem~bola nem~mais nem~o nenhuma ninguem_me no_app nome_nao nomes_la nomes~que nome~me no~e numer- numero nunca~isso o_aplicativo o_app o_nome o_rumo offers:abri offers:carta offers:duvida offers:estou offers:fogo offers:mandam offers:mao offers:nao offers:nem offers:posso offers:ser offers:sim offers:tem offers:ter offers:vi olhar_para olhar~nao
os os_emails overdue:aplicativo overdue:carne overdue:conta overdue:dificil overdue:disso overdue:entendo overdue:esqueci overdue:faco overdue:isso overdue:nada overdue:para overdue:por overdue:que overdue:quem overdue:recordo overdue:se overdue:tenho o~aqui o~ficou pago_$ papel_$ para~enfartar parei~olhar patrao_, patrao~nao pegou_$ perdi- por_onde por_um por~disso pouco_nao pouco~sei prest-
procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que_nao quem quem_mexe quem~com quem~disso quem~que que~eh que~estou que~saber rapaz_agora rapaz~voce rates:a rates:as rates:com rates:contrato rates:disso rates:e rates:eh rates:essa rates:esta rates:isso rates:lembro rates:me rates:num rates:que rates:so rumo rumo_$ sabe_disso sabe_quanto saber_um saber~trem se_vier sei_bem sei_por sei_qual
sei_responder sei_se sei~. sei~essa sei~falar sei~moco sei~onde sei~senhora sei~viu se~eh somar sou_eu tanto tanto_que tanto~nao te te_falar tem_$ tem_algo tenho_a tenho_coragem tenho~conta tenho~informacao teria~ver ter~olhar thirteenth:estou thirteenth:ideia thirteenth:na thirteenth:vi thirteenth:vou total trem trem_desse tudo_embolado tudo~na um_trem uma_financeira um~desse um~e uns_nomes
uns~la valor- valores valores_$ ver_com ver~boleto vi_isso vier_eh vier~milagre vindo vindo_agora vish vi~escrito vou_ver vou~um which-creditor:nao worry:comeco worry:falou worry:sem worry:so`,
    '-3': `,_me ,_pula ,~ensina ,~para :mexer :nisso ?consent ?income-source ?more-debts ?which-change NAME~nao ^_# ^_NAME ^_botei ^_conta ^_eh ^_esquece ^_foi ^_fui ^_meu ^_na ^_onde ^_posso ^_prefiro ^_sou ^_tudo a_do abrin- abrindo abrindo_o abrindo~aplicativo acord- acordo adian- after-crisis:nao after-roadmap:agora after-roadmap:estou ajuda_$ ao~, apaga apareceu atras- atrasado a~agora caiu caiu_a
cance- cara catan- catando catando_o catando~boleto certinho certinho_$ certo certo_, cet cobra- cobra_juros coisa_$ comer compr- condo- confu- confusa confusa_nao confusa~entendi conse- consent:estou consi- consigo_ver conve- credi- de_nao debt-amount:vou debt-kind:, debt-kind:aquele debt-kind:conta debt-kind:emprestimo debts:eu debts:me decim- decimo dedur- dedurar dedurar_ninguem depende_$
depois_e depois~te desen- dessa dessa_$ de~que dinhe- dinheiro direito dois eh_$ eh_da eh_so eh~eu ele_$ ensin- ensina ensina_$ entendi_o entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:deixa essentials:pula estou_abrindo estou_catando estou_confusa estou~nao eu_devo fala falta fazer fe fe_$ ficha
ficha_$ fim_$ fim_agora fiquei_devendo flexibles:nao foi_nada fui gasto_$ hoje_$ income-low-month:mes income-low-month:varia income-source:de isso~se liga link link_$ me_ajuda me_ensina mesmo_$ metad- metade meus mexer mexer_nisso me~mais minha_conta minut- more-debts:que more-debts:tem moto muito_$ nada_a nao_, nao_apaga nao_da nao_devo nao_gasto nao_muda nao_paga nao_se nao_sobra nao~da
nao~dedurar nao~foi nao~juros nao~ler nao~mexer nao~negociar nao~pergunta negoc- nem_a nem_vi nenhum nessa ninguem_$ no~do nunca_$ offers:eh offers:eu offers:mais oi overdue:# overdue:? overdue:devendo overdue:nenhuma overdue:pagando overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma o~que pague- paguei paguei_$ pai para_que parar parce- parti- particular particular_$ passa- pedra-
pegue- peguei pesso- posso_falar prefi- prefiro prestacao prestacao_$ qual_era qual~a que_eh que_essa quer quis rates:cet rates:direito rates:para rates:serve regis- renda_$ se_eh se_me se_pergunta sei_ler sei_mexer sei_nem sei~nisso sem_juros serve sim_mas so_isso so_mais sobra tenho_$ tenho_fe thirteenth:mas tira traba- trabalho trans- tua tudo_$ ultim- ultima_$ uma um~de vamos vence- venceu
ver~e vi_$ voce_$ volta vou_dedurar vou_falar vou_responder vou~disso vou~ninguem worry:de worry:minha worry:no worry:tenho z z_$`,
    '-4': `?flexibles ^_as ^_nada ^_que aceit- ai_$ certi- cobra consent:nem consigo debt-kind:fatura debts:sei direi- direito_explica eh_a ele essa_nao eu~se explica_$ falar_disso hoje isso_nao ler~explica nao_consigo nao_interessa nao_precisa nao_quero nao~muito nao~renda negat- nem_que nem_uma nesse nunca_tive offers:de offers:me offers:ninguem overdue:ainda overdue:mas o~eh precisa pula pula_$ quanto_$
quero_dizer rates:? rates:cobra segur- tenho_renda thirteenth:gosto tive uma_$ um~que worry:me`,
    '-5': `:sei ?after-crisis ^_nenhuma ^_sim ^_um a_fim after-roadmap:nao capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne essentials:faco essentials:mais estou_no estou~fim explica gasto gosto incomes:renda ler_direito more-debts:outra nao_captei nao_tem nao~falar outra_$ sei~direito`,
    '-6': `:nao a_pergunta debt-kind:do fim inter- interessa interessa_$ nao_eh renda worry:estou`,
    '-7': `debt-kind:a faco_nada offers:nada outra`,
    '-8': `de~nada mais_nada nao_vou`,
    '-9': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo prazo recus- recusei_$`,
    '13': `nao_quis quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei ofert- oferta quis_nao`,
    '11': `^_deixei after-roadmap:prazo`,
    '10': `aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao proposta`,
    '9': `a_proposta after-roadmap:quis deixei_passar offers:nao passar_$ prazo_$ propo- vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei_o aceitei~acordo after-roadmap:deixei caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo`,
    '7': `^_desisti after-roadmap:passar after-roadmap:proposta a~caiu a~venceu caducou caiu da_NAME desisti mais_a offers:NAME offers:a offers:prazo o~acabou passa- prazo_acabou proposta_, proposta_caiu venceu_$`,
    '6': `^_dispensei ^_perdi acabou_$ aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:venceu aquela a~expirou caduc- caducou_$ caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expirou_$ mais~oferta muito muito_caro oferta_expirou offers:do offers:o o~sumiu perdi perdi_o
proposta_venceu sumiu sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela acabo- acabou aceitei_muito aceitei~caro acordo_$ acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi aplic- aplicativo aplicativo_$ aquel- com_essa deles_caducou desisti~proposta dispe- do_acordo eles_pastarem eles~com expir- expirou ja_passou mandei_eles
mandei~pastarem nao_vale o_acordo o_desconto offers:aceitei offers:deixei offers:oferta offers:passar offers:proposta offers:venceu passou_o passou~prazo pasta- pastarem pastarem_com pastarem~essa proposta~caducou recusei_a sumiu_do venceu_ontem`,
    '4': `#_mas ,_muito :NAME :proposta :recusei NAME_que NAME_venceu ^_a ^_mandei a_do after-roadmap:aplicativo after-roadmap:caducou after-roadmap:demais after-roadmap:expirou after-roadmap:sumiu aquela_oferta aquela_proposta aquela~nao a~deles cancela_a com~proposta de~mas do~da essa_proposta ja~o mande- mandei nao_$ nao~a nao~muito nao~o oferta_$ oferta_da oferta_nao oferta~NAME oferta~existe
offers:aceitar offers:caducou offers:da offers:ja offers:mas offers:muito offers:ontem offers:sumiu offers:vou ontem ontem_$ passo- passou proposta_deles proposta_do proposta~NAME quis_a recusei~do tem~a vale_mais`,
    '3': `,~puxada ,~vale :a :ofereceu :vale NAME NAME_$ NAME_mas NAME~muito NAME~ofereceu NAME~ontem ^_cancela ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:desconto after-roadmap:do after-roadmap:mandei after-roadmap:passou after-roadmap:vou a~NAME daque- daquela daquela_proposta daquela~da da~, da~venceu deixei_para deixei~la demai- demais desconto desisti_daquela do_app
existe_mais la_a la~proposta mas muito_puxada nao_existe nao~mais ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:acordo offers:caiu offers:caro offers:mais offers:perdi offers:teve para_la proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou uma~NAME vou`,
    '-3': `NAME_? NAME_so ^_topei aceitar_a aceitar~proposta aceitei_a aceitei~proposta after-roadmap:minha after-roadmap:so da~? foi so_vale topei`,
    '-4': `aceito after-roadmap:fechei after-roadmap:foi after-roadmap:vale a~foi minha_proposta offers:aceito`,
    '-5': `feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:dados after-roadmap:meus copia meus_dados`,
    '10': `^_exporta exporta manda uma_copia`,
    '9': `baixa- baixar exporta_para exporta~mim mim_$ quero_uma quero~copia`,
    '8': `?confirm-delete ^_manda after-roadmap:baixar after-roadmap:copia de_mim informacoes manda_meus mim o~voce que_voce`,
    '7': `after-roadmap:manda after-roadmap:mim after-roadmap:minhas arqui- arquivo infor- me_manda regis- tudo_que voce_tem`,
    '6': `:dados :meus after-roadmap:arquivo after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus confirm-delete:quero conte- contei copia_$ do_que guard- informacoes_$ meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros relat- relatorio sabem ver~que`,
    '5': `^_meus after-roadmap:contei after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:voce confirm-delete:copia confirm-delete:manda confirm-delete:mim confirm-delete:que confirm-delete:uma contei_$ envia eu_contei mandar_tudo mandar~que manda~registros me_envia me~meus minha- minhas o_relatorio pode_mandar pode~tudo quero_baixar quero~o que~contei que~tem registros_$ um~com
voce~de voce~sobre`,
    '4': `:gostaria :guardaram :ver ^_quais ^_quero after-roadmap:envia after-roadmap:imprimir after-roadmap:registrado after-roadmap:registros after-roadmap:uma baixar_o com_minhas confirm-delete:antes confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:voce copia_de copia~tudo dados~voce do~voce envia_o envia~que esta~de impri- imprimir manda_$ manda~dados manda~relatorio num_arquivo
quais quero relatorio_do relatorio~que sobre sobre_mim tem_$ tem~mim tudo tudo~eu ver~dados voce`,
    '3': `:copia :informacoes :manda :que :quero :uma :voce ^_antes ^_espera ^_gostaria after-roadmap:documento after-roadmap:guardou after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:sabe after-roadmap:sobre after-roadmap:tem antes arquivo_$ arquivo_com arquivo~minhas a~pediu baixar~que com_tudo como~? com~que confirm-delete:dados confirm-delete:de confirm-delete:me
confirm-delete:o dados_, de_tudo defen- docum- documento documento_com dos_meus dos~dados do~eu e_me entre- espera eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ informacoes_voce manda_o manda_um mandar manda~documento meu_$ meus~, me~o num num~e para_mim pediu quais_informacoes quais~voce que_esta que~aqui que~falei que~guardaram que~guardou registrado tem_de
tem_meu tudo_num tudo~voce um_arquivo um_documento uma uma~de ver ver_meus ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_limpa ^_some ^_voce after-roadmap:apaga apaga- apaga_tudo apagar apagar_meus apagar~dados apaga~que apagu- exclu- quero_apagar some some_com vendem_meus vendem~dados voce~meus`,
    '-4': `^_apaga apaga quero_que`,
  },
  greet: {
    '18': `oi_$`,
    '16': `^_oi debts:NAME oi`,
    '14': `:eae ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_NAME ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai dia_$ e_ai`,
    '9': `:e :oii NAME_$ ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh after-roadmap:dia ai debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :robo ?debts NAME after-roadmap:bom alguem_ai eh_robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou :voce ? NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:do :nome :tudo after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `$ ?debt-kind ?income-source ^_beleza debts:$ debts:e minha- minhas`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_botei ^_fala botei`,
    '15': `^_ahn ^_ha ^_hein ahn ahn_$ ha_$ hein oi_? socor-`,
    '14': `?flexibles ^_explica ^_oi desen- entendi ha hein_$ nao_entendi oi`,
    '13': `:socorro ?incomes ^_ajuda audio audio_$ botei_$ da_um enten- pergu- repete repete_$`,
    '12': `^_como ^_repete capte- captei captei_$ como_assim como~isso expli- me_socorre nao_captei nao_peguei o_que ou peguei_$ preci- socorre socorre_$`,
    '11': `?rates ?which-change ^_? ^_precisa a_pergunta assim como consent:ajuda eh_mensal exemp- exemplo explicar mensal mensal_isso pegue- peguei por_mes serve`,
    '10': `?debts ?essentials ^_desenha ^_onde ^_pode aqui_$ da_uma de_qual delas_$ desenha desenha_para desenha~mim entendi_$ impor- importa importa_$ isso_importa me_da pergunta qual qual_delas quer quero_ajuda`,
    '9': `:ajuda ?overdue ^_aceita ^_da ^_entra ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio ajuda- atola- caiu~ficha chuta- chutar chutar_$ debts:ajuda delas desenho desenho_$ eh_para eh~mes estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar preciso quais quais_gastos qual_$ que_$
repetir respondo ser ser_exato tambe- tambem tambem_$ thirteenth:? tipo um_desenho um_help`,
    '8': `^_exemplo ^_que ^_socorro as_atrasadas as_que atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer debt-amount:como debt-amount:eh desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala estou_atolado estou~me exato exato_$ exemplo_por exemplo~favor explica explica_melhor
explicar_$ ficha ficha_$ incomes:qual me_ajuda miudo- miudos miudos_$ ou_o overdue:botei overdue:qual para_desfazer para_escrever plano_$ pode_explicar portu- portugues posso precisa preciso_de preciso_me preciso~organizar qual~qual que_pergunta que_somar repetir_$ responder_$ sair somar somar_tudo taxa_$ tenho_que tenho~somar troca_em troca~miudos um_NAME`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_troca after-roadmap:ajuda after-roadmap:preciso ajudam assim_$ atrasadas bruto_ou caiu cartao_ai ce com_divida comprovar comprovar_$ com~ou conta- contar_o contar~cartao da~help da~luz de_um debt-amount:qual devagar_$ de~. diabo~isso eh_por eh~comer em_conta essentials:ou essentials:por esta_falando eu_vejo eu~aqui facil facil_$ faco_agora
fala_de fala_devagar fala_dificil falta_$ faz_um flexibles:que foto_$ incomes:botei incomes:como incomes:que instalments-left:? juros_ou juros~sem limpar_minha limpar~vida liquido liquido_$ luz_$ mais_facil mandar_foto me_organizar melhor_$ minha~financeira nao~a novo_$ o_do onde_acho opcoe- opcoes opcoes_$ organizar_minhas organizar~contas orien- orientacao ou_da ou_sem overdue:eh overdue:explica
overdue:que overdue:tipo o~quer o~tambem para~depois pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto posso~foto precisa_comprovar qual~a que_ser quem~devendo queria_ajuda quero_limpar que~dizer que~exato rates:? rates:hein respo- respondo_como sair_das sair~dividas sao~opcoes serve_$ serve_por serve~alto socorro so~sair tem~ser troca uma_luz vale_contar vida_financeira voce_ajudam
voce_fala voce~dificil`,
    '6': `:. ^_o a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bicho_eh bicho~esse bruto bulhu- bulhufas bulhufas_$ burro_$ com_juros comer_? como_respondo compr- com~dividas conta_o contas_$ das_duas
da~exemplo da~forca de_comer de_gasto de_orientacao debt-amount:que debt-kind:aqui debt-kind:para debts:como debts:da debts:fala debts:pergunta debts:pode debts:preciso debts:um devag- devagar diabo diabo_eh difer- diferenca dificil_$ eh~isso em_que entendi_foi entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:serve esta_devendo eu~agora eu~esse
eu~se exemplo_$ explica~burro fala_portugues falan- falando filho_$ flexibles:o flexibles:ou flexibles:qual foi_nada forca_ai foto incomes:eh incomes:isso incomes:por instalments-left:que interessa_para interessa~que isso isso_interessa isso~para isso~por ja_paguei ler_direito liqui- mais_simples mandar mes mes_ou mexer_nesse nao~foi nesse_link no_boleto onde~essa organ- organizar overdue:audio
overdue:entendi overdue:ha o~ou o~ponho palav- palavras palavras_$ para_burro para_que pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa pode~aproximado pode~as ponho ponho_aqui portugues_$ por~ou precisa_ser qual_eh qual~diferenca qual~duas que_bicho que_diabo que_ponho quem_esta quer_dizer quero_organizar quero_sair quero~minha que~eh que~faco que~nisso que~paguei que~tudo rates:acho
rates:entendi rates:fala respondo_isso sei~direito ser_aproximado significa_isso simpl- simples simples_$ so_quero tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um_exemplo uma_forca vale~o vejo which-change:para`,
    '5': `NAME_diz ^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:sair after-roadmap:sei after-roadmap:vida ai_eh ai~o ajuda_pelo ajudar ajuda~amor alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um ce_quer com_farinha com_minhas
come come_com comer come~farinha como_descubro como_eu como_vejo como~eu como~quanto como~sei confirm-delete:que consent:conta consent:da consent:das consent:melhor consent:preciso contando contando_as contando~vencidas contar das das_dividas das~NAME da~toda de_hoje de_novo debt-amount:fala debt-amount:o debt-amount:ou debt-kind:? debt-kind:mim debt-kind:que debts:entendi debts:entra
debts:exemplo debts:me debts:quero debts:sair debts:ser debts:taxa descubro descubro_quanto descubro~falta desfazer dessas_dividas desse de~loja direito direito_explica dividas diz_$ documento_$ do~filho duas_NAME duas~diz eh_cada eh_contando eh~as eh~um eh~valor enrol- entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual essa_informacao
esse_$ esse_nome essentials:como essentials:isso essentials:mes essentials:o essentials:que essentials:repete esse~ai esta~de estou~nao eu_faco eu~o explica~leito e~que fala_mais falando_$ falando_de falando~qual falar_por fala~novo fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:tipo forca gasto_$ hoje_ou
hoje~o incomes:fala incomes:mes incomes:ou incomes:pode incomes:quais incomes:serve informacao informacao_$ isso_come isso_no isso_que isso_serve isso~boleto isso~com isso~de isso~voce leito_$ ler ler~explica limpa- limpar livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mensa- meu_ou meu~da mexer mexer~link me~dessas me~pelo minhas_contas na_conta nao~ler nao~mexer nesse
no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde~vejo ou_liquido ou_separado ou~juros overdue:quais overdue:ser o~eu para_ajudar para_leito pedir_ajuda pergunta_? perguntou perguntou_$ pode pode~no por precisa_mandar precisa~documento qual_das qual_era qual_loja qual~eh qual~voce que que_ce que_isso que_ja que_quer quer_saber queri- queria quero~das quero~minhas quer~o
que~aqui que~cada que~de que~perguntou que~sabe que~serve rates:como rates:mes rates:oi rates:onde rates:repete responder sabe_fazer saber~que sei_ler sei_mexer separ- separado separado_$ ser_no ser~olhometro soma_tudo soma~ou so~meu tambem_? tipo_o tipo~que tudo_ou tudo~separado um um_$ uma~ai vale vejo~juros vencidas vencidas_? vim vim_pedir vim~ajuda voce_esta voce_perguntou voce_sabe
voce~falando voce~fazer voce~quem which-change:isso which-change:que`,
    '4': `:novo :pode ^_alguem ^_coloco ^_com ^_faz ^_me ^_nao ^_soma ^_vale ^_vi acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:gostaria after-roadmap:link after-roadmap:luz after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_para ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~sair aluguel_ai aluguel~tambem amor
amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso bico_tambem boto_aqui buraco_$ canto_da canto~fatura cima cima_$ coloc- coloco coloco_o coloco~do como~taxa com~? confusa confusa_nao confusa~entendi consent:as consent:explica consent:help consent:minhas consent:organizar consent:responder consent:sabe consent:um consent:uma consent:voce conta
conta_a conta~bico conta~vale credo- credor credor_$ da_fatura da~fica de_deus de_gente debt-amount:ajuda debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:nao debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:cada debt-kind:em debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:um debt-kind:vale debts:NAME debts:estou
debts:exato debts:mes debts:onde debts:ou debts:posso debts:que depois_? descu- dessa- dessas desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre diferenca_disso diferenca~tudo dific- dificil direi- disser disser_sim disser~o disso_tudo divid- divida_$ diz dizer_esses dizer~nomes do_app do_mes do_meu docum- documento do~aparece do~isso do~marido eh_$ eh_credor eh_de
eh_parcela eh_saldo eh_taxa eh~devedor em em_divida em~canto em~lugar enrolado enrolado_me enrolado~ajuda entendi_o entra- entra_o entra~aluguel escrever_$ esqueci~era essa_$ essa_pergunta essas_opcoes esse_trem essencial essencial_$ essentials:? essentials:bicho essentials:delas essentials:esse essentials:explicar essentials:novo essentials:onde esses_nomes esta_atrasada esta_perguntando
esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_boto eu_disser eu_sei eu~paguei eu~sim eu~some faco~sair fala_lingua falar~audio fala~de fatura_fica fica_$ filho flexibles:mes flexibles:por flexibles:precisa flexibles:vejo funciona_isso funciona~aqui gostaria~orientacao incomes:as incomes:exemplo incomes:explica incomes:posso incomes:precisa incomes:ser
incomes:tudo indicaram indicaram_voce indicaram~para instalments-left:para interessa juros_$ leito lingu- lingua lingua_de lingua~gente link_$ livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar melho- melhor mes_tambem mes~do mes~por mes~serve meu_filho minha_vida na~? nisso nomes_$ o_bico o_cartao o_meu o_numero oi_nao oi~entendi onde_eu onde_fica
onde~eu onde~isso orientacao_$ orientacao_sobre ou_do ou_por ou_tudo ou~ano ou~junto ou~parcela overdue:ajuda overdue:caiu overdue:isso overdue:pode overdue:posso overdue:tenho o~eh o~entra o~isso o~mes o~meu o~sao o~significa paguei_$ para_outro para_sair para~das para~o parcela parcela~aberto passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? pode_trocar
pode~por por_audio por_cima por~esta posso~audio posso~por precisa~exato preciso_sair preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_lugar que_mesmo que_responder que_sao que_significa queria_uma queria~ajuda quero_me quero~livrar quer~esses que~? que~acho que~ajudam que~boto que~credor que~essas que~parcela que~perguntando que~saldo que~taxa que~tenho
rates:aqui rates:direito rates:essa rates:eu rates:isso rates:meu rates:ou rates:pergunta rates:posso rates:quer rates:responder rates:respondo rates:tambem rates:vejo repete_que saber_o sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sem_juros ser_por serve_essa serve~pergunta ser~cima se~apagar se~atrasada se~disser signi- significa sim_o sim~que so_as socorro_estou socorro~afundado
soma some_o some~que so~atrasadas so~conversa tenho~responder toda_$ total_ou total~da trem_$ um_ou um_para um_por uma_ajuda uma_orientacao um~outro um~tudo um~um vale_tambem valor~ou vejo_o ver~minhas vi_que vida vi~voce voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh`,
    '3': `,_qual :fazer :queria ?consent ^^ ^_queria ^_quero ^_se a_desse aceit- after-roadmap:dessas after-roadmap:desse after-roadmap:divida after-roadmap:limpar after-roadmap:me after-roadmap:nao after-roadmap:pedir after-roadmap:queria after-roadmap:quero after-roadmap:so after-roadmap:sobre after-roadmap:vi ajuda~minhas ajuda~pagar apaga- apaga_so apagar apagar_? apaga~a aparece aqui_? atrasada_$
atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou boleto~o botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ comecar_me comecar~ajuda confirm-delete:as confirm-delete:isso confirm-delete:o confirm-delete:para confirm-delete:se confu- consent:a consent:ajudam consent:contas consent:desse consent:devendo
consent:em consent:essa consent:financeira consent:limpar consent:nada consent:orientacao consent:pergunta consent:quero conta_? contam contam_? conta~desse conversa_ou conversa~o da da_familia de_divida debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:portugues debt-amount:tudo debt-kind:as debt-kind:boto debt-kind:cartao debt-kind:com debt-kind:como debt-kind:isso debt-kind:nao
debts:agora debts:ajudam debts:as debts:assim debts:das debts:dificil debts:dividas debts:explicar debts:faco debts:filho debts:financeira debts:isso debts:mandar debts:novo debts:organizar debts:orientacao debts:paguei debts:por debts:respondo debts:vida debts:voce dessa_vida dessa~de deved- devedor deven- devendo de~com de~financeira de~help de~mes diferenca_de diferenca~um digo_aqui divida_voce
dividas_? divida~esta dizer do_ano do_vermelho do~ou do~passado duas eh_essa eh~botar eh~em eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi~plano escre- esse_negocio essentials:as essentials:bruto essentials:diferenca essentials:dificil essentials:direito essentials:eh essentials:em essentials:favor essentials:faz essentials:fica
essentials:juros essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:precisa essentials:qual essentials:respondo essentials:tambem essentials:troca esse~no esta~boleto estou_endividada eu_perco eu_posso eu_tenho eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer_$ fazer~? fica finan- financeira financeiramente
financeiramente_$ flexibles:eu flexibles:juros flexibles:para flexibles:somar flexibles:tudo gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:audio incomes:bicho incomes:ce incomes:entendi incomes:entra incomes:exato incomes:falando incomes:mandar incomes:o incomes:para incomes:pergunta incomes:taxa incomes:valor instalments-left:apagar instalments-left:eu instalments-left:interessa
instalments-left:isso instalments-left:o instalments-left:se isso_$ isso~ce ja~contam junto junto_$ link me me_perdi mes_passado mes_voce mes~? mes~quer meu~tambem me~ai me~financeiramente me~voce minha- minhas n1 nada_desse nao_ouvi negocio_no negocio~app nisso_$ no_app o_aluguel o_juros o_plano o_vale o_valor onde_que onde~me organizar_financeiramente orientacao_financeira orientacao~minhas
outro_$ ouvi_direito ou~as ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:melhor overdue:o overdue:quer overdue:taxa o~acontece o~comeco o~mesmo o~posso o~voce pague- paguei paguei_contam paguei~? para_botar para~com para~isso para~minhas parcela_em passado pensao perco perco_se perco~apagar perdi- perdi_, perdido_me perdido~ajuda
perdi~qual pergunta_isso perguntar_$ plano plano_tambem plano~? pode~so por_centavo por_semana por_um portugues_claro por~pergunta posso_fazer posso_te posso~perguntar precisa~centavo preciso~ajuda preciso~orientacao preciso~uma qual_a qual_divida que_acontece que_eh que_entra que_eu que_posso que_que que_tipo que_voce quer_$ queria~com queria~para quero~dessa quer~exatamente que~ce que~da que~do
que~essa que~falou que~para que~perco que~posso que~quer que~vejo rates:ai rates:as rates:assim rates:bulhufas rates:dificil rates:em rates:faz rates:hoje rates:ler rates:mim rates:nome rates:num rates:o rates:paguei rates:para rates:ser rates:simples refor- repete_a repete~eu repete~pergunta sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu ser_centavo
ser_so ser~as ser~por sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda taxa te_perguntar thirteenth:conta thirteenth:contando thirteenth:da thirteenth:depois thirteenth:para thirteenth:que toda trem troca- trocar tudo_$ tudo_junto valor_com valor_de valor_total valor~hoje valor~juros vejo_esse vejo_isso vejo~negocio venci- vida_de vida~divida which-change:de which-change:explica
which-change:nao which-change:ser`,
    '-3': `,_que :com :funciona :minhas :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?which-creditor FIGURE ^_$ ^_a ^_acho ^_boa ^_depois ^_desfaz ^_essa ^_esta ^_eu ^_foi ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_reset ^_sem ^_sou ^_volta a_conta acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh after-roadmap:mandar
after-roadmap:mes after-roadmap:o after-roadmap:posso after-roadmap:que after-roadmap:ser ajuda~negociar anive- aniversario anter- anterior antes aqui_eh as_contas as_minhas atend- botar- botaram cai calor_$ carne cartao_$ casa_$ cet_$ cobra- coisa_$ como_eh como~que com~minhas confi- consent:eh consent:favor consent:meu consignado conta_uma contas_? contr- cpf cras credi- credito da_re
debt-kind:NAME debt-kind:conta debts:? debts:aqui deixa- desca- desco- desfaz dessa_$ deu dever devo de~, dia dinhe- dinheiro disso_$ do_tempo eh_cet eh_particular eh~? eh~para empre- empresa encer- entendi_mais entendi~ou esquece esse_governo essentials:ajuda essentials:me eu_vou eu~? eu~de eu~entendi fala_para falei_$ fase fase_$ favor_me favor~ajuda fazem fora fui hoje_$ income-source:o
income-source:que incomes:ai incomes:boa incomes:divida incomes:essa incomes:nada incomes:so informacoes interessa_$ juros_, la lembr- liga ligar lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ merca- me~a me~as me~dessa me~o mudar mudar_o nao_$ nao_ajuda nao_precisa nao_quero nao~para nenhu- nenhuma nunca o_NAME o_boleto o_preco olhar ou_menos overdue:todas overdue:vou o~do o~nao paga
pago para_negociar parar para~voce parti- particular particular_$ passa passar passo pedi pode_mandar pode~depois poema por_ai por~me preciso_pensar preco prime- primeiro primeiro_$ procu- pront- pronto proxi- proxima pula qual~? que_calor que_fase quero_sim quero~o que~esse que~falei que~fazem que~o que~saber que~vou rates:, rates:depois rates:divida rates:dividas rates:rotativo re_$ recom- reset
reset_$ retor- saque saque_aniversario segur- sei~eh ser_$ ser_depois sim_por sim~favor so_isso sou tempo_$ termi- thirteenth:e tira trocar_$ ultim- um_poema vai viu_$ voce_fazem voce_tem volta vou z`,
    '-4': `:como :eh ?after-crisis ^_ja ^_nada ^_quem ^_sair ^_sei a_ordem after-roadmap:fala after-roadmap:mim after-roadmap:ordem after-roadmap:pode boa calor cance- coisa com_isso com_o como~o consent:nao consent:pode consent:por consi- de_juros de_que debt-kind:de debts:para de~tipo e_o entendi_de essentials:quero eu_falei explica_$ falei gover- governo incomes:sei menos nao_tenho negociar onde_vejo
ordem ordem_$ outra_pergunta overdue:estou o~da pensar pensar_$ posso~? pular_? que_tem que~que rates:taxa re respondi rotat- rotativo sei_o sei~que ser~? taxa_de tipo~essa vida_$ viu volta- voltar which-change:as`,
    '-5': `,_onde :isso ?income-source ^_desfazer ^_tudo after-roadmap:como after-roadmap:isso after-roadmap:novo after-roadmap:qual debt-kind:da desfazer_isso eh_que eh~de eh~divida essa_divida o~que o~tem rates:cet rates:juros sair_$ tem_$ tipo_eh`,
    '-6': `^_NAME ajuda~organizar as_dividas boa_pergunta cet nao~de outra pular qual_o`,
    '-7': `oi_$`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '18': `^_chama`,
    '17': `atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `atendente_$ liga_$`,
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ telefone transfere`,
    '12': `^_falar chama_o falar o_# qual~# telef- trans- transfere_$`,
    '11': `com_um gente liga~mim robo`,
    '10': `:humano ^_liga ^_me alguem_$ atendimento de_verdade gente_$ liga_para ligar pessoa qual_o`,
    '9': `:atendente conve- nao_resolve passa_para pesso- pessoa_$ verdade`,
    '8': `:tem debts:liga geren- gerente ligar_para ligar~voce maquina o_gerente posso_ligar posso~para quero~com responsavel responsavel_$ super- tem~? uma_pessoa verda-`,
    '7': `^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina consultor consultor_$ conversar converso converso_com converso~maquina essentials:me maqui- maquina_$ me~para nao_converso para_alguem para_voce passa rates:liga rates:me resol- resolve telefone_para tem~de tua tua_chefe um_atendente voce_$`,
    '6': `#_$ :o ?_quero ^_bota ^_quero ^_robo after-roadmap:atendimento after-roadmap:chama after-roadmap:pessoa after-roadmap:robo atendente_por atendente~favor bota_o bota~gerente com consu- debts:chama debts:falar debts:qual essentials:atendente essentials:com gente_de gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha nao~com nao~minha prefiro~com quero quero_falar quero_gente
quero_pessoa rates:alguem rates:com rates:falar resolve_minha resolve~vida robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_passa ^_posso after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? chama_uma chama~gerente chama~pessoa com_consultor com_especialista com~pessoa consent:bota de_robo debts:# debts:alguem debts:com debts:gente debts:humano debts:ligar debts:quero debts:suporte espec-
especialista especialista_$ essentials:# essentials:falar essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista falar~um favor_$ gente~verdade ligar_$ me mim_$ minha_vida nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_conversar para_falar para_responsavel passa~alguem passa~responsavel pode_me pode~ligar
por_favor prese- presencial presencial_? qual qual~telefone queri- queria quero_ouvir quero~voz rates:# rates:atendente rates:gente rates:para rates:transfere robo_nao telefone_de telefone~voce tem tem_alguem tem_atendimento tem_ninguem tem~presencial verdade_$ vida_$ voz voz_de voz~gente`,
    '4': `,_quero ,~gente ,~pessoa :? :me :voce ?debts ?~gente ^_alguem ^_gente ^_prefiro ^_queria ^_tem ^_voce after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:quero after-roadmap:telefone after-roadmap:verdade alguem_de atendente_? atendimento_$ bota~cristao cansei_de cansei~robo carne_e carne~osso centr- central central_de central~atendimento com_alguem com_gente com_robo
com_uma com~funcionario com~responsavel com~ser consent:alguem consent:chama consent:com consent:gente conversar_? conversar~um crist- cristao cristao_para cristao~falar de_atendimento de_carne de_gente de_voce debts:me debts:para debts:robo de~quero e_osso eh_robo essentials:atendimento essentials:gente essentials:humano essentials:o essentials:pessoa existe_telefone falar_comigo falar~gente
falar~robo favor funcionario funcionario_$ gosto gosto_de me_ligar me_passa me_poe me~alguem nao_gosto o_responsavel osso para_mim para~comigo poe_com poe~um prefi- prefiro prefiro_conversar rates:chama rates:o rates:qual rates:quero rates:robo rates:tem resolve_, resolve~quero robo_, robo_quero robo~gente ser ser_vivente telefone~conversar tem_central um_cristao um_funcionario um_humano um_ser
um~? um~vivente verdade_? verdade_por verdade~favor viven- vivente vivente_$ voce~robo`,
    '3': `,_chama :cade :com :falar :pessoa :quero ?~pessoa FIGURE ^_atendimento ^_cade ^_cansei ^_existe after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:converso after-roadmap:favor after-roadmap:maquina after-roadmap:queria after-roadmap:resolve alguem_que alguem~carne alguem~possa atende atende_alguem atender cade cade_o canse- cansei carne comig- comigo comigo_$ consent:chefe
consent:falar consent:maquina consent:minha consent:na consent:robo consent:tua consent:um consent:vida debts:favor debts:mim debts:nao debts:o debts:posso debts:telefone debts:tem debts:um debts:verdade de~e de~por era_gente era~de escrever_$ essentials:chama essentials:de essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:telefone essentials:verdade
essentials:voce eu~gosto exist- existe existe~para e~ai falar~alguem falo_com funci- gente_? gosto~escrever gosto~robo liga_que liga~eu me_atende me_atender me~com me~que mim nao_tem nao~, nao~de ningu- ninguem osso_ai poe possa possa_me posso prefiro_falar que_possa queria_conversar queria_era queria~gente quero_um que~nao rates:atendimento rates:bota rates:de rates:gerente rates:humano
rates:ligar rates:mim rates:passa rates:pessoa rates:um rates:verdade respo- robo_$ robo_? robo~tem um vida voce`,
    '-3': `?income-source ^_oi ^_para com_o me_ajuda me~de oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '14': `parce-`,
    '13': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento`,
    '8': `debt-kind:a parcelamento`,
    '6': `debt-kind:cartao`,
    '5': `autom- automatico banco~minha debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou fatura_$ minha_fatura virou`,
    '4': `?debt-kind ^_aquele ^_fatura ^_parcelamento aquele carta- cartao cartao_$ debt-kind:aquele dez dez_$ do_cartao ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `aquel- debt-kind:o debt-kind:que divid- eh_a o_banco o_cartao ofere- que_o`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que~todo`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '11': `condominio debt-kind:condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindico sindico_$`,
    '9': `?debt-kind sindi-`,
    '8': `debt-kind:taxa`,
    '7': `eh_do`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `a_taxa debt-kind:o taxa~predio`,
    '3': `da~do do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind ^_cartao`,
    '11': `debt-kind:plastico plast- plastico`,
    '10': `^_eh ^_fatura cartao_$ debt-kind:fatura`,
    '9': `carta- cartao debt-kind:credito debt-kind:vista fatur- fatura fatura_$ vista vista_$`,
    '8': `de_passar debt-kind:de debt-kind:passar maldi- passa-`,
    '7': `credito eh~plastico eu~no merca- mercado mercado_$ passar plastico_$`,
    '6': `credi- credito_rotativo debt-kind:no debt-kind:rotativo dele dele_$ fatura_que passo`,
    '5': `^_aquele ^_fui aquele~de cartao~loja credito_$ debt-kind:eu debt-kind:fui debt-kind:loja debt-kind:nao debt-kind:que debt-kind:todo de~na e~paguei maqui- nao_paguei o~eu paguei_$ passando que~todo rotat- rotativo`,
    '4': `^_credito aceitei aceitei_$ cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:e debt-kind:hora debt-kind:mes dinheiro_de do~mesmo e_nao fui loja_$ o_dinheiro o~de todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- aquele a~que cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:mesmo debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora intei- inteira inteira_$ limite_do loja mes_$ nao_consegui nao~pagar no_limite no~do pague- paguei que_vem todo`,
    '-3': `agiot- agiota autom- automatico carne- debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:conta debt-kind:do debt-kind:um debts:cartao debts:credito eh_a eh_consignado`,
    '-4': `debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `paren-`,
    '-8': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso debt-kind:faculdade o_NAME`,
    '8': `EXPENSE KIND debt-kind:o escol- facul- faculdade faculdade_$ mensa-`,
    '7': `^_curso coleg- curso_de debt-kind:particular o~em particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menino menino_$ mensalidade_$ parti-`,
    '5': `NAME_$ da_faculdade da_minha de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula matri- matricula`,
    '3': `^_o a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio convenio debt-kind:aluguel debt-kind:condominio debt-kind:iptu debt-kind:no debt-kind:que denti- dentista iptu iptu_$ o_condominio o~do`,
    '-4': `^_NAME condo- gas o_gas`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `EXPENSE ^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `KIND debt-kind:do debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei dois n0 nos um`,
    '-3': `?income-source carne condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `reneg-`,
    '-6': `debt-kind:a debt-kind:eh`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `^_fiado debt-kind:na debt-kind:no`,
    '10': `^_na debt-kind:NAME`,
    '9': `bar cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:fiado fiado fio no~do que_me`,
    '8': `^_no boca confi- de_boca debt-kind:adiantou debt-kind:boca debt-kind:que que_NAME vaqui- vaquinha`,
    '7': `adian- adiantou adiantou_$ boca_$ debt-kind:do debt-kind:papel debt-kind:sem do_mercadinho foi_de mercadinho sem_papel`,
    '6': `debt-kind:eh debt-kind:foi merca- papel`,
    '5': `NAME_arrumou NAME_me ^_ele ^_foi arrum- arrumou debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_so ,~papel NAME_que ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale ele fiado_na foi me_socorreu na nenhum_, no palav- papel~, que~socorreu sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ^_NAME ^_sem de~mesmo nenhum papel_$ sem socor- vale`,
    '-3': `NAME_$ debt-kind:da debt-kind:emprestimo debt-kind:um eh_do`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `do~a`,
    '8': `^_agiota ^_os debt-kind:juros debt-kind:os os~do`,
    '7': `^_daqueles debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `?debt-kind a_gota conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:gota debt-kind:porta do_gota gota gota_$ gota_a gota~gota na_porta os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta emprestimo emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_de do_dinheiro homem homem_do juros juros_alto mesmo nao_paga o_homem que_se que~nao se_nao`,
    '3': `^_dinheiro amanh- amanha cobra com~na debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:o debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de moto_na o_tal o~do o~que paga que_cobra rua rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `da_casa debt-kind:o finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha debt-kind:financiamento financiamento_de morar`,
    '8': `^_NAME ^_financiamento debt-kind:terreno eh~casa financiamento o~que terre- terreno`,
    '7': `ape a~do debt-kind:ape debt-kind:planta minha_casa o_ape plant- planta planta_$`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria propria_$ que~gente`,
    '3': `NAME a_gente a_prestacao anos_$ debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao de~anos do_lote financiado lote onde prestacao que_a trint- trinta`,
    '-3': `debt-kind:esta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `chequ- cheque debt-kind:cheque`,
    '10': `debt-kind:no`,
    '9': `debt-kind:especial debt-kind:o espec- especial especial_$ negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:limite debt-kind:saldo debt-kind:tal o_tal saldo tal tal_do`,
    '7': `conta_corrente corrente debt-kind:corrente debt-kind:entrei entrei entrei_no limit- limite`,
    '6': `^_entrei a~ficou cheque_especial corre- corrente_$ da_conta debt-kind:vermelho deved- devedor entre- limite_da limite~conta negativa negativa_$ negativo negativo_$ no_vermelho o_saldo o~do verme- vermelho`,
    '5': `^_cai cai_no conta_no debt-kind:cai debt-kind:esta debt-kind:la ficou la_$ na_conta o~esta vermelho_$`,
    '4': `^_limite aquele~que cai conta_$ debt-kind:a debt-kind:aquele debt-kind:do debt-kind:e eh~limite estou- limite_que o_limite`,
    '3': `^_aquele aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:na devendo_na eh_meu eh~e e~no fiquei_devendo la nao~meu no vem_na`,
    '-4': `debt-kind:de do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem`,
    '10': `debt-kind:consignado debt-kind:desconta debt-kind:do desco- eh_consignado marge- margem o_da`,
    '9': `consignado_$ debt-kind:da debt-kind:de debt-kind:folha desconta desconta_do do_rmc o_de rmc_$`,
    '8': `antes_de apose- aposentado aposentado_$ consignado debt-kind:antes debt-kind:beneficio debt-kind:o folha rmc vem`,
    '7': `^_vem beneficio_$ cair consi- debt-kind:descontado descontado folha_$`,
    '6': `^_desconta ^_descontam antes debt-kind:contracheque debt-kind:direto debt-kind:eh debt-kind:ja descontam`,
    '5': `abati- benef- beneficio bpc bpc_$ contracheque contracheque_$ da_clt debt-kind:aposentadoria debt-kind:na debt-kind:que debt-kind:tira diret- direto direto_$ eles~do em_folha ja_vem ja~descontado na_folha salario_direto tira_do vem_descontado`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:eles debt-kind:mes debt-kind:minha debt-kind:tal debt-kind:todo do_contracheque do_salario do_trabalhador do~da eles_puxam mes_na minha_aposentadoria morre- na~aposentadoria o_tal o~come puxam que_come que_desconta que~meu tal_do tira todo~na
trabalhador vem~no`,
    '3': `^_eh ^_eles ^_o antes~eu aquele~ja de_eu debt-kind:credito debt-kind:em debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento descontado_$ descontado_em descontado~folha desconta~contracheque de~que do_beneficio eh_aquele eh~em emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha no_contracheque que_ja que~do que~vem salar-
salario servidor tal todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '16': `debt-kind:emprestimo`,
    '14': `?debt-kind ^_emprestimo debt-kind:um`,
    '12': `debt-kind:financeira empre-`,
    '11': `emprestimo financeira_$`,
    '10': `^_um debt-kind:credito debt-kind:para debt-kind:peguei financeira`,
    '9': `^_credito credi- credito debt-kind:dinheiro`,
    '8': `^_peguei finan- meu_negocio negocio_$ pegue- peguei`,
    '7': `^_antecipei aniversario_$ antec- antecipei debt-kind:negocio dinhe- o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `anive- aniversario debt-kind:emprestado debt-kind:hora debt-kind:na dinheiro dinheiro_emprestado dinheiro_na emprestado hora_$ na_hora negocio saque saque_aniversario um`,
    '5': `^_dinheiro app_$ calca- calcada calcada_$ capit- capital debt-kind:app debt-kind:banco debt-kind:mesmo debt-kind:meu debt-kind:pessoal emprestimo_$ emprestimo_pessoal facil hora na_calcada negoc- pessoal`,
    '4': `KIND app aquele banco_$ debt-kind:, debt-kind:aquele debt-kind:no debt-kind:reformar do_banco para_reformar peguei_um pesso- pessoal_$ que_aparece refor- reformar`,
    '3': `^_foi a_casa aprov- aquel- caixa caixa_eletronico carne_$ debt-kind:aparece debt-kind:carne debt-kind:foi dinheirinho do_app eletr- eletronico emprestimo~, mesmo_$ no_app no_caixa no~eletronico para~a que~no um_dinheirinho`,
    '-3': `debt-kind:e os`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `^_aluguel alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a barraco debt-kind:o`,
    '3': `NAME ^_do barra- casa_que casa~eu da_loja da~que debt-kind:do debt-kind:loja do~que feche- fechei fechei_$ loja_que moro_de o~que que_eu`,
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
    '7': `^_feirao acordo_que debt-kind:nome feirao_limpa feirao~nome foi limpa_nome`,
    '6': `^_um debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `acordo_$ acordo~eu asses- assessoria debt-kind:e debt-kind:fiz que_fiz`,
    '4': `acordo_da cobranca cobranca_$ cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da um~que`,
    '3': `^_acordo acordo_do acordo~nao cumpr- debt-kind:eu debt-kind:tudo debt-kind:uma do_serasa e_nao e~um fizeram_um honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '14': `carne_$`,
    '13': `debt-kind:parcelado parcelado`,
    '12': `carne- crediario crediario_$ debt-kind:crediario`,
    '11': `^_carne carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado`,
    '10': `^_moveis credi- movei- moveis moveis_$ parce-`,
    '9': `^_crediario compr- prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja loja_$`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da a_maquina de_lavar debt-kind:prestacao de~em eh_o em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em`,
    '4': `^_eh ^_uma a~de debt-kind:foi debt-kind:mesmo debt-kind:uma guarda loja_mesmo que_comprei roupa_$ vezes vezes_$`,
    '3': `^_foi as carne_do de_loja debt-kind:a debt-kind:boleto debt-kind:la debt-kind:tenis de~mesmo guard- mesmo_, na_loja tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo fatur- fatura paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `?debt-kind`,
    '12': `ativa debt-kind:iptu iptu iptu_$`,
    '11': `^_divida ^_ipva debt-kind:ipva debt-kind:multa ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `KIND debt-kind:atrasado debt-kind:da debt-kind:do divida imposto_do`,
    '6': `atrasado coisa debt-kind:de divid-`,
    '5': `atrasado_$ carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-3': `finan-`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv tv`,
    '8': `inter- internet`,
    '7': `^_internet a_cabo debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `cabo cabo_$ debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa do_plano plano`,
    '4': `EXPENSE casa_$ conta_de de_internet debt-kind:casa debt-kind:multa de~e do_celular do~que multa multa_do tv_$`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `condo- gas o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `agua_e debt-kind:e debt-kind:para do~para luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `EXPENSE a_agua conta~energia da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relogio_da relogio~luz rua_$`,
    '4': `a_luz conta~luz da_luz de_luz debt-kind:NAME eh_a relog- relogio rua`,
    '3': `aqui casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater- quiti- quitinete verme-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `moto`,
    '13': `debt-kind:a`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan- moto_$`,
    '11': `^_meu carro`,
    '10': `^_a verme-`,
    '9': `do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:tirei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha financiado financiado_$ financiei`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o a~de caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `aplic- aplicativo aplicativo_$ a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol o_carro pop que~na traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa multa_do quiti- quitinete`,
    '-4': `^_ipva debt-kind:fatura debt-kind:ipva ipva`,
    '-5': `debt-kind:NAME debt-kind:terreno financiamento_de forca morar o~do terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi pedi`,
    '13': `dispe- suspe-`,
    '12': `desem-`,
    '11': `^_perdi after-roadmap:estou after-roadmap:perdi demit-`,
    '10': `INCOME after-roadmap:cortaram after-roadmap:meu after-roadmap:sem perdi traba-`,
    '9': `a_empresa after-roadmap:contrato after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:salario after-roadmap:servico embor- embora meu_contrato ontem pensao_$ servico_$`,
    '8': `^_sai after-roadmap:firma after-roadmap:ontem after-roadmap:trabalho a~fechou contrato corta- demitido desempregada desempregada_$ desempregado do_servico empre- emprego empresa estou_desempregada estou_desempregado familia_$ firma fui_demitido ontem_$ o~me renda_$ sai_do sem servi- servico`,
    '7': `^_estou after-roadmap:acabou after-roadmap:bico after-roadmap:faliu after-roadmap:inss after-roadmap:renda after-roadmap:rua after-roadmap:sai a~faliu bloqu- bloqueou dispensou embora_$ faliu fiquei_sem me_bloqueou me_dispensou me~ontem o_inss perdi~emprego renov- tenho_mais`,
    '6': `:recebo ^_cortaram a_firma acabo- acabou after-roadmap:bloqueou after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensaram after-roadmap:me after-roadmap:pensao after-roadmap:uber as_contas a~me bico braco contr- contrato_$ cortado cortado_$ cortaram cortaram_meu demitido_$ desempregado_agora dispensaram dispensaram_ontem emprego_$ estou estou_sem estou~agora
fecho- fechou fechou_$ fique- fiquei firma_fechou inss mandaram_embora me_dispensaram me~embora nao_recebo nao~mais o_braco o_trabalho para_rua perdi_meu perdi_o quebrei quebrei_o renda rua sai salar- salario salario_$ trabalhar trabalhar_$ trabalho trabalho_$`,
    '5': `:mais :nao :sem ?after-roadmap ^_a ^_fiquei ^_meu a_loja acabou_$ after-roadmap:agora after-roadmap:as after-roadmap:auxilio after-roadmap:bpc after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensou after-roadmap:fechou after-roadmap:fiquei after-roadmap:mandaram after-roadmap:patrao after-roadmap:trabalhar auxilio_$ beneficio_foi bloquearam_minha bloquearam~conta conta_do contas
contas_$ demitida dispensou_$ estou~sem fui_demitida fui_para fui~rua ifood ifood_$ manda- mandaram me_mandaram meses meu_auxilio meu_beneficio meu_bpc meu~foi me~as me~do minha~do nao_posso nao_tenho o_emprego o_patrao patrao_me patro- patroa patroa_me patroa~dispensou quebr- sai~servico sem_renda sem_salario sem_trabalho tirar- tiraram uber`,
    '4': `:em :emprego :estou ^_bloquearam ^_ficharam ^_levei ^_mandou ^_passaram acabou_meu after-roadmap:beneficio after-roadmap:bunda after-roadmap:desligou after-roadmap:emprego after-roadmap:faxinas after-roadmap:ficharam after-roadmap:foi after-roadmap:levei after-roadmap:loja after-roadmap:meses after-roadmap:receber after-roadmap:renovaram after-roadmap:rodei after-roadmap:suspendeu
after-roadmap:tenho after-roadmap:ter after-roadmap:trabalhava auxil- auxilio a~onde bloquearam bolsa bolsa_familia bpc bunda bunda_da bunda~firma conta- cortaram~contrato da_firma desli- desligou desligou_$ e_eu entra_nada eu_rodei eu_trabalhava e~rodei famil- familia faxin- faxinas faxinas_todas faz~meses ficha- ficharam ficharam_a ficharam~loja firma_$ foi_cortado fui~embora incomes:,
incomes:entra incomes:faz inss_suspendeu inss~minha levei levei_um levei~pe loja_onde loja~eu meses_$ meses_, meses~nao minha minha_renda minhas_faxinas minhas~todas mundo na_bunda nao_renovaram nao~ter no_setor onde_eu onde~trabalhava o~nao o~suspendeu passaram_a passaram~tesoura patra- patrao pe_na pensa- pensao perdi_minhas perdi~faxinas perdi~servico pe~bunda receb- recebo renovaram
renovaram_meu renovaram~contrato rodei rodei_$ sem_receber setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesoura_no tesoura~setor todo_mundo trabalhava trabalhava_$ um_pe vou_ficar vou_ter`,
    '3': `#_meses #~, ,_e ,~agora :acaba :bolsa :familia :fiquei :o :perdi ^_acabou a_partir a_patroa a_tesoura acabou~servico after-roadmap:a after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:cirurgia after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:fabrica after-roadmap:familia after-roadmap:ficar after-roadmap:hoje after-roadmap:mandado after-roadmap:nao
after-roadmap:partir after-roadmap:passaram after-roadmap:patroa after-roadmap:pe after-roadmap:perdeu after-roadmap:posso after-roadmap:setor after-roadmap:temporario after-roadmap:tesoura after-roadmap:todas after-roadmap:trampo after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$ a~desse a~no benef- beneficio bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia dele
dele_$ deu_as deu~contas embora_hoje entra estou_parado estou~emprego e~? e~seguro faz_# fazia ficar ficar_sem foi fui_mandado hoje_$ incomes:# incomes:. incomes:desempregado incomes:meses incomes:nada loja mandado_embora mando- mandou mandou_todo mandou~mundo marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_trampo meu~perdeu meu~temporario minha_aposentadoria minha_conta mundo_embora
nao_entra nao_vou nao~meu na~da no~e o_servico o~acaba o~dele parad- parado parado_sem partir passaram patrao~deu pe perdeu perdeu_o perdeu~trabalho perdi~trampo por~da proxi- rua_$ salario_a sem_emprego sem~a servico_temporario setor tempo- temporario temporario_$ ter tesou- tesoura todas_$ todo~embora trabalho_dele tramp- trampo trampo_$ um~na venceu_e vou~sem`,
    '-3': `?debt-kind ?worry a_pensao aceit- aceitaram after-roadmap:aceitaram after-roadmap:pode bairr- bairro bairro_$ do_bairro embora_do embora~bairro fui~e incomes:desempregada meu_salario me~no mundo~do o_salario`,
    '-4': `:meu`,
    '-5': `?income-source`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '10': `?consent consent:tenho tenho_#`,
    '9': `^_sou nao~#`,
    '8': `# :anos completei faco_# quinz- quinze tenho tenho_quinze`,
    '7': `#_$ #_anos :tenho FIGURE anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade menor tenho~anos`,
    '6': `NAME~tenho ^_ainda ^_faco anos`,
    '5': `#_em ^_falta ainda ano cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco faco~em nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#~? #~que :estou consent:em consent:mas consent:mes consent:so consent:vem da~, debts:cartao debts:da debts:foi falta foi_no idade_$ maior_de maior~idade minha~eh pode_? posso_usar que_vem so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#_mes #~eh #~posso ,_queria :# :devendo :e :queria NAME_, ^_foi ainda_nao ajuda- ajudar ajudar_minha anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:ajudar consent:de consent:eh consent:eu consent:fiz consent:mae consent:um da_NAME debts:, debts:NAME debts:no debts:tenho de~mas dois_meses e_estou eh_# eh_para eu~# e~devendo fazer_# fiz_# menor_mas meses~eu nao_fiz para_#
para_eu para~fazer um_ano usar`,
    '-3': `,_tenho ?income-source ^_# consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `,~# consent:ja`,
    '-6': `consent:,`,
    '-7': `nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_consegui nao_paguei novem- novembro pulei`,
    '9': `mes_nao o_plano plano_$ pulei_$`,
    '8': `^_novembro after-roadmap:consegui after-roadmap:deu after-roadmap:plano consegui esse nao~o novembro_pulei pagar_$ plano`,
    '7': `^_furei after-roadmap:furei after-roadmap:tive conse- deu furei nao_deu paguei_$ tive`,
    '6': `:mes ^_atrasei after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o deu_para deu~pagar e_nao esse~eu gaste- gastei mes_$ mes_eu nao_sobrou nao_tive nao~como nao~para o_dinheiro pagar_a pagar~NAME paguei_nada`,
    '5': `:nao ^_esse ^_usei a_parcela after-roadmap:dinheiro after-roadmap:nada after-roadmap:pagar after-roadmap:paguei after-roadmap:parcela after-roadmap:sobrou after-roadmap:usei apert- apertou~nao atrasei da_$ dinheiro_do do_plano e~paguei nao~dar nao~pagar pagar para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `#_do :foi :pagar NAME_. ^_mes after-roadmap:branco after-roadmap:carne after-roadmap:contas after-roadmap:e after-roadmap:nenhuma after-roadmap:quebrou after-roadmap:sem apertou_aqui aqui_nao as_contas a~desse branco_$ combinado_$ consegui_pagar consigo~a cumpr- dinhe- dinheiro em_branco esse_nao esse~nao estou_sem fiquei~e gastei_o mes~em mes~foi nada_esse nada~mes nao_foi nao_vai nao~os os_#
os~do pague- paguei parcela possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para vai_dar`,
    '3': `,_nao ,~paguei :. :NAME :a :esse ^_deu ^_fiquei ^_gastei ^_nao a_moto adoec- adoeceu adoeceu_e after-roadmap:adoeceu after-roadmap:aqui after-roadmap:as after-roadmap:carro after-roadmap:combinado after-roadmap:dar after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:ficaram after-roadmap:ficou after-roadmap:filho after-roadmap:fiquei after-roadmap:foi after-roadmap:mal
after-roadmap:moto after-roadmap:mundo after-roadmap:o after-roadmap:parcelas after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou atras- a~. a~e branc- branco carne carne_$ com_remedio combi- combinado conseguir~nada contas dar desse_mes desse~nao deu~, dezem- dezembro dinheiro_esse doent- doente doente_e e_as e_gastei em_dezembro esse~vou eu~vou e~o e~sobrou ficar-
ficar_devendo ficaram ficou ficou_para ficou~tras filho_adoeceu fique- fiquei foi foi_mal gastei~remedio mal mal_$ mes_apertou mes_que mes_vou mes~ficar mes~nao mes~para mes~vai mes~vem meu~adoeceu moto moto_e mundo nao nao~nada ninguem_$ o_combinado o_mes o~do o~era pagar_nada pagar_o pago_esse paguei~esse para_tras parcelas parcelas_$ pular que_era quebr- que~das que~esse remed- remedio
remedio_e remedio~nao sem_pagar sobrou~pagar ter_que todo_mundo todo~esse tras tras_$ tudo~mes vem_eu vou_ficar vou_ter vou~devendo vou~que`,
    '-3': `NAME~mes ^_e ^_paguei a~esse com_esse conseguir~isso dinheiro_todo enten- entendi esse_dinheiro esse~? esse~todo e~mes isso_tudo isso~por nao_entendi nao_tenho pagar_esse pagar_isso pagar~mes pagar~tudo para_quem por_mes quem_$ tenho_esse tenho~dinheiro tudo_por`,
    '-4': `^_consegui after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:tenho mes_? so_o`,
    '-5': `^_quais after-roadmap:quais after-roadmap:so esse_plano paguei~o quais todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `paguei_a`,
  },
  none: {
    '33': `?debt-creditor`,
    '19': `^_tudo`,
    '18': `^_$ ^_todas`,
    '17': `?instalments-left ^_ai ai_ai which-creditor:NAME`,
    '16': `# ^_eita eita n0`,
    '15': `?debts ^_kkk debt-creditor:NAME kkk kkk_$`,
    '14': `?income-low-month eita_$ fixo subiu`,
    '13': `?incomes ?overdue ^_as ^_nossa as_vezes esse_governo nenhuma_em nossa overdue:NAME overdue:desde thirteenth:sou`,
    '12': `?rates ^_achei ^_hoje ^_uma ^_vou after-roadmap:achei after-roadmap:mudou amanh- amanha calor_$ esta_osso fase fase_$ fixo_$ flexibles:# minut- mudou osso pensar_$ pois_eh por_hoje que_calor que_fase rates:# rates:juros sei_$`,
    '11': `#~# :👍 NAME_# NAME~NAME ^_aff ^_calma ^_hum ^_ontem ^_pois ^_sei aceitarem aff after-roadmap:aceitarem como_voce desde do~do essentials:# estou_moida estou~aqui fale fale_$ fe_$ hum hum_$ incomes:minimo instalments-left:a isso_? maria me_fale menos moida moida_$ more-debts:nao nem~fale osso_$ ouvi_falar overdue:todas pensar pois tanto tenho_fe vou worry:tudo`,
    '10': `.~. ^_desde ^_estou ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ atras- bom_domingo calma calma_ai caro_$ complicado complicado_$ debt-creditor:da debt-creditor:do debts:devo deixa_eu depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dia dinheiro_some domin- domingo domingo_$ e_o eh_complicado esse_plano esta_russo e~voce falei_isso faz_$ fe ja~isso maria_$ menos_$
miser- misericordia misericordia_$ more-debts:, nao_, nao_da nossa_senhora ouvi overdue:atrasado o~some parar_de passo_la rates:cobra russo russo_$ sem_juros socorro_$ tanto_faz tudo_caro vida_$ vixe volto_$`,
    '9': `$ ,_cai ?essentials NAME ^_comecei ^_depende ^_feliz ^_ganho ^_guenta ^_pera ^_que ^_sao ^_socorro a_$ a_bateria a_vida aceitaram_meu aceitaram~cartao after-roadmap:fala after-roadmap:recebi ai_que bateria boa_semana casar_$ cobra confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ depen- dia_# dias_$ dificil_$ dirig- dirigindo dirigindo_$ dois duzia eh_mais em_quando espera
estou_dirigindo estou_lascado fala_para feliz feliz_natal flexibles:o guenta guenta_ai income-low-month:mes income-low-month:tem incomes:# instalments-left:# instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:so lascado lascado_$ mais_ou mais~menos mes mes_$ n1 nao_tem nao~negociar nao~so natal ou_menos outra_divida overdue:ano overdue:faz
overdue:meses overdue:nenhuma pode_isso preciso_pensar rindo setem- setembro sexta sexta_$ sobra_nada socorro some_$ subiu_$ thirteenth:, thirteenth:ai vence vez_em vez~quando vixe_maria volto`,
    '8': `#_$ #_meses #_no ,_acabou ,_so ,~NAME ,~tem ,~tudo ._. :# :dia :kkk :nada :primeiro :sobra ?_o FIGURE NAME~emprestimo ^^ ^_? ^_cartao ^_depois ^_devo ^_do ^_espera ^_melhor ^_os after-roadmap:comecei after-roadmap:devem after-roadmap:emprego after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:russo after-roadmap:sei agora~o ajuda~organizar amanha_$ aqui_$ atrasei_o atraso
cacho- calor chega- chora- com_atraso comecei compl- consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debt-creditor:dona debts:sao deixa_respirar depende_$ depois~conto deve_nao devem devem_dinheiro deve~teme de~divida diarista_$ dific- dificil divida_$ do_banco econo- egua eh_NAME essa_pergunta essentials:esta esta_dificil esta_puxado estou
estou_ferrada estou_no estou~de e~tem falar_$ fechei_o ferrada ferrada_$ hoje_deu instalments-left:eh instalments-left:mais instalments-left:ultima instalments-left:uma ja_falei ja_respondi ja_volto ja~essa matar me_devem meses metade_$ me~dinheiro me~respirar muito~mim nao_teme nao~acabou nao~renda natal_$ nem_me offers:estou offers:negociar overdue:dias overdue:ontem overdue:so overdue:um o~NAME
o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera pior pode~? por~deu puxad- puxado puxado_$ qual~primeiro quanto_eu que_, quise- respondi_essa respondi~pergunta ser_$ so_mais sobra talvez_$ tem_e teme tenho_renda tudo_subiu um_trabalho uns vai_me vezes voce~?`,
    '7': `#_dias + ,_sou ,~dureza 13o_$ :agora :casa :meu :salario ?debt-amount ?~que NAME~, ^_NAME ^_arrumei ^_deus ^_egua ^_ja ^_metade ^_meu ^_talvez ^_👍 a_coisa a_luz a_menor a_netflix aceitam achei after-roadmap:aceitam after-roadmap:amanha after-roadmap:amei after-roadmap:arrumei after-roadmap:decimo after-roadmap:divida after-roadmap:fale after-roadmap:organizar after-roadmap:osso
after-roadmap:outra after-roadmap:quero after-roadmap:socorro after-roadmap:terceiro amei amei_$ arrumei as atraso_$ a~estava a~vence banco_$ banho_$ bati~carro boa bom_que bom~existe burro cachorro cada~pior cai caiu~internet cansa- caro carro_$ com_# com_meu confirm-delete:pera consigo_$ conto creio_meus creio~filhos da_empresa de_pagar debt-amount:# debts:# debts:banco debts:sei debts:serasa
desisti_da de~em dia_pior durez- dureza dureza_$ e_nome eh_muito eh~para eh~vida emprego_$ essas_contas esta_atrasado esta_para estou~banho eu_consigo eu~meus e~sujo fazen- fazendo fecho_$ ferra- fia_$ filhos_sozinha ganho~demais gover- governo governo_$ governo_nao governo~ajuda guent- hoje income-source:meu incomes:a incomes:sei infelizmente_$ instalments-left:ainda instalments-left:falta
instalments-left:meia ja ja~metade ja~respondo lasca- mae_mora mae~comigo maio maio_$ mais~a marisa_nao me_deixa meia meia_duzia menos~mes mes_so meu_cartao meus~sozinha meu~foi mil minha~mora minimo_$ mora mora_comigo more-debts:tambem mudei mudei_de mudou_meu muito_para na_televisao nada_nao nao_ajuda nao_sobra nao~pago negociar nervoso_$ netfl- netflix no_banco no_banho oferta~por offers:pensar
overdue:as overdue:fia overdue:infelizmente overdue:mes o~da pago_tudo pago~certinho paguei_a paguei_com paguei~atraso pegando_$ pensando_$ perai pior_$ primeiro_$ que_dureza quero_negociar quero~minha quero~pagar que~que quinta_$ respi- respirar respirar_$ sao seman- semana semana_$ sera sera_que setembro_$ se~eu so_a socor- sou_mei talve- talvez tambe- tambem te_conto televisao_$ todas traba-
uai~que um_ano uma_divida um~por valor_do vezes_$ vi_na vida vi~televisao voce~saber vou_perguntar vou~o vou~os worry:essa worry:isso`,
    '6': `#_# #_mil ,_pago ,~e ._$ ._ate / :ainda :dividas :errado :mandei :minhas :nao :nisso :podem :qual :sei :sexta :viu ? ?_? ?~? NAME_? NAME_ate NAME_esta NAME_nao NAME_tambem NAME~esta NAME~setembro ^_a ^_bati ^_boa ^_consegui ^_essas ^_esse ^_falei ^_gasto ^_loja ^_mudou ^_pobre ^_recebi ^_semana ^_serasa ^_tenho ^_uai ^_vi ^_👏 a abrin- abrindo abrindo_o acabou~bateria achei_pesado adiantei
after-roadmap:# after-roadmap:antecipar after-roadmap:bati after-roadmap:cartao after-roadmap:esqueci after-roadmap:estava after-roadmap:ganhar after-roadmap:la after-roadmap:leve after-roadmap:matar after-roadmap:menos after-roadmap:moida after-roadmap:mudar after-roadmap:mudei after-roadmap:nasceu after-roadmap:plano after-roadmap:receber after-roadmap:recomecar after-roadmap:rindo
after-roadmap:sexta after-roadmap:subiu after-roadmap:vence after-roadmap:👏 ah ai_$ ai~vergonha ano_$ antecipar aquela_la arrumei_emprego as_duas ate_as atrasadas_, atrasado autonoma a~banco a~esta bah banco_estava banco~cheio banho bater- bateria_$ bati bati_o buscar cachorro_esta cachorro~doente cancelei caram- caramba carec- cartao_NAME cartao_do casar catan- catando catando_o chama- chegando
chegando_em chegando~casa chorando chorando_$ chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao como_deixar como~mais confirm-delete:pensando consent:se corrido corrido_$ cpf_eh da_ordem de_divida de_nervoso de_ressaca de_teimoso de_uma debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo debts:e decim- decimo deixar_mais deixar~leve demais_$ depende_do depois_te deu deu_$ deve
dia_dificil disseram~vao do_salario e_ja eh_$ eh_emprestimo eita_lasqueira emprego entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma essentials:vou esse~so esta esta_chovendo esta_corrido estava_cheio esta~aqui estou_abrindo estou_catando estou_chegando estou_lendo estou_vendo estou~o estou~onibus estou~ressaca eu_pegar eu~, existe_isso feria- ferias ferias_$ fia fila filha_nasceu
flexibles:e foi_embora foi~NAME ganho ganho_o ganho_pouco ganho~minimo gostei_da gostei~ordem hoje_esta hoje~corrido hoje~meu igual income-low-month:as income-low-month:metade income-low-month:nao income-low-month:varia income-source:do income-source:vem incomes:depende incomes:salario indicou_voce instalments-left:, instalments-left:na irma_me irma~indicou ja~# ja~eu jose la_do lasqu- lasqueira
lasqueira_$ lendo lendo_aqui leve leve_$ mais_# mais_leve mandar_os mandar~papeis mandei_errado marco marco_$ marido_foi marido~embora maris- marisa mei merca- mes_, meses_$ mes~sobrou meu_aniversario meu_cachorro me~no minha~me minha~nasceu minuto minuto_$ momentinho momentinho_por momentinho~favor more-debts:mesmo muito muito_$ n2 na_NAME nao_deve nao_gostei nao_so nao~sou nasce- nasceu nasceu_$
negociar_agora nervoso no_onibus nossa_que nossa~susto no~agora no~ja o_boleto o_mes o_salario offers:dia offers:sera onibu- onibus onibus_agora organizar_$ os_dois outub- outubro overdue:a overdue:de overdue:duas overdue:outubro overdue:resto overdue:semana overdue:uns o~atrasou o~estava o~nao o~saiu pagar_essa pagar_tanto pago_NAME pago~# parar parar~comer para~tanto pegan- pegando pegar peixe
pensa- perguntar~NAME pesado_$ pior_que pior~a pobre_vive pobre~de posso_atrasar pouco pouco_demais pouqu- pouquinho prefiro~logo quando_$ que_estou que_existe que_susto quem~deve quero_matar quero_recomecar quero~das quero~nada que~dificil que~me que~sou quint- quinta quiser quiseram_negociar quitar rates:estou rates:ja rates:nada rates:sem rates:zero receb- recebi respondi ressa- ressaca
ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da senhora_$ sim sim~ser so_se so_sobrou sou_autonoma so~eu susto_$ tambem_esta te_respondo teimo- teimoso teimoso_$ tem_como tem_mes tem_o teme_$ tem~deixar tenho_sim tenho~divida thirteenth:adiantei thirteenth:autonoma thirteenth:estou thirteenth:maio thirteenth:pensar thirteenth:sim tirar_$
todas_$ todas_atrasadas trabalho_$ um um_minuto um_momentinho uma_pior uns_# vai_para vai~divida varia_muito veio_tudo vem_$ vendo_aqui vez vive~teimoso vou_mandar vou_passar vou_vender vou_ver vou~aqui worry:as worry:fatura 👍 👍_$ 👏`,
    '5': `#_% #_/ #_cartoes #_de #~ja #~mes % %_$ , ,_amanha ,_perai ,~da ,~isso /_# 13o :aqui :cartao :como :contas :essas :esta :foi :leva :mes :mexer :no :recebo :toda ?which-creditor ?~de EXPENSE NAME_e NAME_nem NAME_so NAME~namorada NAME~tem ^_acaba ^_bah ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_desculpa ^_desisti ^_devagar ^_dia ^_dona ^_entendi ^_esta ^_juros ^_meia ^_minha ^_moto
^_mudei ^_operei ^_posso ^_pretendo ^_rico ^_terminamos ^_vendi a_estudar a_fila a_internet a_marisa a_toa a_trabalhar abrindo~aplicativo aceito_a aceito~da achan- achando achando_salgado acho~tem adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:atraso after-roadmap:carro after-roadmap:chama
after-roadmap:chega after-roadmap:cidade after-roadmap:concordo after-roadmap:curso after-roadmap:dar after-roadmap:desisti after-roadmap:deu after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:falei after-roadmap:fecho after-roadmap:filha after-roadmap:ha after-roadmap:hoje after-roadmap:ja after-roadmap:joelho after-roadmap:logo after-roadmap:menor
after-roadmap:morrer after-roadmap:muito after-roadmap:namorada after-roadmap:operei after-roadmap:ouvi after-roadmap:pegando after-roadmap:pesado after-roadmap:posso after-roadmap:querem after-roadmap:renda after-roadmap:respirar after-roadmap:responderem after-roadmap:sera after-roadmap:tambem after-roadmap:tanto after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho ai ai_vou
ai~estou ai~ver ajuda_a ajuda_em ajuda~nada ali_e ali~ja amanha_eu amanha_pode amanha~ser aniversario_$ antes~natal ao_longe apareceu_# apareceu~% aquel- aquele_negocio aqui arrum- arrumou_namorada as~me ate_dia atrasei aumen- avisar_que a~NAME a~esse a~parcela a~subiu bah_que bah~fase bairr- bairro banco banco_foi banco~educada bicho_esta bicho~pegando boa~, bravo bravo_$ busca- cada_dia caiu_a
cansaco cansaco_$ cartao_de cartao~credito cartoes casa_? catando~boleto certo_por certo~linhas chama chamando chamando_de chamando~burro chega_de chorar_$ cidad- cidade cidade_$ claro_, cobranca_e colo colo_$ com_as com_crianca com_nada comecei_a comecei_um comecei~curso comecei~trabalhar comer_$ compa- com~esposa com~nao com~plano concordo~esse consent:de consent:estou consent:ser conta_,
continuamos continuamos_amanha conversar~minha corri- cortar cortaram~bolsa credito_$ creio crianca_no crianca~colo curso_$ da_direito da_dois dar_certo da~minutos da~pagar de_burro de_cansaco de_cidade de_ferias de_mil de_vida debt-amount:, debt-amount:de debt-amount:estou debt-amount:que debt-kind:negocio debts:amanha debts:cartoes debts:cpf debts:credito debts:esta debts:kkk debts:meu debts:na
debts:um debts:zero decimo_nao decimo_terceiro deixa~pegar deixa~pensar deles_$ desconto_? desisti deus_escreve deus~certo deus~vai devagar_se devagar~vai dia_cinco diarista dia~consigo diminuir_o diminuir~valor dinheiro~mao do_bairro do_emprestimo do_natal do_que doente_$ dois_anos dois_minutos dona do~. do~eh do~ja duas duas_me duas_mesmo duas~odeiam duzia_$ e e_meio e_quanto educada_$ egua_de
egua~vida eh_? eh_aquele eh_ate eh_bravo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~juros eh~ne eles_disseram eles_nao eles_responderem eles~que em_casa em_maio era_$ era_para errei_o errei~valor escreve_certo escreve~por esper- espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_conta essa_eh essas~mesmo essentials:, essentials:a essentials:deus
essentials:gasto essentials:ouvi essentials:um esta_chorando esta_doente estav- estava estava_grande esta~chamando esta~peixe estou_achando estou_morta estou_quebrada estou~crianca estou~eles estou~salgado estud- estudar estudar_de estudar~noite eu_pensar eu~a eu~morrer e~venho falei faxina fechei~acordo fez_um fez~acordo fila_do fila_estava fila~banco fila~grande filha filha~na filho_esta
filho~chorando fim~mes flexibles:% flexibles:gasto foi foi_$ foi_educada fui_ali ganha- ganhar_menos gasto gasto~nada genro gerente_saiu gerente~de holer- holerite holerite_$ income-low-month:, income-low-month:nunca income-low-month:que income-low-month:zero incomes:ai incomes:deu incomes:esta incomes:ganho incomes:mil incomes:recebo incomes:renda indicou instalments-left:acaba
instalments-left:essa instalments-left:marco instalments-left:oitava instalments-left:parcela irmao- irmaos itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja_venho ja~no ja~volto joelh- joelho joelho_$ juros_, leva leva_para levanto ligac- ligacao linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_o mais_uma mande- mandei mao_eh mao~vendaval mar mar_nao marid- marido
marido~ajuda mar~esta mas~lembro matar_$ me_chamando me_indicou me_ligar me_matar me_odeiam menor_primeiro menos_de mercado mesmo~a mes~nunca metad- metade meu meu_genro meu_marido meu_patrao mexer_nisso me~voce minha_filha minha_mae minha_vizinha minha~fez minutinho minutinho_$ minutos minutos_$ more-debts:acabou more-debts:e more-debts:isso more-debts:marisa more-debts:tem morre- morrer morta
morta_de moto movei- moveis mudei~cidade na_faculdade nada~so namorada namorada_$ nao_cobra nao_eh nao_paguei nao_quero nao~da nao~itau nao~juros nao~muito nao~o na~eh negociar~dividas negociar~o nervo- no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_bicho o_carro o_cartao o_holerite o_joelho o_mar o_preco odeia- odeiam odeiam_$ offers:ai offers:dinheiro offers:eh offers:some oitav- oitava
oito opere- operei operei_o operei~joelho ordem_$ organ- organizar ou~, overdue:# overdue:calma overdue:contas overdue:depende overdue:dois overdue:ja overdue:venceu o~cortar o~voce pagar- pagarem pago~cartao paguei~meses para_avisar para_divida para_mim para_peixe para~# passo patrao~bravo pegar~fatura pegar~holerite peixe_$ perai_$ perguntar pesado plano por_escrito por_linhas por_mes porqu-
porque por~tortas posso_pagar pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes quanto_da quanto~leva que_bom que_cortar que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiser~dar quitar_antes quitar~do rates:eh rates:te recebi_# renda responderem responderem_$
responder~? respondo_$ ri ri_a rico rico_ri rico~a ri~toa saiu_de saiu~ferias salario_minimo salgado salgado_$ sao_# se_eh se_vai sei~nisso senhora serasa_$ se~ao sim_, sim_e sim_pode sim~o so_vale sobro- sobrou sobrou_pouco sou_diarista so~NAME so~avisar so~duas so~pouco so~uma subiu_de subiu_muito subiu~novo sujo susto telev- televisao tempo_leva tempo~para tem~NAME tem~nao tem~que tem~voce
tenho_outra tenho~na terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:direito thirteenth:em thirteenth:mei thirteenth:minha thirteenth:parcela thirteenth:veio tirar tive_$ toa toa_$ toda tomar tomar~casa torta- tortas tortas_$ tudo_$ tudo_certinho uai_, um_curso um_mes um_minutinho uma~la vai vai_ao vai~certo vai~longe valor_por valor~mes valor~salario vao~ligar varia
veio venda- vendaval vendaval_$ vendi venho_$ ver_com vergonha_$ ver~meu viaja- viajar vive vive_de vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_conversar vou_pegar vou_viajar vou~com vou~essa vou~para which-creditor:a worry:buscar worry:cobranca`,
    '4': `#_e #_na #_por #~? #~NAME #~cada #~eu #~hora #~no #~o #~poupanca #~que +_# ,_NAME ,_ainda ,_chama ,_da ,_faco ,_quanto ,_quem ,_sem ,_trabalho ,_vou ,~devo ,~duas ,~mei ,~mes . ._quer .~dizer .~que :+ :as :atrasou :cai :cpf :da :em :gostaria :negociar :paga :para :pena :quanto :tenho :um :vou ?_e ?after-roadmap ?thirteenth ?~eh NAME_arrumou NAME_eh NAME_ofereceu NAME~? NAME~em ^_# ^_aquela
^_aumentei ^_cancelei ^_cpf ^_deixa ^_emprestei ^_faltam ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_parei ^_queria ^_quinta ^_separei ^_sim ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_moto a_oferta acabou_a aceit- acertei_$ achar_meus achar~oculos achei_caro achei_o achei~plano after-roadmap:aceitaram after-roadmap:aquela after-roadmap:cancelei after-roadmap:casa
after-roadmap:casar after-roadmap:com after-roadmap:conto after-roadmap:cortar after-roadmap:deles after-roadmap:dinheiro after-roadmap:domingo after-roadmap:entao after-roadmap:errei after-roadmap:fechei after-roadmap:governo after-roadmap:irmao after-roadmap:lembrei after-roadmap:limite after-roadmap:morar after-roadmap:nao after-roadmap:ne after-roadmap:noite after-roadmap:ordem
after-roadmap:paguei after-roadmap:parar after-roadmap:pazes after-roadmap:preco after-roadmap:prefiro after-roadmap:queria after-roadmap:recebo after-roadmap:separei after-roadmap:sobrou after-roadmap:trocaram after-roadmap:vendaval after-roadmap:vezes after-roadmap:viajar after-roadmap:vou agencia_$ agiot- agiota agora_$ ai_um ainda~? ai~minutinho ali alugu- aluguel aluguel_mudou amanha_a
amanha~gente anive- aniversario arrumou as_pazes as_quatro as~com ate~trinta aumentei avisar~mudei avisar~vou a~continua a~nao a~outubro a~pago a~primeiro a~toda bairro_$ baixar_? banco_ja banco_mudou banco_segunda banco~era boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada cada_$ calca calma_que campa- campainha campainha_$ cansada cansada_$ carga carga_$ carne_na
carne~gaveta carro cartao carto- catar catar_o catar~carne cheio cheio_$ chorar cobrador_nem cobrador~ligou cobranca cobre_$ coisa coisa_$ coisa_esta coisa~preta com_esse com_minha comigo_$ com~irmao com~no concordo_com conseguir~isso consent:cobra consent:e consent:eu consent:graca consent:mas consent:me consent:meus consent:pode consent:quem consent:uai consignado~# consigo~tudo contas contas_?
conta~nao conti- continua cortaram_meu crianca curso da_gasolina da_manha dar da~. da~a da~agencia da~diminuir da~eu de de_cansada de_carga de_credito de_nome de_outubro debt-amount:em debt-amount:esta debt-amount:fase debt-amount:ja debt-amount:menos debt-amount:mil debt-amount:o debt-amount:se debt-amount:tanto debt-amount:tudo debt-amount:uma debt-creditor:foi debt-creditor:o debt-creditor:que
debt-creditor:ze debt-kind:banco debt-kind:do debt-kind:eh debt-kind:la debts:a debts:egua debts:eh debts:estou debts:maria debts:nem debts:ouvi debts:te debts:vai debts:vergonha debts:volto deixa deixa~achar deixa~cacar depende~mes desculpa desde_setembro dessas_$ deu_# devo devo_? devo_o dez de~minhas de~tirar dia_trinta dias dia~e dia~nem dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo
direito_a divida_? dividas_$ do do_NAME do_ze dois_$ do~# e_a e_nao eh_a eh_agiota eh~negocio eh~nome eh~quem em em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- empresta_$ emprestei emprestei_# emprestei~para entao~tem entrada entro- entrou escrito_$ esposa_$ essas_duas essentials:ajuda essentials:amanha essentials:bom essentials:cobre essentials:das essentials:deu
essentials:guenta essentials:hoje essentials:internet essentials:irma essentials:ja essentials:passo essentials:perguntar essentials:televisao esse~nao esse~todo esta_feia esta_pegando esta_preta esta_um esta~em estou_procurando estou_um estou~caco eu_achar eu_cacar eu_pague eu_parar eu_volto eu~acertei eu~com eu~menos eu~no facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario
faltam~anos faxin- feia feia_a feia~coisa ficou_de filha_passou filho- filhos fim_do fiz_as fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns fortu- fortuna ganhar ganhar~# gasol- gasolina gavet- gaveta gaveta_$ gerente~minha grande_$ hoje_estou hoje_o hoje~cobrador homi homi_$ ia_pensar igual_burro igual~de income-low-month:.
income-low-month:depende income-low-month:dia income-low-month:igual income-low-month:nem incomes:demais incomes:deus incomes:dia incomes:eu incomes:hora incomes:mais incomes:me incomes:tenho incomes:um incomes:vou indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:em instalments-left:faltam internet_$ irmao irmao_$ isso_todo isso_tudo
isso~gracas isso~mes janei- janeiro ja~paga jeito_para jeito~mim julho julho_$ juros juros_$ justica_veio la lembrei~outra levan- levanto_as levanto~quatro ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_mas luz_que luz~nao mais_de mais_um mais~ano mais~cobranca mais~em mais~que manha_$ marido_mes marido_nao marido~passado mas~# mas~eh mas~o meio menina menos_a menos_por menos~mil mesmo_gracas
metade_do metade~que meu_bolsa meu_irmao meu_primo meus_filhos meus~aqui meu~eh meu~familia meu~mes me~dois mil_e mil_no mim_? minha_agencia minha_sogra minha~passou minha~veio momen- morar_aqui more-debts:NAME more-debts:acho more-debts:devendo more-debts:duas more-debts:lembro more-debts:perai more-debts:so morta~cansada moto_$ mudar_de mudar~casa mudar~valor mudei~numero mudou_$ mudou_de
mudou~nome mundo~do na_gaveta na_poupanca nada~fim nao_chorar nao_concordo nao_o nao_pago nao_quiseram nao~em nao~jeito nao~meu nao~para nao~passar nao~plano nao~se na~# ne ne_, negoc- negociar_com nem_ligou nenhuma_esse nenhuma~mes nisso_$ no_osso no_plano no_rh no_vermelho no~segunda o_dinheiro o_mercado o_oficial o_vencimento oculo- oculos oculos_$ ofereceu~a offers:# offers:aceito
offers:contrato offers:ofereceu offers:pagar oi_, onde_tirar os_papeis outro_emprestimo outro~para outubro_$ overdue:. overdue:agosto overdue:ai overdue:fase overdue:foi overdue:julho overdue:marido overdue:menos overdue:parar overdue:passada overdue:todo overdue:vixe overdue:volto o~# o~bom o~cobre o~e o~errado o~esta o~nem o~no pagar_isso pagar~esse pagar~isso pagar~tudo pago_, paguei_nenhuma
paguei~luz papei- papeis papeis_$ para_diminuir para_limpar para_responder para_ser para~, para~chorar para~que para~tem parcela parcela_em parei_de passada_$ passou_na passou~faculdade patrao_eh pazes pazes_com pazes~meu pegar_a pelo_NAME penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_$ plano_eh plano~demais plano~para podem_tomar podem~minha popul- popular popular_$
por_hora por_meus posso~menos posto preco preta preta_$ primeira_parcela primo primo_tambem primo~esta procurando procurando_$ quanto_voce quanto~cobra quatr- quatro_da quatro~manha que_dar que_ia que_mudei que_nem que_tem que_tocaram quem~dinheiro querem_que querem~eu quero~de quero~se quero~uma que~? que~outro que~pague que~procurando que~viajar rates:, rates:. rates:amanha rates:banco
rates:esta rates:estava rates:minha rates:onde rates:perguntar rates:taxa rates:um rates:vida respo- rh_$ rindo_para rindo~nao rio salario_atrasou salario_errado salga- se_deus segura_ai segura~um seguro_eu sei sei_mexer sei~eh senho- separei_do separei~meu seras- serasa se~nao se~parar sim_desde sim~# sim~agosto so so_isso so_para sobra~no sobrou_# sogra sogra_veio sogra~morar sou sou~, so~ultima
sujo_$ tambem~devendo tanto_$ taxa_de te tem_de tem_dinheiro tenha tenho_decimo tenho_esse tenho~dar tenho~dinheiro tenho~nada terceiro terceiro_$ te~, thirteenth:claro thirteenth:da thirteenth:dinheiro thirteenth:e thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:que thirteenth:senhora thirteenth:trabalho thirteenth:tudo tirar_meu tirar~nome tive tocar- tocaram tocaram_a
tocaram~campainha toda_para toda~isso todo_dia tomar_minha trabalhei_a trabalhei~vida trabalho trabalho_igual trabalho~burro tres trint- trinta trinta_$ trocaram trocaram_o trocaram~gerente tudo_? tudo_isso tudo_por tudo~todo uai ue ue~ja um_caco um_pouquinho uma_duzia uma_fortuna uma~, uma~que uns~meses vai_dar valor~aluguel vao_me veio_morar veio~aqui vejo~? vencimento_eh vender venho ver_na
ver~loterica vi viajar_$ vida~para viro vizinha voce_cobra vou_casar vou_catar vou_morrer vou_mudar vou_pensar vou~banco vou~de vou~no which-creditor:do which-creditor:faz which-creditor:tanto worry:agora worry:doente worry:eu worry:nome worry:quando worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_agora #_o #_reais #~cartao #~dia #~entrada #~guardado #~mais #~na #~off %_off ,_ele ,_o ,_onde ,_preciso ,_sao ,_um ,_vai ,~a ,~alma ,~com ,~dera ,~falei ,~osso ,~pagar ,~quase ,~segundo - -_# ._entao ._nao :, :? :_# :agosto :ate :bolsa :comprei :deu :entrou :falso :familia :livre :menos :mil :minha :na :nome :ou :posso :te :tudo :vence :vencimento ?~em NAME_$ NAME_baixou NAME_desde NAME_esse
NAME_ja NAME_ou NAME_sem NAME_sim NAME_venceu NAME~a NAME~agosto NAME~dia NAME~mes NAME~na NAME~o ^_aceitaram ^_aceito ^_acho ^_amanha ^_atrasei ^_bom ^_cobra ^_comprei ^_daquele ^_das ^_e ^_entao ^_errei ^_fala ^_ganhei ^_mais ^_mas ^_moro ^_pego ^_perai ^_preciso ^_segura ^_sera a_academia a_alma a_chave a_da a_do a_mesma a_moca a_outra a_panela abri_o abrir~app acaba_em acabo- acabou acade-
academia aceitaram achar achei_que acho~sim acordo_da acordo~NAME after-roadmap:agencia after-roadmap:agora after-roadmap:ajuda after-roadmap:aniversario after-roadmap:apertado after-roadmap:aqui after-roadmap:atender after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:chorar
after-roadmap:cobranca after-roadmap:de after-roadmap:deixar after-roadmap:depois after-roadmap:desconsidera after-roadmap:diminuir after-roadmap:educada after-roadmap:eles after-roadmap:emprestimo after-roadmap:era after-roadmap:este after-roadmap:faculdade after-roadmap:falar after-roadmap:fiz after-roadmap:ganhei after-roadmap:gostei after-roadmap:limpar after-roadmap:mando after-roadmap:mas
after-roadmap:mil after-roadmap:nervoso after-roadmap:oferta after-roadmap:parcelas after-roadmap:passado after-roadmap:pegar after-roadmap:pergunta after-roadmap:por after-roadmap:pretendo after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:rico after-roadmap:rio after-roadmap:sair after-roadmap:sogra after-roadmap:streaming after-roadmap:teimoso after-roadmap:tenho
after-roadmap:trabalhar after-roadmap:uai after-roadmap:vender after-roadmap:vive agenc- agencia agora_? agora_eh agost- agosto agua_# agua_e alma alma_? aluguel_que amanha~falo ano anos_que antes_do antes_quero apertado apertado_esse apertado~plano app_, app~um aquela aquele arroz_esta arroz~queimando as_minhas as~da atender atender_$ atrasada atrasar_um atrasar~mes auton- a~coisa a~dai a~eh
a~mas a~novembro a~que baixo- baixou banco_ai banco_do banco_laranja banco~de banco~outra bateria_esta bateria~no beneficio_eles boto boto_no burro_$ cachorro_$ cai_o cai_todo caiu~# caixa_eletronico cai~dia cai~pagamento calma~estou cancelei_$ carta- cartao_mas casa_$ certi- certinha certinha_$ chamam chamam_$ chove- cinco clien- cnpj cobra- cobra_$ cobranca_me cobranca~ligando cobrar_juros cobre
como~o com~banco com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes confirm-change:para consent:antes consent:carne consent:casa consent:dados consent:deixa consent:esta consent:nem consent:outra consent:parar consent:pior consent:por consent:quanto consent:que consent:seguro consignado_de consigo continua_$ conversar_com corta- cortar_$
cortar_aqui cortar_mais cortar_onde cortar~? cortar~em cortar~o cpf crian- custa_# da da_cobranca dai_, daquele daquele_banco daquele~laranja das_dividas da~mim da~pedir da~tirar de_carro de_comer de_diarista de_entrada de_justica de_noite de_novembro de_numero de_outra de_tanta de_ver debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:deve debt-amount:dois debt-amount:faz
debt-amount:mas debt-amount:outro debt-amount:quando debt-amount:quem debt-amount:um debt-amount:vou debt-creditor:, debt-creditor:a debt-creditor:daquele debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:na debt-creditor:seu debt-kind:, debt-kind:agiota debt-kind:aquele debts:- debts:agua debts:boa debts:burro
debts:cachorro debts:carro debts:coisa debts:conto debts:deve debts:domingo debts:essa debts:esse debts:filha debts:governo debts:guenta debts:ih debts:internet debts:luz debts:mais debts:marido debts:minha debts:nossa debts:peguei debts:pior debts:salario debts:tanta debts:vou dei_# deixa~abrir demai- demais dera_$ derru- desconto~# descu- desde_agosto deus_quiser devag- devagar deve_# devo_#
dezem- dezembro de~ano de~e de~juros de~que de~veio de~venceu dia_dez dia_eu dia_que diari- dia~agora diminuir dinheiro~mes direito direito_ne direito~, disse_outra disseram_que disse~coisa do_aluguel do_contrato do_ex do_meu doent- doente dos do~eles do~eu do~foi duas_$ duzen- duzentos e_NAME e_acabou e_agora e_para educada eh_cartao eh_da eh_quem eh_taxa eh~dinheiro eh~divida eh~financeira
eh~igual eh~mas ela_ficou ela_nao ela~de eles~me eletr- eletronico ele~paga em_atraso embor- embora embora_$ emprestimo_$ emprestimo_no em~e entre~e errad- espos- esposa esse_dinheiro esse_eh essentials:avisar essentials:cada essentials:caiu essentials:caro essentials:da essentials:eh essentials:embora essentials:falar essentials:metade essentials:minuto essentials:no essentials:patrao
essentials:pego essentials:pensar essentials:por essentials:posto essentials:que essentials:remedio essentials:respondo essentials:tenho essentials:vida esse~eh esta_assim esta_me esta_muito esta_queimando esta~apertado esta~fim esta~fogo este_mes estou_devendo estou~ate estou~fila eu_abrir eu_boto eu_ganhava eu_ja eu_mandei eu_topo eu_vou eu~# eu~ou eu~pago existe extra e~ficou e~seguro faco_o
faco~que falei~a faltam farma- farmacia faxina_quando faz faz_mais faz_uns feche- fechei fecho feio ficou~ver filho~ele fizeram_um fizeram_uma flexibles:de flexibles:ja flexibles:sem flexibles:x fogo_$ foi_a foi_o foi_para fui~e ganhava ganhava_# ganhava~mil ganho~a gasto_com gente_continua gerente_da golpe_? goste- gostei grand- grande guardado ia igrej- igreja igual_, income-low-month:a
income-low-month:do income-low-month:eh income-low-month:minha income-low-month:nada income-source:e incomes:, incomes:amanha incomes:aposentei incomes:as incomes:bateria incomes:bruto incomes:deixa incomes:esse incomes:governo incomes:guenta incomes:hoje incomes:meio incomes:menos incomes:quanto incomes:respondi incomes:toda incomes:vai incomes:vixe incomes:volto instalments-left:acabou
instalments-left:ai instalments-left:ate instalments-left:e instalments-left:faz instalments-left:gracas instalments-left:meio instalments-left:tres instalments-left:um instalments-left:uns instante instante_que instante~vou inter- internet irma isso_so isso~de isso~o janeiro_$ ja~tem jogar juros~# la_de la_na laran- laranja laranja_$ la~# lembrei lembrei_de loas loja_$ loja_da lojinha_da loter-
loterica luz~agua luz~esta mae_tambem mae~esta magro magro_que magro~isso mais mais_magro mais_receber mais_tres mais~, mais~cartao mais~gracas mais~no mais~pena mais~um mandei_$ mano marido_primeiro marido_quer marido~trocar mas_isso mas_tem mas~dei me_atender me_ligando mei_$ mei_, meio_salario meio~minimo melhor menina_do menina~banco menor menos~? mercado_fechou mercado~e mes_de mes_que
meses~aluguel mesma mesma_coisa mes~# meu~esta meu~nao meu~primeiro meu~quer me~a me~sem mil_guardado mim mim_$ minha_casa minha_esposa minha_irma minhas_dividas minha~tambem minha~vai minimo moca_e moca~banco moca~ela monte_de morar more-debts:cartao more-debts:estou more-debts:favor moro moro_na morrer_olha muito_apertado muito_dinheiro muito~esse multa_$ na_fila na_lojinha na_loterica nada_no
nada~atraso namor- nao_tenho nao~? nao~direito nao~me nao~mexer nao~obra nao~porque nao~renner nao~trabalho na~do na~e nem_a nisso no no_caixa no_serasa noite noite~amanha nome_. nome~. nome~serasa nove novo~nao no~# no~eletronico no~eu o o_aplicativo o_app o_cachorro o_cnpj o_cobrador o_do o_gerente o_inquilino o_outro o_streaming o_valor obra obra_$ off offers:% offers:apareceu offers:atrasada
offers:comigo offers:golpe offers:meu offers:preciso offers:sem offers:sindico oficial_de oficial~justica onde_vejo onde~ja ontem ontem_$ oq_eh ordem osso_? overdue:consigo overdue:demais overdue:dinheiro overdue:eu overdue:janeiro overdue:maio overdue:novembro overdue:quando overdue:sem overdue:vencida overdue:vou o~, o~aqui o~fechou o~na paga_$ pagar_juros pagar_menos pagar_primeiro pagar_tudo
pagar~# pago_o paguei~esse panela_esta panela~no para_cortar para_final para_pedir para_tirar para_todo para~% para~? para~mundo para~para parce- parcelas_do parei parei~pagar passado_$ pau_$ pedir_para peguei_um pelo~. pensando pensao~guri pera_um pera~minuto perguntar~rh plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~, por~para posso~um posto_, pouco_$ preciso proposta_eh
proposta~so quando_cai quando_me quando~o quanto~minha quase quatro que_isso que_o que_vale queimando queimando_$ quem_eh quem_tem quem~nao quer quer_trocar queria_pagar queria~menos quero_mais quero_morrer quero_mudar quero_saber quero~com quero~minhas quero~receber quer~de que~arroz que~conferir que~golpe que~isso que~mandei que~taxa que~um quinh- quinhentos quiseram quitar_primeiro rates:cobrar
rates:ela rates:mae rates:na rates:nenhum rates:passo rates:pensar rates:se rates:semana rates:subiu rates:vejo rates:vou reais_de recebo recebo_# recebo_dia recebo_no recomecar registrado_$ renne- renner respondo saber_se saia segun- segundinho segundinho_que segundinho~o sem_parar sem_servico semana_que semana~vem sempr- sempre sem~# serasa_e sera~eh servico_e se~de se~quiser sim_recebo so_nao
so_um some sou_pensionista sou_registrado sou~do so~basico so~cachorro so~luz so~sei so~tres strea- streaming tambem~assim tanta tanto_que tarde_, te_abencoe tem_dia tem_isso tem_jeito tem_uma teme_, tem~o tem~um tenho~, tenho~mil tenho~ne te~o thirteenth:decimo thirteenth:deixa thirteenth:estado thirteenth:hoje thirteenth:primeira thirteenth:recebi thirteenth:registrado tirar_a todos todo~vinte
trabalhar trabalhar_$ trabalhei trabalho_de trans- tres_gracas tres~a troca- trocar~carro tudo tudo_. tudo_atrasado ue_, ultima_$ um_acordo um_instante um_segundinho um_segundo uma uma_, uma_loja um~eu uns~anos vence~dia vender_o vender~que vendi_o vergo- vergonha verme- vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte_e visse visse_, viu_$ vizin- vou_buscar vou_ganhar vou~na
vou~olha which-creditor:eu which-creditor:foi worry:# worry:dizer worry:ja worry:justica worry:ligando worry:moto worry:muito worry:oficial worry:olha worry:pouco worry:quer worry:ver worry:vez worry:vida worry:vou ❌ ❌_$`,
    '-3': `,_deus ,_existe ,_ganho ,_gracas ,_isso ,_muito ,_nada ,_queria ,_tem ,_uai ,~. ,~esta ,~ja ,~pensar ,~segunda ,~vou .~me :ajudar :continuar :de :divida :eae :emprestimo :isso :mesmo :mundo :onde :pix :recusei :sobre :vai ?_$ ?confirm-delete NAME_antes NAME_no NAME~mas NAME~minha NAME~nao NAME~por NAME~tenho NAME~tudo ^_13o ^_aceitei ^_acordo ^_agora ^_aluguel ^_atendente ^_avanca ^_cai ^_cancelar
^_cansei ^_capaz ^_como ^_concordaram ^_deram ^_descadastrar ^_desisto ^_eae ^_esquece ^_finaliza ^_furei ^_gracas ^_ha ^_manda ^_mandei ^_mandou ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_nenhumazinha ^_nome ^_nota ^_ofereci ^_oi ^_ok ^_parem ^_passa ^_passou ^_pedi ^_quitei ^_reativa ^_recusei ^_redige ^_retorna ^_segue ^_seria ^_soma ^_sou ^_troca ^_valeu ^_veio ^_ver a_conta a_fim
a_financeira a_mais a_memoria a_minha a_ordem abencoe_$ aberto_$ abusi- acabe- acabei acao aceitar_$ aceito_? aceitou acont- acontece acordo_de acordo~# after-crisis:estou after-roadmap:aceita after-roadmap:aceitei after-roadmap:aceitou after-roadmap:acordo after-roadmap:alguem after-roadmap:alguma after-roadmap:ano after-roadmap:aplicativo after-roadmap:app after-roadmap:auxilio
after-roadmap:avisa after-roadmap:avisos after-roadmap:baixa after-roadmap:bpc after-roadmap:cade after-roadmap:carne after-roadmap:concordaram after-roadmap:conta after-roadmap:cortaram after-roadmap:deram after-roadmap:diz after-roadmap:eh after-roadmap:em after-roadmap:falaram after-roadmap:falo after-roadmap:furei after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:hora
after-roadmap:internet after-roadmap:ir after-roadmap:justica after-roadmap:lembrete after-roadmap:lembretes after-roadmap:loja after-roadmap:maior after-roadmap:mandei after-roadmap:matei after-roadmap:meus after-roadmap:monta after-roadmap:nota after-roadmap:nunca after-roadmap:obrigada after-roadmap:ok after-roadmap:paga after-roadmap:papel after-roadmap:parcelar after-roadmap:pe
after-roadmap:pede after-roadmap:pela after-roadmap:perdi after-roadmap:perdoou after-roadmap:porque after-roadmap:precisa after-roadmap:preciso after-roadmap:procon after-roadmap:pulei after-roadmap:quem after-roadmap:reativa after-roadmap:redige after-roadmap:saber after-roadmap:sai after-roadmap:saio after-roadmap:salvou after-roadmap:serasa after-roadmap:site after-roadmap:some
after-roadmap:sumir after-roadmap:taxa after-roadmap:terminei after-roadmap:topei after-roadmap:topou after-roadmap:valeu after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:zap after-roadmap:zerada agora_nao aguen- ajuda_mais ajudar alemb- alembro anda anos_, anos_e anos~queria anota- anotado anter- anterior apago apago_$ arrumar_a as_que assinei assunto as~estao ate_a
ate_quando atendente_$ atrasando audio audio_$ autonomo autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisa avisos a~agora a~navios a~no a~tras a~vem baixa baixo_$ banco_vai banco~o benef- beneficio bicho_eh bicho~esse boa~. bota bota_o botei_$ braco branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca_$ cada_mes cadas- cadastro cader- caduca caducou camel- camelo canse- cansei
capaz capte- captei captei_$ cara_$ carne_$ cartao_e carte- casa_, casa_da casa~minha causa_de causa~cartao celul- celular chama_o chega_disso chega~por chego- chegou cima coisa- coisa_? coisas coloco_o com_minhas com_um com_uma comeca comecar comeco comi comid- comida como como~a compensa_? com~, concordaram confirm-amount:a confirm-change:talvez confirm-creditor:NAME confirm-creditor:a
confirm-creditor:eh confirm-creditor:nao conforme conforme_o consegui~a consent:aceito consent:fiz contas_$ conve- corre cortada cortada_amanha cortei_tudo cresc- cresce cuida da_decimo da_lista dados_$ dando da~de da~filha da~para de_falar de_gasto de_me de_qual de_tras de_voce debt-amount:agora debt-creditor:ai debt-creditor:eu debt-creditor:lembro debt-creditor:nao debt-kind:# debt-kind:cartao
debt-kind:casa debt-kind:emprestado debt-kind:meu debt-kind:minha debts:agora debts:ajuda debts:basico debts:bem debts:dividas debts:dos debts:fala debts:lembro debts:metade debts:nada debts:por debts:preciso debts:qual debts:sair debts:so debts:tem debts:tira debts:voce decimo_$ dei_baixa deixa_em deixa_para deixa~arrumar deixa~la deixei demit- dentr- dentro denun- depois_de depois~NAME depos-
descadastrar descadastrar_$ desconheco_$ descontam descontar desempregado desfaz_$ desfazer desisto dessa_$ desse_mes deu_para deu_tilt deu_um deus~pague deu~apago deu~pagar devagar_$ devendo~NAME dever devo_nao devo~, de~anos de~eh de~nao de~no de~o de~por dinheiro_aqui dinheiro_emprestado dinheiro_esse dinheiro_para disse_que disso_por disso~hoje divida~# dizer_$ do_acordo do_app do_serasa
doente_e dona~casa dos_# do~no do~por e_as e_me e_no e_some e_te eae eae_$ eh_uma eh_zero eh~banco eh~basico eh~marido eh~que elas ele_$ elimi- em_cima em_folha em_junho em_paz em_que emprestimo_de emprestimo~pagar em~, em~da em~vezes encerrar enqua- enquanto enrol- ensin- ensina enten- entra entra_a entrar era~, escreve_para essa_divida esse_$ essentials:agora essentials:como essentials:luz
essentials:nem essentials:o essentials:qual essentials:quero esse~eu esta_em esta_minha esta_na esta_pago esta_quitada estao estava_so esta~ate esta~nao estev- esteve estou_ha estou_por estou~fim estou~me estou~por estou~spc estou~trabalho estou~ver eu_arrumar eu_falei eu_olho eu_respondo eu_saio eu_tenho eu_vejo eu~? eu~falo eu~la eu~sei eu~um exata- exatamente exclu- e~eh e~nem e~tudo faco
fala_devagar falan- falando falar- falar_com falaram falo_$ falta~pior fechei_com fechei~o feirao feito fgts fica ficha ficha_$ fila_$ finaliza finaliza_$ fio fiquei~e fiz_o flexibles:eh flexibles:eu flexibles:meu flexibles:que foi_no folha funci- funciona fundo furei ganha garan- guri_$ human- humano humano_$ ideia_$ ifood income-source:# income-source:, income-source:me income-source:mes
income-source:minha income-source:no income-source:pensao income-source:todo income-source:uma incomes:. incomes:? incomes:eh incomes:faz incomes:gasto incomes:propria incomes:receber incomes:tudo incomes:ultima instalments-left:? instalments-left:me instalments-left:nem interessa_$ intim- isso_, isso_aqui isso_nao isso_para ja_comi ja_eh ja_foi ja_tirei ja~, ja~muito jeito juros_eh lazer_eh leito
lembrete lembrete_$ lembretes lembretes_$ lembro lhufa- lhufas lhufas_$ liberar~emprestimo liga_$ ligam link_$ mais_nao mais_onde mais_viver mais~cortar mais~eu mais~oferta mal mango marge- margem marte- martelo mas_eh mas_o mas_pago massa_demais mas~gastei matei me_avisa me_ensina me_liga me_mandaram me_ofereceu me_socorre me_transfere memoria_nao memoria~ajuda mensagem mes_eu mes_ja meses_sem
mesmo mesmo_$ meu_beneficio meu_lazer me~agora me~ai me~por me~um minha_luz minha_proposta minha~e minha~esta minha~por minha~que minha~tem moca_disse moca~que monta more-debts:ai more-debts:de more-debts:esta more-debts:ja more-debts:minha more-debts:por more-debts:tudo more-debts:uai mostr- mostra muito_caro na_casa na_hora nada_a nadin- nadinha nadinha_$ nao_aceitaram nao_achei nao_captei
nao_entra nao_foi nao_mango nao_me nao_sei nao_sou nao_vale nao~dar nao~deus nao~dizer nao~gracas nao~mais nao~ne nao~que nao~uai navio- navios navios_$ ne_$ negociar_o nenhuma_atrasada nenhumazinha nessa nesse ningu- ninguem no_cartao no_meu no_prazo no_procon no_servico nocao nocao_$ nome~limpo nota_mil novo_, no~? no~da no~de no~ou o_braco o_dia o_governo o_jeito o_juros o_martelo o_nome o_pai
o_pe o_seguro o_site obrigada obrigado oferecer_# ofereceu_# ofereci_# offers:cento offers:e offers:eles offers:estao offers:me offers:por offers:proposta offers:se offers:todas offers:uma oi oi_? ok onde_$ onde_cortar onde~o opcao os_# os~do outra_pergunta outra~eu ouvid- ou~? overdue:como overdue:conta overdue:eh overdue:essa overdue:gracas overdue:limpo overdue:mas overdue:me overdue:na
overdue:nada overdue:outra overdue:pagando overdue:para overdue:pergunta overdue:prazo overdue:sei overdue:sou o~ai o~cheio o~com o~faco o~mes o~mesmo o~meu o~que o~responder o~tem o~topou o~vai pagar_esse pagar_nada pagar_o pagar~cartao pagar~mes paguei_nada para_$ para_ajudar para_banco para_com para_de para_la para_quitar parad- parar_$ para~esse para~isso para~um parcelar parcelas_$ parem
passada_, passar_$ paz paz_$ pe peco pede pedi pegou pegue- peguei pensao pensao~meu peque- perder perdoou pergunta pesso- pessoa pfv pfv_$ pior_de pior~todas pode_ir poema ponho por_aqui por_causa por_fora porta- por~a posit- possi- possivel posso_falar prend- prescreveu preso primeira_$ primeiro_? processar pronto_$ proposta_, proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou
quanto_ja quantos quanto~a quanto~devo quanto~pagar quanto~para que_bicho que_esse que_faco que_mes que_nao que_pagar que_se que_tipo quebrei quebrei_o quem~o quero_falar quero_ver quero~a que~devo que~emprestimo que~ja quiet- quis_nao quitar_tudo rates:cartao rates:com rates:contrato rates:qual rates:ver re_$ reais_$ real reativa reativar rebobina_$ recebe recebi_tudo reclamar recor- recordo
recusei_$ redig- redige reinicia_$ reneg- repet- repete_$ resolve resolvi resto_eh resum- retor- retorna risca risco rmc robo rotat- rotativo sabe saco sai_do salvo- salvou score se_meu se_tem segre- segredo segredo_$ seguro_$ sei_nada sei~. sem_dinheiro semana~, senta- ser_cortada ser~amanha se~pagar sim_senhora socorre socorre_$ soma soman- somando somando_tudo sou_autonomo so~ai so~minimo
so~para so~sair sua sumir_da tem_alguem tem_nada tem_sim tem_um tempo_$ tem~# tem~% tem~a tenho~de termi- terminei_$ terminei_de terminei~pagar teto the thirteenth:13o thirteenth:NAME thirteenth:agora thirteenth:autonomo thirteenth:de thirteenth:dia thirteenth:ele thirteenth:eu thirteenth:la thirteenth:para thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem thirteenth:vem tilt
tilt_$ tipo_de tipo~gasto tira_o tirei todas_elas topou total_$ trabalho_e tranquilo_$ transfere transfere_$ troca tua tudo_da tudo_na tudo_pago tv_$ um_apago um_poema uma_coisa unica usar vai_ser vai~cortada valeu_$ valor_cheio vanta- vantajoso vazar vem vem~, vendo_$ ver_navios verda- verdade ver~plano vida_eh vir vira viver_$ voce_eh vou_ficar vou~procon which-change:# which-change:,
which-change:a which-change:as which-change:do worry:agua worry:aqui worry:carro worry:casa worry:cortar worry:cortaram worry:dinheiro worry:dois worry:os worry:quero worry:salario worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# z z_$ zap_$ zerei~NAME 🙏_$`,
    '-4': `#~dezembro ,_ate ,_duas ,_e ,_esta ,_jogo ,_pode ,_tenho ,~agora ,~certinho ._so :ajuda :bom :chega :dinheiro :parar :quem :sou ?_estou NAME_primeiro NAME~existe ^_aceita ^_ajuda ^_atrasou ^_beleza ^_bora ^_bpc ^_cade ^_chama ^_conta ^_desconheco ^_desfaz ^_diarista ^_disseram ^_divida ^_entra ^_escreve ^_fechei ^_hein ^_massa ^_nops ^_opa ^_precisa ^_primeiro ^_proxima ^_rebobina ^_recomecar
^_reinicia ^_repete ^_stop ^_topei ^_vale ^_zera ^_zerar ^_zerei a_firma a_parcela a_pensao a_que abert- aceita adiantado after-crisis:, after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:anos after-roadmap:aviso after-roadmap:cara after-roadmap:comecar after-roadmap:comigo after-roadmap:dei after-roadmap:desse after-roadmap:disseram
after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:foi after-roadmap:juros after-roadmap:link after-roadmap:manda after-roadmap:massa after-roadmap:negocio after-roadmap:neve after-roadmap:oferecer after-roadmap:ofereci after-roadmap:parcela after-roadmap:pedi after-roadmap:pena after-roadmap:qual after-roadmap:que after-roadmap:quitada after-roadmap:quitei
after-roadmap:resposta after-roadmap:saida after-roadmap:ter after-roadmap:toparam after-roadmap:viu after-roadmap:zerei agrad- ai_, ai_voce ai~me algue- alguem algum- alguma alto apaga aparece apertou aqui_eh arrumar arrumar~de as_contas as_dividas assun- ate_hoje ate_la ate_o atrasadas_$ aviso- a~ou a~tem barat- barra- bate beleza_$ bico bloquear bora bpc bpc_$ cabec- cabeca cade cai_dia
cancelar carne carta causa cet chover chuta- coloc- coloco combi- comeu com~de confirm-creditor:, confo- consent:sou conta conta_nao contr- conversa cortei_ate da~mae de_banco de_casa de_neve de_todas debt-amount:sei debt-creditor:nome debts:da debts:do debts:para deixe- dele desconheco desen- desfaz desli- deus_e deus_te deus~NAME dia~de dia~hoje digo disse disso disso_$ divida_eh diz_que
do_governo do_zero duas_estao duvida duvida_$ eh_esse eh_hoje eh_o eh~coisa eh~mes em_conta emend- emenda emenda_$ encal- encalhado encalhado_$ entendi_$ escre- escrever escut- esquece esqueci_$ essentials:deixa essentials:fala essentials:sei essentials:tem esses esta_tudo esta~atrasado esta~divida estou_precisando estou~? estou~serasa eu_nao eu~da expli- explica e~# e~eu falei_do falo familia_$
fechar fechei_$ feira- filho_$ final- finan- flexibles:isso flexibles:zero fora_$ governo_da ha_$ hein hein_$ horas horas_sao ideia income-source:da income-source:na income-source:o income-source:recebo income-source:sou incomes:casa incomes:clt incomes:conta incomes:meses incomes:nada incomes:sem incomes:sou interessa ir ja_cortei ja_estou ja~as ja~ate ja~falei jogo la_e lembr- limpo lista luz_$
maior manda- mandaram massa memor- memoria menos_juros mensalidade mes_eh mes~foi meu_$ meu_dinheiro meu_plano meu~e me~, me~as me~mais me~o minha_conta moco more-debts:deu more-debts:todas morto muda na_minha nada_de nao_consegui nao_deu nao_pagar nao_posso nao_precisa nao_senhora nao_sobrou nao_vai nao~deixa nao~falar neve neve_$ nome_$ nops nops_$ nota o_que oferecer ofereci oferta_$
offers:isso offers:ja offers:mais oi_$ ok_$ olho opa ou_nao overdue:agora overdue:com overdue:devo overdue:falta overdue:tenho o~para pagan- pagando pago_$ pai para~fazer parti- pega perde- perdoa pessoa_$ poe por~de por~eh prazo prazo_$ precisando presc- proco- procon propr- prox_$ quart- que_$ que_horas que_olhar quem_esta que~meu que~sao quinta_emenda quitada rates:achei rates:como rates:quanto
rates:tem re rebob- rebobina recla- redon- redondo redondo_$ reinicia relig- resol- resposta sabe_$ saio sao_$ se_$ segue sei_nao sei~, sei~que sem_receber seria serve signo signo_$ sim~NAME site so_quero sobre so~o so~que stop stop_$ super- suspe- tchau tchau_$ te_falei te_falo telef- telefone tem_que tem_signo tem~de tenho_# tenho~aqui ter_que terceira te~do thirteenth:deus thirteenth:esse
thirteenth:gastei thirteenth:na thirteenth:nem thirteenth:patrao thirteenth:todo tipo tira tira~NAME topar- toparam topei tranquilo tras tras_$ tudo_, tudo_encalhado uai_$ vai_chover vai_saber valeu valor_$ venceu_$ ver_o viver vou_aceitar which-change:o worry:com worry:esta worry:na worry:o worry:por worry:ser you zera zera_ai zerad- zerada zerar zerar_tudo zerei`,
    '-5': `,_deixa ,_paguei ,~la ,~onde ,~que :. :desconto :empresta ?confirm-amount ?confirm-change NAME_de NAME_hoje NAME~paguei NAME~✅ ^_acabei ^_ahn ^_antecipei ^_apaga ^_bota ^_botei ^_cancela ^_estava ^_fecho ^_gostei ^_pago ^_para ^_pergunta ^_prox ^_pula ^_px ^_reset ^_resta ^_saiu ^_sem ^_some ^_terminei ^_tira ^_vai ^_vamos ^_vao ^_volta a_empresa aceitaram_# aceitei after-roadmap:causa
after-roadmap:cobra after-roadmap:contas after-roadmap:empresa after-roadmap:essa after-roadmap:faz after-roadmap:minimo after-roadmap:pagamento after-roadmap:pensando after-roadmap:propus after-roadmap:renegociar after-roadmap:sem ahn ahn_$ ajuda- antes_$ aprov- as~capengando aviso azul azul_$ a~ja a~mes banco_? belez- beleza boa_pergunta boian- boiando boiando_$ briga- caduc- cancela capen-
capengando capengando_$ cartao_da com_eles como_$ com~NAME consent:ja consent:minha consent:para consigo~a continuar continuar_$ debt-kind:da debt-kind:um debts:como debts:isso debts:nao debts:paguei debts:quanto debts:quero deixa_$ depois_eu deram desca- desconto_$ desempregada desempregada_$ devo~NAME dinheiro_do dispe- divida_de diz do_plano duas_capengando duas_parcelas duas_vezes duvid- eh_um
eh~? eles_$ empresta_# encer- essentials:isso estou_boiando estou_desempregada estou_voando falta_a faz_um ficar firma ganho_$ golpe_$ income-source:que incomes:so instalments-left:sei ja~? jeito_que lazer link manda me_empresta medo medo_de metade_ja mil_do minha_divida nada_, nem_pensar nome_eh nos o_plano obrig- ofere- offers:banco offers:esperando offers:so offers:tem orien- overdue:nos
pago_certinho para_NAME passa pensando_em perdi_o por~? por~nao posso~? preciso_de proce- pront- pronto proposta_$ propu- propus prox pula_$ pular px px_$ qual qual~# quanto_$ que_ja quero_renegociar que~tudo quite- quitei recebi_$ recusei reini- reset reset_$ responder_$ resta resta_ai saber_$ sai saida sair_$ se_eu segur- so_deus so~e sumir sumiu taxa_$ tem~? tenho_$ tenho_mais ter terminei
thirteenth:ano thirteenth:duas thirteenth:mas total tudo_no tudo_nos tudo_que um_NAME vez_$ voand- voando voando_$ voce_me volta- volta_$ voltar vou_fechar vou~depois worry:, worry:banco worry:dia worry:meu worry:minha`,
    '-6': `,~em ,~ontem :anos ^_ate ^_nunca ^_passo ^_perdi ^_quais ^_quando ^_sai ^_sair a_dois aceitar after-roadmap:fazer after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:onde after-roadmap:quando after-roadmap:sozinha after-roadmap:tudo antecipei assin- botei com_isso consegui_pagar consent:nao consent:tenho conta_$ da_um debt-kind:de depois_$ desfa- dessa desse dia_eh e_so
esque- essas_$ esta_bom estou_a estou_sem falei_da fecha- income-source:a instalments-left:nao isso_eh liga mensa- mes_nao nao_devo nao_entendi na~? o_emprestimo offers:metade overdue:ainda overdue:deus o~eu o~ja por_que pula quais rates:? rates:sei reati- tem_# tenho~anos thirteenth:se tranq- um~para vamos ver_depois vou_ter worry:NAME zap`,
    '-7': `,_me ?confirm-creditor ^_em ^_isso ^_nada ^_parar a_divida after-roadmap:disse bom_$ confi- debts:tudo e_ai eh_isso elas_atrasadas essentials:? essentials:NAME estou_em fazer flexibles:NAME fora infor- ja_paguei ja~os liqui- nao~# o_# passo_$ perdi qual_o quase_todas recomecar_$ renda_$ sei_la volta which-creditor:# worry:nao`,
    '-8': `?income-source ^_da ^_onde ^_qual ^_voce after-roadmap:quiseram calor_ai desem- despe- esta_calor esta~ai nao_estou overdue:? paguei_$ perdo- que~eh todas_em todas~dia`,
    '-9': `?after-crisis aceitaram_$ after-roadmap:👍 bloqu- bom_dia debt-kind:a do_cartao estao_$ falei~NAME nao~atrasado recus- sim_$ worry:estou`,
    '-10': `thirteenth:#`,
    '-11': `:socorro ?which-change nenhuma_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '40': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou`,
    '15': `^_so so_$`,
    '14': `^_pronto lazer`,
    '13': `?incomes ^_nada mais_nada more-debts:o nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei debts:so eh_isso essentials:so flexibles:nao incomes:eh lista_$ nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `^_chega acabo- chega debts:nada debts:nao essas essentials:eh incomes:estou luxo more-debts:por nada_mais nao_gasto resto termi-`,
    '10': `?debts ?essentials ^_nadica ^_nenhuma cortei debts:eh de~nada e_so essentials:nem n0 nada_$ nadic- nadica offers:mais offers:nada renda_$ zero_$`,
    '9': `^_mais ^_zero acabou ai_mesmo corte- eh_tudo essas_$ essentials:isso flexibles:zero gasto ja~tudo lista more-debts:a more-debts:essas more-debts:esta more-debts:ja more-debts:nao nao_sobra nao_tenho nao~outra nenhum nenhum_$ o_resto por~mesmo pronto_$ so_isso sobra zero`,
    '8': `^_cortei ^_fora ^_nem a_lista acaba- compro cortei_ate de_casa debts:isso devo disse_tudo eh~basico essentials:nada essentials:nao esses faco_nada flexibles:eh flexibles:nenhum flexibles:tenho incomes:desempregada incomes:gasto incomes:nao incomes:so ja_disse lazer_$ more-debts:deu more-debts:eu more-debts:fechou more-debts:nops more-debts:so nao_devo nao~com nem~nem o~tem que~tudo renda resto_eh
so~ai tem_nao ter the tudo_$`,
    '7': `^_eh ^_finalizei ^_ja ^_nops acho~eh acho~falei cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, e_eh eh_o eh~que encer- estou_desempregada eu_nao e~isso faco~disso fecho- fechou finalizei finalizei_a finalizei~lista flexibles:nem flexibles:so flexibles:sobra fora_isso incomes:casa incomes:momento incomes:nada isso_$ lazer_eh mais_nao momen- momento more-debts:era
more-debts:que more-debts:sao nao_compro nem no_momento nops nops_$ offers:tudo que_falei sei_o sei~que so_essa so_esses so~que`,
    '6': `,_deus ^_acho ^_e ^_era ^_fim ^_lazer ^_minha ^_nenhum a_regua acabou_$ acho_que ai_so aqui_eh basic- basico basico_$ beste- besteira boca boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:basico debts:tem desem- deu_$ devo_nao devo~, disse eh_daqui era era_isso essentials:lazer essentials:mais essentials:o esses_gastos eu~sei falei_tudo final final- final_$ flexibles:isso
flexibles:nada flexibles:tem fora gasta- gastar gastar_$ gasto_$ incomes:, incomes:acabou incomes:de incomes:isso incomes:lazer incomes:nenhuma incomes:no ja ja_$ luxo_$ luxo_nenhum mais mesmo_$ meu_lazer minha~eh more-debts:as more-debts:bom more-debts:fim more-debts:lista more-debts:nada more-debts:ne more-debts:outra more-debts:regua nada_disso nao_faco nao_sou nao_tem nao~de nao~deus nao~para
nem_uma nenhuma o_basico offers:lista outra o~eh para_boca ponto regua regua_$ sobra_$ sou_de sou~gastar so~gastos trabalho_e`,
    '5': `,_estou ,~me EXPENSE ^_acabou-se ^_aqui ^_de ^_deu ^_devo ^_fecha ^_por ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar bar_nem bar~festa besteira_$ canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui dava_$ da~ter de_graca de_outro debts:cortei
debts:lazer dera_ter dera~lazer deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh doce doce_$ eh eh_contado eh_so eh_vento eh_zero eh~unica era_doce essa_renda essas_coisas essentials:acho essentials:basico essentials:casa essentials:e essentials:na essentials:tem essentials:tenho falei falei_todas fecha fecha_a festa festa_$ fora~nada gasto-
gastos gastos_$ graca ha hoje_eh incomes:ai incomes:cortei incomes:ja incomes:mesmo incomes:pronto incomes:tudo isso_nada livre livre_$ mais_gasto me_livre me~ter minha_unica minha~renda momento_$ more-debts:ai more-debts:de more-debts:dividas more-debts:eh more-debts:falei more-debts:fecha more-debts:mais more-debts:outras more-debts:para more-debts:pode more-debts:resto more-debts:tudo nada_,
nao~besteira nao~deixa nao~essas nao~lazer nao~superfluo nem_bar nem_festa nem_pastel nenhuma_$ offers:acho offers:disse offers:isso outra_torneira outro outro_canto outro_gasto outro~nao o~era para_servico para_ter para~luxo paste- pastel que~doce resto~vento saco saio salario_mesmo sem_luxo so_essas sobra_para sobra~isso so~renda so~salario superfluo superfluo_$ tem_outro tem_superfluo tem~gasto
tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas tenho~gasto ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ tudo tudo_ja tudo~dava tv tv_$ uai unica_renda vem_$ vento vento_$ vida_eh vivo~casa`,
    '4': `,_gracas ,_uai NAME_eu NAME~nao ^_capaz ^_dinheiro ^_fechou ^_ficou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai ai_fechou aqui_nao ate ate~osso bebo bebo_nao bebo~fumo bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compl- compr- cortei~o da_cama da_lista dava da~para de_resto
debts:devo debts:e debts:gasto debts:luxo debts:o debts:renda debts:resto debts:sobra debts:tudo deu de~na divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_minha eh_pouca eh~cama eh~janela entra_mais entra~nada essentials:aqui essentials:compro essentials:de essentials:devo essentials:eu essentials:faco essentials:gasto essentials:graca essentials:lista
essentials:luxo essentials:mesmo essentials:nenhum essentials:renda essentials:sobra essentials:ter esta_bom eu_lembre feira feira_$ fim fim_de flexibles:, flexibles:acabou flexibles:disso flexibles:esses flexibles:graca flexibles:lazer flexibles:luxo flexibles:mais flexibles:mesmo flexibles:nadinha fogao fogao_$ fumo fumo_nao fumo~jogo gasto_com gasto_um gasto~bobagem gasto~bobeira gasto~real
graca_na graca~praca guri guri_$ incomes:e incomes:hoje incomes:minha incomes:nenhum incomes:renda incomes:resto incomes:sem incomes:ter isso isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo jogo_$ lazer~a lembre mais~nao me_dera me_divirto minha_diversao minha_renda minha_vida moca_$ more-debts:chega more-debts:conta more-debts:da more-debts:deixa more-debts:devo
more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha more-debts:nem more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~estou nao nao_bebo nao_fumo nao_ha nao_jogo nao_moca nao_saio nao_vem nao~gracas nao~nao nao~nem nao~outro nao~uai nem_cinema nem_para nem_restaurante nem~na nenhuma_outra o_osso offers:a offers:de offers:ja outra- outra_renda
outras papo papo_$ para_fogao para_isso parou passe- passeio passeio_eh passeio~da pastel_na pastel~feira pinga pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_tem quem_me quem~dera que~lembre real_com real~isso resta- restaurante restaurante_$ resto_nada resto~pouca saio_de saio~casa sao_essas sao_todas sem_mais sem~nenhum servico_$ so_trabalho sobra_nem sobra~para
so~para super- tampa tem_mais tenho~nenhum tenho~renda tirei trabalho~durmo tudo_que uai_$ unica vivo vivo_de`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~eu ,~tenho ,~tocar ?~nao ^_besteira ^_divida ^_dona ^_essas ^_fica ^_luxo ^_nenhumazinha ^_nome ^_tinha a_conta a_seu a_televisao aberta aberta_$ acabou_, alem alem_disso aqui aqui~ter as_outras a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao casa_, com_batom compro_$ conta_, conversar_no conversar~portao de_pobre debts:besteira debts:casa debts:compro
debts:daqui debts:ja debts:nenhum debts:outro debts:para debts:sou debts:ter deixa~ver dera desgr- desgraca desgraca_$ desse- desses desses_$ deve_eh deve~meu devia devo_a devo~seu de~eh de~para de~por disso diversao~a dona dona~casa dormir_$ durmo e_casa e_ela eh_conversar eh_dormir eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela eh~para eh~televisao essentials:,
essentials:a essentials:ate essentials:baile essentials:besteira essentials:com essentials:cortei essentials:era essentials:falei essentials:lembro essentials:minha essentials:outra essentials:que essentials:saio esta~de estou_ha estou~# estou~renda eu_ver eu~compro eu~nao eu~tenho extra faco fechar_a fechar~conta fechou_$ fechou_a ficou flexibles:aqui flexibles:cortei flexibles:eu flexibles:ja
flexibles:na flexibles:pronto flexibles:que flexibles:resto fora~nao garco- garcom garcom_$ gasto_nem gasto~com graca- gracas ha_# ha~meses incomes:ate incomes:devo incomes:eu incomes:extra incomes:faco incomes:luxo incomes:mais incomes:o incomes:outro incomes:para incomes:receber ir isso_nao isso~gasto isso~pode isso~tudo ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver limpo limpo_,
limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu meses_sem mesmo meu~eh me~de mim_nao mim~sobra moca more-debts:. more-debts:deus more-debts:divida more-debts:fechar more-debts:fora more-debts:hoje more-debts:lembre more-debts:minha more-debts:nisso more-debts:passado more-debts:tinha nada_alem nada~casa nada~disso nada~momento nada~ninguem nao_entra nao_que nao~vicio ne nem_com
nem~batom nem~picole nenhum_desses nenhumazinha ningu- ninguem ninguem_$ no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:ai offers:eh offers:falei offers:que offers:so osso osso_$ o~cai o~mesmo para_picole para_por parad- para~ai para~nao passa_a picol- picole picole_$ pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou
que_cai que_eh que~devia que~so quitei~passado real receber_nada renda_nenhuma sao sem sem_receber sem_renda servico seu_ninguem so_boleto so~e televisao_aberta tem~nao tenho tenho_$ tenho_mais tenho_outra tenho_vicio ter_gas tinha tocar traba- trabalho trabalho~casa um_real um~com ver_novela vicio vicio_nenhum vida~so vida~trabalho`,
    '-3': `,_ja :sobra ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?income-low-month ?thirteenth ?which-creditor NAME_$ ^_$ ^_aham ^_apaga ^_ate ^_deixa ^_exatamente ^_positivo ^_quase ^_resta ^_segue ^_sei ^_sou ^_ss ^_tenho ^_todas a_bateria acabou~bateria acert- after-roadmap:eh aham aham_$ ai_$ ainda_$ apaga aqui_$ atrasada bater- bateria bateria_$ beleza cance-
cobranca comec- comeco comeco_$ consent:nao contr- da~, debt-kind:o debts:NAME diabo diabo_eh diabo~isso eh~ai encal- encalhado encalhado_$ esqueci essas_duas esse_mesmo essentials:? essentials:esse essentials:por estao exata- exatamente exatamente_isso flexibles:NAME flexibles:basico foi fui hein hein_$ incomes:sabe mais_nenhuma mas_nao mas~lembro mes_eh more-debts:esqueci more-debts:estao
more-debts:mesmo more-debts:sim more-debts:te nada~so nao_, nao_eh nao_entendi nao_peguei numer- numero numero_$ o_comeco onde ou papel pegue- peguei peguei_$ poe posit- positivo positivo_$ precisa quase quase_todas que_diabo que~de resta resta_ai sabe sabe_$ se_tem segue seguro so_vendo sobra_nada so~comeco so~duas ss ss_$ te tem~que tudo_encalhado vendo_$ vida_$ volto volto_$ worry:nenhum`,
    '-4': `:nada :nao ?instalments-left ?which-change ?worry ^_a ^_deus ^_tem acho~tem ainda anoto anoto_nada atras- com_nada complicado complicado_$ da_empresa debts:? desfa- deus_eh deus~mais duas eh_complicado eh_esse eh_mais eh~mesmo eh~meu empresa enten- entendi esque- essas~mesmo essentials:quero exist- existe existe_mais filha gasto~nada isso~gracas mais_uma mande mande_mais mande~nada marisa_nao
mensa- mesmo_gracas mesmo~a me~mais minha_filha more-debts:ainda more-debts:duas nada_urgente nao_anoto nao_existe nao_me nao_quero nao_saco overdue:nenhuma pedra- saco_nada saco~disso segur- so_meu tem~uma trans- urgente urgente_$ vendo worry:so`,
    '-5': `?debt-kind ?income-source ^_tudo com~nao debt-kind:eh duas_mesmo e_nao e_o eh_mensal e~tem mensal mensal_isso meu_$ more-debts:lembro nao~renda que~mais tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ^_gasto isso_eh nao_so`,
    '-7': `,_acabou ,~isso ^_isso nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual ^_que chove- chover faz_um how ignore me_conta vai_chover`,
    '9': `^_quem after-roadmap:signo are do_tempo hoje ignor- indica me_a music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:onde ^_aja ^_canta ^_faz ^_how ^_vai aja aja_como are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ how_are how~you indic- instr- jogo me~uma musica_$ onde~meu qual regra- regras seu_prompt tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:# :de :um ^_escreve ^_esqueca ^_finja ^_me ^_tell ^_tem ^_traduz ^_what a_joke after-roadmap:seu bolo brasi- brasil brasil_$ can can_you can~do chover_hoje dever dia_eh dia~hoje do_$ eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que flexibles:me ganha- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles joke joke_$
meu_dinheiro me~joke o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo regras_$ suas suas_regras tell tell_me tell~a tradu- traduz traduz_isso traduz~para uma vai~hoje what what_can what~you you_do`,
    '6': `:: :? :amanha :como :empresta :ganhar :meu :poema :rapido :seu ?debts ?flexibles ?rates ^_conta ^_esta ^_mostra a_capital after-roadmap:faz after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um conta~piada
conta~segredo de_cenoura de_futebol dinhe- dinheiro dinheiro_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes finja~eh futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~do mostra_seu mostra~prompt o_jogo outra_pessoa piada piada_$ pirat- pirata pirata_$
previ- qual~capital qual~time quem quem_ganha quem_ganhou que~outra reais_$ recei- receita receita_de sao segre- segredo segredo_$ seu_time sua tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma_piada vai voce voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :dividas :estou :faz :mim :pix :prompt :reais :system :vai ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:horas after-roadmap:indica after-roadmap:musica after-roadmap:poema after-roadmap:resumo after-roadmap:uma ajuda_com ajuda~o all and are~todas a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:tem debts:voce descobriu descobriu_o
descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:hoje essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha grena- grenal hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica mega mega_sena
me~# me~com mostra much much_is much~the numero_da numero~mega o_brasil o_dever o_grenal o_melhor o_resultado o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~nome qual~resultado quanto~a quem_descobriu raiz raiz_quadrada raiz~de rapid- rapido rates:eh rates:me rates:seu rates:tem reais resul- resultado resultado_do
resultado~jogo sena sena_$ serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie um~de voce_eh voce_indica weather_tomorrow you_todas`,
    '4': `" #_reais :" :[ :] :do :e :emprestimo :exatamente :ganhou :me :mil :o :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:are after-roadmap:conta after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:sao after-roadmap:time after-roadmap:um ajuda_no ajuda~dever amanh- amanha avo a~da big big_brother broth- brother brother_$
capital~franca codig- codigo codigo_em codigo~python confi- da_franca de_$ de_bolo debts:eh debts:esta debts:hoje debts:me debts:quem debts:tempo de~de de~mil do_brasil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:me essentials:que essentials:quem essentials:uma essentials:you estou_precisando estou~de
fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big ganhou~jogo horas~em jogo_$ me melho- melhor meu~e me~no me~um mil_$ mostr- no_dever no~de o_big o_numero o~brother o~do passa_o passa~receita pesso- pessoa pix poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual_o qual~previsao qual~signo qual~voce quanto_eh quem_eh
quem_vai quem~ganhar rates:calor rates:esta rates:how rates:poema rates:qual rates:quem rates:uma receita~bolo resum- resumo sao_em sao~toquio secre- seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$`,
    '3': `#_mil $ $_# :$ :. :a :as :australia :capital :cartao :divida :foi :hoje :ignore :marque :nome :ontem [_system after-roadmap:bolo after-roadmap:dever after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:matematica after-roadmap:vai after-roadmap:voce ai ajuda amor_$ austr- australia capital~australia cartao_de cartao~credito casa_$ com_o
como credito_$ da_australia de_amor de_casa de_credito de_pao de_queijo debts:ai debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:ganha debts:historia debts:outra debts:passa debts:pessoa debts:que debts:sao debts:uma de~# divida_de eh_a essentials:dia essentials:how essentials:o essentials:outra essentials:tempo exata- exatamente flexibles:conta jogo_ontem marqu- marque
melhor_time melhor~de melhor~do mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema~amor previsao qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:de rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro da_uma debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta`,
    '10': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim lembrete`,
    '9': `:voltar ^_volta after-roadmap:coloca after-roadmap:os ativa coloc- coloca mandar volta- volta_a voltar`,
    '8': `:quero after-roadmap:aviso after-roadmap:receber after-roadmap:vencimentos lembr- manda- quero_voltar vencimentos_$ volta`,
    '7': `^_manda ^_quero ^_reativa a_participar after-roadmap:novo after-roadmap:participar after-roadmap:reativa dos_vencimentos lembrar_de me_mandar me~dos novo_$ quero_receber reativa receber sim_$ vencimentos voltar_a voltar~participar`,
    '6': `:vamos a_mandar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:pode aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes manda mandar_mensagem meu_cadastro me~de novo os parti- participar participar_$ quero~lembrado receber_lembrete ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:lembretes after-roadmap:liga after-roadmap:me after-roadmap:quero aviso dos liga mensa- mim_$ os_avisos os_lembretes os~por para_mim pode_me quero quero~os voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:lembrar after-roadmap:mensagem after-roadmap:voltar aviso- avisos lembrete_$ mandar~lembretes mensagem mim pode~mensagem receb- receber_$ sim vamos voltar~mandar`,
    '3': `:mensagens a_receber after-roadmap:a after-roadmap:de after-roadmap:favor as_mensagens a~os lembretes lembretes_$ mandar_as me_lembrar mensagem_$ mensagens_$ os~de pode pode_mandar pode~lembrar quero~a voltar~receber`,
    '-3': `,_quero :, :lembrar :sim ^_para after-roadmap:onde after-roadmap:ver com_os me~sim os_aviso para_de parar quero_ver sim_, sim~quero volta_com`,
    '-5': `:lembretes mandar_os`,
    '-6': `lembrada`,
    '-7': `:os`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `sair sair_$`,
    '19': `^_parar ^_sair ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '15': `bloqu-`,
    '14': `^_finaliza com_isso descadastrar descadastrar_$ final- finaliza finaliza_$`,
    '13': `^_descadastrar ^_some me~mais quero_cancelar`,
    '12': `^_encerrar bloqueia cance- cancelar contato encerrar_$ me_bloqueia mensagem_$ nao~mais quero_mais some`,
    '11': `^_chega after-roadmap:sair consent:mais nao_me para_$ voce_$`,
    '10': `:parar :stop ^_parem bloquear chega chega_de contato_$ daqui daqui_$ descadastra descadastra_$ me_descadastra mensa- meu_numero parem some_daqui zap zap_$`,
    '9': `:sair cancela_minha cancela~inscricao debts:para em_paz inscr- inscricao inscricao_$ lista mais mensagem minha_inscricao para_com para_de para~isso parem_com parem~isso paz_$ tira`,
    '8': `?debts ^_me ^_remover ^_sai after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce conta- da_lista lista_$ mais_isso me~em parti- paz quero_sair quero~isso remov- remover remover_meu remover~numero vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_solicito bloqueia_ai cancelar_$ cancelar_minha cancelar~participacao chega~mensagem chega~zap consent:me consent:parar consent:some dai dai_$ da~vida de_me de_mensagem de_zap debts:encerrar descadastramento descadastramento_$ dessa_lista do~zap essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ mais_$ mande mande_mais mande~nada me me_tira meu_zap
meu~dai me~ai me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero sai sai_do sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_dessa tira_meu`,
    '6': `^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:descadastrar after-roadmap:mais after-roadmap:parar atendimento_$ cancelar~servico consent:sair de_escrever de_mandar de_vez debts:mais debts:quero deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa de~mensagem do_programa encerrar_atendimento escrever_para escrever~mim esquece_de esquece~vez essentials:parar
mais_contato mais_papo manda_mais mandar mandar_mensagem me_esquece me_tirem mensagens n0 papo para~escrever para~me por_aqui progr- programa programa_$ quero_desistir quero_encerrar quero~do quero~papo tira~lista tirem tirem_da tirem~lista`,
    '5': `._$ ^_cancela ^_desejo ^_quero ^_vou after-roadmap:. after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:isso after-roadmap:lista after-roadmap:me after-roadmap:tira amola amola_mais atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce consent:chega consent:contato consent:encerrar consent:minha consent:quero de_voce
debts:me debts:sair desejo_encerrar desejo~por de~encher de~mandar de~para do_meu encerrar_por encerrar~aqui enche- encher encher_$ escre- escrever esquece essentials:cancelar essentials:descadastrar essentials:mais essentials:parem mais_nada mais~com me_amola me_deixa me_encher me_mande me_procura me_procurem mensagens_$ me~dessa nada~voce nao_manda nao~amola nao~mande nao~procura nao~procurem
numero_$ numero_dai papo_$ procura procura_mais procurem procurem_mais quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :mensagem :mensagens :sai ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:minha after-roadmap:parem after-roadmap:solicito after-roadmap:zap atend- autorizo_mais autorizo~contato cancelar_o chame chame_mais consent:bloquear consent:cancelar consent:daqui consent:de consent:do consent:isso consent:mensagem consent:zap conta~mensagens da_minha de_mensagens
debts:cancelar debts:chega debts:com debts:daqui debts:lista debts:mensagem debts:meu debts:numero debts:parem debts:some deixem deixem_em deixem~paz desis- em_contato encerra encerra_minha encerra~conta esse_celular esse_servico essentials:bloquear essentials:descadastra essentials:em essentials:inscricao essentials:meu essentials:minha essentials:numero mais_em mais_participar mais~contato
mais~disso mais~nada mais~para me_chame me_deixem me_descadastrar me_mandar minha minha_vida minha~de nada~esse nao_autorizo nao_mande nao~chame o_servico para_esse para~celular participar participar_disso quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico vida_$`,
    '3': `,~me :de :mais :nao :zap after-roadmap:com after-roadmap:de after-roadmap:desejo after-roadmap:mensagem after-roadmap:numero after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:vez after-roadmap:voce aqui_$ autor- autorizo celul- celular celular_$ chame~por chega~me com consent:ai consent:com consent:da consent:lista consent:meu consent:nao consent:programa consent:tira
consent:vez conta_de contato_comigo contato_dai conversar~voce debts:contato debts:em debts:mandar debts:nao debts:paz deixe- desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entre~em esque- essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:manda essentials:mande essentials:nao essentials:paz essentials:tira
essentials:vou fora_nao fora~quero mais_conversar mais_esse mais_por mais~de mais~servico manda manda- mandar_coisa meu_contato me~coisa me~de me~mensagem nada_de nada_para nao_desejo nao_entre nao~manda nosso nosso_contato para parar~mandar para~mandar pode_encerrar pode~nosso quero_me quero~conversar quero~o receber_nada sai~nao te tira~contato vou`,
    '-3': `?debt-kind ?income-source ^_muito ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:vencimento cancela_$ cobra- com_esse consent:como das das_dividas dessa_vida dessa~de dividas dividas_$ essentials:fazer lembrar lembrete lembrete_$ liga_$ mais_viver me_da me_socorre me_transfere meu_$ muito nao_precisa preci- precisa precisa_mais quero_suporte quero~das quero~dessa
recom- recomecar sair_das sair_dessa sair~dividas sair~vida socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere venci- vencimento vida_de vida~divida viver_$ volta- voltar`,
    '-4': `after-roadmap:aviso after-roadmap:cobranca after-roadmap:lembra aviso cobranca cobranca_$ de_divida divida_$ lembra liga mais_fazer mais~cobranca mais~isso me_lembra me_liga para~esse quero~fazer quero~minha viver`,
    '-5': `fazer fazer_isso`,
    '-7': `lembr-`,
  },
  paid: {
    '18': `^_paguei`,
    '17': `liqui- pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta`,
    '13': `after-roadmap:pagamento pagam- pagamento quite- quitei`,
    '12': `^_matei after-roadmap:matei after-roadmap:pago after-roadmap:paguei matei paga pago_$`,
    '11': `^_esta ^_liquidei ^_pagamento ^_zerei acertei after-roadmap:liquidei after-roadmap:zerei liquidei zerei`,
    '10': `:NAME NAME~✅ ^_consegui ^_ja acert- after-roadmap:dei after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui_pagar dei pagar_$ pago sozin- sozinha sozinha_$ ✅`,
    '9': `NAME_hoje ^_NAME ^_acabei ^_acertei ^_boleto ^_foi after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:paga after-roadmap:pix consegui o_pix paguei_$`,
    '8': `:paga ^_fiz ^_quitei acabe- acabei acabei_de after-roadmap:boleto after-roadmap:fiz after-roadmap:foi after-roadmap:hoje after-roadmap:quitada after-roadmap:uma boleto_pago conse- dei_baixa essa_$ esta fiz_o hoje_$ ja_quitei mandei_o matei_essa overdue:ja paga_$ paguei~o pix quitada uma_$`,
    '7': `^_dei after-roadmap:baixa after-roadmap:feito after-roadmap:mandei after-roadmap:pagar after-roadmap:so a~mes baixa divida_$ esta_pago feito fiz fiz~pix hoje o_pagamento overdue:paguei paguei_a pix_$ so_o`,
    '6': `:! ?after-roadmap NAME ^_mandei after-roadmap:parcela after-roadmap:tudo bolet- boleto contas_$ de_pagar duas_parcelas e_paguei foi ja_dei ja~a mande- mandei mes_ja overdue:NAME overdue:o o~! o~para pagar parce- parte quitei_$ uma`,
    '5': `#~do :o NAME_gracas ^_antecipei ^_resolvi ^_saiu a_desse a_fatura a_parcela after-roadmap:a after-roadmap:contas after-roadmap:divida after-roadmap:duas after-roadmap:fatura after-roadmap:financiamento after-roadmap:mes after-roadmap:parcelas after-roadmap:resolvi after-roadmap:saiu after-roadmap:terminei antec- antecipei as_contas dei_um dei~jeito do_NAME efetu- efetuei efetuei_o
efetuei~pagamento essa esta_quitada financiamento financiamento_$ ja mil_do o_financiamento pagamento_$ para_eles parcela parcelas parcelas_do quitar_$ quitei_o quitei~financiamento resolvi saiu terminei terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `#_a ,_paguei ,~esta ?which-creditor NAME_! NAME_. ^_efetuei ^_terminei a_divida acabei~pagar after-roadmap:comprovante after-roadmap:eles after-roadmap:gracas after-roadmap:jeito after-roadmap:loterica after-roadmap:nela after-roadmap:ontem after-roadmap:quitar agora ate~me a~# a~gracas com_uma combi- comprovante conforme_o consegui~a contas da_NAME da~hoje debts:# debts:do debts:mil debts:paguei
deram_$ desse~ja do_mes do~hoje duas estev- esteve fatur- fatura fatura_$ foi_$ ja_foi ja~o jeito loter- loterica mandei~pix mes~foi metad- metade n0 na_loterica nela o_comprovante ontem overdue:passada overdue:semana paga_a paguei_hoje paguei_o paguei_tudo paguei~a paguei~acordo parcela_$ quitar resol- termi-`,
    '3': `!_! !_$ #~de ,_NAME ,_agora ,_mas ,~. ,~paga ._nem ._so .~me .~o :ja NAME_ontem NAME~! NAME~a NAME~so ^_essa ^_esse ^_feito ^_passei ^_vendi a_de a_deus acertei_com after-roadmap:. after-roadmap:NAME after-roadmap:agora after-roadmap:desse after-roadmap:deus after-roadmap:do after-roadmap:efetuei after-roadmap:ja after-roadmap:passei after-roadmap:ultima after-roadmap:vendi ai_eu a~do carro~NAME
cartao~esse compr- com~hoje confo- conforme conta- de_# debt-amount:ai debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:dos debts:metade desse desse_mes divida do_carro dos_# do~no eles_hoje essa_ai essa_divida essa_ja essa~eu esse~, esta_em esta_paga esta~a esta~dia faz_tempo finan- graca- gracas gracas_a gracas~deus ja~faz la_e me_deram mes mes_, mes~NAME
mil~# mil~NAME minimo_do minimo~cartao na_do na~NAME na~e nem_me ontem_$ overdue:agora overdue:mas o~. pagar_tudo paguei_# paguei~parcela passada passada_, passe- passei pix_para semana_passada semana~, so~minimo tempo_$ ultima_do uma_divida vendi vendi_o`,
    '-3': `!~! ,~a ?debt-kind ?income-source aceit- after-roadmap:# after-roadmap:apaga after-roadmap:juros after-roadmap:meses after-roadmap:mil after-roadmap:quero apert- a~! a~esse bom bom_$ e_nao e_sumiram fecha- nao_consegui nao~a o_NAME pagar~NAME paguei~meses pix_e pix~sumiram qual qual_a quant- quanto que_ja que~paguei quitei~NAME sumir- sumiram sumiram_$`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:bom after-roadmap:qual after-roadmap:quanto atras- de~a esta_bom ja~e paguei_com paguei~agora paguei~atraso setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:atraso after-roadmap:nao atraso atraso_$ com_atraso do~ja e_agora paguei_e`,
    '-7': `nao_paguei`,
    '-8': `NAME~esta`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes pagar~NAME primeiro`,
    '7': `after-roadmap:NAME after-roadmap:primeiro o_NAME prime- primeiro~NAME`,
    '6': `NAME_primeiro a_NAME a~primeiro logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes depois~NAME logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~de NAME~topo ^_ah ^_bota ^_primeiro ^_quero after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:logo after-roadmap:resto ah antes_de antes~NAME a~depois bota_o eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no~,
o~antes o~no pagar primeiro_o quero_me resto resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~o ^_gostaria acertar~a after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:gostaria after-roadmap:no after-roadmap:qualquer after-roadmap:vergonha antes_$ antes~qualquer a~antes a~porque bota causa causa_da com_NAME
com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar de_qualquer dele_$ depoi- depois domin- domingo eh~primeiro ele entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de o~por pagando_a pagando~NAME pelo_NAME pelo~, por_causa
porqu- porque porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_a qualq- qualquer que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '15': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat-`,
    '9': `a_que menos que~mais que~menos`,
    '8': `a_mais after-roadmap:menos jeito_que juros_$`,
    '7': `after-roadmap:barata after-roadmap:jeito after-roadmap:maior after-roadmap:nos after-roadmap:pela barata econo- jeito mais mais_barata menos_juros nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:primeiro ataca ataca_a a~juros barato comeca comeca_pela maior mais_barato menos_$ pela`,
    '5': `^_primeiro a_do after-roadmap:cara after-roadmap:mata a~tem cara de_juros do_juros juros_pesado maior_juros mais_cara mata o~que prime- primeiro que_sai sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata after-roadmap:a after-roadmap:alto after-roadmap:antes after-roadmap:bota after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:pesado after-roadmap:prefiro after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ antes_$ as_de as~juros a~mais bota_o cabel- caras fim_$ inver- inverte juros_. juros_alto juros_maior
juros_no juros_para logo_a mais~primeiro paga paga_as paga_menos pagar_menos pagar~juros pela_mais pela~cara pelo pesad- pesado primeiro~de primeiro~que que_paga que_tem quero~mais sai sangra`,
    '3': `,_do :. :paga ^_bota ^_prefiro ^_quero ^_troca a_de after-roadmap:as after-roadmap:fim after-roadmap:frente after-roadmap:logo after-roadmap:paga after-roadmap:que after-roadmap:troca alto antes a~cobra bota cara_$ comec- de_maior dos fim frent- frente frente_$ logo mais~no matem- menos~no na_frente no_fim o_mais prefi- prefiro prefiro_pagar primeiro_$ primeiro_as primeiro~a que_cobra que_mais
quero_pagar quero~menos troca`,
    '-3': `^_qual a_menor after-roadmap:qual`,
  },
  'prefer:snowball': {
    '18': `after-roadmap:as`,
    '13': `as menor- peque-`,
    '12': `neve_$`,
    '11': `after-roadmap:menores after-roadmap:neve after-roadmap:pelas de_neve menores neve pelas`,
    '9': `after-roadmap:comecar after-roadmap:primeiro comecar menor prime- primeiro`,
    '8': `NAME_de ^_comecar after-roadmap:menor after-roadmap:pequenas comec- comecar_pelas das_menores pequenas`,
    '7': `^_das after-roadmap:das as_pequenas das da~para maior_$ menor_$ pequenininhas primeiro_a quero~as`,
    '6': `^_prefiro ^_vai after-roadmap:baratas after-roadmap:bola after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:vai as_baratas as~antes baratas bola bola_de bola~neve comecar_pela maior menores_$ prefi- prefiro primeiro_as`,
    '5': `^_NAME ^_primeiro after-roadmap:ir after-roadmap:quero after-roadmap:riscar as_pequenininhas as~primeiro barat- comecar~menor ir pela pela_menor risca- riscar`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:menorzinha after-roadmap:tira as_menores as~de camin- caminho de_uma de~vez do_caminho elimi- elimina ir~as livra- livrar livrar~das logo_das me_livrar menorzinha pequenas_$ prefiro_comecar prefiro~pela uma_vez vai`,
    '3': `,_as :comecar :logo :pela :prefiro ^_comeca after-roadmap:comeca after-roadmap:da after-roadmap:de after-roadmap:frente after-roadmap:menorzinhas after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sentir after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comeca comecar~menorzinha dividas~uma esta~, eu~me frent- frente frente_$
ir_matando livrar_logo logo matan- matando matando_as matar_as menorzinhas me~logo pela_menorzinha pelas_menores pequenininhas_primeiro por_uma prefiro_ir primeiro_$ que_esta quero~a quero~que senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-3': `after-roadmap:juros`,
    '-4': `logo_a`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME tira`,
    '10': `o_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira perdo- zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei ja_paguei o~ja paguei_$ quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja ^_terminei after-roadmap:ex after-roadmap:ja apaga_a da_lista debts:tira de~a ela ele_$ existe_mais lista_$ nao_conta pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o`,
    '5': `^_apaga after-roadmap:a after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:terminei ele ex exist- existe lista nao_existe o_pai pai terminei terminei_de terminei~pagar tirar`,
    '4': `,_pode ,~essa ,~tirar :divida :ela NAME_da NAME_perdoou NAME_que NAME~eles NAME~lista after-roadmap:apaga after-roadmap:caderno after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:tirar apaga apaga~NAME a~! a~, cader- caderno cancelar cancelar_a cancelar~da de_pagar debts:NAME debts:o divida juiz juiz_mandou juiz~cancelar mandou_cancelar
more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o termi- tira_a`,
    '3': `!~! ,_ja ,~paguei :a :com :da :essa :lista :pode :tirar NAME_, NAME_nao NAME_por NAME~do NAME~favor NAME~ja NAME~nao ^_exclui a_moto after-roadmap:! after-roadmap:deram after-roadmap:ela after-roadmap:eles after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:risca after-roadmap:riscar a~com a~nao a~para a~que deram devo_mais divid-
divida_$ divida_com divida~NAME do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo nao~mais pagar_a pagou pagou_$ para~e pode pode~da pode~do por~, que_meu rates:nao rates:o risca risca- risca_essa
riscar tira_da tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:quero after-roadmap:sozinha debt-kind:NAME mais~a overdue:NAME overdue:ja overdue:o overdue:paguei o~! paguei_a paguei~NAME quero~pagar sozin- sozinha sozinha_$ ultim-`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '17': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `^_recomecar ai_$ inici- inicio inicio_$ zera_ai`,
    '11': `conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset comecar comeco conversa recomeca tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo de_novo do~por novo novo_$ para_comeco quero_recomecar`,
    '8': `^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio flexibles:ai outra_vez refazer_tudo zero_$`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero debts:ai e_comeca essentials:ai favor_$ rates:zera vez vez_$ volta~comeco zero_por zero~favor`,
    '5': `:comecar :quero :tudo ?debts after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:inicio debts:recomecar debts:zera do_comeco do_primeiro e_recomeca essa_bagunca e~de favor por_favor quero_comecar quero~outra rates:conversa rates:do rates:inicio recomeca_$
recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo volta`,
    '4': `,_bora :novo :volta :zero ?flexibles ^_apaga ^_errei a_conversa after-roadmap:comeco after-roadmap:vez apaga_essa bora_comecar comecar_tudo comeco_por debts:comecar debts:conversa debts:do debts:novo debts:recomeca debts:vamos e_vamos errei errei_tudo essa~e flexibles:do flexibles:vamos outra rates:comecar rates:favor rates:novo rates:recomecar rates:refazer tudo_, tudo_de tudo~bora tudo~novo
vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :de :do :para ^_embaralhei ^_quero ^_refazer a_borracha after-roadmap:ai after-roadmap:bora after-roadmap:comeca after-roadmap:do after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga a~e bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero debts:apaga debts:comeca debts:comeco debts:favor
debts:quero debts:refazer debts:vez debts:zero desde do embar- embaralhei embaralhei_tudo embaralhei~, errei~quero essentials:do essentials:primeiro essentials:vamos fazer_tudo fiz_uma fiz~salada flexibles:e n0 passa_a passa~borracha prime- primeira primeiro_$ quero quero_fazer quero~do rates:ai rates:comeca rates:comeco rates:para rates:por rates:quero rates:recomeca rates:vamos rates:zero
refazer~inicio salad- salada salada_, salada~quero tudo_e tudo_outra tudo_quero tudo~recomecar tudo~vez uma_salada uma~,`,
    '-3': `?debt-kind ?income-source after-roadmap:pelas after-roadmap:vida pelas volta_ai worry:tudo`,
    '-4': `^_tudo apaga_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `pix`,
    '10': `after-roadmap:golpe consent:golpe link`,
    '9': `bolet- boleto eh_falso esse_site esse~eh estra- estranho falso isso~golpe verda-`,
    '8': `:golpe ^_mandaram demai- demais do_banco golpe_isso liber- liberar num numer- numero para_liberar pediram_minha pediram~senha site`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- e_sumiram eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe~? limpa mandaram minha_senha nome num_golpe numero_eh offers:eh pix_e pix~sumiram que_fui que~enganado senha se~verdade sumir- sumiram sumiram_$`,
    '6': `:eh ^_acho ^_esse ^_oferta ^_querem acho acho_que after-roadmap:nome boa_demais boa~desconfio cai chego- chegou codig- codigo como_sei confi- confiavel_? de_outra demais_desconfio deposite desconfiei desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui limpa- me_ligaram
no_facebook numero~estranho o_emprestimo oferta_boa oferta~demais offers:pediram o~e pedin- pedindo querem querem_que querem~eu que~deposite que~meu se_eh sei_se senha_$ site_$ sms taxa uma_taxa verdade_$ vi_no vi~facebook`,
    '5': `,_desconfiei :isso :um ?offers ^_cai ^_recebi ^_vi after-roadmap:eh after-roadmap:falso after-roadmap:liberar after-roadmap:numero after-roadmap:pix after-roadmap:uma boleto_de boleto~outra bom_demais bom~, com_link confio_? consent:boleto consent:esse consent:nome consent:pediram consent:pix da_serasa da~mesmo demais_, demais~desconfiei deposite_antes desconfiei_$ eh~demais eu~antes falso_? fiz_o
fiz~pix golpe_? isso_? liberar~emprestimo ligar- ligaram limpa_nome limpam limpam~nome link_eh manda- mandaram_boleto mandaram_um mandaram~de mesmo_esse mesmo~numero nome_de nome_por nome~uma no~limpa numero_? o_numero o_pix offers:falso offers:golpe offers:link outra_empresa que_limpa que_limpam quere- que~do recebi recebi_um seguro_antes sei~eh serasa~esse site_eh site~confiavel um_boleto
um_link um~antes um~estranho verdade whats- whatsapp`,
    '4': `,~? :? :boleto :link :pix :por :posso ?consent ^_chegou ^_disseram ^_estao ^_fiz ^_sera adian- adiantado after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:demais after-roadmap:estao after-roadmap:estranho after-roadmap:limpa after-roadmap:link after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:verdade banco_era banco~verdadeira boa boleto_eh celular_$
codigo_do codigo~celular confiavel confio consent:antes consent:banco consent:do consent:falso consent:ne consent:num consent:numero consent:que consent:sei conta_da conta~NAME desconto_eh desconto~bom de~empresa disseram_que dizen- dizendo dizendo_que dizendo~eh do_celular do~era eh_confiavel eh_da eh_normal em_nome empresa_$ era_verdadeira era~? essa_ligacao essa~do esse eu~adiantado
falaram~limpa isso_eh liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram_dizendo ligaram~que limpa_meu limpa~nome link_para meu~pelo me~dizendo me~pix moca nome_$ nome_pelo nome~pix norma- normal normal_? o_boleto o_desconto o_nome ofert- oferta offers:antes offers:boleto offers:demais offers:do offers:esse offers:nome offers:pix offers:que offers:recebi offers:sms offers:um o~eh
o~por pedindo_pix pedindo~para pediram_codigo pediram~do pediu pelo_pix pix_$ pix_para pix~liberar por_# posso~? prome- sera~eh taxa_$ tive_$ uma_moca uma~da veio verdadeira verdadeira_? vi`,
    '3': `#~liberar ,_clico ,_confio ,_posso ,~golpe :# :aqui :chegou :desconto :esse :liberar :mandaram :mandou :pagar :para :pediram :taxa :uma NAME_que ^_dizem ^_falaram ^_isso ^_prometeram ^_um ^_uma ^_whatsapp acho~cai adiantado_$ after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite after-roadmap:dizendo after-roadmap:esse after-roadmap:fui
after-roadmap:limpam after-roadmap:mandaram after-roadmap:moca after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:outra after-roadmap:pedindo after-roadmap:pediu after-roadmap:reais after-roadmap:seguro after-roadmap:sei after-roadmap:serasa after-roadmap:taxa after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo aqui_eh banco_$ banco_mandou banco_mesmo banco~?
banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp celul- celular chegou_mensagem chegou~com cheir- clica- clicar clico clico_? cobrando_uma cobrando~conta codigo_que codigo~chegou com~para consent:? consent:acho consent:adiantado consent:ai consent:boa consent:demais consent:estranho consent:liberar consent:limpa consent:link consent:mandaram consent:minha
consent:o consent:outra consent:querem consent:se consent:sera consent:site credito_$ da_NAME da~que deposito deposito_antes desco- de~pessoa disse- disse_que disseram disseram~preciso diz_que dizem dizem_que dizem~limpam diz~eh do_whatsapp docum- documento do~diz do~documento do~mandou eh eh_do eh_verdadeiro eh~serasa empresa em~de esse_link esse~? estao estao_pedindo eu_pagar falaram_que fisic-
fisica fiz foto foto_do foto~meu isso~eh liberar_credito ligaram_pedindo ligaram~pix limpam_meu limpar limpar_o limpar~nome link_confio link~? link~falso link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio me_mandou mensagem_com mensagem~link meu_documento meu~se me~pedindo me~uma moca_pediu moca~foto ne_? nome_se nome~# nome~eu nome~outra numero~do nunca_tive o_cara o_codigo
offers:acho offers:cai offers:estranho offers:fui offers:isso offers:minha offers:num offers:numero offers:o offers:senha offers:site offers:verdade outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pediram_o pediram_um pediram~codigo pediram~deposito pediram~para pediu_foto pediu~do pesso- pessoa pessoa_fisica por_uma por~reais por~taxa preciso_pagar preciso~seguro
prometeram prometeram_limpar prometeram~o que_cai que_chegou que_nunca que_preciso que~golpe que~num que~pagar quita- quitar quitar_, quitar~clico reais recebi~com recebi~sms seguro~do sera sera_que seras- serasa serasa_mesmo se~boleto se~pagar sms_com taxa_para taxa~liberar tive um um_deposito um_sms uma uma_conta um~, veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco
whatsapp~que zap`,
    '-3': `%_de %~desconto :meu :seguro banco_? de_desconto eh_de eh~% nome_? no~nome offers:% offers:desconto quem`,
    '-4': `#~de do~? eh_# eh~nao golpe_nao golpe~ne nao_ne offers:#`,
    '-5': `?_quem ?~me consent:quem garan- quem_me`,
  },
  skip: {
    '22': `pula`,
    '21': `pular`,
    '20': `^_pula`,
    '19': `^_prox prox pula_$ segue`,
    '18': `^_passo ^_segue`,
    '17': `prox_$`,
    '16': `?debt-creditor ^_px dessa_$ essa passo_$ proxima px px_$`,
    '15': `^_proxima dessa outra`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ proxi-`,
    '13': `?flexibles ?instalments-left ^_segredo depoi- depois interessa_$ passo pular_? segre- segredo segue_o`,
    '12': `^_NAME ^_passa ^_prefiro adiante adiante_$ essa_$ meu_$ me~dessa nao_quero nao_vou prefi- prefiro segredo_$`,
    '11': `?debt-amount ^_muda ^_outra ^_vira adian- disco disco_$ dizer_$ essa_deixa essentials:NAME flexibles:NAME interessa isso_eh o_disco pfv pfv_$ proxima_$ vira`,
    '10': `^_bora ^_essa ^_salva ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa_em dizer emend- emenda emenda_$ falar inter- muda nada~declarar nao_interessa nao~falar outra_pergunta pergunta_$ quero_dizer quinta_emenda responder salva salva_essa sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `?essentials ?incomes NAME_$ bora bota_um debt-kind:prox deixa deixa_essa depois_eu eh_particular em_branco falar_disso falo_$ frente_$ isso~particular mais~eu nada_a nao~nome passa pergunta pode_passar responder_isso sem te toca~frente`,
    '8': `?offers ?rates ?thirteenth ^_assunto ^_bota ^_depois ^_isso ^_pular ^_quinta assunto_$ assunto_meu bota branc- branco da~pular de_assunto debt-kind:essa eh~meu essa_eu flexibles:essa frent- frente income-source:prox incomes:proxima mais_tarde mando muda_de n0 nao~dizer nao~responder nessa_$ nesse outra_$ overdue:essa para_pular passa_essa passar pergu- posso_pular prefiro_nao pula_essa pular_$
pular_pfv quint- quinta rates:pula segue_sem so_meu tarde_eu vamos_adiante vira_a vira~pagina`,
    '7': `?overdue ^_agora ^_mais ^_pode ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora~o coisa_minha da_tua da~conta de_falar deixa~aberto eh_da eh~minha eh~tua em_aberto essa~para essentials:essa essentials:proxima essentials:pular falo income-source:essa incomes:essa isso_nao isso~so mando_$ mao_dessa me_poupe melhor~por minha_$ muda_o mudar~rumo muda~disco nao_por
nao~da nessa offers:depois outra_coisa pagin- pagina pagina_$ particular particular_$ passa_adiante passar_$ por_nome posso~? poupe poupe_dessa rates:essa rates:nao rates:pode rates:pular respo- tarde te_falo tua tua_conta vou_responder`,
    '6': `^_abre ^_deixa ^_melhor ^_poe a_procissao abre agora~consigo bonde bonde_$ bora_para bora~outra calad- calado calado_$ coisa consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-amount:pular dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa eh_so essa_nao essa_para essa~pulo essa~salto essentials:pula essentials:segue
eu_mando eu_olho eu_pulo eu_salto eu_te eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado fim gosto~falar income-source:nao incomes:eu incomes:segredo incomes:sem instalments-left:essa isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_se nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome_$ o_bonde o_rumo overdue:dessa overdue:falar
overdue:proxima overdue:segredo overdue:sem para_frente passa- pergunta_outra pergunta~coisa pode_pular pode~depois poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proci- procissao procissao_$ proxima_por proxima~favor pular_essa pulo pulo_$ rates:dessa rates:passar rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo
segue~procissao sem_$ sem_essa ser_depois ser~? tarde~mando te_interessa thirteenth:depois toca_para troca_de troca~assunto vamos_para ver_isso vergo- vergonha vergonha_de vira_o vira~disco vou_dedurar vou~isso vou~ninguem`,
    '5': `,_outra ,_pula ?income-source ^_anda ^_joga ^_nada ^_posso ^_quando ^_troca a_pessoa amanha_eu amanha~te anda_com anda~isso baile baile_$ branco_$ branco_mesmo coisa_$ com~, de_milho debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:pula debt-creditor:essa debt-creditor:isso debt-creditor:para debt-kind:isso decid- deixa_quieta deixa~branco
deixa~de deixa~na depois_$ depois~procuro depois~te der der_eu der~volto digo_$ dispe- e_deus eh_coisa eh_entre em em_frente em~mesmo entrar_nesse entrar~merito entre_eu entre~e essa_ferida essa~final essa~geladeira essa~milho essa~quieta essentials:depois essentials:pode eu_e eu_procuro eu_vejo eu_volto eu~deus eu~nessa expor expor_a expor~pessoa ferid- ferida fim_$ final_$ flexibles:meu
flexibles:vira geladeira_$ gosto gosto_de guardar guardar_para guardar~mim hora hora_eu hora~respondo income-low-month:. income-source:eu incomes:em incomes:falar incomes:nao incomes:outra incomes:segue instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:outra instalments-left:pula instalments-left:pular instalments-left:sem isso isso~coisa isso~outra joga joga_essa
joga~para jogo jogo_$ mao merit- merito merito_$ mexer~vespeiro milho milho_$ mudar na_geladeira nao_eh nao_falar nao_gosto nao_queria nao~expor nesse_merito nesse_vespeiro nome o_baile o_jogo offers:. offers:de offers:disco offers:meu offers:segue offers:sem offers:vira olho outra~eu overdue:eu overdue:nao overdue:outra overdue:passa overdue:posso para_depois para_essa para_final parti-
passar_essa prefiro_guardar prefiro~para procuro procuro_$ quando_der quando~eu queria_entrar queria~nesse quero_expor quero_mexer quero~disso quero~nesse quieta quieta_$ rates:assunto rates:da rates:disco rates:falo rates:outra rates:passo sem~para te_digo thirteenth:? thirteenth:dizer thirteenth:eu toca_em troca vamos~proxima vejo vejo_$ vespeiro vespeiro_$ volto_nessa vou_falar vou~disso`,
    '4': `!_$ ,~para NAME ^_amanha ^_fico ^_nao ^_responder a_fim agora ai_e ai~segue anda antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_nao debt-amount:adiante debt-amount:da debt-amount:outra debt-amount:pergunta debt-amount:quero debt-creditor:NAME
debt-creditor:deixa debt-creditor:eu debt-creditor:nao debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:quero debt-kind:toca debt-kind:um deixa- deixar deixar_em deixar~branco deixa~depois deixa~la dele_aqui depois_a depois_e depois~falo depois~gente depois~olho depois~vejo de~. de~dizer digo direito_de direito~nao e_segue
e_te eh~eu em~eu entra- entrar entre escrever_o escrever~nome essa_? essa_de essa_na essa_no essa~depois essa~fim essentials:, essentials:certo essentials:coisa essentials:eu essentials:falar essentials:outra essentials:prefiro essentials:te estou_a estou_no estou~fim estou~saco eu eu_chegar eu_deixo eu~depois eu~em eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila final
flexibles:assunto flexibles:deixa flexibles:isso flexibles:segue gente_volta gente~nessa guard- income-source:a income-source:bora income-source:nada income-source:segue incomes:deixa incomes:depois incomes:dessa incomes:informar incomes:prefiro instalments-left:de instalments-left:estou instalments-left:isso instalments-left:passa instalments-left:quero isso_depois isso~entre me_reservo melho-
melhor mexer_nesse nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever nao~mexer nisso_$ no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:antes offers:assunto offers:conta offers:da offers:deixa offers:pular offers:responder offers:te olho_$ outra_hora overdue:deixa overdue:isso overdue:muda overdue:nome overdue:pergunta overdue:pula
overdue:segue overdue:te o~dele pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_falar posso_responder posso~depois prefiro~informar pular~? quando~chegar quem_eh quero quero_dar quero_responder quero~a quero~nome rates:depois rates:dizer rates:proxima rates:quero reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois responder~nao saco_para
saco~essa segue_$ segue~isso sem_isso sem_saco te_mando tem~pular thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver thirteenth:vou tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu um_x um~ai vai_tocando vai~sem vergonha~dizer ver~e vespe- volta_nessa volto vou vou_escrever worry:falar worry:prefiro x x_ai x~e`,
    '3': `! ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_noite de_vergonha debt-amount:assunto debt-amount:de debt-amount:eh debt-amount:te debt-amount:vamos
debt-amount:vou debt-creditor:ai debt-creditor:em debt-creditor:frente debt-creditor:quero debt-creditor:toca debt-kind:branco debt-kind:deus debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se debts:agora debts:lembro debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa disso disso_$ disso_agora doi doi_, doi~vamos eh_$
eh_hora eh_segredo eh~dessa em_stand em~by escrever essa_dai essa_em essa_resposta essa~estou essa~eu essa~stand esse_assunto essentials:deixa essentials:gosto essentials:isso essentials:nisso essentials:para essentials:responder essentials:sem essentials:so essentials:um essentials:vamos esse~me estad- estado estado_$ estou_na estou_sem estou~rua estou~servico estou~trabalho eu_pego eu_ver
eu~abro eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:coisa flexibles:com flexibles:dai flexibles:eh flexibles:minha flexibles:passa flexibles:prefiro flexibles:pula flexibles:sem gelad- geladeira hora_dessa income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a
incomes:bora incomes:coisa incomes:dizer incomes:faz incomes:hora incomes:mando incomes:o incomes:pula incomes:quero informar instalments-left:assunto instalments-left:deixa instalments-left:disso instalments-left:falar instalments-left:interessa instalments-left:muda instalments-left:nome instalments-left:para instalments-left:pergunta instalments-left:tarde instalments-left:te isso_,
isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~hora nao~os na~depois ningu- ninguem nisso no_fim no_servico nomes no~da o_nome o_papel offers:eu offers:mao offers:ninguem offers:o offers:prefiro offers:vamos offers:vejo olho_isso overdue:a overdue:aberto overdue:coisa overdue:de overdue:depois overdue:eh overdue:hora overdue:me overdue:melhor
overdue:mudar overdue:nada overdue:por overdue:quero overdue:vou o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para_outra para_proxima para~? pego pego_o pego~papel pergunta_a pergunta~uma pessoa_$ pode_ser prefiro~coitar procu- quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso quiet- rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu
rates:olho rates:para rates:prefiro rates:responder rates:vejo rates:vergonha rates:vira resposta_$ rua rua_depois rua~te segredo_de segredo~estado sem_paciencia sem~resposta servico_, se~a stand stand_by tarde~olho tem_como tenho_vergonha thirteenth:agora thirteenth:nao thirteenth:pode thirteenth:ser thirteenth:te toca_sem toca~essa uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar
vergonha~pula vou~o`,
    '-3': `?confirm-amount ?consent ?which-change ^_eh ^_eu ^_ja ^_para ^_so ^_sou ^_tudo ^_um aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:proximo ai_$ cance- capte- captei captei_$ chine- chines chines_$ compr- consent:nao conto da~desfazer debt-kind:da debt-kind:particular debts:NAME deixa_$ depois~respondo derru- derrubou derrubou_$ desfazer_depois desfazer~?
desis- deu eh_chines eh_de enten- entendi esque- essa_conta essa_informacao essa_me essa~derrubou essa~nao essentials:passo eu~sei expli- fiz impor- importa importa_$ incomes:? informacao informacao_$ instalments-left:lembro instalments-left:que isso_importa isso~chines ja_respondi ja~essa juros_$ lembr- mais_$ me_derrubou mexer_$ nada_$ nao_$ nao_captei nao_mexer nao_tenho nao~essa nao~isso
nenhu- nocao nunca offers:aceitar para_desfazer para_que para~depois para~pergunta pegue- peguei prefiro~mexer proximo proximo_passo quinta_$ rates:te rates:ver respondi_essa respondi~pergunta retor- sou te_conto tem_outra termi- thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:deixa consent:eu consent:para consent:proxima consent:respondo conto_$ depois~conto desfa- desfazer eh_a instalments-left:quinta rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:depois depois_passo depois~la essa_eh passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `incomes:bpc`,
    '11': `bpc`,
    '10': `?incomes ^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `^_sou incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt clt_$ incomes:por sou`,
    '6': `INCOME conta_propria incomes:tenho por~propria`,
    '5': `barra- barraca incomes:o incomes:so incomes:vendo por_conta por_minha por~conta propria_$ salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme conforme_o o_bpc so_o vendo`,
    '3': `^_tenho bpc_do bpc~meu confo- conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta o_dia sou~,`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:pensao`,
    '11': `income-source:o`,
    '9': `income-source:pai pensao`,
    '8': `income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `?income-source ^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou o~o que_o`,
    '4': `a_pensao a~do do_juiz ele income-source:a juiz_$ meninas meu_ex o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario income-source:vem menino ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:meu income-source:minha income-source:que`,
    '10': `manda`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada mandam mesad- mesada`,
    '8': `^_meu income-source:ajuda income-source:dos minha~me`,
    '7': `a_familia a~faz dos estra- income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `^_uma depos- deposita deposita_$ genro income-source:deposita income-source:familia income-source:filho income-source:meus income-source:uma manda- meu_genro meu~que segura_$`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo me_da meu~me minha~manda segura vivo`,
    '4': `ajuda_$ do~pai faz filho income-source:a income-source:do income-source:mae income-source:para income-source:se irma irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_filho meu_pai meus~se minha_irma pai_$ segur-`,
    '3': `,_estou INCOME avo da_$ estou~em estud- income-source:em income-source:estou income-source:mes income-source:pai income-source:todo mae manda_um meus meus_pais me~todo mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
    '-3': `^_do apose- do~do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt income-source:de`,
    '13': `clt`,
    '12': `assin- regis-`,
    '11': `income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_registrado ^_trabalho carte- carteira holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME clt_$ empresa fichado fichado_$ income-source:usina traba- trabalho usina usina_$`,
    '7': `^_salario caixa income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario meu_patrao ponto ponto_$ sou~de super-`,
    '6': `^_carteira a_empresa assinada carteira_assinada empre- fabri- fabrica firma_$ funcionario income-source:da income-source:firma income-source:registrada income-source:sou mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ carteira_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo salar- salario todo_dia`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- trabalho_de`,
    '3': `,_mas ,~por ^_cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:loja income-source:mas income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bico ^_bolsa aplic- bico concu- de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:prefeitura income-source:vendo inqui- milit- militar na_prefeitura pensi- pensionista pj por_conta prefe- prefeitura prefeitura_$ repre- rodo sou_pensionista trabalho~prefeitura uber vendo`,
    '-4': `apose- bolsa income-source:o income-source:que patrao_$ sou_meu`,
    '-5': `income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:no income-source:quando`,
    '7': `^_bico aparecer capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao faco frete income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que income-source:um lote olho o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo ali aqui_outro bico_$ bico_de camin- caminhao caminhao_$ carro desca- diari- frete_$ garco- garcom garcom_$ income-source:aqui income-source:o outro um~aqui`,
    '5': `carre- carrego carrego~na de_biscate dos_outros income-source:carrego income-source:pego income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na_rua na~dos outros_$ o~vier pego quand- quando que_vier rua rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_diarista ^_me ^_pego ^_vivo aparece corre diaria diarista duas_vezes faco_uns faco~corre feira feira_$ income-source:aparece income-source:corre income-source:dos income-source:feira income-source:nos income-source:vivo mudan- mudanca na na_feira na_semana outro- outros pego_o saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `aparece_$ aqui bico_mesmo dia~outro dos duas income-source:dia nao~obra nos obra obra_$ outro_nao que_aparece servi- sim~nao um_dia`,
    '-3': `^_trabalho alugu- bolsa coisa- coisas coisas_na coisas~rua income-source:a income-source:da income-source:do income-source:trabalho inqui- sou`,
    '-4': `^_sou apose- faco_unha income-source:bolsa income-source:meu income-source:sou income-source:unha unha vendo~na`,
  },
  'source:other': {
    '18': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa`,
    '13': `^_bolsa income-source:de`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `^_sou apren- dinhe- dinheiro income-source:sou`,
    '5': `INCOME bolsa_$ da_faculdade facul- faculdade faculdade_$ sou`,
    '4': `acao e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:meu opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source income-source:pensao`,
    '9': `falec-`,
    '8': `^_pensao ^_viuva do_finado finado_$ income-source:sou militar_$ pensao`,
    '7': `income-source:deixou income-source:falecido income-source:recebo pensa-`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `^_fiquei faleceu fique- fiquei income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marid- marido morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `deixou_$ e_recebo fiquei~e income-source:pelo income-source:velho marido_que meu_velho morre- morreu o~o pensao_do pensao~meu recebo_$ velho`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '21': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:prefeitura`,
    '9': `^_sou income-source:militar income-source:sou milit- militar prefe- prefeitura servi-`,
    '8': `do_estado estad- estado income-source:estado munic- prefeitura_$`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:da income-source:municipal municipal sou`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude income-source:agente income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia de~do funci- income-source:, income-source:merendeira income-source:no income-source:trabalho meren- merendeira n0 polic- policia sou_da`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina pj pj_$ usina usina_$`,
    '-4': `apose- income-source:viuva viuva`,
    '-5': `income-source:meu pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-8': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino`,
    '11': `inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus income-source:que`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o income-source:tenho meus o~que`,
    '6': `alugo_a quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos quart- tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:ponto income-source:recebo income-source:uma nos um_ponto`,
    '3': `INCOME a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:uns ponto praia que~alugo recebo uns`,
    '-3': `?debt-kind income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria`,
    '11': `aposentei income-source:aposentei income-source:inss`,
    '10': `^_inss income-source:aposentado income-source:ja inss`,
    '9': `^_aposentado aposentado aposentadoria chute- income-source:a inss_$`,
    '8': `^_aposentadoria de_vez income-source:as ja~as`,
    '7': `^_aposentei ^_encostado aposentado_$ aposentadoria_$ encostado income-source:encostado vez vez_$`,
    '6': `INCOME ^_ja campo campo_$ do_campo income-source:campo income-source:me sou~do`,
    '5': `aposentada aposentei_por as encos- idade idade_$ income-source:da income-source:idade income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei~roca do~da income-source:do income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei mei_$`,
    '9': `de_uber rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:pj income-source:por income-source:sou income-source:unha para_fora pj por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo bico_$ fora fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:para income-source:roca lojin- lojinha perco pj_$ roca roca_$ vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:e income-source:na income-source:roupa income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ patrao_$ quent- roupa_$ salao salao_$ sou sou_meu tenho_minha trabalho_por vendo_roupa vendo~na`,
    '5': `EXPENSE aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:, income-source:bico income-source:em income-source:faco income-source:trabalho moto ofici- parti- roupa sou_autonomo tenho tenho_uma`,
    '4': `^_trabalho aplic- coisas_na coisas~rua conta income-source:patrao income-source:trampo income-source:uma meu meu_proprio negocio_$ patra- patrao propr- proprio trabalho trabalho~conta trampo`,
    '3': `,_sem acai acai_na barraca bolo casa coisa- coisas como~, eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:sem negocio no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt clt fichado fichado_$ frete income-source:clt income-source:frete income-source:manda income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura regis- segur- seguro`,
    '-4': `aluga- alugada alugada_$ bolsa caixa concu- fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o opera- quiti- quitinete sou~de`,
    '-5': `apose- income-source:da income-source:que pensi- pensionista sou_pensionista super-`,
    '-6': `assin-`,
    '-7': `bala sinal`,
    '-8': `estag- income-source:do`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `income-source:loas loas`,
    '11': `^_loas income-source:bolsa income-source:eh income-source:governo`,
    '9': `bolsa cras income-source:auxilio income-source:cartao income-source:familia`,
    '8': `eh_do familia_$ gover- governo income-source:bpc o_bolsa`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc_$ cidad- encos- income-source:beneficio o_bpc`,
    '6': `INCOME bpc defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_bolsa auxilio_$ auxilio_do benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_eh ^_o ajuda_do ajuda~governo da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$ o~com`,
    '3': `,~bolsa ^_ajuda ^_cartao ^_encostado autista_$ cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:autista income-source:com income-source:criancas income-source:das income-source:encostado munic- o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- debt-kind:o income-source:meu income-source:pensao`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '8': `income-source:estou`,
    '7': `income-source:parcelas parcelas seguro_$`,
    '6': `?income-source desemprego e_estou income-source:desemprego o_seguro parcelas_$ seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida income-source:e income-source:recebendo no_seguro parce- recebendo`,
    '4': `^_fui demit- do_seguro enqua- enquanto fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '16': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:reativa aviso- avisos reativa`,
    '8': `after-roadmap:avisa avisa lembrada lembretes_$ lembretes_por me_avisa relig-`,
    '7': `after-roadmap:lembra after-roadmap:me after-roadmap:um after-roadmap:vencer after-roadmap:volta avisos_de avisos~vencimento de_vencimento de_volta dos_lembretes esque- lembra me_lembra os pode_mandar reati- vencer volta_$ volta_com voltar~me`,
    '6': `,_me ,~avisa :voltar ^_pode after-roadmap:antes after-roadmap:falta after-roadmap:nas after-roadmap:os after-roadmap:quero after-roadmap:vencimento alert- antes avisos_$ com_os mandar_um nas para_mandar para~um pode_voltar pode~os quero_ser sinto um~na vence- vencer_$ vencimento vencimento_$ vespe-`,
    '5': `:a :os :pode ^_bota after-roadmap:bota after-roadmap:contas after-roadmap:de after-roadmap:dos after-roadmap:ser avisa- a~lembrar bota bota_um com~lembretes contas_$ despe- dos falta lembrar_$ mandar_os me~de me~quando na~? os_avisos os~por ser~de volta volta- voltar voltar_a`,
    '4': `:, :lembretes ^_agora a_me after-roadmap:cobra after-roadmap:dia after-roadmap:esquecer after-roadmap:for after-roadmap:pode cobra contas de_vencer do_dia esquecer eu_quero eu~que for lembre lembre_$ mandar me_avisar me_cobra me_lembre mes_para mes~eu me~ai novo_$ para_eu para~nao pode pode~a quero quero_que quero~voce que~me ser todo_mes todo~para tudo_, tudo~me um~para venci- voce_me`,
    '3': `,_quero :antes :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_da ^_me ^_quero after-roadmap:agora after-roadmap:ai after-roadmap:avisar after-roadmap:boletos after-roadmap:cabeca after-roadmap:com after-roadmap:dar after-roadmap:favor after-roadmap:lembrete after-roadmap:mandar after-roadmap:mim after-roadmap:na after-roadmap:novo after-roadmap:perdido after-roadmap:quando
after-roadmap:todo antes_$ antes_do avisar avisar_de avisar~novo boletos boletos_$ conta- cutuca da_para dar_um de_novo dia_? dia_do do_pagamento dois_dias favor_$ lembrar lembrete manda- manda_um manda~lembrete me me_cutuca me_dar me_lembrar me~dois me~sim me~um no_dia novo no~do o_, os_aviso os_lembretes pagamento_$ perto pode~avisar por_favor que_so sim_, sim~quero sou~que troqu- um um~antes
um~no vento`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber a~mandar cance- dispe- lembretes_me mensa- mim_$ os~me tirar`,
    '-4': `after-roadmap:coloca after-roadmap:tirar coloc- coloca parar pode_tirar suspe-`,
    '-5': `after-roadmap:lembrado after-roadmap:vencimentos avisos_por avisos~favor lembrado me_mandar quero~lembrado reativar ser_lembrado vencimentos_$ volta_a`,
    '-6': `lembrar_de quero~os`,
    '-9': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete`,
    '13': `after-roadmap:aviso aviso lembrete_$`,
    '12': `lembretes`,
    '11': `^_para after-roadmap:esses after-roadmap:lembrete after-roadmap:lembretes avisa- esses lembretes_$ para_com`,
    '10': `^_desativa after-roadmap:avisar desat- desativa parar`,
    '9': `after-roadmap:desativa after-roadmap:parar avisar aviso- avisos os para_de`,
    '8': `after-roadmap:avisos after-roadmap:menos after-roadmap:os avisar_$ avisos_$ cance- com_esse de_aviso lembrar me~mais nao_precisa para~esse`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:avisa after-roadmap:nao after-roadmap:tira after-roadmap:vencimento alert- avisa chega~aviso de_avisar de_me lembrar_$ me_avisa menos nao_quero os_avisos pode_parar precisa silencia`,
    '6': `,~nem ^_chega ^_desliga ^_muito after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:esse after-roadmap:ficar after-roadmap:me after-roadmap:precisa after-roadmap:sem aviso_$ aviso_de avisos_por avisos~favor chega_de desli- desliga esses_lembretes ficar lembrado_$ menos_, nao_me os_lembretes preci- precisa_ficar sem_lembrete sem~por silen- suspe- tira venci- vencimento`,
    '5': `:lembrar :nao :os :quero ^_menos ^_os after-roadmap:cancela after-roadmap:com after-roadmap:favor after-roadmap:lembrado after-roadmap:lembrar after-roadmap:muito after-roadmap:nem after-roadmap:para after-roadmap:sei after-roadmap:silencia cancelar chega de~lembrar lembrado lembretes_me mais~vencimento me_lembrar nao_por nao~avisar nao~ficar nao~lembrete os~me parar_os pode~de pode~os
precisa_avisar quero_lembrete quero_ser quero~lembrado ser_lembrado silencia_os vencimento_$`,
    '4': `,_tira :mais :parar :pode :precisa ^_cancela ^_cancelar ^_dispenso ^_parar ^_tira after-roadmap:avisando after-roadmap:de after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ou after-roadmap:pfv after-roadmap:ser after-roadmap:tirar avisando cancela com_vencimento cutuc- dispenso esse eu_sei favor_$ ficar_me ficar~lembrando lembrando me_lembrando muito parar_com parar_de
parar~os pfv pode_tirar por_favor precisa~me quero_parar tira_$ todo_dia vencimento_,`,
    '3': `#_, #~eu ,_eu ,~resto ,~sei :com :lembretes :me :receber ^_parem after-roadmap:, after-roadmap:corta after-roadmap:dia after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:parem after-roadmap:todo boleto_$ cancelar~negocio com com_isso continuar continuar_$ corta cutuca das_contas de_boleto de_lembrete devo_$ de~de dia~, dispe- do_vencimento
em_receber em~lembretes esse_negocio esses_lembrete esta_me estre- eu~que favor interesse interesse_em interesse~receber ja_sei lembra mais_$ mais_do mais_lembrete mais_receber manda_mais me me_cutuca me_lembra me~das me~nervosa me~que nao_manda nao~interesse nao~me negocio negocio_dos negocio~lembretes nervo- nervosa o_resto os_aviso o~pode para~isso para~me para~os parem parem_de pfv_$
pode_continuar que_devo quero~de quero~receber receber_lembretes resto resto_pode resto~continuar sei_que sei~devo sem silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar todo~#`,
    '-3': `^_manda ^_reativa after-roadmap:reativa after-roadmap:sim de_novo falta me~de novo pode_mandar pode_me reativa sinto volta- voltar`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo novo_$ quero_receber`,
    '-5': `avisos_de avisos~vencimento reati- volta_com`,
    '-6': `^_volta lembretes_por volta`,
    '-7': `^_liga after-roadmap:liga liga liga_os liga~lembretes relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao`,
    '18': `recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$`,
    '11': `^_falaram aceitaram after-roadmap:falaram falaram_que quise- quiseram`,
    '10': `after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_toparam o_pe pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:disse after-roadmap:proposta a~foi bater- bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:acordo after-roadmap:disseram after-roadmap:eles after-roadmap:resposta after-roadmap:valor after-roadmap:voltou disse disse_nao disseram minha_cara minha_proposta negat- nem_quiseram proposta resposta volto- voltou`,
    '6': `NAME~minha ^_disseram ^_nao ^_riram aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:banco after-roadmap:cara after-roadmap:conversa after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam arred- bateram_o cara cara_$ conversa disse- disseram_que me_deram nao~# nao~minha o_banco o_telefone o~disse pedid- pedido
pedido_$ propo- proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam toparam_$ valor`,
    '5': `?after-roadmap ^_acordo ^_nem aceitam after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:cheio after-roadmap:deram after-roadmap:ficaram after-roadmap:foi after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ conve- da_minha da~cara de_# deram eles e~fim ficar- ficaram mao_de me~um nao nem ouvir ouvir_$ o~cheio o~no proposta_$ so~o telef- telefone valor_$
valor_cheio`,
    '4': `,_disseram a_moca a_proposta after-roadmap:atendente after-roadmap:centavo after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:um a~disse centa- centavo conversa_com conversa~eles de_um e_no eh_muito eles_nao enrol- fazem fizeram_$ mao me~e moca_disse
moca~que n0 nao_$ nao_fazem nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco_$ que~muito que~tem quiseram_negociar responderam responderam_que responderam~nao teve um_centavo`,
    '3': `,~nao NAME_nao ^_ofereci ^_responderam a_cabeca a_porta aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que atendente a~nao a~que balan- banco banco_disse banco~nao bateram_a bateram~porta com_eles conversa_$ da_$ disse_que eles~aceitaram fazem_$ fim fizer- fizeram
foi geren- gerente moca nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha pouco que_nem que_so que~da que~fazem que~pensar tem_desconto`,
    '-3': `?debt-kind ^_toparam aceita aceitaram_meu aceitaram~cartao acordo_da acordo~NAME after-roadmap:aceita after-roadmap:cartao after-roadmap:fechei after-roadmap:plano after-roadmap:quis cartao_$ eh_que meu_cartao minha~foi nao_eh nao_quis nao~a offers:nao o~da o~nao que~? quis`,
    '-4': `aceitei aceitei_o aceitei~acordo after-roadmap:mais nao_aceitei nao~meu nao~que offers:negociar`,
    '-5': `after-roadmap:aceitei`,
    '-6': `engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_toparam aprov-`,
    '12': `^_aceitaram ^_concordaram after-roadmap:concordaram after-roadmap:sim after-roadmap:topou concordaram topou`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:comigo after-roadmap:deram after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `! ^_disseram ^_eles after-roadmap:! comig- comigo desconto_que do~jeito eles_toparam fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `!_! ^_fizeram a_financeira after-roadmap:eles after-roadmap:fizeram after-roadmap:minha after-roadmap:ok after-roadmap:pedi disseram_que eh_que eles_disseram fizer- fizeram jeito nao_eh o_desconto ok_$ pedi proposta_$ que~? respo-`,
    '5': `!_$ NAME_topou ^_deu after-roadmap:deu after-roadmap:financeira after-roadmap:jeito after-roadmap:o after-roadmap:primeira after-roadmap:valor a~proposta banco do_meu eles financeira ok o~que primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `!~! ?after-roadmap NAME~! ^_bateram a_minha aceita after-roadmap:aceita after-roadmap:bateram after-roadmap:desconto after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser bateram bateram_o com~proposta deu deu~, disse_sim disse~para finan- geren- gerente marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo
o~disse para_nosso para~valor pode_ser que_sim sim_para sim~nosso valor`,
    '3': `NAME_aceitou a_moca aceitaram_minha aceitaram_o aceitaram~proposta after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~aceitou a~da bater- com_a desconto deu_certo disse eles_aceitaram hora hora_$ minha minha~! ofereci prime- proposta_! proposta_foi ser`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-4': `nao_toparam`,
    '-6': `nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `valeu`,
    '18': `briga- n0`,
    '15': `^_valeu obrigada`,
    '14': `after-roadmap:obrigada after-roadmap:valeu tchau tchau_$ valeu_$`,
    '13': `?after-roadmap after-roadmap:beleza agrad-`,
    '12': `:sim obrigado`,
    '11': `:ok ^_deus ^_massa ^_tchau after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou legal massa salvo- salvou`,
    '10': `:valeu ^_atrasou ^_ok ^_otimo after-roadmap:atrasou after-roadmap:otimo deus ok viu voce_eh`,
    '9': `:ate ^_beleza ^_certo ^_gracas ^_gratidao ^_obrigada ^_sim ^_tmj after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:gracas after-roadmap:gratidao after-roadmap:perfeito after-roadmap:tmj after-roadmap:🙏 agradecido agradecido_$ anota- anotado atrasou atrasou_$ clare- clareou deus_te dez
dez_$ eh_dez enten- entendido entendido_$ gracas_$ grati- gratidao muito obrigado_$ otimo tmj 🙏 🙏_$`,
    '8': `:deus :mais :👍 ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:ajudou after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:demais after-roadmap:muito after-roadmap:tchau after-roadmap:viu ajudo- ajudou anjo anjo_$ belez- beleza brigada brigada_$ certo combi- combinado combinado_$ demai- demais eh~anjo perfe- perfeito sim_$ um_anjo viu_$`,
    '7': `^_abriu ^_agradecido ^_ajudou ^_brigadim ^_nota ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:mil after-roadmap:nota after-roadmap:top after-roadmap:👏 amei amei_$ ate bom_$ brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ graca- gracas mais_$
mandou_bem me_salvou mente mente_$ mil_$ minha_mente nota nota_mil obrigada_$ pague que_bom salvou_$ top 👍 👍_$ 👏`,
    '6': `:abencoe ^_agora ^_bgd ^_mandou ^_obrigado ^_que ^_salvou ^_thanks after-roadmap:bgd after-roadmap:caramba after-roadmap:grande after-roadmap:mandou after-roadmap:te after-roadmap:thanks after-roadmap:valia after-roadmap:you agora_clareou ajudou_para ajudou~caramba bem_$ bgd bgd_viu bom caram- caramba caramba_$ ce_eh ce~dez clareou_$ de_grande deus_lhe de~valia foi_de foi~grande grand- grande
grande_valia lhe lhe_pague massa_demais ok_$ para_caramba salvou_minha salvou~vida sim te thank- thanks thanks_you valia valia_$ you you_$`,
    '5': `! !_$ :obrigada :viu ^_agradeco ^_ce ^_clareou ^_muito after-roadmap:ce after-roadmap:ideias after-roadmap:pague agradeco atras- beleza_entao bem ce clareou_minhas clareou~ideias deus_abencoe eh_muito entendi esta_bom hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias muito_$ obrigada_pela obrigada_viu senhora voce~um`,
    '4': `:! ^_agradecida ^_voce a_senhora after-roadmap:agradecida after-roadmap:eh after-roadmap:entao after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida agradecida_demais agradecida~da beleza_$ da_conta demais_$ demais_da demais~conta despe- deus~ilumine entao entao_$ esse_plano ilumi- ilumine ilumine_$ minha_vida
muito_obrigada obrigada~ajuda pela pela_ajuda por_hoje por~, senho- te_ilumine vida_$`,
    '3': `,_valeu ._obrigado :filho :muito :pela :te ? FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:dobro after-roadmap:fml after-roadmap:foi after-roadmap:junto after-roadmap:ok after-roadmap:show after-roadmap:tamo ajudou_demais a~eh bom_obrigada certo_obrigada de_em deus~de de~dobro dobro dobro_$ em_dobro
e~com filho_$ fml fml_$ junto junto_, junto~valeu ligue- liguei me~. muito~pela ok_entendi que_deus que~te show tamo tamo_junto tamo~, te_abencoe te_de te~em valeu_fml vida`,
    '-3': `:opa ?consent ?debt-creditor ?debts ?thirteenth ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:nao
after-roadmap:negaram after-roadmap:pagamento after-roadmap:pago after-roadmap:pedi after-roadmap:quando after-roadmap:quanto after-roadmap:quero after-roadmap:reset after-roadmap:sair after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- domin- domingo fecharia fecharia_$ fui link namor- namora namora_$ negar- negaram oi oi_$
opa paga paga_$ pagam- pagamento parar parar_$ pedi quita- recla- reini- reneg- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom aceit- after-roadmap:paga fecha- liqui- recus-`,
    '-5': `?income-source aprov- nao_entendi`,
    '-6': `?debt-kind`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `novo_,`,
    '4': `inteiro_no o_salario o~inteiro parar perdi_o perdi~salario salario_inteiro salario~no`,
    '3': `NAME_no after-roadmap:inteiro comeu consigo consigo_parar de_novo de~, flexibles:NAME flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga after-roadmap:servico after-roadmap:vergonha a~liga cobranca cobranca_liga cobranca~no conto- contou eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou a~ligou cobra- devo_. e_contou eu~. liga ligou ligou_para no_meu para_NAME servi- servico vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei contando contou_que contou~eu devo ligar- ligaram ligaram~NAME passe- passei servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me`,
    '6': `bate me_bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:marido dinheiro_$ e~eu falo meu~e pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se e~eu se_eu`,
    '10': `^_e`,
    '8': `eu~o se`,
    '7': `after-roadmap:emprestimo after-roadmap:eu vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar para~tudo pegar`,
    '5': `:se ^_simula ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ai after-roadmap:quitar after-roadmap:simula after-roadmap:testa after-roadmap:vendendo ai_sem ai~a arrum- emprestimo eu_usar eu_vendendo eu~a eu~um mes_acaba pagar~cartao para_pagar por~acaba se_meu sem_a sem~academia se~marido se~usar simul- simula simula_eu simula~vendendo testa testa_ai testa~sem
vendendo vendendo_o vendendo~carro`,
    '4': `:eu acaba adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumando after-roadmap:carro after-roadmap:desempregado after-roadmap:emprego after-roadmap:fique after-roadmap:marido after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:sem after-roadmap:supor after-roadmap:trocar after-roadmap:tudo
after-roadmap:vamos after-roadmap:vender arrumando arrumando_outro arrumando~emprego a~comigo carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ dividas~uma emprego emprego_$ eu_fique eu_parar eu_vender eu~aceitar eu~adiantado eu~desempregado e~meu fique fique_desempregado larga- nao_aceitar o_carro outro_emprego pagar_adiantado pagar_o
pagar_tudo pagar~? parar_de por_uma que~fique quita- quitar quitar_tudo se~parar se~vender supor supor_que supor~eu trocar_as tudo_? um_bico usar usar_o vale vamos_supor vamos~que vender`,
    '3': `,_encurta ,~? :e ^_vamos a_pena aceitar adiantado after-roadmap:a after-roadmap:arrumar after-roadmap:as after-roadmap:bico after-roadmap:botar after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:ficaria after-roadmap:juntar after-roadmap:largasse after-roadmap:menores after-roadmap:mes after-roadmap:pelas
after-roadmap:um after-roadmap:usar ajuda- ajudar arrumar as_dividas bico botar carro cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_ficaria dinheiro_por dinheiro~mes encur- encurta encurta_? eu eu_largasse eu_nao eu_quitar eu~de faz_a faz~conta ficaria ficaria_se ficaria~eu junta- juntar largasse largasse_o largasse~cigarro marid- marido marido_voltar marido~a menor-
menores meu_marido meu~voltar muda nao~a o_cigarro outro o~muda pagar pagar~NAME para_quitar parar~pagar pegar~emprestimo pelas pelas_menores pena por~so posso_fazer quando_$ quitar~menor se~largasse se~nao se~quitar so_$ trabalhar_, trabalhar~encurta troca- trocar um_emprestimo vale_a vale~pena vamos voltar~trabalhar`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? o_minimo pagar~minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '10': `^_ligam worry:cobrador worry:dia`,
    '9': `^_cobrador cobrador worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `cobranca por_dia telef- telefone worry:cobranca worry:de worry:hora`,
    '7': `bloqueei cinqu- cinquenta hora hora_$ ligac- ligam_para mensa- mensagem nao_param numer- numeros numeros_$ param quare- quarenta worry:param worry:servico`,
    '6': `^_mandam cobranca_$ dia dia_$ estou_sendo ligar_$ mandam mandam_mensagem o_dia param_de telefone_nao telefone~para tocan- tocando tocando_$ worry:ate worry:celular worry:ja worry:ligar worry:pela worry:por worry:tocando worry:toda`,
    '5': `ameac- bloqu- celul- celular cobrador_na cobrador_nao dia_todo diret- direto direto_$ do_celular estao~ligando ligam~NAME ligar manda- nao_da nao_para nao~de o_de para_$ para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:NAME worry:direto worry:ligando worry:na worry:no worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_ficam ^_ja ^_mandaram ^_troquei aguen- aguento aguento_mais ate calot- caloteira de_domingo de_numero de~no eles_ligam eles~para ficam ligam~meu ligan- ligando mandaram me_ligando meia mensagem_para meu_servico me~o nao_aguento no_servico o~todo para_NAME para_meu parar_$ porta sem_parar so_o troqu- troquei troquei_de troquei~numero worry:caloteira worry:cobrando
worry:da worry:eles worry:estao worry:ficam worry:meus worry:o worry:parar worry:porta worry:todo`,
    '3': `:cobranca :essas :mundo ate_de ate_para casa_da casa~minha causa_deles chama- cobram cobranca_, cobrando da~nao da~sogra deles deles_$ de~em de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente ligam_no ligam~de mais~cobranca meu_trabalho meu~nao me~na minha_sogra mundo_$ na_frente na_minha nao~da na~dos no_telefone no~servico o_telefone outro- outros
outros_$ parar porta_$ por~deles servico_e sogra sogra_$ sosse- sumir todo_$ trabalho_$ um_cobrador vonta- vontade worry:deles worry:do worry:dos worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:outros worry:sem worry:tenho worry:trabalho`,
    '-3': `proce- worry:serasa`,
    '-4': `worry:eh`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '12': `?worry despejo perde- perder worry:despejo worry:perder`,
    '11': `despejo_$`,
    '10': `worry:casa worry:vou`,
    '9': `worry:sair worry:vao`,
    '8': `apart- apartamento casa_$ imobi- imobiliaria sair vao worry:a worry:apartamento worry:imobiliaria worry:ser`,
    '7': `^_perder ^_vou casa imobiliaria_mandou sair_$ worry:daqui worry:mandou worry:meu`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ de_despejo leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:rua`,
    '5': `a_dona a_imobiliaria botar dona morar na_rua o_proprietario o~deu parar_na proprietario rua senho- ser teto vao~meu vou worry:deu worry:dona worry:fora worry:meus worry:morar worry:o worry:para worry:parar worry:posso worry:proprietario worry:se worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta coisas_na da_casa de_volta deu fora medo~perder me~daqui na_calcada o_apartamento onde~se ordem ordem_de para_fora parar pediu perder_minha perder~casa prazo propr- quer_a querem_tomar querem~minha rua_$ se_me semana_que semana~vem tirar- tomar tomar~casa vao_botar vao_me worry:NAME worry:ate worry:calcada worry:chave worry:gente
worry:me worry:minha worry:na worry:onde worry:ordem worry:pediu worry:que worry:quer worry:querem worry:semana worry:tenho worry:tomar worry:volta`,
    '3': `^_aluguel ^_meus ^_querem a_caixa a_chave a_gente apartamento~a ate a~quer caixa caixa_vai coisas~rua com_meus de_perder dele despejo_, de~minha dono esta~a eu_sair eu~da fora_$ joao me_botar meus meus~vao me~para nao_tenho natal_$ na~com o_dono o_seu o~joao o~pediu o~vai pedin- pedindo posso preoc- preocupacao preocupacao_eh que_vai que_vem quer quere- querem rua_com seman- semana tomar_minha
tramp- vai vem_$ volta_$ worry:as worry:atrasado worry:caixa worry:coisas worry:com worry:da worry:de worry:dono worry:eh worry:natal worry:pedindo worry:preocupacao worry:vem`,
    '-3': `carro carro_$ dos_filhos worry:? worry:banco worry:carro worry:dos worry:em worry:no`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:so worry:vazia`,
    '11': `arroz comid- comida worry:arroz worry:comida`,
    '10': `worry:falta worry:que`,
    '9': `almoc- comi ja_comi que_ja worry:hoje worry:para worry:tem`,
    '8': `^_falta falta leite leite_para panel- panela pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:pulando worry:refeicao`,
    '7': `comer dia_$ falto- faltou worry:ja`,
    '6': `EXPENSE ^_hoje comida_$ esta_vazia farin- farinha hoje mesmo_$ mistu- o~e teve worry:e worry:esta worry:o`,
    '5': `^_vivo a_geladeira armar- armario a~esta basica cesta cesta_basica com_fome comer_$ de~de dia dormi- dormir em_casa estou~de fome_$ geladeira menin- mesmo o_armario so tenho_o tenho~que todo_dia vivo vivo_de worry:agua worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:todo worry:vivo`,
    '4': `^_abro ^_estou ^_meus abro agua almoco a~vai basic- casa_$ comer_para de_comer dormir_com esta_faltando falta- faltando gelad- guriz- gurizada janta meninos meus_filhos nao_tem nao~o o~a para_meninos pulo so_uma sobra- sobrar tem_$ todo uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:casa worry:de worry:faltando worry:janta worry:meninos worry:meus worry:moca worry:nem worry:sobrar
worry:tenho worry:uma`,
    '3': `^_ando ^_dou acabo- acabou agua_$ ando as_menina bebe com~para de_fome despe- de~para dia_que dia~nao dou e_de eles_$ entre entre_o escol- esta~comida estou e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos foram hoje_$ ja moca morto_de morto~fome nao_tenho nao~comida o_arroz o_feijao o_remedio o~para para_eles para_pagar para~para passando por_dia que_a que~tem remed- remedio
remedio_e so~agua tem_comida tem_dia tem_nada vez worry:a worry:ando worry:com worry:como worry:dou worry:eles worry:filhos worry:menina worry:nao worry:pagar worry:remedio worry:vai worry:vez`,
    '-3': `^_so estou_com worry:? worry:meu worry:tudo`,
    '-4': `worry:da worry:me worry:no`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta nome_$ worry:cpf worry:estou worry:negativado`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ worry:crediario worry:sujo`,
    '7': `barra- barraco cpf estou_no meu~esta nao~em no_spc o_nome serasa_$ sujo sujo_$ worry:barraco worry:meu worry:nao worry:spc`,
    '6': `^_nome cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:NAME worry:cadastro worry:consigo worry:esta worry:limpar worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:em worry:minha worry:na worry:nada worry:quero`,
    '4': `a~no bloqueado consi- da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome_no nome~e o~nao restr- ser worry:carne worry:comprar worry:credito worry:mae worry:nem`,
    '3': `^_voltar abrir_conta aluga- alugar bloqu- carne carne_$ causa_do comprar consigo_abrir conta_por credito da_minha de_emprego de~por emprego esta_na estou limpar_o mae mae_$ mais_nada minha_mae nao~abrir nao~nada nao~nem nenhu- no por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:emprego worry:mais worry:o worry:perdi worry:por worry:ter worry:um`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:processo worry:que worry:tem`,
    '-4': `worry:cobranca`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq-`,
    '13': `urgen- worry:nenhuma`,
    '10': `nada nada_urgente urgente worry:estou worry:so`,
    '9': `^_nenhuma nenhu- urgente_$ worry:tudo`,
    '8': `desse- desses durmo nao_estou nenhum_desses nenhuma organ- worry:desses worry:durmo worry:isso`,
    '7': `^_nenhum so~mesmo worry:, worry:deus worry:disso worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nada_disso nao~nessa nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sob sob_controle sosse- tranquilo urgencia urgencia_$ worry:controle worry:dessas worry:me worry:mesmo worry:paz worry:quanto worry:quero worry:sob worry:tranquilo worry:urgencia`,
    '5': `controle corre- esta~em estou_me nessa organizar organizar_$ paz_$ risco so_estou so~me tudo_em worry:esta worry:gracas worry:nenhum worry:organizar worry:por worry:risco worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus comigo_$ contr- controle_$ dessa- dessas dessas_$ disso disso_$ eh_no estou graca- gracas gracas_a gracas~deus isso_nao nada_desse nada_me nao_, nao_tem nao~comigo nao~eh nenhum nenhuma_dessas quero_organizar rio so~organizar tipo tranquilo_$ tudo worry:a worry:comigo worry:desse worry:eh worry:rio`,
    '3': `,_ainda ,_so ^_gracas acontece_comigo ai_nao aqui_eh comig- comigo desse deus enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por isso~nao mesmo_$ nada~nao nao_chegou nao~ainda nao~isso nenhum~me pega_$ ponto_$ por~esta por~nao so tem~nao tira~sono worry:acontece worry:ainda worry:aqui worry:em worry:pega worry:tira`,
    '-3': `fome intim- worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ nao_durmo worry:devendo worry:juros worry:os`,
    '9': `^_cada cada envel- meu_pai pai_$ worry:fui worry:mes worry:pai`,
    '8': `^_os conseguir demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:divida worry:durmo worry:estou`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresc- cresce depre- depressao em_casa esta~atrasado estou_com fui nao_sabe nunca_mais os sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:marido worry:perdi worry:sabe worry:vergonha`,
    '6': `a_divida ansio- ansiosa atrasado_$ conse- consigo_dormir descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir o_sono perdi_o sono worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi ai~eh atrasado casa_por com_isso dar_conta de_nao dormir_$ dos_filhos esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir minha~nao morrer muita nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:dar worry:dormir worry:dos worry:esta worry:mae worry:morrer worry:o worry:remedio worry:tanta`,
    '4': `^_ai ^_gente ^_medo ^_minha acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ come dar de_neve de~que dinhe- dinheiro doente_e dormi- dormir eh_tanta eh~coisa em~por esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher morre- muito mulhe- mulher nao_consigo neve neve_que nunca o_juros olha_esse os_outros outro- outros
o~fazer pensar pensar_$ perder_o por~disso que_come que_fazer que_os que~tudo tanta tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:medo worry:moca worry:mulher worry:outros worry:pensar worry:so`,
    '3': `^_perder atras- a~de boleto_$ cansa- cansada coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa disso_$ divid- divida divida_para doent- doente dos e_deixar e_sem estao~de estou estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca morrer_olha
nao_para olha os~nao pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:esse worry:gente worry:isso worry:olha worry:por worry:poupanca worry:presa worry:saber worry:sem
worry:todo worry:veia worry:viver`,
    '-3': `^_tudo ^_vao almoc- cobra- de_perder lacra- medo~perder minha_casa minha_conta nao_$ nao_estou proce- worry:, worry:banco worry:comer worry:do`,
    '-4': `dia_$ tranq- worry:? worry:no worry:nome`,
    '-5': `worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry minha_moto moto_$ quere- vao_levar`,
    '7': `caminhao estao_querendo guincho querendo worry:caminhao worry:estao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- escon- esta_com mandado meu_carro movei- moveis moveis_$ o~na porta_$ querendo~meu worry:a worry:com worry:medo worry:vao`,
    '5': `^_querem a_kombi busca busca- coisas_$ estao kombi levar_minha medo meu~esta na_porta o~quer o~veio penhorar porta quer quer_a querem tv tv_$ vao worry:banco worry:busca worry:e worry:na worry:os worry:penhorar worry:porta worry:querem`,
    '4': `KIND atras buscar_o carro_de coisa- coisas de~a e_nao escondendo estou_escondendo estou~o ganha_pao meu_ganha meu~pao minhas_coisas pao penho- perder_o perder~carro querem~minha tomem worry:apreensao worry:atras worry:coisas worry:de worry:esta worry:ganha worry:minhas worry:pao worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao a~eu busca_e busca~apreensao carro_esta casa_do com_ele com~que de_madrugada do_carro e_apreensao eh_com eh~ele ele_que entrego escondido escondido_na escondido~casa estao_ameacando estao~toma eu~as e~achar ganha garag- garagem geladeira_da geladeira~loja gol madru- madrugada
manda- medo_de medo_eh meu~de minha- minhas minha~da moto_eu moto~nao na_garagem nao_achar nao_como nao~e o_banco ofici- oficial os o~ontem pegar~moto posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:da worry:do worry:eh worry:escondido worry:eu worry:garagem
worry:loja worry:oficial worry:posso worry:toma worry:virem`,
    '-3': `casa_$ de~veio justica_veio o~de`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '13': `?worry`,
    '12': `desli- worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar meu_gas vamos~no worry:a worry:cortaram worry:no`,
    '8': `^_vamos cortaram ficar gas_$ worry:agua worry:ficar worry:gas worry:veio`,
    '7': `agua escur- escuro escuro_$ no_escuro vamos veio vela worry:NAME worry:aviso worry:escuro worry:ja worry:vela`,
    '6': `aviso cortada gas ja_veio minha_luz sem_agua worry:ontem worry:sem`,
    '5': `a_companhia companhia cortar_$ cortar_a cortaram_$ da_luz dias estou_no gelad- luz_$ que_corta ser_cortada vai_ser vai~cortada worry:companhia worry:corta worry:dias worry:estou worry:meu worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet a_luz agua_desde agua~ontem alica- alicate amanha_$ aviso_de aviso_vermelho avisou avisou_que aviso~corte banho compa- corta cortada_amanha cortaram_a cortarem cortarem_a corte de_corte deixou_aviso desde_ontem desligar e~, homem homem_do ja~aviso luz_esta medo~cortarem me~sem moco moco_da o_homem o_moco ontem ontem_$ relog- relogio sem~desde ser~amanha torne-
torneira torneira_$ veio~de verme- vermelho worry:alicate worry:avisou worry:cortarem worry:corte worry:de worry:deixar worry:deixou worry:desde worry:desligar worry:homem worry:internet worry:moco worry:vermelho`,
    '3': `#~senao EXPENSE NAME_deu NAME~# ^_luz ^_vao a_NAME a_energia after-roadmap:amanha after-roadmap:ser amanh- amanha aviso- a~ja a~vai cortar_minha cortar_o cortaram~agua cortar~luz da~veio deixa- deixar deixo- deixou desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energia_$ estou_a estra- fio inter- internet internet_$ luz_de luz~cortar minha~vai no o_fio o_relogio o~da relogio_$
relogio_da relogio~luz sem senao senao_desliga sexta sexta_$ se~a vao vao_cortar vao_me veio_cortar vermelho_$ worry:# worry:, worry:cortada worry:da worry:desliga worry:deu worry:energia worry:na worry:senao worry:sexta worry:vai worry:vao`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `proce-`,
    '15': `intim-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `da_justica justica_$ worry:recebi worry:um`,
    '8': `^_recebi acao acao_de intimacao processo worry:acao worry:carta worry:de worry:intimacao worry:processo`,
    '7': `carta de_cobranca estao_me recebi worry:banco worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ chego- chegou cobranca_$ me_processar pelo_banco tem~no um~do worry:cartorio worry:chegou worry:da worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao cobranca com~nas costa- costas de_cartao de_justica do_forum forum forum_$ nas nas_costas oficial oficial_de oficial~justica pelo processar receb- reu sendo um~de vao worry:cartao worry:cobranca worry:estao worry:forum worry:por worry:reu worry:sendo`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_banco estao estou_sendo justica~aqui me no~nome ofici- perguntou~mim por_mim por~de prote- protestar tem_audiencia um_homem vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:mim worry:oficial worry:perguntou worry:protestar worry:uma`,
    '3': `banco banco_$ banco_mandou causa cobra- diz_que do_cartorio do~mandou estou_com homem mandou_carta mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel papel_da papel~justica perguntou por_causa recebi_uma um_oficial um_papel uma_carta uma~do um~da veio_aqui worry:estou worry:homem worry:mandou`,
    '-3': `a_moto busca- buscar despe- moto worry:a worry:buscar worry:nao worry:so`,
    '-4': `moto_$ worry:moto`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `bloqu- meu_salario worry:pagamento worry:salario`,
    '8': `?worry conta_$ meu_pagamento worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam pagam- pagamento pagamento_$ penho- worry:bloquearam worry:todo worry:tudo`,
    '6': `benef- beneficio conta meu~todo o_banco salar- salario salario_$ worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam metad- metade meu_beneficio minha_aposentadoria segur- todo tudo_do worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio do~salario e~banco juiz juiz_$ metade_da meu meu_bpc minha o~bloqueou pegan- pegando pegando_meu pela quase sumiu tirar- tiraram todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial
worry:na worry:pegando worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco ^_caiu a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro~NAME dinheiro~e do_meu e_o e_some e_sumiu e~, judic- judicial justi- justica justica_$ limit- limite metade_$ meu~na minha~vem o_limite o~cai o~come o~comeu o~pega pega_$ pela_metade pelo pix pix_$ raspa- salario~e todo_mes vem worry:caiu worry:come worry:estao worry:justica
worry:mes worry:pega worry:some`,
    '-3': `?income-source worry:que`,
    '-4': `worry:?`,
  },
};

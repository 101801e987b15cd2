import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '17': `^_topei topei`,
    '16': `^_aceitei aceit-`,
    '14': `aceitei`,
    '13': `feche- fechei topei_$`,
    '12': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `?offers offers:topei`,
    '9': `^_acordo ^_assinei aceitei_a acordo_fechado after-roadmap:fechei assinei com_eles fechado fechado_$ offers:aceitei`,
    '8': `a_da acabei_fechando aceitei_$ acord- acordo after-roadmap:aceitei assin- eles_$ fechando fechando_$ offers:fechei topei_a`,
    '7': `acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acabei assinei_o assinei~acordo a~NAME fechei_com pode_aceitar`,
    '6': `^_aceita ^_deu a_proposta aceita after-roadmap:acordo after-roadmap:assinei after-roadmap:essa certo_fechei deu_certo deu~fechei e_fechei eles essa_$ fechar~eles fechei~acordo fiz~acordo o_acordo offers:acabei o~com pode~essa topei~da vou~com`,
    '5': `^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento after-roadmap:aceita after-roadmap:com after-roadmap:eles after-roadmap:vou deles deles_$ deu essa essa_vou essa~pagar fechar_com fechei_o fechei~o fiz fiz_o fui_la fui~e hoje la_e la~fechei o_parcelamento offers:acordo offers:com pagar_$ parcelamento vou vou_aceitar`,
    '4': `NAME~vou ^_bati ^_fui ^_pode aceita_a aceita~da acordo_hoje acordo_no acordo~app after-roadmap:aceitar after-roadmap:fiz after-roadmap:parcelamento app app_$ bati bati_o bati~martelo cedo certo com com_o com~banco da_NAME da~, do_jeito fechei_do fechei_negocio fechei~com fechei~jeito fui hoje_cedo jeito~ofereceram marte- martelo martelo_com martelo~eles no_app o_martelo ofereceram_$ offers:aceitar
offers:assinei offers:eles offers:essa offers:o offers:pode offers:vou o~hoje parcelamento_$ proposta que_ofereceram topei~proposta vou_fechar vou_pagar vou~essa`,
    '3': `,~pensei :hoje NAME_! NAME_, aceitei_na aceitei~da aceitei~hora after-roadmap:app after-roadmap:bati after-roadmap:certo after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:ofereceram after-roadmap:pode assinei_com assinei~eles a~deles banco_$ cedo_$ com~hoje do~que duas_vezes eles_hoje eles~cedo fechei_$ hora_, hora~nao jeito jeito_que la nao_pensei nao~duas
negocio negocio_com negocio~o ofereceram offers:certo offers:deles offers:deu offers:hoje o~no parce- pense- pensei pensei_duas pensei~vezes propo- proposta_$ proposta_deles`,
    '0': `!_onde !~a #_. #_ano #_cada #_cai #_dia #_dividido #_filhos #_mais #_ou #_pode #~a #~ao #~atrasado #~bruto #~cartao #~dia #~e #~em #~gasolina #~liberar #~mao #~mas #~meu #~multa #~nao #~no #~o #~para #~parcela #~pix #~por #~salario #~se #~semana #~tem #~vale $~do %_, %_ao %_do %~dia %~mes %~por %~salario ) )_. ,_# ,_aceito ,_adiantava ,_apaga ,_aqui ,_as ,_banco ,_bora ,_cancela ,_cobrador ,_com
,_conforme ,_daqueles ,_de ,_desde ,_deus ,_deve ,_ela ,_entrei ,_errei ,_esse ,_estava ,_falei ,_faltou ,_faz ,_fica ,_foi ,_gasto ,_gostaria ,_hoje ,_manda ,_meu ,_moveis ,_nem ,_nenhuma ,_ninguem ,_nunca ,_para ,_perdi ,_procede ,_quais ,_quando ,_recebo ,_reclamo ,_sera ,_termina ,_todos ,_trabalho ,_um ,_umas ,_usei ,_venderam ,_vi ,~% ,~+ ,~acontece ,~agosto ,~ai ,~ainda ,~alguem ,~algum
,~apagar ,~baixar ,~banco ,~boia-fria ,~cartao ,~corrigir ,~crediario ,~demais ,~dia ,~divida ,~diz ,~durmo ,~entao ,~essas ,~esse ,~explica ,~foi ,~golpe ,~guia ,~ligacao ,~mais ,~me ,~meses ,~metade ,~mete ,~meter ,~mostra ,~no ,~normal ,~pago ,~pode ,~qual ,~questao ,~remove ,~resto ,~saio ,~salvar ,~sei ,~sem ,~ser ,~servico ,~silveira ,~so ,~trocar ,~uns ,~valor ,~ver ,~voce ,~vou ._eh .~de
.~eh :_caiu :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :apaguem :aquele :as :atrasada :atrasou :aumentei :australia :banco :bem :caba :caiu :carro :celular :cem :cobra :cobram :coisa :comigo :compensa :confiavel :conforme :consegui :consigo :copia :cortada :dar :demora :depois :depositar :deve :devo :dias :diga :direito :disse :dizendo :dnv :embora :empresa :entao
:exclusao :falando :falei :falso :fatura :favor :fechou :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instrucoes :ja :jogo :lgpd :ligaram :limite :limpa :limpar :luz :mae :mandou :moca :moto :nem :noite :normal :num :obrigado :orientacao :oxe :pagamento :pagas :pagina :pai :parcela :passa :passado :passei :patroa :pede :pedindo :pessoa :porque :preciso :quais :quantos :quitar
:regras :renda :renegociacao :sera :servico :sistema :sujo :tal :tira :tirar :todas :todo :todos :trem :uns :usei :util :venceu :verdade :~$ ; ;_as ;~demais ?_me ?_nao ?_queria ?~caba NAME_caiu NAME_cobra NAME_como NAME_desde NAME_desse NAME_deste NAME_dia NAME_em NAME_estao NAME_faz NAME_mas NAME_no NAME_pedindo NAME_porque NAME_vence NAME~. NAME~abril NAME~atrasada NAME~atrasado NAME~cobra
NAME~contou NAME~corre NAME~da NAME~dando NAME~de NAME~desde NAME~desse NAME~e NAME~emprestimo NAME~essa NAME~eu NAME~faltou NAME~ha NAME~junho NAME~ligou NAME~mais NAME~meses NAME~muito NAME~nome NAME~ontem NAME~passou NAME~porque NAME~primeira NAME~quitada NAME~sera NAME~um NAME~uns NAME~usei ^_abre ^_apaguei ^_aposentei ^_arre ^_atrasada ^_bah ^_bloqueei ^_cair ^_calcula ^_cobraram ^_cria
^_empresa ^_entrei ^_esses ^_exclusao ^_fico ^_imagina ^_liguei ^_lista ^_meio ^_moca ^_olha ^_patrao ^_pela ^_pelo ^_pensando ^_redija ^_saque ^_todos ^_trata-se ^_troca ^_uai ^_uns ^_vence ^_vish a_cada a_carta a_declarar a_dona a_exclusao a_fabrica a_faculdade a_lgpd a_mao a_minima a_ordem a_perna a_prestacao a_renner a_restricao a_tela a_tirar aboca- abocanhar abocanhar_o abocanhar~que abre_a
abre~lista abril abusivo_, abusivo~pode acaba_, acaba~o acabou~a aceito_logo aceito_sim aceitou_minha aceitou~proposta aceito~ou acho~cai acontece_$ acontece_? acontece~? acordo_mas acordo_meu acordo_passar acordo_que acordo~a acordo~eles acordo~eu acordo~nao acordo~o adiantada adiantada_$ adiantava adiantava_? after-deficit:acabou after-deficit:ainda after-deficit:aluguel after-deficit:antes
after-deficit:aqui after-deficit:as after-deficit:auxilio after-deficit:bico after-deficit:bolsa after-deficit:botijao after-deficit:bpc after-deficit:casa after-deficit:comeca after-deficit:comida after-deficit:como after-deficit:contas after-deficit:das after-deficit:depois after-deficit:desempregado after-deficit:emprego after-deficit:entao after-deficit:esqueci after-deficit:essa
after-deficit:esta after-deficit:estou after-deficit:existe after-deficit:explica after-deficit:faco after-deficit:falei after-deficit:ficou after-deficit:filha after-deficit:filho after-deficit:ganhar after-deficit:isso after-deficit:jeito after-deficit:junto after-deficit:mae after-deficit:manda after-deficit:marido after-deficit:menos after-deficit:minha after-deficit:mostra after-deficit:mudar
after-deficit:mudei after-deficit:mudou after-deficit:no after-deficit:noite after-deficit:ordem after-deficit:pagar after-deficit:pago after-deficit:paguei after-deficit:parar after-deficit:peco after-deficit:pode after-deficit:primeira after-deficit:quanto after-deficit:queria after-deficit:salario after-deficit:so after-deficit:tanto after-deficit:tenho after-deficit:todo
after-deficit:trabalhar after-deficit:trabalho after-deficit:uma after-deficit:vem after-deficit:vez after-roadmap:abriu after-roadmap:adiantada after-roadmap:advogado after-roadmap:agencia after-roadmap:agua after-roadmap:algum after-roadmap:alta after-roadmap:amor after-roadmap:anterior after-roadmap:apagam after-roadmap:apaguei after-roadmap:apareceu after-roadmap:aposentadoria
after-roadmap:aumenta after-roadmap:bah after-roadmap:bolo after-roadmap:botaram after-roadmap:buraco after-roadmap:cadunico after-roadmap:calcula after-roadmap:caminhao after-roadmap:cancelo after-roadmap:cedo after-roadmap:celular after-roadmap:chao after-roadmap:cobradora after-roadmap:cobraram after-roadmap:codigo after-roadmap:comer after-roadmap:comprar after-roadmap:comprei
after-roadmap:condicao after-roadmap:condominio after-roadmap:consegue after-roadmap:contracheque after-roadmap:corre after-roadmap:credor after-roadmap:credores after-roadmap:deposita after-roadmap:descontam after-roadmap:desejo after-roadmap:deste after-roadmap:diferenca after-roadmap:direito after-roadmap:dizem after-roadmap:dizendo after-roadmap:dizer after-roadmap:documento
after-roadmap:doente after-roadmap:dois after-roadmap:dono after-roadmap:dor after-roadmap:ela after-roadmap:emprestado after-roadmap:energia after-roadmap:enviar after-roadmap:erro after-roadmap:escola after-roadmap:espera after-roadmap:espero after-roadmap:faculdade after-roadmap:falam after-roadmap:falou after-roadmap:final after-roadmap:fizer after-roadmap:fora after-roadmap:foto
after-roadmap:funciona after-roadmap:gaste after-roadmap:geladeira after-roadmap:gera after-roadmap:guardam after-roadmap:historico after-roadmap:ia after-roadmap:ideia after-roadmap:janeiro after-roadmap:justica after-roadmap:ligando after-roadmap:liguei after-roadmap:limpam after-roadmap:lugar after-roadmap:mae after-roadmap:mal after-roadmap:mandada after-roadmap:mandado after-roadmap:mata
after-roadmap:matando after-roadmap:menino after-roadmap:metade after-roadmap:mexo after-roadmap:mundo after-roadmap:nenhum after-roadmap:nervosa after-roadmap:obrigados after-roadmap:oferecendo after-roadmap:osso after-roadmap:outros after-roadmap:pai after-roadmap:papel after-roadmap:parado after-roadmap:passado after-roadmap:pedindo after-roadmap:perder after-roadmap:perna
after-roadmap:porcentagem after-roadmap:povo after-roadmap:pretendo after-roadmap:prisao after-roadmap:problema after-roadmap:procede after-roadmap:puxar after-roadmap:quebra after-roadmap:queixa after-roadmap:quer after-roadmap:rapido after-roadmap:ruim after-roadmap:sabado after-roadmap:sabe after-roadmap:sms after-roadmap:sujo after-roadmap:teto after-roadmap:tiram after-roadmap:tiro
after-roadmap:todas after-roadmap:tomar after-roadmap:trabalhei after-roadmap:tres after-roadmap:troca after-roadmap:uai after-roadmap:ultimo after-roadmap:uso after-roadmap:vantagem after-roadmap:vir after-roadmap:vira agora_, agora_e agora_eh agora_estao agora_estou agora_ja agora_o agora_que agora~como agora~descontando agora~dia agora~ganho agora~nao agora~sei agosto_$ agua_$ aham_, aham~pode
ainda_, ainda_sao ainda~obrigados ai~causa ai~eu ajuda_sim ajudar_minha ajudar~mae ajuda~as ajuda~dividas ajuda~pagar ajudou_bastante alguem_da alguem_humano alguem~carne alguem~equipe alguem~pode alguem~verdade algum_dia alguma~, algum~? alimenticia alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_atrasado aluguel~# amanha_vou amanha~no
ameacando_cortar ameacando~a aniversario_prende aniversario~o ano_, ano_e anos_. anos_a anos_ainda anos_ja anos~aceito anos~devo anos~divida anos~vale anotar anotar_que anotar~eu anotou_? ano~esta ano~meio anteriores_e antes_da antes~outra antes~soltar antiga_de antiga~mais ao_credor ao_dia ao_mes ao~solicitando apaga_minhas apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por
apagar~enquanto apagar~que apagar~se apaga~nao apaga~os apaga~respostas apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que apareceu_boleto apareceu~com apareceu~da aparelho_de apertei apertei_errado apertei~, aposentada aposentei aposentei_por aposentei~idade app_para app~ver apreensao_$ aquele_que aquele~da aquele~ja aqui_na aqui_ne aqui~do arquivo_$ arre arre_egua
arre~, arrumar_$ as_cartas as_criancas as_demais as_frases as~fora atender_? ate~fim ate~meu ate~nenhuma ate~o atolada atolada_$ atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando atrasando_a atrasando~pensao atrasar_um atrasar~mes atualizar atualizar_sim aumentei_minha aumentei~divida austr- australia
autis- autista autista_, autista~banco autom- automatico automatico_, automatico_da automatico~divida automatico~o autonomo_nao autonomo~tem avisos~novo a~alimenticia a~caduca a~cobra a~como a~cresce a~dar a~diminui a~dois a~em a~estao a~faz a~ideia a~julho a~ligou a~mandou a~nela a~novembro a~outubro a~pagar a~porque a~quebrou a~se a~sem a~velha a~vem a~zerada bah bairro_, bairro~moveis
baixa_nunca baixar_? baixar_a baixar_isso baixar~? baixar~pensao baixa~, banco_diz banco_entrou banco~# banco~encostar banco~mandou banco~na banco~procede barata_por barata~ser barraco barraco_eh barraco~tudo base base_em base~que beleza_valeu bem_, bem~so bendi- bendita bendita_mesmo beste- besteira bico_que bico~eu bloqueei bloqueei_o bloqueei~numero boa_, boa_noite boia-- boia-fria boia-fria_$
boleto_com boleto_nao boleto_que boleto~desconto boleto~do boleto~nao boleto~sei boleto~verdadeiro bolsa~nao bom~ou bom~preciso bora_la bota_nossas bota_para bota~coisas bota~falar bpc_do bpc~meu brincando_, bronc- bronca bronca_$ bruto_$ bruto_, bruto~fica bruto~o buscar~caminhao caba caba_cobra caba~# cada_# cada_dois cadastro_por cadastro~favor cada~meses cai_meu cai_na cair cair_no
cair~rotativo caiu~# cai~minha calcada calcada_$ calcula_ai calcula~se caminhao caminhao_$ caminhao_quito caminhao~tudo caminho_$ caminho_que caminhonete caminhonete_$ caminho~voce cancelar_esse cancela~que cancelei capital~australia cara_no carne_e carne~osso carro_adiantada carro_esse carro~mes carta_para cartao_eh cartao_junto cartao_mas cartao~com cartao~daqueles cartao~esse cartao~estao
cartao~loja cartao~nao cartao~que cartas cartas_fora cartas~, carta~cartorio casa_e casa_falou casa_pedindo casa_toda casa~heranca casa~prazo casa~que casa~vai causa_deles causa~? cel cem cem_reais cem~antes centro centro_$ centro_para centro~renegociar certo_antes certo_pode cet~maior cet~o chao chegou_$ chegou_no chegou~intimacao cima_$ cinco~? cinco~a cinco~ainda cobra_# cobrador_mete
cobrador~a cobram_$ cobram_alguma cobram~coisa cobranca~que cobrando_# cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% coisa_agora coisas_na coisas~calcada coisa~ja coisa~mas com_atendente com_base com_dividas com_do com_dor com_esses com_humano com_mais com_maquina com_nome com_remedio com_todo combinado_, combinado~me comeca_tudo comecar_a
comecar_pagando comecar~a comeca~de comer_fora comigo_? comissao~# como_comecar como_convenio como_essencial como_falar como_pagas como_primeira como_saio como~agora como~consigo como~disso como~eh como~na como~primeiro como~saio como~um compensa_meter compensa~o comprei_$ compro com~% com~como com~consignado com~consultor com~conta com~contas com~da com~disso com~e com~eh com~em com~gerente
com~moca com~moco com~na com~nada com~nas com~no com~papel com~patrao com~por com~respeito com~ser com~sujo com~uso concorda concorda_com concorda~esse concordo~o condi- condicao conferir conferir_as conferir~contas confirm-amount:apagar confirm-amount:ele confirm-amount:era confirm-amount:esse confirm-amount:eu confirm-amount:foi confirm-amount:melhor confirm-amount:muda confirm-amount:mudar
confirm-amount:nada confirm-amount:que confirm-amount:quero confirm-change:acho confirm-change:decimo confirm-change:disso confirm-change:enquanto confirm-change:esse confirm-change:falei confirm-change:favor confirm-change:hein confirm-change:hmm confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:moca confirm-change:nenhuma confirm-change:pedi confirm-change:perai
confirm-change:por confirm-change:precisa confirm-change:proposta confirm-change:recebi confirm-change:recebo confirm-change:tem confirm-change:tenho confirm-change:trocar confirm-change:verdade confirm-creditor:acho confirm-creditor:aham confirm-creditor:apaga confirm-creditor:decimo confirm-creditor:disse confirm-creditor:ela confirm-creditor:enquanto confirm-creditor:entendeu
confirm-creditor:eu confirm-creditor:foi confirm-creditor:jeito confirm-creditor:melhor confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:perfeito confirm-creditor:que confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:tem confirm-creditor:trocar confirm-delete:a
confirm-delete:acho confirm-delete:aham confirm-delete:correto confirm-delete:decimo confirm-delete:disse confirm-delete:do confirm-delete:ele confirm-delete:espera confirm-delete:esse confirm-delete:estava confirm-delete:exatamente confirm-delete:falei confirm-delete:foi confirm-delete:infelizmente confirm-delete:mexer confirm-delete:muda confirm-delete:mudanca confirm-delete:mudar
confirm-delete:perai confirm-delete:por confirm-delete:sem confirm-delete:tem conforme_a conforme~lgpd conheco_, conheco~sera consegue_me consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~esse consent:abre consent:acesso consent:adiantado consent:ajudar consent:alguem consent:amor consent:apagam consent:as consent:bom consent:chegou consent:cobrar consent:codigo consent:coisas
consent:comigo consent:confio consent:contas consent:continuar consent:credito consent:dai consent:deixou consent:desconto consent:disseram consent:diz consent:documento consent:era consent:escrevo consent:essas consent:estao consent:foto consent:gente consent:gostaria consent:guardar consent:informacao consent:ligar consent:ligaram consent:limpam consent:mae consent:mandou consent:maquina
consent:mexer consent:moco consent:na consent:ninguem consent:normal consent:oxe consent:pediu consent:pelo consent:pessoa consent:piorar consent:programa consent:quer consent:queria consent:receber consent:recebi consent:score consent:seguir consent:senhor consent:sera consent:serasa consent:sobre consent:suja consent:ter consent:terceiros consent:tira consent:tras consent:tu consent:uso
consent:ve consent:veio consent:vi consent:vir consent:whatsapp consignado_, consignado_mas consignado_nao consignado~baixa consignado~como consignado~nunca consignado~oferecem consignado~preciso consigo_# consigo_? consigo_alugar consigo_parar consigo~casa conta_como conta_so conta_zerada contar_, contar~o contas_? contas_que contas~te contato_, contato_comigo contato~eh conta~, conta~de
conta~energia conta~essencial conta~o contei_para contei~voce contou_que contou~eu contra_o contracheque_$ convenio convenio_a convenio~loja conversa_sem conversar~alguem conversar~uma conversar~voce conversa~querer copia_dos copia~meus correto_sim corre~de corrigir_$ cortada_: cortada~caiu cortar_a cortar_o cortarem~luz cortar~agua costa- costas costas_de costas~tanto cpf_limpo cpf~de crediario~,
credito_rotativo credito~, credor_solicitando credor~prazo cresce_quanto cresce~por cria cria_um crian- criancas criancas_da criancas~escola cria~texto custa_# da_australia da_desgraca da_divida da_equipe da_escola da_neide da_oferta da_outra da_pagina da_pensao dados_antes dados_em dados_nao dados_se dados~alguem dados~arquivo dados~conforme dados~eu daqueles daqueles_da daqueles~loja daqui_do
daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_so dar~? dar~mes dar~o das~tem da~caiu da~caminhonete da~com da~conversar da~da da~do da~falou da~impedir da~irma da~ja da~mim da~mudar da~na da~particular da~pedindo da~perder da~perderem da~resolve da~vence da~vo de_NAME de_abocanhar de_abrir de_busca de_carne de_carro de_contato de_cortar de_dar de_dez de_dividas de_emprego de_energia de_favor
de_ficar de_gasolina de_julho de_manha de_minimo de_multa de_novembro de_numero de_outubro de_pessoa de_prisao de_quando de_soltar de_tanta de_tanto de_tarde de_taxa de_vale debito debito_automatico debito~, debito~da debt-amount:, debt-amount:agora debt-amount:app debt-amount:aqui debt-amount:atrasada debt-amount:atrasadas debt-amount:cabeca debt-amount:com debt-amount:conta debt-amount:da
debt-amount:do debt-amount:e debt-amount:era debt-amount:estava debt-amount:eu debt-amount:falar debt-amount:fatura debt-amount:faz debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:juros debt-amount:lembro debt-amount:maio debt-amount:mais debt-amount:meu debt-amount:muito debt-amount:na debt-amount:nada debt-amount:no debt-amount:numero debt-amount:nunca debt-amount:olho
debt-amount:passa debt-amount:prefiro debt-amount:quanto debt-amount:responder debt-amount:respondo debt-amount:saber debt-amount:se debt-amount:sem debt-amount:simples debt-amount:so debt-amount:tambem debt-amount:tanto debt-amount:taxa debt-amount:tem debt-amount:tempo debt-amount:toda debt-amount:um debt-amount:valor debt-amount:voce debt-creditor:a debt-creditor:bairro debt-creditor:cartao
debt-creditor:centro debt-creditor:daqui debt-creditor:divida debt-creditor:e debt-creditor:fica debt-creditor:financeira debt-creditor:foi debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:para debt-creditor:que debt-creditor:sei debt-creditor:seu debt-creditor:silveira debt-creditor:tal debt-creditor:um debt-creditor:venderam debt-kind:, debt-kind:.
debt-kind:acordo debt-kind:aplicativo debt-kind:app debt-kind:banco debt-kind:caminhonete debt-kind:casa debt-kind:contracheque debt-kind:credito debt-kind:daqueles debt-kind:dinheiro debt-kind:disso debt-kind:emprestado debt-kind:entendo debt-kind:escrito debt-kind:eu debt-kind:familia debt-kind:fiz debt-kind:gol debt-kind:ideia debt-kind:isso debt-kind:ja debt-kind:meu debt-kind:minha
debt-kind:olhar debt-kind:papel debt-kind:para debt-kind:peguei debt-kind:pelo debt-kind:quanto debt-kind:reformar debt-kind:sem debt-kind:te debt-kind:telefone debt-kind:telhado debt-kind:trata-se debt-kind:um debt-kind:vem debts:abrir debts:acaba debts:acho debts:acontece debts:agua debts:ainda debts:alguma debts:amor debts:ano debts:anos debts:antecipar debts:anterior debts:antes debts:ao
debts:apaga debts:aposentadoria debts:app debts:assim debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:beneficio debts:bolo debts:brasil debts:buraco debts:burro debts:cada debts:caiu debts:cancelo debts:carne debts:carta debts:causa debts:chama debts:cheio debts:cima debts:cobrando debts:cobrar debts:comeco debts:compensa debts:composto debts:consegue
debts:contar debts:contas debts:contei debts:conto debts:contracheque debts:conversar debts:credito debts:cresce debts:dai debts:dar debts:de debts:deixa debts:depois debts:descontam debts:descontar debts:desconto debts:desde debts:desejo debts:desse debts:deve debts:devendo debts:dever debts:dificil debts:disse debts:disso debts:diz debts:dizer debts:ele debts:entre debts:era debts:errado
debts:errei debts:esperar debts:essas debts:estao debts:existe debts:explica debts:faco debts:falando debts:familia debts:fatura debts:fazer debts:fica debts:ficam debts:filhos debts:financeira debts:fogao debts:foi debts:folha debts:for debts:funciona debts:ganho debts:gerente debts:gostaria debts:governo debts:graca debts:igual debts:inss debts:internet debts:ir debts:jeito debts:le debts:levam
debts:levar debts:loja debts:luz debts:mae debts:manda debts:medo debts:menor debts:menos debts:meus debts:minhas debts:minuto debts:moca debts:moro debts:negociacao debts:negociar debts:nunca debts:ofereceram debts:olhar debts:orientacao debts:osso debts:outra debts:paga debts:pagar debts:pago debts:pai debts:papo debts:parar debts:passado debts:passar debts:passou debts:patrao debts:pedi
debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pessoa debts:plano debts:porcentagem debts:pouquinho debts:preco debts:prefiro debts:prendem debts:preso debts:prisao debts:quando debts:queria debts:receber debts:repete debts:resolve debts:responder debts:saber debts:sacar debts:sai debts:saiu debts:semana debts:serve debts:servico debts:significa
debts:sobre debts:soma debts:sou debts:telefone debts:televisao debts:ter debts:total debts:trabalho debts:trocar debts:uns debts:vale debts:valor debts:vao debts:vem debts:ver debts:vez debts:vi debts:vida debts:vir debts:zap decimo_nao decimo_sim decla- declarar deixa_essa deixar_parada deixar~a deixa~conferir deixei_o deixei~prazo deixo- deixou deixou_$ dei~de deles_, deles_? deles~nao
demais_estao demais~regulares demitido_? demora_para demora_quanto demora~para depois_do depois_que depois_se depois_vao depois_voce depois~apagam depois~eu depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais descobrir_por descobrir~aqui desconta_direto descontado_no descontando descontando_do descontando~meu desconta~contracheque desconta~do desconto_,
desconto_por desconto~# desconto~conta desconto~email desculpa_mas desculpa~nao desde_# desde_entao desde_julho desde_junho desde_maio desde_marco desde_o desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desgr- desgraca desgraca_$ dessa_? desse_emprestimo desse~consignado desse~nao deste deste_mes deste~. deu_o deus_$ deus_estou deus_nao deus~atolada deu~% deu~total deve_ser
deve_ter devendo_ao devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devia devo_a devo_hoje devo~nada devo~ninguem dez_anos dez~ainda de~% de~abusivo de~ai de~ano de~ate de~comprei de~consignado de~depois de~dia de~dias de~estou de~fisica de~fora de~help de~jeito de~ligar de~me de~mesmo de~mutirao de~nessas de~porque de~preso de~seja
de~so de~sobrar de~todo de~trabalhar de~tudo de~x dia_, dia_? dia_bruto dia_mesmo dia_para dia_porque dia_preciso dia_quinze dia_util dias_; dias_uteis dias~? dias~a dias~as dia~, dia~. dia~/ dia~a dia~cai dia~eh dia~eu dia~gostaria dia~outro dia~que diferenca~rotativo dificil_a dificil~vida diga diminui diminui_ou diminuir~pensao diminui~aumenta dinheiro_? dinheiro_esse dinheiro_nao dinheiro_que
dinheiro~de dinheiro~deu dinheiro~peguei dinheiro~receber direito_, direito_de direito~abocanhar direito~faz direto_do direto_na direto~beneficio direto~folha disse_$ disseram~limpam disse~eu disso_, disso_tudo disso~? divida_antiga divida_caduca divida_cresce divida_da divida_eu divida_na dividas_, dividas_como dividas~contei dividas~ja dividas~voce divida~de divida~ja divida~minha divida~quanto
divida~um dividido diz_# diz_as dizendo~limpa dizer_, dizer_ao dizer_quais dizer~certo dizer~divida diz~dividas diz~frases diz~mil dnv do_boleto do_contracheque do_de do_desconto do_dia do_juiz do_menino do_painel do_parcelamento do_povo do_quanto do_seu documento_para documento~liberar doente~nao dois~e dono_da dono_quer dono~a dono~casa dor_nas dor~costas do~, do~adiantada do~como do~consignado
do~de do~disse do~ele do~ex do~gol do~mas do~mesmo do~nao do~osvaldo do~pago do~passar do~pedindo do~sogro do~venceu do~ver duas~e dura durmo_mais duzen- duzentos e_# e_ainda e_ate e_baixar e_cinquenta e_com e_contou e_do e_ela e_ele e_fiquei e_isso e_mandou e_nada e_ninguem e_osso e_outro e_para e_por e_tenho e_uma egua_, egua~recebo eh_, eh_barata eh_cartao eh_comigo eh_cortarem eh_debito eh_ele
eh_eles eh_heranca eh_maior eh_nada eh_perder eh_puro eh_ruim eh~# eh~NAME eh~a eh~absurdo eh~automatico eh~bendita eh~bruto eh~casa eh~conta eh~da eh~desconto eh~disso eh~dizer eh~falar eh~ganha eh~gerente eh~inss eh~limite eh~menor eh~meu eh~minimo eh~o eh~pensao eh~pode eh~por eh~primeira eh~responder eh~virem ela_que ele_bota ele_nao ele_sim eles_ainda eles_riem eles_sao eles_tem eles_virem
eles~buscar eles~de eles~direito eles~obrigados eles~podem eletr- ele~me ele~nossas ele~paga em_# em_abril em_agosto em_arquivo em_atraso em_especial em_parcelas em_recuperacao email_eh email_isso email~eh email~golpe email~mim embora_e embora~eu emprego_, emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_de emprestado~familia
emprestimo_consignado emprestimo_de emprestimo_do emprestimo_vem emprestimo~# emprestimo~, emprestimo~NAME emprestimo~escrito emprestimo~que emprestimo~quitar empur- empurraram empurraram_um empurraram~cartao em~/ em~agora em~anos em~comigo em~judicial em~meses em~mesmo em~porque em~quando em~site em~tempo em~x encos- encostar encostar_nesse encostar~dinheiro enquanto_eh enquanto~isso entao_esse
entao~mes entao~tem entendi_a entendi_por entendi~, entendo_com entendo_de entendo~maquina entendo~taxa entra~, entre- entre_mais entrei entrei_agora entrei_faz entrei_no entrei~pouco entrei~rotativo entrem entrem_mais entrem~em entre~em entro_$ entro_na entrou_# entrou_na entrou~faculdade entrou~justica entro~tarifa envia- enviar enviar~NAME equip- equipe equipe_$ era_da era_uma era~coisa
errado_, errado_comeca errado~de errei_$ errei~quero escola escola_particular escola~? escolheu escolheu_a escolheu~NAME escreve_a escreve_uma escrever_direito escrever~, escreve~mensagem escrito_cet escrito_credito escrito~, escrito~rotativo espera_antes espera~quero espero_baixar espero~? esqueci_o esqueci_se esqueci~falei esqueci~que essa_bendita essa_para essa_sim essas_coisa essas_mesmo
essas_tres essa~da essa~depois essa~ja esse_contato esse_eh esse_povo esse_trem esse_valor essentials:% essentials:. essentials:NAME essentials:acabou essentials:agua essentials:ai essentials:alguma essentials:aluguel essentials:amanha essentials:anterior essentials:antes essentials:apagar essentials:auxilio essentials:avisar essentials:baixa essentials:boleto essentials:bolsa essentials:bpc
essentials:cadunico essentials:caiu essentials:carro essentials:celular essentials:consigo essentials:consultor essentials:dai essentials:dinheiro essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia essentials:entendi essentials:entra essentials:entre essentials:era essentials:errei essentials:escrever
essentials:esquecam essentials:esse essentials:esses essentials:exclui essentials:excluir essentials:existe essentials:falei essentials:familia essentials:fora essentials:gerente essentials:governo essentials:graca essentials:internet essentials:lembro essentials:ler essentials:mae essentials:marido essentials:menos essentials:mensagem essentials:mercado essentials:meses essentials:mim
essentials:mundo essentials:nenhum essentials:ninguem essentials:nisso essentials:os essentials:papo essentials:passa essentials:pela essentials:pensar essentials:pouco essentials:prefiro essentials:programa essentials:quanto essentials:quer essentials:queria essentials:receber essentials:respondo essentials:responsavel essentials:retiro essentials:sai essentials:salario essentials:se
essentials:semana essentials:senhora essentials:sistema essentials:social essentials:tarifa essentials:tira essentials:todo essentials:ultimo essentials:uns essentials:vai essentials:vao essentials:vida esses_juros esses_papel esses~eu esse~e esse~liga esse~moca esse~o esse~passou esta_# esta_, esta_com esta_correto esta_de esta_louco esta_paga esta_protestado esta_vencida estao_absurdo
estao_descontando estao_falando estao_no estao_regulares estao~. estao~cortar estao~do estao~passando estao~spc estao~taxa estao~um estava_# estava_certo estava_tanto estava~agora estava~antes estava~mil esta~cima esta~com esta~desde esta~faz esta~gracas esta~nao esta~recuperacao este_ano estev- esteve esteve_aqui este~, estou- estou_atolada estou_jogando estou_parado estou~, estou~a estou~ao
estou~desde estou~dor estou~no estou~pensao eu_# eu_$ eu_aceitei eu_acho eu_conferir eu_disse eu_enviar eu_errei eu_espero eu_falar eu_fazia eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_largar eu_mexo eu_mudasse eu_nunca eu_paguei eu_passei eu_perder eu_quitar eu_recebo eu_respondi eu_saia eu_saiba eu_so eu_tirar eu_vendesse eu~ate eu~baixar eu~demitido eu~errado eu~falar eu~falei eu~foi eu~hoje
eu~junto eu~medo eu~metade eu~meu eu~nao eu~parada eu~pelo eu~sem ex_, ex_nao exclui_da exclui~lista exijo exijo_exclusao exijo~dos experiencia_ainda experiencia_nao experiencia~sei explica_a explicar_melhor explicar~a explica~ordem explica~plano extrato_eu extrato~sei ex~paga e~. e~a e~acabei e~ai e~atrasadas e~base e~com e~desde e~dia e~do e~e e~entro e~estao e~financeira e~fui e~hoje e~nao
e~nome e~parcelamento e~resolve e~tenho e~todo e~trem fabri- fabrica fabrica_mandou fabrica~metade faco_a faco_um faco~, faco~acordo faco~falar faco~minima faco~negociar faco~ou fala_sem falando_de falando~um falar_o falar_para falaram_? falar~? falar~atendente falar~cobrador falar~humano falar~mes falar~pior falar~uma fala~do fala~um falec- faleceu falecido falecido_marido falei_brincando
falei_de falei_ne falei~, falei~? falei~errado falei~loja falho- falhou falhou_$ falou_que falou~se falou~vai falo~a falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_mesmo familia_nao familia~sem familia~tem fatura_cresce fatura_da fatura_diminui fatura_resolve fatura_veio fatura_vence fatura~alguma fatura~dia fatura~escrito fatura~ou fatura~tanto favor_, favor_no favor_que
favor~a favor~eu favor~terreno faz_do faz_pouco faz_tanto faz_uma fazer_a fazer_uma fazer~nao fazia_$ faz~# faz~ano faz~anos faz~jeito faz~mes faz~nao faz~reclamacao faz~tempo fechei~eles fechou_e fechou~mandou feira fica_limpo fica_metade ficar_com ficar_livre ficar_um ficar~a ficar~receber fica~centro ficou_combinado ficou_por ficou~, ficou~plano ficou~ultimo fico~disso fico~no filha_de
filha_entrou filha_quer filha~graca filha~ver filho_, filho_autista filho_pode filhos_e filho~, filho~ele filho~o finado_marido finado_que finado~eh final_$ final_vou final~ter financeira_, financeira_e financeira_que financeira~baixar financeira~fica financeira~isso financiamento_de financiamento~banco financiamento~meu financiamento~minha fiquei~o fisic- fisica fisica_, fisica~confio fiz_pelo
fizer fizer_um fizeram_$ fiz~telefone flexibles:a flexibles:acho flexibles:aqui flexibles:casa flexibles:coisas flexibles:conta flexibles:da flexibles:do flexibles:dois flexibles:durmo flexibles:em flexibles:entra flexibles:esta flexibles:juros flexibles:marido flexibles:me flexibles:meses flexibles:meu flexibles:na flexibles:nem flexibles:no flexibles:quando flexibles:renda flexibles:salario
flexibles:sei flexibles:tambem flexibles:toda flexibles:trabalho flexibles:um flexibles:viagem flexibles:voce foi_cortada foi_dinheiro foi_essa foi_numa foi_o foi_todo foi_tudo foi_um foi~: foi~NAME foi~acordo foi~de foi~emprestado foi~loja foi~no foi~pago folha_e folha~eu for_demitido for_so fora_, fora_em fora~juros for~? for~de frase- frases frases_$ fui_junto fui_mandada fui_mandado fundo_se
fundo~eu ganha_# ganha_pao ganhar_$ ganhar~mes ganha~mil ganho_# ganho_mais ganho_menos ganho~? ganho~nada garantia_nessas garantia_para garantia~contas garantia~pagar gas_# gasolina_$ gasta- gaste gaste_menos gastei~dinheiro gastei~remedio gaste~com gasto_# gasto~a gasto~de gasto~mais gasto~nao gas~a geladeira_velha geladeira~, gente_como gente~eu gerente_do gol_# golpe_ou gostaria~receber
graca_mesmo gratificacao gratificacao_foi gratificacao~cortada guardam_de guardam~mim guardar guardar_sim guia guia_$ ha_quinze heran- heranca heranca_da heranca~minha hoje~inss hoje~manha homem humano_pode humano~me idade_ganho idade_sim idade~o ideia_, ideia_de ideia~quanto ideia~quero ignore_as ignore~instrucoes igrej- igreja igreja_$ ih_mais ih~um imagina imagina_se imagina~eu imped- impedir
impedir_o impedir~debito income-low-month:a income-low-month:de income-low-month:dizer income-low-month:o income-low-month:zero income-source:com income-source:finado income-source:marido incomes:% incomes:NAME incomes:agora incomes:ainda incomes:antecipar incomes:aposentadoria incomes:aposentei incomes:app incomes:aqui incomes:audio incomes:autista incomes:banco incomes:beneficio incomes:boleto
incomes:bom incomes:burro incomes:cai incomes:cartao incomes:causa incomes:coisas incomes:comer incomes:comissao incomes:demitido incomes:descontar incomes:deve incomes:dinheiro incomes:direito incomes:disso incomes:divida incomes:eles incomes:entre incomes:esposa incomes:essas incomes:essencial incomes:esta incomes:explica incomes:fazer incomes:filha incomes:filho incomes:finado incomes:folha
incomes:for incomes:fora incomes:ganha incomes:garantia incomes:gasolina incomes:idade incomes:inss incomes:juros incomes:mae incomes:manha incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:meio incomes:menor incomes:menos incomes:metade incomes:mudar incomes:muito incomes:na incomes:nisso incomes:olhar incomes:onde incomes:outro incomes:parado incomes:patroa incomes:pegou
incomes:pena incomes:pensao incomes:perigo incomes:podem incomes:pouco incomes:quem incomes:responder incomes:respondi incomes:sacar incomes:sai incomes:semana incomes:te incomes:tem incomes:tipo incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:uns incomes:vale incomes:valor incomes:vem incomes:ver incomes:vez incomes:vida incomes:vou informacoes_que informacoes~guardam
informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou instalments-left:agora instalments-left:ano instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:boleto instalments-left:cabeca instalments-left:como instalments-left:depois instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:faco
instalments-left:faz instalments-left:ideia instalments-left:informacao instalments-left:meio instalments-left:mes instalments-left:no instalments-left:nunca instalments-left:olhar instalments-left:olho instalments-left:ou instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:responder instalments-left:se instalments-left:tanto instalments-left:tarde
instalments-left:termina instalments-left:um instalments-left:uns instalments-left:ver instalments-left:vou instrucoes~e inteiro~tigrinho ir_matando irma_eh irma~barata ir~as isso_acontece isso_ou isso~mesmo isso~tudo isso~verdade ja_, ja_acertei ja_esta ja_faz ja_mandou ja_nao ja_pagou ja_tem ja_vem ja_vou ja~, ja~ate ja~carta ja~de ja~descontado ja~sei ja~tanto ja~todo jeito_mais jeito_para
jeito~eu jeito~mim jeito~simples jogan- jogando jogando_fora jogando~em jogo_onde jogo~? joguei_as joguei~cartas judicial_. juiz juiz_$ junho junho_$ junho_e junho~NAME juros_rotativo juros~, juros~alto juros~final juros~nunca juros~pesado juros~por justica_e justica~agora kitne- kitnet kitnet_$ la_agora la_de la_do la_na largar largar_a la~, la~casa la~semana legal_de legal~desconto lembrando_dos
lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembro_, lembro_agora lembro_mais lembro~e lembro~quanto ler_esses ler~papel levarem_minha levarem~moto lgpd_. lgpd_exijo liberar_credito liberar_emprestimo liberar~de liberar~desconto liga_de ligacao_de ligacao~cobranca ligam_no ligando_o ligando~dia ligar_la ligaram_pedindo ligaram~pix
ligarem_? ligar~agora ligar~alguem liga~manha ligou_para ligue- liguei liguei_mil liguei~vezes limite_de limite_legal limite~# limite~NAME limite~de limpa_tudo limpam_o limpa~que limpo_de limpo~novo link_da link_de link~novo link~pagar link~pagina link~painel link~verdade lista_, lista_as lista_de lista_minhas lista~contato livre_disso livre~tudo livro~tudo logo_ou logo~seguro loja_, loja_a
loja_daqui loja_do loja~do loja~me loja~quais loja~seu louco louco_? louco~nao luz_amanha luz_da luz_mas luz~agua luz~dia luz~minha luz~nao mae_deixou mae_melhorava mae_sujo mae~? maio_agora maior_? maior_que maior_sim maior~a maio~nao mais_, mais_alto mais_conversar mais_essa mais_falar mais_mensagem mais_mensagens mais_ninguem mais_para mais_pesado mais_quanto mais_sim mais~# mais~. mais~alem
mais~cartao mais~cinco mais~dez mais~era mais~mensagem mais~sim mais~tem mais~um mais~vez manda_ai manda_tudo manda_ver mandada mandada_embora mandado mandado_embora mandar_as mandaram_pix mandaram_proposta mandaram~em mandaram~sim mandar~NAME mandar~sindico manda~mensagem manda~que mandei~proposta mandou_metade mandou~embora manha_de manha~tarde manic- manicure mao_, mao_nela mao~? mao~jogo
maquina_$ marido_deixou marido_quer marido~concorda marido~trocar marmi- marmita marmita_, marmita~de marque_todas marque~as mas_eh mas_esse mas_eu mas_gasto mas_minha mas_preciso mas_quero mas_se mas_so mas~acho mas~depositar mas~mae mas~nao mata matan- matando matando_as matando~menores matando~pequenas matem- mater- material me_bota me_dar me_deve me_dizer me_empurraram me_entendo me_exclui
me_faz me_guia me_ligarem me_ligou me_mandou me_passando me_pediram me_remove medo~eles meio_salario meio~minimo melhor_, melhor_a melhorava melhorava_? melhor~apagar melhor~mexer melhor~pergunta melhor~vista menino menino_, meninos meninos_$ menino~que menor_mas menores_primeiro menos_? menos_com menos_mes menos~juros menos~que mensagem_ao mensagem_de mensagem_que mensagem~credor mensagem~eu
mensagem~mim mensagem~voce mensagens_. mes_# mes_apertou mes_de mes_e mes_ele mes_o mes_passou meses_NAME meses_e meses_que mesmo_ou mesmo_que mesmo_sem mesmo~falte mesmo~papel mesmo~tem mes~, mes~bota mes~como mes~consegui mes~da mes~sei mes~tem mes~termina metade_eles metade_embora metade~e metade~riem mete mete_a meter meter_bronca meter_o meter~fundo mete~mao meu_# meu_, meu_aluguel meu_apaga
meu_emprego meu_ex meu_falecido meu_finado meu_ganha meu_gerente meu_gol meu_limite meu_medo meu_pai meu_povo meu_sogro meu_vizinho meus~antes meus~em meus~nao meus~se meu~# meu~autista meu~deve meu~direto meu~em meu~faleceu meu~la meu~marido meu~ne meu~pao meu~passou meu~pode meu~quer mexer~app mexo_na mexo~do me~alguma me~das me~eh me~meus me~minhas me~pedindo me~quais me~tudo mil_, mil_bruto
mil_de mil_em mil_mas mil_vezes mil~e mil~eh mil~eu mil~janeiro mil~maio mil~total mim~recado minha_caminhonete minha_fia minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~e minhas~o minha~amanha minha~deixou minha~deve minha~e minha~entrou minha~melhorava minha~quer minha~quero minha~sujo minima minima_ideia minimo_a minimo_da minimo~faco minimo~por moca_,
moca~falei moco_isso moco_ou moco~moca moco~nao more-debts:ah more-debts:ai more-debts:alem more-debts:bom more-debts:coisa more-debts:declarar more-debts:disso more-debts:enquanto more-debts:faz more-debts:meu more-debts:ofereceram more-debts:pode more-debts:proposta more-debts:recebi more-debts:saiba more-debts:senhora more-debts:tres more-debts:um moro_com moro_de moro~favor moro~minha mostra_$
mostra_minhas mostra~dividas mostra~plano moto_, moto_que moto~eh moveis_silveira movim- movimento muda_nada muda_todo mudar~financiamento mudar~resposta mudas- mudasse mudasse_para mudasse~casa muda~mes muda~por mudei~emprego mudou_tudo mudou~na muito_nao muito~sei mutirao_no mutirao~centro n3 na_calcada na_feira na_mao na_semana na_tarifa nada_. nada_em nada_que nada~apaga nada~atraso nada~casa
nada~eu nada~me nada~nao nada~onde nao_# nao_a nao_acaba nao_apagar nao_baixa nao_concorda nao_entre nao_entrem nao_entro nao_ganho nao_minha nao_o nao_olho nao_sobrar nao_viu nao~. nao~agora nao~alugar nao~ate nao~bem nao~conseguir nao~descobrir nao~direito nao~ela nao~entendo nao~escrever nao~estava nao~estou nao~informar nao~jeito nao~manda nao~nem nao~nenhum nao~nenhuma nao~no nao~nocao
nao~nunca nao~plano nao~por nao~proposta nao~qual nao~quantas nao~renner nao~sujar nao~tem nao~trabalho nao~tudo nas_costas nas~de na~, na~. na~a na~passada na~que na~social na~vida negociar~eles negocio_ou negocio~eu neide nela nela_? nem_lembro nem_por nem~, nem~direito nem~onde nem~por nenhuma_esta nenhuma_proposta nenhuma~atrasada nervosa_no nervosa~telefone nessa- nessas nessas_contas
nessas~? nesse_dinheiro ne~tenho ninguem_resolve ninguem~, no_cartao no_centro no_consumidor no_crediario no_extrato no_mes no_nome no_papel no_pix no_radio no_terreno no_tigrinho nocao_de nocao~quanto noite_ate noite~para nome_demora nome_depois nome_em nome_ne nome_pagando nome_para nome~, nome~conseguir nome~limpo nome~pessoa nome~protestado nome~sozinho nossa- nossas nossas_coisas nossas~na
novembro_$ novo_, novo_depois novo_do novo_por novo~caminho novo~de novo~favor novo~plano novo~zero no~# no~. no~dele no~eh no~mesmo no~para no~servico no~trabalho no~vou numa numa_loja numa~daqui numero_deles numero~, numero~do nunca_, nunca_acaba nunca_falhou nunca_sei nunca~, nunca~por o o_barraco o_bruto o_caba o_caminhao o_caminho o_comeco o_da o_debito o_decimo o_email o_homem o_liquido
o_outro o_perigo o_pior o_povo o_problema o_saldo o_telhado o_uso obrigados obrigados_a obrigados~receber obrigados~tirar oferecem oferecem_na oferecem~rua oferecer_metade oferecer_para ofereceram_nada ofereceram_sim offers:adiantado offers:agora offers:ajuda offers:alguma offers:ano offers:anos offers:ao offers:aparece offers:app offers:baixar offers:branco offers:cai offers:cara offers:carta
offers:casa offers:chegou offers:codigo offers:comeco offers:confio offers:conversa offers:cpf offers:credito offers:credor offers:dando offers:deixar offers:digo offers:direito offers:disseram offers:diz offers:dizendo offers:dizer offers:documento offers:e offers:email offers:empresa offers:emprestimo offers:esperar offers:espero offers:existe offers:falam offers:falar offers:falaram
offers:financeira offers:fiz offers:foi offers:foto offers:fui offers:infelizmente offers:juros offers:liberar offers:ligacao offers:ligar offers:ligaram offers:limpam offers:loja offers:mando offers:melhor offers:mes offers:minha offers:moca offers:mudar offers:na offers:negociacao offers:normal offers:novo offers:num offers:onde offers:outro offers:palavras offers:parcelamento offers:passou
offers:pedindo offers:pedir offers:pediu offers:pessoa offers:posso offers:puxar offers:quando offers:querem offers:quero offers:receber offers:respondo offers:seguro offers:senha offers:ser offers:serasa offers:tanto offers:taxa offers:tempo offers:ter offers:tu offers:veio offers:verdade offers:vi offers:whatsapp oficina oito ok_, ok_pode ok~ser olha_eu olhar~extrato onde_ver onde_vou onde~peco
onde~reclamar oq_eh ordem_, ordem~por ordem~prisao orientacao~renegociacao osso osso_$ osso_ai osso~? osval- osvaldo osvaldo_$ os~, ou_# ou_aumenta ou_em ou_estao ou_moca ou_seguro outra_? outra_sim outro_endereco outro_minimo outro_por outro~causa ouvi_no ouvi~radio ou~ano ou~as ou~casa ou~de ou~espero ou~liquido ou~me ou~mil ou~parcelas ou~que ou~verdade overdue:/ overdue:: overdue:;
overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:agora overdue:app overdue:aqui overdue:automatico overdue:botaram overdue:bpc overdue:cabeca overdue:cai overdue:caiu overdue:cartao overdue:casa overdue:causa overdue:cinco overdue:claro overdue:cobranca overdue:comer overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:debito overdue:deixo overdue:deles
overdue:deposita overdue:desconta overdue:desconto overdue:descubro overdue:desse overdue:deve overdue:dever overdue:dinheiro overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:eles overdue:entao overdue:entra overdue:era overdue:esqueci overdue:ex overdue:faco overdue:falte overdue:fazer overdue:ficar overdue:ficou overdue:filho overdue:filhos overdue:ganho
overdue:geladeira overdue:gente overdue:hoje overdue:junho overdue:loja overdue:luz overdue:marco overdue:mesmo overdue:meus overdue:mostra overdue:mudar overdue:muito overdue:natal overdue:nome overdue:novo overdue:onde overdue:os overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:parcela overdue:parei overdue:passado overdue:pedi overdue:pegar
overdue:porque overdue:prendem overdue:prisao overdue:proposta overdue:quando overdue:quantos overdue:quatro overdue:quer overdue:quinze overdue:receber overdue:recebo overdue:regulares overdue:resolve overdue:responder overdue:resposta overdue:restricao overdue:sao overdue:senhora overdue:ser overdue:serasa overdue:setembro overdue:site overdue:sozinha overdue:spc overdue:tanto overdue:te
overdue:tempo overdue:ter overdue:tiram overdue:tirar overdue:todo overdue:todos overdue:tomar overdue:ultima overdue:vai overdue:vejo overdue:velha overdue:vence overdue:vencida overdue:ver overdue:vezes overdue:vir overdue:voce oxe_e oxe~e oxe~por o~. o~automatico o~cadastro o~cobra o~conta o~demora o~depois o~diz o~entrou o~familia o~faz o~ficou o~isso o~legal o~maior o~mes o~minimo o~nunca
o~outra o~pagando o~pede o~quando o~quito o~se o~terceiro pagamento_? pagando_a pagando_uma pagando~minimo pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_sera pagar~ano pagar~contas pagar~de pagar~menores pagar~parcela pagar~pix pagar~primeira pagar~que pagas paga~pensao pagina_nao pagina~entra pago_# pago_eh pago_ela pago_em pago_esse pagou_as pagou~duas pago~agora
pago~dia pago~em pago~meninos pago~primeiro pago~puro pago~so pague_adiantado paguei_ate paguei_essa paguei_foi paguei_hoje paguei~luz paguei~mil paguei~minimo paguei~primeira pague~para pai_faleceu pai_tem painel_pede painel~senha pai~me pai~medo pao_$ papel_do papel~emprestimo papo_, papo~me para_a para_casa para_dizer para_dono para_ela para_falar para_igreja para_impedir para_meninos
para_mudar para_perder para_perderem para_pergunta para_receber para_reformar para_sindico para_uma parada parada_a parada~divida parado_sem param~me parar~comer para~NAME para~alugar para~anterior para~atendente para~coisa para~credito para~da para~emprestimo para~enviar para~esses para~filho para~mil para~nada para~ordem para~pedindo para~pessoa para~sera para~servico para~tal parcela_da
parcela_do parcelamento_da parcelamento_deles parcelamento~fatura parcelas_? parcela~NAME parcela~carro parou_? partir_de partir~quando passando_a passando~perna passar_cpf passar_la passar_meus passar~? passar~coisas passar~dados passar~na passa~um passei_? passou_e passou_esse passou~contato patrao_$ patrao_nao patrao~paga peco~para peco~pensao pede_pix pede_senha pede~adiantado pede~e
pedindo_mais pedindo_pix pedindo_prazo pedindo_taxa pedindo_um pedindo~seguro pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pedir~cpf pediu_$ pegar- pegar_o pegar_um pegue- peguei peguei_para peguei~reformar pela_lgpd pela~exijo pelo_telefone pena_pagar pena~a pensando_melhor pensando~, pensao_alimenticia pensao_da pensao~agora pensao~eu pensao~finado pensao~menino pensao~minha
pensao~pago pensao~ter perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdi_a perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto pergunta_passada perigo_desse perigo~emprestimo perna perna_? pesado_? pessoa_de pessoa_fisica pessoa_ou pessoa_por pessoal_$ pessoa~, pessoa~favor pessoa~maquina pessoa~verdade pfv pfv_$ pior_mes pix_adiantado pix_de pix_em
pix~# pix~nome pix~para plano_esse plano_mais plano_nao plano_outra plano~da plano~manda plano~mes plano~uma plano~vez pode_anotar pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_encostar pode_guardar pode_meter pode_seguir podem~processar pode~atender pode~bronca pode~melhor pode~nesse pode~o pode~sim por_ano por_dever por_email por_esse por_idade por_ser por_sms
porque_corre porque_eh porque_nunca porque~debito porque~olhei porque~risco por~. por~baixa por~bruto por~deles por~divida por~em por~esse por~ficou por~ganho por~isso por~mas por~ne por~que por~ver possa~atender posso_apagar posso_baixar posso_ficar posso~com posso~so pouco_nao pouco~sei povo povo_da povo_la povo_liga povo~cobranca povo~de prazo_do prazo~acordo prazo~oferta precisa_passar
preciso_depositar preciso_falar preciso~cem preciso~com prefiro_atendimento prefiro~humano prefiro~matando prende prende_o prende~fundo preso_por preso~dever prestacao prestacao_do primeira_, primeira_ja primeira_se primeira~e primeira~eh primeira~limpa primeiro~. prisao_? problema_de problema~dar procede procede_? procon_? propor_um propor~acordo proposta_para protestado protestado_$ puder
pular~pergunta puro puro_juros puro~? quais_divida quais_voce quais~anotou quais~minhas qual_pago qual_primeiro qual~essa qual~minhas qual~perigo qual~problema qual~tem quando_a quando_comprei quando_me quando_termino quando~ficar quando~mexo quando~que quando~termino quantas_faltam quanto_deu quanto_estou quanto_para quanto_por quanto_seja quanto_so quanto_tenho quantos~uteis quanto~?
quanto~atrasando quanto~ganhar quanto~jogando quanto~mes quanto~ofereco quanto~que quanto~sair que_aparece que_cai que_consigo que_conta que_dar que_falte que_fica que_ficou que_ganho que_guardem que_oferecem que_parei que_pediu que_peguei que_saio que_sao que_site que_vai quebra quebra~perna quebrou_$ quem_escolheu quer_a quer_que quer_trocar quer_ver querem_# querem~de querer querer_,
querer~manda queria_comecar queria_ligar queria_limpar queria~meu queria~pagando quero_abrir quero_ir quero_os quero_propor quero_rever quero~, quero~atendente quero~conversar quero~falar quero~guardem quero~humano quero~lembretes quero~mensagem quero~organizar quero~primeiro quer~casa quer~de quer~eu quer~o quest- questao que~. que~aceitei que~apaguem que~bom que~combinado que~comigo que~como
que~conheco que~disse que~em que~errei que~falaram que~falso que~fazia que~fico que~fiz que~fizeram que~gaste que~lembro que~ne que~num que~ofereco que~olho que~outro que~passei que~por que~respondi que~saia que~saiba que~tela que~todas que~vem que~verdade que~viu quinze_dias quinze~; quiser_$ quiser~depois quitada quitar_a quitar~? quitar~menor quitei_, quitei~e radio radio_que radio~da
rates:absurdo rates:acaba rates:agora rates:ajuda rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aposentadoria rates:app rates:assim rates:atrasadas rates:aumenta rates:beneficio rates:bom rates:cabeca rates:cada rates:carne rates:casa rates:cima rates:cobrar rates:coisa rates:comeca rates:conversar rates:credito rates:cresce rates:dar rates:de rates:deixar rates:desconto rates:desse
rates:deve rates:diferenca rates:disse rates:e rates:em rates:era rates:errei rates:escrito rates:estao rates:existe rates:explica rates:extrato rates:faco rates:falaram rates:faz rates:fazer rates:filha rates:filho rates:financiamento rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gerente rates:informar rates:jogo rates:lembro rates:mais rates:mano rates:marido rates:mas
rates:menor rates:mercado rates:mesmo rates:minhas rates:moca rates:mostra rates:mudar rates:muito rates:na rates:nenhum rates:ninguem rates:no rates:numero rates:nunca rates:os rates:osso rates:outro rates:ouvi rates:pago rates:papel rates:perai rates:quando rates:quantas rates:queria rates:receita rates:resolve rates:respondi rates:responsavel rates:resposta rates:saber rates:saio rates:saldo
rates:se rates:semana rates:senhora rates:so rates:tal rates:tanto rates:telefone rates:toda rates:todo rates:total rates:uma rates:vai rates:vale rates:valor rates:vem rates:vez rates:vida rates:vish reais_antes recad- recado recado_para recado~dono receber_do receber_mensagem receber_os receber_se receber_uma receber~consignado receber~copia receber~ja recebi_nenhuma recebi_proposta recebi_sim
recebi_sms recebi~carta recebi~com recebi~link recebi~nenhuma recebi~sim recebi~uma recebo_bpc recebo_decimo recebo_dia recebo_no recebo_todo recebo~# recebo~, recebo~dia recebo~do recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_? reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta
redige_uma redige~carta redij- redija redija_uma redija~mensagem refazer~desde reformar reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~nao remove_$ remove_meus remove~dados renda_, renda~como renegociacao renegociacao_de renegociacao~dividas renegociar_, renegociar~vou renne- renner renner_$ repete_as repete~dividas repete~roteiro resolve_alguma resolve~coisa
resolve~reclamo respe- respeito respeito_, respeito~tem resposta_anterior respostas respostas_e respostas~comeca resto_atrasou restricao_depois restricao~do rever rever_o rever~valor riem riem_de riem~mim risco~cortar rotativo_e rotativo_que rotativo~como rotativo~do roteiro_por roteiro~favor roubar roubar_meus rua_, rua_de rua~sem ruim_$ ruim_? sabad- sabado sabe_de sabe~mim sabe~que sai_dia
sai_sozinho saia saiba saiba_$ saio_$ saio_disso saio~? sair_? sair_depois sair~casa sair~voce saiu_do sai~# sai~? salao salario_. salario_atrasou salario_direto salario_e salario~banco salario~na salario~para saldo_do saldo~cartao sao_minhas sao_obrigados sao_so sao~a sao~dividas sao~essas sao~meses sao~serasa saque~prende se_a se_esse se_falei se_ja se_o se_ofereceram se_recebo se_tenho se_vou
segui- seguir seguir_$ segunda~em seguro~de sei_, sei_ainda sei_bem sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nem sei_nenhum sei_porque sei_qual sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~comecar sei~de sei~dizer sei~esse sei~esses sei~faltam sei~isso sei~nunca sei~o sei~ofereceram sei~por sei~tenho sei~tipo sei~venderam sei~vou seja seja_$ sem_do
sem_o sem_papel sem_querer semana~, semestre_. sem~# sem~, sem~bico sem~quanto senha_, senha_e senha~eh senha~nao senhor ser_alto ser_baixa ser_do ser_preso ser_todas serasa_com serasa_esta serasa_limpa serasa_mesmo serasa~cinco serasa~nome ser~inss ser~mas ser~ou ser~por ser~renda sete seu_osvaldo se~caducou se~direito se~empresa se~ficar se~fizer se~for se~mudasse se~nome se~pegar se~perder
se~quitar se~tirar se~vendesse silve- silveira silveira_$ sim_# sim_NAME sim_esta sim_faz sim_infelizmente sim_moca sim_ne sim_senhor sim_tem sim_tenho sim_uai sim_uma sim~, sim~a sim~apaga sim~apagar sim~arrumar sim~certo sim~foi sim~mais sim~mudar sim~nao sim~pode sim~proposta sim~sei sim~sem sim~tempo sim~tenho sindi- sindico sindico_$ site_do site_eu site~governo site~vejo sms_com sms~link
so_consigo so_desse so_em so_ligacao so_pagar sobra- sobrar sobrar_nada sobre_renegociacao sobre~de social~luz sogro sogro_, sogro~da solicitando solicitando_prazo solicito~exclusao solta- soltar soltar_o soltar~emprestimo somando~da some_do some~serasa some~tudo sou_boia-fria sou_registrado sou~do sou~sim sozinho sozinho_? so~# so~me so~mes so~o so~pagar so~por so~tres so~valor sujar sujar_meu
sujar~nome sujo_, tal~NAME tanto_agora tanto_que tanto_tempo tanto_trabalhar tanto~, tanto~que tarde_de tarde~noite tarde~tudo taxa_que taxa~# taxa~me te_contar te_dizer tela_quebrou telefone_, telefone~me telha- telhado telhado_, telhado~no tem_a tem_essas tem_medo tem_nada tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo_que tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~coisa
tem~divida tem~em tem~endereco tem~falar tem~infelizmente tem~nada tem~nenhuma tem~um tenho_direito tenho_idade tenho_na tenho_nao tenho_nocao tenho_uma tenho~a tenho~dar tenho~mas tenho~pensao tenho~pode tenho~vida ter_alguma ter_ordem ter_pago teria~olhar termina_algum termina_em termina~dia termino_o termino~acordo terre- terreno terreno_do terreno~meu ter~coisa ter~quanto texto~eu texto~mandar
te~o thirteenth:. thirteenth:anos thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:cai thirteenth:coisa thirteenth:deixa thirteenth:depende thirteenth:do thirteenth:egua thirteenth:empresa thirteenth:entrei thirteenth:essas thirteenth:esta thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:foi thirteenth:ganho
thirteenth:judicial thirteenth:junho thirteenth:mes thirteenth:mudar thirteenth:nem thirteenth:ofereceram thirteenth:pagar thirteenth:por thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:registrado thirteenth:segunda thirteenth:ser thirteenth:talvez thirteenth:uma thirteenth:vai thirteenth:vi tigri- tigrinho tiram_a tiram~restricao tirar_as tirar~criancas toda_paguei
todas_menos todas_ou todas~so toda~o todo_no todo_pago todo_respeito todo~# todo~nao todo~vinte total_que total~desgraca total~eu trabalho_o trabalho_por trabalho~conta trabalho~dia transfere_para transfere~uma trata-se trem trem_de trem~juros tres_meses treze- trezentos troca_a trocar_de trocar_o trocar~carro trocar~valor troca~ordem tu_consegue tudo_da tudo_de tudo_desde tudo_errado tudo_na
tudo_quero tudo~, tudo~NAME tudo~minha tudo~o tudo~recomecar tudo~voce tu~me uai_, ultima_que ultima~eu ultimo_? um_consultor um_jeito um_moco um_mutirao um_oficial um_papel um_recado um_seguro um_ser um_tal um_tempo uma_kitnet uma_sim uma_tal umas_# uma~NAME uma~agora uma~ao uma~com uma~disse uma~dizendo uma~dos uma~ou uma~pediu uma~que um~da um~dizendo um~e um~humano um~junto um~mas um~ou um~por
um~sem uns_tres uns~dias uns~mes uns~mil uns~ou uns~por usa_aparelho usar_$ usar_meu usar~? usar~fgts usar~fundo usa~de usei_+ usei~# usei~cartao uso_dos uso~meus uteis uteis_? util vai_descobrir vai_pagar vai_pedir vai_sujar vai~este vai~minha vai~o vai~para vai~por vale_pagar vale~# vale~a valor- valor_minimo valores valores_$ valor~, valor~pensao vamos~de vantagem_ou vantagem~estao vao_passar
vao~cobrar vao~meus varia- varia~nao veio_em veio_escrito veio_um veio~boleto veio~credito velha_, velha~adiantava vem_descontado vem_eu vem~cet vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~quinze vence~dia vencida vencida_sim vender_a vender_o venderam venderam_a venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendo_marmita vendo~, verdade_,
verdade_ai verdadeiro_$ verdade~para verdade~pode ver~mae ver~nome ver~painel ver~roteiro vezes~nada vezes~ninguem viage- viagem viajar_para viajar~ver vida_, vida_quero vida~da vida~paguei vida~refazer virem virem_buscar virem~o vish vish_, vish~essa vista_ou vista~em viu_, viu~deus vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vo_, voce_apaguem voce_fizeram voce~alguma voce~me voce~minhas
voce~que voce~tudo volta_por voltar~pergunta volta~favor volta~que voltei_! voltei~onde vou_? vou_conseguir vou_ligar vou_receber vou_reclamar vou_tentar vou~# vou~la vou~menos vou~pagar vou~pago vo~cobrador worry:ajudar worry:alguma worry:aluguel worry:amanha worry:antes worry:ao worry:aparelho worry:atrasada worry:atrasar worry:auxilio worry:avisar worry:baixa worry:bolsa worry:bota
worry:cadastro worry:cadunico worry:calcada worry:caminhao worry:caro worry:cartao worry:condominio worry:contas worry:deles worry:dentro worry:depois worry:descontando worry:descontar worry:desconto worry:deve worry:devo worry:direito worry:disse worry:ela worry:eles worry:emprego worry:entra worry:entrou worry:especial worry:esteve worry:existe worry:falou worry:fica worry:ficar worry:fico
worry:filho worry:fim worry:folha worry:ganha worry:governo worry:graca worry:judicial worry:juiz worry:junto worry:kitnet worry:levarem worry:liga worry:lugar worry:manha worry:meninos worry:meses worry:mesmo worry:mexem worry:mim worry:ninguem worry:noite worry:nossas worry:novo worry:paga worry:pagar worry:pai worry:pao worry:papel worry:passada worry:peco worry:pode worry:pouco worry:preciso
worry:prendem worry:primeira worry:primeiro worry:prisao worry:programa worry:quantos worry:queria worry:recebo worry:renda worry:restricao worry:saia worry:sera worry:sobrar worry:some worry:tarde worry:tempo worry:ter worry:tira worry:tiram worry:trem worry:unico worry:usa worry:vale worry:vida worry:virem worry:volta zap_dizendo zap~que zerada zerada_de zerada~um zero_, zero~errei`,
    '-3': `^_a ^_aceito ^_devo ^_fecho aceitar_$ aceitar_o aceitaram aceitar~acordo aceito acordo~NAME da~? devo_aceitar devo~o fecho fecho_com fecho~eles offers:? offers:nao`,
    '-4': `aceitei~acordo fechar_o`,
    '-5': `after-roadmap:nao o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-9': `nao~o`,
  },
  affirm: {
    '25': `?confirm-creditor`,
    '22': `?confirm-change ?confirm-delete ?consent`,
    '20': `?thirteenth sim`,
    '18': `?confirm-amount`,
    '17': `n0 sim_$`,
    '15': `^_aham aham`,
    '14': `?more-debts consent:bora consent:vamos estao_$ more-debts:tem overdue:sim pode`,
    '13': `^_ss confi- consent:, consent:aceito consent:pode overdue:tem ss`,
    '12': `^_beleza ^_isso after-roadmap:👍 bora certi- confirm-creditor:isso correto estao ok quase_todas tenho_$ thirteenth:recebo thirteenth:vem 👍 👍_$`,
    '11': `^_aceito ^_acertou ^_correto ^_esta ^_exato ^_ok ^_pode ^_quase ^_👍 acertou acertou_$ corre- exato exato_$ offers:tem ss_$ tem_$`,
    '10': `,~# ^_bora ^_claro ^_confirma ^_eh ^_gostei ^_positivo ^_recebo ^_sim aceito acert- after-roadmap:gostei bora_$ claro confirm-delete:apaga confirma consent:esta consent:ja consent:manda correto_$ esse_mesmo exata- exatamente goste- gostei offers:uma posit- positivo positivo_$ quase tem vamos_$`,
    '9': `,_tenho ^_certissimo ^_confere ^_fechei ^_s after-roadmap:fechei aham_$ ai_$ atrasadas_$ basta- bastante bastante_$ belez- beleza certissimo certissimo_$ concordo confere confere_$ confirm-change:pode consent:comecar consent:concordo consent:estou consent:fechou consent:maior consent:quero consent:👍 entao esta~atrasado fechei_$ liber- mesmo offers:sim outra_$ permi- receb- recebo s s_$ sou~nao
tem_outra tenho_bastante tenho_mais todas_estao vem`,
    '8': `,_pode ^_autorizo ^_confirmadissimo ^_confirmo ^_eu ^_na ^_vai after-roadmap:ok ai ainda_tem as~estao atrasadas certe- certeza certinho conco- confe- confirm-amount:isso confirm-change:ai confirm-change:eh confirm-change:isso confirm-creditor:eh confirm-delete:isso confirm-delete:sim confirmadissimo confirmadissimo_$ consent:sim consent:tudo consent:vou dou duas duas_estao eh~ai esta esta_certinho
esta_certo esta_tranquilo faz feche- fechei fundo fundo_$ isso_mesmo maior more-debts:sim mosca mosca_$ muda muda_$ na_mosca offers:todas ok_$ overdue:aham pode_$ recebi_$ sim_mas sou~maior tenho thirteenth:a todas tudo_atrasado uma vai_fundo vamos`,
    '7': `?offers ^_apaga ^_com ^_concordo ^_deve ^_exatamente ^_fechou ^_infelizmente ^_mandaram ^_poe ^_tem apaga apareceu_uma apareceu~oferta atras- autor- bem certo certo_$ com_certeza comecar comecar_$ confirm-amount:pode confirm-change:muda confirm-creditor:sim confirm-delete:eh confirm-delete:pode confirma_$ consent:acordo consent:beleza consent:eu consent:la consent:ok de_acordo e_concordo eh_ela
eh_esse eh_verdade eh~mesmo eh~proprio ela_$ elas elas_atrasadas exatamente_isso falta_uma falta~ainda faz_a faz~mudanca infel- infelizmente mais_umas mandaram mandaram_uma mas_nao mesmo_$ monte monte_$ o_proprio opa_tem overdue:estao overdue:tenho overdue:uma pode_trocar poe poe_ai propr- proprio proprio_$ sem_problema tem_um tem~monte tenho~umas thirteenth:claro thirteenth:em thirteenth:sim
todas_elas todas~atrasadas tranq- tranquilo tranquilo_$ um_monte uma_ainda uma_oferta umas umas_$ valor vir vir_$ worry:tranquilo`,
    '6': `#_semana ,_duas ?overdue ^_apareceu ^_bota ^_certinho ^_muda ^_ofereceram ^_opa a_mudanca aceito_$ aham_eh aham~essa ainda ainda_$ ainda~coisa apareceu aposentado~ne atrasado_$ autorizo a~paga beleza_$ bom_$ bota bota_ai claro_que concordo_$ confirm-amount:ai confirm-amount:essa confirm-amount:mesmo confirm-creditor:pode confirm-delete:ai confirm-delete:apagar confirm-delete:mesmo
confirm-delete:tenho consent:autorizo consent:bem consent:certeza consent:com consent:de consent:dentro consent:divida consent:dos consent:e consent:problema consent:ser consent:vida dentr- dentro dentro_$ deve direitinho direitinho_$ eh_essa eh_exatamente eh_isso ela essa~mesmo esta_bom estou_dentro infelizmente_tem ir_$ isso isso_, isso_ai isso_que isso~eu la_$ mais_uma more-debts:ainda
more-debts:todas mudanca_$ opa overdue:eh overdue:mais overdue:quase pode_apagar pode_ir probl- problema pronto_$ recebo_o sempr- sempre sem~nenhum tem_coisa tem~mas thirteenth:# thirteenth:aposentado thirteenth:dia thirteenth:mas thirteenth:metade thirteenth:ne thirteenth:tenho troca- trocar trocar_$ vem_$ verda- verdade verdade_$`,
    '5': `, ,_a ^_anota ^_aposentado ^_cai ^_esse ^_falta ^_fiz ^_perfeito ^_sai ^_vou a_firma after-roadmap:bom ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apaga_tudo apare- apose- aposentado certinho_$ coisa_$ com_tudo comec- confirm-amount:, confirm-amount:correto confirm-amount:eh confirm-change:, confirm-change:mesmo confirm-change:sim confirm-creditor:exato confirm-creditor:mesmo
confirm-delete:tudo confirma_ai confirmo confirmo_$ consent:aham consent:claro consent:dados consent:entao consent:fazer consent:filha consent:mandar consent:pergunta consent:perguntar consent:por consent:sem consent:ss de_divida deixo duas_vezes eh_o eh_sim eh~essa em_duas em~vezes entao_$ era~que esse~valor estao~atrasadas estou~acordo eu_deixo eu_queria falta faz_tempo fazer_$ filha_$ firma
fiz_# foi~que infelizmente~mais ir manda mas mesmo_valor metade_ja more-debts:estao more-debts:uma mudan- mudanca mudar ne_$ nenhum_$ oferta_$ offers:estao overdue:verdade pagam perfe- perfeito perfeito_eh perfeito~isso pode_por por_$ queria_$ quero_$ quero_sim que~queria sai sim_por sim_senhora sim~NAME sim~favor tem_# tem_, tem_mais tem_sim tempo_$ thirteenth:deus thirteenth:dezembro
thirteenth:eh thirteenth:esse thirteenth:eu thirteenth:firma thirteenth:pagam thirteenth:vezes todo_ano uma_$ uma_proposta vai valor_$ valor_esta valor~certo`,
    '4': `#_de ,_infelizmente ,_moca ,~do ,~loja ,~segunda ^^ ^_ainda ^_creio ^_demorou ^_faz ^_foi ^_manda ^_pergunta ^_valor ^_vamos aceit- aham_isso ajust- ajustar ajustar_$ alter- alterar alterar_$ apaga- apagar autorizo_$ a~ja beleza_muda cai_dia cai~# certeza_$ certinho_, certinho~moca chegou_uma chegou~proposta claro~sim coisa confirm-amount:valor confirm-change:aham confirm-change:correto
confirm-change:essa confirm-change:faz confirm-creditor:, confirm-creditor:ai confirm-creditor:essa confirm-delete:, confirm-delete:certeza confirm-delete:essa confirmar confirmar_$ consent:ai consent:anos consent:demorou consent:favor consent:faz consent:fiz consent:moca consent:nessa consent:participar consent:tempo consent:topo consent:ver creio creio_que de_dezembro de_maior demorou demorou_,
desconto_sim dessa dezem- dezembro dezembro_$ dia_# dia~de direi- dos eh~senhora ele_$ email email_$ entao_sim essa_loja essa_mesma essa_mesmo essa~, esse esse_$ esse_eu esta_tudo estao_todas esta~sim estou_de eu_topo exatamente_ele falar_$ favor_me favor~ajuda filha fiz foi_isso isso_eu isso~essa ja~# la maior_$ mais_$ manda- mas~sei mesma mesma_, mesma~infelizmente metad- metade moca moca_$
more-debts:atrasado more-debts:falar more-debts:isso more-debts:mandaram more-debts:tenho mudar_sim n1 nao~falar nao~quanto ne no_email ofereceram ofereceram_desconto ofereceram~sim oferta offers:ainda offers:eh offers:esta offers:isso offers:mandaram offers:outra offers:tudo overdue:ainda overdue:atrasadas overdue:duas overdue:elas overdue:esta overdue:umas o~certo o~dos parti- participar
participar_$ passada passada_$ pergu- perguntar perguntar_$ pode_ajustar pode_alterar pode_confirmar pode_mudar pode_perguntar por~me pront- pronto proposta_no proposta~email quero_falar quero_fazer quero~sim recebo_$ recebo_sim recebo~decimo sei_quanto semana_passada ser_$ sim_nao sou_menor tem~uma tenho_certeza tenho~anos tenho~sim thirteenth:agora thirteenth:ano thirteenth:com thirteenth:creio
thirteenth:de thirteenth:duas thirteenth:o todas_$ topo uma~no valor_certo vem_agora vida`,
    '3': `#_, #_anos #~dezembro ,_essa ,_lembrei ,~ir FIGURE ^_ah ^_as ^_chegou ^_entao ^_essa ^_estao ^_metade ^_quero a_metade a_outra aceito_os aceito~termos acord- acordo acordo_com ah_tem ah~mais anos apagar_$ as_duas assinada assinada_$ atrasado autorizado autorizado_$ a~e a~meu bem_essa bem~mesmo bom carteira_assinada certinho_eh certinho~isso certo_esse certo~valor chego- chegou
confirm-amount:certinho confirm-amount:certo confirm-amount:exatamente confirm-amount:moca confirm-amount:mudanca confirm-amount:por confirm-amount:sim confirm-change:certinho confirm-change:certo confirm-change:confirma confirm-change:confirmo confirm-change:eu confirm-change:mudar confirm-change:que confirm-change:valor confirm-creditor:certo confirm-creditor:ele confirm-creditor:esse
confirm-creditor:exatamente confirm-creditor:o confirm-creditor:por confirm-creditor:uma confirm-creditor:valor confirm-delete:certinho confirm-delete:certo confirm-delete:confirmo confirm-delete:esta confirm-delete:faz confirm-delete:valor consent:# consent:. consent:autorizado consent:boa consent:certo consent:espalha consent:filho consent:guarda consent:ir consent:meus consent:opa consent:os
consent:perguntas consent:precisando consent:que consent:resolver consent:sou consent:termos cunha- cunhado dados_$ de_boa de_mais demor- de~com de~ja de~uma divida_$ e_aceito eh_$ eh_bem eh_por eh~ele eh~sim ele em~, espal- espalha espalha_$ essa esta_sim esta_valendo estou_precisando eu_tenho exatamente_essa falei_$ faz_isso fazer fecho- fechou guarda infelizmente_sim isso_$ isso~moca isso~pode
lembrei lembrei_de lembrei~mais logo mais mais~coisa mesmo_moca meu_cunhado more-debts:atrasadas more-debts:eh more-debts:esse more-debts:infelizmente more-debts:mas more-debts:mesmo more-debts:outra muda_sim mudar_$ nao_, nao_conta nao_espalha nenhum nessa ofere- ofert- offers:apareceu offers:as offers:coisa offers:duas offers:mas offers:mesmo offers:ofereceram offers:tenho ok_faz ok~isso
os_termos overdue:apareceu overdue:coisa overdue:falta overdue:outra para_ninguem perfeito_, perfeito~pode perguntas pode_guarda pode_salvar por_favor precisando propo- proporcional proposta proposta_sim que_sim que_vem queri- queria quero que~a que~sim recebi recebo_, recebo_proporcional recebo~a recebo~todo resolver salva- salvar salvar_$ senho- sim_todo sim~ano sim~lembrei so_nao so~espalha
tem_uma tempo tem~a tenho_# termo- termos termos_$ thirteenth:banco thirteenth:carteira thirteenth:gracas thirteenth:inss thirteenth:opa thirteenth:pode thirteenth:proporcional thirteenth:recebi thirteenth:sei thirteenth:todo trata- troca tudo~pode uma_coisa valen- valendo vamos_comecar vamos_la vezes vezes_$ vou worry:esta`,
    '-3': `,_nao ,_sou ,_uai ?after-deficit ?after-roadmap ?rates ^_# ^_ajuda ^_avanca ^_cancela ^_deram ^_desisto ^_faco ^_finaliza ^_nenhum ^_nossa ^_os ^_pago ^_para ^_passou ^_por ^_posso ^_pula ^_quais ^_sair ^_some ^_tudo ^_uma ^_voce ^_zera acabo- acabou aceitar aceitei after-roadmap:certo after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:lembrete
after-roadmap:manda after-roadmap:mandar after-roadmap:quero after-roadmap:tudo after-roadmap:uma ai_so ajuda_$ ano_nao avanc- avanca avanca_$ a~parcela calor_ai cancela cancelar chega clt_$ cobra cobra_$ como confiar confiar_$ confirm-amount:dois confirm-amount:nao confirm-change:deixa confirm-creditor:a confirm-creditor:errado confirm-creditor:outro consent:ainda consent:confiavel consent:da
consent:em consent:faco consent:golpe consent:graca consent:ha consent:mensalidade consent:nem consent:parar consent:posso consent:sai consent:se consent:taxa daqui daqui_$ de_graca debts:eh debts:tem deixar_guardado deixar~mesmo deram desconto_$ desfa- desisto dessa- dessas dia_$ dividas dividas_$ dois_$ eh_de eh_seguro eh_tudo eh~graca eh~isso em_dia encerrar enten- errado_isso essas
essentials:eh esta_calor estad- estado esta~ai esta~isso faco faco_# finaliza finaliza_$ finan- financeira financeira_$ fui gastei_$ golpe graca graca_$ guardado guardado_mesmo incomes:isso isso~so ja~metade jeito lembrete lembro lembro_$ longe longe_$ mandar_mensagem mas~gastei meio meio_$ melho- melhor mensagem mensalidade mensalidade_$ meses more-debts:essas more-debts:lembro more-debts:nao
nada nao_autorizo nao_confirmo nao_lembro nao_moca nao_tem nao_tenho nao~com nao~os nao~uai nenhuma_$ nossa nossa_senhora obrigado obrigado_$ offers:? offers:aceito offers:essa offers:que offers:so onde os_dois overdue:desde overdue:dia overdue:em overdue:nao overdue:semana paga_$ paga_a pago_$ parar_$ parce- parcela parcela_em passo- passou passou_longe pensa- pensar pensar_$ pode_passar
pode~essa posso posso_confiar pula quais quero_ajuda quero_saber rates:pode repetir_$ saber_se se_eh segun- segur- seguro se~de sim~mas so_isso some some_daqui sou_clt taxa tem_que thirteenth:acho thirteenth:estou thirteenth:ja tudo_que tudo~eu um_ano uma_, vamos_adiante vamos_deixar vamos~guardado voce zera zera_ai`,
    '-4': `#_$ #~? ,_o ,~NAME ?debt-amount ?debt-creditor ?essentials ?incomes ?worry ^_NAME ^_calma ^_e ^_free ^_ha ^_nada ^_nananao ^_negativo ^_nenhuma ^_nops ^_parar ^_pronto ^_que ^_quem ^_so ^_stop ^_volta adiante adiante_$ after-roadmap:ai anos_$ antes antes_quero calma calma_ai calor clt como_esta completo completo_$ confiavel confiavel_$ confirm-change:como consent:? consent:antes consent:free
consent:saber custo debts:ai debts:isso deixa- deixar eh_? eh_confiavel eh_outra eh~loja eh~que errado_$ essentials:isso esse~nao esta_errado expli- fia final- free free_mesmo gaste- gastei ha ha_$ ja_gastei mais~, more-debts:era more-debts:por more-debts:so nanan- nananao nananao_$ nao negat- negativo negativo_$ nops nops_$ nunca o_NAME obrig- outra_loja overdue:o overdue:pago o~e pago parar
passar pergunta_$ pode_? pode_repetir quem quem_eh quem~? que~, quita- registrado_$ repet- repetir saber signo signo_$ so so_$ stop stop_$ taxa_$ tem_signo tem_taxa thirteenth:ai thirteenth:gastei volta worry:atrasado`,
    '-5': `:ok ? ?debt-kind ?instalments-left ^_errou ^_esquece ^_nunca ^_passo acaba- after-roadmap:pode after-roadmap:tem ai_fechou cance- com_isso confirm-creditor:nao consent:isso consent:mesmo consent:voce custo_$ desis- dois errou errou_$ esque- esquece fia_$ infor- isso_eh isso~fechou liqui- mais_nao mensa- metade_$ nao_aceito nao_eh nao_recebo nenhuma overdue:fia passo passo_$ recebo_nao tem_custo
tem_nao thirteenth:nao thirteenth:sem veio_tudo`,
    '-6': `?flexibles ^_deixa ^_nao ai_ai compl- confirm-change:nao consent:fora consent:quanto consent:quem deixa encer- fora fora_$ intei- inteiro ja~tudo more-debts:fechou nao_concordo nao~isso opcao tenho_sim tenho~, thirteenth:sou thirteenth:tudo ❌ ❌_$`,
    '-7': `:opa ?after-crisis ?income-source ^_ai confirm-delete:nao errad- errado outro quinz- quinze sair_$ tudo_certinho`,
    '-8': `^_nem after-roadmap:sim eh_outro esta_atrasado menor_$ nem outro_$ worry:tudo`,
    '-9': `after-roadmap:beleza consent:tem nao_$ recus-`,
    '-11': `:sim`,
    '-12': `consent:eh`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '8': `salar- salario`,
    '7': `bloqu- minha~?`,
    '6': `bloquear bloquear_minha bloquear~poupanca conta minha_poupanca podem_bloquear podem~minha poupa- poupanca poupanca_?`,
    '5': `^_bloqueio ^_podem banco bloqueio bloqueio_judicial bloqueio~pega e~banco incomes:? incomes:conta judic- judicial judicial_pega judicial~salario minha_conta pega_salario pega~? receber`,
    '4': `a_conta after-roadmap:salario banco_engolir banco~tudo cai como_evito conta_? de_receber descontem descontem_do descontem~meu divida_do divida~cartao e_o engol- engolir engolir_tudo estou~medo evito evito_que evito~descontem incomes:salario medo~receber meu_salario meu~a na_minha na~conta o_banco overdue:? overdue:banco overdue:salario o~engolir pega podem que_descontem receber_e receber~o
salario_? salario_a salario~divida worry:? worry:banco`,
    '3': `,_eles ,_isso ,~eh ,~seguram ^_conta ^_se a_justica after-roadmap:banco after-roadmap:bloquear after-roadmap:conta avisa- avisar avisar_? a~inteira a~trava banco_come banco_que banco~, banco~eu banco~nao banco~puxar cai_no cai~banco cartao_$ certo_? com_medo come come_, comer comer_? come~isso como~que com~de conta_fico conta_inteira conta_onde conta_salario conta~devo conta~ou conta~pode
conta~sem depos- deposita deposita_e deposita~o devo devo_, devo_o devo~dinheiro devo~eles de~e dinheiro_some dinheiro~? do_cartao do~salario eh_certo eles_seguram eles~? estou_com eu_devo eu_receber eu~, eu~na fico fico_sem fico~nada incomes:minha incomes:para incomes:se intei- inteira inteira_ou inteira~so isso~certo justica_trava justica~a medid- medida medida_pelo medida~banco medo medo_de
melhor_eu melhor~mudar meu_pagamento meu~cai meu~sem minha~fico mudar~salario n4 na_conta nada_para nada~comer nao_pegarem na~onde no_banco no~que o_patrao onde_devo onde~o ou_so ou~um overdue:conta overdue:minha o~come o~deposita o~some pagamento_cai pagamento~no para_comer para_nao para~pegarem patra- patrao patrao_deposita patrao~e pedac- pedaco pedaco_? pegarem pegarem_? pelo_banco pelo~?
penhorar_minha penhorar~conta pode_puxar pode~medida pode~meu puxar puxar_meu puxar~salario que~devo que~do receber_na receber~conta salario_de salario_pode salario_sem salario~avisar salario~ser se_penhorar segur- seguram seguram_? sem sem_avisar sem_nada sem~? sem~para ser_medida ser~pelo se~minha se~receber so_um some_? so~pedaco trava trava_a trava~conta um_pedaco um~? worry:conta
worry:receber worry:salario`,
  },
  'ask:alimony': {
    '13': `pensao`,
    '12': `pensa-`,
    '9': `a_pensao`,
    '6': `after-roadmap:pensao`,
    '5': `debts:pensao overdue:pensao para~a worry:pensao`,
    '4': `INCOME alime- como_corro como~pensao corro corro_pensao corro~na ele eu~? eu~a execu- executar executar_a executar~pensao faco~executar fazer_? justica_? na_justica overdue:para para_executar pensao_na pensao_para pensao_que pensao~justica prisa- prisao`,
    '3': `,_a ,~quem EXPENSE ^_ele a_quem advog- advogado advogado_para advogado~cobrar ajuda- ajudar ajudar_, ajudar~a alimentos alimentos_desde alimentos~o ano~, atras- atrasada_da atrasada~prisao atrasar_a atrasar~pensao a~eles a~eu cobrar cobrar_pensao cobrar~? como_faco como~para da_prisao da~para de_advogado de_ajudar debts:para deposita deposita_nada deposita~para desde~ano deven- devendo
devendo_alimentos devendo~desde de~para do~guri ele_? ele_sumiu eles_me eles~prendem ele~e esta~alimentos eu_atrasar eu_recordo e~deposita faco_para fazer filhos_, filhos~tem genit- genitor genitor_parou genitor~de guri guri_esta guri~devendo justi- justica me_prendem menin- meu_guri nada_para nada~filhos nao_deposita na~? o_ano o_genitor overdue:da o~fazer o~parou o~passado pai_do pai~meu
para_cobrar para_ele para_filhos para~pensao parou parou_de parou~ajudar passado_, passado~e pensao_? pensao_atrasada pensao_eles pensao~da pensao~me preciso_de preciso~advogado prendem_? prisao_para prisao~ele que_fazer quem_eu quem~recordo recor- recordo recordo_? se~atrasar sumiu_e sumiu~nao tem_o worry:? worry:a worry:eu`,
  },
  'ask:benefit-seizure': {
    '8': `INCOME`,
    '7': `benef- beneficio beneficio_? pegar penho-`,
    '6': `o_beneficio`,
    '5': `^_seguro a_aposentadoria aposentadoria_pode aposentadoria~ser a~pode desemprego desemprego_eles desemprego~podem deve_perde deve~o eles_podem eles~pegar meu_bolsa meu~familia pegar_$ penhorada penhorada_? perde perde_o perde~beneficio pode~penhorada quem~perde seguro_desemprego seguro~eles ser_penhorada ser~?`,
    '4': `^_pensao after-roadmap:pegar aposentadoria auxil- auxilio auxilio_que auxilio~recebo banco_consegue banco~pegar bolsa bolsa_familia causa causa_de cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu corre_perigo corre~com cortar_meu cortar~bolsa de_loja descontar_minha descontar~divida desem- deve dever_vao dever~cortar divida~loja eh_protegido em_penhora em~?
entra_em entra~penhora essas_cobrancas essas~? eu~vao governo_eh governo~protegido incomes:? incomes:pode inss_pode inss~descontar loas loas_corre loas~perigo loja_? meu_loas meu~corre minha~de morte morte_entra morte~em overdue:? o~consegue o~pode pegar_meu pegar~beneficio penhora penhora_? pensao_por pensao~morte perig- perigo perigo_com perigo~essas pode pode_ser podem podem_pegar pode~minha
por_causa por_morte por~de por~entra protegido protegido_? que_recebo quem_deve recebo_do recebo~governo segur- seguro vao_cortar vao~meu worry:? worry:divida`,
    '3': `^_dinheiro ^_mexem after-roadmap:beneficio after-roadmap:pode after-roadmap:recebo apose- atrasado_$ auxilio_por auxilio~causa beneficio_da beneficio_o beneficio~credor beneficio~veinha bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~? bolsa~para bpc bpc_da bpc~minha cartao_atrasado causa~cartao causa~divida conse- corre cortar credor_pode credor~pegar da_veinha da~mae da~ninguem de_beneficio
de_cartao descontar dever de~atrasado de~minha dinheiro dinheiro_de dinheiro~beneficio divida divida_de divida_minha divida~? do_governo do~bolsa do~eh entra essas eu_dever famil- familia familia_? familia_para familia~pagar incomes:auxilio incomes:meu incomes:pegar loja mae_por mae~causa meu~por mexem mexem_no mexem~bpc mexer_ne mexer~? minha_? minha_divida ninguem_pode ninguem~mexer no_bpc no~da
o_auxilio o_credor o_inss overdue:beneficio overdue:meu overdue:pode o~que pagar_divida pagar~? para~divida pode_descontar pode_mexer pode_pegar podem_tirar podem~do pode~ne prote- que_bloqueiam que~do que~meu recebo ser sera~bloqueiam se~dever tirar tirar_do tirar~meu veinh- veinha veinha_ninguem veinha~pode worry:beneficio`,
  },
  'ask:call-script': {
    '12': `falo`,
    '11': `after-roadmap:digo after-roadmap:falo digo`,
    '10': `after-roadmap:falar`,
    '9': `ligar-`,
    '8': `falo~o o_que`,
    '7': `after-roadmap:ligar cobra- cobrador digo_para eu_digo falar ligar o~falar que_falar roteiro_para um_roteiro um~para`,
    '6': `,_me ^_oq after-roadmap:cobrador after-roadmap:ligacao after-roadmap:oq after-roadmap:respondo after-roadmap:roteiro a~? com_o como_eu conve- financeira_? ligac- ligacao ligacao_$ ligarem no_telefone oq oq_eu o~digo o~falo para_cobrador que_digo que_falo respo- respondo rotei- roteiro`,
    '5': `after-roadmap:como after-roadmap:ensina after-roadmap:ligaram after-roadmap:ligarem after-roadmap:o after-roadmap:responder after-roadmap:telefone atend- atendente_$ a~com como_falo como~com com~financeira ensin- ensina eu~para falar_na falo_o falo~que ligar_? ligaram me_ensina nao_posso nao~falar no~, offers:, offers:me para~? posso_falar que~falo que~posso telef- telefone telefone_$`,
    '4': `,~prepara ^_como ^_ligaram a_conversa a_financeira after-roadmap:com after-roadmap:eles after-roadmap:financeira after-roadmap:me after-roadmap:na after-roadmap:que agora~o atendente banco_, banco~me cobrador_$ com_a comeco comeco_a comeco~conversa como como_? como_comeco como~a com~NAME conversa_com da_um debts:falo de~respondo digo_$ eles eles_me eu_falo eu_respondo eu~com eu~quando falar_?
falo_com falo~banco falo~eles ligarem_de ligarem~novo me_da me_prepara me~a me~um na_ligacao novo_respondo novo~como o_atendente offers:como offers:no o~nao prepa- prepara prepara_$ quando_ligarem quando~de que_nao que~na que~para que~respondo que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco tem_um tenho_reuniao tenho~no`,
    '3': `,_digo ,~ajuda ^_eles ^_o a_atendente a_cara a_serio after-roadmap:atendente after-roadmap:comeco after-roadmap:conversa after-roadmap:eu after-roadmap:hora after-roadmap:para after-roadmap:quando after-roadmap:se banco_? bonit- bonito bonito_e bonito~eu cara_, cara_a cara~cara cara~digo cobrador_? com~atendente com~banco conversa conversa~a da~textinho debts:banco digo_o digo~que eles_falam
eles~bonito eles~levarem ensina_a eu_ler eu_travo eu~, e~travo falam_bonito falam~e falar_$ falar~o falo_para falo_quando fico_nervosa finan- financeira hora_$ ler_no ler~telefone levar- levarem levarem_a levarem~serio loja_cara loja~a me_levarem na_hora na_loja nervo- nervosa no_banco offers:? offers:a offers:eu offers:que offers:telefone o~eu palav- palavras palavras_uso palavras~para para_NAME
para_banco para_eles para~ler para~me posso~? quand- quando que_$ que_palavras que_responder que~digo que~uso respondo_como serio serio_$ texti- textinho textinho_para textinho~eu travo travo_, travo~me um_textinho uso uso_para uso~eles vou_na vou~loja`,
    '-3': `after-roadmap:conseguir after-roadmap:desconto after-roadmap:faco conse- conseguir desconto desconto_$ escre- para_conseguir que~eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '24': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '12': `after-roadmap:denuncio after-roadmap:reclamar denuncio proco- procon reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:processar after-roadmap:procon denunciar processar quero_denunciar reclamacao_$`,
    '10': `proce- procon_$`,
    '9': `after-roadmap:reclamo no_procon quero_reclamar reclamo`,
    '8': `after-roadmap:onde resol- resolve`,
    '7': `^_onde ^_reclamacao after-roadmap:como after-roadmap:quero after-roadmap:resolve banco_$ onde posso~? processar_?`,
    '6': `._gov after-roadmap:consumidor after-roadmap:gov after-roadmap:posso after-roadmap:texto consu- consumidor consumidor_. consumidor~gov denunciar_a existe_ouvidoria existe~para gov ouvid- ouvidoria ouvidoria_para ouvidoria~isso overdue:? para_isso para_procon reclamar_$ texto vou_no vou~procon`,
    '5': `^_como ^_existe ^_posso ^_quero a_reclamacao abro after-roadmap:. after-roadmap:banco after-roadmap:cobranca aqui~? banco- bancos bancos_? cobranca como_abro contra esses esses_bancos esses~? exist- existe fisca- fiscaliza fiscaliza_esses fiscaliza~bancos o_banco queix- queixa quem_fiscaliza quem~esses quero~a resolve_? texto_para usa`,
    '4': `,_onde a_financeira abro~contra abusi- after-roadmap:aqui after-roadmap:contra after-roadmap:da after-roadmap:no after-roadmap:quem after-roadmap:vou agora_quem agora~? botar_no botar~procon cobra- como como~reclamacao contr- contra_a da_cobranca e~quem faz_o faz~texto isso_? nao_resolve no~o o_sac overdue:para overdue:queixa overdue:quem para~o posso quem quem_? quero quero_botar resolve_,
resolve~e sac sac_nao sac~resolve`,
    '3': `,_e ,~agora . ^_da ^_faz ^_vou a_gente abro_queixa abro_reclamacao after-roadmap:? after-roadmap:abro after-roadmap:deles after-roadmap:esses after-roadmap:existe after-roadmap:faz algum algum_orgao algum~que aqui botar cobranca_? como~queixa contra~NAME contra~financeira da_operadora de_noite deles_$ denuncio_essa denuncio~cobranca depen- depende depende_a depende~gente domin- domingo domingo_de
domingo~noite e_agora essa_cobranca essa~? eu_denuncio eu~essa faco_queixa faco~? fazer~reclamacao finan- financeira gente_da gente~operadora gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora operadora_? orgao orgao_que orgao~depende overdue:a overdue:botar overdue:esses overdue:existe
overdue:isso overdue:no overdue:quero o~nao para~? para~eu que_depende queixa_? queixa_contra queixa~a quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_algum tem~orgao vezes_e`,
  },
  'ask:compound-interest': {
    '7': `juros juros_?`,
    '6': `^_juros cima~juros compo- composto composto~o juros_em juros~cima que~divida`,
    '5': `^_por cima cresc- cresce de_juros debts:juros em_cima explica o_juros por_que`,
    '4': `a_divida after-roadmap:cima after-roadmap:juros aumenta aumenta_? a~dobra cobrar~em como_eh como_isso como~cresce composto_muda cresce_igual cresce~bola de~sobre divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado e_composto eh_essa eh_permitido eh~cobrar essa_de essa~juros estao_rapido estao~? expli- explica_como explica~isso e~muda histo- historia historia_eh historia~essa
igual igual_bola igual~de isso_cresce isso~igual juros_do juros_simples juros_sobre juros~e juros~juros juros~mes mais_aumenta mais_tempo mais~? mais~passa mes_passado mes~tambem me~como muda_o muda~que paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta permitido permitido_cobrar permitido~juros por~a por~quanto quanto_mais quanto~tempo que_historia que_quanto que~mais
rapid- rapido rapido_? rates:juros simpl- simples simples_e simples~composto sobre_juros sobre~? tambem_paga tambem~juros tempo_passa tempo~mais`,
    '3': `,_explica ,~para after-roadmap:composto after-roadmap:cresce aumen- banco_calcula banco~o bola bola_de bola~neve cabec- cabeca cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_de cima_do cobrar cobrar_juros como como_eram como_o como~banco como~trocados composto_eh de_neve debts:como debts:que divida_pequena divida~vira do_juros e_virou eh~de eh~uma em~de em~do entra_na
entra~minha eram eram_trocados eram~e esse_monstro estao explica_para explica~leito e~uma fortu- fortuna fortuna_$ juros_composto juros~eh leito leito_$ me_explica minha_cabeca monst- monstro monstro_? muda na_minha nao_entra nao~na na~cabeca neve neve_$ o~calcula o~em paga para_leito passa passa- peque- pequena pequena_vira pequena~esse permi- que_, que_? que_a que_uma que~eh que~explica rates:?
rates:como rates:composto rates:que sobre tambe- tambem tempo troca- trocados trocados_e trocados~virou uma_divida uma_fortuna uma~pequena vira vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `paga`,
    '12': `cobra- free free_mesmo`,
    '11': `#_? ^_free ^_tem consent:tem custa custo_$ eh_pago mensalidade mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa`,
    '10': `^_eh after-roadmap:paga cobram consent:quanto custo de_graca eh_# eh~graca graca qual_o quanto sai_quanto taxa_$ tem_custo tem~pagar`,
    '9': `?consent ^_paga ^_quanto after-roadmap:cobra comis- comissao custa_$ eh_de eh~? isso~pago mesmo mesmo_$ pago_$ preco_$ quant- quanto_$ sai tem tem_que tem_taxa`,
    '8': `^_sai after-roadmap:eh after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra consent:paga eh_$ eh_gratis grati- gratis gratis_? mensa- ne_$ quanto_eh`,
    '7': `^_cobra ^_isso after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa cobra_comissao cobra~? comissao_? consent:? consent:eh consent:mesmo consent:pago graca_$ isso_aqui nada_ne ne paga_nada paga~ne pago servi- servico tem_mensalidade voce_cobram`,
    '6': `:voce ^_cobram ^_vem after-roadmap:custa after-roadmap:depois aqui_paga cobram_quanto cobranca cobranca_depois cobrar com~porcentagem consent:free consent:graca consent:taxa depoi- depois eh_gratuito eh~mesmo ficam_com ficam~uma gratu- gratuito gratuito_mesmo isso~paga nao_paga paga_? paga_mensalidade porcentagem_? quanto_voce que_com uma_porcentagem valor_do valor~servico vem_cobranca vem~depois
voce_ficam voce~o`,
    '5': `,_eu :com :graca :isso ^_qual ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:quanto after-roadmap:sai aqui aqui~? a~disso cobrar_depois cobrar~? coisa com_isso com_uma consent:cobram consent:cobranca consent:comissao consent:custa consent:mensalidade consent:pagar conta_disso conta~quem depois_$ disso_quem disso~paga do_servico esse_servico essentials:? e~conta ficam ganha- ganham
nao~nada o~com paga_, paga_alguma pagar pagar_alguma paga~coisa paga~eu para~voce porce- porcentagem qual~valor quanto~esse quem~, servico_$ servico_? taxa~voce vao vao_cobrar vao~depois voce voce_ganham voce~com`,
    '4': `,~? ^_vao after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:coisa after-roadmap:nada after-roadmap:ne after-roadmap:vao ajudado ajudado_aqui alguma_taxa alguma~? aqui_vai aqui~vir cobra_$ cobram_comissao coisa_$ coisa_? comissao_$ consent:depois consent:nada consent:sai de_pagamento de_ser depois_? de~ajudado de~eh de~no dinheiro~pagar e_a eh eu_? fatura_? final final_?
graca_? isso_eh isso~vai minha_fatura na_minha nao~dinheiro na~fatura no_final o_valor ou_tem pagamento_no pagamento~final pagar_$ pagar_voce pagar~taxa pegadinha_de pegadinha~pagamento preco_de preco~ser problema_? quanto_sai quanto~cobra que~isso sai_esse ser_ajudado ser~aqui tem_pegadinha tem_problema tenho_dinheiro tenho~para uma~? vai_vir vai~na vem vir vir_na vir~minha voce_cobra
voce~comissao`,
    '3': `,~de ,~problema :alguma :custa :de :ne :para :que :usar FIGURE ^_depende ^_e after-roadmap:graca after-roadmap:pago after-roadmap:qual after-roadmap:valor after-roadmap:vem after-roadmap:voce ajuda- aqui_$ consent:, consent:alguma consent:coisa consent:ne consent:o consent:qual consent:servico consent:vem custa_esse custa~servico depen- depende dinheiro_para eh_free eh~taxa essentials:pagar
essentials:tem fatur- fatura free~ou graca~? minha~? nada nada~ne no~? ou~plano o~do pagam- pagamento pagar~, pagar~nao pago_? para_usar plano_pago por~servico probl- problema qual quanto~a quanto~cobram quem_paga que~alguma que~nada taxa_de tem_plano tem~pago ter~pagar valor voce_, voce~tem`,
    '-3': `#_$ ^_quem ^_sim aceit- after-roadmap:juros after-roadmap:mim aqui_? a~? consent:a consent:e consent:golpe conta_de conta~voce de~quem econo- eh_seguro eh~isso eh~que empre- finan- financeira golpe_? graca_quem graca~paga isso~golpe juros mim ofere- o~mesmo paga_a paga~conta qual~a quem~a robo se_eh segur- seguro se~de site`,
    '-4': `after-roadmap:falta after-roadmap:seria consent:sim eh_o falta isso_? qual_eh quanto_eu quanto_falta seria sim_e voce_eh`,
    '-5': `eh_golpe golpe`,
  },
  'ask:debt-schedule': {
    '9': `quand- quando que_mes`,
    '8': `NAME_? after-deficit:NAME`,
    '7': `NAME~? after-roadmap:quando`,
    '6': `^_quando a_NAME after-deficit:? after-roadmap:NAME entra`,
    '5': `NAME_acaba ^_em acaba_? after-deficit:a after-deficit:quando after-roadmap:entra em_que o~acaba quando_? quando_o quando~NAME quando~a`,
    '4': `?after-deficit NAME NAME_entra NAME_fica NAME~para acaba after-deficit:mes after-deficit:que a~? a~entra a~fica comeca_o entra_? fica_para fica~que mes_? mes_a mes_comeca mes~NAME mes~o o_NAME pago_a pago~NAME para_NAME para_que para~mes que~a`,
    '3': `,_some ,~quando NAME~quando NAME~some a_vez acaba- acabar acabar_pagando acabar~para after-deficit:do after-deficit:em after-deficit:entra after-deficit:eu after-roadmap:acaba after-roadmap:fica after-roadmap:mes ate~pago chega_a chega~vez comeca comeca~NAME dar dar_para dar~NAME do_plano do~? do~entra e_a e_quando em~mes em~ponto entra_a entra~NAME eu_vou eu~acabar e~? e~NAME fica mes no_total
no~eu pagan- pagando pagando_para pagando~NAME para~e plano_entra plano~a ponto ponto_do ponto~plano quando_chega quando_pago quando_que quando~eu quanto_no quanto_vou quanto~dar quanto~total que_ponto que~? que~comeca que~do que~pago some some_quando some~? total total_eu total~vou vez_do vez~NAME vou_acabar vou_dar vou~pagando vou~para`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:texto texto`,
    '12': `after-roadmap:mensagem mensagem`,
    '11': `escre- mensa-`,
    '10': `redig-`,
    '9': `^_redige after-roadmap:para after-roadmap:redige mensagem_para o_texto para_NAME redige`,
    '8': `a_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:escreve after-roadmap:monta escreve monta para_banco pront- um_texto uma_mensagem`,
    '6': `after-roadmap:por after-roadmap:pronto after-roadmap:uma a~para eu~para offers:para pronto texto_para texto_pronto`,
    '5': `NAME~por ^_mensagem ^_prepara after-roadmap:email after-roadmap:escrevo after-roadmap:pede after-roadmap:prepara a~por banco_$ da_proposta email email_para escreve_para escrever escrevo eu_escrevo fazer~# monta_uma para para_eles para_financeira para~fazer pede prepa- prepara que~escrevo uma uma_carta uma~para um~para`,
    '4': `a_escrever after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:favor after-roadmap:faz after-roadmap:fazer after-roadmap:mim after-roadmap:proposta after-roadmap:um ajuda_a ajuda~escrever bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta consigo_pagar consigo~esse eles_$ em_palavras em~bonitas escrever~financeira escreve~texto faz faz_um faz~email financeira
financeira_$ mandar_para mensagem~NAME mensagem~eles me~um mim mim_$ offers:uma o~eu pagar_esse pagar~mes palav- palavras palavras_bonitas palavras~que para_loja para_mim por_# pronto_$ quero~texto que~consigo texto_da um_email`,
    '3': `^_digita ^_faz ^_manda after-roadmap:aquele after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:loja after-roadmap:manda after-roadmap:palavras ai~que aquele aquele_texto aquele~para atrasar_$ carta_educada carta~para consigo da_um de_uma de~carta digit- digita digita_ai digita~o dizen- dizendo dizendo_que dizendo~vou do_acordo educa- educada educada_para educada~banco
eles eles_por eles~escrito escrever_para escreve~mim eu_mandar eu_mando favor favor_$ fazer faz~mensagem faz~zap finan- loja loja_dizendo loja~que manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mes_$ me~a nao_consigo nao~pagar offers:escrever offers:faz offers:mensagem o~da para~dizendo para~mandar para~por por por_favor prazo prazo_$ preciso_de preciso~uma propo- proposta
proposta_$ que_nao quero_o que~atrasar que~mando texto_do texto~banco um_zap uma~educada vou_atrasar zap_para zap~loja`,
    '-3': `^_da ^_para da_para para_de`,
  },
  'ask:fgts': {
    '11': `fgts`,
    '10': `saque`,
    '9': `anive- aniversario saque_aniversario`,
    '8': `fundo garan- garantia`,
    '7': `after-roadmap:fgts`,
    '6': `after-roadmap:saque aniversario_? de_garantia eh_saque eh~aniversario fundo_de fundo~garantia o_saque que~saque sacar saque~?`,
    '5': `after-roadmap:aniversario after-roadmap:fundo after-roadmap:garantia antec- antecipar antecipar_o cancelo~saque debts:fgts debts:saque incomes:? meu_fgts meu_fundo meu~de o_fgts o~aniversario`,
    '4': `^_fgts aniversario_$ cancelo cancelo_o como_cancelo como_tiro conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo de~inativa fgts_de fgts~conta garantia_? inati- inativa inativa_da inativa~para incomes:fgts incomes:o incomes:saque o_fundo para_sacar para~o sacar_? tiro~fundo`,
    '3': `,_mexo ,_uso ,~nele ,~para ?_eh ?~bom ^_antecipar ^_vale after-roadmap:antecipar after-roadmap:sacar antecipar~fgts antecipar~saque a~sacar banco_pegou banco~meu bom_? burac- buraco buraco_? cance- cartao_? como_garantia como~, como~meu como~o da_para da~antecipar debts:? debts:garantia debts:para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco do_fgts eh_roubada esta_parado esta~, fgts_?
fgts_como fgts_eh fgts_esta fgts_para fgts~eh fgts~garantia fgts~parado fgts~quitar fgts~roubada fundo_, fundo~uso garantia_, garantia~pode incomes:aniversario incomes:como incomes:fundo incomes:para meu~como mexo mexo_nele mexo~ou nao_? nele nele_ou nele~nao no_fundo ou_nao ou~? o~? o~eh o~pegou para_antecipar para_quitar para_sair parad- parado parado_, parado~mexo para~do pegou~fgts pena_sacar
pena~o pode_? que_eh quitar_o quitar~cartao rouba- roubada roubada_? sacar_o sacar~fgts sair_do sair~buraco saque_do saque~fgts tenho_um tenho~dinheirinho tiro tiro_meu um_dinheirinho um~no uso uso_para uso~sair vale_a vale~pena`,
  },
  'ask:freedom-date': {
    '13': `demor- termi-`,
    '12': `^_quando acaba after-roadmap:falta quand- quando`,
    '11': `after-roadmap:acaba after-roadmap:quando falta`,
    '10': `^_em after-roadmap:ano demora falta_$ quanto_tempo saida`,
    '9': `after-roadmap:ate after-roadmap:tempo ano em_que eu_saio saio tem~para`,
    '8': `acaba- acabar acabar_$ after-roadmap:acabar after-roadmap:demora after-roadmap:muito ate livre mes_eu tempo termino`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:livro after-roadmap:quantos after-roadmap:quito after-roadmap:saio after-roadmap:tem after-roadmap:termina after-roadmap:termino after-roadmap:vai ate_quando demorar eu_quito fico livro me_livro muito muito_? quando_vou quant- quanto_falta que~acaba quito termina`,
    '6': `^_acaba ^_falta ^_tem after-roadmap:em after-roadmap:eu after-roadmap:ficar after-roadmap:livre after-roadmap:quanto after-roadmap:vou ano_? eu_me eu~livro ficar mim_$ previ- previsao quando_acaba quantos que~eu respi- termino_de termino~pagar vai`,
    '5': `acaba_isso after-roadmap:anos after-roadmap:dessa after-roadmap:dia after-roadmap:fico after-roadmap:mim after-roadmap:que ano_que ano~vem de_pagar dessa em~mes esse_ano esse~? eu_termino fico_livre para_mim qual_mes quando_fico quando~isso quando~livre quanto quanto_$ quantos_meses sem_divida tem~de`,
    '4': `:acaba :fico :livre ^_antes ^_consigo ^_quanto ^_quantos acha acha_que acha~eu after-roadmap:acha after-roadmap:cinquenta after-roadmap:das after-roadmap:meses after-roadmap:natal after-roadmap:pagando after-roadmap:sera after-roadmap:terminar after-roadmap:vem ano_eu anos ate_o ate~natal cinqu- cinquenta das_dividas debts:quanto debts:tempo dessa_$ dia_eu eu_ficar eu~dessa eu~tudo falta~para
meses~para mim o_natal pagando_$ para~ficar qual~eu quantos_anos quanto~demora quanto~falta que_ano que_mes que_vem que~, que~saio que~termino quito_$ quito_tudo quito~? saio_dessa tem tempo_demora tempo_falta terminar tudo_? um_dia um~eu vou vou_ficar`,
    '3': `,_ate :dessas :eu :termino ^_sera ^_termina after-roadmap:ainda after-roadmap:antes after-roadmap:consigo after-roadmap:daqui after-roadmap:dividas after-roadmap:dos after-roadmap:levar after-roadmap:mes after-roadmap:para after-roadmap:quitar after-roadmap:sem anos_, anos~ate ano~termino ate~vou daqui das debts:isso dia~de divida_$ dividas_$ dos em eu eu_fico eu~? eu~livre falta- falta_para
faltam fico_sem fico~divida isso_$ livre_$ livre_de meses me~daqui muito_para natal pagan- pagando pagar_? para_acabar para_eu para~das quando_que quanto~ainda que_dia que_meu que~nome que~o quita- quitar sera sera_que se~ano tempo_$ termino_$ uns~, vai_ate vai_levar vai~? vai~quando vem vou_me zerad-`,
    '-3': `NAME_? NAME_acaba NAME~? aceit- after-roadmap:NAME after-roadmap:da after-roadmap:desconto after-roadmap:pago agora econo- isso_? o_NAME o~acaba presc- quando_o quando~NAME`,
    '-4': `after-roadmap:agora agora_$ caduc- caduca para~? quanto_eu`,
  },
  'ask:gas-benefit': {
    '14': `gas`,
    '8': `botij- botijao`,
    '7': `after-roadmap:gas o~gas`,
    '6': `essentials:gas gas_? o_auxilio o_vale`,
    '5': `after-deficit:gas ao auxil- auxilio botijao_de botijao~graca da_botijao da~de direito_ao essentials:o faco~ganhar ganha- ganhar ganhar_o ganhar~gas gover- governo governo_da governo~botijao o_gas o_governo para_ganhar vale worry:gas`,
    '4': `,_tem EXPENSE auxilio_gas auxilio~caiu bolsa caiu_esse caiu~mes como_recebo de_graca direi- direito do~? essentials:? gas_$ gas_caiu gas~esse graca graca_? para~o progr- programa recebo recebo_o recebo~vale vale_gas vale~? worry:botijao`,
    '3': `,_tenho ,~ajuda ,~direito ,~programa ?after-deficit ^_ainda ^_gas acabou_meu acabou~gas after-deficit:? after-deficit:ao after-deficit:direito after-deficit:do after-deficit:o after-roadmap:botijao after-roadmap:governo after-roadmap:vale ainda_existe ainda~o ajuda_do ajudar_? ajuda~governo ao_botijao ao_gas ao~? ao~do auxilio_para auxilio~gas bolsa_? bolsa~, botijao_? botijao_do botijao~programa
caiu caro_demais caro~, como_faco como~o como~para com~bolsa demais~tem de~? direito~botijao direito~gas do_gas do_programa do~para do~vem essentials:botijao essentials:como essentials:para esse~? esta_caro esta~demais existe_o existe~auxilio faco_para familia_, familia~tenho gas_, gas_do gas_esta gas_vem gas~caro gas~junto gas~povo gas~tem governo_para governo~isso junto_com mes_? meu~, o_bolsa
o_botijao onde_retiro onde~o o~da o~do para_gas para_isso para~? povo_? programa_? programa_para programa~ajudar quem_tem quem~direito recebo_bolsa recebo~familia retir- retiro retiro_o retiro~botijao tem_direito tem_programa tem~ao tem~do tenho~ao vale_do vale~gas vem_junto vem~com worry:? worry:o`,
  },
  'ask:home-seizure': {
    '7': `podem`,
    '6': `casa minha_casa`,
    '5': `apartamento_? casa_eh condominio_perco condominio~o dever_condominio dever~perco eu~condominio gelad- geladeira meu~, perco_o perco~apartamento`,
    '4': `,_corre ,_da ,~risco ^_levam ^_podem after-roadmap:casa apart- apartamento casa_esta casa~no causa causa~cartao condo- condominio corre corre_risco corre~? da_familia da_gente de_quem debts:casa deve deve_? dever de~deve de~no e_fogao esta_no esta~meu eu_dever e~de famil- familia fogao fogao_de fogao~quem imove- imovel imovel_da imovel~familia levam levam_televisao levam~e minha~por nome_,
nome~corre o_apartamento o_teto o_unico o~imovel pegar penhorar_o penhorar~unico perco podem_penhorar podem~o por_causa por~de que_tiram quem_deve quem~? risco risco_? sera~tiram se~dever telev- televisao televisao_e televisao~fogao teto_da teto~gente tiram_o tiram~teto tomar tomar_minha unico unico_imovel unico~da`,
    '3': `,_eles ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ^_bem ^_oficial ^_se ^_sera after-roadmap:minha after-roadmap:podem apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? banco_pode banco~tomar bem_de bem~familia botar botar_ela botar~em cartao_? casa_, casa_por casa~causa casa~eles casa~protegida causa_do coisa- coisas coisas_aqui coisas~dentro conseguem conseguem_botar
conseguem~ela credores credores_podem credores~pegar da~? da~por de_familia de_justica de_loja debts:, debts:minha debts:podem dentr- dentro dentro_? de~eh de~pode divida_de divida_no divida~banco divida~loja do_cartao e_levar e_sofa eh_protegida eh~que ela_em ela~leilao eles_conseguem eles_podem eles~botar eles~vir em_leilao entra- entrar entrar_e entrar~levar essa_casa essa~, e~? e~geladeira
familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_e geladeira_por geladeira~causa geladeira~sofa gente_por gente~divida justica_pode justica~entrar leila- leilao leilao_? levar levar_geladeira levar~e loja_$ minha_geladeira minhas_coisas minhas~aqui minha~esta no_meu no~nome oficial_de oficial~justica os_outros os~credores outro- outros outros_credores outros~podem
overdue:? overdue:de overdue:minha overdue:podem overdue:por pegar_? pegar_minhas pegar~coisas penho- penhorar perde- pode_entrar pode_tomar podem_vir podem~? podem~pegar pode~e pode~minha por_divida por~do protegida protegida_? que_, que~minha que~o so_tenho sofa sofa_? so~essa tenho_essa tenho_um tenho~apezinho tenho~casa teto tiram tomar~geladeira um_apezinho um~financiado vir_pegar vir~minhas
worry:? worry:podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '12': `after-roadmap:quanto oferecer quanto`,
    '11': `after-roadmap:oferecer quant-`,
    '10': `#_para #~NAME after-roadmap:ofereco ofereco qual~eu quanto_$`,
    '8': `^_qual after-roadmap:peco after-roadmap:proponho after-roadmap:qual after-roadmap:seria chego com_quanto propo- proponho que~eu seria`,
    '7': `^_ate after-roadmap:# after-roadmap:chego after-roadmap:dou after-roadmap:propus after-roadmap:valor dou eu_dou falo pagar_$ para_NAME peco propu- propus qual quanto_de valor valor_eu`,
    '6': `^_que aceitar_? after-roadmap:ate after-roadmap:maximo ate_quanto baixo costu- de_desconto devo_oferecer eu_falo maximo maximo_que o_maximo oferecer_# offers:? qual~maximo quanto~oferecer`,
    '5': `NAME_$ ^_quanto aceitar after-roadmap:aceitar after-roadmap:desconto after-roadmap:eles after-roadmap:eu after-roadmap:falo ate comeco_oferecendo comeco~quanto eu_peco falo_primeiro maxim- numero_eu numero~falo oferecendo_quanto oferecer_$ ofereco_$ offers:eu offers:quanto o~que posso_oferecer qual_valor quanto~desconto que_numero que_valor`,
    '4': `#_? ^_comeco after-roadmap:baixo after-roadmap:entrada after-roadmap:pagar after-roadmap:posso after-roadmap:vale ate_onde ate~da baixo_? boto boto_na boto~mesa da~pedir da~puxar de_entrada desconto desconto_da desconto~para devo~? de~? de~da eles entra- entrada eu_boto eu~primeiro faz_vergonha faz~? mesa mesa_? na_mesa nao_faz nao~vergonha numer- numero oferecendo oferecer_? offers:falo onde_da
onde~para pago_quanto para_baixo para_pedir para_puxar posso~no proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto_posso que~? que~pago uma~de vale valor~boto vergo- vergonha vergonha_?`,
    '3': `FIGURE ^_com ^_faco ^_ofereci ^_pago ^_peco abrir_a abrir~conversa after-roadmap:NAME after-roadmap:numero after-roadmap:ofereci after-roadmap:para after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja chego_neles chego~? comeco com~eu conversa_? da_para decen- decente decente_para decente~abrir desco- devo~para eu eu_chego eu_jogo eu_oferecer eu_ofereco eu_proponho
eu~baixo eu~na eu~neles falo_o falo~que ja_falo ja~o jogo_baixo jogo~ou na~? neles neles_? oferecendo~? oferecer~eles oferecer~para ofereci ofereci_# ofereco_para ofereco~NAME offers:baixo offers:numero offers:para offers:qual offers:que offers:valor ou_ja ou~falo o~tenho pagar pago_$ para_abrir para~a para~para posso posso~# primeiro_$ propor proposta qual_um quanto_devo quanto_vale quanto~chego
quanto~de quanto~pagar que_tenho que_vale se~oferecer tenho_? um_valor uma_proposta um~decente vale_? valor_decente valor~para valor~proponho`,
    '-3': `^_sai after-roadmap:estou after-roadmap:total after-roadmap:tudo after-roadmap:vai de_juros demor- devo_$ eh_$ juros quanto_tempo quanto~devo quanto~ja sai sai_quanto tempo total`,
    '-4': `after-roadmap:juros devo_para isso_? quanto_falta`,
    '-5': `after-roadmap:falta after-roadmap:isso devo~NAME econo- falta quanto~para`,
  },
  'ask:in-my-name': {
    '10': `meu~?`,
    '7': `^_voce mim_? por_mim usar voce~com`,
    '6': `^_falar aqui_suja aqui~meu banco_por banco~mim eu_? falar_aqui falar~suja no_meu por~?`,
    '5': `^_usar aparece aparece_no aparece~meu aqui baixa baixa_meu baixa~score banco~saber consent:? consent:meu cpf estou_aqui estou~? isso_aparece isso_baixa isso~no meu_cpf meu_score mim no~cpf offers:? offers:meu o~vai que_estou que~aqui resol- saber_que saber~estou score_? usar_isso usar~baixa vai vai~que worry:?`,
    '4': `,_tu ,~ou ^_fazer acordo_sem acordo~me after-roadmap:vai after-roadmap:voce apare- aqui_? atrap- atrapalha atrapalha_eu atrapalha~conseguir avisar_? banco_vai cadastro_atrapalha cadastro~eu conse- conseguir_credito conseguir~? cpf_? cpf_e cpf~piorar credito_? deixar deixar_que deixar~voce e_piorar eles_, eles_? eles~tu esse_cadastro esse~atrapalha eu_conseguir e~minha fazer_esse fazer~cadastro
fechar_acordo fechar~sem liga liga_para ligar~banco liga~eles lugar lugar_? me_avisar meu_lugar minha_nota negoc- negocia negocia_no negocia~meu nota nota_? no~lugar offers:voce ou_eu para~, para~por piorar_minha piorar~nota posso_deixar posso~que puxar_meu puxar~cpf quem_liga quem~para que~resolve resolve_com resolve~eles score sem_me sem~avisar suja suja_meu suja~nome tu tu_ou tu~eu vai_fechar
vai_puxar vai_saber vai~acordo vao_ligar voce voce_negocia voce_resolve voce~fechar voce~ligar voce~no`,
    '3': `^_consegue a_loja after-roadmap:baixa after-roadmap:saber after-roadmap:score after-roadmap:usar alguma~no avisa- avisar a~direto cadas- cadastro coisa~serasa com_a com_eles com_o com~? com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:cpf consent:eu consent:falar consent:mim consent:no consent:ou consent:usar credi- credito credo- credor credor_ou credor~sou deixa-
diret- direto direto_para direto~mim eles em_alguma em~coisa esse_servico eu_usar eu~credito eu~esse falam falam_com falam~o falar fecha- fechar fica_marcado fica~se isso~meu ligar ligar_para loja_direto loja~para marca- marcado marcado_se marcado~eu meu meu_nome meu~e meu~fica mexem mexem_em mexem~alguma me~? nome_? nome_fica nome~marcado no~por o_banco o_credor offers:aqui offers:eu offers:vai
ou ou_sou ou~? ou~eu o~ou para_banco para_eles piora- piorar puxar resolve resolver resolver_com resolver~a saber serasa_por serasa~mim servico_? se~usar sou_eu sou~? usar_esse usar~servico vao~para voce_falam voce_mexem voce_vai voce_vao voce~em worry:aqui worry:eu worry:isso worry:meu worry:usar worry:voce`,
    '-3': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '8': `^_quanto after-roadmap:qual esse_juros`,
    '7': `^_qual abusi- abusivo after-roadmap:abusivo after-roadmap:quanto de_juros do_NAME juros_$ o_juros quanto~juros`,
    '6': `a_taxa after-roadmap:pode after-roadmap:taxa eh_juros juros_? os_juros qual quant- quanto vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:cet after-roadmap:mais after-roadmap:os alto alto_? cet_do juros_abusivo o_cet o~esta pagar_a qual_a quanto_de quanto_vou quanto~pagar rates:? rates:juros taxa vou_pagar`,
    '4': `NAME_? ^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:do after-roadmap:esse after-roadmap:vou a~do cet cobra_mais cobra~juros disso_eh disso~juros divida~o eh~? em_juros juros_por juros~NAME mais_$ mais_juros os parte parte_disso parte~eh pode_isso pode~? quanto~de que_parte que~disso rates:quanto so_de so~juros tem_o tem~juros`,
    '3': `NAME_eh ^_os after-roadmap:cobra after-roadmap:esta after-roadmap:estao after-roadmap:muito after-roadmap:perco banco_esta banco~lucrando cada_divida cada~minha cima~mim cobrar da~eh de_cada de_mim de~divida de~eu disso divida_e divida_minha divida~? do~? eh_alto eh_divida eh~e eh~nesse esse~eh esta_lucrando esta_muito esta~em eu_pago eu_perco eu~em e~que juros_de juros_eu juros_mais juros_nesse
juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima mais meu_cartao mim_? minha_? muito~? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco por_mes quais_os quais~juros qual_o qual~juros quanto_o quanto~banco que~divida que~juros rates:disso rates:divida total_? vou`,
    '-4': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `segur-`,
    '13': `eh_seguro`,
    '12': `fica precisa saber seguro vai`,
    '11': `confiavel_$ eh_sigiloso sigil- sigiloso vao`,
    '10': `?consent ^_precisa ^_vao confiavel eh_confiavel seguro_$ vazar`,
    '9': `^_posso ^_voce after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ eh~isso passa- posso_confiar preci- saber_$ senha vai_saber`,
    '8': `:sao ^_eh ^_fica ^_isso after-roadmap:fica compa- consent:meu consent:precisa consent:saber consent:vai consent:voce eh_protegido fica~onde golpe~ne incomes:? isso~sigiloso medo nao_ne ne_$ onde_$ protegido protegido_isso senha_$ voce`,
    '7': `after-roadmap:confiavel after-roadmap:isso after-roadmap:saber after-roadmap:seguro apaga- apagar_depois consent:posso de_vazar eh~nao entre_nos escrevo eu_quiser golpe_nao guard- isso_suja ne nos passam pedem pedem_senha posso precisa~cpf prote- quiser risco risco_de risco~vazar se~quiser tem_risco vazar_$ ve ve_o vende- vendem ve~que voce_pedem voce_vendem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:medo after-roadmap:ne after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:vazar apagar~? banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiavel consent:eh consent:fica consent:para consent:vao cpf cpf_$ dados da~apagar de_cpf
de_passar disso_? empresas empresas_$ entre escrevo_$ eu~sair fica_guardado ficam guardado guardado_onde infor- isso_fica isso~meu isso~seguro medo~passar outras_empresas para_apagar para~depois passar pedir pedir_meu pegad- pegadinha posso_falar precisa_de qual~a quem_vai quem_ve quise- quiser_sair saben- sabendo sair_$ tem~de vai_vazar vai~isso vao~para vazar_isso vazar~aqui`,
    '5': `:seguro :voce acess- acesso acesso_$ after-roadmap:apagar after-roadmap:depois after-roadmap:eh after-roadmap:passam after-roadmap:passar after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:sigiloso after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar a~? como_voce compartilham~informacoes consent:a consent:como consent:confiar consent:qual consent:sigiloso
consent:vazar contar_para contar~banco conversa_? cpf_? dados_ficam dados~seguros debts:aqui debts:seguro e_se eh_a escre- essa_conversa essa~? eu_escrevo e~eu falar_sem falar~medo fica_so ficam_seguros fica~? fica~entre isso le le_essa le~conversa ligar~minha mais_le mais~essa medo_$ medo_de meu meus meus_dados meus~ficam meu~? mexer_no mexer~meu nos_$ no~dinheiro outra- outras para_minha
para~casa pedir~cartao piorar_meu piorar~score porqu- porque posso~sem qual_eh quem~ter quer_saber que~escrevo sao~? score_$ seguros seguro~? sem_medo sigiloso_$ sigiloso_isso so_entre so~nos suja suja_meu suja~nome tenho_medo ter_acesso vai_piorar vai_ter vai~acesso vai~meu vao_contar vao_mexer vao_pedir vao~no vendem_meus vendem~dados ver~que voce_compartilham voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_meus ^_vai after-roadmap:cpf after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:meu after-roadmap:meus after-roadmap:nos after-roadmap:quem after-roadmap:sabendo after-roadmap:sair after-roadmap:voce as_informacoes a~conta banco_vai banco~saber cartao_$ chefe chefe_fica chefe~sabendo coisa- coisas como~que compartilham_as confianca
consegue_ver consegue~o consent:compartilham consent:disso consent:marido consent:medo consent:meus consent:pedir consent:senha conta_? contar conto_? conversa da_para dados_? dados_depois dados_para da~excluir da~senha de_confianca debts:? debts:isso depoi- depois de~informacao do~cpf espos- esposa esposa_consegue esposa~ver eu_ganho excluir excluir_os excluir~dados fica_sabendo fica_salvo
gente_conta gente~? incomes:eu incomes:fica incomes:isso incomes:que incomes:quer incomes:saber isso_eh isso~salvo meu_cartao meu_chefe meu_dinheiro meu_score meus~? meus~para minha_casa minha_esposa minha~consegue nome_? os_dados os~depois o~a o~te o~vai para_banco para_excluir para_que para~os para~voce passam_para passam~banco passar_informacao por_aqui precisa_da precisa~minha quanto~ganho
que_te quem~o quer quer~quanto que~confiavel que~conto que~gente que~quer sabendo_? saber_quanto saber~eu sair salvo salvo_onde se_eu seguro_mesmo seguros_$ sei_que tenho~de ter terce- terceiros te~? vao~meu vendem_o vendem~que ver_o voce_passam voce~as voce~de voce~o voce~para`,
    '3': `^_e ^_minha ^_passam ^_quem ^_tem a_gente after-roadmap:acesso after-roadmap:banco after-roadmap:casa after-roadmap:contar after-roadmap:excluir after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:piorar after-roadmap:score after-roadmap:ter alguem_vai alguem~saber apagam aqui aqui_? banco banco_ve boa_ou boa~fica casa casa_$ certeza_que
certeza~eh coisas_por coisas_que coisas~aqui coisas~eu como_sei consegue consent:? consent:apagar consent:banco consent:casa consent:da consent:dados consent:de consent:deus consent:entre consent:ficam consent:informacoes consent:isso consent:nos consent:numero consent:passam consent:que consent:querem consent:quiser consent:sabendo consent:seguro consent:seguros consent:tem consent:vendem
consent:verdade conta_do conta~banco conto conve- dado dados~terceiros das_minhas das~dividas de_boa debts:coisas debts:mas depois_$ depois_? deus_me deus~livre de~minhas de~ou disso duvid- duvida duvida_se eh eh~mesmo entre~? escrevo_aqui escrevo~? essas essas_coisas essas~que estou_em estou~duvida eu~? exclu- falar falar_de falar~boa falo_? familia_vai familia~saber fica_entre fica_gravado
ficam_guardadas ficam~essas ficar_sabendo fica~nos ganho golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:ganho incomes:quanto informacao informacao_$ informacoes informacoes_$ isso~? isso~entre livre livre_de marid- marido marido_nao marido_vai marido~ficar me_livre meu_banco meu_marido meu_numero meus_dado meu~fica meu~nao meu~vai meu~ve mexer me~de
minha_familia minha_senha minhas~por minha~do minha~vai nao_pode nao_vai nao~saber ninguem_vai ninguem~saber nos_? numero_$ onde onde_ficam onde~guardadas ou_fica ou~gravado o~escrevo o~eu para_terceiros passam_meus passam~dados passar_minhas piora- piorar posso~de quanto_eu que_a que_escrevo que~querem que~seguro sabendo_$ saber_? saber_das saber_ne saber~minhas sao score se_voce seguro_? sei~eh
te_conto tem_certeza terceiros_$ vai_ficar vai~? vai~das vai~ne vai~sabendo vao_ligar vao_ver vao~minha ver ver_minha ver~conta voce_apagam voce_querem voce_vao voce~saber voce~ver`,
    '-3': `^_falar after-roadmap:estou after-roadmap:mim banco_? cobra- cobrar com_isso consent:, consent:por consent:quero eh_do eh_isso eh_o eh_pago eh~eu empresa estou~? e~seguro golpe_$ golpe_? golpe_isso isso~pago mim_? minha~? pago_$ para~? por_mim por~? que_estou que~isso saber~estou sao_banco tem~? usar voce_$ voce~banco voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de~? e_eh eh~graca graca_? isso~de mim voce_conseguiu`,
    '-5': `de_graca graca`,
  },
  'ask:link': {
    '21': `link`,
    '19': `after-roadmap:link`,
    '17': `site`,
    '15': `o_link`,
    '14': `after-roadmap:site o_site`,
    '13': `^_link link_$ paine- painel`,
    '12': `after-roadmap:tem tem~?`,
    '11': `painel_$`,
    '10': `^_tem after-roadmap:painel o_painel`,
    '9': `^_da after-roadmap:imprimir compu- computador consent:o grafi- impri- imprimir manda site_$`,
    '8': `acess- after-roadmap:aplicativo after-roadmap:computador after-roadmap:manda after-roadmap:pdf aplic- aplicativo aplicativo_$ em_pdf o~nao pdf pdf_$ quebr-`,
    '7': `^_manda abre after-roadmap:app after-roadmap:grafico after-roadmap:planilha after-roadmap:ver app_? computador_$ da_para entro grafico nao_abre no_link pagin- pagina plani- planilha site_nao`,
    '6': `a_pagina abre_$ abrir after-roadmap:em after-roadmap:no after-roadmap:pelo after-roadmap:vejo app consent:painel ender- endereco grafico_$ manda~link nao_consigo pagina_$ pelo perdi~link quero~pelo tela tem vejo ver~grafico`,
    '5': `,~outro :link ^_cade ^_onde after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:da after-roadmap:entro after-roadmap:internet after-roadmap:isso after-roadmap:pagina cade cade_o como_entro consent:site consigo expir- expirou internet internet_$ isso_em isso_na isso~pdf link_do me_manda onde_vejo onde~isso perdi_o vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso_, acesso~gera after-roadmap:expirou after-roadmap:onde aquel- aquele aquele_negocio carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:endereco consent:link consent:nao consent:novo consigo_abrir consigo~a da_erro da~no endereco_? entro_naquela entro~tela era~site erro erro_no erro~link expirou_o expirou~acesso gera
gera_outro inter- link~plano meus_numeros mexer_no nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador no_site novo~negocio numeros numeros_$ o_acesso outro outro_$ para_clicar passa~site perdi quero_ver quero~no sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :nao :perdi INCOME ^_quero abre_o abre~painel abrir_no abrir~computador acesso after-roadmap:abre after-roadmap:endereco after-roadmap:entrar after-roadmap:na after-roadmap:o after-roadmap:outro after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquele~para cade~link como_vejo como~no computador_, computador~qual consent:como consent:entro consent:no
consent:outro consent:perdi consent:qual consent:tela consi- da daque- daquela daquela_tela daquela~dos da~ver de_novo de~aquele do_plano dos_graficos em endereco_daquela endereco~tela era_o fica_o fica~painel graficos graficos_$ link_nao manda_de manda_o manda~novo me_passa mesmo_? me~o negocio no novo novo_aquele numer- o_endereco onde onde_fica onde~o o~, o~daquela o~de o~mesmo o~venceu
painel_nao painel~abre para_ver passa passa_o perdi~endereco qual_endereco qual_era qual_o qual~o quero~o tela_dos tela~graficos tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `after-roadmap:banco after-roadmap:roteiro o_plano rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '16': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `minimo_, so~minimo`,
    '5': `debts:minimo minimo_? rates:minimo so_o`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:pagar after-roadmap:so cartao_adianta cartao~? do~adianta minimo_do minimo_ou minimo_resolve minimo~cartao minimo~fatura o~resolve pagar pagar_so pagar~o pago~minimo resol- resolve`,
    '3': `,_tem ,~mal :pagar ^_pago adian- after-roadmap:ou after-roadmap:resolve da_fatura do_cartao eu~so faco_isso fatur- fatura levan- levando levando_no levando~minimo mal mal_? minimo_$ minimo_todo minimo~mes minimo~tem no_minimo no~, ou_nao ou~? o~? o~ou pago_o rates:? resolve_? ruim se~so so tem_mal tem~? vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `dividas_$`,
    '10': `anoto- anotou divid- falei quais`,
    '9': `^_quais a_lista after-roadmap:dividas falei~NAME falta~NAME`,
    '8': `after-roadmap:cada after-roadmap:falei cada da_NAME devo lista_$ minhas_dividas quanto_ainda quanto_falta voce_anotou`,
    '7': `NAME_? ^_resumo after-roadmap:anotou after-roadmap:minhas after-roadmap:quais da~? debts:dividas debts:eu devo~cada dividas_eu eu_devo eu_ja falei_da falta falta_da ja_te minha- minhas mostr- mostra no_NAME para_cada para_quem para~eu quanto~da quanto~devo quem_eu rates:NAME rates:dividas rates:eu resum- resumo resumo_das resumo~dividas te ver_a voce_tem`,
    '6': `after-roadmap:ai after-roadmap:devo after-roadmap:ver ai anota- anotado as~que confe- divida_no eu_falei eu~te ja_contei ja~da me_mostra minha~no o~voce passe- passei passei_$ quais_contas quais_eu quais~ja que_voce quero~a que~tem rates:falei te_passei tem_anotado voce~anotado`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_ja ^_le ^_quantas ^_quanto after-roadmap:sumiu after-roadmap:te ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo as_dividas confere confere_ai confere~se contas conte- contei da~lista debts:NAME debts:falei debts:ja devo_mesmo devo_na devo~NAME dividas_que dividas~tenho divida~NAME do~? esta_minha esta~divida eu~contei eu~mesmo falei_? falei_do
falta_para ja ja_falei ja~falei ja~passei le le_para le~mim lista~dividas maris- marisa mesmo_$ mim_as mim~dividas minha_lista mostra~que na~mesmo para~as para~banco quais~eu quant- quantas quantas_dividas quantas~eu quanto~para quem~devo quero_ver rates:devo se_anotou se~tudo sumiu te_falei te~do voce~ai`,
    '4': `NAME ^_recapitula after-roadmap:da after-roadmap:ficaram after-roadmap:mesmo after-roadmap:mostra after-roadmap:passei after-roadmap:voce alguma_que alguma~eu anotou_a anotou~da cada_divida cada~com com~valor conta- contas_eu contas~falei contei_$ das_dividas debts:devo debts:mostra debts:quais debts:quanto debts:te devo_para divida_com divida~o do_NAME esta_faltando esta~alguma eu~na falei_$
falta- faltando faltando_alguma faltando~que ficar- ficaram lembra lembra_para lembra~quem me_lembra mesmo me~para mostra_cada mostra_o mostra~divida quanto quanto_esta quanto~minha quem quem~estou que~anotou que~devo que~falei rates:da rates:ja rates:quanto recap- recapitula recapitula_minhas recapitula~dividas tem~ai valor_$ ver voce~a`,
    '3': `,_loja ,~por :NAME :entendi :para :quanto ?rates ^_cade ^_me ^_mostra ^_para ^_ver after-roadmap:anotado after-roadmap:banco after-roadmap:confere after-roadmap:contas after-roadmap:ja after-roadmap:lembra after-roadmap:minha after-roadmap:quem after-roadmap:resumo after-roadmap:sao ai_$ ai_? ai_na ainda ai~lista algum- alguma anotado_, anotado~loja as a~das banco_$ cade cade_a cade~lista com_o
credo- credores credores_ai credores~na da_minha debts:ai debts:anotado debts:anotou debts:das debts:divida debts:lista debts:me debts:mesmo debts:passei debts:que debts:quem debts:voce devendo_$ devo_$ devo_no dividas~eu estou_devendo eu eu_estou eu_tenho eu~? eu~devendo fala_tudo fala~que lista_? lista_das loja_por loja~loja meus_credores meus~ai me~o minha_divida na_NAME na_lista nao_entendi
nao~quanto o_valor o~eu por_loja quais_dividas quais~voce quem_sao quem~meus que~ja rates:ai rates:anotou rates:as rates:das rates:quais rates:que rates:voce sao_meus sao~credores tem_ai tem~, tenho_$ voce`,
    '-3': `^_da ^_valor after-roadmap:geral after-roadmap:quitei after-roadmap:sair after-roadmap:uma eu~devo eu~no geral quanto~ainda quero_sair quero~das quite- quitei quitei_$`,
    '-4': `after-roadmap:das divida_$ sair sair_das sair~dividas`,
    '-5': `after-roadmap:total das_minhas das~dividas total`,
    '-6': `no~?`,
  },
  'ask:name-check': {
    '7': `consu- meu_nome se_estou`,
    '6': `cpf debts:meu estou_? estou~spc meu_cpf negat- no~ou ou~estou spc_ou spc~nao`,
    '5': `,_onde ainda~limpo como_consulto como_descubro consulto consulto_meu consulto~score descubro descubro_se descubro~estou esta_limpo estou_negativada limpo_? meu_score meu~ainda meu~sem mostr- mostra nao_estou nao~? negativada negativada_? no_serasa no_spc nome nome_esta ou_nao restr- restricao score_sem score~pagar se se_meu sem_pagar sera~meu se~negativada spc vejo_se vejo~meu`,
    '4': `,~olho ?_consegue ?~ver ^_sera after-roadmap:estou after-roadmap:se ainda_esta app_mostra app~as as_pendencias como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome cpf_$ cpf_para cpf~mim da~consultar de_graca debts:nome descu- do~cpf esta~? esta~serasa estou estou_no estou_sujo estou~? estou~na eu~se foi_que foi~me graca graca_? me_negativou meu meu~de meu~para
mostra_as mostra~pendencias na_praca negativou negativou_, negativou~onde nome_ainda nome_de nome~esta nome~graca nome~no olhar olhar_meu olhar~cpf olho_? onde onde_olho overdue:como overdue:estou overdue:meu overdue:se pagar_$ para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca praca_$ qual_app qual~mostra que_meu quem_foi quem~que queria_saber queria~se que~negativou
que~nome saber_se saber~estou score sei~foi sei~me seras- serasa serasa_? serasa~consegue se~botaram se~sujo sujo_na sujo~praca vejo ver_? voce_olhar voce~meu worry:como worry:se`,
    '3': `,~confiro ?_mostra ?~meu ^_como ^_queria ^_verifica after-roadmap:cpf after-roadmap:meu after-roadmap:mostra after-roadmap:no after-roadmap:nome after-roadmap:onde after-roadmap:restricao after-roadmap:spc ai_para ai~mim app as~do botar- botaram botaram_no botaram~serasa coisa_no coisa~meu como_eh como_voce como~meu como~que comprar comprar_e comprar~disseram confiro confiro_isso confiro~?
consegue cpf_tem cpf~restricao debts:como debts:cpf deu_restricao deu~, disseram~deu e_disseram eh_que eh~eu esta_no eu_sei fui_comprar fui~e limpo me_botaram meu~esta meu~tem me~, me~no mim mim_se mim~tem mostra_meu mostra~nome nao~quem no~? o_registrado olho onde_confiro onde_vejo onde~? onde~se ou overdue:? overdue:cpf overdue:no o~serve para_mim para_que para~? para~se que_deu que_me queri-
queria que~mostra que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_$ restricao_, restricao~onde saber se_me se_tem sei_quem sera sera_que serve serve_para serve~que se~coisa se~cpf sujo tem_coisa tem_como tem_restricao tem~voce verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:esta worry:que worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `limpo`,
    '10': `after-roadmap:limpa`,
    '9': `meu_nome`,
    '8': `^_limpa after-roadmap:limpo como_limpo limpo~nome o_nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu do_spc hora na_hora tempo`,
    '6': `dias fica fica_no limpo_meu na~? quand- quando quantos_dias sai_do spc_$`,
    '5': `:no :quanto :spc :tempo after-roadmap:meu after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, e_continuo em~dias eu_pagar e~negativado limpar limpar~nome limpa~nome meu~sai negativado_, negativado~por nome_sai nome~que paguei_e paguei~continuo para_limpar quando_$ quando_? quantos serasa_$ spc_?`,
    '4': `,_por :limpo :nome ^_como ^_pagando ^_paguei a_ficar a_primeira acordo~nome after-roadmap:limpar a~bom bom_quando bom~? como_faz como~o conti- cpf cpf_volta cpf~a credito credito_de credito~novo demor- demora depoi- depois depois_de do_serasa em_quantos eu_ter eu~credito faco_$ falta_para falta~eu fica_sujo ficar_bom ficar~quando fica~ate ja_limpa limpa- limpa_$ limpa_o limpar_meu meu~do meu~o
meu~volta negat- negativado nome_$ nome_do nome_limpa nome_o nome~quanto nome~spc novo_? overdue:? overdue:depois o~faco o~falta pagan- pagando pagar~do para_eu para~o para~ter por~? primeira quant- quanto~fica que_faco que_falta quero~meu que~para sai~serasa seras- serasa se~pagar sujo_ate sujo~quando tempo_para ter_credito ter~de tiro~nome volta_a volta~ficar worry:como worry:limpa worry:nome
worry:quando`,
    '3': `,~que :como :serasa ^_em ^_meu ^_quanto ^_se acord- acordo acordo_e acordo_o acordo~ja after-roadmap:como after-roadmap:dias after-roadmap:do after-roadmap:faz after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira como_tiro credi- de_novo demora~limpar depois~pagar dias_sai dias_tiram
dias~do do_acordo do_cartorio do~? do~depois do~e e_ja e~limpa faz_$ ficar limpa_? meu meu_cpf meu~fica na no_spc nome_? nome_fica nome~do nome~sujo novo o_acordo o_protesto overdue:do overdue:e o~o pagando_o pagando~acordo pago_a pago~primeira por_que primeira_do primeira~acordo prote- protesto protesto_do protesto~cartorio quando_meu quando~nome quantos~sai quantos~tiram quanto~a quanto~para
que_? tempo_a tempo~divida tempo~limpar ter tira tira_o tira~protesto tiro tiro_meu worry:acordo worry:do worry:faco worry:limpo worry:o worry:quanto worry:que worry:sai`,
    '-3': `quero~o worry:no`,
  },
  'ask:negotiate': {
    '19': `negoc- reneg-`,
    '18': `negociar`,
    '17': `after-roadmap:negociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ renegociar`,
    '11': `^_como after-roadmap:como desconto desconto_$ parcelar`,
    '10': `after-roadmap:parcelar parce- quero_renegociar`,
    '9': `como desco- pedir`,
    '8': `^_bora ^_consigo acord- acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir baixa- baixar bora como~a com~NAME desconto_? para_parcelar`,
    '7': `after-roadmap:acordo after-roadmap:baixar ajuda_a como_negocio consigo da_para dimin- divida_$ o_NAME para_negociar quero~um`,
    '6': `^_da ^_quero acordo_$ after-roadmap:dao after-roadmap:divida after-roadmap:quero como_peco conversar_com conversar~a jeito me_ajuda me~a negociar_o posso_pedir um_acordo`,
    '5': `,_me ,~ensina a_divida after-roadmap:ajuda after-roadmap:conseguir after-roadmap:conversar after-roadmap:faco after-roadmap:fazer after-roadmap:fechar after-roadmap:negocia after-roadmap:sera ajuda ajuda~negociar banco_? com_a com_banco como_que conseguir conversar dao da~baixar da~parcelar eles eles_renegociam eles~se ensina_$ essa_divida eu_pedir fechar fechar_com jeito_de negocia negocia_isso
negociar_, negociar~me negocio_com negocio~o para_baixar peco renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tenta- tentar um_desconto`,
    '4': `#_por #~mes ,_por ,~onde ^_sera ^_vamos a_negociar acordo_, acordo_com acordo~por after-roadmap:a after-roadmap:com after-roadmap:jeito after-roadmap:pena after-roadmap:tentar after-roadmap:vamos alivi- aliviarem aliviarem_? baixar_o barga- barganha barganha_com barganha~banco bora_negociar cartao_$ com com_o como_diminuir como~desconto com~? consi- debts:eles diminuir_a e_pagar eh~se
eles_aliviarem eles~? ensin- ensina eu~? e~# falo_para fazer fazer_acordo fecha- fiz_acordo fiz~, me_ensina nunca_fiz nunca~acordo offers:? offers:como onde_vai onde~? o~falo pagar_# pagar~por para_conseguir para~aliviarem para~com parcela_$ parcelar_essa parcelar~divida peco_desconto peco_para peco~eles pedir_? por_onde por~vai que_falo que_se quero_fazer quero_tentar que~barganha se_barganha
sera sera_que se~com tem_como tem~diminuir vai_?`,
    '3': `#_x :ajuda NAME_da NAME~# NAME~para ^_eles ^_nunca ^_vale a_fazer a_parcela a_pena after-roadmap:# after-roadmap:da after-roadmap:diminuir after-roadmap:essa after-roadmap:para after-roadmap:parcela after-roadmap:posso after-roadmap:prefeitura after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para ajuda~fazer a~com certo_de certo~chorar chora- chorar chorar_um chorar~desconto como_eh
como_faco como~para como~que com~financeira conse- consigo~o da~negociar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com debts:como debts:se debts:sei de~com de~isso de~um diminuir divida eh_que em~vezes faco fazer_um fazer~acordo financeira_$ fiz isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de nao_sei negociar_a negociar~NAME negociar~a negocio novo_com novo~o
o_cartao o_jeito o_melhor offers:, offers:eles offers:me offers:sei o~? o~certo o~com para_eles para_renegociar para~essa parcela parcelar_isso parcelar~de pena preciso~ajuda prefe- prefeitura qual_o qual~jeito qual~melhor quero que~isso que~para tem_jeito tentar_negociar tentar_um tentar~acordo vale_a vale~pena valor_com vamos vezes vezes_$ x x_de x~#`,
    '-3': `^_fechei after-roadmap:fechei after-roadmap:mim como_eu como~o da_NAME de_desconto denun- desconto_de dividas_$ falo_com feche- fechei ja nao_quiseram para_mim quise- quiseram quiseram_negociar`,
    '-4': `after-roadmap:nao a~? financeira_? nao_quero`,
    '-5': `^_ja after-roadmap:ja como_falo falo~o o_acordo`,
  },
  'ask:negotiation-fair': {
    '14': `feira- feirao`,
    '9': `mutir- mutirao`,
    '8': `after-roadmap:feirao o_feirao`,
    '6': `debts:feirao ir ir_no ir~feirao mutirao_do no_feirao offers:feirao`,
    '5': `after-roadmap:mutirao centr- de_negociacao negoc- negociacao offers:?`,
    '4': `?_ainda ?~posso ^_compensa ^_feirao acabou_? acabou~ainda acont- acontece acontece_esse acontece~feirao ainda ainda_posso ainda~entrar ajuda_? banco_esse banco~ano bom_esperar bom~o compensa_ir compensa~no de_divida debts:mutirao desen- desenrola desenrola_acabou desenrola~? do_banco do_procon do~esse eh_furada eh_quando eh~esperar eh~feirao eh~ou entra- entrar entrar_? esperar_o esperar~feirao
esse_feirao esse~de feirao_? feirao_de feirao_do feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~serasa furad- furada furada_ou furada~ajuda mutirao~banco mutirao~procon negociar_? o_desenrola o_mutirao onde_acontece onde~esse ou_ajuda ou~? o~acabou posso_entrar posso~? proco- procon procon_eh procon~quando quando_? ter_mutirao ter~do vai_ter vai~mutirao`,
    '3': `^_no ^_onde ^_vai a_semana acabo- acabou after-roadmap:ainda after-roadmap:ir after-roadmap:negociacao ainda_esta ainda~valendo ano_? a~de banco_central banco~ja central central_ja central~passou compe- compensa da~ir de_verdade debts:? debts:esse desconto_de desconto~verdade de~do de~tem divida_$ do_serasa do~central do~eh eh_bom esper- esperar esse_ano esta_valendo feirao_limpa feirao_pela
feirao~internet feirao~nome internet_? ja_passou ja~? limpa_nome limpa~ainda mutirao_de mutirao~negociacao negociacao_do negociacao_tem negociacao~banco negociacao~desconto no_mutirao nome_ainda nome~esta no~? no~de no~pela offers:de offers:do offers:eh offers:ir offers:mutirao offers:no offers:o o~do o~limpa o~para para_ir para_negociar para~no passo- passou passou_? pela_internet pela~? quand-
quando quando_eh quando~o seman- semana semana_de semana~negociacao serasa_? tem_desconto ter valen- valendo valendo_? verdade_?`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde`,
    '14': `after-roadmap:qual e_agora onde`,
    '13': `after-roadmap:pago qual_$`,
    '12': `^_e after-roadmap:agora proxi- qual`,
    '11': `agora agora_$ pago passo`,
    '10': `after-roadmap:fazer proximo proximo_passo`,
    '9': `after-roadmap:comeco after-roadmap:e after-roadmap:proximo fazer`,
    '8': `^_voltei a_gente after-roadmap:gente after-roadmap:passo comeco esse_mes fazer_$ mes_$ o_que o~faco passo_$ primeiro primeiro_$ que_faco volte- voltei`,
    '7': `after-deficit:agora after-roadmap:faco after-roadmap:mes after-roadmap:primeiro after-roadmap:tenho after-roadmap:voltei comec- comeco_$ e eh~pagar em_qual gente jogo_em jogo~qual mes pago_qual por_onde prime- que~fazer`,
    '6': `a_proxima after-deficit:e after-roadmap:caiu after-roadmap:dinheiro after-roadmap:jogo after-roadmap:lembra after-roadmap:proxima caiu_o desse desse_mes essa_, faco jogo lembra~que por_qual que_fazer quem_$`,
    '5': `#~, ,_jogo ,~onde :faco ^_pago ^_por ^_quais after-roadmap:aqui after-roadmap:coloco after-roadmap:diz after-roadmap:essa after-roadmap:esse after-roadmap:pagamento after-roadmap:pagar after-roadmap:quais after-roadmap:que after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? aqui_, a~parou caiu combi- diz_o diz~que e_depois e_esse eh_melhor eu~agora e~? e~mes faco~? gente_parou
lembra me_diz me_lembra mes~o me~o o_dinheiro o_proximo onde_a onde_coloco onde_comeco onde~gente orien- o~a o~falta o~passo pagam- pagamento pagamento_, pagar_esse pagar~mes pago_agora pago_primeiro paguei_e paguei~agora para~vai parou por~comeco primeiro_? proxima quais qual_eu qual~proximo que_a que_falta que~agora que~gente taref- tarefa tenho_que vai_o vai~dinheiro`,
    '4': `,_me :primeiro NAME_ou ^_amanha ^_esse ^_o ^_qual ^_terminei after-roadmap:, after-roadmap:amanha after-roadmap:melhor after-roadmap:parou after-roadmap:quito after-roadmap:terminei amanh- amanha caiu~salario coloc- coloco comecar_$ comeco_por confirm-change:desse confirm-change:mes confirm-change:o confirm-change:quero confirm-change:ver de_pagamento depois_? devo~primeiro dia_de dia~pagamento
dinhe- dinheiro diz eh_dia eh~de eh~proxima esse estou_com faco_$ faco_agora ja_paguei lembra_o me~do no~? onde_$ onde_comecar onde~o ou~NAME o~desse o~fazer pagar para_quem parou_$ por~comecar qual_a qual~pago qual~primeiro que~para que~primeiro quito recebi sei_por sei~onde tenho_# terminei vem_agora vem~no`,
    '3': `#_real #~esse ,_e ,~em :o :onde :passo :proximo :qual :que ?after-deficit NAME_primeiro NAME~? NAME~o ^_caiu ^_comeco ^_ja ^_para ^_recebi after-roadmap:cada after-roadmap:depois after-roadmap:desse after-roadmap:dia after-roadmap:duas after-roadmap:falta after-roadmap:feito after-roadmap:o after-roadmap:por after-roadmap:salario after-roadmap:vai aqui cada_um coisa_, com_um das_duas debts:coisa
devo_fazer de~, do_mes do_que do~eh eh_a eh_para eh~coisa essa_semana essa~? eu_faco eu_pago feito hoje_, hoje~o melho- melhor mes_? mes~jogo muita o_passo o_salario onde_? onde_vai o~pago o~vem pagar_$ pago_? pago_para pago~NAME para_cada para~um qual_? qual_boleto qual_das qual~a qual~duas qual~proxima quanto_pago quanto~para que_pago que_tenho quem quero_ver quero~o que~faco que~que real
real_esse real~mes recebi~, salario~o semana_? sobrou_dinheiro sobrou~real tenho tenho~pagar termi- um_dinheiro um~aqui ver_o`,
    '-3': `?_o ?~que ^_fui after-deficit:? after-deficit:o after-deficit:voce after-roadmap:NAME after-roadmap:ate after-roadmap:da after-roadmap:demitido after-roadmap:fui after-roadmap:isso after-roadmap:quero after-roadmap:sem after-roadmap:tem after-roadmap:tudo after-roadmap:voce after-roadmap:vou ate de_pagar demit- demitido desco- eh_o falo fui fui_demitido maxim- meu_plano o_meu o_total por_que
qual~o qual~total quanto_falta total voce voce~?`,
    '-4': `,_faco after-deficit:que after-roadmap:meu after-roadmap:total agora~o mes_eu pago_$ que_voce`,
    '-5': `#~mes after-roadmap:nao o~voce qual_o`,
  },
  'ask:not-my-loan': {
    '8': `no_meu`,
    '7': `como~?`,
    '6': `,_como assin- no~nome sem_eu`,
    '5': `faco_? nao_pedi pedi um_emprestimo`,
    '4': `,~cancelo ,~fraude ,~provo ^_assinaram ^_usaram abrir abrir_conta abrir~e assinar assinar_nada assinaram assinaram_por assinaram~mim beneficio_que beneficio~nunca botar- botaram botaram_de botaram~fiador cancelo cancelo_? cobranca_, cobranca~como como_cancelo como_provo compr- consignado_no consignado~meu conta_e conta~dever contratei contratei_$ cpf de_fiador dever_$ de~sem divida_nao divida~eh
docum- documentos documentos_para documentos~abrir e_dever eh_fraude eh_minha eh~, emprestimo emprestimo~eh essa_cobranca essa_divida essa~, essa~nao eu_assinar eu~nada fiado- fiador fiador_sem fiador~eu fraud- fraude fraude_? me_botaram meu_cpf meu_nome meus_documentos meus~para me~de mim_um mim~emprestimo minha_, minha~como nao_reconheco nao~essa nao~minha nome_$ nunca_contratei overdue:um
para_abrir para~conta por~um provo provo_? que~contratei recon- reconheco reconheco_essa reconheco~cobranca sem~assinar tem~consignado usara- usaram usaram_meus usaram~documentos`,
    '3': `,_eh ,_que ^_apareceu ^_caiu ^_clonaram ^_essa ^_fizeram abriu abriu_cartao abriu~no after-roadmap:emprestimo after-roadmap:no after-roadmap:nunca agora_descontam alguem_abriu alguem~cartao apareceu apareceu_um apareceu~emprestimo bandi- bandido bandido_no bandido~meu caiu caiu_um caiu~dinheiro cance- cartao_no cartao~meu clona- clonaram clonaram_meu clonaram~cpf cobra- cobranca cobrando_,
cobrando~que compraram compraram_no compraram~meu comprei_nessa comprei~loja conta_que conta~nao contr- cpf_e cpf_sem cpf~compraram cpf~eu debts:cpf debts:e debts:meu debts:no debts:nome debts:sem descontam descontam_$ dever dinheiro_na dinheiro~minha disse~alguem divida_no divida~meu e_compraram e_estao empre- emprestimo_, emprestimo_feito emprestimo_que emprestimo~eu emprestimo~por eu_saber
eu~pedi e~descontam e~me e~no feito feito_por feito~bandido filho_disse filho~que fizer- fizeram fizeram_uma fizeram~divida loja_e loja~estao meu_beneficio meu~disse meu~e meu~que meu~sem minha~que na_minha nada_$ nao_eh nao~e na~conta nessa nessa_loja nessa~e no nome no~beneficio no~cpf nunca nunca_comprei nunca~nessa overdue:, overdue:? overdue:e overdue:emprestimo overdue:meu overdue:no pedi_,
pedi_e pedi~agora pedi~o por_bandido por_mim por~no que_alguem que_faco que_nunca quem_resolve quem~emprestimo que~abriu que~nao que~pedi resolve_emprestimo resolve~feito saber_$ sem sem~saber tem_um um um_consignado um_dinheiro uma_divida uma~no um~, um~na um~no um~que`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho vanta-`,
    '14': `vantajoso`,
    '12': `aceit- compe- compensa`,
    '11': `?offers ^_aceito ^_compensa aceito aceito_? after-roadmap:aceito after-roadmap:fecho bom fecharia fecharia_$ vantajoso_$ voce_fecharia`,
    '10': `acha after-roadmap:vantajoso eh_vantajoso fechar fecho_? offers:? propo-`,
    '9': `aceitar after-roadmap:bom after-roadmap:compensa after-roadmap:fechar compensa_?`,
    '8': `^_devo ^_seria ^_voce after-roadmap:ou boa bom_negocio desconto eh_bom eh~negocio fecho_com fecho~eles ofert- offers:fecho offers:vantajoso ou ou_nao proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `aceitaria aceitaria_? after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:proposta boa_? bom_$ eh~boa essa_proposta eu_tenho negocio offers:bom offers:eh offers:ou pego tu_aceitaria tu~? uma_boa`,
    '6': `^_eh ^_quais ^_tu ^_vale a_pena aceitar_$ aceito_ou aceito~nao acha_bom acha_da acha~proposta acord- after-roadmap:? after-roadmap:pego bom_esse bom~desconto com_eles desco- devo devo_fechar eh_boa eh_uma esper- esse_desconto esta~esse fechar_o melho- mim_? o_acordo offers:compensa offers:voce o~acha pena proposta_ai propostas proposta~? quais que_acha tem_proposta tu uma~? vale vale_a vale~pena
voce_acha voce~bom`,
    '5': `^_pego aceitar_o aceitar~acordo aceito_essa aceito~oferta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:devo after-roadmap:eh after-roadmap:negocio after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:tu ai_? a~aceitar compensa_aceitar da_proposta desconto_para desconto~mim devo_aceitar devo~o esperar_? essa_oferta essa~eh esta_bom eu_esperar
fechar_? fecho_ou fecho~nao largo largo_? nao_fecho negocio_$ o_desconto oferta ofertas ofertas_eu ofertas~tenho offers:aceitar offers:aceito offers:acha offers:boa offers:proposta offers:seria ou_largo ou~fecho para_mim pego_ou pego~largo pena_aceitar proposta_$ proposta_eh propostas_eu propostas~tenho quais_ofertas quais_propostas que~da se~esperar tem_desconto tem~ai`,
    '4': `^_essa aceitar_a aceitar~proposta after-roadmap:esperar after-roadmap:essa after-roadmap:melhor after-roadmap:mim after-roadmap:oferta after-roadmap:pena after-roadmap:propostas after-roadmap:vale after-roadmap:voce alguma_oferta alguma~para a~a desconto_$ desconto_eh desconto~bom devo~? duvida_se duvida~pego eles_$ esperar espero espero_$ esse_acordo estou_na estou~duvida eu~? fechar_ou
fechar~espero melhor melhora melhora_se melhora~eu mim na_duvida na~se negoc- oferta_$ oferta_para oferta~mim offers:desconto offers:devo offers:essa offers:pego offers:pena offers:quais offers:vale ou_espero ou~? pego_esse pego~acordo pena_a pena~proposta posso_fechar posso~ou que_melhora que~se se_pego sera~melhora se~esse tem_alguma tem~oferta vantajoso_para vantajoso~mim vou_fechar`,
    '3': `?_$ ^_acha ^_desses ^_tem acha~vale acordos acordos_qual acordos~eh after-roadmap:alguma after-roadmap:da after-roadmap:melhora after-roadmap:tem algum- algum_desconto alguma algum~rolando boa_$ boa_essa boa~proposta bom~? compensa_mais compensa~? com~? das~propostas deram_esta deram~bom desconto_que desconto_rolando desconto~deram desse- desses desses_dois desses~acordos dois_acordos dois~qual
duas_propostas duas~compensa duvid- duvida eh_justa eh~essa eh~melhor eh~para eles_? essa fecho_$ justa justa_? mais_? melhor_? negocio_? o_melhor offers:esse offers:esta offers:fechar offers:mim offers:negocio offers:propostas offers:tem offers:tenho o~da para~? posso~a proposta_da propostas_compensa propostas~mais proposta~NAME proposta~boa proposta~justa qual~o que_deram que~esta que~fechar
rolan- rolando rolando_para rolando~mim tem~desconto tem~para tenho vale_fechar vale~com voce`,
    '-3': `^_a ^_que ^_se aceitar_essa aceitaram aceitarem aceitei after-roadmap:aceitarem after-roadmap:como after-roadmap:minha demai- demais eh~? essa_$ minha_proposta muito negociar offers:, offers:NAME offers:de offers:vou tem_como tem~? vou_aceitar`,
    '-4': `vou~com`,
    '-5': `a_da a~NAME que~?`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '10': `ja`,
    '8': `after-roadmap:quanto quanto_ja quanto~ja`,
    '7': `ja~? que_ja`,
    '6': `after-roadmap:total eu_ja ja_paguei quanto total`,
    '5': `^_quanto after-roadmap:ate after-roadmap:paguei ate ate_hoje o_total o~pago pago_ate pago~hoje qual~total quant- quanto_que`,
    '4': `^_mostra after-roadmap:embora after-roadmap:foi after-roadmap:hoje after-roadmap:mostra after-roadmap:pago das_minhas das~dividas embor- embora eu~paguei eu~quitei foi_embora hoje hoje_$ ja_foi ja_quitei mostra mostra_o mostra~que pague- paguei qual_o que~ja quitei_$`,
    '3': `,~ja ^_de ^_soma a_minha after-roadmap:bem after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:esses after-roadmap:indo after-roadmap:minhas after-roadmap:qual after-roadmap:que after-roadmap:quitei after-roadmap:saiu after-roadmap:soma a~divida bem bem_? comecei consegui consegui_pagar de_tudo desde desde_que de~, dimin- esses indo ja~a meses_$
minhas_dividas mostr- no_total no~? o~ja pagar_? pago quanto_eu quanto_no quanto~total que~paguei quite- quitei saiu soma total_? tudo_, tudo~quanto`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '12': `por_que`,
    '7': `after-roadmap:por que~NAME`,
    '6': `^_por after-deficit:por after-deficit:que`,
    '5': `NAME_antes after-deficit:NAME after-roadmap:NAME de_pagar de~o o_NAME pagar_o pela pela_NAME pela~? prime-`,
    '4': `after-deficit:? after-deficit:a after-roadmap:pela antes_? explica ficou motiv- motivo motivo_de motivo~pagar o_motivo o~antes pagar~NAME por por~? por~o primeiro primeiro_$ qual~motivo que_?`,
    '3': `?after-deficit NAME NAME_? NAME_na NAME_primeiro NAME_vem NAME~? NAME~frente NAME~primeiro a_NAME a_maior after-deficit:primeiro after-roadmap:antes after-roadmap:comecar after-roadmap:essa after-roadmap:explica after-roadmap:ficou after-roadmap:primeira after-roadmap:primeiro after-roadmap:que ai_primeiro antes a~ficou botou botou_a botou~NAME comec- comeca_pela comecar_pela comecar~NAME
comeca~NAME depois_por depois~que eh~de essa_ai essa_de essa~pagar essa~primeiro expli- explica_por explica~que ficou_para ficou~depois frent- frente frente_? logic- logica logica_eh logica~essa maior maior_ficou maior~para me_explica me~por na_frente nao_comeca nao~pela o~de o~primeiro o~vem para_depois para~por por~a por~comecar por~essa por~nao por~voce primeira qual_o que_essa que_logica que_o
que~ai que~botou que~comeca vem_primeiro vem~? voce_botou voce~a`,
  },
  'ask:payroll-card': {
    '8': `carta- cartao`,
    '7': `cartao_consignado rmc`,
    '6': `consi- que_?`,
    '5': `after-roadmap:cartao benef- beneficio beneficio_? cancelo_o cancelo~cartao cartao~? debts:cartao eh_rmc eh~no eh~que no_meu o~consignado que~rmc rates:cartao rmc_no rmc~meu`,
    '4': `^_reserva achei_que achei~era after-roadmap:rmc cancelo cartao_, cartao~e como_cancelo consignado consignado_? consignavel consignavel_eh consignavel~o de_cartao de_margem desconto_de desconto~cartao de~consignavel do_extrato do~do e_era eh_o emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e esse_rcc esse~do extra- extrato extrato_do extrato~inss e~cartao inss_eh inss~o marge-
margem margem_consignavel margem~eh meu_beneficio meu~? no~beneficio o_cartao rcc rcc_do rcc~extrato reser- reserva reserva_de reserva~margem um_cartao`,
    '3': `,_e ,_explica ,~agora ^_achei ^_descontam ^_vem achei after-roadmap:beneficio after-roadmap:consignado agora_? anda anda_$ anos_e anos~a beneficio_ha beneficio~anos cance- cartao_beneficio cartao_na cartao_que cartao~folha cartao~ha cartao~nunca como_me como~livro como~o contracheque contracheque_, contracheque~explica debts:que debts:rmc descontam descontam_um descontam~cartao desse_desconto
desse~de de~na divida_nao divida~anda do_inss do~eh e_agora explica_$ e~? e~divida folha folha_$ ha_anos ha~e inss livro livro_desse livro~desconto me_livro mes_no mes~meu meu_contracheque meu~, me~desse na_aposentadoria na_folha nao_anda no~contracheque nunca nunca_usei nunca~na o~? o~beneficio o~eh que_era que_nunca que~emprestimo que~usei rates:? rates:meu rates:o rates:que rates:rmc rmc_todo
rmc~mes todo_mes todo~no um~que usei usei_na usei~aposentadoria vem_rmc vem~todo`,
  },
  'ask:payroll-loan': {
    '14': `consignado`,
    '12': `consi-`,
    '9': `o_consignado`,
    '8': `after-roadmap:consignado`,
    '7': `consignado_?`,
    '6': `^_consignado debts:consignado incomes:consignado rates:consignado`,
    '5': `apose- bom_? credito_do credito~trabalhador descontado descontado_em descontado~folha do_trabalhador eh_emprestimo eh~descontado emprestimo emprestimo_descontado emprestimo~em fazer fazer_consignado fazer~? folha_? funciona_o funciona~consignado o_credito pode_fazer pode~consignado quem_pode quem~fazer que~emprestimo trabalhador trabalhador_eh trabalhador~bom`,
    '4': `KIND aposentado_? cilad- cilada cilada_para cilada~aposentado clt clt_eh clt~como como_funciona como~o consignado_do consignado_eh consignado_privado consignado_que consignado~cilada consignado~clt consignado~inss credi- credito da_aposentadoria desconta_da desconta~aposentadoria do~eh eh_bom eh_cilada eh_como eh~emprestimo em_folha empre- emprestimo~desconta em~? esse_emprestimo esse~que
explica_o explica~consignado folha funci- funciona incomes:eh incomes:emprestimo inss_$ o~? o~do para_aposentado priva- privado privado_clt privado~eh que_desconta que~da rates:? traba-`,
    '3': `,~vantagem ^_vivem acabei_de acabei~fazer after-roadmap:credito after-roadmap:fazer aposentado aposentadoria aposentadoria_$ aquele_consignado aquele~pela bom cancelar_um cancelar~consignado carteira_digital carteira~vale com_consignado como_$ como_fica com~, consignado_pela consignado_tem consignado~acabei consignado~carteira consignado~eh consignado~juros de_fazer debts:eh debts:emprestimo
demitido_como demitido~fica desco- desconta digital digital_vale digital~a do_inss eh_esse eh_vantagem eh~? eh~para emprestimo_que expli- explica fazer_? fica_o fica~consignado for~como incomes:? incomes:o incomes:que inss juros_menor juros~? ligan- ligando ligando_com ligando~consignado me_explica me_ligando menor_? me~com me~o o~tem pela_carteira pela~digital pena_? por~o posso_cancelar posso~um
que_acabei que_eh que_o que~consignado que~de que~esse rates:eh rates:emprestimo rates:o tem_juros tem~menor um_consignado vantagem vantagem_? vivem vivem_me vivem~ligando`,
  },
  'ask:payroll-margin': {
    '11': `marge- margem`,
    '9': `limit-`,
    '8': `after-roadmap:margem`,
    '7': `after-roadmap:limite descontar do_consignado folha limite podem`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? podem_descontar quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar after-roadmap:do ainda_para ainda~emprestimo benef- beneficio consignado consignavel em_folha margem_ainda margem_consignavel margem_do margem~para maxim- o_limite para_emprestimo qual~limite quant- tenho_margem tenho~ainda`,
    '4': `,_existe ,~um a_porcentagem a~maxima banco_pode banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha descontam descontam_muito descontam~, descontar_metade descontar~do do_beneficio do_meu do~beneficio do~salario eh_$ emprestimo_? existe_um existe~teto folha_$ folha_o folha~banco ja_descontam ja~muito limite_do maxima maxima_do maxima~consignado metade_do metade~meu
meu_salario meu~? minha_folha minha~o muito_, muito~existe o~pode para~em pode_comer podem_pegar podem~metade porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_do quanto_eh quanto_podem quanto~descontar salario_? teto teto_? um_teto um~?`,
    '3': `,~lei ^_qual ^_tenho after-roadmap:desconto after-roadmap:em after-roadmap:pegar ainda aposentadoria_? ate~podem a~do beneficio_eles beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:? debts:do debts:margem debts:quanto descontar_da descontar_do descontar~meu descontar~minha do_inss do~eh eh_quanto eles_levam eles~quanto
esta_todo esta~comido exist- existe incomes:do incomes:margem incomes:quanto inss_eh inss~quanto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? margem~inss maximo maximo_? metad- metade meu_beneficio meu~eles muito no_maximo o_contracheque o~esta pegar podem~da pode~? qual_a qual_o quanto_? quanto_da quanto~maximo quanto~minha que_limita tem_lei tem~para tem~que todo_comido
todo~,`,
  },
  'ask:portability': {
    '12': `porta- portabilidade`,
    '8': `faco_portabilidade portabilidade_de`,
    '7': `de_banco`,
    '6': `banco levar_o minha_divida outro o~para`,
    '5': `:consignado :faco ^_portabilidade consignado consignado_$ credito_funciona credito~como de~funciona emprestimo faco faco~de financiamento funciona_como levar o_financiamento outro_banco outro~? para_outro para~banco portabilidade~credito`,
    '4': `,~? ^_levar a_portabilidade after-roadmap:banco antigo_pode antigo~negar banco_antigo banco~pode como_$ como~portabilidade compensa_? compr- consi- credi- credito de_credito debts:portabilidade do_emprestimo emprestimo_? emprestimo_para faco~do finan- financeira_compensa financeira~? financiamento_para financiamento~outra funci- funciona levar~financiamento mudar negar negar_a negar~portabilidade
o_emprestimo offers:banco offers:portabilidade outra_financeira outra~compensa para~financeira pode_negar portabilidade_? portabilidade_do portabilidade~emprestimo rates:? rates:banco rates:portabilidade`,
    '3': `,_vale ,~bom :de ^_outro after-roadmap:financiamento after-roadmap:levar after-roadmap:mudar after-roadmap:outro antig- antigo a~? a~de banco_disse banco_mais banco_o banco_para banco~barato banco~juros banco~pagar banco~que barato barato_? cai cai_? canto canto_? com_taxa como_faco compe- compensa compra compra_minha comprar comprar_minha comprar~divida compra~divida com~menor consignado_de
consignado~banco custo custo_para custo~levar da~passar debts:banco de~o disse~compra divida divida_, divida_com divida_de divida_para divida~banco divida~eh divida~outro divida~taxa do~? empre- emprestimo~outro emprestimo~um eu_mudar eu~a existe_transferir existe~o financeira juros_? juros_cai juros~? levar~emprestimo mais_barato mais~? me_ofereceram menor_, menor~vale menos_juros menos~?
meu_consignado meu~de me~comprar minha~, minha~com minha~para mudar_a mudar~divida o_juros ofereceram ofereceram_comprar ofereceram~minha offers:? offers:como outro_canto outro~disse o~antigo o~cai pagar_menos pagar~juros para_levar para_outra para_passar para_um para~canto para~menos para~minha para~o passar passar_minha passar~divida pode~a posso_trocar posso~meu que_compra que~minha rates:como
rates:divida rates:emprestimo rates:minha rates:para se~mudar taxa_menor taxa~, tem_custo transferir transferir_o transferir~emprestimo troca- trocar trocar_meu trocar~consignado um_banco um~mais vale_?`,
  },
  'ask:prescription': {
    '20': `caduc-`,
    '17': `presc-`,
    '13': `caduca`,
    '12': `after-roadmap:prescreve caducou prescreve`,
    '11': `ainda caducou_?`,
    '10': `^_caducou anos de~anos`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caduca divida overdue:? prescreveu`,
    '8': `after-roadmap:caducou cinco cinco_anos ja_prescreveu prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:anos after-roadmap:divida after-roadmap:prescreveu after-roadmap:quando ainda_conta de_cinco depois_de divid- divida_velha isso~? ja~? overdue:ainda quando_$ some velha`,
    '6': `:caduca a_divida after-roadmap:cinco ainda_podem antig- antiga caduca_$ de_# divida~some podem_me que~conta velha_some`,
    '5': `^_depois ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda_vale ainda~me caduca_? cobrar conta_$ essa_divida me_cobrar overdue:sera podem podem~cobrar quando_isso sera sera_que some_?`,
    '4': `#_ainda :isso :quando ^_ainda ^_essa ^_isso ^_sera acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:podem after-roadmap:velha ainda~? anos_? a~tem cobra- cobrar_? de_validade deixar depoi- depois de~ainda divida_eh divida_tem divida~# divida~prazo do_serasa eu_deixar ja ja_caducou me~? offers:divida overdue:divida overdue:ja o~acontece passou_de
passou~cinco prazo_de prazo~validade quantos_anos que_acontece que~se se~deixar some_sozinha sozinha_? tem_prazo valid- validade validade_? velha~sozinha`,
    '3': `#_anos #~pode #~some ,_quer ,~dizer :anos ?_$ ?overdue ^_quando ^_saiu a_contar acabou~divida after-roadmap:# after-roadmap:? after-roadmap:conta after-roadmap:sera after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca
comeca_a comeca~contar com~anos com~tempo conta contar contar_de contar~novo de_quantos debts:a debts:divida debts:se deixa- depois~# depois~cinco depois~quantos de~? divida_ainda divida_de divida_morre divida~? divida~NAME divida~vale dizer_que dizer~acabou eh_estao eh~antiga esperar_mais esperar~um essa~ainda estao_antiga estao~sera eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh
morre morre_? novo_? o_tempo offers:? overdue:anos overdue:conta overdue:que overdue:some o~a pagar_um pagar~pouquinho passo- passou pode~cobrada pouqu- pouquinho pouquinho_comeca pouquinho~a prazo quantos quantos~somem que_acabou que_com quer_dizer quer~que que~cobra saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa~quer se~pagar somem somem_com somem~isso some~? sozin- sozinha tempo
tempo_a tempo~divida tem~de um_ano um_pouquinho um~caduca um~comeca vale vale_? velha~? verdade_que verdade~com`,
    '-3': `aceit-`,
    '-5': `divida_$`,
  },
  'ask:prison': {
    '7': `dever nao_pagar prend-`,
    '6': `^_boleto ^_dever boleto_vencido boleto~eh cadei- cadeia cadeia_? cartao_da cartao~cadeia crime crime_? da_cadeia dever_cartao dever~da eh_crime prendem venci- vencido vencido_eh vencido~crime`,
    '5': `bolet- boleto causa_de da_xilindro da~? da~ficar devendo_loja devendo~? ficar_devendo ficar~loja gente_por loja_? ou_eh preso xilin- xilindro xilindro_ficar xilindro~devendo`,
    '4': `,_eh ,~isso ^_prendem after-roadmap:dever algem- algemado algemado_por algemado~causa a~por banco_vai banco~preso brasi- brasil brasil_? causa causa~emprestimo de_emprestimo deleg- delegacia delegacia_? deve_para deven- devendo deve~banco disse disse_que divida_ou divida~eh eh_lenda eh~? eu_vou eu~pagar eu~parar ficar gente lenda lenda_$ levar- levarem levarem_algemado levarem~por me_levarem
me~algemado na_delegacia nao~eu no_brasil ou ou~lenda overdue:? overdue:da pagar_eu pagar~vou parar_na parar~delegacia para~vai pode_me pode~levarem por_causa por~de por~ou prendem_a prendem~gente preso_no preso~brasil quem_deve quem~para se~nao vai_preso vai~no vou_parar vou~na worry:dever`,
    '3': `,_agora ,_existe ,_se ,~mesmo ,~prendem ,~verdade ^_calote ^_da ^_oxe a_cobradora a_gente advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:ou agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana aqui_em aqui~casa assus- assustar assustar_$ atrasado_? a~disse banco_vou banco~detido cabec- cabeca cabeca_? calot- calote calote_da calote~prisao cana
cana_, cana~eh carne carne_atrasado carne~? carta- cartao casa_por casa~causa causa~conta cobradora cobradora_disse cobradora~que cobranca_disse crimi- criminal criminal_, criminal~existe da_prisao da~disse da~ou de_cabeca de_cana de_conta de_vir debts:boleto debts:por deles deles_falou deles~em detid- detido detido_? deve de~policia disse~era disse~vai dor dor_de dor~cabeca eh_mesmo eh~para
em_processo emprestimo_$ em~criminal em~por era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_nao eu_sou eu~reu existe_isso falou_em falou~processo gente~carne gente~divida isso_para isso~divida loja mandar_me mandar~prender me_ameacaram me_prender moco_da moco~cobranca n4 na~? no~? o_advogado o_moco ou_so ou~dor ou~so oxe oxe_, oxe~agora o~deles o~vou pagar_,
pagar~banco pagar~eh para_assustar para_banco para_divida parar pavor pavor_de pavor~vir polic- policia policia_aqui policia~em por_carne por_divida por~atrasado prendem_gente prendem~por prender prender_, prender~pode prima- primario primario_, primario~se prisa- prisao prisao_ou prisao~so processo processo_criminal processo~, que_era que~estelionato que~mandar reu reu_primario reu~, se_nao
so_dor so_para sou_reu sou~primario so~assustar so~de tenho_pavor tenho~de vai vai_mandar vai~me verdade_ou verdade~eh vir vir_policia vir~aqui vou_detido vou~? worry:? worry:ou worry:por worry:preso`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '15': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `plano_$`,
    '10': `after-roadmap:explica after-roadmap:ver o_roteiro ver`,
    '9': `after-roadmap:ficou after-roadmap:roteiro como_ficou explica explica_$ ficou rotei- roteiro roteiro_$`,
    '8': `a_conta expli- ficou_$ mostr- quero_ver`,
    '7': `:plano ^_cade a_passo after-roadmap:conta after-roadmap:novo cade cade~plano de_novo mostra novo o_passo passo_a passo~passo`,
    '6': `^_ver after-deficit:o after-roadmap:mostra after-roadmap:passo after-roadmap:refazer aquel- cade_meu manda manda_o o~a passo pode_refazer quero~de refazer_a refazer~conta resum- ver_de ver~novo`,
    '5': `?after-deficit ^_manda ^_refaz after-roadmap:manda after-roadmap:meu after-roadmap:o after-roadmap:pode after-roadmap:refaz me_mostra passo_$ pode~a qual~o quero_o refaz refaz- refazer refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_monta ^_pode ^_repete a_mes after-deficit:do after-deficit:plano after-roadmap:atualiza after-roadmap:cade after-roadmap:como after-roadmap:faz after-roadmap:monta after-roadmap:passa after-roadmap:repete aquela_lista aquela~do aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano a~de cade_aquela combi- combinado conta conta_de crono- cronograma cronograma_de
cronograma~novo das~? dividas_? do_mapa do~pagar do~para e~tal faz_a faz~conta lista_do lista~que mandar_aquele mandar~cronograma manda~plano mapa mapa_para mapa~sair mes_a mes~mes me~como monta mostra_o mostra~passo novo_? novo_o o_meu o_tal pagar_mes para_sair para~das passa_o pode~aquele que~mes repet- repete tal tal_do tal~mapa`,
    '3': `,_me ,_reenvia ,~favor ^_faz ^_mostra ^_oxe ^_poderia ^_qual ^_troquei after-deficit:, after-deficit:combinado after-deficit:de after-deficit:novo after-deficit:ver after-roadmap:a after-roadmap:ai after-roadmap:aquele after-roadmap:oxe after-roadmap:qual after-roadmap:quero after-roadmap:tal agora_$ ai_$ aparelho aparelho_e aparelho~sumiu aquela a~? a~completo cade~lista combinado_do
combinado~plano compl- completo completo_$ conta_$ conta_? de_aparelho de~o do_que e_o e_sumiu era_o explica_de explica~novo e~tudo faz me_passa me_relembra meu me~o mostrar novo_$ o_combinado o_planejamento oxe o~mesmo pagar~a passa passo_completo plane- planejamento planejamento_$ plano_, plano_de plano~novo pode_mandar poderia_me qual_eh qual_era quando_o que_pagar quero~meu reenv- reenvia
reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, troqu- troquei troquei_de troquei~aparelho tudo_, tudo~reenvia ver_meu ver_o vez_$`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:dinheiro after-roadmap:melhor lembr- link link_do link~plano lista_$ melho- melhor pode_me quero~a`,
    '-4': `after-roadmap:link nao~o o_link`,
    '-5': `after-roadmap:nao`,
  },
  'ask:rotativo': {
    '19': `rotat- rotativo`,
    '13': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '9': `rates:rotativo rotativo_?`,
    '7': `fatur- fatura`,
    '6': `^_por a_fatura after-roadmap:fatura do_cartao eh_rotativo o_rotativo por_que que~rotativo rates:que rotativo_eh rotativo~o`,
    '5': `:rotativo KIND ^_rotativo cresc- cresce cresce_tanto eh_esse eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse que_juros que~fatura tanto_$`,
    '4': `:eh ^_que assim~? carta- cartao cartao_cresce cartao~tanto como_assim do_rotativo eh_o juros no_rotativo o~cresce para_rotativo por~a que_$ que_a que_eh que~cartao que~eh rates:eh rates:fatura tanto tem_teto teto teto_para teto~rotativo`,
    '3': `:que ^_explica acont- acontece acontece_quando acontece~nao after-roadmap:cartao after-roadmap:cresce after-roadmap:esse after-roadmap:explica after-roadmap:juros after-roadmap:por after-roadmap:tanto assim aumen- aumenta aumenta_$ a~so a~toda cartao_$ como_funciona de_rotativo eh~juros eh~que eh~rotativo eh~tal esse esse_rotativo expli- explica explica_o fatura_so fatura_toda fatura~?
fatura~aumenta funciona_o funciona~rotativo juros~cartao nao_pago nao~a o~acontece pago_a pago~fatura por~o quando_nao quando~pago quanto~o que_acontece que_o que~juros que~quando rates:cartao rates:esse rates:o rates:por rotativo_, so_aumenta tal~rotativo tem~para toda toda_?`,
  },
  'ask:social-help': {
    '8': `ajuda`,
    '7': `essentials:? faco_o`,
    '6': `after-deficit:? after-roadmap:ajuda ajuda~o basica basica_? cesta cesta_basica cesta~? comid- comida como~o com~que consigo_cesta consigo~basica cras cras_ajuda cras~com o_cras onde onde_consigo onde~cesta o~ajuda que_?`,
    '5': `ajuda_com auxilio_para auxilio~quem basic- bolsa~? cadastro_unico cadastro~? como~entra consigo entra_no entra~bolsa faco~cadastro familia_? gover- governo mae no_bolsa no~familia o_cadastro o~? o~unico peco que_entra renda unico unico_? worry:?`,
    '4': `,_faco ,_onde ,~acho ,~governo ?after-deficit INCOME ^_onde acho_? after-deficit:ajuda ajuda_da ajuda_mae ajuda~prefeitura ajuda~solto aluguel_? assis- assistente assistente_social assistente~, auxil- auxilio beneficio_do beneficio~governo bolsa bolsa_familia bpc_para bpc~minha cadas- cadastro cadun- cadunico cadunico_esta cadunico~desatualizado casa_onde casa~peco com_o comida_de comida~graca
como_que da_alguma da_comida da_prefeitura da~coisa da~para de_assistente desat- desatualizado desatualizado_, desatualizado~faco de~por de~social do~eu em~onde entra essentials:como essentials:onde esta_desatualizado esta~, estou~comida eu_posso eu~pedir faco faco~que governo_eu governo~alguma governo~posso graca_por graca~aqui lugar_que lugar~da mae_? mae_solto mae~sem meu_cadunico nenhuma_,
nenhuma~o o_bpc onde_acho onde_peco onde~? onde~ajuda para_aluguel para_minha para_quem para~mae peco_ajuda peco_o peco~bpc pedir pedir_? posso_pedir posso~? preciso~assistente prefe- prefeitura prefeitura_para prefeitura~aluguel que_beneficio que_da quem_ajuda quem~mae que~comida que~no renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em social_, social~onde solto solto_sem solto~renda
tem_ajuda tem_lugar tem~da tenho~nenhuma`,
    '3': `,~o ^_como ^_preciso ^_tem acho after-deficit:da after-deficit:governo after-deficit:o after-deficit:quem after-deficit:renda after-roadmap:comida after-roadmap:consigo after-roadmap:onde algum algum_auxilio alguma_coisa alguma~? algum~para alugu- aluguel aqui_? benef- beneficio bpc coisa_? comida_em comida~casa como_faco como_peco consi- cuida cuida_de cuida~filho da~de de_filho desem-
desempregado desempregado_? de~doente do_governo doent- doente doente_? em_casa essentials:, essentials:faco essentials:peco esta_desempregado esta~? estou_sem existe_auxilio existe~para famil- familia filho_doente filho~? governo_da lugar meu~esta minha_mae minha~? nao~renda o_governo o~para para~cuida para~esta por_aqui por~? preciso preciso_de quem quem_cuida quem_esta quem~de quem~desempregado
que~do renda_? sem socia- social tem_algum tem~auxilio tem~que tenho_renda worry:ajuda worry:como worry:faco worry:que`,
  },
  'ask:social-tariff': {
    '8': `luz`,
    '7': `socia- social tarif- tarifa tarifa_social`,
    '6': `after-roadmap:luz luz_? menos menos_na na~? pagar~na`,
    '5': `a_desconto de~? direito_a direito~desconto energia_? essentials:? menos~luz pagar_menos quem_eh`,
    '4': `after-roadmap:social after-roadmap:tarifa a~na baixa baixa_renda cadas- cadastro cadastro_para cadastro~pagar de_internet de_luz desconto_na direito energ- energia essentials:luz internet_? menos~NAME onde_cadastro onde~para para~menos social_da social_de social~internet tarifa~da tarifa~de tem_tarifa tem~social worry:?`,
    '3': `,_como ,~desconto EXPENSE NAME_? ^_aquele ^_bpc a_tarifa after-roadmap:menos after-roadmap:na agua agua_? alta alta_, alta~tem aquele_programa aquele~luz a~social baixa~? bpc_da bpc~direito cadun- cadunico cadunico_paga cadunico~menos como_peco como~a consumo consumo_eh consumo~pouco conta_de da_agua da_direito da~? da~a desconto desconto_para desconto~energia desconto~pobre direi- do_cadunico
do~paga eh_baixa eh_pouco eh~cadunico eh~renda essentials:de essentials:desconto essentials:na existe_luz existe~de faco~ter graca_para graca~quem inter- internet luz_de luz_do luz_vem luz~graca luz~muito luz~povo menos_de meu_consumo minha_luz minha~vem muito_alta muito~, na na_NAME na_energia na_luz paga_menos paga~de para_pagar para_pobre para_ter para~eh peco_a peco~tarifa pobre pobre_?
pouco_, pouco~posso povo_, povo~como programa_luz programa~do quem~baixa quem~do renda renda_? social~agua tem_desconto ter_? vem_muito vem~alta worry:como worry:eh worry:luz worry:menos worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '17': `cet`,
    '11': `after-roadmap:cet`,
    '10': `cet_?`,
    '9': `eh_cet`,
    '8': `^_cet custo debts:cet eh~? o_cet`,
    '7': `cet_eh custo_efetivo efeti- efetivo rates:cet`,
    '6': `cet~imposto diabo diabo_eh diabo~cet eh_imposto impos- imposto imposto_? que_diabo que~cet total`,
    '5': `after-roadmap:custo do_emprestimo`,
    '4': `a_mesma a_taxa after-roadmap:efetivo a~coisa cet_, cet_e cet~contrato cet~juros custo~total de_custo debts:custo de~efetivo e_juros efetivo_$ efetivo_total eh~mesma esse_tal esse~de explica_esse explica~tal e~eh juros~a me_explica mesma mesma_coisa mesma~? me~esse o~eh o~significa que_significa que~custo que~eh rates:? rates:custo saber~cet serve_saber serve~o signi- significa significa_custo
significa~efetivo tal tal_de tal~custo total_$`,
    '3': `,~faco ^_devo ^_essas ^_que a_diferenca after-roadmap:eh after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou cet_ao cet_do cet~ano cet~como coisa_? como~? compa- comparar comparar_o comparar~cet contrato contrato_$ custo_total custo~do debts:a debts:efetivo debts:eh debts:taxa devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros do~para
eh_a emprestimo_$ essas_letrinhas essas~cet expli- explica faco_? falou falou_para falou~comparar gerente_falou gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao olhar olhar_a olhar~taxa ou_o ou~cet o~falou para_comparar para_custo para_que para~serve para~total qual~diferenca que_serve querem_dizer querem~o que~saber rates:efetivo rates:eh rates:o saber
saber_o serve taxa taxa_ou taxa~o total_do total~emprestimo`,
  },
  'ask:total-owed': {
    '13': `total`,
    '12': `after-roadmap:total`,
    '11': `soma`,
    '10': `after-roadmap:devo after-roadmap:quanto after-roadmap:soma after-roadmap:tudo devo quanto`,
    '9': `^_soma da_quanto geral quant- total_$`,
    '8': `^_quanto after-roadmap:geral eu_devo minha_divida o_total`,
    '7': `NAME_? after-roadmap:das after-roadmap:dividas devo_$ estou_devendo quanto_eu soma~para todo tudo valor`,
    '6': `^_qual after-roadmap:agora after-roadmap:todo after-roadmap:valor agora_$ das deven- devendo devo~NAME dividas dividas_$ eh~rombo me_fala me~o no~? o_rombo o~todo quanto_esta rombo rombo_todo rombo~? soma_ai todo_?`,
    '5': `^_valor after-roadmap:ai after-roadmap:ao after-roadmap:devendo after-roadmap:esta after-roadmap:fala after-roadmap:falta ai_para ai~mim ao ao_todo dando das_dividas das~dividas da~? debts:o devo_no divid- divida_$ divida_toda esta_dando eu_estou eu~devendo fala mim_$ minha~toda para_mim qual_eh qual~o qual~valor quanto_? quanto_devo quanto_falta quanto_que quanto~eu soma_tudo soman- somando
somando_tudo toda_$ todo_$ tudo~da`,
    '4': `:divida :minha :quanto :total ^_somando after-roadmap:junto after-roadmap:mim after-roadmap:qual after-roadmap:somando agora ai_o ai~prejuizo a~das bolo bolo_inteiro bolo~da das_minhas da~divida debts:da debts:qual debts:quanto debts:todo debts:tudo devendo_quanto devo_para devo~total divida_esta divida~em em_quanto esta_em estou~quanto eu~devo eu~no falta inteiro_da inteiro~quanto junto junto_$
mim minha~esta no_total o_bolo o_prejuizo o_valor preju- prejuizo prejuizo_para prejuizo~mim qual qual_o quanto~ainda que~devo soma~o toda tudo_junto tudo~mim`,
    '3': `:da :valor ^_junta after-roadmap:da after-roadmap:estou after-roadmap:minhas after-roadmap:toda ai as~? burac- buraco buraco_$ cheio_de cheio~tudo da~se debts:? devendo_$ devo_? divida diz diz_o diz~tamanho do_buraco do_que do~devo e_me eh_minha eh_o eh~divida esta_minha esta~divida e~diz geral_do geral~que intei- inteiro junta junta- junta_tudo juntar juntar_todas juntar~as junta~e me_diz
minhas_dividas monta- montante montante_geral montante~do o_montante o_tamanho o~cheio o~da o~geral o~inteiro o~para o~total para_NAME qual_a qual~montante quanto_$ quanto_da quanto_se quanto~estou quanto~juntar quanto~minha quanto~no quanto~pagar que_devo quero_saber que~estou saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto taman- tamanho tamanho_do tamanho~buraco
todas_as todas~dividas total_da tudo_e tudo_somadinho tudo~me valor_cheio valor_da valor_total valor~de`,
    '-3': `after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:juros after-roadmap:pago after-roadmap:sair after-roadmap:tempo ate banco_$ cada devo~cada divida_? eh_$ falta~NAME ja n0 para_cada para~banco quanto~total sair sair_das sair~dividas vai`,
    '-4': `after-roadmap:isso after-roadmap:vai divida_no divida~NAME econo- isso_? minha~no ofere- tempo`,
    '-5': `after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `NAME_$ falta_$`,
  },
  'ask:what-is-this': {
    '13': `consent:eh`,
    '12': `after-roadmap:eh`,
    '11': `falan- falando voce`,
    '10': `:funciona after-roadmap:voce eh_financeira funci- funciona para_que quem~voce`,
    '9': `:como banco_? como_funciona consent:que do~? eh_voce empre- financeira financeira_$ robo sao voce_$`,
    '8': `after-roadmap:falando after-roadmap:robo after-roadmap:sao como_pegou de_onde eh_do eh_isso eh~robo empresa_$ fazem finan- funciona_$ pegou pegou_meu pegou~numero que_esse quem que~fazem que~isso robo_$ um_robo voce_fazem voce_sao`,
    '7': `:? ?consent ^_eh ^_isso ^_voce after-roadmap:financeira como~meu consent:isso do~se eh eh_esse eh_um eh~serasa emprestam emprestam_dinheiro esta_falando estou_falando isso~emprestimo meu_numero numero_$ quem_eh quem~falando que~trata se_trata serve trata trata_$ voce_emprestam`,
    '6': `:quem :voce ^_de ^_do ^_quem after-roadmap:isso after-roadmap:serve como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:falando consent:financeira consent:o consent:quem consent:voce dinheiro_$ do_que eh_emprestimo eh~de eh~ou esse_$ esse_negocio esse_zap fazem_$ isso_eh negocio_$ para~esse para~serve que_se que_serve quem_esta quem_sao que~zap sao_banco sao_voce voce_conseguiu voce_eh
voce~banco voce~dinheiro zap`,
    '5': `:divida :minha ^_para ^_que after-roadmap:esse after-roadmap:fazem after-roadmap:numero after-roadmap:ou after-roadmap:pegou after-roadmap:que after-roadmap:quem artif- artificial artificial_? consent:? consent:do consent:emprestimo consent:robo consent:sao divida_? do_governo do_serasa dono_disso eh_inteligencia eh_quem eh~artificial eh~pessoa empresa emprestimo emprestimo_? falando_$ intel-
inteligencia inteligencia_artificial inteligencia~? isso~do isso~o maqui- maquina minha_divida negocio o_que onde_eh onde_voce onde~isso onde~sao ou_maquina o~disso que_mesmo quem_$ sao_do seras- serasa serve_isso voce_resolve voce~do zap_$`,
    '4': `:do :eh :isso :vi ^_como after-roadmap:emprestimo after-roadmap:maquina after-roadmap:negocio after-roadmap:servico after-roadmap:zap ajudam_a aqui_eh aqui_serve aqui~para com_quem com_robo como com~eu consent:empresa consent:entendi consent:esse consent:fazem consent:oii consent:serve consent:zap de_emprestimo de_que de~eh de~voce do_banco eh_empresa eh_gente eh_humano eh_o eh_vendedor eh~banco
eh~moco empresa_de empresa~que emprestimo_$ entendi_o entendi~que esse esse_? estou~? estou~com eu_estou eu~falando falando_? falando_com falando~robo faz_o faz~que gente_ou gente~maquina gover- governo governo_? humano_ou humano~robo isso isso_$ isso_aqui isso_moco isso~eh isso~serve maquina_? minha~? moco_$ ou_robo o~esse o~mesmo o~voce que_? que_servico que_zap quem~estou que~eh que~esse
que~negocio resol- resolve robo_? sao_$ sao~financeira serasa_$ serasa_? serve_para serve~que servico_eh servico~esse tu~gente uma_financeira vendedor vendedor_de vendedor~emprestimo voce~a voce~da voce~quem zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :no :que :sabe :serasa ^_com ^_explica ^_faz ^_pera ^_tu afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:empresa after-roadmap:estou after-roadmap:faz after-roadmap:moco after-roadmap:onde after-roadmap:pessoa after-roadmap:serasa ajudam banco comigo_$ como~funciona com~? consent:de
consent:dinheiro consent:disso consent:dono consent:esta consent:governo consent:limpar consent:negocio consent:nome consent:onde consent:pera de_qual de~empresa digit- digitando digitando_? dinhe- dinheiro disso disso_$ dono eh_uma eh~dono eh~esta eh~governo eh~qual eh~servico entendi esta~comigo explica_o explica~que falando_comigo fazem_afinal fazem~? fazer_? financeira_? funciona_esse
funciona~negocio governo_$ human- humano insta- instagram isso~de limpar limpar_o limpar~nome moco nao_entendi nao~o nao~quem negoc- negocio_eh negocio~esse numer- numero o_dono o_nome onde ou ou~? o~eh pera pera_, pesso- pessoa pessoa_digitando pessoa~? qual_empresa que que_$ que_funciona que_negocio que_que quem_eu quem~que que~voce sabe~? sao~governo sei_quem servi- servico tu_eh uma_pessoa
uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~um voce~uma`,
    '-3': `FIGURE after-roadmap:cet after-roadmap:juros after-roadmap:mim after-roadmap:muito after-roadmap:quero after-roadmap:rotativo banco_$ bom bom_negocio cet como~que consent:fazer consent:golpe consent:pago consent:tem criou de_graca debts:eh deven- devendo do~ou eh_? eh_bom eh_essa eh_particular eh_protegido eh_sigiloso eh~? eh~graca eh~negocio eh~presidente esse~eh fazer_$ governo_ou governo~eh
graca isso~golpe meu~? mim o_presidente ou~particular o~com o~do paga pago parti- particular particular_? pessoa_$ presi- presidente presidente_$ prote- protegido protegido_isso que_com quem_criou rotat- rotativo sigil- sigiloso tem~? voce~o`,
    '-4': `:oii ^_esse after-roadmap:bom com_isso consent:sabe devendo_$ eh_pago esse_numero esta_devendo ganha- ganham isso~pago ong ong_? pago_$ pergu- quem~devendo quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `after-roadmap:dez dez dez_$ eh_golpe eh~isso esse~? golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `empresa_? qual~?`,
    '-7': `confi-`,
  },
  'ask:which-bill-first': {
    '6': `,_qual a_luz deixo luz luz~qual`,
    '5': `^_pago alugu- aluguel a~ou deixo_de deixo~pagar de~esse essentials:? eu_deixo eu~de ou ou_o pagar_esse pagar~, pagar~mes pago pago_a pago~? primeiro_? qual qual_conta que~deixo so~para`,
    '4': `,~eh ?_ajuda ?~a ^_entre ^_mercado a_escolher after-deficit:? ajuda_a ajuda~escolher a~pago boleto_? boleto~ajuda cartao_e cartao~a das_contas de_pagar entre~cartao escol- escolher escolher_$ essentials:pagar esse~? esta~vencendo e~luz junto_, junto~o luz_ou luz_pago luz~o merca- mercado mercado_ou mercado~boleto mes_? ou_boleto ou~aluguel o~vem pago~luz para_pagar que~primeiro tudo_vencendo
tudo~junto vem_primeiro vem~? vencendo vencendo_junto vencendo~, worry:? worry:ou`,
    '3': `,_o ,~conta ,~deixo ?after-deficit ^_agua ^_aluguel a_internet after-deficit:deixo after-deficit:luz after-deficit:o after-deficit:ou after-deficit:qual after-roadmap:qual after-roadmap:so agua agua_ou agua~luz aluguel_? aluguel_e aluguel~energia antes_? atrasar atrasar_de atrasar~jeito bolet- boleto casa_corta casa_nao casa~mais casa~pode cobre_metade cobre~das condo- condominio
condominio_primeiro condominio~? conta- conta_da conta_eu contas contas_, contas_de contas~casa contas~como conta~casa conta~pago corta_mais corta~rapido da_casa da_para das das~, das~de da~nao da~pagar da~um de_jeito decid- decido decido_? deixo_para deixo~depois depois_? der der_para der~pagar de~corta de~nenhum dia_e dia~so dinheiro_so dinheiro~cobre e_a e_energia e_so eh_? energ- energia
energia_no energia~mesmo entre entre_o esse_mes essentials:a essentials:eu essentials:ou essentials:pago essentials:qual esta_tudo eu_decido eu~antes e~da e~no inter- internet internet_ou internet~o jeito_nenhum jeito~? junto luz_, mais_rapido mais~se mesmo_dia mesmo~e metade_das metade~contas nao_pode nao~atrasar nenhum_? no_mesmo no~dia o_aluguel o_cartao o_condominio ou_luz ou~, ou~?
ou~condominio o~e o~eu o~primeiro o~so pagar pagar_uma pago_antes pago_qual pago~internet para_depois para_um para~tudo para~uma pode_atrasar pode~de prime- primeiro qual_? qual_deixo qual_eh qual~? qual~contas qual~da qual~para que_vem que~decido rapido_se rapido~nao se_so se~der so_cobre so_da so_der so~metade tudo_, tudo~qual um_$ uma_, uma~qual vence- worry:deixo worry:pago worry:qual`,
  },
  'ask:who-is-behind': {
    '11': `^_quem`,
    '10': `criou quem quem_criou quem~isso`,
    '9': `empresa_? voce_?`,
    '8': `empresa esse~? qual~?`,
    '7': `consent:? ong ong_? sao~ong tem~? uma_ong`,
    '6': `:criou banca banca_isso banca~aqui como_? criou_voce criou~? dinheiro_como dinheiro~? disso_tem disso~banco do~ou eh_de empresa_fica empresa~onde essa_empresa essa~fica fica_onde ganha- ganham ganham_dinheiro ganham~como governo_ou governo~eh ou~particular particular_? por_tras por~disso quem_banca sao_uma tem_banco tras tras_disso tras~tem voce_ganham voce~dinheiro voce~uma`,
    '5': `:isso :quem after-roadmap:empresa after-roadmap:quem consent:tem de_qual debts:voce desse_zap desse~? de~empresa de~saiu dono_desse dono~zap eh_particular eh~governo eh~qual empre- esse_programa fez fez_esse fez~servico fica~? isso~? isso~de onde_? onde_saiu onde~esse ou_eh o~desse parti- particular programa_? qual_empresa quem_fez quem~esse quem~voce saiu_esse saiu~programa uma~? voce worry:?
worry:voce zap_?`,
    '4': `,~cnpj ^_essa ^_por ^_voce alguma_financeira alguma~bancando aqui_? banca- bancando bancando_voce bancando~? banco_? cnpj cnpj_? consent:voce conta~voce de_onde debts:? debts:quem desse de~quem dinhe- dinheiro do_governo dono eh~dono essa_que essa~inventou esse_robo esse_servico fica financeira_bancando financeira~voce gover- governo graca_quem graca~paga inven- inventou inventou_esse
inventou~robo isso_aqui o_dono onde paga_a paga~conta progr- programa que_inventou que_turma quem~a saiu sao sao~, servico_? se~de tem_alguma tem_cnpj tem~financeira turma turma_eh turma~essa voce_, voce_sao voce~tem zap`,
    '3': `,_tem ?_$ ^_de a_conta after-roadmap:desse after-roadmap:essa after-roadmap:onde after-roadmap:programa after-roadmap:tras after-roadmap:zap algum- alguma a~de consent:esse consent:governo consent:onde consent:ou consent:quem consent:sao consent:uma conta_de de_voce debts:eh debts:sao debts:tem disso eh_do eh_essa eh~que essa esse quem_paga que~esse robo_? se_eh servi- servico worry:eh
worry:empresa worry:esse worry:quem worry:sao`,
    '-3': `:? eh_voce voce_$`,
    '-4': `:voce`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '17': `^_desfaz desfaz`,
    '15': `desfaz_$ volta- voltar`,
    '13': `ultim- voltar_$`,
    '12': `anter- anterior`,
    '11': `^_desfazer debts:volta desfazer desfazer_isso`,
    '10': `^_desconsidera anterior_$ desconsidera incomes:volta pergunta rates:volta respondi ultima`,
    '9': `after-roadmap:voltar errad- errado pergu- respo- volta_ai`,
    '8': `^_voltar antes_$ da~voltar errei essentials:voltar para_voltar respondi_errado uma_pergunta volta_uma voltar_por voltar~favor`,
    '7': `^_apaga ^_errei ^_ops ^_respondi ^_retorna a_ultima antes apaga de_antes desconsidera_a desconsidera~ultima essentials:volta incomes:voltar ops ops_volta pergunta_anterior quero_voltar que~falei retor- retorna retorna_uma retorna~pergunta`,
    '6': `:volta ?incomes a_anterior apaga_essa apaga~ultima debts:desfaz desconsidera_o desconsidera~que errado_volta essa_ultima essa~mensagem eu_falei falei_agora isso_$ mudar~que na_pergunta o~respondi pergunta_$ pouco_$ que_respondi quero_mudar rates:a respondi_$ ultima_$ ultima_mensagem um_pouco uma_$ volta_um volta~pergunta volta~pouco`,
    '5': `,_volta ?debt-amount ^_da ^_quero a_resposta after-roadmap:desfaz after-roadmap:volta apaga_o a~anterior da_para debt-amount:volta debts:isso debts:pergunta debts:uma desco- errado_antes errei_, errei~volta essentials:uma falei incomes:quero mande- mandei mudar mudar_o overdue:desfaz overdue:errado overdue:volta o~eu pouco quero~a rates:anterior rates:pergunta respondi~antes ultimo uma`,
    '4': `?rates a_pergunta after-roadmap:apaga after-roadmap:errado after-roadmap:ultima ai_$ apaga~ultimo arrum- arrumar arrumar_a arrumar~resposta corri- corrigir debt-amount:a debt-amount:quero debts:voltar engan- enganei enganei_na enganei~pergunta essentials:quero essentials:respondi eu_mandei eu~agora favor favor_$ incomes:isso incomes:ultima incomes:uma mandei_$ me_enganei mensagem_$ me~na na~de
o_ultimo overdue:anterior para~pergunta pergunta~antes por_favor que_eu quero_arrumar quero~o que~mandei rates:isso resposta resposta_de resposta~antes ultimo_que ultimo~eu volta_na volta~outra`,
    '3': `,~uma :, :errei ?debts ?essentials ^_cliquei ^_mandei a_outra after-roadmap:antes after-roadmap:arrumar after-roadmap:falei after-roadmap:pergunta after-roadmap:pouco agora_$ ai a~de a~pergunta a~volta cliqu- cliquei cliquei_errado cliquei~volta debts:a debts:ai debts:favor debts:mudar debts:por desfaz_o desfaz~que de~a errado_a errado~outra errei_a errei_na errei~pergunta errei~ultima
essentials:apaga essentials:errado essentials:eu essentials:favor essentials:por essentials:que essentials:ultima eu~por falei_por falei~ultimo incomes:a incomes:ai incomes:apaga incomes:errei incomes:eu incomes:favor incomes:para incomes:que incomes:ultimo mandei~volta mensa- mensagem na na_anterior na~anterior novo_a novo~anterior o_que outra_pergunta overdue:antes overdue:falei overdue:na
overdue:pergunta overdue:quero overdue:respondi o~que para_outra pergunta_de por_ultimo quero quero_responder quero~de rates:. rates:ai rates:antes rates:errado responder_de responder~novo respondi~a ultima_volta ultimo_$ volta~anterior`,
    '-3': `^_boa ^_outra ^_pergunta after-roadmap:me boa boa_pergunta coloc- comec- comeco comeco_$ de_volta era inici- inicio inicio_$ me~de para_comeco para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '17': `^_cancela cancela deixa_$`,
    '16': `?confirm-change`,
    '15': `^_deixa ^_desisto ^_esquece deixa desisto esquece`,
    '14': `cancela_$ canse- cansei desis- esque-`,
    '13': `^_cancelar ^_cansei`,
    '12': `after-roadmap:deixa cansei_$ desisto_$`,
    '11': `cancelar esquece_$ fazer fazer_isso precisa_mais`,
    '10': `essentials:deixa la_$ mais_$ para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ esta_$ nao_precisa`,
    '8': `?essentials a_fim after-roadmap:cancela after-roadmap:fazer a~agora como_esta deixa_para deixa~la estou_a estou~fim fim_agora la precisa`,
    '7': `cancela_isso cancelar_operacao chega_disso chega~por confirm-change:como confirm-change:esta confirm-change:isso deixa~isso desisto_dessa dessa dessa_$ de~isso disso_por disso~hoje essentials:desisto essentials:esquece fazer_mais fim isso_$ nao_estou nao~a nao~fazer nao~mais opera- operacao operacao_$ por_hoje preci- quieto_isso vou_fazer vou~mais`,
    '6': `after-roadmap:isso after-roadmap:precisa cancela_o cansei_desse cansei~papo confirm-change:cancela confirm-change:desisto confirm-change:esquece de_fazer desse_papo esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso eu_pedi hoje_$ mais_fazer mais~isso papo papo_$ para_de para~fazer pedi_$ precisa_nao precisa~deixa quero~fazer que~pedi`,
    '5': `^_chega after-roadmap:mais agora_$ cancela_por cancela~favor chega confirm-change:cansei confirm-change:mais desse disso essentials:nao hoje isso nao_vou nao~nao pedi`,
    '4': `^_para after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:papo cancela~ai cancela~pedido confirm-change:deixa confirm-change:fazer confirm-delete:la confirm-delete:para esquece_o esquece~que essentials:mais essentials:precisa esta mais n0 nao_deixa o_pedido o~eu pedid- pedido pedido_$ rates:deixa rates:la`,
    '3': `,_esta ,~certo ?which-change after-roadmap:chega after-roadmap:hoje after-roadmap:la after-roadmap:nao after-roadmap:por agora confirm-change:agora confirm-change:nao confirm-change:o confirm-change:para confirm-delete:deixa deixa_isso deixa_quieto deixa~para essentials:agora essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por esta_certo isso_ai
isso_para isso~la jeito~esta quero_mais quiet- quieto rates:para which-change:do`,
    '-3': `,_deixa ^_isso ^_quero after-roadmap:avisar after-roadmap:avisos after-roadmap:os avisa- avisar aviso- avisos avisos_$ cancela_minha cancela~inscricao confirm-change:mudanca essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao nao~deixa os os_avisos para~essa quero_cancelar`,
    '-4': `mudan- mudanca mudanca_$`,
    '-5': `quieto_$`,
    '-7': `deixa~esta`,
    '-8': `deixa_como`,
  },
  choose: {
    '20': `^_#`,
    '19': `#_$`,
    '17': `?which-change`,
    '15': `?confirm-amount segun-`,
    '14': `FIGURE opcao`,
    '13': `^_a`,
    '12': `?debt-kind confirm-amount:o debt-kind:#`,
    '11': `# ?which-creditor`,
    '10': `^_o segunda which-creditor:#`,
    '9': `a_segunda confirm-amount:a debt-kind:o opcao_$ prime- terce- terceiro terceiro_$ which-change:a which-change:da`,
    '8': `confirm-creditor:a confirm-creditor:do meio meio_$ overdue:# primeira segunda_$ which-change:o`,
    '7': `?confirm-creditor a_do confirm-amount:segunda which-change:primeira`,
    '6': `a_# a_da a_primeira confirm-amount:# do_aluguel n0 o_primeiro o~aluguel primeira_$ renda_$ which-change:# which-change:do which-change:opcao`,
    '5': `aluguel_$ confirm-amount:opcao consent:# da_parcela o_do primeiro_$ renda segunda_opcao valor_da`,
    '4': `^_no after-roadmap:# alugu- aluguel no_# parcela parcela_$ primeiro`,
    '3': `a o_valor o~da parce- valor which-creditor:a worry:#`,
    '-3': `#_# ?flexibles ?rates nao~# qual~#`,
    '-4': `debts:# essentials:#`,
    '-5': `#~#`,
    '-10': `rates:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `morre- morrer quero_morrer viver_$ worry:quero`,
    '9': `nao~mais`,
    '8': `vida`,
    '7': `after-roadmap:vida`,
    '6': `after-roadmap:mais after-roadmap:pensando estou_pensando estou~em pensando pensando_em sumir`,
    '5': `,_ja ^_quero after-roadmap:em causa debts:aguento debts:mais em~matar mais matar por_causa saida vida_$`,
    '4': `after-roadmap:estou after-roadmap:nao aguen- aguento aguento_mais debts:nao matar_$ nao_aguento pensa- quero`,
    '3': `,~que :causa :em :eu :matar :penso ^_eu ^_minha acaba- acabar acabar_com after-deficit:deixar after-deficit:eh after-deficit:ja after-deficit:tudo after-roadmap:acabar after-roadmap:da after-roadmap:melhor after-roadmap:mesmo after-roadmap:vale causa_dessas causa~contas com_tudo compr- comprei corte- cortei cortei_tudo da~por debts:aqui debts:comprei debts:esta debts:ja debts:vejo dessas_contas em
em_me eu_deixar eu_ja eu_penso eu~de eu~em irmao irmao_mandou irmao~audio ja ja~o mais~, mais~aqui mais~nao mandou_audio me_matar melhor mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale penso penso_em penso~me por~dessas quero_mais quero~viver separ- separei separei_os se~da tudo_, unica viver_,`,
    '-3': `after-roadmap:quero`,
  },
  'crisis-denied': {
    '36': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:so`,
    '10': `after-crisis:de after-crisis:eh after-crisis:era after-crisis:estou after-crisis:isso after-crisis:quero`,
    '9': `^_era`,
    '8': `after-crisis:bem bem era viver_$`,
    '7': `after-crisis:falar after-crisis:falei brinc- jamai- jamais viver`,
    '6': `after-crisis:brincadeira after-crisis:vou brincadeira estou_bem estre- falar_$ nao~nisso penso so`,
    '5': `^_estava ^_falei ^_foi after-crisis:estava after-crisis:foi after-crisis:modo bem_$ desab- eh~de estav- estava falei modo modo_de nao_$ nao_vou nisso`,
    '4': `^_calma after-crisis:calma after-crisis:gente boa_$ brincadeira_$ calma de_boa de_falar eh_so estava_so estou estou_de estou~boa estou~e falar falei_por foi_so gente_$ isso_$ quero~nao`,
    '3': `^_fica ^_sumir after-crisis:, after-crisis:boca after-crisis:brincando after-crisis:da after-crisis:do after-crisis:expressao after-crisis:fazer after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:moca after-crisis:nada after-crisis:para after-crisis:sumir boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_expressao dizer_$ do_mapa do~brincadeira
era_brincadeira expre- expressao expressao_$ falei_da falei~boca fazer_nada foi forca forca_de forca~expressao gente jeito_de jeito~falar mapa mapa_brincadeira morre- morrer nao_eh nao~fazer nao~isso nao~me para_fora quero_morrer sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou_me vou~nada`,
  },
  'delete-data': {
    '16': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apagu-`,
    '11': `^_deleta apaga_tudo deleta meus`,
    '10': `apaga- apagar apague tudo tudo_$`,
    '9': `^_exclui ^_limpa after-roadmap:apagar dados esque- essentials:tudo exclui informacoes meu_cadastro meus_dados minha_conta quero_que`,
    '8': `^_apagar ^_apague ^_some cadas- cadastro cadastro_$ esquecido esquecido_$ essentials:meus essentials:quero exclusao infor- informacoes_$ limpa limpa_meus meu_$ minhas_informacoes quero~esquecido ser_esquecido some_com tudo_que`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus apagar_tudo conta_$ deleta_tudo elimi- essentials:meu excluir historico historico_$ lgpd lgpd~exclusao meu_historico quero_ser quero~minha some`,
    '6': `:apaga :apague ?essentials ^_lgpd after-roadmap:exclusao after-roadmap:limpa apagar_meus apagar~dados essentials:apaga essentials:dados essentials:deleta exclusao_$ histo- limpa~registros meus_registros minha- minhas quero_exclusao registros registros_$`,
    '5': `:cadastro :conta :exclui ^_elimina ^_remove after-roadmap:apague after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser after-roadmap:some apaga_meus apaga~dados apague_tudo apague~meu conta dados_$ dados_do dados~sistema do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo essentials:limpa exclui_minha exclui~conta guardem guardem_nada
guardem~meu lgpd_quero meu meus~do nada_meu quero quero_apagar que~meu regis- remove ser siste- sistema sistema_$ tudo~eu`,
    '4': `:apagar :dados :meus :minha :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:meu after-roadmap:quero after-roadmap:registros after-roadmap:sistema apaga_meu apaga~cadastro apaga~que apague_o apaguem com_meus com~dados conte- contei contei_$ dados_dai deleta_meu
deleta_o deletar deletar_minha deletar~conta deleta~cadastro deleta~que esquecam~que essentials:informacoes essentials:minhas essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ limpa~dados mais_que mais~voce meu_ai meus~dai o_meu o~historico pode_excluir pode~meu que_voce quero_deletar quero_excluir quero~que
que~guardem que~te que~tudo remov- solic- solicito solicito_a some~meus te_contei tem_meu tudo~eh voce_guardem voce~nada`,
    '3': `:dos :pessoais :que :quero :solicito :some after-roadmap:. after-roadmap:contei after-roadmap:guardem after-roadmap:minhas after-roadmap:remove after-roadmap:te after-roadmap:todos apaga~informacoes as_minhas a~dos conta_por conta~favor dados_pessoais dados_por dados~favor dai dai_$ dos_meus dos~dados eh_meu esquecam~sobre essentials:apague essentials:cadastro essentials:conta essentials:contei
essentials:exclusao essentials:guardem essentials:lgpd essentials:minha essentials:remove essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ guard- meus~pessoais meus~por minha~por os_meus os~dados pessoais por_favor que_apague que_esquecam quero_mais quero~apague quero~esquecam que~falei remove_tudo remove~que some~minhas tira_meus tira~dados todos todos_os todos~meus tudo_sobre
tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:ver confirm-delete:apaga expor- quero_ver reativa ver`,
    '-4': `^_meus after-roadmap:baixar confirm-delete:tudo reati-`,
    '-5': `baixa- baixar quero_meus quero~dados`,
  },
  deny: {
    '21': `?thirteenth`,
    '20': `consent:nao`,
    '19': `?confirm-creditor nao_$`,
    '18': `?confirm-amount ?confirm-delete`,
    '17': `?confirm-change confirm-creditor:nao confirm-delete:nao`,
    '15': `confirm-change:nao thirteenth:nao`,
    '14': `?consent ^_nunca errad- errado nao nunca offers:nao`,
    '13': `?overdue ^_errou ^_negativo consent:nem deixa errou errou_$ negativo negativo_$ thirteenth:ja`,
    '12': `confirm-amount:nao errado_$ negat- nenhu- nenhuma_$ outro_$`,
    '11': `?offers ^_deixa ^_nananao ^_nem eh_outro nanan- nananao nananao_$ nao_eh overdue:em overdue:tudo recus- thirteenth:sem ❌ ❌_$`,
    '10': `^_nao ^_nops ^_pago n0 nao~isso nem nenhuma nops nops_$ outro overdue:pagando`,
    '9': `^_ja ^_mantem ^_nada ^_nenhuma confirm-amount:eh consent:fora deixa_como infor- longe longe_$ mante- mantem nao_aceito nao_apaga nao~atrasado offers:me offers:nunca pagan- pagando passou_longe thirteenth:tudo`,
    '8': `^_errado ^_passou ^_tudo a_ver ate ate_agora como_era consent:deixa consent:estou de_ideia deixa~esta eh_outra eh~loja em_dia esta_errado mudan- mudanca mudei~ideia nada_a nada~ver nao_foi nao~essa offers:nenhuma offers:so outra_loja overdue:dia overdue:esta overdue:estou pago_certinho quieto_$ thirteenth:# thirteenth:gastei thirteenth:nunca thirteenth:quem todas_em todas~dia tudo_no volta_como
volta~era`,
    '7': `,_paguei ^_ate ^_em ^_mudei ^_sem ^_so ainda_nao apagar_$ confirm-amount:errado confirm-change:eh confirm-change:errado confirm-creditor:eh confirm-delete:nada consent:agora consent:respondo de_jeito deixa_quieto deixar depois~respondo de~nenhum direi- errado_isso esquece_a esquece~mudanca esse~nao esta~isso fora_$ inter- ja~os ja~tudo jeito jeito_nenhum loja_$ morta mudei mudei_de nada
nao_confirmo nao_nao nao_recebo nao~mudar nem_pensar nenhum nenhuma_dessas ofere- offers:cobranca offers:mesmo offers:nada offers:ninguem outra overdue:certinho overdue:nada overdue:nao overdue:pago overdue:todas overdue:vencido paga_$ passo- passou quero_$ quiet- quieto sem thirteenth:direito thirteenth:o tudo_em vencido ver_$`,
    '6': `,_deixa ^_ainda ^_esquece ^_mei ^_ninguem acho~nao after-deficit:cortar agora_nada apaga- apagar ate~nada atras- confirm-change:deixa confirm-change:nada confirm-creditor:, confirm-creditor:de confirm-creditor:deixa confirm-creditor:errado consent:depois consent:hora consent:interesse consent:outra consent:pensar consent:quero dados_ai de_apagar debit- deixa- deixa_meus deixa_para deixar_guardado
deixar~mesmo deixa~dados deixa~por depois_eu desis- desisti_de desisti~apagar direito_$ duas_$ enqua- enquanto entendeu entendeu_errado esquece essa_mudanca estou_em estou_pagando eu_respondo fora gaste- gastei gastei_$ guardado_mesmo interesse ja_gastei ja~as mantem_como mantem~esta mas~gastei me_dera mei_nao mei~tem meus~ai mexe mexe_nisso mexer_$ mudanca_$ mudar_$ nao_autorizo nao_concordo
nao_esta nao_mexe nao_mexer nao_recebe nao~deixa ninguem_me obrig- ofereceu offers:de offers:proposta overdue:ainda overdue:atrasei overdue:direitinho overdue:nenhuma overdue:prazo pago por_enquanto prefiro_nao procu- quem_me quem~dera sinal so~mesmo thirteenth:as thirteenth:duas thirteenth:me thirteenth:tenho tudo_pago vamos_deixar vamos~guardado venci-`,
    '5': `,~assim ,~certinho ,~ja 13o ^_agora ^_de ^_depois ^_desisti ^_esta ^_melhor ^_nenhum ^_sou ^_volta after-deficit:mais agora agora_nao ano_nao antigo apaga atrasada atrasada_$ atrasei banco_nao carteira_$ certinho_$ cobranca como_estava compr- comprei comprei_nessa confirm-change:como confirm-change:que confirm-creditor:NAME confirm-creditor:como confirm-creditor:nada confirm-creditor:outro
confirm-delete:como confirm-delete:deixa confirm-delete:eh confirm-delete:errado consent:eu consent:obrigada consent:obrigado consent:para consent:sabe cortar decim- decimo deixa_assim deixa_do deixa~jeito delas delas_$ desisti dessa- dessas direito dois dois_$ dos_dois em_conta enquanto_$ era era_$ esquece~deixa esta_tudo estav- estava estava_$ ficha- foi foi_isso guardado ideia_$ ja loja mas_ja
me_procurou melho- melhor mexer mudar nao_, nao_muda nao_ofereceram nao~acordo nao~decimo nenhum_dos nenhuma_atrasada nenhum~dois nessa_$ ningu- ninguem nunca_atrasei nunca_comprei nunca~nessa ofereceu_nada offers:banco offers:nem offers:ofereceu offers:quer outra_hora overdue:atrasada overdue:certo overdue:com overdue:conta overdue:deus overdue:devo overdue:gracas overdue:no o~antigo pagou
para_proxima prazo prazo_$ prefiro~mexer procurou procurou_$ que_nao quem quem_sabe receb- recebe recebo_nao respondo respondo_$ sem_carteira sim~mas tenho~, thirteenth:13o thirteenth:decimo thirteenth:paga thirteenth:pagou thirteenth:patrao thirteenth:recebe thirteenth:so todas trabalho_sem trabalho~carteira tudo tudo~dia valor_antigo valor_errado`,
    '4': `?which-change ^_13o ^_entendeu ^_hmm ^_perai ^_perdi ^_prefiro ^_trabalho a_mudanca a_pau aceito aceito_, after-deficit:onde after-deficit:tem agora~da antig- antigo_$ apaga_$ apaga_nao as_duas assim assim_$ atrasou atrasou_$ autonomo autorizo certinho confirm-amount:de confirm-amount:dos confirm-amount:mantem confirm-amount:nenhum confirm-change:de confirm-change:essa confirm-change:estava
confirm-change:foi confirm-change:loja confirm-change:mantem confirm-change:mudanca confirm-creditor:a confirm-creditor:ai confirm-creditor:era confirm-creditor:esta confirm-creditor:negativo confirm-delete:, confirm-delete:de confirm-delete:era confirm-delete:nenhum confirm-delete:nunca confirmo confirmo_$ consent:aceito consent:autorizo consent:preciso consent:prefiro consent:sinto consent:vou
corta- decimo_$ dera dessas_duas de~nao dia errado_o errado~valor esque- esse_ai esta esta_$ esta~o esta~pago hmm hora isso~, la_essa la~mudanca mantem_o mantem~valor me_ofereceu me_sinto melhor_nao mesmo_$ n1 na_vida nada_$ nao_devo nao_hein nao_obrigada nao_paga nao_preciso nao_quero nao_recebi nao~, nao~esse nao~sinto nem_a nem~pau nenhuma_nao nenhuma~duas nessa ninguem_ofereceu ninguem~nada
ninguem~ofereceu o_valor obrigada obrigada_$ obrigado obrigado_$ ofereceram offers:deixa offers:esta offers:isso offers:jeito offers:procurou ora ora_$ overdue:. overdue:ate overdue:atrasou overdue:enquanto overdue:negativo overdue:ontem overdue:venceu patra- patrao pau pau_$ perai_nao perai~apaga perdi_o por_ora por~nao precisa_mudar prefi- prefiro proposta proposta_$ proxima proxima_$ que_esta
quem_eh quer quero_nao que~hein quieto_por quieto~ora recebi recebi_tudo recebo_isso sinto sou_autonomo tem_decimo tem_mais tem_nao tem~onde tenho~nao thirteenth:ano thirteenth:carteira thirteenth:dera thirteenth:eh thirteenth:isso thirteenth:mas thirteenth:meu thirteenth:na thirteenth:que thirteenth:sou thirteenth:tem thirteenth:tive thirteenth:vida valor venceu_$ voce_entendeu voce~errado`,
    '3': `!_! ,_estou ,_mais ,_mas ,_muito ,_uai ,~caro ,~era ,~tarde ^^ ^_desiste ^_esse ^_estou ^_ih ^_outra ^_teve ^_valor a_deus acho_que acordo_$ agora~, agora~posso ai_nao ai_por ai~eh ai~enquanto ameac- ano as~parcelas ate_hoje autor- banco_me banco~procurou cancela_essa cancela~mudanca carte- carteira certi- cobra- com_isso como como_esta concordo concordo_$ concordo_com confirm-amount:apaga
confirm-amount:entendeu confirm-amount:esta confirm-amount:loja confirm-amount:valor confirm-change:a confirm-change:antigo confirm-change:apaga confirm-change:deixar confirm-change:era confirm-change:jeito confirm-change:nenhum confirm-change:quero confirm-change:quieto confirm-change:valor confirm-change:ver confirm-creditor:apagar confirm-creditor:esquece confirm-creditor:essa
confirm-creditor:nenhum confirm-creditor:o confirm-delete:! confirm-delete:deixar confirm-delete:essa confirm-delete:ideia confirm-delete:melhor confirm-delete:mudei confirm-delete:que confirm-delete:ver conhe- conheco conheco_essa consent:a consent:aceitar consent:ai consent:concordo consent:dar consent:disso consent:hoje consent:passar consent:quem consent:tarde conta_$ contrato~nao dados dar
de_golpe deixa_ai deixar_como deixar~estava deixa~estava dera_$ desiste desiste_nao desiste~apaga dessas_$ deus~apaga direitinho direitinho_$ do_ano dois_eh dos dos~eh duas duas_parcelas eh_essa eh~nao em em~. esquece_, essa_nao esse_ano esta~dia estou estou~nada foi_so golpe_nao graca- gracas gracas_a gracas~deus guard- hein hein_$ hmm_nao hoje_nao ideia ih ih_, ih~nao isso_que isso~eu isso~vida
ja_caiu jeito~esta mais_tarde me_ofereceram melhor_deixar melhor~como melhor~nao meu_patrao meus_dados meu~nunca me~desconto me~nada moco moco_$ muda_nao mudanca_nao mudanca~quero nao_! nao_. nao_chegou nao_conheco nao_era nao_me nao_porque nao_tem nao~! nao~apagar nao~os nao~passar nao~uai ne_, nenhum_$ nenhum_banco nenhum~me ninguem~procurou nisso_$ no_primeiro no~semestre nunca_me nunca_pagou
nunca_tive nunca_vi nunca~ofereceram ofereceram_$ offers:, offers:acordo offers:ainda offers:apagar offers:apareceu offers:ate offers:desisti offers:nenhum offers:ofereceram offers:por offers:recebi offers:recebo offers:teve ontem ontem_$ os_dois overdue:atraso overdue:devendo overdue:elas overdue:nunca overdue:paguei pago_ate pago_no pagou_$ para~essa parcelas parcelas_$ participar_$ patrao_nunca
patrao~pagou pensar pensar_$ perai perdi primeiro_semestre propo- proposta_nenhuma proxi- quero_mudar recebi_nada recebo_$ regis- registro registro_$ semes- semestre sim_, simul- so so_uma tarde_$ tempo- temporario teve thirteenth:acho thirteenth:autonomo thirteenth:caiu thirteenth:esse thirteenth:jeito thirteenth:nada thirteenth:pago thirteenth:parcelas thirteenth:primeiro thirteenth:recebi
thirteenth:registro thirteenth:semestre thirteenth:terceiro thirteenth:trabalho tive tive_$ tudo_certinho tudo~ate tudo~junho uai_$ vence- venceu ver vida vi~na volta vou~meus`,
    '-3': `,~mei ,~nao ?after-roadmap ?debt-creditor ?essentials ?rates FIGURE NAME_nao NAME~em ^_a ^_aham ^_as ^_concordo ^_confirmo ^_exato ^_ontem ^_passo ^_preciso ^_que ^_quero ^_vai ^_vou a_fim a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitei aceito_ou aceito~nao after-deficit:de after-roadmap:esta after-roadmap:ja aham ai_mesmo ainda_$ ajuda anote- anotei anotei_$ atrasadas atrasadas_$
a~agora banco_ja bom confirm-change:isso confirm-delete:certeza confirm-delete:tenho consent:maior consent:mais consent:paga consent:pode consent:vamos consent:voce consi- consigo_ver conta_disso de_onde debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo deixa_em deixa~aberto deixa~pensar desde eh_o ela ela_$ em_aberto entao esquece_$ essa~mesmo esse_mes esse_mesmo
estou_a estou~fim eu_pensar exato exato_$ faco faco_conta faco_ideia faco~disso falar fazer fim fim_agora fiz gasto income-low-month:nao ja_era ja~em lembro maio_$ maior manda mande- mandei mei_$ mes mes_$ more-debts:nenhuma nada_nao nada_ne nao_anotei nao_lembro nao_quiseram nao_vi nao~certeza nao~conta nao~de nao~negociar nao~para nao~ver ne negoc- negociar negociar_$ nenhuma_esse nenhuma~mes
nunca_reparei offers:a offers:aceitar offers:aceitei offers:ja offers:mas offers:negociar offers:o offers:ou offers:sei olhei_$ ou outra_$ overdue:? overdue:as overdue:como overdue:disso overdue:entendi overdue:entendo overdue:ja overdue:mes overdue:nem overdue:que paga_nada paga~ne pago~certinho paguei_nenhuma paguei~esse parcela_$ passo_$ penso pergu- pergunta pode preciso_pensar primeira
quero~isso quiseram quiseram_negociar recebo_o recebo~decimo repar- reparei reparei_$ responder_isso saber se se_tem segun- sei_se sobra_nada thirteenth:banco thirteenth:claro thirteenth:em thirteenth:faco thirteenth:olhei thirteenth:pensar thirteenth:primeira thirteenth:vem trabalho_de valor_esta valor~certo vi_se vi~tem volta_$ worry:dessas worry:estou worry:nada worry:tudo 👍 👍_$`,
    '-4': `?debt-kind ?income-low-month ?incomes NAME_esta ^_NAME ^_apaga ^_faz ^_foi ^_pode adian- after-roadmap:decimo after-roadmap:terceiro a~paga certe- certeza certeza_$ confirm-change:mais consent:esta consent:ne consent:o consent:problema consent:que consigo debts:nao deixa~isso dizer dizer_$ em_maio entendo essentials:nao esta_certo faz faz_a faz~mudanca flexibles:nao incomes:nao
instalments-left:nao ja~metade maio mais mais_nada metade_$ nao_consigo nao_entendo nao_olhei nao_paguei nao_sobra nao~# nao~dizer nao~porque nao~responder nao~sou no_banco offers:mais offers:olhei offers:tudo offers:vou olhei_ainda ou_nao overdue:isso passo precisa_nao precisa~deixa probl- problema quero_dizer quero_mais quieto_isso quise- rates:nao responder sem_problema sim_$ sobra sou_diarista
tenho_certeza thirteenth:ainda thirteenth:dizer thirteenth:maio vem`,
    '-5': `,_pago :nao ?debt-amount ?debts ?income-source ^_isso ^_sim consent:eh consent:nada conta_, conta~nao deixa_eu entendi lembr- mais_$ metad- metade nao_entendi nao_faco nao~a nao~ainda nao~se ne_$ nunca_olhei overdue:NAME overdue:duas por~, sem~nenhum sou_mei tenho_$ thirteenth:metade thirteenth:se thirteenth:sim`,
    '-6': `?flexibles ^_aceito ^_os compl- consent:sou deixa_$ diarista_$ esta_certinho la_$ nao_quis nao~mais nao~pago offers:quis quis quis_nao sei sou~,`,
    '-7': `after-crisis:nao after-roadmap:nao nao_sei sei_$ sim`,
    '-8': `,~tem ?more-debts ?worry consent:# esta~atrasado olhei worry:nenhuma`,
    '-9': `,~tudo ?after-crisis`,
    '-10': `more-debts:nao`,
    '-11': `tudo_atrasado`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `offers:NAME offers:a`,
    '8': `#_% % desconto_$ offers:metade perdo-`,
    '7': `de_desconto desconto metad- metade metade_$`,
    '6': `#~de %_de %~desconto desco- offers:#`,
    '5': `NAME~# a_NAME cento offers:% offers:cento offers:desconto offers:por por_cento`,
    '4': `:% :desconto ?offers ^_NAME ^_a ^_deram after-roadmap:% deram deram_# deram~% offers:deram`,
    '3': `# #~. #~cento #~desconto %_. %_desconto :carta :recebi NAME NAME_com NAME_ofereceu a_vista carta_do com_desconto dando dando_# dando~% dao desconto~NAME de~na do~com eles~# esta_dando esta~# ligou ligou_oferecendo ligou~# no_limpa ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# offers:de offers:no offers:pagar offers:se offers:tem offers:vista por~de se_pagar se~a tem_# vista vista_$`,
    '-3': `NAME~que ^_apareceu apareceu apareceu_# apareceu~% offers:apareceu offers:que offers:vale que_vale sera sera_que vale_$`,
    '-4': `offers:sera`,
  },
  'dont-know': {
    '20': `sei`,
    '19': `nao_sei`,
    '16': `?debt-kind ?instalments-left nem`,
    '15': `^_nem sabe`,
    '14': `?debt-amount ^_desconheco desconheco lembro nunca sei_la`,
    '13': `^_esqueci ^_nunca esqueci esqueci_$ ideia instalments-left:nao nao_lembro olhei sabe_$`,
    '12': `boa_pergunta debt-amount:nao desconheco_$ lembr- rates:sei sei_$`,
    '11': `?overdue ?rates ^_boa ^_nao duvida_$ esque- nocao sei_nao tenho_duvida`,
    '10': `^_perdi boa debt-kind:nao duvid- duvida fora_$ ideia_$ la nao_entendo nao~se nocao_$ perdi rates:nao`,
    '9': `^_ninguem contr- desco- entendo estou_por estou~fora fora imagi- imagino imagino_$ nao nao_faco nem_imagino nunca_olhei por_fora que_ver rates:esqueci ver voce_me`,
    '8': `?incomes ^_fugiu ^_sei anote- anotei anotei_$ branc- branco branco_$ da_memoria deu_branco escrito_$ essentials:sei faco_ideia fugiu fugiu_da fugiu~memoria la_$ lembro_$ me_deu memor- memoria memoria_$ me~branco nao_anotei nao~ainda nao~certeza nem_ideia nunca_perguntei nunca_reparei o_carne offers:olhei olhar perdi_as perdi~carne perdi~contas perguntei perguntei_$ que_olhar rates:nocao repar-
reparei reparei_$ saber saber_$ sei_dizer thirteenth:se thirteenth:sei`,
    '7': `?essentials ^_rasguei ^_sem acomp- acompanho acompanho_isso ai_voce ainda_$ ai~me apertou_$ boleto_$ certeza_$ conta_disso debt-kind:sei deu deus_sabe eh~marido escri- escrito faco faco_conta income-low-month:nao income-low-month:sei incomes:me incomes:nao incomes:nunca instalments-left:sei mais_nenhuma marido_$ me_apertou minha~que more-debts:nenhuma nao_acompanho nao_aparece nao_olhei nao~ideia
ningu- ninguem ninguem_sabe offers:sei olhei_ainda overdue:nao overdue:nem overdue:sei pergu- pergunta_$ que~no rasgu- rasguei rasguei_o rasguei~boleto rates:sem rates:ver so_deus so~sabe tenho tenho_certeza thirteenth:ainda vi voce~apertou`,
    '6': `?income-low-month a_taxa aparece apert- apertou as_contas banco_sabe bolet- boleto carne carne_$ certe- certeza como~eu contas_$ contrato cuida_disso debt-amount:sei debt-creditor:lembro debt-creditor:nao debt-kind:sabe debts:lembro desconfio desconfio_$ disso eh_meu entendo~de essentials:me essentials:nunca essentials:tenho eu_vou eu~saber filha_que filha~cuida incomes:boa instalments-left:o
me_recordo n0 nao_estou nao_tenho nao_vi nao~conta nao~recordo nao~te nem_desconfio o_boleto o_contrato offers:nem olhei_$ overdue:sabe o~sabe papel quanto_era que_cuida que~vou rates:nem rates:tenho rates:vou recor- recordo recordo_$ sabe~eh se_tem sei_te so~banco ver_depois vi_se vi~tem vou_saber vou~depois worry:sei`,
    '5': `^_ai ^_joguei ^_rapaz ^_so ^_tenho ^_teria achei agora_voce agora~me ainda apare- aparece_para aparece~mim aplic- aplicativo aplicativo_$ app app_$ atenc- atencao atencao_nisso cabeca_$ com_minha como_que com~nora const- consta consta_na consta~fatura controle controle_$ cuida de_juros debt-amount:esqueci debt-amount:perdi debt-amount:tenho debt-kind:nem debt-kind:nunca de~tipo eles_nunca eles~me
entendi_de entendo_disso entendo_nada era_$ esqueci_quanto essa_informacao essentials:contas essentials:pergunta estou_lembrada estou_lembrado falaram_$ incomes:sabe instalments-left:esqueci instalments-left:lembro instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel la_, lembrada lembrada_$ mais_os mais~papeis me_falaram me_pegou minha_nora more-debts:mais na_fatura nada_de
nada~juros nao_achei nao_consta nao_presto nao_vem nao~atencao nao~controle nao~escrito nao~isso nao~lembrada nao~lembrado no_aplicativo nora nora_$ nunca~falaram nunca~no olha olha_isso olhar_no olha~eh olhei_no olhei~app overdue:estou overdue:fora overdue:saber o~fora papel_fora pegou pegou_$ perdi_o prest- presto presto_atencao presto~nisso quem_olha quem~isso que~com que~disso rapaz
rapaz_agora rapaz~voce rates:boa rates:contrato rates:ideia rates:taxa sei_que taxa tem_$ tem~ver tenho_controle tenho_que tenho~os teria teria_que ter~olhar thirteenth:faco thirteenth:olhei tipo_eh tipo~essa vem_escrito ver_com ver~minha vixe_nem vixe~imagino voce~pegou vou_ver`,
    '4': `,_nao ,~abro ^_chegou ^_ih ^_varia ^_vixe ^_vou abri abri_$ abro_os abro~emails a~nocao cabec- cabeca carta carta_mas carta~nem casa_da casa~minha chegou_carta chegou~mas confirm-delete:certeza conta- contas contrato_esta contrato~na de_mais de_que debt-amount:estou debt-amount:faco debt-amount:fora debt-amount:ideia debt-amount:nem debt-amount:por debt-amount:que debt-amount:ver debt-kind:la
debt-kind:o debt-kind:so debt-kind:tenho depois_$ deus disso_nao dizer eh~divida email- emails emails_$ enten- entendo~nao essa_divida essentials:branco essentials:minha essentials:na essentials:nao essentials:nem esta_na esta~casa eu_nao eu~sei explicou explicou_a explicou~taxa falar- falaram fatura_$ filha ih income-low-month:se incomes:nem incomes:pergunta incomes:so incomes:tenho infor-
informacao informacao_$ instalments-left:eu instalments-left:nem instalments-left:por isso_escrito lembrado lembrado_$ lembro~mais mae_$ marid- marido mas_nem mas~abri me_explicou menor_nocao meu_marido minha_filha more-debts:de more-debts:lembro na_casa nao_abro nao_procurei nao~de nao~disso nao~na nao~saber nem_abri nem~mais nenhuma_$ ninguem~explicou no_app no~, nunca_me o_papel offers:ainda
offers:faco offers:que offers:se offers:talvez olhar~aplicativo os_emails os_papeis overdue:aparece overdue:carne overdue:entendo overdue:escrito overdue:ideia overdue:nunca overdue:o overdue:perdi papei- papeis papeis_$ pergunta procurei procurei_saber que_sim que_tipo que~# rates:depois rates:me rates:minha rates:que sei~, sei~moco sei~senhora ser_que ser~sim so_o talve- talvez tanto~nao taxa_$
tem_que tenho_a tenho~menor tenho~ver ter_que thirteenth:nao ver_$ vixe vi~escrito vou_ter vou~que`,
    '3': `,_mas ,_no ,~uma ?debt-creditor NAME~no ^_eles ^_eu ^_minha ^_quem a_menor abro achei_essa achei~informacao agora ainda~sei aparece_no aparece~aplicativo as chego- chegou como_saber com~contrato confirm-delete:tenho contrato_aqui da~mae de_experiencia de_quanto debt-amount:as debt-amount:essa debt-amount:isso debt-amount:me debt-amount:o debt-creditor:, debt-creditor:uma debt-kind:boleto
debt-kind:estou debt-kind:que debt-kind:vou debts:. debts:direito debts:dos debts:mas debts:quanto debts:todas depende_nao depende~sei depoi- depois desconto_nao desconto~sei devo~NAME de~nao disso_$ disso_eh disso~meu dizer_nao eh_# eh_essa eles eles_mandam entendi~que esqueci~era essa~nao essentials:banco essentials:da essentials:eh essentials:filha essentials:la essentials:o essentials:papel
essentials:tipo essentials:viu essentials:voce esta~contrato estou estou_de estou~experiencia estou~o eu~lembro exper- experiencia e~NAME faco~disso faco~nao fatur- fatura guardo guardo_isso guardo~na ideia_nao ih_nem ih~sei income-low-month:ainda income-low-month:olhei incomes:branco incomes:da incomes:deus incomes:ideia incomes:papel incomes:que incomes:voce instalments-left:carne
instalments-left:estou instalments-left:ih instalments-left:isso instalments-left:perdi instalments-left:saber instalments-left:tenho irma_que isso_eh isso~cabeca lembro_de mais_o mais~que mandam mandam_$ menor me~a moco_$ na_cabeca nao_guardo nao_moco nao_senhora nao~como nao~essa nao~os nao~sei na~da nem_olho nem_passa nem_sei nem~pela ninguem_me no no_contrato no~e nunca~isso o_app o_banco
offers:la offers:mas offers:nunca offers:tem olhar_o olhar~app olho_mais olho~o os overdue:aplicativo overdue:boleto overdue:deus overdue:isso overdue:juros overdue:me overdue:mim overdue:ninguem overdue:olhar overdue:por overdue:quanto overdue:recordo overdue:vou o~aqui o~eles o~esta passa_pela passa~minha pela_minha pela~cabeca pode~que quant- quanto quanto_eh que_eles quem_sabe quem~disso que~,
que~eh que~mandam rates:achei rates:branco rates:contas rates:eh rates:eles rates:entendo rates:essa rates:esta rates:informacao rates:irma rates:la rates:olhar rates:perdi rates:pergunta rates:quanto rates:ter responder_essa sabe_disso saber_agora se sei_responder sei_se sei~. sei~devo sei~essa sei~falar sei~nao sei~responder sei~viu sem sim_, sim_talvez talvez_nao talvez_sim talvez~nao
talvez~talvez te_falar te_responder tenho_como tenho_essa tenho~informacao tenho~olhar tenho~saber ter teria~ver thirteenth:conta thirteenth:que tipo varia_tanto varia~que vem ver_no ver~boleto vi_isso vou`,
    '-3': `,_me :mexer :nisso ?confirm-creditor ?income-source ?more-debts ?worry aceit- after-roadmap:link after-roadmap:mexer ai_$ certo cobra cobra_juros comig- comigo consent:nem consi- direi- direito entendi era_a era~pergunta essas essentials:, estou_no eu_devo fe flexibles:nao flexibles:tenho foi incomes:lazer lazer_$ ler link link_$ mais_$ mexer mexer_nisso mexer~link nao_eh nao~falar nao~lazer
nao~ler nao~mexer nao~muito nao~negociar negoc- negociar offers:de onde overdue:# overdue:ainda overdue:contas overdue:eh overdue:nenhuma overdue:paguei o~eh pague- paguei passo preci- precisa qual_era qual~a quanto_$ quero rates:cobra rates:direito rates:para rates:quero se_eh sei_ler sei_mexer sei_o sei~nisso tenho_lazer thirteenth:tenho uma_$ volta vou_falar vou~disso worry:estou worry:nao
worry:tenho`,
    '-4': `?after-crisis ?flexibles ^_que ^_sim ao~, atras- certo_, consigo deixa direito_explica essentials:certo essentials:mais essentials:nada essentials:pula explica explica_$ faco_nada falar_disso gasto gasto_$ lazer ler~explica nada_disso nao_$ nao_consigo nao_tem offers:me pula_$ rates:? sim_mas thirteenth:mas`,
    '-5': `:sei ^_nenhuma a_pergunta after-roadmap:nao consent:nao de_outra de~nada entendi_$ incomes:renda ler_direito mais_nada more-debts:outra nada nao~renda offers:nada outra_$ pula quero_dizer sei~direito tenho_renda`,
    '-6': `:nao nada_$ nao_quero nao_vou renda`,
    '-7': `outra`,
    '-8': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `prazo`,
    '12': `after-roadmap:recusei nao_aceitei nao_quis quis`,
    '11': `a_oferta after-roadmap:prazo ofert- oferta`,
    '10': `^_deixei a_proposta deixe- deixei nao~nao prazo_$ quis_nao`,
    '9': `aceitar_$ after-roadmap:oferta deixei_passar nao~aceitar offers:nao propo- proposta vence- venceu vou_aceitar`,
    '8': `?offers after-roadmap:quis caiu_$ caro nao_vou offers:quis passar passar_$`,
    '7': `aceitei aceitei_o aceitei~acordo after-roadmap:deixei a~caiu a~venceu caiu da_NAME mais_a offers:a offers:o offers:prazo offers:recusei passa- perdi~prazo prazo_acabou proposta_, proposta_caiu sumiu venceu_$`,
    '6': `^_desisti ^_dispensei ^_perdi acabou_$ aceit- aceitar after-roadmap:aceitei after-roadmap:caiu after-roadmap:nao after-roadmap:passar after-roadmap:proposta after-roadmap:venceu caro_$ desisti dispensei dispensei_o dispensei~acordo muito muito_caro o~acabou passou~prazo`,
    '5': `:NAME :recusei NAME~nao ^_a acabo- acabou acord- acordo acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:acordo after-roadmap:caro after-roadmap:desisti after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- aquela a~expirou caduc- caducou caducou_$ com_essa deles_caducou desconto_sumiu desconto~do desis- dispe- do_acordo do_aplicativo do~da eles_pastarem eles~com
expir- expirou expirou_$ ja_passou mais~oferta mandei_eles mandei~pastarem nao_vale nao~a o_acordo o_desconto oferta_expirou offers:NAME offers:da offers:deixei offers:do offers:oferta offers:passar offers:proposta o~sumiu passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa perdi perdi_o proposta_venceu proposta~caducou quis_a recusei_a sumiu_do sumiu~aplicativo vale_mais`,
    '4': `#_mas ,_muito :proposta NAME_venceu ^_aquela ^_mandei a_do aceitei_muito aceitei~caro acordo_$ after-roadmap:acabou after-roadmap:aquela after-roadmap:muito after-roadmap:passou a~deles com~proposta da~, de~mas do_NAME essa_proposta mande- mandei mas nao_$ nao~mais nao~muito oferta_da oferta~NAME offers:aceitar offers:aceitei offers:mais offers:muito offers:sumiu offers:venceu offers:vou
proposta_deles tem~a venceu_ontem`,
    '3': `#_de ,~puxada :a :mas :vale NAME NAME_$ NAME_me NAME~a ^_nao ^_sumiu achei_caro after-roadmap:aplicativo after-roadmap:caducou after-roadmap:cancela after-roadmap:deles after-roadmap:demais after-roadmap:do after-roadmap:expirou after-roadmap:vou aquela_oferta aquela_proposta aquela~nao a~NAME da~venceu de_# deixei_para deixei~la deles desisti~proposta do_app existe_mais ja~o la_a la~proposta
mais_$ me_ofereceu me~# muito_puxada nao_existe nao~o ofereceu_# oferta_$ oferta_do oferta_nao oferta_venceu oferta~app oferta~existe offers:acabou offers:acordo offers:caducou offers:caro offers:mas offers:ontem offers:perdi ontem ontem_$ o~me prazo_da proposta_do proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro recusei~do sumiu_a sumiu~oferta vou`,
    '-3': `NAME_so ^_topei ^_vou aceitar_a aceitei_a after-roadmap:minha after-roadmap:so after-roadmap:vale fecha- so_vale topei topei_a`,
    '-4': `NAME_? aceito after-roadmap:foi a~foi da~? foi minha_proposta offers:aceito proposta_foi`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:meus meus_dados`,
    '10': `^_exporta after-roadmap:dados copia exporta`,
    '9': `manda mim mim_$ uma_copia`,
    '8': `?confirm-delete ^_manda baixa- baixar exporta_para exporta~mim infor- informacoes manda_meus o~voce que_voce quero_uma quero~copia`,
    '7': `after-roadmap:baixar after-roadmap:copia after-roadmap:informacoes after-roadmap:mim regis- tudo_que voce_tem`,
    '6': `^_meus after-roadmap:manda after-roadmap:minhas antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ de_mim do_que envia guard- informacoes_$ me_envia meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros relat- relatorio voce~sobre`,
    '5': `:dados :meus after-roadmap:relatorio after-roadmap:tudo after-roadmap:voce arqui- arquivo confirm-delete:manda confirm-delete:mim confirm-delete:que conte- contei contei_$ eu_contei mandar_tudo mandar~que manda~registros minha- minhas pode~tudo que~contei que~tem sobre sobre_mim tudo~eu ver~que`,
    '4': `:gostaria :ver ^_gostaria ^_quais after-roadmap:arquivo after-roadmap:envia after-roadmap:imprimir after-roadmap:quero after-roadmap:registrado after-roadmap:registros after-roadmap:sobre after-roadmap:uma antes confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma copia_de copia~tudo dados~voce do~voce envia_o
envia~que guardaram impri- imprimir manda~dados manda~relatorio me_manda meu_$ o_relatorio pode_mandar quais quero que~guardaram registrado registros_$ relatorio_do relatorio~que tem_$ tudo uma ver ver~dados voce voce_guardaram`,
    '3': `:informacoes :manda :que :voce ^_antes ^_espera ^_quero acesso after-roadmap:antes after-roadmap:contei after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:tem arquivo_com arquivo~minhas a~pediu baixar_meus baixar~dados com_minhas como~? com~informacoes confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:voce dados_, de_tudo do~eu esper- espera eu_falei falei_$
gosta- gostaria gostaria_de guardam guardou guardou_$ informacoes_voce manda- manda_o mandar meus~, me~o pediu quais_informacoes quais~voce que_esta quero_baixar quero~meus que~falei que~guardou tem_meu tem~mim ter_acesso um_arquivo uma~de um~com ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~de voce~meu`,
    '-3': `^_limpa ^_some ^_voce after-roadmap:apaga after-roadmap:some apaga apagar_meus apagar~dados limpa_meus some some_com vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_apaga apaga- apagar exclu- quero_que`,
  },
  greet: {
    '17': `oi_$`,
    '16': `debts:NAME`,
    '15': `^_NAME ^_oi oi`,
    '13': `:eae ^_eae bom_dia eae eae_$`,
    '12': `:oi ^_bom`,
    '11': `:opa NAME_$ ^_opa after-roadmap:oi bom opa`,
    '10': `dia_$ e_ai`,
    '9': `:ai :oii ^_oii dia oii`,
    '8': `:boa :e :tarde ^_e ai_$ belez- beleza beleza_$ boa_tarde`,
    '7': `:bom after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :dia :eh NAME after-roadmap:dia ai tarde_$ tudo~?`,
    '5': `:, :robo ?debts after-roadmap:bom alguem_ai debts:bom debts:dia eh_robo n0 oii_voce robo_? voce_eh voce~robo`,
    '4': `,_sou ,~certo ,~do :? :certo :nome ? NAME~tudo ^_boa after-roadmap:alguem boa~. certo_? debts:bem eh~, meu~eh opa_, robo tem_alguem tem~ai tudo_certo`,
    '3': `,~bem :do :meu :tudo :voce after-roadmap:ai algue- alguem bem bem_? certo debts:tudo dividas_$ eh~? sou tudo_bem`,
    '-3': `$ :NAME ^_beleza debts:$ debts:e`,
    '-4': `:minhas de~minhas minha- minhas minhas_dividas renegociar`,
    '-6': `._$`,
    '-7': `de~. dividas_. oi_?`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '17': `fala socor-`,
    '16': `?debt-amount ?flexibles como_$ repet-`,
    '15': `^_ahn ^_fala ahn ahn_$ entendi nao_entendi oi_?`,
    '14': `^_ha ^_hein ha_$ hein hein_$`,
    '13': `^_ajuda ^_oi da_um enten- ha oi`,
    '12': `?incomes ^_como ^_repete audio audio_$ como_assim ou pergu- preci- repete repete_$`,
    '11': `?rates ^_? ^_socorro a_pergunta assim como como~isso exemp- exemplo explicar me_socorre por_mes qual_delas socorre socorre_$ socorro`,
    '10': `?essentials ^_onde consent:ajuda da_uma delas delas_$ eh_mensal entendi_$ me_da mensal mensal_isso pergunta quero_ajuda rates:? tambem_$ tipo`,
    '9': `:socorro ?debts ^_precisa ^_preciso ^_quais ^_tipo after-roadmap:ajuda ajuda- eh_para estou~em expli- explica_melhor impor- importa importa_$ isso_importa melhor_$ mes_eh n0 o_que overdue:como pode_explicar pode_repetir posso posso_mandar preciso quais quais_gastos repetir responder_$ respondo ser_exato`,
    '8': `:ajuda ^_aceita ^_da ^_entra ^_exemplo ^_o ^_pergunta ^_pode ^_posso aceita aceita_audio ajudam atola- chuta- chutar chutar_$ compr- consent:ha consent:me de_qual debts:ajuda eh_por eh~escrever eh~isso eh~mes entra essentials:isso exato exato_$ exemplo_por exemplo~favor explicar_$ flexibles:que gasto- gastos gastos_$ help help_$ me~uma para_escrever plano_$ por~eh posso_chutar preciso_de qual
qual~a que_pergunta que_somar repetir_$ sair_das sair~dividas ser somar somar_tudo tambe- tambem tenho_que tenho~somar um_NAME um_help voce_ajudam`,
    '7': `?overdue ^_explica after-roadmap:preciso as_que assim_$ atolado atolado_em atolado~conta com_divida comprovar comprovar_$ conta_o da~help da~luz debt-amount:como debt-amount:que debts:da de~. dividas_. e_as em_conta era_a era~pergunta essentials:fala essentials:ou estou_atolado estou~me facil facil_$ fala_de fala_dificil fala_portugues isso_serve limpar_minha limpar~vida mais_facil me_ajuda melho-
melhor minhas_contas minha~financeira nesse_link novo_$ onde_acho organizar_minhas orien- orientacao overdue:entendi overdue:que overdue:tipo pergunta_eh pergunta_mais pergunta~essa pergunta~facil pergunta~novo portu- portugues portugues_$ precisa precisa_comprovar que_isso que_ser queria_ajuda que~serve rates:hein respo- serve_$ taxa_$ tem~ser uma_luz vida_financeira voce_fala voce~dificil`,
    '6': `:. ^_conta ^_de ^_por ^_respondo a_responder acho_essa acho~informacao after-roadmap:help after-roadmap:mexer after-roadmap:nesse after-roadmap:orientacao after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder aprox- aproximado aproximado_$ as~ja bruto bruto_ou bulhu- bulhufas bulhufas_$ com_juros com~ou consent:dividas das_dividas da~forca de_gasto de_novo de_orientacao debt-amount:o
debts:pode devag- devagar devagar_$ dificil_$ direito entendi_bulhufas entendi_nada entra~pensao escrever escrever_o escrever~numero essen- essentials:como essentials:por faco_agora fala_devagar fala~novo flexibles:ou forca_ai foto foto_$ incomes:como incomes:ou incomes:qual incomes:que isso_no isso~por juros_ou juros~sem ler_direito liquido liquido_$ luz_$ mais_simples mandar mandar_foto
me_organizar mexer~link minha_vida nesse novo onde~essa organ- organizar organizar~contas ou_da ou_sem overdue:audio overdue:ha overdue:quais o~tambem para_sair perguntou perguntou_$ pode~aproximado por~ou posso~foto preciso_me preciso~organizar qual_era qual~voce que_ja quem~devendo quer quero_limpar quero_organizar quero~minha que~exato que~paguei que~perguntou que~tudo rates:acho rates:como
rates:entendi rates:fala rates:oi respondo_como sei~direito ser_aproximado simpl- simples simples_$ tem_que tipo_de tipo_o tipo~gasto tipo~que uma_forca uma~ai voce_perguntou voce~falando voce~quem`,
    '5': `^_bruto ^_gostaria ^_isso ^_soma ^_vim acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:sei alguem_me alguem~ajuda app_aparece as_atrasadas as_opcoes bruto~liquido como_descubro como_eu como_respondo como_vejo como~quanto como~sei contas_$ da~exemplo de_um debts:como debts:entra debts:exemplo debts:fala debts:mes debts:preciso debts:que debts:ser debts:um
descubro descubro_quanto descubro~falta devendo_$ de~loja dific- dificil direi- direito_explica do_meu do~aparece do~filho eh_$ eh~valor em~lugar entendi_foi entendi~nada entendi~pergunta entra_a entra_nisso esqueci_qual essa_informacao essencial essencial_$ essentials:? essentials:assim essentials:qual essentials:repete esta_devendo esta_falando eu_faco eu_vejo eu~agora eu~aqui exemplo_$ e~que
fala_mais falando_$ falar_por fala~simples falta_$ fica_isso fica~no filho_$ flexibles:como flexibles:eh flexibles:isso flexibles:o flexibles:qual foi_nada forca funciona~aqui gasto_$ incomes:fala incomes:isso incomes:mes incomes:por incomes:quais informacao informacao_$ isso isso~boleto isso~voce ja_paguei juros_$ ler ler~explica limpa- limpar liqui- loja_eh loja~essa lugar_do lugar~app mensa-
mes mexer nao~foi nao~ler nao~mexer o_do onde onde~vejo opcoe- opcoes opcoes_$ ou_liquido ou_o ou_separado overdue:o o~eh o~entra o~eu o~ou o~quer para~das para~isso pedir_ajuda pensao_do pensao~meu pergunta_de pode pode_ser quais_sao quais~as qual_loja qual~eh que que_lugar que_quer que_voce quem_esta quer_dizer queri- queria quero~das quero~minhas que~de que~dizer que~faco que~nisso rates:essa
rates:eu rates:isso rates:ser responder respondo_isso sair sao_as sao~opcoes sei_ler sei_mexer separ- separado separado_$ serve significa_isso so_as soma_tudo soma~ou so~atrasadas tipo_como tudo_ou tudo~separado um_exemplo vejo vejo~juros vim vim_pedir vim~ajuda voce voce_esta`,
    '4': `:novo :pode ?consent ^_coloco ^_com ^_me ^_qual ^_que a_pensao acho after-roadmap:contas after-roadmap:limpar after-roadmap:link after-roadmap:luz after-roadmap:nao after-roadmap:queria after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem
amor_de amor~deus aparece aparece_$ app aqui_$ as assim_taxa atrasadas atrasadas_$ bico_tambem coloco_o coloco~do como~taxa consent:da consent:das consent:essa consent:explica consent:help consent:melhor consent:orientacao consent:preciso consent:quero consent:sabe consent:um consent:uma consent:voce conta conta_$ contas conta~bico conta~vale credor credor_$ da das da~toda de_deus de_hoje
debt-amount:ajuda debt-amount:audio debt-amount:eh debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:posso debt-amount:qual debt-amount:tipo debt-kind:como debt-kind:tipo debts:NAME debts:as debts:das debts:entendi debts:isso debts:organizar debts:ou debts:pergunta debts:quero debts:sair descu- deved- devedor devedor_$ de~orientacao de~ou de~sobre digo_aqui dividas dizer do_app
docum- documento documento_$ do~marido eh_credor eh_essa eh_saldo eh~devedor em_divida enrol- enrolado enrolado_me enrolado~ajuda entendi_o entra_o entra~aluguel escre- escrever_$ esqueci~era essa_$ essentials:explicar essentials:juros essentials:mes essentials:novo essentials:o essentials:onde essentials:precisa esta_atrasada estou_afundado estou_enrolado estou~nao eu_sei eu~o eu~se faco~sair
falan- falando falar~audio fazer_$ filho finan- financeira_$ flexibles:entendi flexibles:por flexibles:tipo funciona_isso gosta- gostaria gostaria_de gostaria~orientacao hoje_ou hoje~o incomes:eh incomes:exemplo incomes:o incomes:pode incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para link_$ lugar luz manda- mandar_audio mandar_documento marido_tambem me me_indicaram mes_ou
mes~por meu_filho meu_ou meu~da me~ai me~pelo me~voce minha- minhas nao~a no_boleto o_bico o_numero o_vale onde_eu onde_fica orientacao_$ orientacao_sobre orientacao~minhas ou_por ou~juros ou~semana overdue:ajuda overdue:eh overdue:melhor overdue:posso overdue:taxa overdue:tenho o~ai o~meu o~significa paguei_$ para_ajudar para_que parcela pedir pelo_amor pelo~de pode~so por por_audio posso~audio
posso~por precisa_mandar precisa_ser precisa~documento precisa~exato preciso~um quanto_falta que_$ que_eh que_entra que_significa que_tipo que~ajudam que~credor que~digo que~para que~sabe que~saldo que~tenho rates:a rates:direito rates:mes rates:onde rates:ou rates:pergunta rates:posso rates:repete rates:respondo rates:tambem sabe_fazer saldo_devedor se_esta sei~esta ser_so ser~as se~atrasada
signi- significa sobre_minhas sobre~dividas socorro_estou socorro~afundado soma so~meu tenho~responder toda_$ um uma_orientacao vale_tambem vejo_o vi_que vi~voce voce_para voce_quer voce_sabe voce~ajudar voce~fazer`,
    '3': `,_qual . :aqui :fazer :posso :queria ^_alguem ^_em ^_quero ^_vi abert- aberto aberto_$ after-roadmap:desse after-roadmap:financeira after-roadmap:gostaria after-roadmap:me after-roadmap:minhas after-roadmap:nada after-roadmap:pedir after-roadmap:vida agora_$ ajuda_com ajuda~minhas amor apare- aqui aqui_? atrasada atrasada_$ a~. a~do bico boa~queria boleto_$ coloc- coloco com_minhas comecar_me
comecar~ajuda com~dividas confu- confusa confusa_nao confusa~entendi consent:ajudam consent:conta consent:em consent:estou consent:fazer consent:minhas consent:organizar consent:pergunta consent:responder consent:sair conta- credo- de_ajuda debt-amount:explica debt-amount:ou debt-amount:pode debt-amount:ser debt-kind:que debts:agora debts:ajudam debts:dividas debts:em debts:estou debts:exato
debts:explicar debts:filho debts:mandar debts:me debts:novo debts:onde debts:paguei debts:por debts:posso debts:quer debts:respondo debts:tambem debts:taxa deven- devendo de~com de~financeira de~mes de~renda digo divid- divida_voce divida~esta dizer_essencial dizer_flexivel do_vermelho eh_parcela eh_taxa eh~em eh~pergunta em_aberto em_que endiv- endividada endividada_me endividada~ajuda
entendi~plano era essentials:bruto essentials:dificil essentials:direito essentials:eh essentials:falando essentials:liquido essentials:mandar essentials:pergunta essentials:que essentials:tambem estou_confusa estou_endividada estou_perdido eu_digo eu_posso eu_tenho eu~fazer eu~isso eu~ouvi eu~que explica familia_toda favor_$ fazer fazer~? financeira financeiramente financeiramente_$ flexi-
flexibles:bruto flexibles:de flexibles:eu flexibles:liquido flexibles:mes flexibles:para flexibles:precisa flexibles:tenho flexibles:tudo flexibles:vejo flexivel flexivel_$ gasto incomes:as incomes:entendi incomes:entra incomes:exato incomes:mandar incomes:melhor incomes:pergunta incomes:ser incomes:taxa indic- isso_aqui isso_que junto junto_$ link me_perdi mes_voce mes~quer meu~tambem me~,
me~financeiramente n1 nada_desse nao_ouvi nao_sei nao~nada nao~o nisso o_aluguel o_juros o_meu o_valor oi_nao oi~entendi onde~isso onde~me organizar_financeiramente orientacao_financeira ou_tudo ouvi_direito ou~do ou~familia ou~junto ou~parcela overdue:da overdue:exemplo overdue:foi overdue:mandar overdue:ou overdue:pergunta overdue:pode overdue:qual overdue:valor o~comeco o~posso o~total para~com
para~minhas para~o parcela_em parcela~aberto pelo pensao perdi- perdi_, perdido perdi~qual pergunta_. pergunta_isso perguntar_$ poder- poderia por_semana por_um por~pergunta posso_fazer posso_te posso~perguntar preciso~ajuda preciso~orientacao preciso~uma qual_divida qual_mes qual_renda que_posso que_responder quer_$ queria_uma queria~ajuda queria~com queria~para quero_sair quer~essencial
quer~flexivel que~? que~do que~isso que~parcela que~posso que~taxa rates:aqui rates:as rates:conta rates:entra rates:ler rates:meu rates:o rates:paguei rates:quer rates:responder rates:simples rates:vejo refor- renda_voce renda~esta repete_a repete_que repete~eu repete~pergunta sabe sair~vermelho saldo sem_$ sem_juros sobre tarde_queria tarde~ajuda taxa te_perguntar toda total_ou total~da
tudo_junto um_ou um_por uma_ajuda um~tudo um~um valor valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_isso vermelho vermelho_$ vida voce~com`,
    '-3': `:com :funciona :isso :quero ?after-deficit ?confirm-delete ?debt-creditor ?instalments-left ?more-debts ?thirteenth ?which-change ?worry FIGURE ^_$ ^_acho ^_apaga ^_as ^_boa ^_cancela ^_deixa ^_desfaz ^_desfazer ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_ok ^_outra ^_reset ^_retorna ^_sair ^_sei ^_todas acho_que after-roadmap:agora after-roadmap:eh after-roadmap:eu after-roadmap:posso
after-roadmap:qual after-roadmap:que ajuda_a ajuda~o anive- aniversario anterior apaga as_dividas atend- bloqu- calor calor_$ cobra- como_voce como~meu confi- consent:? consent:favor consent:meu consent:nao consent:numero consi- consignado conta_uma conve- cpf da_para de_divida de_pergunta deixa depoi- depois desca- desco- desem- desfaz desfazer desfazer_isso dessa devo de~, dia_$ dinhe- dinheiro
disso do_tempo e_o empre- encer- entendi_mais entendi~ou esse essentials:ajuda essentials:me essentials:quero eu_falei favor_me favor~ajuda fazem fora_$ funciona_$ ganha- gover- governo incomes:nada incomes:sei liga liga_$ ligar lista mais_$ mais_ou mais~menos me_fala me_liga menos_$ mesmo mesmo_$ meu_numero mim mim_$ mostr- mostra muda muda_de muda~pergunta na namor- nao_$ nao_precisa nao_tenho
negat- negociar nenhuma nunca o_NAME ok ou_menos overdue:todas o~? o~da o~do o~nao paga pago para_mim parar parti- passar pergunta_anterior pode_mandar por~me posso~? preciso_pensar prime- primeiro_$ pront- pronto pronto_$ proxi- proxima pula_$ que_calor quero_sim quero~o que~falei que~fazem que~tem rates:, rates:divida reset reset_$ resto retor- retorna retorna_uma retorna~pergunta saber sei_$
sei~eh sim sim_por sim~favor so_isso sou tempo tempo_$ tira uma_pergunta vai vamos vida_$ voce_$ voce_tem volta_$ vou`,
    '-4': `,_onde ?confirm-change ?confirm-creditor ?income-source ^_NAME ^_ja ^_nada ^_perdi ^_pula ^_quem ^_so ^_tudo ^_volta after-roadmap:a after-roadmap:isso after-roadmap:novo after-roadmap:o after-roadmap:pode anter- cance- coisa coisa_$ com_isso com_o como~o consent:sim de_juros de_que de~tipo eh~de eh~divida entendi_de essa_divida falei fora incomes:? incomes:essa juros_, lembr- menos me~a negoc-
nem nenhu- onde_vejo outra_pergunta o~tem passa passa- pensar pensar_$ pula qual_o que_tem rates:taxa respondi rotat- rotativo sair_$ taxa_de tem_$ tipo_eh tipo~essa ver volta- voltar`,
    '-5': `:como ?after-crisis ?confirm-amount ^_esta after-roadmap:como ajuda~organizar boa consent:pode desfa- eh_isso nao~de pular rates:juros volta`,
    '-6': `boa_pergunta oi_$ outra`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '18': `liga`,
    '16': `^_chama atendente human- humano`,
    '15': `^_atendente chama`,
    '14': `falar_com humano_$ liga_$ me_liga`,
    '13': `atendente_$ chama_o quero_suporte supor- suporte suporte_$`,
    '12': `algue- alguem me_transfere telef- telefone trans- transfere transfere_$`,
    '11': `^_falar falar o_# pessoa_$ qual~#`,
    '10': `:humano ^_liga ^_me atendimento de_verdade gente liga_para ligar liga~mim pesso- pessoa qual_o`,
    '9': `:atendente alguem_$ com_um passa_para robo`,
    '8': `ligar_para quero~com verda- verdade`,
    '7': `:o :tem chama~gerente com conversar debts:liga essentials:me gerente_$ ligar~voce me~para para_alguem para_voce passa posso_ligar posso~para quero_pessoa responsavel responsavel_$ tem~? um_atendente uma_pessoa voce_$`,
    '6': `#_$ ?essentials ^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:atendimento after-roadmap:humano after-roadmap:liga after-roadmap:pessoa atendente_por atendente~favor consu- consultor consultor_$ de_robo debts:falar gente_$ gente_de gente~verdade geren- gerente me o_gerente prefiro~com quero quero_falar rates:alguem rates:liga rates:me ser_humano telefone_para tem tem~de voce_tem`,
    '5': `,_quero ?rates ^_passa ^_queria ^_quero after-roadmap:chama after-roadmap:falar after-roadmap:ligar after-roadmap:passa atendimento_humano atendimento_presencial atendimento~? com_consultor com_especialista com_gente com~pessoa conve- debts:alguem debts:com debts:humano debts:ligar debts:qual debts:quero espec- especialista especialista_$ essentials:atendente essentials:com essentials:quero
essentials:tem falar~consultor falar~especialista falar~gente humano_ai ligar_$ mim_$ ninguem_de ninguem~verdade o_telefone para_responsavel passa~alguem passa~responsavel pode_me prese- presencial presencial_? qual queri- queria rates:# rates:com rates:falar rates:para robo~quero ser~ai tem_atendimento tem_ninguem tem_ser tem~humano tem~presencial`,
    '4': `,~pessoa :? :falar ?_quero ?~pessoa ^_alguem ^_gente ^_posso ^_prefiro ^_tem after-roadmap:conversar after-roadmap:gente after-roadmap:quero after-roadmap:robo after-roadmap:telefone after-roadmap:verdade alguem_pode alguem~me atendente_? cansei_de cansei~robo centr- central central_de central~atendimento chama_uma chama~pessoa com_alguem com_robo com~responsavel conversar_? conversar_com
de_atendimento de_voce debts:# debts:gente debts:para debts:tem debts:verdade de~por de~quero essentials:# essentials:chama essentials:falar essentials:gente essentials:o essentials:pessoa essentials:qual essentials:transfere existe_telefone existe~para falar~robo falar~um favor favor_$ me_ligar me_passa nao_resolve nao~, nao~ninguem o_responsavel para_conversar para_mim pode~ligar por_favor
prefi- prefiro qual~telefone quero_gente rates:atendente rates:ligar rates:o rates:qual rates:tem rates:transfere resolve resolve_, resolve~quero robo_, robo_quero robo~gente telefone_de telefone~conversar telefone~voce tem_alguem tem_central um um_humano um~? verdade_$ verdade_? verdade_por verdade~favor`,
    '3': `,_tem ,~gente :cade :voce ?debts FIGURE ^_atendimento ^_cade ^_cansei ^_existe ^_voce after-roadmap:central after-roadmap:com after-roadmap:consultor after-roadmap:favor after-roadmap:gerente after-roadmap:queria after-roadmap:um ai_de ai~verdade alguem_de alguem_que alguem~de alguem~possa atende atende_alguem atender atendimento_$ cade cade_o canse- cansei chama_um chama~humano com_uma
com~funcionario conversar~um debts:atendente debts:consultor debts:me debts:mim debts:o debts:passa debts:posso debts:robo eh_robo era_gente era~de essentials:alguem essentials:atendimento essentials:conversar essentials:de essentials:humano essentials:ligar essentials:para essentials:posso essentials:robo essentials:telefone essentials:verdade eu_ligar exist- existe falar~alguem falar~o
funcionario funcionario_$ gente_? gosto_de gosto~robo me_atende me_atender me~alguem mim nao_gosto nao_tem ningu- ninguem para para_eu para~ligar possa possa_me posso prefiro_conversar prefiro_falar que_possa queria_conversar queria_era queria~com queria~gente quero_um rates:atendimento rates:chama rates:gente rates:humano rates:mim rates:passa rates:pessoa rates:quero rates:robo rates:verdade
resol- respo- robo_$ robo~tem ser telefone~eu tem_gente tem~telefone um_funcionario um_telefone voce voce~robo`,
    '-3': `^_oi ^_para ajuda falar_$ lembr- me_ajuda oi tem~para`,
    '-4': `falo~o`,
  },
  'lose-income': {
    '17': `fui`,
    '16': `^_fui after-roadmap:fui`,
    '14': `^_pedi after-roadmap:pedi pedi`,
    '13': `INCOME dispe-`,
    '12': `desem-`,
    '11': `^_perdi after-roadmap:perdi perdi suspe- traba-`,
    '10': `after-roadmap:estou after-roadmap:sem demit-`,
    '9': `?after-deficit a_empresa after-roadmap:cortaram after-roadmap:empresa after-roadmap:meu after-roadmap:servico embor- embora firma meu_contrato ontem_$ sem servi- servico servico_$`,
    '8': `after-deficit:meu after-roadmap:embora after-roadmap:firma after-roadmap:minha after-roadmap:salario bloqu- contrato corta- desempregado empre- empresa familia_$ ontem o~me`,
    '7': `^_estou ^_fiquei ^_sai after-roadmap:ontem after-roadmap:sai after-roadmap:trabalho a~fechou bloqueou contr- contrato_$ demitido desempregada desempregada_$ do_servico embora_$ estou estou_desempregada estou_desempregado fique- fiquei fui_demitido me_bloqueou me~ontem nao_posso pensao_$ renda_$ renov- sai_do trabalhar trabalhar_$`,
    '6': `:recebo ^_a ^_cortaram a_firma acabo- acabou after-roadmap:acabou after-roadmap:bico after-roadmap:contrato after-roadmap:desempregado after-roadmap:faliu after-roadmap:me after-roadmap:pensao after-roadmap:renda after-roadmap:rua after-roadmap:trabalhar a~faliu a~me bico cortado cortado_$ cortaram_meu demitido_$ desempregado_agora dispensaram dispensaram_ontem dispensou e_eu emprego estou~agora
faliu fechou_$ fiquei_sem firma_fechou me_dispensaram me_dispensou nao_recebo o_inss o_trabalho perdi~emprego quebr- rua sai salar- salario tenho_mais uber`,
    '5': `:mais :nao ?after-roadmap ^_meu a_loja after-deficit:me after-roadmap:agora after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:demitido after-roadmap:dispensou after-roadmap:fiquei after-roadmap:inss after-roadmap:mandaram after-roadmap:tenho as_contas bloquearam_minha bloquearam~conta conta_do contas contas_$ cortaram da_firma demitida dispensou_$ emprego_$ estou_sem
fecho- fechou firma_$ fui_demitida fui_para fui~rua inss mandaram_embora me_mandaram meses meu_beneficio meu_bpc meu~foi me~as me~embora minha minha~do nao_renovaram nao~mais o_patrao o~nao para_rua patrao_me pensao perdi_meu perdi_o renda renovaram sai~servico salario_$ sem_salario trabalho trabalho_$`,
    '4': `:em :emprego :estou :sem ^_bloquearam ^_ficharam ^_levei ^_passaram a_tesoura acabou_$ acabou_meu after-deficit:contrato after-deficit:eu after-deficit:o after-roadmap:as after-roadmap:auxilio after-roadmap:beneficio after-roadmap:emprego after-roadmap:fechou after-roadmap:meses after-roadmap:nao after-roadmap:patrao after-roadmap:posso auxil- auxilio auxilio_$ a~no a~onde beneficio_foi bloquearam
bolsa bolsa_familia bpc bunda bunda_da bunda~firma conta- cortaram~contrato desli- entra_nada estou~sem eu_rodei eu_trabalhava e~rodei famil- familia faxin- faxinas faxinas_todas ficha- ficharam ficharam_a ficharam~loja fui~embora levei levei_um levei~pe loja_onde loja~eu manda- mandaram mando- mandou mandou_todo mandou~mundo me meu meu_auxilio meu_servico me~do minha_renda minhas_faxinas
minhas~todas mundo mundo_embora na_bunda nao_tenho nao~meu nao~ter na~da no_setor no~e o_emprego onde_eu onde~trabalhava passaram passaram_a passaram~tesoura patra- patrao patro- patroa patroa_me patroa~dispensou pe pe_na pensa- perdi_minhas perdi~faxinas pe~bunda recebo renovaram_meu renovaram~contrato rodei rodei_$ sem_renda sem_trabalho setor setor_e setor~eu tesou- tesoura tesoura_no
tesoura~setor tirar- tiraram todo_mundo todo~embora trabalhava trabalhava_$ um_pe um~na vou_ficar vou_ter`,
    '3': `#_meses #~, ( ,~agora :acaba :bolsa :familia :fiquei :janeiro :o :perdi :seguro ^_acabou a_partir acaba_em acabou~servico after-deficit:na after-deficit:servico after-roadmap:a after-roadmap:bolsa after-roadmap:bpc after-roadmap:causa after-roadmap:cirurgia after-roadmap:deram after-roadmap:do after-roadmap:familia after-roadmap:ficar after-roadmap:foi after-roadmap:hoje after-roadmap:loja
after-roadmap:mandou after-roadmap:partir after-roadmap:receber after-roadmap:renovaram after-roadmap:setor after-roadmap:ter after-roadmap:trampo after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$ a~desse benef- beneficio bpc_$ bpc_foi bpc~cortado causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia dele dele_$ deram deu_as deu~contas em_janeiro embora_hoje estou~emprego
e~seguro faz_# fazia faz~meses ficar ficar_sem foi_cortado incomes:, incomes:desempregado incomes:entra incomes:faz incomes:meses inss_suspendeu inss~minha janei- janeiro janeiro_$ loja mandaram~hoje marido_perdeu marido~o me_deu meses_$ meses_, meses~nao meu_trampo meu~perdeu meu~temporario minha_aposentadoria minha_conta nao_entra o~acaba o~dele o~suspendeu partir patrao~deu perde- perdeu
perdeu_o perdeu~trabalho perdi~servico perdi~trampo por~da posso proxi- receb- rua_$ salario_a sem_emprego sem_receber sem_servico servico_temporario suspendeu suspendeu_minha suspendeu~aposentadoria tempo- temporario temporario_$ ter todas todas_$ trabalho_dele tramp- trampo trampo_$ venceu_e vou~sem`,
    '-3': `^_mudou after-roadmap:em after-roadmap:mudou after-roadmap:qual after-roadmap:quero arrum- bairr- bairro bairro_$ do_bairro do_meu embora_do embora~bairro meu_bolsa meu~familia me~no mudou mudou_meu mundo~do o_prazo prazo`,
    '-4': `?income-source ?worry aceit- aceitaram after-roadmap:aceitaram meu_salario`,
    '-5': `:meu`,
    '-7': `worry:fui`,
  },
  minor: {
    '15': `^_tenho consent:#`,
    '13': `consent:sou`,
    '12': `?consent sou`,
    '11': `menor_$`,
    '10': `^_sou consent:tenho nao~#`,
    '8': `:anos compl- quinz- quinze tenho tenho_#`,
    '7': `# #_anos FIGURE ^_faco consent:ainda consent:faco consent:idade faco_# idade tenho~anos`,
    '6': `#_$ :tenho ^_ainda anos anos_$ consent:menor menor`,
    '5': `consent:falta consent:minha consent:para de_menor sou~menor`,
    '4': `#_em #~? #~que :# :estou ^_falta ainda ainda_nao ano consent:ano consent:em consent:mas consent:vem de_idade eu~# faco faco~em idade_$ minha~eh nao_sou pode_? que_vem sou_de sou~de vem_$`,
    '3': `#_mes #~posso ,_queria :devendo :e :no ^_minha anos_, anos_e anos_posso anos~estou anos~queria anos~usar ano~# consent:NAME consent:de consent:eu consent:fazer consent:fiz consent:nao consent:so consent:um dois_meses e_estou eh_# estou_devendo e~devendo falta fazer_# fiz_# mae maior_de maior~idade mas mes~vem minha_mae para_# posso_usar so_# sou_maior sou_menor tenho_so tenho~# tenho~e um_ano vem`,
    '-3': `^_# ^_ja aceit- aceito consent:aceito consent:perguntar consent:sim filha ja pergu- perguntar perguntar_$ pode_perguntar sou~maior`,
    '-4': `consent:filha filha_$ ja~#`,
    '-5': `consent:ja opcao`,
    '-7': `nao_,`,
    '-8': `,~# sou~nao`,
    '-9': `,_tenho`,
    '-10': `consent:,`,
  },
  'miss-month': {
    '14': `after-roadmap:nao`,
    '13': `esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse mes nao_consegui nao_paguei`,
    '8': `after-roadmap:consegui after-roadmap:plano conse- consegui esse mes_nao nao~o o_plano pagar_$ plano_$`,
    '7': `^_furei after-roadmap:deu after-roadmap:furei after-roadmap:pulei after-roadmap:tive deu furei paguei_$ plano pulei tive`,
    '6': `:mes ^_esse after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o e_nao esse~eu gaste- gastei mes_eu nao_deu nao_sobrou nao~como nao~pagar nao~para o_dinheiro pagar~NAME`,
    '5': `#_do :nao ^_atrasei ^_usei after-roadmap:carne after-roadmap:dinheiro after-roadmap:novembro after-roadmap:pagar after-roadmap:usei apert- apertou~nao atrasei deu_para deu~pagar dinhe- dinheiro do_plano e~paguei mes_$ mes~foi nao~dar nao~os novem- novembro pagar pagar_a paguei_nada para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `,_nao :esse :foi NAME_. ^_mes a_moto a_parcela after-roadmap:aqui after-roadmap:contas after-roadmap:do after-roadmap:e after-roadmap:em after-roadmap:moto after-roadmap:nenhuma after-roadmap:paguei after-roadmap:parcela after-roadmap:sem after-roadmap:sobrou after-roadmap:tras aqui_nao as_contas a~desse carne carne_$ consigo~a cumpr- da_$ estou_sem ficou_para fiquei~e foi gastei_o moto nao
nao_foi ninguem_$ pague- paguei parcela sem_dinheiro sobrou_para tras vai_dar`,
    '3': `,~paguei :. :NAME :a :pagar :paguei ^_deu ^_em ^_fiquei ^_gastei ^_nao adoec- adoeceu adoeceu_e after-roadmap:adoeceu after-roadmap:as after-roadmap:branco after-roadmap:combinado after-roadmap:como after-roadmap:dezembro after-roadmap:era after-roadmap:ficou after-roadmap:filho after-roadmap:fiquei after-roadmap:foi after-roadmap:nada after-roadmap:ninguem after-roadmap:o after-roadmap:os
after-roadmap:parcelas after-roadmap:quebrou after-roadmap:remedio after-roadmap:ter after-roadmap:vou atras- a~. a~e branc- branco branco_$ combinado combinado_$ consegui_pagar conseguir~nada conta- contas dar desse_mes deu~, dezem- dezembro em_branco em_dezembro esse_nao esse~nao esse~vou eu~vou e~o ficar_devendo ficou filho filho_adoeceu fique- fiquei mes_que mes_vou mes~em mes~ficar mes~nao
mes~para mes~vai mes~vem meu_filho meu~adoeceu moto_e nada_esse nada~mes nao_vai nao~nada nao~ninguem ningu- ninguem o_combinado o~do o~era pagar_nada pagar_o parcelas parcelas_$ pular que_era quebrou remed- remedio sobro- sobrou sobrou~pagar ter_que todo~esse tudo~mes vou_ter vou~devendo vou~que`,
    '-3': `NAME_esse NAME~mes ^_paguei aceit- after-roadmap:faco after-roadmap:mais after-roadmap:por after-roadmap:se a~esse conseguir~isso da_para dinheiro_todo e_se enten- entendi entendi_o entendi~plano esse_dinheiro esse~? esse~todo e~mes faco_o faco~que isso_tudo isso~por mes_? nao_entendi nao_tenho pagar_esse pagar_isso pagar~mes pagar~tudo para_quem por_mes que_nao quem quem_$ so tenho_esse
tenho~dinheiro tudo_por`,
    '-4': `^_consegui ^_e after-roadmap:entendi after-roadmap:isso after-roadmap:tenho esse_plano quais so_o todo_mes`,
    '-5': `^_quais after-roadmap:quais after-roadmap:quem paguei~o`,
    '-6': `after-roadmap:so nao~a paguei~NAME`,
    '-7': `paguei_a`,
  },
  none: {
    '30': `?debt-creditor`,
    '20': `?debt-kind`,
    '18': `?instalments-left ^_tudo`,
    '17': `^_$ n0`,
    '16': `?income-low-month ^_todas debt-creditor:NAME`,
    '15': `# ai_ai`,
    '14': `^_as ^_eita ^_kkk eita eita_$ fixo kkk kkk_$`,
    '13': `^_ai atras- nenhuma_em overdue:desde rates:juros subiu which-creditor:NAME`,
    '12': `?after-deficit ?debts ?overdue ^_achei ^_hoje ^_nossa calor_$ esse_governo isso_? menos nossa overdue:NAME pensar pensar_$ que_calor rates:#`,
    '11': `#~# ^_hum ^_ontem as_vezes como_voce debt-kind:eh desde essentials:# fe_$ flexibles:# hum hum_$ instalments-left:a more-debts:, sei_$ tenho_fe thirteenth:sou uns`,
    '10': `.~. :👍 ?incomes ?rates NAME NAME_# NAME~NAME ^^ ^_aff ^_desde ^_misericordia ^_pois ^_sei ^_vou aceitarem aff after-roadmap:aceitarem after-roadmap:achei alta_$ bom_domingo calma_ai debts:# deixa_eu dia dific- dificil domingo_$ econo- fe incomes:minimo mais_ou mais~menos maria maria_$ menos_$ miser- misericordia misericordia_$ mudou nao_, offers:estou ou_menos ouvi_falar overdue:ano overdue:todas
pois pois_eh vou worry:tudo`,
    '9': `,~tem ,~tudo ._. EXPENSE ^_NAME ^_calma ^_cartao ^_comecei ^_devo ^_ouvi ^_sao ^_um after-roadmap:amanha after-roadmap:fala after-roadmap:mudou after-roadmap:recebi after-roadmap:sei alta amanh- amanha boa_semana calma caro_$ cobra complicado complicado_$ confirm-amount:dois consent:sim debt-kind:carne debt-kind:da debt-kind:emprestimo debts:devo depen- depende depois_passo depois~la deus_eh
deus~mais dificil_$ dinheiro_some divida_$ dois domin- domingo eh_complicado eh_mais esse_plano falei_isso flexibles:o incomes:# instalments-left:# instalments-left:so ja~isso matar mes mes_$ n1 nao~negociar natal natal_$ nossa_senhora outra_divida ouvi overdue:meses o~some parar~pagar passo_la preciso_pensar rates:cobra semana_$ sexta_$ subiu_$ thirteenth:, vence vezes vida_$`,
    '8': `#_meses ,_acabou :# :kkk KIND ^_depende ^_depois ^_feliz ^_ganho ^_ja ^_melhor ^_meu ^_os ^_pera ^_uma ^_vixe a_$ a_vida achei after-roadmap:# after-roadmap:decimo after-roadmap:isso after-roadmap:la after-roadmap:melhor after-roadmap:terceiro ajuda~organizar amanha_$ atrasei_o atraso calor com_atraso com_meu comecei consegui_um consegui~trabalho conto_$ de_vez debt-amount:# debt-amount:dia
debt-creditor:do debts:$ debts:sao depois~conto devem devem_dinheiro de~em dia_# dirig- dirigindo dirigindo_$ e_o eh_NAME em_quando esper- essa_pergunta esta_dificil esta_puxado estou_dirigindo estou_ferrada estou_lascado falar_$ feliz feliz_natal ferra- ferrada ferrada_$ income-low-month:mes incomes:a instalments-left:anos instalments-left:metade instalments-left:na instalments-left:quinta ja
ja_respondi ja_volto ja~essa lasca- lascado lascado_$ me_devem me~dinheiro mil nao_ajuda nao_da nao~acabou nao~pago nao~so no_banco offers:negociar onibu- onibus overdue:a overdue:as overdue:atrasado overdue:nenhuma overdue:so paga_primeiro paguei~NAME para_# parar_de pensa- perai pode_isso pode~? primeiro_$ puxad- puxado puxado_$ qual~primeiro quanto_eu quero_negociar quint- quinta respondi_essa
respondi~pergunta salar- sem_juros seman- semana sera sera_que sexta sobra_nada tambe- tambem tem_como thirteenth:ai tudo_caro um_trabalho uns_# vez_em vez~quando vixe vixe_maria volto volto_$`,
    '7': `#_# #_dias #_no $ %_$ ,_pago ,~e 13o_$ :dia :minhas :primeiro :sei :sobra ?_? ?_o ?essentials FIGURE ^_? ^_a ^_carne ^_emprestimo ^_espera ^_metade ^_minha ^_talvez a_bateria a_menor a_netflix acabou~bateria aceitaram_meu aceitaram~cartao after-deficit:de after-roadmap:chama after-roadmap:mim after-roadmap:organizar agora~o ano_$ aqui_$ atraso_$ a~vence banho banho_$ bateria bateria_$ bom_que
bom~existe burro carro_$ casar casar_$ com_# compl- consigo_$ conto de_pagar debt-creditor:da debt-kind:cartao debt-kind:do debts:sei decimo_terceiro depende_$ desisti_da de~divida diarista_$ dias_$ do_banco do~ja duzia e eh_a emprego_$ espera essentials:esta esta_atrasado estou_lendo estou~aqui estou~banho eu_consigo fechei_o fia_$ flexibles:e ganho ganho~demais governo_$ instalments-left:duzia
instalments-left:falta instalments-left:mais lendo lendo_aqui maio mais~a mei meses metade_$ minimo_$ minut- minuto minuto_$ more-debts:nao more-debts:tambem moto_$ muito~mim n2 na_televisao nada_nao nao_tem nao~renda negociar netfl- netflix no_banho oferta~por overdue:dias overdue:faz overdue:fia overdue:mes overdue:semana overdue:uns o~mudou pera que_existe quero~pagar salario setem- setembro
setembro_$ sobra some_$ sou_mei talvez_$ te_conto televisao_$ tem~voce tenho_renda thirteenth:estou tudo_subiu um um_ano um_minuto uma_divida vai_me valor_do vez vezes_$ vi_na vi~televisao voce~para vou_casar vou_perguntar`,
    '6': `#_$ #_mil , ,_so ,~NAME / :agora :ainda :casa :dividas :errado :meu :mexer :nada :nao :nisso :qual :toda ?~que NAME_e NAME_nao NAME~, NAME~esta NAME~setembro ^_arrumei ^_bati ^_cobranca ^_consegui ^_desculpa ^_esse ^_estou ^_falei ^_fatura ^_financiamento ^_gasto ^_mudou ^_operei ^_serasa ^_vendi ^_vi a a_luz acabou_a after-deficit:divida after-deficit:voce after-roadmap:. after-roadmap:chega
after-roadmap:comecei after-roadmap:cortar after-roadmap:divida after-roadmap:emprego after-roadmap:ganhar after-roadmap:ja after-roadmap:matar after-roadmap:menor after-roadmap:parar after-roadmap:quero after-roadmap:receber after-roadmap:recomecar after-roadmap:sera after-roadmap:sexta after-roadmap:subiu after-roadmap:vence after-roadmap:vendi ai_$ ai_que aniversario_$ aqui arrum- arrumei
arrumei_emprego as atrasado a~NAME a~parcela banco banco_$ banco_estava banco~cheio bati bati_o bati~carro cacho- cachorro cada_dia cada~pior caro cartao casa_? cheio_$ chovendo chovendo_aqui cidad- cidade cidade_$ cobranca comecei_a comecei~trabalhar como_deixar como~mais confirm-delete:pensando confirm-delete:pera consent:e consent:ser corri- corrido corrido_$ creio_meus creio~filhos da_ordem
da~. de_cidade debt-creditor:dona debt-creditor:loja debt-kind:conta debt-kind:crediario debt-kind:de debt-kind:fatura debt-kind:financiamento debt-kind:mesmo debts:banco debts:serasa deixar_mais deixar~leve deixa~pensar depende_do depois_te desculpa devo dia_dificil dia_pior dias dinhe- dinheiro do_salario dois_$ eh_$ eh_? eh_muito eh~para eh~vida eles_nao empre- emprego entendi_mais entendi~ou
errado_$ essas_contas esta_chovendo esta_corrido estava_cheio esta~aqui estou estou~onibus eu_pensar existe_isso fecho_$ fia filhos_sozinha foi ganha- ganho_o ganho~minimo gostei_da gostei~ordem gover- governo governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu igual income-low-month:tem incomes:ganho incomes:sei instalments-left:ainda instalments-left:uma intei- inteiro ja_falei ja~metade
ja~respondo joelh- joelho joelho_$ la leve leve_$ logo_a mae_mora mae~comigo maio_$ mais_leve mandar_os mandar~papeis mandei_errado marisa_nao menos~mes mes_so meu_aniversario meus~sozinha me~no mil_$ minha~me minha~mora mora_comigo more-debts:acabou more-debts:isso more-debts:mesmo mudei mudei_de mudei~cidade mudou_meu muito_para na_NAME nao_eh nao_gostei nao_pago nao_sobra negociar_agora
no_onibus nossa_que nossa~susto no~agora o_NAME o_joelho o_salario offers:pensar onibus_agora opere- operei operei_o operei~joelho ordem_$ organizar_$ overdue:duas overdue:ontem overdue:um o~da o~estava o~no o~saiu pagar_tanto pago_NAME pago_tudo pago~# pago~certinho paguei_com paguei~atraso para_mim para~tanto pensando_$ perguntar pior pior_$ plano que_susto quero_parar quero_recomecar quero~das
que~dificil que~que quise- quitar rates:. rates:estou rates:nada rates:sem rates:te sair_das sair~dividas salario_nao salario~da sao senhora_$ se~eu se~nao sim sim_e sim_pode so_mais susto susto_$ talve- talvez tambem_esta tanto telev- televisao tem_mes tem~NAME tem~deixar tenho_outra tenho_sim tenho~divida thirteenth:maio thirteenth:pensar thirteenth:sim toda todas todas_$ todas_atrasadas traba-
trabalho_$ vai_para vai~divida veio veio_tudo vendi voce~? vou_mandar vou_passar vou_ver vou~banco vou~essa vou~os which-creditor:a worry:cobranca worry:isso`,
    '5': `#_% #_/ #_de #_por #_que #~ja #~mes #~que % + ,_sou ,_vou ,~isso ,~quase . ._$ /_# 13o :, :como :contas :essas :esta :no :podem :recebo :salario :tudo :viu ? ?thirteenth ?which-creditor NAME_? NAME_arrumou NAME_ate NAME_esta NAME~namorada ^_agiota ^_aumentei ^_boa ^_caiu ^_crediario ^_creio ^_deus ^_dia ^_essas ^_fala ^_loja ^_meia ^_mudei ^_recebi ^_semana ^_sim ^_👍 a_do a_estudar a_trabalhar
achan- achando achando_salgado achei_pesado adici- adicionar adicionar_uma adicionar~divida after-deficit:achei after-deficit:com after-deficit:o after-deficit:vou after-roadmap:aceitaram after-roadmap:antecipar after-roadmap:atraso after-roadmap:cobranca after-roadmap:desisti after-roadmap:escrito after-roadmap:estava after-roadmap:governo after-roadmap:ha after-roadmap:logo after-roadmap:menos
after-roadmap:mil after-roadmap:mudei after-roadmap:outra after-roadmap:ouvi after-roadmap:plano after-roadmap:querem after-roadmap:sair after-roadmap:tanto after-roadmap:trabalho after-roadmap:valor agiot- agiota ah ai_vou ai~ver amanha_eu anive- aniversario antecipar aquela_la arrumou arrumou_namorada aumen- aumentei avisar_que a~que banco_ja bater- cachorro_esta cachorro~doente cada cai caiu_a
caiu~internet carta- cartao_do chama- chamando chamando_de chamando~burro chega_de cheio chorando chorando_$ cobra_juros cobra_nada cobra~nao com_esse com_nada compa- com~nao com~plano concordo~esse consent:cobra consent:pode consent:quanto consent:quem conta_, conta~nao cortaram~bolsa cpf_eh crediario crediario_$ creio da_empresa dar_certo da~pagar de_burro de_divida de_ferias de_vergonha
debt-amount:esta debt-amount:tudo debt-creditor:eh debt-creditor:moveis debt-creditor:o debt-kind:foi debt-kind:moto debts:estou debts:kkk debts:vergonha demais_$ depende~mes descu- deus_quiser deus~vai dez de~que dia_cinco dia~consigo dinheiro_$ disseram~vao doente_$ dois_anos do~. duas_mesmo duzia_$ e_NAME e_meio eh_itau eh~% eh~aniversario eh~dia eh~eh eh~juros eles_disseram eles~que em_maio
espera_ai espera~vou esqueci_de esqueci~uma essa_conta essentials:a essentials:bom essentials:deus essentials:um essentials:vou esse~so esta_chorando esta_doente esta_me estav- estava esta~chamando estou_achando estou_no estou~salgado estud- estudar estudar_de estudar~noite eu~, eu~a fechei~acordo feria- ferias ferias_$ filha_nasceu filho_esta filho~chorando flexibles:gasto foi_$ foi_embora
ganhar_menos ganho_pouco gasto~nada genro gerente_saiu gerente~de income-low-month:as income-low-month:eh income-low-month:nunca income-low-month:varia incomes:e incomes:renda incomes:salario indicou indicou_voce infelizmente_$ instalments-left:acaba instalments-left:eh instalments-left:em instalments-left:marco instalments-left:meia instalments-left:ultima irma_me irma~indicou itau itau_eh
itau~NAME ja_era ja_te ja~# jogar juros_, lembrar leva leva_para ligac- ligacao ligou limite marco marco_$ marido_foi marido~embora maris- marisa mas me_chamando me_indicou me_matar meia meia_duzia menor_primeiro merca- mercado meses_$ mes~nunca mes~sobrou meu meu_bolsa meu_cachorro meu_genro meu_marido meu_patrao meu~eh meu~esta meu~familia meu~foi mexer_nisso me~voce mim mim_? minha_mae
minha~nasceu mora more-debts:NAME moto movei- moveis muito muito_$ nada~so namorada namorada_$ nao_concordo nao_paguei nao_quero nao_so nao~da nao~itau nao~juros nao~muito nao~o nao~porque nao~sou nasce- nasceu nasceu_$ negociar~o no noite_$ nome_sujo o_mercado o_mes ofereceu~a offers:aceito offers:ai offers:dia offers:sera offers:some offers:vou organ- organizar os_dois overdue:contas overdue:de
overdue:resto o~atrasou paguei_a para_avisar para_divida para_responder pesado pesado_$ por_escrito por_mes posso_atrasar posso_pagar pouco pouco_demais pouqu- pouquinho prefiro~logo quando_$ quanto~leva que_bom que_estou que_vao quem~? quero_adicionar quero_sair quero~minha quero~nada que~? que~me quis_me quiser_vai quiseram_negociar quiser~dar rates:eh rates:zero receb- recebi recebi_# respondi
saiu_de saiu~ferias salgado_$ se_deus se_eh sei~nisso ser_$ sim_, so_a so_sobrou sobro- sobrou sobrou_pouco sou_diarista sou~, so~NAME so~avisar so~pouco subiu_de subiu~novo sujo sujo_$ tanto_$ tche tche_$ te te_respondo tem_o tempo_leva tempo~para tenho_decimo tenho~na thirteenth:mei thirteenth:no thirteenth:parcela thirteenth:veio tirar_$ tomar~casa um~de vai~certo vao~ligar varia_muito ver~meu
viaja- viajar vida viu_$ voltei_a voltei~estudar vou_viajar vou~com vou~para 👍 👍_$`,
    '4': `#_e #~eu #~hora +_# ,_NAME ,_nao ,_o ,_quanto ,~# ,~mei ,~nao ,~pagar :+ :aqui :cai :cpf :foi :gostaria :na :negociar :pena :quanto :vou NAME_$ NAME_esse NAME_so NAME~? NAME~em NAME~mes NAME~tem ^_acaba ^_aquela ^_atrasei ^_celular ^_cobra ^_comprei ^_cortei ^_cpf ^_deixa ^_desisti ^_entendi ^_faltam ^_juros ^_lembrei ^_menos ^_parei ^_posso ^_pretendo ^_que ^_queria ^_sera ^_sobrou ^_tenho
^_trabalhei a_campainha a_fila a_marisa a_moca aceit- acho~sim acho~tem after-deficit:da after-deficit:dinheiro after-deficit:tirar after-roadmap:ajuda after-roadmap:aluguel after-roadmap:aquela after-roadmap:atrasar after-roadmap:bati after-roadmap:boa after-roadmap:carro after-roadmap:cartao after-roadmap:casa after-roadmap:conto after-roadmap:contou after-roadmap:deixar after-roadmap:deles
after-roadmap:domingo after-roadmap:era after-roadmap:esqueci after-roadmap:falar after-roadmap:fechei after-roadmap:fecho after-roadmap:filha after-roadmap:ligou after-roadmap:limite after-roadmap:mudar after-roadmap:nao after-roadmap:nasceu after-roadmap:ne after-roadmap:ordem after-roadmap:queria after-roadmap:quis after-roadmap:quitar after-roadmap:recebo after-roadmap:renda after-roadmap:so
after-roadmap:vez after-roadmap:vezes after-roadmap:vida agora_$ agost- agosto ai ajuda_a ajuda_em ajuda~nada aluguel_mudou antes~natal apareceu_# apareceu~% apertado apertado_esse apertado~plano aquel- aqui_em aqui_nao aqui~casa as_pazes as~com ate_dia ate~trinta atrasada atrasar atrasou avisar~vou a~esse a~estava a~primeiro bairr- bairro bairro_$ banco_foi banco_mudou banco_segunda banco~de
banco~educada boa~, bravo bravo_$ buscar campa- campainha campainha_$ carne_$ carro cartao_$ cartao_NAME cartao~NAME chama chequ- cheque cheque_especial chora- cinco claro_, cobra- cobra_$ cobrador_nem cobrador~ligou comecei_um comecei~curso com~banco com~esposa com~irmao com~marido concordo_com conseguir~isso consent:graca consent:mas consigo consigo~de conto- contou conversar~minha cortar_aqui
cortaram_meu cortar~em credi- curso curso_$ da da_loja da~diminuir de de_mil de_noite de_nome de_uma debt-amount:em debt-amount:menos debt-amount:mil debt-creditor:banco debt-creditor:ze debt-kind:cheque debt-kind:consignado debt-kind:desconta debt-kind:descontado debt-kind:em debt-kind:especial debt-kind:loja debt-kind:que debts:a debts:coisa debts:maria debts:meu debts:na debts:nem debts:ouvi
debts:tenho debts:um debts:vai debts:vou debts:zero decim- decimo deixa~pegar deles_$ demai- demais desconta desconto_? desisti dessas_$ deu_# deus devendo~para devo_? de~juros de~minhas de~veio dia_que dia_trinta diari- diarista dia~nem diminuir_o diminuir~valor dinheiro_todo divida_? do_bairro do_contrato do_emprestimo do_mes do_natal do_ze doent- doente do~foi e_a educada_$ egua eh_ate eh_bravo
eh_consignado eh_da eh~dinheiro ela~de eles_responderem em em_dia em_marco em_nada embora_do embora~bairro em~e entrada era_$ era_para errei_o errei~valor escrito_$ espera_um esperando esperando_eles esperando~responderem espera~pouquinho essas_duas essas~mesmo esse_dinheiro essentials:, essentials:eh essentials:ouvi esse~todo esta esta_para estava_grande esta~apertado esta~em estou_esperando
estou~eles eu_pegar e~na faco_o faco~que facul- faculdade faculdade_$ falei falei_que falei~ia faltam~anos fatura_$ fez_um fez~acordo ficou_de fila fila_estava fila~grande filha~na filho- filhos fim_do fim~mes financeira_$ financiamento financiamento_do fiz_as fizeram_uma fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:de flexibles:uns foi_educada ganhar ganhar~# gasto golpe_?
grand- grande grande_$ hoje_o hoje~cobrador ia ia_pensar income-low-month:, income-low-month:igual income-low-month:metade income-low-month:nao income-low-month:que incomes:demais incomes:depende incomes:deus incomes:hora incomes:mil incomes:recebo incomes:tenho incomes:vixe indic- instalments-left:, instalments-left:e instalments-left:essa instalments-left:estou instalments-left:faltam
instalments-left:parcela inter- irma irmao_$ isso_tudo isso~gracas ja~no ja~paga juros juros_$ justica_veio lembrei~outra levanto ligar_$ ligou_$ limit- loja_$ loterica_$ mae mais_# mais_o mais_uma mais~cobranca mande- mandei marid- marido marido_primeiro marido~ajuda mas~eh matar_$ me_ligar mei_$ melhor menos_de menos_por menos~mil mes_, mes_que mesmo_gracas mesmo~a mes~# meu_cartao meu_primo
meus~aqui meu~primeiro me~a mil_e mil_no minha minha_casa minha_irma minha_sogra minha_vizinha minhas_dividas minha~fez moca~banco more-debts:acho more-debts:duas more-debts:favor more-debts:lembro more-debts:marisa more-debts:para mudar~valor mudou_$ mudou_de mudou~nome muito_apertado muito_dinheiro muito~esse mundo~do na_faculdade nao_cobra nao_quiseram nao~? nao~decimo nao~em nao~me nao~mexer
nao~parar nao~passar ne_? negociar_com negociar~dividas nem_ligou nenhuma_esse nenhuma~mes no_rh no_vermelho no~de no~segunda nunca_tive o_carro o_cartao o_cobrador o_gerente o_oficial offers:essa offers:ofereceu offers:pagar oi_, ordem os_papeis outub- outubro overdue:# overdue:depende overdue:infelizmente overdue:menos overdue:outubro overdue:passada overdue:vixe o~# o~cortar o~e o~nem o~voce
pagar_isso pagar~esse pagar~tudo pago~cartao paguei_nenhuma paguei_o paguei~meses papei- papeis papeis_$ para_diminuir para_limpar para_ser parar para~# para~que parce- parei_de passa- passado_$ patrao_eh patrao~bravo pazes pazes_com pazes~meu pegan- pegando pegar_a pegar~fatura pera_um perai_que perai~tocaram pera~minuto perguntar_no perguntar_para perguntar~NAME perguntar~rh pesad- pessoal
plano_$ podem_tomar podem~minha por_hora por_meus por~, posso~menos pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primeira_parcela primo primo_tambem primo~esta quanto_da quanto_voce quanto~cobra que_cortar que_ia que_nem que_tocaram quero_receber quero~uma que~viajar quiser quiseram quitar_antes quitar~do rates:% rates:, rates:banco renda responderem responderem_$ responder~?
respondo_$ rh rh_$ salario_minimo salga- salgado sei sei_mexer seras- serasa serasa_$ se~de se~quiser sim~# sim~o so so_para so_vale sobrou_# sogra sou so~duas so~uma tambem_? tambem~devendo tarde_, taxa_de tem_dia tem_isso tem~o tem~que tenho_esse te~, te~isso thirteenth:acho thirteenth:diarista thirteenth:dinheiro thirteenth:em thirteenth:minha thirteenth:porque tirar tirar_meu tirar~nome tive_$
tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso todo todo_dia trabalhei trabalhei_a trabalhei~vida trabalho tres trint- trinta trinta_$ tudo tudo_certinho tudo_por um_acordo um_curso um_mes um_pouquinho uma_, valor_por valor~aluguel valor~mes valor~salario vao_me varia vejo~? ver_com ver_na vergo- vergonha verme- ver~loterica vi viajar_$ vida_toda vida~para vizin- vizinha
vizinha_fez vizinha~um voce_cobra vou_conversar vou_no worry:as worry:buscar worry:nome worry:sujo worry:vez ze ze_$ zero_$`,
    '3': `#_agora #_cartoes #_na #~? #~NAME #~cada #~entrada #~guardado #~mais #~na #~off #~poupanca %_off ,_ainda ,_cortar ,_estou ,_faco ,_mas ,_minha ,_onde ,_sao ,~, ,~mes - -_# :? :agosto :bolsa :comprei :da :deu :em :entrou :familia :hoje :mil :numero :o :ou :para :parei :so :tempo :tenho :um :vence :vencimento ?debt-amount NAME_baixou NAME_eu NAME_nem NAME_ofereceu NAME_sim NAME~agosto NAME~dia
^_aceito ^_acho ^_amanha ^_cada ^_daquele ^_das ^_de ^_dona ^_egua ^_eh ^_emprestei ^_esta ^_falta ^_foi ^_inss ^_levanto ^_mas ^_mes ^_moro ^_na ^_perai ^_preciso ^_separei ^_trabalho ^_trocaram a_menina a_moto a_oferta a_tv a_ultima absur- absurdo absurdo_$ acertei_$ achei_caro achei_o achei~plano after-deficit:comecei after-deficit:consigo after-deficit:esse after-deficit:mim
after-deficit:muito after-deficit:nao after-deficit:outra after-deficit:para after-deficit:posso after-deficit:quero after-deficit:tem after-deficit:um after-deficit:valor after-roadmap:aniversario after-roadmap:ate after-roadmap:atender after-roadmap:atrasou after-roadmap:cheio after-roadmap:comprovante after-roadmap:dar after-roadmap:das after-roadmap:depois after-roadmap:devo
after-roadmap:educada after-roadmap:emprestimo after-roadmap:eu after-roadmap:falei after-roadmap:fizeram after-roadmap:mando after-roadmap:mas after-roadmap:me after-roadmap:meu after-roadmap:no after-roadmap:noite after-roadmap:novo after-roadmap:oferta after-roadmap:pergunta after-roadmap:pesado after-roadmap:posso after-roadmap:prefiro after-roadmap:quebrar after-roadmap:reais
after-roadmap:respondi after-roadmap:sobrou after-roadmap:tambem after-roadmap:te after-roadmap:tinha after-roadmap:vermelho after-roadmap:viajar after-roadmap:vou agenc- agencia agencia_$ agosto_do agosto~ano agua_e ainda~? ameacando ano anos_que antes_do antes_quero aquela as_duas as_quatro as~da ate atender atender_$ auton- avisar~mudei a~eh a~esta a~nao a~para a~subiu a~toda baixo- baixou
banco_do banco_laranja banco~outra boleto_da bom_demais botar_no bruto burro_$ burro_de burro~carga busca- cada_$ cai_o cai_todo cai~dia cai~pagamento calca- carga carga_$ carne cartao_? cartao_de carto- cartoes chove- clien- clt_$ cnpj cobranca_me cobranca~ligando cobre coisa_$ com_as com_minha comigo_$ comprovante concordo consent:? consent:antes consent:aqui consent:dados consent:meus
consent:por consent:saber consent:se consent:seguro consi- consignado~# consigo~tudo conta~luz cortar cortar_de cortar~onde cpf da_conta da_gasolina da_manha da_moto daque- daquele daquele_banco daquele~laranja dar da~agencia da~eu da~subiu da~tirar de_aluguel de_carga de_juros de_justica de_onde de_outra de_ver debt-amount:de debt-amount:dei debt-amount:ja debt-amount:mas debt-amount:quando
debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:lojinha debt-creditor:na debt-kind:aquele debt-kind:carro debt-kind:limite debt-kind:no debt-kind:pessoal debts:- debts:ate debts:boa debts:cartoes debts:cpf debts:deus debts:e debts:eh debts:essa debts:esta debts:marido debts:salario debts:te dei_# deles dera_$ desconta_do desde_agosto desde_setembro deve_# devo_# devo_o
de~e de~tirar dia_dez dia_vinte dia~agora dia~e diminuir dinheiro_emprestado dinheiro_por dinheiro~mes disse_outra disseram_que disse~coisa disse~se dividas_$ do_NAME do_ex do_finado dona dormi- dormir do~# e_eh educa- educada eh eh_aquele eh_taxa eh~eu eh~quem ela_ficou em_dezembro embor- embora emprestado emprestei emprestei_# emprestei~para emprestimo_no emprestimo_pessoal entao_nao entro-
entrou errad- errado escri- escrito especial espos- esposa esposa_$ esse essentials:ajuda essentials:aqui essentials:banco essentials:cada essentials:caro essentials:cobre essentials:das essentials:dia essentials:estou essentials:falar essentials:gasto essentials:irma essentials:ja essentials:mes essentials:minuto essentials:no essentials:pago essentials:patrao essentials:pego essentials:perguntar
esse~, esse~nao esta_assim esta_muito esta_um estad- estado estao_ameacando esta~absurdo este estou_na estou_pensando eu_ganhava eu_pague eu_topo eu~# eu~acertei eu~com eu~menos eu~pago eu~paguei e~, e~ficou fala falei_com falei_o falei~a falei~salario falta_$ faltam fatur- fatura faz_mais faz_uns faz~de feche- fechei fecho ficou~ver filha filha_passou finad- finado final financiamento_da
financiamento~carro fiz fizer- fizeram flexibles:% flexibles:nada flexibles:sem flexibles:x foi_a ganhava ganhava_# ganhava~mil gasol- gasolina gasolina_subiu gastei~decimo gasto_com geren- gerente gerente_da gerente~minha hoje igual_burro igual~de income-low-month:depende incomes:ai incomes:as incomes:bruto incomes:dia incomes:do incomes:esse incomes:governo incomes:mais incomes:minuto incomes:um
instalments-left:de instalments-left:deus instalments-left:dez inteiro_no irmao isso_todo isso~de isso~mes ja_recebi ja_vivo janei- janeiro ja~passei julho julho_$ juros~# laran- laranja laranja_$ levan- levanto_as levanto~quatro limite_da limite~conta logo loja_da lojin- lojinha lojinha_da loter- loterica luz_subiu luz~muito mae_tambem mae~esta mais mais_de mais_receber mais_um mais~, mais~ano
mais~de mais~em mais~que manha manha_$ marido_mes marido_nao marido~passado mas_isso mas_nao mas_tem mas~# mas~dei mas~o mas~quero me_atender mei_, meio menina menina_do menina~banco menor menos_a mercado_esta mercado_fechou mercado~e mercado~um mes_. mes_no mes_passado meses_de meses~aluguel metad- metade metade_do meu_irmao meus_filhos meu~. meu~mes mexer me~disse mil_guardado mim_$
minha_agencia minha_esposa minha_filha minha_vida minha~? minha~passou minha~tambem minha~vai minha~veio minimo moca_do moca_e moca~ela monte morar morar_aqui more-debts:cartao more-debts:estou more-debts:mais more-debts:mas more-debts:o more-debts:que more-debts:so moro morta mudar_de mudar~casa mudei~numero muito~por multa multa_$ na na_lojinha na_loterica na_poupanca nada_no nada~fim namor-
nao_tenho nao~a nao~meu negoc- nem_a no_fim no_osso noite nome~serasa norma- normal o_cara o_comprovante o_dinheiro o_preco o_rapaz o_valor o_vencimento off offers:ate offers:da offers:eh offers:meu offers:preciso oficial_de oficial~justica onde_tirar onde_vejo osso_, osso~cortar outro_emprestimo outro~para outubro_$ overdue:agosto overdue:ai overdue:consigo overdue:demais overdue:dois
overdue:falei overdue:ja overdue:janeiro overdue:julho overdue:maio overdue:marido overdue:mas overdue:novembro overdue:uma overdue:venceu o~NAME o~bom o~errado o~fechou pagamento_$ pagar pagar_menos pagar_primeiro pagar~# pagar~a pagar~isso pago_o pago~NAME para_cortar para_tirar para~% para~do para~tem parcelas_do parei parei~pagar passado passo passou_na passou~faculdade patra- patrao pelo_NAME
pelo~. penhorar pensando perdi~salario plano_bom plano_eh plano~demais plano~para pode_sim pode~, porqu- porque por~para pouco_$ poupa- poupanca preco_da preco~gasolina proposta_eh proposta~so quando_cai quando~o quase quatr- quatro quatro_da quatro~manha que_dia que_mudei que_vale que_vou quebrar quem_eh quem_tem quem~dinheiro querem_que querem~eu queria_pagar queria~menos quero_mais quero_saber
quero~de quero~minhas quero~receber que~, que~aqui que~golpe que~isso que~mais que~no que~pague que~taxa quita- quitar_primeiro rapaz rates:esta rates:estava rates:ja rates:mae rates:minha rates:onde rates:passei rates:pensar rates:perguntar rates:subiu rates:taxa rates:vejo reais_de recebo recebo_# recomecar registrado_$ respo- saber_se saiu salario_$ salario_errado salario_inteiro salario~no
sao_# sem_parar sempr- sempre senho- senhora separei_do separei~meu serasa_e sim_desde sim_recebo sim~agosto sobra~no sogra_veio sogra~morar sou_clt so~basico so~ultima subiu_muito tambem~assim te_abencoe te_mando tem_de tem_dinheiro tem_mais tem_uns tem~meses tem~uma tenho~dinheiro tenho~mil tenho~nada thirteenth:banco thirteenth:dera thirteenth:e thirteenth:hoje thirteenth:pouco
thirteenth:primeira thirteenth:que thirteenth:senhora thirteenth:trabalho tive todo_mes todos tomar tomar_minha trabalhar trabalhar_$ trabalho_igual trabalho~burro troca- trocaram trocaram_o trocaram~gerente tudo_$ tudo_? tudo_isso tudo~todo tv ultima ultima_$ um_absurdo um_monte uma_proposta um~eu uns~anos uns~meses vai_dar veio_morar veio~aqui vence_dia vence~# vencimento_eh vender vendi_o
vergonha_$ vermelho vermelho_$ vinte vinte_e vivo_no vivo~osso vou_ganhar vou_mudar vou_pagar vou_pensar vou_vender vou~de worry:# worry:agora worry:ameacando worry:dizer worry:doente worry:e worry:essa worry:ja worry:ligando worry:quando worry:que worry:quer worry:tirar worry:ver zero`,
    '-3': `! !_$ #_para ,_como ,_existe ,_jogo ,_muito ,_pode ,_por ,_posso ,_queria ,_uai ,~que ,~tenho ,~uma :ajuda :do :eae :emprestimo :isso :mundo :onde :parar :proposta :recusei :sobre ?_$ ?_estou NAME_hoje NAME~nao NAME~tudo ^_13o ^_acabou ^_aceitei ^_ah ^_aham ^_bora ^_cade ^_cai ^_cancelar ^_cansei ^_com ^_descadastrar ^_desconsidera ^_desfazer ^_desisto ^_disseram ^_divida ^_e ^_eae ^_escreve
^_esquece ^_estava ^_existe ^_explica ^_finaliza ^_fiquei ^_fui ^_furei ^_infelizmente ^_liga ^_manda ^_massa ^_nadinha ^_negaram ^_negativo ^_ofereci ^_oficial ^_opa ^_pedi ^_pergunta ^_precisa ^_primeiro ^_pronto ^_proxima ^_quero ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_saiu ^_segue ^_socorro ^_soma ^_tchau ^_vale ^_valeu ^_ver ^_zerar a_conta a_lista a_loja a_outra a_pergunta a_segunda
a_senhora aberto_$ abusi- acaba- acaba_? acabe- acabei acabou_meu aceitar_$ aceito_? aceitou acord- acordo acordo_de acordo~# adiante adiante_$ after-crisis:so after-deficit:gas after-deficit:quando after-roadmap:abusivo after-roadmap:aceita after-roadmap:aceitei after-roadmap:aceito after-roadmap:aceitou after-roadmap:ano after-roadmap:antes after-roadmap:aviso after-roadmap:barata
after-roadmap:beneficio after-roadmap:causa after-roadmap:dei after-roadmap:demais after-roadmap:e after-roadmap:ele after-roadmap:em after-roadmap:entao after-roadmap:escreve after-roadmap:existe after-roadmap:familia after-roadmap:fatura after-roadmap:fica after-roadmap:furei after-roadmap:juros after-roadmap:lembrete after-roadmap:lembretes after-roadmap:lista after-roadmap:manda
after-roadmap:massa after-roadmap:minhas after-roadmap:negaram after-roadmap:oferecer after-roadmap:ofereci after-roadmap:ok after-roadmap:parcelar after-roadmap:pedi after-roadmap:pedir after-roadmap:pena after-roadmap:podem after-roadmap:preciso after-roadmap:procon after-roadmap:pulei after-roadmap:que after-roadmap:reativa after-roadmap:redige after-roadmap:sai after-roadmap:seguro
after-roadmap:senhora after-roadmap:usei after-roadmap:valeu after-roadmap:vamos after-roadmap:vencimento after-roadmap:🙏 aguen- aguento aguento_mais aham ajuda- algum- alguma alto anos_e anota- anote- anotei anotei_$ anter- anterior apaga- apagar aplic- aplicativo aplicativo_$ app aqui_, arrumar as_contas assin- as~estao ate_quando atrasada_$ audio audio_$ autonomo auxil- auxilio a~, a~agora
a~com a~disse a~ou a~tem banco_? banco_vai banco~o barata barra- bloquear boa~. bolet- boleto boleto_$ bpc_$ branc- branco branco_$ cadas- cadastro cade caducou cai_dia cai~# cancelar canse- cansei cara_$ cartao_e carte- carteira causa_de chego- chegou chover coisa- coisas coloc- coloco combi- comeca comecar comid- comida como como_assim como_faco como_que como~a compensa_? confirm-amount:a
confirm-change:eh confirm-change:nao confirm-creditor:eh confirm-delete:nao confo- conforme conforme_o consent:fiz consent:minha consent:para consent:sou conta contas_$ conti- conversa conversa_$ cortada cortada_amanha cortaram_a cortei~ja cresc- cresce da_lista da_uma daqui_$ da~mae da~para de_banco de_cobranca debt-creditor:nao debt-kind:como debt-kind:nao debts:NAME debts:ajuda debts:casa
debts:da debts:do debts:dos debts:mas debts:mesmo debts:o debts:para debts:pensao debts:por debts:preciso debts:qual debts:quem debts:sair debts:tira debts:voce dei_baixa deixa_em deixa_para deixa~la deixe- delas delas_$ dele_$ denun- depois_de depois~NAME deram descadastrar descadastrar_$ desconsidera desconsidera_a desconsidera~ultima descontam desempregado desfaz_$ desfazer desfazer_isso
desisto dessa desse deus_te deus~pague de~anos de~mas de~mil de~no dia_eh dia~hoje direi- disse_tudo divida~# dizer_$ do_acordo do_que do_serasa do_zero dona~casa dos_# do~no duas_vezes eae eae_$ eh_bom eh_financeira eh_hoje eh_outra eh_uma eh_vantajoso eh_verdade eh_zero eh~banco eh~basico eh~que elimi- em_conta em_duas em_junho em_que em~vezes encerrar enten- entra_a escreve escrever esquece
essa_divida esse_ano essentials:com essentials:eu essentials:pergunta essentials:qual essentials:quero essentials:so essentials:tem esse~eu esta_minha esta_no estou_ha estou_precisando eu_respondo eu_tenho eu_vejo eu~na eu~para exata- exatamente exclu- existe~para expir- expirou expor- e~banco faco falar- falar_com falaram falta_uma faz_um fecho_? feira- feirao finaliza finaliza_$ fiz_o
flexibles:eh funci- funciona furei gas gastei_$ governo_da guri_$ horas horas_sao humano_$ ideia_$ imagi- imagino imagino_$ income-source:do incomes:bpc incomes:clt incomes:conta incomes:propria incomes:receber incomes:sem inteiro_$ isso_na isso_nao ja_disse ja_foi ja_passou ja~tudo juros_eh lazer_$ lembrete_$ lembretes lembretes_$ liberar~emprestimo liga_para liga~mim link_$ mais_nao mais_os
mais_viver mais~nao mais~oferta mais~papeis mando_$ marge- margem marido_$ massa mas~gastei mas~sei me_ofereceu me_transfere medo_de mensagem_$ mensagens mes_a mes_eu mes_ja mes~o meu_contrato meu_numero meu~me me~ai me~mais mil~# moca_disse moca~que mostr- mostra muda muito_caro na_hora nada_de nadin- nadinha nadinha_$ nao_aguento nao_anotei nao_entendo nao_foi nao_precisa nao_sobrou nao_vai
nao~dar nao~dizer nao~falar nao~mais nao~pagar nao~que nao~uai ne_$ negar- negaram negativo negativo_$ negociar_o negocio nem_imagino nenhuma_atrasada no_# no_procon no_spc nome_$ nos no~? nunca o_carne o_contrato o_dia o_governo o_jeito o_pai oferecer oferecer_# ofereci ofereci_# offers:aceitar offers:aceitei offers:acordo offers:banco offers:limpa offers:mas offers:me offers:nome offers:oferta
offers:proposta offers:sei offers:so offers:todas olha onde_$ opa ou_nao ou~? ou~semana overdue:banco overdue:certo overdue:como overdue:essa overdue:nada overdue:no overdue:pagando overdue:sim o~acaba o~aluguel o~mesmo o~topou o~vai paga_menos pagar_? pagar_a pagar_esse pagar_nada pagar~cartao pagar~juros pagar~mes pago_$ paguei_nada para_$ para_banco para_de para_la para_que para_quitar
para_sair parad- para~fazer para~isso parcelar pede pela pensao~meu perder perdi_o perdi~carne perdoou pergunta pessoa_$ pode_tirar pode~a por_aqui porta- portabilidade posit- preci- precisando prend- prescreveu processar proco- procon procu- pronto_$ propr- proxima pulei qual_? qual_a quando_? quanto_esta quanto~devo quanto~pagar quanto~para que_$ que_horas que_olhar que_pagar quem~isso quem~o
quero_suporte quero_ver que~esse que~ja que~sao rapid- rapido rates:como rates:conta rates:contrato rates:do rates:esqueci rates:o rates:para rates:pergunta rates:pode rates:por rates:qual rates:responder rates:tem real reativa recebi_tudo recebo_sim recusei_$ redig- redige reinicia_$ repete resol- resolve responder_$ resum- sabe~eh sai_do sao_$ segue seguro_$ sei~. sei~que sem_dinheiro
sem_receber ser_cortada ser~amanha seu se~pagar sim_senhora simul- socorro soma sou_autonomo so~ai sumiu supor- suporte suporte_$ tchau tchau_$ te_falo telef- telefone tem_um tem~a tem~de tem~nao tem~para tenho_# tenho_que tenho~os ter_que terminei_$ thirteenth:13o thirteenth:agora thirteenth:autonomo thirteenth:dia thirteenth:nunca thirteenth:outra thirteenth:vezes tira_o todas_estao toparam_$
transfere transfere_$ tudo_, tudo_ja tudo_pago tudo_que uai_$ uma_ainda unica usei_o vai_chover vai_ser vai~cortada valeu_$ valor_$ vantajoso venceu_$ ver_o verdade verdade_$ vir viver_$ vo voltar_$ vou~que which-change:a which-change:da which-change:do worry:agua worry:aqui worry:aviso worry:cortaram worry:dias worry:dinheiro worry:hora worry:nada worry:ontem worry:os worry:por worry:quero
worry:ser worry:so worry:tem worry:todo zerar zerar_tudo zerei~NAME 🙏_$`,
    '-4': `#~dezembro #~do ,_e ,_gracas ,_ja ,~certinho ,~do ,~em ,~onde :de :desconto :divida :empresta ?confirm-delete ?worry NAME~existe ^_acabei ^_acordo ^_ajuda ^_atendente ^_avanca ^_cancela ^_como ^_desfaz ^_entra ^_fecho ^_gostei ^_ha ^_hein ^_oi ^_ok ^_pago ^_passa ^_recomecar ^_reinicia ^_some ^_sou ^_stop ^_tem ^_terminei ^_zerei ^_zero a_firma a_pensao abencoe_$ after-deficit:NAME
after-deficit:eu after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:anos after-roadmap:baixa after-roadmap:carne after-roadmap:comecar after-roadmap:comigo after-roadmap:deixa after-roadmap:disseram after-roadmap:faz after-roadmap:ficar after-roadmap:fim after-roadmap:fui after-roadmap:graca after-roadmap:internet after-roadmap:link
after-roadmap:loja after-roadmap:mao after-roadmap:mesmo after-roadmap:minimo after-roadmap:neve after-roadmap:pagamento after-roadmap:pensando after-roadmap:pensao after-roadmap:quitei after-roadmap:resposta after-roadmap:saio after-roadmap:ter after-roadmap:toparam after-roadmap:topou after-roadmap:um after-roadmap:vao after-roadmap:zerei agora_nao agrad- algue- alguem anos_, aparece apertou
atendente_$ avanc- avanca avanca_$ aviso- aviso_de a~. a~mes bate benef- beneficio bico boa_pergunta bora cada_mes cancela carta casa_, causa cet chama_o com_eles confirm-amount:# confirm-amount:o confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:nao consent:estou consent:vou continuar continuar_$ contr- cortei_tudo da~de de_neve debt-amount:nao debt-creditor:lembro
debt-kind:sei debts:como debts:dividas debts:nada debts:nao debts:so dele desempregada desempregada_$ desfaz desli- dever dia~de digo disso_$ do_cartao do_governo do_plano dos duas_estao duvida_$ e_some eh_essa eh_o eh_que eh_um eh~coisa eh~mes elas_atrasadas eles_$ empresta empresta_# emprestimo~pagar em~? entendi_$ entra esque- essentials:deixa essentials:isso essentials:o esses esta_tudo
esta~divida estou_desempregada estou_sem eu_saio eu~? eu~um explica e~eu falei_do favor_$ fechar fechei_$ ficar filho_$ final- flexibles:zero fui ha_$ hein hein_$ human- humano ideia income-low-month:sei incomes:isso incomes:meses incomes:nada incomes:so incomes:sou incomes:tudo instalments-left:sei isso_ai isso_aqui isso_eh isso_para ja~as ja~falei jeito jeito_que juros_? lazer lembrete liga
liga_$ maior mao me_bate me_empresta me_liga medo mensa- mes_eh mes~foi metade_ja meu_dinheiro meu~e me~, me~o me~uma minha_conta minha_luz minha_moto minha_proposta minha~esta moco more-debts:esta more-debts:ja more-debts:todas na_minha nao_aceitaram nao_recebe nao_senhora nao_vale nao~deixa nem_pensar neve neve_$ ningu- ninguem nocao nocao_$ o_do o_plano obrig- ofereceu_# oferta_$ offers:isso
offers:mais offers:uma oi oi_$ oi_? ok ok_$ olhar onde opcao outra_$ overdue:conta overdue:deus overdue:elas overdue:estao overdue:estou overdue:gracas overdue:para overdue:pode overdue:por overdue:prazo o~, o~ja o~para pagan- pagando para_NAME parti- passar_$ pedi pedir pega pensando_em perde- pix por_causa por_favor por~? por~eh posso~? preciso_de presc- pront- pronto proposta_, proxima_$ qual~#
quanto_$ que_a que_mes que_tipo que~emprestimo que~meu que~tudo rates:cartao rates:quanto reativar recebe reinicia repet- rotat- rotativo saber_$ score sem signo signo_$ sim~NAME site sobre socor- stop stop_$ taxa_$ te_falei tem_# tem_que tem_signo tem~? tenho_duvida te~do thirteenth:ano thirteenth:as thirteenth:decimo thirteenth:eh thirteenth:ne thirteenth:recebe thirteenth:recebo thirteenth:sei
thirteenth:sem tira~NAME todas~atrasadas topar- toparam topou total trabalho_e tranquilo_$ valeu vanta- verda- viver voce_eh voce_me volta- voltar vou_aceitar vou_fechar vou~depois which-change:# which-change:o worry:, worry:carro worry:casa worry:com worry:cortar worry:medo worry:o worry:salario worry:tranquilo worry:vao zap zerei ✅`,
    '-5': `,_deixa ,_duas ,_paguei ,~? ,~agora :. :bom :chega :dinheiro ?confirm-amount NAME_de NAME_primeiro ^_aceita ^_ahn ^_ainda ^_apaga ^_beleza ^_chama ^_fechei ^_nops ^_quando ^_sem ^_tira ^_topei ^_vai ^_vao ^_zera a_# a_empresa a_financeira aceita aceitei after-roadmap:acordo after-roadmap:cobra after-roadmap:conta after-roadmap:contas after-roadmap:duas after-roadmap:eh after-roadmap:empresa
after-roadmap:fazer after-roadmap:foi after-roadmap:jeito after-roadmap:propus after-roadmap:qual after-roadmap:quando after-roadmap:renegociar ahn ahn_$ antes_$ apaga aprov- a~ja baixa barat- beleza_$ briga- caduc- com_isso como_$ com~NAME consegui_pagar consent:nao consent:tenho consigo~a debts:paguei deixa_$ depois_eu desca- desconheco_$ dispe- divida_de do_meu duas_parcelas duvid- duvida
eh_esse elas encer- esqueci_$ essentials:sei esta_bom estao esta~atrasado eu~o falei_da falo_$ familia_$ fecha- fica firma flexibles:isso fora_$ golpe_$ guri incomes:casa incomes:estou ja~? ja~da link lista_$ manda me_da menos_juros meu_plano mil_do minha_divida minha~que nao_$ nao_entendi nao_esta nao_posso nao_sei nops nops_$ o_emprestimo ofere- offers:tem orien- overdue:devo overdue:tenho
pagar_o pago_certinho passa pensao perdi por_que por~de por~nao prazo prazo_$ precisa proce- proposta_$ propu- propus pular qual quero_renegociar rates:sei recebi_$ recusei reini- resposta sabe_$ saida saio se_eu sei_nao sei~, sumir suspe- tenho_mais terminei thirteenth:gastei tipo tira todas_elas topei tranq- tranquilo um_NAME ver_depois volta_$ vou_ter worry:banco worry:na zera zera_ai`,
    '-6': `,_me ,~ja :anos ^_ate ^_da ^_desconheco ^_perdi ^_quais ^_reset ^_sai ^_vamos ^_volta aceitar aceitaram_# after-roadmap:essa after-roadmap:fechar after-roadmap:onde after-roadmap:parcela after-roadmap:quiseram after-roadmap:tudo aviso belez- beleza bpc calor_ai cance- conta_$ da_um debt-kind:o debts:isso debts:quanto debts:quero depois_$ desconheco desem- despe- devo~NAME disso e_so eh~? eh~isso
esta_calor estao_$ esta~ai estou_em estou~em expli- incomes:? instalments-left:nao lista mes_nao nao_consegui nao_devo na~? o_que offers:metade overdue:ainda o~eu proxi- quais que~eh quite- quitei recla- reset reset_$ sabe sai sair_$ tem_$ tenho_$ tenho~anos thirteenth:duas thirteenth:vem tudo_no um~para vamos vem worry:NAME worry:dia worry:esta worry:meu worry:minha`,
    '-7': `?confirm-change NAME~paguei ^_para ^_passo ^_por ^_pula ^_sair a_divida aceitaram_$ after-roadmap:financeira after-roadmap:sem bom_$ debts:tudo desconto_$ desfa- e_ai escre- essas_$ essentials:? falo fazer fora ja_paguei ja~os liqui- nao_estou nao~# o_# paguei_$ pula pula_$ qual_o quase_todas rates:? reati- recomecar_$ ter termi- thirteenth:mas todas_em todas~dia`,
    '-8': `?consent ^_em ^_isso ^_nem ^_nunca ^_onde ^_parar ^_qual after-roadmap:👍 bloqu- confi- eh_isso hoje_$ nao~atrasado passo_$ renda_$ volta which-creditor:# worry:nao`,
    '-9': `^_nada falei~NAME infor- overdue:? perdo- recus- worry:estou`,
    '-10': `?confirm-creditor ?which-change ^_voce bom_dia sim_$`,
    '-11': `?after-crisis consent:# sei_la`,
    '-12': `debt-kind:# nenhuma_$ thirteenth:#`,
  },
  'nothing-more': {
    '33': `?more-debts`,
    '26': `?flexibles`,
    '15': `^_acabou ^_so so`,
    '14': `more-debts:nao nada`,
    '13': `?incomes ^_pronto eh_isso mais_nada nao_$ so_$`,
    '12': `:chega ^_nada ^_nadinha ^_terminei chega nadin- nadinha nadinha_$ pront- pronto terminei terminei_$`,
    '11': `^_chega debts:nada essas incomes:estou lazer lista_$ n0 nada_$ nenhu- termi-`,
    '10': `acabo- acabou debts:so de~nada essas_$ essentials:isso essentials:nada flexibles:nao incomes:eh lazer_$ lista luxo more-debts:eu more-debts:ja nada_mais nao_gasto por_ai renda_$ resto`,
    '9': `?essentials ^_mais ^_zero a_lista acaba- eh_o encer- essentials:eh essentials:so flexibles:zero gasto more-debts:essas more-debts:esta nao_tenho nenhum offers:mais o~tem por~mesmo renda so_isso zero zero_$`,
    '8': `?debts ^_fora ^_nenhuma ^_por acabou_$ ai_mesmo de_casa debts:isso debts:nao disse_tudo e_so eh_tudo eh~basico flexibles:nenhum gasto_$ isso_$ ja ja_disse more-debts:nops more-debts:outra more-debts:so nao~para offers:nada pronto_$ que~tudo tudo_$`,
    '7': `^_cortei ^_eh ^_finalizei ^_nenhum ^_nops casa_$ cortei_tudo cortei~ja debts:acabou debts:eh debts:mesmo desempregada desempregada_$ eh~que esses estou_desempregada finalizei finalizei_a finalizei~lista flexibles:isso flexibles:tenho incomes:casa incomes:gasto incomes:nada ja_$ mais_nao momen- momento more-debts:era more-debts:fechou more-debts:por more-debts:que more-debts:sao nao_sobra nao~com
nenhum_$ no_momento nops nops_$ o_resto offers:tudo sobra so~ai tem_nao tem~nao ter tudo_ja`,
    '6': `^_acho ^_e ^_era ^_nem ^_sem acho acho_que acho~eh acho~falei basic- basico basico_$ casa coisas_$ completo completo_$ corte- cortei de_outra desem- disse e_eh eh_so esses_gastos e~isso faco_nada faco~disso falei_tudo fecho- fechou final- flexibles:, flexibles:so flexibles:sobra fora fora_isso incomes:isso incomes:lazer incomes:mesmo incomes:momento incomes:so incomes:tudo isso ja~tudo luxo_$
luxo_nenhum mais mesmo_$ momento_$ more-debts:eh more-debts:lista more-debts:nada more-debts:ne nada_, nada_disso nao_devo nao_saio nao~lazer nem nenhuma nenhuma_$ o_basico offers:lista outra que_falei que_tem saio saio_de saio~casa sem_luxo so_essa so_esses sobra_$ sobra_para sobra~isso so~gastos tenho_lazer trabalho_e tudo`,
    '5': `,_estou ,_gracas ,~a ^_ja ^_nao ai_fechou ai_so bobag- bobagem bobagem_$ coisa- coisas com_bobagem compl- da~ter de_resto debts:basico debts:lazer dera dera_ter dera~lazer devo_nada disso_$ eh eh_pouca eh~coisa eh~unica era_isso essa_renda essas_coisas essentials:acho essentials:basico essentials:mais essentials:nao essentials:renda falei falei_todas ficou flexibles:eh flexibles:nada gasto~bobagem
guri guri_$ ha hoje_eh incomes:acabou incomes:ai incomes:nao incomes:no incomes:pronto isso~fechou isso~so mais_gasto me_dera me~ter minha_unica minha~renda more-debts:a more-debts:as more-debts:devo more-debts:dividas more-debts:falei more-debts:mais more-debts:o more-debts:outras more-debts:todas more-debts:tudo nao_faco nao_tem nao~de nao~deixa nao~essas nao~outra nao~outro offers:disse
offers:ja outra- outras outro_gasto para_isso para_ter para~luxo pouca pouca_coisa quem_me quem~dera resto_eh resto_nada resto~pouca salario_mesmo sem sem~nenhum so_essas so~renda so~salario tem_outro tem~gasto tenho_essas tenho~coisas tenho~gasto ter_lazer ter_luxo uma_$ unica_renda`,
    '4': `,_deixa ,_uai ,~eu ,~tenho ^_de ^_dona ^_essas ^_lazer acabou~lista da_lista debts:e debts:gasto debts:renda debts:tem deixa~ver devo disso dona~casa e_durmo eh_minha eh_zero entra_mais entra~nada era essentials:e essentials:gasto essentials:lista essentials:luxo essentials:mesmo essentials:minha essentials:o essentials:ter eu_nem eu_ver fechou_$ fim flexibles:acabou flexibles:esses flexibles:luxo
flexibles:mais fora~nada gasto- gastos gastos_$ incomes:, incomes:de incomes:e incomes:hoje incomes:ja incomes:minha incomes:renda incomes:resto incomes:sem isso_nada ja~todas lazer_eu lazer~nem lembre mais_divida mais~nao mas_essa minha_renda more-debts:da more-debts:deus more-debts:e more-debts:essa more-debts:gracas more-debts:ha more-debts:quitei more-debts:resto more-debts:uai nada~estou
nao_ha nao~uai ne nem~o nenhuma_outra offers:a offers:acho offers:so outra_$ outra_renda o~mesmo pronto_eh pronto~isso que~so sao sao_essas sao_todas sei_o sei~que sem_mais so_trabalho so~e tem_$ tenho_outra tenho~renda trabalho trabalho~durmo uai uai_$ unica`,
    '3': `#~sem ^_as ^_minha ^_tinha a_deus acabou_gracas ai alem alem_disso ano_passado a~mas casa_, chega_ne coisa_$ creio_que debts:ai debts:casa debts:devo debts:fora debts:o debts:outro debts:por debts:saio debts:sem debts:tudo devo_mais de~, dividas_$ dona durmo durmo_$ e e_casa eh_trabalho eh~e enqua- enquanto era_so essa_eu essa~quitei essentials:casa essentials:com essentials:faco essentials:tem
essentials:tenho essentials:trabalho esta_pago estou_ha estou_sem estou~# estou~renda eu_lembre eu~sei flexibles:disso flexibles:eu flexibles:lazer flexibles:mesmo flexibles:pronto flexibles:que flexibles:tem fora~nao gasto_um gasto~real graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:com incomes:faco incomes:por incomes:receber incomes:ter isso~gasto ja_falei ja~ne mas~eu mesmo
minha_vida minha~eh moca_$ more-debts:. more-debts:chega more-debts:deixa more-debts:divida more-debts:fora more-debts:lembre more-debts:ninguem more-debts:paguei more-debts:pronto more-debts:uma nada_alem nada~disso nada~momento nao nao_da nao_moca nao_que nao~eu nao~luxo nao~um nem_sei ninguem_$ nisso nisso_$ o_salario offers:de offers:eh offers:falei offers:isso offers:que outro o~eh pago_$
parad- passado passado_$ por_enquanto pronto_acabou que_eh que~lembre real real_com real~isso receber_nada renda_mesmo renda_nenhuma resto_esta sem_receber sem_renda so~que tem_mais tenho tenho_$ tenho_luxo tenho_mais tinha todas_$ traba- trabalho~casa um_real um~com vida_eh vida~trabalho`,
    '-3': `,~nao :sobra ?confirm-delete ?consent ?debt-creditor ?debt-kind ?income-low-month ?income-source ^_$ ^_NAME ^_a ^_ainda ^_desfazer ^_deus ^_exatamente ^_hein ^_para ^_pula ^_quase ^_segue ^_ss ^_volta a_bateria acabou~bateria aceit- acho~tem after-crisis:so after-roadmap:eh after-roadmap:estou after-roadmap:isso after-roadmap:nao after-roadmap:tudo ainda apaga atras- a~nao bater- bateria bateria_$
cance- cobra- complicado complicado_$ consent:nao debts:? debts:NAME desfazer desfazer_isso deus~mais duas eh_complicado eh_mais eh~ai entra_nada essentials:quero exata- exatamente exatamente_isso flexibles:basico hein hein_$ incomes:a incomes:deus incomes:mes instalments-left:mais instalments-left:so lembrar mande mande_mais mande~nada mas_nao me_mande mes_eh me~mais more-debts:duas
more-debts:lembro more-debts:mesmo more-debts:sim nao_eh nao_entendi nao_estou nao~isso nao~mande offers:cobranca offers:nao onde ou overdue:nao perai pergu- por_mes precisa pula quase quase_todas que~mais segue sobra_nada ss ss_$ tem_outra uma_, volta worry:disso worry:nenhuma`,
    '-4': `:nada ?confirm-change ?confirm-creditor ?overdue ?thirteenth ^_deixa ^_tenho ^_tudo cobranca com_nada consent:estou duas_mesmo eh~mesmo enten- entendi essas~mesmo exist- existe existe_mais gasto~nada isso~gracas marisa_nao mensa- mesmo_gracas mesmo~a more-debts:, nada~so nao_existe nao_me nao_quero nao~renda offers:mesmo overdue:nenhuma que~isso sabe sabe_$ tem~uma tenho_renda`,
    '-5': `,_so :nao ?confirm-amount ?worry ^_gasto ^_isso ai_$ com~nao desfa- e_o eh_mensal mais_uma mensal mensal_isso nada_urgente nao_, nao_so nao~o urgen- urgente urgente_$`,
    '-6': `,~isso ?after-crisis ?instalments-left worry:nada worry:nao`,
    '-7': `,_acabou nao~acabou nao~so`,
  },
  'off-topic': {
    '16': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '12': `conta_uma namor- namora namora_$ voce_namora you`,
    '11': `:dinheiro ^_qual calor_ai esta_calor esta~ai hoje_$ qual_seu`,
    '10': `^_que ^_voce calor chover horas horas_sao poema que_horas que~sao um_poema vai_chover`,
    '9': `:qual after-roadmap:signo chove- do_tempo faz_um hoje how promp- prompt sao_$`,
    '8': `:de :onde ^_ignore ^_quem ^_vai are casad- casada casada_$ conta~historia eh_casada escre- escreve_um franc- historia_$ ignor- ignore jogo meu_dinheiro qual qual_a regra- regras suas suas_regras tempo_$ uma_historia voce~casada`,
    '7': `:# :um ^_conta ^_escreve ^_faz ^_tem ^_traduz after-roadmap:seu conta~piada dinhe- dinheiro eh~presidente escreve fala_do fala~tempo histo- historia ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_conta me~uma o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ que~eh recei- receita receita_de regras_$ seu_prompt tempo tradu- traduz traduz_isso
traduz~para um uma_piada um~de voce`,
    '6': `: :: :? :amanha :como :empresta :ganhar :meu :poema :rapido :system :vai ?essentials ?rates ^_aja ^_esqueca ^_esta ^_finja ^_hello ^_me ^_mostra ^_onde ^_what a_capital after-roadmap:jogo after-roadmap:you ai_$ aja aja_como aja~um ajuda_com ajuda~o anter- anteriores anteriores_$ are_you as_instrucoes as~anteriores brasi- brasil brasil_$ can can_you can~do capit- capital chover_hoje como_um
como~pirata com~dever de_futebol dever_de dia_eh dia~hoje dinheiro_$ do_$ do~hoje eh_hoje eh_outra empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:voce faz filme filme_voce filme~indica finja finja_que finja~eh futeb- futebol futebol_$ ganhar ganho- ganhou ganhou_o gosta gosta_de gosta~futebol hello hello_how hello~are how_are how~you indica indica_$ instr-
instrucoes instrucoes_anteriores me_empresta me_fala me~com me~do mostra_seu mostra~prompt o_dever o_jogo outra_pessoa pirat- pirata pirata_$ poema_$ qual_filme qual~capital qual~time que_dia quem quem_ganhou que~outra rapid- rapido rates:signo reais_$ seu_time syste- system time time_$ um_pirata vai~hoje voce_eh voce_gosta voce_indica what what_can what~you you_$ you_do`,
    '5': `:dividas :e :faz :me :prompt :reais :seu ?debts ^_how after-roadmap:horas after-roadmap:resumo after-roadmap:um amanh- amanha a~da big big_brother bolo broth- brother brother_$ capital_da conta de_bolo debts:tem debts:voce descobriu descobriu_o descobriu~brasil dever de~de do_jogo dolar dolar_$ eh_o eh~pessoa essentials:do essentials:seu ganha- ganha_o ganha~big how_much how~is indic- is is_the
is~dolar jogo_do me_passa me~# much much_is much~the o_big o_brasil o_resultado o~brother o~do o~ontem para_minha passa pessoa_$ pix_para qual~resultado quem_descobriu quem_ganha rates:qual rates:tem receita~bolo resul- resultado resultado_do resultado~jogo sao the the_dolar um_pix uma uma_receita uma~de vai voce~de`,
    '4': `" #_reais $ $_# :" :$ :[ :] :capital :do :estou :ganhou :mil :mim :o :pix :sobre [ [~] ] ^_[ ^_escreva a_previsao after-roadmap:ai after-roadmap:conta after-roadmap:faz after-roadmap:historia after-roadmap:poema after-roadmap:quem after-roadmap:sao ai capital~franca codig- codigo codigo_em codigo~python com_o da_franca da_mega da~sena de_casa debts:esta debts:hoje debts:tempo dever~casa de~#
de~mil em_python escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:qual essentials:que exata- exatamente fala faz~poema franca franca_$ ganha ganhou~jogo jogo_$ me_ajuda mega mega_sena melhor~de mil_$ mostr- mostra numero_da numero~mega o_melhor o_numero onde passa_o passa~numero passa~receita perdo- pesso- pessoa pix poema_de previsao_do previsao~tempo pytho-
python python_$ qual~melhor qual~previsao qual~voce quem_eh rates:ai rates:calor rates:eh rates:esta rates:how rates:quem rates:seu reais resum- resumo sena sena_$ um_codigo um~em`,
    '3': `#_mil :. :a :bolo :cartao :divida :emprestimo :foi :ignore :marque :nome :ontem :receita :uma ?_estou [_system a_receita after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:receita after-roadmap:uma after-roadmap:voce amor amor_$ as a~de banco_e bolo_$ bolo_de cartao_de cartao~credito casa_$ credi- credito credito_$ de_amor de_credito de_pao de_queijo
debts:ai debts:conta debts:do debts:eh debts:escreve debts:historia debts:me debts:passa debts:que debts:quem debts:sao debts:uma divida_de do do_flamengo e_me empre- emprestimo_? essentials:how essentials:me essentials:o essentials:quem essentials:tempo essentials:uma essentials:you estou_precisando estou~de flame- flamengo jogo_ontem jogo~flamengo marqu- marque melho- melhor mil n4 nome_? ontem
outra o~de pao pao_de pao~queijo passa_uma poema~amor precisando previ- previsao qual~receita qual~signo queij- queijo queijo_$ rates:dia rates:do rates:escreve rates:hoje rates:me rates:poema rates:tempo rates:um rates:voce receita~pao seu_signo sobre system_] tem um~para vende`,
    '-3': `#_$ :sao after-roadmap:dinheiro after-roadmap:mim debts:? me_da o_# paga qual~# quem~voce voce_tem`,
    '-4': `voce_$ voce_sao`,
  },
  'opt-in': {
    '17': `reati-`,
    '15': `reativar`,
    '14': `conti- continuar continuar_$`,
    '12': `:continuar`,
    '11': `^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '10': `:voltar coloc-`,
    '9': `^_volta after-roadmap:aviso after-roadmap:lembrete after-roadmap:receber after-roadmap:sim lembrete mandar volta volta- volta_a voltar`,
    '8': `after-roadmap:mandar after-roadmap:novo after-roadmap:os lembr- manda- quero_voltar`,
    '7': `^_manda ^_quero ^_reativa a_mandar after-roadmap:reativa after-roadmap:vencimentos de_novo dos_vencimentos me~de me~dos novo novo_$ quero_receber reativa sim_$ vencimentos vencimentos_$ voltar_a`,
    '6': `:quero :vamos a_participar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:me after-roadmap:mim after-roadmap:participar avisos_por avisos~favor cadastro_$ lembrado liga_os liga~lembretes mandar_mensagem mandar~lembretes me_mandar meu_cadastro os os_lembretes os~por participar participar_$ quero~lembrado receber ser_lembrado
venci- voltar~mandar voltar~participar`,
    '5': `^_liga ^_vamos after-roadmap:lembrar after-roadmap:liga after-roadmap:pode aviso aviso_$ a~mandar cadas- cadastro dos liga manda mim mim_$ os_avisos para_mim parti- pode~mensagem quero~os receber_lembrete vamos voltar_$`,
    '4': `:mandar ^_pode ^_voltar after-roadmap:avisos after-roadmap:de after-roadmap:mensagem after-roadmap:quero aviso- avisos a~os lembrete_$ mensa- mensagem pode_me pode~lembrar quero receb- receber_$`,
    '3': `^_me a_me a_receber after-roadmap:a after-roadmap:favor after-roadmap:lembretes lembretes lembretes_$ mandar_$ me os~de pode pode_mandar quero~a sim voltar~receber`,
    '-3': `:os ^_para after-roadmap:onde after-roadmap:ver com_os com~lembretes onde para_de parar quero_ver sim_, voltar~me`,
    '-4': `,_quero :, :lembrar :sim mandar_os me~sim os_aviso sim~quero`,
    '-7': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '19': `sair sair_$`,
    '18': `^_parar ^_sair ^_stop stop stop_$`,
    '17': `^_para encer- parar_$`,
    '16': `encerrar parar`,
    '15': `bloqu-`,
    '14': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '13': `com_isso final-`,
    '12': `^_descadastrar ^_encerrar encerrar_$ quero_cancelar some_daqui`,
    '11': `^_some after-roadmap:sair cance- cancelar contato daqui daqui_$ mensagem_$ me~mais nao~mais quero_mais`,
    '10': `:me :parar ^_parem bloquear contato_$ descadastra descadastra_$ me_descadastra mensa- nao_me para_$ parem some voce_$`,
    '9': `:stop ^_chega ^_me cancela_minha cancela~inscricao consent:mais debts:para inscr- inscricao inscricao_$ lista mais me meu_numero minha_inscricao parem_com parem~isso`,
    '8': `:sair ?debts ?essentials ^_sai after-roadmap:cancelar after-roadmap:encerrar bloquear_voce chega chega_de chega~mensagem da_lista do~zap em_paz lista_$ mais_isso mensagem meu_zap me~em para_com para_de para~isso parti- paz paz_$ quero_sair quero~isso remov- sai~meu tira vou_bloquear vou~voce`,
    '7': `?consent ^_remover ^_solicito cancelar_minha cancelar~participacao conta- de_me de_mensagem debts:encerrar descadastramento descadastramento_$ essentials:encerrar mandar_mensagem mande mande_mais mande~nada me~da minha_participacao n0 nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero remover remover_meu remover~numero sai sai_do solic- solicito solicito_o
solicito~descadastramento zap zap_$`,
    '6': `after-roadmap:daqui after-roadmap:descadastrar atendimento_$ consent:parar dai dai_$ de_escrever de_mandar debts:quero deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~mandar de~mensagem do_programa encerrar_atendimento escrever_para escrever~mim essentials:parar essentials:quero essentials:sair isso_$ mais_contato manda_mais me_deixa me_tira me_tirem mensagens meu~dai
me~dessa numero_dai para~escrever por_aqui programa_$ quero_desistir tira_dessa tira_meu tira~lista tira~numero tirem tirem_da tirem~lista`,
    '5': `. ._$ :de ^_quero ^_tira ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:contato after-roadmap:descadastra after-roadmap:inscricao after-roadmap:isso after-roadmap:lista after-roadmap:mais after-roadmap:parar after-roadmap:some after-roadmap:tira atendimento bloquear_se bloquear~continuar cancelar_$ cancelar~servico chega_nao chega~manda com_voce consent:contato consent:encerrar
consent:me consent:sair debts:mais debts:some deixa_em de~para do_meu escrever essentials:cancelar essentials:mais essentials:me mais_$ mais_papo mais~com mandar me_procura me_procurem mensagens_$ nao_manda nao~procura nao~procurem papo para~me procura procura_mais procurem procurem_mais progr- programa quero_encerrar quero~do quero~papo se_continuar servico_$ te_bloquear te~se vou_te vou~bloquear`,
    '4': `:mensagens :sai ^_cancela ^_desejo ^_encerra after-roadmap:escrever after-roadmap:mensagem after-roadmap:solicito aqui_$ autorizo_mais autorizo~contato cancela cancelar_o chame chame_mais chega~me com consent:bloquear consent:cancelar consent:mensagem consent:minha consent:quero conta_de conta~mensagens de_mensagens de_voce debts:cancelar debts:chega debts:lista debts:me debts:mensagem debts:meu
debts:nao debts:numero debts:parem debts:sair deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta escre- esse_celular esse_servico essentials:bloquear essentials:descadastrar essentials:em essentials:minha essentials:nao essentials:parem mais_em mais_nada mais_participar mais~contato mais~disso mais~nada
mais~para mandar_coisa me_chame me_deixem me_descadastrar me_mandar me_mande me~coisa me~mensagem minha minha~de nada~esse nada~voce nao_autorizo nao_mande nao~chame nao~mande numero_$ o_servico papo_$ para_esse para~celular participar_disso quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi- servico`,
    '3': `:mais :mensagem :nao :para :voce :zap after-roadmap:chega after-roadmap:com after-roadmap:dai after-roadmap:deixa after-roadmap:mandar after-roadmap:me after-roadmap:minha after-roadmap:numero after-roadmap:quero after-roadmap:servico after-roadmap:voce atend- autor- autorizo celul- celular celular_$ chame~por coisa_$ consent:chega consent:com consent:desejo consent:do consent:em consent:isso
consent:lista consent:mandar consent:meu consent:numero consent:para consent:sai debts:com debts:contato debts:em debts:mande debts:paz desejo_mais desejo~contato dessa em encerrar_nosso encerrar~contato essentials:chega essentials:com essentials:contato essentials:de essentials:descadastra essentials:do essentials:inscricao essentials:manda essentials:mande essentials:meu essentials:numero
essentials:paz essentials:vou fora_nao fora~quero mais_esse mais_por mais~servico manda manda- nada_de nada_para nao_desejo nosso nosso_contato para parar~mandar parem_de parem~mandar participar pode_encerrar pode~nosso quero_me quero~o receber_nada sai~nao te vou`,
    '-3': `?after-crisis ?worry ^_como ^_muito ^_nada ^_voce aceit- after-roadmap:cobranca after-roadmap:das after-roadmap:do after-roadmap:fazer after-roadmap:muito after-roadmap:pode ajuda ajuda_$ cobranca_$ consent:como consent:divida consent:vida contas das_dividas de_divida divid- dividas dividas_$ essentials:fazer essentials:que fala lembrar lembrar_$ mais~cobranca mandam me_lembrar me_socorre
me_transfere meu_$ me~de muito nao_precisa para_que preci- precisa_mais quero_suporte quero~das quero~minha sair_das sair~dividas sem_parar socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere transfere_$ venci- vida volta volta- voltar worry:parar worry:sem`,
    '-4': `after-roadmap:aviso after-roadmap:lembra aviso cancela_$ cobra- cobranca das divida_$ lembra lembrete lembrete_$ liga_$ mais_fazer mais_viver mais~isso me_lembra me_liga precisa quero~fazer sem viver viver_$`,
    '-5': `fazer_isso liga`,
    '-6': `fazer`,
    '-8': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '16': `^_paguei`,
    '15': `pague- paguei`,
    '13': `after-roadmap:essa after-roadmap:pagamento pagam- pagamento`,
    '12': `^_esta after-roadmap:esta after-roadmap:paguei paga quite- quitei`,
    '11': `:NAME ^_pagamento after-roadmap:pago essa_$ pago_$ quita- sozinha_$`,
    '10': `:paga ^_consegui ^_ja ^_zerei after-roadmap:foi after-roadmap:zerei consegui_pagar sozin- sozinha zerei ✅`,
    '9': `NAME_hoje ^_NAME after-roadmap:consegui after-roadmap:hoje after-roadmap:pix after-roadmap:quitei consegui o_pix pagar_$ pago`,
    '8': `^_acabei ^_boleto ^_foi ^_quitei acabe- acabei acabei_de acert- acertei after-roadmap:acabei after-roadmap:acertei after-roadmap:baixa after-roadmap:boleto after-roadmap:dei after-roadmap:uma boleto_pago dei dei_baixa essa hoje_$ overdue:ja paguei_a paguei~o pix`,
    '7': `?after-roadmap NAME ^_acertei ^_fiz after-roadmap:duas after-roadmap:fiz after-roadmap:mandei after-roadmap:paga after-roadmap:pagar after-roadmap:so baixa conse- esta fiz fiz_o foi hoje mandei_o overdue:paguei paguei_$ parce- uma_$`,
    '6': `:! after-roadmap:feito after-roadmap:parcela after-roadmap:parcelas after-roadmap:tudo antec- a~mes bolet- boleto da~hoje duas duas_parcelas fiz~pix ja_dei ja_quitei ja~a mande- mandei mes_ja n0 o_pagamento overdue:NAME overdue:o o~para paga_$ parcelas_do pix_$ quitei_$ quitei_o so_o`,
    '5': `#~do ^_mandei ^_saiu a_parcela after-roadmap:contas after-roadmap:financiamento after-roadmap:terminei as_contas com_uma contas_$ da_NAME de_pagar divida_$ e_paguei efetu- efetuei efetuei_o efetuei~pagamento feito financiamento_$ ja mil_do o_financiamento pagar para_eles parcela parcelas quitar_$ quitei~financiamento terminei_de terminei~pagar tudo_$ uma`,
    '4': `#_a :o NAME_gracas ^_efetuei a_NAME a_desse a_ultima acabei~pagar after-roadmap:a after-roadmap:agora after-roadmap:comprovante after-roadmap:gracas after-roadmap:loterica after-roadmap:mes after-roadmap:quitar after-roadmap:saiu after-roadmap:ultima a~# a~gracas combi- comprovante consegui~a conta- contas debts:mil debts:paguei desse~ja do_NAME do_mes do~hoje essa_divida esta_pago financiamento
ja_foi loter- loterica mandei~pix na_loterica na~e o_comprovante pagamento_$ paguei~a paguei~acordo parcela_$ quitar resol- saiu termi- terminei uma_divida`,
    '3': `#~de NAME_! NAME_ontem NAME~! ^_dei ^_esse ^_menos ^_terminei ^_vendi a_da a_de a_deus a_fatura after-roadmap:as after-roadmap:deus after-roadmap:divida after-roadmap:do after-roadmap:efetuei after-roadmap:fatura after-roadmap:ja after-roadmap:na after-roadmap:vendi a~do a~ontem compr- confo- conforme conforme_o de_# debts:# debts:carro debts:do debts:dos debts:metade desse_mes de~mil do_carro
dos_# do~no esta~a finan- foi_$ graca- gracas gracas_a gracas~deus ja~o mes mes~esta mes~foi metad- metade mil~# mil~NAME na_do na~NAME no_NAME paga_a pagar_tudo paguei_# paguei_tudo paguei~NAME paguei~parcela ultim- ultima uma_, vendi vendi_o`,
    '-3': `NAME_esse ^_apaga ^_qual acabei_fechando after-roadmap:# after-roadmap:apaga after-roadmap:ate after-roadmap:como after-roadmap:eh after-roadmap:juros after-roadmap:meses after-roadmap:proposta after-roadmap:quero ate a~esse bom_$ e e_nao e_sumiram eu_ja fechando fechando_$ nao~a o~e pagar~NAME paguei~meses pix_e pix~sumiram qual qual_a quant- quanto que~paguei quitei_a quitei~NAME recus- sumir-
sumiram sumiram_$`,
    '-4': `!~! NAME_ate NAME_ja NAME~setembro aceit- after-roadmap:bom after-roadmap:e after-roadmap:quanto atras- bom de~a esta_bom fecha- paguei_com paguei~atraso setem- setembro setembro_$`,
    '-5': `after-roadmap:! after-roadmap:atraso after-roadmap:qual atraso atraso_$ com_atraso do~ja e_agora paguei_e paguei~agora`,
    '-6': `after-roadmap:nao`,
    '-7': `NAME~esta nao_paguei`,
  },
  'prefer-order': {
    '8': `primeiro quero_pagar`,
    '7': `after-roadmap:NAME pagar~NAME prime- primeiro~NAME`,
    '6': `NAME_antes NAME_primeiro a_NAME after-roadmap:primeiro a~primeiro logo~NAME o_NAME`,
    '5': `^_eu acertar after-roadmap:livrar antes depois~NAME eu_quero logo pagar_a quero~livrar`,
    '4': `:NAME :a :pagar NAME NAME_$ NAME_, ^_ah ^_primeiro acert- acertar~a after-roadmap:. after-roadmap:antes after-roadmap:depois after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:logo after-roadmap:quero ah a~depois ele entao eu~acertar livra- livrar livrar_logo me_livrar me~logo o~antes pagar primeiro_o quero_me quero~o`,
    '3': `,_estou ,~com :antes :eu :prefiro NAME_por NAME~o ^_gostaria ^_quero after-roadmap:, after-roadmap:acertar after-roadmap:causa after-roadmap:com after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:familia after-roadmap:garantia after-roadmap:gostaria after-roadmap:porque after-roadmap:tenho after-roadmap:vergonha antes_$ a~antes banco_eu causa causa_da com_NAME comecar
comecar~NAME compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:quero da~. dele dele_$ depoi- depois enten- entendi eu~eh eu~pagar garan- garantia gosta- gostaria gostaria_de o~por pagar_o pelo_NAME por_causa porqu- porque por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_a quero quero_acertar quero~a que~esta tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '15': `after-roadmap:juros`,
    '14': `after-roadmap:mais juros`,
    '11': `barat-`,
    '9': `juros_$ menos que~mais`,
    '8': `a_mais a_que after-roadmap:barata after-roadmap:menos mais que~menos`,
    '7': `after-roadmap:jeito after-roadmap:maior after-roadmap:nos barata econo- jeito_que maior menos_juros nos`,
    '6': `:juros ^_comeca ^_primeiro after-roadmap:barato after-roadmap:comeca after-roadmap:pela after-roadmap:primeiro barato comeca_pela jeito mais_barato o_jeito o~que pela`,
    '5': `,_paga ,~as :menos after-roadmap:antes after-roadmap:as after-roadmap:cara alto_$ antes_$ a~tem cara comeca maior_juros mais_cara mais~primeiro menos_$ paga paga_as prime- primeiro que_tem`,
    '4': `,~maior :pelo :que ^_ataca ^_bota a_de after-roadmap:a after-roadmap:alto after-roadmap:ataca after-roadmap:bota after-roadmap:dos after-roadmap:frente after-roadmap:paga after-roadmap:pesado after-roadmap:prefiro after-roadmap:sai alto antes ataca ataca_a bota de_juros frent- frente frente_$ juros_maior juros_no juros_para na_frente paga_menos pagar_menos pagar~juros pela_mais pela~cara pelo
pesad- pesado primeiro_as que_paga quero~mais`,
    '3': `,_do :. :paga ^_a ^_prefiro after-roadmap:, after-roadmap:deixa after-roadmap:fim after-roadmap:no after-roadmap:que after-roadmap:quero as a~juros a~mais comec- de_maior dos fim maior~para mais_em mais_juros mais~no no_fim o_juros prefi- prefiro prefiro_a prefiro_pagar primeiro_$ primeiro~que quero_o sai tem~juros`,
    '-3': `^_qual a_menor after-roadmap:esta qual que_esta`,
    '-4': `after-roadmap:qual`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `as menor-`,
    '12': `peque-`,
    '11': `after-roadmap:menores after-roadmap:neve de_neve menores neve neve_$`,
    '9': `after-roadmap:pequenas menor pequenas`,
    '8': `NAME_de after-roadmap:menor after-roadmap:pelas pelas primeiro primeiro_a quero~as`,
    '7': `^_prefiro after-roadmap:primeiro comec- comecar das das_menores da~para maior_$ pequenininhas prefi- prefiro prime-`,
    '6': `^_NAME ^_das ^_vai after-roadmap:bola after-roadmap:caminho after-roadmap:comecar after-roadmap:das after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:quero after-roadmap:vai as_pequenas as~antes bola bola_de bola~neve caminho comecar_pela do_caminho maior menor_$ menores_$ pequenas_$`,
    '5': `^_tira after-roadmap:tira as_menores barat- camin- comecar_pelas comecar~menor logo pela pela_menor tira`,
    '4': `^_elimina ^_quero after-roadmap:de after-roadmap:elimina after-roadmap:menorzinha after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:uma de_uma de~vez elimi- elimina esta~, livra- livrar livrar~das logo_das me_livrar menorzinha prefiro_comecar prefiro~pela quero~a quero~que senti- sentir uma_vez vai ver~dividas`,
    '3': `:comecar :das :logo :pela :prefiro :primeiro :queria ^_comeca ^_comecar ^_paga after-roadmap:comeca after-roadmap:logo after-roadmap:vez as_dividas as~primeiro comeca comecar~menorzinha dividas~uma eu_queria eu~me ir livrar_logo me~logo paga paga_primeiro pela_menorzinha pelas_menores pequenas_antes por_uma prefiro_ir que_esta quero quero_comecar quero_ver quero~pelas uma_$ vez vez_$`,
    '-3': `after-roadmap:mais after-roadmap:matar juros matar`,
    '-4': `after-roadmap:juros`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '11': `a_NAME after-roadmap:NAME tira`,
    '10': `o_NAME quitei~NAME`,
    '9': `after-roadmap:quitei`,
    '8': `NAME ^_quitei ^_tira perdo- perdoou tira~NAME`,
    '7': `NAME~existe ^_zerei a_divida after-roadmap:zerei ja_paguei quite- quitei zerei zerei~NAME`,
    '6': `NAME_$ NAME_ja NAME~paguei after-roadmap:ja after-roadmap:perdoou apaga_a da_lista debts:tira de~a ele_$ existe_mais nao_conta o_pai o~ja paguei_$ pai_nao perdoou_a perdoou~divida pode_tirar quitei_a rates:ele tira_o`,
    '5': `!~! ^_apaga ^_terminei after-roadmap:a after-roadmap:ex after-roadmap:existe after-roadmap:paguei after-roadmap:terminei apaga ele exist- existe lista lista_$ nao_existe pai rates:conta terminei terminei_de terminei~pagar tirar`,
    '4': `,~tirar :divida :ela NAME_da NAME_nao NAME_que NAME~lista after-roadmap:apaga after-roadmap:lista after-roadmap:pode after-roadmap:tirar apaga~NAME a~, a~nao a~que de_pagar debts:NAME divida ela ex ja more-debts:NAME o~nao pague- paguei pode~a rates:nao rates:o termi- tira_a`,
    '3': `,_ja ,_pode ,~da ,~paguei :a :com :da :essa :lista NAME_, NAME_por NAME~favor NAME~ja NAME~nao ^_exclui ^_o after-roadmap:! after-roadmap:esquecer after-roadmap:exclui after-roadmap:filho after-roadmap:o after-roadmap:pagou a~com com_a conta debts:o devo_mais divid- divida_$ divida_com divida_do do~por eh_minha engan- esquecer essa_da essa~NAME exclu- exclui mais_$ minha_$ more-debts:a
more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por pagar_a pagou pagou_$ pode~da que_meu quitei_o tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `a_ultima after-roadmap:do after-roadmap:quero after-roadmap:ultima overdue:NAME overdue:o paguei_a paguei~NAME sozin- sozinha sozinha_$ ultim- ultima`,
    '-4': `:! :o overdue:ja overdue:paguei`,
  },
  restart: {
    '19': `recom-`,
    '18': `^_reset reini- reset reset_$`,
    '17': `recomecar_$`,
    '16': `comec- recomecar`,
    '15': `^_reinicia reinicia`,
    '14': `^_zera zera`,
    '13': `reinicia_$ zera_ai`,
    '12': `^_recomecar ^_zerar inici- inicio inicio_$ zerar zerar_tudo`,
    '11': `do_zero`,
    '10': `comecar conversa conversa_$ refaz- refazer tudo tudo_$ volta_para zero`,
    '9': `:recomecar ^_recomeca comecar_de comecar~novo comeco conve- novo_$ recomeca`,
    '8': `?rates ^_comecar ^_do ai_$ comeco_$ de_novo debts:tudo do~por novo para_comeco quero_recomecar quero_refazer`,
    '7': `^_reiniciar after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeca do_inicio e_comeca para_inicio rates:tudo refazer_tudo reiniciar reiniciar_conversa vamos volta~inicio zero_$`,
    '6': `?debts ^_vamos ^_volta after-roadmap:inicio after-roadmap:zero debts:zera outra_vez quero~tudo rates:zera vez vez_$`,
    '5': `:quero :tudo :volta :zero a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:conversa after-roadmap:refazer after-roadmap:vamos ai comeca_de comecar_outra comecar~vez comeca~novo comeco~favor debts:inicio debts:recomecar errei_tudo favor favor_$ por_favor quero_comecar quero~outra rates:do rates:inicio recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer_do tudo~comeca
vamos_do vamos_voltar vamos~inicio vamos~para volta voltar~comeco zero_por zero~favor`,
    '4': `:comecar :novo :para ^_errei ^_quero ^_refazer after-roadmap:comeca after-roadmap:do after-roadmap:outra after-roadmap:recomeca after-roadmap:vez comeco_por debts:ai debts:comecar debts:conversa debts:do debts:novo debts:refazer debts:vamos debts:zero do do_comeco errei e~de n0 outra quero~do rates:comecar rates:conversa rates:novo rates:quero rates:recomecar refazer~inicio voltar_para`,
    '3': `:de :do after-roadmap:comeco after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:volta apaga_o apaga~plano bora_comecar bora~de comeca_$ comecar_do comecar_tudo comecar~outra comecar~zero debts:comeca debts:recomeca errei~vamos o~e plano_e plano~comeca quero rates:ai rates:comeco rates:favor rates:para rates:recomeca rates:refazer rates:vamos rates:zero refazer~zero tudo_e
tudo_outra tudo_vamos tudo~de tudo~novo tudo~vez vamos_de vamos~novo zera_tudo zera~e`,
    '-3': `after-roadmap:minha after-roadmap:vida quero~minha vida_$ volta_$ volta_ai worry:tudo`,
    '-4': `^_tudo`,
  },
  'scam-question': {
    '18': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `pedir- pediram`,
    '12': `^_pediram`,
    '11': `pix`,
    '10': `consent:golpe isso~golpe`,
    '9': `after-roadmap:golpe bolet- boleto eh_falso esse_site link`,
    '8': `demai- demais esse~eh estra- estranho falso golpe_isso liber- liberar numer- numero para_liberar site verda-`,
    '7': `:golpe ^_esse ^_mandaram acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se consent:eh depos- do_banco eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe~? limpa mandaram minha_senha nome num num_golpe numero_eh pediram_minha pediram~senha que_fui que~enganado senha`,
    '6': `?offers ^_acho ^_cai ^_oferta ^_querem acho acho_que after-roadmap:nome boa_demais boa~desconfio cai como_sei confi- confiavel_? consent:pediram de_outra demais_desconfio desconfiei desconfio desconfio_$ e_sumiram eh~? eh~esse eh~isso emprestimo_$ esse_numero falso_esse falso~site fui golpe_? limpa- oferta_boa oferta~demais offers:eh o~e pix_e pix~sumiram quere- querem que~meu se_eh sei_se senha_$
se~verdade site_$ sms sumir- sumiram sumiram_$ taxa`,
    '5': `,_desconfiei ,~? :eh :pix :um ?consent ^_estao ^_recebi adiantado after-roadmap:demais after-roadmap:eh after-roadmap:numero after-roadmap:pix bom_demais bom~, chego- chegou codig- codigo com_link confio confio_? consent:esse da_serasa da~mesmo demais~desconfiei deposite deposite_antes desconfiei_$ eh_estranho eh~banco eh~demais esse eu_deposite eu~antes faceb- facebook facebook_limpa
facebook~nome falso_? fiz~pix liberar~emprestimo ligar- ligaram limpa_nome link_eh manda- mandaram_um me_ligaram mesmo_esse mesmo~numero no_facebook nome_de nome_por nome~uma no~limpa numero_? numero~estranho o_emprestimo o_numero oferta offers:falso offers:golpe offers:link offers:nome offers:pediram pedin- pedindo pix_para pix~liberar que_limpa querem_que querem~eu que~deposite que~do
seguro_antes serasa~esse uma_taxa um~estranho verdade verdade_$ vi_no vi~facebook whats- whatsapp`,
    '4': `,_posso :? :boleto :isso :liberar :por ^_disseram ^_fiz ^_isso ^_um ^_vi adian- after-roadmap:acho after-roadmap:antes after-roadmap:boleto after-roadmap:estranho after-roadmap:falso after-roadmap:limpa after-roadmap:link after-roadmap:senha after-roadmap:site after-roadmap:uma after-roadmap:verdade banco_era banco~verdadeira boleto_de boleto_eh boleto~outra cara celul- celular codigo_do
codigo~celular consent:? consent:acho consent:antes consent:boleto consent:do consent:nome consent:o consent:que consent:sei demais_, desconto_eh disseram_que do_celular do~era eh eh_da eh_normal empresa_$ era_verdadeira era~? essa_ligacao essa~do estao eu~adiantado fiz fiz_o isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram~que limpam limpam~nome limpa~nome
link_para mandaram_boleto mandaram~de moca nome_$ norma- normal normal_? o_desconto o_nome o_pix ofert- offers:boleto offers:demais offers:do offers:esse offers:o offers:pix offers:que offers:um outra_empresa o~eh o~por pedindo~para pediram_codigo pediram~do pediram~para pix_$ por_# prome- que_limpam recebi recebi_um sei~eh sera~eh site_eh site~confiavel taxa_$ taxa~liberar um um_boleto um_link
uma_moca um~antes veio verdadeira verdadeira_? vi`,
    '3': `#~, ,_clico ,_confio :# :, :chegou :emprestimo :esse :link :mandaram :para :pediram :posso :taxa :uma NAME_que ^_chegou ^_dizem ^_falaram ^_prometeram ^_sera ^_uma ^_whatsapp adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:confio after-roadmap:esse after-roadmap:estao after-roadmap:fui after-roadmap:liberar after-roadmap:mandaram
after-roadmap:moca after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:querem after-roadmap:sei after-roadmap:serasa after-roadmap:tive after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo aqui_eh banco_$ banco_mesmo banco~? banco~link boa boleto_estranho boleto_veio boleto~NAME boleto~em cara_do
cara~whatsapp celular_$ chegou_mensagem chegou~com clica- clicar clico clico_? cobrando codigo_que codigo~chegou com~para confiavel consent:banco consent:cai consent:demais consent:estranho consent:eu consent:falso consent:liberar consent:limpa consent:mandaram consent:mesmo consent:ne consent:num consent:numero consent:pedindo consent:pix consent:se consent:senha consent:site consent:um conta_da
conta~NAME da~que deposito deposito_antes desco- desconto~bom de~empresa de~pessoa disse disse- disse_que disseram disseram~preciso disse~eh diz_que dizem dizem_que dizem~limpam dizen- dizendo dizendo_que dizendo~eh diz~eh do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento eh_confiavel eh_do eh_verdadeiro em_nome empre- empresa emprestimo em~de esse_boleto esse_link
estao_me estao_pedindo estao~cobrando eu_pagar falaram_que falaram~limpa foto foto_do foto~meu isso~eh ligaram_dizendo limpa_meu limpam_meu limpar limpar_o limpar~nome link_confio link~? link~falso link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando mensagem_com mensagem~link meu_documento meu~pelo meu~se me~dizendo me~pix me~uma moca_pediu moca~foto ne_? nome_pelo
nome_se nome~# nome~eu nome~outra nome~pix nunca_tive o_boleto o_cara o_codigo offers:antes offers:estranho offers:isso offers:limpa offers:recebi offers:site offers:sms outra pagar_adiantado pagar_seguro pagar~antes para_quitar pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pelo_pix pesso- pessoa por_uma por~reais por~taxa posso~? preciso_pagar preciso~seguro
prometeram prometeram_limpar prometeram~o que_chegou que_nunca que_preciso que~golpe que~pagar quitar_, quitar~clico reais seguro~do se~boleto se~pagar taxa_para tive tive_$ um_deposito uma uma_conta uma~da um~, veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu ^_que banco_? como~que confiavel_$ consent:nao consent:voce de_desconto eh_de eh_emprestimo eh~% nome_? no~nome offers:# offers:%`,
    '-4': `#~de do~? eh_# eh~nao golpe_nao golpe~ne nao_ne`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula`,
    '19': `pula_$ pular`,
    '17': `^_passo`,
    '16': `passo_$`,
    '15': `^_proxima ^_segue outra proxima segue`,
    '14': `^_avanca ^_passa avanc- avanca avanca_$ passo proxi-`,
    '13': `?instalments-left depoi- depois proxima_$`,
    '12': `?debt-amount ?thirteenth essa passa pular_? quero_dizer`,
    '11': `^_outra ^_vamos adian- adiante adiante_$ passa_essa responder segue_o`,
    '10': `^_prefiro dizer_$ essa_$ falo_$ nao_quero nao~dizer prefi- prefiro vamos`,
    '9': `^_pode dizer eh_particular falar falar_disso falo isso~particular nao_vou nao~responder outra_pergunta particular particular_$ pergunta pergunta_$ pode_passar posso_pular prefiro_nao pula_essa pular_$ responder_isso`,
    '8': `?incomes ?rates abert- aberto aberto_$ bora_para bora~outra deixa_em deixa~aberto depois_eu em_aberto mais~eu nao~falar offers:depois parti- passar pergu- posso~? rates:pula rates:pular respo- segue_sem segue~isso sem_isso tarde_eu te_falo vamos_adiante`,
    '7': `^_bora ^_depois ^_essa ^_mais ^_muda baile baile_$ bora da~pular de_pergunta essa_eu essa~pulo essentials:proxima essentials:pula essentials:segue eu_pulo flexibles:essa isso_eh jogo_$ mais_tarde mando mando_$ muda_de muda~pergunta nao_falar o_baile o_jogo outra_$ overdue:proxima para_pular passa- pergunta_outra pergunta~coisa pode_pular prefiro~falar pulo pulo_$ rates:vamos segue~baile segue~jogo
tarde te thirteenth:depois vou_responder`,
    '6': `?essentials ?offers ?overdue ^_deixa ^_posso agora~consigo consigo_ver consigo~isso de_falar debt-amount:? debt-amount:pular deixa depois_? de~nisso disso e_te em_branco essentials:depois essentials:pode essentials:pular eu_mando eu_olho eu_vejo eu~falo falar_nisso gosto gosto_de gosto~falar incomes:essa incomes:eu incomes:nao incomes:proxima instalments-left:outra jogo muda nao_gosto outra_coisa
overdue:essa overdue:eu overdue:isso overdue:passa para_depois para_outra passa_adiante passar_$ pode proxima_por proxima~favor pular_essa rates:essa rates:passar rates:passo rates:pode tarde~mando vejo vejo_$ vou_falar vou~disso`,
    '5': `^_agora ^_pergunta agora_nao amanha_eu amanha~te antes_de branc- branco branco_$ coisa_$ como_pular como~essa dai dai_$ debt-amount:isso debt-amount:outra debt-amount:para debt-amount:pergunta decid- deixa- deixar deixar_em deixar~branco deixa~depois depois~procuro depois~vejo de~. disso_$ em essa_? eu_procuro eu_te eu~em faz_outra faz~pergunta hora_eu hora~respondo incomes:informar incomes:outra
incomes:prefiro incomes:segue instalments-left:essa instalments-left:isso isso_$ nao_consigo nao_informar nao~ver nisso_$ offers:. offers:antes offers:segue olho outra_hora outra~eu overdue:falar overdue:outra overdue:pergunta overdue:posso passar_essa pode_deixar pode~depois pode~em pode~essa posso prefiro~informar procuro procuro_$ pular~? quero_responder quero~disso rates:depois rates:dizer
rates:falo rates:nao rates:outra rates:para rates:proxima responder_$ ser_depois ser~? tem~pular thirteenth:? thirteenth:eu vamos_para vamos~proxima ver_isso vou~isso worry:falar`,
    '4': `^_amanha ^_faz ^_isso amanh- amanha ao_certo ao~, casa_eu casa~vejo certo_, chega- chegar chegar_em chegar~casa coisa consigo debt-amount:adiante debt-amount:depois debt-amount:pula debt-amount:quero deixa~ver depois_$ depois_e depois~pego depois~te digo digo_$ essa_nao essentials:certo essentials:eu essentials:falar essentials:te eu eu_chegar eu_ver eu~depois e~digo hora incomes:deixa
incomes:depois incomes:em incomes:falar incomes:quero informar instalments-left:? instalments-left:eu instalments-left:falar instalments-left:para instalments-left:passa instalments-left:pergunta instalments-left:pula instalments-left:pular isso n0 nao~de nisso offers:eu offers:prefiro offers:responder offers:te overdue:aberto overdue:deixa overdue:disso overdue:quero para_proxima para~? pego_o
pego~papel quando~chegar quero quero_falar quero~isso rates:isso rates:prefiro rates:quero rates:responder responder~nao te_digo tem_como thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:ver thirteenth:vou ver ver~e`,
    '3': `. ._$ ?debt-creditor ^_da ^_responder agora antes ao certo consi- da_para debt-amount:de debt-amount:dizer debt-amount:eh debt-amount:essa debt-amount:nao debt-amount:vamos deixo_em deixo~branco depois_essa depois_vejo depois~e depois~falo depois~olho disso_agora em_casa em~eu essa~deixo essa~quero essa~vou essentials:, essentials:coisa essentials:e essentials:essa essentials:gosto essentials:jogo
essentials:nao essentials:outra essentials:responder essentials:sei essentials:sem essentials:vejo essentials:ver estou_na estou~rua estou~trabalho eu_deixo eu_pego eu~isso e~mando falar_$ falar_quanto falar~agora falar~ganho favor favor_$ faz flexibles:ai ganho_$ incomes:coisa incomes:dizer incomes:faz incomes:mando incomes:respondo incomes:sem informar_$ instalments-left:disso
instalments-left:em instalments-left:muda instalments-left:quero isso_depois isso_nao na_rua nao_responder nao~quanto na~depois no_trabalho no~depois o_papel offers:de offers:em offers:jogo offers:o offers:vejo offers:ver olho_$ olho_isso overdue:de overdue:eh overdue:favor overdue:muda overdue:nao overdue:nisso overdue:respondo overdue:sem papel papel_$ para~essa pego pode_ser por_favor
posso_responder posso~depois prefiro~responder procu- quando_eu quanto_ganho rates:bora rates:comigo rates:deixa rates:eu rates:olho responder_depois responder~? responder~depois respondo_essa rua rua_depois rua~te sem tarde~olho te~essa thirteenth:agora thirteenth:da thirteenth:essa thirteenth:isso thirteenth:nao thirteenth:responder thirteenth:te thirteenth:vejo trabalho_depois trabalho~eu vei
vejo_e vejo~te vou`,
    '-3': `?confirm-amount ?confirm-change ?consent ^_eu ^_ja ^_vou aceitar aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo conto conto_$ depois~conto desfa- eh_essa enten- eu_nao eu~sei lembr- lembro nao_lembro proximo proximo_passo rates:la rates:ver rates:vou respondi sei_responder sei~essa te_conto volta_para`,
    '-4': `?after-crisis ^_boa ^_volta aceit- after-roadmap:essa boa boa_pergunta consent:deixa consent:eu consent:para consent:respondo depois_passo depois~la passo_la volta`,
    '-5': `consent:depois la la_$`,
  },
  source: {
    '33': `?income-source`,
    '20': `INCOME`,
    '10': `income-source:da incomes:bpc`,
    '9': `bpc income-source:bico income-source:do`,
    '8': `^_aluguel ^_bpc ^_sou aluguel_$ bico bpc_$ clt income-source:, incomes:propria propr- propria sou`,
    '7': `^_bico ^_vendo alugu- aluguel apose- bico_$ clt_$ income-source:trabalho incomes:sou vendo`,
    '6': `?incomes ^_trabalho income-source:aposentado income-source:de income-source:faco income-source:inss income-source:na income-source:que income-source:sou incomes:conta incomes:minha por_conta`,
    '5': `^_aposentado ^_carteira ^_clt ^_faco aposentado aposentado_$ barra- barraca conta_propria income-source:aposentadoria income-source:assinada income-source:carteira income-source:clt income-source:eh income-source:meu income-source:por income-source:registrado income-source:vendo incomes:clt incomes:tenho por~propria regis- registrado_$ sou_clt trabalho vo`,
    '4': `^_inss aposentadoria_$ assin- assinada assinada_$ carte- carteira carteira_assinada concu- concursada confo- conforme conforme_o conta conta_$ frete income-source:bolsa income-source:casa income-source:concursada income-source:conta income-source:familia income-source:filho income-source:frete income-source:governo income-source:minha incomes:o incomes:por incomes:so inss inss_$ o_bpc o_dia
registrado traba-`,
    '3': `,_sem EXPENSE ^_bolsa ^_da apare- aposentadoria bolsa bolsa_familia como~, da_$ da_prefeitura da~filha dia_$ do_estado do_governo estad- estado faco familia_$ gover- governo governo_$ income-source:estado income-source:eu income-source:me income-source:o income-source:pensao income-source:trampo income-source:uma income-source:uns incomes:, incomes:dia incomes:ganho incomes:vendo me_da pj pj_$
por_minha prefe- prefeitura prest- presto propria_$ recebo_do recebo~governo salga- salgado sem~. sou~, trabalho_de tramp- trampo vendo~na`,
    '-3': `?thirteenth thirteenth:sou`,
    '-5': `fixo`,
  },
  'start-reminders': {
    '15': `lembr-`,
    '11': `after-roadmap:lembretes`,
    '10': `lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:reativa aviso- avisos lembretes_por reativa`,
    '8': `de_vencimento lembrada`,
    '7': `after-roadmap:avisa after-roadmap:lembra after-roadmap:me after-roadmap:um after-roadmap:vencer avisa dos_lembretes lembra lembretes_$ me_avisa me_lembra os pode~os reati- vencer vencimento_$ volta_com voltar~me`,
    '6': `,~avisa after-roadmap:antes after-roadmap:bota after-roadmap:de after-roadmap:mandar after-roadmap:nas after-roadmap:os after-roadmap:quero after-roadmap:ser after-roadmap:vencimento after-roadmap:volta alert- avisos_$ avisos_de a~lembrar de_volta mandar_os mandar_um nas os~por para_mandar pode_mandar quero_ser sinto vence- vencer_$ vencimento volta_$`,
    '5': `,_me ^_bota ^_pode after-roadmap:dos after-roadmap:falta after-roadmap:pode antes avisa- bota com~lembretes despe- dos esque- falta lembrar_$ me~quando na~? para~um ser ser~de um~na volta voltar_a`,
    '4': `,_quero :lembrar :receber :sim ^_agora a_me after-roadmap:cobra after-roadmap:contas after-roadmap:esquecer after-roadmap:favor after-roadmap:for after-roadmap:na after-roadmap:todo avisar_de avisar~novo cobra com_os contas contas_$ de_vencer esquecer eu_quero for lembre lembre_$ manda- mandar me me_avisar me_cobra me_lembre mes_para mes~eu me~ai me~sim os_aviso os_avisos para_eu para~nao pode
pode_voltar pode~a pode~avisar quero quero~voce sim_, sim~quero todo_mes tudo_, tudo~me um um~para voce_me volta- voltar`,
    '3': `:, :os :quero ^_da ^_fiquei ^_me ^_quero after-roadmap:agora after-roadmap:ai after-roadmap:avisar after-roadmap:cabeca after-roadmap:dia after-roadmap:fiquei after-roadmap:perdido after-roadmap:quando after-roadmap:sou after-roadmap:voltar antes_$ antes_de avisar boletos conta- da_para dar_um dia_do do_pagamento eu_nao eu~que favor favor_$ fique- fiquei lembrar manda_um manda~lembrete me_lembrar
me~de me~um no_dia novo_$ no~do os_lembretes pagamento_$ perdi- perdido pode_me por_favor quero_que que~me sou~de todo um~no venci-`,
    '-3': `^_os ^_para a~mandar lembretes_me os~me tirar`,
    '-4': `after-roadmap:aviso after-roadmap:parar after-roadmap:receber after-roadmap:tirar cance- dispe- me_mandar mim_$ parar pode_tirar reativar suspe-`,
    '-5': `a_mandar after-roadmap:lembrado after-roadmap:vencimentos dos_vencimentos lembrado mandar~lembretes quero~lembrado quero~os ser_lembrado vencimentos vencimentos_$ volta_a voltar~mandar`,
    '-6': `avisos_por avisos~favor`,
    '-7': `coloc-`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso aviso`,
    '11': `after-roadmap:lembrete avisa- lembretes lembretes_$`,
    '10': `^_desativa after-roadmap:esses after-roadmap:parar desat- desativa esses para_de parar`,
    '9': `^_para after-roadmap:avisar after-roadmap:lembretes avisar avisos os`,
    '8': `after-roadmap:desativa after-roadmap:menos after-roadmap:nao after-roadmap:os aviso- avisos_$ cance- de_aviso`,
    '7': `:lembrete after-roadmap:avisa after-roadmap:avisos after-roadmap:ficar after-roadmap:me after-roadmap:tira alert- avisa avisos_por avisos~favor chega~aviso lembrar lembrar_$ me_avisa menos me~mais nao_precisa os_avisos para_com pode_parar sem~por`,
    '6': `:lembrar ^_desliga ^_muito ^_sem ^_silencia after-roadmap:cancelar after-roadmap:chega after-roadmap:desliga after-roadmap:precisa after-roadmap:vencimento avisar_$ aviso_$ aviso_de chega_de de_avisar desliga ficar nao_me nao_quero nao~ficar os_lembretes precisa precisa_ficar silen- silencia tira vencimento`,
    '5': `,~nem :nao ^_chega ^_menos ^_os ^_tira after-roadmap:cancela after-roadmap:de after-roadmap:lembrado after-roadmap:muito after-roadmap:negocio after-roadmap:nem after-roadmap:para after-roadmap:sem after-roadmap:silencia cancelar chega de_me desli- dispe- lembrado lembrado_$ lembretes_me me_lembrar menos_, muito nao~lembrete os~me para~isso para~me pode~de preci- quero_lembrete quero~lembrado
ser_lembrado silencia_os suspe- venci-`,
    '4': `:mais :os :quero ^_cancelar ^_parar after-roadmap:favor after-roadmap:lembrando after-roadmap:lembrar after-roadmap:mais after-roadmap:ou after-roadmap:ser after-roadmap:tirar cancela com_isso de_lembrete de~lembrar esse_negocio esses_lembretes ficar_me ficar~lembrando lembrando mais_$ me_lembrando negocio parar_com parar_de parar_os parar~os pode_tirar pode~os quero_ser tirar`,
    '3': `,_tira :com :lembretes :parar :pode :precisa ^_cancela ^_nao after-roadmap:, after-roadmap:essas after-roadmap:esta after-roadmap:interesse after-roadmap:mensagens after-roadmap:pode after-roadmap:por boleto_$ cancelar~negocio de~de em_receber em~lembretes esses_lembrete esta_me estre- favor favor_$ interesse interesse_em interesse~receber mais mandar_lembrete me mensagens me~todo nao_manda
nao~interesse negocio_de negocio_dos negocio~lembretes nem os_aviso para~os pode~com por_favor precisa_me precisa~lembrar precisa~me quero_parar quero~de receber_lembretes resto_pode resto~continuar sem ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse todo_dia vencimento_$`,
    '-3': `^_manda after-roadmap:sim me~de n0 pode_mandar pode_me`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo falta novo novo_$ quero_receber reati- sinto volta_com`,
    '-6': `^_volta lembretes_por volta`,
    '-7': `^_liga after-roadmap:liga avisos_de liga liga_os liga~lembretes`,
    '-8': `after-roadmap:volta`,
    '-10': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao`,
    '17': `nao_aceitaram`,
    '16': `recus-`,
    '13': `after-roadmap:quiseram`,
    '12': `^_negaram aceitaram_$ after-roadmap:negaram negar- negaram quiseram`,
    '11': `aceitaram after-roadmap:resposta negat- quise- resposta`,
    '10': `after-roadmap:nem respo-`,
    '9': `after-roadmap:falaram after-roadmap:recusaram falaram_que minha_proposta que_nao recusaram`,
    '8': `^_falaram after-roadmap:disse after-roadmap:proposta banco~o falar- falaram`,
    '7': `^_nem aceitaram_# after-roadmap:acordo after-roadmap:eles after-roadmap:mao after-roadmap:minha a~foi disse disseram~nao mao nao_quiseram nem propo- proposta proposta_$ toparam_$`,
    '6': `:nao ?after-roadmap ^_eles ^_nao acord- acordo acordo_$ acordo_de acordo~# after-deficit:# after-roadmap:banco after-roadmap:disseram after-roadmap:pedido after-roadmap:toparam da_minha de_um disse_nao eles nao nao~# o_banco o~disse topar- toparam`,
    '5': `FIGURE ^_acordo ^_bateram ^_disseram aceit- after-deficit:nao after-roadmap:cara after-roadmap:fazem after-roadmap:porta a~na bater- bateram cara_$ conversa_com disse- disseram disseram_que fazem nao_fazem na~cara pedid- pedido pedido_$ porta proposta_foi que~muito teve`,
    '4': `NAME~minha ^_o aceitaram_o after-roadmap:aceitaram after-roadmap:atendente after-roadmap:conversa after-roadmap:foi after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:vista a~disse cara conversa de_# eh_muito eles~aceitaram fazem_$ minha moca_disse moca~que n0 na_minha nao_$ nao~minha o_acordo o_atendente pouco pouco_$ que_nem que~fazem quiseram_negociar vista_$`,
    '3': `a_moca a_proposta a_vista after-roadmap:# after-roadmap:cabeca after-roadmap:de after-roadmap:gerente after-roadmap:moca after-roadmap:muito after-roadmap:que after-roadmap:um after-roadmap:valor atendente a~que balan- banco banco_disse banco~nao cabec- cabeca com_eles conve- da_$ disse_que eles_$ eles_nao falaram~nao foi geren- gerente nao_da nao~negociar negociar_$ nem_me nem_pensar o_NAME
o_gerente pensar pensar_$ que~a que~da que~pensar so_a tem_desconto valor_$ vista`,
    '-3': `a_minha aceita aceitaram_meu aceitaram_minha aceitaram~cartao aceitaram~proposta aceitei_o aceitei~acordo after-roadmap:aceita after-roadmap:cartao after-roadmap:plano after-roadmap:quero a~proposta cartao_$ eh_que meu_cartao minha~foi nao_quero nao~mais nao~meu o~da o~nao worry:nao`,
    '-4': `after-roadmap:quis nao_aceitei nao_eh nao_quis nao~que offers:nao offers:negociar que~? quis`,
    '-5': `aceitei after-roadmap:aceitei after-roadmap:mais`,
    '-8': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '15': `aceit- aceitaram after-roadmap:aceitaram`,
    '14': `conco-`,
    '13': `^_aceitaram after-roadmap:toparam aprov- topar- toparam`,
    '12': `^_concordaram after-roadmap:concordaram after-roadmap:topou concordaram topou`,
    '11': `^_toparam after-roadmap:sim`,
    '10': `after-roadmap:disseram toparam_$`,
    '9': `^_deram ^_eles ^_veio aceitaram_$ after-roadmap:deram after-roadmap:veio deram disse- disseram o~topou posit-`,
    '8': `^_fizeram aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:fizeram after-roadmap:resposta fizer- fizeram o_banco resposta sim_$ veio`,
    '7': `^_disseram after-roadmap:eles after-roadmap:jeito eh_que jeito minha_proposta nao~que`,
    '6': `! a_financeira aceitaram_minha aceitaram~proposta after-roadmap:! after-roadmap:comigo after-roadmap:financeira comig- comigo comigo_$ disseram_que do_meu eles nao_eh que~? sim`,
    '5': `!_! !_$ NAME_topou a_minha after-roadmap:aceita after-roadmap:ok after-roadmap:proposta a~proposta banco eles_disseram financeira minha~foi ok_$ que_pode respo- ser_$`,
    '4': `?after-roadmap ^_a ^_deu aceita after-roadmap:certo after-roadmap:deu after-roadmap:gerente after-roadmap:minha after-roadmap:o after-roadmap:ser com_a com~proposta deu_certo finan- geren- gerente hora_$ moca_da moca~NAME o_gerente ok pode_ser propo- proposta proposta_foi que_sim valor_$`,
    '3': `NAME~! a_moca after-roadmap:a after-roadmap:do after-roadmap:foi after-roadmap:hora after-roadmap:meu after-roadmap:moca after-roadmap:ofereci after-roadmap:pode after-roadmap:valor a~da certo deu hora minha~! na_hora o_valor ofereci proposta_! proposta_$ ser`,
    '-3': `aceitaram_meu aceitaram~cartao after-roadmap:cartao cartao_$ da_minha meu_cartao nao~minha negat-`,
    '-4': `after-roadmap:nao`,
    '-6': `recus-`,
    '-9': `nao_aceitaram`,
  },
  thank: {
    '19': `n0 obrig-`,
    '17': `briga- valeu`,
    '14': `^_valeu obrigada`,
    '13': `?after-roadmap after-roadmap:beleza after-roadmap:obrigada after-roadmap:valeu tchau tchau_$`,
    '12': `:sim valeu_$`,
    '11': `^_deus ^_massa ^_tchau after-roadmap:massa after-roadmap:obrigado massa obrigado`,
    '10': `:ok ^_ok after-roadmap:legal after-roadmap:muito agrad- deus legal muito obrigado_$`,
    '9': `:ate :valeu ^_beleza ^_gratidao ^_obrigada ^_otimo ^_sim ^_tmj after-roadmap:anotado after-roadmap:certo after-roadmap:dez after-roadmap:gratidao after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 anota- anotado dez dez_$ enten- gratidao ok otimo tmj 🙏_$`,
    '8': `:deus :mais ^_ate ^_certo ^_muito ^_perfeito abencoe_$ after-roadmap:combinado after-roadmap:entendido after-roadmap:perfeito after-roadmap:tchau certo combinado combinado_$ entendi_$ entendido entendido_$ grati- perfe- perfeito sim_$ viu voce_eh 🙏`,
    '7': `:👍 ^_entendi ^_👍 a_senhora abenc- abencoe after-roadmap:bom after-roadmap:demais after-roadmap:deus after-roadmap:entendi after-roadmap:senhora ate a~eh belez- beleza bom_$ certo_$ combi- demai- demais deus_te deus~pague eh_um mais_$ que_bom 👍 👍_$`,
    '6': `:abencoe ^_obrigado after-roadmap:ajudou after-roadmap:top ajudo- ajudou bom entendi massa_demais muito_$ obrigada_$ ok_$ pague senho- senhora sim top`,
    '5': `! !_$ :obrigada :viu ^_que after-roadmap:eh after-roadmap:tu after-roadmap:viu demais_$ deus_abencoe hoje_, obrigada_pela te tu_eh viu_$`,
    '4': `:! ^_ajudou ^_tu after-roadmap:entao after-roadmap:pague after-roadmap:te after-roadmap:um beleza_$ beleza_entao despe- deus_lhe eh_muito entao entao_$ esse_plano esta_bom lhe lhe_pague me~por muito_obrigada obrigada_viu obrigada~ajuda pague_$ pela pela_ajuda por_hoje por~, tu`,
    '3': `,_ajudou :meu :muito :pela :te ? ^^ ^_show ^_voce after-roadmap:hoje after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:voce ajudou_demais bom_obrigada certo_obrigada filho filho_$ mano mano_$ meu_filho muito~pela show te_abencoe valeu_, valeu~ajudou`,
    '-3': `:opa ?after-crisis ?confirm-amount ?confirm-change ?confirm-creditor ?consent ?debt-kind ?debts ?flexibles ?more-debts ?thirteenth ?worry ^_como ^_concordaram ^_estou ^_free ^_fui ^_link ^_melhor ^_negaram ^_opa ^_pagamento ^_parar ^_quero ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui
after-roadmap:isso after-roadmap:link after-roadmap:melhor after-roadmap:negaram after-roadmap:onde after-roadmap:paga after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:quanto after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai ai_$ cance- conco- concordaram confi- desca- desis- esque- essa_$ fecharia fecharia_$ fui link melho- melhor namor- negar- negaram
oi_$ opa paga pagam- pagamento parar parar_$ passo passo_$ quita- reati- recla- reini- reneg- reset reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia volte- voltei`,
    '-4': `?income-source ^_bom ^_eh ^_oi ^_pedi aceit- after-roadmap:essa after-roadmap:pedi after-roadmap:quero after-roadmap:tem domin- domingo fecha- oi pedi recus-`,
    '-5': `after-roadmap:nao nao_entendi`,
    '-6': `aprov-`,
    '-7': `liqui-`,
  },
  'trouble:violence': {
    '7': `bate me_bate`,
    '6': `ele`,
    '5': `ele_me ele~bate`,
    '4': `^_ele de_dinheiro dinhe- dinheiro meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `,_ele after-roadmap:ele after-roadmap:fim after-roadmap:inteiro after-roadmap:semana after-roadmap:some cartao_e dinheiro_$ do_dinheiro do~o e_some e~o falo intei- inteiro inteiro_$ marid- marido meu_cartao meu_marido meu~me o_fim quand- quando worry:me`,
  },
  'what-if': {
    '11': `se_eu`,
    '10': `after-roadmap:se e_se e~eu se`,
    '9': `^_e eu~o`,
    '8': `after-roadmap:emprestimo`,
    '7': `after-roadmap:e after-roadmap:eu empre- vende-`,
    '6': `^_se ^_vale after-deficit:eu after-roadmap:pegar after-roadmap:vale emprestimo emprestimo~pagar para~tudo`,
    '5': `:se ?after-deficit ^_simula ^_testa a_academia acade- academia academia_$ after-deficit:se after-roadmap:tudo ai_sem ai~a arrum- desempregado_$ emprestimo_para eu eu_fique eu_vendendo eu~a eu~desempregado eu~um fique fique_desempregado pagar~cartao pegar que~fique se_meu sem_a sem~academia se~marido simul- simula simula_eu simula~vendendo supor supor_que supor~eu testa testa_ai testa~sem vale
vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '4': `,~? ^_vamos adian- after-deficit:a after-roadmap:adiantado after-roadmap:muda after-roadmap:pagar after-roadmap:pena after-roadmap:quitar after-roadmap:trocar arrumando arrumando_outro arrumando~emprego a~comigo carro carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado dividas~uma e emprego eu_nao eu_parar eu_usar eu~aceitar e~meu faz~conta larga-
mes_acaba nao_aceitar o_carro outro outro_emprego pagar~? para_pagar parar_de por~acaba por~so quita- quitar quitar_tudo se~parar se~usar tudo_? um_bico usar usar_o vale_a vale~pena vamos`,
    '3': `,_encurta :eu ^_faz a_conta a_pena acaba aceitar adiantado adiantado_$ after-deficit:? after-deficit:academia after-deficit:ai after-deficit:carro after-deficit:sem after-roadmap:a after-roadmap:acaba after-roadmap:ai after-roadmap:ajudar after-roadmap:arrumar after-roadmap:as after-roadmap:bico after-roadmap:botar after-roadmap:carro after-roadmap:desempregado after-roadmap:emprego
after-roadmap:juntar after-roadmap:marido after-roadmap:mes after-roadmap:mil after-roadmap:num after-roadmap:outro after-roadmap:por after-roadmap:so after-roadmap:uma after-roadmap:usar after-roadmap:vamos after-roadmap:vender ai ajuda- ajudar arrumar as_dividas bico bico_de bico~noite caso caso_eu caso~pegue cigar- cigarro cigarro_? comecar~menores comig- comigo como_ficaria de~mil e_caso
emprego_$ encur- encurta encurta_? eu_largasse eu_pegue eu_vender eu~adiantado eu~de eu~mais faz_a ficaria ficaria_se ficaria~eu junta- juntar largasse largasse_o largasse~cigarro marid- marido marido_voltar marido~a meu_marido meu~voltar muda nao~a noite_? o_cigarro o~muda pagar pagar_adiantado pagar_o pagar_tudo pagar~NAME para_quitar pegar~emprestimo pegue pegue_um pegue~bico pena por_uma
posso_fazer sem se~largasse se~nao se~vender so_$ trabalhar_, trabalhar~encurta troca- trocar tudo um_emprestimo um~de vender voltar~trabalhar`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair cartao_? eles eu~menos ganha- ganhar ganhar_menos ganhar~# menos menos~? pagar~minimo sair sair_$`,
    '-4': `eu_quiser eu~sair quise- quiser quiser_sair se~quiser`,
  },
  'worry:collectors': {
    '13': `cobra-`,
    '11': `?worry`,
    '10': `ligam worry:dia worry:ligam`,
    '9': `cobranca ligac- por_dia worry:cobranca worry:nao worry:telefone`,
    '8': `^_ligam hora_$ mandam nao_param param telef- telefone worry:hora worry:param`,
    '7': `dia dia_$ hora worry:me worry:na worry:para`,
    '6': `aguen- aguento aguento_mais cobrador cobranca_$ ligam_para mensa- mensagem nao_aguento para_$ param_de parar_$ sem_parar worry:cobrador worry:de worry:ligar worry:parar worry:por`,
    '5': `^_cobrador ameac- cobrador_na diret- direto estao~ligando estou_sendo ligan- ligando ligar ligar_$ manda- meu~nao nao~de o_de parar pela porta sendo worry:direto worry:estao worry:ligando worry:pela worry:porta worry:sem worry:sendo worry:servico worry:toda`,
    '4': `^_cobranca ^_estao ate_para cobrando de~em estao ligam~NAME ligam~meu me_ligando meia meu_trabalho o_dia outro- outros para_meu sem so_o so~de toda trabalho_$ worry:ate worry:cobrando worry:mais worry:meu worry:minha worry:outros worry:trabalho`,
    '3': `:cobranca :mundo NAME_ate NAME_para NAME~NAME NAME~para ^_as ^_so ate ate~NAME casa_da casa~minha celul- celular cobram cobrancas da~nao da~sogra dela dela_$ dia_inteiro dos eles_ligam eles~para essas~, estao_me foi_na frent- frente intei- inteiro inteiro_$ mae_no me_da me~na minha_sogra minha~no na na_casa na_frente na_minha nao_me nao~da nao~mais na~da no_celular no~nao o~inteiro para_NAME
param_$ para~ate para~para porta_$ servi- servico sogra sogra_$ traba- trabalho vonta- vontade worry:NAME worry:as worry:cobrancas worry:dela worry:em worry:foi worry:frente worry:inteiro worry:no worry:o worry:povo`,
    '-3': `nome worry:serasa`,
    '-4': `proce- worry:e worry:eh worry:nome`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '14': `despe-`,
    '11': `?worry worry:casa`,
    '10': `worry:vou`,
    '9': `casa_$ perde- perder worry:perder`,
    '8': `apart- apartamento casa despejo worry:a worry:apartamento worry:despejo worry:sair worry:ser`,
    '7': `^_vou de_despejo despejo_$ imobi- imobiliaria leila- leilao minha_casa sair worry:imobiliaria worry:leilao worry:mandou worry:me`,
    '6': `apartamento_$ botar mando- mandou meu_apartamento ordem_de posso_perder sair_$ ser vou worry:NAME worry:botar worry:ordem worry:posso worry:vao`,
    '5': `a_casa da_casa daqui daqui_$ me~daqui morar na_rua o_proprietario onde~se ordem para_fora proprietario rua se_me tirar- vao vao_me worry:fora worry:minha worry:onde worry:proprietario worry:rua worry:se worry:tenho worry:vai`,
    '4': `^_posso a_caixa a_gente caixa caixa_vai de~minha fora fora_$ medo~perder me~para o_apartamento perder_minha perder~casa posso propr- querem_tomar semana_que semana~vem tomar vem_$ worry:ate worry:caixa worry:gente worry:o worry:para worry:que worry:semana worry:tomar worry:vem`,
    '3': `NAME_$ ^_aluguel ^_querem ^_vao ate a~na a~vai com_meus de_perder dele do_meu dono esta~a eu~da gente joao maior maior~eh nao_tenho natal_$ na~com o_dono o_seu o~pediu parar_na preoc- preocupacao preocupacao_eh que_vem quere- querem querem~minha rua_$ seman- semana tomar_minha tomar~casa vai vem vou_parar vou~na worry:atrasado worry:com worry:da worry:de worry:do worry:dono worry:maior worry:na
worry:natal worry:parar worry:preocupacao worry:querem`,
    '-3': `carro worry:? worry:carro`,
  },
  'worry:food': {
    '13': `?worry`,
    '11': `worry:comida`,
    '10': `arroz comid- comida worry:arroz worry:so`,
    '9': `leite leite_para worry:dia worry:leite`,
    '8': `EXPENSE comer fome pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:estou worry:fome worry:pulando worry:refeicao`,
    '7': `a~esta dia_$ esta_vazia vazia vazia_$ worry:para worry:que worry:tem worry:vazia`,
    '6': `comida_$ dia estou~de falto- faltou tenho_o tenho~que todo_dia worry:e worry:esta worry:falta worry:todo`,
    '5': `^_estou ^_falta ^_meus ^_vivo basica cesta cesta_basica com_fome de~de dia_que falta fome_$ meus_filhos nao~o o~e so tem_dia todo vivo worry:basica worry:cesta worry:de worry:filhos worry:meus worry:o worry:tenho worry:vivo`,
    '4': `a_geladeira basic- comer_para de_comer de_conta despe- dia~nao entre entre_o escol- esta_faltando estou e~conta falta- faltando falta~para filho- filhos gelad- geladeira nao_tem nao_tenho o_remedio que_nao que~tem remed- remedio remedio_e so_uma tem_$ tem~que uma_vez uma~por vez~dia worry:a worry:faltando worry:geladeira worry:nao worry:nem worry:remedio worry:uma worry:vez`,
    '3': `^_nem aqui_em aqui~casa comida_aqui comida~em de~e de~para e_o em_casa esta~comida faltando_comida meus nao~comida passando tem_comida vez worry:como worry:conta`,
    '-3': `estou_no ligac- worry:? worry:da worry:meu`,
    '-4': `worry:no`,
  },
  'worry:name': {
    '14': `worry:nome`,
    '12': `?worry baixo worry:score`,
    '11': `nome score`,
    '10': `negativado nome_$ worry:negativado`,
    '9': `negat- worry:estou`,
    '8': `cpf_esta worry:cpf worry:meu`,
    '7': `^_meu cpf credi- meu_cpf no_spc serasa_$ spc worry:nada worry:spc worry:sujo`,
    '6': `^_estou ^_nome aprov- aprova crediario crediario_nao meu_nome meu~esta nada_$ no_serasa o_nome spc_$ sujo worry:serasa`,
    '5': `estou estou_no estou~spc nome_no o~nao restr- seras- serasa sujo_$ worry:consigo worry:esta worry:no worry:o`,
    '4': `aluga- alugar bloqu- consigo da~mae esta_sujo limpar_o meu~sujo nao_consigo nao~nada nome_da nome_sujo nome~e nome~minha quero~o worry:alugar worry:mae worry:nao`,
    '3': `causa_do consi- consigo~por credito da_minha limpa- limpar limpar~nome mae mae_$ mais_nada meu meu~no minha_mae nada nome~spc por~do quero_limpar worry:credito worry:limpar worry:mais worry:quero worry:uma`,
    '-3': `como~meu processo tem~no worry:? worry:como worry:estao worry:processo worry:que`,
    '-4': `^_cobranca cobra- no_meu no~nome proce- worry:tem`,
    '-5': `cobranca worry:cobranca`,
  },
  'worry:none': {
    '20': `worry:nao`,
    '18': `?worry`,
    '16': `^_nada worry:nada`,
    '14': `nao_$`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '11': `nada`,
    '10': `nenhu- worry:tudo`,
    '9': `^_nenhuma nada_urgente nao_estou urgente urgente_$`,
    '8': `nenhuma`,
    '7': `esta_tudo nessa tranq- tranquilo worry:desses worry:disso worry:enquanto worry:nenhum worry:tranquilo`,
    '6': `^_nenhum controle controle_$ desse- desses desses_$ enqua- enquanto incomes:nada nenhum_desses organ- organizar organizar_$ por_enquanto so_quero worry:, worry:deus worry:esta worry:estou worry:organizar worry:quero`,
    '5': `^_nao contr- corre- em_paz esta~em nada_disso nenhum nenhuma_$ paz paz_$ quero_organizar risco so~organizar tranquilo_$ tudo urgencia urgencia_$ worry:dessas worry:isso worry:risco worry:so worry:tem worry:urgencia`,
    '4': `,_so ,~nao ,~quero ^_gracas ^_tudo comig- comigo comigo_$ dessas_$ desse deus disso disso_$ isso_nao nada_desse nao_, nao_tem nao~comigo nenhuma_dessas tipo tudo_em worry:comigo worry:desse worry:eh worry:em worry:gracas worry:por worry:urgente`,
    '3': `,_ainda ^_esta ^_por a_deus acontece_comigo ai_nao aqui_eh cobrador dessa- dessas eh_no enquanto_$ enquanto_esta enquanto~tranquilo esta~por graca- gracas gracas_a gracas~deus isso~nao me~disso nada_me nao nao_chegou nao~ainda nao~eh nao~isso nesse ponto por~esta por~nao tem~nao worry:acontece worry:ainda worry:aqui worry:cobrador`,
    '-3': `aprov- aprova credi- crediario crediario_nao overdue:nenhuma o~nao worry:dia worry:o worry:que worry:sei`,
    '-4': `^_estou durmo durmo_$ nada_$ nao_durmo worry:durmo worry:meu`,
    '-6': `tudo_$`,
  },
  'worry:other': {
    '17': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes`,
    '9': `^_cada ^_os cada durmo durmo_$ nao_durmo os_juros worry:com worry:durmo worry:fui worry:juros worry:mes worry:os`,
    '8': `demitido demitido_$ fui_demitido worry:estou`,
    '7': `^_fui a~so cresc- cresce demit- em_casa esta~atrasado estou_com fui nao_sabe tudo_atrasado vergo- vergonha worry:atrasado worry:vergonha`,
    '6': `^_briga ^_estou a_divida atrasado atrasado_$ briga briga_em briga~casa com_depressao consigo_dormir de_nao depre- depressao dinheiro_$ dormi- dormir juros_$ medo~nao nao~dormir os sabe worry:briga worry:dinheiro worry:divida worry:dormir worry:eh worry:em worry:esta worry:muito worry:sabe`,
    '5': `^_medo acabando ai~eh com_isso doente_e eh_tanta eh~coisa esta_tudo familia_$ juros marido_nao medo_de mes minha_familia muito o~fazer por~disso que_fazer tanta worry:casa worry:coisa worry:consigo worry:familia worry:fazer worry:isso worry:marido worry:medo worry:minha worry:moca worry:por worry:so worry:tanta`,
    '4': `^_ai ^_na a_minha acaba- atras- cansa- cansada casa_por causa coisa_$ consigo dar_conta descobrir devendo_$ dinhe- dinheiro disso_$ doent- doente eh~minha em~por estao~de esta~por estou famil- familia fazer_$ marid- marido medo meu_marido meu~nao minha_mae moca muita mulhe- mulher na_verdade nao_consigo nao~conta por_causa sabe_$ saber_o sem~o viver worry:a worry:ai worry:assim worry:causa
worry:dar worry:devendo worry:disso worry:doente worry:mae worry:saber worry:sem worry:tudo worry:verdade worry:viver`,
    '3': `^_meu ^_minha assim casa coisa com conseguir conseguir_pagar consi- da_minha dar de_ser deven- devendo disso divid- divida eh_a esta~e estou_sem estou~e fazer juros_nao mae mae_esta mae~doente medo~ser minha~nao nao~pagar os~nao param_$ saber sem_dinheiro todo_dia verda- verdade vergonha_$ worry:conseguir worry:das worry:de worry:ser worry:tenho`,
    '-3': `minha_casa nao_$ negat- perde- perder tudo_$ worry:me worry:negativado worry:nome worry:para worry:perder`,
    '-4': `estou_no nao_estou`,
    '-5': `dia_$ worry:no`,
  },
  'worry:repossession': {
    '14': `worry:carro`,
    '12': `carro`,
    '10': `levar moto o_carro worry:levar worry:moto`,
    '9': `carro_$ moto_$ quere-`,
    '8': `?worry minha_moto worry:o`,
    '7': `escon- estao_querendo querendo vao_levar worry:minha worry:querendo`,
    '6': `^_estao ^_vao busca- levar_minha movei- moveis querendo~meu worry:estao worry:medo worry:os worry:vao`,
    '5': `KIND ^_querem a_moto buscar_o estao medo meu_carro querem tv vao worry:meu worry:querem`,
    '4': `^_medo apree- apreensao busca busca_e busca~apreensao carro_esta coisa- coisas coisas_$ de~a e_apreensao estou~o medo_de minhas_coisas ofici- oficial os o~veio pegar~moto penhorar perder_o perder~carro querem~minha tomar worry:apreensao worry:banco worry:busca worry:coisas worry:minhas worry:oficial worry:penhorar worry:quer worry:tomar`,
    '3': `,~com ^_oficial ameacando_toma ameacando~minha atras banco_vai banco~pegar com~que corri- da_loja eh_com eh~ele ele_que estao~toma eu~as geladeira_da geladeira~loja gol irmao irmao_$ medo_eh meu_irmao minha minha- minha_geladeira minhas minha~da na_casa na~do o~ontem pegar pegar_a penho- perder posso~o que_me quer que~faco toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem
worry:a worry:as worry:com worry:da worry:do worry:e worry:eh worry:ele worry:financeira worry:loja worry:ontem worry:pegar worry:perder worry:toma worry:tomem`,
    '-3': `casa_$ de_justica de~veio justica_veio minha_casa oficial_de oficial~justica worry:nao`,
    '-4': `justi- justica worry:justica`,
  },
  'worry:service-cut': {
    '14': `corta-`,
    '12': `desli-`,
    '10': `?worry estou_no luz worry:luz`,
    '9': `worry:a worry:cortar worry:no`,
    '8': `cortar worry:estou worry:ja worry:veio`,
    '7': `agua gas_$ meu_gas veio worry:NAME worry:agua worry:gas`,
    '6': `^_estou aviso aviso_de cortar_$ cortaram desligar gas ja_veio minha_luz worry:aviso worry:cortaram worry:desligar worry:dias worry:meu worry:ontem`,
    '5': `EXPENSE ^_cortaram a~vai compa- cortada cortaram_a dias estou luz_esta no ontem ontem_$ ser_cortada vai worry:de worry:vai`,
    '4': `#_dias KIND ^_ja ^_luz a_internet agua_desde agua~ontem amanh- amanha amanha_$ aviso- avisou avisou_que a~ja corta cortada_amanha cortaram~agua cortarem cortarem_a da_luz desde_ontem ja luz_$ medo~cortarem sem_agua sem~desde ser~amanha vai_ser vai~cortada vai~meu vao_cortar worry:# worry:avisou worry:cortarem worry:internet worry:sem worry:sexta`,
    '3': `#~senao NAME_deu NAME_ja NAME~# ^_a ^_minha ^_sem a_NAME a_agua a_energia after-roadmap:amanha after-roadmap:ser agua_ontem cortar_minha cortaram_minha cortar~luz desde desliga desliga_$ deu deu_# deu~dias dias_senao dias~desliga energ- energia esta_na estou_ha ha~dias inter- internet internet_$ luz~cortar minha_agua minha~ontem minha~vai moco moco_da na_porta o_moco o~da porta porta_$ senao
senao_desliga sexta sexta_$ veio_cortar worry:cortada worry:desde worry:desliga worry:deu worry:energia worry:minha worry:moco worry:porta worry:que worry:senao`,
    '-3': `worry:nao`,
  },
  'worry:summons': {
    '15': `proce-`,
    '13': `?worry`,
    '11': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `worry:me worry:recebi`,
    '8': `^_recebi acao acao_de da_justica intim- intimacao justica_$ recebi worry:acao worry:banco worry:intimacao`,
    '7': `de_cobranca estao_me worry:carta worry:chegou worry:do`,
    '6': `^_chegou ^_estao ^_vao carta chego- chegou cobranca_$ me_processar pelo pelo_banco vao worry:da worry:de worry:estao worry:pelo worry:vao`,
    '5': `carta_do carto- cartorio cartorio_$ cobranca do_forum estao forum justica~aqui no~nome processar processo receb- sendo tem~no vao_me worry:cartorio worry:cobranca worry:forum worry:no worry:processo worry:sendo worry:tem worry:um`,
    '4': `banco_$ chegou_um de_justica estou_sendo forum_$ no_meu nome_$ ofici- oficial oficial_de oficial~justica prote- protestar vao_protestar vao~no veio_aqui worry:. worry:aqui worry:oficial worry:protestar worry:uma`,
    '3': `advog- advogado aqui aqui_$ banco banco_mandou carta~forum chegou_carta chegou~do cobra- do_banco do~mandou mando- mandou mandou_carta o_advogado recebi_uma uma_carta uma_intimacao uma~do um~do worry:advogado worry:mandou worry:na`,
    '-3': `a_moto busca- buscar moto moto_$ worry:buscar worry:minha worry:moto worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:meu`,
    '11': `worry:conta`,
    '10': `minha_conta worry:minha`,
    '9': `worry:salario`,
    '8': `?worry bloqu- conta_$ meu_pagamento meu_salario worry:pagamento`,
    '7': `conta pagam- pagamento pagamento_$ worry:beneficio worry:bloquearam`,
    '6': `^_bloquearam bloquearam penho- salar- salario salario_$ segur- worry:banco worry:todo worry:tudo`,
    '5': `banco~meu benef- beneficio beneficio_$ cai_e desco- descontado meu o_banco pegan- pegando pegando_meu tudo_do worry:cai worry:descontado worry:dinheiro worry:do worry:metade worry:o worry:pegando`,
    '4': `INCOME ^_descontam aposentadoria_$ banco_pega bloquearam_meu bloquearam_minha bloquearam~conta cai da~aposentadoria descontam do_beneficio justi- justica metad- metade metade_da meu_beneficio meu_bpc minha minha_aposentadoria o~pega quase tirar- tiraram todo todo_$ worry:aposentadoria worry:bpc worry:descontam worry:e worry:justica worry:quase`,
    '3': `apose- aposentadoria banco_bloqueou bloqueou bloqueou_meu bpc come da_minha dinhe- dinheiro dinheiro_na dinheiro~e do_meu do~salario e_o e_some estao e~banco justica_$ limit- limite meu_dinheiro meu~na minha~esta o_dinheiro o_limite ordem o~bloqueou o~cai o~come pega pix pix_$ por_ordem salario~e sendo worry:NAME worry:bloqueou worry:come worry:estao worry:ordem worry:pega worry:pela worry:sendo`,
    '-3': `worry:? worry:nome`,
  },
};

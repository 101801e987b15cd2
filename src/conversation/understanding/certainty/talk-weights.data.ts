import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `^_assinei after-roadmap:fechei offers:aceitei offers:topei`,
    '9': `^_acordo aceitei_$ aceitei_a acord- acordo acordo_fechado assin- assinei a~NAME com_eles fechado fechado_$ offers:fechei`,
    '8': `?offers a_da acabei_fechando after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assinei_o assinei~acordo eles_$ fechando fechando_$ fechei_com topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo certo_fechei deu~fechei essa_$ o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita aceitei~parcelamento after-roadmap:vou deu_certo e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_martelo o_parcelamento offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:essa certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e la_e la~fechei no_app offers:acordo offers:assinei offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento topei~da topei~proposta vou vou_aceitar
vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:certo after-roadmap:eles after-roadmap:parcelamento app app_$ assinei_com assinei~eles a~deles banco_$ bati bati_o bati~martelo cedo com_o da_NAME deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz fui hoje hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles negocio_com negocio~o
ofereceram ofereceram_$ offers:aceitar offers:eles offers:martelo o~hoje parcelamento_$ pode~que proposta proposta_deles que_ofereceram vou_fechar`,
    '3': `!_$ ,_bate ,~pensei :hoje NAME_! NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei~da aceitei~hora acordo_com after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fiz after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode bate cedo_$ com com~NAME com~hoje do~que duas_vezes
eles_hoje essa eu_vou eu~querer fechei~eles hora_, hora~nao jeito la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:a offers:certo offers:deles offers:deu offers:fechar offers:fiz offers:parcelamento o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vou_querer vou~a`,
    '0': `
 
_# !_a !_deixa !_onde !~a !~deixa !~e !~o !~que #_agora #_ano #_bruto #_cada #_cai #_conto #_dia #_dividido #_eu #_filhos #_h #_mais #_ou #_pode #_que #~. #~a #~ao #~atrasada #~atrasado #~banco #~bruto #~com #~dia #~e #~em #~estou #~gasolina #~liberar #~mais #~metade #~meu #~na #~nao #~para #~parcela #~pix #~por #~salario #~se #~semana #~vale $~do %_, %_. %_ao %_do %_na %~NAME %~dia %~mes %~por
%~salario ) )_. ,_# ,_aceito ,_adiantava ,_apaga ,_aquele ,_aqui ,_banco ,_caio ,_cancela ,_claro ,_cobrador ,_com ,_comeco ,_conforme ,_cortar ,_credo ,_desde ,_deve ,_digo ,_disse ,_divida ,_diz ,_do ,_ela ,_em ,_entrei ,_era ,_errei ,_espera ,_esse ,_falei ,_faltou ,_faz ,_fica ,_fico ,_gasto ,_gostaria ,_hoje ,_loja ,_maior ,_menino ,_metade ,_meu ,_moco ,_moveis ,_muda ,_mudei ,_na ,_nenhuma
,_ninguem ,_nunca ,_obrigada ,_para ,_pensei ,_pera ,_perdi ,_porque ,_procede ,_quais ,_quando ,_recebo ,_reclamo ,_respondi ,_saia ,_se ,_semana ,_tche ,_termina ,_tintim ,_todos ,_troca ,_uma ,_umas ,_uns ,_usei ,_valor ,_venceu ,_venderam ,_vendi ,_vi ,~% ,~+ ,~abrindo ,~acontece ,~agosto ,~ainda ,~algum ,~anos ,~apaga ,~apagar ,~aquilo ,~atrasado ,~autorizo ,~baixar ,~bendito ,~boia-fria
,~bolsa ,~cada ,~carro ,~cartao ,~comecar ,~conta ,~continuo ,~corrigir ,~crediario ,~crianca ,~debito ,~deixo ,~demais ,~desde ,~deu ,~deus ,~dia ,~direito ,~divida ,~doido ,~dois ,~durmo ,~eles ,~empresa ,~entao ,~entendi ,~escreve ,~essas ,~esse ,~explica ,~fala ,~falar ,~falei ,~falo ,~favor ,~filha ,~filho ,~foi ,~fora ,~forca ,~frete ,~ganha ,~graca ,~guia ,~ia ,~ir ,~ligacao ,~manda
,~mandem ,~melhor ,~menores ,~meses ,~mesmo ,~metade ,~mete ,~meter ,~meu ,~minutinho ,~mostra ,~na ,~nada ,~nervosa ,~ninguem ,~nome ,~normal ,~outra ,~paga ,~pago ,~passa ,~pela ,~perguntar ,~pode ,~posso ,~programa ,~quanto ,~questao ,~remove ,~respondo ,~saio ,~salvar ,~se ,~segundo ,~seguro ,~sem ,~ser ,~servico ,~silveira ,~sim ,~sobrou ,~tempo ,~todo ,~trabalho ,~trocar ,~uns ,~usar ,~valor
,~vermelho ,~vez ,~vive ,~voce ._NAME ._a ._como ._e ._estou ._faz ._foi ._isso ._ja ._me ._minha ._obrigado ._pode ._qual ._vou .~? .~NAME .~alguma .~anos .~com .~da .~de .~e .~isso .~ja .~la .~sei .~sem .~vai :_# :_caiu :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :aparece :aquele :arquivo :atrasada :aumentei :avisar :banco :bem :bolo :caba :caiu :carne :carro :carta :cedo
:celular :cem :chegou :cobra :cobram :coisa :comigo :compensa :confiavel :conforme :consegui :consigo :cortada :dar :das :demora :depois :depositar :deve :devendo :diga :direito :disse :dizendo :dnv :embora :empresa :entao :escreve :estava :exclusao :falando :falei :falso :fatura :fechou :ficar :fisica :gastei :gente :gerente :gratificacao :homem :instrucoes :jeito :jogo :la :lgpd :limite :limpa
:limpar :luz :mae :mandem :mandou :mas :moca :mostrar :moto :nem :noite :normal :num :numero :obrigado :ontem :orientacao :oxe :pagamento :pagas :pagina :paguei :pai :painel :parcela :passa :passado :passei :patroa :pede :pedindo :pessoa :porque :prazo :preciso :quais :quantos :recebi :receita :regras :renda :renegociacao :resto :saldo :semana :sera :servico :sete :sistema :somando :tal :ter
:termino :tira :todas :todo :todos :trem :uns :usar :usei :util :vem :venceu :verdade :~$ :~a ; ;_as ;~demais ?_a ?_como ?_entao ?_esta ?_falo ?_faz ?_me ?_meu ?_qual ?_que ?_queria ?_repete ?_so ?_tem ?~caba ?~louco ?~o ?~se ?~tem ?~uma NAME_baixou NAME_cobra NAME_como NAME_desse NAME_deste NAME_dia NAME_em NAME_esse NAME_estao NAME_faz NAME_na NAME_ontem NAME_para NAME_pedindo NAME_pode NAME_sim
NAME_some NAME_tudo NAME_vence NAME~. NAME~abril NAME~ate NAME~atrasada NAME~atrasado NAME~cobra NAME~da NAME~dando NAME~desde NAME~desse NAME~dia NAME~e NAME~ele NAME~essa NAME~eu NAME~faltou NAME~foi NAME~frente NAME~ha NAME~julho NAME~junho NAME~la NAME~ligou NAME~mais NAME~menos NAME~mes NAME~meses NAME~muito NAME~nome NAME~ontem NAME~os NAME~pago NAME~parei NAME~passar NAME~passou NAME~porque
NAME~primeira NAME~primeiro NAME~quando NAME~quitada NAME~sera NAME~tirar NAME~um NAME~uns NAME~usei NAME~valia NAME~verdade ^_apago ^_apaguei ^_arre ^_atrasada ^_autonomo ^_avancei ^_ave ^_bloqueei ^_brincadeira ^_cair ^_calcula ^_certeza ^_cobraram ^_contrato ^_cria ^_dez ^_diversao ^_empresa ^_esses ^_exclusao ^_finge ^_gas ^_guarda ^_imagina ^_junta ^_maquina ^_menti ^_misturei ^_moca ^_moco
^_olha ^_olhe ^_oxente ^_patrao ^_pela ^_poderia ^_praia ^_roubaram ^_sexta ^_supoe ^_tirando ^_todos ^_tomara ^_transferir ^_trata-se ^_uber ^_uns ^_vence ^_vieram ^_vish ^_vivem a_cada a_cara a_carta a_cooperativa a_deixar a_exclusao a_fabrica a_faculdade a_gerente a_hora a_letra a_lgpd a_menina a_minima a_ninguem a_outra a_padaria a_perna a_renner a_restricao a_safra a_serio a_tela a_tirar
a_unica a_vontade a_zero abatimento aboca- abocanhar abocanhar_o abocanhar~que abre_a abre~lista abril abril_, abrindo~app abrir~app abrir~conversa abrir~fatura abro_a abro_reclamacao absoluta_pode absoluta~gravar absurdo_, absurdo~tem abusivo_, abusivo~pode acaba_, acaba~o acabo_concordando acabou_, acabou_e acabou_gracas acabou_o acabou~a acabou~gas acabou~nao acabou~rosario acabo~com
aceitaram_! aceitaram~! aceito_logo aceito_nada aceito_sim aceito~ou acha~vale acho~a acho~cai acho~esqueci acompanho_$ acontece_$ acontece~? acordo_mas acordo_meu acordo_o acordo_passar acordo~a acordo~eles acordo~fiz acordo~o acred- acredita acredita_$ adiantada adiantada_$ adiante_eu adiante~te adoeceu adoeceu_e after-crisis:cansada after-crisis:credo after-crisis:desculpa after-crisis:fome
after-crisis:jeito after-crisis:matar after-crisis:moca after-crisis:morto after-crisis:o after-crisis:susto after-roadmap:absurdo after-roadmap:acredita after-roadmap:adiantada after-roadmap:adoeceu after-roadmap:advogado after-roadmap:alimenticia after-roadmap:almoco after-roadmap:alta after-roadmap:amor after-roadmap:apagam after-roadmap:apaguei after-roadmap:aquilo after-roadmap:assumiu
after-roadmap:atende after-roadmap:aumento after-roadmap:autista after-roadmap:bah after-roadmap:baixou after-roadmap:base after-roadmap:bicho after-roadmap:bike after-roadmap:boletos after-roadmap:bonito after-roadmap:botasse after-roadmap:boto after-roadmap:caio after-roadmap:calcula after-roadmap:caminhao after-roadmap:central after-roadmap:centro after-roadmap:cilada after-roadmap:clico
after-roadmap:clonaram after-roadmap:clt after-roadmap:cobradora after-roadmap:cobraram after-roadmap:cobre after-roadmap:coisas after-roadmap:colega after-roadmap:colo after-roadmap:come after-roadmap:completo after-roadmap:comprei after-roadmap:concorda after-roadmap:concordando after-roadmap:condominio after-roadmap:confere after-roadmap:confio after-roadmap:consegue after-roadmap:continua
after-roadmap:contracheque after-roadmap:convenio after-roadmap:cortei after-roadmap:costas after-roadmap:credor after-roadmap:credores after-roadmap:crianca after-roadmap:criancas after-roadmap:cuida after-roadmap:cunhado after-roadmap:cutuca after-roadmap:dado after-roadmap:deixam after-roadmap:deixou after-roadmap:dela after-roadmap:dentro after-roadmap:deposita after-roadmap:deposito
after-roadmap:deste after-roadmap:devia after-roadmap:diaria after-roadmap:diferenca after-roadmap:diminui after-roadmap:dinheirinho after-roadmap:dizem after-roadmap:dizendo after-roadmap:dizer after-roadmap:documento after-roadmap:doente after-roadmap:dor after-roadmap:educada after-roadmap:ela after-roadmap:emprestado after-roadmap:enquanto after-roadmap:enterro after-roadmap:entrou
after-roadmap:enviar after-roadmap:erro after-roadmap:escolher after-roadmap:escolheu after-roadmap:espera after-roadmap:esposa after-roadmap:fabrica after-roadmap:falam after-roadmap:farmacia after-roadmap:fazia after-roadmap:fizer after-roadmap:fora after-roadmap:foto after-roadmap:fralda after-roadmap:gaguejo after-roadmap:ganho after-roadmap:gasolina after-roadmap:gaste after-roadmap:gaveta
after-roadmap:gera after-roadmap:gosto after-roadmap:guardam after-roadmap:guardaram after-roadmap:guardou after-roadmap:historico after-roadmap:holerite after-roadmap:homi after-roadmap:ideia after-roadmap:igual after-roadmap:imagina after-roadmap:inteira after-roadmap:janeiro after-roadmap:jogar after-roadmap:jogue after-roadmap:justica after-roadmap:largar after-roadmap:ler after-roadmap:levou
after-roadmap:ligando after-roadmap:ligo after-roadmap:lugar after-roadmap:mandada after-roadmap:mandado after-roadmap:manha after-roadmap:matando after-roadmap:medida after-roadmap:meio after-roadmap:melhorava after-roadmap:meninos after-roadmap:mercado after-roadmap:mesa after-roadmap:mesma after-roadmap:meter after-roadmap:mexe after-roadmap:mexo after-roadmap:mudasse after-roadmap:mulher
after-roadmap:negociam after-roadmap:neles after-roadmap:nessa after-roadmap:normal after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:ofereceu after-roadmap:oficial after-roadmap:oficina after-roadmap:olha after-roadmap:olhar after-roadmap:outros after-roadmap:padaria after-roadmap:pai after-roadmap:papagaio after-roadmap:papel after-roadmap:parado
after-roadmap:parasse after-roadmap:parece after-roadmap:particular after-roadmap:passada after-roadmap:pegadinha after-roadmap:pegue after-roadmap:pequena after-roadmap:perdido after-roadmap:pericia after-roadmap:perna after-roadmap:poe after-roadmap:povo after-roadmap:prende after-roadmap:presa after-roadmap:pretendo after-roadmap:prisao after-roadmap:procede after-roadmap:propos
after-roadmap:puxar after-roadmap:qualquer after-roadmap:quebra after-roadmap:quieto after-roadmap:radio after-roadmap:rapaz after-roadmap:rapido after-roadmap:reais after-roadmap:recebe after-roadmap:reclamei after-roadmap:respostas after-roadmap:restricao after-roadmap:rodar after-roadmap:roubaram after-roadmap:ruim after-roadmap:safra after-roadmap:saia after-roadmap:salao after-roadmap:sobra
after-roadmap:sogro after-roadmap:solto after-roadmap:sozinho after-roadmap:sua after-roadmap:sufoco after-roadmap:sujo after-roadmap:supoe after-roadmap:tarde after-roadmap:tiram after-roadmap:tiver after-roadmap:todos after-roadmap:trabalhei after-roadmap:transferir after-roadmap:tres after-roadmap:trezentos after-roadmap:trocados after-roadmap:umas after-roadmap:vei after-roadmap:vendesse
after-roadmap:vivem after-roadmap:vivente after-roadmap:vivo after-roadmap:vo after-roadmap:zeca agencia_, agencia~o agend- agenda agenda_? agora_de agora_descontam agora_e agora_estao agora_estou agora_ja agora_ninguem agora_o agora_que agora~cabeca agora~como agora~descontando agora~dia agora~ganho agora~nao agora~qual agosto_$ agosto_, agua_? agua_ou agua_tem agua~, agua~a agua~tarifa aguenta
ah_tem aham_, aham~pode ah~mais ai_de ai_primeiro ainda_, ainda_sao ainda~, ainda~nao ainda~o ainda~obrigados ainda~para ainda~valendo ai~causa ai~eu ai~mais ai~vamos ai~verdade ajuda_sim ajudar_? ajudar_em ajudar~casa ajudar~mae ajuda~as ajuda~dividas ajudou_bastante ajudou_demais alguem_da alguem_humano alguem~de alguem~equipe alguem~nao alguem~pode alguem~verdade algum_dia alguma_, alguma_ajuda
alguma~, alguma~nao alguma~no algum~? alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_atrasado aluguel_menor aluguel_que aluguel~# aluguel~eu aluguel~muda aluguel~qual amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~na amanha~no ameacando_cortar ameacando_tirar ameacando~a aniversario_prende aniversario~o ano_, ano_e anos_. anos_a
anos_ainda anos_de anos_ja anos~aceito anos~ate anos~devo anos~divida anos~nao anos~vale anotado_, anotado~loja anotar_que anotar~eu anotou_? ano~esta ano~meio ano~vai antecipar~saque anterior_esta anterior_volta anteriores_e anterior~errada antes_, antes_da antes_me antes_que antes_se antes~confio antes~eu antes~nao antes~outra antes~qualquer antes~soltar antiga_de antiga~mais anunc- ao_botijao
ao_dia ao_mes ao_normal ao~? ao~quando apaga_minhas apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por apagar~enquanto apagar~esta apagar~que apagar~se apaga~informacoes apaga~nao apaga~os apaga~respostas apago_sem apago~ler apaguei apaguei_a apaguei~conversa apaguem_minhas apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu_no apareceu_um apareceu~com
apareceu~da apareceu~emprestimo apareceu~meu aparelho_de apertei_errado apertei~, aplicativo_, aplicativo_me aplicativo~bloqueou aplicativo~um aposentei~idade app_, app_e app_para app~um app~ver apreensao_$ aquele_consignado aquele_limite aquele~a aquele~da aquele~ja aquele~pela aqui_da aqui_em aqui_na aqui_ne aqui_nos aquil- aquilo aquilo_que aquilo~eu aqui~dedos aqui~do aqui~perai aqui~rua
aqui~seguro arquivo~que arquivo~tudo arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ arrumar_mais arrumar~um as_cartas as_conta as_criancas as_demais as_frases as_perguntas assinei_, assinei~o assinou assinou_foi assinou~meu assumiu as~, as~fora ate_sabado ate_sexta atencao_$ atendente_de atendente_do atendente_humano
atendente~? atendente~banco atendente~verdade atender_? atendeu ate~# ate~? ate~fim ate~meu ate~nenhuma ate~ninguem ate~o ate~para ate~vou atolada atolada_$ atras_, atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasada~prisao atrasado_, atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando_a atrasando~pensao atrasar_a atrasar_de atrasar_para
atrasar~jeito atrasar~pagar atrasar~pensao atras~nao atualizar atualizar_sim aumentei_minha aumentei~divida aumento aumento_de aumentou aumento~# autis- autista autista_$ autista_, autista~banco automatico_, automatico_da automatico~divida automatico~o autonomo_nao autorizo_nada auxilio~ainda auxilio~gas avancei avancei_rapido avancei~demais ave ave_maria avisar_de avisar_perto avisar~do
avisar~novo avisos_me avisos~deixam avisos~novo a~acabou a~adiantava a~alimenticia a~atrasar a~caduca a~cai a~cobra a~como a~completo a~dar a~dela a~desde a~diminui a~dois a~eles a~em a~estao a~ex a~ideia a~julho a~nela a~ontem a~pagar a~pergunta a~propos a~quebrou a~sacar a~se a~sem a~social a~some a~um a~velha bairro_, bairro~moveis baixa_nunca baixar_isso baixar_meus baixar~dados baixa~, baixo-
baixou baixou_, baixou~eu bancam bancam_tudo bancam~, banco_. banco_diminui banco_diz banco_em banco_entrou banco_esse banco_eu banco_falou banco_nunca banco_pedindo banco_pegou banco_quando banco_segunda banco_vou banco~# banco~ano banco~baixou banco~detido banco~dificil banco~encostar banco~liga banco~ligar banco~mandou banco~na banco~nem banco~pagar banco~pix banco~procede banco~propos
banco~que banco~tomar barata_por barata~ser barraco~tudo base_em base~que batid- batido batido_na batido~outra beleza_, beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendita bendita_mesmo bendito bendito_$ beneficio_da beneficio_na beneficio_para beneficio~banco beneficio~emprestimo beneficio~pericia beneficio~veinha bico_mesmo bico_que bico~eu bico~noite bike bloqueada bloquear~,
bloqueei_o bloqueei~numero bloqueou_, bloqueou~nao bloqueou~salario bmg boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_da boleto_molhou boleto_nao boleto_que boleto_sei boletos boletos_$ boleto~, boleto~NAME boleto~desconto boleto~do boleto~minha boleto~nao boleto~sei boleto~verdadeiro bolsa~, bolsa~nao bolsa~por bolsa~tem bom_nada bom_ou bom~ou bom~preciso bom~ruim bonito
bota_nossas bota_para bota_uma botar_minha botar~casa botas- botasse botasse_um botasse~pouco bota~coisas bota~falar bota~pessoa botec- boteco botou_a botou~NAME braba- brabas brabas_$ brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_$ bruto_, bruto~fica bruto~o buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca~guarda cabeca~vem cachorro_comeu
cachorro~o cada_# cada_dois cadastro_por cadastro~favor cada~meses caderno_ai caderno~, cafez- cafezinho cafezinho_$ cai_? cai_meu caio_nessa cair_no cair~rotativo caiu_um caiu~# caiu~dinheiro cai~minha calca_curta calcula_ai calcula~se caminhao_quito caminhao~tudo caminho_$ caminho_que caminho~voce cancelar_esse cancela~que capino_, cara_, cara_a cara_no cara~cara cara~digo caro_demais caro_ou
caro~, caro~esta carrego_frete carrego~, carro_, carro_adiantada carro_e carro_esse carro_esta carro_quebrou carro~NAME carro~jogue carro~mes carro~nao cartao_junto cartao_mas cartao~com cartao~nao cartao~que cartao~se cartas cartas_fora cartas~, carta~NAME carta~cartorio carta~forum carta~mandaram carteira_digital carteira~vale casa_com casa_corta casa_e casa_em casa_falou casa_nao casa_pedindo
casa_qual casa_que casa_toda casa~antes casa~eu casa~heranca casa~leilao casa~mais casa~prazo casa~que casa~vai caso~pegue catando~papel causa_das causa~conta celular_, celular~me cem cem_reais cem~antes centavo_para centavo~boletos cento_, centro centro_$ centro_para centro~renegociar certeza~, certeza~pode certinho_eh certinho~isso certinho~muda certo_antes certo_pode cet~eh cet~o ce~bom ce~que
chama_alguem chama_essa chama_gente chama_um chama~firma chama~humano chao_$ chega_, chega_ne chega~amanha chegou_$ chegou~celular chegou~intimacao chego~para cheiro cinco~a cinco~ainda claro~pode cliquei_sem cliquei~querer clonaram~cpf clonaram~zap cobra_# cobrador_? cobrador_falou cobrador_mete cobradora_ligou cobrador~a cobrador~porta cobrador~que cobram_alguma cobram~coisa cobranca_disse
cobranca~, cobranca~que cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% cobre_metade cobre~das coisa_: coisa_agora coisa_dessas coisa_nenhuma coisa_tres coisas_, coisas_de coisas~calcada coisa~ja coisa~mas coisa~nao coisa~serasa coisa~vezes colega colega_levou colega~o coloq- coloquei coloquei_errado coloquei~, com_arroz com_atendente com_base
com_consignado com_deus com_dividas com_do com_dor com_ela com_esses com_humano com_nome com_remedio com_todo combinado_, combinado~me comeca_tudo comecar_a comeca~de comeca~que comeco_de comeco~tudo comendo~por comer- comer_fora comer_mas comer~pago comeu_o comeu~boleto comida_, comida_aqui comida~em comida~quem comigo_? comissao~# como_chama como_chego como_comecar como_entra como_essencial
como_falar como_garantia como_levar como_pagas como_primeira como_saber como_se como_ver como~agora como~antes como~consigo como~disso como~eh como~neles como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o compraram compraram_no compraram~meu comprei_o comprei_um comprei~no comprei~sofa compro_mais com~% com~coisa com~coisas com~como com~consignado com~consultor
com~contas com~contrato com~criancas com~cristao com~da com~disso com~e com~em com~emprestimo com~enterro com~filha com~juros com~logo com~mas com~meses com~moca com~moco com~nada com~nome com~patrao com~pequena com~por com~respeito com~sujo com~uso com~vivente concorda concorda_com concordando concordando_com concordando~tudo concorda~esse concordo~o conferir_as conferir_no conferir~contas
confiar_em confiar~voce confirm-amount:acertou confirm-amount:agora confirm-amount:amor confirm-amount:apagar confirm-amount:bate confirm-amount:bem confirm-amount:boleto confirm-amount:cheio confirm-amount:com confirm-amount:como confirm-amount:conferir confirm-amount:conta confirm-amount:dai confirm-amount:do confirm-amount:ela confirm-amount:ele confirm-amount:estava confirm-amount:estou
confirm-amount:exatamente confirm-amount:falei confirm-amount:fiquei confirm-amount:infelizmente confirm-amount:jeito confirm-amount:louco confirm-amount:mao confirm-amount:mas confirm-amount:menos confirm-amount:moca confirm-amount:muda confirm-amount:mudar confirm-amount:mulher confirm-amount:na confirm-amount:no confirm-amount:ou confirm-amount:para confirm-amount:pelo confirm-amount:pensando
confirm-amount:perfeito confirm-amount:pessoa confirm-amount:queria confirm-amount:quero confirm-amount:se confirm-amount:segura confirm-amount:ser confirm-amount:so confirm-amount:te confirm-amount:tive confirm-amount:ver confirm-amount:verdade confirm-change:. confirm-change:? confirm-change:absoluta confirm-change:acertou confirm-change:acho confirm-change:agora confirm-change:amor
confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:bronca confirm-change:certeza confirm-change:cheio confirm-change:com confirm-change:confundi confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:disso confirm-change:do confirm-change:enquanto confirm-change:falei confirm-change:favor confirm-change:fe confirm-change:hein
confirm-change:hmm confirm-change:infelizmente confirm-change:louco confirm-change:mao confirm-change:menos confirm-change:mesma confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:mulher confirm-change:nenhum confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai confirm-change:pessoa
confirm-change:pior confirm-change:proposta confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:aham confirm-creditor:antes confirm-creditor:apaga
confirm-creditor:bate confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:bronca confirm-creditor:cheio confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:conta confirm-creditor:da confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:disse confirm-creditor:disso confirm-creditor:duvida
confirm-creditor:ele confirm-creditor:eles confirm-creditor:enquanto confirm-creditor:estou confirm-creditor:exatamente confirm-creditor:favor confirm-creditor:fica confirm-creditor:fogo confirm-creditor:fosse confirm-creditor:infelizmente confirm-creditor:jeito confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas confirm-creditor:melhor confirm-creditor:menos
confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudar confirm-creditor:mulher confirm-creditor:nem confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:outra confirm-creditor:papel confirm-creditor:para confirm-creditor:pelo confirm-creditor:pensando confirm-creditor:perfeito confirm-creditor:pessoa confirm-creditor:pior
confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:quieto confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:troca confirm-creditor:trocar confirm-creditor:vai confirm-delete:acho confirm-delete:amor confirm-delete:arquivo confirm-delete:banco confirm-delete:com
confirm-delete:conheco confirm-delete:correto confirm-delete:decimo confirm-delete:dedo confirm-delete:deixar confirm-delete:dessas confirm-delete:deus confirm-delete:disse confirm-delete:disso confirm-delete:do confirm-delete:ele confirm-delete:em confirm-delete:espera confirm-delete:falei confirm-delete:fica confirm-delete:infelizmente confirm-delete:mao confirm-delete:mexe confirm-delete:mexer
confirm-delete:mudar confirm-delete:nessa confirm-delete:opa confirm-delete:pelo confirm-delete:perai confirm-delete:perco confirm-delete:por confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem confirm-delete:so confirm-delete:some confirm-delete:tem confirm-delete:vi conforme_a conforme~lgpd conheco_, conheco_essa conheco_nem conheco~de conheco~sera consegue_me
consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consent:: consent:abrir consent:aceitar consent:adiantado consent:ajudar consent:amor consent:apaga consent:apagam consent:ate consent:atras consent:boa consent:bom consent:carne consent:cartao consent:celular consent:certo consent:chegou consent:clonaram consent:codigo consent:confio consent:continuar consent:conversa consent:conversar
consent:credito consent:crer consent:deixou consent:deposito consent:desconfiei consent:desconto consent:desejo consent:dessas consent:dia consent:disse consent:disseram consent:diz consent:dizem consent:documento consent:eles consent:era consent:essas consent:estao consent:falo consent:ficar consent:fila consent:foto consent:gostaria consent:guardar consent:humano consent:informacao
consent:liberar consent:ligar consent:limpam consent:loja consent:mae consent:mexer consent:normal consent:oxe consent:pagando consent:pague consent:passa consent:paz consent:pedindo consent:pediu consent:pelo consent:permito consent:pessoa consent:piorar consent:plano consent:primeiro consent:queria consent:quitar consent:receber consent:recebi consent:sabendo consent:score consent:seguir
consent:serasa consent:sobre consent:sujar consent:tamo consent:tche consent:telefone consent:ter consent:tinha consent:uso consent:veio consent:vi consent:vir consent:vivente consent:vontade consent:whatsapp consignado_, consignado_mas consignado_nao consignado_pela consignado~NAME consignado~baixa consignado~banco consignado~carteira consignado~como consignado~eh consignado~nunca
consignado~oferecem consignado~preciso consignado~um consignado~vale consigo_# consigo_? consigo_alugar consigo~casa consigo~por consumo consumo_eh consumo~pouco conta_. conta_ai conta_como conta_so contando_aqui contando~nos contar_, contar~nao contar~o contas~como contas~pago contas~te contato_, contato_comigo contato_da contato~eh contato~lista conta~# conta~, conta~essencial conta~faz
conta~mes conta~o conta~pago contei_para contei~voce continuo_$ conto_essa contou_para contou~NAME contra_o contrato_aqui contrato_e contrato_para contrato_que contrato~mim contrato~nao convenio_a convenio~loja conversa_sem conversar~alguem conversar~uma conversar~voce conversa~querer cooperativa_disse cooperativa~que copia_dos copia~meus cor_$ cor_desse corag- coragem coragem~abrir coragem~ver
correto_sim corrigir_$ corta_mais cortada_: cortada~caiu cortar_de cortar_minha cortar_onde cortarem~luz cortar~? cortar~agua cortar~onde cortar~que corta~rapido cortem cortem_a cortem~luz cor~dinheiro costas_de costas~tanto costureira cozin- cpf_limpo cpf_sem cpf_tem cpf~compraram cpf~de cpf~eu cpf~limpo cpf~quitar cpf~restricao crediario~, credito~, crer crer_$ cresce_feito cresce_quanto
cresce~por cria cria_um crianca_pequena criancas_da criancas~escola crianca~dentro cria~texto cristao_$ cruze- culto culto_e culto~olhe cunha- cunhada curta curta_$ custo~eh da_, da_desgraca da_divida da_dona da_escola da_lingua da_neide da_oferta da_outra da_ponte da_umas da_veinha dados_antes dados_em dados_por dados_se dados~alguem dados~arquivo dados~conforme dados~eu dados~favor dai_nao
daquela_tela daquela~do daquela~dos daqui_de daqui_do daqui~bairro dar_# dar_$ dar_desconto dar_esse dar_mais dar_so dar~NAME dar~mes dar~o das_pernas das~, das~propostas das~que das~tem das~voce da~# da~com da~conversar da~desse da~disse da~duas da~e da~eh da~esta da~fala da~falou da~frases da~impedir da~irma da~ja da~ler da~levar da~liga da~mas da~na da~negociar da~ninguem da~nunca da~particular
da~pedindo da~perder da~perderem da~qual da~resolve da~suja da~textinho da~veio da~vence da~vo de_NAME de_abocanhar de_atraso de_brincadeira de_busca de_calca de_contato de_dar de_deixar de_dentro de_dez de_dividas de_eu de_favor de_ficar de_gasolina de_julho de_manha de_minimo de_mudar de_passear de_pensao de_pessoa de_prisao de_proposta de_qualquer de_saber de_semana de_soltar de_tanto de_tarde
de_taxa de_vale de_vedete de_ver de_vista debito debito_automatico debito~, debito~da debt-amount:abri debt-amount:abrir debt-amount:anos debt-amount:aplicativo debt-amount:app debt-amount:as debt-amount:assim debt-amount:atencao debt-amount:atrasada debt-amount:atrasadas debt-amount:bah debt-amount:banco debt-amount:boleto debt-amount:bora debt-amount:bulhufas debt-amount:buscar
debt-amount:cabeca debt-amount:canto debt-amount:carta debt-amount:casa debt-amount:ce debt-amount:comecar debt-amount:comprei debt-amount:consigo debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:diferenca debt-amount:digo debt-amount:disso debt-amount:divida debt-amount:dizer debt-amount:do debt-amount:duas debt-amount:eles debt-amount:entendo debt-amount:era
debt-amount:estava debt-amount:falando debt-amount:falar debt-amount:fica debt-amount:fila debt-amount:fim debt-amount:fiz debt-amount:foi debt-amount:gaveta debt-amount:guarda debt-amount:guardo debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:joguei debt-amount:juros debt-amount:lembrar debt-amount:lembro debt-amount:ler debt-amount:letra debt-amount:lingua
debt-amount:maio debt-amount:mais debt-amount:mandaram debt-amount:meu debt-amount:mim debt-amount:miuda debt-amount:moca debt-amount:molhou debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nocao debt-amount:nome debt-amount:numero debt-amount:olhar debt-amount:olho debt-amount:onde debt-amount:os debt-amount:parei debt-amount:passa debt-amount:pela
debt-amount:prefiro debt-amount:prestei debt-amount:proxima debt-amount:quanto debt-amount:quer debt-amount:responder debt-amount:respondo debt-amount:resposta debt-amount:rua debt-amount:saber debt-amount:saco debt-amount:servico debt-amount:simples debt-amount:so debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:te debt-amount:tem debt-amount:toda debt-amount:troquei
debt-amount:ultima debt-amount:vale debt-amount:valor debt-amount:vamos debt-amount:vergonha debt-amount:viu debt-amount:voce debt-creditor:? debt-creditor:a debt-creditor:acho debt-creditor:aquele debt-creditor:aqui debt-creditor:bairro debt-creditor:banco debt-creditor:cartao debt-creditor:centro debt-creditor:chama debt-creditor:daqui debt-creditor:desde debt-creditor:divida debt-creditor:e
debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:frente debt-creditor:la debt-creditor:mais debt-creditor:minha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo debt-creditor:pergunta debt-creditor:quero debt-creditor:recordo debt-creditor:se debt-creditor:silveira debt-creditor:tal debt-creditor:te debt-creditor:toca debt-creditor:ue
debt-creditor:venderam debt-kind:. debt-kind:acho debt-kind:atencao debt-kind:atrasada debt-kind:boto debt-kind:desconto debt-kind:dia debt-kind:entendo debt-kind:entrou debt-kind:era debt-kind:familia debt-kind:grana debt-kind:lembro debt-kind:mao debt-kind:moco debt-kind:nesse debt-kind:normal debt-kind:parcelaram debt-kind:passa debt-kind:pela debt-kind:prefeitura debt-kind:quanto
debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:uns debt-kind:ver debt-kind:voce debts:! debts:abrir debts:acaba debts:acho debts:acontece debts:ainda debts:ajudar debts:alguma debts:amor debts:ano debts:antecipar debts:ao debts:apaga debts:aparece debts:apareceu debts:aposentadoria debts:app debts:ate
debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bandido debts:beneficio debts:boleto debts:bolo debts:bota debts:brasil debts:buraco debts:burro debts:cachorro debts:caiu debts:cancelo debts:canto debts:carne debts:carro debts:carta debts:causa debts:cheio debts:cima debts:clonaram debts:cobrando debts:cobrar debts:coisas debts:comeca debts:comigo
debts:compensa debts:composto debts:comprar debts:consegue debts:consultor debts:contas debts:contei debts:contracheque debts:contratei debts:conversar debts:cresce debts:cristao debts:dai debts:dar debts:dava debts:deixa debts:dele debts:descontam debts:descontar debts:desde debts:desejo debts:dessa debts:desse debts:deus debts:devendo debts:dever debts:dinheiro debts:disse debts:diz debts:dizer
debts:dormir debts:ele debts:entre debts:equipe debts:era debts:errei debts:escrever debts:esperar debts:esse debts:estao debts:existe debts:extrato debts:falando debts:falou debts:familia debts:fatura debts:fazer debts:fez debts:fica debts:filhos debts:financeira debts:fiz debts:fizeram debts:fogao debts:folha debts:for debts:fora debts:funciona debts:ganho debts:gas debts:gerente debts:gostaria
debts:graca debts:igual debts:inss debts:ir debts:jeito debts:jogo debts:la debts:levam debts:levanto debts:levar debts:loja debts:lugar debts:mae debts:manda debts:mande debts:mao debts:maquina debts:marido debts:medo debts:menor debts:menos debts:meus debts:minhas debts:moca debts:moro debts:muito debts:ne debts:negociar debts:negocio debts:ninguem debts:nos debts:ofereceram debts:olhar
debts:osso debts:paga debts:pagando debts:pagar debts:pago debts:pai debts:papel debts:papo debts:parar debts:passa debts:passada debts:passado debts:passar debts:passei debts:passou debts:patrao debts:pedi debts:pedir debts:pela debts:pelo debts:pena debts:perdi debts:perdido debts:perguntar debts:pinga debts:plano debts:pouquinho debts:preco debts:preso debts:primeiro debts:prisao debts:quando
debts:quer debts:queria debts:receber debts:repete debts:resolve debts:responder debts:rua debts:saber debts:sacar debts:saiu debts:semana debts:serve debts:sobre debts:soma debts:televisao debts:total debts:trabalho debts:trocar debts:uns debts:usar debts:vale debts:vejo debts:vem debts:ver debts:vez debts:vi debts:vir debts:zap decen- decente decente_para decente~abrir decido decido_? decimo_sim
decimo_todo decimo~, decimo~o dedo_errado dedos dedos_, dedos~espera dedo~, deixam deixam_nervosa deixam~, deixar_a deixar_eu deixar_parada deixar~NAME deixar~a deixar~estava deixar~internet deixar~trocar deixa~abrir deixa~conferir deixei~prazo deixo_em deixo_vencer deixou_, deixou_em deixou~de deixou~duvida deixo~branco deixo~comer dei~de dela dela_$ dela_para delas_, delas~esquece dela~outro
dele_, deles_, deles~entao deles~nao demais_e demais_estao demais~me demais~regulares demais~tem demais~volta demitido_? demora_quanto demora~para dentro_de dentro~casa depende_nao depende~nao depende~sei depois_das depois_do depois_essa depois_se depois_vao depois_vejo depois_voce depois~apagam depois~contas depois~e depois~eu depois~me depois~olhar depois~paga depois~pagamento depositar
depositar_cem depositar~reais deposito~, deram_esta deram~bom der~todas der~tudo descobrir_por descobrir~aqui desconta_direto descontado_no descontado~contracheque descontam_$ descontando descontando_do descontando~meu descontaram desconta~do desconta~inss desconto_, desconto_no desconto_ou desconto_por desconto~baixa desconto~de desconto~deram desconto~email desconto~pobre desconto~quem
desconto~tento desculpa_, desculpa_mas desculpa_o desculpa~falei desculpa~nao desculpa~susto desde_# desde_entao desde_julho desde_junho desde_maio desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desempregado_? dessa~toda desse_banco desse_dinheiro desse_emprestimo desse_valor desse~com desse~consignado desse~nao desse~quanto deste deste_mes deste~. detid- detido detido_?
deu_o deus_estou deus_nao deus_o deus~, deus~apaga deus~atolada deus~e deus~o deus~so deus~tenha deu~% deve_ser deve_ter devendo_ao devendo_desde devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devo_eh devo_hoje devo_topar devo~nada devo~ninguem devo~um dez_a dez_anos dez~ainda dez~zero de~! de~abusivo de~agora de~ai de~ano de~assinada
de~ate de~atrasada de~coisa de~como de~consignado de~corta de~curta de~das de~depois de~dias de~diminui de~embutido de~estou de~fisica de~fora de~help de~hoje de~ja de~jeito de~ligar de~lugar de~me de~meu de~mutirao de~nessas de~num de~policia de~porque de~preso de~reais de~se de~seja de~so de~sobrar de~tal de~todo de~trabalhar de~tudo de~uma de~x dia_? dia_bruto dia_mesmo dia_por dia_porque
dia_preciso dia_quinze dia_util diach- diacho diacho_ai diaria_$ dias_; dias_de dias_meu dias_para dias_sai dias_tiram dias_uteis dias~? dias~a dias~as dias~atraso dias~do dia~. dia~/ dia~a dia~agora dia~cai dia~do dia~eu dia~gostaria dia~ja dia~nao dia~que diferenca~rotativo dificil_a dificil_e dificil~eu dificil~vida diga diga_uma diga~coisa digital digital_vale digital~a digo_? digo_aqui digo_o
digo~que diminui diminui_o diminui_ou diminuir~pensao diminui~aumenta diminui~juros dinheiro_? dinheiro_com dinheiro_esse dinheiro_foi dinheiro_so dinheiro~cobre dinheiro~da dinheiro~de dinheiro~eu dinheiro~peguei dinheiro~receber direito_, direito~abocanhar direito~botijao direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disse_para disseram~limpam disserem
disserem_que disserem~nao disse~eh disse~eu disse~vai disso_, disso_ai disso_eu disso~, disso~? dito dito_$ dito_pelo dito~nao diversao~culto diversao~sentar divida_antiga divida_da divida_na divida_sumindo divida_voce dividas_, dividas_como dividas~contei dividas~voce divida~de divida~esta divida~feito divida~isso divida~ja divida~minha divida~outro divida~quanto divida~taxa divida~um dividido
divor- diz_# diz_as dizem~sao dizendo~limpa dizer_ao dizer_de dizer_flexivel dizer_nao dizer_quais dizer~certo dizer~divida dizer~eh diz~dividas diz~frases diz~mil diz~tamanho dnv do_boleto do_centro do_de do_desconto do_fgts do_flamengo do_outro do_pagamento do_parcelamento do_quanto do_rio do_seu do_vizinho documento_para documento~liberar doente~foi doente~nao doido~isso dois_mes dois~e
dois~que dona_da dona~, dono_da dono~casa dor_nas dormir_que dormir~amanha dor~costas dos_graficos dos~faz dou_meus dou~dados do~adiantada do~banco do~bolsa do~como do~consignado do~de do~disse do~ele do~esse do~ex do~falou do~irmao do~mas do~meu do~nao do~o do~osvaldo do~pago do~passar do~pedindo do~quando do~sogro do~venceu do~ver duas_contas duas_propostas duas_voce duas~, duas~. duas~compensa
duas~e duas~esta dum dura durmo_mais e_# e_agua e_ainda e_ate e_baixar e_baixou e_caso e_com e_compraram e_disse e_do e_dois e_ele e_esta e_foi e_isso e_jogue e_mandou e_moro e_ninguem e_novecentos e_nunca e_olhe e_outro e_por e_quando e_que e_querem e_tenho e_tudo e_um e_uma educado efetivo_eh efetivo~o egua_, egua~recebo eh_aquilo eh_barata eh_cortarem eh_culto eh_debito eh_ele eh_eles
eh_heranca eh_justa eh_milagre eh_miudeza eh_perder eh_pouco eh_puro eh_roubada eh_ruim eh_sentar eh_verdadeiro eh~apagar eh~aqui eh~automatico eh~bendita eh~bruto eh~cai eh~cartao eh~conta eh~desconto eh~diacho eh~disso eh~dizer eh~ele eh~falar eh~falecido eh~faz eh~feijao eh~ganha eh~gerente eh~menor eh~minimo eh~na eh~nada eh~pode eh~praga eh~primeira eh~responder eh~virem ela_? ela_nao ela_que
ela_sim ela~, ela~de ela~dia ele_? ele_bota ele_eh ele_nao ele_sim eles_ainda eles_dao eles_falaram eles_ligaram eles_ligarem eles_pedem eles_riem eles_sao eles_tem eles_virem eles~# eles~, eles~a eles~buscar eles~de eles~direito eles~levarem eles~nao eles~o eles~obrigados eles~podem eles~prendem eletr- ele~da ele~me ele~na ele~nossas ele~paga em_abril em_agosto em_algum em_alguma em_arquivo
em_especial em_meu em_recuperacao em_setembro em_voce email_eh email_isso email~eh email~golpe email~mim embora_da embora_e embora_em embora_hoje embora~eu embut- embutido embutido_ai embutido~? emprego_, emprego_de emprego_e emprego~ainda emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado~NAME emprestado~familia emprestimo_com
emprestimo_consignado emprestimo_dela emprestimo_normal emprestimo_ou emprestimo_vem emprestimo~# emprestimo~NAME emprestimo~cartao emprestimo~escrito emprestimo~para emprestimo~que emprestimo~quitar emprestimo~taxa emprestimo~tudo emprestimo~um empurraram empurraram_um empurraram~cartao em~/ em~anos em~coisa em~comigo em~do em~h em~judicial em~meses em~nao em~porque em~quando em~site em~tempo
encostar encostar_nesse encostar~dinheiro endereco_daquela endereco~tela enquanto_eh enquanto~isso enquanto~tranquilo enrolo enrolo_, enrolo~me ensina_a entao_, entao_esse entao_nao entao~mes entao~sei entende entende_, entender entende~chama entendi_por entendi~, entendo_com entendo_de entendo~maquina entendo~taxa enterro entra_$ entra_e entrada_ou entrada~so entra~, entra~? entra~tarifa
entre_mais entrei_em entrei_nessa entrei~loja entrei~rotativo entre~cartao entre~em entre~ne entro_$ entro_na entrou_# entrou_na entrou~faculdade entrou~justica entro~tarifa envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equipe_$ era_brincadeira era_da era_do era_sair era_uma era~coisa era~desse era~jeito era~minha errada_, errada~volta errado_a errado_comeca errado~de errado~nao
errado~outra errado~volta errei_a errei~quero errei~ultima escola_particular escola~? escolheu escolheu_a escolheu~NAME escondido escondido_na escondido~casa escreve_a escreve_mais escreve_uma escrever_direito escrever~, escreve~mim escreve~que escrito_cet escrito_credito escrito_miuda escrito~, escrito~e escrito~rotativo espera_$ espera_antes esperar_baixar esperar~mais espera~, espera~quero
espero_baixar espero_eles espero~? espero~ligarem esqueci_alguma esqueci_o esqueci_se esqueci~, esqueci~falei esqueci~que esquisito essa_bendita essa_fica essa_firma essa_fita essa_fogueira essa_loja essa_parada essa_parte essa_praga essas_coisa essas_mesmo essas_tres essas~eu essa~deixo essa~esta essa~feita essa~primeiro essa~quitei essa~vou esse_contato esse_diacho esse_eh esse_ou esse_povo
esse_sufoco essentials:% essentials:acabou essentials:adiante essentials:agua essentials:alguem essentials:alguma essentials:alta essentials:aluguel essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:auxilio essentials:baile essentials:baixa essentials:bancam essentials:bolsa essentials:boto essentials:bpc essentials:branco essentials:cadunico essentials:canto
essentials:cartao essentials:comeco essentials:comida essentials:comigo essentials:consigo essentials:consultor essentials:contar essentials:conversar essentials:deixar essentials:depende essentials:der essentials:desse essentials:dinheiro essentials:diversao essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia
essentials:entendi essentials:entendo essentials:entra essentials:entre essentials:escrever essentials:esquecam essentials:esqueci essentials:esses essentials:exclui essentials:existe essentials:falando essentials:falo essentials:familia essentials:fatura essentials:filha essentials:fogo essentials:ganha essentials:gerente essentials:governo essentials:guardem essentials:ih essentials:jeito
essentials:jogo essentials:ler essentials:mae essentials:marido essentials:mensagem essentials:mercado essentials:meses essentials:metade essentials:moca essentials:muito essentials:mundo essentials:negocio essentials:nenhuma essentials:ninguem essentials:nome essentials:os essentials:osso essentials:pais essentials:panela essentials:papo essentials:parei essentials:passa essentials:patavina
essentials:pela essentials:perai essentials:pinga essentials:plano essentials:pobre essentials:pouco essentials:pressao essentials:primeiro essentials:quanto essentials:queria essentials:receber essentials:remove essentials:respondo essentials:retiro essentials:sai essentials:saio essentials:salario essentials:semana essentials:senhora essentials:servico essentials:sistema essentials:tambem
essentials:tanto essentials:tipo essentials:tira essentials:toca essentials:todo essentials:trabalho essentials:tras essentials:trocar essentials:ultima essentials:vale essentials:vao essentials:vejo essentials:ver essentials:viu essentials:vizinha essentials:volto esses_juros esses_papel esses~eu esses~me esse~e esse~liga esse~mesmo esse~moca esse~o esse~ou esse~passou esse~vou esta_# esta_caro
esta_correto esta_desempregado esta_errada esta_escrito esta_mal esta_protestado esta_queimando estao_descontando estao_falando estao_no estao_regulares estao~# estao~. estao~cortar estao~do estao~passando estao~quanto estao~spc estao~taxa estao~tirar estao~um estava_# estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~mil esta~absurdo esta~cima esta~com
esta~comendo esta~contrato esta~das esta~desde esta~faz esta~gracas esta~meses esta~miuda esta~ponta esta~recuperacao esta~sim este_ano esteve_aqui este~, estou_ate estou_atolada estou_jogando estou_zoando estou~. estou~a estou~ao estou~as estou~chao estou~desde estou~dor estou~emprego estou~nada estou~no estou~osso estou~pensao estou~tempo estou~volante estranho_mandou estranho~boleto eu_#
eu_abrir eu_aceitei eu_atrasar eu_botasse eu_compro eu_conferir eu_de eu_decido eu_devia eu_disse eu_enviar eu_errei eu_espero eu_faca eu_falar eu_fale eu_fazia eu_fiquei eu_fiz eu_fizer eu_for eu_fui eu_gaste eu_la eu_largar eu_ler eu_levo eu_ligar eu_ligo eu_mesmo eu_mexo eu_mudasse eu_paguei eu_parasse eu_parei eu_passei eu_pegue eu_perder eu_quitar eu_respondi eu_saber eu_saiba eu_seguro eu_so
eu_sou eu_tirar eu_tivesse eu_trocar eu_venda eu_vendesse eu~acompanho eu~as eu~ate eu~aula eu~baixar eu~cinco eu~concordando eu~conto eu~dia eu~era eu~falar eu~falei eu~foi eu~ganho eu~gasto eu~hoje eu~ir eu~junto eu~medo eu~metade eu~meu eu~nao eu~ou eu~parada eu~pelo eu~posso eu~quanto eu~quero eu~reu eu~sem eu~topar ex_, exatamente_? exatamente_ele exclui_da exclui~lista exijo exijo_exclusao
exijo~dos existe_? existe_esse existe_luz existe_o existe_transferir existe~auxilio existe~de existe~negocio existe~o experiencia_ainda experiencia_nao experiencia~sei explica_a explica_por explicar_melhor explicar~a explica~ordem explica~plano explica~se extrato_eu extrato~sei e~. e~NAME e~acabei e~aceitaram e~atrasadas e~base e~deposito e~descontam e~desde e~dia e~diz e~ela e~enrolo e~entro
e~enxergo e~estao e~financeira e~fiquei e~fui e~ganho e~hoje e~ja e~la e~luz e~mando e~me e~meses e~nao e~o e~papel e~parcelamento e~quando e~renovaram e~resolve e~resto e~sem e~so e~tenho e~trem e~um e~volto fabrica_mandou fabrica~metade faca faco_a faco_um faco~acordo faco~falar faco~minima faco~nao faco~negociar fala_rapido fala_sem fala_tudo falando~um falar_o falar_para falar_quanto falaram_?
falaram_em falaram_mas falaram~nao falar~? falar~atendente falar~cobrador falar~ganho falar~humano falar~mes falar~outra falar~pior falar~uma falar~voce fala~demais fala~do fala~que fala~um fale_o falecido_, falecido_marido falecido~que falei_a falei_brincando falei_com falei_de falei~, falei~brincadeira falei~errado falei~estava falei~loja falei~mesma fale~que falho- falhou falhou_$ falo_,
falo_na falo_quando falou_dificil falou_nada falou_que falou~ainda falou~se falou~vai falo~a falo~estou falo~gerente falo~hora falo~moca falo~robo falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_, familia_mesmo familia_nao familia_por familia_tem familia~causa familia~desconto familia~sem familia~tem familia~tenho farma- farmacia fatura_da fatura_diminui fatura_resolve
fatura_tem fatura_veio fatura_vence fatura~alguma fatura~dia fatura~eles fatura~escrito fatura~ou fatura~rotativo favor_, favor_no favor_que favor~a favor~eu favor~terreno faxina_$ faz_do faz_meses faz_nada faz_para faz_tanto faz_tres faz_uma fazer_a fazer_uma fazer~nao fazer~trato fazia_$ faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~nao faz~reclamacao fechou_e
fechou~eu fechou~mandou feijao_com feijao~arroz feirao_do feirao~serasa feita_$ feito_bola feito~de fgts_como fgts_eh fgts_para fgts~garantia fgts~quitar fgts~roubada fica_como fica_metade ficar_livre ficar_um ficar~receber fica~centro fica~dito fica~era fica~outra ficou_combinado ficou_doente ficou~, ficou~e ficou~plano fico~disso fico~no fico~quando filha_, filha_de filha_entrou filha_quer
filha~graca filha~ver filho_adoeceu filho_ajudar filho_autista filho_pode filhos_e filho~, filho~ele filho~em filho~o fim_? fim~semana finado_marido finado_que finado~eh final_vou final~ter financeira_, financeira_e financeira_fala financeira_que financeira~baixar financeira~do financeira~fica financeira~isso financeira~rapido financiar financiar_uma finge finge_que fiquei~emprego fiquei~o firma_e
firma_esta firma~mal fisic- fisica fisica_, fisica~confio fiz_, fiz_. fiz_pelo fizer fizer_um fizeram~divida fiz~qual fiz~telefone flame- flamengo flexi- flexibles:. flexibles:? flexibles:acho flexibles:aqui flexibles:besteira flexibles:calcada flexibles:casa flexibles:cinema flexibles:coisa flexibles:coisas flexibles:comeco flexibles:compro flexibles:conta flexibles:da flexibles:devo
flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:dormir flexibles:durmo flexibles:em flexibles:entra flexibles:essas flexibles:esta flexibles:estou flexibles:fora flexibles:hoje flexibles:igreja flexibles:la flexibles:marido flexibles:meses flexibles:mim flexibles:minha flexibles:outra flexibles:outro flexibles:parei flexibles:pastel flexibles:pinga flexibles:praia
flexibles:quando flexibles:quem flexibles:quero flexibles:renda flexibles:rua flexibles:salario flexibles:sei flexibles:tambem flexibles:ter flexibles:toda flexibles:todas flexibles:trabalho flexibles:vai flexibles:vergonha flexibles:vez flexibles:viagem flexibles:vida flexibles:voce flexibles:zera flexivel flexivel_$ fogue- fogueira fogueira_$ foi_a foi_cortada foi_dedo foi_dinheiro foi_forca
foi_mal foi_numa foi_quando foi_todo foi_tudo foi~: foi~acordo foi~de foi~do foi~emprestado foi~errado foi~loja foi~marido foi~meu foi~na foi~no foi~pago foi~para folha_e folha~eu fome_, fome~nao for_em for_so fora_, fora_em fora_que fora~juros fora~umbigo for~? for~de frald- fralda fui_junto fui_mandada fui_mandado fundo_se fundo~eu ganha_# ganha_pouco ganhar_$ ganhar~mes ganha~? ganha~mil
ganhei_aumento ganhei~de ganho_# ganho_mais ganho_sim ganho~? ganho~nada garantia_, garantia_nessas garantia~contas garantia~pode gas_# gas_ainda gas_e gas_esta gasolina_$ gaste gaste_menos gastei_com gastei~decimo gastei~dinheiro gastei~remedio gaste~com gasto_# gasto_sem gasto~a gasto~contar gasto~de gasto~essas gasto~nao gas~caro gas~existe gas~tem geladeira_e geladeira_por geladeira_velha
geladeira~, gente_propos gerente_? gerente_falou gerente~NAME gerente~outro golpe_ou gostaria~receber gostaria~saber gosto~robo governo_, governo_para governo~isso graca_e graca_mesmo graca_para graca_se graca~eu graca~quem graficos_$ grande_, gratificacao gratificacao_foi gratificacao~cortada gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guardaram_sobre
guardaram~mim guarda~para guardo_isso guardou_de guardou~mim guardo~na guenta~que guia guia_$ h h_por ha_? ha_quinze ha~dias ha~repete heranca_da heranca~minha hoje_. hoje_chega hoje_de hoje~com hoje~estou hoje~inss hoje~manha hoje~so hones- humano_? humano_pode humano~me h~# ia_fazer ia_me ia_sentir ia~falta ia~matar idade_e idade_ganho idade_sim idade~o ideia_de ideia_nao ideia~fica ideia~quanto
ideia~quero ignore_as ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem ih~errado ih~sei ih~um imagina imagina_se imagina~eu imped- impedir impedir_o impedir~debito income-low-month:# income-low-month:ainda income-low-month:cabeca income-low-month:como income-low-month:conta income-low-month:disso income-low-month:dizer income-low-month:em income-low-month:eu income-low-month:fecho
income-low-month:feita income-low-month:foi income-low-month:grego income-low-month:ja income-low-month:la income-low-month:mais income-low-month:mim income-low-month:na income-low-month:olhei income-low-month:para income-low-month:sem income-low-month:tanto income-low-month:te income-low-month:tenho income-low-month:teve income-source:ai income-source:anos income-source:anterior
income-source:dizer income-source:era income-source:falar income-source:hora income-source:la income-source:menina income-source:ne income-source:pela income-source:pergunta income-source:pinto income-source:quem income-source:quero incomes:% incomes:agora incomes:agosto incomes:ainda incomes:amanha incomes:anos incomes:antecipar incomes:anterior incomes:apaga incomes:aplicativo incomes:aposentei
incomes:app incomes:arroz incomes:audio incomes:autista incomes:auxilio incomes:beneficio incomes:boleto incomes:bom incomes:burro incomes:cai incomes:cartao incomes:causa incomes:chao incomes:coisa incomes:coisas incomes:comer incomes:comissao incomes:contando incomes:contar incomes:conto incomes:cortar incomes:das incomes:deixar incomes:demitido incomes:descontar incomes:desse incomes:deve
incomes:dinheiro incomes:direito incomes:dizer incomes:duas incomes:ela incomes:eles incomes:entre incomes:era incomes:errada incomes:esposa incomes:essas incomes:essencial incomes:falando incomes:falei incomes:falo incomes:fazer incomes:ficar incomes:fim incomes:finado incomes:fixo incomes:folha incomes:for incomes:fora incomes:ganha incomes:ganhava incomes:garantia incomes:gasolina incomes:gente
incomes:holerite incomes:idade incomes:inss incomes:juros incomes:loja incomes:lugar incomes:mae incomes:mao incomes:marido incomes:marmita incomes:maximo incomes:melhor incomes:menor incomes:metade incomes:mexer incomes:minhas incomes:minuto incomes:moco incomes:moro incomes:mudar incomes:muito incomes:nele incomes:nesse incomes:nos incomes:olhar incomes:onde incomes:ontem incomes:osso
incomes:parado incomes:patrao incomes:patroa incomes:pegou incomes:pena incomes:perigo incomes:pinga incomes:podem incomes:porque incomes:pouco incomes:responder incomes:rio incomes:sabendo incomes:sacar incomes:seguro incomes:semana incomes:servico incomes:some incomes:tambem incomes:te incomes:tem incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:usar
incomes:vale incomes:valor incomes:vao incomes:vem incomes:ver incomes:vez incomes:vida infelizmente_eh infelizmente~isso infla- inflaram inflaram_antes inflaram~? informacoes_que informacoes~guardam informar_$ informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~repassar instalments-left:. instalments-left:abril instalments-left:abrindo instalments-left:abrir
instalments-left:acompanho instalments-left:ano instalments-left:apagar instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:bola instalments-left:botaram instalments-left:cabeca instalments-left:casa instalments-left:coisa instalments-left:com instalments-left:como instalments-left:contrato instalments-left:cristal
instalments-left:da instalments-left:depois instalments-left:dezembro instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:esta instalments-left:ex instalments-left:faco instalments-left:falo instalments-left:fatura instalments-left:favor instalments-left:fiz instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la
instalments-left:ligar instalments-left:mes instalments-left:meu instalments-left:mexer instalments-left:mim instalments-left:minha instalments-left:molhou instalments-left:nisso instalments-left:no instalments-left:nocao instalments-left:novembro instalments-left:olho instalments-left:os instalments-left:ou instalments-left:paguei instalments-left:papel instalments-left:por
instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quem instalments-left:responder instalments-left:rua instalments-left:ruim instalments-left:se instalments-left:servico instalments-left:sou instalments-left:sumiu instalments-left:tanto instalments-left:tarde instalments-left:te instalments-left:tem instalments-left:teria instalments-left:termina
instalments-left:vamos instalments-left:vem instalments-left:voce instalments-left:vou instrucoes~e inteira_$ inteiro_, internet_adiantava internet_atrasar internet~? internet~para ir_matando ir_na irma_eh irma~barata ir~igreja isso_acontece isso_sim isso_tem isso~cabeca isso~e isso~em isso~gasto isso~levo isso~mesmo isso~passear isso~quis isso~tintim isso~verdade isso~vida ja_, ja_adiantei
ja_botaram ja_caiu ja_clonaram ja_faz ja_fiz ja_mandou ja_me ja_na ja_nao ja_pagou ja_reclamei ja_respondo ja_sai ja_sou ja_tem ja_teve ja_vivo ja~. ja~aqui ja~carta ja~de ja~do ja~entrada ja~falo ja~meu ja~sei ja~tanto ja~tem ja~todo jeito_e jeito_mais jeito~, jeito~estava jeito~eu jeito~falar jeito~simples joao_$ jogan- jogando jogando_fora jogando~em jogo~flamengo jogue jogue_tudo joguei_as
joguei~cartas jogue~nas judicial_. julho_, junho junho_$ junho_e junho~NAME junta junta_tudo junta~e juros_cai juros_embutido juros_mais juros_nenhum juros_rotativo juros~, juros~ai juros~alto juros~final juros~me juros~nunca juros~pesado juros~por justa justa_? justica_e justica~agora kitne- kitnet kitnet_$ la_? la_agora la_para la_sei la_tche la_viu lado largar largar_a lazer_eu lazer~nem la~#
la~, la~NAME la~casa la~de la~saber la~semana leilao_por leilao~causa lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar_todo lembrar~dia lembre_eh lembre_nao lembretes_de lembretes~dao lembro_agora lembro_mais lembro_qual lembro_se lembro~e lembro~eh lembro~quanto ler_, ler_esses ler_no ler~nao ler~papel ler~sei ler~telefone leu levam_o levam~contrato levanto_cedo levar_a
levar_minhas levarem_a levarem_minha levarem~serio levar~coisas levar~divida levo_para levou_o levou~emprestimo levo~tumulo lgpd_. lgpd_exijo lhe~, liberar_emprestimo liberar~de liberar~desconto liga_, liga_cobrando ligacao~cobranca ligando_com ligando_o ligando~consignado ligando~dia ligar_dia ligaram~o ligaram~pix ligarem_? ligarem~falo ligar~# ligar~agora ligar~eu ligar~para liga~como
liga~manha ligo ligo_ou ligou_dizendo ligou~que ligo~espero liguei_mil liguei~vezes limite_de limite~# limite~NAME limpam_o limpa~ainda limpo_de limpo~novo lingua_mas lingua~nao link_de link~novo link~pagar link~painel link~verdade lista_, lista_as lista_minhas lista_suja lista~? lista~contato lista~voce livre~tudo livro_dessa livro~tudo loas_do loas~meu logo_do logo_ou logo~banco logo~seguro
loja_, loja_a loja_cara loja_daqui loja_do loja_e loja_fechou loja_na loja_por loja~, loja~a loja~do loja~e loja~loja loja~me loja~quais loja~seu loja~vida lote_, louco_, louco_? lugar_nenhum luz_amanha luz_atrasada luz_da luz_e luz_pago luz_porque luz_veio luz~a luz~alta luz~com luz~cortar luz~dia luz~graca luz~minha luz~que luz~quem luz~um mae_deixou mae_esta mae_melhorava mae_por mae_sujo mae~#
mae~? mae~causa mae~doente mainh- mainha maio_agora maior_? maior_sim maior~a maior~para maio~nao mais_adiante mais_alto mais_coisa mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_me mais_mensagem mais_mensagens mais_nem mais_ninguem mais_para mais_pesado mais_quanto mais_rapido mais_rodar mais_saber mais_servico mais_sim mais~# mais~. mais~alem mais~aqui mais~cartao mais~cinco
mais~coisa mais~desse mais~dez mais~do mais~eh mais~era mais~fora mais~gracas mais~mas mais~me mais~nenhum mais~nenhuma mais~se mais~sim mais~tem mais~um mais~vez mal_das mal~pernas mana manda_ai manda_num manda_tudo manda_ver mandada mandada_embora mandado_embora mandar_$ mandar_as mandar_lembrete mandar_me mandaram_, mandaram_pix mandaram_proposta mandaram~em mandaram~estou mandaram~hoje
mandaram~pix mandaram~sim mandar~NAME mandar~de mandar~perguntas mandar~prender mandar~sindico manda~arquivo manda~mensagem manda~que mandei_a mandei~proposta mandem mandem_mais mandem~nada mandou_boleto mandou_mensagem mandou_metade mandou_o mandou~da mandou~embora mandou~que maneira_, manha manha_de manha~tarde manic- manicure mano_$ mao_dai mao_nela mao~? mao~nao maquina_nao maquina~me marco_e
marido_deixou marido_voltar marido~a marido~concorda marin- marmi- marmita marmita_, marmita~de marque_todas marque~as mas_agora mas_com mas_essa mas_esse mas_gasto mas_minha mas_preciso mas_quem mas_quero mas_so mas_valor mas~, mas~a mas~acho mas~depositar mas~em mas~eu mas~isso mas~mae mas~prestei mas~que mas~quero mas~sai matan- matando matando_as matando~menores matando~pequenas matar~pequenas
material me_agenda me_arrependi me_bota me_comendo me_dao me_deixam me_deixou me_deve me_diga me_dizer me_empurraram me_enrolo me_entende me_entendo me_escreve me_exclui me_guia me_ligarem me_ligou me_mandem me_mostrou me_passando me_pediram me_prendem me_prender me_preocupa me_propos me_quebra me_remove me_vem medida_pelo medida~banco medo_eh medo~de medo~eles melhor_, melhor_a melhor_esperar
melhor_esse melhorava melhorava_? melhor~apagar melhor~baixar melhor~deixa melhor~mexer melhor~nao melhor~pergunta melhor~vista menino_, menino_autista menino_corre meninos_faz meninos~meses menino~perigo menino~que menor_, menor_de menor_mas menor_muda menores_primeiro menores~para menor~o menor~vale menos_com menos_mes menos~juros menos~que menos~sim mensagem_daqui mensagem_que mensagem~eu
mensagem~mim mensagem~voce mensagens_. menti menti- menti_na mentira menti~anterior mercado_esta mercado~um mes_# mes_. mes_e mes_ele mes_o mes_passou mes_vou meses_. meses_NAME meses_de meses_e meses_ja meses_que meses~NAME meses~o mesma~pode mesma~tres mesmo_. mesmo_nao mesmo_que mesmo_sem mesmo~falte mesmo~papel mesmo~pode mes~, mes~bota mes~como mes~consegui mes~da mes~deu mes~e mes~ficar
mes~para mes~plano mes~saia mes~sei mes~tem mes~termina metade_das metade_eles metade_embora metade_porque metade~a metade~contas metade~e metade~riem mete_a meter_bronca meter_o meter~fundo mete~mao meto meu_# meu_aluguel meu_apaga meu_celular meu_consumo meu_deus meu_emprestimo meu_falecido meu_finado meu_gerente meu_limite meu_medo meu_povo meu_sogro meu_vizinho meus~antes meus~em meus~por
meu~. meu~adoeceu meu~autista meu~cai meu~com meu~como meu~deve meu~direto meu~em meu~ficou meu~ja meu~la meu~nunca meu~ou meu~passou meu~quebrou meu~tem meu~uma meu~voltar mexe_em mexem_em mexem~alguma mexer_ne mexer~? mexer~app mexe~nada mexo_na mexo~do me~alguma me~ate me~cobrando me~desconto me~eh me~juros me~mesmo me~minhas me~nada me~nao me~nervosa me~num me~pedindo me~pela me~perto me~quais
me~quanto me~tudo me~umas mil_, mil_bruto mil_de mil_em mil_mas mil_vezes milag- milagre milagre_, milagre~sei mil~# mil~e mil~eh mil~eu mil~janeiro mil~maio mil~novecentos mil~total mim_na mim~recado minha_colega minha_cunhada minha_fia minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~de minhas~e minhas~o minha~amanha minha~com minha~deixou minha~deve minha~em
minha~entrou minha~levou minha~melhorava minha~para minha~quer minha~quero minha~sujo minha~todo minima minima_ideia minimo_a minimo_da minimo_eh minimo~por misturei misturei_tudo misturei~, miuda_e miuda~nao miude- miudeza miudeza_$ moca_, moca_do moca~cobranca moca~falei moco_, moco_ou moco~cobranca moco~eu moco~moca molhou_, molhou~nao more-debts:# more-debts:. more-debts:? more-debts:agora
more-debts:agua more-debts:ah more-debts:atrasada more-debts:cabeca more-debts:caiu more-debts:coisa more-debts:com more-debts:contei more-debts:das more-debts:declarar more-debts:dele more-debts:desconto more-debts:dinheiro more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:emprestimo more-debts:enquanto more-debts:entao more-debts:esse more-debts:esses more-debts:faz
more-debts:fiz more-debts:irmao more-debts:juros more-debts:lembrada more-debts:mes more-debts:meu more-debts:na more-debts:ninguem more-debts:nunca more-debts:ofereceram more-debts:oferta more-debts:ou more-debts:paga more-debts:pago more-debts:paguei more-debts:passar more-debts:pega more-debts:pergunta more-debts:pronto more-debts:recebi more-debts:rosario more-debts:saiba more-debts:senhora
more-debts:tamanho more-debts:te more-debts:tempo more-debts:tres more-debts:um more-debts:venceu more-debts:vencida moro_com moro_de moro~favor moro~minha mostra_$ mostra_minhas mostrar mostra~dividas mostrou mostrou_esse mostrou~numero moto_, moto_? moto_que moto~eh moto~eu moveis_silveira movim- movimento muda_sim muda_todo mudar_para mudar~financiamento mudar~resposta mudar~um mudas- mudasse
mudasse_para mudasse~casa muda~mes muda~por mudei~emprego mudou_tudo mudou~na muito_alta muito_maior muito_nao muito~, muito~sei mulher_, mulher~nao mutirao_no mutirao~banco mutirao~centro n3 na_agencia na_carta na_entrada na_farmacia na_firma na_igreja na_pericia na_propria na_verdade nada_. nada_ainda nada_ate nada_com nada_em nada_pegando nada_que nada~NAME nada~apaga nada~atraso nada~eles
nada~esquece nada~eu nada~fogo nada~gracas nada~hoje nada~me nada~meu nada~nao nada~onde nadinha_, nao_# nao_. nao_a nao_apagar nao_baixa nao_concorda nao_dei nao_dito nao_dou nao_entre nao_entro nao_enxergo nao_escreve nao_essa nao_falo nao_ganho nao_guarda nao_levam nao_mandem nao_mas nao_minha nao_mulher nao_negociam nao_olho nao_pesquei nao_pinga nao_prestei nao_sai nao_seja nao_senhor
nao_sobrar nao_vao nao_vejo nao_viu nao~! nao~agora nao~alugar nao~aqui nao~ate nao~bola nao~cartao nao~cobra nao~conseguir nao~coragem nao~descobrir nao~desde nao~devendo nao~do nao~ela nao~entende nao~entendo nao~estava nao~faz nao~ia nao~informar nao~luxo nao~mandem nao~meus nao~nenhum nao~nocao nao~numero nao~patavina nao~pera nao~proposta nao~quantas nao~robo nao~sei nao~tocar nao~tudo
nao~uma nao~vencer nas_dividas nas~de na~. na~a na~mas na~ou na~passada na~por na~que na~tem na~vida na~volta negociam negociam_com negociar~NAME negociar~eles negocio_ou negocio~eu negocio~mudar neide nela_? neles_para neles~fazer nem_ouvir nem_passa nem_sorvete nem_tenho nem_vou nem~, nem~NAME nem~a nem~cafezinho nem~coragem nem~direito nem~eu nem~onde nem~passa nem~pela nem~vista nenhuma_.
nenhuma_mensagem nenhuma_proposta nenhuma~, nenhuma~daqui nervosa_, nervosa_no nervosa_quando nervosa~a nervosa~telefone nessa- nessas nessas_contas nessas~? nessa~na nesse_assunto nesse_dinheiro neta neve_? ne~entao ne~sou ne~tenho ninguem_, ninguem_falou ninguem_ia ninguem_ofereceu ninguem_pode ninguem_resolve ninguem~, ninguem~a ninguem~mexer ninguem~nada ninguem~procurou ninguem~sentir
no_almoco no_ano no_beneficio no_centro no_chao no_consumidor no_contrato no_crediario no_extrato no_limpa no_nome no_pix no_posto no_primeiro no_radio no_terreno no_volante no_whats nocao_de nocao~quanto noite_? noite_ate noite~para nome_. nome_demora nome_depois nome_la nome_nao nome_pagando nome_para nome_volta nome~. nome~ao nome~conseguir nome~me nome~meu nome~na nome~pessoa nome~protestado
nome~sai normal_, normal_quando normal~? nos_dedos nos_ne nossa- nossas nossas_coisas nossas~na nos~, nos~? novec- novecentos novembro_$ novembro~paguei novo_depois novo_do novo_por novo~caminho novo~de novo~favor novo~plano novo~zero no~dele no~eu no~mas no~mesmo no~para no~segunda no~semestre no~trabalho no~vou numa numa_loja numa~daqui numa~de numero_, numero_deles numero~mandou num~? num~e
nunca_acaba nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_recebi nunca_sei nunca~, nunca~a nunca~isso nunca~minha nunca~mostrou nunca~nem nunca~ofereceram nunca~por o_bendito o_bruto o_caba o_debito o_dito o_email o_enterro o_falecido o_liquido o_loas o_logo o_perigo o_pior o_problema o_susto o_telhado o_tenha o_uso obrigados obrigados_a obrigados~deixar obrigados~receber obrigados~tirar
oferecem oferecem_na oferecem~rua oferecer_metade oferecer_para ofereceram_nada ofereco~NAME oferta_? offers:adiantado offers:alguma offers:amanha offers:ano offers:anos offers:ao offers:aplicativo offers:app offers:atendente offers:baixar offers:barato offers:boto offers:branco offers:cara offers:casa offers:ce offers:celular offers:chego offers:compra offers:confiar offers:confio offers:consigo
offers:cpf offers:credito offers:credor offers:custo offers:dando offers:das offers:deixar offers:deixo offers:deposito offers:desconfiei offers:desisti offers:digo offers:direito offers:diz offers:dizem offers:dizendo offers:documento offers:em offers:email offers:empresa offers:enquanto offers:ensina offers:entrada offers:era offers:escreve offers:esperar offers:espero offers:existe offers:falam
offers:fica offers:fico offers:foto offers:frases offers:furada offers:garanto offers:gerente offers:infelizmente offers:ir offers:jogo offers:justo offers:la offers:largo offers:ler offers:liga offers:ligam offers:ligarem offers:limpam offers:logo offers:lugar offers:mando offers:mandou offers:mensagem offers:mes offers:mexe offers:moca offers:monte offers:mudar offers:negociacao offers:neles
offers:nervosa offers:nessa offers:nisso offers:normal offers:novo offers:oferecer offers:outro offers:paga offers:pago offers:parcela offers:pedindo offers:pedir offers:pessoa offers:pior offers:poe offers:primeira offers:procurou offers:propos offers:puxar offers:quantos offers:quem offers:quitar offers:rapaz offers:receber offers:renegociar offers:ruim offers:saber offers:sai offers:salgado
offers:sao offers:seguro offers:sindico offers:suja offers:tal offers:tanto offers:telefone offers:tempo offers:umas offers:usar offers:valendo offers:vantagem offers:vao offers:veio offers:vista offers:whatsapp offers:zap ok_, ok_pode ok~ser olha_eu olha_o olhando_para olhar_na olhar~aplicativo olhar~carta olhar~extrato olha~nao olhe olhe_la olhe~, onde_ver onde_vou onde~ja onde~peco
onde~reclamar ontem_, ontem_. ontem~# ontem~estou oq~falo ordem_, ordem~por ordem~prisao orientacao~renegociacao os_oculos os_papel os_quebrados osso_, osso~? osso~cortar osval- osvaldo osvaldo_$ os~, os~eh os~que os~tudo ou_# ou_aumenta ou_cartao ou_em ou_estao ou_inflaram ou_moca ou_parcelo ou_ruim ou_seguro ou_tenho ou_tento outra_conta outra~, outro_endereco outro_estava outro_minimo
outro~disse outro~e outro~melhor outro~pega outro~quer outubro_que ouvi_no ouvi~radio ou~antes ou~as ou~casa ou~de ou~eles ou~espero ou~justo ou~liquido ou~luz ou~mais ou~me ou~mil ou~no ou~parcelas ou~verdade overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:amanha overdue:ao overdue:app overdue:assim overdue:automatico overdue:bem overdue:bola
overdue:botaram overdue:bpc overdue:buscar overdue:cabeca overdue:cachorro overdue:cada overdue:cai overdue:carne overdue:cartao overdue:causa overdue:cinco overdue:claro overdue:cobrador overdue:cobranca overdue:come overdue:consegue overdue:consignado overdue:consigo overdue:corre overdue:credor overdue:cristal overdue:debito overdue:deles overdue:deposita overdue:desconta overdue:desconto
overdue:descubro overdue:desse overdue:deve overdue:dever overdue:direito overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:eles overdue:emprestimo overdue:entao overdue:entra overdue:entrar overdue:era overdue:escrever overdue:esposa overdue:esqueci overdue:evito overdue:ex overdue:falo overdue:falou overdue:falte overdue:fatura overdue:favor overdue:fazer overdue:ficar
overdue:filho overdue:filhos overdue:fita overdue:fui overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:guardo overdue:hoje overdue:ih overdue:joao overdue:junho overdue:juros overdue:loja overdue:luz overdue:mae overdue:mandaram overdue:mao overdue:medo overdue:mesmo overdue:meus overdue:mexer overdue:minutinho overdue:muito overdue:natal overdue:ne overdue:nesse overdue:nocao
overdue:oculos overdue:olho overdue:os overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar overdue:pedi overdue:pega overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:pulo overdue:quantos overdue:quatro overdue:queria overdue:quinze overdue:receber overdue:recebo
overdue:regulares overdue:resolve overdue:responder overdue:resposta overdue:restricao overdue:sao overdue:segura overdue:setembro overdue:site overdue:sozinha overdue:sujo overdue:sumiu overdue:tanta overdue:tempo overdue:ter overdue:teria overdue:tiram overdue:tirar overdue:todos overdue:tomar overdue:total overdue:tres overdue:vale overdue:valor overdue:vejo overdue:velha overdue:vem
overdue:vence overdue:vencimento overdue:ver overdue:vezes overdue:vi overdue:vida overdue:vir oxe_e oxent- oxente oxente_, oxe~e oxe~por o~atrasa o~automatico o~cadastro o~cobra o~conta o~daquela o~dela o~demora o~depois o~diz o~entrou o~falou o~familia o~filho o~foi o~manda o~molhou o~muda o~nunca o~outra o~pagando o~pede o~pediu o~pegou o~posso o~quebrou o~quito o~se o~sei o~so o~terceiro
o~vale o~vou padar- padaria padaria_fechou padaria~e paga_decimo pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_por pagar_sera pagar~ano pagar~contas pagar~de pagar~em pagar~internet pagar~luz pagar~menores pagar~minha pagar~parcela pagar~pix pagar~pode pagar~primeira pagar~que pagar~sabado pagas pagas_$ pagina_nao pagina~entra pago_eh
pago_ela pago_em pago_menos pago_nada pago_um pagou_as pagou~duas pago~agua pago~dia pago~em pago~pensao pago~primeiro pago~puro pago~se pago~so pague_, pague_adiantado paguei_as paguei_ate paguei_conta paguei_foi paguei_hoje paguei~cedo paguei~mil paguei~minimo pague~minha pague~para pai_dela pai_faleceu pai_tem painel_nao painel_pede painel~abre painel~senha pai~, pai~me pai~medo palavras_uso
palavras~para pan pande- pandemia papag- papagaio papel_, papel_da papel_de papel_e papel_esta papel_la papel_na papel_nem papel_tem papel_tudo papel~a papel~cet papel~e papel~emprestimo papel~ja papel~justica papel~na papo_, papo~me para_, para_a para_baixa para_boletos para_cafezinho para_comida para_dizer para_dono para_duas para_ela para_ele para_gerente para_igreja para_impedir para_ler
para_moca para_nome para_organizar para_para para_perder para_perderem para_pergunta para_receber para_sindico para_tumulo parada parada_$ parada_a parada~divida parado~sem param~me paras- parasse parasse_de parasse~pagar para~. para~NAME para~acordo para~alugar para~aluguel para~amanha para~anterior para~ate para~atendente para~coisa para~contas para~da para~de para~emprestimo para~enviar
para~esses para~esta para~filho para~ganha para~ler para~mil para~minha para~ordem para~pago para~pedindo para~pessoa para~pula para~reais para~renda para~sem para~sera para~sogra para~tal para~uma para~vez parcela_agora parcela_da parcela_do parcelamento_da parcelamento_deles parcelaram parcelas_? parcela~NAME parcela~carro parcelo parcelo_? parcelo~qual parec- parece parei_em parem~mandar
parou_? parte~fiz passa_pela passado_e passando_a passando~perna passar_a passar_la passar_meus passar_minha passar_minhas passar~dados passar~na passa~cabeca passa~minha passa~telefone passa~um passear passear_$ passei_? passei_batido passei~na passo_? passo_completo passo_que passou_do passou_e passou_esse passou~contato patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pau_$
pavor_de pavor~vir paz_, paz~nao peco_a peco~pensao peco~tarifa pede_pix pede_senha pedem_a pedem~vista pede~adiantado pede~e pedi_, pedindo_mais pedindo_o pedindo_prazo pedindo_taxa pedindo_um pedindo~, pedindo~codigo pedindo~seguro pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pediu_$ pedi~agora pedi~o pega_meu pegando_fogo pegar_um pegar~bolsa pega~emprestimo pego_$ pegou_de
pegou~calca pegou~fgts pego~vale pegue pegue_um peguei_para peguei~reformar pegue~bico pela_cabeca pela_carteira pela_lgpd pela_minha pela_que pelas~, pela~cabeca pela~digital pela~exijo pela~mao pelo_nao pelo_telefone pelo~dito pena_pagar pena_sacar pena~a pena~o pensando_melhor pensando~, pensando~eh pensao_, pensao_dos pensao_eles pensao~agora pensao~faco pensao~finado pensao~me pensao~menino
pensao~meninos pensao~ter pensar_, pensar~nao pensei_melhor pequena_dentro pequena~de pera_que perai_, pera~eh pera~nao pera~vou perce- perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdido_me perdido_nao perdido~ajuda perdido~entendi perdi~boleto perdi~endereco perfeito~troca pergunta_. perguntas_$ pergunta~tras peric- pericia pericia_$ perigo_? perigo_desse
perigo~emprestimo permito perna perna_? pernas_, pernas~nao perto_do perto~dia pesado_, pesado_? pesado~por pesquei pesquei_$ pessoa_de pessoa_fisica pessoa_ou pessoa_por pessoal_, pessoa~, pessoa~favor pessoa~maquina pessoa~verdade pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pinto pinto~, pior_eh pior_mes pix_, pix_adiantado pix_de pix_em pixei pixei_nessa pixei~loja pix~#
pix~cpf pix~eh pix~nome pix~para plano_esse plano_mais plano_outra plano~manda plano~mes plano~uma plano~vez pode_arrumar pode_atualizar pode_comecar pode_continuar pode_corrigir pode_crer pode_encostar pode_esperar pode_falar pode_gravar pode_guardar pode_meter pode_mexer pode_repassar pode_seguir pode_tacar pode_tomar pode_usar pode_vir podem_botar podem_tirar podem~meu podem~minhas
podem~processar poder- poderia poderia_me pode~ai pode~atender pode~avisar pode~bronca pode~com pode~medida pode~melhor pode~ne pode~nesse pode~sim policia_aqui policia~em ponho~mao ponta_da ponta~lingua por_ano por_dever por_email por_esse por_idade por_loja por_pix por_ser por_sms por_telefone por_tintim porque_a porque_eh porque_nunca porque_o porque_tem porque~debito porque~olhei porque~outra
por~. por~baixa por~bruto por~chega por~com por~das por~divida por~em por~ficou por~ganho por~mas por~ne por~ver positivo_, possa~atender posso_? posso_apagar posso_baixar posso_mais posso~meu posso~rodar posso~so posto~nao pouco_, pouco_? pouco_mais pouco~por pouco~posso povo povo_la povo_liga povo~de praga praga_mesmo praia_eh praia~de prazo_da prazo_do prazo~acordo prazo~oferta preciso_$
preciso_depositar preciso_falar preciso_levar preciso~cem preciso~com prefiro_a prefiro_atendimento prefiro_falar prefiro_ir prefiro_matar prefiro_por prefiro_ver prefiro~as prefiro~divida prefiro~humano prefiro~matando prefiro~pelas prefiro~telefone prende_o prendem_? prender_, prender~pode prende~fundo preocupa presa~nao preso_por preso~dever press- pressao presta_essa prestacao_do presta~oferta
prima- primario primario_, primario~se primeira_, primeira_ja primeira_se primeira~e primeira~eh primeira~limpa primeiro_se primeiro_semestre primeiro~. primeiro~nao prisao_? prisao_para prisao~ele problema_de problema~dar procede procede_? procon_? programa_para programa~ajudar pronto_, proporcional proporcional_$ propor~acordo propos propos_nada proposta_? proposta_nenhuma propostas_compensa
propostas~mais proposta~justa propos~ate propria_, propria_faz propria~# protestado protestado_$ proxima_que proximo~? pular~pergunta pula~fita pula~fogueira pula~parada puro puro_juros puro~? puxar~consignado qtos qtos_dias quais_divida quais_voce quais~anotou quais~minhas qual_deixo qual_divida qual_pago qual_pode qual_primeiro qual_um qualq- qualquer qual~contas qual~da qual~deixo qual~esperar
qual~para qual~perigo qual~primeira qual~problema qual~seguro qual~tem quando_ligar quando_termino quando_tiver quando~ficar quando~filho quando~mexo quando~moca quando~para quando~termino quantas_faltam quanto_deu quanto_entra quanto_estou quanto_fica quanto_ganho quanto_para quanto_por quanto_seja quanto_so quanto_tem quantos~meu quantos~sai quantos~tiram quantos~uteis quanto~atrasando
quanto~dar quanto~ganhar quanto~jogando quanto~mes quanto~ofereco quanto~sair quase_isso quase~, quatro~e que_# que_amanha que_chega que_consigo que_conta que_cortem que_dar que_depois que_deram que_ela que_escolher que_esconder que_esqueci que_falte que_fica que_foi que_fosse que_ganho que_guardem que_ir que_ligar que_mandaram que_muda que_oferecem que_pago que_parei que_pedir que_pediu que_pega
que_posso que_quis que_saio que_site que_tomem que_umbigo que_valia quebra_as quebrados quebrados_eh quebrados~isso quebra~perna quebrou_$ queim- queimando queimando_$ quem_assinou quem_escolheu quem_recebe quem~desempregado quem~me quem~pouco quente quer_puxar quer_que quer_ver querem_# querem_deposito querem~antes querem~de querer~manda querer~nao queria_conversar queria_falar queria_limpar
queria~meu queria~sair quero_ajudar quero_de quero_financiar quero_ir quero_os quero_tocar quero~atendente quero~conversar quero~falar quero~guardem quero~humano quero~lembretes quero~mensagem quero~nenhuma quero~primeiro quero~saber quero~volta quer~eu quer~flexivel questao que~. que~aceitei que~agenda que~ai que~apaguem que~arroz que~ate que~atrasada que~buscar que~catando que~combinado
que~comigo que~como que~conheco que~decido que~direto que~disse que~entra que~errei que~faca que~falaram que~fale que~falso que~fazia que~fechar que~fico que~fiz que~fizeram que~gaste que~la que~levanto que~mesmo que~ne que~negociam que~num que~ofereco que~olho que~pai que~passa que~pesquei que~por que~quitar que~responder que~respondi que~saia que~saiba que~seja que~sim que~tela que~todas
que~trabalho que~um que~uma que~uso que~vao que~venda que~verdade quieto_, quieto~pensei quinh- quinhentos quinze_dias quinze~; quis_dizer quiser_, quiser~depois quitar_o quitar~? quitar~cartao quitar~desconfiei quitar~em quitei_, quitei~e radio radio_que radio~da raiva rapaz~financeira rapido_demais rapido_se rapido~, rapido~e rates:% rates:abrir rates:absurdo rates:acaba rates:acabei rates:ajuda
rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aparece rates:aplicativo rates:aposentadoria rates:app rates:assinei rates:atencao rates:atrasadas rates:aumenta rates:barato rates:bola rates:bom rates:bota rates:branco rates:brasil rates:cabeca rates:cada rates:carta rates:casa rates:catando rates:cima rates:cobrar rates:comeco rates:comigo rates:compra rates:comprei rates:consigo
rates:contas rates:conversar rates:coragem rates:credito rates:cristao rates:dar rates:deixar rates:desconto rates:desse rates:deus rates:deve rates:dever rates:diabo rates:diferenca rates:diminui rates:disse rates:diz rates:dois rates:efetivo rates:ela rates:eles rates:entendo rates:entra rates:equipe rates:era rates:errei rates:escreve rates:escrito rates:essas rates:esses rates:estao
rates:existe rates:explica rates:explicou rates:extrato rates:faco rates:falaram rates:falou rates:falta rates:fazer rates:fica rates:fico rates:ficou rates:fila rates:filha rates:filho rates:financeira rates:foi rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gerente rates:gosto rates:ha rates:informar rates:inss rates:jeito rates:jogo rates:letra rates:levar rates:maior
rates:mais rates:mano rates:marido rates:melhor rates:menor rates:menos rates:mercado rates:mesma rates:minhas rates:minutinho rates:miuda rates:moca rates:moco rates:mostra rates:mudar rates:muito rates:negocio rates:neve rates:ninguem rates:numero rates:olhar rates:osso rates:ouvi rates:pagando rates:pago rates:papeis rates:papel rates:parada rates:passado rates:pela rates:perai rates:poe
rates:preciso rates:prestei rates:quando rates:quantas rates:rapido rates:receita rates:resolve rates:respondi rates:resposta rates:rua rates:saio rates:saldo rates:sao rates:seja rates:senhora rates:servico rates:tal rates:telefone rates:ter rates:toda rates:todas rates:todo rates:total rates:transferir rates:trem rates:troca rates:trocar rates:vai rates:valor rates:vem rates:vendo rates:vish
reais_antes recad- recado recado_para recado~dono recebe_bolsa receber_do receber_mensagem receber_os receber_se receber_uma receber~consignado receber~copia receber~ja recebe~familia recebi_isso recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~, recebi~de recebi~link recebi~na recebi~nenhuma recebi~sim recebi~uma recebo_bolsa recebo_bpc recebo_decimo recebo_no recebo~# recebo~,
recebo~dia recebo~familia recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o reclamacao~site reclamar_? reclamei reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta refazer~desde refazer~zero reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~nao remedio~pressao
remove_$ remove_meus remove~dados renda_, renda_mesmo renda~como renegociacao_de renegociacao~dividas renegociar_, renegociar~vou renner_$ repas- repassar repassar_meu repassar~beneficio repete_as repete~dividas repete~nao repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respeito_, respeito~tem responder_essa respondi~a respondo_? respondo_essa resposta_anterior respostas
respostas_e respostas~comeca resto_atrasou resto_esta resto~continuar resto~miudeza restricao_$ restricao_depois restricao~do reu_primario reu~, riem riem_de riem~mim robo~chama robo~tem rodar_$ rosar- rosario rosario_$ rotativo_e rotativo_que rotativo~aparece rotativo~como rotativo~do rotativo~eh roteiro_por roteiro~favor roubada_? roubar roubar_meus roubaram roubaram_meu roubaram~celular roubo
rua_de ruim_$ ruim_? sabado_me sabado~quebra sabe_a sabe_e sabe_eh saber_agora saber_como saber~falar saber~outro saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar~fgts safra safra_acabou safra~e sai_da sai_dia saia saia_antes saia~? saiba saiba_$ saio_$ saio_disso saio_para saio~ir sair_? sair_depois sair~banco sair~voce sai~# sai~? sai~lista sai~ou salario_, salario_. salario_e salario_na
salario~banco salario~conta salario~na salario~o salario~para saldo_do saldo~cartao salgada sao_joao sao_minhas sao_obrigados sao_so sao~a sao~cartoes sao~dividas sao~essas sao~meses sao~serasa saque_do saque~fgts saque~prende se_disserem se_esse se_falei se_foi se_ja se_o se_ofereceram se_outro se_paga se_pagar se_quem se_recebo se_tenho se_vier se_vou segue_em segue~frente segui- seguir seguir_$
segunda~em segundinho segundinho_que segundinho~o segura~, seguro~de sei_, sei_ainda sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~chama sei~comecar sei~de sei~entra sei~esse sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tche
sei~tenho sei~tipo sei~venderam sei~vou seja_robo sem_chao sem_contar sem_do sem_luz sem_o sem_registro semes- semestre semestre_. sempre_$ sem~# sem~bico sem~essa sem~eu sem~quanto senha_, senha_do senha_e senha~eh senha~nao senhor_, sentar sentar_na sentar~calcada sentir_falta ser_alto ser_baixa ser_do ser_medida ser_todas serasa_esta serasa_limpa serasa_por serasa~mim serasa~nome serasa~querem
servico_agora servico_essa servico_ontem servico~, servico~para servico~semana ser~inss ser~mas ser~ou ser~pelo ser~renda sesse- sessenta sete setembro_, setembro~# seu_osvaldo sexta_, sexta_para sexta~sair se~, se~arrumar se~atrasar se~banco se~botasse se~caducou se~contar se~direito se~eh se~em se~empresa se~emprestimo se~ficar se~fizer se~for se~levar se~mudar se~mudasse se~no se~parasse
se~pegar se~perder se~que se~quitar se~tirar se~tivesse se~vendesse si_, silve- silveira silveira_$ sim_# sim_NAME sim_esta sim_infelizmente sim_meu sim_minha sim_moca sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma sim~, sim~a sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~filha sim~filho sim~foi sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~sem sim~so sim~tenho
sindicato site_do site_eu site~governo site~vejo sms~link so_, so_cobre so_consigo so_desse so_devo so_jeito so_ligacao so_nao so_no so_pagar so_pinga so_que so_saio so_sei sobrar_nada sobra~comida sobre_renegociacao sobre~de sobrou_nem sobrou_um sobrou~centavo sobrou~para social_? social_tambem social~? social~agua social~luz sofa sogra~mes sogro sogro_, sogro~da solicito~exclusao solta- soltar
soltar_o soltar~emprestimo sorve- sorvete sorvete_eu sorvete~compro sou_boia-fria sou_reu sou~primario sou~sim sozinho_? sozinho_ou sozinho~tenho so~# so~. so~com so~fim so~isso so~mes so~metade so~pagar so~por sufoco_? suja_? sujo_, supoe supoe_que supoe~eu suspenderam_meu suspenderam~beneficio tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tamanho~buraco
tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~nao tanto~nem tanto~que tarde_de tarde~noite tarde~tudo tarifa~? tarifa~tambem taxa_que taxa~# taxa~, taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos telefone_, telefone_com telefone~NAME telefone~alguem telefone~me telefone~o telha- telhado telhado_, telhado~no tem_a tem_cet tem_essas tem_programa tem_restricao tem_rotativo
tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo_que tempo~a tempo~eles tempo~nao tempo~nem tempo~nome tem~, tem~coisa tem~divida tem~do tem~dois tem~em tem~endereco tem~falar tem~infelizmente tem~ir tem~levar tem~meses tem~nada tem~nenhuma tem~olhar tem~pegando tem~pessoa tem~servico tenha_$ tenho_, tenho_ate tenho_bola tenho_como tenho_coragem tenho_divida tenho_idade tenho_luxo tenho_na
tenho_nocao tenho_outro tenho~ao tenho~conta tenho~dar tenho~e tenho~mas tenho~pedir tenho~pensao tenho~pode tenho~saber tenho~vida tentar_um tentar~acordo tento tento_mais tento~? ter_alguma ter_ordem ter_pago ter_um teria~ligar teria~olhar termina_algum termina_em termina~dia termino_$ termino_o termino~acordo terreno_do terreno~meu ter~atendente ter~coisa ter~do ter~olhar ter~quanto ter~que
teve_uma texti- textinho textinho_para textinho~eu texto~mandar te~isso te~que thirteenth:. thirteenth:amanha thirteenth:anos thirteenth:antecipei thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:caiu thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:egua thirteenth:empresa thirteenth:entrei
thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia thirteenth:ferias thirteenth:for thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mandado thirteenth:mes thirteenth:mudar thirteenth:nenhuma thirteenth:num thirteenth:ofereceram thirteenth:opa thirteenth:pago thirteenth:primeiro
thirteenth:proporcional thirteenth:proposta thirteenth:receber thirteenth:recuperacao thirteenth:segunda thirteenth:semestre thirteenth:senhor thirteenth:talvez thirteenth:ter thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:ve tia tinti- tintim tintim_$ tintim_por tintim~tintim tiram_a tiram~restricao tiran- tirando tirando_os tirando~quebrados tirar_as tirar_do tirar_um tirar~criancas
tirar~meu tira~mao tiro_# tiver tives- tivesse tivesse_cinco tivesse~anos tive~escolher tocar_nesse tocar~assunto toda_paguei toda_vez todas_menos todas_ou todas~faz todas~so toda~o todo_, todo_no todo_pago todo_respeito todo~encurta todo~nao todo~por todo~vinte tomar- tomara tomara_que tomara~fosse topar_? total_que total~desgraca total~eu trabalha trabalhar_, trabalhar~encurta trabalho_o
trabalho~dia transfere_para transfere~uma trata-se trato_com trato~a trem_de trem~juros tres_meses tres_vezes tres~e treze- trezentos troca_a trocados_a trocados~mais trocar_meu trocar_o trocar~consignado trocar~valor troca~ordem tudo_ao tudo_da tudo_desde tudo_errado tudo_nas tudo_quero tudo~, tudo~NAME tudo~dividas tudo~ela tudo~farmacia tudo~minha tudo~pago tudo~pinga tudo~qual tudo~recomecar
tudo~telefone tumul- tumulo tumulo_pula uai~quem ultima_que ultima_volta ultima~eu um_, um_absurdo um_aluguel um_banco um_consultor um_gas um_moco um_mutirao um_rapaz um_recado um_segundinho um_segundo um_seguro um_servico um_sofa um_textinho um_vivente uma_kitnet uma_sim uma_tal umas_# umas_frases uma~agora uma~ano uma~dessas uma~disse uma~dizendo uma~dos uma~errei uma~me uma~na uma~ou uma~pediu
umbig- umbigo umbigo_de umbigo~vedete um~da um~decente um~dizendo um~educado um~humano um~junto um~mais um~mas um~menor um~nao um~ou um~sem um~so uns_dois uns_tres uns_trocados uns~a uns~dias uns~mes uns~mil uns~ou uns~por urgente_nao urgente~, usa_aparelho usar_meu usar_meus usar~dados usar~decimo usar~fgts usa~de usei_+ usei~# usei~cartao uso_dos uso~eles uso~meus uteis uteis_? util vai_ate
vai_descobrir vai_embora vai_pagar vai~este vai~me vai~meus vai~minha vai~o vai~por vale_fechar vale_pagar valendo_? valeu_demais vale~# vale~a vale~com vale~eu valia_ate valor- valor_, valor_decente valor_eh valor_quanto valores valores_$ valor~, valor~eh valor~esse valor~para vamos_comecar vamos_falar vamos~comeco vamos~de vantagem_? vantagem_ou vantagem~estao vao_passar vao~a vao~cobrar
varia~nao vedet- vedete vedete_$ vei veinh- veinha veinha_ninguem veinha~pode veio_cortar veio_escrito veio_um veio~absurdo veio~boleto veio~credito veio~oficial veio~zap vejo_e vejo~te velha_$ velha_, velha~adiantava vem_# vem_alta vem_antes vem_muito vem_nao vem~, vem~alta vem~cabeca vem~cet vem~por vence_no vence_todo vencer_? venceu_dia venceu_ha venceu~# venceu~quinze vencida_sim venda_o
venda~carro vender_a venderam venderam_a venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendesse~moto vendi~bike vendo_marmita vendo_o vendo~, vendo~papel ver_aqui ver_divida ver_meus verdade_, verdade_ai verdade_para verdadeiro verdadeiro_$ verdade~depois verdade~inflaram verdade~me verdade~para verdade~pode ver~, ver~painel ver~roteiro ver~sumindo vez_, vez_do
vez_que vezes~nada vezes~ninguem vi_a vi_um viage- viagem vida_, vida_quero vida~da vida~paguei vida~refazer vier_eh viera- vieram vier~milagre vir_policia virem~o vir~aqui vish vish_, vish~essa vista~em vista~parcelo vitor- vitoria viu_, viu~deus viu~nunca viva_$ vivem_me vivem~ligando vivo_no vivo~osso vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vi~cor vi~na vo_, voce_apaguem
voce_consegue voce_fizeram voce_mexem voce~alguma voce~deixou voce~em voce~explica voce~me voce~minhas voce~nao voce~quanto voce~tudo volan- volante volante_, volante~ja volta_ao volta_atras volta_por voltar~pergunta voltar~trabalhar volta~, volta~anterior volta~favor volta~normal volta~que voltei_! voltei~onde vontade_$ vou_$ vou_? vou_conseguir vou_detido vou_dormir vou_la vou_ligar vou_olhar
vou_receber vou_reclamar vou_tentar vou~? vou~agencia vou~conta vou~la vou~loja vou~menos vou~pagando vou~pagar vou~pago vo~cobrador vo~ela whats whats~que which-change:desculpa which-change:era which-change:errado which-change:esta which-change:eu which-change:meu which-change:muda which-change:ou which-change:quieto which-change:um worry:ajudar worry:algum worry:alguma worry:aluguel worry:amanha
worry:antes worry:ao worry:aparelho worry:aquele worry:assinei worry:atrasada worry:atrasar worry:avisar worry:baixa worry:baixar worry:bloqueada worry:bloqueiam worry:bloqueio worry:bota worry:cabeca worry:caro worry:cobrancas worry:condominio worry:contas worry:cortem worry:crianca worry:das worry:dela worry:dentro worry:depois worry:descontando worry:desempregado worry:deve worry:direito
worry:disse worry:diz worry:duas worry:ela worry:entra worry:entro worry:entrou worry:era worry:escondido worry:especial worry:esteve worry:ex worry:existe worry:fez worry:fica worry:fico worry:filha worry:filho worry:fim worry:financeira worry:fogo worry:folha worry:governo worry:graca worry:jeito worry:junto worry:kitnet worry:liga worry:lugar worry:mandar worry:manha worry:mao worry:menina
worry:menino worry:meses worry:mexer worry:ninguem worry:noite worry:nossas worry:novo worry:paga worry:passada worry:patrao worry:peco worry:pedaco worry:penhora worry:pequena worry:perigo worry:ponte worry:portao worry:povo worry:preciso worry:prendem worry:prender worry:preocupa worry:primeira worry:prisao worry:programa worry:qual worry:quantos worry:queria worry:rapaz worry:recebo
worry:recordo worry:renda worry:restricao worry:saia worry:segunda worry:sera worry:social worry:tarde worry:tarifa worry:tempo worry:tiram worry:tirar worry:trem worry:tres worry:usa worry:vale worry:verdade worry:vieram worry:vizinho x_com x~a zap_com zap_dizendo zap_uma zap~o zap~que zap~vez zeca zera_isso zera~ai zero_, zero_? zero~eh zero~errei zoand- zoando zoando_, zoando~esta`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao caram- caramba da~? fechar_o fecho offers:nao pagar_essa vou~o`,
    '-4': `^_aceito aceitei~acordo acordo~NAME o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '24': `?confirm-creditor`,
    '23': `?confirm-amount ?confirm-change`,
    '21': `?confirm-delete`,
    '20': `?thirteenth`,
    '19': `sim`,
    '18': `sim_$`,
    '16': `^_aham aham n0`,
    '15': `?more-debts consent:, consent:bora consent:vamos estao_$`,
    '14': `certi- confirm-creditor:isso consent:pode more-debts:tem overdue:tem pode tenho_$`,
    '13': `^_beleza consent:ja ss tem_$ thirteenth:vem 👍 👍_$`,
    '12': `^_acertou ^_correto ^_exato ^_ok ^_ss ^_👍 acertou atras- confi- corre- correto esse_mesmo offers:tem ok overdue:sim quase_todas ss_$ thirteenth:recebo vamos_$`,
    '11': `^_aceito ^_isso ^_pode ^_positivo acert- after-roadmap:👍 ai_$ bora bora_$ claro confirm-amount:isso confirm-change:pode confirm-delete:apaga consent:aceito consent:estou consent:manda correto_$ encal- encalhado encalhado_$ exato exato_$ liber- o_se offers:uma positivo tem thirteenth:eh tudo_encalhado vem`,
    '10': `?overdue ^_confirma ^_gostei ^_igual ^_infelizmente ^_quase ^_s ^_sim ^_uhum ^_vai ^_yes acertou_$ after-roadmap:gostei aham_$ atrasadas_$ basta- bastante bastante_$ belez- beleza certinho confere_$ confirm-change:eh confirm-change:isso confirm-creditor:eh confirm-delete:sim confirma consent:maior consent:na consent:yes consent:👍 duas entao estao exata- exatamente fechei_$ goste- gostei
isso_mesmo mandaram offers:todas poe posit- positivo_$ quase s s_$ tem_outra tenho_bastante todas_, uhum yes`,
    '9': `,_tenho ,~# ?offers ^_bora ^_choveu ^_claro ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_recebo ^_tem aceito aceito_$ after-roadmap:fechei ainda_$ ate~pescoco choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:isso confirmadissimo confirmadissimo_$ consent:dale consent:o cravo- cravou cravou_$ dale eh_$
elas_atrasadas ele_$ esta_certinho esta_certo esta_tranquilo esta~atrasado ficou_para ficou~tras fundo_$ menor~, mete mosca mosca_$ muda_$ na_mosca o_pescoco ok_$ pescoco_$ receb- recebo thirteenth:a thirteenth:eu thirteenth:todo todas todo topar tranquilo trocar_$ vai_fundo vamos`,
    '8': `,_atrasou ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_exatamente ^_fechou ^_ficou ^_issae after-roadmap:ok agora_ou apare- apareceu_uma as~capengando as~estao ate_o capen- capengando capengando_$ certe- certeza certinho_$ certissimo certissimo_$ chegou_uma concordo confirm-creditor:issae confirm-creditor:pode confirm-delete:eh confirm-delete:pode consent:concordo consent:dou
consent:eu consent:fechou consent:la consent:ok consent:toca consent:tudo da_hora dou duas_capengando duas_estao eh_esse eh~ai essa~mesmo esta esta_vencida exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ maior mais_seria mas_eh mesmo more-debts:ainda more-debts:sim muda o_proprio offers:mandaram offers:sim overdue:mais para_tras passou_da passou~hora pesco- pescoco por_$ pront-
quem_mais quem~seria quero_$ quero_fazer seria_$ sim_mas sou~nao tem_meu tenho thirteenth:deus thirteenth:dia thirteenth:ganha thirteenth:tenho tranq- tras_$ trocar uma_no vir vir_$`,
    '7': `,_pode ^_apareceu ^_autorizo ^_deve ^_eu ^_mandaram ^_na ^_simbora ^_tal ^_toca ainda ainda_tem apaga autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai certo certo_$ chove- claro_$ comec- conco- confirm-amount:ai confirm-amount:e confirm-amount:mesmo confirm-change:e confirm-change:muda confirm-creditor:, confirm-creditor:ai confirm-creditor:sim confirm-delete:ai confirm-delete:mesmo
confirma_$ consent:acordo consent:claro consent:comecar consent:dos consent:entao consent:por consent:quero consent:sim consent:simbora consent:todo de_acordo e_poe e_qual eh_ela eh_verdade ela ele esse_$ esta_batendo esta_bom falta_a faz faz~mudanca ganha infel- infelizmente isso_, ja_eh mais_nisso mais_umas manda mesma metade_ja monte more-debts:todas nunca_$ o_comeco offers:duas offers:mais
offers:no offers:tudo offers:um outra_$ ouvid- overdue:aham overdue:esta overdue:estao pior pior~eh pode_$ poe_mais poe~nisso proprio recebi_$ se_tem sem_problema simbo- simbora sou~maior so~comeco tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:ele thirteenth:gracas thirteenth:natal thirteenth:sim thirteenth:tambem toca tranquilo_$ tras um_monte uma uma_oferta umas umas_$ vencida
vencida_$ worry:tranquilo`,
    '6': `#_semana ,_manda ^_aproximadamente ^_arruma ^_certinho ^_chegou ^_falta ^_faz ^_gira ^_ixi ^_ligaram ^_passou ^_pergunta ^_pior ^_suave ^_taca ^_todo ^_venceu ^_viuva a_pior aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apaga_tudo apareceu aposentado~ne aproximadamente aproximadamente_isso arrum- arruma_isso as_duas a~eh a~ja a~paga bala barba barba_$ bate
bate_$ bronc- bronca bronca_$ cai_dia chego- chegou chora- chorando chorando_$ claro_que comeco_$ confirm-amount:, confirm-amount:certinho confirm-amount:essa confirm-amount:por confirm-change:mais confirm-change:mesmo confirm-change:sim confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-delete:, confirm-delete:apagar confirm-delete:tenho confirm-delete:tudo confirma_ai
confirmo confirmo_$ consent:agora consent:beleza consent:dentro consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:ou consent:pergunta consent:problema consent:suave consent:tua consent:vai consent:vou corac- coracao da_mais da~barba de_maior de_todas dentr- dentro dentro_$ deve dezem- dezembro direitinho direitinho_$ eh_essa eh_isso eh_sim eh~mesmo eh~o eh~proprio ela_$
em_torno embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais estao_tudo estao~no estou_dentro eu_ganho eu~vi e~mais e~nem falta falta~pior faz_a fe ficha ficha_$ ficou filha_$ ganho_$ gira gira_em gira~torno igual_ao igual_eu igual~boleto igual~falei isso isso_que isso~eu ixi ja_estou ligaram_oferecendo mais mais_$ mais_barba manda- mandaram_uma mas_nao me_mandaram mesmo_$ mete_bronca
me~um more-debts:estao more-debts:isso more-debts:uma mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi no_zap ofere- oferecendo oferta_$ offers:ainda offers:ligaram offers:oferecendo opa_tem overdue:chorando overdue:quase overdue:tenho overdue:uma pagam papel_$ pior_de pior~todas pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ proposta propr- proprio_$ que_vem que~mais recebo_o
se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria suave taca taca_ai tal tem_coisa tem_um tenho_nada tenho~a thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:mas thirteenth:metade thirteenth:ne thirteenth:pagam tirar_nem tirar~por todas_estao torno torno_disso troca tudo_atrasado tudo~vermelho uma~zap veio_uma
veio~no vem_$ vem_mais venceu_e venceu~eu verdade_$ vi_$ viuva`,
    '5': `, ,~o ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_de ^_manda ^_muda ^_opa ^_perdeu ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca ^_veio a_dita a_firma a_loja a_mudanca abert- aberto acertou_em acertou~cheio aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apareceu~tentadora aposentado aprox- arruma arruma~para assin- assino atrasadas atrasado_$ atrasou atrasou_$
autorizado autorizado_$ autorizo autorizo_$ a~cuja bateu bateu_certinho boleto_$ bota com_certeza comeca_$ comecar_$ comeco confirm-amount:em confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:, confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz confirm-change:igual confirm-change:o confirm-creditor:e
confirm-creditor:em confirm-creditor:esse confirm-creditor:por confirm-delete:essa confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:mandar consent:meu consent:partiu consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser
consent:si consent:sou consent:ss consent:topo conto cuja cuja_$ dera_nao dera~fosse dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_exatamente eh_longa eh_o eh~ainda eh~dita elas em_cheio em_duas era~que escon- esconder esconder_$ essa_gentileza esse~valor estao~atrasadas estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta_uma falta~ainda faz_essa faz~gentileza fe_$ filha
firma fiz_# foi~que ganho genti- gentileza gentileza_$ gosto gosto_$ hora ir_$ ligar- ligaram lista_eh lista~longa longa longa_ainda mais_uma manda_bala mandaram_um mas~sei menos_isso mesmo_valor metad- metade monte_$ more-debts:da more-debts:eh more-debts:falar more-debts:outra more-debts:se n1 nada_a nada~esconder nao_fosse nao~manda nao~quanto nem_por nenhum_$ no_serasa no_vermelho
offers:aparece offers:chegou offers:serasa opa opa_se ou~isso overdue:, overdue:atrasou overdue:da overdue:eh overdue:falta overdue:proposta overdue:vencida overdue:verdade para_isso partiu passei_dos perdeu~prazo perfe- perfeito perguntar permi- pinga- pode_confirmar pode_ir pode_mudar pode_perguntar pode~esse pois_eu pois~ganho por~conta prazo_faz prazo~eh propo- proposta_$ qual_$ quem~nao
queria_$ quero_falar quero_sim quest- que~melhor que~respondo salva- sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:# thirteenth:cai thirteenth:com thirteenth:o thirteenth:pois thirteenth:ss todas_elas todas~atrasadas topo troca- troca_que
troca~eh tua tudo_no um_desconto uma_ainda uma_tentadora vai vai_la valor_$ valor_esta valor~certo vamos_la venci- verda- verdade vermelho vermelho_$`,
    '4': `,_a ,_duas ,_esta ,~eh ,~mais ,~vencida ^^ ^_agora ^_arredondando ^_conferi ^_ela ^_esqueci ^_fiz ^_foi ^_ofereceram ^_passei ^_por a_lista absol- absoluta acaba_mais acordo acordo_$ aham_isso ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar aparece apareceu~oferta aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada_$ atrasada_que atrasada~noiva
a~de a~e a~me bala_na bala~mudanca beleza_muda bom bora_la botar_fe caiu_no caiu~esquecimento carim- carimbar carimbar_$ certeza_$ certeza_absoluta certinho_, chegou~do chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva chuva~para claro~sim coisa_$ com_ele com_tudo comecar comigo_, como_eh com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:correto confirm-amount:fundo
confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:confirma confirm-change:correto confirm-change:esse confirm-change:fundo confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:por confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:certo confirm-creditor:ela confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais
confirm-creditor:mesma confirm-creditor:na confirm-delete:certeza confirm-delete:certinho confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:divida consent:favor consent:fiz consent:logo consent:mim consent:moca consent:ninguem consent:numas consent:os consent:participar consent:perguntas consent:resolver consent:so consent:tempo conto_,
conto~tem creio_que dale_numas dar_e dar~vender de_dezembro de_oferta dedo deixei~, deixo desconto_$ deus_quiser dezembro_$ dia~de dos e_aceito e_bate e_como e_vender eh eh_melhor eh_tempo eh~essa eh~se eh~senhora ela_mesma ela~em em_pessoa esquecimento esquecimento_, esquecimento~atrasou essa_mesma esse esta_mais esta_sim esta_tudo esta_valendo estao_todas esta~atrasada esta~papel estou_contando
estou_na estou~com eu_nem falar_$ falei_$ favor favor_me favor~ajuda faz_eh fecho- fechou fechou_com fechou~o foi_para foi~isso fosse_, fosse~mas gracas_ao guriz- gurizada infelizmente_tem ir isso_$ isso_ai isso_para isso~essa isso~mim isso~so ja_esta logo loja_me maior_$ mais_atrasada mais_ou mais~menos manda_$ mandaram~monte manda~na mas mesma_, mesma_em mesma~pessoa meu_papel monte~oferta
more-debts:duas more-debts:mais more-debts:mandaram more-debts:mesmo more-debts:proposta more-debts:tenho more-debts:tudo mudar na na_chuva na_metade nao_, nao_acaba nao~falar na~eh ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso_$ no_esquecimento noiva noiva_$ numas o_, o_dedo ofereceram ofert- oferta offers:as offers:coisa offers:desconto offers:esta offers:fez offers:ficou offers:hora
offers:isso offers:loja offers:me offers:opa offers:passou opa~tem ou_menos overdue:ainda overdue:duas overdue:ficou overdue:monte overdue:opa o~faz o~papel o~tem papel para_dar para~e para~que parti- participar_$ passada passada_$ passar_, passar~esta passe- passei passo- passou perde- perdeu perdeu_o perfeito_, pergu- perguntar_$ perguntas pior_que pode_ajustar pode_alterar pode_botar
pode_carimbar pode~fe por_ai por~me proposta_que proposta_sim proposta~nao que_eh que_noiva quero~sim que~acaba que~queria recebe recebo_sim recebo~decimo resolver se semana_passada senta sim_tenho tambem_$ te_conto tem_, tempo tem~dar tem~uma tenho_certeza tenho_mais te~, thirteenth:agora thirteenth:ao thirteenth:duas thirteenth:em thirteenth:entao thirteenth:esperando thirteenth:esse
thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:se thirteenth:vezes tirar todas_$ todo_ano uma_do uma~banco valen- valendo valor venceu vender_$ verme- vinte zap_$`,
    '3': `#_anos #_de #~dezembro ,_bate ,_comeca ,_essa ,_gracas ,_infelizmente ,_lembrei ,_moca ,_quer ,_tem ,_vai ,_vamos ,~, ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~loja ,~segunda ,~ver ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_ainda ^_caiu ^_capaz ^_creio ^_demorou ^_entao ^_esse ^_estao ^_li ^_pega ^_pensionista ^_sai ^_se ^_servidor ^_sou ^_ue ^_valor ^_vamos ^_vou a_metade a_prefeitura abre_o aceit-
aceito_os aceito~termos acord- acordo_com agora agrad- agradeco alter- anotar anotar_desse anotar~jeito ansio- ansiosa apaga- apagar_$ apose- aposentado_recebe assinada ate a~eu a~meu bagac- bagaca bagaca_$ bala_$ banco_sim banco~eh bem bem_isso bem~dai bendi- bora~isso cader- caderno caderno_que caderno~tem cai cai_em cai_na caiu cai~# cai~conta caminhao_ainda carteira_assinada carti- cartinha
cartinha_com cartinha~desconto certinho~moca certo_esse certo~valor chegou~cartinha chegou~proposta com_desconto comeca com~absoluta concordo_, concordo~desde confirm-amount:. confirm-amount:certo confirm-amount:disso confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:papel confirm-amount:pior confirm-amount:sem
confirm-amount:troca confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirmo confirm-change:ela confirm-change:entao confirm-change:eu confirm-change:mudanca confirm-change:tenho confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:certinho
confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:faz confirm-creditor:mosca confirm-creditor:positivo confirm-creditor:quem confirm-creditor:uma confirm-creditor:valor confirm-delete:aham confirm-delete:certo confirm-delete:esse confirm-delete:exatamente confirm-delete:foi confirm-delete:meu confirm-delete:muda confirm-delete:mudanca confirm-delete:na
confirm-delete:vai consent:. consent:anos consent:bala consent:buraco consent:certeza consent:comigo consent:conto consent:demorou consent:desde consent:espalha consent:essa consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:opa consent:precisando consent:primeira consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$
dados_nao dando_mesmo de_boa de_divida decimo_$ deixa~, deixa~ver demorou demorou_, desconto desconto_sim dessa_vida dessa~de desse_jeito de~com de~e dia_# dia_vinte direi- dizer_, do_buraco duas_vezes e e_tem eh_, eh_para eh_so eh_triste eh~, eh~bate eh~dando eh~mas eh~sim em_carne email_$ em~vezes entao_sim espal- espalha espalha_$ esqueci essa essa_bagaca essa_mesmo essa_sim essa~, esse_eu
esse~, esta_$ esta_na esta_no estou estou_aqui estou_de estou_esperando estou_precisando eu_abro eu_queria eu_recebo eu_ver eu~. eu~da exatamente_essa exist- e~outro falei_da falei~NAME favor_entao faz_isso faz_tempo fazer_$ faz~favor faz~tempo fez fila_$ fim_do fim~ano foi_isso graca- gracas guarda infelizmente_sim infelizmente~mais isso_dai isso_eu isso~moca ja~# jeito_$ lembrei~mais li logo~eu
manda_o melhor_$ mesma~infelizmente mesmo_, mesmo_moca mesmo~o meu_cunhado meus~nao moca moca_$ monte_de more-debts:ai more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:atrasado more-debts:falta more-debts:infelizmente more-debts:mas more-debts:monte more-debts:no more-debts:opa more-debts:pescoco more-debts:tras more-debts:vem mudar_$ mudar_sim na_mudanca nao_conta
nao_espalha nao~deixar nao~nada nao~quer nao~vem na~no nenhum ninguem_$ nisso no_email o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto ofereceram_sim ofereceram~sim offers:apareceu offers:da offers:e offers:falta offers:mesmo offers:o offers:ofereceram offers:outra offers:vencida ok_faz ok~isso os_termos ou outra_sim outro_? outro~eh overdue:apareceu overdue:ate overdue:e
overdue:hora overdue:infelizmente overdue:nem overdue:oferta overdue:outra overdue:passou overdue:umas o~certo o~comigo o~dos o~entao o~que o~sim para_ninguem para_sair para~do participar pega pega_o pega~caderno pera perfeito_eh perfeito~isso perfeito~pode pergunta_que pode_anotar pode_guarda pode_por pode_salvar pode~desse por_mim precisando pronto proposta_no proposta~email proprio_, proprio~em
quero quero_comecar quero~dessa que~a que~conto que~estou que~meu que~vem recebe_ne recebo_, recebo_proporcional recebo~a recebo~do recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a se_deus segura seras- serasa servidor sim_faz sim_nao sim~lembrei sim~tempo sou_menor so~espalha tambe- tambem tem_outro tem_para tem_proposta tem_uma tem~caminhao tenho_#
tenho~anos termo- termos termos_$ thirteenth:, thirteenth:contando thirteenth:creio thirteenth:do thirteenth:esta thirteenth:fim thirteenth:inss thirteenth:outra thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem trist- triste triste_mas triste~eh troca_ai tudo~nao tudo~pode ue ue_, um_acordo um_caminhao uma_$ uma_cartinha uma_mas uma~com uma~nao uma~no um~ainda vai_$
valor_certo vem_agora vem~em vence- vender ver_. ver~. vida_de vida~divida worry:esta zap`,
    '-3': `!_$ #~? ,_nao ,_o ,_obrigado ,~antes ,~nao :ai :ate :mais ?essentials ?incomes NAME_$ ^_# ^_ajuda ^_antes ^_atrasou ^_avanca ^_botei ^_cancela ^_chega ^_da ^_deixa ^_depois ^_deram ^_deus ^_do ^_embaralhou ^_explica ^_fica ^_finaliza ^_meu ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_os ^_outra ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_quanto ^_some ^_voce
^_volta a_NAME a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:atrasou after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:isso after-roadmap:lembrete after-roadmap:mandar after-roadmap:quero after-roadmap:recebi after-roadmap:tudo antes_fosse antig- avanc- avanca avanca_$ a~parcela beleza_entao bloqu- bom_esse bom~desconto botei
bulhu- bulhufas bulhufas_$ cabo cabo_$ calor cancela chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-change:outra confirm-change:outro confirm-creditor:outro consent:cobra consent:contra consent:da consent:esse consent:faco
consent:financeira consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um consent:zap conte- contei contra de_graca de_onde debt-kind:a debt-kind:na debts:isso deixar_guardado deixar~mesmo depois_eu dera_fosse deram dera~so desfa- dessa_$ dessas_$ dia_$ dinhe- dinheiro disse- dividas dividas_$ dois_$ duvida e_ai e_se eh_do eh_financeira eh_golpe eh_gratuito eh~meu
em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_isso errou_$ esquece_a esquece~mudanca esse_desconto essentials:pode estad- estado esta~isso estou_no estou~boa estou~em expli- faco faco_# falan- falando fase fase_$ feito fica fila_do fila~banco finaliza finaliza_$ finan- financeira financeira_$ fora_$ fosse_$ fosse_so fosse~isso fui gaste- gastei gastei_$ golpe_$ gratu-
gratuito gratuito_mesmo guardado_mesmo hoje income-source:sou incomes:eh incomes:isso infelizmente_$ instalments-left:metade isso_eh ja_gastei lembrete lembro_$ lhufa- lhufas lhufas_$ link liqui- mais_tarde mas~gastei medo medo_de melhor_nao mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:era more-debts:essas more-debts:ja more-debts:so more-debts:tambem nada_$ nada_disso
nada_mais nao_autorizo nao_paga nao_sou nao_vi nao~com nao~essa nao~estou nao~nao nao~obrigado nao~os na~do negativo_$ negoc- negocio nenhu- nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:bom offers:estou offers:fechei offers:meu offers:nao offers:so oi onde~isso opcao_# os_dois osso osso_$ overdue:passada
overdue:por overdue:resto o~eh o~na o~tambem pago_$ parar_$ parce- particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi perdi_o pode_passar pode_repetir pode~essa por_enquanto posso precisa prefi- prefiro primeiro primeiro_$ pular quais que_fase quem~fosse quere- quero~se que~eh que~pode quita- rates:pode registrado_$ repetir repetir_$ resposta resto sabe saber_se
segundo segundo_$ seguro_$ ser~nao se~de sim_pode sim~mas so_vendo socor- sozin- tarde tem_mensalidade tem~nao tenho_fe ter thank- thanks thirteenth:as thirteenth:estado thirteenth:ja thirteenth:quem thirteenth:veio tira tudo_que tudo~eu uma~mas uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ vi_se viajou_$ viu vi~tem volta vou~o`,
    '-4': `,_nada ,_sem ? ?flexibles ?income-low-month ?instalments-left ?worry ^_alto ^_deu ^_dispenso ^_faco ^_free ^_ha ^_nananao ^_negativo ^_no ^_para ^_passo ^_pronto ^_sair ^_stop ^_viajou acaba- aceito_isso after-roadmap:manda after-roadmap:pode ai_eu ai_fechou ai_so ainda_nao alto alto_la antes_quero calma_ai capaz~eu clt clt_$ com_isso confiavel_$ confirm-amount:nao consent:ainda consent:antes
consent:banco consent:confiavel consent:free consent:golpe consent:no consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:taxa consent:uma contr- debt-kind:o debts:ai debts:eh debts:tem deixa desis- dessa- dessas deu dispenso duvid- e_nao eh_? eh_de eh_gato eh_seguro eh_tudo eh~de eh~graca eh~por embar- errado_$ esse_ai essentials:eh essentials:isso esse~nao
esta_errado estou_moida eu~isso e~tem final- free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ isso~fechou ja_recebi ja~metade lembr- lembre lembre_isso lista_$ mais~, mas_nem mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_confirmo nao_moca nao~certeza nao~por negat- negativo offers:? offers:nada onde opcao outra_loja overdue:ano overdue:desde overdue:dia
overdue:em overdue:ja overdue:nao overdue:pago overdue:semana pago passar_$ passou_longe pergunta_$ pode_? por_lembre por~isso quem~? quero_saber recebo_nao repet- segun- seguro ser_que ser~sim signo signo_$ sim~o sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de the thirteenth:ai thirteenth:gastei thirteenth:nao uai viajo- viajou`,
    '-5': `,_sou ?debt-creditor ?which-change ?which-creditor ^_NAME ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nao ^_uma abafa abafa_$ after-roadmap:ai after-roadmap:tem antes calma cance- compl- confiavel confirm-delete:nao consent:em consent:fora consent:mais consent:me consent:quem consent:saber consent:tem credo credo_$ custo dispe- dois eh_confiavel errou esta_maluco esta_viajando estou_fora fifty fifty_$
fifty_fifty fora golpe infor- mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma nenhuma o_NAME obrig- obrigado obrigado_$ offers:essa overdue:certinho overdue:estou o~fazer para_la parar passo_$ pois_eh que_fazer quem_eh quinz- quinze saber so_isso tem_nao tenho_quinze tenho~o thirteenth:sem um_ano veio_tudo viaja- viajando viajando_$
worry:atrasado`,
    '-6': `,~NAME :ok ?after-crisis ^_ai ^_esquece ^_nada ^_nunca ^_que ^_talvez ai_ai atrasadas_, como_esta confirm-change:nao confirm-creditor:nao consent:mesmo consent:quanto consent:sai custo_$ eh_outra encer- errad- errado esquece esta_osso esta_trocado fia fia_$ intei- inteiro ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem outro overdue:fia passo quiet- sim~ser so_$ talve- talvez
tem_custo tenho_sim thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `,_cai :opa ?debt-kind consent:? consent:eh consent:osso debt-kind:eh overdue:sem sair_$ tenho~, thirteenth:sou`,
    '-8': `?income-source ^_nem after-roadmap:beleza consent:isso eh_outro esta_atrasado nao~isso tudo_certinho`,
    '-9': `after-roadmap:sim menor_$ nao_$ outro_$ recus- worry:tudo`,
    '-10': `nao_eh repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha_poupanca minha~? podem salario_pode salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento podem~minha poupa- poupanca worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem conta_? e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:poupanca bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_salario e_o eles~? faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz no_banco o_salario overdue:banco overdue:salario pega_salario pega~? penhora penhora_de penhora~salario receber salario_todo se_travarem todo_? travarem travarem_minha
travarem~conta worry:conta worry:podem worry:se`,
    '4': `^_bloqueio ^_se after-roadmap:minha after-roadmap:pagamento banco_? banco_engolir banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem eles~pegar engol- engolir engolir_tudo
estou~medo evito evito_que evito~descontem incomes:salario judic- judicial juiz_trava juiz~meu medo~receber meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? o~engolir o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco que~se raspa- raspar raspar_minha raspar~conta receber_e receber~o salario_a salario~divida
salario~ser se_cair se~meu trava_meu trava~dinheiro worry:eles worry:pagamento worry:salario`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:pode after-roadmap:todo after-roadmap:trava after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cai cai_no cair~pagamento cai~banco cartao_$ causa_deles causa~?
certo_? come come_, come~isso como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_, devo_o devo~dinheiro devo~eles de~dia de~e dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_meu do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber eu~na ficar_com ficar~a
fico_sem fico~nada incomes:minha incomes:para inteira inteira_ou inteira~so isso~certo justica_trava justica~a la_e limpar limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada_para nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um
overdue:o o~come o~deposita o~some pagamento_cai pagamento_eles pagamento~no pagamento~puxam para_comer para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na
receber~conta salario_? salario_de salario_sem salario~avisar se_penhorar seguram seguram_? sem_avisar sem_nada sem~? sem~para ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:devo worry:pode worry:receber worry:trava zerada_de zerada~um`,
    '-3': `descontar`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_? pensao_atrasada`,
    '5': `alime- atras- atrasada atrasada_da overdue:pensao para~a pensao_que pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar debts:para desempregado_e desempregado~a ele eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar pensao_na pensao~justica recordo_?
worry:?`,
    '3': `,_a ,~agora ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:filho after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao
da_cadeia da~alimenticia de_advogado deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem fiquei~e guri_esta guri~devendo justi- justica menin- meninos mesmo_? meu_ex meu_guri
meu~nao nada_para nada~filhos nao_deposita nao_paga nao~a na~? o_ano o_pai overdue:? overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pago~meninos pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo pensao~pago posso_ser posso~preso
preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo quero_rever que~pago recor- recordo rever rever_o rever~valor revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o valor~pensao`,
    '-3': `?income-source`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `benef- beneficio loas meu~corre o_beneficio pegar`,
    '7': `corre loas_corre meu_loas mexem`,
    '6': `INCOME aposentadoria aposentadoria~ser auxil- auxilio beneficio_? beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penho- penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:?`,
    '5': `^_mexem ^_seguro after-roadmap:loas apose- aposentadoria_pode auxilio_? bolsa_familia bpc_da descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o perde~beneficio pode_descontar pode_ser por~entra quem~perde
seguro_desemprego ser~? worry:beneficio`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:beneficio after-roadmap:bpc after-roadmap:corre after-roadmap:mexem after-roadmap:pegar after-roadmap:pode auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa bpc~minha causa_de corre_perigo corre_risco cortar_meu cortar~bolsa deixa_o deixa~banco desconta desconta_do descontar
desconta~beneficio deve do~se eh_protegido eles_podem famil- familia filha_? governo_eh governo~protegido incomes:pode inss inss_deixa inss~o minha~? morte ne_? overdue:? o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco risco_? seguro vao_cortar
vao~meu worry:auxilio worry:pode`,
    '3': `^_aposentadoria ^_tiram a_mao after-roadmap:auxilio after-roadmap:desconta after-roadmap:menino after-roadmap:penhorada after-roadmap:podem after-roadmap:risco after-roadmap:ser aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~descontar banco~pegar beneficio_o beneficio_sem beneficio~credor beneficio~meu bloqueiam bloqueiam_meu
bloqueiam~auxilio bolsa~? bolsa~para bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar da_minha da~filha de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_minha descontar~divida dever_vao dever~cortar de~atrasado
dinheiro_de dinheiro~beneficio divida_? divida~loja do_governo do~eh do~filho do~menino eles_mexem eles~na em~? entra essas_cobrancas essas~? eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:bolsa incomes:familia incomes:ne incomes:ninguem incomes:pegar inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a meter~mao meu_beneficio meu_menino meu~pode meu~por
mexem_na mexem~minha minha_filha minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:beneficio overdue:meu overdue:pegar overdue:pode overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar~beneficio perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~tomado por_banco por_causa prote- que_bloqueiam
recebo se_eu segur- sem~deixar ser ser_tomado sera~bloqueiam ser~por se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio tudo_? worry:banco worry:bpc worry:corre worry:descontar worry:divida worry:do worry:inss worry:loas worry:meu worry:mexem`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligacao_$`,
    '9': `ligac- ligacao me_da`,
    '8': `as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar ligar- me~as`,
    '7': `,_me after-roadmap:ligacao after-roadmap:ligar after-roadmap:respondo cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo que~falo respondo um_roteiro`,
    '6': `after-roadmap:cobrador after-roadmap:como after-roadmap:ensina after-roadmap:roteiro atendente_$ ensin- ensina eu_falo falo_o falo~que ligar_? ligarem me_ensina me_prepara oq oq_eu o~falo palav- palavras para_cobrador prepa- prepara que_falar que_falo respo- rotei- roteiro roteiro_para telef- tem_um tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:com after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- atendente banco_, banco~me cobrador_$ cobrarem com_a comigo_a comigo~ligacao como_comeco como_eu como_falo como~com com~banco converso converso_com digo_$ ensai- ensaia ensaia_comigo ensaia~a eu_respondo falar_? falar_na
falar~o financeira_? nao_posso nao~falar o_atendente offers:, offers:como offers:da para~? posso_falar que_palavras que~para que~posso que~respondo respondo_se telefone telefone_$ um~para uso uso_para`,
    '4': `,~prepara ^_como after-roadmap:as after-roadmap:atendente after-roadmap:comeco after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:palavras after-roadmap:prepara after-roadmap:que after-roadmap:uso agora~o as assunto_com assunto~o a~? banco_? comeco_a comeco~conversa comig- comigo como como_puxo como~a com~atendente conversa_com conversar_com desconto_? eu_uso eu~quando eu~se
falo_com falo_para falo~banco falo~eles fico_nervosa hora hora_$ ligaram na_hora o_assunto offers:? offers:a offers:as offers:eu offers:ligacao offers:que o~? o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~ligacao pedir_desconto pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto quand- quando que_nao que_responder que~digo que~na que~se
responder reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ajuda ,~ensina ^_ligaram ^_me ^_que a_atendente a_conversa a_pessoa after-roadmap:banco after-roadmap:comigo after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:fico after-roadmap:financeira after-roadmap:frases after-roadmap:na after-roadmap:nervosa after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo assun- assunto a~com a~da banco banco_e
banco~nao bonito_e bonito~eu com com_banco comeco como_? como_devo como~conversar com~, com~NAME com~financeira com~gerente conversa conversar conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo devo_conversar devo~com de~respondo eles eles_falam eles_me eles~bonito ensina_$ entra- entrada entrada_? essa_ligacao eu_gaguejo eu_travo eu~com e~sei e~travo falam_bonito falam~e
falar_com fico financeira frase- frases frases_$ gague- gaguejo gaguejo_quando gaguejo~eles geren- gerente gerente_do gerente~banco ligam_, ligam~tem ligar_la ligarem_de ligarem~novo loja_? me~a me~para na_ligacao nao~conversar nervo- nervosa no_banco novo_respondo novo~como no~, offers:banco offers:com offers:comigo offers:conversar offers:falar offers:falo offers:o offers:palavras offers:para
offers:prepara offers:quando offers:respondo offers:uso o~dizer para_banco pedir pedir- pedirem pedirem_entrada pedirem~? pessoa~loja quando_eles quando_ligarem quando~de quando~ligam que_$ que_dizer que_que respondo_como respondo~? respondo~pedirem roteiro_? se_pedirem sei_conversar sei~com se~entrada travo_, travo~me`,
    '-3': `after-roadmap:conseguir after-roadmap:faco conse- conseguir desconto_$ financeira_$ para_conseguir que_valor valor valor_eu`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '15': `reclamacao`,
    '14': `after-roadmap:reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- processar quero_denunciar`,
    '10': `no_procon procon_$`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `^_onde ^_reclamacao after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria onde ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov contra denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco ouvid- para_isso para_procon quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:cobranca after-roadmap:contra botar cobranca como_abro contra_a esses exist- existe overdue:quem para~o queix- queixa texto_para usa`,
    '4': `,_onde a_financeira abro abro~contra after-roadmap:abro after-roadmap:banco after-roadmap:deles after-roadmap:quem after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- da_cobranca da_operadora deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac
operadora operadora_? orgao orgao_que orgao~depende posso procon~que que_depende quem_? quero quero_botar quero~a quero~no resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~agora ,~faco . ^_da ^_faz ^_vou a_gente abro_queixa after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:queixa algum aqui banco cobranca_? como~queixa contra~NAME contra~financeira da_para de_noite deles_$ denuncio_essa denuncio~cobranca depen- depende domin- domingo
domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? financeira financeira_? gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- overdue:botar overdue:esses overdue:existe overdue:isso overdue:onde overdue:para overdue:queixa overdue:quero o~nao
para~? para~eu queixa_? queixa_contra queixa~a quem quem~denuncio quero_fazer que~a reclamacao_contra tem_algum vezes vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre que~divida vira`,
    '6': `^_por after-roadmap:juros cima cima~juros composto_eh eh_juros em_cima juros_? juros_composto juros_em juros~cima juros~eh por_que que~juros vira~mil`,
    '5': `after-roadmap:composto after-roadmap:vira aumen- aumenta a~dobrou cima_de cinco_mil como_a como~conta como~mil conta_dobrou conta~desse cresc- cresce cresce~bola de_juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? juros_$ mais~? mil_? mil_vira mil~cinco por~a que_mil que~vira rates:? rates:como rates:juros rates:que rates:sobre vira_cinco`,
    '4': `^_como a_conta a_divida after-roadmap:aumenta after-roadmap:cima after-roadmap:como after-roadmap:mil after-roadmap:sobre aumenta_? a~dobra bola bola_de bola~neve cinco cinco~? como como_isso como~cresce cresce_igual de_neve debts:juros divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? expli- explica explica~isso igual_bola igual~de
isso_cresce isso~igual juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~quanto quanto_mais quanto~tempo que_? que_a que_quanto rapid- rapido rapido_? tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `,_explica ,~para after-roadmap:cinco after-roadmap:cresce after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_o como_que como~banco como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:divida debts:explica debts:que
desse de~sobre divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei explica_como explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ histo- historia historia_eh historia~essa igual jeito juros_simples juros~pode leito leito_$
me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula paga para_leito passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_, que_historia que_so que_uma que~aumenta que~explica que~mais rates:composto rates:eh rates:vira simpl- simples simples_e simples~composto so_aumenta
sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '14': `paga`,
    '13': `cobra- free free_mesmo`,
    '12': `#_? ^_free consent:tem custo_$ eh_pago mensalidade`,
    '11': `^_tem cobram consent:quanto custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca eh_de graca isso~pago preco_$ qual_o quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis eh~? grati- gratis gratis_? mesmo_$ pago_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ graca_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem consent:? consent:cobram consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai alguma_coisa aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? paga_alguma paga~coisa
para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem_cobranca vem~depois voce_ficam`,
    '5': `:com ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:quanto alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar consent:servico conta_disso conta~quem disso_quem disso~paga do_servico e~conta final_? ganham ganham_o ganham~que minha_fatura na~fatura o~com paga_, pagamento_no pagamento~final pagar_$ pagar_alguma paga~eu
pegadinha_de pegadinha~pagamento quanto~esse que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~problema :alguma ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:ne after-roadmap:pago after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma~? cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:depois consent:nada consent:ne consent:qual consent:sai de_pagamento de_ser depende_, depois_? de~ajudado de~no
dinheiro~pagar e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro nao~nada no_final o_valor ou_tem pagar pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? quanto_sai quanto~cobra que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `#~tem ,~? ,~de :custa :de :ne :para :que ?~eu FIGURE ^_depende a_conta after-roadmap:cobranca after-roadmap:coisa after-roadmap:ficam after-roadmap:isso after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- aqui_$ bom_demais cobram_$ coisa_? consent:# consent:alguma consent:cobra consent:cobrar consent:coisa consent:isso consent:por consent:vem
custa_esse custa~servico debts:aqui debts:ficam debts:porcentagem demais_. depen- depende de~eh dinheiro_para eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem esta_bom esta~demais fatur- fatura free~ou graca~? mesmo_ou mesmo~tem minha~? nada~ne nao_tenho no_fim no~? ou~plano o~do pagam-
pagamento pagar_nada pagar~, pagar~nao pao_$ pegad- pegadinha plano_pago por~servico probl- problema qual quanto~cobram quem_paga que~alguma que~nada taxa_de tem_plano tem_problema tem~pago ter~pagar usar valor vem~? voce_, voce~tem`,
    '-3': `?debt-kind ?income-source after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh_seguro eh~isso e~voce falta financeira isso~golpe o~mesmo qual_eh quanto_falta segur- seguro sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `quand- quando que_mes`,
    '8': `after-roadmap:mes`,
    '7': `acaba_? para_meu termina_quando termina~?`,
    '6': `NAME~? ^_quando after-roadmap:NAME after-roadmap:entra after-roadmap:plano after-roadmap:primo marca- marcado mes meu_primo no_plano o~ficou pagar_essa plano plano_? primo que_ficou todo~?`,
    '5': `NAME_vai ^_em ^_essa ^_quantas ^_quanto a_NAME acaba after-roadmap:? after-roadmap:acaba after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:quanto after-roadmap:some after-roadmap:termina after-roadmap:vou a~? em_que entra loja_? pagan- pagando para_cartao para_minha para~esse quant- quantas quantas~vou quanto~para separ- some_quando some~? termina todo_mes vai_para
valor_que vou_pagar`,
    '4': `NAME_? NAME_acaba NAME_entra a_escola a_vez after-roadmap:a after-roadmap:chega after-roadmap:escola after-roadmap:essa after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:para after-roadmap:todo ai_? a~do a~vai cada_um chega_a chega~vez dar_para divida_do do_mercadinho em~mes entra_? essa_ai essa_dai eu~de ficou financeira_? irma mensal merca- mercadinho
mes_que mes~eu meu~? minha_irma nela o_valor o~acaba pagando_a pagar_o pagar~consignado pago_a pago~NAME pago~todo para_cada para~irma para~um paro qual_mes qual~valor quando_a quando_o quando_que quando~NAME quando~a quando~eu quanto que_vai que~para some vou_dar vou~essa vou~para`,
    '3': `,_some ,~quando NAME_fica NAME~esta NAME~para NAME~some a_da a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cada after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:dar after-roadmap:em after-roadmap:fica after-roadmap:financeira after-roadmap:pagar after-roadmap:partir after-roadmap:pelo after-roadmap:ponto
after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate~pago a~entra a~fica a~o cada chega comeca_o comeca~NAME consignado_? dai de_pagar de_quando de~essa de~o do_plano do~entra em~ponto entra_a entra~NAME escol- escola essa_? esta_paga esta~ate eu_acabo eu_pago eu~acabar fica_para fica~que fico
irma_? loja mes_a mes_comeca mes~NAME mes~a mes~o no~a o_NAME o_consignado o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da para~mes partir partir_de partir~quando pelo_plano pelo~? plano_a plano_entra plano~a ponto ponto_do ponto~plano quando_chega quando_pago quando~pagar quando~plano quanto_tempo quanto~? que_ponto que~a que~comeca termi- todo total_eu total~vou vez vezes vez~NAME
vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ pagar~NAME quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `^_escreve a_mensagem after-roadmap:escreve after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_monta after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `^_mensagem ^_prepara after-roadmap:por after-roadmap:prepara a~para a~por email email_para eu~para monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `NAME~por a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede ajuda~escrever banco_$ carta da_proposta educa- escreve_para escrever escrever~financeira escrevo_para escrevo~NAME faz_um fazer~# faz~email mensagem~NAME mensagem~eles mim_$ para~fazer pede por_# prepa- prepara quero~texto uma_carta`,
    '4': `after-roadmap:NAME after-roadmap:carta after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco eles_$ em_palavras em~bonitas escrever_para escrevo eu_escrevo eu_mandar favor favor_$ faz financeira financeira_$ mandar_para me~a me~um mim
offers:escrever o~eu pagar_esse pagar~mes palav- palavras palavras_bonitas palavras~que para para_eu para_loja para_mim por_favor prazo_$ pronto_$ proposta_$ quero_o que~consigo que~escrevo texto_da um_email um_zap uma uma~educada`,
    '3': `#~mes NAME_que ^_digita ^_faz ^_manda ^_redija after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que ao_credor ao~solicitando aquele_texto aquele~para atrasar_$ carta_para consigo credor_solicitando credor~prazo da_um de_uma digit- digita digita_ai digita~o dizen- dizendo
dizendo_que dizendo~vou do_acordo educada eles_por eles~escrito escreve_o escreve~mensagem escreve~texto escrito_$ eu_mando fazer faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mensagem_ao mensagem~credor mim_um nao_consigo nao~pagar offers:ajuda offers:faz offers:financeira offers:uma pago_# para~dizendo para~mandar para~por pedin-
pedindo por_escrito prazo preciso_de preciso~uma proposta proposta_para que~atrasar que~mando redige_uma redige~carta redij- redija redija_uma redija~mensagem solicitando solicitando_prazo texto_do texto~banco texto~eu uma~ao vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `garantia`,
    '7': `after-roadmap:aniversario after-roadmap:fundo after-roadmap:saque aniversario_? como_tiro garan- meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o de_garantia eh_saque fundo_de fundo~garantia o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso debts:aniversario debts:saque dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? nao_? nisso_? o_fundo o~e usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:fgts debts:fundo de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts incomes:saque meu_fundo
meu~de meu~esta nisso o_dinheiro ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_mexo ,_uso ,~nele ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:compensa after-roadmap:dinheiro after-roadmap:furada after-roadmap:pena after-roadmap:pode after-roadmap:sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:garantia debts:o de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco esta_parado fgts_? fgts~eh fgts~parado fundo_,
fundo~uso furad- furada furada_ou garantia_? garantia~pagar incomes:como incomes:fundo incomes:meu incomes:o incomes:para mexo mexo_nele mexo~ou nele nele_ou nele~nao no_fundo o~do o~faco pagar_divida pagar~? para_antecipar parado_, parado~mexo para~divida para~do para~o pena pode_ser posso_usar preso que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo
um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `after-roadmap:falta demor-`,
    '13': `^_quando falta termi-`,
    '12': `acaba quand- quando`,
    '11': `^_em after-roadmap:acaba after-roadmap:quando`,
    '10': `after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:saida after-roadmap:saio ano eu_saio mes_eu muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:tempo after-roadmap:termino after-roadmap:vai ate ate_quando livre livro me_livro quantos tempo tem~para`,
    '7': `:quando ^_demora acaba_esse after-roadmap:demorar after-roadmap:dessa after-roadmap:em after-roadmap:livre after-roadmap:termina demorar eu_quito eu~livro falta_muito muito_? previ- previsao quando_acaba quant- quanto_falta que~acaba que~eu respi- termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai after-roadmap:ficar after-roadmap:quito after-roadmap:tem after-roadmap:vou dessa eu_me ficar fico fico_livre qual_mes quito tudo_? vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_termina acaba_isso after-roadmap:ainda after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fim after-roadmap:mim after-roadmap:quanto after-roadmap:sera after-roadmap:vejo ano_? ano_eu ate_la chao em~mes esse_ano eu_termino eu~? eu~dessa fim mim_$ muito~? pagando_$ para_mim qual~eu quando_vou quando~isso quanto
quanto_$ quanto~falta que_ano que_dia que~saio saio_dessa sem_divida tempo_falta tem~de zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo ^_sera acha_que acha~eu after-roadmap:acha after-roadmap:cinquenta after-roadmap:das after-roadmap:fico after-roadmap:que after-roadmap:respirar after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos cinqu- cinquenta das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu dia~de disso_? esse~? estou~? eu_ficar eu_fico eu~livre eu~tudo falta~para ja_estou
la~estou mim para_acabar para~ficar quando_fico quando~livre quando~que quantos_anos quantos_meses quanto~demora que_mes que~, que~termino quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso vejo vou vou_ficar zerada`,
    '3': `#_, ,~diz ,~vou :dessas :eu :fico :livre a_luz acha after-roadmap:dividas after-roadmap:diz after-roadmap:dos after-roadmap:filha after-roadmap:la after-roadmap:mes after-roadmap:meses after-roadmap:natal after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:terminar after-roadmap:tudo after-roadmap:vem after-roadmap:zera ainda anos ano~termino ate_o ate~natal a~no buraco_?
das debts:isso dessa_? devendo_, disso divida_$ dividas_$ do_buraco do~? eh_que em em_# em~, em~ano esta~divida eu_respiro falta_para faltam fica~de fico_sem fico~divida fim_disso fim_do isso_$ ja_vou levar_? livre_? livre_de livre_disso meses~para minha~se muito_para natal no_fim no~do o_fim o_natal o~disso pagar_? para_eu para_sair para~das quando_eh quanto~ainda que_meu que_vem que~nome
que~vejo quita- quitar respiro respiro_? saio_do saio~? sem~? se~ano tem tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_levar vai~quando vejo_o vem_, voce~que vou_casar vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME~? a_divida a_financeira after-roadmap:caduca after-roadmap:essa after-roadmap:financeira after-roadmap:pago after-roadmap:vez agora_$ divida_do do_mercadinho essa_? eu_pago merca- mercadinho pagando_a pagar~? para~? presc- quando_a quando_o quanto_eu vez`,
    '-4': `after-roadmap:agora after-roadmap:ai ai_? caduc- caduca essa_ai termina_quando termina~? vem_$ vou~essa`,
    '-6': `pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `after-roadmap:botijao gas_?`,
    '7': `botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda tem~para vale~? worry:gas`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ainda_existe ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo onde_retiro para_comprar para_gas para~gas
para~o progr- programa quando_? quem~direito retir- retiro retiro_o retiro~botijao tem_direito vale~cai worry:botijao`,
    '3': `,_tem EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:bolsa after-roadmap:existe ao_gas ao~do bolsa bolsa_? cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~gas do_gas do_programa do~? do~vem essentials:botijao essentials:para exist- existe gas_do gas_vem gas~junto gas~povo graca graca_? junto_com junto~o mes_? peco_o
peco~auxilio povo_? programa_? quem_tem recebo recebo_o recebo~vale tem~ao vale_do vale~gas vem_junto vem~com worry:?`,
  },
  'ask:home-seizure': {
    '8': `casa podem`,
    '7': `after-roadmap:casa levar o_teto perco_o por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro perco risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial after-roadmap:podem banco_pode casin- casinha corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? por~de risco televisao_e televisao~fogao`,
    '4': `,_eles ^_banco ^_eles ^_podem after-roadmap:imovel after-roadmap:levar after-roadmap:minha after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam after-roadmap:tomar apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu causa~cartao coisas~dentro condo- condominio condominio_perco condominio~o
de_casa de_quem debts:casa debts:minha dentr- dentro deve dever_condominio dever~perco de~no de~pode eles eles_podem eles_tomam eles~minha eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode
oficial~levar onde_moro onde~corre overdue:? pegar penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~minha pode~penhorado quem_deve quem~? ser_penhorado ser~? se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:casa worry:levar worry:moro worry:pode worry:podem`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam a_gente after-roadmap:cartao after-roadmap:casinha after-roadmap:causa after-roadmap:corre after-roadmap:geladeira after-roadmap:gente after-roadmap:moro after-roadmap:risco after-roadmap:unico apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia
botar botar_ela botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_familia debts:, debts:? debts:podem dentro_? dever de~? de~eh divida e_levar e_sofa eh_protegida eh~que ela ela_em ela~leilao eles_conseguem eles~botar
eles~levar eles~vir em_leilao entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira~causa geladeira~sofa gente_por gente~divida imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_? levar_geladeira levar~e mae~divida meu_, meu~eles minha minhas_coisas
minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outros_credores outros~podem overdue:casa overdue:de o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tirar podem_penhorar podem_vir podem~o podem~pegar pode~e por_causa por~do por~minha protegida protegida_? que_tiram
que~minha se_eu sera~tiram se~nao so_tenho sofa_? so~essa tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha tomar~geladeira um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:geladeira worry:imovel worry:pegar worry:tenho worry:tomam worry:unico`,
    '-3': `:casa :minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `oferecer quanto`,
    '11': `#_para after-roadmap:oferecer after-roadmap:ofereco ofereco quant-`,
    '10': `#~NAME qual~eu quanto_$ que_valor`,
    '9': `^_ate ^_qual after-roadmap:proponho after-roadmap:qual after-roadmap:valor ate_quanto proponho`,
    '8': `after-roadmap:peco para_NAME propo- quanto_de valor`,
    '7': `after-roadmap:# after-roadmap:ate after-roadmap:eles after-roadmap:lance after-roadmap:propus after-roadmap:seria chego com_quanto falo lance maximo_que o_maximo peco propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_chego ^_que aceitar_? after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate a~? baixo chego~quanto costu- de_desconto eles_? eu_falo justo maxim- maximo meu_teto nao~eles na~? oferecer_# offers:eu pagar_$ quanto~? quanto~desconto valor_nao`,
    '5': `NAME_$ aceitar after-roadmap:aceitar after-roadmap:metade after-roadmap:teto devo_oferecer dou eles eu_dou eu_peco eu~primeiro falo_primeiro metad- metade meu~na negociacao numero_eu numero~falo oferecendo oferecendo_quanto oferecer_$ ofereco_$ ofereco_a offers:? posso_oferecer proposta_de quanto~oferecer que_numero que~nao teto`,
    '4': `#_? ^_comeco ^_quanto a_conversa a_metade after-roadmap:baixo after-roadmap:eu after-roadmap:oferecendo after-roadmap:posso after-roadmap:vale ate_onde ate~da baixo_? comeco comeco_oferecendo comeco~quanto conversa da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? eu_oferecer faz_vergonha faz~? nao_faz nao~vergonha numer- numero offers:quanto offers:valor onde_da
onde~para o~que pago_quanto pago~de para_baixo para_puxar posso~# proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco que~? que~a que~pago uma_proposta uma~de vergo- vergonha vergonha_?`,
    '3': `FIGURE ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:na after-roadmap:numero after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja boto boto_na boto~mesa chego_neles chego~? com~eu conve- conversa_? da_para desco- devo~para de~? entra- entrada
eu_boto eu_chego eu_jogo eu_ofereco eu_proponho eu~baixo eu~neles falo_o falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? na_mesa negoc- neles neles_? oferecendo~? oferecer_? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para offers:baixo offers:comeco offers:falo offers:faz offers:numero offers:qual offers:que offers:vergonha ou_ja ou~falo o~tenho pago_$ para_nao
para_pedir para~para posso~no primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de quanto~pagar que_tenho que_vale se~oferecer tenho_? vale valor~boto valor~proponho voce~que`,
    '-3': `after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:tempo after-roadmap:vai econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta devo_para falta quanto_falta`,
    '-5': `devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '13': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao mim_? no_meu nome_? preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `consent:? dar~? isso~no para_banco por~? procu- score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu banco~mim dar eu_? falar_aqui falar~suja isso_vai isso~sujar meu_score offers:? offers:voce score usar vai vai~meu voce`,
    '5': `after-roadmap:vai after-roadmap:voce aparece_no aparece~meu aqui baixa baixa_meu baixa~score banco_por consent:meu estou_aqui estou~? fecha- isso_aparece mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar_isso vai_sujar
vai~que vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_consegue ^_fazer acordo_por acordo_sem acordo~me acordo~mim apare- aparece atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu conse- consegue_resolver consegue~com conseguir_credito conseguir~? consent:banco consent:mim consent:no consent:nome cpf cpf_? cpf_e cpf~piorar credito_? deixar_que
deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que isso_baixa liga_para liga~eles loja_direto loja~para lugar_? meu_lugar minha_nota negocia negocia_no negocia~meu nome nota nota_?
o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu usar~baixa vai_fechar vai_puxar vai_saber vai~acordo voce_fecham voce_negocia voce_ou voce_resolve voce_vai voce~eu voce~fechar voce~no worry:? worry:aqui
worry:voce`,
    '3': `^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:mandam after-roadmap:mim after-roadmap:preciso after-roadmap:score after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? cadas- cadastro com_eles com~? com~credor com~loja consegue conseguir consent:aqui consent:dar consent:eu consent:ou consent:para
consent:preciso consent:voce credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para ligar~banco lugar marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu~e meu~fica mexe_no mexe~meu me~? negociar nome_fica
nome~marcado no~lugar no~nome no~score o_credor offers:aqui offers:dar offers:eu offers:mim offers:nome offers:preciso offers:vai ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? usar_esse usar~mexe usar~servico vao voce_falam voce_ligam voce~ligar voce~o worry:eu worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '8': `^_quanto after-roadmap:qual de_juros esse_juros juros_? quanto~juros rates:?`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa do_NAME eh~? esse_? o_juros qual qual~taxa rates:juros`,
    '6': `after-roadmap:alto cet_do e~que juros_$ juros_eh o_cet os_juros pagar~mais quant- quanto taxa taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais alto alto_? eh_juros em_juros juros_abusivo juros_esta juros~esse o~esta pagar_a pode~esse qual_a quanto_vou quanto~de quanto~pagar que_juros rates:eh rates:quanto tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobra after-roadmap:cobrar after-roadmap:esse after-roadmap:os after-roadmap:pode cet cobrarem cobra~juros comendo comendo_quanto de_cada deles disso_eh disso~juros divida~o e_qual eh~juros juros_por juros~NAME juros~pode mais_$ mais_juros norma- normal o~deles parte_disso parte~eh pode_isso pode~? por_mes qual_o qual_que qual~eh qual~juros quanto_de que_parte
que~disso que~eh rates:e rates:qual so_de so~juros tem_o`,
    '3': `?_eh ?~so NAME_eh ^_desse ^_juros ^_que after-roadmap:cada after-roadmap:comendo after-roadmap:do after-roadmap:em after-roadmap:esta after-roadmap:muito after-roadmap:perco after-roadmap:so after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra cobra- cobra_mais cobrar comen- como_subiu como~tanto das_minhas de_mim de~divida de~eu divida_e divida_minha
divida~? do~? eh_alto eh_divida eh_esse eh_so eh~e eh~nesse esta_lucrando esta_me esta_muito esta~em eu_pago eu_perco eu~em juros_de juros_eu juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? muito~? nesse nesse_total nesse~? os os~de o~do o~mais pago_de pago~juros parte perco quais_os quais~juros qual_das qual~minhas quanto_o
quanto_vai quanto~banco que~divida que~o rates:divida rates:o rates:que rates:so so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh total_?`,
    '-3': `econo- quanto_?`,
    '-4': `do_cartao eh~do esse_do esse~cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro vao`,
    '11': `^_precisa ^_vao confiavel confiavel_$ eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `^_voce consent:saber incomes:? posso_confiar`,
    '9': `?consent ^_fica ^_posso after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ consent:meu e_se eh~isso fica~onde le ne_$ onde_$ senha senha_$ vai_saber`,
    '8': `:sao compa- consent:precisa consent:voce contar eh_protegido entre_nos e~vazar infor- isso_suja isso~sigiloso ne passa- preci- precisa~cpf prote- protegido protegido_isso saber_$ se_vazar vazar_? vendem voce voce_vendem`,
    '7': `^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar_depois apagar~? consent:confiavel consent:eh consent:posso consent:vai consent:vao cpf dados dados_ficam da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe~ne guard- guardado guardado_onde isso_fica le_isso le~aqui medo
meus~ficam nao_ne nao_vai nos para_apagar passam pedem pedem_senha posso posso_falar precisa_de quem_le quiser risco risco_de risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vao~para vazar_$ ve ve_o vende- ve~que voce_pedem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham ^_eh after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:passam after-roadmap:posso after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar consent:seguro
consent:vazar contar_para cpf_$ cpf_? de_cpf de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo fica~? golpe_nao informacoes isso~? isso~meu medo_$ medo~passar meus meus_dados meus~para outra- outras outras_empresas passar pedir pedir_meu piorar_meu piorar~score posso~sem quanto~ganho quem_vai quem_ve quer_saber quise- quiser_sair saben- sabendo sair_$ score_$
sem_medo sigiloso_$ sigiloso_isso vai_piorar voce_sao`,
    '5': `:seguro :voce ?_quem ?~me ^_e ^_meus ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:meus after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber coisa- coisas como_voce como~que compartilham~informacoes consent:? consent:como consent:dados
consent:fica consent:garante consent:isso consent:marido consent:pedir consent:porque consent:senha consent:sigiloso dados~seguros debts:aqui debts:isso debts:le debts:vazar eh~pegadinha escre- essa_conversa essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso isso isso_aqui isso~golpe isso~seguro le_essa le~conversa ligar~minha mais_le
mais~essa mao_de meu_dinheiro mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? piora- piorar qual_eh qual~a quem~ter quer que~escrevo sao~? seguros seguros_$ seguro~? sei_que so_entre so~nos tem~de tenho_medo tenho~de ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vao_usar
vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_passam after-roadmap:acesso after-roadmap:cpf after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:nos after-roadmap:passar after-roadmap:pedir after-roadmap:piorar after-roadmap:sabendo after-roadmap:sair as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe chefe_fica
chefe~sabendo com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:a consent:compartilham consent:contar consent:disso consent:entre consent:ficam consent:le consent:medo consent:meus consent:nos consent:numero consent:para consent:qual consent:quem consent:se conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_? dado dados_? dados_depois dados_para
dados~terceiros da~excluir da~senha de_bandido de_confianca debts:seguro debts:vai depoi- depois depois_$ de~informacao do~cpf eh_a esposa_consegue esposa~ver essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta gente~? incomes:aqui incomes:fica incomes:le incomes:que
informacao informacao_$ informacoes_? isso_contra isso_eh isso~entre isso~mim isso~salvo mao~bandido marido_nao marido_vai marido~ficar medo_de meu meu_cartao meu_chefe meu_numero meu_score meus_dado meus~? meu~fica meu~vai mexer minha_casa minha_familia minha_senha minha~consegue na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois o~te para_excluir para_que para_terceiros para~os
passam_meus passam~dados passar_informacao por_aqui por~quer precisa_da precisa~minha que_quer que_te quem~isso quem~o quer~disso quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ sabendo_? saber_? saber_quanto saber~? saber~eu sair salvo salvo_onde seguro_? seguro_mesmo tem_certeza terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai_vazar vai~isso
vai~sabendo vao_contar vao_ligar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce_vao voce~as voce~de voce~o voce~para voce~saber`,
    '3': `?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:banco after-roadmap:chefe after-roadmap:contar after-roadmap:excluir after-roadmap:ficam after-roadmap:meu after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam aqui aqui~confiavel banco_ve boa_ou boa~fica certe- certeza coisas_por
coisas_que coisas~aqui coisas~eu como_sei com~que confianca consegue consent:acesso consent:alguem consent:apagar consent:casa consent:com consent:cpf consent:da consent:de consent:escrevo consent:falar consent:golpe consent:informacoes consent:mao consent:me consent:ne consent:onde consent:passam consent:passar consent:quer consent:querem consent:quiser consent:seguros consent:suja
consent:terceiros consent:ve consent:vendem consent:ver consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto da_para das_minhas das~dividas de_boa de_golpe de_verdade debts:contar debts:essas debts:mas debts:que debts:vao debts:voce de~minhas de~ou de~voce dinheiro_$ disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- esposa essas~que
estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~? ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:e incomes:ganho incomes:quem incomes:quer incomes:saber incomes:se incomes:voce informacoes_$ isso_nao livre_de mao marid- marido mesmo_? meu_banco meu_marido meu~?
meu~nao meu~ne meu~ve me~de minha_esposa minhas_coisas minhas~por minha~do minha~vai nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco passar_cpf passar~? pedir~cpf porqu- porque posso~de precisa_passar quanto_eu que_a que_escrevo que_vao que_voce quem quem_? quem_me que~contar que~fazer que~quer que~querem
saber_das saber_disso saber_ne saber~minhas sao score se se_eu se_voce sei~eh te_conto tem~que ter te~? vai_contar vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~meus vao~minha ver ver_minha ver~conta voce_apagam voce_quer voce_querem voce_vai voce~com voce~contar voce~ver`,
    '-3': `,_vai ,~me ?income-source ?~eh banca banca_isso banca~aqui banco_? boto boto_no cobra- cobrar cobrar_depois cobrar~? com_isso como~meu consent:esse consent:por consent:quero consent:tua eh_do eh_pago esse~eh estou_aqui estou~? eu_boto eu~no e~seguro golpe_$ golpe_isso golpe~? incomes:, incomes:me incomes:no ligar~banco me~? negoc- no~, para_mim por_mim por~? que_estou quem_banca que~isso saber_que
saber~estou seguro_eu site tua vai_me vai~que vao_cobrar vao~depois voce_$ voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde e_eh eh~graca eu~meus graca graca_? isso_vai isso~sujar voce_conseguiu`,
    '-5': `eh~ne isso~de`,
  },
  'ask:link': {
    '22': `link`,
    '20': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `after-roadmap:site o_site`,
    '14': `paine- painel`,
    '13': `^_link link_$ tem~?`,
    '12': `painel_$`,
    '11': `after-roadmap:painel after-roadmap:tem o_painel`,
    '10': `^_tem after-roadmap:imprimir grafi- impri- imprimir pdf_$ site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:computador after-roadmap:pdf compu- computador em_pdf manda pdf`,
    '8': `^_manda after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `abre after-roadmap:app after-roadmap:vejo consent:painel da_para no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:em after-roadmap:endereco after-roadmap:isso after-roadmap:pagina after-roadmap:pelo app consent:site entro expir- expirou grafico_$ internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem ver ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade_o como_entro consent:link consigo consigo~a internet isso_em isso~pdf link_do onde~isso pelo perdi vejo_isso ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos aquele_negocio aquele~para cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:endereco consent:nao consent:no consent:novo consent:outro consigo_abrir da_erro da~no endereco_? entro_naquela entro~tela era_o era~site erro
erro_no erro~link expirou_o expirou~acesso gera gera_outro graficos inter- link~plano me_manda me_passa meus_numeros mexer_no me~isso me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador no_site novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ o~venceu para_clicar para_ver passa_o passa~site quero_ver quero~no sei~no site_de
site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:passa after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo como~no computador_, computador~qual consent:abre
consent:acesso consent:como consent:entro consent:erro consent:perdi consent:tela consi- da_pagina da~ver de_novo de~aquele dinov- dinovo do_painel do_plano e_perdi entro_no expirou_$ fica_o fica~painel funciona_$ link_da link_nao link~pagina mais_, manda_de manda_o manda~novo mesmo_? nao~entrar negocio novo novo_aquele numer- o_celular onde onde_fica o~de o~mesmo passa pfv pfv_$ qual_endereco
qual_era qual_o qual~o quero~o vejo_o vejo~painel vence- venceu venceu_$`,
    '-3': `tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '6': `debts:minimo minimo_, minimo_?`,
    '5': `levan- levando rates:minimo so_o so~minimo`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:pagar after-roadmap:resolve after-roadmap:so cartao_adianta cartao~? da_fatura do~adianta fatura minimo_ou minimo_resolve minimo~mes ou_nao o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar :so ^_pagando ^_pago adian- after-roadmap:atraso after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:problema do_cartao eu~so faco_isso faco~ou fatur- isso_ou levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~faco minimo~fatura minimo~tem no_minimo ou~? o~? o~minimo o~ou resolve_? ruim se~so tem_mal tem~? valor_minimo vem~do
vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `after-roadmap:dividas falei quais`,
    '9': `^_quais a_lista devo divid- falei~NAME falta~NAME ja_te quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei cada da_NAME eu_devo eu_ja falta_da lista_$ minhas_dividas mostra para~eu quanto_ainda quanto~da quanto~devo resum- resumo resumo_das resumo~dividas voce_tem`,
    '7': `NAME_? after-roadmap:minhas after-roadmap:quais after-roadmap:ver debts:dividas debts:eu devo~cada dividas_eu falei_da falta ja~da me_mostra minha- minhas mostr- no_NAME para_cada para_quem passei_$ quais_contas que_voce quem_eu rates:NAME rates:dividas rates:eu te_passei tem_anotado ver_a voce~anotado`,
    '6': `^_le ^_quanto after-roadmap:ai anota- anotado as~que confe- contas conte- contei da~? debts:falei divida_no divida~NAME eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce passe- passei quais_eu quais~ja quant- quanto~para quero_ver quero~a que~anotou que~tem rates:falei te voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_quantas after-roadmap:devo after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou alguma_que alguma~eu anotado_ai anotou_tudo as_dividas confere confere_ai confere~se da~lista debts:NAME debts:ja devo_mesmo devo_na devo_para devo~NAME dividas_que dividas~tenho esta_minha esta~alguma esta~divida eu~contei eu~mesmo falei_$ falei_?
falei_do falta- falta_para faltando_alguma faltando~que ja ja~falei ja~passei le lembra_para lembra~quem maris- marisa marisa~da mesmo_$ mim_as mim~dividas minha_lista mostra_o mostra~que na~mesmo para~as para~banco quais~eu quantas quantas_dividas quantas~eu quem~devo rates:devo rates:ja se_anotou se~tudo sumiu_da te_falei tem~ai te~do ver`,
    '4': `,~por :entendi :quanto ^_ja ^_recapitula after-roadmap:ficaram after-roadmap:le after-roadmap:mesmo after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce anotou_a anotou~da cada_divida cada~com cade_a com~valor conta- contas_eu contas_que contas~falei contei_$ das_dividas debts:ai debts:anotou debts:devo debts:quanto debts:quem devo_$ divida_com divida~o
do_NAME do~? esta_faltando eu~devendo eu~na faltando ficar- ficaram lembra lista_das me_lembra me~o me~para mostra_cada mostra~divida na_NAME quais_dividas quanto quanto_esta quanto~minha quem quem~estou que~devo que~ja rates:das rates:quais rates:quanto recap- recapitula recapitula_minhas recapitula~dividas sumiu valor_$ voce~a`,
    '3': `:NAME :para NAME ^_cade ^_lista ^_me ^_mostra ^_para ^_repete ^_ver after-roadmap:anotado after-roadmap:contas after-roadmap:da after-roadmap:falta after-roadmap:ja after-roadmap:lembra after-roadmap:quantas after-roadmap:sao ai_? ai_na ainda ai~lista algum- alguma anotou_$ a~das banco_$ cade cade~lista com_o credo- credores credores_ai credores~na da_minha debts:anotado debts:cada debts:da
debts:das debts:lista debts:mostra debts:quais debts:te debts:voce devendo_$ devo_no dividas~eu dividas~ja estou_devendo eu_estou eu_tenho eu~? lista_? mesmo meus_credores meus~ai minha_divida na_lista nao_entendi nao~quanto o_valor o~eu quais~voce quanto_devo quem_sao quem~meus que~falei que~passei rates:ai rates:anotou rates:da rates:mesmo rates:que rates:voce repet- repete sao sao_meus
sao~credores tem_ai tenho_$ ver_minhas voce`,
    '-3': `after-roadmap:geral after-roadmap:quitei after-roadmap:sair eu~quitei geral ja_quitei quero_sair quero~das quite- quitei quitei_$`,
    '-4': `after-roadmap:das das_minhas das~dividas divida_$ eu~devo quanto~ainda sair sair_das sair~dividas`,
    '-5': `after-roadmap:total no~? total`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- olho onde_olho score`,
    '6': `^_onde after-roadmap:estou after-roadmap:olho after-roadmap:onde after-roadmap:se descu- descubro estou_? estou~na estou~spc no_serasa no_spc nome nome_esta no~ou onde ou_nao ou~estou saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:meu after-roadmap:nome after-roadmap:score como_descubro como~meu debts:meu estou_no eu~se meu~esta mostr- mostra na_praca nao_estou nao~? nome~no onde~meu onde~se overdue:meu overdue:se praca que_meu que~nome score_$ se_meu sera~meu vejo worry:se`,
    '4': `?_consegue ?~ver after-roadmap:descubro after-roadmap:praca after-roadmap:saber ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram coisa_no coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf_para cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada
estou_sujo estou~? graca graca_? limpo_? meu meu~ainda meu~de meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca no~? olhar_meu olhar~cpf onde_vejo overdue:como overdue:cpf para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra queria_saber queria~se quero_saber quero~se restr- restricao saber saber~estou
score_sem score~pagar sei~me sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem_coisa tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:como after-roadmap:negativado after-roadmap:sera after-roadmap:spc after-roadmap:vejo after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue da_para da~ver debts:cpf
deu_restricao deu~, devendo_na disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e me_botaram me_negativou meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? overdue:? overdue:estou overdue:mostra
overdue:no overdue:ou overdue:serasa overdue:spc o~serve pagar_$ para_mim para_que para_ver para~? para~se que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei~foi serve serve_para serve~que se~cpf se~nome sujar- sujaram sujaram_meu sujaram~nome tem_como tem~no ver
verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:mim worry:nome worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa limpo`,
    '10': `^_limpa o_nome`,
    '9': `meu_nome sai`,
    '8': `after-roadmap:limpo como_limpo limpo~nome quanto_tempo spc`,
    '7': `after-roadmap:hora after-roadmap:sai como~meu dias do_spc fica limpo_meu na_hora novo_? sai_do`,
    '6': `:fica conti- em~dias fica_no hora limpa~nome na~? nome_sai quand- quando quantos quantos_dias serasa_$ spc_$ tempo`,
    '5': `:como :no :quanto :spc :tempo ^_paguei a_primeira after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, cpf credi- de_novo demora depoi- depois do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpa_o limpar limpar~nome meu~fica meu~sai meu~volta negativado_, negativado~por nome~que novo pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$
quando_? seras- serasa se~pagar spc_? tiro worry:nome worry:quando`,
    '4': `,_por :nome :serasa ^_como ^_em ^_pagando a_ficar acordo~nome after-roadmap:dias after-roadmap:limpar a~bom bom_quando bom~? como_faz como_tiro como~o continua_la cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demor- depois_de depois_que do~depois e_o eu_ter eu~credito faco_$ falta_para falta~eu fazer_crediario fazer~de fica_sujo ficar_bom ficar~quando fica~ate
ja_limpa limpa- limpa_$ limpar_meu meu_cpf meu~do meu~o negat- negativado nome_$ nome_continua nome_limpa nome_o nome~la nome~quanto nome~sozinho overdue:? o~continua o~faco o~falta pago_a paguei~e para_eu para~o para~ter posso_fazer posso~crediario quando_posso quando~fazer quant- quanto~fica que_faco que_falta quero~meu quero~nome sai_sozinho sozinho sujo_ate sujo~quando tempo_para ter_credito
ter~de tira tiro~nome volta_a volta~ficar worry:acordo worry:como`,
    '3': `,~que :limpo :tiro ^_quando ^_quanto ^_se acord- acordo acordo_e acordo~ja after-roadmap:continuo after-roadmap:demora after-roadmap:depois after-roadmap:faz after-roadmap:meu after-roadmap:negativado after-roadmap:novo after-roadmap:primeira after-roadmap:quando after-roadmap:quantos after-roadmap:serasa after-roadmap:tempo ate_quando a~fica a~parcela carto- cartorio cartorio_depois cartorio~de
como como_tira continua cpf_fica credito demora_para demora~limpar depois~pagar depois~pago de~? dias~cpf do_acordo do_cartorio do~? do~e e_ja e~limpa faz_$ fica_limpo ficar ja~? limpa_? no_spc nome_? nome_do nome_em nome_fica nome_ja nome_limpo nome~do nome~spc nome~sujo o_acordo o_protesto o_serasa offers:nome offers:quando overdue:depois overdue:novo o~limpa o~tira pagan- pagando pagando_o
pagando~acordo pague- paguei paguei_tudo parcela_o parcela~serasa por_que por~? primeira_do primeira_parcela primeira~acordo primeira~o prote- protesto protesto_do protesto~cartorio quando_meu quando~nome quanto~para que~para sai~serasa serasa_tira serasa~? sozin- tempo_a tempo~divida tempo~limpar ter tira_? tira_o tira~protesto tiro_meu tudo_e tudo~o volta worry:do worry:faco worry:limpa
worry:limpo worry:quanto worry:que worry:sai`,
    '-3': `quero~o que~nome worry:no`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:parcelar`,
    '10': `^_como desconto desconto_$ parce- quero_renegociar`,
    '9': `^_bora ^_consigo baixa- como pedir quero~um`,
    '8': `aceita acord- acordo after-roadmap:aceita after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora como~a desco- desconto_? dimin- divida_$ para_parcelar`,
    '7': `^_da ^_quero a_financeira ajuda_a baixar com~NAME consigo conversa_? da_para o_NAME por_onde`,
    '6': `a_negociar acordo_$ after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia bora_negociar como_negocio como_peco como~para dao falo_para me_ajuda me~a negocia negocia_isso negociar_o para_negociar para_renegociar que~desconto`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:baixarem after-roadmap:conseguir after-roadmap:conversa after-roadmap:faco after-roadmap:fazer after-roadmap:financeira after-roadmap:quero ajuda ajuda~negociar baixar_o baixarem baixarem_? chorar com_banco como_diminuir como_que conseguir conve- da~parcelar diminuir_a eles_renegociam eles~se essa_divida eu_pedir fazer fazer_acordo fazer_um
fechar fechar_com financeira jeito jeito_de negociar_, negociar_? negociar~me negocio_com negocio~o onde~a para_baixar para~desconto pedir_? posso_pedir propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_sera a_fazer a_loja a_parcela aceit- acordo_, acordo_com acordo~por after-roadmap:a after-roadmap:com after-roadmap:diminuir after-roadmap:parcela after-roadmap:pena after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? bagac- bagaca bagaca_$ banco_? barga- barganha barganha_com barganha~banco bora~essa chora- com com_a
com_o comeco~negociar como_faco consi- conversa conversar~a da~baixar debts:com debts:eles diminuir e_pagar eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ essa_bagaca eu_falo eu~? e~# falo~renegociar fecha- finan- fiz_acordo fiz~, me_ensina negociar_essa negociar~bagaca nunca_fiz nunca~acordo offers:? offers:como offers:negociar offers:para offers:propor offers:quero offers:um
onde_vai o~falo pagar_# pagar~por para_conseguir para_eles para~aliviarem para~com parcela_$ parcelar_essa parcelar~divida peco peco_para peco~eles pedir_desconto por~vai propor~trato que_falo que_se quem~falo quero_fazer quero_tentar que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como trato_para trato~banco vai_? valor_com`,
    '3': `#_x :ajuda NAME_? NAME~# ^_com ^_eles ^_nunca ^_posso ^_vale ^_vamos a_pena after-roadmap:aplicativo after-roadmap:chorar after-roadmap:conversar after-roadmap:direto after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:trato after-roadmap:vezes after-roadmap:x ajuda_para
aplicativo cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_eles com_quem como_convenio como_eh como~desconto como~que com~? com~eu com~loja conse- consigo~o convenio conversar_com de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:como debts:se deles_? desconto~NAME de~com de~isso de~um direto_no divida eh_que eles_$ em~x faco faco_para fazer~acordo isso_de isso~novo
jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar~a no_aplicativo novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:acordo offers:banco offers:fazer offers:jeito offers:onde offers:por offers:sei offers:trato onde onde_comeco onde_que onde~? o~certo para_banco para~essa parcela parcelar_? parcelar_isso parcelar~de peco_desconto pedir_para pena
por~comeco por~que preciso~ajuda qual_o qual~jeito qual~melhor quem_eu quero quero~essa que~gente tem_jeito tentar_negociar um~com um~para vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `after-roadmap:nao baixar_mais comeco~conversa como_comeco como_eu conversa_com da~? de_desconto denun- falo_com feche- fechei mais_? quise-`,
    '-4': `^_ja a_conversa after-roadmap:converso como~o converso converso_com falo~o nao_quero nao_quiseram o_acordo quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feirao`,
    '16': `feira-`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola feirao_? mutirao_do`,
    '6': `debts:feirao desenrola_voltou eh~feirao esper- espero espero_o feirao_de no_feirao offers:? offers:mutirao o~voltou volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa de_negociacao desenrola_ainda do_serasa do~eh ir ir_no ir~feirao negociacao o_mutirao offers:desenrola tem_aquele tem~desenrola ter_mutirao vai_ter vai~mutirao`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:ter after-roadmap:voltou ainda_? ano_? banco_central banco~ja central_ja central~passou debts:mutirao do~central espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~novo furada_ou furada~ajuda limpa~compensa negoc-
negociacao_do negociacao~banco nome_compensa nome~? offers:o onde_acontece onde_eh ou_ajuda passou_? quand- quando quando_eh quando_tem quando~feirao semana_de semana~negociacao seras- serasa tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:fila after-roadmap:limpa after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando agora_ou agora~espero ainda_posso ainda~entrar ajuda_? aquele~do barat- barato barato_? bom_esperar bom_mesmo bom~o central compensa_?
compensa_ir compensa~no da~ir de_divida debts:? debts:do debts:negociacao debts:no desconto_de desconto~verdade desenrola_acabou de~do de~tem do_banco do_procon do~na eh_bom eh_furada eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome fica_mais
fica~barato fila furad- furada internet_? ja_passou ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar_? no_mutirao novo_? no~de no~fica no~pela offers:ainda offers:de offers:eh offers:no offers:onde offers:tem onde onde~esse onde~o ou_espero ou~? ou~o ou~so o~?
o~acabou para_ir para_negociar para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon procon_eh procon~quando quando~o serasa_eh serasa~bom tem_feirao ter~esse verdade_?`,
    '-3': `debt-kind:nome`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde`,
    '14': `after-roadmap:agora after-roadmap:qual`,
    '13': `after-roadmap:recebi e_agora onde qual_$`,
    '12': `^_recebi after-roadmap:pago proxi-`,
    '11': `after-roadmap:caiu after-roadmap:fazer agora passo proximo proximo_passo qual recebi recebi_$`,
    '10': `^_e after-roadmap:e caiu esse_mes pago`,
    '9': `after-roadmap:proximo agora_$ fazer me~o`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:faco after-roadmap:gente after-roadmap:pagamento after-roadmap:passo after-roadmap:salario eh~pagar em_qual mes_$ meu_salario o~falta pagamento_caiu passo_$ por_onde primeiro_$ que_falta receb- salario_$ volte- voltei`,
    '7': `^_pago a_proxima after-roadmap:mes after-roadmap:primeiro after-roadmap:tenho after-roadmap:voltei caiu~salario combi- comeco comeco_$ esta_, eu~agora faco fazer_$ gente jogo jogo_em jogo~qual mes meu_pagamento o~das pagam- pagamento pago_quem pedra- prime- primeiro que~fazer salar- salario`,
    '6': `,_e ^_caiu after-roadmap:caminho after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:proxima after-roadmap:quais a~parou camin- caminho comec- depois_? desse_mes eh_quanto essa_, esta~e faco_agora faco_primeiro gente_parou lembra~que mes_eh o_caminho o_que onde_a onde~gente o~a o~faco pago_primeiro pago_qual por_qual por~eu quanto_? que_faco que_fazer
quem_$ que~agora que~gente vai_o vai~dinheiro`,
    '5': `#~, ,_jogo ,~onde :faco ^_amanha ^_esse ^_feito ^_por ^_quais after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:lembra after-roadmap:oq after-roadmap:parou after-roadmap:tarefa agora_? coloco comecar_$ confirm-change:desse confirm-change:mes confirm-change:ver das desse diz~que eh_melhor esse~eh eu_faco eu~esse e~mes ja~e lembra me_da me_lembra o_dinheiro o_proximo
onde_coloco orien- o~passo o~vem pagamento_, pagar_esse pagar~mes pago_agora pago~mes paguei~agora para~vai parou proxima quais qual_a qual~pago qual~primeiro qual~proximo taref- tarefa tenho_# tenho_que`,
    '4': `,~em ._o .~que :o :primeiro NAME_ou ^_comeco ^_qual after-roadmap:, after-roadmap:daqui after-roadmap:depois after-roadmap:essa after-roadmap:falta after-roadmap:feito after-roadmap:frente after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:pagar after-roadmap:quem after-roadmap:quito amanh- amanha aqui_, coloc- comeco_por confirm-change:o confirm-change:quero daqui_para
de_pagamento devo~primeiro dia_de dia~pagamento dinhe- dinheiro diz_o do_mes do~eh e e_depois e_esse eh_dia eh_para eh~de eh~proxima essa~e esse esse~? estou_com eu_pago e~, e~? e~para faco_o faco~? faco~que feito feito_. frente_? hoje_$ ja_liguei jogo_onde jogo~? la_, ligue- liguei liguei_la mes~o me~do no_plano o_passo onde_$ onde_comecar onde_comeco oq ou~NAME o~desse o~fazer pagar_$ pago_esse
paguei_e para_frente parou_$ plano_? ponho por~comecar por~comeco primeiro_? qual_? qual_boleto qual_eu qual~a que_a que_vem quero_ver quero~o que~para que~primeiro quito tenho~aqui tenho~pagar vem_agora vem~no ver_o`,
    '3': `#_na #_real #~mao ,_me ,_nem ,~sei :onde :passo :proximo :qual :que ?after-roadmap NAME_primeiro NAME~? NAME~o ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:. after-roadmap:dai after-roadmap:desse after-roadmap:diz after-roadmap:eh after-roadmap:ja after-roadmap:la after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana after-roadmap:terminei after-roadmap:vem agora_, a~ou
caiu_o coisa coisa_, com_# com~na dai_, daqui debts:coisa debts:comecar debts:nem debts:onde debts:sei depoi- depois devo_fazer dinheiro_aqui diz do_que eh_a eh~coisa em~? essa_semana essa~qual estou~# eu_comeco eu~primeiro falta fio frent- frente hoje ja_paguei jose lembra_o mao_, mao~jogo me_diz melho- melhor mes_? mes~jogo muita na_mao na~, no~? onde_? onde_eu onde_vai onde~o oq_eu ou_o
o~primeiro o~tenho pagamento~o pagar pago_para pago~NAME pago~agora paguei_essa para_fazer para_quem puxo qual~proxima quanto_pago quanto_tenho quanto~pago quanto~que que_com que_pagar que_tenho quem~? que~em que~faco que~que real_esse real~mes recebi_meu sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real terminei um_dinheiro um~aqui`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:demitido after-roadmap:falo after-roadmap:fgts after-roadmap:fui after-roadmap:maximo after-roadmap:nunca after-roadmap:quero after-roadmap:tem after-roadmap:todo after-roadmap:total after-roadmap:tudo after-roadmap:valor demit- demitido fgts fui fui_demitido maxim- maximo maximo_que mes_, negoc- o_maximo o_total pago_$
pago_o por_mes por_que qual_mes qual~maximo qual~total que~eu recebi_# sobrou_# todo total voce`,
    '-4': `after-roadmap:nao after-roadmap:sem agora~o de_pagar esse~, mes_eu meu_plano o_meu onde~a`,
    '-5': `#~mes 13o 13o_$ after-roadmap:voce quanto_falta que_voce`,
    '-6': `?_o ?~que o~voce qual_o voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- como~? cpf empre- emprestimo_que emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi peguei_isso que_peguei`,
    '5': `^_caiu ^_clonaram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando compra_nao comprar comprar_$ compra~fui contratei contratei_$ cpf_para cpf~comprar debts:meu dinheiro_na dinheiro~minha divida divida~meu essa_compra estao_me estao~cobrando eu_$ fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na_minha na~conta nunca offers:divida offers:meu offers:nao
para_comprar pedi pegue- peguei que_nunca que~contratei que~isso sem_eu um_emprestimo um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ,~provo ^_assinaram ^_essa abri abri_$ after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou beneficio_um botar- botaram botaram_de botaram~fiador caiu cartao_e cartao~a clonaram~cartao cobra- como_provo compra conta_e conta~nao conta~nunca contr- de_fiador
debts:divida debts:essa debts:eu debts:nao de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh eu_assinar eu~fiz eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio meu~e meu~um me~de mim_um mim~emprestimo minha_conta minha~que nao_fiz
nao~minha nunca_abri offers:essa por~um provo provo_? que_nao que~abri que~nao que~pedi sem~assinar uma~que`,
    '3': `,~cancelo ^_descontam abrir abrir_conta abrir~e abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nome after-roadmap:nunca alguem_abriu alguem~cartao bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio~negocio beneficio~nunca caiu_dinheiro caiu~na cancelo cancelo_? cartao_no
cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo comprei~loja consignado_no consignado~meu conta conta~dever debts:conta debts:cpf debts:emprestimo debts:fui debts:no debts:nome debts:que debts:reconheco debts:sem debts:usaram descontam descontam_do descontam~meu dever dever_$ disse~alguem docum- documentos documentos_para
documentos~abrir do~beneficio e_a e_dever e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa essa_cobranca essa~, estao e~divida feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja~estao meu_cartao meu_sobrinho meus_documentos meus~para meu~disse meu~fez me~uma minha_, minha~como nao_contratei nao_eh negocio_que negocio~nao nessa~e nome no~beneficio
nunca_contratei offers:conta offers:emprestimo offers:eu offers:fui offers:que overdue:? overdue:e overdue:meu overdue:no overdue:um para_abrir para~conta pedi_$ por_bandido por_mim por~no que_alguem quem_resolve quem~emprestimo que~abriu que~nunca reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado um_consignado
um_negocio uma_conta um~, usaram_meus usaram~documentos`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '15': `acha`,
    '14': `^_fecho ^_pego fecha- fecho pego vantajoso`,
    '13': `^_vale bom offers:? vale_?`,
    '12': `^_presta voce~?`,
    '11': `?offers ^_compensa aceit- aceito after-roadmap:aceito after-roadmap:acha after-roadmap:fecho after-roadmap:pego after-roadmap:vantajoso compe- compensa eh_bom fecharia fecharia_$ presta vale vantajoso_$ voce_fecharia`,
    '10': `^_aceito after-roadmap:bom eh_vantajoso pego_? prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:compensa after-roadmap:presta after-roadmap:vale essa_proposta fechar fecho_com fecho~eles negocio offers:bom`,
    '8': `after-roadmap:? after-roadmap:fechar after-roadmap:ou eh_negocio eu_tenho fecho_? mais_? negocio_? ofert- offers:fecho offers:vale ou ou_nao proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_devo ^_eh ^_quais ^_seria aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:negocio after-roadmap:proposta baixar_mais baixar~? boa bom_? bom~? com_eles compensa_? desconto esse_desconto fecho_ou offers:acha offers:eh offers:esta offers:ou offers:pego offers:vantajoso para_mim presta_? propostas quais sera~vale seria`,
    '6': `,_encaro ?_$ ^_voce a_pena aceitar_$ aceitaria aceitaria_? acord- after-roadmap:acordo after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro boa_? bom_esse bom~desconto compensa_aceitar desconto_eh desconto~mim devo_aceitar devo~o e_ai eh_boa eh_uma eh~boa eles_$ encar- encaro encaro_? essa_oferta esse_acordo esta_justo esta~? esta~esse fechar_o justo justo_?
melho- mim_? oferta ofertas_eu ofertas~tenho offers:compensa offers:voce para~mais pena presta_isso presta~? quais_ofertas que_vale que~acha uma_boa voce_aceitaria vou~o`,
    '5': `,~? a_senhora aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_? acha_bom acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:ai after-roadmap:essa after-roadmap:justo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- baixar bom_negocio cabe cabe_no cabe~plano da~baixar desconto_para
desconto~bom devo devo_fechar devo~? diz_? duvid- duvida eh~esse eh~negocio espero_$ essa_? essa~eh esse_valor esse~esta esta_valendo esta~a e~, fechar_ou fechar~espero fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho negocio_$ no_plano o_acordo o_desconto ofertas offers:aceitar offers:aceito offers:ai offers:boa offers:devo offers:essa offers:presta ou~fecho o~acha
para_baixar pego_essa pego~? plano_? posso_fechar posso~ou proposta_$ proposta_ai proposta_eh propostas_eu propostas~tenho proposta~? quais_propostas que~moca que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo`,
    '4': `? ^_sera aceitar_a aceitar~proposta aceitava aceitava_? acha_que acordo_? after-roadmap:baixar after-roadmap:devo after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:esta after-roadmap:melhor after-roadmap:mim after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta alguma~para a~aceitar bom_$ ce_acha coisa_melhor compensa_para compensa~mim confiar
confiar_nesse confiar~preco da_proposta dando_vantagem dando~mesmo da~confiar desco- diz esper- esperar esperar_? estao_me estao~dando esta~ou eu_esperar fechar_? fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? lugar_voce lugar~aceitava me_dando meu~voce me~vantagem mim negoc- nesse nesse_preco nesse~? oferta_$ oferta_para oferta~mim offers:desconto offers:esse offers:melhor
offers:negocio offers:pena offers:proposta offers:quais offers:seria ou_esta o~a pagav- pagava pagava_? para_confiar para~nesse pena_aceitar preco preco_? proposta~boa que_a que~coisa que~da se_fosse senho- senhora sera sera_que se~esperar se~voce tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava voce~bom vou_fechar`,
    '3': `,_entro ,~nessa ^_acha ^_ce ^_da ^_desses ^_esta ^_fico a_vista acha_disso acha~consigo acordos acordos_qual acordos~eh after-roadmap:confiar after-roadmap:da after-roadmap:estao after-roadmap:isso after-roadmap:largo after-roadmap:mais after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora after-roadmap:vantagem ai algum_desconto algum~rolando antes_? a~a a~isso boa_$
boa_essa boa~proposta bom_isso bom_para bom_tamanho bom_trato bom~mim ce cilada_de cilada~banco coisa~? consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom deixo_passar deixo~? desconto_$ desconto_rolando desconto~para desse- desses desses_dois desses~acordos de~tamanho dois_acordos dois~qual duvida_, duvida_se duvida~entro duvida~pego eh~bom eh~essa eh~melhor entro entro_nessa entro~?
essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida fecho_$ fecho~deixo fico_na fico~duvida isso_ai isso~bom largo largo_? medid- medida medida_? melhora melhora_se melhora~eu meu_lugar me~? me~sua moca na_medida na~se nessa nessa_? no~? no~lugar o_melhor offers:fechar offers:mim offers:oferta offers:propostas offers:sera offers:tenho opini- opiniao
opiniao_sobre opiniao~essa ou_deixo ou_espero ou_largo ou~cilada ou~na ou~passar para~? passar_? pego_esse pego_ou pego~acordo pego~largo pena_a pena_isso pena~? pena~proposta posso~a proposta_da proposta~NAME qual_das qual_eh que_melhora que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga- salgado salgado_ou salgado~esta se_pego sera~melhora se~esse sobre_essa
sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tamanho_? tem_alguma tem~desconto tem~para trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista vista_ou voce~disso`,
    '-3': `^_quanto aceitar_essa aceitaram aceitarem acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:negociar after-roadmap:pessoal after-roadmap:pode after-roadmap:quanto after-roadmap:so agora ai_$ ainda consi- da~? demai- demais desconto_? eh~consignado emprestimo fecham fecham_o
fecham~acordo feira- feirao grati- limpa meu~? minha_proposta muito negociar offers:feirao offers:golpe offers:mutirao offers:so offers:vou o~? o~por pesso- pessoal por_mim por~? seras- serasa tem_como tem~? voce_fecham voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado eh_golpe golpe mutir- mutirao offers:NAME voce_eh vou~com`,
    '-5': `aceitam after-roadmap:aceitam`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto quanto_ja`,
    '7': `after-roadmap:total ja_paguei ja~? que_ja`,
    '6': `^_quanto after-roadmap:ate ate_hoje eu_ja o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra ^_soma a_minha after-roadmap:bem after-roadmap:comecei after-roadmap:desde after-roadmap:embora after-roadmap:esses after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu after-roadmap:soma ate a~divida bem_? comecei das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra
mostra_o pague- paguei qual_o quanto~total que~ja que~paguei quitei_$ tudo~quanto`,
    '3': `^_de after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:foi after-roadmap:minhas after-roadmap:pago bem consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minha_divida minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu quanto_no quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '13': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `after-roadmap:por antes_?`,
    '8': `^_explica ^_por after-roadmap:ordem antes expli- explica ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a ordem_$ porqu- porque`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de entendi essa logic- logica motiv- motivo nao_entendi o_motivo`,
    '5': `NAME~antes a_fila after-roadmap:a after-roadmap:fila after-roadmap:frente after-roadmap:montar after-roadmap:que after-roadmap:usaram ai_$ a~antes enten- monta- montar na_frente nao~a o_cheque para_fim pela pela~? ser_essa troco usara- usaram`,
    '4': `a_logica a_menor after-roadmap:botou after-roadmap:comecar after-roadmap:ficou after-roadmap:fim after-roadmap:primeiro after-roadmap:quem after-roadmap:ser agora_? antes_do antes~NAME a~vai banco_no chequ- cheque cheque_especial comecar_pela de_pagar de_que decid- de~essa de~eu espec- especial faz_a ficou fila frent- frente frente_? logica_de menor~? motivo_de motivo~pagar nao_era o~faz
o~primeiro pago_o para~a por por~o por~voce prime- primeiro primeiro_? qual~logica qual~motivo que_a que_faz quem~que que~NAME que~essa que~pago que~que que~voce quitar_a quitar~menor vai~? voce~para`,
    '3': `,_por NAME_? NAME_antes NAME_vem a_financeira a_maior after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:era after-roadmap:ficar after-roadmap:financeira after-roadmap:loja after-roadmap:maior after-roadmap:melhor after-roadmap:menor after-roadmap:nao after-roadmap:outra after-roadmap:quitar after-roadmap:topo after-roadmap:ultimo after-roadmap:vir after-roadmap:voce ai a~vez
botou cartao_primeiro comec- comeca_pela comecar depois_por depois~que de~o do_consignado em~? essa_na essa_ordem essa_primeiro essa~da essa~e essa~pagar eu_pago eu~o explica_o ficou_por ficou~depois ficou~ultimo fim fim_$ logica_eh logica~essa loja_? maior maior_ficou me_explica nao_comeca nao~pela na~? no_topo no~? o_NAME outra_? o~no o~vem pagar_o pagar~NAME pela_NAME por_ultimo porque_essa
por~? por~a por~essa por~nao que_? que_essa que_logica que_o que_ser que~a que~cartao que~comeca quita- quitar se_a tem_um tem~ser topo ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio eh_emprestimo emprestimo_? saio`,
    '6': `after-roadmap:emprestimo after-roadmap:saio beneficio_? cancelo~cartao descontam_um do_rmc eh~no o~consignado que_? rcc rmc_$ saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:cartao after-roadmap:nunca after-roadmap:rcc benef- beneficio cancelo cancelo_o cartao_que como_cancelo consi- consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel margem~eh no_meu nunca rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `,~que after-roadmap:cancelo after-roadmap:descontam after-roadmap:eh after-roadmap:inss cance- consignado consignavel debts:rmc desco- desconto_de do_extrato do_inss do~do eh_rmc eh~? eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do inss marge- margem margem_consignavel meu~? nao~nunca no~beneficio o_cartao que~rmc rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal
um~de`,
    '3': `,_e ,_explica ,_que ,~agora ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:como after-roadmap:desconta after-roadmap:tal agora_? anda anda_$ anos_e anos~a aposentadoria a~nao beneficio_ha beneficio~anos cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro como~o
consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:desconto debts:nunca debts:o descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda do~eh e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto
me_livro mes_no mes~meu meu_beneficio meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que_nunca que~emprestimo que~usei rates:? rates:beneficio rates:consignado rates:o rates:rmc tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '12': `after-roadmap:consignado`,
    '10': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debts:consignado descontado emprestimo_que folha funciona funciona~consignado rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- debt-kind:? debt-kind:consignado descontado_em descontado~folha eh~descontado emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado fazer~? folha_? funci- funciona_o incomes:consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer que~emprestimo
que~esse traba-`,
    '4': `^_credito after-roadmap:eh after-roadmap:funciona a~? cartao_eh cilad- cilada como~o consignado_do consignado~clt consignado~inss consignado~o debt-kind:que desconta dizer_consignado dizer~? eh_bom eh_cilada eh_emprestimo eh_esse eh~? em_folha em~? esse_consignado expli- explica explica~consignado fazer inss_$ melhor~ou o_credito o~eh o~quer pagar~eh prest- que_mesmo que_quer quer_dizer
quer~consignado que~dizer sei_o sei~que trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `?_explica a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:carteira after-roadmap:melhor after-roadmap:pena after-roadmap:pessoal after-roadmap:tirar after-roadmap:vale apose- aposentado_? aposentadoria_$ boa boa_? bom cancelar_um cancelar~consignado carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como como_$ consignado_$ consignado_para consignado_privado consignado_tem
consignado~acabei consignado~aquele consignado~cilada consignado~juros da_aposentadoria de_fazer debt-kind:dizer debt-kind:quer debt-kind:sei debts:emprestimo demitido_como demitido~fica desco- desconta_da descontado_? descontado~explica desconta~aposentadoria do_inss do~eh eh_boa eh_como eh_melhor eh~emprestimo empre- eu~demitido fica~consignado for_demitido for~como incomes:? incomes:eh
incomes:emprestimo incomes:o inss juros_menor juros~? menor_? mesmo_? na_folha nao~o na~eh ou~? o~mesmo o~tem para_aposentado pena pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da que~na rates:? rates:eh rates:emprestimo tem_juros tem~menor tirar`,
    '-3': `cartao_consignado debt-kind:do de~o`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `descontar do_consignado folha limite`,
    '7': `after-roadmap:limite podem podem_descontar`,
    '6': `^_podem after-roadmap:descontar after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignavel ainda_para ainda~emprestimo banco_pode benef- beneficio beneficio_$ consignavel descontam_muito descontam~, do~salario em_folha existe_um existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe para_emprestimo podem_pegar quanto_do tenho_margem tenho~ainda teto_? um_teto`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:ainda after-roadmap:consignado after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer comer comer_? consignado consignado_$ consignado_? da_minha da~folha debts:? descontam descontar_metade descontar~do descontar~meu do_beneficio do_meu do~beneficio eh_$ emprestimo_? exist- existe folha_$ folha_o folha~banco incomes:do incomes:quanto inss_eh
inss~quanto ja_descontam ja~muito limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem~metade porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto_podem quanto~descontar salario_? tem~para teto um~?`,
    '3': `,_tem ,~lei ^_qual after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:do debts:margem debts:quanto descontar_da descontar_do descontar~minha do~eh eh_quanto eles_levam eles~quanto esta_todo esta~comido incomes:margem legal legal_de legal~desconto lei lei_que
lei~limita levam levam_quanto levam~no limita limita_? limite_legal limite~de maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja o~esta o~legal podem~da pode~? qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `banco como~portabilidade outro_banco`,
    '8': `after-roadmap:banco outro`,
    '7': `como_faco consi- financiamento levar levar_o minha_divida o_emprestimo portabilidade_de rates:banco`,
    '6': `after-roadmap:outro compr- consignado faco finan- mudar o~para para_outro rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:levar after-roadmap:mudar banco_? banco_o banco~consignado compra_minha comprar compra~divida credito_funciona credito~como de~funciona divida_, emprestimo funciona_como menos_? o_financiamento outra outra_financeira para~banco para~financeira portabilidade~credito troca-
trocar`,
    '4': `,_eh ^_outra after-roadmap:emprestimo after-roadmap:outra after-roadmap:quer after-roadmap:troca assum- assumir assumir_o assumir~que banco_pega com_juros como_$ compra comprar_minha comprar~divida com~menor consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o divida~banco do_emprestimo empre- eu_consigo eu~migrar faco~de financiamento_? insti-
instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram menos meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento minha~, mudar_a mudar_o mudar~divida o_consignado ofereceram_comprar ofereceram~minha offers:portabilidade outra_instituicao outra~pode outro~? o~de o~devo para_levar para_mudar para_outra para_passar passar~divida pode_assumir pode~o posso_trocar
que_devo quer~meu rates:financiamento rates:outro troca_de`,
    '3': `,_vale ,~bom ,~vantagem :consignado :faco NAME~eh ^_eu ^_existe ^_levar ^_outro ^_troca a_divida a_portabilidade after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:menos after-roadmap:ofereceram after-roadmap:passar after-roadmap:trocar after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_do banco_mais banco_me
banco_para banco~barato banco~cobra banco~emprestimo banco~juros banco~o banco~pode canto_? carro_para carro~outra cobra cobra_menos cobra~? com_taxa como~muda compensa_? com~mais consignado_$ consignado_com consignado_para consignados consignados_de consignados~banco consigo credi- credito custo_para custo~levar da_para debts:banco de~? disse~compra divida divida~carro divida~eh eh_vantagem
eh~essa emprestimo_de emprestimo_do emprestimo_para emprestimo~banco emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar exist- existe faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~banco financiamento~outra funci- funciona inss_? juros juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento mais_baixo me_cobra menor
meu_consignado meu_contrato meu~? meu~do me~menos mudan- mudanca mudar~banco muda~financiamento negar negar_a negar~portabilidade ofereceram offers:banco offers:de os_consignados outra~compensa outro_canto outro~me o~antigo para~a para~canto para~o passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega
que_compra que_outro quer que~banco que~minha rates:emprestimo rates:meu rates:outra rates:para rates:pega rates:portabilidade sera~outro taxa_menor tem_custo trans- transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vale_? vanta- vantagem`,
  },
  'ask:prescription': {
    '22': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve caducou prescreve`,
    '12': `ainda caducou_?`,
    '11': `^_caducou`,
    '10': `after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou`,
    '8': `cinco cinco_anos divida ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:anos after-roadmap:divida after-roadmap:prescreveu ainda_conta caduca_$ caduca_? de_cinco depois_de divid- divida_velha isso~? overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:quando ainda_podem ainda_vale ainda~me antig- antiga de_# divida~some podem~cobrar quando_isso some_? velha_some`,
    '5': `:quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda~? cobrar cobrar_? conta_$ de_validade divida~prazo essa_divida me_cobrar overdue:divida overdue:sera podem prazo_de prazo~validade sera sera_que se~deixar sozin- sozinha tem_prazo valid- validade validade_?`,
    '4': `#_ainda #_anos :isso ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:some anos_? anos_somem a~tem cobra- comeca_a comeca~contar contar_de contar~novo depois~# de~ainda divida_ainda divida_eh divida_tem divida~# divida~? divida~NAME divida~vale do_serasa essa~ainda eu_deixar ja ja_caducou me~? offers:divida overdue:ja
overdue:que o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a quantos_anos quantos~somem que_acontece que~se some_sozinha somem somem_com somem~isso sozinha_? um_pouquinho um~comeca velha~? velha~sozinha`,
    '3': `#~pode #~some ,_quer ,~dizer :de :divida ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:# after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:podem after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos~? anos~com ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca com~? com~anos
com~tempo contar de_quantos debts:anos debts:divida deixa- deixar depoi- depois depois~cinco depois~quantos de~? divida_caduca divida_de divida_morre dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_esperar eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo overdue:anos overdue:conta
overdue:some o~a passo- passou pode~cobrada prazo proce- quantos que_acabou que_com quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~esperar se~pagar some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `dever preso`,
    '9': `^_dever da~? prend- vai_preso`,
    '8': `^_boleto cadei- cadeia crime_$ pagar_eh pagar~crime`,
    '7': `after-roadmap:crime cana_? da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh preso_? quem_deve quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana consent:pagar crime_nao crime~pagar deven- devendo em~por ficar gente pagar por_cartao por_divida prender vai vai~? vou_parar`,
    '5': `a_gente after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar~banco gente_por ir_em ir~cana me_buscar ou_eh parar pode_me polic- policia por_causa posso_ir posso~em prendem
vencido vencido_eh vencido~crime xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:cadeia algemado algemado_por algemado~causa atras atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:cana consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser deleg- delegacia delegacia_? devendo_loja
devendo~? dever_cartao dever~da dor dor_de dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? nao~eu ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia
podem_mandar podem~prender pode~levarem policia_vem policia~me por~disso prender_a prender~gente presa presa_por prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras vou~na worry:? worry:cana worry:crime worry:da worry:dever worry:eh worry:pagar worry:por xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:causa after-roadmap:deve after-roadmap:devendo after-roadmap:disso after-roadmap:falou after-roadmap:gente after-roadmap:mandar after-roadmap:policia after-roadmap:por after-roadmap:prender after-roadmap:preso
after-roadmap:vai after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atrasado_? a~? a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe de_cabeca
de_cana de_vir debts:gente debts:por debts:prendem deles_falou deles~em deve_para deve~banco disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda
lenda_$ manda- me_ameacaram medo medo_de nao~, no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:da oxe_, oxe~agora o~deles pagar_o para_assustar para_divida para~vai por por_carne por_nao por~? por~atrasado por~de por~ou por~pagar prendem_a prendem_gente prendem~gente prendem~por preso_no preso~brasil prisa- prisao processo processo_criminal processo~, que_vai quem~para que~estelionato
que~mandar so_para so~assustar so~de tenho~de vai_mandar vai~no verdade verdade_ou verdade~eh vir worry:cadeia worry:preso`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '15': `meu_plano`,
    '12': `after-roadmap:ver o_plano`,
    '11': `plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo expli- ficou_$ mostr- passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:refazer cade~plano da~? manda_o me_mostra o~a passo pode~a refaz- refazer ver_de ver~novo ver~plano`,
    '5': `^_manda ^_refaz after-roadmap:o after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o faz_a faz~conta manda passo_$ qual~o quero_o quero~de refaz refaz~plano repete_o`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete a_mes after-roadmap:aquele after-roadmap:atualiza after-roadmap:combinado after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa after-roadmap:quero aquela_lista aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_aquela combi- combinado conta_de crono- cronograma
cronograma_de cronograma~novo das~? dividas_? do_mapa do~pagar e~tal lista_do lista~que mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa mes~mes meu~ai me~como me~o monta mostra_o novo_o o_meu o_tal o~da pagar_mes para~das passa_o plano_ai plano_de plano~novo pode~aquele que~mes repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~o :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei after-roadmap:agora after-roadmap:aparelho after-roadmap:aquela after-roadmap:como after-roadmap:planejamento after-roadmap:qual after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela~do aquele a~de cade~lista combinado_do combinado~plano conta
conta_? de_aparelho de~o do_que do~para e_o e_sumiu era_o explica_de explica~novo e~tudo manda~plano me_relembra mes_a mostra~passo mostra~plano novo_$ novo_? o_combinado o_planejamento oxe o~mesmo pagar~a para_sair passa plane- planejamento planejamento_$ plano_, pode_mandar por_favor qual_eh qual_era quando_o quando~plano que_pagar quero~meu reenv- reenvia reenvia_o reenvia~planejamento relem-
relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei troquei_de troquei~aparelho tudo~reenvia ver_meu`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:melhor after-roadmap:site cade~link link_do lista_$ melho- melhor o_site pode_me quero~a site`,
    '-4': `after-roadmap:link after-roadmap:nao link link~plano nao~o o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '8': `^_rotativo rotativo~o`,
    '7': `a_fatura do_cartao do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `^_por after-roadmap:fatura cresce_tanto debt-kind:rotativo eh_esse eh~do esse_do esse~cartao por_que que~fatura rotativo_eh tanto_$`,
    '5': `:rotativo cresc- cresce de_rotativo esse_rotativo explica juros_do juros~esse o_rotativo por~a que_juros rates:fatura rates:que tanto`,
    '4': `:eh ^_fala ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim do~para eh_o expli- explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta juros_eh nao_pago o~cresce pago_a pago~fatura para_rotativo que_a que~cartao que~eh rates:cartao rates:por rotativo_, rotativo_para
rotativo_seria rotativo~mim seria_o seria~que so_aumenta tem_teto teto_para teto~rotativo`,
    '3': `:que absur- absurdo absurdo_$ acont- acontece acontece_quando acontece~nao after-roadmap:explica after-roadmap:juros ai~explica assim aumen- aumenta a~toda cartao_eh cartao~estao como_funciona como_que debt-kind:? debt-kind:esse debts:juros debts:quanto eh_estao eh~absurdo eh~juros eh~que eh~rotativo eh~tal entendi_esse entendi~rotativo esse esse_de esse~rotativo estao_absurdo explica_$ explica_o
fala fatura_cresce fatura_toda fatura~? fatura~tanto funciona_o funciona~rotativo juros juros~cartao me_explica nao~a nao~esse no_rotativo o~acontece o~eh por~esse por~o quando_nao quando~pago quanto~o que_$ que_acontece que_eh que~juros que~quando rates:a rates:cresce rates:do rates:eh rates:esse rates:o rates:tanto rotativo_ai rotativo~, seria tal~rotativo tem~para teto toda toda_?`,
    '-3': `esse_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda after-roadmap:cras ajuda`,
    '10': `cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `after-roadmap:cadunico comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:cesta ajuda_? ajuda_da algum auxilio_para comid- me~? onde`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:comida after-roadmap:peco after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxil- auxilio a~eu basic- basica cesta_basica comida_de comida~graca cras_me cras~ajuda da_prefeitura entro~bolsa essentials:? faco o_cadastro onde_consigo prefe- prefeitura tem~auxilio tem~da worry:? worry:ajuda worry:como`,
    '5': `^_tem after-roadmap:arrumo after-roadmap:beneficio after-roadmap:onde alguma~? arrumo arrumo_uma arrumo~cesta assis- auxilio~mim basica_? benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro cesta_? cesta~? coisa_? como_entro como~no como~o consigo cras_ajuda cras~com da_alguma da~coisa direito_? entro_no eu_tenho eu~direito faco_o famil- familia familia_$ mae mes_?
onde_arrumo onde_peco onde~cesta onde~uma o~ajuda o~me para_quem quem_ajuda quem_eu tem_ajuda tenho~? uma_cesta`,
    '4': `,~acho ^_que acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:como after-roadmap:faco after-roadmap:prefeitura ajuda_com ajuda~o ajude ajude_? algum- algum_programa alguma alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do beneficio~governo bolsa~? bpc_para cadastro_unico cadastro~? cadunico_esta
cadunico~desatualizado comer_esse comer~mes como~entra com~que consigo_cesta consigo_comida consigo~basica consigo~de cras_da cras~alguma de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa entro esse_cras essentials:onde esta_desatualizado eu~pedir eu~socorro faco~cadastro gover- governo governo_da governo_eu governo~posso graca
mae_? me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me que_entra quem quem~peco que~ajude que~eu recordo_para recordo~comer renda social_, social~onde socorro_esse socorro~mes tem~programa tenho_direito uma~? unico unico_?
worry:cadunico worry:cras worry:faco worry:quem worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:bolsa after-roadmap:coisa after-roadmap:comer after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:no after-roadmap:programa after-roadmap:recordo after-roadmap:socorro after-roadmap:tem after-roadmap:tenho ajuda_mae ajuda_o
ajuda~solto algum~que aluguel_? bpc bpc~minha casa_onde casa~peco coisa comer comida_em comida~casa como como_peco cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde essentials:, essentials:como essentials:faco essentials:peco esse~? esta~, estou_sem estou~comida eu_peco eu_posso eu_recordo existe_auxilio e~cras familia_? fazer_o
fazer~cadastro fica_onde filho_doente filho~? gente_como gente~eu governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem me_ajuda meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para
prefeitura~aluguel progr- programa que_? que_ajuda que_da que_me quem_cuida quem_nao quem~de quem~mae quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tem_nada tenho_renda tenho~nenhuma worry:bolsa worry:consigo worry:mae worry:onde worry:para worry:que`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz after-roadmap:tarifa`,
    '7': `after-roadmap:social baixa baixa_renda desconto_na`,
    '6': `como~a de_luz energ- energia essentials:? essentials:luz luz_? menos menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_tarifa after-roadmap:baixa after-roadmap:renda desconto energia_? na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh`,
    '4': `^_tarifa a_desconto after-roadmap:energia after-roadmap:menos after-roadmap:na after-roadmap:quem a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta_de desconto~energia desconto~luz direito_a direito~desconto eh_baixa eh~renda essentials:na essentials:tarifa menos~NAME menos~luz na_energia onde_cadastro onde~para paga para_quem para~menos pede pede_? pobre quem~baixa
quem~bolsa renda_? social_como social~pede tarifa~como tem_tarifa tem~na tem~social`,
    '3': `,_como ,~desconto ,~faco NAME_? ^_aquele ^_bpc ^_onde after-roadmap:agua after-roadmap:barata after-roadmap:bolsa after-roadmap:como after-roadmap:desconto after-roadmap:familia after-roadmap:pede after-roadmap:pobre after-roadmap:pouco agua alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixa- baixar baixar_a baixar~conta barat- barata bolsa_familia bolsa~paga bpc_da bpc~direito
cadunico_paga cadunico~menos como_baixar como_pego como~? como~na conta~luz da_direito da~a de_internet desco- desconto_para desconto~conta de~? de~pelo direi- direito do_cadunico do_povo do~paga eh~cadunico essentials:a essentials:como essentials:de essentials:desconto essentials:menos essentials:paga essentials:para essentials:programa essentials:social faco~ter familia_paga familia~menos
governo_$ internet_? luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_tarifa na~para na~social paga~de paga~luz para_pagar para_ter para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como progr- programa programa_luz programa~do quem quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem
tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia ter_? worry:? worry:desconto worry:luz worry:menos`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet eh_cet`,
    '11': `custo rates:cet`,
    '10': `cet_$ que~cet`,
    '9': `^_cet cet_?`,
    '8': `cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, offers:cet total`,
    '6': `cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? impos- imposto imposto_? total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh tal tal_de tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros cet~maior coisa_? contrato debts:custo e_juros efetivo_$ eh_maior eh~mesma entra explica_esse explica~tal e~eh juros~a maior_que mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:, rates:custo rates:eh rates:no rates:o
rates:que serve signi- significa significa_custo significa~efetivo`,
    '3': `^_devo ^_essas a_diferenca after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou boleto~em cet_ao cet~ano cet~como cet~contrato comparar comparar_o comparar~cet contr- contrato_$ debts:efetivo debts:eh debts:que devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros eh_a eh~que emprestimo essas_letrinhas essas~cet fala_em falou_para
falou~comparar gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior~o me_explica no_papel o_juros offers:eh olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? papel para_comparar para_custo para~serve para~total por~o qual~diferenca que_eh que_serve querem_dizer querem~o que~saber rates:bicho rates:boleto rates:contrato rates:emprestimo rates:fala
rates:para rates:serve saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma after-roadmap:total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quant- quanto`,
    '9': `after-roadmap:devo da_quanto devo geral quanto_? rombo`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida taman- tamanho total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala after-roadmap:rombo desgraceira devo_$ dividas_$ em_quanto o_total soma~desgraceira valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:estou after-roadmap:toda after-roadmap:valor agora_$ ao_todo das devo~NAME dividas estou_devendo fala no~? o_tamanho o~total qual_o quanto_eu quanto_que soma_ai soman- somando soma~para tamanho_do toda`,
    '5': `after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas debts:o deven- devendo devo_no divid- divida_$ eh~rombo enter- estou~em eu~devendo fala~total me_fala mim_$ o_rombo o_valor o~todo qual~o qual~valor quanto_da quanto_devo quanto_esta quanto_falta quanto~eu rombo_todo rombo~? soma_tudo somando_tudo
todo todo_$ todo_? tudo tudo~da`,
    '4': `:devo :divida :minha :quanto :total :valor ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo brincadeira buraco_? dando das_minhas das~dividas da~? da~divida de_que debts:da debts:qual debts:quanto debts:todo debts:tudo devendo_quanto devo_para devo~total de~tamanho divida_toda eh_o em~?
esta_dando esta_de estra- estrago eu_estou eu~devo eu~no falta junto junto_$ meu~esta me~o minha~toda no_total o_estrago o_numero o_prejuizo para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~hoje soma~o toda_$ toda_? tudo_junto tudo_para`,
    '3': `:da ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- cheio_de cheio~tudo da~se de_quanto debts:? devendo_$ devo_? devo_quanto de~eh de~que divida_esta divida~em do_que do~devo esta_em esta_minha esta~divida estou~quanto geral_do geral~que intei- inteiro inteiro_da inteiro~quanto junta- juntar juntar_todas juntar~as mim minhas_dividas
minha~esta monta- montante montante_geral montante~do numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~estou quanto~juntar quanto~no quanto~pagar que_devo que_esta quero_saber que~devo que~estou que~o saber_o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto somando~da todas_as todas~dividas total_da
tudo_somadinho tudo~mim valor_cheio valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:embora after-roadmap:fazendo after-roadmap:juros after-roadmap:oferecer after-roadmap:pago after-roadmap:sair after-roadmap:tempo banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo foi_embora ja_foi minha~vai n0 na~mesmo oferecer para_cada para~banco quanto~oferecer
quanto~total sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona consent:que eh_financeira quem~voce`,
    '10': `:como after-roadmap:robo after-roadmap:voce do~? eh_voce financeira_$ funci- funciona para_que robo voce`,
    '9': `banco_? como_funciona eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$ voce_fazem`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_esse eh_isso empre- empresa_$ emprestam emprestam_dinheiro fazem finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata trata_$ voce_emprestam voce_sao`,
    '7': `:? :voce ^_do ^_eh ^_isso after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:sao consent:voce do_que eh~serasa esse_zap esta_falando estou_falando fazem_$ isso_eh meu_numero numero_$ que_se quem_eh quem_sao que~zap sao_voce voce_conseguiu voce_eh zap`,
    '6': `:quem ?consent ^_para ^_quem after-roadmap:fazem after-roadmap:serve after-roadmap:zap artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:robo dinheiro_$ eh eh_emprestimo eh_inteligencia eh_um eh~artificial eh~de eh~pessoa esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~o negocio negocio_$ onde_eh para~esse para~serve
que_serve sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:quem consent:do consent:emprestimo consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_quem eh_vendedor eh~banco eh~moco eh~ou empresa_de empresa~que emprestimo_$ esse_$ esse_? estou~com falando_com falando~robo faz~que governo_? isso_$
isso_moco isso~do mando- mandou me_mandou me~isso o_que onde_voce onde~isso onde~sao ou_maquina o~disso o~esse o~mesmo que_mesmo que_zap quem_$ quem_esta que~eh que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~do zap_eh zap~esse`,
    '4': `:do :eh :no :que ^_com ^_como after-roadmap:empresa after-roadmap:emprestimo after-roadmap:negocio after-roadmap:que after-roadmap:serasa after-roadmap:servico ajudam_a aqui_serve aqui~para a~o com_quem com_robo como~funciona com~eu consent:de consent:entendi consent:fazem consent:negocio consent:oii consent:onde consent:zap disso_$ do_banco dono eh_humano eh_o eh~dono eh~governo eh~qual
eh~servico empresa emprestimo emprestimo_? entendi_o entendi~que esse esta~comigo estou~? eu_estou eu~falando falando_? falando_comigo faz_o funciona_esse funciona~negocio gover- governo humano_ou humano~robo isso isso_aqui isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero o_dono ou_robo o~eh o~voce qual_empresa que_$ que_? que_funciona
que_negocio que_servico quem_eu quem~estou que~esse resol- resolve sao_$ sao~? sao~financeira sao~governo serve_para serve~que servico servico_eh servico~esse voce~a voce~da voce~quem voce~uma`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :o :sabe ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:dinheiro after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:estou after-roadmap:faz after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou after-roadmap:pessoa ajudam aqui aqui_de aqui_eh comigo_$ como
consent:aqui consent:cai consent:dinheiro consent:disso consent:dono consent:empresa consent:esta consent:governo consent:limpar consent:moco consent:nome consent:pera consent:um de_qual de~eh de~empresa digit- digitando digitando_? disso eh_gente eh_uma eh~esta entendi explica_o explica~que fazem_afinal fazem~? fazer_? financeira_? gente_ou gente~maquina governo_$ human- humano instagram isso~de
limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- onde outra~? pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh quem_me que~voce sabe~? sei_quem serasa_$ serasa~? servi- servico_$ trem uma_financeira uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:anjo after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ consent:essa consent:pago consent:sabe consent:tem consent:vai criou daqui da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_particular eh_seguro eh_sigiloso eh~? eh~anjo eh~graca eh~presidente
eh~se esse_numero esse~eh esta_devendo fazer_$ golpe_? governo_ou governo~eh graca isso~pago juros_eh juros~esse mesmo_esse mesmo~numero muito negocia numero_? o_presidente ou~particular pago_$ parti- particular particular_? presi- presidente presidente_$ prote- que_juros quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce~? voce~com
voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito com_isso consent:fazer consent:golpe debt-kind:eh eh_essa eh_muito eh_pago eh_para esse~? ganha- ganham isso~golpe ong ong_? pergu- quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `eh_golpe eh~isso golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '8': `atrasar`,
    '7': `a_luz after-roadmap:deixo after-roadmap:luz after-roadmap:ou after-roadmap:qual luz qual`,
    '6': `,_qual ^_aluguel ^_entre after-roadmap:atrasar aluguel a~ou conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para ou ou_a pago posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `a_prestacao after-roadmap:entre after-roadmap:prestacao alugu- atrasar_qual atrasar~delas contas de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz_ou luz~o nao_pode nao~atrasar o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago_a pago~luz pago~que para_tudo pode_atrasar pode~? prestacao prestacao_? qual_? se_nao se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_deixo ^_mercado ^_pago a_escolher after-roadmap:aluguel after-roadmap:casa after-roadmap:conta after-roadmap:contas after-roadmap:deixar after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:pago after-roadmap:posso ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta-
conta_nao contas~casa conta~pode da_para das da~tudo de_jeito delas de~nenhum e_boleto entre_comida entre~e escolher escolher_$ escolho_qual essentials:atrasar essentials:conta essentials:deixo essentials:luz essentials:ou essentials:pago esse~? esta~vencendo eu~de e~pago gas internet jeito_nenhum junto_, junto~o luz_primeiro luz~? mercado mercado_ou mercado~boleto mes_? nao_da nao_der ou_boleto
ou~primeiro o~? o~ou pago_o para~, posso posso_deixar posso~? prest- primeiro qual_delas qual~nao que~primeiro tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua ^_das a_internet after-roadmap:das after-roadmap:delas after-roadmap:escolho after-roadmap:junto after-roadmap:nenhum after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua agua_, agua~luz ajuda_a aluguel_e aluguel~energia boleto_pago cartao_? casa casa_pago casa~pode comid- comida condominio_primeiro condominio~? conta contas_, contas_da contas_de conta~casa da_casa
das~da das~de da~um de_casa deixa- deixar deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de de~pago dia_e dia~so e_energia e_so energ- energia energia_no energia~mesmo esse_mes essentials:boleto essentials:escolho essentials:o essentials:posso essentials:que esta_tudo e~da e~no inter- internet_ou internet~o jeito jeito~? junto luz_, luz~qual merca- mesmo_dia mesmo~e nao_posso
nao~deixar nenhum nenhum_? no_mesmo no~dia o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~eu o~vem pagar pagar_de pagar_uma pagar~, pagar~jeito pago_antes pago~? pago~internet para_depois para_pagar para_todas para_um posso~de prime- que_? que_vem se_so so_da so_der todas_? um_$ uma~qual vem~? vence- worry:? worry:deixo worry:pago worry:primeiro`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `^_quem voce_?`,
    '11': `empresa_?`,
    '10': `criou empresa por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce essa_empresa esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? ganham ganham_dinheiro ganham~como sao_uma tras_disso`,
    '6': `after-roadmap:empresa com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~com quem~esse quem~fez te_fez tem_banco tem~? te~? uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco do_governo dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh
o~de o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha robo robo_? saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:robo after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:tras consent:voce conta~voce de_onde debts:quem debts:sao desse de~? de~quem do_robo dono eh~dono eh~empresa essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por
gente~tras gover- governo graca_quem graca~paga inven- inventou inventou_esse inventou~robo isso_? isso~? o_dono onde paga~conta por~do progr- programa que_inventou que_turma quem_fez quem~essa sao sao~, se~de tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:empresa zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:banca after-roadmap:desse after-roadmap:essa after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico consent:como consent:de consent:do consent:empresa consent:essa consent:esse consent:ganham consent:ou consent:por consent:te consent:uma conta_de de_quem debts:eh
debts:tem de~eh dinhe- dinheiro disso eh_do eh~graca escri- escritorio escritorio_de escritorio~voce esta_por esta~tras fica_o fica~escritorio isso_aqui o_escritorio onde_fica paga_a qual_o quem_paga quem~a quem~por quem~voce que~esse se_eh servi- servico te tras~? worry:eh worry:essa worry:esse worry:onde worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_retorna re retorna z_$`,
    '15': `^_rebobina re_$ rebob- rebobina ultim-`,
    '14': `^_da desfaz_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `da_re desfazer respondi`,
    '10': `^_control ^_ctrl a_ultima como_retroceder control control_z debts:volta errado errei retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta after-roadmap:voltar anterior_$ antes_$ essentials:voltar incomes:volta na_pergunta pergunta rates:volta respo- tem_como tras tras_$ volta_uma`,
    '8': `^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ uma volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado :volta ?debt-amount ?incomes ^_engata ^_ops ^_pulei ^_risca a_anterior a_fita a_re anda_uma anda~para apaga botei_errado contr- debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna overdue:z o~eu pergunta_anterior pulei pulei_uma pulei~sem que~falei rates:a
respondi_errado risca risca_a risca~ultima uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `^_anda ^_opa ^_quero a_de a_pergunta ai_$ anda antes apaga_essa apaga_o apaga~ultima arrum- arrumar arrumar_a da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:a desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:a incomes:quero incomes:rebobina mudar~que opa opa_, overdue:volta o~respondi para_tras
para_voltar pouco_$ que_respondi querer querer_$ quero_mudar quero~a respondi_$ sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?debts ^_desmancha ^_errei acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debt-kind:uma debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de
income-source:re incomes:re incomes:uma isso_$ mudar mudar_o overdue:desfaz overdue:errado pouco que_errei quere- que~acabei rates:anterior rates:desfaz rates:isso rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?essentials ?rates ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta after-roadmap:volta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:anterior debt-amount:ctrl debt-kind:ai debts:da debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei digitei_na digitei~pergunta
dizer_$ enganei enganei_na enganei~pergunta essentials:a essentials:falei essentials:na essentials:quero essentials:respondi essentials:uma eu_mandei favor favor_$ income-source:a income-source:fita income-source:uma incomes:da incomes:desfazer incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra na~, outra_, outra~volta overdue:a
overdue:anterior overdue:respondi overdue:uma para~pergunta passada pergunta_de pergunta_errada pergunta_passada pergunta~antes por_favor quero_consertar quero~o que~mandei rates:ai rates:errado respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ anterior_que anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta corri-
corrigir da debt-amount:a debt-amount:da debt-amount:quero debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:anterior debts:antes debts:como debts:errado debts:favor debts:mudar debts:pergunta debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que digit- dizer engan- errado_$ errado_, errei_, errei_na errei~pergunta errei~volta
essentials:apaga essentials:errada essentials:errado essentials:errei essentials:eu essentials:favor essentials:fita essentials:pergunta essentials:por essentials:que essentials:ultimo eu~a eu~por falei_besteira falei_por falei~na falei~ultimo income-source:errada income-source:na income-source:sem income-source:volta incomes:ai incomes:antes incomes:de incomes:errado incomes:errei incomes:favor
incomes:isso incomes:na incomes:pergunta mandei~volta mensagem me~na na na~anterior na~de novo_a novo~anterior o_que o_ultimo outra outra_pergunta overdue:falei overdue:na overdue:sem overdue:ultima para_outra passada_que passada~errei pergunta_$ pergunta~que por_ultimo que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:antes rates:como rates:da rates:de
rates:para rates:tem rates:uma refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_a volta_la volta_na`,
    '-3': `^_boa ^_pergunta boa boa_pergunta coloc- instalments-left:a instalments-left:ultima me~de`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela esquece`,
    '16': `?confirm-change ?which-creditor ^_esquece deixa deixa_$ desis-`,
    '15': `?which-change ^_desisto canse- cansei desisto`,
    '14': `^_cansei cancela_$ esque-`,
    '13': `^_cancelar after-roadmap:deixa cansei_$ esquece_$ querer_$`,
    '12': `cancelar desisto_$`,
    '11': `^_larga fazer fazer_isso larga larga_mao mao_$ precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ como_esta deixa~la engan- esta_$ la_$ mao precisa querer sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora cancelar_operacao chega_disso chega~por confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~isso desisto_dessa disso_por disso~hoje era_so era~curiosidade esquece_isso essentials:deixa estou_a estou~fim fim_agora isso_$ operacao operacao_$ quere- queto queto_$ quieto_isso so_curiosidade
which-change:deixa which-creditor:deixa`,
    '7': `,_desculpa ,_foi after-roadmap:so baixo baixo_$ cancela_isso confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa_$ dessa_$ de~isso era essentials:cancela essentials:cansei essentials:desisto essentials:esquece essentials:fazer essentials:isso estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$
opera- para~fazer por_hoje preci- quero~fazer so_ficando vou_fazer vou~mais`,
    '6': `,_troquei ,~enganei ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa dessa desse_papo enganei
enganei_$ essentials:precisa estav- estava eu_pedi foi hoje_$ la me_enganei me~, nada~, nao~a nao~troquei nenhuma_, nenhuma~me olhan- olhando papo papo_$ para_de precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,~engano ^_nenhum agora_$ cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:nada confirm-change:so confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela desse disso engano engano_$ esquece_o esquece~que essentials:mais essentials:nao filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi meu~que mexeu mexeu_no mexeu~celular nada_nao nao_era nao_vou
nenhu- nenhum_, nenhum~foi no_celular pedi pedi_$ que_mexeu which-creditor:nao which-creditor:so`,
    '4': `,_esquece ,_nada ,_resolvi ,~, ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:errado confirm-change:fazer
confirm-change:nao confirm-change:para confirm-delete:deixa dedo dedo_$ deixa_, deixa~resolvi desisti_, desisti~nao era_nada era~, errado_$ essentials:fim filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso isso_ai meu_filho muda_nada n0 nada~desculpa nada~foi nao_deixa nao_muda nao~nada nao~nao o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:la resolvi
resolvi_aqui sem so which-change:esquece which-change:estava which-change:nada which-change:nao which-change:so which-creditor:era which-creditor:nada which-creditor:querer which-creditor:sem`,
    '3': `,_me ,_nem ,~o ,~tirar ^_desisti ^_mudei ^_nada after-roadmap:celular after-roadmap:dessa after-roadmap:desse after-roadmap:filho after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, confirm-change:abri confirm-change:era confirm-change:estou confirm-change:foi confirm-change:la confirm-change:me confirm-change:nenhuma confirm-change:precisa de_ideia debt-creditor:,
debt-creditor:ai debt-creditor:essa debt-creditor:nem deixa_isso deixa_quieto deixa~para desisti devia errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por essentials:vou esta favor_$ foi_sem foi~querer ideia isso_para isso~la mais mudei mudei_de mudei~ideia nada nao_, nenhum nenhuma o~eu
pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa rates:para resol- tirar_, which-change:abri which-change:baixo which-change:foi which-change:isso which-change:me which-change:nenhuma which-change:que which-change:querer which-change:sem which-creditor:esquece which-creditor:isso which-creditor:me`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao os_avisos quero_cancelar sem~,`,
    '-4': `como_estava deixa_eu essa_deixa essa~para essentials:essa mudanca_$ nao~deixa querer_, quieto_$`,
    '-5': `deixa~estava mudan- mudanca`,
    '-7': `deixa~esta querer~deixa`,
    '-11': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor`,
    '20': `^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `segun-`,
    '13': `^_a debt-kind:# opcao`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:as`,
    '10': `# a_dois confirm-amount:a prime- segunda which-change:a which-change:da`,
    '9': `^_as a_quarta a_segunda confirm-amount:segunda numer- numero opcao_# opcao_$ primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao o_primeiro overdue:# primeira_$ segundo segundo_$`,
    '7': `^_o a_# a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do as_parcelas do_aluguel o~aluguel parcelas_$ segunda_$ which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai carta- cartao confirm-amount:opcao dividas dividas_$ dois_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:# which-change:opcao which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce alugu- aluguel botou da_parcela eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultima_da ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_a ,_ganho ,_quem ,~dera ,~menos ,~pensar ?debt-kind a after-roadmap:# a~# baixo cima cima_$ confirm-amount:, confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse do eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_#
o_de o_valor o~baixo parcela parcela_$ primeiro_, quem_dera quem~fosse segunda~, valor which-change:eh which-change:no`,
    '-3': `#_# ?income-source NAME_$ ^_vale banco_$ debt-kind:do do_banco mil vale vale_o vale~primeiro which-creditor:NAME`,
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
    '6': `after-roadmap:vida vida`,
    '5': `after-crisis:nao after-roadmap:pensando after-roadmap:sumir aguen- aguento aguento_mais causa debts:aguento debts:mais em~da em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando pensando_em por_causa sumir sumir_da`,
    '4': `?after-crisis ^_quero acaba- acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:em after-roadmap:mais causa_dessas causa~contas compr- comprei comprei_a corda debts:nao dessas_contas eh_eu em_me eu_faco ja ja~a mais mais_esta matar_$ nenhum_, numero~, pensa- ponte por~dessas quero~esta que~faco saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:nao after-roadmap:tudo after-roadmap:vale audio carta carta_para com_tudo contas contas_$ da~por debts:ja dera despe- dessa- dessas
dormi- dormir eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio jogar_da jogar~ponte ligar ligar_para mais~, mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum nunca_mais penso penso_em penso~me quem_me quem~dera quero quero_mais quero~viver remed- remedio separ- separei separei_os serio serio_$ se~da vale viver_, vivo`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:de after-crisis:estou`,
    '10': `^_era after-crisis:eh after-crisis:quero`,
    '9': `after-crisis:, era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:estava after-crisis:falar after-crisis:foi after-crisis:que bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:da after-crisis:vou nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:brincadeira after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ brincadeira desab- era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou nisso`,
    '4': `,_estou ^_sumir after-crisis:do after-crisis:eu after-crisis:gente after-crisis:mapa after-crisis:morrer after-crisis:por after-crisis:sumir after-crisis:viva after-crisis:voce boa_$ brincadeira_$ calma de_boa de_falar do~brincadeira eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ mapa_brincadeira morrer nao_$ nao~me nao~morrer so sumir_do sumir~mapa viva
vou_me`,
    '3': `,~minha ^_calma ^_fica after-crisis:ao after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:letra after-crisis:nada after-crisis:pe ao ao_pe ao~da boca_para boca~fora brincando calma_nao da_boca da_letra da~para de_dizer de_expressao do_mapa estou estou_de estou~e expressao_$ expressao_, falei_da falei~boca fazer fazer_nada
foi~, forca forca_de forca~expressao ia isso_, letra letra_$ levou mapa minha_vida modo~falar morre- nao~fazer oxe para_fora pe pe_da pe~letra que_isso quero_morrer quero~nao que~, sumir tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '13': `after-roadmap:apaga`,
    '12': `apaga_tudo apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `^_exclui apaga- apagar meus_dados some_com tudo`,
    '9': `^_apagar ^_apague ^_limpa ^_some after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo_que`,
    '8': `apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero exclusao historico_$ infor- informacoes_$ limpa meu_$ meu_historico quero_ser some`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:meu excluir histo- historico lgpd lgpd~exclusao limpa~registros quero~minha`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apaga~que apague~meu essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ meus_registros minha- minhas quero_exclusao registros registros_$`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus ?essentials ^_elimina ^_remove after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apague_o apague_tudo com~dados conte- contei contei_$ dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo
essentials:informacoes essentials:limpa essentials:minhas essentials:que excluir_minha excluir~conta guardem guardem_nada guardem~meu lgpd_quero meus~do nada_meu quero quero_apagar quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$ some~meus tem_meu tudo~eu`,
    '4': `:apagar :minha :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:quero after-roadmap:registros after-roadmap:remove after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus conta dados_dai deleta_meu deleta_o
deleta~cadastro deleta~que eh_meu esquecam~que essentials:conta essentials:exclusao essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a some~tudo te_contei
todos todos_os todos~meus tudo~eh voce_guardem voce~nada`,
    '3': `:apaguem :pessoais :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:sobre as_minhas a~dos com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:cadastro essentials:com essentials:contei essentials:eu essentials:excluir essentials:lgpd essentials:minha essentials:some eu_falei
exclusao_dos exclusao~meus favor favor_$ limpa_tudo limpa~que meu meus~pessoais minha~por pessoais que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que que~falei sobre sobre_mim some~minhas tira_meus tira~dados tudo_sobre tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:uma confirm-delete:apaga expor- quero_meus quero_ver quero~dados reati- reativa uma~com`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_uma`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete`,
    '21': `consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount`,
    '18': `?confirm-change confirm-delete:nao`,
    '17': `nao_$`,
    '16': `?offers confirm-creditor:nao n0`,
    '15': `?overdue ^_nem ^_nunca nem thirteenth:ja`,
    '14': `confirm-change:nao consent:nem overdue:estou`,
    '13': `^_errou ^_negativo confirm-amount:nao errou nao_eh negativo nenhuma_$ nunca offers:nao offers:so overdue:tudo thirteenth:de`,
    '12': `^_abafa ^_no ^_pago abafa abafa_$ deixa_como nenhu- offers:ninguem quiet- thirteenth:nao`,
    '11': `,_deixa ^_viajou consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem overdue:nos repre- segur- thirteenth:sem viajo- viajou`,
    '10': `^_alto ^_nananao ^_ninguem ^_tudo alto_la consent:passo credo credo_$ deixa eh_outra errou_$ estou_fora gato nanan- nananao nananao_$ nenhuma nos offers:me outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_errado ^_esta ^_nao ^_nops a_ver alto as_bolas ate_agora bolas bolas_$ como_era confirm-creditor:de consent:fora consent:prefiro de_jeito dispenso embar- embaralhou embaralhou_tudo errado_$ infor- jeito mexe nao_aceito nao_foi nao_mexe nao~isso nops nops_$ offers:banco offers:nada offers:nenhuma overdue:ainda overdue:certinho overdue:nao overdue:pago pedra- recus-
todas_em todas~dia tudo_nos vale_o vale~primeiro`,
    '8': `^_ainda ^_ja ^_mantem ^_nenhumazinha antes_fosse confirm-amount:eh confirm-amount:errado confirm-delete:! confirm-delete:nada consent:livre consent:para consent:proxima consent:quero deixa~esta direito_$ dispe- entendeu entendeu_errado esse~nao esta_trocado esta_viajando estava_$ fosse_$ mante- mantem mudan- mudanca mudar_$ nao_confirmo nao_nao nao~essa nenhumazinha offers:esperando offers:total
outra_loja outro overdue:limpo overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:gastei thirteenth:nem thirteenth:quem total_$ trocado trocado_$ ver_$ viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `^_antes ^_ate ^_bem ^_mudei ^_nenhuma ^_vale acho~nao apagar_$ ate azul azul_$ banco_nao banco~de bulhu- bulhufas bulhufas_$ capaz como_estava confirm-change:deixa confirm-change:que confirm-creditor:, confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- consent:deus consent:hora consent:obrigado consent:outra dados_ai de_ideia deixa_meus deixa_o
deixar_guardado deixar~mesmo deixa~dados deixa~por depois~respondo eh~loja em_dia enqua- enquanto errou_feio esquece_a esquece~mudanca essa_mudanca esta_errado esta_maluco estav- estava feio_$ fosse gaste- gastei guardado_mesmo ja~os la lhufa- lhufas lhufas_$ limpo mais_o maluc- maluco maluco_$ mas morto mudei mudei_de mudei~ideia nada nada_$ nao_esta nao_recebo nao~decimo nao~mudar nem_uma
nenhuma_dessas nessa ningu- ninguem obrig- offers:cobranca offers:de offers:e offers:estao offers:nunca onde~viu outra overdue:gracas overdue:todas overdue:vencer overdue:vencido o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:isso thirteenth:nada thirteenth:nunca thirteenth:tem total troca- vale
vamos_deixar vamos~guardado vencer vencido viaja- viu_isso voce_viu voce~isso`,
    '6': `! !_$ ,_paguei ,~ontem ^_comigo ^_de ^_deixa ^_em ^_estao ^_fica ^_passou ^_prefiro ^_so a_mao after-roadmap:cortar ainda_nao ate_hoje carteira_$ comigo_nao confirm-amount:deixa confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:eh confirm-change:errou confirm-change:estava confirm-creditor:errado confirm-creditor:essa confirm-creditor:esta confirm-creditor:outro
confirm-delete:, confirm-delete:de confirm-delete:esta confirm-delete:nunca confirm-delete:o conhe- conheco conse- consent:aceito consent:agora consent:contra consent:deixa consent:depois consent:estou consent:interesse consent:mas consent:medo consent:pensar consent:respondo consent:sai consent:vou contra de_apagar deixa_quieto deixa~estava deixa~velho dera~so desisti_de desisti~apagar dessa-
dessas dessas_duas deus_me deus~livre de~nenhum de~tirou dos_dois eh_gato eh~por em_sonho errado_isso esperando esta estou_em estou_pagando feio feito_relogio fosse_so fosse~isso gato_por gato~lembre guard- interesse ja_gastei jeito_nenhum lembre_isso livre loja_$ mais_onde mais~cortar mais~que mantem_como mantem~esta me_livre medo~agua melho- melhor meus~ai mexer_$ me~e mudanca_$ mudar
nao_autorizo nao_concordo nao_mexer nao_tem nao_venceu nao~deixa nao~por nem_a nem_pensar nenhum_dos nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca~nessa o_direito o_velho obrigado obrigado_$ offers:ate offers:pedi offers:se onde_cortar onde_tirou onde_voce outra_hora overdue:conta overdue:devo overdue:enquanto overdue:feito overdue:nada overdue:nome overdue:nunca overdue:prazo
overdue:relogio pago pedi_e por_lembre por~isso prefi- prefiro quieto redon- redondo redondo_$ relig- relog- relogio sem~, senta- sentada sentada_$ sonho sonho_$ sozinho tem_medo tenho_mais thank- thanks thirteenth:carteira thirteenth:me thirteenth:o thirteenth:paga thirteenth:patrao thirteenth:sonho thirteenth:tudo tirou tirou_isso tudo valor_errado velho_mesmo viu which-change:nenhuma xinga-`,
    '5': `,_nada ,~certinho ,~disso 13o ^_agradeco ^_confundiu ^_deus ^_diarista ^_esquece ^_nada ^_nenhum ^_pedi ^_trocou ^_volta a_mudanca aceito aceito_isso adiantado agora_nada agora_nao agora~posso agrad- agradeco agua ai~nao antes antig- antigo apaga- apaga_nao apagar apert- ate~nada atrasa atrasa_$ atrasada_$ autonomo capaz_! carte- carteira cobranca confirm-amount:outro confirm-amount:passou
confirm-amount:viajou confirm-change:, confirm-change:a confirm-change:antes confirm-change:mudanca confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:outra confirm-change:outro confirm-change:passou confirm-creditor:como confirm-creditor:era confirm-creditor:negativo confirm-creditor:nunca confirm-delete:como confirm-delete:eh confirm-delete:errado
confirm-delete:errou confirm-delete:fosse confirm-delete:melhor confirm-delete:um conforme confu- confundiu confundiu_as confundiu~bolas consent:dar consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:resolver consent:sabe consent:vacinado consent:vida conta_nao cortar da_decimo debit- decim- decimo deixa- deixa_do deixar deixa~jeito depois_eu dera_fosse
dessas~, de~maneira dois e_me eh_essa eh~ai eh~de eh~meu eles~sabem esper- esperando_ate esperando~hoje esquece essa_nao esse_ai esta~isso estou estou~dessa eu_respondo feito fichado fichado_$ foi_isso fora fora_dessa gastei_$ guardado ignor- inter- ja ja~as jeito_maneira la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira mas_pago mas~gastei me_dera medo_de mei_nao mei~tem meu~eh
mexe_nisso minha~financeira muda_nao na_maionese nao_devo nao_hein nao_muda nao_ofereceram nao_paga nao_recebe nao_vai nao~esse nem_que nenhuma_atrasada ninguem_me no_dia nos_conforme nunca_tive nunca_vi o_banco o_primeiro ofere- ofereceu ofertas offers:hoje offers:ofertas offers:sabem opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:com overdue:comer overdue:conforme overdue:deixo
overdue:deus overdue:devendo overdue:direitinho overdue:esta overdue:nenhuma overdue:pobre paga_$ pagando_direitinho para_proxima patra- patrao pobre_mas por_um por~nao prefiro_nao prefiro~mexer procu- proxima que_estava quem_me quem_sabe quem~dera quem~fosse quero_$ que~hein recebi_tudo recebo_nao relogio_$ resolver respondo_$ sabem segura sozin- tem_nao tem~onde thirteenth:13o thirteenth:as
thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:meu thirteenth:na tive trabalho_sem troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado velho vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira voce_entendeu voce~errado vou~meus`,
    '4': `,_eles ,_mais ,_segura ,~a ,~assim ,~essa ,~ja ,~mexe ,~so ,~tarde ?~nada ^^ ^_13o ^_apertei ^_capaz ^_depois ^_desconto ^_desiste ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_melhor ^_pelo ^_pensando ^_perai ^_sai ^_trabalho ^_valor aceito_, agora~da ai_eu ano_nao antec- antes_eh antes~que apaga apaga_$ apertei_sem apertei~querer assim_$ assuntos assuntos_sao assuntos~meus atrasada atrasei banco~quis
bem bem_. calma_, calma~segura cancela_essa cancela~mudanca capaz~eu caras certinho comer comeu confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:de confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:la confirm-amount:loja confirm-amount:mudei confirm-amount:nada confirm-amount:nem
confirm-amount:nenhum confirm-amount:outra confirm-amount:que confirm-amount:tudo confirm-amount:voce confirm-change:ai confirm-change:antigo confirm-change:apaga confirm-change:apertei confirm-change:como confirm-change:errado confirm-change:essa confirm-change:esse confirm-change:esta confirm-change:loja confirm-change:melhor confirm-change:mexe confirm-change:nunca confirm-change:quero
confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:apagar confirm-creditor:bolas confirm-creditor:longe confirm-creditor:onde confirm-creditor:passou confirm-creditor:que confirm-creditor:viajou confirm-delete:a confirm-delete:deixa confirm-delete:era confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:nenhum confirm-delete:que
confirm-delete:vale confirmo confirmo_$ consent:ai consent:assuntos consent:bem consent:comigo consent:fazer consent:financeira consent:hoje consent:meus consent:minha consent:obrigada consent:tarde corta- dados dar_meus dar~dados de_comer decimo_$ deixa_assim delas_$ dera desconto~nao desiste desiste_nao desiste~apaga dessas_$ deu_as deus dia do_jeito dois_$ dois_eh dos~eh do~que duas_$ eh_coisa
eh_por eh~NAME eh~vale elas eles_nao eles_so em_conta em_mim encar- enquanto_$ era_$ esmol- esmola esque- esquece_, esquece~deixa essa_$ essa~nao esta_tudo estou_esperando eu_aceito eu~isso fazer_$ fica fica_para fica~o ficha- fiquei_devendo foi for fora_$ gordo gordo_$ hmm hoje_nao ideia_$ ifood ih~nao isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei jeito_que la_essa la~mudanca mais_gordo
maneira_$ mao mas_em mas_ja mas~dia me_ofereceu me_procurou medo melhor_nao melhor~trocar meus_$ meus_assuntos meus~sao mexe_$ mexer minha_vida mudanca_nao mudanca~quero n1 na_vida nada_a nada_atrasado nada_disso nao_conheco nao_deixo nao_faz nao_me nao_que nao_recebi nao_trocar nao~apagar nao~conversa nao~estou nao~passar negativo_, nem_passou nem_um nem~de nem~perto nenhum nenhuma_nao
nenhuma_oferta nessa_$ ninguem~ofereceu noel no~, nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi ofereceram ofert- offers:, offers:acordo offers:agora offers:conversa offers:deu offers:eles offers:mesmo offers:ofereceu offers:proposta onde onde~isso ontem_$ opa_, ora ora_$ overdue:certo overdue:elas overdue:negativo overdue:no overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo
pagando_$ pago_antes pagou pago~de papai papai_noel para_uma para~essa passou_perto pelo pelo_amor perai perai_nao perai~apaga perto_$ pobre por_ora prestacao prestacao_$ procurou procurou_$ proposta_, proposta~so proxi- quero_mudar quero_nao quieto_por quieto~ora recebo_isso regis- registro registro_$ rico sao_meus se_for segura_a segura~mao sei_nem sem_carteira so so_em so_isso sou_autonomo
so~for so~mesmo tem_mais tem~de tenha tenho~, tenho~nao thirteenth:NAME thirteenth:aqui thirteenth:autonomo thirteenth:coisa thirteenth:decimo thirteenth:foi thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei todas todas_elas torre- torrei trabalho_na trabalho~carteira tudo~dia
um_tempo valor_antigo venho vi_mais vi~gordo`,
    '3': `,_muito ,_nem ,_obrigado ,~caro ,~era ,~faz ,~pensar ?_nao ^_bah ^_banco ^_desisti ^_mas ^_nome ^_onde ^_outra ^_perdi ^_sem ^_teve a_cor a_deus a_pau agora agora~, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor amor_, amor~deixa antigo_$ apertei as as_duas assim as~parcelas atras- atraso autonomo_$ autonomo~tem autorizo a~da bah bah_, banco banco_me banco~procurou base bem_que bem~eu bicho
capaz_que carec- casam- casamento certinho_$ chega- cobranca_e coisa com_a comer_$ como_esta como~, comprei_nessa com~que concordo_com confirm-amount:conheco confirm-amount:entendeu confirm-amount:era confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:longe confirm-amount:mantem confirm-amount:melhor confirm-amount:mexe confirm-amount:nessa confirm-amount:vi
confirm-change:conheco confirm-change:deixar confirm-change:dessas confirm-change:era confirm-change:fosse confirm-change:jeito confirm-change:longe confirm-change:mantem confirm-change:nem confirm-change:por confirm-change:primeiro confirm-change:querer confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:as confirm-creditor:entendeu confirm-creditor:esquece
confirm-creditor:estava confirm-creditor:foi confirm-creditor:me confirm-creditor:mudanca confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:ver confirm-creditor:voce confirm-creditor:volta confirm-delete:ai confirm-delete:antes confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:ver conheco_$ consent:NAME
consent:autorizo consent:bah consent:capaz consent:coisas consent:dados consent:disso consent:interessa consent:isso consent:nessa consent:ontem consent:passar consent:posso consent:sao consent:sinto consent:uma conta_la contr- conversa_$ cor dando de de_antes de_onde deixa_ai deixa_tudo deixar_como deixa~ai deixo delas dera_$ desis- desisti deven- devendo devo_um devo~tostao de~nao dia_,
dinheiro_do direi- disso_$ do_ano doido doido_, dos do~esta duas duas_, duas_parcelas e_o eh~nao em~. entrei_agora era era_para era~mudar errado_o errado~valor essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esse~foi esta_atrasada esta_doido esta_louco esta_nao estao esta~nao esta~o esta~pago estou_me estou~boa estou~certinho eu_nem eu~conheco feira- fica_com foi_$ foi_essa foi~que gosto
graca- gracas gracas_a gracas~deus guardar hein hein_$ hmm_nao hoje~proposta isso_$ ja_comi ja~tudo jeito~esta louco louco~nao mais_tarde mais_um mantem_o mantem~valor mao_$ mas_nao me_interessa me_sinto melhor_deixar melhor~como mesmo_$ meu_$ meu_nome meu_proprio meus meus_dados mulhe- mulher nao_! nao_chegou nao_era nao_obrigada nao_passa nao_porque nao_precisa nao_preciso nao_rola nao_senhora
nao_tinha nao~, nao~acordo nao~ne nao~obrigado nao~os nao~sinto nao~um ne_essa negociei nem_conheco nem_de nem_por nem_sinal nem~pau nenhum_banco nenhuma_delas nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja no_meio nome_limpo no~e nunca_comprei nunca_me nunca~conta o_patrao o_valor obrigada obrigada_$ ofereceram_$ ofereceu_nada offers:ameaca offers:apagar offers:apareceu offers:as offers:deixa
offers:desconto offers:estou offers:foi offers:for offers:mim offers:nenhum offers:o offers:ofereceram offers:que offers:quer offers:recebi offers:recebo offers:sinal offers:teve oi_$ ontem overdue:, overdue:antes overdue:atraso overdue:atrasou overdue:deixei overdue:do overdue:meu overdue:ontem overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco overdue:uma o~antes o~eh
paga_isso pagando_certinho pago_$ pago_ate para_esse para_la para_mudar para_outra para~nao passa_$ passar~coisas patrao_eh pau pedi pelo~, pensando_bem perdi_o perto pj pj_$ porque_entrei prazo prazo_$ precisa_mudar primeiro primeiro_$ proxima_$ que_vale que_vou quem querer queria~mas quero_apagar quero_que que~falei recebe recebi_nada respondo rola rouba- roubada sai sei~que sem sem_querer
serasa_e se~de sim~mas sinal_de so_ameaca so_quem so_se sou_meu sou_pobre sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo thirteenth:? thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:cor thirteenth:dinheiro thirteenth:e thirteenth:eh thirteenth:mas thirteenth:para thirteenth:parcelas thirteenth:proprio thirteenth:recebe thirteenth:terceiro thirteenth:vida tive_conta
tive_nada tive~com tive~la todo~do tosta- tostao tostao_para tostao~esse tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao uma_$ vale_$ valor vida_$ volta vou_dar which-creditor:duas`,
    '-3': `,_a ,_atrasou ,_essa ,_me ,~dera ,~enganei ,~mei ,~tira ?after-roadmap ?essentials ?incomes FIGURE ^_ai ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_deve ^_dou ^_era ^_estava ^_eu ^_explica ^_issae ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_proxima ^_recusei ^_robo ^_s ^_ss ^_stop ^_todas ^_topei ^_troca ^_uma ^_vixe ^_vou ^_yes ^_👍
a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceitaram_$ aceito_ou adiantei after-roadmap:decimo after-roadmap:deixa after-roadmap:terceiro agora~consigo ai_ai ai_mesmo ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela banco_, bota bota_ai certissimo certissimo_$ chove- claro comec- como_$ confere confere_$ confirm-amount:certinho confirm-amount:dera confirm-amount:quem
confirm-creditor:issae confirm-creditor:mesmo confirm-delete:certeza confirm-delete:certinho confirm-delete:para confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:acordo consent:ajuda consent:com consent:dentro consent:em consent:esconder consent:idade consent:lista consent:osso consent:pagar consent:painel
consent:quanto consent:sair consent:se consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso conta_, conta_disso conta~nao corre- correto cravo- cravou cravou_$ crime da_lista debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deles deles_$ dentro_$
descu- desculpa desde desfa- dezembro_$ de~. dia_# dinheiro_some dirig- dirigindo dirigindo_$ divida_$ dizer duvida e_eu eh_# eh_crime eh_da eh~isso eh~mesmo em_dezembro enganei enganei_$ entendo escon- esconder esconder_$ escri- escrito escrito_$ essa~mesmo esse_mesmo esta_bom esta_osso estao_$ estava_so esta~esse estou_dentro estou_dirigindo estou_lembrada estou_lembrado estou_moida estou_na
estou_pensando estou_por exata- exatamente expli- faco~disso fecha- fica~onde fim flexibles:nada flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:sou infel- infelizmente instalments-left:nao interessa_$ issae issae_$ isso_, isso_mesmo ja_eh ja~a lembr- lembrada lembrada_$ lembrado lembrado_$ lembro_$ lembro_de lista lista_$ mais_nada manda-
mandam mandam_$ mandaram marid- marido me_enganei me_tira mei_$ meio_$ melhor~por mes_$ meu_marido me~, me~da me~uma moida moida_$ more-debts:nem more-debts:nenhuma more-debts:uma mosca mosca_$ muda_$ na_mosca nada_ne nada~esconder nao_conta nao_entendo nao_lembro nao_olhei nao_por nao_quiseram nao~a nao~certeza nao~conta nao~da nao~de nao~dedurar nao~garantir nao~lembrada nao~lembrado
nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- numero nunca~no o_dinheiro o_painel o_prazo offers:. offers:aceitar offers:ai offers:antes offers:conta offers:eu offers:ja offers:juros offers:na offers:negociar offers:nome offers:ou offers:passo offers:quis
offers:vi olhei_ainda olhei~app onde_$ osso osso_$ outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:esse overdue:falar overdue:foi overdue:hora overdue:ideia overdue:infelizmente overdue:isso overdue:o overdue:se overdue:sem overdue:semana overdue:so overdue:tenho o~esta o~some paga_nada paga~ne paguei_nenhuma paguei~esse paine- painel
para_mim parar parcela parcela_$ pensando_$ penso pergunta pode por_$ por_nome posso posso_garantir precisa_nao precisa~deixa preciso_pensar primeira_parcela pronto pronto_$ que_sim queria~esquece quero~me queto queto_$ que~# quiseram_negociar recebo_o recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair salva se_$ segre- segredo seguro sei_que sei_se
sei~eh sem_tirar seman- semana sem~nem servi- so_$ sobra_nada some_$ ss ss_$ stop stop_$ te thirteenth:adiantei thirteenth:depois thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:esperando thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira thirteenth:vou tira_da tirar_nem tira~lista topei troca tua valor_esta valor~certo vamos_$ ver_isso verda-
verdade verdade_$ vir vir_$ vixe volta_$ vou_dedurar vou~ninguem which-change:deixa which-creditor:deixa which-creditor:que worry:dessas worry:esta worry:estou worry:nada yes`,
    '-4': `,_manda ,_trabalho ?debt-amount ?debts NAME~em ^_NAME ^_aham ^_avanca ^_bora ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso ^_sei abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei calma_ai certe- certeza certeza_$ confe- confirm-change:mais
confirm-creditor:sim consent:? consent:bora consent:ja consent:maior consent:na consent:onde consent:paga consent:pode consent:so consigo conta- debt-kind:o dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro duvid- eh_o ela ele ele_$ encal- encalhado encalhado_$ engan- era~que esta_batendo esta_certo exato exato_$ faco faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty financeira_$
fiz ha_$ incomes:nao ja~em ja~metade liber- maio_$ maior manda_$ me~mais nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_quis nao_resolve nao_sobra nao_vi nao~afirmar nao~ainda nao~manda nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:aceitei offers:da offers:lembro offers:mas offers:sei ok olhei_$ ou ou_nao overdue:? overdue:ja overdue:melhor overdue:que overdue:sabe
overdue:sei overdue:vencida pago_tudo pergu- posso_afirmar primeira quem~nao quero~isso quise- quiseram rates:nao recebi_$ se_tem segun- sempr- sempre sobra some sou_diarista talvez_$ tenho_certeza tenho~a thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:gracas thirteenth:olhei thirteenth:se thirteenth:vem tirar tirar~por trabalho_de tudo_caro tudo_encalhado vem vem_$ vencida
vencida_$ vi_se vi~tem which-creditor:nao worry:tudo 👍 👍_$`,
    '-5': `,_troquei ,~tem :nao ?debt-creditor ?flexibles ?income-low-month NAME_esta ^_as ^_faz ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta agora_ou autonoma banco~era compl- completei confirm-amount:os consent:conta consent:manda consent:ne consent:ou consent:vamos da_direito da~a deixa~isso direito_a em_maio essentials:nao imagi- imagino imagino_$ ja_era lembro loas maio mas_eh
metade_$ nada_nao nada~, nao_entendi nao_sei nao~dizer nao~mais nao~nao nao~troquei nem_imagino no~ja offers:a olhei pago~certinho por~, pront- quero_dizer quieto_isso responder sei sem_problema sem~nenhum sou_autonoma sou_mei talve- talvez tenho_nada thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:sim troqu- troquei troquei_errado uhum which-change:,`,
    '-6': `,_pago ,~errado ,~tudo ?debt-kind ?which-creditor ?worry ^_aceito ^_apaga ^_foi after-crisis:nao consent:eh consent:voce deixa_eu entendi fale fale_$ manda me_fale metad- metade nao~se ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME overdue:duas quero_fazer sei_$ sim_$ sou~,`,
    '-7': `?more-debts consent:# consent:nada diarista_$ esta_certinho garanto garanto_$ juros nao_garanto nao_reparei nao~pago offers:mais querer_$ quero_mais quis_nao so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:sou debts:nenhuma esta~atrasado mais_$ repar- reparei reparei_$ sim worry:nenhuma`,
    '-9': `garan- more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-11': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '10': `#_% %`,
    '9': `offers:NAME`,
    '8': `cento de_desconto offers:# offers:a offers:metade perdoa por_cento`,
    '7': `%_de %~desconto desconto desconto_$ metad- metade metade_$ offers:cento offers:por perdo-`,
    '6': `#~cento #~de after-roadmap:%`,
    '5': `#_por :desconto a_NAME desco- offers:% offers:tirar tirar~por`,
    '4': `:% NAME~# ^_deram ^_querem after-roadmap:desconto deram deram_# deram~% desconto~NAME de~% falar- falaram offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_a after-roadmap:apareceu apareceu_para apareceu~NAME a~tem cento_de cento~desconto dando dando_# dando~% desconto_que desconto~apareceu de~na eh~# esta_dando esta~# ligou_oferecendo ligou~# nao_falaram oferecendo_# oferecendo~% offers:falaram offers:mas offers:tem offers:valor para~eh que_apareceu quere- querem valor`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera sera~vale vale_$`,
    '-4': `offers:sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `^_nem ideia`,
    '15': `?debt-amount ^_desconheco ^_nunca ^_so desconheco duvid- nao_sei nunca saber_$ se_$`,
    '14': `^_fifty duvida esqueci fifty fifty_$ fifty_fifty lembro nocao perdi sei_la`,
    '13': `^_deu ^_esqueci alemb- alembro boa_pergunta desconheco_$ deu duvida_$ esqueci_$ ideia_$ juros_nao lembr- nao_juros nao_lembro nem saber so_vendo`,
    '12': `?rates ^_perdi ^_sei ^_talvez garan- no_se nocao_$ o_carne olhei overdue:sei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ voce_me`,
    '11': `?overdue ^_boa ^_meio a_meio cabec- cabeca chute chute_$ debt-amount:sei garanto garanto_$ imagi- imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango nao~se nem_imagino olhar pegou perdi_a seria_chute sumiu vendo ver`,
    '10': `?essentials ^_assinei ^_nao ^_ninguem ^_seria ai_voce ai~me anoto anoto_nada assinei boian- boiando boiando_$ cabeca_$ chuta- confirm-change:talvez esque- estou_boiando estou_voando foge la me_foge me~agora nao_anoto rates:sei sei_$ sei_nao so_deus voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_no ^_sabe ^_vai alembro_$ anote- anotei anotei_$ boa carne com_lupa com_minha conferir contr- contrato debt-amount:nao debt-kind:nao debt-kind:sei deu_branco deu_tilt deus eh_grego entendo escri- escrito essa_me esta_em estou_por estou~fora faco_conta fora grego incomes:nunca lupa lupa_$ mango_$ meio_$ nao nao_anotei nao_entendo nao_leito nao_reparei nao~certeza nem_sei ni
ni_ideia num_alembro nunca_olhei o_contrato o~sumiu por_fora rates:esqueci rates:nao sabe_deus sei_dizer sei_nada seja seja_$ seria so_com so~lupa tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei apago assin- branc- branco carne_sumiu chine- chines chines_$ chutando chutando_$ confirm-creditor:talvez contrato_$ cuida da_memoria de_lascar debt-kind:me debt-kind:nunca debt-kind:sabe desco- dont dont_know eh_chines eh~lascar escrito_$ essa~de essentials:nunca eu_vou faco_ideia foge_agora fora_$ fugiu fugiu_da fugiu~memoria i i_dont
isso~chines i~know know know_$ lascar lascar_$ leito letra li meio memoria_$ miuda n0 nao_posso nao~ainda nem_desconfio nem_ideia nunca_somei offers:olhei overdue:sabe papel perdi_as perdi~contas que_olhar que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:ver so_chutando somei somei_$ sumiu_$ talvez_$ talvez_seja tenho_duvida thirteenth:se vai_saber worry:sei`,
    '7': `^_alembro ^_cada ^_estou ^_fecho ^_li ^_num acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atenc- atencao certeza_$ confe- de_juros de_olhar debt-amount:perdi debt-creditor:nao debt-creditor:nome debt-creditor:o debt-kind:saber debt-kind:tenho derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago de~nenhuma dific- dificil dificil_viu disso em_letra
em~miuda essa_conta essa~derrubou essentials:perdi essentials:saber essentials:sei esta~letra eu~entendi eu~saber explicou falou falou~e fecho income-low-month:eh incomes:boa incomes:nao instalments-left:nem instalments-left:o isso_eh juros ler_$ letra_miuda li_mas li~nao mais_nenhuma mao_no mao~fogo marido_$ mas_nao mas~entendi me_derrubou me~branco miuda_$ more-debts:nenhuma na_duvida
nao_acompanho nao_olhei nao_saco nao_tenho nao_vem nao_vi nao~afirmar nao~ideia nao~nao nem_abri ninguem_sabe nunca_perguntei o_boleto oculos_nao oculos~leito olhei_ainda overdue:deus overdue:ideia overdue:me overdue:nem parei perdi~conta pergu- pergunta_dificil pergunta~viu perguntei perguntei_$ pode~que posso_afirmar quanto_era quem~foi que~vou rapaz rates:nem rates:nocao recordo_$ saco_nada
saco~disso sem_ler sem_oculos sem~nao ser_que ser~sim so tenho tenho_certeza tenho~de ter_que thirteenth:ainda um_apago ver_$ vi_se vi~tem vou_saber vou_ter vou~que worry:mas`,
    '6': `,~sei ?confirm-change ^_ai ^_pergunta ^_sem ^_teria ^_varia a_nocao abri achei adivi- adivinhar adivinhar_$ agora_$ ainda_$ apertou apertou_$ as_contas assinei_sem assinei~ler atencao_nisso a~nao ca_$ cada certe- certeza como_que como~eu conferir_e conferir~te contrato~na debt-amount:nem debt-creditor:lembro debt-kind:ideia debt-kind:nem debt-kind:quem debt-kind:vou depen- despr- desprevenida
desprevenida_$ deus_e deus~NAME disso_$ e_eu e_pago eh_tanta eh_um eles_mandam enten- era_$ esperando_o esperando~rh essa_eh essentials:eh essentials:estou essentials:mango essentials:sumiu esta~casa estou estou_lembrada eu~adivinhar e~falo falar_$ fecho_o fecho~olho fez_foi fez~meu fiquei~duvida fogo foi_meu foi~neto garantir garantir_$ income-low-month:me income-low-month:nao income-low-month:no
income-low-month:sei incomes:me instalments-left:deu instalments-left:lembro instalments-left:me jogue- joguei joguei~papel lasca- leito_$ lembrada_$ lembro_$ ler lo lo_se loja~preencheu mas me_apertou me_deu medo~olhar meu_neto me~desprevenida minha_nora minha~que molho- molhou nao_achei nao_aparece nao_estou nao_faco nao~atencao nao~conta nao~controle nao~escrito nao~garantir nao~lembrada
nem_ver neto_$ no no_fogo no_lo no_papel nora nora_$ no~se num nunca_fiz o_nome o_olho o_papel o_rapaz o_rh offers:sei olhar_$ olhei_$ olho olho_e olho~pago overdue:deu overdue:fora overdue:perdi o~eles o~responder pegou_desprevenida perdi~nocao pergunta_$ posso_garantir preen- preencheu preencheu_$ que_conferir que_preencheu que_sabe quem_fez quero_nem quero~ver que~mandam que~o que~pode rapaz_da
rapaz~loja rates:perdi rh rh_responder saco se_tem sei_bulhufas sei_ca sei_eh sei_lhufas sei~nada ser~nao sim~ser tanta~que tenho_controle teria teria_que ter~conferir thirteenth:nao tipo_eh vem_escrito ver_no viu viu_$ voce~apertou vou vou_adivinhar vou~e worry:entendi`,
    '5': `,_nao ,_sei ?incomes NAME_minha NAME~mao ^_essa ^_eu ^_evito ^_fiquei ^_joguei ^_quem ^_sumiu ^_tenho ^_vou a_atendente a_memoria a_taxa abrir abrir~aplicativo agora agora_voce agora~me ajuda_mais aparece_para aparece~mim aplic- aplicativo aplicativo_$ aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~navios banco_sabe bolet- boleto
boleto_$ boto branco_$ branco_total ca cada_hora cada~eh cada~eles chefe_$ coisa_que coisa~me com~mulher conferir_$ confirm-amount:nao confirm-change:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ conta_disso controle controle_$ cuida_disso da_cabeca da~que de_abrir debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci
debt-amount:faco debt-amount:me debt-amount:tenho debt-amount:ver debt-kind:assinei debt-kind:cabeca debt-kind:foge debt-kind:nada debt-kind:pegou debt-kind:so debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total devendo_essa devendo~resposta de~nao de~tipo dia_eh dia~um disseram_mas disseram~eu do_chefe
do_humor duvidas duvidas_$ e_NAME eh_nada eh~coisa eh~marido eh~numero eles_falam eles~um em_duvida embaralho embaralho_$ em~agora escur- escuro escuro_$ esqueci_quanto essa~eu esse_numero essentials:boa essentials:cabeca essentials:essa essentials:me essentials:nao essentials:no essentials:num essentials:vai estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu_nao eu~com evito
evito_ate evito~de e~peguei faco falam falam_um falam~valor falaram_$ falou_rapido fez ficar_te ficar~devendo filha_que filha~cuida fogo_por fogo~isso grego_$ grego_para grego~mim guard- guardo hora_eles hora~falam humor humor_do humor~chefe income-low-month:se income-source:esta income-source:nao incomes:nem incomes:pergunta incomes:sabe instalments-left:esqueci instalments-left:eu
instalments-left:nunca instalments-left:que isso~grego isso~meu joguei_o la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrada lembrado_$ lhufa- lhufas lhufas_$ loja_que mais_os mais~papeis mandam mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou me_recordo memoria_nao memoria~ajuda mim_eh mim~grego minhas_duvidas moco mulhe- mulher mulher_$ na_ponta nao_boto nao_consta
nao_deixa nao_guardo nao_presto nao~de nao~lembrado nao~no nao~qual nao~recordo nao~te navio- navios navios_$ na~do nem_faco nem~conta neto ningu- ninguem ninguem_decifra ninguem~aquele no_aplicativo no_escuro no_pulo no~antes no~por numer- numero numero_$ nunca_entendi nunca_me nunca_parei nunca_reparei nunca~falaram nunca~no nunca~para oculo- oculos offers:conferir offers:juros offers:talvez
olha_isso olha~eh olhei~app os_papeis overdue:boleto overdue:mim overdue:nao overdue:olhar overdue:pegou o~da o~falar o~fora o~sabe papei- papeis papel_antes papel_fora para_mim para_saber para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o pergunta ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_cuida que_eles que_falar que_tipo quem_olha quem~isso
que~com que~disso que~embaralho que~mas rapid- rapido rapido_e rapido~nao rates:alembro rates:boa rates:carne rates:deu rates:estou rates:la rates:mas rates:nunca rates:sem rates:vou recor- recordo responder sabe~eh se sei_te sim_pode so~banco so~e sumiu_da sumiu~cabeca tanta tanta_coisa te te_devendo tenho_la tenho_que tenho~minhas tenho~os thirteenth:faco thirteenth:garanto thirteenth:no
thirteenth:olhei thirteenth:sei thirteenth:so um_numero um_valor vai_depender vai~do ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_essa ,~ai ,~la ,~os ?thirteenth ^_disseram ^_entrou ^_ih ^_isso ^_vixe a_conta a_idade a_menor a_papelada a_ver abri_$ abri_as abrir_$ abrir_o abri~mensagens achei_essa achei~informacao ainda ainda~sei ai~chutaria aparece app app_$ as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ cabeca_nao cada_dia carta carta_mas
carta~nem casa_, casa~depois causa_$ cego cego_em cego~tiroteio chefe chegou_carta chegou~mas chutaria chutaria_errado com~nora confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:no confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_eu conta_feita contas_$ conta~nunca crist- cristal cristal_$ cuida_eh cuida~minha
da_financeira da_loja da_mesada da~me de_cristal de_que debt-amount:a debt-amount:ideia debt-amount:na debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:aplicativo debt-kind:boleto debt-kind:cada debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:nome debt-kind:olhar debt-kind:se debt-kind:seria debts:direito debts:dos debts:mas deixa_lembrar deixei_o deixei~carne deles
deus_na deus~causa de~o disso_nao do_lapis documentos_$ duvida_agora e_saiu eh_de eh_meu eh_minha eh_que eh~divida eh~esposa eh~para eles_nunca eles~me em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendi_de entendi_nada entendi~que entendo_disso entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa_informacao essa_resposta
essa~quebrou essentials:as essentials:assinei essentials:carne essentials:e essentials:fecho essentials:somei esta_na esta~embolado estou_esperando estou~perdida eu_chutaria eu_nunca eu_que eu~errado eu~fiz eu~guardo eu~lembro eu~sei explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falar- falaram fatura_esta fatura~em faz_tempo fecho_os fecho~olhos feita filha financeira_me
financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ foge_$ fora_disso gaveta_do gaveta~servico guardei guardei_$ guardo_$ idade_nao idade~deixa ih ih~essa income-low-month:de income-low-month:estou income-low-month:isso income-low-month:o income-low-month:saber income-low-month:vai income-source:em income-source:nem income-source:sei incomes:la incomes:tenho incomes:voce informacao
informacao_$ instalments-left:, instalments-left:ideia instalments-left:perdi instalments-left:sabe isso_para isso_quem isso~cuida isso~mim la_saber lapis lapis_$ la~eu leito_o leito~que lembrado lembrar lembro_, lembro~mais mais_perdida mais~que mango_de mango~juros mao mas~abri mas~guardei me me_explicou me_quebrou medo_de menor_nocao mensagens mensagens_deles mesad- mesada mesada_$ minha_filha
minha_mao minha_mulher minha~no moco_explicou moco~mas molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais muda_tanto muda~que n1 na_causa na_enchente na_fatura nada_$ nao_guardei nao~disso nao~dizer nao~nada na~da nem~as nem~o nem~por nem~que nenhuma_$ ninguem~explicou nome_da nome~financeira numero~nao nunca_botei nunca~o o_fio o_moco offers:abri offers:ainda offers:nao
offers:so olha olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei_no olhos olhos_e olhos~vou onde_comeco os os_documentos os_olhos os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:aparece overdue:aplicativo overdue:escrito overdue:ler overdue:minha overdue:ninguem overdue:no overdue:para overdue:quem overdue:so o~e o~era o~explicou papel- papelada papelada_molhou papelada~na
pelo_outro perdida perdida_que perdida~cego perdi~carne perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por~comeco por~ouvido posso prest- prestei prestei_atencao que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_cuida quem_sabe que~# que~no rates:achei rates:acompanho rates:depois rates:disso rates:eu rates:ideia rates:isso rates:me rates:minha
rates:na rates:sabe rates:saber rates:sumiu rates:taxa rates:tenho responder_$ resposta_$ rua_, rua~sem saiu saiu_pelo saiu~outro sei_que sei_se sem sem_os sem~documentos so_olhando somar_$ so~na so~o tanto tanto_que tanto~perdi taxa taxa_$ tem_que tem~ver tenho_a tenho_essa tenho_medo tenho~menor tenho~olhar te~essa thirteenth:conferir thirteenth:duvida thirteenth:que thirteenth:rh thirteenth:vou
tipo tipo~essa tirot- tiroteio tiroteio_$ total_$ tudo_embolado tudo~na um_ouvido uns~la vai vai_la vai~saber varia_tanto varia~que ver_depois ver~minha vi vixe voce~pegou vou_ficar vou_pagando`,
    '3': `,_depois ,_no ,~abro ,~cabeca ,~lembro ,~te ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_minha ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa abro_os abro~emails acho~sim agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de assim~supetao assinei_$ assinei_e assinei~nem as~faz atendente a~faz
a~no bola bola_de botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim carne_ficou carne~com carta_que casa_da casa~minha com_bola com~eh com~ex com~papeis confirm-amount:a confirm-amount:garanto confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:tenho
consigo_abrir conta contas contas_faz contas~tempo conta~disso contratada contrato_esta contrato_sumiu coragem_de da~lembrar da~mae de_cabeca de_experiencia de_mais de_supetao de_todas debt-amount:, debt-amount:acompanho debt-amount:agora debt-amount:com debt-amount:conta debt-amount:contas debt-amount:de debt-amount:deus debt-amount:e debt-amount:em debt-amount:essa debt-amount:esta
debt-amount:estou debt-amount:eu debt-amount:fatura debt-amount:fora debt-amount:isso debt-amount:la debt-amount:marido debt-amount:minha debt-amount:nunca debt-amount:o debt-amount:por debt-amount:que debt-amount:quem debt-creditor:, debt-creditor:eh debt-creditor:emprestimo debt-creditor:era debt-creditor:sei debt-creditor:uma debt-kind:abrir debt-kind:agora debt-kind:coisa debt-kind:como
debt-kind:deus debt-kind:disso debt-kind:eh debt-kind:escrito debt-kind:esta debt-kind:fora debt-kind:isso debt-kind:ler debt-kind:mais debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:por debts:. debts:quanto debts:todas deixa_ler deixa~a deles_$ depende~patrao depois~digo desconto_nao desconto~sei desse_$ devo_no devo~NAME disse- disseram disso_eh disso~meu dizer do_patrao do_servico docum-
documentos do~, do~do e e_nem e_no e_quem e_te e_vou eh_# eh_essa eh~nora eh~sabe eh~vou eles email- emails emails_$ em~, enfar- enfartar enfartar_$ entendo_nada entendo_patavina entendo~disso entrei_faz entrei~pouco era era_isso espos- esposa esposa_$ esqueci_, esqueci~a esqueci~era essentials:banco essentials:conta essentials:contas essentials:disso essentials:la essentials:mim essentials:minha
essentials:nem essentials:olho essentials:papel essentials:pergunta essentials:sabe essentials:se essentials:tenho esse~eu esta_me esta_ruim esta~aplicativo esta~vindo estou_com estou_lembrando estou_na estou~experiencia estou~o estou~os eu_assinei eu_para eu~consigo ex ex_$ exper- experiencia e~assinei e~li e~vou faco~, falo_$ fatur- fatura fatura_$ faz_pouco feita_disso ficou_com ficou~minha
financeira fique- fiquei fiz_essa fiz~conta idade ideia_, ih_, income-low-month:assinei income-low-month:cada income-low-month:deus income-low-month:e income-low-month:essa income-low-month:mango income-low-month:nada income-low-month:nunca income-low-month:que income-low-month:quem income-low-month:sabe income-low-month:um income-low-month:viu income-low-month:vou income-source:sem incomes:banco
incomes:branco incomes:cuida incomes:da incomes:deu incomes:disso incomes:essa incomes:ideia incomes:papel incomes:que incomes:sei incomes:tipo infor- instalments-left:NAME instalments-left:agora instalments-left:boleto instalments-left:carne instalments-left:conta instalments-left:deus instalments-left:fora instalments-left:na instalments-left:para instalments-left:pegou instalments-left:saber
instalments-left:tempo instalments-left:tenho instalments-left:ver irma_que isso_escrito isso~minha ja_esqueci ja_perdi ja~, ja~a la_que lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_de lembro_o lembro~nome ler_a ler~letra letra_$ li_$ mae_$ mas_nem me_vindo medo menor meu_marido mexe_com mexe~isso me~as me~no mim minha minha_cabeca minha_esposa minha_ex minha_vista moco_$ na
na_cabeca na_casa nada_de nada~juros nao_ajuda nao_enfartar nao_moco nao_procurei nao_senhora nao~. nao~bem nao~essa nao~isso nao~lembrando nao~lembrar nao~na nao~para nem_li nem_olho nem~bola nem~mais ninguem_me no_app nocao_faz nocao~tempo nomes_la nomes~que no~que numero_eu nunca_prestei nunca~atencao nunca~essa nunca~na o_aplicativo o_app o_rumo offers:carta offers:disso offers:duvida
offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:minha offers:nunca offers:pode offers:posso offers:ser offers:sim offers:tem offers:ter offers:vi olhar_no olhar_para olhar~nao olho_mais olho~o os_emails os~aqui outro_$ overdue:agora overdue:casa overdue:dificil overdue:disso overdue:entendo overdue:essa overdue:eu overdue:faco overdue:isso overdue:lembrar overdue:molhou
overdue:na overdue:nada overdue:numero overdue:papeis overdue:por overdue:quanto overdue:que overdue:recordo overdue:saber overdue:te overdue:tenho o~ficou o~para pago_$ papeis_$ papeis_aqui papel_para papel~ver para_lembrar para_ver para~assim para~enfartar parei_de parei~olhar patavina_disso patrao_, patrao~nao pegou_$ perdi- por_onde por_um por~disso pouco_nao pouco~sei prestei~nisso procurar
procurar_o procurar~papel procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que_era que_nao quem_mexe quem_sou quem~com quem~disso quem~eh quem~eu quem~que que~, que~em que~estou que~lembro que~saber rapaz_agora rapaz~voce rates:. rates:a rates:as rates:com rates:cuida rates:e rates:essa rates:esta rates:informacao rates:irma rates:lembro rates:li rates:os rates:que rates:so resposta rumo
rumo_$ sabe_disso sabe_quanto saber_um saber~trem sei_bem sei_por sei_qual sei_responder sei~. sei~dizer sei~eh sei~essa sei~falar sei~moco sei~onde sei~senhora sei~viu sem~, somar sou_eu sou~para so~sabe sumiu_na sumiu~mudanca supet- supetao supetao_$ te_falar te_falo te_responder tem_$ tem_algo tempo tempo_$ tenho_conta tenho~feita tenho~informacao tenho~ver ter teria~ver thirteenth:#
thirteenth:eh thirteenth:esta thirteenth:estou thirteenth:ideia thirteenth:la thirteenth:na thirteenth:pagar thirteenth:pode thirteenth:ser thirteenth:vi total trem trem_desse um_trem uma_financeira um~desse um~e uns_nomes valor_$ ver_com ver~boleto ver~nome vi_isso vindo vindo_agora vista_nao vista~deixa vi~escrito vou_procurar vou_ver vou~um worry:com worry:comeco worry:disseram worry:falou
worry:nem worry:so`,
    '-3': `,_me ,_pula ,~para :mexer :nisso ?consent ?flexibles ?income-source ?more-debts ?which-change NAME~nao ^_# ^_botei ^_conta ^_eh ^_esquece ^_foi ^_meu ^_onde ^_por ^_posso ^_prox ^_sou ^_todas ^_tudo a_do abrin- abrindo abrindo_o abrindo~aplicativo aceit- acord- acordo adian- after-crisis:nao after-roadmap:estou agora~consigo agora~estou ajuda_$ ao~, apaga atrasado atrasado_$ a~agora banco_$ caiu
cance- cara casa_$ catan- catando catando_o catando~boleto certinho certinho_$ certo certo_, cet cobra- cobra_juros comer comig- comigo como_$ como_eu compr- condo- confirm-amount:nunca confu- confusa confusa_nao confusa~entendi conse- consent:estou consi- consignado_$ consigo_ver consigo~isso credito de_nao debt-kind:aquele debt-kind:consignado debt-kind:na debts:estou debts:que decim- decimo
dedur- dedurar dedurar_ninguem deixa_para depende_$ depois_e depois~te desfa- deve deve_nao deve~teme de~que dia_$ dinhe- dinheiro direito dois eh_$ eh_isso eh_so eh~de eh~eu ele_$ entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:, essentials:NAME essentials:certo essentials:pula estou_abrindo estou_catando estou_confusa
estou~nao eu_devo e~digo falta fazer fe fe_$ fim_$ fim_agora fiquei_devendo flexibles:nao fui gasto_$ gaveta_$ ha hein hein_$ hoje_$ income-low-month:tem income-low-month:varia instalments-left:oitava isso~se isso~so lazer liga mandar me_ajuda mesmo_$ metad- metade meus mexer_nisso me~dessa me~mais minut- moto muito muito_$ nada_a nada_no nao_, nao_deve nao_devo nao_gasto nao_mexe nao_muda
nao_paga nao_se nao_sobra nao_teme nao~da nao~dedurar nao~foi nao~juros nao~negociar nao~pergunta negat- negoc- negociar nem_a nem_vi nenhum nessa nesse no_serasa no~do offers:eh offers:essa offers:mais offers:tinha offers:uma oi oitav- oitava overdue:# overdue:? overdue:atrasado overdue:dia overdue:entendi overdue:falar overdue:nenhuma overdue:pagando overdue:paguei overdue:sim overdue:todas
overdue:tudo overdue:uma overdue:vencer o~que o~voce pague- paguei paguei_$ para_que parar parce- parti- particular particular_$ passa- passo pedra- pegue- peguei posso_falar prazo prestacao prestacao_$ propo- prox qual_era qual~a que_eh que_essa quem_nao quem~deve quer quer_saber quis rates:cet rates:direito rates:serve renda_$ se_me se_pergunta sei_ler sei_nem sei~nisso sem_juros seras- serasa
serve so_isso sobra tem_um teme teme_$ tenho_$ tenho_fe thirteenth:mas tinha traba- trabalho trans- tua tudo_$ ultim- ultima uma um~de um~que vamos varia_muito vencer ver~e vi_$ vida voce_$ volta vou_dedurar vou_falar vou_responder vou~disso vou~ninguem vou~no vou~os worry:minha z z_$`,
    '-4': `^_as ^_na ^_nada ^_que after-roadmap:nao ai_$ atras- certi- cobra consent:nem conve- credi- debt-kind:fatura debts:eu debts:sei dessa dessa_$ direi- direito_explica eh_a eh_da ele essa_nao essentials:faco estou_no eu~se fala falar_disso gasto hoje ler~explica mexer nao_interessa nao_precisa nao_quero nao~falar nao~mexer nao~muito nao~renda nem_que nem_uma ninguem_$ nunca_$ nunca_tive offers:de
overdue:ainda overdue:mas pula_$ quanto_$ quero_dizer rates:? rates:cobra segur- sei_mexer tenho_renda thirteenth:gosto tive uma_$ vence- worry:me`,
    '-5': `:sei ?after-crisis ^_nenhuma ^_sim ^_um a_fim capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne debt-kind:do essentials:mais estou~fim explica explica_$ incomes:renda isso_nao ler_direito more-debts:outra nao_captei offers:lembro offers:me offers:ninguem outra_$ o~eh precisa pula`,
    '-6': `:nao a_pergunta debt-kind:a fim gosto inter- interessa interessa_$ nao_eh nao_tem renda sei~direito worry:estou`,
    '-7': `de~nada faco_nada mais_nada offers:nada outra`,
    '-8': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei oferta quis_nao`,
    '11': `^_deixei after-roadmap:prazo ofert-`,
    '10': `a_proposta aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao passar_$ proposta`,
    '9': `deixei_passar offers:nao prazo_$ propo- vence- venceu vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo after-roadmap:quis a~caiu caiu_$ caro mais_a nao_vou offers:quis offers:recusei passar perdi~prazo proposta_caiu venceu_$`,
    '7': `?offers ^_desisti acabou_$ after-roadmap:deixei after-roadmap:proposta after-roadmap:venceu a~venceu caducou caiu da_NAME desisti offers:NAME offers:prazo o~acabou passa- prazo_acabou sumiu`,
    '6': `^_dispensei ^_perdi aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:sumiu aquela a~expirou caduc- caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expirou_$ mais~oferta muito muito_caro o_acordo oferta_expirou offers:a offers:deixei offers:do
offers:o o~sumiu passou~prazo perdi perdi_o proposta_, sumiu_do sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela acabo- acabou aceitei_muito aceitei~caro acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi aplicativo aplicativo_$ aquel- aquela_proposta caducou_$ com_essa deles_caducou desisti~proposta dispe- do_acordo eles_pastarem eles~com expir- expirou ja_passou ja~o
mandei_eles mandei~pastarem nao_$ nao_vale o_desconto offers:da offers:oferta offers:passar offers:proposta offers:venceu passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa proposta_venceu proposta~caducou recusei_a tem~a vale_mais venceu_ontem`,
    '4': `#_mas ,_muito :NAME :proposta :recusei NAME_mas NAME_que ^_a ^_mandei a_do acordo_$ after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:passou aplic- aquela_oferta aquela~nao a~deles com~proposta de~mas do~da essa_proposta mande- mandei nao~a nao~mais nao~muito oferta_da oferta_nao oferta~NAME oferta~existe offers:aceitar offers:aceitei offers:acordo offers:caducou
offers:ja offers:mais offers:mas offers:muito offers:ontem offers:perdi offers:vou ontem ontem_$ proposta_deles proposta_do proposta~NAME quis_a recusei~do uma~NAME`,
    '3': `,~puxada ,~vale :a :ofereceu :vale NAME NAME_$ NAME_caiu NAME_venceu NAME~era NAME~ja NAME~ofereceu ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:vou a~NAME cancela_a daque- daquela daquela_proposta daquela~da da~caiu da~venceu deixei_para deixei~la deles demai- demais desisti_daquela do_app era_,
existe_mais ja_era la_a la~proposta mas muito_puxada nao_existe nao~o ofereceu_# oferta_$ oferta_do oferta_venceu oferta~app offers:acabou offers:caiu offers:caro offers:sumiu offers:teve para_la proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou vou`,
    '-3': `NAME_? NAME_so acaba aceitar_a aceitar~proposta aceitei~proposta after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi offers:acaba sexta sexta_$ so_vale`,
    '-4': `aceitei_a aceito after-roadmap:fechei after-roadmap:foi a~foi offers:aceito proposta_foi`,
    '-5': `feche- fechei fechei_o fechei~acordo minha_proposta`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `dados expor- meus`,
    '12': `dados_$`,
    '11': `after-roadmap:dados after-roadmap:meus manda meus_dados quero_uma`,
    '10': `^_exporta copia exporta`,
    '9': `exporta_para exporta~mim uma_copia`,
    '8': `?confirm-delete after-roadmap:baixar after-roadmap:manda after-roadmap:minhas baixa- baixar informacoes manda_meus me_manda mim mim_$ o~voce que_voce quero~copia tudo_que`,
    '7': `^_manda after-roadmap:copia after-roadmap:imprimir after-roadmap:mim arqui- arquivo confirm-delete:quero de_mim impri- imprimir infor- manda_$ minha- minhas regis- voce_tem`,
    '6': `after-roadmap:arquivo after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus conte- contei copia_$ do_que e_me e~manda manda~registros quero_meus quero~dados relat- relatorio sabem`,
    '5': `:dados :meus ^_meus ^_quero ^_salva after-roadmap:contei after-roadmap:juiz after-roadmap:preciso after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:uma after-roadmap:voce com_tudo com~que confirm-delete:manda confirm-delete:mim confirm-delete:que confirm-delete:tudo contei_$ dados~voce em~e envia eu_contei guard- informacoes_$ juiz juiz_$ mandar_tudo mandar~que me_envia
meus_registros me~meus minhas_informacoes para_juiz pode_mandar pode~tudo quero_baixar quero_ver que~contei registros registros_$ salva sobre_mim uma~com um~com ver~que voce~de voce~sobre`,
    '4': `:gostaria :guardaram :ver ^_preciso ^_quais after-roadmap:envia after-roadmap:pdf com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:uma confirm-delete:voce copia_de copia~tudo do~eu em_pdf envia_o envia~que informacoes_voce levar_meus manda~dados manda~relatorio num_arquivo o_relatorio pdf preciso quais quais_informacoes
quero quero~o que~tem relatorio_do relatorio~que sobre tem_$ tem~mim tudo tudo~eu uma ver~dados voce`,
    '3': `:copia :de :informacoes :manda :que :voce ^_antes ^_espera ^_gostaria after-roadmap:daqui after-roadmap:levar after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:registrado after-roadmap:registros after-roadmap:sabe after-roadmap:sobre after-roadmap:tem antes arquivo_$ arquivo_com arquivo~minhas a~pediu baixar_o baixar~que como~?
confirm-delete:de confirm-delete:me confirm-delete:o confirm-delete:pode contei_aqui dados_, de_tudo defen- documento_com dos~dados do~voce eh_meu eh~ai entre- esper- espera esta~de eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ levar lgpd_quero manda_o manda_um mandar manda~documento meu_$ meu_ai meus~, minhas_dividas num pediu preci- quais~voce quero_tudo
quero~meus que~aqui que~falei que~guardaram que~guardou que~meu registrado tem_de tem_meu tudo~eh tudo~voce um_arquivo um_documento uma~de ver ver_o ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_limpa ^_some ^_voce after-roadmap:some apaga_tudo apaga~que apagu- quero_apagar quero~voce some some_com voce~meus`,
    '-4': `^_apaga after-roadmap:apaga apaga apaga- apagar apagar_meus apagar~dados exclu-`,
    '-5': `quero_que`,
  },
  greet: {
    '18': `oi_$`,
    '17': `debts:NAME`,
    '16': `^_oi oi`,
    '14': `:eae ^_NAME ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai NAME_$ dia_$ e_ai`,
    '9': `:e :oii ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ai_$ belez- beleza boa_tarde`,
    '7': `:dia ^_e after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh :robo after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :? ?debts NAME after-roadmap:bom ai alguem_ai eh_robo robo_? voce_eh voce~robo`,
    '4': `,~bem ,~certo :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,_sou ,~do :do :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-kind ?income-source ^_beleza debts:$ minha- minhas`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_botei ^_fala ^_ha botei`,
    '15': `^_ahn ^_hein ahn ahn_$ ha ha_$ hein oi_?`,
    '14': `?flexibles ^_oi desen- entendi hein_$ nao_entendi socor-`,
    '13': `:socorro ?incomes ^_ajuda ^_explica audio audio_$ botei_$ como~isso da_um enten- nao_peguei oi peguei_$ pergu- repete`,
    '12': `^_como ^_repete capte- captei captei_$ como_assim expli- me_socorre nao_captei ou preci- repete_$ socorre socorre_$`,
    '11': `?rates ^_? ^_precisa ^_que a_pergunta aqui_$ assim coman- como consent:ajuda da_uma eh_mensal exemp- exemplo explicar mensal mensal_isso o_que pegue- peguei por_mes serve tem_?`,
    '10': `?debts ?essentials ?which-change ^_desenha ^_onde ^_pode de_qual delas_$ desenha desenha_para desenha~mim eh_para eh~mes entendi_$ impor- importa importa_$ isso_importa me_da pergunta qual que_$ quer quero_ajuda`,
    '9': `^_aceita ^_da ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio as_que caiu~ficha chuta- chutar chutar_$ confirm-delete:? delas desenho desenho_$ e_as estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_explicar pode_repetir por~eh posso_chutar posso_mandar preciso quais quais_gastos qual_$ qual_delas repetir
respondo ser tambe- tambem tambem_$ thirteenth:? tipo um_NAME um_desenho um_help`,
    '8': `:ajuda ?overdue ^_entra ^_exemplo ^_posso ^_socorro after-roadmap:ajuda after-roadmap:mexer ajuda- as_atrasadas assim_$ atola- atolado atolado_em atolado~conta botei_aqui caiu_a consent:dividas consent:ha consent:me da~desfazer da~luz debts:ajuda desfazer_depois desfazer~? dividas_. eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala estou_atolado estou~me exato exato_$
exemplo_por exemplo~favor explica_melhor explicar_$ fala_dificil ficha ficha_$ instalments-left:? me_ajuda miudo- miudos miudos_$ novo_$ o_do ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever plano_$ portu- portugues posso precisa preciso_de qual~qual que_pergunta que_somar que~tem repetir_$ responder_$ sair ser_exato serve_$ somar somar_tudo taxa_$ tenho_que tenho~somar
troca_em troca~miudos uma_luz voce_fala voce~dificil`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_troca after-roadmap:sei ajudam atrasadas caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ conta- conta_o contar_o contar~cartao da~help de_um debt-amount:como debt-amount:eh debt-amount:qual debt-kind:para debts:da devag- devagar devagar_$ de~. diabo~isso eh_por eh~comer em_conta essentials:ou essentials:por esta_devendo esta_falando
explica facil facil_$ fala_de fala_devagar falta_$ faz_um foto_$ funciona_isso incomes:botei incomes:como incomes:que limpar_minha limpar~vida mais_facil mandar_foto me_organizar melhor_$ mes_ou minha~financeira nao~a onde_acho opcoe- opcoes opcoes_$ organ- organizar organizar_minhas organizar~contas orien- orientacao ou_da overdue:eh overdue:entendi overdue:explica overdue:que para~depois
pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto posso~foto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar rates:hein respondo_como sair_das sair~dividas sao~opcoes serve_por serve~alto so_quero socorro so~sair tem~ser troca vale_contar vale~o vida_financeira voce_ajudam`,
    '6': `:. ^_o a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~ja bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_farinha com_juros com_minhas
come_com come~farinha como_respondo compr- com~dividas com~ou contas_$ das_duas da~exemplo da~forca de_comer de_gasto debt-amount:que debt-kind:aqui debts:como debts:fala debts:pergunta debts:pode debts:preciso debts:sair difer- diferenca dificil_$ eh~isso em_que entendi_foi entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:serve eu_vejo eu~aqui
eu~esse eu~se exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo farinha_? filho_$ flexibles:como flexibles:ou flexibles:qual flexibles:que foi_nada forca_ai foto incomes:por instalments-left:que interessa_para interessa~que isso isso_come isso_interessa isso_no isso~com isso~para isso~por ja_paguei juros_ou juros~sem ler_direito liqui- liquido liquido_$ luz_$ mais_simples
mandar mes nao~foi nao~mexer nesse_link no_boleto onde~essa ou_sem ou_separado overdue:audio overdue:ha overdue:quais overdue:tipo o~eu o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa perguntou_$ pode~aproximado ponho ponho_aqui portugues_$ por~ou precisa_ser qual_eh qual_era qual~diferenca qual~duas que_bicho que_ponho
quem_esta quer_dizer quer_saber quero_organizar quero_sair quero~minha que~dizer que~exato que~nisso que~paguei que~perguntou rates:? rates:acho rates:entendi rates:fala rates:oi respo- respondo_isso sei_mexer sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples simples_$ soma~ou tipo_como tipo_de tipo~gasto trocar_as trocar~palavras tudo_ou tudo~separado um_exemplo
uma_forca vejo voce_perguntou which-change:para which-change:que`,
    '5': `^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:funciona after-roadmap:nisso after-roadmap:sair after-roadmap:tem after-roadmap:uma after-roadmap:vida ai_eh ai~o ajudar alguem_me alguem~ajuda app as_vencidas as~? as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um ce_quer come comer como_descubro
como_eu como_vejo como~eu como~quanto como~sei confirm-delete:que consent:conta consent:da consent:das consent:melhor consent:preciso contando contando_as contando~vencidas contar das das_dividas da~toda de_hoje de_novo de_orientacao debt-amount:ajuda debt-amount:entendi debt-amount:fala debt-amount:o debt-kind:mim debts:entendi debts:entra debts:exemplo debts:quero debts:ser debts:um descubro
descubro_quanto descubro~falta desfazer dessas_dividas desse de~loja diabo diabo_eh direito direito_explica disser disser_sim disser~o dividas diz_$ do_mes documento_$ do~filho duas~diz eh_cada eh_contando eh_taxa eh~as eh~um eh~valor enrol- entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual esqueci~era essa_informacao essas_opcoes
esse_nome essentials:como essentials:isso essentials:novo essentials:o essentials:onde essentials:que essentials:repete estou~nao eu_apagar eu_disser eu_faco eu_posso eu~agora eu~o explica~leito faco~sair falando_$ falar_por fala~simples farin- farinha fica_isso fica~no financeira_$ flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:por forca hoje_ou hoje~o incomes:eh incomes:fala
incomes:isso incomes:mes incomes:ou incomes:pode incomes:quais informacao informacao_$ isso_que isso_serve isso~boleto isso~de isso~voce leito leito_$ ler ler~explica limpa- limpar livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mensa- meu_ou mexer mexer_nesse me~dessas minhas_contas na_conta nao~ler nisso no_olhometro nome_ai nome~eh novo o_cartao olhom- olhometro olhometro_$ onde
onde_fica onde~vejo ou_liquido ou~juros overdue:ajuda overdue:isso overdue:pode overdue:ser o~entra o~sao o~significa para_ajudar para_leito para_sair pedir_ajuda perdi- perguntou pode pode~as pode~no pode~por por_cima posso_te posso~perguntar precisa_mandar precisa~documento qual_das qual_loja qual~eh qual~voce que que_ce que_diabo que_ja que_quer que_significa queri- queria quero~das
quero~livrar quero~minhas quer~o que~acho que~cada que~de que~eh que~essas que~faco que~posso que~sabe que~serve que~tudo rates:como rates:eu rates:mes rates:onde rates:repete repete_que responder sabe_fazer saber_o saber~que sei_ler separ- ser_no ser_por ser~cima ser~olhometro se~apagar se~disser signi- significa sim_o sim~que soma_tudo so~meu tambem_? te_perguntar tem_que tipo_o tipo~que um um_$
um_para uma~ai um~outro vejo~juros vencidas vencidas_? vim vim_pedir vim~ajuda voce_esta voce_sabe voce~falando voce~fazer voce~quem`,
    '4': `:novo :pode NAME_diz ^_alguem ^_coloco ^_faz ^_me ^_nao ^_soma ^_vale acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:entendi after-roadmap:gostaria after-roadmap:luz after-roadmap:queria after-roadmap:so afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_para ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor
aluguel_ai aluguel~tambem amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso bico_tambem boto_aqui buraco_$ canto_da canto~fatura cima cima_$ coloco coloco_o coloco~do como_funciona como~taxa com~? confusa confusa_nao confusa~entendi consent:explica consent:help consent:minhas consent:organizar consent:orientacao consent:sabe consent:um
consent:uma consent:voce conta_? conta_a conta~bico conta~vale credo- credor credor_$ da_fatura daqui das~NAME da~fica de_deus de_gente debt-amount:audio debt-amount:isso debt-amount:nao debt-amount:ou debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em debt-kind:explica debt-kind:ou debt-kind:que debt-kind:um debt-kind:vale
debts:NAME debts:estou debts:exato debts:faco debts:mandar debts:me debts:mes debts:novo debts:onde debts:organizar debts:ou debts:que debts:taxa depois_? descu- dessa- dessa_vida dessas dessa~de desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre diferenca_disso diferenca~tudo dific- dificil direi- disso_tudo divid- divida_$ diz dizer_esses dizer~nomes do_ano do_app do_meu
docum- documento do~aparece do~isso do~marido do~ou duas_NAME eh_credor eh_de eh_parcela eh_saldo eh~devedor eh~em em em_divida em~canto em~lugar enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel essa_$ essa_pergunta esse_$ esse_trem essencial essencial_$ essentials:bicho essentials:delas essentials:eh essentials:explicar essentials:juros essentials:mes essentials:precisa
essentials:qual esses_nomes esta_atrasada esta_perguntando esta~de esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_sei eu~paguei eu~sim eu~some e~que fala_lingua fala_mais falando_de falando~qual falar~audio fala~de fatura_fica fica_$ filho flexibles:mes flexibles:precisa flexibles:tipo gasto_$ gostaria~orientacao incomes:entendi incomes:exemplo incomes:explica
incomes:precisa incomes:ser incomes:serve incomes:taxa indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? junto_$ juros_$ lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar melho- melhor mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu~da mexer~link me~ai me~pelo minha_vida n1
na~? nesse nomes_$ o_bico o_meu o_numero o_valor oi_nao oi~entendi onde_eu onde_que onde~eu onde~isso orientacao_$ orientacao_sobre orientacao~minhas ou_do ou_por ou_tudo ou~ano ou~junto overdue:caiu overdue:o overdue:posso overdue:tenho o~eh o~isso o~mes o~meu paguei_$ para_outro para~das para~o parcela parcela_em parcela~aberto passado_serve pedir pelo_amor pelo~de perdido pergunta_? perguntando
perguntando_isso perguntando~? perguntar pode_trocar por por_audio por~esta posso~audio posso~por precisa~exato preciso_sair preciso~ajuda preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_eu que_isso que_lugar que_mesmo que_responder que_sao queria_uma queria~ajuda quero_me quero~dessa quer~esses que~ajudam que~aqui que~boto que~credor que~parcela
que~perguntando que~saldo que~taxa que~tenho rates:as rates:direito rates:em rates:essa rates:isso rates:posso rates:quer rates:responder rates:respondo rates:ser rates:tambem rates:vejo sabe sair_dessa sair_desse sair~vida saldo_devedor sao_as sao_essas se_esta sei~esta sei~nisso sem_juros se~atrasada so_as sobre_minhas sobre~dividas socorro_$ socorro_estou socorro~afundado soma some_o some~que
so~atrasadas taxa tenho~responder thirteenth:conta toda_$ trem_$ tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale vale_tambem vejo_o ver~minhas vi_que vida vida_de vida~divida vi~voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh which-change:explica which-change:isso`,
    '3': `,_qual ,~ajuda :fazer :queria ?consent ^_com ^_quero ^_se ^_vi ^_voce a_desse aberto aberto_$ aceit- after-roadmap:dessas after-roadmap:desse after-roadmap:divida after-roadmap:limpar after-roadmap:link after-roadmap:me after-roadmap:nao after-roadmap:perguntar after-roadmap:quero after-roadmap:sobre after-roadmap:te ajuda~minhas ajuda~pagar ajuda~sair amor apaga- apaga_so apagar apagar_? apaga~a
aparece atrasada_$ atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou botar botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- comecar_me comecar~ajuda confirm-delete:as confirm-delete:para confirm-delete:se confu- consent:a consent:ajudam consent:as consent:contas consent:desse consent:devendo
consent:em consent:essa consent:financeira consent:limpar consent:quero consent:responder consent:respondo consent:sair conta contam contam_? conta~desse conversa_ou conversa~o da da_familia de_ajuda de_divida de_quando debt-amount:de debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:por debt-amount:portugues debt-amount:tudo debt-kind:ano debt-kind:com debt-kind:come
debt-kind:como debt-kind:esse debt-kind:isso debt-kind:nao debts:agora debts:ajudam debts:as debts:assim debts:das debts:dificil debts:dividas debts:explicar debts:favor debts:filho debts:isso debts:orientacao debts:paguei debts:por debts:posso debts:respondo debts:significa debts:valor debts:vida debts:voce desfa- deved- devedor deven- devendo de~com de~comprei de~financeira de~mes de~renda
diferenca~um dividas_$ dividas_? dizer dizer_essencial do_comeco do_vermelho do~passado duas eh_$ eh_essa eh~botar eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escre- escrever_$ essentials:? essentials:as essentials:bruto essentials:diferenca essentials:dificil essentials:direito essentials:em essentials:esse
essentials:explica essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:quer essentials:troca esse~ai esse~no esta~boleto estou_endividada estou~, eu_boto eu_perco eu_tenho eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer_$ fazer~? fica finan- financeira financeiramente
financeiramente_$ flexibles:bruto flexibles:de flexibles:eu flexibles:juros flexibles:liquido flexibles:somar flexibles:tudo flexibles:vejo funciona funciona~aqui gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:as incomes:bicho incomes:ce incomes:depois incomes:entra incomes:esse incomes:exato incomes:filho incomes:mandar incomes:o incomes:posso incomes:tudo incomes:um
instalments-left:eu instalments-left:interessa instalments-left:isso instalments-left:tambem isso~ce ja~contam junto link_$ me me_perdi mes_passado mes_voce mes~quer meu~tambem mexer_nisso me~financeiramente me~voce minha- minhas muda~um nada_desse nao_ouvi nao_sei negocio_no negocio~app no_app o_aluguel o_juros o_plano o_vale onde~me organizar_financeiramente orientacao_financeira outro_$
ouvi_direito ou~do ou~familia ou~parcela ou~que ou~semana overdue:aqui overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:melhor overdue:ou overdue:quer overdue:taxa overdue:voce o~acontece o~comeco o~mesmo o~quando pague- paguei paguei_contam paguei~? para_botar para~com para~isso para~minhas passado perco perco_se perco~apagar perdi_, perdi~qual pergunta_isso plano_tambem plano~?
pode~so por_centavo por_semana por_um portugues_claro por~pergunta posso_fazer precisa~centavo preciso~orientacao preciso~uma qual_a qual_renda quando_comprei que_acontece que_eh que_entra que_tipo que_voce quer_$ queria~com queria~para quer~essencial quer~exatamente que~? que~ce que~da que~do que~essa que~falou que~para que~perco que~vejo rates:a rates:agora rates:aqui rates:assim rates:bulhufas
rates:dificil rates:escrever rates:ler rates:meu rates:mim rates:nome rates:num rates:o rates:ou rates:paguei rates:para rates:pergunta rates:simples rates:vale refor- renda_voce renda~esta repete_a repete~eu repete~pergunta saber_exatamente sair~buraco sair~vermelho saldo se_apagar se_eu ser_centavo ser_so serve_essa serve~pergunta ser~as ser~por so~conversa tarde_queria tarde~ajuda te~?
thirteenth:contando thirteenth:da thirteenth:para toda total_ou total~da trem troca- trocar tudo_$ usar_$ valor_com valor_de valor_total valor~hoje valor~juros valor~ou vejo_esse vejo_isso vejo~negocio venci- voce voce_quer which-change:de which-change:nao which-change:ser`,
    '-3': `:ai :com :contas :minhas :quero :voce ?confirm-amount ?debt-creditor ?income-low-month ?which-creditor FIGURE ^_$ ^_acho ^_boa ^_chega ^_depois ^_desfaz ^_essa ^_eu ^_ja ^_melhor ^_meu ^_minha ^_muda ^_nem ^_nunca ^_outra ^_perdi ^_reset ^_sem ^_sou ^_volta a_conta a_divida acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh after-roadmap:imprimir
after-roadmap:mandar after-roadmap:mes after-roadmap:o after-roadmap:onde after-roadmap:ser anive- aniversario anota- anter- anterior antes aqui_eh as_minhas atend- basic- basico botar- botaram cai calor_$ casa_$ cet_$ cobra- coisa_$ como_eh como~que com~minhas confi- consent:eh consent:favor consent:meu consent:nao consent:por consignado_? contas_? contr- cpf cras credito da_re debt-kind:NAME
debt-kind:conta debts:? debts:aqui deles denun- desca- desco- desfaz dessa_$ deu dever dever_de devo de~, dia dia_$ dinhe- dinheiro disso_$ disso_? do_tempo eh_cet eh_particular eh_tudo eh~para empre- empresa encer- entendi_mais entendi~ou era_isso esse_governo essentials:ajuda essentials:me estou~aqui eu_vou eu~? eu~de eu~entendi fala_do favor_me favor~ajuda fazem fora gas hoje_$ horas horas_sao
impri- imprimir income-source:que incomes:ai incomes:boa incomes:divida incomes:nada incomes:so informacoes interessa_$ isso~particular juros_, la lembr- liga ligar lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ meu_$ meu~? me~as me~o mostr- mostra mudar nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para negat- negoc- nenhu- nenhuma nunca o_NAME o_basico o_boleto ok ou_menos
overdue:todas overdue:vou o~da o~do o~era o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pode_mandar pode~depois por_ai por_aqui por~me preciso_pensar preco prime- procu- pront- pronto proxi- proxima qual~? que_calor que_dia que_era que_horas que_me que_o quero_sim quero~o que~esse que~falei que~fazem que~o que~que que~sao que~vou rates:depois rates:taxa
re_$ repete_o reset reset_$ respondi resto retor- saque saque_aniversario sei~eh ser_depois seria sim_por sim~favor so_isso sou taxa_de tempo_$ tem~ai termi- thirteenth:e tira trocar_$ tudo_que ultim- vai vamos ver viu_$ voce_fazem volta vou which-change:as worry:que`,
    '-4': `,_onde :eh :nao ?after-crisis ^_foi ^_nada ^_quem ^_sair ^_sei a_ordem after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:ordem after-roadmap:pode boa calor cance- coisa com_isso com_o como~o consent:pode consi- consignado credi- de_juros de_que debt-kind:da debt-kind:de debts:para de~tipo e_o eh_que eh~? entendi_de essentials:quero eu_falei explica_$ falei fase fase_$
funciona_$ gover- governo income-source:o incomes:essa incomes:sei menos nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta overdue:estou pensar pensar_$ pular_? que_fase rates:cet rates:rotativo re sei_o sei~que ser~? tipo~essa vida_$ viu voce_tem volta- voltar`,
    '-5': `:funciona :isso ?income-source ^_NAME ^_desfazer ^_tudo after-roadmap:novo after-roadmap:qual as_dividas desfazer_isso eh~de eh~divida essa_divida outra o~que o~tem posso~? qual_o que_tem rates:, rates:juros tem_$ tipo_eh`,
    '-6': `:como ajuda~organizar boa_pergunta cet nao~de pular rotat- rotativo sair_$`,
    '-7': `oi_$`,
    '-11': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `me_liga`,
    '14': `atendente_$ falar_com humano_$ liga_$`,
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ trans- transfere`,
    '12': `chama_o falar gente o_# qual~# telef- telefone transfere_$`,
    '11': `:humano ^_falar com_um liga_para liga~mim qual_o robo`,
    '10': `:atendente ^_liga ^_me atendimento de_verdade gente_$ ligar pessoa`,
    '9': `alguem_$ ligar_para maqui- maquina passa_para pesso- pessoa_$ uma_pessoa verdade`,
    '8': `:tem conve- debts:liga essentials:me geren- gerente ligar~voce maquina_$ nao_resolve posso_ligar posso~para quero_gente quero~com responsavel responsavel_$ super- um_atendente verda- voce_$`,
    '7': `after-roadmap:alguem after-roadmap:atendente after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar me~para o_gerente para_alguem para_voce passa rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe`,
    '6': `#_$ :o ?_quero ^_bota ^_qual ^_quero ^_robo after-roadmap:atendimento after-roadmap:chama after-roadmap:gente after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente com com_especialista consu- consultor consultor_$ converso converso_com converso~maquina debts:alguem debts:com debts:falar debts:qual debts:suporte especialista especialista_$ essentials:atendente essentials:com
essentials:quero essentials:tem falar~especialista gente_de gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha nao_converso nao~com nao~minha para_conversar passa~alguem prefiro~com quero quero_falar quero_pessoa rates:alguem rates:com resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_passa ^_queria ^_tem after-roadmap:falar after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo after-roadmap:verdade alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento chama~gerente com_consultor com_uma com~pessoa consent:bota de_atendimento de_robo debts:# debts:chama debts:gente debts:humano
debts:ligar debts:quero espec- essentials:# essentials:falar essentials:pessoa essentials:qual essentials:transfere falar~consultor falar~um gente~verdade ligar_$ me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~responsavel pode~ligar prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz rates:#
rates:atendente rates:falar rates:gente rates:para rates:transfere telefone_de telefone~voce tem tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial verdade_$ viven- vivente vivente_$ voz voz_de voz~gente`,
    '4': `,~gente ,~maquina ,~pessoa :? :falar :me :voce ?debts ^_alguem ^_atendimento ^_posso ^_prefiro ^_voce after-roadmap:consultor after-roadmap:gerente after-roadmap:maquina after-roadmap:telefone alguem_de alguem~carne atendente_? atendimento_$ carne_e carne~osso centr- central chama_uma chama~pessoa com_alguem com_gente com_robo com~funcionario com~responsavel com~ser consent:chama consent:com
consent:gente conversar_? conversar~um crist- cristao da_equipe de_carne de_gente debts:para debts:robo e_osso eh_robo equip- equipe essentials:atendimento essentials:chama essentials:humano essentials:ligar essentials:o existe_telefone existe~para e~ai falar_comigo falar~gente falar~robo falo_com favor favor_$ funcionario funcionario_$ gente_, gente~nao gosto gosto_de me me_ligar me_passa me_poe
minha_vida nao_gosto nao_maquina o_responsavel osso osso_ai para_mim para~comigo pode_me poe_com poe~um por_favor prefi- prefiro prefiro_conversar queri- queria quero_um rates:atendimento rates:chama rates:o rates:qual rates:quero rates:tem rates:verdade resolve_, resolve~quero ser_vivente telefone~conversar um_cristao um_funcionario um_humano um_ser um~vivente verdade_? vida_$ voce~robo`,
    '3': `,_chama ,_quero ,_tem ,~alguem :cade :com :quero ?~gente ?~pessoa FIGURE ^_cade ^_cansei ^_existe ^_gente after-roadmap:bota after-roadmap:chefe after-roadmap:com after-roadmap:conversar after-roadmap:equipe after-roadmap:posso after-roadmap:quero after-roadmap:resolve alguem_para alguem_que alguem~conversar alguem~possa arruma_alguem atende atende_alguem atender bota~cristao cade cade_o canse-
cansei cansei_de cansei~robo chama~suporte comig- comigo comigo_$ como_falo como~com consent:alguem consent:chefe consent:falar consent:maquina consent:minha consent:robo consent:tua consent:um consent:vida conversar_$ conversar_com cristao_para cristao~falar de_voce debts:atendente debts:de debts:favor debts:gosto debts:me debts:mim debts:nao debts:o debts:prefiro debts:telefone debts:tem
debts:verdade de~e de~por de~quero equipe_? era_gente era~de escrever_$ essentials:gente essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone essentials:verdade essentials:voce eu~gosto exist- existe falar~alguem falo falo~uma funci- gosto~escrever liga_que ligar~alguem liga~eu me_arruma me_atende me_atender me~com me~que mim nao~, nao~de ningu- ninguem
o_suporte o~humano pessoa_da pessoa~equipe poe possa possa_me posso que_possa queria_era queria_ligar queria~gente quero~, que~nao rates:de rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:queria rates:responsavel rates:robo rates:uma respo- robo_$ robo_, robo_? robo_quero robo~gente ser suporte_humano telefone~eu tem~telefone um um_telefone uma~da um~? verdade_por
verdade~favor vida voce`,
    '-3': `?income-source ^_oi ^_para after-roadmap:oi me_ajuda me~de me~um oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `parce-`,
    '12': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '6': `banco~minha debt-kind:cartao fatura_$ minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou virou`,
    '4': `^_parcelamento aquel- aquele carta- cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ do_cartao eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind debt-kind:o divid- eh_a fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$ virou~de`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '12': `debt-kind:condominio`,
    '11': `condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindico sindico_$`,
    '9': `?debt-kind sindi-`,
    '7': `debt-kind:taxa eh_do`,
    '6': `taxa taxa_do`,
    '5': `debt-kind:eh`,
    '4': `^_taxa a_taxa debt-kind:o taxa~predio`,
    '3': `da~do fecha- fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `^_cartao debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind`,
    '12': `debt-kind:plastico plast- plastico`,
    '10': `^_eh ^_fatura cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao debt-kind:vista fatur- fatura vista vista_$`,
    '8': `de_passar debt-kind:passar fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele_$ passar`,
    '6': `credi- debt-kind:mercado debt-kind:passo debt-kind:rotativo dele fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_estourei aquele~de cartao~loja credito_$ debt-kind:e debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estourei e~paguei limit- limite maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:consegui debt-kind:hora debt-kind:no debt-kind:o debt-kind:pagar debt-kind:virou dinheiro_de e_nao estou- eu~no e~isso fatura~nao fui loja_$ o_dinheiro o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:isso debt-kind:que debt-kind:vem do~mesmo eh gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o_limite o~eu pague- paguei que_vem que~consegui todo virou`,
    '-3': `agiot- agiota autom- automatico crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:parcelada debts:cartao debts:credito o~que parcelada`,
    '-4': `debt-kind:do debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade o_NAME tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso faculdade_$`,
    '8': `EXPENSE KIND debt-kind:o escol- facul- faculdade`,
    '7': `^_curso coleg- curso_de debt-kind:particular mensa- o~em parti- particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola_do escola~menino filha_$ menino menino_$ mensalidade_$`,
    '5': `NAME_$ da_faculdade de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ escola filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `^_o a_matricula da_minha matri- matricula`,
    '3': `a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio convenio debt-kind:casa debt-kind:condominio debt-kind:iptu debt-kind:que denti- dentista iptu iptu_$ o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh gas o_gas`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:da debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ parti- particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:botei debt-kind:do debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha dois n0 nos um`,
    '-3': `?income-source celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '13': `?debt-kind debt-kind:me`,
    '12': `debt-kind:parente parente parente_$`,
    '11': `debt-kind:na debt-kind:no paren-`,
    '10': `^_fiado ^_na boca caderneta de_boca debt-kind:NAME debt-kind:boca debt-kind:caderneta`,
    '9': `boca_$ cader- confianca confianca_$ debt-kind:fiado fiado fio no~do que_me`,
    '8': `^_no adiantou adiantou_$ bar confi- debt-kind:adiantou debt-kind:de debt-kind:que debt-kind:sem fiado_no que_NAME sem_papel vaqui- vaquinha`,
    '7': `adian- debt-kind:do debt-kind:papel do_mercadinho merca- mercadinho`,
    '6': `foi_de papel`,
    '5': `NAME_arrumou NAME_me ^_dinheiro ^_ele acert- arrumou debt-kind:, debt-kind:dinheiro debt-kind:eh debt-kind:foi dinheiro~NAME eh~de ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_sem ,_so ,~papel NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel_$ papel~, que~socorreu sem~nenhum socorreu socorreu_$`,
    '3': `^_NAME ^_sem de~mesmo dinhe- dinheiro dinheiro_de emprestado_de nenhum no sem socor- vale`,
    '-3': `debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um eh_do que~na`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a`,
    '7': `^_daqueles daqueles_que debt-kind:emprestimo debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto mesmo nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de moto_na o_tal o~do o~que paga rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento debt-kind:o financiamento_de morar`,
    '8': `^_NAME ^_financiamento debt-kind:terreno eh~casa financiamento o~que terre- terreno`,
    '7': `ape a~do debt-kind:ape debt-kind:planta minha_casa o_ape plant- planta planta_$`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote do_lote financiado lote onde que_a`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `chequ- cheque debt-kind:cheque`,
    '9': `negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:o debt-kind:saldo debt-kind:tal espec- especial o_cheque o_tal saldo tal tal_do`,
    '7': `debt-kind:entrei debt-kind:limite entrei entrei_no limit- limite limite_da limite~conta`,
    '6': `^_entrei a~ficou cai_no conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- ficou negativa negativa_$ negativo negativo_$ o_saldo`,
    '5': `^_cai debt-kind:cai debt-kind:do debt-kind:esta la_$ na_conta no_vermelho o~do o~esta verme- vermelho vermelho_$`,
    '4': `^_limite aquele~que cai cheque_especial conta_$ conta_no debt-kind:a debt-kind:aquele debt-kind:na eh~limite limite_que`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estourei e~no fiquei_devendo la nao~meu no o_limite vem_na`,
    '-3': `debt-kind:de`,
    '-5': `do_rmc rmc rmc_$`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem eh_consignado`,
    '10': `consignado_$ debt-kind:consignado debt-kind:desconta debt-kind:do marge- margem o_da`,
    '9': `debt-kind:da debt-kind:de debt-kind:folha desco- desconta desconta_do o_de`,
    '8': `antes_de apose- aposentado aposentado_$ debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc rmc_$ vem`,
    '7': `^_vem beneficio_$ cair consignado folha_$`,
    '6': `^_descontam consi- contracheque_$ debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam diret- direto`,
    '5': `^_desconta abati- antes benef- beneficio bpc bpc_$ contracheque da_clt debt-kind:aposentadoria debt-kind:eles debt-kind:na debt-kind:tira direto_$ eles_puxam eles~do em_folha na_folha puxam salario_direto tira_do`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:em debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:todo descontado_$ descontado_em descontado~folha do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na minha_aposentadoria morre- na~aposentadoria no_contracheque
o_tal o~come que_come que_desconta que~meu tal_do todo~na trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_eles ^_ja ^_o debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha que_vem que~do servidor tal tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `debt-kind:para debt-kind:peguei empre- emprestimo financeira financeira_$`,
    '10': `^_credito ^_um credito debt-kind:credito`,
    '9': `^_peguei credi- debt-kind:dinheiro finan- pegue- peguei`,
    '8': `meu_negocio negocio_$`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinhe- o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:emprestado debt-kind:hora dinheiro dinheiro_emprestado dinheiro_na emprestado na_hora negocio saque saque_aniversario`,
    '5': `app_$ calca- calcada calcada_$ debt-kind:app debt-kind:banco debt-kind:mesmo debt-kind:meu debt-kind:na debt-kind:pessoal emprestimo_$ emprestimo_pessoal facil hora hora_$ na_calcada peguei_no pessoal um`,
    '4': `app banco_$ capit- capital debt-kind:aplicativo debt-kind:aquele debt-kind:gerente debt-kind:no debt-kind:reformar do_banco na_financeira negoc- para_reformar peguei_um que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:, debt-kind:carne debt-kind:em debt-kind:foi debt-kind:ofereceu debt-kind:pelo dinheirinho do_app em_parcelas emprestimo~, geren- gerente mesmo_$ negativado_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ pelo_aplicativo pesso- pessoal_$ que_aparece que_o que~no um_dinheirinho`,
    '-3': `NAME~emprestimo credito_rotativo debt-kind:e debt-kind:moto debt-kind:rotativo dele_$ moto os`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `NAME_$`,
    '5': `debt-kind:que ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a ^_do barra- barraco debt-kind:do debt-kind:o`,
    '3': `NAME da_loja da~que debt-kind:loja do~que feche- fechei fechei_$ loja_que o~que`,
    '-3': `?income-source income-source:aluguel`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '15': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `debt-kind:renegociacao renegociacao renegociacao_$`,
    '10': `acord- acordo`,
    '9': `^_foi debt-kind:foi`,
    '8': `um_acordo`,
    '7': `^_feirao acordo_que debt-kind:nome feirao_limpa feirao~nome foi limpa_nome`,
    '6': `^_um debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `acordo_$ acordo~eu asses- assessoria debt-kind:e debt-kind:fiz que_fiz`,
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:uma do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da um~que`,
    '3': `^_acordo acordo~nao cumpr- debt-kind:eu debt-kind:nao do_serasa honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '13': `carne_$ crediario_$ debt-kind:parcelado parcelado`,
    '12': `carne- crediario debt-kind:crediario`,
    '11': `^_carne ^_moveis carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado moveis_$`,
    '10': `credi- movei- moveis parce-`,
    '9': `^_compra ^_crediario compr- debt-kind:compra loja_$ prest-`,
    '8': `compra debt-kind:eh loja`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:da debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da ^_uma a_maquina de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em vezes_$`,
    '4': `^_eh debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo que_comprei roupa_$ vezes`,
    '3': `^_foi as a~de carne_da carne_do carne~loja comprei_fiado de_loja debt-kind:das debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota carta- cartao debt-kind:agiota debt-kind:casa debt-kind:conta debt-kind:fatura emprestimo reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '12': `?debt-kind ^_divida ativa debt-kind:iptu debt-kind:multa iptu iptu_$ multa`,
    '11': `^_ipva debt-kind:ipva ipva`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:da debt-kind:do divida imposto_do`,
    '6': `KIND atrasado atrasado_$ coisa debt-kind:das debt-kind:de divid-`,
    '5': `carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-3': `finan-`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv internet tv`,
    '8': `inter-`,
    '7': `^_internet a_cabo cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa do_plano multa_do plano`,
    '4': `EXPENSE casa_$ conta_de de_internet debt-kind:casa debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `condo- o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua agua_e ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `debt-kind:e debt-kind:para do~para`,
    '7': `luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `a_agua conta~energia da_luz da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE a_luz conta~luz de_luz debt-kind:NAME eh_a rua`,
    '3': `aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater- quiti- quitinete`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan-`,
    '11': `^_meu carro moto_$`,
    '10': `^_a verme-`,
    '9': `debt-kind:esta do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:tirei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha financiado financiado_$ financiei`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `a~de caminhonete caminhonete_$ carne_$ carro_de da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `^_o aplicativo_$ a~que carne compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol o_carro pop que~na traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:imposto debt-kind:multa debt-kind:para debt-kind:tal debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa quiti- quitinete`,
    '-4': `^_ipva debt-kind:fatura debt-kind:ipva ipva o~do`,
    '-5': `debt-kind:NAME financiamento_de morar`,
    '-6': `debt-kind:terreno forca terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '13': `after-roadmap:perdi`,
    '12': `^_perdi desem-`,
    '11': `after-roadmap:estou after-roadmap:firma after-roadmap:sem demit- perdi suspe-`,
    '10': `after-roadmap:cortaram after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:acabou after-roadmap:contrato after-roadmap:faliu after-roadmap:meu a~faliu corta- demitido embor- embora faliu faliu_$ ontem`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:embora after-roadmap:empresa after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam after-roadmap:trabalho bloqu- contrato desempregada desempregada_$ desempregado emprego estou_desempregada estou_desempregado familia_$ fiquei_sem meu_contrato o~me renda_$ renov- sai_do sem servi- servico servico_$
suspenderam`,
    '7': `^_cortaram ^_estou acabo- acabou after-roadmap:cortado after-roadmap:demitido after-roadmap:minha after-roadmap:renda auxilio_$ a~fechou a~me bloqueou cortado cortado_$ cortaram cortaram_meu demitido_$ desempregado_agora dispensou do_servico embora_$ empre- empresa estou~agora fui_demitido me_bloqueou me_dispensou meu_auxilio meu~foi me~ontem nao~mais o_inss ontem_$ perdi~emprego renda rua
tenho_mais`,
    '6': `:recebo ^_fiquei ^_meu after-roadmap:auxilio after-roadmap:bico after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:dispensaram after-roadmap:dispensou after-roadmap:inss after-roadmap:me as_contas contr- contrato_$ dispensaram dispensaram_ontem dispensou_$ emprego_$ fique- fiquei firma_faliu firma_fechou mandaram_embora me_dispensaram me_mandaram meses me~embora
nao_posso nao_recebo pensao_$ perdi_meu sai sem_salario trabalhar trabalhar_$ trabalho trabalho_$`,
    '5': `:mais :nao ^_a ^_bloquearam a_loja after-roadmap:agora after-roadmap:as after-roadmap:beneficio after-roadmap:bpc after-roadmap:desempregado after-roadmap:desligou after-roadmap:emprego after-roadmap:fiquei after-roadmap:foi after-roadmap:mandaram after-roadmap:meses after-roadmap:patrao after-roadmap:renovaram after-roadmap:tenho after-roadmap:trabalhar after-roadmap:uber auxil- auxilio
beneficio_foi bico bico_acabou bloquearam bloquearam_minha bloquearam~conta braco conta_do contas contas_$ demitida desligou desligou_$ e_eu estou estou_sem estou~sem faxin- fecho- fechou fechou_$ fui_demitida fui_para fui~rua ifood ifood_$ inss manda- mandaram meu_beneficio meu_bico meu_bpc meu~acabou me~as me~do minha_renda minha~do nao_renovaram nao_tenho o_braco o_emprego o_patrao o_trabalho
para_rua patrao_me patro- patroa patroa_me patroa~dispensou perdi_minha perdi_o perdi~renda quebrei quebrei_o renovaram sai~servico salar- salario sem_renda sem_trabalho tirar- tiraram uber`,
    '4': `:em :emprego :estou :sem ?after-roadmap ^_acabou ^_ficharam ^_mandou ^_passaram a_patroa acabou_$ acabou_meu after-roadmap:aposentadoria after-roadmap:botaram after-roadmap:fechou after-roadmap:ficharam after-roadmap:hoje after-roadmap:loja after-roadmap:na after-roadmap:nao after-roadmap:passaram after-roadmap:patroa after-roadmap:posso after-roadmap:receber after-roadmap:rodei
after-roadmap:suspendeu after-roadmap:ter after-roadmap:trabalhava a~onde bolsa bolsa_familia botar- botaram botaram_na botaram~rua conta- cortaram~contrato desli- e_nao entra_nada essa_semana estou_parado eu_rodei eu_trabalhava e~rodei famil- familia faz~meses ficha- ficharam ficharam_a ficharam~loja foi_cortado fui~embora hoje_$ incomes:, incomes:faz inss_suspendeu inss~minha loja_onde loja~eu
mando- mandou mandou_todo mandou~mundo me_botaram meses_$ meses_, meses~nao me~na mundo mundo_embora na_rua nao~ter na~hoje no_setor onde_eu onde~trabalhava o~nao o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao perdi~servico quebr- recebo renovaram_meu renovaram~contrato rodei rodei_$ rua_hoje salario_$ sem_receber sem~a setor_e setor~eu suspendeu suspendeu_minha
suspendeu~aposentadoria tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ vou_ficar vou_ter`,
    '3': `#_meses #~, ( ,~agora :acaba :bolsa :familia :fiquei :janeiro :o :perdi :seguro ^_levei a_partir a_tesoura acaba_em acabou~contrato acabou~servico after-roadmap:( after-roadmap:a after-roadmap:bolsa after-roadmap:bunda after-roadmap:cirurgia after-roadmap:clientes after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:esposo after-roadmap:familia after-roadmap:faxina
after-roadmap:faxinas after-roadmap:ficar after-roadmap:levei after-roadmap:mais after-roadmap:mandou after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:setor after-roadmap:temporario after-roadmap:tesoura after-roadmap:todas after-roadmap:trampo after-roadmap:venceu after-roadmap:vou aposentadoria_$ as_clientes a~desse a~no benef- beneficio bpc bpc_foi
bpc~cortado bunda bunda_da bunda~firma causa_da causa~cirurgia cirur- cirurgia cirurgia_$ clien- clientes clientes_da clientes~faxina cortaram~auxilio da_cirurgia da_faxina da_firma dele dele_$ deu_as deu~contas em_janeiro em_marco embora_ontem embora~. entra esposo esposo_foi esposo~demitido estou_encostado e~seguro faxina faxinas faxinas_todas faz_# fazia ficar ficar_sem firma_$ foi foi_demitido
hoje incomes:# incomes:desempregado incomes:embora incomes:entra incomes:mandaram incomes:meses incomes:nada janeiro_$ levei levei_um levei~pe loja marco_$ marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_esposo meu_trampo meu~perdeu meu~temporario minha minha_aposentadoria minha_conta minhas_faxinas minhas~todas na_bunda nao_entra nao_vou nao~meu na~da no~e o_seguro o_servico o~acaba
o~dele parado_sem partir patrao~deu pe pe_na perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~clientes perdi~faxinas perdi~trampo pe~bunda por~da proxi- receb- receber_$ renovaram_$ rua_$ salario_a sem_emprego semana_$ servico_temporario setor tempo- temporario temporario_$ ter tesou- tesoura todas_$ trabalho_dele tramp- trampo trampo_$ um_pe um~na venceu_e vou~sem`,
    '-3': `?worry a_pensao aceit- aceitaram after-roadmap:aceitaram after-roadmap:caiu after-roadmap:prazo bairr- bairro bairro_$ caiu do_bairro embora_do embora~bairro fui~e incomes:desempregada me~no mundo~do o_prazo o_salario prazo`,
    '-4': `:meu`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '10': `?consent consent:tenho nao~# tenho_#`,
    '9': `^_sou`,
    '8': `# :anos completei faco_# quinz- quinze tenho tenho_quinze`,
    '7': `#_$ :tenho FIGURE ^_faco anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade tenho~anos`,
    '6': `#_anos NAME~tenho ^_ainda anos faco~em menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco idade_$ nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#~? #~que :# :estou ano consent:em consent:mas consent:vem da~, debts:cartao debts:foi eu~# falta foi_no maior_de maior~idade minha~eh nao_fiz pode_? posso_usar sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#_mes #~eh #~posso ,_queria :e :queria NAME_, ^_foi ainda_nao ajudar ajudar_minha anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:mes consent:so consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:da debts:no dois_meses e_estou e_meio eh_# eh_para e~devendo fazer_# fiz_# meses~eu para_# para_eu para~fazer
posso~tambem que_vem so_# um_ano usar usar_tambem usar~?`,
    '-3': `,_tenho ?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `,~# consent:ja`,
    '-6': `consent:,`,
    '-7': `nao_,`,
    '-8': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '12': `after-roadmap:mes nao_consegui`,
    '11': `mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei nao_paguei novem- novembro pulei`,
    '9': `mes_nao o_plano plano_$ pulei_$`,
    '8': `^_novembro after-roadmap:deu after-roadmap:plano nao~o novembro_pulei pagar_$ plano`,
    '7': `^_furei adoec- after-roadmap:furei after-roadmap:tive consegui consegui~o deu esse furei nao_deu nao~pagar o_dinheiro pagar_a paguei_$ parce- tive`,
    '6': `:mes :nao ^_atrasei ^_esse after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:dinheiro after-roadmap:ficaram after-roadmap:gastei after-roadmap:parcelas apertou as~ficaram como_pagar conse- deu_para deu~pagar e_as esse~eu ficar- ficaram gaste- gastei mes_$ mes_eu nao_sobrou nao_tive nao~como nao~para pagar~NAME parcelas sem~esse`,
    '5': `,~paguei ^_fiquei ^_usei after-roadmap:as after-roadmap:e after-roadmap:fiquei after-roadmap:nada after-roadmap:ninguem after-roadmap:pagar after-roadmap:paguei after-roadmap:parcela after-roadmap:usei apert- apertou~nao as_parcelas atrasei cumpr- da_$ desse_mes dinhe- dinheiro dinheiro_do do_plano e_nao e~paguei mes~vai nao~dar pagar paguei_nada para_pagar parcela usei usei_o`,
    '4': `#_do :esse :foi :pagar NAME_. ^_deixei ^_gastei ^_mes a_desse a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:furou after-roadmap:nenhuma after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui aqui_nao a~foi a~mes branco_$ carne_$ combinado_$ consigo~a deixe- deixei desse dinheiro_nao em_branco
esse_nao esse~furou fique- fiquei foi_embora furou furou_tudo gastei_o grana mes_furou mes~em mes~tudo nada_esse nada~mes nao~os ningu- ninguem o_combinado os_# os~do pague- paguei parcela_desse parcela~mes possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para`,
    '3': `,_nao :. :NAME :a ^_choveu ^_nao ^_tive a_moto after-roadmap:aqui after-roadmap:carro after-roadmap:chegou after-roadmap:choveu after-roadmap:combinado after-roadmap:condicao after-roadmap:contas after-roadmap:dar after-roadmap:dezembro after-roadmap:embora after-roadmap:ficou after-roadmap:mundo after-roadmap:o after-roadmap:pagamento after-roadmap:remedio after-roadmap:ter after-roadmap:tras
after-roadmap:vem after-roadmap:vou as as_contas a~. branc- branco carne carro chove- choveu combi- combinado condi- condicao conseguir~nada dar de_mim deu~, deven- devendo devendo_a dezem- dezembro de~a dinheiro~deu e_gastei em_dezembro embor- embora esse~nao estou_sem eu~esse eu~vou e~sobrou ficou fiquei_devendo fiquei~a fiquei~e foi mes_a mes_apertou mes_que mes~foi mes~nao mes~vem moto_e mundo
nao nao_chegou nao_foi nao_vai nao_vou nao~nada nao~ninguem ninguem_$ ninguem_vai o_carro o~era pagar_nada pagar_o pago_esse paguei_ninguem parcela_$ pular quebr- que~das receber_de remed- remedio sem_condicao sobrou~pagar ter_que tive_que todo_mundo todo~esse tudo~mes vai_dar vem_eu vou_ter vou~que`,
    '-3': `^_e ^_paguei consegui~esse da_para de_lascar dinheiro_todo e_se enten- entendi esse_dinheiro esse~todo e~mes isso~por lasca- lascar lascar_$ nao_entendi nao_tenho para_quem para~vai tenho_esse tenho~dinheiro vai_o vai~dinheiro`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:so after-roadmap:tenho a~esse conseguir~isso esse~? esse~foi foi_de isso_tudo mes_? pagar_isso pagar~tudo por_mes quais so_o tudo_por`,
    '-5': `esse_plano paguei~o todo_mes`,
    '-6': `nao~a pagar_esse pagar~mes paguei_a paguei~NAME`,
    '-7': `^_consegui`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `^_$ ^_tudo ai_ai`,
    '17': `?instalments-left ^_ai ^_todas which-creditor:NAME`,
    '16': `# ^_eita eita n0`,
    '15': `?debts ^_kkk debt-creditor:NAME kkk kkk_$`,
    '14': `?income-low-month eita_$ fixo overdue:NAME subiu`,
    '13': `?incomes ^_as amanh- amanha calor_$ esse_governo fase fase_$ minut- nenhuma_em overdue:desde por_hoje que_calor que_fase thirteenth:sou`,
    '12': `?overdue ?rates NAME_# ^_achei ^_hoje ^_nossa ^_sei ^_uma ^_vou after-roadmap:achei after-roadmap:mudou as_vezes desde essentials:# esta_osso fixo_$ flexibles:# mudou nossa osso pensar_$ pois_eh rates:# sei_$ sexta sexta_$`,
    '11': `#~# :👍 NAME~NAME ^_aff ^_calma ^_desde ^_estou ^_hum ^_ontem ^_pois aff como_voce debt-creditor:da debt-creditor:do debt-kind:? deixa_eu dia do~do estou_moida estou~aqui fale_$ hum hum_$ isso_? ja~isso maria me_fale menos menos_$ moida moida_$ more-debts:nao nem~fale osso_$ ouvi_falar overdue:todas pois rates:juros socorro_$ tenho_fe volto_$ vou worry:tudo`,
    '10': `.~. ^_comecei ^_feliz ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe aceitarem after-roadmap:aceitarem alta alta_$ bom_domingo calma calma_ai caro_$ complicado complicado_$ debts:devo depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dinheiro_some domin- domingo domingo_$ eh_complicado esse_plano esta_russo fala_para fale falei_isso faz_$ fe fe_$ feliz feliz_natal incomes:#
incomes:minimo instalments-left:a maria_$ miser- misericordia misericordia_$ more-debts:, nao_, nossa_senhora ouvi o~some parar_de passo_la pensar pode_isso preciso_pensar rates:cobra russo russo_$ sem_juros tanto tanto_faz tudo_caro vida_$ vixe volto`,
    '9': `$ ,_cai ,~tudo 13o_$ :# ?essentials NAME~emprestimo ^_depende ^_ganho ^_guenta ^_pera ^_sao ^_socorro a_$ a_vida aceitaram_meu aceitaram~cartao after-roadmap:comecei agora~o ai_que atras- boa_semana cacho- cachorro cobra comecei confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ deixa_respirar depen- dia_# dias_$ dificil_$ duzia eh_mais em_quando espera e~voce flexibles:o guenta
guenta_ai hoje_deu income-low-month:mes income-low-month:tem instalments-left:# instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:so ja_respondi lasca- mais_ou mais~menos mes_$ me~respirar n1 nao_da nao_tem nao~negociar nao~so natal ou_menos outra_divida overdue:atrasado overdue:meses overdue:nenhuma overdue:um por~deu puxad- rindo
sobra_nada socorro subiu_$ thirteenth:, thirteenth:ai uns vez_em vezes vez~quando vixe_maria`,
    '8': `#_dias #_meses #_no ,_acabou ,_pago ,_so ,~NAME ,~tem ._. :dia :kkk :nada :primeiro :salario :sobra ?_o FIGURE NAME ^^ ^_? ^_depois ^_devo ^_do ^_espera ^_melhor ^_meu ^_que a_bateria a_menor aceitam achei after-roadmap:aceitam after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:fazendo after-roadmap:isso after-roadmap:mim after-roadmap:nasceu after-roadmap:osso
after-roadmap:russo ajuda~organizar atrasei_o atraso atraso_$ bateria caiu~internet calor carro_$ casar casar_$ compl- consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debt-creditor:dona debt-kind:seria debts:sao depende_$ depois~conto devem devem_dinheiro de~divida de~em dific- dificil dirig- dirigindo dirigindo_$ divida_$ do_banco dois e_o
egua eh_NAME essa_pergunta essentials:esta esta_atrasado esta_puxado esta~aqui estou estou_dirigindo estou_ferrada estou_lascado estou_no estou~de falar_$ fechei_o ferrada ferrada_$ fia_$ guent- infelizmente_$ instalments-left:eh instalments-left:mais instalments-left:ultima instalments-left:uma ja_falei ja_volto ja~essa lascado lascado_$ mas~lembro matar me_devem mes metade_$ me~dinheiro mudei
muito~mim nao~acabou nao~renda nasce- nasceu natal_$ nem_me offers:dia offers:estou offers:negociar overdue:ano overdue:faz overdue:fia overdue:so o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera pior pode~? primeiro_$ puxado puxado_$ qual~primeiro quanto_eu que_, quise- respondi_essa respondi~pergunta ser_$ setem- setembro so_mais sobra some_$ talvez_$ tem_e tenho_renda todas_$
tudo_subiu um_trabalho uma~mas vai_me valor_do vence`,
    '7': `#_$ + :casa :meu :mexer :nao :nisso :sei ?_? ?debt-amount ?~que NAME_? NAME_esta NAME_nao NAME~, NAME~setembro ^_NAME ^_bati ^_cartao ^_deus ^_egua ^_esse ^_ja ^_loja ^_metade ^_mudou ^_os ^_talvez ^_👍 ^_👏 a_coisa a_luz a_netflix acabou~bateria after-roadmap:amanha after-roadmap:amei after-roadmap:antecipar after-roadmap:bati after-roadmap:casar after-roadmap:divida after-roadmap:melhor
after-roadmap:menos after-roadmap:mudei after-roadmap:organizar after-roadmap:quero after-roadmap:sei after-roadmap:terceiro after-roadmap:vezes after-roadmap:👏 amanha_$ amei amei_$ ano_$ aqui_$ as atrasado a~esta banco_$ banco_estava banco~cheio banho banho_$ bateria_$ bati bati_o bati~carro boa bom_que bom~existe burro cada~pior cansa- caro chega- chegando chegando_em chegando~casa com_#
com_atraso com_meu confirm-delete:pera conto coope- cooperativa da_empresa da_ordem dar da~pagar debt-amount:# debt-kind:cheque debt-kind:especial debts:# debts:banco debts:sei debts:serasa deve_nao deve~teme de~e dia_dificil dia_pior diarista_$ e_nome econo- eh_muito eh~para eh~vida emprego emprego_$ essas_contas esta_dificil esta_para estava_cheio estou_chegando estou~banho estou~onibus eu~meus
e~sujo e~tem fazen- fazendo ferra- fia filha_passou flexibles:e ganho~demais gostei_da gostei~ordem gover- governo governo_$ governo_nao governo~ajuda hoje income-low-month:nao incomes:a incomes:esta incomes:sei instalments-left:ainda instalments-left:falta instalments-left:meia ja ja~metade ja~respondo mae_mora mae~comigo maio maio_$ mais~a marisa_nao me_dar me_deixa meia meia_duzia menos~mes
mes_so meses meu_cartao mil minha~mora minha~passou minimo_$ minuto_$ mora_comigo more-debts:tambem moto mudou_meu muito_para na_NAME na_televisao nada_nao nao_ajuda nao_gostei nao_sobra nao_teme nao~pago negociar nervoso_$ netfl- netflix no_banco no_banho no_onibus o_boleto o_mes o_salario oferta~por offers:pensar offers:sexta organizar_$ overdue:a overdue:as overdue:dias overdue:mes
overdue:ontem overdue:uns o~da o~esta paguei_com paguei~atraso peixe pensa- pensando_$ perai pior_$ que_estou quero_negociar quero~minha que~dificil que~que quinta_$ recebi_# respi- respirar respirar_$ sao seman- semana senhora_$ setembro_$ se~eu so_a so_se socor- sou_mei talve- talvez te_conto televisao_$ tem_como tem_o teme tenho~divida todas todas_atrasadas traba- um_ano um_minuto uma_divida
um~por vem_$ vi_na vida vi~televisao voce~? voce~saber vou_perguntar vou_ver vou~o vou~os worry:essa 👏`,
    '6': `#_# #~mes ,_sou ,~dureza ,~e ,~tira ._$ ._ate / 13o :agora :ainda :dividas :errado :essas :mandei :minhas :viu ?~? EXPENSE NAME_ate NAME_nem NAME_tambem NAME~esta ^_a ^_arrumei ^_boa ^_consegui ^_desculpa ^_essas ^_falei ^_gasto ^_minha ^_mudei ^_semana ^_serasa ^_sim ^_tenho ^_uai ^_vi abrin- abrindo abrindo_o aceito_a aceito~da achei_pesado adiantei after-roadmap:# after-roadmap:arrumei
after-roadmap:atraso after-roadmap:casa after-roadmap:chega after-roadmap:decimo after-roadmap:deu after-roadmap:estava after-roadmap:fale after-roadmap:falei after-roadmap:filha after-roadmap:leve after-roadmap:menor after-roadmap:moida after-roadmap:outra after-roadmap:ouvi after-roadmap:plano after-roadmap:recebi after-roadmap:recomecar after-roadmap:rindo after-roadmap:sexta
after-roadmap:socorro after-roadmap:subiu after-roadmap:venda ah ai~vergonha antecipar aquela_la arrumei arrumei_emprego as_duas ate_as atrasadas_, aumen- autonoma a~banco a~estava a~vence bah bater- cai caiu_a cancelei carec- cartao_NAME cartao_do catan- catando catando_o chama- chequ- cheque cheque_especial chorar_$ chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao como_deixar como~mais
compa- confirm-delete:pensando consent:lista consent:me consent:tira consigo_$ corrido corrido_$ cpf_eh creio_meus creio~filhos da_dois da~minutos de_nervoso de_pagar de_ressaca de_teimoso de_vida debt-amount:estou debt-creditor:eh debt-creditor:moveis debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve demais_$ depende_do desconto_? desisti_da deu deu_$ deve dez dinheiro~mao do_salario
dois_minutos dona do~ja duas durez- dureza dureza_$ e egua_de egua~vida eh_$ eh_vendaval eita_lasqueira entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma esse~so esta esta_chorando esta_chovendo esta_corrido estou_abrindo estou_catando estou_lendo estou_vendo estou~o estou~ressaca eu_consigo eu_fecho eu_pegar eu~, existe_isso fecho_$ ferias_$ ficou_de fila fila_do fila~banco filho_esta
filhos_sozinha filho~chorando foi~NAME ganho ganho_o ganho_pouco ganho~minimo hoje_esta hoje~corrido hoje~meu igual income-low-month:, income-low-month:as income-low-month:metade income-low-month:varia income-source:do income-source:meu income-source:vem incomes:depende incomes:ganho incomes:salario indicou_voce instalments-left:, irma_me irma~indicou ja~# ja~eu jose juros_$ la_do lasqu- lasqueira
lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mandar_os mandar~papeis mandei_errado mao_eh mao~vendaval marco marco_$ mei mes_, meses_$ mes~nunca mes~sobrou meu_aniversario meus~sozinha meu~foi me~no minha_filha minuto minutos minutos_$ momentinho momentinho_por momentinho~favor mora more-debts:isso mudei_de muito muito_$ n2 nao_cobra nao_deve nao_quero nao_so nao~sou negociar_agora nervoso
nossa_que nossa~susto no~agora no~ja o_menino offers:acaba offers:para offers:resposta onibu- onibus onibus_agora os_dois outub- outubro overdue:duas overdue:infelizmente overdue:outubro overdue:resto overdue:semana o~atrasou o~estava o~nem o~saiu pagar_essa pagar_tanto pago_NAME pago_tudo pago~# pago~certinho paguei_a para_divida parar parar~comer para~tanto pegan- pegando pegando_$ pegar
perguntar~NAME pesado_$ pior_que pior~a pobre_vive pobre~de porqu- porque pouco pouco_demais pouqu- pouquinho prefiro~logo quando_$ que_dureza que_existe que_susto quem~deve quero_matar quero_receber quero_recomecar quero~das quero~me quero~nada quero~pagar que~me que~sou quint- quinta quiser quiseram_negociar rates:ja rates:nada rates:sem rates:te rates:zero respo- respondi ressa- ressaca
ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da semana_$ sera sera_que serasa_$ sim_, sim~o sim~ser so_sobrou sou_autonoma so~eu susto susto_$ tambe- tambem tambem_esta te_respondo teimo- teimoso teimoso_$ tem_mes teme_$ tem~NAME tem~deixar tem~que tem~voce tenho_outra tenho_sim thirteenth:adiantei thirteenth:autonoma thirteenth:maio
thirteenth:pensar thirteenth:sim tirar_$ uai~que um um_momentinho uma_pior uma_proposta uma~, uns_# vai_para vai~divida varia_muito veio_tudo venda venda- vendaval vendaval_$ vendo_aqui vezes_$ vive~teimoso vou_mandar vou~aqui worry:fatura worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_e #_mil #_na #~ja % , ,_NAME ,_amanha ,_perai ,~isso /_# :aqui :cartao :como :contas :esta :foi :leva :mes :no :podem :qual :quanto :sexta :toda :vou ? ?thirteenth ?which-creditor ?~de NAME_e NAME_eh NAME_so NAME~em NAME~namorada NAME~tem ^_bah ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_devagar ^_dona ^_entendi ^_juros ^_meia ^_moto ^_nasceu ^_operei
^_pobre ^_posso ^_pretendo ^_queria ^_rico ^_terminamos ^_vendi a a_diferenca a_estudar a_internet a_marisa a_moto a_toa abrindo~aplicativo acabou_a aceit- achan- achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:carro after-roadmap:cartao after-roadmap:chama after-roadmap:cidade
after-roadmap:concordo after-roadmap:conto after-roadmap:cortar after-roadmap:errei after-roadmap:escrito after-roadmap:esperando after-roadmap:esqueci after-roadmap:estudar after-roadmap:fecho after-roadmap:ganhar after-roadmap:ha after-roadmap:joelho after-roadmap:limite after-roadmap:logo after-roadmap:matar after-roadmap:menino after-roadmap:morrer after-roadmap:mudar after-roadmap:namorada
after-roadmap:ne after-roadmap:neto after-roadmap:operei after-roadmap:parar after-roadmap:pesado after-roadmap:posso after-roadmap:querem after-roadmap:receber after-roadmap:recebo after-roadmap:respirar after-roadmap:responderem after-roadmap:segunda after-roadmap:trabalho after-roadmap:vence after-roadmap:vendi after-roadmap:vermelho ai_$ ai_vou ai~estou ai~ver ajuda_em ajuda~nada ali_e ali~ja
aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_# apareceu~% aquele_negocio aqui arrum- arrumou_namorada as~me ate_dia atrasei avisar_que a~esse a~parcela a~subiu bah_que bah~fase banco boa~, bravo bravo_$ busca- buscar cachorro_esta cachorro~doente cada_dia cansaco cansaco_$ caram- caramba cartao_? cartao_de cartao~credito cartoes casa_?
catando~boleto catar catar_o catar~carne certo_por certo~linhas chama chega_de cidade cidade_$ claro_, cobranca_e colo colo_$ com_as com_crianca com_nada comecei_a comecei~trabalhar comer_$ com~nao com~plano concordo~esse conseguir~isso consent:de consent:estou consent:se consent:ser conta_, continuamos continuamos_amanha corri- cortar cortaram~bolsa creio crianca_no crianca~colo da_direito
dar_certo da~a de_cansaco de_cidade de_divida de_ferias de_mil de_uma debt-amount:, debt-amount:de debt-amount:fase debt-amount:mil debt-kind:chama debt-kind:diferenca debt-kind:emprestimo debt-kind:negocio debt-kind:qual debts:amanha debts:cartoes debts:cpf debts:credito debts:esta debts:kkk debts:na debts:um debts:zero decimo_nao deixa~pegar deixa~pensar deles_$ depois_te dessas_$ deus_escreve
deus~certo deus~vai devagar_se devagar~vai dia_cinco dias dia~consigo difer- diferenca diferenca_de diminuir_o diminuir~valor disseram~vao do_natal do_que doente_$ dois_$ dois_anos do~. duas_me duas_mesmo duas~odeiam duzia_$ e_ja e_meio eh_? eh_a eh_aquele eh_bravo eh_emprestimo eh_itau eh~% eh~aniversario eh~dia eh~eh eles_disseram eles_nao eles_responderem eles~que em_maio era_$ errei_o
errei~valor escreve_certo escreve~por espec- especial espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_conta essas_duas essas~mesmo essentials:a essentials:bom essentials:deus essentials:ouvi essentials:vou esse~foi esse~todo esta_doente estav- estava estava_grande esta~peixe estou_achando estou_morta estou_quebrada estou~crianca estou~eles estou~salgado
estud- estudar estudar_de estudar~noite eu_pensar eu~a eu~morrer e~? e~venho falei faxina fechei~acordo feria- ferias fez_um fez~acordo fila_estava fila~grande filha filha~na fim_do fim~mes flexibles:basico flexibles:gasto foi foi_$ fui_ali ganha- ganhar_menos gasto gasto~nada gaveta_$ genro gerente_saiu gerente~de grande_$ holer- holerite income-low-month:depende income-low-month:nunca
income-low-month:que income-low-month:zero incomes:ai incomes:deu incomes:mil incomes:recebo incomes:renda indicou instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:na instalments-left:oitava instalments-left:parcela internet_$ irmao- irmaos isso_tudo itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja_venho ja~no ja~volto joelh- joelho joelho_$ juros_,
lembro_$ leva leva_para levanto linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_# mais_o mais_uma mais~cobranca mandei mar mar_nao marid- marido marido_foi marido~ajuda marido~embora maris- marisa mar~esta mas_nem mas~o me_indicou me_ligar me_matar me_odeiam me_tira menor_primeiro menos_de merca- mesmo~a metad- metade metade_do meu meu_bolsa meu_cachorro meu_genro meu_marido
meu_patrao meu_primo meu~disse meu~familia meu~ontem me~dois me~voce minha_mae minha_vizinha minha~fez minha~me minutinho minutinho_$ more-debts:acabou more-debts:e more-debts:mesmo more-debts:tem morre- morrer morta morta_de movei- moveis mudar~valor mudei~cidade mudou_$ na_faculdade nada~so namorada namorada_$ nao_chorar nao_eh nao_pago nao_paguei nao~da nao~itau nao~juros nao~muito na~eh
negociar~dividas negociar~o nervo- neto nisso_$ no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_cachorro o_carro o_holerite o_joelho o_mar odeia- odeiam offers:aceito offers:dar offers:dinheiro offers:lembro offers:senhora offers:sera offers:some oi_, oitav- oitava oito opere- operei operei_o operei~joelho ordem_$ organ- organizar ou~, overdue:# overdue:. overdue:calma overdue:contas
overdue:de overdue:dois overdue:ja overdue:venceu o~voce pagar- pagar_isso pagarem pagar~tudo pago~cartao pague_# paguei~meses papeis_$ para_avisar para_mim para_peixe para_ser para~# para~chorar passada_$ passo patrao~bravo pegar_a pegar~fatura peixe_$ pelo_NAME perai_$ perguntar pesado plano por_escrito por_linhas por_mes por~tortas posso_atrasar posso_pagar pouquinho_$ prete- pretendo
pretendo_quitar pretendo~antes primo qual~diferenca quanto_da quanto~leva que_bom que_o que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_sair quis_me quiser_$ quiser_vai quiser~dar quitar quitar_antes quitar~do rates:eh rates:estou receb- recebi recebi_meu renda responderem responderem_$ respondo_$ ri ri_a rico rico_ri rico~a
rindo_para rindo~nao ri~toa saiu_de saiu~ferias salario_minimo salgado_$ sao_# se_vai segun- segunda_$ seria se~ao se~nao sim sim_e sim_pode so_vale sobrou_# sobrou_pouco so~NAME so~avisar so~duas so~pouco so~uma subiu_de subiu_muito subiu~novo sujo_$ telev- televisao tempo_leva tempo~para tem~nao tenho_esse tenho~na terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:em
thirteenth:estou thirteenth:mei thirteenth:parcela thirteenth:senhora thirteenth:veio tira_da tira~lista tive_$ toa toa_$ tomar tomar~casa torta- tortas tortas_$ trabalho_$ tres tudo_$ tudo_por uai_, um_mes um_minutinho vai_ao vai~certo vai~longe valor_por valor~aluguel valor~mes valor~salario vao~ligar vendi venho_$ ver_com vez vi viaja- viajar vive vive_de vizinha vizinha_fez vizinha~um
voce~para voltei_a voltei~estudar vou_catar vou_passar vou_vender vou_viajar vou~essa vou~no vou~para which-creditor:a which-creditor:faz which-creditor:tanto worry:as worry:cobranca`,
    '4': `#_o #~? #~NAME #~cada #~hora #~no #~o #~poupanca %_$ +_# ,_ainda ,_chama ,_da ,_ele ,_quanto ,_que ,_quem ,_trabalho ,_vou ,~devo ,~duas ,~mei ,~mes . .~que :+ :as :atrasou :cai :cpf :da :gostaria :minha :negociar :nome :pena :recebo :um ?_e ?after-roadmap ?~eh NAME_arrumou NAME~? ^_# ^_acaba ^_acho ^_aquela ^_aumentei ^_cancelei ^_cobra ^_cpf ^_deixa ^_dia ^_errei ^_esta ^_fala ^_faltam ^_ganhei
^_lembrei ^_levanto ^_loas ^_mano ^_mas ^_menos ^_mes ^_moveis ^_parei ^_quinta ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_do a_fila a_moca a_oferta a_trabalhar acertei_$ achar_meus achar~oculos achei_caro achei_o achei~plano acho~tem acordo_da after-roadmap:. after-roadmap:aquela after-roadmap:cachorro after-roadmap:cancelei after-roadmap:com after-roadmap:curso after-roadmap:dar
after-roadmap:depois after-roadmap:desisti after-roadmap:dinheiro after-roadmap:domingo after-roadmap:eles after-roadmap:fechei after-roadmap:ganhei after-roadmap:governo after-roadmap:hoje after-roadmap:ja after-roadmap:la after-roadmap:lembrei after-roadmap:ligam after-roadmap:morar after-roadmap:muito after-roadmap:nao after-roadmap:noite after-roadmap:paguei after-roadmap:pazes
after-roadmap:pegando after-roadmap:preco after-roadmap:queria after-roadmap:renda after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:sera after-roadmap:sobrou after-roadmap:tambem after-roadmap:tanto after-roadmap:trocaram after-roadmap:uai after-roadmap:vendaval after-roadmap:viajar agencia_$ agora_$ ai ai_um ainda~? ai~minutinho ajuda_a ali amanha_a amanha~gente anive-
aniversario aquel- arrumou as_pazes as_quatro as~com ate~trinta atrasada aumentei avisar~mudei avisar~vou a~NAME a~continua a~dai a~eh a~nao a~pago a~toda bairr- bairro bairro_$ banco_foi banco_ja banco_mudou banco~de banco~educada banco~era bicho_esta bicho~pegando boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada cada_$ calca calma_que campa- campainha campainha_$
cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao carto- casa_$ chamando chamando_de chamando~burro cheio_$ chora- chorar cidad- cobrador_nem cobrador~ligou cobranca cobre_$ coisa_$ coisa_esta coisa~preta com_esse com_minha comecei_um comecei~curso com~esposa com~irmao com~no concordo_com consent:cobra consent:esta consent:graca consent:meus consent:pode
consent:uai consigo~tudo contas contas_? conta~nao conti- conversar~minha cortaram_meu credi- credito_$ crianca curso curso_$ da_gasolina da_manha da~agencia da~diminuir da~eu de de_burro de_cansada de_carga de_credito de_entrada de_nome de_outubro debt-amount:deve debt-amount:em debt-amount:esta debt-amount:ja debt-amount:menos debt-amount:o debt-amount:que debt-amount:tudo debt-amount:um
debt-amount:uma debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:crediario debt-kind:la debts:a debts:egua debts:eh debts:estou debts:filha debts:maria debts:meu debts:nem debts:ouvi debts:te debts:vai debts:vergonha debts:volto deixa~achar deixa~cacar demai- demais depende~mes descu- desculpa desde_setembro deus_quiser devag- devagar devo devo_? devo_o de~minhas
de~tirar dia_que dia_trinta diarista dia~e dia~nem dia~o dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo dinheiro~mes direito_a divida_? dividas_$ do do_bairro do_emprestimo do_ze do~# do~eh duas_$ e_quanto educada_$ eh_agiota eh_ate eh~juros eh~ne eh~negocio eh~nome eh~quem eles_ligam em_casa em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- empresta_$ entao~tem entro-
entrou era_para escrito_$ esper- essa_eh essentials:, essentials:amanha essentials:caro essentials:das essentials:deu essentials:falar essentials:gasto essentials:guenta essentials:hoje essentials:irma essentials:ja essentials:passo essentials:pego essentials:perguntar essentials:um esta_com esta_feia esta_pegando esta_preta esta_um esta~chamando esta~em estou_procurando estou_um estou~caco
estou~fila eu_achar eu_cacar eu_ja eu_pague eu_parar eu_volto eu~# eu~acertei eu~com eu~no facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam faltam~anos faxin- feia feia_a feia~coisa filha_nasceu fiz_as fiz~pazes flexibles:% flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns flexibles:x foi_educada foi_embora ganhar ganhar~# gasol- gasolina gavet-
gaveta gerente~minha golpe_? hoje_estou hoje_o hoje~cobrador holerite_$ homi homi_$ ia_pensar igual_burro igual~de income-low-month:. income-low-month:dia income-low-month:do income-low-month:igual incomes:demais incomes:deus incomes:dia incomes:hora incomes:me incomes:tenho incomes:um indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:em
instalments-left:faltam instalments-left:gracas instalments-left:um irmao isso_todo isso~gracas isso~mes ja~paga jeito_para jeito~mim julho julho_$ juros justica_veio la laran- lembrei~outra levanto_as levanto~quatro ligac- ligacao ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_mas luz_que luz~esta luz~nao mais~ano mais~em mais~que mande- manha_$ mano marido_nao mas~# mas~eh matar_$ me_chamando
menin- menor menor_tem menor~que menos_# menos_por menos~mil mercado mesmo_gracas metade~que meu_irmao meus_filhos meus~aqui me~da mil_e mil_no mim_? minha_agencia minha_sogra minha~nasceu minha~veio momen- morar_aqui more-debts:acho more-debts:favor more-debts:lembro more-debts:marisa more-debts:perai morta~cansada moto_$ mudei~numero mudou_de mudou~nome mundo~do na_fila na_gaveta na_poupanca
nada~fim nao_concordo nao_o nao_quiseram nao~em nao~jeito nao~meu nao~o nao~passar nao~plano nasceu_$ na~# ne ne_, negoc- nem_lembro nem_ligou no_osso no_rh no_vermelho no~a o_aplicativo o_bicho o_cartao o_gerente o_mercado o_oficial o_preco o_valor oculo- oculos oculos_$ odeiam_$ ofereceu~a offers:# offers:ai offers:ate offers:eh offers:me offers:nem offers:ofereceu offers:pagar offers:prazo
offers:vou onde_tirar onibus_, ontem ontem_$ os_papeis outro_emprestimo outro~para outubro_$ overdue:agosto overdue:ai overdue:atrasadas overdue:depende overdue:esse overdue:fase overdue:foi overdue:julho overdue:maio overdue:menos overdue:parar overdue:passada overdue:sem overdue:todo overdue:vixe overdue:vou o~# o~acaba o~bom o~cobre o~cortar o~e o~errado o~nao pagar_menos pagar~isso pago_,
paguei~luz papei- papeis para_diminuir para_eu para_limpar para_responder para~, para~que para~tem parcela parcelas_do parei parei_de parei~pagar patrao_eh pazes pazes_com pazes~meu pegar~holerite penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_$ plano_a plano_eh plano~demais plano~para podem_tomar podem~minha popul- popular popular_$ por_hora por_meus por~, posso~menos
posto posto_, preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ quanto_voce quanto~cobra quatr- quatro quatro_da quatro~manha que_cortar que_ia que_mudei que_tocaram quem~dinheiro querem_que querem~eu quero~de quero~uma que~certo que~menor que~outra que~outro que~pague que~procurando que~viajar rates:. rates:amanha rates:esta rates:minha rates:onde rates:pensar
rates:perguntar rates:um rates:vida responder~? resposta_$ rh_$ rio salario_atrasou salario_errado salgado se_deus se_eh segura_ai segura~um seguro_eu sei~nisso senho- senhora seras- serasa se~parar sim_desde sim~# sim~agosto so so_isso so_para sobra~no sobro- sobrou sogra sogra_veio sogra~morar sou sou_diarista sou~, so~basico so~ultima sujo tambem~devendo tanto_$ tarde_, taxa_de tem_de tem_dia
tem_dinheiro tem_isso tenho_decimo tenho~, tenho~dinheiro tenho~nada terceiro_$ te~, thirteenth:claro thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:estado thirteenth:minha thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:recebi thirteenth:trabalho tirar tive tocar- tocaram tocaram_a tocaram~campainha toda toda_para toda~isso tomar_minha
trabalhei trabalhei_a trabalhei~vida trabalho trabalho_de trabalho_igual trabalho~burro trocaram trocaram_o trocaram~gerente tudo_atrasado tudo_certinho tudo_isso tudo~todo uai ue ue_, ue~ja ultima_$ um_acordo um_caco um_curso um_pouquinho uma uma_duzia uma~la uns~meses vai vao_me varia veio veio_morar veio~aqui vejo~? vender venho ver_na vergonha_$ ver~loterica ver~meu viajar_$ vida~para vizin-
voce_cobra vou_conversar vou_me vou_morrer vou_pegar vou~banco vou~com vou~de vou~na which-creditor:foi worry:agora worry:buscar worry:eu worry:nome worry:quando worry:sujo worry:vez ze ze_$ zero zero_$`,
    '3': `#_. #_por #_reais #~cartao #~entrada #~eu #~guardado #~mas #~off #~que #~so %_off ,_as ,_faco ,_o ,_onde ,_preciso ,_sao ,_um ,_vai ,~a ,~alma ,~antes ,~com ,~da ,~dera ,~osso ,~pagar ,~para ,~quase - -_# ._entao ._nao ._quer .~dizer :agosto :ate :bolsa :causa :comprei :deu :em :entrou :familia :guardado :livre :na :o :ou :paga :para :parei :posso :quitar :sujo :te :tenho :tudo :vence :vencimento
?_ja ?offers ?~em NAME_$ NAME_desde NAME_ofereceu NAME_sem NAME_venceu NAME~a NAME~agosto NAME~na NAME~o ^_aceitaram ^_aceito ^_amanha ^_atrasei ^_cada ^_comprei ^_cortaram ^_daquele ^_das ^_desisti ^_e ^_eles ^_emprestei ^_entao ^_moro ^_na ^_nenhuma ^_o ^_perai ^_preciso ^_recebi ^_segura ^_separei a_academia a_alma a_mesma a_panela a_rua a_ultima abri_o acaba acaba_em acabo- acabou acade-
academia achar achei_que acho~sim acordo~NAME after-roadmap:aceitaram after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:aniversario after-roadmap:apertado after-roadmap:aqui after-roadmap:atender after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:boleto after-roadmap:burro after-roadmap:cacar after-roadmap:caro
after-roadmap:certo after-roadmap:chorar after-roadmap:comprovante after-roadmap:cunhada after-roadmap:de after-roadmap:deixar after-roadmap:deles after-roadmap:diminuir after-roadmap:entao after-roadmap:escola after-roadmap:esta after-roadmap:este after-roadmap:faculdade after-roadmap:fiz after-roadmap:gostei after-roadmap:ia after-roadmap:irmao after-roadmap:limpar after-roadmap:mando
after-roadmap:marido after-roadmap:mas after-roadmap:mil after-roadmap:nervoso after-roadmap:novo after-roadmap:num after-roadmap:oferta after-roadmap:ordem after-roadmap:pague after-roadmap:passado after-roadmap:pegar after-roadmap:perto after-roadmap:prefiro after-roadmap:primo after-roadmap:puxada after-roadmap:quis after-roadmap:rico after-roadmap:rua after-roadmap:sair
after-roadmap:sofrimento after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso after-roadmap:tenho after-roadmap:tinha after-roadmap:trabalhar after-roadmap:trocou after-roadmap:valor after-roadmap:vender after-roadmap:vive after-roadmap:voltou after-roadmap:vou agenc- agencia agiot- agiota agora_? agora_eh agost- agosto agosto_do agosto~ano agua_#
agua_e alma alma_? alugu- aluguel amanha~falo amiga anos_que antes_do antes_quero apertado apertado_esse apertado~plano aquela aquele as_minhas as~da ate ate_que atender atender_$ atrasar_um atrasar~mes auton- a~a a~cara a~coisa a~mas a~novembro a~outubro a~primeiro baixar_? banco_ai banco_ficou banco_laranja banco~outra bateria_esta bateria~no beneficio_eles boleto_$ boto boto_no bruto burro_$
cachorro_$ cai_o cai_todo caixa_eletronico cai~dia cai~pagamento calma~estou certa certa_$ certi- certinha certinha_$ chamam chamam_$ cheio chove- cinco clien- cnpj cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobre coisa comigo_$ como~o comprovante com~banco com~marido com~minhas concordo confirm-amount:? confirm-change:mas confirm-change:mes consent:antes consent:casa consent:da
consent:deixa consent:e consent:eu consent:longe consent:mas consent:morta consent:nem consent:outra consent:parar consent:pior consent:por consent:quanto consent:que consent:quem consent:quero consent:seguro consignado_de consignado~# continua continua_$ corta- cortar_$ cortar_aqui cortar_mais cortar~em cortar~o cpf crediario crian- custa_# da da_$ da_financeira dai_, daquele daquele_banco
daquele~laranja das_dividas da~mim da~pedir da~subiu da~tirar de_carro de_comer de_diarista de_justica de_lascar de_noite de_novembro de_numero de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:deixa debt-amount:dois debt-amount:faz debt-amount:mas debt-amount:oculos debt-amount:outro debt-amount:quando debt-amount:se debt-amount:tanto debt-amount:vou debt-creditor:,
debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:seu debt-kind:agiota debt-kind:aquele debt-kind:do debt-kind:e debt-kind:eh debt-kind:que debts:- debts:agua debts:boa debts:coisa debts:conta debts:conto debts:depois debts:deve debts:domingo debts:faculdade debts:governo debts:guenta debts:ih debts:internet debts:luz
debts:minha debts:minuto debts:nossa debts:peguei debts:pior debts:salario debts:tambem debts:tanta debts:tenho debts:vou dei_# deixa dera_$ derru- desconto~# desde_agosto desde_marco desisti deu_# deus deve_# devendo~para devo_# dezem- dezembro de~# de~juros de~que de~veio de~venceu dia_dez dia_eu diari- dia~eh dia~mas diminuir dinheiro_por direito disse_outra disse~coisa do_NAME do_aluguel
do_contrato do_ex dos dos_meninos do~? do~eles do~eu duzen- duzentos e_NAME e_a e_acabou e_agora e_eh e_fiquei e_nao e_para educada eh_# eh_cartao eh_da eh_pagar eh_quem eh_taxa eh~a eh~dinheiro eh~divida eh~financeira eh~igual eh~mas ela_ficou eles~me eletronico ele~de em em_atraso embor- embora embora_$ emprestei emprestei_# emprestei~para emprestimo_$ emprestimo_no em~e entrada escrito espos-
esposa esposa_$ esse_dinheiro essentials:ajuda essentials:avisar essentials:cada essentials:caiu essentials:carro essentials:cobre essentials:da essentials:eh essentials:embora essentials:internet essentials:meu essentials:minuto essentials:patrao essentials:pensar essentials:por essentials:posto essentials:que essentials:remedio essentials:televisao essentials:tenho essentials:vida esse~nao
esta_assim esta_me esta_muito estad- estado esta~apertado esta~fim esta~fogo esta~por este este_mes estou_devendo estou~ate eu_boto eu_ganhava eu_mandei eu_vou eu~menos eu~pago eu~segunda existe extra e~a e~com e~ficou e~na e~seguro faco_o faco~que falei_ne falei~a falta- falta_$ faxina_quando faz faz_mais faz_uns feche- fechei fecho feio ficou~ver filho- filho_, filhos fiquei_com fiquei~as
fiquei~servico fizeram_um fizeram_uma flexibles:de flexibles:ja flexibles:sem fogo_$ foi_de foi_o foi_para fortu- fortuna fui~e ganhava ganhava_# ganhava~mil ganhe- ganhei ganho~a gasolina_subiu gasto_com gente_continua gerente_da goste- gostei guardado hoje~, hoje~um ia igrej- igreja igual_, income-low-month:a income-low-month:eh income-low-month:minha income-low-month:nada income-low-month:nem
income-source:e incomes:aposentadoria incomes:as incomes:bateria incomes:bruto incomes:da incomes:esse incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:ja incomes:mais incomes:mas incomes:meio incomes:menos incomes:pensao incomes:respondi incomes:toda incomes:vai incomes:vixe incomes:volto incomes:vou insta- instalments-left:acabou instalments-left:ai instalments-left:ate
instalments-left:e instalments-left:faz instalments-left:meio instalments-left:olhar instalments-left:tres instalments-left:uns instante instante_que instante~vou inteiro inter- internet irma irmao_$ isso_so isso~de isso~o ja_acertei janei- janeiro jogar juros~# la_de la_na laranja laranja_$ lascar lascar_$ lembrei lembrei_de levan- ligan- ligando ligar loas loja_$ loja_da lojinha_da loter-
loterica luz~agua mae_tambem mae~esta magro magro_que magro~isso mais mais_cara mais_de mais_magro mais_receber mais_tres mais_um mais~, mais~antes mais~no mais~pena mandei_$ marido_mes marido_primeiro marido_quer marido~passado marido~trocar mas mas_isso mas_tem mas~dei me_atender me_ligando mei_$ mei_, meio meio_salario meio~minimo melhor menina menina_do menina~banco menino meninos_$ menos_a
mercado_fechou mercado~e mes_de meses_, meses~aluguel mesma mesma_coisa mes~# meu_neto meu~eh meu~esta meu~mes meu~primeiro meu~quer mexer_nisso me~a me~sem mil_guardado mim mim_$ minha_esposa minha_irma minhas_dividas minha~? minha~tambem minha~trocou minha~vai minim- minimo moca_e moca~banco moca~ela moca~para monte_de morar more-debts:NAME more-debts:cartao more-debts:devendo more-debts:duas
more-debts:estou more-debts:pior more-debts:so moro moro_na morrer_olha moto_eu moto~nao mudar_de mudar~casa muito_apertado muito_dinheiro muito~esse muito~por multa_$ na_lojinha na_loterica nada_no namor- nao_gasto nao_tenho nao~, nao~a nao~direito nao~me nao~para nao~porque nao~renner nao~se nao~trabalho na~do na~e negociar_com nem_a nenhuma_esse nenhuma~mes no no_caixa no_plano noite
noite~amanha nome_, nome_no nome~que nome~serasa nove novo~nao no~do no~eletronico o o_app o_certo o_cnpj o_cobrador o_comprovante o_dinheiro o_do o_inquilino o_outro o_povo o_streaming o_vencimento off offers:% offers:atrasada offers:comigo offers:contrato offers:estao offers:fim offers:golpe offers:ligar offers:mas offers:meu offers:preciso offers:sem offers:tinha offers:uma oficial_de
oficial~justica onde_vejo oq_eh ordem osso_? otimo overdue:demais overdue:dinheiro overdue:eu overdue:janeiro overdue:la overdue:marco overdue:marido overdue:novembro overdue:quando overdue:que overdue:tanto overdue:vai overdue:volto o~, o~aqui o~fechou o~no paga_$ pagar_juros pagar_primeiro pagar_tudo pagar~# pagar~esse pago~NAME paguei_nenhuma panela_esta panela~no para_casa para_cortar
para_final para_juiz para_nao para_pedir para_tirar para_todo para~% para~ligar para~mundo para~tudo parcela_em passado_$ passou_na passou~faculdade pedir_para pegar_o peguei_um pelo~. pensao_para pensao~guri pera_um pera~minuto perguntar~rh perto plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~para posso~um pouco_$ povo_da povo~cobranca preciso preco preco_da preco~gasolina
proposta_eh proposta~, proposta~so puxada quando_cai quando_me quando~o quanto~minha quase que_a que_da que_isso que_tem quem_eh quem_tem quem~nao quer_trocar queria_pagar queria~menos quero_mais quero_morrer quero_mudar quero_saber quero~minhas quero~receber quero~se quer~botar quer~de que~? que~conferir que~golpe que~mandei que~nunca que~taxa quiseram quitar_primeiro rates:aqui rates:banco
rates:coisa rates:estava rates:mae rates:nenhum rates:passei rates:se rates:semana rates:subiu rates:taxa rates:tenho rates:tudo rates:vejo rates:vou reais_de receber_nada recebo_# recebo_dia recomecar registrado_$ renne- renner salga- segunda sei sei_mexer sei~eh sem_parar sem_servico sempr- sempre separei_do separei~meu serasa_e sera~eh servico_e se~de se~quiser sim_recebo so_um sofri-
sofrimento some sou_clt sou_pensionista sou_registrado sou~do so~cachorro so~luz so~sei so~tres strea- streaming sumi tambem~assim tanta te te_abencoe tem_jeito tem_uma teme_, tem~o tem~um tenha tenho~mil terceiro te~o thirteenth:acho thirteenth:creio thirteenth:da thirteenth:deixa thirteenth:embora thirteenth:hoje thirteenth:minhas thirteenth:que thirteenth:registrado thirteenth:tudo tinha
tinha_uma tirar_a tirar_meu tirar~nome todo_dia todos trabalhar trabalhar_$ trans- tres_gracas tres~a trint- trinta trinta_$ trocar~carro troco- trocou trocou_de trocou~banco tudo tudo_. tudo_? ultima um_dia um_instante uma_, uma_fortuna uma_loja uma_semana uma~que um~eu uns~anos vai_dar vejo_isso vence_dia vence~# vence~dia vencimento_eh vender_o vender~que vendi_o vergo- vergonha vermelho
vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte_e viro visse visse_, viu_$ volto- voltou vou_buscar vou_casar vou_ganhar vou_mudar vou_pensar vou~# vou~olha which-creditor:do which-creditor:eu which-creditor:para worry:# worry:deixa worry:dizer worry:doente worry:ja worry:justica worry:ligando worry:moto worry:muito worry:oficial worry:olha worry:pouco worry:quer worry:ver worry:vezes
worry:vida ❌ ❌_$`,
    '-3': `#_vem #~dezembro #~esse ,_atrasou ,_como ,_deus ,_duas ,_eles ,_jogo ,_muito ,_queria ,_tem ,_uai ,~. ,~esta ,~os ,~pensar ,~vou .~me :ajudar :divida :eae :isso :mesmo :mundo :onde :quem :recusei :sobre ?_eh ?confirm-delete NAME_antes NAME_com NAME_no NAME~! NAME~nao NAME~tudo ^_13o ^_aceitei ^_acordo ^_atrasou ^_avanca ^_bateram ^_boleto ^_cai ^_cancelar ^_cansei ^_capaz ^_certo ^_com
^_concordaram ^_deixei ^_deram ^_descadastrar ^_desisto ^_diarista ^_divida ^_eae ^_faco ^_finaliza ^_furei ^_gracas ^_ha ^_liga ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_pedi ^_pronto ^_proxima ^_quero ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_retorna ^_segue ^_soma ^_troca ^_valeu ^_varia ^_veio ^_ver ^_zerar a_#
a_desse a_fim a_memoria a_minha a_ordem a_pergunta a_segunda abencoe_$ abert- aberto_$ abusi- acabe- acabei acao aceitar_$ acont- acontece acord- acordo_de acordo~# after-crisis:, after-crisis:estou after-roadmap:abusivo after-roadmap:aceita after-roadmap:aceitei after-roadmap:alguem after-roadmap:aplicativo after-roadmap:app after-roadmap:auxilio after-roadmap:avisos after-roadmap:baixa
after-roadmap:barata after-roadmap:carne after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deram after-roadmap:devendo after-roadmap:diz after-roadmap:em after-roadmap:entendi after-roadmap:existe after-roadmap:falo after-roadmap:fico after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:internet after-roadmap:juros
after-roadmap:lembrete after-roadmap:lista after-roadmap:loja after-roadmap:maior after-roadmap:matei after-roadmap:medo after-roadmap:monta after-roadmap:negaram after-roadmap:ninguem after-roadmap:nos after-roadmap:nota after-roadmap:obrigada after-roadmap:ok after-roadmap:parcelar after-roadmap:pe after-roadmap:peco after-roadmap:pede after-roadmap:perdoou after-roadmap:poupanca
after-roadmap:prazo after-roadmap:processar after-roadmap:procon after-roadmap:pulei after-roadmap:que after-roadmap:quem after-roadmap:reativa after-roadmap:redige after-roadmap:saio after-roadmap:seguro after-roadmap:site after-roadmap:some after-roadmap:sumir after-roadmap:taxa after-roadmap:terminei after-roadmap:texto after-roadmap:topei after-roadmap:total after-roadmap:uns
after-roadmap:valeu after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:vergonha after-roadmap:viu after-roadmap:zap agora_nao ai_eu ajuda_mais ajudar alemb- alembro algum- alguma anda anos_, anos_e anos~queria anota- anotado anter- antes_? antes~NAME apago apago_$ apare- apertou arrumar arrumar_a arrumar~de as_que assinei assunto ate_hoje ate_o ate_quando
atendente_$ atrasando audio autonomo autonomo_$ auxil- auxilio avanc- avanca avanca_$ avisos a~agora a~depois a~disse a~ficou a~navios a~vem baixa baixo_$ banco_vai banco~me banco~o banco~tudo barata barra- bateram benef- beneficio beneficio_$ bico boa~. bota botei_$ braco branc- branco branco_$ bulhu- bulhufas bulhufas_$ burac- buraco ca_$ cada_mes cadas- cadastro caderno caducou caiu~salario
camel- camelo canse- cansei capaz capte- captei captei_$ cara_$ carne_$ cartao_que casa_da casa~minha causa causa_de centr- chama_o chega_disso chega~por cobra~? coisa- coisa_? coisas coloco_o com_um comeca comecar comen- comi comida como como~a com~, com~? concordaram confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:nao conforme_o consent:aceito
consent:fiz consent:idade consent:meu consent:nao consent:tem consignado_$ contas_$ conte- contei conversa_$ corre cortada cortada_amanha cortei_tudo custo dados_$ da~filha da~luz da~mae da~para de_casa de_grande de_qual de_tras de_voce debt-amount:isso debt-amount:nao debt-amount:para debt-creditor:me debt-creditor:um debt-kind:de debt-kind:em debt-kind:emprestado debt-kind:fatura debt-kind:meu
debt-kind:minha debts:agora debts:ajuda debts:bem debts:comprei debts:dividas debts:fala debts:hoje debts:lembro debts:nada debts:para debts:por debts:preciso debts:qual debts:tem debts:ultima debts:voce decimo_$ deixa_em deixa_para deixa~la demit- demitido demitido_$ dentr- dentro denun- depois~NAME descadastrar descadastrar_$ desconheco_$ descontam desempregado desfaz_$ desfazer desisto dessa_$
desse_mes deu_certo deu_para deu_tilt deu_um deus_te deus~pague deu~apago devagar_$ devendo~NAME dever devo_nao devo~, de~% de~anos de~eh de~eu de~mas de~mil de~nao de~no de~o de~por de~tamanho dia~de digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_para diret- direto disse_tudo disso_por disso~hoje diver- diversao diversao_eh divida_eh divida~# dizer_$ do_acordo do_app do_governo do_serasa
do_servico docum- doente_e dona~casa dos_# do~no do~por durmo_$ e_te eae eae_$ eh_bom eh_minha eh_um eh_uma eh_zero eh~lascar eh~marido eh~que elimi- em_folha em_junho em_paz em_que emprestimo_do emprestimo~pagar em~, em~da em~vezes encerrar enqua- enquanto enrol- ensin- enten- entra entra_a entrar escreve_para escrever esqueci_$ essa_ai essa_divida essa~de esse_ano essentials:agora
essentials:fala essentials:isso essentials:luz essentials:nem essentials:o essentials:qual esse~eu esta_dando esta_de esta_minha esta_na esta_pago esta_quitada esta_tudo esta_vencida estava_so esta~nao estou_ha estou_por estou~fim estou~me estou~na estou~por estou~rua estou~serasa estou~spc estou~trabalho estou~ver eu_arrumar eu_falei eu_olho eu_tenho eu_vejo eu~? eu~falo eu~la eu~sei eu~um exata-
exatamente exclu- exemp- exemplo e~# e~banco e~eh e~nem faco fala_devagar falan- falando falar_com faliu_$ falo_$ falta~pior fechei_com feira- feito fgts fila_$ finaliza finaliza_$ fiz_o flexibles:eh flexibles:eu flexibles:meu flexibles:que foi_meu foi_no foi~grande folha frent- frente funciona fundo furei ganha garan- governo_da grana guri_$ hoje_cedo hoje~o human- humano humano_$ ideia_$ ideia_,
income-low-month:sei income-source:# income-source:, income-source:mes income-source:minha income-source:no income-source:pensao income-source:todo income-source:trabalho income-source:uma incomes:? incomes:desempregada incomes:eh incomes:faz incomes:nem incomes:pode incomes:propria incomes:receber instalments-left:me instalments-left:nem interessa_$ intim- ir isso_, isso_aqui isso_nao isso_para
ja_comi ja_disse ja_eh ja_estou ja_foi ja_tirei ja~, ja~muito jeito juros_eh juros~pode lazer_eh lembr- lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liberar~emprestimo luz_? mais_nao mais_viver mais~oferta mal manda_o mango marge- margem marte- martelo mas_eh mas_o mas_pago massa_demais mas~gastei matei me_mandaram me_ofereceu me_organizar me_transfere memoria_nao memoria~ajuda menor- mensagem
mensalidade mes_eu meses_sem mesmo_$ mes~foi meu_beneficio meu_lazer meu_numero me~ai me~dessa me~mais me~menos me~na me~por me~um minha_conta minha_poupanca minha_proposta minha~e minha~esta minha~por minha~que minha~tem minimo_, moca~que molho- molhou monta more-debts:ai more-debts:as more-debts:da more-debts:falar more-debts:minha more-debts:por more-debts:sim more-debts:uai mostr- mostra muda
muito_caro na_casa na_hora na_minha nada_a nada_de nadin- nadinha nadinha_$ nao_$ nao_achei nao_captei nao_consegui nao_deixa nao_deu nao_entra nao_esta nao_foi nao_ha nao_mango nao_me nao_porque nao_sei nao_vem nao_vou nao~dar nao~deus nao~gracas nao~mais nao~ne nao~que nao~tem nao~uai navio- navios navios_$ negar- negaram negociar_o nem_uma nenhuma_atrasada nessa no_# no_cartao no_meu no_procon
no_servico nocao_$ nops nops_$ nota nota_mil no~? no~da no~de no~ou o_braco o_de o_governo o_inss o_jeito o_juros o_martelo o_pai o_primeiro o_que o_seguro obrigada obrigado oferecer_# ofereceu_# ofereci_# offers:banco offers:cento offers:eles offers:fez offers:oferta offers:ontem offers:por offers:se offers:so offers:todas offers:um offers:venceu oi oi_? ok onde_$ onde~o opcao os~do ou_da
outra_pergunta outra~eu outro_banco ouvid- overdue:agora overdue:atrasou overdue:boleto overdue:certo overdue:com overdue:como overdue:conta overdue:eh overdue:essa overdue:gracas overdue:limpo overdue:na overdue:outra overdue:pergunta overdue:prazo overdue:sei overdue:sou o~a o~acabou o~ai o~dele o~disse o~faco o~mes o~meu o~responder o~tem o~topou o~vai pagam- pagamento pagar_? pagar_nada
pagar_o pagar~cartao pagar~juros pago_$ paguei_nada papel para_$ para_ajudar para_com para_de para_la para_meu para_quitar parad- para~esse para~na para~um parcelar passada_, passar_$ paz pe peco pede pedi pegou pegue- peguei pensao pensao~meu peque- perder perdeu perdi- pergunta pessoa pfv_$ pior_de pior~todas pode_ir poema ponho ponto por_causa por_fora porta- por~o posit- possi- possivel
preciso_me preciso~organizar prend- prescreveu presta processar pronto_$ proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quantas quanto_? quanto_ja quantos quanto~pagar quanto~para quart- que_esse que_eu que_faco que_meu que_nao que_olhar que_pagar que_se que_tenho que_tipo quebrei quebrei_o quem_eu quem~o querer quero_falar quero_ser quero_ver que~cartao que~devo que~emprestimo
que~esse que~ja que~mes que~meu que~viu quis_nao quitar_tudo rates:achei rates:cartao rates:com rates:o rates:qual rates:ver re_$ reais_$ real reativa reativar rebobina_$ recebi_tudo reclamar recor- recordo recusei_$ redig- redige reinicia_$ reneg- resolve resto_eh resum- retorna risco rmc robo rotat- rotativo sabe sabe_$ saco sai_do sao_$ score se_meu se_tem segre- segredo segredo_$ seguro_$
sei~, sei~. sem sem_dinheiro sem_divida sem_receber semana~, sem~? sem~esse senta- ser_cortada ser~amanha se~ano se~pagar so_vendo socorre_$ soma sou_autonomo so~ai so~bpc so~minimo so~para sua sumir_da super- suspe- taman- tamanho te_digo te_falei tem_alguem tem_nada tem_sim tem~% tem~a terminei_$ terminei_de terminei~pagar teto texto the thirteenth:13o thirteenth:NAME thirteenth:agora
thirteenth:autonomo thirteenth:ele thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tira_o tirei toparam_$ total_$ trabalho_e tranquilo_$ transfere transfere_$ troca tua tudo_na tv_$ uai_$ um_apago um_poema uma_coisa uma_luz uma~? uma~de unica usar vai_saber vai_ser vai~cortada vale_? vanta- vantajoso vazar vazia vazia_$ vem_, ver_navios verda- verdade vida_eh vira
vista viver_$ vou_dar vou~procon vou~que vou~sem which-change:# which-change:, which-change:a which-change:as worry:aqui worry:carro worry:casa worry:cortar worry:dois worry:filhos worry:os worry:por worry:quero worry:salario worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerar zerar_tudo zerei~NAME`,
    '-4': `,_ate ,_e ,_esta ,_ganho ,_pode ,~agora ,~certinho ,~ja ,~onde ,~que ._so :ajuda :bom :chega :desconto :dinheiro :parar :sou ?_estou NAME_pago NAME_primeiro NAME~mas ^_aceita ^_ajuda ^_antecipei ^_apaga ^_atendente ^_bora ^_bpc ^_cade ^_chama ^_conta ^_desconheco ^_desfaz ^_disseram ^_entra ^_escreve ^_estava ^_fecho ^_hein ^_manda ^_mandei ^_massa ^_opa ^_pergunta ^_precisa ^_primeiro ^_pula
^_rebobina ^_recomecar ^_reinicia ^_saiu ^_seria ^_sou ^_stop ^_topei ^_zera ^_zerei a_empresa a_loja a_pensao aceitou adiantado after-roadmap:, after-roadmap:acaba after-roadmap:acabou after-roadmap:aceitar after-roadmap:aceitou after-roadmap:ajudou after-roadmap:anos after-roadmap:caiu after-roadmap:comecar after-roadmap:desse after-roadmap:disseram after-roadmap:empresa after-roadmap:favor
after-roadmap:ficar after-roadmap:financeira after-roadmap:lembretes after-roadmap:link after-roadmap:mandei after-roadmap:massa after-roadmap:meus after-roadmap:negocio after-roadmap:neve after-roadmap:nisso after-roadmap:oferecer after-roadmap:ofereci after-roadmap:pedi after-roadmap:pela after-roadmap:pena after-roadmap:perdi after-roadmap:precisa after-roadmap:preciso after-roadmap:quitada
after-roadmap:quitei after-roadmap:resposta after-roadmap:saber after-roadmap:sai after-roadmap:ter after-roadmap:tira after-roadmap:toparam after-roadmap:topou after-roadmap:zerada after-roadmap:zerei agrad- ai_, ai_voce ai~me ajudo- ajudou algue- alguem alto apaga aparece aprov- aqui_eh as_contas as_dividas assun- as~estao ate_la atrasadas_$ aviso- a~antes a~ou bate beleza_$ bloquear bora bpc
bpc_$ cabec- cabeca cade cader- cai_dia cancelar carne carta cet chego- chegou chover coloc- coloco comid- com~de confirm-amount:a confo- conforme consent:sou conta contr- conversa cuida dando da~de de_neve de_que de_todas debt-amount:sei debt-creditor:lembro debt-creditor:nao debt-kind:# debt-kind:casa debts:da debts:do debts:dos debts:nao debts:so debts:tira deixe- deixei depende_, depos-
desconheco desen- desfaz desli- dia~hoje dinheiro_do disso disso_$ diz_que do_zero duvida duvida_$ e_as e_me e_no eh_hoje eh_o eh~banco eh~coisa eh~mes ele_$ em_conta emend- emenda emenda_$ encal- encalhado encalhado_$ entendi_$ escre- escut- especial_$ esquece esse_$ essentials:deixa essentials:essa essentials:quero essentials:sei essentials:tem esses esta_$ esta_em esta~casa estou_precisando
estou~? eu_respondo eu~da explica e~eu e~tudo falar- falaram falei_do falo familia_$ fechar fica filho_$ final- finan- flexibles:isso flexibles:zero foi_paga fora_$ funci- ha_$ hein hein_$ horas horas_sao income-source:da income-source:me income-source:na income-source:o income-source:recebo income-source:sou incomes:casa incomes:clt incomes:meses incomes:tudo interessa ja_cortei ja~as ja~ate
ja~falei jogo la_e lembrete lembretes liga_$ limpo link luz_$ maior manda- mandaram marca- massa me_socorre medo_de memor- memoria meu_$ meu_dinheiro meu_plano meu~e me~, me~as me~o minha_luz moco more-debts:de more-debts:deu more-debts:ja more-debts:todas nao_aceitaram nao_pagar nao_posso nao_precisa nao_senhora nao_sobrou nao_sou nao_vai nao~deixa nao~falar neve neve_$ ningu- ninguem nocao nos
novo_, o_nome oferecer ofereci offers:e offers:isso offers:ja offers:mais oi_$ ok_$ olho opa os_# ou_nao overdue:falta overdue:mas overdue:nada overdue:pagando overdue:para overdue:tenho o~cheio o~mesmo o~para o~que pagan- pagando pagar_esse pagar~mes pai para_banco para~fazer parcelas_$ parti- perdoa perdoou pessoa_$ poe por_aqui por~de por~eh posso~? prazo_$ precisando presc- primeira_$ proco-
procon pronto proposta_, prox_$ qual que_$ que_horas que_mes quem_esta quero~a que~sao quiet- quinta_emenda quitada rates:como rates:quanto re rebob- rebobina recla- redon- redondo redondo_$ reinicia relig- repet- resol- saio se_$ segue sei_nao serve signo signo_$ sim~NAME site sobre socorre so~que so~sair stop stop_$ sumir tchau tchau_$ te_falo telef- telefone tem_signo tem_um tempo_$ tem~#
tenho_mais tenho~aqui tenho~de ter_que terceira te~do thirteenth:deus thirteenth:dia thirteenth:na thirteenth:nem thirteenth:patrao thirteenth:todo thirteenth:vem tipo tira~NAME topar- toparam topei topou tranquilo tras tras_$ troco tudo_, tudo_encalhado tudo_nos um_NAME vai_chover valeu valor_cheio viver voce_eh voce_me volta- volta_$ voltar vou_aceitar vou_ficar which-change:o worry:esta
worry:minha worry:na worry:o worry:ser zera zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_paguei ,_tenho ,~em ,~la ,~ontem :. :empresta ?confirm-amount ?confirm-change NAME_de NAME_hoje NAME~existe NAME~tenho ^_acabei ^_ahn ^_beleza ^_botei ^_cancela ^_fechei ^_gostei ^_infelizmente ^_pago ^_para ^_prox ^_px ^_reset ^_resta ^_sem ^_some ^_terminei ^_tira ^_vai ^_vale ^_vamos ^_vao ^_volta a_firma a_que aceita aceitaram_# aceitei after-roadmap:acabei after-roadmap:avisa
after-roadmap:causa after-roadmap:cobra after-roadmap:comigo after-roadmap:conta after-roadmap:contas after-roadmap:dei after-roadmap:essa after-roadmap:fui after-roadmap:manda after-roadmap:mexer after-roadmap:minimo after-roadmap:parcela after-roadmap:pensando after-roadmap:propus after-roadmap:qual after-roadmap:quando after-roadmap:renegociar after-roadmap:saida ahn ahn_$ ajuda- antecipei
as~capengando avisa azul azul_$ a~ja a~mes banco_? barat- belez- beleza boa_pergunta boian- boiando boiando_$ briga- caduc- cancela capen- capengando capengando_$ cartao_da casa_, chuta- com_eles combi- como_$ com~NAME consent:ja consent:minha consent:para consigo~a conta_$ conta_nao continuar continuar_$ cortei_ate debt-creditor:nome debt-kind:a debt-kind:da debt-kind:um debts:como debts:isso
debts:paguei deixa_$ dele depois_eu deram desca- desconto_$ desempregada desempregada_$ deus_e deus~NAME devo~NAME digo divida_de diz do_plano duas_capengando duas_estao duas_parcelas duas_vezes duvid- eh_esse eles_$ empresta_# encer- esque- esta~atrasado esta~divida estou_boiando estou_desempregada estou_voando eu_nao expli- falta_a faz_um fechei_$ firma ganho_$ golpe_$ ideia income-source:a
income-source:que incomes:nada incomes:sem incomes:so incomes:sou instalments-left:nao instalments-left:sei isso_eh ja~? jeito_que lazer liga me_avisa me_empresta medo mes_a mes_eh metade_ja mil_do minha_divida morto nada_, na~? nem_pensar nome_$ nome_eh o_plano obrig- ofere- oferta_$ offers:esperando offers:tem orien- overdue:ainda overdue:devo overdue:nos o~ja pago_certinho para_NAME passa pega
pensando_em perde- perdi_o por~? por~nao preciso_de proce- pront- proposta_$ propr- propu- propus prox pula pula_$ pular px px_$ quais qual~# quanto_$ que_ja quero_renegociar que~tudo quite- quitei rates:sei recusei reini- reset reset_$ resta resta_ai saida sair_$ se_eu segur- sei~que so_quero so~e so~o sumiu taxa_$ tem~? tem~de tenho_# tenho_$ tenho~anos ter terminei thirteenth:duas
thirteenth:esse thirteenth:gastei thirteenth:mas thirteenth:se topar total tudo_no tudo_que um~para valor_$ venceu_$ ver_o vez_$ voand- voando voando_$ vou_fechar vou~depois worry:, worry:banco worry:com worry:dia worry:meu`,
    '-6': `:anos NAME~paguei NAME~✅ ^_bota ^_nunca ^_passo ^_perdi ^_quais ^_qual ^_quando ^_sai ^_sair a_dois aceitar after-roadmap:aviso after-roadmap:faz after-roadmap:fazer after-roadmap:fechar after-roadmap:minhas after-roadmap:onde after-roadmap:pagamento after-roadmap:sem after-roadmap:sozinha after-roadmap:tudo assin- botei consegui_pagar consent:tenho da_um debts:quanto debts:quero debts:tudo desfa-
dessa desse dia_eh dispe- e_so eh~? essentials:? essentials:NAME estou_a estou_sem fazer fecha- ficar ja_paguei manda mensa- mes_nao me~todo nao_devo nao_entendi o_emprestimo offers:metade overdue:deus o~eu rates:? reati- renda_$ responder_$ saber_$ sai so_deus tem_# thirteenth:ano tranq- vamos ver_depois vou_ter worry:NAME worry:nao zap`,
    '-7': `?confirm-creditor ^_ate ^_em ^_isso ^_nada ^_parar ^_voce a_divida aviso bom_$ calor_ai com_isso confi- depois_$ despe- e_ai eh_isso elas_atrasadas essas_$ esta_bom esta_calor esta~ai estou_em falei_da flexibles:NAME fora infor- ja~os nao~# o_# passo_$ perdi por_que quase_todas recomecar_$ sei_la volta which-creditor:#`,
    '-8': `?income-source ^_da ^_onde after-roadmap:quiseram bloqu- desem- liqui- nao_estou perdo- qual_o que~eh recebi_$ sim_$ todas_em todas~dia`,
    '-9': `?after-crisis aceitaram_$ after-roadmap:👍 bom_dia do_cartao nao~atrasado overdue:? paguei_$ recus- worry:estou`,
    '-10': `?which-change falei~NAME nenhuma_$ thirteenth:# todas_,`,
    '-11': `:socorro estao_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '41': `?more-debts`,
    '24': `?flexibles`,
    '15': `^_acabou ^_so so_$`,
    '14': `^_pronto lazer`,
    '13': `?incomes ^_nada eh_isso nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei debts:so flexibles:nao incomes:eh lista_$ mais_nada more-debts:o nadin- nadinha nadinha_$ terminei`,
    '11': `?essentials ^_chega acabo- chega debts:nao essas essentials:eh essentials:so incomes:estou more-debts:por nada_mais nenhu- resto termi-`,
    '10': `^_nadica a_lista corte- cortei debts:eh debts:nada debts:nenhuma de~nada e_so eh_tudo essentials:isso essentials:nem gasto lista luxo more-debts:a more-debts:nao n0 nada_$ nadic- nadica nao_gasto o_resto offers:mais renda_$ zero_$`,
    '9': `?debts ^_fora ^_mais ^_zero acabou ai_mesmo essas_$ essentials:nada flexibles:eh flexibles:zero ja~tudo more-debts:essas more-debts:esta more-debts:ja nao_sobra nao_tenho nenhum offers:nada por~mesmo pronto_$ resto_eh so_isso sobra zero`,
    '8': `^_cortei ^_nem ^_nenhuma acaba- basico compro cortei_ate de_casa disse_tudo eh~que esses faco_nada faco~disso flexibles:nenhum fora_isso gasto_$ incomes:desempregada incomes:nada incomes:nao incomes:so ja_disse lazer_$ more-debts:deu more-debts:fechou more-debts:so nao_devo nao~com nao~outra nenhum_$ no_momento o_basico o~tem que~tudo renda the tudo_$`,
    '7': `^_finalizei ^_ja ^_nops acabou_$ acho~eh acho~falei basic- cabo cabo_$ debts:acabou debts:isso debts:mesmo desempregada desempregada_$ deu_, devo e_eh eh_o eh~basico encer- essentials:mais essentials:nao estou_desempregada eu_nao eu~sei e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:isso flexibles:sobra flexibles:tenho fora incomes:gasto incomes:momento isso_$
lazer_eh mais mais_gasto mais_nao momen- momento more-debts:eu more-debts:nops more-debts:que more-debts:sao nao_compro nem nem~nem nops nops_$ offers:tudo o~eh que_falei sei_o sei~que sem_mais so_essa so_esses so~ai so~que tem_nao ter`,
    '6': `,_deus ^_acho ^_e ^_eh ^_era ^_fim ^_lazer ^_minha ^_nenhum ^_sem a_regua acho_que ai_so alem aqui_eh basico_eh basico~esse beste- besteira boca boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:tem desem- deu_$ devo_nao devo~, disse eh_daqui era era_isso essentials:basico essentials:gasto essentials:lazer essentials:o essentials:tem esses_gastos final final_$
flexibles:mais flexibles:nada flexibles:nem flexibles:so flexibles:tem gasta- gastar gastar_$ incomes:, incomes:acabou incomes:casa incomes:isso incomes:lazer incomes:mesmo incomes:nenhuma incomes:no incomes:pronto incomes:tudo ja ja_$ luxo_$ mesmo_$ meu_lazer minha~eh more-debts:as more-debts:bom more-debts:de more-debts:era more-debts:fim more-debts:lista more-debts:ne more-debts:regua
nada_disso nao_faco nao_sou nao_tem nao~deus nem_uma nenhuma nenhuma_$ offers:acho offers:lista para_boca ponto regua regua_$ saio sobra_$ sou_de sou~gastar so~gastos tenho~gasto trabalho_e`,
    '5': `,_estou ,~me ^_acabou-se ^_aqui ^_de ^_deu ^_devo ^_por a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo besteira_$ canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja da~ter de_graca de_outro debts:basico debts:cortei debts:lazer
dera_ter dera~lazer deu deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh doce doce_$ eh eh_contado eh_so eh_zero eh~unica era_doce essa_renda essas_coisas essentials:casa essentials:de essentials:eu essentials:graca essentials:lista essentials:na essentials:tenho falei falei_todas festa festa_$ final- fumo fumo_nao fumo~jogo gasto- gastos gastos_$
graca guri guri_$ ha hoje_eh incomes:cortei incomes:de incomes:ja livre livre_$ luxo_nenhum me_livre me~de me~ter minha_renda minha_unica minha~renda momento_$ more-debts:ai more-debts:falei more-debts:mais more-debts:nada more-debts:outra more-debts:outras more-debts:para more-debts:parou more-debts:pode more-debts:resto more-debts:tudo nada_, nao_bebo nao_fumo nao_jogo nao_moca nao_saio
nao~besteira nao~de nao~deixa nao~essas nao~lazer nao~nao nao~nem nao~outro nao~para nao~superfluo nem_bar nem_festa offers:disse offers:lembro outra outra_torneira outro outro_canto outro_gasto outro~nao o~era para_servico para~luxo que_tem que~doce saco saio_de saio~casa salario_mesmo sem_luxo sem~gasto so_essas sobra_para sobra~isso so~renda so~salario superfluo superfluo_$ tem_superfluo
tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo torne- torneira torneira_$ tudo tudo_ja tudo_que tv tv_$ uai unica_renda vida_eh vivo~casa`,
    '4': `,_gracas ,_uai EXPENSE NAME_eu NAME~nao ^_besteira ^_capaz ^_dai ^_dinheiro ^_essas ^_fecha ^_fechou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai_fechou aqui_nao ate~osso bar besteira_eu besteira~nao bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante coisa- coisas com_bobagem com_bobeira compl- compr- compro_$ cortei~o
da_cama da_lista dai_para dai~frente daqui dava dava_$ da~para de_resto debts:devo debts:e debts:gasto debts:luxo debts:renda debts:resto debts:sobra debts:ter debts:tudo de~na divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_pouca eh_vento eh~cama eh~janela entra_mais entra~nada essentials:a essentials:acho essentials:aqui essentials:com essentials:compro
essentials:devo essentials:e essentials:era essentials:faco essentials:luxo essentials:mesmo essentials:para essentials:renda essentials:sem essentials:sobra essentials:ter esta_bom eu~compro eu~tenho fecha fecha_a fechou_$ feira feira_$ fim fim_de flexibles:, flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:nadinha fogao fogao_$ fora~nada fora~nao frente_nada gasto_com
gasto~bobagem gasto~bobeira graca_na graca~praca incomes:ai incomes:devo incomes:hoje incomes:minha incomes:nenhum incomes:renda incomes:resto incomes:sem incomes:ter isso isso_nada isso_nao isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo jogo_$ lazer~a lembre mais~nao me_dera me_divirto minha_diversao moca_$ more-debts:alem more-debts:chega more-debts:conta
more-debts:da more-debts:deixa more-debts:deus more-debts:devo more-debts:divida more-debts:dividas more-debts:eh more-debts:essa more-debts:fecha more-debts:ficou more-debts:gracas more-debts:ha more-debts:lembre more-debts:me more-debts:nem more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~casa nada~estou nao_entra nao_ha nao_vem nao~gracas nao~uai
nao~vicio nem_cinema nem_para nem_pastel nem_restaurante nem~na o_osso offers:a offers:ai offers:falei offers:isso offers:ja offers:so outra- outra_renda outras o~cai papo_$ para_fogao para_frente para_isso para_ter para~nada parou passe- passeio passeio_eh passeio~da paste- pastel pastel_na pastel~feira pinga pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_sai quem_me
quem~dera resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sai_$ sao sao_essas sao_todas sem sem~nenhum so_trabalho sobra_nem sobra~para so~para super- tampa tem_outro tem~gasto tenho_vicio tenho~nenhum tenho~renda tirei tirei_tudo tirei~que trabalho trabalho~durmo tudo~dava tudo~sai uai_$ unica vem_$ vento vento_$ vicio vicio_nenhum vivo vivo_de`,
    '3': `#~sem ,_deixa ,~devo ,~estou ,~eu ,~tenho ,~tocar ?~nao ^_divida ^_dona ^_fica ^_ficou ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ acabou_a ai ajuda- ajudando ajudando_meu ajudando~pai alem_disso aqui aqui~ter as_outras ate a~aberta a~ninguem batom batom_$ bobag- bobagem com_batom com_mais com~fecho conversar_no conversar~portao creio_que de_pobre debts:besteira
debts:casa debts:compro debts:disso debts:ja debts:nenhum debts:o debts:outro debts:para debts:saio debts:sou debts:tenho deixa~ver dera desgr- desgraca desgraca_$ desse- desses desses_$ deve_eh deve~meu devia devo_a devo~seu devo~so de~eh de~para disso diversao~a dona~casa dormir_$ durmo e_casa e_ela eh_conversar eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas
eh~novela eh~para eh~televisao esse_$ essentials:, essentials:ate essentials:besteira essentials:cortei essentials:dai essentials:fora essentials:frente essentials:lembro essentials:nenhum essentials:outro essentials:que essentials:resto essentials:tudo esta~de estou_ajudando estou_ha estou~# estou~meu estou~renda eu_lembre eu_ver extra faco fechar fechar_a fechar~conta fecho_a fechou_a
fecho~lista ficou flexibles:acabou flexibles:cortei flexibles:esse flexibles:eu flexibles:graca flexibles:mesmo flexibles:na flexibles:para flexibles:pronto flexibles:que flexibles:resto frent- frente gasto_nem gasto_um gasto~com gasto~mais gasto~real graca- gracas gracas_a ha_# ha~meses incomes:. incomes:ate incomes:com incomes:e incomes:extra incomes:faco incomes:luxo incomes:o incomes:outro
incomes:para incomes:receber ir isso_fecho isso~a isso~pode isso~tem isso~tudo ja~muito ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver limpo_, limpo~nao luxo_aqui luxo~eh mais_divida marido_, marido~eu meses_sem mesmo meu~eh mim_nao mim~sobra minha_vida moca more-debts:acabou more-debts:fechar more-debts:fora more-debts:hoje more-debts:minha more-debts:nisso more-debts:passado
more-debts:tinha nada_alem nada~disso nada~momento nada~ninguem nao nao_que ne ne_$ nem_com nem~batom nem~o nem~picole nenhum_desses nenhuma_outra nenhumazinha ningu- ninguem ninguem_$ no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:eh osso osso_$ o~mesmo papo para_picole para_por parad- para~ai para~nao passa_a picol- picole picole_$ pobre_eh pobre~dormir pode_fechar
pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_cai que~devia que~lembre que~so quitei~passado real real_com real~isso receber_nada renda_nenhuma sem_receber sem_renda servico_$ seu_ninguem so_boleto so~ajudando so~e telev- televisao televisao_aberta tem_mais tenho tenho_$ tenho_outra ter_gas tocar traba- trabalho~casa um_real um~com ver_novela vida~so vida~trabalho`,
    '-3': `,_ja ,_tem :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_$ ^_a ^_aham ^_apaga ^_ate ^_deixa ^_deus ^_exatamente ^_positivo ^_quase ^_resta ^_segue ^_sei ^_sou ^_tenho a_bateria a_vida acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:isso aham ainda_$ apaga aqui_$ atrasada bater- bateria bateria_$
cance- cobra- comec- comeco comeco_$ consent:nao debt-kind:o desfa- diabo diabo_eh e_poe eh~ai entra_nada esqueci esse_mesmo essentials:? essentials:por estao exata- exatamente exatamente_isso e~mais filha flexibles:NAME fui hein hein_$ incomes:mes mais_nenhuma mais_nisso maris- marisa mas_nao mes_eh minha_filha more-debts:esqueci more-debts:estao more-debts:mesmo more-debts:sim nada~declarar
nao_eh nao_peguei numer- numero o_comeco ofert- overdue:nenhuma pegue- peguei peguei_$ pior poe poe_mais poe~nisso posit- positivo positivo_$ precisa quase quase_todas que_diabo que~de resta resta_ai sabe sabe_$ segue seguro so_vendo sobra_nada somar so~comeco tem~que tem~uma vendo_$ vida_$ volto`,
    '-4': `,_so :nada :nao ?which-change ^_ss ^_tem ainda atras- complicado complicado_$ da_empresa da~, debts:? deus_eh deus~mais eh_complicado eh_mais eh~meu empresa enten- entendi esque- essas_duas essas~mesmo essentials:quero exist- existe existe_mais isso~gracas mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a me~mais more-debts:ainda more-debts:lembro nada_urgente nao_,
nao_entendi nao_existe nao_quero nao_saco pedra- que~mais saco_nada saco~disso segur- so_meu so~duas ss ss_$ trans- urgente urgente_$ vendo worry:nada worry:so`,
    '-5': `?after-crisis ?debt-kind ?income-source ^_tudo anoto anoto_nada com_nada com~nao debt-kind:eh duas duas_mesmo eh_mensal eh~mesmo gasto~nada mensal mensal_isso meu_$ more-debts:duas nada~so nao_anoto nao~renda tem_e tenho_renda urgen- worry:nao`,
    '-6': `^_gasto e_nao e_o e~tem isso_eh nao_so`,
    '-7': `,_acabou ,~isso de~nenhuma nao~acabou`,
    '-8': `^_isso nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai conta_uma esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual are chove- chover faz_um how ignore me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo do_tempo ignor- indica me_a me~uma music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_aja ^_canta ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ hoje how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke musica_$ onde~meu qual regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:um ^_conta ^_escreve ^_esqueca ^_finja ^_me ^_tem ^_traduz ^_what after-roadmap:seu bolo brasi- brasil brasil_$ can can_you can~do chover_hoje de_futebol dever dia_eh dia~hoje do_$ do~hoje eh_hoje eh~presidente escreve esqueca essentials:voce fala~tempo faz~poema finja finja_que flexibles:me futeb- futebol futebol_$ ganha- gosta gosta_de gosta~futebol histo- ignore_suas ignore~regras ingle-
ingles ingles_$ isso_para isso~ingles o_jogo o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a que_dia rates:signo receita_de regras_$ seu_prompt suas suas_regras tradu- traduz traduz_isso traduz~para vai~hoje voce_gosta what what_can what~you you_do`,
    '6': `:: :? :amanha :como :de :empresta :ganhar :meu :poema :rapido :vai ?debts ?flexibles ?rates ^_esta ^_mostra a_capital after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um
conta~piada conta~segredo de_cenoura dinhe- dinheiro dinheiro_$ eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes fala_do finja~eh ganha_o ganho- ganhou ganhou_o instrucoes instrucoes_anteriores me_empresta me_fala me_passa me~do mostra_seu mostra~prompt o_melhor outra_pessoa piada piada_$ pirat- pirata pirata_$ previ- qual~capital qual~melhor qual~time quem
quem_ganha quem_ganhou que~eh que~outra rapid- rapido reais_$ recei- receita sao segre- segredo segredo_$ seu_time sua tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma uma_piada vai voce voce_eh voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :dividas :estou :faz :mim :pix :prompt :reais :seu :system ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:musica after-roadmap:poema after-roadmap:resumo after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and are~todas a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje debts:tem debts:voce descobriu
descobriu_o descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha ganhou~jogo hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica mega mega_sena me~#
me~com mostr- mostra much much_is much~the no_dever numero_da numero~mega o_brasil o_dever o_resultado o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu raiz raiz_quadrada raiz~de rates:eh rates:me rates:quem rates:seu rates:tem reais resul- resultado resultado_do resultado~jogo sena sena_$
serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie um~de voce_indica weather_tomorrow you_todas`,
    '4': `" #_reais :" :$ :[ :] :a :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :o :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:bolo after-roadmap:conta after-roadmap:historia after-roadmap:quem after-roadmap:sao after-roadmap:time after-roadmap:um amanh- amanha a~da big big_brother broth- brother brother_$ capital~franca cartao_de
cartao~credito codig- codigo codigo_em codigo~python da_franca de_$ de_bolo debts:ai debts:eh debts:escreve debts:esta debts:ganha debts:me debts:quem debts:tempo de~de de~mil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:eh essentials:hoje essentials:how essentials:me essentials:que essentials:tempo essentials:uma essentials:you
estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big grena- grenal horas~em jogo_$ melho- melhor meu~e me~no me~um mil_$ no~de o_big o_grenal o_numero o~brother o~do passa_o passa~receita pesso- pessoa pix precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_eh
quem_vai quem~ganhar rates:calor rates:esta rates:how rates:poema rates:qual rates:um rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$`,
    '3': `#_mil $ $_# :. :australia :capital :divida :foi :hoje :ignore :marque :nome [_system after-roadmap:are after-roadmap:dever after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:how after-roadmap:matematica after-roadmap:receita after-roadmap:voce ai ajuda amor_$ austr- australia avo balan- bolo_$ capital~australia casa_$ com_o como confi-
credito_$ da_australia de_amor de_casa de_credito de_pao de_queijo debts:como debts:conta debts:dia debts:do debts:domingo debts:historia debts:o debts:outra debts:pessoa debts:que de~# divida_de do_brasil eh_a essentials:conta essentials:da essentials:de essentials:dia essentials:o essentials:outra essentials:quem exata- exatamente jogo_ontem marqu- marque me melhor_time melhor~de melhor~do
meu_avo mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema_de poema~amor previsao qual_o qual~receita queij- queijo queijo_$ rates:ai rates:are rates:bolo rates:de rates:dia rates:do rates:faz rates:hoje rates:indica rates:tempo rates:the rates:time rates:voce rates:you receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro debts:? desen- me_da voce_$`,
    '-4': `o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `continuar continuar_$`,
    '14': `conti-`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta`,
    '10': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim coloc- lembrete`,
    '9': `:voltar ^_volta mandar volta volta- volta_a voltar`,
    '8': `^_ativa after-roadmap:ativa after-roadmap:aviso after-roadmap:os after-roadmap:receber ativa lembr- me~de novo_$ quero_voltar vencimentos_$`,
    '7': `:quero ^_manda ^_quero ^_reativa a_participar after-roadmap:novo after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos liga_os liga~lembretes manda- me_mandar me~dos reativa sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `:vamos a_mandar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:participar after-roadmap:pode aviso aviso_$ avisos_por avisos~favor cadas- cadastro cadastro_$ de_novo lembrado lembrar_de manda mandar_mensagem meu_cadastro novo os os_lembretes os~por participar participar_$ quero_receber quero~lembrado
quero~os receber receber_lembrete ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:liga after-roadmap:me after-roadmap:quero a~mandar dos liga mim_$ para_mim parti- pode_me voltar_$`,
    '4': `^_pode a_me a_receber after-roadmap:avisos after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:voltar avisos de_volta lembrete_$ mandar~lembretes mensa- mensagem mim os_avisos pode_mandar pode~mensagem quero receb- receber_$ sim vamos voltar~mandar voltar~receber`,
    '3': `^_me after-roadmap:de after-roadmap:favor aviso- a~os lembretes lembretes_$ mensagem_$ pode pode~lembrar quero~a`,
    '-3': `,_quero :lembrar :sim ^_para after-roadmap:onde aquel- com_os com~lembretes me~sim os_aviso para_de quero_ver sim~quero volta_com`,
    '-4': `:lembretes mandar_os`,
    '-6': `:os`,
    '-7': `lembrada`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '22': `desca-`,
    '20': `^_sair sair sair_$`,
    '19': `^_parar ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '15': `bloqu- descadastrar descadastrar_$`,
    '14': `^_finaliza ^_some final- finaliza finaliza_$`,
    '13': `^_descadastrar com_isso mensagem_$ quero_cancelar some`,
    '12': `^_encerrar bloqueia cance- cancelar consent:mais contato encerrar_$ me~mais nao~mais quero_mais`,
    '11': `^_chega after-roadmap:sair me_bloqueia meu_numero nao_me para_$ voce_$ zap_$`,
    '10': `:parar :stop ^_parem bloquear chega chega_de daqui_$ descadastra descadastra_$ me_descadastra mensa- parem some_daqui`,
    '9': `:sair cancela_minha cancela~inscricao contato_$ daqui debts:para do~zap em_paz inscr- inscricao inscricao_$ mais mais_isso mensagem meu_zap me~em minha_inscricao para_com para_de para~isso parem_com parem~isso paz zap`,
    '8': `?debts ^_me after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce conta- de_me dessa_lista lista numer- numero parti- paz_$ por_aqui quero_sair quero~isso remov- tira_dessa tira_meu vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_remover ^_sai ^_solicito bloqueia_ai cancelar_$ cancelar_minha cancelar~participacao chega~zap consent:some dai_$ da~vida de_zap debts:encerrar descadastramento descadastramento_$ de~mensagem esquece_de esquece~vez essentials:encerrar essentials:me essentials:sair isso_$ lista_$ mais_$ mandar_mensagem mande mande_mais mande~nada me_esquece me_tirem meu~dai me~dessa
minha_participacao o_descadastramento participacao participacao_$ procu- remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira tirem tirem_da tirem~lista`,
    '6': `^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:descadastrar after-roadmap:lista after-roadmap:mais after-roadmap:parar after-roadmap:tira atendimento_$ cancelar~servico chega~mensagem consent:contato consent:me consent:parar consent:sair da_lista dai de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em deixa~paz desej- desejo desistir desistir_do
desistir~programa de~encher de~mandar do_programa encerrar_atendimento encher encher_$ escrever_para escrever~mim essentials:cancelar essentials:mais essentials:parar essentials:quero mais_contato mais_papo manda_mais me me_encher mensagens me~ai n0 nao_quero papo para~escrever para~me progr- programa programa_$ quero quero_desistir quero_encerrar quero~do quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:me amola amola_mais aqui_$ atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce consent:chega consent:encerrar consent:minha de_mandar debts:cancelar debts:daqui debts:lista debts:me debts:sair de~para
do_meu enche- escre- escrever esquece essentials:descadastrar essentials:parem mais_nada mais~com mandar me_amola me_deixa me_mandar me_mande me_procura me_procurem mensagens_$ nao~amola nao~mande nao~procura nao~procurem numero_dai papo_$ procura procura_mais procurem procurem_mais quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez_$ vou_te vou~bloquear`,
    '4': `. :de :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:isso after-roadmap:minha after-roadmap:numero after-roadmap:parem after-roadmap:paz after-roadmap:solicito autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero cancelar_o chega~me comig- comigo comigo_por comigo~aqui consent:bloquear consent:cancelar
consent:daqui consent:de consent:isso consent:mensagem consent:quero consent:zap conta_de conta~mensagens da_minha de_mensagens debts:com debts:mensagem debts:meu debts:numero debts:parem debts:some deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear
essentials:descadastra essentials:em essentials:meu essentials:minha essentials:numero essentials:paz fala_mais fala~comigo mais_comigo mais_em mais_participar mais~contato mais~disso mais~nada mais~para mais~por mandar_coisa me_deixem me_descadastrar me_tira meu_contato meu~ai me~coisa me~da minha minha~de nada~esse nada~voce nao_fala nao_manda nao_mande numero_$ numero_ai o_servico para_esse
para~celular participar participar_disso quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico some~meu tira~contato tira~lista vez vida_$`,
    '3': `,~me :mais :nao :voce :zap after-roadmap:aqui after-roadmap:com after-roadmap:desejo after-roadmap:mensagem after-roadmap:quero after-roadmap:servico after-roadmap:vez after-roadmap:voce after-roadmap:zap amor_$ aqui atend- autorizo celul- celular celular_$ chame chame_mais chame~por coisa_$ com consent:com consent:dai consent:do consent:meu consent:programa consent:servico consent:vez contato_dai
debts:chega debts:contato debts:em debts:nao debts:paz debts:sai debts:tira desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:inscricao essentials:lista essentials:manda essentials:mande essentials:nao essentials:vou essentials:zap
fora_nao fora~quero lista_de lista_pelo lista~amor mais_esse mais_por mais~de mais~mensagem mais~servico manda- me_chame me~de me~mensagem minha_vida nada_de nada_para nao_autorizo nao_desejo nao_entrem nao~chame nosso nosso_contato parar~mandar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai~nao some_do vou`,
    '-3': `?debt-kind ?income-source ^_nada after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:muito after-roadmap:segunda after-roadmap:toda cancela_$ cobra- cobranca_$ consent:como conta_$ das das_dividas de_vencimento dessa_vida dessa~de de~de dividas dividas_$ essentials:fazer lembra lembra_mais lembrar lembrete_$ liga_$ me_lembra me_liga me_socorre meu_$
muito nao_precisa nao~lembra para~esse preci- precisa_mais quero_suporte quero~das quero~dessa recom- sair_das sair_dessa sair~dividas sair~vida segun- segunda segunda_$ socor- socorre socorre_$ supor- suporte suporte_$ toda trans- vida_de vida~divida viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:aviso aviso cobranca consent:, de_divida divida_$ lembrete liga mais_fazer mais_viver mais~cobranca mais~isso nao~, precisa quero~fazer quero~minha venci- vencimento_$ viver`,
    '-5': `after-roadmap:vencimento fazer fazer_isso quero~me tira_da vencimento`,
    '-6': `lembr-`,
  },
  paid: {
    '17': `^_paguei liqui- pague- paguei`,
    '14': `after-roadmap:esta quita-`,
    '13': `after-roadmap:pagamento pagam- pagamento quite- quitei`,
    '12': `^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago after-roadmap:paguei dei liquidei matei paga pago_$`,
    '11': `:NAME ^_consegui ^_esta ^_zerei acertei after-roadmap:hoje after-roadmap:zerei consegui_pagar zerei`,
    '10': `NAME~✅ ^_acabei ^_boleto ^_ja acert- after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui foi_paga paguei_$ sozinha sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:paga after-roadmap:pix boleto_pago hoje o_pix pagar_$ pago sozin-`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz after-roadmap:boleto after-roadmap:feito after-roadmap:fiz after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- essa_$ esta esta_pago feito fiz_o hoje_cedo ja_quitei mandei_o matei_essa overdue:ja paguei~o parte pix uma_$`,
    '7': `^_foi after-roadmap:cedo after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada dei_baixa depos- divida_$ e_paguei fiz fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paguei_a pix_$ quitada`,
    '6': `:! ?after-roadmap ^_mandei after-roadmap:baixa after-roadmap:duas after-roadmap:parcela after-roadmap:so after-roadmap:terminei baixa bolet- boleto contas_$ dei_a duas_parcelas mes_ja overdue:NAME overdue:o o~! paga_$ parce- quitei_$ so_o terminei_de terminei~pagar`,
    '5': `:o NAME ^_antecipei ^_efetuei ^_resolvi ^_saiu ^_terminei after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:divida after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:parcelas after-roadmap:resolvi after-roadmap:tudo antec- antecipei as_contas a~mes comprovante consegui~esse de_pagar dei_um dei~jeito desse_mes desse~ja do_NAME efetu- efetuei
efetuei_o efetuei~pagamento essa esta_quitada financiamento financiamento_$ foi hoje_$ ja liquidei_a mandei~pix mil_do o_comprovante o_financiamento ontem_$ o~para pagar paguei~que para_eles parcela parcelas_do quitei_o quitei~financiamento resolvi terminei tudo_$ um_jeito uma`,
    '4': `#_a #~de #~do ,_agora ,_paguei ,~esta ?which-creditor NAME_. NAME_gracas ^_passei a_deus a_divida a_fatura a_parcela acabei~pagar after-roadmap:desse after-roadmap:deus after-roadmap:fatura after-roadmap:gracas after-roadmap:jeito after-roadmap:nela after-roadmap:recibo after-roadmap:saiu after-roadmap:ultima a~# a~gracas combi- conforme_o consegui~a contas da_NAME da~hoje de_mandar debt-amount:ai
debts:# debts:mil debts:paguei desse de~o do_mes do~hoje duas estev- esteve fatura_$ foi_$ gracas_a gracas~deus ja_foi ja~faz mes~foi n0 nela ontem overdue:agora overdue:passada overdue:semana pagamento_$ pagar_esse pagar~mes paguei_# paguei_o paguei~a paguei~acordo parcela_$ parcelas quitar_$ recib- recibo saiu termi- ultima~NAME`,
    '3': `!_! !_$ #_mil ,_NAME ,_esta ,_mas ,~. ._nem ._so .~me .~o :ja NAME_! NAME~! NAME~a NAME~so ^_essa ^_feito a_NAME a_da a_de a_desse a_entrada a_parte a_ultima acertei_com adiantado_$ after-roadmap:. after-roadmap:adiantado after-roadmap:agora after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:loterica after-roadmap:mandar
after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora ai_eu ate~me cartao_NAME cartao~esse com_uma compr- confo- conforme conta- de_# debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:do debts:dos debts:metade deram_$ dinheiro_$ divida dos_# do~foi entrada entrada_$ essa_ai essa_divida essa_ja essa~eu esse~, esta_em esta_paga esta~a esta~dia
eu~quitei fatur- fatura faz_tempo feito_. finan- fiz~pagamento foi~ontem graca- gracas guardei hoje~o ja~o jeito la_e loter- loterica mes mes~NAME mes~esta metad- metade mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me o_dinheiro overdue:mas o~, o~. paga_a pagamento_da pagar_tudo paguei~da paguei~parcela paguei~primeira passada passada_, passe- passei quitar resol-
semana_passada semana~, so~minimo tempo_$ ultim- ultima ultima_do uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_apaga ^_deixei ^_meu ^_pago ^_qual aceit- after-roadmap:ai after-roadmap:apaga after-roadmap:deixei after-roadmap:meses after-roadmap:meu after-roadmap:proposta after-roadmap:quero after-roadmap:semana apert- atras- a~! bom bom_$ deixe- deixei e_nao esta_bom fecha- o_NAME paguei~meses qual qual_a quant- quanto que_ja que~paguei quitei_a`,
    '-4': `NAME_ate NAME_ja NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:caiu after-roadmap:qual after-roadmap:quanto atraso a~esse caiu com_atraso e_agora ja~e meu_pagamento nao_consegui nao~a nao~pagar pagamento_caiu paguei_e paguei~agora quitei~NAME setem- setembro setembro_$`,
    '-5': `after-roadmap:nao paguei_com paguei~atraso`,
    '-6': `atraso_$ do~ja`,
    '-8': `NAME~esta nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes pagar~NAME primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro o_NAME prime-`,
    '6': `NAME_primeiro a_NAME a~primeiro depois~NAME logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:. after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME~topo ^_ah ^_primeiro after-roadmap:acertar after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o ele eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no_topo o~antes o~no primeiro_o quero_me resto_eh
topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_por NAME_porque NAME~corre NAME~de NAME~o ^_bota ^_gostaria ^_quero acertar~a after-roadmap:, after-roadmap:bota after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:gostaria after-roadmap:no after-roadmap:vergonha antes_$ a~antes a~porque bota causa_da com_NAME com_vergonha
comecar comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre_risco corre~de da_NAME da~. de_cortar depoi- depois domin- domingo eh_pagar eh~primeiro entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, por_causa
porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_a que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta resto risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '10': `a_que barat- menos`,
    '9': `after-roadmap:menos que~mais que~menos`,
    '8': `a_mais after-roadmap:jeito jeito_que`,
    '7': `after-roadmap:barata after-roadmap:maior after-roadmap:nos after-roadmap:pela after-roadmap:primeiro barata econo- jeito juros_$ maior mais mais_barata nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca ataca_a a~juros barato comeca comeca_pela mais_barato menos_$ menos_juros pela primeiro`,
    '5': `^_primeiro a_do a_ordem after-roadmap:mata after-roadmap:pesado after-roadmap:prefiro a~mais do_juros juros_maior juros_pesado mais_cara mata o~que o~sai pagar~juros pela_mais pela~cara pesad- pesado prime- sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata ^_prefiro ^_quero after-roadmap:a after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:ordem after-roadmap:perder after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ as_de as~juros a~tem bota_o cabel- cara caras de_juros fim_$ inver- inverte juros_. juros_alto juros_no
juros_para logo_a maior_juros mais~primeiro me_faz o_juros ordem paga paga_as pagar_menos pelo prefi- prefiro primeiro~de primeiro~que que_mais que_paga que_sai que_tem quero_a quero~mais sangra`,
    '3': `:. :paga ^_bota ^_troca a_de after-roadmap:alto after-roadmap:antes after-roadmap:as after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:troca alto antes_$ bota cara_$ comec- dinheiro_$ do_jeito dos do~mais em_primeiro fim final final_$ frent- frente frente_$ logo mais_em mais_juros mais~antes matem- menos~no na_frente no_fim no_final
o_mais o~maior paga_menos paga~juros perde- perder prefiro_pagar primeiro_$ primeiro_as primeiro~a que_cobra que_me quero~menos sai tem~juros`,
    '-3': `^_qual a_menor after-roadmap:qual`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas as neve_$ pelas`,
    '11': `de_neve menor neve`,
    '10': `after-roadmap:menor after-roadmap:menores menores`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores pequenininhas prime- primeiro quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:miudinhas after-roadmap:pequenininhas after-roadmap:vai as_pequenas as~antes das maior_$ miudi- miudinhas miudinhas_$ primeiro_a`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:menorzinhas after-roadmap:prefiro animo animo_$ as_baratas as~primeiro baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menor_$ menorzinhas prefi- prefiro`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:maior after-roadmap:quero after-roadmap:riscar after-roadmap:troca as_pequenininhas barat- comeca comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela pela_menor risca- riscar vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:para after-roadmap:sumindo after-roadmap:tira as_menores as~de camin- caminho de_uma de~vez elimi- elimina eu_me ir livra- livrar livrar~das logo logo_das matar_as me_livrar nas para_menor pequenas_$ pequenas_antes prefiro_comecar prefiro~pela primeiro_as
quero~a que~me sumin- sumindo troca uma_vez`,
    '3': `,_as :comecar :logo :pela :prefiro after-roadmap:de after-roadmap:menorzinha after-roadmap:paga after-roadmap:pela after-roadmap:sentir after-roadmap:uma after-roadmap:ver after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comecar~menorzinha dividas~uma esta~, eu~me ir~as livrar_logo menorzinha me~logo pela_menorzinha pequenininhas_primeiro por_uma primeiro_$ quero_comecar quero~pelas
quero~que senti- sentir tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-3': `after-roadmap:juros quero_matar`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME o_NAME tira`,
    '10': `quitei~NAME`,
    '9': `after-roadmap:quitei perdoou`,
    '8': `NAME ^_quitei ^_tira perdo- quite- quitei tira~NAME zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei ja_paguei o~ja quitei_a zerei`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a da_lista debts:tira ele_$ existe_mais lista_$ nao_conta o_pai paguei_$ pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o tirar`,
    '5': `,_pode ^_apaga after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:tirar ela ele ex exist- existe lista nao_existe pai`,
    '4': `,~essa ,~tirar :da :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~eles NAME~lista ^_exclui ^_terminei after-roadmap:a after-roadmap:apaga after-roadmap:caderno after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:risca after-roadmap:terminei apaga apaga~NAME a~! a~, cader- caderno cancelar cancelar~da debts:NAME debts:o de~a essa_da exclui
juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o risca_essa terminei terminei_de terminei~pagar`,
    '3': `!~! ,_ja ,~paguei :a :com :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~favor NAME~ja NAME~nao a_moto after-roadmap:! after-roadmap:deram after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:riscar a~com a~nao a~para a~que cancelar_a de_pagar deram devo_mais divida divida_$ divida_com do~por e_eles ela_$ encer- engan- engano
engano_$ esquecer essa~NAME exclu- foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu nao_devo nao~mais pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca- riscar termi- tira_a tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei debt-kind:NAME overdue:NAME overdue:ja overdue:paguei o~! paguei_a paguei~NAME`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '17': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `^_recomecar inici- inicio inicio_$ refaz- refazer zera_ai`,
    '11': `ai_$ comecar conversa_$ volta_para zero`,
    '10': `after-roadmap:reset recomeca tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo comeco conversa de_novo do~por novo novo_$ para_comeco quero_recomecar`,
    '8': `^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:vamos after-roadmap:zera comeca comeco_$ do_inicio flexibles:ai outra_vez refazer_tudo zero_$`,
    '6': `after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:zero comeca_de comeca~novo debts:ai e_comeca essentials:ai e~de favor_$ quero_comecar rates:zera vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:comecar :quero :tudo ?debts ?rates a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comecar_outra comecar~vez comeco~favor debts:inicio debts:recomecar debts:zera do_comeco do_primeiro e_recomeca essa_bagunca favor por_favor quero~outra rates:comecar rates:do rates:inicio recomeca_$ recomeca_a
recomeca~conversa refazer~primeiro tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :novo :volta :zero ?flexibles ^_apaga ^_errei ^_refazer after-roadmap:comeca after-roadmap:comeco after-roadmap:favor after-roadmap:vez apaga_essa comecar_tudo comeco_por debts:comecar debts:conversa debts:do debts:novo debts:recomeca debts:refazer debts:vamos e_vamos errei_tudo essa~e fiz_uma fiz~salada flexibles:do flexibles:vamos outra rates:conversa rates:novo rates:recomecar
recomeca_do recomeca~zero refazer~inicio salad- salada tudo_, tudo_de tudo~bora tudo~novo uma_salada vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :do :para ^_embaralhei ^_quero a_borracha after-roadmap:ai after-roadmap:bora after-roadmap:do after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comeca_$ comecar_do comecar~outra comecar~zero debts:comeco debts:favor debts:quero debts:zero desde_a
desde~primeira de~desde do embar- embaralhei embaralhei_tudo embaralhei~, errei errei~vamos essentials:do fazer_tudo fiz flexibles:e n0 novo_desde novo~a passa_a passa~borracha plano_e plano~comeca prime- primeiro_$ quero quero_fazer quero~do rates:ai rates:comeca rates:favor rates:por rates:quero rates:recomeca rates:refazer rates:vamos rates:vez rates:zero salada_, salada~quero tudo_e tudo_outra
tudo_vamos tudo~de tudo~vez uma~, zera_tudo zera~e`,
    '-3': `?income-source after-roadmap:pelas after-roadmap:vida pelas quero~minha vida_$ volta_ai worry:tudo`,
    '-4': `^_tudo apaga_tudo`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `after-roadmap:golpe pix`,
    '10': `consent:golpe eh_falso link`,
    '9': `bolet- boleto esse_site estra- estranho falso golpe_isso isso~golpe liberar para_liberar`,
    '8': `:golpe ^_mandaram como~se consent:eh demai- demais depos- esse~eh golpe~? liber- mandaram numer- numero site verda-`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei confi- desconfiei do_banco e_sumiram eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado limpa minha_senha nome num num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~do que~enganado sei_se senha senha_$ sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh ^_acho ^_cai ^_esse ^_oferta ^_querem acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai codig- codigo confiavel_? consent:pediram de_outra demais_desconfio deposite desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui
golpe_? liberar~emprestimo ligar- ligaram limpa- mandaram_um no_facebook no~limpa numero~estranho o_emprestimo oferta_boa oferta~demais pedin- pedindo querem querem_que querem~eu que~deposite que~meu se_eh se~verdade site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `:isso :um ^_recebi ^_vi acho adiantado after-roadmap:boleto after-roadmap:eh after-roadmap:estranho after-roadmap:falso after-roadmap:link after-roadmap:numero banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou confio confio_? consent:esse da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era eh~demais era_verdadeira era~? eu~antes falso_? fiz_o fiz~pix ligacao_do
ligacao~banco limpa_nome limpam limpam~nome limpa~nome link_eh manda- me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma numero_? o_numero o_pix ofert- oferta offers:do offers:falso offers:golpe offers:link offers:nome offers:pediram o~e pix_para que_limpa que_limpam quere- seguro_antes sei~eh serasa~esse site_eh site~confiavel um_link verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_posso ,_sera ,~? ,~golpe :? :boleto :link :pix :posso ?consent ?offers ^_disseram ^_dizem ^_estao ^_fiz ^_isso ^_um ^_uma adian- after-roadmap:acho after-roadmap:chegou after-roadmap:demais after-roadmap:desconfiei after-roadmap:estao after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:verdade boa boleto_de
boleto~outra celul- celular celular_$ codigo_do codigo_que codigo~celular codigo~chegou com_link confiavel consent:acho consent:antes consent:boleto consent:do consent:falso consent:nome consent:num consent:numero consent:o consent:pix consent:que consent:sei consent:site conta_da conta~NAME deposito deposito_antes desconto~bom de~empresa disseram_que dizem dizem_que dizen- dizendo dizendo_que
dizendo~eh do_celular eh_confiavel eh_da eh_do eh_normal empresa_$ essa_ligacao essa~do esse esse_link estao eu~adiantado falaram~limpa isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligaram_dizendo ligaram~que limpa_meu link_para link~falso mandaram_boleto mandaram~de meu~pelo me~dizendo moca nome_$ nome_pelo nome~pix norma- normal normal_? nunca_tive o_codigo o_desconto o_nome offers:boleto
offers:demais offers:liberar offers:pix offers:que offers:recebi offers:site offers:um outra_empresa o~eh o~por pedindo~para pediram_codigo pediram~do pediu pelo_pix pix~liberar por_# por~reais posso~? prome- que_chegou quitar quitar_, recebi recebi_um sera sera~eh taxa_$ tive_$ um_boleto uma_moca uma~da um~antes veio vi`,
    '3': `,_clico ,_confio :aqui :emprestimo :esse :liberar :ligaram :mandaram :pagar :para :pediram :por :taxa :uma NAME_que ^_falaram ^_prometeram ^_sera ^_whatsapp adiantado_$ adiantado_para adiantado~liberar after-roadmap:adiantado after-roadmap:antes after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite after-roadmap:esse after-roadmap:fui after-roadmap:limpam
after-roadmap:mandou after-roadmap:mesmo after-roadmap:moca after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:pedindo after-roadmap:querem after-roadmap:quitar after-roadmap:sei after-roadmap:sms after-roadmap:taxa after-roadmap:uma after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~tinha banco_mandou banco_mesmo
banco~? banco~link boleto_estranho boleto_veio boleto~em caio cara cara_do cara~whatsapp chegou_mensagem chegou_no chegou~com cheir- clica- clicar clico clico_? cobrando_uma cobrando~conta com~para consent:? consent:ai consent:banco consent:cai consent:demais consent:estranho consent:ligaram consent:limpa consent:link consent:mandaram consent:minha consent:ne consent:senha consent:sera consent:um
credito_$ da~que de_portugues desconto_eh de~pessoa disse disse- disse_que disseram disseram~preciso diz_que dizem~limpam diz~eh do_whatsapp docum- documento documento_eh documento~normal do~diz do~documento do~e do~mandou eh eh~serasa em_nome empre- empresa emprestimo em~de erro erro_de erro~portugues esse_boleto esse~? estao_pedindo estao~cobrando eu_pagar falaram_que fiz foto foto_do foto~meu
liberar_credito ligaram_pedindo limpam_meu limpar limpar_o limpar~nome link_confio link~? link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto ne_? nome_se nome~# nome~eu nome~outra numero_estranho numero~do o_boleto o_cara offers:antes offers:cai offers:codigo
offers:disseram offers:esse offers:estranho offers:fui offers:isso offers:limpa offers:num offers:numero offers:o offers:pediu offers:senha offers:sms offers:taxa offers:verdade outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediram~para pediu_foto pediu~do pesso- pessoa pix_$ por_uma portu- portugues
portugues_, portugues~sera por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_eh que_nunca que_preciso que~golpe que~pagar quita- quitar~clico reais recebi~com recebi~sms seguro~do sera_golpe seras- serasa serasa_mesmo sera~? se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um um_deposito um_numero um_sms uma uma_conta um~, veio_em
veio~nome verdade_? whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `#_% % %_de %~desconto :meu banco_? de_desconto eh_de eh_emprestimo eh~% isso~do no~nome offers:% offers:desconto`,
    '-4': `#~de ?_quem ?~me consent:garante consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne quem_me`,
  },
  skip: {
    '22': `pula`,
    '21': `pular`,
    '20': `^_pula pula_$ segue`,
    '19': `^_passo ^_prox ^_segue prox`,
    '17': `prox_$`,
    '16': `?debt-creditor ^_proxima ^_px dessa_$ essa proxima px px_$`,
    '15': `dessa`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ outra passo passo_$ proxi- segre- segredo`,
    '13': `?flexibles ?instalments-left ^_segredo adiante adiante_$ depoi- depois interessa_$ nao_quero pular_?`,
    '12': `^_NAME ^_prefiro essa_$ interessa meu_$ me~dessa nao_vou prefi- prefiro segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_salva ^_toca ^_vamos ^_vira adian- deixa_essa disco disco_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer salva salva_essa toca vamos vira`,
    '10': `?incomes a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa dizer dizer_$ emend- emenda emenda_$ essa_deixa falar inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `?essentials NAME_$ ^_bora assunto_$ bora bota_um debt-kind:prox deixa_em depois_eu eh_particular em_branco essa_eu essentials:essa falo_$ frente_$ isso~particular muda nada_a nao~dizer nao~nome passa pergunta_$ pode_passar responder responder_isso segue_sem sem toca~frente`,
    '8': `?rates ?thirteenth ^_assunto ^_bota ^_isso ^_pular ^_quinta agora_nao assunto_meu bota branc- branco da~pular de_assunto eh~meu falar_disso flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mais~eu mando n0 nessa_$ nesse offers:passo outra_$ outra_coisa overdue:essa para_pular passa_essa passar pergu- posso_pular prefiro_nao pula_essa pular_$
pular_pfv quero_mexer quint- quinta rates:pula so_meu tarde_eu te vira_a vira~pagina`,
    '7': `?offers ?overdue ^_abre ^_agora ^_deixa ^_depois ^_mais ^_pode ^_sem a_pagina a_vez abre_mao abre~dessa bora_mudar bora~o coisa_minha da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essa~para essentials:proxima essentials:pular essentials:segue falo isso~so mando_$ mao_dessa me_poupe melhor~por minha_$ muda_de muda_o mudar~rumo muda~disco
nao_por nao~da nao~dedurar nao~mexer nao~responder nessa o_rumo offers:depois overdue:sem pagin- pagina pagina_$ particular particular_$ passar_$ passo~vez pergunta_outra pergunta~coisa por_nome posso~? poupe poupe_dessa quieta quieta_$ rates:essa rates:nao rates:pode rates:pular respo- rumo rumo_$ tarde te_falo thirteenth:depois toca_para tua tua_conta vergo- vergonha vou_dedurar vou_responder
vou~ninguem`,
    '6': `,_pula ^_melhor ^_poe abert- aberto aberto_$ abre agora~consigo bonde bonde_$ bora_para bora~outra calad- calado calado_$ coisa coisa_$ consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:pular debt-kind:essa depois_? de~nisso dispensa dispensa_dessa em_frente essa_para essa~pulo essa~salto essentials:pula eu_mando eu_olho eu_pulo eu_salto eu_te
eu_vejo eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado gosto~falar guardar_para guardar~mim income-source:essa income-source:eu income-source:nao incomes:eu incomes:nao incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_falar nao_se nao_te nao~interessa nao~pergunta
nao~ver ninguem_$ nisso nome_$ o_bonde overdue:deixa overdue:dessa overdue:falar overdue:outra overdue:proxima overdue:segredo passa- passa_adiante passo_a pode_pular pode~depois poe posso posso~quem poupa poupa_dessa prefiro_ficar prefiro_guardar prefiro~calado prefiro~falar prefiro~para proxima_por proxima~favor pular_essa pulo pulo_$ rates:assunto rates:dessa rates:passar rates:passo salto
salto_$ se_pergunta segue~bonde segue~jogo sem_$ sem_essa ser_depois ser~? tarde~mando te_interessa troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_anda ^_joga ^_nada ^_posso ^_quando a_pessoa a_procissao amanha_eu amanha~te anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo com~, debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:outra debt-amount:para debt-amount:pergunta debt-creditor:isso debt-kind:frente debt-kind:isso debt-kind:toca decid- deixa~branco
depois_e depois~procuro depois~te der der_eu der~volto dispe- e_deus eh_coisa eh_entre eh_so em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa_ferida essa_nao essa~final essentials:depois essentials:pode eu_e eu_procuro eu_volto eu~deus eu~nessa expor expor_a expor~pessoa e~digo ferid- ferida fim fim_$ flexibles:meu flexibles:vira gosto gosto_de guardar hora_eu hora~respondo
income-low-month:. incomes:em incomes:falar incomes:outra instalments-left:deixa instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:pula instalments-left:quero instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ mao merit- merito merito_$ mexer~hoje nao_eh nao_gosto nao_queria nao~expor nesse_merito nisso_hoje nome o_baile o_jogo
offers:. offers:assunto offers:de offers:disco offers:meu offers:segue offers:sem offers:vira olho outra~eu overdue:eu overdue:nao overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final para_frente para_outra parti- proci- procissao procissao_$ procuro procuro_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quero~isso quero~nesse quero~nisso
rates:depois rates:disco rates:falo rates:proxima rates:vamos segue_a segue~baile segue~procissao sem~para thirteenth:? thirteenth:eu toca_em ver~e vez volto volto_nessa vou_falar vou~disso worry:falar worry:prefiro`,
    '4': `,~para NAME ^_amanha ^_fico ^_nao ^_responder ^_troca a_fim agora ai_deixa ai_e ai~segue ai~vazia antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:da debt-amount:de debt-amount:pula debt-amount:quero debt-amount:vez debt-creditor:NAME
debt-creditor:deixa debt-creditor:essa debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho depois~pego depois~vejo de~. de~dizer digo
digo_$ direito_de direito~nao dizer_isso dizer~nao e_segue e_te eh~eu em em~eu entra- entrar entre escrever escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:certo essentials:coisa essentials:eu essentials:prefiro essentials:te essentials:um estou_no estou~fim estou~rua estou~saco eu_chegar eu_deixo
eu~depois eu~em eu~isso fico_com fico~vergonha fila_$ fim_da fim~fila final final_$ flexibles:assunto flexibles:pula flexibles:segue geladeira_$ gente_volta gente~nessa guard- hora income-source:a income-source:nada income-source:segue incomes:deixa incomes:dessa incomes:informar incomes:prefiro incomes:quero instalments-left:de instalments-left:estou instalments-left:interessa
instalments-left:isso instalments-left:para instalments-left:passa instalments-left:pergunta instalments-left:pular isso_, isso_depois jogo me_reservo melho- melhor mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ mudar na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever na~depois nesse_vespeiro no_trabalho nome_aos nome_dele nome~aqui nome~bois no~da
no~depois o_direito offers:antes offers:conta offers:deixa offers:prefiro offers:pular offers:te offers:vamos olho_$ olho_isso outra_hora overdue:isso overdue:me overdue:melhor overdue:muda overdue:nisso overdue:nome overdue:por overdue:quero overdue:segue overdue:te o~dele para_proxima passar_essa pego~papel pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder
posso~depois prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero_responder quero~nome quiet- rates:da rates:dizer rates:outra rates:quero rates:responder reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho te_digo te_mando tem~pular thirteenth:dizer
thirteenth:outra thirteenth:para thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver thirteenth:vou tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vergonha~dizer vespe- vespeiro vespeiro_$ volta_nessa vou_escrever x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_me ^_morro a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama bora_deixar by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_noite de_vergonha debt-amount:a debt-amount:adiante debt-amount:assunto debt-amount:eh
debt-amount:me debt-creditor:eh debt-creditor:em debt-creditor:eu debt-kind:branco debt-kind:deus debt-kind:em debt-kind:pergunta debt-kind:quero debt-kind:se debt-kind:um debts:agora debts:lembro debts:noite debts:os debts:servico deixa_para deixar_isso deixar~em deixa~em deixa~ver deixo deixo_passar dele deus_$ de~essa disso disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo
eh~dessa em_stand em~by essa_dai essa_em essa~estou essa~quero essa~respondo essa~stand esse_assunto essentials:, essentials:deixa essentials:e essentials:falar essentials:ferida essentials:gosto essentials:isso essentials:nisso essentials:outra essentials:responder essentials:sem essentials:vamos esse~me estad- estado estado_$ estou_a estou_na estou_sem estou~servico estou~trabalho eu eu_pego
eu_respondo eu_ver eu~abro eu~outro eu~passar falar_essa falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:dai flexibles:deixa flexibles:eh flexibles:isso flexibles:nome flexibles:para flexibles:passa flexibles:prefiro gelad- geladeira hoje_$ hora_dessa income-source:bora income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa
income-source:nesse income-source:o incomes:a incomes:bora incomes:depois incomes:faz incomes:mando incomes:nisso incomes:nome incomes:o incomes:pula incomes:respondo incomes:vamos informar instalments-left:? instalments-left:assunto instalments-left:disso instalments-left:falar instalments-left:muda instalments-left:nome isso~branco isso~segredo me_doi me_pergunta mexer me~o me~outra morro
morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao_responder nao~hora nao~os ningu- ninguem nisso_$ no_fim no_servico nomes o_nome offers:da offers:dizer offers:eu offers:mao offers:ninguem offers:proxima offers:responder offers:toca offers:vejo offers:ver offers:vergonha offers:vou outro_dia overdue:aberto overdue:coisa overdue:depois overdue:disso overdue:eh overdue:hora
overdue:mudar overdue:nada overdue:pula overdue:respondo o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para~? pego_o pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa_$ pode_ser por_favor posso_falar prefiro~coitar prefiro~responder procu- proxima_pergunta proxima~por queri- queria quero_abrir quero~a quero~essa rates:bora rates:eu rates:fim rates:final rates:isso
rates:meu rates:muda rates:olho rates:para rates:prefiro rates:vejo rates:vergonha rates:vez rates:vira responder_$ responder~nao respondo_outro respondo~dia rua segredo_de segredo~estado sem_paciencia sem~resposta servico_, se~a stand stand_by tem_como tenho_vergonha thirteenth:agora thirteenth:nao thirteenth:te toca_sem toca~essa toca~proxima uma_dama vamos~outro ver ver_depois vergonha_,
vergonha~falar vergonha~pula vou vou~o`,
    '-3': `?confirm-amount ?confirm-delete ?consent ?which-change ^_eu ^_ja ^_para ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:proximo ai_$ apose- cance- chuta- comec- compr- consent:nao consent:prefiro conti- da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desfazer_depois
desfazer~? desis- deu eh_de enten- entendi esque- essa_conta essa_informacao essa~derrubou essa~nao essentials:mais essentials:me essentials:passo eu~sei expli- falar_com impor- importa importa_$ informacao informacao_$ instalments-left:lembro isso_importa ja_respondi ja~essa juros_$ lembr- mais_$ me_derrubou nada_$ nao_$ nao_tenho nao~essa nao~isso nenhu- nunca offers:aceitar overdue:certinho
para_desfazer para_que para~depois para~pergunta pegue- peguei proximo proximo_passo quero_mais quinta_$ rates:te rates:ver respondi_essa respondi~pergunta retor- sou thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:depois consent:eu consent:para consent:proxima consent:respondo deixa_$ desfa- desfazer eh_a essa_me instalments-left:quinta mexer_$ nao_mexer prefiro~mexer rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:deixa conto_$ depois_passo depois~conto depois~la essa_eh passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `incomes:bpc`,
    '11': `bpc`,
    '10': `?incomes ^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME conta_propria por~propria`,
    '5': `barra- barraca incomes:o incomes:so incomes:tenho incomes:vendo por_conta por_minha por~conta propria_$ salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme conforme_o o_bpc salga- so_o sou~, vendo`,
    '3': `^_tenho bpc_do bpc~meu confo- conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta o_dia`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `?income-source ^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:das mando- mandou que_o`,
    '4': `a_pensao a~do do_juiz ele income-source:a income-source:da income-source:filho meninas o_ex ordem_do ordem~juiz o~da o~o paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:meu income-source:mim income-source:salario income-source:vem juiz_$ menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:minha income-source:que`,
    '10': `income-source:meu`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada manda mandam mesad- mesada`,
    '8': `income-source:ajuda income-source:dos minha~me`,
    '7': `^_meu a_familia a~faz dos income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `^_uma depos- deposita deposita_$ estra- genro income-source:deposita income-source:familia income-source:filho income-source:meus income-source:uma manda- meu_genro meu_tio meu~que minha~manda segura_$ tio`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma irmao- irmaos me_da meu_filho meus~se meu~me minha_irma segura vivo`,
    '4': `ajuda_$ avo da_$ do~pai faz income-source:a income-source:mae income-source:para income-source:se junta- manda_$ mandam_$ me_ajuda meu_pai pai_$ segur-`,
    '3': `INCOME estou~em estud- income-source:do income-source:em income-source:estou income-source:fora income-source:mes income-source:mora income-source:pai income-source:todo income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora mora nora pais para_mim pix_$ que_manda que_mora que~, todo_mes um_pix`,
    '-3': `^_do apose- do~do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt income-source:de`,
    '13': `clt`,
    '12': `regis-`,
    '11': `assin- income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_trabalho carte- carteira holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario fabri- fabrica income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario income-source:sou meu_patrao ponto ponto_$`,
    '6': `^_carteira ^_sou a_empresa assinada carteira_$ carteira_assinada empre- firma_$ funcionario income-source:da income-source:firma income-source:registrada mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `assinada_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo`,
    '4': `^_meu da_firma de_porteiro dia_$ eh~meu fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo mas_por meu_trampo porte- porteiro predi- predio salar- salario salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da empresa_$ estou_de income-source:com income-source:loja income-source:mas income-source:trampo onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bico ^_bolsa aplic- bico de_uber encos- income-source:bico income-source:conta income-source:do income-source:inss income-source:militar income-source:pj income-source:prefeitura income-source:vendo inqui- milit- militar na_prefeitura pensi- pensionista pj por_conta prefe- prefeitura prefeitura_$ repre- rodo sou_pensionista trabalho~prefeitura uber vendo`,
    '-4': `bolsa concu- income-source:o income-source:que patrao_$ sou_meu`,
    '-5': `apose- income-source:bolsa`,
    '-6': `estag- income-source:roca roca roca_$`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `income-source:bico`,
    '11': `bico income-source:faco income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:viro me_viro viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- income-source:no income-source:quando income-source:que`,
    '7': `^_bico aparecer bico_$ capin- capino capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao diari- faco frete income-source:aparecer income-source:caminhao income-source:capino income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo aqui_outro bico_de camin- caminhao caminhao_$ carre- carrego carro_na desca- frete_$ garco- garcom garcom_$ income-source:aqui income-source:carrego income-source:o income-source:pego income-source:um olho outro um~aqui`,
    '5': `ali carrego~na carro de_biscate dos_outros income-source:feira income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na_rua na_semana na~dos outro- outros outros_$ o~vier pego pego_o que_vier rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_diarista ^_pego ^_vivo aparece_$ corre diarista duas_vezes faco_uns faco~corre feira feira_$ income-source:aparece income-source:corre income-source:dos income-source:nos income-source:vivo mudan- mudanca na na_feira quand- quando rua saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `,_carrego ^_me aparece aqui diaria dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao servi- sim~nao um_dia`,
    '-3': `^_trabalho bolsa income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:do income-source:meu income-source:sou income-source:unha unha`,
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
    '6': `^_sou apren- dinheiro income-source:sou`,
    '5': `bolsa_$ da_faculdade dinhe- facul- faculdade faculdade_$ sou`,
    '4': `INCOME acao e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:meu o_bolsa opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `do_finado falec-`,
    '8': `^_pensao ^_viuva finado_$ income-source:sou militar_$ pensa- pensao`,
    '7': `income-source:deixou`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que income-source:recebo milit- militar sou`,
    '5': `faleceu income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marid- marido morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:velho marido_que meu_velho morre- morreu o~o pensao_do pensao~meu recebo_$ velho`,
    '3': `INCOME ^_recebo eh~pensao espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:militar income-source:prefeitura milit- militar`,
    '9': `^_sou income-source:sou prefe- prefeitura`,
    '8': `do_estado estad- estado income-source:da income-source:estado munic- prefeitura_$ servi- sou`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:municipal municipal`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude da_policia de_saude income-source:agente income-source:saude professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_da ^_trabalho de~do funci- income-source:, income-source:merendeira income-source:no income-source:professora income-source:trabalho meren- merendeira n0 polic- policia profe- professora`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:o income-source:pj income-source:usina income-source:viuva pj pj_$ usina usina_$ viuva`,
    '-4': `apose- income-source:meu`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-8': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source`,
    '14': `alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus income-source:que`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o meus o~que`,
    '6': `alugo_a income-source:tenho quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:ponto income-source:recebo income-source:uma nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casa_da casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:frente income-source:uns praia que~alugo recebo uns`,
    '-3': `income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria income-source:inss`,
    '11': `aposentei income-source:aposentei`,
    '10': `^_inss income-source:aposentado income-source:ja inss`,
    '9': `^_aposentado aposentado aposentadoria chute- income-source:a inss_$`,
    '8': `^_aposentadoria ^_aposentei de_vez income-source:as ja~as`,
    '7': `^_encostado aposentado_$ aposentadoria_$ encostado income-source:encostado vez vez_$`,
    '6': `INCOME campo campo_$ do_campo income-source:campo income-source:idade income-source:me sou~do`,
    '5': `^_ja aposentada aposentei_por encos- idade idade_$ income-source:da income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei~roca as do~da income-source:do income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei_$`,
    '9': `de_uber income-source:pj mei rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:para income-source:por income-source:sou income-source:unha para_fora pj por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo fora fora_$ income-source:autonomo income-source:casa income-source:de income-source:roca lojin- lojinha perco pj_$ quent- roca roca_$ vendo_$`,
    '6': `^_dou ^_motorista aula bico_$ cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:e income-source:minha income-source:na income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ patrao_$ salao salao_$ sou sou_meu tenho_minha vendo~na`,
    '5': `^_faco aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:, income-source:bico income-source:em income-source:faco income-source:roupa income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho_uma trabalho_por vendo_roupa`,
    '4': `EXPENSE ^_trabalho aplic- bolo coisas_na coisas~rua income-source:patrao income-source:trampo income-source:uma meu meu_proprio patra- patrao propr- proprio sou~por tenho traba- trabalho trampo`,
    '3': `,_sem acai acai_na casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:propria income-source:rua income-source:sem negocio negocio_$ no_fundo nota no~eh prest- presto sem~. tenho~barraca trabalho_na trabalho~conta tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt bolsa clt do~do fichado fichado_$ frete frete_$ income-source:clt income-source:fichado income-source:frete income-source:manda income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura segur- seguro`,
    '-4': `aluga- alugada alugada_$ concu- fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o opera- quiti- quitinete regis-`,
    '-5': `apose- assin- caixa income-source:da income-source:que pensi- pensionista sou_pensionista sou~de super-`,
    '-6': `income-source:do`,
    '-7': `bala sinal`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `income-source:loas loas`,
    '11': `^_loas income-source:bolsa income-source:eh`,
    '10': `income-source:governo`,
    '9': `bolsa cras eh_do income-source:cartao income-source:familia`,
    '8': `cidad- familia_$ gover- governo income-source:auxilio income-source:bpc o_bolsa`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ encos- governo_$ income-source:beneficio o_bpc`,
    '6': `INCOME auxilio_$ defic- do_governo famil- familia o_cartao`,
    '5': `benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_auxilio ^_bolsa ^_eh ^_o ajuda_do ajuda~governo auxilio_do da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `^_ajuda ^_encostado cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:autista income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- income-source:meu income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '9': `income-source:estou`,
    '7': `income-source:parcelas seguro_$`,
    '6': `?income-source desemprego e_estou income-source:desemprego income-source:recebendo o_seguro parcelas parcelas_$ recebendo seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida income-source:e no_seguro parce-`,
    '4': `^_fui demit- do_seguro fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enqua- enquanto enquanto_nao estou_no fui nao~outro seguro~nao`,
  },
  'start-reminders': {
    '17': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:dia after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:reativa avisa aviso- avisos lembretes_$ me_avisa reativa`,
    '8': `after-roadmap:todo after-roadmap:vencimento after-roadmap:volta de_volta lembrada lembretes_por relig- vencimento vencimento_$`,
    '7': `^_bota after-roadmap:bota after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:vencer aviso avisos_de avisos~vencimento bota dia esque- lembra me_lembra no_dia os quero_ser reati- todo_mes vencer volta_$ volta_com voltar~me`,
    '6': `^_pode after-roadmap:aviso after-roadmap:falta after-roadmap:lembre after-roadmap:ser after-roadmap:vespera avisos_$ com_os de_vencimento do_dia dos_lembretes falta mandar_os me~todo na_vespera os_avisos os~por pode_mandar pode_voltar pode~os sinto todo um~na vence- vencer_$ venci- vespe- vespera volta`,
    '5': `,_me ,~avisa :os :pode :voltar a_me after-roadmap:antes after-roadmap:de after-roadmap:nas after-roadmap:os after-roadmap:um alert- antes avisa- bota_um com~lembretes despe- dia_do dos lembre mandar_um me_lembre nas para_mandar para~um quero_que ser~no volta- voltar voltar_a`,
    '4': `:a :lembretes ^_liga ^_quero after-roadmap:aqueles after-roadmap:contas after-roadmap:dos after-roadmap:esqueci after-roadmap:for after-roadmap:mim after-roadmap:novo after-roadmap:pode antes~vencer aqueles avisar aviso_do aviso_para a~lembrar contas_$ de_vencer dia_# dia_$ dias_antes do_vencimento do~do lembrar lembrete_no lembrete~dia liga_de manda~lembrete me_avisar me_lembrar mes_para mes~eu
me~quando me~um na~? o_aviso para_mim para~todo pode pode_me pode~a quero ser todo~para`,
    '3': `#_$ ,_estava ,_quero ,~me :, :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_me after-roadmap:avisar after-roadmap:cobra after-roadmap:dar after-roadmap:esquecer after-roadmap:esqueco after-roadmap:favor after-roadmap:lembrete after-roadmap:liga after-roadmap:manda after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:parcelas after-roadmap:proxima after-roadmap:quando
antes_de a~avisar cobra contas cutuc- cutuca dar_um das_parcelas de_novo dias dois_dias esquecer esqueci esqueci_de esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero eu~que falta_$ favor_$ fazen- fazendo fazendo_falta for lembrar_$ lembre_$ lembrete liga manda_o manda_um mandar me me_cobra me_cutuca me_dar me_fazendo me~ai me~das me~dois me~falta me~sim mim novo no~# o_, o_lembrete
os_aviso os_lembretes o~no pagar_, para_eu para~nao parcelas_$ pode~dar por_favor que_me que_so quero~me quero~voce que~lembre que~me sem~avisos ser~de sim~quero sou~que todo~# todo~? tudo_, tudo~me um~antes um~para voce_me`,
    '-3': `^_os after-roadmap:receber a~mandar cance- me~dos os~me tirar volta_a`,
    '-4': `after-roadmap:parar after-roadmap:tirar mim_$ pode_tirar suspe-`,
    '-5': `after-roadmap:vencimentos avisos_por avisos~favor coloc- lembrar_de me_mandar parar reativar vencimentos_$`,
    '-6': `quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '15': `lembrete`,
    '13': `after-roadmap:aviso aviso lembrete_$`,
    '12': `after-roadmap:esses esses lembretes`,
    '11': `^_para after-roadmap:lembrete after-roadmap:lembretes avisa- lembretes_$`,
    '10': `^_desativa after-roadmap:avisar after-roadmap:parar avisar aviso- avisos avisos_$ desat- desativa para_de parar`,
    '9': `after-roadmap:alarme alarm- alarme para_com`,
    '8': `after-roadmap:avisos after-roadmap:desativa after-roadmap:menos cance- desli- lembrar nao_precisa os`,
    '7': `:lembrete ^_chega ^_sem ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:toda after-roadmap:vencimento alert- avisar_$ chega_de de_avisar de_aviso de_me lembrar_$ menos me~mais nao_quero precisa silen- silencia venci- vencimento`,
    '6': `,~nem ^_desliga ^_muito after-roadmap:avisa after-roadmap:cancelar after-roadmap:desliga after-roadmap:ficar after-roadmap:lembrar after-roadmap:me after-roadmap:silencia avisa aviso_para avisos_por avisos~favor chega chega~aviso desliga de~de de~lembrar esses_lembretes ficar lembra_mais lembrado_$ me_avisa me_lembrar menos_, me~menos nao_me nao_por nao~lembra os_avisos os_lembretes pode_parar
preci- sem_lembrete sem~por suspe- tira toda`,
    '5': `,_tira :lembrar :nao :os :quero ^_corta ^_menos ^_parar after-roadmap:cancela after-roadmap:corta after-roadmap:esse after-roadmap:lembrado after-roadmap:muito after-roadmap:segunda after-roadmap:sem aviso_$ aviso_de aviso~vencimento cancelar com_esse corta corta_esses de_mandar desligar esse_aviso lembrado lembretes_me mais~vencimento nao~avisar nao~ficar nao~lembrete os~me o~das para~esse pode~o
precisa_avisar precisa_ficar quero_lembrete quero_ser quero~lembrado ser_lembrado silencia~aviso todo_dia vencimento_$`,
    '4': `:lembretes :mais :parar ^_cancela ^_cancelar ^_dispenso ^_os ^_tira after-roadmap:avisando after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:nem after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:sei after-roadmap:ser after-roadmap:tirar after-roadmap:todo avisando cancela com_vencimento
cutuc- das_parcelas de_lembrete de_vencimento dispenso eu_sei favor_$ ficar_me ficar~lembrando lembrando me_lembrando mensagem_de muito nao~me parar_com parar_os parar~os para~isso para~mandar parcelas_$ pfv pode_tirar pode~de pode~os precisa_me quero_parar segun- segunda segunda_$ silencia_os todo~# vencimento_,`,
    '3': `#_vem #~esse #~eu ,~precisa ,~resto :com :me :pode :precisa :receber ^_larga after-roadmap:, after-roadmap:com after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mal after-roadmap:mensagens after-roadmap:ou after-roadmap:pode after-roadmap:semana after-roadmap:zap cancelar~negocio chega~mensagem com_isso das de_boleto de_mensagem dia~, dispe- do_vencimento em_receber
em~lembretes esse esse_negocio esses_lembrete estre- eu~que favor interesse interesse_em interesse~receber ja_sei larga larga_mao lembra mais_do mais_lembrete mais_receber mais~conta mal mal_$ manda_mais mandar~todo manda~lembrete me me_avisar me_deixa me_lembra mensagem_todo mensagem~dia me~disso me~mal nao_manda nao~interesse negocio negocio_dos negocio~lembretes o_resto os_aviso o~pode parar_de
para~me parcelas parem_de parem~me pfv_$ por_favor precisa~lembrar precisa~me quero~receber receber_lembretes resto resto_pode sei_que sei~devo sem silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tira_esse tirar toda_semana todo zap`,
    '-3': `^_ativa ^_reativa after-roadmap:ativa after-roadmap:reativa after-roadmap:sim ativa de_novo falta me~de no_dia novo pode~lembrar reativa sinto volta- voltar`,
    '-4': `^_manda ^_quero after-roadmap:falta after-roadmap:novo avisos_de avisos~vencimento mensagem_$ novo_$ pode_mandar pode_me quero_receber volta_com`,
    '-5': `^_volta lembretes_por reati- volta`,
    '-6': `liga_os liga~lembretes`,
    '-7': `^_liga after-roadmap:liga after-roadmap:volta liga relig-`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$ quiseram`,
    '11': `^_falaram aceitaram after-roadmap:falaram falaram_que quise-`,
    '10': `after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_toparam o_pe pe`,
    '8': `^_bateram ^_eles after-roadmap:acordo after-roadmap:bateram after-roadmap:proposta bater- bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:disse after-roadmap:disseram after-roadmap:resposta after-roadmap:voltou a~foi disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- nem_quiseram resposta toparam_$ volto- voltou`,
    '6': `NAME~minha ^_acordo ^_disseram ^_riram aceitam aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:cara after-roadmap:deram after-roadmap:eles after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam after-roadmap:valor arred- bateram_o cara cara_$ me_deram nao~# o_banco
o_telefone o~disse pedid- pedido pedido_$ propo- proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam`,
    '5': `^_nao ^_nem after-roadmap:banco after-roadmap:centavo after-roadmap:cheio after-roadmap:conversa after-roadmap:ficaram after-roadmap:foi after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ conversa da_minha da~cara deram e_no eles e~fim ficar- ficaram mao_de me~um nao~minha nem ouvir ouvir_$ o~cheio o~no so~o telef- telefone um_centavo valor valor_$ valor_cheio`,
    '4': `?after-roadmap ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:teve after-roadmap:um atendente_disse a~disse balan- centa- centavo conve- conversa_com conversa~eles de_# de_um
eh_muito eles_nao eles~aceitaram enrol- fazem fizeram_$ mao me~e moca_disse moca~que nao nao_$ nao_fazem nao_teve nao~conversa nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco_$ que_nem que~muito que~pensar que~tem quiseram_negociar responderam responderam_que responderam~nao teve`,
    '3': `,_disseram NAME_nao a_porta aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:porta after-roadmap:que after-roadmap:riu after-roadmap:vista atendente a~nao a~que a~riu banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$ disse_que fazem_$ fim fizer- fizeram foi geren- gerente
moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente para~e pensar pensar_$ porta porta_na porta~minha pouco que_so que~fazem riu riu_da riu~minha`,
    '-3': `?debt-kind ?income-source ^_toparam aceita aceitaram_meu aceitaram~cartao after-roadmap:aceita after-roadmap:cartao after-roadmap:fechei after-roadmap:mais after-roadmap:quis cartao_$ eh_que eles_toparam meu_cartao minha~foi nao_eh nao_quis nao~a nao~meu offers:nao o~nao que~? quis`,
    '-4': `aceitei aceitei_o aceitei~acordo nao_aceitei nao~que offers:negociar`,
    '-5': `after-roadmap:aceitei`,
    '-6': `^_aceitaram engol-`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram aprov- concordaram`,
    '12': `^_aceitaram after-roadmap:sim after-roadmap:topou topou`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:comigo after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:deram after-roadmap:proposta comig- comigo comigo_$ deram o_banco sim_$ veio`,
    '7': `! !_! ^_disseram ^_eles after-roadmap:! after-roadmap:fizeram after-roadmap:pedi desconto_que do~jeito eles_toparam fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta`,
    '6': `^_fizeram after-roadmap:eles after-roadmap:jeito after-roadmap:minha after-roadmap:ok disseram_que eh_que eles_disseram fizer- fizeram nao_eh o_desconto ok ok_$ pedi proposta_$ que_pode que~? respo- sim`,
    '5': `!_$ !~! NAME_topou ^_deu a_financeira a_minha after-roadmap:desconto after-roadmap:deu after-roadmap:financeira after-roadmap:o after-roadmap:primeira after-roadmap:ser after-roadmap:valor a~proposta banco do_meu eles jeito o~comigo o~que primeira primeira_$ ser_$ valor_$`,
    '4': `?after-roadmap NAME~! ^_bateram after-roadmap:bateram after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso bateram bateram_o com~proposta deu deu~, disse_sim disse~para eles_aceitaram financeira geren- gerente marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~disse para_nosso para~valor pode_ser que_sim sim_para sim~nosso`,
    '3': `NAME_aceitou a_moca aceitaram_minha aceitaram_o aceitaram~proposta after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~aceitou bater- com_a desconto deu_certo finan- hora hora_$ minha minha~! ofereci proposta_! proposta_foi ser treme- tremendo tremendo_$ valor`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:conversa after-roadmap:nao a~nao cartao_$ conversa eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '19': `briga- obrig- valeu`,
    '18': `n0`,
    '15': `^_valeu`,
    '14': `after-roadmap:valeu obrigada tchau tchau_$`,
    '13': `after-roadmap:beleza after-roadmap:obrigada agrad- valeu_$`,
    '12': `:sim ?after-roadmap ^_tchau after-roadmap:obrigado obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:salvou ajudo- ajudou legal massa muito salvo- salvou`,
    '10': `:ok :valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:otimo after-roadmap:tmj deus obrigado_$ ok tmj viu voce_eh`,
    '9': `:ate ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:viu after-roadmap:🙏 anota- anotado atrasou atrasou_$ clare- clareou
deus_te dez dez_$ eh_dez enten- entendido entendido_$ fico gracas_$ grati- gratidao otimo 🙏 🙏_$`,
    '8': `:deus :mais :👍 ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:agradecido after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:grande after-roadmap:tchau agradecido agradecido_$ anjo anjo_$ bom_$ brigada brigada_$ certo certo_$ combi- combinado combinado_$ de_grande demai- demais eh~anjo entendi_$ foi_de foi~grande gratidao_$ me_salvou
muito_$ perfe- perfeito sim_$ um_anjo viu_$`,
    '7': `^_abriu ^_agradecido ^_brigadim ^_nota ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:top after-roadmap:👏 amei amei_$ belez- beleza brigadim brigadim_$ deus~pague eh_um graca- gracas grand- grande mais_$ mandou_bem mente mente_$ minha_mente nota nota_mil
obrigada_$ ok_$ pague que_bom salvou_$ top 👍 👍_$ 👏`,
    '6': `:abencoe ^_ajudou ^_bgd ^_mandou ^_obrigado ^_salvou ^_thanks after-roadmap:bem after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:te after-roadmap:thanks after-roadmap:you agora_clareou ate bem_$ bgd bgd_viu bom ce_eh ce~dez clareou_$ deus_lhe lhe lhe_pague massa_demais mil_$ salvou_minha salvou~vida sim te thank- thanks thanks_you voce~um you you_$`,
    '5': `! !_$ :obrigada :viu ^_agora ^_agradecida ^_ce ^_clareou ^_muito ^_que after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:ideias after-roadmap:pague agradecida agradecida_demais ajudou_para ajudou~caramba atras- beleza_$ beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias deus_abencoe de~valia entendi esta_bom grande_valia hoje_, ideia- ideias
ideias_$ mando- mandou me~por mil minhas_ideias obrigada_viu para_caramba valia_$`,
    '4': `:! ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:entao after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:senhora after-roadmap:valia after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ da_conta demais_$ demais_da demais~conta despe- deus~ilumine eh_muito entao entao_$ esse_plano ilumi- ilumine ilumine_$
minha_vida nossa obrigada_pela obrigada~ajuda pela pela_ajuda por_hoje por~, que_deus que~te senho- senhora te_ilumine valia vida_$`,
    '3': `,_ajudou ,_valeu :filho :muito :pela :te FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:tamo a~eh bom_obrigada certo_obrigada de_em deus~de de~dobro dobro dobro_$
em_dobro esta_certo e~com filho_$ fml fml_$ junto junto_, junto~valeu liguei_la me~. muito_obrigada muito~pela ok_entendi pague_$ show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_, valeu_fml valeu~ajudou vida`,
    '-3': `:opa ?debt-creditor ?debts ?thirteenth ?which-creditor ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_recusei ^_reset ^_sair ^_stop ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:melhor
after-roadmap:nao after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- domin- domingo fecharia fecharia_$ foi_paga fui link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam- pagamento parar parar_$ pedi
recla- recusei reini- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:paga after-roadmap:pedi fecha- liqui- quita- recus- reneg-`,
    '-5': `aprov- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `consigo_parar o_salario o~inteiro parar perdi_o`,
    '3': `NAME_no after-roadmap:inteiro comeu de_novo de~, flexibles:NAME flexibles:a flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga after-roadmap:vergonha a~liga cobranca cobranca_liga cobranca~no conto- contou devo_. eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou after-roadmap:servico cobra- e_contou eu~. liga ligou ligou_para no_meu servi- servico vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME para_NAME passe- passei servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite dinheiro_$ do_auxilio e~eu falo meu~e para_leite peco~para pega quand- quando worry:me`,
  },
  'what-if': {
    '12': `e_se`,
    '11': `after-roadmap:se`,
    '10': `^_e e~eu se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `^_se after-roadmap:emprestimo eu~um vende-`,
    '6': `^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar para~tudo pegar`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:emprego after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar eu~a meu~ajudar o_carro pagar~cartao se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem vale`,
    '4': `:eu ^_digamos ^_simula a_pena acaba adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:quitar after-roadmap:receba
after-roadmap:sem after-roadmap:simula after-roadmap:supor after-roadmap:um after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba
eu_vendendo eu_vender eu~aceitar eu~de eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora_? mes_acaba nao_aceitar nao~a outro_emprego pagar_adiantado pagar~? para_pagar parar_de pena por_uma por~acaba que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu
trocar_as tudo_? uma_heranca usar usar_o vale_a vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~fica ,~melhora :e ^_caso ^_vamos aceitar aceitar_a adiantado adiantava adiantava_? after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica after-roadmap:ficaria after-roadmap:finge
after-roadmap:juntar after-roadmap:largasse after-roadmap:marido after-roadmap:menor after-roadmap:menores after-roadmap:parar after-roadmap:pelas after-roadmap:trocar after-roadmap:usar after-roadmap:vender alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas bico botar caso~saia cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_fica como_ficaria consegui~emprego
dinheiro_por dinheiro~mes do_aluguel emprego_$ emprego~como em~? encur- encurta encurta_? eu eu_consegui eu_largasse eu_nao eu_saia eu~adiantado eu~do e~meu faz_a faz~conta fica_? ficaria ficaria_se ficaria~eu finge~eu junta- juntar juntar_tudo juntar~num larga- largasse largasse_o largasse~cigarro mais_dinheiro mais_por mais~mes marid- marido melho- melhora menor- menores meu_marido muda num~so
o_cigarro outro pagar pagar_o pagar_tudo pagar~NAME para_quitar parar~pagar pegar~emprestimo pelas pelas_menores por~so posso_fazer puder quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~largasse so_$ troca- trocar tudo tudo_num um_bico um_emprego um_emprestimo vamos vem~nao vender`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sai after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos_# menos~? nao~? o_minimo pagar~minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:de worry:dia`,
    '9': `^_cobrador cobrador cobranca worry:cobranca worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `ligacao_de telef- telefone`,
    '7': `^_mandam de~a eh~de hora_$ ligacao nao_param param por_dia quare- quarenta telefone_nao telefone~para worry:hora worry:mandam worry:param worry:servico`,
    '6': `bloqueei~numeros cobranca_$ estou_sendo hora ja_bloqueei ligam_para ligar_$ mandam mensa- mensagem nao_para numer- numeros o_dia param_de tocan- tocando tocando_$ worry:ate worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:tocando worry:toda`,
    '5': `ameac- bloqueei celul- celular cinqu- cinquenta cobrador_na dia dia_$ diret- direto direto_$ do_celular estao~ligando ligam_ate ligam~NAME ligar manda- mandam_mensagem nao_da nao~de numeros_$ para_$ para_meu para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:NAME worry:direto worry:sendo`,
    '4': `^_cobranca ^_estao ^_ficam ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- calot- caloteira cobrador_nao cobrando de_numero deles_$ de~no dia_todo eles~para ficam ligam~meu ligan- ligando mandaram me_ligando mensagem_para meu_servico meu_telefone meu~nao me~o nao_aguento no_servico o_de o~todo para_NAME porta sem_parar so_o todo_$ troqu- troquei troquei_de troquei~numero
worry:caloteira worry:cobrando worry:da worry:eles worry:estao worry:ficam worry:ja worry:ligando worry:meus worry:na worry:no worry:porta`,
    '3': `:cobranca :essas :mundo ^_eles ^_ja ate_de ate~NAME casa_da casa~minha causa_deles chama- cobram cobranca_, da~nao da~sogra de_domingo deles de~em de~por dia_inteiro domin- domingo domingo_$ dos_outros eles_ligam essas~, estao estao_me foi_na frent- frente inteiro_$ ligam_no ligam~de mae_no mais~cobranca meia meu_trabalho me~na minha_sogra mundo_$ na_frente na_minha nao~da na~da na~dos outro-
outros outros_$ o~inteiro parar parar_$ para~servico porta_$ por~deles servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade voz worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:o worry:outros worry:parar worry:tenho worry:todo worry:trabalho worry:voz`,
    '-3': `me~sem no_serasa proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `despejo worry:despejo`,
    '12': `?worry perde- perder worry:perder`,
    '11': `despejo_$`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `worry:vao`,
    '8': `apart- apartamento casa_$ sair worry:a worry:apartamento`,
    '7': `^_perder ^_vou casa imobi- imobiliaria sair_$ vao worry:daqui worry:imobiliaria worry:leilao worry:mandou worry:meu worry:rua worry:ser`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ de_despejo imobiliaria_mandou leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua para_sair posso_perder rua worry:botar worry:leiloar`,
    '5': `a_dona botar de_volta dona meu_teto morar o_proprietario o~deu para_fora parar_na propr- proprietario ser teto vou worry:NAME worry:deu worry:dona worry:fora worry:me worry:morar worry:na worry:o worry:para worry:parar worry:posso worry:proprietario worry:se worry:teto worry:vai worry:volta`,
    '4': `^_posso a_imobiliaria calca- calcada calcada_$ chave chave_de chave~volta da_casa deu fora fora_$ medo~perder me~daqui me~para na_calcada na~com o_apartamento o_dono onde~se ordem ordem_de parar pediu perder_minha perder~casa prazo quer quer_a querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar_minha tomar~casa tramp- vao_botar vao~meu volta_$ vou~na worry:ate
worry:calcada worry:chave worry:dono worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:quer worry:querem worry:semana worry:tenho worry:tomar`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a ate a~mandou botar_para botar~fora caixa caixa_vai coisas_na coisas~rua de_perder desoc- desocupar desocupar_$ despejo_, de~minha dono dono_quer dono~a esta~a eu_sair eu~da imobiliaria~desocupar joao maior~eh mandou_desocupar me_botar meus~vao nao_tenho o_seu o~joao o~vai posso preoc- preocupacao preocupacao_eh que_vem quere- querem quer~casa
rua_$ sair_da sair~casa seman- semana vai vao_me vem_$ worry:atrasado worry:caixa worry:coisas worry:com worry:da worry:de worry:desocupar worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro carro_$ worry:? worry:banco worry:carro worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome worry:so`,
    '11': `arroz comida vazia vazia_$ worry:arroz worry:comida worry:vazia`,
    '10': `comid- worry:falta worry:que worry:tem`,
    '9': `almoc- comi ja_comi que_ja worry:hoje worry:para`,
    '8': `^_falta comer falta leite leite_para panel- panela pulan- pulando worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:panela worry:pulando`,
    '7': `dia_$ esta_vazia falto- faltou pulando_refeicao refei- refeicao refeicao_$ worry:ja worry:refeicao`,
    '6': `^_hoje a~esta comer_$ comida_$ farin- farinha hoje menin- mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `EXPENSE ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome de~de dormi- dormir em_casa estou~de fome_$ meninos mesmo nao_tem nao~o o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:meninos worry:todo worry:vivo`,
    '4': `^_abro ^_estou ^_meus agua almoco a~vai casa_$ comer_para de_comer dia dormir_com escol- esta_faltando estou_pulando falta- faltando gelad- geladeira guriz- gurizada janta meus_filhos o~a pulo so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:agua worry:casa worry:faltando worry:janta worry:meus worry:moca worry:nem worry:sobrar worry:tenho`,
    '3': `^_ando ^_dou a_panela abro agua_$ ando as_menina bebe cha comen- comendo com~para de_conta de_fome de~para dia_que e_de eles_$ entre entre_o estao_comendo esta~comida estou e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos foram geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ moca morto morto_de morto~fome na_escola na_mesa nao_tenho nao~comida o_arroz o_feijao o_remedio
os_meninos os~estao o~para o~por panela_esta para_eles para_meninos para~para passando pedindo~para que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_comida tem_dia tem_o todo worry:a worry:ando worry:com worry:como worry:de worry:dou worry:eles worry:filhos worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so dinheiro_$ estou_com worry:? worry:dinheiro worry:meu worry:minha worry:no worry:tudo`,
    '-4': `worry:da worry:me`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta worry:cpf worry:estou worry:negativado`,
    '8': `credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ nome_$ sujo worry:crediario worry:sujo`,
    '7': `^_meu barraco cpf estou_no meu~esta no_spc o_nome serasa_$ ser~no sujo_$ worry:barraco worry:cadastro worry:meu worry:nao worry:spc`,
    '6': `^_nome barra- cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nao~em nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:consigo worry:esta worry:limpar worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:NAME worry:em worry:na worry:nada worry:quero`,
    '4': `a~no bloqueado comprar da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome~e o~nao quero~o ser worry:carne worry:comprar worry:credito worry:mae worry:minha worry:nem`,
    '3': `^_voltar abrir_conta aluga- alugar carne carne_$ causa_do consi- consigo_abrir conta_por credito de_emprego de~por emprego esta_na estou limpar_o mae mae_$ mais_nada minha_mae nao~abrir nao~nada nao~nem nenhu- no nome_no por_nome por~do quero_voltar quero~a ter_credito worry:alugar worry:emprego worry:mais worry:o worry:perdi worry:por worry:ter worry:um`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:processo worry:que`,
    '-4': `worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq- worry:nenhuma`,
    '13': `urgen-`,
    '10': `^_nenhuma urgente worry:estou worry:so`,
    '9': `nada nada_urgente nenhu- urgente_$ worry:tudo`,
    '8': `durmo nao_estou nenhum_desses nenhuma organ- worry:desses worry:durmo worry:isso`,
    '7': `^_nenhum desse- desses worry:deus worry:disso worry:enquanto worry:esta`,
    '6': `^_so ameaca ameaca_$ apertado curio- curiosidade desses_$ em_paz enqua- enquanto esta~mas estou~quanto incomes:nada nao~nessa paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me so~mesmo tranquilo urgencia urgencia_$ worry:, worry:dessas worry:me worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `^_tudo ameac- apert- corre- esta_tudo nada_disso nao~comigo nenhuma_$ nenhuma_dessas nessa organizar organizar_$ paz_$ risco worry:comigo worry:desse worry:gracas worry:mas worry:risco worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao a_deus acont- comigo_$ controle controle_$ dessa- dessas dessas_$ disso disso_$ eh_no esta~em esta~sob estou estou_me gracas_a gracas~deus isso_nao mesmo_$ nada_desse nada_me nao_, nao_tem nenhum quero_organizar rio so_estou sob sob_controle so~organizar tem~nao tipo tranquilo_$ tudo_em tudo_sob tudo~controle worry:a worry:controle worry:por worry:rio worry:sem worry:sob`,
    '3': `,_ainda ,_so ^_gracas ^_por acontece_comigo ai_nao ainda_nao aqui_eh cobrador_nao comig- comigo contr- dessas_coisas desse deus eh_comigo em~gracas enquanto_$ enquanto_esta enquanto_nao esta~por estou_em graca- gracas livre_, mas me_organizar mesmo moco_isso moco~nao nada_assim nao_chegou nao~ainda nao~eh nao~isso nesse ponto ponto_$ por~esta por~nao quero_me quero~organizar so tira~sono tudo
worry:acontece worry:ainda worry:aqui worry:assim worry:chegou worry:coisas worry:eh worry:em worry:tira`,
    '-3': `fome intim- worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:juros worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ nao_durmo worry:devendo`,
    '9': `^_cada cada envel- meu_pai pai_$ worry:fui worry:mes worry:os worry:pai`,
    '8': `^_os conseguir demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:durmo worry:estou worry:vergonha`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresce_$ depre- depressao em_casa esta~atrasado estou_com fui levan- nao_sabe nunca_mais o_sono os sono sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:perdi worry:sabe worry:sono`,
    '6': `ansio- ansiosa atrasado atrasado_$ conse- consigo_dormir cresc- cresce descobrir_$ dinheiro_$ esta_tudo filho- filhos juros nao~dormir perdi_o worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:tudo`,
    '5': `^_ai ^_estou ^_nunca ^_perdi a_divida ai~eh casa_por com_isso dar_conta de_nao dormir_$ dos_filhos eh_tanta em~por filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir muita nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:ai worry:dar worry:dormir worry:dos worry:esta worry:mae worry:morrer worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_minha ^_perder acaba- acabando bola bola_de bola~neve boleto_$ casam- casamento causa_disso coisa_$ come dar de_neve de~que dinhe- dinheiro doente_e dormi- dormir dos eh~coisa esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao morre- morrer muito mulhe- mulher nao_consigo neve neve_que nunca o_juros olha_esse os_outros
outro- outros o~fazer pensar pensar_$ perder_o por~disso que_come que_fazer que_os que~outros que~tudo tanta tenho_vergonha vergonha_$ worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:gente worry:moca worry:mulher worry:outros worry:pensar`,
    '3': `atras- a~de cansa- cansada casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa disso_$ divid- divida divida_para doent- doente e_deixar e_sem estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca morrer_olha nao_para olha
os~nao pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:esse worry:isso worry:medo worry:olha worry:por worry:poupanca worry:presa worry:saber worry:sem worry:so worry:todo
worry:veia worry:viver`,
    '-3': `almoc- de_perder dia_$ lacra- medo~perder nao_estou proce- worry:, worry:banco worry:do worry:tem`,
    '-4': `^_tudo tranq- worry:? worry:me worry:no worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry moto_$ quere- vao_levar`,
    '7': `^_estao a_moto caminhao estao_querendo guincho minha_moto o~na querendo worry:caminhao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_vao banco_quer camin- escon- esta_com mandado meu_carro movei- moveis moveis_$ porta_$ querendo~meu worry:a worry:com worry:estao worry:vao`,
    '5': `^_querem a_kombi busca busca- estao kombi levar_minha medo meu~esta na_porta oficial_veio o~quer o~veio quer quer_a querem tv tv_$ vao worry:busca worry:medo worry:na worry:os worry:porta worry:querem`,
    '4': `^_medo atras buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo ganha_pao meu_ganha meu~pao minhas_coisas pao penho- penhorar perder_o perder~carro porta querem~minha tomem worry:, worry:apreensao worry:atras worry:banco worry:coisas worry:de worry:e worry:esta worry:ganha worry:minhas worry:pao worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_meu achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha a~eu busca_e buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que da~moto de_madrugada de~a do_carro e_apreensao eh_com ele_que entrego estao_ameacando estao_atras estao~toma estou~o e~achar ganha garag- garagem geladeira_da geladeira~loja levar- levarem
levarem~moto madru- madrugada manda- meu~de minha- minha_geladeira minhas minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco os pegar~moto posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o trabalho vao~meu virem virem_buscar worry:achar worry:acordar worry:ameacando worry:da worry:do worry:garagem worry:levarem
worry:loja worry:oficial worry:pegar worry:toma worry:virem`,
    '-3': `de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '12': `?worry desli- worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar meu_gas worry:a worry:agua worry:cortaram worry:no`,
    '8': `agua cortaram ficar_no gas_$ vamos~no worry:ficar worry:gas worry:veio`,
    '7': `^_vamos escur- escuro estou~escuro ficar minha_luz no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `a_companhia companhia cortada corte dias escuro_$ gas ja_veio sem_agua ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corte worry:dias worry:sem`,
    '5': `aviso compa- corta cortar_$ cortar_a cortaram_$ deixa- desligar estou_no gelad- luz_$ que_corta worry:corta worry:desligar worry:estou worry:meu worry:ontem worry:relogio`,
    '4': `^_cortaram a_internet a_luz agua_desde agua~ontem alica- alicate amanha_$ aviso_vermelho avisou avisou_que aviso~corte banho cortaram_a cortarem cortarem_a da_luz de_corte deixaram deixou_aviso desde_ontem do~na e~, homem_do ja~aviso medo~cortarem moco_da na_porta o_homem o_moco ontem ontem_$ papel_do porta_$ relog- relogio sem~desde vai_ser vai~cortada worry:alicate worry:avisou worry:cortada
worry:cortarem worry:deixar worry:desde worry:homem worry:internet worry:moco worry:na worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME_ja NAME~# ^_luz ^_vao a_energia after-roadmap:amanha after-roadmap:ser agua_ontem amanh- amanha aviso- aviso_de a~ja corta_quinta cortada_$ cortada_amanha cortar_o cortaram_minha cortaram~agua cortar~luz da_agua deixar deixo- deixou desde desliga desliga_$ deu_# deu~dias dias_$ dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estra- faz~dias fio
homem inter- internet internet_$ luz_de luz_esta me~sem minha_agua minha~ontem minha~vai moco o_fio o_papel o_relogio o~da o~do porta que~quinta quint- quinta quinta_$ relogio_da relogio~luz senao senao_desliga ser~amanha sexta sexta_$ se~a torne- torneira torneira_$ vao vao_cortar vao~minha veio_aviso veio~de verme- vermelho vermelho_$ worry:# worry:da worry:de worry:deixou worry:desliga
worry:deu worry:do worry:energia worry:faz worry:medo worry:minha worry:papel worry:porta worry:que worry:quinta worry:senao worry:sexta`,
    '-3': `worry:? worry:muito worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `da_justica justica_$ worry:recebi worry:um`,
    '8': `acao acao_de intimacao processo worry:acao worry:carta worry:de worry:intimacao worry:processo`,
    '7': `^_recebi carta de_cobranca estao_me recebi worry:banco worry:cartorio worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ chego- chegou cobranca_$ do_forum forum me_processar pelo_banco tem~no um~do worry:cobranca worry:da worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao cobranca com~nas costa- costas de_cartao de_justica forum_$ nas nas_costas oficial oficial_de oficial~justica pelo processar reu sendo um~de vao worry:aqui worry:cartao worry:reu worry:sendo worry:uma`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_cartorio estao estou_sendo justica~aqui me no~nome ofici- perguntou perguntou~mim por_mim por~de prote- protestar receb- tem_audiencia um_homem um_papel uma~do vao_me vao_protestar vao~no worry:. worry:advogado worry:causa worry:com worry:homem worry:mim worry:oficial worry:perguntou worry:por worry:protestar`,
    '3': `._$ banco_$ banco_mandou causa chegou_uma cobra- com~papel diz_que do_banco do~mandou estou_com execu- homem mandou_carta mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi_uma recebi~carta um_oficial uma_carta uma_intimacao veio_aqui worry:estou worry:mandou`,
    '-3': `a_moto busca- buscar despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `meu_salario worry:pagamento worry:salario`,
    '8': `bloqu- conta_$ meu_pagamento worry:banco worry:beneficio worry:bloquearam`,
    '7': `?worry ^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- worry:todo worry:tudo`,
    '6': `benef- beneficio conta o_banco salar- salario salario_$ segur- tudo_do worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario juiz_$ metad- metade meu_beneficio minha_aposentadoria todo worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio do_meu e~banco judicial juiz metade_da meu meu_bpc minha o~bloqueou pegan- pegando pegando_meu pela quase raspa- sumiu tirar- tiraram todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro
worry:judicial worry:mes worry:na worry:pegando worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu_ordenado meu~na minha~vem na~conta na~mandando o_limite orden- ordenado o~cai o~come o~comeu o~pega pega_$
pela_metade pelo pix_$ por_ordem salario~e todo_mes worry:NAME worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:ordem worry:ordenado worry:pega worry:some`,
    '-4': `worry:?`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `^_assinei offers:aceitei offers:topei`,
    '9': `^_acordo aceitei_$ acord- acordo acordo_fechado after-roadmap:fechei assinei com_eles fechado fechado_$ offers:fechei`,
    '8': `?offers a_da acabei_fechando aceitei_a after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- a~NAME eles_$ fechando fechando_$ fechei_com topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo assinei_o assinei~acordo certo_fechei deu~fechei essa_$ o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita aceitei~parcelamento after-roadmap:vou deu_certo e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_martelo o_parcelamento offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:essa certo com~banco deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e hoje la_e la~fechei no_app offers:acordo offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar vou_pagar
vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:certo after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ assinei_com assinei~eles a~deles banco_$ bati bati_o bati~martelo cedo com_o da_NAME da~, deles deu do_jeito eles~cedo fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz fui hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles negocio_com
negocio~o ofereceram ofereceram_$ offers:aceitar offers:assinei offers:martelo o~hoje o~no parcelamento_$ pode~que proposta proposta_deles que_ofereceram topei~proposta vou_fechar`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei_o aceitei~hora acordo_do after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:proposta bate cedo_$ com com~NAME com~hoje do~que duas_vezes eles_hoje essa eu_vou eu~querer fechei_$
fechei~eles hora_, hora~nao jeito la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:a offers:certo offers:deles offers:deu offers:eles offers:fechar offers:hoje offers:parcelamento parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vezes_$ vou_querer vou~a`,
    '0': `
 
_# !_a !_deixa !~deixa !~e !~o !~que #_. #_ano #_bruto #_cada #_cai #_conto #_dia #_dividido #_eu #_filhos #_h #_mais #_pode #_que #~. #~a #~ao #~atrasada #~atrasado #~banco #~bruto #~com #~dia #~e #~em #~estou #~gasolina #~liberar #~mais #~mas #~metade #~meu #~nao #~para #~parcela #~pix #~por #~salario #~se #~semana #~vale $~do %_, %_. %_ao %_do %_na %~NAME %~dia %~mes %~por %~salario ) )_.
,_aceito ,_adiantava ,_ajudou ,_apaga ,_aquele ,_aqui ,_banco ,_caio ,_cancela ,_carrego ,_claro ,_cobrador ,_com ,_comeco ,_conforme ,_cortar ,_credo ,_desde ,_deve ,_digo ,_divida ,_diz ,_do ,_ela ,_em ,_entrei ,_era ,_errei ,_espera ,_esse ,_falei ,_faltou ,_faz ,_fica ,_fico ,_gasto ,_gostaria ,_hoje ,_lembrei ,_maior ,_menino ,_metade ,_meu ,_mexo ,_moco ,_moveis ,_muda ,_mudei ,_na ,_ninguem
,_nunca ,_obrigada ,_para ,_pensei ,_pera ,_perdi ,_porque ,_procede ,_quais ,_recebo ,_reclamo ,_respondi ,_saia ,_se ,_semana ,_tche ,_termina ,_tintim ,_todos ,_troca ,_uma ,_umas ,_uns ,_usei ,_valor ,_venceu ,_venderam ,_vendi ,_vi ,~% ,~+ ,~abrindo ,~acontece ,~agosto ,~ainda ,~algum ,~anos ,~apaga ,~apagar ,~atrasado ,~autorizo ,~baixar ,~bendito ,~boia-fria ,~cada ,~carro ,~cartao
,~comecar ,~conta ,~continuo ,~corrigir ,~crediario ,~crianca ,~debito ,~deixo ,~demais ,~desde ,~deu ,~deus ,~dia ,~direito ,~divida ,~doido ,~dois ,~durmo ,~eles ,~empresa ,~entao ,~entendi ,~escreve ,~essas ,~esse ,~explica ,~fala ,~falar ,~falei ,~falo ,~favor ,~fica ,~filha ,~filho ,~foi ,~fora ,~forca ,~frete ,~ganha ,~graca ,~guia ,~ia ,~ir ,~lembro ,~ligacao ,~manda ,~mandem ,~melhor
,~menores ,~meses ,~mesmo ,~metade ,~mete ,~meter ,~meu ,~minutinho ,~mostra ,~na ,~nada ,~nele ,~nervosa ,~nome ,~normal ,~outra ,~pago ,~passa ,~pela ,~perguntar ,~pode ,~posso ,~programa ,~quanto ,~questao ,~remove ,~respondo ,~resto ,~saio ,~se ,~seguro ,~sem ,~ser ,~servico ,~silveira ,~sobrou ,~tempo ,~todo ,~trabalho ,~trocar ,~uma ,~uns ,~usar ,~valor ,~ver ,~vermelho ,~vez ,~vive ,~voce
._NAME ._a ._como ._e ._estou ._faz ._foi ._isso ._ja ._me ._minha ._obrigado ._pode ._qual ._vou .~? .~NAME .~alguma .~anos .~com .~da .~de .~e .~isso .~ja .~sei .~sem .~vai :_# :_caiu :_marque :abusivo :acontece :adiantado :alguem :ano :anteriores :ao :apaguem :aparece :aquele :arquivo :atrasada :aumentei :avisar :bem :bolo :caba :caiu :carne :carro :carta :cedo :celular :cem :chegou :cobra
:cobram :coisa :comigo :compensa :confiavel :conforme :consegui :consigo :copia :cortada :dar :das :demora :depois :depositar :deve :diga :direito :disse :dizendo :dnv :empresa :entao :entrou :escreve :estava :exclusao :falando :falei :falso :fatura :ficar :fisica :gastei :gente :gerente :gratificacao :guardado :homem :instrucoes :janeiro :jeito :jogo :la :lgpd :ligaram :limite :limpa :limpar :luz
:mae :mandem :moca :mostrar :moto :nem :noite :normal :num :numero :obrigado :orientacao :oxe :pagamento :pagas :pagina :paguei :pai :painel :parcela :passa :passado :passei :patroa :pede :pedindo :pessoa :pessoais :porque :prazo :preciso :quais :quantos :quitar :recebi :receita :regras :renda :renegociacao :resto :saldo :semana :sera :servico :sete :sistema :so :somando :tal :ter :termino :tira
:todas :todo :todos :trem :uns :usar :usei :util :vem :venceu :verdade :~$ :~a ; ;_as ;~demais ?_a ?_como ?_esta ?_explica ?_falo ?_faz ?_ja ?_me ?_meu ?_qual ?_que ?_queria ?_repete ?_tem ?~caba ?~louco ?~nao ?~o ?~tem ?~uma NAME_baixou NAME_caiu NAME_cobra NAME_como NAME_desse NAME_deste NAME_dia NAME_em NAME_estao NAME_faz NAME_na NAME_para NAME_pedindo NAME_pode NAME_sim NAME_some NAME_vence
NAME~. NAME~abril NAME~ate NAME~atrasada NAME~atrasado NAME~cobra NAME~da NAME~dando NAME~desde NAME~desse NAME~e NAME~ele NAME~era NAME~essa NAME~faltou NAME~foi NAME~frente NAME~ha NAME~julho NAME~junho NAME~la NAME~ligou NAME~mais NAME~menos NAME~mes NAME~meses NAME~muito NAME~nome NAME~os NAME~pago NAME~para NAME~parei NAME~passar NAME~passou NAME~porque NAME~primeira NAME~primeiro NAME~quando
NAME~quitada NAME~sera NAME~tirar NAME~um NAME~uns NAME~usei NAME~valia NAME~verdade ^_apago ^_apaguei ^_arre ^_atrasada ^_autonomo ^_avancei ^_ave ^_bloqueei ^_brincadeira ^_cair ^_calcula ^_certeza ^_cobraram ^_contrato ^_cria ^_dez ^_diversao ^_empresa ^_esses ^_exclusao ^_finge ^_gas ^_guarda ^_imagina ^_junta ^_maquina ^_menti ^_misturei ^_moca ^_moco ^_olha ^_olhe ^_oxente ^_pela ^_poderia
^_praia ^_redija ^_roubaram ^_sexta ^_supoe ^_tirando ^_todos ^_tomara ^_transferir ^_trata-se ^_uber ^_uns ^_vence ^_vieram ^_vish a_cada a_cara a_carta a_cooperativa a_deixar a_fabrica a_faculdade a_gerente a_hora a_letra a_lgpd a_menina a_minima a_ninguem a_outra a_padaria a_perna a_renner a_restricao a_safra a_serio a_tela a_tirar a_unica a_vontade a_zero abatimento aboca- abocanhar
abocanhar_o abocanhar~que abre_a abre~lista abril abril_, abrindo~app abrir~conversa abrir~fatura abro_a abro_reclamacao absoluta_pode absoluta~gravar absur- absurdo absurdo_$ absurdo_, absurdo~tem abusivo_, abusivo~pode acaba_, acaba~o acabo_concordando acabou_, acabou_e acabou_gracas acabou_o acabou~a acabou~gas acabou~nao acabou~rosario acabo~com aceitaram_! aceitaram_o aceitaram~! aceitei~da
aceito_logo aceito_nada aceito~ou acha~vale acho~a acho~cai acho~esqueci acompanho_$ acontece_$ acontece~? acordo_mas acordo_meu acordo_passar acordo~a acordo~eles acordo~fiz acordo~o acred- acredita acredita_$ adiantada adiantada_$ adiantava adiantava_? adiante_eu adiante~te adoeceu adoeceu_e after-crisis:cansada after-crisis:credo after-crisis:desculpa after-crisis:fome after-crisis:jeito
after-crisis:matar after-crisis:moca after-crisis:morto after-crisis:o after-crisis:susto after-roadmap:absurdo after-roadmap:acredita after-roadmap:adiantada after-roadmap:adiantava after-roadmap:adoeceu after-roadmap:advogado after-roadmap:agua after-roadmap:alimenticia after-roadmap:almoco after-roadmap:alta after-roadmap:amor after-roadmap:apagam after-roadmap:apaguei after-roadmap:aquilo
after-roadmap:atende after-roadmap:autista after-roadmap:bah after-roadmap:baixou after-roadmap:base after-roadmap:bicho after-roadmap:bike after-roadmap:bonito after-roadmap:botasse after-roadmap:boto after-roadmap:caio after-roadmap:calcula after-roadmap:caminhao after-roadmap:centro after-roadmap:clico after-roadmap:clientes after-roadmap:clonaram after-roadmap:clt after-roadmap:cobradora
after-roadmap:cobraram after-roadmap:cobre after-roadmap:codigo after-roadmap:coisas after-roadmap:colega after-roadmap:colo after-roadmap:come after-roadmap:completo after-roadmap:comprei after-roadmap:concorda after-roadmap:concordando after-roadmap:condominio after-roadmap:confio after-roadmap:consegue after-roadmap:continua after-roadmap:contracheque after-roadmap:convenio after-roadmap:cortei
after-roadmap:costas after-roadmap:credor after-roadmap:credores after-roadmap:crianca after-roadmap:criancas after-roadmap:cuida after-roadmap:cunhada after-roadmap:cunhado after-roadmap:cutuca after-roadmap:dado after-roadmap:daquela after-roadmap:deixam after-roadmap:deixou after-roadmap:dela after-roadmap:dentro after-roadmap:deposita after-roadmap:deposito after-roadmap:desejo
after-roadmap:deste after-roadmap:devia after-roadmap:diaria after-roadmap:diferenca after-roadmap:diminui after-roadmap:dinheirinho after-roadmap:dizem after-roadmap:dizendo after-roadmap:dizer after-roadmap:documento after-roadmap:doente after-roadmap:dor after-roadmap:educada after-roadmap:ela after-roadmap:emprestado after-roadmap:enquanto after-roadmap:enterro after-roadmap:entrou
after-roadmap:enviar after-roadmap:erro after-roadmap:escolher after-roadmap:escolheu after-roadmap:espera after-roadmap:esposa after-roadmap:fabrica after-roadmap:faculdade after-roadmap:falam after-roadmap:falou after-roadmap:farmacia after-roadmap:fazia after-roadmap:finge after-roadmap:fizer after-roadmap:fora after-roadmap:foto after-roadmap:fralda after-roadmap:frases after-roadmap:gaguejo
after-roadmap:ganho after-roadmap:ganhou after-roadmap:gasolina after-roadmap:gaste after-roadmap:gaveta after-roadmap:gera after-roadmap:gosto after-roadmap:guardaram after-roadmap:guardou after-roadmap:holerite after-roadmap:homi after-roadmap:ia after-roadmap:ideia after-roadmap:igual after-roadmap:imagina after-roadmap:inteira after-roadmap:janeiro after-roadmap:jogar after-roadmap:jogue
after-roadmap:justica after-roadmap:largar after-roadmap:largo after-roadmap:ler after-roadmap:levou after-roadmap:ligando after-roadmap:ligo after-roadmap:lugar after-roadmap:mandado after-roadmap:manha after-roadmap:mas after-roadmap:matando after-roadmap:medida after-roadmap:meio after-roadmap:melhorava after-roadmap:meninos after-roadmap:mercado after-roadmap:mesa after-roadmap:mesma
after-roadmap:meter after-roadmap:mexe after-roadmap:mexo after-roadmap:mudasse after-roadmap:mulher after-roadmap:negociam after-roadmap:neles after-roadmap:nervosa after-roadmap:nessa after-roadmap:normal after-roadmap:numa after-roadmap:numeros after-roadmap:obrigados after-roadmap:ofereceu after-roadmap:oficina after-roadmap:olha after-roadmap:olhar after-roadmap:outros after-roadmap:padaria
after-roadmap:pai after-roadmap:papagaio after-roadmap:parado after-roadmap:parasse after-roadmap:parece after-roadmap:particular after-roadmap:passada after-roadmap:pega after-roadmap:pegadinha after-roadmap:pegue after-roadmap:pequena after-roadmap:pericia after-roadmap:perna after-roadmap:poe after-roadmap:policia after-roadmap:povo after-roadmap:prende after-roadmap:presa after-roadmap:prisao
after-roadmap:procede after-roadmap:propos after-roadmap:puxar after-roadmap:quebra after-roadmap:quieto after-roadmap:radio after-roadmap:rapaz after-roadmap:rapido after-roadmap:reais after-roadmap:recebe after-roadmap:receita after-roadmap:reclamei after-roadmap:respostas after-roadmap:restricao after-roadmap:rodar after-roadmap:roubaram after-roadmap:ruim after-roadmap:sacar
after-roadmap:safra after-roadmap:saia after-roadmap:salao after-roadmap:sms after-roadmap:sobra after-roadmap:sogro after-roadmap:solto after-roadmap:sozinho after-roadmap:sua after-roadmap:sufoco after-roadmap:sujo after-roadmap:supoe after-roadmap:tarde after-roadmap:tiram after-roadmap:todos after-roadmap:trabalhei after-roadmap:transferir after-roadmap:tres after-roadmap:trezentos
after-roadmap:trocados after-roadmap:umas after-roadmap:vei after-roadmap:vendesse after-roadmap:vivem after-roadmap:vivente after-roadmap:vivo after-roadmap:vo after-roadmap:zeca agenc- agencia agencia_, agencia~o agend- agenda agenda_? agora_de agora_descontam agora_e agora_estao agora_estou agora_ja agora_ninguem agora_o agora_que agora~cabeca agora~como agora~descontando agora~dia agora~ganho
agora~nao agora~qual agosto_$ agosto_, agua_$ agua_, agua_? agua_tem agua~, agua~a agua~tarifa aguenta ah_tem aham_, aham~pode ah~mais ai_de ai_primeiro ainda_, ainda_sao ainda~, ainda~nao ainda~o ainda~obrigados ainda~para ainda~valendo ai~causa ai~eu ai~mais ai~vamos ai~verdade ajuda_sim ajudar_? ajudar_em ajudar~casa ajudar~mae ajuda~as ajuda~dividas ajudou_bastante ajudou_demais alguem_da
alguem_humano alguem~de alguem~equipe alguem~nao alguem~pode alguem~verdade algum_dia alguma_, alguma_ajuda alguma~, alguma~nao alguma~no algum~? alimenticia_agora alimenticia~que alto_mas alto~nao alugar_casa alugar_uma alugar~kitnet aluguel_atrasado aluguel_menor aluguel_que aluguel~# aluguel~eu aluguel~muda aluguel~qual amanha_continuo amanha_levanto amanha_vou amanha~cedo amanha~no
ameacando_cortar ameacando~a aniversario_prende aniversario~o ano_, ano_e anos_. anos_a anos_ainda anos_de anos_ja anos~aceito anos~ate anos~devo anos~divida anos~vale anotar_que anotar~eu anotou_? ano~esta ano~meio ano~vai antecipar~saque anterior_esta anterior_que anterior_volta anteriores_e anterior~errada anterior~errei antes_, antes_da antes_me antes_que antes_se antes~confio antes~nao
antes~outra antes~soltar antiga_de antiga~mais anunc- ao_botijao ao_credor ao_dia ao_mes ao_normal ao~? ao~quando ao~solicitando apaga_minhas apaga_nada apaga_todos apagam_meus apagam_tudo apagam~dados apagar_por apagar~enquanto apagar~esta apagar~que apagar~se apaga~anterior apaga~nao apaga~os apaga~respostas apago_sem apago~ler apaguei apaguei_a apaguei~conversa apaguem_minhas
apaguem~informacoes apague~que aparece_na apareceu_boleto apareceu_um apareceu~com apareceu~da apareceu~emprestimo aparelho_de apertei_errado apertei~, aplicativo_me aplicativo~bloqueou aposentei~idade app_e app_para app~ver apreensao_$ aquele_consignado aquele_limite aquele~a aquele~da aquele~ja aquele~pela aqui_da aqui_em aqui_na aqui_ne aqui_nos aqui~confiavel aqui~dedos aqui~do aqui~perai
aqui~rua aqui~seguro arquivo_$ arquivo~que arquivo~tudo arre arre_egua arrep- arrependi arrependi_, arrependi~nao arre~, arroz_e arroz_esta arroz~queimando arroz~so arrumar_$ arrumar_mais arrumar~um as_cartas as_clientes as_conta as_criancas as_demais as_frases as_perguntas assinei_, assinei~o assinou assinou_foi assinou~meu as~, as~fora ate_sabado ate_sexta atencao_$ atendente_de atendente_do
atendente_humano atendente~? atendente~banco atendente~verdade atender_? atendeu ate~# ate~? ate~fim ate~meu ate~nenhuma ate~ninguem ate~o ate~para ate~vou atolada atolada_$ atras_, atrasada_? atrasada_gracas atrasada_sim atrasada~# atrasada~a atrasada~prisao atrasado_, atrasado_desde atrasado_faz atrasado_nao atrasados atrasado~o atrasado~uns atrasando_a atrasando~pensao atrasar_a atrasar_de
atrasar_para atrasar~jeito atrasar~pagar atrasar~pensao atras~nao atualizar atualizar_sim aumentei_minha aumentei~divida aumentou autis- autista autista_$ autista_, autista~banco automatico_, automatico_da automatico~divida automatico~o autonomo_nao autorizo_nada auxilio~ainda auxilio~gas avancei avancei_rapido avancei~demais ave ave_maria avisar_de avisar_perto avisar~do avisar~novo avisos_me
avisos~deixam avisos~novo a~acabou a~adiantava a~alimenticia a~atrasar a~caduca a~cai a~cobra a~como a~completo a~dar a~dela a~desde a~diminui a~dois a~eles a~estao a~ex a~ideia a~julho a~nela a~ontem a~pagar a~pergunta a~propos a~quebrou a~sacar a~se a~sem a~social a~some a~um a~velha bairro_, bairro~moveis baixa_nunca baixar_isso baixar_meus baixar~dados baixa~, baixo- baixou baixou_, baixou~eu
bancam bancam_tudo bancam~, banco_. banco_diminui banco_diz banco_e banco_em banco_entrou banco_esse banco_eu banco_falou banco_mais banco_nunca banco_pedindo banco_pegou banco_quando banco_que banco_vou banco~# banco~ano banco~baixou banco~barato banco~descontar banco~detido banco~encostar banco~liga banco~ligar banco~mandou banco~na banco~nem banco~pix banco~procede banco~propos banco~que
banco~tomar barata_por barata~ser barraco~tudo base_em base~que batid- batido batido_na batido~outra beleza_, beleza_valeu bem_, bem_eh bem_essa bem~isso bem~mesmo bem~so bendita bendita_mesmo bendito bendito_$ beneficio_da beneficio_na beneficio_para beneficio~banco beneficio~emprestimo beneficio~pericia beneficio~veinha bico_mesmo bico_que bico~eu bico~noite bike bloqueada bloquear~, bloqueei_o
bloqueei~numero bloqueou_, bloqueou~nao bloqueou~salario bmg boa_, boa_noite boia-- boia-fria boia-fria_$ boleto_com boleto_molhou boleto_nao boleto_que boleto_sei boletos boleto~, boleto~desconto boleto~do boleto~minha boleto~nao boleto~sei boleto~verdadeiro bolsa~, bolsa~nao bolsa~por bolsa~tem bom_nada bom_ou bom~ou bom~preciso bom~ruim bonito bora_deixar bora~isso bota_nossas bota_para
bota_uma botar_minha botar~casa botas- botasse botasse_um botasse~pouco bota~coisas bota~falar bota~pessoa botec- boteco botou_a botou~NAME bpc_foi bpc~cortado braba- brabas brabas_$ brincadeira_, brincadeira~eh brincadeira~estou brincando_, bruto_$ bruto_, bruto~fica bruto~o buscar_os buscar~caminhao buscar~oculos buscar~papel caba caba_cobra caba~# cabeca~guarda cabeca~vem cada_# cada_dois
cadastro_por cadastro~favor cada~meses caderno_ai caderno~, cafez- cafezinho cafezinho_$ cai_? cai_meu caio caio_nessa cair_no cair~rotativo caiu_um caiu~# caiu~dinheiro cai~minha calca_curta calcula_ai calcula~se calma_nao caminhao_quito caminhao~tudo caminho_$ caminho_que caminho~voce cancelar_esse capino_, cara_, cara_a cara_no cara~cara cara~digo carne_da carne~loja caro_demais caro_ou caro~,
caro~esta carrego_frete carrego~, carro_, carro_adiantada carro_e carro_esse carro_esta carro_para carro_quebrou carro~NAME carro~jogue carro~mes carro~nao carro~outra cartao_junto cartao~com cartao~estao cartao~nao cartao~que cartao~se cartas cartas_fora cartas~, carta~cartorio carta~forum carta~mandaram carteira_digital carteira~vale casa_com casa_corta casa_e casa_em casa_falou casa_nao
casa_pedindo casa_qual casa_toda casa~antes casa~heranca casa~leilao casa~mais casa~prazo casa~que casa~vai caso~pegue catando~papel causa_das celular_, celular~me cem cem_reais cem~antes centavo_para centavo~boletos cento_, centro centro_$ centro_para centro~renegociar certa certa_$ certeza~, certeza~pode certinho_eh certinho~isso certinho~muda certo_antes certo_pode cet~o ce~bom ce~que
chama_alguem chama_essa chama_gente chama~firma chama~suporte chega_, chega_ne chega~amanha chegou_$ chegou~intimacao chego~para cheir- cheiro cinco~a cinco~ainda claro~pode clientes clientes_da clientes~faxina cliquei_sem cliquei~querer clonaram~cpf clonaram~zap cobra_# cobrador_? cobrador_falou cobrador_mete cobradora_ligou cobrador~a cobrador~porta cobrador~que cobram_alguma cobram~coisa
cobranca_disse cobranca~, cobranca~que cobrando_$ cobrar_alguma cobraram cobraram_duas cobraram~vezes cobrar~coisa cobrar~de cobra~% cobre_metade cobre~das coisa_: coisa_agora coisa_dessas coisa_nenhuma coisa_tres coisas_, coisas_de coisas~calcada coisa~ja coisa~mas coisa~nao coisa~serasa coisa~vezes colega colega_levou colega~o coloq- coloquei coloquei_errado coloquei~, com_arroz com_atendente
com_base com_deus com_dividas com_do com_dor com_ela com_esses com_humano com_nome com_remedio com_todo combinado_, combinado~me comeca_tudo comecar_a comecar~menorzinha comeca~de comeca~que comeco_de comeco~tudo comendo~por comer- comer_fora comer_mas comer~pago comida_, comida_aqui comida~em comida~quem comigo_? comissao~# como_chama como_chego como_comecar como_entra como_essencial como_falar
como_garantia como_levar como_pagas como_primeira como_saber como_se como_ver como~agora como~antes como~consigo como~disso como~eh como~muda como~neles como~primeiro como~saio como~um compensa_mais compensa_meter compensa~? compensa~o compraram compraram_no compraram~meu comprei_fiado comprei_o comprei_um comprei~no comprei~sofa compro_mais com~% com~coisa com~coisas com~como com~consignado
com~consultor com~contas com~contrato com~criancas com~cristao com~da com~disso com~e com~em com~emprestimo com~enterro com~filha com~juros com~logo com~mas com~meses com~moco com~nada com~nome com~patrao com~pequena com~por com~respeito com~sujo com~uso com~vivente concorda concorda_com concordando concordando_com concordando~tudo concorda~esse concordo_, concordo~desde concordo~o conferir_as
conferir_no conferir~contas confiar_em confiar~voce confirm-amount:acertou confirm-amount:agora confirm-amount:amor confirm-amount:bate confirm-amount:bem confirm-amount:cheio confirm-amount:com confirm-amount:conferir confirm-amount:conheco confirm-amount:conta confirm-amount:dai confirm-amount:disso confirm-amount:do confirm-amount:ela confirm-amount:ele confirm-amount:estava
confirm-amount:estou confirm-amount:exatamente confirm-amount:falei confirm-amount:fiquei confirm-amount:infelizmente confirm-amount:jeito confirm-amount:louco confirm-amount:mao confirm-amount:mas confirm-amount:menos confirm-amount:mexe confirm-amount:mosca confirm-amount:muda confirm-amount:mulher confirm-amount:nessa confirm-amount:no confirm-amount:ou confirm-amount:para
confirm-amount:pensando confirm-amount:perfeito confirm-amount:pessoa confirm-amount:queria confirm-amount:quero confirm-amount:se confirm-amount:segura confirm-amount:sem confirm-amount:ser confirm-amount:so confirm-amount:te confirm-amount:tive confirm-amount:ver confirm-amount:verdade confirm-change:. confirm-change:? confirm-change:abri confirm-change:absoluta confirm-change:acertou
confirm-change:acho confirm-change:agora confirm-change:amor confirm-change:apagar confirm-change:aqui confirm-change:as confirm-change:bem confirm-change:bronca confirm-change:certeza confirm-change:cheio confirm-change:com confirm-change:confundi confirm-change:decimo confirm-change:deles confirm-change:dera confirm-change:dessas confirm-change:disso confirm-change:enquanto confirm-change:falei
confirm-change:favor confirm-change:fe confirm-change:hein confirm-change:hmm confirm-change:infelizmente confirm-change:louco confirm-change:mao confirm-change:menos confirm-change:mesma confirm-change:meu confirm-change:minha confirm-change:moca confirm-change:nessa confirm-change:ninguem confirm-change:ou confirm-change:papel confirm-change:pedi confirm-change:pelo confirm-change:perai
confirm-change:pessoa confirm-change:pior confirm-change:proposta confirm-change:querer confirm-change:queria confirm-change:quieto confirm-change:recebi confirm-change:recebo confirm-change:se confirm-change:sem confirm-change:ser confirm-change:tem confirm-change:tenho confirm-change:verdade confirm-change:vou confirm-creditor:? confirm-creditor:acho confirm-creditor:agora confirm-creditor:aham
confirm-creditor:antes confirm-creditor:apaga confirm-creditor:as confirm-creditor:bate confirm-creditor:bem confirm-creditor:brincadeira confirm-creditor:certinho confirm-creditor:com confirm-creditor:confirmar confirm-creditor:conheco confirm-creditor:conta confirm-creditor:da confirm-creditor:dai confirm-creditor:decimo confirm-creditor:dera confirm-creditor:dessas confirm-creditor:disse
confirm-creditor:disso confirm-creditor:duvida confirm-creditor:ele confirm-creditor:eles confirm-creditor:enquanto confirm-creditor:estou confirm-creditor:favor confirm-creditor:fica confirm-creditor:fogo confirm-creditor:foi confirm-creditor:fosse confirm-creditor:infelizmente confirm-creditor:jeito confirm-creditor:la confirm-creditor:loja confirm-creditor:mao confirm-creditor:mas
confirm-creditor:melhor confirm-creditor:menos confirm-creditor:mexe confirm-creditor:moca confirm-creditor:muda confirm-creditor:mudanca confirm-creditor:mudar confirm-creditor:mulher confirm-creditor:nem confirm-creditor:nessa confirm-creditor:no confirm-creditor:ou confirm-creditor:outra confirm-creditor:papel confirm-creditor:pelo confirm-creditor:pensando confirm-creditor:perfeito
confirm-creditor:pessoa confirm-creditor:pior confirm-creditor:proprio confirm-creditor:querer confirm-creditor:quero confirm-creditor:recebo confirm-creditor:renner confirm-creditor:sem confirm-creditor:ser confirm-creditor:tem confirm-creditor:tive confirm-creditor:troca confirm-creditor:trocar confirm-creditor:vai confirm-creditor:valor confirm-delete:acho confirm-delete:aham
confirm-delete:amor confirm-delete:arquivo confirm-delete:banco confirm-delete:com confirm-delete:conheco confirm-delete:correto confirm-delete:decimo confirm-delete:dedo confirm-delete:deixar confirm-delete:dessas confirm-delete:deus confirm-delete:disse confirm-delete:disso confirm-delete:do confirm-delete:ele confirm-delete:em confirm-delete:espera confirm-delete:estava confirm-delete:falei
confirm-delete:fica confirm-delete:infelizmente confirm-delete:mao confirm-delete:me confirm-delete:mexe confirm-delete:mexer confirm-delete:muda confirm-delete:mudar confirm-delete:nessa confirm-delete:opa confirm-delete:pelo confirm-delete:perai confirm-delete:perco confirm-delete:querer confirm-delete:quieto confirm-delete:segura confirm-delete:sem confirm-delete:so confirm-delete:some
confirm-delete:tem confirm-delete:vai confirm-delete:vi conforme_a conforme~lgpd conheco_, conheco_essa conheco_nem conheco~de conheco~sera consegue_me consegue~dizer conseguir_alugar conseguir~esse conseguir~uma consegui~emprego consent:: consent:abrir consent:aceitar consent:adiantado consent:ajudar consent:amor consent:apaga consent:apagam consent:ate consent:atras consent:boa consent:bom
consent:buraco consent:carne consent:cartao consent:celular consent:certo consent:chegou consent:clonaram consent:codigo consent:confio consent:continuar consent:conto consent:conversa consent:conversar consent:credito consent:crer consent:deixou consent:deposito consent:desconfiei consent:desconto consent:desde consent:desejo consent:dessas consent:dia consent:disse consent:disseram consent:diz
consent:dizem consent:documento consent:eles consent:era consent:escrevo consent:estao consent:falo consent:ficar consent:fila consent:foto consent:gostaria consent:guardar consent:humano consent:informacao consent:ligar consent:limpam consent:loja consent:mao consent:mexer consent:morta consent:normal consent:oxe consent:pagando consent:pague consent:passa consent:paz consent:pedindo
consent:pediu consent:pelo consent:permito consent:pessoa consent:piorar consent:plano consent:primeiro consent:quer consent:queria consent:quitar consent:receber consent:recebi consent:sabendo consent:score consent:seguir consent:sobre consent:suja consent:tambem consent:tamo consent:tche consent:telefone consent:terceiros consent:tinha consent:uso consent:ve consent:veio consent:vi consent:vir
consent:vivente consent:vontade consent:whatsapp consignado_, consignado_mas consignado_nao consignado_pela consignado~NAME consignado~aquele consignado~baixa consignado~banco consignado~carteira consignado~como consignado~nunca consignado~oferecem consignado~preciso consignado~um consignado~vale consigo_# consigo_? consigo_alugar consigo~casa consigo~por consumo consumo_eh consumo~pouco conta_.
conta_ai conta_como conta_so contando_aqui contando~nos contar_, contar~nao contar~o contas~como contas~pago contas~te contato_, contato_comigo contato_da contato~eh contato~lista conta~# conta~, conta~disso conta~essencial conta~faz conta~mes conta~o conta~pago contei_aqui contei_para contei~voce continuo_$ conto_essa contou_para contou~NAME contra_o contrato_aqui contrato_e contrato_para
contrato_que contrato~mim contrato~nao convenio_a convenio~loja conversa_sem conversar~alguem conversar~uma conversar~voce conversa~querer cooperativa_disse cooperativa~que copia_dos copia~meus cor_$ cor_desse corag- coragem coragem~abrir coragem~ver correto_sim corrigir_$ corta_mais cortada_: cortada~caiu cortar_de cortar_minha cortar_onde cortarem~luz cortar~? cortar~agua cortar~luz cortar~onde
cortar~que corta~rapido cortem cortem_a cortem~luz cor~dinheiro costas_de costas~tanto costureira cozin- cpf_fica cpf_limpo cpf_sem cpf_tem cpf~compraram cpf~de cpf~eu cpf~limpo cpf~quitar cpf~restricao crediario~, credito~, credor_solicitando credor~prazo crer crer_$ cresce_feito cresce_quanto cresce~por cria cria_um crianca_pequena criancas_da criancas~escola crianca~dentro cria~texto cristao_$
cruze- culto culto_e culto~olhe cunha- cunhada curta curta_$ custa_# da_, da_desgraca da_divida da_dona da_escola da_lingua da_neide da_oferta da_outra da_umas da_veinha dados_antes dados_em dados_nao dados_pessoais dados_se dados~alguem dados~arquivo dados~conforme dados~eu dai_nao daquela_tela daquela~da daquela~do daquela~dos daqui_de daqui_do daqui~bairro dar_# dar_$ dar_desconto dar_esse
dar_mais dar_so dar~NAME dar~mes dar~o das_pernas das~, das~propostas das~que das~tem das~voce da~caiu da~conversar da~desse da~disse da~duas da~e da~eh da~esta da~fala da~falou da~frases da~impedir da~irma da~ja da~ler da~levar da~liga da~mas da~na da~ninguem da~nunca da~particular da~pedindo da~perder da~perderem da~qual da~resolve da~subiu da~suja da~textinho da~vence da~vo de_NAME de_abocanhar
de_atraso de_busca de_calca de_carro de_contato de_dar de_deixar de_dentro de_dez de_dividas de_favor de_ficar de_gasolina de_julho de_manha de_minimo de_mudar de_passear de_pensao de_pessoa de_prisao de_proposta de_saber de_semana de_soltar de_tanto de_tarde de_taxa de_vale de_vedete de_ver de_vergonha de_vista debito debito_automatico debito~, debito~da debt-amount:abri debt-amount:abrir
debt-amount:anos debt-amount:aplicativo debt-amount:app debt-amount:as debt-amount:assim debt-amount:atencao debt-amount:atrasada debt-amount:atrasadas debt-amount:bah debt-amount:banco debt-amount:boleto debt-amount:bora debt-amount:bulhufas debt-amount:buscar debt-amount:cabeca debt-amount:canto debt-amount:casa debt-amount:ce debt-amount:com debt-amount:comecar debt-amount:comprei
debt-amount:consigo debt-amount:contrato debt-amount:coragem debt-amount:dei debt-amount:deixa debt-amount:deus debt-amount:diferenca debt-amount:digo debt-amount:disso debt-amount:divida debt-amount:dizer debt-amount:duas debt-amount:eles debt-amount:entendo debt-amount:era debt-amount:estava debt-amount:falando debt-amount:falar debt-amount:fica debt-amount:fila debt-amount:fim debt-amount:fiz
debt-amount:foi debt-amount:gaveta debt-amount:guarda debt-amount:guardo debt-amount:hoje debt-amount:informacao debt-amount:informar debt-amount:joguei debt-amount:juros debt-amount:lembrar debt-amount:lembro debt-amount:ler debt-amount:letra debt-amount:lingua debt-amount:maio debt-amount:mais debt-amount:mandaram debt-amount:marido debt-amount:meu debt-amount:mim debt-amount:miuda
debt-amount:moca debt-amount:molhou debt-amount:muito debt-amount:nada debt-amount:ninguem debt-amount:no debt-amount:nocao debt-amount:nome debt-amount:olhar debt-amount:onde debt-amount:os debt-amount:parei debt-amount:passa debt-amount:pela debt-amount:prefiro debt-amount:prestei debt-amount:proxima debt-amount:quanto debt-amount:quem debt-amount:quer debt-amount:respondo debt-amount:resposta
debt-amount:rua debt-amount:saber debt-amount:saco debt-amount:servico debt-amount:simples debt-amount:so debt-amount:somar debt-amount:tambem debt-amount:taxa debt-amount:te debt-amount:tem debt-amount:toda debt-amount:troquei debt-amount:ultima debt-amount:vale debt-amount:valor debt-amount:vergonha debt-amount:viu debt-amount:voce debt-creditor:? debt-creditor:a debt-creditor:acho
debt-creditor:aquele debt-creditor:aqui debt-creditor:bairro debt-creditor:cartao debt-creditor:centro debt-creditor:chama debt-creditor:daqui debt-creditor:desde debt-creditor:divida debt-creditor:e debt-creditor:falei debt-creditor:ferida debt-creditor:fica debt-creditor:la debt-creditor:mais debt-creditor:minha debt-creditor:neide debt-creditor:no debt-creditor:numa debt-creditor:osvaldo
debt-creditor:pergunta debt-creditor:quero debt-creditor:recordo debt-creditor:se debt-creditor:sei debt-creditor:silveira debt-creditor:tal debt-creditor:te debt-creditor:ue debt-creditor:venderam debt-kind:. debt-kind:abrir debt-kind:atencao debt-kind:atrasada debt-kind:desconto debt-kind:dia debt-kind:entendo debt-kind:entrou debt-kind:era debt-kind:familia debt-kind:lembro debt-kind:mao
debt-kind:moco debt-kind:nesse debt-kind:normal debt-kind:parcelaram debt-kind:passa debt-kind:pela debt-kind:prefeitura debt-kind:quanto debt-kind:responder debt-kind:sai debt-kind:ser debt-kind:te debt-kind:telhado debt-kind:tipo debt-kind:trata-se debt-kind:tudo debt-kind:uns debt-kind:ver debt-kind:voce debts:! debts:abrir debts:acaba debts:acho debts:acontece debts:ainda debts:ajudam
debts:ajudar debts:alguma debts:amor debts:ano debts:anos debts:antecipar debts:anterior debts:ao debts:apaga debts:aparece debts:aposentadoria debts:app debts:ate debts:atender debts:atendimento debts:atrasadas debts:aumenta debts:avisar debts:baixar debts:bandido debts:beneficio debts:boleto debts:bolo debts:bota debts:brasil debts:buraco debts:burro debts:cachorro debts:caiu debts:cancelo
debts:canto debts:carne debts:carro debts:carta debts:cheio debts:cima debts:clonaram debts:cobrar debts:coisas debts:comigo debts:compensa debts:composto debts:comprar debts:comprei debts:consegue debts:consultor debts:contei debts:contracheque debts:contratei debts:conversar debts:cresce debts:cristao debts:dai debts:dar debts:dava debts:de debts:deixa debts:dele debts:depois debts:descontam
debts:desde debts:desejo debts:dessa debts:desse debts:deus debts:deve debts:devendo debts:dever debts:dinheiro debts:disse debts:disso debts:diz debts:dizer debts:dormir debts:ele debts:entre debts:equipe debts:era debts:escrever debts:esperar debts:esse debts:estao debts:existe debts:explica debts:extrato debts:falando debts:falou debts:familia debts:fatura debts:fazer debts:fez debts:fica
debts:filhos debts:financeira debts:fiz debts:fizeram debts:fogao debts:for debts:funciona debts:ganho debts:gerente debts:gostaria debts:gosto debts:governo debts:graca debts:igual debts:inss debts:ir debts:jogo debts:la debts:levam debts:levanto debts:levar debts:loja debts:lugar debts:mae debts:manda debts:mande debts:mao debts:maquina debts:marido debts:medo debts:menor debts:menos debts:meus
debts:minhas debts:moca debts:moro debts:muito debts:ne debts:negociar debts:negocio debts:ninguem debts:nos debts:nunca debts:ofereceram debts:olhar debts:orientacao debts:osso debts:paga debts:pagando debts:pagar debts:pago debts:pai debts:papel debts:papo debts:parar debts:passada debts:passado debts:passar debts:passou debts:pedi debts:pedir debts:peguei debts:pela debts:pelo debts:pena
debts:perdi debts:perdido debts:perguntar debts:pinga debts:plano debts:pouquinho debts:preco debts:prefiro debts:prendem debts:preso debts:primeiro debts:prisao debts:quando debts:queria debts:receber debts:repete debts:resolve debts:responder debts:respondo debts:rua debts:sacar debts:saiu debts:sem debts:semana debts:serve debts:significa debts:sobre debts:telefone debts:televisao debts:total
debts:trabalho debts:trocar debts:uns debts:usar debts:vale debts:valor debts:vejo debts:vem debts:ver debts:vez debts:vi debts:vida debts:vir decen- decente decente_para decente~abrir decido decido_? decimo_sim decimo_todo decimo~, decimo~o dedo_errado dedos dedos_, dedos~espera dedo~, dei_# deixam deixam_nervosa deixam~, deixar_a deixar_eu deixar_isso deixar_parada deixar~NAME deixar~a deixar~em
deixar~estava deixar~internet deixar~trocar deixa~conferir deixei~prazo deixo_em deixo_vencer deixou_, deixou_em deixou~de deixou~duvida deixo~? deixo~branco deixo~comer dei~de dela dela_para delas_, delas~esquece dela~outro dele_, deles_, deles~entao deles~nao demais_e demais_estao demais~me demais~regulares demais~tem demais~volta demitido_? demora_para demora_quanto demora~para dentro_de
dentro~casa depende_nao depende~nao depende~sei depois_das depois_do depois_essa depois_se depois_vao depois_vejo depois_voce depois~apagam depois~contas depois~e depois~eu depois~me depois~olhar depois~paga depois~pagamento depositar depositar_cem depositar~reais deposito~, deram_esta deram~bom der~todas der~tudo descobrir_por descobrir~aqui desconta_direto descontado_? descontado_no
descontado~contracheque descontado~explica descontam_$ descontando descontando_do descontando~meu descontaram desconta~do desconta~inss desconto_, desconto_no desconto_ou desconto_por desconto~baixa desconto~conta desconto~de desconto~deram desconto~email desconto~pobre desconto~quem desconto~tento desculpa_, desculpa_mas desculpa_o desculpa~falei desculpa~nao desculpa~susto desde_# desde_entao
desde_julho desde_junho desde_maio desde_marco desde_outubro desde~, desde~/ desde~comeco desde~de desde~dia desde~e desempregado_? desisti_daquela dessa~toda desse_banco desse_dinheiro desse_emprestimo desse_valor desse~com desse~consignado desse~nao desse~quanto deste deste_mes deste~. detid- detido detido_? deu_o deus_estou deus_nao deus_o deus~, deus~apaga deus~atolada deus~e deus~o deus~so
deus~tenha deu~% deve_# deve_ser deve_ter devendo_ao devendo_desde devendo_no devendo_pensao devendo~cartao devendo~todo dever_a dever~financeira deve~alguma deve~alto deve~mil devo_, devo_eh devo_hoje devo_topar devo~nada devo~ninguem devo~um dez_a dez_anos dez~ainda dez~zero de~! de~abusivo de~agora de~ai de~ano de~assinada de~ate de~atrasada de~coisa de~como de~consignado de~corta de~curta
de~das de~depois de~dias de~diminui de~embutido de~estou de~fisica de~fora de~hoje de~ja de~jeito de~lugar de~me de~meu de~mutirao de~nessas de~num de~porque de~preso de~renda de~seja de~so de~sobrar de~tal de~todo de~trabalhar de~tudo de~uma de~x dia_? dia_bruto dia_mesmo dia_por dia_porque dia_preciso dia_quinze dia_util diach- diacho diacho_ai diaria_$ dias_; dias_de dias_meu dias_para dias_sai
dias_uteis dias~? dias~a dias~as dias~atraso dias~cpf dias~do dia~. dia~/ dia~a dia~cai dia~do dia~eu dia~gostaria dia~ja dia~nao dia~que diferenca~rotativo dificil_a dificil~vida diga diga_uma diga~coisa digital digital_vale digital~a digo_? digo_aqui digo_o digo~que diminui diminui_o diminui_ou diminuir~pensao diminui~aumenta diminui~juros dinheiro_? dinheiro_com dinheiro_esse dinheiro_foi
dinheiro_so dinheiro~cobre dinheiro~da dinheiro~de dinheiro~deu dinheiro~eu dinheiro~peguei dinheiro~receber direito_, direito~abocanhar direito~botijao direito~faz direto_da direto_do direto_na direto~beneficio direto~folha disse_$ disse_para disseram~limpam disserem disserem_que disserem~nao disse~eh disse~eu disse~vai disso_, disso_ai disso_eu disso~, disso~? dito dito_$ dito_pelo dito~nao
diversao~culto diversao~sentar divida_antiga divida_caduca divida_da divida_na divida_sumindo dividas_, dividas_como dividas~contei dividas~ja divida~carro divida~de divida~feito divida~isso divida~ja divida~minha divida~outro divida~quanto divida~taxa divida~um dividido divor- diz_# dizem~sao dizendo~limpa dizer_ao dizer_de dizer_nao dizer_quais dizer~certo dizer~divida dizer~eh diz~frases
diz~mil diz~tamanho dnv do_boleto do_centro do_de do_desconto do_fgts do_flamengo do_outro do_pagamento do_parcelamento do_quanto do_rio do_seu do_vizinho documento_com documento_eh documento_para documento~liberar documento~normal doente~foi doente~nao doido~isso dois~e dois~que dona_da dona~, dono_da dono_quer dono~a dono~casa dor_nas dormir_que dormir~amanha dor~costas dos_graficos dos~faz
dou_meus dou~dados do~adiantada do~banco do~bolsa do~como do~consignado do~de do~disse do~ele do~esse do~ex do~irmao do~mas do~meu do~nao do~o do~osvaldo do~pago do~passar do~pedindo do~quando do~sogro do~venceu do~ver duas_contas duas_propostas duas_voce duas~, duas~. duas~compensa duas~e duas~esta dum dura durmo_mais e_# e_acabou e_agua e_ainda e_ate e_baixar e_baixou e_caso e_com e_compraram
e_disse e_do e_dois e_ele e_esta e_foi e_isso e_jogue e_levar e_mandou e_moro e_ninguem e_novecentos e_nunca e_olhe e_outro e_por e_quando e_que e_querem e_sofa e_tenho e_tudo e_um e_uma egua_, egua~recebo eh_barata eh_cortarem eh_culto eh_debito eh_ele eh_eles eh_heranca eh_justa eh_miudeza eh_pouco eh_puro eh_roubada eh_ruim eh_sentar eh~absurdo eh~apagar eh~aqui eh~automatico eh~bendita
eh~bruto eh~cai eh~cartao eh~conta eh~desconto eh~diacho eh~disso eh~dizer eh~falar eh~falecido eh~faz eh~feijao eh~ganha eh~gerente eh~menor eh~minimo eh~na eh~nada eh~pensao eh~pode eh~praga eh~primeira eh~responder eh~virem ela_? ela_nao ela_que ela_sim ela~, ela~de ela~dia ele_? ele_bota ele_eh ele_nao ele_sim eles_ainda eles_dao eles_falaram eles_ligaram eles_ligarem eles_pedem eles_riem
eles_sao eles_tem eles_virem eles~# eles~, eles~a eles~buscar eles~de eles~direito eles~levarem eles~nao eles~o eles~obrigados eles~podem eles~prendem eletr- ele~da ele~de ele~me ele~na ele~nossas em_abril em_agosto em_algum em_alguma em_arquivo em_especial em_janeiro em_meu em_recuperacao em_setembro em_voce email_eh email_isso email~eh email~golpe email~mim embora_da embora_e embora_em
embora_hoje embora_ontem embora~. embora~eu embut- embutido embutido_ai embutido~? emprego_, emprego_de emprego_e emprego~ainda emprego~como emprego~posso empresa_paga empresa_pede empresa_vai empresa~pagar empresa~pix emprestado_com emprestado~NAME emprestado~familia emprestimo_com emprestimo_consignado emprestimo_dela emprestimo_normal emprestimo_ou emprestimo_vem emprestimo~# emprestimo~NAME
emprestimo~cartao emprestimo~escrito emprestimo~para emprestimo~que emprestimo~quitar emprestimo~taxa emprestimo~tudo emprestimo~um empurraram empurraram_um empurraram~cartao em~/ em~anos em~coisa em~comigo em~do em~gracas em~h em~judicial em~meses em~nao em~porque em~quando em~site em~tempo em~x encostar encostar_nesse encostar~dinheiro endereco_daquela endereco~tela enquanto_eh enquanto~isso
enrolo enrolo_, enrolo~me ensina_a entao_, entao_esse entao_nao entao~mes entao~sei entende entende_, entender entende~chama entendi_por entendi~, entendo_com entendo_de entendo_patavina entendo~disso entendo~maquina entendo~taxa enterro entra_$ entra_e entrada_ou entrada~so entrar_e entrar~levar entra~, entra~? entra~tarifa entre_mais entrei_em entrei_nessa entrei~loja entrei~rotativo entre~em
entre~ne entro_$ entro_na entrou_# entrou~justica entro~tarifa envia- enviar enviar~NAME enxer- enxergo enxergo_$ epoca equipe_$ era_, era_da era_do era_sair era_uma era~coisa era~de era~desse era~jeito era~minha errada_, errada~volta errado_a errado_comeca errado~de errado~nao errado~outra errado~volta errei_a errei_na errei~pergunta errei~ultima escola_particular escola~? escolheu escolheu_a
escolheu~NAME escreve_a escreve_mais escreve_uma escrever_direito escrever~, escreve~mensagem escreve~que escrevo_aqui escrevo~? escrito_cet escrito_credito escrito_miuda escrito~, escrito~e escrito~rotativo espera_$ espera_antes esperar_baixar esperar~mais espera~, espera~quero espero_baixar espero_eles espero~? espero~ligarem esqueci_alguma esqueci_o esqueci_se esqueci~, esqueci~falei
esqueci~que esquisito essa_bendita essa_fica essa_firma essa_fita essa_fogueira essa_parada essa_parte essa_praga essas_coisa essas_tres essas~eu essa~deixo essa~esta essa~feita essa~primeiro essa~quero essa~quitei essa~vou esse_contato esse_de esse_diacho esse_ou esse_povo esse_sufoco essentials:% essentials:acabou essentials:agua essentials:alguma essentials:alta essentials:aluguel
essentials:anterior essentials:antes essentials:apagar essentials:arroz essentials:auxilio essentials:baixa essentials:bancam essentials:boleto essentials:bolsa essentials:botijao essentials:boto essentials:bpc essentials:branco essentials:cadunico essentials:canto essentials:cartao essentials:comeco essentials:comida essentials:comigo essentials:consigo essentials:consultor essentials:contar
essentials:conversar essentials:deixar essentials:depende essentials:der essentials:desse essentials:dinheiro essentials:direito essentials:divida essentials:dividido essentials:dizer essentials:dois essentials:dos essentials:dura essentials:eles essentials:energia essentials:entendi essentials:entendo essentials:entra essentials:entre essentials:escrever essentials:esquecam essentials:esqueci
essentials:esses essentials:excluir essentials:existe essentials:explica essentials:falo essentials:familia essentials:ferida essentials:filha essentials:fogo essentials:ganha essentials:gerente essentials:ih essentials:jeito essentials:jogo essentials:ler essentials:mae essentials:marido essentials:mensagem essentials:mercado essentials:meses essentials:metade essentials:mim essentials:moca
essentials:muito essentials:mundo essentials:negocio essentials:nenhuma essentials:ninguem essentials:nome essentials:os essentials:osso essentials:pais essentials:panela essentials:papo essentials:parei essentials:passa essentials:patavina essentials:pela essentials:pensar essentials:perai essentials:pinga essentials:plano essentials:pobre essentials:pouco essentials:pressao essentials:primeiro
essentials:quanto essentials:quer essentials:queria essentials:receber essentials:remove essentials:responder essentials:retiro essentials:sai essentials:saio essentials:salario essentials:semana essentials:senhora essentials:servico essentials:sistema essentials:tambem essentials:tanto essentials:tipo essentials:toca essentials:todo essentials:trabalho essentials:troca essentials:trocar
essentials:ultimo essentials:vale essentials:vao essentials:vejo essentials:viu essentials:vizinha essentials:volto esses_juros esses_papel esses~eu esses~me esse~e esse~liga esse~mesmo esse~moca esse~o esse~ou esse~passou esse~rotativo esse~vou esta_# esta_caro esta_correto esta_desempregado esta_errada esta_escrito esta_mal esta_nao esta_parado esta_protestado esta_queimando estao_absurdo
estao_atras estao_descontando estao_falando estao_no estao_regulares estao~# estao~. estao~cortar estao~do estao~passando estao~quanto estao~spc estao~taxa estao~um estava_# estava_certo estava_melhor estava_tanto estava~, estava~agora estava~antes estava~de estava~mil esta~absurdo esta~cima esta~com esta~comendo esta~contrato esta~das esta~desde esta~faz esta~gracas esta~meses esta~miuda
esta~ponta esta~recuperacao este este_ano esteve_aqui este~, estou_ate estou_atolada estou_encostado estou_jogando estou_zoando estou~. estou~a estou~ao estou~as estou~desde estou~dor estou~nada estou~no estou~pensao estou~tempo estou~volante estranho_mandou estranho~boleto eu_# eu_aceitei eu_botasse eu_compro eu_conferir eu_consegui eu_de eu_decido eu_devia eu_disse eu_enviar eu_errei eu_espero
eu_faca eu_falar eu_fale eu_fazia eu_fiquei eu_fiz eu_fizer eu_for eu_fui eu_gaguejo eu_gaste eu_la eu_largar eu_ler eu_levo eu_ligo eu_mesmo eu_mexo eu_mudasse eu_paguei eu_parasse eu_parei eu_passei eu_pegue eu_perder eu_proponho eu_quitar eu_respondi eu_saber eu_saiba eu_seguro eu_so eu_sou eu_tirar eu_tivesse eu_trocar eu_venda eu_vendesse eu~acompanho eu~ate eu~aula eu~baixar eu~cinco
eu~concordando eu~conto eu~demitido eu~dia eu~era eu~falar eu~falei eu~foi eu~ganho eu~gasto eu~hoje eu~ir eu~junto eu~medo eu~metade eu~meu eu~ou eu~parada eu~pelo eu~por eu~posso eu~quanto eu~quero eu~reu eu~sem eu~so eu~topar ex_, exatamente_? exclui_da exclui~lista exijo exijo_exclusao exijo~dos existe_? existe_esse existe_luz existe_o existe_transferir existe~auxilio existe~de existe~negocio
existe~o experiencia_ainda experiencia_nao experiencia~sei explica_a explica_por explicar_melhor explicar~a explica~ordem explica~plano explica~se extrato_eu extrato~sei e~. e~NAME e~acabei e~aceitaram e~atrasadas e~base e~deposito e~descontam e~desde e~dia e~diz e~ela e~enrolo e~entro e~enxergo e~estao e~financeira e~fiquei e~fui e~ganho e~geladeira e~hoje e~ja e~la e~mando e~meses e~nao e~papel
e~parcelamento e~quando e~renovaram e~resolve e~resto e~sei e~sem e~so e~tenho e~trem e~um e~volto fabrica_mandou fabrica~metade faca faco_a faco_um faco~, faco~acordo faco~falar faco~minima faco~nao faco~negociar faco~ou fala_rapido fala_sem falando~um falar_o falar_para falar_quanto falaram_? falaram_mas falar~? falar~atendente falar~cobrador falar~ganho falar~humano falar~mes falar~outra
falar~pior falar~uma falar~voce fala~demais fala~do fala~um fale_o falecido_, falecido_marido falecido~que falei_a falei_brincando falei_com falei_de falei_ne falei~, falei~brincadeira falei~errado falei~estava falei~loja falei~mesma falei~ultimo fale~que falho- falhou falhou_$ falo_, falo_na falou_nada falou~ainda falou~se falou~vai falo~a falo~estou falo~gerente falo~hora falo~moca falo~robo
falta_o faltam_$ falte falte_para falte~outra faltou_so faltou~o familia_, familia_mesmo familia_nao familia_por familia_tem familia~causa familia~desconto familia~sem familia~tem familia~tenho fatura_cresce fatura_da fatura_diminui fatura_resolve fatura_tem fatura_veio fatura_vence fatura~alguma fatura~dia fatura~eles fatura~escrito fatura~ou fatura~rotativo fatura~tanto favor_, favor_no
favor_que favor~a favor~eu favor~terreno faxina_$ faz_do faz_meses faz_nada faz_para faz_tanto faz_tres faz_uma fazer_a fazer_uma fazer~trato fazia_$ faz~# faz~, faz~ano faz~anos faz~coisa faz~jeito faz~mensagem faz~mes faz~reclamacao fechou_e fechou~eu fechou~mandou fecho~deixo feijao_com feijao~arroz feirao_do feirao~serasa feita_$ feita_disso feito_bola feito~de fgts_como fgts_eh fgts_para
fgts~garantia fgts~parado fgts~quitar fgts~roubada fica_? fica_como fica_metade ficar_livre ficar_um ficar~receber fica~centro fica~dito fica~era fica~outra ficou_combinado ficou_doente ficou~, ficou~e ficou~plano fico~no fico~quando filha_, filha_de filha_quer filha~graca filha~ver filho_, filho_adoeceu filho_ajudar filho_autista filho_pode filhos_e filho~, filho~em filho~o fim_? fim~semana
finado_marido finado_que finado~eh final_vou final~ter financeira_, financeira_e financeira_fala financeira_que financeira~baixar financeira~do financeira~fica financeira~isso financeira~rapido financiar financiar_uma finge finge_que finge~eu fiquei~emprego fiquei~o firma_e firma_esta firma~mal fisic- fisica fisica_, fisica~confio fiz_, fiz_. fiz_pelo fizer fizer_um fizeram_um fizeram~divida
fiz~qual fiz~telefone flame- flamengo flexibles:. flexibles:? flexibles:aqui flexibles:besteira flexibles:bruto flexibles:calcada flexibles:casa flexibles:cinema flexibles:coisas flexibles:comeco flexibles:compro flexibles:cortei flexibles:da flexibles:diversao flexibles:divida flexibles:dizer flexibles:dois flexibles:dormir flexibles:durmo flexibles:em flexibles:entra flexibles:essas
flexibles:esta flexibles:estou flexibles:fora flexibles:hoje flexibles:igreja flexibles:la flexibles:liquido flexibles:marido flexibles:meses flexibles:mim flexibles:nome flexibles:outra flexibles:outro flexibles:parei flexibles:pastel flexibles:pinga flexibles:praia flexibles:quando flexibles:quem flexibles:quero flexibles:renda flexibles:resto flexibles:rua flexibles:salario flexibles:sei
flexibles:ter flexibles:toda flexibles:todas flexibles:trabalho flexibles:vai flexibles:vergonha flexibles:vez flexibles:viagem flexibles:vida flexibles:voce flexibles:zera fogue- fogueira fogueira_$ foi_a foi_cortada foi_dedo foi_dinheiro foi_forca foi_mal foi_numa foi_quando foi_todo foi_tudo foi~: foi~acordo foi~de foi~do foi~emprestado foi~errado foi~loja foi~marido foi~meu foi~na foi~no
foi~pago foi~para folha_e folha~eu fome_, fome~nao for_demitido for_em for_so fora_, fora_em fora_que fora~juros fora~umbigo for~? for~de frald- fralda fui_junto fui_mandado fundo_se fundo~eu gague- gaguejo gaguejo_quando gaguejo~eles ganha_# ganha_pouco ganhar_$ ganhar~mes ganha~? ganha~mil ganho_# ganho_mais ganho_sim ganho~? ganho~nada garantia_, garantia_nessas garantia~contas garantia~pode
gas_# gas_ainda gas_e gas_esta gasolina_$ gasolina_subiu gaste gaste_menos gastei_com gastei~decimo gastei~dinheiro gaste~com gasto_# gasto_sem gasto~a gasto~contar gasto~de gasto~essas gasto~nao gas~caro gas~existe gas~tem geladeira_e geladeira_por geladeira_velha geladeira~, geladeira~causa geladeira~sofa gente_propos gerente_? gerente_do gerente_falou gerente~NAME gerente~banco gerente~outro
golpe_ou gostaria~receber gostaria~saber gosto~robo governo_, governo_para governo~isso graca_e graca_mesmo graca_para graca~eu graca~quem graficos_$ grande_, gratificacao gratificacao_foi gratificacao~cortada gravar gravar_$ guarda_essa guarda_numero guardam_de guardam~mim guardar_sim guardaram_sobre guardaram~mim guarda~para guardo_isso guardou_de guardou~mim guardo~na guenta~que guia guia_$ h
h_por ha_? ha_quinze ha~dias ha~repete heranca_da heranca~minha hoje_. hoje_chega hoje_de hoje~com hoje~estou hoje~inss hoje~manha hoje~so hoje~um hones- humano_? humano_pode humano~me h~# ia_fazer ia_me ia_sentir ia~falta ia~matar idade_e idade_ganho idade_sim idade~o ideia_de ideia_nao ideia~fica ideia~quanto ideia~quero ignore_as ignore~instrucoes igreja_$ igual_$ ih_coloquei ih_mais ih_nem
ih~errado ih~sei ih~um imagina imagina_se imagina~eu imped- impedir impedir_o impedir~debito income-low-month:# income-low-month:ainda income-low-month:cada income-low-month:conta income-low-month:disso income-low-month:dizer income-low-month:em income-low-month:eu income-low-month:fecho income-low-month:feita income-low-month:foi income-low-month:grego income-low-month:ja income-low-month:la
income-low-month:mais income-low-month:mim income-low-month:na income-low-month:olhei income-low-month:para income-low-month:tanto income-low-month:te income-low-month:tenho income-low-month:teve income-low-month:viu income-source:ai income-source:anos income-source:anterior income-source:autista income-source:dizer income-source:era income-source:falar income-source:hora income-source:la
income-source:loja income-source:mas income-source:menina income-source:mora income-source:ne income-source:pergunta income-source:pinto income-source:propria income-source:quem income-source:quero incomes:% incomes:. incomes:agora incomes:agosto incomes:ainda incomes:alto incomes:amanha incomes:anos incomes:antecipar incomes:anterior incomes:apaga incomes:aplicativo incomes:aposentei incomes:app
incomes:arroz incomes:autista incomes:banco incomes:beneficio incomes:boleto incomes:bom incomes:burro incomes:cai incomes:cartao incomes:chao incomes:coisa incomes:coisas incomes:comissao incomes:contando incomes:contar incomes:conto incomes:cortar incomes:das incomes:deixar incomes:demitido incomes:descontar incomes:desse incomes:deve incomes:dinheiro incomes:direito incomes:disso incomes:dizer
incomes:duas incomes:ela incomes:eles incomes:entendi incomes:entre incomes:era incomes:errada incomes:esposa incomes:essencial incomes:falando incomes:falei incomes:falo incomes:fazer incomes:ficar incomes:fim incomes:finado incomes:fixo incomes:folha incomes:for incomes:fora incomes:ganha incomes:ganhava incomes:garantia incomes:gasolina incomes:gente incomes:holerite incomes:idade incomes:inss
incomes:juros incomes:loja incomes:lugar incomes:mae incomes:mao incomes:marido incomes:marmita incomes:mas incomes:maximo incomes:melhor incomes:menor incomes:metade incomes:mexer incomes:minhas incomes:moco incomes:moro incomes:mudar incomes:muito incomes:na incomes:nele incomes:nisso incomes:nome incomes:nos incomes:olhar incomes:onde incomes:ontem incomes:osso incomes:parado incomes:patrao
incomes:patroa incomes:pegou incomes:pena incomes:pensao incomes:perigo incomes:pinga incomes:podem incomes:porque incomes:responder incomes:rio incomes:sabendo incomes:sacar incomes:seguro incomes:servico incomes:some incomes:tambem incomes:te incomes:tem incomes:tiro incomes:todo incomes:trabalho incomes:uber incomes:ultimo incomes:uns incomes:usar incomes:vale incomes:valor incomes:ver
incomes:vez incomes:vida infelizmente_eh infelizmente_sim infelizmente~isso infla- inflaram inflaram_antes inflaram~? informacoes_que informacoes~guardam informar_$ informar_agora inss_, inss_ja inss_nunca inss~falhou inss~ja inss~pagou inss~repassar instalments-left:. instalments-left:abril instalments-left:abrindo instalments-left:abrir instalments-left:acabou instalments-left:acompanho
instalments-left:agora instalments-left:ai instalments-left:ano instalments-left:apagar instalments-left:aparece instalments-left:aplicativo instalments-left:app instalments-left:aqui instalments-left:as instalments-left:ate instalments-left:bola instalments-left:boleto instalments-left:botaram instalments-left:cabeca instalments-left:casa instalments-left:coisa instalments-left:com
instalments-left:como instalments-left:cristal instalments-left:da instalments-left:depois instalments-left:dezembro instalments-left:disso instalments-left:dizer instalments-left:do instalments-left:entendo instalments-left:era instalments-left:ex instalments-left:faco instalments-left:falo instalments-left:fatura instalments-left:favor instalments-left:faz instalments-left:fiz
instalments-left:ih instalments-left:informacao instalments-left:ja instalments-left:la instalments-left:ligar instalments-left:mes instalments-left:meu instalments-left:mexer instalments-left:mim instalments-left:minha instalments-left:molhou instalments-left:nisso instalments-left:no instalments-left:nocao instalments-left:novembro instalments-left:olho instalments-left:ou
instalments-left:paguei instalments-left:papel instalments-left:pegou instalments-left:por instalments-left:prefiro instalments-left:proxima instalments-left:quanto instalments-left:quem instalments-left:responder instalments-left:rua instalments-left:ruim instalments-left:se instalments-left:servico instalments-left:sou instalments-left:sumiu instalments-left:tambem instalments-left:tanto
instalments-left:te instalments-left:tem instalments-left:tempo instalments-left:teria instalments-left:termina instalments-left:uns instalments-left:vamos instalments-left:vem instalments-left:voce instalments-left:vou instrucoes~e inteira_$ inteiro_$ inteiro_, internet_adiantava internet_atrasar internet~? internet~para ir_matando ir_na irma_eh irma~barata ir~igreja isso_acontece isso_ou
isso_sim isso_tem isso~branco isso~cabeca isso~e isso~em isso~gasto isso~levo isso~mesmo isso~passear isso~quis isso~tintim isso~tudo isso~verdade isso~vida ja_, ja_adiantei ja_botaram ja_clonaram ja_faz ja_fiz ja_mandou ja_me ja_na ja_nao ja_pagou ja_reclamei ja_respondo ja_sai ja_sei ja_sou ja_tem ja_teve ja_vivo ja~. ja~aqui ja~carta ja~de ja~do ja~entrada ja~falo ja~meu ja~sei ja~tanto ja~tem
ja~todo jeito_e jeito_mais jeito~, jeito~estava jeito~eu jeito~falar jeito~simples joao_$ jogan- jogando jogando_fora jogando~em jogo~flamengo jogue jogue_tudo joguei_as joguei~cartas jogue~nas judicial_. julho_, junho junho_$ junho_e junho~NAME junta junta_tudo junta~e juros_cai juros_embutido juros_nenhum juros~# juros~, juros~ai juros~alto juros~final juros~me juros~nunca juros~pesado juros~por
justa justa_? justica_e justica_pode justica~agora justica~entrar kitne- kitnet kitnet_$ la_? la_agora la_para la_sei la_tche la_viu lado largar largar_a lazer_eu lazer~nem la~, la~NAME la~casa la~de la~saber la~semana leilao_por leilao~causa lembrando_dos lembrando_todo lembrando~dia lembrando~vencimentos lembrar~dia lembre_eh lembre_nao lembrei~mais lembretes_de lembretes~dao lembro_agora
lembro_mais lembro_qual lembro_se lembro~e lembro~eh lembro~quanto ler_, ler_esses ler_no ler~nao ler~papel ler~sei ler~telefone leu levam_o levam~contrato levanto_cedo levar_a levar_geladeira levar_minhas levarem_a levarem_minha levarem~serio levar~coisas levar~divida levar~e levo_para levou levou_o levou~emprestimo levo~tumulo lgpd_. lgpd_exijo lhe~, liberar_emprestimo liberar~de
liberar~desconto liga_, liga_cobrando ligacao~cobranca ligam_, ligam~tem ligando_o ligando~dia ligar_dia ligaram~o ligaram~pix ligarem~falo ligar~# ligar~agora ligar~eu ligar~para liga~como liga~manha ligo ligo_ou ligou_dizendo ligou_oferecendo ligou~# ligou~que ligo~espero liguei_mil liguei~vezes limite_de limite~# limite~NAME limpam_o limpa~ainda limpo_de limpo~novo lingua_mas lingua~nao link_de
link~novo link~pagar link~painel link~verdade lista_, lista_as lista_minhas lista_suja lista~? lista~contato lista~voce livro_dessa livro~tudo loas_do loas~meu logo_do logo_ou logo~banco logo~seguro loja_, loja_a loja_cara loja_daqui loja_do loja_fechou loja_na loja~, loja~a loja~do loja~e loja~me loja~quais loja~seu loja~vida lote_, louco_, louco_? lugar_nenhum luz_amanha luz_atrasada luz_da
luz_e luz_porque luz_veio luz~a luz~alta luz~com luz~dia luz~graca luz~minha luz~que luz~quem luz~um mae_deixou mae_esta mae_melhorava mae_por mae_sujo mae~# mae~? mae~causa mae~doente mainh- mainha maio_agora maior_? maior_sim maior~a maior~o maior~para maio~nao mais_adiante mais_alto mais_coisa mais_conversar mais_essa mais_falar mais_lugar mais_mas mais_me mais_mensagem mais_mensagens mais_nem
mais_ninguem mais_para mais_pesado mais_quanto mais_rapido mais_rodar mais_saber mais_servico mais_sim mais~# mais~. mais~alem mais~aqui mais~cinco mais~coisa mais~conta mais~de mais~desse mais~dez mais~do mais~eh mais~era mais~fora mais~mas mais~me mais~nenhum mais~nenhuma mais~se mais~sim mais~tem mais~um mais~vez mal_das mal~pernas mana manda_ai manda_num manda_tudo manda_ver mandado_embora
mandar_$ mandar_as mandar_lembrete mandar_me mandaram_, mandaram_pix mandaram_proposta mandaram~em mandaram~estou mandaram~hoje mandaram~pix mandaram~sim mandar~NAME mandar~de mandar~perguntas mandar~prender mandar~sindico manda~documento manda~mensagem manda~que mandei_a mandei~proposta mandem mandem_mais mandem~nada mandou_boleto mandou_mensagem mandou_metade mandou_o mandou~da mandou~embora
mandou~que maneira_, manha manha_de manha~tarde manic- manicure mano_$ mao_dai mao_nela mao~? mao~nao maquina_nao maquina~me marco_e marido_deixou marido_quer marido_voltar marido~a marido~concorda marido~trocar marin- marmi- marmita marmita_, marmita~de marque_todas marque~as mas_agora mas_com mas_esse mas_gasto mas_minha mas_preciso mas_quem mas_quero mas_so mas~, mas~a mas~acho mas~dei
mas~depositar mas~isso mas~mae mas~prestei mas~que mas~quero mas~sai matan- matando matando_as matando~menores matando~pequenas matar~pequenas material me_agenda me_arrependi me_bota me_comendo me_dao me_deixam me_deixou me_deve me_diga me_dizer me_empurraram me_enrolo me_entende me_entendo me_escreve me_exclui me_guia me_ligarem me_ligou me_mandem me_mostrou me_passando me_pediram me_prendem
me_prender me_preocupa me_propos me_quebra me_remove me_vem medida_pelo medida~banco medo_eh medo~de medo~eles melhor_, melhor_a melhor_esperar melhor_esse melhorava melhorava_? melhor~apagar melhor~baixar melhor~deixa melhor~mexer melhor~nao melhor~pergunta melhor~vista menino_, menino_autista menino_corre meninos_faz meninos~meses menino~perigo menino~que menor_, menor_de menor_mas menor_muda
menores_primeiro menores~para menor~o menor~vale menos_com menos_mes menos~juros menos~que menos~sim mensagem_ao mensagem_daqui mensagem_que mensagem~credor mensagem~eu mensagem~mim mensagem~voce mensagens_. menti menti- menti_na mentira menti~anterior mercado_esta mercado~um mes_# mes_apertou mes_e mes_ele mes_o mes_passou mes_vou meses_. meses_NAME meses_de meses_e meses_ja meses_que meses~NAME
meses~o mesma~pode mesma~tres mesmo_. mesmo_nao mesmo_que mesmo_sem mesmo~falte mesmo~papel mesmo~pode mesmo~tem mes~, mes~bota mes~como mes~consegui mes~da mes~deu mes~e mes~esta mes~ficar mes~nao mes~para mes~plano mes~saia mes~sei mes~tem mes~termina metade_das metade_eles metade_embora metade_porque metade~a metade~contas metade~e metade~riem mete_a meter_bronca meter_o meter~fundo mete~mao
meto meu_# meu_aluguel meu_apaga meu_celular meu_consumo meu_deus meu_emprestimo meu_falecido meu_finado meu_gerente meu_limite meu_medo meu_povo meu_sogro meu_vizinho meus~antes meus~em meus~nao meus~pessoais meu~. meu~adoeceu meu~autista meu~cai meu~com meu~como meu~deve meu~direto meu~em meu~ficou meu~ja meu~la meu~marido meu~nunca meu~ou meu~passou meu~quebrou meu~quer meu~tem meu~uma
meu~voltar mexe_em mexem_em mexem~alguma mexer_ne mexer~? mexer~app mexe~nada mexo mexo_na mexo_nele mexo~do mexo~ou me~alguma me~ate me~cobrando me~desconto me~eh me~juros me~mesmo me~minhas me~nao me~nervosa me~num me~pedindo me~pela me~perto me~quais me~quanto me~umas mil_, mil_bruto mil_de mil_em mil_mas mil_vezes mil~# mil~e mil~eh mil~eu mil~janeiro mil~maio mil~novecentos mil~total mim_na
mim~recado minha_colega minha_cunhada minha_gratificacao minha_patroa minha_vo minhas_respostas minhas_tem minhas~? minhas~de minhas~e minhas~o minha~! minha~amanha minha~com minha~deixou minha~deve minha~em minha~levou minha~melhorava minha~para minha~quer minha~quero minha~sujo minha~todo minima minima_ideia minimo_a minimo_da minimo_eh minimo~faco minimo~por misturei misturei_tudo misturei~,
miuda_e miuda~nao miude- miudeza miudeza_$ moca_, moca_do moca~cobranca moca~falei moco_, moco_ou moco~cobranca moco~eu moco~moca molhou_, molhou~nao more-debts:# more-debts:. more-debts:? more-debts:agora more-debts:agua more-debts:ah more-debts:apareceu more-debts:cabeca more-debts:caiu more-debts:coisa more-debts:com more-debts:contei more-debts:das more-debts:declarar more-debts:dele
more-debts:desconto more-debts:dinheiro more-debts:disso more-debts:dois more-debts:ela more-debts:ele more-debts:emprestimo more-debts:enquanto more-debts:esse more-debts:esses more-debts:faz more-debts:fiz more-debts:irmao more-debts:juros more-debts:lembrada more-debts:mes more-debts:meu more-debts:monte more-debts:na more-debts:ninguem more-debts:nunca more-debts:ofereceram more-debts:oferta
more-debts:ou more-debts:paga more-debts:pago more-debts:paguei more-debts:passar more-debts:pega more-debts:pergunta more-debts:pronto more-debts:recebi more-debts:rosario more-debts:saiba more-debts:senhora more-debts:tamanho more-debts:tempo more-debts:tres more-debts:um more-debts:venceu more-debts:vencida moro_com moro~favor moro~minha mostra_$ mostra_minhas mostrar mostra~dividas mostrou
mostrou_esse mostrou~numero moto_, moto_? moto_que moto~eh moto~eu moveis_silveira movim- movimento muda_sim muda_todo mudar_para mudar~financiamento mudar~resposta mudar~um mudas- mudasse mudasse_para mudasse~casa muda~financiamento muda~mes muda~por muda~um mudei~emprego mudou_tudo mudou~na muito_alta muito_maior muito_nao muito~, muito~sei mulher_, mulher~nao mutirao_no mutirao~banco
mutirao~centro n3 na_agencia na_carta na_entrada na_farmacia na_firma na_igreja na_pericia na_propria na_verdade nada_. nada_ainda nada_ate nada_com nada_em nada_pegando nada_que nada~NAME nada~apaga nada~atraso nada~eles nada~esquece nada~eu nada~fogo nada~gracas nada~hoje nada~me nada~meu nada~nao nada~onde nadinha_, nao_# nao_. nao_a nao_apagar nao_baixa nao_concorda nao_dei nao_dito nao_dou
nao_entre nao_entro nao_enxergo nao_escreve nao_falo nao_ganho nao_guarda nao_levam nao_mandem nao_mas nao_minha nao_moco nao_mulher nao_negociam nao_olho nao_pesquei nao_pinga nao_prestei nao_rola nao_sai nao_seja nao_senhor nao_sobrar nao_vao nao_vejo nao_viu nao~! nao~agora nao~alugar nao~aqui nao~ate nao~bola nao~cartao nao~cobra nao~coragem nao~descobrir nao~desde nao~devendo nao~do nao~ela
nao~entende nao~entendo nao~estava nao~faz nao~ia nao~informar nao~mandem nao~meus nao~nenhum nao~nocao nao~numero nao~patavina nao~pera nao~proposta nao~quantas nao~robo nao~sei nao~tem nao~tocar nao~tudo nao~um nao~uma nao~vencer nas_dividas nas~de na~. na~a na~anterior na~mas na~ou na~passada na~por na~que na~tem na~vida na~volta negociam negociam_com negociar~NAME negociar~eles negocio_ou
negocio~eu negocio~mudar neide nela_? nele nele_ou neles_para neles~fazer nele~nao nem_ouvir nem_passa nem_sorvete nem_tenho nem_vou nem~, nem~NAME nem~a nem~cafezinho nem~coragem nem~direito nem~onde nem~passa nem~pela nem~vista nenhuma_. nenhuma_mensagem nenhuma_proposta nenhuma~, nenhuma~daqui nervosa_, nervosa_no nervosa_quando nervosa~a nervosa~telefone nessa- nessas nessas_contas nessas~?
nessa~na nesse_assunto nesse_dinheiro neta neve_? ne~tenho ninguem_, ninguem_falou ninguem_ia ninguem_ofereceu ninguem_pode ninguem_resolve ninguem~, ninguem~a ninguem~mexer ninguem~nada ninguem~procurou ninguem~sentir no_almoco no_ano no_beneficio no_centro no_chao no_consumidor no_contrato no_crediario no_extrato no_limpa no_nome no_pix no_posto no_primeiro no_radio no_terreno no_volante
no_whats nocao_de nocao~quanto noite_? noite_ate noite~para nome_demora nome_depois nome_em nome_ja nome_la nome_nao nome_pagando nome_para nome_volta nome~# nome~ao nome~conseguir nome~me nome~meu nome~na nome~pessoa nome~protestado nome~sai normal_, normal_quando normal~? nos_dedos nos_ne nossa- nossas nossas_coisas nossas~na nos~, nos~? novembro_$ novembro~paguei novo_depois novo_do novo_por
novo~caminho novo~de novo~favor novo~plano novo~zero no~dele no~mas no~mesmo no~para no~semestre no~trabalho no~vou numa numa_loja numa~daqui numa~de numero_, numero_deles numero~do numero~mandou num~? num~e nunca_acaba nunca_entrei nunca_falhou nunca_pagou nunca_pixei nunca_recebi nunca_sei nunca~, nunca~a nunca~minha nunca~mostrou nunca~nem nunca~por o_bendito o_bruto o_caba o_debito o_dito
o_email o_enterro o_falecido o_liquido o_loas o_logo o_perigo o_pior o_problema o_suporte o_susto o_telhado o_tenha o_uso obrigados obrigados_a obrigados~deixar obrigados~receber obrigados~tirar oferecem oferecem_na oferecem~rua oferecendo_# oferecendo~% oferecer_metade oferecer_para ofereceram_nada ofereceram_sim oferecer~eles oferta_? offers:adiantado offers:ajuda offers:alguma offers:amanha
offers:ano offers:anos offers:ao offers:aplicativo offers:app offers:atendente offers:barato offers:boto offers:branco offers:cara offers:carta offers:casa offers:ce offers:chego offers:compra offers:confiar offers:confio offers:consigo offers:conversar offers:cpf offers:credito offers:credor offers:custo offers:dando offers:das offers:deixar offers:deixo offers:deposito offers:desconfiei
offers:digo offers:direito offers:disseram offers:diz offers:dizem offers:dizendo offers:documento offers:em offers:email offers:empresa offers:enquanto offers:ensina offers:entrada offers:era offers:escreve offers:esperar offers:existe offers:falam offers:falar offers:fica offers:fico offers:fiz offers:foto offers:frases offers:furada offers:garanto offers:gerente offers:infelizmente offers:ir
offers:jogo offers:justo offers:la offers:largo offers:ler offers:liga offers:ligam offers:ligarem offers:limpa offers:limpam offers:logo offers:lugar offers:mando offers:mandou offers:mexe offers:minha offers:moca offers:mudar offers:negociacao offers:neles offers:nervosa offers:nessa offers:nisso offers:normal offers:novo offers:oferecer offers:outro offers:paga offers:pago offers:parcela
offers:pedir offers:pediu offers:pessoa offers:pior offers:poe offers:primeira offers:procurou offers:propos offers:puxar offers:quantos offers:quem offers:quitar offers:rapaz offers:receber offers:renegociar offers:ruim offers:saber offers:sai offers:salgado offers:sao offers:seguro offers:sindico offers:suja offers:tal offers:tanto offers:taxa offers:telefone offers:tempo offers:toca offers:umas
offers:usar offers:valendo offers:vantagem offers:vao offers:veio offers:ver offers:verdade offers:vista offers:whatsapp offers:zap ok_, ok_pode ok~ser olha_eu olha_o olhando_para olhar_na olhar~aplicativo olhar~carta olhar~extrato olha~nao olhe olhe_la olhe~, onde_ver onde_vou onde~ja onde~peco onde~reclamar ontem_, ontem_. ontem~# ontem~estou oq~falo ordem_, ordem~por ordem~prisao
orientacao~renegociacao os_oculos os_papel os_quebrados osso_, osso~? osso~cortar osval- osvaldo osvaldo_$ os~, os~eh os~que os~tudo ou_# ou_aumenta ou_cartao ou_deixo ou_em ou_estao ou_inflaram ou_moca ou_parcelo ou_ruim ou_seguro ou_tento outra_sim outro_endereco outro_estava outro_minimo outro~disse outro~e outro~melhor outro~pega outro~quer outubro_que ouvi_no ouvi~radio ou~antes ou~as ou~casa
ou~eles ou~espero ou~justo ou~liquido ou~luz ou~mais ou~me ou~mil ou~no ou~parcelas ou~passar ou~verdade overdue:/ overdue:: overdue:; overdue:abril overdue:abrir overdue:acabou overdue:acordo overdue:ao overdue:app overdue:assim overdue:automatico overdue:bem overdue:botaram overdue:bpc overdue:buscar overdue:cachorro overdue:cada overdue:cai overdue:cartao overdue:causa overdue:cinco
overdue:claro overdue:cobrador overdue:cobranca overdue:come overdue:consegue overdue:consignado overdue:corre overdue:credor overdue:debito overdue:deles overdue:deposita overdue:desconta overdue:desconto overdue:desse overdue:deve overdue:dever overdue:dinheiro overdue:direito overdue:direto overdue:disse overdue:dizer overdue:ela overdue:ele overdue:eles overdue:emprestimo overdue:entao
overdue:entra overdue:entrar overdue:era overdue:escrever overdue:esposa overdue:esqueci overdue:evito overdue:ex overdue:falo overdue:falou overdue:falte overdue:fatura overdue:favor overdue:fazer overdue:ficar overdue:filho overdue:filhos overdue:fita overdue:fui overdue:ganho overdue:geladeira overdue:gente overdue:graca overdue:hoje overdue:joao overdue:junho overdue:juros overdue:loja
overdue:luz overdue:mae overdue:mandaram overdue:mao overdue:marco overdue:medo overdue:mesmo overdue:meus overdue:mexer overdue:minutinho overdue:mostra overdue:muito overdue:natal overdue:ne overdue:nesse overdue:oculos overdue:olho overdue:outro overdue:outros overdue:paga overdue:pagamento overdue:pagar overdue:pai overdue:papel overdue:parcela overdue:parei overdue:passado overdue:passar
overdue:pedi overdue:pega overdue:policia overdue:porque overdue:prendem overdue:prisao overdue:pulo overdue:quantos overdue:quatro overdue:queria overdue:quinze overdue:regulares overdue:responder overdue:restricao overdue:sao overdue:segura overdue:serasa overdue:setembro overdue:site overdue:sozinha overdue:sujo overdue:sumiu overdue:tanta overdue:tanto overdue:tempo overdue:ter overdue:teria
overdue:tiram overdue:tirar overdue:todos overdue:tomar overdue:total overdue:tres overdue:vale overdue:valor overdue:vejo overdue:velha overdue:vem overdue:vence overdue:vencimento overdue:ver overdue:vezes overdue:vi overdue:vida overdue:vir overdue:voce oxe_e oxent- oxente oxente_, oxe~e oxe~por o~atrasa o~automatico o~cadastro o~cobra o~conta o~daquela o~dela o~demora o~depois o~diz o~dizer
o~entrou o~falou o~familia o~filho o~foi o~humano o~manda o~minimo o~molhou o~muda o~nunca o~outra o~pagando o~pede o~pediu o~pegou o~posso o~quebrou o~quito o~se o~sei o~so o~terceiro o~vale o~vou padar- padaria padaria_fechou padaria~e paga_decimo pagando_uma pagando~minimo pagando~o pagando~taxa pagar_as pagar_ate pagar_este pagar_minhas pagar_na pagar_por pagar_primeiro pagar_sera pagar_uma
pagar~ano pagar~contas pagar~de pagar~internet pagar~luz pagar~menores pagar~minha pagar~parcela pagar~pix pagar~primeira pagar~que pagar~sabado pagas pagas_$ pagina_nao pagina~entra pago_eh pago_ela pago_em pago_menos pago_nada pago_um pagou_as pagou~duas pago~agua pago~dia pago~em pago~meninos pago~pensao pago~primeiro pago~puro pago~se pago~so pague_, pague_adiantado paguei_as paguei_ate
paguei_conta paguei_foi paguei_ninguem paguei~cedo paguei~mil paguei~minimo pague~minha pague~para pai_dela pai_faleceu pai_tem painel_pede painel~senha pai~, pai~me pai~medo palavras_uso palavras~para pan pande- pandemia papag- papagaio papel_, papel_da papel_de papel_e papel_esta papel_la papel_na papel_nem papel_tudo papel~a papel~e papel~emprestimo papel~ja papel~justica papel~na papo_,
papo~me para_, para_a para_baixa para_boletos para_cafezinho para_comida para_dizer para_dono para_duas para_ela para_ele para_gerente para_igreja para_impedir para_ler para_moca para_nome para_organizar para_para para_perder para_perderem para_pergunta para_receber para_sindico para_tumulo parada parada_$ parada_a parada~divida parado_, parado_sem parado~mexo parado~sem paras- parasse parasse_de
parasse~pagar para~. para~NAME para~acordo para~alugar para~aluguel para~amanha para~anterior para~ate para~atendente para~coisa para~contas para~da para~de para~emprestimo para~enviar para~esses para~esta para~filho para~ganha para~ler para~mil para~ordem para~pago para~pedindo para~pessoa para~pula para~reais para~renda para~sem para~sera para~sogra para~tal para~uma para~vez parcela_agora
parcela_da parcela_do parcelamento_da parcelamento_deles parcelaram parcelas_? parcela~NAME parcela~carro parcelo parcelo_? parcelo~qual parec- parece parei_em parem~mandar parte~fiz passa_pela passado_e passando_a passando~perna passar_? passar_a passar_la passar_meus passar_minha passar~dados passar~na passa~cabeca passa~minha passa~telefone passa~um passear passear_$ passei_? passei_batido
passei~na passo_? passo_completo passo_que passou_do passou_e passou_esse passou~contato patavina_disso patrao_nao patrao_nunca patrao_receber patrao~paga patrao~pagou pau_$ paz_, paz~nao peco_a peco~pensao peco~tarifa pede_pix pede_senha pedem_a pedem~vista pede~adiantado pede~e pedi_, pedindo_mais pedindo_o pedindo_prazo pedindo_taxa pedindo_um pedindo~, pedindo~codigo pedindo~seguro
pedindo~tempo pedir_$ pediram_# pediram_pix pediram~pix pediu_$ pedi~agora pedi~o pega_meu pegando_fogo pegar_um pegar~bolsa pega~emprestimo pegou_de pegou~calca pegou~fgts pego~vale pegue pegue_um peguei~reformar pegue~bico pela_cabeca pela_carteira pela_lgpd pela_menorzinha pela_minha pela_que pelas~, pela~cabeca pela~digital pela~exijo pela~mao pelo_nao pelo_telefone pelo~dito pena_pagar
pena_sacar pena~a pena~o pensando_melhor pensando~, pensando~eh pensao_, pensao_dos pensao_eles pensao~agora pensao~faco pensao~finado pensao~me pensao~menino pensao~meninos pensao~pago pensao~ter pensar_, pensar~nao pensei_melhor pequena_dentro pequena~de pera_que perai_, pera~eh pera~nao pera~vou perce- perder_isso perderem perderem_por perderem~minha perder~ai perder~emprego perdido_me
perdido_nao perdido~ajuda perdido~entendi perdi~boleto perdi~clientes perdi~endereco perfeito~troca pergunta_. perguntas_$ pergunta~tras peric- pericia pericia_$ perigo_? perigo_desse perigo~emprestimo permito perna perna_? pernas_, pernas~nao perto_do perto~dia pesado_, pesado_? pesado~por pesquei pesquei_$ pessoa_de pessoa_fisica pessoa_ou pessoa_por pessoais pessoal_, pessoa~, pessoa~favor
pessoa~maquina pessoa~verdade pinga_aqui pinga_de pinga_isso pinga~em pinga~mais pinga~mesmo pinto pinto~, pior_eh pior_mes pix_, pix_adiantado pix_de pix_em pixei pixei_nessa pixei~loja pix~# pix~eh pix~nome pix~para plano_esse plano_mais plano_outra plano~manda plano~mes plano~uma plano~vez pode_arrumar pode_atualizar pode_comecar pode_corrigir pode_crer pode_encostar pode_entrar pode_esperar
pode_falar pode_gravar pode_guardar pode_meter pode_mexer pode_repassar pode_seguir pode_tacar pode_tomar pode_usar pode_vir podem_botar podem_tirar podem~meu podem~minhas podem~processar poder- poderia poderia_me pode~ai pode~atender pode~avisar pode~bronca pode~com pode~e pode~medida pode~melhor pode~ne pode~nesse pode~sim ponho~mao ponta_da ponta~lingua por_ano por_dever por_email por_esse
por_idade por_pix por_ser por_sms por_telefone por_tintim porque_a porque_eh porque_nunca porque_o porque_tem porque~debito porque~olhei porque~outra por~. por~baixa por~bruto por~chega por~com por~das por~divida por~em por~esse por~ficou por~ganho por~mas por~ne por~que por~ver positivo_, possa~atender posso_? posso_apagar posso_baixar posso_mais posso~meu posso~rodar posso~so posso~tambem
posto~nao pouco_, pouco_? pouco_mais pouco~por pouco~posso povo povo_la povo_liga povo~de praga praga_mesmo praia_eh praia~de prazo_da prazo_do prazo~acordo prazo~oferta precisa~lembrar preciso_$ preciso_depositar preciso_falar preciso_levar preciso~cem preciso~com preco_da preco~gasolina prefiro_a prefiro_atendimento prefiro_falar prefiro_ir prefiro_matar prefiro_por prefiro_ver prefiro~as
prefiro~divida prefiro~humano prefiro~matando prefiro~pelas prefiro~telefone prende_o prendem_? prender_, prender~pode prende~fundo preocupa preso_por preso~dever press- pressao presta_essa prestacao_do presta~oferta prima- primario primario_, primario~se primeira_, primeira_ja primeira_se primeira~e primeira~eh primeira~limpa primeiro_se primeiro_semestre primeiro~. primeiro~a primeiro~nao
prisao_? prisao_para prisao~ele problema_de problema~dar procede procede_? procon_? programa_para programa~ajudar pronto_, proporcional proporcional_$ propor~acordo propos propos_nada proposta_! proposta_nenhuma propostas_compensa propostas~mais proposta~, proposta~justa propos~ate propria_, propria_faz propria~# protestado protestado_$ proxima_que proximo~? puder pular~pergunta pula~fita
pula~fogueira pula~parada puro puro_juros puro~? puxar~consignado qtos qtos_dias quais_divida quais_voce quais~anotou qual_deixo qual_pago qual_pode qual_primeiro qual_renda qual_um qual~contas qual~da qual~deixo qual~esperar qual~para qual~perigo qual~primeira qual~problema qual~seguro quando_termino quando~ficar quando~filho quando~ligam quando~mexo quando~moca quando~pagar quando~para
quando~termino quantas_faltam quanto_deu quanto_entra quanto_estou quanto_fica quanto_ganho quanto_para quanto_por quanto_seja quanto_so quanto_tem quanto_tenho quantos~meu quantos~sai quantos~uteis quanto~atrasando quanto~dar quanto~ganhar quanto~jogando quanto~mes quanto~ofereco quanto~que quanto~sair quase_isso quase~, quatro~e que_# que_amanha que_chega que_consigo que_conta que_cortem que_dar
que_depois que_deram que_dizer que_ela que_escolher que_esconder que_esqueci que_falte que_fica que_foi que_fosse que_ganho que_guardem que_ir que_ligar que_mandaram que_mora que_muda que_oferecem que_pago que_parei que_pediu que_pega que_posso que_quis que_saio que_site que_tomem que_umbigo que_valia quebra_as quebrados quebrados_eh quebrados~isso quebra~perna quebrou_$ queim- queimando
queimando_$ quem_assinou quem_escolheu quem_recebe quem~desempregado quem~me quem~pouco quente quer_puxar quer_que quer_trocar quer_ver querem_# querem_deposito querem~antes querem~de querer~manda querer~nao queria_conversar queria_era queria_falar queria_limpar queria~meu queria~sair quero_ajudar quero_financiar quero_ir quero_os quero_rever quero_tocar quero_tudo quero~atendente quero~conversar
quero~falar quero~guardem quero~humano quero~lembretes quero~mensagem quero~nenhuma quero~organizar quero~pelas quero~primeiro quero~saber quer~casa quer~de quer~eu questao que~. que~aceitei que~agenda que~ai que~apaguem que~arroz que~ate que~atrasada que~buscar que~catando que~combinado que~comigo que~como que~conheco que~decido que~direto que~disse que~entra que~errei que~faca que~falaram
que~fale que~falso que~fazia que~fechar que~fico que~fiz que~fizeram que~gaste que~la que~levanto que~mesmo que~ne que~negociam que~num que~nunca que~ofereco que~olho que~pai que~passa que~pesquei que~por que~quitar que~responder que~respondi que~saia que~saiba que~seja que~so que~tela que~todas que~trabalho que~um que~uma que~uso que~vao que~venda que~verdade quieto_, quieto~pensei quinh-
quinhentos quinze_dias quinze~; quis_dizer quiser_, quiser~depois quitar_o quitar~? quitar~cartao quitar~desconfiei quitar~em quitei_, quitei~e radio radio_que radio~da raiva rapaz~financeira rapido_demais rapido_se rapido~, rapido~e rates:% rates:abrir rates:absurdo rates:acaba rates:acabei rates:ajuda rates:alguma rates:alto rates:ano rates:ao rates:apaga rates:aparece rates:aplicativo
rates:aposentadoria rates:app rates:assinei rates:atencao rates:atrasadas rates:aumenta rates:barato rates:beneficio rates:bom rates:bota rates:branco rates:cabeca rates:cada rates:carta rates:casa rates:catando rates:cima rates:comeca rates:comigo rates:compra rates:comprei rates:consigo rates:contas rates:conversar rates:coragem rates:credito rates:cristao rates:dar rates:deixar rates:desconto
rates:desse rates:deus rates:deve rates:diabo rates:diferenca rates:diminui rates:disse rates:diz rates:dois rates:ela rates:eles rates:entendo rates:equipe rates:era rates:errei rates:escreve rates:escrever rates:escrito rates:essas rates:esses rates:estao rates:existe rates:explica rates:explicou rates:extrato rates:faco rates:falaram rates:falou rates:falta rates:fica rates:fico rates:ficou
rates:fila rates:filha rates:final rates:financeira rates:foi rates:folha rates:for rates:fora rates:funciona rates:ganho rates:gosto rates:ha rates:informacao rates:informar rates:inss rates:irma rates:jeito rates:jogo rates:letra rates:levar rates:mae rates:maior rates:mais rates:mano rates:marido rates:melhor rates:menor rates:mercado rates:mesma rates:minhas rates:minutinho rates:miuda
rates:moca rates:moco rates:mostra rates:mudar rates:muito rates:negocio rates:ninguem rates:numero rates:olhar rates:osso rates:ouvi rates:pagando rates:pago rates:papeis rates:papel rates:parada rates:passado rates:pega rates:pela rates:perai rates:poe rates:preciso rates:prefiro rates:prestei rates:quando rates:quantas rates:queria rates:rapido rates:receita rates:resolve rates:respondi
rates:resposta rates:rua rates:saio rates:saldo rates:sao rates:seja rates:semana rates:senhora rates:servico rates:tal rates:tanto rates:telefone rates:ter rates:toda rates:todas rates:todo rates:transferir rates:trem rates:trocar rates:vai rates:valor rates:vem rates:vendo rates:vish reais_antes recad- recado recado_para recado~dono recebe_bolsa receber_do receber_mensagem receber_os receber_se
receber_uma receber~consignado receber~copia receber~ja recebe~familia recebi_isso recebi_nenhuma recebi_proposta recebi_sim recebi_sms recebi~carta recebi~de recebi~link recebi~na recebi~nenhuma recebi~sim recebi~uma recebo_bolsa recebo_bpc recebo_decimo recebo_no recebo~# recebo~, recebo~a recebo~dia recebo~familia recebo~mas recebo~sim reclamacao_no reclamacao~consumidor reclamacao~o
reclamacao~site reclamar_? reclamei reclamei_# reclamei~x reclamo_no reclamo_onde reclamo~? reclamo~procon recup- recuperacao recuperacao_judicial recuperacao~. recusei~proposta redij- redija redija_uma redija~mensagem refazer~desde refazer~zero reformar_o reformar~telhado regul- regulares regulares_. remedio_$ remedio~pressao remove_$ remove_meus remove~dados renda_, renda_mesmo renda_voce
renda~como renda~esta renegociacao_de renegociacao~dividas renegociar_, renegociar~vou renner_$ repas- repassar repassar_meu repassar~beneficio repete_as repete~dividas repete~nao repete~roteiro resolve_alguma resolveu resolve~coisa resolve~reclamo respeito_, respeito~tem responder_essa respondi~a respondo_? respondo_essa resposta_anterior respostas respostas_e respostas~comeca resto_atrasou
resto_esta resto~miudeza restricao_$ restricao_depois restricao~do reu_primario reu~, rever rever_o rever~valor riem riem_de riem~mim robo~chama robo~tem rodar_$ rola rosar- rosario rosario_$ rotativo_e rotativo_que rotativo~aparece rotativo~como rotativo~do rotativo~eh roteiro_? roteiro_por roteiro~favor roubada_? roubar roubar_meus roubaram roubaram_meu roubaram~celular roubo rua_de ruim_$
ruim_? sabado_me sabado~quebra sabe_a sabe_e sabe_eh saber_agora saber_como saber~falar saber~outro saber~voce sabe~eu sabe~mim sabe~o sabe~que sacar~fgts safra safra_acabou safra~e sai_da sai_dia saia saia_antes saia~? saiba saiba_$ saio_$ saio_disso saio_para saio~ir sair_? sair_depois sair~banco sair~voce sai~# sai~? sai~lista salario_, salario_. salario_e salario_na salario~banco salario~conta
salario~na salario~para saldo_do saldo~cartao salgada sao_joao sao_obrigados sao_so sao~a sao~cartoes sao~essas sao~meses sao~serasa saque_do saque~fgts saque~prende se_disserem se_esse se_falei se_foi se_ja se_o se_ofereceram se_outro se_paga se_pagar se_quem se_recebo se_tenho se_vou segui- seguir seguir_$ segunda~, segunda~em segundinho segundinho_que segundinho~o segura~, seguro~de sei_,
sei_ainda sei_como sei_de sei_direito sei_escrever sei_estou sei_falar sei_informar sei_nenhum sei_porque sei_quantas sei_ver sei~a sei~agora sei~ao sei~cabeca sei~chama sei~comecar sei~de sei~entra sei~esse sei~esses sei~faltam sei~isso sei~nao sei~nunca sei~o sei~ofereceram sei~paga sei~por sei~responder sei~tche sei~tenho sei~tipo sei~venderam sei~vou seja_robo sem_contar sem_do sem_luz sem_o
sem_registro semes- semestre semestre_. sem~# sem~bico sem~essa sem~quanto senha_, senha_do senha_e senha~eh senha~nao senhor_, sentar sentar_na sentar~calcada sentir_falta ser_alto ser_baixa ser_do ser_medida ser_todas serasa_esta serasa_limpa serasa_por serasa~mim serasa~nome serasa~querem servico_agora servico_essa servico_ontem servico~, servico~para servico~semana ser~inss ser~mas ser~ou
ser~pelo ser~renda sesse- sessenta sete setembro_, setembro~# seu_osvaldo sexta_, sexta_para sexta~sair se~, se~arrumar se~banco se~botasse se~caducou se~contar se~direito se~em se~empresa se~emprestimo se~ficar se~fizer se~for se~levar se~mudar se~mudasse se~no se~parasse se~pegar se~perder se~que se~quitar se~tirar se~tivesse se~vendesse si_, silve- silveira silveira_$ sim_# sim_NAME sim_esta
sim_faz sim_infelizmente sim_meu sim_minha sim_moca sim_ne sim_senhor sim_talvez sim_tem sim_todo sim_uai sim_uma sim~, sim~ano sim~apaga sim~apagar sim~arrumar sim~certo sim~filha sim~filho sim~foi sim~lembrei sim~mais sim~mudar sim~pode sim~proposta sim~sei sim~sem sim~so sim~tempo sim~tenho site_do site_eu site~governo site~vejo sms~link so_, so_cobre so_consigo so_desse so_devo so_jeito
so_ligacao so_no so_pagar so_pinga so_que so_saio so_sei sobrar_nada sobra~comida sobre_renegociacao sobre~de sobrou_nem sobrou_um sobrou~centavo sobrou~para social_? social_tambem social~? social~agua social~luz sofa sofa_? sogra~mes sogro sogro_, sogro~da solicitando solicitando_prazo solta- soltar soltar_o soltar~emprestimo somando~da sorve- sorvete sorvete_eu sorvete~compro sou_boia-fria
sou_reu sou~primario sou~sim sozinho_? so~# so~. so~com so~fim so~isso so~metade so~pagar so~por sufoco_? suja_? sujo_, supoe supoe_que supoe~eu suporte_humano suspenderam_meu suspenderam~beneficio tacar tacar_ai talvez_nao talvez_sim talvez~nao talvez~talvez tal~NAME tamanho_$ tamanho~buraco tanto_agora tanto_tempo tanto_trabalhar tanto~, tanto~nao tanto~nem tanto~que tarde_de tarde~noite
tarde~tudo tarifa~? tarifa~tambem taxa_que taxa~# taxa~, taxa~me te_contar te_dizer tela_dos tela_quebrou tela~graficos telefone_, telefone_com telefone~NAME telefone~alguem telefone~me telefone~o telha- telhado telhado_, telhado~no tem_a tem_essas tem_programa tem_restricao tem_rotativo tem_sobre tempo_, tempo_? tempo_atrasando tempo_eu tempo_que tempo~a tempo~eles tempo~nao tempo~nem tempo~nome
tem~, tem~coisa tem~divida tem~do tem~dois tem~em tem~endereco tem~falar tem~infelizmente tem~levar tem~nada tem~nenhuma tem~olhar tem~pegando tem~pessoa tem~servico tenha_$ tenho_, tenho_ate tenho_bola tenho_como tenho_conta tenho_coragem tenho_divida tenho_idade tenho_na tenho_nocao tenho_outro tenho~ao tenho~conta tenho~dar tenho~e tenho~feita tenho~mas tenho~pensao tenho~pode tenho~saber
tenho~vida tentar_um tentar~acordo tento tento_mais tento~? ter_alguma ter_ordem ter_pago ter_um teria~ligar teria~olhar termina_algum termina_em termina~dia termino_$ termino_o termino~acordo terreno_do terreno~meu ter~atendente ter~coisa ter~do ter~quanto ter~que teve_uma texti- textinho textinho_para textinho~eu texto~mandar te~isso te~que thirteenth:. thirteenth:amanha thirteenth:anos
thirteenth:antecipei thirteenth:arre thirteenth:ate thirteenth:boia-fria thirteenth:bolsa thirteenth:casa thirteenth:como thirteenth:contrato thirteenth:depende thirteenth:desse thirteenth:disso thirteenth:egua thirteenth:embora thirteenth:empresa thirteenth:entrei thirteenth:essa thirteenth:essas thirteenth:este thirteenth:experiencia thirteenth:falhou thirteenth:falo thirteenth:familia
thirteenth:ferias thirteenth:for thirteenth:inss thirteenth:jeito thirteenth:judicial thirteenth:junho thirteenth:mais thirteenth:mandado thirteenth:mes thirteenth:mudar thirteenth:nenhuma thirteenth:num thirteenth:ofereceram thirteenth:opa thirteenth:pago thirteenth:primeiro thirteenth:proporcional thirteenth:proposta thirteenth:proprio thirteenth:receber thirteenth:recuperacao thirteenth:segunda
thirteenth:semestre thirteenth:senhor thirteenth:talvez thirteenth:ter thirteenth:terceiro thirteenth:tive thirteenth:uma thirteenth:vai thirteenth:ve tinti- tintim tintim_$ tintim_por tintim~tintim tiram_a tiram~restricao tiran- tirando tirando_os tirando~quebrados tirar_as tirar_do tirar_um tirar~criancas tirar~meu tira~mao tiro_# tives- tivesse tivesse_cinco tivesse~anos tive~escolher
tocar_nesse tocar~assunto toda_paguei toda_vez todas_menos todas_ou todas~faz todas~so toda~o todo_, todo_no todo_pago todo_respeito todo~encurta todo~esse todo~nao todo~por todo~vinte tomar- tomara tomara_que tomara~fosse tomar~geladeira topar_? total_que total~desgraca total~eu trabalha trabalhar_, trabalhar~encurta trabalho_o trabalho~dia transfere_para transfere~uma trata-se trato_com trato~a
trem_de trem~juros tres_meses tres_vezes tres~e treze- trezentos troca_a troca_ai trocados_a trocados~mais trocar_meu trocar_o trocar~carro trocar~consignado trocar~valor troca~ordem tudo_ao tudo_da tudo_desde tudo_errado tudo_nas tudo~, tudo~NAME tudo~dividas tudo~ela tudo~farmacia tudo~minha tudo~pago tudo~pinga tudo~qual tudo~telefone tumul- tumulo tumulo_pula uai~quem ultima_que ultima_volta
ultima~eu um_, um_absurdo um_aluguel um_banco um_consultor um_documento um_emprego um_gas um_moco um_mutirao um_oficial um_rapaz um_recado um_segundinho um_seguro um_servico um_sofa um_textinho um_vivente uma_kitnet uma_semana uma_sim uma_tal umas_# umas_frases uma~agora uma~ano uma~ao uma~dessas uma~disse uma~dizendo uma~dos uma~errei uma~me uma~na uma~ou uma~pediu umbig- umbigo umbigo_de
umbigo~vedete um~da um~decente um~dizendo um~humano um~junto um~mais um~mas um~menor um~nao um~ou um~sem um~so uns_tres uns_trocados uns~a uns~dias uns~mil uns~ou uns~por urgente_nao urgente~, usa_aparelho usar_meu usar_meus usar_tambem usar~? usar~dados usar~decimo usar~fgts usa~de usei_+ usei~# usei~cartao uso_dos uso~eles uso~meus uteis uteis_? util vai_descobrir vai_embora vai_pagar vai~este
vai~me vai~meus vai~minha vai~o vai~por vale_fechar vale_pagar valendo_? valeu_, valeu_demais valeu~ajudou vale~a vale~com vale~eu valia_ate valor_, valor_decente valor_eh valor_minimo valor_quanto valor~, valor~eh valor~esse valor~para valor~pensao valor~proponho vamos_comecar vamos_falar vamos~comeco vamos~de vantagem_ou vantagem~estao vao_passar vao~a vao~cobrar vao~meus varia~nao vedet- vedete
vedete_$ vei veinh- veinha veinha_ninguem veinha~pode veio_escrito veio_um veio~absurdo veio~boleto veio~credito veio~oficial veio~zap vejo_e vejo~te velha_$ velha_, velha~adiantava vem_# vem_alta vem_antes vem_muito vem_nao vem~, vem~alta vem~cabeca vem~cet vem~nao vem~por vence_no vence_todo venceu_dia venceu_ha venceu~# venceu~quinze vencida_sim venda_o venda~carro vender_a venderam venderam_a
venderam~divida vender~caminhao vender~moto vendesse vendesse_a vendesse~geladeira vendesse~moto vendi~bike vendo_marmita vendo_o vendo~, vendo~papel ver_aqui ver_divida ver_meu ver_meus verdade_, verdade_ai verdade_para verdadeiro_$ verdade~depois verdade~inflaram verdade~me verdade~para verdade~pode vergonha_, ver~, ver~painel ver~roteiro ver~sumindo vez_, vez_do vez_que vezes~nada vezes~ninguem
vi_a vi_um viage- viagem vida_, vida_quero vida~da vida~paguei vida~refazer viera- vieram virem~o vish vish_, vish~essa vista~em vista~parcelo vitor- vitoria viu_, viu~deus viu~nunca viva_$ vivo_no vivo~osso vixe_, vizinha~# vizinho vizinho_passou vizinho~esse vi~cor vi~na vo_, voce_apaguem voce_consegue voce_fizeram voce_mexem voce~alguma voce~deixou voce~em voce~explica voce~me voce~minhas
voce~nao voce~quanto voce~tudo volan- volante volante_, volante~ja volta_ao volta_atras volta_por voltar~pergunta voltar~trabalhar volta~, volta~anterior volta~favor volta~normal volta~que vontade_$ vou_$ vou_? vou_buscar vou_detido vou_dormir vou_la vou_ligar vou_receber vou_reclamar vou_tentar vou~# vou~? vou~conta vou~la vou~loja vou~menos vou~pagando vou~pago vo~cobrador vo~ela whats whats~que
which-change:desculpa which-change:era which-change:errado which-change:esta which-change:eu which-change:meu which-change:muda which-change:ou which-change:quieto which-change:um which-creditor:isso worry:acontece worry:ajudar worry:algum worry:alguma worry:amanha worry:antes worry:ao worry:aparelho worry:aquele worry:assinei worry:atrasada worry:atrasar worry:avisar worry:baixa worry:baixar
worry:bloqueada worry:bloqueiam worry:bloqueio worry:bota worry:cabeca worry:caro worry:cobrancas worry:condominio worry:contas worry:cortem worry:crianca worry:das worry:dentro worry:descontando worry:desempregado worry:devo worry:direito worry:disse worry:diz worry:duas worry:entra worry:entro worry:entrou worry:era worry:especial worry:esteve worry:ex worry:existe worry:fez worry:fica
worry:fico worry:filha worry:filho worry:fim worry:financeira worry:fogo worry:folha worry:governo worry:graca worry:jeito worry:junto worry:kitnet worry:liga worry:lugar worry:mandar worry:manha worry:mao worry:menina worry:menino worry:meses worry:mexer worry:ninguem worry:noite worry:nossas worry:novo worry:paga worry:passada worry:patrao worry:pedaco worry:pegar worry:penhora worry:pequena
worry:perigo worry:ponte worry:portao worry:povo worry:preciso worry:prender worry:preocupa worry:primeira worry:primeiro worry:prisao worry:programa worry:quantos worry:queria worry:rapaz worry:receber worry:recebo worry:recordo worry:renda worry:restricao worry:sai worry:saia worry:segunda worry:sera worry:tarde worry:tempo worry:tiram worry:tirar worry:trem worry:tres worry:usa worry:verdade
worry:vieram worry:vizinho worry:voz x_com x~a zap_com zap_dizendo zap_uma zap~o zap~que zap~vez zeca zera_isso zera~ai zero_, zero_? zero~eh zero~errei zoand- zoando zoando_, zoando~esta`,
    '-3': `NAME_? ^_aceito ^_devo aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao caram- caramba da~? devo_aceitar devo~o fechar_o offers:nao pagar_essa vou~o`,
    '-4': `aceitei~acordo acordo~NAME o~da`,
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
    '16': `^_aham aham n0`,
    '15': `?more-debts consent:, consent:vamos estao_$`,
    '14': `certi- confirm-creditor:isso consent:bora consent:pode more-debts:tem overdue:tem pode tenho_$`,
    '13': `^_beleza ^_ss consent:ja ss tem_$ 👍 👍_$`,
    '12': `^_acertou ^_correto ^_exato ^_ok ^_👍 acertou atras- confi- correto esse_mesmo offers:tem ok overdue:sim quase_todas ss_$ thirteenth:recebo thirteenth:vem`,
    '11': `^_aceito ^_confirma ^_isso ^_pode ^_positivo ^_quase ^_uhum acert- after-roadmap:👍 ai_$ bora bora_$ claro confirm-amount:isso confirm-change:eh confirm-change:pode confirm-delete:apaga confirma consent:aceito consent:estou consent:manda corre- correto_$ encal- encalhado encalhado_$ exato exato_$ liber- o_se offers:uma posit- positivo tem thirteenth:eh tudo_encalhado uhum vamos_$ vem`,
    '10': `?overdue ^_gostei ^_igual ^_infelizmente ^_sim ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei aham_$ atrasadas_$ bastante_$ belez- beleza certinho confere_$ confirm-change:isso confirm-creditor:eh confirm-delete:sim consent:maior consent:na consent:yes entao estao exata- exatamente fechei_$ goste- gostei isso_mesmo mandaram mosca mosca_$ na_mosca poe positivo_$ quase s_$ tem_outra
tenho_bastante thirteenth:todo todas_, trocar_$ yes`,
    '9': `,_tenho ,~# ?offers ^_bora ^_choveu ^_claro ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_recebo ^_s ^_tem ^_vai aceito aceito_$ ainda_$ basta- bastante choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:isso confirmadissimo confirmadissimo_$ consent:dale consent:eu consent:o consent:👍 cravo- cravou cravou_$
dale duas eh_$ elas_atrasadas ele_$ esta_certinho esta_certo esta~atrasado ficou_para ficou~tras fundo_$ maior menor~, mete more-debts:sim muda_$ offers:sim offers:todas ok_$ receb- recebo s sou~nao thirteenth:a thirteenth:eu todas todo topar tranquilo vai_fundo vamos`,
    '8': `,_atrasou ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_exatamente ^_fechou ^_ficou ^_issae ^_toca after-roadmap:ok apare- apareceu_uma as~capengando as~estao ate_o ate~pescoco capen- capengando capengando_$ certinho_$ certissimo certissimo_$ chegou_uma chove- concordo confirm-amount:ai confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh
confirm-delete:pode consent:concordo consent:dou consent:fechou consent:la consent:ok consent:sim consent:toca consent:tudo da_hora dou duas_capengando duas_estao esta esta_tranquilo esta_vencida exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ mas_eh mesmo muda o_pescoco o_proprio offers:mais offers:mandaram offers:um outra_$ overdue:mais para_tras passou_da passou~hora pesco-
pescoco pescoco_$ por_$ quero_$ quero_fazer recebi_$ tem_meu tenho thirteenth:deus thirteenth:dia thirteenth:ganha thirteenth:tenho toca tranq- tras_$ trocar uma_no vir vir_$`,
    '7': `,_pode ^_apareceu ^_autorizo ^_deve ^_eu ^_mandaram ^_na ^_simbora ^_tal agora_ou ainda ainda_tem apaga autor- a~ja baten- batendo batendo_$ beleza_$ bom_$ bota_ai certe- certeza certo certo_$ claro_$ comec- conco- confirm-amount:e confirm-amount:mesmo confirm-change:e confirm-creditor:, confirm-creditor:ai confirm-delete:ai confirm-delete:mesmo confirm-delete:tenho confirma_$ consent:acordo
consent:beleza consent:claro consent:comecar consent:dos consent:entao consent:quero consent:simbora consent:todo de_acordo e_qual eh_ela eh_esse eh_isso eh_verdade eh~ai eh~mesmo ela ele essa~mesmo esse_$ esta_batendo falta_a faz faz~mudanca ficou ganha infel- infelizmente isso_, ja_eh mais_seria mais_umas manda mesma metade_ja monte more-debts:ainda more-debts:isso more-debts:todas
more-debts:uma nunca_$ o_comeco offers:duas offers:no ouvid- overdue:aham overdue:esta overdue:estao overdue:tenho pior pior~eh pode_$ pront- proprio quem_mais quem~seria se_tem sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:ele thirteenth:gracas thirteenth:natal thirteenth:sim thirteenth:tambem todas_estao tranquilo_$
tras tudo_atrasado um_monte uma uma_oferta umas umas_$ vencida vencida_$ worry:tranquilo`,
    '6': `#_semana ,_manda ^_aproximadamente ^_arruma ^_chegou ^_de ^_falta ^_faz ^_gira ^_ixi ^_ligaram ^_muda ^_passou ^_pergunta ^_pior ^_suave ^_taca ^_todo ^_veio ^_venceu ^_viuva aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apaga_tudo apareceu aposentado~ne aproximadamente aproximadamente_isso arruma arruma_isso arruma~para as_duas atrasadas a~eh a~paga
bala barba barba_$ bate bate_$ bronc- bronca bronca_$ cai_dia chego- chegou chora- chorando chorando_$ claro_que comeco_$ confirm-amount:, confirm-amount:certinho confirm-amount:em confirm-amount:essa confirm-amount:por confirm-change:em confirm-change:faz confirm-change:mais confirm-change:mesmo confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:,
confirm-delete:apagar confirm-delete:tudo confirmo confirmo_$ consent:agora consent:dentro consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:ou consent:partiu consent:pergunta consent:por consent:problema consent:suave consent:topo consent:vai consent:vou corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve e_poe eh_sim eh~o eh~proprio ela_$ em_duas
em_torno embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais esta_bom estao_tudo estao~no estou_dentro eu_ganho eu~vi e~mais e~nem falta~pior faz_a fe ficha ficha_$ ganho_$ gira gira_em gira~torno igual_ao igual_eu igual~boleto igual~falei isso isso~eu ixi ja_estou ligaram_oferecendo mais mais_$ mais_barba mais_nisso manda- mandaram_uma mas_nao me_mandaram mesmo_$ mete_bronca me~um
more-debts:eh more-debts:estao mudan- mudanca mudanca_$ nasci natal natal_$ no_zap ofere- oferecendo oferta_$ offers:ainda offers:ligaram offers:oferecendo offers:tudo opa_tem overdue:, overdue:chorando overdue:uma papel_$ partiu pior_de pior~todas pode_apagar pode_trocar poe_ai poe_mais poe~nisso probl- problema pronta pronto_$ proposta propr- proprio_$ que_vem que~mais recebo_o se_trocar
segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria suave taca taca_ai tal tem_coisa tem_um tenho_nada tenho~a thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:mas thirteenth:ne tirar_nem tirar~por torno torno_disso troca tudo~vermelho uma~zap veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu verdade_$`,
    '5': `, ,_esta ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_certinho ^_foi ^_manda ^_opa ^_perfeito ^_poe ^_segura ^_sem ^_si ^_troca a_dita a_firma a_loja a_mudanca a_pior abert- absol- absoluta acertou_em acertou~cheio aham_eh aham~essa ai_entao ai_mesmo ainda_nem ainda~cheguei anota anota_ai anota~entao apaga_$ apareceu~tentadora aposentado aprox- arrum- assin- assino atrasou atrasou_$
autorizo autorizo_$ a~cuja bateu bateu_certinho bota certeza_absoluta cheguei_na cheguei~metade coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco concordo_$ confirm-amount:correto confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:, confirm-change:essa confirm-change:sim confirm-creditor:e confirm-creditor:em confirm-creditor:esse
confirm-creditor:por confirm-delete:certinho confirm-delete:confirmo confirm-delete:essa confirma_ai confirmar_$ consent:a consent:aham consent:assino consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:logo consent:meu consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:sou
consent:ss consent:tua conto cuja cuja_$ de_todas dera_nao dera~fosse desconto_$ dezem- dezembro dezoi- dezoito direitinho direitinho_$ dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_longa eh_o eh~ainda eh~dita ela_mesma elas em_cheio era~que esconder esconder_$ essa_gentileza esse~valor estao_todas estao~atrasadas estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta
falta_uma falta~ainda faz_essa faz~gentileza fe_$ filha filha_$ firma fiz_# ganho genti- gentileza gentileza_$ gosto gosto_$ hora ir_$ isso_que ligar- ligaram lista_eh lista~longa longa longa_ainda mais_uma manda_bala mandaram_um mas~sei menos_isso mesmo_valor metad- metade monte_$ more-debts:da more-debts:falar more-debts:proposta more-debts:tudo n1 nada_a nada~esconder nao_fosse nao~manda
nao~quanto nem_cheguei nem_por nem_vi nenhum_$ no_serasa no_vermelho offers:aparece offers:serasa opa opa_se ou~isso overdue:da overdue:eh overdue:falta overdue:proposta overdue:quase overdue:vencida overdue:verdade pagam para_isso parti- passei_dos perfe- perfeito perguntar permi- pinga- pode_confirmar pode_perguntar pode~esse pois_eu pois~ganho por~conta propo- proposta_$ qual_$ quem~nao
queria_$ quero_sim quest- que~melhor que~respondo salva- sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_# tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:# thirteenth:com thirteenth:em thirteenth:esperando thirteenth:metade thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:recebe thirteenth:se
thirteenth:ss todas_elas todas~atrasadas topo troca_que troca~eh tua tudo_no um_desconto uma_ainda uma_tentadora vai vai_la valor_$ valor_esta valor~certo vamos_la venci- verda- verdade vermelho vermelho_$ vi_$ viuva`,
    '4': `,_a ,_comeca ,_duas ,~como ,~eh ,~mais ,~o ,~vencida ^^ ^_agora ^_arredondando ^_conferi ^_ela ^_esqueci ^_fiz ^_ofereceram ^_passei ^_perdeu ^_por ^_valor a_metade acaba_mais aceit- acord- acordo acordo_$ ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ aparece apareceu~oferta apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada_$ atrasada_que
atrasada~noiva atrasado_$ autorizado autorizado_$ a~de a~e a~me bala_na bala~mudanca beleza_muda boleto_$ bora_la caiu_no caiu~esquecimento cai~# carim- carimbar carimbar_$ certeza_$ certinho_, certo_esse certo~valor chegou~do chegu- cheguei cheio cheio_$ chuva chuva~para claro~sim com_ele comecar comigo_, como_eh com~meu conferi conferi_aqui conferi~e confirm-amount:fundo confirm-amount:que
confirm-amount:quem confirm-amount:vai confirm-amount:valor confirm-change:certinho confirm-change:certo confirm-change:correto confirm-change:ela confirm-change:esse confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:certo confirm-creditor:essa
confirm-creditor:igual confirm-creditor:mais confirm-delete:certeza confirm-delete:faz confirm-delete:valor confirmar consent:autorizado consent:dados consent:de consent:divida consent:favor consent:fiz consent:mandar consent:mim consent:moca consent:ninguem consent:numas consent:os consent:participar consent:perguntas consent:resolver consent:so consent:tempo conto_, conto~tem creio_que
dale_numas dar_e dar~vender de_dezembro de_oferta dedo deixei~, deixo deus_quiser dezembro_$ dia~de dos e_aceito e_bate e_como e_vender eh eh_melhor eh_so eh_tempo eh~essa eh~se eh~senhora ela~em em_pessoa em~vezes escon- esquecimento esquecimento_, esquecimento~atrasou essa_mesma esse esta_mais esta_na esta_tudo esta_valendo esta~atrasada esta~papel estou_contando estou_na estou~com eu_nem
falar_$ falei_$ favor_me favor~ajuda faz_eh faz~tempo fecho- fechou fechou_com fechou~o foi_para foi~isso foi~que fosse_, fosse~mas guriz- gurizada infelizmente_tem ir isso_$ isso_para isso~essa isso~mim ja_esta ja~# logo loja_me maior_$ mais_atrasada mais_ou mais~menos manda_$ mandaram~monte manda~na mas mesma_, mesma_em mesma~pessoa meu_papel monte~oferta more-debts:atrasado more-debts:duas
more-debts:mais more-debts:mandaram more-debts:no more-debts:outra more-debts:se more-debts:tenho mudar na na_chuva na_metade nao_, nao_acaba nao~falar na~eh ne ne_$ nem_te nem~conto nem~na nisso_$ no_esquecimento noiva noiva_$ numas o_, o_dedo ofereceram ofert- oferta offers:as offers:chegou offers:desconto offers:esta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me
offers:opa offers:outra offers:passou opa~tem ou_menos overdue:ainda overdue:apareceu overdue:atrasou overdue:ficou overdue:monte overdue:passou overdue:umas o~faz o~papel o~que o~tem para_dar para~e para~que participar_$ passada passada_$ passar_, passar~esta passe- passei passo- passou perde- perdeu perdeu_o perdeu~prazo perfeito_, pergu- perguntar_$ perguntas pior_que pode_ajustar pode_alterar
pode_carimbar pode_ir pode_mudar por_ai por~me prazo_faz prazo~eh proposta_que proposta_sim proposta~nao que_eh que_noiva quero_falar quero~sim que~acaba recebe recebo_sim recebo~decimo resolver se segura semana_passada senta sim_tenho te_conto tem_, tem_mais tem_uma tempo tem~dar tem~uma tenho_certeza tenho_mais te~, thirteenth:agora thirteenth:cai thirteenth:creio thirteenth:duas
thirteenth:entao thirteenth:esse thirteenth:esta thirteenth:estou thirteenth:por thirteenth:vezes tirar todas_$ todo_ano troca- uma_do uma~banco valen- valendo valor venceu vender_$ verme- worry:esta zap_$`,
    '3': `#_anos #_de #~dezembro ,_bate ,_bora ,_essa ,_gracas ,_infelizmente ,_moca ,_quer ,_vai ,_vamos ,~a ,~aqui ,~carne ,~dizer ,~do ,~loja ,~salvar ,~segunda ,~sim ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_ainda ^_caiu ^_capaz ^_creio ^_demorou ^_entao ^_esse ^_estao ^_li ^_pega ^_pensionista ^_sai ^_se ^_servidor ^_sou ^_ue ^_vamos ^_vou a_lista a_prefeitura abre_o aceito_os aceito_sim aceito~termos
acordo_com agora agrad- agradeco aham_isso alter- ano_$ anotar anotar_desse anotar~jeito ansio- ansiosa apaga- apague_tudo aposentado_recebe assinada ate a~eu a~meu bagac- bagaca bagaca_$ bala_$ banco_sim banco~eh bem bem_isso bem~dai bendi- bom botar botar_fe cader- caderno caderno_que caderno~tem cai_em cai_na caiu cai~conta caminhao_ainda carteira_assinada carti- cartinha cartinha_com
cartinha~desconto certinho~moca chegou~cartinha chegou~proposta com_desconto comeca com~absoluta com~moca confirm-amount:. confirm-amount:boleto confirm-amount:certo confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:moca confirm-amount:mudanca confirm-amount:na confirm-amount:o confirm-amount:papel confirm-amount:pior confirm-amount:troca confirm-amount:trocar
confirm-change:aham confirm-change:bate confirm-change:confirma confirm-change:confirmo confirm-change:entao confirm-change:eu confirm-change:fundo confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:bronca confirm-creditor:cheio confirm-creditor:ela confirm-creditor:entao confirm-creditor:eu confirm-creditor:exatamente
confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:na confirm-creditor:positivo confirm-creditor:quem confirm-creditor:uma confirm-delete:certo confirm-delete:esse confirm-delete:exatamente confirm-delete:foi confirm-delete:meu confirm-delete:mudanca confirm-delete:na consent:# consent:. consent:abre consent:anos consent:bala consent:certeza
consent:comigo consent:demorou consent:espalha consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:opa consent:precisando consent:primeira consent:termos consent:ver consent:vida conta_no conto_$ creio cunhado cunhado_$ dando_mesmo de_boa de_divida decimo_$ deixa~, deixa~ver deixei_passar demorou demorou_, desconto desconto_sim dessa_vida dessa~de desse_jeito
de~com de~e dia_# dia_vinte direi- dizer_, do_buraco duas_vezes e e_tem eh_, eh_triste eh~bate eh~dando eh~mas eh~sim em em_carne email_$ entao_sim espal- espalha espalha_$ esqueci essa_bagaca essa_loja essa_mesmo essa_sim essa~, esse_eu esta_$ esta_no esta_sim esta~sim estou estou_aqui estou_de estou_esperando estou_precisando eu_abro eu_queria eu_recebo eu_ver eu~. eu~da exatamente_ele
exatamente_essa e~outro falei_da falei~NAME favor favor_entao faz_isso fazer_$ faz~favor fez fila_$ fim_do fim~ano foi_isso graca- gracas gracas_ao guarda infelizmente~mais isso_ai isso_dai isso_eu isso~moca isso~so jeito_$ li logo~eu manda_o mas~em melhor_$ mesma~infelizmente mesmo_, mesmo_moca mesmo~o meu_cunhado moca moca_$ monte_de more-debts:as more-debts:ate more-debts:atrasadas
more-debts:esqueci more-debts:falta more-debts:infelizmente more-debts:mas more-debts:mesmo more-debts:opa more-debts:pescoco more-debts:tras more-debts:vem mudar_$ mudar_sim na_mudanca nao_conta nao_espalha nao~deixar nao~nada nao~quer nao~vem na~no ninguem_$ nisso no_email no~, o_caderno o_dando o_decimo o_favor o_meu ofereceram_desconto ofereceram~sim offers:apareceu offers:coisa offers:da
offers:e offers:falta offers:mesmo offers:monte offers:o offers:ofereceram offers:tenho offers:vencida ok_faz ok~isso os_termos ou outro_? outro~eh overdue:ate overdue:coisa overdue:duas overdue:e overdue:elas overdue:hora overdue:nem overdue:oferta overdue:opa overdue:outra overdue:para overdue:recebo o~certo o~comigo o~dos o~entao o~sim papel para_ninguem para~do participar pega pega_o
pega~caderno pensi- pensionista pera perfeito_eh perfeito~isso perfeito~pode pergunta_que pessoa_$ pode_anotar pode_botar pode_guarda pode_por pode_salvar pode~desse pode~fe por_mim pronto proposta_no proposta~email proprio_, proprio~em quero quero_comecar quero~dessa que~a que~conto que~estou que~meu que~queria que~sim que~vem recebe_ne recebi recebo_, recebo_proporcional recebo~do recebo~todo
resol- sai sair_dessa sair_do sair~vida salva salvar salvar_$ se_a se_deus seras- serasa servidor sim_nao sim~a sim~nao sindicato so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_proposta tem~caminhao tenho_# tenho~anos termo- termos termos_$ thirteenth:, thirteenth:ao thirteenth:contando thirteenth:do thirteenth:fim thirteenth:paga thirteenth:pensionista thirteenth:tem trist- triste
triste_mas triste~eh tudo_, tudo~nao tudo~pode ue ue_, um_acordo um_caminhao uma_$ uma_cartinha uma_mas uma~com uma~nao uma~no um~ainda vai_$ valor_certo vem_agora vem~em vence- vender ver_. ver~. vida_de vida~divida vinte zap`,
    '-3': `!_$ #~? ,_nao ,_o ,_obrigado ,~antes ,~nao :ai :ate :e :mais ?essentials ?incomes ?worry NAME NAME_tambem NAME~, ^_ajuda ^_antes ^_atrasou ^_avanca ^_botei ^_cancela ^_chega ^_da ^_depois ^_deram ^_deus ^_do ^_embaralhou ^_explica ^_finaliza ^_meu ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_no ^_nops ^_oi ^_onde ^_os ^_outra ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_sair
^_some ^_voce ^_volta a_NAME a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:atrasou after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo ajuda_$ antig- aqui_$ avanc- avanca avanca_$ a~parcela bloqu- bom_esse bom~desconto botei
bulhu- bulhufas bulhufas_$ cabo cabo_$ calor calor_ai cancela chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:segunda confirm-change:cancela confirm-change:como confirm-change:esquece confirm-change:la confirm-change:nada confirm-change:outro confirm-creditor:errado confirm-delete:! consent:cobra consent:contra consent:free consent:ha consent:mas
consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um consent:zap conte- contei contra de_graca de_onde debt-kind:a debt-kind:na deixar_guardado deixar~mesmo depois_eu dera_fosse deram dera~so desfa- dessa_$ dessas_$ dia_$ dinhe- dinheiro disse- dividas dividas_$ duvida e_ai e_se eh_do eh_financeira eh_golpe eh_gratuito eh_seguro eh~NAME eh~loja eh~meu em_dia embaralhou
embaralhou_tudo encerrar enqua- enquanto esquece_a esquece~mudanca essas esse_desconto essentials:pode esta_calor estad- estado esta~ai esta~isso estou~boa estou~em expli- faco faco_# falan- falando fase fase_$ feito fica fila_do fila~banco finaliza finaliza_$ financeira_$ fora_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje income-source:sou
incomes:isso infelizmente_$ isso_? isso_eh ja_gastei ja_recebi lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mandar_mensagem mas~gastei medo melhor_nao mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:so more-debts:tambem nada_$ nao_autorizo nao_confirmo nao_foi nao_paga nao~certeza nao~com nao~essa
nao~estou nao~nao nao~obrigado nao~os na~do negativo_$ negoc- negocio nenhu- nenhuma_$ nenhumazinha nops nops_$ nos nossa_senhora numer- o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:bom offers:estou offers:fechei offers:meu offers:nada offers:nao oi onde~isso opcao_# os_dois osso overdue:mas overdue:minha overdue:por overdue:resto o~eh o~na o~tambem pago_$ parar_$ particular
particular_$ passar_$ patav- patavina patavina_$ pedi pensa- pensar pensar_$ perdi pode_repetir pode~essa pode~que por_enquanto por~eh posso prefi- prefiro primeiro primeiro_$ proxi- proxima pular quais que_fase quem~fosse quere- quero_saber quero~se que~eh que~pode que~sou registrado_$ repetir repetir_$ resposta resto retor- sabe saber_se segun- segundo segundo_$ seguro_$ ser~nao se~de sim~mas
so_vendo socor- sozin- tarde tem_mensalidade tem_o tem~NAME tem~nao tenho_fe ter thank- thanks thirteenth:as thirteenth:estado thirteenth:gastei thirteenth:isso thirteenth:quem thirteenth:veio tira tudo_que tudo~eu uma~mas uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `,_nada ,_sem ,_sou ? ?flexibles ?income-low-month ?instalments-left ^_alto ^_deixa ^_deu ^_dispenso ^_faco ^_fica ^_free ^_ha ^_nananao ^_negativo ^_nossa ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:lembrete after-roadmap:manda ai_eu ai_fechou ai_so ainda_nao alto alto_la anos_$ antes_quero calma_ai capaz~eu clt clt_$ com_isso confiavel_$
confirm-amount:nao confirm-change:deixa consent:ainda consent:antes consent:banco consent:confiavel consent:da consent:em consent:esse consent:faco consent:financeira consent:golpe consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:uma contr- debt-kind:o debts:ai debts:eh debts:isso debts:tem deixa dessa- dessas deu dispenso dois_$ duvid-
e_nao eh_? eh_de eh_gato eh_tudo eh~de eh~graca eh~por embar- errado_$ errou_$ esse_ai essentials:eh essentials:isso esse~nao esta_errado eu~isso e~tem final- finan- financeira free free_mesmo gato gato_por gato~lembre golpe graca_$ guardado ha ha_$ isso~fechou ja~metade lembr- lembre lembre_isso lembrete mais~, mas_nem mas~eh more-debts:nao nanan- nananao nananao_$ nao nao_moca nao~por negativo
nenhuma nossa obrigado obrigado_$ offers:? onde opcao outra_loja outro overdue:ano overdue:desde overdue:dia overdue:em overdue:ja overdue:nao overdue:pago overdue:semana pago parce- passou_longe pergunta_$ pode_? pode_passar pois_eh por_lembre por~isso quem~? quita- recebo_nao repet- seguro ser_que ser~sim signo signo_$ sim~o sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo
tem_taxa tem~de the thirteenth:ai thirteenth:ja thirteenth:nao uai viajo- viajou worry:atrasado`,
    '-5': `,~NAME ?debt-creditor ?which-change ?which-creditor ^_NAME ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nada ^_nao ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem antes calma cance- compl- confiavel confirm-delete:nao consent:fora consent:me consent:saber consent:tem custo desis- dispe- dois eh_confiavel eh_outra encer- errou esta_maluco esta_viajando estou_fora estou_moida fia fia_$ fifty
fifty_$ fifty_fifty fora infor- mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- moida moida_$ nao_aceito nao_concordo nao_recebo negat- nem_uma o_NAME obrig- offers:so overdue:fia o~fazer para_la parar passo_$ que_fazer quem_eh quinz- quinze saber so_isso tem_nao tenho_quinze tenho~o thirteenth:sem um_ano veio_tudo viaja- viajando viajando_$`,
    '-6': `,_cai :ok :opa ?after-crisis ^_ai ^_esquece ^_nunca ^_que ^_talvez ai_ai atrasadas_, como_esta confirm-creditor:nao consent:mais consent:mesmo consent:no consent:osso consent:quanto consent:sai credo credo_$ custo_$ debt-kind:eh errad- errado esquece esta_osso esta_trocado intei- inteiro ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem offers:essa overdue:certinho overdue:estou passo
sim~ser so_$ talve- talvez tem_custo tenho_sim thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `?debt-kind confirm-change:nao consent:eh overdue:sem quiet- sair_$ tenho~, thirteenth:sou`,
    '-8': `?income-source ^_nem consent:? consent:isso eh_outro nao~isso tudo_certinho worry:tudo`,
    '-9': `after-roadmap:beleza after-roadmap:sim esta_atrasado menor_$ nao_$ outro_$ recus-`,
    '-10': `nao_eh repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '11': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem podem~minha salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta conta_? e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:podem after-roadmap:poupanca bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_salario eles~? faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz no_banco o_salario overdue:salario pega_salario pega~? penhora_de penhora~salario que~se receber salario_todo se_travarem todo_? travarem travarem_minha
travarem~conta worry:podem worry:salario`,
    '4': `^_bloqueio ^_se a_justica after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco_? banco_engolir banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu cair~pagamento com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~pode dinheiro_no dinheiro~banco divida_do divida~cartao do~pagamento e_o
eles eles_podem eles_puxam eles~pegar engol- engolir engolir_tudo estou~medo evito evito_que evito~descontem incomes:salario judicial juiz_trava juiz~meu medo~receber meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? overdue:banco o~engolir o~faco o~todo o~trava pagamento_? pagamento_eles pagamento~puxam pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar puxam puxam_?
que_descontem que_faco raspa- raspar raspar_minha raspar~conta receber_e receber~o salario_a salario~divida salario~ser se_cair se~meu trava_meu trava~dinheiro worry:conta worry:se`,
    '3': `#~um ,_eles ,_isso ,_um ,~juiz ,~seguram ^_conta ^_eles a_conta after-roadmap:cair after-roadmap:eles after-roadmap:meu after-roadmap:penhora after-roadmap:pode after-roadmap:todo after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco~, banco~eu banco~nao banco~puxar bloqueada_? cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso como~que
conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia de~e dia_para dia~outro dinheiro~? do_cartao do_nada eh_certo eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada incomes:minha incomes:para inteira inteira_ou inteira~so isso~certo judic-
justica_trava justica~a la_e limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu_salario meu~eles meu~sem mexer mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:o overdue:receber o~come o~deposita pagamento_cai pagamento~no
para_comer para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~do podem~na pode~bloqueada por~deles posso_ficar posso~com puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_? salario_de salario_sem salario~avisar se_penhorar seguram seguram_?
sem_avisar sem_nada sem~? sem~para ser_bloqueada se~receber so_um so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:faco worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-3': `descontar salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `after-roadmap:pensao`,
    '10': `a_pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_? pensao_atrasada`,
    '5': `alime- atrasada atrasada_da overdue:pensao para~a pensao_que pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atras- atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar desempregado_e desempregado~a eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor overdue:para o~parou para_executar parou_de parou~ajudar pensao_na pensao~justica
recordo_? worry:?`,
    '3': `,_a ,~agora ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao da_cadeia da~alimenticia
de_advogado debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem fiquei~e guri_esta guri~devendo justi- justica menin- meninos mesmo_? meu_ex meu_guri nada_para
nada~filhos nao_deposita nao~a na~? o_ano o_pai overdue:? overdue:a o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_para pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo
prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o`,
    '-3': `?income-source entra filho_$`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `benef- beneficio loas meu~corre pegar`,
    '7': `corre loas_corre meu_loas mexem o_beneficio`,
    '6': `INCOME aposentadoria~ser auxil- auxilio beneficio_? beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penho- penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:? worry:beneficio`,
    '5': `^_mexem ^_seguro after-roadmap:bpc after-roadmap:loas after-roadmap:pode aposentadoria aposentadoria_pode auxilio_? bolsa_familia bpc_da descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o perde~beneficio
pode_descontar pode_ser por~entra quem~perde seguro_desemprego ser~?`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:beneficio after-roadmap:corre after-roadmap:mexem after-roadmap:pegar apose- auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa bpc~minha causa causa_de corre_perigo corre_risco cortar_meu cortar~bolsa da~filha deixa_o deixa~banco desconta_do descontar desconta~beneficio deve do~se
eh_protegido eles_podem famil- familia filha_? governo_eh governo~protegido inss inss_deixa inss~o minha~? morte ne_? overdue:? overdue:beneficio overdue:pegar o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_causa por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco risco_? seguro vao_cortar
vao~meu`,
    '3': `,~ninguem ^_aposentadoria ^_tiram a_mao after-roadmap:auxilio after-roadmap:banco after-roadmap:desconta after-roadmap:deve after-roadmap:menino after-roadmap:penhorada after-roadmap:podem after-roadmap:risco after-roadmap:ser aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~pegar beneficio_o beneficio_sem beneficio~credor beneficio~meu
bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~para bpc_pode bpc~ser cartao_atrasado causa~divida cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar de_beneficio de_cartao de_loja deixar_, deixar~pode desconta descontar_minha descontar~divida dever_vao dever~cortar de~atrasado
dinheiro_de dinheiro~beneficio divida_? divida~loja do_governo do~eh do~filho eles_mexem eles~na em~? entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:auxilio incomes:bolsa incomes:causa incomes:de incomes:familia incomes:ne incomes:ninguem incomes:pegar incomes:pode inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a
meter~mao meu_beneficio meu~pode meu~por mexem_na mexem~minha minha_filha minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:meu overdue:pode overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar_? pegar~beneficio perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~minha pode~tomado por_banco
prote- que_bloqueiam que~meu recebo se_eu segur- sem~deixar ser ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio tudo_? worry:auxilio worry:banco worry:bpc worry:corre worry:descontar worry:eu worry:inss worry:loas worry:meu worry:mexem worry:pode`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligacao_$`,
    '9': `ligac- ligacao me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar ligar- me_da`,
    '7': `,_me after-roadmap:cobrador after-roadmap:ligacao cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo que_falar respondo um_roteiro`,
    '6': `after-roadmap:como after-roadmap:ensina after-roadmap:oq after-roadmap:respondo after-roadmap:roteiro banco~me ensin- ensina eu_falo falo_o falo~que ligarem me_ensina me_prepara oq oq_eu o~falo palav- palavras para_cobrador prepa- prepara que_falo que~falo respo- rotei- roteiro roteiro_para tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:atendente after-roadmap:com after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:responder after-roadmap:telefone atend- atendente atendente_$ banco_, cobrador_$ cobrarem comigo_a comigo~ligacao como_comeco como_eu como_falo converso converso_com ensai- ensaia ensaia_comigo ensaia~a eu_respondo falar_? falar_na falar~o financeira_?
hora_$ ligar_? nao_posso nao~falar o_atendente offers:, offers:como offers:da posso_falar que_palavras que~para que~posso que~respondo respondo_se telef- telefone telefone_$ tem_um um~para uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:palavras after-roadmap:prepara after-roadmap:que as assunto_com assunto~o a~? a~com banco_? com_a comeco_a comeco~conversa comig- comigo como como_puxo como~a como~com com~atendente com~banco conversa_com conversar_com desconto_? digo_$ eu_uso
eu~quando eu~se falo~banco falo~eles hora ligaram na_hora no~, o_assunto offers:? offers:as offers:eu offers:ligacao offers:prepara offers:que offers:respondo o~? o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~? para~ligacao pedir_desconto pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto quand- quando que_nao que_responder que~digo que~na
que~se responder reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no uso~pedir vou_na`,
    '3': `,~ajuda ^_ligaram ^_me a_atendente a_pessoa after-roadmap:banco after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:loja after-roadmap:na after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo after-roadmap:uso agora~o amanha~na assun- assunto a~da banco bonito_e bonito~eu com com_banco comeco como_? como_devo como~conversar com~, com~NAME
com~financeira com~gerente conversa conversar conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo devo_conversar devo~com de~respondo eles eles_falam eles_me eles~bonito entra- entrada entrada_? essa_ligacao eu_travo eu~com e~travo falam_bonito falam~e falar_com falo_com falo_para falo_quando fico_nervosa financeira frase- frases frases_$ ligar_la ligarem_? ligarem_de
ligarem~novo loja_? me~a me~para na_ligacao nao~conversar nervo- nervosa no_banco novo_respondo novo~como offers:a offers:banco offers:com offers:comigo offers:falo offers:o offers:palavras offers:para offers:quando offers:uso para_banco para_eles pedir pedir- pedirem pedirem_entrada pedirem~? pessoa_da pessoa~loja quando_eles quando_ligar quando_ligarem quando~de que_$ que_que que~eu
respondo_como respondo~? respondo~pedirem se_pedirem sei_conversar sei~com se~entrada travo travo_, travo~me vou~agencia`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ negoc- para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar processar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- quero_denunciar`,
    '10': `no_procon procon_$`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `^_reclamacao after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_onde after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria onde ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov ouvid- para_isso para_procon para~o quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abro abusi- after-roadmap:aqui after-roadmap:cobranca botar cobranca como_abro contra contra_a da_cobranca esses exist- existe o_banco overdue:quem queix- queixa quero~a texto_para usa`,
    '4': `,_onde ,~agora a_financeira abro~contra after-roadmap:. after-roadmap:abro after-roadmap:banco after-roadmap:contra after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac
operadora_? orgao orgao_que orgao~depende posso procon~que que_depende quem_? quero quero_botar resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~alguem ,~faco ^_da ^_faz ^_vou a_NAME a_gente abro_queixa after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem algum cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite deles_$ denuncio_essa
denuncio~cobranca depen- depende domin- domingo domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? financeira financeira_? gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:isso
overdue:no overdue:onde overdue:para overdue:queixa overdue:quero overdue:resolve o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh eh_juros em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida vira~mil`,
    '5': `^_por after-roadmap:composto after-roadmap:vira aumen- aumenta a~dobrou cinco_mil como_a como~conta como~mil conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito jeito_? mais~? mil_? mil_vira mil~cinco por_que que_mil que~juros que~vira rates:? rates:juros rates:que rates:sobre vira_cinco`,
    '4': `a_divida after-roadmap:aumenta after-roadmap:cima after-roadmap:como after-roadmap:mil after-roadmap:sobre aumenta_? a~dobra bola bola_de bola~neve cima_de cinco cinco~? como como_isso como~cresce cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? explica_como explica~isso igual_bola igual~de isso_cresce isso~igual
juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_quanto rapid- rapido rapido_? rates:como rates:composto tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `,_explica ^_como a_conta after-roadmap:cinco after-roadmap:cresce after-roadmap:desse after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cobram cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_o como_que como~banco como~trocados composto_muda compr- comprei comprei_mais
comprei~nada debts:como debts:que desse de~sobre divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei expli- explica explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia historia_eh historia~essa igual jeito juros_simples juros~pode
me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula para_leito passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_historia que_so que_uma que~aumenta que~explica que~mais rates:bola rates:cresce rates:eh rates:neve rates:por rates:vira simpl- simples simples_e
simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free consent:quanto custo_$ eh_pago mensalidade que_pagar`,
    '11': `#_? ^_tem cobram consent:tem custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa taxa tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca eh~? graca isso~pago mesmo_$ preco_$ qual_o quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_de eh_gratis grati- gratis gratis_? pago_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ graca_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco consent:? consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico vem_cobranca`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:depois alguma_coisa aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:cobram consent:free consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico ficam ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_? qual~valor
quanto_voce quanto~esse uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem~depois voce_ficam`,
    '5': `^_voce after-roadmap:# after-roadmap:alguma after-roadmap:ne after-roadmap:quanto after-roadmap:sai alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:graca consent:pagar consent:sai consent:servico conta_disso conta~quem disso_quem disso~paga do_servico essentials:? e~conta final_? ganham ganham_o ganham~que minha_fatura na~fatura
o~com paga_, paga_alguma pagamento_no pagamento~final pagar_$ pagar_alguma pagar~taxa paga~coisa paga~eu pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu :alguma :com ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:depois consent:nada consent:qual de_pagamento depende_, depois_? de~ajudado de~no e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro
nao~nada no_final o_valor ou_tem pagar pagar_voce pago_? para_usar preco_de preco~ser problema_? quanto_sai quanto~cobra que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `#_ou #~tem ,~? ,~de ,~problema : :custa :de :ne :que ?~eu FIGURE ^_depende after-roadmap:cobranca after-roadmap:coisa after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~? aqui_$ bom_demais cobram_$ coisa_? consent:# consent:alguma consent:cobra consent:cobrar consent:coisa consent:isso
consent:ne consent:por consent:vem custa_esse custa~servico de_ser debts:aqui debts:ficam debts:porcentagem demais_. depen- depende de~eh dinheiro_para dinheiro~pagar eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta_bom esta~demais eu~tenho fatur- fatura free~ou
graca~? mesmo_ou minha~? nada~ne nao_tenho no_# no_fim no~? ou~plano o~do pagam- pagamento pagar~, pagar~nao pao_$ pegad- pegadinha plano_pago por_isso por~servico probl- problema qual quanto~cobram quem_paga que~alguma que~nada sai~servico taxa_de tem_plano tem_problema tem~pago ter_que ter~pagar usar valor vem~? voce_, voce~tem vou~que`,
    '-3': `?debt-kind ?income-source ^_sim after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh_seguro eh~isso falta financeira o~mesmo qual_eh quanto_falta se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe e~voce golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `after-roadmap:mes quand- quando que_mes`,
    '7': `acaba_? para_meu`,
    '6': `NAME~? after-roadmap:entra after-roadmap:plano after-roadmap:primo after-roadmap:quanto marcado mes meu_primo no_plano o~ficou pagar_essa plano plano_? primo que_ficou termina_quando termina~? todo~?`,
    '5': `NAME_acaba NAME_vai ^_em ^_quando ^_quantas ^_quanto a_NAME acaba after-roadmap:? after-roadmap:NAME after-roadmap:acaba after-roadmap:essa after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:some after-roadmap:termina after-roadmap:vou a~? em_que entra loja_? marca- o~acaba pagan- pagando pago_a para_cartao para_minha qual~valor quando~NAME quant- quantas quantas~vou
quanto~para que_vai separ- some_quando some~? termina vai_para valor_que`,
    '4': `NAME_? NAME_entra ^_essa a_escola a_vez after-roadmap:a after-roadmap:chega after-roadmap:escola after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:todo ai_? a~vai cada_um chega_a chega~vez dar_para divida_do do_mercadinho em~mes entra_? essa_ai eu_pago eu~de ficou financeira_? irma mensal merca- mercadinho mes_que mes~eu meu~? minha_irma o_valor pagando_a pagar_o
pagar~consignado pago~NAME para_cada para~esse para~irma paro qual_mes quando_a quando_o quando_que quando~a quando~eu quanto que~para some todo_mes vou_dar vou_pagar vou~essa vou~para`,
    '3': `,_some ,~quando NAME_fica NAME~esta NAME~some a_da a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cada after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:dar after-roadmap:em after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:nela after-roadmap:pagar after-roadmap:para
after-roadmap:partir after-roadmap:pelo after-roadmap:ponto after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate_o ate~pago a~do a~entra a~fica a~o cada chega comeca_o comeca~NAME comeco_a consignado_? dai de_pagar de_quando de~essa de~o do_plano do~entra em~ponto entra_a entra~NAME escol- escola
essa_? essa_dai esta_paga esta~ate eu_acabo eu~acabar fica_para fica~que fico irma_? loja mando_para mes_a mes_comeca mes~NAME mes~a mes~o nela no~a o_NAME o_consignado o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da pago~todo para~mes para~um partir partir_de partir~quando pelo_plano pelo~? plano_a plano_entra plano~a ponto ponto_do ponto~plano quando_chega quando_pago quando~plano
quanto_tempo quanto~? quanto~pago que_ponto que~a que~comeca termi- tia todo total_eu total~vou valor vez vezes vez~NAME vizin- vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ pagar~NAME quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:texto texto`,
    '12': `after-roadmap:mensagem`,
    '11': `escre- mensa- mensagem`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:para escreve pront- um_texto uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:escreve after-roadmap:monta after-roadmap:pronto after-roadmap:uma mensagem_para monta para_banco texto_pronto`,
    '6': `^_mensagem a~para a~por email email_para escreve_para eu~para monta_uma offers:para para_eles para_financeira pronto texto_para`,
    '5': `NAME~por ^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:mim after-roadmap:pede after-roadmap:por after-roadmap:prepara ajuda~escrever banco_$ carta da_proposta educa- eles_$ escrever escrever~financeira escrevo_para escrevo~NAME eu_escrevo faz_um fazer~# faz~email mensagem~eles para~fazer pede por_# prepa- prepara quero~texto que~escrevo texto_da
um_email uma_carta uma~para um~para`,
    '4': `^_faz after-roadmap:NAME after-roadmap:carta after-roadmap:faz after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco em_palavras em~bonitas escrever_para escreve~texto escrevo eu_mandar favor favor_$ faz financeira financeira_$
mandar_para mensagem~NAME me~a me~um mim mim_$ offers:escrever o~eu pagar_esse pagar~mes palavras_bonitas palavras~que para para_loja para_mim para~mandar por_favor prazo_$ pronto_$ proposta_$ quero_o que~consigo um_zap uma uma~educada`,
    '3': `NAME_que NAME~eu ^_digita ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que aquele_texto aquele~para atrasar_$ carta_para consigo da_um de_uma digit- digita digita_ai digita~o dizen- dizendo dizendo_que dizendo~vou do_acordo educada educado eles eles_por eles~escrito
escreve_o escreve~mim esse_mes eu_mando eu~# fazer faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda mensagem_$ mim_um nao_consigo nao~pagar offers:faz offers:financeira offers:mensagem offers:prazo offers:um offers:uma pago_# palav- palavras para_eu para~dizendo para~por pedin- pedindo por_escrito prazo preciso_de preciso~uma pronta proposta
proposta_para que~atrasar que~mando redige_uma redige~carta texto_do texto~banco texto~eu um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:fundo`,
    '7': `after-roadmap:aniversario after-roadmap:saque aniversario_? como_tiro garan- garantia meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o de_garantia eh_saque fundo_de fundo~garantia o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso debts:fgts debts:saque dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? incomes:aniversario incomes:saque nisso_? o~e usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:fgts incomes:fundo incomes:o meu_fundo meu~de meu~esta nao_? nisso
o_dinheiro o_fundo ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_uso ,~para : ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:antecipar after-roadmap:compensa after-roadmap:dinheiro after-roadmap:furada after-roadmap:pode burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:como debts:garantia debts:meu de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco fgts_? fgts~eh fundo_, fundo~uso furad- furada furada_ou
garantia_? garantia~pagar incomes:para no_fundo o~faco pagar_divida pagar~? para_antecipar para~divida para~do para~o pena pode_ser posso_usar preso que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `after-roadmap:falta demor-`,
    '13': `^_quando termi-`,
    '12': `falta quand- quando`,
    '11': `^_em acaba after-roadmap:quando`,
    '10': `after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:saida after-roadmap:saio after-roadmap:vai ano eu_saio mes_eu muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:tempo after-roadmap:termino ate ate_quando livre livro me_livro tempo tem~para`,
    '7': `:quando ^_demora acaba_esse after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:termina after-roadmap:vou demorar eu~livro falta_muito muito_? previ- previsao quando_acaba quant- quanto_falta quantos que~acaba que~eu termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai after-roadmap:dessa after-roadmap:ficar after-roadmap:quito after-roadmap:tem eu_me eu_quito ficar fico fico_livre qual_mes quito respi- tudo_? vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_sera ^_termina acaba_isso after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fim after-roadmap:mim after-roadmap:quanto after-roadmap:sera after-roadmap:vejo ano_? ano_eu ate_la chao dessa em~mes esse_ano esse~? eu_termino eu~? eu~dessa fim mim_$ para_mim qual~eu quando_vou quando~isso quanto_$ quanto~falta
que_ano que~saio saio_dessa sem_divida tempo_falta tem~de zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo acha_que acha~eu after-roadmap:ainda after-roadmap:cinquenta after-roadmap:das after-roadmap:fico after-roadmap:natal after-roadmap:que after-roadmap:respirar after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos ate~natal cinqu- cinquenta das_dividas de_pagar debts:tempo dessa_$ dia_eu dia~de em~ano estou~? eu_ficar eu_fico eu~livre eu~tudo falta~para ja_estou
la~estou muito~? o_natal pagando_$ para_acabar para~ficar quando_fico quando~livre quanto quantos_anos quantos_meses quanto~demora que_dia que_mes que~, que~termino quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso vejo vou vou_ficar zerada`,
    '3': `#_, ,_quando ,~diz ,~vou :dessas :eu :fico :livre a_luz acha after-roadmap:acha after-roadmap:consigo after-roadmap:dividas after-roadmap:diz after-roadmap:dos after-roadmap:filha after-roadmap:la after-roadmap:mes after-roadmap:meses after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:terminar after-roadmap:tudo after-roadmap:vem after-roadmap:zera ainda anos ano~termino
ate_o a~no buraco_? das debts:isso debts:quanto dessa_? devendo_, disso disso_? disso_tudo divida_$ dividas_$ do_buraco do~? em em_# em~, esta~divida eu_respiro falta_para faltam fica~de fico_sem fico~disso fico~divida fim_disso fim_do isso_$ ja_vou levar_? livre_? livre_de livre_disso livre~tudo me_diz meses~para mim minha~se muito_para natal no_fim no~do o_fim o~disso pagar_? para_eu para_sair
para~das quando_eu quando~que que_meu que_vem que~nome que~vejo respiro respiro_? saio_do saio~? sem~? se~ano tem tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_ate vai_levar vai~quando vejo_o vem_, voce~que vou_casar vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME_acaba NAME~? a_divida after-roadmap:caduca after-roadmap:pago after-roadmap:vez agora agora_$ ate_quanto de~essa divida_do do_mercadinho essa_? merca- mercadinho o~acaba pagar~? pago_a para~? quando_a quando_o quando~NAME quanto_eu quanto~? termina_quando termina~? vez`,
    '-4': `after-roadmap:agora after-roadmap:ai ai_? caduc- caduca essa_ai vem_$ vou~essa`,
    '-6': `pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `after-roadmap:botijao gas_?`,
    '7': `botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale worry:gas`,
    '5': `^_governo direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda`,
    '4': `after-roadmap:auxilio after-roadmap:cai after-roadmap:comprar after-roadmap:direito ainda_existe ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao~graca cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo para_comprar para~gas para~o progr- programa
quando_? quem~direito tem_direito tem~para vale~? vale~cai worry:botijao`,
    '3': `,_tem EXPENSE ^_onde ^_vale after-roadmap:ajuda after-roadmap:ao after-roadmap:existe after-roadmap:onde ao_gas ao~do bolsa bolsa_? botijao_do botijao~programa cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~gas do_gas do_povo do_programa do~? do~vem essentials:governo essentials:para exist- existe gas_do gas_vem gas~junto gas~povo graca graca_? junto_com
junto~o mes_? onde_peco onde_retiro para_gas peco_o peco~auxilio povo_? programa_? quem_tem recebo recebo_o recebo~vale retir- retiro retiro_o retiro~botijao tem~ao vale_do vale~gas vem_junto vem~com worry:? worry:como worry:o worry:vale`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar o_teto perco_o podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro perco risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial after-roadmap:podem banco_pode casin- casinha causa~cartao corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? pode~minha por~de risco televisao_e televisao~fogao worry:casa worry:pode`,
    '4': `,_eles ^_banco ^_eles ^_podem a_gente after-roadmap:gente after-roadmap:imovel after-roadmap:levar after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o
de_casa de_quem debts:minha dentr- dentro dever_condominio dever~perco de~no de~pode eles_podem eles_tomam eles~minha eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro
onde~corre overdue:? pegar penhorado penhorado_? perco~apartamento perde- pode_levar pode_tirar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado ser~? se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:levar`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam after-roadmap:cartao after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:minha after-roadmap:moro after-roadmap:oficial after-roadmap:risco after-roadmap:tomar apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia botar
botar_ela botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia debts:, debts:casa debts:causa debts:da debts:podem dentro_? deve dever de~? de~eh divida eh_protegida eh~que ela ela_em ela~leilao eles
eles_conseguem eles~botar eles~levar eles~vir em_leilao essa_casa esta_no esta~meu eu~pagar famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os gente_por gente~divida imovel_da imovel~familia leila- leilao leilao_? levar_? mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores
outros_credores outros~podem overdue:casa overdue:pegar overdue:podem o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode podem_penhorar podem_vir podem~o podem~pegar por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram se~nao so_tenho so~essa tenho_essa tenho~apezinho tenho~casa teto_da teto_por
teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:ela worry:eles worry:geladeira worry:imovel worry:minha worry:moro worry:podem worry:tomam worry:unico`,
    '-3': `:casa :minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `after-roadmap:oferecer oferecer quanto`,
    '11': `#_para after-roadmap:ofereco ofereco quant-`,
    '10': `#~NAME quanto_$ que_valor`,
    '9': `^_ate ^_qual after-roadmap:qual qual~eu`,
    '8': `after-roadmap:peco after-roadmap:proponho after-roadmap:valor ate_quanto com_quanto peco propo- proponho quanto_de valor`,
    '7': `after-roadmap:# after-roadmap:ate after-roadmap:eles after-roadmap:lance after-roadmap:propus after-roadmap:seria chego eu_falo falo lance para_NAME propu- propus qual que~eu seria valor_eu`,
    '6': `^_que aceitar_? after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate baixo costu- de_desconto dou eles_? eu_dou justo maxim- maximo maximo_que meu_teto nao~eles o_maximo oferecer_# offers:eu pagar_$ qual~maximo quanto~? quanto~desconto valor_nao`,
    '5': `NAME_$ ^_chego aceitar after-roadmap:aceitar after-roadmap:teto a~? chego~quanto devo_oferecer eles eu_peco eu~primeiro falo_primeiro metad- metade meu~na na~? negociacao numero_eu numero~falo oferecendo_quanto oferecer_$ ofereco_$ ofereco_a offers:? offers:quanto posso_oferecer proposta_de quanto~oferecer que_numero que~nao teto`,
    '4': `#_? ^_comeco ^_quanto a_conversa a_metade after-roadmap:baixo after-roadmap:entrada after-roadmap:eu after-roadmap:metade after-roadmap:oferecendo after-roadmap:vale ate_onde ate~da baixo_? comeco comeco_oferecendo comeco~quanto da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? faz_vergonha faz~? nao_faz nao~vergonha numer- numero oferecendo offers:falo offers:qual
offers:valor onde_da o~que pago_quanto pago~de para_baixo para_puxar para~para posso~# proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco que~a uma_proposta uma~de vergonha_?`,
    '3': `FIGURE ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco acha_que acha~eu after-roadmap:NAME after-roadmap:na after-roadmap:numero after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja boto boto_na boto~mesa chego_neles chego~? com~eu conversa conversa_? da_para desco- devo~? devo~para de~? eh_bom
entra- entrada eu_boto eu_chego eu_jogo eu_oferecer eu_ofereco eu~baixo eu~neles falo_o falo~eles falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? na_mesa negoc- neles neles_? oferecendo~? oferecer_? oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:baixo offers:comeco offers:conversa offers:faz offers:numero offers:que offers:vergonha onde~para ou_ja ou~falo
o~tenho pago_$ para_nao para_pedir posso~no primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de quanto~pagar que_tenho que_vale que~? que~pago se~oferecer tenho_? vale valor~boto vergo- vergonha voce_acha voce~que`,
    '-3': `after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:total devo_para econo- fazen- fazendo isso_? ja~? quanto_tempo quanto~devo quanto~ja sai total`,
    '-4': `after-roadmap:falta after-roadmap:vai falta quanto_falta quanto~para`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '12': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao dar~? mim_? no_meu preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `isso~no nome_? para_banco por~? procu- score_?`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu consent:? consent:meu dar eu_? falar~suja isso_vai isso~sujar meu_nome meu_score offers:? offers:voce score usar usar_isso vai vai~meu voce voce~com`,
    '5': `after-roadmap:vai aparece aparece_no aparece~meu aqui baixa baixa_meu baixa~score banco_por banco~mim estou_aqui estou~? falar_aqui fecha- isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar~baixa vai_sujar vai~que
vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_consegue ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:dar after-roadmap:preciso after-roadmap:voce apare- atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles com~? conse- consegue_resolver consegue~com conseguir_credito conseguir~? consent:banco consent:no
consent:nome cpf cpf_? cpf~piorar credito_? deixar_que deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para liga~eles loja_direto loja~para lugar lugar_? meu_cpf meu_lugar
minha_nota negocia negocia_no negocia~meu nome nota nota_? o_banco offers:aqui ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo voce_fecham voce_negocia voce_ou
voce_resolve voce_vai voce~eu voce~fechar voce~no worry:? worry:voce`,
    '3': `^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:mandam after-roadmap:mim after-roadmap:score after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? banco_? cadas- cadastro com~credor com~loja consegue conseguir consent:aqui consent:dar consent:eu consent:falar consent:mim consent:ou consent:para consent:preciso
consent:sujar consent:usar consent:voce cpf_e credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto eles esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para ligar~banco marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu~e mexe_no mexe~meu me~? negociar nome_fica
nome~marcado no~lugar no~nome no~score o_credor offers:dar offers:mim offers:nome offers:preciso offers:vai ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? usar_esse usar~mexe usar~servico vao voce_falam voce_ligam voce~ligar voce~o worry:aqui worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '9': `quanto~juros`,
    '8': `^_quanto after-roadmap:qual de_juros esse_juros juros_? rates:?`,
    '7': `^_qual a_taxa after-roadmap:quanto after-roadmap:taxa do_NAME eh~? esse_? o_juros qual qual~taxa`,
    '6': `abusi- abusivo after-roadmap:abusivo after-roadmap:alto cet_do eh_juros juros_$ juros_eh os_juros o~esta pagar~mais quant- quanto rates:juros taxa taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais alto alto_? em_juros e~que juros_abusivo juros_esta juros~esse o_cet pagar_a pode~esse qual_a quanto_de quanto_vou quanto~de quanto~pagar que_juros rates:eh rates:quanto tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobrar after-roadmap:esse after-roadmap:os after-roadmap:pode cet cobrarem comen- comendo comendo_quanto de_cada deles disso_eh disso~juros divida~o do~? e_qual eh~juros juros_por juros~NAME juros~pode mais_$ mais_juros norma- normal o~deles parte_disso parte~eh pode_isso por_mes qual_o qual_que qual~eh qual~juros que_parte que~disso que~eh rates:e rates:qual
rates:que so_de so~juros tem_o`,
    '3': `?_eh ?~so NAME_eh ^_desse ^_juros ^_que after-roadmap:cobra after-roadmap:comendo after-roadmap:do after-roadmap:esta after-roadmap:perco after-roadmap:so after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra- cobra_mais cobrar cobra~juros como_subiu como~tanto das_minhas de_mim de~divida de~eu divida_e divida_minha divida_tem divida~? eh_alto eh_divida
eh_esse eh_so eh~e eh~nesse esta_lucrando esta_me esta_muito esta~em eu_pago eu_perco eu~em juros_de juros_eu juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao mim_? minha_? muito~? nesse nesse_total nesse~? os os~de o~do o~mais pago_de pago~juros parte perco pode~? quais_os quais~juros qual_das qual_divida qual~minhas qual~tem quanto_o
quanto_vai quanto~banco que~divida que~o rates:divida rates:esse rates:o rates:so so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh total_?`,
    '-3': `econo- eh~do esse_do esse~cartao`,
    '-4': `do_cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro`,
    '12': `confiavel_$ vao`,
    '11': `^_precisa ^_vao confiavel eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `consent:saber eh~isso incomes:? le posso_confiar vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ e_se fica~onde onde_$ passa- prote- saber_$ senha senha_$`,
    '8': `:sao after-roadmap:confiavel apagar_depois compa- consent:meu consent:precisa consent:voce contar eh_protegido entre_nos e~vazar infor- isso_suja isso~sigiloso nao_ne ne ne_$ preci- precisa~cpf protegido protegido_isso se_vazar vazar_? vendem voce voce_vendem`,
    '7': `^_eh ^_isso after-roadmap:isso after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar~? consent:confiavel consent:eh consent:posso consent:vai consent:vao cpf cpf_? dados dados_ficam da~apagar de_vazar debts:? disso_? eh~nao entre escrevo eu_quiser fica_guardado ficam golpe~ne guard- guardado guardado_onde isso_fica isso~meu le_isso le~aqui medo meus~ficam nao_vai nos
para_apagar passam pedem pedem_senha pedir_meu posso posso_falar precisa_de quem_le quiser risco risco_de risco~vazar se~? se~quiser suja_meu suja~nome tem_risco vazar_$ ve ve_o vende- ve~que voce_pedem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:ne after-roadmap:passam after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar consent:garante consent:seguro
consent:vazar contar_para cpf_$ de_cpf de_passar empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo fica~? garante golpe_nao informacoes medo_$ medo~passar meus meus_dados outra- outras outras_empresas passar pedir piorar_meu piorar~score posso~sem quanto~ganho quem_vai quem_ve quer_saber quise- quiser_sair saben- sabendo sair_$ sao~? score_$ sem_medo sigiloso_isso suja vai_piorar
vao~para voce_sao`,
    '5': `:seguro :voce ?_quem ?~me ^_meus ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:meus after-roadmap:passar after-roadmap:pedem after-roadmap:posso after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que
compartilham~informacoes consent:como consent:dados consent:fica consent:ficam consent:isso consent:marido consent:pedir consent:porque consent:senha consent:sigiloso dados~seguros debts:aqui debts:le debts:vazar eh~pegadinha escre- essa_conversa essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so ficam_seguros fica~entre ganho garan- incomes:isso informacoes_? isso isso~? isso~seguro le_essa
le~conversa ligar~minha mais_le mais~essa mao_de meu_chefe meu_dinheiro meus~para mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? qual_eh qual~a quem~ter quer que~escrevo sabendo_? seguros seguros_$ seguro~? sei_que sigiloso_$ so_entre so~nos tem~de tenho_medo tenho~de ter_acesso vai_ter
vai~acesso vai~meu vao_mexer vao_pedir vao_usar vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:meu after-roadmap:nos after-roadmap:piorar after-roadmap:sabendo after-roadmap:sair aqui as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao chefe coisa- coisas com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:? consent:a
consent:apagar consent:casa consent:compartilham consent:contar consent:disso consent:entre consent:informacoes consent:le consent:me consent:medo consent:meus consent:nos consent:numero consent:para consent:qual consent:quem conta- contar~banco contar~quem conto_? contra contra_mim contra~? conversa conversa_? da_para dado dados_? dados_depois dados_para dados~terceiros da~excluir da~senha
de_bandido de_confianca debts:isso debts:seguro debts:vai depoi- depois de~informacao do~cpf eh_a esposa_consegue esposa~ver essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? gente_conta gente~? incomes:fica incomes:ganho incomes:le incomes:que informacao informacao_$ isso_aqui isso_contra
isso_eh isso~entre isso~golpe isso~mim isso~salvo mao~bandido marido_nao marido_vai marido~ficar medo_de meu meu_cartao meu_numero meu_score meus_dado meus~? meu~nao meu~vai minha_casa minha_familia minha~consegue minha~vai na_mao nao_pode nao~cair na~de numero_$ os_dados os~depois o~te para_excluir para_terceiros para~os passam_meus passam~dados passar_informacao piora- piorar por_aqui por~quer
precisa_da precisa~minha que_quer que_te quem_? quem~o quer~disso que~confiavel que~conto que~gente que~saber sabendo_$ saber_? saber~? sair salvo salvo_onde score seguro_? seguro_mesmo terce- terceiros terceiros_$ usar~contra vai_cair vai_contar vai_ficar vai_vazar vai~isso vai~sabendo vao_contar vao_ligar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~contar
voce~de voce~o voce~para`,
    '3': `:do ?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:alguem after-roadmap:banco after-roadmap:chefe after-roadmap:contar after-roadmap:falar after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:quem after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam banco_ve banco~o boa_ou
boa~fica cartao_$ casa_$ certe- certeza certeza_que certeza~eh coisas_por coisas_que coisas~aqui coisas~eu como_sei com~que confianca consegue consent:acesso consent:com consent:cpf consent:da consent:de consent:essas consent:falar consent:ne consent:onde consent:passam consent:querem consent:quiser consent:se consent:seguros consent:ter consent:vendem consent:verdade conta_? conta_do contar_?
conta~banco conto das_minhas das~dividas de_boa de_golpe de_verdade debts:contar debts:essas debts:mas debts:que debts:quer debts:saber debts:se debts:vao debts:voce depois_$ de~minhas de~ou de~voce dinheiro_$ disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? espos- esposa essas~que estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo
ficam_guardadas ficam~? ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:e incomes:essas incomes:quem incomes:quer incomes:saber incomes:se incomes:vao informacoes_$ livre_de mao marid- marido mesmo_? meu_banco meu_marido meu~? meu~fica meu~ne meu~ve mexer me~de minha_esposa minha_senha minhas~por minha~do nao~saber nao~sujar
ninguem_vai ninguem~saber nome_ne nos_? numero onde onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco para_que para_quem passar_cpf passar_minhas passar~? pedir~cpf porqu- porque posso~de precisa_passar que_a que_escrevo que_vao que_voce quem quem_me quem~isso quer~quanto que~contar que~fazer que~quer que~querem que~seguro saber_das saber_disso saber_ne saber_quanto
saber~eu saber~minhas sao se se_eu se_voce sei~eh te_conto tem_certeza tem~que ter te~? usar_isso vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~minha ver ver_minha ver~conta voce_apagam voce_fazem voce_quer voce_querem voce_vai voce_vao voce~com voce~saber voce~ver`,
    '-3': `,_vai ,~me ?_e ?income-source ?~eh ^_falar aqui_suja aqui~meu banca banca_isso banca~aqui banco_? boto boto_no cobra- com_isso consent:esse consent:por consent:quero consent:tua e_eh eh_do eh_pago estou_aqui estou~? eu_boto eu~meus eu~no e~seguro falar~suja golpe_isso golpe~? income-source:de incomes:, incomes:me incomes:no me~? minha~? no~, por~? que_estou quem_banca saber_que saber~estou
seguro_eu tua uma~? vai_me vai~que voce_$ voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde eh~graca graca graca_? isso_vai isso~sujar voce_conseguiu`,
    '-5': `eh~ne isso~de`,
  },
  'ask:link': {
    '22': `link`,
    '20': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `after-roadmap:site o_site`,
    '14': `link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `^_tem after-roadmap:painel o_painel site_$`,
    '10': `after-roadmap:imprimir grafi- impri- imprimir pdf_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador em_pdf manda pdf`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app after-roadmap:vejo consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:endereco after-roadmap:isso after-roadmap:pelo app como_entro consent:site expir- expirou grafico_$ isso_na manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:entro after-roadmap:internet after-roadmap:no after-roadmap:pagina cade cade_o consigo consigo_abrir internet internet_$ isso_em isso~pdf link_do nao~abrir onde~isso pelo perdi vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos after-roadmap:quero aquele_negocio aquele~para cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:entro consent:link consent:nao consent:novo consent:outro consigo~a da_erro da~no de~aquele endereco_? entro_naquela entro~tela
era_o era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro graficos inter- link~plano manda_de manda~novo me_manda me_passa meus_numeros mexer_no me~isso me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador no_site novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o passa~site
quero_ver quero~no quero~o sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:passa after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo como~no computador_, computador~qual consent:abre consent:como
consent:endereco consent:erro consent:no consent:perdi consent:qual consent:tela consi- da_pagina da~ver de_novo dinov- dinovo do_painel do_plano e_perdi entrar entro_no expirou_$ fica_o fica~painel link_da link_nao link~pagina mais_, manda_o mesmo_? nao_entra nao~entrar negocio novo numer- o_celular onde onde_fica o~de o~mesmo o~venceu painel_nao painel~abre passa pfv pfv_$ qual_endereco qual_era
qual_o qual~o vejo_o vejo~painel venceu venceu_$ ver_no`,
    '-3': `o_plano tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '6': `debts:minimo minimo_, minimo_? so~minimo`,
    '5': `after-roadmap:so levan- levando rates:minimo so_o`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta minimo_ou minimo_resolve minimo~fatura ou_nao o~resolve pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar ^_pagando ^_pago acontece adian- after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:pagar after-roadmap:problema do_cartao embai- embaixo faco_isso fatur- fatura levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~mes minimo~tem naque- no_minimo ou~? o~ou pagar rates:? resolve_? ruim se~so so tem_mal tem~? tem~ir vem~do
vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `falei quais`,
    '9': `^_quais a_lista after-roadmap:dividas devo divid- falei~NAME falta~NAME ja_te quanto_falta voce_anotou`,
    '8': `NAME_? ^_resumo after-roadmap:cada cada da_NAME eu_ja falta_da lista_$ minhas_dividas mostra para~eu quanto_ainda quanto~da resumo_das resumo~dividas`,
    '7': `after-roadmap:ai after-roadmap:anotou after-roadmap:falei after-roadmap:minhas after-roadmap:ver debts:dividas debts:eu devo~cada dividas_eu eu_devo falei_da falta ja~da me_mostra minha- minhas mostr- no_NAME para_cada para_quem passei_$ quais_contas quanto~devo que_voce quem_eu quero~a rates:NAME rates:dividas rates:eu resum- resumo tem_anotado ver_a voce_tem voce~anotado`,
    '6': `^_le ^_quantas ^_quanto after-roadmap:devo after-roadmap:quais anota- anotado anotado_ai as~que confe- contas conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce passei quais_eu quais~ja quantas_dividas quantas~eu quero_ver que~anotou que~tem rates:falei te te_passei voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou alguma_que alguma~eu anotou_tudo as_dividas confere confere_ai confere~se contas_eu contas~falei da~lista debts:NAME debts:ja debts:quais devo_mesmo devo_na devo_para devo~NAME dividas_que divida~NAME esta_minha esta~alguma esta~divida eu~contei eu~mesmo falei_? falei_do falta-
falta_para faltando_alguma faltando~que ja ja~falei ja~passei le lembra_para lembra~quem maris- marisa marisa~da mesmo_$ minha_lista mostra_o mostra~que na~mesmo para~banco passe- quais~eu quant- quantas quanto~para quem~devo rates:devo rates:ja se_anotou se~tudo sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto ^_ja ^_recapitula after-roadmap:contas after-roadmap:ficaram after-roadmap:mesmo after-roadmap:quem after-roadmap:resumo after-roadmap:te ai_? anotou_a anotou~da cada_divida cada~com cade_a com~valor conta- contas_que contei_$ das_dividas debts:ai debts:anotou debts:devo debts:mostra debts:quanto debts:quem debts:voce devendo_$ devo_$ divida_com divida~o do_NAME do~?
esta_faltando eu~devendo eu~na falei_$ faltando ficar- ficaram lembra lista_das me_lembra me~para mim_as mim~dividas mostra_cada mostra~divida na_NAME para~as quanto quanto_esta quanto~minha quem quem~estou que~devo que~ja rates:da rates:das rates:quanto recap- recapitula recapitula_minhas recapitula~dividas sumiu tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :? :NAME :para NAME ^_cade ^_lista ^_me ^_mostra ^_para ^_repete ^_ver after-roadmap:alguma after-roadmap:anotado after-roadmap:confere after-roadmap:esta after-roadmap:le after-roadmap:lembra after-roadmap:passei after-roadmap:quantas after-roadmap:sao after-roadmap:voce ai_na ainda ai~lista algum- alguma anotado_, anotado~loja anotou_$ a~das banco_$ cade cade~lista credo- credores
credores_ai credores~na da_minha debts:anotado debts:cada debts:da debts:das debts:lista debts:passei debts:que debts:te devo_no dividas~eu dividas~voce diz_as diz~dividas estou_devendo eu_estou eu_tenho eu~? fala_tudo fala~que lista_? loja_por loja~loja mesmo meus_credores meus~ai me~o me~tudo minha_divida na_lista nao_entendi nao~quanto o_valor o~eu para_mim por_loja quais_dividas quais~minhas
quais~voce quem_sao quem~meus que~falei que~passei rates:ai rates:anotou rates:as rates:mesmo rates:quais rates:que rates:voce repet- repete sao sao_meus sao_minhas sao~credores sao~dividas tem_ai um_$ ver_minhas voce`,
    '-3': `after-roadmap:quitei after-roadmap:sair divida_$ eu~devo eu~no eu~quitei ja_quitei quanto~ainda quero_sair quero~das quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:das after-roadmap:total sair_das sair~dividas total`,
    '-5': `no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- no_spc olho onde_olho score`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se descu- descubro estou_? estou~na estou~spc nome nome_esta no~ou onde ou_nao ou~estou saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:score como_descubro como~meu debts:meu debts:nome estou_no eu~se meu~esta mostr- mostra na_praca nao_estou nao~? no_serasa nome~no no~? onde~meu onde~se overdue:se praca que~nome score_$ se_meu sera~meu vejo worry:se`,
    '4': `?_consegue ?~ver after-roadmap:descubro after-roadmap:saber after-roadmap:spc ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram botaram_no botaram~serasa coisa_no coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada
estou_sujo estou~? graca limpo_? me_botaram meu meu~ainda meu~de meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca olhar_meu olhar~cpf onde_vejo overdue:como overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra que_meu queria~se quero_saber quero~se restr- restricao saber
saber~estou score_sem score~pagar se_tem sei~me sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~nome se~sujo sujo sujo_na sujo~praca tem_coisa tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:mostra after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:vejo after-roadmap:ver ai_para ai~mim app as~do como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue cpf_para da_para da~ver debts:? debts:cpf
debts:para deu_restricao deu~, devendo_na de~se disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e graca_? graca_se me_negativou meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? overdue:? overdue:cpf
overdue:descubro overdue:no overdue:onde overdue:ou overdue:spc o~serve pagar_$ para_mim para_que para_ver para~? para~se que_deu que_me quem_foi quem~que queria_saber que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me sei_quem sei_se sei~foi serve serve_para serve~que se~cpf sujar- sujaram sujaram_meu sujaram~nome
tem_como tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:mim worry:que worry:sei worry:serasa worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa limpo`,
    '10': `^_limpa o_nome`,
    '9': `meu_nome spc`,
    '8': `after-roadmap:hora after-roadmap:limpo como_limpo limpo~nome quanto_tempo sai`,
    '7': `:fica after-roadmap:sai como~meu do_spc fica hora limpo_meu na_hora novo_? quand- quando`,
    '6': `after-roadmap:spc conti- dias em~dias fica_no limpa~nome na~? nome_sai quantos_dias sai_do seras- serasa serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_paguei a_primeira continuo continuo_negativado continuo~, cpf credi- de_novo depois_que do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpar limpar~nome meu~volta negativado_, negativado~por nome~que novo pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$ quando_? quantos se~pagar spc_? tiro worry:nome`,
    '4': `,_por :como :no :nome :serasa ^_como ^_em ^_pagando a_ficar acordo~nome after-roadmap:limpar after-roadmap:na a~bom bom_quando bom~? como_faz como_tiro como~o continua_la cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demor- demora depoi- depois depois_de e_o eu_ter eu~credito faco_$ falta_para falta~eu faz_$ fazer_crediario fazer~de fica_limpo fica_sujo ficar_bom
ficar~quando fica~ate ja_limpa limpa- limpa_$ limpa_o limpar_meu meu_cpf meu~do meu~fica meu~o meu~sai negat- negativado nome_$ nome_? nome_continua nome_fica nome_limpa nome_o nome~la nome~quanto offers:nome overdue:? o~continua o~faco o~falta pago_a paguei~e para_eu para~ter posso_fazer posso~crediario quando_posso quando~fazer quando~nome quant- quanto~fica quanto~para que_faco que_falta
quero~meu quero~nome sujo_ate sujo~quando tempo_para ter_credito ter~de tira tiro~nome volta_a volta~ficar worry:como worry:quando`,
    '3': `,~que :limpo :tiro ^_quando ^_quanto ^_se acord- acordo acordo_e acordo_o acordo~ja after-roadmap:continuo after-roadmap:depois after-roadmap:dias after-roadmap:faz after-roadmap:meu after-roadmap:negativado after-roadmap:novo after-roadmap:primeira after-roadmap:quando after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira continua credito demora~limpar
depois~pagar depois~pago de~? dias_tiram do_acordo do_cartorio do~? do~depois do~e e_ja e~limpa ficar limpa_? no_spc nome_do nome_limpo nome~do nome~sozinho nome~spc nome~sujo o_acordo o_protesto o_serasa offers:quando ou_tenho ou~que overdue:novo o~limpa o~o o~sai o~tira pagan- pagando pagando_o pagando~acordo pague- paguei paguei_tudo para~o parcela_o parcela~serasa por_que por~? prime-
primeira_do primeira~acordo primeira~o prote- protesto protesto_do protesto~cartorio quando_meu quantos~tiram que_pedir que~para sai_sozinho sai~ou sai~serasa serasa_tira sozin- sozinho sozinho_ou sozinho~tenho tempo_a tempo~divida tempo~limpar tenho~pedir ter tira_? tira_o tiram tira~protesto tiro_meu tudo_e tudo~o volta worry:acordo worry:depois worry:do worry:faco worry:limpa worry:limpo
worry:quanto worry:que`,
    '-3': `no~nome que_meu quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:como after-roadmap:parcelar desconto`,
    '10': `^_como desconto_$ parce- quero_renegociar`,
    '9': `^_bora ^_consigo baixa- como pedir quero~um`,
    '8': `aceita acord- acordo after-roadmap:aceita after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora como~a com~NAME desco- desconto_? divida_$ para_parcelar`,
    '7': `^_da ^_quero a_financeira ajuda_a baixar como_negocio consigo conversa_? dimin- o_NAME por_onde`,
    '6': `a_negociar after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar como_peco como~para da_para dao da~parcelar falo_para me_ajuda me~a negocia negocia_isso para_negociar para_renegociar que~desconto`,
    '5': `,_por ,~onde a_divida acordo_$ acordo_com after-roadmap:ajuda after-roadmap:baixarem after-roadmap:conseguir after-roadmap:conversa after-roadmap:fazer after-roadmap:financeira ajuda baixar_o baixarem baixarem_? chorar com_banco como_diminuir como_que conve- diminuir_a e_pagar eles_renegociam eles~se essa_divida eu_pedir e~# fazer fazer_acordo fechar fechar_com financeira jeito jeito_de negociar_,
negociar_? negociar_o negociar~me negocio_com negocio~o onde~a pagar_# pagar~por para_baixar para~desconto posso_pedir propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_sera a_fazer a_parcela acordo_, acordo~por after-roadmap:a after-roadmap:com after-roadmap:diminuir after-roadmap:faco after-roadmap:parcela after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? banco_? barga- barganha barganha_com barganha~banco chora- com com_a com_o comeco~negociar como_faco como~desconto conseguir
consi- consigo~o conversa conversar~a da~baixar debts:como debts:eles diminuir eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ eu_falo eu~? fazer_um fecha- finan- fiz_acordo fiz~, me_ensina nunca_fiz nunca~acordo offers:negociar offers:um onde_vai onde~? o~falo para_conseguir para_eles para~aliviarem para~essa parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para
peco~eles pedir_? pedir_desconto por~vai propor~trato que_falo que_se quero_fazer que~barganha que~isso se_barganha sera sera_que se~com tem_como trato_para trato~banco vai_? valor_com`,
    '3': `#_x :ajuda :negociar NAME_? NAME_da NAME~# ^_com ^_eles ^_nunca ^_posso ^_vale ^_vamos a_loja a_pena aceit- after-roadmap:aplicativo after-roadmap:chorar after-roadmap:conversar after-roadmap:direto after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:peco after-roadmap:pena after-roadmap:posso after-roadmap:propor after-roadmap:trato
after-roadmap:vezes after-roadmap:x ajuda_para aplic- aplicativo bagac- bagaca bagaca_$ bora~essa cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_quem como_convenio como_eh como~que com~, com~? com~eu com~loja conse- convenio conversar conversar_com da~negociar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com debts:desconto debts:jeito debts:se debts:sei deles_? de~com
de~isso de~um direto_no divida eh_que essa_bagaca faco faco_para falo~renegociar fazer~acordo isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na~com negociar_a negociar_essa negociar~a negociar~bagaca no_aplicativo novo_com novo~o o_cartao o_jeito o_melhor offers:? offers:com offers:como offers:fazer offers:onde offers:para offers:propor offers:quero offers:se
offers:trato onde onde_comeco o~certo para_banco para~com para~em parcela parcelar_? parcelar_isso parcelar~de pedir_para pena por~comeco preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quem~falo quero quero_tentar quero~essa que~gente renegociar_? tem_jeito tentar_negociar um~? um~com vale_a vale~pena vamos vezes vezes_$ x_de x~#`,
    '-3': `a_conversa after-roadmap:nao baixar_mais comeco~conversa como_comeco conversa_com de_desconto denun- falo_com feche- fechei ja mais_? para~mais`,
    '-4': `^_ja after-roadmap:converso como_eu como~o converso converso_com falo~o nao_quero nao_quiseram quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_? o_acordo`,
  },
  'ask:negotiation-fair': {
    '17': `feira- feirao`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou eh~feirao esper- espero espero_o feirao_? feirao_de no_feirao o_mutirao offers:? offers:mutirao o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh ir ir_no ir~feirao negociacao offers:desenrola offers:o tem_aquele tem~desenrola vai_ter`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:voltou ainda_? ajuda_? banco_central banco~ja central_ja central~passou debts:mutirao do~central eh_furada espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~novo furada_ou furada~ajuda limpa~compensa negoc-
negociacao_do negociacao~banco negociar_? nome_compensa nome~? onde_acontece onde_eh ou_ajuda para_negociar passou_? quand- quando quando_eh quando_tem quando~feirao semana_de semana~negociacao seras- serasa tem_feirao tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:fila after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando after-roadmap:ter agora_ou agora~espero ainda_posso ainda~entrar ano aquele~do barato barato_? bom_esperar bom_mesmo bom~o central compensa_? compensa_ir compensa~no
da~ir de_divida debts:? debts:do debts:negociacao desconto_de desconto~verdade desenrola_acabou de~do de~tem do_banco do_procon do~na eh_bom eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome fica_mais fica~barato fila furad- furada internet_?
ja_passou ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto no_mutirao novo_? no~de no~fica no~pela offers:ainda offers:do offers:eh offers:espero offers:onde onde onde~esse onde~o ou_espero ou~? ou~o ou~so o~acabou o~para para_ir para~no passo- passou pela_internet pela~?
posso_entrar praca proco- procon procon_eh procon~quando quando_? quando~o seman- semana serasa_eh serasa~bom ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago e_agora onde qual_$`,
    '12': `proxi-`,
    '11': `after-roadmap:fazer agora pago proximo proximo_passo qual`,
    '10': `^_e after-roadmap:e passo`,
    '9': `^_voltei after-roadmap:faco after-roadmap:proximo agora_$ esse_mes fazer mes_$ me~o volte- voltei`,
    '8': `a_gente after-roadmap:comeco after-roadmap:gente after-roadmap:passo after-roadmap:voltei eh~pagar em_qual faco passo_$ por_onde primeiro primeiro_$`,
    '7': `^_pago a_proxima after-roadmap:jogo after-roadmap:mes after-roadmap:primeiro after-roadmap:recebi combi- comeco comeco_$ esta_, eu~agora fazer_$ gente jogo jogo_em jogo~qual mes o_que o~falta pago_qual pago_quem pedra- prime- que_falta`,
    '6': `,_e after-roadmap:caiu after-roadmap:caminho after-roadmap:das after-roadmap:proxima after-roadmap:quais after-roadmap:tenho a~parou caiu_o camin- caminho comec- depois_? desse_mes essa_, esta~e e~mes gente_parou lembra~que o_caminho onde_a onde~gente o~a o~das o~faco para~vai por_qual por~eu que_faco que_fazer quem_$ que~fazer que~gente vai_o vai~dinheiro`,
    '5': `#~, ,_jogo ,~onde :faco ^_feito ^_por ^_quais ^_recebi after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:dinheiro after-roadmap:esse after-roadmap:falta after-roadmap:feito after-roadmap:lembra after-roadmap:oq after-roadmap:pagamento after-roadmap:parou after-roadmap:quem after-roadmap:tarefa agora_? caiu coloco confirm-change:mes de_pagamento desse dia_de dia~pagamento
diz_o diz~que e_esse eh_dia eh_melhor eh~proxima estou_com eu_faco faco_agora faco_primeiro feito ja~e lembra me_da me_lembra mes~o o_dinheiro o_proximo onde_coloco orien- o~passo o~vem pagam- pagamento pagamento_, pagar_esse pagar~mes pago_agora pago_primeiro paguei_e paguei~agora parou proxima quais qual_a qual~pago qual~primeiro qual~proximo que~agora recebi taref- tarefa tenho_que`,
    '4': `,~em ._o .~que :primeiro NAME_ou NAME~? ^_amanha ^_caiu ^_comeco ^_qual after-roadmap:, after-roadmap:daqui after-roadmap:depois after-roadmap:diz after-roadmap:essa after-roadmap:frente after-roadmap:ja after-roadmap:melhor after-roadmap:pagar after-roadmap:que after-roadmap:quito after-roadmap:terminei agora_, amanh- amanha aqui_, caiu~salario coloc- comecar_$ comeco_por confirm-change:desse
confirm-change:o confirm-change:quero confirm-change:ver daqui_para das devo~primeiro dinhe- dinheiro do_mes do~eh e e_depois eh_para eh~de essa~e esse eu~esse e~, e~para faco_o faco~que falta feito_. frente_? ja_liguei jogo_onde jogo~? liguei_la me_diz me~do o_passo o_salario onde_$ onde_? onde_comecar onde_comeco oq ou~NAME o~desse o~fazer o~pago pagar_$ pago_para para_frente para_quem parou_$
plano_? ponho por~comecar por~comeco qual_? qual_boleto qual_eu qual~a quanto_pago que_a que_com que_vem quero_ver quero~o quito tenho_# tenho~aqui vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_na #_real #~esse #~mao ,_me ,_nem ,~sei :o :passo :proximo :qual :que NAME_primeiro NAME~o ^_esse ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:. after-roadmap:dai after-roadmap:desse after-roadmap:dia after-roadmap:duas after-roadmap:liguei after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:puxo after-roadmap:salario after-roadmap:semana after-roadmap:vem cada_um
coisa_, com_isso com~? com~na dai_, daqui debts:coisa debts:comecar debts:nem debts:onde debts:sei depoi- depois devo_fazer dinheiro_aqui diz do_que eh_a eh~coisa em~? essa_semana essa~qual esse~? estou~# eu_comeco eu_pago eu~primeiro e~? faco_$ faco~? fio frent- frente ja_paguei jose la_, lembra_o ligue- liguei mao_, mao~jogo melho- melhor mes~jogo muita na_mao na~, no_plano no~? onde_eu onde_vai
onde~o oq_eu o~com o~primeiro o~tenho pagamento~o pagar pago~NAME pago~agora paguei_essa para_cada para_fazer parou_? primeiro_? puxo qual~proxima quanto~para que_pagar que_tenho quem quem_vai quem~? que~em que~hoje que~isso que~para que~primeiro que~que real_esse real~mes receb- recebi~, salario~o sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real tenho~pagar terminei um_dinheiro
um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:demitido after-roadmap:falo after-roadmap:fui after-roadmap:maximo after-roadmap:meu after-roadmap:nao after-roadmap:sem after-roadmap:todo after-roadmap:total after-roadmap:tudo after-roadmap:valor demit- demitido esse~, esta_pago eu~de fui fui_demitido maxim- maximo maximo_que mes_, mes_eu meu_plano negoc- o_maximo
o_meu o_total por_que qual_mes qual~maximo qual~total qual~valor quanto_falta que~eu sem~esse total valor voce`,
    '-4': `de_pagar onde~a pago_$`,
    '-5': `#~mes qual_o que_voce`,
    '-6': `?_o ?~que after-roadmap:voce agora~o o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- como~? contratei contratei_$ emprestimo_que emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi que_peguei que~contratei`,
    '5': `^_caiu ^_clonaram after-roadmap:emprestimo apare- apareceu_emprestimo apareceu~que clona- clonaram clonaram_meu cobrando compra_nao comprar_$ compra~fui cpf cpf_para cpf~comprar debts:meu dinheiro_na dinheiro~minha divida divida~meu empre- essa_compra estao_me estao~cobrando eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_beneficio meu_nome meu~para nao_fiz na~conta nunca
offers:divida offers:meu offers:nao para_comprar pegue- peguei peguei_isso que_nunca que~isso sem_eu um_emprestimo um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ^_assinaram ^_essa abri abri_$ abrir~e after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu caiu_dinheiro caiu~na cartao_e cartao~a clonaram~cartao cobra- compra comprar conta_e conta~dever conta~nao conta~nunca contr- de_fiador debts:emprestimo debts:essa
debts:eu debts:fui debts:nao descontam dever_$ de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh estao eu_$ eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meus_documentos meu~e me~de mim_um
mim~emprestimo minha_conta minha~que na_minha nao~minha nunca_abri offers:essa para~conta pedi por~um que_nao que~abri que~nao que~pedi sem~assinar uma~que usaram_meus usaram~documentos`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nao after-roadmap:no after-roadmap:nome alguem_abriu alguem~cartao apareceu_no apareceu~meu bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio
beneficio~nunca cancelo cancelo_? cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo como_provo comprei_nessa comprei~loja consignado_no consignado~meu conta debts:apareceu debts:cobrando debts:conta debts:divida debts:nome debts:que debts:reconheco debts:usaram descontam_do descontam~meu dever disse~alguem docum-
documentos do~beneficio e_a e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa essa_cobranca essa~, e~divida e~me feito feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus~para meu~disse meu~fez meu~um me~uma minha_, minha~como nada_$ nao_contratei nao_eh negocio_que negocio~nao nessa_loja nessa~e nome no~beneficio
nunca_comprei nunca_contratei offers:conta offers:emprestimo offers:eu offers:fui offers:nome offers:que overdue:e overdue:no overdue:um para_abrir pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado um_consignado um_negocio
uma_conta um~,`,
  },
  'ask:offers': {
    '15': `acha vanta-`,
    '14': `^_fecho fecha- fecho vantajoso`,
    '13': `^_pego bom offers:? pego vale_?`,
    '12': `^_presta ^_vale fecharia fecharia_$ voce_fecharia voce~?`,
    '11': `?offers ^_aceito ^_compensa aceit- aceito after-roadmap:aceito after-roadmap:acha after-roadmap:fecho after-roadmap:pego compe- compensa eh_bom presta vale vantajoso_$`,
    '10': `after-roadmap:bom after-roadmap:vantajoso eh_vantajoso prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:? after-roadmap:vale essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom pego_?`,
    '8': `^_devo after-roadmap:compensa after-roadmap:fechar after-roadmap:ou after-roadmap:presta eh_negocio eu_tenho negocio_? ofert- offers:ou offers:vale offers:vantajoso ou ou_nao proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_eh ^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:negocio after-roadmap:proposta baixar_mais boa bom_? bom~? com_eles compensa_? esse_desconto mais_? offers:acha offers:eh offers:fecho offers:pego offers:voce para_mim presta_? propostas quais sera~vale seria`,
    '6': `,_encaro ?_$ a_pena aceitaria aceitaria_? acord- after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro baixa- baixar baixar~? boa_? bom_esse bom~desconto compensa_aceitar desconto desconto_eh desconto~mim e_ai eh_boa eh~boa eles_$ encar- encaro encaro_? essa_oferta esse_acordo esta_justo esta~? esta~esse fechar_o fecho_ou justo justo_? melho- mim_? oferta
ofertas_eu ofertas~tenho offers:compensa offers:esta pena presta_isso presta~? proposta_ai proposta~? quais_ofertas que_vale que~acha uma_boa voce_aceitaria vou~o`,
    '5': `,~? ^_voce a_senhora aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_? acha_bom acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:ai after-roadmap:essa after-roadmap:justo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me bom_negocio cabe cabe_no cabe~plano confiar_nesse
confiar~preco da~baixar da~confiar desconto_para desconto~bom devo devo_aceitar devo_fechar devo~? devo~o diz_? duvid- duvida eh_uma eh~esse eh~negocio esper- essa_? essa~eh esse_valor esse~esta esta_valendo esta~a e~, fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho nesse_preco no_plano o_acordo o_desconto ofertas offers:aceitar offers:aceito offers:boa offers:devo
offers:essa offers:presta ou~fecho o~acha para_baixar para~mais para~nesse pego_essa pego~? plano_? preco_? proposta_$ proposta_eh propostas_eu propostas~tenho quais_propostas que~moca que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo voce`,
    '4': `? ^_sera aceitava aceitava_? acha_que after-roadmap:baixar after-roadmap:devo after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:esta after-roadmap:melhor after-roadmap:mim after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta a~aceitar bom_$ coisa_melhor confiar da_proposta dando_vantagem dando~mesmo desco- diz esperar esperar_? espero_$ estao_me
estao~dando esta~ou eu_esperar fechar_? fechar_ou fechar~espero fecho_$ fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? isso_ai largo largo_? lugar_voce lugar~aceitava me_dando meu~voce me~vantagem mim negoc- negocio_$ nesse nesse~? oferta_$ oferta_para oferta~mim offers:ai offers:esse offers:mim offers:negocio offers:pena offers:proposta offers:quais offers:seria ou_esta ou_largo
o~a pagav- pagava pagava_? para_confiar pego_ou pego~largo pena_aceitar posso_fechar posso~ou preco proposta~boa que_a que~coisa que~da se_fosse senho- senhora sera sera_que se~esperar se~voce tamanho_? tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce_aceitava voce_pagava voce~bom vou_fechar`,
    '3': `,_entro ,~nessa ^_acha ^_ce ^_da ^_desses ^_esta ^_fico a_vista aceitar_a aceitar~proposta acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:ce after-roadmap:confiar after-roadmap:da after-roadmap:dando after-roadmap:estao after-roadmap:isso after-roadmap:mais after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora after-roadmap:sera
after-roadmap:vantagem ai algum_desconto alguma~para algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_isso bom_para bom_tamanho bom_trato bom~mim ce ce_acha cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom desconto_$ desconto_rolando desconto~para desse- desses desses_dois desses~acordos de~tamanho dois_acordos
dois~qual duvida_, duvida_se duvida~entro duvida~pego eh~bom eh~essa eh~melhor eh~para entro entro_nessa entro~? espero essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida fico_na fico~duvida isso~bom lugar medid- medida medida_? melhora melhora_se melhora~eu meu_lugar me~? me~sua moca na_medida na~se nessa nessa_? no~lugar offers:baixar offers:desconto
offers:duvida offers:fechar offers:melhor offers:oferta offers:propostas offers:tem offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou~cilada ou~na para~? pego_esse pego~acordo pena_a pena_isso pena~? pena~proposta posso~a proposta_? proposta_da proposta~NAME qual_das qual_eh que_melhora que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga- salgado
salgado_ou salgado~esta se_pego sera~melhora se~esse sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tem_alguma tem~desconto tem~para trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista vista_ou voce~disso`,
    '-3': `^_quanto aceitaram aceitarem aceitei acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:negociar after-roadmap:pessoal after-roadmap:pode after-roadmap:quanto after-roadmap:so agora ai_$ ainda consi- da~? demai- demais eh_# eh~consignado eh~mesmo emprestimo fecham fecham_o
fecham~acordo feira- feirao grati- meu~? muito offers:feirao offers:golpe offers:mutirao offers:por offers:so offers:vou o~por pedir pesso- pessoal por_mim por~? seras- serasa tem_como tem~? voce_eh voce_fecham voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado desconto_? eh_golpe golpe mutir- mutirao negociar offers:NAME vou~com`,
    '-5': `aceitam after-roadmap:aceitam`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto quanto_ja`,
    '7': `after-roadmap:total ja~? que_ja`,
    '6': `^_quanto ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra after-roadmap:bem after-roadmap:desde after-roadmap:embora after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu ate a~divida bem_? das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto_no quanto~total que~ja quite- quitei quitei_$ total_?
tudo~quanto`,
    '3': `^_de ^_soma a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:esses after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:qual after-roadmap:soma bem comecei consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minha_divida minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu que~paguei saiu soma tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '12': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `^_por after-roadmap:por antes_? explica`,
    '8': `^_explica after-roadmap:ordem antes expli- ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a ordem_$ porqu- porque`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de entendi essa logic- logica motiv- motivo nao_entendi o_motivo`,
    '5': `NAME~antes a_fila after-roadmap:a after-roadmap:fila after-roadmap:frente after-roadmap:montar after-roadmap:que after-roadmap:usaram ai_$ antes_do a~antes de~eu enten- monta- montar na_frente nao~a o_cheque para_fim pela pela~? ser_essa troco usara- usaram`,
    '4': `NAME_vem a_logica a_menor after-roadmap:botou after-roadmap:ficou after-roadmap:fim after-roadmap:loja after-roadmap:primeiro after-roadmap:quem after-roadmap:ser agora_? antes~NAME a~vai banco_no chequ- cheque cheque_especial comecar_pela de_pagar de_que decid- espec- especial eu_pago ficou fila frent- frente frente_? logica_de me_explica menor~? motivo_de motivo~pagar nao_era o~faz o~primeiro
pago_o para~a pela_NAME por porque_essa por~? por~o por~voce prime- primeiro primeiro_? qual~logica qual~motivo que_faz quem~que que~NAME que~essa que~pago que~que que~voce quitar_a quitar~menor vai~? voce~para`,
    '3': `NAME_? NAME_antes a_financeira a_maior after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:comecar after-roadmap:era after-roadmap:ficar after-roadmap:financeira after-roadmap:maior after-roadmap:melhor after-roadmap:menor after-roadmap:nao after-roadmap:outra after-roadmap:primeira after-roadmap:quitar after-roadmap:topo after-roadmap:ultimo after-roadmap:vem after-roadmap:vir
after-roadmap:voce ai a~vez botou cartao_primeiro comec- comeca_pela comecar de_ser depois_por depois~que de~essa de~o do_consignado do~? e_nao em~? essa_na essa_ordem essa_primeiro essa~da essa~e eu~o explica_o faz_a ficou_por ficou~depois ficou~ultimo fim fim_$ logica_eh logica~essa loja_? maior_ficou nao_comeca nao~pela na~? no_topo o_NAME outra_? o~no o~vem pagar_o pagar~NAME por_ultimo por~a
por~essa que_? que_a que_essa que_logica que_o que_ser que~cartao que~comeca quitar se_a tem_um tem~ser topo ultim- ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `cartao`,
    '7': `carta- cartao_consignado como_saio eh_emprestimo saio`,
    '6': `after-roadmap:cartao after-roadmap:nunca after-roadmap:saio cancelo~cartao debts:cartao descontam_um do_rmc eh~no emprestimo_? o~consignado que_? rcc rmc_$ saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:emprestimo after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel consignavel_eh consignavel~o de_margem descontam desconto~cartao de~consignavel do_inss margem_consignavel margem~eh no_meu no~beneficio nunca reser- reserva reserva_de reserva~margem`,
    '4': `,~que after-roadmap:descontam after-roadmap:eh after-roadmap:inss cartao~? consignado de_cartao desco- desconto_de do_extrato do~do eh_rmc eh~? eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do extrato~inss inss marge- margem meu_beneficio meu~? nao~nunca o_cartao que~rmc rates:cartao rcc_do rcc~extrato rmc_no rmc~meu um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,~agora ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:desconta after-roadmap:tal agora_? anda anda_$ anos_e anos~a aposentadoria a~nao beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~e cartao~folha cartao~ha cartao~nunca como_me
como~livro como~o consignado_? contracheque contracheque_, contracheque~explica debts:, debts:que debts:rmc descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu~pedi explica_$ e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto me_livro mes_no
mes~meu meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que_nunca que~emprestimo que~usei rates:? rates:meu rates:no rates:o rates:rmc rmc_todo rmc~mes tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '13': `after-roadmap:consignado`,
    '10': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debts:consignado descontado emprestimo_que folha rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- debt-kind:? descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o funciona~consignado incomes:consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer
que~emprestimo que~esse traba-`,
    '4': `^_credito after-roadmap:eh a~? como~o consignado_do consignado~clt consignado~inss consignado~o debt-kind:consignado debt-kind:que desconta dizer_consignado dizer~? eh_bom eh_emprestimo eh_esse eh~? empre- em~? esse_consignado expli- explica explica~consignado fazer fazer~? incomes:? inss_$ melhor~ou o_credito o~eh o~quer pagar~eh prest- que_mesmo que_quer quer_dizer quer~consignado que~dizer
rates:? sei~que trabalhador_eh trabalhador~bom vivem`,
    '3': `^_vivem a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:carteira after-roadmap:cilada after-roadmap:folha after-roadmap:funciona after-roadmap:melhor after-roadmap:pena after-roadmap:pessoal after-roadmap:tirar apose- aposentado_? aposentadoria_$ boa boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilad- cilada cilada_para cilada~aposentado clt clt_eh clt~como
com_consignado como_$ consignado_$ consignado_para consignado_privado consignado_tem consignado~acabei consignado~cilada consignado~eh consignado~juros da_aposentadoria de_fazer debt-kind:dizer debt-kind:esse debt-kind:quer debt-kind:sei debts:eh debts:emprestimo demitido_como demitido~fica desco- desconta_da desconta~aposentadoria dizer do_inss eh_boa eh_cilada eh_como eh_melhor eh~emprestimo
fica~consignado for~como incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? ligando_com ligando~consignado menor_? mesmo_? na_folha nao~o na~eh ou~? o~mesmo o~tem para_aposentado pena pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da que~na rates:emprestimo rates:fazer sei_o tem_juros tem~menor tirar vale_a vale~pena vantagem_?
vivem_me vivem~ligando`,
    '-3': `cartao_consignado de~o`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `after-roadmap:limite descontar do_consignado folha limite`,
    '7': `podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- qual~limite quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignavel after-roadmap:descontar ainda_para ainda~emprestimo banco_pode benef- beneficio consignavel descontam_muito descontam~, do~beneficio do~salario em_folha existe_um existe~teto ja_descontam margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe o_limite para_emprestimo podem_pegar quant- quanto_do quanto_podem
quanto~descontar salario_? tenho_margem tenho~ainda teto_? um_teto`,
    '4': `,_existe ,~um ^_qual a_porcentagem after-roadmap:consignado after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer beneficio_$ comer comer_? consignado consignado_$ consignado_? da_minha da~folha debts:? debts:quanto descontam descontar_metade descontar~do descontar~meu do_beneficio do_meu eh_$ eh_quanto emprestimo_? exist- existe folha_$ folha_o folha~banco incomes:do inss_eh inss~quanto
ja~muito limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh tem~para teto um~?`,
    '3': `,_tem ,~lei after-roadmap:ainda aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:folha debts:margem debts:podem descontar_da descontar_do descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou- incomes:margem incomes:quanto legal legal_de
legal~desconto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? limite_legal limite~de maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja o~legal podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `after-roadmap:banco banco como~portabilidade outro_banco`,
    '8': `outro`,
    '7': `after-roadmap:outro como_faco consi- financiamento levar levar_o minha_divida portabilidade_de rates:banco`,
    '6': `banco~consignado compr- consignado faco finan- menos_? mudar o_emprestimo o~para para_outro rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:mudar banco_? banco_o compra_minha comprar compra~divida credito_funciona credito~como de~funciona divida_, emprestimo funciona_como menos mudar_o o_financiamento outra para~banco portabilidade~credito troca- trocar`,
    '4': `,_eh ^_outra after-roadmap:compra after-roadmap:financiamento after-roadmap:levar after-roadmap:outra after-roadmap:quer after-roadmap:troca after-roadmap:trocar assum- assumir assumir_o assumir~que banco_pega com_juros como_$ compra comprar_minha comprar~divida com~menor consignado_para consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o
do_emprestimo empre- eu_consigo eu~migrar faco~de financiamento_? insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram meu_consignado meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento minha~, mudar_a mudar~divida o_consignado ofereceram_comprar ofereceram~minha offers:portabilidade outra_financeira outra_instituicao outra~pode outro~? o~de o~devo
para_mudar para_outra para_passar para~financeira passar~divida pode_assumir pode~o posso_trocar que_devo quer~meu rates:financiamento troca_de`,
    '3': `,_vale ,~bom ,~vantagem :consignado :faco NAME~eh ^_eu ^_levar ^_outro ^_troca a_divida a_portabilidade after-roadmap:como after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:menos after-roadmap:ofereceram after-roadmap:passar after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_do banco_me banco_para banco~cobra
banco~emprestimo banco~juros banco~o banco~pagar banco~pode canto_? cobra_menos cobra~? com_taxa com~mais consignado_$ consignado_com consignados consignados_de consignados~banco consigo credi- credito custo_para custo~levar da_para debts:banco de~? disse_que disse~compra divida divida~banco divida~eh eh_vantagem eh~essa emprestimo_de emprestimo_do emprestimo~banco emprestimo~inss emprestimo~outro
essa_mudanca essa~? eu_levar faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~banco financiamento~outra funci- funciona inss_? juros_? juros_mais juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento mais_baixo me_cobra menor meu_contrato meu~? meu~do me~menos mudan- mudanca mudar~banco negar negar_a negar~portabilidade ofereceram
offers:como offers:emprestimo os_consignados outra~compensa outro~me o~antigo para_levar para~canto para~o passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega que_compra que_outro quer que~? que~banco que~minha rates:de rates:divida rates:emprestimo rates:menos rates:meu rates:outro rates:portabilidade
sera~outro taxa_menor trans- transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve prescreve`,
    '12': `ainda caducou caducou_?`,
    '11': `^_caducou`,
    '10': `after-roadmap:ainda after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:caducou`,
    '8': `cinco cinco_anos divida ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `after-roadmap:anos after-roadmap:cinco after-roadmap:prescreveu ainda_conta caduca_$ de_cinco depois_de divid- divida_velha isso~? overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `:caduca a_divida after-roadmap:divida after-roadmap:ja after-roadmap:quando ainda_podem ainda_vale antig- antiga caduca_? de_# divida~some podem~cobrar quando_isso some_? velha_some`,
    '5': `:isso :quando ^_depois ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:isso ainda~? ainda~me cobrar cobrar_? conta_$ essa_divida me_cobrar overdue:sera podem sera sera_que`,
    '4': `#_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar anos_? a~tem cobra- comeca_a comeca~contar contar_de contar~novo de_validade debts:divida depoi- depois depois~# de~ainda divida_ainda divida_eh divida_tem divida~# divida~? divida~prazo divida~vale do_serasa essa~ainda eu_deixar ja ja_caducou me~? offers:divida overdue:anos overdue:divida overdue:ja
overdue:some o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos quantos_anos que_acontece que_com que~se se~deixar some_sozinha sozin- sozinha sozinha_? tem_prazo um_pouquinho um~comeca valid- validade validade_? velha~? velha~sozinha`,
    '3': `#_anos #~pode #~some ,_quer ,~dizer :anos :de :divida NAME~? ^_ainda ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:cobrar after-roadmap:conta after-roadmap:passou after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre
cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca com~anos com~tempo contar de_quantos deixa- deixar depois~cinco depois~quantos de~? divida_de divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_esperar eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo
overdue:com overdue:conta overdue:que o~a passo- passou pode~cobrada prazo proce- quantos~somem que_acabou quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~esperar se~pagar somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever da~? dever vai_preso`,
    '8': `^_boleto cadei- cadeia prend- quem_deve`,
    '7': `cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana after-roadmap:crime consent:pagar crime_nao crime~pagar deven- devendo em~por pagar policia por_cartao por_divida prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar ficar~banco gente gente_por ir_em ir~cana me_buscar ou_eh parar pode_me polic-
por_causa posso_ir posso~em prendem vai vencido vencido_eh vencido~crime worry:? worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:preso algemado algemado_por algemado~causa atras atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? cadeia_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser deleg- delegacia delegacia_? devendo_loja
devendo~? dever_cartao dever~da dor dor_de dor~cabeca eh_verdade eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das
parar~delegacia podem_mandar podem~prender pode~levarem policia_vem policia~me por_nao por~disso por~pagar prender_a prender~gente presa presa_por prisao_ou prisao~so ser~por so_dor so~de vem_me vem~buscar venci- vou~atras worry:cana worry:crime worry:da worry:dever worry:eh worry:por xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_oxe ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:cartao after-roadmap:causa after-roadmap:deve after-roadmap:devendo after-roadmap:disso after-roadmap:gente after-roadmap:pagar after-roadmap:parar after-roadmap:por after-roadmap:prender after-roadmap:vai
after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atrasado_? a~? a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cana_, cana~eh carne_atrasado carne~? cartao_$ causa~conta cobradora cobradora_disse cobradora~que consent:nao crimi- criminal criminal_, criminal~existe de_cabeca de_cana de_vir debts:por
deles_falou deles~em deve_para deve~banco de~policia de~presa disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ manda- me_ameacaram medo medo_de
nao~, nao~eu no_brasil o_advogado ou_so ou~lenda ou~so overdue:da overdue:vai oxe oxe_, oxe~agora o~deles pagar~pode para_assustar para_divida para~vai pavor_de pavor~vir policia_aqui policia~em por por_carne por~? por~atrasado por~de por~ou prendem_a prendem_gente prendem~gente prendem~por presa~nao preso_no preso~brasil prisa- prisao processo processo_criminal processo~, quem~para
que~estelionato que~mandar ser_presa so_para so~assustar tenho~de vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir vir_policia vir~aqui vou~na worry:atrasado worry:cadeia worry:deve worry:divida worry:gente worry:prendem worry:preso`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo expli- ficou_$ mostr- mostra passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:o after-roadmap:refazer cade~plano manda_o o~a passo pode~a refaz- refazer ver_de ver~novo ver~plano`,
    '5': `^_manda ^_refaz after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o da~? faz_a faz~conta manda me_mostra passo_$ qual~o quero_o quero~de refaz refaz~plano repete_o`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete a_mes after-roadmap:aquele after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa aquela_lista aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_aquela combi- combinado conta_de crono- cronograma
cronograma_de cronograma~novo das~? dividas_? do_mapa do~pagar e~tal lista_do lista~que mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa mes~mes meu~ai me~como monta mostra_o novo_o o_meu o_tal o~da pagar_mes para~das passa_o plano_ai plano_de plano~novo pode~aquele que~mes repet- repete tal_do tal~mapa`,
    '3': `,_reenvia :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei after-roadmap:aparelho after-roadmap:aquela after-roadmap:planejamento after-roadmap:qual after-roadmap:quero after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela~do aquele a~? a~de cade~lista combinado_do combinado~plano conta conta_? de_aparelho
de~o do_que do~para e_o e_sumiu era_o explica_de explica~novo e~tudo favor manda~plano me_explica me_relembra mes_a me~o mostra~passo mostra~plano novo_$ novo_? o_combinado o_planejamento oxe pagar~a para_sair passa plane- planejamento planejamento_$ plano_, pode_mandar por_favor qual_eh qual_era quando_o quando~plano que_pagar reenv- reenvia reenvia_o reenvia~planejamento relem- relembra
relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei troquei_de troquei~aparelho tudo~reenvia ver_o`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:melhor cade~link grafi- link_do link~plano lista_$ melho- melhor o_site pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '11': `rates:rotativo`,
    '10': `rotativo_?`,
    '9': `rotativo~o`,
    '8': `^_rotativo`,
    '7': `do_cartao do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `^_por a_fatura after-roadmap:fatura cresce_tanto debt-kind:rotativo eh~do esse_do esse~cartao por_que rotativo_eh tanto_$`,
    '5': `:rotativo cresc- cresce de_rotativo eh_esse esse_rotativo juros_do juros_eh juros~esse o_rotativo por~a que_juros que~fatura rates:fatura rates:que tanto`,
    '4': `:eh ^_fala ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim do~para eh_o eh~rotativo expli- explica explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta juros nao_pago o~cresce pago_a pago~fatura para_rotativo que_a que_eh que~cartao que~eh rates:cartao
rotativo_, rotativo_para rotativo_seria rotativo~mim seria_o seria~que so_aumenta tem_teto teto_para teto~rotativo`,
    '3': `,_explica :que acont- acontece acontece_quando acontece~nao after-roadmap:explica ai_, ai~explica assim aumen- a~toda como_funciona debt-kind:? debt-kind:esse debts:juros eh~juros eh~que eh~tal entendi_esse entendi~rotativo esse esse_tal explica_$ fala fatura_toda fatura~? funciona_o funciona~rotativo juros_rotativo juros~cartao me_explica nao~a nao~esse no_rotativo o~acontece o~eh por~o
quando_nao quando~pago quanto~o que_$ que_acontece que_o que~juros que~quando rates:a rates:do rates:eh rates:esse rates:o rates:por rotativo_ai rotativo~, seria tal~rotativo tem~para teto toda toda_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda ajuda`,
    '10': `after-roadmap:cras cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `after-roadmap:cadunico after-roadmap:cesta algum comid- comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:algum ajuda_? ajuda_da auxilio_para me~? onde worry:ajuda`,
    '6': `^_como a_quem after-roadmap:comida after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxilio~mim a~eu basic- basica bolsa_familia cesta_basica comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde_consigo prefe- prefeitura tem_ajuda tem~auxilio tem~da worry:?`,
    '5': `after-roadmap:arrumo after-roadmap:onde after-roadmap:peco algum- alguma alguma~? arrumo arrumo_uma arrumo~cesta assis- auxil- auxilio basica_? benef- beneficio beneficio_eu beneficio~tenho bolsa cadas- cadastro cesta_? cesta~? coisa_? como~no como~o cras_ajuda cras~com da_alguma da~coisa direito_? entro_no entro~bolsa eu~direito faco_o famil- familia mae mes_? onde_arrumo onde_peco onde~cesta
onde~uma o~ajuda o~me para_quem quem_ajuda quem_eu tenho~? uma_cesta worry:como`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:como after-roadmap:entro after-roadmap:faco after-roadmap:familia after-roadmap:prefeitura after-roadmap:socorro ajuda_com ajuda~o ajude ajude_? algum_programa alguma_coisa arrum- assistente assistente_social assistente~,
auxilio~quem beneficio_do beneficio~governo bolsa~? bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer_esse comer~mes como como_entro como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa entro esse_cras essentials:onde
esta_desatualizado eu_posso eu_tenho eu~pedir eu~socorro faco~cadastro familia_$ gover- governo governo_da governo_eu governo~posso graca mae_? me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me que_? que_entra quem quem~peco
que~ajude que~eu recordo_para recordo~comer renda social_, social~onde socorro_esse socorro~mes tem~programa tenho_direito uma~? unico unico_? worry:cadunico worry:cras worry:faco worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:coisa after-roadmap:comer after-roadmap:consigo after-roadmap:direito after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:programa after-roadmap:recordo after-roadmap:renda after-roadmap:tem after-roadmap:tenho ajuda_mae ajuda_o ajuda~solto algum~que aluguel_? bpc bpc~minha casa_onde
casa~peco coisa comer comida_em comida~casa como_peco como_que cras_da cras~alguma cuida_de cuida~filho da_comida da~para da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra essentials:como essentials:faco essentials:governo essentials:peco esse~? esta~, estou_sem estou~comida eu_peco eu_recordo eu~para existe_auxilio e~cras familia_? fazer_o fazer~cadastro fica_onde
filho_doente filho~? gente_como gente~eu governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem me_ajuda meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_ajuda
que_da que_me quem_cuida quem_nao quem~de quem~mae quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tem_nada tenho_renda tenho~nenhuma worry:bolsa worry:onde worry:para worry:peco worry:que worry:quem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz after-roadmap:tarifa`,
    '7': `baixa baixa_renda desconto_na menos`,
    '6': `after-roadmap:social como~a de_luz energ- energia essentials:luz luz_? menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_tarifa after-roadmap:baixa after-roadmap:menos after-roadmap:renda desconto energia_? essentials:? na_luz paga_menos pagar_menos quem_eh tem_tarifa tem~social`,
    '4': `,~desconto ^_tarifa a_desconto after-roadmap:desconto after-roadmap:energia after-roadmap:quem a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta_de conta~luz desconto~energia desconto~luz direito_a direito~desconto eh_baixa eh~renda essentials:como essentials:tarifa menos~NAME menos~luz na_energia onde_cadastro onde~para paga para_pobre para~menos pede pede_? pobre pobre_?
quem~baixa quem~bolsa renda_? social_como social~pede tarifa~como tem~na`,
    '3': `,_como ,~faco NAME_? ^_bpc ^_onde a_conta after-roadmap:barata after-roadmap:na after-roadmap:pobre alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixa- baixar baixar_a baixar~conta barat- barata bolsa_familia bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~? como~na da_direito da~a de_internet desco- desconto_para de~? de~pelo direi- direito
do_cadunico do_povo do~paga eh~cadunico essentials:a essentials:de essentials:desconto essentials:menos essentials:na essentials:paga essentials:programa essentials:social essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_tarifa na~para na~social paga~de
paga~luz para_pagar para_quem para_ter para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como progr- programa programa_luz programa~do quem quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia ter_? worry:? worry:desconto worry:luz worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet eh_cet`,
    '11': `custo rates:cet`,
    '10': `cet_$ que~cet`,
    '9': `cet_?`,
    '8': `^_cet cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, offers:cet total`,
    '6': `cet~imposto custo_total custo~do diabo~cet do_emprestimo eh_imposto eh~? impos- imposto imposto_? total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh rates:que tal tal_de tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato debts:custo e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros~a mesma mesma_coisa mesma~? no~tem o_custo offers:o offers:que onde_acho o~total para_que que~custo que~no rates:custo rates:eh rates:o serve significa_custo significa~efetivo`,
    '3': `,~aquilo ^_devo ^_essas a_diferenca after-roadmap:eh after-roadmap:emprestimo after-roadmap:total ano_querem ano~dizer ao_ano ao~querem aquil- aquilo aquilo_que aquilo~eu a~ou boleto~em cet_ao cet~ano cet~como cet~contrato cet~eh cet~maior comparar comparar_o comparar~cet contr- contrato_$ custo~eh debts:efetivo devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que
do_contrato do_juros do~para efetivo_eh efetivo~o eh_a eh_aquilo eh_maior eh~que emprestimo essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente~para juros juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica me~esse no_papel offers:eh offers:no olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? o~significa papel_tem papel~cet
para_comparar para_custo para~serve para~total por~o qual~diferenca que_eh que_serve que_significa querem_dizer querem~o que~saber rates:, rates:bicho rates:boleto rates:contrato rates:efetivo rates:esse rates:fala rates:no rates:para rates:serve rates:total saber_o saber~cet serve_saber serve~o signi- significa taxa taxa_ou taxa~o tem_cet total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma after-roadmap:total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quanto`,
    '10': `quant-`,
    '9': `after-roadmap:devo da_quanto devo geral quanto_? rombo`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida taman- tamanho total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala after-roadmap:rombo desgraceira devo_$ dividas_$ em_quanto o_total quanto_que soma~desgraceira`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:estou after-roadmap:toda after-roadmap:valor agora_$ ao_todo das dividas estou_devendo fala no~? o_tamanho o~total quanto_da quanto_eu soma_ai soman- somando somando_tudo soma~para tamanho_do toda valor`,
    '5': `after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas debts:o deven- devendo devo_no devo~NAME divida_$ eh~rombo enter- estou~em eu~devendo fala~total me_fala mim_$ o_rombo o~todo qual_o qual~o qual~valor quanto_devo quanto_esta quanto_falta quanto~ainda quanto~eu quanto~o rombo_todo rombo~? soma_tudo
todo todo_$ todo_? tudo tudo~da`,
    '4': `:divida :minha :quanto :total :valor ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? dando das_minhas das~dividas da~? da~divida de_que debts:da debts:qual debts:quanto debts:todo debts:tudo devendo_quanto devo_para devo~total de~tamanho divid- divida_toda eh_o em~? esta_dando esta_de estrago
eu_estou eu~devo eu~no junto junto_$ meu~esta me~o minha~toda no_total o_estrago o_numero o_prejuizo o_valor para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh que~devo que~hoje soma~o toda_$ toda_? tudo_junto tudo~mim`,
    '3': `:da :devo ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:mim after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? devendo_$ devo_? devo_quanto de~eh de~que divida_esta divida~em do_que do~devo eh~divida esta_em esta_minha esta~divida estou~quanto estra- falta geral_do geral~que intei- inteiro inteiro_da inteiro~quanto
junta- juntar juntar_todas juntar~as mim minhas_dividas minha~esta monta- montante montante_geral montante~do numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro para_NAME qual~montante quanto_se quanto~estou quanto~juntar quanto~no quanto~pagar que_devo que_esta quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto todas_as
todas~dividas total_da tudo_para tudo_somadinho valor_cheio valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:fazendo after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair after-roadmap:tempo ate banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo foi_embora ja_foi minha_renda minha~vai na_NAME na~mesmo oferecer
para_cada para_divida para~banco quanto~oferecer quanto~total sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh quem~voce`,
    '11': `:funciona eh_financeira falan- falando`,
    '10': `:como after-roadmap:robo after-roadmap:voce consent:que do~? eh_voce financeira_$ funci- funciona para_que robo voce`,
    '9': `banco_? como_funciona eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_esse eh_isso eh~serasa empre- empresa_$ emprestam emprestam_dinheiro esta_falando fazem finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata trata_$ voce_emprestam voce_fazem voce_sao`,
    '7': `:? :voce ^_do ^_eh ^_isso after-roadmap:fazem after-roadmap:financeira consent:esse consent:falando consent:sao do_que esse_zap estou_falando fazem_$ isso_eh meu_numero numero_$ que_se quem_eh quem_sao que~zap sao_voce voce_eh zap`,
    '6': `:quem ?consent ^_para ^_quem after-roadmap:serve artif- artificial artificial_? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:do consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh eh_emprestimo eh_inteligencia eh_quem eh_um eh~artificial eh~de eh~pessoa esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~?
isso~do isso~o negocio negocio_$ onde_eh para~esse para~serve que_serve quem_$ quem_esta sao_banco serve_isso voce_conseguiu voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:negocio after-roadmap:numero after-roadmap:pegou after-roadmap:quem after-roadmap:zap consent:emprestimo consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_o eh_vendedor eh~banco eh~ou empresa_de empresa~que emprestimo_$ esse_$ esse_? falando_com falando~robo faz~que mando- mandou
me_mandou me~isso o_que onde_voce onde~isso onde~sao ou_maquina o~disso o~voce que_mesmo que_zap que~eh que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~do zap_eh zap~esse`,
    '4': `:eh :fazer :no :que :sabe ^_com ^_como after-roadmap:empresa after-roadmap:maquina after-roadmap:ou after-roadmap:pessoa after-roadmap:que after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com_robo como~funciona com~eu consent:de consent:entendi consent:esta consent:negocio consent:oii consent:onde consent:zap de~empresa disso_$ do_banco eh_humano eh_uma eh~dono eh~moco
eh~qual eh~servico empresa emprestimo emprestimo_? entendi_o entendi~que esse esta~comigo estou~? estou~com eu_estou eu~falando falando_? falando_comigo faz_o fazer_? financeira_? funciona_esse funciona~negocio gover- governo governo_? humano_ou humano~robo isso isso_$ isso_aqui isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero
ou_robo o~esse o~mesmo qual_empresa que_$ que_? que_funciona que_negocio que_servico quem_eu quem_me quem~estou que~esse resol- resolve sabe~? sao_$ sao~? sao~financeira sao~governo serve_para serve~que servico_eh servico~esse uma_financeira voce~a voce~da voce~quem voce~uma`,
    '3': `,~funciona :ajudam :aqui :do :esta :instagram :mesmo :o ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:aqui after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:emprestimo after-roadmap:estou after-roadmap:faz after-roadmap:moco after-roadmap:onde after-roadmap:serasa ajudam aqui aqui_de como consent:aqui consent:cai consent:dinheiro
consent:disso consent:dono consent:empresa consent:fazem consent:governo consent:limpar consent:me consent:moco consent:nome consent:pera consent:serasa consent:um da_serasa de_qual de~eh digit- digitando digitando_? dinhe- dinheiro disso dono eh_gente eh~esta eh~governo entendi explica_o explica~que fazem_afinal fazem~? gente_ou gente~maquina governo_$ human- humano instagram limpa- limpar
limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- o_dono onde outra~? o~eh pera pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh que~voce sei_quem serasa_$ serasa~? servi- servico servico_$ trem uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:anjo after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ consent:essa consent:pago consent:tem consent:vai criou daqui de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_sigiloso eh~? eh~anjo eh~graca
eh~presidente esse_numero esse~eh esta_devendo golpe_? graca isso~golpe isso~pago juros_eh juros~esse muito o_presidente pago_$ parti- particular presi- presidente presidente_$ prote- protegido que_juros quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo sigil- sigiloso tem~? top um_anjo vai voce~? voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito consent:fazer consent:golpe consent:sabe debt-kind:eh eh_muito eh_para fazer_$ ganha- ganham ong ong_? pergu- quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `com_isso eh_golpe eh_pago eh~isso esse~? golpe isso_que isso~voce perguntou perguntou_$ qual~? que~perguntou voce_perguntou`,
    '-6': `confi-`,
    '-7': `empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '8': `atrasar`,
    '7': `a_luz after-roadmap:deixo after-roadmap:luz after-roadmap:ou luz qual`,
    '6': `,_qual ^_aluguel ^_entre after-roadmap:atrasar after-roadmap:qual alugu- aluguel a~ou conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para ou ou_a posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `^_deixo a_prestacao after-roadmap:entre after-roadmap:prestacao atrasar_qual atrasar~delas contas de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz_ou luz~o nao_da nao_pode nao~atrasar o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago pago_a pago~luz pago~que para_tudo pode_atrasar pode~? posso_deixar posso~? prestacao prestacao_? qual_? se_nao
se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher after-roadmap:aluguel after-roadmap:casa after-roadmap:conta after-roadmap:contas after-roadmap:deixar after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:pago after-roadmap:posso ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta conta-
conta_nao contas~casa conta~pode da_para das da~tudo de_jeito delas de~nenhum e_boleto entre_comida entre~e escolher escolher_$ escolho_qual essentials:conta essentials:luz essentials:ou essentials:pago esse~? esta~vencendo eu~de e~pago gas internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual mercado mercado_ou mercado~boleto mes_? nao_der nenhum_? ou_boleto ou~primeiro o~ou
pago_o para~, prest- primeiro qual_delas qual~nao que~primeiro tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua ^_das a_internet after-roadmap:boleto after-roadmap:comida after-roadmap:das after-roadmap:delas after-roadmap:escolho after-roadmap:internet after-roadmap:junto after-roadmap:nenhum after-roadmap:primeiro after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua agua_ou agua~luz aluguel_e aluguel~energia boleto_pago cartao_? casa casa_pago casa~pode comid- comida
condominio_primeiro condominio~? contas_, contas_da contas_de conta~casa da_casa das~da das~de da~um de_casa deixa- deixar deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de de~pago dia_e dia~so e_energia e_so energ- energia energia_no energia~mesmo entre~cartao esse_mes essentials:atrasar essentials:contas essentials:das essentials:deixo essentials:escolho essentials:pagar
essentials:posso esta_tudo e~da e~luz e~no inter- internet_ou internet~o jeito junto luz_, luz_pago merca- mesmo_dia mesmo~e nao~deixar nenhum no_mesmo no~dia o_aluguel o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~? o~eu o~vem pagar pagar_de pagar~, pagar~jeito pago_antes pago~? pago~internet para_depois para_pagar para_todas para_um posso posso~de prime- que_? que_vem se_so
so_da so_der todas_? um_$ uma~qual vem~? vence- worry:? worry:aluguel worry:deixo worry:pago worry:qual`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `^_quem voce_?`,
    '11': `empresa_?`,
    '10': `criou empresa por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce essa_empresa esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? ganham ganham_dinheiro ganham~como sao_uma`,
    '6': `after-roadmap:empresa criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~esse quem~fez robo_? te_fez tem_banco tem~? te~? tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso com~? consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh o~de
o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha quem~com robo saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:tras consent:voce de_onde debts:quem desse de~? do_governo do_robo dono eh~dono eh~empresa essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras gover- governo inven- inventou
inventou_esse inventou~robo isso_? isso~? o_dono onde por~do progr- programa que_inventou que_turma quem_fez quem~essa sao sao~, tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:empresa worry:esse worry:sao zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:banca after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:robo after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico consent:como consent:de consent:dinheiro consent:do consent:empresa consent:essa consent:esse consent:fica consent:ganham consent:governo consent:ou consent:por consent:te consent:uma
conta_de conta~voce de_quem debts:eh debts:sao debts:tem de~eh de~quem dinhe- dinheiro disso eh_do escri- escritorio escritorio_de escritorio~voce esta_por esta~tras fica_o fica~escritorio graca_quem graca~paga isso_aqui o_escritorio onde_fica paga_a paga~conta qual_o quem_eh quem_paga quem~a quem~por quem~voce que~esse se_eh servi- servico se~de te tras~? worry:eh worry:essa worry:onde worry:quem`,
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
    '16': `^_retorna re retorna`,
    '15': `^_rebobina re_$ rebob- rebobina ultim- z_$`,
    '14': `^_da desfaz_$ volta- voltar`,
    '13': `anter- anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_control ^_ctrl como_retroceder control control_z debts:volta errado incomes:volta retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta after-roadmap:voltar anterior_$ antes_$ errei pergunta rates:volta respo- tem_como tras_$`,
    '8': `^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:voltar na_pergunta overdue:z para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ tras uma volta_ai volta_uma voltar_por voltar~favor`,
    '7': `,_botei ,~errado :volta ?debt-amount ?incomes ^_engata ^_ops ^_pulei ^_risca a_anterior a_fita a_re anda_uma anda~para apaga arrumar_a botei_errado contr- engat- engata engata_a engata~re errada essentials:re essentials:rebobina essentials:volta fita fita_$ incomes:rebobina incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna o~eu pergunta_anterior pulei pulei_uma pulei~sem que~falei
rates:a respondi_errado risca_a risca~ultima uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `?debts ^_anda ^_errei ^_opa ^_quero a_de a_pergunta acabei~dizer ai_$ anda antes apaga_essa apaga~ultima arrum- arrumar da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:a debts:desfaz desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar
pouco_$ que_respondi querer querer_$ quero_mudar quero~a que~acabei respondi_$ risca sem_querer tira~que ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `^_desmancha acabe- acabei acabei_de after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:a essentials:da eu_acabei eu_arrumar eu~agora eu~de
income-source:re incomes:a incomes:re incomes:uma isso_$ mudar mudar_o overdue:desfaz pouco que_errei quere- rates:anterior rates:desfaz rates:isso rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?essentials ?rates ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta after-roadmap:pouco ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:anterior debt-amount:ctrl debt-kind:ai debt-kind:uma debts:da debts:errado debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digit-
digitei digitei_na digitei~pergunta dizer_$ enganei enganei_na enganei~pergunta essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:fita income-source:uma income-source:volta incomes:da incomes:desfazer incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra na~, o_ultimo outra_, outra~volta
overdue:a overdue:anterior overdue:errado overdue:falei overdue:na overdue:respondi overdue:uma para~pergunta passada pergunta_errada pergunta_passada pergunta~antes por_favor que_eu quero_consertar quero~o que~mandei rates:ai rates:errado rates:uma respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a volta~fita volta~outra z_ai`,
    '3': `,~la :errei ?income-source ?overdue ^_cliquei ^_mandei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri- corrigir da debt-amount:da debt-amount:quero
debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:antes debts:como debts:errei debts:favor debts:mudar debts:pergunta debts:por debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que dizer engan- errado_$ errado_, errei_, errei~volta essentials:apaga essentials:errada essentials:errado essentials:errei essentials:eu essentials:falei
essentials:favor essentials:fita essentials:na essentials:pergunta essentials:por essentials:que essentials:tras essentials:ultima falei_besteira falei~na income-source:errada income-source:na income-source:sem incomes:ai incomes:antes incomes:errado incomes:errei incomes:eu incomes:favor incomes:isso incomes:para incomes:pergunta incomes:que mandei~volta mensagem me~na na na~de novo_a
novo~anterior outra outra_pergunta overdue:resposta overdue:sem overdue:ultima para_outra passada_que passada~errei pergunta_$ pergunta_de pergunta~que que_dei quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:antes rates:como rates:da rates:para rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei
retorna~pergunta ultima_resposta ultima~que volta_la volta_na`,
    '-3': `^_boa ^_pergunta boa boa_pergunta coloc- de_volta instalments-left:a instalments-left:ultima me~de`,
    '-4': `inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela esquece`,
    '16': `?confirm-change ?which-creditor ^_esquece deixa desis-`,
    '15': `?which-change ^_desisto canse- cansei deixa_$ desisto`,
    '14': `^_cansei after-roadmap:deixa cancela_$ esque-`,
    '13': `^_cancelar cansei_$ esquece_$ querer_$`,
    '12': `desisto_$`,
    '11': `^_larga cancelar fazer fazer_isso larga larga_mao mao_$ precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto cancelar_$ como_esta deixa_queto deixa~la engan- esta_$ la_$ mao precisa querer queto queto_$ sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:esquece after-roadmap:fazer a~agora cancelar_operacao chega_disso chega~por confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa~isso desisto_dessa disso_por disso~hoje era_so era~curiosidade esquece_isso essentials:deixa essentials:desisto estou_a estou~fim fim_agora isso_$ operacao operacao_$ quere- quieto_isso so_curiosidade
which-change:deixa which-creditor:deixa`,
    '7': `,_desculpa ,_foi after-roadmap:so baixo baixo_$ cancela_isso confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa_$ dessa_$ de~isso era essentials:cancela essentials:cansei essentials:esquece essentials:fazer estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci-
quero~fazer so_ficando vou_fazer vou~mais`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa dessa desse_papo enganei enganei_$
essentials:isso estav- estava eu_pedi foi hoje_$ la me_enganei me~, nada~, nao~a nao~troquei nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,_resolvi ^_nenhum after-roadmap:era agora_$ apertei apertei_sem apertei~querer cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:so confirm-delete:la confirm-delete:para confu- confundi deixa_, deixa~resolvi desse engano engano_$ era_nada essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi mexeu mexeu_no
mexeu~celular nada_nao nao_era nao_vou nenhu- nenhum_, nenhuma_, no_celular pedi que_mexeu resolvi_aqui which-change:nada which-change:nao which-creditor:nada which-creditor:so`,
    '4': `,_esquece ,_nada ,~, ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:dessa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:fazer confirm-change:me confirm-change:nada
confirm-change:nao confirm-change:para confirm-delete:deixa debt-amount:cancela dedo dedo_$ desisti_, desisti~nao disso era~, errado_$ esquece_o esquece~que essentials:fim filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso isso_ai mais meu_filho meu~que muda_nada n0 nada~desculpa nada~foi nao_deixa nao_muda nao~nada nao~nao o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa
que~no rates:la resolvi sem so which-change:esquece which-change:estava which-change:querer which-change:sem which-change:so which-creditor:era which-creditor:nao which-creditor:querer which-creditor:sem`,
    '3': `,_me ,_nem ,~o ,~tirar ^_desisti ^_mudei ^_nada after-roadmap:celular after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, cancela~que confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:la confirm-change:nenhuma confirm-change:precisa de_ideia debt-creditor:, debt-creditor:ai debt-creditor:nem deixa_isso deixa_quieto deixa~para desisti
devia errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:dessa essentials:disso essentials:estou essentials:hoje essentials:pedi essentials:por essentials:vou esta foi_sem foi~querer ideia isso~la mudei mudei_de mudei~ideia nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa rates:para resol- tirar_, which-change:abri
which-change:baixo which-change:foi which-change:me which-change:nenhuma which-creditor:esquece which-creditor:me`,
    '-3': `?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, essa_mudanca essentials:essa essentials:nada inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao os_avisos querer_, sem~,`,
    '-4': `?after-crisis como_estava confirm-change:mudanca deixa_eu essa_deixa essa~para mudanca_$ nao~deixa quero_cancelar`,
    '-5': `deixa~estava mudan- mudanca quieto_$`,
    '-7': `deixa~esta`,
    '-8': `querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor`,
    '20': `^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `opcao segun-`,
    '13': `^_a debt-kind:#`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:a which-change:as`,
    '10': `# a_dois a_segunda confirm-amount:a prime- segunda which-change:da`,
    '9': `^_as a_quarta confirm-amount:segunda numer- numero opcao_# opcao_$ primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao o_primeiro overdue:# segundo segundo_$`,
    '7': `^_o a_# as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo primeira_$ ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do a_primeira as_parcelas do_aluguel o~aluguel parcelas_$ segunda_$ which-change:# which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai confirm-amount:opcao dividas dividas_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:opcao which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce alugu- aluguel botou carta- cartao da_parcela dois_$ eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_ganho ,_quem ,~dera ,~menos ,~pensar a after-roadmap:# baixo cima cima_$ confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de o_valor o~baixo parcela parcela_$
primeiro_, quem_dera quem~fosse ultima_da valor which-change:eh which-change:no worry:pensar`,
    '-3': `#_# NAME_$ ^_vale banco_$ debt-kind:do do_banco mil vale vale_o vale~primeiro which-creditor:NAME`,
    '-4': `a~banco debts:# essentials:#`,
    '-5': `#~# debt-kind:a`,
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
    '5': `after-crisis:nao after-roadmap:em after-roadmap:pensando after-roadmap:sumir aguen- aguento aguento_mais causa comprei debts:aguento debts:mais em_me em~da em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando pensando_em por_causa sumir sumir_da`,
    '4': `?after-crisis acaba- acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:mais compr- comprei_a corda debts:nao eh_eu eu_faco ja ja~a ligar_para mais mais_esta matar_$ nenhum_, numero~, pensa- ponte quero~esta que~faco saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_minha ^_quero acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:faco after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:nao after-roadmap:tudo after-roadmap:vale carta_para causa_dessas causa~contas com_tudo contas contas_$
da_ponte da~por debts:ja dera despe- dessa- dessas dessas_contas dormi- dormir eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio jogar jogar_da jogar~ponte ligar mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum nunca_mais penso penso_em penso~me por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ-
separei separei_os serio serio_$ se~da vale viver_, vivo`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:eh after-crisis:quero`,
    '9': `after-crisis:, era`,
    '8': `after-crisis:bem viver viver_$`,
    '7': `after-crisis:falar after-crisis:falei after-crisis:foi bem brinc- estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:que after-crisis:vou estou_bem expre- nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ brincadeira desab- era~meu estav- estava expressao falar_$ falei foi_so meu_$ modo modo_de nao_vou nisso`,
    '4': `,_estou after-crisis:ao after-crisis:gente after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi gente_$ isso_$ nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,~bem ,~minha ^_calma ^_fica ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:eu after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:mapa after-crisis:nada after-crisis:sumir ao boca_para boca~fora brincando da_boca de_boa de_dizer de_expressao do_mapa do~brincadeira era_brincadeira estou estou_de estou~e expressao_$ expressao_,
falei~boca fazer fazer_nada fazer~nao foi~, forca forca_de forca~expressao ia isso_, letra letra_$ mapa mapa_brincadeira modo~falar morre- morrer nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `after-roadmap:apaga apaga_tudo delet-`,
    '12': `apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `after-roadmap:apagar apaga- apagar meus_dados some_com tudo`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui exclusao informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo_que`,
    '8': `apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero infor- informacoes_$ limpa meu_$ quero_ser some`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_historico quero~minha`,
    '6': `:apaga :apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apague~meu dados_$ essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao registros registros_$`,
    '5': `:apagar :cadastro :conta :dados :exclui :meus ?essentials ^_elimina ^_remove after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei contei_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo essentials:informacoes
essentials:limpa essentials:minhas excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$ tudo~eu`,
    '4': `:minha :que :quero :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:quero after-roadmap:registros after-roadmap:remove after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu deleta_o
deleta~cadastro deleta~que esquecam~que essentials:cadastro essentials:conta essentials:exclusao essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meus~dai o_meu o~historico pode_excluir pode~meu que_voce que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a some~meus some~tudo
te_contei tem_meu tudo~eh voce_guardem voce~nada`,
    '3': `:informacoes :solicito :some a_exclusao after-roadmap:. after-roadmap:contei after-roadmap:historico after-roadmap:minhas after-roadmap:sobre apaga~informacoes as_minhas a~dos com~minhas conta_por conta~favor dados_por dados~favor dai dai_$ dos_meus dos~dados eh_meu esquecam~sobre essentials:apague essentials:contei essentials:eu essentials:exclui essentials:guardem essentials:lgpd
essentials:minha essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ limpa_tudo limpa~que meu meu_ai meus~por minha~por os_meus os~dados por_favor que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que quero~voce que~falei sobre sobre_mim solicito~exclusao some~minhas tira_meus tira~dados todos todos_os todos~meus tudo_sobre tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:uma confirm-delete:apaga quero_ver reati- reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo expor- quero_meus quero_uma quero~dados uma~com`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete`,
    '21': `consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount`,
    '18': `?confirm-change confirm-delete:nao`,
    '17': `nao_$`,
    '16': `?offers confirm-creditor:nao`,
    '15': `^_nem ^_nunca n0 nem thirteenth:ja`,
    '14': `?overdue confirm-change:nao consent:nem nenhuma_$ offers:so overdue:estou`,
    '13': `^_errou ^_negativo deixa_como errou negativo nenhu- nunca offers:nao offers:ninguem thirteenth:de`,
    '12': `^_abafa abafa abafa_$ confirm-amount:nao nao_eh overdue:nos overdue:tudo quiet- thirteenth:nao`,
    '11': `^_no ^_pago ^_tudo ^_viajou consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem repre- segur- thirteenth:sem viajo- viajou`,
    '10': `,_deixa ^_alto ^_errado ^_nananao ^_ninguem alto_la como_era consent:passo credo credo_$ deixa eh_outra errou_$ gato nanan- nananao nananao_$ nao_mexe nos offers:me offers:nada outro_$ overdue:dia overdue:em overdue:mas overdue:pagando pagan- pagando ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_esta ^_nao ^_nops a_ver alto as_bolas ate_agora bolas bolas_$ consent:fora consent:prefiro de_jeito dispenso embar- embaralhou embaralhou_tudo errado_$ estou_fora infor- mexe nao_aceito nao_foi nao~isso nenhuma nops nops_$ offers:banco offers:nenhuma overdue:ainda overdue:certinho overdue:nao overdue:pago pedra- recus- thirteenth:quem todas_em todas~dia tudo_nos vale_o
vale~primeiro`,
    '8': `^_ainda ^_ja ^_mantem ^_nenhumazinha antes_fosse confirm-amount:eh confirm-creditor:de confirm-delete:nada consent:livre consent:para consent:proxima consent:quero deixa~esta direito_$ dispe- entendeu entendeu_errado esta_trocado esta_viajando estava_$ fosse_$ jeito mante- mantem mudan- mudanca mudar_$ nao_confirmo nao_nao nao~essa nenhumazinha offers:de offers:esperando offers:total outra_loja
outro overdue:limpo overdue:nenhumazinha overdue:vencido passou_longe querer~deixa silen- thirteenth:gastei thirteenth:nem total_$ trocado trocado_$ viaja- viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `,~ontem ^_antes ^_ate ^_mudei ^_nenhuma ^_vale acho~nao apagar_$ ate ate_hoje azul azul_$ banco~de bulhu- bulhufas bulhufas_$ capaz como_estava confirm-amount:errado confirm-change:deixa confirm-creditor:, confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confirm-delete:! confo- consent:deus consent:hora consent:obrigado dados_ai de_ideia deixa_meus deixa_o
deixa~dados depois~respondo eh~loja em_dia enqua- enquanto esquece_a esquece~mudanca esse~nao esta_errado esta_maluco estav- estava fosse ja~os la lhufa- lhufas lhufas_$ limpo maluc- maluco maluco_$ mas meus~ai morto mudei_de mudei~ideia nada nada_$ nao_esta nao_recebo nao~decimo nao~deixa nem_uma nessa ningu- ninguem obrig- offers:ate offers:cobranca offers:e offers:estao offers:nunca onde~viu
outra overdue:gracas overdue:vencer o~fazer pago_certinho passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ sem~, so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:nada thirteenth:nunca thirteenth:paga thirteenth:patrao thirteenth:tem total troca- vale vencer vencido ver_$ viu_isso voce_viu voce~isso`,
    '6': `! ,_paguei ^_bem ^_comigo ^_de ^_deixa ^_em ^_estao ^_fica ^_passou ^_so a_mao after-roadmap:cortar ainda_nao antes antigo apaga- apaga_nao apagar banco_nao comigo_nao confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:eh confirm-change:errou confirm-change:estava confirm-change:nada confirm-change:outro confirm-change:que confirm-creditor:errado confirm-creditor:essa
confirm-creditor:esta confirm-creditor:outro confirm-delete:, confirm-delete:de confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:estou consent:interesse consent:mas consent:medo consent:outra consent:pensar consent:respondo consent:sai conta_nao contra de_apagar deixa_quieto deixar_guardado deixar~mesmo deixa~estava deixa~por dera~so desisti_de
desisti~apagar dessa- dessas dessas_duas deus_me deus~livre de~nenhum de~tirou dos_dois eh_gato em_sonho errado_isso errou_feio esperando essa_mudanca esse_ai estou_em estou_pagando feio feio_$ feito_relogio fosse_so fosse~isso gaste- gastei gato_por gato~lembre guardado_mesmo interesse ja_gastei jeito_nenhum lembre_isso livre loja_$ mais_o mais_onde mais~cortar mais~que mantem_como mantem~esta
me_livre medo~agua melho- melhor mexer_$ me~e mudanca_$ mudar mudei nao_autorizo nao_concordo nao_mexer nao_muda nao_recebe nao_tem nao_venceu nao~mudar nao~por nem_a nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca~nessa o_direito obrigado obrigado_$ offers:pedi offers:se onde_cortar onde_tirou onde_voce outra_hora overdue:atrasada overdue:conta
overdue:devo overdue:enquanto overdue:esta overdue:feito overdue:nada overdue:nome overdue:nunca overdue:prazo overdue:relogio overdue:todas pago pedi_e por_lembre por~isso prefiro_nao quieto redon- redondo redondo_$ relog- relogio senta- sentada sentada_$ sonho sonho_$ sozinho tem_medo tenho_mais thank- thanks thirteenth:carteira thirteenth:isso thirteenth:me thirteenth:sonho thirteenth:tudo
tirou tirou_isso tudo valor_errado vamos_deixar vamos~guardado viu which-change:nenhuma xinga-`,
    '5': `!_$ ,_nada ,~certinho ,~disso 13o ^_agradeco ^_confundiu ^_deus ^_diarista ^_esquece ^_nada ^_nenhum ^_pedi ^_prefiro ^_trocou ^_volta aceito aceito_isso agora_nada agora_nao agora~posso agrad- agradeco agua antig- apert- assuntos assuntos_sao assuntos~meus ate~nada atrasada_$ atrasei autonomo bem capaz_! carte- carteira carteira_$ cobranca confirm-amount:deixa confirm-amount:outra
confirm-amount:outro confirm-amount:viajou confirm-change:, confirm-change:a confirm-change:antes confirm-change:como confirm-change:errado confirm-change:essa confirm-change:mudanca confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:passou confirm-creditor:como confirm-creditor:era confirm-creditor:negativo confirm-creditor:nunca confirm-delete:eh confirm-delete:errado
confirm-delete:errou confirm-delete:esta confirm-delete:melhor confirm-delete:nunca confirm-delete:um conforme confu- confundiu confundiu_as confundiu~bolas consent:aceito consent:assuntos consent:dar consent:deixa consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:resolver consent:sabe consent:vacinado consent:vida consent:vou cortar da_decimo debit- decim-
decimo deixa- deixa_do deixar deixa~jeito deixa~velho depois_eu dera_fosse dessas~, de~maneira dia dois e_me eh_essa eh~ai eh~de eh~meu eh~por era_$ esper- esquece essa_nao esta esta~isso estou~dessa eu_respondo feito fichado fichado_$ foi_isso fora fora_dessa gastei_$ guard- guardado ignor- inter- ja ja~as jeito_maneira la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira mas_pago
mas~gastei me_dera medo_de mei_nao mei~tem meus_assuntos meus~sao meu~eh mexe_nisso minha~financeira muda_nao n1 na_maionese nada_a nao_hein nao_ofereceram nao_paga nao_vai nao~esse nem_que no_dia nos_conforme nunca_tive nunca_vi o_banco o_primeiro o_velho ofere- ofereceu ofertas offers:hoje offers:ofertas offers:proposta opa_opa opa~, opa~nada overdue:atrasei overdue:com overdue:comer
overdue:conforme overdue:deixo overdue:deus overdue:devendo overdue:nenhuma overdue:pobre paga_$ para_proxima patra- patrao pobre_mas por_um por~nao prefi- prefiro prefiro~mexer procu- proxima que_estava quem_me quem_sabe quem~dera quem~fosse quero_$ que~hein recebi_tudo recebo_nao relig- resolver respondo_$ segura sozin- tem_mais tem_nao tem~onde tenho~, thirteenth:13o thirteenth:as
thirteenth:autonomo thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:meu thirteenth:na thirteenth:o tive trabalho_sem troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado velho velho_mesmo vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira voce_entendeu voce~errado vou~meus`,
    '4': `,_eles ,_nem ,_segura ,~a ,~assim ,~essa ,~ja ,~mexe ,~so ?~nada ^^ ^_13o ^_apertei ^_capaz ^_depois ^_desconto ^_desisti ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_melhor ^_pelo ^_pensando ^_perai ^_sai ^_trabalho ^_valor a_mudanca aceito_, adiantado agora~da ai_eu ai~nao ai~nem amor ano_nao antec- antes_eh antes~que apaga apaga_$ assim_$ atrasa atrasa_$ atrasada autonomo~tem banco~quis bem_.
calma_, calma~segura capaz_que capaz~eu caras certinho comer comeu confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:de confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:la confirm-amount:mantem confirm-amount:mudei confirm-amount:nada confirm-amount:nenhum confirm-amount:passou
confirm-amount:que confirm-amount:tudo confirm-amount:voce confirm-change:antigo confirm-change:apaga confirm-change:deixar confirm-change:fosse confirm-change:loja confirm-change:longe confirm-change:mantem confirm-change:melhor confirm-change:nunca confirm-change:outra confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:bolas
confirm-creditor:estava confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:que confirm-creditor:viajou confirm-creditor:voce confirm-delete:a confirm-delete:ai confirm-delete:como confirm-delete:deixa confirm-delete:era confirm-delete:fosse confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:vale confirmo confirmo_$ conheco_$ consent:ai consent:bem consent:capaz
consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:meus consent:minha consent:obrigada corta- dados dar_meus dar~dados de_comer decimo_$ deixa_assim delas_$ dera desconto~nao desisti dessas_$ deu_as deus dois_$ dois_eh dos~eh do~que duas_$ eh_coisa eh~NAME eh~vale eles_nao eles_so eles~sabem em_conta em_mim encar- enquanto_$ esmol- esmola esperando_ate esperando~hoje
esque- esquece_, esquece~deixa essa_$ essa~nao esta_tudo estou estou_esperando estou~boa eu_aceito eu~conheco eu~isso fazer_$ fica fica_para fica~o ficha- fiquei_devendo foi for fora_$ gordo gordo_$ hmm hmm_nao hoje_nao hoje~proposta ideia_$ ifood isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei la_essa la~mudanca mais_gordo maneira_$ mao mas_em mas_ja mas~dia me_procurou medo melhor_nao
melhor~trocar meus_$ mexe_$ mexer minha_vida na_vida nada_atrasado nada_disso nao_deixo nao_devo nao_faz nao_me nao_preciso nao_que nao_recebi nao_senhora nao_trocar nao~apagar nao~conversa nao~estou nao~obrigado nao~passar negativo_, nem_conheco nem_um nem~de nenhum nenhum_banco nenhuma_atrasada nenhuma_nao nenhuma_oferta nessa_$ ninguem_me noel no~, nunca_atrasei nunca_nem nunca~mais nunca~nada
nunca~vi ofereceram ofereceu_nada ofert- offers:, offers:acordo offers:agora offers:conversa offers:deu offers:eles offers:mesmo offers:ofereceu offers:recebi offers:sabem onde onde~isso ontem_$ ora ora_$ overdue:atraso overdue:certo overdue:direitinho overdue:elas overdue:negativo overdue:no overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo pagando_$ pagando_direitinho pago_antes pagou
pago~de papai papai_noel para_uma pelo pelo_amor perai perai_nao perai~apaga perdi_o pobre por_ora prestacao prestacao_$ procurou procurou_$ proposta_, proxi- quieto_por quieto~ora recebo_isso regis- registro registro_$ relogio_$ rico sabem sao_meus se_for segura_a segura~mao sei_nem sem_carteira so so_em so_isso so_se sou_autonomo so~for tem~de tenha tenho~nao thirteenth:aqui thirteenth:coisa
thirteenth:decimo thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:para thirteenth:registro thirteenth:tenho thirteenth:torrei todas torre- torrei trabalho_na trabalho~carteira tudo~dia um_tempo valor_antigo venho vi_mais vi~gordo`,
    '3': `,_estou ,_mais ,_muito ,_nenhuma ,_obrigado ,~caro ,~era ,~faz ,~pensar ,~tarde ?_nao ?_so ?~se ^_bah ^_banco ^_desiste ^_mas ^_nome ^_onde ^_outra ^_patrao ^_perdi ^_sem a_cor a_deus a_pau acho_que agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto amor_, amor~deixa antigo_$ apertei apertei_sem apertei~querer as as_duas assim as~parcelas atras- atraso autonomo_$ autorizo bah_, banco
banco_me banco~procurou base bem_que bem~eu bicho cancela_essa cancela~mudanca carec- casam- casamento certinho_$ chega- cobranca_e coisa com_a comer_$ comi como~, comprei_nessa com~que concordo_com confirm-amount:apagar confirm-amount:como confirm-amount:entendeu confirm-amount:era confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:loja confirm-amount:longe
confirm-amount:melhor confirm-amount:mudar confirm-amount:nem confirm-amount:o confirm-amount:pelo confirm-amount:vi confirm-change:ai confirm-change:apertei confirm-change:conheco confirm-change:esse confirm-change:esta confirm-change:foi confirm-change:jeito confirm-change:la confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:por confirm-change:primeiro confirm-change:so
confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:ai confirm-creditor:apagar confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:longe confirm-creditor:me confirm-creditor:ne confirm-creditor:para confirm-creditor:passou confirm-creditor:quieto confirm-creditor:ver confirm-creditor:volta confirm-delete:antes confirm-delete:essa confirm-delete:esse
confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nenhum confirm-delete:por confirm-delete:que confirm-delete:ver consent:NAME consent:autorizo consent:bah consent:coisas consent:dados consent:disso consent:interessa consent:nessa consent:ontem consent:passar consent:posso consent:sao consent:sinto consent:tarde consent:tenho consent:uma conta_la contr- conversa_$ cor
dando de de_antes de_brincadeira de_onde deixa_ai deixa_para deixa_tudo deixar_como deixa~ai deixo delas dera_$ desis- desiste desiste_nao desiste~apaga deven- devendo devo_um devo~tostao de~nao dia_, dinheiro_do direi- direito disso_$ do_jeito doido doido_, dos do~esta duas duas_, duas_parcelas e_o eh_por eh~nao elas em em~. entrei_agora era_para era~mudar errado_o errado~valor essa~estou
esse_bicho esse_dinheiro esse_nao esse~eu esse~foi esta_atrasada esta_doido esta_louco estao esta~nao esta~o esta~pago estou_me estou~certinho eu_nem feira- fica_com foi_essa foi~que gosto graca- gracas gracas_a gracas~deus guardar hein hein_$ hoje ih~nao isso_$ ja_caiu ja_comi ja~tudo jeito_que jeito~esta louco louco~nao mais_tarde mais_um mantem_o mantem~valor mao_$ mas_nao me_interessa
me_ofereceu me_sinto melhor_deixar melhor~como mesmo_$ meu_$ meu_nome meu_proprio meus meus_dados me~nada mudanca_nao mudanca~quero mulhe- mulher mundo_$ nao_! nao_chegou nao_conheco nao_essa nao_obrigada nao_passa nao_porque nao_precisa nao_tinha nao~, nao~acordo nao~ne nao~os nao~sinto ne_essa negociei nem_de nem_passou nem_por nem_sinal nem~pau nem~perto nenhuma_delas nenhuma_esta
nenhuma~atrasada nenhum~me nessa_loja ne~sou ninguem~ofereceu no_meio nome_limpo no~e nunca_$ nunca_comprei nunca_me nunca~conta nunca~ofereceram o_patrao o_valor obrigada obrigada_$ ofereceram_$ offers:ameaca offers:apagar offers:apareceu offers:as offers:deixa offers:desconto offers:desisti offers:estou offers:foi offers:for offers:jeito offers:mim offers:nenhum offers:o offers:ofereceram
offers:que offers:quer offers:recebo offers:sinal oi_$ ontem opa_, outra_conta outra~, overdue:, overdue:antes overdue:atrasou overdue:deixei overdue:do overdue:eh overdue:meu overdue:ontem overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco overdue:uma o~antes o~eh paga_isso pagando_certinho pago_$ pago_ate para_esse para_la para_mudar para_outra para~essa para~nao passa_$
passar~coisas passou_perto patrao_eh pau pedi pelo~, pensando_bem perto perto_$ pj pj_$ porque_entrei prazo prazo_$ precisa_mudar primeiro primeiro_$ proposta_? proposta~so proxima_$ que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que que~falei recebe recebi_nada respondo rouba- roubada sai sei~que sem sem_querer serasa_e se~de sim~mas sinal_de so_ameaca so_quem
sou_meu sou_pobre sou~mas so~mesmo sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo thirteenth:? thirteenth:NAME thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:e thirteenth:eh thirteenth:foi thirteenth:mas thirteenth:parcelas thirteenth:recebe thirteenth:so thirteenth:sou thirteenth:vida tive_conta tive_nada tive~com tive~la
todas_elas todo~do tosta- tostao tostao_para tostao~esse tudo_ai tudo~ate tudo~junho um_tostao uma_$ vale_$ valor vi vida_$ volta vou_dar which-creditor:duas`,
    '-3': `,_a ,_atrasou ,_me ,~, ,~enganei ,~mei ,~tira ?after-roadmap ?debt-amount ?debts ?essentials ?incomes FIGURE ^_aproximadamente ^_autorizo ^_bora ^_bota ^_certissimo ^_chega ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_desisto ^_deve ^_dou ^_era ^_estava ^_eu ^_exato ^_explica ^_mais ^_manda ^_me ^_nossa ^_ok ^_passo ^_positivo ^_proxima ^_recusei ^_robo ^_s ^_sei ^_ss
^_stop ^_todas ^_topei ^_troca ^_uma ^_vixe ^_vou ^_yes ^_👍 a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceito_ou adiante adiante_$ adiantei after-roadmap:deixa agora~consigo ai_ai ai_mesmo ajuda ajuda_$ ao apaga_tudo aprox- aproximadamente aproximadamente_isso atrasadas atrasadas_$ a~parcela banco_, bota bota_ai calma_ai certeza_$ certissimo certissimo_$ chove- comec- comigo_$ como_$
confere confere_$ confirm-amount:dera confirm-amount:quem confirm-creditor:posso confirm-delete:certeza confirm-delete:certinho confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:acordo consent:ajuda consent:esconder consent:idade consent:lista consent:ninguem consent:osso consent:pagar consent:parar
consent:quanto consent:sair consent:se consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso conta_, conta_disso conta~nao corre- correto cravo- cravou cravou_$ da_lista de_diarista debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debt-kind:o decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deles deles_$ descu-
desculpa desde desfa- desisto dezembro_$ de~, de~. dia_# dirig- dirigindo dirigindo_$ divida_$ duvid- duvida e_eu eh_# eh_isso eh~isso eh~mesmo eles_mandam em_dezembro em~, enganei enganei_$ entendo era~que escon- esconder esconder_$ escri- escrito escrito_$ essa~mesmo esse_mes esta_osso estao_$ estava_so esta~esse estou_dirigindo estou_moida estou_na estou_pensando exata- exatamente exato exato_$
expli- faco~disso faz fecha- fica~onde ficha ficha_$ final- flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade ideia~deixa income-low-month:nao income-source:de income-source:sou infel- infelizmente instalments-left:nao isso_, isso_mesmo ja_eh ja~a lasca- lembr- lembrado lembrado_$ lista lista_$ manda- mandam mandam_$ mandaram mao_no mao~fogo marid- marido me_enganei me_tira mei_$
melhor~por mes_$ meu_marido me~, me~da moida moida_$ more-debts:nenhuma mosca mosca_$ muda_$ na_mosca nada_, nada_ne nada~esconder nao_conta nao_entendo nao_lembro nao_olhei nao_por nao_quiseram nao_resolve nao~# nao~certeza nao~conta nao~da nao~dedurar nao~garantir nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negociar negociar_$ nem_abri nenhuma_esse nenhuma~me
nenhuma~mes ninguem_sabe no_fogo no_se nossa nossa_senhora numer- numero nunca~no o_prazo offers:. offers:aceitar offers:ai offers:antes offers:eu offers:ja offers:juros offers:na offers:negociar offers:nome offers:ou offers:passo offers:quis offers:vi olhei_ainda olhei~app onde_$ osso osso_$ outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi
overdue:esse overdue:estao overdue:falar overdue:foi overdue:hora overdue:ideia overdue:infelizmente overdue:isso overdue:melhor overdue:o overdue:os overdue:passada overdue:se overdue:sei overdue:sem overdue:semana overdue:so overdue:tenho o~eles paga_nada paga~ne paguei_nenhuma paguei~esse para_mim parar parcela parcela_$ passada pensando_$ pergunta por_$ por_fora por_nome posit- positivo posso
posso_garantir precisa_nao precisa~deixa preciso_pensar primeira_parcela pronto pronto_$ que_eles que_sim que_voce quero~me queto queto_$ que~mandam quiseram_negociar recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair sair_$ se_$ segre- segredo seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem seria servi- so_$ sobra_nada ss
ss_$ stop stop_$ talvez_$ te tenho_certeza thirteenth:adiantei thirteenth:depois thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira tira_da tirar_nem tirar~por tira~lista topar topei troca tua valor_esta vamos_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou_dedurar vou~ninguem which-change:deixa
which-change:nada which-change:nao which-creditor:deixa worry:esta worry:estou worry:nada yes`,
    '-4': `,_trabalho ,~dera NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_concordo ^_confirmo ^_faz ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao agora_ou aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza completei confe- confirm-amount:certinho confirm-change:mais
confirm-creditor:sim confirm-delete:para consent:bora consent:ja consent:maior consent:na consent:onde consent:ou consent:paga consent:pode consent:so consigo conta- debts:nao dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer eh_o ela ele ele_$ em_maio encal- encalhado encalhado_$ engan- esse_mesmo essentials:nao esta_batendo esta_certo estou_por faco faco_conta faz_a
faz~mudanca fifty fifty_$ fifty_fifty fim financeira_$ fiz ha_$ incomes:nao interessa_$ ja~em ja~metade lembro liber- maio_$ maior manda_$ meio_$ me~mais nada~, nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_quis nao_sei nao_sobra nao_vi nao~a nao~afirmar nao~ainda nao~de nao~manda nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:aceitei offers:conta offers:da
offers:lembro offers:mas offers:sei ok olhei_$ ou ou_nao overdue:? overdue:ja overdue:que overdue:sabe overdue:vencida pago_tudo pago~certinho pergu- pode posso_afirmar primeira quise- quiseram rates:nao recebi_$ recebo_o se_tem segun- sempr- sempre sobra some sou_diarista tenho~a thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:gracas thirteenth:maio thirteenth:olhei thirteenth:se
tirar trabalho_de tudo_caro tudo_encalhado vem vem_$ vencida vencida_$ vi_se vi~tem which-creditor:nao worry:dessas worry:tudo 👍 👍_$`,
    '-5': `,_manda ,_pago :nao ?debt-creditor ?flexibles ?income-low-month ^_aceito ^_as ^_foi ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta autonoma banco~era compl- confirm-amount:os consent:? consent:conta consent:manda consent:ne consent:vamos da_direito da~a deixa~isso direito_a entendi imagi- imagino imagino_$ ja_era loas maio mais_nada mas_eh metad- metade metade_$ nada_nao
nao_entendi nao~dizer nao~mais nao~nao nao~pago nem_imagino no~ja offers:a olhei overdue:duas por~, pront- quem~nao quero_dizer quero_fazer quero~isso quieto_isso responder sei sem_problema sem~nenhum sou_autonoma sou_mei talve- talvez tenho_nada thirteenth:autonoma thirteenth:metade thirteenth:sim thirteenth:vem uhum`,
    '-6': `,_troquei ?debt-kind ?which-creditor ?worry ^_apaga after-crisis:nao consent:eh consent:voce deixa_eu diarista_$ fale fale_$ garanto garanto_$ manda me_fale nao_garanto nao~se nao~troquei ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME querer_$ sei_$ sim_$ sou~, troqu- troquei troquei_errado which-change:,`,
    '-7': `,~errado ,~tem ,~tudo ?more-debts consent:# consent:sou esta_certinho juros nao_reparei offers:mais quero_mais quis_nao repar- reparei reparei_$ so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:nada debts:nenhuma esta~atrasado garan- mais_$ sim worry:nenhuma`,
    '-9': `more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '9': `#_% %`,
    '8': `cento offers:# offers:NAME offers:a offers:metade perdoa por_cento`,
    '7': `de_desconto desconto metad- metade metade_$ offers:cento offers:por perdo-`,
    '6': `#~cento #~de %_de %~desconto after-roadmap:% desconto_$`,
    '5': `#_por :desconto a_NAME desco- offers:% offers:tirar tirar~por`,
    '4': `# #~desconto %_desconto :% NAME~# ^_deram ^_querem after-roadmap:desconto deram deram_# deram~% de~% falar- falaram offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `:# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_NAME ^_a after-roadmap:# after-roadmap:apareceu apareceu_para apareceu~NAME a~tem cento_de cento~desconto dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh~# esta_dando esta~# falaram_em mas_valor nao_falaram offers:falaram offers:mas offers:no offers:tem offers:valor para~eh por~de que_apareceu quere- querem valor
valor_que`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera sera_que sera~vale vale_$`,
    '-4': `offers:sera`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '18': `?instalments-left sabe`,
    '16': `^_nem duvid- ideia`,
    '15': `?debt-amount ^_desconheco ^_nunca ^_so desconheco nao_sei nunca saber_$ se_$`,
    '14': `^_fifty desconheco_$ duvida esqueci fifty fifty_$ fifty_fifty ideia_$ nocao perdi`,
    '13': `^_deu ^_esqueci deu duvida_$ esqueci_$ juros_nao lembr- lembro nao_juros nao_lembro nem saber sei_la so_vendo`,
    '12': `?rates ^_perdi ^_sei ^_talvez alemb- alembro boa_pergunta garan- no_se nocao_$ o_carne olhei overdue:sei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ ver`,
    '11': `?overdue ^_boa ^_meio a_meio assinei cabec- cabeca chute chute_$ garanto garanto_$ imagi- imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango nao~se nem_imagino olhar pegou perdi_a sei_nao seria_chute sumiu vendo voce_me`,
    '10': `?essentials ^_assinei ^_nao ^_ninguem ^_seria ^_vai ai~me anoto anoto_nada boian- boiando boiando_$ cabeca_$ chuta- contr- debt-amount:nao debt-amount:sei deu_branco esque- estou_boiando estou_voando foge la me_foge me~agora nao_anoto por_fora rates:sei sei_$ so_deus voand- voando voando_$`,
    '9': `?debt-kind ^_ni ^_no ^_sabe ai_voce anote- anotei anotei_$ boa carne chutando chutando_$ com_lupa com_minha conferir confirm-change:talvez contrato debt-kind:nao debt-kind:sei deu_tilt deus eh_grego entendo essa_me esta_em estou~fora faco_conta fora fora_$ grego incomes:nunca lupa lupa_$ mango_$ meio_$ nao nao_anotei nao_entendo nao_leito nao_reparei nao~certeza nem_sei ni ni_ideia nunca_olhei
o_contrato overdue:sabe o~sumiu que_olhar rates:esqueci rates:nao sabe_deus sei_nada seja_$ seria so_chutando so_com so~lupa tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei alembro_$ apago assin- branc- branco carne_sumiu chine- chines chines_$ confirm-creditor:talvez cuida da_memoria de_olhar debt-kind:nunca debt-kind:sabe desco- dont dont_know eh_chines eh~lascar escri- escrito essa~de essentials:nunca estou_por eu_vou faco_ideia foge_agora fugiu fugiu_da fugiu~memoria i i_dont isso_eh isso~chines i~know know
know_$ leito letra li meio memoria_$ miuda n0 na_duvida nao_posso nem_desconfio nem_ideia num_alembro nunca_somei offers:olhei papel perdi_as perdi~contas que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:ver sei_dizer seja somei somei_$ sumiu_$ talvez_$ talvez_seja tenho_duvida thirteenth:se vai_saber`,
    '7': `^_alembro ^_cada ^_estou ^_fecho ^_li ^_num acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atenc- atencao certeza_$ confe- contrato_$ de_lascar debt-amount:perdi debt-creditor:nao debt-creditor:nome debt-creditor:o debt-kind:me debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago de~nenhuma dific- dificil dificil_viu disso em_letra
em~miuda escrito_$ essa_conta essa~derrubou essentials:perdi essentials:saber essentials:sei esta~letra eu~entendi eu~saber explicou falou falou~e fecho fiquei~duvida foi_meu income-low-month:eh instalments-left:nem juros lascar lascar_$ ler_$ letra_miuda li_mas li~nao mais_nenhuma mao_no mao~fogo mas mas~entendi me_derrubou me~branco miuda_$ more-debts:nenhuma nao_acompanho nao_aparece nao_saco
nao_tenho nao_vem nao_vi nao~afirmar nao~ainda nao~ideia nao~nao nem_abri ninguem_sabe num nunca_perguntei o_boleto oculos_nao oculos~leito olhar_$ overdue:deus overdue:ideia overdue:me parei perdi~conta pergu- pergunta_dificil pergunta~viu perguntei perguntei_$ pode~que posso_afirmar quem~foi que~vou rates:nem rates:perdi recordo_$ saco_nada saco~disso sem_ler sem_oculos sem~nao ser_que ser~sim
so tanta~que tenho tenho_certeza tenho~de ter_que thirteenth:ainda thirteenth:nao um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que worry:mas worry:sei`,
    '6': `,~sei ?confirm-change ^_ai ^_pergunta ^_sem ^_teria ^_varia ^_vou a_nocao abri adivi- adivinhar adivinhar_$ agora_$ ainda_$ apertou apertou_$ as_contas assinei_sem assinei~ler atencao_nisso branco_$ ca ca_$ cada certe- certeza como_que como~eu conferir_e conferir~te conta_disso de_abrir de_juros debt-creditor:lembro debt-kind:nem debt-kind:quem debt-kind:tenho depen- despr- desprevenida
desprevenida_$ deus_e deus~NAME disso_$ e_eu eh_tanta eh_um esperando_o esperando~rh essa_eh essentials:eh essentials:estou esta~casa estou estou_lembrada eu~adivinhar e~falo fecho_o fecho~olho fez_foi fez~meu fogo foi~neto garantir garantir_$ income-low-month:nao income-low-month:no incomes:boa incomes:me incomes:nao instalments-left:deu instalments-left:lembro instalments-left:o lasca- leito_$
lembrada lembrada_$ lembro_$ lo lo_se loja_que loja~preencheu marido_$ mas_nao me_apertou me_deu medo~olhar meu_neto me~desprevenida minha_nora minha~que molho- molhou nao_achei nao_boto nao_estou nao_faco nao_olhei nao~atencao nao~conta nao~controle nao~de nao~escrito nao~garantir nao~lembrada nem_ver neto_$ no no_fogo no_lo no_papel nora nora_$ no~se numero_$ o_nome o_olho o_papel o_rh
offers:sei offers:talvez olhei_$ olhei_ainda overdue:deu overdue:nem overdue:perdi o~responder pegou_desprevenida perdi~nocao pergunta_$ posso_garantir preen- preencheu preencheu_$ quanto_era que_conferir que_preencheu que_sabe quem_fez quero_nem quero~ver que~o que~pode rapaz rapaz_da rapaz~loja rates:estou rates:la rh rh_responder saco se se_tem sei_bulhufas sei_ca sei_eh sei_lhufas sei~nada
ser~nao sim~ser tanta_coisa tenho_controle teria teria_que ter~conferir vem_escrito viu viu_$ voce~apertou vou_adivinhar vou~e worry:entendi`,
    '5': `,_nao ?incomes NAME_minha NAME~mao ^_essa ^_eu ^_evito ^_fiquei ^_joguei ^_quem ^_sumiu a_atendente a_conta a_memoria a_taxa abrir abrir~aplicativo achei agora agora_voce agora~me ajuda_mais aparece aparece_para aparece~mim aplic- aplicativo aplicativo_$ app app_$ aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao a~navios banco_sabe
bolet- boleto boleto_$ boto branco_total cada_hora cada~eh cada~eles coisa_que coisa~me com~mulher confirm-amount:nao confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ contrato~na controle controle_$ cuida_disso da_cabeca da~que debt-amount:a debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:me debt-amount:nem
debt-amount:tenho debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:nada debt-kind:pegou debt-kind:so debt-kind:vou debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total devendo_essa devendo~resposta de~nao dia_eh dia~um disseram_mas disseram~eu do_chefe do_humor
duvidas duvidas_$ e_NAME e_pago eh_de eh_nada eh~coisa eh~marido eh~numero eles_falam eles_mandam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora enten- entendi~que era_$ escur- escuro escuro_$ esqueci_quanto essa~eu esse_numero essentials:assinei essentials:boa essentials:e essentials:mango essentials:me essentials:nao essentials:num essentials:sumiu essentials:vai
estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu_nao evito evito_ate evito~de e~peguei faco falam falam_um falam~valor falar_$ falaram_$ falou_rapido fez ficar_te ficar~devendo filha_que filha~cuida fogo_por fogo~isso grego_$ grego_para grego~mim guard- hora_eles hora~falam humor humor_do humor~chefe income-low-month:me income-low-month:saber income-low-month:se
income-low-month:sei income-source:esta income-source:nao incomes:nem incomes:pergunta incomes:sabe instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:que isso~grego isso~meu jogue- joguei joguei_o joguei~papel la_$ la_minhas lasco- lascou lascou_$ la~duvidas ler lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas_eu mas~nao me_embaralho me_falaram me_lascou
me_recordo memoria_nao memoria~ajuda mim_eh mim~grego minha_mulher minhas_duvidas moco more-debts:de mulher_$ na_ponta nao_consta nao_deixa nao_presto nao~lembrado nao~no nao~qual nao~recordo nao~te navio- navios navios_$ na~do neto ningu- ninguem ninguem_decifra ninguem~aquele no_aplicativo no_escuro no_pulo no~antes no~por numer- numero nunca_fiz nunca_me nunca_parei nunca_reparei nunca~falaram
nunca~no nunca~para o_rapaz oculo- oculos offers:juros olha_isso olha~eh olhei~app olho olho_e olho~pago os_papeis overdue:boleto overdue:fora overdue:mim overdue:nao overdue:no overdue:pegou o~da o~eles o~fora o~sabe papei- papeis papel_antes papel_fora para_mim para_saber para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne pergunta ponta por_isso preciso_ver
preciso~no presto presto_atencao presto~nisso que_cuida que_eles que_tipo quem_olha que~com que~disso que~embaralho que~mandam rapid- rapido rapido_e rapido~nao rates:achei rates:alembro rates:boa rates:carne rates:deu rates:mas rates:minha rates:nunca rates:sem rates:vou recor- recordo responder sabe~eh sei_te sim_pode so~banco so~e sumiu_da sumiu~cabeca tanta te te_devendo tenho_la tenho_medo
tenho_que tenho~minhas tenho~os thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:sei thirteenth:so tipo_eh um_numero um_valor vai_depender vai~do ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_essa ,_sei ,~ai ,~la ,~os ?thirteenth ^_disseram ^_entrou ^_ih ^_isso ^_tenho ^_vixe a_idade a_papelada abri_$ abri_as abrir_$ abrir_o abri~mensagens achei_essa achei~informacao ainda ainda~sei ai~chutaria as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola bola_de bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_dia carta carta_mas carta~nem casa_, casa~depois
causa_$ cego cego_em cego~tiroteio chefe chefe_$ chegou_carta chegou~mas chutaria chutaria_errado com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:posso confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_eu conta_feita conta~nunca crist- cristal cristal_$ cuida_eh cuida~minha
da_financeira da_loja da_mesada da~me de_cristal de_que debt-amount:e debt-amount:esta debt-amount:faco debt-amount:ideia debt-amount:ver debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:olhar debt-kind:se debt-kind:seria debts:direito debts:dos debts:mas deixa_lembrar deixei_o deixei~carne deles
depois~digo desse_$ deus_na deus~causa de~o de~tipo disso_nao do_lapis do_servico documentos documentos_$ duvida_agora e_saiu eh_meu eh_minha eh_que eh~divida eh~esposa eh~para eh~vou em_tiroteio embar- em~, enche- enchente enchente_$ entendi_de entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa_informacao essa_resposta essa~quebrou
essentials:as essentials:cabeca essentials:carne essentials:disso essentials:essa essentials:fecho essentials:no essentials:somei essentials:ver esta_na estou_esperando estou~perdida eu_chutaria eu~com eu~errado eu~fiz eu~guardo eu~lembro eu~sei explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falar- falaram fatura_esta fatura~em fecho_os fecho~olhos feita financeira_me
financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ foge_$ fora_disso gaveta_do gaveta~servico guardei guardei_$ guardo guardo_$ idade_nao idade~deixa ih ih~essa income-low-month:de income-low-month:estou income-low-month:isso income-low-month:vai income-source:em income-source:sei incomes:la incomes:tenho informacao informacao_$ instalments-left:, instalments-left:fora
instalments-left:ideia instalments-left:nunca instalments-left:perdi instalments-left:tenho isso_para isso_quem isso~cuida isso~mim la_saber lapis lapis_$ leito_o leito~que lembrado lembrado_$ lembrar lembro_de lembro~mais mais_perdida mais~que mandam mango_de mango~juros mao mas~abri mas~garanto mas~guardei me me_explicou me_quebrou medo_de menor_nocao mensagens mensagens_deles mesada_$
minha_cabeca minha_mao minha~no moco_explicou moco~mas molhou_na molhou~enchente more-debts:lembro more-debts:mais muda_tanto muda~que mulhe- mulher n1 na_causa na_enchente na_fatura nada_$ nada~juros nao_guardei nao_guardo nao~disso nao~dizer nao~nada na~da nem_faco nem~as nem~conta nem~o nem~por nem~que nenhuma_$ ninguem~explicou nome_da nome~financeira numero~nao nunca_botei nunca_entendi
nunca~o o_fio o_moco offers:abri offers:ainda offers:conferir offers:nao offers:sim olha olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei_no olhos olhos_e olhos~vou os os_documentos os_olhos os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:escrito overdue:ler overdue:nada overdue:olhar overdue:para overdue:quem overdue:recordo overdue:so o~e o~era o~explicou o~falar papel- papelada
papelada_molhou papelada~na pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por~ouvido posso prestei prestei_atencao pulo_$ que_cego que_falar que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_cuida quem_sabe quem~eh quem~isso que~# que~mas que~no rates:. rates:depois rates:disso rates:eu rates:ideia rates:me
rates:na rates:sumiu rates:taxa rates:tenho responder_$ resposta_$ rua_, rua~sem saber_um saber~trem saiu saiu_pelo saiu~outro sei_que sei_se sem sem_os sem~documentos so_olhando somar_$ so~na so~o tanto tanto_que tanto~perdi taxa taxa_$ tem_que tem~ver tenho_a tenho_essa tenho~menor tenho~olhar tenho~ver ter te~essa thirteenth:conferir thirteenth:duvida thirteenth:que thirteenth:rh tipo tipo~essa
tirot- tiroteio tiroteio_$ total_$ trem_desse um_ouvido um_trem um~desse vai vai_la vai~saber varia_tanto varia~que ver_depois ver~minha vi vixe voce~pegou vou_ficar vou_pagando worry:falou worry:nem`,
    '3': `,_depois ,_no ,~abro ,~cabeca ,~te .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_minha ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa a_fatura a_menor a_ver abro_os abro~emails acho~sim agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de assim~supetao assinei_$ assinei_e assinei~nem
as~faz atendente a~no banco~dificil botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca_nao cabeca~ruim carne_ficou carne~com carta_que casa_da casa~minha com_bola com_os com~eh com~ex com~papeis confirm-amount:garanto confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:mulher confirm-change:nao confirm-change:no confirm-creditor:meio
confirm-creditor:minha confirm-creditor:nao confirm-delete:tenho conta contas contas_$ contas_faz contas~tempo contratada contrato_esta contrato_sumiu coragem_de da~lembrar de_experiencia de_mais de_supetao de_todas debt-amount:, debt-amount:acompanho debt-amount:agora debt-amount:carta debt-amount:conta debt-amount:contas debt-amount:do debt-amount:em debt-amount:essa debt-amount:estou
debt-amount:eu debt-amount:fatura debt-amount:fora debt-amount:la debt-amount:minha debt-amount:na debt-amount:numero debt-amount:nunca debt-amount:o debt-amount:por debt-amount:que debt-creditor:eh debt-creditor:emprestimo debt-creditor:era debt-creditor:um debt-creditor:uma debt-kind:agora debt-kind:aplicativo debt-kind:coisa debt-kind:com debt-kind:como debt-kind:disso debt-kind:entendi
debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:ler debt-kind:mais debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:nome debt-kind:pago debt-kind:por debts:. debts:quanto debts:todas deixa_ler deixa~a deles_$ depende~patrao depois~vejo desconto_nao desconto~sei devo~NAME dificil_e dificil~eu disse- disseram disso_eh disso~meu dizer do_patrao
docum- do~, do~do do~falou e e_nem e_no e_quem e_te e_vou eh_# eh_essa eh_milagre eh~nora eh~sabe eles email- emails emails_$ embol- embolado embolado_na embolado~minha enfar- enfartar enfartar_$ entendi_nada entrei_faz entrei~pouco era espos- esposa esposa_$ esqueci_, esqueci~a esqueci~era essentials:banco essentials:contas essentials:fatura essentials:la essentials:minha essentials:o
essentials:olho essentials:papel essentials:pergunta essentials:sabe essentials:se essentials:tenho esse~eu esta_me esta_ruim esta~aplicativo esta~embolado esta~vindo estou_com estou_lembrando estou_na estou~experiencia estou~o estou~os eu_assinei eu_nunca eu_para eu_que eu~consigo ex ex_$ exper- experiencia e~assinei e~eh e~li e~vou falou_dificil fatur- fatura fatura_$ faz_pouco faz_tempo faz~nao
ficar ficou_com ficou~minha filha financeira fique- fiquei fiz_essa fiz~conta idade ih_, income-low-month:assinei income-low-month:cabeca income-low-month:como income-low-month:deus income-low-month:e income-low-month:essa income-low-month:mango income-low-month:nada income-low-month:o income-low-month:que income-low-month:quem income-low-month:sabe income-low-month:sem income-low-month:um
income-low-month:vou income-source:nem income-source:sem incomes:branco incomes:cuida incomes:da incomes:deu incomes:divida incomes:essa incomes:ideia incomes:papel incomes:que incomes:sei incomes:tipo incomes:vem incomes:voce infor- instalments-left:NAME instalments-left:a instalments-left:carne instalments-left:conta instalments-left:deus instalments-left:esta instalments-left:olhar
instalments-left:os instalments-left:para instalments-left:sabe instalments-left:saber instalments-left:ver irma_que isso_escrito isso~minha ja_esqueci ja_perdi ja~, la_que la~eu lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_, lembro_o lembro~nome ler_a ler~letra letra_$ li_$ mae_$ marid- marido mas_nem me_vindo medo mesad- mesada meu_marido mexe_com mexe~isso me~as me~no milag-
milagre milagre_, milagre~sei mim minha minha_esposa minha_ex minha_filha minha_vista minha~nao na na_cabeca na_casa nada_de nao_ajuda nao_enfartar nao_procurei nao_senhora nao~. nao~bem nao~como nao~direito nao~essa nao~isso nao~lembrando nao~lembrar nao~na nao~para nao~saber nem_li nem_olho nem~bola nem~mais ninguem_me no_app nocao_faz nocao~tempo nomes_la nomes~que no~que numero_eu
nunca_prestei nunca~atencao nunca~essa nunca~isso nunca~na o_aplicativo o_app o_rumo offers:disso offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:nunca offers:posso offers:ser offers:so offers:te offers:tem offers:ter offers:vi olhar_no olhar_para olhar~nao olho_mais olho~o onde_comeco os_emails os~aqui outro_$ overdue:agora overdue:aparece overdue:aplicativo
overdue:bola overdue:cabeca overdue:carne overdue:conta overdue:cristal overdue:dificil overdue:disso overdue:entendo overdue:essa overdue:eu overdue:faco overdue:guardo overdue:ih overdue:isso overdue:lembrar overdue:minha overdue:molhou overdue:na overdue:ninguem overdue:nocao overdue:numero overdue:papeis overdue:por overdue:quanto overdue:que overdue:saber overdue:tenho o~ficou pago_$ papeis_$
papeis_aqui papel_para papel~ver para_lembrar para_ver para~assim para~enfartar parei_de parei~olhar patrao_, patrao~nao pegou_$ perdi- por_onde por_um por~comeco por~disso pouco_nao pouco~sei prest- prestei~nisso procurar procurar_o procurar~papel procurei procurei_saber pulo qual~essa que_era que_nao quebr- quem_mexe quem_sou quem~com quem~disso quem~eu quem~que que~em que~estou que~lembro
que~saber rapaz_agora rapaz~voce rates:a rates:acompanho rates:as rates:com rates:contrato rates:cuida rates:e rates:eh rates:essa rates:esta rates:isso rates:lembro rates:li rates:num rates:os rates:sabe rates:saber rates:so respo- resposta rumo rumo_$ sabe_disso sabe_quanto se_vier sei_bem sei_por sei_qual sei_responder sei~. sei~dizer sei~eh sei~essa sei~falar sei~moco sei~onde sei~senhora
sei~viu sem~, se~eh somar sou_eu sou~para so~sabe sumiu_na sumiu~mudanca supet- supetao supetao_$ te_falar te_falo te_responder tem_$ tem_algo tempo tenho~informacao teria~ver ter~olhar thirteenth:# thirteenth:estou thirteenth:ideia thirteenth:la thirteenth:minhas thirteenth:pagar thirteenth:pode thirteenth:ser thirteenth:vi thirteenth:vou total trem tudo_embolado tudo~na uma_financeira um~e
uns_nomes uns~la valor- valor_$ valores valores_$ vejo_$ ver_com ver~boleto ver~nome vi_isso vier_eh vier~milagre vindo vindo_agora vista_nao vista~deixa vi~escrito vou_procurar vou~um worry:com worry:comeco worry:disseram worry:moco worry:so`,
    '-3': `,_me ,_pula ,~ensina ,~para ?consent ?income-source ?more-debts ^_# ^_conta ^_depois ^_eh ^_esquece ^_foi ^_meu ^_na ^_onde ^_passo ^_posso ^_prox ^_sou ^_todas ^_tudo a_do abrin- abrindo abrindo_o abrindo~aplicativo acord- acordo acordo_$ after-crisis:nao after-roadmap:estou agora~consigo ajuda_$ ao ao~, apaga atrasado a~agora banco_$ caiu cance- cara casa_$ catan- catando catando_o
catando~boleto certinho certinho_$ certo certo_, cet chega- cobra- cobra_juros comer comig- comigo compr- condo- confu- confusa confusa_nao confusa~entendi conse- consent:estou consi- consignado_$ consigo_ver consigo~isso conversar credito de_nao debt-amount:vou debt-kind:aquele debt-kind:consignado debt-kind:na debts:eu debts:me dedur- dedurar dedurar_ninguem deixa_para depende_$ depois_e
deve_nao deve~teme de~que dia_$ dinhe- dinheiro dois eh_$ eh_isso eh_so eh~eu ele_$ ensin- ensina ensina_$ entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:gasto essentials:pula essentials:so estou_abrindo estou_catando estou_confusa estou~nao eu_devo e~digo falta fazer fe fe_$ fim_$ fim_agora
financeira_$ flexibles:tenho fui gaveta_$ graca- gracas hein hoje_$ income-low-month:mes income-low-month:tem income-low-month:varia incomes:faco instalments-left:eh instalments-left:interessa instalments-left:oitava isso~se lazer liga loja_$ luxo mandar mas~lembro me_ajuda me_botaram me_ensina mesmo_$ metad- metade meus mexer_nisso minha_conta minut- moto mudei mudei_de muito nada_a nada_no nao_,
nao_deve nao_era nao_foi nao_gasto nao_mexe nao_muda nao_paga nao_se nao_sobra nao_teme nao~da nao~dedurar nao~foi nao~juros nao~negociar nao~o nao~pergunta negat- negoc- nem_a nem_que nem_uma nem_vi nenhum nessa nesse no_serasa no~do offers:eh offers:eu offers:mim offers:proposta offers:tinha offers:uma oi oitav- oitava overdue:# overdue:? overdue:atrasado overdue:falar overdue:nenhuma
overdue:pagando overdue:paguei overdue:sim overdue:tem overdue:todas overdue:tudo overdue:uma overdue:vencer o~que o~voce pague- paguei paguei_$ para_que parar para~essa parce- parti- particular particular_$ passa- passo pedra- pegue- peguei prestacao_$ propo- prox qual_era que_eh que_essa quem_nao quem~deve quer quer_saber que~tem quis quise- rates:cet rates:direito rates:serve regis- renda_$
se_me se_pergunta segur- sei_ler sei_nem sei~nisso sem_juros seras- serasa serve so_isso so_mais sobra tem_um teme teme_$ tenho_$ tenho_fe thirteenth:mas tinha tira traba- trabalho tua tudo_$ ultim- ultima uma um~de vamos varia_muito vencer ver~e vi_$ vida voce_$ volta vou_dedurar vou_falar vou_responder vou~com vou~disso vou~ninguem vou~no vou~os worry:esta worry:minha z z_$ zero`,
    '-4': `:sei ?flexibles ?which-change ^_as ^_nada ^_nenhuma ^_que aceit- after-roadmap:nao ai_$ atras- certi- cobra consent:nem conve- credi- debt-kind:NAME debt-kind:carne debt-kind:fatura depois~te dessa dessa_$ direi- direito direito_explica eh_a eh_da ele essentials:faco essentials:mais estou_no eu~se fala falar_disso fiquei_devendo gasto gasto_$ hoje ler~explica mexer more-debts:outra muito_$
nao_interessa nao_precisa nao_quero nao~mexer nao~muito nao~renda ninguem_$ nunca_$ nunca_tive offers:de offers:lembro offers:me overdue:ainda overdue:mas precisa prestacao pula_$ qual~a quanto_$ quero_dizer rates:? rates:cobra sei_mexer tenho_renda thirteenth:gosto tive uma_$ vence- worry:me`,
    '-5': `?after-crisis ^_sim ^_um a_fim capte- captei captei_$ consent:nao de_outra debt-kind:do debts:sei essa_nao estou~fim explica explica_$ gosto incomes:renda isso_nao ler_direito nao_captei nao~falar offers:ninguem outra_$ o~eh pula`,
    '-6': `:nao a_pergunta fim inter- interessa interessa_$ nao_tem renda sei~direito worry:estou`,
    '-7': `debt-kind:a de~nada faco_nada mais_nada nao_eh offers:nada outra`,
    '-9': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei oferta quis_nao`,
    '11': `after-roadmap:prazo ofert-`,
    '10': `^_deixei a_proposta aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao offers:nao passar_$ prazo_$ proposta venceu`,
    '9': `deixei_passar propo- vence- vou_aceitar`,
    '8': `aceitei aceitei~acordo after-roadmap:quis caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo prazo_acabou`,
    '7': `?offers ^_desisti acabou_$ aceitei_o after-roadmap:deixei after-roadmap:proposta a~caiu a~venceu caiu da_NAME desisti mais_a muito_caro offers:NAME offers:a o~acabou proposta_caiu sumiu venceu_$`,
    '6': `^_dispensei aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar after-roadmap:sumiu after-roadmap:venceu aquela a~expirou caduc- caducou caducou_$ caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_aplicativo expir- expirou expirou_$ mais~oferta muito o_acordo oferta_expirou offers:deixei
offers:o offers:prazo offers:venceu o~sumiu passa- passou~prazo perdi perdi_o proposta_, sumiu_do sumiu~aplicativo`,
    '5': `:recusei NAME~nao ^_aquela ^_perdi acabo- acabou aceitei_muito aceitei~caro acordo_$ acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi aplic- aplicativo aplicativo_$ aquel- aquela_proposta com_essa deles_caducou desisti~proposta dispe- do_NAME eles_pastarem eles~com ja_passou ja~o
mandei_eles mandei~pastarem nao_$ nao_vale o_desconto offers:da offers:do offers:muito offers:oferta offers:passar offers:proposta ontem passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa proposta_venceu proposta~caducou quis_a recusei_a tem~a venceu_ontem`,
    '4': `#_mas ,_muito :NAME NAME_$ NAME_mas NAME_que NAME_venceu ^_mandei a_do after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:passou a~deles cancela_a com~proposta da~venceu de~mas do_acordo do~da essa_proposta mande- mandei nao~a nao~mais nao~muito oferta_da oferta~NAME offers:aceitar offers:aceitei offers:acordo offers:caducou offers:ja offers:mas offers:ontem
offers:perdi offers:vou ontem_$ proposta_deles proposta~NAME recusei~do uma~NAME vale_mais`,
    '3': `,~puxada ,~vale :a :mas :ofereceu :proposta :vale NAME NAME_me NAME~a NAME~ofereceu NAME~ontem ^_a ^_nao ^_sumiu ^_teve achei_caro after-roadmap:cancela after-roadmap:deles after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:mandei after-roadmap:vou aquela_oferta aquela~nao a~NAME daquela daquela_proposta deixei_para deixei~la deles do_app existe_mais la_a la~proposta mas
me_ofereceu me~# muito_puxada nao_existe nao~o ofereceu_# oferta_$ oferta_do oferta_nao oferta_venceu oferta~app oferta~existe offers:acabou offers:caiu offers:caro offers:mais offers:passou offers:sumiu offers:teve para_la proposta_do proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou vou`,
    '-3': `NAME_? NAME_so acaba aceitar_a aceitar~proposta aceitei_a after-roadmap:minha after-roadmap:so da~? foi offers:acaba sexta sexta_$ so_vale`,
    '-4': `aceito after-roadmap:foi after-roadmap:vale a~foi minha_proposta offers:aceito proposta_foi`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor-`,
    '12': `dados dados_$ meus`,
    '11': `after-roadmap:dados after-roadmap:meus manda meus_dados quero_uma`,
    '10': `^_exporta copia exporta`,
    '9': `exporta_para exporta~mim uma_copia`,
    '8': `?confirm-delete after-roadmap:baixar after-roadmap:manda after-roadmap:minhas baixa- baixar informacoes manda_meus me_manda mim mim_$ o~voce que_voce quero~copia tudo_que voce_tem`,
    '7': `^_manda after-roadmap:copia after-roadmap:imprimir after-roadmap:mim confirm-delete:quero de_mim impri- imprimir infor- manda_$ minha- minhas regis-`,
    '6': `after-roadmap:informacoes antes_quero antes~uma arqui- arquivo confirm-delete:meus confirm-delete:que conte- contei copia_$ do_que e_me e~manda manda~registros minhas_informacoes quero_meus quero_ver quero~dados relat- relatorio sabem voce~sobre`,
    '5': `:dados :meus ^_meus ^_quero ^_salva after-roadmap:arquivo after-roadmap:contei after-roadmap:juiz after-roadmap:preciso after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:uma after-roadmap:voce com_tudo com~que confirm-delete:manda confirm-delete:mim contei_$ em~e envia eu_contei guard- informacoes_$ juiz juiz_$ mandar_tudo mandar~que me_envia meus_registros me~meus
para_juiz pode_mandar pode~tudo quero_baixar quero~o que~contei que~tem registros registros_$ salva sobre_mim uma~com ver~que voce~de`,
    '4': `:gostaria :guardaram :ver ^_preciso ^_quais after-roadmap:envia after-roadmap:pdf after-roadmap:sobre baixar_o com_minhas confirm-delete:copia confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma confirm-delete:voce dados~voce defen- do~eu do~voce envia_o envia~que informacoes_voce manda~dados manda~relatorio num_arquivo o_relatorio pdf preciso quais quais_informacoes quero
relatorio_do relatorio~que sobre tem_$ tudo tudo~eu uma um~com ver~dados voce`,
    '3': `:de :informacoes :manda :que :tem :voce ^_antes ^_espera ^_gostaria after-roadmap:guardam after-roadmap:levar after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:registrado after-roadmap:registros after-roadmap:sabe after-roadmap:tem antes arquivo_com arquivo~minhas a~pediu baixar~que confirm-delete:antes confirm-delete:dados confirm-delete:o copia_de
copia~tudo dados_, de_tudo dos~dados eh_meu eh~ai em_pdf entre- espera esta~de eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ levar levar_meus lgpd_quero manda_o manda_um mandar manda~arquivo meu_$ meu_ai meus~, minhas_dividas num pediu preci- quais~voce quero~meus que~aqui que~falei que~guardaram que~guardou que~meu registrado tem_meu tem~mim tudo~eh tudo~voce
um_arquivo uma~de ver ver_o ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_voce after-roadmap:some apaga_tudo apagar apaga~que apagu- pdf_$ quero_apagar some vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_apaga ^_some after-roadmap:apaga apaga apaga- apagar_meus apagar~dados exclu- quero_que some_com`,
  },
  greet: {
    '18': `oi_$`,
    '17': `debts:NAME`,
    '16': `^_oi oi`,
    '14': `:eae ^_NAME ^_eae eae eae_$`,
    '13': `:oi bom_dia`,
    '12': `:opa ^_bom`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai NAME_$ dia_$ e_ai`,
    '9': `:e :oii ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde tarde`,
    '7': `:dia after-roadmap:dora boa dora`,
    '6': `,_tudo :eh :robo after-roadmap:bom after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :? ?debts NAME ai alguem_ai eh_robo n0 robo_? tem~ai voce_eh voce~robo`,
    '4': `,~bem ,~certo :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem dividas_$ nome_eh opa_, robo sou_do tem_alguem tudo_bem tudo_certo`,
    '3': `,_sou ,~do :do :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo eh~, eh~? meu~eh`,
    '-3': `$ :. ?debt-kind ?income-source debts:$ debts:e minha- minhas renegociar`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas`,
    '-5': `._$`,
    '-6': `oi_?`,
    '-7': `de~. dividas_.`,
  },
  help: {
    '21': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `repet-`,
    '16': `?debt-amount ^_botei ^_fala ^_ha botei fala`,
    '15': `^_ahn ^_hein ahn ahn_$ ha_$ hein oi_?`,
    '14': `?flexibles ^_oi desen- entendi ha hein_$ nao_entendi oi socor-`,
    '13': `?incomes ^_ajuda ^_explica audio audio_$ botei_$ como~isso da_um nao_peguei peguei_$ pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como_assim enten- expli- me_socorre nao_captei ou preci- socorre socorre_$`,
    '11': `?rates ^_? ^_precisa ^_que a_pergunta aqui_$ assim coman- como consent:ajuda da_uma eh_mensal exemp- exemplo explicar mensal mensal_isso o_que pegue- peguei por_mes serve tem_?`,
    '10': `?essentials ?which-change ^_desenha ^_onde ^_pode de_qual delas_$ desenha desenha_para desenha~mim eh_para eh~mes entendi_$ impor- importa importa_$ isso_importa pergunta qual qual_delas que_$ quero_ajuda tambe- tambem`,
    '9': `?debts ?overdue ^_aceita ^_da ^_preciso ^_quais ^_tipo a_ficha aceita_audio atola- caiu~ficha chuta- chutar chutar_$ debts:ajuda delas desenho desenho_$ estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me_da mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_explicar pode_repetir por~eh posso_chutar posso_mandar quais quais_gastos qual_$ quer repetir respondo ser
ser_exato tambem_$ thirteenth:? tipo um_desenho um_help`,
    '8': `:ajuda ^_entra ^_exemplo ^_posso aceita after-roadmap:ajuda after-roadmap:mexer ajuda- as_atrasadas as_que assim_$ atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha da~desfazer da~luz debt-amount:eh desfazer_depois desfazer~? e_as eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala estou_atolado estou~me exato exato_$ exemplo_por
exemplo~favor explica_melhor explicar_$ ficha ficha_$ me_ajuda melhor_$ miudo- miudos miudos_$ novo_$ o_do ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever plano_$ portu- portugues posso precisa preciso preciso_de qual~qual que_somar que~tem repetir_$ responder_$ sair serve_$ somar somar_tudo taxa_$ tenho_que tenho~somar troca_em troca~miudos um_NAME uma_luz`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_socorro ^_troca after-roadmap:sei ajudam atrasadas bruto_ou caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ consent:me conta_o contar_o contar~cartao da~help de_um debt-amount:como debt-amount:qual devagar_$ dividas_. eh_por eh~comer em_conta essentials:ou essentials:por esta_devendo esta_falando eu_vejo explica facil facil_$ fala_de
fala_devagar fala_dificil fala_portugues falta_$ faz_um flexibles:que funciona_isso incomes:botei incomes:como incomes:que instalments-left:? limpar_minha limpar~vida liquido liquido_$ mais_facil me_organizar mes_ou minha~financeira nao~a onde_acho opcoe- opcoes opcoes_$ organizar organizar_minhas organizar~contas orien- orientacao ou_da overdue:eh overdue:entendi overdue:explica overdue:que
para~depois pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto portugues_$ precisa_comprovar preciso_me preciso~organizar qual~a que_pergunta que_ser quem~devendo queria_ajuda quero_limpar rates:hein respondo_como sair_das sair~dividas sao~opcoes sei_mexer serve_por serve~alto socorro so~sair tem~ser troca vale_contar vale~o vejo vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_o a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso after-roadmap:repete after-roadmap:sair ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bicho_eh bicho~esse bruto bulhu- bulhufas bulhufas_$
burro_$ com_juros com_minhas como~quanto compr- com~dividas com~ou consent:preciso conta- contas_$ das_duas da~exemplo da~forca de_comer de_gasto de_orientacao debt-amount:que debt-kind:aqui debt-kind:para debts:como debts:da debts:entra debts:fala debts:pergunta debts:pode debts:um descubro_quanto descubro~falta devag- devagar de~. diabo~isso difer- diferenca dificil_$ dividas do~filho eh_cada
eh~isso eh~um em_que entendi_foi entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:que essentials:serve eu~aqui eu~esse exemplo_$ explica~burro faco_agora falan- falando fala~novo filho_$ flexibles:o flexibles:ou flexibles:qual foi_nada forca forca_ai foto foto_$ incomes:isso incomes:por instalments-left:que interessa_para interessa~que isso
isso_interessa isso~para isso~por isso~voce ja_paguei juros_ou juros~sem ler_direito liqui- luz_$ mais_simples mandar mandar_foto mes mexer nao~foi nao~mexer nesse_link no_boleto onde~essa organ- ou_sem overdue:audio overdue:ha overdue:quais overdue:tipo o~eu o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa perguntou_$
pode~aproximado pode~as ponho ponho_aqui por~ou posso~foto precisa_ser qual_eh qual_era qual~diferenca qual~duas que_bicho que_ponho quem_esta quer_dizer quero_organizar quero_sair quero~minha quero~minhas que~cada que~dizer que~eh que~exato que~nisso que~paguei que~perguntou que~tudo rates:? rates:acho rates:entendi rates:fala rates:oi respo- sei~direito ser_aproximado significa_isso simpl-
simples simples_$ so_quero tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um_$ um_exemplo uma_forca voce_perguntou which-change:para which-change:que`,
    '5': `NAME_diz ^_bruto ^_de ^_em ^_por ^_quer ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:entendi after-roadmap:estou after-roadmap:nisso after-roadmap:tem after-roadmap:vida ai_eh ai~o ajudar alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na a~disso bicho bruto~liquido burro cada_um com_farinha come come_com comer come~farinha como_descubro como_eu
como_respondo como_vejo como~eu como~sei confirm-delete:que consent:conta consent:da consent:das consent:melhor consent:sabe contando contando_as contando~vencidas contar credor_$ das das~NAME de_hoje de_novo debt-amount:ajuda debt-amount:fala debt-amount:o debt-amount:ou debt-kind:mim debts:entendi debts:exemplo debts:me debts:preciso debts:quero debts:sair debts:ser desfazer dessas_dividas desse
de~loja diabo diabo_eh diferenca_disso diferenca~tudo direito direito_explica disser disser_sim disser~o diz_$ do_mes documento_$ duas_NAME duas~diz eh_contando eh_credor eh_taxa eh~as eh~valor enrol- entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual esqueci~era essa_informacao esse_nome essencial essencial_$ essentials:como
essentials:isso essentials:novo essentials:o essentials:repete esta~de estou~nao eu_acho eu_apagar eu_disser eu_faco eu_posso eu~agora eu~o eu~se explica~leito falando_de falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:por hoje_ou hoje~o incomes:eh incomes:fala incomes:mes incomes:ou
incomes:pode incomes:quais incomes:ser informacao informacao_$ isso_come isso_no isso_que isso_serve isso~boleto isso~com isso~de juros_$ leito leito_$ ler ler~explica limpa- limpar livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mensa- mexer_nesse mexer~link me~dessas na_conta nao~ler nisso no_olhometro nome_ai nome~eh novo o_cartao olhom- olhometro olhometro_$ onde onde~vejo
ou_liquido ou_separado ou~ano ou~juros overdue:isso overdue:pode overdue:ser o~entra o~significa para_ajudar para_leito para_sair pedir_ajuda perdi- pergunta_? perguntou pode pode~no por posso_te posso~perguntar precisa_mandar precisa~documento qual_das qual_loja qual~eh qual~voce que que_ce que_diabo que_ja que_quer que_significa quer_saber queri- queria quero~das quer~o que~acho que~aqui
que~credor que~de que~faco que~posso que~sabe que~serve que~taxa rates:como rates:eu rates:mes rates:onde rates:posso rates:repete repete_que responder respondo_isso sabe_fazer saber~que sei_ler separ- separado separado_$ ser_no ser~olhometro se~apagar se~disser signi- significa sim_o sim~que soma_tudo soma~ou tambem_? te_perguntar tem_que tipo_o tipo~que tudo_ou tudo~separado um um_para uma~ai
um~outro vejo~juros vencidas vencidas_? vida vim vim_pedir vim~ajuda voce_esta voce_sabe voce~falando voce~fazer voce~quem`,
    '4': `:novo :pode ?consent ^_alguem ^_coloco ^_faz ^_gostaria ^_me ^_nao ^_soma ^_vale ^_vi acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:divida after-roadmap:luz after-roadmap:queria after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai
aluguel~tambem amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu bico_tambem botar~que boto_aqui buraco_$ canto_da canto~fatura ce_quer centavo_por centavo~centavo cima cima_$ coloco coloco_o coloco~do como_funciona como~taxa confusa confusa_nao confusa~entendi consent:a consent:explica consent:help consent:minhas consent:organizar consent:responder
consent:um consent:uma conta_? conta~bico conta~vale credo- credor da_fatura daqui das_dividas da~fica da~toda de_deus de_gente debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:nao debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em debt-kind:explica debt-kind:ou debt-kind:que debt-kind:um debt-kind:vale
debts:NAME debts:agora debts:estou debts:exato debts:mandar debts:mes debts:onde debts:organizar debts:posso debts:que debts:taxa depois_? descu- descubro dessa- dessas desse_buraco devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi- disso_tudo divid- divida_$ dizer_esses dizer~nomes do_ano do_app do_meu docum- documento do~aparece do~isso do~marido do~ou eh_$ eh_de eh_parcela
eh_saldo eh~botar eh~devedor eh~em em em_divida em~canto em~lugar enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel essa_pergunta essas_opcoes esse_$ esse_trem essentials:? essentials:bicho essentials:delas essentials:eh essentials:esse essentials:explicar essentials:juros essentials:mes essentials:onde essentials:precisa essentials:qual esses_nomes esse~ai esta_atrasada
esta_perguntando esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_boto eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua fala_mais falando_$ falar~audio fala~de fatura_fica fazer_$ fica_$ filho flexibles:mes flexibles:precisa flexibles:tipo gasto_$ gosta- gostaria gostaria_de gostaria~orientacao incomes:exemplo incomes:explica incomes:posso incomes:precisa
incomes:serve incomes:tudo indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? junto_$ lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar melho- melhor mes~do mes~por mes~serve meu_filho meu_ou meu~da me~ai me~pelo minha_vida minhas_contas n1 na~? nesse no_app nomes_$ o_bico o_meu
o_numero o_valor oi_nao oi~entendi onde_eu onde_fica onde_que onde~eu onde~isso orientacao_$ orientacao_sobre ou_do ou_por ou_tudo ou~junto ou~parcela overdue:ajuda overdue:caiu overdue:o overdue:posso o~eh o~isso o~mes o~meu o~sao paguei_$ para_outro para~das para~isso para~o parcela parcela_em parcela~aberto passado_serve pedir pelo_amor pelo~de perguntando perguntando_isso perguntando~?
perguntar pode_trocar pode~por por_audio por_centavo por_cima por~esta posso~audio posso~por precisa~centavo precisa~exato preciso_sair preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_isso que_lugar que_responder que_sao queria_uma queria~ajuda quero_me quero~livrar quer~esses que~ajudam que~boto que~essas que~parcela que~perguntando que~saldo que~tenho
rates:as rates:direito rates:em rates:essa rates:isso rates:pergunta rates:quer rates:respondo rates:tambem rates:vejo saber_o sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sei~nisso sem_juros ser_centavo ser_por serve_essa serve~pergunta ser~cima se~atrasada so_as socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa so~meu taxa tenho~responder thirteenth:conta
toda_$ total_ou total~da trem_$ tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale vale_tambem valor~ou vejo_isso vejo_o ver~minhas vi_que vi~voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh which-change:explica which-change:isso`,
    '3': `,_qual ,~ajuda :queria NAME_tudo ^_com ^_quero ^_se ^_voce a_desse aceit- after-roadmap:dessas after-roadmap:desse after-roadmap:gostaria after-roadmap:limpar after-roadmap:link after-roadmap:me after-roadmap:nao after-roadmap:perguntar after-roadmap:quero after-roadmap:so after-roadmap:vi ajuda_para ajuda~minhas ajuda~pagar ajuda~sair amor apaga- apaga_so apagar apagar_? apaga~a aparece atrasada
atrasada_$ atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou boleto~o botar botar_o boto burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber claro_$ coloc- comecar_me comecar~ajuda com~? confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:se confu- consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa
consent:fazer consent:financeira consent:limpar consent:orientacao consent:quero consent:sair consent:voce conta conta_a contam contam_? conversa_ou conversa~o da da_familia da~# de_ajuda de_divida de_quando debt-amount:a debt-amount:de debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:por debt-amount:portugues debt-amount:responder debt-amount:tudo debt-kind:acho debt-kind:ano
debt-kind:boto debt-kind:com debt-kind:come debt-kind:como debt-kind:esse debt-kind:isso debt-kind:nao debts:as debts:assim debts:contas debts:das debts:dificil debts:dividas debts:explicar debts:faco debts:favor debts:filho debts:isso debts:novo debts:ou debts:paguei debts:por debts:soma debts:voce desfa- dessa_vida dessa~de desse~tambem deved- devedor deven- devendo devendo~NAME de~com
de~comprei de~financeira de~help de~mes diferenca~um divida_voce dividas_$ dividas_? divida~esta diz dizer dizer_essencial dizer_flexivel do_comeco do_vermelho do~passado duas eh_essa eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escre- escrever_$ essa_$ essa~? essentials:as essentials:bruto essentials:diferenca
essentials:dificil essentials:em essentials:falando essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:pode esse~no esta~boleto estou_endividada estou~, eu_perco eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? fica finan- financeira financeiramente financeiramente_$ flexi-
flexibles:de flexibles:eu flexibles:juros flexibles:somar flexibles:tambem flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona funciona~aqui gasto gente_$ incomes:as incomes:audio incomes:bicho incomes:ce incomes:comer incomes:entra incomes:exato incomes:filho incomes:mandar incomes:o incomes:pergunta incomes:taxa instalments-left:eu instalments-left:interessa instalments-left:isso
instalments-left:o isso~ce ja~contam junto link_$ me me_perdi mes_passado mes_tambem mes_voce mes~? mes~quer meu~tambem mexer_nisso me~financeiramente me~voce minha- minhas nada_desse nao_ouvi nao_sei negocio_no negocio~app o_aluguel o_juros o_plano o_vale onde~me organizar_financeiramente orientacao_financeira orientacao~minhas outro_$ ouvi_direito ou~de ou~do ou~familia ou~que ou~semana
overdue:aqui overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:quer overdue:taxa overdue:tenho o~acontece o~comeco o~quando pague- paguei paguei_contam paguei~? para_botar para~minhas passado perco perco_se perco~apagar perdi_, perdido perdi~qual pergunta_isso plano plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta posso_fazer preciso~ajuda
preciso~orientacao preciso~uma qual_a quando_comprei que_acontece que_eh que_entra que_eu que_mesmo que_voce quer_$ queria~com queria~para quero~dessa quer~essencial quer~exatamente quer~flexivel que~ce que~da que~do que~essa que~falou que~para que~perco que~vejo rates:a rates:agora rates:ai rates:aqui rates:assim rates:bulhufas rates:dificil rates:entra rates:filho rates:ler rates:meu rates:mim
rates:nome rates:num rates:o rates:ou rates:paguei rates:responder rates:ser rates:simples rates:troca rates:vale repete_a repete~eu repete~pergunta sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu ser_so ser~as ser~por sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda thirteenth:contando thirteenth:da thirteenth:para toda trem troca- trocar
tudo_$ usar_$ valor_com valor_de valor_total valor~hoje valor~juros vejo_esse vejo~negocio venci- vida_de vida~divida voce which-change:de which-change:nao which-change:no which-change:o which-change:ser`,
    '-3': `:ai :com :eh :minhas :nao :quero :voce ?confirm-amount ?debt-creditor ?which-creditor FIGURE ^_$ ^_acho ^_boa ^_depois ^_desfaz ^_essa ^_esta ^_eu ^_ja ^_melhor ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_reset ^_sair ^_sem ^_sou ^_volta a_conta a_divida a_ordem acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh after-roadmap:imprimir
after-roadmap:mes after-roadmap:o after-roadmap:onde after-roadmap:ser ajuda~negociar anota- anterior aqui_eh as_duas as_minhas atend- basic- basico botar- botaram calor_$ casa_$ cet_$ cobra- coisa comig- comigo como_eh como~que com~minhas confi- conse- consent:eh consent:favor consent:meu consent:nao consignado_? contas_? contr- cpf cras credito custo da_re debt-amount:estou debt-kind:NAME
debt-kind:conta debts:? debts:aqui debts:para denun- desca- desco- desfaz dessa_$ deu dever devo de~, dia dia_$ dinhe- dinheiro disso_$ disso_? do_tempo eh_cet eh_particular eh_tudo eh~para empre- encer- entendi_mais entendi~ou era_isso esse_governo essentials:ajuda essentials:me eu_vou eu~? eu~de eu~entendi fala_do falei_$ favor_me favor~ajuda fazem fora fui ganha- hoje_$ horas horas_sao impri-
imprimir income-source:o income-source:que incomes:ai incomes:boa incomes:divida incomes:nada incomes:so informacoes interessa_$ isso_ai juros_, la la_que la~eu lembr- liga ligar lista mais_$ mais_ou mais~menos mais~que mas mas_nao me_fala me_liga menos_$ meu_$ meu_numero me~a me~as me~o mostr- mostra mudar mudar_o nao_$ nao_ajuda nao_estou nao_precisa nao_quero nao~mais nao~para negat- negoc-
nenhu- nunca o_NAME o_basico o_nome o_preco ou_menos overdue:conta overdue:estou overdue:todas overdue:vou o~da o~do o~era o~nao paga pago para_negociar parar para~voce parti- particular particular_$ passa passar passo pedi pensar pensar_$ pode_mandar pode~? pode~depois por_ai por~me preciso_pensar preco prime- procu- pront- pronto proxi- proxima pula qual~? que_calor que_dia que_era que_horas
quero_sim quero~o que~esse que~falei que~fazem que~o que~saber que~sao que~vou rates:depois rates:dividas rates:rotativo rates:tem re_$ recom- reset reset_$ retor- sei_o sei~eh sei~que ser_$ ser_depois seria sim_por sim~favor so_isso sou taxa_de tempo_$ tem~ai termi- thirteenth:e tira tudo_que ultim- vai vamos ver viu viu_$ voce_fazem volta vou which-change:as`,
    '-4': `,_onde ?after-crisis ^_foi ^_nada ^_quem ^_sei after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:ordem after-roadmap:pode after-roadmap:qual anter- boa calor cance- com_o como~o consent:pode consent:por consi- consignado credi- de_juros de_que debt-kind:da debt-kind:de de~tipo e_o eh~? eh~de entendi_de essentials:quero eu_falei explica_$ falei fase fase_$ funciona_$ gover-
governo incomes:sei menos nao_tenho negociar o_boleto onde_vejo ordem ordem_$ outra_pergunta pular_? que_fase que~que rates:, rates:taxa re respondi ser~? tipo~essa vida_$ voce_tem volta- voltar`,
    '-5': `:funciona :isso ?income-source ^_NAME ^_desfazer ^_tudo after-roadmap:novo com_isso desfazer_isso eh_que eh~divida essa_divida outra o~que o~tem posso~? qual_o que_tem rates:cet rotat- rotativo sair_$ tem_$ tipo_eh`,
    '-6': `:como ajuda~organizar as_dividas boa_pergunta cet nao~de pular rates:juros`,
    '-7': `oi_$`,
    '-11': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com me_liga`,
    '14': `atendente_$ humano_$ liga_$`,
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ transfere`,
    '12': `chama_o falar gente o_# qual~# telef- telefone trans- transfere_$`,
    '11': `:humano ^_falar com_um liga~mim robo`,
    '10': `^_liga ^_me atendimento de_verdade gente_$ liga_para ligar pesso- pessoa qual_o`,
    '9': `:atendente alguem_$ ligar_para maqui- maquina passa_para pessoa_$ uma_pessoa verda- verdade`,
    '8': `:tem conve- debts:liga geren- gerente ligar~voce maquina_$ nao_resolve posso_ligar posso~para quero_gente responsavel responsavel_$ super-`,
    '7': `after-roadmap:alguem after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina consultor consultor_$ conversar essentials:me me~para o_gerente para_alguem para_voce passa quero~com rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe um_atendente voce_$`,
    '6': `#_$ :o ?_quero ^_bota ^_qual ^_quero ^_robo after-roadmap:atendente after-roadmap:atendimento after-roadmap:gente after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente com com_especialista com~pessoa consu- converso converso_com converso~maquina debts:alguem debts:com debts:falar debts:qual debts:quero especialista especialista_$ essentials:atendente essentials:tem
falar~especialista gente_de gente~verdade gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha nao_converso nao~com nao~minha para_conversar quero quero_falar quero_pessoa rates:com resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_passa ^_posso ^_tem after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento chama~gerente com_consultor com_uma consent:bota de_atendimento de_robo debts:# debts:chama debts:gente debts:humano debts:ligar debts:para debts:robo debts:suporte
espec- essentials:# essentials:com essentials:falar essentials:qual essentials:quero essentials:transfere falar~consultor ligar_$ me me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel pode_me pode~ligar por_favor prefiro~com prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz
rates:# rates:alguem rates:atendente rates:chama rates:falar rates:gente rates:para rates:verdade telefone_de telefone~voce tem tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial verdade_$ voz voz_de voz~gente`,
    '4': `,~gente ,~pessoa :? :me :voce ?debts ?~gente ^_alguem ^_prefiro ^_queria ^_voce after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:telefone after-roadmap:verdade alguem_de alguem_que alguem~carne atendente_? atendimento_$ bota~cristao cansei_de cansei~robo carne_e carne~osso centr- central chama_uma chama~pessoa com_alguem com_gente com_robo com~funcionario
com~responsavel com~ser consent:alguem consent:chama consent:com consent:gente conversar_? conversar~um crist- cristao cristao_para cristao~falar da_equipe de_carne de_gente de_voce debts:me de~quero e_osso eh_robo equip- equipe essentials:humano essentials:ligar essentials:o essentials:pessoa essentials:telefone existe_telefone existe~para falar_comigo falar~gente falar~robo falar~um falo_com
favor favor_$ funcionario funcionario_$ gosto gosto_de me_ligar me_passa me_poe minha_vida nao_gosto o_responsavel osso para_mim para~comigo poe_com poe~um prefi- prefiro prefiro_conversar queri- queria rates:atendimento rates:de rates:o rates:passa rates:qual rates:quero rates:tem rates:transfere resolve_, resolve~quero robo_$ robo_quero robo~gente ser_vivente telefone~conversar um_cristao
um_funcionario um_humano um_ser um~? um~vivente verdade_? vida_$ viven- vivente vivente_$ voce~robo`,
    '3': `,_chama ,_quero ,~maquina :cade :com :falar :quero ?~pessoa FIGURE ^_atendimento ^_cade ^_cansei ^_existe ^_gente after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:conversar after-roadmap:converso after-roadmap:equipe after-roadmap:favor after-roadmap:posso after-roadmap:queria after-roadmap:quero after-roadmap:resolve alguem_para alguem~conversar
alguem~possa arruma_alguem atende atende_alguem cade cade_o canse- cansei chama_um chama~humano comig- comigo comigo_$ como_falo como~com consent:chefe consent:falar consent:maquina consent:minha consent:robo consent:tua consent:um consent:vida conversar_$ conversar_com debts:atendente debts:favor debts:mim debts:nao debts:o debts:pessoa debts:posso debts:tem debts:um debts:verdade de~e de~por
equipe_? era_gente escrever_$ essentials:alguem essentials:atendimento essentials:chama essentials:de essentials:gente essentials:para essentials:posso essentials:responsavel essentials:robo essentials:verdade eu~gosto exist- existe e~ai falar~alguem falo falo~uma funci- gente_, gente~nao gosto~escrever liga_que ligar~alguem liga~eu me_arruma me_atende me~com me~que mim nao_maquina nao~, nao~de
ningu- ninguem osso_ai pessoa_da pessoa~equipe poe possa possa_me posso que_possa queria_ligar queria~gente quero_um quero~, que~nao rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:nao rates:pessoa rates:responsavel rates:robo rates:um respo- robo_, robo_? ser telefone~eu tem~telefone um um_telefone uma~da verdade_por verdade~favor vida voce`,
    '-3': `?income-source ^_oi ^_para com_o me_ajuda me~um me~uma oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '14': `debt-kind:fatura`,
    '13': `parce-`,
    '12': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '6': `banco~minha debt-kind:cartao fatura_$ minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou do_cartao virou`,
    '4': `^_parcelamento aquel- aquele carta- cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind a~em debt-kind:o divid- eh_a fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$ virou~de`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que~todo`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '12': `debt-kind:condominio`,
    '11': `condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindi- sindico sindico_$`,
    '9': `?debt-kind`,
    '8': `debt-kind:taxa`,
    '7': `eh_do`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `a_taxa debt-kind:o taxa~predio`,
    '3': `da~do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind ^_cartao`,
    '12': `debt-kind:plastico plast- plastico`,
    '11': `^_fatura`,
    '10': `^_eh cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao debt-kind:vista fatur- fatura vista vista_$`,
    '8': `de_passar debt-kind:passar fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele dele_$ passar`,
    '6': `credi- debt-kind:mercado debt-kind:passo debt-kind:rotativo fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_estourei aquele~de cartao~loja credito_$ debt-kind:e debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estourei e~isso e~paguei limit- limite loja_$ maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:hora debt-kind:loja debt-kind:mes debt-kind:no debt-kind:o dinheiro_de e_nao estou- eu~no fui o_dinheiro o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:consegui debt-kind:eu debt-kind:isso debt-kind:pagar debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh fatura~nao gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o_limite o~eu pague- paguei que_vem que~consegui todo virou`,
    '-3': `agiot- agiota autom- automatico carne crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:do debt-kind:em debt-kind:parcelada debt-kind:parente debt-kind:um debts:cartao debts:credito o~que parcelada paren- parente parente_$`,
    '-4': `debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade o_NAME tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso`,
    '8': `EXPENSE KIND debt-kind:o escol- facul- faculdade faculdade_$`,
    '7': `^_curso coleg- curso_de debt-kind:particular mensa- o~em particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola_do escola~menino filha_$ menino menino_$ mensalidade_$ parti-`,
    '5': `NAME_$ da_faculdade debt-kind:minha escola filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha de_enfermagem debt-kind:enfermagem enfer- enfermagem enfermagem_$ matri- matricula`,
    '3': `^_o debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio convenio debt-kind:aluguel debt-kind:condominio debt-kind:que denti- dentista o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh debt-kind:iptu gas iptu iptu_$ o_gas`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ parti- particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei debt-kind:do n0 nos um`,
    '-3': `?income-source celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '13': `?debt-kind debt-kind:me`,
    '12': `debt-kind:parente paren- parente parente_$`,
    '11': `debt-kind:na debt-kind:no`,
    '10': `^_fiado ^_na boca caderneta de_boca debt-kind:NAME debt-kind:boca debt-kind:caderneta`,
    '9': `boca_$ cader- confianca confianca_$ debt-kind:fiado fiado fio no~do que_me`,
    '8': `^_no adiantou adiantou_$ bar confi- debt-kind:adiantou debt-kind:de debt-kind:que debt-kind:sem fiado_no que_NAME sem_papel vaqui- vaquinha`,
    '7': `adian- debt-kind:do debt-kind:papel do_mercadinho merca- mercadinho`,
    '6': `foi_de papel`,
    '5': `NAME_arrumou NAME_me ^_dinheiro ^_ele acert- arrumou debt-kind:, debt-kind:dinheiro debt-kind:eh debt-kind:foi dinheiro~NAME eh~de ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_sem ,_so ,~papel NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel~, que~socorreu sem~nenhum socorreu socorreu_$`,
    '3': `^_NAME ^_sem de~mesmo dinhe- dinheiro dinheiro_de emprestado_de nenhum no papel_$ sem socor- vale`,
    '-3': `NAME_$ debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um que~na`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a eh_agiota`,
    '7': `^_daqueles daqueles_que debt-kind:emprestimo debt-kind:na debt-kind:que do_emprestimo`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:dinheiro empre- empresta emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:a debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de mesmo moto_na o_tal o~do o~que paga rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento debt-kind:o financiamento_de morar`,
    '8': `^_NAME ^_financiamento debt-kind:terreno eh~casa financiamento o~que`,
    '7': `ape a~do debt-kind:ape debt-kind:da debt-kind:planta minha_casa o_ape plant- planta planta_$ terre- terreno`,
    '6': `debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao anos_$ casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde que_a trint- trinta`,
    '-3': `debt-kind:esta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '14': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `chequ- cheque debt-kind:cheque`,
    '9': `debt-kind:tal negat- o_tal tal_do`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:o debt-kind:saldo espec- especial o_cheque saldo tal`,
    '7': `debt-kind:entrei debt-kind:limite entrei_no limit- limite`,
    '6': `^_entrei a~ficou conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- entrei ficou limite_da limite~conta negativa negativa_$ negativo negativo_$ no_vermelho o_saldo o~do`,
    '5': `^_cai cai_no conta_$ debt-kind:cai debt-kind:esta la_$ na_conta o~esta verme- vermelho vermelho_$`,
    '4': `^_limite aquele~que cai cheque_especial conta_no debt-kind:a debt-kind:aquele debt-kind:do debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei ^_fiquei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu no vem_na`,
    '-3': `debt-kind:de`,
    '-4': `do_rmc rmc rmc_$`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind eh_consignado`,
    '10': `consignado_$ debt-kind:desconta debt-kind:do debt-kind:vem marge- margem o_da`,
    '9': `apose- debt-kind:consignado debt-kind:da debt-kind:de debt-kind:folha desco- desconta desconta_do do_rmc o_de rmc_$`,
    '8': `antes_de aposentado aposentado_$ debt-kind:antes debt-kind:beneficio debt-kind:o folha rmc vem`,
    '7': `^_vem beneficio_$ cair consignado folha_$`,
    '6': `^_descontam antes consi- contracheque_$ debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam`,
    '5': `^_desconta abati- benef- beneficio bpc bpc_$ contracheque da_clt debt-kind:aposentadoria debt-kind:eles debt-kind:na diret- direto direto_$ eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ clt clt_$ come come_meu credito_do credito~trabalhador debt-kind:come debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:tira debt-kind:todo descontado_$ do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na minha_aposentadoria morre- na~aposentadoria no_contracheque o_tal o~come que_come que~do que~meu tal_do
todo~na trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_eles ^_ja ^_o antes~eu aquele_que contr- de_eu debt-kind:credito debt-kind:em debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento descontado_em descontado~folha desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha salar- salario servidor tal tira todo_mes
traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `^_um debt-kind:peguei empre- emprestimo financeira financeira_$`,
    '10': `^_credito credito debt-kind:credito debt-kind:para`,
    '9': `^_peguei credi- debt-kind:dinheiro finan- pegue- peguei`,
    '8': `meu_negocio negocio_$`,
    '7': `^_antecipei aniversario_$ antecipei dinhe- o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:negocio dinheiro dinheiro_emprestado dinheiro_na emprestado hora_$ na_hora o_saque saque saque_aniversario`,
    '5': `app_$ calca- calcada calcada_$ debt-kind:app debt-kind:meu debt-kind:na debt-kind:pessoal emprestimo_$ emprestimo_pessoal facil hora na_calcada negocio peguei_no pessoal um`,
    '4': `app banco_$ capit- capital debt-kind:, debt-kind:aplicativo debt-kind:gerente debt-kind:mesmo debt-kind:reformar do_banco na_financeira negoc- para_reformar peguei_um pesso- que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:aquele debt-kind:carne debt-kind:em debt-kind:foi debt-kind:grana debt-kind:no debt-kind:ofereceu debt-kind:pelo dinheirinho do_app em_parcelas emprestimo~, geren- gerente mesmo_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ peguei_para pelo_aplicativo pessoal_$ que_aparece que_o que_peguei
que~no um_dinheirinho`,
    '-3': `^_os credito_rotativo debt-kind:e debt-kind:moto debt-kind:os debt-kind:rotativo moto os~do`,
    '-4': `debt-kind:da do_emprestimo`,
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
    '4': `EXPENSE ^_a ^_do barra- barraco debt-kind:do`,
    '3': `casa_que casa~eu da_loja da~que debt-kind:loja debt-kind:o do~que feche- fechei fechei_$ loja_que moro_de o~que`,
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
    '6': `^_um debt-kind:fiz debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `acordo_$ asses- assessoria debt-kind:e que_fiz`,
    '4': `acordo_da acordo_do acordo~eu cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:uma do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da um~que`,
    '3': `^_acordo ^_parcelamento acordo~nao debt-kind:eu debt-kind:nao do_serasa honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
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
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da ^_uma a_maquina de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em vezes_$`,
    '4': `^_eh debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo no_carne que_comprei roupa_$ vezes`,
    '3': `^_foi as a~de carne_do de_loja debt-kind:das debt-kind:la debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota carta- cartao debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '12': `?debt-kind ^_divida ativa debt-kind:iptu debt-kind:multa iptu iptu_$`,
    '11': `^_ipva debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:atrasado debt-kind:da debt-kind:do divida imposto_do`,
    '6': `KIND atrasado coisa debt-kind:das debt-kind:de divid-`,
    '5': `atrasado_$ carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `debt-kind:celular`,
    '12': `celular_$`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv internet tv`,
    '8': `inter-`,
    '7': `^_internet a_cabo cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa de_internet do_plano multa_do plano`,
    '4': `casa_$ conta_de debt-kind:casa debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `EXPENSE ^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `condo- gas o_gas`,
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
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:o eh_do`,
    '5': `a_agua conta~energia da_rua de_casa de_energia debt-kind:de debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE a_luz conta~luz da_luz de_luz debt-kind:NAME eh_a rua`,
    '3': `aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o`,
    '11': `^_meu carro finan- moto_$`,
    '10': `^_a verme-`,
    '9': `debt-kind:esta do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:financiei debt-kind:tirei financiei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:minha financiado financiado_$`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que trabalho usado zero`,
    '3': `aplicativo_$ a~de a~que carne carro_de compr- de_rodar debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol pop que~na rodar traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha condo- debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:multa debt-kind:um fatur- fatura financeira imposto_do multa quiti- quitinete`,
    '-4': `debt-kind:imposto impos- imposto o~do`,
    '-5': `^_ipva debt-kind:NAME debt-kind:ipva financiamento_de forca ipva morar`,
    '-6': `debt-kind:terreno terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '13': `after-roadmap:perdi`,
    '12': `^_perdi desem- suspe-`,
    '11': `after-roadmap:estou after-roadmap:firma demit- perdi`,
    '10': `after-roadmap:cortaram after-roadmap:meu after-roadmap:sem after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:contrato after-roadmap:embora after-roadmap:faliu after-roadmap:salario a~faliu corta- demitido embor- embora faliu faliu_$`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:empresa after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:suspenderam after-roadmap:trabalho contrato desempregada desempregada_$ desempregado do_servico emprego estou_desempregada estou_desempregado familia_$ meu_contrato ontem o~me renda_$ sai_do sem servi- servico servico_$ suspenderam`,
    '7': `^_cortaram ^_estou acabou after-roadmap:cortado after-roadmap:demitido after-roadmap:inss after-roadmap:minha after-roadmap:renda auxilio_$ a~fechou a~me bloqu- bloqueou cortado cortado_$ cortaram_meu demitido_$ dispensou empre- empresa fiquei_sem fui_demitido me_bloqueou me_dispensou meu_auxilio meu~foi me~ontem o_inss ontem_$ perdi~emprego renov- rua tenho_mais`,
    '6': `:recebo ^_fiquei acabo- after-roadmap:auxilio after-roadmap:bico after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:dispensaram after-roadmap:dispensou after-roadmap:me as_contas bico contr- contrato_$ cortaram desempregado_agora dispensaram dispensaram_ontem dispensou_$ embora_$ emprego_$ estou estou_sem estou~agora fique- fiquei firma_faliu firma_fechou
mandaram_embora me_dispensaram me~embora nao_posso nao_recebo nao~mais o_trabalho pensao_$ perdi_meu renda sai salar- salario salario_$ trabalhar trabalhar_$ trabalho trabalho_$`,
    '5': `:mais :nao :sem ^_a ^_bloquearam ^_meu after-roadmap:agora after-roadmap:as after-roadmap:beneficio after-roadmap:bpc after-roadmap:desempregado after-roadmap:desligou after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:foi after-roadmap:mandaram after-roadmap:meses after-roadmap:patrao after-roadmap:renovaram after-roadmap:tenho after-roadmap:trabalhar after-roadmap:uber
auxil- auxilio beneficio_foi bico_acabou bloquearam bloquearam_minha bloquearam~conta braco conta_do contas contas_$ demitida desligou desligou_$ faxin- fecho- fechou fechou_$ fui_demitida fui_para fui~rua ifood ifood_$ inss manda- mandaram me_mandaram meses meu_beneficio meu_bico meu_bpc meu~acabou me~as me~do minha_renda minha~do nao_renovaram nao_tenho o_braco o_emprego o_patrao para_rua
patrao_me patro- patroa patroa_me patroa~dispensou perdi_minha perdi_o perdi~renda quebrei quebrei_o renovaram sai~servico sem_salario sem_trabalho tirar- tiraram uber`,
    '4': `:em :emprego :estou ?after-roadmap ^_ficharam ^_mandou ^_passaram a_loja a_patroa acabou_$ after-roadmap:botaram after-roadmap:ficharam after-roadmap:hoje after-roadmap:loja after-roadmap:na after-roadmap:nao after-roadmap:passaram after-roadmap:patroa after-roadmap:posso after-roadmap:rodei after-roadmap:suspendeu after-roadmap:ter after-roadmap:trabalhava a~onde bolsa bolsa_familia botar-
botaram botaram_na botaram~rua conta- cortaram~contrato desli- e_eu e_nao entra_nada essa_semana estou_parado estou~sem eu_rodei eu_trabalhava e~rodei famil- familia faz~meses ficha- ficharam ficharam_a ficharam~loja fui~embora hoje_$ incomes:, inss_suspendeu inss~minha loja_onde loja~eu mando- mandou mandou_todo mandou~mundo me_botaram meses_$ meses_, meses~nao me~na mundo mundo_embora na_rua
nao~ter na~hoje no_setor onde_eu onde~trabalhava o~nao o~suspendeu parado passaram passaram_a passaram~tesoura patra- patrao perdi~servico quebr- recebo rodei rodei_$ rua_hoje sem_receber sem_renda setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ vou_ficar vou_ter`,
    '3': `#_meses #~, ( ,~agora :acaba :bolsa :embora :familia :fechou :fiquei :mandou :mundo :o :perdi :seguro ^_acabou ^_levei a_partir a_tesoura acaba_em acabou_meu acabou~contrato acabou~servico after-roadmap:( after-roadmap:a after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:bunda after-roadmap:causa after-roadmap:cirurgia after-roadmap:dele after-roadmap:deram after-roadmap:do
after-roadmap:esposo after-roadmap:familia after-roadmap:faxina after-roadmap:faxinas after-roadmap:ficar after-roadmap:levei after-roadmap:mais after-roadmap:mandada after-roadmap:mandou after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:receber after-roadmap:setor after-roadmap:temporario after-roadmap:tesoura after-roadmap:todas after-roadmap:trampo
after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$ a~desse a~no benef- beneficio bpc bunda bunda_da bunda~firma causa_da causa~cirurgia chao chao_$ cirur- cirurgia cirurgia_$ cortaram~auxilio da_cirurgia da_faxina da_firma dele dele_$ deu_as deu~contas entra esposo esposo_foi esposo~demitido estou~chao estou~emprego e~seguro faxina faxinas faxinas_todas faz_# fazia ficar ficar_sem
firma_$ foi foi_cortado foi_demitido fui_mandada hoje incomes:desempregado incomes:embora incomes:entra incomes:faz incomes:mandaram incomes:meses incomes:nada levei levei_um levei~pe loja mandada mandada_embora marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_esposo meu_trampo meu~perdeu meu~temporario minha minha_aposentadoria minha_conta minhas_faxinas minhas~todas na_bunda
nao_entra nao_vou nao~meu na~da no~e o~acaba o~dele parad- partir patrao~deu pe pe_na perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~faxinas perdi~trampo pe~bunda por~da proxi- receb- renovaram_$ renovaram_meu renovaram~contrato rua_$ salario_a sem_chao sem_emprego semana_$ sem~a servico_temporario setor tempo- temporario temporario_$ ter tesou- tesoura todas_$ trabalho_dele tramp- trampo
trampo_$ um_pe um~na venceu_e vou~sem`,
    '-3': `?worry a_pensao aceit- aceitaram after-roadmap:aceitaram bairr- bairro bairro_$ do_bairro embora_do embora~bairro fui~e meu_salario me~no mundo~do o_salario`,
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
    '8': `# :anos completei faco_# quinz- quinze tenho tenho_quinze tenho~anos`,
    '7': `#_$ #_anos :tenho FIGURE ^_faco compl- consent:ainda consent:faco consent:idade consent:menor idade`,
    '6': `^_ainda anos anos_$ consent:minha menor`,
    '5': `#_em NAME~tenho ainda cartao_da cartao~NAME consent:ano consent:falta consent:para de_idade de_menor faco faco~em no_cartao no~da sou~de sou~menor`,
    '4': `#~? #~que :# :estou ^_falta ano consent:em consent:mas consent:so consent:vem da~, debts:cartao debts:da debts:foi falta foi_no idade_$ maior_de maior~idade minha~eh nao_fiz nao_sou pode_? posso_usar so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#_mes #~eh #~posso ,_queria :devendo :e NAME_, ^_foi ainda_nao ajudar ajudar_minha anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:mae consent:mes consent:um consent:usar da_NAME debts:, debts:NAME debts:no debts:tenho dois_meses e_estou e_meio eh_# eu~# e~devendo fazer_# fiz_# meses~eu para_# para~fazer que_vem um_ano usar`,
    '-3': `,_tenho ,~# ?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja`,
    '-6': `consent:,`,
    '-7': `nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '12': `nao_consegui`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_paguei novem- novembro o_plano pulei`,
    '9': `mes_nao pulei_$`,
    '8': `^_novembro after-roadmap:deu after-roadmap:plano after-roadmap:tive nao~o novembro_pulei pagar_$ pagar_a paguei_$ plano plano_$`,
    '7': `^_esse ^_furei adoec- after-roadmap:furei consegui consegui~o deu esse furei nao_deu nao_sobrou nao~pagar o_dinheiro pagar~NAME parce- tive`,
    '6': `:mes ^_atrasei after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:dinheiro after-roadmap:ficaram after-roadmap:gastei after-roadmap:parcelas apertou as~ficaram atrasei como_pagar conse- deu_para deu~pagar e_as esse~eu ficar- ficaram gaste- gastei mes_$ mes_eu nao_tive nao~como nao~para paguei_nada para_pagar parcelas sem~esse`,
    '5': `,~paguei :nao ^_fiquei ^_usei a_desse after-roadmap:as after-roadmap:e after-roadmap:fiquei after-roadmap:nada after-roadmap:ninguem after-roadmap:paguei after-roadmap:parcela after-roadmap:usei apert- as_parcelas da_$ desse_mes dinheiro dinheiro_do do_plano e_nao e~paguei mes~vai nao~dar pagar parcela usei usei_o`,
    '4': `#_do :esse :foi :pagar NAME_. ^_deixei ^_mes a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:furou after-roadmap:nenhuma after-roadmap:pagar after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui apertou~nao aqui_nao a~foi a~mes branco_$ carne_$ combinado_$ consigo~a cumpr- deixe- deixei desse
devendo_a dinhe- dinheiro_nao em_branco esse_nao esse~furou esse~nao fique- fiquei foi_embora furou furou_tudo grana mes_a mes_furou mes~em mes~tudo nada_esse nada~mes nao~nada nao~os o_combinado os_# os~do pague- paguei parcela_desse parcela~mes possi- possivel pular quebrou sem_dinheiro sobro- sobrou sobrou_para ter_que vou~que`,
    '3': `,_nao :. :NAME :a ^_choveu ^_gastei ^_nao ^_tive a_moto after-roadmap:aqui after-roadmap:carro after-roadmap:chegou after-roadmap:choveu after-roadmap:combinado after-roadmap:condicao after-roadmap:contas after-roadmap:dezembro after-roadmap:em after-roadmap:embora after-roadmap:ficou after-roadmap:moto after-roadmap:mundo after-roadmap:o after-roadmap:pagamento after-roadmap:passo
after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou as as_contas a~. branc- branco carne chove- choveu combi- combinado condi- condicao conseguir~nada dar de_mim deu~, deven- devendo dezem- dezembro de~a e_gastei em_dezembro embor- embora estou_sem eu~esse eu~vou e~o e~sobrou ficou_para ficou~tras fiquei_devendo fiquei~a fiquei~e foi gastei_o gastei~remedio mes~foi mes~vem
moto_e mundo nao nao_chegou nao_foi nao_vai nao~conseguir ningu- ninguem ninguem_vai o_carro o~do o~era pagar_nada pagar_o pagar~em pago_esse paguei~esse para_tras parcela_$ passo_$ quebr- que~das receber_de remed- remedio remedio_e remedio~nao sem_condicao sobrou~pagar tive_que todo_mundo tudo~mes vai_dar vem_eu vou_conseguir vou_ter vou~pagar`,
    '-3': `^_e ^_paguei after-roadmap:por a~esse da_para dinheiro_todo e_se enten- entendi esse_dinheiro esse~todo e~mes isso~por nao_entendi nao_tenho para_quem quem_$ tenho_esse tenho~dinheiro`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:tenho conseguir~isso de_lascar esse~? esse~foi foi_de isso_tudo lasca- lascar lascar_$ mes_? pagar_esse pagar_isso pagar~mes pagar~tudo por_mes quais so_o tudo_por`,
    '-5': `after-roadmap:quais after-roadmap:so esse_plano paguei~o todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `^_$ ^_tudo`,
    '17': `?instalments-left ^_ai ^_todas ai_ai which-creditor:NAME`,
    '16': `# ^_eita eita n0`,
    '15': `?debts ^_kkk debt-creditor:NAME kkk kkk_$`,
    '14': `?income-low-month fixo overdue:NAME subiu`,
    '13': `?incomes calor_$ eita_$ fase fase_$ minut- nenhuma_em overdue:desde por_hoje que_calor que_fase thirteenth:sou`,
    '12': `:👍 ?overdue ?rates NAME_# ^_achei ^_as ^_hoje ^_nossa ^_sei ^_uma ^_vou after-roadmap:achei amanh- amanha as_vezes desde esse_governo essentials:# esta_osso fixo_$ flexibles:# menos nossa osso pensar_$ pois_eh rates:# rates:juros sei_$ sexta sexta_$`,
    '11': `#~# NAME~NAME ^_aff ^_calma ^_estou ^_hum ^_ontem ^_pois aceitarem aff after-roadmap:aceitarem after-roadmap:mudou calma como_voce debt-creditor:do debt-kind:? deixa_eu do~do estou_moida estou~aqui fale fale_$ fe_$ hum hum_$ incomes:minimo isso_? ja~isso maria me_fale moida moida_$ more-debts:nao mudou nem~fale ouvi_falar overdue:atrasado overdue:todas pensar pois socorro_$ tenho_fe vou worry:tudo`,
    '10': `.~. ^_comecei ^_desde ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ atras- bom_domingo calma_ai caro_$ complicado complicado_$ debt-creditor:da debts:devo depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dia dinheiro_some domin- domingo domingo_$ eh_complicado esse_plano esta_russo fala_para falei_isso faz_$ fe income-low-month:mes incomes:# instalments-left:a
maria_$ menos_$ miser- misericordia misericordia_$ more-debts:, nao_, nossa_senhora osso_$ ouvi overdue:um o~some parar_de passo_la pode_isso rates:cobra russo russo_$ sem_juros subiu_$ tanto tanto_faz tudo_caro vixe volto volto_$`,
    '9': `,_cai :# ?essentials NAME ^_depende ^_depois ^_do ^_feliz ^_ganho ^_guenta ^_meu ^_pera ^_sao ^_socorro a_$ a_vida aceitaram_meu aceitaram~cartao after-roadmap:comecei agora~o ai_que boa_semana cacho- cachorro calor cobra comecei confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ deixa_respirar depen- dia_# dias_$ dificil_$ do_banco dois duzia eh_mais em_quando espera e~voce feliz
feliz_natal flexibles:o guenta guenta_ai hoje_deu income-low-month:tem instalments-left:# instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:so ja_respondi lasca- mais_ou mais~menos mes_$ me~respirar n1 nao_tem nao~negociar nao~so natal ou_menos outra_divida overdue:ano overdue:faz overdue:meses overdue:nenhuma o~NAME paguei~NAME pode~?
por~deu preciso_pensar puxad- rindo sobra_nada socorro thirteenth:, thirteenth:ai uns vence vez_em vezes vez~quando vida_$ vixe_maria`,
    '8': `#_meses #_no $ ,_pago ,_so ,~NAME ,~tem ,~tudo ._. 13o_$ :agora :kkk :nada :primeiro :sobra ?_o FIGURE NAME~emprestimo ^^ ^_? ^_NAME ^_devo ^_espera ^_melhor ^_que ^_talvez a_bateria a_menor aceitam achei after-roadmap:aceitam after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:fazendo after-roadmap:mim after-roadmap:nasceu after-roadmap:osso after-roadmap:recebi
after-roadmap:russo ajuda~organizar amanha_$ atrasei_o bateria casar casar_$ compl- consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debt-creditor:dona debt-kind:seria debts:sao depende_$ depois~conto deve_nao devem devem_dinheiro deve~teme de~divida dific- dificil dirig- dirigindo dirigindo_$ divida_$ e_o egua eh_NAME emprego_$ essa_pergunta
essentials:esta esta_atrasado esta_puxado esta~aqui estou estou_dirigindo estou_ferrada estou_lascado estou_no estou~de falar_$ fechei_o ferra- ferrada ferrada_$ ganho~demais infelizmente_$ instalments-left:eh instalments-left:falta instalments-left:ultima instalments-left:uma ja_falei ja_volto ja~essa lascado lascado_$ matar me_devem mes metade_$ me~dinheiro mudei muito~mim nao_da nao_teme
nao~pago nao~renda nasce- nasceu natal_$ nem_me offers:dia offers:negociar overdue:ontem overdue:so o~mudou paga_primeiro para_# parar~pagar pera perai pior puxado puxado_$ qual~primeiro quanto_eu que_, quero_negociar quise- respondi_essa respondi~pergunta ser_$ setem- setembro so_mais some_$ talve- talvez talvez_$ tem_e teme tenho_renda todas_$ tudo_subiu um_trabalho uma~mas valor_do vem_$
vou_ver vou~os`,
    '7': `#_$ #_dias ,_acabou ,~dureza :casa :dia :meu :mexer :minhas :nao :nisso :sei ?debt-amount ?~que NAME_? NAME_nao NAME~, ^_cartao ^_deus ^_egua ^_esse ^_ja ^_loja ^_metade ^_os ^_serasa ^_👍 ^_👏 a_coisa a_netflix after-roadmap:amanha after-roadmap:casar after-roadmap:decimo after-roadmap:divida after-roadmap:fale after-roadmap:isso after-roadmap:melhor after-roadmap:menos after-roadmap:mudei
after-roadmap:organizar after-roadmap:outra after-roadmap:plano after-roadmap:quero after-roadmap:sei after-roadmap:terceiro after-roadmap:👏 ano_$ aqui_$ as as_duas atrasado atraso atraso_$ a~esta banho banho_$ bati~carro boa bom_que bom~existe burro cada~pior caiu~internet cansa- caro carro_$ chega- com_# com_atraso confirm-delete:pera consent:me conto coope- cooperativa da_empresa dar
debt-amount:# debt-kind:cheque debt-kind:especial debts:# debts:banco debts:sei debts:serasa de~e de~em dia_dificil dia_pior diarista_$ durez- dureza dureza_$ e_nome econo- eh_muito eh~para eh~vida emprego essas_contas esta esta_dificil esta_para estou~banho eu~, eu~meus e~sujo e~tem fazen- fazendo fia fia_$ flexibles:e gover- governo governo_$ governo_nao governo~ajuda guent- hoje
income-low-month:metade income-low-month:nao incomes:a instalments-left:ainda instalments-left:mais instalments-left:meia ja ja~metade ja~respondo mae_mora mae~comigo maio maio_$ mais~a marisa_nao mas~lembro meia meia_duzia menos~mes mes_so meses meu_cartao mil minha~mora minimo_$ minuto_$ mora mora_comigo more-debts:tambem muito_para na_televisao nada_nao nao_ajuda nao_sobra nao~acabou negociar
nervoso_$ netfl- netflix no_banho o_boleto o_mes oferta~por offers:estou offers:pensar offers:sexta onibu- onibus overdue:as overdue:dias overdue:fia overdue:mes overdue:uns paguei_com paguei~atraso pensa- pensando_$ pior_$ pior_que primeiro_$ que_dureza que_estou quero~minha quero~pagar que~dificil que~que quinta_$ rates:sem respi- respirar respirar_$ sao seman- semana semana_$ senhora_$
setembro_$ se~eu so_a so_se sobra socor- sou_mei televisao_$ tem_como tem_o tenho~divida todas uai~que um_ano um_minuto uma_divida um~por vai_me vai_para vi_na vida vi~televisao voce~? voce~saber vou_perguntar vou~o worry:essa 👏`,
    '6': `#_# #_mil #~mes + ,_perai ,_sou ,~e ,~tira ._$ ._ate / 13o :ainda :cartao :dividas :errado :mandei :salario :viu ?_? ?~? EXPENSE NAME_ate NAME_eh NAME_esta NAME_tambem NAME~esta NAME~setembro ^_a ^_arrumei ^_bati ^_consegui ^_desculpa ^_dona ^_essas ^_falei ^_gasto ^_meia ^_minha ^_mudei ^_mudou ^_semana ^_tenho ^_uai ^_vi a a_luz abrin- abrindo abrindo_o acabou~bateria aceito_a aceito~da
achei_pesado adiantei after-roadmap:# after-roadmap:aluguel after-roadmap:amei after-roadmap:antecipar after-roadmap:arrumei after-roadmap:bati after-roadmap:chega after-roadmap:deu after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:filha after-roadmap:ha after-roadmap:leve after-roadmap:menor after-roadmap:moida after-roadmap:ouvi after-roadmap:querem
after-roadmap:receber after-roadmap:recomecar after-roadmap:respirar after-roadmap:rindo after-roadmap:socorro after-roadmap:subiu after-roadmap:vence after-roadmap:venda after-roadmap:vezes ah ai~estou ai~vergonha amei amei_$ antecipar aquela_la arrumei arrumei_emprego ate_as atrasadas_, a~banco a~estava a~vence bah banco_$ banco_estava banco~cheio bater- bateria_$ bati bati_o cai caiu_a cancelei
caram- caramba carec- cartao_do catan- catando catando_o chama- chegando chegando_em chegando~casa chequ- cheque cheque_especial chorar_$ chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao com_as com_meu como_deixar como~mais confirm-delete:pensando consent:lista consent:se consent:tira consigo_$ corrido corrido_$ cpf_eh creio_meus creio~filhos da_dois da_ordem da~minutos da~pagar de_nervoso
de_pagar de_ressaca de_teimoso de_vida debt-amount:estou debt-creditor:moveis debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve demais_$ depende_do depois_te desisti_da deu deu_$ deve dez dinheiro~mao dois_minutos dona duas e egua_de egua~vida eh_$ eh_itau eh_vendaval eita_lasqueira entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma esse~so esta_chorando esta_chovendo esta_corrido
estava_cheio estou_abrindo estou_catando estou_chegando estou_lendo estou_vendo estou~o estou~onibus estou~ressaca eu_consigo eu_fecho eu_pegar existe_isso fecho_$ feria- ferias ferias_$ ficou_de fila filha_passou filho_esta filhos_sozinha filho~chorando foi foi~NAME ganho ganho_o ganho_pouco ganho~minimo gostei_da gostei~ordem hoje_esta hoje~corrido hoje~meu igual income-low-month:,
income-low-month:as income-low-month:varia income-source:meu income-source:vem incomes:esta incomes:ganho incomes:salario incomes:sei irmao- irmaos itau itau_eh itau~NAME ja_te ja~# ja~eu jose juros_$ la_do lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mandar_os mandar~papeis mandei_errado mao_eh mao~vendaval marco marco_$ me_dar me_deixa mei merca- meses_$ mesmo~a mes~nunca
meu_aniversario meus~sozinha meu~foi me~no minha_filha minha_vizinha minha~passou minuto minutos minutos_$ momentinho momentinho_por momentinho~favor more-debts:isso more-debts:mesmo moto mudei_de mudou_meu muito muito_$ n2 na_NAME nao_cobra nao_deve nao_gostei nao_paguei nao_quero nao_so nao~itau nao~sou negociar_agora nervoso no_banco no_onibus nossa_que nossa~susto no~ja o_NAME o_menino
o_salario offers:acaba offers:para offers:resposta offers:sera onibus_agora organizar_$ os_dois outub- outubro overdue:a overdue:contas overdue:infelizmente overdue:outubro overdue:resto overdue:semana o~atrasou o~da o~esta o~estava o~saiu pagar_essa pagar_tanto pago_NAME pago_tudo pago~# pago~certinho paguei_a para_divida parar parar~comer para~tanto pegando_$ peixe perai_$ perguntar~NAME
pesado_$ pior~a pobre_vive pobre~de porqu- porque posso_pagar pouco pouco_demais pouqu- pouquinho prefiro~logo quando_$ que_existe que_susto quem~deve quero_matar quero_recomecar quero~das quero~me quero~nada que~me que~sou quint- quinta quiser quiseram_negociar rates:estou rates:nada rates:te rates:zero recebi respo- respondi ressa- ressaca ressaca_$ rindo_de rindo~nervoso saber_de sair_das
sair~dividas salar- salario salario_nao salario~da sao_# sera sera_que sim sim_, sim~ser so~eu so~uma susto susto_$ tambe- tambem tambem_esta te_conto te_respondo teimo- teimoso teimoso_$ tem_mes teme_$ tem~NAME tem~deixar tem~que tem~voce tenho_outra tenho_sim thirteenth:adiantei thirteenth:em thirteenth:estou thirteenth:maio thirteenth:pensar thirteenth:sim thirteenth:veio tirar_$
todas_atrasadas tomar traba- um um_momentinho uma_pior uma~, uns_# vai~divida varia_muito veio_tudo venda venda- vendaval vendaval_$ vendo_aqui vez vezes_$ vive~teimoso vou_mandar vou_vender vou~aqui worry:fatura worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_na #_o #~ja % %_$ , ,_amanha ,_quanto ,~isso /_# :aqui :como :contas :essas :esta :foi :leva :no :podem :qual :recebo :sexta ? ?which-creditor ?~de NAME_nem NAME_so NAME~em NAME~namorada NAME~tem ^_acaba ^_bah ^_boa ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_devagar ^_dia ^_entendi ^_moto ^_nasceu ^_operei ^_pobre ^_posso ^_pretendo ^_recebi ^_rico ^_sim
^_terminamos ^_vendi a_diferenca a_estudar a_marisa a_moto a_toa abrindo~aplicativo acabou_a achan- achando achando_salgado adicionar adicionar_uma adicionar~divida after-roadmap:adicionar after-roadmap:arrumou after-roadmap:atraso after-roadmap:cachorro after-roadmap:carro after-roadmap:cartao after-roadmap:casa after-roadmap:chama after-roadmap:cidade after-roadmap:com after-roadmap:concordo
after-roadmap:conto after-roadmap:escrito after-roadmap:estudar after-roadmap:fecho after-roadmap:ganhar after-roadmap:joelho after-roadmap:logo after-roadmap:matar after-roadmap:menino after-roadmap:morrer after-roadmap:mudar after-roadmap:namorada after-roadmap:ne after-roadmap:operei after-roadmap:parar after-roadmap:pesado after-roadmap:posso after-roadmap:segunda after-roadmap:sera
after-roadmap:sexta after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho ai ai_$ ai_vou ai~ver ajuda_a ajuda_em ajuda~nada ali_e ali~ja aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_# apareceu~% aquel- aquele_negocio arrum- arrumou_namorada as~me ate_dia atrasei aumen- autonoma avisar_que a~NAME a~esse a~parcela a~subiu bah_que bah~fase
banco banco~era bicho_esta bicho~pegando boa~, bravo bravo_$ busca- buscar cachorro_esta cachorro~doente cada_dia calca cansaco cansaco_$ cartao_? cartao_NAME cartao_de cartao~credito cartoes casa_? catando~boleto catar catar_o catar~carne certo_por certo~linhas chama chega_de cidade cidade_$ claro_, cobranca_e colo colo_$ com_crianca com_nada comecei_a comecei~trabalhar compa- com~esposa com~nao
com~plano concordo~esse consent:de consent:estou consent:ser conta_, continuamos continuamos_amanha conversar~minha corri- cortar cortaram~bolsa creio crianca_no crianca~colo da_direito dar_certo da~a de_cansaco de_cidade de_divida de_ferias de_uma debt-amount:mil debt-amount:o debt-amount:que debt-amount:tudo debt-creditor:eh debt-kind:chama debt-kind:diferenca debt-kind:emprestimo
debt-kind:negocio debt-kind:qual debts:amanha debts:cartoes debts:cpf debts:credito debts:estou debts:kkk debts:um debts:vai decimo_nao deixa~pegar deixa~pensar desconto_? deus_escreve deus~certo deus~vai devagar_se devagar~vai de~tirar dia_cinco dia~consigo difer- diferenca diferenca_de diminuir_o diminuir~valor disseram~vao do_natal do_que do_salario doente_$ dois_$ dois_anos do~. do~ja duas_$
duas_me duas_mesmo duas~odeiam duzia_$ e_ja e_meio eh_? eh_a eh_aquele eh_bravo eh_emprestimo eh~% eh~aniversario eh~dia eh~eh eh~ne eles_disseram eles_nao em_maio era_$ era_para errei_o errei~valor escreve_certo escreve~por espec- especial espera_ai espera_um espera~pouquinho espera~vou essa_conta essa_eh essas_duas essas~mesmo essentials:a essentials:bom essentials:deus essentials:ouvi
essentials:vou esse~foi esta_doente estav- estava estava_grande esta~peixe estou_achando estou_morta estou_quebrada estou~crianca estou~salgado estud- estudar estudar_de estudar~noite eu_pensar eu~morrer e~? e~venho falei fechei~acordo fez_um fez~acordo fila_do fila_estava fila~banco fila~grande filha filha~na fim_do fim~mes flexibles:% flexibles:gasto foi_$ fui_ali ganha- ganhar_menos gasto
gasto~nada gerente_saiu gerente~de income-low-month:depende income-low-month:nunca income-low-month:que income-low-month:zero income-source:do incomes:ai incomes:depende incomes:deu incomes:mil incomes:recebo incomes:renda indicou indicou_voce instalments-left:, instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:na instalments-left:oitava instalments-left:parcela
internet_$ irma_me irma~indicou ja_recebi ja_venho ja~no joelh- joelho joelho_$ juros_, lembro_$ leva leva_para levanto linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_# mais_o mar mar_nao marid- marido marido_foi marido~ajuda marido~embora maris- marisa mar~esta mas~eh matar_$ me_indicou me_ligar me_matar me_odeiam me_tira menin- menor_primeiro menos_de mercado mes_, mes~sobrou
metad- metade meu meu_cachorro meu_marido meu_primo meus_filhos meu~disse me~voce minha_mae minha~fez minha~me minutinho minutinho_$ more-debts:acabou more-debts:acho more-debts:e more-debts:tem morre- morrer morta morta_de movei- moveis mudar~valor mudei~cidade mudou_$ na_faculdade nada~so namorada namorada_$ nao_eh nao_pago nao~da nao~juros nao~muito na~eh negociar~dividas negociar~o nervo- neto
nisso_$ no_colo noite_$ nome_foi nome_sujo no~agora nunca_tive o_bicho o_cachorro o_carro o_cartao o_holerite o_joelho o_mar o_mercado o_preco odeia- odeiam offers:aceito offers:dar offers:dinheiro offers:lembro offers:senhora offers:some offers:vou oi_, oitav- oitava oito onde_tirar opere- operei operei_o operei~joelho ordem_$ organ- organizar ou~, overdue:# overdue:calma overdue:de
overdue:depende overdue:dois overdue:duas overdue:ja overdue:venceu o~cortar o~voce pagar- pagarem pago~cartao pague_# paguei~meses papeis_$ para_avisar para_mim para_peixe para~# patrao~bravo pegan- pegando pegar pegar_a pegar~fatura pegar~holerite peixe_$ pelo_NAME perguntar pesado plano por_escrito por_linhas por_mes por~tortas posso_atrasar pouquinho_$ prete- pretendo pretendo_quitar
pretendo~antes primo qual~diferenca quanto_da quanto~leva que_bom que_cortar que_o que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_receber quis_me quiser_$ quiser_vai quiser~dar quitar quitar_antes quitar~do rates:. rates:amanha rates:eh rates:esta rates:ja rates:um receb- recebi_# renda respondo_$ resposta_$ ri ri_a rico rico_ri
rico~a ri~toa saiu_de saiu~ferias salario_minimo salgado_$ se_vai segun- segunda_$ serasa_$ seria se~ao sim_e sim_pode sim~o so_sobrou so_vale sobro- sobrou sobrou_# sobrou_pouco sou_autonoma sou_diarista so~NAME so~avisar so~duas so~pouco so~ultima subiu_de subiu_muito subiu~novo sujo_$ telev- televisao tempo_leva tempo~para tem~nao tenho~na terminamos terminamos_amanha terminamos~pode
thirteenth:autonoma thirteenth:diarista thirteenth:direito thirteenth:mei thirteenth:parcela tira_da tira~lista tive_$ toa toa_$ tomar~casa torta- tortas tortas_$ trabalho_$ tres tudo_$ um_mes um_minutinho uma_proposta vai_ao vai~certo vai~longe valor_por valor~aluguel valor~mes valor~salario vao~ligar veio vendi venho_$ ver_com viaja- viajar vive vive_de vizinha vizinha_fez vizinha~um voce~para
voltei_a voltei~estudar vou_catar vou_conversar vou_passar vou_pegar vou_viajar vou~no vou~para which-creditor:a worry:as worry:buscar worry:cobranca worry:nome`,
    '4': `#_e #_por #~? #~cada #~eu #~hora #~no #~o #~poupanca #~que +_# ,_NAME ,_ainda ,_chama ,_onde ,_trabalho ,_vou ,~devo ,~duas ,~mei - -_# . .~que :+ :as :atrasou :cai :cpf :da :gostaria :mes :minha :negociar :paga :pena :quanto :tenho :toda :tudo :um :vou ?_e ?after-roadmap ?thirteenth ?~eh NAME_arrumou NAME_desde NAME_e NAME~? ^_# ^_aceito ^_aumentei ^_cancelei ^_cobra ^_cpf ^_deixa ^_desisti
^_entao ^_esta ^_fala ^_faltam ^_juros ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_moveis ^_parei ^_queria ^_quinta ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_do a_fila a_internet a_moca a_oferta a_rua a_trabalhar aceit- acertei_$ achar_meus achar~oculos achei_caro achei_o achei~plano acho~tem acordo_da adici- after-roadmap:. after-roadmap:atender after-roadmap:cancelei
after-roadmap:chorar after-roadmap:cortar after-roadmap:curso after-roadmap:dar after-roadmap:desisti after-roadmap:dinheiro after-roadmap:domingo after-roadmap:eles after-roadmap:entao after-roadmap:errei after-roadmap:esperando after-roadmap:fechei after-roadmap:governo after-roadmap:hoje after-roadmap:irmao after-roadmap:ja after-roadmap:la after-roadmap:lembrei after-roadmap:ligam
after-roadmap:limite after-roadmap:morar after-roadmap:muito after-roadmap:nao after-roadmap:neto after-roadmap:noite after-roadmap:novo after-roadmap:paguei after-roadmap:pazes after-roadmap:pegando after-roadmap:preco after-roadmap:primo after-roadmap:queria after-roadmap:recebo after-roadmap:renda after-roadmap:responderem after-roadmap:rio after-roadmap:semana after-roadmap:sobrou
after-roadmap:tambem after-roadmap:tanto after-roadmap:trocaram after-roadmap:vendaval after-roadmap:viajar agencia_$ agora_$ agua_# ai_um ainda~? ai~minutinho alugu- aluguel amanha_a amanha~gente anive- aniversario aqui arrumou as_pazes as_quatro as~com ate~trinta atrasada aumentei avisar~mudei a~continua a~dai a~eh a~nao a~outubro a~pago a~primeiro a~toda bairr- bairro bairro_$ banco_ficou
banco_foi banco_ja banco_mudou banco~de banco~educada boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada cada_$ calma_que campa- campainha campainha_$ cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao carto- casa_$ chamando chamando_de chamando~burro chora- chorar chove- cidad- cobrador_nem cobrador~ligou cobranca cobre_$ coisa coisa_$
coisa_esta coisa~preta com_esse com_minha comecei_um comecei~curso comer_$ com~irmao com~no concordo_com conseguir~isso consent:cobra consent:e consent:eu consent:graca consent:mas consent:meus consent:pode consent:uai consignado~# consigo~tudo contas contas_? conta~nao conti- cortaram_meu credi- credito_$ crian- crianca curso curso_$ da_gasolina da_manha da~agencia da~diminuir da~eu de de_burro
de_cansada de_carga de_credito de_lascar de_mil de_nome de_outubro debt-amount:, debt-amount:de debt-amount:em debt-amount:esta debt-amount:fase debt-amount:ja debt-amount:menos debt-amount:se debt-amount:tanto debt-amount:uma debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:crediario debt-kind:la debts:a debts:egua debts:eh debts:esta debts:filha debts:guenta
debts:maria debts:meu debts:na debts:nem debts:ouvi debts:vergonha debts:volto debts:zero deixa~achar deixa~cacar deles_$ depende~mes descu- desculpa desde_setembro desisti dessas_$ deus_quiser devag- devagar devo devo_? devo_o de~minhas de~veio dia_que dia_trinta diarista dias dia~e dia~eh dia~nem dia~o dinhe- dinheiro dinheiro_$ dinheiro_na dinheiro_todo dinheiro~mes direito_a divida_? dividas_$
do do_NAME do_bairro do_emprestimo do_ze do~# do~eh e_NAME e_quanto educada_$ eh_agiota eh_ate eh~juros eh~negocio eh~nome eh~quem eles_ligam eles_responderem eles~que em_casa em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- emprestimo_$ emprestimo_no entao~tem escrito_$ esper- esperando_eles esperando~responderem essentials:, essentials:ajuda essentials:amanha essentials:caro
essentials:das essentials:deu essentials:gasto essentials:guenta essentials:hoje essentials:irma essentials:ja essentials:passo essentials:pego essentials:perguntar essentials:um esse~nao esse~todo esta_com esta_feia esta_preta esta~chamando estou_procurando estou_um estou~caco estou~eles estou~fila eu_achar eu_cacar eu_ja eu_pague eu_parar eu_volto eu~# eu~a eu~acertei eu~com e~na facul-
faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam~anos faxin- faxina feia feia_a feia~coisa filha_nasceu filho- filhos fiz_as fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns foi_educada foi_embora fui~e ganhar ganhar~# gasol- gasolina gaveta_$ genro gerente~minha golpe_? grande_$ hoje_estou hoje_o hoje~cobrador holer- holerite
holerite_$ homi homi_$ ia_pensar igual_burro igual~de income-low-month:. income-low-month:dia income-low-month:do income-low-month:igual incomes:demais incomes:deus incomes:dia incomes:mais incomes:tenho incomes:um indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:em instalments-left:faltam instalments-left:gracas instalments-left:um
instante instante_que instante~vou irmao isso_todo isso_tudo isso~gracas isso~mes ja_era ja_eu ja_ja ja~paga ja~volto jeito_para jeito~mim julho julho_$ juros justica_veio la lascar lascar_$ lembrei~outra levanto_as levanto~quatro ligac- ligacao ligar ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_mas luz_que luz~nao mais_de mais_receber mais_uma mais~ano mais~cobranca mais~em mais~que mande-
mandei manha_$ marido_nao mas_nem mas_tem mas~# mas~o me_chamando meio menina menor menor_tem menor~que menos_# menos_por menos~mil mesmo_gracas metade_do metade~que meu_bolsa meu_genro meu_irmao meu_patrao meus~aqui meu~eh meu~esta meu~familia meu~ontem me~a me~da me~dois mil_e mil_no mim_? minha_agencia minha_sogra minha~nasceu minha~veio momen- morar_aqui more-debts:devendo more-debts:duas
more-debts:marisa more-debts:perai more-debts:so morta~cansada moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome mundo~do na_fila na_poupanca nada~fim nao_chorar nao_concordo nao_o nao_quiseram nao~em nao~jeito nao~meu nao~o nao~passar nao~plano nasceu_$ na~# ne ne_, negoc- negociar_com nem_ligou nenhuma_esse nenhuma~mes no_osso no_rh noite nove no~a oculo- oculos oculos_$ odeiam_$
ofereceu~a offers:# offers:ai offers:ate offers:eh offers:me offers:nem offers:ofereceu offers:prazo onibus_, ontem ontem_$ os_papeis outro_emprestimo outro~para outubro_$ overdue:. overdue:agosto overdue:ai overdue:atrasadas overdue:esse overdue:fase overdue:foi overdue:janeiro overdue:julho overdue:marido overdue:menos overdue:parar overdue:passada overdue:sem overdue:vixe o~# o~acaba o~bom
o~cobre o~errado o~nao o~nem o~no pagar_isso pagar_menos pagar~isso pagar~tudo pago_, paguei~luz papei- papeis para_diminuir para_eu para_limpar para_responder para_ser para~, para~chorar para~tem parcela parcelas_do parei_de passada_$ passo patrao_eh pazes pazes_com pazes~meu penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_$ plano_a plano_eh plano~demais plano~para
podem_tomar podem~minha popul- popular popular_$ por_hora por_meus por~, posso~menos posto posto_, preco preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ quanto_voce quanto~cobra quatr- quatro quatro_da quatro~manha que_ia que_mudei que_tocaram quem~dinheiro querem_que querem~eu quero_sair quero~receber quero~uma que~certo que~conferir que~golpe que~menor que~outra
que~outro que~pague que~procurando rates:, rates:estava rates:onde rates:pensar rates:taxa rates:vida responderem responderem_$ responder~? rh_$ rindo_para rindo~nao rio salario_errado salgado se_deus se_eh segura_ai segura~um seguro_eu sei~nisso senho- senhora seras- serasa se~nao se~parar sim~# so so_isso so_para sobra~no sogra sogra_veio sogra~morar sou sou~, so~basico sujo tambem~devendo
tanto_$ taxa_de tem_de tem_dia tem_dinheiro tem_jeito teme_, tem~um tenho_decimo tenho_esse tenho~dinheiro tenho~nada terceiro terceiro_$ te~, thirteenth:claro thirteenth:da thirteenth:dinheiro thirteenth:e thirteenth:estado thirteenth:minha thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que thirteenth:senhora thirteenth:trabalho tinha tinha_uma tirar tive
tocar- tocaram tocaram_a tocaram~campainha toda toda_para toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida trabalho trabalho_igual trabalho~burro trans- trinta_$ trocaram trocaram_o trocaram~gerente tudo_. tudo_atrasado tudo_certinho tudo_isso tudo_por tudo~todo uai uai_, ue ue_, ue~ja ultima_$ um_acordo um_caco um_curso um_instante um_pouquinho uma uma_duzia uma~la um~eu vai vao_me
varia veio_morar veio~aqui vejo~? vender venho ver_na vergonha_$ ver~loterica ver~meu vi vida_toda vida~para vizin- voce_cobra vou_me vou_morrer vou_mudar vou_pensar vou~banco vou~com vou~de vou~essa vou~na which-creditor:do which-creditor:faz which-creditor:foi which-creditor:tanto worry:agora worry:eu worry:quando worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_agora #_reais #~NAME #~cartao #~entrada #~guardado #~na #~off #~so %_off ,_# ,_da ,_ele ,_faco ,_o ,_preciso ,_que ,_quem ,_sao ,_um ,_vai ,~a ,~alma ,~antes ,~com ,~da ,~dera ,~mes ,~osso ,~pagar ,~para ,~quase ,~segundo ._entao ._nao ._quer .~dizer :, :agosto :ate :banco :bolsa :comprei :deu :em :familia :hoje :livre :na :nome :o :ou :para :parei :por :sujo :te :vence :vencimento ?offers ?~em
NAME_$ NAME_esse NAME_ofereceu NAME_sem NAME_venceu NAME~agosto NAME~dia NAME~na NAME~o NAME~que ^_aceitaram ^_acho ^_amanha ^_aquela ^_atrasei ^_comprei ^_cortaram ^_daquele ^_das ^_emprestei ^_errei ^_ganhei ^_mais ^_mas ^_mes ^_moro ^_nenhuma ^_o ^_perai ^_preciso ^_segura ^_separei ^_tinha ^_trabalho a_academia a_alma a_mesma a_panela abri_o abrir~app acaba acaba_em acabo- acabou acade-
academia achar achei_que acho~sim acordo~NAME after-roadmap:aceitaram after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:apertado after-roadmap:aquela after-roadmap:aqui after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:boleto after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:cobranca
after-roadmap:comprovante after-roadmap:de after-roadmap:deixar after-roadmap:deles after-roadmap:depois after-roadmap:dez after-roadmap:diminuir after-roadmap:emprestimo after-roadmap:escola after-roadmap:esta after-roadmap:este after-roadmap:falar after-roadmap:fiz after-roadmap:ganhei after-roadmap:limpar after-roadmap:mando after-roadmap:marido after-roadmap:meu after-roadmap:mil
after-roadmap:nervoso after-roadmap:no after-roadmap:num after-roadmap:oferta after-roadmap:ordem after-roadmap:pague after-roadmap:passado after-roadmap:pegar after-roadmap:pergunta after-roadmap:perto after-roadmap:prefiro after-roadmap:pretendo after-roadmap:puxada after-roadmap:quis after-roadmap:quitar after-roadmap:rico after-roadmap:rua after-roadmap:sair after-roadmap:separei
after-roadmap:sofrimento after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso after-roadmap:tinha after-roadmap:trabalhar after-roadmap:trocou after-roadmap:uai after-roadmap:valor after-roadmap:vender after-roadmap:vive after-roadmap:voltou after-roadmap:vou agiot- agiota agora_? agora_eh agost- agosto agosto_do agosto~ano agua_e ainda_devo ali
alma alma_? amanha~falo ameacando_tirar amiga ano_que anos_que ano~vem antes_do antes_quero apertado apertado_esse apertado~plano aplicativo_, aplicativo~um app_, app~um aquela aquele aqui_nao as_minhas as~da ate ate_que atender atender_$ atrasar_um atrasar~mes auton- avisar~vou a~cara a~coisa a~mas a~novembro baixar_? banco_ai banco_do banco_laranja banco_segunda banco~outra bateria_esta
bateria~no beneficio_eles boto_no burro_$ cachorro_$ cachorro_comeu cachorro~o cai_o cai_todo caixa_eletronico cai~dia cai~pagamento calma~estou cartao_mas certi- certinha certinha_$ chamam chamam_$ cheio cheio_$ cinco clien- cnpj cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobre comeu_o comeu~boleto comigo_$ como~o comprovante com~banco com~marido com~minhas concordo conferir_$
confirm-amount:? confirm-change:mas confirm-change:mes consent:antes consent:casa consent:da consent:deixa consent:esta consent:longe consent:nem consent:outra consent:parar consent:pior consent:por consent:quanto consent:que consent:quem consent:quero consent:seguro consignado_de consigo continua continua_$ conversar corta- cortar_$ cortar_aqui cortar_mais cortar~em cortar~o crediario da
da_financeira dai_, daquele daquele_banco daquele~laranja das_dividas da~mim da~pedir da~tirar de_cada de_comer de_diarista de_entrada de_justica de_noite de_novembro de_numero de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:deve debt-amount:dois debt-amount:faz debt-amount:mas debt-amount:oculos debt-amount:outro debt-amount:quando debt-amount:um debt-amount:vou
debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:o debt-creditor:seu debt-kind:agiota debt-kind:aquele debt-kind:do debt-kind:eh debt-kind:que debts:- debts:agua debts:boa debts:coisa debts:conta debts:conto debts:essa debts:faculdade debts:gas debts:ih debts:internet debts:luz
debts:minha debts:minuto debts:nossa debts:patrao debts:pior debts:salario debts:tambem debts:tanta debts:te debts:tenho debts:vou deixa deixa~abrir demai- demais dera_$ derru- desconto~# desde_agosto deu_# devendo~para devo_# dezem- dezembro de~juros de~que de~reais de~venceu dia_dez dia_eu diari- dia~agora dia~mas diminuir dinheiro_por direito disse_outra disse~coisa do_aluguel do_contrato do_ex
do_meu doent- doente dois_mes dos_meninos do~eles do~eu duzen- duzentos e_a e_agora e_eh e_fiquei e_para educada eh_# eh_cartao eh_pagar eh_quem eh_taxa eh~a eh~dinheiro eh~divida eh~financeira eh~igual eh~mas ela ela_ficou eles~me eletronico ele~paga em em_atraso embor- embora embora_$ empresta_$ emprestei emprestei_# emprestei~para em~e entrada entro- entrou entrou_na entrou~faculdade errad-
escri- escrito espos- esposa esposa_$ esse_dinheiro esse_eh essentials:avisar essentials:cada essentials:caiu essentials:carro essentials:cobre essentials:da essentials:depois essentials:eh essentials:embora essentials:falar essentials:internet essentials:minuto essentials:patrao essentials:por essentials:posto essentials:que essentials:remedio essentials:respondo essentials:televisao
essentials:tenho essentials:vida esse~eh esta_assim esta_me esta_muito esta_pegando esta_um estad- estado estao~tirar esta~apertado esta~em esta~fim esta~fogo esta~por este_mes estou_devendo estou~ate estou~osso eu_abrir eu_boto eu_ganhava eu_ligar eu_vou eu~menos eu~no eu~pago eu~segunda existe e~com e~ficou e~seguro faco_o faco~que falei~a falou_que falta- faltam farma- farmacia faxina_quando
faz faz_mais faz_uns feche- fechei fecho feio ficou~ver filha_entrou filho~ele fiquei_com fiquei~as fiquei~servico fizeram_uma flexibles:de flexibles:ja flexibles:sem flexibles:x fogo_$ foi_de foi_na foi_o foi_para fortu- fortuna ganhava ganhava_# ganhava~mil ganho~a gasto_com gavet- gaveta gente_continua gerente_da grande guardado hoje~, ia igrej- igreja igual_, income-low-month:a
income-low-month:eh income-low-month:minha income-low-month:nada income-low-month:nem income-source:e incomes:, incomes:aposentadoria incomes:as incomes:bateria incomes:bruto incomes:e incomes:esse incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:hora incomes:ja incomes:me incomes:meio incomes:menos incomes:minuto incomes:ou incomes:por incomes:pouco incomes:quanto incomes:respondi
incomes:semana incomes:toda incomes:vai incomes:vixe incomes:volto incomes:vou insta- instalments-left:contrato instalments-left:e instalments-left:meio instalments-left:olhar instalments-left:tres inteiro inter- irma irmao_$ isso_mesmo isso_so isso~de isso~o ja_acertei ja_veio janei- janeiro janeiro_$ ja~em jogar la_de la_na laran- laranja laranja_$ la~# lembrei lembrei_de levan- limite loas
loja_$ loja_da lojinha_da loter- loterica luz~agua luz~esta mae_tambem mae~esta magro magro_que magro~isso mais mais_cara mais_magro mais_tres mais_um mais~, mais~antes mais~cartao mais~gracas mais~no mais~pena mandei_$ mano marido_mes marido_primeiro marido~passado mas mas_isso me_atender me_ligando mei_$ mei_, meio_salario meio~minimo melhor menina_do menina~banco menino meninos_$ menos_a
menos~? mercado_fechou mercado~e mes_. mes_de mes_que meses_, meses~aluguel mesma mesma_coisa mes~# meu_neto meus_oculos meu~mes meu~primeiro mexer_nisso me~sem mil_guardado mim mim_$ minha_esposa minha_fia minhas_dividas minha~entrou minha~tambem minha~trocou minha~vai minimo moca_e moca~banco moca~ela moca~para monte_de morar more-debts:NAME more-debts:cartao more-debts:estou more-debts:favor
more-debts:lembro more-debts:pior moro moro_na morrer_olha muito_apertado muito_dinheiro muito~esse muito~por multa_$ na na_gaveta na_lojinha na_loterica nada_no namor- nao_gasto nao_tenho nao~, nao~? nao~direito nao~para nao~porque nao~renner nao~se nao~trabalho na~e nem_lembro no no_caixa no_plano no_serasa no_vermelho noite~amanha nome_. nome~. nome~serasa novec- novecentos novo~nao no~do
no~eletronico no~eu no~segunda o o_aplicativo o_app o_certo o_cnpj o_cobrador o_comprovante o_dinheiro o_do o_gerente o_inquilino o_oficial o_outro o_povo o_streaming o_valor o_vencimento off offers:% offers:apareceu offers:atrasada offers:comigo offers:contrato offers:estao offers:fim offers:golpe offers:ligar offers:mas offers:mes offers:meu offers:pagar offers:preciso offers:sem offers:tinha
offers:uma oficial_de oficial~justica onde_vejo oq_eh ordem osso_? overdue:amanha overdue:consigo overdue:demais overdue:eu overdue:la overdue:maio overdue:novembro overdue:quando overdue:todo overdue:volto overdue:vou o~, o~aqui o~e o~fechou o~tambem paga_$ pagar_juros pagar_tudo pagar~# pagar~a pagar~esse paguei_nenhuma paguei_o panela_esta panela~no para_casa para_cortar para_final para_juiz
para_nao para_pedir para_tirar para_todo para~% para~ligar para~minha para~mundo para~que parcela_em parei parei~pagar passado_$ passou_na passou~faculdade pedir_para pegar_o peguei_um pelo~. pensando pensao_para pensao~guri pera_um pera~minuto perguntar~rh plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~para posso~um pouco_$ povo_da povo~cobranca preciso proposta_eh proposta~so
quando_cai quando_me quando~o quanto~minha quase que_a que_dia que_isso que_tem quem_eh quem_tem quem~nao queria_pagar queria~menos quero_mais quero_morrer quero_mudar quero_saber quero~de quero~minhas quero~se quer~botar que~? que~mandei que~taxa que~viajar quiseram quitar_primeiro rates:cobrar rates:coisa rates:minha rates:nenhum rates:passei rates:perguntar rates:se rates:subiu rates:vejo
rates:vou reais_de receber_nada recebo recebo_# recebo_dia recomecar registrado_$ renne- renner salario_$ salario_atrasou salga- segunda sei sei_mexer sei~eh sem_parar sem_servico sempr- sempre separei_do separei~meu sera~eh servico_e se~de se~quiser sim_desde sim_recebo sim~agosto so_nao so_um sofri- sofrimento some sou_clt sou_pensionista sou_registrado sou~do so~cachorro so~luz so~mes so~mesmo
so~sei so~tres strea- streaming sumi tambem~assim tanta tarde_, te te_abencoe tem_isso tem_uma tem~meses tem~o tenha tenho~, tenho~mil te~o thirteenth:acho thirteenth:creio thirteenth:deixa thirteenth:hoje thirteenth:recebi thirteenth:registrado thirteenth:tudo tirar_a tirar_meu tirar~nome todo_dia todo_mundo todos trabalhar trabalhar_$ trabalho_de tres_gracas tres~a trint- trinta troco- trocou
trocou_de trocou~banco tudo tudo_? um_dia um_segundo uma_, uma_fortuna uma_loja uma~que uns_dois uns~anos uns~mes uns~meses vai_dar vale~# vejo_isso vence_dia vence~# vence~dia vencimento_eh vender_o vender~que vergo- vergonha vermelho vermelho_$ ver~mae viajar_$ viajar_para viajar~ver vinte_e viro visse visse_, viu_$ volto- voltou vou_casar vou_ganhar vou_olhar vou~olha which-creditor:eu
which-creditor:para worry:# worry:deixa worry:dizer worry:doente worry:ja worry:justica worry:ligando worry:moto worry:muito worry:oficial worry:olha worry:pouco worry:quer worry:vez worry:vida worry:vou ❌ ❌_$`,
    '-3': `!_$ #_vem #~esse ,_de ,_deus ,_disse ,_duas ,_eles ,_existe ,_gracas ,_jogo ,_muito ,_queria ,~. ,~aqui ,~esta ,~os ,~pensar ,~segunda ,~vou .~me :: :ajudar :continuar :divida :do :eae :emprestimo :isso :mesmo :mundo :onde :recusei :sobre :vai ?_eh ?confirm-delete NAME_no NAME_que NAME~# NAME~mas NAME~tudo ^_aceitei ^_acordo ^_ajuda ^_aluguel ^_avanca ^_bateram ^_boleto ^_cai ^_cancelar ^_cansei
^_capaz ^_certo ^_chegou ^_com ^_concordaram ^_deixei ^_deram ^_descadastrar ^_desisto ^_diarista ^_divida ^_eae ^_fico ^_finaliza ^_furei ^_gracas ^_ha ^_hein ^_ixi ^_liga ^_mandou ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_primeiro ^_proxima ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_retorna ^_segue ^_soma ^_sou
^_troca ^_valeu ^_veio ^_ver a_# a_desse a_fim a_financeira a_lista a_memoria a_ordem a_pior a_segunda abencoe_$ abert- aberto_$ abusi- acabe- acabei acao aceitar_$ aceitar_essa acertar acont- acontece acordo_de acordo_do acordo~# after-crisis:, after-crisis:estou after-crisis:nao after-roadmap:abusivo after-roadmap:aceita after-roadmap:aceitei after-roadmap:app after-roadmap:auxilio
after-roadmap:avisos after-roadmap:baixa after-roadmap:cedo after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deram after-roadmap:diz after-roadmap:eh after-roadmap:entendi after-roadmap:falaram after-roadmap:falo after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:internet after-roadmap:juros after-roadmap:legal
after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:maior after-roadmap:matei after-roadmap:metade after-roadmap:monta after-roadmap:negaram after-roadmap:negocio after-roadmap:ninguem after-roadmap:nos after-roadmap:nota after-roadmap:obrigada after-roadmap:oferecer after-roadmap:ofereci after-roadmap:ok after-roadmap:os after-roadmap:papel after-roadmap:parcelar
after-roadmap:pe after-roadmap:peco after-roadmap:pede after-roadmap:pela after-roadmap:perdoou after-roadmap:prazo after-roadmap:processar after-roadmap:procon after-roadmap:que after-roadmap:quem after-roadmap:quitei after-roadmap:reativa after-roadmap:redige after-roadmap:saber after-roadmap:saio after-roadmap:seguro after-roadmap:site after-roadmap:soma after-roadmap:some after-roadmap:taxa
after-roadmap:terminei after-roadmap:tira after-roadmap:topei after-roadmap:vai after-roadmap:valeu after-roadmap:vamos after-roadmap:venceu after-roadmap:vergonha after-roadmap:zap afund- afundado afundado_em afundado~divida aguen- aguento aguento_mais ai_voce ai~me ajuda_mais ajudar alemb- alembro algum- alguma anda anos_, anos_e anos~queria anota- anotado anter- antes_? apago apago_$ aqui_eh
arrumar arrumar_a arrumar~de as_contas as_que assinei assunto ate_a ate_hoje ate_quando ate~osso atrasadas_$ atrasando audio autonomo autonomo_$ autor- avanc- avanca avanca_$ avisos a~ficou a~meu a~navios a~tras baixa banco_vai banco~o banco~tudo barra- bateram benef- beneficio bico boa~. bota botei_$ braco branc- branco branco_$ bulhu- bulhufas bulhufas_$ burac- buraco ca ca_$ cada_mes cadas-
cadastro cader- caderno caduca caducou camel- camelo canse- cansei capaz capte- captei captei_$ cara_$ carne_$ cartao_que carta~NAME casa_da casa~minha causa causa_de causa~cartao central chama_o cobra~? coisa- coisa_? coisas coloco_o com_um coman- comeca comecar_$ comeco comi comida como como~a com~, concordaram confirm-amount:a confirm-change:talvez confirm-creditor:, confirm-creditor:NAME
confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o consent:aceito consent:falta consent:fiz consent:meu consent:nao const- contas_$ conte- contei conversa_$ corre cortada cortada_amanha cortei_tudo cortei~o cresc- cresce custo dados_$ dando_# dando~% da~com da~filha da~luz da~para de_boa de_gasto de_grande de_tras de_um de_voce debt-amount:nao debt-amount:para debt-creditor:me
debt-kind:de debt-kind:em debt-kind:emprestado debt-kind:fatura debt-kind:minha debts:agora debts:ajuda debts:bem debts:dividas debts:do debts:fala debts:lembro debts:mesmo debts:metade debts:mim debts:nada debts:nome debts:para debts:por debts:preciso debts:sair debts:so debts:tem debts:tira debts:ultima decimo_$ deixa_em deixa_para deixa~arrumar deixa~la demit- demitido demitido_$ dentr- dentro
denun- depende_, depois_de depois~# depois~NAME descadastrar descadastrar_$ desconheco_$ descontam desfaz_$ desfazer desisto dessa_$ desse_mes deu_certo deu_para deu_tilt deu_um deus_te deus~pague deu~apago deu~pagar devagar_$ devendo~NAME dever devo_nao devo~, de~% de~anos de~do de~eh de~mas de~nao de~no de~o de~por de~tamanho digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_para diret-
disse_nao disse_tudo diver- diversao diversao_eh divida~# dizer_$ do_serasa do_servico docum- doente_e dona~casa dos_# do~no do~por duvida_$ e_no e_some e_te eae eae_$ eh_bom eh_o eh_uma eh_verdade eh_zero eh~basico eh~lascar eh~mes eh~que elimi- em_conta em_divida em_folha em_junho em_que emprestimo_do emprestimo~pagar em~, encerrar engan- enqua- enquanto enrol- enten- entra entra_a entrar escre-
escreve_para escrever esperando_o esperando~rh esqueci_$ essa_ai essa~de esse_$ esse_ano esse_aviso essentials:agora essentials:casa essentials:como essentials:fala essentials:luz essentials:nem essentials:o esse~eu esta_dando esta_de esta_em esta_minha esta_pago esta_quitada esta_tudo esta_vencida estava_so esta~nao estev- esteve estou_afundado estou_ha estou_por estou~fim estou~me estou~por
estou~rua estou~spc estou~trabalho estou~ver eu_arrumar eu_falei eu_olho eu_saio eu_vejo eu~? eu~falo eu~la eu~o eu~pagar eu~sei eu~vou exata- exatamente exclu- exemp- exemplo existe_um expir- expirou explica e~# e~eh e~nem e~tudo fala_devagar falan- falando falar_com faliu_$ falo_$ feira- feito fgts finaliza finaliza_$ fiquei~e fiz_o flexibles:eh flexibles:eu flexibles:meu flexibles:que foi_meu
foi_no foi~grande folha forca frent- frente funci- funciona fundo furei governo_da grana guri_$ hoje_cedo hoje~o horas human- humano humano_$ idade ideia_$ ideia_, income-low-month:sei income-source:# income-source:, income-source:eh income-source:me income-source:mes income-source:minha income-source:no income-source:pensao income-source:todo income-source:um income-source:uma incomes:?
incomes:eh incomes:faz incomes:gasto incomes:nem incomes:propria incomes:receber incomes:ultima informacoes instalments-left:me instalments-left:nem interessa interessa_$ intim- ir isso_, isso_aqui isso_nao isso_para ixi ja_comi ja_disse ja_eh ja_foi ja_tirei ja~, ja~da ja~muito jeito juros_eh juros~pode lazer_eh legal lembr- lembretes lembretes_$ lhufa- lhufas lhufas_$ liga_para liga~mim luz_?
mais_onde mais_por mais_tarde mais_viver mais~cortar mais~oferta mal manda_o mango maqui- marge- margem marte- martelo mas_o mas_pago massa_demais mas~gastei mas~sei matei me_organizar me_socorre me_transfere memoria_nao memoria~ajuda menor- mensagem mes_eu meses_sem mesmo_$ meu_beneficio meu_lazer meu_numero meu~ai me~ai me~mais me~menos me~na me~por minha_luz minha_poupanca minha_proposta
minha~e minha~esta minha~por minha~que minha~tem minimo_do minimo~cartao moca_disse moca~que molho- molhou monta more-debts:ai more-debts:da more-debts:esta more-debts:minha more-debts:ne more-debts:por more-debts:sim more-debts:tudo more-debts:uai mostr- mostra na_casa na_hora nada_a nadin- nadinha nadinha_$ nao_aceitaram nao_achei nao_aguento nao_captei nao_deu nao_entra nao_era nao_foi
nao_mango nao_sei nao_vale nao~dar nao~deus nao~gracas nao~mais nao~ne nao~que navio- navios navios_$ na~, ne_$ negar- negaram nenhuma_atrasada neve_$ no_# no_cartao no_procon no_servico nocao_$ nome~limpo nops nops_$ nota nota_mil novo_, no~? o_braco o_cheque o_de o_dia o_inss o_jeito o_juros o_martelo o_pai o_pe o_que o_rh o_se o_seguro o_site obrigada obrigado oferecer oferecer_# ofereceu_#
ofereci ofereci_# offers:ainda offers:cento offers:eles offers:fez offers:oferta offers:se offers:serasa offers:so offers:todas offers:venceu oi oi_? ok onde_$ onde_cortar onde~o opcao os~do ou_da outra_pergunta outra~eu outro_banco ouvid- overdue:certo overdue:chorando overdue:com overdue:como overdue:conta overdue:depois overdue:essa overdue:gracas overdue:limpo overdue:mas overdue:nisso
overdue:outra overdue:para overdue:pergunta overdue:prazo o~a o~acabou o~ai o~cheio o~com o~disse o~entra o~faco o~mes o~mesmo o~meu o~responder o~sumiu o~topou o~vai pagar_? pagar_esse pagar_nada pagar_o pagar~cartao pagar~juros pagar~mes pago_$ pai para_$ para_ajudar para_de para_eles para_meu para_quitar parad- parado parar_$ para~esse para~na para~um parcelar passada_, passar_$ paz pe peco
pede pegue- peguei pensao pensao_do pensao~meu peque- perder perdi- perdi_a pergunta pessoa pfv pfv_$ plano_? pode_ir poe poema ponho por_aqui por_causa por_fora porta- por~o posit- possi- possivel posso_falar prend- prescreveu presta presta_? primeiro_? processar pronto_$ proposta~NAME proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quantas quanto_ja quanto~pagar que_esse que_eu
que_faco que_mes que_pagar que_so que_tenho que_tipo quebrei quebrei_o quem_eu quem~o querer quero_falar quero_ser quero_ver que~cartao que~devo que~emprestimo que~esse que~viu quis_nao quitar_tudo rates:achei rates:cartao rates:com rates:conta rates:contrato rates:do rates:qual rates:ver re_$ real reativa reativar rebobina_$ recebe receber_de recebi_tudo recor- recordo recusei_$ redig- redige
reinicia_$ relig- repete resolve resum- retorna rh_responder risca risco robo rotat- rotativo sabe sabe_$ saco sai_do score se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem sem_dinheiro sem_divida sem_receber semana~, sem~? senta- ser_cortada ser~amanha se~pagar so_vendo socorre socorre_$ socorro_estou socorro~afundado soma sou_autonomo so~ai so~bpc so~minimo so~para so~sair
super- suspe- taman- tamanho te_digo te_falo tem_? tem_alguem tem_nada tem_nao tem_sim tem_um tempo_$ tem~% tem~a tenho~aqui tenho~de termi- terminei_$ terminei_de terminei~pagar teto the thirteenth:13o thirteenth:NAME thirteenth:agora thirteenth:autonomo thirteenth:de thirteenth:dia thirteenth:ele thirteenth:eu thirteenth:nem thirteenth:para thirteenth:recebe thirteenth:recebo thirteenth:sei
thirteenth:sem tilt tilt_$ tipo_de tipo~gasto tirei toparam_$ trabalho_e tranquilo_$ transfere transfere_$ troca tua tudo_na tudo_pago tv_$ um_apago um_numero um_poema uma_coisa uma_luz uma~? uma~de unica usar vai_ser vai~cortada vale_? valeu_$ valor_cheio vanta- vantajoso varia_tanto varia~que vazar vazia vazia_$ vem vem_, vendo_$ ver_navios verda- verdade vida_eh vira vista viver_$ voce_eh
vou~procon vou~sem which-change:# which-change:, which-change:a which-change:as worry:a worry:aqui worry:carro worry:casa worry:cortar worry:cortaram worry:dias worry:dois worry:gente worry:por worry:quero worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# z z_$ zap_$ zerei~NAME`,
    '-4': `#~dezembro ,_ate ,_atrasou ,_e ,_esta ,_ganho ,_pode ,_uai ,~agora ,~certinho ,~ja ,~onde ,~que ._so :ajuda :bom :chega :desconto :dinheiro :parar :sou ?_estou NAME_com NAME_hoje NAME_pago NAME_primeiro ^_aceita ^_antecipei ^_apaga ^_atendente ^_atrasou ^_bora ^_bpc ^_cade ^_conta ^_desconheco ^_desfaz ^_disseram ^_entra ^_fechei ^_fecho ^_gostei ^_manda ^_mandei ^_massa ^_opa ^_pedi ^_pergunta
^_precisa ^_pula ^_rebobina ^_recomecar ^_reinicia ^_saiu ^_seria ^_stop ^_topei ^_vai ^_vao ^_varia ^_zera ^_zerar a_empresa a_loja a_minha a_pensao aceitou adiantado after-roadmap:, after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:aceitou after-roadmap:ajudou after-roadmap:alguem after-roadmap:anos after-roadmap:aplicativo after-roadmap:cobra after-roadmap:comecar
after-roadmap:conta after-roadmap:dei after-roadmap:empresa after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:lembrete after-roadmap:link after-roadmap:mandei after-roadmap:massa after-roadmap:meus after-roadmap:neve after-roadmap:nisso after-roadmap:pedi after-roadmap:pena after-roadmap:perdi after-roadmap:precisa after-roadmap:preciso after-roadmap:quitada
after-roadmap:sai after-roadmap:saida after-roadmap:sumir after-roadmap:ter after-roadmap:toparam after-roadmap:topou after-roadmap:vao after-roadmap:viu after-roadmap:zerada agora_nao agrad- ajudo- ajudou algue- alguem alto apaga aparece apertou aprov- as_dividas assun- as~capengando as~estao ate_la ate_o atendente_$ auxil- auxilio aviso- a~antes a~ou baixo_$ bate bloquear bora bpc bpc_$ cabec-
cabeca cade cai_dia cancelar capen- capengando capengando_$ carne carta cartao_da casa_, cet chego- chegou chover coloc- coloco comecar comid- com~? com~de confo- conforme consent:sou conta conta_nao contr- conversa cortei_ate cuida dando da~de da~mae de_casa de_neve de_todas debt-amount:sei debt-creditor:lembro debt-creditor:nao debt-kind:# debt-kind:casa debt-kind:meu debts:dos debts:qual deixe-
deixei depos- desconheco desempregado desen- desfaz desli- deus_e deus~NAME dia~de dia~hoje dinheiro_do disso disso_$ divida_eh diz_que do_app do_governo do_plano do_zero duas_capengando duvida e_as e_me eh_hoje eh~banco eh~coisa ele_$ emend- emenda emenda_$ em~da em~vezes encal- encalhado encalhado_$ entendi_$ escut- especial_$ esquece essentials:deixa essentials:essa essentials:isso
essentials:qual essentials:quero essentials:sei essentials:tem esses esta_$ esta_na esta~casa estou_precisando estou~? estou~serasa eu_respondo eu~da eu~um expli- e~eu faco falar- falaram falei_do falo falta~pior familia_$ faz_um fechar fica filho_$ final- finan- flexibles:isso flexibles:zero foi_paga fora_$ garan- ha_$ hein hein_$ horas_sao income-source:da income-source:recebo incomes:casa
incomes:clt incomes:conta incomes:meses incomes:sem incomes:tudo ja_cortei ja_estou ja~as ja~falei jogo la_e lembrete liberar~emprestimo liga_$ luz_$ maior mais_nao manda- mandaram marca- massa medo_de memor- memoria mensalidade mes_a mes_eh mes~foi meu_$ meu_dinheiro meu~e me~, me~as me~o minha_conta moco more-debts:de more-debts:deu more-debts:ja more-debts:todas muda muito_caro na_minha nada_de
nao_pagar nao_posso nao_precisa nao_senhora nao_sobrou nao_sou nao_vai nao~falar nao~uai neve ningu- ninguem no_meu nocao no~da o_nome o_plano offers:banco offers:e offers:isso offers:ja offers:mais offers:por oi_$ ok_$ olho opa os_# ou_nao overdue:agora overdue:falta overdue:na overdue:nada overdue:pagando overdue:tenho o~para pagan- pagando pago_certinho para_NAME para_banco para_la para~fazer
parcelas_$ parti- pega perdoa perdoou pessoa_$ pior_de pior~todas por~de por~eh prazo_$ presc- primeira_$ proco- procon pronto proposta_, propr- prox_$ qual quanto_$ quanto~para quart- que_$ que_horas que_olhar que_se quem_esta quero~a que~sao quiet- quinta_emenda quitada rates:como rates:quanto rates:tem re rebob- rebobina recebi_$ recla- redon- redondo redondo_$ reinicia repet- resol- resto_eh
saio sao_$ se_$ segue sei_nao sei~que serve signo signo_$ sim~NAME site so_quero so~o so~que stop stop_$ sumir_da tchau tchau_$ te_falei telef- telefone tem_signo tem~# tenho_# tenho_mais ter_que terceira te~do thirteenth:deus thirteenth:mas thirteenth:na thirteenth:patrao thirteenth:todo thirteenth:vem tipo tira_o topar- toparam topei topou total tranquilo tras tras_$ troco tudo_, tudo_encalhado
tudo_nos uai_$ vai_chover vai_saber valeu venceu_$ viver voce_me volta- volta_$ voltar vou_aceitar vou_ficar which-change:o worry:com worry:minha worry:na worry:o worry:os worry:salario worry:ser you zera zera_ai zerad- zerada zerar zerar_tudo`,
    '-5': `,_deixa ,_paguei ,_tenho ,~em ,~la ,~ontem :. :empresta ?confirm-amount ?confirm-change NAME_de NAME~existe NAME~paguei NAME~tenho NAME~✅ ^_acabei ^_ahn ^_beleza ^_botei ^_cancela ^_chama ^_escreve ^_estava ^_infelizmente ^_pago ^_para ^_prox ^_px ^_reset ^_resta ^_sem ^_some ^_terminei ^_vale ^_vamos ^_volta ^_zerei a_firma a_que aceita aceitaram_# aceitei after-roadmap:acaba after-roadmap:avisa
after-roadmap:causa after-roadmap:comigo after-roadmap:contas after-roadmap:desse after-roadmap:disseram after-roadmap:essa after-roadmap:manda after-roadmap:mexer after-roadmap:minimo after-roadmap:onde after-roadmap:pagamento after-roadmap:parcela after-roadmap:pensando after-roadmap:propus after-roadmap:qual after-roadmap:renegociar after-roadmap:resposta after-roadmap:zerei ahn ahn_$ ai_,
ajuda- antecipei avisa azul azul_$ a~ja a~mes banco_? barat- belez- beleza beleza_$ boa_pergunta boian- boiando boiando_$ briga- caduc- cancela chuta- combi- como_$ com~NAME consent:ja consent:minha consent:para consigo~a conta_$ continuar continuar_$ de_que debt-kind:da debt-kind:um debts:como debts:da debts:isso debts:nao debts:paguei debts:quanto deixa_$ dele depois_eu deram desca- desconto_$
desempregada desempregada_$ devo~NAME digo dispe- divida_de diz duas_estao duas_parcelas duas_vezes duvid- eh_esse eh~? eles_$ empresta_# encer- esque- esta~atrasado esta~divida estou_boiando estou_desempregada estou_sem estou_voando eu_nao falta_a fechei_$ ganho_$ golpe_$ ideia income-source:na income-source:o income-source:sou incomes:nada incomes:so incomes:sou instalments-left:nao
instalments-left:sei isso_eh ja~? ja~ate jeito_que lazer liga limpo link me_avisa me_empresta medo metade_ja meu_plano me~todo mil_do minha_divida morto nada_, nao_consegui nao_entendi nao~deixa nem_pensar nome_$ nome_eh nos o_emprestimo obrig- ofere- oferta_$ offers:esperando offers:tem orien- overdue:ainda overdue:devo overdue:nos o~eu o~que passa pensando_em perdi_o por~? por~nao posso~?
precisando preciso_de proce- pront- proposta_$ propu- propus prox pula pula_$ pular px px_$ qual~# que_ja quero_renegociar que~meu que~tudo quite- quitei rates:sei recusei reini- reset reset_$ responder_$ resta resta_ai saida sair_$ se_eu segur- sobre so~e sumir sumiu taxa_$ tem_# tem~? tem~de tenho_$ terminei thirteenth:ano thirteenth:duas thirteenth:esse thirteenth:gastei tira~NAME topar tudo_no
tudo_que um_NAME um~para valor_$ ver_o vez_$ voand- voando voando_$ vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta worry:meu zerei`,
    '-6': `:anos ^_ate ^_bota ^_nunca ^_passo ^_perdi ^_quais ^_qual ^_quando ^_sai ^_sair ^_tira a_divida a_dois aceitar after-roadmap:aviso after-roadmap:faz after-roadmap:fazer after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:quando after-roadmap:sem after-roadmap:sozinha after-roadmap:tudo assin- botei com_eles consegui_pagar consent:tenho da_um debt-creditor:nome debt-kind:a
debts:quero debts:tudo depois_$ desfa- dessa desse dia_eh e_so essentials:? essentials:NAME estou_a fazer fecha- ficar firma income-source:a income-source:que manda mensa- mes_nao na~? offers:metade overdue:deus o~ja passo_$ perde- quais rates:? reati- recomecar_$ renda_$ saber_$ sai so_deus tenho~anos ter thirteenth:se tranq- vamos ver_depois vou_ter worry:NAME zap`,
    '-7': `?confirm-creditor ^_em ^_isso ^_nada ^_parar ^_voce after-roadmap:quiseram aviso bom_$ calor_ai confi- despe- e_ai eh_isso elas_atrasadas essas_$ esta_calor esta~ai estou_em falei_da flexibles:NAME fora infor- ja_paguei ja~os liqui- nao_devo perdi por_que quase_todas sei_la volta which-creditor:# worry:nao`,
    '-8': `?income-source ^_da ^_onde bloqu- com_isso desem- esta_bom nao_estou nao~# o_# overdue:? perdo- qual_o sim_$ todas_em todas~dia`,
    '-9': `aceitaram_$ after-roadmap:👍 bom_dia do_cartao falei~NAME nao~atrasado paguei_$ que~eh recus- thirteenth:# worry:estou`,
    '-10': `?after-crisis ?which-change nenhuma_$ todas_,`,
    '-11': `:socorro estao_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '41': `?more-debts`,
    '25': `?flexibles`,
    '15': `^_acabou so_$`,
    '14': `^_so lazer`,
    '13': `?incomes ^_nada ^_pronto mais_nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei chega eh_isso essentials:eh flexibles:nao incomes:eh lista_$ more-debts:o nada nadin- nadinha nadinha_$ terminei`,
    '11': `?essentials ^_chega acabo- debts:nao debts:so de~nada essas essentials:so incomes:estou more-debts:por nada_mais nenhu- resto termi-`,
    '10': `^_nadica debts:eh debts:nada debts:nenhuma e_so eh_tudo essas_$ gasto lista luxo more-debts:a more-debts:nao n0 nada_$ nadic- nadica nao_gasto o_resto offers:mais pronto_$ renda_$ so_isso zero_$`,
    '9': `?debts ^_mais ^_zero a_lista acabou ai_mesmo corte- cortei essentials:isso essentials:nada essentials:nem flexibles:eh flexibles:zero ja~tudo more-debts:essas more-debts:esta more-debts:ja nao_sobra nao_tenho nenhum nenhum_$ offers:nada por~mesmo resto_eh sobra zero`,
    '8': `^_cortei ^_fora ^_nem ^_nenhuma acaba- basico compro cortei_ate de_casa debts:isso devo disse_tudo eh~que esses faco_nada faco~disso flexibles:nenhum flexibles:tenho gasto_$ incomes:desempregada incomes:nada incomes:nao incomes:so isso_$ ja_disse lazer_$ lazer_eh mais_gasto mais_nao more-debts:deu more-debts:fechou more-debts:que more-debts:sao more-debts:so nao_compro nao_devo nao~com nao~outra
nem~nem no_momento o_basico o~tem que~tudo renda the tudo_$`,
    '7': `^_finalizei ^_ja ^_nops acabou_$ acho~eh acho~falei ai_so basic- cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, e_eh eh_o eh~basico encer- essentials:mais essentials:nao estou_desempregada eu_nao eu~sei e~isso falei_tudo finalizei finalizei_a finalizei~lista flexibles:nada flexibles:nem flexibles:sobra fora_isso incomes:gasto incomes:momento momen- momento more-debts:as
more-debts:eu more-debts:nops nada_disso nao_faco nem nops nops_$ offers:tudo o~eh que_falei sei_o sei~que sem_mais so_essa so_esses so~ai so~que tem_nao ter`,
    '6': `^_acho ^_devo ^_e ^_eh ^_era ^_fim ^_lazer ^_minha ^_nenhum ^_sem a_regua acho_que alem aqui_eh aqui~contado basico_eh basico~esse beste- besteira boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:tem desem- deu_$ deus_me devo_nada devo_nao devo~, dinheiro~eh disse eh_contado eh_daqui essa_renda essentials:basico essentials:gasto essentials:lazer essentials:o essentials:tem
esses_gastos fecho- fechou final final_$ flexibles:isso flexibles:so flexibles:tem fora gastar gastar_$ incomes:, incomes:casa incomes:de incomes:isso incomes:lazer incomes:mesmo incomes:nenhuma incomes:no ja ja_$ luxo_$ mais me_livre mesmo_$ meu_lazer minha~eh more-debts:bom more-debts:de more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:ne more-debts:outra
more-debts:regua nao_sou nao_tem nao~de nao~deus nem_uma nenhuma nenhuma_$ offers:acho offers:lista para_boca ponto regua regua_$ sobra_$ sou_de sou~gastar so~gastos so~renda tenho~gasto trabalho_e vida_eh`,
    '5': `,_deus ,~me ^_acabou-se ^_aqui ^_de ^_deu ^_por a_tv acabou-se acabou-se_o acabou-se~que acho ai_fechou aqui~tem ate_a ate~tv bar bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo besteira_$ boca canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui da~ter de_graca de_outro de_resto debts:basico
debts:cortei debts:lazer dera_ter dera~lazer deus~livre de~canto dinheiro_aqui diver- diversao diversao_eh doce doce_$ eh eh_so eh_zero eh~unica era era_doce era_isso essas_coisas essentials:casa essentials:de essentials:e essentials:lista essentials:na essentials:tenho falei falei_todas festa festa_$ final- flexibles:mais fumo fumo_nao fumo~jogo gasta- gasto- gastos gastos_$ graca ha hoje_eh
incomes:acabou incomes:ai incomes:cortei incomes:ja incomes:minha incomes:pronto incomes:tudo isso~fechou livre livre_$ luxo_nenhum me~de me~ter minha_unica minha~renda momento_$ more-debts:ai more-debts:eh more-debts:falei more-debts:mais more-debts:outras more-debts:para more-debts:parou more-debts:pode more-debts:resto more-debts:tudo nao_bebo nao_fumo nao_jogo nao_saio nao~besteira nao~deixa
nao~essas nao~lazer nao~nao nao~nem nao~outro nao~para nao~superfluo nem_bar nem_festa nem_pastel offers:disse offers:isso offers:lembro outra outra- outra_torneira outras outro outro_canto outro_gasto outro~nao o~era para_servico para~luxo paste- pastel que_tem que~doce saco saio saio_de saio~casa salario_mesmo sem_luxo sem~gasto so_essas sobra~isso so~salario superfluo superfluo_$ tem_superfluo
tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo torne- torneira torneira_$ tudo tudo_ja tudo_que tv tv_$ uai unica_renda vivo_de vivo~casa`,
    '4': `,_estou ,_gracas ,_uai EXPENSE NAME_eu NAME~nao ^_besteira ^_capaz ^_dai ^_dinheiro ^_essas ^_fecha ^_fechou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista aqui_nao ate ate~osso besteira_eu besteira~nao cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante compl- compr- compro_$ cortei~o da_cama da_lista dai_para dai~frente dava dava_$ da~para debts:e debts:gasto
debts:luxo debts:o debts:outro debts:renda debts:resto debts:sobra debts:tudo deu deve_eh deve~meu de~na disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_minha eh_vento eh~cama eh~janela entra_mais entra~nada essentials:acho essentials:aqui essentials:com essentials:compro essentials:devo essentials:eu essentials:faco essentials:graca essentials:luxo
essentials:mesmo essentials:para essentials:renda essentials:sem essentials:sobra essentials:ter esta_bom eu~compro fecha fecha_a fechou_$ fechou_a feira feira_$ fim fim_de flexibles:, flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mesmo flexibles:nadinha flexibles:que fogao fogao_$ fora~nada fora~nao frente_nada gasto_com graca_na graca~praca guri guri_$
incomes:ate incomes:com incomes:e incomes:hoje incomes:nenhum incomes:o incomes:renda incomes:resto incomes:sem incomes:ter isso isso_nada isso_nao ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo jogo_$ lazer~a mais~nao me_dera me_divirto minha_diversao minha_renda minha_vida moca_$ more-debts:alem more-debts:chega more-debts:conta more-debts:da more-debts:deixa more-debts:deus
more-debts:devo more-debts:divida more-debts:dividas more-debts:essa more-debts:fecha more-debts:gracas more-debts:ha more-debts:me more-debts:nem more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada_, nada~estou nao_ha nao_moca nao_vem nao~gracas nao~uai nao~vicio ne nem_cinema nem_para nem_restaurante nem~na o_osso offers:ja offers:so outra_renda o~cai papo
papo_$ para_fogao para_frente para_isso para_ter parad- para~nada parou passe- passeio passeio_eh passeio~da pastel_na pastel~feira pinga praca praca_$ pronto_eh pronto~isso que_dava que_era quem_me quem~dera resta- restaurante restaurante_$ resto_nada resto~vento sao sao_essas sao_todas sem sem~nenhum so_trabalho sobra_nem sobra_para sobra~para so~para super- tampa tem_outro tem~gasto tenho_vicio
tenho~nenhum tenho~renda tirei tirei_tudo tirei~que trabalho trabalho~durmo tudo~dava uai_$ unica vem_$ vento vento_$ vicio vicio_nenhum vivo`,
    '3': `#~sem ,_deixa ,~devo ,~estou ,~eu ,~tenho ,~tocar ?_entao ^_divida ^_dona ^_fica ^_ficou ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ ai ajuda- ajudando ajudando_meu ajudando~pai alem_disso aqui aqui~ter as_outras as_que a~aberta a~ninguem batom batom_$ bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ casa_, com_batom com_bobagem com_bobeira com_mais com~fecho
conversar_no conversar~portao de_pobre debts:besteira debts:casa debts:compro debts:daqui debts:devo debts:fora debts:ja debts:nenhum debts:para debts:por debts:saio debts:sou debts:ter deixa~ver dera desgr- desgraca desgraca_$ desse- desses desses_$ devia devo_a devo~seu devo~so de~eh de~para disso diversao~a dona~casa dormi- dormir dormir_$ durmo e_casa e_ela eh_conversar eh_dormir eh_pouca
eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela eh~para eh~televisao essas_mesmo esse_$ essentials:, essentials:a essentials:ate essentials:baile essentials:besteira essentials:cortei essentials:dai essentials:diversao essentials:era essentials:fora essentials:frente essentials:lembro essentials:minha essentials:nenhum essentials:outro essentials:que essentials:resto
essentials:tudo esta~de estou_ajudando estou_ha estou~# estou~meu estou~renda eu_lembre eu_ver eu~nao eu~tenho extra faco fechar_a fechar~conta fecho_a fecho~lista ficou flexibles:acho flexibles:devo flexibles:esse flexibles:eu flexibles:graca flexibles:na flexibles:pronto flexibles:tudo frent- frente garco- garcom garcom_$ gasto_nem gasto_um gasto~bobagem gasto~bobeira gasto~com gasto~mais
gasto~real graca- gracas gracas_a ha_# ha~meses incomes:devo incomes:extra incomes:faco incomes:luxo incomes:outro incomes:para incomes:receber ir isso_fecho isso~a isso~pode isso~tem ja_falei ja~muito ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver lembre limpo_, limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu mas_essa mas~eu me_recordo meses_sem mesmo meu~eh mim_nao
mim~sobra moca more-debts:entao more-debts:fechar more-debts:ficou more-debts:fora more-debts:hoje more-debts:lembre more-debts:minha more-debts:nisso more-debts:passado more-debts:tinha nada_alem nada_no nada~casa nada~disso nada~momento nada~ninguem nao nao_entra nao_que nao~luxo nao~recordo nem_com nem~batom nem~eu nem~o nem~picole nenhum_desses nenhuma_outra nenhumazinha ne~entao ningu-
ninguem ninguem_$ no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:a offers:ai offers:de offers:eh offers:falei osso osso_$ o~mesmo para_picole para_por para~ai para~nao passa_a picol- picole picole_$ pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pouca pouca_coisa pronto_acabou que_cai que_sai quem_deve quem~eh que~devia que~lembre
quitei~passado real real_com real~isso receber_nada renda_nenhuma resto~pouca sai_$ sem_receber sem_renda servico_$ seu_ninguem so_boleto so~ajudando so~e telev- televisao televisao_aberta tem_mais tenho tenho_$ tenho_luxo tenho_outra ter_gas tocar traba- trabalho~casa tudo~sai um_real um~com ver_novela vida~so vida~trabalho`,
    '-3': `,_ja ,_so :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_a ^_aham ^_apaga ^_ate ^_deixa ^_exatamente ^_quase ^_resta ^_sei ^_sou ^_ss ^_tem a_bateria a_vida acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:isso aham aham_$ ainda_$ apaga aqui_$ atrasada bater- bateria bateria_$ cance- cobra- comec-
comeco comeco_$ debt-kind:o desfa- e_poe esqueci essas_duas essas~mesmo esse_mesmo essentials:? essentials:por exata- exatamente exatamente_isso fazer filha flexibles:NAME foi fui hein hein_$ inter- mais_nisso mas_nao me_mande mes_eh minha_filha more-debts:atrasada more-debts:esqueci more-debts:sim more-debts:te nada~declarar nao_eh nao_peguei nao~mande numer- numero o_comeco ofert- offers:o
para~isso pegue- peguei peguei_$ poe poe_mais poe~nisso posit- precisa quase quase_todas que~de resta resta_ai sabe sabe_$ segue seguro so_vendo sobra_nada somar so~comeco so~duas ss ss_$ taxa_$ tem~que tem~uma vendo_$ vida_$ worry:so`,
    '-4': `:nada :nao ?which-change ^_deus ^_tenho ainda anoto anoto_nada atras- com_nada complicado complicado_$ da_empresa da~, debts:? deus_eh deus~mais duas duas_mesmo eh_complicado eh_mais eh~ai eh~mesmo eh~meu empresa enten- entendi esque- essentials:quero exist- existe existe_mais gasto~nada isso~gracas mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a me~mais
more-debts:ainda more-debts:duas more-debts:lembro nada_urgente nao_, nao_anoto nao_entendi nao_existe nao_quero nao_saco overdue:nenhuma pedra- saco_nada saco~disso segur- so_meu trans- urgente urgente_$ vendo`,
    '-5': `?debt-kind ?income-source ^_tudo com~nao debt-kind:eh e_o eh_mensal e~tem mensal mensal_isso meu_$ nada~so nao~renda que~mais tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ^_gasto e_nao nao_so`,
    '-7': `,_acabou ,~isso de~nenhuma isso_eh nao~acabou`,
    '-8': `^_isso nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma faz_um hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual are chove- chover how ignor- ignore me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo do_tempo indica jogo me_a me~uma music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde :um ^_aja ^_canta ^_escreve ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ hoje how_are how~you indic- instr- joke joke_$ meu_dinheiro me~joke musica_$ onde~meu qual tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:de :meu ^_finja ^_me ^_tem ^_traduz ^_what after-roadmap:seu bolo brasi- brasil brasil_$ can can_you can~do chover_hoje dever dia_eh dia~hoje do_$ eh_hoje eh~presidente escreve essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles o_jogo o_presidente para_ingles presi- presidente presidente_$ prompt_$
qual_a que_dia que~eh rates:signo receita_de regra- regras regras_$ seu_prompt suas suas_regras tradu- traduz traduz_isso traduz~para vai~hoje what what_can what~you you_do`,
    '6': `: :: :? :amanha :como :empresta :ganhar :poema :rapido :system :vai ?debts ?flexibles ?rates ^_conta ^_esqueca ^_esta ^_mostra a_capital after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um
conta~piada conta~segredo de_cenoura de_futebol dinhe- dinheiro dinheiro_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca esqueca_as esqueca~instrucoes essentials:seu finja~eh flexibles:me futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_empresta me_fala me~do mostra_seu mostra~prompt o_melhor
outra_pessoa piada piada_$ pirat- pirata pirata_$ previ- qual~capital qual~melhor qual~time quem quem_ganha quem_ganhou que~outra rapid- rapido reais_$ recei- receita sao segre- segredo segredo_$ seu_time sua syste- system tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma uma_piada um~de vai voce voce_eh voce_gosta voce~de weath- weather what'- what's what's_the
what's~weather your`,
    '5': `#_reais :dividas :estou :faz :pix :prompt :reais :seu ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:indica after-roadmap:musica after-roadmap:resumo after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje debts:tem debts:voce descobriu descobriu_o
descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:qual faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha ganhou~jogo hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica me_passa mega mega_sena me~# me~com mostr- mostra much
much_is much~the no_dever numero_da numero~mega o_brasil o_dever o_resultado o~do o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rates:me rates:qual rates:quem rates:tem reais resul- resultado resultado_do resultado~jogo sena sena_$ serie serie_$
the_dolar the~tomorrow um_pix uma_serie voce_indica weather_tomorrow`,
    '4': `" :" :$ :[ :] :a :capital :do :e :emprestimo :exatamente :me :mil :mim :o :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:conta after-roadmap:historia after-roadmap:poema after-roadmap:quem after-roadmap:sao after-roadmap:time after-roadmap:um amanh- amanha are~todas a~da big big_brother broth- brother brother_$ capital~franca codig- codigo
codigo_em codigo~python da_franca de_$ de_bolo debts:ai debts:eh debts:escreve debts:esta debts:ganha debts:me debts:quem debts:tempo de~de de~mil dois e_me eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how essentials:me essentials:que essentials:quem essentials:tempo essentials:uma
essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big grena- grenal horas~em jogo_$ jogo_ontem melho- melhor melhor~de meu~e me~no me~um mil_$ no~de o_big o_grenal o_numero o~brother passa_o passa~receita pesso- pessoa pix poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual_o
qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how rates:poema rates:seu rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$ you_todas`,
    '3': `#_mil $ $_# :. :australia :cartao :divida :foi :ganhou :hoje :ignore :marque :nome :ontem [_system after-roadmap:are after-roadmap:bolo after-roadmap:dever after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:hoje after-roadmap:how after-roadmap:matematica after-roadmap:voce ai ajuda amor_$ austr- australia avo bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o
como confi- credito_$ da_australia de_amor de_casa de_credito de_pao de_queijo debts:como debts:do debts:domingo debts:historia debts:outra debts:passa debts:pessoa debts:que debts:sao debts:uma de~# divida_de do_brasil eh_a essentials:dia essentials:o exata- exatamente flexibles:conta marqu- marque me melhor_time melhor~do meu_avo mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma
perdo- poema~amor previsao qual~receita queij- queijo queijo_$ rates:ai rates:are rates:bolo rates:brasil rates:de rates:dever rates:dia rates:do rates:faz rates:hoje rates:indica rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim coloc-`,
    '9': `:voltar ^_volta after-roadmap:os lembrete mandar volta volta- voltar`,
    '8': `:quero ^_ativa after-roadmap:ativa after-roadmap:aviso after-roadmap:receber ativa lembr- novo_$ quero_voltar vencimentos_$ volta_a`,
    '7': `^_manda ^_quero ^_reativa after-roadmap:continuar after-roadmap:novo after-roadmap:pode after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembrar_de liga_os liga~lembretes manda- mandar_mensagem me~de me~dos quero_receber reativa receber sim_$ vencimentos voltar_a volta~me`,
    '6': `:vamos a_mandar a_participar after-roadmap:cadastro after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim after-roadmap:participar aviso aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado manda me_mandar meu_cadastro novo os os_lembretes os~por participar participar_$ quero~lembrado quero~os ser_lembrado venci- voltar~participar`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:lembretes after-roadmap:liga after-roadmap:me after-roadmap:quero de_volta dos mim_$ para_mim parti- pode~mensagem receber_$ receber_lembrete voltar_$`,
    '4': `^_pode a_me a_receber after-roadmap:lembrar after-roadmap:mensagem after-roadmap:voltar lembrete_$ liga mandar~lembretes mensa- mensagem mim os_avisos pode_mandar pode_me pode~lembrar quero receb- ser~de sim vamos voltar~mandar voltar~receber`,
    '3': `after-roadmap:avisos after-roadmap:de after-roadmap:favor aviso- avisos a~os lembretes lembretes_$ mensagem_$ os~de pode quero~a`,
    '-3': `,_quero :lembrar :sim ^_para after-roadmap:onde aquel- com_os com~lembretes mandar_os me~sim onde os_aviso para_de parar quero_ver sim~quero volta_com`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '21': `desca-`,
    '20': `^_sair sair sair_$`,
    '19': `^_parar ^_stop stop stop_$`,
    '18': `encer- parar_$`,
    '17': `^_para encerrar parar`,
    '16': `bloqu-`,
    '15': `descadastrar descadastrar_$`,
    '14': `^_finaliza ^_some final- finaliza finaliza_$`,
    '13': `^_descadastrar ^_encerrar bloqueia com_isso mensagem_$ me~mais nao~mais quero_cancelar some`,
    '12': `cance- cancelar consent:mais contato encerrar_$ quero_mais`,
    '11': `^_chega after-roadmap:sair chega_de me_bloqueia meu_numero nao_me para_$ voce_$ zap_$`,
    '10': `:parar :stop ^_parem bloquear chega contato_$ daqui daqui_$ descadastra descadastra_$ me_descadastra mensa- parem some_daqui`,
    '9': `:sair ^_me cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ mais mais_isso mensagem meu_zap me~em minha_inscricao para_com para_de para~isso parem_com parem~isso paz zap`,
    '8': `?debts after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce dessa_lista essentials:encerrar lista mais_$ numero parti- paz_$ por_aqui quero_sair quero~isso remov- tira_dessa vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_remover ^_sai ^_solicito cancelar_$ cancelar_minha cancelar~participacao chega~zap consent:some conta- dai_$ de_me de_zap debts:encerrar descadastramento descadastramento_$ de~mensagem esquece_de esquece~vez essentials:me essentials:parar essentials:sair isso_$ lista_$ mandar_mensagem mande mande_mais mande~nada me_esquece me_tirem meu~dai me~dessa minha_participacao
numer- o_descadastramento participacao participacao_$ procu- remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira tira_meu tirem tirem_da tirem~lista`,
    '6': `^_tira after-roadmap:contato after-roadmap:descadastra after-roadmap:descadastrar after-roadmap:lista after-roadmap:mais after-roadmap:parar after-roadmap:tira atendimento_$ bloqueia_ai cancelar~servico chega~mensagem consent:chega consent:contato consent:me consent:parar consent:sair da_lista dai da~vida de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em deixa~paz desej-
desejo desistir desistir_do desistir~programa de~encher de~mandar do_programa encerrar_atendimento enche- encher encher_$ escrever_para escrever~mim essentials:mais essentials:quero mais_contato mais_papo manda_mais me me_encher mensagens me~ai n0 nao_quero papo para~escrever para~me progr- programa programa_$ quero quero_desistir quero_encerrar quero~do quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:esquece after-roadmap:isso after-roadmap:me amola amola_mais aqui_$ atendimento bloquear_se bloquear~continuar cancela cancelar_o chega_nao chega~manda com_voce consent:encerrar consent:minha de_mandar debts:lista debts:me debts:sair debts:some do_meu
escre- escrever esquece essentials:cancelar essentials:descadastrar essentials:parem mais_nada mais~com mandar me_amola me_deixa me_mandar me_mande me_procurem mensagens_$ nao~amola nao~mande nao~procurem numero_dai procurem procurem_mais quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:minha after-roadmap:numero after-roadmap:parem after-roadmap:paz after-roadmap:solicito autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero comig- comigo comigo_por comigo~aqui consent:bloquear consent:cancelar consent:daqui consent:de consent:isso
consent:mensagem consent:meu consent:zap conta_de conta~mensagens da_minha de_mensagens debts:cancelar debts:chega debts:com debts:daqui debts:mensagem debts:meu debts:numero debts:parem deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- dessa de~para em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear
essentials:descadastra essentials:em essentials:meu essentials:minha essentials:nao essentials:numero essentials:paz fala_mais fala~comigo mais_comigo mais_em mais_esse mais_participar mais~contato mais~disso mais~para mais~por mais~servico mandar_coisa me_deixem me_descadastrar me_procura me_tira meu_contato meu~ai me~coisa me~da minha minha_vida minha~de nada_para nada~esse nada~voce nao_fala
nao_manda nao_mande nao~procura numero_$ numero_ai o_servico papo_$ para_esse para~celular participar participar_disso procura procura_mais quero~da quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista servi- servico some_do some~meu tira~contato tira~lista vida_$`,
    '3': `,~me :de :mais :nao :voce :zap after-roadmap:aqui after-roadmap:com after-roadmap:mensagem after-roadmap:quero after-roadmap:servico after-roadmap:vez after-roadmap:voce after-roadmap:zap aqui atend- autor- autorizo celul- celular celular_$ chame chame_mais chame~por chega~me coisa_$ com consent:com consent:dai consent:do consent:em consent:numero consent:para consent:programa consent:quero
consent:vez contato_dai debts:contato debts:do debts:em debts:isso debts:nao debts:paz debts:sai debts:zap desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:inscricao essentials:lista essentials:manda essentials:mande essentials:tira
essentials:vou essentials:zap fora_nao fora~quero lista_de lista_pelo lista~amor mais_por mais~mensagem mais~nada manda- me_chame me~de me~mensagem nada_de nao_autorizo nao_desejo nao_entrem nao~chame nosso nosso_contato parar~mandar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai~nao`,
    '-3': `,_me ?debt-kind ?income-source ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:muito after-roadmap:segunda after-roadmap:toda cancela_$ cobra- consent:como conta_$ das das_dividas de_vencimento dessa_vida dessa~de de~de dividas dividas_$ essentials:fazer lembra lembra_mais lembrar lembrete mais_viver me_lembra me_socorre me_transfere meu_$ muito nao_precisa nao_vou
nao~lembra para_que para~esse preci- precisa_mais quero_suporte quero~das quero~dessa recom- sair_das sair_dessa sair~dividas sair~vida segun- segunda segunda_$ socorre socorre_$ supor- suporte suporte_$ toda trans- transfere vida_de vida~divida viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:aviso after-roadmap:cobranca aviso cobranca cobranca_$ consent:, de_divida divida_$ lembrete_$ liga liga_$ mais_fazer mais~cobranca mais~isso me_liga nao~, precisa quero~fazer quero~minha socor- venci- vencimento_$ viver`,
    '-5': `after-roadmap:vencimento fazer fazer_isso quero~me tira_da vencimento`,
    '-6': `lembr-`,
  },
  paid: {
    '17': `^_paguei liqui- pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta quite- quitei`,
    '13': `after-roadmap:pagamento after-roadmap:paguei pagam- pagamento`,
    '12': `^_consegui ^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:hoje after-roadmap:liquidei after-roadmap:matei after-roadmap:pago dei liquidei matei paga pago_$`,
    '11': `^_esta ^_zerei acertei after-roadmap:zerei consegui_pagar paguei_$ zerei`,
    '10': `:NAME NAME~✅ ^_acabei ^_boleto ^_ja acert- after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui foi_paga hoje sozin- sozinha sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:boleto after-roadmap:paga after-roadmap:pix boleto_pago esta_pago matei_essa o_pix pagar_$ pago`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- essa_$ esta fiz_o hoje_cedo ja_quitei mandei_o overdue:ja paguei~o parte pix uma_$`,
    '7': `^_foi after-roadmap:baixa after-roadmap:cedo after-roadmap:feito after-roadmap:fiz after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada bolet- boleto dei_baixa depos- divida_$ e_paguei feito fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paga_$ paguei_a quitada so_o`,
    '6': `:! ?after-roadmap NAME ^_antecipei ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:so after-roadmap:terminei baixa contas_$ duas_parcelas esta_quitada fiz hoje_$ mes_ja overdue:NAME overdue:o o~! pagar parce- pix_$ quitei_$ quitei_o terminei_de terminei~pagar uma`,
    '5': `#~do ^_resolvi ^_saiu ^_terminei after-roadmap:a after-roadmap:contas after-roadmap:desse after-roadmap:divida after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:parcelas after-roadmap:tudo antec- antecipei as_contas a~mes consegui~esse da_NAME de_pagar dei_a dei_um dei~jeito desse_mes do_NAME efetu- efetuei efetuei_o efetuei~pagamento essa financiamento_$ foi ja
liquidei_a mandei~pix mil_do o_financiamento ontem ontem_$ o~para paguei~que para_eles parcela parcelas_do quitei~financiamento termi- terminei tudo_$ um_jeito`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta :o ?which-creditor NAME_. NAME_gracas ^_efetuei a_fatura a_parcela acabei~pagar after-roadmap:comprovante after-roadmap:deus after-roadmap:efetuei after-roadmap:fatura after-roadmap:gracas after-roadmap:jeito after-roadmap:nela after-roadmap:recibo after-roadmap:resolvi after-roadmap:saiu after-roadmap:ultima agora a~# a~gracas com_uma combi- comprovante confo-
conforme conforme_o consegui~a contas da~hoje de_mandar debt-amount:ai debts:# debts:mil debts:paguei desse desse~ja de~o do_mes do~hoje duas estev- esteve fatura_$ financiamento foi_$ foi~ontem ja_foi ja~faz ja~o mes~foi n0 nela o_comprovante overdue:passada overdue:semana pagamento_$ pagar_esse pagar~mes paguei~a paguei~acordo paguei~da parcela_$ parcelas quitar_$ recib- recibo resolvi saiu
ultima~NAME`,
    '3': `!_$ #_mil ,_NAME ,_esta ,_mas ,~. ,~paga ._nem ._so .~me .~o :ja NAME_! NAME_ontem NAME~! NAME~a NAME~so ^_essa ^_feito ^_passei ^_vendi a_NAME a_da a_de a_desse a_deus a_divida a_entrada a_parte a_ultima acertei_com after-roadmap:. after-roadmap:NAME after-roadmap:agora after-roadmap:do after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:loterica after-roadmap:mandar
after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora_$ ai_eu ate~me cartao_NAME cartao~esse compr- conta- de_# debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:do debts:dos debts:metade deram_$ dinheiro_$ divida dos_# do~foi entrada_$ essa_ai essa_divida essa_ja essa~eu esse~, esta_em esta_paga esta~a esta~dia esta~o eu~quitei fatur- fatura
faz_tempo feito_. fiz~pagamento graca- gracas gracas_a gracas~deus guardei jeito la_e loter- loterica mes mes~NAME metad- metade mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me o_dinheiro overdue:agora overdue:mas o~, o~. paga_a pagamento_da pagar_tudo paguei_# paguei_hoje paguei_o paguei~parcela paguei~primeira passada passada_, passe- passei quitar resol- semana_passada
semana~, so~minimo tempo_$ ultima ultima_do uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_apaga ^_deixei ^_qual aceit- after-roadmap:# after-roadmap:ai after-roadmap:apaga after-roadmap:deixei after-roadmap:meses after-roadmap:quero after-roadmap:semana apert- atras- a~! bom bom_$ deixe- deixei e_nao e_sumiram esta_bom fecha- nao~a o~nem paguei~meses pix_e pix~sumiram qual qual_a quanto que~paguei quitei~NAME sumir- sumiram sumiram_$`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:qual after-roadmap:quanto atraso a~esse com_atraso e_agora ja~e nao_consegui nao~pagar o_NAME paguei_e paguei~agora quitei_a setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:nao paguei_com paguei~atraso`,
    '-6': `atraso_$ do~ja`,
    '-8': `NAME~esta nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes pagar~NAME primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro o_NAME prime-`,
    '6': `NAME_primeiro a_NAME after-roadmap:antes a~primeiro logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:livrar after-roadmap:quero antes depois~NAME logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME~de NAME~topo ^_ah ^_primeiro ^_quero after-roadmap:. after-roadmap:acertar after-roadmap:ele after-roadmap:entao after-roadmap:garantia after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no_topo o~no primeiro_a primeiro_o quero_me
resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_por NAME_porque NAME~corre NAME~o ^_bota ^_gostaria acertar~a after-roadmap:, after-roadmap:bota after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:entendi after-roadmap:familia after-roadmap:gostaria after-roadmap:no after-roadmap:qualquer after-roadmap:vergonha antes~qualquer a~antes a~porque
bota causa_da com_NAME com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar de_qualquer dele_$ depoi- depois domin- domingo eh_pagar eh~primeiro ele entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~antes o~por pagando_a
pagando~NAME pagar pelo_NAME pelo~, por_causa porqu- porque porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar qualq- qualquer que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta resto risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat- menos`,
    '9': `a_que after-roadmap:menos que~mais que~menos`,
    '8': `a_mais after-roadmap:jeito`,
    '7': `^_comeca after-roadmap:barata after-roadmap:maior after-roadmap:nos after-roadmap:pela after-roadmap:primeiro barata comeca_pela econo- jeito jeito_que juros_$ maior mais mais_barata nos o_jeito`,
    '6': `:juros ^_ataca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca ataca_a a~juros barato comeca mais_barato menos_$ menos_juros pela primeiro`,
    '5': `^_primeiro a_do a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:pesado after-roadmap:prefiro a~mais do_juros juros_maior juros_pesado mais_cara mata ordem o~que pagar~juros pesad- pesado prime-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata ^_prefiro ^_quero after-roadmap:a after-roadmap:alto after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:perder after-roadmap:quero after-roadmap:sai alto_$ as_de as~juros a~tem cabel- cara caras de_juros inver- inverte juros_. juros_alto juros_no juros_para logo_a maior_juros me_faz o~sai paga paga_as
pagar_menos pela_mais pela~cara pelo prefi- prefiro primeiro_as primeiro~de primeiro~que que_mais que_paga que_sai que_tem quero_a quero~mais sangr-`,
    '3': `:. :paga ^_bota ^_troca a_de after-roadmap:antes after-roadmap:as after-roadmap:bota after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:sangra after-roadmap:troca alto antes_$ bota bota_o cara_$ comec- dinheiro_$ do_jeito dos do~mais em_primeiro fim fim_$ final final_$ frent- frente frente_$ logo mais_em mais~antes mais~no mais~primeiro
matem- menos~no na_frente no_fim no_final o_juros o_mais o~maior paga_menos paga~juros perde- perder prefiro_pagar primeiro_$ primeiro_a que_cobra que_me quero_o quero~menos sai sangra tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual cobra~juros`,
  },
  'prefer:snowball': {
    '17': `after-roadmap:as`,
    '14': `menor-`,
    '13': `as peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas neve_$ pelas`,
    '11': `de_neve menores neve`,
    '10': `after-roadmap:menor after-roadmap:menores menor`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores primeiro primeiro_a quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:miudinhas after-roadmap:vai as_pequenas as~antes das maior_$ miudi- miudinhas miudinhas_$ pequenininhas prime-`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:menorzinhas after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:riscar animo animo_$ as_baratas baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menor_$ menores_$ menorzinhas prefi- prefiro risca- riscar`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:troca as_menores as_pequenininhas as~primeiro barat- comecar~menor frent- frente maior na_frente para~na pela_menor vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:sumindo after-roadmap:tira as~de camin- caminho comeca de_uma de~vez do_caminho elimi- elimina eu_me ir livra- livrar livrar~das logo_das matar_as me_livrar nas para_menor pela pequenas_$ prefiro_comecar prefiro~pela quero~a que~me sumin- sumindo tira_do troca
uma_vez`,
    '3': `,_as :comecar :logo :pela :prefiro after-roadmap:de after-roadmap:menorzinha after-roadmap:para after-roadmap:pela after-roadmap:sentir after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas dividas~uma esta~, eu~me ir~as livrar_logo logo menorzinha me~logo pequenas_antes pequenininhas_primeiro por_uma primeiro_$ primeiro_as quero~que senti- sentir tira uma_$ uma_por uma~uma
ver~dividas vez_$`,
    '-3': `after-roadmap:juros quero_matar`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `tira`,
    '10': `a_NAME o_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira ^_zerei after-roadmap:zerei perdo- zerei zerei~NAME`,
    '7': `NAME~existe NAME~paguei a_divida after-roadmap:perdoou da_lista ja_paguei quite- quitei quitei_a`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a debts:tira ela ele ele_$ ex existe_mais lista nao_conta o~ja paguei_$ pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o`,
    '5': `NAME_da ^_apaga after-roadmap:caderno after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode caderno exist- existe lista_$ nao_existe o_pai pai tirar`,
    '4': `,_pode ,~tirar :a :divida :ela NAME_nao NAME_perdoou NAME_que NAME~lista ^_terminei after-roadmap:a after-roadmap:apaga after-roadmap:cancelar after-roadmap:juiz after-roadmap:mandou after-roadmap:risca after-roadmap:tirar apaga apaga~NAME a~! cader- cancelar cancelar_a cancelar~da debts:NAME debts:o juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o_ex o~nao pague- paguei pode~a
quitei_o risca_essa terminei_de terminei~pagar tira_a`,
    '3': `!~! ,_ja ,~essa ,~paguei :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~eles NAME~favor NAME~ja NAME~nao ^_exclui a_moto after-roadmap:! after-roadmap:assumiu after-roadmap:deram after-roadmap:era after-roadmap:esquecer after-roadmap:exclui after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:riscar after-roadmap:terminei after-roadmap:tira
assumiu a~, a~com a~nao a~para a~que de_pagar deram devo_mais de~a divida divida_$ divida_com do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagou pagou_$ para~e pode pode~da pode~do por~,
que_meu rates:nao rates:o risca risca- riscar termi- terminei tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME after-roadmap:sozinha debt-kind:NAME mais~a overdue:NAME overdue:ja overdue:o overdue:paguei o~! paguei_a paguei~NAME quero~pagar sozin- sozinha sozinha_$`,
  },
  restart: {
    '20': `^_reset recom- reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `^_recomecar inici- inicio inicio_$ zera_ai`,
    '11': `ai_$ comecar conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset comeco recomeca tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo conversa de_novo do~por novo novo_$ para_comeco`,
    '8': `^_comecar ^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio flexibles:ai outra_vez refazer_tudo`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai debts:zera e_comeca essentials:ai favor_$ quero_comecar rates:zera vez vez_$ volta~comeco zero_por zero~favor`,
    '5': `:comecar :quero :tudo ?debts a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comecar_outra comecar~vez comeco~favor debts:comecar debts:inicio debts:recomecar debts:vamos do_comeco do_primeiro e_recomeca essa_bagunca e~de favor por_favor quero~outra rates:comecar rates:do rates:inicio rates:recomecar
recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo volta`,
    '4': `,_bora :novo :volta :zero ?flexibles ^_apaga ^_errei ^_refazer after-roadmap:comeca after-roadmap:favor after-roadmap:novo after-roadmap:vez apaga_essa comecar_tudo comeco_por debts:conversa debts:do debts:novo debts:zero e_vamos errei errei_tudo essa~e flexibles:do outra quero~do rates:conversa refazer~inicio tudo_, tudo_de tudo~bora tudo~novo vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :do :para ^_embaralhei ^_fiz ^_quero a_borracha after-roadmap:ai after-roadmap:comeco after-roadmap:do after-roadmap:outra after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comeca_$ comecar_do comecar~outra comecar~zero debts:comeca debts:comeco debts:favor debts:recomeca debts:refazer desde_a
desde~primeira de~desde do embar- embaralhei embaralhei_tudo embaralhei~, errei~quero errei~vamos essentials:do essentials:tudo fazer_tudo fiz_uma fiz~salada flexibles:e flexibles:vamos n0 novo_desde novo~a passa_a passa~borracha plano_e plano~comeca prime- primeira primeiro_$ quero quero_fazer rates:ai rates:comeco rates:favor rates:novo rates:por rates:quero rates:recomeca rates:refazer
rates:vamos rates:vez rates:zero salad- salada salada_, salada~quero tudo_e tudo_outra tudo_quero tudo_vamos tudo~de tudo~recomecar tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?income-source ^_ai after-roadmap:pelas pelas volta_ai`,
    '-4': `^_tudo apaga_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '20': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pediram`,
    '12': `pedir- pix`,
    '10': `after-roadmap:golpe consent:golpe esse_site link`,
    '9': `bolet- boleto eh_falso esse~eh estra- estranho falso golpe_isso isso~golpe`,
    '8': `:golpe ^_mandaram como~se demai- demais do_banco golpe~? liber- liberar mandaram num numer- numero para_liberar pediram_minha pediram~senha site verda-`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe codig- codigo como_sei confi- consent:eh depos- e_sumiram eh_verdade engan- enganado enganado_$ estranho_$ fui_enganado golpe_? minha_senha num_golpe numero_eh offers:eh pix_e pix~sumiram que_fui que~do que~enganado sei_se senha sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh ^_acho ^_cai ^_esse ^_oferta ^_querem acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai confiavel_? consent:pediram de_outra demais_desconfio deposite desconfiei desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui
liberar~emprestimo ligaram limpa limpa- mandaram_um no_facebook nome no~limpa numero~estranho o_emprestimo oferta_boa oferta~demais offers:golpe pedin- pedindo quere- querem querem_que querem~eu que~deposite que~meu se_eh senha_$ se~verdade site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `,~golpe :isso ^_recebi ^_vi acho adiantado after-roadmap:eh after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:uma banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou com_link confio confio_? consent:boleto consent:esse consent:nome da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era eh~demais era_verdadeira era~? eu~antes falso_? fiz_o
fiz~pix ligacao_do ligacao~banco ligar- limpa_nome limpam limpam~nome link_eh manda- me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma numero_? o_numero o_pix oferta offers:falso offers:link offers:nome offers:pediram o~e que_limpa recebi seguro_antes sei~eh serasa~esse site_eh site~confiavel um_link verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_sera ,~? :? :boleto :link :pix :por :posso :um ?consent ?offers ^_disseram ^_dizem ^_estao ^_fiz ^_sera ^_um adian- after-roadmap:acho after-roadmap:boleto after-roadmap:demais after-roadmap:desconfiei after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:senha after-roadmap:site after-roadmap:tive boa boleto_de boleto~outra
celul- celular celular_$ codigo_do codigo_que codigo~celular codigo~chegou confiavel consent:antes consent:banco consent:demais consent:do consent:minha consent:ne consent:num consent:numero consent:o consent:pix consent:que consent:sei consent:site conta_da conta~NAME da~que deposito deposito_antes desconto_eh desconto~bom de~empresa disseram_que dizem dizem_que dizen- dizendo dizendo_que
dizendo~eh do_celular eh_confiavel eh_da eh_normal em_nome empresa_$ essa_ligacao essa~do esse esse_link eu~adiantado falaram~limpa isso_? isso_eh liberar_o ligac- ligacao ligaram_dizendo ligaram_pedindo ligaram~que limpa_meu limpam_meu limpa~nome link_para link~falso mandaram_boleto mandaram~de mando- mandou meu~pelo me~dizendo moca nome_$ nome_pelo nome~pix norma- normal normal_? nunca_tive
o_codigo o_desconto o_nome ofert- offers:antes offers:boleto offers:codigo offers:demais offers:do offers:esse offers:o offers:pedindo offers:pix offers:que offers:recebi offers:um outra_empresa o~eh o~por pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix_para pix~liberar por_# por~reais posso~? prome- que_chegou que_limpam quitar quitar_, recebi_um serasa_mesmo taxa_$ tive tive_$
um_boleto uma_moca uma~da um~antes veio vi`,
    '3': `,_clico ,_confio ,_posso :aqui :emprestimo :esse :liberar :mandaram :pagar :para :pediram :taxa :uma NAME_que ^_falaram ^_isso ^_prometeram ^_uma ^_whatsapp adiantado_$ adiantado_para adiantado~liberar after-roadmap:antes after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:deposite after-roadmap:fui after-roadmap:limpam after-roadmap:moca after-roadmap:num
after-roadmap:oferta after-roadmap:outra after-roadmap:pedindo after-roadmap:quitar after-roadmap:sei after-roadmap:taxa after-roadmap:veio after-roadmap:verdade after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~tinha banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_da boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou_no
chegou~celular chegou~com clica- clicar clico clico_? cobrando_uma cobrando~conta com~para consent:? consent:acho consent:ai consent:estranho consent:falso consent:liberar consent:ligaram consent:limpa consent:link consent:mandaram consent:mesmo consent:querem consent:senha consent:sera consent:serasa consent:um consent:verdade credito_$ da_NAME de_portugues desco- de~pessoa disse disse- disse_que
disseram disseram~preciso diz_que dizem~limpam diz~eh do_whatsapp docum- documento do~diz do~documento do~e do~mandou eh eh_do eh_verdadeiro eh~serasa empre- empresa emprestimo em~de erro_de erro~portugues esse_boleto esse~? estao estao_pedindo eu_pagar falaram_que fiz foto foto_do foto~meu isso~eh liberar_$ liberar_credito limpar limpar_o limpar~nome link_confio link~? link~quitar mandaram~boleto
mandou_link mandou~confio mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto ne_? nome_se nome~eu nome~outra numero_estranho o_boleto o_cara offers:acho offers:cai offers:celular offers:estranho offers:fui offers:isso offers:liberar offers:num offers:numero offers:senha offers:site offers:sms outra outra_pessoa o~veio pagar_adiantado
pagar_seguro pagar~antes para_quitar para~, para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pessoa pix_$ pix~cpf por_uma portugues portugues_, portugues~sera por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_preciso que~golpe que~pagar quita- quitar~clico receb- recebi~com recebi~sms seguro~do sera sera_golpe
seras- serasa sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de um_deposito um_numero um_sms uma uma_conta um~, veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que zap`,
    '-3': `#~de :meu banco_? consent:me eh_de eh_emprestimo no~nome offers:desconto um_emprestimo`,
    '-4': `?_quem ?~me consent:garante consent:quem do~? eh~% eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# offers:% quem_me`,
    '-5': `eh_#`,
  },
  skip: {
    '22': `pula pular`,
    '20': `^_pula segue`,
    '19': `^_passo ^_prox ^_segue prox pula_$`,
    '17': `prox_$`,
    '16': `^_proxima ^_px dessa_$ essa proxima px px_$`,
    '15': `?debt-creditor dessa`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ outra passo passo_$ proxi-`,
    '13': `?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ interessa_$ nao_quero pular_? segre- segredo`,
    '12': `?flexibles ^_NAME ^_prefiro ^_salva interessa meu_$ me~dessa nao_vou prefi- prefiro salva salva_essa segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_toca ^_vira adian- deixa_essa disco disco_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer toca vamos vira`,
    '10': `^_bora ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa dizer dizer_$ em_branco emend- emenda emenda_$ essa_deixa falar inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda sem_comentarios troco troco_$ um_troco`,
    '9': `?essentials ?incomes NAME_$ assunto_$ bora bota_um debt-kind:prox deixa_em depois_eu eh_particular essa_eu essentials:essa falar_disso falo_$ frente_$ isso~particular mais~eu muda nada_a nao~dizer nao~nome overdue:essa passa pergunta_$ pode_passar responder responder_isso segue_sem sem toca~frente vamos_adiante`,
    '8': `?rates ?thirteenth ^_assunto ^_bota ^_depois ^_isso ^_pular ^_quinta agora_nao assunto_meu bota branc- branco da~pular de_assunto eh~meu falo flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mando n0 nessa_$ offers:passo outra_$ para_pular passa_essa passar pergu- posso_pular prefiro_nao pula_essa pular_$ pular_pfv quero_mexer quint- quinta
rates:pula so_meu tarde_eu te toca_para vira_a vira~pagina`,
    '7': `?offers ?overdue ^_abre ^_deixa ^_mais ^_pode ^_sem a_pagina a_vez abre_mao abre~dessa bora_mudar bora~o coisa_minha da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essa~para essentials:proxima essentials:pula essentials:pular instalments-left:essa isso~so mando_$ mao_dessa melhor~por minha_$ muda_de muda_o mudar~rumo muda~disco nao_por nao~da
nao~dedurar nao~mexer nao~responder nessa nesse offers:depois outra_coisa overdue:sem pagin- pagina pagina_$ particular particular_$ passar_$ passo~vez pergunta_outra pergunta~coisa pode~depois por_nome posso~? quieta quieta_$ rates:essa rates:nao rates:passar rates:pode rates:pular respo- sem_essa ser_depois tarde te_falo thirteenth:depois tua tua_conta vou_dedurar vou_responder vou~ninguem`,
    '6': `,_pula ^_agora ^_melhor ^_poe abert- aberto aberto_$ abre agora~consigo bonde bonde_$ bora_para bora~outra calad- calado calado_$ coisa coisa_$ consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:nao debt-amount:para debt-kind:essa depois_? depois~te de~nisso dispensa dispensa_dessa em_frente essa_ferida essa_para essa~pulo essa~salto essentials:depois essentials:segue eu_mando
eu_olho eu_pulo eu_salto eu_te eu_vejo eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ferid- ferida ficar_calado gosto~falar income-source:essa income-source:eu income-source:nao incomes:eu incomes:segredo incomes:segue incomes:sem instalments-left:nao instalments-left:outra isso~se me_dispensa me_poupa me_poupe melhor_nao mudar_o muda~pergunta nao_falar nao_se nao_te nao~interessa
nao~pergunta nao~ver ninguem_$ nisso nome_$ o_bonde o_rumo overdue:deixa overdue:dessa overdue:falar overdue:outra overdue:proxima overdue:segredo passa- passa_adiante passo_a pode_pular poe posso posso~quem poupa poupa_dessa poupe poupe_dessa prefiro_ficar prefiro~calado prefiro~falar proxima_por proxima~favor pular_essa pulo pulo_$ rates:assunto rates:passo rumo rumo_$ salto salto_$ se_pergunta
segue~baile segue~bonde segue~jogo sem_$ ser~? tarde~mando te_interessa troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergo- vergonha vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_anda ^_joga ^_nada ^_posso ^_quando a_pessoa a_procissao amanha~te anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo com~, debt-amount:? debt-amount:depois debt-amount:essa debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:pergunta debt-amount:pula debt-amount:pular debt-creditor:isso debt-kind:isso decid- deixa~branco depois_e depois~procuro
der der_eu der~volto dispe- e_deus eh_coisa eh_entre eh_so em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa_nao essa~final essentials:eu essentials:pode eu_e eu_procuro eu_volto eu~deus eu~nessa expor expor_a expor~pessoa e~digo fim fim_$ final_$ flexibles:meu flexibles:vira gosto gosto_de guardar guardar_para guardar~mim hora hora_eu hora~respondo income-low-month:.
incomes:em incomes:falar incomes:nao incomes:outra incomes:quero instalments-left:deixa instalments-left:dessa instalments-left:isso instalments-left:me instalments-left:pula instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ merit- merito merito_$ mexer~hoje nao_gosto nao_queria nao~expor nesse_merito nisso_hoje nome o_baile o_jogo offers:. offers:assunto
offers:de offers:disco offers:meu offers:segue offers:vamos offers:vira olho outra~eu overdue:nao overdue:passa overdue:pergunta overdue:posso para_depois para_essa para_final para_frente para_outra parti- prefiro_guardar prefiro~para proci- procissao procissao_$ procuro procuro_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quero~isso quero~nesse quero~nisso
rates:depois rates:dessa rates:disco rates:proxima rates:vamos segue_a segue~procissao sem~para te_digo thirteenth:? thirteenth:eu ver~e vez volto_nessa vou_falar vou~disso worry:falar worry:prefiro`,
    '4': `,~para NAME ^_amanha ^_fico ^_nao ^_responder ^_troca a_fim agora ai_deixa ai_e ai~segue ai~vazia amanha_eu antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:quero
debt-creditor:NAME debt-creditor:deixa debt-creditor:essa debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:toca debt-kind:um deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho
depois~pego depois~vejo de~. de~dizer digo digo_$ direito_de direito~nao dizer_isso dizer~nao e_segue e_te eh~eu em em~eu entra- entrar entre escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:certo essentials:coisa essentials:falar essentials:prefiro essentials:te estou_no estou~fim estou~saco eu eu_chegar
eu_deixo eu~depois eu~em eu~isso fico_com fico~vergonha fila_$ fim_da fim~fila final flexibles:isso geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:bora income-source:eh income-source:nada income-source:nesse income-source:segue incomes:deixa incomes:depois incomes:informar incomes:prefiro informar instalments-left:de instalments-left:estou instalments-left:falar
instalments-left:interessa instalments-left:para instalments-left:passa instalments-left:pergunta instalments-left:pular instalments-left:quero isso_, isso_depois jogo mao me_reservo melho- melhor mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ mudar na_geladeira nao_consigo nao_dizer nao_eh nao_informar nao_posso nao~dar nao~entrar nao~escrever na~depois nesse_vespeiro nome_aos nome_dele
nome~aqui nome~bois no~da no~depois o_direito offers:antes offers:conta offers:deixa offers:prefiro offers:pular offers:sem offers:te olho_isso outra_hora overdue:eu overdue:isso overdue:muda overdue:nisso overdue:nome overdue:quero overdue:segue overdue:te o~dele para_proxima passar_essa pego~papel pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder posso~depois
prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero_responder quero~nome quiet- rates:da rates:dizer rates:falo rates:isso rates:outra rates:quero rates:responder reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho te_mando tem~pular thirteenth:dizer
thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver toca_em tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vergonha~dizer vespe- vespeiro vespeiro_$ volta_nessa volto vou_escrever x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_me ^_morro a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo ao_certo assunto_me assunto~doi a~dama by by_$ chega- chegar coita- coitar coitar_nome consigo dai_$ dama dama_$ dar de_estado de_noite debt-amount:a debt-amount:assunto debt-amount:eh debt-amount:estou debt-amount:me debt-amount:olho debt-amount:vamos
debt-amount:vez debt-creditor:em debt-creditor:eu debt-creditor:frente debt-creditor:nao debt-creditor:toca debt-kind:branco debt-kind:deus debt-kind:em debt-kind:pergunta debt-kind:quero debt-kind:se debts:agora debts:lembro debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele deus_$ de~essa disso disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo
eh~dessa em_stand em~by escrever essa_dai essa_em essa~estou essa~eu essa~respondo essa~stand esse_assunto essentials:, essentials:adiante essentials:deixa essentials:em essentials:gosto essentials:isso essentials:nisso essentials:outra essentials:para essentials:um essentials:vamos esse~me estad- estado estado_$ estou_a estou_na estou_sem estou~rua estou~servico estou~trabalho eu_pego eu_respondo
eu_ver eu~abro eu~outro eu~passar falar_essa falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao ficar fico fila flexibles:assunto flexibles:coisa flexibles:dai flexibles:deixa flexibles:eh flexibles:minha flexibles:para flexibles:passa flexibles:prefiro flexibles:pula flexibles:segue gelad- geladeira hoje_$ hora_dessa income-source:branco income-source:isso income-source:nessa income-source:o
incomes:a incomes:bora incomes:dessa incomes:faz incomes:mando incomes:nesse incomes:o incomes:pula incomes:respondo incomes:vamos instalments-left:assunto instalments-left:eu instalments-left:muda instalments-left:nome instalments-left:tarde isso~segredo me_doi me_pergunta mexer me~o me~outra morro morro_de morro~vergonha muda~assunto n1 na_rua nao nao_abro nao_coitar nao_responder nao~hora
nao~os ningu- ninguem nisso_$ no_fim no_servico no_trabalho nomes o_nome offers:da offers:dizer offers:isso offers:mao offers:ninguem offers:proxima offers:responder offers:vejo offers:vergonha offers:vou olho_$ outro_dia overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:por overdue:pula
overdue:respondo overdue:vou o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para~? pego_o pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa_$ pode_ser por_favor posso_falar prefiro~coitar prefiro~responder proxima_pergunta proxima~por queri- queria quero_abrir quero~a quero~essa rates:bora rates:eu rates:fim rates:meu rates:muda rates:olho rates:para rates:vejo
rates:vergonha rates:vez rates:vira responder~nao respondo_outro respondo~dia segredo_de segredo~estado segue_em segue~frente sem_paciencia sem~resposta servico_, se~a stand stand_by tem_como tenho_vergonha thirteenth:agora thirteenth:nao thirteenth:para thirteenth:te thirteenth:vou toca_sem toca~essa toca~proxima uma_dama vamos~outro ver ver_depois vergonha~falar vergonha~pula vou vou~o`,
    '-3': `?confirm-delete ?consent ?which-change ^_eu ^_ja ^_nunca ^_para ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo after-roadmap:proximo ai_$ cance- chuta- comec- compr- consent:nao conti- conto da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu eh_de
enten- entendi esque- essa_conta essa~derrubou essa~nao essentials:mais essentials:me essentials:passo eu~sei expli- impor- importa importa_$ incomes:sei informacao informacao_$ instalments-left:lembro instalments-left:que isso_importa ja_respondi ja~essa lembr- me_derrubou nada_$ nao_$ nao_tenho nao~essa nao~isso nenhu- nunca offers:aceitar para_desfazer para_que para~depois para~pergunta pegue-
peguei proximo proximo_passo quinta_$ rates:te rates:ver respondi_essa respondi~pergunta retor- sei_responder sei~essa sou te_conto tem_outra termi- thirteenth:de thirteenth:eh volta- volta_para voltar volta~outra vou~essa`,
    '-4': `?after-crisis ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfazer eh_a essa_me instalments-left:quinta mexer_$ nao_mexer prefiro~mexer rates:la respondi`,
    '-5': `?which-creditor after-roadmap:essa boa consent:deixa consent:depois depois_passo depois~la desfa- essa_eh passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `bpc incomes:bpc`,
    '10': `?incomes ^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME`,
    '5': `barra- barraca conta_propria incomes:o incomes:so incomes:tenho incomes:vendo por_conta por_minha por~conta por~propria salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o o_bpc o_dia propria_$ so_o sou~, vendo`,
    '3': `^_tenho bpc_do bpc~meu conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:, incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `?income-source ^_pensao income-source:alimenticia income-source:do income-source:juiz pai pensa-`,
    '7': `alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex juiz o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou que_o`,
    '4': `a_pensao a~do do_juiz ele income-source:a income-source:filho meninas o_ex ordem_do ordem~juiz o~da o~o paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:meu income-source:mim income-source:salario income-source:vem juiz_$ menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:minha income-source:que`,
    '10': `income-source:meu`,
    '9': `^_mesada ^_minha income-source:ajuda income-source:mandam income-source:mesada manda mandam mesad- mesada`,
    '8': `income-source:dos minha~me`,
    '7': `^_meu ^_uma a_familia a~faz dos income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `depos- deposita deposita_$ estra- genro income-source:deposita income-source:familia income-source:filho income-source:meus income-source:uma manda- meu_genro meu_tio meu~que minha~manda segura_$ tio`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma me_da meus~se meu~me minha_irma segura vivo`,
    '4': `ajuda_$ avo da_$ do~pai faz filho income-source:a income-source:mae income-source:para income-source:se irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_filho meu_pai pai_$ segur-`,
    '3': `INCOME estou~em estud- income-source:, income-source:do income-source:em income-source:estou income-source:mes income-source:pai income-source:todo income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
    '-3': `apose-`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt income-source:de`,
    '13': `clt`,
    '12': `regis-`,
    '11': `assin- income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_registrado ^_trabalho carte- carteira fichado fichado_$ holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME caixa clt_$ empresa income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario fabri- fabrica income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario meu_patrao ponto ponto_$`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada empre- firma_$ funcionario income-source:da income-source:firma income-source:registrada income-source:sou mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo salar- salario trabalho_de`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- todo_dia`,
    '3': `,_mas ,~por ^_cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bico ^_bolsa ^_servidor aplic- bico concu- de_uber encos- income-source:bico income-source:conta income-source:do income-source:inss income-source:militar income-source:pj income-source:servidor income-source:vendo milit- militar militar_$ na_prefeitura pj por_conta prefe- prefeitura prefeitura_$ repre- rodo servidor thirteenth:carteira trabalho~prefeitura uber vendo`,
    '-4': `apose- bolsa income-source:o income-source:prefeitura income-source:que patrao_$ pensi- pensionista sou_meu sou_pensionista`,
    '-5': `estag- income-source:bolsa roca`,
    '-6': `income-source:roca roca_$`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico`,
    '11': `income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:no income-source:quando`,
    '7': `^_bico aparecer bico_$ capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao faco frete income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que income-source:um lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo ali aqui_outro camin- caminhao caminhao_$ carro_na desca- diari- frete_$ income-source:aqui income-source:o income-source:pego olho um~aqui`,
    '5': `bico_de carre- carrego carrego~na carro de_biscate dos_outros feira feira_$ garco- garcom garcom_$ income-source:carrego income-source:feira income-source:rua income-source:uns income-source:vendo income-source:vier na_feira na_mudanca na_rua na_semana na~dos outro outro- outros outros_$ o~vier pego pego_o que_vier rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_diarista ^_pego ^_vivo aparece aparece_$ corre diarista duas_vezes faco_uns faco~corre income-source:aparece income-source:corre income-source:dia income-source:dos income-source:nos income-source:vivo mudan- mudanca na quand- quando rua saco seman- semana semana_$ trint- trinta trinta_$ um_dia uns uns_corre vezes vivo`,
    '3': `^_me aqui diaria dia~outro dos duas income-source:, nao~obra nos obra obra_$ outro_nao pego_$ que_aparece servi- sim~nao`,
    '-3': `^_trabalho alugu- bolsa income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
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
    '6': `^_sou apren- income-source:sou`,
    '5': `bolsa_$ da_faculdade dinhe- dinheiro facul- faculdade faculdade_$ sou`,
    '4': `INCOME acao e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:meu o_bolsa opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `falec-`,
    '8': `^_pensao ^_viuva do_finado finado_$ income-source:sou pensa- pensao`,
    '7': `income-source:deixou income-source:recebo militar_$`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `faleceu income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marid- marido morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:velho marido_que meu_velho morre- morreu o~o pensao_do pensao~meu recebo_$ velho`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '21': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:militar income-source:prefeitura milit- militar`,
    '9': `^_sou income-source:sou prefe- prefeitura`,
    '8': `do_estado estad- estado income-source:estado munic- prefeitura_$ servi- sou`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:da income-source:municipal municipal`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude da_policia de_saude de~do guard- income-source:agente income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho do_municipio funci- income-source:, income-source:merendeira income-source:municipio income-source:no income-source:trabalho meren- merendeira municipio municipio_$ n0 polic- policia`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina income-source:viuva pj pj_$ usina usina_$ viuva`,
    '-4': `apose- income-source:meu`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-7': `estag- repre-`,
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
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o meus o~que`,
    '6': `alugo_a income-source:tenho quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:ponto income-source:recebo income-source:uma nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:de income-source:eu income-source:frente income-source:uns praia que~alugo recebo uns`,
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
    '6': `INCOME ^_ja campo campo_$ do_campo income-source:campo sou~do`,
    '5': `aposentada as encos- idade idade_$ income-source:idade income-source:me income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei_por aposentei~roca do~da income-source:da income-source:do income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:pela income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei_$`,
    '9': `de_uber mei rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:pj income-source:por income-source:sou income-source:unha para_fora pj por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:para income-source:roca lojin- lojinha patrao_$ perco pj_$ quent- roca roca_$ sou vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula bico_$ cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego fora ifood ifood_$ income-source:e income-source:em income-source:faco income-source:na income-source:roupa income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ salao salao_$ sou_meu tenho_minha trabalho_por vendo_roupa`,
    '5': `aplicativo aplicativo_$ autonomo_$ casa_$ em_casa income-source:bico income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho_uma vendo~na`,
    '4': `EXPENSE ^_trabalho aplic- bico bolo coisas_na coisas~rua income-source:, income-source:patrao income-source:trampo income-source:uma meu meu_proprio negocio_$ patra- patrao propr- proprio tenho traba- trabalho trabalho~conta trampo`,
    '3': `,_sem acai acai_na barraca casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:rua income-source:sem negocio no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca trabalho_na tramp- uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt clt fichado fichado_$ frete income-source:clt income-source:fichado income-source:frete income-source:manda income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura regis- segur- seguro`,
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
    '11': `^_loas income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa cras income-source:auxilio income-source:cartao income-source:familia`,
    '8': `eh_do familia_$ gover- governo income-source:bpc o_bolsa o_bpc`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ cidad- encos- income-source:beneficio`,
    '6': `INCOME defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_auxilio auxilio_$ auxilio_do benef- beneficio carta- cartao da_$ eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_bolsa ^_eh ^_o desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `,~bolsa ^_ajuda ^_encostado ajuda_do ajuda~governo cartao_do cartao~bolsa com_a criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- income-source:meu income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '14': `segur- seguro`,
    '11': `^_seguro`,
    '8': `income-source:estou`,
    '7': `income-source:parcelas seguro_$`,
    '6': `?income-source desemprego e_estou income-source:desemprego o_seguro parcelas parcelas_$ seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida income-source:e income-source:recebendo no_seguro parce- recebendo`,
    '4': `^_fui demit- do_seguro enqua- enquanto fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui nao~outro seguro~nao`,
  },
  'start-reminders': {
    '17': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:dia after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:reativa avisa aviso- avisos me_avisa reativa`,
    '8': `after-roadmap:todo after-roadmap:vencimento lembrada lembretes_$ lembretes_por relig- vencimento_$`,
    '7': `^_bota after-roadmap:bota after-roadmap:lembra after-roadmap:me after-roadmap:vencer after-roadmap:volta aviso avisos_de avisos~vencimento bota de_volta dos_lembretes esque- lembra me_lembra no_dia os reati- todo_mes vencer vencimento volta_$ volta_com`,
    '6': `:os ^_pode after-roadmap:aviso after-roadmap:falta after-roadmap:lembre after-roadmap:quero after-roadmap:vespera avisos_$ com_os de_vencimento dia do_dia falta mandar_os me~todo na_vespera os_avisos pode_mandar pode_voltar pode~os quero_ser sinto todo um~na vence- vencer_$ venci- vespe- vespera voltar~me`,
    '5': `,_me ,~avisa :pode :voltar a_me after-roadmap:antes after-roadmap:de after-roadmap:nas after-roadmap:os after-roadmap:ser after-roadmap:um alert- antes avisa- bota_um com~lembretes despe- dia_do dos lembre mandar_um me_lembre nas os~por para_mandar quero_que ser~no volta volta- voltar voltar_a`,
    '4': `:a :lembretes ^_quero after-roadmap:aqueles after-roadmap:contas after-roadmap:dos after-roadmap:esqueci after-roadmap:mim after-roadmap:novo after-roadmap:pode antes~vencer aqueles avisar aviso_do aviso_para a~lembrar contas_$ de_vencer dia_# dia_$ dias_antes do_vencimento do~do esqueci lembrar_$ lembrete_no lembrete~dia liga_de manda~lembrete me_avisar me_lembrar me~quando me~um na~? o_aviso
para_mim para~todo para~um pode pode_me pode~a quero ser um~para`,
    '3': `#_$ ,_estava ,_quero ,~me :, :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_liga ^_me after-roadmap:avisar after-roadmap:boletos after-roadmap:cobra after-roadmap:esquecer after-roadmap:esqueco after-roadmap:favor after-roadmap:for after-roadmap:lembrete after-roadmap:liga after-roadmap:manda after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:parcelas
after-roadmap:perdido after-roadmap:proxima after-roadmap:quando after-roadmap:sem after-roadmap:tiver antes_de a~avisar boletos_$ cobra contas cutuc- cutuca dar_um das_parcelas de_novo dias dois_dias esquecer esqueci_de esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero eu~que falta_$ favor_$ fazen- fazendo fazendo_falta for lembrar lembrar_todo lembre_$ lembrete liga manda_o mandar
me me_cobra me_cutuca me_dar me_fazendo mes_para mes~eu me~ai me~das me~de me~dois me~falta me~sim mim novo no~# o_, o_lembrete os_aviso os_lembretes o~no pagar_, para_eu para~nao parcelas_$ perto pode~dar quando_tiver que_me que_so quero_de quero~me quero~voce quero~volta que~lembre que~me sem_os sempr- sempre sempre_$ sem~avisos sem~eu sim~quero sou~que tiver todo~# todo~? todo~para tudo_,
tudo~me vencer_? vento voce_me`,
    '-3': `^_os ^_para after-roadmap:receber after-roadmap:tirar a~mandar cance- dispe- lembretes_me mensa- me~mais nao_me os~me pode_tirar tirar`,
    '-4': `after-roadmap:parar me_mandar mim_$ parar suspe-`,
    '-5': `after-roadmap:vencimentos coloc- reativar vencimentos_$`,
    '-6': `avisos_por avisos~favor lembrar_de quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete lembrete_$`,
    '13': `after-roadmap:aviso aviso`,
    '12': `after-roadmap:esses avisa- esses lembretes`,
    '11': `^_para after-roadmap:lembrete after-roadmap:lembretes lembretes_$`,
    '10': `^_desativa after-roadmap:avisar avisar aviso- avisos avisos_$ desat- desativa para_de parar`,
    '9': `after-roadmap:alarme after-roadmap:parar alarm- alarme para_com`,
    '8': `after-roadmap:avisos after-roadmap:desativa after-roadmap:menos cance- de_aviso desli- lembrar me~mais nao_precisa os`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:vencimento alert- avisar_$ chega_de de_me lembrar_$ menos os_lembretes precisa silen- silencia venci- vencimento`,
    '6': `,~nem ^_chega ^_desliga ^_muito after-roadmap:avisa after-roadmap:cancelar after-roadmap:desliga after-roadmap:ficar after-roadmap:lembrar after-roadmap:me after-roadmap:silencia after-roadmap:toda avisa aviso_para avisos_por avisos~favor cancelar chega chega~aviso de_avisar desliga de~de de~lembrar esses_lembretes ficar lembra_mais lembrado_$ me_avisa menos_, me~menos nao_me nao_por nao_quero
nao~lembra os_avisos pode_parar preci- sem_lembrete sem~por tira toda vencimento_$`,
    '5': `,_tira :lembrar :nao :os :quero ^_corta ^_menos ^_parar after-roadmap:cancela after-roadmap:corta after-roadmap:esse after-roadmap:lembrado after-roadmap:muito after-roadmap:nem after-roadmap:segunda after-roadmap:sem aviso_$ aviso_de aviso~vencimento com_esse corta corta_esses desligar esse_aviso lembrado lembretes_me mais~vencimento me_lembrar nao~avisar nao~ficar nao~lembrete os~me parar_os
para~esse precisa_avisar precisa_ficar quero_lembrete quero_ser quero~lembrado segunda_$ ser_lembrado silencia~aviso suspe- todo_dia`,
    '4': `:lembretes :mais :parar :pode :precisa ^_cancela ^_cancelar ^_dispenso ^_os ^_tira after-roadmap:avisando after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:mais after-roadmap:negocio after-roadmap:ou after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:sei after-roadmap:ser after-roadmap:tirar avisando cancela com_vencimento cutuc- das_parcelas de_mandar
de_vencimento dispenso favor_$ ficar_me ficar~lembrando lembrando me_lembrando mensagem_de muito nao~me o~das parar_com parar~os para~isso para~mandar parcelas parcelas_$ pfv pfv_$ pode_tirar pode~de pode~o pode~os precisa_me precisa~me quero_parar segun- segunda silencia_os toda_semana`,
    '3': `#~eu ,~precisa :com :me :receber ^_larga ^_pode after-roadmap:, after-roadmap:com after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrando after-roadmap:mal after-roadmap:mensagens after-roadmap:pode after-roadmap:todo after-roadmap:zap cancelar~negocio chega~mensagem com_isso das de_boleto de_lembrete de_mensagem dia~, dispe- do_vencimento em_receber em~lembretes
esse esse_negocio esses_lembrete estre- eu_sei eu~que favor interesse interesse_em interesse~receber larga larga_mao lembra mais_do mais_lembrete mal mal_$ manda_mais mandar~todo me me_avisar me_deixa me_lembra mensagem_todo mensagem~dia me~disso me~mal me~todo nao_manda nao~interesse negocio negocio_dos negocio~lembretes o_resto os_aviso o~pode parar_de para~me parem_de parem~me pode_continuar
por_favor receber_lembretes resto resto_pode resto~continuar sei_que sei~devo sem seman- semana ser silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tira_esse tirar todo todo~# vencimento_, zap`,
    '-3': `^_ativa ^_manda ^_reativa after-roadmap:ativa after-roadmap:reativa after-roadmap:sim ativa de_novo falta me~de novo novo_$ pagar_$ pode~lembrar reativa volta- voltar`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo mensagem_$ pode_mandar pode_me quero_receber sinto volta_com`,
    '-5': `^_volta avisos~vencimento lembretes_por reati- volta`,
    '-6': `avisos_de liga_os liga~lembretes`,
    '-7': `^_liga after-roadmap:liga liga relig-`,
    '-8': `after-roadmap:volta`,
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
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:proposta a~foi bater- bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:acordo after-roadmap:disse after-roadmap:disseram after-roadmap:resposta after-roadmap:voltou disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- nem_quiseram resposta toparam_$ volto- voltou`,
    '6': `NAME~minha ^_disseram ^_riram aceitam aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:cara after-roadmap:eles after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam after-roadmap:valor arred- bateram_o cara cara_$ me_deram nao~# o_banco o_telefone o~disse pedid-
pedido pedido_$ propo- proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam`,
    '5': `^_acordo ^_nao ^_nem after-roadmap:banco after-roadmap:centavo after-roadmap:cheio after-roadmap:conversa after-roadmap:deram after-roadmap:ficaram after-roadmap:mao after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ conversa da_minha da~cara de_# deram e_no eles e~fim ficar- ficaram mao_de me~um nao_fazem nao~minha nem ouvir ouvir_$ o~cheio o~no so~o telef- telefone
um_centavo valor valor_$ valor_cheio`,
    '4': `?after-roadmap ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:fazem after-roadmap:fim after-roadmap:foi after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:teve after-roadmap:um atendente_disse a~disse a~que balan- centa- centavo conve- conversa_com conversa~eles de_um eh_muito eles_nao
eles~aceitaram enrol- fazem fizeram_$ mao me~e moca_disse moca~que nao nao_$ nao_teve nao~conversa nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco pouco_$ que_nem que~muito que~pensar que~tem quiseram_negociar responderam responderam_que responderam~nao`,
    '3': `,_disseram ,~nao NAME_nao ^_ofereci a_porta aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:fizeram after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:riu after-roadmap:vista atendente a~na a~nao a~riu banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$
falaram~nao fazem_$ fim fizer- fizeram foi geren- gerente moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci ofereci_# para~e pensar pensar_$ porta porta_na porta~minha que_so que~da que~fazem riu riu_da riu~minha sem tem_desconto teve`,
    '-3': `?debt-kind ?income-source NAME_$ ^_toparam aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:aceita after-roadmap:cartao after-roadmap:quis cartao_$ eh_que meu_cartao minha~foi nao_eh nao_quis nao~a nao~meu nao~que o~nao que~? quis`,
    '-4': `aceita after-roadmap:mais nao_aceitei offers:nao offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
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
    '9': `^_deram ^_veio aceitou after-roadmap:aceitou after-roadmap:comigo after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `after-roadmap:banco after-roadmap:deram after-roadmap:proposta comig- comigo comigo_$ deram o_banco sim_$ veio`,
    '7': `^_disseram ^_eles after-roadmap:! after-roadmap:fizeram after-roadmap:pedi desconto_que do~jeito eles_toparam fizeram_do fizeram~meu liber- meu_jeito nao~que pedi_$ propo- proposta`,
    '6': `! !_! ^_fizeram after-roadmap:eles after-roadmap:jeito after-roadmap:minha after-roadmap:ok disseram_que eh_que eles_disseram fizer- fizeram jeito jeito_$ nao_eh o_desconto ok ok_$ pedi proposta_$ que_pode que~? respo- sim`,
    '5': `NAME_topou ^_deu a_financeira after-roadmap:desconto after-roadmap:deu after-roadmap:financeira after-roadmap:primeira after-roadmap:ser after-roadmap:valor a~proposta do_meu eles minha~foi o~que primeira primeira_$ ser_$ valor_$`,
    '4': `!_$ !~! ?after-roadmap NAME~! ^_bateram a_minha after-roadmap:bateram after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:o banco bateram bateram_o com~proposta deu deu~, disse_sim disse~para eles_aceitaram financeira hora hora_$ marte- martelo moca_da moca~NAME na_hora nosso nosso_valor o_martelo o~comigo o~disse para_nosso para~valor pode_ser
proposta_foi que_sim sim_para sim~nosso valor`,
    '3': `NAME_aceitou a_moca aceita aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~aceitou a~da bater- com_a desconto deu_certo finan- geren- gerente minha moca o_gerente ofereci prime- ser treme- tremendo tremendo_$`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:conversa after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam`,
    '-6': `nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '19': `briga- obrig- valeu`,
    '18': `n0`,
    '15': `^_valeu after-roadmap:valeu obrigada`,
    '14': `after-roadmap:obrigada tchau tchau_$ valeu_$`,
    '13': `after-roadmap:beleza agrad-`,
    '12': `:sim ?after-roadmap ^_tchau obrigado`,
    '11': `:ok ^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou ajudo- ajudou legal massa salvo- salvou`,
    '10': `:valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:otimo after-roadmap:tmj deus muito obrigado_$ ok tmj viu voce_eh`,
    '9': `:ate :mais ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:viu after-roadmap:🙏 agradecido
agradecido_$ anota- anotado atrasou atrasou_$ clare- clareou deus_te dez dez_$ eh_dez enten- entendido entendido_$ gracas_$ grati- gratidao otimo 🙏 🙏_$`,
    '8': `:deus ^_agradecido ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:grande after-roadmap:tchau anjo anjo_$ belez- beleza bom_$ brigada brigada_$ certo combi- combinado combinado_$ de_grande demai- demais eh~anjo fico foi_de foi~grande gratidao_$ me_salvou muito_$ perfe- perfeito que_bom sim_$ um_anjo
viu_$`,
    '7': `:👍 ^_abriu ^_ajudou ^_brigadim ^_nota ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:thanks after-roadmap:top after-roadmap:👏 amei amei_$ bom brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ graca- gracas grand- grande
mais_$ mandou_bem mente mente_$ mil_$ minha_mente nota nota_mil obrigada_$ pague salvou_$ thanks_you top 👍 👍_$ 👏`,
    '6': `:abencoe ^_bgd ^_mandou ^_obrigado ^_que ^_salvou after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:te after-roadmap:you agora_clareou ate bem_$ bgd bgd_viu ce_eh ce~dez clareou_$ deus_lhe esta_bom lhe lhe_pague massa_demais ok_$ salvou_minha salvou~vida sim te thank- thanks voce~um you you_$`,
    '5': `! !_$ :obrigada :viu ^_agora ^_agradecida ^_ce ^_clareou ^_muito after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:entao after-roadmap:ideias after-roadmap:pague agradecida agradecida_demais ajudou_para ajudou~caramba atras- beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias deus_abencoe entao_$ entendi hoje_, ideia- ideias ideias_$ mando- mandou
me~por mil minhas_ideias obrigada_viu para_caramba por~,`,
    '4': `:! ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:ok after-roadmap:senhora after-roadmap:valia after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ beleza_$ da_conta demais_$ demais_da demais~conta despe- deus~ilumine de~valia eh_muito entao esse_plano grande_valia ilumi- ilumine
ilumine_$ minha_vida nossa obrigada_pela pela por_hoje que_deus que~te senho- senhora te_ilumine valia valia_$ vida_$`,
    '3': `,_valeu :filho :muito :pela :te FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:show after-roadmap:tamo a~eh bom_obrigada certo_obrigada de_em deus~de de~dobro dobro dobro_$ em_dobro esta_certo e~com filho_$ fml fml_$ junto
junto_, junto~valeu ligue- liguei liguei_la me~. muito_obrigada muito~pela obrigada~ajuda ok_entendi pague_$ pela_ajuda show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_fml vida`,
    '-3': `:opa ?debt-creditor ?debts ?thirteenth ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_reset ^_sair ^_stop ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:nao after-roadmap:negaram
after-roadmap:onde after-roadmap:pagamento after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- domin- domingo fecharia fecharia_$ foi_paga fui link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam- pagamento parar parar_$ pedi quita- recla- reini- reneg- reset
reset_$ sair stop stop_$ topar- toparam toparam_$ topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:paga after-roadmap:pedi liqui- recus- socor-`,
    '-5': `aprov- fecha- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `novo_,`,
    '4': `consigo_parar inteiro_no nao~parar o_salario o~inteiro parar perdi_o perdi~salario salario_inteiro salario~no`,
    '3': `NAME_no after-roadmap:inteiro after-roadmap:salario comeu consigo de_novo de~, flexibles:NAME flexibles:a flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo no_tigrinho novo no~de no~que pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga after-roadmap:vergonha a~liga cobranca cobranca_liga cobranca~no conto- contou devo_. eu_devo eu~. liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou after-roadmap:servico cobra- e_contou liga ligou ligou_para no_meu servico vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME para_NAME passe- passei servi- servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite dinheiro_$ do_auxilio e~eu falo meu~e para_leite peco~para pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se se_eu`,
    '10': `^_e e~eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `after-roadmap:emprestimo eu~um vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar para~tudo pegar`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:emprego after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar eu~a meu~ajudar o_carro pagar~cartao para_pagar se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem usar_o`,
    '4': `:eu ^_digamos ^_simula a_pena adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:quitar after-roadmap:receba
after-roadmap:sem after-roadmap:simula after-roadmap:supor after-roadmap:um after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba
eu_vendendo eu~aceitar eu~de eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora_? mes_acaba nao_aceitar nao~a outro_emprego pagar_adiantado pagar~? pena por~acaba que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? uma_heranca usar vale vale_a
vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~melhora :e ^_caso ^_vamos acaba aceitar aceitar_a adiantado after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica after-roadmap:ficaria after-roadmap:internet after-roadmap:juntar after-roadmap:largasse
after-roadmap:marido after-roadmap:menor after-roadmap:menores after-roadmap:pelas after-roadmap:trocar after-roadmap:usar after-roadmap:vender alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas botar carro_$ caso~saia cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_fica como_ficaria dinheiro_por dinheiro~mes do_aluguel e emprego_$ encur- encurta encurta_? eu
eu_largasse eu_nao eu_saia eu_vender eu~adiantado eu~do e~meu faz_a faz~conta ficaria ficaria_se ficaria~eu junta- juntar juntar_tudo juntar~num larga- largasse largasse_o largasse~cigarro mais_dinheiro mais_por mais~mes melho- melhora menor- menores muda num~so o_cigarro outro pagar pagar_o pagar_tudo pagar~NAME para_quitar parar_de parar~pagar pegar~emprestimo pelas pelas_menores por_uma por~so
posso_fazer quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~largasse se~vender so_$ troca- trocar tudo tudo_num um_bico vamos vender`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos_# menos~? nao~? o_minimo pagar~minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:dia`,
    '9': `^_cobrador cobrador worry:de worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `cobranca ligacao_de telef- telefone worry:cobranca worry:hora`,
    '7': `^_mandam de~a eh~de hora_$ ligacao nao_param param por_dia quare- quarenta worry:mandam worry:param worry:servico`,
    '6': `bloqueei bloqueei~numeros cobranca_$ direto_$ estao~ligando estou_sendo hora ja_bloqueei ligam_para manda- mandam mandam_mensagem mensa- mensagem nao_para numer- numeros o_dia para_$ param_de telefone_nao telefone~para tocan- tocando tocando_$ worry:ate worry:bloqueei worry:celular worry:direto worry:ligar worry:numeros worry:pela worry:por worry:tocando`,
    '5': `ameac- celul- celular cinqu- cinquenta cobrador_na cobrador_nao dia dia_$ dia_todo diret- direto do_celular ligam_ate ligam~NAME ligar ligar_$ meu_servico nao_da nao~de numeros_$ para_meu para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:NAME worry:sendo worry:toda`,
    '4': `^_cobranca ^_estao ^_ficam ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- calot- caloteira de_numero deles_$ de~no eles_ligam eles~para estao_me ficam ligam~meu ligan- ligando mandaram me_ligando mensagem_para meu_telefone meu~nao me~o nao_aguento no_servico o_de o~todo para_NAME porta so_o todo_$ troqu- troquei troquei_de troquei~numero worry:caloteira worry:da worry:eles
worry:estao worry:ficam worry:ja worry:ligando worry:meus worry:na worry:no worry:porta`,
    '3': `:cobranca :essas :mundo ^_eles ^_ja ate_de ate~NAME casa_da casa~minha causa_deles chama- cobram cobranca_, cobrando da~nao da~sogra de_domingo dela_$ deles de~em de~ligar de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao foi_na frent- frente ligam_no ligam~de mae_no meia meu_trabalho meu~no me~na minha_sogra mundo_$ na_frente na_minha nao~da na~da na~dos no~servico o_telefone
outro- outros outros_$ param~me parar_$ para~servico porta_$ por~deles sem_parar servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade worry:a worry:as worry:cobrando worry:dela worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:o worry:outros worry:parar worry:tenho worry:todo worry:trabalho worry:um`,
    '-3': `no_serasa proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `despejo worry:despejo worry:perder`,
    '12': `?worry perde- perder`,
    '11': `despejo_$ worry:vou`,
    '10': `worry:casa worry:sair`,
    '9': `worry:vao`,
    '8': `apart- apartamento casa_$ sair worry:a worry:apartamento`,
    '7': `^_perder ^_vou casa imobi- imobiliaria sair_$ vao worry:daqui worry:imobiliaria worry:mandou worry:meu worry:rua worry:ser`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ de_despejo imobiliaria_mandou leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua o_proprietario para_sair posso_perder proprietario rua worry:botar worry:leilao worry:leiloar worry:proprietario`,
    '5': `a_dona botar de_volta meu_teto morar o~deu para_fora parar_na propr- ser teto vou worry:deu worry:dona worry:fora worry:me worry:morar worry:na worry:o worry:para worry:parar worry:posso worry:quer worry:teto worry:vai worry:volta`,
    '4': `^_posso a_imobiliaria a~mandou calca- calcada calcada_$ chave chave_de chave~volta da_casa desoc- desocupar desocupar_$ deu dona fora imobiliaria~desocupar mandou_desocupar medo~perder me~daqui me~para na_calcada na~com o_apartamento onde~se ordem ordem_de parar pediu perder~casa prazo quer quer_a querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar~casa tramp-
vao_botar vao_me vao~meu volta_$ vou~na worry:NAME worry:ate worry:calcada worry:chave worry:desocupar worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:querem worry:se worry:semana worry:tenho worry:tomar`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a botar_para botar~fora caixa caixa_vai coisas_na de_perder dele despejo_, de~minha dono eh_perder esta~a eu_sair eu~da fora_$ joao maior maior~eh me_botar meus~vao nao_tenho natal_$ o_dono o_seu o~joao o~vai perder_minha posso preoc- preocupacao preocupacao_eh que_vai que_vem quere- querem rua_$ sair_da sair~casa seman- semana tomar_minha vai
vem_$ worry:as worry:caixa worry:com worry:da worry:de worry:do worry:dono worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro worry:banco worry:carro worry:em worry:luz`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome worry:so`,
    '11': `vazia vazia_$ worry:arroz worry:comida worry:vazia`,
    '10': `arroz comid- comida worry:falta worry:que worry:tem`,
    '9': `almoc- comi ja_comi que_ja worry:hoje worry:para`,
    '8': `^_falta comer falta leite leite_para panel- panela pulan- pulando worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:panela worry:pulando`,
    '7': `dia_$ esta_vazia falto- faltou pulando_refeicao refei- refeicao refeicao_$ worry:ja worry:refeicao`,
    '6': `^_hoje a~esta comer_$ comida_$ farin- farinha hoje mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `EXPENSE ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome de~de dormi- dormir em_casa estou~de fome_$ menin- meninos mesmo nao_tem nao~o o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:meninos worry:todo worry:vivo`,
    '4': `^_abro ^_estou ^_meus agua almoco a~vai casa_$ comer_para de_comer dia dormir_com escol- esta_faltando estou_pulando falta- faltando gelad- geladeira guriz- gurizada janta meus_filhos o~a para_meninos pulo so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:agua worry:casa worry:faltando worry:janta worry:meus worry:nem worry:sobrar worry:tenho`,
    '3': `^_ando ^_dou abro acabou ando as_menina bebe cha comen- comendo com~para de_conta de_fome de~para dia_que e_de eles_$ entre entre_o escola estao_comendo esta~comida estou e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos foram geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ morto morto_de morto~fome na_escola na_mesa nao_tenho nao~comida o_arroz o_feijao o_remedio os_meninos
os~estao o~para o~por para_eles para_pagar para~para passando pedindo~para que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_comida tem_dia tem_o todo worry:a worry:ando worry:com worry:de worry:dou worry:eles worry:filhos worry:moca worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so dinheiro_$ estou_com worry:? worry:dinheiro worry:meu worry:minha worry:tudo`,
    '-4': `worry:da worry:me worry:no`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta nome_$ worry:cpf worry:estou worry:negativado`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ sujo worry:crediario worry:sujo`,
    '7': `barraco cpf estou_no meu~esta no_spc o_nome serasa_$ ser~no sujo_$ worry:barraco worry:meu worry:nao worry:spc`,
    '6': `^_nome barra- cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nao~em nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:cadastro worry:consigo worry:esta worry:limpar worry:na worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:NAME worry:em worry:minha worry:nada worry:quero`,
    '4': `a~no bloqueado comprar da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome_no nome~e o~nao restr- ser worry:carne worry:comprar worry:credito worry:mae worry:nem`,
    '3': `^_voltar abrir_conta aluga- alugar carne carne_$ causa_do consi- consigo_abrir conta_por credito da_minha de_emprego de~por emprego esta_na estou limpar_o mae mae_$ mais_nada minha_mae nao~abrir nao~nada nao~nem nenhu- no por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:emprego worry:mais worry:o worry:perdi worry:por worry:ter worry:um`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:processo`,
    '-4': `worry:cobranca worry:que worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq- worry:nenhuma`,
    '13': `urgen-`,
    '10': `^_nenhuma urgente worry:estou worry:so`,
    '9': `nada nada_urgente nenhu- urgente_$ worry:isso worry:tudo`,
    '8': `desse- desses durmo nao_estou nenhum_desses nenhuma organ- worry:desses worry:durmo`,
    '7': `^_nenhum so~mesmo worry:, worry:dessas worry:deus worry:disso worry:enquanto worry:esta`,
    '6': `^_so ameaca ameaca_$ apertado curio- curiosidade desses_$ em_paz enqua- enquanto esta~mas estou~quanto nao~nessa nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:me worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia worry:urgente`,
    '5': `^_tudo ameac- apert- corre- esta_tudo esta~em incomes:nada nada_disso nao~comigo nenhuma_dessas nessa organizar organizar_$ paz_$ risco sob sob_controle worry:controle worry:gracas worry:mas worry:risco worry:sob worry:tem`,
    '4': `,_so ,~nao ,~quero ^_nao a_deus acont- comigo_$ controle dessa- dessas deus disso disso_$ eh_no enquanto_esta esta~sob estou estou_me gracas_a gracas~deus nada_desse nada_me nao_, nao_tem nenhum por~esta quero_organizar rio so_estou so~organizar tem~nao tipo tranquilo_$ tudo_em tudo_sob tudo~controle worry:a worry:comigo worry:desse worry:eh worry:por worry:rio worry:sem`,
    '3': `,_ainda ^_gracas ^_por acontece_comigo ai_nao ainda_nao aqui_eh comig- comigo contr- controle_$ dessas_$ dessas_coisas desse eh_comigo enquanto_$ enquanto_nao enquanto~tranquilo graca- gracas isso_nao livre_, mas me_tira mesmo_$ moco_isso moco~nao nada_assim nao_chegou nao~ainda nao~eh nao~isso nenhum~me pega_$ ponto ponto_$ por~nao so tira_o tira~sono tudo worry:ainda worry:aqui worry:assim
worry:coisas worry:em worry:pega worry:tira`,
    '-3': `fome intim- worry:da worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:juros worry:nao`,
    '10': `^_cada cada_mes devendo_$ durmo_$ nao_durmo worry:devendo`,
    '9': `cada envel- meu_pai pai_$ worry:fui worry:mes worry:os worry:pai`,
    '8': `^_os conseguir demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:durmo worry:estou`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresce_$ depre- depressao em_casa esta~atrasado estou_com fui levan- nao_sabe nunca_mais o_sono os sono sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:perdi worry:sabe worry:sono worry:vergonha`,
    '6': `ansio- ansiosa atrasado atrasado_$ conse- consigo_dormir cresc- cresce descobrir_$ dinheiro_$ dormir_$ esta_tudo filho- filhos juros juros_$ nao~dormir perdi_o worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:tudo`,
    '5': `^_ai ^_estou ^_nunca ^_perdi a_divida ai~eh casa_por com_isso dar_conta de_nao doente_e dos_filhos eh_tanta filhos_$ marid- marido medo~nao meu_marido minha~descobrir morrer nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:ai worry:dar worry:dormir worry:dos worry:esta worry:mae worry:morrer worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_minha acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ come dar de_neve de~que dinheiro doent- doente dormi- dormir dos eh~coisa em~por esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao morre- muita muito mulhe- mulher nao_consigo neve neve_que nunca olha_esse os_outros outro- outros o~fazer
pensar pensar_$ perder_o por~disso que_come que_fazer que_os que~outros que~tudo tanta tenho_vergonha vergonha_$ worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:familia worry:fazer worry:medo worry:moca worry:mulher worry:outros worry:pensar`,
    '3': `^_perder atras- a~de boleto_$ cansa- cansada casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa dinhe- disso_$ divid- divida divida_para e_deixar e_sem estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca morrer_olha
nao_para o_juros olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:eh worry:esse worry:gente worry:isso worry:olha worry:por worry:poupanca worry:presa
worry:saber worry:sem worry:so worry:todo worry:veia worry:viver`,
    '-3': `^_tudo almoc- de_perder despe- dia_$ medo~perder minha_casa nao_estou proce- worry:, worry:banco worry:comer worry:do worry:tem`,
    '-4': `tranq- worry:? worry:me worry:no worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry moto_$ quere- vao_levar worry:meu`,
    '7': `^_estao a_moto caminhao estao_querendo guincho minha_moto o~na querendo worry:caminhao worry:estao worry:guincho worry:minha worry:quer worry:querendo`,
    '6': `^_vao banco_quer camin- escon- esta_com estao mandado meu_carro movei- moveis moveis_$ o~quer querendo~meu worry:a worry:com worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- kombi levar_minha medo meu~esta na_porta oficial_veio o~veio porta porta_$ quer quer_a querem tv tv_$ vao worry:banco worry:e worry:na worry:os worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo estou~o minhas_coisas penho- penhorar perder_o perder~carro querem~minha tomem worry:atras worry:busca worry:coisas worry:de worry:esta worry:minhas worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha busca_e buscar buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que corri- da~moto de_madrugada de~a do_carro e_apreensao eh_com eh~ele ele_que entrego escondido escondido_na escondido~casa estao_ameacando estao~toma eu~as e~achar ganha ganha_pao garag-
garagem geladeira_da geladeira~loja gol levar- levarem levarem~moto madru- madrugada manda- medo_de meu_ganha meu~de meu~pao minha_geladeira minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco ofici- oficial os pao pegar~moto posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o vao~meu virem virem_buscar worry:,
worry:achar worry:acordar worry:ameacando worry:apreensao worry:buscar worry:da worry:do worry:ele worry:escondido worry:eu worry:ganha worry:garagem worry:levarem worry:loja worry:oficial worry:pao worry:toma worry:virem`,
    '-3': `de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '13': `desli-`,
    '12': `?worry worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar worry:a worry:cortaram worry:no`,
    '8': `cortaram ficar_no gas_$ meu_gas vamos~no worry:agua worry:ficar worry:gas worry:veio`,
    '7': `^_vamos agua escur- escuro estou~escuro ficar minha_luz no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `a_companhia companhia cortada corte dias escuro_$ gas ja_veio sem_agua ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corte worry:dias`,
    '5': `aviso banho compa- corta cortar_$ cortar_a cortaram_$ deixa- desligar estou_no luz_$ que_corta worry:corta worry:desligar worry:estou worry:ontem worry:relogio worry:sem`,
    '4': `NAME_ja ^_cortaram a_internet a_luz agua_desde agua~ontem alica- alicate amanha_$ aviso_vermelho avisou avisou_que aviso~corte cortada_amanha cortaram_a cortarem cortarem_a da_luz de_corte deixaram deixou_aviso desde_ontem do~na e~, gelad- homem ja~aviso luz_esta medo~cortarem moco_da o_homem o_papel ontem ontem_$ papel_do porta_$ relog- relogio sem~desde ser~amanha vai_ser vai~cortada veio~de
worry:alicate worry:avisou worry:cortada worry:cortarem worry:da worry:deixar worry:deixou worry:desde worry:homem worry:internet worry:meu worry:na worry:papel worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME~# ^_luz ^_vao a_energia after-roadmap:amanha agua_ontem amanh- amanha aviso- aviso_de a~ja corta_quinta cortada_$ cortar_o cortaram_minha cortaram~agua da_agua da~veio deixar deixo- deixou desde desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estra- faz~dias fio homem_do inter- internet internet_$ luz_de
luz~cortar me~sem minha_agua minha~ontem minha~vai moco na_porta o_fio o_moco o_relogio o~da o~do papel porta que~quinta quint- quinta quinta_$ relogio_da relogio~luz senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ vao vao~minha veio_aviso veio_cortar verme- vermelho vermelho_$ worry:# worry:de worry:desliga worry:deu worry:do worry:energia worry:faz worry:medo worry:minha
worry:moco worry:porta worry:que worry:quinta worry:senao worry:sexta`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '10': `justi- justica marca- worry:justica`,
    '9': `da_justica worry:um`,
    '8': `^_recebi acao acao_de intimacao justica_$ processo worry:acao worry:de worry:intimacao worry:processo worry:recebi`,
    '7': `carta de_cobranca estao_me recebi worry:banco worry:carta worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ chego- chegou cobranca_$ do_forum forum me_processar pelo_banco tem~no um~do worry:cartorio worry:cobranca worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao cobranca com~nas costa- costas de_cartao de_justica forum_$ nas nas_costas oficial_de oficial~justica pelo processar receb- reu sendo um~de vao worry:cartao worry:da worry:por worry:reu worry:sendo worry:uma`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um estao estou_sendo homem no~nome ofici- oficial perguntou perguntou~mim por_mim por~de prote- protestar tem_audiencia um_homem um_papel uma~do vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:homem worry:mim worry:oficial worry:perguntou worry:protestar`,
    '3': `aqui_$ banco banco_$ banco_mandou causa cobra- com~papel diz_que do_banco do_cartorio do~mandou estou_com execu- justica~aqui mandou_carta me mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi_uma uma_carta uma_intimacao veio_aqui worry:estou worry:mandou`,
    '-3': `a_moto busca- buscar despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `conta_$ meu_salario worry:beneficio worry:pagamento worry:salario`,
    '8': `bloqu- meu_pagamento worry:banco`,
    '7': `?worry ^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- salario_$ worry:bloquearam worry:todo`,
    '6': `benef- beneficio conta o_banco salar- salario tudo_do worry:aposentadoria worry:do worry:e worry:metade worry:tudo`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e juiz_$ metad- metade meu_beneficio minha_aposentadoria pegando_meu segur- worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado descontam do_beneficio do_meu do~salario e~banco juiz metade_da meu minha o~bloqueou pegan- pegando pela quase raspa- sumiu tirar- tiraram todo todo_$ worry:bloqueou worry:descontado worry:dinheiro worry:judicial worry:na
worry:pegando worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco ^_caiu a_conta aposentadoria_$ banco banco_pega banco~tudo bpc caiu com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- judicial justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu_bpc meu_ordenado meu~na minha~vem na_NAME na~mandando o_limite ordem orden- ordenado o~cai
o~come o~comeu o~pega pega_$ pela_metade pelo pix_$ por_ordem salario~e some_$ todo_mes worry:, worry:bpc worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:mes worry:ordem worry:ordenado worry:pega worry:some`,
    '-3': `worry:que`,
    '-4': `worry:?`,
  },
};

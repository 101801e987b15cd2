import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `^_assinei com_eles offers:aceitei offers:topei`,
    '9': `^_acordo aceitei_$ aceitei_a acord- acordo acordo_fechado after-roadmap:fechei assin- assinei a~NAME fechado fechado_$ offers:fechei`,
    '8': `?offers a_da acabei_fechando after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei eles_$ fechando fechando_$ fechei_com topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo assinei_o assinei~acordo certo_fechei deu~fechei essa_$ pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:essa after-roadmap:vou deu_certo e_fechei fechar~eles fechei~acordo fechei~o fiz_o fiz~acordo marte- martelo o_acordo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fui_la fui~e la_e la~fechei o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:app after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app app_$ assinei_com assinei~eles a~deles banco_$ bati bati_o bati~martelo cedo com_o com~NAME da_NAME deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz fui hoje hoje_cedo jeito~ofereceram martelo_com
martelo~eles negocio_com negocio~o no_app ofereceram ofereceram_$ offers:a offers:aceitar offers:eles offers:hoje offers:martelo offers:o o~hoje parcelamento_$ pode~que proposta proposta_$ proposta_deles que_ofereceram topei~proposta`,
    '3': `!_$ ,_bate ,~pensei :hoje NAME_! NAME~vou aceita_a aceita~da aceitei_na aceitei_o aceitei~da aceitei~hora acordo_com after-roadmap:! after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta bate cedo_$ com com~hoje do~que duas_vezes eles_hoje essa eu_vou eu~querer hora_,
hora~nao jeito_que la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:certo offers:deu o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- querer querer_a que~vou vezes_$ vou_fechar vou_querer vou~a`,
    '-3': `NAME_? ^_aceito ^_devo aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao caram- caramba da~? devo_aceitar devo~o fecho offers:nao pagar_essa vou~o`,
    '-4': `aceitei~acordo acordo~NAME fechar_o o~da`,
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
    '15': `?more-debts consent:, consent:bora estao_$`,
    '14': `certi- confirm-creditor:isso consent:pode overdue:tem pode tenho_$`,
    '13': `^_beleza consent:ja more-debts:tem ss tem_$ 👍 👍_$`,
    '12': `^_acertou ^_correto ^_exato ^_ok ^_pode ^_ss ^_👍 acertou after-roadmap:👍 atras- confi- consent:aceito correto offers:tem ok overdue:sim quase_todas ss_$ thirteenth:recebo thirteenth:vem`,
    '11': `^_aceito ^_isso ^_positivo ^_quase acert- aham_$ ai_$ bora claro confirm-amount:isso confirm-change:pode confirm-delete:apaga consent:estou consent:manda corre- correto_$ encal- encalhado encalhado_$ esse_mesmo exato exato_$ liber- o_se offers:uma positivo tem thirteenth:eh tudo_encalhado vamos_$ vem`,
    '10': `?overdue ^_bora ^_confirma ^_gostei ^_igual ^_infelizmente ^_s ^_sim ^_uhum ^_vai ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei atrasadas_$ bastante_$ belez- beleza bora_$ confere_$ confirm-change:eh confirm-change:isso confirm-creditor:eh confirma consent:maior consent:na consent:yes consent:👍 duas elas_atrasadas entao estao esta~atrasado exata- exatamente fechei_$ goste- gostei
isso_mesmo mandaram mosca mosca_$ na_mosca poe posit- positivo_$ quase s s_$ tem_outra tenho_bastante todas_, uhum yes`,
    '9': `,_tenho ,~# ?offers ^_choveu ^_claro ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_recebo ^_tem aceito ainda_$ ate~pescoco basta- bastante certinho choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:sim confirmadissimo confirmadissimo_$ consent:concordo consent:dale consent:o consent:toca cravo- cravou cravou_$
dale eh_$ ele_$ esta_certinho esta_certo ficou_para ficou~tras fundo_$ maior menor~, more-debts:sim muda_$ o_pescoco offers:todas ok_$ pescoco_$ recebo thirteenth:a thirteenth:eu thirteenth:todo todas todo topar tranquilo trocar_$ vai_fundo vamos`,
    '8': `,_atrasou ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_eu ^_exatamente ^_fechou ^_ficou ^_issae ^_mandaram ^_toca aceito_$ after-roadmap:ok apare- apareceu_uma as~capengando as~estao ate_o capen- capengando capengando_$ certe- certeza certinho_$ certissimo certissimo_$ chegou_uma chove- concordo confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh
confirm-delete:isso confirm-delete:pode consent:dou consent:eu consent:fechou consent:la consent:ok da_hora dou duas_capengando duas_estao eh~ai esta esta_tranquilo esta_vencida exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ isso_, mas_eh mesmo mete muda o_proprio offers:mandaram offers:sim offers:um outra_$ ouvid- overdue:mais para_tras passou_da passou~hora pesco- pescoco por_$
pront- quero_$ quero_fazer receb- sou~nao tem_meu tenho thirteenth:deus thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:tenho toca tranq- tras_$ trocar vencida vir vir_$`,
    '7': `,_pode ^_apareceu ^_aproximadamente ^_autorizo ^_chegou ^_deve ^_simbora ^_suave ^_taca ^_tal ^_todo agora_ou ainda ainda_tem apaga aproximadamente aproximadamente_isso autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai bronc- bronca bronca_$ certo certo_$ claro_$ comec- conco- confirm-amount:, confirm-amount:ai confirm-change:e confirm-creditor:, confirm-creditor:ai confirm-delete:ai
confirm-delete:mesmo confirm-delete:tenho confirma_$ consent:acordo consent:beleza consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:quero consent:sim consent:simbora consent:suave consent:todo consent:tudo de_acordo dentro_$ e_qual eh_esse eh_isso eh_verdade eh~mesmo ela ele entao_$ essa~mesmo esse_$ esta_batendo esta_bom estou_dentro falta_a faz faz~mudanca fe ganha
infel- infelizmente ja_eh mais_seria mais_umas manda mandaram_uma mesma metade_ja monte more-debts:ainda more-debts:todas nunca_$ o_comeco offers:duas offers:mais offers:no offers:tudo overdue:aham overdue:esta overdue:estao pior pode_$ proprio quem_mais quem~seria recebi_$ se_tem sem_problema sempr- sempre seria_$ sim_mas simbo- simbora sou~maior so~comeco suave taca taca_ai tal_e tal~qual
tem_sim tenho~umas thirteenth:gracas thirteenth:natal thirteenth:tambem tranquilo_$ tras um_monte uma_no uma_oferta umas umas_$ vencida_$ worry:tranquilo`,
    '6': `#_semana ^_arruma ^_certinho ^_falta ^_faz ^_gira ^_ligaram ^_muda ^_na ^_passou ^_pergunta ^_poe ^_venceu ^_viuva aberto aberto_$ agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apareceu aposentado~ne arruma_isso as_duas a~eh a~ja a~paga bala barba barba_$ bate bate_$ cai_dia chego- chegou chorando chorando_$ claro_que comeco_$ confirm-amount:certinho confirm-amount:e confirm-amount:em
confirm-amount:essa confirm-amount:mesmo confirm-amount:por confirm-change:mais confirm-change:mesmo confirm-change:sim confirm-creditor:e confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:, confirm-delete:apagar confirm-delete:tudo confirmo confirmo_$ consent:agora consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:ou
consent:partiu consent:pergunta consent:por consent:problema consent:topo consent:vai consent:vou corac- coracao da_mais da~barba de_maior dentr- dentro deve dezem- dezembro direitinho direitinho_$ e_poe eh_ela eh_o eh_sim eh~o eh~proprio ela_$ em_duas em_torno embai- embaixo em~disso escut- esqueci_da esqueci~mais estao_tudo estao~no eu_ganho eu~vi e~mais e~nem falta falta_uma faz_a ficha ficha_$
ficou filha_$ ganho_$ gira gira_em gira~torno igual_ao igual_eu igual~boleto igual~falei isso isso~eu ja_estou ligaram_oferecendo mais mais_$ mais_barba mais_nisso manda- mas_nao me_mandaram mesmo_$ mete_bronca me~um more-debts:estao more-debts:isso more-debts:uma mudan- mudanca mudanca_$ nasci natal natal_$ no_zap ofere- oferecendo oferta_$ offers:ainda offers:ligaram offers:oferecendo opa_tem
overdue:, overdue:chorando overdue:quase overdue:tenho overdue:uma pagam papel_$ partiu pinga- pior~eh pode_apagar pode_trocar poe_ai poe_mais poe~nisso probl- problema pronta pronto_$ proposta propr- proprio_$ que_vem recebo_o se_trocar segura_que segura~vem sem_tirar sem~nem sem~nenhum seria sim_por sim~NAME sim~favor tal tem_coisa tem_um tenho_nada tenho~a thirteenth:ano thirteenth:aposentado
thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:metade thirteenth:ne thirteenth:pagam thirteenth:sim tirar_nem tirar~por todas_estao torno torno_disso troca tudo_atrasado tudo~vermelho uma uma_ainda uma~zap veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu verdade_$ viuva`,
    '5': `, ,_esta ,_manda ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_cai ^_de ^_ixi ^_manda ^_opa ^_perdeu ^_perfeito ^_pior ^_segura ^_sem ^_si ^_troca ^_veio a_dita a_firma a_loja a_pior abert- acertou_em acertou~cheio acordo_$ after-roadmap:bom aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apaga_tudo apareceu~tentadora aposentado aprox- arrum- arruma arruma~para assin-
assino atrasadas atrasado_$ atrasou_$ autorizado autorizado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$ bota chora- com_certeza comeca_$ comecar_$ comeco confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:, confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz confirm-change:igual
confirm-creditor:esse confirm-creditor:por confirm-delete:essa confirma_ai confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:mandar consent:meu consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:sou
consent:ss consent:tua conto cuja cuja_$ de_todas dera_nao dera~fosse dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_longa eh~ainda eh~dita elas em_cheio era~que escon- esconder esconder_$ essa_gentileza esse~valor estao~atrasadas estou~acordo estou~por eu_deixo eu_falei eu_nem eu_topo falta~ainda falta~pior faz_essa faz~gentileza fe_$ filha firma fiz_# genti-
gentileza gentileza_$ gosto gosto_$ hora ir_$ isso_que ixi ligar- ligaram lista_eh lista~longa longa longa_ainda manda_bala mandaram_um mas~sei menos_isso mesmo_valor metad- metade monte_$ more-debts:da more-debts:eh more-debts:falar more-debts:outra more-debts:proposta n1 nada_a nada~esconder nao_fosse nao~quanto nem_por nem_vi nenhum_$ no_serasa no_vermelho offers:aparece offers:chegou
offers:serasa opa opa_se ou~isso overdue:atrasou overdue:da overdue:eh overdue:falta overdue:proposta overdue:vencida overdue:verdade para_isso parti- passei_dos perdeu~prazo perfe- perfeito perguntar perguntar_$ permi- pior_de pior~todas pode_confirmar pode_mudar pode_perguntar pode~esse pois_eu pois~ganho por~conta prazo_faz prazo~eh propo- proposta_$ qual_$ quem~nao queria_$ quero_falar
quero_sim quest- que~mais que~melhor que~respondo salva- sei_quanto senho- senhor senhor_$ ser_esse si sim_senhora so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenta- tentadora tentadora_$ thirteenth:# thirteenth:cai thirteenth:com thirteenth:em thirteenth:esperando thirteenth:mas thirteenth:o thirteenth:pois thirteenth:se thirteenth:ss todas_elas topo troca- troca_que troca~eh
tua tudo_no um_desconto uma_tentadora vai vai_la valor valor_$ valor_esta valor~certo vamos_la venci- verda- verdade vermelho vermelho_$ vi_$`,
    '4': `,_a ,_duas ,_moca ,~eh ,~mais ,~o ,~vencida ^^ ^_agora ^_ainda ^_arredondando ^_conferi ^_ela ^_esqueci ^_fiz ^_foi ^_ofereceram ^_passei ^_por ^_sai ^_valor a_lista a_metade a_mudanca absol- absoluta acaba_mais acordo aham_isso ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ aparece apareceu~oferta apose- aqui_e aqui~bate arred- arredondando arredondando_eh
arredondando~isso assinada_$ atrasada_que atrasada~noiva atrasou a~e a~me bala_na bala~mudanca beleza_muda bom caiu_no caiu~esquecimento carim- carimbar carimbar_$ certeza_$ certeza_absoluta certinho_, certinho~moca chegou~do chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ chuva chuva~para claro~sim coisa_$ com_ele com_tudo comeca comecar comigo_, como_eh com~meu concordo_$ conferi
conferi_aqui conferi~e confirm-amount:certo confirm-amount:correto confirm-amount:fundo confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:certo confirm-change:correto confirm-change:esse confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-change:troca confirm-creditor:certo confirm-creditor:ela
confirm-creditor:em confirm-creditor:essa confirm-creditor:eu confirm-creditor:igual confirm-creditor:mais confirm-creditor:mosca confirm-creditor:quem confirm-delete:certeza confirm-delete:certinho confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:favor consent:fiz consent:logo consent:mim consent:moca consent:ninguem consent:numas
consent:opa consent:participar consent:resolver consent:so consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro de_oferta deixei~, deixo desconto_$ desconto_sim deus_quiser dezembro_$ dia~de dos e_aceito e_bate e_como e_vender eh eh_melhor eh_so eh_tempo eh~essa eh~se eh~sim ela_mesma ela~em em_pessoa em~vezes esquecimento esquecimento_, esquecimento~atrasou essa_mesma
esse esse_eu esta_mais esta_na esta_sim esta_tudo esta_valendo estao_todas esta~atrasada esta~papel estou_contando estou_na estou_por estou~com falar_$ falei_$ favor_me favor~ajuda faz_eh faz~tempo fecho- fechou fechou_com fechou~o fez foi_para foi~isso foi~que fosse_, fosse~mas ganho gracas_ao guriz- gurizada infelizmente_sim infelizmente_tem ir isso_$ isso_ai isso_para isso~essa isso~mim isso~so
ja_esta ja~# logo loja_me maior_$ mais_atrasada mais_ou mais_uma mais~menos manda_$ mandaram~monte manda~na mas mesma_, mesma_em mesma~pessoa meu_papel monte_de monte~oferta more-debts:mais more-debts:mandaram more-debts:se more-debts:tenho more-debts:tras more-debts:tudo mudar na na_chuva na_metade nao_acaba nao~falar nao~manda na~eh ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$
no_esquecimento noiva noiva_$ numas o_, ofereceram ofereceram~sim ofert- oferta offers:as offers:desconto offers:esta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me offers:opa offers:passou opa~tem ou_menos overdue:ainda overdue:apareceu overdue:duas overdue:ficou overdue:monte overdue:opa o~faz o~papel o~tem papel para_dar para~e para~que participar_$ passada passada_$
passar_, passar~esta passe- passei passo- passou perde- perdeu_o perfeito_, perfeito_eh perfeito~isso pergu- pior_que pode_ajustar pode_alterar pode_carimbar pode_ir por_ai por~me proposta_que proposta_sim proposta~nao que_eh que_noiva quero_comecar quero~sim que~acaba que~queria recebe recebo~decimo resolver se segura semana_passada senta sim_tenho te_conto tem_, tem_uma tempo tem~dar tem~uma
tenho_certeza tenho~sim te~, thirteenth:, thirteenth:agora thirteenth:ao thirteenth:creio thirteenth:do thirteenth:duas thirteenth:entao thirteenth:esse thirteenth:esta thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:vezes tirar todas_$ todas~atrasadas todo_ano uma_do uma~banco valen- valendo venceu vender_$ verme- vinte worry:esta zap_$`,
    '3': `#_anos #_de #_vem #~dezembro #~metade ,_bate ,_comeca ,_dia ,_essa ,_gracas ,_infelizmente ,_lembrei ,_metade ,_quer ,_vai ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~loja ,~que ,~segunda ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_caiu ^_capaz ^_creio ^_demorou ^_entao ^_esse ^_estao ^_li ^_pega ^_pensionista ^_servidor ^_sou ^_ue ^_vamos ^_vou a_prefeitura a_que abre_o aceit- aceito_os aceito~termos
acord- acordo_com agora agrad- agradeco ah_tem ah~mais alter- ano_$ anotar anotar_desse anotar~jeito ansio- ansiosa apaga- apagar_tudo apague_tudo aposentado_recebe assinada ate a~eu a~meu bagac- bagaca bagaca_$ bala_$ bem bem_isso bem~dai bendi- bora_la bora~isso botar_fe cader- caderno caderno_que caderno~tem cai cai_em cai_na caiu cai~# cai~conta caminhao_ainda carteira_assinada carti- cartinha
cartinha_com cartinha~desconto certo_esse certo~valor chegou~cartinha chegou~proposta com_desconto com~absoluta concordo_, concordo~desde confirm-amount:. confirm-amount:bate confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mudanca confirm-amount:na confirm-amount:papel confirm-amount:pior confirm-amount:sem confirm-amount:ser confirm-amount:troca confirm-amount:trocar
confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:bronca confirm-change:confirma confirm-change:confirmo confirm-change:ela confirm-change:entao confirm-change:eu confirm-change:favor confirm-change:fundo confirm-change:mudanca confirm-change:quem confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:bronca
confirm-creditor:exatamente confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:na confirm-creditor:positivo confirm-creditor:uma confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:meu confirm-delete:mudanca confirm-delete:na confirm-delete:vai consent:. consent:abre consent:anos consent:bala
consent:bom consent:buraco consent:certeza consent:comigo consent:demorou consent:desde consent:divida consent:espalha consent:essa consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:os consent:perguntas consent:primeira consent:termos conta_no contando conto_$ creio cunhado cunhado_$ dados_nao dando_mesmo de_boa decimo_$ dedo deixa~, deixa~ver demorou
demorou_, desconto dessa_vida dessa~de desse_jeito de~com de~e dia_# dia_vinte direi- dizer_, do_buraco duas_vezes e e_tem eh_, eh_para eh_triste eh~, eh~bate eh~dando eh~senhora em_carne email_$ entao_sim espal- espalha espalha_$ esqueci essa_bagaca essa_mesmo essa~, esta_$ esta_no esta~sim estou estou_aqui estou_de estou_esperando eu_abro eu_queria eu_recebo eu_ver eu~. exatamente_essa exist-
e~outro favor favor_entao faz_isso faz_tempo fazer_$ faz~favor fila_$ fim_do fim~ano foi_isso graca- gracas guarda infelizmente~mais isso_dai isso_eu isso~pode jeito_$ lembrei~mais li logo~eu mais~coisa manda_o melhor_$ mesma~infelizmente mesmo_, mesmo~o meu_cunhado moca moca_$ more-debts:as more-debts:ate more-debts:atrasadas more-debts:atrasado more-debts:duas more-debts:falta
more-debts:infelizmente more-debts:mas more-debts:mesmo more-debts:monte more-debts:no more-debts:opa more-debts:para more-debts:pescoco more-debts:vem more-debts:venceu mudar_$ mudar_sim na_mudanca nao_, nao_conta nao_espalha nao~deixar nao~nada nao~quer nao~vem na~no nenhum ninguem_$ no_email o_caderno o_dando o_decimo o_dedo o_favor o_meu o_prazo ofereceram_desconto offers:apareceu offers:coisa
offers:da offers:e offers:falta offers:mesmo offers:o offers:outra offers:tenho offers:vencida ok_faz ok~isso os_termos ou outro_? outro~eh overdue:as overdue:ate overdue:coisa overdue:e overdue:hora overdue:infelizmente overdue:mandaram overdue:nem overdue:oferta overdue:outra overdue:para overdue:passou overdue:umas o~certo o~comigo o~dos o~entao o~que para_ninguem para~do participar pega pega_o
pega~caderno pera perdeu perfeito~pode pergunta_que perguntas pode_anotar pode_botar pode_guarda pode_por pode_salvar pode_vir pode~desse pode~fe por_mim pronto proposta_no proposta~email proprio_, proprio~em que_eu quero quero~dessa que~a que~conto que~estou que~meu recebe_ne recebo_, recebo_proporcional recebo_sim recebo~a recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salva
salvar salvar_$ se_a se_deus ser_$ seras- serasa servidor sim_nao sim~a sim~lembrei sou_menor so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_proposta tem~caminhao tenho_# tenho_mais tenho~anos termo- termos termos_$ thirteenth:contando thirteenth:fim thirteenth:inss thirteenth:opa thirteenth:paga thirteenth:pensionista thirteenth:tem trist- triste triste_mas triste~eh troca_ai tudo_,
tudo~nao tudo~pode ue ue_, um_acordo um_caminhao uma_$ uma_cartinha uma_mas uma~com uma~nao um~ainda vai_$ valor_certo vem_agora vem~, vem~em vence- vender ver_. ver~. vida_de vida~divida zap`,
    '-3': `!_$ ,_nao ,_o ,_obrigado ,~antes ,~nao :ate :mais ?essentials ?incomes ?instalments-left ?worry NAME_$ NAME_tambem ^_# ^_ajuda ^_alto ^_antes ^_avanca ^_chega ^_deixa ^_depois ^_deram ^_deus ^_do ^_embaralhou ^_explica ^_fica ^_finaliza ^_meu ^_nenhum ^_nenhumazinha ^_ninguem ^_no ^_nops ^_nossa ^_onde ^_os ^_outra ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_sair ^_some ^_topei
^_voce ^_volta a_NAME a_proposta a_ver acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:lembrete after-roadmap:mandar after-roadmap:quero after-roadmap:tudo ai_eu alto alto_la antes_fosse antig- avanc- avanca avanca_$ a~parcela bloqu- bom_esse bom~desconto botei bulhu- bulhufas bulhufas_$ calor chega cobra
cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:errado confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-change:outro confirm-delete:! consent:ainda consent:contra consent:faco consent:financeira consent:free consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro
consent:um consent:zap conte- contei contei_$ contra de_jeito de_menor de_onde debt-kind:na debts:isso deixar_guardado deixar~mesmo depois_eu depois~respondo dera_fosse deram dera~so desfa- dessa_$ dessas_$ dia_$ dinhe- dinheiro disse- dividas dividas_$ dois_$ duvida e_ai eh_do eh_financeira eh_golpe eh_gratuito eh~NAME eh~meu em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto enten-
errado_isso errou_$ esquece_a esquece~mudanca essas esse_desconto essentials:pode estad- estado esta~isso estou~boa estou~em expli- faco faco_# falan- falando fase fase_$ feito fica fila_do fila~banco finaliza finaliza_$ finan- financeira financeira_$ fora_$ fosse_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje income-source:sou incomes:eh
incomes:isso infelizmente_$ isso_eh ja_gastei ja_recebi ja_veio lembrete lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde mas~gastei medo medo_de melhor_nao mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:ja more-debts:so more-debts:tambem nao_autorizo nao_confirmo nao_foi nao_paga nao~certeza nao~com nao~essa nao~estou
nao~nao nao~obrigado nao~os na~do negativo_$ negoc- negocio nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- numero o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:bom offers:esperando offers:estou offers:fechei offers:meu offers:nao oi onde~isso opcao_# os_dois osso osso_$ overdue:resto overdue:semana o~eh o~na o~tambem pago_$ parar_$ parcela particular
particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pode_repetir pode~, pode~essa pode~que por_enquanto posso prefi- prefiro primeiro primeiro_$ proxi- pular quais que_fase quem~fosse quere- quero_saber quero~se que~contei que~eh que~pode que~sou quita- rates:pode registrado_$ repetir repetir_$ respo- resposta resto retor- sabe saber_$ saber_se saco segue segun- segundo segundo_$
seguro_$ ser~nao se~de sim_pode sim~mas sim~o so socor- sou~menor sozin- tarde tem_mensalidade tem_o tem~NAME tenho_fe ter thank- thanks thirteenth:ai thirteenth:as thirteenth:estado thirteenth:ja thirteenth:quem thirteenth:veio tira topei tudo~eu uma_, uma~mas uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `#~? ,_nada ? ?flexibles ?income-low-month ^_NAME ^_cancela ^_deu ^_dispenso ^_faco ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:isso after-roadmap:manda after-roadmap:recebi ai_fechou ai_so ainda_nao anos_$ antes_quero calma_ai cancela capaz~eu clt clt_$ confiavel_$ confirm-amount:nao confirm-change:como
consent:antes consent:banco consent:confiavel consent:da consent:em consent:esse consent:golpe consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma contr- de_graca debt-kind:a debt-kind:o debts:ai debts:eh debts:tem deixa dessa- dessas deu dispenso duvid- e_nao eh_? eh_de eh_gato eh_seguro eh_tudo eh~de eh~graca eh~por embar-
errado_$ esse_ai essentials:eh essentials:isso esta_errado eu~isso e~tem final- free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ infor- isso~fechou ja~metade lembr- lembre lembre_isso lembro_$ mais~, mas_nem mas~eh more-debts:nao nada_$ nanan- nananao nananao_$ nao nao_moca nao~por negativo offers:? offers:nada offers:so onde opcao overdue:ano overdue:certinho overdue:desde
overdue:dia overdue:em overdue:ja overdue:nao overdue:pago overdue:por pago parce- passar_$ passou_longe pergunta_$ pode_? pode_passar por_lembre por~isso quem~? recebo_nao repet- seguro ser_que ser~sim signo signo_$ sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de tem~nao the thirteenth:gastei thirteenth:isso thirteenth:nao thirteenth:sem tudo_que uai um_ano viajo-
viajou worry:atrasado`,
    '-5': `,_sem ,_sou ?debt-creditor ?which-change ?which-creditor ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nao ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem antes calma cance- com_isso compl- confiavel confirm-delete:nao consent:fora consent:mais consent:me consent:saber custo custo_$ desis- dispe- dois eh_confiavel errou esse~nao esta_maluco esta_viajando estou_fora estou_moida fifty fifty_$
fifty_fifty fora golpe mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- moida moida_$ nao_aceito nao_concordo nao_recebo negat- nem_uma nenhuma o_NAME obrig- obrigado obrigado_$ offers:essa outra_loja outro o~fazer para_la parar passo_$ pois_eh que_fazer quem_eh quinz- quinze saber so_isso tem_custo tem_nao tenho_quinze tenho~o veio_tudo viaja- viajando viajando_$ ❌ ❌_$`,
    '-6': `,_cai ,~NAME :ok ?after-crisis ^_ai ^_esquece ^_nada ^_nunca ^_que ^_talvez ai_ai atrasadas_, como_esta confirm-change:nao confirm-creditor:nao consent:mesmo consent:no consent:quanto consent:sai credo credo_$ eh_outra encer- errad- errado esquece esta_osso esta_trocado fia fia_$ intei- inteiro ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem overdue:estou overdue:fia passo quiet-
sim~ser so_$ talve- talvez tenho_sim thirteenth:sou thirteenth:tudo trocado trocado_$`,
    '-7': `:opa ?debt-kind consent:? consent:eh consent:isso consent:osso debt-kind:eh overdue:sem sair_$ tenho~,`,
    '-8': `?income-source ^_nem eh_outro esta_atrasado nao~isso tudo_certinho worry:tudo`,
    '-9': `after-roadmap:beleza after-roadmap:sim menor_$ nao_$ nao_eh outro_$ recus-`,
    '-10': `repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_poupanca minha~? podem salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_conta podem~minha poupa- poupanca salario_pode se~minha worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem e~banco pagam- pagamento poupanca_? trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega conta_? de_salario eles~? engolir engolir_tudo faco_se faco~travarem incomes:? judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:salario o~engolir pega_salario pega~? penhora_de penhora~salario que~se receber receber_e receber~o salario_todo
se_travarem todo_? travarem travarem_minha travarem~conta worry:conta worry:podem`,
    '4': `^_bloqueio ^_se after-roadmap:minha after-roadmap:pagamento banco banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento e_o eles eles_podem eles~pegar engol- estou~medo evito evito_que
evito~descontem incomes:conta incomes:salario judic- judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta na_minha o_juiz overdue:? overdue:banco o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco raspa- raspar raspar_minha raspar~conta salario_a salario~divida salario~ser se_cair se~meu
trava_meu trava~dinheiro worry:salario worry:se`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:pode after-roadmap:trava after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cai_no cair~pagamento cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso
como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia de~e dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_meu do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada incomes:banco inteira
inteira_ou inteira~so isso~certo justica_trava justica~a la_e limpar limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario nada_? nada_para nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:minha overdue:o overdue:receber o~come
o~deposita o~some pagamento_cai pagamento_eles pagamento~no pagamento~puxam para_comer para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_?
salario_de salario_sem salario~avisar se_penhorar seguram seguram_? sem_avisar sem_nada sem~? sem~para ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-3': `descontar`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '16': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `pensao_? pensao_atrasada`,
    '5': `alime- atras- atrasada atrasada_da debts:pensao overdue:pensao para~a pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar desempregado_e desempregado~a eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor overdue:para o~parou para_executar parou_de parou~ajudar pensao_na pensao_que pensao~justica
recordo_? worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao
da_cadeia da~alimenticia de_advogado debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem fiquei~e guri_esta guri~devendo justi- justica menin- meninos meses
mesmo_? meu_ex meu_guri meu~nao nada_para nada~filhos nao_deposita nao_paga nao~a na~? o_ano o_pai overdue:? o~acontece o~fazer o~passado paga_a paga~pensao pago_? pago~meninos pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo pensao~pago posso_ser
posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo quero_rever recor- recordo rever rever_o rever~valor revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o valor~pensao worry:da`,
    '-3': `?income-source`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '9': `pegar`,
    '8': `benef- beneficio meu~corre o_beneficio`,
    '7': `corre loas loas_corre meu_loas mexem penho-`,
    '6': `INCOME aposentadoria aposentadoria_pode aposentadoria~ser auxil- auxilio beneficio_? beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:? worry:beneficio`,
    '5': `^_mexem ^_seguro after-roadmap:bpc after-roadmap:loas after-roadmap:pegar apose- auxilio_? bolsa_familia bpc_da descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o perde~beneficio pode_descontar pode_ser
por~entra quem~perde seguro_desemprego ser~?`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:beneficio after-roadmap:corre after-roadmap:mexem after-roadmap:pode auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa bpc~minha causa_de corre_perigo corre_risco cortar_meu cortar~bolsa da~filha deixa_o deixa~banco desconta_do descontar desconta~beneficio deve do~se eh_protegido
eles_podem famil- familia filha_? governo_eh governo~protegido inss inss_deixa inss~o minha~? morte ne_? overdue:? overdue:beneficio overdue:pegar o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco risco_? seguro tomar_o tomar~beneficio vao_cortar
vao~meu worry:inss worry:loas worry:pode`,
    '3': `,~ninguem ^_aposentadoria ^_meu a_mao after-roadmap:auxilio after-roadmap:desconta after-roadmap:descontar after-roadmap:menino after-roadmap:penhorada after-roadmap:podem after-roadmap:risco aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~pegar beneficio_o beneficio~credor beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~?
bolsa~para bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_loja desconta descontar_minha descontar~divida dever_vao dever~cortar de~atrasado dinheiro_de dinheiro~beneficio divida_? divida~loja do_governo
do~eh do~filho eles_mexem eles~na em~? entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:bolsa incomes:das incomes:familia incomes:meu incomes:ne incomes:nele incomes:ninguem incomes:pegar incomes:pode inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a meter~mao meu_beneficio meu_bpc meu~pode meu~por mexem_na mexem~minha
minha_filha minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:meu overdue:pode overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar_? pegar~beneficio perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~minha pode~tomado por_banco por_causa prote- que_bloqueiam que~meu recebo se_eu segur- ser
ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tomad- tomado tomado_por tomado~banco tudo_? worry:auxilio worry:banco worry:bpc worry:corre worry:meu worry:mexem worry:por worry:se`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falar after-roadmap:falo`,
    '10': `ligacao_$`,
    '9': `ligac- ligacao ligar- me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar me_da`,
    '7': `,_me after-roadmap:cobrador after-roadmap:ligacao after-roadmap:respondo cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo respondo um_roteiro`,
    '6': `after-roadmap:como after-roadmap:ensina after-roadmap:roteiro atendente_$ ensin- ensina eu_falo falo_o falo~que ligarem me_ensina me_prepara oq oq_eu o~falo palav- palavras para_cobrador prepa- prepara que_falar que_falo que~falo respo- rotei- roteiro roteiro_para telef- tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:atendente after-roadmap:com after-roadmap:converso after-roadmap:ligaram after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- atendente banco_, banco~me cobrarem com_a comigo_a comigo~ligacao como_comeco como_eu como_falo converso converso_com ensai- ensaia ensaia_comigo ensaia~a eu_respondo falar_? falar_na falar~o financeira_? ligar_?
nao_posso nao~falar o_atendente offers:, offers:como offers:da posso_falar que_palavras que~para que~posso que~respondo respondo_se telefone telefone_$ tem_um um~para uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:ligarem after-roadmap:o after-roadmap:palavras after-roadmap:prepara after-roadmap:que after-roadmap:uso as assunto_com assunto~o a~? a~com banco_? cobrador_$ comeco_a comeco~conversa comig- comigo como como_puxo como~a como~com com~atendente com~banco conversa_com conversar_com
digo_$ essa_ligacao eu_uso eu~quando eu~se falo_para falo~banco falo~eles hora hora_$ ligaram na_hora no~, o_assunto offers:? offers:as offers:eu offers:ligacao offers:que o~? o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~? para~ligacao pedir_desconto pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto quand- quando que_nao que_responder
que~digo que~na que~se responder reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ensina ^_ligaram ^_me a_atendente a_pessoa after-roadmap:banco after-roadmap:comigo after-roadmap:conversa after-roadmap:eu after-roadmap:fico after-roadmap:financeira after-roadmap:me after-roadmap:na after-roadmap:nervosa after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo agora~o assun- assunto a~da banco banco_e bonito_e bonito~eu cobrador_?
com_banco comeco como_? como_devo como~conversar com~, com~NAME com~financeira com~gerente com~no conversa conversar conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo desconto_? devo_conversar devo~com de~respondo eles eles_falam eles_me eles~bonito ensina_$ entra- entrada entrada_? eu_travo eu~com e~sei e~travo falam_bonito falam~e falar_com falo_com falo_quando fico
fico_nervosa financeira frase- frases frases_$ gerente_do gerente~banco ligar_la ligarem_de ligarem~novo loja_? me~a me~para na_ligacao nao~conversar nervo- nervosa no_banco novo_respondo novo~como offers:a offers:banco offers:com offers:comigo offers:falo offers:ligarem offers:o offers:palavras offers:prepara offers:quando offers:respondo offers:uso o~dizer para_banco para_eles pedir pedir-
pedirem pedirem_entrada pedirem~? pessoa~loja quando_ligarem quando~de que_$ que_dizer que_que que~eu respondo_como respondo~? respondo~pedirem se_pedirem sei_conversar sei~com se~entrada travo_, travo~me`,
    '-3': `after-roadmap:conseguir after-roadmap:faco conse- conseguir desconto_$ financeira_$ negoc- para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar processar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- procon_$ quero_denunciar`,
    '10': `no_procon`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `^_onde ^_reclamacao after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria onde ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov contra denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov ouvid- para_isso para_procon para~o quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca contra_a da_cobranca esses exist- existe o_banco queix- queixa texto_para usa`,
    '4': `,_onde a_financeira abro after-roadmap:contra after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como_abro como~reclamacao contr- deles depende_a depende~gente e_nada e~quem faz_o faz~texto gente_da gente~operadora isso_? levo manda_a nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende overdue:quem overdue:quero
posso procon~que que_depende quem_? quero quero_botar quero~a reclamacao_contra resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~agora ,~faco . ^_da ^_vou a_gente abro_queixa abro~contra after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:queixa after-roadmap:quem algum banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite denuncio_essa denuncio~cobranca depen- depende domin- domingo
domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? fazer~reclamacao financeira financeira_? gov_$ ligam ligam_domingo ligam~de me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~queixa opera- operadora overdue:a overdue:botar overdue:esses overdue:existe overdue:isso overdue:no overdue:onde overdue:para
overdue:queixa o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer quero~no que~a tem_algum texto_do vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh em_cima juros_$ juros_composto juros_em juros~cima juros~eh que~divida vira~mil`,
    '5': `^_por after-roadmap:composto after-roadmap:vira aumen- aumenta a~dobrou cima_de cinco_mil cinco~? como_a como~conta como~mil conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros jeito_? juros_? mais~? mil_? mil_vira mil~cinco por_que que_mil que~juros que~vira rates:? rates:como rates:juros rates:sobre
vira_cinco`,
    '4': `a_conta a_divida after-roadmap:cima after-roadmap:como after-roadmap:mil after-roadmap:sobre aumenta_? a~dobra bola bola_de bola~neve cinco como como_eh como_isso como~cresce cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? explica explica_como explica~isso igual_bola igual~de isso_cresce isso~igual juros_do juros~e
juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_quanto rapid- rapido rapido_? rates:composto rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `,_explica ^_como after-roadmap:aumenta after-roadmap:cinco after-roadmap:cresce after-roadmap:desse after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcula_o calcula~juros cima_do cobram cobram_juros cobram~em cobrar_juros cobrar~em como_eram como_o como_que como~banco como~trocados composto_muda compr- comprei comprei_mais comprei~nada
debts:como debts:que debts:uma desse de~sobre divida divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei expli- explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia historia_eh historia~essa igual jeito juros_simples
juros~pode leito_$ me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula paga para_leito passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_historia que_so que_uma que~aumenta que~explica que~mais rates:a rates:cima rates:conta rates:cresce rates:eh rates:explica
rates:por rates:vira simpl- simples simples_e simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free consent:quanto custo_$ eh_pago mensalidade`,
    '11': `#_? ^_tem cobram consent:tem custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa taxa_$ tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca graca isso~pago preco_$ qual_o quanto quanto_$ sai_quanto tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_de eh_gratis eh~? grati- gratis gratis_? mesmo_$ pago_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:cobram consent:taxa eh_gratuito graca_$ gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico`,
    '6': `:voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce
quanto~esse uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem_cobranca vem~depois voce_ficam`,
    '5': `:graca :isso ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:ne after-roadmap:quanto alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem disso_quem disso~paga do_servico essentials:? e~conta ficam final_? ganham ganham_o ganham~que minha_fatura na~fatura o~com paga_, paga_alguma pagamento_no
pagamento~final pagar pagar_$ pagar_alguma paga~coisa paga~eu pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu :alguma :com :ne ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma~? cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:alguma consent:coisa consent:depois consent:nada consent:qual consent:sai consent:servico custa~servico de_pagamento de_ser depende_, depois_? de~ajudado de~no
e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro nao~nada no_final o_valor ou_tem pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? quanto~cobra que~isso ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `,~? ,~de ,~problema : :custa :de :para :que FIGURE ^_depende after-roadmap:cobranca after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- aqui_$ bom_demais coisa_? consent:# consent:cobra consent:cobrar consent:isso consent:ne consent:por consent:vem custa_esse debts:aqui debts:ficam
debts:porcentagem demais_. depen- depende de~eh dinheiro_para dinheiro~pagar eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:tem essentials:vem essentials:voce esta_bom esta~demais fatur- fatura free~ou graca~? minha~? nada~ne nao_tenho no_fim no~? ou~plano o~do pagam- pagamento pagar~, pegad- pegadinha plano_pago
por~servico probl- problema qual quanto_sai quanto~cobram quem_paga que~alguma que~nada sai_esse taxa_de tem_plano tem_problema tem~pago ter_que ter~pagar usar valor vem~? voce_, voce~tem vou~que`,
    '-3': `?debt-kind ?income-source after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:e consent:golpe consent:meu consent:quem consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh_seguro eh~isso e~voce falta financeira o~mesmo qual_eh quanto_falta se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `quand- quando que_mes`,
    '8': `after-roadmap:mes`,
    '7': `para_meu termina_quando termina~?`,
    '6': `NAME~? acaba_? after-roadmap:NAME after-roadmap:entra after-roadmap:plano after-roadmap:primo marca- marcado mes meu_primo no_plano o~ficou pagar_essa para_cartao plano plano_? primo que_ficou todo~?`,
    '5': `NAME_acaba NAME_vai ^_em ^_quando ^_quantas a_NAME a_vez acaba after-roadmap:? after-roadmap:acaba after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:quanto after-roadmap:some after-roadmap:termina after-roadmap:vou a~? chega_a chega~vez em_que entra eu~de loja_? o~acaba pagan- pagando para_minha para~esse qual~valor quando_o quando~NAME quant- quantas quantas~vou
quanto~para que_vai separ- some_quando some~? termina vai_para valor_que vou_pagar`,
    '4': `NAME_? NAME_entra ^_essa ^_quanto a_da a_escola after-roadmap:a after-roadmap:chega after-roadmap:essa after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:todo ai_? a~do a~vai cada_um chega dar_para do_mercadinho em~mes entra_? essa_ai essa_dai ficou financeira_? irma mensal merca- mercadinho mes_que mes~eu meu~? minha_irma nela o_valor pagando_a pagar_o
pagar~consignado pago_a pago~NAME pago~todo para_cada para~irma para~um paro qual_mes quando_a quando_que quando~a quando~eu quanto que~para some todo_mes vou_dar vou~essa vou~para`,
    '3': `,_some ,~quando NAME_fica NAME_por NAME~ate NAME~esta NAME~para NAME~some a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cada after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:em after-roadmap:escola after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:pagar after-roadmap:para
after-roadmap:partir after-roadmap:pelo after-roadmap:ponto after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate~pago a~entra a~fica a~o cada comeca_o comeca~NAME comeco_a consignado_? dai de_pagar de_quando de~essa de~o divida_do do_plano do~entra em~ponto entra_a entra~NAME escol- escola essa_?
esta_paga esta~ate eu_acabo eu_pago eu~acabar fica_para fica~que fico irma_? loja mando_para mes_a mes_comeca mes~NAME mes~a mes~o no~a o_NAME o_consignado o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da para~mes partir partir_de partir~quando pelo_plano pelo~? plano_a plano_entra plano~a ponto ponto_do ponto~plano por_mes quando_chega quando_pago quando~pagar quanto_tempo quanto~?
que_ponto que~? que~a que~comeca termi- tia todo total_eu total~vou vez vezes vez~NAME vizin- vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ pagar~NAME quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '11': `escre- mensa- mensagem`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:escreve after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `^_mensagem a~por email email_para eu~para monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `NAME~por ^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:por after-roadmap:prepara ajuda~escrever a~para banco_$ carta da_proposta educa- eles_$ escreve_para escrever escrever~financeira escrevo_para escrevo~NAME eu_escrevo faz_um fazer~# faz~email mensagem~eles para~fazer pede por_# prepa-
prepara que~escrevo texto_da um_email uma_carta`,
    '4': `^_faz after-roadmap:NAME after-roadmap:carta after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco em_palavras em~bonitas escrever_para escreve~texto escrevo eu_mandar favor favor_$ faz financeira financeira_$ mandar_para mensagem~NAME
me~a me~um mim mim_$ offers:escrever pagar_esse pagar~mes palavras_bonitas palavras~que para para_eu para_loja para_mim para~mandar por_favor prazo_$ pronto_$ proposta_$ quero_o quero~texto que~consigo um_zap uma uma~educada`,
    '3': `NAME_que NAME~eu ^_digita ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que aquele_texto aquele~para atrasar_$ carta_para consigo da_um de_uma digit- digita digita_ai digita~o dizendo~vou do_acordo educada educado eles eles_por eles~escrito escreve_o eu_mando eu~#
fazer faz~mensagem faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mensagem_$ mim_um nao_consigo nao~pagar offers:faz offers:financeira offers:uma o~eu pago_# palav- palavras para~dizendo para~por por_escrito prazo preciso_de preciso~uma pronta proposta que~atrasar que~mando redige_uma redige~carta texto_do texto~banco texto~eu
um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para para_de`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `anive- aniversario saque_aniversario`,
    '8': `after-roadmap:fundo garantia`,
    '7': `after-roadmap:aniversario after-roadmap:saque aniversario_? como_tiro garan- meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o de_garantia fundo_de fundo~garantia o_saque quito sacar saco`,
    '5': `after-roadmap:nisso da~sacar debts:aniversario debts:fgts debts:saque dinheiro_do eh_saque eh~aniversario esta~, e~? fgts_esta incomes:? incomes:fgts incomes:saque nisso_? o_fundo o~e para_sacar que~saque usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da de_conta debts:fundo debts:garantia debts:o de~inativa faco_$ fgts_de fgts~conta inati- inativa inativa_da inativa~para incomes:aniversario meu_fundo meu~de meu~esta nao_? nisso o_dinheiro ou_nao
ou~? o~aniversario pode_ser sacar_?`,
    '3': `,_mexo ,_uso ,~nele ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:dinheiro after-roadmap:furada after-roadmap:pena after-roadmap:pode after-roadmap:sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:como de~para dinhe- dinheirinho dinheirinho_no dinheirinho~fundo do_buraco esta_parado fgts_? fgts~eh fgts~parado for fundo_, fundo~uso furad-
furada furada_ou garantia_? garantia_para garantia~pagar incomes:fundo incomes:o incomes:para mexo mexo_nele mexo~ou nele nele_ou nele~nao no_fundo o~do o~faco para_antecipar parado parado_, parado~mexo para~divida para~do para~o pena posso_usar preso que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a
vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '13': `falta termi-`,
    '12': `quand- quando`,
    '11': `^_em acaba after-roadmap:quando`,
    '10': `after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:demora after-roadmap:saida after-roadmap:saio ano eu_saio mes_eu muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:em after-roadmap:livro after-roadmap:quantos after-roadmap:tempo after-roadmap:termino after-roadmap:vai ate ate_quando livre livro me_livro quando_acaba quantos tempo tem~para`,
    '7': `:quando ^_demora acaba_esse after-roadmap:demorar after-roadmap:livre after-roadmap:termina after-roadmap:vou demorar eu_quito eu~livro falta_muito fico_livre muito_? previ- previsao quant- quanto_falta que~acaba que~eu termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai after-roadmap:dessa after-roadmap:ficar after-roadmap:quito after-roadmap:tem eu_me ficar fico qual_mes quito respi- tudo_? vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_termina acaba_isso after-roadmap:ainda after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fim after-roadmap:mim after-roadmap:quanto after-roadmap:sera after-roadmap:vejo ano_? ano_eu ate_la dessa em~mes esse_ano eu_termino eu~? eu~dessa fim mim_$ pagando_$ para_mim qual~eu quando_vou quando~isso quanto_$
quanto~falta que_ano que~termino saio_dessa sem_divida tempo_falta tem~de zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo ^_sera acha_que acha~eu after-roadmap:cinquenta after-roadmap:das after-roadmap:fico after-roadmap:la after-roadmap:natal after-roadmap:que after-roadmap:respirar after-roadmap:vem after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos ate~natal chao cinqu- cinquenta das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu dia~de em_# esse~? estou~? eu_ficar
eu_fico eu~livre eu~tudo falta~para fim_disso ja_estou la~estou livre_disso mim muito~? o_natal para~ficar quando_fico quando~livre quanto quantos_anos quantos_meses quanto~demora que_dia que_mes que_vem que~, que~saio quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso vejo vou vou_casar vou_ficar zerada`,
    '3': `#_, ,~diz ,~vou :dessas :eu :fico :livre :termino a_luz acha after-roadmap:acha after-roadmap:consigo after-roadmap:dividas after-roadmap:dos after-roadmap:mes after-roadmap:meses after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:terminar after-roadmap:tudo after-roadmap:zera ainda anos ano~termino ate_o a~no buraco_? das debts:isso dessa_? devendo_, disso disso_?
disso_tudo divida_$ dividas_$ do_buraco do~? eh_que em em~, em~ano esta~divida eu_respiro falta_para faltam fica~de fico_sem fico~disso fico~divida fim_do isso_$ ja_vou levar_? livre_? livre_de livre~tudo meses meses~para minha~se muito_para natal no_fim no~do o_fim o~disso pagar_? para_acabar para_eu para_sair para~das quando_eh quando_eu quando~que quanto~ainda quanto~para que_meu que~nome
que~vejo quitar respiro respiro_? saio_do saio~? sair_das sair~dividas sem~? se~ano tem tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_ate vai_levar vai~quando vejo_o vem vem_, voce~que vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME_acaba NAME~? a_divida a_financeira after-roadmap:caduca after-roadmap:financeira after-roadmap:pago after-roadmap:vez agora_$ de~essa divida_do do_mercadinho essa_? essa_ai financeira_? merca- mercadinho o~acaba pagando_a pagar~? para~? quando_a quando_o quando~NAME termina_quando termina~? vez`,
    '-4': `after-roadmap:agora after-roadmap:ai ai_? caduc- caduca quanto_eu vem_$ vou~essa`,
    '-6': `pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `gas_?`,
    '7': `after-roadmap:botijao botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio o_vale vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ worry:gas`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda vale~?`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo onde_retiro para_comprar para_gas para~gas progr-
programa quando_? quem~direito retiro_o retiro~botijao tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ,~direito EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:existe ainda_existe ao_botijao ao_gas ao~? ao~do bolsa bolsa_? bolsa~, cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~botijao direito~gas do_gas do_povo do_programa do~? do~vem essentials:botijao essentials:como essentials:para exist- existe
familia~tenho gas_do gas_vem gas~junto gas~povo gas~tem governo_para governo~isso graca graca_? junto_com junto~o mes_? onde_peco para~o peco_o peco~auxilio povo_? programa_? quem_tem recebo recebo_bolsa recebo_o recebo~familia recebo~vale retir- retiro tem~ao tenho~ao vale_do vale~gas vem_junto vem~com worry:?`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o por~de risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial banco_pode casin- casinha causa~cartao corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? pode~minha risco televisao_e televisao~fogao worry:casa worry:pode`,
    '4': `,_eles ^_banco ^_podem a_gente after-roadmap:levar after-roadmap:minha after-roadmap:perco after-roadmap:pode after-roadmap:podem after-roadmap:teto after-roadmap:tomam after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o de_cartao
de_casa de_quem debts:podem dentr- dentro deve dever_condominio dever~perco de~no de~pode eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco o_unico ofici- oficial oficial_pode
oficial~levar onde_moro onde~corre overdue:? pegar penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:levar worry:moro worry:podem`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_eles ^_moro ^_perco ^_tomam after-roadmap:bem after-roadmap:cartao after-roadmap:casinha after-roadmap:causa after-roadmap:corre after-roadmap:geladeira after-roadmap:gente after-roadmap:imovel after-roadmap:moro after-roadmap:risco after-roadmap:tomar apezi- apezinho apezinho_financiado apezinho~, aqui_dentro
aqui~? barraco~meu bem bem_de bem~familia botar botar_ela botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_familia debts:casa debts:minha dentro_? dever de~? de~eh divida e_levar e_sofa eh_protegida ela ela_em ela~leilao
eles eles_conseguem eles~botar eles~levar eles~vir entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira~sofa gente_por gente~divida heran- heranca imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_? levar_geladeira levar~e mae~divida meu_, meu~eles minha
minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome os_outros os~credores outros_credores outros~podem overdue:casa overdue:de overdue:tenho o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tirar podem_penhorar podem_vir podem~minha podem~o podem~pegar pode~e por_causa por~do por~minha protegida
protegida_? que_, que_tiram que~minha que~tenho se_eu sera~tiram ser~? se~nao so_tenho sofa_? so~essa tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:eles worry:gente worry:imovel worry:minha worry:por
worry:teto worry:tomam worry:unico`,
    '-3': `:minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto`,
    '11': `after-roadmap:oferecer after-roadmap:ofereco oferecer ofereco quant-`,
    '10': `#_para qual~eu quanto_$`,
    '9': `#_? #~NAME ^_ate ^_qual after-roadmap:proponho after-roadmap:qual proponho que_valor`,
    '8': `after-roadmap:# after-roadmap:eles after-roadmap:peco after-roadmap:valor ate_quanto com_quanto para_NAME peco propo- quanto_de valor`,
    '7': `after-roadmap:ate after-roadmap:lance after-roadmap:propus after-roadmap:seria chego eles eu_falo falo lance maximo_que o_maximo propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_que ^_sera after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate baixo de_desconto dou eles_? eu_dou justo maxim- maximo meu_teto nao~eles na~? oferecer_# offers:? pagar_$ quanto~? quanto~desconto valor_nao`,
    '5': `FIGURE NAME_$ ^_chego aceitar_? after-roadmap:aceitar after-roadmap:teto a~? chego~quanto costu- devo_oferecer eles~# eu_peco eu~primeiro falo_primeiro meu~na negociacao numero_eu numero~falo oferecendo_quanto oferecer_$ ofereco_$ offers:eu offers:quanto offers:que proposta_de quanto~oferecer que_eles que_numero que~nao sera sera_que sera~eles teto`,
    '4': `NAME~# ^_comeco a_conversa aceita aceitar aceita~? after-roadmap:baixo after-roadmap:eu after-roadmap:oferecendo after-roadmap:vale ate_onde ate~da a~aceita baixo_? comeco comeco_oferecendo comeco~quanto com~eu da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? eu_oferecer faz_vergonha faz~? nao_faz nao~vergonha numero oferecendo ofereco_a offers:aceita offers:qual
offers:sera onde_da onde~para o~que pago_quanto pago~de para_baixo para_puxar posso_oferecer proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco que~NAME uma_proposta uma~de vergonha_?`,
    '3': `# ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco ^_quanto a_metade acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:metade after-roadmap:na after-roadmap:numero after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta after-roadmap:sera ate~vale baixo_ou baixo~ja boto boto_na boto~mesa chego_neles
chego~? conversa conversa_? da_para desco- devo~? devo~para de~? entra- entrada eu_boto eu_chego eu_jogo eu_ofereco eu_proponho eu~baixo eu~neles falo_o falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? metad- metade na_mesa negoc- neles neles_? numer- oferecendo~? oferecer_? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:# offers:NAME offers:a
offers:baixo offers:falo offers:numero offers:valor offers:vergonha ou_ja ou~falo o~tenho pago_$ para_nao para_pedir para~para posso~# posso~no primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de quanto~pagar que_a que_tenho que~a que~pago se~oferecer tenho_? valor~boto valor~proponho vergo- vergonha voce_acha voce~que`,
    '-3': `after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:tempo de_juros econo- fazen- fazendo isso_? ja~? mes_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta after-roadmap:vai devo_para falta quanto_falta`,
    '-5': `devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '12': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao dar~? mim_? no_meu preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `consent:? isso~no nome_? para_banco por~? procu- score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu consent:meu dar eu_? falar~suja isso_vai isso~sujar meu_score offers:? offers:voce score usar vai vai~meu voce voce_mandam voce~mensagem`,
    '5': `after-roadmap:vai aparece aparece_no aparece~meu aqui baixa baixa_meu baixa~score banco_por banco~mim estou_aqui estou~? falar_aqui fecha- isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar_isso
usar~baixa vai_sujar vai~que vao_negociar vao~no`,
    '4': `,_voce ,~ou ^_consegue ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:voce apare- atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles conse- consegue_resolver consegue~com conseguir_credito conseguir~? consent:banco consent:no consent:nome cpf cpf_? cpf_e cpf~piorar credito_?
deixar_que deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para ligar~banco liga~eles loja_direto loja~para lugar lugar_? me_avisar meu_lugar minha_nota negocia negocia_no
negocia~meu nome nota nota_? o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo vao voce_fecham voce_negocia voce_ou voce_resolve voce~eu voce~fechar voce~no
worry:? worry:aqui worry:voce`,
    '3': `^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:mandam after-roadmap:mim after-roadmap:preciso after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? banco_? cadas- cadastro com~? com~credor com~loja consegue conseguir consent:aqui consent:cpf consent:dar consent:eu consent:mim consent:ou consent:para
consent:preciso consent:sujar consent:usar consent:voce credito credo- credor credor_ou credor~sou deixa- deixar diret- direto esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para marca- marcado marcado_se marcado~eu mensa- mensagem meu~e mexe_no mexe~meu me~? negociar nome_fica nome~marcado no~lugar
no~nome no~score o_acordo o_credor offers:aqui offers:banco offers:dar offers:mim offers:nome offers:para offers:por offers:preciso offers:vao ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? usar_esse usar~mexe usar~servico voce_falam voce_ligam voce_vai voce~ligar voce~o worry:esse worry:eu worry:isso worry:usar`,
    '-3': `after-roadmap:suja`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '9': `quanto~juros`,
    '8': `^_quanto after-roadmap:qual de_juros esse_juros juros_? rates:?`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa do_NAME eh~? esse_? o_juros qual qual~taxa rates:juros`,
    '6': `after-roadmap:alto cet_do juros_$ juros_eh o_cet os_juros pagar~mais quant- quanto quanto_vou taxa taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais alto alto_? eh_juros em_juros e~que juros_abusivo juros_esta juros~esse o~esta pagar_a pode~esse qual_a quanto_de quanto~de quanto~pagar que_juros rates:eh rates:quanto tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobra after-roadmap:cobrar after-roadmap:os after-roadmap:pode cet cobrarem de_cada deles disso_eh disso~juros divida~o e_qual eh~juros juros_por juros~NAME juros~pode mais_$ mais_juros norma- normal o~deles parte_disso parte~eh pode_isso pode~? por_mes qual_o qual_que qual~eh qual~juros que_parte que~disso que~eh rates:e rates:qual rates:que so_de so~juros tem_o`,
    '3': `?_eh ?~so ^_desse ^_juros ^_que after-roadmap:comendo after-roadmap:esse after-roadmap:esta after-roadmap:perco after-roadmap:so after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra cobra- cobra_mais cobrar cobra~juros comen- comendo comendo_quanto como_subiu como~tanto das_minhas de_mim de~divida de~eu divida_e divida_minha divida~? do~? eh_alto eh_divida
eh_esse eh_so eh~e eh~nesse esta_lucrando esta_me esta_muito esta~em eu_pago eu_perco eu~em juros_de juros_eu juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? muito~? nesse nesse_total nesse~? os os~de o~do o~mais pago_de pago~juros parte perco quais_os quais~juros qual~minhas qual~tem quanto_o quanto_vai quanto~banco que~divida
rates:divida rates:esse rates:pago rates:so so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh total_?`,
    '-3': `econo- eh~do esse_do esse~cartao juros_sobre juros~juros sobre_juros`,
    '-4': `do_cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro vao`,
    '12': `^_vao confiavel_$`,
    '11': `^_precisa confiavel eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `consent:saber incomes:? posso_confiar vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ consent:meu consent:voce e_se eh~isso fica~onde le ne_$ onde_$ passa- prote- saber_$ senha senha_$`,
    '8': `:sao apagar_depois compa- consent:precisa consent:vai contar eh_protegido entre_nos e~vazar infor- isso_suja isso~sigiloso medo nao_ne ne passam preci- precisa~cpf protegido protegido_isso se_vazar vazar_? vendem voce voce_vendem`,
    '7': `^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar~? consent:confiavel consent:eh consent:posso consent:vao cpf dados dados_ficam da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe~ne guard- guardado_onde isso_fica isso~meu le_isso le~aqui meus~ficam nao_vai nos
para_apagar pedem pedem_senha posso posso_falar precisa_de quem_le quiser risco risco_de risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vazar_$ ve ve_o ve~que voce_pedem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham ^_e ^_eh after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:passam after-roadmap:posso after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar consent:seguro
consent:vazar contar_para cpf_$ cpf_? de_cpf de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo fica~? golpe_nao guardado informacoes medo_$ medo~passar meus meus_dados meus~para outra- outras outras_empresas passar pedir pedir_meu piorar_meu piorar~score posso~sem quanto~ganho quem_vai quem_ve quer_saber quise- quiser_sair saben- sabendo sair_$ sao~? sem_medo
sigiloso_$ sigiloso_isso vai_piorar vao~para vende-`,
    '5': `:seguro :voce ?_quem ?~me ^_meus ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:meus after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:vendem algue- alguem apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes consent:? consent:disso consent:fica consent:ficam
consent:garante consent:isso consent:marido consent:pedir consent:porque consent:senha consent:sigiloso dados~seguros debts:le debts:vazar eh~pegadinha escre- essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso informacoes_? isso isso_aqui isso~? isso~golpe isso~seguro ligar~minha mais_le mao_de meu_chefe meu_dinheiro mexer_no mexer~meu
nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco pedir~cartao pegad- pegadinha pegadinha_? piora- piorar qual_eh qual~a quem~ter quer que~escrevo sabendo_? score_$ seguros seguro~? sei_que so_entre so~nos tem~de tenho_medo tenho~de ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vao_usar vendem_meus vendem~dados ver~que voce_compartilham
voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:mexer after-roadmap:nos after-roadmap:passar after-roadmap:piorar after-roadmap:risco after-roadmap:sabendo after-roadmap:sair alguem_mais alguem~le aqui as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe coisa-
coisas com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:a consent:como consent:compartilham consent:dados consent:informacoes consent:le consent:me consent:medo consent:meus consent:numero consent:onde consent:para consent:qual consent:quem conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_? dado dados_? dados_depois dados_para dados~terceiros
da~excluir da~senha de_bandido de_confianca debts:aqui debts:isso debts:seguro debts:vai debts:vao depoi- depois depois_$ de~informacao do~cpf eh_a esposa_consegue esposa~ver essa_conversa essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta gente~? incomes:fica
incomes:ganho incomes:le incomes:que informacao informacao_$ isso_contra isso_eh isso~entre isso~mim isso~salvo le_essa le~conversa mais~essa mao~bandido marido_nao marido_vai marido~ficar medo_de meu_cartao meu_numero meu_score meus_dado meus~? meu~fica meu~nao meu~vai mexer minha_casa minha_familia minha~consegue minha~vai na_mao nao_pode nao~cair nao~saber na~de numero_$ os_dados os~depois o~te
para_excluir para_terceiros para~os passam_meus passam~dados passar_informacao por_aqui por~quer precisa_da precisa~minha que_quer que_te quem quem_me quem~o quer~disso quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_quanto saber~? saber~eu sair salvo salvo_onde score seguro_? seguro_mesmo seguros_$ tem_certeza terce- terceiros terceiros_$ usar~contra
vai_cair vai_ficar vai_vazar vai~isso vai~sabendo vao_contar vao_ligar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~de voce~o voce~para`,
    '3': `?incomes ^_minha ^_ninguem ^_quem a_gente after-roadmap:banco after-roadmap:contar after-roadmap:excluir after-roadmap:falar after-roadmap:ficam after-roadmap:meu after-roadmap:minha after-roadmap:pedir after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam banco_ve boa_ou boa~fica certe- certeza coisas_por coisas_que coisas~aqui coisas~eu
como_sei com~que confianca consegue consent:alguem consent:apagar consent:banco consent:casa consent:com consent:contar consent:cpf consent:da consent:de consent:entre consent:escrevo consent:essas consent:falar consent:golpe consent:minha consent:ne consent:nos consent:passam consent:passar consent:quer consent:querem consent:quiser consent:se consent:seguros consent:ve consent:vendem
consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto da_para das_minhas das~dividas de_boa de_golpe debts:contar debts:essas debts:mas debts:que debts:se de~minhas de~ou de~voce dinheiro_$ disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- esposa essas~que estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazer_com fazer~o
fica_gravado fica_sabendo ficam_guardadas ficam~? ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:com incomes:contar incomes:e incomes:quem incomes:quer incomes:saber incomes:se incomes:vao incomes:voce livre_de mao marid- marido meu meu_banco meu_marido meu~? meu~ne meu~ve minha_esposa minha_senha minhas~por minha~do nao~sujar
ninguem_vai ninguem~saber nome_ne nos_? numero onde onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco para_que passar_cpf passar_minhas passar~? pedir~cpf porqu- porque posso~de precisa_passar que_a que_escrevo que_vao que_voce quem_? quem~isso que~contar que~fazer que~quer que~querem saber_das saber_disso saber_ne saber~minhas sao se se_eu se_voce sei~eh te_conto tem~que
ter te~? usar_isso vai_contar vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~minha ver ver_minha ver~conta voce_apagam voce_quer voce_querem voce_vai voce_vao voce~com voce~contar voce~saber voce~ver`,
    '-3': `,_vai ,~me ?_e ?income-source ?~eh banca_isso banca~aqui banco_? boto boto_no cobra- cobrar cobrar~? com_isso consent:esse consent:quero consent:tua eh_do eh_pago esse~eh estou_aqui estou~? eu_boto eu~no e~seguro golpe_$ golpe_isso income-source:de incomes:, incomes:me incomes:no ligar~banco me~? minha~? negoc- no~, para_mim por~? que~isso seguro_eu site tua uma~? vai_me voce_$ voce~dinheiro`,
    '-4': `banca como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde e_eh eh~graca eu~meus graca graca_? isso_vai isso~sujar quem_banca voce_conseguiu`,
    '-5': `eh~ne isso~de`,
  },
  'ask:link': {
    '23': `link`,
    '21': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `after-roadmap:site o_site`,
    '14': `paine- painel`,
    '13': `^_link link_$ tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `o_painel`,
    '10': `^_tem after-roadmap:imprimir after-roadmap:painel grafi- impri- imprimir pdf_$ site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador em_pdf manda pdf`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:endereco after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app consent:site expir- expirou grafico_$ internet_$ isso_na link_do manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem ver ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:entro after-roadmap:internet cade cade_o como_entro consigo consigo_abrir internet isso_em isso~pdf link~plano nao~abrir no_site onde~isso pelo perdi vejo_isso ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos after-roadmap:no aquele_negocio aquele~para cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:link consent:no consent:novo consigo~a da_erro da~no de~aquele endereco_? entro_naquela entro~tela era_o era~site erro erro_no
erro~link expirou_o expirou~acesso gera gera_outro graficos inter- manda_de manda~novo me_manda meus_numeros mexer_no me~isso me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o passa~site quero_ver quero~no sei~no site_de site_mesmo site~?
site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo como~no computador_, computador~qual consent:abre
consent:como consent:endereco consent:entro consent:era consent:erro consent:nao consent:outro consent:perdi consent:qual consent:tela consi- da_pagina da~ver de_novo dinov- dinovo do_painel do_plano e_perdi entrar entro_no expirou_$ fica_o fica~painel link_da link_nao link~pagina mais_, manda_o me_passa mesmo_? nao_entra nao~entrar negocio novo numer- o_celular onde onde_fica o~de o~mesmo
o~venceu painel_nao painel~abre passa pfv pfv_$ qual_endereco qual_era qual_o qual~o quero~o tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `manda_$`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '12': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `debts:minimo minimo_, rates:minimo`,
    '5': `adianta adianta_? cartao_adianta do~adianta levan- levando minimo_? so_o so~minimo`,
    '4': `:minimo ^_pagar after-roadmap:resolve after-roadmap:so cartao~? da_fatura minimo_ou minimo_resolve minimo~mes ou_nao o~ou o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar :so ^_pagando ^_pago adian- after-roadmap:atraso after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:pagar after-roadmap:problema embai- embaixo eu~so faco_isso fatur- fatura levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~tem naque- no_minimo ou~? rates:? resolve_? ruim se~so so tem_mal tem_problema tem~?
tem~ir total_da vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `^_quais falei falei~NAME falta~NAME quais`,
    '9': `a_lista after-roadmap:dividas devo divid- quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:cada after-roadmap:falei after-roadmap:minhas cada da_NAME eu_ja falta_da ja_te lista_$ minhas_dividas para~eu quanto~da resumo_das resumo~dividas`,
    '7': `NAME_? after-roadmap:anotou after-roadmap:quais after-roadmap:ver anotado debts:dividas debts:eu devo~cada dividas_eu eu_devo falei_da falta ja~da me_mostra minha- minhas mostr- mostra no_NAME para_quem quanto_ainda quanto~devo que_voce quem_eu rates:NAME rates:dividas rates:eu resum- resumo tem_anotado ver_a voce_tem voce~anotado`,
    '6': `^_le ^_quanto after-roadmap:ai after-roadmap:devo anota- as~que confe- contas conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce para_cada passe- passei passei_$ quais_contas quais_eu quais~ja quant- quantas_dividas quantas~eu quero~a que~anotou que~tem rates:falei te te_passei voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_quantas ^_recapitula after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo as_dividas cada~com com~valor confere confere_ai confere~se da~lista debts:NAME devo_mesmo devo_na devo~NAME dividas_que divida~NAME esta_minha esta~divida eu~contei eu~mesmo falei_? falei_do falta- falta_para ja
ja~falei ja~passei le lembra_para lembra~quem maris- marisa marisa~da mesmo_$ minha_lista mostra_cada mostra~divida mostra~que na~mesmo para~banco quais~eu quantas quanto~para quem~devo quero_ver rates:devo rates:ja recap- recapitula recapitula_minhas recapitula~dividas se_anotou se~tudo sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto ^_ja after-roadmap:ficaram after-roadmap:le after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce ai_? alguma_que alguma~eu anotou_a anotou~da banco_$ cada_divida cade_a conta- contas_eu contas_que contas~falei contei_$ das_dividas debts:ai debts:das debts:devo debts:ja debts:lista debts:quais debts:quanto debts:quem debts:voce devendo_$ devo_$
devo_para divida_com divida~o do_NAME do~? esta_faltando esta~alguma eu~devendo eu~na falei_$ faltando faltando_alguma faltando~que ficar- ficaram lembra lista_das me_lembra me~o me~para mim_as mim~dividas mostra_o para~as quanto quanto_esta quanto~minha quem quem~estou que~devo que~falei que~ja rates:anotou rates:as rates:da rates:das rates:quanto rates:voce sumiu tenho_$ valor_$ ver voce voce~a`,
    '3': `:NAME :contas :para ?rates NAME ^_cade ^_lista ^_me ^_mostra ^_para ^_repete ^_ver after-roadmap:anotado after-roadmap:contas after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:lembra after-roadmap:passei after-roadmap:quantas after-roadmap:sao ai_na ainda ai~lista algum- alguma anotou_$ a~das cade cade~lista com_o credo- credores credores_ai credores~na da_minha debts:anotado
debts:anotou debts:da debts:divida debts:mostra debts:passei devo_no dividas~eu estou_devendo eu_estou eu_tenho eu~? lista_? mesmo meus_credores meus~ai minha_divida na_NAME na_lista nao_entendi nao~quanto o_valor o~eu quais_dividas quais~minhas quais~voce quem_sao quem~meus que~passei rates:ai rates:quais rates:que rates:te repet- repete sao sao_meus sao_minhas sao~credores sao~dividas tem_ai
ver_minhas`,
    '-3': `after-roadmap:geral after-roadmap:quitei after-roadmap:sair eu~devo eu~no eu~quitei geral ja_quitei quanto~ainda quero_sair quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:total divida_$ sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- no_spc olho onde_olho score`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se descu- descubro estou_? estou~na estou~spc no_serasa nome nome_esta no~ou onde ou_nao ou~estou overdue:se saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde after-roadmap:cpf after-roadmap:score como_descubro como~meu debts:meu estou_no eu~se meu~esta mostr- mostra na_praca nao_estou nao~? onde~meu praca que~nome score_$ se_meu sera~meu vejo`,
    '4': `?_consegue ?~ver ^_sera after-roadmap:descubro after-roadmap:saber ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram coisa_no coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf_para cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada estou_sujo
estou~? graca graca_? limpo_? meu meu~ainda meu~de meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra que_meu quero_saber quero~se restr- restricao saber
saber~estou score_sem score~pagar sei~me sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~nome se~sujo sujo sujo_na sujo~praca tem_coisa tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como worry:se`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:mostra after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:vejo ai_para ai~mim app as~do botaram_no botaram~serasa como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue da_para da~ver
debts:cpf debts:mim debts:no deu_restricao deu~, devendo_na disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e me_botaram me_negativou meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? overdue:?
overdue:cpf overdue:descubro overdue:no overdue:onde overdue:ou overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para~? para~se que_deu que_me quem_foi quem~que queria_saber queria~se que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei_se sei~foi serve serve_para serve~que se~cpf sujar-
sujaram sujaram_meu sujaram~nome tem_como tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:mim worry:que worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa limpo`,
    '10': `^_limpa o_nome`,
    '9': `meu_nome`,
    '8': `after-roadmap:hora after-roadmap:limpo como_limpo limpo~nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:sai como~meu do_spc fica limpo_meu na_hora novo_? quand- quando`,
    '6': `conti- dias em~dias fica_no hora limpar~nome limpa~nome meu~volta na~? nome_sai nome~que quando_? quantos quantos_dias sai_do serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando ^_paguei a_primeira after-roadmap:spc continuo continuo_negativado continuo~, cpf credi- de_novo depoi- depois depois_que do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpa- limpa_o limpar negativado_, negativado~por novo pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$ seras- serasa se~pagar tiro worry:nome`,
    '4': `,_por :como :no :nome :serasa :tiro ^_em a_ficar acordo~nome after-roadmap:depois after-roadmap:dias after-roadmap:limpar after-roadmap:na after-roadmap:primeira a~bom bom_quando bom~? como_faz como_tiro como~o continua continua_la cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demor- demora depois_de do~depois e_o eu_ter eu~credito faco_$ falta_para falta~eu
fazer_crediario fazer~de fica_limpo fica_sujo ficar_bom ficar~quando fica~ate ja_limpa limpa_$ limpar_meu meu~do meu~fica meu~o meu~sai negat- negativado nome_$ nome_continua nome_do nome_fica nome_limpa nome_o nome~la nome~quanto nome~sozinho offers:nome overdue:? o~continua o~faco o~falta pago_a paguei_tudo paguei~e para_eu para~ter posso_fazer posso~crediario quando_posso quando~fazer quant-
quanto~fica que_faco que_falta quero~meu sai_sozinho sozinho spc_? sujo_ate sujo~quando tempo_para ter_credito ter~de tira tiro~nome tudo~o volta_a volta~ficar worry:como worry:quando`,
    '3': `,~que :limpo ^_como ^_quando ^_quanto ^_se acord- acordo acordo_e acordo_meu acordo~ja after-roadmap:cpf after-roadmap:demora after-roadmap:faz after-roadmap:meu after-roadmap:novo after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira cpf_fica credito demora_para demora~limpar depois~pagar
depois~pago de~? dias~cpf do_acordo do_cartorio do~? do~e e_ja e~limpa faz_$ ficar limpa_? limpar_o meu_cpf no_spc nome_? nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo o_protesto o_serasa offers:quando overdue:quando o~limpa o~tira pagan- pagando pagando_o pagando~acordo pague- paguei para~o parcela_o parcela~serasa por_que por~? prime- primeira_do primeira~acordo primeira~o prote-
protesto protesto_do protesto~cartorio quando_meu quando~nome quanto~para que_? quero~nome que~para sai~serasa serasa_tira sozin- tempo_a tempo~divida tempo~limpar ter tira_? tira_o tira~protesto tiro_meu tudo_e volta worry:acordo worry:do worry:faco worry:limpa worry:limpo worry:quanto worry:que`,
    '-3': `no~nome quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '18': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:como after-roadmap:parcelar desconto`,
    '10': `^_como desconto_$ parce-`,
    '9': `^_bora ^_consigo baixa- como pedir quero_renegociar quero~um`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora com~NAME desco- desconto_? divida_$ para_parcelar`,
    '7': `^_da aceita~? after-roadmap:aceita ajuda_a a~aceita baixar como_negocio como~a consigo conversa_? dimin- me~a o_NAME por_onde`,
    '6': `^_quero a_financeira a_negociar aceita after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar com_banco como_peco da_para dao da~parcelar falo_para me_ajuda negocia negocia_isso negociar_o para_negociar para_renegociar propor propor_um quero_propor que~desconto`,
    '5': `,_por ,~onde a_divida acordo_$ after-roadmap:ajuda after-roadmap:baixarem after-roadmap:conseguir after-roadmap:faco after-roadmap:fazer after-roadmap:fechar ajuda baixarem baixarem_? chorar como_diminuir como_que como~para conve- diminuir_a e_pagar eles_renegociam eles~se ensina essa_divida eu_pedir fazer fazer_acordo fechar fechar_com jeito jeito_de me_ensina negociar_, negociar~me negocio_com
negocio~o onde~a para_baixar para~desconto posso_pedir renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_nunca ^_sera a_fazer a_loja a_parcela acordo_, acordo_com acordo~por after-roadmap:a after-roadmap:com after-roadmap:conversa after-roadmap:diminuir after-roadmap:financeira after-roadmap:parcela after-roadmap:pena after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? bagac- bagaca bagaca_$ baixar_o banco_? barga- barganha
barganha_com barganha~banco bora~essa chora- com com_a com_o como_faco como~desconto conseguir consi- consigo~o conversa conversar~a da~baixar debts:eles de~com diminuir eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina_$ essa_bagaca eu~? e~# falo~renegociar fazer_um fecha- financeira fiz_acordo fiz~, negociar_? negociar_essa negociar~bagaca nunca_fiz nunca~acordo offers:? offers:com
offers:como offers:negociar offers:para onde_vai onde~? o~falo pagar_# pagar~por para_banco para_conseguir para~aliviarem para~com para~essa parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles pedir_? pedir_desconto por~vai propor~trato que_falo que_se quem~falo quero_fazer quero_tentar que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como
trato_para trato~banco vai_? valor_com`,
    '3': `#_x #~de :ajuda :negociar NAME_? NAME_da ^_com ^_eles ^_posso ^_vale ^_vamos a_pena aceit- after-roadmap:aplicativo after-roadmap:chorar after-roadmap:convenio after-roadmap:direto after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:trato after-roadmap:um after-roadmap:vale
after-roadmap:vezes after-roadmap:x ajuda_para aplicativo a~com cartao_$ certo_de certo~chorar chorar_um chorar~desconto com_eles com_quem comeco~negociar como_convenio como_eh como~que com~, com~? com~eu com~loja conse- convenio conversar conversar_com de_ajuda de_chorar de_parcelar debts:? debts:com debts:como debts:jeito debts:se deles_? de~isso de~um direto_no divida eh_que eu_falo faco
faco_para fazer~acordo finan- isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar_com negociar~a novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:fazer offers:onde offers:propor offers:quero offers:se offers:trato offers:um onde onde_comeco onde_que o~certo para_eles para~em para~na parcela parcelar_? parcelar_isso parcelar~de
pedir_para pena por_mes por~comeco por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero~essa que~gente tem_jeito tentar_negociar tentar_um tentar~acordo um~? um~com vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `a_conversa after-roadmap:nao baixar_mais comeco~conversa como_comeco como_eu conversa_com da~? de_desconto denun- falo_com feche- fechei mais_? nao_quero para~mais`,
    '-4': `^_ja after-roadmap:converso como~o converso converso_com falo~o nao_quiseram o_acordo quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feira- feirao`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou eh~feirao esper- espero espero_o feirao_? feirao_de negociacao no_feirao o_mutirao offers:? offers:mutirao o~voltou volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda ainda_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh ir_no ir~feirao offers:desenrola tem_aquele tem~desenrola ter_mutirao vai_ter vai~mutirao`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:voltou ano_? banco_central banco~ja central central_ja central~passou debts:mutirao do~central eh_furada espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~novo furada_ou furada~ajuda ir limpa~compensa negoc-
negociacao_do negociacao~banco negociar_? nome_compensa nome~? offers:o onde_acontece onde_eh onde~o ou_ajuda passou_? quand- quando quando_eh quando_tem quando~feirao semana_de semana~negociacao seras- serasa tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:fila after-roadmap:negociacao after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando after-roadmap:ter agora_ou agora~espero ainda_posso ainda~entrar ajuda_? ano aquele~do barat- barato barato_? bom_esperar bom_mesmo bom~?
bom~o compensa_? compensa_ir compensa~no da~ir de_divida debts:? debts:ir debts:negociacao debts:no desconto_de desconto~verdade desenrola_acabou de~do de~tem do_banco do_procon do~na eh_bom eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome
fica_mais fica~barato fila furad- furada internet_? ja_passou ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto no_mutirao novo_? no~de no~fica no~pela offers:compensa offers:eh offers:espero offers:onde offers:tem onde onde~esse ou_espero ou~? ou~o ou~so o~? o~acabou para_ir
para_negociar para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon procon_eh procon~quando quando_? quando~o serasa_eh serasa~bom tem_feirao ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:recebi onde`,
    '12': `^_recebi after-roadmap:caiu after-roadmap:pago proxi- qual_$ recebi`,
    '11': `after-roadmap:fazer agora caiu proximo proximo_passo qual recebi_$`,
    '10': `^_e after-roadmap:e esse_mes pago passo`,
    '9': `a_gente after-roadmap:proximo agora_$ fazer me~o`,
    '8': `^_voltei after-roadmap:comeco after-roadmap:faco after-roadmap:gente after-roadmap:pagamento after-roadmap:salario after-roadmap:voltei eh~pagar em_qual mes_$ meu_salario o~falta pagamento_caiu passo_$ primeiro primeiro_$ que_falta receb- salario_$ volte- voltei`,
    '7': `,_e ^_caiu ^_pago a_proxima after-roadmap:mes after-roadmap:passo after-roadmap:primeiro after-roadmap:tenho caiu~salario combi- comeco comeco_$ eu~agora faco fazer_$ gente jogo jogo_em jogo~qual lembra~que mes o~das pagam- pagamento pago_qual pago_quem pedra- por_onde prime- que~fazer`,
    '6': `,_jogo after-roadmap:caminho after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:tarefa agora_? a~parou camin- caminho comec- depois_? desse_mes eh_quanto essa_, esta_, esta~e faco_primeiro gente_parou mes_eh meu_pagamento o_caminho o_dinheiro o_que onde_a onde~gente o~vem pago_primeiro para~vai por_qual por~eu quanto_? que_fazer
que~gente salar- salario taref- tarefa vai_o vai~dinheiro`,
    '5': `#~, ,~onde :faco ^_esse ^_feito ^_quais after-roadmap:coloco after-roadmap:das after-roadmap:lembra after-roadmap:oq after-roadmap:parou coloc- coloco comecar_$ confirm-change:desse confirm-change:mes confirm-change:ver desse diz_o diz~que e_esse eh_melhor eh~proxima esse~eh estou_com eu_faco eu~esse e~mes faco_agora ja~e lembra me_da me_lembra mes~o o_proximo onde_coloco orien- o~a o~faco o~passo
pagar_esse pagar~mes pago_agora pago~mes paguei_e paguei~agora parou proxima quais qual_? qual_a qual~pago qual~primeiro qual~proximo que_faco quem_$ que~agora tenho_que`,
    '4': `,~em ._o .~que :o :primeiro NAME_ou NAME~? ^_amanha ^_comeco ^_por ^_qual after-roadmap:, after-roadmap:amanha after-roadmap:aqui after-roadmap:daqui after-roadmap:depois after-roadmap:essa after-roadmap:falta after-roadmap:feito after-roadmap:frente after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:pagar after-roadmap:quem after-roadmap:quito amanh- amanha aqui_, caiu_o
comeco_por confirm-change:o confirm-change:quero daqui daqui_para das de_pagamento devo~primeiro dia_de dia~pagamento dinhe- dinheiro do_mes do~eh e e_depois eh_dia eh_para eh~de essa~e esse esse~? eu_pago e~para faco~? faco~que feito feito_. frente_? hoje_$ ja_liguei jogo_onde jogo~? la_, ligue- liguei liguei_la me~do no_plano o_passo onde_$ onde_comecar onde_comeco oq ou~NAME o~desse o~fazer
pagamento_, pagar_$ para_frente parou_$ plano_? ponho por~comecar por~comeco primeiro_? qual_eu qual~a que_a que_vem quero_ver quero~o que~faco que~para que~primeiro quito tenho_# tenho~aqui tenho~pagar um_dinheiro vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_na #_real #~esse #~mao ,_me ,_nem ,~qual ,~sei :onde :passo :proximo :qual :que ?after-roadmap NAME_primeiro NAME~o ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:dai after-roadmap:desse after-roadmap:dia after-roadmap:diz after-roadmap:eh after-roadmap:ja after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana after-roadmap:terminei after-roadmap:vem agora_,
a~ou coisa coisa_, com_# com_um com~na dai_, debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui diz do_que eh_a eh~coisa em~? essa_semana essa~qual estou~# eu_comeco eu~primeiro e~, e~? faco_o falta fio frent- frente hoje ja_paguei jose lembra_o mao_, mao~jogo me_diz melho- melhor mes~jogo muita na_mao na~, no~? onde_? onde_eu onde_vai onde~o oq_eu ou_o o~primeiro
o~tenho pagar pagar_minhas pago_esse pago_para pago~NAME pago~agora paguei_essa para_fazer para_pagar para_quem parou_? puxo qual_boleto qual~proxima quanto_pago quanto_tenho quanto~pago quanto~que que_com que_pagar que_tenho quem_vai quem~? que~em que~que real real_esse real~mes recebi_meu sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real terminei um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:deixo after-roadmap:demitido after-roadmap:falo after-roadmap:fgts after-roadmap:fui after-roadmap:nunca after-roadmap:quero after-roadmap:tem after-roadmap:todo after-roadmap:total after-roadmap:tudo after-roadmap:valor deixo demit- demitido eh_o esse~, fgts fui fui_demitido maxim- mes_, negoc- o_total por_mes por_que
qual_mes qual~total que~eu sem~esse todo total voce`,
    '-4': `after-roadmap:nao after-roadmap:sem de_pagar mes_eu meu_plano o_meu onde~a pago_$ quanto_falta`,
    '-5': `#~mes 13o 13o_$ agora~o qual_o que_voce`,
    '-6': `?_o ?~que after-roadmap:voce o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- empre- emprestimo_que emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi peguei_isso que_peguei`,
    '5': `^_caiu ^_clonaram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando como~? compra_nao comprar comprar_$ compra~fui contratei contratei_$ cpf cpf_para cpf~comprar debts:meu debts:nao dinheiro_na dinheiro~minha divida divida~meu essa_compra estao_me estao~cobrando eu_$ eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na~conta nunca para_comprar pedi
pegue- peguei que_nunca que~contratei que~isso sem_eu um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ^_assinaram ^_essa abri abri_$ after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu cartao_e cartao~a clonaram~cartao cobra- compra conta_e conta~nao conta~nunca contr- de_fiador debts:divida debts:essa debts:fui
debts:que descontam de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio meu~e me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome nunca_abri
offers:divida offers:essa offers:fui offers:meu offers:nao por~um que_nao que~abri que~nao que~pedi sem~assinar um_emprestimo uma~que`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abrir~e abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:contratei after-roadmap:cpf after-roadmap:descontam after-roadmap:essa after-roadmap:fizeram after-roadmap:nao after-roadmap:nome alguem_abriu alguem~cartao bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca
caiu_dinheiro caiu_um caiu~dinheiro caiu~na cancelo cancelo_? cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo como_provo comprei~loja consignado_no consignado~meu conta conta~dever debts:conta debts:contratei debts:emprestimo debts:eu debts:no debts:nome debts:reconheco debts:um debts:usaram descontam_do
descontam~meu dever dever_$ disse~alguem docum- documentos documentos_para documentos~abrir do~beneficio e_a e_dever e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa essa_cobranca essa~, estao e~divida e~me feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus_documentos meus~para meu~disse meu~fez meu~um me~uma
minha_, minha~como nao_contratei nao_eh negocio_que negocio~nao nessa~e no~beneficio nunca_contratei offers:conta offers:emprestimo offers:eu offers:que overdue:? overdue:e overdue:meu overdue:no overdue:nome para_abrir para~conta pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri-
sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado um_consignado um_dinheiro um_negocio uma_conta um~, usaram_meus usaram~documentos`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '15': `acha`,
    '14': `^_fecho ^_pego fecha- fecho pego vantajoso`,
    '13': `^_presta bom offers:? vale_?`,
    '12': `^_vale presta`,
    '11': `?offers ^_compensa aceit- after-roadmap:aceito after-roadmap:acha after-roadmap:fecho after-roadmap:pego compe- compensa eh_bom fecharia fecharia_$ vale vantajoso_$ voce_fecharia voce~?`,
    '10': `^_aceito aceito after-roadmap:bom after-roadmap:vantajoso eh_vantajoso pego_? prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:compensa essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom`,
    '8': `after-roadmap:? after-roadmap:fechar after-roadmap:ou after-roadmap:presta after-roadmap:vale compensa_? eh_negocio eu_tenho mais_? ofert- offers:ou offers:vale offers:vantajoso ou ou_nao proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_devo ^_eh ^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:negocio after-roadmap:proposta baixar_mais boa bom~? com_eles desconto esse_desconto melho- negocio_? offers:acha offers:eh offers:fecho offers:pego para_mim presta_? propostas quais que_vale sera~vale seria`,
    '6': `,_encaro ?_$ ^_voce a_pena acord- after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro baixar baixar~? boa_? bom_? bom_esse bom~desconto compensa_aceitar desconto_eh e_ai eh_boa eh_uma eh~boa eles_$ encar- encaro encaro_? essa_oferta esse_acordo esta_justo esta~? esta~esse fechar_o fecho_ou justo justo_? mim_? oferta ofertas_eu ofertas~tenho offers:essa
offers:esta offers:presta offers:voce pena presta_isso presta~? proposta_ai proposta~? quais_ofertas que~acha uma_boa vou~o`,
    '5': `,~? aceitar_o aceitaria aceitaria_? aceitar~acordo aceito_essa aceito~oferta acha_? acha_bom acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:ai after-roadmap:devo after-roadmap:essa after-roadmap:justo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- bom_negocio cabe cabe_no
cabe~plano confiar~preco da~baixar da~confiar desconto_para desconto~bom desconto~mim devo devo_aceitar devo_fechar devo~? devo~o diz_? duvid- duvida eh~esse eh~negocio esper- essa_? essa~eh esse_valor esse~esta esta_valendo esta~a e~, fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho nesse_preco no_plano o_acordo o_desconto ofertas offers:aceitar offers:aceito offers:boa
offers:compensa offers:devo ou~fecho o~acha para_baixar para~mais para~nesse pego_essa pego~? plano_? preco_? proposta_$ proposta_eh propostas_eu propostas~tenho quais_propostas que~moca que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo voce_aceitaria`,
    '4': `? ^_sera a_senhora aceitava aceitava_? acha_que after-roadmap:baixar after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:esta after-roadmap:melhor after-roadmap:mim after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta a~aceitar ce_acha coisa_melhor confiar confiar_nesse da_proposta dando_vantagem dando~mesmo desco- diz esperar esperar_? espero_$
estao_me estao~dando esta~ou eu_esperar fechar_? fechar_ou fechar~espero fecho_$ fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? isso_ai lugar_voce lugar~aceitava me_dando meu~voce me~vantagem mim negoc- negocio_$ nesse nesse~? oferta_$ oferta_para oferta~mim offers:ai offers:desconto offers:esse offers:melhor offers:negocio offers:pena offers:proposta offers:quais offers:seria
ou_esta o~a pagav- pagava pagava_? para_confiar pena_aceitar posso_fechar posso~ou preco proposta~boa que~coisa que~da se_fosse senho- senhora sera sera_que se~esperar se~voce tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava voce~bom vou_fechar`,
    '3': `,_entro ,~nessa ^_acha ^_ce ^_da ^_desses ^_esta ^_fico a_vista aceitar_a aceitar~proposta acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:ce after-roadmap:confiar after-roadmap:da after-roadmap:espero after-roadmap:estao after-roadmap:isso after-roadmap:largo after-roadmap:melhora after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora
after-roadmap:sera after-roadmap:trato after-roadmap:vantagem ai algum_desconto alguma~para algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_$ bom_isso bom_para bom_tamanho bom_trato bom~mim ce cilad- cilada cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom desconto_$ desconto_rolando desconto~para desse- desses
desses_dois desses~acordos devo_topar de~tamanho dois_acordos dois~qual duvida_, duvida_se duvida~entro duvida~pego eh_cilada eh_furada eh~bom eh~essa eh~melhor eh~para entro entro_nessa entro~? espero essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou_na estou~duvida eu~topar fico_na fico~duvida isso~bom largo largo_? lugar medid- medida medida_? melhora
melhora_se melhora~eu meu_lugar me~? me~sua moca na_medida na~se nessa nessa_? no~? no~lugar o_melhor offers:baixar offers:fechar offers:mim offers:oferta offers:propostas offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou_espero ou_largo ou~cilada ou~na para~? pego_esse pego_ou pego~acordo pego~largo pena_a pena_isso pena~? pena~proposta posso~a proposta_da proposta~NAME qual_das qual_eh
que_a que_consigo que_melhora que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga- salgado salgado_ou salgado~esta se_pego sera~melhora se~esse sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tamanho_? tem_alguma tem~desconto tem~para topar_? trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista
vista_ou voce~disso`,
    '-3': `#_? ^_consigo aceitar_essa aceitaram aceitarem aceitei after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:negociar after-roadmap:pode after-roadmap:quanto after-roadmap:so agora ai_$ ainda consi- da~? demai- demais eh_gratis essa_$ grati- gratis gratis_? limpa meu~? muito negociar offers:feirao
offers:golpe offers:mutirao offers:so offers:vou pedir pesso- por_mim por~? posso~? seras- serasa tem_como tem~? voce_eh voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado desconto_? eh_golpe feira- feirao golpe mutir- mutirao vou~com`,
    '-5': `offers:NAME`,
    '-6': `aceitam after-roadmap:aceitam`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto quanto_ja`,
    '7': `after-roadmap:total ja~? que_ja`,
    '6': `^_quanto ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra after-roadmap:bem after-roadmap:desde after-roadmap:embora after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu ate a~divida bem_? das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto~total que~ja quitei_$ tudo~quanto`,
    '3': `^_de ^_soma a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:esses after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:soma bem comecei consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu quanto_no que~paguei quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '13': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `after-roadmap:por antes_? explica`,
    '8': `^_explica ^_por after-roadmap:ordem antes expli- ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a ordem_$`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de entendi essa logic- logica motiv- motivo nao_entendi o_motivo porqu- porque`,
    '5': `a_fila after-roadmap:a after-roadmap:fila after-roadmap:frente after-roadmap:montar after-roadmap:que after-roadmap:usaram ai_$ a~antes enten- frent- frente monta- montar na_frente nao~a o_cheque para_fim pela pela~? por~o que~NAME que~voce ser_essa troco usara- usaram`,
    '4': `NAME~antes a_logica a_menor after-roadmap:botou after-roadmap:comecar after-roadmap:ficou after-roadmap:fim after-roadmap:primeiro after-roadmap:quem after-roadmap:ser after-roadmap:topo agora_? antes_do a~vai banco_no chequ- cheque cheque_especial comecar_pela de_pagar de_que decid- de~essa de~eu espec- especial eu_pago eu~o faz_a ficou fila fim frente_? logica_de me_explica menor~? motivo_de
motivo~pagar nao_era no_topo o~faz o~primeiro pago_o para~a por por~? por~voce prime- primeiro primeiro_? qual~logica qual~motivo que_faz quem~que que~essa que~pago que~que quitar_a quitar~menor vai~? voce~para`,
    '3': `NAME_? NAME_antes NAME_vem a_financeira a_maior after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:era after-roadmap:ficar after-roadmap:financeira after-roadmap:loja after-roadmap:maior after-roadmap:melhor after-roadmap:menor after-roadmap:nao after-roadmap:outra after-roadmap:quitar after-roadmap:ultimo after-roadmap:vem after-roadmap:vir after-roadmap:voce ai antes~NAME
a~banco a~vez botou cartao_primeiro comec- comeca_pela comecar de_ser depois_por depois~que de~o do_consignado em~? essa_na essa_ordem essa_primeiro essa~da essa~e explica_o ficou_por ficou~depois ficou~ultimo fim_$ loja_? maior maior_ficou nao_comeca nao~pela na~? o_NAME outra_? o~no o~vem pagar_o pagar~NAME pela_NAME por_ultimo porque_essa por~a por~essa por~nao que_? que_a que_essa que_o
que_ser que~cartao que~comeca quitar se_a tem_um tem~ser topo ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao cartao_consignado`,
    '7': `como_saio eh_emprestimo`,
    '6': `after-roadmap:cartao after-roadmap:emprestimo after-roadmap:saio cancelo~cartao descontam_um do_rmc eh~no emprestimo_? o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:nunca after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel do_inss margem_consignavel margem~eh nao~nunca no_meu no~beneficio nunca rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `,~que after-roadmap:descontam after-roadmap:eh after-roadmap:inss after-roadmap:tal debts:rmc desco- desconto_de do_extrato do~do eh_rmc eh~? eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do inss marge- margem meu_beneficio meu~? o_cartao que~rmc rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,_que ,~agora ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:desconta agora_? anda anda_$ anos_e anos~a aposentadoria a~nao beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro
como~o consignado consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:, debts:o descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto
me_livro mes_no mes~meu meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que~emprestimo que~usei rates:? rates:o rates:que rates:rmc tal tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '12': `after-roadmap:consignado`,
    '10': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador debts:consignado do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito descontado emprestimo_que folha rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- debt-kind:? descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o funciona~consignado incomes:consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer
que~emprestimo que~esse traba-`,
    '4': `^_credito a_pena after-roadmap:eh after-roadmap:funciona after-roadmap:pessoal a~? boa_? cartao_eh cilad- cilada como~o consignado_do consignado~clt consignado~inss consignado~o debt-kind:consignado debt-kind:que desconta dizer_consignado dizer~? eh_boa eh_bom eh_cilada eh_emprestimo eh_esse eh~? empre- em~? esse_consignado expli- explica explica~consignado fazer fazer~? inss_$ melhor~ou o_credito
o~eh o~quer pagar~eh pena prest- que_mesmo que_quer quer_dizer quer~consignado que~dizer rates:? sei~que trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `,~vantagem ^_vivem acabei_de acabei~fazer after-roadmap:boa after-roadmap:carteira after-roadmap:folha after-roadmap:melhor after-roadmap:pena after-roadmap:tirar after-roadmap:vivem apose- aposentado_? aposentadoria_$ boa bom cancelar_um cancelar~consignado carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como com_consignado como_$ consignado_$ consignado_para consignado_privado
consignado_tem consignado~acabei consignado~cilada consignado~eh consignado~juros da_aposentadoria de_fazer debt-kind:esse debt-kind:quer debts:eh debts:emprestimo demitido_como demitido~fica desco- desconta_da desconta~aposentadoria dizer do_inss do~eh eh_como eh_melhor eh~emprestimo fica~consignado for~como incomes:? incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? ligando_com
ligando~consignado menor_? mesmo_? nao~o na~eh ou~? o~mesmo o~tem para_aposentado para_pagar pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da que~na rates:emprestimo rates:fazer sei_o tem_juros tem~menor tirar vantagem_? vivem_me vivem~ligando`,
    '-3': `cartao_consignado debt-kind:do de~o`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `after-roadmap:limite descontar do_consignado folha limite`,
    '7': `podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar after-roadmap:podem ainda_para ainda~emprestimo banco_pode benef- beneficio beneficio_$ consignado consignavel descontam_muito descontam~, do_meu do~beneficio do~salario em_folha existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe o_limite para_emprestimo
quanto_do quanto_podem quanto~descontar tenho_margem tenho~ainda um_teto`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:ainda after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer comer comer_? consignado_$ consignado_? da_minha da~folha debts:? debts:margem descontam descontar_metade descontar~do descontar~meu do_beneficio eh_$ emprestimo_? exist- existe existe_um folha_$ folha_o folha~banco inss_eh inss~quanto ja_descontam ja~muito limite_do margem~inss maxima
maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh salario_? tem~para teto teto_? um~?`,
    '3': `,_tem ,~lei ^_qual after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:folha debts:quanto descontar_da descontar_do descontar~minha do~eh eh_quanto eles_levam eles~quanto esta_todo esta~comido estou- incomes:descontar incomes:do incomes:margem
incomes:podem incomes:quanto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `after-roadmap:banco banco como~portabilidade outro_banco`,
    '8': `outro`,
    '7': `como_faco consi- financiamento levar levar_o minha_divida o_emprestimo portabilidade_de rates:banco`,
    '6': `after-roadmap:outro compr- consignado faco finan- menos_? mudar o~para para_outro para~banco rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:mudar banco_? banco_o banco~consignado compra_minha comprar compra~divida credito_funciona credito~como de~funciona divida_, emprestimo funciona_como menos mudar_o o_financiamento outra_financeira para~financeira portabilidade~credito troca- trocar`,
    '4': `,_eh ^_outra after-roadmap:compra after-roadmap:divida after-roadmap:emprestimo after-roadmap:levar after-roadmap:outra assum- assumir assumir_o assumir~que banco_pega com_juros como_$ compra comprar_minha comprar~divida com~menor consignado_para consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o divida~banco do_emprestimo empre- eu_consigo
eu~migrar faco~de financiamento_? insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram meu_consignado meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento minha~, mudar_a mudar~divida o_consignado ofereceram_comprar ofereceram~minha offers:portabilidade outra outra_instituicao outra~pode outro~? o~de o~devo para_mudar para_outra para_passar
passar~divida pode_assumir pode~o posso_trocar que_devo quer~meu rates:outro`,
    '3': `,_vale ,~bom ,~vantagem :consignado :faco NAME~eh ^_eu ^_levar ^_outro ^_troca a_divida a_portabilidade after-roadmap:contrato after-roadmap:juros after-roadmap:menos after-roadmap:ofereceram after-roadmap:passar after-roadmap:quer after-roadmap:troca after-roadmap:trocar after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_do banco_me
banco_para banco~cobra banco~emprestimo banco~juros banco~pagar banco~pode cai_? canto_? cobra cobra_menos cobra~? com_taxa como~muda compensa_? com~mais consignado_$ consignado_com consignados consignados_de consignados~banco consigo contrato credi- credito custo_para custo~levar da_para de~? disse_que disse~compra divida divida~eh eh_vantagem eh~essa emprestimo_de emprestimo_do emprestimo_para
emprestimo~banco emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar exist- existe faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~banco financiamento~outra funci- funciona inss_? juros juros_? juros_cai juros_mais juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento mais_baixo me_cobra menor meu_contrato meu~? meu~do
me~menos mudan- mudanca mudar~banco muda~financiamento negar negar_a negar~portabilidade ofereceram offers:banco offers:emprestimo os_consignados outra~compensa outro~me o~antigo pagar~juros para_levar para~a para~canto para~o passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega que_compra que_outro quer
que~? que~banco que~minha rates:de rates:emprestimo rates:financiamento rates:meu rates:outra rates:portabilidade rates:trocar sera~outro taxa_menor trans- transferir transferir_o transferir~emprestimo troca troca_de trocar_de trocar_os trocar~banco trocar~consignados vanta- vantagem`,
  },
  'ask:prescription': {
    '22': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve prescreve`,
    '12': `ainda caducou caducou_?`,
    '11': `^_caducou de~anos`,
    '10': `after-roadmap:caduca anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou`,
    '8': `cinco cinco_anos divida ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:anos after-roadmap:divida after-roadmap:prescreveu ainda_conta caduca_$ caduca_? de_cinco depois_de divida_velha isso~? overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:quando ainda_podem ainda_vale ainda~me antig- antiga de_# divid- divida~some me_cobrar podem~cobrar some_? velha_some`,
    '5': `:quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda~? cobrar conta_$ divida~# essa_divida overdue:sera podem quando_isso sera sera_que sozinha`,
    '4': `#_ainda #_anos :isso ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:cobrar after-roadmap:deixar after-roadmap:isso anos_? a~tem cobra- cobrar_? comeca_a comeca~contar contar_de contar~novo de_validade depoi- depois depois~# de~ainda divida_ainda divida_de divida_eh divida_tem divida~? divida~prazo divida~vale do_serasa essa~ainda eu_deixar ja ja_caducou me~?
offers:divida overdue:divida overdue:ja o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos quantos_anos que_acontece que~se se~deixar some_sozinha sozin- sozinha_? tem_prazo um_pouquinho um~comeca valid- validade validade_? velha~? velha~sozinha`,
    '3': `#~pode #~some ,_quer ,~dizer :anos :de :divida ^_essa ^_saiu acabou_a acabou~divida after-roadmap:conta after-roadmap:passou after-roadmap:podem after-roadmap:some after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca com~anos
com~tempo contar de_quantos debts:anos debts:divida deixa- deixar depois~cinco depois~quantos de~? divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~devo eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:tempo overdue:anos overdue:conta overdue:que overdue:some
o~a passo- passou pode~cobrada prazo proce- quantos~somem que_acabou que_com quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever dever prend- vai_preso`,
    '8': `^_boleto cadei- cadeia da~?`,
    '7': `after-roadmap:crime cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana consent:pagar crime_nao crime~pagar deven- devendo em~por pagar policia por_cartao prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar ficar~banco gente gente_por ir_em ir~cana me_buscar ou_eh parar pode_me polic-
por_causa por_divida posso_ir posso~em prendem vai vencido vencido_eh vencido~crime worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:preso algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser de_vir deleg- delegacia delegacia_? devendo_loja devendo~?
dever_cartao dever~da dor dor_de dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? nao~eu ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia podem_mandar
podem~prender pode~levarem policia_vem policia~me por_nao por~disso por~pagar prender_a prender~gente presa_por prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras vou~na worry:? worry:cana worry:crime worry:dever worry:eh xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~mesmo ,~prendem ,~verdade ^_oxe ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:causa after-roadmap:deve after-roadmap:devendo after-roadmap:disso after-roadmap:gente after-roadmap:mandar after-roadmap:medo after-roadmap:parar after-roadmap:por after-roadmap:prender
after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ causa~conta cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe
de_cabeca de_cana debts:por debts:prendem deles_falou deles~em deve_para deve~banco de~policia disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda
lenda_$ loja_? manda- me_ameacaram medo medo_de nao~, no_brasil o_advogado ou_so ou~lenda ou~so overdue:da oxe oxe_, oxe~agora o~deles pagar_o pagar~pode para_assustar para_divida para~vai pavor_de pavor~vir policia_aqui policia~em por por_carne por~? por~atrasado por~de por~ou prendem_a prendem_gente prendem~gente prendem~por presa presa~nao preso_no preso~brasil prisa- prisao processo
processo_criminal processo~, quem~para que~estelionato que~mandar so_para so~assustar so~de tenho~de vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir vir_policia vir~aqui worry:, worry:banco worry:cadeia worry:da worry:mandar worry:me worry:parar worry:por worry:prender worry:preso worry:vou`,
    '-3': `causa~cartao`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo expli- ficou_$ mostr- passo_a passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo o_passo pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:o after-roadmap:refazer cade~plano manda_o me_mostra o~a passo pode~a refaz- refazer ver_de ver~novo`,
    '5': `^_atualiza ^_manda ^_refaz ^_repete after-roadmap:atualiza after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- atualiza atualiza~plano cade_meu cade_o da~? faz_a faz~conta manda me~como passo_$ qual~o quero_o quero~de refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_faz ^_monta ^_pode after-roadmap:aquele after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa after-roadmap:qual after-roadmap:quero aquele_cronograma aquele~de atual- combi- combinado conta_de crono- cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa e~tal
mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa meu~ai monta mostra_o mostra~passo novo_o o_meu o_tal o~da para~das passa_o plano_ai plano~novo pode~aquele quando_o repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~o :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei a_mes after-roadmap:agora after-roadmap:aparelho after-roadmap:aquela after-roadmap:planejamento after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela_lista aquela~do aquele a~? a~de cade_aquela cade~lista combinado_do combinado~plano conta
conta_? de_aparelho de~o do_que do~pagar do~para e_sumiu era_o explica_de explica~novo e~tudo lista_do lista~que manda~plano me_relembra mes_a mes~mes me~o novo_$ novo_? o_planejamento oxe o~mesmo pagar_mes pagar~a para_sair passa plane- planejamento planejamento_$ plano_, plano_de pode_mandar poderia_me por_favor qual_eh qual_era quando~plano que_pagar quero~meu que~mes reenv- reenvia reenvia_o
reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o`,
    '-3': `^_melhor after-roadmap:melhor link_do link~plano melho- melhor nao~o o_site pode_me quero~a site`,
    '-4': `after-roadmap:link after-roadmap:nao link o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '8': `^_rotativo rotativo~o`,
    '7': `do_cartao do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `^_por a_fatura cresce_tanto debt-kind:rotativo eh_esse eh~do esse_do esse~cartao por_que que~fatura rotativo_eh tanto_$`,
    '5': `:rotativo after-roadmap:cartao after-roadmap:fatura cresc- cresce de_rotativo esse_rotativo explica juros_do juros~esse o_rotativo por~a que_juros rates:fatura rates:que tanto`,
    '4': `:eh ^_fala ^_que after-roadmap:assim after-roadmap:cresce after-roadmap:tanto assim~? aumenta aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim debt-kind:? do~para eh_o eh~tal expli- explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta juros_eh nao_pago o~cresce pago_a pago~fatura para_rotativo que_a que_eh que~cartao que~eh rates:cartao rates:do rates:por
rotativo_, rotativo_para rotativo_seria rotativo~mim seria_o seria~que so_aumenta tal~rotativo tem_teto teto_para teto~rotativo`,
    '3': `:que acont- acontece acontece_quando acontece~nao after-roadmap:aumenta after-roadmap:explica after-roadmap:juros ai_, ai~explica assim aumen- a~toda cartao~estao como_funciona como_que debt-kind:esse eh_estao eh~absurdo eh~juros eh~que eh~rotativo entendi_esse entendi~rotativo esse esse_tal estao_absurdo explica_$ fala fatura_toda fatura~? funciona_o funciona~rotativo juros juros~cartao
me_explica nao~a nao~esse no_rotativo o~acontece por~esse por~o quando_nao quando~pago quanto~o que_$ que_acontece que~juros que~quando rates:a rates:eh rates:esse rates:o rotativo_ai rotativo~, seria tem~para teto toda toda_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda ajuda`,
    '10': `after-roadmap:cras cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `comida como_faco no_bolsa no~familia que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:cadunico after-roadmap:cesta ajuda_? ajuda_da algum auxilio_para comid- me~? onde peco`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:comida after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxil- auxilio a~eu basic- basica basica_? cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde_consigo onde~cesta prefe- prefeitura tem~auxilio tem~da worry:? worry:ajuda`,
    '5': `after-roadmap:arrumo after-roadmap:onde after-roadmap:peco alguma~? arrumo arrumo_uma arrumo~cesta assis- auxilio~mim benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro cesta_? coisa_? como_entro como~no como~o cras_ajuda cras~com da_alguma da~coisa direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia familia_$ mae mes_? onde_arrumo onde_peco
onde~uma o~ajuda o~me para_quem quem_ajuda quem_eu tem_ajuda tenho_direito tenho~? uma_cesta worry:como worry:faco`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:como after-roadmap:faco after-roadmap:prefeitura after-roadmap:socorro ajuda_com ajuda~o ajude ajude_? algum- algum_programa alguma alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do
beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer_esse comer~mes como como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa esse_cras essentials:onde esta_desatualizado eu_posso eu_tenho eu~pedir eu~socorro
faco~cadastro gover- governo governo_da governo_eu governo~posso graca mae_? me_ajuda me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me que_? quem quem~peco que~ajude que~eu recordo_para recordo~comer renda social_,
social~onde socorro_esse socorro~mes tem~programa uma~? unico unico_? worry:cadunico worry:cras`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:coisa after-roadmap:comer after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:programa after-roadmap:recordo after-roadmap:tenho ajuda_mae ajuda_o ajuda~solto algum~que aluguel_? bolsa~? bpc bpc~minha casa~peco coisa comer
comida_em comida~casa como_peco cras_da cras~alguma cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde essentials:ajuda essentials:como essentials:faco essentials:peco esse~? esta~, estou_sem estou~comida eu_peco eu_recordo eu~para existe_auxilio e~cras familia_? fazer_o fazer~cadastro fica_onde filho_doente filho~? gente_como gente~eu
governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem meu~esta minha_mae nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel progr- programa que_ajuda que_da que_entra que_me quem_cuida quem~de
quem~mae quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tenho_renda tenho~nenhuma worry:onde worry:que worry:tem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz after-roadmap:tarifa`,
    '7': `baixa baixa_renda desconto_na menos`,
    '6': `after-roadmap:social como~a de_luz energ- energia essentials:luz luz_? menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_desconto a_tarifa after-roadmap:baixa after-roadmap:menos after-roadmap:renda conta_de desconto direito~desconto energia_? essentials:? na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh tem_tarifa tem~social`,
    '4': `,~desconto ^_tarifa after-roadmap:desconto after-roadmap:energia after-roadmap:na a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz desconto~energia desconto~luz direito_a eh_baixa eh~renda essentials:como essentials:tarifa menos~NAME menos~luz na_energia onde_cadastro onde~para paga para~menos pede pede_? pobre progr- programa quem~baixa quem~bolsa renda_? social_como
social~pede tarifa~como tem~na`,
    '3': `,_como ,~faco NAME_? ^_aquele ^_bpc ^_onde a_conta after-roadmap:paga after-roadmap:pobre after-roadmap:quem after-roadmap:tem alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixa- baixar baixar_a baixar~conta barata bolsa_familia bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~? como~na da_direito da~a de_internet desco- desconto_para desconto~conta
de~? de~pelo direi- direito do_cadunico do_povo do~paga eh~cadunico essentials:a essentials:de essentials:desconto essentials:menos essentials:na essentials:paga essentials:posso essentials:programa essentials:social essentials:tambem faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_para luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_de menos_luz menos~? minha_luz
minha~vem na_NAME na_tarifa na~de na~para na~social paga~de paga~luz para_pagar para_quem para_ter para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como programa_luz programa~do quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia tenho~a ter_? worry:? worry:luz worry:menos worry:social
worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '13': `after-roadmap:cet`,
    '12': `eh_cet`,
    '11': `custo rates:cet`,
    '10': `cet_$ que~cet`,
    '9': `cet_?`,
    '8': `^_cet cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, offers:cet total`,
    '6': `after-roadmap:custo cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? entra~cet impos- imposto imposto_? no_cet total_do total~emprestimo`,
    '5': `custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no esse_tal esse~de o~eh o~entra que_diabo que_entra que~eh tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:custo rates:eh rates:no rates:o rates:que serve signi- significa significa_custo
significa~efetivo tal_de`,
    '3': `%_, ^_devo ^_essas a_diferenca after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ debts:custo debts:efetivo debts:eh devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros eh_a eh_maior eh~que emprestimo essas_letrinhas essas~cet
fala_em falou_para falou~comparar gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica no_contrato no_papel offers:eh offers:no offers:o olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? papel para_comparar para_custo para~serve para~total por~o qual~diferenca que_serve querem_dizer querem~o que~saber rates:, rates:bicho rates:boleto
rates:contrato rates:fala rates:para rates:serve rates:tem rates:total saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma after-roadmap:total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quanto`,
    '10': `after-roadmap:devo devo quant-`,
    '9': `da_quanto geral quanto_?`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida rombo taman- tamanho total_$`,
    '7': `after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:fala after-roadmap:rombo desgraceira devo_$ em_quanto o_total quanto_que soma~desgraceira toda valor`,
    '6': `NAME_? ^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:devendo after-roadmap:dividas after-roadmap:esta after-roadmap:estou after-roadmap:toda after-roadmap:valor agora_$ ao_todo das devo_no devo~NAME dividas dividas_$ estou_devendo fala no~? o_tamanho o~total qual_o quanto_da quanto_eu soma_ai soman- somando soma~para tamanho_do`,
    '5': `:minha after-roadmap:ao after-roadmap:essa after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas das~dividas debts:o deven- devendo divid- divida_$ eh~rombo enter- estou~em eu~devendo fala~total me_fala mim_$ no_total o_rombo o_valor o~todo qual~o qual~valor quanto_devo quanto_esta quanto_falta quanto~eu rombo_todo rombo~? soma_tudo somando_tudo todo todo_$
todo_? tudo tudo~da`,
    '4': `:divida :quanto :valor ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? dando das_minhas da~? da~divida de_que debts:da debts:qual debts:todo devo_para devo~total de~tamanho divida_toda eh_o em~? esta_dando esta_de estra- estrago eu_estou eu~devo eu~no falta junto junto_$ meu~esta me~o minha~toda
o_estrago o_numero o_prejuizo para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? tudo_junto tudo_para tudo~mim`,
    '3': `:da :devo :total ^_fala after-roadmap:da after-roadmap:em after-roadmap:hoje after-roadmap:mim after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto debts:tudo devendo_quanto devo_? devo_quanto de~eh de~que divida_esta divida~em do~devo esta_em esta_minha esta~divida estou~quanto geral_do geral~que hoje_$ intei-
inteiro inteiro_da inteiro~quanto junta- juntar juntar_todas juntar~as mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~devo quanto~estou quanto~juntar quanto~no quanto~pagar que_devo que_esta quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas
somad- somadinho somadinho_da somadinho~quanto todas_as todas~dividas total_? total_da total_que total~eu tudo_somadinho valor_cheio valor_da valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:fazendo after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair ate banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na fazen- fazendo minha_renda minha~vai n0 na~mesmo oferecer para_cada para_divida para~banco quanto~oferecer
quanto~total sair sair_das sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona eh_financeira quem~voce`,
    '10': `:como after-roadmap:robo after-roadmap:voce consent:que do~? eh_voce financeira_$ funci- funciona para_que robo voce`,
    '9': `banco_? como_funciona de_onde eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$ voce_fazem`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem do~se eh_do eh_esse eh_isso empre- empresa_$ emprestam emprestam_dinheiro esta_falando fazem finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_sao`,
    '7': `:? ^_do ^_eh ^_isso after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:sao do_que eh~serasa esse_zap estou_falando fazem_$ isso_eh meu_numero numero_$ que_se quem_eh quem_sao que~zap sao_voce trata_$ voce_conseguiu voce_eh zap`,
    '6': `:quem :voce ?consent ^_para ^_quem after-roadmap:fazem after-roadmap:serve after-roadmap:zap artif- artificial artificial_? consent:? consent:emprestimo consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh eh_inteligencia eh_quem eh~artificial eh~de eh~ou eh~pessoa esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o
negocio negocio_$ onde_eh onde~isso para~esse para~serve que_serve quem_$ sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:quem consent:do consent:serve de_emprestimo de_que de~voce divida_? do_banco do_governo do_serasa dono_disso eh_empresa eh_emprestimo eh_um eh_vendedor eh~banco empresa_de empresa~que emprestimo_$ esse esse_$ esse_? falando_com falando~robo faz_o faz~que governo_? isso_$ isso_aqui mando-
mandou me_mandou me~isso o_que onde_voce onde~sao ou_maquina o~disso o~esse o~mesmo que_mesmo quem_esta que~eh que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do`,
    '4': `:do :eh :no :que ^_com ^_como after-roadmap:empresa after-roadmap:negocio after-roadmap:que after-roadmap:serasa after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com_robo com~eu consent:de consent:entendi consent:fazem consent:negocio consent:oii consent:onde consent:zap de~empresa disso_$ eh_humano eh_o eh_uma eh~dono eh~moco eh~qual eh~servico empresa emprestimo
emprestimo_? entendi_o entendi~que esta~comigo estou~? estou~com eu_estou eu~falando falando_? falando_comigo financeira_? gover- governo human- humano humano_ou humano~robo isso isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero ou_robo o~eh o~voce qual_empresa que_$ que_? que_negocio que_servico que_zap quem_eu quem_me quem~estou
que~esse resol- resolve sao_$ sao~? sao~financeira serasa_$ serve_para serve~que servico_eh servico~esse uma_financeira voce~a voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :o :sabe :se ^_cai ^_explica ^_faz afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dora after-roadmap:emprestimo after-roadmap:estou after-roadmap:faz after-roadmap:governo after-roadmap:humano after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou after-roadmap:pessoa ajudam
aqui aqui_de como como~funciona consent:aqui consent:cai consent:dinheiro consent:disso consent:dono consent:empresa consent:governo consent:limpar consent:me consent:nome consent:pera consent:um de_qual de~eh digit- digitando digitando_? dinheiro disso dono dora eh_gente eh~esta eh~governo entendi explica_o explica~que fazem_afinal fazem~? fazer_? funciona_esse funciona~negocio gente_ou
gente~maquina governo_$ insta- instagram isso~de limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- o_dono onde outra~? pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh que_funciona que~voce sabe~? sao~governo sei_quem serasa~? servi- servico servico_$ trem uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:rmc after-roadmap:top banca banco_$ consent:essa consent:pago consent:sabe consent:tem consent:vai criou daqui da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_seguro eh_sigiloso eh~? eh~graca eh~presidente esse_numero esse~eh
esta_devendo fazer_$ golpe_? governo_ou governo~eh graca isso~pago juros_eh juros~esse mesmo_esse mesmo~numero muito numero_? o_presidente ou~particular paga pago_$ parti- particular particular_? presi- presidente presidente_$ prote- protegido que_juros quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top vai voce~? voce~com voce~o`,
    '-4': `:oii after-roadmap:anjo after-roadmap:bom after-roadmap:muito anjo anjo_$ consent:fazer consent:golpe debt-kind:eh eh_muito eh_para eh~anjo ganha- ganham isso~golpe ong ong_? pergu- quem~isso sao~ong um_anjo uma_ong voce_ganham`,
    '-5': `com_isso eh_golpe eh_pago eh~isso esse~? isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `golpe qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '8': `atrasar`,
    '7': `a_luz after-roadmap:deixo after-roadmap:luz after-roadmap:ou after-roadmap:qual luz ou qual`,
    '6': `^_aluguel after-roadmap:atrasar a~ou conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para ou_a posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `,_qual ^_deixo ^_entre a_prestacao after-roadmap:casa after-roadmap:conta after-roadmap:entre after-roadmap:prestacao alugu- aluguel atrasar_qual atrasar~delas contas contas~casa de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz_ou luz~o nao_pode nao~atrasar o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago pago_a pago~luz pago~que para_tudo
pode_atrasar pode~? prestacao prestacao_? qual_? se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher after-roadmap:aluguel after-roadmap:contas after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:pago after-roadmap:posso ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta- conta_nao conta~pode da_para das da~tudo de_jeito delas de~nenhum e_boleto
entre_comida entre~e escolher escolher_$ escolho_qual essentials:atrasar essentials:conta essentials:deixo essentials:luz essentials:ou esse~? esta~vencendo eu~de e~pago gas internet jeito_nenhum junto_, junto~o luz_primeiro luz~? luz~qual mercado mercado_ou mercado~boleto mes_? nao_da nao_der ou_boleto ou~primeiro o~? o~ou pagar~, pago_o para~, posso_deixar posso~? prest- primeiro qual_delas
qual~nao que~primeiro se_nao tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua ^_das a_internet after-roadmap:boleto after-roadmap:comida after-roadmap:das after-roadmap:deixar after-roadmap:delas after-roadmap:escolho after-roadmap:internet after-roadmap:junto after-roadmap:nenhum after-roadmap:primeiro after-roadmap:tudo after-roadmap:vencendo agua agua_ou agua~luz ajuda_a aluguel_e aluguel~energia atrasar~jeito boleto_pago cartao_? casa casa~pode comid-
comida condominio_primeiro condominio~? conta contas_, contas_da contas_de conta~casa da_casa das~da das~de da~um de_casa deixa- deixar deixar~pagar deixo_para deixo~depois der~pagar de~de dia_e dia~so e_energia e_so eh_? energ- energia energia_no energia~mesmo esse_mes essentials:escolho essentials:o essentials:pagar essentials:pago essentials:posso esta_tudo e~da e~no inter- internet_ou
internet~o jeito jeito~? junto luz_, merca- mesmo_dia mesmo~e nao~deixar nenhum nenhum_? no_mesmo no~dia o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~eu o~vem pagar pagar_de pagar_uma pagar~jeito pago_antes pago~? pago~internet para_depois para_pagar para_um para~uma posso prime- que_? que_vem se_so so_da so_der um_$ uma~qual vem~? vence- worry:? worry:aluguel worry:pago`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `^_quem voce_?`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce essa_empresa esse~? ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? fez ganham ganham_dinheiro ganham~como sao_uma tras_disso`,
    '6': `com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular o~de particular particular_? por~disso quem_te quem~com quem~esse quem~fez robo_? te_fez tem_banco tem~? te~? uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu
onde~esse ou_eh o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha robo saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:banca after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:essa consent:fez consent:onde consent:tras consent:voce de_onde debts:quem desse de~? do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras gover-
governo inven- inventou inventou_esse inventou~robo isso_? isso~? o_dono onde por~do progr- programa que_inventou que_turma sao sao~, tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh worry:empresa worry:esse worry:quem zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:programa after-roadmap:robo after-roadmap:saiu after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico consent:como consent:de consent:do consent:empresa consent:esse consent:fica consent:ganham consent:governo consent:ou consent:por consent:te consent:uma
conta_de conta~voce de_quem debts:eh debts:isso debts:sao debts:tem de~quem dinhe- dinheiro disso eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce esta_por esta~tras fica_o fica~escritorio graca_quem graca~paga isso_aqui o_escritorio onde_fica paga_a paga~conta qual_o quem_eh quem_fez quem_paga quem~a quem~essa quem~por quem~voce que~esse se_eh servi- servico se~de te tras~?
worry:essa worry:onde worry:sao`,
    '-3': `eh_voce le le_isso le~aqui quem_le`,
    '-4': `:voce sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `desfa-`,
    '21': `^_volta`,
    '20': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_retorna re retorna z_$`,
    '15': `^_rebobina re_$ rebob- rebobina ultim-`,
    '14': `^_da desfaz_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re respondi`,
    '10': `^_control ^_ctrl after-roadmap:voltar como_retroceder control control_z debts:volta desfazer errado retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta ^_desconsidera anterior_$ antes_$ errei essentials:voltar incomes:volta pergunta rates:volta respo- tem_como tras_$ volta_uma`,
    '8': `^_apaga ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta na_pergunta overdue:z para_retornar pergu- retorna_uma retornar retornar_$ tras uma volta_ai voltar_por voltar~favor`,
    '7': `,~errado :volta ?debt-amount ?incomes ^_engata ^_ops ^_pulei ^_risca a_anterior a_fita a_re ai_$ apaga arrumar_a contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:rebobina incomes:voltar na~errada ops ops_volta overdue:retorna o~eu pergunta_anterior pulei pulei_uma pulei~sem quero_voltar que~falei respondi_errado risca
risca_a risca~ultima uma_$ uma_sem uma~querer`,
    '6': `,_botei ?debts ^_anda ^_quero a_de a_pergunta anda anda_uma anda~para antes apaga_essa apaga_o apaga~ultima arrum- arrumar botei_errado da_para da~voltar debt-amount:retorna debt-kind:z desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem essentials:da eu_falei falei falei_agora incomes:quero mudar~que opa_, opa~botei overdue:volta o~respondi para_tras para_voltar
pouco_$ que_respondi querer querer_$ quero_mudar quero~a rates:a rates:anterior respondi_$ sem_querer ultima_mensagem um_pouco uma_para uma~tras volta_um volta~pouco`,
    '5': `?rates ^_desmancha ^_errei ^_opa acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:a eu_acabei eu_arrumar eu~agora eu~de
income-source:re incomes:a incomes:re incomes:uma isso_$ mudar mudar_o opa overdue:desfaz pouco que_errei quere- quero~o que~acabei rates:desfaz rates:isso rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?essentials ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da_uma da~ctrl debt-amount:anterior debt-amount:ctrl debt-amount:uma debt-kind:ai debt-kind:uma debt-kind:volta debts:da debts:errado debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei
digitei_na digitei~pergunta dizer_$ enganei enganei_na enganei~pergunta essentials:errei essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:errada income-source:fita income-source:uma incomes:da incomes:desfazer incomes:isso incomes:tras mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra o_ultimo outra_,
outra~volta overdue:a overdue:errado overdue:falei overdue:respondi overdue:uma para~pergunta passada pergunta_$ pergunta_errada pergunta_passada pergunta~antes por_favor quero_consertar que~mandei rates:ai rates:antes rates:errado rates:pergunta respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri- corrigir da debt-amount:a
debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debts:ai debts:anda debts:antes debts:como debts:errei debts:favor debts:mudar debts:pergunta debts:por debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que digit- dizer engan- errada_, errado_$ errado_, errei_, errei~volta essentials:apaga essentials:errado essentials:eu essentials:falei essentials:favor
essentials:fita essentials:na essentials:pergunta essentials:por essentials:que essentials:tras essentials:ultima falei_besteira falei~na income-source:na income-source:sem income-source:volta incomes:ai incomes:antes incomes:favor incomes:para incomes:pergunta incomes:ultima mensagem me~na na na~, na~de novo_a novo~anterior o_que outra outra_pergunta overdue:anterior overdue:na overdue:sem
para_outra para_pergunta para~anterior passada_que passada~errei pergunta_de pergunta~que que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:como rates:da rates:de rates:para rates:quero rates:tem rates:uma refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que
volta_la volta_na`,
    '-3': `^_a ^_boa ^_pergunta boa boa_pergunta coloc- comeco instalments-left:a instalments-left:ultima me~de para_comeco`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela esquece`,
    '16': `?confirm-change ?which-creditor ^_esquece deixa desis-`,
    '15': `?which-change ^_desisto canse- cansei deixa_$ desisto`,
    '14': `^_cansei cancela_$ esque-`,
    '13': `^_cancelar after-roadmap:deixa cansei_$ esquece_$ querer_$`,
    '12': `cancelar desisto_$`,
    '11': `^_larga fazer fazer_isso larga larga_mao mao_$ precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ como_esta deixa~la engan- esta_$ la_$ mao precisa sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora cancela_isso cancelar_operacao chega_disso chega~por confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~isso desisto_dessa disso_por disso~hoje era_so era~curiosidade esquece_isso essentials:deixa essentials:desisto estou_a estou~fim fim_agora isso_$ operacao operacao_$ quere- querer queto queto_$
quieto_isso so_curiosidade which-creditor:deixa`,
    '7': `,_desculpa ,_foi after-roadmap:so baixo baixo_$ confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa desculpa_$ dessa_$ de~isso era essentials:cancela essentials:cansei essentials:esquece essentials:fazer estava~ficando estava~olhando fazer_mais fican- ficando ficando_$ fim mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci-
quero~fazer so_ficando vou_fazer vou~mais which-change:deixa`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:como confirm-change:desisto confirm-change:isso descu- dessa desse_papo enganei enganei_$ essentials:isso
essentials:precisa estav- estava eu_pedi foi hoje_$ la me_enganei me~, nada~, nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,_esquece ,_resolvi ^_nenhum agora_$ cancela_por cancela~ai cancela~favor confirm-change:cansei confirm-change:fazer confirm-change:mais confirm-change:nada confirm-change:so confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela deixa_, deixa~resolvi desse engano engano_$ essentials:mais essentials:nao filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi mexeu
mexeu_no mexeu~celular nada_nao nao_era nao_vou nenhum_, no_celular pedi que_mexeu resolvi_aqui which-change:esquece which-creditor:querer which-creditor:sem`,
    '4': `,_nada ,~, ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:desse after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:nenhum after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:errado confirm-change:me
confirm-change:nao confirm-change:para confirm-delete:deixa dedo dedo_$ desisti_, desisti~nao disso era_nada era~, errado_$ esquece_o esquece~que essentials:dessa filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso meu_filho meu~que muda_nada n0 nada~desculpa nada~foi nao_deixa nao_muda nao~nada nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:la
resolvi sem so which-change:estava which-change:nada which-change:nao which-change:so which-creditor:era which-creditor:esquece which-creditor:nada which-creditor:nao which-creditor:so`,
    '3': `,_me ,_nem ,~o ,~tirar ^_desisti ^_mudei ^_nada after-roadmap:celular after-roadmap:dessa after-roadmap:filho after-roadmap:nada after-roadmap:nao agora confirm-change:abri confirm-change:agora confirm-change:deixa confirm-change:era confirm-change:estou confirm-change:foi confirm-change:la confirm-change:nenhuma confirm-change:querer de_ideia debt-creditor:, debt-creditor:ai debt-creditor:essa
debt-creditor:nem deixa_isso deixa_quieto deixa~para delas_, delas~esquece desisti devia errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:estou essentials:fim essentials:hoje essentials:pedi essentials:por favor_$ foi_sem foi~querer ideia isso_ai isso_para isso~la mais muda mudei mudei_de mudei~ideia nada nao_, nenhum nenhuma nenhuma~, o~eu pode_tirar
pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa resol- tirar_, which-change:abri which-change:baixo which-change:foi which-change:isso which-change:nenhuma which-change:que which-change:querer which-change:sem which-creditor:me`,
    '-3': `?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca essentials:essa inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao offers:deixa os_avisos quero_cancelar`,
    '-4': `?after-crisis deixa_eu essa_deixa essa~para mudanca_$ nao~deixa querer_, quieto_$ sem~,`,
    '-5': `como_estava deixa~estava mudan- mudanca`,
    '-7': `deixa~esta querer~deixa`,
    '-11': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor`,
    '20': `^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `opcao segun-`,
    '13': `^_a debt-kind:#`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:as`,
    '10': `# a_dois a_segunda confirm-amount:a prime- segunda which-change:a which-change:da`,
    '9': `^_as a_quarta confirm-amount:segunda numer- numero opcao_# opcao_$ primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao o_primeiro overdue:# primeira_$ segundo segundo_$`,
    '7': `^_o a_# a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do as_parcelas do_aluguel o~aluguel parcelas_$ segunda_$ which-change:# which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai cartao confirm-amount:opcao dividas dividas_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:opcao which-change:valor which-creditor:o which-creditor:segunda`,
    '4': `,~dera a_opcao ai_que ai~voce alugu- aluguel botou carta- confirm-amount:dera da_parcela dois_$ eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultima_da ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma`,
    '3': `#~que ,_a ,_ganho ,_quem ,~menos ,~pensar ?debt-kind a after-roadmap:# a~# baixo cima_$ confirm-amount:, confirm-amount:de confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_valor o~baixo parcela parcela_$
primeiro_, quem_dera quem~fosse segunda~, valor which-change:eh which-change:no`,
    '-3': `#_# ?income-source NAME_$ ^_nenhuma ^_vale banco_$ debt-kind:do do_banco vale_o vale~primeiro`,
    '-4': `#~# a~banco debts:# which-creditor:NAME`,
    '-5': `debt-kind:a essentials:#`,
    '-12': `rates:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '10': `morrer_$ quero_morrer viver_$ worry:morrer worry:quero`,
    '9': `morre- morrer`,
    '8': `after-roadmap:viver guent- nao~mais`,
    '7': `,_ja`,
    '6': `after-roadmap:vida aguen- vida`,
    '5': `after-crisis:nao after-roadmap:pensando after-roadmap:sumir aguento aguento_mais causa comprei debts:aguento debts:mais em~da em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando pensando_em por_causa sumir sumir_da`,
    '4': `?after-crisis ^_quero acaba- acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:em after-roadmap:mais after-roadmap:tudo com_tudo compr- corda debts:nao eh_eu em_me eu_faco hoje ja ja~a ligar_para mais mais_esta matar_$ nenhum_, numero~, pensa- ponte quero~esta que~faco saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:faco after-roadmap:ja after-roadmap:melhor after-roadmap:nao after-roadmap:vale carta carta_para causa_dessas causa~contas contas contas_$ da_ponte da~por debts:ja dera despe- dessa- dessas
dessas_contas dormi- dormir eu_penso eu~em hoje~nao irmao_mandou irmao~audio jogar jogar_da jogar~ponte ligar mandou_audio me_dera me_matar menin- mesmo_, meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum numero nunca_mais penso penso_em penso~me por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ- separei separei_os serio serio_$ se~da vale viver_, vivo`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:eh after-crisis:quero`,
    '9': `after-crisis:, era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:que after-crisis:vou brincadeira estou_bem nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ desab- era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou nisso`,
    '4': `,_estou after-crisis:ao after-crisis:gente after-crisis:ia after-crisis:letra after-crisis:morrer after-crisis:nada after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por fazer_nada foi foi_so gente_$ isso_$ nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,~minha ^_calma ^_fica ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:eu after-crisis:fora after-crisis:forca after-crisis:jeito after-crisis:mapa after-crisis:moca after-crisis:sumir ao boca_para boca~fora brincando calma_nao da_boca da~para de_dizer de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de estou~e expressao_$
expressao_, falei_da falei~boca fazer foi~, forca forca_de forca~expressao gente ia ia_fazer isso_, jeito_de jeito~falar letra letra_$ mapa mapa_brincadeira morre- morrer nao~fazer oxe para_fora pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '13': `after-roadmap:apaga`,
    '12': `apaga_tudo apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `after-roadmap:apagar apaga- apagar meus_dados some_com tudo`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo_que`,
    '8': `:meu apagar_tudo cadastro_$ essentials:meus essentials:quero exclusao infor- informacoes_$ limpa meu_$ quero_ser some`,
    '7': `after-roadmap:deleta after-roadmap:meus conta_$ deleta_tudo elimi- essentials:apaga essentials:dados essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_historico quero~minha`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apague~meu dados_$ essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_apagar quero_exclusao registros registros_$ tudo~eu`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus :minha ?essentials ^_elimina ^_remove after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei contei_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo
essentials:informacoes essentials:limpa essentials:minhas essentials:que excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$`,
    '4': `:apagar :tudo ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:quero after-roadmap:registros after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu deleta_o deleta~cadastro deleta~que
eh_meu esquecam~que essentials:conta essentials:exclusao essentials:lgpd essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a some~meus some~tudo te_contei tem_meu todos
todos_os todos~meus tudo~eh tudo~tem voce_guardem voce~nada`,
    '3': `:apaguem :pessoais :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:nada after-roadmap:remove after-roadmap:sobre as_minhas a~dos cadastro_por cadastro~favor com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:cadastro essentials:contei essentials:exclui essentials:excluir
essentials:minha essentials:remove essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ limpa_tudo limpa~que meu meus~pessoais minha~por o~cadastro o~historico pessoais que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que quero~voce que~falei sobre_mim some~minhas tem~ai tira_meus tira~dados tudo_sobre`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:uma confirm-delete:apaga expor- quero_ver reativa uma~com`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero_uma quero~dados reati-`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount ?confirm-change`,
    '17': `confirm-delete:nao nao_$`,
    '16': `?offers confirm-creditor:nao`,
    '15': `?overdue ^_nem ^_nunca n0 nem thirteenth:ja`,
    '14': `confirm-change:nao consent:nem overdue:estou`,
    '13': `^_errou ^_negativo confirm-amount:nao errou negativo nenhu- nenhuma_$ nunca offers:ninguem offers:so thirteenth:de`,
    '12': `^_abafa ^_no ^_pago abafa abafa_$ deixa_como nao_eh offers:nao overdue:tudo quiet- thirteenth:nao`,
    '11': `^_viajou consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem overdue:nos repre- segur- thirteenth:sem viajo- viajou`,
    '10': `,_deixa ^_alto ^_nananao ^_ninguem ^_tudo a_ver alto_la ate_agora consent:passo credo credo_$ deixa eh_outra errou_$ gato nanan- nananao nananao_$ nos offers:me outro_$ overdue:dia overdue:em overdue:mas overdue:pagando vale_o vale~primeiro ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_errado ^_esta ^_nao ^_nops alto as_bolas bolas bolas_$ como_era consent:fora de_jeito direito_$ dispenso embar- embaralhou embaralhou_tudo errado_$ estou_fora infor- mexe nao_aceito nao_foi nao_mexe nao~isso nenhuma nops nops_$ offers:banco offers:nada offers:nenhuma overdue:ainda overdue:certinho overdue:nao overdue:pago pagan- pagando pedra- recus- thirteenth:quem
tudo_nos`,
    '8': `^_ainda ^_ja ^_mantem ^_nenhuma ^_nenhumazinha antes_fosse confirm-amount:eh confirm-amount:errado confirm-change:deixa confirm-creditor:de confirm-delete:! consent:livre consent:para consent:prefiro consent:proxima consent:quero deixa~esta dispe- esse~nao esta_errado esta_trocado esta_viajando estav- estava estava_$ fosse_$ jeito mante- mantem mudan- mudanca mudar_$ nao_confirmo nao_nao
nao_recebo nao~essa nenhumazinha offers:de offers:esperando offers:total outra_loja outro overdue:limpo overdue:nenhumazinha pago_certinho passou_longe querer~deixa silen- thirteenth:gastei thirteenth:nem todas_em todas~dia total_$ trocado trocado_$ ver_$ viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `,~ontem ^_antes ^_ate ^_bem ^_comigo ^_mudei ^_passou ^_vale apagar_$ ate ate_hoje azul azul_$ banco~de bulhu- bulhufas bulhufas_$ capaz comigo_nao como_estava confirm-amount:esta confirm-change:que confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:esta confirm-creditor:nada confirm-delete:nada confo- consent:deus consent:hora consent:obrigado de_ideia deixa_o
deixar_guardado deixar~mesmo depois~respondo em_dia enqua- enquanto entendeu entendeu_errado esquece_a esquece~mudanca esta_maluco fosse guardado_mesmo ja~os la lhufa- lhufas lhufas_$ limpo loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ morto mudei mudei_de mudei~ideia nada nada_$ nao_esta nao_mexer nao~decimo nao~mudar nem_a nem_uma nenhuma_dessas nessa ningu- ninguem obrig- offers:ate
offers:cobranca offers:e offers:estao onde~viu outra overdue:gracas overdue:vencer overdue:vencido o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:isso thirteenth:me thirteenth:nada thirteenth:nunca thirteenth:patrao total troca- vale vamos_deixar vamos~guardado vencer vencido viaja- viu_isso
voce_viu voce~isso`,
    '6': `! !_$ ,_paguei ^_de ^_deixa ^_em ^_esquece ^_estao ^_fica ^_nenhum ^_so a_mao acho~nao after-roadmap:cortar agora_nada ainda_nao apaga- apagar ate~nada autonomo banco_nao capaz_! carteira_$ confirm-amount:nunca confirm-change:de confirm-change:eh confirm-change:errou confirm-change:estava confirm-change:outro confirm-creditor:, confirm-creditor:errado confirm-creditor:outro confirm-delete:,
confirm-delete:de confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:estou consent:interesse consent:mas consent:medo consent:outra consent:pensar consent:respondo consent:sai consent:vou contra dados_ai de_apagar deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por depois_eu dera~so desisti_de desisti~apagar dessa- dessas dessas_duas deus_me
deus~livre de~tirou dos_dois eh_gato eh~loja eh~por em_sonho errado_isso errou_feio esperando essa_mudanca esse_ai estou_em estou_pagando feio feio_$ feito feito_relogio fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre guard- interesse jeito_nenhum lembre_isso livre mais_onde mais~cortar mais~que mantem_como mantem~esta me_livre medo~agua melho- melhor meus~ai me~e mudanca_$ mudar
nao_concordo nao_recebe nao_tem nao_vai nao_venceu nao~deixa nao~por nem_pensar nenhum_dos nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca_tive nunca~nessa obrigado obrigado_$ offers:nunca offers:pedi offers:se onde_cortar onde_tirou onde_voce outra_hora overdue:com overdue:conta overdue:devo overdue:enquanto overdue:esta overdue:feito overdue:nada overdue:nome overdue:nunca
overdue:prazo overdue:relogio overdue:todas paga_$ pedi_e por_lembre por~isso quero_$ quieto redon- redondo redondo_$ relog- relogio sem~, senta- sentada sentada_$ sozinho tem_medo tenho_mais thank- thanks thirteenth:carteira thirteenth:o thirteenth:paga thirteenth:tem thirteenth:tudo tirou tirou_isso tudo valor_errado viu which-change:nenhuma xinga-`,
    '5': `,_nada ,~certinho ,~disso 13o ^_agradeco ^_confundiu ^_deus ^_diarista ^_nada ^_pedi ^_prefiro ^_trabalho ^_trocou ^_volta a_mudanca aceito aceito_isso agora_nao agora~posso agrad- agradeco agua ai~nao antec- antes antig- antigo apaga_nao apert- atrasada_$ bem capaz~eu carte- carteira cobranca confirm-amount:deixa confirm-amount:outra confirm-amount:outro confirm-amount:viajou confirm-change:,
confirm-change:antes confirm-change:como confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:outra confirm-change:passou confirm-creditor:era confirm-creditor:essa confirm-creditor:negativo confirm-creditor:nunca confirm-creditor:viajou confirm-delete:como confirm-delete:deixa confirm-delete:eh confirm-delete:errado confirm-delete:errou
confirm-delete:esta confirm-delete:fosse confirm-delete:melhor confirm-delete:nunca conforme confu- confundiu confundiu_as confundiu~bolas consent:aceito consent:dar consent:deixa consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:meus consent:resolver consent:sabe consent:vacinado consent:vida conta_nao cortar da_decimo debit- decim- decimo decimo_$ deixa-
deixa_do deixar deixa~jeito deixa~velho dera_fosse dessas~, de~maneira de~nenhum dia dois e_me eh_essa eh~ai eh~de eh~meu esper- esquece essa_nao esta esta~isso estou estou~dessa eu_respondo fichado fichado_$ foi_isso fora fora_dessa guardado ignor- inter- ja ja_gastei ja~as jeito_maneira la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira maneira_$ mas_pago mas~gastei me_dera
medo_de mei_nao mei~tem meu~eh mexe_nisso minha~financeira muda_nao n1 na_maionese nao_autorizo nao_hein nao_ofereceram nao_paga nao~esse nem_que ninguem_me no_dia nos_conforme nunca_vi o_banco o_direito o_primeiro o_velho ofere- ofereceu ofertas offers:, offers:hoje offers:ofertas offers:proposta opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:comer overdue:conforme overdue:deixo
overdue:deus overdue:devendo overdue:direitinho overdue:pobre pagando_direitinho pago para_proxima patra- patrao pobre_mas por_um por~nao prefi- prefiro prefiro_nao prefiro~mexer procu- proxima que_estava quem_me quem_sabe quem~dera quem~fosse que~hein recebo_nao relig- relogio_$ resolver respondo_$ segura sonho sonho_$ sozin- tem_nao tem~onde thirteenth:13o thirteenth:as thirteenth:autonomo
thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:meu thirteenth:na thirteenth:sonho thirteenth:tenho tive troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado velho velho_mesmo vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira voce_entendeu voce~errado vou~meus`,
    '4': `,_eles ,_obrigado ,_segura ,~assim ,~era ,~essa ,~ja ,~mexe ,~so ?~nada ^^ ^_13o ^_capaz ^_depois ^_desconto ^_desiste ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_melhor ^_pelo ^_perai ^_sai ^_valor aceito_, adiantado agora~da ai_eu ai~nem ano_nao antes_eh antes~que apaga apaga_$ assim_$ assuntos assuntos_sao assuntos~meus atras- atrasa atrasa_$ atrasada atrasei autonomo~tem banco~quis bem_. calma_,
calma~segura cancela_essa cancela~mudanca capaz_que caras certinho comer comeu confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:eu confirm-amount:ideia confirm-amount:la confirm-amount:longe confirm-amount:mudei confirm-amount:nada confirm-amount:nenhum confirm-amount:passou confirm-amount:que
confirm-amount:tudo confirm-amount:voce confirm-change:a confirm-change:ai confirm-change:antigo confirm-change:apaga confirm-change:errado confirm-change:essa confirm-change:esse confirm-change:esta confirm-change:jeito confirm-change:loja confirm-change:mudanca confirm-change:nunca confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:apagar
confirm-creditor:como confirm-creditor:longe confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:passou confirm-creditor:que confirm-creditor:voce confirm-delete:a confirm-delete:era confirm-delete:essa confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:que confirm-delete:um confirm-delete:vale confirmo confirmo_$ conheco_$ consent:ai consent:assuntos consent:bem
consent:capaz consent:comigo consent:fazer consent:financeira consent:hoje consent:obrigada corta- dados dar_meus dar~dados de_comer deixa_assim delas_$ dera desconto~nao desiste desiste_nao desiste~apaga dessas_$ deu_as deus direi- do_jeito dois_$ dois_eh dos~eh do~que duas_$ eh_coisa eh~NAME eh~vale elas eles_nao eles_so eles~sabem em_conta em_mim encar- enquanto_$ era_$ esmol- esmola
esperando_ate esperando~hoje esque- esquece_, esquece~deixa essa~nao esta_atrasada esta_tudo esta~nao estou_esperando estou_me estou~boa eu_aceito eu~conheco eu~isso fazer_$ feirante fica fica_para ficha- fiquei_devendo foi for fora_$ gordo gordo_$ hmm hmm_nao hoje_nao ideia_$ ifood ih~nao isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei jeito_que la_essa la~mudanca mais_gordo mao mas_em mas_ja
mas~dia me_procurou medo melhor_nao melhor~trocar meus_$ meus_assuntos meus_dados meus~sao mexe_$ mexer minha_vida mudanca_nao mudanca~quero na_vida nada_a nada_atrasado nada_disso nao_deixo nao_devo nao_faz nao_me nao_muda nao_preciso nao_que nao_recebi nao_trocar nao~acordo nao~apagar nao~conversa nao~estou nao~obrigado nao~passar negativo_, nem_conheco nem_passou nem_um nem~de nem~perto nenhum
nenhuma_atrasada nenhuma_oferta nessa_$ noel no~, nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi ofereceram ofereceu_nada ofert- offers:acordo offers:agora offers:conversa offers:deu offers:eles offers:estou offers:mesmo offers:ofereceu offers:quer offers:sabem onde onde~isso opa_, ora ora_$ overdue:atraso overdue:certo overdue:elas overdue:negativo overdue:nenhuma overdue:no overdue:uma
overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo pagando_$ pago_antes pagou pago~de papai papai_noel para_uma passou_perto pedi pelo pelo_amor perai perai_nao perai~apaga perto_$ pobre por_ora prestacao prestacao_$ procurou procurou_$ proposta_, proxi- quieto_por quieto~ora recebe recebi_tudo recebo_isso regis- registro registro_$ respondo rico sabem sao_meus se_for segura_a segura~mao
sei_nem sem sem_carteira so so_em so_isso so_se sou_autonomo so~for so~mesmo tem_mais tem~de tenha tenho~, tenho~nao thirteenth:aqui thirteenth:coisa thirteenth:decimo thirteenth:eh thirteenth:foi thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:recebe thirteenth:registro thirteenth:so thirteenth:torrei todas todas_elas torre- torrei
trabalho_sem trabalho~carteira tudo~dia um_tempo valor_antigo venho vi_mais vi~gordo vou_dar`,
    '3': `,_mais ,_muito ,_nem ,~a ,~caro ,~faz ,~pensar ,~tarde ?_nao ^_apertei ^_autonomo ^_bah ^_banco ^_desisti ^_mas ^_nome ^_onde ^_outra ^_patrao ^_pensando ^_sem ^_teve a_cor a_deus a_pau agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto amor amor_, amor~deixa antigo_$ apertei apertei_sem apertei~querer as as_duas assim as~parcelas atraso autonomo_$ autorizo autorizo_nada a~da bah_, banco
banco_me banco~procurou base bem_que bem~eu carec- certinho_$ chega- claro_que cobranca_e coisa com_a comer_$ comi como_esta como~, comprei_nessa com~que concordo_com confirm-amount:de confirm-amount:entendeu confirm-amount:era confirm-amount:fica confirm-amount:foi confirm-amount:isso confirm-amount:loja confirm-amount:mantem confirm-amount:mao confirm-amount:melhor confirm-amount:mexe
confirm-amount:mudar confirm-amount:nem confirm-amount:o confirm-amount:vi confirm-change:apertei confirm-change:conheco confirm-change:deixar confirm-change:era confirm-change:fosse confirm-change:la confirm-change:longe confirm-change:mantem confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:por confirm-change:primeiro confirm-change:quero
confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:ai confirm-creditor:apaga confirm-creditor:as confirm-creditor:bolas confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:estava confirm-creditor:foi confirm-creditor:isso confirm-creditor:me confirm-creditor:ne confirm-creditor:quieto confirm-creditor:ver confirm-creditor:volta confirm-delete:ai
confirm-delete:antes confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nenhum confirm-delete:ver consent:NAME consent:autorizo consent:bah consent:coisas consent:concordo consent:dados consent:disso consent:interessa consent:isso consent:minha consent:nessa consent:ontem consent:passar consent:posso consent:problema consent:sao consent:tarde
consent:uma conta_la conversa_$ cor dando da~? de de_antes de_onde deixa_ai deixa_para deixa_tudo deixar_como deixa~ai deixo delas dera_$ desis- desisti deven- devendo devo_um devo~tostao de~nao dia_, dinheiro_do direito disso_$ do_ano doido doido_, dos do~esta duas duas_, duas_parcelas e_o eh_por eh~nao em em_junho em~. entrei_agora era era_para era~mudar errado_o errado~valor essa_$ essa~estou
esse_bicho esse_dinheiro esse_nao esse~eu esse~foi esta_doido esta_louco estao esta~, esta~o esta~pago estou~certinho eu_nem fica_com fica~o foi_$ foi_essa gosto graca- gracas gracas_a gracas~deus guardar hein hein_$ hoje~proposta isso_$ isso~eu ja_caiu ja_comi ja~tudo jeito~esta louco louco~nao mais_tarde mais_um mantem_o mantem~valor mao_$ mas_nao me_interessa me_ofereceu melhor_deixar
melhor~como meu_$ meu_nome meu_proprio meus me~nada mulhe- mulher nao_! nao_chegou nao_conheco nao_essa nao_obrigada nao_passa nao_porque nao_precisa nao_rola nao_senhora nao_tinha nao~, nao~e nao~nada nao~ne nao~nisso nao~os nao~ter nao~um ne_essa negociei nem_de nem_por nem_sinal nem~o nem~pau nenhum_banco nenhuma_delas nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me nessa_loja
ninguem~ofereceu no_meio nome_limpo no~e nunca_$ nunca_comprei nunca_me nunca~conta o_patrao o_valor obrigada obrigada_$ ofereceram_$ offers:ameaca offers:apagar offers:apareceu offers:app offers:deixa offers:desconto offers:foi offers:jeito offers:mexe offers:mim offers:nenhum offers:nisso offers:o offers:que offers:recebi offers:recebo offers:sinal offers:teve oi_$ ontem ontem_$ outra_conta
outra~, overdue:, overdue:; overdue:antes overdue:atrasou overdue:deixei overdue:eh overdue:meu overdue:ontem overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco o~antes o~eh paga_isso pagando_certinho pago_$ pago_ate para_esse para_la para_mudar para~, para~essa para~nao passa_$ passar~coisas patrao_eh pau pelo~, pensando_bem perdi_o perto pj pj_$ porque_entrei prazo
precisa_mudar primeiro primeiro_$ probl- problema proposta~so proxima_$ que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que que~falei recebi_nada recebo_decimo rola rouba- roubada sai sei~que sem_querer serasa_e sim~mas sinal_de so_ameaca so_quem sou_meu sou_pobre sou~mas sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo tem~em tenho_direito thirteenth:?
thirteenth:NAME thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:for thirteenth:mas thirteenth:para thirteenth:parcelas thirteenth:proprio thirteenth:sou thirteenth:ter thirteenth:terceiro thirteenth:tive thirteenth:trabalho thirteenth:vida tive_conta tive~la todo~do tosta- tostao tostao_para tostao~esse
trabalho_na tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao uma_$ vale_$ valor venci- vi vida_$ volta which-creditor:duas`,
    '-3': `,_a ,_essa ,~dera ,~enganei ,~mei ,~tira :nada ?after-roadmap ?debt-amount ?essentials ?incomes FIGURE ^_ai ^_autorizo ^_bota ^_certissimo ^_como ^_concordo ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_deve ^_dou ^_era ^_estava ^_eu ^_exato ^_explica ^_issae ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_ss ^_stop ^_todas ^_topei ^_troca ^_uma
^_venceu ^_vixe ^_vou ^_yes a_primeira abert- aberto aberto_$ abre aceitar_$ aceitaram aceitaram_$ aceito_ou adiantei after-roadmap:decimo after-roadmap:deixa after-roadmap:terceiro after-roadmap:tudo agora~consigo ai_ai ai_mesmo ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela baixo banco_, bota bota_ai certissimo certissimo_$ chove- comec- confere confere_$ confirm-amount:certinho
confirm-amount:quem confirm-creditor:issae confirm-creditor:posso confirm-delete:certeza confirm-delete:certinho confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:acordo consent:ajuda consent:com consent:em consent:lista consent:ninguem consent:o consent:osso consent:pagar consent:quanto consent:sair consent:se
consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso conta_, conta_disso conta~nao corre- correto cravo- cravou cravou_$ crime da_lista debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debt-kind:no debt-kind:o debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deixa~pensar deles deles_$ descu-
desculpa desde desfa- dezembro_$ de~. dia_# dirig- dirigindo dirigindo_$ divida_$ duvida e_eu eh_# eh_crime eh_da eh~isso eh~mesmo eles_mandam em_dezembro enganei enganei_$ entendi_nada entendo escri- escrito escrito_$ essa~mesmo esta_osso esta_valendo estao_$ estava_so esta~esse estou_dirigindo estou_lembrado estou_moida estou_pensando estou~fora eu_pensar eu~vi exata- exatamente exato exato_$
expli- explica e~nem faco faco~disso faz fecha- fim final- fiz flexibles:nada flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:sou infel- infelizmente instalments-left:nao issae issae_$ isso_, isso_mesmo ja_eh ja~a lasca- lembr- lembrado lembrado_$ lembro_$ lista lista_$ manda- mandam mandam_$ marid- marido me_enganei me_tira mei_$ meio_$
melhor~por mes_$ meu_marido me~, me~da me~uma moida moida_$ more-debts:nem more-debts:nenhuma more-debts:uma mosca mosca_$ muda_$ na_mosca nao_conta nao_entendo nao_lembro nao_por nao_quis nao_quiseram nao_resolve nao_vou nao~certeza nao~conta nao~da nao~de nao~dedurar nao~garantir nao~lembrado nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negociar negociar_$ nem_abri
nem~que nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- numero nunca~no o_painel o_prazo offers:. offers:aceitar offers:ai offers:antes offers:dar offers:eu offers:ja offers:juros offers:na offers:negociar offers:nome offers:ou offers:prazo offers:quis offers:recusei offers:vi olhei~app osso osso_$ outra_$ overdue:# overdue:as overdue:como overdue:da overdue:disso
overdue:entendi overdue:esse overdue:falar overdue:foi overdue:hora overdue:ideia overdue:isso overdue:melhor overdue:o overdue:os overdue:passada overdue:se overdue:sem overdue:semana overdue:so overdue:tenho o~eles o~esta paguei_nenhuma paguei~esse paine- painel papel para_mim parar parcela_$ passada pensando_$ penso pergunta pode por_$ por_fora por_nome posit- posso posso_garantir
preciso_pensar primeira primeira_parcela pronto pronto_$ que_eles que_sim queria~esquece quero~me queto queto_$ que~# que~mandam quiseram_negociar recebo_o recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair se_$ seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra_nada ss ss_$ stop stop_$ talvez_$ te thirteenth:adiantei
thirteenth:dizer thirteenth:ele thirteenth:faco thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira thirteenth:vou tira_da tirar_nem tira~lista topei troca tua valen- valendo valor_esta valor~certo vamos_$ vem_$ venceu_e ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou_dedurar vou~ninguem which-change:nao which-creditor:deixa which-creditor:nao worry:dessas
worry:esta worry:estou worry:me worry:nada yes`,
    '-4': `,_manda ,_trabalho ?debts NAME_esta NAME~em ^_NAME ^_aham ^_avanca ^_bora ^_confirmo ^_faz ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso ^_sei ^_👍 abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao agora_ou aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei calma_ai certe- certeza certeza_$ confe- confirm-change:mais confirm-creditor:sim
consent:bora consent:conta consent:esconder consent:ja consent:maior consent:na consent:onde consent:ou consent:paga consent:pode consent:so consigo conta- dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer duvid- eh_o ela ele ele_$ encal- encalhado encalhado_$ engan- era~que escon- esconder esconder_$ esse_mesmo essentials:nao esta_batendo esta_certo estou_na estou_por
faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty financeira_$ ha_$ incomes:nao interessa_$ ja~em ja~metade lembro liber- maio_$ maior manda_$ me~mais nada_ne nada~esconder nao_anotei nao_consigo nao_faco nao_fosse nao_olhei nao_paguei nao_sei nao_sobra nao_vi nao~a nao~afirmar nao~manda nao~nao nao~nome nao~porque nao~sou nem_desconfio nem_ideia nome_$ offers:aceitei offers:conta offers:da
offers:lembro offers:mas offers:sei ok olhei_$ olhei_ainda ou ou_nao overdue:? overdue:deixa overdue:ja overdue:que overdue:sabe overdue:sei overdue:vencida paga_nada paga~ne pergu- posso_afirmar precisa_nao precisa~deixa quem~nao quero~isso quise- quiseram rates:nao recebi_$ se_tem segun- sei sempr- sempre sobra some sou_diarista tenho_certeza tenho~a thirteenth:ainda thirteenth:claro
thirteenth:deus thirteenth:dezembro thirteenth:gracas thirteenth:olhei thirteenth:se tirar~por trabalho_de tudo_caro tudo_encalhado vem vencida vencida_$ vi_se vi~tem worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?debt-creditor ?flexibles ?income-low-month ^_as ^_loas ^_os ^_pode ^_talvez ^_uhum ^_vai after-roadmap:esta autonoma banco~era compl- completei confirm-amount:os consent:? consent:manda consent:nada consent:ne consent:vamos da_direito da~a direito_a em_maio imagi- imagino imagino_$ ja_era loas maio mais_nada mas_eh metade_$ nao~ainda nao~dizer nao~mais nao~troquei nem_imagino no~ja
offers:a olhei pago_tudo pago~certinho por~, pront- quero_dizer quero_fazer responder sem_problema sem~nenhum sim_$ sou_autonoma sou_mei talve- talvez tenho_nada thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:sim thirteenth:vem tirar troqu- troquei troquei_errado uhum which-change:,`,
    '-6': `,_pago ,~errado ,~tudo ?debt-kind ?which-creditor ?worry ^_aceito ^_apaga ^_foi ^_sim after-crisis:nao consent:eh consent:voce deixa_eu deixa~isso entendi fale fale_$ manda me_fale metad- metade nada_nao nada~, nao_entendi nao_reparei nao~se ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME overdue:duas querer_$ quieto_isso sei_$ sou~,`,
    '-7': `,~tem ?more-debts consent:# diarista_$ esta_certinho garanto garanto_$ juros nao_garanto nao~pago offers:mais quero_mais quis_nao so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:sou debts:nenhuma esta~atrasado garan- mais_$ repar- reparei reparei_$ sim worry:nenhuma`,
    '-9': `more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-11': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '10': `#_% %`,
    '8': `cento de_desconto offers:NAME offers:a offers:metade perdoa por_cento`,
    '7': `%_de %~desconto desconto desconto_$ metad- metade metade_$ offers:# offers:cento offers:por perdo-`,
    '6': `#~cento #~de after-roadmap:%`,
    '5': `#_por :desconto a_NAME desco- offers:% offers:tirar tirar~por`,
    '4': `:% NAME~# ^_deram ^_querem after-roadmap:desconto deram deram_# deram~% de~% falar- falaram offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_a after-roadmap:apareceu apareceu_para apareceu~NAME cento_de cento~desconto dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh~# esta_dando esta~# nao_falaram offers:falaram offers:mas offers:tem offers:valor para~eh por~de que_apareceu quere- querem valor`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera~vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '21': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `^_nem duvid- ideia nao_sei`,
    '15': `?debt-amount ^_nunca nunca se_$`,
    '14': `^_desconheco ^_fifty ^_so desconheco duvida esqueci fifty fifty_$ fifty_fifty ideia_$ nocao perdi saber_$ sei_la`,
    '13': `^_deu ^_esqueci ^_sei boa_pergunta desconheco_$ deu duvida_$ esqueci_$ juros_nao lembr- lembro nao_juros nem saber so_vendo`,
    '12': `?rates ^_perdi ^_talvez alemb- alembro garan- nao_lembro no_se o_carne olhei overdue:sei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ ver`,
    '11': `?overdue ^_boa ^_meio a_meio cabec- cabeca chute chute_$ garanto garanto_$ imagi- imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango nem_imagino nocao_$ olhar pegou perdi_a sei_nao seria_chute sumiu vendo voce_me`,
    '10': `?essentials ^_nao ^_ninguem ^_seria ^_vai anoto anoto_nada assinei boian- boiando boiando_$ cabeca_$ chuta- contr- debt-amount:nao debt-amount:sei esque- estou_boiando estou_voando foge la me_foge me~agora nao_anoto nao~se o_contrato por_fora rates:sei sei_$ so_deus voand- voando voando_$`,
    '9': `?debt-kind ^_assinei ^_ni ^_no ^_sabe ai_voce ai~me anote- anotei anotei_$ boa carne chutando chutando_$ com_lupa com_minha confirm-change:talvez contrato debt-kind:sabe debt-kind:sei deu_branco deu_tilt deus eh_grego entendo essa_me esta_em faco_conta fora fora_$ grego incomes:nunca lupa lupa_$ mango_$ meio_$ nao nao_anotei nao_entendo nao_leito nao_reparei nao~certeza nem_sei ni ni_ideia
nunca_olhei o~sumiu que_olhar rates:esqueci rates:nao sabe_deus sei_nada seja seja_$ seria so_chutando so_com so~lupa tilt tilt_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei alembro_$ apago assin- branc- branco carne_sumiu chine- chines chines_$ conferir confirm-creditor:talvez cuida da_memoria de_lascar debt-kind:me debt-kind:nao debt-kind:nunca desco- dont dont_know eh_chines eh~lascar escri- escrito essa~de essentials:nunca estou_por estou~fora eu_vou faco_ideia foge_agora fugiu fugiu_da fugiu~memoria i i_dont
isso_eh isso~chines i~know know know_$ lascar lascar_$ leito letra li meio memoria_$ miuda n0 nao_posso nem_desconfio nem_ideia ninguem_sabe num_alembro nunca_somei offers:olhei overdue:sabe papel perdi_as perdi~contas que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nem rates:nocao rates:ver sei_dizer somei somei_$ sumiu_$ talvez_seja tenho_duvida tenho~de thirteenth:se vai_saber
worry:sei`,
    '7': `^_ai ^_alembro ^_cada ^_estou ^_li ^_num acomp- acompanho acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atenc- atencao atencao_nisso certeza_$ confe- contrato_$ de_olhar debt-amount:perdi debt-creditor:nao debt-creditor:nome debt-creditor:o debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago de~nenhuma dific- dificil dificil_viu disso em_letra em~miuda
escrito_$ essa_conta essa~derrubou essentials:estou essentials:perdi esta~casa esta~letra eu~entendi eu~saber explicou falou falou~e fecho fiquei~duvida foi_meu income-low-month:eh incomes:boa instalments-left:nem juros lembro_$ ler_$ letra_miuda li_mas li~nao mais_nenhuma mao_no mao~fogo mas mas~entendi me_derrubou me~branco miuda_$ more-debts:nenhuma na_duvida nao_acompanho nao_aparece nao_saco
nao_tenho nao_vem nao_vi nao~afirmar nao~ainda nao~ideia nao~nao nem_abri nunca_perguntei o_boleto oculos_nao oculos~leito overdue:deus overdue:ideia overdue:me parei perdi~conta pergu- pergunta_dificil pergunta~viu perguntei perguntei_$ pode~que posso_afirmar quem~foi que~vou rapaz recordo_$ saco_nada saco~disso sem_ler sem_oculos sem~nao ser_que ser~sim so talvez_$ tenho tenho_certeza ter_que
thirteenth:ainda um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que worry:mas`,
    '6': `,~sei ?confirm-change ^_fecho ^_joguei ^_sem ^_vou a_nocao achei adivi- adivinhar adivinhar_$ agora_$ ainda_$ apertou apertou_$ as_contas assinei~ler ca ca_$ cada certe- certeza como~eu conferir_e conferir~te conta_disso de_abrir de_juros debt-amount:nem debt-creditor:lembro debt-kind:nem debt-kind:quem debt-kind:so debt-kind:tenho debt-kind:vou depen- despr- desprevenida desprevenida_$ deus_e
deus~NAME disso_$ e_eu eh_tanta eh_um eles_mandam enten- esperando_o esperando~rh essa_eh essentials:eh essentials:mango essentials:saber essentials:sei essentials:sumiu estou estou_lembrada eu_nao eu~adivinhar e~falo falar_$ fecho_o fecho~olho fez_foi fez~meu fogo foi~neto garantir garantir_$ income-low-month:nao income-low-month:no income-low-month:sei incomes:nao instalments-left:deu
instalments-left:lembro instalments-left:o jogue- joguei joguei~papel lasca- leito_$ lembrada lembrada_$ ler lo lo_se loja~preencheu marido_$ mas_nao me_apertou me_deu medo~olhar meu_neto me~desprevenida minha_nora minha~que molho- molhou nao_achei nao_boto nao_estou nao_faco nao_olhei nao~atencao nao~conta nao~controle nao~de nao~escrito nao~garantir nao~lembrada nao~te nem_ver neto_$ no no_fogo
no_lo no_papel nora nora_$ no~se num numero_$ nunca_fiz o_nome o_olho o_papel o_rh offers:sei olhar_$ olhei_$ olhei_ainda overdue:deu overdue:fora overdue:nem overdue:perdi o~responder pegou_desprevenida perdi~nocao pergunta_$ posso_garantir preen- preencheu preencheu_$ quanto_era que_preencheu que_sabe quem_fez quero_nem quero~ver que~mandam que~o que~pode rapaz_da rapaz~loja rates:alembro
rates:estou rates:la rates:perdi rates:sem rh rh_responder saco se se_tem sei_bulhufas sei_ca sei_eh sei_lhufas sei_te sei~nada ser~nao sim~ser tanta~que tenho_controle thirteenth:faco thirteenth:nao tipo_eh vem_escrito viu viu_$ voce~apertou vou vou_adivinhar vou~e worry:entendi`,
    '5': `,_nao ,_sei ?incomes ?thirteenth NAME_minha NAME~mao ^_essa ^_eu ^_evito ^_fiquei ^_ih ^_pergunta ^_quem ^_sumiu ^_teria ^_varia a_atendente a_memoria a_taxa abri abrir abrir~aplicativo agora agora~me ajuda_mais aparece_para aparece~mim aplic- aplicativo aplicativo_$ app aquele_contrato assinei_no assinei_sem assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao
a~navios banco_sabe bolet- boleto boleto_$ boto branco_$ branco_total cada_hora cada~eh cada~eles carta chefe_$ coisa_que coisa~me como_que com~mulher confirm-amount:nao confirm-change:posso confirm-creditor:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ contrato~na controle controle_$ cuida_disso da_cabeca da~que de_que debt-amount:a
debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:me debt-amount:tenho debt-kind:assinei debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:pegou debt-kind:seria debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus_$ deus_sabe deu~total devendo_essa devendo~resposta
de~nao de~tipo dia_eh dia~um disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$ e_NAME e_pago eh_minha eh_nada eh~coisa eh~marido eh~numero eles_falam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao esse_numero essentials:boa essentials:essa essentials:me essentials:nao essentials:vai estou_lembrado
estou_mais estou~duvida estou~ver eu_confirmar eu~com eu~sei evito evito_ate evito~de e~peguei faco falam_um falam~valor falar- falaram falaram_$ falou_rapido fez ficar_te ficar~devendo filha_que filha~cuida fogo_por fogo~isso grego_$ grego_para grego~mim guard- guardo hora_eles hora~falam humor humor_do humor~chefe ih income-low-month:estou income-low-month:me income-low-month:saber
income-low-month:se income-source:esta income-source:nao incomes:me incomes:nem incomes:pergunta incomes:sabe incomes:tenho instalments-left:, instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:que isso~grego isso~meu joguei_o la_$ la_minhas lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ loja_que mais_os mais~papeis mandam mandam_$
mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou me_recordo memoria_nao memoria~ajuda mim_eh mim~grego minha_mulher minhas_duvidas mulher_$ na_ponta nao_consta nao_deixa nao_guardo nao_presto nao~lembrado nao~no nao~qual nao~recordo navio- navios navios_$ na~do neto ningu- ninguem ninguem_decifra ninguem~aquele no_aplicativo no_escuro no_pulo no~antes no~por numer- numero nunca_me
nunca_parei nunca_reparei nunca~falaram nunca~para o_rapaz oculo- oculos offers:juros offers:talvez olha_isso olha~eh olho olho_e olho~pago os_papeis overdue:boleto overdue:ler overdue:mim overdue:nao overdue:no overdue:pegou o~da o~eles o~falar o~fora o~sabe papei- papeis papel_antes papel_fora para_mim para_saber para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne
pergunta ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_conferir que_cuida que_eles que_falar que_tipo quem_olha que~com que~disso que~embaralho que~mas rapid- rapido rapido_e rapido~nao rates:boa rates:carne rates:deu rates:mas rates:nunca recor- recordo sabe~eh sim_pode so~banco so~e sumiu_da sumiu~cabeca tanta tanta_coisa te te_devendo tenho_la tenho~minhas
tenho~os teria teria_que ter~conferir thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:sei thirteenth:so um_numero um_valor vai_depender vai~do ver_depois ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_depois ,_essa ,~ai ,~la ,~os ^_disseram ^_entrou ^_isso ^_tenho ^_vixe a_conta a_idade a_papelada a_ver abri_$ abri_as abrir_$ abrir_o abri~mensagens agora_voce ainda ainda~sei ai~chutaria aparece app_$ as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola bola_de bola~cristal botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_dia carta_mas carta~nem casa_, casa~depois causa_$
cego cego_em cego~tiroteio chefe chegou_carta chegou~mas chutaria chutaria_errado com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:sei confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_eu conta_feita conta~nunca crist- cristal cristal_$ cuida_eh cuida~minha da_financeira da_loja da_mesada da~me de_cristal
debt-amount:e debt-amount:ideia debt-amount:na debt-amount:ver debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:boleto debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:nada debt-kind:nome debt-kind:olhar debt-kind:se debts:direito debts:dos debts:mas deixa_lembrar deixei_o deixei~carne deles depois~digo desse_$ deus_na deus~causa de~o
disso_nao do_lapis do_servico documentos_$ duvida_agora e_saiu eh_de eh_meu eh_que eh~divida eh~esposa eh~para eh~vou eles em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendi_de entendi~que entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa_resposta essa~eu essa~quebrou essentials:as
essentials:assinei essentials:cabeca essentials:carne essentials:disso essentials:e essentials:fecho essentials:no essentials:num essentials:somei essentials:ver esta_na esta~embolado estou_esperando estou~perdida eu_chutaria eu~errado eu~fiz eu~guardo eu~lembro explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo e~vou falam fatura_esta fatura~em fecho_os fecho~olhos feita
financeira_me financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ foge_$ gaveta_do gaveta~servico guardei guardei_$ guardo_$ idade_nao idade~deixa ih~essa income-low-month:assinei income-low-month:de income-low-month:isso income-low-month:vou income-source:em income-source:sei incomes:voce informacao informacao_$ instalments-left:ideia instalments-left:na instalments-left:nunca
instalments-left:sabe instalments-left:tenho isso_para isso_quem isso~cuida isso~mim la_saber lapis lapis_$ la~eu leito_o leito~que lembrar lembro_de lembro~mais mais_perdida mais~que mango_de mango~juros mao mas~abri mas~guardei me me_explicou me_quebrou medo_de menor_nocao mensagens mensagens_deles mesada_$ minha minha_cabeca minha_mao moco moco_explicou moco~mas molhou_na molhou~enchente
more-debts:de more-debts:lembro muda_tanto muda~que mulhe- mulher n1 na_causa na_enchente na_fatura nada_$ nada~juros nao_guardei nao~disso nao~dizer nao~nada na~da nem_faco nem~as nem~conta nem~o nem~por nem~que nenhuma_$ ninguem~explicou nome_da nome~financeira numero~nao nunca_botei nunca_entendi nunca~no nunca~o o_fio o_moco offers:abri offers:ainda offers:conferir offers:so olha olhan-
olhando olhando_o olhando~contrato olhar_o olhar~app olhei~app olhos olhos_e olhos~vou os os_documentos os_olhos os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:aplicativo overdue:entendo overdue:escrito overdue:faco overdue:ninguem overdue:olhar overdue:para overdue:quem overdue:so o~e o~era o~explicou papel- papelada papelada_molhou papelada~na para_ver parei_de pelo_outro perdida perdida_que
perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por~ouvido posso prestei prestei_atencao pulo_$ que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_cuida quem_sabe quem~eh quem~isso que~# que~no rates:achei rates:depois rates:ideia rates:lembro rates:me rates:minha rates:na rates:sabe rates:saber rates:taxa rates:tenho rates:vou responder
responder_$ resposta_$ rua_, rua~sem saber_um saber~trem saiu saiu_pelo saiu~outro sei_que sei_se sei~eh sem sem_os sem~documentos so_olhando somar_$ so~na so~o tanto tanto_que tanto~perdi taxa taxa_$ tem_que tem~ver tenho_a tenho_essa tenho_medo tenho_que tenho~menor tenho~olhar tenho~ver ter te~essa thirteenth:conferir thirteenth:duvida thirteenth:ideia thirteenth:que thirteenth:rh
thirteenth:vou tipo tipo~essa tirot- tiroteio tiroteio_$ total_$ trem_desse tudo_embolado um_ouvido um_trem um~desse uns~la vai vai_la vai~saber varia_tanto varia~que ver~minha vi vixe voce~pegou vou_ficar vou_pagando worry:nem`,
    '3': `,_no ,~abro ,~cabeca ,~lembro ,~te .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa a_fatura a_menor abro_os abro~emails achei_essa achei~informacao algo algo_que algo~nao antes_$ aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de assim~supetao assinei_$ assinei_e assinei~nem as~faz
atendente a~faz a~no botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca_nao cabeca~ruim carne_ficou carne~com carta_que casa_da casa~minha com_bola com_os com~eh com~ex com~papeis confirm-amount:fiquei confirm-amount:garanto confirm-amount:la confirm-amount:na confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:fogo
confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:tenho conta contas contas_$ contas_faz contas~tempo contratada contrato_esta contrato_sumiu coragem_de da~lembrar da~mae de_cabeca de_experiencia de_mais de_supetao de_todas debt-amount:, debt-amount:acompanho debt-amount:agora debt-amount:cabeca debt-amount:contas debt-amount:deus debt-amount:do debt-amount:em
debt-amount:essa debt-amount:esta debt-amount:estou debt-amount:eu debt-amount:fora debt-amount:lembro debt-amount:mas debt-amount:minha debt-amount:molhou debt-amount:nunca debt-amount:o debt-amount:por debt-amount:que debt-creditor:, debt-creditor:eh debt-creditor:emprestimo debt-creditor:era debt-creditor:sei debt-creditor:uma debt-kind:agora debt-kind:aplicativo debt-kind:coisa debt-kind:como
debt-kind:disso debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:ler debt-kind:mais debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:pago debt-kind:por debt-kind:te debts:. debts:quanto debts:todas deixa_ler deixa~a deles_$ depende~patrao depois~vejo desconto_nao desconto~sei devo~NAME disse- disseram disso_eh disso~meu dizer do_patrao docum-
documentos do~, do~do e e_nem e_no e_quem e_te e_vou eh_# eh_essa eh_milagre eh~nora eh~sabe email- emails emails_$ em~, enfar- enfartar enfartar_$ entendi_nada entrei_faz entrei~pouco era era_isso esposa esposa_$ esqueci_, esqueci~a esqueci~era essentials:banco essentials:branco essentials:conta essentials:contas essentials:fatura essentials:la essentials:olho essentials:papel essentials:pergunta
essentials:sabe essentials:se essentials:tanto essentials:tenho esse~eu esta_me esta_ruim esta~aplicativo esta~vindo estou_com estou_lembrando estou_na estou~experiencia estou~o estou~os eu_assinei eu_nunca eu_para eu_que eu~consigo ex ex_$ exper- experiencia e~assinei e~eh e~li faco~, falo_$ fatur- fatura fatura_$ faz_pouco faz_tempo faz~nao ficou_com ficou~minha filha financeira fique- fiquei
fiz_essa fiz~conta fora_disso idade ih_, ih~sei income-low-month:cada income-low-month:deus income-low-month:e income-low-month:mango income-low-month:nada income-low-month:nunca income-low-month:que income-low-month:quem income-low-month:sabe income-low-month:um income-low-month:vai income-low-month:viu income-source:nem income-source:sem incomes:banco incomes:branco incomes:cuida incomes:da
incomes:deu incomes:essa incomes:ideia incomes:papel incomes:que incomes:sei incomes:tipo incomes:vem infor- instalments-left:a instalments-left:boleto instalments-left:carne instalments-left:casa instalments-left:com instalments-left:conta instalments-left:depois instalments-left:deus instalments-left:esta instalments-left:fora instalments-left:olhar instalments-left:para instalments-left:perdi
instalments-left:saber instalments-left:servico instalments-left:ver irma_que isso_escrito isso~minha ja_esqueci ja_perdi ja~, ja~a la_que lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_, lembro_o lembro~nome ler_a ler~letra letra_$ li_$ mae_$ marid- marido me_vindo medo mesad- mesada meu_marido mexe_com mexe~isso me~as me~no milagre~sei mim minha_esposa minha_ex minha_filha
minha_vista minha~no more-debts:mais na na_cabeca na_casa nada_de nao_ajuda nao_enfartar nao_mas nao_procurei nao_senhora nao~. nao~bem nao~como nao~essa nao~lembrando nao~lembrar nao~na nao~para nao~saber nem_li nem~bola nem~mais ninguem_me no_app nocao_faz nocao~tempo nomes_la nomes~que numero_eu nunca_prestei nunca~atencao nunca~essa nunca~isso nunca~na o_aplicativo o_app o_rumo offers:carta
offers:disso offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:minha offers:nao offers:nunca offers:pode offers:posso offers:que offers:ser offers:sim offers:tem offers:ter offers:vi olhar_no olhar_para olhar~nao olhei_no onde_comeco os_emails os~aqui overdue:agora overdue:aparece overdue:carne overdue:deixa overdue:dificil overdue:disso overdue:essa overdue:eu
overdue:guardo overdue:ih overdue:isso overdue:lembrar overdue:minha overdue:molhou overdue:nada overdue:numero overdue:os overdue:papeis overdue:por overdue:quanto overdue:que overdue:recordo overdue:saber overdue:tenho overdue:vou o~ficou o~para pago_$ papeis_$ papeis_aqui papel_para papel~ver para_lembrar para~assim para~enfartar parei~olhar patrao_, patrao~nao pegou_$ perdi- por_onde por_um
por~comeco por~disso pouco_nao pouco~sei prest- prestei~nisso procurei procurei_saber pulo qual~essa quanto_eh que_era quem_mexe quem_sou quem~com quem~disso quem~eu quem~que que~em que~estou que~lembro que~saber rapaz_agora rapaz~voce rates:. rates:a rates:acompanho rates:as rates:com rates:contrato rates:cuida rates:disso rates:e rates:essa rates:esta rates:eu rates:falaram rates:isso rates:li
rates:num rates:os rates:so rates:sumiu respo- resposta rumo rumo_$ sabe_disso sabe_quanto se_vier sei_bem sei_por sei_qual sei_responder sei~. sei~dizer sei~essa sei~falar sei~moco sei~onde sei~senhora sei~viu sem~, somar sou_eu sou~para so~sabe sumiu_na sumiu~mudanca supet- supetao supetao_$ te_falar te_falo te_responder tem_$ tem_algo tem~de tenho~informacao teria~ver ter~olhar thirteenth:#
thirteenth:NAME thirteenth:estou thirteenth:la thirteenth:minhas thirteenth:pagar thirteenth:pode thirteenth:ser thirteenth:vi total trem tudo~na uma_financeira um~e uns_nomes valor- valor_$ valores valores_$ ver_com ver~boleto ver~nome vi_isso vier_eh vier~milagre vindo vindo_agora vista_nao vista~deixa vi~escrito vou~um worry:com worry:comeco worry:falou worry:moco worry:so`,
    '-3': `,_me ,_nem ,_pula ,~ensina ,~para :mexer :nisso ?consent ?flexibles ?income-source ?more-debts ?which-change ^_# ^_as ^_botei ^_conta ^_eh ^_esquece ^_foi ^_meu ^_onde ^_passo ^_posso ^_prox ^_sou ^_todas ^_tudo a_do a_ultima abrin- abrindo abrindo_o aceit- acord- acordo adian- after-crisis:nao after-roadmap:estou agora~consigo ajuda_$ ao~, apaga atrasado atrasado_$ a~agora banco_$ caiu cance-
cara casa_$ catan- catando catando_o catando~boleto certinho certinho_$ certo certo_, cet chega- cobra- cobra_juros comer compr- condo- confu- conse- consent:estou consi- consignado_$ consigo_ver consigo~isso credito de_nao debt-kind:aquele debt-kind:consignado debt-kind:na debts:eu debts:me debts:que decim- decimo deixa_para depende_$ depois_e depois~falo depois~te deve deve_nao deve~teme de~que
dia_$ dinhe- dinheiro direito dois eh_$ eh_da eh_isso eh_so eh~eu ele_$ ensina ensina_$ entendi~pergunta era_a era~pergunta esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:, essentials:NAME essentials:certo essentials:deixa essentials:pula estou_abrindo estou_catando estou~nao eu_devo e~digo falta fazer fe fe_$ fim_$ fim_agora flexibles:nao flexibles:tenho fui gasto gasto_$
gaveta_$ graca- gracas ha hein hein_$ hoje_$ income-low-month:mes income-low-month:tem income-low-month:varia income-source:de incomes:eu instalments-left:eh instalments-left:interessa instalments-left:oitava isso~se lazer liga mandar mas~lembro me_ajuda me_ensina mesmo_$ metad- metade meus me~dessa minha_conta minut- more-debts:que more-debts:tem moto mudei mudei_de muito nada_a nao_, nao_deve
nao_era nao_gasto nao_mexe nao_muda nao_paga nao_que nao_se nao_sobra nao_teme nao~da nao~foi nao~interessa nao~juros nao~mexer nao~negociar nao~pergunta na~depois negoc- nem_que nem_vi nenhum nessa nesse no_serasa no~do nunca_$ offers:eh offers:essa offers:mais offers:mim offers:proposta offers:tinha offers:uma oi oitav- oitava overdue:# overdue:? overdue:atrasado overdue:falar overdue:nenhuma
overdue:pagando overdue:pago overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma overdue:vencer o~que o~voce pague- paguei paguei_$ para_la para_que parar para~essa parce- parti- particular particular_$ passa- passo pegue- peguei prazo prestacao prestacao_$ prox qual_era quantos que_eh que_essa quem_nao quem~deve quer quer_saber quis quise- rates:cet rates:direito rates:serve renda_$
rua_depois rua~te se_me se_pergunta segur- sei_mexer sei_nem sei~nisso sem_juros seras- serasa so_isso so_mais sobra teme teme_$ tenho_$ tenho_fe tinha tira traba- trabalho tua tudo_$ ultim- ultima uma um~de um~que vamos varia_muito vencer ver~e vi_$ vida voce_$ volta vou_falar vou_responder vou~com vou~disso vou~no vou~os worry:de worry:esta worry:minha worry:tenho z z_$`,
    '-4': `^_na ^_nada ^_que after-roadmap:nao ai_$ atras- certi- cobra consent:nao consent:nem conve- credi- debt-kind:fatura debts:sei dessa dessa_$ direi- direito_explica eh_a ele escre- escrever essa_nao estou_no eu~se fala falar_disso fiquei_devendo hoje ler~explica mexer mexer_nisso more-debts:outra muito_$ nao_interessa nao_precisa nao_quero nao~muito nao~renda negat- nem_uma ninguem_$ nunca_tive
offers:de offers:me offers:ninguem overdue:ainda overdue:entendi overdue:mas precisa pula_$ qual~a quanto_$ quero_dizer rates:? rates:cobra sei_ler serve sim_mas tenho_renda thirteenth:gosto thirteenth:mas tive uma_$ vence- worry:me`,
    '-5': `:sei ?after-crisis ^_nenhuma ^_sim ^_um a_fim capte- captei captei_$ de_outra debt-kind:NAME debt-kind:carne debt-kind:do essentials:faco estou~fim explica explica_$ incomes:renda isso_nao ler_direito nao_captei nao~falar offers:lembro outra_$ o~eh pula`,
    '-6': `:nao a_pergunta debt-kind:a essentials:mais fim gosto inter- interessa interessa_$ nao_eh nao_tem offers:nada renda sei~direito worry:estou`,
    '-7': `de~nada faco_nada mais_nada outra`,
    '-8': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei oferta quis_nao`,
    '11': `^_deixei after-roadmap:prazo nao~nao ofert-`,
    '10': `a_proposta aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar passar_$ prazo_$ proposta`,
    '9': `deixei_passar offers:nao propo- vence- venceu vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo after-roadmap:quis caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo`,
    '7': `?offers acabou_$ after-roadmap:deixei after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME mais_a muito offers:NAME offers:prazo o~acabou passa- prazo_acabou proposta_caiu sumiu venceu_$`,
    '6': `^_desisti ^_dispensei ^_perdi aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:nao after-roadmap:passar aquela a~expirou caduc- caducou_$ caro_$ desconto_sumiu desconto~do desis- desisti dispensei dispensei_o dispensei~acordo do_aplicativo expir- expirou expirou_$ mais~oferta muito_caro o_acordo oferta_expirou offers:a offers:deixei
offers:do offers:venceu o~sumiu passou_o passou~prazo perdi perdi_o proposta_, proposta_venceu sumiu_do sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela acabo- acabou aceitei_muito aceitei~caro acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- com_essa deles_caducou desisti~proposta dispe- do_NAME eles_pastarem eles~com ja_passou ja~o mandei_eles mandei~pastarem nao_$
nao_vale o_desconto offers:muito offers:o offers:oferta offers:passar offers:proposta passo- passou pasta- pastarem pastarem_com pastarem~essa proposta~caducou recusei_a tem~a venceu_ontem`,
    '4': `#_mas ,_muito :NAME :proposta :recusei NAME_$ NAME_mas NAME_que NAME_venceu ^_mandei a_do acordo_$ acordo_da after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:passou aquela_oferta aquela_proposta aquela~nao com~proposta de~mas do_acordo do~da essa_proposta mande- mandei nao~a nao~mais nao~muito oferta_$ oferta_da oferta_nao oferta~NAME oferta~existe offers:aceitar
offers:aceitei offers:caducou offers:caro offers:da offers:ja offers:mas offers:ontem offers:perdi offers:vou ontem ontem_$ proposta~NAME quis_a recusei~do uma~NAME vale_mais`,
    '3': `,~puxada ,~vale :a :ofereceu :vale NAME NAME~ofereceu ^_a ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:demais after-roadmap:do after-roadmap:mandei after-roadmap:vou a~NAME a~deles cancela_a daque- daquela daquela_proposta daquela~da da~venceu deixei_para deixei~la deles demai- demais desisti_daquela do_app existe_mais la_a la~proposta mas muito_puxada nao_existe
nao~o ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:acordo offers:aplicativo offers:caiu offers:mais offers:sumiu offers:teve para_la proposta_deles proposta_do proposta~muito proposta~nao puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou vou`,
    '-3': `NAME_? NAME_so ^_topei aceitar_a after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi sexta sexta_$ so_vale topei`,
    '-4': `aceito a~foi minha_proposta offers:aceito proposta_foi`,
    '-5': `after-roadmap:fechei after-roadmap:foi feche- fechei fechei_o fechei~acordo`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor-`,
    '12': `dados dados_$ meus`,
    '11': `after-roadmap:dados after-roadmap:meus manda meus_dados`,
    '10': `^_exporta copia exporta quero_uma`,
    '9': `exporta_para exporta~mim uma_copia`,
    '8': `?confirm-delete after-roadmap:baixar after-roadmap:manda after-roadmap:minhas baixa- baixar informacoes manda_meus me_manda mim mim_$ o~voce que_voce quero~copia tudo_que`,
    '7': `^_manda after-roadmap:copia after-roadmap:imprimir after-roadmap:mim arqui- arquivo conte- contei de_mim impri- imprimir infor- minha- minhas regis- voce_tem`,
    '6': `after-roadmap:arquivo after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus confirm-delete:quero copia_$ do_que e_me e~manda manda_$ manda~registros quero_meus quero_ver quero~dados relat- relatorio sabem`,
    '5': `:dados :meus ^_meus ^_quero ^_salva after-roadmap:contei after-roadmap:juiz after-roadmap:preciso after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:uma after-roadmap:voce com_tudo com~que confirm-delete:manda confirm-delete:mim confirm-delete:que contei_$ em~e envia eu_contei guard- informacoes_$ juiz juiz_$ mandar_tudo mandar~que me_envia meus_registros
minhas_informacoes para_juiz pode_mandar pode~tudo quero_baixar quero~o que~contei registros registros_$ salva sobre_mim uma~com ver~que voce~sobre`,
    '4': `:gostaria :guardaram :ver ^_gostaria ^_preciso ^_quais after-roadmap:envia after-roadmap:pdf baixar~que confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma dados~voce do~eu envia_o envia~que informacoes_voce manda~dados manda~relatorio me~meus num_arquivo o_relatorio pdf preciso quais quais_informacoes quero
quero~meus que~tem relatorio_do relatorio~que sobre tem_$ tem~mim tudo tudo~eu uma um~com ver~dados voce voce~de`,
    '3': `:de :informacoes :manda :que :tem :ter :voce ^_antes ^_espera after-roadmap:guardam after-roadmap:levar after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:registrado after-roadmap:registros after-roadmap:sabe after-roadmap:sobre after-roadmap:tem antes arquivo_$ arquivo_com a~pediu baixar_o com_minhas como~? confirm-delete:de
confirm-delete:me confirm-delete:o confirm-delete:voce copia_de copia~tudo dados_, de_tudo defen- do~voce eh_meu eh~ai em_pdf entre- esper- espera esta~de eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ levar levar_meus manda_o mandar meu_$ meu_ai meus~, me~o minhas_dividas num pediu preci- quais~voce que~aqui que~falei que~guardaram que~guardou que~meu registrado
tem_de tem_meu tudo~eh um_arquivo uma~de ver ver_o ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_some ^_voce after-roadmap:some apaga_tudo apagar apaga~que apagu- pdf_$ quero_apagar some voce~meus`,
    '-4': `^_apaga after-roadmap:apaga apaga apaga- apagar_meus apagar~dados exclu- some_com`,
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
    '10': `:ai dia_$ e_ai`,
    '9': `:e :oii NAME_$ ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ai_$ belez- beleza boa_tarde`,
    '7': `:dia ^_e after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh after-roadmap:dia debts:bom oii_voce tarde_$ tudo~?`,
    '5': `:, :robo ?debts NAME after-roadmap:bom ai alguem_ai debts:dia eh_robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :? :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:do :meu :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `$ ?debt-kind ?income-source ^_beleza debts:$ debts:e minha- minhas`,
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
    '15': `^_ahn ^_hein ahn ahn_$ ha_$ hein oi_?`,
    '14': `?flexibles ^_ajuda ^_oi desen- entendi ha hein_$ nao_entendi socor-`,
    '13': `?incomes ^_explica audio audio_$ botei_$ da_um enten- oi pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como_assim como~isso expli- me_socorre nao_captei nao_peguei ou peguei_$ preci- socorre socorre_$`,
    '11': `?rates ^_? ^_precisa ^_que a_pergunta aqui_$ assim coman- consent:ajuda da_uma eh_mensal exemp- exemplo explicar mensal mensal_isso o_que pegue- peguei por_mes serve tem_?`,
    '10': `?debts ?essentials ?which-change ^_desenha ^_onde ^_pode como de_qual delas_$ desenha desenha_para desenha~mim eh_para eh~mes entendi_$ impor- importa importa_$ isso_importa me_da pergunta qual qual_delas que_$ quero_ajuda`,
    '9': `^_aceita ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita_audio caiu~ficha chuta- chutar chutar_$ debts:ajuda delas desenho desenho_$ estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar preciso quais quais_gastos qual_$ quer repetir respondo ser ser_exato tambe- tambem tambem_$
thirteenth:? tipo um_NAME um_desenho um_help`,
    '8': `:ajuda ?overdue ^_da ^_entra ^_exemplo aceita after-roadmap:ajuda after-roadmap:mexer ajuda- as_atrasadas as_que atola- atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer da~luz debt-amount:como debt-amount:eh desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entendi_bulhufas entra essentials:fala
estou_atolado exato exato_$ exemplo_por exemplo~favor explica_melhor explicar_$ ficha ficha_$ incomes:como me_ajuda melhor_$ miudo- miudos miudos_$ novo_$ opcoe- opcoes opcoes_$ orientacao ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever plano_$ pode_explicar portu- portugues posso precisa preciso_de qual~qual que_pergunta que_somar que~tem repetir_$ responder_$ sair sao~opcoes
serve_$ somar somar_tudo tenho_que tenho~somar troca_em troca~miudos uma_luz`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_socorro ^_troca after-roadmap:sei ajudam assim_$ atrasadas caiu cartao_ai ce com_divida comprovar comprovar_$ conta- contar_o contar~cartao da~help de_um debt-amount:qual debt-kind:para devag- devagar devagar_$ de~. eh_por eh~comer em_conta essentials:por esta_devendo esta_falando estou~me eu_vejo explica facil facil_$ fala_de fala_devagar
fala_dificil falta_$ faz_um flexibles:que foto_$ incomes:botei incomes:que instalments-left:? limpar_minha limpar~vida mais_facil mais_simples mandar_foto me_organizar minha~financeira nao~a no_boleto o_do onde_acho organizar_minhas organizar~contas orien- ou_da overdue:eh overdue:entendi overdue:explica overdue:que para~depois pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto
posso~foto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar rates:? rates:hein respondo_como sair_das sair~dividas sei_mexer serve_por serve~alto simples_$ so_quero socorro so~sair taxa_$ tem~ser troca vale_contar vale~o vida_financeira voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_o a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:help after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as_vencidas as~ja bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_juros
com_minhas comer_? como_respondo com~dividas com~ou consent:da conta_o contando_as contando~vencidas contas_$ das_duas da~exemplo da~forca de_comer de_gasto de_orientacao debt-amount:que debt-kind:aqui debts:como debts:da debts:entra debts:fala debts:pergunta debts:pode debts:preciso debts:um diabo~isso difer- diferenca dificil_$ eh_contando eh~as eh~isso em_que entendi_foi entendi~nada entra_a
entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:ou essentials:serve eu~aqui eu~esse exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo filho_$ flexibles:ou flexibles:qual foi_nada forca forca_ai foto funciona_isso incomes:isso incomes:por instalments-left:que interessa_para interessa~que isso isso_interessa isso_no isso~para isso~por ja_paguei
juros_ou juros~sem ler_direito liqui- liquido liquido_$ luz_$ mandar mes mes_ou mexer nao~foi nao~mexer nesse_link nisso onde~essa organ- organizar ou_sem ou_separado overdue:audio overdue:ha overdue:quais overdue:tipo o~eu o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa pode~aproximado ponho ponho_aqui portugues_$
por~ou precisa_ser qual_eh qual~diferenca qual~duas qual~voce que_bicho que_ponho quem_esta quer_dizer quero_organizar quero_sair quero~das quero~minha que~dizer que~exato que~nisso que~paguei que~tudo rates:acho rates:entendi rates:fala respo- respondo_isso sabe_fazer separado separado_$ ser_aproximado significa_isso simpl- simples soma~ou tipo_como tipo_de tipo~gasto trocar_as trocar~palavras
tudo_ou tudo~separado um_exemplo uma_forca vejo vencidas vencidas_? voce~fazer voce~quem which-change:para which-change:que`,
    '5': `^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:nisso after-roadmap:repete after-roadmap:sair after-roadmap:tem after-roadmap:vida ai_eh ai~o ajudar alguem_me alguem~ajuda app as~? as~entram atrasadas_entram atrasadas~na bicho bruto~liquido burro cada_um com_farinha come come_com comer come~farinha como_descubro como_eu
como_vejo como~eu como~quanto como~sei compr- confirm-delete:que consent:conta consent:das consent:melhor consent:preciso contando contar credor_$ das das_dividas da~toda de_hoje de_novo debt-amount:ajuda debt-amount:fala debt-amount:o debt-amount:ou debt-kind:mim debts:entendi debts:exemplo debts:me debts:quero debts:sair debts:ser descubro descubro_quanto descubro~falta desfazer dessas_dividas
desse de~loja diabo diabo_eh diferenca_disso diferenca~tudo direito direito_explica divid- divida_$ dividas diz_$ do_mes documento_$ do~filho duas~diz eh_cada eh_credor eh_taxa eh~um eh~valor enrol- entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual essa_informacao essas_opcoes esse_nome essencial essencial_$ essentials:como essentials:isso
essentials:mes essentials:novo essentials:o essentials:que essentials:repete estou~nao eu_faco eu_posso eu~agora eu~o eu~se explica~leito falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:o flexibles:por hoje_ou hoje~o incomes:eh incomes:exemplo incomes:fala incomes:mes incomes:ou
incomes:pode incomes:quais informacao informacao_$ isso_come isso_que isso_serve isso~boleto isso~com isso~de isso~voce juros_$ leito_$ ler ler~explica limpa- limpar livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento mensa- meu_ou mexer_nesse mexer~link me~dessas minhas_contas na_conta nao~ler no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde~vejo ou_liquido
ou~juros overdue:ajuda overdue:isso overdue:pode overdue:ser o~entra o~sao o~significa para_ajudar para_leito pedir_ajuda perdi- pergunta_? perguntou perguntou_$ pode pode~as pode~no pode~por por_cima posso_te posso~perguntar precisa_mandar precisa~documento qual_das qual_era qual_loja qual~eh que que_ce que_diabo que_ja que_quer que_significa quer_saber queri- queria quero~minhas quer~o que~acho
que~aqui que~cada que~credor que~de que~eh que~essas que~faco que~perguntou que~sabe que~serve rates:como rates:mes rates:oi rates:onde rates:repete repete_que responder saber~que sei_ler sei~direito separ- ser_no ser_por ser~cima ser~olhometro signi- significa so_as soma_tudo so~meu tambem_? te_perguntar tem_que tipo_o tipo~que um um_$ uma~ai vale vejo~juros vida vim vim_pedir vim~ajuda voce_esta
voce_perguntou voce_sabe voce~falando`,
    '4': `:novo :pode NAME_diz ^_coloco ^_com ^_faz ^_quero ^_soma ^_vale ^_vi acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:entendi after-roadmap:gostaria after-roadmap:luz after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_pelo ajudam_com ajudam~divida ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor_de
amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso bico_tambem botar~que boto_aqui buraco_$ canto_da canto~fatura ce_quer centavo_por centavo~centavo cima cima_$ coloco coloco_o coloco~do como_funciona como~taxa com~? confusa confusa_nao confusa~entendi consent:a consent:explica consent:help consent:minhas consent:organizar consent:orientacao
consent:quero consent:responder consent:sabe consent:um consent:uma consent:voce conta conta_? conta_a conta~bico conta~vale credo- credor da_fatura daqui das~NAME da~fica de_deus de_gente debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:nao debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em
debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:que debt-kind:um debt-kind:vale debts:NAME debts:agora debts:estou debts:exato debts:faco debts:mes debts:onde debts:ou debts:taxa depois_? descu- dessa- dessa_vida dessas dessa~de desse_buraco desse~tambem deved- devedor devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi- disser disser_sim disser~o disso_tudo diz
dizer_esses dizer~nomes do_ano do_app do_meu docum- documento do~aparece do~isso do~marido do~ou duas_NAME eh_$ eh_de eh_parcela eh_saldo eh~botar eh~devedor em em_divida em~canto em~lugar enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel esqueci~era essa_pergunta esse_$ esse_trem essentials:? essentials:delas essentials:eh essentials:explicar essentials:onde essentials:precisa
essentials:qual esses_nomes esse~ai esta_atrasada esta_perguntando esta~de esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_disser eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua fala_mais falando_$ falando_de falar~audio fala~de fatura_fica fica_$ filho flexibles:juros flexibles:mes flexibles:precisa flexibles:tipo gasto_$ gostaria~orientacao
incomes:as incomes:explica incomes:posso incomes:precisa incomes:ser incomes:serve incomes:tudo indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? junto_$ leito lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar melho- melhor mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu~da
me~ai me~pelo minha_vida n1 na~? nesse no_app nomes_$ o_bico o_cartao o_meu o_numero oi_nao oi~entendi onde_eu onde_fica onde_que onde~eu onde~isso orientacao_$ orientacao_sobre orientacao~minhas ou_do ou_por ou_tudo ou~ano ou~junto ou~parcela overdue:caiu overdue:o overdue:posso overdue:taxa overdue:tenho o~eh o~isso o~mes o~meu paguei_$ para_outro para_sair para~das para~isso para~o parcela
parcela_em parcela~aberto passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? perguntar pode_trocar por por_audio por_centavo por~esta posso~audio posso~por precisa~centavo precisa~exato preciso_sair preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_eu que_isso que_lugar que_mesmo que_responder que_sao queria_uma queria~ajuda
quero_me quero~dessa quero~livrar quer~esses que~ajudam que~boto que~parcela que~perguntando que~posso que~saldo que~taxa rates:direito rates:essa rates:eu rates:isso rates:meu rates:posso rates:responder rates:respondo rates:tambem rates:vejo sabe saber_o sair_dessa sair_desse sair~vida saldo_devedor sao_as sao_essas se_esta sei~esta sem_juros ser_centavo serve_essa serve~pergunta se~apagar
se~atrasada se~disser sim_o sim~que sobre_minhas sobre~dividas socorro_$ socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa tenho~responder thirteenth:conta toda_$ total_ou total~da trem_$ tudo_junto um_ou um_para um_por uma_ajuda uma_orientacao um~outro um~tudo um~um vale_tambem valor~ou vejo_o ver~minhas vi_que vida_de vida~divida vi~voce voce_para voce~ajudar
which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual ,~ajuda :fazer :queria ?_repete ?consent ^^ ^_alguem ^_me ^_nao ^_queria ^_se ^_voce a_desse aceit- after-roadmap:dessas after-roadmap:desse after-roadmap:divida after-roadmap:limpar after-roadmap:link after-roadmap:me after-roadmap:nao after-roadmap:pedir after-roadmap:perguntar after-roadmap:queria after-roadmap:quero after-roadmap:so after-roadmap:sobre after-roadmap:vi ajuda_para
ajuda~minhas ajuda~pagar ajuda~sair amor apaga- apaga_so apagar apaga~a aparece atrasada_$ atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou boleto~o botar botar_o boto burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber claro_$ coloc- comecar_me comecar~ajuda confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:perco confirm-delete:se confu-
consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa consent:financeira consent:limpar consent:queria consent:sair contam contam_? conta~desse conversa_ou conversa~o da da_familia de_ajuda de_divida de_quando de_uma debt-amount:de debt-amount:esse debt-amount:pode debt-amount:tudo debt-kind:acho debt-kind:com debt-kind:come debt-kind:como debt-kind:isso
debt-kind:nao debts:as debts:assim debts:das debts:dificil debts:dividas debts:em debts:explicar debts:favor debts:filho debts:isso debts:mandar debts:novo debts:organizar debts:orientacao debts:paguei debts:por debts:posso debts:que debts:significa debts:valor debts:vida desfa- deven- devendo de~com de~comprei de~financeira de~mes de~renda diferenca~um digo_aqui dividas_$ dividas_? dizer
dizer_essencial dizer_flexivel do_vermelho do~passado duas eh_essa eh~em eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escre- escrever_$ essa_$ essentials:bicho essentials:bruto essentials:diferenca essentials:dificil essentials:em essentials:esse essentials:explica essentials:falando essentials:faz essentials:fica
essentials:juros essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:pode essentials:quer essentials:respondo esse~no esta~boleto estou_endividada estou~, eu_boto eu_perco eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer_$ fica finan- financeira financeiramente financeiramente_$ flexi- flexibles:eu flexibles:somar
flexibles:tambem flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona funciona~aqui gasto gente_$ gosta- gostaria gostaria_de ha_? ha~repete incomes:alto incomes:audio incomes:bicho incomes:ce incomes:comer incomes:depois incomes:entendi incomes:entra incomes:filho incomes:mandar incomes:o incomes:para incomes:taxa instalments-left:eu instalments-left:interessa instalments-left:isso isso~ce
ja~contam junto link_$ me me_perdi mes_passado mes_voce mes~quer meu~tambem mexer_nisso me~financeiramente me~voce minha- minhas nada_desse nao_ouvi nao_pesquei nao_sei negocio_no negocio~app o_aluguel o_juros o_plano o_vale o_valor onde~me organizar_financeiramente orientacao_financeira outro_$ ouvi_direito ou~as ou~de ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:de
overdue:exemplo overdue:foi overdue:mandar overdue:melhor overdue:ou overdue:quer o~acontece o~comeco o~mesmo o~quando pague- paguei paguei_contam paguei~? para_botar para~minhas passado pensao perco perco_se perco~apagar perdi_, perdida perdi~qual pergunta_$ pergunta_isso pesqu- pesquei pesquei_$ plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta posso_fazer preciso~ajuda
preciso~orientacao preciso~uma qual_a qual_mes qual_renda quando_comprei que_acontece que_eh que_entra que_tipo que_voce quer_$ queria~com queria~para quer~essencial quer~exatamente quer~flexivel que~ce que~da que~do que~essa que~falou que~para que~perco que~pesquei que~tenho que~vejo rates:a rates:ai rates:as rates:assim rates:bulhufas rates:dificil rates:em rates:entra rates:ler rates:mim
rates:nome rates:num rates:o rates:ou rates:paguei rates:para rates:pergunta rates:quer rates:ser rates:simples rates:vale renda_voce renda~esta repete~eu repete~nao saber_exatamente sair~buraco sair~vermelho saldo se_apagar se_eu sei~nisso ser_so ser~as ser~por tarde_queria tarde~ajuda taxa te~? thirteenth:contando thirteenth:da thirteenth:isso thirteenth:para thirteenth:que toda trem troca-
trocar tudo_$ valor_com valor_de valor_total valor~hoje valor~juros vejo_esse vejo_isso vejo~negocio venci- voce voce~com which-change:de which-change:explica which-change:nao which-change:no which-change:o which-change:ser`,
    '-3': `:ai :com :eh :minhas :nao :quero :voce ?confirm-amount ?debt-creditor ?income-low-month ?which-creditor FIGURE ^_$ ^_acho ^_boa ^_depois ^_desfaz ^_essa ^_eu ^_meu ^_minha ^_muda ^_nada ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_reset ^_sem ^_volta a_conta acabo- after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh after-roadmap:imprimir after-roadmap:mandar after-roadmap:o
after-roadmap:ser ajuda~negociar anive- aniversario anota- anterior antes aqui_eh as_minhas atend- basic- basico botar- botaram cai calor_$ cet_$ cobra- coisa coisa_$ como_eh como~que com~minhas confi- consent:favor consent:meu consent:nao consignado_? conta_uma contas_? contr- cpf cras credito custo da_re debt-kind:NAME debt-kind:conta debts:? denun- desca- desco- desfaz dessa_$ deu dever devo
de~, dia dinhe- dinheiro disso_$ disso_? do_tempo eh_cet eh_particular eh_tudo eh~para empre- empresa encer- entendi_mais entendi~ou entendi~que entra_no era_isso esse_governo essentials:ajuda essentials:me estou~aqui eu_vou eu~? eu~de eu~entendi explica_$ fala_do falei_$ favor_me favor~ajuda fazem fora fui gover- governo hoje_$ horas horas_sao impri- imprimir income-source:que incomes:ai
incomes:boa incomes:divida incomes:nada incomes:so informacoes interessa_$ juros_, la la_que la~eu lembr- liga ligar lista lista_$ mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ meu_$ meu_numero me~as me~o minut- mostr- mostra mudar mudar_o nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para negat- negoc- nenhu- nenhuma nunca o_NAME o_basico o_boleto ok ou_menos overdue:conta
overdue:estou overdue:todas overdue:vou o~da o~do o~era o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pensar pergunta_anterior pode_mandar pode~? pode~depois poema por_ai por~me preciso_pensar prime- procu- pront- pronto proxi- proxima pula pular_? qual~? que_cai que_calor que_dia que_era que_horas que_me que_o quero_sim quero~o que~esse que~falei que~fazem
que~saber que~sao que~vou rates:depois rates:rotativo re_$ recom- repete_o reset reset_$ retor- saque saque_aniversario sei_o sei~eh sei~que ser_depois seria sim_por sim~favor so_isso sou so~que taxa_de tem_como tempo_$ termi- thirteenth:e tira tudo_que ultim- um_poema vai vamos ver vira viu_$ voce_fazem voce_tem volta vou which-change:as`,
    '-4': `,_onde :isso ?after-crisis ^_foi ^_ja ^_quem ^_sair ^_sei ^_tudo a_ordem acho_que after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:ordem after-roadmap:pode anter- boa calor cance- com_isso com_o como~o consent:pode consent:por consi- consignado credi- de_juros de_que debt-kind:da debt-kind:de debts:aqui debts:para de~tipo e_o eh_que eh~? entendi_de
essentials:quero eu_falei falei fase fase_$ funciona_$ income-source:o incomes:essa incomes:sei menos nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta pensar_$ que_fase que~o que~que rates:taxa re respondi ser~? tipo_eh tipo~essa vida_$ viu volta- voltar`,
    '-5': `:como :funciona ?income-source ^_NAME ^_desfazer after-roadmap:qual as_dividas desfazer_isso eh~de eh~divida essa_divida outra o~que o~tem posso~? que_tem rates:, rates:cet sair_$ tem_$`,
    '-6': `ajuda~organizar boa_pergunta cet nao~de pular qual_o rates:juros rotat- rotativo`,
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
    '12': `^_falar chama_o falar gente o_# qual~# telef- telefone trans- transfere_$`,
    '11': `:humano com_um de_verdade liga~mim robo`,
    '10': `^_liga ^_me atendimento gente_$ liga_para ligar pessoa qual_o`,
    '9': `:atendente alguem_$ maqui- maquina passa_para pesso- pessoa_$ uma_pessoa verda- verdade`,
    '8': `:tem conve- debts:liga geren- gerente ligar_para ligar~voce maquina_$ nao_resolve posso_ligar posso~para quero_gente responsavel responsavel_$ super- um_atendente`,
    '7': `^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar debts:falar essentials:me me~para o_gerente para_voce passa quero~com rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe voce_$ voce_tem`,
    '6': `#_$ :o ?_quero ^_bota ^_quero ^_robo after-roadmap:atendimento after-roadmap:gente after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente com com~pessoa consu- consultor consultor_$ converso converso_com converso~maquina debts:com debts:qual essentials:atendente essentials:com gente_de gente~verdade gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha nao_converso
nao~com nao~minha para_alguem para_conversar para_responsavel passa~responsavel prefiro~com quero quero_falar quero_pessoa rates:alguem rates:com rates:falar rates:para resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano`,
    '5': `?essentials ?rates ^_passa ^_posso ^_tem after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? chama~gerente com_consultor com_especialista com_uma consent:bota de_robo debts:# debts:alguem debts:gente debts:humano debts:ligar debts:para debts:quero debts:suporte espec- especialista
especialista_$ essentials:# essentials:falar essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista falar~um ligar_$ me~alguem nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar passa~alguem pode~ligar prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz rates:# rates:atendente rates:gente
rates:qual rates:transfere telefone_de telefone~voce tem tem_alguem tem_atendimento tem_ninguem tem~presencial verdade_$ vida_$ voz voz_de voz~gente`,
    '4': `,~gente ,~maquina ,~pessoa :? :falar :me :voce ?debts ?~gente ^_alguem ^_atendimento ^_prefiro ^_queria ^_voce after-roadmap:consultor after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:telefone after-roadmap:verdade alguem_de alguem~carne atendente_? atendimento_$ carne_e carne~osso centr- central central_de central~atendimento chama_uma
chama~pessoa com_alguem com_gente com_robo com~funcionario com~responsavel com~ser consent:chama consent:com consent:gente conversar_? conversar~um crist- cristao da_equipe de_atendimento de_carne de_gente de_voce debts:chama debts:me debts:robo e_osso eh_robo equip- equipe essentials:atendimento essentials:chama essentials:humano essentials:ligar essentials:o essentials:pessoa existe_telefone
existe~para e~ai falar_comigo falar~gente falar~robo falo_com favor favor_$ funcionario funcionario_$ gente_, gente~nao gosto gosto_de me me_ligar me_passa mim_$ minha_vida nao_gosto nao_maquina o_responsavel osso_ai para_mim para~comigo pode_me por_favor prefi- prefiro prefiro_conversar queri- queria quero_um rates:atendimento rates:chama rates:humano rates:o rates:quero rates:tem rates:verdade
resolve_, resolve~quero robo_, ser telefone~conversar tem_central um_cristao um_funcionario um_humano um_ser verdade_? verdade_por verdade~favor viven- vivente vivente_$ voce~robo`,
    '3': `,_chama ,_quero ,_tem ,~alguem :cade :com :quero ?~pessoa FIGURE ^_cade ^_cansei ^_existe ^_gente after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:converso after-roadmap:equipe after-roadmap:favor after-roadmap:posso after-roadmap:queria after-roadmap:quero after-roadmap:resolve alguem_para alguem_que alguem~conversar alguem~possa arruma_alguem atende atende_alguem
bota~cristao cade cade_o canse- cansei cansei_de cansei~robo carne chama_um chama~humano comig- comigo comigo_$ como_falo como~com consent:alguem consent:chefe consent:falar consent:maquina consent:na consent:robo consent:tua consent:um consent:vida consent:vivente conversar_com cristao_para cristao~falar debts:atendente debts:mim debts:nao debts:o debts:prefiro debts:telefone debts:tem debts:um
debts:verdade de~e de~por de~quero equipe_? era_gente era~de escrever_$ essentials:? essentials:alguem essentials:de essentials:gente essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone essentials:verdade eu~gosto exist- existe falar~alguem falo falo~uma funci- gosto~escrever gosto~robo liga_que liga~eu me_arruma me_atende me_poe me~que mim nao~, nao~de
ningu- ninguem osso pessoa~equipe poe poe_com poe~um possa possa_me posso prefiro_falar que_possa queria~gente quero~, que~nao rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:robo rates:um respo- robo_$ robo_? robo_quero robo~gente robo~tem ser_vivente telefone~eu tem~telefone um um_telefone uma~da um~? um~humano um~vivente vida voce`,
    '-3': `?income-source ^_oi com_o me_ajuda me~de me~um oi`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `fatur- fatura parce-`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '6': `banco~minha debt-kind:cartao fatura_$ minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou virou`,
    '4': `^_parcelamento aquel- aquele cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ do_cartao eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind carta- debt-kind:o debt-kind:que divid- eh_a fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o virou~de`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '12': `debt-kind:condominio`,
    '11': `condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindi- sindico sindico_$`,
    '9': `?debt-kind`,
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
    '11': `^_fatura`,
    '10': `^_eh cartao_$ debt-kind:fatura`,
    '9': `carta- cartao debt-kind:credito debt-kind:vista fatur- fatura vista vista_$`,
    '8': `de_passar debt-kind:passar fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele dele_$ passar`,
    '6': `credi- debt-kind:e debt-kind:mercado debt-kind:passo debt-kind:rotativo fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_estourei aquele~de cartao~loja credito_$ debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estourei e~isso e~paguei limit- limite maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:consegui debt-kind:hora debt-kind:no debt-kind:o debt-kind:pagar dinheiro_de e_nao estou- eu~no fatura~nao fui loja_$ o_dinheiro o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:isso debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o_limite o~eu pague- paguei que_vem que~consegui todo virou`,
    '-3': `agiot- agiota autom- automatico consignado_$ crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:do debt-kind:minha debt-kind:parcelada debts:cartao debts:credito eh_consignado o~que parcelada`,
    '-4': `debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade o_NAME tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso`,
    '8': `EXPENSE KIND debt-kind:o debt-kind:particular escol- facul- faculdade faculdade_$`,
    '7': `^_curso coleg- curso_de mensa- o~em parti- particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola_do escola~menino filha_$ menino menino_$ mensalidade_$`,
    '5': `NAME_$ da_faculdade de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ escola filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha matri- matricula`,
    '3': `^_o a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio debt-kind:casa debt-kind:condominio debt-kind:que denti- dentista o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh debt-kind:iptu gas iptu iptu_$ o_gas`,
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
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:do debt-kind:minha inter-`,
    '3': `^_botei botei conta da_minha debt-kind:botei n0 nos plano`,
    '-3': `?income-source celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:emprestimo debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '13': `?debt-kind debt-kind:me`,
    '12': `debt-kind:parente paren- parente parente_$`,
    '11': `debt-kind:na debt-kind:no`,
    '10': `^_fiado ^_na boca boca_$ caderneta de_boca debt-kind:NAME debt-kind:boca debt-kind:caderneta`,
    '9': `cader- confianca confianca_$ debt-kind:fiado fiado fio no~do que_me`,
    '8': `^_no adiantou adiantou_$ bar confi- debt-kind:adiantou debt-kind:de debt-kind:que debt-kind:sem fiado_no que_NAME sem_papel vaqui- vaquinha`,
    '7': `adian- debt-kind:do debt-kind:papel do_mercadinho merca- mercadinho`,
    '6': `acert- foi_de papel`,
    '5': `NAME_arrumou NAME_me ^_dinheiro ^_ele arrumou debt-kind:, debt-kind:dinheiro debt-kind:eh debt-kind:foi dinheiro~NAME eh~de ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_sem ,_so ,~papel NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel~, que~socorreu sem~nenhum socor- socorreu socorreu_$`,
    '3': `^_NAME ^_sem dinhe- dinheiro dinheiro_de emprestado_de foi nenhum no papel_$ sem vale`,
    '-3': `NAME_$ debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os do~a os~do`,
    '8': `^_agiota ^_os debt-kind:juros`,
    '7': `^_daqueles daqueles_que debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:emprestimo debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto mesmo nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de moto_na o_tal o~do o~que paga rua_com tal tal_do`,
    '-3': `debt-kind:,`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:o financiamento_de morar`,
    '8': `^_NAME ^_financiamento debt-kind:financiamento debt-kind:terreno eh~casa financiamento o~que terre- terreno`,
    '7': `ape a~do debt-kind:ape debt-kind:planta minha_casa o_ape plant- planta planta_$`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde que_a trint- trinta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `chequ- cheque debt-kind:cheque`,
    '9': `debt-kind:tal negat- tal_do`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:limite debt-kind:o debt-kind:saldo espec- especial o_cheque o_tal saldo tal`,
    '7': `debt-kind:entrei entrei_no limit- limite`,
    '6': `^_entrei a~ficou cai_no conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- entrei limite_da limite~conta negativa negativa_$ negativo negativo_$ no_vermelho o_saldo vermelho`,
    '5': `^_cai conta_no debt-kind:cai debt-kind:do debt-kind:esta ficou la_$ na_conta o~do o~esta verme- vermelho_$`,
    '4': `^_limite aquele~que cai cheque_especial conta_$ debt-kind:a debt-kind:aquele debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu no vem_na`,
    '-3': `debt-kind:de`,
    '-4': `do_rmc rmc rmc_$`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind eh_consignado`,
    '10': `consignado_$ debt-kind:desconta debt-kind:do debt-kind:vem marge- margem o_da`,
    '9': `debt-kind:antes debt-kind:consignado debt-kind:da debt-kind:de debt-kind:folha desco- desconta do_rmc o_de rmc_$`,
    '8': `antes_de apose- aposentado aposentado_$ debt-kind:beneficio debt-kind:o desconta_do folha rmc vem`,
    '7': `^_vem beneficio_$ cair consignado folha_$`,
    '6': `^_descontam antes consi- contracheque contracheque_$ debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam`,
    '5': `^_desconta abati- benef- beneficio bpc bpc_$ da_clt debt-kind:aposentadoria debt-kind:eles debt-kind:na diret- direto direto_$ eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do`,
    '4': `INCOME ^_credito ^_eles ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:em debt-kind:mes debt-kind:minha debt-kind:tal debt-kind:tira debt-kind:todo descontado_$ do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na morre- na~aposentadoria no_contracheque o_tal o~come que_come que~meu tal_do todo~na
trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_ja ^_o antes~eu de_eu debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento debt-kind:que descontado_em descontado~folha desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta holer- holerite holerite_$ meu_beneficio minha_aposentadoria morri- morrido morrido_no na_minha que~do servidor tal tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `debt-kind:emprestimo`,
    '14': `?debt-kind ^_emprestimo`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `debt-kind:peguei empre- emprestimo financeira financeira_$`,
    '10': `^_credito ^_um credito debt-kind:credito debt-kind:para`,
    '9': `^_peguei credi- debt-kind:dinheiro finan- pegue- peguei`,
    '8': `meu_negocio negocio_$`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinhe- o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:na dinheiro dinheiro_emprestado dinheiro_na emprestado hora_$ na_hora negocio saque saque_aniversario`,
    '5': `app_$ calca- calcada calcada_$ debt-kind:app debt-kind:mesmo emprestimo_$ facil hora na_calcada peguei_no um`,
    '4': `app banco_$ capit- capital debt-kind:aplicativo debt-kind:aquele debt-kind:foi debt-kind:gerente debt-kind:no debt-kind:pessoal debt-kind:reformar do_banco emprestimo_pessoal na_financeira negoc- para_reformar peguei_um pessoal pessoal_$ que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:, debt-kind:carne debt-kind:em debt-kind:grana debt-kind:ofereceu debt-kind:pelo dinheirinho do_app em_parcelas geren- gerente mesmo_$ negativado negativado_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ peguei_para pelo_aplicativo pesso- que_aparece que_o que_peguei que~no um_dinheirinho`,
    '-3': `^_os debt-kind:cai debt-kind:e debt-kind:moto debt-kind:os debt-kind:rotativo do_emprestimo moto os~do`,
    '-4': `debt-kind:da`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `^_NAME o_aluguel`,
    '8': `?debt-kind alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que ponto_$`,
    '5': `ponto quart- quarto`,
    '4': `EXPENSE ^_a barraco debt-kind:do`,
    '3': `NAME ^_do barra- casa_que casa~eu da_loja da~que de_aluguel debt-kind:loja debt-kind:moro debt-kind:o do~que eh~casa eu_moro feche- fechei fechei_$ loja_que moro_de o~que`,
    '-3': `?income-source income-source:aluguel`,
  },
  'kind:settlement': {
    '17': `reneg-`,
    '15': `debt-kind:acordo`,
    '12': `?debt-kind`,
    '11': `debt-kind:renegociacao renegociacao renegociacao_$`,
    '10': `acord- acordo debt-kind:foi`,
    '9': `^_foi`,
    '8': `um_acordo`,
    '7': `^_feirao acordo_que debt-kind:nome feirao_limpa feirao~nome foi limpa_nome`,
    '6': `^_um debt-kind:fiz debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `acordo_$ acordo~eu asses- assessoria debt-kind:e fiz que_fiz um~que`,
    '4': `acordo_da acordo_do cobranca cobranca_$ da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja do~que eh_uma eu_quebrei fiz_e furei furei_$ ja_eh quebrei que~e que~quebrei uma~da`,
    '3': `^_acordo acordo~nao cumpr- cumpri debt-kind:eu debt-kind:nao debt-kind:uma do_serasa honre- honrei nao_cumpri nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '13': `carne_$ crediario_$ debt-kind:parcelado parcelado`,
    '12': `carne- crediario debt-kind:crediario`,
    '11': `^_carne ^_moveis carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado moveis_$`,
    '10': `credi- movei- moveis parce-`,
    '9': `^_crediario compr- loja_$ prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da ^_uma de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `^_eh a~de debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo no_carne que_comprei roupa_$`,
    '3': `^_foi as carne_do debt-kind:a debt-kind:das debt-kind:la debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota cartao debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo reneg-`,
    '-4': `debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `a_minha debt-kind:NAME`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `debt-kind:iptu iptu iptu_$`,
    '12': `?debt-kind ^_divida ativa debt-kind:multa`,
    '11': `^_ipva debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:da debt-kind:do divida imposto_do`,
    '6': `KIND atrasado coisa debt-kind:de divid-`,
    '5': `atrasado_$ carro_$ da_moto debt-kind:carro debt-kind:das do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-3': `finan-`,
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
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa de_internet do_plano plano tv_$`,
    '4': `EXPENSE casa_$ conta_de debt-kind:casa debt-kind:multa de~e do_celular do~que multa_do`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e multa`,
    '-3': `?income-source condo- gas o_gas`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `agua_e debt-kind:e debt-kind:para do~para`,
    '7': `luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `EXPENSE a_agua a_luz conta~energia da_luz da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz de_luz debt-kind:NAME eh_a rua`,
    '3': `^_o aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater- quiti- quitinete`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a`,
    '13': `moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan-`,
    '11': `^_meu carro moto_$`,
    '10': `^_a verme-`,
    '9': `debt-kind:esta do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:financiei debt-kind:tirei financiei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:minha financiado financiado_$`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que trabalho usado zero`,
    '3': `aplicativo_$ a~de a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol pop que~na rodar traba-`,
    '-3': `EXPENSE a~do debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa quiti- quitinete`,
    '-4': `debt-kind:fatura o~do`,
    '-5': `^_ipva debt-kind:NAME debt-kind:ipva financiamento_de ipva morar`,
    '-6': `debt-kind:terreno forca terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '12': `^_perdi after-roadmap:perdi desem-`,
    '11': `after-roadmap:estou after-roadmap:firma demit- perdi suspe-`,
    '10': `after-roadmap:cortaram after-roadmap:meu after-roadmap:sem after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:contrato after-roadmap:faliu a~faliu demitido embor- embora faliu faliu_$ ontem`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam after-roadmap:trabalho contrato corta- desempregada desempregada_$ desempregado do_servico emprego estou_desempregada estou_desempregado familia_$ meu_contrato o~me renda_$ sai_do
sem servi- servico servico_$ suspenderam`,
    '7': `^_cortaram ^_estou ^_meu after-roadmap:cortado after-roadmap:demitido after-roadmap:inss after-roadmap:me after-roadmap:renda a~fechou a~me bloqu- bloqueou cortado cortado_$ cortaram_meu demitido_$ desempregado_agora dispensou embora_$ empre- empresa estou~agora fiquei_sem fui_demitido me_bloqueou me_dispensou meu~foi me~ontem o_inss ontem_$ perdi~emprego renov- rua tenho_mais`,
    '6': `:recebo ^_fiquei acabo- acabou after-roadmap:auxilio after-roadmap:bico after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:dispensaram after-roadmap:dispensou as_contas auxilio_$ contr- contrato_$ cortaram dispensaram dispensaram_ontem emprego_$ estou fique- fiquei firma_faliu firma_fechou manda- me_dispensaram meses meu_auxilio nao_posso nao_recebo nao~mais
o_trabalho pensao_$ perdi_meu renda sai salario sem_salario trabalhar trabalhar_$ trabalho trabalho_$`,
    '5': `:mais :nao ^_a ^_bloquearam after-roadmap:agora after-roadmap:as after-roadmap:beneficio after-roadmap:bpc after-roadmap:desempregado after-roadmap:desligou after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:irmao after-roadmap:mandaram after-roadmap:meses after-roadmap:parou after-roadmap:patrao after-roadmap:renovaram after-roadmap:tenho after-roadmap:trabalhar
after-roadmap:uber auxil- auxilio bico bico_acabou bloquearam bloquearam_minha bloquearam~conta botaram_na botaram~rua braco conta_do contas contas_$ de_mandar demitida desligou desligou_$ dispensou_$ e_eu estou_sem faxin- fecho- fechou fechou_$ fui_demitida fui_para fui~rua ifood ifood_$ inss irmao mandar_$ mandaram mandaram_embora me_mandaram meu_beneficio meu_bico meu_bpc meu_irmao meu~acabou
me~as me~do me~embora minha_renda minha~do nao_renovaram nao_tenho na~hoje o_braco o_emprego o_patrao para_rua parou parou_de patrao_me patro- patroa patroa_me patroa~dispensou perdi_minha perdi_o perdi~renda quebrei quebrei_o renovaram rua_hoje sai~servico salar- sem_renda sem_trabalho tirar- tiraram uber vai~me`,
    '4': `#_meses :em :emprego :estou :sem ?after-roadmap ^_acabou ^_ficharam ^_mandou ^_passaram a_loja a_patroa a_tesoura acabou_$ after-roadmap:ajudar after-roadmap:botaram after-roadmap:ficharam after-roadmap:foi after-roadmap:hoje after-roadmap:loja after-roadmap:mais after-roadmap:mandar after-roadmap:nao after-roadmap:passaram after-roadmap:patroa after-roadmap:rodei after-roadmap:setor
after-roadmap:suspendeu after-roadmap:ter after-roadmap:tesoura after-roadmap:trabalhava ajuda- ajudar a~onde beneficio_foi bolsa bolsa_familia botar- botaram conta- cortaram~contrato desli- e_nao entra_nada essa_semana estou_parado estou~sem eu_rodei eu_trabalhava e~rodei famil- familia faz~meses ficha- ficharam ficharam_a ficharam~loja fui~embora hoje_$ incomes:, incomes:faz inss_suspendeu
inss~minha loja_onde loja~eu mandou_todo mandou~mundo me_botaram meses_$ meses_, meses~nao me~na minha minha~nao mundo mundo_embora na_rua nao_vai nao~ter no_setor onde_eu onde~trabalhava o~nao o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao perdi~servico quebr- recebo renovaram_meu renovaram~contrato rodei rodei_$ salario_$ sem_receber setor setor_e setor~eu suspendeu
suspendeu_minha suspendeu~aposentadoria tesou- tesoura tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ vou_ficar vou_ter`,
    '3': `#~, ,~agora :acaba :bolsa :familia :fiquei :janeiro :o :perdi :seguro ^_levei a_partir acaba_em acabou_meu acabou~contrato acabou~servico after-roadmap:a after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:bunda after-roadmap:cirurgia after-roadmap:clientes after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:esposo after-roadmap:familia after-roadmap:faxina
after-roadmap:faxinas after-roadmap:ficar after-roadmap:filha after-roadmap:levei after-roadmap:mandou after-roadmap:mundo after-roadmap:na after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:posso after-roadmap:receber after-roadmap:temporario after-roadmap:todas after-roadmap:trampo after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$
as_clientes a~desse a~no benef- beneficio bpc bunda bunda_da bunda~firma causa_da causa~cirurgia cirur- cirurgia cirurgia_$ clien- clientes clientes_da clientes~faxina cortaram~auxilio da_cirurgia da_faxina da_firma dele dele_$ deram deu_as deu~contas em_janeiro embora_ontem embora~. esposo esposo_foi esposo~demitido estou_encostado e~? e~seguro faxina faxinas faxinas_todas faz_# fazia ficar
ficar_sem ficar_um filha firma_$ foi foi_cortado foi_demitido hoje incomes:# incomes:desempregado incomes:embora incomes:entra incomes:mandaram incomes:meses incomes:nada janeiro_$ levei levei_um levei~pe loja mais mandar mando- mandou marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_esposo meu_trampo meu~perdeu meu~temporario me~mais minha_aposentadoria minha_conta minha_filha
minhas_faxinas minhas~todas na_bunda nao_entra nao_vou nao~meu na~da no~e o_seguro o_servico o~acaba o~dele partir patrao~deu pe pe_na perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~clientes perdi~faxinas perdi~trampo pe~bunda por~da proxi- receb- receber_$ renovaram_$ rua_$ salario_a sem_emprego sem_servico semana_$ sem~a servico_temporario tempo- temporario temporario_$ ter todas_$
trabalho_dele tramp- trampo trampo_$ um_pe um~na um~sem venceu_e vou~sem`,
    '-3': `?worry a_pensao aceit- after-roadmap:aceitaram after-roadmap:caiu after-roadmap:pode bairr- bairro bairro_$ caiu do_bairro embora_do embora~bairro fui~e incomes:desempregada me~no mundo~do o_prazo o_salario prazo`,
    '-4': `:meu aceitaram`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '10': `?consent consent:tenho tenho_#`,
    '9': `^_sou nao~#`,
    '8': `# :anos completei faco_# quinz- quinze tenho tenho_quinze`,
    '7': `#_$ :tenho FIGURE ^_faco anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade tenho~anos`,
    '6': `#_anos NAME~tenho ^_ainda anos menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para da~, de_idade de_menor faco~em idade_$ nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#_mes #~? #~que :# :estou NAME_, ano consent:em consent:mas consent:mes consent:vem debts:cartao debts:da debts:foi faco falta foi_no maior_de maior~idade minha~eh pode_? posso_usar que_vem so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#~posso ,_queria :devendo :e :queria ^_foi ainda_nao ajudar ajudar_minha anos_e anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:mae consent:so consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:no dois_meses e_estou eh_# eu~# e~devendo fazer_# fiz_# mae menor_mas meses~eu minha_mae nao_fiz para_# para_eu
para~fazer posso~tambem um_ano usar usar_tambem usar~?`,
    '-3': `?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `,_tenho ,~# consent:ja`,
    '-7': `consent:, nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao esse_mes`,
    '12': `nao_consegui`,
    '11': `after-roadmap:mes mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei nao_paguei novem- novembro pulei`,
    '9': `mes_nao o_plano pulei_$`,
    '8': `^_novembro after-roadmap:plano after-roadmap:tive nao~o novembro_pulei pagar_$ paguei_$ plano plano_$`,
    '7': `^_esse ^_furei adoec- after-roadmap:deu after-roadmap:furei consegui~o deu esse furei nao_deu nao~pagar o_dinheiro pagar_a parce- tive`,
    '6': `:mes :nao after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:ficaram after-roadmap:parcela after-roadmap:parcelas apertou as~ficaram como_pagar conse- consegui deu_para deu~pagar e_as esse~eu ficar- ficaram gaste- gastei mes_$ mes_eu nao_sobrou nao_tive nao~como nao~para pagar~NAME parcelas sem~esse`,
    '5': `,~paguei ^_atrasei ^_usei a_desse after-roadmap:as after-roadmap:dinheiro after-roadmap:fiquei after-roadmap:gastei after-roadmap:nada after-roadmap:ninguem after-roadmap:pagar after-roadmap:paguei after-roadmap:usei apert- as_parcelas atrasei a~mes da_$ desse_mes dinheiro dinheiro_do do_plano e_nao e~paguei mes~vai nao~dar pagar paguei_nada para_pagar parcela usei usei_o`,
    '4': `#_do :esse :foi :pagar ^_deixei ^_fiquei ^_gastei ^_mes a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:e after-roadmap:furou after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui apertou~nao aqui_nao a~foi branco_$ carne_$ combinado_$ consigo~a cumpr- deixe- deixei desse devendo_a dinhe-
dinheiro_nao em_branco esse_nao esse~furou esse~nao fique- fiquei foi_embora furou furou_tudo gastei_o grana mes_a mes_furou mes~em mes~tudo nao~os ningu- ninguem o_combinado os_# os~do pague- paguei parcela_desse parcela~mes possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para ter_que tudo~mes vai_dar`,
    '3': `,_nao :. NAME_. ^_choveu ^_nao ^_tive a_moto adoeceu after-roadmap:adoeceu after-roadmap:aqui after-roadmap:carro after-roadmap:chegou after-roadmap:choveu after-roadmap:combinado after-roadmap:condicao after-roadmap:contas after-roadmap:dar after-roadmap:dezembro after-roadmap:em after-roadmap:embora after-roadmap:ficou after-roadmap:moto after-roadmap:mundo after-roadmap:nenhuma after-roadmap:o
after-roadmap:pagamento after-roadmap:passo after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou as as_contas a~. branc- branco carne chove- choveu combi- combinado condi- condicao conseguir~nada dar de_mim deu~, deven- devendo dezem- dezembro de~a e_gastei em_dezembro embor- embora estou_sem eu~esse eu~vou e~o e~sobrou ficou_para ficou~tras filho_adoeceu fiquei_devendo
fiquei~a fiquei~e foi foi_mal gastei~remedio mes_que mes~foi mes~nao mes~vem meu~adoeceu moto_e mundo nada_esse nada~mes nao nao_chegou nao_foi nao_vai nao~nada ninguem_vai o_carro o~do pagar_nada pagar_o pagar~em pago_esse para_tras parcela_$ pular quebr- que~das que~esse receber_de remed- remedio remedio_e remedio~nao sem_condicao sobrou~pagar tive_que todo_mundo todo~esse vem_eu vou_ter vou~que`,
    '-3': `^_e ^_paguei a~esse conseguir~isso da_para de_lascar dinheiro_todo e_se enten- entendi esse_dinheiro esse~todo e~mes isso_tudo isso~por lasca- lascar lascar_$ nao_entendi nao_tenho pagar_isso pagar_tudo pagar~tudo para_mim para_quem tenho_esse tenho~dinheiro tudo_por`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho esse~? esse~foi foi_de mes_? por_mes quais so_o`,
    '-5': `after-roadmap:so esse_plano pagar_esse pagar~mes paguei~o todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '19': `^_tudo`,
    '17': `?instalments-left ^_$ ^_ai ^_todas ai_ai which-creditor:NAME`,
    '16': `# ^_eita debt-creditor:NAME eita n0`,
    '15': `?debts ^_kkk kkk kkk_$`,
    '14': `?income-low-month eita_$ fixo overdue:NAME subiu`,
    '13': `?incomes ^_as amanh- amanha calor_$ esse_governo fase fase_$ minut- nenhuma_em overdue:desde pensar_$ por_hoje que_calor que_fase thirteenth:sou`,
    '12': `:👍 ?overdue ?rates ^_achei ^_hoje ^_nossa ^_sei ^_uma ^_vou after-roadmap:achei after-roadmap:mudou as_vezes desde essentials:# esta_osso fixo_$ flexibles:# mudou nossa osso pois_eh rates:# sei_$ sexta sexta_$`,
    '11': `NAME_# NAME~NAME ^_aff ^_calma ^_desde ^_hum ^_ontem ^_pois aceitarem aff after-roadmap:aceitarem como_voce debt-kind:? deixa_eu dia do~do estou_moida estou~aqui fale_$ fe_$ hum hum_$ isso_? ja~isso maria me_fale menos menos_$ moida moida_$ more-debts:nao nem~fale osso_$ ouvi_falar overdue:todas pensar pois rates:juros socorro_$ tenho_fe vou worry:tudo`,
    '10': `#~# .~. ^_comecei ^_estou ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ bom_domingo calma calma_ai caro_$ complicado complicado_$ debt-creditor:da debt-creditor:do debts:devo depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dinheiro_some domin- domingo eh_complicado esse_plano esta_russo fale falei_isso faz_$ fe incomes:minimo instalments-left:a maria_$ miser-
misericordia misericordia_$ more-debts:, nao_, nossa_senhora ouvi overdue:atrasado o~some parar_de passo_la pode_isso rates:cobra russo russo_$ tanto tanto_faz vixe volto volto_$`,
    '9': `$ 13o_$ :# ?essentials NAME NAME~emprestimo ^_depende ^_depois ^_do ^_feliz ^_ganho ^_guenta ^_pera ^_sao ^_socorro a_$ a_vida aceitam aceitaram_meu aceitaram~cartao after-roadmap:aceitam after-roadmap:comecei agora~o ai_que atras- boa_semana cacho- cachorro cobra comecei confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ deixa_respirar depen- dia_# dificil_$ dirig- dirigindo
dirigindo_$ domingo_$ duzia eh_mais em_quando estou_dirigindo e~voce fala_para feliz feliz_natal flexibles:o guenta guenta_ai hoje_deu income-low-month:mes incomes:# instalments-left:# instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta ja_respondi lasca- mais_ou mais~menos mes mes_$ me~respirar n1 nao_tem nao~negociar nao~so natal ou_menos outra_divida
overdue:meses overdue:nenhuma overdue:um pode~? por~deu preciso_pensar puxad- rindo sem_juros sobra_nada socorro some_$ subiu_$ thirteenth:, thirteenth:ai tudo_caro vez_em vezes vez~quando vida_$ vixe_maria`,
    '8': `#_dias #_meses #_no ,_acabou ,_cai ,~NAME ,~tem ,~tudo ._. :kkk :nada :sei :sobra ?_o FIGURE NAME~, ^^ ^_? ^_NAME ^_devo ^_melhor ^_meu ^_os ^_que a_bateria a_menor achei after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:fazendo after-roadmap:isso after-roadmap:mim after-roadmap:nasceu after-roadmap:osso after-roadmap:russo ajuda~organizar amanha_$ atrasei_o atraso
atraso_$ a~esta bateria caiu~internet calor casar casar_$ compl- consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debt-creditor:dona debt-kind:seria depende_$ depois~conto devem devem_dinheiro de~divida diarista_$ dias_$ dific- dificil divida_$ do_banco dois e_o eh_NAME espera essa_pergunta essentials:esta esta_atrasado esta_puxado esta~aqui
estou estou_ferrada estou_lascado estou_no estou~de falar_$ fechei_o ferrada ferrada_$ fia_$ guent- income-low-month:tem incomes:a infelizmente_$ instalments-left:ainda instalments-left:eh instalments-left:falta instalments-left:mais instalments-left:so instalments-left:ultima instalments-left:uma ja_falei ja_volto ja~essa lascado lascado_$ mas~lembro matar me_devem metade_$ me~dinheiro mudei
muito~mim nao_da nao~acabou nao~renda nasce- nasceu natal_$ nem_me offers:dia offers:negociar overdue:ano overdue:faz overdue:fia overdue:ontem overdue:so o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera pior primeiro_$ puxado puxado_$ qual~primeiro quanto_eu que_, quero_negociar quise- respondi_essa respondi~pergunta seman- semana ser_$ setem- setembro so_mais talvez_$ tem_e
tenho_renda todas_$ tudo_subiu um_trabalho uma_divida uns vai_me valor_do vem_$ vence vou_ver vou~os`,
    '7': `#_# #_$ + ,_pago ,_so ,_sou ,~dureza :agora :dia :meu :mexer :minhas :nao :nisso :primeiro :salario ?debt-amount ?~que NAME_? NAME_esta ^_arrumei ^_cartao ^_deus ^_egua ^_espera ^_esse ^_ja ^_loja ^_metade ^_mudou ^_serasa ^_talvez ^_vi ^_👍 ^_👏 a_coisa a_netflix acabou~bateria after-roadmap:amanha after-roadmap:amei after-roadmap:antecipar after-roadmap:arrumei after-roadmap:casar
after-roadmap:divida after-roadmap:melhor after-roadmap:menos after-roadmap:mudei after-roadmap:organizar after-roadmap:outra after-roadmap:quero after-roadmap:sei after-roadmap:terceiro after-roadmap:👏 amei amei_$ ano_$ aqui_$ arrumei arrumei_emprego as atrasado a~banco banco_$ banco_estava banco~cheio banho banho_$ bater- bateria_$ bati~carro boa bom_que bom~existe burro cada~pior cansa- caro
carro_$ chega- chegando chegando_em chegando~casa com_# com_atraso com_meu confirm-delete:pera conto coope- cooperativa creio_meus creio~filhos da_empresa da~pagar debt-amount:# debt-kind:cheque debt-kind:especial debts:# debts:banco debts:sao debts:sei debts:serasa deve_nao deve~teme de~e de~em dia_dificil dia_pior durez- dureza dureza_$ e_nome econo- egua eh_muito eh~para eh~vida emprego_$
essas_contas esta_dificil esta_para estava_cheio estou_chegando estou~banho estou~onibus eu~meus e~sujo e~tem fazen- fazendo ferra- fia filhos_sozinha flexibles:e ganho~demais gover- governo governo_nao governo~ajuda hoje income-low-month:nao incomes:esta instalments-left:meia ja ja~metade ja~respondo mae_mora mae~comigo maio maio_$ mais~a marisa_nao me_dar me_deixa meia meia_duzia mes_so meses
meus~sozinha mil minha~mora minimo_$ minuto minuto_$ mora mora_comigo more-debts:tambem mudou_meu muito_para na_NAME na_televisao nada_nao nao_ajuda nao_pago nao_sobra nao_teme nao~pago negociar nervoso_$ netfl- netflix no_banho no_onibus o_boleto o_mes oferta~por offers:estou offers:para offers:pensar offers:sexta organizar_$ overdue:as overdue:dias overdue:mes overdue:uns o~da o~esta pago_tudo
pago~certinho paguei_com paguei~atraso pensa- pensando_$ perai pior_$ pior_que que_dureza que_estou que_existe quero~minha quero~pagar que~dificil que~que recebi_# respi- respirar respirar_$ sao senhora_$ setembro_$ se~eu so_a so_se sobra socor- sou_mei talve- talvez te_conto televisao_$ tem_como tem_o teme thirteenth:pensar todas todas_atrasadas traba- uai~que um_ano um_minuto uma~mas um~por
vai_para veio_tudo vi_na vi~televisao voce~? voce~saber vou_perguntar vou~o worry:essa 👏`,
    '6': `#~ja #~o ,~e ,~tira ._$ ._ate / 13o :ainda :casa :dividas :errado :esta :mandei :viu ?_? ?~? NAME_ate NAME_eh NAME_nao NAME_nem NAME_tambem NAME~esta NAME~setembro ^_a ^_bati ^_boa ^_consegui ^_desculpa ^_essas ^_falei ^_gasto ^_minha ^_mudei ^_pobre ^_semana ^_tenho ^_uai a a_luz abrin- abrindo abrindo_o aceito_a aceito~da achei_pesado adiantei after-roadmap:# after-roadmap:atraso
after-roadmap:bati after-roadmap:chega after-roadmap:decimo after-roadmap:deu after-roadmap:esqueci after-roadmap:estava after-roadmap:fale after-roadmap:falei after-roadmap:ganhar after-roadmap:ha after-roadmap:leve after-roadmap:menor after-roadmap:moida after-roadmap:ouvi after-roadmap:plano after-roadmap:querem after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar
after-roadmap:respirar after-roadmap:rindo after-roadmap:sexta after-roadmap:socorro after-roadmap:venda after-roadmap:vezes ah ai~vergonha amanha_eu antecipar aquela_la as_duas ate_as atrasadas_, aumen- autonoma a~estava a~vence bah bati bati_o cai caiu_a cancelei caram- caramba carec- cartao_? cartao_NAME cartao_do chama- chequ- cheque cheque_especial chorar_$ chovendo chovendo_aqui cobra_juros
cobra_nada cobra~nao como_deixar como~mais confirm-delete:pensando consent:lista consent:me consent:se consent:tira consigo_$ corrido corrido_$ cpf_eh da_dois da_ordem dar da~minutos de_nervoso de_pagar de_ressaca de_teimoso de_vida debt-amount:estou debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve demais_$ depende_do
depois_te desisti_da deu deu_$ deve dez do_salario dois_minutos dona do~ja duas e egua_de egua~vida eh_$ eita_lasqueira eles_nao emprego entendi_mais entendi~ou esqueci_de esqueci~uma esse~so esta esta_chorando esta_chovendo esta_corrido estou_abrindo estou_lendo estou_vendo estou~o estou~ressaca eu_consigo eu_fecho eu_pegar eu~, existe_isso fecho_$ ferias_$ ficou_de fila filha_passou filho_esta
filho~chorando foi~NAME ganho ganho_pouco gostei_da gostei~ordem governo_$ hoje_esta hoje~corrido hoje~meu igual income-low-month:as income-low-month:metade income-low-month:varia income-source:meu income-source:vem incomes:depende incomes:ganho incomes:salario incomes:sei instalments-left:, ja~eu jose juros_$ la_do lasqu- lasqueira lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mandar_os
mandar~papeis mandei_errado marco marco_$ marido_foi marido~embora maris- marisa mei menos~mes mes_, meses_$ mesmo~a meu_aniversario meu_cartao meu~foi me~no minha_vizinha minha~passou minutos minutos_$ momentinho momentinho_por momentinho~favor moto mudei_de muito n2 nao_deve nao_gostei nao_quero nao_so nao~sou negociar_agora nervoso no_banco nossa_que nossa~susto no~agora no~ja o_menino
o_salario offers:acaba offers:resposta onibu- onibus onibus_agora os_dois outub- outubro overdue:a overdue:duas overdue:infelizmente overdue:outubro overdue:resto overdue:semana o~atrasou o~estava o~saiu pagar_essa pagar_tanto pago_NAME pago~# paguei_a para_divida parar parar~comer para~# para~tanto pegan- pegando pegando_$ peixe pesado_$ pior~a pobre_vive pobre~de posso_atrasar posso_pagar pouco
pouco_demais pouqu- pouquinho prefiro~logo quando_$ que_susto quem~deve quero_matar quero_recomecar quero~das quero~me quero~nada que~me que~sou quint- quinta quinta_$ quiser quiseram_negociar rates:estou rates:ja rates:nada rates:sem rates:te rates:zero recebi_meu respo- respondi ressa- ressaca ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da
sao_# segunda_$ semana_$ sera_que sim_, sim~o sim~ser sou_autonoma so~eu susto susto_$ tambe- tambem tambem_esta te_respondo teimo- teimoso teimoso_$ tem_mes teme_$ tem~NAME tem~deixar tem~nao tem~que tem~voce tenho_outra tenho_sim tenho~divida thirteenth:adiantei thirteenth:autonoma thirteenth:em thirteenth:maio thirteenth:veio tirar_$ trabalho_$ um um_momentinho uma_pior uma_proposta uma~, uns_#
vai~divida varia_muito venda vendo_aqui vezes_$ vida vive~teimoso vou_mandar vou~aqui worry:fatura worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_mil #_na #~NAME #~mes % %_$ , ,_amanha ,_perai ,~isso /_# :aqui :como :contas :essas :foi :leva :no :podem :qual :sexta :toda ? ?thirteenth ?which-creditor ?~de EXPENSE NAME_e NAME_so NAME~namorada NAME~tem ^_bah ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_devagar ^_dona ^_entendi ^_juros ^_meia ^_moto ^_nasceu ^_operei ^_posso ^_pretendo ^_rico ^_sim ^_terminamos
^_vendi a_estudar a_internet a_marisa a_toa abrindo~aplicativo achan- achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:cachorro after-roadmap:carro after-roadmap:cartao after-roadmap:casa after-roadmap:chama after-roadmap:cidade after-roadmap:com after-roadmap:concordo
after-roadmap:conto after-roadmap:cortar after-roadmap:dar after-roadmap:desisti after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:fecho after-roadmap:filha after-roadmap:joelho after-roadmap:limite after-roadmap:logo after-roadmap:matar after-roadmap:menino after-roadmap:morrer after-roadmap:mudar after-roadmap:namorada after-roadmap:ne after-roadmap:operei
after-roadmap:pesado after-roadmap:posso after-roadmap:recebo after-roadmap:responderem after-roadmap:segunda after-roadmap:sera after-roadmap:subiu after-roadmap:tanto after-roadmap:trabalho after-roadmap:vence after-roadmap:vendi after-roadmap:vermelho ai ai_$ ai_vou ai~estou ai~ver ajuda_a ali_e ali~ja aluguel_mudou amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_#
apareceu~% aquel- aquele_negocio arrum- arrumou_namorada as~me ate_dia atrasei avisar_que a~esse a~parcela a~subiu a~toda bah_que bah~fase bairr- bairro banco boa~, bravo bravo_$ busca- buscar cachorro_esta cachorro~doente cada_dia cai_o calca cansaco cansaco_$ cartao_de cartao~credito cartoes casa_? catan- catando catando_o catando~boleto catar catar_o certo~linhas chama chega_de cidade cidade_$
claro_, cobranca_e colo colo_$ com_as com_nada comecei_a comecei~trabalhar comer_$ compa- com~nao com~plano concordo~esse conseguir~isso consent:de consent:estou consent:ser conta_, continuamos continuamos_amanha corri- cortar cortaram~bolsa creio crianca_no crianca~colo da_direito dar_certo da~a de_cansaco de_cidade de_divida de_ferias de_mil de_uma debt-amount:, debt-amount:mil debt-amount:que
debt-kind:chama debt-kind:diferenca debt-kind:negocio debt-kind:qual debts:amanha debts:cartoes debts:cpf debts:credito debts:esta debts:estou debts:kkk debts:na debts:um debts:vai debts:zero decimo_nao deixa~pegar deixa~pensar desconto_? dessas_$ deus_escreve deus~certo deus~vai devagar_se devagar~vai dia_cinco dia~consigo diferenca_de dinheiro~mao direito_a disseram~vao do_bairro do_natal
doente_$ dois_$ dois_anos do~. duas_me duas_mesmo duas~odeiam duzia_$ e_ja e_meio eh_? eh_a eh_aquele eh_bravo eh_emprestimo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~ne eles_disseram eles_responderem eles~que em_maio era_$ errado_$ errei_o errei~valor escreve_certo escreve~por espec- especial espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou
essa_conta essa_eh essas~mesmo essentials:a essentials:bom essentials:deus essentials:ja essentials:ouvi essentials:vou esse~foi esta_doente estav- estava estava_grande esta~peixe estou_achando estou_catando estou_morta estou_quebrada estou~crianca estou~eles estou~salgado estud- estudar estudar_de estudar~noite eu_pensar eu~morrer e~? e~venho falei fechei~acordo feria- ferias fez_um fez~acordo
fila_do fila_estava fila~banco fila~grande filha filha_nasceu filha~na fim_do fim~mes flexibles:gasto foi foi_$ fui_ali ganha- ganhar_menos ganho_o ganho~minimo gasto gasto~nada genro gerente_saiu gerente~de grande_$ holerite_$ income-low-month:, income-low-month:depende income-low-month:nunca income-low-month:que income-low-month:zero income-source:do incomes:ai incomes:deu incomes:mil
incomes:recebo incomes:renda indicou indicou_voce instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:na instalments-left:oitava instalments-left:parcela internet_$ irma_me irmao- irmaos irma~indicou isso_tudo itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja_venho ja~# ja~no ja~volto joelh- joelho joelho_$ juros_, lembro_$ leva leva_para levanto linha-
linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_o mais_uma mais~cobranca mandei mao_eh mao~vendaval mar mar_nao marid- marido mar~esta me_indicou me_odeiam me_tira menin- menor_primeiro menos_de merca- mes~nunca mes~sobrou metad- metade metade_do meu meu_cachorro meu_genro meu_marido meu_patrao meu_primo meu~disse me~voce minha_filha minha_mae minha~fez minha~me minha~nasceu minutinho
minutinho_$ more-debts:acho more-debts:e more-debts:isso more-debts:marisa more-debts:mesmo morre- morrer morta morta_de movei- moveis mudar~valor mudei~cidade mudou_$ muito_$ na_faculdade nada~so namorada namorada_$ nao_cobra nao_concordo nao_eh nao_paguei nao~da nao~itau nao~juros nao~muito nao~o nasceu_$ na~eh negociar~dividas negociar~o nervo- neto nisso_$ no_colo noite_$ nome_foi nome_sujo
nunca_tive o_NAME o_cachorro o_carro o_holerite o_joelho o_mar odeia- odeiam offers:aceito offers:dar offers:dinheiro offers:lembro offers:pagar offers:senhora offers:some oi_, oitav- oitava oito opere- operei operei_o operei~joelho ordem_$ organ- organizar ou~, overdue:# overdue:calma overdue:contas overdue:de overdue:dois overdue:ja overdue:venceu o~cortar o~nem o~voce pagar- pagar_isso pagarem
pagar~tudo pague_# paguei~meses papeis_$ para_avisar para_mim para_peixe patrao~bravo pegar pegar_a pegar~fatura pegar~holerite peixe_$ pelo_NAME perai_$ perguntar perguntar~NAME pesado por_escrito por_linhas por_mes porqu- porque por~tortas pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primo quanto_da quanto~leva que_bom que_cortar que_vao que_vergonha que_vou quebrada quebrada_de
quebrada~cansaco quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiser~dar quitar quitar_antes quitar~do rates:. rates:eh rates:esta receb- recebi renda responderem responderem_$ responder~? respondo_$ resposta_$ ri ri_a rico rico_ri rico~a rio ri~toa saiu_de saiu~ferias salario_minimo salgado_$ se_vai segun- senhora sera serasa_$ seria
se~ao se~nao sim sim_e sim_pode so_sobrou so_vale sobrou_# sobrou_pouco sou sou_diarista so~NAME so~avisar so~duas so~pouco so~uma subiu_de subiu_muito subiu~novo sujo_$ telev- televisao tempo_leva tempo~para tenho~na terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:direito thirteenth:estou thirteenth:mei thirteenth:parcela thirteenth:sim tira_da tira~lista tive_$ toa
toa_$ toda tomar tomar~casa torta- tortas tortas_$ tudo_$ tudo_certinho tudo_por uai_, um_mes um_minutinho vai_ao vai~certo vai~longe valor~aluguel valor~salario vao~ligar veio venda- vendaval vendaval_$ vendi venho_$ ver_com vez vi viaja- viajar vive vive_de vizinha vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_catar vou_passar vou_pegar vou_vender vou_viajar vou~essa vou~no
vou~para which-creditor:a which-creditor:faz which-creditor:tanto worry:as worry:buscar worry:cobranca worry:nome`,
    '4': `#_cai #_e #_o #~? #~cada #~hora #~no #~off #~poupanca %_off +_# ,_NAME ,_ainda ,_chama ,_da ,_ele ,_quanto ,_que ,_trabalho ,_vai ,_vou ,~da ,~devo ,~duas ,~mei ,~mes . .~que :+ :as :atrasou :cai :cartao :cpf :gostaria :mes :minha :na :negociar :nome :pena :quanto :recebo :tudo :um :vou ?_e ?after-roadmap ?~eh NAME_arrumou NAME~? NAME~em ^_# ^_acaba ^_aceito ^_aquela ^_atrasei ^_aumentei ^_caiu
^_cancelei ^_cobra ^_comprei ^_cpf ^_deixa ^_desisti ^_dia ^_esta ^_fala ^_faltam ^_ganhei ^_lembrei ^_levanto ^_loas ^_mano ^_mas ^_menos ^_mes ^_moveis ^_parei ^_queria ^_quinta ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_diferenca a_fila a_moca a_moto a_oferta a_trabalhar acabou_a aceit- acertei_$ achar achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da
after-roadmap:aceitaram after-roadmap:aquela after-roadmap:atender after-roadmap:cancelei after-roadmap:curso after-roadmap:depois after-roadmap:domingo after-roadmap:errei after-roadmap:fechei after-roadmap:ganhei after-roadmap:governo after-roadmap:hoje after-roadmap:ja after-roadmap:lembrei after-roadmap:ligam after-roadmap:morar after-roadmap:muito after-roadmap:nao after-roadmap:nervoso
after-roadmap:neto after-roadmap:noite after-roadmap:paguei after-roadmap:parar after-roadmap:pazes after-roadmap:pegando after-roadmap:preco after-roadmap:primo after-roadmap:queria after-roadmap:renda after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:tambem after-roadmap:trocaram after-roadmap:vendaval after-roadmap:viajar agencia_$ agora_$ agua_# ai_um ainda~?
ai~minutinho ajuda_em ajuda~nada ali amanha_a amanha~gente anive- aniversario aqui arrumou as_pazes as_quatro as~com ate~trinta atrasada aumentei avisar~mudei avisar~vou a~continua a~dai a~eh a~nao a~outubro a~pago bairro_$ banco_foi banco_ja banco_mudou banco~de banco~educada banco~era bicho_esta bicho~pegando boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto caco caco_$ cada calma_que
campa- campainha campainha_$ cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao carto- casa_$ catar~carne certo_por chamando chamando_de chamando~burro cheio_$ chora- chorar chove- cidad- cobrador_nem cobrador~ligou cobranca coisa coisa_$ coisa_esta coisa~preta com_crianca com_esse com_minha comecei_um comecei~curso com~esposa com~irmao com~no concordo_com
consent:cobra consent:esta consent:graca consent:mas consent:meus consent:pode consent:quem consignado~# consigo~tudo contas contas_? conta~nao conversar~minha credito_$ crian- crianca curso curso_$ da_gasolina da_manha dar~para da~agencia da~diminuir da~eu de de_burro de_cansada de_carga de_credito de_entrada de_lascar de_nome de_outubro debt-amount:de debt-amount:em debt-amount:fase
debt-amount:menos debt-amount:o debt-amount:se debt-amount:tudo debt-amount:uma debt-amount:vou debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:crediario debt-kind:desconto debt-kind:dia debt-kind:la debts:a debts:boa debts:coisa debts:egua debts:eh debts:maria debts:meu debts:nem debts:ouvi debts:te debts:vergonha debts:volto deixa~achar deixa~cacar deles_$
depende~mes descu- desculpa desde_setembro desisti deus_quiser devo devo_? devo_o de~minhas de~tirar de~veio dia_que dia_trinta diari- diarista dias dia~e dia~nem difer- diferenca diminuir_o diminuir~valor dinheiro dinheiro_$ dinheiro_na dinheiro_todo dinheiro~mes divida_? dividas_$ do do_NAME do_emprestimo do_que do_ze do~# do~eh duas_$ e_NAME e_quanto educada_$ eh_agiota eh_ate eh~juros
eh~negocio eh~nome eh~quem eles_ligam em em_casa em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- entao~tem entro- entrou era_para escrito_$ esper- essas_duas essentials:, essentials:amanha essentials:caro essentials:cobre essentials:das essentials:deu essentials:gasto essentials:guenta essentials:hoje essentials:irma essentials:passo essentials:patrao essentials:pego
essentials:perguntar essentials:um essentials:vida esse~nao esse~todo esta_com esta_feia esta_pegando esta_preta esta_um esta~chamando esta~em esta~fogo estou_procurando estou_um estou~ate estou~caco estou~fila eu_achar eu_cacar eu_ja eu_pague eu_parar eu_volto eu~# eu~a eu~acertei eu~com facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam~anos faxin- faxina feia feia_a
feia~coisa filho- filhos fiz_as fiz~pazes flexibles:% flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns flexibles:x foi_educada foi_embora ganhar ganhar~# gasol- gasolina gavet- gaveta gaveta_$ gerente~minha golpe_? hoje_estou hoje_o hoje~cobrador holer- holerite homi homi_$ ia_pensar igual_burro igual~de income-low-month:. income-low-month:dia
income-low-month:do income-low-month:igual incomes:demais incomes:deus incomes:dia incomes:eu incomes:mais incomes:tenho incomes:um indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:em instalments-left:faltam instalments-left:gracas instalments-left:um irmao_$ isso_todo isso~gracas isso~mes ja~paga jeito_para jeito~mim julho julho_$ juros
justica_veio la lascar lascar_$ lembrei~outra levanto_as levanto~quatro ligac- ligacao ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_mas luz_que luz~esta luz~nao mais_# mais~ano mais~que mande- manha_$ marido~ajuda mas_nem mas~# mas~eh mas~o matar_$ me_chamando me_ligar me_matar meio menina menor menor_tem menor~que menos_por menos~mil mercado mesmo_gracas metade~que meu_bolsa meus_filhos
meus~aqui meu~eh meu~esta meu~familia meu~ontem me~a me~da me~dois mil_e mil_no mim_? minha_agencia minha_sogra minha~vai minha~veio momen- morar_aqui more-debts:acabou more-debts:devendo more-debts:duas more-debts:lembro more-debts:perai more-debts:tem morta~cansada moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome mundo~do na_fila na_gaveta na_poupanca nada~fim nao_chorar nao_o
nao_quiseram nao~, nao~em nao~jeito nao~meu nao~passar nao~plano nao~se nao~trabalho na~# ne negoc- negociar_com nem_lembro nem_ligou nenhuma_esse nenhuma~mes no_osso no_rh no~a o_aplicativo o_bicho o_cartao o_mercado o_oficial o_outro o_preco o_valor oculo- oculos oculos_$ odeiam_$ ofereceu~a off offers:# offers:ai offers:ate offers:eh offers:nem offers:ofereceu offers:prazo offers:sera
offers:vou onde_tirar onibus_, ontem ontem_$ os_papeis outro_emprestimo outro~para outubro_$ overdue:. overdue:agosto overdue:atrasadas overdue:depende overdue:esse overdue:fase overdue:foi overdue:julho overdue:la overdue:marido overdue:menos overdue:parar overdue:passada overdue:sem overdue:todo overdue:vixe o~# o~acaba o~bom o~errado o~nao pagar_menos pagar~isso pago_, pago~cartao paguei~luz
panela~no papei- papeis para_diminuir para_limpar para_responder para_ser para~, para~chorar para~tem parcela parcela_em parcelas_do parei parei_de passada_$ passo patrao_eh pazes pazes_com pazes~meu penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano plano_$ plano_a plano_eh plano~demais plano~para podem_tomar podem~minha popul- popular popular_$ por_hora por_meus
posso~menos posto preco preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ qual~diferenca quanto_voce quanto~cobra quatro_da quatro~manha que_ia que_mudei que_o que_tocaram quem~dinheiro querem_que querem~eu quero~uma que~? que~certo que~golpe que~menor que~outro que~pague que~procurando que~viajar quiseram rates:amanha rates:estava rates:minha rates:onde rates:pensar
rates:um rates:vida rh_$ rindo_para rindo~nao salario_atrasou salario_errado salga- salgado se_deus se_eh segura_ai segura~um seguro_eu sei sei~nisso senho- seras- serasa sera~eh se~parar sim_desde sim~# sim~agosto so so_isso so_para sobra~no sobro- sobrou sogra sogra_veio sogra~morar sou~, so~ultima sujo tambem~devendo tanto_$ taxa_de tem_de tem_dia tem_dinheiro tem_jeito tenho_decimo tenho_esse
tenho~, tenho~dinheiro tenho~nada terceiro terceiro_$ te~, thirteenth:claro thirteenth:da thirteenth:dinheiro thirteenth:e thirteenth:estado thirteenth:minha thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:que thirteenth:senhora thirteenth:trabalho tive tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso tomar_minha trabalhei trabalhei_a trabalhei~vida trabalho
trabalho_igual trabalho~burro trocaram trocaram_o trocaram~gerente tudo_atrasado tudo_isso tudo~todo uai ue ue~ja ultima_$ um_caco um_curso um_pouquinho uma uma_duzia uma~la uns~meses valor_por valor~mes vao_me varia veio_morar veio~aqui vejo~? vender venho ver_na vergonha_$ ver~loterica ver~meu viajar_$ vida~para viro vizin- voce_cobra vou_conversar vou_me vou_morrer vou_mudar vou_pensar
vou~banco vou~com vou~de vou~na which-creditor:do which-creditor:foi worry:agora worry:eu worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_. #_por #_reais #~cartao #~entrada #~eu #~guardado #~mas #~na #~que #~so ,_# ,_as ,_faco ,_onde ,_preciso ,_quem ,_sao ,_um ,~a ,~alma ,~antes ,~com ,~dera ,~osso ,~pagar ,~para ,~quase ,~segundo - -_# ._entao ._nao ._quer .~dizer :agosto :ate :banco :bolsa :causa :comprei :da :deu :em :entrou :falso :familia :hoje :livre :o :ou :paga :parcela :te :tenho :vence :vencimento ?_ja ?offers ?~em
NAME_$ NAME_desde NAME_esse NAME_ofereceu NAME_sem NAME_sim NAME_venceu NAME~a NAME~agosto NAME~mes NAME~na NAME~o NAME~que ^_aceitaram ^_acho ^_amanha ^_bom ^_daquele ^_das ^_eles ^_emprestei ^_entao ^_errei ^_moro ^_nenhuma ^_o ^_perai ^_preciso ^_recebi ^_segura ^_separei a_academia a_alma a_mesma a_outra a_panela a_rua a_ultima abrir~app acaba acaba_em acabo- acabou acade- academia aceitaram
achei_caro acho~sim acordo~NAME after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:apertado after-roadmap:aqui after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:boleto after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:certo after-roadmap:chorar after-roadmap:comprovante after-roadmap:de
after-roadmap:deixar after-roadmap:deles after-roadmap:dez after-roadmap:diminuir after-roadmap:dinheiro after-roadmap:eles after-roadmap:entao after-roadmap:entrou after-roadmap:escola after-roadmap:esta after-roadmap:este after-roadmap:faculdade after-roadmap:gostei after-roadmap:la after-roadmap:limpar after-roadmap:mando after-roadmap:meu after-roadmap:mil after-roadmap:no after-roadmap:novo
after-roadmap:num after-roadmap:oferta after-roadmap:ordem after-roadmap:pague after-roadmap:passado after-roadmap:perto after-roadmap:prefiro after-roadmap:puxada after-roadmap:quis after-roadmap:quitar after-roadmap:rico after-roadmap:sair after-roadmap:sobrou after-roadmap:sofrimento after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso
after-roadmap:tenho after-roadmap:tinha after-roadmap:trabalhar after-roadmap:trocou after-roadmap:uai after-roadmap:vender after-roadmap:vida after-roadmap:vive after-roadmap:voltou after-roadmap:vou agenc- agencia agiot- agiota agora_eh agora~dia agost- agosto agua_e alma alma_? alugu- aluguel amanha~falo amiga anos_que antes_do antes_quero apertado apertado_esse apertado~plano aplicativo_,
aplicativo~um app_, app~um aquela aquele as_minhas as~da ate ate_que atender atender_$ atrasar_um atrasar~mes auton- a~NAME a~cara a~coisa a~mas a~novembro a~primeiro baixar_? banco_ai banco_ficou banco_laranja banco_segunda banco~outra bateria_esta bateria~no beneficio_eles boto boto_no burro_$ cachorro_$ cada_# cada_$ cai_todo caixa_eletronico cai~dia cai~pagamento calma~estou certa certa_$
certi- certinha_$ chamam chamam_$ cheio cinco clien- cnpj cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobre cobre_$ comigo_$ como~o comprovante com~banco com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes consent:antes consent:casa consent:da consent:deixa consent:e consent:eu consent:longe consent:nem consent:outra consent:parar
consent:pior consent:por consent:quanto consent:que consent:quero consent:seguro consent:uai consignado_de consigo conti- continua continua_$ corta- cortar_$ cortar_aqui cortar_mais cortaram_meu cortar~em cortar~o credi- crediario custa_# da da_$ da_financeira da_para dai_, daquele daquele_banco daquele~laranja dar_# das_dividas da~mim da~pedir da~tirar de_cada de_carro de_comer de_diarista
de_noite de_novembro de_numero de_outra de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:dei debt-amount:deve debt-amount:dois debt-amount:esta debt-amount:faz debt-amount:ja debt-amount:quem debt-amount:tanto debt-amount:um debt-creditor:, debt-creditor:a debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho
debt-creditor:seu debt-kind:, debt-kind:agiota debt-kind:aquele debt-kind:cai debt-kind:eh debt-kind:que debts:- debts:agua debts:burro debts:caiu debts:conta debts:conto debts:deve debts:domingo debts:essa debts:filha debts:gas debts:governo debts:guenta debts:ih debts:internet debts:luz debts:minha debts:minuto debts:nossa debts:peguei debts:pior debts:salario debts:tambem debts:tanta decimo~o
dei_# deixa deixa~abrir demai- demais dera_$ derru- desconto~# desde_agosto deu_# deus devag- devagar deve_# devendo~para devo_# dezem- dezembro de~# de~ano de~juros de~que de~reais de~venceu dia_eu dia~cai dia~eh dia~o diminuir dinhe- dinheiro_por direito direito_ne direito~, disse_outra disse~coisa do_aluguel do_contrato do_ex do_mes do_seu doent- doente dois_mes dos dos_meninos do~eles do~eu
duzen- duzentos e_a e_acabou e_eh e_fiquei e_para educada eh_# eh_cartao eh_da eh_pagar eh_quem eh_taxa eh~NAME eh~a eh~dinheiro eh~divida eh~financeira eh~igual eh~mas ela_ficou eles~me eletronico ele~de em_atraso embor- embora embora_$ empresta_$ emprestei emprestei_# emprestei~para emprestimo_no emprestimo~, em~e em~nao entrada entrou_na entrou~faculdade errad- escrito espos- esposa esposa_$
essas esse_dinheiro essentials:ajuda essentials:avisar essentials:cada essentials:caiu essentials:carro essentials:da essentials:depois essentials:eh essentials:embora essentials:falar essentials:internet essentials:la essentials:metade essentials:minuto essentials:no essentials:pensar essentials:posto essentials:que essentials:remedio essentials:respondo essentials:televisao esse~eh esta_assim
esta_me esta_muito esta~apertado esta~fim este este_mes estou_devendo estou_pensando eu_abrir eu_boto eu_ganhava eu_mandei eu_vou eu~menos eu~no eu~segunda existe extra e~a e~com e~ficou e~seguro faco_o faco~que falei~a falou_que falta- falta_$ faltam farma- farmacia fatura_$ faxina_quando faz faz_uns fecho feio ficou~ver filha_entrou filho_, fiquei_com fiquei~as fiquei~servico fizeram_um
fizeram_uma flexibles:de flexibles:ja flexibles:sem fogo_$ foi_de foi_o foi_para fortu- fortuna fui~e ganhava ganhava_# ganhava~mil ganhe- ganhei ganho~a gasto_com gente_continua gerente_da goste- gostei guardado hoje~, ia igrej- igreja igual_, income-low-month:a income-low-month:eh income-low-month:minha income-low-month:nada income-low-month:nem income-source:e incomes:as incomes:bateria
incomes:bruto incomes:deixa incomes:esse incomes:governo incomes:guenta incomes:hoje incomes:hora incomes:mas incomes:me incomes:meio incomes:menos incomes:quanto incomes:respondi incomes:toda incomes:vai incomes:vixe incomes:volto incomes:vou insta- instalments-left:acabou instalments-left:ai instalments-left:deus instalments-left:estou instalments-left:faz instalments-left:meio
instalments-left:tres instalments-left:uns instante instante_que instante~vou irma irmao isso_mesmo isso_so isso~de isso~o ja_acertei janei- janeiro ja~em jogar juros~# la_de la_na laran- laranja laranja_$ la~# lembrei lembrei_de levan- ligan- ligando ligar loas loja_$ loja_da lojinha_da loter- loterica luz~agua mae_tambem mae~esta magro magro_que magro~isso mais mais_cara mais_de mais_magro
mais_receber mais_tres mais_um mais~, mais~antes mais~em mais~gracas mais~no mais~pena mandei_$ mano marido_mes marido_nao marido_primeiro marido_quer marido~passado marido~trocar mas mas_isso mas_tem mas~dei me me_atender me_ligando mei_, meio_salario meio~minimo melhor menina_do menina~banco menino menos_a menos~? mercado_fechou mercado~e mes_de meses_, meses~aluguel mesma mesma_coisa mes~#
meu_irmao meu_neto meus_oculos meu~mes meu~primeiro meu~quer mexer_nisso me~juros me~sem mil_guardado mim mim_$ minha_casa minha_esposa minha_irma minhas_dividas minha~entrou minha~tambem minha~trocou minim- minimo moca_e moca~banco moca~ela moca~para monte_de morar more-debts:NAME more-debts:cartao more-debts:estou more-debts:favor more-debts:pior more-debts:so moro moro_na morrer_olha moto_eu
moto~nao muito_apertado muito_dinheiro muito~esse muito~por multa_$ na_lojinha na_loterica na_mao nada_no nada~atraso namor- nao_gasto nao_tenho nao~? nao~cobra nao~direito nao~me nao~obra nao~para nao~porque nao~renner na~e ne_, nem_a no no_caixa no_plano no_vermelho noite noite~amanha nome_, nome_. nome_no nome~. nome~serasa nove novo~nao no~eletronico no~eu no~segunda o o_app o_certo o_cnpj
o_cobrador o_comprovante o_do o_gerente o_inquilino o_prazo o_streaming o_vencimento offers:% offers:apareceu offers:atrasada offers:comigo offers:contrato offers:da offers:estao offers:fim offers:golpe offers:ligar offers:mas offers:me offers:mes offers:meu offers:minha offers:preciso offers:sem offers:tinha offers:uma onde_vejo oq_eh ordem osso_? otimo overdue:ai overdue:dinheiro overdue:eu
overdue:janeiro overdue:maio overdue:meus overdue:minimo overdue:novembro overdue:pago overdue:quando overdue:que overdue:vai overdue:volto overdue:vou o~, o~aqui o~cobre o~e o~fechou o~no paga_$ pagar_juros pagar_primeiro pagar_tudo pagar~# pagar~esse pago~NAME paguei_nenhuma panela_esta para_casa para_cortar para_eu para_final para_juiz para_nao para_tirar para_todo para~% para~ligar para~minha
para~mundo para~que parcela_$ parei~pagar passado_$ passou_na passou~faculdade pedir_para pegar_o peguei_um pelo~. pensao_para pensao~guri pera_um pera~minuto perguntar~rh perto pessoal_, plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~, por~para posto_, pouco_$ preciso proposta_eh proposta~, proposta~so puxada puxada_$ quando_cai quando_me quando~o quanto~minha quase quatr-
quatro que_da que_tem quem_eh quem_tem quem~nao quer_trocar quero_morrer quero_mudar quero_saber quero~de quero~minhas quero~receber quero~se quer~botar quer~de que~conferir que~mandei que~nunca que~taxa que~trabalho que~um quitar_primeiro rates:, rates:catando rates:coisa rates:mae rates:mercado rates:nenhum rates:perguntar rates:semana rates:subiu rates:taxa rates:tenho rates:vejo rates:vou
reais_de receber_nada recebo_# recebo_dia recomecar registrado_$ renne- renner respondo segunda sei_mexer sei~eh sem_parar sempr- sempre separei_do separei~meu servico_e se~de se~quiser sim_recebo so_nao so_um sofri- sofrimento some sou_pensionista sou_registrado sou~do so~basico so~cachorro so~luz so~mesmo so~sei so~tres strea- streaming sumi tambem~assim tanta tarde_, te te_abencoe tem_isso
tem_uma teme_, tem~o tem~um tenha tenho~mil tenho~ne te~o thirteenth:acho thirteenth:deixa thirteenth:dera thirteenth:embora thirteenth:hoje thirteenth:primeira thirteenth:recebi thirteenth:registrado thirteenth:tudo tinha tinha_uma tirar tirar_a tirar_meu tirar~nome todo_dia todos trabalhar trabalhar_$ trabalho_de trans- tres tres_gracas tres~a trint- trinta trinta_$ trocar~carro troco- trocou
trocou_de trocou~banco tudo tudo_. tudo_? ue_, ultima um_acordo um_instante um_segundo uma_, uma_fortuna uma_loja uma_semana uma~que um~eu uns~anos vai vai_dar vejo_isso vence~dia vencimento_eh vender_o vender~que vendi_o vergo- vergonha vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte_e visse visse_, viu_$ volto- voltou vou_casar vou_ganhar vou_olhar vou~olha which-creditor:eu
which-creditor:para worry:# worry:deixa worry:dizer worry:doente worry:ja worry:justica worry:ligando worry:moto worry:muito worry:oficial worry:olha worry:pouco worry:quando worry:quer worry:ver worry:vez worry:vou ❌ ❌_$`,
    '-3': `#~esse ,_atrasou ,_como ,_deus ,_duas ,_eles ,_jogo ,_posso ,_queria ,_tenho ,_uai ,~. ,~esta ,~pensar ,~segunda ,~vou :ajuda :ajudar :divida :eae :emprestimo :isso :mesmo :mundo :onde :recusei :sobre :vai ?confirm-delete NAME_antes NAME_no NAME_pago NAME~! NAME~mas NAME~minha NAME~por NAME~tenho NAME~tudo ^_13o ^_aceitei ^_acordo ^_aluguel ^_atrasou ^_avanca ^_boleto ^_cai ^_cancelar ^_cansei
^_capaz ^_certo ^_como ^_concordaram ^_deram ^_descadastrar ^_desisto ^_eae ^_explica ^_faco ^_finaliza ^_furei ^_gracas ^_liga ^_mandou ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_nenhumazinha ^_nome ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_pedi ^_proxima ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_retorna ^_soma ^_sou ^_troca ^_valeu ^_varia ^_ver
^_zerar a_# a_conta a_desse a_financeira a_memoria a_minha a_ordem a_pior a_segunda a_vez abencoe_$ aberto_$ abusi- acabe- acabei acao aceitar_$ acont- acord- acordo_de acordo~# after-crisis:, after-crisis:estou after-roadmap:? after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:alguem after-roadmap:app after-roadmap:auxilio after-roadmap:avisos after-roadmap:baixa
after-roadmap:cade after-roadmap:carne after-roadmap:concordaram after-roadmap:contrato after-roadmap:cortaram after-roadmap:deixei after-roadmap:deram after-roadmap:diz after-roadmap:em after-roadmap:entendi after-roadmap:existe after-roadmap:falaram after-roadmap:falo after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:juros
after-roadmap:justica after-roadmap:legal after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:maior after-roadmap:massa after-roadmap:matei after-roadmap:monta after-roadmap:negaram after-roadmap:nota after-roadmap:oferecer after-roadmap:ok after-roadmap:parcelar after-roadmap:pe after-roadmap:pede after-roadmap:perdoou after-roadmap:poupanca after-roadmap:prazo
after-roadmap:processar after-roadmap:quem after-roadmap:quitada after-roadmap:reativa after-roadmap:redige after-roadmap:saio after-roadmap:salvou after-roadmap:serasa after-roadmap:site after-roadmap:soma after-roadmap:some after-roadmap:sumir after-roadmap:sumiu after-roadmap:taxa after-roadmap:terminei after-roadmap:texto after-roadmap:topei after-roadmap:total after-roadmap:uns
after-roadmap:valeu after-roadmap:vamos after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:vergonha after-roadmap:viu after-roadmap:volta after-roadmap:zap afund- afundado afundado_em afundado~divida agora_nao ai_eu ajuda_mais alemb- alembro algum- alguma anda anos_, anos_e anos~queria anota- anotado anter- antes_? apago apago_$ apagu- apertou aqui_eh arrumar_a arrumar~de
as_parcelas as_que assinei assunto ate_hoje ate_o ate_quando atrasadas_$ atrasando audio autonomo_$ auxil- auxilio avanc- avanca avanca_$ avisos a~agora a~disse a~ficou a~navios a~no a~tras baixa baixo_$ banco_vai banco~o barra- benef- beneficio bico bloquear_voce boa~. braco branc- branco bulhu- bulhufas bulhufas_$ burac- buraco cada_mes cadas- cadastro cader- caduca caducou caiu~salario camel-
camelo canse- cansei capaz cara_$ carne_$ cartao_e cartao_que carta~NAME carte- casa_da casa~minha causa causa_de celul- celular chama_o chega_disso chega~por cobra~? coisa- coisa_? coisas coloco_o com_minhas comecar_$ comeco comen- comi comida como como~a com~, com~? concordaram confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh
confirm-creditor:nao conforme_o consent:aceito consent:fiz consent:nao contas_$ contr- conversa_$ corre cortada cortada_amanha cortei_tudo cuida custo dados_$ da~com da~filha da~luz da~para de_casa de_grande de_mandar de_novo de_qual de_tras de_um de_voce debt-amount:nao debt-creditor:lembro debt-creditor:me debt-creditor:um debt-kind:de debt-kind:em debt-kind:emprestado debt-kind:meu
debt-kind:minha debt-kind:moto debts:agora debts:ajuda debts:bem debts:comprei debts:dividas debts:do debts:fala debts:falei debts:foi debts:lembro debts:mesmo debts:nada debts:nome debts:para debts:por debts:preciso debts:so debts:tem debts:voce decimo_$ deixa_em deixa_para deixa~arrumar deixa~la deixe- deixei delas demitido demitido_$ dentr- dentro denun- depois~NAME descadastrar descadastrar_$
desconheco_$ descontam desconto_$ desfazer desisto desse_mes deu_certo deu_tilt deu_um deus~pague deu~apago devagar_$ devendo~NAME dever devo_nao devo~, de~anos de~eh de~eu de~nao de~no de~o de~por digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_nao dinheiro_para diret- disse_tudo disso_por disso~hoje diver- diversao diversao_eh divida_eh dizer_$ do_app do_serasa do_servico docum- doente_e
dona~casa dos_# dou do~no do~por duvida_$ e_no e_te eae eae_$ eh_bom eh_tudo eh_um eh_uma eh~banco eh~lascar eh~que elimi- em_divida em_folha em_junho em_paz em_que emprestimo_do emprestimo~pagar em~, em~vezes encerrar engan- enqua- enquanto enrol- ensin- enten- entra entra_a entrar era~, escre- escreve_para escrever esperando_o esperando~rh esqueci_$ essa_ai essa_divida essa~de esse_aviso
essentials:agora essentials:como essentials:essa essentials:eu essentials:luz essentials:nem esse~eu esta_dando esta_minha esta_na esta_pago esta_quitada esta_tudo esta_vencida esta~, esta~casa esta~nao estou_afundado estou_ha estou_por estou~fora estou~me estou~por estou~rua estou~spc estou~trabalho estou~ver eu_arrumar eu_falei eu_nem eu_olho eu_tenho eu_vejo eu~? eu~falo eu~la eu~sei eu~um
eu~vou exata- exatamente exclu- expir- expirou expor- e~# e~eh e~eu e~nem e~tudo fala_devagar falan- falando falar_com faliu_$ falo_$ falta~pior fechei_com feira- feito fgts finaliza finaliza_$ fiz_o flexibles:eh flexibles:eu flexibles:isso flexibles:meu flexibles:que foi_meu foi_no foi~grande frent- frente funci- funciona fundo furei ganha garan- governo_da grana guri_$ hoje_cedo human- humano
humano_$ idade ideia_$ ideia_, ifood income-low-month:sei income-source:# income-source:, income-source:mes income-source:minha income-source:no income-source:pensao income-source:trabalho income-source:uma incomes:? incomes:depois incomes:desempregada incomes:eh incomes:faz incomes:nem incomes:pode incomes:propria incomes:receber instalments-left:nem interessa interessa_$ intim- ir isso_,
isso_aqui isso_nao isso_para ja_comi ja_disse ja_eh ja_foi ja_tirei ja~, ja~muito jeito juros_eh juros~pode lazer_eh legal lembr- lembretes_$ lhufa- lhufas lhufas_$ luz_? mais_nao mais_viver mais~oferta mal manda_o mandei_o mango maqui- maquina marca- marge- margem marte- martelo mas_o mas_pago massa massa_demais mas~gastei matei me_ofereceu me_socorre me_transfere memoria_nao memoria~ajuda
mensagem mensalidade mes_eu meses_sem mesmo mesmo_$ mes~foi mes~vai meu_beneficio meu_lazer me~ai me~dessa me~menos me~na me~por me~um minha_conta minha_luz minha_poupanca minha_proposta minha~e minha~esta minha~nao minha~por minha~que minha~tem minimo~cartao moca~que molho- molhou monta more-debts:ai more-debts:as more-debts:da more-debts:esta more-debts:falar more-debts:ja more-debts:minha
more-debts:por more-debts:sim mostr- mostra muda muito_caro na_casa na_hora na_minha nada_a nadin- nadinha nadinha_$ nao_aceitaram nao_achei nao_consegui nao_deixa nao_deu nao_entra nao_era nao_foi nao_mango nao_sei nao~dar nao~deus nao~gracas nao~mais nao~ne nao~uai navio- navios navios_$ na~, negar- negaram negociar_o nenhuma_atrasada nenhumazinha no_# no_cartao no_meu no_procon no_servico
nocao_$ nops nops_$ nota nota_mil no~de no~ou o_braco o_cheque o_de o_governo o_inss o_jeito o_juros o_martelo o_numero o_pai o_pe o_primeiro o_que o_rh o_seguro o_site obrigada obrigado oferecer oferecer_# ofereci_# offers:cento offers:eles offers:falo offers:oferta offers:ontem offers:por offers:se offers:serasa offers:so offers:um offers:venceu oi oi_? ok onde_$ onde~o opcao os~do outra~eu
outro_banco ouvid- overdue:agora overdue:atrasou overdue:certo overdue:chorando overdue:como overdue:conta overdue:depois overdue:devendo overdue:eh overdue:essa overdue:gracas overdue:limpo overdue:me overdue:na overdue:nada overdue:outra overdue:para overdue:prazo overdue:quero overdue:sei o~a o~acabou o~ai o~cheio o~faco o~mes o~mesmo o~meu o~responder o~sumiu o~topou o~vai pagam- pagamento
pagando_$ pagar_# pagar_? pagar_nada pagar~cartao pagar~juros para_$ para_ajudar para_de para_meu para_quitar para_sair parad- parar_$ para~a para~esse para~na para~um parcelar parcelas_$ parou passada_, passar_$ paz pe peco pedi pegou pegue- peguei pensao pensao_do pensao~meu peque- perder perdi- pergunta pessoa pior_de pior~todas pode_ir poema ponho ponto por_fora porta- por~o posit- possi-
possivel posso_falar prend- prescreveu presta primeiro_a processar pronto_$ proprio proxima proxima_$ pulei qual_$ qual_? quando_vou quantas quanto_esta quanto_ja quantos quanto~devo quanto~pagar quart- que_esse que_eu que_faco que_pagar que_se que_tipo quebrei quebrei_o quem~o quero_falar quero_ser quero_ver que~NAME que~devo que~emprestimo que~esse que~ja que~meu que~viu quis_nao quitar_tudo
rates:cartao rates:com rates:conta rates:divida rates:do rates:fala rates:quero rates:ver re_$ reais_$ real reativa reativar rebobina_$ recebi_tudo reclamacao reclamar recusei_$ redig- redige reinicia_$ relig- reneg- repete resolve resto_eh resum- retorna rh_responder risco robo rotat- rotativo sabe_$ saco sai_do salvo- salvou score se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem
sem_dinheiro sem_divida semana~, sem~? senta- ser_cortada sera~eles ser~amanha se~pagar so_vendo socorre socorre_$ socorro_estou socorro~afundado soma sou_autonomo so~ai so~bpc so~para sua sumir_da super- suspe- taman- tamanho te_digo te_falei te_falo tem_alguem tem_sim tem~# tem~% tem~a tenho~aqui tenho~de terminei_$ terminei_de terminei~pagar teto texto the thirteenth:13o thirteenth:NAME
thirteenth:agora thirteenth:autonomo thirteenth:de thirteenth:dia thirteenth:ele thirteenth:eu thirteenth:na thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tirei total_$ trabalho_e tranquilo_$ transfere transfere_$ trava- tua tudo_na tv_$ uai_$ um_apago um_poema uma_coisa uma_luz uma~? unica usar vai_saber vai_ser vai~cortada valeu_$ valor_cheio vanta- vantajoso
varia_tanto varia~que vazar vazia vazia_$ vem_, ver_navios verda- verdade vida_eh vira vista viver_$ voce_sao vou_bloquear vou_dar vou~procon vou~sem vou~voce which-change:# which-change:, which-change:a which-change:as worry:aqui worry:carro worry:cortar worry:dias worry:dinheiro worry:dois worry:filhos worry:na worry:o worry:os worry:para worry:por worry:quero worry:salario worry:so worry:tem
worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerar zerar_tudo zerei~NAME`,
    '-4': `#_? #_vem #~dezembro ,_ate ,_e ,_esta ,_ganho ,_muito ,_pode ,~agora ,~certinho ,~onde ,~que ._so .~me :bom :chega :desconto :dinheiro :parar :quem :sou ?_estou NAME_com NAME_primeiro NAME~# ^_aceita ^_ajuda ^_antecipei ^_apaga ^_atendente ^_bora ^_bpc ^_cade ^_conta ^_deixei ^_desconheco ^_desfaz ^_diarista ^_disseram ^_divida ^_entra ^_escreve ^_estava ^_gostei ^_hein ^_manda ^_mandei ^_opa
^_pergunta ^_precisa ^_primeiro ^_pula ^_rebobina ^_recomecar ^_reinicia ^_saiu ^_segue ^_seria ^_stop ^_topei ^_vai ^_veio ^_zerei a_empresa a_loja a_pensao a_que abert- aceita~? aceitou adiantado after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:aceitou after-roadmap:ajudou after-roadmap:anos after-roadmap:aplicativo
after-roadmap:caiu after-roadmap:causa after-roadmap:cobra after-roadmap:comecar after-roadmap:conta after-roadmap:contas after-roadmap:desse after-roadmap:disseram after-roadmap:empresa after-roadmap:essa after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:internet after-roadmap:lembrete after-roadmap:link after-roadmap:mandei after-roadmap:meus after-roadmap:negocio
after-roadmap:neve after-roadmap:nisso after-roadmap:ofereci after-roadmap:pedi after-roadmap:pela after-roadmap:pena after-roadmap:perdi after-roadmap:precisa after-roadmap:preciso after-roadmap:procon after-roadmap:que after-roadmap:quitei after-roadmap:resposta after-roadmap:saber after-roadmap:sai after-roadmap:saida after-roadmap:ter after-roadmap:tira after-roadmap:toparam
after-roadmap:topou after-roadmap:zerada after-roadmap:zerei agrad- ai_, ai_voce ai~me ajudar ajudo- ajudou alto apaga aparece arrumar as_contas as_dividas assun- as~capengando as~estao ate_la atendente_$ autonomo aviso- a~aceita a~antes a~ou bate beleza_$ bloquear bora bota bpc bpc_$ cabec- cabeca cade cancelar capen- capengando capengando_$ carne carta cet chego- chegou chover coloc- coloco
com_um comeca comecar comid- com~de confirm-amount:a confo- conforme consent:sou conta conta_nao conversa cortei_ate dando da~de da~mae de_neve de_que de_todas debt-amount:sei debt-creditor:nao debt-kind:casa debts:da debts:dos debts:nao debts:qual debts:tira dele demit- depende_, depos- desconheco desempregado desen- desfaz desli- dessa_$ deus_te de~% de~mas dia~de dia~hoje dinheiro_do disso_$
diz_que do_governo do_zero duas_capengando duvida e_as e_me eh_hoje eh_o eh_zero eh~coisa eh~mes ele_$ em_conta emend- emenda emenda_$ em~da encal- encalhado encalhado_$ entendi_$ escut- especial_$ esquece esse_$ essentials:deixa essentials:fala essentials:isso essentials:qual essentials:quero essentials:sei essentials:tem esses esta_$ esta_em estou_precisando estou~? estou~serasa eu_respondo
eu~da explica faco falar- falaram falei_do familia_$ faz_um fechar fica filho_$ final- flexibles:zero foi_paga folha fora_$ ha_$ hein hein_$ horas horas_sao income-source:da income-source:me income-source:na income-source:o income-source:recebo income-source:todo incomes:casa incomes:clt incomes:conta incomes:meses incomes:sem incomes:so incomes:sou incomes:tudo instalments-left:me ja_cortei
ja~ate ja~falei la_e lembrete lembretes liberar~emprestimo liga_$ limpo link luz_$ maior manda- mandaram medo_de memor- memoria mes_a meu_$ meu_dinheiro meu_plano meu~e me~as me~mais me~o moco more-debts:de more-debts:deu more-debts:todas nada_de nao_pagar nao_posso nao_precisa nao_senhora nao_sobrou nao_sou nao~deixa nao~falar neve neve_$ ningu- ninguem nocao nos novo_, no~da o_nome ofereceu_#
ofereci oferta_$ offers:aceita offers:banco offers:esperando offers:isso offers:ja offers:mais offers:todas oi_$ ok_$ olho opa os_# ou_nao overdue:com overdue:devo overdue:falta overdue:mas overdue:pagando overdue:tenho o~para pagan- pagando pagar_esse pagar_o pagar~mes pago_$ pai para_banco para~fazer parti- pede pega perdoa perdoou pessoa_$ poe por_aqui por~de por~eh posso~? prazo_$ presc-
primeira_$ proco- procon pronto proposta_, prox_$ proxi- qual quanto_$ quanto~para que_eles que_horas que_mes que_olhar que_tenho quem_esta quero~a que~sao quiet- quinta_emenda quitada rates:achei rates:como rates:qual rates:quanto re rebob- rebobina recla- redon- redondo redondo_$ reinicia repet- resol- sabe saio sao_$ se_$ se_eu segur- sei_nao sem_receber serve signo signo_$ sim~NAME so_quero
sobre so~minimo so~o so~que so~sair stop stop_$ sumir tchau tchau_$ telef- telefone tem_signo tem_um tempo_$ tem~? tenho_mais ter_que terceira te~do thirteenth:deus thirteenth:gastei thirteenth:nem thirteenth:patrao thirteenth:todo thirteenth:vem tipo tira_o tira~NAME topar- toparam topei topou tranquilo tras_$ troco tudo_, tudo_encalhado tudo_nos vai_chover valeu viver voce_eh voce_me volta-
volta_$ voltar vou_aceitar vou_ficar which-change:o worry:com worry:minha worry:ser zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_paguei ,~em ,~ja ,~la ,~ontem :. :empresta ?confirm-amount ?confirm-change NAME_de NAME_hoje NAME~existe NAME~✅ ^_acabei ^_ahn ^_beleza ^_botei ^_cancela ^_chama ^_fechei ^_fecho ^_infelizmente ^_pago ^_para ^_prox ^_px ^_reset ^_resta ^_sem ^_some ^_terminei ^_tira ^_vale ^_vamos ^_vao ^_volta ^_zera a_firma aceitaram_# aceitei after-roadmap:avisa after-roadmap:comigo after-roadmap:dei
after-roadmap:manda after-roadmap:mexer after-roadmap:pensando after-roadmap:propus after-roadmap:qual after-roadmap:quando after-roadmap:renegociar after-roadmap:sem ahn ahn_$ algue- alguem antecipei aprov- avisa azul azul_$ a~mes banco_? barat- belez- beleza boa_pergunta boian- boiando boiando_$ briga- caduc- cai_dia cancela cartao_da casa_, chuta- com_eles combi- como_$ com~NAME consent:ja
consent:minha consent:para consigo~a conta_$ continuar continuar_$ debt-creditor:nome debt-kind:a debt-kind:um debts:como debts:isso debts:paguei debts:quanto deixa_$ depois_eu deram desca- desempregada desempregada_$ deus_e deus~NAME devo~NAME digo disso divida_de diz do_plano duas_estao duas_parcelas duas_vezes duvid- eh_esse eh~? eles_$ empresta_# encer- esque- esta~atrasado esta~divida
estou_boiando estou_desempregada estou_voando eu_nao expli- falo falta_a fechei_$ finan- firma ganho_$ golpe_$ ideia income-source:a income-source:que income-source:sou incomes:nada instalments-left:nao instalments-left:sei isso_eh ja~? ja~as jeito_que jogo lazer liga me_avisa me_empresta medo mes_eh metade_ja me~, mil_do minha_divida morto nada_, nao_entendi nao_vai nem_pensar nome_$ nome_eh
o_plano obrig- ofere- offers:e offers:metade offers:tem orien- overdue:ainda overdue:nos o~ja o~que pago_certinho para_NAME passa pensando_em perde- perdi_o por~? por~nao precisando preciso_de pront- proposta_$ propr- propu- propus prox pula pula_$ pular px px_$ que_$ que_ja quero_renegociar que~tudo quite- quitei rates:sei recusei reini- reset reset_$ responder_$ resta resta_ai saida sair_$ segue
sei~que site so~e sumiu taxa_$ tem~de tenho_# tenho_$ tenho~anos ter thirteenth:ano thirteenth:esse thirteenth:mas topar total tras tudo_no tudo_que um_NAME um~para valor_$ venceu_$ ver_o vez_$ voand- voando voando_$ vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta worry:meu zap zera`,
    '-6': `:anos NAME~paguei ^_ate ^_bota ^_nunca ^_passo ^_perdi ^_quais ^_qual ^_quando ^_sai ^_sair a_divida a_dois aceitar after-roadmap:aviso after-roadmap:faz after-roadmap:fazer after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:pagamento after-roadmap:parcela after-roadmap:sozinha after-roadmap:tudo ajuda- assin- a~ja botei consegui_pagar
consent:tenho da_um debt-kind:da debts:quero debts:tudo depois_$ desfa- dessa desse dia_eh dispe- e_so essas_$ essentials:NAME estou_a estou_sem falei_da fazer fecha- ficar manda mensa- mes_nao me~todo nao_devo na~? o_emprestimo overdue:deus o~eu passo_$ proce- quais qual~# reati- recomecar_$ renda_$ saber_$ sai so_deus tem_# terminei thirteenth:duas thirteenth:se tranq- vamos ver_depois vou_ter
worry:NAME worry:nao`,
    '-7': `?confirm-creditor ^_em ^_isso ^_nada ^_parar aceita aviso bom_$ com_isso confi- e_ai eh_isso elas_atrasadas essentials:? esta_bom estou_em flexibles:NAME fora infor- ja_paguei ja~os liqui- nao~# perdi por_que quase_todas rates:? sei_la volta which-creditor:#`,
    '-8': `?income-source ^_da ^_onde ^_voce aceitaram_$ after-roadmap:quiseram bloqu- calor_ai desem- despe- esta_calor esta~ai nao_estou o_# overdue:? perdo- qual_o que~eh recebi_$ sim_$ todas_em todas~dia`,
    '-9': `?after-crisis after-roadmap:👍 bom_dia do_cartao falei~NAME nao~atrasado paguei_$ recus- worry:estou`,
    '-10': `:socorro ?which-change estao_$ nenhuma_$ thirteenth:# todas_,`,
    '-12': `consent:#`,
    '-14': `?debt-kind`,
  },
  'nothing-more': {
    '41': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou so_$`,
    '15': `^_so`,
    '14': `^_pronto lazer`,
    '13': `?incomes ^_nada mais_nada nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei debts:so eh_isso incomes:eh lista_$ more-debts:o nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `?essentials ^_chega acabo- chega debts:nada debts:nao debts:nenhuma essas essentials:eh essentials:so flexibles:nao incomes:estou luxo more-debts:por resto termi-`,
    '10': `^_nadica cortei debts:eh de~nada e_so eh_tudo essentials:isso gasto lista more-debts:nao n0 nada_$ nada_mais nadic- nadica nao_gasto offers:mais renda_$ zero_$`,
    '9': `?debts ^_zero a_lista acaba- acabou ai_mesmo corte- essas_$ essentials:nada essentials:nem flexibles:eh flexibles:zero ja~tudo more-debts:a more-debts:essas more-debts:esta more-debts:ja nao_sobra nao_tenho nenhum nenhum_$ o_resto offers:nada por~mesmo pronto_$ renda resto_eh so_isso sobra zero`,
    '8': `^_cortei ^_fora ^_mais ^_nem ^_nenhuma basico compro cortei_ate de_casa debts:isso disse_tudo eh~que esses faco_nada faco~disso flexibles:nenhum flexibles:tenho fora_isso gasto_$ incomes:desempregada incomes:nada incomes:nao incomes:so ja_disse lazer_$ lazer_eh mais_gasto more-debts:deu more-debts:eu more-debts:fechou more-debts:que more-debts:so nao_devo nao~com nao~outra no_momento o_basico
o~tem sei~que so_esses ter the tudo_$`,
    '7': `^_finalizei ^_ja ^_nops acabou_$ acho~eh acho~falei basic- cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, devo e_eh eh_o eh~basico encer- essentials:mais essentials:nao estou_desempregada eu_nao eu~sei e~isso fecho- fechou finalizei finalizei_a finalizei~lista flexibles:nem flexibles:sobra incomes:gasto incomes:momento isso_$ mais_nao momen- momento more-debts:as
more-debts:nops more-debts:sao nao_compro nao_tem nem nem~nem nops nops_$ offers:tudo o~eh que_falei que~tudo sei_o sem_mais so~ai so~que tem_nao`,
    '6': `,_deus ^_acho ^_devo ^_e ^_eh ^_era ^_fim ^_lazer ^_minha ^_nenhum ^_sem a_regua acho_que ai_so alem aqui_eh basico_eh basico~esse beste- besteira boca_$ completo completo_$ daqui_para daqui~boca de_gastar de_outra debts:lazer debts:tem desem- deu_$ devo_nao devo~, disse eh_daqui era essentials:basico essentials:gasto essentials:lazer essentials:o essentials:tem esses_gastos falei_tudo final
final- final_$ flexibles:isso flexibles:nada flexibles:so flexibles:tem fora gasta- gastar gastar_$ incomes:, incomes:acabou incomes:casa incomes:de incomes:isso incomes:lazer incomes:mesmo incomes:nenhuma incomes:no incomes:tudo ja ja_$ luxo_$ mais mesmo_$ meu_lazer minha~eh more-debts:bom more-debts:de more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:ne more-debts:regua
more-debts:resto nada_disso nao_faco nao_sou nao~de nao~deus nem_uma nenhuma nenhuma_$ offers:acho offers:lista para_boca ponto regua regua_$ saio so_essa sobra_$ sou_de sou~gastar so~gastos tenho~gasto trabalho_e`,
    '5': `,_estou ,~me ^_acabou-se ^_aqui ^_de ^_deu ^_fecha ^_por a_tv acabou-se acabou-se_o acabou-se~que acho aqui_nao aqui~contado aqui~tem ate_a ate~tv bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo besteira_$ boca canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui da~ter de_graca de_outro
de_resto debts:basico debts:cortei dera_ter dera~lazer deu deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh diver- diversao diversao_eh doce doce_$ eh eh_contado eh_so eh_zero eh~unica era_doce era_isso essa_renda essas_coisas essentials:casa essentials:de essentials:faco essentials:lista essentials:na essentials:tenho falei falei_todas fecha_a festa festa_$ flexibles:luxo
flexibles:mais fumo fumo_nao fumo~jogo gasto- gastos gastos_$ graca ha hoje_eh incomes:ai incomes:cortei incomes:ja incomes:nenhum incomes:pronto livre livre_$ luxo_nenhum me_livre me~de me~ter minha_unica minha~renda momento_$ more-debts:ai more-debts:alem more-debts:eh more-debts:falei more-debts:fecha more-debts:mais more-debts:outra more-debts:outras more-debts:para more-debts:parou
more-debts:pode more-debts:tudo nada_, nao_bebo nao_fumo nao_jogo nao_saio nao~besteira nao~deixa nao~essas nao~lazer nao~outro nao~para nao~superfluo nem_bar nem_festa nem_pastel offers:disse offers:isso offers:lembro outra outra- outra_torneira outras outro outro_canto outro_gasto outro~nao o~era para_servico para_ter para~luxo parou passe- paste- pastel que~doce saco saio_de saio~casa
salario_mesmo sem_luxo sem~gasto so_essas so~renda so~salario superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo torne- torneira torneira_$ tudo tudo_ja tudo_que tv tv_$ uai unica_renda vida_eh vivo~casa`,
    '4': `,_gracas ,_uai EXPENSE NAME_eu NAME~nao ^_capaz ^_dai ^_dinheiro ^_essas ^_fechou ^_ficou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai_fechou ate ate~osso bar bobagem_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem compl- compr- cortei~o da_cama da_lista dai_para dai~frente dava dava_$ da~para debts:devo debts:e debts:gasto debts:luxo
debts:o debts:outro debts:renda debts:resto debts:sobra debts:tudo de~na disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ e_durmo eh_pouca eh_vento eh~cama eh~janela eh~para entra_mais entra~nada essentials:a essentials:acho essentials:aqui essentials:com essentials:compro essentials:devo essentials:e essentials:eu essentials:graca essentials:luxo essentials:mesmo
essentials:renda essentials:sem essentials:sobra essentials:ter esta_bom eu~tenho fecha fechou_$ feira feira_$ fim fim_de flexibles:, flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:nadinha flexibles:para flexibles:pronto fogao fogao_$ fora~nada fora~nao frente_nada gasto_com gasto~bobagem graca_na graca~praca guri guri_$ incomes:e incomes:hoje incomes:minha
incomes:renda incomes:resto incomes:sem incomes:ter isso isso_nada isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~todas jogo jogo_$ lazer~a mais~nao me_dera me_divirto minha_diversao minha_renda minha_vida moca_$ more-debts:chega more-debts:conta more-debts:deixa more-debts:deus more-debts:devo more-debts:divida more-debts:dividas more-debts:essa more-debts:ficou more-debts:gracas
more-debts:ha more-debts:nem more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~estou nao_moca nao_vem nao~gracas nao~nao nao~nem nao~uai nao~vicio nem_cinema nem_para nem_restaurante nem~na nenhuma_outra o_osso offers:a offers:ja offers:so outra_renda o~cai papo_$ para_fogao para_frente para_isso para~nada passeio passeio_eh passeio~da pastel_na pastel~feira
pinga pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_tem quem_me quem~dera resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sao sao_essas sao_todas sem~nenhum so_trabalho sobra_nem sobra_para sobra~isso sobra~para so~para super- tampa tem_mais tem_outro tem~gasto tenho_outra tenho_vicio tenho~nenhum tenho~renda tirei tirei_tudo tirei~que
trabalho~durmo tudo~dava tudo~sai uai_$ unica vem_$ vento vento_$ vicio vicio_nenhum vivo vivo_de`,
    '3': `#~sem ,_deixa ,~devo ,~eu ,~tenho ,~tocar ^_besteira ^_divida ^_dona ^_fica ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ ai alem_disso aqui aqui~ter as_outras a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao bobag- bobagem bobei- bobeira bobeira_$ com_batom com_bobeira compro_$ com~fecho conversar_no conversar~portao de_pobre debts:besteira debts:casa
debts:compro debts:daqui debts:ja debts:minha debts:nenhum debts:para debts:sou debts:tenho debts:ter deixa~ver dera desgr- desgraca desgraca_$ desse- desses desses_$ deve_eh deve~meu devo_a devo~seu de~eh de~para disso diversao~a dona dona~casa dormi- dormir dormir_$ durmo e_casa e_ela eh_conversar eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~boleto eh~coisa eh~e eh~gas eh~no eh~novela
eh~televisao esse_$ essentials:, essentials:ate essentials:besteira essentials:cortei essentials:diversao essentials:era essentials:lembro essentials:minha essentials:nenhum essentials:outro essentials:para essentials:que essentials:resto essentials:tudo esta~de estou_ha estou~# estou~renda eu_lembre eu_ver eu~compro extra faco fechar fechar_a fechar~conta fecho_a fechou_a fecho~lista ficou
flexibles:aqui flexibles:esse flexibles:eu flexibles:graca flexibles:mesmo flexibles:na flexibles:que flexibles:resto flexibles:tudo frent- frente gasto_nem gasto_um gasto~bobeira gasto~com gasto~real graca- gracas gracas_a ha_# ha~meses incomes:ate incomes:com incomes:devo incomes:extra incomes:faco incomes:fora incomes:luxo incomes:o incomes:outro incomes:para incomes:receber ir isso_fecho
isso_nao isso~a isso~tem isso~tudo ja~muito ja~ne lazer_de lazer~conversar lazer~pobre lazer~ver lembre lembre_$ limpo limpo_, limpo~nao luxo_aqui luxo~eh mais_$ mais_divida marido_, marido~eu mas_essa mas~eu meses_sem mesmo meu~eh mim_nao mim~sobra moca more-debts:da more-debts:enquanto more-debts:fechar more-debts:fora more-debts:hoje more-debts:lembre more-debts:me more-debts:minha
more-debts:nisso more-debts:passado more-debts:tinha nada_alem nada~casa nada~disso nada~momento nada~ninguem nao nao_entra nao_ha nao_que ne ne_$ nem_com nem~batom nem~picole nenhum_desses nenhumazinha ningu- ninguem ninguem_$ no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:ai offers:de offers:eh offers:falei osso osso_$ o~mesmo papo para_picole para_por parad- para~ai
para~nao passa_a picol- picole picole_$ pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_cai que_sai que~devia que~lembre que~so quitei~passado real real_com real~isso receber_nada renda_mesmo renda_nenhuma sai_$ sem sem_receber sem_renda servico_$ seu_ninguem so_boleto so~e televisao_aberta tenho tenho_$ ter_gas tocar traba- trabalho
trabalho~casa um_real um~com ver_novela vida~so vida~trabalho`,
    '-3': `,_ja ,_tem :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_$ ^_a ^_aham ^_apaga ^_ate ^_deixa ^_deus ^_exatamente ^_positivo ^_quase ^_resta ^_segue ^_sei ^_sou ^_ss ^_tenho a_bateria a_vida acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso aham aham_$ ainda_$ apaga aqui_$
atrasada a~nao bater- bateria bateria_$ cance- comec- comeco comeco_$ debt-kind:o e_poe encal- encalhado encalhado_$ esqueci essas_duas esse_mesmo essentials:? essentials:mande essentials:por estao exata- exatamente exatamente_isso existe_mais e~mais filha flexibles:NAME fui hein hein_$ incomes:mes instalments-left:so inter- mais_nisso maris- marisa mas_nao me_mande mes_eh minha_filha
more-debts:esqueci more-debts:estao more-debts:mesmo more-debts:sim nada~declarar nada~so nao_eh nao_existe nao_peguei nao~mande numer- numero o_comeco ofert- para~isso pegue- peguei peguei_$ pior poe poe_mais poe~nisso posit- positivo positivo_$ precisa quase quase_todas que_$ que_isso que~de que~isso que~que resta resta_ai sabe_$ segue so_vendo sobra_nada somar so~comeco ss ss_$ taxa_$ tem~que
tem~uma tudo_encalhado vendo_$ vida_$ volto`,
    '-4': `:nada :nao ?which-change ^_tem ainda anoto anoto_nada atras- complicado complicado_$ da_empresa da~, debts:? desfa- deus_eh deus~mais duas eh_complicado eh_mais eh~ai eh~meu empresa enten- entendi esque- essas~mesmo essentials:quero exist- existe isso~gracas mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a me~mais more-debts:ainda more-debts:duas nada_urgente nao_,
nao_anoto nao_entendi nao_quero nao_saco overdue:nenhuma pedra- que~mais sabe saco_nada saco~disso segur- so_meu so~duas trans- urgente urgente_$ vendo worry:so`,
    '-5': `?after-crisis ?debt-kind ?income-source ^_tudo com_nada com~nao debt-kind:eh duas_mesmo e_o eh_mensal eh~mesmo e~tem gasto~nada mensal mensal_isso meu_$ more-debts:lembro nao~renda tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `^_gasto e_nao isso_eh nao_so`,
    '-7': `,_acabou ,~isso ^_isso de~nenhuma nao~acabou`,
    '-9': `nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual chove- chover faz_um how ignor- ignore me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo are do_tempo hoje indica me_a me~uma music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_aja ^_canta ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke musica_$ onde~meu qual regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:de :meu :um ?flexibles ^_conta ^_escreve ^_esqueca ^_finja ^_me ^_tem ^_traduz ^_what after-roadmap:jogo after-roadmap:seu bolo brasi- brasil brasil_$ can can_you can~do chover_hoje dever dia_eh dia~hoje do_$ eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles
o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo receita_de regras_$ seu_prompt suas suas_regras tradu- traduz traduz_isso traduz~para vai~hoje what what_can what~you you_do`,
    '6': `:: :? :amanha :como :empresta :ganhar :poema :rapido :vai ?debts ?rates ^_esta ^_mostra a_capital after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um conta~piada conta~segredo de_cenoura
de_futebol dinhe- dinheiro dinheiro_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes finja~eh flexibles:me futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol instrucoes instrucoes_anteriores me_empresta me_fala me~do mostra_seu mostra~prompt o_jogo o_melhor outra_pessoa piada piada_$ pirat- pirata pirata_$ previ-
qual~capital qual~melhor qual~time quem quem_ganha quem_ganhou que~outra rapid- rapido reais_$ recei- receita sao segre- segredo segredo_$ seu_time sua tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma uma_piada vai voce voce_eh voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :dividas :estou :faz :mim :pix :prompt :reais :seu :system ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:musica after-roadmap:poema after-roadmap:resumo after-roadmap:um after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:hoje debts:tem debts:voce descobriu
descobriu_o descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha grena- grenal hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_indica me_passa mega
mega_sena me~# me~com mostra much much_is much~the no_dever numero_da numero~mega o_brasil o_dever o_grenal o_resultado o~do o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rates:me rates:quem rates:seu rates:tem reais resul- resultado resultado_do
resultado~jogo sena sena_$ serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie um~de voce_indica weather_tomorrow`,
    '4': `" #_reais :" :$ :[ :] :cartao :do :e :emprestimo :exatamente :me :mil :o :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:are after-roadmap:conta after-roadmap:dois after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:sao after-roadmap:time amanh- amanha are~todas a~da big big_brother broth- brother brother_$ capital~franca
codig- codigo codigo_em codigo~python da_franca de_$ de_bolo debts:aja debts:eh debts:esta debts:me debts:quem debts:tempo de~de de~mil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:eh essentials:hoje essentials:how essentials:me essentials:que essentials:tempo essentials:you estou_precisando estou~de fala flexibles:a flexibles:de
flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big ganhou~jogo horas~em jogo_$ melho- melhor meu~e me~no me~um mil_$ mostr- no~de o_big o_numero o~brother passa_o passa~receita pesso- pessoa pix precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how
rates:poema rates:qual rates:um rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$ you_todas`,
    '3': `#_mil $ $_# :. :a :as :australia :capital :divida :foi :ganhou :hoje :ignore :marque :nome :para [_system after-roadmap:bolo after-roadmap:dever after-roadmap:escreve after-roadmap:esta after-roadmap:ganhou after-roadmap:hoje after-roadmap:receita after-roadmap:voce ai ajuda amor_$ austr- australia avo balan- bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como confi- credito_$
da_australia de_amor de_casa de_credito de_pao de_queijo debts:ai debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:ganha debts:historia debts:que debts:sao de~# divida_de do_brasil eh_a essentials:conta essentials:da essentials:dia essentials:o essentials:outra essentials:pessoa essentials:quem essentials:uma exata- exatamente jogo_ontem marqu- marque me melhor_time
melhor~de melhor~do meu_avo mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema_de poema~amor previsao qual_o qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:brasil rates:de rates:dever rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:tempo rates:the rates:voce rates:you receita~pao secre- sobre system_] tem time_do
time~brasil todas uma~de um~para`,
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
    '11': `after-roadmap:volta coloc-`,
    '10': `:voltar after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim lembrete`,
    '9': `^_volta mandar volta volta- volta_a voltar`,
    '8': `:quero ^_ativa after-roadmap:ativa after-roadmap:aviso after-roadmap:os after-roadmap:receber ativa lembr- manda- me~de novo_$ quero_voltar vencimentos_$`,
    '7': `^_manda ^_quero ^_reativa a_participar after-roadmap:novo after-roadmap:participar after-roadmap:pode after-roadmap:reativa after-roadmap:vencimentos dos_vencimentos lembrar_de me_mandar me~dos reativa receber sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `:vamos a_mandar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes manda mandar_mensagem meu_cadastro novo os os~por parti- participar participar_$ quero_receber quero~lembrado quero~os ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:liga after-roadmap:me after-roadmap:quero aviso dos liga mim_$ os_lembretes para_mim pode_me quero receber_lembrete voltar_$`,
    '4': `^_pode a_receber after-roadmap:avisos after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:voltar de_volta lembrete_$ mandar~lembretes mensa- mensagem mim os_avisos pode_mandar pode~mensagem receb- receber_$ vamos voltar~mandar voltar~receber`,
    '3': `a_me after-roadmap:de after-roadmap:favor aviso- avisos a~os favor_$ lembretes lembretes_$ me_lembrar mensagem_$ pode pode~lembrar quero~a sim`,
    '-3': `,_quero :, :lembrar :pode :sim ^_para after-roadmap:onde aquel- com_os me~sim os_aviso para_de parar quero_ver sim_, sim~quero`,
    '-4': `mandar_os`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
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
    '13': `^_descadastrar ^_encerrar com_isso mensagem_$ nao~mais quero_cancelar some`,
    '12': `bloqueia cance- cancelar consent:mais contato encerrar_$ me~mais quero_mais`,
    '11': `after-roadmap:sair me_bloqueia meu_numero nao_me para_$ voce_$ zap_$`,
    '10': `:parar :stop ^_chega ^_parem bloquear chega chega_de contato_$ daqui daqui_$ descadastra descadastra_$ me_descadastra mensa- parem parem_com parem~isso some_daqui`,
    '9': `:sair cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ mais mais_isso mensagem me~em minha_inscricao para_com para_de para~isso paz zap`,
    '8': `?debts ^_me after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce dessa_lista essentials:encerrar lista meu_zap numer- numero parti- paz_$ por_aqui quero_sair quero~isso remov- tira tira_dessa vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_remover ^_sai ^_solicito cancelar_$ cancelar_minha cancelar~participacao chega~zap consent:some conta- dai_$ da~vida de_me de_zap debts:encerrar descadastramento descadastramento_$ de~mensagem esquece_de esquece~vez essentials:me essentials:parar essentials:quero essentials:sair isso_$ lista_$ mais_$ mandar_mensagem mande mande_mais mande~nada me_esquece me_tirem meu~dai
me~dessa minha_participacao o_descadastramento participacao participacao_$ procu- remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_meu tirem tirem_da tirem~lista`,
    '6': `^_tira ^_vou after-roadmap:contato after-roadmap:descadastrar after-roadmap:lista after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ bloqueia_ai cancelar~servico chega~mensagem consent:contato consent:me consent:parar consent:sair da_lista dai de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa
de~encher de~mandar do_programa encerrar_atendimento enche- encher encher_$ escrever_para escrever~mim essentials:mais mais_contato mais_papo manda_mais me me_amola me_encher mensagens me~ai n0 nao_quero nao~amola papo para~escrever para~me progr- programa programa_$ quero quero_desistir quero_encerrar quero~do quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_quero after-roadmap:. after-roadmap:bloquear after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:mais after-roadmap:me aqui_$ atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce consent:chega consent:encerrar consent:minha debts:lista debts:me debts:sair debts:some de~para do_meu
escre- escrever esquece essentials:cancelar essentials:descadastrar essentials:meu essentials:parem mais_nada mais~com mandar me_deixa me_mandar me_mande me_procura me_procurem mensagens_$ nao~mande nao~procura nao~procurem numero_dai procura procura_mais procurem procurem_mais se_continuar servico_$ te_bloquear te~se tira~numero vez_$ vou_te vou~bloquear`,
    '4': `. :mais :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:isso after-roadmap:numero after-roadmap:parem after-roadmap:solicito after-roadmap:zap autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero cancelar_o chame chame_mais chega~me comig- comigo comigo_por comigo~aqui consent:bloquear consent:cancelar
consent:daqui consent:de consent:isso consent:mensagem consent:zap conta_de conta~mensagens da_minha de_mandar de_mensagens debts:cancelar debts:com debts:daqui debts:mensagem debts:meu debts:numero debts:parem deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico
essentials:bloquear essentials:descadastra essentials:do essentials:em essentials:minha essentials:numero fala_mais fala~comigo mais_comigo mais_em mais_esse mais_participar mais~contato mais~disso mais~nada mais~para mais~por mais~servico mandar_coisa me_chame me_deixem me_descadastrar me_tira meu_contato meu~ai me~coisa me~da minha minha_vida minha~de nada~esse nada~voce nao_fala nao_manda
nao_mande nao~chame numero_$ numero_ai o_servico papo_$ para_esse para~celular participar participar_disso quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi- servico some_do some~meu tira~contato tira~lista vez vida_$`,
    '3': `,~me :de :nao :voce :zap after-roadmap:com after-roadmap:desejo after-roadmap:dessa after-roadmap:mensagem after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:vez amor_$ aqui atend- autor- autorizo celul- celular celular_$ chame~por coisa_$ com consent:com consent:dai consent:do consent:em consent:meu consent:programa consent:quero consent:sai consent:vez
contato_dai debts:chega debts:contato debts:em debts:mandar debts:nao debts:paz debts:tira desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:comigo essentials:contato essentials:de essentials:inscricao essentials:lista essentials:manda essentials:mande essentials:nao essentials:paz essentials:vou
essentials:zap fora_nao fora~quero lista_de lista_pelo lista~amor mais_por mais_saber mais~de mais~mensagem manda- me~de me~mensagem nada_de nada_para nao_autorizo nao_desejo nao_entrem nosso nosso_contato parar~mandar pode_encerrar pode~de pode~nosso quero_me quero~o quero~saber receber_nada sai~nao vou`,
    '-3': `,_me ?debt-kind ?income-source ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:toda cancela_$ cobra- consent:como conta_$ das das_dividas de_vencimento dessa_vida dessa~de de~de dividas dividas_$ essentials:fazer lembra lembra_mais lembrete_$ liga_$ mais_viver me_lembra me_liga me_socorre meu_$ muito nao_precisa nao~lembra para_que para~esse preci- precisa_mais
quero_suporte quero~das quero~dessa recom- recomecar sair_das sair_dessa sair~dividas sair~vida socor- socorre socorre_$ supor- suporte suporte_$ toda vida_de vida~divida viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:aviso after-roadmap:cobranca aviso cobranca cobranca_$ consent:, de_divida divida_$ lembrete liga mais_fazer mais~cobranca mais~isso nao~, precisa quero~fazer quero~minha vencimento_$ viver`,
    '-5': `after-roadmap:vencimento fazer fazer_isso quero~me tira_da venci- vencimento`,
    '-6': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '14': `after-roadmap:esta quita-`,
    '13': `after-roadmap:pagamento pagam- pagamento quite- quitei`,
    '12': `^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago after-roadmap:paguei dei liquidei matei paga pago_$`,
    '11': `^_consegui ^_esta ^_zerei acertei after-roadmap:hoje after-roadmap:zerei consegui_pagar zerei`,
    '10': `:NAME NAME~✅ ^_acabei ^_boleto acert- after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui foi_paga paguei_$ sozin- sozinha sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_ja ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:paga after-roadmap:pix boleto_pago hoje o_pix pagar_$ pago`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz ^_foi after-roadmap:boleto after-roadmap:cedo after-roadmap:feito after-roadmap:fiz after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- essa_$ esta esta_pago feito fiz_o hoje_cedo ja_quitei mandei_o matei_essa overdue:ja paguei~o parte pix uma_$`,
    '7': `after-roadmap:baixa after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada bolet- boleto dei_baixa depos- divida_$ e_paguei fiz fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paguei_a pix_$ quitada so_o`,
    '6': `:! ?after-roadmap ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:so baixa contas_$ liquidei_a mes_ja overdue:NAME overdue:o o~! paga_$ pagar parce- quitei_$ uma`,
    '5': `#~do NAME ^_antecipei ^_efetuei ^_resolvi ^_saiu after-roadmap:a after-roadmap:contas after-roadmap:divida after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:parcelas after-roadmap:resolvi after-roadmap:terminei after-roadmap:tudo antec- antecipei as_contas a~mes consegui~esse de_pagar dei_a dei_um dei~jeito desse_mes desse~ja do_NAME duas_parcelas efetu- efetuei
efetuei_o efetuei~pagamento essa esta_quitada financiamento_$ foi hoje_$ ja mandei~pix mil_do o_financiamento ontem ontem_$ o~para paguei~que para_eles parcela parcelas_do quitar_$ quitei_o quitei~financiamento resolvi terminei terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta :o ?which-creditor NAME_. NAME_gracas ^_essa ^_terminei a_deus a_divida a_fatura acabei~pagar after-roadmap:comprovante after-roadmap:desse after-roadmap:deus after-roadmap:fatura after-roadmap:gracas after-roadmap:jeito after-roadmap:nela after-roadmap:recibo after-roadmap:saiu after-roadmap:ultima agora a~# a~gracas combi- comprovante confo- conforme conforme_o
consegui~a contas da_NAME da~hoje de_mandar debt-amount:ai debts:# debts:mil debts:paguei desse de~o do_mes do~hoje duas essa_ja estev- esteve fatura_$ financiamento fiz~pagamento foi_$ foi~ontem gracas~deus ja_foi ja~faz mes~foi n0 nela o_comprovante overdue:passada overdue:semana pagamento_$ pagar_esse pagar~mes paguei_o paguei~a paguei~acordo parcela_$ parcelas recib- recibo saiu termi-
ultima~NAME`,
    '3': `!_! #_mil ,_NAME ,_esta ,_mas ,~. ._nem ._so .~me .~o :ja NAME_! NAME_com NAME_ontem NAME~! NAME~a NAME~so ^_feito ^_passei ^_vendi a_NAME a_da a_de a_entrada a_parcela a_parte a_ultima acertei_com after-roadmap:. after-roadmap:NAME after-roadmap:agora after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:ja after-roadmap:loterica
after-roadmap:mandar after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora_$ ai_eu ate~me cartao_NAME cartao~esse com_uma com~hoje com~mas conta- da~com de_# debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:do debts:dos debts:metade deram_$ dinheiro_$ divida dos_# do~foi eles_hoje entrada entrada_$ essa_ai essa_divida essa~eu esse~, esta_em
esta_paga esta~a esta~dia eu~quitei fatur- fatura faz_tempo feito_. graca- gracas gracas_a guardei ja~o jeito la_e loter- loterica mes mes_, mes~NAME mes~esta metad- metade mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me o_dinheiro overdue:agora overdue:mas o~, o~. o~da paga_a pagamento_da pagar_tudo paguei_# paguei_hoje paguei~da paguei~parcela paguei~primeira passada
passada_, passe- passei quitar resol- semana_passada semana~, so~minimo tempo_$ ultim- ultima ultima_do uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_deixei ^_meu ^_pago acabei_fechando aceit- after-roadmap:# after-roadmap:ai after-roadmap:apaga after-roadmap:deixei after-roadmap:meses after-roadmap:meu after-roadmap:proposta after-roadmap:quero apert- atras- a~! bom bom_$ deixe- deixei e_nao fecha- fechando fechando_$ nao~a o_NAME paguei~meses qual_a quanto que~paguei quitei_a quitei~NAME`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:caiu after-roadmap:qual after-roadmap:quanto atraso a~esse caiu com_atraso e_agora esta_bom ja~e meu_pagamento nao_consegui nao~pagar pagamento_caiu paguei_e paguei~agora setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:nao do~ja paguei_com paguei~atraso`,
    '-6': `atraso_$`,
    '-8': `NAME~esta nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro a~primeiro o_NAME pagar~NAME prime-`,
    '6': `NAME_primeiro a_NAME depois~NAME logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:. after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~de NAME~topo ^_ah ^_primeiro after-roadmap:acertar after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o ele eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no_topo o~antes o~no primeiro_o
quero_me resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~o ^_bota ^_gostaria ^_quero acertar~a after-roadmap:, after-roadmap:bota after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:gostaria after-roadmap:no after-roadmap:vergonha antes_$ a~antes a~porque bota causa causa_da com_NAME com_vergonha comecar
comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar depoi- depois domin- domingo eh_pagar eh~primeiro entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, por_causa porqu- porque porque_corre
porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_a que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta resto risco_de risco~cortar tenho_que vergo- vergonha`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat- menos`,
    '9': `a_que after-roadmap:menos que~mais que~menos`,
    '8': `a_mais after-roadmap:jeito juros_$`,
    '7': `^_comeca after-roadmap:barata after-roadmap:maior after-roadmap:nos after-roadmap:pela after-roadmap:primeiro a~juros barata econo- jeito jeito_que maior mais mais_barata nos o_jeito`,
    '6': `:juros ^_ataca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca ataca_a barato comeca comeca_pela mais_barato menos_$ menos_juros pela primeiro`,
    '5': `^_primeiro a_do a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:pesado after-roadmap:prefiro a~mais de_juros do_juros juros_maior mais_cara mata o~que pagar~juros pela_mais pela~cara pesad- pesado prime- que_tem quero~mais`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata ^_prefiro ^_quero after-roadmap:a after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:perder after-roadmap:quero after-roadmap:sai after-roadmap:sangra as_de as~juros a~tem cabel- cara caras em_primeiro inver- inverte juros_. juros_alto juros_no juros_pesado logo_a maior_juros me_faz
ordem o~sai paga paga_as pagar_menos pelo prefi- prefiro primeiro_as primeiro~de primeiro~que que_mais que_paga que_sai quero_a sangr- sangra`,
    '3': `:. :paga ^_bota ^_troca a_de after-roadmap:alto after-roadmap:antes after-roadmap:as after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:troca alto alto_$ antes_$ bota bota_o cara_$ comec- dinheiro_$ do_jeito dos do~mais fim fim_$ final final_$ frent- frente frente_$ juros_para logo mais_em mais_juros mais~antes mais~no mais~primeiro matem-
na_frente no_fim no_final o_juros o_mais o~maior paga_menos paga~juros perde- perder pesado_, prefiro_pagar primeiro_$ que_cobra que_me quero_o sai tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual`,
  },
  'prefer:snowball': {
    '17': `after-roadmap:as`,
    '14': `menor-`,
    '13': `as peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas neve_$ pelas`,
    '11': `de_neve menor neve`,
    '10': `after-roadmap:menor after-roadmap:menores menores`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores pequenininhas primeiro quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:menorzinhas after-roadmap:miudinhas after-roadmap:vai as_pequenas as~antes das maior_$ menorzinhas miudi- miudinhas miudinhas_$ prime- primeiro_a`,
    '6': `^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro animo animo_$ as_baratas baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menor_$ prefi- prefiro`,
    '5': `^_NAME ^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:riscar after-roadmap:troca as_menores as_pequenininhas as~primeiro barat- comeca comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela pela_menor pequenas_$ risca- riscar vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:para after-roadmap:tira as~de camin- caminho de_uma de~vez elimi- elimina eu_me ir livra- livrar livrar~das logo logo_das matar_as me_livrar nas para_menor prefiro_comecar prefiro~pela primeiro_as quero~a que~me troca uma_vez`,
    '3': `:comecar :logo :pela :prefiro :primeiro after-roadmap:de after-roadmap:menorzinha after-roadmap:paga after-roadmap:pela after-roadmap:sentir after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comecar~menorzinha dividas~uma esta~, eu~me ir~as livrar_logo menorzinha me~logo pela_menorzinha pequenas_antes pequenininhas_primeiro por_uma prefiro_ir
primeiro_$ quero~que senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-3': `after-roadmap:juros`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `o_NAME tira`,
    '10': `a_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdo- perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei debts:tira ja_paguei o~ja paguei_$ quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a da_lista ele_$ existe_mais lista_$ nao_conta o_pai pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o`,
    '5': `,_pode ^_apaga after-roadmap:caderno after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:tirar caderno ela ele ex exist- existe lista nao_existe pai tirar`,
    '4': `,~tirar :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~lista ^_exclui ^_terminei after-roadmap:a after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:risca after-roadmap:terminei apaga apaga~NAME a~! a~, a~nao cader- cancelar cancelar_a cancelar~da debts:NAME debts:o de~a juiz juiz_mandou juiz~cancelar mandou_cancelar
more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o risca_essa terminei terminei_de terminei~pagar`,
    '3': `!~! ,_ja ,~essa ,~paguei :a :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~eles NAME~favor NAME~ja NAME~nao a_moto after-roadmap:! after-roadmap:deram after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:riscar a~com a~para a~que de_pagar deram devo_mais divida divida_$ divida_com do~por e_eles ela_$ encer- engan- engano
engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo nao~mais pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca- riscar termi- tira_a tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:sozinha debt-kind:NAME overdue:NAME overdue:ja overdue:paguei o~! paguei_a paguei~NAME sozinha sozinha_$`,
  },
  restart: {
    '20': `^_reset recom- reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_zera reinicia_$`,
    '13': `^_recomecar ^_resta ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `inici- inicio inicio_$ zera_ai`,
    '11': `ai_$ comecar conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset recomeca tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo comeco conversa de_novo do~por novo novo_$ para_comeco`,
    '8': `^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio flexibles:ai outra_vez refazer_tudo`,
    '6': `after-roadmap:conversa after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comecar_outra comecar~vez comeca~novo debts:ai e_comeca essentials:ai favor_$ quero~outra rates:zera tudo~comeca vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:comecar :quero :tudo ?debts ?rates after-roadmap:comecar after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comeco~favor debts:inicio debts:zera do_comeco do_primeiro e_recomeca essa_bagunca essa~e e~de favor por_favor quero_comecar rates:comecar rates:do rates:inicio rates:recomecar recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro
vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :novo :volta :zero ?flexibles ^_apaga ^_errei a_conversa after-roadmap:favor after-roadmap:outra after-roadmap:vez apaga_essa bora comecar_tudo comeco_por debts:comecar debts:comeco debts:conversa debts:do debts:novo debts:recomeca debts:recomecar debts:refazer debts:vamos e_vamos errei_tudo fiz_uma fiz~salada flexibles:do flexibles:vamos outra quero~do rates:conversa rates:novo salad-
salada tudo_, tudo_de tudo~bora tudo~novo uma_salada vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,~do ,~recomecar :do :para ^_embaralhei ^_quero ^_refazer a_borracha after-roadmap:ai after-roadmap:comeca after-roadmap:comeco after-roadmap:do after-roadmap:errei after-roadmap:novo after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero comeco_de comeco~tudo debts:favor debts:quero
debts:zero desde~primeira de~desde do embar- embaralhei embaralhei_tudo embaralhei~, errei errei~vamos essentials:do fazer_tudo fiz flexibles:e n0 novo_desde novo~a para~de passa_a passa~borracha plano_e plano~comeca prime- primeiro_$ quero quero_fazer rates:ai rates:comeca rates:favor rates:por rates:quero rates:recomeca rates:refazer rates:vamos rates:vez rates:zero refazer~inicio salada_,
salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma~, vamos_comecar zera~e`,
    '-3': `?income-source after-roadmap:pelas apaga_tudo comecar_pelas pelas volta_ai`,
    '-4': `^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '19': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '12': `pix`,
    '11': `after-roadmap:golpe`,
    '10': `consent:golpe link`,
    '9': `bolet- boleto eh_falso esse_site esse~eh estra- estranho falso isso~golpe`,
    '8': `^_mandaram consent:eh demai- demais do_banco estranho_$ golpe_isso liber- liberar mandaram numer- numero para_liberar site verda-`,
    '7': `:golpe acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei como~se confi- depos- desconfiei e_sumiram eh_verdade engan- enganado enganado_$ fui_enganado golpe~? limpa minha_senha num num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha se~verdade sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh :isso ^_acho ^_esse ^_oferta ^_querem acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai codig- codigo confiavel_? de_outra demais_desconfio deposite desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui golpe_?
liberar~emprestimo ligaram limpa- mandaram_um no_facebook nome no~limpa numero~estranho o_emprestimo oferta_boa oferta~demais offers:golpe pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh sei_se senha_$ site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `:boleto :um ^_cai ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:eh after-roadmap:estranho after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:site banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou com_link confio confio_? consent:esse consent:pediram consent:pix da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era eh~demais
era_verdadeira era~? essa_ligacao eu~antes falso_? fiz_o fiz~pix ligacao_do ligacao~banco ligar- limpa_nome limpam limpam~nome link_eh manda- me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma normal_? numero_? o_numero o_pix ofert- oferta offers:boleto offers:falso offers:nome offers:pediram o~e pix_para que_limpa que_limpam quere- recebi seguro_antes sei~eh serasa~esse site_eh
site~confiavel verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_posso ,_sera ,~? ,~golpe :? :pix :por :posso ?consent ?offers ^_disseram ^_estao ^_fiz ^_isso ^_um adian- adiantado after-roadmap:acho after-roadmap:antes after-roadmap:chegou after-roadmap:demais after-roadmap:deposite after-roadmap:estao after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:moca after-roadmap:senha after-roadmap:tive after-roadmap:uma boa boleto_de
boleto~outra celul- celular celular_$ codigo_do codigo_que codigo~celular codigo~chegou confiavel consent:antes consent:banco consent:boleto consent:do consent:mandaram consent:minha consent:ne consent:nome consent:num consent:numero consent:o consent:que consent:site conta_da conta~NAME desconto_eh desconto~bom de~empresa disseram_que dizen- dizendo dizendo_que dizendo~eh do_celular eh_confiavel
eh_da eh_do eh_normal em_nome empresa_$ essa~do esse eu~adiantado falaram~limpa isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligaram_dizendo ligaram~que limpa_meu limpam_meu limpa~nome link_para mandaram_boleto mandaram~de mando- mandou meu~pelo me~dizendo moca ne_? nome_$ nome_pelo nome~pix norma- normal nunca_tive o_codigo o_desconto o_nome offers:cai offers:demais offers:do offers:esse
offers:liberar offers:link offers:num offers:pix offers:que offers:recebi offers:um outra_empresa o~eh o~por pedindo~para pediram_codigo pediram_um pediram~do pelo_pix pix~liberar por_# por~reais posso~? prome- que_chegou que~golpe quitar_, recebi_um taxa_$ tive_$ um_boleto um_link uma_moca um~antes veio vi`,
    '3': `,_clico ,_confio :aqui :emprestimo :esse :liberar :link :mandaram :pagar :para :pediram :taxa :uma NAME_que ^_dizem ^_falaram ^_prometeram ^_sera ^_uma ^_whatsapp acho~cai adiantado_$ adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:desconfiei after-roadmap:fui after-roadmap:ligaram after-roadmap:limpam after-roadmap:normal
after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:pedindo after-roadmap:pediu after-roadmap:sei after-roadmap:sera after-roadmap:sms after-roadmap:veio after-roadmap:verdade after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~tinha banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp
chegou_mensagem chegou_no chegou~com clica- clicar clico clico_? cobrando_uma cobrando~conta com~para consent:? consent:acho consent:ai consent:demais consent:estranho consent:falso consent:limpa consent:link consent:querem consent:sei consent:senha consent:sera consent:um consent:verdade consent:whatsapp credito_$ da_NAME da~que de_portugues deposito deposito_antes desco- de~pessoa disse-
disse_que disseram disseram~preciso diz_que dizem dizem_que dizem~limpam diz~eh do_whatsapp docum- documento do~diz do~documento do~e do~mandou eh eh~serasa empre- empresa emprestimo em~de erro_de erro~portugues esse_boleto esse_link esse~? estao estao_pedindo estao~cobrando eu_pagar falaram_que fisic- fisica fiz foto foto_do foto~meu liberar_credito ligaram_pedindo limpar limpar_o limpar~nome
link_confio link~? link~falso link~quitar mandaram~boleto mandou_link mandou~confio me_cobrando mensagem mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto nome_se nome~eu nome~outra numero_estranho o_boleto o_cara offers:adiantado offers:antes offers:desconfiei offers:estranho offers:isso offers:minha offers:numero offers:o offers:site
offers:sms outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~, para~credito pedindo_pix pediram_o pediram~codigo pediram~deposito pediram~para pediu pediu_foto pediu~do pesso- pessoa pessoa_fisica pix_$ por_uma portu- portugues portugues_, portugues~sera por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_cai que_nunca que_preciso que~num
que~pagar quita- quitar quitar~clico reais recebi~com recebi~sms seguro~do sera sera_golpe seras- serasa serasa_mesmo sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um um_deposito um_numero um_sms uma_conta uma~da um~, veio_em veio~nome whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu banco_? de_desconto eh_de eh_emprestimo eh~% no~nome offers:%`,
    '-4': `#~de ?_quem ?~me consent:garante consent:me consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# quem_me`,
  },
  skip: {
    '22': `pula`,
    '21': `^_pula pular`,
    '20': `segue`,
    '19': `^_passo ^_prox ^_segue prox pula_$`,
    '17': `^_px prox_$ px px_$`,
    '16': `?debt-creditor dessa_$ essa proxima`,
    '15': `^_proxima dessa`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ outra passo passo_$ proxi- segre- segredo`,
    '13': `?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ interessa_$ nao_quero pular_?`,
    '12': `?flexibles ^_NAME ^_prefiro interessa meu_$ me~dessa nao_vou prefi- prefiro salva_essa segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_salva ^_toca ^_vira adian- deixa_essa disco disco_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer salva toca vamos vira`,
    '10': `^_bora ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa dizer dizer_$ emend- emenda emenda_$ essa_deixa inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda responder sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `?essentials ?incomes assunto_$ bora bota_um debt-kind:prox deixa_em depois_eu eh_particular em_branco essa_eu essentials:essa falar falar_disso falo_$ frente_$ isso~particular mais~eu muda nada_a nao~dizer nao~nome passa pergunta_$ pode_passar posso_pular responder_isso sem toca~frente`,
    '8': `?rates ?thirteenth NAME_$ ^_assunto ^_bota ^_isso ^_pular ^_quinta assunto_meu bota branc- branco da~pular de_assunto eh~meu essa~para flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mando n0 nao~responder nessa_$ offers:passo outra_$ overdue:essa para_pular passa_essa passar pergu- posso~? prefiro_nao pula_essa pular_$ pular_pfv quint- quinta
rates:pula segue_sem so_meu tarde_eu te toca_para vira_a vira~pagina`,
    '7': `?offers ?overdue ^_abre ^_agora ^_deixa ^_depois ^_mais ^_pode ^_sem a_pagina a_vez abre_mao abre~dessa agora_nao bora_mudar bora~o coisa_minha da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essentials:proxima essentials:pula essentials:pular essentials:segue falo isso~so mando_$ mao_dessa me_poupe melhor~por minha_$ muda_de muda_o mudar~rumo
muda~disco nao_por nao~da nao~dedurar nessa nesse outra_coisa pagin- pagina pagina_$ particular particular_$ passar_$ passo~vez pergunta_outra pergunta~coisa pode~depois por_nome poupe poupe_dessa quero_mexer quieta quieta_$ rates:essa rates:nao rates:pode rates:pular sem_essa ser_depois tarde te_falo thirteenth:depois tua tua_conta vou_dedurar vou_responder vou~ninguem`,
    '6': `,_pula ^_melhor ^_nada ^_poe abert- aberto aberto_$ abre agora~consigo bonde bonde_$ bora_para bora~outra calad- calado calado_$ coisa coisa_$ consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-amount:pular debt-kind:essa depois_? de~nisso dispensa dispensa_dessa eh_so em_frente essa_nao essa_para essa~pulo essa~salto essentials:depois
eu_mando eu_olho eu_pulo eu_salto eu_te eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ficar_calado gosto~falar income-source:essa income-source:eu income-source:nao incomes:eu incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_se nao_te nao~interessa nao~mexer nao~pergunta nao~ver
ninguem_$ nisso nome_$ o_bonde o_rumo offers:depois overdue:deixa overdue:dessa overdue:falar overdue:outra overdue:posso overdue:proxima overdue:segredo overdue:sem passa- passa_adiante passo_a pode_pular poe posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado prefiro~falar proxima_por proxima~favor pular_essa pulo pulo_$ rates:assunto rates:dessa rates:passar rates:passo respo- rumo rumo_$
salto salto_$ se_pergunta segue~bonde segue~jogo sem_$ ser~? tarde~mando te_interessa troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergo- vergonha vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_amanha ^_anda ^_joga ^_posso ^_quando a_pessoa a_procissao amanha_eu amanha~te anda_com anda~isso baile baile_$ branco_$ branco_mesmo com~, debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:pergunta debt-amount:pula debt-creditor:essa debt-creditor:isso debt-kind:frente debt-kind:isso debt-kind:toca decid- deixa~branco
depois_e depois~procuro depois~te der der_eu der~volto digo_$ dispe- e_deus eh_coisa eh_entre em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa_ferida essa~final essentials:pode essentials:te eu_e eu_procuro eu_vejo eu_volto eu~deus eu~em eu~nessa expor expor_a expor~pessoa e~digo ferid- ferida fim fim_$ flexibles:vira gosto gosto_de guardar guardar_para guardar~mim hora_eu
hora~respondo income-low-month:. incomes:em incomes:falar incomes:nao incomes:outra instalments-left:deixa instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:para instalments-left:pula instalments-left:pular instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ merit- merito merito_$ mexer~hoje nao_eh nao_falar nao_gosto nao_queria
nao~expor nesse_merito nisso_hoje nome o_baile o_jogo offers:. offers:antes offers:disco offers:meu offers:pular offers:segue offers:sem offers:vira olho outra~eu overdue:nao overdue:passa overdue:pergunta para_depois para_essa para_final para_frente para_outra parti- posso prefiro_guardar prefiro~para proci- procissao procissao_$ procuro procuro_$ quando_der quando~eu quem_eh queria_entrar
queria~nesse quero_expor quero~disso quero~isso quero~nesse quero~nisso rates:depois rates:disco rates:dizer rates:falo rates:proxima rates:vamos segue_a segue~baile segue~procissao sem~para te_digo thirteenth:? thirteenth:eu thirteenth:ver ver~e vez volto_nessa vou_falar vou~disso worry:falar worry:prefiro`,
    '4': `,~para NAME ^_fico ^_nao ^_responder ^_troca a_fim agora ai_deixa ai_e ai~segue ai~vazia anda antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:quero debt-creditor:deixa
debt-creditor:eu debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho depois~pego depois~vejo de~. de~dizer digo direito_de direito~nao
dizer_isso dizer~nao e_segue e_te eh~eu em em~eu entra- entrar entre escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:, essentials:certo essentials:coisa essentials:eu essentials:prefiro estou_no estou~fim estou~saco eu eu_chegar eu_deixo eu_pego eu~depois eu~isso fico_com fico~vergonha fila_$ fim_da
fim~fila final final_$ flexibles:assunto flexibles:deixa flexibles:isso flexibles:meu flexibles:segue geladeira_$ gente_volta gente~nessa guard- hora income-source:a income-source:bora income-source:eh income-source:nada income-source:segue incomes:deixa incomes:dessa incomes:informar incomes:prefiro incomes:quero instalments-left:de instalments-left:estou instalments-left:falar
instalments-left:interessa instalments-left:isso instalments-left:nome instalments-left:passa instalments-left:pergunta instalments-left:quero isso_, isso_depois jogo mao me_reservo melho- melhor mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ mudar na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever na~depois nesse_vespeiro nome_aos nome_dele nome~aqui
nome~bois no~da no~depois o_direito offers:assunto offers:conta offers:de offers:deixa offers:te offers:vamos olho_$ olho_isso outra_hora overdue:eu overdue:isso overdue:me overdue:melhor overdue:muda overdue:nisso overdue:nome overdue:quero overdue:segue overdue:te o~dele para_proxima passar_essa pego~papel pode pode_deixar pode~em poe_essa poe_um poe~no poe~x posso_responder posso~depois
prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero~nome quiet- rates:da rates:outra rates:responder reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tarde~olho te_mando tem~pular thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:responder thirteenth:vejo
toca_em tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vergonha~dizer vespe- vespeiro vespeiro_$ volta_nessa volto vou_escrever x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_morro a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_noite de_vergonha debt-amount:a debt-amount:assunto debt-amount:eh debt-amount:fim debt-amount:vez debt-amount:vou
debt-creditor:NAME debt-creditor:eh debt-creditor:em debt-creditor:frente debt-creditor:minha debt-creditor:toca debt-kind:branco debt-kind:deus debt-kind:em debt-kind:pergunta debt-kind:quero debt-kind:se debt-kind:um debts:agora debts:lembro debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele deus_$ de~essa disso disso_$ disso_agora doi doi_, doi~vamos eh_$
eh_hora eh_segredo eh~dessa em_stand em~by escrever essa_dai essa_em essa~estou essa~respondo essa~stand esse_assunto essentials:deixa essentials:e essentials:em essentials:falar essentials:gosto essentials:isso essentials:nisso essentials:outra essentials:responder essentials:so essentials:um essentials:vamos essentials:vejo esse~me estad- estado estado_$ estou_a estou_na estou_sem estou~rua
estou~servico estou~trabalho eu_respondo eu_ver eu~abro eu~outro eu~passar falar_essa falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:, flexibles:com flexibles:dai flexibles:eh flexibles:nome flexibles:para flexibles:passa flexibles:prefiro flexibles:pula flexibles:sem gelad- geladeira hoje_$ hora_dessa income-source:branco income-source:isso income-source:nessa
income-source:nesse income-source:o incomes:a incomes:bora incomes:depois incomes:faz incomes:hora incomes:mando incomes:nada incomes:o incomes:pula incomes:respondo incomes:vamos informar instalments-left:assunto isso~segredo me_doi me_pergunta mexer me~o me~outra morro morro_de morro~vergonha muda~assunto na_rua nao nao_abro nao_coitar nao~hora nao~os ningu- ninguem nisso_$ no_fim no_servico
no_trabalho nomes o_nome offers:amanha offers:da offers:dizer offers:essa offers:isso offers:mao offers:prefiro offers:quero offers:responder offers:vejo offers:ver offers:vou outro outro_dia overdue:aberto overdue:coisa overdue:depois overdue:disso overdue:eh overdue:hora overdue:mudar overdue:nada overdue:por overdue:pula overdue:respondo o~de papel_$ para_la para~? pego_o pergunta_a
pergunta_por pergunta~favor pergunta~uma pessoa_$ pode_ser pode~essa por_favor posso_falar prefiro~coitar procu- proxima_pergunta proxima~por queri- queria quero_abrir quero_responder quero~a quero~essa rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu rates:olho rates:para rates:prefiro rates:quero rates:vejo rates:vergonha rates:vez rates:vira responder~nao respondo_outro
respondo~dia segredo_de segredo~estado segue_em segue~frente sem~resposta servico_, se~a stand stand_by tem_como tenho_vergonha thirteenth:agora thirteenth:da thirteenth:quero thirteenth:te thirteenth:vou toca_sem toca~essa toca~proxima uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou vou~o`,
    '-3': `:nao ?confirm-delete ?consent ?which-change ^_cancela ^_eu ^_ja ^_nunca ^_para ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ apose- cance- cancela capte- captei captei_$ chuta- comec- compr- confe- consent:nao conti- conto da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$
desfazer_depois desfazer~? desis- deu eh_de enten- entendi errad- esque- essa_conta essa~derrubou essa~nao essentials:mais essentials:me essentials:passo eu~sei expli- impor- importa importa_$ incomes:? informacao informacao_$ instalments-left:lembro instalments-left:que interessa_para interessa~que isso_importa isso_interessa isso~para ja_respondi ja~essa juros_$ lembr- me_derrubou nada_$ nao_$
nao_captei nao_tenho nao~isso nenhu- nunca offers:aceitar overdue:certinho para_desfazer para_que para~depois pegue- peguei proximo proximo_passo quinta_$ rates:te rates:ver respondi_essa respondi~pergunta retor- rico sou te_conto thirteenth:de thirteenth:eh vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:deixa consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfazer eh_a essa_me instalments-left:quinta mexer_$ nao_mexer prefiro~mexer rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:depois depois_passo depois~la desfa- essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `incomes:bpc`,
    '11': `bpc`,
    '10': `^_bpc bpc_$ incomes:sou`,
    '9': `?incomes incomes:propria propria`,
    '8': `^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME`,
    '5': `barra- barraca conta_propria incomes:o incomes:so incomes:tenho incomes:vendo por_conta por_minha por~conta por~propria salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme_o o_bpc propria_$ so_o vendo`,
    '3': `^_tenho bpc_do bpc~meu confo- conforme conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta o_dia sou~,`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `?income-source income-source:alimenticia income-source:do income-source:juiz pai pensa-`,
    '7': `^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex juiz o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou o~o que_o`,
    '4': `a_pensao do_juiz ele income-source:a income-source:filho juiz_$ meninas o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta a~do das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:meu income-source:mim income-source:salario income-source:vem menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '11': `income-source:manda income-source:me income-source:minha income-source:que`,
    '10': `income-source:meu`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada manda mandam mesad- mesada minha~me`,
    '8': `income-source:ajuda income-source:dos`,
    '7': `^_meu ^_uma a_familia a~faz dos income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `depos- deposita deposita_$ estra- genro income-source:deposita income-source:familia income-source:filho income-source:meus income-source:uma manda- meu_genro meu_tio meu~que minha~manda segura_$ tio`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma me_da meu_filho meus~se meu~me minha_irma segura vivo`,
    '4': `ajuda_$ da_$ do~pai faz income-source:a income-source:mae income-source:mes income-source:para income-source:se income-source:todo irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_pai pai_$ segur-`,
    '3': `INCOME avo estou~em estud- income-source:do income-source:em income-source:estou income-source:pai income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
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
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:usina sou~de traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:da income-source:no income-source:patrao income-source:ponto income-source:salario meu_patrao ponto ponto_$ super-`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada empre- fabri- fabrica firma_$ funcionario income-source:firma income-source:registrada income-source:sou mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo salar- salario`,
    '4': `^_meu da_firma de_carteira de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:mas income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bico ^_bolsa aplic- bico concu- de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:vendo inqui- milit- militar na_prefeitura pensi- pensionista pj por_conta prefe- prefeitura prefeitura_$ repre- rodo sou_pensionista trabalho~prefeitura uber vendo`,
    '-4': `apose- bolsa income-source:o income-source:prefeitura income-source:que patrao_$ sou_meu`,
    '-5': `income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico`,
    '11': `income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:no income-source:quando`,
    '7': `^_bico aparecer bico_$ capino_lote carro_na chama- chamam chamam_$ descarrego descarrego_caminhao faco frete frete_$ income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que income-source:um lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo aqui_outro camin- caminhao caminhao_$ carre- carrego desca- diari- income-source:aqui income-source:carrego income-source:o income-source:pego olho outro um~aqui`,
    '5': `ali bico_de carrego~na carro de_biscate dos_outros faco~corre feira_$ garco- garcom garcom_$ income-source:corre income-source:feira income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na~dos outro- outros outros_$ o~vier pego pego_o que_vier rua_$ uns_corre vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_diarista ^_pego ^_vivo aparece aparece_$ corre diaria diarista duas_vezes faco_uns feira income-source:aparece income-source:dos income-source:nos income-source:vivo mudan- mudanca na na_feira na_rua na_semana quand- quando rua saco semana_$ trint- trinta trinta_$ uns vezes vivo`,
    '3': `,_carrego ^_me aqui dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao seman- semana servi- sim~nao um_dia`,
    '-3': `bolsa coisas_na coisas~rua income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:do income-source:meu income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '18': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa income-source:de`,
    '13': `^_bolsa`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `^_sou apren- dinheiro income-source:sou`,
    '5': `INCOME bolsa_$ da_faculdade dinhe- facul- faculdade faculdade_$ sou`,
    '4': `acao e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:do income-source:meu o_bolsa opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `falec-`,
    '8': `^_pensao ^_viuva do_finado finado_$ income-source:sou militar_$ pensa- pensao`,
    '7': `income-source:deixou income-source:recebo`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
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
    '8': `do_estado estad- estado estado_$ income-source:estado munic- prefeitura_$ servi-`,
    '7': `concursada concursado income-source:concursada income-source:concursado income-source:da income-source:municipal municipal sou`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude income-source:agente income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia de~do funci- income-source:, income-source:merendeira income-source:no income-source:trabalho meren- merendeira n0 polic- policia sou_da`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina income-source:viuva pj pj_$ usina usina_$ viuva`,
    '-4': `apose-`,
    '-5': `income-source:meu pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
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
    '5': `comod- de_aluguel income-source:nos quart- tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:garagem income-source:ponto income-source:recebo income-source:uma income-source:uns nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casa_da casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:frente praia que~alugo recebo uns`,
    '-3': `income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria`,
    '11': `aposentei income-source:aposentei income-source:inss`,
    '10': `^_inss income-source:aposentado income-source:ja inss`,
    '9': `^_aposentado aposentado aposentadoria chute- income-source:a inss_$`,
    '8': `^_aposentadoria ^_aposentei de_vez income-source:as ja~as`,
    '7': `^_encostado aposentado_$ aposentadoria_$ encostado income-source:encostado vez vez_$`,
    '6': `INCOME ^_ja campo campo_$ do_campo income-source:campo income-source:me sou~do`,
    '5': `aposentada encos- idade idade_$ income-source:da income-source:idade income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei_por aposentei~roca as do~da income-source:do income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
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
    '8': `^_sou ^_vendo faco_unha income-source:fora income-source:para income-source:por income-source:sou income-source:unha para_fora pj por_conta unha`,
    '7': `^_bico ^_perco ^_tenho auton- autonomo fora fora_$ income-source:autonomo income-source:casa income-source:roca lojin- lojinha perco pj_$ quent- roca roca_$ sou vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula bico_$ cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:de income-source:e income-source:faco income-source:minha income-source:na income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ patrao_$ salao salao_$ sou_meu tenho_minha vendo~na`,
    '5': `aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:bico income-source:em income-source:roupa income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho_uma trabalho_por vendo_roupa`,
    '4': `EXPENSE ^_trabalho aplic- bolo coisas_na coisas~rua income-source:, income-source:patrao income-source:trampo income-source:uma meu meu_proprio negocio_$ patra- patrao propr- proprio tenho traba- trabalho`,
    '3': `,_sem acai acai_na casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:rua income-source:sem negocio no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca trabalho_na trabalho~conta tramp- trampo uma_barraca uma~na vendo_acai`,
    '-3': `^_bolsa ^_clt clt concursado do~do frete frete_$ income-source:clt income-source:concursado income-source:frete income-source:loas income-source:manda income-source:me income-source:prefeitura income-source:seguro inqui- loas munic- pensao regis- segur- seguro`,
    '-4': `aluga- alugada alugada_$ bolsa caixa fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o income-source:pensao opera- quiti- quitinete sou~de super-`,
    '-5': `apose- assin- concu- income-source:da income-source:que pensi- pensionista sou_pensionista`,
    '-6': `income-source:do`,
    '-7': `bala sinal`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `income-source:loas loas`,
    '11': `^_loas income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa cras eh_do income-source:cartao`,
    '8': `familia_$ gover- governo income-source:auxilio income-source:bpc income-source:familia o_bolsa o_bpc`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ cidad- encos- income-source:beneficio`,
    '6': `INCOME auxilio_$ defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_bolsa benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_auxilio ^_eh ^_o ajuda_do ajuda~governo auxilio_do da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `^_ajuda ^_encostado autis- autista autista_$ cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:autista income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- debt-kind:o income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '8': `income-source:estou`,
    '7': `?income-source income-source:parcelas parcelas seguro_$`,
    '6': `desemprego desemprego_$ e_estou income-source:desemprego o_seguro parcelas_$ seguro_desemprego`,
    '5': `demitida desem- fui_demitida income-source:e income-source:recebendo no_seguro parce- recebendo`,
    '4': `^_fui demit- fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `do_seguro enqua- enquanto enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '17': `lembr-`,
    '11': `after-roadmap:dia lembretes`,
    '10': `after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:reativa avisa aviso- avisos lembretes_$ me_avisa reativa`,
    '8': `after-roadmap:todo after-roadmap:vencimento lembrada lembretes_por relig- vencimento vencimento_$`,
    '7': `^_bota after-roadmap:bota after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:vencer after-roadmap:volta aviso avisos_de avisos~vencimento bota de_volta esque- lembra me_lembra no_dia os quero_ser todo_mes vencer volta_$ volta_com voltar~me`,
    '6': `:os ^_pode after-roadmap:falta after-roadmap:lembre after-roadmap:os after-roadmap:ser after-roadmap:vespera com_os de_vencimento dia do_dia dos_lembretes falta me~todo na_vespera os_avisos pode_mandar pode_voltar reati- sinto todo um~na vence- vencer_$ venci- vespe- vespera volta`,
    '5': `,_me ,~avisa :pode :voltar a_me after-roadmap:antes after-roadmap:aviso after-roadmap:de after-roadmap:nas after-roadmap:pode after-roadmap:um alert- antes avisa- avisos_$ bota_um com~lembretes despe- dia_do dos lembre mandar_os mandar_um me_avisar me_lembre nas os~por para_mandar para~um pode~os quero_que ser~no volta- voltar voltar_a`,
    '4': `,_quero :a :lembretes ^_quero after-roadmap:aqueles after-roadmap:avisar after-roadmap:contas after-roadmap:dos after-roadmap:esqueci after-roadmap:mim after-roadmap:novo aqueles avisar aviso_do aviso_para a~avisar a~lembrar contas_$ de_vencer dia_# dia_$ dias_antes do_vencimento do~do lembrar_$ lembrete_no lembrete~dia liga_de manda~lembrete me_lembrar mes_para me~quando me~um na~? o_aviso
o_lembrete para_mim para~todo pode pode_me pode~a quero ser todo~para um~para`,
    '3': `#_$ ,_estava :, :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_liga ^_me after-roadmap:boletos after-roadmap:cobra after-roadmap:dar after-roadmap:esquecer after-roadmap:esqueco after-roadmap:favor after-roadmap:fazendo after-roadmap:for after-roadmap:lembrete after-roadmap:liga after-roadmap:manda after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:parcelas
after-roadmap:proxima after-roadmap:quando antes_de antes_do antes~vencer boletos boletos_$ cobra contas cutuc- cutuca dar_um das_parcelas de_novo dias dois_dias esquecer esqueci esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero favor_$ fazen- fazendo fazendo_falta for lembrar lembrar_todo lembre_$ lembrete liga manda_o manda_um mandar me me_cobra me_cutuca me_dar me_fazendo mes~eu
me~ai me~das me~dois me~falta me~sim mim novo novo_$ no~# o_, os_aviso o~no pagar_, para_eu para~nao parcelas parcelas_$ pode~dar por_favor quando_tiver que_me que_so quero_de quero~me quero~voce quero~volta que~lembre que~me sem_os sem~avisos ser~de sim_, sim~quero sou~que todo~# todo~? tudo_, tudo~me um~antes vencer_? voce_me`,
    '-3': `^_os ^_para after-roadmap:parar after-roadmap:receber after-roadmap:tira after-roadmap:tirar cance- de_me dispe- lembretes_me os~me tirar`,
    '-4': `a~mandar mim_$ parar pode_tirar suspe-`,
    '-5': `after-roadmap:vencimentos me_mandar reativar vencimentos_$`,
    '-6': `avisos_por avisos~favor coloc- lembrar_de quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `lembrete`,
    '13': `after-roadmap:aviso aviso lembrete_$`,
    '12': `after-roadmap:esses esses lembretes`,
    '11': `^_para after-roadmap:lembrete after-roadmap:lembretes avisa- lembretes_$`,
    '10': `^_desativa after-roadmap:avisar avisar aviso- avisos desat- desativa para_de parar`,
    '9': `after-roadmap:alarme after-roadmap:avisos after-roadmap:parar alarm- alarme avisos_$ para_com`,
    '8': `after-roadmap:desativa after-roadmap:menos cance- desli- lembrar nao_precisa os`,
    '7': `:lembrete ^_chega ^_sem ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:toda after-roadmap:vencimento alert- avisar_$ chega_de de_aviso de_me lembrar_$ menos me~mais nao_quero os_lembretes precisa silen- silencia toda vencimento`,
    '6': `,~nem ^_desliga ^_muito after-roadmap:avisa after-roadmap:cancelar after-roadmap:desliga after-roadmap:ficar after-roadmap:lembrar after-roadmap:me after-roadmap:sem after-roadmap:silencia avisa avisos_por avisos~favor chega chega~aviso de_avisar desliga de~de de~lembrar esses_lembretes ficar lembra_mais lembrado_$ me_avisa me_lembrar menos_, me~menos nao_me nao~lembra os_avisos pode_parar preci-
sem_lembrete sem~por suspe- tira venci- vencimento_$`,
    '5': `,_tira :lembrar :nao :os :quero ^_corta ^_menos ^_parar after-roadmap:cancela after-roadmap:corta after-roadmap:esse after-roadmap:lembrado after-roadmap:muito after-roadmap:nem after-roadmap:segunda aviso_$ aviso_de aviso_para aviso~vencimento cancelar com_esse corta corta_esses desligar esse_aviso lembrado lembretes_me mais~vencimento nao_por nao~avisar nao~ficar nao~lembrete os~me o~das
parar_os para~esse pode~o precisa_avisar precisa_ficar quero_lembrete quero_ser quero~lembrado ser_lembrado silencia~aviso todo_dia`,
    '4': `:mais :parar ^_cancela ^_cancelar ^_dispenso ^_os ^_tira after-roadmap:avisando after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:pode after-roadmap:sei after-roadmap:ser after-roadmap:tirar after-roadmap:todo avisando cancela com_vencimento cutuc-
das_parcelas de_mandar de_vencimento dispenso ficar_me ficar~lembrando lembrando me_lembrando mensagem_de muito nao~me parar_com parar~os para~isso para~mandar parcelas_$ pfv pode_tirar pode~de pode~os precisa_me quero_parar segun- segunda segunda_$ silencia_os vencimento_,`,
    '3': `#~eu ,~precisa ,~resto :com :lembretes :me :pode :precisa :receber ^_pode after-roadmap:, after-roadmap:com after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mal after-roadmap:mensagem after-roadmap:mensagens after-roadmap:ou after-roadmap:semana after-roadmap:zap cancelar~negocio chega~mensagem com_isso das de_boleto de_lembrete de_mensagem dia~, dispe- do_vencimento
em_receber em~lembretes esse esse_negocio esses_lembrete estre- eu_sei eu~que favor favor_$ interesse interesse_em interesse~receber ja_sei lembra mais_do mais_lembrete mal mal_$ manda_mais mandar~todo me me_avisar me_deixa me_lembra mensagem_todo mensagem~dia me~disso me~mal me~todo nao~interesse negocio negocio_dos negocio~lembretes o_resto os_aviso o~pode parar_de para~me parcelas parem_de
parem~me pfv_$ por_favor precisa~me receber_lembretes resto resto_pode sei_que sei~devo sem silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tirar toda_semana todo todo~# zap`,
    '-3': `^_ativa after-roadmap:ativa after-roadmap:sim ativa do_dia do~do falta me~de no_dia pode_voltar pode~lembrar reativar sinto volta- voltar`,
    '-4': `^_manda ^_quero after-roadmap:falta avisos_de avisos~vencimento de_novo mensagem_$ novo novo_$ pode_mandar pode_me quero_receber volta_com`,
    '-5': `^_volta after-roadmap:novo lembretes_por reati- volta`,
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
    '10': `after-roadmap:nem after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:pe banco~o nao_toparam o_pe pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:proposta a~foi bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:acordo after-roadmap:disse after-roadmap:disseram after-roadmap:resposta after-roadmap:voltou bater- disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- nem_quiseram resposta toparam_$ volto- voltou`,
    '6': `NAME~minha ^_acordo ^_disseram ^_riram aceitam aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:cara after-roadmap:deram after-roadmap:eles after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam after-roadmap:valor arred- bateram_o cara cara_$ me_deram nao~# o_banco
o_telefone o~disse pedid- pedido pedido_$ propo- proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam`,
    '5': `^_nao after-roadmap:banco after-roadmap:centavo after-roadmap:cheio after-roadmap:conversa after-roadmap:ficaram after-roadmap:mao after-roadmap:ouvir after-roadmap:responderam after-roadmap:sem after-roadmap:so centa- centavo centavo_$ cheio cheio_$ conversa da_minha da~cara de_# deram e_no eles e~fim ficar- ficaram mao_de me~um nao~minha nem ouvir ouvir_$ o~cheio o~no responderam responderam_que
responderam~nao so~o telef- telefone um_centavo valor valor_$ valor_cheio`,
    '4': `?after-roadmap ^_nem ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:foi after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:teve after-roadmap:um atendente_disse a~disse balan- conve- conversa_com conversa~eles de_um eh_muito eles_nao eles~aceitaram enrol-
fizeram_$ mao me~e moca_disse moca~que nao nao_$ nao_fazem nao_teve nao~conversa nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco_$ que_nem que~muito que~pensar que~tem quiseram_negociar`,
    '3': `,_disseram NAME_nao ^_ofereci a_porta a_vista aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:vista atendente a~nao a~que banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$ disse_que fazem fazem_$ fim fizer- fizeram foi geren- gerente
moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha pouco que_so tem_desconto teve vista_$`,
    '-3': `?debt-kind ?income-source ^_toparam after-roadmap:cartao after-roadmap:mais after-roadmap:quis after-roadmap:sim cartao_$ meu_cartao minha~foi nao_eh nao_quis nao~que offers:nao o~nao plano_$ que~? quis`,
    '-4': `aceita aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:aceita nao_aceitei nao~meu offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
    '-6': `engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram aprov- concordaram`,
    '12': `^_aceitaram after-roadmap:sim after-roadmap:topou topou`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:comigo after-roadmap:deram after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:proposta comig- comigo comigo_$ deram o_banco sim_$ veio`,
    '7': `! ^_disseram ^_eles after-roadmap:! desconto_que do~jeito eles_toparam fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `!_! ^_fizeram after-roadmap:eles after-roadmap:fizeram after-roadmap:jeito after-roadmap:minha after-roadmap:ok after-roadmap:pedi disseram_que eh_que eles_disseram fizer- fizeram jeito nao_eh o_desconto ok_$ pedi proposta_$ que_pode que~? respo-`,
    '5': `!_$ NAME_topou ^_deu a_financeira a_minha after-roadmap:desconto after-roadmap:deu after-roadmap:financeira after-roadmap:o after-roadmap:primeira after-roadmap:valor a~proposta banco do_meu eles ok o~que primeira primeira_$ ser_$ valor_$`,
    '4': `!~! ?after-roadmap NAME~! ^_bateram after-roadmap:bateram after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser bateram bateram_o com~proposta desconto deu deu_certo deu~, disse_sim disse~para eles_aceitaram financeira geren- gerente marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo o~disse para_nosso
para~valor pode_ser que_sim sim_para sim~nosso`,
    '3': `NAME_aceitou a_moca aceitaram_minha aceitaram_o aceitaram~proposta after-roadmap:aceita after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~aceitou bater- com_a disse finan- hora hora_$ minha minha~! ofereci prime- proposta_! proposta_foi ser valor`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '19': `obrig- valeu`,
    '18': `briga- n0`,
    '15': `^_valeu`,
    '14': `after-roadmap:beleza after-roadmap:valeu obrigada tchau tchau_$ valeu_$`,
    '13': `after-roadmap:obrigada agrad-`,
    '12': `:sim ?after-roadmap ^_tchau obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou ajudo- ajudou legal massa muito salvo- salvou`,
    '10': `:ok :valeu ^_atrasou ^_obrigada ^_ok ^_otimo after-roadmap:ajudou after-roadmap:atrasou after-roadmap:otimo deus obrigado_$ ok viu voce_eh`,
    '9': `:ate :mais ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_sim ^_tmj after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:tmj after-roadmap:viu after-roadmap:🙏
agradecido agradecido_$ anota- anotado atrasou atrasou_$ clare- clareou deus_te dez dez_$ eh_dez enten- entendido entendido_$ gracas_$ grati- gratidao otimo tmj 🙏 🙏_$`,
    '8': `:deus :👍 ^_agradecido ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:grande after-roadmap:tchau anjo anjo_$ belez- beleza bom_$ brigada brigada_$ certo combi- combinado combinado_$ de_grande demai- demais eh~anjo fico foi~grande gratidao_$ me_salvou muito_$ perfe- perfeito sim_$ um_anjo viu_$`,
    '7': `^_abriu ^_brigadim ^_nota ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:thanks after-roadmap:top after-roadmap:👏 amei amei_$ bom brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ foi_de graca- gracas grand- grande mais_$
mandou_bem mente mente_$ minha_mente nota nota_mil obrigada_$ pague que_bom salvou_$ thanks_you top 👍 👍_$ 👏`,
    '6': `:abencoe ^_agora ^_ajudou ^_bgd ^_mandou ^_obrigado ^_salvou after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:pague after-roadmap:te after-roadmap:you agora_clareou ate bem_$ bgd bgd_viu ce_eh ce~dez clareou_$ deus_lhe esta_bom lhe lhe_pague massa_demais mil_$ ok_$ salvou_minha salvou~vida sim te thank- thanks voce~um you you_$`,
    '5': `! !_$ :viu ^_agradecida ^_ce ^_clareou ^_muito ^_que after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:ideias agradecida agradecida_demais ajudou_para ajudou~caramba atras- beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias deus_abencoe entendi hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias obrigada_viu para_caramba`,
    '4': `:! :obrigada ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:entao after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:senhora after-roadmap:valia after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ beleza_$ certo_obrigada da_conta demais_da demais~conta despe- deus~ilumine de~valia eh_muito entao entao_$ esse_plano
grande_valia ilumi- ilumine ilumine_$ minha_vida muito_obrigada nossa obrigada_pela ok_entendi pela por_hoje por~, que_deus que~te senho- senhora te_ilumine valia valia_$ vida_$`,
    '3': `,_valeu :filho :muito :pela :te FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:ok after-roadmap:show after-roadmap:tamo a~eh de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro filho_$ fml fml_$ junto junto_, junto~valeu liguei_la mano
mano_$ me~. muito~pela obrigada~ajuda pague_$ pela_ajuda show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_demais valeu_fml vida`,
    '-3': `:opa ?debt-creditor ?debts ?more-debts ?thirteenth ?which-creditor ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_topei ^_voltei ^_zerei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:nao after-roadmap:negaram after-roadmap:pagamento after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:reset after-roadmap:tem after-roadmap:toparam after-roadmap:voltei after-roadmap:zerei ai_$ cance- conco- concordaram confi- desca- domin- domingo fecharia fecharia_$ foi_paga fui link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam-
pagamento parar parar_$ pedi quita- recla- reini- reneg- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei zerei`,
    '-4': `^_bom aceit- after-roadmap:paga fecha- liqui- recus-`,
    '-5': `aprov- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `o_salario o~inteiro parar perdi_o`,
    '3': `NAME_no after-roadmap:inteiro comeu consigo_parar de_novo de~, flexibles:NAME flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga after-roadmap:vergonha a~liga cobranca cobranca_liga cobranca~no conto- contou eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou after-roadmap:servico cobra- devo_. e_contou eu~. liga ligou ligou_para no_meu servico vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME para_NAME passe- passei servi- servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse nao_pagar o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite dinheiro_$ do_auxilio e~eu falo meu~e para_leite peco~para pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se`,
    '10': `^_e e~eu se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `after-roadmap:emprestimo eu~um vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:emprego after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar eu~a para~tudo`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:muda after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar meu~ajudar o_carro pagar~cartao para_pagar pegar se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem usar_o`,
    '4': `:eu ^_digamos ^_simula adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:receba after-roadmap:simula after-roadmap:supor
after-roadmap:trocar after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba eu_vendendo eu_vender eu~aceitar eu~adiantado eu~de
eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora melhora_? mes_acaba muda nao_aceitar nao~a outro_emprego pagar_adiantado pagar~? parar_de por_uma por~acaba que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? uma_heranca usar vale vale_a
vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~melhora :e ^_caso ^_vamos a_pena acaba aceitar aceitar_a adiantado adiantava adiantava_? after-roadmap:a after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica after-roadmap:juntar after-roadmap:marido
after-roadmap:menor after-roadmap:menores after-roadmap:parar after-roadmap:sem after-roadmap:um after-roadmap:usar after-roadmap:vender alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas botar carro_$ caso~saia comecar_pelas comecar~menores comig- comigo como_fica dinheiro_por dinheiro~mes do_aluguel e emprego_$ em~? encur- encurta encurta_? eu eu_nao eu_quitar eu_saia eu~do e~meu faz_a
faz~conta junta- juntar juntar_tudo juntar~num larga- mais_dinheiro mais_por mais~mes marid- marido melho- menor- menor_primeiro menores meu_marido num~so outro pagar pagar_o pagar_tudo pagar~NAME para_quitar parar~pagar pegar~emprestimo pelas_menores pena por~so posso_fazer quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~quitar so_$ troca- trocar tudo tudo_num um_bico um_emprestimo vamos
vender`,
    '-3': `aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? nao~? quise- quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `#_?`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:dia`,
    '9': `^_cobrador cobrador worry:de worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `cobranca ligacao_de telef- telefone worry:cobranca worry:hora`,
    '7': `^_mandam de~a eh~de hora_$ ligacao ligam_para nao_param param por_dia quare- quarenta telefone_nao telefone~para worry:mandam worry:param worry:servico`,
    '6': `bloqueei bloqueei~numeros cobranca_$ estou_sendo hora ja_bloqueei manda- mandam mensa- mensagem nao_para numer- numeros o_dia param_de tocan- tocando tocando_$ worry:ate worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:tocando worry:toda`,
    '5': `ameac- celul- celular cinqu- cinquenta cobrador_na dia dia_$ dia_todo diret- direto direto_$ do_celular estao~ligando ligam~NAME ligar ligar_$ mandam_mensagem nao_da nao~de numeros_$ para_$ para_meu para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:NAME worry:direto worry:meus worry:no worry:sendo`,
    '4': `^_cobranca ^_estao ^_ficam ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- caloteira cobrador_nao de_numero deles_$ de~no eles_ligam eles~para estao_me ficam ligam_ate ligam~meu ligan- ligando mandaram me_ligando mensagem_para meu_servico meu_telefone meu~nao me~o nao_aguento no_servico o_de o~todo para_NAME porta so_o todo_$ troqu- troquei troquei_de troquei~numero
worry:caloteira worry:cobrando worry:da worry:eles worry:estao worry:ficam worry:ja worry:ligando worry:na worry:porta`,
    '3': `:cobranca :essas :mundo ^_eles ^_ja ate_de ate~NAME calot- casa~minha causa_deles cobram cobranca_, cobrando da~nao da~sogra de_domingo deles de~em de~ligar de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao foi_na frent- frente ligam_no ligam~de mais~cobranca meia meu_trabalho me~na minha_sogra mundo_$ na_frente na_minha nao~da na~dos o_telefone outro- outros outros_$ param~me
parar_$ para~servico porta_$ por~deles sem_parar servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade voz worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:o worry:outros worry:parar worry:tenho worry:todo worry:trabalho worry:voz`,
    '-3': `proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '12': `?worry despejo perde- perder worry:despejo worry:perder`,
    '11': `despejo_$`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `worry:vao`,
    '8': `^_perder apart- apartamento casa_$ sair worry:a worry:apartamento`,
    '7': `^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ vao worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `a_casa apartamento_$ daqui daqui_$ de_despejo leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua para_sair posso_perder worry:botar worry:leilao worry:leiloar worry:rua`,
    '5': `^_vao a_dona botar dona meu_teto morar o_proprietario o~deu para_fora parar_na propr- proprietario rua ser teto vou worry:NAME worry:deu worry:dona worry:fora worry:me worry:morar worry:na worry:o worry:para worry:parar worry:posso worry:proprietario worry:quer worry:se worry:teto worry:vai worry:volta`,
    '4': `^_posso a_imobiliaria botar_para botar~fora calca- calcada calcada_$ chave chave_de chave~volta da_casa de_volta deu dono fora fora_$ me_botar meus~vao me~daqui me~para na_calcada na~com o_apartamento o_dono onde~se ordem ordem_de parar pediu perder~casa prazo quer quer_a querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar_minha tomar~casa tramp- vao_botar
vao~meu volta_$ vou~na worry:ate worry:calcada worry:chave worry:com worry:dono worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:querem worry:semana worry:tenho worry:tomar`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a a~mandou caixa caixa_vai coisas_na de_perder dele desoc- desocupar desocupar_$ despejo_, de~minha dono_quer dono~a esta~a eu~da imobiliaria~desocupar joao maior~eh mandou_desocupar medo~perder nao_tenho o_seu o~joao o~quer o~vai perder_minha posso preoc- preocupacao preocupacao_eh que_vai que_vem quere- querem quer~casa rua_$ sair_da sair~casa
seman- semana vai vao_me vem_$ worry:as worry:caixa worry:coisas worry:da worry:de worry:desocupar worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro carro_$ proce- worry:? worry:banco worry:carro worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome worry:so`,
    '11': `arroz comid- comida vazia vazia_$ worry:arroz worry:comida worry:que worry:vazia`,
    '10': `worry:falta worry:tem`,
    '9': `almoc- comi ja_comi leite_para que_ja worry:hoje worry:leite worry:para`,
    '8': `^_falta comer falta leite panel- panela pulan- pulando worry:comer worry:dia worry:estou worry:mesmo worry:panela worry:pulando`,
    '7': `dia_$ esta_vazia falto- faltou pulando_refeicao refei- refeicao refeicao_$ worry:ja worry:refeicao`,
    '6': `^_hoje a~esta comida_$ farin- farinha hoje menin- mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `EXPENSE ^_estou ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome comer_$ de~de dormi- dormir em_casa estou~de fome_$ meninos mesmo nao_tem nao~o o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:meninos worry:todo worry:vivo`,
    '4': `^_abro ^_meus agua almoco a~vai casa_$ comer_para de_comer dia dormir_com escol- esta_faltando estou_pulando falta- faltando gelad- geladeira guriz- gurizada janta meus_filhos o~a pulo so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:agua worry:casa worry:faltando worry:janta worry:meus worry:nem worry:sobrar worry:tenho`,
    '3': `^_ando ^_dou abro acabou agua_$ ando as_menina bebe cha comen- comendo com~para de_conta de_fome de~para dia_que e_de eles_$ entre entre_o estao_comendo esta~comida estou e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ morto morto_de morto~fome na_escola na_mesa nao_tenho o_arroz o_feijao o_remedio os_meninos os~estao o~para
o~por para_eles para_meninos para~para passando que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_dia tem_o todo worry:a worry:ando worry:com worry:de worry:dou worry:eles worry:filhos worry:moca worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so estou_com so~mesmo worry:? worry:dinheiro worry:meu worry:minha worry:no worry:tudo`,
    '-4': `worry:da worry:me`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta worry:cpf worry:estou worry:negativado`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ nome_$ worry:crediario worry:sujo`,
    '7': `cpf estou_no meu~esta nao~em no_spc o_nome serasa_$ ser~no sujo sujo_$ worry:barraco worry:cadastro worry:consigo worry:limpar worry:meu worry:nao worry:spc`,
    '6': `^_nome barra- barraco cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:esta worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~e nome~minha o_crediario seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:NAME worry:em worry:minha worry:na worry:nada worry:quero`,
    '4': `a~no bloqueado causa_do comprar consi- da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome_no o~nao restr- ser worry:carne worry:comprar worry:credito worry:emprego worry:mae`,
    '3': `^_voltar abrir_conta aluga- alugar bloqu- carne carne_$ conta_por credito da_minha de_emprego de~por emprego esta_na estou limpar_o limpar~nome mae mae_$ mais_nada minha_mae nao~nada nao~nem nenhu- no nome~spc por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter worry:um worry:uma`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:como worry:processo worry:que worry:se worry:tem`,
    '-4': `worry:cobranca`,
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
    '8': `desse- desses durmo nao_estou nenhum_desses nenhuma organ- worry:desses worry:durmo worry:isso`,
    '7': `^_nenhum so~mesmo worry:deus worry:disso worry:enquanto`,
    '6': `^_so ameaca ameaca_$ apertado curio- curiosidade desses_$ em_paz enqua- enquanto esta~mas estou~quanto incomes:nada nao~nessa organizar paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:, worry:dessas worry:esta worry:me worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia worry:urgente`,
    '5': `^_tudo ameac- apert- corre- esta_tudo esta~em nada_disso nao~comigo nenhuma_$ nenhuma_dessas nessa organizar_$ paz_$ risco sob sob_controle worry:comigo worry:controle worry:desse worry:gracas worry:mas worry:risco worry:sob worry:tem`,
    '4': `,~nao ,~quero ^_nao a_deus acont- comigo_$ controle controle_$ dessa- dessas dessas_$ disso disso_$ eh_no esta~sob estou estou_me gracas_a gracas~deus isso_nao mesmo_$ nada_desse nada_me nao_, nao_tem nao~eh nenhum quero_organizar rio so_estou so~organizar tipo tranquilo_$ tudo_em tudo_sob tudo~controle worry:a worry:eh worry:por worry:rio worry:sem`,
    '3': `,_ainda ,_so ^_esta ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao comig- comigo contr- dessas_coisas desse deus eh_comigo enquanto_$ enquanto_esta enquanto_nao graca- gracas livre_, mas me_organizar mesmo moco_isso nada_assim nada~nao nao_chegou nao~ainda nao~isso pega_$ ponto_$ por~esta por~nao quero_me quero~organizar so tem~nao tira_o tira~sono tudo worry:acontece worry:ainda
worry:aqui worry:coisas worry:em worry:pega worry:tira`,
    '-3': `fome intim- worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
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
    '7': `^_briga ^_fui briga briga_em briga~casa com_depressao cresce_$ depre- depressao em_casa esta~atrasado estou_com fui levan- nao_sabe nunca_mais o_sono os sono sono_$ tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:perdi worry:sabe worry:sono worry:vergonha`,
    '6': `ansio- ansiosa atrasado_$ a~so conse- consigo_dormir cresc- cresce descobrir_$ dinheiro_$ esta_tudo filho- filhos juros juros_$ nao~dormir perdi_o worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:tudo`,
    '5': `^_ai ^_estou ^_medo ^_nunca ^_perdi a_divida ai~eh atrasado casa_por com_isso dar_conta de_nao dormir_$ dos_filhos eh_tanta eh~coisa em~por filhos_$ marid- marido medo~nao meu_marido minha~descobrir muita nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:ai worry:dar worry:dormir worry:dos worry:esta worry:mae worry:morrer worry:o
worry:remedio worry:tanta`,
    '4': `^_gente ^_minha acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ come dar de_neve de~que dinheiro doent- doente doente_e dormi- dormir dos esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao morre- morrer muito mulhe- mulher nao_consigo neve neve_que nunca olha_esse os_outros outro- outros o~fazer pensar
pensar_$ perder_o por~disso que_come que_fazer que_os que~outros que~tudo tanta tenho_vergonha vergonha_$ worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:moca worry:mulher worry:outros worry:pensar worry:presa`,
    '3': `^_perder atras- a~de boleto_$ cansa- cansada coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa dinhe- disso_$ divid- divida divida_para e_deixar e_sem estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca morrer_olha
nao_para o_juros olha os~nao pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:esse worry:gente worry:isso worry:medo worry:olha worry:por worry:poupanca worry:saber worry:sem
worry:so worry:veia worry:viver`,
    '-3': `^_tudo almoc- despe- dia_$ lacra- medo~perder minha_casa nao_estou proce- worry:, worry:banco worry:do worry:no worry:tem`,
    '-4': `tranq- worry:? worry:me worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry moto_$ quere- vao_levar`,
    '7': `^_estao a_moto caminhao estao_querendo guincho minha_moto o~na querendo worry:caminhao worry:estao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_vao banco_quer camin- escon- esta_com mandado meu_carro movei- moveis moveis_$ oficial_veio o~quer o~veio querendo~meu worry:a worry:com worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- estao kombi levar_minha medo meu~esta na_porta porta_$ quer quer_a querem tv tv_$ vao worry:banco worry:busca worry:na worry:os worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo minhas_coisas penho- penhorar perder_o perder~carro porta querem~minha tomar tomem worry:, worry:apreensao worry:atras worry:coisas worry:de worry:e worry:esta worry:minhas worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo ^_meu achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha a~eu busca_e buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que corri- da~moto de_madrugada de~a do_carro e_apreensao eh_com eh~ele ele_que entrego estao_ameacando estao~toma estou~o eu~as e~achar ganha ganha_pao garag- garagem geladeira_da
geladeira~loja gol levar- levarem levarem~moto madru- madrugada manda- medo_de meu_ganha meu~de meu~pao minha- minhas minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco ofici- oficial os pao pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o trabalho vao~meu virem virem_buscar vizin- worry:achar
worry:acordar worry:ameacando worry:da worry:do worry:ele worry:eu worry:ganha worry:garagem worry:levarem worry:loja worry:oficial worry:pao worry:pegar worry:toma worry:virem`,
    '-3': `casa_$ de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica`,
    '-5': `worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '12': `?worry desli- worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar meu_gas worry:a worry:agua worry:cortaram worry:no`,
    '8': `agua cortaram ficar_no gas_$ vamos~no worry:ficar worry:gas worry:veio`,
    '7': `^_vamos escur- escuro estou~escuro ficar minha_luz no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `a_companhia compa- companhia cortada corte dias escuro_$ gas ja_veio que_corta sem_agua ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corta worry:corte worry:dias`,
    '5': `aviso corta cortar_$ cortar_a cortaram_$ deixa- desligar estou_no luz_$ vai_ser vai~cortada worry:desligar worry:estou worry:ontem worry:relogio worry:sem`,
    '4': `^_cortaram a_internet agua_desde agua~ontem alica- alicate amanha_$ aviso_vermelho avisou avisou_que banho cortada_amanha cortaram_a cortarem cortarem_a da_luz deixaram desde_ontem do~na e~, gelad- homem_do medo~cortarem moco_da na_porta o_homem o_papel ontem ontem_$ papel_do porta porta_$ relog- relogio sem~desde ser~amanha veio~de vermelho worry:alicate worry:avisou worry:cortada worry:cortarem
worry:deixar worry:homem worry:internet worry:meu worry:na worry:porta worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME_ja NAME~# ^_luz ^_vao a_energia a_luz after-roadmap:amanha after-roadmap:ser agua_ontem amanh- amanha aviso- aviso_de aviso~corte a~ja corta_quinta cortada_$ cortar_o cortaram_minha cortaram~agua da_agua de_corte deixar deixo- deixou deixou_aviso desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estra- faz~dias fio
homem inter- internet internet_$ ja~aviso luz_de luz_esta medo me~sem minha_agua minha~ontem minha~vai moco o_fio o_moco o_relogio o~da o~do papel que~quinta quint- quinta quinta_$ relogio_da relogio~luz senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ vao vao~minha veio_aviso verme- vermelho_$ worry:# worry:, worry:da worry:de worry:deixou worry:desde worry:desliga worry:deu
worry:do worry:energia worry:faz worry:medo worry:moco worry:papel worry:que worry:quinta worry:senao worry:sexta`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `justi- justica`,
    '10': `marca- worry:justica`,
    '9': `da_justica justica_$ worry:recebi worry:um`,
    '8': `acao acao_de intimacao processo worry:acao worry:de worry:intimacao worry:processo`,
    '7': `^_recebi carta de_cobranca estao_me recebi tem~no worry:banco worry:carta worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ cobranca_$ me_processar pelo_banco um~do worry:cartorio worry:cobranca worry:estao worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao chego- chegou cobranca com~nas costa- costas de_cartao de_justica do_forum forum forum_$ nas nas_costas oficial oficial_de oficial~justica pelo processar receb- reu sendo um~de vao worry:cartao worry:da worry:forum worry:por worry:reu worry:sendo`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um estao estou_sendo homem justica~aqui me no~nome ofici- perguntou perguntou~mim por_mim por~de prote- protestar recebi_uma um_homem um_papel vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:homem worry:mim worry:oficial worry:perguntou worry:protestar worry:uma`,
    '3': `._$ banco_$ banco_mandou causa chegou_carta cobra- com~papel do_banco do_cartorio do~mandou estou_com execu- mandou_carta mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi~carta tem_audiencia uma_carta uma_intimacao uma~do veio_aqui worry:estou worry:mandou`,
    '-3': `a_moto busca- buscar despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta worry:salario`,
    '9': `worry:pagamento`,
    '8': `?worry bloqu- conta_$ meu_pagamento meu_salario worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- worry:bloquearam worry:todo worry:tudo`,
    '6': `benef- beneficio conta o_banco salar- salario salario_$ segur- tudo_do worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario metad- metade meu_beneficio minha_aposentadoria todo worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio e~banco juiz juiz_$ metade_da meu meu_bpc minha o~bloqueou pegan- pegando pegando_meu pela quase raspa- sumiu tirar- tiraram todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial
worry:mes worry:na worry:pegando worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do_meu do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- judicial justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu_ordenado meu~na minha~vem na~conta na~mandando o_limite orden- ordenado o~cai o~come o~comeu
o~pega pega_$ pela_metade pelo pix pix_$ salario~e todo_mes worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:ordenado worry:pega worry:some`,
    '-3': `?income-source worry:que`,
    '-4': `worry:?`,
  },
};

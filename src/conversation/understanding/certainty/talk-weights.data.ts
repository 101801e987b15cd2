import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '11': `^_acabei ^_fechei acabe- acabei aceitar_essa`,
    '10': `offers:aceitei offers:topei`,
    '9': `?offers ^_acordo ^_assinei a_da aceitei_a acordo acordo_fechado after-roadmap:fechei assinei com_eles fechado fechado_$ offers:fechei`,
    '8': `acabei_fechando aceitei_$ aceitei~proposta acord- after-roadmap:acabei after-roadmap:aceitei assin- assinei_o assinei~acordo a~NAME eles_$ fechando fechando_$ topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar after-roadmap:acordo after-roadmap:assinei essa_$ fechei_com o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:essa after-roadmap:vou certo_fechei deu_certo deu~fechei e_fechei fechar~eles fechei~o fiz~acordo marte- martelo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:com certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fiz fiz_o fui_la fui~e la_e la~fechei o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar vou_pagar
vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode after-roadmap:aceitar after-roadmap:app after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ a~deles banco_$ bati bati_o bati~martelo cedo com_o da_NAME deles deu do_jeito essa fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fui hoje hoje_cedo jeito_que jeito~ofereceram martelo_com
martelo~eles negocio_com negocio~o no_app ofereceram_$ offers:aceitar offers:eles offers:martelo parcelamento_$ pode~que proposta proposta_deles que_ofereceram topei~proposta vou_fechar`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei~hora acordo_com acordo_do acordo_hoje after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo after-roadmap:negocio after-roadmap:ofereceram after-roadmap:proposta assinei_com assinei~eles assinei~o bate cedo_$ com com~NAME com~hoje do~que
duas_vezes eles_hoje eles~cedo eu_vou eu~querer hora_, hora~nao jeito la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio ofereceram offers:a offers:certo offers:deles offers:deu offers:fechar offers:parcelamento o~hoje o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vou_querer vou~a`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo acordo~NAME caram- caramba da~? devo_aceitar devo~o fechar_o offers:? offers:nao pagar_essa vou~o`,
    '-4': `^_aceito aceitei~acordo after-roadmap:nao`,
    '-5': `o~da`,
    '-6': `nao_aceitei`,
    '-7': `acordo_da`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-change`,
    '22': `?confirm-amount`,
    '21': `?confirm-delete`,
    '20': `?thirteenth`,
    '19': `sim sim_$`,
    '16': `^_aham aham consent:, consent:vamos n0`,
    '15': `?more-debts estao_$ overdue:tem`,
    '14': `certi- confirm-creditor:isso consent:bora pode tenho_$`,
    '13': `^_beleza ^_ss confi- consent:ja consent:pode more-debts:tem overdue:sim ss 👍`,
    '12': `^_aceito ^_acertou ^_correto ^_exato ^_👍 acertou after-roadmap:👍 consent:aceito correto offers:tem ok quase_todas ss_$ tem_$ thirteenth:eh thirteenth:vem 👍_$`,
    '11': `^_isso ^_ok ^_pode ^_positivo ^_quase ^_sim acert- aham_$ ai_$ bora claro confirm-amount:isso confirm-change:pode confirm-delete:apaga consent:manda consent:na corre- correto_$ encal- encalhado encalhado_$ entao esse_mesmo estao exato exato_$ offers:uma positivo tem tem_outra thirteenth:recebo tudo_encalhado vamos_$ vem`,
    '10': `,_tenho ^_bora ^_confirma ^_gostei ^_igual ^_s ^_yes aceito acertou_$ after-roadmap:fechei after-roadmap:gostei atrasadas_$ basta- bastante bastante_$ belez- beleza bora_$ certinho confere_$ confirm-change:eh confirm-change:isso confirm-creditor:eh confirm-delete:sim confirma consent:estou consent:maior consent:yes consent:👍 esta_certinho exata- exatamente fechei_$ goste- gostei isso_mesmo liber-
o_se poe posit- positivo_$ quase s s_$ tenho_bastante thirteenth:todo trocar_$ yes`,
    '9': `,~# ^_choveu ^_claro ^_com ^_confere ^_cravou ^_dale ^_eh ^_esta ^_fechei ^_mete ^_recebo ^_tem ^_vai ainda_$ choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:pode consent:dale consent:o cravo- cravou cravou_$ dale duas eh_$ elas_atrasadas ele_$ esta_certo esta~atrasado ficou_para ficou~tras fundo fundo_$ mete mosca mosca_$ muda_$ na_mosca
offers:todas overdue:mais receb- recebi_$ recebo sou~nao tem_meu tenho thirteenth:a thirteenth:eu todas todo tranquilo trocar vai_fundo`,
    '8': `?offers ?overdue ^_apaga ^_certissimo ^_concordo ^_confirmadissimo ^_confirmo ^_dou ^_eu ^_exatamente ^_ficou ^_issae ^_toca after-roadmap:ok ainda apareceu_uma as~capengando ate_o ate~pescoco atras- capen- capengando capengando_$ certinho_$ certissimo certissimo_$ chove- choveu comec- concordo confirm-creditor:issae confirm-creditor:pode confirm-delete:isso confirmadissimo confirmadissimo_$
consent:concordo consent:dou consent:eu consent:fechou consent:ok consent:toca da_hora dou duas_capengando eh~ai ela esta esta_tranquilo exatamente_isso faz feche- fechei hora_$ igual issae issae_$ maior mandaram mas_eh mesmo monte more-debts:sim muda nunca_$ o_pescoco o_proprio offers:sim ok_$ outra_$ para_tras passou_da passou~hora pesco- pescoco pescoco_$ pode_$ por_$ pront- quero_$ quero_fazer
se_tem thirteenth:deus thirteenth:dia thirteenth:ganha thirteenth:tenho toca todas_estao tranq- tras_$ um_monte vamos vir vir_$`,
    '7': `,_pode ^_apareceu ^_autorizo ^_deve ^_fechou ^_infelizmente ^_na ^_simbora ^_taca ^_tal ^_todo aceito_$ ainda_tem apaga apareceu as~estao autor- a~ja baten- batendo batendo_$ beleza_$ bom_$ bota_ai certe- certeza certo certo_$ claro_$ conco- confirm-amount:, confirm-amount:ai confirm-amount:mesmo confirm-change:muda confirm-creditor:, confirm-creditor:ai confirm-delete:ai confirm-delete:eh
confirm-delete:mesmo confirm-delete:tenho confirma_$ consent:acordo consent:claro consent:comecar consent:dos consent:entao consent:la consent:ou consent:quero consent:sim consent:simbora consent:todo consent:tudo consent:vou de_acordo duas_estao e_qual eh_ela eh_esse eh_verdade ele essa~mesmo esse_$ esta_batendo esta_bom falta_a faz_a faz~mudanca ficou ganha isso isso_, ja_eh mais_seria mais_umas
manda mandaram_uma mesma metade_ja more-debts:ainda more-debts:uma no_zap o_comeco offers:mais offers:tudo opa_tem ouvid- overdue:aham overdue:estao overdue:tenho overdue:uma pior poe_ai pronta proprio quem_mais quem~seria sem_problema seria_$ sim_mas simbo- simbora sou~maior so~comeco taca taca_ai tal_e tal~qual tem_sim tenho~umas thirteenth:ano thirteenth:ele thirteenth:gracas thirteenth:natal
thirteenth:ne thirteenth:tambem tranquilo_$ tras tudo_atrasado uma uma_no umas umas_$ uma~zap veio_uma veio~no vem_$ worry:tranquilo`,
    '6': `#_semana ,_duas ^_aproximadamente ^_arruma ^_cai ^_de ^_falta ^_faz ^_gira ^_mandaram ^_muda ^_ofereceram ^_passou ^_pergunta ^_poe ^_suave ^_veio ^_venceu ^_viuva abert- aberto aberto_$ after-roadmap:bom ai ainda~coisa ao ao_boleto apaga_tudo apare- aposentado~ne aproximadamente aproximadamente_isso arruma_isso as_duas atrasadas a~eh a~paga bala barba barba_$ bate bate_$ bronc- bronca bronca_$
cai_dia chegou_uma claro_que comeco_$ confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:por confirm-change:e confirm-change:em confirm-change:mesmo confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:apagar confirm-delete:tudo confirmo confirmo_$ consent:agora consent:beleza consent:dentro consent:esta consent:ficha consent:filha
consent:nada consent:nasci consent:partiu consent:pergunta consent:por consent:problema consent:suave consent:topo consent:vai corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve direitinho direitinho_$ e_poe eh_isso eh_longa eh_o eh_sim eh~ainda eh~mesmo eh~o eh~proprio ela_$ elas em_duas em_torno embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais esta_vencida
estao_tudo estao~no estou_dentro estou~acordo eu_ganho eu~vi e~mais e~nem falta fe ficha ficha_$ filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei infel- infelizmente ir_$ isso_que isso~eu ja_estou lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba mais_nisso manda_bala mesmo_$ mete_bronca more-debts:estao more-debts:isso more-debts:todas mudan-
mudanca mudanca_$ nasci natal natal_$ oferta_$ offers:ainda overdue:quase pagam papel_$ partiu permi- pinga- pior~eh pode_apagar pode_ir pode_trocar poe_mais poe~nisso probl- problema pronto_$ propo- proposta proposta_$ propr- proprio_$ que_vem que~mais recebo_o segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria suave tal tem_coisa tem_um tenho_nada tenho~a
thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:pagam thirteenth:sim tirar_nem tirar~por todas_$ todas_elas todas~atrasadas torno torno_disso troca tudo~vermelho vem_mais venceu_e venceu~eu verdade_$ viuva`,
    '5': `, ,_atrasou ,_esta ,_manda ,~o ,~vencida ^^ ^_anota ^_aposentado ^_as ^_ate ^_bateu ^_bota ^_chegou ^_manda ^_opa ^_perfeito ^_pior ^_segura ^_sem ^_si ^_troca a_dita a_firma a_pior agradeco_se agradeco~trocar aham_eh aham~essa ai_entao ai_mesmo anota anota_ai anota~entao apaga_$ apareceu~oferta apareceu~tentadora aposentado aprox- arrum- arruma arruma~para assin- assino atrasado_$ autorizado
autorizado_$ autorizo autorizo_$ a~cuja a~de bateu bateu_certinho boleto_$ bota caiu_no caiu~esquecimento coisa_$ com_certeza com_tudo comecar_$ comeco confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:, confirm-change:certinho confirm-change:essa confirm-change:faz confirm-change:mais confirm-change:sim confirm-creditor:e
confirm-creditor:esse confirm-delete:, confirm-delete:essa confirma_ai confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:gosto consent:meu consent:passei consent:perguntar consent:sem consent:ser consent:si consent:so consent:sou consent:ss consent:tua conto cuja cuja_$
de_oferta de_todas deixei~, dera_nao dera~fosse dezem- dezembro dezoi- dezoito dita dita_cuja e_concordo e_eu eh eh_bem eh_essa eh_exatamente eh~dita eh~se ela_mesma era~que esconder esconder_$ esquecimento esquecimento_, esquecimento~atrasou essa_gentileza esse~valor esta_na esta_valendo estao_todas estao~atrasadas estou_na estou_por estou~por eu_deixo eu_topo falei_$ falta_uma falta~ainda
falta~pior faz_essa faz~gentileza fe_$ filha firma fiz_# foi~que ganho genti- gentileza gentileza_$ gosto gosto_$ infelizmente_tem ir manda- mandaram~monte mas_nao mas~sei menos_isso mesmo_valor metad- metade monte_$ monte~oferta more-debts:eh more-debts:falar more-debts:outra n1 na nada_a nada~esconder nao_, nao_fosse nao~quanto na~eh nem_por nem_vi nenhum_$ no_esquecimento no_vermelho ofereceram
offers:duas offers:esta offers:mandaram opa opa_se ou~isso overdue:ainda overdue:duas overdue:eh overdue:esta overdue:falta overdue:proposta overdue:verdade o~tem para_isso parti- passar_, passar~esta passei_dos perfe- perfeito perguntar pior_de pior~todas pode_confirmar pode_mudar pode~esse pois_eu pois~ganho por~conta qual_$ que_eh quem~nao queria_$ quero_sim quest- que~melhor que~respondo
salva- se se_trocar sei_quanto senho- senhor senhor_$ ser_esse si sim_por sim_senhora sim~NAME sim~favor so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenta- tentadora tentadora_$ thirteenth:# thirteenth:com thirteenth:esperando thirteenth:mas thirteenth:metade thirteenth:o thirteenth:pois thirteenth:se todo_ano topo troca- troca_que troca~eh tua tudo_no uma_$ uma_ainda
uma_oferta uma_tentadora vai vai_la valen- valendo valor valor_$ valor_esta valor~certo vamos_la vencida vencida_$ verda- verdade verme- vermelho vermelho_$ vi_$`,
    '4': `,_essa ,_infelizmente ,_moca ,~do ,~eh ,~loja ,~mais ,~segunda ^_agora ^_ainda ^_arredondando ^_caiu ^_certinho ^_conferi ^_ela ^_entao ^_esqueci ^_estao ^_foi ^_passei ^_perdeu ^_por ^_sai ^_sou ^_valor ^_vou a_mudanca absol- absoluta acaba_mais aceit- acertou_em acertou~cheio ainda_nem ainda~cheguei ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ apose- aqui_e aqui~bate arred-
arredondando arredondando_eh arredondando~isso assinada_$ atrasada_que atrasada~noiva bala_na bala~mudanca beleza_muda bendi- bom bora_la botar_fe caiu cai~# carim- carimbar carimbar_$ carti- cartinha cartinha_com cartinha~desconto certeza_$ certeza_absoluta certinho_, certinho~moca chego- chegou chegou~cartinha chegu- cheguei cheguei_na cheguei~metade cheio cheio_$ claro~sim com_desconto com_ele
comeca_$ comecar comigo_, como_eh com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:certo confirm-amount:correto confirm-amount:fundo confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:esse confirm-change:fundo confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que
confirm-creditor:certo confirm-creditor:ela confirm-creditor:em confirm-creditor:essa confirm-creditor:eu confirm-creditor:igual confirm-creditor:mais confirm-creditor:por confirm-delete:certeza confirm-delete:certinho confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:favor consent:fiz consent:logo consent:mandar consent:moca consent:numas
consent:que consent:resolver consent:senhor consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro deixo desconto_sim dia_# dia~de dos duas_vezes e e_bate e_como e_vender eh_, eh_melhor eh_so eh_tempo eh~essa eh~senhora ela~em em_cheio em_pessoa em~vezes entao_sim escon- essa_mesma esse esse_eu esta_mais esta_tudo esta~atrasada esta~papel estou_contando estou~com
eu_falei eu_nem falar_$ favor_me favor~ajuda faz_eh fecho- fechou fechou_com fechou~o foi_para foi~isso fosse_, fosse~mas gracas_ao guriz- gurizada infelizmente~mais isso_$ isso_ai isso_eu isso_para isso~essa isso~mim ja_esta logo maior_$ mais_atrasada mais_ou mais_uma mais~menos manda_$ mandaram_um manda~na mas me_mandaram mesma_, mesma_em mesma~infelizmente mesma~pessoa meu_papel me~um monte_de
more-debts:atrasado more-debts:da more-debts:duas more-debts:mais more-debts:mandaram more-debts:proposta more-debts:se more-debts:tenho more-debts:tudo mudar na_metade nao_acaba nao~falar nao~manda nao~nada ne ne_$ nem_cheguei nem_te nem~conto nem~na nisso nisso_$ noiva noiva_$ no~, numas o_, o_dedo ofereceram_desconto ofereceram~sim ofert- oferta offers:as offers:ficou offers:hora offers:isso
offers:monte offers:no offers:o offers:opa offers:outra offers:passou opa~tem ou ou_menos overdue:apareceu overdue:da overdue:ficou overdue:monte overdue:oferta overdue:opa overdue:passou overdue:umas o~faz o~papel o~que papel para_dar para~que passada passada_$ passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_eh perfeito~isso pergu- perguntar_$ pior_que pode_ajustar pode_alterar
pode_botar pode_carimbar pode_perguntar pode~fe por~me prazo_faz prazo~eh proposta_que proposta~nao que_noiva quero_falar quero~sim que~acaba que~conto recebe recebo_sim recebo~decimo resolver semana_passada senta te_conto tem_, tempo tem~dar tenho_certeza tenho_mais tenho~sim te~, thirteenth:, thirteenth:agora thirteenth:ao thirteenth:cai thirteenth:creio thirteenth:do thirteenth:duas
thirteenth:em thirteenth:esse thirteenth:esta thirteenth:estou thirteenth:por thirteenth:recebe thirteenth:vezes tirar uma_cartinha uma_proposta uma~com vem_agora vence- venceu vender_$ worry:esta zap_$`,
    '3': `#_de #~dezembro #~metade ,_a ,_bate ,_comeca ,_e ,_eh ,_lembrei ,_metade ,_quer ,_tem ,_vai ,~a ,~carne ,~como ,~dizer ,~ir ,~sim ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_capaz ^_creio ^_deixei ^_demorou ^_esse ^_fiz ^_li ^_metade ^_pega ^_pensionista ^_se ^_tirando ^_tudo ^_ue a_lista a_metade a_prefeitura abre_o acaba aceito_os aceito~termos acord- acordo acordo_com adiantou adiantou_$ agora
agradeco aham_isso ah~mais alter- ano_$ ansio- ansiosa apaga- aposentado_recebe assinada ate atrasada atrasar atrasou_$ a~e a~meu bagac- bagaca bagaca_$ banco_sim banco~eh bem bem_isso bem~dai bora~isso botar cader- caderno caderno_que caderno~tem cai cai_na caminhao_ainda carteira_assinada certo_esse certo~valor chegou~proposta comeca com~absoluta com~moca confirm-amount:. confirm-amount:boleto
confirm-amount:certinho confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mudanca confirm-amount:pior confirm-amount:sem confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirma confirm-change:confirmo confirm-change:correto confirm-change:ela confirm-change:eu confirm-change:mudanca
confirm-change:quem confirm-change:tenho confirm-change:troca confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:na confirm-creditor:papel confirm-creditor:positivo confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma
confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:exatamente confirm-delete:foi confirm-delete:meu confirm-delete:mudanca confirm-delete:na consent:# consent:. consent:abre consent:certeza consent:comigo consent:demorou consent:divida consent:espalha consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:mim consent:nessa
consent:ninguem consent:opa consent:os consent:oxe consent:participar consent:perguntas consent:primeira consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$ dando dando_mesmo de_boa de_divida dedo deixa~, deixa~ver deixei_passar demorou demorou_, dessa_vida dessa~de deus_quiser dezembro_$ de~com de~e de~uma dia_vinte direi- dizer_, do_buraco e_aceito e_tem
e_tenho eh_para eh_triste eh~bate eh~dando eh~mas eh~sim em em_carne email_$ espal- espalha espalha_$ esperando esqueci essa essa_bagaca essa_loja essa_mesmo essa_sim esta_no esta_sim esta~sim estou estou_aqui estou_de estou_esperando eu_queria eu_recebo eu_ver eu~. exatamente_essa exist- e~outro favor favor_entao faz_isso faz_tempo fazer_$ faz~favor faz~tempo fim_do foi_isso graca- gracas guarda
infelizmente_sim isso_dai isso~so ja~# lembrei lembrei_de lembrei~mais li logo~eu mais~coisa manda_o mas_o mas~quero melhor_$ meu_cunhado moca moca_$ more-debts:ai more-debts:apareceu more-debts:as more-debts:ate more-debts:atrasadas more-debts:coisa more-debts:falta more-debts:infelizmente more-debts:mesmo more-debts:monte more-debts:no more-debts:oferta more-debts:opa more-debts:pescoco
more-debts:um more-debts:vem muda_sim mudar_$ mudar_sim muda~por na_mudanca nao_conta nao_espalha nao~deixar nao~quer nao~vem na~no ninguem_$ no_email no_papel o_caderno o_dando o_decimo o_favor o_meu o_prazo ofere- ofereceram_sim offers:apareceu offers:coisa offers:da offers:e offers:estao offers:falta offers:mesmo offers:proposta offers:tenho offers:um offers:vencida ok_faz ok~isso os_quebrados
os_termos os~eh outro_? outro~eh overdue:ate overdue:atrasadas overdue:caiu overdue:coisa overdue:desconto overdue:e overdue:elas overdue:hora overdue:nem overdue:no overdue:outra overdue:para overdue:que o~certo o~comigo o~dos o~entao o~sim para_ninguem para~do para~e participar participar_$ pega pega_o pega~caderno pensi- pensionista pera perdeu perfeito_, perfeito~pode pergunta_que perguntas
pessoa_$ pode_guarda pode_por pode_salvar por_ai por_mim prefe- prefeitura pronto proposta_no proposta~email proprio_, proprio~em quebrados quebrados_eh quebrados~isso quero quero_comecar quero~dessa que~estou que~meu que~queria que~vem recebe_ne recebo_, recebo_proporcional recebo~a recebo~do recebo~todo resol- sai sair_dessa sair_do sair~vida salva salvar salvar_$ se_a se_deus segura ser_$
sim_faz sim_nao sim_tenho sim~lembrei sim~nao sim~tempo sou_menor so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_proposta tem_uma tem~a tem~caminhao tem~uma tenho_# tenho~anos termo- termos termos_$ thirteenth:contando thirteenth:entao thirteenth:fim thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem tirando_os tirando~quebrados trist- triste triste_mas triste~eh ue
ue_, um_caminhao uma~no um~ainda um~de vai_$ valor_certo vem~, vem~em venci- vender ver_. ver~. vida_de vida~divida vinte zap`,
    '-3': `#~? ,_deixa ,_nem ,_uai :ai :ate :e :mais ?debt-amount ?essentials ?incomes NAME_$ NAME_tambem ^_# ^_ajuda ^_alto ^_antes ^_avanca ^_cansei ^_chega ^_da ^_deixa ^_depois ^_deram ^_desisto ^_deus ^_embaralhou ^_meu ^_nenhum ^_nenhumazinha ^_ninguem ^_nops ^_nossa ^_onde ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_sair ^_some ^_voce ^_volta a_proposta acabo- acabou aceitar adiante
adiante_$ after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:tudo ai_eu ainda_nao ajuda_$ alto alto_la anos_$ antes_fosse antig- avanc- avanca avanca_$ a~parcela bloqu- botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor canse- cansei chega cobra cobra-
cobra_$ completo completo_$ conferir confiar confirm-amount:dois confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-creditor:outro consent:banco consent:como consent:contra consent:encerrar consent:faco consent:financeira consent:ha consent:mas consent:mensalidade consent:pagar consent:prefiro consent:seguro
consent:some consent:voce contra daqui de_onde debt-kind:a debt-kind:na debts:isso deixar_guardado deixar~mesmo depoi- depois depois_eu depois~respondo dera_fosse deram dera~so desfa- desisto dessa- dessas dia_$ dinhe- dinheiro disse- dividas dividas_$ dois_$ duvida e_ai e_se eh_golpe eh_gratuito eh~NAME eh~de eh~meu em_dia embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_isso
esquece_a esquece~mudanca essas essentials:pode estad- estado esta~isso estou~boa estou~em expli- faco faco_# falan- falando fase fase_$ feito fica financeira_$ fosse_$ fosse_so fosse~isso fui gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje hoje_$ income-source:sou incomes:eh ja_gastei ja_recebi ja_veio jeito lembro lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$
mais_tarde mas~gastei medo_de mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:lembro more-debts:so nada_$ nada_disso nao_autorizo nao_confirmo nao_lembro nao_paga nao~com nao~eh nao~essa nao~estou nao~nao nao~os nao~se nao~uai negativo_$ negoc- negocio nenhu- nenhuma_$ nenhumazinha nops nops_$ nos
nossa nossa_senhora numer- numero o_primeiro obrigado obrigado_$ offers:aceitei offers:aceito offers:bom offers:estou offers:nada onde~isso opa_opa opa~, os_dois osso_$ overdue:certinho overdue:dia overdue:em overdue:ja overdue:nao overdue:pago overdue:passada overdue:pergunta overdue:por overdue:resto o~na o~tambem pago_$ parar_$ parcela particular particular_$ patav- patavina patavina_$ pensa-
pensar pensar_$ perdi pode_passar pode_repetir pode~, pode~essa por_enquanto preciso prefi- prefiro primeiro primeiro_$ proxi- proxima pular quais quanto_voce que_fase quem~fosse quere- quero_saber quero~se que~eh que~pode quita- rates:pode registrado_$ repet- repetir repetir_$ resto sabe saco segundo segundo_$ seguro_$ ser~nao se~de signo signo_$ sim_pode sim~o so socor- sozin- tarde tarde_$
tem_o tem_signo tem~NAME tenho_fe ter thirteenth:ai thirteenth:as thirteenth:isso thirteenth:quem thirteenth:veio tira tudo_que tudo~eu uma_, uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ vida_$ viu volta vou~o`,
    '-4': `,_nada ,_o ,_sem ,_sou ,~NAME ,~nao ? ?flexibles ?income-low-month ?instalments-left ?which-change ?which-creditor ?worry ^_NAME ^_cancela ^_deu ^_dispenso ^_faco ^_fica ^_finaliza ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:lembrete after-roadmap:manda ai_fechou ai_so antes_quero banco_$ calma_ai cancela
capaz~eu clt clt_$ com_isso confirm-amount:nao consent:ainda consent:antes consent:confiavel consent:em consent:esse consent:free consent:golpe consent:me consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma consent:zap contr- de_graca debt-kind:o debts:ai debts:eh debts:tem deixa deu dispe- dispenso duvid- e_nao eh_? eh_de eh_gato eh_seguro
eh_tudo eh~graca eh~por embar- errado_$ errou_$ esse_ai essentials:eh essentials:isso esse~nao esta_errado esta_maluco eu~isso e~tem fia fia_$ final- finaliza finaliza_$ finan- financeira fora_$ free free_mesmo gato gato_por gato~lembre graca_$ guardado ha ha_$ infor- isso_eh isso~fechou ja~metade lembr- lembre lembre_isso lembrete mais~, maluc- maluco maluco_$ mas~eh more-debts:nao
more-debts:tambem nanan- nananao nananao_$ nao nao_aceito nao_moca nao~certeza negativo o_que offers:? offers:so onde osso overdue:ano overdue:desde overdue:fia overdue:semana o~eh pago parce- passar_$ passou_longe pergunta_$ pode_? pois_eh por_lembre por~isso posso quem~? recebo_nao saber_se segun- seguro ser_que ser~sim sim~mas sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_nao tem_que
tem_taxa tem~de the thirteenth:gastei thirteenth:nao uai um_ano viajo- viajou worry:atrasado`,
    '-5': `?debt-creditor ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nao ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem atrasadas_, calma cance- como_esta compl- confiavel confiavel_$ confirm-delete:nao consent:da consent:fora consent:no consent:saber credo credo_$ custo desis- dois eh_confiavel eh_outra encer- errou esta_viajando estou_fora estou_moida fifty fifty_$ fifty_fifty fora golpe mais_nao
mais_o meio meio_$ mensa- moida moida_$ nao_concordo nao_recebo nao~por negat- nem_uma nenhuma o_NAME obrig- offers:essa opcao outra_loja outro overdue:estou o~fazer para_la parar que_fazer quem_eh saber so_isso tem_custo tenho~o thirteenth:sem veio_tudo viaja- viajando viajando_$`,
    '-6': `:ok :opa ?after-crisis ^_ai ^_esquece ^_nada ^_nunca ^_talvez ai_ai antes confirm-change:nao confirm-creditor:nao consent:mais consent:mesmo consent:quanto consent:sai custo_$ errad- errado esta_osso esta_trocado ja~tudo longe longe_$ more-debts:fechou nao_tem overdue:sem passo passo_$ quiet- quinz- quinze sim~ser so_$ talve- talvez thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `^_que consent:eh consent:osso debt-kind:eh esquece esta_atrasado intei- inteiro more-debts:por sair_$ tenho_sim tenho~, thirteenth:sou`,
    '-8': `?debt-kind ?income-source ^_nem ^_no after-roadmap:beleza consent:? consent:isso eh_outro nao~isso tudo_certinho worry:tudo`,
    '-9': `after-roadmap:sim menor_$ nao_$ nao_eh outro_$ recus-`,
    '-10': `repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem podem~minha salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta conta_? e~banco overdue:salario pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:podem after-roadmap:poupanca bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_salario e_o eles~? faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz no_banco o_salario overdue:banco pega_salario pega~? penhora_de penhora~salario receber salario_todo se_travarem todo_? travarem travarem_minha travarem~conta
worry:conta worry:podem worry:se`,
    '4': `^_bloqueio ^_se after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco banco_? banco_engolir banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode de_receber descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida_do divida~cartao do~pagamento eles eles~pegar
engol- engolir engolir_tudo estou~medo evito evito_que evito~descontem incomes:salario juiz_trava juiz~meu medo~receber meu_dinheiro meu~a meu~no na_minha o_juiz overdue:? o~engolir o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco que~se raspa- raspar raspar_minha raspar~conta receber_e receber~o
salario_a salario~divida salario~ser se_cair se~meu trava_meu trava~dinheiro worry:salario`,
    '3': `#~um ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:meu after-roadmap:penhora after-roadmap:pode after-roadmap:todo after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco_come banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cair~pagamento cai~banco cartao_$ causa_deles causa~? certo_? come
come_, come~isso como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? do_cartao do_meu do_nada eh_certo eles_podem eles_puxam eles_seguram estou_com eu_receber eu~na ficar_com ficar~a fico_sem fico~nada incomes:minha
incomes:para inteira inteira_ou inteira~so isso~certo judic- judicial justica_trava justica~a la_e limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu_salario meu~eles meu~sem mexer mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_conta nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta
overdue:minha o~come o~deposita o~some pagamento_cai pagamento_eles pagamento~no pagamento~puxam para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar pegar- pegarem pegarem_? penho- penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_?
salario_sem salario~avisar se se_penhorar seguram seguram_? sem_avisar sem_nada sem~? ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:eles worry:pagamento worry:receber worry:trava zerada_de zerada~um`,
    '-3': `descontar salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '10': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_?`,
    '5': `alime- atras- atrasada_da da_pensao overdue:pensao para~a pensao_atrasada pensao_que pensao~da`,
    '4': `,~quem ajudar_, ajudar~a atrasada atrasada~cadeia atrasar como_cubro como~pensao cubro cubro_pensao cubro~na de_ajudar desempregado_e desempregado~a eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado fiquei~e genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar peco pensao_na
pensao~justica prend- recordo_? worry:?`,
    '3': `,_a ,~agora ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:desempregado ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao da_cadeia da~alimenticia de_advogado debts:para deposita
deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem guri_esta guri~devendo justi- justica menin- meninos mesmo_? meu_ex meu_guri nada_para nada~filhos nao_deposita na~? o_ano o_pai
overdue:? overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao
que_acontece que_fazer quem_eu quem~recordo que~? que~pago recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu_e sumiu~nao tem_o worry:atrasada`,
    '-3': `?income-source entra filho_$ suspe-`,
    '-4': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `o_beneficio`,
    '7': `auxil- auxilio benef- beneficio loas loas_corre meu_loas meu~corre o~pode pegar penho-`,
    '6': `INCOME ^_mexem aposentadoria~ser bpc corre desemprego_eles desemprego~podem loas~risco mexem_no mexem~bpc no_bpc pegar_$ penhorada penhorada_? pode~penhorada seguro~eles ser_penhorada`,
    '5': `^_seguro after-roadmap:pode aposentadoria_pode auxilio_? beneficio_? bolsa_familia bpc_da bpc~minha corre_risco corre~? descontar descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode meu_bolsa meu~familia mexem morte_entra morte~em no~da pegar_meu penhora_? perde perde_o perde~beneficio pode pode_descontar podem por~entra
quem~perde risco risco_? seguro_desemprego ser~? worry:? worry:beneficio`,
    '4': `^_pensao ^_podem a_aposentadoria after-roadmap:bpc after-roadmap:corre apose- aposentadoria auxilio_que auxilio~recebo a~pode banco_consegue banco~pegar bolsa causa_de consegue_pegar consegue~meu cortar_meu cortar~bolsa da~filha deve dever_vao dever~cortar eh_protegido eles_podem em~? eu~vao famil- familia filha_? governo_eh governo~protegido incomes:pode morte ne_? o_inss overdue:?
overdue:beneficio overdue:pegar o~consegue pegar~beneficio penhora pensao_por pensao~morte pode_ser podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo segur- seguro tomar_o tomar~beneficio worry:auxilio worry:pode`,
    '3': `^_aposentadoria ^_tiram after-roadmap:aposentadoria after-roadmap:auxilio after-roadmap:beneficio after-roadmap:deve after-roadmap:filha after-roadmap:filho after-roadmap:meu after-roadmap:mexem after-roadmap:pegar after-roadmap:penhorada after-roadmap:podem after-roadmap:risco atrasado_$ auxilio_por auxilio~causa banco~descontar beneficio_o beneficio_sem beneficio~credor beneficio~eu
beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~? bolsa~para bpc_do bpc~meu cartao_atrasado causa cobrancas cobrancas_? com_essas com~cobrancas consegue corre_perigo corre~com cortar credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_do descontar_minha descontar~divida dever de~atrasado dinheiro_de dinheiro~beneficio divida_de
divida~loja do_governo do_meu do~bolsa do~eh do~filho entra essas_cobrancas essas~? eu_deixar eu_dever familia_? familia_para familia~pagar filha filho_? incomes:bolsa incomes:familia incomes:ne incomes:ninguem incomes:o incomes:pegar inss inss~descontar loas~perigo loja_? meu_beneficio meu~por minha_filha minha~de ne ningu- ninguem o_auxilio o_credor overdue:meu overdue:pode o~que pagar_divida
pagar~? para~divida perig- perigo perigo_com perigo~essas pode_pegar podem_tirar podem_tomar podem~o pode~do pode~minha por_causa prote- que_bloqueiam que~do que~meu recebo sem_eu sem~deixar ser sera~bloqueiam se~dever tiram tiram_do tiram~meu vao_cortar vao~meu worry:bpc worry:corre worry:descontar worry:divida worry:loas worry:meu worry:mexem`,
    '-3': `?income-source after-roadmap:quanto beneficio_$ descontar~meu quanto_o quanto~banco salar- salario`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligar-`,
    '9': `after-roadmap:ligar me~as`,
    '8': `as_falas da_as da~falas eu_digo falas falas_$ ligac- ligacao ligacao_$ ligar me_da`,
    '7': `,_me after-roadmap:ligacao cobra- com_o digo_para ensin- ensina falar falo~o ligarem me_ensina o_que offers:me o~falar que_falar roteiro_para um_roteiro`,
    '6': `^_ensaia a_ligacao after-roadmap:cobrador after-roadmap:ensina after-roadmap:respondo after-roadmap:roteiro banco_, banco~me cobrador comigo_a comigo~ligacao como_falo conve- ensai- ensaia ensaia_comigo ensaia~a eu~para ligar_? no_telefone oq oq_eu o~digo o~falo palav- palavras para_cobrador que_digo que_falo que~falo respo- respondo rotei- roteiro um~para`,
    '5': `^_oq after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:que after-roadmap:responder after-roadmap:telefone atend- atendente_$ a~? banco_? cobrarem como_comeco como_eu como~com com~banco converso converso_com digo_$ eu_falo falar_na falo_o falo~que financeira_? ligaram nao_posso nao~falar offers:, offers:as o~? posso_falar
que_palavras que~na que~posso telef- telefone telefone_$ tem_um uso uso_para`,
    '4': `,~prepara ^_como ^_ligaram a_conversa after-roadmap:as after-roadmap:atendente after-roadmap:com after-roadmap:hora after-roadmap:me after-roadmap:na after-roadmap:o after-roadmap:palavras after-roadmap:uso as assunto_com assunto~o atendente a~com cobrador_$ comeco_a comeco~conversa comig- comigo como como_puxo como~a com~financeira conversa_com conversar~banco desconto_? de~respondo eu_respondo
eu_uso eu~quando falar_? falo_com falo~banco falo~eles hora_$ ligarem_de ligarem~novo me_prepara na_hora nao~conversar novo_respondo novo~como no~, o_assunto o_atendente offers:? offers:a offers:como offers:da offers:eu o~eu o~nao o~responder palavras_eu palavras~uso para_pedir para~? pedir_desconto pedir~? posso~? prepa- prepara prepara_$ puxo puxo_o puxo~assunto quando_ligarem que_responder
que~digo que~para que~respondo que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco sei_conversar sei~com tenho_reuniao tenho~no travo uso~pedir`,
    '3': `,~ajuda ,~ensina ^_eles ^_o a_atendente a_financeira a_responder after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eles after-roadmap:eu after-roadmap:financeira after-roadmap:no after-roadmap:para after-roadmap:posso after-roadmap:se after-roadmap:travo agora~o ajuda~responder assun- assunto banco bonito_e bonito~eu cobrador_? com_a com_banco comeco como_? com~,
com~NAME com~atendente conversa conversa~a da_um debts:banco debts:falo eles eles_falam eles_me eles~bonito ensina_$ eu_travo eu~com eu~se e~travo falam falam_bonito falam~e falo_para falo_quando fico_nervosa hora ligar_la ligarem_? me~a me~um na_ligacao nervosa no_banco offers:banco offers:com offers:comigo offers:falo offers:ligacao offers:ligarem offers:palavras offers:que offers:uso para_banco
pedir quand- quando quando~de que_$ que_nao respondo_como travo_, travo~me vou_na`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ negoc- para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente um~?`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:reclamar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:processar after-roadmap:procon denunciar proce- processar quero_denunciar`,
    '10': `no_procon procon_$`,
    '9': `after-roadmap:reclamo quero_reclamar reclamo`,
    '8': `^_reclamacao after-roadmap:onde processar_? resol- resolve`,
    '7': `^_onde after-roadmap:como after-roadmap:quero after-roadmap:resolve after-roadmap:texto banco_$ onde overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe ^_quero after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe_ouvidoria existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov ouvid- ouvidoria ouvidoria_para ouvidoria~isso para_isso para_procon quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso a_reclamacao abro abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca como_abro contra contra_a da_cobranca esses exist- existe o_banco overdue:quem para~o queix- queixa texto_para usa`,
    '4': `,_onde a_financeira abro~contra after-roadmap:abro after-roadmap:contra after-roadmap:deles after-roadmap:quem after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- deles depende_a depende~gente e_nada e~quem faz_o faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende
overdue:para overdue:quero posso que_depende quem_? quero quero_botar quero~a resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~agora ,~alguem ,~faco . ^_da ^_vou a_NAME abro_queixa abro_reclamacao after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa algum aqui banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite denuncio_essa
denuncio~cobranca depen- depende domin- domingo domingo_de domingo~noite do~. e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? fazer~reclamacao finan- financeira gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe
overdue:isso overdue:no overdue:onde overdue:queixa overdue:resolve o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem~denuncio quero_fazer quero~no que~a reclamacao_contra tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida rates:juros`,
    '5': `^_por after-roadmap:sobre after-roadmap:vira aumen- aumenta a~dobrou cima_de como_a como~conta conta_dobrou cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros jeito_? mais~? por_que que~juros rates:? rates:como rates:sobre vira~mil`,
    '4': `^_como a_divida after-roadmap:cima after-roadmap:como after-roadmap:composto after-roadmap:mil aumenta_? a~dobra bola bola_de bola~neve cinco cinco_mil cinco~? como como_isso como~cresce como~mil conta~desse cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? expli- explica explica~isso igual_bola igual~de isso_cresce
isso~igual juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil mil_? mil_vira mil~cinco nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_mil que_quanto que~vira rapid- rapido rapido_? rates:composto rates:que tambem_paga tambem~juros tempo_passa
tempo~mais uma_divida vira_cinco`,
    '3': `,_explica a_conta after-roadmap:aumenta after-roadmap:cinco after-roadmap:cresce after-roadmap:desse after-roadmap:eh after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cobram cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_o como_que como~banco como~trocados composto_muda
compr- comprei comprei_mais comprei~nada debts:como debts:que desse divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros em~do entra_na entra~minha eram eram_trocados eram~e essa~juros esse_monstro eu~comprei explica_como explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ historia_eh historia~essa igual jeito
juros_simples juros~pode leito_$ me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~? o~calcula paga para_leito passa peque- pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros pode_? por~so que_historia que_so que_uma que~aumenta que~explica que~mais rates:bola rates:cima rates:cresce
rates:neve rates:o rates:por rates:vira simpl- simples simples_e simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free consent:quanto eh_pago mensalidade taxa`,
    '11': `#_? ^_tem consent:tem custa custo custo_$ eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa_$ tem_custo`,
    '10': `^_paga ^_quanto after-roadmap:paga cobram comis- comissao de_graca eh_# eh_de eh~? graca isso~pago mesmo_$ pago_$ preco_$ qual_o quant- quanto quanto_$ sai_quanto tem_que tem_taxa tem~pagar`,
    '9': `?consent ^_eh after-roadmap:eh algum- alguma cobra consent:eh consent:paga custa_$ eh_gratis grati- gratis gratis_? mensa- sai`,
    '8': `^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa after-roadmap:tem cobra_comissao cobra~? comissao_? consent:mesmo consent:pago eh_$ graca_$ mesmo ne_$ quanto_eh servico tem tem_mensalidade`,
    '7': `^_cobra ^_isso after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco alguma_coisa consent:? consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- voce_cobram`,
    '6': `^_cobram ^_vem after-roadmap:custa after-roadmap:sai aqui_paga cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:cobram consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce quanto~esse uma_porcentagem valor_do
valor~servico vao_cobrar vao~depois vem_cobranca vem~depois voce_ficam`,
    '5': `:graca :isso :voce ^_qual after-roadmap:# after-roadmap:alguma after-roadmap:depois after-roadmap:ne after-roadmap:quanto aqui aqui_vai aqui~? aqui~vir a~disso cobrar~? coisa com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem disso_quem disso~paga do_servico esse_servico e~conta final_? ganham ganham_o ganham~que minha_fatura nao~nada na~fatura o_valor
o~com paga_, paga_alguma pagamento_no pagamento~final pagar pagar_$ pagar_alguma paga~coisa paga~eu pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha uma~? vai_vir vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~? ,~problema :alguma :com :que ^_vao ^_voce after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:isso after-roadmap:nada after-roadmap:pago after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa alguma~? cobra_$ cobram_comissao coisa_$ coisa_? com_isso comissao_$ consent:# consent:alguma consent:coisa consent:depois consent:nada consent:qual consent:sai
consent:servico custa~servico de_pagamento de_ser depois_? de~ajudado de~no dinheiro_para dinheiro~pagar e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro no_final ou_tem pagar_voce pagar~taxa para_usar preco_de preco~ser problema_? quanto_sai quanto~cobra que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro tenho~para vai~na vao vir voce_cobra
voce~comissao`,
    '3': `,~de :custa :de :ne :pagar :para :usar FIGURE ^_depende ^_poderia after-roadmap:cobranca after-roadmap:coisa after-roadmap:ficam after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~para bom_demais cobram_$ consent:cobra consent:cobrar consent:ne consent:vem custa_esse debts:ficam debts:porcentagem demais_. depen- depende de~eh eh eh_free eh~taxa essentials:.
essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta_bom esta~demais este fatur- fatura free~ou graca~? mesmo_ou minha~? nada~ne no_fim no~? ou~plano o~do pagam- pagamento pagar~, pago_? pegad- pegadinha plano_pago poder- poderia poderia_me por~servico probl- problema qual quanto~cobram quem_paga
que~alguma taxa_de tem_plano tem_problema tem~pago ter~pagar usar usar_voce valor vem~? voce_, voce~tem`,
    '-3': `?debt-kind ?income-source after-roadmap:falta after-roadmap:juros after-roadmap:justo after-roadmap:seria aqui_? consent:e consent:golpe consent:meu consent:sim conta_de conta~voce debt-kind:eh de~quem do~? e_quanto eh_o eh_seguro eh~isso e~voce falta finan- financeira graca_quem graca~paga isso_? justo paga~conta qual_eh quanto_falta quem~a se_eh segur- seguro seria se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `quand- quando quando_?`,
    '9': `que_mes`,
    '8': `after-roadmap:essa`,
    '7': `after-roadmap:NAME after-roadmap:mes mes_?`,
    '6': `NAME~? ^_essa a_NAME after-roadmap:entra entra eu_pago pagar_essa`,
    '5': `NAME_? NAME_acaba ^_em ^_quando a_vez acaba_? after-roadmap:nela after-roadmap:pago after-roadmap:termina em_que mes nela o~acaba pago~todo quando_o quando~NAME quanto~pago some_quando some~? termina todo~?`,
    '4': `NAME_entra NAME_fica NAME_vai NAME~esta NAME~para after-roadmap:? after-roadmap:acaba after-roadmap:ate after-roadmap:chega after-roadmap:plano after-roadmap:some after-roadmap:todo after-roadmap:vez a~entra a~fica a~vai chega chega_a chega~vez comeca_o de~essa em~mes entra_? essa_? esta_paga esta~ate fica_para fica~que mes_a mes_comeca mes~NAME mes~o o_NAME o~pelo pago pago_a para~mes pelo~?
plano_? quando_chega quando_que quando~a quando~eu some todo_mes`,
    '3': `NAME NAME~quando ^_quanto acaba acaba- acabar acabar_pagando acabar~para after-roadmap:a after-roadmap:acabar after-roadmap:comeca after-roadmap:dai after-roadmap:dela after-roadmap:em after-roadmap:fica after-roadmap:loja after-roadmap:paga after-roadmap:pagando after-roadmap:pelo after-roadmap:ponto after-roadmap:quanto after-roadmap:total after-roadmap:vou ai_? ate ate_o ate_quando a~dela
comeca comeca~NAME da_loja dai dar_para dar~NAME dela do_plano do~entra e_a e_quando em~ponto entra_a entra~NAME essa essa_ai essa_dai essa~? eu_vou eu~a eu~acabar eu~de loja_? no_total no~eu pagando_para pagando~NAME pagar~? pago~da para_NAME para_que pelo plano plano_entra plano~a ponto ponto_do ponto~plano quanto_eu quanto_no quanto~dar quanto~total que_ponto que~? que~a que~comeca que~do
termi- todo total_eu total~vou vez vez_do vez~NAME vou_acabar vou_dar vou~essa vou~pagando`,
    '-3': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:escreve after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `^_prepara after-roadmap:por after-roadmap:prepara a~para a~por email email_para eu~para monta_uma offers:para para_eles para_financeira prepa- prepara pronto texto_para uma~para um~para`,
    '5': `NAME~por ^_mensagem a_escrever after-roadmap:email after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:um ajuda~escrever banco_$ bonit- carta da_proposta educa- escreve_para escrever escrever~financeira escrevo_para escrevo~NAME fazer~# faz~email mensagem~NAME mensagem~eles para~fazer pede por_# um_email uma_carta`,
    '4': `after-roadmap:NAME after-roadmap:carta after-roadmap:escrevo after-roadmap:fazer after-roadmap:proposta ajuda_a bonitas bonitas_que bonitas~nao bota_em bota~palavras consigo_pagar consigo~esse eles_$ em_palavras em~bonitas escrever_para escreve~texto escrevo eu_escrevo favor favor_$ faz faz_um financeira financeira_$ me~a me~um mim mim_$ palavras_bonitas palavras~que para para_loja para_mim
por_favor pronto_$ proposta_$ quero_o quero~texto que~consigo que~escrevo texto_da um_zap uma`,
    '3': `NAME_que ^_digita ^_faz ^_manda ^_redija after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda ai~que ao_credor ao~solicitando aquele_texto aquele~para carta_educada carta_para carta~para consigo credor_solicitando credor~prazo da_um de_uma de~carta digita digita_ai digita~o do_acordo educada educada_para
educada~banco eles eles_por eles~escrito esse_mes eu_mandar eu_mando fazer finan- manda manda_aquele mandar_para manda~texto mando mando_para mando~eles me_ajuda mensagem_ao mensagem~credor mes_$ mim_um nao_consigo nao~pagar offers:escrever offers:faz offers:financeira offers:que offers:uma o~eu pagar_esse pagar~mes pago_# palav- palavras para_eu para~dizendo para~mandar para~por prazo prazo_$
preciso_de preciso~uma proposta que~mando redige_uma redige~carta redij- redija redija_uma redija~mensagem solicitando solicitando_prazo texto_do texto~banco texto~eu uma~ao uma~educada zap`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '16': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:saque`,
    '7': `after-roadmap:aniversario after-roadmap:fundo aniversario_? como_tiro garan- garantia saque~? tiro`,
    '6': `after-roadmap:tiro antecipar antecipar_o como~o de_garantia eh_saque fundo_de fundo~garantia meu_fgts o_saque que~saque sacar`,
    '5': `after-roadmap:nisso after-roadmap:quito debts:saque dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? incomes:fgts incomes:saque nisso_? o_fundo o~e quito saco usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:dinheiro after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fgts debts:fundo de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario
incomes:o meu_fundo meu~de meu~esta nao_? nisso o_dinheiro ou_nao ou~? o~aniversario para_sacar sacar_?`,
    '3': `,_uso ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:como after-roadmap:furada after-roadmap:o after-roadmap:pode after-roadmap:sacar antecipar~saque a~sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:garantia de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco do_fgts eh_roubada fgts_? fgts_eh fgts_para fgts~eh fgts~quitar
fgts~roubada fundo_, fundo~uso furad- furada furada_ou garantia_? garantia~pagar incomes:como incomes:fundo incomes:para no_fundo o~de o~do o~eh o~faco pagar_divida para_antecipar para~divida para~do para~o pena pena_sacar pena~o pode_ser posso_usar preso que_faco quitar~cartao rouba- roubada roubada_? sacar_o sacar~fgts sair_do sair~buraco saque_do saque~fgts tenho_um tenho~dinheirinho tiro_meu
tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '12': `acaba falta quand- quando termi-`,
    '11': `after-roadmap:acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:saida after-roadmap:saio after-roadmap:tempo ano eu_saio muito saida termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:termino ate livre livro me_livro mes_eu quant- tempo tem~para`,
    '7': `:quando ^_demora ^_vai after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:quito after-roadmap:vai after-roadmap:vou ate_quando demorar eu_me eu_quito eu~livro falta_muito fico muito_? previ- previsao quando_acaba quantos que~acaba que~eu quito termino_de termino~pagar`,
    '6': `^_tem acaba_esse after-roadmap:dessa after-roadmap:dia after-roadmap:ficar after-roadmap:fico after-roadmap:quanto after-roadmap:tem after-roadmap:termina fico_livre qual_mes quando_vou quanto_falta respi- tem~de termina`,
    '5': `,_ate ^_acaba ^_quanto ^_quantos acaba_isso after-roadmap:chao after-roadmap:eu after-roadmap:mim ano_? ano_eu ano_que ano~vem ate_la chao dessa esse_ano esse~? eu_termino eu~dessa ficar mim_$ muito~? qual~eu quando_fico quando~isso quando~livre quanto quanto_$ que_ano que~termino saio_dessa sem_divida vai vou zerad-`,
    '4': `,~la :acaba :eu ^_antes ^_consigo ^_sera ^_termina acha acha_que acha~eu after-roadmap:acha after-roadmap:ainda after-roadmap:anos after-roadmap:cinquenta after-roadmap:das after-roadmap:la after-roadmap:natal after-roadmap:que after-roadmap:respirar after-roadmap:vem after-roadmap:zerada antes_dos ate~natal cinqu- cinquenta das_dividas de_pagar debts:tempo dessa_$ dia_eu dia~de em~mes eu_fico
eu~? eu~tudo ja_estou la~estou o_natal pagando_$ para_acabar para_mim quantos_anos quantos_meses quanto~demora quanto~falta que_dia que_mes que_vem que~, que~saio quito_$ quito_tudo quito~? respirar respirar_$ tempo_demora tempo_falta tempo~isso tudo_? vou_ficar zerada`,
    '3': `#_, ,_quando ,~diz :dessas :fico :livre :termino ^_que ^_vou a_luz after-roadmap:antes after-roadmap:casar after-roadmap:consigo after-roadmap:disso after-roadmap:dividas after-roadmap:dos after-roadmap:fim after-roadmap:luz after-roadmap:mes after-roadmap:meses after-roadmap:pagando after-roadmap:para after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:sera
after-roadmap:terminar after-roadmap:vejo ainda ainda~para anos ano~termino ate_o ate~vou a~no buraco_? casar das debts:isso debts:quanto dessa_? devendo_, dia divida_$ dividas_$ do_buraco do~? em em_# em~, estou~? eu_ficar eu_respiro eu~livre falta_para faltam falta~para fica~de fico_sem fico~divida fim fim_do isso_$ levar_? livre_$ livre_de livre_disso meses meses~para mim muito_para natal
no_fim no~do pagan- pagando pagar_? para_eu para_sair para~das para~ficar quando_eu quanto~para que_meu que~nome quita- quitar respiro respiro_? saio_do saio~? sera sera_que tem tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_ate vai_levar vai~quando vem voce~que vou_casar`,
    '-3': `NAME_? NAME_acaba NAME~? ^_essa after-roadmap:NAME after-roadmap:ai after-roadmap:caduca after-roadmap:pago after-roadmap:vez agora agora_$ de~essa essa essa_? eu_pago o~acaba pagar~? para~? presc- quando_o quando~NAME vez`,
    '-4': `after-roadmap:agora caduc- caduca quanto_eu`,
    '-5': `pagar_essa quando_?`,
    '-7': `after-roadmap:essa`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `after-roadmap:botijao gas_?`,
    '7': `botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda worry:gas`,
    '4': `after-roadmap:cai after-roadmap:direito ainda_existe ajuda~comprar ao auxilio~caiu botijao_de botijao~graca cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? da~de direi- direito essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao o_gas o_governo para_comprar para~gas progr- programa quem~direito tem_direito tem~para vale~? vale~cai
worry:botijao`,
    '3': `,_tem EXPENSE ^_onde ^_vale after-roadmap:ajuda after-roadmap:ao after-roadmap:bolsa after-roadmap:comprar after-roadmap:existe after-roadmap:onde ajuda_para ao_gas ao~do bolsa bolsa_? botijao_do botijao~programa cai caiu como_faco como_recebo como~o comprar com~bolsa da~? de_graca direito~gas do_gas do_povo do_programa do~? do~vem essentials:para exist- existe gas_do gas_vem gas~junto gas~povo
gas~tem governo_para governo~isso graca graca_? junto_com mes_? onde_peco onde_retiro para_gas para~o peco_o peco~auxilio povo_? programa_? quando_? quem_tem recebo recebo_o recebo~vale retir- retiro retiro_o retiro~botijao tem~ao tem~do vale_do vale~gas vem_junto vem~com worry:? worry:como worry:o worry:vale`,
    '-3': `debt-kind:o`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa gelad- geladeira imove- imovel minha_casa moro o_teto perco perco_o por~de teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial banco_pode casin- casinha corre corre_risco corre~? deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira minha~por podem~? risco risco_? televisao_e televisao~fogao worry:casa`,
    '4': `,_eles ^_banco ^_eles ^_podem after-roadmap:gente after-roadmap:levar after-roadmap:moro after-roadmap:perco after-roadmap:pode after-roadmap:podem after-roadmap:teto after-roadmap:tomam apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh casa_? casa_eh casa_onde casa~moro casinha_se casinha~eu causa_do causa~cartao coisas~dentro condo- condominio condominio_perco
condominio~o de_casa de_quem dentr- dentro deve dever_condominio dever~perco de~no de~pode eles eles_podem eles_tomam eles~minha eu_dever eu~condominio e~de famil- familia fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar
onde_moro onde~corre overdue:? pegar penho- penhorado penhorado_? perco~apartamento perde- pode_levar podem_levar pode~a pode~minha pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar~gente tomam_minha tomam~casinha unico~pode worry:levar worry:pode`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam a_gente after-roadmap:geladeira after-roadmap:imovel after-roadmap:minha after-roadmap:unico apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? banco~tomar barraco~meu bem_de bem~familia botar botar_ela botar~em cartao_? casa_esta casa~eles casa~no casa~protegida causa coisa-
coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia debts:casa debts:causa debts:minha debts:podem dentro_? dever de~? de~eh divida do_cartao e_levar e_sofa eh_meu eh_protegida eh~, eh~que ela ela_em ela~leilao eles_conseguem eles~botar eles~levar eles~vir em_leilao entrar_e entrar~levar essa_casa esta_no
esta~meu eu~pagar e~geladeira familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_por geladeira~causa geladeira~sofa gente_por gente~divida imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_? levar_geladeira levar_minha levar~e mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome
o_unico os_outros os~credores outros_credores outros~podem overdue:casa overdue:minha overdue:pegar overdue:podem o~? o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tirar pode_tomar podem_penhorar podem_vir podem~o podem~pegar pode~e por_causa por~do por~minha protegida protegida_? que_, que_tiram que~minha se_eu
sera~tiram ser~? se~nao sofa_? so~essa tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar_a tomam_a tomam~casa tomar tomar_minha tomar~geladeira um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:ela worry:eles worry:imovel worry:minha worry:moro worry:podem worry:por worry:teto worry:tomam
worry:unico`,
  },
  'ask:how-much-to-offer': {
    '16': `ofere-`,
    '13': `after-roadmap:quanto`,
    '12': `oferecer quanto`,
    '11': `after-roadmap:oferecer quant- quanto_$`,
    '10': `#_? #_para after-roadmap:ofereco ofereco qual~eu`,
    '9': `#~NAME ^_qual after-roadmap:qual propo-`,
    '8': `after-roadmap:# after-roadmap:eles after-roadmap:peco after-roadmap:proponho chego com_quanto peco proponho quanto_de valor_eu`,
    '7': `^_ate after-roadmap:chego after-roadmap:lance after-roadmap:propus after-roadmap:seria after-roadmap:valor de_desconto lance offers:? para_NAME propu- propus qual que~eu seria valor`,
    '6': `^_sera after-roadmap:ate after-roadmap:dou after-roadmap:justo after-roadmap:maximo ate_quanto baixo dou eles eles~# eu_dou eu_falo falo falo_primeiro justo maxim- maximo maximo_que numero_eu numero~falo o_maximo oferecer_# ofereco_$ offers:que pagar_$ qual~maximo quanto~desconto que_eles que_numero que_valor sera sera_que`,
    '5': `FIGURE NAME_$ ^_que aceitar_? after-roadmap:aceitar after-roadmap:desconto after-roadmap:eu after-roadmap:falo after-roadmap:vale ate comeco_oferecendo comeco~quanto costu- devo_oferecer eu_peco eu~primeiro oferecendo_quanto oferecer_$ offers:aceita offers:eu qual_valor quanto~oferecer`,
    '4': `NAME~# ^_comeco ^_quanto aceita aceitar after-roadmap:baixo after-roadmap:entrada after-roadmap:posso after-roadmap:sera ate_onde ate~da ate~vale baixo_? boto_na boto~mesa comeco da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~? de~da entrada eu_oferecer eu_ofereco faz_vergonha faz~? mesa mesa_? na_mesa nao_faz nao~vergonha numer- numero oferecendo oferecer_? offers:a
offers:quanto offers:sera onde_da onde~para o~que pago_quanto pago~de para_baixo para_puxar para~para posso_oferecer posso~no proposta_de proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto_vale quanto~pagar que_a que~NAME que~pago uma_proposta uma~de valor~boto vergo- vergonha vergonha_?`,
    '3': `# ^_faco ^_ofereci ^_pago ^_peco a_conversa abrir~conversa aceit- acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:comeco after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:propor after-roadmap:proposta after-roadmap:puxar ate~posso a~? baixo_ou baixo~ja boto chego_neles chego~? conversa da_para decen- decente
decente_para decente~abrir desco- devo~? devo~para eh_bom entra- eu_boto eu_chego eu_jogo eu_proponho eu~baixo eu~na eu~neles falo_o falo~que ja_falo ja~o jogo_baixo jogo~ou na~? neles neles_? oferecendo~? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:# offers:NAME offers:baixo offers:comeco offers:falo offers:numero offers:qual offers:valor ou_ja
ou~falo o~tenho pago_$ para_nao para_pedir para~a posso~# primeiro_$ propor proposta qual_um quanto_posso quanto~chego quanto~de que_tenho que_vale que~? se~oferecer tenho_? um~decente vale vale_? valor_decente valor~para valor~proponho voce~que`,
    '-3': `^_sai after-roadmap:isso after-roadmap:juros after-roadmap:vai de_juros econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja sai sai_quanto`,
    '-4': `after-roadmap:falta devo_para falta quanto_falta quanto~para`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '12': `meu~?`,
    '8': `^_voce mim_? no_meu por_mim por~?`,
    '7': `consent:? dar_procuracao dar~? isso~no nome_? para_banco preciso_dar preciso~procuracao procu- procuracao procuracao_? score_? usar`,
    '6': `^_falar ^_preciso ^_usar aqui_? dar eu_? isso_vai isso~sujar meu_score offers:? score usar_isso vai vai~meu voce voce~com`,
    '5': `after-roadmap:vai after-roadmap:voce aparece_no aparece~meu aqui aqui_suja aqui~meu baixa baixa_meu baixa~score banco_por banco~mim consent:meu estou_aqui estou~? falar_aqui falar~suja isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu offers:voce o~por preciso que_estou que~aqui saber_que
saber~estou sujar sujar_meu sujar~nome usar~baixa vai_sujar vai~que vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_fazer acordo_por acordo_sem acordo~me acordo~mim apare- aparece atrap- atrapalha atrapalha_eu atrapalha~conseguir banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu conse- conseguir_credito conseguir~? consent:banco consent:no consent:nome cpf cpf_? cpf~piorar credito_? deixar_que deixar~voce e_piorar eles_, eles_? eles~voce esse_cadastro
esse~atrapalha eu_conseguir eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecha- fecham fecham_o fecham~acordo fechar~sem fica fica_sabendo fica~que liga_para ligar~banco liga~eles lugar meu_cpf meu_lugar minha_nota nome nota nota_? o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resol-
resolve_com resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo vao voce_fecham voce_ou voce_resolve voce_vai voce~eu voce~fechar worry:? worry:voce`,
    '3': `^_consegue ^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:lugar after-roadmap:mim after-roadmap:preciso after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? a~direto cadas- cadastro com_a com_eles com~? com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:aqui consent:cpf consent:dar consent:eu
consent:mim consent:ou consent:para consent:preciso consent:sujar consent:voce cpf_e credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto direto_para direto~mim esse_servico eu_falei eu_usar eu~aqui eu~esse falam falam_com falam~o falar fechar fechar_acordo fica_marcado fica~se isso_mexe liga ligar_para loja_direto loja~para lugar_? manda- marca- marcado marcado_se
marcado~eu me_avisar mensa- mensagem meu meu~e mexe_no mexe~meu me~? negocia negocia_no negociar negocia~meu nome_fica nome~marcado no~lugar no~nome no~score o_credor offers:aqui offers:banco offers:dar offers:mim offers:no offers:nome offers:preciso ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolver resolver_com resolver~a saber servico_? se~usar sou~?
usar_esse usar~mexe usar~servico voce_falam voce_negocia voce~ligar voce~no voce~o worry:aqui worry:eu worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '17': `juros`,
    '8': `^_quanto after-roadmap:qual do_NAME esse_juros quanto~juros`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa de_juros juros_$ juros_? o_juros qual rates:?`,
    '6': `after-roadmap:alto after-roadmap:mais alto_? cet_do e~que os_juros quant- quanto quanto_vou quanto~pagar taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet alto eh_juros eh~? em_juros juros_abusivo juros~NAME o_cet o~esta pagar_a parte_disso parte~eh pode~esse qual_a quanto_de que_parte rates:e rates:juros so_de so~juros taxa vou_pagar`,
    '4': `^_juros after-roadmap:NAME after-roadmap:cobrar after-roadmap:esse after-roadmap:os after-roadmap:pode after-roadmap:vou a~do cet cobra- cobra_mais cobrarem cobra~juros de_cada deles disso_eh disso~juros divida~o e_qual esta_muito juros_por juros~pode mais_$ mais_juros muito~? norma- normal os o~deles parte pode_isso por_mes qual_que qual~eh quanto~de que~disso rates:eh rates:qual rates:quanto
rates:que tem_o tem~juros`,
    '3': `NAME_eh after-roadmap:cada after-roadmap:cobra after-roadmap:comendo after-roadmap:do after-roadmap:esta after-roadmap:muito after-roadmap:perco after-roadmap:so banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobrar comen- comendo das_minhas da~eh de_mim de~divida de~eu divida_e divida_minha divida~? do~? eh_alto eh_divida eh~e eh~nesse esse~eh esta_lucrando estao~quanto esta~em
estou_jogando eu_pago eu_perco eu~em fora_em fora~juros jogan- jogando jogando_fora jogando~em juros_de juros_eu juros_mais juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? nesse nesse_total nesse~? os~de o~do o~mais pago pago_de pago~juros perco pode~? quais_os quais~juros qual_o qual~juros qual~minhas quanto_estou quanto_o
quanto_vai quanto~banco quanto~jogando que~divida que~o rates:divida rates:o rates:pago total_?`,
    '-3': `econo-`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `vazar`,
    '13': `eh_seguro segur- vao`,
    '12': `confiavel_$ seguro`,
    '11': `^_precisa ^_vao confiavel eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `after-roadmap:vai confiar consent:saber eh~isso incomes:? le posso_confiar`,
    '9': `?consent ^_posso ^_voce after-roadmap:fica after-roadmap:vao compartilham confiar_$ consent:meu consent:precisa consent:voce e_se fica~onde isso_suja ne ne_$ onde_$ passa- preci- senha senha_$ vai_saber voce`,
    '8': `:sao ^_fica compa- eh_protegido entre_nos e~vazar guard- infor- isso~sigiloso nao_ne passam precisa~cpf prote- protegido protegido_isso saber_$ se_vazar vazar_? vendem voce_vendem voce~meus`,
    '7': `:? ^_eh ^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:saber after-roadmap:seguro apaga- apagar_depois apagar~? consent:eh consent:posso consent:vai consent:vao contar cpf cpf_? dados da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado golpe~ne guardado_onde isso_fica isso~meu le_isso le~aqui medo nos pedem pedem_senha posso posso_falar quem_le risco risco_de
risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vazar_$ ve ve_o ve~que voce_pedem voce~senha`,
    '6': `:voce ^_alguem ^_compartilham ^_e after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:meus after-roadmap:ne after-roadmap:passam after-roadmap:posso after-roadmap:precisa after-roadmap:senha after-roadmap:sigiloso after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse-
consent:confiar consent:confiavel consent:fica consent:vazar contar_para cpf_$ dados_ficam dados~seguros de_cpf de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo ficam ficam_seguros fica~? golpe_nao guardado informacoes isso~? medo_$ medo~passar meus meus~ficam meus~para nao_vai outra- outras outras_empresas para_apagar passar pedir pedir_meu piorar_meu piorar~score
posso~sem precisa_de quem_vai quem_ve quer_saber quise- quiser quiser_sair saben- sabendo sair_$ score_$ seguros sem_medo sigiloso_$ vai_piorar vao~para vende-`,
    '5': `:seguro ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber como_voce como~que compartilham~informacoes consent:como consent:disso consent:isso consent:le consent:ne consent:para consent:pedir consent:qual consent:senha
consent:sigiloso debts:aqui debts:isso debts:vazar eh~pegadinha escre- essa_conversa essas essas_informacoes eu_escrevo eu_ganho e~eu fica_so fica~entre incomes:isso isso isso~seguro le_essa le~conversa ligar~minha mais_le mais~essa meu_dinheiro meus_dados mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco pedir~cartao pegad-
pegadinha pegadinha_? qual_eh qual~a quanto~ganho quem~ter quer que~escrevo sao~? seguros_$ seguro~? sei_que sigiloso_isso so_entre so~nos tem~de tenho_medo ter_acesso vai_ter vai~acesso vai~meu vao_mexer vao_pedir vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce_sao voce~de voce~meu`,
    '4': `:confianca :cpf :precisa ^_da ^_meu ^_meus ^_passam ^_quem after-roadmap:acesso after-roadmap:banco after-roadmap:cpf after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:meu after-roadmap:nos after-roadmap:passar after-roadmap:piorar after-roadmap:risco after-roadmap:sabendo after-roadmap:sair as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao
certeza_que certeza~eh chefe chefe_fica chefe~sabendo coisa- coisas com_essas compartilham_as com~informacoes consegue_ver consegue~o consent:a consent:compartilham consent:escrevo consent:informacoes consent:marido consent:medo consent:numero consent:seguro consent:ve conta- contar~banco contar~quem conto_? contra contra_mim contra~? conversa conversa_? da_para dado dados_? dados_depois
dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:le debts:seguro debts:vai debts:vao depoi- depois de~informacao disso do~cpf eh_a espos- esposa esposa_consegue esposa~ver essas~? essa~? excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho ganho_? gente_conta gente~? golpe~eh incomes:fica
incomes:ganho incomes:le incomes:que informacao informacao_$ informacoes_? isso_aqui isso_contra isso_eh isso~entre isso~mim isso~salvo livre_de mao_de mao~bandido medo_de meu meu_cartao meu_chefe meu_numero meu_score meus_dado meus~? meu~? meu~fica mexer minha_casa minha_esposa minha_familia minha~consegue na_mao nao~cair na~de numero_$ os_dados os~depois o~te para_excluir para_terceiros para~os
passam_meus passam~dados passar_informacao piora- piorar por_aqui por~quer precisa_da precisa~minha que_quer que_te quem~isso quem~o quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_? saber_? saber_quanto saber~eu sair salvo salvo_onde score seguro_mesmo tem_certeza tenho~de terce- terceiros terceiros_$ usar~contra vai_cair vai_contar vai_ficar vai_vazar vai~isso
vai~sabendo vao_contar vao_ligar vao_usar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce_vao voce~as voce~contar voce~o voce~para`,
    '3': `?incomes ^_minha a_gente after-roadmap:casa after-roadmap:contar after-roadmap:excluir after-roadmap:ficam after-roadmap:mexer after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam aqui banco_ve banco~o boa_ou boa~fica cartao_$ casa_$ certe- certeza coisas_por coisas_que coisas~aqui
coisas~eu como_sei com~que confianca confianca_$ consegue consent:? consent:acesso consent:apagar consent:banco consent:casa consent:contar consent:cpf consent:da consent:dados consent:de consent:deus consent:entre consent:essas consent:ficam consent:livre consent:meus consent:nos consent:onde consent:passam consent:passar consent:querem consent:quiser consent:se consent:seguros consent:ter
consent:verdade conta_? conta_do contar_? conta~banco conto conve- das_minhas das~dividas de_boa de_golpe de_verdade debts:contar debts:essas debts:mas debts:que debts:quer debts:saber depois_$ depois_? deus_me deus~livre de~minhas de~ou de~voce dinheiro_$ duvida_se eh~mesmo em_duvida entre~? escrevo_aqui escrevo~? essas_coisas essas~que estou_em estou~duvida eu_contar exclu- falar falar_de
falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~essas ganho_$ grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:e incomes:por incomes:quem incomes:quer incomes:saber incomes:se incomes:voce informacoes_$ isso_nao isso~golpe mao marid- marido marido_nao marido_vai marido~ficar me_livre meu_banco meu_marido meu~nao meu~ne
meu~vai meu~ve me~de minha_senha minhas~por minha~do minha~vai nao_pode nao~saber nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco para_que para_quem passar_cpf passar_minhas passar~? passar~coisas pedir~cpf porqu- porque posso~de precisa_passar que_a que_escrevo que_vao que_voce quem quem_? quer~disso que~contar
que~fazem que~fazer que~quer que~querem sabendo_$ saber_das saber_disso saber_ne saber~? saber~minhas sao se se_eu se_voce seguro_? sei~eh te_conto tem~que ter te~? usar_isso vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~minha ver ver_minha ver~conta voce_apagam voce_fazem voce_quer voce_querem voce_vai voce~com voce~saber voce~ver`,
    '-3': `,_vai ,~me ?debt-kind ?income-source ^_falar banca banca_isso banca~aqui banco_? boto boto_no cobra- cobrar com_isso como~meu consent:, consent:esse consent:tua desfa- eh_do eh_pago estou~? eu_boto eu~no golpe_? golpe_isso income-source:de income-source:e incomes:me incomes:no me~? minha~? negoc- no~, para_mim por~? quem_banca que~isso tua vai_me voce_$ voce~dinheiro`,
    '-4': `?~eh como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_onde e_eh eh~ne eu~meus e~seguro graca_? isso_vai isso~sujar voce_conseguiu`,
    '-5': `de_graca eh~graca graca isso~de`,
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
    '10': `^_tem after-roadmap:imprimir after-roadmap:painel impri- imprimir o_painel site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador consent:o em_pdf grafi- manda pdf pdf_$`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha aplic- aplicativo aplicativo_$ computador_$ grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app after-roadmap:ver app_? consent:painel da_para entro grafico_$ no_link pagin- pagina perdi~link quero~pelo site_nao vejo ver~grafico`,
    '6': `abre_$ after-roadmap:em after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app consent:site ender- endereco expir- expirou internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ tela tem`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade_o como_entro consigo consigo_abrir internet isso_em isso~pdf link_do me_manda no_site onde~isso pelo perdi_o vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:abre after-roadmap:da after-roadmap:endereco after-roadmap:expirou after-roadmap:quero after-roadmap:tela aquel- aquele_negocio cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:link consent:nao consent:no consent:novo consigo~a da_erro da~no de~aquele endereco_?
entro_naquela entro~tela era~site erro erro_no erro~link expirou_o expirou~acesso fica~painel gera gera_outro inter- link~plano manda_de manda_o manda~novo me_passa meus_numeros mexer_no me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso outro outro_$ o~venceu para_clicar passa_o
passa~site perdi quero_ver quero~no quero~o sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus vejo~painel ver_no`,
    '3': `,~endereco :manda :pagina :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:entrar after-roadmap:graficos after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:passa after-roadmap:qual after-roadmap:venceu aquele aquele~para como_vejo como~no computador_, computador~qual consent:abre consent:como consent:endereco consent:entro consent:outro
consent:perdi consent:qual consent:tela consi- da_pagina da~ver de_novo do_plano entrar entro_no era_o expirou_$ fica_o graficos link_da link_nao link~pagina mais_, mesmo_? me~isso nao~entrar negocio novo o_endereco onde onde_fica o~de o~mesmo painel_nao painel~abre para_ver passa qual_endereco qual_era qual_o qual~o tem_um vejo_o venceu venceu_$`,
    '-3': `after-roadmap:roteiro rotei- roteiro tem~para`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '6': `debts:minimo minimo_,`,
    '5': `after-roadmap:so levan- levando minimo_? rates:minimo so_o so~minimo`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:fatura after-roadmap:ou after-roadmap:pagar after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta fatur- fatura minimo_$ minimo_ou minimo_resolve minimo~fatura ou_nao o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar ^_pagando ^_pago adian- after-roadmap:levando after-roadmap:problema after-roadmap:ruim after-roadmap:valor do_cartao eu~so faco_isso levando_no levando~minimo mal mal_? minimo_do minimo_todo minimo~cartao minimo~mes minimo~tem no_minimo ou ou~? o~ou rates:? resolve_? ruim se~so so tem_mal tem~? vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `dividas_$`,
    '10': `^_quais after-roadmap:dividas anoto- anotou falei falei~NAME quais`,
    '9': `a_lista devo divid- falta~NAME ja_te minhas_dividas quanto_falta`,
    '8': `^_resumo after-roadmap:anotou after-roadmap:cada after-roadmap:falei after-roadmap:minhas cada da_NAME eu_ja falta_da lista_$ para~eu quanto~da resumo_das resumo~dividas voce_anotou`,
    '7': `NAME_? after-roadmap:ai after-roadmap:quais after-roadmap:ver debts:dividas debts:eu devo~cada dividas_eu eu_devo falei_da falta ja~da minha- minhas mostr- mostra para_cada para_quem quais_contas quanto_ainda quanto~devo quem_eu rates:NAME rates:dividas rates:eu resum- resumo te ver_a voce_tem`,
    '6': `^_le ^_quantas ^_quanto after-roadmap:devo anota- anotado as~que confe- conte- contei da~? debts:falei divida_no dividas~tenho divida~NAME eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas me_mostra minha~no no_NAME o~voce passe- passei passei_$ quais_eu quais~ja quant- quantas_dividas quantas~eu que_voce quero~a que~tem rates:falei te_passei tem_anotado voce~ai voce~anotado`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo cada~com confere confere_ai confere~se contas da~lista debts:NAME debts:ja devo_mesmo devo_na devo_para devo~NAME dividas_que esta_minha esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta- falta_para ja ja~falei ja~passei le lembra_para lembra~quem
maris- marisa mesmo_$ minha_lista mostra_cada mostra~divida mostra~que na~mesmo para~banco quais~eu quantas quanto quanto~para quem~devo quero_ver que~devo rates:devo rates:ja rates:quanto se_anotou se~tudo sumiu sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto NAME ^_ja ^_recapitula after-roadmap:contas after-roadmap:ficaram after-roadmap:mesmo after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce ai_? alguma_que alguma~eu anotou_a anotou~da as_dividas cada_divida cade_a com~valor conta- contas_eu contas~falei contei_$ das_dividas debts:ai debts:quais debts:quanto debts:quem debts:voce
devendo_$ devo_$ divida_com divida~o do_NAME do~? esta_faltando esta~alguma eu~devendo eu~na faltando faltando_alguma faltando~que ficar- ficaram lembra lista_das me_lembra mesmo me~o me~para mim_as mim~dividas mostra_o na_NAME para~as quanto_esta quanto~minha quem quem~estou que~anotou que~falei que~ja rates:das recap- recapitula recapitula_minhas recapitula~dividas tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :? :NAME :para ?rates ?~que ^_cade ^_lista ^_me ^_mostra ^_para ^_ver after-roadmap:NAME after-roadmap:anotado after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:le after-roadmap:lembra after-roadmap:minha after-roadmap:sao ai_na ainda ai~lista algum- alguma anotado_, anotado~loja a~das banco_$ cade cade~lista com_o credo- credores credores_ai credores~na da_minha
debts:anotado debts:anotou debts:as debts:das debts:devo debts:divida debts:lista debts:me debts:mesmo debts:minhas debts:mostra debts:passei debts:te debts:tem devo_no dividas~eu dividas~voce diz~dividas estou_devendo eu_estou eu_tenho eu~? fala_tudo fala~que lista_? lista_minhas loja_por loja~loja meus_credores meus~ai minha_divida na_lista nao_entendi nao~quanto o_valor o~eu para_mim por_loja
quais_dividas quais~voce quem_sao quem~meus que~passei rates:ai rates:anotou rates:as rates:da rates:quais rates:que rates:voce sao sao_meus sao~credores tem_ai tem~, voce`,
    '-3': `^_valor after-roadmap:geral after-roadmap:quitei after-roadmap:sair eu~devo eu~no eu~quitei geral ja_quitei quanto~ainda quite- quitei quitei_$`,
    '-4': `after-roadmap:das divida_$ sair sair_das sair~dividas`,
    '-5': `after-roadmap:total no~? total`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu-`,
    '8': `meu_nome se_estou`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_cpf meu_score negat- olho onde_olho score se`,
    '6': `^_onde after-roadmap:estou after-roadmap:meu after-roadmap:olho after-roadmap:onde after-roadmap:se debts:meu descubro estou_? estou_no estou~spc nao~? no_serasa no_spc nome nome_esta no~ou onde ou_nao ou~estou saber_se spc_ou spc~nao vejo_se`,
    '5': `,_onde ^_sera after-roadmap:cpf after-roadmap:nome after-roadmap:score como_descubro como~meu descu- estou~na meu~esta mostr- mostra na_praca nao_estou onde~meu overdue:se praca score_$ se_meu seras- serasa sera~meu spc vejo worry:se`,
    '4': `?_consegue ?~ver after-roadmap:descubro after-roadmap:saber ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca debts:nome descubro_se descubro~estou esta_limpo esta~? esta~serasa estou estou_negativada estou_sujo estou~? eu~se graca limpo_? meu
meu~ainda meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra que_meu queria_saber queria~se quero_saber quero~se que~nome restr- restricao saber saber~estou score_sem
score~pagar sem_pagar sera sera_que serasa_? serasa~consegue se~coisa se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem_como tem~voce vejo~meu ver_? voce_olhar worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:como after-roadmap:graca after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:vejo after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~?
consegue cpf_para da_para debts:cpf debts:mostra debts:no debts:onde deu_restricao deu~, devendo_na disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e graca_? me_botaram me_negativou meu~de meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde
o_registrado olhar olho_? onde_confiro onde~? ou overdue:? overdue:cpf overdue:estou overdue:no overdue:ou overdue:serasa overdue:sujo o~serve pagar_$ para_mim para_que para~? para~se que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei_se sei~foi sei~me serve
serve_para serve~que se~botaram se~cpf se~nome sujar- sujaram sujaram_meu sujaram~nome tem_coisa tem~no ver verif- verifica verifica_ai verifica~para voce~meu worry:? worry:mim worry:que`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa`,
    '11': `after-roadmap:limpa limpo nome`,
    '9': `^_limpa meu_nome o_nome`,
    '8': `after-roadmap:limpo como_limpo limpo~nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai como~meu do_spc fica limpo_meu na_hora sai_do`,
    '6': `dias eu_pagar fica_no hora limpar~nome limpa~nome na~? quand- quando quantos_dias serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando after-roadmap:dias after-roadmap:limpar after-roadmap:na after-roadmap:spc continuo continuo_negativado continuo~, credito_de credito~novo do_serasa e_continuo em~dias eu_ter e~negativado ja_limpa limpa- limpar meu~sai negativado_, negativado~por nome_$ nome_sai nome~que novo_? pagar~do paguei_e paguei~continuo para_limpar para~ter quando_$ quando_? quantos seras-
serasa se~pagar spc_? worry:nome`,
    '4': `,_por :como :limpo :no :nome :serasa ^_como ^_paguei a_ficar a_primeira acordo acordo~nome after-roadmap:depois after-roadmap:meu after-roadmap:quantos a~bom bom_quando bom~? como_faz como_tiro como~o conti- cpf cpf_volta cpf~a de_novo demor- demora depoi- depois depois_de em_quantos eu~credito faco_$ falta_para falta~eu fica_sujo ficar_bom ficar~quando fica~ate limpa_$ limpa_o limpar_meu meu~do
meu~fica meu~o meu~volta negat- negativado nome_? nome_do nome_fica nome_limpa nome_o nome~quanto novo overdue:? o~faco o~falta pagan- pagando para_eu para~o por~? primeira quando_meu quando~nome quant- quanto~fica quanto~para que_faco que_falta quero~meu que~para sai~serasa sujo_ate sujo~quando tempo_para ter_credito ter~de tiro tiro~nome volta_a volta~ficar worry:como worry:limpa worry:quando`,
    '3': `,~que :meu :tiro ^_em ^_pago ^_quanto ^_se acord- acordo_e acordo_o acordo~ja after-roadmap:continuo after-roadmap:cpf after-roadmap:demora after-roadmap:faz after-roadmap:negativado after-roadmap:pagando after-roadmap:quando after-roadmap:tempo ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira credi- credito demora_quanto demora~para depois_que depois~eu depois~pagar
do_acordo do_cartorio do~? do~depois do~e e_ja e~limpa e~nome faz_$ fica_limpo ficar ja~? limpa_? limpar_o no_spc nome_demora nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo o_protesto o~demora o~limpa pagando_o pagando~acordo pago_a pago~primeira por_que primeira_do primeira~acordo prote- protesto protesto_do protesto~cartorio quanto quanto_para quanto~sair que_? quero~nome quitei_,
quitei~e sair_? tempo_a tempo~divida tempo~limpar ter tira_o tira~protesto tiro_meu worry:acordo worry:do worry:faco worry:limpo worry:primeira worry:quanto worry:que worry:sai`,
    '-3': `quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '18': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$`,
    '11': `^_como after-roadmap:como desconto parcelar`,
    '10': `after-roadmap:parcelar desconto_$ parce-`,
    '9': `^_bora ^_consigo como pedir quero_renegociar quero~um`,
    '8': `acord- acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora consigo desco- desconto_? para_parcelar`,
    '7': `^_da ^_quero acordo_$ after-roadmap:acordo after-roadmap:baixar ajuda_a baixa- baixar como~a com~NAME dimin- divida_$ o_NAME por_onde`,
    '6': `a_negociar after-roadmap:dao after-roadmap:divida after-roadmap:negocia ajuda~negociar bora_negociar como_negocio como_peco conversar~a da_para dao falo_para me_ajuda me~a negocia negocia_isso negociar_o para_negociar para_renegociar posso_pedir que~desconto`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:com after-roadmap:conseguir after-roadmap:fazer after-roadmap:fechar after-roadmap:quero after-roadmap:sera ajuda baixar_o com_a com_banco como_diminuir como_que conseguir consi- conversar_com da~parcelar debts:eles diminuir_a eles_renegociam eles~se essa_divida eu_pedir fazer fazer_acordo fechar fechar_com jeito jeito_de negociar_,
negociar_? negociar~me offers:como onde~a para_baixar para~desconto pedir_? pedir_desconto propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_nunca ^_sera ^_vamos a_fazer a_parcela acordo_, acordo~por after-roadmap:conversar after-roadmap:diminuir after-roadmap:essa after-roadmap:faco after-roadmap:parcela after-roadmap:pena after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? bagac- bagaca bagaca_$ banco_? barga- barganha barganha_com barganha~banco bora~essa chora- chorar com com_o comeco~negociar
como~desconto com~financeira consigo~o conversar da~baixar debts:com diminuir e_pagar eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ essa_bagaca eu_falo eu~? e~# falo~renegociar fazer_um fecha- fiz_acordo fiz~, me_ensina negociar_essa negociar~bagaca negocio_com negocio~o nunca_fiz nunca~acordo offers:? offers:negociar offers:um onde_vai onde~? o~falo pagar_# pagar~por
para_conseguir para_eles para~aliviarem para~com para~essa parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles por~vai propor~trato que_falo que_se quem~falo quero_fazer que~barganha que~isso renegociar_? se_barganha sera sera_que se~com tem_como tenta- tentar trato_para trato~banco um~com vai_? valor_com`,
    '3': `#_x :ajuda NAME_? NAME_em NAME~# ^_com ^_eles ^_vale a_financeira a_loja a_pena acordo_com after-roadmap:a after-roadmap:chorar after-roadmap:da after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:tentar after-roadmap:trato after-roadmap:vezes after-roadmap:x ajuda_para a~com a~em cartao_$ certo_de certo~chorar
chorar_um chorar~desconto com_quem como_eh como~para como~que com~, com~? com~eu conse- de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:como debts:se de~com de~isso de~um divida eh_que eles_$ em~x fazer~acordo financeira_$ isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar_com negociar~a novo_com novo~o nunca nunca~na o_cartao
o_jeito o_melhor offers:acordo offers:banco offers:com offers:jeito offers:onde offers:para offers:propor offers:quero offers:se offers:sei offers:trato onde onde_comeco onde_que o~certo para_banco para~na parcela parcelar_isso parcelar~de pedir_para pega pena por~comeco por~que preciso~ajuda qual_o qual~jeito qual~melhor quem_eu quero quero_tentar quero~essa que~gente tem_jeito tentar_negociar
vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `after-roadmap:converso after-roadmap:nao baixar_mais conversa conversa_com converso converso_com de_desconto denun- falo_com feche- fechei financeira_? ja mais_? para~mais quise-`,
    '-4': `^_ja como~o falo~o nao_quero nao_quiseram o_acordo quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo`,
  },
  'ask:negotiation-fair': {
    '15': `feira- feirao`,
    '11': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola after-roadmap:mutirao eh~feirao mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou negociacao offers:? o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao ^_onde after-roadmap:aquele ainda ainda_? ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh feirao_? ir ir_no ir~feirao negoc- no_feirao offers:desenrola offers:mutirao quando_eh tem_aquele tem~desenrola vai_ter`,
    '4': `^_vai acontece_esse acontece~feirao after-roadmap:serasa after-roadmap:voltou ajuda_? compensa_ir compensa~no debts:mutirao do_procon eh_bom eh_furada eh_o eh_quando eh~ou esse_ano esse_feirao feirao_$ feirao_de feirao_eh feirao_limpa feirao_para feirao~divida feirao~furada feirao~negociar feirao~nome furad- furada furada_ou furada~ajuda limpa~compensa mutirao~procon negociar_? nome_compensa
nome~? o_mutirao offers:o onde_acontece onde_eh onde~esse ou_ajuda para_negociar procon_eh procon~quando quando~o seras- serasa ter`,
    '3': `?_ainda ?~posso ^_aquele ^_compensa ^_espero ^_mutirao a_semana acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:eh after-roadmap:fila after-roadmap:limpa after-roadmap:negociacao after-roadmap:praca after-roadmap:ter ainda_posso ainda~entrar ano aquele~do banco_central banco~ja bom_mesmo bom~? central central_ja central~passou compensa_? da~ir
de_divida debts:? debts:negociacao desconto_de desconto~verdade desenrola_acabou de~do de~tem divida_$ do_banco do~central do~na entra- entrar entrar_? esper- espero espero_o espero~feirao esse~? esse~de feirao_pela feirao~internet fila internet_? ja_passou ja~? limpa limpa_nome mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~serasa na_praca negociacao_do negociacao_tem
negociacao~banco negociacao~desconto negociar no_mutirao no~? no~de no~pela offers:ainda offers:do offers:eh offers:esse onde onde~o ou~? ou~so o~acabou o~para para_ir para~no passo- passou passou_? pela_internet pela~? posso_entrar praca proco- procon quand- quando quando_? seman- semana semana_de semana~negociacao serasa_eh serasa~bom tem_desconto ter~esse verdade_?`,
    '-3': `debt-kind:nome`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual`,
    '13': `after-roadmap:pago e_agora onde proxi-`,
    '12': `qual_$`,
    '11': `^_e after-roadmap:e after-roadmap:fazer agora pago passo proximo_passo qual`,
    '10': `agora_$ proximo`,
    '9': `after-roadmap:comeco after-roadmap:proximo esse_mes fazer mes_$ passo_$`,
    '8': `^_voltei a_gente after-roadmap:faco after-roadmap:gente after-roadmap:passo after-roadmap:voltei eh~pagar fazer_$ me~o por_onde prime- primeiro primeiro_$ volte- voltei`,
    '7': `after-roadmap:mes after-roadmap:primeiro after-roadmap:tenho caiu_o comeco desse_mes em_qual faco gente jogo jogo_em jogo~qual mes o~das o~faco pago_qual pago_quem pedra- que_faco que~fazer`,
    '6': `^_pago a_proxima after-roadmap:caiu after-roadmap:caminho after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:proxima after-roadmap:quais a~parou camin- caminho combi- comec- comeco_$ desse essa_, gente_parou lembra~que o_caminho o_que onde_a onde~gente o~a o~falta por_qual por~eu proxima que_falta quem_$ que~gente`,
    '5': `#~, ,_e ,_jogo ,~onde :faco ^_por ^_quais after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:das after-roadmap:lembra after-roadmap:pagamento after-roadmap:parou after-roadmap:quem after-roadmap:recebi after-roadmap:tarefa agora_? caiu coloc- coloco comeco_por diz~que e e_depois e_esse eh_melhor esta_, estou_com eu~agora e~, e~mes ja~e lembra me_da me_lembra mes~o
o_dinheiro o_proximo onde_coloco orien- o~passo pagam- pagamento pagar_esse pagar~mes pago_agora pago_primeiro paguei_e paguei~agora para~vai parou primeiro_? quais qual_a qual~pago qual~primeiro qual~proximo que_a que_fazer que~agora taref- tarefa tenho_que vai_o vai~dinheiro`,
    '4': `:o :primeiro NAME_ou ^_amanha ^_comeco ^_qual ^_recebi ^_terminei after-roadmap:, after-roadmap:desse after-roadmap:diz after-roadmap:essa after-roadmap:falta after-roadmap:melhor after-roadmap:pagar after-roadmap:que after-roadmap:quito after-roadmap:semana after-roadmap:terminei amanh- amanha aqui_, caiu~salario comecar_$ confirm-change:desse confirm-change:mes confirm-change:o
confirm-change:quero confirm-change:ver dai_, das de_pagamento depois_? devo~primeiro dia_de dia~pagamento dinhe- dinheiro diz_o eh_dia eh_para eh~de eh~proxima essa~e esse esta~e eu_faco eu~esse faco_agora faco~? ja_paguei me_diz me~do no_plano o_passo onde_$ onde_comecar onde_comeco ou~NAME o~desse o~fazer o~pago pagamento_, pagar pagar_$ parou_$ plano_? ponho por~comecar por~comeco qual_eu
qual~a qual~proxima quero_ver quero~o que~faco que~para que~primeiro quito recebi recebi~, tenho_# tenho~aqui terminei vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_na #_real #~esse #~mao ,_me ,_nem ,~em ,~sei :onde :passo :proximo :qual :que ?after-roadmap NAME_primeiro NAME~? NAME~o ^_caiu ^_esse ^_feito ^_me ^_o ^_pagamento ^_para after-roadmap:cada after-roadmap:dai after-roadmap:depois after-roadmap:dia after-roadmap:feito after-roadmap:mao after-roadmap:me after-roadmap:o after-roadmap:paguei after-roadmap:por after-roadmap:puxo
after-roadmap:salario after-roadmap:vai agora_, cada_um coisa coisa_, com_# com_um comecar com~na dai debts:coisa debts:comecar debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui diz do_mes do_que do~eh eh_a eh~coisa essa_semana esse~? estou~# eu_comeco eu_pago eu~primeiro e~? faco_$ faco_o faco~que falta fio hoje_, hoje~o jogo_onde jogo~? jose lembra_o mao_, mao~jogo melho- melhor mes~jogo
muita na_mao na~, no~? o_salario onde_? onde_eu onde_vai onde~o o~primeiro o~tenho o~vem pago_? pago_para pago~NAME pago~agora paguei_essa para_cada para_fazer para_quem para~um parou_? proxima_$ puxo qual_? qual_boleto qual_pago quanto_pago quanto~para que_pago que_tenho quem quem~? que~hoje que~que real real_esse real~mes salario~o sei_por sei~onde seman- semana semana_? sobrou_dinheiro
sobrou~real tenho~pagar termi- um_dinheiro um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:deixo after-roadmap:demitido after-roadmap:falo after-roadmap:fui after-roadmap:isso after-roadmap:maximo after-roadmap:meu after-roadmap:quero after-roadmap:sem after-roadmap:todo after-roadmap:total demit- demitido eh_o fui fui_demitido maxim- maximo maximo_que meu_plano o_maximo o_meu o_total o~do por_que qual~maximo qual~total que~eu
total voce`,
    '-4': `after-roadmap:nao de_pagar mes_eu onde~a pago_$`,
    '-5': `#~mes agora~o qual_o`,
    '-6': `?_o ?~que after-roadmap:voce o~voce que_voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu apareceu assin- como~? empre- emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi peguei_isso que_peguei`,
    '5': `,_como ^_caiu ^_clonaram ^_fizeram after-roadmap:emprestimo clona- clonaram clonaram_meu cobrando compra_nao comprar_$ compra~fui contratei contratei_$ cpf cpf_para cpf~comprar debts:essa debts:meu debts:nao dinheiro_na dinheiro~minha divida divida~meu emprestimo_que essa_compra estao_me estao~cobrando eu_$ eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na~conta
nunca offers:divida offers:meu offers:nao para_comprar pegue- peguei que_nunca que~contratei que~isso sem_eu um~que usaram_meu usaram~cpf`,
    '4': `,~fraude ^_assinaram ^_essa abri abri_$ abrir~e after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- apareceu_emprestimo apareceu~que assinar assinar_nada assinaram assinaram_por assinaram~mim botar- botaram botaram_de botaram~fiador caiu caiu_dinheiro caiu~na cartao_e cartao~a clonaram~cartao cobra- compra comprar conta_e conta~dever conta~nao conta~nunca contr- de_fiador
debts:emprestimo debts:fui debts:nome descontam dever_$ de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh documentos documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh essa eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio
meus_documentos meu~e me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome nunca_abri offers:essa offers:fui para~conta pedi por~um que_nao que~abri que~nao que~pedi sem~assinar um_emprestimo uma~que um~, usaram_meus usaram~documentos`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:conta after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nao after-roadmap:no after-roadmap:nome alguem_abriu alguem~cartao a~ficou bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio
beneficio~nunca cancelo cancelo_? cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comig- comigo comigo_$ como_cancelo como_provo comprei~loja consignado_no consignado~meu conta debts:conta debts:divida debts:eu debts:no debts:que debts:reconheco debts:usaram descontam_do descontam~meu dever disse~alguem docum- do~beneficio e_a e_estao eh~,
emprestimo_feito emprestimo~meu emprestimo~por essa_cobranca essa~, estao eu_nao e~divida feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus~para meu~disse meu~fez meu~um me~uma minha_, minha~como nada_$ nao_contratei nao_eh negocio_que negocio~nao nessa~e no~beneficio nunca_contratei offers:conta offers:emprestimo offers:eu
offers:que overdue:e overdue:me overdue:no overdue:um para_abrir pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado um_consignado um_negocio uma_conta`,
  },
  'ask:offers': {
    '16': `^_fecho`,
    '15': `fecha- fecho vanta-`,
    '14': `vantajoso`,
    '13': `aceit-`,
    '12': `^_compensa aceito compe- compensa vantajoso_$`,
    '11': `^_aceito after-roadmap:aceito after-roadmap:fecho bom fecharia fecharia_$ fecho_? propo- voce_fecharia`,
    '10': `?offers aceitar aceito_? acha after-roadmap:vantajoso compensa_? eh_vantajoso fechar ofert- offers:?`,
    '9': `^_voce after-roadmap:bom after-roadmap:compensa after-roadmap:fechar`,
    '8': `^_devo ^_seria boa bom_negocio desconto eh_bom eh~negocio eu_tenho fecho_com fecho~eles mais_? offers:bom offers:fecho offers:vantajoso ou ou_nao pego proposta quais~eu seria seria_vantajoso tenho_$`,
    '7': `^_quais aceitar_$ aceitaria aceitaria_? acord- after-roadmap:aceitar after-roadmap:acha after-roadmap:boa after-roadmap:desconto after-roadmap:ou after-roadmap:proposta baixar_mais boa_? bom_$ com_eles eh~boa essa_oferta essa_proposta esse_acordo esta~? negocio oferta offers:eh offers:ou para~mais propostas quais uma_boa voce_aceitaria voce~?`,
    '6': `^_eh ^_pego ^_vale a_pena aceito_ou aceito~nao acha_bom acha_da acha~proposta after-roadmap:? after-roadmap:acordo after-roadmap:eh after-roadmap:negocio after-roadmap:pego ai_? baixa- baixar baixar~? bom_esse bom~desconto compensa_aceitar da~baixar desconto~mim devo_fechar eh_boa eh_uma esper- essa~eh esse_desconto esse~esta esta_justo esta~esse fechar_o justo_? largo largo_? melho- o_desconto
ofertas ofertas_eu ofertas~tenho offers:aceito offers:compensa offers:voce ou_largo o~acha para_baixar pego_ou pego~largo pena proposta_$ proposta_ai proposta_eh proposta~? quais_ofertas que_acha tem_proposta tem~ai uma~? valor~justo voce_acha voce~bom vou~o`,
    '5': `^_presta aceitar_o aceitar~acordo acordo acordo_$ after-roadmap:largo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria after-roadmap:tenho after-roadmap:voce a~aceitar da_proposta desco- desconto_eh desconto_para desconto~bom devo devo_aceitar devo~? devo~o eles_$ esperar_? esse_valor eu_esperar fechar_? fecho_ou fecho~nao justo mim_? nao_fecho negocio_$
o_acordo oferta_? offers:aceitar offers:acha offers:boa offers:devo offers:essa offers:esse offers:esta offers:proposta offers:seria ou~fecho para_mim pena_a pena_aceitar pena~proposta presta_essa presta~oferta propostas_eu propostas~tenho quais_propostas que~da se~esperar tem_desconto vale vale_a vale~pena valor_esta`,
    '4': `?_$ ^_essa a_vista aceitar_a aceitar~proposta aceito_essa aceito~oferta acordo_? acordo_da acordo~NAME after-roadmap:baixar after-roadmap:devo after-roadmap:esperar after-roadmap:essa after-roadmap:justo after-roadmap:pena alguma_oferta alguma~para a~a desconto_$ duvida_se duvida~pego eh~esse esperar espero espero_$ esta_bom estou~duvida fechar_ou fechar~espero fecho_$ furada_esse furada~acordo
melhor melhora melhora_se melhora~eu na~se negoc- oferta_$ oferta_para oferta~mim offers:desconto offers:oferta offers:pego offers:quais offers:tenho offers:vale ou_espero ou~? pego_esse pego~acordo posso_fechar posso~ou prest- presta proposta~boa que_melhora que~esta que~se se_pego sera~melhora se~esse tem_alguma tem~oferta tem~para vantajoso_para vantajoso~mim vista_ou voce vou_fechar`,
    '3': `^_desses ^_tem a_proposta acordos acordos_qual acordos~eh after-roadmap:da after-roadmap:espero after-roadmap:esse after-roadmap:esta after-roadmap:mais after-roadmap:melhor after-roadmap:melhora after-roadmap:mim after-roadmap:presta after-roadmap:tem after-roadmap:vale after-roadmap:valor after-roadmap:vista algum_desconto algum~rolando a~ou boa_$ boa_essa boa~proposta bom~? deram_esta deram~bom
desconto_rolando desconto~deram desconto~para desse- desses desses_dois desses~acordos dois_acordos dois~qual duvid- duvida eh_furada eh_justa eh~essa eh~melhor eh~para eles_? essa essa~? esse estou_na eu~? justa justa_? melhor_? mim na_duvida negocio_? o_melhor offers:baixar offers:fechar offers:melhor offers:mim offers:negocio offers:pena offers:propostas offers:tem para~? posso~a proposta_da
proposta~NAME proposta~justa qual_das qual_eh qual~o que_deram rolan- rolando rolando_para rolando~mim tem~desconto valor vista`,
    '-3': `^_se aceitam aceitarem aceitei after-roadmap:aceitam after-roadmap:aceitarem after-roadmap:consignado consi- consignado demai- demais desconto_? minha_proposta negociar offers:de offers:vou voce_eh vou_aceitar`,
    '-4': `a_da aceito_a aceito~da a~NAME offers:NAME que~? vou~com`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja`,
    '8': `after-roadmap:quanto quanto_ja quanto~ja`,
    '7': `after-roadmap:total ja~? que_ja`,
    '6': `^_quanto after-roadmap:ate ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quant- quanto total`,
    '5': `after-roadmap:paguei eu~quitei hoje_$ o_total quanto_que`,
    '4': `^_mostra after-roadmap:embora after-roadmap:foi after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei ate a~divida das_minhas das~dividas de_tudo embor- embora eu~paguei foi_embora indo ja_foi ja_quitei mostr- mostra mostra_o mostra~que pague- paguei qual_o quanto~total que~ja quitei_$ tudo~quanto`,
    '3': `,~ja ^_de ^_soma a_minha after-roadmap:bem after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:dividas after-roadmap:esses after-roadmap:minhas after-roadmap:pago after-roadmap:qual after-roadmap:saiu after-roadmap:soma bem bem_? comecei consegui consegui_pagar desde desde_que de~, dimin- esses hoje ja~a meses_$ minha_divida minhas_dividas no_total no~?
o~ja pagar_? quanto_eu quanto_no que~paguei quite- quitei saiu soma total_? tudo_,`,
    '-3': `after-roadmap:falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '10': `after-roadmap:essa after-roadmap:por`,
    '8': `^_por a_ordem after-roadmap:ordem ordem ordem_$`,
    '7': `after-roadmap:entendi entendi_a nao_entendi`,
    '6': `after-roadmap:antes enten- entendi nao~a que~NAME que~essa`,
    '5': `^_porque after-roadmap:botou after-roadmap:ficou after-roadmap:frente after-roadmap:motivo after-roadmap:pela after-roadmap:porque after-roadmap:primeiro antes antes_? botou de_pagar ficou frent- frente frente_? motiv- motivo motivo_de motivo~pagar na_frente o_motivo pela_NAME pela~? porqu- porque por~? prime- qual~motivo`,
    '4': `NAME_antes after-roadmap:NAME after-roadmap:logica after-roadmap:que after-roadmap:ultimo a~antes de~o do_banco essa essa_na essa_primeiro ficou_por ficou~ultimo logic- logica na~? o~de pagar_o pela por por_ultimo por~essa por~o primeiro que_? que_essa que_o ultimo ultimo_?`,
    '3': `a_do a_maior after-roadmap:a after-roadmap:explica after-roadmap:fim after-roadmap:maior after-roadmap:nao after-roadmap:primeira after-roadmap:ser after-roadmap:vem a~banco a~ficou banco_? comecar_pela comecar~NAME deixo- deixou depois_por depois~que essa_de essa_para essa~? essa~fim essa~pagar expli- explica explica_por explica~que ficou_para ficou~depois logica_eh logica~essa maior maior_ficou
maior~para me_explica me~por nao_comeca nao~pela o_NAME o~antes pagar~NAME para_depois por~a por~comecar primeira primeiro_$ primeiro_? qual_o que_a que_logica que_ser que_tem que~que tem_que tem~ser ultim-`,
  },
  'ask:payroll-card': {
    '14': `rmc`,
    '12': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio eh_emprestimo`,
    '6': `after-roadmap:cartao after-roadmap:emprestimo after-roadmap:saio cancelo~cartao descontam_um do_rmc emprestimo_? o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:nunca after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel eh~no margem~eh no_meu no~beneficio nunca rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `,~que after-roadmap:cancelo after-roadmap:descontam after-roadmap:eh after-roadmap:inss cance- consignado consignavel desco- desconto_de do_inss do~do eh_rmc eh~? eh~que emprestimo esse~do extra- extrato extrato_do inss marge- margem margem_consignavel meu_beneficio meu~? nao~nunca o_cartao que~rmc rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_explica ,_que ,~agora KIND ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:como after-roadmap:desconta after-roadmap:tal agora_? anda anda_$ anos_e anos~a beneficio_ha beneficio~anos cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro como~o contracheque
contracheque_, contracheque~explica de_cartao debts:beneficio debts:extrato debts:nunca debts:que debts:rmc descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda do_extrato e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e esse_rcc eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse
livro~desconto me_livro mes_no mes~meu meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_era que_nunca que~emprestimo que~usei rates:? rates:beneficio rates:meu rates:o rates:rmc rcc_do rcc~extrato tal tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '17': `consignado`,
    '15': `consi-`,
    '12': `after-roadmap:consignado`,
    '8': `^_consignado o_consignado`,
    '7': `credito_do credito~trabalhador debts:consignado do_trabalhador que~consignado trabalhador`,
    '6': `after-roadmap:trabalhador emprestimo_que folha incomes:consignado rates:consignado`,
    '5': `after-roadmap:credito after-roadmap:presta bom_? como_funciona consignado_? consignado_que credi- credito descontado descontado_em descontado~folha eh_bom eh~descontado emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado fazer~? folha_? funci- funciona funciona_o funciona~consignado pena_? pode_fazer pode~consignado presta presta_?
que_desconta que_eh quem_pode quem~fazer que~emprestimo traba-`,
    '4': `^_credito a_pena after-roadmap:eh after-roadmap:melhor after-roadmap:pessoal apose- a~? clt_eh clt~como como~o consignado_do consignado_para consignado_privado consignado~clt consignado~inss desconta desconta_da desconta~aposentadoria eh_como eh_consignado eh_emprestimo eh_melhor eh~? em_folha empre- explica explica~consignado fazer incomes:? inss_$ o_credito pagar~eh pena pessoal prest- priva-
privado privado_clt privado~eh rates:? rates:emprestimo trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `KIND acabei_de acabei~fazer after-roadmap:boa after-roadmap:clt after-roadmap:funciona after-roadmap:pena after-roadmap:tirar after-roadmap:vivem aposentado aposentado_? aposentadoria aposentadoria_$ boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilad- cilada cilada_para cilada~aposentado clt como_$ consignado_eh consignado_tem consignado~acabei consignado~cilada
consignado~juros da_aposentadoria de_fazer debts:eh debts:emprestimo desco- do_inss eh_boa eh_cilada eh~emprestimo eh~para em~? expli- explica_o incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? me_explica melho- melhor menor_? me~o ou~? o~do o~eh o~tem para_aposentado pesso- por~o posso_cancelar posso~um que_acabei que~da que~esse que~na rates:eh rates:fazer tem_juros tem~menor
tirar`,
    '-3': `?debt-kind debt-kind:consignado debt-kind:eh do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '9': `after-roadmap:margem limit-`,
    '8': `do_consignado folha limite`,
    '7': `after-roadmap:limite descontar podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar ainda_para ainda~emprestimo benef- beneficio consignado consignavel do_meu do~salario em_folha margem_ainda margem_consignavel margem_do margem~para para_emprestimo quanto_do tenho_margem tenho~ainda`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco_pode banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha debts:? descontam descontam_muito descontam~, descontar_metade descontar~do descontar~meu do_beneficio do~beneficio eh_$ eh_quanto emprestimo_? exist- existe existe_um existe~teto folha_$ folha_o folha~banco incomes:do inss_eh
inss~quanto ja_descontam ja~muito limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o muito_, muito~existe o~pode para~em pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto_podem quanto~descontar salario_? tem~para teto teto_? um_teto um~?`,
    '3': `,_tem ,~lei ^_qual ^_tenho after-roadmap:ainda after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:do debts:margem debts:quanto descontar_da descontar_do descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou- incomes:descontar incomes:margem
incomes:podem incomes:quanto legal_de legal~desconto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? limite_legal limite~de maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_banco o_contracheque ou_ja o~esta o~legal pegar podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha
que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `faco_portabilidade`,
    '10': `de_banco`,
    '9': `como~portabilidade`,
    '7': `after-roadmap:banco banco banco_o como_faco compr- minha_divida outro outro_banco portabilidade_de`,
    '6': `comprar consignado de~o faco levar levar_o mudar o_emprestimo o~para para_outro para~banco`,
    '5': `^_portabilidade after-roadmap:comprar after-roadmap:faco after-roadmap:mudar after-roadmap:outro after-roadmap:troca consi- credito_funciona credito~como de~funciona financiamento funciona_como o_financiamento outro~? portabilidade~credito troca_de`,
    '4': `,~? :consignado :faco ^_levar ^_outro ^_troca a_portabilidade after-roadmap:consignado after-roadmap:levar antigo antigo_pode antigo~negar banco_antigo banco_para banco~juros banco~pode como_$ compe- compensa compensa_? compra compra_minha comprar_minha comprar~divida compra~divida com~menor consignado_$ consignado_? de_consignado de_credito debts:portabilidade divida_, emprestimo emprestimo_para
emprestimo~banco faco~de financeira_compensa financeira~? financiamento_para financiamento~outra funci- funciona juros~? levar~financiamento me_ofereceram me~comprar minha~, mudar_o negar negar_a negar~portabilidade o_consignado ofereceram ofereceram_comprar ofereceram~minha offers:portabilidade outra_financeira outra~compensa o~antigo para_levar para_outra para~financeira pode_negar
portabilidade_? rates:banco rates:portabilidade troca`,
    '3': `,_eh ,~vantagem NAME~eh ^_posso after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:financiamento after-roadmap:menor after-roadmap:ofereceram after-roadmap:quer after-roadmap:vantagem antig- a~quer banco_? banco_mais banco~barato banco~minha banco~pagar barato_? cai_? canto canto_? com_juros consignado_de consignado~banco contrato credi- credito
custo_para custo~levar debts:banco divida divida_para divida~banco divida~outro eh_vantagem eh~essa empre- emprestimo_de emprestimo~outro emprestimo~um essa_mudanca essa~? eu_mudar existe_transferir existe~o faco~do finan- juros_cai juros_menor levar~emprestimo menor menos_juros menos~? meu_consignado meu_contrato meu~do minha~para mudan- mudanca mudar_a mudar~divida ofere- offers:banco
outro_canto o~cai o~de pagar_menos pagar~juros para~canto para~menos para~minha passar pode~a portabilidade_do portabilidade~emprestimo posso_trocar posso~meu posso~o que_da rates:? rates:para se~mudar tem_custo transferir transferir_o transferir~emprestimo trocar_meu trocar~consignado um_banco um~mais vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `prescreve`,
    '12': `after-roadmap:prescreve caducou caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:ainda after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:caducou`,
    '8': `after-roadmap:anos cinco_anos divida ja_prescreveu ja~? prescreveu_? quand- quando que_ainda sera~ainda`,
    '7': `after-roadmap:divida after-roadmap:prescreveu after-roadmap:quando ainda_conta caduca_$ cinco depois_de divid- isso~? overdue:ainda podem_me quando_$ que~conta some`,
    '6': `:caduca ^_depois a_divida after-roadmap:cinco after-roadmap:ja ainda_podem antig- antiga caduca_? de_# de_cinco divida_velha divida~some podem~cobrar quando_isso some_? velha velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga ainda_vale ainda~me cobrar cobrar_? conta_$ divida~# essa_divida me_cobrar overdue:divida overdue:sera podem sera sera_que sozinha`,
    '4': `#_ainda #_anos ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:some ainda~? anos_? a~tem cobra- comeca_a comeca~contar contar_de contar~novo de_validade deixa- deixar depoi- depois depois~# de~? de~ainda divida_de divida_eh divida_tem divida~? divida~prazo do_serasa eu_deixar ja ja_caducou me~? offers:divida overdue:ja
overdue:que o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos_anos que_acontece que~se se~deixar some_sozinha sozin- sozinha_? tem_prazo um_pouquinho um~comeca vale_? valid- validade validade_? velha~sozinha`,
    '3': `#~pode #~some ,_quer ,~dizer :de :divida ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:? after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:podem after-roadmap:sera after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_some anos_somem anos~? anos~com ano~? antiga_sera antiga~que a~morre caducou_$ cinco~? cobra_$ cobrada
cobrar_divida com_cinco comeca com~anos com~tempo contar de_quantos debts:anos debts:divida depois~cinco depois~quantos divida_ainda divida_morre divida~NAME divida~vale dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ainda essa~ja estao_antiga estao~sera eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:?
offers:com overdue:anos overdue:conta overdue:some o~a passo- passou pode~cobrada pouqu- pouquinho prazo proce- quantos quantos~somem que_acabou que_com quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale
velha~? verdade_que verdade~com`,
    '-3': `quando_?`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '9': `^_dever da~? dever prend- preso`,
    '8': `^_boleto cadei- cadeia vai_preso`,
    '7': `after-roadmap:crime cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso em~por ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai vai~? xilin- xilindro`,
    '6': `after-roadmap:cana consent:pagar crime_nao crime~pagar deven- devendo pagar polic- policia prender vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:crime consent:da crime_? devendo_banco eh~nao em_cana ficar ficar~banco gente gente_por ir_em ir~cana me_buscar ou_eh parar pode_me por_cartao por_causa
por_divida posso_ir posso~em prendem vai vencido vencido_eh vencido~crime worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:preso algem- algemado algemado_por algemado~causa atras atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? cadeia_? calote calote_da calote~prisao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:cana consent:por das_grandes das~por da~ou de_emprestimo de_ser deleg- delegacia delegacia_? devendo_loja devendo~?
dever_cartao dever~da dor dor_de dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grand- grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por loja_? mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia
podem_mandar podem~prender pode~levarem policia_vem policia~me por por~disso prender_a prender~gente prisao_ou prisao~so ser~por so_dor tenho~de vem_me vem~buscar venci- vou~atras vou~na worry:? worry:cana worry:crime worry:dever worry:eh worry:por xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_oxe ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:deve after-roadmap:medo after-roadmap:pagar after-roadmap:policia after-roadmap:por after-roadmap:prender after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus-
assustar assustar_$ atrasado_? a~? a~disse a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca calot- cana_, cana~eh carne_atrasado carne~? carta- cartao cartao_$ causa~conta cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe da_prisao de_cabeca de_cana de_vir debts:causa debts:por deles_falou deles~em deve_para
deve~banco de~policia disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh~? em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou_em falou~processo gente~carne gente~divida isso_para isso~divida lenda lenda_$ manda- me_ameacaram medo medo_de nao~, nao~eu no_brasil o_advogado ou ou_so ou~lenda ou~so
overdue:da oxe oxe_, oxe~agora o~deles pagar_o pagar~pode para_assustar para_divida para~vai pavor_de pavor~vir policia_aqui policia~em por_carne por_nao por~? por~atrasado por~de por~ou por~pagar prendem_a prendem_gente prendem~gente prendem~por presa_por presa~nao preso_no preso~brasil prisa- prisao processo processo_criminal processo~, quem~para que~estelionato so_para so~assustar so~de vai~no
verdade_ou verdade~eh vir vir_policia vir~aqui worry:, worry:cadeia worry:da worry:gente worry:nao worry:preso worry:vou`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou expli- explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta after-roadmap:cade after-roadmap:novo ficou_$ mostr- quero_ver`,
    '7': `:plano ^_ver a_passo after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo passo_a passo~passo pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:o after-roadmap:refazer cade~plano manda_o me_mostra o_passo o~a passo pode~a quero~de refaz- refazer ver_de ver~novo`,
    '5': `^_manda ^_refaz after-roadmap:aquele after-roadmap:meu after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o da~? faz_a faz~conta manda passo_$ qual~o quero_o refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:monta aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano combinado conta_de crono- cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa e~tal mandar_aquele mandar~cronograma mapa_para mapa~sair
meu~ai me~como me~o monta novo_o o_meu o_tal o~da plano_ai plano~novo pode~aquele repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~favor ,~o :favor ^_oxe ^_poderia ^_qual ^_quero ^_troquei a_mes after-roadmap:a after-roadmap:ai after-roadmap:aparelho after-roadmap:aquela after-roadmap:oxe after-roadmap:passa after-roadmap:planejamento after-roadmap:qual after-roadmap:quero after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho_e aparelho~sumiu aquela aquela_lista
aquela~do a~? a~de cade_aquela cade~lista combi- combinado_do combinado~plano conta conta_? de_aparelho de~o do_que do~pagar do~para e_o e_sumiu era_o explica_de explica~novo e~tudo lista_do lista~que manda~plano me_explica me_passa me_relembra mes_a mes~mes monta- mostra_o mostra~passo novo_$ novo_? o_planejamento oxe o~mesmo pagar_mes pagar~a para_sair para~das passa passa_o plane- planejamento
planejamento_$ plano_, plano_de pode_mandar poder- poderia poderia_me pode~o qual_eh qual_era quando_o que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o ver~roteiro`,
    '-3': `^_melhor ^_paguei a_lista after-roadmap:melhor after-roadmap:site cade~link lista_$ melho- melhor o_site pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link link_do link~plano nao~o o_link`,
  },
  'ask:rotativo': {
    '20': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '11': `rotativo_$`,
    '10': `rotativo_?`,
    '9': `rates:rotativo`,
    '7': `a_fatura eh_rotativo fatur- fatura que~rotativo rotativo_eh rotativo~o`,
    '6': `:rotativo ^_por ^_rotativo after-roadmap:fatura cresce_tanto do_cartao o_rotativo por_que rates:que tanto_$`,
    '5': `cresc- cresce eh_esse eh~do esse_do esse~cartao explica~rotativo juros_do juros_eh juros~esse por~a que_juros que~fatura tanto`,
    '4': `:eh ^_que after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta_$ a~so carta- cartao cartao_cresce cartao~tanto do_rotativo eh_o explica fatura_so fatura~aumenta juros nao_pago no_rotativo o~cresce pago_a pago~fatura para_rotativo que_$ que_a que_eh que~eh rates:cartao rates:eh rates:fatura rates:o so_aumenta tem_teto teto teto_para teto~rotativo`,
    '3': `:que KIND ^_explica acont- acontece acontece_quando acontece~nao after-roadmap:aumenta after-roadmap:eh after-roadmap:esse after-roadmap:explica after-roadmap:juros assim aumen- aumenta a~toda cartao_$ cartao~estao como_assim como_funciona como_que de_rotativo debts:juros debts:quanto eh~absurdo eh~juros eh~que eh~rotativo eh~tal esse_rotativo estao_absurdo expli- explica_o fatura_toda fatura~?
funciona_o funciona~rotativo juros~cartao nao~a o~acontece o~eh por~esse por~o quando_nao quando~pago quanto~o que_acontece que~cartao que~juros que~quando rates:a rates:cresce rates:esse rates:por rates:tanto rotativo_, tal~rotativo tem~para toda toda_?`,
  },
  'ask:social-help': {
    '12': `ajuda`,
    '11': `after-roadmap:ajuda cras`,
    '10': `cadun- cadunico`,
    '9': `cadunico_$ como~cadunico faco_cadunico o_cras`,
    '8': `after-roadmap:cras auxilio_para como_faco no_bolsa no~familia`,
    '7': `after-roadmap:cadunico ajuda_da algum_auxilio algum~para comid- comida onde onde_consigo peco que_beneficio tem~auxilio`,
    '6': `^_como ^_onde ajuda_? ajuda~prefeitura algum auxil- auxilio auxilio~mim basic- basica basica_? cesta cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura entro~bolsa essentials:? faco me~? o_cadastro onde_peco onde~cesta o~me prefe- prefeitura tem_ajuda tem_algum tem~da worry:? worry:ajuda`,
    '5': `^_que after-roadmap:auxilio after-roadmap:comida ajuda~o assis- benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro comer_esse comer~mes como_entro como~no como~o consigo cras_ajuda cras~com direito_? entro entro_no esse_cras eu~direito faco_o famil- familia familia_$ gover- governo mae o~ajuda para_quem recordo_para recordo~comer tenho~? worry:como worry:faco`,
    '4': `,~acho ,~governo ^_tem a_quem acho_? after-roadmap:algum after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:cesta after-roadmap:comer after-roadmap:como after-roadmap:entro after-roadmap:faco after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:onde after-roadmap:peco after-roadmap:prefeitura after-roadmap:quem after-roadmap:recordo ajuda_com
ajuda_mae ajuda~solto assistente assistente_social assistente~, auxilio~quem a~eu beneficio_do beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer como com~que consigo_cesta consigo_comida consigo~basica consigo~de da_alguma da~coisa de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu essentials:onde
esta_desatualizado eu_posso eu_recordo eu_tenho eu~pedir faco~cadastro governo_da governo_eu governo~alguma governo~posso graca mae_? mae_solto mae~sem me_ajuda mes_? meu_cadunico nenhuma~o o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_cesta peco_o peco~basica peco~bpc pedir_? posso_pedir preciso~assistente prefeitura_? que_? quem_ajuda quem~mae
quem~recordo que~eu recor- recordo renda renda_nenhuma renda~, socia- social social_, social~onde solto solto_sem solto~renda tenho_direito tenho~nenhuma unico unico_? worry:cadunico worry:cras`,
    '3': `,_faco ,_onde :cadastro :fica :leva :onde INCOME ^_preciso after-roadmap:consigo after-roadmap:direito after-roadmap:mae after-roadmap:renda after-roadmap:solto after-roadmap:tem after-roadmap:tenho ajuda_o algum- alguma alguma_coisa alguma~? aluguel_? bolsa~? bpc bpc~minha casa_onde casa~peco coisa_? com_o comida_em comida~casa como_eu como_peco como~entra consi- cuida_de cuida~filho da_comida
da~quem de_filho de~doente de~por direi- direito doente_? em~onde entra entra_no entra~bolsa essentials:, essentials:ajuda essentials:como essentials:faco essentials:peco esta~, estou_sem estou~comida eu_? eu~para existe_auxilio familia_? fazer_o fazer~cadastro filho_doente filho~? gente_como gente~eu governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da meu~esta minha_mae
minha~? nao~renda nenhuma_, onde~ajuda o~para para_aluguel para_fazer para~cuida peco_ajuda pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_ajuda que_da que_entra quem quem_cuida quem_eu quem~de quem~tem que~comida que~do que~no renda_? sem_comida sem_renda sem~? sem~em tem_lugar tenho_renda worry:consigo worry:onde worry:para worry:que worry:quem worry:tem`,
    '-3': `?income-source gas`,
  },
  'ask:social-tariff': {
    '10': `luz tarif- tarifa`,
    '9': `tarifa_social`,
    '8': `after-roadmap:luz socia- social`,
    '7': `after-roadmap:tarifa baixa_renda luz_? menos`,
    '6': `baixa como~a de_luz desconto_na menos_na na~? pagar~na`,
    '5': `a_desconto a_tarifa after-roadmap:baixa after-roadmap:menos after-roadmap:social conta_de direito_a direito~desconto energ- energia energia_? essentials:? essentials:luz essentials:tarifa na_luz paga_menos pagar_menos para_pobre pobre pobre_? renda tem_desconto tem_tarifa tem~social`,
    '4': `^_tarifa after-roadmap:renda a~baixa a~na cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz desconto eh_baixa eh~renda menos~NAME menos~luz na~para onde_cadastro onde~para paga para_quem para~menos pede pede_? pego_a pego~tarifa progr- programa quem_eh quem~baixa social_como social~pede tarifa_baixa tarifa~como tarifa~renda tem~na`,
    '3': `,_como ,~desconto ,~faco NAME_? ^_bpc ^_onde a_conta after-roadmap:barata after-roadmap:como after-roadmap:desconto after-roadmap:energia after-roadmap:na after-roadmap:pede after-roadmap:pobre after-roadmap:quem alta alta_, alta~tem aquele_programa aquele~luz a~de baixa- baixar baixar_a baixar~conta baixa~? barat- barata bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar
como_pego como~? da_direito da~a de_internet desco- desconto_para desconto~energia desconto~luz de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:a essentials:como essentials:de essentials:desconto essentials:menos essentials:na essentials:paga essentials:quem essentials:social essentials:tambem essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_do
luz_para luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_luz menos~? minha_luz minha~vem na_NAME na_energia paga~de paga~luz para_pagar para_ter para~? para~eh pego pelo_governo pouco povo_, povo~como programa_luz programa~do quem_tem quem~bolsa quem~do renda_$ renda_? social_da social_de social~internet tambe- tambem tarifa~da tarifa~de tem_bolsa tem~familia ter_? worry:? worry:desconto
worry:luz worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet`,
    '11': `custo eh_cet rates:cet`,
    '10': `cet_$ que~cet`,
    '8': `^_cet cet_? cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, eh~? offers:cet total`,
    '6': `after-roadmap:custo cet~imposto custo_total custo~do do_emprestimo eh_imposto impos- imposto imposto_? total_do total~emprestimo`,
    '5': `custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no entra~cet esse_tal esse~de no_cet o~eh o~entra que_diabo que_entra que~eh rates:custo rates:que tal tal_de tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros_eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:eh rates:o serve signi- significa significa_custo significa~efetivo`,
    '3': `^_devo ^_essas a_diferenca after-roadmap:eh after-roadmap:papel after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ debts:custo debts:efetivo devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros do~para eh_a
eh_maior eh~que emprestimo em~, essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente~para juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que me_explica no_papel o_que offers:eh olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? papel para_comparar para_custo para~serve para~total por~o qual~diferenca que_bicho que_serve querem_dizer querem~o que~saber
rates:, rates:boleto rates:contrato rates:efetivo rates:esse rates:fala rates:no rates:para rates:serve rates:total saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma after-roadmap:total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quant- quanto`,
    '9': `after-roadmap:devo da_quanto devo geral quanto_? taman- tamanho`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida rombo total_$`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:esta after-roadmap:fala desgraceira devo_$ em_quanto fala o_total soma~desgraceira valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:essa after-roadmap:estou after-roadmap:rombo after-roadmap:toda after-roadmap:valor agora_$ das devo~NAME dividas dividas_$ estou_devendo no~? o_tamanho o~total quanto_eu quanto_que soma_ai soma~para tamanho_do toda`,
    '5': `after-roadmap:ao after-roadmap:devendo after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao ao_todo das_dividas debts:o deven- devendo devo_no divid- divida_$ eh~rombo enter- eu~devendo me_fala me~o mim_$ o_rombo o~todo qual_o qual~o qual~valor quanto_da quanto_devo quanto_esta quanto_falta quanto~eu rombo_todo rombo~? soma_tudo soman- somando somando_tudo todo todo_$
todo_? tudo tudo~da`,
    '4': `:divida :minha :quanto :total ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo dando das_minhas das~dividas da~? da~divida de_que debts:da debts:qual debts:quanto debts:todo debts:tudo devendo_quanto devo_para devo~total de~tamanho divida_toda eh_o em~? esta_dando esta_de estou~em estrago
eu_estou eu~devo eu~no falta junto junto_$ meu~esta minha~toda no_total o_estrago o_numero o_prejuizo o_valor para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? tudo_junto`,
    '3': `:da :devo :no :valor ^_fala ^_junta after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira buraco_$ buraco_? cheio_de cheio~tudo da~se de_quanto debts:? devendo_$ devo_? de~eh divida_esta divida~em diz~tamanho do_que do~devo esta esta_em esta_minha esta~divida estou~quanto estra- e~diz geral_do geral~que intei- inteiro inteiro_da
inteiro~quanto junta junta- junta_tudo juntar juntar_todas juntar~as junta~e mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~devo quanto~estou quanto~juntar quanto~no quanto~pagar que_devo quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas
somad- somadinho somadinho_da somadinho~quanto tamanho~buraco todas_as todas~dividas total_da tudo_para tudo_somadinho tudo~me tudo~mim valor_cheio valor_da valor_total valor~de`,
    '-3': `after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:isso after-roadmap:juros after-roadmap:oferecer after-roadmap:renda after-roadmap:sair after-roadmap:tempo ate banco_$ cada devo_oferecer devo~cada divida_? econo- eh_$ falta~NAME fazen- fazendo isso_? ja minha_renda minha~vai n0 oferecer pago para_cada para_divida para~banco quanto~oferecer quanto~total sair sair_das
sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:pago after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-6': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona eh_financeira funci- funciona quem~voce voce`,
    '10': `after-roadmap:voce consent:que do~? financeira_$ para_que robo`,
    '9': `:como after-roadmap:robo banco_? como_funciona eh_voce eh~robo financeira que_esse que~isso robo_$ sao um_robo voce_$`,
    '8': `^_voce after-roadmap:falando after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_esse eh_isso empre- empresa_$ emprestam emprestam_dinheiro esta_falando estou_falando fazem finan- funciona_$ isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_fazem voce_sao`,
    '7': `:voce ^_do ^_eh ^_isso after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:sao do_que eh~de eh~serasa esse_zap fazem_$ meu_numero numero_$ que_se quem_eh quem_sao sao_voce trata_$ voce_conseguiu zap`,
    '6': `:? :quem ?consent ^_para ^_quem after-roadmap:fazem after-roadmap:serve artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh eh_emprestimo eh_inteligencia eh_quem eh_um eh~artificial eh~ou eh~pessoa esse_? esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso_eh isso~do isso~o negocio negocio_$
onde_eh para~esse para~serve que_serve quem_$ que~zap sao_banco serve_isso voce_eh voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha ^_de ^_que after-roadmap:numero after-roadmap:que after-roadmap:quem after-roadmap:zap consent:do consent:emprestimo consent:entendi consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_vendedor eh~banco empresa_de empresa~que emprestimo_$ esse esse_$ estou~com falando_com falando~robo faz~que governo_? isso mando- mandou me_mandou
me~isso o_que onde_voce onde~isso onde~sao ou_maquina o~disso o~mesmo o~voce que_mesmo quem_esta que~eh que~negocio resolve_minha sao_do seras- serasa vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do`,
    '4': `:do :eh :fazer :no :que :sabe :vi ^_com ^_como after-roadmap:empresa after-roadmap:esse after-roadmap:negocio after-roadmap:ou after-roadmap:pegou after-roadmap:pessoa after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com_robo com~eu consent:de consent:limpar consent:negocio consent:oii consent:onde consent:zap de~eh de~empresa disso_$ do_banco dono eh_humano eh_o eh~dono
eh~moco eh~qual eh~servico empresa emprestimo entendi_o entendi~que esta~comigo estou~? eu_estou eu~falando falando_? falando_comigo faz_o fazer_? gover- governo humano_ou humano~robo isso_$ isso_aqui isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse numer- numero o_dono ou_robo o~eh o~esse qual_empresa que_? que_negocio que_servico que_zap
quem_eu quem_me quem~estou que~esse resolve robo_? sabe~? sao_$ sao~? sao~financeira sao~governo serasa_$ serasa_? serve_para serve~que servico_eh servico~esse uma_financeira voce~a voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :mesmo :o ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:emprestimo after-roadmap:estou after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:serasa ajuda- ajudam aqui aqui_de comigo_$ como como~funciona consent:aqui consent:cai consent:dinheiro consent:disso
consent:dono consent:empresa consent:esta consent:fazem consent:governo consent:humano consent:me consent:nome consent:pera consent:serasa consent:um de_qual digit- digitando digitando_? dinhe- dinheiro disso eh_gente eh_uma eh~esta eh~governo emprestimo_? entendi explica_o explica~que fazem_afinal fazem~? financeira_? funciona_esse funciona~negocio gente_ou gente~maquina governo_$ human- humano
isso~de limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem o_nome onde o~? pera_, pesso- pessoa pessoa_digitando pessoa~? que que_$ que_eh que_funciona quem~que que~voce resol- sei_quem servi- servico trem uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ?debt-kind ?income-source ^_esse after-roadmap:anjo after-roadmap:dez after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ bom bom_negocio consent:essa consent:golpe consent:na consent:pago consent:tem consent:vai criou da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_particular eh_protegido eh_sigiloso eh~anjo eh~graca
eh~negocio eh~se esse_numero esse~eh esta_devendo governo_ou graca mesmo_esse mesmo~numero muito na~eh numero_? ou~particular paga pago pago_$ parti- particular prote- protegido quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito consent:fazer consent:sabe debt-kind:eh eh_essa eh_muito eh_pago eh_para esse~? fazer_$ ganha- ganham isso~pago ong ong_? pergu- sao~ong uma_ong voce_ganham`,
    '-5': `com_isso eh_golpe eh~isso golpe isso_que isso~voce perguntou perguntou_$ quem~isso que~perguntou voce_perguntou`,
    '-6': `qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo qual_conta`,
    '8': `essentials:?`,
    '7': `after-roadmap:deixo atrasar escol- essentials:qual luz primeiro_? qual`,
    '6': `^_aluguel ^_entre a_luz after-roadmap:luz after-roadmap:qual alugu- aluguel conta_posso conta~empurrar de_pagar empur- empurrar empurrar_? eu_deixo nao~para ou_luz posso_empurrar qual~? qual~posso so~para`,
    '5': `,_qual ^_deixo ^_pago after-roadmap:aluguel after-roadmap:atrasar after-roadmap:conta after-roadmap:ou atrasar_qual atrasar~delas a~ou das_contas deixo_atrasar deixo_de deixo~pagar deixo~qual delas_? der der_para de~esse entre escolho escolho~? eu~de luz_ou luz~o mes_? nao_pode nao~atrasar ou ou_o pagar_esse pagar~mes pago pago_a pago_o pago~luz pago~que para_tudo pode_atrasar qual_? que~deixo
se_nao se~der tudo_,`,
    '4': `,~eh ?_ajuda ?~a ^_mercado a_escolher after-roadmap:der after-roadmap:empurrar after-roadmap:entre after-roadmap:pago ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta conta_nao contas conta~pode da_para de_jeito delas de~nenhum e_boleto entre_comida entre~e escolher escolher_$ essentials:atrasar
essentials:conta essentials:deixo essentials:luz essentials:pago esse~? esta~vencendo e~pago jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual merca- mercado mercado_ou mercado~boleto nao_da nao_der nenhum_? o_cartao ou_boleto ou~primeiro o~? pagar~, para~, pode~? posso~? prime- primeiro qual_delas qual~nao que~primeiro tudo_vencendo tudo~junto vem_primeiro vencendo vencendo_junto
vencendo~, worry:ou`,
    '3': `,_escolho ,~qual ^_agua ^_qual a_internet after-roadmap:boleto after-roadmap:cartao after-roadmap:casa after-roadmap:comida after-roadmap:contas after-roadmap:delas after-roadmap:escolho after-roadmap:junto after-roadmap:posso after-roadmap:primeiro after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua~luz aluguel_e aluguel~energia a~pago boleto_pago cartao_? cartao_e cartao~a
cobre_metade cobre~das comid- comida condo- condominio condominio_primeiro condominio~? conta- contas_, contas~casa contas~como conta~casa das das~, da~tudo da~um de_casa decid- decido decido_? deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de dia_e dia~so dinheiro_so dinheiro~cobre e_energia e_so energ- energia energia_no energia~mesmo entre_o entre~cartao escolho_qual esse_mes
essentials:boleto essentials:e essentials:escolho essentials:o essentials:ou essentials:pagar essentials:posso esta_tudo eu_decido e~da e~luz e~no inter- internet internet_ou internet~o jeito junto luz_, luz_pago mesmo_dia mesmo~e metade_das metade~contas nao~deixar nenhum no_mesmo no~dia o_condominio ou~? ou~cartao ou~condominio o~eu o~so o~vem pagar pagar_de pagar_uma pagar~jeito pago_antes
pago~? pago~internet para_depois para_um posso posso_deixar posso~de que_? que_vem que~decido se_so so_cobre so_da so_der so~metade tudo~escolho um_$ uma~qual vem~? vence- worry:? worry:deixo worry:pago worry:primeiro`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '11': `^_quem voce_?`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? essa_empresa ganham ganham_dinheiro ganham~como`,
    '6': `do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~esse quem~fez sao_uma te_fez tem_banco tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso com~? consent:quem consent:tem criou_voce criou~? de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj
onde_? onde_saiu onde~esse ou_eh o~de o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha quem~com robo robo_? saiu saiu_esse saiu~programa servico_? tem~? tem~por te~? tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:robo after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:tras consent:voce de_onde debts:quem desse de~? do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras gover- governo inven-
inventou inventou_esse inventou~robo isso_? o_dono onde por~do progr- programa que_inventou que_turma quem_fez que~esse sao~, te tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:empresa zap`,
    '3': `,_tem ?_$ ^_essa ^_voce after-roadmap:banca after-roadmap:desse after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:te after-roadmap:zap algum- alguma banco_? consent:como consent:de consent:empresa consent:essa consent:esse consent:ganham consent:governo consent:ou consent:por consent:te consent:uma conta_de conta~voce de_quem debts:eh debts:isso debts:sao
debts:tem debts:uma de~quem dinhe- dinheiro disso eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce esse fica_o fica~escritorio graca_quem graca~paga isso_aqui isso~? o_escritorio onde_fica paga_a paga~conta qual_o quem_eh quem_paga quem~a quem~essa quem~por quem~voce sao se_eh servi- servico se~de tras~? worry:eh worry:essa worry:esse worry:onde worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le voce_eh`,
    '-4': `sao~?`,
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
    '16': `^_retorna re retorna`,
    '15': `^_rebobina rebob- rebobina ultim- z_$`,
    '14': `^_da desfaz_$ re_$ volta- voltar`,
    '13': `anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_control ^_ctrl after-roadmap:voltar como_retroceder control control_z debts:volta errado retro- retroceder retroceder_$ tem_como tem~retroceder ultima_$`,
    '9': `anterior_$ antes_$ errei incomes:volta pergunta rates:volta respo- tras_$ uma volta_uma`,
    '8': `,_volta ^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:voltar na_pergunta para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ tras volta_ai voltar_por voltar~favor`,
    '7': `,~errado ?debt-amount ?incomes ^_engata ^_ops ^_pulei a_anterior a_de a_fita a_re antes apaga contr- debts:desfaz engat- engata engata_a engata~re errada errada_$ essentials:re essentials:rebobina essentials:volta fita fita_$ incomes:voltar na~errada ops ops_volta overdue:retorna overdue:z o~eu pergunta_anterior pulei pulei_uma pulei~sem que~falei rates:a respondi_errado uma_$ uma_sem uma~querer`,
    '6': `,_botei :volta ?debts ^_anda ^_errei ^_quero ^_risca a_pergunta ai_$ anda anda_uma anda~para apaga_essa apaga~ultima arrum- arrumar arrumar_a botei_errado da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z desconsidera_o desconsidera~que desfaz_ai errei_$ essa_ultima essa~mensagem essentials:da eu_falei falei falei_agora incomes:quero incomes:rebobina mudar~que opa_, opa~botei
overdue:volta o~respondi para_tras para_voltar pouco_$ que_respondi querer querer_$ quero_mudar quero~a rates:anterior respondi_$ risca risca_a risca~ultima sem_querer ultima_mensagem um_pouco uma_para uma~tras volta_um volta~pouco`,
    '5': `?rates ^_desmancha ^_opa acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei de_dizer de_tras debt-kind:como debt-kind:ultima debt-kind:uma debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_volta essentials:a essentials:respondi eu_acabei eu_arrumar eu~agora eu~de favor
income-source:re income-source:uma incomes:a incomes:re incomes:uma isso_$ mudar mudar_o opa overdue:desfaz overdue:errado por_favor pouco que_errei quere- que~acabei rates:desfaz rates:isso rates:ultima rebobina_a rebobina~fita resposta tira_o tira~que ultimo uma_casa volta~casa volta~pergunta`,
    '4': `?essentials ?overdue ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de da_uma da~re debt-amount:anterior debt-amount:ctrl debt-amount:uma debt-amount:volta debt-kind:ai debts:da debts:errado debts:mudar debts:tras debts:uma debts:voltar deixa_eu desconsidera_a desconsidera~ultima
digitei digitei_na digitei~pergunta dizer dizer_$ enganei enganei_na enganei~pergunta errado_$ errado_antes errei_, errei~volta essentials:eu essentials:por essentials:quero eu_mandei eu~a favor_$ income-source:a income-source:fita income-source:volta incomes:da incomes:desfazer incomes:tras mande- mandei mandei_$ me_enganei mensagem_$ me~na n0 na_anterior na_casa na_outra na~, na~de o_ultimo
outra_, outra~volta overdue:a overdue:na overdue:uma para_outra para~pergunta passada pergunta_$ pergunta_errada pergunta_passada pergunta~antes que_eu quero quero_consertar quero~o que~mandei rates:ai rates:antes rates:errado rates:para rates:pergunta rates:uma re_ai respondi_na respondi~antes respondi~casa tira ultimo_que ultimo~eu uma_pergunta uma_re uma~ai volta~fita volta~outra`,
    '3': `,~la ,~uma :errei ?income-source ^_cliquei ^_mandei ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri- corrigir ctrl~ai da da~ctrl
debt-amount:a debt-amount:da debt-amount:quero debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:anterior debts:antes debts:como debts:favor debts:pergunta debts:por debts:quero debts:tem dei dei_$ desco- digit- engan- errei_na errei~pergunta essentials:apaga essentials:errada essentials:errei essentials:falei essentials:favor essentials:fita essentials:na
essentials:que essentials:ultima essentials:uma falei_besteira falei~na falei~ultimo income-source:errada income-source:na income-source:sem incomes:antes incomes:errado incomes:errei incomes:favor incomes:isso incomes:na incomes:para incomes:pergunta incomes:ultima mandei~volta mensagem na na~anterior novo_a novo~anterior o_que outra outra_pergunta overdue:anterior overdue:falei overdue:respondi
overdue:sem passada_que passada~errei pergunta_de pergunta~que que_dei quero_arrumar rates:. rates:anda rates:como rates:da rates:de rates:tem refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que ultimo_$ um_ctrl um~z volta_a volta_la volta_na z_ai`,
    '-3': `^_a ^_boa ^_outra ^_pergunta boa boa_pergunta coloc- de_volta instalments-left:a instalments-left:ultima me~de para_comeco`,
    '-4': `inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela`,
    '16': `?confirm-change ^_desisto ^_esquece deixa desisto esquece`,
    '15': `canse- cansei deixa_$ desis-`,
    '14': `^_cansei after-roadmap:deixa cancela_$ esque-`,
    '13': `?which-creditor ^_cancelar cansei_$ esquece_$`,
    '12': `?which-change cancelar desisto_$ querer_$`,
    '11': `fazer fazer_isso precisa_mais`,
    '10': `^_estava estava_so mais_$ nao_precisa para_la`,
    '9': `after-roadmap:cansei after-roadmap:desisto after-roadmap:esquece cancelar_$ engan- esta_$ la_$ precisa querer sem_querer`,
    '8': `a_fim after-roadmap:cancela after-roadmap:fazer a~agora baixo baixo_$ cancelar_operacao chega_disso chega~por como_esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~la desisto_dessa disso_por disso~hoje era_so era~curiosidade essentials:deixa essentials:desisto essentials:esquece estou_a estou~fim fim_agora operacao operacao_$ quere- queto queto_$ so_curiosidade
which-change:, which-creditor:,`,
    '7': `,_desculpa ,_foi after-roadmap:so cancela_isso confirm-change:esquece confirm-change:esta de_fazer deixa~isso desculpa desculpa_$ dessa_$ de~isso era esquece_isso essentials:cancela essentials:cansei essentials:fazer essentials:isso estav- estava estava~olhando fazer_mais fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer nao~mais olhando_$ opera- para~fazer por_hoje preci- quero~fazer
quieto_isso vou_fazer vou~mais which-change:deixa which-creditor:deixa`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ?essentials ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:querer cancela_o cansei_desse cansei~papo chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso confu- confundi confundi_, confundi~deixa descu-
dessa desse_papo enganei enganei_$ estava~ficando eu_pedi fican- ficando ficando_$ foi hoje_$ la me_confundi me_enganei nada~, nao_era nao~a nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_ficando so_olhando troqu- troquei troquei_errado`,
    '5': `,_me ^_nenhum after-roadmap:era agora_$ cancela_por cancela~ai cancela~favor confirm-change:fazer confirm-change:mais confirm-change:me confirm-delete:la confirm-delete:para debt-amount:cancela desse disso engano engano_$ essentials:mais essentials:nao essentials:precisa filho_que filho~mexeu foi_engano foi_meu foi~filho mexeu mexeu_no mexeu~celular me~, nada_nao nao_vou nenhu- nenhum_, no_celular
pedi que_mexeu sem which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:disso after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:nada confirm-change:nao confirm-change:para
confirm-change:so confirm-delete:deixa dedo dedo_$ deixa_, deixa_isso deixa~para deixa~resolvi era_nada era~, errado_$ esquece_o esquece~que essentials:dessa filho foi_o foi~dedo hoje ih ih_, ih~nada isso isso~la mais meu_filho meu~que nada~desculpa nada~foi nao_deixa nao~nao o_dedo o_pedido o~eu pedid- pedido pedido_$ querer~desculpa que~no rates:deixa rates:la resolvi resolvi_aqui so
which-change:estava which-change:querer which-change:sem which-change:so which-creditor:era which-creditor:me which-creditor:nada which-creditor:nao`,
    '3': `,_esquece ,_nem ,~o ,~tirar ^_aff ^_nada aff after-roadmap:celular after-roadmap:dessa after-roadmap:desse after-roadmap:filho after-roadmap:hoje after-roadmap:nao after-roadmap:nenhum agora ai_, cancela~que confirm-change:, confirm-change:agora confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:nenhuma confirm-change:pedi confirm-change:precisa
debt-creditor:, debt-creditor:ai debt-creditor:essa deixa_quieto devia errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:estou essentials:fim essentials:hoje essentials:por essentials:vou esta favor_$ foi_sem foi~querer isso_ai isso_para n0 nada nao_, nenhum nenhuma pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:para resol- tirar_,
which-change:abri which-change:baixo which-change:foi which-change:me which-change:nada which-change:nao which-change:que which-creditor:foi`,
    '-3': `?after-crisis ?debt-kind ?income-source after-roadmap:avisos after-roadmap:os avisa- aviso- avisos avisos_$ cancela_minha cancela~inscricao como_estava deixa~estava deixa~por essa_mudanca estava_$ inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao offers:deixa os os_avisos quero_cancelar`,
    '-4': `^_essa confirm-change:mudanca deixa_eu essa_deixa essa~para essentials:essa mudanca_$ nao~deixa querer_, sem~,`,
    '-5': `mudan- mudanca quieto_$`,
    '-7': `querer~deixa`,
    '-8': `deixa~esta`,
    '-10': `deixa_como`,
  },
  choose: {
    '21': `?which-change`,
    '20': `^_#`,
    '18': `#_$ FIGURE`,
    '16': `?which-creditor`,
    '14': `opcao segun-`,
    '13': `?confirm-amount ^_a terce-`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:a which-change:o which-creditor:a`,
    '10': `# confirm-amount:a prime- segunda which-change:da which-creditor:#`,
    '9': `a_segunda as_dividas confirm-amount:segunda debt-kind:# numer- numero opcao_$ primeira`,
    '8': `^_as ^_o confirm-creditor:a confirm-creditor:do confirm-creditor:meio o_primeiro overdue:# primeira_$ segundo segundo_$`,
    '7': `a_# a_do a_primeira confirm-amount:# dividas dividas_$ dois meio meio_$ segunda_$`,
    '6': `confirm-amount:primeiro do_aluguel n0 o_do o~aluguel which-change:, which-change:do which-change:opcao which-change:primeira which-creditor:ai`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai confirm-amount:opcao da_parcela primeiro primeiro_$ renda_$ segunda_opcao valor_da which-change:#`,
    '4': `ai_que ai~voce alugu- aluguel baixo botou consent:# da_lista de_deixar debt-kind:o eh~dessas income-source:# nao~nenhuma o_valor parcela_$ que~botou quieto_, renda voce_botou which-change:quieto which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:que which-creditor:segunda which-creditor:voce`,
    '3': `,_ganho ,_quem ,_sem ,~dera ,~menos ,~pensar ?debt-kind ^_aquela a a_ultima after-roadmap:# ai_, aquel- aquela a~da cima cima_$ confirm-amount:, confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem de_cima deixa- deixar dera dera_fosse dessa- dessas divid- duas_vezes eh~primeiro fosse ganho_menos income-source:a lista lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de
o~baixo parcela pensar primeiro_, quart- quarta que_voce quem_dera quem~fosse quiet- quieto ultim- ultima valor which-change:de which-change:eh which-change:no worry:# worry:ai worry:duas worry:pensar worry:sem worry:vezes`,
    '-3': `#_# ^_nenhuma ^_vale compl- mil nao~# qual~# vale vale_o vale~primeiro which-creditor:NAME`,
    '-4': `debts:# essentials:#`,
    '-5': `#~#`,
    '-6': `debt-kind:a`,
    '-11': `rates:#`,
  },
  crisis: {
    '12': `mais_viver viver`,
    '11': `viver_$`,
    '10': `morrer_$ quero_morrer worry:morrer worry:quero`,
    '9': `guent- morre- morrer`,
    '8': `nao~mais`,
    '7': `,_ja after-roadmap:vida vida`,
    '6': `after-roadmap:pensando em~da estou_pensando estou~em ja_comprei pensando pensando_em sumir`,
    '5': `after-crisis:nao after-roadmap:em after-roadmap:mais aguen- aguento aguento_mais causa comprei debts:aguento debts:mais em~matar mais matar nao_aguento por_causa vida_$`,
    '4': `?after-crisis ^_quero adianta after-crisis:para after-roadmap:estou after-roadmap:tudo compr- corda debts:nao eh_eu eu_faco ja ja~a ligar_para matar_$ nenhum_, numero~, pensa- que~faco saida`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_eu ^_minha acaba- acabar acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-roadmap:acabar after-roadmap:causa after-roadmap:da after-roadmap:melhor after-roadmap:mesmo after-roadmap:nao after-roadmap:vale causa_dessas causa~contas com_tudo contas contas_$ da~por debts:ja dera despe- dessa- dessas dessas_contas
dormi- dormir em_me eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio ligar mais~, mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao_vejo nao~nunca nenhum numero nunca_mais penso penso_em penso~me ponte por~dessas quem_me quem~dera quero quero_mais quero~viver remed- remedio separ- separei separei_os serio serio_$ se~da vale viver_,`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao`,
    '12': `after-crisis:era after-crisis:isso after-crisis:so exage-`,
    '11': `after-crisis:de after-crisis:estou`,
    '10': `^_era after-crisis:quero`,
    '9': `after-crisis:, after-crisis:eh era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi after-crisis:que bem brinc- estou_bem estre- jamai- jamais`,
    '6': `after-crisis:estava after-crisis:vou nao~nisso nisso penso`,
    '5': `^_estava ^_falei ^_foi after-crisis:brincadeira after-crisis:calma after-crisis:da after-crisis:eu after-crisis:expressao after-crisis:fazer after-crisis:modo bem_$ brincadeira calma desab- era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou`,
    '4': `after-crisis:ao after-crisis:gente after-crisis:letra after-crisis:me after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ da_letra de_boa de_falar eh_so eh~de estava_so estou_viva estou~boa falar falei_por foi foi_so gente_$ isso_$ letra_$ nao_$ nao~me nao~morrer pe_da pe~letra so viva vou_me`,
    '3': `,_estou ^_calma ^_fica ^_sumir after-crisis:boa after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir ao boca_para boca~fora brincando calma_nao da_boca de_dizer de_expressao dizer_$ do_mapa do~brincadeira era_brincadeira estou estou_de expressao_$ falei_da falei~boca
fazer fazer_nada foi~, forca forca_de forca~expressao gente ia isso_, jeito_de jeito~falar letra mapa mapa_brincadeira minha_vida morre- morrer nao~fazer oxe pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa tranq- tranquilo vida_$ vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga`,
    '13': `delet-`,
    '12': `after-roadmap:apaga after-roadmap:tudo apaga_tudo apagu-`,
    '11': `^_deleta apague deleta meus tudo_$`,
    '10': `apaga- apagar meus_dados tudo`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido some_com tudo_que`,
    '8': `^_some apagar_tudo cadastro_$ essentials:meus essentials:quero exclusao infor- informacoes_$ limpa quero_ser`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ deleta_tudo elimi- essentials:apaga essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_$ meu_historico quero~minha some`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa apagar_meus apagar~dados apague~meu essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao que~meu registros registros_$`,
    '5': `:apaga :apagar :cadastro :conta :dados :exclui :meus :minha ?essentials ^_elimina ^_quero ^_remove after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:quero after-roadmap:some apaga_meus apaga~dados apaga~que apague_o apague_tudo com~dados conte- contei dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas
elimina~informacoes esquecam esquecam_tudo essentials:informacoes essentials:limpa essentials:minhas guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar regis- remove ser siste- sistema sistema_$ some~meus tudo~eh tudo~eu`,
    '4': `:tudo ^_esquecam ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:registros after-roadmap:remove after-roadmap:ser apaga_meu apaga~cadastro apaguem com_meus conta contei_$ dados_dai deleta_meu deleta_o deleta~cadastro deleta~que eh_meu esquecam~que
essentials:cadastro essentials:exclusao essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir_minha excluir~cadastro excluir~conta exclui~dados falei_$ limpa~dados mais_que mais~voce meu meu_ai meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor quero_excluir que~falei que~guardem que~te que~tudo remov- solic- solicito solicito_a te_contei tem_meu
todos todos_os todos~meus voce_guardem voce~nada`,
    '3': `._$ :pessoais :que :quero :solicito :some after-roadmap:. after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:sistema apaga~informacoes as_minhas a~dos com_minhas com~informacoes com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:com essentials:conta essentials:contei essentials:eu essentials:exclui
essentials:lgpd essentials:minha essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ guard- meus~pessoais minha~por pessoais que_apague que_esquecam que_voce quero_mais quero~apague quero~esquecam quero~que remove_tudo remove~que some~minhas tira_meus tira~dados tudo_sobre tudo~mim tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa confirm-delete:apaga expor- quero_ver reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero~dados reati-`,
  },
  deny: {
    '31': `?thirteenth`,
    '21': `?confirm-delete consent:nao`,
    '20': `?confirm-creditor ?consent`,
    '19': `?confirm-amount ?confirm-change`,
    '18': `nao_$`,
    '17': `?offers confirm-delete:nao`,
    '16': `confirm-creditor:nao n0`,
    '15': `?overdue ^_nem ^_nunca nem thirteenth:ja`,
    '14': `confirm-change:nao consent:nem overdue:estou`,
    '13': `^_errou ^_negativo errou nao_eh nunca thirteenth:de`,
    '12': `^_abafa ^_no ^_pago abafa abafa_$ confirm-amount:nao deixa_como negativo nenhuma_$ offers:nao offers:so overdue:tudo quiet-`,
    '11': `,_deixa ^_ninguem ^_viajou consent:no deixa eh_outro errad- errado longe longe_$ nao nao_apaga nao~atrasado negat- nenhu- offers:nem offers:ninguem overdue:nos repre- segur- thirteenth:nao viajo- viajou`,
    '10': `^_alto ^_nananao ^_tudo alto_la consent:passo credo credo_$ errado_$ errou_$ gato nada~ver nanan- nananao nananao_$ negativo_$ nos offers:me outro_$ overdue:em overdue:mas overdue:pagando pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_errado ^_esta ^_nops a_ver alto as_bolas ate_agora bolas bolas_$ como_era de_jeito deixa~esta dispenso eh_outra embar- embaralhou embaralhou_tudo estou_fora mexe nao_foi nao_mexe nao~isso nops nops_$ offers:banco outra_loja overdue:dia overdue:pago pedra- recus- todas_em todas~dia tudo_nos vale_o vale~primeiro volta_como volta~era`,
    '8': `^_ainda ^_ja ^_mantem ^_nao ^_nenhuma ^_nenhumazinha ^_vale antes_fosse banco~de confirm-amount:eh confirm-creditor:de confirm-delete:nada consent:fora consent:para consent:prefiro consent:proxima consent:quero de_ideia direito_$ dispe- eh~loja esta_trocado esta_viajando estava_$ fosse fosse_$ infor- jeito mante- mantem mas mudan- mudanca mudei~ideia nao_aceito nao_confirmo nao_nao nao~essa
nenhuma nenhumazinha offers:nenhuma offers:total outro overdue:ainda overdue:certinho overdue:limpo overdue:nao overdue:nenhumazinha pago_certinho passou_longe por_enquanto querer~deixa silen- thirteenth:gastei thirteenth:nem thirteenth:quem trocado trocado_$ vale viajando viajando_$ viajou_$`,
    '7': `,_paguei ,~ontem ^_antes ^_comigo ^_mudei acho~nao after-roadmap:cortar apagar_$ azul azul_$ bulhu- bulhufas bulhufas_$ comigo_nao confirm-amount:errado confirm-change:deixa confirm-creditor:, confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- consent:hora consent:livre consent:mas consent:medo consent:outra dados_ai deixa_meus deixa~dados depois~respondo
em_dia enqua- enquanto entendeu entendeu_errado esquece_a esquece~mudanca essa_mudanca esse~nao esta_errado esta_maluco estav- estava gaste- gastei ja~os la lhufa- lhufas lhufas_$ limpo loja_$ maluc- maluco maluco_$ meus~ai morto mudei mudei_de nada nada_$ nao_concordo nao_esta nao_muda nao_recebo nao~decimo nao~mudar nem_a nem_uma nessa ningu- ninguem offers:cobranca offers:de offers:esperando
offers:estao offers:nada offers:se onde~viu overdue:gracas overdue:todas overdue:vencer overdue:vencido o~fazer passo- passou patav- patavina patavina_$ que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:# thirteenth:esse thirteenth:me thirteenth:nada thirteenth:nunca thirteenth:tudo total_$ vencer vencido ver_$ viaja- viu_isso voce_viu voce~isso`,
    '6': `,~certinho 13o ^_ate ^_bem ^_de ^_deixa ^_em ^_estao ^_fica ^_passou ^_so a_mao agora_nada agua ainda_nao antes antigo ate ate_hoje ate~nada autonomo como_estava confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:eh confirm-change:errou confirm-change:outro confirm-change:que confirm-creditor:errado confirm-creditor:essa confirm-creditor:esta confirm-delete:,
confirm-delete:de confirm-delete:eh confirm-delete:o conhe- conheco conse- consent:agora consent:contra consent:depois consent:deus consent:estou consent:eu consent:interesse consent:obrigado consent:respondo consent:sai cortar deixa_o deixa_quieto deixar_guardado deixar~mesmo deixa~por dera~so dessa- dessas dessas_duas deus~livre de~nenhum de~tirou dos_dois eh_gato eh~por em_sonho errou_feio
esse_ai esta estou_em eu_respondo feio feio_$ feito_relogio fosse_so fosse~isso gastei_$ gato_por gato~lembre guard- guardado_mesmo interesse ja_gastei jeito_nenhum lembre_isso loja mais_o mais~que mantem_como mantem~esta melhor mexer_$ me~e mudanca_$ mudar_$ nao_mexer nao_venceu nao~deixa nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome_eh nome~limpo nunca~nessa
o_direito obrig- ofere- offers:e onde_tirou onde_voce outra outra_hora overdue:com overdue:conta overdue:enquanto overdue:esta overdue:feito overdue:nome overdue:nunca overdue:prazo overdue:relogio pago pedi_e por_lembre por~isso quieto redon- redondo redondo_$ relog- relogio sem~, sentada sentada_$ sozinho tem_mais tem_medo tem~onde tenho_mais thank- thanks thirteenth:13o thirteenth:carteira
thirteenth:isso thirteenth:o thirteenth:paga thirteenth:patrao thirteenth:tem tirou tirou_isso total troca- tudo vamos_deixar vamos~guardado viu which-change:nenhuma`,
    '5': `,_nada ,~disso ?~nada ^_agradeco ^_confundiu ^_desconto ^_desisti ^_diarista ^_esquece ^_nada ^_nenhum ^_pedi ^_prefiro ^_trocou ^_volta a_mudanca aceito aceito_isso adiantado agora_nao agora~posso agrad- agradeco ai_eu antec- antig- apaga apaga- apaga_nao apagar apert- atrasada_$ bem capaz capaz_que carte- carteira carteira_$ cobranca confirm-amount:deixa confirm-amount:outro
confirm-amount:passou confirm-amount:viajou confirm-change:, confirm-change:antes confirm-change:errado confirm-change:loja confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:volta confirm-creditor:como confirm-creditor:nunca confirm-creditor:outro confirm-creditor:viajou confirm-delete:como confirm-delete:deixa confirm-delete:errado
confirm-delete:errou confirm-delete:esta confirm-delete:melhor confirm-delete:nunca conforme confundiu confundiu_as confundiu~bolas consent:capaz consent:dar consent:deixa consent:la consent:longe consent:pensar consent:resolver consent:sabe consent:vacinado consent:vida conta_nao contra corta- de_apagar debit- decim- decimo deixa- deixar deixa~estava deixa~velho depois_eu dera_fosse desconto~nao
desisti desisti_de desisti~apagar dessas~, deus_me dia dois duas_$ e_me eh_essa eh~de eh~meu eles_nao enquanto_$ errado_isso esper- esperando esquece essa_nao estou estou_esperando estou_pagando feito fichado fichado_$ fora guardado ifood ignor- inter- ja ja~as la_$ lembre livre maion- maionese maionese_$ mao mas_pago mas~gastei me_dera me_livre medo medo_de mei_nao mei~tem melho- meu~eh
mexe_nisso mexer minha~financeira mudar n1 na_maionese nada_a nada_disso nao_autorizo nao_me nao_ofereceram nao_paga nao_recebe nao_recebi nao_tem nao_vai nao~esse nao~por nem_que no_dia nos_conforme nunca_tive nunca_vi o_banco o_primeiro o_velho obrigado obrigado_$ ofereceu offers:ate offers:hoje offers:nunca offers:pedi onde opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:comer
overdue:conforme overdue:deus overdue:devendo overdue:devo overdue:direitinho overdue:nada overdue:nenhuma overdue:pobre overdue:venho paga_$ patra- patrao pobre_mas por~nao prefi- prefiro prefiro_nao prefiro~mexer procu- proxima quem_me quem_sabe quem~dera quem~fosse quero_$ recebi_tudo relig- resolver respondo_$ rouba- roubada sabem senta- sonho sonho_$ sozin- thirteenth:as thirteenth:autonomo
thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:mim thirteenth:sonho tive troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado valor_errado velho velho_mesmo vence- vencer_$ venceu_$ venho viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_mais ,_nem ,_segura ,~a ,~assim ,~era ,~ja ,~mexe ,~tarde ?_nao ^^ ^_13o ^_apertei ^_banco ^_depois ^_deus ^_entendeu ^_esse ^_estou ^_hmm ^_mei ^_pelo ^_pensando ^_perai ^_sai ^_sem ^_trabalho a_deus aceito_, agora~da ai~nao ano_nao antigo_$ apaga_$ assuntos assuntos_sao assuntos~meus atras- atrasa atrasa_$ atrasada atrasei autonomo~tem banco_nao calma_, calma~segura capaz~eu caras certinho
cobranca_e comer comeu confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:la confirm-amount:loja confirm-amount:longe confirm-amount:nada confirm-amount:nem confirm-amount:nenhum confirm-amount:tudo confirm-amount:voce confirm-change:a confirm-change:ai confirm-change:antigo confirm-change:apaga confirm-change:esse
confirm-change:esta confirm-change:estava confirm-change:longe confirm-change:mantem confirm-change:mudanca confirm-change:nunca confirm-change:passou confirm-change:quero confirm-change:vale confirm-change:ver confirm-creditor:a confirm-creditor:bolas confirm-creditor:era confirm-creditor:negativo confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:volta confirm-delete:!
confirm-delete:era confirm-delete:estava confirm-delete:fosse confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:nenhum confirm-delete:um confirm-delete:vale confirmo confirmo_$ consent:aceito consent:ai consent:assuntos consent:bem consent:comigo consent:dessa consent:fazer consent:financeira consent:hoje consent:isso consent:jeito consent:maneira consent:meus
consent:obrigada consent:tarde consent:vou dar_meus dar~dados de_comer decimo_$ deixa_assim deixa_do deixa~jeito delas delas_$ dera desis- deu_as deus de~maneira dois_$ dois_eh dos~eh eh_coisa eh_por eh~NAME eh~ai eh~nao em_conta encar- era_$ esmol- esmola esque- esquece~deixa essa~nao esta_tudo esta~isso estou~boa eu_aceito eu~isso fazer_$ fica fica_para fica~o ficha- fiquei_devendo foi foi_isso
for fora_$ gordo gordo_$ gracas~deus hmm hoje_nao ih~nao isso_ai isso~, isso~coisa ja_foi ja_torrei ja~tudo jeito_maneira jeito~esta la_essa la~mudanca livre_$ mais_gordo mais_um manei- maneira mantem_o mantem~valor mao_$ mas_em mas_ja mas~dia me_procurou meus_$ meus_assuntos meus~sao mexe_$ minha_vida muda_nao nada_atrasado nao_! nao_conheco nao_devo nao_faz nao_hein nao_preciso nao~acordo
nao~apagar negativo_, nem_um nenhum nenhuma_atrasada nenhuma_nao nessa_$ ninguem_me noel no~, nunca_atrasei nunca_nem nunca~mais nunca~nada nunca~vi ofereceram ofereceu_nada offers:desconto offers:deu offers:estou offers:mesmo offers:ofereceu offers:proposta offers:quer offers:recebi onde~isso opa_, ora ora_$ overdue:atraso overdue:certo overdue:deixo overdue:negativo overdue:no overdue:venceu
o~antigo o~eh o~estava o~ja o~mesmo pagando_$ pago_antes pagou pago~de papai papai_noel para_proxima para_uma pelo perai perai_nao perai~apaga pobre por_ora por_um precisa_mudar prestacao_$ procurou procurou_$ proxi- quero_apagar quero_mudar que~hein quieto_por quieto~ora recebi_nada recebo_isso recebo_nao regis- registro registro_$ relogio_$ respondo rico sai sao_meus se_for segura segura_a
segura~mao sei_nem sem sem_carteira so so_em so_isso so_quem so_se sou_autonomo so~for so~mesmo tem~de tenho~, tenho~nao thirteenth:? thirteenth:NAME thirteenth:aqui thirteenth:coisa thirteenth:decimo thirteenth:dera thirteenth:foi thirteenth:na thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so thirteenth:tenho thirteenth:torrei todas torre- torrei trabalho_sem
trabalho~carteira tudo~dia um_tempo valor_antigo vi_mais vi~gordo voce_entendeu voce~errado vou_dar`,
    '3': `! !_! ,_estou ,_meu ,_muito ,~caro ,~faz ,~pensar ?_so ?~se ^_bah ^_certinho ^_desiste ^_mas ^_minha ^_nome ^_onde ^_outra ^_perdi ^_valor a_cor a_pau acho_que after-roadmap:mais after-roadmap:onde agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor amor_, amor~deixa antes_eh antes~que apertei apertei_sem apertei~querer as as_duas assim assim_$ as~parcelas atraso autonomo_$
autorizo bah bah_, banco banco_me banco~procurou base bem_que bem~eu cancela_essa cancela~mudanca carec- casam- casamento certinho_$ coisa com_a comer_$ comi como_esta comprei_nessa com~que concordo_com confirm-amount:, confirm-amount:de confirm-amount:entendeu confirm-amount:eu confirm-amount:fica confirm-amount:fosse confirm-amount:ideia confirm-amount:isso confirm-amount:mantem
confirm-amount:mao confirm-amount:mudei confirm-amount:que confirm-amount:vi confirm-change:apertei confirm-change:como confirm-change:conheco confirm-change:decimo confirm-change:deixar confirm-change:era confirm-change:essa confirm-change:fosse confirm-change:jeito confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:por
confirm-change:primeiro confirm-change:so confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:as confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:estava confirm-creditor:isso confirm-creditor:jeito confirm-creditor:longe confirm-creditor:muda confirm-creditor:ne confirm-creditor:o confirm-creditor:passou
confirm-creditor:que confirm-creditor:ver confirm-creditor:voce confirm-delete:a confirm-delete:ai confirm-delete:antes confirm-delete:disso confirm-delete:essa confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:por confirm-delete:que confirm-delete:ver confu- conheco_$ conheco_essa consent:autorizo consent:bah consent:minha consent:nessa consent:ontem consent:passar
consent:posso consent:preciso consent:sao consent:sinto consent:tenho consent:uma conta_la cor dados dados_$ dando dar da~? de de_antes de_brincadeira de_mim de_onde deixa_ai deixa_tudo deixar_como deixa~ai dera_$ desconto desiste desiste_nao desiste~apaga dessas_$ deven- devendo devo_um devo~tostao de~nao dia_, dinheiro_do direi- disso_$ do_ano do_jeito doido doido_, dos do~esta do~que duas_, e_o
eh_que eh~vale elas em_junho em~. entrei_agora errado_o errado~valor esquece_, essa_$ essa~estou esse_bicho esse_dinheiro esse~eu esta_atrasada esta_doido esta_louco estao esta~, esta~nao esta~o esta~pago estou_me estou~ate estou~certinho eu~conheco feira- fica_com financeira foi_$ foi_essa gosto graca- gracas gracas_a guardar hein hein_$ hmm_nao hoje hoje_$ ideia_$ isso_$ isso_nao isso~eu
isso~nao ja_caiu ja_comi jeito_que louco louco~nao mais_tarde mas_nao mas_nem me_ofereceu me_sinto melhor_deixar melhor~como melhor~mexer mesmo_$ meu_$ meu_nome meu_proprio meus meus_dados me~nada muda muda_nada mudanca_nao mudanca~quero na_vida nao_chegou nao_obrigada nao_porque nao_precisa nao_quero nao_senhora nao~! nao~, nao~estou nao~os nao~passar nao~sinto ne_, ne_essa nem_conheco nem_de
nem_passou nem_por nem~pau nem~perto nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja ninguem_ofereceu ninguem~ofereceu nome_limpo nunca_comprei nunca_me nunca~conta o_patrao o_valor obrigada obrigada_$ ofereceram_$ offers:apagar offers:apareceu offers:app offers:as offers:deixa offers:eles offers:foi offers:for offers:jeito offers:ofereceram offers:recebo oi_$ ontem ontem_$
overdue:, overdue:antes overdue:atrasou overdue:deixei overdue:elas overdue:meu overdue:ontem overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco overdue:uma o~antes paga_isso pagando_certinho pago_$ pago_ate pago_no pao para_, para_esse para_la para_outra para_para para~essa para~nao passou_perto patrao_eh pau pedi pelo_amor pelo~, pensando_bem pera~nao perdi_o perto perto_$ pj
pj_$ porque_entrei prazo prestacao primeiro primeiro_$ proposta_nenhuma proposta~so proxima_$ que_estava que_nao que_vale que_vou quem querer queria~mas quero_nao quero_que que~falei receb- recebe sei~que sem_querer se~de sim~mas sinal sinto sou_meu sou_pobre sou~mas so~e sufoc- sufoco sufoco~em tarde tarde_$ tem_decimo tem_nao thirteenth:a thirteenth:acho thirteenth:banco thirteenth:bicho
thirteenth:caiu thirteenth:cor thirteenth:e thirteenth:eh thirteenth:la thirteenth:mas thirteenth:parcelas thirteenth:recebe thirteenth:sou thirteenth:terceiro thirteenth:trabalho tive_conta tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao uma_$ vale_$ valor venci- volta which-creditor:duas`,
    '-3': `,_a ,_me ,_trabalho ,~dera ,~eh ,~enganei ,~mei ._ate ?after-roadmap ?essentials ?incomes FIGURE NAME~em ^_# ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_desisto ^_deu ^_deve ^_era ^_eu ^_explica ^_mais ^_manda ^_me ^_muda ^_nossa ^_oi ^_ok ^_passo ^_proxima ^_que ^_recusei ^_robo ^_s ^_sei ^_ss ^_stop ^_todas ^_troca ^_uma ^_vixe ^_yes
^_👍 a_primeira abert- aberto aberto_$ aceitar_$ aceitaram aceito_ou aceito~nao adiante adiante_$ adiantei afirm- afirmar afirmar_$ after-roadmap:deixa after-roadmap:ja after-roadmap:tudo agora~consigo ai_ai ai_mesmo ajuda ajuda_$ ao apaga_tudo atrasadas atrasadas_$ a~nao a~parcela baixo banco_, bom bota bota_ai certeza_$ certissimo certissimo_$ chove- claro claro_, comec- como_$ confere confere_$
confirm-amount:quem confirm-change:mais confirm-change:me confirm-creditor:mesmo confirm-creditor:posso confirm-creditor:sim confirm-delete:certeza confirm-delete:certinho confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ consent:acordo consent:ajuda consent:em consent:esconder consent:idade consent:osso consent:pagar consent:quanto consent:sair
consent:se consent:yes consi- consigo_ver consigo~isso conta_disso corre- correto cravo- cravou cravou_$ crime de_acordo debt-amount:dia debt-amount:em debt-amount:esta debt-kind:eh debt-kind:nao debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deles deles_$ descu- desculpa desde desfa- desisto dessa_$ dezembro_$ de~. de~nada dinheiro_some dirig- dirigindo
dirigindo_$ divida_$ duvida e_eu eh_# eh_crime eh_isso eh~isso eh~mesmo ela_$ em_dezembro em~, enganei enganei_$ entendi_$ entendo escon- esconder esconder_$ essa~mesmo esta_bom esta_osso estao_$ esta~esse estou_dirigindo estou_lascado estou_lembrada estou_lembrado estou_moida estou_pensando exata- exatamente expli- faco~disso falar faz_a fecha- fica~onde fim final- fiz flexibles:nada
flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ idade income-low-month:nao income-source:de income-source:sou isso_, isso_mesmo ja_eh ja~a lasca- lascado lascado_$ lembr- lembrada lembrada_$ lembrado lembrado_$ lembro lembro_de manda- manda_$ mandam marid- marido me_enganei mei_$ melhor~por mensa- mes_$ meu_marido moida moida_$ mosca mosca_$ muda_$ na_mosca nada_ne nada~esconder
nao_entendo nao_lembro nao_olhei nao_pago nao_por nao_quiseram nao_resolve nao_sobra nao~a nao~afirmar nao~certeza nao~conta nao~da nao~dedurar nao~garantir nao~lembrada nao~lembrado nao~manda nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negoc- negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- nunca~no
o_dinheiro offers:. offers:aceitar offers:ai offers:antes offers:com offers:conta offers:eu offers:juros offers:meu offers:na offers:negociar offers:ou offers:para offers:vi olhei_ainda olhei_no olhei~app onde_$ osso osso_$ ou_nao outra_$ overdue:# overdue:as overdue:como overdue:da overdue:deixa overdue:disso overdue:entendi overdue:estao overdue:eu overdue:foi overdue:hora overdue:ideia
overdue:melhor overdue:mes overdue:passada overdue:sem overdue:semana overdue:tenho overdue:vencida o~esta o~some paga_nada paga~ne paguei_nenhuma paguei~esse papel parar parcela parcela_$ passada pensando_$ penso pergunta poe por_$ por_fora por_nome posso posso_afirmar posso_garantir preciso_pensar primeira_parcela pronto pronto_$ qual_$ quase que_sim que_voce quero~isso queto queto_$ que~#
quiseram_negociar recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair sair_$ se_$ seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra sobra_nada some_$ ss ss_$ stop stop_$ te tenho_certeza thirteenth:adiantei thirteenth:depois thirteenth:deus thirteenth:ele thirteenth:esperando thirteenth:eu thirteenth:faco
thirteenth:garanto thirteenth:parcela thirteenth:pensar thirteenth:primeira tirar_nem tirar~por troca trocar tua valor_esta valor~certo vamos_$ vencida vencida_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou vou_dedurar vou~ninguem which-change:, which-creditor:que worry:dessas worry:estou worry:nada yes`,
    '-4': `,_manda ?debt-amount ?which-creditor NAME_esta ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_exato ^_fifty ^_ha ^_isso ^_preciso ^_vou abri aceitei acert- after-roadmap:nao aham ainda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei calma_ai certe- certeza confe- confirm-delete:para consent:? consent:bora consent:ja consent:maior consent:manda
consent:na consent:ninguem consent:onde consent:paga consent:pode consent:so consigo conta- debt-amount:nao debt-kind:o dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer dizer_$ duvid- ela ele ele_$ em_maio encal- encalhado encalhado_$ engan- era~que esse_mesmo esta_batendo esta_certo estou_na estou_por exato exato_$ faco faco_conta faz~mudanca fifty fifty_$ fifty_fifty
financeira_$ ha_$ incomes:nao instalments-left:nao interessa_$ ja~em ja~metade liber- maio_$ maior mais_nada meio_$ me~mais nao_anotei nao_consigo nao_faco nao_fosse nao_paguei nao_sei nao_vi nao_vou nao~# nao~ainda nao~de nao~dizer nao~nao nao~nome nao~porque nem_desconfio nem_ideia nome_$ offers:a offers:aceitei offers:da offers:mas offers:sei ok olhei_$ overdue:? overdue:isso overdue:ja
overdue:o overdue:que overdue:sabe overdue:se overdue:sei overdue:so pago_tudo pago~certinho pergu- pode precisa_nao precisa~deixa primeira quem~nao quero_dizer quis quise- quiseram rates:nao recebi_$ recebo_o responder se_tem segun- sempr- sempre some sou_diarista talvez_$ tenho_nada tenho~a thirteenth:ainda thirteenth:dezembro thirteenth:dizer thirteenth:gracas thirteenth:maio thirteenth:olhei
tirar trabalho_de tudo_caro tudo_encalhado vem vem_$ vi_se vi~tem which-creditor:nao worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?debt-creditor ?debts ?flexibles ?income-low-month ^_as ^_faz ^_foi ^_loas ^_ontem ^_os ^_pode ^_talvez ^_vai after-roadmap:esta autonoma confirm-amount:os consent:conta consent:ne consent:ou consent:voce conta_, conta~nao da_direito da~a deixa~isso direito_a eh_o essentials:nao imagi- imagino imagino_$ ja_era loas maio manda mas_eh metade_$ nao~sou nao~troquei nem_imagino ninguem_$
no~ja offers:olhei offers:quis offers:vou ou por~, pront- quero_fazer quieto_isso sei sem_problema sem~nenhum sim_$ sou_autonoma sou_mei talve- talvez thirteenth:autonoma thirteenth:claro thirteenth:metade thirteenth:se thirteenth:vem troqu- troquei troquei_errado`,
    '-6': `,_pago ,~errado ,~tem ^_apaga ^_sim after-crisis:nao compl- consent:eh consent:vamos deixa_eu entendi fale fale_$ garanto garanto_$ me_fale metad- metade nada_nao nada~, nao_entendi nao_garanto nao_quis nao_reparei nao~mais nao~pago nao~se ne_$ nem_me nem~fale nunca_olhei offers:mais offers:tudo overdue:NAME overdue:duas querer_$ quero_mais quis_nao sei_$ sou~, thirteenth:sim`,
    '-7': `,~tudo ?debt-kind ?more-debts ?worry consent:sou diarista_$ esta~atrasado juros repar- reparei reparei_$ so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?income-source ^_aceito consent:# esta_certinho garan- mais_$ olhei sim worry:nenhuma`,
    '-9': `?after-crisis consent:nada more-debts:nao tenho_$`,
    '-10': `juros_nao nao_juros`,
    '-12': `tudo_atrasado worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '9': `#_% % offers:NAME`,
    '8': `cento desconto_$ offers:# offers:a offers:cento offers:metade perdoa por_cento`,
    '7': `de_desconto desconto metad- metade metade_$ offers:por perdo-`,
    '6': `#~cento #~de %_de %~desconto`,
    '5': `#_por :% :desconto a_NAME after-roadmap:% desco- offers:% offers:tirar tirar~por`,
    '4': `NAME~# ^_deram ^_querem deram_# deram~% de~% offers:deram offers:desconto offers:querem tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_a after-roadmap:apareceu after-roadmap:desconto apareceu_para apareceu~NAME a~tem cento_de dando dando_# dando~% deram desconto_que desconto~apareceu de~na eh_de eh~# falaram_em ligou ligou_oferecendo ligou~# mas_valor mas~que ofere- oferecendo oferecendo_# oferecendo~% ofereceu_# offers:de offers:falaram offers:no
offers:tem offers:valor para~eh por~de que_apareceu quere- querem que~bom tem_# valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `duvid- ideia nao_sei`,
    '15': `?debt-amount ^_nem ^_so se_$`,
    '14': `^_desconheco ^_fifty desconheco duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- lembro perdi saber_$`,
    '13': `^_deu ^_esqueci ^_nunca ^_perdi desconheco_$ deu esqueci_$ juros_nao nao_juros nao_lembro nem nocao nunca saber sei_la so_vendo`,
    '12': `?rates ^_sei ^_talvez alemb- alembro boa_pergunta garan- nocao_$ o_carne olhei repar- reparei reparei_$ sabe_$ talve- talvez vendo_$ ver`,
    '11': `?overdue ^_boa ^_meio ^_seria a_meio assinei chute chute_$ esque- imagi- imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria me~agora nao_mango nao~se nem_imagino no_se olhar overdue:sei pegou rates:sei seria_chute sumiu voce_me`,
    '10': `^_assinei ^_nao ^_vai ai_voce ai~me boian- boiando boiando_$ cabec- cabeca cabeca_$ debt-amount:sei debt-kind:sei entendo estou_boiando estou_voando fora garanto garanto_$ la nao_entendo nao_garanto perdi_a sei_$ sei_nao seria so_deus vendo voand- voando voando_$`,
    '9': `?debt-kind ?essentials ^_ni ^_ninguem ^_no ^_sabe anote- anotei anotei_$ anoto anoto_nada assin- boa carne carne_sumiu chine- chines chines_$ chutando chutando_$ com_minha confirm-change:talvez contr- contrato debt-amount:nao debt-kind:nao debt-kind:sabe deu_branco deu_tilt deus eh_chines eh_grego essa_me faco_conta foge foge_agora fora_$ grego isso~chines mango_$ me_foge meio_$ nao nao_anotei
nao_anoto nao_leito nao_reparei nao~certeza nem_sei ni ni_ideia nunca_olhei o_contrato overdue:sabe por_fora rates:esqueci rates:nao sabe_deus sei_nada seja seja_$ so_chutando sumiu_$ tilt tilt_$ worry:sei`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei acomp- acompanho acompanho_isso alembro_$ apago branc- branco chuta- com_lupa conferir confirm-creditor:talvez da_memoria desco- dont dont_know em_letra em~miuda escri- escrito escrito_$ essa_conta esta_em esta~letra estou_por estou~fora eu_vou faco_ideia fugiu fugiu_da fugiu~memoria i i_dont incomes:nunca isso_eh i~know juros know know_$
leito letra_miuda li lupa lupa_$ mais_nenhuma mas meio memoria_$ miuda miuda_$ more-debts:nenhuma n0 na_duvida nao_acompanho nao_posso nem_desconfio nem_ideia num_alembro nunca_perguntei offers:olhei o~sumiu papel perdi_as perdi~contas perguntei perguntei_$ que_olhar que_sim que_ver que~vou rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:ver sei_dizer sem_ler so_com so~lupa talvez_seja
tenho~de thirteenth:se vai_saber`,
    '7': `?confirm-change ^_ai ^_alembro ^_cada ^_estou ^_li ^_num ^_sem afirm- afirmar afirmar_$ alembro_nao apago_$ certeza_$ confe- contrato_$ de_lascar de_olhar debt-kind:me debt-kind:nunca debt-kind:saber derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deu~apago dific- dificil dificil_viu disso eh~lascar essa~de essa~derrubou essentials:estou essentials:nunca essentials:saber eu~entendi
eu~saber explicou falou falou~e fecho income-low-month:eh instalments-left:nem lascar lascar_$ lembro_$ letra li_mas li~nao mao_no mao~fogo marido_$ mas_nao mas~entendi me_derrubou me~branco nao_achei nao_aparece nao_saco nao_tenho nao_vi nao~afirmar nao~ainda nao~ideia nao~nao nem_abri ninguem_sabe num oculos_nao oculos~leito olhar_$ overdue:deus overdue:ideia parei perdi~conta pergu-
pergunta_dificil pergunta~viu pode~que posso_afirmar rapaz rates:nem saco_nada saco~disso sem_oculos sem~nao ser_que ser~sim so talvez_$ tanta~que tenho tenho_certeza tenho_duvida ter_que thirteenth:ainda um_apago ver_$ ver_no vi_se vi~tem vou_saber vou_ter vou~que worry:mas`,
    '6': `^_essa ^_fecho ^_joguei achei adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler atenc- atencao a~nao boleto_$ ca ca_$ cada cada~eh certe- certeza como_que como~eu confirm-amount:nao conta_disso cuida cuida_disso da_cabeca de_abrir de_juros debt-amount:nem debt-amount:perdi debt-creditor:nao debt-kind:quem debt-kind:so
debt-kind:tenho debts:lembro despr- desprevenida desprevenida_$ deus_e deus~NAME dia~um disso_$ e_eu eh_tanta eh~marido eh~numero era_$ esperando_o esperando~rh essa_eh essentials:eh essentials:mango essentials:perdi essentials:sumiu estou estou_lembrada eu~adivinhar falar_$ fecho_o fecho~olho fez_foi fez~meu filha~cuida fiquei~duvida fogo foi_meu foi~neto income-low-month:nao income-low-month:no
incomes:boa incomes:me incomes:nao instalments-left:deu instalments-left:lembro instalments-left:o jogue- joguei la_$ lasca- leito_$ lembrada_$ ler_$ lo lo_se loja_que loja~preencheu me_apertou me_deu me_recordo medo~olhar meu_neto me~desprevenida minha_nora minha~que nao_boto nao_estou nao_faco nao_olhei nao~atencao nao~escrito nao~garantir nao~lembrada nao~no nao~recordo nao~te nem_ver neto_$
ningu- ninguem no no_fogo no_lo no_papel nora nora_$ no~se nunca_fiz o_boleto o_olho o_rh offers:sei olhei_$ olhei_ainda olho overdue:deu overdue:fora overdue:me overdue:nem o~responder para_mim pegou_desprevenida pergunta_$ posso_garantir preen- preencheu preencheu_$ quanto_era que_conferir que_cuida que_preencheu que_sabe quem_fez quem~foi quero_nem quero~ver que~disso que~o que~pode rapaz_da
rapaz~loja rates:perdi recor- recordo recordo_$ rh rh_responder se se_tem sei_bulhufas sei_ca sei_eh sei_te sei~nada ser~nao sim~ser sumiu~cabeca ter~conferir thirteenth:nao tipo_eh um_numero vem_escrito viu viu_$ voce~apertou vou_adivinhar worry:entendi`,
    '5': `,_sei ,~sei ?incomes ?thirteenth NAME_minha NAME~mao ^_eu ^_evito ^_fiquei ^_pergunta ^_quem ^_sumiu ^_tenho ^_teria ^_vixe a_atendente a_conta a_memoria a_nocao a_papelada a_taxa abri abrir~aplicativo agora_voce agora~me ajuda_mais aparece_para aparece~mim aplic- aplicativo aquele_contrato assinei_no assinei~escuro ate_de atencao_nisso atendente_falou atendente~rapido ate~abrir a~falou a~molhou
a~navios banco_sabe boleto boto branco_$ branco_total cada_dia cada_hora cada~eles chefe_$ coisa_que coisa~me com~mulher conferir_e conferir~te confirm-creditor:que confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ controle controle_$ da~que debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:me
debt-amount:tenho debt-creditor:lembro debt-kind:assinei debt-kind:cabeca debt-kind:estou debt-kind:ideia debt-kind:nada debt-kind:nem debt-kind:pegou debt-kind:vou decif- decifra decifra_aquele decifra~contrato deixa~confirmar depen- depender depender_do depender~humor depois_$ deus_$ deu~total de~tipo dia_eh disseram_mas disseram~eu do_chefe do_humor duvidas duvidas_$ e_NAME e_pago eh_de eh_um
eles_mandam eles_nunca eles~me eles~um embaralho embaralho_$ em~agora enchente enchente_$ enten- entendi_de esqueci_quanto essentials:boa essentials:cabeca essentials:e essentials:essa essentials:me essentials:nao essentials:sei essentials:vai esta_na estou_lembrado estou_mais estou~duvida estou~ver eu_confirmar eu~com eu~sei evito evito_ate evito~de e~falo e~peguei faco falam_um falam~valor
falar- falaram falaram_$ falou_rapido fez filha_que fogo_por fogo~isso garantir garantir_$ grego_$ grego_para grego~mim hora_eles hora~falam humor humor_do humor~chefe income-low-month:me income-low-month:se income-low-month:sei income-source:em income-source:esta income-source:nao incomes:sabe instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:perdi
instalments-left:que isso~grego isso~meu joguei_o joguei~papel la_minhas lasco- lascou lascou_$ la~duvidas lembrada lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_falaram me_lascou memoria_nao memoria~ajuda mim_eh mim~grego minha_mulher minhas_duvidas moco molho- molhou molhou_na molhou~enchente more-debts:de more-debts:lembro
more-debts:mais mulher_$ na_enchente na_fatura na_ponta nao_consta nao_presto nao_vem nao~conta nao~controle nao~de nao~lembrado nao~nada navio- navios navios_$ nenhuma_$ neto ninguem_decifra ninguem~aquele no_pulo no~antes no~por numero_$ nunca_parei nunca_reparei nunca~falaram nunca~para o_rapaz oculo- oculos offers:juros offers:talvez olha_isso olha~eh olho_e olho~pago overdue:mim overdue:pegou
overdue:perdi o~e o~eles o~falar o~fora o~sabe papel- papel_antes papel_fora papelada papelada_molhou papelada~na para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne perdi~nocao pergunta ponta por_isso preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_falar que_tipo quem_olha que~embaralho que~mandam que~mas que~no rapid- rapido rapido_e
rapido~nao rates:achei rates:alembro rates:carne rates:depois rates:deu rates:estou rates:la rates:mas rates:nunca rates:sem rates:vou responder sabe~eh saco sei_lhufas sei_que sim_pode so~banco sumiu_da tanta tanta_coisa tenho_controle tenho_essa tenho_la tenho~minhas tenho~os teria teria_que thirteenth:faco thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:sei thirteenth:so tipo~essa
um_valor vai vai_depender vai~do ver_depois ver_navios ver~papel vi vixe vixe_nem vixe~imagino voce~lascou vou vou_conferir vou~depois vou~e`,
    '4': `,_a ,_nao ,~la NAME~no ^_disseram ^_entrou ^_varia ^_vou a_idade a_ver abri_$ abri_as abrir abrir_o abri~mensagens achei_essa achei~informacao ainda ainda~sei aparece apert- app app_$ as_mensagens as~deles as~faz atrasando a~nocao bola bola_de bola~cristal bolet- botei_na botei~ponta bulhu- bulhufas bulhufas_$ carne_ficou carne~com carta carta_mas carta~nem casa_da casa~minha causa_$ cego cego_em
cego~tiroteio chefe chegou_carta chegou~mas com~ex com~nora conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:posso confirm-change:sei confirm-creditor:posso confirm-creditor:so conta_eu contas_faz contas~tempo conta~nunca contrato_esta contrato~na crist- cristal cristal_$ da_loja da_mesada de_cristal de_que debt-amount:a debt-amount:ideia
debt-amount:na debt-amount:ver debt-creditor:nome debt-creditor:o debt-creditor:uma debt-kind:agora debt-kind:aplicativo debt-kind:boleto debt-kind:cada debt-kind:essa debt-kind:grego debt-kind:mas debt-kind:olhar debts:mas deixa_lembrar deles deus_na deus_sabe deus~causa de~nao de~o disso_nao do_lapis do~do e e_quem e_saiu e_te eh_essa eh_meu eh_nada eh_que eh_uma eh~coisa eh~divida eh~para
eh~sabe eles eles_falam em_duvida em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- entendi_nada entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um escur- escuro escuro_$ esperando essa_informacao essa~quebrou essentials:assinei essentials:carne essentials:fecho essentials:no essentials:num esta~casa esta~embolado estou_esperando estou~o
estou~perdida eu_nunca eu_para eu~fiz explicou_a explicou_mas explicou~nao explicou~taxa e~pagando e~pelo falam falo_$ fatura_$ fecho_os fecho~olhos ficou_com ficou~minha filha fio_da fio~mesada fique- fiquei fiquei_na fiz_$ fiz_essa fiz~conta guard- guardei guardei_$ idade idade_nao idade~deixa income-low-month:de income-low-month:deus income-low-month:essa income-low-month:estou
income-low-month:que income-low-month:sabe income-low-month:saber income-low-month:vai income-source:nem income-source:sei incomes:ideia incomes:pergunta incomes:tenho informacao informacao_$ instalments-left:fora instalments-left:sabe isso_escrito isso_para isso~mim la_saber lapis lapis_$ leito_o leito~que lembro~mais ler mais_perdida mais~que mandam mango_de mango~juros mao mas_nem mas~abri
mas~guardei me me_explicou me_quebrou medo_de menor_nocao mensagens_deles mesad- mesada mesada_$ mim minha_cabeca minha_ex minha_filha minha_mao minha~no moco_explicou moco~mas muda_tanto muda~que mulhe- mulher n1 na_causa nada_$ nada~juros nao_guardei nao~dizer nao~isso nao~lembrar na~da nem_faco nem~as nem~conta nem~por nem~que ninguem~explicou no_aplicativo no_escuro no~e nunca_botei nunca_me
nunca~essa nunca~na nunca~no o_fio o_moco o_papel offers:abri offers:ainda offers:conferir offers:nunca offers:que offers:so olha olhan- olhando olhando_o olhando~contrato olhar_no olhar_o olhar~app olhei_no olhei~app olhos olhos_e olhos~vou onde_comeco os_olhos os_papeis os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:aparece overdue:boleto overdue:escrito overdue:nada overdue:nao overdue:olhar
overdue:para overdue:so overdue:tenho o~da o~explicou papei- papeis papeis_$ para_saber pelo_outro perdida perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas ponta_do ponta~lapis por~comeco por~ouvido posso que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem_sabe quem_sou quem~eu quem~isso que~# que~com que~em rates:boa rates:disso rates:e rates:ideia rates:me rates:minha
rates:saber rates:taxa rates:tenho responder_$ saiu saiu_pelo saiu~outro sei~senhora sem so_olhando somar_$ sou~para so~e so~na so~o tanto~perdi taxa taxa_$ te_falo te_responder tem~ver tenho_medo tenho_que tenho~menor tenho~olhar tenho~ver ter thirteenth:conferir thirteenth:duvida thirteenth:la thirteenth:que thirteenth:rh thirteenth:vou tipo tirot- tiroteio tiroteio_$ total_$ tudo_embolado
tudo~na um_ouvido uma_financeira vai_la vai~saber ver~minha vi~escrito voce~pegou vou_pagando worry:com worry:nem worry:so`,
    '3': `,_no ,~abro ,~cabeca .~la .~sei ?offers ^^ ^_botaram ^_chegou ^_e ^_esta ^_ih ^_isso ^_muda ^_parei ^_preciso ^_rapaz ^_vish a_cabeca a_empresa a_menor abro_os abro~emails agora~sei algo algo_que algo~nao antes_$ aparece~aplicativo as as_pernas assinei_$ assinei_e assinei~nem atendente a~esta a~no banco_falou banco~dificil botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta
cabeca~ruim com_bola com~contrato com~eh confirm-amount:fiquei confirm-amount:garanto confirm-amount:na confirm-change:do confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:certeza confirm-delete:tenho conta conta_feita contas contas_$ contratada contrato_aqui corag-
coragem coragem_de da~mae de_experiencia de_mais de_todas debt-amount:conta debt-amount:deus debt-amount:e debt-amount:em debt-amount:essa debt-amount:estou debt-amount:eu debt-amount:fora debt-amount:mas debt-amount:nunca debt-amount:olhar debt-amount:para debt-amount:parei debt-amount:por debt-amount:quanto debt-amount:que debt-creditor:eh debt-creditor:financeira debt-creditor:me
debt-creditor:recordo debt-kind:coisa debt-kind:com debt-kind:como debt-kind:deus debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:por debt-kind:se debts:. debts:direito debts:dos debts:quanto debts:todas deixa_eu deles_$ depende_nao depende~patrao depende~sei desconto_nao desconto~sei desse_$ devo~NAME dificil_e
dificil~eu disse- disseram disso~meu dizer do_patrao do~, do~falou duvida_agora e_nao e_nem e_no e_vou eh_# eh~financeira eh~nora eh~vou email- emails emails_$ enfar- enfartar enfartar_$ entendi~que entrei_faz entrei~pouco esqueci_, esqueci~a esqueci~era essa essa~eu essa~feita essentials:as essentials:banco essentials:branco essentials:contas essentials:da essentials:disso essentials:la
essentials:mim essentials:minha essentials:na essentials:o essentials:olho essentials:papel essentials:pergunta essentials:sabe essentials:se essentials:tenho essentials:ver esta_me esta_ruim esta~vindo estou_lembrando estou~experiencia eu_assinei eu_nao eu_que eu~lembro ex ex_$ exper- experiencia e~assinei e~li e~vou faco~nao falou_dificil faz_pouco faz_tempo feita fiquei_em fora_disso ideia_nao
ih ih~sei income-low-month:assinei income-low-month:cabeca income-low-month:e income-low-month:isso income-low-month:mango income-low-month:nada income-low-month:o income-low-month:quem income-low-month:tenho income-low-month:um income-low-month:vou incomes:banco incomes:branco incomes:cuida incomes:da incomes:deu incomes:essa incomes:nem incomes:papel incomes:que incomes:tipo incomes:vem
incomes:voce infor- instalments-left:boleto instalments-left:carne instalments-left:conta instalments-left:deus instalments-left:e instalments-left:ideia instalments-left:isso instalments-left:nunca instalments-left:por instalments-left:tenho instalments-left:ver irma_que isso~minha ja_esqueci ja~, la_que la~eu lembrando_$ lembrar lembrar_$ lembro_, lembro_de li_$ mae_$ me_vindo medo mensagens
meu_marido mexe_com mexe~isso me~as me~no mim_$ minha moco_$ na na_cabeca na_casa nada_de nao_ajuda nao_deixa nao_enfartar nao_mas nao_me nao_moco nao_procurei nao_senhora nao~. nao~bem nao~disso nao~essa nao~lembrando nao~na nao~qual nao~saber na~do nem_li nem~bola nem~mais nem~o nenhuma ninguem_me no_app nome_nao nomes nomes_la nomes~que nome~me numer- numero nunca~isso o_aplicativo o_app o_rumo
offers:carta offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:nao offers:posso offers:ser offers:sim offers:tem offers:vi olhar_para olhar~nao os os_emails overdue:agora overdue:aplicativo overdue:cabeca overdue:carne overdue:conta overdue:dificil overdue:disso overdue:entendo overdue:esqueci overdue:eu overdue:faco overdue:isso overdue:ninguem overdue:no
overdue:nunca overdue:por overdue:quanto overdue:que overdue:quem overdue:recordo overdue:saber overdue:se o~, o~ficou pago_$ para~enfartar parei_de parei~olhar patrao_, patrao~nao pegou_$ perdi- pernas_$ pode_ser por_onde por_um por~disso pouco_nao pouco~sei prest- procurei procurei_saber pulo pulo_$ qual~essa quanto_eh que_nao quem quem_mexe quem~com quem~disso que~estou que~saber rapaz_agora
rapaz~voce rates:. rates:a rates:as rates:com rates:contas rates:contrato rates:eh rates:entendo rates:essa rates:esta rates:eu rates:falou rates:irma rates:isso rates:lembro rates:li rates:sabe rates:so rumo rumo_$ sabe_disso sabe_quanto saber_um saber~trem sei_bem sei_por sei_qual sei_responder sei_se sei~. sei~eh sei~essa sei~falar sei~moco sei~onde sei~viu somar sou_eu so~sabe tanto tanto_que
tanto~nao te te_falar tem_algo tem_que tempo_que tenho_a tenho_coragem tenho~conta tenho~informacao teria~ver ter~olhar thirteenth:estou thirteenth:ideia thirteenth:pode thirteenth:ser thirteenth:vi total trem trem_desse um_trem um~desse um~e uns_nomes uns~la valor- valor_$ valores valores_$ ver_com ver~boleto vi_isso vindo vindo_agora vish vou_ver vou~um worry:comeco worry:falou worry:moco
worry:sem`,
    '-3': `,_me ,_pula ,~para :mexer :nisso ?consent ?income-source ?more-debts ?which-change NAME~nao ^_# ^_botei ^_conta ^_eh ^_meu ^_na ^_onde ^_posso ^_sou ^_todas ^_tudo ^_volta a_do a_ultima abrin- abrindo abrindo_o acord- adian- after-crisis:nao after-roadmap:estou ajuda_$ ao~, apaga aqui atras- atrasado atrasado_$ a~agora caiu cance- cara casa_$ catan- catando catando_o catando~boleto certi- certo
certo_, cet cobra- cobra_juros coisa_$ comer condo- confu- conse- consent:estou consi- conve- credi- de_nao debt-amount:vou debt-kind:, debts:eu debts:me dedur- dedurar dedurar_ninguem depende_$ depois_e depois~te dessa_$ deve_nao deve~teme dinhe- dinheiro dois eh_$ eh_da eh_isso eh_so eh~eu ele_$ entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas
essa~estou essentials:NAME essentials:certo essentials:gasto essentials:pula estou_abrindo estou_catando estou~nao eu_devo falta fazer fe fe_$ fim_$ fim_agora fiquei_devendo flexibles:nao flexibles:tenho fui ha hein hein_$ hoje_$ income-low-month:mes income-low-month:tem income-low-month:varia income-source:de incomes:gasto isso~se lazer liga link me_ajuda mesmo_$ metad- metade meus mexer_nisso
me~dessa me~mais minha_conta minut- more-debts:que muito_$ nada_a nada_no nao_, nao_da nao_deve nao_devo nao_gasto nao_mexe nao_muda nao_paga nao_se nao_sobra nao_teme nao~da nao~dedurar nao~foi nao~ler nao~negociar nao~pergunta negoc- negociar nem_que nem_vi nenhum nessa nesse ninguem_$ no~do nunca_$ offers:eh offers:eu offers:mais oi overdue:# overdue:? overdue:devendo overdue:em overdue:nenhuma
overdue:pagando overdue:pago overdue:paguei overdue:todas overdue:tudo o~que pague- paguei paguei_$ para_que parar parce- parti- particular particular_$ passa- pedra- pegue- peguei prazo prestacao prestacao_$ qual_era qual~a que_eh quem_nao quem~deve quer quis quise- rates:cet rates:direito rates:para regis- renda_$ se_me se_pergunta sei_ler sei_nem sei~nisso sem_juros serve sim_mas so_isso
so_mais sobra tem_um teme teme_$ tenho_$ tenho_fe tira traba- trabalho trans- tua tudo_$ ultim- ultima uma um~de vamos vence- ver~e vi_$ vida voce_$ volta vou_dedurar vou_falar vou_responder vou~disso vou~ninguem vou~os worry:minha worry:no worry:tenho z z_$`,
    '-4': `?flexibles ^_as ^_foi ^_nada ^_que aceit- ai_$ cobra consent:nem consigo debt-kind:aquele debt-kind:fatura debts:sei dessa direi- direito direito_explica eh_a ele eu~se explica_$ fala falar_disso gasto_$ hoje ler~explica mexer nao_consigo nao_interessa nao_precisa nao_quero nao~falar nao~mexer nao~muito nao~renda negat- nem_uma nunca_tive offers:de offers:me offers:ninguem overdue:ainda
overdue:mas overdue:uma o~eh precisa pula_$ quanto_$ quero_dizer rates:? rates:cobra segur- sei_mexer tenho_renda thirteenth:gosto thirteenth:mas tive uma_$ um~que worry:me`,
    '-5': `:sei ^_nenhuma ^_sim ^_um a_fim a_pergunta after-roadmap:nao capte- captei captei_$ consent:nao de_outra debt-kind:NAME debt-kind:carne debt-kind:do essa_nao essentials:faco essentials:mais estou_no estou~fim explica gasto gosto incomes:renda isso_nao ler_direito more-debts:outra nao_captei nao_tem outra_$ pula sei~direito`,
    '-6': `:nao ?after-crisis debt-kind:a fim inter- interessa interessa_$ offers:nada renda worry:estou`,
    '-7': `de~nada faco_nada nao_eh outra`,
    '-8': `mais_nada nao_vou`,
    '-9': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei oferta`,
    '11': `after-roadmap:prazo ofert- quis_nao`,
    '10': `^_deixei aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar nao~nao prazo_$ proposta`,
    '9': `a_proposta deixei_passar offers:nao passar_$ propo- vence- venceu vou_aceitar`,
    '8': `?offers aceitei aceitei~acordo after-roadmap:deixei after-roadmap:quis caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo`,
    '7': `^_desisti aceitei_o after-roadmap:desisti after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME desisti offers:prazo o~acabou passa- prazo_acabou proposta_caiu sumiu venceu_$`,
    '6': `^_dispensei acabou_$ aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:nao after-roadmap:passar aquela a~expirou caduc- caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expirou_$ mais_a muito muito_caro oferta_expirou offers:NAME offers:a offers:deixei offers:do offers:o o~sumiu perdi perdi_o proposta_,
proposta_venceu sumiu_do sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela ^_perdi acabo- acabou aceitei_muito aceitei~caro acordo_$ acordo_da acordo~NAME after-roadmap:acabou after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- caducou_$ com_essa deles_caducou desisti~proposta dispe- do_acordo eles_pastarem eles~com expir- expirou ja_passou ja~o mais~oferta
mandei_eles mandei~pastarem nao_vale o_acordo o_desconto offers:muito offers:oferta offers:passar offers:proposta offers:venceu passou_o passou~prazo pasta- pastarem pastarem_com pastarem~essa proposta~caducou recusei_a vale_mais venceu_ontem`,
    '4': `#_mas ,_muito :NAME :recusei NAME_$ NAME_que ^_a ^_mandei a_do after-roadmap:aceitar after-roadmap:aplicativo after-roadmap:caducou after-roadmap:demais after-roadmap:expirou after-roadmap:muito after-roadmap:vou aquela_oferta aquela_proposta aquela~nao a~deles com~proposta de~mas do~da essa_proposta mande- mandei nao_$ nao~a nao~mais nao~muito oferta_$ oferta_da oferta_nao oferta~NAME
oferta~existe offers:aceitar offers:aceitei offers:caducou offers:caro offers:da offers:ja offers:mas offers:ontem offers:sumiu offers:vou ontem ontem_$ passo- passou proposta_deles proposta~NAME quis_a recusei~do tem~a`,
    '3': `,~puxada ,~vale :a :ofereceu :proposta :vale NAME NAME_mas NAME_venceu NAME~muito NAME~ofereceu NAME~ontem ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:do after-roadmap:mandei after-roadmap:passou a~NAME cancela_a daquela daquela_proposta daquela~da da~, da~venceu deixei_para deixei~la deles demai- demais desisti_daquela do_app existe_mais la_a la~proposta mas
muito_puxada nao_existe nao~o ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:acordo offers:caiu offers:mais offers:perdi offers:teve para_la proposta_do proposta~muito puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou uma~NAME vou`,
    '-3': `NAME_? NAME_so ^_topei aceitar_a aceitar~proposta aceitei_a aceitei~proposta after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi so_vale topei topei_a`,
    '-4': `aceito after-roadmap:foi a~foi minha_proposta offers:aceito`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor- meus`,
    '12': `dados dados_$`,
    '11': `after-roadmap:dados after-roadmap:meus copia meus_dados`,
    '10': `^_exporta exporta manda uma_copia`,
    '9': `after-roadmap:baixar baixa- baixar exporta_para exporta~mim quero_uma quero~copia`,
    '8': `?confirm-delete after-roadmap:mim infor- informacoes manda_meus mim mim_$ o~voce que_voce voce_tem`,
    '7': `^_manda after-roadmap:copia after-roadmap:manda arqui- arquivo confirm-delete:quero de_mim me_manda regis- tudo_que`,
    '6': `after-roadmap:arquivo after-roadmap:informacoes after-roadmap:minhas after-roadmap:tudo antes_quero antes~uma confirm-delete:meus conte- contei copia_$ do_que guard- informacoes_$ manda~registros meus_registros minhas_informacoes quero_meus quero_ver quero~dados registros relat- relatorio ver~que voce~sobre`,
    '5': `:dados :meus ^_meus after-roadmap:contei after-roadmap:relatorio after-roadmap:voce confirm-delete:manda confirm-delete:mim confirm-delete:que contei_$ envia eu_contei mandar_tudo mandar~que me_envia me~meus minha- minhas pode_mandar pode~tudo quero_baixar quero~o que~contei que~tem registros_$ sabem sobre sobre_mim um~com`,
    '4': `:gostaria :ver ^_gostaria ^_quais ^_quero after-roadmap:envia after-roadmap:quero after-roadmap:registrado after-roadmap:registros after-roadmap:sobre after-roadmap:uma baixar_o com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma confirm-delete:voce copia_de copia~tudo dados~voce do~eu do~voce envia_o envia~que esta~de
guardaram manda_$ manda~dados manda~relatorio num_arquivo o_relatorio quais quero que~guardaram relatorio_do relatorio~que tem_$ tudo tudo~eu ver ver~dados voce voce_guardaram voce~de`,
    '3': `:copia :informacoes :manda :que :tem :uma :voce ^_antes ^_espera acesso after-roadmap:documento after-roadmap:gera after-roadmap:imprimir after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:respostas after-roadmap:sabe after-roadmap:tem antes aos arquivo_$ arquivo_com arquivo~minhas a~pediu baixar_meus baixar~dados baixar~que
confirm-delete:dados confirm-delete:de confirm-delete:o contei_aqui dados_, de_tudo defen- documento documento_com dos_meus dos~dados e_me entre- esper- espera espera_antes espera~quero eu_falei falei_$ gera gosta- gostaria gostaria_de guardam guardou guardou_$ impri- imprimir informacoes_voce manda_o manda_um mandar manda~documento meu_$ meus~, me~o minhas_respostas num num~e para_mim pediu
quais_informacoes quais~voce que_esta quero_tudo quero~meus que~aqui que~falei que~guardou registrado respostas tem_meu tem~mim ter_acesso tudo_num tudo~voce um_arquivo um_documento uma uma~de ver_meus ver_o ver_tudo voce_guardam voce_guardou voce~meu`,
    '-3': `^_some ^_voce after-roadmap:apaga after-roadmap:some apaga apaga_meus apagar apagar_meus apagar~dados apaga~dados apagu- com_meus exclu- quero_apagar quero~voce some some_com voce~meus`,
    '-4': `^_apaga apaga- quero_que`,
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
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh after-roadmap:dia ai debts:bom oii_voce tarde_$ tudo~?`,
    '5': `:, :robo ?debts NAME after-roadmap:bom alguem_ai debts:dia eh_robo n0 robo_? voce_eh voce~robo`,
    '4': `,_sou ,~certo ,~do :? :certo :sou :voce ? NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem nome_eh opa_, robo sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,~bem :do :nome :tudo after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-kind ?income-source ^_beleza debts:e minha- minhas`,
    '-4': `:minhas debt-kind:NAME de~minhas minhas_dividas renegociar`,
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
    '14': `?flexibles ^_oi desen- entendi ha hein_$ nao_entendi oi socor-`,
    '13': `:socorro ?incomes ^_ajuda ^_explica audio audio_$ botei_$ da_um enten- ou pergu- repete`,
    '12': `^_como ^_repete capte- captei captei_$ como_assim expli- me_socorre nao_captei nao_peguei o_que peguei_$ preci- repete_$ socorre socorre_$`,
    '11': `?rates ^_? ^_precisa a_pergunta assim como consent:ajuda eh_mensal exemp- exemplo explicar mensal mensal_isso pegue- peguei serve`,
    '10': `?essentials ?which-change ^_desenha ^_onde ^_pode aqui_$ como~isso da_uma de_qual delas_$ desenha desenha_para desenha~mim eh_para entendi_$ impor- importa importa_$ isso_importa pergunta por_mes qual qual_delas quer quero_ajuda tambe- tambem`,
    '9': `?debts ?overdue ^_aceita ^_entra ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio atola- caiu~ficha chuta- chutar chutar_$ confirm-delete:? debts:ajuda delas desenho desenho_$ eh~mes estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ me_da mes_eh me~uma n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar preciso quais quais_gastos qual_$ que_$
repetir respondo ser ser_exato tambem_$ tenho_que tipo um_NAME um_desenho um_help`,
    '8': `:ajuda ^_da ^_exemplo ^_que ajuda- as_atrasadas as_que atolado atolado_em atolado~conta botei_aqui caiu_a consent:dividas consent:ha consent:me da~desfazer debt-amount:como desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entra essentials:fala estou_atolado estou~me exato exato_$ exemplo_por exemplo~favor explica explica_melhor explicar_$ ficha ficha_$ incomes:qual
incomes:que instalments-left:? me_ajuda miudo- miudos miudos_$ onde_acho ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever plano_$ pode_explicar portu- portugues posso precisa preciso_de qual~qual que_pergunta que_somar rates:? repetir_$ responder_$ somar somar_tudo taxa_$ tenho~somar thirteenth:? troca_em troca~miudos`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_socorro ^_troca after-roadmap:ajuda after-roadmap:help after-roadmap:preciso ajudam assim_$ atrasadas caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ com~ou conta- contar_o contar~cartao da~help da~luz de_um debt-amount:eh debt-amount:qual debts:da devagar_$ de~. diabo~isso eh_por eh~comer em_conta entendi_bulhufas essentials:ou
essentials:por esta_falando eu~aqui facil facil_$ fala_de fala_devagar fala_dificil falta_$ faz_um flexibles:que foto_$ incomes:botei incomes:como juros_ou juros~sem limpar_minha limpar~vida luz_$ mais_facil mandar_foto me_organizar melhor_$ mes minha~financeira nao~a novo_$ o_do opcoe- opcoes opcoes_$ organ- organizar organizar_minhas organizar~contas orien- orientacao ou_da ou_sem overdue:eh
overdue:explica overdue:que para~depois pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto posso~foto precisa_comprovar preciso_me preciso~organizar que_ser quem~devendo queria_ajuda quero_limpar rates:hein respo- respondo_como sair sair_das sair~dividas sao~opcoes serve_$ serve_por serve~alto socorro tem~ser troca uma_luz vale_contar vejo vida_financeira voce_ajudam voce_fala
voce~dificil`,
    '6': `:. ^_o ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:ajudam after-roadmap:nesse after-roadmap:orientacao after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_juros como_respondo com~dividas conta_o contas_$ das_duas da~exemplo da~forca
de_comer de_gasto debt-amount:que debt-kind:aqui debt-kind:para debt-kind:que debts:como debts:fala debts:pergunta debts:pode debts:preciso debts:sair debts:um devag- devagar diabo diabo_eh difer- diferenca dificil_$ do~filho eh~isso em_que entendi_foi entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:como essentials:serve esta_devendo eu_vejo
eu~esse exemplo_$ explica~burro faco_agora fala_portugues falan- falando fala~novo filho_$ flexibles:o flexibles:ou flexibles:qual foi_nada forca_ai foto incomes:pode incomes:por instalments-left:que interessa_para interessa~que isso isso_interessa isso~para ja_paguei ler_direito liquido liquido_$ mais_simples mandar mensa- mes_ou mexer_nesse nao~foi nesse_link no_boleto onde~essa overdue:audio
overdue:entendi overdue:ha overdue:quais overdue:tipo o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pedir_ajuda pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa perguntou_$ pode~aproximado pode~as ponho ponho_aqui portugues_$ precisa_ser qual_eh qual~a qual~diferenca qual~duas que_diabo que_ponho quer_dizer quer_saber quero_organizar quero_sair quero~das quero~minha
que~de que~dizer que~eh que~exato que~nisso que~paguei que~perguntou rates:acho rates:entendi rates:fala rates:oi respondo_isso sei~direito ser_aproximado significa_isso simpl- simples simples_$ so_quero so~sair tem_que tipo_como tipo_de tipo~gasto trocar_as trocar~palavras um_exemplo uma_forca vale~o vim vim_pedir vim~ajuda voce_perguntou voce~quem which-change:para`,
    '5': `^_bruto ^_de ^_em ^_gostaria ^_por ^_quer ^_vale after-roadmap:entendi after-roadmap:estou after-roadmap:mexer after-roadmap:sair after-roadmap:sei after-roadmap:vida ai_eh ai~o ajudam_com ajudam~divida alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na bicho bicho_eh bicho~esse bruto~liquido burro cada_um ce_quer com_farinha com_minhas come_com comer come~farinha
como_descubro como_eu como_vejo como~eu como~quanto como~sei compr- confirm-delete:que consent:conta consent:da consent:melhor consent:preciso consent:sabe contando contando_as contando~vencidas contar das das_dividas da~toda de_hoje de_novo de_orientacao debt-amount:ajuda debt-amount:tipo debt-kind:? debt-kind:mim debts:entendi debts:entra debts:exemplo debts:quero debts:ser descubro
descubro_quanto descubro~falta desfazer dessas_dividas desse devendo_$ de~loja direito direito_explica disser disser_sim disser~o divida_$ dividas diz_$ do_mes documento_$ duas~diz eh_cada eh_contando eh~as eh~um eh~valor entendi_nada entendi~pergunta entram entram_na entram~conta escrever escrever~numero esqueci_qual essa_informacao esse_nome essentials:isso essentials:novo essentials:o
essentials:que essentials:repete esta~de estou~nao eu_disser eu_faco eu~agora eu~o eu~se explica~leito fala_mais falando_de falando~qual falar_por fala~simples farin- farinha farinha_? fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:tipo forca funciona~aqui gasto_$ hoje_ou hoje~o incomes:eh incomes:fala incomes:isso incomes:mes incomes:ou incomes:quais
informacao informacao_$ isso_come isso_no isso_que isso_serve isso~boleto isso~com isso~de isso~por isso~voce ler ler~explica limpa- limpar liqui- livrar_dessas livrar~dividas loja_eh loja~essa mandar_documento meu_ou meu~da mexer~link me~dessas minhas_contas na_conta nao~ler nao~mexer nesse no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde~vejo ou_liquido ou_separado
ou~juros overdue:isso overdue:pode o~eu para_leito para_sair pergunta_? perguntou pode pode~no pode~por por por_cima por~ou precisa_mandar precisa~documento qual_das qual_era qual_loja qual~eh qual~voce que que_bicho que_ce que_isso que_ja que_mesmo que_quer quem_esta queri- queria quero~minhas quer~o que~cada que~faco que~sabe que~serve que~tudo rates:como rates:eu rates:mes rates:onde
rates:repete repete_que responder sabe_fazer saber~que sei_ler sei_mexer separ- separado separado_$ ser_no ser_por ser~cima ser~olhometro se~disser sim_o sim~que soma_tudo soma~ou so~meu tambem_? tipo_o tipo~que tudo_ou tudo~separado um um_$ uma~ai vale vejo~juros vencidas vencidas_? vi_que vi~voce voce_esta voce_sabe voce~falando voce~fazer which-change:que`,
    '4': `:novo :pode ?consent NAME_diz ^_alguem ^_coloco ^_com ^_faz ^_me ^_nao ^_se ^_soma ^_vi a_desse a_pensao acho_esse acho_isso acho~trem acontece_? after-roadmap:dessa after-roadmap:desse after-roadmap:link after-roadmap:luz after-roadmap:me after-roadmap:queria after-roadmap:quero after-roadmap:uma afund- afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_para ajuda_pelo
ajudar_com ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu a~disso a~mes bico_tambem boto_aqui buraco_$ canto_da canto~fatura cima cima_$ coloco coloco_o coloco~do come como~taxa com~? confu- confusa confusa_nao confusa~entendi consent:as consent:das consent:essa consent:explica
consent:help consent:minhas consent:organizar consent:responder consent:sair consent:um consent:uma consent:voce conta conta_? conta_a conta~bico conta~vale credo- credor credor_$ da_fatura das~NAME da~fica de_deus de_gente debt-amount:audio debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:nao debt-amount:o debt-amount:ou debt-amount:por debt-amount:posso debt-amount:ser
debt-amount:serve debt-kind:ai debt-kind:cada debt-kind:em debt-kind:esse debt-kind:explica debt-kind:ou debt-kind:um debt-kind:vale debts:NAME debts:agora debts:estou debts:exato debts:mandar debts:me debts:mes debts:onde debts:ou debts:que debts:taxa depois_? descu- dessa- dessas desse_buraco desse~tambem devedor_$ de~orientacao de~ou de~sobre diferenca_disso diferenca~tudo dific- dificil direi-
disso_tudo divid- dividas_? diz do_ano do_app do_meu docum- documento do~aparece do~isso do~marido do~ou duas_NAME eh_credor eh_de eh_parcela eh_saldo eh_taxa eh~devedor em em_divida em~canto em~lugar enrol- enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escrever_$ escrever_o esqueci~era essa_$ essa_pergunta essas_opcoes esse_$ esse_trem essencial essencial_$ essentials:?
essentials:bicho essentials:delas essentials:esse essentials:explicar essentials:mes essentials:onde essentials:precisa essentials:qual esse~ai esta_atrasada esta_perguntando esta~isso estou_afundado estou_confusa estou_enrolado estou_perdido eu_acho eu_apagar eu_boto eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua falando_$ falar~audio fala~de fatura_fica fazer_$ fica_$ filho
flexibles:isso flexibles:por flexibles:precisa gostaria~orientacao incomes:as incomes:exemplo incomes:explica incomes:posso incomes:ser incomes:serve indicaram indicaram_voce indicaram~para instalments-left:para interessa junto_$ juros_$ leito leito_$ lingu- lingua lingua_de lingua~gente link_$ livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar
melho- melhor mes_tambem mes~? mes~do mes~serve meu_filho mexer me~ai me~pelo minha_vida n1 na~? nisso o_bico o_cartao o_meu o_numero oi_nao oi~entendi onde_eu onde_fica onde~isso orientacao_$ orientacao_sobre ou_do ou_tudo ou~ano ou~junto ou~parcela overdue:ajuda overdue:caiu overdue:o overdue:posso overdue:ser o~eh o~entra o~isso o~mes o~meu o~sao o~significa paguei_$ para_ajudar para_outro
para~das para~o parcela parcela~aberto passado_serve pedir pelo_amor pelo~de perdi- perdido perguntando perguntando_isso perguntando~? pode_trocar por_audio por~esta posso~audio posso~por preciso_sair preciso~desse preciso~um quais_sao quais~as quanto_falta que_? que_canto que_esta que_lugar que_sao que_significa quero_me quero~livrar que~? que~acho que~aqui que~boto que~credor que~essas
que~parcela que~perguntando que~saldo que~taxa rates:direito rates:essa rates:isso rates:ou rates:posso rates:responder rates:respondo rates:tambem rates:vejo saber_o sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sem_juros se~apagar se~atrasada signi- significa so_as socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa tenho~responder thirteenth:conta toda_$
total_ou total~da trem_$ tudo_junto um_ou um_para um_por uma_orientacao um~outro um~tudo um~um vale_tambem valor_total valor~ou vejo_isso vejo_o ver~minhas vida voce voce_para voce~ajudar which-change:? which-change:aqui which-change:eh which-change:isso`,
    '3': `,_qual :aqui :fazer :posso :queria ?_queria ^^ ^_queria ^_quero aceit- after-roadmap:contas after-roadmap:dessas after-roadmap:devendo after-roadmap:divida after-roadmap:gostaria after-roadmap:limpar after-roadmap:nao after-roadmap:organizar after-roadmap:pedir after-roadmap:so after-roadmap:vi ajudar ajuda~minhas ajuda~pagar apaga- apaga_so apagar apagar_? apaga~a aparece aqui_? atrasada_$
atrasadas_$ a~do bico boa~queria boleto_$ boleto_ou boleto~o botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- comecar_me comecar~ajuda confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:se consent:a consent:ajudam consent:contas consent:desse consent:devendo consent:em consent:fazer
consent:financeira consent:limpar consent:nada consent:orientacao consent:pergunta consent:quero contam contam_? conversa_ou conversa~o da da_familia de_ajuda debt-amount:de debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:tudo debt-kind:as debt-kind:cartao debt-kind:com debt-kind:como debt-kind:isso debt-kind:nao debts:ajudam debts:as debts:assim debts:contas debts:das
debts:dificil debts:dividas debts:em debts:explicar debts:faco debts:favor debts:filho debts:isso debts:novo debts:organizar debts:paguei debts:por debts:posso debts:quer debts:respondo debts:vida debts:voce desfa- dessa_vida dessa~de desse_mes deved- devedor deven- devendo de~com de~financeira de~mes de~renda diferenca_de diferenca~um dividas_$ dizer dizer_esses dizer~nomes do_vermelho do~passado
duas eh_$ eh_essa eh~botar eh~em eh~pergunta em_aberto em_portugues em~claro endiv- endividada endividada_me endividada~ajuda entendi_o entendi~plano escre- essa~? essentials:as essentials:bruto essentials:diferenca essentials:dificil essentials:eh essentials:em essentials:falando essentials:faz essentials:fica essentials:juros essentials:liquido essentials:mandar essentials:nao
essentials:pergunta essentials:tambem essentials:troca esses_nomes esse~no esta~boleto estou_endividada eu_perco eu_posso eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer~? fica finan- financeira financeiramente financeiramente_$ flexibles:conta flexibles:eu flexibles:juros flexibles:mes flexibles:meu flexibles:somar flexibles:tambem
flexibles:tudo flexibles:vejo funciona_isso gasto gente_$ gosta- gostaria gostaria_de incomes:alto incomes:audio incomes:bicho incomes:ce incomes:entendi incomes:entra incomes:filho incomes:mandar incomes:o incomes:para incomes:precisa incomes:taxa incomes:tudo instalments-left:eu instalments-left:interessa instalments-left:o inter- isso_$ isso~ce ja~contam junto link me me_perdi mes_passado
mes_voce mes~por mes~quer meu~tambem me~financeiramente me~voce mim_$ minha- minhas nada_desse nao_ouvi negocio_no negocio~app no_app nomes_$ no~ou o_aluguel o_juros o_plano o_vale o_valor onde_que onde~eu onde~me organizar_financeiramente orientacao_financeira orientacao~minhas ou_por outro_$ ouvi_direito ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:exemplo overdue:foi
overdue:mandar overdue:ou overdue:quer overdue:taxa overdue:tenho o~acontece o~comeco o~mesmo o~posso o~total pague- paguei paguei_contam paguei~? para_botar para~com para~isso para~minhas parcela_em passado pensao perco perco_se perco~apagar perdi_, perdido_me perdido~ajuda perdi~qual pergunta_isso perguntar_$ plano plano_tambem plano~? pode~so por_centavo por_semana por_um portugues_claro
por~pergunta posso_fazer posso_te posso~perguntar precisa~centavo precisa~exato preciso~ajuda preciso~orientacao preciso~uma qual_a qual_renda que_acontece que_eh que_entra que_eu que_posso que_que que_responder que_voce quer_$ queria_uma queria~ajuda queria~para quero~dessa quer~esses quer~exatamente que~ajudam que~ce que~do que~essa que~falou que~para que~perco que~posso que~quer que~tenho
que~vejo rates:aqui rates:as rates:assim rates:bulhufas rates:dificil rates:em rates:filho rates:ler rates:meu rates:mim rates:nome rates:num rates:o rates:paguei rates:para rates:pergunta rates:quer rates:ser rates:simples rates:vale renda_voce renda~esta repete_a repete~eu repete~pergunta sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu sei_se
ser_centavo ser_so serve_essa serve~pergunta ser~as ser~por sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda taxa te_perguntar thirteenth:contando thirteenth:da thirteenth:depois thirteenth:para toda trem troca- trocar tudo_$ uma_ajuda uma~para valor_de valor~hoje valor~juros vejo_esse vejo~negocio venci- vida_de vida~divida which-change:de which-change:explica which-change:nao
which-change:ser`,
    '-3': `,_que :funciona :quero :voce ?confirm-amount ?confirm-change ?confirm-creditor ?debt-creditor ?income-low-month FIGURE ^_$ ^_a ^_acho ^_boa ^_cancela ^_depois ^_desfaz ^_essa ^_esta ^_eu ^_foi ^_meu ^_minha ^_muda ^_nem ^_nenhuma ^_nunca ^_outra ^_perdi ^_reset ^_sair ^_sem ^_sou a_conta a_ordem acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh
after-roadmap:essa after-roadmap:fala after-roadmap:mandar after-roadmap:mes after-roadmap:posso after-roadmap:que ajuda~negociar anive- aniversario anterior antes aqui_eh as_duas as_minhas atend- botar- botaram cai calor_$ cancela carne casa_$ cet_$ coisa_$ como_eh como~que com~minhas confi- consent:eh consent:esse consent:favor consent:meu consent:nao consignado contas_? contr- cpf cras credi-
credito da_re debt-kind:NAME debt-kind:conta debt-kind:meu debts:? debts:aqui debts:para deixa deixa- deixar desca- desco- desfaz dessa_$ deu dever devo de~, dia dinhe- dinheiro disso_$ do_tempo eh_cet eh_da eh~? eh~para empre- empresa emprestimo encer- entendi_mais entendi~ou entendi~que entra_no esquece esse_governo essentials:ajuda essentials:me esse~nao estao estou~aqui eu_vou eu~? eu~de
eu~entendi falei_$ fase fase_$ favor_me favor~ajuda fazem fora fui governo_nao governo~ajuda hoje_$ income-source:que incomes:ai incomes:boa incomes:divida incomes:nada incomes:so informacoes interessa_$ isso~eh juros_, la lembr- li liga ligar lista mais_$ mais_ou mais~menos mas mas_nao me_liga menos_$ meu_$ me~as me~o mostr- mostra mudar nao_$ nao_precisa nao_quero nao_tenho nao~para negat-
nenhu- nenhuma nunca o_NAME o_preco ok ou_menos overdue:estou overdue:so overdue:todas o~do o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pode_mandar pode~depois por_ai por~me preciso_pensar preco prime- primeiro procu- pront- pronto proxi- proxima pula pular_? qual~? que_calor que_dia que_fase que_o quero_sim quero~o que~esse que~fazem que~saber
rates:depois rates:dividas rates:rotativo re_$ reini- reset reset_$ resto retor- sei_o sei~eh sei~que ser_depois sim_por sim~favor so_isso sou so~que tempo_$ termi- thirteenth:e tira trocar_$ tudo_que uns vai vamos viu_$ voce_$ voce_fazem voce_tem volta vou worry:que z`,
    '-4': `,_onde :como :eh ?after-crisis ^_ja ^_nada ^_quem ^_sei ^_volta after-roadmap:mim after-roadmap:novo after-roadmap:o after-roadmap:ordem after-roadmap:pode anter- boa calor cance- cobra- coisa com_isso com_o como~o consent:pode consent:por consi- de_juros de_que debt-kind:de de~tipo e_o eh_que entendi_de essentials:quero eu_falei explica_$ falei gover- governo income-source:o incomes:essa
incomes:sei menos nao_ajuda negociar o_boleto onde_vejo ordem ordem_$ outra_pergunta o~da pensar pensar_$ posso~? que~falei que~o que~que que~vou rates:, rates:taxa re respondi rotat- rotativo ser~? taxa_de tempo tipo~essa vida_$ viu volta- voltar`,
    '-5': `:isso ^_NAME ^_desfazer ^_tudo after-roadmap:como after-roadmap:isso after-roadmap:qual ajuda~organizar boa_pergunta debt-kind:da desfazer_isso eh~de eh~divida essa_divida nao~de outra o~que o~tem que_tem rates:cet sair_$ tem_$ tipo_eh`,
    '-6': `?income-source cet oi_$ pular qual_o rates:juros`,
    '-7': `as_dividas`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '22': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `liga_$`,
    '13': `algue- alguem atendente_$ me_transfere quero_suporte supor- suporte suporte_$ transfere`,
    '12': `falar o_# qual~# robo telef- telefone trans- transfere_$`,
    '11': `^_falar chama_o com_um gente liga~mim qual_o`,
    '10': `:atendente :humano ^_liga ^_me alguem_$ atendimento de_verdade gente_$ liga_para ligar pessoa_$`,
    '9': `conve- nao_resolve passa_para pesso- pessoa verda- verdade`,
    '8': `:tem debts:liga geren- gerente ligar_para ligar~voce o_gerente posso_ligar posso~para quero~com responsavel responsavel_$ super- uma_pessoa`,
    '7': `#_$ ^_qual after-roadmap:alguem after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar converso converso_com converso~maquina essentials:me maqui- maquina nao_converso para_voce passa quero_falar rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe um_atendente voce_$`,
    '6': `:o ?_quero ^_bota ^_passa ^_quero ^_robo after-roadmap:atendente after-roadmap:atendimento after-roadmap:chama atendente_por atendente~favor bota_o bota~gerente com consu- consultor consultor_$ debts:falar debts:humano debts:qual essentials:atendente gerente_$ gerente_na gerente~linha humano_ai linha linha_$ maquina_$ me~para na_linha nao~com nao~minha para_alguem para_conversar prefiro~com quero
quero_gente quero_pessoa rates:com resolve_minha resolve~vida robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano voce_tem`,
    '5': `?essentials ?rates ^_posso after-roadmap:gente after-roadmap:ligar after-roadmap:passa after-roadmap:pessoa after-roadmap:robo alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? chama~gerente com_consultor com_especialista com~pessoa consent:bota de_gente de_robo debts:# debts:alguem debts:chama debts:com debts:gente debts:ligar debts:para debts:quero debts:robo
debts:suporte eh_robo espec- especialista especialista_$ essentials:com essentials:falar essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor falar~especialista falar~um favor_$ gente_de gente~verdade ligar_$ me me~alguem mim_$ nao~ninguem ninguem_de ninguem~verdade o_telefone ouvir ouvir_voz ouvir~de o~na para_falar para_responsavel passa~alguem passa~responsavel
pode_me pode~ligar por_favor prese- presencial presencial_? qual qual~telefone queri- queria quero_ouvir quero~voz rates:# rates:alguem rates:atendente rates:falar rates:para rates:quero rates:transfere robo_nao telefone_de telefone~voce tem tem_alguem tem_atendimento tem_ninguem tem~presencial verdade_$ vida_$ viven- vivente vivente_$ voce~robo voz voz_de voz~gente`,
    '4': `,~gente ,~pessoa :? :voce ?debts ^_alguem ^_atendimento ^_gente ^_prefiro ^_queria ^_tem ^_voce after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:humano after-roadmap:telefone alguem_de atendente_? cansei_de cansei~robo carne_e carne~osso centr- central central_de central~atendimento chama_uma chama~pessoa com_alguem com_robo com_uma com~funcionario com~responsavel
com~ser consent:alguem consent:chama consent:com consent:falar consent:gente conversar_? conversar~um crist- cristao de_atendimento de_carne de_voce de~quero e_osso essentials:# essentials:chama essentials:humano essentials:ligar essentials:o essentials:pessoa essentials:telefone essentials:verdade existe_telefone existe~para falar~robo favor funcionario funcionario_$ gosto gosto_de me_ligar
me_passa me_poe minha_vida nao_gosto o_responsavel osso para_mim para~comigo poe_com poe~um prefi- prefiro prefiro_conversar quero_um rates:atendimento rates:chama rates:de rates:gente rates:o rates:pessoa rates:qual rates:verdade resolve_, resolve~quero robo_quero robo~gente ser_vivente telefone~conversar tem_central um_cristao um_funcionario um_humano um_ser um~? um~vivente verdade_? verdade_por
verdade~favor`,
    '3': `,_chama ,_quero :cade :com :falar :me :pessoa :quero ?~gente ?~pessoa FIGURE ^_cade ^_cansei ^_existe after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:converso after-roadmap:favor after-roadmap:maquina after-roadmap:queria after-roadmap:quero after-roadmap:resolve after-roadmap:ser after-roadmap:verdade after-roadmap:voce alguem_que alguem~carne
alguem~possa atende atende_alguem atender atendimento_$ bota~cristao cade cade_o canse- cansei carne chama_um chama~humano com_gente comig- comigo comigo_$ como~com consent:chefe consent:maquina consent:minha consent:na consent:nao consent:robo consent:tua consent:um consent:vida consent:vivente cristao_para cristao~falar debts:atendente debts:me debts:mim debts:o debts:prefiro debts:tem
debts:verdade de~e de~por era_gente era~de escrever_$ essentials:atendimento essentials:de essentials:gente essentials:para essentials:posso essentials:responsavel essentials:robo essentials:voce eu_ligar eu~gosto exist- existe e~ai falar_comigo falar~alguem falar~gente falar~o gente_? gosto~escrever gosto~robo liga_que liga~eu me_atende me_atender me~que mim nao~, nao~de ningu- ninguem osso_ai
para_eu para~ligar poe possa possa_me posso prefiro_atendimento prefiro_falar prefiro~humano que_possa queria_conversar queria_era queria~gente rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:robo rates:tem respo- robo_$ robo_, robo_? robo~tem ser telefone~eu tem~telefone um um_telefone vida voce`,
    '-3': `?debt-kind ?income-source ^_oi ^_para ajuda me_ajuda me~de me~um oi`,
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
    '4': `?debt-kind ^_aquele ^_fatura ^_parcelamento aquel- aquele carta- cartao cartao_$ debt-kind:aquele dez dez_$ do_cartao ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `debt-kind:o debt-kind:que divid- eh_a o_banco o_cartao ofere- parcelamento~fatura que_o virou~de`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '11': `condominio debt-kind:condominio debt-kind:do`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindico sindico_$`,
    '9': `?debt-kind sindi-`,
    '7': `debt-kind:taxa eh_do`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `a_taxa debt-kind:o taxa~predio`,
    '3': `da~do do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind ^_cartao`,
    '11': `debt-kind:plastico plast- plastico`,
    '10': `^_eh ^_fatura carta- cartao cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `debt-kind:vista fatur- fatura fatura_$ vista vista_$`,
    '8': `de_passar debt-kind:de debt-kind:passar maldi- passa-`,
    '7': `credi- credito credito_rotativo dele dele_$ eu~no merca- mercado mercado_$ passar plastico_$`,
    '6': `debt-kind:no eh~plastico fatura_que passo rotat- rotativo`,
    '5': `^_aquele ^_credito ^_fui aquele~de cartao~loja credito_$ debt-kind:eu debt-kind:fui debt-kind:loja debt-kind:nao debt-kind:que debt-kind:todo de~na e~paguei maqui- nao_paguei o~eu paguei_$ passando que~todo`,
    '4': `aceitei aceitei_$ aquele cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:e debt-kind:hora debt-kind:mes dinheiro_de do~mesmo e_nao fui loja_$ o_dinheiro o~de todo_mes`,
    '3': `,_daqueles NAME_de ^_gastei aquel- a~que cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:dinheiro debt-kind:mesmo debt-kind:o debt-kind:vem eh gaste- gastei gastei_no hora intei- inteira inteira_$ limite_do loja mes_$ nao_consegui nao~pagar no_limite pague- paguei que_vem todo`,
    '-3': `agiot- agiota autom- automatico consignado_$ debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:consignado debt-kind:do debt-kind:em debts:cartao debts:credito eh_a eh_consignado`,
    '-4': `debt-kind:parcelamento parcelamento`,
    '-5': `debt-kind:fiado fiado`,
    '-6': `paren-`,
    '-8': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `KIND curso debt-kind:NAME debt-kind:curso o_NAME`,
    '8': `EXPENSE debt-kind:o escol- facul- faculdade faculdade_$`,
    '7': `^_curso coleg- curso_de debt-kind:particular mensa- o~em particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menin- menino mensalidade_$ parti-`,
    '5': `NAME_$ da_faculdade debt-kind:minha filha ingle- ingles ingles_$ minha_filha`,
    '4': `a_matricula da_minha de_enfermagem debt-kind:enfermagem enfer- enfermagem enfermagem_$ matri- matricula`,
    '3': `^_o a~da debt-kind:de n0`,
    '-3': `?income-source alugu- aluguel condominio debt-kind:aluguel debt-kind:casa debt-kind:condominio debt-kind:conta debt-kind:no debt-kind:que denti- dentista o_condominio o~do`,
    '-4': `^_NAME condo- debt-kind:iptu gas iptu iptu_$ o_gas`,
    '-5': `debt-kind:eh`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `KIND ^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE debt-kind:botei debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:do dois n0 nos um`,
    '-3': `?income-source carne celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:moto debt-kind:no debt-kind:que finan- moto`,
    '-5': `^_um reneg-`,
    '-6': `debt-kind:a debt-kind:eh`,
  },
  'kind:informal': {
    '14': `?debt-kind`,
    '13': `debt-kind:me paren-`,
    '11': `^_fiado debt-kind:na debt-kind:no`,
    '10': `^_na debt-kind:NAME`,
    '9': `bar cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:fiado debt-kind:que fiado fio que_me`,
    '8': `^_no boca confi- de_boca debt-kind:boca debt-kind:papel debt-kind:sem no~do que_NAME sem_papel`,
    '7': `adian- adiantou adiantou_$ boca_$ debt-kind:adiantou debt-kind:do do_mercadinho foi_de mercadinho vaqui- vaquinha`,
    '6': `debt-kind:eh debt-kind:foi merca- papel`,
    '5': `NAME_arrumou NAME_me ^_ele ^_foi arrum- arrumou debt-kind:, debt-kind:de dinheiro_que dinheiro~NAME ele_me empre- emprestou me_emprestou me~na na`,
    '4': `,_so ,~papel NAME_que ^_dinheiro ^_eh ^_vale debt-kind:dinheiro debt-kind:so debt-kind:vale ele fiado_na foi me_socorreu nenhum_, no palav- que~socorreu sem sem~nenhum socorreu socorreu_$`,
    '3': `,_sem ^_NAME ^_sem de~mesmo nenhum papel_$ socor- vale`,
    '-3': `NAME_$ debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '8': `^_agiota ^_os debt-kind:juros debt-kind:os do~a os~do`,
    '7': `?debt-kind debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `^_daqueles a_gota cara_que conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:dinheiro debt-kind:do debt-kind:gota debt-kind:porta do_gota empre- empresta esqui- esquina esquina_$ gota gota_$ gota_a gota~gota o_cara os que~na vive vive_de`,
    '5': `cara de_juros debt-kind:a emprestimo emprestimo_$ juros_$ mesmo_$ na_porta porta porta_$ que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinhe- dinheiro dinheiro_de do_dinheiro homem homem_do juros juros_alto mesmo nao_paga o_homem o~que que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:o debt-kind:rua debt-kind:tal de~com emprestimo_de moto_na o_tal o~do paga que_cobra rua rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `debt-kind:o finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento financiamento_de morar`,
    '8': `^_financiamento financiamento o~que`,
    '7': `^_NAME ape a~do debt-kind:ape debt-kind:planta debt-kind:terreno eh~casa minha_casa o_ape plant- planta planta_$ terre- terreno`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao anos_$ debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde prestacao que_a trint- trinta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `chequ- cheque debt-kind:cheque`,
    '10': `debt-kind:no`,
    '9': `debt-kind:especial debt-kind:o espec- especial especial_$ negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:limite debt-kind:saldo debt-kind:tal limit- limite o_tal saldo tal tal_do`,
    '7': `conta_corrente corrente da_conta debt-kind:corrente debt-kind:entrei entrei entrei_no limite_da limite~conta`,
    '6': `^_entrei a~ficou cheque_especial corre- corrente_$ debt-kind:la debt-kind:vermelho deved- devedor entre- negativa negativa_$ negativo negativo_$ o_saldo o~do`,
    '5': `^_cai cai_no conta_no debt-kind:cai debt-kind:esta estou- ficou la_$ na_conta no_vermelho o~esta verme- vermelho vermelho_$`,
    '4': `aquele~que cai conta_$ debt-kind:a debt-kind:do eh~limite la o_limite`,
    '3': `^_aquele aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele debt-kind:e debt-kind:na devendo_na dinheiro_que eh_meu eh~e e~no fiquei_devendo limite_que nao~meu no vem_na`,
    '-4': `debt-kind:de`,
    '-5': `do_rmc rmc rmc_$`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind debt-kind:vem`,
    '10': `debt-kind:consignado debt-kind:desconta desco- eh_consignado marge- margem o_da`,
    '9': `apose- consignado_$ debt-kind:da debt-kind:de debt-kind:do debt-kind:folha desconta desconta_do do_rmc o_de rmc_$`,
    '8': `antes_de aposentado aposentado_$ consignado debt-kind:antes debt-kind:beneficio debt-kind:o folha rmc vem`,
    '7': `^_vem beneficio_$ cair consi- debt-kind:descontado descontado folha_$`,
    '6': `^_descontam antes benef- beneficio debt-kind:eh debt-kind:ja debt-kind:na descontam`,
    '5': `^_desconta abati- bpc bpc_$ contracheque contracheque_$ da_clt debt-kind:aposentadoria debt-kind:contracheque debt-kind:direto debt-kind:eles debt-kind:tira diret- direto direto_$ eles_puxam em_folha ja_vem ja~descontado na_folha puxam salario_direto tira_do vem_descontado vem~no`,
    '4': `INCOME ^_credito ^_eles ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:em debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:todo do_beneficio do_salario do_trabalhador do~da eh~em mes_na minha_aposentadoria morre- na_minha no_contracheque o_tal o~come que_come que_desconta que~meu tal_do tira
todo~na trabalhador`,
    '3': `^_eh ^_o antes~eu de_eu debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento descontado_$ descontado_em descontado~folha desconta~contracheque de~que do_contracheque eh_aquele emprestimo_que emprestimo~desconta holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no que~do salar- salario servidor tal todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `debt-kind:emprestimo`,
    '14': `?debt-kind ^_emprestimo`,
    '13': `debt-kind:um`,
    '12': `debt-kind:financeira empre-`,
    '11': `^_um emprestimo financeira_$`,
    '10': `debt-kind:credito debt-kind:para debt-kind:peguei financeira`,
    '9': `^_credito ^_peguei credito debt-kind:dinheiro`,
    '8': `credi- dinhe- finan- meu_negocio negocio_$ pegue- peguei`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:na debt-kind:negocio dinheiro o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:meu dinheiro_emprestado emprestado negocio saque saque_aniversario um`,
    '5': `^_dinheiro calca- calcada calcada_$ debt-kind:hora debt-kind:mesmo debt-kind:pessoal dinheiro_na emprestimo_$ emprestimo_pessoal facil hora_$ na_calcada na_hora negoc- pessoal`,
    '4': `KIND app_$ aprov- banco_$ capit- capital debt-kind:app debt-kind:aquele debt-kind:no debt-kind:reformar emprestimo~, hora para_reformar peguei_um pesso- que_aparece refor- reformar`,
    '3': `^_foi a_casa aparece_no app aquel- aquele caixa caixa_eletronico carne_$ debt-kind:, debt-kind:aparece debt-kind:carne debt-kind:foi debt-kind:normal dinheirinho do_banco eletr- eletronico mesmo_$ no_app no_caixa no~eletronico para~a peguei_para pessoal_$ que~no um_dinheirinho`,
    '-3': `^_os credito_rotativo debt-kind:os dele dele_$ eh_emprestimo os os~do`,
    '-4': `debt-kind:da do_emprestimo`,
    '-6': `debt-kind:de`,
  },
  'kind:rent': {
    '15': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `^_aluguel alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `EXPENSE ponto ponto_$ quart- quarto`,
    '4': `^_a ^_do barra- barraco debt-kind:do debt-kind:o do~que`,
    '3': `NAME da_loja da~que debt-kind:loja feche- fechei fechei_$ loja_que o~que que_eu`,
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
    '6': `debt-kind:fiz debt-kind:que debt-kind:um feira- feirao limpa nome_$`,
    '5': `^_um acordo_$ acordo~eu asses- assessoria do~que fiz um~que`,
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:e debt-kind:furei debt-kind:ja debt-kind:nao eh_uma eu_quebrei fiz_e furei furei_$ ja_eh nao_cumpri que_fiz quebrei que~e que~quebrei trato um_trato uma~da`,
    '3': `^_acordo debt-kind:eu debt-kind:uma do_serasa e_nao honre- honrei nao_honrei nome o_acordo quebr- seras- serasa`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '16': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '14': `carne_$`,
    '13': `debt-kind:parcelado parcelado`,
    '12': `carne- carnezinho crediario crediario_$ debt-kind:carnezinho debt-kind:crediario`,
    '11': `^_carne debt-kind:fiado debt-kind:loja fiado moveis_$`,
    '10': `^_moveis credi- movei- moveis parce-`,
    '9': `^_crediario compr- prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja loja_$`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa prazo prazo_$ roupa`,
    '5': `KIND ^_comprei ^_da de_lavar debt-kind:prestacao de~em eh_o em~vezes gelad- geladeira lavar loja_mesmo maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `^_eh ^_uma a~de debt-kind:foi debt-kind:uma guarda na_loja que_comprei roupa_$`,
    '3': `^_foi as carne_do de_loja debt-kind:boleto debt-kind:la debt-kind:mesmo debt-kind:tenis de~mesmo guard- tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo fatur- fatura finan- paren- reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME debt-kind:minha`,
  },
  'kind:tax': {
    '13': `?debt-kind`,
    '12': `ativa debt-kind:iptu debt-kind:multa iptu iptu_$`,
    '11': `^_divida ^_ipva debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `KIND debt-kind:atrasado debt-kind:da debt-kind:do divida imposto_do`,
    '6': `atrasado atrasado_$ coisa debt-kind:de divid-`,
    '5': `carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do cai_na carne_do carro das debt-kind:boleto debt-kind:cai debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno malha moto_$ o_carne que_cai terre- terreno`,
    '3': `^_aquele cai debt-kind:aquele debt-kind:carne de~que moto que~na renda`,
    '-3': `?income-source finan-`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '9': `debt-kind:internet debt-kind:tv tv`,
    '8': `inter- internet`,
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `^_o cabo debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a a_multa cancelei cancelei_$ de_casa do_plano multa_do plano`,
    '4': `EXPENSE ^_plano casa_$ conta_de de_internet debt-kind:casa debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `^_conta a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `?income-source condo- gas o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '13': `forca`,
    '12': `debt-kind:a o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:luz gas`,
    '10': `agua debt-kind:conta`,
    '9': `^_agua d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `agua_e ca ca_$ debt-kind:e debt-kind:para do~para luz`,
    '7': `^_a`,
    '6': `NAME~de aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `EXPENSE a_agua a_luz conta~energia da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relogio_da relogio~luz rua_$`,
    '4': `conta~luz da_luz de_luz debt-kind:NAME eh_a relog- relogio rua`,
    '3': `aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan-`,
    '11': `^_meu carro moto_$`,
    '10': `^_a verme-`,
    '9': `do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:tirei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha eh_do financiado financiado_$ financiei`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o a~de caminhonete caminhonete_$ carne_$ da~caminhonete debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem trabalho usado zero`,
    '3': `aplicativo_$ a~que carne carro_de compr- de_rodar debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu financiamento~minha gol gol_# meu_gol o~que pop que~na rodar traba-`,
    '-3': `?income-source a~do condo- debt-kind:casa debt-kind:conta debt-kind:em debt-kind:multa debt-kind:para debt-kind:um fatur- fatura financeira imposto_do multa quiti- quitinete`,
    '-4': `EXPENSE ^_ipva debt-kind:fatura debt-kind:imposto debt-kind:ipva impos- imposto ipva`,
    '-5': `debt-kind:NAME financiamento_de morar o~do`,
    '-6': `debt-kind:terreno forca terre- terreno`,
  },
  'lose-income': {
    '17': `^_fui fui`,
    '16': `after-roadmap:fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi pedi`,
    '13': `dispe-`,
    '12': `desem- suspe-`,
    '11': `^_perdi after-roadmap:estou after-roadmap:meu after-roadmap:perdi demit- perdi`,
    '10': `INCOME after-roadmap:cortaram after-roadmap:minha after-roadmap:sem traba-`,
    '9': `a_empresa after-roadmap:empresa after-roadmap:firma after-roadmap:servico embor- embora firma meu_contrato o~me pensao_$ servico`,
    '8': `after-roadmap:acabou after-roadmap:contrato after-roadmap:embora after-roadmap:ontem after-roadmap:salario after-roadmap:trabalho contrato corta- demitido desempregada desempregada_$ desempregado do_servico empre- empresa estou_desempregada estou_desempregado familia_$ fui_demitido ontem ontem_$ sai_do sem servi- servico_$`,
    '7': `^_estou ^_sai after-roadmap:faliu after-roadmap:inss after-roadmap:me after-roadmap:sai a~faliu a~fechou bloqu- bloqueou desempregado_agora embora_$ emprego estou~agora faliu fiquei_sem firma_fechou manda- me_bloqueou me~ontem o_inss perdi~emprego renda_$ renov-`,
    '6': `:recebo ^_cortaram ^_meu a_firma acabo- acabou after-roadmap:bico after-roadmap:contas after-roadmap:cortado after-roadmap:demitida after-roadmap:dispensaram after-roadmap:renda after-roadmap:rua after-roadmap:uber as_contas a~me bico braco contr- contrato_$ cortado cortado_$ cortaram cortaram_meu demitido_$ dispensaram dispensaram_ontem dispensou estou fechou_$ fique- fiquei mandaram_embora
me_dispensaram me_dispensou me_mandaram me~embora nao_recebo o_braco o_trabalho perdi_meu perdi_o quebrei quebrei_o renda sai salar- salario salario_$ tenho_mais trabalhar trabalhar_$ trabalho trabalho_$ uber`,
    '5': `:mais :nao :sem ?after-roadmap ^_a ^_fiquei a_loja after-roadmap:agora after-roadmap:auxilio after-roadmap:beneficio after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensou after-roadmap:fechou after-roadmap:fiquei after-roadmap:irmao after-roadmap:parou after-roadmap:patrao after-roadmap:pensao after-roadmap:tenho after-roadmap:trabalhar auxilio_$ bloquearam_minha
bloquearam~conta contas contas_$ de_mandar demitida emprego_$ estou_sem estou~sem fecho- fechou fui_demitida fui_para fui~rua ifood ifood_$ inss irmao mandar_$ mandaram meses meu_auxilio meu_beneficio meu_bpc meu_irmao meu~foi me~as me~do minha nao_posso nao_tenho nao~mais o_patrao para_rua parou parou_de patrao_me patroa~dispensou quebr- rua sai~servico sem_renda sem_salario sem_trabalho tirar-
tiraram vai~me`,
    '4': `#~, :em :emprego :estou ^_bloquearam ^_ficharam ^_levei ^_mandou ^_passaram a_tesoura acabou_$ acabou_meu after-roadmap:ajudar after-roadmap:as after-roadmap:bpc after-roadmap:bunda after-roadmap:desligou after-roadmap:emprego after-roadmap:ficharam after-roadmap:foi after-roadmap:levei after-roadmap:loja after-roadmap:mais after-roadmap:mandaram after-roadmap:meses after-roadmap:nao
after-roadmap:passaram after-roadmap:renovaram after-roadmap:rodei after-roadmap:setor after-roadmap:ter after-roadmap:tesoura after-roadmap:trabalhava after-roadmap:vou ajuda- ajudar auxil- auxilio a~onde beneficio_foi bloquearam bolsa bolsa_familia bunda bunda_da bunda~firma conta- conta_do cortaram~contrato da_firma desli- desligou desligou_$ dispensou_$ e_eu entra_nada eu_rodei eu_trabalhava
e~rodei famil- familia faxin- faz~meses ficha- ficharam ficharam_a ficharam~loja firma_$ fui~embora incomes:, incomes:entra incomes:faz levei levei_um levei~pe loja_onde loja~eu mando- mandou mandou_todo mandou~mundo meses_$ meses_, meses~nao meu minha_renda minha~do minha~nao mundo mundo_embora na_bunda nao_renovaram nao_vai nao~ter no_setor o_emprego onde_eu onde~trabalhava o~nao passaram
passaram_a passaram~tesoura patra- patrao patro- patroa patroa_me pe_na pensao perdi~servico pe~bunda recebo renovaram renovaram_meu renovaram~contrato rodei rodei_$ sem_receber setor setor_e setor~eu tesou- tesoura tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ um_pe vou_ficar vou_ter`,
    '3': `#_meses ( ,_e ,~agora :bolsa :embora :familia :fechou :mundo :o :perdi ^_acabou a_partir a_patroa acabou~servico after-roadmap:( after-roadmap:: after-roadmap:a after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:cirurgia after-roadmap:dele after-roadmap:do after-roadmap:familia after-roadmap:faxinas after-roadmap:ficar after-roadmap:filha after-roadmap:hoje after-roadmap:mandar
after-roadmap:partir after-roadmap:patroa after-roadmap:pe after-roadmap:perdeu after-roadmap:posso after-roadmap:receber after-roadmap:suspendeu after-roadmap:temporario after-roadmap:todas after-roadmap:trampo after-roadmap:venceu agora_? aposentadoria_$ a~desse a~no benef- beneficio bpc bpc_$ causa_da causa~cirurgia cirur- cirurgia cirurgia_$ da_cirurgia dele dele_$ deu_as deu~contas
embora_hoje entra estou_parado e~? e~seguro faxinas faxinas_todas faz_# fazia ficar ficar_sem filha foi_cortado hoje_$ incomes:# incomes:. incomes:desempregado incomes:meses incomes:nada inss_suspendeu inss~minha loja mais mandar mandaram~hoje marido_perdeu marido~o me me_deram me_deu meu_emprego meu_trampo meu~perdeu meu~temporario me~mais minha_conta minha_filha minhas_faxinas minhas~todas
nao_entra nao_vou nao~meu na~da no~e o_servico o~dele o~suspendeu parad- parado parado_sem partir patrao~deu pe pensa- perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~faxinas perdi~trampo por~da proxi- receb- rua_$ salario_a sem~a servico_temporario suspendeu suspendeu_minha suspendeu~aposentadoria tempo- temporario temporario_$ ter todas_$ trabalho_dele tramp- trampo trampo_$ um~na venceu_e
vou~sem`,
    '-3': `?debt-kind ?worry a_pensao aceit- after-roadmap:mudou after-roadmap:pode bairr- bairro bairro_$ do_bairro do_meu embora_do embora~bairro fui~e meu_salario me~no mudou mundo~do o_salario`,
    '-4': `:meu aceitaram after-roadmap:aceitaram`,
    '-5': `?income-source`,
    '-7': `worry:fui`,
  },
  minor: {
    '15': `^_tenho consent:#`,
    '14': `consent:sou`,
    '12': `menor_$ sou`,
    '11': `?consent`,
    '10': `consent:tenho nao~#`,
    '9': `^_sou compl- quinz- quinze tenho_#`,
    '8': `# :anos FIGURE faco_# tenho`,
    '7': `#_$ :tenho ^_faco consent:ainda consent:faco consent:idade idade tenho~anos`,
    '6': `#_anos NAME~tenho ^_ainda anos anos_$ consent:menor menor`,
    '5': `#_em ^_falta ainda ano cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco faco~em idade_$ nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#_mes #~? #~que :# :estou NAME_, consent:em consent:mas consent:mes consent:vem da~, debts:cartao debts:da debts:foi eu~# falta foi_no maior_de maior~idade minha~eh pode_? que_vem so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `,_queria :devendo :e :queria ^_foi ainda_nao anos~estou anos~queria ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:mae consent:so consent:um da_NAME debts:, debts:NAME debts:no dois_meses e_estou e_meio eh_# e~devendo fazer_# fiz_# mae menor_mas mes~vem minha_mae nao_fiz para_# para_eu para~fazer posso_usar tenho~e um_ano usar`,
    '-3': `?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# perguntar perguntar_$ pode_perguntar`,
    '-4': `,_tenho ,~# consent:ja`,
    '-5': `opcao`,
    '-8': `consent:, nao_,`,
    '-9': `sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:nao`,
    '13': `esse_mes`,
    '11': `after-roadmap:mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei mes nao_consegui novem- novembro pulei`,
    '9': `mes_nao nao_paguei o_plano pulei_$`,
    '8': `^_novembro after-roadmap:consegui after-roadmap:deu after-roadmap:plano consegui esse nao~o novembro_pulei pagar_$ plano plano_$`,
    '7': `^_furei after-roadmap:furei after-roadmap:tive conse- deu esse~eu furei nao_deu nao_sobrou paguei_$`,
    '6': `:mes :nao ^_atrasei after-roadmap:apertou after-roadmap:atrasei after-roadmap:gastei apertou como_pagar consegui~o deu_para deu~pagar e_nao gaste- gastei mes_$ mes_eu nao_tive nao~como nao~pagar nao~para o_dinheiro pagar_a pagar~NAME paguei_nada tive`,
    '5': `^_esse ^_usei a_parcela after-roadmap:dinheiro after-roadmap:nada after-roadmap:pagar after-roadmap:paguei after-roadmap:sobrou after-roadmap:usei apert- apertou~nao atrasei da_$ dinheiro_do do_plano e~paguei mes~foi pagar para_pagar parce- parcela_desse parcela~mes usei usei_o`,
    '4': `#_do ,~paguei :. :foi :pagar NAME_. ^_mes adoec- adoeceu after-roadmap:adoeceu after-roadmap:branco after-roadmap:carne after-roadmap:contas after-roadmap:e after-roadmap:fiquei after-roadmap:nenhuma after-roadmap:parcela after-roadmap:quebrou after-roadmap:sem apertou_aqui aqui_nao as_contas a~. a~desse branco_$ consegui_pagar consigo~a cumpr- dinhe- dinheiro em_branco esse_nao esse~nao estou_sem
filho_adoeceu fiquei~e gastei_o mes~em meu~adoeceu nao_foi nao~dar nao~nada nao~os os_# os~do pague- paguei parcela quebrou sem_dinheiro sobro- sobrou sobrou_para vai_dar`,
    '3': `,_nao :NAME :a :esse ^_deu ^_fiquei ^_gastei ^_nao a_moto adoeceu_e after-roadmap:aqui after-roadmap:as after-roadmap:combinado after-roadmap:dezembro after-roadmap:do after-roadmap:doente after-roadmap:em after-roadmap:ficaram after-roadmap:ficou after-roadmap:filho after-roadmap:foi after-roadmap:mal after-roadmap:moto after-roadmap:mundo after-roadmap:o after-roadmap:parcelas
after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou atras- a~e branc- branco carne carne_$ com_remedio combi- combinado combinado_$ conseguir~nada contas dar desse_mes deu~, dezem- dezembro doent- doente doente_e e_as e_gastei em_dezembro esse~vou eu~vou e~o e~sobrou ficar- ficar_devendo ficaram ficou ficou_para ficou~tras filho fique- fiquei foi foi_mal mal mal_$
mes_apertou mes_que mes_vou mes~ficar mes~nao mes~para mes~vai mes~vem meu_filho moto moto_e mundo nada_esse nada~mes nao nao_da nao_vai ninguem_$ o_combinado o_mes o~do o~era pagar_nada pagar_o pagar~em pago_esse para_tras parcelas parcelas_$ plano_esse plano~mes pular que_era quebr- que~das que~esse remed- remedio sem_pagar sobrou~pagar ter_que todo_mundo todo~esse tras tras_$ tudo~mes vem_eu
vou_ficar vou_ter vou~devendo vou~que`,
    '-3': `^_e ^_paguei after-roadmap:mais after-roadmap:por a~esse com_esse conseguir~isso dinheiro_todo e_se enten- entendi esse_dinheiro esse~? esse~todo e~mes isso_tudo isso~por mes_? nao_entendi nao_tenho overdue:paguei pagar_esse pagar_isso pagar~mes pagar~tudo para_quem quem_$ tenho_esse tenho~dinheiro tudo_por`,
    '-4': `^_consegui ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quem after-roadmap:tenho esse_plano por_mes quais so_o`,
    '-5': `after-roadmap:quais after-roadmap:so paguei~o todo_mes`,
    '-6': `paguei~NAME`,
    '-7': `nao~a paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `?instalments-left ^_$ ^_tudo`,
    '17': `^_todas which-creditor:NAME`,
    '16': `# ^_ai ai_ai n0`,
    '15': `?debts ^_eita ^_kkk debt-creditor:NAME eita kkk kkk_$`,
    '14': `?income-low-month ^_as eita_$ fixo overdue:NAME overdue:desde subiu`,
    '13': `?incomes ^_nossa esse_governo flexibles:# nenhuma_em nossa pensar_$`,
    '12': `?overdue ?rates NAME_# NAME~NAME ^_achei ^_hoje ^_uma ^_vou after-roadmap:achei after-roadmap:mudou amanh- amanha as_vezes calor_$ desde essentials:# esta_osso fase fase_$ fixo_$ minut- osso pois_eh por_hoje que_calor que_fase rates:juros sei_$ thirteenth:sou`,
    '11': `#~# :👍 ^_aff ^_calma ^_desde ^_hum ^_ontem ^_pois ^_sei aceitarem aff after-roadmap:aceitarem atras- como_voce deixa_eu do~do estou_moida fale fale_$ hum hum_$ isso_? maria me_fale menos moida moida_$ more-debts:nao mudou nem~fale osso_$ ouvi_falar overdue:todas pensar pois socorro_$ tanto tenho_fe vou worry:tudo`,
    '10': `.~. ^_do ^_estou ^_misericordia ^_ouvi ^_rindo ^_tanto ^_um ^_vixe alta alta_$ bom_domingo calma calma_ai caro_$ complicado complicado_$ debt-creditor:do debts:devo depende depois_passo depois~la deu_por deus_eh deus~mais deu~hoje dia dinheiro_some domin- domingo domingo_$ e_o eh_complicado eh_mais esse_plano esta_russo estou~aqui falei_isso fe fe_$ incomes:minimo instalments-left:a
instalments-left:quinta ja~isso mais_ou maria_$ menos_$ miser- misericordia misericordia_$ more-debts:, nao_, nao_da nao_tem nossa_senhora ou_menos ouvi overdue:atrasado o~some parar_de passo_la rates:cobra russo russo_$ sem_juros tanto_faz tudo_caro vixe volto volto_$`,
    '9': `,_acabou :# ?essentials NAME ^_comecei ^_depende ^_devo ^_feliz ^_ganho ^_guenta ^_pera ^_que ^_sao ^_socorro a_$ a_vida after-roadmap:emprego after-roadmap:fala after-roadmap:recebi ai_que boa_semana casar_$ cobra confirm-amount:dois confirm-amount:os debt-creditor:da debt-creditor:loja debts:$ depen- dia_# dias_$ dificil_$ dirig- dirigindo dirigindo_$ do_banco em_quando estou_dirigindo
estou_lascado e~voce fala_para faz_$ feliz feliz_natal flexibles:o guenta guenta_ai income-low-month:mes income-low-month:tem incomes:# instalments-left:# instalments-left:anos instalments-left:metade instalments-left:so instalments-left:uma lascado lascado_$ mais~menos mes mes_$ n1 nao~acabou nao~negociar nao~so natal outra_divida overdue:ano overdue:faz overdue:meses overdue:nenhuma pode_isso
preciso_pensar rates:# rindo sexta_$ sobra_nada socorro subiu_$ thirteenth:ai uns vence vez_em vez~quando vida_$ vixe_maria`,
    '8': `#_meses $ ,~tem ,~tudo ._. :kkk :nada :primeiro :sobra ?_o ?debt-amount NAME~emprestimo ^^ ^_? ^_depois ^_espera ^_melhor ^_metade a_bateria aceitam aceitaram_meu aceitaram~cartao after-roadmap:aceitam after-roadmap:comecei after-roadmap:isso after-roadmap:melhor after-roadmap:mim after-roadmap:osso after-roadmap:russo after-roadmap:sei agora~o ajuda~organizar amanha_$ aqui_$ atrasei_o atraso
bateria calor chora- com_# com_atraso comecei compl- consegui_um consegui~trabalho consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-amount:dia debts:sao deixa_respirar depende_$ depois~conto deve_nao deve~teme de~divida de~em dific- dificil divida_$ dois duzia econo- eh_NAME espera essa_pergunta essentials:esta esta_puxado estou estou_ferrada estou_no e~tem falar_$ fazen- fazendo
fechei_o ferra- ferrada ferrada_$ ganho~demais hoje hoje_deu instalments-left:duzia instalments-left:ultima ja_respondi ja_volto ja~essa matar metade_$ me~respirar mil muito~mim nao_teme nao~renda natal_$ offers:negociar onibu- onibus overdue:dias overdue:ontem overdue:so overdue:um o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pera perai pior pode~? por~deu puxado puxado_$
qual~primeiro quise- respondi_essa respondi~pergunta ser_$ setem- setembro sexta so_mais some_$ talvez_$ tem_e teme tenho_renda thirteenth:, tudo_subiu um_trabalho uma_divida vai_me vezes voce~?`,
    '7': `#_$ #_dias #_no + ,_perai ,_so ,~NAME ,~dureza ._$ 13o_$ :dia :errado :meu :minhas :nao ?_? ?~? FIGURE ^_NAME ^_arrumei ^_cartao ^_deus ^_egua ^_ja ^_meu ^_os ^_talvez ^_👍 ^_👏 a_coisa a_luz a_menor a_netflix achei after-roadmap:amanha after-roadmap:amei after-roadmap:arrumei after-roadmap:decimo after-roadmap:devem after-roadmap:divida after-roadmap:organizar after-roadmap:outra
after-roadmap:quero after-roadmap:socorro after-roadmap:terceiro after-roadmap:👏 amei amei_$ ano_$ arrumei as as_duas atraso_$ a~esta a~vence banco_$ banho_$ bater- bati~carro boa bom_que bom~existe burro cacho- cachorro cada~pior caiu~internet cansa- carro_$ chega- chegando chegando_em chegando~casa com_meu confirm-delete:pera consigo_$ conto creio_meus creio~filhos de_pagar debt-amount:#
debt-creditor:dona debts:# debts:banco debts:sei debts:serasa desisti_da devem devem_dinheiro dia_dificil dia_pior diarista_$ durez- dureza dureza_$ e_nome egua eh_muito eh~para eh~vida emprego_$ esta_atrasado esta_dificil esta_para estou_chegando estou~banho eu_consigo eu~meus e~sujo fecho_$ fia fia_$ filhos_sozinha flexibles:e gover- governo governo_$ guent- igual income-low-month:nao incomes:a
incomes:sei infelizmente_$ instalments-left:eh instalments-left:falta instalments-left:mais instalments-left:na ja ja_falei ja~metade ja~respondo lasca- mae_mora mae~comigo maio maio_$ mais~a marisa_nao me_deixa me_devem menos~mes mes_so meses meus~sozinha meu~foi me~dinheiro minha~mora minimo_$ mora_comigo more-debts:e more-debts:isso more-debts:tambem mudei mudei_de muito_para na_televisao
nada_nao nao_ajuda nao_sobra nao~pago negociar nem_me nervoso_$ netfl- netflix no_banco no_banho oferta~por offers:estou offers:pensar overdue:as overdue:fia overdue:infelizmente overdue:mes o~da paguei_a paguei_com paguei~atraso pegando_$ pensa- pensando_$ perai_$ pior_$ pouco primeiro_$ puxad- quanto_eu que_, que_dureza que_estou quero_negociar quero~minha quero~pagar que~dificil que~que quint-
quinta quiser respi- respirar respirar_$ sao seman- semana semana_$ setembro_$ se~eu sim_, so_a so_se sobra socor- sou_mei talve- talvez tambe- tambem televisao_$ tenho_sim thirteenth:sim todas uai~que um um_ano um~por uns_# vai_para valor_do vezes_$ vi_na vi~televisao voce~saber vou_perguntar vou_ver vou~o vou~os worry:essa worry:fatura 👏`,
    '6': `#_# #_% #_mil #~ja ,_pago ,_sou ,~e ._ate :agora :ainda :cartao :casa :dividas :esta :nisso :qual :recebo :salario :sei :sexta :viu ? ?~que NAME_? NAME_ate NAME_e NAME_esta NAME_nao NAME_tambem NAME~, NAME~setembro ^_bati ^_boa ^_consegui ^_desculpa ^_essas ^_esse ^_falei ^_gasto ^_loja ^_meia ^_mudou ^_recebi ^_semana ^_serasa ^_tenho ^_uai ^_vendi ^_vi a abrin- abrindo abrindo_o acabou~bateria
achei_pesado adiantei after-roadmap:# after-roadmap:antecipar after-roadmap:atraso after-roadmap:bati after-roadmap:cartao after-roadmap:chega after-roadmap:desisti after-roadmap:esqueci after-roadmap:estava after-roadmap:fale after-roadmap:ganhar after-roadmap:hoje after-roadmap:leve after-roadmap:logo after-roadmap:menos after-roadmap:moida after-roadmap:mudar after-roadmap:mudei
after-roadmap:nasceu after-roadmap:plano after-roadmap:querem after-roadmap:receber after-roadmap:recomecar after-roadmap:rindo after-roadmap:sexta after-roadmap:subiu after-roadmap:vence after-roadmap:vendi ai~vergonha antecipar aquela_la arrumei_emprego ate_as atrasadas_, atrasado autonoma a~estava a~parcela bah banco_estava banco~cheio banho bateria_$ bati bati_o buscar cachorro_esta
cachorro~doente caiu_a cancelei carec- caro catan- catando catando_o chama- chorar_$ chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao comecei_a comecei~trabalhar como_deixar como~mais confirm-delete:pensando consent:se conta_, corrido corrido_$ cpf_eh da_empresa da_ordem de_nervoso de_ressaca de_teimoso de_vida debt-amount:estou debt-creditor:moveis debts:e deixar_mais deixar~leve demais_$
depende_do depois_te deu deu_$ deve disseram~vao doente_$ dois_$ do~. do~ja e egua_de egua~vida eh_$ eh_emprestimo eita_lasqueira eles_nao emprego entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma essas_contas esse~so esta esta_chovendo esta_corrido estava_cheio esta~aqui estou_abrindo estou_catando estou_lendo estou_vendo estou~de estou~o estou~onibus estou~ressaca eu_pegar eu~, existe_isso
falei fila filha_nasceu foi_embora foi~NAME ganho ganho_pouco gostei_da gostei~ordem governo_nao governo~ajuda hoje_esta hoje~corrido hoje~meu income-low-month:as income-low-month:varia income-source:do income-source:meu income-source:vem incomes:depende incomes:esta incomes:ganho incomes:salario instalments-left:, instalments-left:ainda instalments-left:meia ja~# ja~eu jose lasqu- lasqueira
lasqueira_$ lendo lendo_aqui leve leve_$ mais_leve mais_uma mandar_os mandar~papeis mandei_errado marco marco_$ marido_foi marido~embora maris- marisa mei meia_duzia mes~sobrou meu_aniversario meu_cachorro meu_cartao me~no minha~nasceu minuto minuto_$ momentinho momentinho_por momentinho~favor mora mudou_meu muito muito_$ n2 na_NAME nao_deve nao_gostei nao_pago nao_so nao~sou nasce- nasceu
nasceu_$ negociar_agora negociar~o nervo- nervoso no_onibus nossa_que nossa~susto no~agora no~ja o_boleto o_mes o_preco offers:dia onibus_agora organizar_$ os_dois outub- outubro overdue:a overdue:outubro overdue:resto overdue:semana overdue:uns o~atrasou o~estava o~saiu pagar_essa pago_NAME pago_tudo pago~# pago~certinho para_divida parar~comer para~# pegan- pegando peixe perguntar pesado_$
pior_que pior~a pobre_vive pobre~de porqu- porque posso_pagar pouco_demais pouqu- pouquinho prefiro~logo que_existe que_susto quem~deve quero_matar quero_recomecar quero~das quero~nada que~me quiseram_negociar quitar rates:estou rates:ja rates:nada rates:sem rates:te rates:zero receb- recebi respondi ressa- ressaca ressaca_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario
salario_nao salario~da senhora_$ sera sera_que sim sim~ser so_sobrou sou_autonoma so~eu so~uma subiu_de subiu~novo susto_$ tambem_esta te_conto te_respondo teimo- teimoso teimoso_$ tem_como tem_mes tem_o teme_$ tem~NAME tem~deixar tenho_outra tenho~divida thirteenth:adiantei thirteenth:autonoma thirteenth:em thirteenth:estou thirteenth:maio thirteenth:pensar thirteenth:veio tirar_$ toda todas_$
todas_atrasadas tomar traba- trabalho_$ tudo_$ um_minuto um_momentinho uma_pior vai~divida varia_muito veio_tudo vem_$ vendi vendo_aqui vez vida vive~teimoso vou_mandar vou_passar vou~aqui which-creditor:do worry:isso 👍 👍_$`,
    '5': `#_cartoes #_de #_e #_na #~mes % %_$ , ,_amanha ,_chama ,~da ,~isso / 13o :como :contas :essas :foi :leva :mexer :no :podem :toda ?which-creditor EXPENSE NAME_eh NAME_nem NAME_so NAME~esta NAME~namorada NAME~tem ^_a ^_acaba ^_bah ^_caiu ^_cobranca ^_continuamos ^_cortar ^_cortei ^_creio ^_desisti ^_devagar ^_dia ^_entendi ^_esta ^_juros ^_minha ^_moto ^_mudei ^_operei ^_pobre ^_posso ^_pretendo
^_quinta ^_rico ^_sim ^_terminamos a_estudar a_fila a_internet a_marisa a_toa a_trabalhar abrindo~aplicativo acabou_a aceito_a aceito~da achan- achando achando_salgado adici- adicionar adicionar_uma adicionar~divida after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:carro after-roadmap:chama after-roadmap:cidade after-roadmap:concordo after-roadmap:conto
after-roadmap:curso after-roadmap:dar after-roadmap:deu after-roadmap:dinheiro after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:falei after-roadmap:fecho after-roadmap:filha after-roadmap:ha after-roadmap:ja after-roadmap:joelho after-roadmap:la after-roadmap:matar after-roadmap:menor after-roadmap:namorada after-roadmap:nao after-roadmap:operei after-roadmap:ouvi
after-roadmap:parar after-roadmap:pegando after-roadmap:pesado after-roadmap:posso after-roadmap:queria after-roadmap:respirar after-roadmap:responderem after-roadmap:tanto after-roadmap:trabalho after-roadmap:vermelho ah ai ai_$ ai_vou ai~estou ai~ver ajuda_a ajuda_em ajuda~nada aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ antes~natal ao_longe apareceu_# apareceu~% aquel-
aquele_negocio arrum- arrumou_namorada as~me ate_dia atrasei aumen- avisar_que a~NAME a~banco a~subiu bah_que bah~fase bairr- bairro banco banco_ja boa~, bravo bravo_$ busca- cada_dia cai cansaco cansaco_$ caram- caramba cartao_NAME cartao_de cartao_do cartao~credito cartoes casa_? casar catando~boleto certo_por certo~linhas chama chorando chorando_$ cidad- cidade cidade_$ claro_, cobranca_e colo
colo_$ com_crianca com_nada comecei_um comecei~curso comer_$ compa- com~esposa com~nao com~plano concordo~esse consent:de consent:estou consent:me consent:ser conta~nao continuamos continuamos_amanha conversar~minha corri- cortar cortaram~bolsa creio crianca crianca_no crianca~colo curso_$ da_direito da_dois dar_certo da~a da~minutos da~pagar de_cansaco de_cidade de_divida de_ferias de_uma
debt-amount:, debt-amount:de debt-amount:tudo debt-creditor:eh debt-kind:emprestimo debt-kind:negocio debts:amanha debts:cartoes debts:credito debts:esta debts:estou debts:kkk debts:meu debts:na debts:vai debts:zero decim- decimo decimo_nao decimo_terceiro deixa~pegar deixa~pensar deles_$ desconto_? desisti dessas_$ deus_escreve deus~certo deus~vai devagar_se devagar~vai dia_cinco dias dia~consigo
dinheiro_$ dinheiro~mao direito_a do_bairro do_natal do_que do_salario dois_anos dois_minutos dona do~eh duas duas_me duas_mesmo duas~odeiam duzia_$ e_ja e_meio e_quanto eh_? eh_a eh_aquele eh_ate eh_bravo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~juros eh~ne eles_disseram eles_responderem eles~que em_casa em_maio entrada era_$ errei_o errei~valor escreve_certo escreve~por esper-
espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_conta essa_eh essas~mesmo essentials:a essentials:deus essentials:gasto essentials:ouvi essentials:um essentials:vou esta_chorando esta_doente estav- estava estava_grande esta~peixe estou_achando estou_morta estou_quebrada estou~crianca estou~eles estou~salgado estud- estudar estudar_de estudar~noite
eu_pensar eu~a fechei~acordo feria- ferias ferias_$ fez_um fez~acordo fila_do fila_estava fila~banco fila~grande filha~na filho_esta filho~chorando fim~mes flexibles:% flexibles:gasto foi_$ ganha- ganhar_menos ganho_o ganho~minimo gasto gasto~nada genro gerente_saiu gerente~de holer- holerite holerite_$ income-low-month:. income-low-month:depende income-low-month:igual income-low-month:nunca
income-low-month:que income-low-month:zero incomes:ai incomes:demais incomes:deu incomes:dia incomes:mil incomes:recebo incomes:renda indicou indicou_voce instalments-left:acaba instalments-left:essa instalments-left:marco irma irma_me irmao- irmaos irma~indicou itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja~no ja~volto joelh- joelho joelho_$ juros_$ juros_, la_do leva_para levanto
ligacao linha- linhas linhas_tortas logo_a luz_subiu mae mais_o mais~que mande- mandei mao_eh mao~vendaval mar mar_nao marid- marido marido~ajuda mar~esta matar_$ me_indicou me_ligar me_matar me_odeiam meia menina menor_primeiro menos_de merca- mercado mes_, meses_$ mesmo~a mes~nunca metad- metade metade_do meu meu_bolsa meu_genro meu_marido meu_patrao meu~familia mexer_nisso me~voce minha_mae
minha~fez minha~me minutinho minutinho_$ minutos minutos_$ more-debts:acabou more-debts:marisa more-debts:mesmo more-debts:tem morre- morrer morta morta_de moto movei- moveis mudei~cidade mudou_$ na_faculdade nada~so namorada namorada_$ nao_cobra nao_eh nao_paguei nao_quero nao~da nao~itau nao~juros nao~muito nao~o na~eh negociar~dividas no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_carro
o_holerite o_joelho o_mar o_salario odeia- odeiam odeiam_$ offers:ai offers:dinheiro offers:eh offers:pagar offers:some oito opere- operei operei_o operei~joelho ordem_$ organ- organizar overdue:calma overdue:contas overdue:de overdue:dois overdue:duas overdue:ja overdue:venceu o~cortar o~esta o~nao o~nem o~no o~voce pagar- pagar_tanto pagarem pago~cartao para_avisar para_mim para_peixe
para_responder parar para~tanto patrao~bravo pegar pegar~fatura pegar~holerite peixe_$ perguntar~NAME pesado plano podem_tomar por_escrito por_linhas por_mes por~tortas posso_atrasar pouquinho_$ preco prete- pretendo pretendo_quitar pretendo~antes quando_$ quanto_da quanto~leva que_bom que_cortar que_vao que_vergonha que_vou quebrada quebrada_de quebrada~cansaco quem_nao quem~? quero_adicionar
quero_parar quero_receber que~outra quis_me quiser_$ quiser_vai quiser~dar quitar_antes quitar~do rates:eh rates:esta recebi_# responderem responderem_$ respondo_$ ri ri_a rico rico_ri rico~a ri~toa saiu_de saiu~ferias salario_minimo salgado salgado_$ sao_# se_eh se_vai sei~nisso serasa_$ se~ao se~nao sim_e sim_pode so_vale sobro- sobrou sobrou_# sobrou_pouco sou_diarista so~NAME so~avisar so~duas
so~pouco so~ultima subiu_muito sujo susto telev- televisao tempo_leva tem~nao tem~que tem~voce tenho~na terceiro_$ terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:mei thirteenth:parcela thirteenth:porque tirar tive_$ toa toa_$ tomar~casa torta- tortas tortas_$ tres uai_, um_curso um_mes um_minutinho uma~, vai_ao vai~certo vai~longe valor~salario vao~ligar varia veio
venda- vendaval vendaval_$ ver_com vergonha_$ ver~meu viaja- viajar vive vive_de vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_conversar vou_pegar vou_vender vou_viajar vou~banco vou~com vou~para worry:as worry:cobranca`,
    '4': `#_/ #_por #~? #~NAME #~cada #~eu #~hora #~no #~o #~poupanca #~que +_# ,_ainda ,_faco ,_quanto ,_quem ,_sem ,_vai ,~devo ,~duas ,~mei . ._quer .~dizer .~que /_# :+ :aqui :atrasou :cai :cpf :da :gostaria :mes :mil :negociar :para :pena :tenho :tudo :vou ?after-roadmap ?thirteenth ?~eh NAME_arrumou NAME~? NAME~em ^_# ^_aquela ^_aumentei ^_cancelei ^_cobra ^_comprei ^_cpf ^_deixa ^_dona ^_fala
^_faltam ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_parei ^_queria ^_sobrou ^_trabalhei ^_trocaram ^_ue a_campainha a_oferta a_outra aceit- acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da after-roadmap:. after-roadmap:aceitaram after-roadmap:aquela after-roadmap:cancelei after-roadmap:caro after-roadmap:casa after-roadmap:casar after-roadmap:cortar
after-roadmap:depois after-roadmap:domingo after-roadmap:errei after-roadmap:fechei after-roadmap:governo after-roadmap:lembrei after-roadmap:limite after-roadmap:morar after-roadmap:muito after-roadmap:ne after-roadmap:nervoso after-roadmap:noite after-roadmap:ordem after-roadmap:paguei after-roadmap:pazes after-roadmap:preco after-roadmap:prefiro after-roadmap:recebo after-roadmap:renda
after-roadmap:separei after-roadmap:sera after-roadmap:sobrou after-roadmap:sogra after-roadmap:tambem after-roadmap:tenho after-roadmap:trocaram after-roadmap:vendaval after-roadmap:vezes after-roadmap:viajar after-roadmap:vou agencia_$ agiot- agiota agora_$ agora_? ai_um ainda~? ai~minutinho ali ali_e ali~ja alugu- aluguel amanha_a amanha~gente anive- aniversario aqui arrumou as_pazes as_quatro
as~com ate~trinta atrasada aumentei avisar~mudei avisar~vou a~eh a~esse a~nao a~outubro a~pago a~primeiro a~toda bairro_$ banco_foi banco_mudou banco_segunda banco~educada bicho_esta bicho~pegando boleto_aqui burro_de burro~carga cacar cacar_o cacar~boleto cada cada_$ calca calma_que campa- campainha campainha_$ cancelei_$ cansada cansada_$ carga carga_$ carne_na carne~gaveta carro carta- cartao
carto- catar catar_o catar~carne chamando chamando_de chamando~burro chega_de cheio cheio_$ chorar clien- cobranca cobre coisa coisa_esta coisa~preta com_as com_esse com~banco com~irmao com~no concordo_com conseguir~isso consent:cobra consent:e consent:eu consent:graca consent:mas consent:meus consent:pode consent:que consent:uai consigo~tudo contas conti- cortaram_meu credito_$ curso da_manha dar
dar~para da~. da~agencia da~diminuir da~eu de de_burro de_cansada de_carga de_credito de_mil de_noite de_nome de_outubro debt-amount:em debt-amount:fase debt-amount:menos debt-amount:mil debt-amount:o debt-amount:que debt-amount:se debt-amount:uma debt-creditor:banco debt-creditor:de debt-creditor:foi debt-creditor:na debt-creditor:o debt-creditor:ze debt-kind:aquele debt-kind:do debt-kind:eh
debt-kind:la debts:a debts:coisa debts:cpf debts:egua debts:eh debts:filha debts:guenta debts:maria debts:ouvi debts:te debts:um debts:vergonha debts:volto deixa deixa~achar deixa~cacar depende~mes descu- desculpa desde_setembro deus_quiser devendo~para devo devo_? devo_o dez de~minhas de~tirar de~veio dia_trinta diarista dia~e dia~nem diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na
dinheiro_todo dinheiro~mes direito divida_? dividas_$ do do_NAME do_contrato do_emprestimo do_ze do~# e_NAME educada_$ eh_agiota eh~negocio eh~nome eh~quem em em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- emprestimo_$ entao_nao entro- entrou era_para escrito_$ essas_duas essentials:, essentials:amanha essentials:bom essentials:cobre essentials:das essentials:deu
essentials:guenta essentials:ja essentials:passo essentials:pego essentials:perguntar essentials:vida esse~todo esta_feia esta_pegando esta_preta esta_um esta~chamando esta~em estou_na estou_procurando eu_achar eu_cacar eu_pague eu_parar eu_volto eu~acertei eu~com eu~menos eu~no e~venho faco~que facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam~anos faxin- faxina
faxina_quando feia feia_a feia~coisa ficou_de filha filha_passou fim_do fiz_as fiz~pazes flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns flexibles:x foi foi_educada fortu- fortuna fui_ali ganhar ganhar~# gasol- gasolina gavet- gaveta gaveta_$ gerente~minha grande_$ hoje_o homi homi_$ ia_pensar igual_burro igual~de income-low-month:, income-low-month:dia
income-low-month:do income-low-month:eh income-low-month:metade income-low-month:minha income-low-month:nem incomes:hora incomes:mais incomes:me incomes:tenho incomes:um incomes:volto incomes:vou indic- infel- infelizmente instalments-left:dez instalments-left:faltam instalments-left:gracas instalments-left:parcela instalments-left:um internet_$ irmao_$ isso_todo isso_tudo isso~gracas isso~mes
ja_venho ja~paga julho julho_$ juros justica_veio la lembrei~outra leva levanto_as levanto~quatro ligac- ligar_$ logo longe longe_$ loterica_$ luz_que luz~muito mais_de mais~ano mais~cobranca mais~em manha_$ marido_nao mas~# mas~eh mas~o me_chamando menos_por menos~mil mes_no mesmo_gracas metade~que meu_primo meus_filhos meus~aqui meu~eh meu~esta me~a me~dois mil_e mil_no mim_? minha_agencia
minha_filha minha_irma minha_sogra minha_vizinha minha~passou minha~veio momen- morar_aqui more-debts:NAME more-debts:acho more-debts:duas more-debts:favor more-debts:lembro more-debts:so morrer_olha morta~cansada moto_$ mudar_de mudar~casa mudar~valor mudei~numero mudou_de mudou~nome mundo~do na_gaveta na_poupanca nada~fim nao_chorar nao_concordo nao_quiseram nao~direito nao~em nao~me nao~meu
nao~para nao~passar nao~trabalho na~# ne negoc- negociar_com nenhuma_esse nenhuma~mes nisso_$ no no_osso no_plano no_rh no_vermelho noite no~segunda o_bicho o_cartao o_gerente o_mercado o_oficial o_vencimento oculo- oculos oculos_$ ofereceu~a offers:aceito offers:atrasada offers:contrato offers:da offers:ofereceu oi_, onde_tirar os_papeis outro_emprestimo outro~para outubro_$ ou~, overdue:#
overdue:. overdue:agosto overdue:ai overdue:da overdue:depende overdue:eu overdue:fase overdue:foi overdue:julho overdue:maio overdue:passada overdue:que overdue:todo overdue:vixe overdue:vou o~# o~bom o~errado pagar_isso pagar~# pagar~esse pagar~isso pagar~tudo pago_, paguei_nenhuma paguei~meses papei- papeis papeis_$ para_diminuir para_limpar para_ser para~, para~chorar para~tem parcela
parcela_em parei_de passada_$ passo passou_na passou~faculdade patrao_eh pazes pazes_com pazes~meu pegar_a pelo_NAME penhorar perai_que perai~tocaram perguntar_no perguntar_para pesad- plano_eh plano~demais plano~para podem~minha popul- popular popular_$ por_hora por_meus posso~menos posto preta preta_$ primeira_parcela primo primo_tambem primo~esta procurando procurando_$ quando_me quanto~cobra
quatro_da quatro~manha que_mudei que_nem que_tocaram quem~dinheiro querem_que querem~eu quero_mais quero_sair quero~uma que~? que~outro que~pague que~procurando que~viajar rates:. rates:amanha rates:estava rates:onde rates:um rates:vida renda respo- responder~? rh_$ rindo_para rindo~nao salario_errado salga- se_deus segura_ai segura~um sei sei_mexer senho- senhora seras- serasa se~parar sim~#
sim~o so so_isso so_para sobra~no sogra sogra_veio sogra~morar sou sou~, sujo_$ tambem~devendo tanto_$ taxa_de te tem_de tem_dinheiro tem_uma tempo~para tenha tenho_decimo tenho_esse tenho~, tenho~dinheiro tenho~nada te~, thirteenth:claro thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:minha thirteenth:pouco thirteenth:preciso thirteenth:senhora thirteenth:trabalho tirar_meu
tirar~nome tocar- tocaram tocaram_a tocaram~campainha toda_para toda~isso todo_dia tomar_minha trabalhar_$ trabalhei_a trabalhei~vida trabalho trabalho_de trabalho_igual trabalho~burro trint- trinta trinta_$ trocaram trocaram_o trocaram~gerente tudo_atrasado tudo_isso tudo_por tudo~todo uai ue ue~ja um_pouquinho uma_duzia uma_fortuna uma~la uma~que uns~meses vai valor_por valor~aluguel valor~mes
vao_me veio_morar veio~aqui vejo~? vender venho venho_$ ver_na ver~loterica vi viajar_$ vida~para viro voce_cobra vou_casar vou_catar vou_morrer vou_mudar vou_pensar vou~de vou~essa vou~no vou~olha which-creditor:faz which-creditor:tanto worry:agora worry:buscar worry:eu worry:nome worry:olha worry:quando worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_agora #_reais #~cartao #~entrada #~guardado #~mais #~na #~off %_off ,_# ,_NAME ,_a ,_da ,_minha ,_o ,_onde ,_preciso ,_que ,_sao ,_trabalho ,_um ,_vou ,~alma ,~com ,~dera ,~mes ,~nao ,~no ,~osso ,~pagar ,~quase ,~um - -_# :, :? :agosto :as :ate :bolsa :comprei :deu :devendo :em :familia :hoje :livre :minha :na :nome :ou :quanto :tempo :um :vence :vencimento ?~em NAME_$ NAME_baixou NAME_desde
NAME_ofereceu NAME_venceu NAME~agosto NAME~dia NAME~mes NAME~na NAME~o ^_aceitaram ^_aceito ^_acho ^_atrasei ^_bom ^_cortaram ^_daquele ^_das ^_e ^_emprestei ^_entao ^_errei ^_ganhei ^_mais ^_mas ^_moro ^_nenhuma ^_pego ^_perai ^_preciso ^_segura ^_separei ^_trabalho a_academia a_alma a_do a_mesma a_moca a_moto a_panela acaba_em acabo- acabou acade- academia achar achei_caro achei_que acho~sim
acordo~NAME after-roadmap:agencia after-roadmap:ajuda after-roadmap:aniversario after-roadmap:apertado after-roadmap:aqui after-roadmap:atender after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:boa after-roadmap:burro after-roadmap:cacar after-roadmap:chorar after-roadmap:cobrador after-roadmap:cobranca after-roadmap:com after-roadmap:de after-roadmap:deixar
after-roadmap:deles after-roadmap:desconsidera after-roadmap:diminuir after-roadmap:educada after-roadmap:entao after-roadmap:entrada after-roadmap:entrou after-roadmap:era after-roadmap:este after-roadmap:faculdade after-roadmap:falar after-roadmap:fiz after-roadmap:ganhei after-roadmap:irmao after-roadmap:limpar after-roadmap:mando after-roadmap:mas after-roadmap:nem after-roadmap:parcelas
after-roadmap:passado after-roadmap:por after-roadmap:pretendo after-roadmap:quis after-roadmap:quiser after-roadmap:quitar after-roadmap:reais after-roadmap:rico after-roadmap:sair after-roadmap:segunda after-roadmap:sou after-roadmap:streaming after-roadmap:teimoso after-roadmap:tinha after-roadmap:todo after-roadmap:tomar after-roadmap:trabalhar after-roadmap:uai after-roadmap:valor
after-roadmap:vender after-roadmap:vive agenc- agencia agora_eh agost- agosto agosto_$ agua_# agua_e alma alma_? amanha~falo ano anos_que antes_do antes_quero ao apertado apertado_esse apertado~plano aquela aquele aqui_nao as_minhas as~da ate atender atender_$ atrasar_um atrasar~mes auton- a~coisa a~continua a~dai a~mas a~novembro a~que baixar_? baixo- baixou banco_do banco_laranja banco_nao
banco~de banco~outra bateria_esta bateria~no beneficio_eles boto boto_no burro_$ cachorro_$ caco caco_$ cai_o cai~dia cai~pagamento calma~estou cartao_$ casa_$ certi- certinha certinha_$ chamam chamam_$ chove- cinco clt_$ cobra_$ cobrador_nem cobrador~ligou cobranca_$ cobranca_me cobranca~ligando cobrar_juros coisa_$ com_minha comigo_$ como~o com~marido com~minhas com~patrao concordo
confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes consent:antes consent:as consent:carne consent:casa consent:dados consent:deixa consent:esta consent:nem consent:outra consent:parar consent:pior consent:por consent:quanto consent:quem consent:seguro consent:uma consignado_de consignado~# consigo contas_? continua continua_$ conversar_com corta- cortar_$ cortar_aqui
cortar_mais cortar~em cortar~o cpf crian- custa_# da da_$ da_cobranca da_gasolina da_para dai_, daquele daquele_banco daquele~laranja das_dividas da~mim da~tirar de_carro de_comer de_diarista de_entrada de_justica de_novembro de_numero de_outra de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:dei debt-amount:deve debt-amount:dois debt-amount:esta debt-amount:faz
debt-amount:ja debt-amount:me debt-amount:outro debt-amount:quando debt-amount:tanto debt-amount:um debt-creditor:daquele debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:no debt-kind:agiota debt-kind:banco debts:- debts:agua debts:boa debts:conto debts:deve debts:essa debts:ih debts:internet debts:marido debts:minha debts:nem debts:nossa debts:peguei debts:pior
debts:salario debts:tambem debts:tanta debts:vou dei_# demai- demais dera_$ derru- desde_agosto desde_marco deu_# devag- devagar deve_# devo_# dezem- dezembro de~# de~ano de~e de~juros de~que de~venceu dia_dez dia_eu dia_que diari- dia~agora diminuir dinheiro_por disse_outra disseram_que disse~coisa do_aluguel do_ex do_mes do_meu doent- doente dos do~eles do~eu do~foi duzen- duzentos e_a e_acabou
e_agora e_eh e_nao educada eh_# eh_cartao eh_da eh_quem eh_taxa eh~dinheiro eh~divida eh~financeira eh~mas ela ela_ficou ela~de eles~me em_atraso embor- embora embora_$ emprestei emprestei_# emprestei~para emprestimo_no em~e entao~tem entre~e entrou_na entrou~faculdade errad- errado escri- escrito espos- esposa esposa_$ essas esse_dinheiro essentials:ajuda essentials:avisar essentials:cada
essentials:caiu essentials:caro essentials:carro essentials:da essentials:depois essentials:dia essentials:eh essentials:embora essentials:falar essentials:hoje essentials:internet essentials:irma essentials:minuto essentials:pago essentials:patrao essentials:pensar essentials:por essentials:que essentials:respondo essentials:televisao essentials:tenho esse~eh esse~nao esta_assim esta_me
esta_muito esta~apertado esta~fim esta~fogo este_mes estou_devendo estou_um estou~caco estou~fila estou~osso eu_boto eu_ganhava eu_ja eu_mandei eu~# eu~ou existe e~ficou e~seguro faco_o falei_com falei~a falta_$ faltam farma- farmacia faz faz_mais faz_uns feche- fechei fecho feio ficou~ver filha_entrou filho- filhos fizeram_uma flexibles:de flexibles:ja flexibles:sem fogo_$ foi_a foi_o foi_para
fui~e ganhava~mil ganho~a gasto_com gente_continua golpe_? grande guardado hoje_estou hoje~, hoje~cobrador hoje~um ia igrej- igreja income-low-month:a income-low-month:nada income-source:e incomes:as incomes:bateria incomes:boleto incomes:bruto incomes:deixa incomes:deus incomes:esse incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:meio incomes:menos incomes:minuto incomes:quanto
incomes:respondi incomes:toda incomes:vai incomes:vixe instalments-left:acabou instalments-left:ai instalments-left:de instalments-left:em instalments-left:estou instalments-left:meio instalments-left:olhar instalments-left:tres instante instante_que instante~vou inteiro inter- internet irmao isso_so isso~de isso~o janei- janeiro janeiro_$ jeito_para jeito~mim jogar juros_nenhum juros~# la_de
la_na laran- laranja laranja_$ la~# lembrei lembrei_de levan- ligou_$ loas loja_$ loja_da lojin- lojinha lojinha_da loter- loterica luz_mas luz~agua luz~esta luz~nao mae_tambem mae~esta magro magro_que magro~isso mais mais_# mais_magro mais_receber mais_tres mais~, mais~gracas mais~no mais~pena mais~um mandei_$ mano marido_mes marido_primeiro marido_quer marido~passado marido~trocar mas_isso
mas_tem mas~dei me_atender me_ligando mei_$ mei_, meio meio_salario meio~minimo melho- melhor menina_do menina~banco menor menos_a menos~? mercado_fechou mercado~e mes_de mes_que meses_de meses~aluguel mesma mesma_coisa mes~# meu_irmao meu_salario meu~mes meu~nao meu~primeiro meu~quer me~sem mil_$ mil_guardado mim mim_$ minha_casa minha_esposa minhas_dividas minha~? minha~entrou minha~tambem
minha~vai minim- minimo moca_e moca~banco moca~ela monte_de morar more-debts:estou more-debts:mas more-debts:que moro moro_na muito_apertado muito_dinheiro muito~esse muito~por multa_$ na na_fila na_lojinha na_loterica nada_no namor- nao_o nao_tenho nao~? nao~jeito nao~mexer nao~plano nao~porque nao~renner ne_, ne_? nem_ligou no_NAME no_serasa noite_, noite~amanha nome_. nome~. nome~serasa nove
no~# no~eu o o_aplicativo o_app o_cachorro o_cnpj o_cobrador o_dinheiro o_do o_inquilino o_outro o_streaming o_valor off offers:# offers:% offers:apareceu offers:comigo offers:desconto offers:golpe offers:mes offers:meu offers:minha offers:para offers:preciso offers:sem offers:sera offers:sindico offers:vou oficial_de oficial~justica onde_vejo ontem ontem_$ oq_eh ordem osso_? overdue:,
overdue:atrasadas overdue:consigo overdue:dinheiro overdue:janeiro overdue:marco overdue:marido overdue:menos overdue:minimo overdue:novembro overdue:o overdue:parar overdue:quando overdue:sem overdue:vencida overdue:volto o~aqui o~e o~fechou paga_$ pagar_juros pagar_menos pagar_tudo pago_o paguei~esse paguei~luz panela_esta panela~no para_cortar para_final para_nao para_tirar para_todo para~%
para~? para~mundo para~que parce- parcelas_do parei parei~pagar passado_$ patra- patrao pedir_para pegar_o peguei_um pelo~. pensao_para pensao~guri pera_um pera~minuto perguntar~rh plano_$ plano_bom plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~para posto_, pouco_$ preciso proposta_eh proposta~, proposta~so quando_cai quando~o quanto_voce quanto~minha quase quatr- quatro que_dar que_dia
que_ia que_isso que_o que_tem que_vale quem_dera quem_eh quem_tem quem~nao quer_trocar queria_pagar queria~menos quero_morrer quero_mudar quero_saber quero~de quero~minhas quero~receber quero~se quer~de que~conferir que~golpe que~mandei que~so que~taxa que~um quiseram quitar_primeiro rates:, rates:banco rates:cobrar rates:minha rates:nenhum rates:pensar rates:perguntar rates:semana rates:subiu
rates:taxa rates:vejo reais_de receber_nada recebo recebo_# recomecar registrado_$ renne- renner respondo saber_se salario_$ salario_atrasou segun- sei~eh sem_parar sem_servico sempr- sempre sem~# separei_do separei~meu serasa_e sera~eh se~de se~quiser sim_desde sim_recebo sim~agosto so_nao so_um some sou_clt sou_pensionista sou_registrado sou~do so~basico so~cachorro so~luz so~sei so~tres strea-
streaming tambem~assim tanta tarde_, te_abencoe te_mando tem_dia tem_isso tem_jeito teme_, tem~meses tem~o tem~uma tenho~dar tenho~mil terceiro te~o thirteenth:acho thirteenth:da thirteenth:dera thirteenth:embora thirteenth:hoje thirteenth:minhas thirteenth:no thirteenth:primeira thirteenth:que thirteenth:recebi thirteenth:registrado thirteenth:tudo tive todo todo_mes todos trabalhar trabalhei
trans- tres_gracas tres~a troca- trocar_de trocar~carro tudo tudo_? tudo_certinho ue_, ultima_$ um_acordo um_caco um_emprestimo um_instante uma uma_, um~de um~eu uns~anos vai_dar vejo_isso vence~dia vencida_$ vencimento_eh vender_o vender~que vendi_o vergo- vergonha vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vinte_e viu_$ vizin- vizinha vou_buscar vou_ganhar vou_pagar vou~#
vou~na which-creditor:eu which-creditor:foi which-creditor:que worry:dizer worry:doente worry:ja worry:ligando worry:muito worry:pouco worry:quer worry:ver worry:vez worry:vida ❌ ❌_$`,
    '-3': `#~do ,_deus ,_existe ,_ganho ,_gracas ,_jogo ,_muito ,_nada ,_posso ,_queria ,_tem ,~esta ,~ja ,~que ,~segunda .~me :% :continuar :de :divida :eae :emprestimo :isso :mundo :onde :pix :recusei :sobre :vai ?_$ ?confirm-delete ?consent NAME_no NAME~nao ^_13o ^_aceita ^_aceitei ^_acordo ^_agora ^_ah ^_aluguel ^_atendente ^_avanca ^_cai ^_cancelar ^_cansei ^_capaz ^_certo ^_coloco ^_com ^_como
^_concordaram ^_descadastrar ^_desisto ^_diarista ^_disseram ^_divida ^_eae ^_esquece ^_finaliza ^_furei ^_gracas ^_ha ^_liga ^_manda ^_mandei ^_mandou ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_nenhumazinha ^_nops ^_nota ^_ofereci ^_oficial ^_oi ^_ok ^_outra ^_passa ^_passou ^_pedi ^_proxima ^_quitei ^_reativa ^_recusei ^_redige ^_repete ^_retorna ^_segue ^_seria ^_soma
^_sou ^_troca ^_valeu ^_veio ^_vem ^_ver ^_zerar a_conta a_financeira a_memoria a_ordem a_pior a_que abencoe_$ aberto_$ abusi- acabe- acabei acao aceitar_$ aceitou acordo_de acordo~# after-crisis:estou after-roadmap:aceitei after-roadmap:aceitou after-roadmap:acordo after-roadmap:alguem after-roadmap:alguma after-roadmap:ano after-roadmap:antes after-roadmap:aplicativo after-roadmap:app
after-roadmap:auxilio after-roadmap:avisa after-roadmap:avisos after-roadmap:baixa after-roadmap:comecar after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deram after-roadmap:desse after-roadmap:eh after-roadmap:entendi after-roadmap:entra after-roadmap:existe after-roadmap:falo after-roadmap:familia after-roadmap:foi after-roadmap:furei after-roadmap:graca after-roadmap:gracas
after-roadmap:internet after-roadmap:ir after-roadmap:lembretes after-roadmap:ligar after-roadmap:loja after-roadmap:maior after-roadmap:manda after-roadmap:massa after-roadmap:matei after-roadmap:monta after-roadmap:nada after-roadmap:negaram after-roadmap:nota after-roadmap:obrigada after-roadmap:oferecer after-roadmap:ofereci after-roadmap:ok after-roadmap:ou after-roadmap:paga
after-roadmap:parcelar after-roadmap:pe after-roadmap:pede after-roadmap:pela after-roadmap:pena after-roadmap:perdi after-roadmap:perdoou after-roadmap:porque after-roadmap:precisa after-roadmap:processar after-roadmap:procon after-roadmap:pulei after-roadmap:que after-roadmap:quem after-roadmap:quitada after-roadmap:quitei after-roadmap:reativa after-roadmap:reclamar after-roadmap:redige
after-roadmap:riscar after-roadmap:saber after-roadmap:soma after-roadmap:taxa after-roadmap:terminei after-roadmap:topei after-roadmap:topou after-roadmap:total after-roadmap:valeu after-roadmap:vejo after-roadmap:venceu after-roadmap:volta after-roadmap:zap after-roadmap:🙏 aguen- aguento aguento_mais ai_voce ai~me ajuda_mais alemb- alembro alime- anda anos_, anos_e anos~queria anota- anotado
anter- anterior apaga- apagar apago apago_$ aqui_eh arrumar_a arrumar~de as_que assinei assunto as~estao ate_quando atendente_$ ate~osso atrasadas_$ atrasando audio autonomo autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisa avisar_$ avisos a~. a~agora a~ai a~disse a~navios a~ou a~tras a~vem banco~o benef- beneficio beneficio_$ boa~. botei_$ braco branc- branco bulhu- bulhufas
bulhufas_$ burac- buraco ca_$ cada_mes cadas- cadastro cader- caduca caducou cai~# camel- camelo canse- cansei capaz capte- captei captei_$ carne carne_$ carta cartao_e carte- casa_, casa_da casa~minha causa causa_de centr- chama_o chego- chegou coisa- coisa_? coisas coloco_o coloco~do com_desconto com_minhas com_uma combi- comeca comecar comi comid- comida como como~a como~que compensa_? com~,
concordaram confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o consent:aceito consent:fiz consent:pensar consent:tem contas_$ conversa_$ corre cortada cortada_amanha cortei_tudo cortei~o cresc- cresce cuida custo da_lista dados_$ dando_# dando~% da~? da~de da~filha da~para de_falar de_gasto de_mandar de_novo de_qual
de_que de_tras de_voce debt-amount:isso debt-amount:nao debt-amount:para debt-creditor:lembro debt-creditor:nao debt-kind:cartao debt-kind:casa debt-kind:fatura debt-kind:meu debt-kind:minha debt-kind:o debts:ajuda debts:basico debts:divida debts:dividas debts:do debts:dos debts:fala debts:hoje debts:mesmo debts:mim debts:nada debts:para debts:por debts:preciso debts:qual debts:sair debts:so
debts:tem debts:tira debts:voce dei_baixa deixa_para deixa~arrumar deixa~la deixe- deixei demit- depois~NAME descadastrar descadastrar_$ desconheco_$ descontam descontar desempregado desfaz_$ desfazer desisto desli- dessa_$ deu_para deu_tilt deu_um deus~pague deu~, deu~apago deu~pagar devagar_$ dever devo_nao devo~, de~% de~anos de~eh de~mil de~nao de~no de~uma dinheiro_aqui dinheiro_esse
dinheiro_para disse_que diver- diversao diversao_eh dividas_? diz_que dizer_$ do_acordo do_app doente_e dona~casa dos_# do~no do~por do~que duvida_$ e_as e_me e_no e_some e_te eae eae_$ eh~banco eh~basico eh~marido ele ele_$ elimi- em_conta em_junho em_paz em_que emprestado emprestimo~pagar em~vezes encerrar enqua- enquanto enrol- enten- entra entra_a era~, escreve_para escrever_o esqueci_$
essa_divida esse_$ essentials:como essentials:eu essentials:luz essentials:nem essentials:pergunta essentials:posso essentials:qual essentials:so esses esse~de esse~eu esta_dando esta_em esta_minha esta_na esta_pago esta_quitada estava_so esta~ate estev- esteve estou_ha estou_por estou~fora estou~me estou~por estou~spc estou~trabalho estou~ver eu_arrumar eu_olho eu_respondo eu_tenho eu_vejo
eu~falo eu~sei eu~um exata- exatamente exclu- existe~para explica e~eh e~nem faco fala_devagar falan- falando falar- falar_com falaram falo_$ falta~pior familia_$ feirao feito fgts finaliza finaliza_$ fiquei~e fiz_o flexibles:eh flexibles:eu flexibles:meu flexibles:que flexibles:zero foi_no folha funci- funciona fundo furei ganha garan- guri_$ hoje_, hoje~o horas human- humano humano_$ idade
ideia_$ ifood income-low-month:sei income-source:# income-source:, income-source:me income-source:minha income-source:no income-source:todo income-source:um income-source:uma incomes:. incomes:? incomes:botei incomes:eh incomes:faz incomes:gasto incomes:pode incomes:propria incomes:receber incomes:tudo incomes:ultima instalments-left:? instalments-left:me instalments-left:nem interessa interessa_$
intim- isso_, isso_aqui isso_nao isso~? ja_comi ja_eh ja_foi ja~ate ja~muito jeito juros_eh lazer_eh lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liberar~emprestimo liga_$ liga_para liga~mim link_$ lista_$ mais_nao mais_viver mais~eu mais~oferta mandaram mango marge- margem marido_tambem marte- martelo mas_pago massa massa_demais mas~gastei mas~sei matei me_avisa me_liga me_transfere memoria_nao
memoria~ajuda mensalidade mes_eu mes_ja meses_sem mesmo_$ meu_beneficio meu_lazer me~ai me~por me~um minha_conta minha_luz minha_poupanca minha~e minha~esta minimo~cartao moca_disse moca~que monta more-debts:ai more-debts:de more-debts:esta more-debts:uai mostr- mostra muda muito_caro na_casa na_hora na_minha nada_a nadin- nadinha nadinha_$ nao_$ nao_aceitaram nao_achei nao_aguento nao_captei
nao_deu nao_entra nao_foi nao_mango nao_me nao_sou nao_vale nao_vem nao~dar nao~deus nao~mais nao~que nao~ter navio- navios navios_$ negar- negaram negociar_o nenhuma_atrasada nenhumazinha nesse ningu- ninguem no_cartao no_meu no_procon nocao nocao_$ nops nops_$ nota nota_mil novo novo_, no~ou o_braco o_contrato o_governo o_jeito o_juros o_martelo o_pai o_pe o_seguro obrigada obrigado oferecer
oferecer_# ofereci ofereci_# ofereci~para offers:cento offers:e offers:estao offers:por offers:se offers:todas oi ok onde_$ onde~o os_# os~do outra_pergunta ouvid- overdue:com overdue:como overdue:eh overdue:essa overdue:gracas overdue:limpo overdue:mas overdue:me overdue:na overdue:nada overdue:outra overdue:pagando overdue:pergunta overdue:prazo o~ai o~cheio o~com o~dele o~faco o~mes o~mesmo
o~meu o~que o~responder o~sumiu o~tem o~topou pagar_nada pagar~juros paguei_nada para_$ para_com para_de para_la para_parcelar para_quitar para_sair parad- parar_$ para~esse para~um parcelar parou passada_, passar_$ paz paz_$ pe peco pede pegue- peguei pensao pensao~meu pergunta pesso- pessoa pfv pfv_$ pior_de pior~todas poema ponho por_aqui por_causa por_fora porta- posit- posso_falar prazo_$
prend- prescreveu primeira_$ processar pronto_$ proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quanto~devo quanto~pagar quanto~para que_esse que_eu que_faco que_nao que_olhar que_pagar que_se que_tipo quebrei quebrei_o quem~o quero_falar quero_suporte quero_ver quero~a que~NAME que~devo que~emprestimo que~ja que~viu quiet- quis_nao quitar_tudo rates:achei rates:cartao rates:com
rates:contrato rates:qual rates:tem rates:ver re_$ real reativa reativar rebobina_$ recebe recebi_tudo reclamacao reclamar recusei_$ redig- redige reinicia_$ repete resolve resolvi resto_eh resum- retor- retorna risca risca- riscar risco rmc robo rotat- rotativo sabe_$ saco sai_do sao_$ score se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem_dinheiro semana~, senta- ser_cortada
seria serve_$ ser~amanha se~pagar sim_senhora soma sou_autonomo sou_do so~para so~sair super- supor- suporte suporte_$ tem_alguem tem_nada tem_outra tempo_$ tem~# tem~a tem~em tenho~aqui tenho~de terminei_$ terminei_de terminei~pagar teto the thirteenth:13o thirteenth:NAME thirteenth:autonomo thirteenth:de thirteenth:deus thirteenth:ele thirteenth:ganha thirteenth:na thirteenth:nem
thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tipo_de tipo~gasto tira_o topou total_$ trabalho_e tranquilo_$ transfere transfere_$ troca tudo_na tv_$ um_apago um_poema uma~do unica usar vai_saber vai_ser vai~cortada valeu_$ valor_cheio vantajoso vazar vendo_$ ver_navios verda- verdade vida_eh vir vira viver_$ voce_eh vou_ficar vou~procon vou~que which-change:#
which-change:, worry:aqui worry:carro worry:casa worry:cortar worry:cortaram worry:dinheiro worry:filhos worry:na worry:nada worry:os worry:pensar worry:quero worry:salario worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerar zerar_tudo zerei~NAME ✅ 🙏_$`,
    '-4': `#~dezembro ,_ate ,_esta ,_pode ,_uai ,~. ,~agora ,~pensar ._so :ajuda :bom :chega :dinheiro :parar :sou ?_estou NAME_de NAME_primeiro NAME~# NAME~existe ^_ajuda ^_atrasou ^_bora ^_bpc ^_cade ^_conta ^_desconheco ^_desfaz ^_entra ^_escreve ^_estava ^_fechei ^_hein ^_opa ^_pergunta ^_precisa ^_primeiro ^_rebobina ^_recomecar ^_reinicia ^_stop ^_topei ^_vale ^_zerei a_firma a_parcela a_pensao abert-
aceitaram_# adiantado after-crisis:, after-roadmap:, after-roadmap:acaba after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:anos after-roadmap:aviso after-roadmap:cara after-roadmap:causa after-roadmap:comigo after-roadmap:conta after-roadmap:dei after-roadmap:disseram after-roadmap:ele after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:juros
after-roadmap:link after-roadmap:lista after-roadmap:mandei after-roadmap:meus after-roadmap:negocio after-roadmap:neve after-roadmap:pedi after-roadmap:preciso after-roadmap:resposta after-roadmap:sai after-roadmap:saida after-roadmap:toparam after-roadmap:vao after-roadmap:viu after-roadmap:zerada after-roadmap:zerei agora_nao agrad- ai_, ajuda- algue- alguem algum- alguma alto antes_de aparece
apertou arrumar as_contas assun- ate_hoje ate_la ate_o aviso- a~tem baixa baixo_$ barat- barra- bate beleza_$ bico bloquear bora bpc bpc_$ cabec- cabeca cade cai_dia cancelar cartao_da cet chover chuta- coloc- coloco comeu com~de confirm-amount:a confo- conforme consent:ja consent:minha consent:sou conta conta_nao conversa dando da~mae de_banco de_casa de_neve de_todas debt-amount:sei
debt-creditor:nome debt-kind:# debt-kind:dinheiro debt-kind:um deixa_em dele denun- depos- deram desconheco desen- desfaz desse deus_e deus_te deus~NAME dia~de dia~hoje digo dinheiro_do disse disso_$ divida_de divida_eh diz do_governo do_serasa do_zero duas_estao duvida eh_esse eh_hoje eh_o eh_uma eh_zero eh~mes emend- emenda emenda_$ em~da encal- encalhado encalhado_$ entendi_$ escre- escrever
escut- esquece essentials:deixa essentials:fala essentials:isso essentials:quero essentials:sei essentials:tem esta_tudo esta~atrasado esta~divida estou_precisando estou~? estou~serasa eu_nao eu~? expli- e~# e~eu falei_do falo fechar fechei_$ filho_$ final- finan- flexibles:isso golpe_$ governo_da ha_$ hein hein_$ horas_sao ideia income-source:da income-source:na income-source:o
income-source:recebo income-source:sou incomes:casa incomes:clt incomes:conta incomes:meses incomes:nada incomes:sem instalments-left:eu ir isso_para ja_cortei ja~, ja~as ja~falei jeito_que jogo la_e lembr- lembrete lembretes limpo luz_$ maior manda- me_socorre medo_de memor- memoria menos_juros mes_eh mes~foi meu_$ meu_dinheiro meu_plano meu~e me~, me~as me~o minha~que moco more-debts:deu
more-debts:ja more-debts:todas morto na_conta nada_de nao_consegui nao_pagar nao_posso nao_precisa nao_sei nao_senhora nao_sobrou nao~deixa nao~falar nao~uai neve neve_$ nome_$ o_desconto o_que ofere- ofereceu_# oferta_$ offers:aceita offers:banco offers:isso offers:ja offers:mais offers:so offers:uma oi_$ oi_? ok_$ olho opa opcao ou_nao overdue:agora overdue:devo overdue:falta overdue:para o~para
pagar~cartao pago_$ pai para_banco para~fazer parti- passa pega perde- perdoa perdoou pessoa_$ poe por~? por~de por~eh prazo precisando presc- proco- procon pronto proposta_, propr- prox_$ que_$ que_horas que_mes que~sao quinta_emenda quitada rates:como rates:quanto re rebob- rebobina recla- redon- redondo redondo_$ reinicia relig- repet- resol- responder_$ resposta sabe saio se_$ segur- sei_nao
sei~que sem_receber serve signo signo_$ sim~NAME site so_quero sobre socorre socorre_$ so~ai so~minimo so~que stop stop_$ suspe- taxa_$ tchau tchau_$ te_falei te_falo telef- telefone tem_que tem_signo tem~de ter_que te~do thirteenth:agora thirteenth:dia thirteenth:gastei thirteenth:ne thirteenth:todo thirteenth:vem tipo tira tira~NAME topar- toparam topei tranquilo tras tras_$ tudo_,
tudo_encalhado tudo_nos uai_$ vai_chover valeu vanta- venceu_$ ver_o viver voce_me volta- voltar vou_aceitar which-change:o worry:com worry:o worry:por worry:ser zera zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_duas ,_e ,_paguei ,_tenho ,~certinho ,~em ,~la ,~onde :. :desconto :empresta ?confirm-amount NAME~tenho ^_acabei ^_ahn ^_ainda ^_antecipei ^_apaga ^_beleza ^_bota ^_botei ^_cancela ^_chama ^_fecho ^_gostei ^_pago ^_para ^_prox ^_pula ^_px ^_reset ^_resta ^_saiu ^_sem ^_some ^_terminei ^_tira ^_vai ^_vamos ^_vao ^_volta ^_zera a_empresa aceitar aceitei after-roadmap:cobra
after-roadmap:empresa after-roadmap:essa after-roadmap:faz after-roadmap:pagamento after-roadmap:parcela after-roadmap:pensando after-roadmap:propus after-roadmap:qual after-roadmap:renegociar after-roadmap:sem after-roadmap:ter ahn ahn_$ antecipei antes_$ apaga aprov- as_dividas as~capengando aviso azul azul_$ a~mes banco_? belez- beleza boa_pergunta boian- boiando boiando_$ bota briga- caduc-
cancela capen- capengando capengando_$ com_eles como_$ com~NAME consegui_pagar consent:para consigo~a continuar continuar_$ contr- cortei_ate debt-kind:da debt-kind:de debts:como debts:da debts:nao debts:paguei debts:quanto deixa_$ depois_eu desca- desempregada desempregada_$ dispe- disso do_plano duas_capengando duas_parcelas duvid- eh_um eh~? eh~coisa eles_$ empresta_# encer- estou_boiando
estou_desempregada estou_voando falei_da falta_a faz_um feira- fica ficar firma fora_$ ganho_$ income-source:a income-source:que incomes:so incomes:sou instalments-left:sei ja~? lazer link lista manda me_empresta medo me~mais mil_do minha_divida nada_, nao_vai nem_pensar nome_eh nos no~da o_plano obrig- offers:esperando offers:metade offers:tem orien- overdue:ainda overdue:deus overdue:nos
overdue:tenho pagan- pagando pago_certinho para_NAME pedi pensando_em perdi_o por~nao posso~? preciso_de proce- pront- proposta_$ propu- propus prox pula_$ pular px px_$ qual qual~# quanto_$ que_eles que_ja quero_renegociar que~meu que~tudo quite- quitei rates:sei recebi_$ recusei reini- reset reset_$ resta resta_ai saber_$ sai saida sair_$ se_eu segue so~e so~o sumir sumiu tem_# tem~? tenho_#
tenho_$ tenho_mais tenho~anos ter terminei thirteenth:ano thirteenth:duas thirteenth:esse thirteenth:mas thirteenth:patrao thirteenth:se total tranq- tudo_no tudo_que um_NAME valor_$ vez_$ voand- voando voando_$ volta_$ vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta worry:meu worry:minha`,
    '-6': `,_me ,~ontem :anos ?confirm-change NAME_hoje NAME~paguei ^_ate ^_nunca ^_passo ^_perdi ^_quais ^_quando ^_sai ^_sair after-roadmap:contas after-roadmap:disse after-roadmap:fazer after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:quando assin- a~ja botei com_isso consent:nao consent:tenho da_um debts:isso debts:quero debts:tudo depois_$
desfa- dessa devo~NAME dia_eh do_cartao duas_vezes e_so esque- essentials:? estou_a estou_sem fazer fecha- instalments-left:nao isso_eh liga mensa- metade_ja nao_devo nao_entendi na~? o_emprestimo o~eu o~ja por_que pula quais rates:? reati- recomecar_$ renda_$ so_deus um~para vamos ver_depois vou_ter worry:NAME zap`,
    '-7': `#_? ?confirm-creditor ^_da ^_em ^_isso ^_nada ^_onde ^_parar a_divida aceita after-roadmap:sozinha after-roadmap:tudo bom_$ calor_ai confi- conta_$ desconto_$ e_ai eh_isso elas_atrasadas essas_$ essentials:NAME esta_bom esta_calor esta~ai estou_em flexibles:NAME fora infor- ja_paguei ja~os mes_nao nao_estou nao~# o_# passo_$ perdi perdo- qual_o quase_todas sei_la todas_em todas~dia volta worry:nao`,
    '-8': `?income-source ^_qual ^_voce after-roadmap:quiseram bloqu- desem- despe- liqui- que~eh recus- which-creditor:#`,
    '-9': `aceitaram_$ after-roadmap:👍 bom_dia debt-kind:a estao_$ falei~NAME nao~atrasado overdue:? paguei_$ sim_$ worry:estou`,
    '-10': `?after-crisis thirteenth:#`,
    '-11': `:socorro ?which-change nenhuma_$`,
    '-12': `consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '41': `?more-debts`,
    '24': `?flexibles`,
    '15': `^_acabou ^_so so_$`,
    '14': `mais_nada`,
    '13': `?incomes ^_nada ^_pronto eh_isso lazer nada nao_$ por_ai pront- pronto so terminei_$`,
    '12': `:chega ^_nadinha ^_terminei debts:nao debts:so flexibles:nao incomes:eh incomes:estou more-debts:o nada_mais nadin- nadinha nadinha_$ nenhu- terminei`,
    '11': `^_chega acabo- chega de~nada essentials:eh essentials:so lista_$ luxo more-debts:por n0 nao_gasto renda_$ resto termi-`,
    '10': `?debts ?essentials ^_nadica acabou corte- cortei debts:nada e_so essas essentials:nem more-debts:nao nada_$ nadic- nadica offers:mais offers:nada zero_$`,
    '9': `^_mais ^_nenhuma ^_zero ai_mesmo debts:eh eh_tudo essas_$ essentials:isso flexibles:nenhum flexibles:zero gasto incomes:so ja~tudo lista more-debts:a more-debts:essas more-debts:esta more-debts:ja nao_sobra nao_tenho nao~com nenhum nenhum_$ o_resto por~mesmo pronto_$ renda sobra zero`,
    '8': `^_cortei ^_nem a_lista acaba- compro cortei_ate de_casa debts:isso devo disse_tudo essentials:nada essentials:nao esses faco_nada flexibles:eh flexibles:tenho incomes:gasto incomes:nao ja_disse lazer_$ more-debts:deu more-debts:eu more-debts:fechou more-debts:so nao_compro nao_devo nao~outra o~tem que~tudo resto_eh so_isso so~ai tem_nao ter the tudo_$`,
    '7': `^_e ^_eh ^_finalizei ^_fora ^_ja ^_nops acabou_$ acho~eh acho~falei cabo cabo_$ debts:acabou debts:mesmo desempregada desempregada_$ deu_, eh_o eh~basico eh~que encer- estou_desempregada eu_nao e~isso faco~disso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:sobra fora_isso incomes:momento incomes:nada isso_$ lazer_eh mais_nao momen- momento more-debts:nops more-debts:que
more-debts:sao nao_tem nem nem~nem no_momento nops nops_$ offers:tudo que_falei sei_o sei~que so_esses so~que`,
    '6': `,_deus ^_acho ^_devo ^_era ^_fim ^_lazer ^_minha ^_nenhum a_regua acho_que ai_so aqui_eh basic- basico basico_$ beste- besteira boca boca_$ completo completo_$ daqui_para daqui~boca de_gastar desem- deu_$ devo_nao devo~, disse e_eh eh_daqui era era_isso essentials:lazer essentials:mais esses_gastos eu~sei final final- final_$ flexibles:isso flexibles:nada flexibles:nem flexibles:so fora gasta-
gastar gastar_$ gasto_$ incomes:casa incomes:de incomes:isso incomes:mesmo incomes:no ja ja_$ luxo_$ luxo_nenhum mais mesmo_$ minha~eh more-debts:as more-debts:bom more-debts:era more-debts:fim more-debts:lista more-debts:nada more-debts:regua nao_faco nao_sou nao~de nao~deus nao~para nem_uma nenhuma o_basico offers:lista para_boca ponto regua regua_$ so_essa sobra_$ sou_de sou~gastar so~gastos
trabalho_e`,
    '5': `,~me EXPENSE ^_acabou-se ^_aqui ^_de ^_deu ^_por ^_sem a_tv acabou-se acabou-se_o acabou-se~que acho aqui~contado aqui~tem ate_a ate~tv bar_nem bar~festa bebo bebo_nao bebo~fumo besteira_$ canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compro_besteira contado contado_$ cortei_tudo cortei~a cortei~ja daqui da~ter de_graca de_outra de_outro de_resto debts:basico
debts:cortei debts:lazer debts:tem dera_ter dera~lazer deu deus_me deus~livre devo_nada de~canto dinheiro_aqui dinheiro~eh disso_$ diver- diversao diversao_eh divir- divirto divirto_de divirto~graca doce doce_$ eh eh_contado eh_so eh_vento eh_zero eh~unica era_doce essa_renda essas_coisas essentials:acho essentials:basico essentials:casa essentials:de essentials:e essentials:faco essentials:graca
essentials:luxo essentials:na essentials:o essentials:tem essentials:tenho falei falei_todas festa festa_$ flexibles:mais flexibles:tem fora~nada fumo fumo_nao fumo~jogo gasto- gastos gastos_$ graca graca_na graca~praca guri_$ ha hoje_eh incomes:, incomes:acabou incomes:ja incomes:lazer incomes:nenhuma incomes:pronto incomes:tudo isso_nada livre livre_$ mais_gasto me_divirto me_livre meu_lazer
me~ter minha_renda minha_unica minha~renda momento_$ more-debts:ai more-debts:dividas more-debts:falei more-debts:mais more-debts:ne more-debts:outra more-debts:outras more-debts:para more-debts:resto more-debts:tudo nada_, nada_disso nao_bebo nao_fumo nao_jogo nao_saio nao~besteira nao~deixa nao~essas nao~lazer nao~nao nao~nem nao~superfluo nem_bar nem_festa nenhuma_$ offers:acho offers:disse
offers:isso outra outra- outra_torneira outras outro outro_canto outro~nao o~eh o~era para_servico para~luxo pinga que_tem que~doce resto~vento saco saio saio_de saio~casa salario_mesmo sem_luxo so_essas sobra_para sobra~isso so~renda so~salario superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas tenho~gasto ter_lazer ter_luxo torne- torneira torneira_$
tudo tudo_ja tv tv_$ uai unica_renda vento vento_$ vida_eh vivo~casa`,
    '4': `,_estou ,_gracas ,_uai NAME_eu NAME~nao ^_capaz ^_dinheiro ^_essas ^_fecha ^_fechou ^_nao ^_passeio ^_vivo a_janela a_tampa acabou~lista ai_fechou aqui aqui_nao ate ate~osso bar bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compr- cortei~o da_cama da_lista dava dava_$ da~para debts:casa
debts:e debts:gasto debts:luxo debts:o debts:renda debts:resto debts:sobra deve_eh deve~meu de~na divida_eu divida~nao durmo_$ e_durmo eh_minha eh_pouca eh~cama eh~janela eh~para entra_mais entra~nada essentials:aqui essentials:compro essentials:devo essentials:eu essentials:gasto essentials:lista essentials:mesmo essentials:nenhum essentials:renda essentials:sobra essentials:ter esta_bom eu~tenho
fecha fecha_a fechou_$ feira feira_$ fim fim_de flexibles:acabou flexibles:disso flexibles:esses flexibles:lazer flexibles:luxo flexibles:mesmo fogao fogao_$ gasto~bobagem gasto~bobeira guri incomes:ai incomes:cortei incomes:devo incomes:hoje incomes:minha incomes:nenhum incomes:renda incomes:resto incomes:sem incomes:ter isso isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~ne
ja~todas jogo_$ lazer~a me_dera mesmo me~de minha_diversao moca_$ more-debts:chega more-debts:conta more-debts:da more-debts:de more-debts:devo more-debts:eh more-debts:essa more-debts:fecha more-debts:gracas more-debts:ha more-debts:nem more-debts:pode more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~casa nada~estou nao nao_ha nao_moca nao_vem nao~outro
nao~uai nem_cinema nem_para nem_pastel nem_restaurante nem~na nenhuma_outra ninguem_$ o_osso offers:a offers:de offers:ja outra_renda outro_gasto o~cai papo papo_$ para_fogao para_isso para_ter parou passe- passeio passeio_eh passeio~da paste- pastel pastel_na pastel~feira pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era quem_me quem~dera que~so resta- restaurante
restaurante_$ resto_nada resto~pouca sao_todas sem_mais sem~nenhum servico_$ so_trabalho sobra_nem sobra~para so~para super- tampa tem_outro tem~gasto tenho~nenhum tenho~renda tirei tirei_tudo tirei~que trabalho~durmo tudo~dava uai_$ unica vem_$ vivo vivo_de`,
    '3': `#~sem ,_deixa ,~a ,~devo ,~eu ,~tenho ,~tocar ^_besteira ^_divida ^_dona ^_fica ^_ficou ^_luxo ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ ai alem alem_disso aqui~ter a~aberta a~ninguem batom batom_$ besteira_eu besteira~nao com_batom compl- compro_$ conta_, conversar_no conversar~portao de_pobre debts:besteira debts:compro debts:daqui debts:devo debts:fora debts:ja
debts:nenhum debts:outro debts:saio debts:sou debts:ter debts:tudo deixa~ver dera desgr- desgraca desgraca_$ desse- desses desses_$ devo_a devo~nada devo~seu de~para disso diversao~a dona~casa dormi- dormir dormir_$ durmo eh_conversar eh_da eh_dormir eh_ter eh_ver eh~boleto eh~coisa eh~e eh~gas eh~novela eh~televisao era~, essentials:, essentials:a essentials:ate essentials:baile
essentials:besteira essentials:com essentials:cortei essentials:diversao essentials:era essentials:lembro essentials:minha essentials:que essentials:trabalho esta~de estou_ha estou_sem estou~# estou~renda eu_lembre eu_ver eu~compro eu~nao extra faco fechar_a fechar~conta fechou_a ficou flexibles:, flexibles:acho flexibles:eu flexibles:graca flexibles:na flexibles:para flexibles:pronto
flexibles:que flexibles:renda flexibles:resto fora~nao garco- garcom garcom_$ gasto_com gasto_nem gasto_um gasto~com gasto~real graca- gracas ha_# ha~meses incomes:ate incomes:com incomes:e incomes:extra incomes:faco incomes:fora incomes:luxo incomes:o incomes:outro incomes:para incomes:receber isso~gasto isso~pode isso~tudo jogo lazer_de lazer~conversar lazer~pobre lazer~ver lembre limpo_,
limpo~nao luxo_aqui luxo~eh mais_divida mais~nao marido_, marido~eu mas_essa mas~eu meses_sem meu~eh mim_nao mim~sobra minha_vida moca more-debts:. more-debts:deixa more-debts:deus more-debts:divida more-debts:fechar more-debts:ficou more-debts:fora more-debts:hoje more-debts:juros more-debts:lembre more-debts:minha more-debts:nisso more-debts:paguei nada_alem nada~disso nada~momento nao_que
nao~gracas nao~vicio ne ne_$ nem_com nem~batom nem~picole nenhum_desses nenhumazinha no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:ai offers:eh offers:falei offers:so osso osso_$ o~mesmo para_picole para_por parad- para~ai para~nao passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou
que_cai que_eh que~devia que~lembre real real_com real~isso receber_nada renda_mesmo renda_nenhuma sao sao_essas sem sem_receber sem_renda servico seu_ninguem so_boleto so~e televisao_aberta tem_mais tem~nao tenho tenho_$ tenho_mais tenho_outra tenho_vicio ter_gas tocar traba- trabalho tudo_que um_real uma_$ um~com ver_novela vicio vicio_nenhum vida~so`,
    '-3': `,_ja ,_so ,_tem :sobra ?confirm-amount ?confirm-change ?confirm-creditor ?confirm-delete ?debt-creditor ?income-low-month ?thirteenth ?which-creditor NAME_$ ^_$ ^_acertou ^_aham ^_apaga ^_ate ^_deixa ^_essa ^_exatamente ^_positivo ^_resta ^_segue ^_sei ^_sou ^_ss a_bateria a_vida acabou~bateria acert- acertou acertou_$ acho~tem after-roadmap:eh after-roadmap:estou after-roadmap:isso aham aham_$
ainda ainda_$ apaga aqui_$ atrasada a~nao bater- bateria bateria_$ cance- cobranca comec- comeco comeco_$ consent:nao contr- debt-kind:o dois eh_esse eh~ai empre- encal- encalhado encalhado_$ esqueci essas_duas esse_mesmo essentials:? essentials:por essentials:quero estao exata- exatamente exatamente_isso flexibles:NAME flexibles:basico fui hein hein_$ isso~gracas mais_nenhuma mande mande_mais
mande~nada mas_nao mes_eh mesmo_gracas mesmo~a more-debts:esqueci more-debts:estao more-debts:mesmo more-debts:sim more-debts:te nao_eh nao_peguei numer- numero numero_$ o_comeco para~isso pegue- peguei peguei_$ poe por_mes posit- positivo positivo_$ preci- precisa que~de que~isso resta resta_ai sabe_$ se_tem segue seguro so_vendo sobra_nada somar so~comeco ss ss_$ te tem~que tras tras_$
tudo_encalhado vendo_$ vida_$ volto volto_$`,
    '-4': `:nada :nao ?instalments-left ?which-change ?worry ^_a ^_deus ^_tem ^_tenho anoto anoto_nada atras- com_nada complicado complicado_$ da_empresa da~, debts:? desfa- deus_eh deus~mais duas eh_complicado eh_mais eh~mesmo eh~meu empresa enten- entendi esque- essas~mesmo exist- existe existe_mais filha gasto~nada mais_uma marisa_nao mensa- me~mais minha_filha more-debts:ainda more-debts:duas
more-debts:lembro nada_urgente nao_, nao_anoto nao_entendi nao_existe nao_me nao_quero nao_saco overdue:nenhuma pedra- sabe saco_nada saco~disso segur- so_meu so~duas tem~uma trans- urgente urgente_$ vendo worry:so`,
    '-5': `?debt-kind ?income-source ^_tudo com~nao debt-kind:eh duas_mesmo e_nao e_o eh_mensal e~tem mensal mensal_isso meu_$ nada~so nao~renda que~mais tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `?after-crisis ^_gasto isso_eh nao_so`,
    '-7': `,~isso`,
    '-8': `,_acabou ^_isso nao~acabou nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor conta_uma hoje_$ horas horas_sao que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual ^_que chover faz_um how ignor- ignore me_conta qual_seu vai_chover`,
    '9': `^_quem after-roadmap:signo are chove- do_tempo hoje indica me_a me~uma music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_canta ^_faz ^_how ^_tell ^_vai a_joke are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganhar historia historia_$ how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke musica_$ onde~meu qual regra- regras tell tell_me tell~a tempo_$ time uma_historia uma_musica voce~casada`,
    '7': `:? :de :um ^_aja ^_escreve ^_esqueca ^_finja ^_me ^_tem ^_traduz ^_what aja aja_como aja~um anteriores as_instrucoes as~anteriores bolo brasi- brasil brasil_$ can can_you can~do chover_hoje como_um como~pirata dever dia_eh dia~hoje eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que ganha- histo- ignore_suas ignore~regras ingle- ingles ingles_$
instrucoes instrucoes_anteriores isso_para isso~ingles o_presidente para_ingles pirat- pirata pirata_$ presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo regras_$ seu_prompt suas suas_regras tradu- traduz traduz_isso traduz~para um_pirata uma vai~hoje what what_can what~you you_do`,
    '6': `: :: :amanha :como :empresta :ganhar :meu :poema :rapido :vai ?debts ?flexibles ?rates ^_conta ^_esta ^_mostra a_capital after-roadmap:ignore after-roadmap:jogo after-roadmap:seu after-roadmap:you ai_$ amanha_? anter- anteriores_$ bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ conta_um conta~piada conta~segredo de_cenoura de_futebol debts:tem dinhe- dinheiro dinheiro_$
do_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes finja~eh flexibles:me futeb- futebol futebol_$ ganho- ganhou ganhou_o gosta gosta_de gosta~futebol me_empresta me_fala me~do mostra_seu mostra~prompt o_jogo o_melhor outra_pessoa piada piada_$ previ- qual~capital qual~melhor qual~time quem quem_ganhou que~outra rapid- rapido reais_$ recei- receita
receita_de sao segre- segredo segredo_$ seu_time tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_segredo uma_piada vai voce voce_eh voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `:dividas :estou :faz :mim :prompt :reais :seu :system ?essentials ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:horas after-roadmap:indica after-roadmap:musica after-roadmap:poema after-roadmap:resumo after-roadmap:um after-roadmap:uma ajuda_com ajuda_no ajuda~dever ajuda~o all and are~todas a~quadrada big big_brother broth- brother brother_$ como_faz como~bolo com~dever conta
da_mega da~sena de_dois de_matematica debts:esta debts:hoje debts:voce descobriu descobriu_o descobriu~brasil dever~casa dever~matematica do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha_o ganha~big hello hello_how hello~are how_much how~is in indica_$ indica_uma indica~serie is is_the is~dolar jogo_do matem-
matematica matematica_$ me_ajuda me_indica me_passa mega mega_sena me~# me~com mostr- mostra much much_is much~the no_dever numero_da numero~mega o_big o_brasil o_dever o_resultado o~brother o~do o~ontem para_minha passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh quem_ganha raiz raiz_quadrada raiz~de
rates:me rates:qual rates:seu rates:tem reais resul- resultado resultado_do resultado~jogo sena sena_$ serie serie_$ syste- system the_dolar the~tomorrow um_pix uma_serie um~de voce_indica weather_tomorrow you_todas`,
    '4': `" #_reais :" :$ :[ :] :a :capital :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :o :pix :sobre ?_estou [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:are after-roadmap:conta after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:sao after-roadmap:time amanh- amanha a~da capital~franca codig- codigo codigo_em codigo~python da_franca de_$ de_bolo
debts:ai debts:eh debts:tempo de~de de~mil do_brasil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo essentials:conta essentials:eh essentials:hoje essentials:how essentials:me essentials:qual essentials:que essentials:uma essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganha ganhar_a
ganhar~eleicao ganhou~jogo horas~em jogo_$ me melho- melhor me~no me~um mil_$ no~de o_numero passa_o passa~receita pesso- pessoa pix poema_de precisando previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how rates:poema rates:quem rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo
sua todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$`,
    '3': `#_mil $ $_# :. :as :divida :foi :hoje :ignore :marque :nome :ontem :quem [_system after-roadmap:ai after-roadmap:bolo after-roadmap:dever after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:ganha after-roadmap:hoje after-roadmap:receita ai ajuda amor_$ cartao_de cartao~credito casa_$ com_o credito_$ de_# de_amor de_casa de_credito de_pao de_queijo debts:conta debts:dia
debts:do debts:escreve debts:fala debts:historia debts:me debts:que debts:quem debts:sao debts:um debts:uma de~# divida_de eh_a esque- essentials:dia essentials:o essentials:outra essentials:quem essentials:tempo exata- exatamente jogo_ontem marqu- marque melhor_time melhor~de melhor~do mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema~amor previsao qual_o
qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:dia rates:do rates:faz rates:hoje rates:indica rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `#_$ ?debt-kind ?income-source after-roadmap:dinheiro da_uma debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '12': `:continuar ^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '10': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim coloc-`,
    '9': `:voltar ^_volta after-roadmap:os ativa lembrete mandar volta volta- volta_a voltar`,
    '8': `after-roadmap:aviso after-roadmap:receber after-roadmap:vencimentos lembr- quero_voltar vencimentos_$`,
    '7': `:quero :vamos ^_manda ^_quero ^_reativa a_participar after-roadmap:novo after-roadmap:participar after-roadmap:reativa dos_vencimentos lembrar_de manda- mandar_mensagem me~de me~dos novo_$ reativa receber sim_$ vencimentos voltar_a voltar~participar`,
    '6': `^_liga after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:liga after-roadmap:manda after-roadmap:mim after-roadmap:pode aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes manda me_mandar meu_cadastro mim_$ novo os os_lembretes os~por parti- participar participar_$ quero_receber
quero~lembrado quero~os ser_lembrado venci-`,
    '5': `^_vamos ^_voltar a_mandar after-roadmap:lembretes after-roadmap:me after-roadmap:quero aviso dos liga mensa- para_mim pode~mensagem receber_$ receber_lembrete vamos voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:lembrar after-roadmap:mensagem after-roadmap:voltar aviso- avisos de_volta lembrete_$ mandar~lembretes mensagem mim os_avisos pode_mandar pode_me pode~lembrar quero receb- sim voltar~mandar voltar~receber`,
    '3': `a_receber after-roadmap:a after-roadmap:de after-roadmap:favor lembretes lembretes_$ lembretes_de mensagem_$ os~de pode quero_os quero~a quero~lembretes`,
    '-3': `,_quero :, :lembrar :sim ?income-source ^_para after-roadmap:onde after-roadmap:ver com_os com~lembretes me~sim os_aviso para_de parar quero_ver sim_, sim~quero volta_com`,
    '-4': `mandar_os`,
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
    '15': `bloqu- descadastrar descadastrar_$`,
    '14': `^_finaliza com_isso final- finaliza finaliza_$`,
    '13': `^_descadastrar ^_some encerrar_$ quero_cancelar`,
    '12': `^_encerrar cance- cancelar contato me~mais nao~mais quero_mais some`,
    '11': `^_chega after-roadmap:sair bloqueia consent:mais daqui_$ me_bloqueia mensagem_$ nao_me para_$ some_daqui voce_$`,
    '10': `:parar :stop ^_parem bloquear chega chega_de contato_$ daqui descadastra descadastra_$ me_descadastra mensa- meu_numero parem zap zap_$`,
    '9': `:sair cancela_minha cancela~inscricao debts:para em_paz inscr- inscricao inscricao_$ lista mais mais_isso mensagem minha_inscricao para_de para~isso parem_com parem~isso paz_$ tira`,
    '8': `?debts ^_me ^_remover ^_sai after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce conta- da_lista do~zap lista_$ meu_zap me~em para_com parti- paz quero_sair quero~isso remov- remover remover_meu remover~numero sai~meu vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_solicito bloqueia_ai cancelar_minha cancelar~participacao chega~mensagem consent:me consent:parar consent:some dai dai_$ da~vida de_me de_mensagem debts:encerrar descadastramento descadastramento_$ esquece_de esquece~vez essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ mais_$ mandar_mensagem mande mande_mais mande~nada me me_esquece meu~dai me~ai
me~da minha_participacao nao_quero numer- numero o_descadastramento participacao participacao_$ procu- quero sai sai_do solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_meu`,
    '6': `^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:descadastrar after-roadmap:tira amola amola_mais atendimento_$ cancelar_$ cancelar~servico chega~zap consent:contato consent:sair de_escrever de_vez de_zap debts:mais deixa_em deixa~paz desej- desejo desistir desistir_do desistir~programa dessa_lista de~encher de~mensagem do_programa encerrar_atendimento enche- encher encher_$
escrever_para escrever~mim esquece essentials:parar mais_contato mais_papo manda_mais me_amola me_encher me_tira me_tirem mensagens n0 nao~amola numero_dai para~escrever por_aqui progr- programa programa_$ quero_desistir quero_encerrar quero~do quero~papo tira_dessa tira~lista tira~numero tirem tirem_da tirem~lista vez_$`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:inscricao after-roadmap:isso after-roadmap:lista after-roadmap:mais after-roadmap:me after-roadmap:parar atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce consent:chega consent:encerrar consent:quero de_mandar de_voce
debts:cancelar debts:me debts:quero debts:sair de~mandar de~para do_meu em_contato escre- escrever essentials:cancelar essentials:mais essentials:minha essentials:parem mais_em mais_nada mais~com mais~contato mandar me_deixa me_mande me_procura me_procurem mensagens_$ me~dessa nada~voce nao_manda nao~mande nao~procura nao~procurem papo para~me procura procura_mais procurem procurem_mais
se_continuar servico_$ te_bloquear te~se vez vou_te vou~bloquear`,
    '4': `. :mensagem :mensagens :sai ^_desejo ^_encerra after-roadmap:dai after-roadmap:mensagem after-roadmap:minha after-roadmap:paz after-roadmap:solicito autorizo_mais autorizo~contato cancelar_o chame chame_mais chame~por consent:bloquear consent:cancelar consent:de consent:isso consent:mensagem consent:minha consent:zap conta_de conta~mensagens da_minha de_mensagens debts:com debts:contato
debts:daqui debts:lista debts:mensagem debts:meu debts:nao debts:numero debts:parem debts:some deixe- deixem deixem_em deixem~paz desejo_encerrar desejo~por desis- encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear essentials:descadastra essentials:descadastrar essentials:em essentials:inscricao essentials:meu mais_participar mais~disso
mais~nada mais~para me_chame me_deixem me_descadastrar me_mandar minha minha_vida minha~de nada~esse nao_mande nao~chame numero_$ o_servico papo_$ para_esse para~celular participar_disso quero~da quero~descadastrar quero~esse quero~participar receber~de sai_fora sair_da sair~lista servi- servico vida_$`,
    '3': `,~me :de :mais :nao :zap after-roadmap:com after-roadmap:desejo after-roadmap:escrever after-roadmap:numero after-roadmap:quero after-roadmap:servico after-roadmap:vez after-roadmap:voce after-roadmap:zap aqui_$ atend- autor- autorizo celul- celular celular_$ chega~me com consent:ai consent:com consent:da consent:dai consent:do consent:em consent:lista consent:meu consent:nao consent:numero
consent:para consent:programa consent:tira contato_comigo contato_dai debts:chega debts:em debts:paz desejo_mais desejo~contato dessa em~comigo encerrar_nosso encerrar~contato entre_mais entrem entrem_mais entrem~em entre~em esque- essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:manda essentials:mande essentials:nao essentials:numero essentials:paz
essentials:tira essentials:vou fora_nao fora~quero mais_esse mais_por mais~de mais~servico manda manda- mandar_coisa meu_contato me~coisa me~de me~mensagem nada_de nada_para nao_autorizo nao_desejo nao_entre nao_entrem nosso nosso_contato para parar~mandar participar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai~nao te tira~contato vou`,
    '-3': `?debt-kind ^_minha ^_muito ^_nada after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:muito after-roadmap:vencimento cancela_$ cobra- cobranca_$ com_esse consent:como das das_dividas dessa_vida dessa~de dividas dividas_$ essentials:fazer guard- lembrar mais_viver me_da me_socorre me_transfere meu_$ muito nao_precisa preci- precisa precisa_mais quero_suporte quero~das
quero~dessa recom- recomecar sair_das sair_dessa sair~dividas sair~vida socor- socorre socorre_$ supor- suporte suporte_$ trans- transfere venci- vencimento vida_de vida~divida viver_$ volta- voltar`,
    '-4': `?income-source after-roadmap:aviso after-roadmap:lembra aviso cobranca de_divida divida_$ lembra lembrete lembrete_$ liga liga_$ mais_fazer mais~cobranca mais~isso me_lembra me_liga para~esse quero~fazer quero~minha viver`,
    '-5': `fazer fazer_isso`,
    '-7': `lembr-`,
  },
  paid: {
    '17': `^_paguei liqui- pague- paguei`,
    '14': `after-roadmap:esta quita-`,
    '13': `after-roadmap:pagamento paga pagam- pagamento quite- quitei`,
    '12': `:NAME ^_matei ^_pagamento after-roadmap:matei after-roadmap:pago after-roadmap:paguei matei pago_$`,
    '11': `^_esta ^_liquidei ^_zerei acertei after-roadmap:liquidei after-roadmap:zerei liquidei zerei`,
    '10': `:paga ^_consegui acert- after-roadmap:dei after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha consegui_pagar dei pagar_$ pago paguei_$ sozin- sozinha sozinha_$ ✅`,
    '9': `NAME_hoje ^_NAME ^_acabei ^_boleto ^_foi ^_ja after-roadmap:acabei after-roadmap:acertei after-roadmap:consegui after-roadmap:hoje after-roadmap:paga after-roadmap:pix consegui hoje_$ o_pix`,
    '8': `^_acertei ^_fiz ^_quitei acabe- acabei acabei_de after-roadmap:boleto after-roadmap:fiz after-roadmap:foi after-roadmap:pagar after-roadmap:uma boleto_pago conse- dei_baixa essa_$ esta fiz_o ja_quitei mandei_o matei_essa overdue:ja paga_$ paguei~o pix uma_$`,
    '7': `^_dei after-roadmap:baixa after-roadmap:feito after-roadmap:mandei after-roadmap:so a~mes baixa divida_$ e_paguei feito fiz fiz~pix hoje mande- mandei o_pagamento overdue:paguei pix_$ so_o`,
    '6': `:! ?after-roadmap NAME ^_antecipei ^_mandei after-roadmap:duas after-roadmap:quitada after-roadmap:tudo antecipei bolet- boleto contas_$ de_pagar duas_parcelas esta_pago esta_quitada foi ja ja_dei ja~a mes_ja overdue:NAME overdue:o o~! o~para pagar paguei_a parce- parte quitada quitei_o uma`,
    '5': `#~do ^_resolvi ^_saiu a_fatura a_parcela after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:mes after-roadmap:parcela after-roadmap:parcelas after-roadmap:resolvi after-roadmap:saiu after-roadmap:terminei antec- as_contas comprovante debts:paguei dei_um dei~jeito do_NAME do~hoje efetu- efetuei efetuei_o
efetuei~pagamento essa financiamento financiamento_$ mil_do o_comprovante o_financiamento para_eles parcela parcelas parcelas_do quitar_$ quitei_$ quitei~financiamento resolvi saiu terminei_de terminei~pagar tudo_$ um_jeito`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta :o ?which-creditor NAME_. NAME_gracas NAME_ontem ^_efetuei a_desse a_divida acabei~pagar after-roadmap:. after-roadmap:jeito after-roadmap:nela after-roadmap:ontem after-roadmap:quitar agora a~# a~gracas com_uma combi- conforme_o consegui~a contas da_NAME da~hoje de_# debts:# debts:mil desse~ja do_mes duas estev- esteve fatur- fatura fatura_$ foi_$ ja_foi ja~o
jeito mandei~pix mes~foi n0 nela ontem ontem_$ overdue:passada overdue:semana pagamento_$ paguei_o paguei~a paguei~acordo parcela_$ quitar termi- terminei ultima_do`,
    '3': `!_$ #_mil ,_NAME ,_mas ,~. ,~paga . ._so .~me .~o NAME_! NAME~! NAME~a NAME~mes NAME~so ^_essa ^_esse ^_feito ^_passei ^_terminei ^_vendi a_de a_deus a_ultima acertei_com after-roadmap:NAME after-roadmap:agora after-roadmap:as after-roadmap:desse after-roadmap:deus after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:gracas after-roadmap:ja after-roadmap:loterica
after-roadmap:passei after-roadmap:ultima after-roadmap:vendi ai_eu a~do a~ontem cartao_NAME cartao~esse compr- com~hoje confo- conforme conta- debt-amount:ai debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:carro debts:do debts:dos debts:metade desse_mes de~mil divida do_carro do_cartao dos_# do~no eles_hoje essa_ai essa_divida essa_ja essa~eu esse~, esta_em
esta_paga esta~a esta~dia faz_tempo finan- graca- gracas gracas_a gracas~deus ja~faz la_e loter- loterica mes mes_, mes~NAME metad- metade mil~# mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me overdue:agora overdue:mas o~. paga_a pagar_tudo paguei_# paguei_tudo paguei~parcela passada passada_, passe- passei resol- semana_passada semana~, so~minimo tempo_$ uma_divida vendi
vendi_o`,
    '-3': `!~! ,~a ?debt-kind ?income-source NAME~foi aceit- after-roadmap:# after-roadmap:ate after-roadmap:e after-roadmap:meses after-roadmap:proposta after-roadmap:quero ate a~! a~esse bom_$ e_nao e_sumiram fecha- nao~a o_NAME pagar~NAME paguei~meses pix_e pix~sumiram qual qual_a quant- quanto que~paguei quitei~NAME sumiram sumiram_$`,
    '-4': `NAME_ate NAME_ja NAME~setembro after-roadmap:! after-roadmap:bom after-roadmap:qual after-roadmap:quanto atras- bom de~a e_agora esta_bom ja~e paguei_com paguei~agora paguei~atraso setem- setembro setembro_$`,
    '-5': `after-roadmap:atraso after-roadmap:nao atraso atraso_$ com_atraso do~ja paguei_e`,
    '-7': `nao_paguei`,
    '-8': `NAME~esta`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `primeiro`,
    '7': `NAME_antes after-roadmap:NAME after-roadmap:primeiro o_NAME pagar~NAME prime- primeiro~NAME`,
    '6': `NAME_primeiro a_NAME a~primeiro depois~NAME logo~NAME pagar_a`,
    '5': `:a NAME ^_eu acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes eu_quero logo quero~a`,
    '4': `,_entao ,_resto :NAME :pagar NAME_$ NAME_, NAME_no NAME_por NAME~topo ^_ah ^_primeiro ^_quero acert- acertar~a after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:garantia after-roadmap:gostaria after-roadmap:logo after-roadmap:resto ah antes~NAME a~depois bota_o eu~acertar livra- livrar livrar_logo me_livrar me~logo o~antes o~no primeiro_a
primeiro_o quero_acertar quero_me quero~livrar resto resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro :queria NAME_porque NAME~corre NAME~o ^_bota ^_gostaria after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:da after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:entendi after-roadmap:familia after-roadmap:no after-roadmap:vergonha antes_$ antes_de a~porque bota causa causa_da com_NAME com_vergonha comecar comecar_pagando
comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar dele dele_$ depoi- depois domin- domingo eh~primeiro ele entao entendi eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pagar_primeiro pelo_NAME pelo~, por_causa porqu- porque porque_corre
porque~risco por~da precisando precisando_$ prefi- prefiro prefiro_pagar primeiro_$ que_ele queria_comecar queria~pagando quero quero~o que~esta risco~cortar tenho_que`,
    '-3': `a_menor`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '15': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat-`,
    '9': `a_que menos que~mais que~menos`,
    '8': `a_mais after-roadmap:menos after-roadmap:nos econo- jeito_que juros_$`,
    '7': `after-roadmap:barata after-roadmap:jeito after-roadmap:maior after-roadmap:pela barata jeito mais mais_barata menos_juros nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca after-roadmap:primeiro ataca ataca_a a~juros barato comeca_pela maior mais_barato menos_$ pela`,
    '5': `^_primeiro a_do after-roadmap:cara after-roadmap:mata a~tem cara comeca de_juros do_juros juros_pesado mais_cara mata o~que prime- primeiro que_sai sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata after-roadmap:a after-roadmap:alto after-roadmap:antes after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:pesado after-roadmap:prefiro after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ antes_$ as_de as~juros a~mais bota_o cabel- caras inver- inverte juros_. juros_alto juros_maior juros_no juros_para
logo_a maior_juros mais~primeiro paga paga_as paga_menos pagar_menos pagar~juros pela_mais pela~cara pelo pesad- pesado primeiro~de primeiro~que que_paga que_tem quero~mais sai sangra`,
    '3': `:. :paga ^_bota ^_prefiro ^_quero ^_troca a_de after-roadmap:as after-roadmap:bota after-roadmap:fim after-roadmap:frente after-roadmap:logo after-roadmap:paga after-roadmap:que after-roadmap:troca alto antes bota cara_$ comec- dos fim fim_$ frent- frente frente_$ logo mais~no matem- menos~no na_frente no_fim o_mais prefi- prefiro prefiro_pagar primeiro_$ primeiro_as que_cobra que_mais quero_o
quero~menos tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual cobra~juros`,
  },
  'prefer:snowball': {
    '18': `after-roadmap:as`,
    '14': `as`,
    '13': `menor- peque-`,
    '11': `after-roadmap:menores after-roadmap:neve after-roadmap:pelas de_neve menores neve neve_$ pelas`,
    '9': `after-roadmap:comecar after-roadmap:primeiro comecar comecar_pelas menor primeiro`,
    '8': `NAME_de ^_comecar after-roadmap:menor after-roadmap:pequenas comec- das_menores pequenas pequenininhas prime-`,
    '7': `^_das after-roadmap:das das da~para maior_$ menor_$ primeiro_a quero~as`,
    '6': `^_NAME ^_prefiro ^_vai after-roadmap:bola after-roadmap:maior after-roadmap:pequenininhas after-roadmap:vai as_pequenas as~antes bola bola_de bola~neve comecar_pela maior menores_$ prefi- prefiro primeiro_as`,
    '5': `^_primeiro after-roadmap:baratas after-roadmap:ir after-roadmap:prefiro after-roadmap:quero after-roadmap:riscar as_baratas as_menores as_pequenininhas as~primeiro barat- baratas comecar~menor livrar~das logo_das pela pela_menor risca- riscar`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:menorzinha after-roadmap:tira as~de camin- caminho de_uma de~vez do_caminho elimi- elimina ir livra- livrar logo me_livrar menorzinha pequenas_$ prefiro_comecar prefiro~pela uma_vez vai`,
    '3': `,_as :comecar :logo :pela :prefiro ^_comeca ^_eu ^_limpa after-roadmap:comeca after-roadmap:da after-roadmap:de after-roadmap:frente after-roadmap:menorzinhas after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comeca dividas~uma esta~, eu~me frent- frente frente_$ ir~as livrar_logo matar_as
menorzinhas me~logo por_uma primeiro_$ que_esta que_me quero~a quero~que que~da senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez vez_$`,
    '-3': `after-roadmap:juros quero_matar`,
    '-4': `logo_a`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME tira`,
    '10': `o_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdoou`,
    '8': `NAME ^_quitei ^_tira perdo- tira~NAME zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei da_lista ja_paguei paguei_$ quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja ^_terminei after-roadmap:ja apaga_a debts:tira de~a ela ele_$ existe_mais nao_conta o~ja pai_nao perdoou_a perdoou~divida rates:ele rates:tira tira_o`,
    '5': `^_apaga after-roadmap:a after-roadmap:ex after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:terminei ele ex exist- existe lista lista_$ nao_existe o_ex o_pai pai pode_tirar rates:conta terminei terminei_de terminei~pagar`,
    '4': `,_pode :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~lista NAME~nao ^_exclui after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou apaga apaga~NAME a~! a~, a~nao cancelar cancelar_a cancelar~da de_pagar debts:NAME debts:o divida juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o~nao pague- paguei pode~a quitei_o termi-
tira_a tirar`,
    '3': `!~! ,_ja ,~essa ,~paguei ,~tirar :a :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~eles NAME~favor NAME~ja a_moto after-roadmap:! after-roadmap:caderno after-roadmap:deram after-roadmap:ela after-roadmap:eles after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:risca after-roadmap:riscar after-roadmap:tirar a~com a~para a~que
cader- caderno deram devo_mais divid- divida_$ divida_com do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo nao~mais pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao
rates:o risca risca- risca_essa riscar tira_da tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME after-roadmap:quero after-roadmap:sozinha debt-kind:NAME mais~a overdue:NAME overdue:ja overdue:o o~! paguei_a paguei~NAME quero~pagar sozin- sozinha sozinha_$`,
    '-4': `overdue:paguei`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `^_recomecar ai_$ inici- inicio inicio_$ refaz- refazer zera_ai`,
    '11': `recomeca tudo volta_para zero`,
    '10': `after-roadmap:reset comecar comeco conversa conversa_$ tudo_$ vamos`,
    '9': `:recomecar ai comecar_de comecar~novo de_novo do~por novo novo_$ para_comeco`,
    '8': `^_comecar ^_do ^_recomeca ^_reiniciar ^_vamos conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio`,
    '7': `^_volta after-roadmap:recomecar after-roadmap:tudo after-roadmap:zera comeca comeco_$ do_inicio outra_vez refazer_tudo zero_$`,
    '6': `?rates after-roadmap:inicio after-roadmap:refazer after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai e_comeca essentials:ai e~de favor_$ flexibles:ai quero_comecar rates:zera vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:novo :tudo ?debts after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comecar_outra comecar~vez debts:inicio debts:recomecar debts:vamos debts:zera do_comeco do_primeiro e_recomeca essa_bagunca favor por_favor quero~outra rates:comecar rates:do rates:inicio recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro
tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `:comecar :quero :volta :zero ?flexibles ^_apaga ^_errei a_conversa after-roadmap:ai after-roadmap:comecar after-roadmap:comeco after-roadmap:do after-roadmap:vez apaga_essa bora comecar_tudo comeco_por comeco~favor debts:comecar debts:conversa debts:do debts:novo e_vamos errei errei_tudo essa~e outra rates:conversa rates:novo rates:recomecar rates:zero tudo_, tudo_de tudo~novo vamos_voltar
vamos~para voltar_para voltar~comeco`,
    '3': `,_bora ,_quero ,~do ,~recomecar :de :do :para ^_embaralhei ^_fiz ^_quero ^_refazer a_borracha after-roadmap:bora after-roadmap:comeca after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comeca_$ comecar~outra comeco_de comeco~tudo debts:comeca debts:comeco
debts:favor debts:recomeca debts:refazer debts:zero desde do embar- embaralhei embaralhei_tudo embaralhei~, errei~quero essentials:do essentials:vamos fazer_tudo fiz_uma fiz~salada flexibles:do flexibles:e flexibles:vamos n0 para~de passa_a passa~borracha plano_e plano~comeca prime- primeiro_$ quero quero_fazer quero~do rates:ai rates:comeca rates:comeco rates:favor rates:para rates:por
rates:quero rates:recomeca rates:refazer rates:vamos refazer~inicio salad- salada salada_, salada~quero tudo_e tudo_outra tudo_quero tudo~bora tudo~recomecar tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?debt-kind ?income-source after-roadmap:pelas comecar_pelas pelas volta_ai`,
    '-4': `^_tudo apaga_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '20': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '11': `pix`,
    '10': `after-roadmap:golpe consent:golpe isso~golpe link`,
    '9': `bolet- boleto eh_falso esse_site esse~eh estra- estranho falso verda-`,
    '8': `:golpe ^_mandaram demai- demais do_banco estranho_$ golpe_isso liberar mandaram num numer- numero para_liberar site`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como~se confi- consent:eh depos- e_sumiram eh_verdade eh~? engan- enganado enganado_$ fui_enganado golpe_? golpe~? liber- limpa minha_senha nome num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha senha_$ sumir- sumiram sumiram_$`,
    '6': `:eh ^_acho ^_cai ^_esse ^_oferta ^_querem acho_que after-roadmap:nome boa_demais boa~desconfio cai chego- chegou codig- codigo como_sei confiavel_? de_outra demais_desconfio deposite desconfiei desconfio desconfio_$ eh_estranho eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site fui limpa- me_ligaram no_facebook
numero~estranho o_emprestimo oferta_boa oferta~demais o~e pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh sei_se se~verdade site_$ sms taxa uma_taxa verdade verdade_$ vi_no vi~facebook`,
    '5': `,_desconfiei :isso :um ?offers ^_estao ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:demais after-roadmap:eh after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:pix after-roadmap:uma after-roadmap:verdade bom_demais bom~, consent:esse consent:pediram da_serasa da~mesmo demais_, demais~desconfiei deposite_antes desconfiei_$ eh~demais eu~antes falso_? fiz_o fiz~pix
isso_? liberar~emprestimo ligar- ligaram limpa_nome limpam limpam~nome link_eh manda- mandaram_um mesmo_esse mesmo~numero nome_de nome_por nome~uma no~limpa numero_? o_numero o_pix oferta offers:boleto offers:falso offers:golpe offers:nome offers:pediram que_limpa que_limpam quere- seguro_antes sei~eh serasa~esse site_eh site~confiavel um_link um~antes um~estranho whats- whatsapp`,
    '4': `,_posso ,~? :? :boleto :pix :por :posso ?consent ^_chegou ^_disseram ^_fiz ^_isso adian- adiantado after-roadmap:acho after-roadmap:antes after-roadmap:deposite after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:moca after-roadmap:senha after-roadmap:site after-roadmap:tive banco_era banco~verdadeira boa boleto_de boleto_eh
boleto~outra celul- celular celular_$ codigo_do codigo~celular com_link confiavel confio confio_? consent:acho consent:antes consent:do consent:falso consent:nome consent:num consent:numero consent:o consent:pix consent:que consent:sei desconto_eh desconto~bom de~empresa disseram_que dizen- dizendo dizendo_que dizendo~eh do_celular do~era eh_confiavel eh_da eh_normal em_nome empresa_$
era_verdadeira era~? essa_ligacao essa~do esse estao_pedindo eu~adiantado falaram~limpa isso_eh liberar_$ liberar_o ligac- ligacao ligacao_do ligacao~banco ligaram_dizendo ligaram~que limpa_meu limpa~nome link_para mandaram_boleto mandaram~de meu~pelo me~dizendo me~pix moca nome_$ nome_pelo nome~pix norma- normal normal_? o_desconto o_nome ofert- offers:demais offers:do offers:esse offers:link
offers:pix offers:site outra_empresa o~eh o~por pedindo_pix pedindo~para pediram_codigo pediram~do pelo_pix pix_$ pix_para pix~liberar por_# posso~? prome- recebi recebi_um sera~eh taxa_$ tive_$ um_boleto uma_moca uma~da veio verdadeira verdadeira_? vi`,
    '3': `#~liberar ,_clico ,~golpe :# :, :antes :chegou :desconto :esse :liberar :link :mandaram :o :pagar :para :pediram :taxa :uma NAME_que ^_dizem ^_falaram ^_prometeram ^_sera ^_um ^_uma ^_whatsapp adiantado_$ after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:fui after-roadmap:limpam after-roadmap:mesmo after-roadmap:num after-roadmap:nunca
after-roadmap:oferta after-roadmap:taxa after-roadmap:veio after-roadmap:vi antes_do antes~emprestimo banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou~com clica- clicar clico clico_? cobrando_uma cobrando~conta codigo_que codigo~chegou com~para consent:? consent:ai consent:banco consent:boa
consent:boleto consent:demais consent:estranho consent:isso consent:liberar consent:limpa consent:link consent:mandaram consent:mesmo consent:minha consent:ne consent:pedindo consent:querem consent:site conta_da conta~NAME credito_$ da_NAME da~que deposito deposito_antes desco- de~pessoa disse disse- disse_que disseram disseram~preciso diz_que dizem dizem_que dizem~limpam diz~eh do_whatsapp docum-
documento do~diz do~documento do~mandou eh eh_verdadeiro eh~serasa empre- empresa em~de esse_boleto esse_link esse~? estao eu_pagar falaram_que fiz foto foto_do foto~meu liberar_credito limpam_meu limpar limpar_o limpar~nome link_confio link~? link~falso link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio mensagem_com mensagem~link meu_documento meu~se me~uma moca_pediu moca~foto
ne_? nome_se nome~eu nome~outra numero~do nunca_tive o_boleto o_cara o_codigo offers:antes offers:banco offers:cai offers:estranho offers:isso offers:minha offers:num offers:numero offers:o offers:que offers:recebi offers:senha offers:sms offers:um outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pediram_o pediram_um pediram~codigo pediram~deposito pediram~para pediu
pediu_foto pediu~do pesso- pessoa por_email por_uma por~reais por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_chegou que_nunca que_preciso que~golpe que~pagar quita- quitar quitar_, quitar~clico receb- recebi~sms seguro~do seras- serasa serasa_mesmo se~boleto se~pagar taxa_para taxa~liberar tive um_deposito um_sms uma uma_conta um~, veio_em veio~nome verdadeiro
whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que zap`,
    '-3': `%_de %~desconto :meu de_desconto eh_de eh_emprestimo eh~% nome_? no~nome offers:% offers:desconto`,
    '-4': `#~de do~? eh_# eh~nao golpe_nao golpe~ne nao_ne offers:#`,
  },
  skip: {
    '22': `pula`,
    '21': `pular`,
    '20': `^_pula`,
    '19': `^_prox prox pula_$ segue`,
    '18': `^_passo ^_segue`,
    '17': `essa prox_$`,
    '16': `?debt-creditor ^_px dessa_$ passo_$ px px_$`,
    '15': `^_proxima dessa outra proxima`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ proxi-`,
    '13': `?flexibles ?instalments-left ^_segredo depoi- depois interessa_$ passo pular_? segre- segredo`,
    '12': `^_NAME ^_passa ^_prefiro adiante adiante_$ essa_$ interessa meu_$ me~dessa nao_quero nao_vou prefi- prefiro segredo_$ segue_o`,
    '11': `?debt-amount ^_muda ^_outra ^_vira adian- dizer_$ essentials:NAME flexibles:NAME isso_eh pfv pfv_$ proxima_$ vira`,
    '10': `?incomes ^_bora ^_essa ^_salva ^_toca ^_vamos a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa_essa disco disco_$ dizer emend- emenda emenda_$ essa_deixa falar inter- muda nada~declarar nao_interessa nao~falar o_disco outra_pergunta passa pergunta_$ quero_dizer quinta_emenda salva salva_essa sem_comentarios toca troco troco_$ um_troco vamos`,
    '9': `?essentials ?rates ?thirteenth ^_isso assunto_$ bora bota_um debt-kind:prox deixa deixa_em depois_eu eh_particular em_branco falar_disso falo_$ frente_$ isso~particular mais~eu nada_a pergunta pode_passar posso_pular responder responder_isso segue_sem sem toca~frente`,
    '8': `?offers NAME_$ ^_assunto ^_bota ^_pular ^_quinta assunto_meu bota branc- branco de_assunto eh~meu essa_eu essentials:essa essentials:pular frent- frente income-source:prox incomes:essa incomes:proxima mais_tarde muda_de n0 nao~dizer nao~nome nao~responder nessa_$ nesse outra_$ passa_essa passar pergu- posso~? prefiro_nao pula_essa pular_$ pular_pfv quint- quinta rates:pula so_meu tarde_eu te
vamos_adiante vira_a vira~pagina`,
    '7': `?overdue ^_agora ^_depois ^_mais ^_pode ^_sem a_pagina abert- aberto aberto_$ abre_mao abre~dessa agora_nao bora_mudar bora~o coisa_minha da_tua da~conta da~pular de_falar debt-kind:essa deixa~aberto eh_da eh~minha eh~tua em_aberto essa~para essentials:proxima eu_te eu~falo falo flexibles:essa income-source:essa isso_nao isso~so mando mando_$ mao_dessa me_poupe melhor~por minha_$ muda_o mudar~rumo
muda~disco nao_por nao~da nessa offers:depois outra_coisa overdue:essa overdue:segredo pagin- pagina pagina_$ para_pular particular_$ passa_adiante passar_$ pode~depois por_nome poupe poupe_dessa rates:essa rates:nao rates:pode rates:pular respo- sem_essa ser_depois tarde te_falo tua tua_conta vergo- vergonha vou_responder`,
    '6': `,_pula ^_abre ^_deixa ^_melhor ^_poe a_procissao abre agora~consigo amanha~te bonde bonde_$ bora_para bora~outra coisa consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para dedur- dedurar dedurar_ninguem depois_? de~nisso dispensa dispensa_dessa essa_ferida essa_nao essa_para essa~pulo essa~salto essentials:pula essentials:segue eu_mando eu_olho
eu_pulo eu_salto eu_vejo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ferid- ferida fim gosto~falar income-source:eu income-source:nao incomes:eu incomes:segredo instalments-left:essa isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_se nao_te nao~dedurar nao~interessa nao~pergunta nao~ver ninguem_$ nome_$ o_bonde o_rumo overdue:dessa overdue:falar overdue:outra
overdue:proxima overdue:sem para_essa para_frente particular passa- pergunta_outra pergunta~coisa pode_pular poe posso posso~quem poupa poupa_dessa prefiro~falar proci- procissao procissao_$ proxima_por proxima~favor quero~nesse rates:assunto rates:passar rates:vamos rumo rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo segue~procissao sem_$ ser~? tarde~mando
te_interessa thirteenth:depois toca_para troca_de troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vira_o vira~disco vou_dedurar vou~ninguem`,
    '5': `,_outra ?income-source ^_amanha ^_anda ^_joga ^_nada ^_posso ^_quando a_pessoa amanha_eu anda_com anda~isso baile baile_$ branco_$ branco_mesmo calad- calado calado_$ coisa_$ com~, de_milho debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:pular debt-creditor:isso debt-kind:frente debt-kind:isso debt-kind:toca decid- deixa_quieta deixar
deixa~branco deixa~de depois_e depois~procuro depois~te depois~vejo der der_eu der~volto digo digo_$ dispe- e_deus eh_coisa eh_entre eh_so em em_frente em~mesmo entre_eu entre~e essa~final essa~milho essa~quieta essentials:coisa essentials:depois essentials:pode eu_e eu_procuro eu_volto eu~deus eu~em eu~nessa expor expor_a expor~pessoa ficar_calado fim_$ final_$ flexibles:vira gosto gosto_de
guardar guardar_para guardar~mim hora hora_eu hora~respondo income-low-month:. incomes:falar incomes:nao incomes:outra incomes:segue incomes:sem instalments-left:dessa instalments-left:nao instalments-left:outra instalments-left:pula instalments-left:pular instalments-left:sem isso isso~coisa isso~outra joga joga_essa joga~para jogo jogo_$ mao milho milho_$ nao_eh nao_falar nao_gosto nao~expor
nome o_baile o_jogo offers:assunto offers:de offers:disco offers:meu offers:segue offers:sem offers:vira olho outra~eu overdue:eu overdue:isso overdue:nao overdue:passa overdue:pergunta overdue:posso para_depois para_final parti- prefiro_ficar prefiro_guardar prefiro~calado prefiro~para procuro procuro_$ pular_essa pulo pulo_$ quando_der quando~eu quero_expor quero~disso quieta quieta_$ rates:da
rates:dessa rates:disco rates:dizer rates:falo rates:passo rates:proxima sem~para te_digo thirteenth:? thirteenth:eu toca_em vamos~proxima ver~e volto_nessa vou_falar vou~disso vou~isso`,
    '4': `!_$ ,~para . NAME ^_fico ^_nao ^_responder ^_troca a_fim ai_e ai~segue anda antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa com_vergonha como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_nao debt-amount:adiante debt-amount:assunto debt-amount:de debt-amount:outra debt-amount:pergunta debt-amount:pula debt-amount:quero
debt-creditor:NAME debt-creditor:deixa debt-creditor:essa debt-creditor:eu debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:nao debt-kind:nessa debt-kind:um deixa- deixa_para deixar_em deixar~branco deixa~depois deixa~la deixa~na dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho de~. de~dizer direito_de direito~nao
e_segue e_te eh~eu em~eu entra- entrar entrar_nesse entrar~merito entre escrever_o escrever~nome essa_? essa_de essa_na essa_no essa~estou essa~fim essa~geladeira essentials:certo essentials:eu essentials:prefiro essentials:te estou_a estou~fim estou~rua estou~saco estou~trabalho eu eu_chegar eu_deixo eu~depois eu~isso e~digo ficar fico_com fico~vergonha fila_$ fim_da fim~fila final
flexibles:assunto flexibles:isso flexibles:meu flexibles:pula geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:bora income-source:nada income-source:segue incomes:deixa incomes:depois incomes:dessa incomes:em incomes:informar incomes:prefiro incomes:pula incomes:quero instalments-left:de instalments-left:estou instalments-left:interessa instalments-left:isso
instalments-left:me instalments-left:para instalments-left:passa instalments-left:quero isso_, isso_depois isso~entre me_reservo melho- melhor merit- merito merito_$ mexer_nesse mexer~vespeiro mudar na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao_queria nao~dar nao~entrar nao~mexer na~depois nesse_merito nesse_vespeiro nisso_$ no_trabalho nome_aos nome~aqui nome~bois no~depois
o_direito offers:. offers:antes offers:conta offers:da offers:deixa offers:pular olho_$ outra_hora overdue:deixa overdue:muda overdue:nome overdue:segue overdue:te para_outra passar_essa pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando~chegar quem_eh queria_entrar queria~nesse quero quero_dar quero_mexer quero_responder
quero~a quero~nome rates:depois rates:outra rates:quero rates:responder reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois responder~nao rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco tem~pular thirteenth:dizer thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver tocan- tocando tocando_sem tocando~essa
trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vergonha~dizer vespe- vespeiro vespeiro_$ volta_nessa volto vou vou_escrever worry:falar worry:prefiro x x_ai x~e`,
    '3': `! ,_vamos ?debt-kind ^_faz ^_morro ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora agora~eh ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- coita- coitar coitar_nome com_isso consigo dai_$ dama dama_$ dar de_estado de_vergonha debt-amount:agora debt-amount:da debt-amount:eh debt-amount:te debt-amount:vou debt-creditor:em debt-kind:branco debt-kind:em
debt-kind:pergunta debt-kind:quero debt-kind:se deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ de~essa disso disso_$ disso_agora doi doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand em~by escrever essa_dai essa_em essa_resposta essa~depois essa~eu essa~stand esse_assunto essentials:, essentials:deixa essentials:e essentials:em essentials:falar essentials:gosto
essentials:isso essentials:nisso essentials:outra essentials:para essentials:responder essentials:sem essentials:um essentials:vejo esse~me estad- estado estado_$ estou_na estou_no estou_sem eu_pego eu_ver eu~abro eu~passar falar_essa falar~agora favor_$ ferida_$ ferida_eu ferida~nao fico fila flexibles:coisa flexibles:com flexibles:dai flexibles:deixa flexibles:eh flexibles:minha flexibles:para
flexibles:passa flexibles:prefiro flexibles:segue flexibles:sem gelad- geladeira hora_dessa income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:coisa incomes:faz incomes:hora incomes:mando incomes:nesse incomes:o incomes:respondo informar instalments-left:? instalments-left:assunto
instalments-left:deixa instalments-left:disso instalments-left:em instalments-left:eu instalments-left:falar instalments-left:muda instalments-left:nome instalments-left:pergunta instalments-left:tarde instalments-left:te instalments-left:vou isso~segredo me_doi me~o morro morro_de morro~vergonha muda~assunto n1 na_rua nao nao_abro nao_coitar nao~de nao~escrever nao~hora ningu- ninguem nisso
no_fim nome_dele no~da o_nome o_papel offers:branco offers:em offers:mao offers:ninguem offers:prefiro offers:responder offers:te offers:vamos offers:vejo offers:ver offers:vergonha offers:vou olho_isso overdue:a overdue:aberto overdue:coisa overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:por overdue:pula overdue:pulo
overdue:quero overdue:vou o~de o~dele pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para_proxima para~? pego_o pego~papel pergunta_a pergunta~uma pessoa_$ pode_ser por_favor posso_falar prefiro~coitar procu- quando_eu queri- queria quero_abrir quero_falar quero~essa quero~isso quiet- rates:bora rates:deixa rates:eu rates:fim rates:isso rates:meu rates:olho rates:para rates:prefiro
rates:vejo rates:vergonha rates:vira resposta_$ rua segredo_de segredo~estado sem_paciencia sem~resposta se~a stand stand_by tarde~olho tem_como tenho_vergonha te~essa thirteenth:agora thirteenth:nao thirteenth:para thirteenth:ser thirteenth:te thirteenth:vou toca_sem toca~essa uma_dama vamos~outro ver ver_depois vergonha_, vergonha~falar vergonha~pula vou~o`,
    '-3': `?confirm-amount ?confirm-delete ?consent ^_a ^_eh ^_eu ^_ja ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ cance- capte- captei captei_$ compr- confe- consent:nao da~desfazer debt-kind:da debt-kind:particular debts:NAME derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu eh_a eh_de enten- entendi esque- essa_conta
essa_informacao essa~derrubou essa~nao essentials:me essentials:passo eu~sei expli- falar_com fiz impor- importa importa_$ income-source:sou informacao informacao_$ instalments-left:lembro isso_importa ja_respondi ja~essa juros_$ mais_$ me_derrubou mexer_$ nada_$ nao_$ nao_captei nao_mexer nao~isso nenhu- nocao nocao_$ nunca offers:aceitar para_desfazer para_que para~depois pegue- peguei
prefiro~mexer proximo proximo_passo rates:te respondi_essa respondi~pergunta retor- sei_responder sei~essa sou tem_outra termi- thirteenth:de thirteenth:eh volta- volta_para voltar vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:deixa consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfazer essa_me lembr- lembro nao_lembro nao~essa rates:la rates:ver respondi`,
    '-5': `after-roadmap:essa boa consent:depois depois_passo depois~la desfa- essa_eh instalments-left:quinta passo_la`,
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
    '6': `INCOME conta_propria incomes:tenho por~propria`,
    '5': `barra- barraca incomes:so incomes:vendo por_conta propria_$ tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo conforme_o da~filha incomes:filha incomes:o o_bpc por_minha por~conta salga- salgado sou~, vendo`,
    '3': `^_tenho bpc_da bpc~minha confo- conforme conta conta_$ dia_$ filha filha_$ ganho incomes:, incomes:dia incomes:ganho minha_conta minha_filha o_dia so_o`,
    '-4': `?income-source`,
  },
  'source:alimony': {
    '11': `income-source:o income-source:pensao`,
    '9': `income-source:pai pensao`,
    '8': `?income-source income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `a_pensao crian- criancas criancas_$ das_criancas income-source:criancas income-source:das mando- mandou o~o que_o`,
    '4': `do_juiz ele income-source:a income-source:da income-source:filho juiz_$ meninas meu_ex o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta a~do das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:eh income-source:filha income-source:meu income-source:mim income-source:salario income-source:vem menino ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda`,
    '11': `income-source:me income-source:meu income-source:minha`,
    '10': `^_mesada income-source:mesada income-source:que manda mesad- mesada`,
    '9': `^_minha`,
    '8': `^_meu income-source:ajuda income-source:da income-source:dos income-source:mandam mandam minha~me`,
    '7': `^_uma a_familia a~faz dos estra- income-source:faz income-source:uma uma~que vaqui- vaquinha vo`,
    '6': `depos- deposita deposita_$ genro income-source:deposita income-source:familia manda- meu_genro meu~que minha~manda segura_$`,
    '5': `^_mandam ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho_me filhos_$ income-source:com income-source:filho income-source:irma income-source:mim income-source:se income-source:vivo irmao- irmaos junta- mandam_$ me_da meus~se meu~me segura`,
    '4': `^_meus ajuda_$ da_$ do~pai faz filho filho- filhos income-source:a income-source:do income-source:mae income-source:meus income-source:para irma manda_$ me_ajuda meu_filho meu_pai minha_irma pai_$ que_manda segur- vivo`,
    '3': `INCOME income-source:e income-source:fora income-source:mes income-source:todo mae manda_um me~todo mim_$ minha minha_mae minha_nora nora para_mim pix_$ todo_mes um_pix`,
    '-3': `^_do apose- da_minha do~do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `income-source:de`,
    '13': `^_clt income-source:clt`,
    '12': `clt regis-`,
    '11': `assin- income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:carteira income-source:trabalho registrado registrado_$`,
    '9': `^_trabalho carte- carteira fichado fichado_$ holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME ^_registrado caixa empresa income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:da income-source:no income-source:patrao income-source:ponto income-source:salario meu_patrao ponto ponto_$ raiz`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada clt_$ empre- fabri- fabrica firma_$ funcionario income-source:firma income-source:registrada income-source:sou mesmo_$ patra- patrao registrada registrada_$`,
    '5': `^_sou assinada_$ depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu income-source:todo mesmo salar- salario todo_dia`,
    '4': `^_meu da_firma de_carteira de_porteiro dia_$ eh~meu fichada fichada_na income-source:cartao income-source:fichada income-source:na meu_trampo porte- porteiro predi- predio salario_de sou sou_fichada sou~na terce- trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de~da empresa_$ estou_de income-source:, income-source:com income-source:mas income-source:trampo mas_por onibu- onibus por_uma todo tramp- trampo`,
    '-3': `^_bico ^_bolsa aplic- bico de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:prefeitura milit- militar munic- na_prefeitura prefe- prefeitura prefeitura_$ repre- rodo trabalho~prefeitura uber`,
    '-4': `apose- bolsa concu- income-source:o income-source:que patrao_$ pensi- pensionista sou_meu sou_pensionista`,
    '-5': `income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '22': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `income-source:bico`,
    '11': `bico income-source:na`,
    '10': `^_faco bisca- biscate biscate_$ caminhao_$ income-source:biscate income-source:faco income-source:viro me_viro viro`,
    '9': `bala camin- caminhao desca- income-source:me sinal`,
    '8': `apare- income-source:pego income-source:quando income-source:que`,
    '7': `^_bico aparecer capin- capino capino_lote chama- chamam chamam_$ faco frete income-source:aparecer income-source:capino income-source:chamam income-source:frete income-source:lote income-source:no income-source:outro lote o~aparecer pego quando_chamam que_aparecer vier`,
    '6': `INCOME ^_pego ^_um ^_vendo ali aqui_outro bico_$ bico_de carro diari- frete_$ garco- garcom garcom_$ income-source:aqui income-source:o income-source:um olho outro pego_o um~aqui`,
    '5': `carre- carrego carrego~na de_biscate dos_outros feira feira_$ income-source:aparece income-source:carrego income-source:feira income-source:rua income-source:uns income-source:vendo na_feira na_mudanca na_rua na~dos outros_$ quand- quando rua rua_$ vendo vivo_de vivo~biscate`,
    '4': `^_diarista ^_me ^_vivo aparece aparece_$ corre diaria diarista duas_vezes faco_uns faco~corre income-source:corre income-source:dos income-source:nos income-source:vivo mudan- mudanca na na_semana outro- outros saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `aqui bico_mesmo dia~outro dos duas income-source:, income-source:dia nao~obra nos o_que obra obra_$ outro_nao que_aparece servi- sim~nao um_dia`,
    '-3': `^_trabalho alugu- bolsa coisas_na coisas~rua estag- income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:meu income-source:sou income-source:unha unha`,
    '-5': `income-source:do`,
  },
  'source:other': {
    '19': `?income-source estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa`,
    '13': `^_bolsa income-source:de`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `INCOME apren- dinhe- dinheiro income-source:sou`,
    '5': `^_sou da_faculdade faculdade_$ sou`,
    '4': `acao bolsa_$ e_recebo e~todo facul- faculdade ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:meu opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:do income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '12': `finad- finado income-source:finado`,
    '11': `income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `^_pensao do_finado falec-`,
    '8': `^_viuva income-source:sou pensa- pensao`,
    '7': `^_do income-source:deixou income-source:recebo militar_$`,
    '6': `^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:que milit- militar morte pensao_por pensao~morte por_morte sou`,
    '5': `e_recebo faleceu fiquei~e income-source:de income-source:e income-source:faleceu income-source:por marid- marido recebo recebo_$`,
    '4': `^_fiquei deixou_$ fique- fiquei income-source:pelo marido_que meu_velho morre- morreu o~o pensao_do pensao~meu que~finado velho velho_$`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que o_meu pelo pensao_da pensao~minha que_o receb-`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '15': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor`,
    '10': `income-source:do income-source:prefeitura income-source:sou servidor`,
    '9': `^_sou income-source:militar milit- militar munic- prefe- prefeitura servi-`,
    '8': `do_estado estad- estado income-source:estado prefeitura_$ sou`,
    '7': `concursada estado_$ income-source:concursada income-source:municipal municipal`,
    '6': `concurso concurso_$ de_saude de~do income-source:concurso saude trabalho~prefeitura`,
    '5': `^_passei concursada_$ da_prefeitura do_municipio guarda income-source:da income-source:municipio municipio municipio_$ na_prefeitura passe- passei passei_no`,
    '4': `INCOME da_policia guard- income-source:professora n0 polic- policia profe- professora professora_do professora~estado trabalho_na`,
    '3': `^_da ^_trabalho funci- income-source:, income-source:merendeira income-source:no income-source:trabalho meren- merendeira`,
    '-3': `^_do ^_viuva ficha- income-source:bolsa income-source:eh income-source:inss income-source:o income-source:usina inqui- usina usina_$`,
    '-4': `apose- income-source:viuva pj pj_$ viuva`,
    '-5': `income-source:meu pensi- pensionista sou_pensionista`,
    '-7': `repre-`,
    '-8': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus income-source:que`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o income-source:tenho meus o~que`,
    '6': `alugo_a quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos tenho_uma`,
    '4': `INCOME ^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:ponto income-source:recebo income-source:uma nos ponto um_ponto`,
    '3': `a_casinha alugo_$ casa_da casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:frente income-source:uns praia que~alugo recebo uns`,
    '-3': `?debt-kind income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria income-source:inss`,
    '11': `aposentei income-source:aposentei`,
    '10': `income-source:a income-source:aposentado income-source:ja inss`,
    '9': `^_aposentado ^_inss aposentado aposentadoria chute- inss_$`,
    '8': `^_aposentadoria ^_aposentei de_vez encostado income-source:as income-source:encostado ja~as vez_$`,
    '7': `aposentado_$ aposentadoria_$ vez`,
    '6': `INCOME ^_ja campo campo_$ do_campo encos- income-source:campo sou~do`,
    '5': `aposentada aposentei_por as idade idade_$ income-source:da income-source:idade income-source:me income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei~roca do~da income-source:minha income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por demais_$ do_inss income-source:, income-source:como income-source:de income-source:do income-source:professora income-source:recebo me_paga profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '14': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:tenho vendo`,
    '10': `INCOME ^_mei income-source:conta mei_$`,
    '9': `de_uber income-source:sou mei pj pj_$ rodo uber`,
    '8': `^_sou ^_vendo faco_unha income-source:fora income-source:por income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_perco ^_tenho auton- autonomo bico_$ fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:para income-source:roca income-source:salao lojin- lojinha meu_salao perco roca roca_$ salao sou vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego fora ifood ifood_$ income-source:e income-source:em income-source:faco income-source:na motor- motorista motorista_de oficina particular particular_$ patrao_$ quent- sou_meu tenho_minha trabalho_por vendo~na`,
    '5': `EXPENSE ^_trabalho aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:bico income-source:roupa income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho tenho_uma vendo_roupa`,
    '4': `aplic- bolo coisas_na coisas~rua conta income-source:trampo income-source:uma meu meu_proprio propr- proprio traba- trabalho trabalho~conta tramp- trampo`,
    '3': `,_sem acai acai_na barraca casa coisa- coisas como~, faco income-source:, income-source:. income-source:acai income-source:barraca income-source:como income-source:patrao income-source:rua income-source:sem meu_patrao negocio negocio_$ patra- patrao prest- presto sem~. sou~por tenho~barraca trabalho_na uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_loas ^_pensao ^_servidor clt fichado fichado_$ frete income-source:fichado income-source:frete income-source:manda income-source:me income-source:prefeitura income-source:seguro inqui- loas munic- pensa- pensao regis- segur- seguro servidor`,
    '-4': `aluga- alugada alugada_$ bolsa caixa fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o income-source:pensao income-source:que opera- quiti- quitinete sou~de super-`,
    '-5': `apose- assin- income-source:da pensi- pensionista sou_pensionista`,
    '-6': `concu-`,
    '-7': `bala sinal`,
    '-8': `income-source:do`,
    '-9': `estag-`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `^_loas loas`,
    '11': `income-source:bolsa`,
    '10': `income-source:eh income-source:governo`,
    '9': `bolsa eh_do income-source:auxilio income-source:cartao income-source:familia`,
    '8': `bpc_$ cras familia_$ gover- governo income-source:beneficio o_bolsa o_bpc`,
    '7': `INCOME ^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc cidad-`,
    '6': `benef- beneficio famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_o auxilio_$ auxilio_do carta- cartao da_$ do_governo eh~inss encos- o_auxilio o_governo que_da`,
    '4': `^_bolsa ^_eh do_inss`,
    '3': `,~bolsa ^_ajuda ^_cartao ajuda_do ajuda~governo cartao_do crian- criancas criancas_$ das_criancas do do_municipio income-source:ajuda income-source:criancas income-source:das income-source:inss income-source:municipio munic- municipio municipio_$ o~das recebo~governo`,
    '-3': `^_do alugu- apose- barra- debt-kind:o income-source:meu income-source:militar milit- militar`,
    '-4': `^_sou`,
    '-7': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '8': `income-source:estou`,
    '7': `income-source:parcelas parcelas seguro_$`,
    '6': `?income-source desemprego e_estou income-source:desemprego income-source:recebendo o_seguro parcelas_$ recebendo seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida income-source:e no_seguro parce-`,
    '4': `^_fui demit- do_seguro enqua- enquanto fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui nao~outro seguro~nao`,
  },
  'start-reminders': {
    '16': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisos after-roadmap:reativa aviso- avisos lembretes_$ reativa`,
    '8': `after-roadmap:avisa avisa lembrada lembretes_por me_avisa relig- volta_com`,
    '7': `after-roadmap:lembra after-roadmap:me after-roadmap:um after-roadmap:vencer after-roadmap:volta avisos~vencimento de_vencimento de_volta dos_lembretes lembra me_lembra os pode_mandar reati- vencer voltar~me`,
    '6': `,_me ,~avisa :os ^_pode after-roadmap:antes after-roadmap:nas after-roadmap:quero after-roadmap:ser after-roadmap:vencimento alert- antes avisos_$ avisos_de a~lembrar esque- mandar_um nas os~por para_mandar para~um pode~os quero_ser sinto um~na vence- vencer_$ vencimento vencimento_$ vespe- volta_$`,
    '5': `:pode :voltar ^_bota after-roadmap:bota after-roadmap:contas after-roadmap:de after-roadmap:dos after-roadmap:falta after-roadmap:os avisa- bota bota_um com_os com~lembretes contas_$ de_vencer despe- dos falta lembrar_$ mandar mandar_os me~quando na~? os_avisos pode_voltar ser~de tudo~me volta volta- voltar voltar_a`,
    '4': `:a :lembretes ^_agora a_me after-roadmap:cobra after-roadmap:dia after-roadmap:esquecer after-roadmap:favor after-roadmap:for after-roadmap:pode after-roadmap:todo avisar_de avisar~novo cobra contas esquecer eu_quero eu~que for lembre lembre_$ manda- me me_cobra me_lembre mes_para mes~eu me~ai me~de me~sim os_lembretes para_eu para~nao pode pode~a pode~avisar quero quero_que quero~voce que~me ser
sim~quero todo_mes tudo_, um~para venci- voce_me`,
    '3': `,_quero :, :antes :dias :dois :dos :lembrar :mandar :receber :sim :so :sou ^_da ^_me ^_quero after-roadmap:agora after-roadmap:ai after-roadmap:avisar after-roadmap:com after-roadmap:dar after-roadmap:fiquei after-roadmap:mandar after-roadmap:mim after-roadmap:na after-roadmap:novo after-roadmap:perdido after-roadmap:quando antes_$ antes_de antes_do antes_dos avisar conta- cutuca da_para dar_um
de_novo dia_? dia_do dia~pagamento do_dia do_pagamento dois_dias eu_nao favor favor_$ lembrar manda_um manda~lembrete me_avisar me_cutuca me_dar me_lembrar me~dois me~um no_dia novo novo_$ no~do o_, os_aviso pagamento_$ perdi- perdido pode_me por_favor que_so sim_, sou~que todo troqu- um um~antes um~no`,
    '-3': `^_os after-roadmap:parar after-roadmap:receber after-roadmap:tirar a~mandar cance- dispe- lembretes_me os~me pode_tirar suspe- tirar`,
    '-4': `me_mandar mim_$ parar reativar`,
    '-5': `after-roadmap:lembrado after-roadmap:vencimentos avisos_por avisos~favor lembrado quero~lembrado quero~os ser_lembrado vencimentos_$ volta_a`,
    '-6': `coloc- lembrar_de`,
    '-9': `ativa`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '15': `lembrete`,
    '13': `after-roadmap:aviso aviso lembrete_$`,
    '12': `esses`,
    '11': `^_para after-roadmap:esses after-roadmap:lembrete avisa- lembretes lembretes_$ para_com`,
    '10': `^_desativa after-roadmap:lembretes desat- desativa parar`,
    '9': `after-roadmap:avisar after-roadmap:parar avisar aviso- avisos os para_de`,
    '8': `after-roadmap:avisos after-roadmap:desativa after-roadmap:menos after-roadmap:os avisar_$ avisos_$ cance- com_esse de_aviso lembrar me~mais para~esse`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:avisa after-roadmap:chega after-roadmap:nao after-roadmap:tira after-roadmap:vencimento alert- avisa aviso_$ avisos_por avisos~favor chega_de chega~aviso de_avisar me_avisa menos nao_precisa os_avisos pode_parar precisa silen- silencia`,
    '6': `,~nem :nao ^_chega ^_desliga ^_muito after-roadmap:cancelar after-roadmap:desliga after-roadmap:esse after-roadmap:ficar after-roadmap:me after-roadmap:precisa after-roadmap:sem aviso_de chega de_me desli- desliga esses_lembretes ficar lembrado_$ lembrar_$ me_lembrar menos_, nao_me nao_por nao_quero os_lembretes preci- sem~por tira venci- vencimento`,
    '5': `:lembrar :os :quero ^_menos after-roadmap:avisando after-roadmap:cancela after-roadmap:com after-roadmap:lembrado after-roadmap:lembrar after-roadmap:muito after-roadmap:nem after-roadmap:para after-roadmap:silencia avisando cancelar de~lembrar lembrado lembretes_me mais~vencimento nao~avisar nao~ficar nao~lembrete os~me parar_os pode~de precisa_avisar precisa_ficar quero_lembrete quero_ser
quero~lembrado sem_lembrete ser_lembrado silencia_os suspe-`,
    '4': `,_tira :lembretes :mais :parar :precisa ^_cancela ^_cancelar ^_dispenso ^_os ^_parar ^_tira after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:negocio after-roadmap:ou after-roadmap:pfv after-roadmap:ser after-roadmap:tirar cancela com_vencimento cutuc- dispenso esse favor_$ ficar_me ficar~lembrando lembrando me_lembrando muito parar_com parar_de parar~os
para~me pfv pfv_$ pode_tirar pode~os quero_parar tira_$ vencimento_$ vencimento_,`,
    '3': `,~resto :com :me :pode after-roadmap:, after-roadmap:boleto after-roadmap:corta after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:pode after-roadmap:sei boleto_$ cancelar~negocio com com_isso corta cutuca de_boleto de_lembrete dispe- do_vencimento em_receber em~lembretes esse_negocio esses_lembrete esta_me estre- favor interesse interesse_em
interesse~receber ja_sei lembra mais_$ manda_mais mandar_lembrete me me_cutuca me_lembra mensagens me~das me~que nao_manda nao~interesse negocio negocio_dos negocio~lembretes o_resto os_aviso o~pode para~isso pode_continuar pode~com por_favor precisa_me precisa~lembrar precisa~me quero~de receber_lembretes resto resto_pode resto~continuar sem ser silencia_esses silencia~lembrete tenho_interesse
tenho~em tirar`,
    '-3': `,_me ^_manda after-roadmap:sim falta novo pode_mandar pode_me sinto`,
    '-4': `^_quero after-roadmap:falta after-roadmap:novo de_novo novo_$ quero_receber reati-`,
    '-5': `^_volta avisos~vencimento volta_com`,
    '-6': `^_liga avisos_de lembretes_por liga liga_os liga~lembretes volta`,
    '-7': `after-roadmap:liga relig-`,
    '-8': `after-roadmap:volta os~por`,
  },
  'tell-reply:no': {
    '19': `after-roadmap:nao`,
    '18': `recus-`,
    '17': `nao_aceitaram`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$`,
    '11': `^_falaram aceitaram after-roadmap:falaram falaram_que quise- quiseram`,
    '10': `after-roadmap:recusaram falar- falaram recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_quiseram nao_toparam o_pe pe`,
    '8': `^_bateram after-roadmap:bateram after-roadmap:proposta bateram disseram~nao negativa negativa_$ que_nao`,
    '7': `:nao ^_eles aceit- after-roadmap:acordo after-roadmap:cara after-roadmap:disse after-roadmap:disseram after-roadmap:eles after-roadmap:resposta after-roadmap:valor after-roadmap:voltou a~foi bater- disse minha_cara minha_proposta negat- nem_quiseram resposta volto- voltou`,
    '6': `NAME~minha ^_disseram ^_riram acord- acordo acordo_de acordo~# after-roadmap:# after-roadmap:aceitaram after-roadmap:banco after-roadmap:conversa after-roadmap:minha after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam arred- bateram_o cara cara_$ conversa disse- disse_nao disseram disseram_que me_deram nao~# o_banco o_telefone o~disse pedid- pedido pedido_$ propo-
proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam toparam_$ valor`,
    '5': `?after-roadmap ^_acordo ^_nao ^_nem aceitam aceitaram_# acordo_$ after-roadmap:aceitam after-roadmap:cheio after-roadmap:deram after-roadmap:ficaram after-roadmap:foi after-roadmap:ouvir after-roadmap:sem after-roadmap:so centavo_$ cheio cheio_$ da_minha da~cara deram eles ficar- ficaram mao_de me~um nao~minha nem ouvir ouvir_$ o~cheio o~no so~o telef- telefone valor_$ valor_cheio`,
    '4': `,_disseram ^_responderam a_moca a_proposta after-roadmap:atendente after-roadmap:centavo after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:responderam after-roadmap:um a~disse centa- centavo conve- conversa_com conversa~eles de_# de_um e_no eh_muito eles_nao enrol- fizer-
fizeram fizeram_$ mao me~e moca_disse moca~que nao nao_$ nao_fazem nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco_$ que_nem que~muito que~pensar quiseram_negociar responderam responderam_que responderam~nao teve um_centavo`,
    '3': `NAME_nao ^_ofereci ^_so a_cabeca a_porta a_vista aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:muito after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:riu after-roadmap:vista atendente a~nao a~que a~riu balan- banco banco_disse banco~nao bateram_a bateram~porta cabec- cabeca conversa_$ da_$ disse_que
eles~aceitaram fazem fazem_$ fim foi minha moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha pouco que_so que~fazem que~tem riu riu_da riu~minha vista_$`,
    '-3': `?debt-kind ?income-source ^_toparam aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:entendi after-roadmap:fechei after-roadmap:plano after-roadmap:quero after-roadmap:quis after-roadmap:sim cartao_$ eh_que feche- fechei meu_cartao nao_eh nao_quis nao~meu o~da o~nao plano_$ que~? quis se~nao`,
    '-4': `aceitei_o aceitei~acordo after-roadmap:mais nao_aceitei nao~que offers:nao offers:negociar`,
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
    '9': `^_deram ^_veio after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `^_eles aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:comigo after-roadmap:deram after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `^_disseram after-roadmap:! comig- comigo desconto_que do~jeito eh_que fizeram_do fizeram~meu jeito_$ liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `! !_! ^_fizeram a_financeira after-roadmap:eles after-roadmap:fizeram after-roadmap:jeito after-roadmap:minha after-roadmap:ok after-roadmap:pedi disseram_que eles_disseram fizer- fizeram nao_eh o_desconto ok_$ pedi proposta_$ que~? respo-`,
    '5': `!_$ NAME_topou ^_deu after-roadmap:deu after-roadmap:financeira after-roadmap:o after-roadmap:primeira after-roadmap:valor a~proposta banco eles financeira jeito ok o~que primeira primeira_$ que_pode ser_$ valor_$`,
    '4': `!~! ?after-roadmap NAME~! ^_bateram a_minha after-roadmap:aceita after-roadmap:bateram after-roadmap:desconto after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser bateram bateram_o com~proposta deu deu~, disse_sim disse~para do_meu finan- geren- gerente marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo
para_nosso para~valor pode_ser que_sim sim_para sim~nosso valor`,
    '3': `a_moca aceita aceitaram_minha aceitaram~proposta after-roadmap:certo after-roadmap:disse after-roadmap:gracas after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:pode after-roadmap:que a~da bater- com_a desconto deu_certo disse hora hora_$ minha minha~! moca ofereci o~disse prime- proposta_! proposta_foi ser`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `valeu`,
    '18': `briga- n0`,
    '15': `^_valeu`,
    '14': `after-roadmap:valeu obrigada`,
    '13': `?after-roadmap after-roadmap:beleza after-roadmap:obrigada agrad- tchau tchau_$ valeu_$`,
    '12': `:sim ^_tchau obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou legal massa salvo- salvou`,
    '10': `:ok :valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:otimo after-roadmap:tmj deus muito obrigado_$ ok tmj viu voce_eh`,
    '9': `:ate :deus :mais ^_beleza ^_certo ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:anotado after-roadmap:atrasou after-roadmap:certo after-roadmap:clareou after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:gracas after-roadmap:gratidao after-roadmap:viu after-roadmap:🙏 anota- anotado atrasou atrasou_$ clare- clareou deus_te dez dez_$ eh_dez enten- entendido entendido_$
gracas_$ gratidao otimo 🙏 🙏_$`,
    '8': `^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:agradecido after-roadmap:ajudou after-roadmap:anjo after-roadmap:brigada after-roadmap:combinado after-roadmap:demais after-roadmap:muito after-roadmap:perfeito after-roadmap:tchau agradecido agradecido_$ ajudo- ajudou anjo anjo_$ belez- beleza brigada brigada_$ certo combi- combinado combinado_$ demai- demais eh~anjo grati- perfe-
perfeito sim_$ um_anjo viu_$`,
    '7': `:👍 ^_abriu ^_agradecido ^_ajudou ^_brigadim ^_nota ^_👍 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bom after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:top amei amei_$ ate bom_$ brigadim brigadim_$ certo_$ deus~pague eh_um entendi_$ graca- gracas mais_$ mandou_bem me_salvou mente mente_$
minha_mente nota nota_mil ok_$ que_bom salvou_$ top 👍 👍_$`,
    '6': `:abencoe ^_agora ^_bgd ^_mandou ^_obrigado ^_que ^_salvou ^_thanks ^_👏 after-roadmap:bem after-roadmap:bgd after-roadmap:caramba after-roadmap:grande after-roadmap:mandou after-roadmap:mil after-roadmap:te after-roadmap:thanks after-roadmap:valia after-roadmap:you after-roadmap:👏 agora_clareou ajudou_para ajudou~caramba bem_$ bgd bgd_viu bom caram- caramba caramba_$ clareou_$ de_grande de~valia
foi_de foi~grande grand- grande grande_valia massa_demais mil_$ obrigada_$ pague para_caramba salvou_minha salvou~vida sim te thank- thanks thanks_you valia valia_$ you you_$ 👏`,
    '5': `! !_$ :obrigada :viu ^_agradeco ^_ce ^_clareou ^_muito after-roadmap:ce after-roadmap:entao after-roadmap:ideias after-roadmap:pague agradeco atras- beleza_entao bem ce ce_eh ce~dez clareou_minhas clareou~ideias deus_abencoe deus_lhe eh_muito entao_$ entendi esta_bom hoje_, ideia- ideias ideias_$ lhe lhe_pague mando- mandou me~por mil minhas_ideias muito_$ obrigada_pela obrigada_viu senhora
voce~um`,
    '4': `:! ^_agradecida ^_voce a_senhora after-roadmap:agradecida after-roadmap:eh after-roadmap:ilumine after-roadmap:minha after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida agradecida_demais agradecida~da beleza_$ certo_obrigada da_conta demais_da demais~conta despe- deus~ilumine entao esse_plano ilumi- ilumine ilumine_$ minha_vida muito_obrigada obrigada~ajuda pela pela_ajuda
por_hoje por~, que_deus que~te senho- te_ilumine vida_$`,
    '3': `,_valeu ._obrigado :muito :pela :te ? FIGURE ^_liguei ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:dobro after-roadmap:fml after-roadmap:foi after-roadmap:hoje after-roadmap:junto after-roadmap:lhe after-roadmap:ok after-roadmap:por after-roadmap:show after-roadmap:tamo after-roadmap:um a~eh de_em demais_$ deus~de
de~dobro dobro dobro_$ em_dobro e~com filho_$ fml fml_$ junto junto_, junto~valeu ligue- liguei me~. muito~pela ok_entendi show tamo tamo_junto tamo~, te_abencoe te_de te~em valeu_fml vida`,
    '-3': `:opa ?consent ?debts ?more-debts ?thirteenth ^_NAME ^_achei ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_quero ^_recusei ^_reset ^_sair ^_stop ^_tem ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:essa after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:nao after-roadmap:negaram after-roadmap:onde after-roadmap:pagamento after-roadmap:pago after-roadmap:quando after-roadmap:quanto after-roadmap:quero after-roadmap:sair after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desca- desis- domin- domingo fecharia fecharia_$ fui link namor- namora namora_$ negar- negaram oi
oi_$ opa paga paga_$ pagam- pagamento parar parar_$ passo quita- recla- recusei reini- reneg- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom ^_pedi aceit- after-roadmap:paga after-roadmap:pedi liqui- pedi recus-`,
    '-5': `aprov- fecha- nao_entendi`,
    '-6': `?debt-kind ?income-source`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `novo_,`,
    '4': `de~, inteiro_no o_salario o~inteiro parar perdi_o perdi~salario salario_inteiro salario~no`,
    '3': `NAME_no after-roadmap:inteiro after-roadmap:perdi after-roadmap:salario comeu consigo consigo_parar de_novo flexibles:NAME flexibles:a flexibles:eu flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao~parar no_tigrinho novo no~de no~que pagamento~de para~no perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:liga after-roadmap:ligou after-roadmap:servico a~liga cobranca_liga cobranca~no conto- contou e_contou liga_no liga~meu ligou no~servico`,
    '4': `a~ligou cobra- cobranca eu_devo liga ligou_para meu_servico no_meu que~devo servi- servico`,
    '3': `NAME~contou a_cobradora after-roadmap:cobradora after-roadmap:devo after-roadmap:no after-roadmap:vergonha cobradora cobradora_ligou contou_que contou~eu devo_. servico_$`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara eu_nao me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me`,
    '6': `bate me_bate`,
    '5': `ele~bate`,
    '4': `^_ele after-roadmap:ele de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite after-roadmap:marido dinheiro_$ e~eu falo meu~e pega quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se se_eu`,
    '10': `^_e e~eu`,
    '9': `eu~o`,
    '8': `after-roadmap:eu se`,
    '7': `after-roadmap:emprestimo vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar para~tudo pegar`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ai after-roadmap:emprego after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- emprestimo eu_parar eu_usar eu~a eu~um pagar~cartao quitar se_meu sem_a sem~academia se~marido se~parar se~usar testa testa_ai testa~sem`,
    '4': `:eu ^_simula adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ajudar after-roadmap:arrumando after-roadmap:bico after-roadmap:carro after-roadmap:desempregado after-roadmap:fique after-roadmap:juntar after-roadmap:marido after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:simula after-roadmap:supor after-roadmap:trocar
after-roadmap:vamos after-roadmap:vendendo ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ dividas~uma emprego emprego_$ eu_fique eu_vendendo eu_vender eu~aceitar eu~adiantado eu~de eu~desempregado eu~mais e~meu fique fique_desempregado juntar larga- mes_acaba nao_aceitar
o_carro outro_emprego pagar_adiantado pagar_o pagar_tudo pagar~? para_pagar para_quitar parar_de pegar~emprestimo por_uma por~acaba que~fique quita- quitar_tudo se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? um_bico usar usar_o vale vale_a vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,~? :e ^_vamos a_pena acaba aceitar aceitar_a adiantado after-roadmap:a after-roadmap:arrumar after-roadmap:botar after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:faz after-roadmap:ficaria after-roadmap:largasse after-roadmap:menores after-roadmap:mes after-roadmap:num after-roadmap:parar after-roadmap:pelas after-roadmap:sem after-roadmap:um
after-roadmap:uma after-roadmap:usar after-roadmap:vender ajuda- arrumar as_dividas bico botar carro cigar- cigarro cigarro_? comecar_pelas comecar~menores comig- comigo como_ficaria dinheiro_por dinheiro~mes e emprestimo~quitar eu eu_largasse eu_nao faz_a faz~conta ficaria ficaria_se ficaria~eu junta- largasse largasse_o largasse~cigarro marid- marido menor- menores meu_marido muda nao~a
o_cigarro outro o~muda pagar pagar~NAME parar~pagar pegar_um pelas pelas_menores pena por_mes por~so posso_fazer puder quando_$ se~largasse so_$ troca- trocar tudo tudo_num um_emprestimo vamos vem~nao vender`,
    '-3': `aceitarem after-roadmap:aceitarem after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? nao~? quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `worry:dia`,
    '10': `^_ligam worry:cobrador worry:telefone`,
    '9': `^_cobrador cobrador ligac- por_dia worry:me worry:mensagem worry:nao`,
    '8': `cobranca telef- telefone worry:cobranca worry:de worry:hora worry:para`,
    '7': `bloqueei cinqu- cinquenta dia dia_$ hora hora_$ ligam_para mensa- mensagem nao_param numer- numeros numeros_$ param param_de worry:ligar worry:param worry:por`,
    '6': `^_mandam cobranca_$ estou_sendo ligar_$ manda- mandam mandam_mensagem nao_para o_dia para_$ telefone_nao telefone~para tocan- tocando tocando_$ worry:ate worry:celular worry:ja worry:pela worry:servico worry:tocando worry:toda`,
    '5': `ameac- bloqu- celul- celular cobrador_na cobrador_nao dia_todo diret- direto direto_$ estao~ligando ligam~NAME ligar nao_da nao~de o_de o~todo para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:direto worry:ligando worry:na worry:no worry:sendo`,
    '4': `^_cobranca ^_eles ^_estao ^_ja ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_de calot- caloteira causa_deles de_domingo de_numero de~no do_celular eles_ligam eles~para ficam ligam~de ligan- ligando mandaram me_ligando meia mensagem_para me~o nao_aguento no_servico para_meu parar_$ por~deles sem_parar so_o todo_$ trabalho_$ troqu- troquei troquei_de troquei~numero worry:NAME
worry:caloteira worry:da worry:eles worry:estao worry:meus worry:o worry:parar worry:todo worry:trabalho`,
    '3': `:cobranca :essas :mundo ate_para casa_da casa~minha chama- cobram cobranca_, cobrando da~nao da~sogra deles deles_$ de~em de~por domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente ligam~meu meu_servico meu_trabalho meu~nao me~na minha_sogra mundo_$ na_casa na_frente na_minha nao~da na~da na~dos no_telefone o_telefone outro- outros outros_$ para_NAME parar porta porta_$
servico_e sogra sogra_$ sosse- sumir trabalho vonta- vontade worry:cobrando worry:deles worry:do worry:dos worry:foi worry:frente worry:mais worry:meu worry:minha worry:outros worry:porta worry:sem worry:tenho worry:um`,
    '-3': `almoc- proce- worry:serasa`,
    '-4': `worry:eh`,
    '-5': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '12': `?worry despejo despejo_$ perde- perder worry:despejo worry:perder`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `casa_$ worry:a worry:vao`,
    '8': `apart- apartamento sair vao worry:apartamento worry:ser`,
    '7': `^_perder ^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ worry:daqui worry:imobiliaria worry:mandou worry:meu`,
    '6': `^_vao a_casa apartamento_$ daqui daqui_$ leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa para_sair posso_perder ser worry:botar worry:leilao worry:leiloar worry:rua`,
    '5': `a_dona a_imobiliaria botar de_despejo dona morar na_rua o_proprietario o~deu para_fora parar_na proprietario rua senho- teto vao~meu vou worry:NAME worry:deu worry:dona worry:fora worry:me worry:meus worry:morar worry:o worry:para worry:parar worry:posso worry:proprietario worry:se worry:teto worry:vai`,
    '4': `^_posso a~mandou calca- calcada calcada_$ chave chave_de chave~volta da_casa de_volta deu fora medo~perder me~daqui me~para na_calcada o_apartamento onde~se ordem ordem_de parar pediu perder~casa prazo propr- quer_a querem_tomar querem~minha rua_$ se_me semana_que semana~vem tirar- tomar tomar~casa vao_botar vao_me worry:ate worry:calcada worry:chave worry:gente worry:minha worry:na worry:onde
worry:ordem worry:pediu worry:quer worry:querem worry:semana worry:tenho worry:tomar worry:volta`,
    '3': `^_aluguel ^_meus ^_querem a_caixa a_chave a_gente apartamento~a ate a~quer caixa caixa_vai coisas_na coisas~rua com_meus de_perder dele de~minha dono eh_perder esta~a eu_sair eu~da fora_$ joao maior maior~eh me_botar meus~vao nao_tenho natal natal_$ na~com o_dono o_seu o~pediu perder_minha posso preoc- preocupacao preocupacao_eh que_vai que_vem quer quere- querem rua_com seman- semana seu
tomar_minha tramp- vai vem_$ volta_$ worry:as worry:atrasado worry:caixa worry:coisas worry:da worry:do worry:dono worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro carro_$ de_aluguel meses_de meses~aluguel o_carro worry:? worry:banco worry:carro worry:e worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome`,
    '12': `vazia vazia_$ worry:so worry:vazia`,
    '11': `comid- comida worry:arroz worry:comida`,
    '10': `arroz worry:que`,
    '9': `almoc- comi ja_comi que_ja worry:falta worry:hoje worry:para worry:tem`,
    '8': `falta leite leite_para panel- panela pulan- pulando pulando_refeicao refei- refeicao refeicao_$ worry:comer worry:dia worry:estou worry:leite worry:mesmo worry:pulando worry:refeicao`,
    '7': `^_falta comer dia_$ falto- faltou worry:e worry:ja`,
    '6': `EXPENSE ^_hoje comida_$ esta_vazia farin- farinha hoje mesmo_$ mistu- o~e teve todo_dia worry:o`,
    '5': `^_abro ^_vivo a_geladeira abro a~esta basica cesta cesta_basica com_fome comer_$ de~de em_casa estou~de fome_$ gelad- geladeira mesmo nao_tem so tenho_o tenho~que vivo vivo_de worry:abro worry:agua worry:basica worry:cesta worry:em worry:esta worry:geladeira worry:todo worry:vivo`,
    '4': `^_estou ^_meus agua almoco a~vai basic- casa_$ comer_para de_comer dia dormi- dormir esta_faltando e~tem falta- faltando guriz- gurizada janta meninos meus_filhos nao~o o~a para_meninos pulo so_uma sobra- sobrar tem_$ tem_nada todo uma_vez uma~por vai~hoje vez~dia worry:a worry:acabou worry:casa worry:de worry:dormir worry:faltando worry:filhos worry:janta worry:meninos worry:meus worry:nem
worry:sobrar worry:tenho worry:uma worry:vez`,
    '3': `^_ando ^_dou acabo- acabou agua_$ ando bebe comida_aqui comida~em com~para despe- de~para dia_que dia~nao dormir_$ dou e_nao eles_$ entre entre_o escol- esta~comida estou faltando_comida falta~para feija- feijao filho- filhos hoje_$ ja menin- nao_tenho o_arroz o_feijao o_remedio o~para para_eles para~para passando que_a que~tem remed- remedio remedio_e so~agua tem_dia vez worry:ando worry:como
worry:dou worry:eles worry:nao worry:remedio worry:vai`,
    '-3': `^_so estou_com ligac- so~mesmo worry:? worry:meu worry:tudo`,
    '-4': `worry:da worry:me worry:no`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '13': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta worry:cpf worry:negativado`,
    '8': `^_meu credi- crediario estou_negativado meu_cpf negat- negativado negativado_$ nome_$ worry:crediario worry:estou worry:nao worry:sujo`,
    '7': `barra- barraco cpf estou_no meu~esta no_spc nome_sujo o_nome serasa_$ sujo sujo_$ worry:barraco worry:meu worry:spc`,
    '6': `^_nome cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nao~em nenhum_$ no_NAME passo praca praca_$ spc spc_$ worry:NAME worry:cadastro worry:consigo worry:esta worry:limpar worry:na worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `^_estou aprov- aprova consigo crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:em worry:minha worry:nada worry:quero`,
    '4': `a~no bloqueado comprar consi- crediario_$ da~mae meu~sujo nada_$ nem_um nenhu- no_carne no_serasa nome_no nome~e o~nao ser worry:carne worry:comprar worry:credito worry:emprego worry:mae`,
    '3': `^_voltar abrir_conta aluga- alugar carne carne_$ causa_do conta_por credito da_minha de_emprego de~por emprego esta_na esta_sujo estou limpar_o mae mae_$ mais_nada minha_mae nao~nada nao~nem no nome~spc por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:cobranca worry:processo worry:que`,
    '-4': `worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `tranq-`,
    '13': `worry:nenhuma`,
    '12': `urgen-`,
    '10': `nada worry:estou worry:so`,
    '9': `^_nenhuma nada_urgente nenhu- urgente urgente_$ worry:tudo`,
    '8': `desse- desses nao_estou nenhum_desses nenhuma worry:desses worry:durmo worry:isso`,
    '7': `^_nenhum durmo organ- so~mesmo worry:deus worry:disso worry:enquanto`,
    '6': `^_so curio- curiosidade desses_$ em_paz enqua- enquanto esta_tudo estou~quanto incomes:nada nada_disso nao~nessa nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- tranquilo urgencia urgencia_$ worry:, worry:me worry:mesmo worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `controle corre- dessas_$ esta~em estou_me nessa organizar organizar_$ paz_$ risco so_estou sob sob_controle so~me so~organizar tranquilo_$ tudo_em worry:controle worry:dessas worry:desse worry:esta worry:gracas worry:nenhum worry:organizar worry:risco worry:sob worry:tem`,
    '4': `,~nao ,~quero ^_nao ^_tudo a_deus comig- comigo comigo_$ contr- controle_$ dessa- dessas desse deus disso disso_$ eh_no estou graca- gracas gracas_a gracas~deus isso_nao nada_desse nada_me nao_, nao_tem nao~comigo nenhum nenhuma_dessas quero_organizar rio tipo tudo worry:a worry:comigo worry:por worry:rio worry:urgente`,
    '3': `,_ainda ,_so ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao eh_comigo enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por isso~nao livre_, me_tira mesmo mesmo_$ moco_isso nao_chegou nao~ainda nao~eh nao~isso ponto ponto_$ por~esta por~nao so tem~nao tira_o tira~sono worry:acontece worry:ainda worry:aqui worry:eh worry:em worry:tira`,
    '-3': `intim- worry:da worry:de worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro worry:com worry:e`,
    '-5': `tudo_$`,
    '-7': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '20': `?worry`,
    '11': `worry:nao`,
    '10': `cada_mes devendo_$ durmo_$ nao_durmo worry:devendo worry:juros worry:os`,
    '9': `^_cada cada deven- devendo envel- meu_pai pai_$ worry:fui worry:mes worry:pai`,
    '8': `^_os conseguir demitido demitido_$ descobrir durmo fui_demitido os_juros pai worry:conseguir worry:descobrir worry:divida worry:durmo worry:estou`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa com_depressao cresc- cresce demit- depre- depressao em_casa esta~atrasado estou_com fui nao_sabe nunca_mais os tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:marido worry:perdi worry:sabe worry:vergonha`,
    '6': `a_divida ansio- ansiosa atrasado_$ conse- consigo_dormir descobrir_$ dinheiro_$ filho- filhos juros levan- nao~dormir o_sono perdi_o sono sono_$ worry:dinheiro worry:em worry:filhos worry:mais worry:meu worry:minha worry:muito worry:que worry:sono worry:tudo`,
    '5': `^_estou ^_nunca ^_perdi ai~eh atrasado casa_por com_isso dar_conta de_nao doente_e dormi- dormir dormir_$ dos_filhos esta_tudo filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir morrer muita nao_dar nao~conta o_remedio o~dos perdi remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:dar worry:dormir worry:dos worry:esta worry:mae worry:moca worry:morrer worry:o
worry:remedio worry:tanta`,
    '4': `^_ai ^_gente ^_medo ^_minha acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ come dar de_neve de~que dinhe- dinheiro doent- doente dos eh_tanta eh~coisa em~por esse_boleto esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao moca morre- muito mulhe- mulher nao_consigo neve neve_que nunca o_juros olha_esse os_outros outro-
outros o~fazer pensar pensar_$ perder_o por~disso que_come que_fazer que~tudo tanta tenho_vergonha vergonha_$ worry:ai worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:medo worry:mulher worry:outros worry:pensar worry:so`,
    '3': `^_esta ^_perder atras- a~de boleto_$ cansa- cansada casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que de~presa disso_$ divid- divida divida_para e_deixar estao~de estou estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina menina_$ minha_veia morrer_olha
nao_para olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ poupa- poupanca presa que~para sabe_$ sabe_de saber_o saber~que sem_dinheiro sem~o ser_presa todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:esse worry:gente worry:isso worry:menina worry:olha worry:por worry:poupanca worry:presa worry:saber
worry:sem worry:veia worry:viver`,
    '-3': `^_tudo almoc- cobra- comer de_perder despe- lacra- medo~perder minha_casa minha_conta nao_$ nao_estou proce- worry:, worry:banco worry:comer worry:do`,
    '-4': `dia_$ worry:? worry:no worry:nome`,
    '-5': `tranq- worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '12': `carro`,
    '11': `worry:moto`,
    '10': `guinc- moto worry:levar`,
    '9': `?worry carro_$ levar o_carro worry:o`,
    '8': `minha_moto moto_$ o~na quere-`,
    '7': `estao_querendo meu_carro porta_$ querendo vao_levar worry:caminhao worry:com worry:meu worry:minha worry:querendo`,
    '6': `^_estao ^_vao a_moto banco_quer camin- caminhao escon- esta_com mandado movei- moveis moveis_$ na_porta porta querendo~meu worry:estao worry:medo worry:na worry:porta worry:quer worry:vao`,
    '5': `^_querem a_kombi busca- coisas_$ estao kombi levar_minha medo meu~esta o~quer o~veio quer quer_a querem tv tv_$ vao worry:a worry:banco worry:busca worry:os worry:penhorar worry:querem`,
    '4': `KIND atras busca buscar_o carro_de coisa- coisas e_nao escondendo estou_escondendo estou~o ganha_pao manda- meu_ganha meu~pao minhas_coisas pao penho- penhorar perder_o perder~carro querem~minha tomar tomar~carro tomem worry:apreensao worry:atras worry:coisas worry:de worry:e worry:esta worry:ganha worry:minhas worry:pao worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com ^_medo ^_meu ^_oficial achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao a~eu busca_e busca~apreensao casa_do com_ele como_$ com~que corri- de_madrugada de~a do_carro e_apreensao eh_com eh~ele ele_que entrego escondido escondido_na escondido~casa estao_ameacando estao~toma eu~as e~achar ganha garag- garagem geladeira_da geladeira~loja gol madru-
madrugada medo_de medo_eh meu~de minha- minhas minha~da moto_eu moto~nao na_garagem nao_achar nao~e o_banco ofici- oficial os o~ontem pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu toma~geladeira trabalho vao~meu virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:da worry:do worry:eh worry:ele worry:escondido worry:eu worry:garagem worry:loja worry:oficial
worry:pegar worry:toma worry:virem`,
    '-3': `casa_$ de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '13': `?worry`,
    '12': `desli-`,
    '11': `worry:luz`,
    '10': `luz worry:cortar worry:no worry:o`,
    '9': `cortar worry:a worry:cortaram worry:ficar worry:veio`,
    '8': `^_vamos cortaram ficar gas_$ meu_gas vamos veio worry:agua worry:gas worry:ja`,
    '7': `agua aviso escur- escuro escuro_$ ja_veio no_escuro vela worry:aviso worry:escuro worry:vela`,
    '6': `cortada gas minha_luz sem_agua worry:NAME worry:dias worry:sem`,
    '5': `a_companhia avisou avisou_que banho compa- companhia cortar_$ cortar_a cortaram_$ corte da_luz dias estou_no gelad- luz_$ ser_cortada vai_ser vai~cortada veio~de worry:avisou worry:companhia worry:estou worry:ontem worry:relogio`,
    '4': `#_dias NAME_ja ^_cortaram a_internet alica- alicate amanha_$ aviso- aviso_de a~ja corta cortada_amanha cortaram_a cortarem cortarem_a deixo- deixou desligar e~, homem luz_esta medo~cortarem moco_da o_homem o_moco ontem ontem_$ relog- relogio ser~amanha sexta sexta_$ worry:# worry:alicate worry:cortarem worry:de worry:deixar worry:deixou worry:desligar worry:homem worry:internet worry:meu
worry:moco worry:sexta worry:vermelho`,
    '3': `#~senao EXPENSE NAME_deu NAME~# ^_luz ^_vao a_agua a_energia after-roadmap:amanha after-roadmap:ser agua_desde agua~ontem amanh- amanha a~vai cortar_o cortaram~agua da~veio deixa- deixar desde desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga dois_dias do~ja energia_$ estou_a estou_ha estra- fio ha~dias homem_do inter- internet ja luz_de luz~cortar me~sem minha~vai moco no o_fio
o_relogio o~da relogio_da relogio~luz sem sem~desde senao senao_desliga se~a torne- torneira torneira_$ vai vao vao_cortar vao_me veio_cortar verme- vermelho vermelho_$ worry:cortada worry:da worry:desde worry:desliga worry:deu worry:energia worry:na worry:senao worry:vai worry:vao`,
    '-3': `worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `proce-`,
    '15': `intim-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `worry:justica`,
    '10': `justi- justica marca-`,
    '9': `justica_$ worry:de worry:recebi worry:um`,
    '8': `^_recebi acao acao_de da_justica intimacao processo worry:acao worry:carta worry:intimacao worry:processo`,
    '7': `carta de_cobranca recebi worry:banco worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ chego- chegou cobranca_$ do_forum estao_me forum me_processar pelo_banco tem~no worry:cartorio worry:chegou worry:da worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_me ^_vao carta_do causa~cartao cobranca com~nas costa- costas de_cartao de_justica estao forum_$ nas nas_costas oficial_de oficial~justica pelo processar protestar receb- reu sendo um~de um~do vao vao_protestar worry:cartao worry:cobranca worry:por worry:protestar worry:reu worry:sendo`,
    '4': `^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_banco estou_sendo homem justica~aqui me no_meu no~nome ofici- oficial perguntou por_mim por~de prote- tem_audiencia um_homem vao_me vao~no worry:. worry:advogado worry:aqui worry:com worry:homem worry:mim worry:oficial worry:uma`,
    '3': `._$ aqui_$ banco banco_$ banco_mandou carta- cartao carta~forum causa cobra- do_cartorio do~mandou estou_com mandou_carta mes_que mes~vem no_mes nome_$ no~que o_advogado por_causa recebi_uma um_oficial uma_carta uma~do veio_aqui worry:causa worry:estou worry:mandou worry:na`,
    '-3': `a_moto busca- buscar despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `conta_$ meu_salario worry:pagamento worry:salario`,
    '8': `?worry bloqu- meu_pagamento worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam conta pagam- pagamento pagamento_$ penho- worry:bloquearam worry:todo worry:tudo`,
    '6': `benef- beneficio meu~todo o_banco salar- salario salario_$ segur- tudo_do worry:aposentadoria worry:do worry:e worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e desco- descontam metad- metade meu_beneficio minha_aposentadoria pegando_meu todo worry:cai worry:descontam worry:juiz worry:o worry:pegando worry:pela`,
    '4': `^_descontam apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria descontado do_beneficio do_meu do~salario e~banco juiz juiz_$ metade_da meu meu_bpc minha o~bloqueou pegan- pegando pela quase sumiu tirar- tiraram worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial worry:na worry:pelo
worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco INCOME ^_caiu a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro~NAME dinheiro~e do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- judicial justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu_ordenado meu~na minha~vem na~mandando o_limite orden- ordenado o~cai o~come o~comeu o~pega pega_$
pelo pix pix_$ raspa- salario~e todo_$ todo_mes vem worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:mes worry:ordenado worry:pega worry:some`,
    '-3': `?income-source worry:que`,
    '-4': `worry:?`,
  },
};

import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '18': `^_topei topei`,
    '17': `^_aceitei aceit-`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '12': `^_fechei`,
    '11': `^_acabei acabe- acabei aceitar_essa`,
    '10': `^_assinei acordo_fechado com_eles offers:aceitei offers:topei`,
    '9': `^_acordo a_da aceitei_$ aceitei_a acord- acordo after-roadmap:fechei assin- assinei a~NAME eles_$ fechado fechado_$ offers:fechei`,
    '8': `?offers acabei_fechando after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei fechando fechando_$ fechei_com topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo assinei_o assinei~acordo certo_fechei deu~fechei essa_$ fechar~eles pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:vou deu_certo e_fechei fechei~acordo fechei~o fiz_o fiz~acordo marte- martelo o_acordo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:essa certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fui_la fui~e la_e la~fechei no_app o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:pode offers:vou pagar_$ parcelamento topei~da vou vou_aceitar
vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:app after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app app_$ assinei_com assinei~eles a~deles banco_$ bati bati_o bati~martelo cedo com_o com~NAME da_NAME deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz hoje hoje_cedo jeito~ofereceram martelo_com
martelo~eles negocio_com negocio~o ofereceram ofereceram_$ offers:a offers:aceitar offers:eles offers:hoje offers:martelo offers:o o~hoje parcelamento_$ pode~que proposta proposta_$ proposta_deles que_ofereceram topei~proposta`,
    '3': `!_$ ,_bate ,~pensei :hoje NAME_! NAME~vou aceita_a aceita~da aceitei_na aceitei_o aceitei~da aceitei~hora acordo_com after-roadmap:! after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta cedo_$ com com~hoje do~que duas_vezes eles_hoje essa eu_vou eu~querer fui hora_,
hora~nao jeito_que la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:certo offers:deu o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- querer querer_a que~vou vezes_$ vou_fechar vou_querer vou~a`,
    '-3': `NAME_? ^_aceito ^_devo aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao caram- caramba da~? devo_aceitar devo~o fecho offers:nao pagar_essa vou~o`,
    '-4': `aceitei~acordo acordo~NAME fechar_o o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-amount ?confirm-change`,
    '22': `?confirm-delete`,
    '21': `?thirteenth`,
    '19': `sim`,
    '18': `sim_$`,
    '16': `^_aham aham n0`,
    '15': `consent:, consent:bora consent:vamos estao_$`,
    '14': `certi- confirm-creditor:isso consent:pode more-debts:tem overdue:tem pode tenho_$`,
    '13': `?more-debts ^_ss confi- consent:ja ss ss_$ tem_$ 👍 👍_$`,
    '12': `^_acertou ^_beleza ^_correto ^_exato ^_ok ^_pode ^_👍 acertou after-roadmap:👍 atras- consent:estou correto esse_mesmo offers:tem ok overdue:sim quase_todas thirteenth:recebo thirteenth:vem`,
    '11': `^_aceito ^_isso ^_positivo ^_quase acert- aham_$ ai_$ bora bora_$ claro confirm-amount:isso confirm-change:eh confirm-change:pode confirm-delete:apaga consent:aceito consent:manda corre- correto_$ encal- encalhado encalhado_$ entao exato exato_$ liber- o_se offers:uma posit- positivo positivo_$ tem thirteenth:eh tudo_encalhado vamos_$ vem`,
    '10': `^_claro ^_confirma ^_gostei ^_igual ^_infelizmente ^_s ^_sim ^_tem ^_uhum ^_vai ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei basta- bastante bastante_$ belez- beleza certinho confere_$ confirm-change:isso confirm-creditor:eh confirma consent:maior consent:na consent:yes consent:👍 duas elas_atrasadas estao esta~atrasado exata- exatamente fechei_$ goste- gostei isso_mesmo mandaram
more-debts:sim mosca mosca_$ na_mosca poe quase s s_$ tem_outra tenho_bastante thirteenth:todo todas todas_, uhum yes`,
    '9': `,_tenho ?offers ?overdue ^_choveu ^_com ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_fechei ^_mete ^_recebo aceito aceito_$ ainda_$ ate~pescoco atrasadas_$ choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirm-delete:isso confirm-delete:sim confirmadissimo confirmadissimo_$ consent:dale consent:o consent:toca cravo- cravou cravou_$ dale eh_$
ele_$ esta_certinho esta_certo esta_tranquilo esta_vencida ficou_para ficou~tras fundo_$ maior menor~, mete muda_$ o_pescoco offers:todas ok_$ recebo thirteenth:a thirteenth:deus thirteenth:eu todo topar tranquilo trocar_$ vai_fundo vamos`,
    '8': `,_atrasou ,~# ^_apaga ^_bora ^_certissimo ^_concordo ^_confirmo ^_dou ^_esta ^_exatamente ^_fechou ^_ficou ^_issae ^_mandaram ^_toca after-roadmap:ok apare- apareceu_uma as~capengando ate_o bota_ai capen- capengando capengando_$ certe- certeza certinho_$ certissimo certissimo_$ chegou_uma chove- concordo confirm-change:muda confirm-creditor:issae confirm-creditor:pode confirm-delete:eh
confirm-delete:pode consent:concordo consent:dou consent:eu consent:fechou consent:la consent:ok da_hora dou duas_capengando duas_estao eh_esse eh~ai exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ mais_seria mas_eh mesmo more-debts:ainda muda o_proprio offers:mandaram offers:sim outra_$ ouvid- overdue:mais para_tras passou_da passou~hora pesco- pescoco pescoco_$ por_$ pront-
quem_mais quem~seria quero_$ quero_fazer receb- seria_$ sou~nao tem_meu tenho thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:tenho toca tranq- tras_$ trocar uma_no vencida vir vir_$`,
    '7': `,_pode ^_apareceu ^_aproximadamente ^_autorizo ^_chegou ^_deve ^_eu ^_na ^_simbora ^_suave ^_taca ^_tal agora_ou ainda ainda_tem apaga apareceu aproximadamente aproximadamente_isso as_duas as~estao autor- baten- batendo batendo_$ beleza_$ bom_$ bronc- bronca bronca_$ certo certo_$ claro_$ comec- conco- confirm-amount:ai confirm-amount:mesmo confirm-change:e confirm-change:mesmo confirm-creditor:,
confirm-creditor:ai confirm-delete:ai confirm-delete:mesmo confirm-delete:tenho confirma_$ consent:acordo consent:beleza consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:quero consent:sim consent:simbora consent:suave consent:todo consent:tudo de_acordo dentro_$ e_poe e_qual eh_ela eh_isso eh_verdade eh~mesmo ela ele entao_$ essa~mesmo esse_$ esta esta_batendo
esta_bom estou_dentro e~mais falta_a faz faz_a faz~mudanca ficou ganha infel- infelizmente isso_, ja_eh mais_nisso mais_umas manda mandaram_uma mesma metade_ja monte more-debts:todas more-debts:uma o_comeco offers:duas offers:mais offers:no offers:tudo offers:um overdue:aham overdue:chorando overdue:esta overdue:estao pior pode_$ poe_mais poe~nisso proprio recebi_$ se_tem sem_problema sim_mas
simbo- simbora sou~maior so~comeco suave taca taca_ai tal_e tal~qual tem_sim tenho~umas thirteenth:gracas thirteenth:natal thirteenth:tambem todas_estao tranquilo_$ tras troca tudo_atrasado um_monte uma_oferta umas umas_$ vencida_$ worry:tranquilo`,
    '6': `#_semana ,_manda ^_arruma ^_ate ^_certinho ^_falta ^_gira ^_ixi ^_ligaram ^_muda ^_passou ^_pergunta ^_poe ^_todo ^_veio ^_venceu ^_viuva abert- aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto aposentado~ne arruma_isso a~ja a~paga bala barba barba_$ bate bate_$ cai_dia chego- chegou chorando chorando_$ claro_que comeco_$ confirm-amount:,
confirm-amount:certinho confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:por confirm-change:, confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:, confirm-delete:apagar confirm-delete:tudo confirmo confirmo_$ consent:agora consent:ficha consent:filha consent:nada consent:nasci consent:ou consent:partiu consent:pergunta
consent:por consent:problema consent:vai consent:vou da_mais da~barba de_maior dentr- dentro deve dezem- dezembro direitinho direitinho_$ eh_longa eh_sim eh~ainda eh~o eh~proprio ela_$ em_duas em_torno embai- embaixo em~disso escut- esqueci_da esqueci~mais estao_tudo estao~no eu_ganho eu~vi e~nem falta falta_uma fe ficha ficha_$ filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual_eu
igual~boleto igual~falei ir_$ isso isso_que isso~eu ixi ja_estou ligaram_oferecendo lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba manda- mandaram_um mas_nao me_mandaram mesmo_$ mete_bronca more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi no_zap nunca_$ ofere- oferecendo oferta_$ offers:ligaram offers:oferecendo opa_tem overdue:quase overdue:tenho
overdue:uma papel_$ partiu pinga- pior~eh pode_apagar poe_ai probl- problema pronta pronto_$ proposta proposta_$ propr- proprio_$ que_vem queria_$ recebo_o se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum seria sim~NAME tal tem_coisa tem_um tenho_nada tenho~a thirteenth:ano thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho
thirteenth:metade thirteenth:ne thirteenth:sim tirar_nem tirar~por torno torno_disso tudo~vermelho uma uma_ainda uma~zap veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu verdade_$ vi_$ viuva`,
    '5': `, ,_esta ^_anota ^_aposentado ^_as ^_bateu ^_bota ^_cai ^_de ^_faz ^_manda ^_opa ^_perdeu ^_perfeito ^_pior ^_segura ^_sem ^_si ^_troca a_dita a_firma a_loja a_pior absol- absoluta acordo_$ aham_eh aham~essa ai_entao ai_mesmo ainda_nem ainda~cheguei anota anota_ai anota~entao apaga_$ apaga_tudo apareceu~tentadora aposentado aprox- arrum- arruma arruma~para assin- assino atrasada_que atrasadas
atrasada~noiva atrasado_$ atrasou atrasou_$ autorizado autorizado_$ autorizo autorizo_$ a~cuja a~de a~eh bateu_certinho bota certeza_absoluta cheguei_na cheguei~metade chora- com_certeza comeca_$ comecar_$ comeco confirm-amount:esse confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz
confirm-change:mais confirm-change:o confirm-change:sim confirm-creditor:e confirm-creditor:em confirm-creditor:esse confirm-delete:certinho confirm-delete:essa confirma_ai confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:esta consent:gosto consent:logo consent:meu
consent:passei consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:sou consent:ss consent:topo consent:tua conto corac- coracao cuja cuja_$ de_todas deixo dera_nao dera~fosse desconto_$ dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_o eh~dita ela_mesma elas era~que esconder esconder_$ essa_gentileza esse~valor esta_mais
esta_valendo estao~atrasadas esta~atrasada estou_na estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta~ainda falta~pior faz_essa faz~gentileza fecho- fechou filha firma fiz_# ganho genti- gentileza gentileza_$ gosto gosto_$ ligar- ligaram mais_atrasada mais_uma manda_bala mas~sei menos_isso mesmo_valor metad- metade me~um monte_$ more-debts:da more-debts:eh more-debts:outra
more-debts:proposta n1 nada_a nada~esconder nao_fosse nao~quanto nem_cheguei nem_por nem~na nenhum_$ no_serasa no_vermelho noiva noiva_$ offers:ainda offers:aparece offers:chegou offers:serasa opa opa_se ou~isso overdue:, overdue:atrasou overdue:da overdue:falta overdue:proposta overdue:vencida overdue:verdade o~faz o~tem pagam para_isso parti- passei_dos perdeu_o perdeu~prazo perfe- perfeito
perguntar perguntar_$ permi- pior_de pior~todas pode_confirmar pode_mudar pode_perguntar pode_trocar pode~esse pois_eu pois~ganho por~conta prazo_faz prazo~eh propo- qual_$ que_noiva quem~nao quero_sim quest- que~mais que~melhor que~respondo salva- sei_quanto senho- senhor_$ ser_esse si sim_por sim_senhora sim~favor so_o so_pode so~ser sua tem_# tem_mais tempo_$ tem~mas tem~monte tenta- tentadora
tentadora_$ thirteenth:# thirteenth:cai thirteenth:com thirteenth:em thirteenth:esperando thirteenth:estou thirteenth:mas thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:recebe thirteenth:se thirteenth:ss todas_$ todas_elas todas~atrasadas topo troca- troca_que troca~eh tua tudo_no um_desconto uma_tentadora vai vai_la valen- valendo valor_$ valor_esta valor~certo vamos_la venci- verda-
verdade verme- vermelho vermelho_$`,
    '4': `,_a ,_duas ,_moca ,~eh ,~mais ,~o ,~vencida ^^ ^_agora ^_ainda ^_arredondando ^_conferi ^_ela ^_esqueci ^_fiz ^_foi ^_ofereceram ^_passei ^_por ^_sai ^_valor a_lista a_mudanca acaba_mais acertou_em acertou~cheio acord- acordo aham_isso ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ aparece apareceu~oferta apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso
assinada assinada_$ a~e a~me bala_na bala~mudanca bateu beleza_muda bendi- boleto_$ bom bora_la caiu_no caiu~esquecimento carim- carimbar carimbar_$ carteira_assinada certeza_$ certinho_, certinho~moca certo_esse certo~valor chegou~do chegu- cheguei cheio cheio_$ chuva chuva~para claro~sim coisa_$ com_ele com_tudo comeca comecar como_eh com~meu concordo_$ conferi conferi_aqui conferi~e
confirm-amount:certo confirm-amount:correto confirm-amount:fundo confirm-amount:quem confirm-amount:valor confirm-change:certo confirm-change:correto confirm-change:esse confirm-change:igual confirm-change:mudar confirm-change:na confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:certo confirm-creditor:ela confirm-creditor:essa confirm-creditor:eu confirm-creditor:faz
confirm-creditor:igual confirm-creditor:mais confirm-creditor:por confirm-delete:certeza confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:favor consent:fiz consent:mandar consent:mim consent:moca consent:ninguem consent:numas consent:opa consent:os consent:participar consent:perguntas consent:resolver consent:so consent:tempo conto_,
conto~tem creio_que dale_numas dar_e dar~vender de_dezembro de_oferta dedo deixei~, desconto_sim deus_quiser dezembro_$ dia_vinte dia~de dos e_aceito e_bate e_como e_vender eh eh_melhor eh_so eh_tempo eh~essa eh~se eh~senhora eh~sim ela~em em_cheio em_pessoa em~vezes escon- esquecimento esquecimento_, esquecimento~atrasou essa_mesma esse esse_eu esta_$ esta_na esta_sim esta_tudo estao_todas
esta~papel estou_contando estou_esperando eu_nem falar_$ falei_$ favor favor_me favor~ajuda faz_eh fazer_$ faz~tempo fe_$ fechou_com fechou~o fez foi_para foi~isso foi~que fosse_, fosse~mas gracas_ao guriz- gurizada infelizmente_tem ir isso_ai isso_para isso~essa isso~mim isso~so ja_esta logo loja_me maior_$ mais_ou mais~menos manda_$ mandaram~monte manda~na mas mesma_, mesma_em mesma~pessoa
meu_papel monte_de monte~oferta more-debts:ate more-debts:atrasado more-debts:duas more-debts:falar more-debts:mais more-debts:mandaram more-debts:mesmo more-debts:no more-debts:quero more-debts:se more-debts:tenho more-debts:tras more-debts:tudo mudar na na_chuva na_metade nao_, nao~falar nao~manda na~eh ne ne_$ nem_te nem~conto nisso nisso_$ no_esquecimento numas o_, o_dedo ofereceram
ofereceram~sim ofert- oferta offers:as offers:desconto offers:esta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me offers:opa offers:passou opa~tem ou ou_menos overdue:ainda overdue:apareceu overdue:duas overdue:eh overdue:ficou overdue:monte overdue:opa overdue:umas o~papel o~que papel para_dar para~e para~que participar_$ passada passada_$ passar_, passar~esta passe- passei
passo- passou perde- perfeito_, pergu- perguntas pode_ajustar pode_alterar pode_carimbar pode_ir por_ai por~me proposta_que proposta_sim proposta~nao que_eh quero_falar quero~sim que~acaba que~conto que~queria recebe recebo~decimo resol- resolver se segura semana_passada senhor senta sim_tenho te_conto tem_, tem_uma tempo tem~dar tem~uma tenho_certeza tenho_mais tenho~sim te~, thirteenth:agora
thirteenth:ao thirteenth:creio thirteenth:duas thirteenth:entao thirteenth:esse thirteenth:esta thirteenth:por thirteenth:vezes tirar todo_ano uma_$ uma_do uma~banco valor venceu vender_$ vinte worry:esta zap_$`,
    '3': `#_anos #_de #_vem #~dezembro #~metade ,_bate ,_comeca ,_dia ,_essa ,_gracas ,_infelizmente ,_metade ,_quer ,_vai ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~loja ,~que ,~segunda ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_caiu ^_creio ^_demorou ^_entao ^_esse ^_estao ^_li ^_pega ^_pensionista ^_servidor ^_sou ^_tirando ^_ue ^_vamos ^_vou a_metade a_prefeitura a_que abre_o aceit- aceito_os aceito~termos
acordo_com agora agrad- agradeco ah_tem ah~mais alter- ano_$ anotar anotar_desse anotar~jeito ansio- ansiosa ansiosa_$ apaga- apagar_tudo apague_tudo aposentado_recebe ate a~eu a~meu bagac- bagaca bagaca_$ bala_$ bem bem_isso bem~dai bora~isso botar botar_fe cader- caderno caderno_que caderno~tem cai cai_em cai_na cai~# cai~conta caminhao_ainda carti- cartinha cartinha_com cartinha~desconto
chegou~cartinha chegou~proposta com_desconto comigo_, com~absoluta concordo_, concordo~desde confirm-amount:. confirm-amount:boleto confirm-amount:disso confirm-amount:dizer confirm-amount:entao confirm-amount:mas confirm-amount:menos confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:na confirm-amount:ou confirm-amount:papel confirm-amount:que confirm-amount:troca
confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:bronca confirm-change:confirma confirm-change:confirmo confirm-change:ela confirm-change:entao confirm-change:eu confirm-change:fundo confirm-change:mosca confirm-change:mudanca confirm-change:por confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:bronca
confirm-creditor:exatamente confirm-creditor:falei confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:positivo confirm-creditor:que confirm-creditor:quem confirm-creditor:troca confirm-creditor:trocar confirm-creditor:uma confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:meu confirm-delete:mudanca confirm-delete:na
confirm-delete:vai consent:abre consent:anos consent:bala consent:boa consent:bom consent:buraco consent:certeza consent:comigo consent:demorou consent:desde consent:divida consent:espalha consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:precisando consent:primeira consent:tenho consent:termos consent:ver conta_no contando conto_$ creio cunhado cunhado_$ dados_nao
dando_mesmo de_boa decimo_$ deixa~, deixa~ver demorou demorou_, desconto dessa_vida dessa~de desse_jeito de~com dia_# direi- dizer_, do_buraco duas_vezes e e_tem eh_, eh_para eh_triste eh~, eh~bate eh~dando eh~mas em_carne email_$ entao_sim espal- espalha espalha_$ esqueci essa_bagaca essa_mesmo essa~, esta_no esta~sim estou_aqui estou_de estou_precisando estou_zoando estou~com estou~para eu_abro
eu_queria eu_recebo eu_ver eu~. exatamente_essa exist- e~outro falei favor_entao faz_isso faz_tempo faz~favor fila_$ fim_do fim~ano foi_isso graca- gracas guarda infelizmente_sim infelizmente~mais isso_$ isso_dai isso_eu isso~pode ja~# jeito_$ li logo~eu mais~coisa manda_o melhor_$ mesma~infelizmente mesmo_, mesmo~o meu_cunhado meus~nao moca moca_$ more-debts:ai more-debts:apareceu more-debts:as
more-debts:atrasadas more-debts:falta more-debts:infelizmente more-debts:mas more-debts:monte more-debts:nem more-debts:opa more-debts:pescoco more-debts:vem mudar_$ mudar_sim na_mudanca nao_acaba nao_conta nao_espalha nao~, nao~deixar nao~nada nao~quer nao~vem na~no nenhum no_email no_papel no~, o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto offers:apareceu offers:coisa
offers:da offers:e offers:falta offers:mesmo offers:monte offers:o offers:outra offers:tenho ok_faz ok~isso os_quebrados os_termos os~eh outro_? outro~eh overdue:as overdue:ate overdue:coisa overdue:e overdue:hora overdue:infelizmente overdue:mandaram overdue:nem overdue:oferta overdue:outra overdue:passou overdue:pior overdue:vi o~certo o~comigo o~dos o~entao para_ninguem para_sair para~do
participar pega pega_o pega~caderno pensi- pensionista pera perdeu perfeito_eh perfeito~isso perfeito~pode pergunta_que pior_que pode_anotar pode_botar pode_guarda pode_por pode_salvar pode~desse pode~fe por_mim por~esta precisando pronto proposta_no proposta~email proprio_, proprio~em que_eu quebrados quebrados_eh quebrados~isso quero_comecar quero~dessa que~a que~meu que~sim que~vem recebe_ne
recebo_, recebo_proporcional recebo_sim recebo~a recebo~todo sai sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a se_deus ser_$ seras- serasa servidor sim_nao sim~a sou_menor so~espalha tambe- tambem tambem_$ tem_outro tem_para tem_proposta tem~caminhao tenho_# tenho~anos termo- termos termos_$ thirteenth:, thirteenth:contando thirteenth:do thirteenth:fim thirteenth:inss
thirteenth:meu thirteenth:opa thirteenth:paga thirteenth:pensionista thirteenth:tem tirando_os tirando~quebrados triste triste_mas triste~eh troca_ai tudo_, tudo~pode ue ue_, um_acordo um_caminhao uma_cartinha uma_mas uma~com uma~nao um~ainda vai_$ valor_certo vem_agora vem~, vem~em vence- vender ver_. ver~. vida_de vida~divida zap zoand- zoando zoando_, zoando~esta`,
    '-3': `!_$ ,_deixa ,_nao ,_o ,_obrigado ,~antes ,~nao :ate :mais ?essentials ?incomes ?instalments-left ?worry NAME_$ ^_ajuda ^_alto ^_antes ^_atrasou ^_avanca ^_cansei ^_chega ^_da ^_deixa ^_depois ^_deram ^_deus ^_do ^_explica ^_finaliza ^_hoje ^_meu ^_nenhum ^_nenhumazinha ^_ninguem ^_no ^_nops ^_nossa ^_onde ^_os ^_outra ^_pago ^_parar ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_some ^_topei ^_voce
^_volta a_NAME a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:atrasou after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:isso after-roadmap:mandar after-roadmap:tudo alto alto_la antes_fosse aqui_$ atrasada_$ avanc- avanca avanca_$ a~parcela bloqu- bom_esse bom~desconto bora_trabalhar botei bulhu- bulhufas bulhufas_$ cabo cabo_$
calor cancela canse- cansei chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:errado confirm-change:cancela confirm-change:como confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada confirm-change:outro consent:ainda consent:contra consent:faco consent:financeira consent:free consent:ha consent:mensalidade consent:pagar consent:prefiro
consent:seguro consent:um consent:zap conte- contei contra de_onde debt-kind:a debt-kind:na debts:isso deixar_guardado deixar~mesmo depois_eu depois~respondo dera_fosse deram dera~so desfa- dessa_$ dia_$ dinhe- dinheiro disse- dividas_$ do_que dois_$ duvida e_ai eh_do eh_golpe eh_gratuito eh_humilhante eh~NAME eh~que em_dia encerrar enqua- enquanto enten- errado_isso errou_$ esquece_a
esquece~mudanca esse_desconto essentials:pode esta_pesado estad- estado esta~isso estou~boa estou~em expli- faco faco_# falan- falando faz_parte feio feito fica finaliza finaliza_$ finan- financeira financeira_$ fosse_$ fosse_so fosse~isso gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje humilhante humilhante_$ income-source:sou incomes:eh incomes:isso infelizmente_$
isso_? isso_eh isso_nao ja_gastei ja_recebi ja_veio lembr- lhufa- lhufas lhufas_$ liqui- mais_tarde mas~gastei medo mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:conta more-debts:era more-debts:ja more-debts:so more-debts:tambem nada_$ nada_mais nao_autorizo nao_confirmo nao_foi nao_paga nao~com nao~essa nao~estou nao~nao nao~obrigado nao~os na~do negativo_$ negoc-
nenhumazinha nops nops_$ nos nossa nossa_senhora numer- o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:bom offers:estou offers:fechei offers:meu oi onde~isso os_dois osso overdue:ano overdue:certinho overdue:por overdue:resto overdue:semana o~eh o~na o~tambem pago_$ parar_$ parte parte_$ particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pesad- pesado
pior~a pode_passar pode_repetir pode~, pode~essa pode~que por_enquanto posso prefi- prefiro primeiro primeiro_$ proxi- pular quais que_a quem~fosse quere- quero_saber quero~se que~eh que~outra que~pode que~sou quita- rates:pode registrado_$ repetir repetir_$ resposta resposta_$ resto sabe saber_se segue segun- segundo segundo_$ seguro_$ ser~nao se~de sim_pode sim~mas sim~o so_vendo socor- sozin-
tarde tem_mensalidade tenho_fe ter thank- thanks thirteenth:ai thirteenth:as thirteenth:estado thirteenth:ja thirteenth:quem thirteenth:veio tira topei trabalhar trabalhar_$ tudo_que tudo~eu uma_, uma_pior uma~mas uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `#~? ,_nada ? ?flexibles ?income-low-month ^_NAME ^_cancela ^_deu ^_dispenso ^_embaralhou ^_faco ^_fica ^_free ^_ha ^_nananao ^_negativo ^_nenhuma ^_para ^_passo ^_pronto ^_sair ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:lembrete after-roadmap:manda after-roadmap:recebi ai_eu ai_fechou ai_so ainda_nao anos_$ antes_quero calma_ai capaz~eu clt clt_$ com_isso compl- confiavel_$
confirm-amount:nao confirm-amount:segunda consent:antes consent:banco consent:confiavel consent:em consent:esse consent:golpe consent:me consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:uma contr- de_graca debt-kind:o debts:ai debts:eh debts:tem deixa dessa- dessas deu dispenso duvid- e_nao eh_? eh_de eh_gato eh_seguro eh_tudo eh~de
eh~graca eh~meu eh~por embar- embaralhou embaralhou_tudo errado_$ esse_ai essentials:eh essentials:isso esta_errado estou_moida eu~isso e~tem final- fora_$ free free_mesmo fui gato gato_por gato~lembre graca_$ guardado ha ha_$ humil- infor- isso~fechou ja~metade lembre lembre_isso lembrete lembro_$ lista_$ mais~, mas_nem mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_moca
nao~certeza nao~por negat- negativo nenhuma offers:? offers:nada offers:nao offers:so onde opcao overdue:desde overdue:dia overdue:em overdue:ja overdue:nao overdue:pago pago parce- passar_$ passou_longe pergunta_$ pode_? por_lembre por~isso quem~? recebo_nao repet- seguro ser_que ser~sim signo signo_$ sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de tem~nao the
thirteenth:gastei thirteenth:isso thirteenth:nao thirteenth:sem traba- uai um_ano viaja- viajo- viajou worry:atrasado`,
    '-5': `,_sem ,_sou ,~NAME :ok ?debt-creditor ?which-change ?which-creditor ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nao ^_nunca ^_que ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem antes calma cance- confiavel confirm-delete:nao consent:da consent:fora consent:mais consent:no consent:saber consent:tem custo desis- dispe- dois eh_confiavel encer- errou esse~nao esta_maluco esta_viajando
estou_fora fifty fifty_$ fifty_fifty fora golpe mais_nao mais_o maluc- maluco maluco_$ meio meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma o_NAME obrig- obrigado obrigado_$ offers:essa outra_loja outro overdue:estou o~fazer para_la parar passo_$ pois_eh que_fazer quem_eh quinz- quinze saber so_isso tem_custo tem_nao tenho_quinze tenho~o veio_tudo viajando viajando_$ ❌ ❌_$`,
    '-6': `,_cai :opa ?after-crisis ^_esquece ^_nada ^_talvez ai_ai atrasadas_, como_esta confirm-change:nao confirm-creditor:nao consent:eh consent:mesmo consent:osso consent:quanto consent:sai credo credo_$ custo_$ debt-kind:eh eh_outra errad- errado esquece esta_osso esta_russo esta_trocado fia fia_$ intei- inteiro ja~tudo longe longe_$ more-debts:por nao_tem overdue:fia passo quiet- russo russo_$ sim~ser
so_$ talve- talvez tenho_sim thirteenth:sou thirteenth:tudo trocado trocado_$`,
    '-7': `?debt-kind ^_ai consent:? more-debts:fechou overdue:sem sair_$ tenho~,`,
    '-8': `?income-source ^_nem consent:isso eh_outro esta_atrasado nao~isso tudo_certinho`,
    '-9': `after-roadmap:beleza after-roadmap:sim menor_$ nao_$ nao_eh outro_$ recus- worry:tudo`,
    '-10': `repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha~? podem salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento minha_poupanca podem~minha poupa- poupanca salario_pode se~minha worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem conta_? e~banco pagam- pagamento poupanca_? trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_receber de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:salario o~engolir pega_salario pega~? penhora penhora_de penhora~salario que~se receber receber_e receber~o salario_todo
se_travarem todo_? travarem travarem_minha travarem~conta worry:conta worry:podem`,
    '4': `^_bloqueio ^_se after-roadmap:juiz after-roadmap:minha after-roadmap:pagamento banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu com_medo como_evito com~de conta_salario conta~pode descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem eles~pegar engol- estou~medo evito evito_que
evito~descontem incomes:conta incomes:salario judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? overdue:banco o~faco o~todo o~trava pagamento_? pega pegar_do pegar~meu pode_? podem_bloquear podem_pegar podem_raspar podem~do que_descontem que_faco raspa- raspar raspar_minha raspar~conta salario_a salario~divida salario~ser se_cair se~meu trava_meu trava~dinheiro
worry:salario worry:se`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:pode after-roadmap:trava after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cai_no cair~pagamento cai~banco cartao_$ causa_deles causa~?
certo_? come come_, come~isso como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_meu do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada
incomes:banco inteira inteira_ou inteira~so isso~certo judic- justica_trava justica~a limpar limpar_minha limpar~conta medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada_para nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:minha
overdue:o overdue:receber o~come o~deposita o~some pagamento_cai pagamento_eles pagamento~no pagamento~puxam para_comer para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxam_? puxar puxar_meu puxar~salario
que~do receber_na receber~conta salario_? salario_de salario_sem salario~avisar se_penhorar seguram seguram_? sem_avisar sem_nada sem~? sem~para ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-3': `descontar`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '16': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `pensao_? pensao_atrasada`,
    '5': `alime- atrasada_da debts:pensao overdue:pensao para~a pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atras- atrasada atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar desempregado_e desempregado~a ele eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado fiquei~e genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor overdue:para o~parou para_executar parou_de parou~ajudar pensao_na
pensao_que pensao~justica recordo_? worry:?`,
    '3': `,_a ,~agora ,~o ,~que INCOME ^_atrasar ^_ele a_quem acontece advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao da_cadeia
da~alimenticia de_advogado debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem guri_esta guri~devendo justi- justica menin- meninos meses mesmo_? meu_ex meu_guri
meu~nao nada_para nada~filhos nao_deposita nao_paga nao~a na~? o_ano o_pai overdue:? o~acontece o~fazer o~passado paga_a paga~pensao pago_? pago_para pago~meninos pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo pensao~pago posso_ser posso~preso preciso_de
preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo quero_rever recor- recordo rever rever_o rever~valor revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o valor~pensao`,
    '-3': `?income-source`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '9': `pegar`,
    '8': `benef- beneficio meu~corre o_beneficio`,
    '7': `corre loas loas_corre meu_loas mexem penho-`,
    '6': `INCOME aposentadoria aposentadoria_pode aposentadoria~ser auxil- auxilio beneficio_? beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:?`,
    '5': `^_mexem ^_podem ^_seguro after-roadmap:beneficio after-roadmap:bpc after-roadmap:loas apose- auxilio_? bolsa_familia bpc_da descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o perde~beneficio pode_descontar
pode_ser por~entra quem~perde seguro_desemprego ser~? worry:beneficio`,
    '4': `^_desconta ^_pensao a_aposentadoria after-roadmap:corre after-roadmap:mexem after-roadmap:pegar after-roadmap:pode auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa bpc~minha causa_de corre_perigo corre_risco cortar_meu cortar~bolsa da~filha deixa_o deixa~banco desconta_do descontar desconta~beneficio deve do~se eh_protegido eles_podem famil- familia filha_? governo_eh
governo~protegido inss inss_deixa inss~o morte ne_? overdue:? overdue:beneficio overdue:pegar o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco risco_? seguro tudo_? vao_cortar vao~meu worry:auxilio worry:loas worry:pode`,
    '3': `,~ninguem ?_me ^_aposentadoria ^_tiram a_mao after-roadmap:aposentadoria after-roadmap:auxilio after-roadmap:desconta after-roadmap:menino after-roadmap:podem after-roadmap:risco aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~descontar banco~pegar beneficio_o beneficio_sem beneficio~credor beneficio~meu bloqueiam bloqueiam_meu
bloqueiam~auxilio bolsa~? bolsa~para bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_divida de_loja deixar_, deixar~pode desconta descontar_minha descontar~divida dever_vao dever~cortar de~atrasado
dinheiro_de dinheiro~beneficio divida_? divida_de divida~loja do_governo do~eh do~filho eles_mexem eles~na em~? entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha incomes:bolsa incomes:das incomes:familia incomes:meu incomes:ne incomes:nele incomes:ninguem incomes:pegar incomes:pode inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a
meter~mao meu_beneficio meu~pode meu~por mexem_na mexem~minha minha_filha minha~? minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:meu overdue:pode overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar_? pegar~beneficio perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~tomado por_banco
por_causa prote- que_bloqueiam que~meu recebo se_eu segur- sem~deixar ser ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio worry:banco worry:bpc worry:corre worry:descontar worry:inss worry:meu worry:mexem worry:por worry:se`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligacao_$`,
    '9': `ligac- ligacao ligar- me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar me_da`,
    '7': `,_me after-roadmap:cobrador after-roadmap:ligacao after-roadmap:respondo cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo que_falar que~falo respondo um_roteiro`,
    '6': `after-roadmap:ensina after-roadmap:roteiro atendente_$ ensin- ensina eu_falo falo_o falo~que ligarem me_ensina me_prepara offers:, oq oq_eu o~falo palav- palavras para_cobrador prepa- prepara que_falo que~respondo respo- rotei- roteiro roteiro_para telef- tem~roteiro um~para`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:com after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- atendente banco_, banco~me cobrarem comigo_a comigo~ligacao como_comeco como_eu como_falo com~banco converso converso_com ensai- ensaia ensaia_comigo ensaia~a eu_respondo falar_? falar_na falar~o
financeira_? ligar_? nao_posso nao~falar o_atendente offers:como offers:da posso_falar que_palavras que~para que~posso respondo_se telefone telefone_$ tem_um uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:atendente after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:palavras after-roadmap:prepara after-roadmap:que after-roadmap:uso as assunto_com assunto~o a~? a~com banco_? cobrador_$ com_a comeco_a comeco~conversa comig- comigo como como_puxo como~a como~com com~atendente conversa_com
conversar_com desconto_? digo_$ essa_ligacao eu_uso eu~quando eu~se falo_para falo~banco falo~eles hora hora_$ ligaram na_hora no~, o_assunto offers:? offers:as offers:eu offers:ligacao offers:prepara offers:que o~? o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~? para~ligacao pedir_desconto pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto
que_responder que~digo que~na que~se responder reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ensina ^_ligaram ^_me a_atendente a_financeira a_pessoa after-roadmap:banco after-roadmap:conversa after-roadmap:conversar after-roadmap:eu after-roadmap:financeira after-roadmap:loja after-roadmap:na after-roadmap:nervosa after-roadmap:para after-roadmap:posso after-roadmap:quando after-roadmap:se after-roadmap:travo agora~o assun- assunto a~da banco bonito_e bonito~eu cobrador_? com_banco
comeco como_? como_devo como~conversar com~, com~NAME com~financeira com~gerente conversa conversar conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo devo_conversar devo~com de~respondo eles eles_falam eles_me eles~bonito ensina_$ entra- entrada entrada_? eu_travo eu~com e~sei e~travo falam_bonito falam~e falar_com falo_com falo_quando fico_nervosa financeira frase- frases
frases_$ gerente_do gerente~banco ligar_la ligarem_de ligarem~novo loja_? me~a me~para moca_da moca~cobranca na_ligacao nao~conversar nervo- nervosa no_banco novo_respondo novo~como offers:a offers:banco offers:com offers:comigo offers:falo offers:ligarem offers:o offers:palavras offers:para offers:quando offers:respondo offers:uso o~dizer para_banco para_eles pedir pedir- pedirem pedirem_entrada
pedirem~? pessoa~loja quand- quando quando_ligarem quando~de que_$ que_dizer que_nao que_que que~eu respondo_como respondo~? respondo~pedirem se_pedirem sei_conversar sei~com se~entrada travo_, travo~me`,
    '-3': `after-roadmap:conseguir after-roadmap:faco after-roadmap:valor conse- conseguir desconto_$ financeira_$ negoc- para_conseguir que_valor valor_eu`,
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
    '7': `after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe ^_quero after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov contra denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco onde ouvid- para_isso para_procon para~o quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca botar cobranca contra_a da_cobranca esses exist- existe queix- queixa texto_para usa`,
    '4': `,_onde ,~agora a_financeira abro after-roadmap:contra after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como_abro como~reclamacao contr- da_operadora deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo manda_a nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que
orgao~depende overdue:quem overdue:quero posso procon~que que_depende quem_? quero quero_botar quero~a reclamacao_contra resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,~alguem ,~faco . ^_da ^_vou a_gente abro_queixa abro~contra after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem algum banco cobranca_? como~queixa contra~NAME contra~financeira da_para de_noite denuncio_essa denuncio~cobranca depen- depende domin- domingo
domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? financeira financeira_? gov_$ ligam ligam_domingo ligam~de me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:isso overdue:no overdue:onde overdue:para overdue:queixa o~nao
para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer quero~no que~a tem_algum texto_do vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros`,
    '7': `^_juros cima~juros eh~sobre juros_em juros~cima vira`,
    '6': `after-roadmap:juros cima composto_eh em_cima juros_$ juros_composto juros~eh por_que que~divida vira~mil`,
    '5': `^_por after-roadmap:vira aumen- aumenta a~dobrou cima_de cinco_mil como_a como~conta como~mil conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros em~de jeito_? juros_? mais~? mil_? mil_vira mil~cinco que_mil que~juros que~vira rates:? rates:como rates:juros rates:sobre vira_cinco`,
    '4': `a_conta a_divida after-roadmap:aumenta after-roadmap:cima after-roadmap:como after-roadmap:composto after-roadmap:mil after-roadmap:sobre aumenta_? a~dobra bola bola_de bola~neve cinco cinco~? como como_isso como~cresce cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa estao_rapido estao~? explica explica_como explica~isso igual_bola igual~de
isso_cresce isso~igual juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como mil nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_a que_quanto rapid- rapido rapido_? rates:composto rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `,_explica ^_como after-roadmap:cinco after-roadmap:cresce after-roadmap:desse after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcula_o calcula~juros cima_do cobram cobram_juros cobram~em cobrar_juros cobrar~em como_eh como_eram como_o como_que como~banco como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como
debts:uma desse de~sobre divida divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei expli- explica~leito e~muda e~uma fortu- fortuna fortuna_$ histo- historia historia_eh historia~essa igual jeito juros_simples juros~pode leito_$ me_explica
minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula paga para_leito passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_historia que_so que_uma que~aumenta que~explica que~mais rates:a rates:cima rates:conta rates:cresce rates:eh rates:explica rates:por rates:vira simpl- simples
simples_e simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '14': `paga`,
    '13': `cobra- free free_mesmo`,
    '12': `^_free ^_tem consent:quanto custo_$ eh_pago mensalidade`,
    '11': `#_? cobram consent:tem custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa taxa_$ tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca eh_de eh~? graca isso~pago pago_$ preco_$ qual_o quanto quanto_$ sai_quanto tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis grati- gratis gratis_? mesmo_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ graca_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:cobram consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico`,
    '6': `:voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:depois after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce
quanto~esse uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem_cobranca vem~depois voce_ficam`,
    '5': `:graca :isso ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:ne after-roadmap:quanto alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem disso_quem disso~paga do_servico essentials:? e~conta ficam final_? ganham ganham_o ganham~que minha_fatura na~fatura o_valor o~com paga_, paga_alguma
pagamento_no pagamento~final pagar pagar_$ pagar_alguma paga~coisa paga~eu pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~problema :alguma :com :ne ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma~? cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:alguma consent:coisa consent:depois consent:nada consent:qual consent:sai consent:servico de_pagamento de_ser depende_, depois_? de~ajudado de~no
dinheiro~pagar e_a essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro nao~nada no_final ou_tem pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? quanto~cobra que~isso ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `,~? ,~de : :custa :de :para :que FIGURE ^_depende after-roadmap:cobranca after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- aqui_$ bom_demais coisa_? consent:# consent:cobra consent:cobrar consent:isso consent:ne consent:por consent:vem custa_esse custa~servico debts:aqui debts:ficam
debts:porcentagem demais_. depen- depende de~eh dinheiro_para eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta_bom esta~demais fatur- fatura free~ou graca~? minha~? more-debts:servico nada~ne nao_tenho no_fim no~? ou~plano o~do pagam- pagamento pagar~, pagar~nao
pegad- pegadinha plano_pago por~servico probl- problema qual quanto_sai quanto~cobram quem_paga que~alguma que~nada sai_esse taxa_de tem_plano tem_problema tem~pago ter_que ter~pagar usar valor vem~? voce_, voce~tem vou~que`,
    '-3': `?income-source after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:e consent:golpe consent:meu consent:quem consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh_seguro eh~isso e~voce falta financeira o~mesmo qual_eh quanto_falta se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `quand- quando que_mes`,
    '8': `after-roadmap:mes`,
    '7': `para_meu termina_quando termina~?`,
    '6': `NAME~? ^_quando acaba_? after-roadmap:NAME after-roadmap:entra after-roadmap:plano after-roadmap:primo marca- marcado mes meu_primo no_plano o~ficou pagar_essa para_cartao plano plano_? primo que_ficou todo~?`,
    '5': `NAME_acaba NAME_vai ^_em ^_quantas a_NAME acaba after-roadmap:? after-roadmap:acaba after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:quanto after-roadmap:some after-roadmap:termina after-roadmap:vou a~? em_que entra loja_? o~acaba pagan- pagando para_minha para~esse qual~valor quando~NAME quando~a quant- quantas quantas~vou quanto~para que_vai separ- some_quando some~?
termina todo_mes vai_para valor_que vou_pagar vou~para`,
    '4': `NAME_? NAME_entra ^_essa ^_quanto a_da a_escola a_vez after-roadmap:a after-roadmap:chega after-roadmap:essa after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:paro after-roadmap:todo ai_? a~do a~vai cada_um chega_a chega~vez dar_para divida_do do_mercadinho em~mes entra_? essa_ai essa_dai eu~de ficou financeira_? irma mensal merca- mercadinho meu~?
minha_irma nela o_valor pagando_a pagar_o pagar~consignado pago_a pago~NAME pago~todo para_cada para~irma para~um quando_a quando_o quando_que quando~eu quanto que~para some vou_dar vou~essa`,
    '3': `,_some ,~quando NAME_fica NAME_por NAME~esta NAME~para NAME~some a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cada after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:em after-roadmap:escola after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:pagar after-roadmap:para
after-roadmap:partir after-roadmap:pelo after-roadmap:ponto after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate~pago a~dela a~entra a~fica a~o cada chega comeca comeca_o comeca~NAME comeco_a consignado_? dai de_pagar de_quando de~essa de~o do_plano do~entra em~ponto entra_a entra~NAME escol-
escola essa_? esta_paga esta~ate eu_acabo eu_pago eu~acabar fica_para fica~que fico irma_? loja mando_para mes_a mes_comeca mes_que mes~NAME mes~a mes~eu mes~o no~a o_NAME o_consignado o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da para~mes paro paro_de partir partir_de partir~quando pelo_plano pelo~? plano_a plano_entra plano~a ponto ponto_do ponto~plano por_mes qual_mes quando_chega
quando_pago quando~pagar quando~plano quanto_tempo quanto~? que_ponto que~? que~a que~comeca termi- tia todo total_eu total~vou vez vezes vez~NAME vizin- vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `mensagem`,
    '11': `escre- mensa-`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `a_mensagem after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_escreve ^_monta after-roadmap:escreve after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `^_mensagem a~por email email_para escreve_para eu~para fazer~# monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `NAME~por ^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:por after-roadmap:prepara ajuda~escrever a~para banco_$ carta da_proposta educa- eles_$ escrever escrever~financeira escrevo_para escrevo~NAME eu_escrevo faz_um faz~email mensagem~eles para~fazer pede por_# prepa- prepara que~escrevo
texto_da um_email uma_carta`,
    '4': `^_faz after-roadmap:NAME after-roadmap:carta after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco em_palavras em~bonitas escrever_para escreve~texto escrevo eu_mandar favor favor_$ faz financeira financeira_$ mandar_para mensagem~NAME
me~a me~um mim mim_$ offers:escrever pagar_esse pagar~mes palavras_bonitas palavras~que para para_eu para_loja para_mim para~mandar por_favor prazo_$ pronto_$ proposta_$ quero_o quero~texto que~consigo um_zap uma uma~educada`,
    '3': `NAME_que NAME~eu ^_digita ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que aquele_texto aquele~para atrasar_$ carta_para consigo da_um de_uma digit- digita digita_ai digita~o dizendo~vou do_acordo educada educado eles eles_por eles~escrito escreve_o eu_mando eu~#
fazer faz~mensagem faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda mensagem_$ mim_um nao_consigo nao~pagar offers:faz offers:uma o~eu pago_# palav- palavras para~dizendo para~por por_escrito prazo preciso_de preciso~uma pronta proposta que~atrasar que~mando que~pago redige_uma redige~carta texto_do texto~banco texto~eu um~educado vou_atrasar
zap zap_para zap~loja`,
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
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o de_garantia eh_saque fundo_de fundo~garantia o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso da~sacar debts:aniversario debts:fgts debts:saque dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? incomes:saque nisso_? o_fundo o~e para_sacar usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da de_conta debts:fundo debts:garantia de~inativa dinhe- faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts meu_fundo meu~de meu~esta nao_?
nisso o_dinheiro ou_nao ou~? o~aniversario pode_ser preso sacar_?`,
    '3': `,_uso ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:dinheiro after-roadmap:furada after-roadmap:pena after-roadmap:pode after-roadmap:sacar a~sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:o de~para dinheirinho dinheirinho_no dinheirinho~fundo do_buraco fgts_? fgts_para fgts~eh fgts~quitar for fundo_, fundo~uso furad- furada furada_ou
garantia_? garantia~pagar incomes:como incomes:fundo incomes:o incomes:para no_fundo o~do o~faco pagar_divida para_antecipar para_sair para~divida para~do para~o pena pena_sacar pena~o posso_usar que_faco quitar~cartao sacar_o sacar~fgts sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta demor-`,
    '13': `falta termi-`,
    '12': `after-roadmap:quando quand- quando`,
    '11': `^_em acaba`,
    '10': `after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:demora after-roadmap:saio ano eu_saio livre mes_eu termino`,
    '8': `^_falta acaba- acabar after-roadmap:acabar after-roadmap:livro after-roadmap:quantos after-roadmap:tempo after-roadmap:termino after-roadmap:vai ate ate_quando livro me_livro muito quando_acaba quantos tempo`,
    '7': `:quando ^_demora acaba_esse after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:saida after-roadmap:termina after-roadmap:vou demorar eu_quito eu~livro falta_muito fico_livre muito_? previ- previsao quant- quanto_falta que~eu saida saida_para saida~mim tem_saida termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai acaba_$ after-roadmap:dessa after-roadmap:ficar after-roadmap:quito eu_me fico qual_mes quanto_$ que~acaba quito respi- tem~de tem~para tudo_? vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_sera ^_termina acaba_isso after-roadmap:ainda after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fim after-roadmap:quanto after-roadmap:sera after-roadmap:tem after-roadmap:vejo ano_? ano_eu ate_la dessa em~mes esse_ano esse~? eu_termino eu~? eu~dessa ficar pagando_$ qual~eu quando_vou quando~isso quanto~falta
que_ano que~, que~saio que~termino saio_dessa sem_divida tempo_falta zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo acha_que acha~eu after-roadmap:acha after-roadmap:cinquenta after-roadmap:das after-roadmap:fico after-roadmap:la after-roadmap:natal after-roadmap:respirar after-roadmap:vem after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos ate~natal chao cinqu- cinquenta das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu dia~de em_# estou~? eu_ficar eu_fico
eu~livre eu~tudo falta~para fim fim_disso ja_estou la~estou livre_? livre_disso muito_para muito~? o_fim o_natal o~disso para~ficar quando_fico quando~livre quanto quantos_anos quantos_meses quanto~demora que_dia que_mes que_vem que~vejo quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso vejo_o vou vou_casar vou_ficar zerada`,
    '3': `#_, ,~diz ,~vou :dessas :eu :fico :livre acha after-roadmap:consigo after-roadmap:dividas after-roadmap:dos after-roadmap:mes after-roadmap:meses after-roadmap:mim after-roadmap:que after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:terminar after-roadmap:tudo after-roadmap:zera ainda anos ano~termino ate_o buraco_? das debts:isso dessa_? devendo_, disso disso_? disso_tudo
divida_$ dividas_$ do_buraco eh_que em em~, em~ano esta~divida eu_respiro eu_vejo falta- falta_para faltam fica~de fico_sem fico~disso fico~divida isso_$ ja_vou levar_? livre_de livre~tudo meses meses~para mim_$ minha~se natal pagar_? para_acabar para_eu para_mim para_sair para~das quando_eh quando_eu quando~que quanto~ainda quanto~para que_estou que_meu que~nome quita- quitar respiro respiro_?
saio_do saio~? sair_das sair~dividas sem~? se~ano tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_ate vai_levar vai~quando vejo vem vem_, voce~que vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME_acaba NAME~? a_divida a_financeira after-roadmap:caduca after-roadmap:financeira after-roadmap:pago after-roadmap:vez agora_$ de~essa divida_do do_mercadinho essa_? financeira_? merca- mercadinho nao_tem nao~saida o~acaba pagando_a pagar~? para~? quando_a quando_o quando~NAME termina_quando termina~? vez`,
    '-4': `after-roadmap:agora after-roadmap:ai ai_? caduc- caduca essa_ai quanto_eu vem_$ vou~essa`,
    '-6': `pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '13': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `after-roadmap:botijao gas_?`,
    '7': `auxilio_gas botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale vale_gas`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio essentials:gas gas_$ o_vale worry:gas`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda vale~?`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ainda_existe ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito do~? essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando graca_? o_botijao o_gas o_governo onde_retiro para_comprar
para_gas para~gas para~o progr- programa quando_? quem~direito retiro_o retiro~botijao tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ,~direito EXPENSE ^_onde ^_vale after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:existe ao_botijao ao_gas ao~? ao~do bolsa bolsa_? bolsa~, cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~botijao direito~gas do_gas do_povo do_programa do~vem essentials:botijao essentials:como essentials:para exist- existe familia_, familia~tenho gas_do
gas_vem gas~junto gas~povo gas~tem governo_para governo~isso graca junto_com junto~o mes_? onde_peco peco~auxilio povo_? programa_? quem_tem recebo recebo_bolsa recebo_o recebo~familia recebo~vale retir- retiro tem~ao tem~do tenho~ao vale_do vale~gas vem_junto vem~com worry:?`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o por~de risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial after-roadmap:levar after-roadmap:podem banco_pode casin- casinha corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? pode~minha risco televisao_e televisao~fogao worry:casa worry:pode`,
    '4': `,_eles ^_banco ^_eles ^_podem a_gente after-roadmap:minha after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh casa_eh casa_onde casa~moro casinha_se casinha~eu causa~cartao coisas~dentro condo- condominio condominio_perco condominio~o de_casa de_quem debts:podem dentr- dentro
deve dever_condominio dever~perco de~no de~pode eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco o_unico ofici- oficial oficial_pode oficial~levar onde_moro onde~corre overdue:?
pegar penhorado penhorado_? perco~apartamento perde- pode_levar pode_tirar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:levar worry:moro`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam after-roadmap:bem after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:gente after-roadmap:heranca after-roadmap:imovel after-roadmap:moro after-roadmap:risco after-roadmap:tomar apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem bem_de
bem~familia botar botar_ela botar~em cartao_? casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia debts:? debts:casa debts:minha dentro_? dever de~? de~eh divida e_levar e_sofa eh_protegida ela ela_em ela~leilao
eles eles_conseguem eles~botar eles~levar eles~vir entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_e geladeira~sofa gente_por gente~divida heran- heranca imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_? levar_geladeira levar~e mae~divida meu_,
meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_, nome~corre no~nome os_outros os~credores outros_credores outros~podem overdue:casa overdue:tenho o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode pode_entrar podem_penhorar podem_vir podem~o podem~pegar pode~e por_causa por~do por~minha protegida protegida_? que_,
que_tiram que~minha que~tenho se_eu sera~tiram ser~? se~nao so_tenho sofa_? so~essa tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:imovel worry:minha worry:podem worry:por worry:tomam worry:unico`,
    '-3': `:minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto`,
    '11': `after-roadmap:oferecer after-roadmap:ofereco oferecer ofereco quant-`,
    '10': `#_para #~NAME qual~eu quanto_$`,
    '9': `#_? ^_ate ^_qual after-roadmap:proponho after-roadmap:qual proponho que_valor`,
    '8': `after-roadmap:# after-roadmap:eles after-roadmap:peco after-roadmap:valor ate_quanto com_quanto para_NAME peco propo- quanto_de valor`,
    '7': `after-roadmap:ate after-roadmap:lance after-roadmap:propus after-roadmap:seria chego eles eu_falo falo lance maximo_que o_maximo propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_sera after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate baixo de_desconto eles_? eu_dou justo maxim- maximo meu_teto nao~eles na~? oferecer_# offers:? pagar_$ quanto~? quanto~desconto valor_nao`,
    '5': `FIGURE NAME_$ ^_chego ^_que aceitar_? after-roadmap:aceitar after-roadmap:teto a~? chego~quanto costu- devo_oferecer dou eles~# eu_peco eu~primeiro falo_primeiro meu~na negociacao numero_eu numero~falo oferecendo_quanto oferecer_$ ofereco_$ offers:eu offers:quanto offers:que proposta_de quanto~oferecer que_eles que_numero que~nao sera sera_que sera~eles teto`,
    '4': `NAME~# ^_comeco a_conversa aceita aceitar aceita~? after-roadmap:baixo after-roadmap:eu after-roadmap:oferecendo after-roadmap:vale ate_onde ate~da a~aceita baixo_? comeco comeco_oferecendo comeco~quanto com~eu da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? eu_oferecer faz_vergonha faz~? metad- metade nao_faz nao~vergonha numero oferecendo ofereco_a offers:aceita
offers:baixo offers:qual offers:sera onde_da onde~para o~que pago_quanto pago~de para_baixo para_puxar para~para posso_oferecer proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco que~NAME uma_proposta uma~de vergonha_?`,
    '3': `# ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco ^_quanto a_metade acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:metade after-roadmap:na after-roadmap:numero after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta after-roadmap:sera ate~vale baixo_ou baixo~ja boto boto_na boto~mesa chego_neles
chego~? conversa conversa_? da_para desco- devo~? devo~para de~? entra- entrada eu_boto eu_chego eu_jogo eu_ofereco eu_proponho eu~baixo eu~neles falo_o falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? na_mesa negoc- neles neles_? numer- oferecendo~? oferecer_? oferecer~eles oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:# offers:NAME offers:a offers:falo
offers:faz offers:numero offers:valor offers:vergonha ou_ja ou~falo o~tenho pago_$ para_nao para_pedir posso~# posso~no primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de quanto~pagar que_a que_tenho que~? que~a que~pago se~oferecer tenho_? vale valor~boto valor~proponho vergo- vergonha voce_acha voce~que`,
    '-3': `after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:tempo de_juros econo- fazen- fazendo isso_? ja~? mes_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta after-roadmap:vai devo_para falta quanto_falta`,
    '-5': `devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '13': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao dar~? mim_? no_meu preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `consent:? isso~no nome_? para_banco por~? procu- score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu consent:meu dar eu_? falar~suja isso_vai isso~sujar mandam~para mensagem~banco meu_score offers:? offers:voce score usar vai~meu voce voce_mandam voce~mensagem`,
    '5': `after-roadmap:vai aparece aparece_no aparece~meu aqui baixa baixa_meu baixa~score banco_por banco~mim estou_aqui estou~? falar_aqui fecha- isso_aparece isso_baixa mandam mandam_mensagem mensagem_para meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar_isso usar~baixa vai vai_sujar
vai~que vao_negociar vao~no`,
    '4': `,_voce ,~ou ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:dar after-roadmap:preciso after-roadmap:voce apare- atrap- atrapalha atrapalha_eu atrapalha~conseguir banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles conse- conseguir_credito conseguir~? consent:banco consent:no consent:nome cpf cpf_? cpf_e cpf~piorar credito_? deixar_que
deixar~voce e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para ligar~banco liga~eles lugar lugar_? me_avisar meu_lugar minha_nota negocia negocia_no negocia~meu nome nota nota_? o_banco ou_eu o~fica o~vai
para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo vao voce_fecham voce_negocia voce_ou voce_resolve voce_vai voce~eu voce~fechar voce~ligar voce~no worry:? worry:aqui worry:voce`,
    '3': `^_consegue ^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:mandam after-roadmap:mim after-roadmap:sou after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? a~direto banco_? cadas- cadastro com~? com~credor com~loja consegue consegue_resolver consegue~com conseguir consent:aqui consent:cpf consent:dar consent:eu consent:mim consent:ou
consent:para consent:preciso consent:usar consent:voce credito credo- credor credor_ou credor~sou deixa- deixar diret- direto direto_para direto~mim eles esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para loja_direto loja~para marca- marcado marcado_se marcado~eu mensa- mensagem meu~e mexe_no mexe~meu
me~? negociar nome_fica nome~marcado no~lugar no~nome no~score o_acordo o_credor offers:aqui offers:banco offers:dar offers:mim offers:nome offers:para offers:preciso ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver resolver_com resolver~a servico_? se~usar sou~? usar_esse usar~mexe usar~servico voce_falam voce~o worry:esse worry:eu worry:isso
worry:usar`,
    '-3': `after-roadmap:suja`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '9': `quanto~juros`,
    '8': `^_quanto after-roadmap:qual de_juros esse_juros juros_? rates:?`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa do_NAME eh~? esse_? o_juros qual qual~taxa rates:juros`,
    '6': `after-roadmap:alto cet_do eh_juros juros_$ juros_eh o_cet os_juros pagar~mais quant- quanto quanto_vou rates:eh taxa taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais alto alto_? em_juros e~que juros_abusivo juros_esta juros~esse o~esta pagar_a pode~esse qual_a quanto_de quanto~de quanto~pagar que_juros rates:quanto tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobra after-roadmap:cobrar after-roadmap:os after-roadmap:pode cet cobrarem de_cada deles disso_eh disso~juros divida~o e_qual eh~juros juros_por juros~NAME juros~pode mais_$ mais_juros norma- normal o~deles parte_disso parte~eh pode_isso pode~? por_mes qual_o qual_que qual~eh qual~juros que_parte que~disso que~eh rates:e rates:qual rates:que so_de so~juros tem_o`,
    '3': `?_eh ?~so ^_desse ^_juros ^_que after-roadmap:comendo after-roadmap:esse after-roadmap:esta after-roadmap:perco after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra cobra- cobra_mais cobrar cobra~juros comen- comendo comendo_quanto como_subiu como~tanto das_minhas de_mim de~divida de~eu divida_e divida_minha divida~? do~? eh_alto eh_divida eh_esse eh_so eh~e
eh~nesse esta_lucrando esta_me esta_muito esta~em estou_pagando eu_pago eu_perco eu~em juros_de juros_eu juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? muito~? nesse nesse_total nesse~? os os~de o~do o~mais pago_de pago~juros parte perco quais_os quais~juros qual~minhas qual~tem quanto_o quanto_vai quanto~banco que~divida que~o
rates:divida rates:esse rates:pago rates:so so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh total_?`,
    '-3': `cima~juros econo- eh~do esse_do esse~cartao juros_em juros_sobre juros~cima juros~juros sobre_juros`,
    '-4': `do_cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro vao`,
    '12': `confiavel_$`,
    '11': `^_precisa ^_vao confiavel consent:saber eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `after-roadmap:vai eh~isso incomes:? posso_confiar vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vao compartilham confiar confiar_$ consent:meu consent:voce e_se fica~onde infor- le ne_$ onde_$ passa- prote- senha senha_$`,
    '8': `:sao apagar_depois compa- consent:precisa consent:vai contar eh_protegido entre_nos e~vazar isso_suja isso~sigiloso nao_ne ne passam preci- precisa~cpf protegido protegido_isso saber_$ se_vazar vazar_? vendem voce voce_vendem`,
    '7': `^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:seguro apaga- apagar~? consent:confiavel consent:eh consent:posso consent:vao cpf dados dados_ficam da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe~ne guard- guardado_onde isso_fica isso~meu le_isso le~aqui medo medo~passar meus~ficam nao_vai nos para_apagar
pedem pedem_senha pedir_meu posso posso_falar precisa_de quem_le quiser risco risco_de risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vao~para vazar_$ ve ve_o ve~que voce_pedem voce~meus voce~senha`,
    '6': `:? :voce ^_alguem ^_compartilham ^_e ^_eh after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:medo after-roadmap:passam after-roadmap:posso after-roadmap:saber after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar consent:marido
consent:seguro consent:vazar contar_para cpf_$ cpf_? de_cpf de_passar eh~nao empresas empresas_$ escrevo_$ eu~? eu~sair falar_sem falar~medo fica~? golpe_nao guardado informacoes medo_$ meus meus_dados mexer~meu no~dinheiro outra- outras outras_empresas passar pedir piorar_meu piorar~score posso~sem quanto~ganho quem_vai quem_ve quer_saber quise- quiser_sair saben- sabendo sair_$ sao~? score_$
seguro~? sem_medo sigiloso_$ sigiloso_isso vai_piorar vao_mexer vende-`,
    '5': `:seguro ?_quem ?~me ^_meus ^_porque a_pegadinha acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:eh after-roadmap:meus after-roadmap:passar after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes
consent:? consent:fica consent:ficam consent:garante consent:isso consent:pedir consent:porque consent:senha consent:sigiloso dados~seguros debts:aqui debts:le debts:vazar eh~pegadinha escre- essa_conversa essas_informacoes eu_escrevo eu_ganho e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso informacoes_? isso_aqui isso~? isso~golpe isso~seguro le_essa le~conversa ligar~minha
mais_le mais~essa mao_de meu_chefe meu_dinheiro meus~para mexer_no nos_$ o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco passar_informacao pedir~cartao pegad- pegadinha pegadinha_? qual_eh qual~a quem~ter quer que~escrevo sabendo_? seguros sei_que so_entre so~nos tem~de tenho_medo ter_acesso vai_ter vai~acesso vai~meu vao_pedir vao_usar vendem_meus vendem~dados
ver~que voce_compartilham voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:mexer after-roadmap:nos after-roadmap:piorar after-roadmap:risco after-roadmap:sabendo after-roadmap:sair after-roadmap:voce aqui as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe coisa- coisas com_essas
compartilham_as com~informacoes consegue consegue_ver consegue~o consent:a consent:como consent:compartilham consent:contar consent:dados consent:disso consent:entre consent:essas consent:informacoes consent:le consent:me consent:medo consent:nos consent:numero consent:onde consent:para consent:qual consent:quem conta- contar~banco contar~quem conto_? contra contra_mim contra~? conversa conversa_?
dado dados_? dados_depois dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:isso debts:seguro debts:vai debts:vao depoi- depois depois_$ de~informacao do~cpf eh_a esposa esposa_consegue esposa~ver essas essas~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta
gente~? incomes:fica incomes:ganho incomes:le incomes:que informacao informacao_$ isso isso_contra isso_eh isso~entre isso~mim isso~salvo mao~bandido marido_vai marido~ficar medo_de meu_cartao meu_numero meu_score meus_dado meus~? meu~fica meu~vai mexer minha_casa minha_esposa minha_familia minha_senha minha~consegue minha~vai na_mao nao~cair na~de numero_$ os_dados os~depois o~te para_banco
para_excluir para_terceiros para~os passam_meus passam~dados passar_minhas piora- piorar por_aqui por~quer precisa_da precisa~minha que_quer que_te quem quem_? quem_me quem~isso quem~o quer~quanto que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_quanto saber~eu sair salvo salvo_onde score seguro_? seguro_mesmo seguros_$ tem_certeza tenho~de terce- terceiros
terceiros_$ usar~contra vai_cair vai_contar vai_ficar vai_vazar vai~isso vai~sabendo vao_contar vao_ligar vao~isso vao~meu vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~contar voce~de voce~o voce~para voce~saber`,
    '3': `^_da ^_meu ^_ninguem ^_quem a_gente after-roadmap:banco after-roadmap:contar after-roadmap:excluir after-roadmap:familia after-roadmap:ficam after-roadmap:meu after-roadmap:minha after-roadmap:nome after-roadmap:pedir after-roadmap:score after-roadmap:sei after-roadmap:ter alguem_vai alguem~saber apagam banco_ve boa_ou boa~fica certe- certeza coisas_por coisas_que coisas~aqui coisas~eu como_sei
com~que confianca consent:alguem consent:apagar consent:banco consent:casa consent:com consent:cpf consent:da consent:de consent:escrevo consent:falar consent:golpe consent:meus consent:minha consent:nao consent:ne consent:passam consent:passar consent:pode consent:quer consent:querem consent:quiser consent:se consent:seguros consent:ve consent:vendem consent:verdade conta_? conta_do contar_?
conta~banco conto da_para das_minhas das~dividas de_boa de_golpe debts:contar debts:mas debts:que debts:se de~minhas de~ou de~voce dinheiro_$ disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- essas~que essa~? estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~? ficam~essas ganho_$
golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:e incomes:quem incomes:quer incomes:saber incomes:se livre_de mao marid- marido meu meu_banco meu_marido meu~? meu~ne meu~ve minhas~por minha~do nao~sujar ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_que para_quem pedir~cpf porqu-
porque posso~de quanto_eu que_a que_escrevo que_vao que_voce quer~disso que~contar que~fazer que~quer que~querem saber_das saber_disso saber_ne saber~? saber~minhas sao se se_eu se_voce sei~eh te_conto tem~que ter te~? usar_isso vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~meus vao~minha vao~no ver ver_minha ver~conta voce_apagam voce_quer voce_querem voce_vai voce_vao
voce~com voce~ver`,
    '-3': `,_vai ,~me ?_e ?income-source ?~eh after-roadmap:pode banca banca_isso banca~aqui banco_? boto boto_no cobra- cobrar com_isso consent:esse consent:por consent:quero consent:tua eh_do eh_pago esse~eh estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_$ golpe_isso income-source:de incomes:, incomes:me incomes:no ligar~banco minha~? negoc- no~, por_mim por~? posso~? que_estou quem_banca que~isso
saber_que saber~estou seguro_eu site tua uma~? vai_me vai~que voce_$ voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca consent:sao de_graca de_onde e_eh eh~graca graca graca_? isso_vai isso~sujar me~? voce_conseguiu`,
    '-5': `eh~ne isso~de`,
  },
  'ask:link': {
    '23': `link`,
    '21': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `after-roadmap:site o_site`,
    '14': `link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `^_tem after-roadmap:painel o_painel`,
    '10': `after-roadmap:imprimir grafi- impri- imprimir pdf_$ site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador em_pdf manda pdf`,
    '8': `^_manda abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `a_pagina abre_$ after-roadmap:consigo after-roadmap:em after-roadmap:endereco after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app consent:site expir- expirou grafico_$ internet_$ isso_na link_do manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem vejo_isso ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde abrir after-roadmap:abrir after-roadmap:cade after-roadmap:entro after-roadmap:internet after-roadmap:isso cade cade_o como_entro consigo consigo_abrir internet isso_em isso~pdf link~plano me_manda nao~abrir no_site onde~isso pelo perdi ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos after-roadmap:no aquele_negocio aquele~para cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:link consent:no consent:novo consigo~a da_erro da~no de~aquele endereco_? entro_naquela entro~tela era_o era~site erro erro_no
erro~link expirou_o expirou~acesso gera gera_outro graficos inter- manda_de manda~novo meus_numeros mexer_no me~isso me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o passa~site pfv_$ quero_ver quero~no sei~no site_de site_mesmo site~?
site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `,~endereco :manda :nao :perdi ^_qual ^_quero abre_o abre~painel abrir_no abrir~computador after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo como~no computador_, computador~qual consent:abre
consent:como consent:endereco consent:entro consent:era consent:erro consent:nao consent:outro consent:perdi consent:qual consent:tela consi- da_pagina da~ver de_novo dinov- dinovo do_painel do_plano e_perdi entrar entro_no expirou_$ fica_o fica~painel link_da link_nao link~pagina mais_, manda_o me_passa mesmo_? nao_entra nao~entrar negocio novo numer- o_celular onde onde_fica o~de o~mesmo
o~venceu painel_nao painel~abre passa pfv qual_endereco qual_era qual_o qual~o quero~o tem_um vejo_o vejo~painel venceu venceu_$`,
    '-3': `manda_$`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '8': `pagar~minimo`,
    '7': `pagar_o`,
    '6': `debts:minimo minimo_, rates:minimo`,
    '5': `adianta adianta_? cartao_adianta do~adianta levan- levando minimo_? so_o so~minimo`,
    '4': `:minimo ^_pagar after-roadmap:resolve after-roadmap:so cartao~? da_fatura minimo_ou minimo_resolve minimo~mes ou_nao o~ou o~resolve pagar pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar :so ^_pagando ^_pago adian- after-roadmap:atraso after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:pagar after-roadmap:problema embai- embaixo eu~so faco_isso fatur- fatura levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~tem naque- no_minimo ou~? rates:? resolve_? ruim se~so tem_mal tem_problema tem~? tem~ir
total_da vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `^_quais falei falei~NAME falta~NAME quais`,
    '9': `a_lista after-roadmap:dividas devo divid- ja_te quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:cada after-roadmap:falei after-roadmap:minhas cada da_NAME eu_devo eu_ja falta_da lista_$ minhas_dividas para~eu quanto~da resumo_das resumo~dividas`,
    '7': `NAME_? after-roadmap:anotou after-roadmap:quais after-roadmap:ver anotado debts:dividas debts:eu devo~cada dividas_eu falei_da falta ja~da me_mostra minha- minhas mostr- mostra no_NAME para_quem quanto_ainda quanto~devo que_voce quem_eu rates:NAME rates:dividas rates:eu resum- resumo tem_anotado ver_a voce_tem voce~anotado`,
    '6': `^_le ^_quanto after-roadmap:ai after-roadmap:devo anota- as~que confe- contas conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce para_cada passe- passei passei_$ quais_contas quais_eu quais~ja quant- quantas_dividas quantas~eu quero~a que~anotou que~tem rates:falei te te_passei voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_quantas ^_recapitula after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ainda~no ai~anotou anotado_ai anotou_tudo as_dividas cada~com confere confere_ai confere~se da~lista debts:NAME debts:ja debts:quais devo_mesmo devo_na devo~NAME dividas_que divida~NAME esta_minha esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta- falta_para ja
ja~falei ja~passei le lembra_para lembra~quem maris- marisa marisa~da mesmo_$ minha_lista mostra_cada mostra~divida mostra~que na~mesmo para~banco quais~eu quantas quanto~para quem~devo quem~estou quero_ver rates:devo rates:ja recap- recapitula recapitula_minhas recapitula~dividas se_anotou se~tudo sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto ^_ja after-roadmap:ficaram after-roadmap:le after-roadmap:mesmo after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce ai_? alguma_que alguma~eu anotou_a anotou~da cada_divida cade_a com~valor conta- contas_eu contas_que contas~falei contei_$ das_dividas debts:ai debts:das debts:devo debts:lista debts:quanto debts:quem debts:voce devendo_$ devo_$
devo_para divida_com divida~o do_NAME do~? esta_faltando esta~alguma eu~devendo eu~na faltando faltando_alguma faltando~que ficar- ficaram lembra lista_das me_lembra me~o me~para mim_as mim~dividas mostra_o para~as quanto quanto_esta quanto~minha quem que~devo que~falei que~ja rates:anotou rates:as rates:das rates:quanto rates:voce sumiu tenho_$ valor_$ ver voce voce~a`,
    '3': `:NAME :contas :para NAME ^_cade ^_lista ^_mostra ^_para ^_repete ^_ver after-roadmap:anotado after-roadmap:contas after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:lembra after-roadmap:passei after-roadmap:quantas after-roadmap:sao ai_na ainda ai~lista algum- alguma anotou_$ a~das banco_$ cade cade~lista credo- credores credores_ai credores~na da_minha debts:anotado debts:anotou
debts:da debts:divida debts:mostra debts:passei debts:te devo_no dividas~eu estou_devendo eu_estou eu_tenho eu~? lista_? mesmo meus_credores meus~ai minha_divida na_NAME na_lista nao_entendi nao~quanto o_valor o~eu quais_dividas quais~minhas quais~voce quem_sao quem~meus que~passei rates:ai rates:da rates:quais rates:que rates:te repet- repete sao sao_meus sao_minhas sao~credores sao~dividas
tem_ai ver_minhas`,
    '-3': `after-roadmap:geral after-roadmap:quitei after-roadmap:sair eu~devo eu~no eu~quitei geral ja_quitei quanto~ainda quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:total divida_$ sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- no_spc olho onde_olho score`,
    '6': `^_onde after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se descubro estou_? estou~na estou~spc nao~? no_serasa nome nome_esta no~ou onde ou_nao ou~estou overdue:se saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde after-roadmap:cpf after-roadmap:estou after-roadmap:meu after-roadmap:score como_descubro como~meu debts:meu descu- descubro_se descubro~estou estou_no eu~se meu~esta mostr- mostra na_praca nao_estou onde~meu praca que~nome score_$ se_meu sera~meu vejo`,
    '4': `?_consegue ?~ver ^_sera after-roadmap:descubro after-roadmap:saber ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf_para cpf~mim da~consultar de_graca debts:nome esta_limpo esta~? esta~serasa estou_negativada estou_sujo estou~? graca graca_? limpo_? meu meu~ainda
meu~de meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf onde_vejo onde~se overdue:como overdue:cpf overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra que_meu queria_saber queria~se quero_saber quero~se restr- restricao saber saber~estou
score_sem score~pagar sei~me sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~nome se~sujo sujo sujo_na sujo~praca tem_coisa tem_como tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como worry:se`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:como after-roadmap:graca after-roadmap:mostra after-roadmap:negativado after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:vejo after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa coisa_no como como_eh como_voce como~que comprar_e
comprar~disseram confiro confiro_isso confiro~? consegue da_para da~ver debts:? debts:cpf debts:mim debts:no deu_restricao deu~, devendo_na de~se disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no estou_negativado eu_estou foi_que foi~me fui_comprar fui~e graca_se me_botaram me_negativou meu~para me~, me~no mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou
negativou_, negativou~onde o_registrado olhar olho_? onde_confiro onde~? overdue:? overdue:descubro overdue:no overdue:onde overdue:ou overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para_ver para~? para~se que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem
sei_se sei~foi serve serve_para serve~que se~cpf sujar- sujaram sujaram_meu sujaram~nome tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:consegue worry:mim worry:que worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa limpo`,
    '10': `^_limpa meu_nome o_nome`,
    '8': `after-roadmap:hora after-roadmap:limpo como_limpo limpo~nome quanto_tempo sai spc`,
    '7': `:fica after-roadmap:sai como~meu do_spc fica hora limpo_meu na_hora novo_? quand- quando`,
    '6': `conti- dias em~dias fica_no limpar~nome limpa~nome meu~volta na~? nome_sai nome~que quando_? quantos quantos_dias sai_do serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando ^_paguei a_primeira after-roadmap:spc continuo continuo_negativado continuo~, cpf credi- de_novo depoi- depois depois_que do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpa- limpa_o limpar negativado_, negativado~por novo pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$ seras- serasa se~pagar tiro worry:nome`,
    '4': `,_por :como :no :nome :serasa :tiro ^_em a_ficar acordo~nome after-roadmap:depois after-roadmap:dias after-roadmap:limpar after-roadmap:na after-roadmap:primeira a~bom bom_quando bom~? como_faz como_tiro como~o continua continua_la cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demor- demora depois_de do~depois e_o eu_ter eu~credito faco_$ falta_para falta~eu faz_$
fazer_crediario fazer~de fica_limpo fica_sujo ficar_bom ficar~quando fica~ate ja_limpa limpa_$ limpar_meu meu~do meu~fica meu~o meu~sai negat- negativado nome_$ nome_continua nome_do nome_fica nome_limpa nome_o nome~la nome~quanto nome~sozinho offers:nome overdue:? o~continua o~faco o~falta pago_a paguei~e para_eu para~ter posso_fazer posso~crediario primeira_do primeira~acordo quando_posso
quando~fazer quant- quanto~fica que_faco que_falta quero~meu quero~nome sai_sozinho spc_? sujo_ate sujo~quando tempo_para ter_credito ter~de tira tiro~nome tudo~o volta_a volta~ficar worry:como worry:quando`,
    '3': `,~que :limpo ^_como ^_quando ^_quanto ^_se acord- acordo acordo_e acordo_meu acordo~ja after-roadmap:cpf after-roadmap:demora after-roadmap:faz after-roadmap:meu after-roadmap:novo after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira cpf_fica credito demora_para demora~limpar depois~pagar
depois~pago de~? dias~cpf do_acordo do_cartorio do~? do~e e_ja e~limpa limpa_? limpar_o meu_cpf no_spc nome_? nome_em nome_limpo nome~do nome~spc nome~sujo o_acordo o_protesto o_serasa offers:quando overdue:quando o~limpa o~tira pagan- pagando pagando_o pagando~acordo pague- paguei paguei_tudo para~o parcela_o parcela~serasa por_que por~? prime- primeira~o prote- protesto protesto_do
protesto~cartorio quando_meu quando~nome quanto~para que_? que~para sai~serasa serasa_tira sozin- sozinho tempo_a tempo~divida tempo~limpar ter tira_? tira_o tira~protesto tiro_meu tudo_e volta worry:acordo worry:do worry:faco worry:limpa worry:limpo worry:quanto worry:que`,
    '-3': `no~nome quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `negociar reneg-`,
    '19': `negoc-`,
    '18': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:parcelar desconto desconto_$`,
    '10': `^_como parce-`,
    '9': `^_bora ^_consigo after-roadmap:bora baixa- como pedir quero_renegociar quero~um`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:consigo after-roadmap:pedir bora como~a com~NAME desco- desconto_? divida_$ para_parcelar`,
    '7': `^_quero aceita~? after-roadmap:aceita ajuda_a a~aceita baixar como_negocio consigo conversa_? dimin- me~a o_NAME por_onde`,
    '6': `^_da a_financeira a_negociar aceita acordo_$ after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar com_banco como_peco da_para dao da~parcelar falo_para me_ajuda negocia negocia_isso negociar_o para_negociar para_renegociar que~desconto`,
    '5': `,_por ,~onde a_divida after-roadmap:ajuda after-roadmap:baixarem after-roadmap:conseguir after-roadmap:conversa after-roadmap:faco after-roadmap:fazer ajuda baixarem baixarem_? como_diminuir como_que como~para conve- conversar~a diminuir_a e_pagar eles_renegociam eles~se ensin- ensina essa_divida eu_pedir fazer fazer_acordo fazer_um fechar fechar_com jeito jeito_de me_ensina negociar_, negociar_?
negociar~me negocio_com negocio~o onde~a para_baixar para~desconto posso_pedir propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_sera a_fazer a_loja a_parcela acordo_, acordo_com acordo~por after-roadmap:a after-roadmap:com after-roadmap:diminuir after-roadmap:financeira after-roadmap:parcela after-roadmap:pena after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? baixar_o banco_? barga- barganha barganha_com barganha~banco bora~essa chora- chorar
com_a como_faco como~desconto conseguir consi- consigo~o conversa da~baixar debts:eles diminuir eh~se eles eles_aliviarem eles~? em~vezes ensina_$ eu~? e~# falo~renegociar fecha- financeira fiz_acordo fiz~, negociar_essa negociar~bagaca nunca_fiz nunca~acordo offers:como offers:negociar offers:para onde_vai onde~? o~falo pagar_# pagar~por para_banco para_conseguir para~aliviarem para~com para~essa
parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles pedir_? pedir_desconto por~vai propor~trato que_falo que_se quem~falo quero_fazer quero_tentar que~barganha que~gente que~isso renegociar_? se_barganha sera sera_que se~com tem_como trato_para trato~banco vai_? valor_com`,
    '3': `#_x #~de :ajuda :negociar NAME_? NAME_da ^_com ^_eles ^_nunca ^_posso ^_vale ^_vamos a_pena aceit- after-roadmap:aplicativo after-roadmap:chorar after-roadmap:convenio after-roadmap:direto after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:trato after-roadmap:um
after-roadmap:vale after-roadmap:vezes after-roadmap:x ajuda_para a~com bagac- bagaca bagaca_$ cartao_$ certo_de certo~chorar chorar_um chorar~desconto com com_eles com_o com_quem comeco~negociar como_convenio como_eh como~que com~, com~? com~eu com~loja convenio conversar conversar_com de_ajuda de_chorar de_parcelar debts:? debts:com debts:como debts:jeito debts:se debts:sei deles_? de~com
de~isso de~um direto_no divida eh_que essa_bagaca eu_falo faco faco_para fazer~acordo finan- isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar~a no_aplicativo novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:? offers:banco offers:com offers:eles offers:onde offers:propor offers:quero offers:se offers:trato offers:um onde
onde_comeco onde_que o~certo para_eles para~em para~na parcela parcelar_? parcelar_isso parcelar~de pedir_para pena por_mes por~comeco por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero~essa tem_jeito tentar_negociar tentar_um tentar~acordo um~? um~com vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `a_conversa after-roadmap:nao baixar_mais comeco~conversa como_comeco como_eu conversa_com da~? de_desconto denun- falo_com feche- fechei mais_? para~mais`,
    '-4': `^_ja after-roadmap:converso como~o converso converso_com falo~o nao_quero nao_quiseram o_acordo quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feira- feirao`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou eh~feirao esper- espero espero_o feirao_? feirao_de negociacao no_feirao o_mutirao offers:? offers:mutirao o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh ir_no ir~feirao offers:desenrola tem_aquele tem~desenrola vai_ter`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:ter after-roadmap:voltou ainda ajuda_? ano_? banco_central banco~ja central central_ja central~passou debts:mutirao de~do do~central eh_furada espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~novo furada_ou
furada~ajuda ir limpa~compensa negoc- negociacao_do negociacao~banco nome_compensa nome~? offers:o onde_acontece onde_eh onde~o ou_ajuda passou_? quando_eh quando_tem quando~feirao semana_de semana~negociacao seras- serasa tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:fila after-roadmap:negociacao after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando agora_ou agora~espero ainda_posso ainda~entrar ano aquele~do barat- barato barato_? bom_esperar bom_mesmo bom~? bom~o compensa_? compensa_ir compensa~no da~ir
de_divida debts:? debts:ir debts:negociacao debts:no desconto_de desconto~verdade desenrola_acabou de~tem do_banco do_procon do~na eh_bom eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome fica_mais fica~barato fila furad- furada internet_? ja_passou
ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar_? no_mutirao novo_? no~de no~fica no~pela offers:ainda offers:compensa offers:eh offers:espero offers:onde offers:tem onde onde~esse ou_espero ou~? ou~o ou~so o~? o~acabou para_ir para_negociar para~no passo- passou
pela_internet pela~? posso_entrar praca proco- procon procon_eh procon~quando quand- quando quando_? quando~o serasa_eh serasa~bom tem_desconto tem_feirao ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:recebi onde`,
    '12': `^_recebi after-roadmap:pago proxi- qual qual_$ recebi`,
    '11': `after-roadmap:caiu agora proximo proximo_passo recebi_$`,
    '10': `^_e after-roadmap:e after-roadmap:fazer caiu esse_mes pago passo`,
    '9': `a_gente after-roadmap:proximo agora_$ me~o`,
    '8': `^_voltei after-roadmap:comeco after-roadmap:faco after-roadmap:gente after-roadmap:salario after-roadmap:voltei eh~pagar em_qual eu~agora fazer mes_$ meu_salario o~falta pagamento_caiu passo_$ primeiro primeiro_$ que_falta receb- salario_$ volte- voltei`,
    '7': `^_caiu ^_pago a_proxima after-roadmap:jogo after-roadmap:mes after-roadmap:pagamento after-roadmap:passo after-roadmap:primeiro caiu~salario combi- comeco comeco_$ faco fazer_$ gente jogo jogo_em jogo~qual lembra~que mes o_que o~das pagam- pagamento pago_qual pago_quem pedra- por_onde prime- que~fazer salar- salario`,
    '6': `,_e ,_jogo after-roadmap:caminho after-roadmap:das after-roadmap:dinheiro after-roadmap:esse after-roadmap:proxima after-roadmap:quais after-roadmap:tarefa after-roadmap:tenho a~parou camin- caminho comec- depois_? desse_mes eh_quanto essa_, esta_, esta~e gente_parou mes_eh meu_pagamento meu~caiu o_caminho o_dinheiro onde_a onde~gente o~vem pago_primeiro por_qual por~eu quanto_? que_fazer
que~gente taref- tarefa tenho_que`,
    '5': `#~, ,~onde :faco ^_esse ^_feito ^_por ^_quais after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:lembra after-roadmap:parou agora_? coloc- coloco confirm-change:desse confirm-change:mes desse diz_o diz~que e_esse eh_melhor eh~proxima esse~eh eu_faco eu~esse e~mes faco_agora faco_primeiro ja~e lembra me_da me_lembra mes~o o_proximo onde_coloco orien- o~a o~faco o~passo
pagar_esse pagar~mes pago_agora pago~mes paguei_e paguei~agora para~vai parou proxima quais qual_? qual_a qual~pago qual~primeiro qual~proximo que_faco quem_$ que~agora vai_o vai~dinheiro`,
    '4': `,~em ._o .~que :o :primeiro NAME_ou NAME~? ^_amanha ^_comeco ^_qual after-roadmap:, after-roadmap:daqui after-roadmap:depois after-roadmap:essa after-roadmap:falta after-roadmap:feito after-roadmap:frente after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:oq after-roadmap:pagar after-roadmap:quem after-roadmap:quito amanh- amanha aqui_, caiu_o comecar_$ comeco_por
confirm-change:o confirm-change:quero confirm-change:ver daqui daqui_para das de_pagamento devo~primeiro dia_de dia~pagamento dinhe- dinheiro do_mes do~eh e e_depois eh_dia eh_para eh~de essa~e esse esse~? estou_com eu_pago e~, e~para faco_o faco~que feito feito_. frente_? hoje_$ ja_liguei jogo_onde jogo~? la_, ligue- liguei liguei_la me~do no_plano o_passo onde_$ onde_comeco oq ou~NAME o~desse
o~fazer pagamento_, pagar_$ para_frente parou_$ plano_? ponho por~comeco primeiro_? qual_eu qual~a que_a que_vem quero_ver quero~o que~faco que~para que~primeiro que~que quito tenho_# tenho~aqui tenho~pagar um_dinheiro vem_agora vem~no ver_o`,
    '3': `!_onde !~a #_na #_real #~esse #~mao ,_me ,_nem ,~qual ,~sei :comecar :contas :mas :minhas :onde :passo :proximo :qual :que :sei ?after-roadmap NAME_primeiro NAME~o ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:dai after-roadmap:desse after-roadmap:dia after-roadmap:diz after-roadmap:eh after-roadmap:ja after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana
after-roadmap:terminei after-roadmap:vem agora_, a~ou coisa_, com_# com_um com~na dai_, debts:coisa debts:comecar debts:muita debts:nem debts:onde debts:sei devo_fazer dinheiro_aqui diz do_que eh_a eh_muita eh~coisa em~? essa_semana essa~qual estou~# eu_comeco eu~primeiro e~? faco~? falta fio frent- frente ja_paguei jose lembra_o mao_, mao~jogo mas~sei me_diz melho- melhor mes~jogo minhas_contas
muita muita_coisa muita~, na_mao na~, no~? onde_? onde_comecar onde_eu onde~o oq_eu ou_o o~primeiro o~tenho pagar pagar_minhas pagar~contas pago_esse pago_para pago~NAME pago~agora paguei_essa para_fazer para_onde para_pagar para_quem parou_? por~comecar puxo qual_boleto qual~proxima quanto_pago quanto_tenho quanto~pago quanto~que que_com que_pagar que_tenho quem_vai quem~? quero~minhas que~em
real real_esse real~mes recebi_meu sei_por sei~onde seman- semana semana_? sobrou_dinheiro sobrou~real terminei um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:deixo after-roadmap:demitido after-roadmap:falo after-roadmap:fgts after-roadmap:fui after-roadmap:nao after-roadmap:quero after-roadmap:tem after-roadmap:todo after-roadmap:total after-roadmap:tudo after-roadmap:valor deixo demit- demitido esse~, fui fui_demitido maxim- mes_, nao_da negoc- o_total pago_$ por_mes
por_que qual_mes qual~total que~eu sem~esse todo total voce`,
    '-4': `after-roadmap:sem de_pagar mes_eu meu_plano o_meu onde~a quanto_falta`,
    '-5': `#~mes 13o 13o_$ ?~que after-roadmap:voce agora~o qual_o que_voce`,
    '-6': `?_o o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa nao~eu no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- cpf emprestimo_que emprestimo~eu eu~peguei fui~que meu_cpf nao_pedi peguei_isso que_peguei`,
    '5': `^_caiu ^_clonaram abri_$ after-roadmap:emprestimo apareceu_emprestimo apareceu~que clona- clonaram clonaram_meu cobrando como~? compra_nao comprar_$ compra~fui contratei contratei_$ cpf_para cpf~comprar dinheiro_na dinheiro~minha divida divida~meu empre- essa_compra estao_me estao~cobrando eu_$ eu_que eu~fiz fizer- fizeram fizeram_emprestimo fizeram~no me_cobrando meu_nome meu~para na~conta
nunca_abri offers:meu offers:nao para_comprar pedi pegue- peguei que_nunca que~abri que~contratei que~isso sem_eu um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ^_assinaram ^_essa abri abrir~e after-roadmap:fui after-roadmap:reconheco after-roadmap:usaram apare- assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu cartao_e cartao~a clonaram~cartao cobra- compra comprar conta_e conta~dever conta~nao conta~nunca contr- de_fiador debts:emprestimo debts:essa debts:eu debts:fui
debts:meu debts:nao debts:nome descontam de~sem divid- divida_$ divida_ficou divida_nao divida_no divida~comigo divida~eh documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh eu_assinar eu~nada faco_? fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meu_beneficio meus_documentos meu~e me~de mim_um
mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome nunca offers:divida offers:essa offers:fui para~conta por~um que_nao que~nao que~pedi sem~assinar um_emprestimo uma~que usaram_meus usaram~documentos`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:caiu after-roadmap:conta after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nome after-roadmap:pedi alguem_abriu alguem~cartao bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca caiu_dinheiro caiu_um
caiu~dinheiro caiu~na cancelo cancelo_? cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comigo_$ como_cancelo como_provo comprei~loja consignado_no consignado~meu conta debts:conta debts:divida debts:no debts:que debts:reconheco debts:um debts:usaram descontam_do descontam~meu dever dever_$ disse~alguem docum- documentos do~beneficio e_a eh~,
emprestimo_feito emprestimo~meu emprestimo~por essa essa_cobranca essa~, estao e~divida feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que meu_cartao meu_sobrinho meus~para meu~disse meu~fez meu~um minha_, minha~como nao_contratei nao_eh negocio_que negocio~nao nessa~e no~beneficio nunca_contratei offers:emprestimo offers:eu offers:que overdue:? overdue:e overdue:meu
overdue:no overdue:nome para_abrir pedi_$ por_bandido por_mim por~no provo provo_? que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem_um tem~consignado um_consignado um_dinheiro um_negocio uma_conta um~, um~na`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '15': `acha`,
    '14': `^_fecho fecha- fecho pego vantajoso`,
    '13': `^_pego bom offers:? vale_?`,
    '12': `^_presta ^_vale voce~?`,
    '11': `?offers ^_compensa aceit- after-roadmap:aceito after-roadmap:acha after-roadmap:bom after-roadmap:fecho after-roadmap:pego compe- compensa eh_bom fecharia fecharia_$ presta vale vantajoso_$ voce_fecharia`,
    '10': `^_aceito aceito after-roadmap:vantajoso eh_vantajoso pego_? prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:? after-roadmap:compensa essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom`,
    '8': `after-roadmap:fechar after-roadmap:ou after-roadmap:presta after-roadmap:vale eh_negocio eu_tenho mais_? negocio_? ofert- offers:fecho offers:ou offers:vale offers:vantajoso ou ou_nao proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_devo ^_eh ^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:negocio after-roadmap:proposta baixar_mais boa bom_? bom~? com_eles compensa_? esse_desconto melho- offers:acha offers:eh offers:pego presta_? propostas quais que_vale sera~vale seria`,
    '6': `,_encaro ?_$ ^_voce a_pena acord- after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro baixar~? boa_? bom_esse bom~desconto compensa_aceitar desconto desconto_eh e_ai eh_boa eh_uma eh~boa eles_$ encar- encaro encaro_? essa_oferta esse_acordo esta_justo esta~? esta~esse fechar_o fecho_ou justo justo_? mim_? oferta ofertas_eu ofertas~tenho offers:essa offers:esta
offers:presta offers:voce para_mim pena presta_isso presta~? proposta_ai proposta~? quais_ofertas que~acha uma_boa vou~o`,
    '5': `,~? aceitar_o aceitaria aceitaria_? aceitar~acordo aceito_essa aceito~oferta acha_? acha_bom acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:ai after-roadmap:devo after-roadmap:essa after-roadmap:justo after-roadmap:oferta after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- baixar bom_negocio cabe
cabe_no cabe~plano confiar~preco da~baixar da~confiar desconto_para desconto~bom desconto~mim devo devo_aceitar devo_fechar devo~? devo~o diz_? duvid- duvida eh~esse eh~negocio esper- essa_? essa~eh esse_valor esse~esta esta_valendo esta~a e~, fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho nesse_preco no_plano o_acordo o_desconto ofertas offers:aceitar offers:aceito
offers:boa offers:compensa offers:devo ou~fecho o~acha para_baixar para~mais para~nesse pego_essa pego~? plano_? preco_? proposta_$ proposta_eh propostas_eu propostas~tenho quais_propostas que~moca que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo voce_aceitaria`,
    '4': `? ^_ce ^_sera a_senhora aceitava aceitava_? acha_que after-roadmap:baixar after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:melhor after-roadmap:mim after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta a~aceitar bom_$ ce_acha coisa_melhor confiar confiar_nesse da_proposta dando_vantagem dando~mesmo desco- diz esperar esperar_? espero_$ estao_me
estao~dando esta~ou eu_esperar fechar_? fechar_ou fechar~espero fecho_$ fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? isso_ai lugar_voce lugar~aceitava me_dando meu~voce me~vantagem mim negoc- negocio_$ nesse nesse~? oferta_$ oferta_para oferta~mim offers:ai offers:esse offers:melhor offers:negocio offers:pena offers:proposta offers:quais offers:seria ou_esta o~a pagav- pagava
pagava_? para_confiar pena_aceitar posso_fechar posso~ou preco proposta~boa que~coisa que~da se_fosse senho- senhora sera sera_que se~esperar se~voce tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava voce~bom vou_fechar`,
    '3': `,_entro ,~nessa ^_acha ^_da ^_desses ^_esta ^_fico a_vista aceitar_a aceitar~proposta acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:ce after-roadmap:confiar after-roadmap:da after-roadmap:dando after-roadmap:espero after-roadmap:esta after-roadmap:estao after-roadmap:isso after-roadmap:largo after-roadmap:melhora after-roadmap:moca after-roadmap:nesse
after-roadmap:preco after-roadmap:senhora after-roadmap:sera after-roadmap:tamanho after-roadmap:trato after-roadmap:vantagem after-roadmap:vista ai algum_desconto alguma~para algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_isso bom_para bom_tamanho bom_trato bom~mim ce cilad- cilada cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua
dando da~opiniao de_bom desconto_$ desconto_rolando desconto~para desse- desses desses_dois desses~acordos devo_topar de~tamanho dois_acordos dois~qual duvida_, duvida_se duvida~entro duvida~pego eh_cilada eh_furada eh~bom eh~essa eh~melhor eh~para entro entro_nessa entro~? espero essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida eu~topar fico_na
fico~duvida isso~bom largo largo_? medid- medida medida_? melhora melhora_se melhora~eu meu_lugar me~? me~sua moca na_medida na~se nessa nessa_? no~? no~lugar o_melhor offers:baixar offers:desconto offers:fechar offers:mim offers:oferta offers:propostas offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou_espero ou_largo ou~cilada ou~na para~? pego_esse pego_ou pego~acordo pego~largo pena_a
pena_isso pena~? pena~proposta posso~a proposta_da proposta~NAME qual_das qual_eh que_a que_consigo que_melhora que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga- salgado salgado_ou salgado~esta se_pego sera~melhora se~esse sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tamanho_? tem_alguma tem~desconto tem~para topar_?
trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista vista_ou voce~disso`,
    '-3': `#_? ^_consigo aceitar_essa aceitaram aceitarem aceitei acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:negociar after-roadmap:pessoal after-roadmap:pode after-roadmap:quanto after-roadmap:so agora ai_$ ainda bom_demais consi- da~? demai- demais eh_gratis eh~consignado essa_$
fecham fecham_o fecham~acordo feira- feirao grati- gratis gratis_? limpa meu~? muito negociar offers:feirao offers:golpe offers:so offers:vou pedir pesso- por_mim por~? posso~? seras- serasa tem_como tem~? voce_eh voce_fecham voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado desconto_? eh_golpe golpe mutir- mutirao vou~com`,
    '-5': `offers:NAME`,
    '-6': `aceitam after-roadmap:aceitam`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `ja quanto~ja`,
    '8': `after-roadmap:quanto ja~? quanto_ja`,
    '7': `after-roadmap:total que_ja`,
    '6': `^_quanto ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra ^_soma after-roadmap:bem after-roadmap:desde after-roadmap:embora after-roadmap:esses after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu after-roadmap:soma ate a~divida bem_? das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto_no
quanto~total que~ja quitei_$ saiu tudo~quanto`,
    '3': `^_de a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:foi after-roadmap:minhas after-roadmap:pago bem comecei consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minhas_dividas no_total no~? o~eu o~ja pagar_? quanto_eu que~paguei quite- quitei soma total_? tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '13': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `after-roadmap:por antes_? explica`,
    '8': `^_explica ^_por after-roadmap:ordem antes expli- ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a nao_entendi ordem_$`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de entendi essa logic- logica motiv- motivo o_motivo porqu- porque`,
    '5': `a_fila after-roadmap:a after-roadmap:fila after-roadmap:frente after-roadmap:montar after-roadmap:que after-roadmap:usaram ai_$ a~antes enten- frent- frente monta- montar na_frente nao~a o_cheque para_fim pela pela~? por~o que~NAME que~voce ser_essa troco usara- usaram`,
    '4': `NAME~antes a_logica a_menor after-roadmap:botou after-roadmap:comecar after-roadmap:ficou after-roadmap:fim after-roadmap:primeiro after-roadmap:quem after-roadmap:ser after-roadmap:ultimo agora_? antes_do a~vai banco_no botou chequ- cheque cheque_especial comecar_pela de_que decid- de~essa de~eu espec- especial eu_pago eu~o faz_a ficou ficou_por ficou~ultimo fila frente_? logica_de me_explica
menor~? nao_era o~faz o~primeiro pago_o para~a por por_ultimo por~? por~essa por~voce prime- primeiro primeiro_? qual~logica que_a que_faz quem~que que~cartao que~essa que~pago que~que quitar_a quitar~menor vai~? voce~para`,
    '3': `NAME_? NAME_antes NAME_vem a_financeira a_maior after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:era after-roadmap:ficar after-roadmap:financeira after-roadmap:loja after-roadmap:maior after-roadmap:melhor after-roadmap:menor after-roadmap:nao after-roadmap:outra after-roadmap:quitar after-roadmap:topo after-roadmap:vir after-roadmap:voce ai antes~NAME a~banco a~vez
cartao_primeiro comec- comeca_pela comecar de_pagar de_ser depois_por depois~que de~o do_consignado em~? essa_na essa_ordem essa_primeiro essa~da essa~e explica_o ficou~depois fim fim_$ loja_? maior maior_ficou motivo_de motivo~pagar nao_comeca nao~pela na~? no_topo o_NAME outra_? o~no o~vem pagar_o pagar~NAME pela_NAME porque_essa por~a por~nao qual~motivo que_? que_essa que_o que_ser que~comeca
quitar se_a tem_um tem~ser topo ultim- ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '8': `carta- cartao`,
    '7': `cartao_consignado como_saio eh_emprestimo`,
    '6': `after-roadmap:cartao after-roadmap:emprestimo after-roadmap:saio cancelo~cartao descontam_um do_rmc eh~no emprestimo_? o~consignado que_? rcc rmc_$ saio saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:nunca after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel do_inss margem_consignavel margem~eh no_meu no~beneficio rates:cartao reser- reserva reserva_de reserva~margem`,
    '4': `,~que after-roadmap:descontam after-roadmap:eh after-roadmap:inss after-roadmap:tal consignado debts:rmc desco- desconto_de do_extrato do~do eh_rmc eh~? eh~que emprestimo esse_rcc esse~do extra- extrato extrato_do inss marge- margem meu_beneficio meu~? nao~nunca nunca o_cartao que~rmc rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,_que ,~agora ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:desconta agora_? anda anda_$ anos_e anos~a aposentadoria beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~? cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro como~o
consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:o descontam~cartao desse_desconto desse~de de~na divida_nao divida~anda e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto me_livro mes_no mes~meu
meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que~emprestimo que~usei rates:? rates:beneficio rates:o rates:rmc tal tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '12': `after-roadmap:consignado`,
    '10': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador debts:consignado do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debt-kind:? descontado emprestimo_que folha rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o funciona~consignado incomes:consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer que~emprestimo que~esse
traba-`,
    '4': `^_credito after-roadmap:eh after-roadmap:funciona after-roadmap:pessoal a~? cartao_eh cilad- cilada como~o consignado_do consignado~clt consignado~inss consignado~o debt-kind:consignado debt-kind:que desconta dizer_consignado dizer~? eh_boa eh_bom eh_cilada eh_emprestimo eh_esse eh~? empre- em~? esse_consignado expli- explica explica~consignado fazer fazer~? inss_$ o_credito o~eh o~quer pagar~eh
prest- que_mesmo que_quer quer_dizer quer~consignado que~dizer rates:? trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `,~vantagem ^_vivem a_pena acabei_de acabei~fazer after-roadmap:boa after-roadmap:carteira after-roadmap:melhor after-roadmap:pena after-roadmap:tirar after-roadmap:vivem apose- aposentado_? aposentadoria_$ boa boa_? bom cancelar_um cancelar~consignado carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como com_consignado como_$ consignado_$ consignado_para consignado_privado
consignado_tem consignado~acabei consignado~cilada consignado~eh consignado~juros da_aposentadoria de_fazer debt-kind:esse debt-kind:quer debts:eh debts:emprestimo demitido_como demitido~fica desco- desconta_da desconta~aposentadoria dizer do_inss do~eh eh_como eh_melhor eh~emprestimo fazer_? fica~consignado for~como incomes:? incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~?
ligando_com ligando~consignado melhor~ou menor_? mesmo_? nao~o ou~? o~mesmo o~tem para_aposentado pena pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da que~na rates:emprestimo rates:fazer sei_o sei~que tem_juros tem~menor tirar um_consignado vantagem_? vivem_me vivem~ligando`,
    '-3': `cartao_consignado de~o`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `descontar do_consignado folha`,
    '7': `after-roadmap:limite limite podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar after-roadmap:podem ainda_para ainda~emprestimo banco_pode benef- beneficio beneficio_$ consignado consignavel descontam_muito descontam~, do_meu do~salario em_folha existe_um existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe o_limite para_emprestimo
podem_pegar quanto_do quanto_podem quanto~descontar tenho_margem tenho~ainda teto_? um_teto`,
    '4': `,_existe ,~um ^_qual a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer comer comer_? consignado_$ consignado_? da_minha da~folha debts:? debts:margem descontam descontar_do descontar_metade descontar~do descontar~meu do_beneficio do~beneficio eh_$ eh_quanto emprestimo_? exist- existe folha_$ folha_o folha~banco inss_eh inss~quanto ja_descontam ja~muito limite_do
margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh salario_? tem~para teto um~?`,
    '3': `,_tem ,~lei after-roadmap:ainda after-roadmap:qual aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:folha debts:quanto descontar_da descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou- incomes:descontar incomes:do incomes:margem
incomes:podem incomes:quanto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `como~portabilidade outro_banco`,
    '8': `after-roadmap:banco banco outro`,
    '7': `como_faco consi- financiamento levar levar_o minha_divida o_emprestimo portabilidade_de rates:banco`,
    '6': `after-roadmap:outro banco_? banco_o banco~consignado compr- consignado faco finan- mudar o~para para_outro para~banco rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:mudar compra_minha comprar compra~divida credito_funciona credito~como de~funciona divida_, emprestimo funciona_como menos menos_? minha~, mudar_o o_financiamento outra_financeira para~financeira portabilidade~credito troca- trocar`,
    '4': `,_eh ^_outra after-roadmap:compra after-roadmap:divida after-roadmap:emprestimo after-roadmap:levar after-roadmap:outra assum- assumir assumir_o assumir~que banco_pega com_juros como_$ compra comprar_minha comprar~divida com~menor consignado_para consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o divida~banco do_emprestimo empre- eu_consigo
eu~migrar faco~de financiamento_? insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram meu_consignado meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento mudar_a mudar~divida o_consignado ofereceram_comprar ofereceram~minha offers:portabilidade outra outra_instituicao outra~pode outro~? o~de o~devo para_mudar para_outra para_passar passar~divida
pode_assumir pode~o posso_trocar que_devo quer~meu rates:outro troca_de`,
    '3': `,_vale ,~bom ,~vantagem :consignado :faco NAME~eh ^_eu ^_levar ^_outro ^_troca a_divida a_portabilidade after-roadmap:como after-roadmap:contrato after-roadmap:juros after-roadmap:menos after-roadmap:ofereceram after-roadmap:passar after-roadmap:quer after-roadmap:troca after-roadmap:trocar after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_do
banco_me banco_para banco~cobra banco~emprestimo banco~juros banco~o banco~pagar banco~pode cai_? canto_? cobra cobra_menos cobra~? com_taxa compensa_? com~mais consignado_$ consignado_com consignados consignados_de consignados~banco consigo contrato credi- credito custo_para custo~levar da_para de~? disse_que disse~compra divida divida~eh do~do eh_vantagem eh~essa emprestimo_de emprestimo_do
emprestimo_para emprestimo~banco emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar exist- existe faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~banco financiamento~outra funci- funciona inss_? juros juros_? juros_cai juros_mais juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento mais_baixo me_cobra menor meu_contrato
meu~? meu~do me~menos mudan- mudanca mudar~banco negar negar_a negar~portabilidade o_juros ofereceram offers:banco offers:emprestimo os_consignados outra~compensa outro~me o~antigo para_levar para~a para~canto para~o passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega que_compra que_outro quer que~?
que~banco que~minha rates:emprestimo rates:financiamento rates:meu rates:outra rates:portabilidade rates:trocar sera~outro taxa_menor trans- transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vanta- vantagem`,
  },
  'ask:prescription': {
    '22': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve caducou prescreve`,
    '12': `ainda caducou_?`,
    '11': `^_caducou de~anos`,
    '10': `after-roadmap:caduca anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou divida`,
    '8': `cinco cinco_anos ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:anos after-roadmap:divida after-roadmap:prescreveu ainda_conta caduca_$ caduca_? de_cinco depois_de divida_velha isso~? overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:quando ainda_podem ainda_vale ainda~me antig- antiga de_# divid- divida~some me_cobrar podem~cobrar some_? velha_some`,
    '5': `:quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda~? cobrar conta_$ divida~# essa_divida overdue:sera podem quando_isso sera sera_que sozinha`,
    '4': `#_ainda #_anos :isso ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:cobrar after-roadmap:deixar after-roadmap:isso anos_? a~tem cobra- cobrar_? comeca_a comeca~contar contar_de contar~novo de_quantos de_validade depoi- depois depois~# depois~quantos de~ainda divida_ainda divida_de divida_eh divida_tem divida~? divida~prazo divida~vale do_serasa essa~ainda
eu_deixar ja ja_caducou me~? offers:divida overdue:anos overdue:divida overdue:ja o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a prazo_de prazo~validade quantos quantos_anos que_acontece que~se se~deixar some_sozinha sozin- sozinha_? tem_prazo um_pouquinho um~comeca valid- validade validade_? velha~? velha~sozinha`,
    '3': `#~pode #~some ,_quer ,~dizer :anos :de :depois :divida ^_essa ^_saiu acabou_a acabou~divida after-roadmap:# after-roadmap:conta after-roadmap:passou after-roadmap:podem after-roadmap:some after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos_some anos_somem anos~? anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco
comeca com~anos com~tempo contar debts:anos debts:divida deixa- deixar depois~cinco de~? divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~devo eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:tempo overdue:conta overdue:que overdue:some o~a passo- passou
pode~cobrada prazo proce- quantos~somem que_acabou que_com quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do somem somem_com somem~isso some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever da~? dever prend- vai_preso`,
    '8': `^_boleto cadei- cadeia`,
    '7': `after-roadmap:crime cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana consent:pagar crime_nao crime~pagar eh~nao em~por pagar polic- policia por_cartao prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? deven- devendo devendo_banco em_cana ficar ficar~banco gente gente_por ir_em ir~cana me_buscar pagar_, parar pode_me
por_causa por_divida posso_ir posso~em prendem vai vencido vencido_eh vencido~crime worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:preso after-roadmap:xilindro algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser de_vir deleg- delegacia delegacia_?
devendo_loja devendo~? dever_cartao dever~da dor dor_de dor~cabeca eles_podem eles~mandar emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por mandar mandar_prender mandar~a me_levarem medo~ser me~algemado me~por na_delegacia nao~? nao~eu ou_eh ou~dor overdue:? pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das
parar~delegacia podem_mandar podem~prender pode~levarem policia_vem policia~me por_nao por~disso por~pagar prender_a prender~gente presa presa_por prisao_ou prisao~so ser~por so_dor vem_me vem~buscar venci- vou~atras vou~na worry:? worry:cana worry:crime worry:dever xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~mesmo ,~prendem ,~verdade ^_oxe ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:deve after-roadmap:devendo after-roadmap:gente after-roadmap:mandar after-roadmap:medo after-roadmap:pagar after-roadmap:parar after-roadmap:por after-roadmap:prender after-roadmap:presa agora_prendem
agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ causa~conta cobradora cobradora_disse cobradora~que consent:nao consent:vai crimi- criminal criminal_, criminal~existe de_cabeca de_cana de_conta debts:por
debts:prendem deles_falou deles~em deve_para deve~banco de~policia de~presa disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ loja_?
manda- me_ameacaram medo nao~, no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:da oxe oxe_, oxe~agora o~deles pagar_o pagar~pode para_assustar para_divida para~vai pavor~vir policia_aqui policia~em por por_carne por~? por~atrasado por~de por~ou prendem_a prendem_gente prendem~gente prendem~por presa~nao preso_no preso~brasil prisa- prisao processo processo_criminal processo~, quem~para
que~estelionato que~mandar ser_presa so_para so~assustar so~de tenho~de vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir vir_policia vir~aqui worry:, worry:cadeia worry:da worry:eh worry:me worry:parar worry:por worry:preso worry:vou`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ ficou mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo expli- ficou_$ mostr- passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo mostra novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda after-roadmap:refazer cade~plano manda_o me_mostra o~a passo passo_$ pode~a refaz- refazer ver_de ver~novo`,
    '5': `^_atualiza ^_manda ^_refaz ^_repete after-roadmap:atualiza after-roadmap:o after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- atual- atualiza atualiza~plano cade_meu cade_o da~? faz_a faz~conta manda me~como qual~o quero_o quero~de refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_faz ^_monta ^_pode a_mes after-roadmap:aquele after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa after-roadmap:qual after-roadmap:quero aquela_lista aquele_cronograma aquele~de cade_aquela combi- combinado conta_de crono- cronograma cronograma_de cronograma~novo das~?
dividas_? do_mapa do~pagar e~tal mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa mes~mes meu~ai monta mostra_o mostra~passo novo_o o_meu o_tal o~da pagar_mes para~das passa_o plano_ai plano~novo pode~aquele repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~o :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei after-roadmap:agora after-roadmap:aparelho after-roadmap:aquela after-roadmap:planejamento after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela~do aquele a~? a~de cade~lista combinado_do combinado~plano conta conta_? de_aparelho de~o do_que
do~para e_o e_sumiu era_o explica_de explica~novo e~tudo favor lista_do lista~que manda~plano me_relembra mes_a me~o novo_$ novo_? o_planejamento oxe o~mesmo pagar~a para_sair passa plane- planejamento planejamento_$ plano_, plano_de pode_mandar poderia_me por_favor qual_eh qual_era quando_o quando~plano que_pagar quero~meu que~mes reenv- reenvia reenvia_o reenvia~planejamento relem- relembra
relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o`,
    '-3': `^_melhor after-roadmap:melhor link_do link~plano melho- melhor o_site pode_me quero~a site`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '11': `rates:rotativo rotativo_$`,
    '10': `rotativo_?`,
    '8': `^_rotativo rotativo~o`,
    '7': `do_cartao do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `^_por a_fatura cresce_tanto debt-kind:rotativo eh_esse eh~do esse_do esse~cartao por_que que~fatura rotativo_eh tanto_$`,
    '5': `:rotativo after-roadmap:fatura cresc- cresce de_rotativo esse_rotativo explica juros_do juros~esse o_rotativo por~a que_juros rates:fatura rates:que tanto`,
    '4': `:eh ^_fala after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumenta aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim debt-kind:? do~para eh_o eh~tal expli- explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta juros_eh nao_pago o~cresce pago_a pago~fatura para_rotativo que_a que_eh que~cartao que~eh rates:cartao rates:do
rates:por rotativo_, rotativo_para rotativo_seria rotativo~mim seria_o seria~que so_aumenta tal~rotativo tem_teto teto_para teto~rotativo`,
    '3': `:que ^_que acont- acontece acontece_quando acontece~nao after-roadmap:aumenta after-roadmap:explica after-roadmap:juros ai_, ai~explica assim aumen- a~toda cartao~estao como_funciona debt-kind:esse debts:juros eh_estao eh~absurdo eh~juros eh~que eh~rotativo entendi_esse entendi~rotativo esse esse_tal estao_absurdo explica_$ fala fatura_toda fatura~? funciona_o funciona~rotativo juros juros~cartao
me_explica nao~a nao~esse no_rotativo o~acontece por~esse por~o quando_nao quando~pago quanto~o que_$ que_acontece que_o que~juros que~quando rates:a rates:cresce rates:eh rates:esse rates:o rates:tanto rotativo_ai rotativo~, seria tem~para teto toda toda_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda ajuda`,
    '10': `after-roadmap:cras cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `algum comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:cadunico after-roadmap:cesta ajuda_? ajuda_da auxilio_para comid- me~? onde`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:comida after-roadmap:peco after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxilio~mim a~eu basic- basica basica_? cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde_consigo onde~cesta prefe- prefeitura tem_ajuda tem~auxilio tem~da worry:? worry:ajuda`,
    '5': `after-roadmap:arrumo after-roadmap:onde alguma~? arrumo arrumo_uma arrumo~cesta assis- auxil- auxilio benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro cesta_? coisa_? como_entro como~no como~o cras_ajuda cras~com da_alguma da~coisa direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia familia_$ gover- governo mae mes_? onde_arrumo onde_peco onde~uma
o~ajuda o~me para_quem prefeitura_? quem_ajuda quem_eu tenho_direito tenho~? uma_cesta worry:como worry:faco`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:faco after-roadmap:prefeitura after-roadmap:programa ajuda_com ajuda~o ajude ajude_? algum- algum_programa alguma alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do beneficio~governo bpc_para
cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer_esse comer~mes como como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra~bolsa esse_cras essentials:onde esta_desatualizado eu_posso eu_tenho eu~pedir eu~socorro faco~cadastro governo_da governo_eu
governo~posso graca mae_? me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente programa_que programa~me que_? quem quem~peco que~ajude que~eu recordo_para recordo~comer renda social_, social~onde socorro_esse socorro~mes tem~programa uma~? unico unico_?
worry:cadunico worry:cras worry:onde worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:coisa after-roadmap:comer after-roadmap:como after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:recordo after-roadmap:socorro after-roadmap:tem after-roadmap:tenho ajuda_mae ajuda_o ajuda~solto algum~que aluguel_? bolsa~?
bpc bpc~minha cadastro_$ casa_onde casa~peco coisa comer comida_em comida~casa como_peco cras_da cras~alguma cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra_no essentials:ajuda essentials:como essentials:faco essentials:peco esse~? esta~, estou~comida eu_peco eu_recordo existe_auxilio e~cras familia_? fazer_o fazer~cadastro
fica_onde filho_doente filho~? gente_como gente~eu governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem me_ajuda meu~esta minha_mae nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel progr-
programa que_ajuda que_da que_entra que_me quem~de quem~mae quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tenho_renda tenho~nenhuma worry:consigo worry:graca worry:que worry:quem worry:renda`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz after-roadmap:tarifa`,
    '7': `baixa baixa_renda desconto_na menos`,
    '6': `after-roadmap:social como~a de_luz energ- energia essentials:luz luz_? menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_desconto a_tarifa after-roadmap:baixa after-roadmap:menos conta_de desconto direito~desconto energia_? essentials:? na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh tem_tarifa tem~social`,
    '4': `,~desconto ^_tarifa after-roadmap:energia after-roadmap:na after-roadmap:renda a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta~luz desconto~energia desconto~luz direito_a eh_baixa eh~renda essentials:tarifa menos~NAME menos~luz na_energia onde_cadastro onde~para paga para~menos pede pede_? pobre progr- programa quem~baixa quem~bolsa renda_? social_como social~pede
tarifa~como tem~na`,
    '3': `,_como ,~faco NAME_? ^_aquele ^_bpc ^_onde a_conta after-roadmap:bolsa after-roadmap:como after-roadmap:desconto after-roadmap:paga after-roadmap:pobre after-roadmap:quem after-roadmap:tem alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixa- baixar baixar_a baixar~conta barata bolsa_familia bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar como_pego como~? como~na
da_direito da~a de_internet desco- desconto_para desconto~conta de~? de~pelo direi- direito do_cadunico do_povo do~paga eh~cadunico essentials:, essentials:a essentials:como essentials:desconto essentials:menos essentials:na essentials:paga essentials:posso essentials:programa essentials:social faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_para luz_pelo luz_vem luz~governo
luz~pobre luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_tarifa na~de na~para na~social paga~de paga~luz para_pagar para_quem para_ter para~eh pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como programa_luz programa~do quem quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa tem~familia
tenho~a ter_? worry:? worry:luz worry:menos worry:social worry:tarifa`,
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
    '6': `cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? entra~cet impos- imposto imposto_? no_cet total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no esse_tal esse~de o~eh o~entra que_diabo que_entra que~eh tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros cet~maior coisa_? contrato e_juros efetivo_$ eh_maior eh~mesma entra explica_esse explica~tal e~eh juros~a maior_que mesma mesma_coisa mesma~? me~esse no_papel no~tem o_custo offers:o offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:custo rates:eh rates:no rates:o rates:que
serve signi- significa significa_custo significa~efetivo tal_de`,
    '3': `%_, ,~aquilo ^_devo a_diferenca after-roadmap:total ano_querem ano~dizer ao_ano ao~querem aquil- aquilo aquilo_que aquilo~eu a~ou bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~eh comparar comparar_o comparar~cet contr- contrato_$ custo~eh debts:custo debts:efetivo debts:eh devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato
do_juros efetivo_eh efetivo~o eh_a eh_aquilo eh~que emprestimo essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior me_explica no_contrato offers:custo offers:eh olhar olhar_a olhar~taxa onde~o ou~cet o~? papel papel_tem papel~cet para_comparar para_custo para~serve para~total por~o qual~diferenca
que_bicho que_eh que_o que_serve querem_dizer querem~o que~saber rates:, rates:? rates:a rates:bicho rates:contrato rates:efetivo rates:fala rates:para rates:serve rates:total saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o tem_cet total_$`,
  },
  'ask:total-owed': {
    '14': `soma`,
    '13': `after-roadmap:soma after-roadmap:total total`,
    '12': `^_soma`,
    '11': `after-roadmap:quanto quanto`,
    '10': `after-roadmap:devo devo quant-`,
    '9': `da_quanto geral quanto_? taman- tamanho`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida rombo`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:fala after-roadmap:rombo desgraceira devo_$ em_quanto estou_devendo quanto_que soma~desgraceira total_$ valor`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:devendo after-roadmap:dividas after-roadmap:esta after-roadmap:toda after-roadmap:valor agora_$ ao_todo das devo_no devo~NAME dividas dividas_$ eh~rombo enter- fala fala~total no~? o_rombo o_tamanho o_total o~total qual_o quanto_da rombo_todo rombo~? soma_ai soman- somando soma~para tamanho_do toda`,
    '5': `:minha after-roadmap:ao after-roadmap:essa after-roadmap:estou after-roadmap:falta after-roadmap:somando after-roadmap:todo ai_para ai~mim ao das_dividas das~dividas deven- devendo divida_$ divida_toda em~? estou~em eu~devendo me_fala mim_$ minha~toda no_total o_valor o~todo qual_eh qual~o qual~valor quanto_devo quanto_esta quanto_eu quanto_falta quanto~eu que~hoje soma_tudo somando_tudo todo
todo_$ todo_? tudo tudo~da`,
    '4': `:divida :quanto :valor ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? dando das_minhas da~? da~divida de_que debts:da debts:o debts:qual debts:todo devo_para devo~total de~tamanho divid- eh_o esta_dando esta_de estra- estrago eu_estou eu~devo eu~no falta junto junto_$ meu~esta
me~o o_estrago o_numero o_prejuizo para_mim preju- prejuizo prejuizo_para prejuizo~mim qual quanto~ainda quanto~o que~devo soma~o toda_$ toda_? tudo_junto tudo_para tudo~mim valor_da`,
    '3': `:da :devo :total ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto debts:tudo devendo_$ devendo_ao devendo_quanto devendo~todo devo_? devo_quanto de~eh de~que divida_esta divida~em do~devo eh~divida esta_em esta_minha esta~divida estou~ao estou~quanto geral_do geral~que
hoje_$ intei- inteiro inteiro_da inteiro~quanto junta- juntar juntar_todas juntar~as mim minhas_dividas minha~esta monta- montante montante_geral montante~do numer- numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~devo quanto~estou quanto~juntar quanto~no quanto~pagar que_devo que_esta quero_saber que~estou que~o saber_o saber~valor
se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto todas_as todas~dividas total_? total_da total_que total~eu tudo_somadinho valor_cheio valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:fazendo after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair ate banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na fazen- fazendo minha_renda minha~vai na~mesmo oferecer para_cada para_divida para~banco quanto~oferecer quanto~total sair sair_das
sair~dividas vai vai_para vai~divida`,
    '-4': `after-roadmap:cada after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona consent:que eh_financeira quem~voce voce`,
    '10': `:como after-roadmap:robo after-roadmap:voce do~? eh_voce financeira_$ funci- funciona para_que robo`,
    '9': `after-roadmap:falando banco_? como_funciona eh_isso eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$ voce_fazem`,
    '8': `^_voce after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_esse empre- empresa_$ emprestam emprestam_dinheiro esta_falando estou_falando fazem isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata voce_emprestam voce_sao`,
    '7': `:? :voce ^_do ^_isso ^_quem after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:esse consent:falando consent:sao consent:voce do_que eh~serasa esse_zap fazem_$ finan- isso_eh meu_numero numero_$ que_se quem_eh quem_sao que~zap sao_voce trata_$ voce_conseguiu voce_eh zap`,
    '6': `:quem ?consent ^_eh ^_para after-roadmap:fazem after-roadmap:serve after-roadmap:zap artif- artificial artificial_? consent:emprestimo consent:financeira consent:mandou consent:o consent:robo dinheiro_$ eh eh_inteligencia eh_quem eh~artificial eh~de eh~ou eh~pessoa esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o negocio negocio_$ onde_eh onde~isso
para~esse para~serve que_serve quem_$ sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:quem com_robo consent:do consent:serve de_emprestimo de_que de~voce divida_? do_banco do_governo do_serasa dono_disso eh_empresa eh_emprestimo eh_um eh_vendedor eh~banco empresa_de empresa~que emprestimo_$ esse esse_$ esse_? falando_com falando~robo faz_o faz~que isso_aqui mando- mandou
me_mandou me~isso o_que onde_voce onde~sao ou_maquina o~disso o~esse o~mesmo que_mesmo quem_esta que~eh que~negocio resolve_minha robo_? sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do`,
    '4': `:do :eh :no :que ^_com ^_como after-roadmap:empresa after-roadmap:negocio after-roadmap:que after-roadmap:serasa after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem com~eu consent:de consent:disso consent:entendi consent:fazem consent:negocio consent:oii consent:onde consent:zap de~empresa eh_humano eh_o eh_uma eh~dono eh~moco eh~qual eh~servico empresa emprestimo emprestimo_?
entendi_o entendi~que estou~? estou~com eu_estou eu~falando falando_? falando_comigo financeira_? gover- governo governo_? human- humano humano_ou humano~robo isso isso_$ isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negocio_eh negocio~esse numer- numero ou_robo o~eh o~voce qual_empresa que_$ que_? que_negocio que_servico que_zap quem_eu quem_me quem~estou que~esse
resol- resolve sao_$ sao~? sao~financeira serasa_$ serve_para serve~que servico_eh servico~esse uma_financeira voce~a voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :o :sabe :se ^_cai ^_explica ^_faz ^_pera afina- afinal afinal_? after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dora after-roadmap:emprestimo after-roadmap:faz after-roadmap:governo after-roadmap:humano after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou after-roadmap:pessoa ajudam aqui aqui_de
como como~funciona consent:cai consent:dinheiro consent:dono consent:empresa consent:governo consent:limpar consent:me consent:nome consent:pera consent:um de_qual de~eh digit- digitando digitando_? disso_$ dono dora eh_gente eh~esta eh~governo entendi esta~comigo explica_o explica~que fazem_afinal fazem~? fazer_? funciona_esse funciona~negocio gente_ou gente~maquina governo_$ insta- instagram
isso~de limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem negoc- o_dono onde outra~? pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh que_funciona que~voce sabe~? sao~governo sei_quem serasa~? servi- servico trem uma_pessoa uma~digitando um~? vende- vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ^_esse after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:rmc after-roadmap:top banca banco_$ consent:essa consent:pago consent:sabe consent:tem consent:vai criou daqui da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_sigiloso eh~? eh~graca eh~presidente esse_numero esse~eh esta_devendo fazer_$
golpe_? governo_ou governo~eh graca isso~pago juros_eh juros~esse mesmo_esse mesmo~numero muito numero_? o_presidente ou~particular paga pago_$ parti- particular particular_? presi- presidente presidente_$ prote- protegido que_juros quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top vai voce~? voce~com voce~o`,
    '-4': `:oii after-roadmap:anjo after-roadmap:bom after-roadmap:muito anjo anjo_$ com_isso consent:fazer consent:golpe debt-kind:eh eh_muito eh_pago eh_para eh~anjo ganha- ganham isso~golpe ong ong_? pergu- quem~isso sao~ong um_anjo uma_ong voce_ganham`,
    '-5': `eh_golpe eh~isso esse~? isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `golpe qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '9': `deixo essentials:? qual_conta`,
    '8': `atrasar`,
    '7': `a_luz after-roadmap:deixo after-roadmap:luz after-roadmap:ou after-roadmap:qual luz ou qual`,
    '6': `,_qual ^_aluguel ^_entre after-roadmap:atrasar a~ou conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para ou_a posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `^_deixo a_prestacao after-roadmap:conta after-roadmap:entre after-roadmap:prestacao alugu- aluguel atrasar_qual atrasar~delas contas contas~casa de_pagar deixo_atrasar deixo~qual delas_? der der_para entre gas_ou gas~a luz_ou luz~o nao_da nao_pode nao~atrasar o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago pago_a pago~luz pago~que para_tudo pode_atrasar pode~? prestacao prestacao_? qual_?
se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher after-roadmap:aluguel after-roadmap:casa after-roadmap:contas after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:nenhum after-roadmap:pago after-roadmap:posso ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? bolet- boleto boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta_nao conta~pode da_para das
da~tudo de_jeito delas de~nenhum e_boleto entre_comida entre~e escolher escolher_$ escolho escolho_qual escolho~? essentials:conta essentials:deixo essentials:luz essentials:ou essentials:pago esse~? esta~vencendo eu~de e~pago gas internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual mercado mercado_ou mercado~boleto mes_? nenhum_? ou_boleto ou~primeiro o~? o~ou o~vem pagar~,
pago_o para~, posso_deixar posso~? prest- primeiro qual_delas qual~nao que~primeiro se_nao tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua ^_das a_internet after-roadmap:boleto after-roadmap:comida after-roadmap:das after-roadmap:deixar after-roadmap:delas after-roadmap:internet after-roadmap:jeito after-roadmap:junto after-roadmap:primeiro after-roadmap:tudo after-roadmap:vencendo agua agua_ou agua~luz aluguel_e aluguel~energia atrasar_de atrasar~jeito boleto_pago cartao_? casa casa~pode comid- comida
condominio_primeiro condominio~? conta conta- contas_, contas_da contas_de conta~casa da_casa das~da das~de da~um de_casa deixa- deixar deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~de dia_e dia~so e_energia e_so eh_? energ- energia energia_no energia~mesmo esse_mes essentials:atrasar essentials:escolho essentials:o essentials:para essentials:posso esta_tudo e~da e~no inter-
internet_ou internet~o jeito junto luz_, merca- mesmo_dia mesmo~e nao_der nao_posso nao~deixar nenhum no_mesmo no~dia o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~eu pagar pagar_de pagar_uma pagar~jeito pago_antes pago~? pago~internet para_depois para_pagar para_um para~uma posso prime- que_? que_vem se_so so_da so_der um_$ uma~qual vem~? vence- worry:? worry:aluguel worry:pago`,
  },
  'ask:who-is-behind': {
    '12': `^_quem`,
    '11': `voce_?`,
    '10': `criou empresa empresa_? quem quem_criou`,
    '9': `banca por_tras quem~isso tras`,
    '8': `cnpj consent:? de_voce esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? essa_empresa ganham ganham_dinheiro ganham~como sao_uma`,
    '6': `cnpj_de cnpj~voce com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso qual~cnpj quem_te quem~com quem~esse quem~fez robo_? te_fez tem_banco tem~? te~? tras_disso uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham com_isso consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh o~de o~desse
parti- programa_? qual_empresa quem_ganha robo saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj :isso after-roadmap:banca after-roadmap:robo after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:essa consent:fez consent:onde consent:tras consent:voce de_onde de~? do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras
gover- governo inven- inventou inventou_esse inventou~robo isso_? isso~? o_dono onde por~do progr- programa que_inventou que_turma quem_fez sao sao~, tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh worry:empresa worry:esse zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:programa after-roadmap:saiu after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico banco_? consent:como consent:de consent:do consent:empresa consent:fica consent:ganham consent:governo consent:ou consent:por consent:te consent:uma conta_de conta~voce de_quem
debts:eh debts:isso debts:quem debts:sao debts:tem desse de~eh de~quem dinhe- dinheiro disso eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce essa~? fica_o fica~escritorio graca_quem graca~paga isso_aqui o_escritorio onde_fica paga_a paga~conta qual_o quem_eh quem_paga quem~a quem~essa quem~por quem~voce que~esse se_eh servi- servico se~de te tras~? worry:essa worry:onde worry:quem
worry:sao`,
    '-3': `eh_voce le le_isso le~aqui quem_le`,
    '-4': `:voce sao~?`,
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
    '14': `desfaz_$ volta- voltar`,
    '13': `^_da anter- anterior errad- rebobina_$ ultima voltar_$`,
    '12': `^_desfazer ctrl ctrl_z desfazer_isso retorna_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_control ^_ctrl after-roadmap:voltar como_retroceder control control_z debts:volta errado incomes:volta retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta anterior_$ antes_$ errei essentials:voltar pergunta rates:volta respo- tem_como tras tras_$ volta_uma`,
    '8': `^_apaga ^_desconsidera ^_respondi ^_voltar a_anterior da~retornar de_antes desconsidera essentials:volta na_pergunta overdue:z para_retornar pergu- retorna_uma retornar retornar_$ uma volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado :volta ?debt-amount ^_engata ^_ops ^_pulei ^_risca a_fita a_re ai_$ anda_uma anda~para antes apaga arrumar_a botei_errado contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:rebobina incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna o~eu pulei pulei_uma pulei~sem quero_voltar que~falei
respondi_errado risca_a risca~ultima uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `?incomes ^_anda ^_opa ^_quero a_de a_pergunta anda apaga_essa apaga~ultima arrum- arrumar da_para da~voltar debt-amount:retorna debt-kind:z desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:quero mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar pergunta_anterior pouco_$ que_respondi querer querer_$ quero_mudar
quero~a rates:a rates:anterior respondi_$ risca sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?debts ^_desmancha ^_errei acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debt-kind:uma debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:a essentials:da
essentials:respondi eu_acabei eu_arrumar eu~agora eu~de incomes:a incomes:re incomes:uma isso_$ mudar mudar_o overdue:desfaz pouco que_errei quere- quero~o que~acabei rates:desfaz rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?essentials ?rates ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da~ctrl debt-amount:anterior debt-amount:ctrl debt-amount:uma debt-kind:ai debt-kind:volta debts:errado debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei digitei_na
digitei~pergunta dizer_$ enganei enganei_na enganei~pergunta errado_$ essentials:errei essentials:quero eu_mandei eu~a favor favor_$ income-source:a income-source:fita income-source:re income-source:uma incomes:da incomes:desfazer incomes:isso incomes:pergunta incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra na~, o_ultimo outra_, outra~volta
overdue:a overdue:errado overdue:respondi overdue:uma para~pergunta passada pergunta_$ pergunta_errada pergunta_passada pergunta~antes por_favor quero_consertar que~mandei rates:ai rates:antes rates:errado rates:isso rates:pergunta respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_a volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_menti ^_refaz after-roadmap:anterior after-roadmap:desconsidera after-roadmap:falei after-roadmap:pouco after-roadmap:ultima agora_$ anterior_que anterior_volta anterior~errei apaga~anterior arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta corri-
corrigir da da_uma debt-amount:a debt-amount:da debt-amount:quero debt-amount:sem debt-kind:casa debt-kind:dizer debt-kind:para debt-kind:tira debts:ai debts:anda debts:antes debts:como debts:da debts:favor debts:mudar debts:pergunta debts:por debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que digit- dizer engan- errado_, errei_, errei~volta essentials:apaga essentials:errada
essentials:errado essentials:eu essentials:falei essentials:favor essentials:fita essentials:na essentials:pergunta essentials:por essentials:que essentials:ultima essentials:uma falei_besteira falei~na income-source:errada income-source:na income-source:sem income-source:volta incomes:ai incomes:antes incomes:errado incomes:favor incomes:na incomes:para mensagem menti menti_na menti~anterior
me~na na na~de na~volta novo_a novo~anterior outra outra_pergunta overdue:anterior overdue:falei overdue:na overdue:sem overdue:ultima para_outra para_pergunta para~anterior passada_que passada~errei pergunta_de pergunta~que que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:como rates:da rates:de rates:para rates:quero rates:tem rates:uma refaz refaz_a
refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_la volta_na voltar~pergunta`,
    '-3': `^_boa ^_pergunta boa boa_pergunta coloc- comeco instalments-left:a instalments-left:ultima me~de para_comeco`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela cancela esquece`,
    '16': `?confirm-change ?which-creditor ^_esquece deixa deixa_$ desis-`,
    '15': `?which-change ^_desisto desisto esque-`,
    '14': `cancela_$ canse- cansei cansei_$`,
    '13': `^_cancelar ^_cansei after-roadmap:deixa esquece_$`,
    '12': `cancelar desisto_$ precisa_mais querer_$`,
    '11': `^_larga fazer fazer_isso larga larga_mao`,
    '10': `^_estava estava_so mais_$ mao_$ nao_precisa para_la`,
    '9': `after-roadmap:desisto cancelar_$ chega_disso chega~por como_esta deixa~la disso_por disso~hoje engan- esta_$ la_$ mao precisa querer sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:cansei after-roadmap:esquece after-roadmap:fazer a~agora cancela_isso cancelar_operacao confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~isso desisto_dessa era_so era~curiosidade esquece_isso essentials:cansei essentials:deixa essentials:desisto estou_a estou~fim fim_agora operacao operacao_$ quere- queto
queto_$ quieto_isso so_curiosidade which-change:deixa which-creditor:deixa`,
    '7': `,_desculpa ,_foi ^_chega baixo baixo_$ cansei_desse cansei~papo confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa_$ dessa_$ desse_papo de~isso era essentials:cancela essentials:esquece essentials:fazer estava~ficando estava~olhando fazer_mais ficando_$ fim isso_$ mais_fazer mais~isso nao_estou nao~fazer olhando_$ opera- para~fazer por_hoje preci- quero~fazer so_ficando vou_fazer
vou~mais`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ^_abri ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:precisa after-roadmap:querer after-roadmap:so cancela_o chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa dessa enganei enganei_$ essentials:isso essentials:precisa estav-
estava eu_pedi fican- ficando foi hoje_$ la me_enganei nada_, nada~, nao_vou nao~a nao~mais nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,_esquece ,_resolvi ?essentials ^_nenhum after-roadmap:isso after-roadmap:papo agora_$ cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:nada confirm-change:so confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela deixa_, deixa~resolvi desse engano engano_$ esquece_o esquece~que essentials:mais filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi
mexeu mexeu_no mexeu~celular me~, nada_nao nao_era nenhu- nenhum_, no_celular pedi que_mexeu resolvi_aqui which-change:esquece which-creditor:nada which-creditor:so`,
    '4': `,_nada ,~, ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:desse after-roadmap:fim after-roadmap:mais after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:errado confirm-change:fazer confirm-change:me confirm-change:nao
confirm-change:para confirm-delete:deixa dedo dedo_$ deixa_isso desisti_, desisti~nao era_nada era~, errado_$ essentials:dessa essentials:fim essentials:nao filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso_ai isso~la meu_filho meu~que muda_nada n0 nada~desculpa nada~foi nao_deixa nao_muda nao~nada nao~nao o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:la
resolvi sem so which-change:estava which-change:nada which-change:so which-creditor:era which-creditor:esquece which-creditor:nao which-creditor:querer which-creditor:sem`,
    '3': `,_me ,_nem ,~o ,~tirar ^_desisti ^_mudei ^_nada after-roadmap:celular after-roadmap:dessa after-roadmap:ficando after-roadmap:filho after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora ai_, confirm-change:, confirm-change:abri confirm-change:agora confirm-change:era confirm-change:estou confirm-change:foi confirm-change:la confirm-change:nenhuma de_ideia debt-creditor:, debt-creditor:ai
debt-creditor:essa debt-creditor:nem deixa_quieto deixa~para desisti devia disso errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:hoje essentials:pedi essentials:por essentials:vou favor_$ foi_sem foi~querer ideia isso isso_para mais mudei mudei_de mudei~ideia nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quieto
rates:deixa resol- tirar_, which-change:abri which-change:baixo which-change:foi which-change:me which-change:muda which-change:nao which-change:nenhuma which-change:que which-change:querer which-change:sem which-creditor:foi which-creditor:isso which-creditor:me`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, essa_mudanca essentials:essa inscr- inscricao inscricao_$ minha_inscricao nao_nao offers:deixa os_avisos quero_cancelar`,
    '-4': `cansei_disso confirm-change:mudanca deixa_eu essa_deixa essa~para mudanca_$ nao~deixa querer_, sem~,`,
    '-5': `como_estava deixa~estava disso_$ mudan- mudanca quieto_$`,
    '-7': `deixa~esta`,
    '-8': `querer~deixa`,
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
    '9': `^_as a_quarta confirm-amount:segunda numero opcao_# opcao_$ primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao numer- o_primeiro overdue:# primeira_$ segundo segundo_$`,
    '7': `^_o a_# a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do as_parcelas do_aluguel o~aluguel parcelas_$ segunda_$ which-change:# which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as a~ai cartao confirm-amount:opcao dividas dividas_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:opcao which-change:valor which-creditor:o which-creditor:segunda`,
    '4': `,~dera a_opcao ai_que ai~voce alugu- aluguel botou carta- confirm-amount:dera confirm-amount:quem da_parcela dois_$ eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultima_da ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nenhuma`,
    '3': `#~que ,_a ,_ganho ,_quem ,~menos ?debt-kind a after-roadmap:# a~# baixo cima_$ confirm-amount:, confirm-amount:de confirm-amount:fosse consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_valor o~baixo parcela parcela_$ primeiro_, quem_dera quem~fosse
segunda~, valor which-change:eh which-change:no which-creditor:nao`,
    '-3': `#_# NAME_$ ^_vale banco_$ debt-kind:do do_banco mil vale_o vale~primeiro`,
    '-4': `a~banco debts:# which-creditor:NAME`,
    '-5': `#~# debt-kind:a essentials:#`,
    '-12': `rates:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `viver_$`,
    '10': `morrer_$ quero_morrer worry:morrer worry:quero`,
    '9': `morre- morrer`,
    '8': `after-roadmap:viver guent-`,
    '7': `,_ja nao~mais`,
    '6': `after-roadmap:pensando after-roadmap:sumir after-roadmap:vida debts:aguento debts:mais em~da pensando_em sumir_da vida`,
    '5': `after-crisis:nao after-roadmap:em aguen- aguento aguento_mais causa comprei da_vida em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando por_causa sumir`,
    '4': `?after-crisis ^_quero a_corda acaba- acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:mais after-roadmap:tudo causa_dessas causa~contas com_tudo compr- corda debts:nao dessas_contas eh_eu em_me eu_faco ja~a ligar_para mais mais_esta matar_$ nenhum_, numero~, ponte por~dessas quero_mais quero~esta que~faco saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:faco after-roadmap:irma after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:minha after-roadmap:vale audio carta carta_para contas da_ponte da~por debts:ja dera despe-
dessa- dessas dormi- dormir eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio ja jogar jogar_da jogar~ponte ligar mando- mandou mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum nunca_mais pensa- penso penso_em penso~me quem_me quem~dera quero quero~viver remed- remedio separ- separei separei_os serio serio_$ se~da tudo_, vale
vida_nao viver_, vivo`,
    '-3': `mais_$`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao after-crisis:so`,
    '12': `after-crisis:era after-crisis:isso exage-`,
    '11': `after-crisis:estou`,
    '10': `^_era after-crisis:de after-crisis:eh after-crisis:quero`,
    '9': `after-crisis:, era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:estava after-crisis:que after-crisis:vou nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:brincadeira after-crisis:calma after-crisis:da after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ brincadeira desab- era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou nisso`,
    '4': `after-crisis:ao after-crisis:boa after-crisis:gente after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar eh_so eh~de estava_so estou_de estou_viva estou~boa falei_por foi_so gente_$ letra_$ nao_$ nao~me nao~morrer pe_da pe~letra viva vou_me`,
    '3': `,_estou ,~minha ^_calma ^_fica ^_sumir after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:eu after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:nada after-crisis:sumir ao boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_dizer de_expressao desabafo desabafo_$ dizer_$ do_mapa do~brincadeira era_brincadeira
estou~e expressao_$ expressao_, falar falei_da falei~boca fazer fazer_nada foi foi~, forca forca_de forca~expressao ia ia_fazer isso_$ isso_, jeito_de jeito~falar letra mapa mapa_brincadeira morre- morrer nao~fazer oxe para_fora pe que_isso quero_morrer quero~nao que~, so sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '13': `after-roadmap:apaga apaga_tudo`,
    '12': `^_deleta apagu- deleta`,
    '11': `after-roadmap:tudo apague meus tudo_$`,
    '10': `after-roadmap:apagar apaga- apagar meus_dados some_com`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes informacoes_$ limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo tudo_que`,
    '8': `:meu apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero exclusao infor- limpa meu_$ quero_ser some`,
    '7': `after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:dados essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_historico quero~minha`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apague~meu dados_$ essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_apagar quero_exclusao registros registros_$ tudo~eu`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus :minha ^_elimina ^_remove after-roadmap:cadastro after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei contei_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo
essentials:informacoes essentials:limpa essentials:minhas excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$`,
    '4': `:apagar :tudo ?essentials ^_esquecam ^_quero ^_solicito after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:meu after-roadmap:quero after-roadmap:registros after-roadmap:remove after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu deleta_o deleta~cadastro
deleta~que eh_meu esquecam~que essentials:conta essentials:exclusao essentials:lgpd essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ favor guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a
some~meus some~tudo te_contei tem_meu todos todos_os todos~meus tudo~eh tudo~tem voce_guardem voce~nada`,
    '3': `:apaguem :pessoais :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:minhas after-roadmap:nada after-roadmap:sobre as_minhas a~dos cadastro_por cadastro~favor com~informacoes com~minhas conta_por conta~favor dados_pessoais dai dai_$ dos_meus dos~dados esquecam~sobre essentials:apague essentials:cadastro essentials:contei essentials:exclui essentials:excluir
essentials:minha essentials:remove essentials:some eu_falei exclusao_dos exclusao~meus favor_$ limpa_tudo limpa~que meu meus~pessoais minha~por o~cadastro pessoais que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que quero~voce que~falei sobre sobre_mim some~minhas tira_meus tira~dados tudo_sobre`,
    '-3': `?confirm-delete ^_reativa after-roadmap:reativa after-roadmap:uma confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero_uma quero~dados uma~com`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete consent:nao`,
    '21': `?confirm-creditor`,
    '20': `?confirm-amount ?consent`,
    '19': `?confirm-change`,
    '18': `nao_$`,
    '17': `confirm-delete:nao`,
    '16': `?offers ^_nem confirm-creditor:nao thirteenth:ja`,
    '15': `^_nunca confirm-change:nao n0 nem`,
    '14': `?overdue consent:nem nenhuma_$ offers:so thirteenth:de`,
    '13': `^_errou ^_negativo confirm-amount:nao deixa_como errou nao_eh negativo nenhu- offers:nao offers:ninguem overdue:tudo`,
    '12': `^_abafa ^_no abafa abafa_$ nunca overdue:estou overdue:nos quiet- segur- thirteenth:nao`,
    '11': `,_deixa ^_pago ^_tudo ^_viajou consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem overdue:pagando repre- thirteenth:sem viajo- viajou`,
    '10': `^_alto ^_errado ^_nananao ^_ninguem a_ver alto_la ate_agora consent:passo credo credo_$ deixa eh_outra errou_$ gato nanan- nananao nananao_$ nao_mexe nenhuma nos offers:me outro_$ overdue:dia overdue:em overdue:mas pagan- pagando ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_nops alto as_bolas bolas bolas_$ como_era consent:fora de_jeito direito_$ dispenso embar- embaralhou embaralhou_tudo errado_$ estou_fora infor- mexe nao_aceito nao_foi nao~isso nops nops_$ offers:banco offers:nada offers:nenhuma overdue:ainda overdue:certinho overdue:limpo overdue:pago pedra- recus- thirteenth:quem tudo_nos vale_o vale~primeiro`,
    '8': `^_ainda ^_esta ^_mantem ^_nao ^_nenhuma ^_nenhumazinha antes_fosse confirm-amount:eh confirm-amount:errado confirm-change:deixa confirm-creditor:de confirm-delete:! confirm-delete:nada consent:livre consent:para consent:prefiro consent:proxima consent:quero deixa~esta dispe- em_dia esta_errado esta_trocado esta_viajando estav- estava estava_$ fosse fosse_$ limpo mante- mantem morto mudan- mudanca
mudar_$ nao_confirmo nao_nao nao~essa nenhumazinha offers:de offers:esperando offers:total outra_loja outro overdue:nao overdue:nenhumazinha overdue:vencer overdue:vencido pago_certinho passou_longe querer_, querer~deixa silen- tenho~o thirteenth:gastei thirteenth:nem todas_em todas~dia total_$ trocado trocado_$ vencer viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `,~ontem ^_antes ^_ate ^_comigo ^_ja ^_mudei ^_passou ^_vale apagar_$ ate azul azul_$ banco~de bulhu- bulhufas bulhufas_$ comigo_nao como_estava confirm-amount:esta confirm-change:eh confirm-change:que confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- conse- consent:deus consent:estou consent:hora consent:obrigado de_ideia deixa_o deixar_guardado
deixar~mesmo depois~respondo deus~livre enqua- enquanto entendeu entendeu_errado esquece_a esquece~mudanca esse~nao esta_maluco guardado_mesmo ja~os jeito la lhufa- lhufas lhufas_$ loja_$ mais_o maluc- maluco maluco_$ mas mexer_$ mudei~ideia nada nao_esta nao_mexer nao_recebo nao~decimo nao~mudar nem_a nem_uma nessa ningu- ninguem nome_eh obrig- offers:ate offers:cobranca offers:e offers:estao
offers:nunca onde~viu overdue:gracas o~fazer passo- passou patav- patavina patavina_$ por_enquanto que_fazer quieto_$ sem~, so_cobranca thirteenth:# thirteenth:esse thirteenth:isso thirteenth:me thirteenth:nada thirteenth:nunca troca- vale vamos_deixar vamos~guardado vencido ver_$ viaja- viu_isso voce_viu voce~isso`,
    '6': `! !_$ ,_paguei ^_bem ^_de ^_deixa ^_em ^_esquece ^_estao ^_fica ^_nenhum a_mao acho~nao after-roadmap:cortar ainda_nao antigo apaga- apagar ate_hoje autonomo banco_nao capaz capaz_! carteira_$ confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:estava confirm-change:outro confirm-creditor:, confirm-creditor:errado confirm-creditor:esta confirm-creditor:outro confirm-delete:,
confirm-delete:de confirm-delete:nunca confirm-delete:o conhe- conheco consent:agora consent:contra consent:depois consent:interesse consent:mas consent:medo consent:outra consent:pensar consent:respondo consent:sai consent:vou conta_nao contra dados_ai de_apagar deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por deixa~velho depois_eu dera~so desisti~apagar dessa- dessas dessas_duas
de~nenhum de~tirou dos_dois eh_gato eh~loja eh~por em_sonho em~com errado_isso errou_feio esperando essa_mudanca esse_ai estou_pagando estou~dessa feio feio_$ feito_relogio fora_dessa fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre guard- interesse jeito_nenhum lembre_isso livre mais_onde mais~cortar mais~que mantem_como mantem~esta mas_pago me_livre medo~agua melho- melhor meus~ai
me~e mudanca_$ mudar mudei mudei_de nada_$ nao_concordo nao_vai nao_venceu nao~deixa nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome~limpo nunca_tive nunca~nessa o_direito o_velho obrigado obrigado_$ offers:pedi offers:se onde_cortar onde_tirou onde_voce outra outra_hora overdue:devendo overdue:devo overdue:enquanto overdue:esta overdue:feito overdue:nome overdue:nunca
overdue:prazo overdue:relogio overdue:todas paga_$ pago pedi_e por_lembre por~isso quieto redon- redondo redondo_$ relig- relog- relogio senta- sentada sentada_$ tem_medo thank- thanks thirteenth:carteira thirteenth:o thirteenth:paga thirteenth:patrao thirteenth:tem thirteenth:tudo tirou tirou_isso total tudo valor_errado velho_mesmo viu which-change:nenhuma xinga-`,
    '5': `,_nada ,~assim ,~certinho ,~disso 13o ^_agradeco ^_confundiu ^_diarista ^_nada ^_pedi ^_prefiro ^_so ^_trocou ^_volta a_mudanca aceito aceito_isso agora_nada agora_nao agora~posso agrad- agradeco agua antec- antes antig- apaga_nao apert- ate~nada atrasa atrasa_$ atrasei carte- carteira cobranca confirm-amount:deixa confirm-amount:la confirm-amount:outra confirm-amount:outro confirm-amount:viajou
confirm-change:, confirm-change:a confirm-change:antes confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:outra confirm-change:passou confirm-creditor:como confirm-creditor:essa confirm-creditor:negativo confirm-creditor:nunca confirm-delete:como confirm-delete:deixa confirm-delete:eh confirm-delete:errado confirm-delete:errou confirm-delete:esta
confirm-delete:melhor conforme confu- confundiu confundiu_as confundiu~bolas consent:aceito consent:dar consent:deixa consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:meus consent:resolver consent:sabe consent:vacinado consent:vida cortar da_decimo debit- decim- decimo decimo_$ deixa- deixa_assim deixa_do deixar deixa~jeito dera_fosse desisti_de dessas~,
deus_me de~maneira dia dois e_me eh_essa eh~ai eh~de eh~meu era_$ esper- esperando_ate esperando~hoje esquece esquece~deixa essa_nao esta esta_tudo esta~isso estou_em estou_esperando eu_respondo feito foi_isso fora guardado ignor- inter- ja ja_gastei ja~as jeito_maneira la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira maneira_$ mas~gastei me_dera mei_nao mei~tem meu~eh mexe_nisso
minha~financeira muda_nao na_maionese nao_autorizo nao_devo nao_hein nao_me nao_muda nao_ofereceram nao_recebe nao_tem nao~esse nao~por nem_que no_dia nos_conforme nunca_atrasei nunca_vi o_banco o_primeiro ofere- ofereceu offers:, offers:hoje offers:ofertas offers:proposta opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:comer overdue:conforme overdue:deixo overdue:direitinho
overdue:nada overdue:nenhuma overdue:pobre pagando_$ pagando_direitinho para_proxima patra- patrao pobre_mas por_um por~nao prefi- prefiro prefiro_nao prefiro~mexer procu- proxima que_estava quem_me quem_sabe quem~dera quem~fosse quero_$ que~hein recebo_nao relogio_$ resolver respondo_$ segura sonho sonho_$ sozinho tem_nao tem~onde tenho_mais thirteenth:13o thirteenth:as thirteenth:autonomo
thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:meu thirteenth:na thirteenth:sonho tive trabalho_sem troco- trocou trocou_as trocou~bolas tudo_em tudo_no tudo_pago vacin- vacinado velho vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira voce_entendeu voce~errado vou~meus`,
    '4': `,_eles ,_obrigado ,_segura ,~essa ,~ja ,~mexe ,~so ?_nao ?~nada ^^ ^_13o ^_apertei ^_capaz ^_depois ^_desconto ^_desiste ^_deus ^_entendeu ^_esse ^_hmm ^_mei ^_melhor ^_pelo ^_perai ^_sai ^_trabalho ^_valor a_deus aceito_, adiantado agora~da ai_eu ai~nao amor ano_nao antes_eh apaga apaga_$ apertei_sem apertei~querer assuntos assuntos_sao assuntos~meus atras- atrasada atrasada_$ autonomo~tem
banco~quis bem bem_. calma_, calma~segura cancela_essa cancela~mudanca capaz~eu caras certinho comer comeu confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:de confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:loja confirm-amount:longe confirm-amount:mantem confirm-amount:mudei
confirm-amount:nada confirm-amount:nenhum confirm-amount:passou confirm-amount:que confirm-amount:tudo confirm-amount:voce confirm-change:antigo confirm-change:apaga confirm-change:como confirm-change:errado confirm-change:essa confirm-change:esse confirm-change:esta confirm-change:jeito confirm-change:loja confirm-change:longe confirm-change:melhor confirm-change:mudanca confirm-change:nunca
confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:bolas confirm-creditor:era confirm-creditor:nenhum confirm-creditor:onde confirm-creditor:que confirm-creditor:viajou confirm-creditor:voce confirm-delete:ai confirm-delete:era confirm-delete:fosse confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:que confirm-delete:um
confirm-delete:vale confirmo confirmo_$ consent:ai consent:assuntos consent:bem consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:minha consent:obrigada corta- dados dar_meus dar~dados de_comer delas_$ dera desconto~nao desiste desiste_nao desiste~apaga dessas_$ deu_as direi- do_jeito dois_$ dois_eh dos~eh do~que duas_$ eh_coisa eh_por eh~NAME eh~vale elas eles_nao
eles_so eles~sabem em_conta em_mim encar- enquanto_$ era~mudar esmol- esmola esque- esquece_, essa_$ essa~nao esta_atrasada esta~nao estou_me estou~boa eu_aceito eu~isso fazer_$ feirante fica fica_para fica~o ficha- fichado fichado_$ fiquei_devendo foi for fora_$ gordo gordo_$ gracas_a gracas~deus hmm hmm_nao hoje_nao ideia_$ ifood isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei jeito_que
la_essa la~mudanca mais_gordo mao mas_em mas_ja mas~dia me_ofereceu me_procurou medo_de melhor_nao melhor~trocar meus_$ meus_assuntos meus_dados meus~sao mexe_$ mexer minha_vida mudanca_nao mudanca~quero n1 nada_a nada_atrasado nada_disso nao_conheco nao_deixo nao_faz nao_paga nao_preciso nao_que nao_recebi nao_senhora nao_trocar nao~apagar nao~conversa nao~estou nao~obrigado nao~passar negativo_,
nem_passou nem_um nem~de nem~perto nenhum nenhuma_atrasada nenhuma_delas nenhuma_oferta nessa_$ ninguem_me ninguem~ofereceu noel no~, nunca_nem nunca~mais nunca~nada nunca~vi ofereceram ofereceu_nada ofert- ofertas offers:acordo offers:agora offers:conversa offers:deu offers:eles offers:estou offers:mesmo offers:mim offers:ofereceu offers:sabem onde onde~isso ontem_$ opa_, ora ora_$ overdue:atraso
overdue:certo overdue:com overdue:conta overdue:deus overdue:elas overdue:negativo overdue:no overdue:uma overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo pago_antes pagou pago~de papai papai_noel para_uma passou_perto pedi pelo pelo_amor perai perai_nao perai~apaga perto_$ pobre por_ora prestacao prestacao_$ procurou procurou_$ proposta_, proxi- quieto_por quieto~ora recebi_tudo
recebo_isso regis- registro registro_$ respondo rico sabem sao_meus se_for segura_a segura~mao sei_nem sem_carteira so so_em so_isso sou_autonomo sozin- so~for so~mesmo tem_mais tem~de tenha tenho~, tenho~nao thirteenth:aqui thirteenth:coisa thirteenth:decimo thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:registro thirteenth:so
thirteenth:tenho thirteenth:torrei todas todas_elas torre- torrei trabalho~carteira tudo~dia um_tempo valor_antigo venho vi_mais vi~gordo vou_dar`,
    '3': `,_mais ,_muito ,_nem ,_nenhuma ,~a ,~caro ,~era ,~faz ,~pensar ,~tarde ; ^_bah ^_banco ^_desisti ^_estou ^_mas ^_nome ^_onde ^_outra ^_patrao ^_pensando ^_sem ^_teve a_cor a_pau after-roadmap:mesa agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor_, amor~deixa antes~que antigo_$ apertei as as_duas as~parcelas atraso autonomo_$ autorizo autorizo_nada a~da bah bah_, banco banco_me
banco~procurou bem_que bem~eu capaz_que carec- casam- casamento certinho_$ chega- claro_que cobranca_e coisas_$ com_a comer_$ como_esta como~, comprei_nessa com~que concordo_com confirm-amount:apagar confirm-amount:entendeu confirm-amount:era confirm-amount:eu confirm-amount:foi confirm-amount:mao confirm-amount:melhor confirm-amount:mudar confirm-amount:nem confirm-amount:nessa confirm-amount:vi
confirm-change:ai confirm-change:conheco confirm-change:deixar confirm-change:disso confirm-change:era confirm-change:fosse confirm-change:la confirm-change:mantem confirm-change:mexe confirm-change:nem confirm-change:nenhum confirm-change:por confirm-change:primeiro confirm-change:quero confirm-change:uma confirm-change:valor confirm-change:voce confirm-creditor:ai confirm-creditor:apaga
confirm-creditor:apagar confirm-creditor:as confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:estava confirm-creditor:foi confirm-creditor:longe confirm-creditor:me confirm-creditor:ne confirm-creditor:passou confirm-creditor:por confirm-creditor:quieto confirm-creditor:ver confirm-creditor:volta confirm-delete:a confirm-delete:antes confirm-delete:essa confirm-delete:fica
confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:nenhum confirm-delete:pelo confirm-delete:ver conheco_$ consent:NAME consent:autorizo consent:bah consent:capaz consent:coisas consent:concordo consent:dados consent:disso consent:interessa consent:morta consent:nessa consent:ontem consent:passar consent:posso consent:problema consent:sao consent:sinto consent:tarde
consent:uma conta_la contr- conversa_$ cor dando_conta de_antes de_onde deixa_ai deixa_para deixa_tudo deixar_como deixa~ai deixo delas dera_$ desis- desisti deus deven- devendo devo_um devo~tostao de~nao dia_, dinheiro_do doido dos do~esta duas duas_, duas_parcelas e_o eh~nao em em_junho em~. entrei_agora errado_o errado~valor essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esse~foi
esta_doido esta_louco estao esta~o esta~pago estou estou_dando estou~certinho estou~conta eu~conheco fica_com foi_$ foi_essa gosto graca- gracas guardar hein hein_$ hoje~proposta hora ih~nao isso_$ isso~eu ja_caiu ja_comi ja~tudo jeito~esta louco louco~nao mais_tarde mais_um mantem_o mantem~valor mao_$ mas_nao me_interessa medo melhor_deixar melhor~como mesmo_$ meu_$ meu_nome meu_proprio meus
me~nada mulhe- mulher na_vida nada_com nao_! nao_chegou nao_essa nao_obrigada nao_porque nao_precisa nao_rola nao_tinha nao~, nao~acordo nao~e nao~nada nao~ne nao~os nao~sinto nao~ter nao~um ne_essa negociei nem_conheco nem_de nem_por nem_sinal nem~pau nenhum_banco nenhuma_esta nenhuma_nao nenhuma~atrasada nenhum~me nessa_loja no_meio nome_limpo no~e nunca_comprei nunca_me nunca~conta o_patrao
o_valor obrigada obrigada_$ ofereceram_$ offers:ameaca offers:apagar offers:apareceu offers:app offers:deixa offers:desconto offers:foi offers:for offers:jeito offers:mexe offers:nenhum offers:nisso offers:ofereceram offers:que offers:quer offers:recebi offers:recebo offers:sinal offers:teve oi_$ ontem outra_conta outra~, overdue:, overdue:; overdue:antes overdue:atrasou overdue:dando
overdue:deixei overdue:meu overdue:ontem overdue:paguei overdue:senhora overdue:sou overdue:sufoco o~antes o~eh paga_isso pagando_certinho pago_$ pago_ate pago_no para_esse para_la para_mudar para_outra para~, para~essa para~nao passar~coisas patrao_eh pau pelo~, pensando_bem perdi_o perto pj pj_$ porque_entrei prazo prazo_$ precisa_mudar primeiro primeiro_$ probl- problema proposta~so proxima_$
que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que que~falei recebe recebi_nada recebo_decimo rola rouba- roubada sai sei~que sem sem_querer serasa_e se~de sim~mas sinal sinal_de so_ameaca so_quem so_se sou_meu sou_pobre sou~mas sufoco sufoco~em tarde tarde_$ tem_decimo tem~em tenho_direito thirteenth:? thirteenth:NAME thirteenth:banco thirteenth:bicho
thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:eh thirteenth:foi thirteenth:para thirteenth:parcelas thirteenth:proprio thirteenth:recebe thirteenth:sou thirteenth:ter thirteenth:terceiro thirteenth:vida tive_conta tive_nada tive~com tive~la todo~do tosta- tostao tostao_para tostao~esse trabalho_na tudo_ai tudo_certinho tudo~ate tudo~junho um_tostao
uma_$ vale_$ valor venci- vi vida_$ volta vou_falar which-creditor:duas`,
    '-3': `,_a ,_atrasou ,_essa ,~dera ,~enganei ,~mei ,~tira ?debt-amount ?debts ?essentials ?incomes FIGURE ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_deve ^_era ^_estava ^_eu ^_exato ^_explica ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_ss ^_stop ^_todas ^_topei ^_troca ^_uma ^_venceu ^_vixe ^_vou ^_yes ^_👍
a_primeira abert- aberto aberto_$ abre aceitar_$ aceitaram aceito_ou adiantei after-roadmap:decimo after-roadmap:deixa after-roadmap:terceiro afund- agora~consigo ai_ai ai_mesmo ainda~sei ajuda ao apaga_tudo atrasadas atrasadas_$ a~parcela banco_, bota calma_ai certissimo certissimo_$ claro comec- confere confere_$ confirm-amount:certinho confirm-amount:dera confirm-amount:quem
confirm-creditor:posso confirm-delete:certeza confirm-delete:certinho confirm-delete:para confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:acordo consent:em consent:esconder consent:lista consent:ninguem consent:pagar consent:quanto consent:sair consent:se consent:sim consent:tira consent:yes consi- consigo_ver
consigo~isso conta_, conta~nao corre- correto cravo- cravou cravou_$ da_lista debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:eh debt-kind:o debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~pensar deles deles_$ descu- desculpa desde desfa- dezembro_$ de~. dirig- dirigindo dirigindo_$ divida_$ duvida e_eu eh_# eh_da
eh~isso eh~mesmo eles_mandam em_dezembro enganei enganei_$ entendi_nada entendo era~que esconder esconder_$ escrito_$ essa~mesmo esse_mesmo esta_osso esta_russo esta_valendo estao_$ estava_so esta~esse estou_com estou_dirigindo estou_moida estou_na estou_por eu_pensar exata- exatamente exato exato_$ expli- faco~disso fecha- ficha ficha_$ final- flexibles:nada flexibles:nao fogo fui garantir
garantir_$ ha_$ idade ideia~deixa income-low-month:nao income-source:sou infel- infelizmente instalments-left:nao isso_, isso_mesmo ja_eh ja~a lasca- lembr- lembrado lembrado_$ lista lista_$ manda- mandam mandam_$ marid- marido me_enganei me_tira mei_$ meio_$ melhor_$ melhor~por mes_$ meu_marido me~da moida moida_$ more-debts:nem more-debts:nenhuma more-debts:uma mosca mosca_$ muda_$ na_mosca
nao_anotei nao_conta nao_entendo nao_estou nao_lembro nao_por nao_quis nao_quiseram nao_resolve nao~# nao~a nao~certeza nao~conta nao~da nao~dedurar nao~garantir nao~negociar nao~nenhuma nao~responder nao~trabalho nao~ver natal natal_$ negociar negociar_$ nem_abri nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe nossa nossa_senhora numer- numero nunca~no o_painel o_prazo offers:. offers:aceitar
offers:ai offers:antes offers:conta offers:dar offers:eu offers:ja offers:juros offers:negociar offers:nome offers:ou offers:prazo offers:quis offers:vi olhei~app osso osso_$ ou_nao outra_$ overdue:# overdue:? overdue:as overdue:como overdue:da overdue:deixa overdue:dessas overdue:entendi overdue:esse overdue:hora overdue:ideia overdue:isso overdue:mais overdue:melhor overdue:minha overdue:o
overdue:para overdue:passada overdue:se overdue:semana o~eles o~esta paguei_nenhuma paguei~esse paine- painel para_mim parar parcela parcela_$ passada pensando_$ penso pergunta pior_que pode por_$ por_isso por_nome posso_garantir precisa_nao precisa~deixa preciso_pensar primeira primeira_parcela pronto pronto_$ que_eles que_sim quero~me queto queto_$ que~# que~mandam quiseram_negociar recebo_o
recusei resolve resolve_minha resolve~vida robo~resolve russo russo_$ s s_$ sair salva se_$ segre- segredo seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra_nada ss ss_$ stop stop_$ te thirteenth:adiantei thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:faco thirteenth:garanto thirteenth:natal thirteenth:parcela thirteenth:pensar
thirteenth:primeira thirteenth:se thirteenth:vou tira_da tirar_nem tira~lista topar topei troca tua valen- valendo valor_esta valor~certo vamos_$ vejo vem_$ ver_isso verda- verdade verdade_$ vir vir_$ vixe volta_$ vou vou_dedurar vou~ninguem which-change:deixa which-creditor:deixa which-creditor:que worry:esta worry:nada yes`,
    '-4': `,_manda ,_trabalho ?debt-creditor NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso ^_sei abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:esta after-roadmap:nao agora_ou aham ainda_$ ajuda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe-
confirm-change:mais confirm-creditor:sim consent:bora consent:ja consent:maior consent:na consent:onde consent:ou consent:paga consent:pode consent:so consigo conta- dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer duvid- eh_o ela ele ele_$ encal- encalhado encalhado_$ engan- escon- essentials:nao esta_batendo esta_certo faco faco_conta faz_a faz~mudanca fifty fifty_$
fifty_fifty fim financeira_$ fiz incomes:nao interessa_$ ja~em ja~metade lembro liber- maio_$ maior manda_$ me~mais nada_ne nada~esconder nao_consigo nao_faco nao_fosse nao_olhei nao_paguei nao_sei nao_sobra nao_vi nao~afirmar nao~de nao~manda nao~nao nao~nome nao~porque nao~sou nem_desconfio nem_ideia offers:a offers:aceitei offers:da offers:lembro offers:mas offers:sei ok olhei_$ olhei_ainda ou
overdue:ja overdue:que overdue:sabe overdue:sei overdue:sem overdue:so overdue:tenho overdue:vencida paga_nada paga~ne pergu- posso_afirmar quem~nao quero~isso quise- quiseram rates:nao recebi_$ se_tem segun- sempr- sempre sobra some sou_diarista talvez_$ tenho_certeza thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:gracas thirteenth:olhei tirar tirar~por trabalho_de tudo_caro
tudo_encalhado vem vencida vencida_$ vi_se vi~tem which-change:, which-creditor:nao worry:dessas worry:tudo 👍 👍_$`,
    '-5': `,_troquei :nao ?flexibles ?income-low-month ^_as ^_faz ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai autonoma banco~era compl- completei confirm-amount:os consent:? consent:conta consent:eh consent:manda consent:nada consent:ne consent:vamos conta_disso da_direito da~a direito_a em_maio fale imagino imagino_$ ja_era loas maio mais_nada mas_eh metade_$ nao~ainda nao~dizer nao~mais nao~troquei
nem_imagino nome_$ no~ja olhei overdue:disso overdue:duas pago_tudo pago~certinho por~, pront- quero_dizer responder sei sem_problema sem~nenhum sim_$ sou_autonoma sou_mei talve- talvez tenho_nada tenho~a thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:sim thirteenth:vem troqu- troquei troquei_errado uhum`,
    '-6': `,_pago ,~errado ,~tem ?debt-kind ?more-debts ?which-creditor ?worry ^_aceito ^_apaga ^_foi after-crisis:nao consent:voce deixa_eu deixa~isso entendi fale_$ garanto garanto_$ imagi- manda me_fale metad- metade nada_nao nada~, nao_entendi nao_garanto nao_reparei nao~se ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME querer_$ quero_fazer quieto_isso sei_$ sou~,`,
    '-7': `,~tudo ?income-source consent:# diarista_$ esta_certinho juros nao~pago offers:mais quero_mais quis_nao so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis consent:sou debts:nenhuma esta~atrasado mais_$ repar- reparei reparei_$ sim`,
    '-9': `garan- more-debts:nao tenho_$ worry:nenhuma`,
    '-10': `nao_juros`,
    '-11': `juros_nao worry:nao`,
    '-12': `tudo_atrasado`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `#_% %`,
    '8': `cento de_desconto offers:NAME offers:a offers:metade perdoa por_cento`,
    '7': `%_de %~desconto desconto desconto_$ metad- metade metade_$ offers:# offers:cento offers:por perdo-`,
    '6': `#~cento #~de after-roadmap:%`,
    '5': `#_por :desconto a_NAME desco- offers:% offers:tirar tirar~por`,
    '4': `:% NAME~# ^_deram ^_querem after-roadmap:desconto deram deram_# deram~% de~% falar- falaram offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_a after-roadmap:apareceu apareceu_para apareceu~NAME cento_de cento~desconto dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh_de eh~# esta_dando esta~# nao_falaram offers:falaram offers:mas offers:tem offers:valor para~eh por~de que_apareceu quere- querem valor`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera~vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '21': `sei`,
    '20': `?income-low-month`,
    '18': `?instalments-left`,
    '17': `sabe`,
    '16': `^_nem duvid- ideia`,
    '15': `?debt-amount ^_nunca se_$`,
    '14': `^_desconheco ^_fifty desconheco duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- lembro nao_sei nocao nunca saber_$ sei_la`,
    '13': `^_deu ^_esqueci ^_sei ^_so alemb- alembro boa_pergunta desconheco_$ deu esqueci_$ juros_nao nao_juros nem o_carne perdi sabe_$ saber so_vendo ver`,
    '12': `^_perdi ^_talvez garan- nao_lembro nocao_$ olhei repar- reparei reparei_$ sumiu talve- talvez vendo_$`,
    '11': `?rates ^_boa ^_meio ^_seria a_meio assinei boian- boiando boiando_$ cabeca_$ chute chute_$ estou_boiando estou_voando garanto garanto_$ imagino imagino_$ instalments-left:nao mango me_pegou meio_a meio~meio memor- memoria nao_garanto nao_mango nem_imagino nem_sei no_se pegou sei_$ sei_nao seria_chute vendo voand- voando voando_$ voce_me`,
    '10': `?overdue ^_assinei ^_nao ^_ninguem ^_vai ai_voce ai~me anoto anoto_nada cabec- cabeca chuta- contr- debt-amount:nao debt-amount:sei debt-kind:sei deu_branco esque- essa_me foge fora imagi- instalments-left:sei la me_foge me~agora nao_anoto nao~se o_contrato olhar overdue:sei por_fora rates:sei so_deus`,
    '9': `?debt-kind ?essentials ^_ni ^_no ^_sabe alembro_$ anote- anotei anotei_$ assin- boa carne chine- chines chines_$ chutando chutando_$ com_lupa com_minha conferir confirm-change:talvez contrato debt-kind:nao debt-kind:sabe deu_tilt eh_chines eh_grego entendo escri- escrito esta_em estou_por estou~fora faco_conta fora_$ grego incomes:nunca isso~chines lupa lupa_$ mango_$ meio_$ nao nao_anotei
nao_entendo nao_leito nao_reparei nao~certeza ni ni_ideia num_alembro nunca_olhei nunca_somei olhar_$ overdue:sabe o~sumiu perdi_a perdi_as perdi~contas que_olhar rates:esqueci rates:nao rates:nem rates:ver sabe_deus sei_dizer sei_nada seja seja_$ seria so_chutando so_com somei somei_$ so~lupa tilt tilt_$ vai_saber ver_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei acomp- acompanho apago branc- branco carne_sumiu confirm-creditor:talvez cuida da_memoria debt-kind:nunca desco- deus de~nenhuma dont dont_know eh~lascar escrito_$ eu_vou faco_ideia foge_agora fugiu fugiu_da fugiu~memoria i i_dont isso_eh i~know know know_$ leito letra li medo~olhar meio memoria_$ miuda n0 na_duvida nao_acompanho nao_posso
nao~nao nem_desconfio nem_ideia nunca_perguntei o_boleto offers:olhei papel pergu- perguntei perguntei_$ que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao sumiu_$ talvez_$ talvez_seja tenho_duvida ter_que thirteenth:se worry:sei`,
    '7': `,~sei ^_ai ^_alembro ^_cada ^_num ^_sem a_nocao acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atenc- atencao atencao_nisso certe- certeza certeza_$ confe- contrato_$ de_lascar debt-amount:perdi debt-creditor:nao debt-creditor:nome debt-creditor:o debt-kind:me debt-kind:saber debt-kind:tenho derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deus_e deus~NAME deu~apago dific-
dificil dificil_viu em_letra em~miuda essa_conta essa~de essa~derrubou essentials:nunca essentials:perdi essentials:sei esta~casa esta~letra eu~entendi eu~saber explicou falou falou~e fecho fiquei~duvida foi_meu income-low-month:eh incomes:boa instalments-left:nem instalments-left:o juros lascar lascar_$ lembro_$ ler_$ letra_miuda li_mas li~nao lo lo_se mais_nenhuma mao_no mao~fogo marido_$
mas_nao mas~entendi me_derrubou me~branco miuda_$ more-debts:nenhuma nao_aparece nao_faco nao_saco nao_vem nao_vi nao~afirmar nao~ainda nao~ideia nem_abri nem~por ninguem_sabe no_lo no~se oculos_nao oculos~leito olhei_$ overdue:fora overdue:ideia overdue:nem parei perdi~conta perdi~nocao pergunta_dificil pergunta~viu pode~que posso_afirmar quem~foi que~o rapaz rates:perdi recordo_$ saco_nada
saco~disso sei_ca sem_ler sem_oculos sem~nao ser_que ser~sim so tanta~que tenho tenho_certeza thirteenth:ainda um_apago ver_no vi_se vi~tem vou_saber vou_ter vou~que worry:mas`,
    '6': `?confirm-change ^_fecho ^_joguei ^_li ^_pergunta ^_teria ^_vou a_memoria a_taxa abri adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ ajuda_mais aparece_para aparece~mim apertou apertou_$ as_contas assinei_sem assinei~ler branco_$ ca ca_$ cada coisa_que como~eu conferir_e conferir~te confirm-amount:nao controle controle_$ cuida_disso de_juros de_olhar debt-creditor:lembro debt-kind:nem
debt-kind:quem debt-kind:so depen- despr- desprevenida desprevenida_$ deus_sabe de~nao disso e_NAME e_eu eh_tanta eh_um eles_mandam enten- esperando_o esperando~rh essa_eh essentials:eh essentials:mango essentials:saber essentials:sumiu estou_lembrada estou_lembrado estou_mais eu_nao eu~adivinhar e~falo fecho_o fecho~olho fez_foi fez~meu filha~cuida fogo foi~neto garantir garantir_$ grego_para
grego~mim guard- income-low-month:nao income-low-month:no incomes:nao incomes:tenho instalments-left:deu instalments-left:lembro isso~grego jogue- joguei lasca- leito_$ lembrada lembrada_$ ler loja~preencheu mais_os mais~papeis mas me_apertou me_deu memoria_nao memoria~ajuda meu_neto me~desprevenida minha_nora minha~que molho- molhou nao_achei nao_boto nao_estou nao_olhei nao_tenho nao~atencao
nao~conta nao~controle nao~escrito nao~garantir nao~lembrada nao~lembrado nao~no nao~te nem_ver neto_$ no_fogo no_papel nora nora_$ num numero_$ nunca_fiz o_nome o_olho o_papel o_rh offers:sei olhei_ainda olho olho_e olho~pago os_papeis overdue:deu overdue:olhar o~eles o~responder papei- papeis para_mim pegou_desprevenida posso_garantir preen- preencheu preencheu_$ quanto_era que_conferir
que_cuida que_preencheu quem_fez quero_nem quero~ver que~disso que~mandam que~pode que~vou rapaz_da rapaz~loja rates:alembro rates:la rh rh_responder saco se se_tem sei_bulhufas sei_eh sei_lhufas sei_te sei~nada ser~nao sim~ser so~e tanta_coisa tenho_controle tenho~os teria teria_que ter~conferir thirteenth:faco thirteenth:nao tipo_eh vem_escrito viu viu_$ voce~apertou vou_adivinhar vou~e
worry:entendi`,
    '5': `,_nao ,_sei ?thirteenth NAME_minha NAME~mao ^_essa ^_estou ^_eu ^_evito ^_fiquei ^_ih ^_quem ^_sumiu ^_varia a_atendente a_conta abrir achei agora~me aparece aplic- aplicativo aplicativo_$ app aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao a~navios banco_sabe boleto boleto_$ boto branco_total cada_hora cada~eh cada~eles carta
causa_$ chefe_$ coisa~me como_que com~mulher conferir_$ confirm-change:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ conta_feita contrato~na coragem~ver da_cabeca da~que de_abrir de_ver debt-amount:a debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:nem debt-amount:tenho debt-kind:assinei
debt-kind:boleto debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:olhar debt-kind:pegou debt-kind:vou debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus~causa deu~total devendo_essa devendo~resposta de~tipo dia_eh dia~um disseram_mas disseram~eu disso_$ do_chefe do_humor duvidas duvidas_$ e_pago eh_nada eh~coisa
eh~marido eh~numero eles_falam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora entendi~que era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao essa~eu esse_numero essentials:boa essentials:e essentials:essa essentials:estou essentials:me essentials:nao essentials:ver estou estou~duvida estou~ver eu_confirmar eu~com eu~sei evito evito_ate evito~de explicou_a
explicou~taxa e~peguei faco falam_um falam~valor falar- falar_$ falaram falaram_$ falou_rapido feita fez ficar_te ficar~devendo filha_que fogo_por fogo~isso fora_disso grego_$ guardo hora_eles hora~falam humor humor_do humor~chefe ih income-low-month:de income-low-month:me income-low-month:se income-low-month:sei income-source:nao incomes:me incomes:nem incomes:pergunta incomes:sabe informacao
informacao_$ instalments-left:, instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:que isso~meu joguei_o joguei~papel la_$ la_minhas la_saber lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ loja_que mandam mandam_$ mas_eu mas~garanto mas~nao me_embaralho me_explicou me_falaram me_lascou me_recordo mim_eh mim~grego minha_mulher
minhas_duvidas moco mulher_$ na_causa na_fatura na_ponta nao_consta nao_deixa nao_guardo nao_presto nao~de nao~nada nao~qual nao~recordo navio- navios navios_$ na~do nem_faco nem~conta neto ninguem_decifra ninguem~aquele ninguem~explicou no no_aplicativo no_escuro no_pulo no~antes no~por numer- numero nunca_me nunca_parei nunca_reparei nunca~falaram nunca~para o_rapaz oculo- oculos offers:juros
offers:talvez olha_isso olha~eh os overdue:boleto overdue:deus overdue:ler overdue:me overdue:mim overdue:pegou o~da o~falar o~fora o~sabe papel_antes papel_fora para_saber para_somar para~eh parei_para parei~somar pegou_no pegou~pulo perdi_o perdi~carne pergunta pergunta_$ ponta preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_falar que_sabe que_sei que_tipo quem_olha
que~embaralho que~mas rapid- rapido rapido_e rapido~nao rates:achei rates:boa rates:carne rates:depois rates:deu rates:estou rates:ideia rates:mas rates:saber rates:sem rates:vou recor- recordo responder sabe~eh sei_se sim_pode so~banco sumiu_da sumiu~cabeca taxa te te_devendo tenho_essa tenho_la tenho_medo tenho~de tenho~minhas thirteenth:garanto thirteenth:no thirteenth:olhei thirteenth:sei
thirteenth:so um_numero um_valor vai_depender vai~do vai~saber ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_essa ,~ai ,~la ,~os ?incomes ^_disseram ^_entrou ^_isso ^_tenho ^_vixe a_idade a_papelada a_ver abri_$ abri_as abrir_$ abrir_o abrir~aplicativo abri~mensagens agora_voce ainda ainda~sei ai~chutaria app_$ as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola bola_de bola~cristal bolet- botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_dia carta_mas carta~nem casa~depois
casa~minha cego cego_em cego~tiroteio chefe chegou_carta chegou~mas chutaria chutaria_errado com~nora com~papeis confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:no confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_disso conta_eu contas_$ conta~nunca crist- cristal cristal_$ cuida_eh cuida~minha
da_financeira da_loja da_mesada da~me de_cristal de_que debt-amount:essa debt-amount:estou debt-amount:ideia debt-amount:na debt-amount:nunca debt-amount:ver debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:nada debt-kind:nome debt-kind:por debt-kind:se debt-kind:seria debts:direito debts:dos
debts:mas deixa_lembrar deixei_o deixei~carne deles depois~digo desse_$ deus_$ disso_nao do_lapis documentos documentos_$ do~do duvida_agora e_saiu eh_de eh_meu eh_minha eh_que eh~divida eh~esposa eh~para eh~vou eles em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendi_de entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por
entrou~um esperando essa essa_resposta essa~quebrou essentials:as essentials:assinei essentials:carne essentials:fecho essentials:no essentials:num essentials:somei essentials:vai esta_na esta~embolado esta~vindo estou_esperando estou~o estou~os estou~perdida eu_chutaria eu_nunca eu~errado eu~fiz eu~guardo eu~lembro explicou_mas explicou~nao e~pagando e~pelo falam fatura_esta fatura~em fecho_os
fecho~olhos filha financeira_me financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ foge_$ gaveta_do gaveta~servico guardei guardei_$ guardo_$ idade_nao idade~deixa ih~essa income-low-month:deus income-low-month:estou income-low-month:sabe income-low-month:saber income-low-month:vai income-source:em income-source:esta income-source:sei incomes:la incomes:voce infor- instalments-left:carne
instalments-left:ideia instalments-left:na instalments-left:nunca instalments-left:perdi instalments-left:sabe isso_escrito isso_quem isso~cuida isso~mim lapis lapis_$ la~eu leito_o leito~que lembrar lembro_de lembro~mais mais_perdida mango_de mango~juros mao mas~abri mas~guardei me_quebrou me_vindo menor_nocao mensagens mensagens_deles mesada_$ minha_filha minha_mao minha~no moco_explicou
moco~mas molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais muda_tanto muda~que mulhe- mulher na_enchente nada_$ nada~juros nao_ajuda nao_guardei nao~bem nao~como nao~disso nao~dizer nao~essa na~da nem~as nem~o nem~que nenhuma_$ ningu- ninguem nome_da nome~financeira numero~nao nunca_botei nunca_entendi nunca~no nunca~o o_fio o_moco offers:abri offers:ainda offers:conferir
offers:nao offers:sim offers:so olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei~app olhos olhos_e olhos~vou onde_comeco os_documentos os_olhos os~aqui os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:agora overdue:aparece overdue:aplicativo overdue:entendo overdue:escrito overdue:faco overdue:nao overdue:ninguem overdue:no overdue:papeis overdue:perdi overdue:quem overdue:recordo
o~e o~era o~explicou papeis_aqui papel- papelada papelada_molhou papelada~na para_ver pelo_outro perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por_isso por~comeco por~ouvido posso prest- prestei prestei_atencao pulo pulo_$ que_cego que_perdi quebrou quebrou_as quebrou~pernas quem quem_cuida quem_sabe quem~eh quem~isso que~# que~com que~em que~no
rates:a rates:acompanho rates:com rates:disso rates:eu rates:minha rates:na rates:nunca rates:sabe rates:sumiu rates:taxa responder_$ resposta_$ rua_, rua~sem saber_um saber~trem saiu saiu_pelo saiu~outro sei_bem sei_que sei~eh sei~senhora sem_os sem~documentos so_olhando so~o so~sabe tanta tanto tanto_que tanto~perdi taxa_$ tem_que tem~ver tenho_a tenho_que tenho~menor tenho~olhar ter te~essa
thirteenth:conferir thirteenth:duvida thirteenth:ideia thirteenth:que thirteenth:rh thirteenth:vou tipo tipo~essa tirot- tiroteio tiroteio_$ total_$ trem_desse tudo_embolado tudo~na um_ouvido um_trem um~desse uns~la vai vai_la varia_tanto varia~que ver_depois ver~minha vi vindo vindo_agora vixe vi~escrito voce~pegou vou_ficar vou_pagando worry:com worry:comeco worry:nem worry:so`,
    '3': `,_depois ,_no ,~abro ,~cabeca ,~lembro ,~te .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa a_fatura a_letra a_mao a_menor abro_os abro~emails achei_essa achei~informacao acho~sim agora~sei ai_eu algo algo_que algo~nao antes_$ apare- aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de
assim~supetao assinei_$ assinei_e assinei~nem as~faz atendente a~faz bem_$ botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~guarda cabeca~ruim carne_ficou carne~com carta_que casa_, casa_da com_bola com_os como_saber com~eh com~ex confirm-amount:fiquei confirm-amount:garanto confirm-change:duvida confirm-change:fiquei confirm-change:nao confirm-creditor:meio
confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:nao confirm-delete:tenho consigo_abrir conta contas contas_faz contas~tempo conta~disso contratada contrato_esta contrato_sumiu coragem~abrir da~lembrar da~mae de_cabeca de_experiencia de_quanto de_supetao de_todas de_vedete debt-amount:, debt-amount:acompanho debt-amount:agora debt-amount:conta debt-amount:de
debt-amount:deus debt-amount:e debt-amount:em debt-amount:fatura debt-amount:fora debt-amount:lembro debt-amount:mas debt-amount:me debt-amount:minha debt-amount:o debt-amount:para debt-amount:por debt-amount:que debt-creditor:, debt-creditor:eh debt-creditor:emprestimo debt-creditor:era debt-creditor:sei debt-kind:abrir debt-kind:agora debt-kind:aplicativo debt-kind:com debt-kind:como
debt-kind:disso debt-kind:era debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:isso debt-kind:ler debt-kind:mais debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:pago debt-kind:para debts:. debts:quanto debts:todas deixa_ler deixa~a deles_$ depende~patrao depois~vejo desconto_nao desconto~sei deus_na devo~NAME de~o disse- disseram disso_eh disso~meu dizer
do_patrao do_servico docum- do~, e e_nem e_no e_quem e_te e_vou eh_# eh_essa eh~nora eh~sabe email- emails emails_$ emprestimo_ou emprestimo~cartao em~, enfar- enfartar enfartar_$ entendi_nada entendo_patavina entendo~disso entra_$ entrei_faz entrei~pouco era espos- esposa esposa_$ esqueci_, esqueci~a esqueci~era essentials:banco essentials:branco essentials:cabeca essentials:conta
essentials:contas essentials:disso essentials:la essentials:mim essentials:nem essentials:olho essentials:papel essentials:pergunta essentials:quem essentials:sabe essentials:se essentials:tanto essentials:tenho esse~eu esta_me esta_no esta_ruim esta~aplicativo estou_lembrando estou_na estou~experiencia eu_assinei eu_para eu_que eu~consigo ex ex_$ exper- experiencia e~assinei e~li e~vou faco~,
falo_$ faltam_$ fatur- fatura fatura_$ faz_pouco faz_tempo faz~nao feita_disso ficou_com ficou~minha financeira fique- fiquei fiz_essa fiz~conta fora_que fora~umbigo guarda_numero ih_, ih~sei income-low-month:assinei income-low-month:e income-low-month:fecho income-low-month:isso income-low-month:mango income-low-month:nada income-low-month:nunca income-low-month:o income-low-month:que
income-low-month:quem income-low-month:um income-low-month:viu income-low-month:vou income-source:nem income-source:sem incomes:banco incomes:branco incomes:cuida incomes:deu incomes:essa incomes:ideia incomes:papel incomes:que incomes:tipo incomes:vem instalments-left:NAME instalments-left:acompanho instalments-left:boleto instalments-left:cabeca instalments-left:casa instalments-left:com
instalments-left:deus instalments-left:esta instalments-left:fora instalments-left:para instalments-left:quem instalments-left:saber instalments-left:servico instalments-left:tenho instalments-left:ver irma_que isso_para isso~minha ja_esqueci ja~, la_que lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_, lembro_o lembro~nome ler_a ler~letra letra_$ li_$ mae_$ mais~fora me medo_de
mesad- mesada mexe_com mexe~isso me~a me~as me~no mim minha minha_esposa minha_ex minha_vista moco_$ n1 na na_cabeca na_casa nada_de nao_enfartar nao_guarda nao_procurei nao_senhora nao~. nao~com nao~isso nao~lembrando nao~lembrar nao~na nao~numero nao~patavina nao~quantas na~cabeca nem_li nem_olho nem_tenho nem~bola nem~coragem nem~mais no_app no_boleto nocao_faz nocao~tempo nomes_la nomes~que
no~que numero_eu nunca_prestei nunca~atencao nunca~essa nunca~na o_app o_rumo offers:carta offers:conta offers:disso offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:minha offers:nunca offers:pode offers:posso offers:que offers:responder offers:ser offers:tem offers:vi olha olhar_no olhar_para olhar~nao olhei_no olho_mais olho~o os_emails ou_cartao overdue:bola
overdue:carne overdue:cristal overdue:deixa overdue:dificil overdue:disso overdue:eu overdue:guardo overdue:ih overdue:isso overdue:lembrar overdue:molhou overdue:nada overdue:nocao overdue:numero overdue:os overdue:para overdue:quanto overdue:que overdue:saber overdue:se overdue:tenho overdue:vou o~ficou o~para pago_$ papeis_$ papel_para papel~ver para_lembrar para~enfartar parei_de parei~olhar
patavina_disso patrao_, patrao~nao pegou_$ perdida por_um por~disso pouco_nao pouco~sei prestei~nisso procurei procurei_saber qual~essa quantas_faltam quanto_eh quanto_entra que_nao que_umbigo quem_mexe quem_sou quem~com quem~disso quem~eu que~, que~estou que~lembro que~saber rapaz_agora rapaz~voce rates:. rates:as rates:contas rates:contrato rates:cuida rates:deus rates:e rates:eh rates:entendo
rates:essa rates:informacao rates:irma rates:lembro rates:me rates:num rates:os rates:quanto rates:so respo- resposta rumo rumo_$ sabe_quanto sei_qual sei_quantas sei_responder sei~. sei~dizer sei~entra sei~essa sei~falar sei~faltam sei~moco sei~viu sem sem~, se~emprestimo somar_$ sou_eu sou~para so~na sumiu_na sumiu~mudanca supet- supetao supetao_$ te_falar te_falo te_responder tem_$ tem_algo
tempo tem~de tenho_como tenho_conta tenho~feita tenho~informacao tenho~saber tenho~ver teria~ver ter~olhar thirteenth:NAME thirteenth:estou thirteenth:la thirteenth:na thirteenth:pagar thirteenth:pode thirteenth:ser thirteenth:vi trem umbig- umbigo umbigo_de umbigo~vedete um~e uns_nomes valor- valor_$ valores valores_$ vedet- vedete vedete_$ ver_com ver~boleto ver~nome vi_isso vista_nao
vista~deixa vou~um worry:disseram worry:falou worry:moco`,
    '-3': `,_me ,_pula ,~para :mexer :nisso ?consent ?flexibles ?income-source ?more-debts ?which-change NAME~nao ^_# ^_botei ^_conta ^_da ^_eh ^_esquece ^_foi ^_meu ^_onde ^_passo ^_posso ^_sou ^_todas ^_tudo a_do a_fe a_ultima abrin- abrindo abrindo_o acaba aceit- acord- adian- after-crisis:nao after-roadmap:estou agora~consigo ao~, apaga assim_$ atras- atrasado atrasado_$ a~agora banco_$ cabeca~para caiu
cance- cara casa_$ certinho certinho_$ certo certo_, cet chega- choro choro_$ cobra- cobra_juros coisa_$ comer compr- condo- conse- consent:estou consi- consignado_$ consigo_ver consigo~isso coragem~somar credito de_somar debt-amount:fale debt-kind:aquele debt-kind:consignado debt-kind:na debt-kind:saldo debts:estou debts:eu debts:tanto depende_$ depois_e depois~falo depois~te deve deve_nao
deve~teme de~que dinhe- dinheiro direi- direito dois eh_$ eh_da eh_so eh~de eh~eu ele_$ entendi~pergunta era_a era~pergunta escre- escrever esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:, essentials:NAME essentials:certo essentials:pula estou_abrindo estou_sem e~digo fala fale_$ falta famil- familia fim_$ fim_agora fiquei_devendo flexibles:nao forca forca_$ fui gasto
gasto_$ gaveta_$ ha hoje_$ income-low-month:mes income-low-month:varia income-source:de incomes:faco incomes:onde instalments-left:eh instalments-left:oitava isso~se liga mais_forca mandar mandar_os mandar~papeis marido_nao mas~lembro me_fale mesmo_$ metad- metade meus meu~nao mexer mexer_nisso minha_$ minha_vida minut- more-debts:o more-debts:que more-debts:tem moto mudei mudei_de muito nada_a
nao_, nao_durmo nao_era nao_gasto nao_muda nao_paga nao_para nao_sabe nao_se nao_sobra nao_teme nao~da nao~foi nao~mexer nao~o nao~pergunta na~depois negat- negoc- nem_que nem_vi nem~fale nenhum nessa nesse no_serasa nunca_vou offers:eh offers:tinha offers:uma oi oitav- oitava onde_eu overdue:# overdue:? overdue:ainda overdue:atrasado overdue:falar overdue:nenhuma overdue:pagando overdue:pago
overdue:paguei overdue:tem overdue:todas overdue:tudo overdue:uma overdue:vencer o~que pague- paguei paguei_$ para_$ para_que parar para~essa parce- parti- particular particular_$ passa- passar passo pedra- pensar perdi~fe por_deus posso_falar prazo prestacao prestacao_$ qual_era que_eh que_essa que_nunca quer quer_saber quis quise- rates:cet rates:direito rates:fazer rates:paz rates:serve renda_$
rua_depois rua~te sair saldo se_me se_pergunta segur- sei_ler sei_mexer sei_nem sei~nisso sem_juros seras- serasa serve sim_mas so_mais so_por sobra so~deus teme tenho_$ tenho~forca thirteenth:mas tinha traba- trabalho tua tudo_$ ultim- ultima uma um~de vamos vergo- vergonha ver~e vi_$ voce_$ vou_mandar vou_responder vou~com vou~no vou~os worry:esta worry:minha z z_$`,
    '-4': `^_as ^_na ^_nada ^_que after-roadmap:nao ai_$ ajuda_$ certi- cobra consent:nao consent:nem conve- coragem~olhar corre- credi- de_nao debt-kind:NAME debts:sei dessa dessa_$ de~isso direito_explica durmo eh_a ele essa_nao essentials:mais estou_no eu~se falar_disso fale fazer_$ hoje incomes:por incomes:renda ler~explica me_ajuda more-debts:outra muito_$ nao_interessa nao_precisa nao_quero nao~falar
nao~muito nao~paz nao~renda nem_uma no~do nunca_$ nunca_tive offers:de offers:lembro offers:me offers:ninguem olhar_isso onde overdue:entendi overdue:mas o~eh o~fazer para_onde precisa pula pula_$ qual~a quanto_$ que_fazer quero_dizer rates:? rates:cobra sei_mais sei_para sei~o tenho_paz tenho_renda thirteenth:gosto tive uma_$ vence- vou~disso worry:me`,
    '-5': `:sei ?after-crisis ^_nenhuma ^_sim ^_um a_fim capte- captei captei_$ de_outra debt-kind:carne debt-kind:do debt-kind:fatura essentials:faco estou~fim explica explica_$ fazer fe fe_$ gosto isso_nao ler_direito nao_captei ninguem_$ outra_$ paz paz_$ vida vida_$ worry:estou`,
    '-6': `:nao a_pergunta fim inter- interessa interessa_$ nao_tem overdue:onde renda sei~direito`,
    '-7': `debt-kind:a de~nada faco_nada mais_nada nao_eh nao~por offers:nada outra`,
    '-8': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `recusei`,
    '16': `^_recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei ofert- oferta quis_nao`,
    '11': `^_deixei after-roadmap:prazo nao~nao`,
    '10': `a_proposta aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar passar_$ prazo_$ proposta venceu`,
    '9': `after-roadmap:quis deixei_passar offers:nao propo- vence- vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo`,
    '7': `?offers acabou_$ aceitar after-roadmap:deixei after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME mais_a offers:NAME offers:prazo o~acabou passa- prazo_acabou proposta_caiu sumiu venceu_$`,
    '6': `^_desisti ^_dispensei ^_perdi aceit- acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:passar aquela a~expirou caduc- caducou_$ caro_$ desconto_sumiu desconto~do desis- desisti dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expir- expirou expirou_$ mais~oferta muito muito_caro o_acordo oferta_expirou offers:a offers:deixei offers:do
offers:venceu o~sumiu passou_o passou~prazo perdi_o proposta_, proposta_venceu sumiu_do sumiu~aplicativo`,
    '5': `NAME~nao ^_aquela acabo- acabou aceitei_muito aceitei~caro acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:nao after-roadmap:perdi after-roadmap:sumiu aplicativo aplicativo_$ aquel- com_essa deles_caducou desisti~proposta dispe- eles_pastarem eles~com ja_passou ja~o mandei_eles mandei~pastarem nao_$ nao_vale
o_desconto offers:muito offers:o offers:oferta offers:passar offers:proposta passo- passou pasta- pastarem pastarem_com pastarem~essa perdi proposta~caducou quis_a recusei_a tem~a vale_mais venceu_ontem`,
    '4': `#_mas ,_muito :NAME :proposta :recusei NAME_$ NAME_mas NAME_que NAME_venceu ^_mandei a_do acordo_$ acordo_da after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:muito after-roadmap:passou aplic- aquela_oferta aquela_proposta aquela~nao com~proposta de~mas do_acordo do~da essa_proposta mande- mandei nao~a nao~muito oferta_$ oferta_da oferta_nao oferta~NAME
oferta~existe offers:aceitar offers:aceitei offers:caducou offers:da offers:ja offers:mas offers:ontem offers:perdi offers:vou ontem ontem_$ proposta~NAME recusei~do uma~NAME`,
    '3': `,~puxada ,~vale :a :ofereceu :vale NAME NAME~ofereceu ^_a ^_nao ^_sumiu ^_teve after-roadmap:cancela after-roadmap:daquela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:mandei after-roadmap:vou a~NAME a~deles cancela_a daque- daquela daquela_proposta daquela~da da~venceu deixei_para deixei~la deles desisti_daquela do_app existe_mais la_a la~proposta mas muito_puxada
nao_existe nao~mais nao~o ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:acordo offers:aplicativo offers:caiu offers:caro offers:mais offers:sumiu offers:teve para_la proposta_deles proposta_do proposta~muito proposta~nao puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou vou`,
    '-3': `NAME_? NAME_so aceitar_a after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi sexta sexta_$ so_vale`,
    '-4': `aceito after-roadmap:foi a~foi minha_proposta offers:aceito proposta_foi`,
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
    '7': `^_manda after-roadmap:copia after-roadmap:imprimir after-roadmap:mim arqui- arquivo conte- contei de_mim impri- imprimir infor- minha- minhas regis-`,
    '6': `after-roadmap:arquivo after-roadmap:informacoes antes_quero antes~uma confirm-delete:meus confirm-delete:quero contei_$ copia_$ do_que e_me e~manda manda_$ manda~registros quero_meus quero_ver quero~dados relat- relatorio sabem`,
    '5': `:dados :meus ^_meus ^_quero ^_salva after-roadmap:contei after-roadmap:juiz after-roadmap:preciso after-roadmap:quero after-roadmap:relatorio after-roadmap:tudo after-roadmap:uma after-roadmap:voce com_tudo com~que confirm-delete:manda confirm-delete:mim confirm-delete:que dados~voce em~e envia eu_contei guard- informacoes_$ juiz juiz_$ mandar_tudo mandar~que me_envia meus_registros me~meus
minhas_informacoes o_relatorio para_juiz pode_mandar pode~tudo quero_baixar que~contei registros registros_$ salva sobre_mim uma~com ver~que voce~de voce~sobre`,
    '4': `:gostaria :guardaram :ver ^_gostaria ^_preciso ^_quais after-roadmap:envia after-roadmap:pdf com_minhas confirm-delete:antes confirm-delete:copia confirm-delete:dados confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:uma copia_de copia~tudo do~voce envia_o envia~que informacoes_voce manda~dados manda~relatorio num_arquivo pdf preciso quais quais_informacoes quero quero~meus
quero~o que~tem relatorio_do relatorio~que sobre tem_$ tudo~eu um~com ver~dados voce`,
    '3': `:de :informacoes :manda :que :tem :ter :voce ^_antes ^_espera after-roadmap:guardou after-roadmap:levar after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:que after-roadmap:registrado after-roadmap:registros after-roadmap:sabe after-roadmap:sobre after-roadmap:tem antes arquivo_$ arquivo_com arquivo~minhas a~pediu baixar_o baixar~que como~? confirm-delete:de
confirm-delete:me confirm-delete:o confirm-delete:voce contei_aqui dados_, de_tudo defen- do~eu eh_meu eh~ai em_pdf entre- espera esta~de eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou levar levar_meus manda_um mandar meu_$ meu_ai meus~, me~o minhas_dividas num pediu preci- quais~voce que~aqui que~falei que~guardaram que~guardou que~meu registrado tem_meu tem~mim ter_acesso
tudo tudo~eh um_arquivo uma uma~de ver ver_o voce_guardam voce_guardaram voce_guardou voce~meu`,
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
    '10': `:ai NAME_$ dia_$ e_ai`,
    '9': `:e :oii ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :robo ?debts NAME after-roadmap:bom ai alguem_ai eh_robo robo_? tem~ai voce_eh voce~robo`,
    '4': `,~bem ,~certo :? :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, robo sou_do tem_alguem tudo_bem tudo_certo`,
    '3': `,_sou ,~do :do :meu :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `$ ?debt-kind ?income-source ^_beleza debts:$ debts:e minha- minhas`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. dividas_. oi_?`,
  },
  help: {
    '20': `ajuda_$`,
    '19': `ajuda`,
    '18': `como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha_$ hein hein_$ nao_entendi oi_?`,
    '14': `?flexibles ^_ajuda ^_oi da_um desen- entendi ha oi socor-`,
    '13': `^_explica audio audio_$ botei_$ como_assim enten- nao_peguei peguei_$ pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como~isso exemp- exemplo expli- me_socorre nao_captei ou preci- socorre socorre_$`,
    '11': `?incomes ^_? ^_onde ^_precisa a_pergunta coman- como consent:ajuda eh_mensal explicar mensal mensal_isso o_que pegue- peguei por_mes serve tem_?`,
    '10': `?rates ?which-change ^_desenha ^_pode ^_que aqui_$ assim de_qual delas_$ desenha desenha_para desenha~mim eh_para entendi_$ estou~em impor- importa importa_$ isso_importa pergunta qual qual_delas quer quero_ajuda tambe- tambem`,
    '9': `?debts ?essentials ^_aceita ^_entra ^_posso ^_preciso ^_quais ^_tipo a_ficha aceita aceita_audio caiu~ficha chuta- chutar chutar_$ da_uma da~luz debts:ajuda delas desenho desenho_$ eh~mes estou~me explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me_da mes_eh n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar precisa preciso quais quais_gastos qual_$
que_$ repetir respondo ser ser_exato tambem_$ tenho_que tipo um_NAME um_desenho um_help uma_luz`,
    '8': `:ajuda ^_da ^_exemplo after-roadmap:ajuda after-roadmap:mexer after-roadmap:sei ajuda- as_atrasadas as_que atola- atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer debt-amount:como debt-amount:eh desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_conta em_miudos entendi_bulhufas entra essentials:fala estou_atolado
exato exato_$ exemplo_por exemplo~favor explica_melhor explicar_$ fala_dificil ficha ficha_$ incomes:botei incomes:como instalments-left:? mais_facil me_ajuda melhor_$ me~uma miudo- miudos miudos_$ novo_$ o_do orien- orientacao ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues posso preciso_de qual~qual
que_pergunta que_somar que~tem repetir_$ responder_$ sair serve_$ somar_tudo taxa_$ tenho~somar thirteenth:? troca_em troca~miudos voce_fala voce~dificil`,
    '7': `?overdue ^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_socorro ^_troca ajudam assim_$ atrasadas caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ com~ou contar_o contar~cartao da~forca da~help de_um debt-amount:qual debt-kind:para devag- devagar devagar_$ de~. diabo~isso eh_por eh~comer essentials:ou essentials:por esta_devendo esta_falando eu_vejo explica facil facil_$ faco_agora
fala_de fala_devagar falta_$ faz_um flexibles:que forca_ai foto_$ incomes:que juros_ou juros~sem limpar_minha limpar~vida luz_$ mais_simples mandar_foto me_organizar nao~a no_boleto onde_acho opcoe- opcoes opcoes_$ organizar organizar_minhas organizar~contas ou_da ou_sem overdue:eh overdue:entendi overdue:explica overdue:ha overdue:que overdue:tipo para~depois pergunta~novo pode_ser por_alto
posso~foto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar quero_sair rates:? rates:hein respo- respondo_como sair_das sair~dividas sao~opcoes sei_mexer serve_por serve~alto simples_$ socorro somar so~sair tem~ser troca uma_forca vale_contar vale~o voce_ajudam`,
    '6': `:. ^_o ^_por a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:help after-roadmap:orientacao after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder alto alto_$ aprox- aproximado aproximado_$ aqui as as_palavras as_vencidas as~ja bicho bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_farinha com_juros
com_minhas come_com come~farinha como_respondo compr- com~dividas consent:da conta- conta_o contando_as contando~vencidas contas_$ das_duas da~exemplo de_comer de_gasto de_orientacao debt-amount:que debt-kind:aqui debts:como debts:da debts:entra debts:fala debts:pergunta debts:preciso debts:sair debts:um diabo diabo_eh difer- diferenca dificil_$ do~filho eh_contando eh~as eh~isso em_que enrol-
entendi_foi entendi_nada entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:serve estou~nao eu~agora eu~aqui eu~esse eu~se exemplo_$ explica~burro fala_portugues falan- falando fala~novo farin- farinha farinha_? filho_$ flexibles:o flexibles:ou flexibles:qual foi_nada forca foto funciona_isso incomes:fala incomes:isso incomes:mes incomes:ou
incomes:por instalments-left:que interessa_para interessa~que isso isso_come isso_interessa isso_no isso~com isso~para isso~por ja_paguei ler_direito limpar liqui- liquido liquido_$ mandar mensa- mes mes_ou mexer minha~financeira nao~foi nao~mexer nesse_link onde~essa organ- ou_separado overdue:audio overdue:quais o~eu o~ponho o~quer palav- palavras palavras_$ para_burro para_que pensao_do
pensao~meu perdi- pergunta_de pergunta_eh pergunta~essa pode~aproximado ponho ponho_aqui portugues_$ por~ou precisa_ser qual_eh qual~diferenca qual~duas qual~voce que_bicho que_ce que_diabo que_ponho quem_esta quer_dizer quero_organizar quero~das quero~minha que~dizer que~eh que~exato que~faco que~nisso que~paguei que~sabe que~tudo rates:acho rates:entendi rates:fala rates:oi respondo_isso
sabe_fazer sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples so_quero soma~ou tipo_como tipo_de tipo~gasto trocar_as trocar~palavras tudo_ou tudo~separado um_exemplo uma~ai vejo vencidas vencidas_? vida_financeira voce~fazer voce~quem which-change:para which-change:que`,
    '5': `NAME_diz ^_bruto ^_de ^_em ^_gostaria ^_quer ^_vim a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:luz after-roadmap:nesse after-roadmap:nisso after-roadmap:repete after-roadmap:sair after-roadmap:tem after-roadmap:vida ai_eh ai~o ajuda_pelo ajudam_com ajudam~divida ajudar ajuda~amor alguem_me alguem~ajuda app as_opcoes as~? as~entram atrasadas_entram atrasadas~na a~disso
bruto~liquido burro cada_um ce_quer come comer como_descubro como_eu como_vejo como~quanto como~sei confirm-delete:que consent:conta consent:das consent:melhor consent:preciso contando credor_$ das das_dividas das~NAME da~toda de_hoje de_novo debt-amount:ajuda debt-amount:o debt-amount:ou debt-kind:mim debt-kind:um debts:NAME debts:entendi debts:exemplo debts:me debts:pode debts:quero debts:ser
descubro descubro_quanto descubro~falta desfazer desse de~loja diferenca_disso diferenca~tudo direito direito_explica divid- dividas diz_$ do_mes documento_$ duas_NAME duas~diz eh_cada eh_credor eh_taxa eh~um eh~valor entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual essa_informacao esse_nome essencial essencial_$ essentials:isso essentials:o
essentials:que essentials:repete esta~de estou_perdido eu_faco eu_posso eu~o explica~leito falando_de falando~qual falar_por fala~simples fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso gasto_$ hoje_ou hoje~o incomes:eh incomes:exemplo incomes:explica incomes:pode incomes:quais informacao informacao_$ isso_que isso_serve isso~boleto isso~de isso~voce
juros_$ leito leito_$ ler ler~explica limpa- livrar_dessas livrar~dividas loja_eh loja~essa luz mandar_documento meu_ou mexer_nesse mexer~link me~dessas me~pelo minhas_contas na_conta nao~ler nisso no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde_fica onde~vejo ou_liquido ou~juros overdue:ajuda overdue:pode o~entra o~ou o~significa para_ajudar para_leito para_sair
pedir_ajuda pergunta_? perguntou perguntou_$ pode pode~as pode~no pode~por por_cima posso_te posso~perguntar precisa_mandar precisa~documento quais~as qual_das qual_era qual_loja qual~eh que que_ja que_quer que_significa quer_saber quero~livrar quero~minhas quer~o que~acho que~aqui que~cada que~credor que~de que~perguntou que~posso que~serve rates:como rates:essa rates:mes rates:onde rates:repete
repete_que responder saber_o saber~que sao_as sei_ler separ- ser_no ser_por ser~cima ser~olhometro signi- significa soma_tudo so~meu tambem_? te_perguntar tem_que tipo_o tipo~que um um_$ vale vejo_o vejo~juros vi_que vim vim_pedir vim~ajuda vi~voce voce_esta voce_perguntou voce_sabe voce~falando which-change:? which-change:aqui`,
    '4': `,~ajuda :novo :pode ?consent ^_coloco ^_com ^_faz ^_quero ^_soma ^_vale acho_esse acho~trem acontece_? after-roadmap:dessa after-roadmap:entendi after-roadmap:forca after-roadmap:gostaria after-roadmap:me after-roadmap:perdida after-roadmap:uma afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_para ajudar_com ajudar~divida aluguel_ai aluguel~tambem amor amor_de amor~deus
ano_isso apagar_some apagar~o aparece_$ app_aparece assim_taxa as~eu bico_tambem boto_aqui buraco_$ canto canto_da canto~fatura cima cima_$ coloco coloco_o coloco~do comecar_me comecar~ajuda como_funciona como~eu como~taxa com~? confu- confusa confusa_nao confusa~entendi consent:explica consent:help consent:minhas consent:organizar consent:orientacao consent:quero consent:responder consent:sabe
consent:um consent:uma consent:voce conta conta_? conta_a contar conta~bico conta~vale credo- credor da_fatura daqui da~fica de_deus de_gente debt-amount:audio debt-amount:entendi debt-amount:fala debt-amount:isso debt-amount:nao debt-amount:por debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as debt-kind:cada debt-kind:em debt-kind:explica debt-kind:ou
debt-kind:que debt-kind:vale debts:agora debts:exato debts:faco debts:mes debts:onde debts:ou debts:posso debts:taxa depois_? dessa_vida dessas_dividas dessa~de desse_buraco desse~tambem deved- devedor devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi- disser disser_sim disser~o disso_tudo divida_$ diz dizer_esses dizer~nomes do_ano do_app do_meu docum- documento do~aparece
do~isso do~marido do~ou eh_$ eh_de eh_parcela eh_saldo eh~devedor eh~pergunta em em_divida em~canto em~lugar endiv- endividada endividada_me endividada~ajuda enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel esqueci~era essa_pergunta essas_opcoes esse_$ esse_trem essentials:? essentials:como essentials:delas essentials:diferenca essentials:eh essentials:esse essentials:explicar
essentials:mandar essentials:mes essentials:novo essentials:onde essentials:precisa essentials:qual essentials:quer esses_nomes esse~ai esta_atrasada esta_perguntando esta~isso estou_afundado estou_confusa estou_endividada estou_enrolado estou~, eu_acho eu_apagar eu_boto eu_disser eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_lingua fala_mais falando_$ falar~audio fala~de fatura_fica fica_$
filho flexibles:juros flexibles:mes flexibles:por flexibles:precisa flexibles:tipo gostaria~orientacao incomes:as incomes:entendi incomes:posso incomes:precisa incomes:ser incomes:serve incomes:tudo indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? junto_$ lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app manda- mandar_audio marido_tambem
me_indicaram me_livrar me_perdi melho- melhor mes_tambem mes~? mes~do mes~por mes~serve meu_filho meu~da me~ai minha_vida na~? nesse no_app nomes_$ o_bico o_cartao o_numero oi_nao oi~entendi onde_que onde~eu onde~isso onde~me orientacao_$ orientacao_sobre orientacao~minhas ou_do ou_por ou_tudo ou~ano ou~junto ou~parcela overdue:caiu overdue:isso overdue:o overdue:posso overdue:ser overdue:taxa
overdue:tenho o~isso o~mes o~meu o~sao paguei_$ para_outro para~das para~isso para~minhas para~o parcela parcela~aberto passado_serve pedir pelo_amor pelo~de perdi_, perdido perdi~qual perguntando perguntando_isso perguntando~? perguntar pode_trocar por por_audio por~esta posso~audio posso~por precisa~exato preciso_sair preciso~desse preciso~um quais_sao quanto_falta que_? que_canto que_entra
que_esta que_isso que_lugar que_mesmo que_responder que_sao queri- queria queria_uma queria~ajuda quero_me quero~dessa quer~esses que~ajudam que~boto que~essas que~parcela que~perguntando que~saldo que~taxa rates:as rates:direito rates:eu rates:isso rates:o rates:posso rates:responder rates:respondo rates:tambem rates:vejo sabe sair_dessa sair_desse sair~vida saldo_devedor sao_essas se_esta
sei~esta sei~nisso sem_juros serve_essa serve~pergunta se~apagar se~atrasada se~disser sim_o sim~que so_as sobre_minhas sobre~dividas socorro_$ socorro_estou socorro~afundado soma some_o some~que so~atrasadas taxa tenho~responder toda_$ total_ou total~da trem_$ tudo_junto um_ou um_para um_por uma_ajuda uma_orientacao um~outro um~tudo um~um vale_tambem valor_total valor~ou ver~minhas vida vida_de
vida~divida voce_para voce~ajudar which-change:explica which-change:isso`,
    '3': `,_qual :fazer :queria ?_$ ?_repete ^_alguem ^_me ^_nao ^_se ^_vi ^_voce a_desse aberto aberto_$ aceit- after-roadmap:amor after-roadmap:contas after-roadmap:dessas after-roadmap:desse after-roadmap:divida after-roadmap:limpar after-roadmap:link after-roadmap:nao after-roadmap:pedir after-roadmap:perguntar after-roadmap:queria after-roadmap:quero after-roadmap:so after-roadmap:sobre
after-roadmap:vi ajuda~minhas ajuda~pagar ajuda~sair apaga- apaga_so apagar apagar_? apaga~a aparece atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou boleto~o botar botar_o botar~que boto burac- buraco cada ce_falou centa- centavo centavo_$ centavo_por centavo~centavo ce~eh ce~saber claro_$ coloc- confirm-delete:isso confirm-delete:o confirm-delete:para confirm-delete:se consent:a
consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa consent:fazer consent:financeira consent:limpar consent:sair contam contam_? conta~desse conversa_ou conversa~o da da_familia de_ajuda de_divida de_quando de_uma debt-amount:esse debt-amount:explica debt-amount:pode debt-amount:tudo debt-kind:acho debt-kind:com debt-kind:como debt-kind:esse
debt-kind:isso debt-kind:nao debts:ajudam debts:as debts:assim debts:conta debts:das debts:dificil debts:dividas debts:em debts:explicar debts:favor debts:filho debts:isso debts:mandar debts:minhas debts:novo debts:organizar debts:orientacao debts:paguei debts:por debts:que debts:respondo debts:significa debts:valor debts:vida descu- desfa- dessa- dessas deven- devendo de~com de~comprei
de~financeira de~mes de~renda diferenca~um dividas_$ dividas_? dizer dizer_essencial dizer_flexivel do_comeco do_vermelho do~passado duas eh_essa eh~botar eh~em em_aberto em_portugues em~claro entendi_o entendi~plano escre- escrever_$ essa_$ essentials:bruto essentials:dificil essentials:dizer essentials:em essentials:explica essentials:falando essentials:faz essentials:fica essentials:juros
essentials:liquido essentials:nao essentials:pergunta essentials:pode essentials:respondo essentials:troca esse~no esta~boleto estou_perdida eu_perco eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fazer_$ fazer~? fica finan- financeira financeiramente financeiramente_$ flexi- flexibles:eu flexibles:somar flexibles:tudo flexibles:vejo flexivel flexivel_$
funciona funciona~aqui gasto gente_$ gosta- gostaria gostaria_de ha_? ha~repete incomes:audio incomes:bicho incomes:ce incomes:depois incomes:entra incomes:falando incomes:filho incomes:mandar incomes:o incomes:pergunta incomes:taxa instalments-left:eu instalments-left:interessa instalments-left:isso instalments-left:o inter- isso~ce ja~contam junto link_$ me mes_passado mes_voce mes~quer
meu~tambem mexer_nisso me~financeiramente me~voce minha- minhas n1 nada_desse nao_ouvi nao_pesquei negocio_no negocio~app no~ou o_aluguel o_juros o_meu o_plano o_vale o_valor onde_eu organizar_financeiramente orientacao_financeira outro_$ ouvi_direito ou~de ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:de overdue:exemplo overdue:foi overdue:mandar overdue:melhor overdue:ou
overdue:quer o~acontece o~comeco o~eh o~mesmo o~quando o~total pagar_minhas pagar~contas pague- paguei paguei_contam paguei~? para_botar parcela_em passado pensao perco perco_se perco~apagar perdida perdido_me perdido~ajuda pergunta_$ pergunta_isso pesqu- pesquei pesquei_$ plano_tambem plano~? pode~so por_centavo por_semana por_um portugues_claro por~pergunta posso_fazer precisa~centavo
preciso~ajuda preciso~orientacao preciso~uma qual_a qual_mes qual_renda quando_comprei que_acontece que_eh que_eu que_tipo que_voce quer_$ queria~com queria~para quer~essencial quer~exatamente quer~flexivel que~ce que~do que~essa que~falou que~para que~perco que~pesquei que~tenho que~vejo rates:agora rates:ai rates:aqui rates:assim rates:bulhufas rates:dificil rates:em rates:entra rates:faz
rates:filho rates:ler rates:meu rates:mim rates:nome rates:num rates:ou rates:paguei rates:para rates:pergunta rates:quer rates:ser rates:simples rates:troca rates:vale refor- renda_voce renda~esta repete~eu repete~nao saber_exatamente sair~buraco sair~vermelho saldo se_apagar se_eu ser_centavo ser_so ser~as ser~por so~conversa tarde_queria tarde~ajuda te~? thirteenth:conta thirteenth:contando
thirteenth:da thirteenth:depois thirteenth:para toda trem troca- trocar tudo_$ valor_com valor_de valor~hoje valor~juros vejo_esse vejo_isso vejo~negocio venci- voce voce~com which-change:de which-change:eh which-change:nao which-change:ser`,
    '-3': `,_que :com :eh :minhas :nao :negociar :quero :voce ?confirm-amount ?debt-creditor ?which-creditor FIGURE ^_$ ^_acho ^_boa ^_depois ^_desfaz ^_deus ^_essa ^_esta ^_eu ^_ja ^_meu ^_minha ^_muda ^_nada ^_nem ^_nunca ^_outra ^_perdi ^_reset ^_sair ^_sem ^_sou ^_volta a_conta acabo- after-roadmap:a after-roadmap:agora after-roadmap:eh after-roadmap:faco after-roadmap:imprimir after-roadmap:mandar
after-roadmap:ninguem after-roadmap:o after-roadmap:ser ajuda~negociar anive- aniversario anota- anterior aqui_eh arrep- as_minhas atend- basic- basico botar- botaram cai calor calor_$ cet_$ chega- cobra- coisa coisa_$ comecar_$ comig- comigo como~que com~minhas confi- consent:esse consent:favor consent:meu consent:nao consignado_? contas_? contr- cpf cras credito custo da_re debt-kind:conta
debts:? debts:aqui deixe- denun- desca- desco- desfaz dessa_$ deu dever de~, dia dinhe- dinheiro disso_$ disso_? do_tempo eh_cet eh_tudo eh~para empre- empresa encer- entendi_mais entendi~ou entendi~que entra_no era_isso essentials:uma estao eu_falei eu_vou eu~? eu~de eu~entendi explica_$ fala_do favor_me favor~ajuda fazem fora fui gas gover- governo hoje_$ horas_sao humil- impri- imprimir
income-source:que incomes:ai incomes:boa incomes:divida incomes:me incomes:nada incomes:so informacoes interessa_$ juros_, la la_que la~eu lembr- liga ligar lista mais_ou mais~menos mais~que mas mas_nao me_liga menos_$ meu_$ meu_numero me~? me~as me~o mostr- mostra mudar mudar_o nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para negat- negoc- nenhu- nunca o_NAME o_basico o_boleto o_cras ok
ou_menos overdue:conta overdue:estou overdue:me overdue:vou o~do o~era o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pensar pensar_$ pergunta_anterior pode_mandar pode~? pode~depois por_ai por~me preciso_pensar preco prime- procu- pront- proxi- proxima pular_? que_calor que_dia que_era que_o queria_sumir queria~dessas quero_sim quero~o que~esse que~falei
que~fazem que~o que~sao que~vou rates:depois rates:rotativo re_$ repete_o reset reset_$ retor- saque saque_aniversario segue sei_o sei~eh ser_depois seria sim_por sim~favor so_isso sou sumir sumir_dessas sumir~dividas tanto taxa_de tem_como tempo_$ tem~ai termi- thirteenth:e tira tudo_que ultim- vai ver vergo- vergonha viu_$ voce_fazem voce_tem volta volta- voltar vou which-change:as`,
    '-4': `:isso ?after-crisis ^_foi ^_quem ^_sei ^_tudo a_ordem acho_que after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:ordem anter- boa cance- com_isso com_o como~o consent:pode consent:por consi- consignado credi- de_juros de_que debt-kind:da debt-kind:de debts:para de~tipo e_o eh_que eh~? entendi_de essentials:ajuda essentials:me essentials:quero falei fase
fase_$ funciona_$ income-source:o incomes:essa mais_$ menos nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta o~da que_fase que~que rates:taxa re respondi sei~que ser~? tipo~essa vida_$ viu`,
    '-5': `,_onde :como :funciona ?income-source ^_NAME ^_desfazer after-roadmap:pode after-roadmap:qual as_dividas desab- desfazer_isso eh~de eh~divida essa_divida incomes:sei nao~de ningu- ninguem ninguem~ajuda outra o~que o~tem posso~? que_tem rates:, rates:cet rotat- rotativo sair_$ tem_$ tipo_eh`,
    '-6': `^_ninguem ajuda~organizar boa_pergunta cet ninguem_me pular qual_o rates:juros`,
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
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ trans- transfere`,
    '12': `^_falar chama_o falar gente o_# qual~# telef- telefone transfere_$`,
    '11': `:humano com_um de_verdade liga_para liga~mim qual_o robo`,
    '10': `^_liga alguem_$ atendimento gente_$ ligar pessoa`,
    '9': `:atendente ^_me ligar_para maqui- maquina passa_para pesso- pessoa_$ uma_pessoa verda- verdade`,
    '8': `:tem conve- debts:liga geren- gerente ligar~voce maquina_$ nao_resolve posso_ligar posso~para quero_gente responsavel responsavel_$ super- tem~de`,
    '7': `^_qual after-roadmap:alguem after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar converso converso_com converso~maquina debts:falar essentials:me me~para nao_converso o_gerente para_alguem para_voce passa quero~com rates:liga rates:me resol- resolve telefone_para tem~? tua tua_chefe um_atendente voce_$ voce_tem`,
    '6': `#_$ :o ?_quero ^_bota ^_quero ^_robo after-roadmap:atendente after-roadmap:atendimento after-roadmap:gente after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente chama~gerente com com_especialista com~pessoa consu- consultor consultor_$ debts:qual especialista especialista_$ essentials:atendente essentials:quero falar~especialista gente_de gente~verdade gerente_$ gerente_na
gerente~linha humano_ai linha linha_$ na_linha nao~com nao~minha para_conversar para_falar para_responsavel passa~responsavel prefiro~com quero quero_falar quero_pessoa rates:alguem rates:com rates:falar rates:para resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano`,
    '5': `^_passa ^_tem after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo after-roadmap:verdade alguem_de alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? com_alguem com_consultor com_uma com~ser consent:bota de_gente de_robo debts:# debts:alguem debts:com debts:gente debts:humano debts:ligar debts:para debts:quero debts:robo debts:suporte espec-
essentials:# essentials:com essentials:falar essentials:qual essentials:tem essentials:transfere falar~consultor falar~um favor_$ ligar_$ me_ligar me~alguem nao~ninguem ninguem_de ninguem~verdade ouvir ouvir_voz ouvir~de o~na passa~alguem pode~ligar prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz rates:# rates:atendente rates:gente rates:qual rates:transfere telefone_de
telefone~voce tem tem_alguem tem_atendimento tem_ninguem tem~presencial um_ser verdade_$ voce~robo voz voz_de voz~gente`,
    '4': `,~gente ,~maquina ,~pessoa :? :falar :me :voce ?essentials ?rates ^_alguem ^_atendimento ^_existe ^_posso ^_prefiro ^_queria ^_voce after-roadmap:consultor after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:telefone alguem~carne atendente_? atendimento_$ cansei~robo carne_e carne~osso centr- central central_de central~atendimento chama_uma
chama~pessoa com_gente com_robo com~funcionario com~responsavel consent:alguem consent:chama consent:com consent:gente conversar_? conversar~um crist- cristao da_equipe de_atendimento de_carne de_voce debts:chama debts:me debts:verdade de~quero e_osso eh_robo equip- equipe essentials:atendimento essentials:chama essentials:gente essentials:humano essentials:ligar essentials:o essentials:pessoa
essentials:robo existe_telefone existe~para e~ai falar_comigo falar~gente falar~robo falo_com favor funcionario funcionario_$ gente~nao gosto gosto_de me me_passa me_poe mim_$ minha_vida nao_gosto nao_maquina o_responsavel o_telefone osso_ai para_mim para~comigo pode_me poe_com poe~um por_favor prefi- prefiro prefiro_conversar queri- queria rates:atendimento rates:chama rates:humano rates:o
rates:pessoa rates:quero rates:tem rates:verdade resolve_, resolve~quero respo- robo_$ robo_quero robo~gente ser ser_vivente telefone~conversar tem_central um_cristao um_funcionario um_humano um~vivente verdade_? vida_$ viven- vivente vivente_$`,
    '3': `,_chama ,_quero ,_tem :cade :com :quero ?debts ?~gente ?~pessoa FIGURE ^_cade ^_gente after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:converso after-roadmap:equipe after-roadmap:favor after-roadmap:posso after-roadmap:queria after-roadmap:quero after-roadmap:resolve alguem_que alguem~possa atende atende_alguem bota~cristao cade cade_o cansei_de carne chama_um chama~humano
comig- comigo comigo_$ como_falo como~com consent:chefe consent:falar consent:maquina consent:robo consent:tua consent:um consent:vida conversar_com cristao_para cristao~falar debts:atendente debts:mim debts:o debts:prefiro debts:tem debts:um de~e de~por equipe_? era_gente era~de escrever_$ essentials:? essentials:alguem essentials:de essentials:para essentials:posso essentials:responsavel
essentials:telefone essentials:verdade essentials:voce eu~gosto exist- existe falar~alguem falo falo~uma funci- gente_, gente_? gosto~escrever gosto~robo liga_que liga~eu me_atende me~que mim nao~, nao~de nao~falar ningu- ninguem osso pessoa~equipe poe possa possa_me posso prefiro_falar que_possa queria_conversar queria~gente quero_um quero~, rates:gerente rates:ligar rates:maquina rates:mim
rates:passa rates:responsavel rates:robo rates:telefone rates:um robo_, robo_? robo~tem telefone~eu tem~telefone um um_telefone uma~da um~? um~humano verdade_por verdade~favor vida voce`,
    '-3': `?income-source ^_oi com_o me_ajuda me~um oi telefone_$`,
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
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha debt-kind:virou do_cartao virou`,
    '4': `^_parcelamento aquel- aquele cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind a~em carta- debt-kind:o debt-kind:que divid- eh_a fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$ virou~de`,
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
    '15': `^_cartao debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind`,
    '12': `debt-kind:plastico plast- plastico`,
    '11': `^_fatura`,
    '10': `^_eh cartao_$ debt-kind:fatura`,
    '9': `carta- cartao debt-kind:credito debt-kind:vista fatur- fatura vista vista_$`,
    '8': `de_passar debt-kind:passar fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele_$ passar`,
    '6': `credi- debt-kind:e debt-kind:mercado debt-kind:passo debt-kind:rotativo dele fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_estourei aquele~de cartao~loja credito_$ debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estou- estourei e~isso e~paguei limit- limite maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:hora debt-kind:no debt-kind:o dinheiro_de e_nao eu~no fui loja_$ o_dinheiro o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:consegui debt-kind:isso debt-kind:pagar debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh fatura~nao gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o_limite o~eu pague- paguei que_vem que~consegui todo virou`,
    '-3': `agiot- agiota autom- automatico crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:crediario debt-kind:do debt-kind:minha debt-kind:parcelada debt-kind:parente debts:cartao debts:credito o~que parcelada paren- parente parente_$ que~na`,
    '-4': `debt-kind:conta debt-kind:fiado fiado`,
    '-5': `debt-kind:parcelamento parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso faculdade_$ o_NAME`,
    '8': `EXPENSE KIND debt-kind:o escol- facul- faculdade`,
    '7': `^_curso coleg- curso_de debt-kind:particular mensa- o~em parti- particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menino menino_$ mensalidade_$`,
    '5': `NAME_$ da_faculdade de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha matri- matricula`,
    '3': `^_o a~da debt-kind:de`,
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
    '7': `,_meus ^_foi debt-kind:foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ parti- particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:do debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei dois n0 nos um`,
    '-3': `?income-source celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:emprestimo debt-kind:no debt-kind:que finan-`,
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
    '4': `,_sem ,_so ,~papel NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel_$ papel~, que~socorreu sem~nenhum socorreu socorreu_$`,
    '3': `^_NAME ^_sem de~mesmo dinhe- dinheiro dinheiro_de emprestado_de nenhum no sem socor- vale`,
    '-3': `NAME_$ debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os`,
    '8': `^_agiota ^_os debt-kind:juros do~a os~do`,
    '7': `^_daqueles daqueles_que debt-kind:emprestimo debt-kind:na debt-kind:que do_emprestimo eh_agiota`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de mesmo moto_na o_tal o~do o~que paga rua_com tal tal_do`,
    '-3': `debt-kind:,`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:o financiamento_de morar`,
    '8': `^_financiamento debt-kind:financiamento eh~casa financiamento o~que`,
    '7': `^_NAME ape a~do debt-kind:ape debt-kind:planta debt-kind:terreno minha_casa o_ape plant- planta planta_$ terre- terreno`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida_$`,
    '5': `^_a a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$ vida`,
    '4': `^_minha ^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde que_a trint- trinta`,
    '-3': `debt-kind:esta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui o_NAME`,
    '-5': `de_casa`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `debt-kind:cheque`,
    '9': `chequ- cheque negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:limite debt-kind:o debt-kind:saldo debt-kind:tal espec- especial o_cheque o_tal saldo tal tal_do`,
    '7': `debt-kind:entrei entrei entrei_no limit- limite limite_da limite~conta`,
    '6': `^_entrei a~ficou cai_no conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- negativa negativa_$ negativo negativo_$ no_vermelho o_saldo vermelho`,
    '5': `^_cai conta_no debt-kind:cai debt-kind:do debt-kind:esta ficou la_$ na_conta o~do o~esta verme- vermelho_$`,
    '4': `^_limite aquele~que cai cheque_especial conta_$ debt-kind:a debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:aquele debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu no vem_na`,
    '-3': `debt-kind:de`,
    '-4': `rmc`,
    '-5': `do_rmc rmc_$`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `eh_consignado`,
    '10': `?debt-kind consignado_$ debt-kind:desconta debt-kind:vem marge- margem o_da`,
    '9': `apose- debt-kind:antes debt-kind:consignado debt-kind:da debt-kind:de debt-kind:do debt-kind:folha desco- desconta desconta_do do_rmc o_de rmc_$`,
    '8': `antes_de aposentado aposentado_$ debt-kind:beneficio debt-kind:o folha rmc vem`,
    '7': `^_vem beneficio_$ cair consignado folha_$`,
    '6': `^_descontam antes consi- contracheque contracheque_$ debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam`,
    '5': `^_desconta abati- abatido benef- beneficio bpc bpc_$ da_clt debt-kind:aposentadoria debt-kind:na debt-kind:tira diret- direto direto_$ eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ aquele_que clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:eles debt-kind:em debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:todo descontado_$ do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na morre- na~aposentadoria no_contracheque o_tal o~come que_come que~do que~meu
tal_do todo~na trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_eles ^_o antes~eu de_eu debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento descontado_em descontado~folha desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio minha_aposentadoria morri- morrido morrido_no na_minha servidor tal tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `^_um debt-kind:peguei empre- emprestimo financeira_$`,
    '10': `^_credito credito debt-kind:credito debt-kind:para financeira`,
    '9': `^_peguei credi- debt-kind:dinheiro finan- pegue- peguei`,
    '8': `meu_negocio`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinhe- negocio_$ o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:na dinheiro dinheiro_emprestado dinheiro_na emprestado na_hora negocio saque saque_aniversario`,
    '5': `app_$ debt-kind:app debt-kind:mesmo debt-kind:pessoal emprestimo_$ emprestimo_pessoal hora hora_$ peguei_no um`,
    '4': `app banco_$ calca- calcada calcada_$ capit- capital debt-kind:aplicativo debt-kind:aquele debt-kind:gerente debt-kind:reformar do_banco facil na_calcada na_financeira negoc- para_reformar peguei_um pessoal pessoal_$ que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:, debt-kind:carne debt-kind:em debt-kind:foi debt-kind:grana debt-kind:no debt-kind:ofereceu debt-kind:pelo dinheirinho do_app em_parcelas geren- gerente grana mesmo_$ negativado negativado_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ pelo_aplicativo pesso- que_aparece que_o que~no
um_dinheirinho`,
    '-3': `credito_rotativo debt-kind:cai debt-kind:moto debt-kind:rotativo dele dele_$ moto os`,
    '-4': `^_os debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `aluguel`,
    '12': `alugu- quiti- quitinete`,
    '11': `aluguel_$`,
    '10': `debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a barra- barraco debt-kind:do debt-kind:o`,
    '3': `NAME ^_do casa_que casa~eu da_loja da~que de_aluguel debt-kind:loja do~que eh~casa feche- fechei fechei_$ loja_que moro_de o~que`,
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
    '5': `^_um acordo_$ acordo~eu asses- assessoria debt-kind:e que_fiz`,
    '4': `acordo_da cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei trato um_trato uma~da um~que`,
    '3': `^_acordo acordo_do acordo~nao debt-kind:eu debt-kind:uma do_serasa honre- honrei nao_honrei nome o_acordo quebr-`,
    '-3': `after-roadmap:acordo debt-kind:a`,
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
    '5': `KIND ^_comprei ^_da de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `^_eh ^_uma a~de debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo no_carne que_comprei roupa_$`,
    '3': `^_foi as carne_do de_loja debt-kind:das debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota cartao debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo reneg-`,
    '-4': `debt-kind:cartao debt-kind:emprestimo`,
    '-5': `a_minha debt-kind:NAME minha~no`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `debt-kind:iptu iptu iptu_$`,
    '12': `?debt-kind ^_divida ativa`,
    '11': `^_ipva debt-kind:ipva debt-kind:multa ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:atrasado debt-kind:da debt-kind:do divida imposto_do`,
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
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `cabo debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa debt-kind:casa do_plano multa_do plano`,
    '4': `casa_$ conta_de de_internet debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `EXPENSE ^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
    '-3': `condo- gas o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '12': `forca forca_$ o_gas`,
    '11': `^_conta debt-kind:a debt-kind:agua debt-kind:luz gas`,
    '10': `?debt-kind debt-kind:conta`,
    '9': `agua ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `^_agua agua_e debt-kind:para do~para esgot-`,
    '7': `debt-kind:e luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `a_agua conta~energia da_luz da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE a_luz conta~luz de_luz debt-kind:NAME eh_a rua`,
    '3': `^_o aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o finan-`,
    '11': `moto_$`,
    '10': `^_a ^_meu carro verme-`,
    '9': `do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:financiei debt-kind:tirei financiei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:minha financiado financiado_$`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$`,
    '4': `^_o a~de caminhonete caminhonete_$ carne_$ da~caminhonete debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que trabalho usado zero zero_$`,
    '3': `aplicativo_$ a~que carne carro_de compr- de_rodar debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol pop que~na rodar traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha condo- credi- debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:multa debt-kind:um fatur- fatura financeira imposto_do multa quiti- quitinete`,
    '-4': `debt-kind:imposto forca impos- imposto o~do`,
    '-5': `^_ipva debt-kind:NAME debt-kind:ipva debt-kind:terreno financiamento_de forca_$ ipva morar terre- terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui`,
    '15': `^_pedi fui`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '13': `desem-`,
    '12': `^_perdi after-roadmap:perdi`,
    '11': `after-roadmap:firma demit- perdi suspe-`,
    '10': `after-roadmap:cortaram after-roadmap:estou after-roadmap:meu after-roadmap:sem after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:contrato after-roadmap:faliu after-roadmap:trabalho a~faliu demitido desempregada desempregada_$ embor- embora estou_desempregada faliu faliu_$ ontem servico`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam contrato corta- desempregado emprego estou_desempregado familia_$ meu_contrato o~me renda_$ sai_do sem servi- servico_$ suspenderam`,
    '7': `^_cortaram after-roadmap:bico after-roadmap:cortado after-roadmap:demitido after-roadmap:inss after-roadmap:me after-roadmap:renda a~fechou a~me bloqu- bloqueou cortado cortado_$ cortaram_meu demitido_$ desempregado_agora dispensou do_servico embora_$ empre- empresa estou~agora fiquei_sem fui_demitido manda- me_bloqueou me_dispensou meu~foi me~ontem o_inss ontem_$ perdi~emprego renda renov- rua
tenho_mais trabalho_$`,
    '6': `:recebo ^_fiquei ^_meu acabo- acabou after-roadmap:agora after-roadmap:auxilio after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:dispensaram after-roadmap:dispensou as_contas auxilio_$ bico bico_acabou braco contr- contrato_$ cortaram dispensaram dispensaram_ontem emprego_$ firma_faliu firma_fechou mandaram_embora me_dispensaram meses meu_auxilio meu_bico meu~acabou
me~embora nao_posso nao_recebo nao~mais o_braco pensao_$ perdi_meu perdi_minha perdi~renda quebrei quebrei_o sai salar- salario sem_salario sem_trabalho trabalhar trabalhar_$ trabalho`,
    '5': `:mais :nao :sem ^_a ^_bloquearam ^_estou after-roadmap:as after-roadmap:beneficio after-roadmap:bpc after-roadmap:desempregado after-roadmap:desligou after-roadmap:emprego after-roadmap:fechou after-roadmap:fiquei after-roadmap:irmao after-roadmap:mandaram after-roadmap:meses after-roadmap:parou after-roadmap:patrao after-roadmap:renovaram after-roadmap:trabalhar after-roadmap:uber auxil- auxilio
bloquearam bloquearam_minha bloquearam~conta botaram_na botaram~rua conta_do contas contas_$ de_mandar demitida desligou desligou_$ dispensou_$ e_eu estou_sem estou~sem faxin- fecho- fechou fechou_$ fique- fiquei fui_demitida fui_para fui~rua hoje_$ ifood ifood_$ inss irmao mandar_$ mandaram me_mandaram meu_beneficio meu_bpc meu_irmao me~as me~do minha_renda minha~do nao_renovaram na~hoje o_patrao
o_trabalho para_rua parou parou_de patrao_me patro- patroa patroa_me patroa~dispensou perdi_o renovaram rua_hoje sai~servico sem_renda tirar- tiraram uber vai~me`,
    '4': `#_meses :em :emprego :estou ?after-roadmap ^_ficharam ^_mandou ^_passaram a_loja a_patroa a_tesoura after-roadmap:ajudar after-roadmap:botaram after-roadmap:ficharam after-roadmap:filha after-roadmap:foi after-roadmap:hoje after-roadmap:loja after-roadmap:mais after-roadmap:mandar after-roadmap:nao after-roadmap:passaram after-roadmap:patroa after-roadmap:posso after-roadmap:receber
after-roadmap:rodei after-roadmap:setor after-roadmap:suspendeu after-roadmap:tenho after-roadmap:ter after-roadmap:tesoura after-roadmap:trabalhava ajuda- ajudar a~onde beneficio_foi bolsa bolsa_familia botar- botaram conta- cortaram~contrato demitida_$ desli- e_nao entra_nada essa_semana estou estou_parado estou~emprego eu_rodei eu_trabalhava e~rodei famil- familia faz~meses ficha- ficharam
ficharam_a ficharam~loja fui~embora incomes:, incomes:entra incomes:faz inss_suspendeu inss~minha loja_onde loja~eu mandou_todo mandou~mundo me_botaram meses_$ meses_, meses~nao meu_trampo me~na minha~nao mundo_embora na_rua nao_tenho nao_vai nao~ter no_setor o_emprego onde~trabalhava o~nao o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao perdi~servico perdi~trampo
quebr- recebo renovaram_meu renovaram~contrato rodei rodei_$ salario_$ sem_emprego sem_receber setor setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesou- tesoura tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ vou_ficar vou_ter`,
    '3': `#~, ( ,~agora :acaba :bolsa :familia :fiquei :janeiro :o :perdi :seguro ^_acabou ^_levei a_partir acaba_em acabou_$ acabou_meu acabou~contrato acabou~servico after-roadmap:( after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:bunda after-roadmap:cirurgia after-roadmap:clientes after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:esposo after-roadmap:familia
after-roadmap:faxina after-roadmap:faxinas after-roadmap:ficar after-roadmap:levei after-roadmap:mandou after-roadmap:mundo after-roadmap:na after-roadmap:parado after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:temporario after-roadmap:todas after-roadmap:trampo after-roadmap:venceu after-roadmap:vou agora_? aposentadoria_$ as_clientes a~desse a~no
benef- beneficio bpc bunda bunda_da bunda~firma causa_da causa~cirurgia cirur- cirurgia cirurgia_$ clien- clientes clientes_da clientes~faxina cortaram~auxilio da_cirurgia da_faxina da_firma dele dele_$ deram deu_as deu~contas embora_ontem embora~. encos- encostado entra esposo esposo_foi esposo~demitido estou_encostado estou~trabalho e~? e~seguro faxina faxinas faxinas_todas faz_# fazia ficar
ficar_sem filha firma_$ foi foi_cortado foi_demitido hoje incomes:# incomes:. incomes:chao incomes:desempregado incomes:embora incomes:mandaram incomes:meses incomes:nada incomes:ontem janeiro_$ levei levei_um levei~pe loja mais mandar mando- mandou marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_esposo meu~perdeu meu~temporario me~mais minha minha_aposentadoria minha_conta
minha_filha minhas_faxinas minhas~todas mundo na_bunda nao_entra nao_vou nao~meu na~da no~e o_servico onde_eu ontem_, o~acaba o~dele parado_sem partir patrao~deu pe pe_na perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~clientes perdi~faxinas pe~bunda por~da proxi- receb- receber receber_$ renovaram_$ rua_$ salario_a sem_servico semana_$ sem~a servico_temporario tempo- temporario temporario_$
ter todas_$ trabalho_dele tramp- trampo trampo_$ um_pe um~na venceu_e vou~sem`,
    '-3': `?worry a_pensao aceit- after-roadmap:caiu after-roadmap:pode bairr- bairro bairro_$ caiu do_bairro embora_do embora~bairro fui~e me~no mundo~do o_salario perdi_a`,
    '-4': `:meu aceitaram after-roadmap:aceitaram`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '11': `tenho_#`,
    '10': `?consent consent:tenho`,
    '9': `^_sou nao~#`,
    '8': `# :anos faco_# quinz- quinze tenho tenho_quinze`,
    '7': `#_$ :tenho FIGURE ^_faco anos_$ compl- completei consent:ainda consent:faco consent:idade consent:menor tenho~anos`,
    '6': `#_anos NAME~tenho ^_ainda anos idade menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para da~, de_idade de_menor faco~em idade_$ nao_sou no_cartao no~da sou_menor sou~de sou~menor`,
    '4': `#~? #~que :# :estou NAME_, ano consent:em consent:mas consent:vem debts:cartao debts:da debts:foi faco falta foi_no maior_de maior~idade minha_idade minha~eh pode_? posso_usar so_# sou_de sou_maior tenho_so tenho~# vem_$`,
    '3': `#_mes #~posso ,_queria :devendo :e :queria ^_foi ainda_nao ajudar ajudar_minha anos_e anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eu consent:fiz consent:mae consent:mes consent:so consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:no dois_meses e_estou eu~# e~devendo fazer_# fiz_# mae menor_mas meses~eu minha_mae nao_fiz para_# para_eu
para~fazer posso~tambem que_vem um_ano usar usar_tambem usar~?`,
    '-3': `?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `,_tenho ,~# consent:ja`,
    '-7': `consent:, nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `esse_mes`,
    '13': `after-roadmap:nao`,
    '12': `nao_consegui`,
    '11': `after-roadmap:mes mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei nao_paguei novem- novembro pulei`,
    '9': `mes_nao o_plano pulei_$`,
    '8': `^_novembro after-roadmap:plano after-roadmap:tive nao~o novembro_pulei pagar_$ paguei_$ plano plano_$`,
    '7': `^_furei adoec- after-roadmap:deu after-roadmap:furei consegui~o deu esse furei nao_deu nao_sobrou nao~pagar o_dinheiro pagar_a parce- tive`,
    '6': `:mes :nao ^_atrasei ^_esse after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:ficaram after-roadmap:parcela after-roadmap:parcelas apertou as~ficaram como_pagar conse- consegui deu_para deu~pagar e_as esse~eu ficar- ficaram gaste- gastei mes_$ mes_eu nao_tive nao~como nao~para pagar~NAME parcelas sem~esse`,
    '5': `,~paguei ^_usei a_desse after-roadmap:as after-roadmap:dinheiro after-roadmap:fiquei after-roadmap:gastei after-roadmap:nada after-roadmap:ninguem after-roadmap:pagar after-roadmap:paguei after-roadmap:usei apert- as_parcelas atrasei a~mes da_$ desse_mes dinheiro_do do_plano e_nao e~paguei mes~vai nao~dar pagar paguei_nada para_pagar parcela usei usei_o`,
    '4': `#_do :esse :foi :pagar ^_deixei ^_fiquei ^_gastei ^_mes a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:combinado after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:e after-roadmap:furou after-roadmap:nenhuma after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui apertou~nao aqui_nao a~foi branco_$ carne_$ combinado combinado_$
consigo~a cumpr- deixe- deixei desse devendo_a dinhe- dinheiro dinheiro_nao em_branco esse_nao esse~furou fique- fiquei foi_embora furou furou_tudo gastei_o grana mes_a mes_furou mes~em mes~tudo nao~nada nao~os o_combinado os_# os~do pague- paguei parcela_desse parcela~mes possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para ter_que tudo~mes vai_dar vou~que`,
    '3': `,_nao :. NAME_. ^_choveu ^_nao ^_tive a_moto adoeceu after-roadmap:adoeceu after-roadmap:aqui after-roadmap:carro after-roadmap:chegou after-roadmap:choveu after-roadmap:condicao after-roadmap:contas after-roadmap:dar after-roadmap:dezembro after-roadmap:em after-roadmap:embora after-roadmap:ficou after-roadmap:moto after-roadmap:mundo after-roadmap:o after-roadmap:pagamento after-roadmap:passo
after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vou as as_contas a~. branc- branco carne chove- choveu combi- condi- condicao conseguir~nada dar de_mim deu~, deven- devendo dezem- dezembro de~a e_gastei em_dezembro embor- embora esse~nao estou_sem eu~esse eu~vou e~o e~sobrou ficou_para ficou~tras filho_adoeceu fiquei_devendo fiquei~a fiquei~e foi foi_mal gastei~remedio
mes_que mes~foi mes~nao mes~vem meu~adoeceu moto_e mundo nada_em nada_esse nada~mes nao nao_chegou nao_foi nao_vai ningu- ninguem ninguem_vai o_carro o~do pagar_nada pagar_o pagar~em pago_esse para_tras parcela_$ pular quebr- que~das que~esse receber_de remed- remedio remedio_e remedio~nao sem_condicao sobrou~pagar tive_que todo_mundo todo~esse vem_eu vou_ter`,
    '-3': `^_e ^_paguei a~esse da_para de_lascar dinheiro_todo e_se enten- entendi esse_dinheiro esse~foi esse~todo e~mes lasca- lascar lascar_$ nao_entendi pagar_tudo para_quem tenho_esse tenho~dinheiro`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho conseguir~isso esse~? foi_de isso_tudo isso~por mes_? pagar_isso pagar~tudo por_mes quais so_o tudo_por`,
    '-5': `after-roadmap:so esse_plano pagar_esse pagar~mes paguei~o todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `^_$ ^_tudo ai_ai`,
    '17': `?instalments-left ^_todas which-creditor:NAME`,
    '16': `# debt-creditor:NAME n0`,
    '15': `^_eita ^_kkk eita kkk kkk_$ overdue:NAME`,
    '14': `?debts ?income-low-month ^_ai fase fase_$ fixo overdue:desde que_fase`,
    '13': `^_achei after-roadmap:achei amanh- amanha calor_$ eita_$ esse_governo minut- nenhuma_em pensar_$ por_hoje que_calor subiu thirteenth:sou`,
    '12': `?incomes ^_as ^_hoje ^_misericordia ^_sei ^_uma ^_vou after-roadmap:mudou as_vezes desde dia essentials:# esta_osso esta_russo estou_moida estou~aqui fixo_$ flexibles:# moida moida_$ mudou osso pois_eh rates:# rates:juros russo russo_$ sei_$ sexta sexta_$ tenho_fe`,
    '11': `:👍 ?overdue ?rates NAME_# NAME~NAME ^_aff ^_calma ^_desde ^_hum ^_nossa ^_ontem ^_pois ^_rindo ^_um aceitarem aff after-roadmap:aceitarem bora_trabalhar calma como_voce debt-kind:? deixa_eu deus~mais do~do fale fale_$ faz_parte hum hum_$ ja~isso maria me_fale menos menos_$ nem~fale nossa osso_$ ouvi_falar overdue:atrasado overdue:todas pois socorro_$ trabalhar_$ volto_$ vou worry:tudo`,
    '10': `#~# .~. ^_deus ^_ganho ^_ouvi ^_tanto ^_vixe alta alta_$ atras- bom_domingo cacho- calma_ai caro_$ complicado complicado_$ correria debt-creditor:da debt-creditor:do debts:devo depende depois_passo depois~la deu_por deu~hoje dificil_$ dinheiro_some domin- domingo eh_complicado esse_plano fala_para falei_isso fe fe_$ incomes:# incomes:minimo instalments-left:a isso_? lasca- maria_$ mes_$
more-debts:, more-debts:nao nao_, nossa_senhora outra_divida ouvi o~some parar_de passo_la pensar pode_isso puxado_$ rates:cobra sem_juros subiu_$ tanto_faz tudo_caro vida_$ vixe volto`,
    '9': `$ ,_cai 13o_$ :# ?essentials NAME NAME~emprestimo ^_comecei ^_depende ^_do ^_fazer ^_feliz ^_guenta ^_pera ^_sao ^_socorro ^_vida a_$ a_bateria a_menor aceitam aceitaram_meu aceitaram~cartao after-roadmap:aceitam agora~o atrasada_para bateria boa_semana cachorro calor cobra confirm-amount:dois confirm-amount:os de_onde debt-creditor:loja debts:$ deixa_respirar depen- depende_$ dia_# dirig-
dirigindo dirigindo_$ do_banco domingo_$ duzia eh_NAME eh_mais eh~vida em_quando espera esta_atrasado estou_dirigindo estou_ferrada estou_lascado estou~de e~voce faz_$ fazer~que feliz feliz_natal ferrada ferrada_$ flexibles:o ganho~demais guenta guenta_ai hoje_deu income-low-month:mes infelizmente_$ instalments-left:anos instalments-left:duzia instalments-left:quinta instalments-left:so
ja_respondi lascado lascado_$ mais_ou mais~menos mes me~respirar miser- misericordia misericordia_$ muito~mim n1 nao_da nao_tem nao~negociar nao~so natal nem_me ou_menos overdue:meses overdue:nenhuma o~ne parte parte_$ pera pode~? por~deu preciso_pensar que_ne que_segue rindo so_mais sobra_nada socorro some_$ tanto thirteenth:, thirteenth:ai traba- tudo_subiu vez_em vezes vez~quando vida vida_que
vida~segue vixe_maria`,
    '8': `#_$ #_dias #_meses #_no ,_acabou ,~NAME ,~tem ,~tudo ._. :kkk :nada :nisso :sei :sobra ?_o ?debt-amount NAME~, ^^ ^_? ^_depois ^_devo ^_espera ^_estou ^_melhor ^_talvez a_coisa achei achei_pesado after-roadmap:comecei after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:fazendo after-roadmap:mim after-roadmap:nasceu ajuda~organizar amanha_$ aqui_$ atrasei_o atraso atraso_$
banho banho_$ caiu~internet carro_$ casar casar_$ chega- com_pressa comecei consegui_um consegui~trabalho consent:esta consent:sim conto conto_$ cortei_a de_vez debt-creditor:dona debt-kind:seria debts:sei depois~conto deus_provera devem devem_dinheiro de~divida de~e diarista_$ dias_$ divida_$ dois e_o econo- egua eh~para essa_pergunta esta~aqui estou_morta estou~banho estou~pressa e~tem falar_$
fazer_o fechei_o ferra- fia fia_$ ganho_pouco guent- income-low-month:tem incomes:a instalments-left:# instalments-left:ainda instalments-left:mais instalments-left:metade instalments-left:ultima instalments-left:uma ja_falei ja_volto ja~essa mas~lembro me_deixa me_devem mes_so metade_$ me~dinheiro morta morta_de mudei muito_para nao_ajuda nao~acabou nao~renda nasce- nasceu natal_$ no_banho
offers:dia offers:negociar overdue:ano overdue:as overdue:dias overdue:fia overdue:ontem overdue:so overdue:um o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pior pouco_demais pressa pressa_$ primeiro_$ prove- provera provera_$ puxad- qual~primeiro quanto_eu que_estou quero_negociar quise- respi- respirar respirar_$ respondi_essa respondi~pergunta seman- semana ser_$ setem- setembro
talve- talvez talvez_$ tem_e tenho_renda todas_$ trabalhar um_trabalho uma_divida uns valor_do vem_$ vence vou_ver vou~os`,
    '7': `#_# + ,_pago ,_so ,_sou :agora :dia :errado :meu :mexer :minhas :nao :primeiro :salario ?~que FIGURE NAME_? NAME_esta NAME_nao NAME~esta ^_NAME ^_arrumei ^_cartao ^_egua ^_esse ^_faz ^_loja ^_metade ^_meu ^_mudou ^_os ^_serasa ^_👍 ^_👏 a_luz a_netflix a_vida abrin- abrindo abrindo_o acabou~bateria after-roadmap:amanha after-roadmap:amei after-roadmap:antecipar after-roadmap:arrumei
after-roadmap:casar after-roadmap:decimo after-roadmap:divida after-roadmap:isso after-roadmap:melhor after-roadmap:menos after-roadmap:moida after-roadmap:mudei after-roadmap:ne after-roadmap:organizar after-roadmap:quero after-roadmap:rindo after-roadmap:russo after-roadmap:sei after-roadmap:terceiro after-roadmap:venda after-roadmap:👏 ai_$ amei amei_$ ano_$ arrumei arrumei_emprego as
atrasada~servico atrasado a~banco a~esta a~estava banco_estava banco~cheio bater- bateria_$ bati~carro boa bom_que bom~existe burro cada~pior cansa- caro chegando chegando_em chegando~casa com_# com_atraso com_meu compl- confirm-delete:pera consent:me consent:osso coope- cooperativa corre- correria_$ creio_meus creio~filhos da_empresa da_ordem dar da~pagar de_pagar de_ressaca debt-amount:#
debt-amount:dia debt-kind:cheque debts:# debts:banco debts:sao debts:serasa deus_eh deve_nao deve~teme de~em dia_dificil dia_pior dific- dificil e_nome eh_a essentials:esta esta_dificil esta_para esta_puxado estava_cheio estou estou_abrindo estou_chegando estou_lendo estou_no estou_vendo estou~correria estou~onibus estou~ressaca eu~meus existe_isso e~sujo fazen- fazendo filhos_sozinha flexibles:e
ganho gostei_da gostei~ordem gover- governo governo_$ governo_nao governo~ajuda hoje income-low-month:nao instalments-left:eh instalments-left:falta instalments-left:meia ja ja~metade ja~respondo lendo lendo_aqui mae_mora mae~comigo maio maio_$ mais~a mandar~papeis marisa_nao me_dar meia meia_duzia meses meu_cartao meus~sozinha meu~foi minha~mora minimo_$ minuto minuto_$ mora mora_comigo
more-debts:faz more-debts:tambem mudou_meu na_NAME na_correria na_televisao nada_nao nao_gostei nao_pago nao_sobra nao_teme nao~pago negociar nervoso_$ netfl- netflix no_onibus o_boleto o_mes oferta~por offers:estou offers:pensar offers:sexta onibu- onibus onibus_agora organizar_$ overdue:faz overdue:mes o~da o~esta pago_tudo pago~certinho paguei_com paguei~atraso pensando_$ perai pior_$ pior_que
pouco press- puxado que_, que_existe quero~das quero~minha quero~pagar que~dificil quinta_$ rates:nada recebi_# ressa- ressaca ressaca_$ sao segue_$ senhora_$ setembro_$ se~eu so_a so_se socor- sou_mei tambe- tambem te_conto televisao_$ tem_como teme tenho~divida thirteenth:pensar todas todas_atrasadas um_ano um_minuto uma~mas um~por vai_para veio_tudo venda vendo_aqui vi_na vi~televisao voce~?
voce~saber vou_mandar vou_perguntar vou~o worry:essa worry:isso 👏`,
    '6': `#_mil #~ja #~o ,_amanha ,~dureza ,~e ,~tira ._$ ._ate / 13o :ainda :casa :dividas :essas :esta :mandei :viu ?_? ?~? EXPENSE NAME_ate NAME_eh NAME_nem NAME_tambem NAME~setembro ^_a ^_bati ^_boa ^_consegui ^_desculpa ^_falei ^_gasto ^_ja ^_mudei ^_pobre ^_que ^_semana ^_tenho ^_uai ^_vi a abrindo~aplicativo aceito_a aceito~da achan- achando achando_salgado adiantei after-roadmap:# after-roadmap:bati
after-roadmap:chega after-roadmap:deu after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:leve after-roadmap:menor after-roadmap:mudar after-roadmap:osso after-roadmap:outra after-roadmap:ouvi after-roadmap:plano after-roadmap:querem after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar after-roadmap:sexta after-roadmap:socorro after-roadmap:vezes ah ai~estou
antecipar aquela_la as_duas ate_as atrasadas_, aumen- autonoma a~vence banco_$ bati bati_o bravo bravo_$ buscar cachorro_esta cachorro~doente cai caiu_a cancelei cansaco cansaco_$ caram- caramba carec- cartao_? cartao_NAME cartao_do catan- catando catando_o catando~boleto chama- chequ- cheque cheque_especial chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao com_as como_deixar como~mais
com~plano confirm-delete:pensando consent:deixa consent:lista consent:se consent:tira consigo_$ contas~me corri- corrido corrido_$ cpf_eh da_dois da~minutos de_cansaco de_nervoso de_teimoso de_vida debt-amount:esta debt-amount:estou debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo debt-kind:especial debts:cpf debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve depende_do
depois_te desconto_? desisti_da deu deve dez do_salario dois_minutos dona do~ja duas durez- dureza dureza_$ e_ja egua_de egua~vida eh_$ eh_bravo eh_muito eita_lasqueira emprego emprego_$ entendi_mais entendi~ou errado_$ esqueci_de esqueci~uma essentials:deus esse~so esta esta_chorando esta_chovendo esta_corrido esta_feia estou_achando estou_catando estou~o estou~para estou~salgado eu_consigo
eu_fecho eu_pegar faz fecho_$ feia feia_a feia~coisa ferias_$ ficou_de fila fila_do fila~banco filha_passou filho_esta filho~chorando foi foi~NAME hoje_esta hoje_o hoje~corrido hoje~meu igual income-low-month:, income-low-month:as income-low-month:metade income-low-month:varia income-source:do income-source:meu income-source:vem incomes:depende incomes:ganho incomes:salario incomes:sei
indicou_voce instalments-left:, irma_me irma~indicou ja~# ja~eu ja~no jose la_do lasqu- lasqueira lasqueira_$ levanto leve leve_$ mais_leve mandar_os mandei_errado marco marco_$ marido_foi marido~embora maris- marisa mei menor_primeiro menos~mes mes_, meses_$ mesmo~a mes~sobrou meu_aniversario meu_cachorro meu_patrao me~no mil minha_filha minha_mae minha_vizinha minha~me minha~passou minutos
minutos_$ momentinho momentinho_por momentinho~favor more-debts:isso moto mudei_de muito_$ n2 nao_cobra nao_deve nao_eh nao_quero nao_so nao~juros nao~muito nao~sou ne negociar_agora negociar~o nervoso no_banco nossa_que nossa~susto no~agora no~ja o_menino o_salario offers:para offers:resposta ordem_$ os_dois outub- outubro overdue:a overdue:de overdue:duas overdue:infelizmente overdue:outubro
overdue:resto overdue:semana overdue:uns o~atrasou o~estava o~saiu pagar_essa pagar_tanto pago_NAME pago~# paguei_a para_divida para_servico parar parar~comer para~tanto patrao~bravo pegan- pegando pegando_$ peixe pensa- pior~a pobre_vive pobre~de posso_atrasar posso_pagar pouqu- pouquinho prefiro~logo quando_$ que_dureza que_susto quebrada_de quebrada~cansaco quem~deve quero_matar quero_recomecar
quero~me quero~nada que~me que~que que~sou quint- quinta quiser quiseram_negociar rates:ja rates:sem rates:te rates:zero receb- recebi_meu respo- respondi respondo_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salario_nao salario~da salgado_$ segunda_$ semana_$ serasa_$ sim_, sim~ser so_sobrou sobra sou_autonoma so~NAME so~eu so~uma subiu~novo susto susto_$ tambem_esta
te_respondo teimo- teimoso teimoso_$ tem_mes tem_o teme_$ tem~NAME tem~deixar tem~nao tem~voce tenho_outra tenho_sim thirteenth:adiantei thirteenth:autonoma thirteenth:em thirteenth:estou thirteenth:maio thirteenth:veio tirar_$ toda~isso tomar trabalho_$ uai~que um um_momentinho uma_pior uma_proposta uma~, uns_# vai~divida varia_muito vez vezes_$ viajar vive~teimoso vou_viajar vou~aqui
worry:fatura 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_na #~NAME #~mes % %_$ , ,_ainda ,_perai ,~isso /_# :aqui :como :contas :foi :leva :no :podem :qual :sexta :toda ? ?thirteenth ?which-creditor ?~de NAME_e NAME_so NAME~namorada NAME~tem ^_bora ^_caiu ^_cobranca ^_continuamos ^_correria ^_cortar ^_cortei ^_creio ^_devagar ^_dia ^_dona ^_entao ^_entendi ^_essas ^_juros ^_lembrei ^_meia ^_minha ^_moto ^_nasceu ^_operei ^_posso
^_pretendo ^_rico ^_sim ^_terminamos ^_vendi a_estudar a_fila a_internet a_marisa a_toa acaba acabou_a aceit- adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:atraso after-roadmap:cachorro after-roadmap:carro after-roadmap:cartao after-roadmap:casa after-roadmap:chama after-roadmap:cidade
after-roadmap:com after-roadmap:concordo after-roadmap:conto after-roadmap:curso after-roadmap:dar after-roadmap:dificil after-roadmap:entao after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:fecho after-roadmap:filha after-roadmap:ganhar after-roadmap:ha after-roadmap:joelho after-roadmap:lembrei after-roadmap:limite after-roadmap:logo after-roadmap:menino
after-roadmap:morrer after-roadmap:namorada after-roadmap:neto after-roadmap:operei after-roadmap:parar after-roadmap:pegando after-roadmap:pesado after-roadmap:recebo after-roadmap:respirar after-roadmap:responderem after-roadmap:segunda after-roadmap:subiu after-roadmap:tanto after-roadmap:trabalho after-roadmap:vence after-roadmap:vendi after-roadmap:vermelho ai_que ai_vou ai~ver ajuda_a
ajuda_em ajuda~nada ali_e ali~ja aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_# apareceu~% aquel- aquele_negocio aqui arrum- arrumou_namorada ate_dia atrasei avisar_que a~esse a~parcela a~subiu bah bairr- bairro banco banco_ja boa~, busca- caco caco_$ cada_dia cai_o calca cansada cartao_de cartao~credito cartoes casa_? catar catar_o catar~carne
certo~linhas chama chamando chamando_de chamando~burro chega_de cidade cidade_$ claro_, cobranca_e colo colo_$ com_crianca com_nada comecei_um comecei~curso comer_$ compa- com~esposa com~nao concordo~esse consent:de consent:estou consent:ser conta_, conta_vai conta~me continuamos continuamos_amanha conversar~minha correria_danada correria~aqui cortar cortaram~bolsa creio crianca_no crianca~colo
curso_$ da_direito danad- danada danada_aqui dar_certo da~a de_burro de_cidade de_divida de_ferias de_mil de_uma debt-amount:de debt-amount:me debt-amount:mil debt-kind:diferenca debt-kind:negocio debt-kind:qual debts:amanha debts:cartoes debts:credito debts:esta debts:kkk debts:nem debts:tanto debts:um debts:vai debts:vergonha debts:zero decimo_nao deixa~pegar deixa~pensar deles_$ deu_$
deus_escreve deus~certo deus~vai devagar_se devagar~vai de~tirar dia_cinco dia~consigo dinheiro~mao dinheiro~mes direito_a disseram~vao do_bairro do_natal dois_$ dois_anos do~. duas_mesmo duzia_$ e e_meio eh_? eh_aquele eh_emprestimo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~eh eh~juros eles_disseram eles_nao eles_responderem eles~que em_maio entao~tem era_$ errei_o errei~valor
escreve_certo escreve~por espec- especial espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho espera~vou essa_eh essas_duas essas~mesmo essa~vai essentials:a essentials:amanha essentials:bom essentials:correria essentials:ouvi essentials:vida essentials:vou esse~foi esta_doente estav- estava estava_grande esta~chamando esta~peixe estou_na estou~caco estou~crianca estou~eles
estud- estudar estudar_de estudar~noite eu_pensar eu~morrer e~? e~venho falei faxina fechei~acordo fez_um fez~acordo fila_estava fila~grande filha filha_nasceu filha~na fim~mes flexibles:gasto foi_$ fui_ali ganha- ganhar_menos ganho_o ganho~minimo gasto gasto~nada genro gerente_saiu gerente~de holerite_$ income-low-month:depende income-low-month:nunca income-low-month:que income-low-month:zero
incomes:deu incomes:eita incomes:mil incomes:recebo incomes:renda incomes:tenho indicou instalments-left:acaba instalments-left:essa instalments-left:marco instalments-left:na instalments-left:oitava instalments-left:parcela irmao- irmaos itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja_venho ja~volto joelh- joelho joelho_$ juros_$ juros_, la lembrei~outra lembro_$ leva_para linha-
linhas linhas_tortas logo_a luz_que luz_subiu luz~muito mae mais_# mais_uma mais~cobranca mande- mandei mao_eh mao~vendaval mar mar_nao marid- marido marido~ajuda mar~esta matar me_chamando me_indicou me_ligar me_tira menin- menos_de merca- mes~nunca metad- metade metade_do meu meu_genro meu_marido meu_primo meu~disse meu~esta meu~ontem me~voce mim_? minha~fez minha~nasceu minutinho minutinho_$
more-debts:e more-debts:marisa more-debts:mesmo morrer movei- moveis mudar~valor mudei~cidade mudou_$ na_faculdade nada~so namorada namorada_$ nao_chorar nao_concordo nao_paguei nao_quiseram nao~da nao~itau nao~meu nao~o nasceu_$ na~eh negociar~dividas nervo- neto no_colo no_osso noite_$ nome_foi nome_sujo nunca_tive o_NAME o_cachorro o_carro o_holerite o_joelho o_mar o_preco offers:acaba
offers:aceito offers:dar offers:dinheiro offers:lembro offers:pagar offers:senhora offers:some oi_, oitav- oitava oito onde_tirar opere- operei operei_o operei~joelho organ- organizar ou~, overdue:# overdue:calma overdue:contas overdue:depende overdue:dois overdue:ja overdue:venceu o~cortar o~nem pagar- pagarem pago~cartao pague_# paguei~meses papeis_$ para_avisar para_mim para_peixe para~#
para~chorar pegar pegar_a pegar~fatura pegar~holerite peixe_$ perai_$ perguntar perguntar~NAME plano podem_tomar por_escrito por_linhas por_mes por~tortas pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primo quanto_da quanto~leva que_bom que_cortar que_vao que_vou quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiser~dar
quitar quitar_antes quitar~do rates:. rates:eh recebi renda responderem responderem_$ responder~? resposta_$ ri ri_a rico rico_ri rico~a rindo_para rindo~nao rio ri~toa saiu_de saiu~ferias salario_minimo salgado sao_# se_vai segun- senhora sera sera_que seria se~ao sim sim_e sim_pode sim~o so_vale sobrou_# sobrou_pouco sou_diarista so~avisar so~duas so~pouco so~ultima subiu_muito sujo_$ telev-
televisao tempo_leva tempo~para tem~que tenho~na terceiro_$ terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:direito thirteenth:mei thirteenth:parcela thirteenth:senhora thirteenth:sim tira_da tira~lista tive_$ toa toa_$ tomar~casa torta- tortas tortas_$ tudo_$ tudo_certinho tudo_por uai_, um_caco um_curso um_dia um_mes um_minutinho vai_ao vai_me vai~certo vai~longe
valor~aluguel valor~salario vao~ligar varia veio venda- vendaval vendaval_$ vendi venho_$ ver_com ver~meu viaja- vive vive_de vizinha vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_catar vou_conversar vou_passar vou_pegar vou_vender vou~essa vou~no vou~para which-creditor:a worry:as worry:buscar worry:cobranca worry:nome`,
    '4': `#_cai #_e #_o #~? #~cada #~cartao #~eu #~hora #~no #~poupanca +_# ,_NAME ,_chama ,_da ,_depois ,_ele ,_quanto ,_que ,_trabalho ,_vai ,_vou ,~da ,~devo ,~duas ,~eu ,~mei ,~mes . .~que :+ :as :atrasou :cai :cartao :cpf :gostaria :mes :minha :na :negociar :nome :paga :pena :quanto :recebo :tudo :um :vou ?_e ?after-roadmap ?~eh NAME_arrumou NAME~? NAME~em ^_# ^_acaba ^_aceito ^_aos ^_aquela ^_aumentei
^_bah ^_cancelei ^_cobra ^_comprei ^_cpf ^_deixa ^_desisti ^_fala ^_faltam ^_ganhei ^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_nenhuma ^_parei ^_perai ^_queria ^_quinta ^_sobrou ^_trocaram ^_ue a_campainha a_diferenca a_moca a_moto a_oferta acaba_$ acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da after-roadmap:aceitaram after-roadmap:apertado after-roadmap:aquela
after-roadmap:atender after-roadmap:cancelei after-roadmap:choro after-roadmap:cortar after-roadmap:depois after-roadmap:desisti after-roadmap:dinheiro after-roadmap:domingo after-roadmap:errei after-roadmap:fechei after-roadmap:ganhei after-roadmap:governo after-roadmap:hoje after-roadmap:ja after-roadmap:la after-roadmap:ligam after-roadmap:mando after-roadmap:matar after-roadmap:morar
after-roadmap:muito after-roadmap:nervoso after-roadmap:noite after-roadmap:novo after-roadmap:ordem after-roadmap:paguei after-roadmap:pazes after-roadmap:posso after-roadmap:preco after-roadmap:primo after-roadmap:queria after-roadmap:renda after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:sera after-roadmap:tambem after-roadmap:trabalhar after-roadmap:trocaram
after-roadmap:vendaval after-roadmap:viajar after-roadmap:vida after-roadmap:vou agencia_$ agora_$ agua_# agua_e ai ai_um ainda~? ai~minutinho ali anive- aniversario aos_poucos aos~a apertado_esse apertado~plano aquela arrumou as_pazes as_quatro as~com as~me atender_$ ate~trinta atrasada aumentei avisar~mudei avisar~vou a~chega a~dai a~outubro a~pago a~primeiro bah_que bah~fase bairro_$ banco_foi
banco_mudou banco~de banco~educada banco~era bicho_esta bicho~pegando boleto_aqui bora boto_no burro_de burro~carga cacar cacar_o cacar~boleto cada calma_que campa- campainha campainha_$ cancelei_$ cansada_$ cansada_do cansada~plantao carga carga_$ carro cartao carto- casa_$ certo_por chega_la cheio cheio_$ chora- chorar_$ chove- cidad- cobrador_nem cobrador~ligou cobranca coisa coisa_$ coisa_esta
coisa~preta com_minha com~irmao com~no concordo_com conseguir~isso consent:cobra consent:e consent:graca consent:mas consent:pior consent:pode consent:uai consigo~tudo conta~nao corta- credi- credito_$ crian- crianca curso da_gasolina dar~para da~agencia da~diminuir da~eu de de_carga de_credito de_entrada de_lascar de_nome de_outubro de_vergonha debt-amount:, debt-amount:em debt-amount:fale
debt-amount:menos debt-amount:o debt-amount:que debt-amount:se debt-amount:tudo debt-amount:uma debt-amount:vou debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:chama debt-kind:crediario debt-kind:desconto debt-kind:dia debt-kind:la debts:a debts:conta debts:deus debts:egua debts:eh debts:essa debts:fase debts:maria debts:meu debts:na debts:ouvi debts:te debts:volto
deixa~achar deixa~cacar depende~mes depois~mando desde_agosto desde_setembro dessas_$ deus_quiser deve_# devo devo_? devo_o de~minhas de~veio dia_isso dia_rendeu dia_trinta diari- diarista dias dia~acaba dia~e difer- diferenca diferenca_de diminuir_o diminuir~valor dinheiro_na dinheiro_por dinheiro_todo direito divida_? dividas_$ do do_NAME do_emprestimo do_plantao do_ze doente_$ do~# do~eh duas_$
duas_me duas~odeiam e_NAME e_quanto educada_$ eh_ate eh_da eh~ne eh~negocio eh~nome eh~quem eles_ligam em em_casa em_dezembro em_dia em_marco em_nada embora_do embora~bairro empre- entao_nao entro- entrou escrito_$ esper- esposa essa_conta essas_contas essentials:, essentials:caro essentials:cobre essentials:das essentials:deu essentials:gasto essentials:guenta essentials:hoje essentials:irma
essentials:passo essentials:patrao essentials:pego essentials:perguntar essentials:um esse~nao esse~todo esta_com esta_pegando esta_preta esta_um esta~apertado esta~em esta~fogo estou_de estou_devendo estou_pensando estou_procurando estou~fila eu_achar eu_cacar eu_ja eu_pague eu_parar eu_volto eu~# eu~, eu~a eu~acertei eu~com facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario
faltam faltam~anos faxin- feria- ferias fim_do fiz_as fiz~pazes flexibles:% flexibles:basico flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns flexibles:x foi_educada foi_embora fui~e ganhar ganhar~# gasol- gasolina gaveta_$ gente_chega gente~la gerente~minha golpe_? grande_$ hoje~cobrador hoje~dia holer- holerite homi homi_$ ia_pensar igual_burro igual~de income-low-month:.
income-low-month:do income-low-month:igual incomes:ai incomes:aqui incomes:deus incomes:dia incomes:eu incomes:um incomes:vixe incomes:volto indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:faltam instalments-left:gracas instalments-left:um internet_$ irmao irmao_$ isso_acaba isso_todo isso_tudo isso~gracas isso~mes isso~o ja~paga julho
julho_$ juros justica_veio la_$ lascar lascar_$ leva levan- levanto_as levanto~quatro ligac- ligacao ligar_$ ligou_$ logo longe longe_$ loterica_$ luz_mas luz~esta luz~nao mae_tambem mae~esta mais_o mais~ano mais~em manha_$ mano mas_nem mas_tem mas~# mas~eh mas~o me_atender me_odeiam meio menina menor menor_tem menor~que menos_por menos~mil mercado mesmo_gracas metade~que meu_bolsa meu_irmao
meus_filhos meus~aqui meu~familia me~a me~da me~dois mil_e mil_no minha_agencia minha_esposa minha_sogra minhas_dividas minha~tambem minha~trocou minha~veio minimo momen- monte_de morar_aqui more-debts:acabou more-debts:acho more-debts:devendo more-debts:dia more-debts:duas more-debts:fazer more-debts:lembro more-debts:o more-debts:para more-debts:perai more-debts:que more-debts:servico
more-debts:tem moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome muito muito_apertado muito~esse muito~por mundo~do na_fila na_poupanca nada~fim nao_o nao~, nao~em nao~passar nao~plano nao~se na~# ne_$ negoc- negociar_com nem_lembro nem_ligou nenhuma_esse nenhuma~mes nisso_$ no_rh no_vermelho no~a o_aplicativo o_bicho o_cartao o_mercado o_oficial o_outro o_valor oculo- oculos oculos_$
odeia- odeiam odeiam_$ ofereceu~a offers:# offers:ai offers:ate offers:eh offers:me offers:nem offers:prazo offers:sera offers:vou onibus_, ontem ontem_$ os_papeis outro_emprestimo outro~para outubro_$ overdue:. overdue:agosto overdue:atrasadas overdue:dessas overdue:esse overdue:fase overdue:foi overdue:julho overdue:la overdue:marido overdue:menos overdue:parar overdue:passada overdue:tanta
overdue:todo overdue:vixe o~# o~bom o~errado o~nao o~rendeu o~voce paga_$ pagar_isso pagar_menos pagar~esse pagar~isso pagar~tudo pago_, paguei~luz panela~no papei- papeis para_diminuir para_limpar para_nao para_responder para_ser para~que para~tem parcela parcela_em parcelas_do parei parei_de passada_$ passo patrao_eh pazes pazes_com pazes~meu pelo_NAME penhorar perai_que perai~tocaram
perguntar_no perguntar_para plano_$ plano_a plano_bom plano_eh plano~demais plano~para plantao plantao_, plantao~depois podem~minha popul- popular popular_$ por_hora por_meus porqu- porque posso~menos posto pouco- poucos poucos_a poucos~gente preco preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ qual~diferenca quando_me quanto_voce quanto~cobra quatro_da quatro~manha
que_ia que_mudei que_o que_tocaram quem~dinheiro querem_que querem~eu quero~uma que~? que~certo que~golpe que~menor que~outro que~pague que~procurando que~viajar quiseram rates:amanha rates:esta rates:estava rates:estou rates:fase rates:mae rates:minha rates:onde rates:pensar rates:subiu rates:um rende- rendeu rendeu_$ rh_$ salario_atrasou salario_errado salga- se_deus se_eh segue segura_ai
segura~um seguro_eu sei~nisso seras- serasa sera~eh se~nao se~parar sim_desde sim~# sim~agosto so_isso sobra~no sobro- sobrou sogra sogra_veio sogra~morar sou sou~, subiu_de sujo tambem~assim tambem~devendo tanto_$ taxa_de tem_de tem_dinheiro tenho_decimo tenho_esse tenho~, tenho~dinheiro tenho~nada terceiro te~, thirteenth:claro thirteenth:da thirteenth:dinheiro thirteenth:e thirteenth:estado
thirteenth:minha thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:que thirteenth:recebi thirteenth:trabalho tirar tive tocar- tocaram tocaram_a tocaram~campainha toda tomar_minha trabalho trabalho_igual trabalho~burro tres trocaram trocaram_o trocaram~gerente trocou_de trocou~banco tudo_atrasado tudo_isso tudo~todo ue ue~ja ultima_$ um_pouquinho uma uma_duzia uma~la um~isso
valor_por valor~mes vao_me veio_morar veio~aqui vejo~? vender venho ver_na ver~loterica vi viajar_$ viro vizin- voce_cobra vou_me vou_morrer vou_mudar vou_pensar vou~banco vou~de vou~na which-creditor:do which-creditor:faz which-creditor:foi which-creditor:tanto worry:agora worry:eu worry:muito worry:quando worry:sujo worry:vezes ze ze_$ zero zero_$`,
    '3': `#_. #_por #_reais #~entrada #~guardado #~mas #~na #~off #~que #~so %_off ,_# ,_as ,_faco ,_onde ,_preciso ,_quem ,_sao ,_um ,~a ,~alma ,~antes ,~com ,~dera ,~osso ,~pagar ,~para ,~pela ,~quase ,~respondo ,~segundo - -_# ._entao ._nao ._quer .~dizer :, :agosto :ate :atrasada :banco :bolsa :causa :comprei :da :deu :em :familia :hoje :livre :mil :o :ou :para :parei :te :tenho :vence :vencimento ?_ja
?offers ?~em NAME_$ NAME_desde NAME_esse NAME_ofereceu NAME_sem NAME_sim NAME_venceu NAME~a NAME~agosto NAME~mes NAME~na NAME~que ^_aceitaram ^_acho ^_atrasei ^_cansada ^_daquele ^_das ^_eles ^_emprestei ^_errei ^_esta ^_mas ^_moro ^_preciso ^_recebi ^_segura ^_separei ^_trabalhei a_academia a_alma a_contar a_do a_gente a_mesma a_outra a_panela a_rua a_trabalhar a_ultima abrir~app acaba_em acabo-
acabou acade- academia aceitaram achar achei_caro acho~sim acordo~NAME after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:aqui after-roadmap:atrasar after-roadmap:atrasei after-roadmap:aumento after-roadmap:bateria after-roadmap:bicho after-roadmap:boa after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:certo after-roadmap:chorar after-roadmap:colo
after-roadmap:crianca after-roadmap:de after-roadmap:deixar after-roadmap:deles after-roadmap:dez after-roadmap:diminuir after-roadmap:eles after-roadmap:escola after-roadmap:este after-roadmap:faculdade after-roadmap:gostei after-roadmap:ia after-roadmap:irmao after-roadmap:limpar after-roadmap:meu after-roadmap:mil after-roadmap:nao after-roadmap:no after-roadmap:num after-roadmap:oferta
after-roadmap:pague after-roadmap:passado after-roadmap:perto after-roadmap:prefiro after-roadmap:puxada after-roadmap:quis after-roadmap:quitar after-roadmap:respondi after-roadmap:rico after-roadmap:sair after-roadmap:sobrou after-roadmap:sofrimento after-roadmap:sogra after-roadmap:sou after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso after-roadmap:tenho after-roadmap:tinha
after-roadmap:tirar after-roadmap:tomar after-roadmap:trocou after-roadmap:vender after-roadmap:vive after-roadmap:voltou agenc- agencia agiot- agiota agora_eh agost- agosto agosto_do agosto~ano alma alma_? alugu- aluguel amanha_a amanha~falo amanha~gente amiga ano_que antes_do antes_quero aos apertado aplicativo_, aplicativo~um app_, app~um aquele as_minhas as~da ate ate_que atender atrasar_a
aumento aumento_de aumento~# auton- a~NAME a~a a~cara a~coisa a~continua a~eh a~mas a~novembro a~toda baixar_? banco_ai banco_ficou banco_laranja banco_segunda banco~outra bateria_esta bateria~no beneficio_eles bom_demais boto burro_$ cachorro_$ cada_# cada_$ cai_todo caixa_eletronico cai~dia cai~pagamento calma~estou carne_na carne~gaveta carta- certa certa_$ certi- certinha_$ chamam chamam_$
chega chorar cinco clien- cnpj cobra- cobra_$ cobranca_$ cobranca_me cobranca~ligando cobre cobre_$ com_dor com_esse comecar_a comecei_a comecei~trabalhar comigo_$ como~o com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes consent:antes consent:carne consent:casa consent:da consent:eu consent:longe consent:meus consent:outra consent:parar
consent:por consent:quanto consent:quem consent:quero consent:seguro consignado_de consignado~# consigo consigo_dormir consigo~de contas contas_? conti- continua continua_$ conversar conversar_com cortar_$ cortar_aqui cortar_mais cortaram_meu cortar~em cortar~o cpf crediario custa_# da da_$ da_financeira da_manha da_para dai_, daquele daquele_banco daquele~laranja dar_# das_dividas da~mim da~tirar
de_cada de_cansada de_carro de_comer de_diarista de_noite de_novembro de_numero de_outra de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa debt-amount:deve debt-amount:dois debt-amount:ja debt-amount:oculos debt-amount:outro debt-amount:quem debt-amount:um debt-creditor:, debt-creditor:a debt-creditor:daquele debt-creditor:de debt-creditor:laranja debt-creditor:lojinha
debt-creditor:mercadinho debt-creditor:seu debt-kind:agiota debt-kind:aquele debt-kind:cai debt-kind:do debt-kind:e debt-kind:eh debt-kind:que debts:- debts:agua debts:boa debts:burro debts:caiu debts:chegar debts:contar debts:conto debts:correria debts:dava debts:depois debts:deve debts:dia debts:domingo debts:estou debts:filha debts:gas debts:governo debts:guenta debts:ih debts:internet
debts:luz debts:minuto debts:misericordia debts:peguei debts:pior debts:salario debts:tambem debts:tenho debts:vida dei_# deixa deixa~abrir dera_$ derru- desconto~# descu- desculpa desde_marco deu_# deus devag- devagar devendo~para devo_# dezem- dezembro de~# de~juros de~que de~reais de~venceu dia_que dia~cai dia~eh dia~nem dia~o dificil_a dificil~vida diminuir dinhe- dinheiro direito_ne direito~,
disse_outra disseram_que disse~coisa do_aluguel do_contrato do_ex do_mes do_que do_seu dor dormi- dormir dos dos_meninos do~eles duzen- duzentos e_a e_acabou e_eh e_para educada eh_# eh_agiota eh_cartao eh_pagar eh_quem eh_taxa eh~NAME eh~a eh~divida eh~financeira eh~igual eh~mas ela_ficou ela_nao eles~me eletr- eletronico ele~de em_atraso embor- embora embora_$ empresta_$ emprestei emprestei_#
emprestei~para emprestimo_no emprestimo~, em~e em~nao entrada entrou_na entrou~faculdade era_para escri- escrito espos- esposa_$ esse_dinheiro essentials:ajuda essentials:avisar essentials:cada essentials:caiu essentials:carro essentials:da essentials:dia essentials:embora essentials:falar essentials:faz essentials:internet essentials:ja essentials:la essentials:metade essentials:minuto
essentials:pensar essentials:posto essentials:que essentials:remedio essentials:respondo essentials:televisao essentials:vi esse~eh esta_assim estado esta~a esta~fim esta~por este este_mes estou_com estou_quebrada estou~ate estou~dor estou~osso eu_abrir eu_boto eu_ganhava eu_mandei eu_vou eu~menos eu~no eu~pago eu~segunda existe e~a e~com e~ficou faco_o faco~que falei~a falta- falta_$ farma-
farmacia fatura_$ faxina_quando feche- fechei fecho ficou~ver filha_entrou filho- filhos fiquei_com fiquei~as fiquei~servico fizeram_uma flexibles:de flexibles:ja flexibles:sem fogo_$ foi_a foi_de foi_o foi_para fortu- fortuna ganhava ganhava_# ganhava~mil ganhe- ganhei ganhei_aumento ganhei~de ganho~a gasto_com gavet- gaveta gente_continua gerente_da goste- gostei guardado hoje~, hoje~um ia
igrej- igreja igual_, income-low-month:a income-low-month:dia income-low-month:eh income-low-month:minha income-low-month:nada income-low-month:nem income-source:e incomes:aplicativo incomes:as incomes:bateria incomes:boleto incomes:bora incomes:bruto incomes:chorar incomes:demais incomes:esse incomes:esta incomes:governo incomes:guenta incomes:hoje incomes:hora incomes:ja incomes:mais incomes:mas
incomes:meio incomes:menos incomes:minuto incomes:ne incomes:pouco incomes:quanto incomes:respondi incomes:vendo insta- instalments-left:acabou instalments-left:ai instalments-left:deus instalments-left:em instalments-left:estou instalments-left:meio instalments-left:tres instalments-left:uns instante instante_que instante~vou inteiro inter- irma isso_mesmo isso_so isso_tem isso~de isso~por
ja_acertei janei- janeiro ja~em jeito_para jeito~mim jogar juros~# la_de la_na laran- laranja laranja_$ la~# lembrei lembrei_de ligan- ligando ligar loas loja_$ loja_da lojinha_da loter- loterica luz~agua magro magro_que magro~isso mais mais_cara mais_de mais_magro mais_receber mais_tres mais_um mais~, mais~antes mais~gracas mais~no mais~pena mais~que mandei_$ mando marido_mes marido_nao
marido_primeiro marido_quer marido~passado marido~trocar mas mas_isso mas~dei matar_$ me_deve me_ligando mei_, meio_salario meio~minimo melhor menina_do menina~banco menino menos_a menos~? mercado_fechou mercado~e mes_de meses_, meses_ja meses~aluguel mesma mesma_coisa mes~# meu_neto meu~mes meu~primeiro meu~quer mexer_nisso me~sem mil_guardado minha_casa minha_fia minha_irma minha~entrou
minha~vai minim- moca_e moca~banco moca~ela moca~para monte morar more-debts:NAME more-debts:cartao more-debts:favor more-debts:mundo more-debts:so more-debts:vida moro moro_na morre- morrer_olha morta~cansada moto_eu moto~nao multa_$ na na_gaveta na_lojinha na_loterica nada_no nada~atraso namor- nao_gasto nao_tenho nao~? nao~a nao~direito nao~dormir nao~me nao~nao nao~para nao~porque nao~renner
nao~trabalho na~do na~e ne_, nem_a no no_caixa no_plano noite~amanha nome_, nome_. nome_no nome~. nome~serasa nove novo~nao no~eletronico no~eu no~segunda o o_app o_certo o_cnpj o_cobrador o_dinheiro o_do o_gerente o_inquilino o_prazo o_streaming o_vencimento off offers:% offers:apareceu offers:atrasada offers:comigo offers:contrato offers:da offers:estao offers:fim offers:golpe offers:ligar
offers:mas offers:mes offers:meu offers:minha offers:ofereceu offers:preciso offers:sem offers:tinha offers:uma onde_vejo onde~a oq_eh ordem osso_? otimo overdue:ai overdue:atrasada overdue:consigo overdue:dinheiro overdue:eu overdue:favor overdue:ganho overdue:janeiro overdue:maio overdue:marco overdue:meus overdue:minimo overdue:novembro overdue:pago overdue:pensar overdue:quando overdue:que
overdue:sem overdue:some overdue:uma overdue:volto o~, o~acaba o~aqui o~cobre o~e o~fechou o~no pagar_primeiro pagar_tudo pagar~# pago~NAME paguei_nenhuma panel- panela panela_esta para_casa para_cortar para_eu para_final para_isso para_juiz para_tirar para_todo para~% para~, para~ligar para~mundo parei~pagar passado_$ passou_na passou~faculdade patra- patrao pedir_para pegar_o peguei_um
pela_metade pelo~. pensando pensao_para pensao~guri pera_um pera~minuto perguntar~rh perto pesado_$ pessoal_, plano_nao plano~da plant- pode_ser pode_sim pode~, pode~meu por~, por~para posto_, pouco_$ preciso proposta_eh proposta~so puxada puxada_$ quando_cai quando~o quanto~minha quase quatr- quatro que_da que_dia que_tem quebrada quem_eh quem_tem quem~nao quer_trocar queria_pagar queria~menos
quero_morrer quero_mudar quero_saber quero~com quero~de quero~minhas quero~primeiro quero~receber quero~se quer~botar quer~de que~conferir que~mandei que~nunca que~um quitar_primeiro rates:, rates:NAME rates:aqui rates:calor rates:catando rates:deixa rates:ela rates:mercado rates:nenhum rates:passei rates:perguntar rates:se rates:semana rates:taxa rates:vejo rates:vou reais_de receber_nada
recebo_# recebo_dia recomecar registrado_$ renne- renner respondo segunda sei sei_mexer sei~eh sem_parar senho- separei_do separei~meu servico servico_e se~de se~quiser sim_recebo so so_nao so_para so_um sofri- sofrimento some sou_clt sou_pensionista sou_registrado sou~do so~basico so~cachorro so~com so~luz so~mes so~mesmo so~sei so~tres strea- streaming sumi tanta tarde_, te te_abencoe tem_dia
tem_isso tem_uma teme_, tem~o tem~um tenha tenho~mil tenho~ne te~o thirteenth:acho thirteenth:deixa thirteenth:dera thirteenth:embora thirteenth:hoje thirteenth:minhas thirteenth:primeira thirteenth:registrado thirteenth:tudo tinha tinha_uma tirar_a tirar_meu tirar~nome toda_para todo_dia todos todo~vinte trabalhei trabalhei_a trabalhei~vida trabalho_de trans- tres_gracas tres~a trint- trinta
trinta_$ trocar~carro troco- trocou tudo tudo_. tudo_? uai ue_, ultima um_acordo um_instante um_monte um_segundo uma_, uma_fortuna uma_loja uma_semana uma~que um~eu uns~anos uns~meses vai vai_dar vejo_isso vence~dia vencimento_eh vende- vender_o vender~que vendi_o vendo vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vida~para vinte_e visse visse_, viu_$ volto- voltou vou_buscar
vou_casar vou_ganhar vou_olhar vou~# vou~olha which-creditor:eu which-creditor:para worry:# worry:deixa worry:dizer worry:doente worry:ja worry:justica worry:ligando worry:moto worry:oficial worry:olha worry:pouco worry:quer worry:ver worry:vez worry:vida worry:vou ❌ ❌_$`,
    '-3': `#~esse ,_atrasou ,_como ,_deus ,_duas ,_eles ,_jogo ,_muito ,_posso ,_queria ,_uai ,~. ,~aqui ,~esta ,~os ,~pensar ,~segunda ,~vou .~me :ajuda :ajudar :dinheiro :divida :eae :emprestimo :isso :mesmo :onde :recusei :sobre :vai ?confirm-delete NAME_antes NAME_no NAME~! NAME~mas NAME~por NAME~tenho ^_13o ^_aceitei ^_acordo ^_aluguel ^_atrasou ^_avanca ^_bateram ^_boleto ^_cai ^_cancelar ^_cansado
^_capaz ^_certo ^_chegou ^_chorei ^_como ^_concordaram ^_deram ^_descadastrar ^_desisto ^_eae ^_explica ^_finaliza ^_fiz ^_furei ^_gracas ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_nenhumazinha ^_ninguem ^_nome ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_passa ^_passou ^_pedi ^_poe ^_proxima ^_quitei ^_reativa ^_recusei ^_repete ^_retorna ^_soma ^_troca ^_valeu ^_varia ^_ver ^_vivo ^_zerar
a_# a_desse a_memoria a_mil a_minha a_ordem a_parcela a_segunda abati- abatido abatido_$ aberto_$ acabar_assim acabe- acabei acao aceitar_$ aceita~? acont- acord- acordo_de acordo~# aflic- aflicao aflicao_$ aflit- aflita aflita_$ after-crisis:, after-crisis:estou after-roadmap:? after-roadmap:acabar after-roadmap:aceita after-roadmap:aceitei after-roadmap:acordo after-roadmap:alguem
after-roadmap:app after-roadmap:auxilio after-roadmap:avisos after-roadmap:baixa after-roadmap:cade after-roadmap:caiu after-roadmap:carne after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deixei after-roadmap:deram after-roadmap:diz after-roadmap:em after-roadmap:empresa after-roadmap:entendi after-roadmap:falaram after-roadmap:falo after-roadmap:familia after-roadmap:fazer
after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:gracas after-roadmap:juros after-roadmap:justica after-roadmap:legal after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:maior after-roadmap:massa after-roadmap:matei after-roadmap:medo after-roadmap:monta after-roadmap:nota after-roadmap:nunca after-roadmap:oferecer after-roadmap:ok
after-roadmap:parcelar after-roadmap:pe after-roadmap:perdoou after-roadmap:prazo after-roadmap:precisa after-roadmap:processar after-roadmap:que after-roadmap:quem after-roadmap:quitada after-roadmap:quitei after-roadmap:reativa after-roadmap:saida after-roadmap:saio after-roadmap:salvou after-roadmap:serasa after-roadmap:site after-roadmap:some after-roadmap:sumir after-roadmap:sumiu
after-roadmap:terminei after-roadmap:texto after-roadmap:toparam after-roadmap:topei after-roadmap:total after-roadmap:uns after-roadmap:vai after-roadmap:valeu after-roadmap:vao after-roadmap:vejo after-roadmap:venceu after-roadmap:vergonha after-roadmap:viu after-roadmap:zap agora_nao aguen- aguento aguento_mais ai_voce ai~me ai~vergonha ajuda_mais ajudar alemb- alembro algum- alguma alime- anda
angus- angustia anos_, anos_e anos~queria anota- anotado ansie- ansiedade ansiedade_esta ansiedade~a anter- anterior apavo- apavorada apavorada_$ apertou arrependimento arrependimento_$ arrumar_a arrumar~de as_contas as_que assinei assunto assus- ate_hoje ate_quando ate~osso atrasadas_$ atrasando audio autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisos a~aceita a~depois a~em a~tras
baixa baixo_$ banco_vai banco~o barra- bateram benef- beneficio bico bloquear_voce boa~. bora~o botei_$ branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca_$ cabec- cabeca cada_mes cadas- cadastro cader- caduca caducou caiu_$ caiu~salario cansado cansado_de cansado~trabalhar capaz cara_$ carne_$ cartao_e cartao_que cartao~me carta~NAME carte- casa_da casa~minha causa causa_de celul- celular
chama_o chao_$ chega_disso chega~por chore- chorei cobra~? coisa_, coisa_? coloco_o com_medo comecar comecar_$ comeco comi comid- comida como como_que como~a com~, com~? concordaram confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o consent:aceito consent:bora consent:falta consent:fiz consent:nao consignado_$ contr- conversa_$ corre
cortada_amanha cortei_tudo cortei~o cuida culpa custo da_decimo dados_$ da~com da~filha da~para de_grande de_mandar de_preocupacao de_trabalhar de_tras de_um de_voce debt-amount:para debt-creditor:lembro debt-creditor:me debt-creditor:um debt-kind:NAME debt-kind:de debt-kind:em debt-kind:emprestado debt-kind:fatura debt-kind:meu debt-kind:minha debt-kind:moto debts:agora debts:ajuda debts:bem
debts:comprei debts:dividas debts:do debts:fala debts:falei debts:foi debts:lembro debts:mesmo debts:metade debts:mim debts:nada debts:nome debts:para debts:preciso debts:so debts:tem debts:tira debts:voce decimo_$ deixa_em deixando deixa~arrumar deixa~la deixe- deixei delas demit- demitido dentr- dentro denun- depois_de depois~NAME descadastrar descadastrar_$ desconheco_$ descontam desconto_$
desempregado desfazer desisti~mim desisto dessa_$ deu_certo deu_tilt deus_me deus~pague devagar_$ devendo~NAME dever devo_nao devo~, de~% de~anos de~eh de~eu de~mas de~nao de~no de~por de~so dificil_demais dificil_para dificil~mim digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_nao dinheiro_para diret- disse_tudo disso_por disso~hoje diver- diversao diversao_eh dizer_$ do_app do_dinheiro
do_serasa docum- dona~casa dos_# dos_meus dou do~no do~por durmo duvida_$ e_no e_te eae eae_$ eh_bom eh_humilhante eh_minha eh_muita eh_tudo eh_um eh_uma eh~banco eh~lascar eh~um ele_$ elimi- em_conta em_folha em_junho em_que emprestimo_do emprestimo~pagar em~, em~coisa em~da encerrar enlou- enlouquecer enlouquecer_com enlouquecer~essas enqua- enquanto enrol- ensin- enten- entendi_$ entra entra_a
entrar era~, escon- escre- escreve_para escrever esqueci_$ essa_ai essa_divida essa~de esse_$ esse_cartao essentials:como essentials:dinheiro essentials:essa essentials:eu essentials:isso essentials:luz essentials:mim essentials:nem essentials:pode esse~eu esse~vai esta_a esta_dando esta_minha esta_na esta_pago esta_quitada esta_tudo esta_vencida estao_me esta~, esta~casa esta~dificil esta~mil
esta~nao estou_abatido estou_aflita estou_apavorada estou_ha estou_mal estou_perdida estou_revoltada estou~chao estou~demais estou~limite estou~medo estou~rua estou~trabalho estou~trampo eu_arrumar eu_falei eu_olho eu_saio eu_vejo eu~? eu~falo eu~la eu~sei eu~um eu~vou exata- exatamente exclu- existe~para expir- expirou e~# e~eh e~nem e~tudo fala_devagar falar- falar_com falaram faliu_$ falta~pior
fazer_$ fazer~# fechar_com feira- feito fgts fila_$ finaliza finaliza_$ financeira fiz_o flexibles:eh flexibles:eu flexibles:isso flexibles:meu flexibles:que foi_no foi~grande folha forca fraca- frent- frente funci- funciona fundo furei garan- governo_da grana guri_$ hoje_$ hoje_cedo horas horas_sao human- humano humano_$ humilhante humilhante_$ idade ideia_$ ideia_, ifood income-low-month:sei
income-source:# income-source:, income-source:mes income-source:minha income-source:no income-source:trabalho income-source:um income-source:uma incomes:? incomes:estou incomes:la incomes:matar incomes:propria incomes:receber incomes:ultima instalments-left:me instalments-left:nem interessa interessa_$ intim- ir isso_, isso_aqui isso_em isso_para ja_comi ja_desisti ja_disse ja_eh ja_foi ja_tirei
ja~, ja~a ja~muito jeito_$ juros~pode lazer_eh legal lembr- lembretes_$ lhufa- lhufas lhufas_$ luz_? mais_nao mais_tarde mais_viver mais~eu mais~oferta manda_o mandei_o mango mao_$ maqui- marca- marge- margem marido~pode marte- martelo mas_o mas_pago massa mas~gastei matar_ainda matei me_ofereceu me_socorre me_transfere medo_$ memoria_nao memoria~ajuda mensagem mensalidade mes_eu meses_sem mesmo
mesmo_$ mes~foi meu_$ meu_beneficio meu_dinheiro meu_mundo meu~caiu me~ai me~ainda me~menos me~na me~por me~um minha_ansiedade minha_conta minha_luz minha_poupanca minha_proposta minha~e minha~financeira minha~nao minha~por minha~que minha~se minha~tem minimo~cartao moca~que molho- molhou monta more-debts:as more-debts:da more-debts:minha more-debts:por more-debts:sim more-debts:tenho
more-debts:tudo more-debts:ver mostr- mostra muda muita muita_coisa muita~, muito_caro muito_dificil muito~para mundo_caiu na_casa na_hora nada_a nada_de nadin- nadinha nadinha_$ nao_aceitaram nao_achei nao_aguento nao_consegui nao_deu nao_era nao_foi nao_mango nao_paga nao_paro nao_pode nao_sou nao~dar nao~deus nao~gracas nao~mais nao~que nao~saber nao~uai na~, negociar_o nem_uma nenhumazinha
nessa no_cartao no_chao no_limite no_procon no_servico nocao_$ nops nops_$ nota nota_mil no~de no~ou o_cheque o_de o_governo o_inss o_jeito o_juros o_martelo o_pai o_pe o_primeiro o_seguro o_site obrigada obrigado oferecer oferecer_# ofereceu_# ofereci_# offers:cento offers:eles offers:oferta offers:ontem offers:por offers:se offers:serasa offers:todas offers:um offers:venceu oi oi_? ok onde_$
onde~o opcao os~do ou_nao outra_pergunta outra~eu outro_banco ouvid- overdue:agora overdue:aqui overdue:atrasou overdue:certo overdue:chorando overdue:coisa overdue:com overdue:como overdue:depois overdue:eh overdue:falta overdue:gracas overdue:medo overdue:nada overdue:nisso overdue:pagando overdue:perdi overdue:prazo overdue:sei o~a o~ai o~cheio o~dele o~mes o~mesmo o~meu o~responder o~sumiu
o~topou o~vai pagan- pagando pagar_# pagar_nada pagar~juros pai papel para_acabar para_ajudar para_de para_eles para_outra para_parcelar para_quitar para_sair parad- parar_$ para~a para~esse para~juros para~na para~um parcelar parcelas_$ paro parou passada_, passar_$ paz_$ pe peco pedi pegue- peguei pensao pensao~meu peque- perder perdida_$ pergunta pesco- pescoco pescoco_$ pessoa pior_de
pior~todas pode_ir pode_saber poema ponto por_fora por~o posit- possi- possivel prend- preocupacao_$ prescreveu presta primeiro_a processar pronto_$ proprio proxi- proxima proxima_$ pulei qual_$ qual_? quando_vou quantas quantos quanto~a quanto~pagar quart- que_arrependimento que_devo que_esse que_eu que_horas que_nao que_pagar quebr- quero_falar quero_ser quero_ver que~NAME que~devo que~e
que~emprestimo que~esse que~gente que~ja que~sao que~viu quis_nao quitar_tudo rates:cartao rates:divida rates:do rates:para rates:tem rates:ver re_$ reais_$ real reativa reativar rebobina_$ recebi_tudo reclamacao reclamar recusei_$ reinicia_$ reneg- repete resolve resum- retorna revoltada revoltada_$ risca risco rmc robo rotat- rotativo rumo rumo_$ sabe_$ saco sai_do saida_para saida~mim
sair_dessa salvo- salvou sao_$ score se_meu segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem sem_divida sem_receber semana~, sem~? senta- ser_cortada sera~eles ser~amanha se~ano se~pagar so_vendo sobra~mim socorre socorre_$ soma sou_autonomo so~ai so~bpc so~pagar so~para so~sair sua sufoco sumir_da super- suspe- tarde_eu tarde~mando te_digo te_falei te_falo tem_alguem tem_nada tem_saida
tem_sim tem~# tem~% tem~a tem~pagar terminei_$ terminei_de terminei~pagar teto texto the thirteenth:13o thirteenth:NAME thirteenth:agora thirteenth:autonomo thirteenth:de thirteenth:dia thirteenth:eh thirteenth:ele thirteenth:eu thirteenth:para thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tipo tirei toca toda_$ toda~acabar total_$ trabalhar_so trabalhar~para trabalho_e trampo
trampo_$ tranquilo_$ transfere transfere_$ trava- tudo_na tudo_sobra tudo~para tv_$ uai_$ um_poema um_trampo uma_coisa uma~? uma~do unica usar vai_saber vai~cortada valor_cheio vanta- vantajoso vazar vazia vazia_$ vem_, vem~, verda- verdade vida_eh vida_financeira vira voce_eh voce_sao vou_bloquear vou_dar vou_enlouquecer vou~procon vou~sem vou~voce which-change:# which-change:, which-change:a
which-change:as worry:a worry:aqui worry:carro worry:com worry:cortar worry:cortaram worry:dias worry:dois worry:filhos worry:o worry:os worry:por worry:quero worry:salario worry:so worry:tem worry:todo worry:tranquilo worry:um worry:vao x_de x~# you z z_$ zap_$ zerar zerar_tudo zerei~NAME 🙏_$`,
    '-4': `#_? #_vem #~dezembro ,_ate ,_e ,_esta ,_ganho ,_pode ,_tenho ,~agora ,~certinho ,~ja ,~onde ._so :bom :chega :desconto :parar :quem :sou ?_estou NAME_com NAME_pago NAME_primeiro NAME~# ^_aceita ^_ajuda ^_antecipei ^_apaga ^_atendente ^_bpc ^_cade ^_cansei ^_chama ^_conta ^_deixei ^_desabei ^_desconheco ^_desfaz ^_diarista ^_disseram ^_divida ^_entra ^_escreve ^_estava ^_fecho ^_gostei ^_hein
^_manda ^_mandei ^_opa ^_pergunta ^_precisa ^_primeiro ^_pula ^_rebobina ^_recomecar ^_reinicia ^_saiu ^_segue ^_senhor ^_seria ^_sou ^_stop ^_topei ^_vai ^_veio ^_zerei a_empresa a_firma a_loja a_pensao abencoe_$ abert- acabar aceitou adiantado after-roadmap:, after-roadmap:acabei after-roadmap:aceitar after-roadmap:aceitou after-roadmap:ajudou after-roadmap:anos after-roadmap:aplicativo
after-roadmap:causa after-roadmap:comecar after-roadmap:conta after-roadmap:contas after-roadmap:desse after-roadmap:disseram after-roadmap:essa after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:internet after-roadmap:lembrete after-roadmap:link after-roadmap:mandei after-roadmap:meus after-roadmap:negocio after-roadmap:neve after-roadmap:ofereci after-roadmap:pede
after-roadmap:pedi after-roadmap:pela after-roadmap:pena after-roadmap:pensando after-roadmap:perdi after-roadmap:preciso after-roadmap:procon after-roadmap:saber after-roadmap:sai after-roadmap:ter after-roadmap:tira after-roadmap:topou after-roadmap:zerada after-roadmap:zerei agrad- ai_, ajudo- ajudou algue- alguem alto apaga aparece aqui_eh arrep- arrumar as_dividas assun- as~capengando ate_la
ate_o atendente_$ autonomo aviso- a~antes a~no a~ou bate beleza_$ bloquear boian- boiando boiando_$ bota bpc bpc_$ braco cade camel- camelo cancelar canse- cansei capen- capengando capengando_$ carne carta cartao_vai cet chao chego- chegou chover coloc- coloco com_um comeca com~de confirm-amount:a confo- conforme consent:sou conta conta_nao contas_$ conversa corac- coracao da_vida dando da~de
da~mae de_casa de_mim de_neve de_que de_todas debt-amount:sei debt-creditor:nao debt-kind:casa debts:da debts:dos debts:nao debts:qual deixa_para dele depende_, depos- desabei desabei_aqui desconheco desempregada desempregada_$ desen- desespero desfaz desisti_de desli- desse_mes deus_e deus_te deus~NAME de~o dia~de dia~hoje dinheiro_do disso_$ divida_eh diz_que do_governo do_servico do_zero
duas_capengando duvida e_as e_me eh_hoje eh_o eh_zero eh~mes eh~que emend- emenda emenda_$ em~vezes encal- encalhado encalhado_$ escut- especial_$ esquece essentials:deixa essentials:fala essentials:qual essentials:quero essentials:sei esses esta_$ esta_em esta_facil esta_sufocante esta~atrasado estou_boiando estou_desempregada estou_precisando estou~? estou~lama estou~serasa eu_nao eu_respondo
eu~da explica e~eu faco falei_do falo_$ familia_$ fechei_$ fica filho_$ final- flexibles:zero foi_paga fora_$ ha_$ hein hein_$ hoje~mal income-source:da income-source:me income-source:o income-source:recebo income-source:sou income-source:todo incomes:casa incomes:clt incomes:meses incomes:nada incomes:sem incomes:sou incomes:tudo isso_nao ja_cortei ja~as ja~falei jeito la_e lama lama_$ lembrete
lembretes liberar~emprestimo liga_$ limpo link luz_$ maior mal_$ manda- mandaram medo_de memor- memoria meu_plano meu~e me~, me~as me~mais me~o moco more-debts:ai more-debts:de more-debts:esta more-debts:todas na_lama na_minha nao_entra nao_esta nao_pagar nao_precisa nao_sei nao_senhora nao_sobrou nao~deixa nao~facil nao~falar nao~ne neve neve_$ ningu- ninguem no_meu nocao nome_eh nos novo_, no~da
o_braco o_nome o_plano ofereci oferta_$ offers:aceita offers:banco offers:e offers:esperando offers:isso offers:ja offers:mais oi_$ ok_$ olho opa os_# overdue:conta overdue:essa overdue:mas overdue:me overdue:para overdue:tenho o~faco o~para o~que pagar_esse pagar_o pagar~cartao pagar~mes pago_$ pago_certinho para_$ para_banco para_meu para~assim parti- paz pede pega pensando_em perdida perdoa
perdoou pessoa_$ poe ponho por_aqui por~de por~eh prazo_$ presc- primeira_$ proco- procon pronto proposta_, prox_$ puxado_demais qual quanto_$ quanto~para que_eles que_faco que_mes que_olhar que_se que_tenho quebrei quebrei_o quem_esta quem~o quero~a que~meu que~tudo quiet- quinta_emenda quitada rates:achei rates:com rates:como rates:qual rates:quanto re rebob- rebobina recla- redon- redondo
redondo_$ reinicia relig- repet- resol- resto_eh revol- sabe saio se_$ segur- sei_nao senhor senhor_tem senhor~misericordia serve signo signo_$ sim~NAME site so_choro sobra_para sobre so~minimo so~o so~que stop stop_$ sufocante sufocante_$ sumir tchau tchau_$ telef- telefone tem_misericordia tem_signo tem_um tempo_$ tenho_$ tenho_mais tenho~aqui ter_que terceira te~do thirteenth:deus
thirteenth:gastei thirteenth:mas thirteenth:na thirteenth:nem thirteenth:patrao thirteenth:recebe thirteenth:todo thirteenth:vem tira_o tira~NAME topar- toparam topei topou tramp- tranquilo tras tras_$ troco tudo_, tudo_encalhado tudo_nos tudo_que vai_chover vai_ser valeu vida_nao vida~esta viver voce_me volta- voltar vou_aceitar vou_ficar which-change:o worry:minha worry:na worry:ser zera_ai
zerad- zerada zerei`,
    '-5': `,_deixa ,_paguei ,~em ,~la ,~ontem ,~que :. :empresta ?confirm-amount ?confirm-change NAME_de NAME_hoje NAME~existe NAME~✅ ^_acabei ^_ahn ^_beleza ^_botei ^_cancela ^_fechei ^_infelizmente ^_pago ^_para ^_prox ^_px ^_reset ^_resta ^_sem ^_some ^_terminei ^_tira ^_vale ^_vamos ^_vao ^_volta ^_zera a_que acaba- aceitaram_# aceitei after-roadmap:acaba after-roadmap:acabou after-roadmap:atrasada
after-roadmap:avisa after-roadmap:cobra after-roadmap:comigo after-roadmap:dei after-roadmap:manda after-roadmap:mexer after-roadmap:nisso after-roadmap:pagamento after-roadmap:parcela after-roadmap:propus after-roadmap:qual after-roadmap:quando after-roadmap:renegociar after-roadmap:resposta after-roadmap:sem ahn ahn_$ ajuda- antecipei aprov- as~estao avisa azul azul_$ banco_? barat- belez-
beleza boa_pergunta briga- caduc- cai_dia cancela cartao_da casa_, chuta- com_eles combi- como_$ com~NAME consent:ja consent:minha consent:para consigo~a continuar continuar_$ cortei_ate debt-creditor:nome debt-kind:a debt-kind:um debts:como debts:isso debts:paguei debts:quanto deixa_$ deram desca- deus~muito devo~NAME digo disso divida_de diz do_plano duas_estao duas_parcelas duas_vezes duvid-
eh_esse eh~? eh~coisa eles_$ empresta_# encer- esgot- esque- essentials:tem esta~divida estou_a estou_voando estou~com expli- falo falta_a fechar finan- firma ganho_$ golpe_$ humil- ideia income-source:na income-source:que incomes:conta incomes:so instalments-left:sei isso_eh ja~? ja~ate jeito_que jogo lazer liga me_avisa me_empresta mes_a mes_eh metade_ja mil_do minha_divida minha~esta
more-debts:deu more-debts:ja morto nada_, nao_entendi nao_posso nao_vai nem_pensar nome_$ obrig- offers:metade offers:tem orien- overdue:ainda overdue:devo overdue:nos o~ja para_NAME para~fazer passa perdi- perdi_a perdi_o por~? por~nao posso~? precisando preciso_de proce- pront- proposta_$ propr- propus prox pula pula_$ pular px px_$ quais que_$ que_ja quebrada_$ quero_renegociar quite- quitei
rates:sei recusei reini- reset reset_$ responder_$ resta resta_ai saida sair_$ se_eu sei~que so_quero so~e sumiu taxa_$ tem~? tem~de tenho_# tenho~anos tenho~de thirteenth:ano thirteenth:duas thirteenth:esse topar total tudo_no um_NAME um~para valor_$ venceu_$ ver_o vez_$ voand- voando voando_$ volta_$ vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta worry:meu zera`,
    '-6': `:anos NAME~paguei ^_ate ^_bota ^_nunca ^_passo ^_quais ^_qual ^_quando ^_sai ^_sair a_dois aceitar after-roadmap:aviso after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:sozinha after-roadmap:tudo assin- a~ja a~mes botei consegui_pagar consent:tenho conta_$ da_um debt-kind:da debts:quero desan- desfa- dessa desse dia_eh dispe- e_so
em~com essas_$ essentials:? falei_da faz_um fecha- ficar fora income-source:a instalments-left:nao ja_paguei mal manda mensa- mes_nao me~todo nao_devo na~? o_emprestimo ofere- o~eu passo_$ perde- propu- qual~# que_vergonha rates:? reati- recomecar_$ renda_$ sai so_deus tem_# ter terminei thirteenth:se tranq- vamos ver_depois vou_ter worry:NAME worry:nao zap`,
    '-7': `?confirm-creditor ^_em ^_isso ^_nada ^_parar ^_perdi ^_voce a_divida aceita after-roadmap:faz after-roadmap:quiseram afund- atrasada_$ aviso bom_$ calor_ai com_isso confi- debts:tudo depois_$ desem- deses- despe- eh_isso elas_atrasadas essentials:NAME esta_bom esta_calor esta_pesado esta~ai estou_em estou_sem flexibles:NAME infor- ja~os liqui- medo meu_deus nao~# overdue:deus por_que saber_$
sei_la sufoc- volta which-creditor:# worry:estou`,
    '-8': `?income-source ^_da ^_onde bloqu- desab- e_ai esta~demais nao_estou nao~atrasado o_# overdue:? perdi perdo- qual_o quase_todas que~eh recebi_$ sim_$ todas_em todas~dia`,
    '-9': `?after-crisis aceitaram_$ after-roadmap:👍 bom_dia do_cartao falei~NAME paguei_$ recus-`,
    '-10': `:socorro estao_$ nenhuma_$ thirteenth:# todas_,`,
    '-11': `?which-change`,
    '-12': `consent:#`,
    '-14': `?debt-kind`,
  },
  'nothing-more': {
    '38': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou so_$`,
    '15': `nao_$`,
    '14': `^_pronto lazer`,
    '13': `^_nada mais_nada nada por_ai pront- pronto terminei_$`,
    '12': `:chega ?incomes ^_nadinha ^_so ^_terminei chega eh_isso essentials:eh flexibles:nao incomes:eh lista_$ nada_mais nadin- nadinha nadinha_$ nenhu- resto so terminei`,
    '11': `^_chega acabo- debts:nao debts:nenhuma debts:so e_so essas luxo more-debts:o more-debts:por renda_$ so_isso termi-`,
    '10': `?essentials ^_nadica a_lista cortei debts:eh debts:nada de~nada essentials:isso essentials:nem essentials:so gasto incomes:estou lista more-debts:a more-debts:essas more-debts:nao n0 nada_$ nadic- nadica nao_gasto offers:mais pronto_$ renda zero_$`,
    '9': `^_mais ^_zero acabou ai_mesmo compro corte- de_casa eh_tudo essas_$ essentials:nada faco_nada flexibles:eh flexibles:zero incomes:desempregada ja~tudo lazer_$ more-debts:deu more-debts:ja nao_devo nao_sobra nenhum nenhum_$ o_resto offers:nada por~mesmo que~tudo resto_eh sobra the zero`,
    '8': `?debts ^_cortei ^_fora ^_nem ^_nenhuma acaba- basico cabo cabo_$ cortei_ate debts:isso desempregada desempregada_$ devo disse_tudo eh~que encer- esses estou_desempregada eu_nao faco~disso flexibles:nenhum flexibles:tenho fora_isso gasto_$ incomes:gasto incomes:nada incomes:nao incomes:so isso_$ ja_disse mais_gasto mais_nao more-debts:esta more-debts:fechou more-debts:nops more-debts:sao nao_compro
nao_tenho nao~com nao~outra no_momento o_basico o~tem so_esses so~ai tudo_$`,
    '7': `^_era ^_finalizei ^_ja ^_nops ^_sem acabou_$ acho~eh acho~falei aqui_eh basic- completo completo_$ debts:mesmo desem- deu_$ deu_, e_eh eh_o eh~basico essentials:basico essentials:nao esses_gastos eu~sei e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista fora incomes:casa incomes:momento lazer_eh mesmo_$ minha~eh momen- momento more-debts:as more-debts:bom more-debts:eu
more-debts:lista more-debts:nada more-debts:so nao_faco nem nem~nem nenhuma nops nops_$ offers:tudo o~eh que_falei sei_o sei~que sem_mais so_essa so~gastos so~que tem_nao ter trabalho_e`,
    '6': `,_deus ^_acho ^_de ^_deu ^_devo ^_e ^_eh ^_fim ^_lazer ^_nenhum a_regua ai_so alem basico_eh basico~esse boca boca_$ compro_besteira daqui_para daqui~boca de_gastar de_outra debts:acabou debts:lazer deus~livre devo_nao devo~, disse diver- diversao diversao_eh eh_daqui eh_so era_isso essa_renda essas_coisas essentials:gasto essentials:lazer essentials:mais essentials:o final final_$ flexibles:isso
flexibles:nada flexibles:nem flexibles:so flexibles:sobra flexibles:tem gasta- gastar gastar_$ gasto- gastos gastos_$ incomes:de incomes:isso incomes:lazer incomes:mesmo incomes:nenhuma incomes:no incomes:pronto ja ja_$ luxo_$ mais me_livre meu_lazer more-debts:ai more-debts:de more-debts:devo more-debts:falei more-debts:fim more-debts:mais more-debts:outra more-debts:ponto more-debts:que
more-debts:regua more-debts:resto nada_disso nao_sou nao_tem nao~besteira nao~deus nao~lazer nem_uma nenhuma_$ offers:lista outra outro outro_gasto para_boca regua regua_$ saco saio so_essas sobra_$ sou_de sou~gastar so~renda tenho_lazer tenho~gasto vida_eh`,
    '5': `,_estou ,~me NAME_eu ^_acabou-se ^_aqui ^_fecha ^_minha ^_por a_tv acabou-se acabou-se_o acabou-se~que acho acho_que aqui_nao aqui~contado aqui~tem ate_a ate~tv bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compr- contado contado_$ cortei_tudo cortei~a cortei~ja da_lista daqui dava_$ da~ter de_graca de_outro
de_resto debts:basico debts:cortei debts:renda debts:tem dera_ter dera~lazer deu deus_me devo_nada de~canto dinheiro_aqui dinheiro~eh doce doce_$ e_durmo eh eh_contado eh_zero eh~unica entra~nada era era_doce essentials:casa essentials:compro essentials:e essentials:graca essentials:lista essentials:na essentials:renda essentials:tem essentials:tenho falei falei_todas fecha fecha_a festa festa_$
fim_de final- flexibles:esses flexibles:luxo flexibles:mais fumo fumo_nao fumo~jogo graca ha hoje_eh incomes:, incomes:acabou incomes:ai incomes:cortei incomes:ja incomes:nenhum incomes:renda incomes:tudo livre livre_$ luxo_nenhum me~de me~ter minha_diversao minha_renda minha_unica minha~renda momento_$ more-debts:alem more-debts:chega more-debts:era more-debts:fecha more-debts:ficou
more-debts:gracas more-debts:ne more-debts:outras more-debts:parou more-debts:pode more-debts:tudo nada_, nao_bebo nao_fumo nao_jogo nao_saio nao~de nao~deixa nao~essas nao~outro nao~superfluo nem_bar nem_festa nem_pastel offers:acho offers:disse offers:isso offers:lembro outra- outra_torneira outras outro_canto outro~nao o~era para_servico para_ter para~luxo parou paste- pastel pinga ponto
que_tem que~doce saio_de saio~casa salario_mesmo sem_luxo sem~gasto so_trabalho sobra_nem sobra~isso sobra~para so~para so~salario super- superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_nao tenho~coisas ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ trabalho~durmo tudo tudo_ja tudo_que tudo~dava tv tv_$ uai unica unica_renda vivo_de vivo~casa`,
    '4': `,_gracas ,_uai EXPENSE NAME~nao ^_besteira ^_capaz ^_dai ^_dinheiro ^_fechou ^_ficou ^_nao ^_nenhumazinha ^_passeio ^_vivo a_conta a_janela a_tampa acabou~lista ai ai_fechou ate ate~osso bar beste- besteira besteira_eu besteira~nao bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compl-
compro_$ cortei~o da_cama dai_para dai~frente dava da~para debts:casa debts:devo debts:e debts:gasto debts:luxo debts:o debts:outro debts:resto debts:sobra desgr- desgraca desgraca_$ deve_eh deve~meu de~na de~para disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ eh_pouca eh_vento eh~boleto eh~cama eh~janela eh~para entra_mais essentials:a essentials:aqui essentials:de
essentials:devo essentials:eu essentials:lembro essentials:luxo essentials:mesmo essentials:nenhum essentials:outro essentials:sem essentials:sobra essentials:ter esta_bom esta~de estou~renda eu_lembre eu~compro eu~tenho fechou_$ feira feira_$ ficou fim flexibles:, flexibles:acabou flexibles:disso flexibles:lazer flexibles:nadinha flexibles:pronto fogao fogao_$ fora~nada fora~nao frente_nada
gasto_com gasto~bobagem gasto~bobeira graca_na graca~praca guri guri_$ incomes:e incomes:hoje incomes:resto incomes:sem incomes:ter isso isso_nada isso~fechou ja_cortei ja_tirei janel- janela janela_$ ja~ate ja~ne ja~todas jogo jogo_$ lazer~a lembre mais_divida mais~nao me_dera me_divirto mesmo moca_$ more-debts:deixa more-debts:deus more-debts:divida more-debts:dividas more-debts:eh
more-debts:essa more-debts:ha more-debts:lembre more-debts:nem more-debts:nisso more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~estou nao_ha nao_moca nao_que nao_vem nao~gracas nao~nao nao~nem nao~para nao~uai nao~vicio nem_cinema nem_restaurante nem~na nenhuma_outra nenhumazinha ninguem_$ o_osso offers:ja offers:so outra_renda o~cai papo papo_$ para_fogao
para_frente para_isso para_por parad- para~ai para~nada passe- passeio passeio_eh passeio~da pastel_na pastel~feira pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_sai quem_me quem~dera que~lembre que~so resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sai_$ sao sao_essas sao_todas sem~nenhum so_boleto sobra_para so~e tampa tem_mais tem_outro tem~gasto
tenho_outra tenho_vicio tenho~nenhum tenho~renda tirei trabalho tudo~sai uai_$ vem_$ vento vento_$ vicio vicio_nenhum vida~so vivo`,
    '3': `#~sem ,_deixa ,_pode ,~a ,~devo ,~estou ,~eu ,~tenho ,~tocar ^_creio ^_divida ^_dona ^_essas ^_fica ^_luxo ^_tinha a_seu a_televisao aberta aberta_$ acabou_, acabou~rosario ajudando ajudando_meu ajudando~pai alem_disso aqui aqui~ter as_outras a~aberta a~ninguem batom batom_$ com_batom com~fecho conversar_no conversar~portao creio creio_que de_pobre debts:aqui debts:besteira debts:compro
debts:daqui debts:ja debts:nenhum debts:para debts:saio debts:sou debts:ter debts:tudo deixa_eu deixa~ver dera desse- desses desses_$ devia devo_a devo~nada devo~seu devo~so de~eh de~por diversao~a dona~casa dormir_$ e_casa e_ela eh_conversar eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~e eh~gas eh~marido eh~no eh~novela eh~televisao enqua- enquanto era_so esse_$ essentials:, essentials:acho
essentials:ate essentials:com essentials:cortei essentials:dai essentials:diversao essentials:era essentials:falei essentials:fora essentials:minha essentials:para essentials:que essentials:resto essentials:trabalho essentials:tudo esse~mesmo estou_ajudando estou_ha estou~# estou~meu eu_saiba eu_ver eu~nao extra fechar fechar_a fechar~conta fecho_a fechou_a fecho~lista flexibles:esse
flexibles:graca flexibles:mesmo flexibles:para flexibles:que flexibles:resto frent- frente garco- garcom garcom_$ gasto_nem gasto_um gasto~com gasto~real graca- gracas gracas_a ha_# ha~meses incomes:ate incomes:com incomes:devo incomes:extra incomes:faco incomes:fora incomes:luxo incomes:mais incomes:minha incomes:o incomes:outro incomes:receber ir isso_fecho isso_nao isso~a isso~tem isso~tudo
ja_esta ja_falei ja~muito lazer_de lazer~conversar lazer~pobre lazer~ver lembre_$ limpo_, limpo~nao luxo_aqui luxo~eh mais_ninguem marido_, marido~eu mas_essa mas~eu me_recordo meses_sem meu~eh mim_nao mim~sobra minha_vida moca more-debts:. more-debts:acabou more-debts:conta more-debts:dessas more-debts:enquanto more-debts:fechar more-debts:fora more-debts:hoje more-debts:juros more-debts:minha
more-debts:pago more-debts:passado more-debts:rosario more-debts:saiba more-debts:tinha more-debts:ver nada_alem nada~casa nada~disso nada~momento nada~ninguem nao nao_da nao_entra nao~eu nao~recordo ne nem_com nem_para nem~batom nem~picole nenhum_desses ningu- ninguem no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:a offers:ai offers:de offers:eh offers:falei osso osso_$
o~mesmo para_picole para~nao passa_a picol- picole picole_$ pobre pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_acabou que_cai que_eh que~devia que~saiba quitei~passado real real_com real~isso receber_nada recor- recordo renda_mesmo renda_nenhuma resto_esta rosar- rosario rosario_$ saiba saiba_$ sem sem_receber sem_renda servico_$
seu_ninguem so~ajudando telev- televisao televisao_aberta tenho tenho_$ tenho_mais ter_gas tocar trabalho~casa um_real uma_$ um~com ver_novela vida~trabalho`,
    '-3': `,_eh ,_ja :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_a ^_aham ^_apaga ^_ate ^_bora ^_deixa ^_deus ^_essa ^_exatamente ^_fazer ^_resta ^_sou ^_ss ^_tenho a_bateria a_vida acaba acabou~bateria acert- acho~tem after-roadmap:eh after-roadmap:isso aham ainda ainda_$ apaga aqui_$ assim assim_$ atrasada a~eh a~nao
bater- bateria bateria_$ beleza bora bora_trabalhar burra- burrada burrada_$ cance- chora- chorar chorar_$ cobra- cobranca comec- comeco comeco_$ conta_mais corre- debt-kind:o debts:? desab- deus~mais dou dou_conta dou~mais durmo_mais e_poe esqueci essas_duas esse_mesmo essentials:? essentials:por essentials:quero estao exata- exatamente exatamente_isso existe_mais e~mais faz fazer_o fazer~que
filha fiz fiz_burrada flexibles:NAME fui hein hein_$ incomes:do incomes:mes ja~a jeito juros_$ mais_nisso mais~que mas_nao mes_eh minha_$ minha_filha more-debts:assim more-debts:atrasada more-debts:esqueci more-debts:fiz more-debts:quero more-debts:sei more-debts:sim more-debts:vida nada~declarar nada~so nao_, nao_dou nao_durmo nao_eh nao_era nao_existe nao_peguei nao_quero nao_vejo nao~jeito
nao~saida numer- numero o_comeco ofert- onde o~ne para~isso paz paz_$ pegue- peguei peguei_$ perdi perdi_a poe poe_mais poe~nisso por_deus precisa quase que_ne queri- queria que~de que~eh que~isso que~que que~tem resta resta_ai sabe_$ saida segur- so_fiz so_meu so_por so_vendo sobra_nada somar_tudo so~burrada so~comeco so~deus so~duas ss ss_$ taxa_$ tem_jeito tem~que tem~uma tenho~de trabalhar
trabalhar_$ vejo vendo_$ worry:nenhum worry:nenhuma`,
    '-4': `:nada :nao ?which-change ^_tem aguento aguento_mais anoto anoto_nada atras- complicado complicado_$ da_empresa da~, desan- desfa- deus_eh duas eh_complicado eh_humilhante eh_mais eh~ai eh~meu empresa enten- entendi esque- essas~mesmo exist- existe faco_besteira fazer humilhante humilhante_$ isso~gracas mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a me~mais mim_$
more-debts:ainda more-debts:duas more-debts:estao more-debts:estou more-debts:fazer more-debts:lembro nada_urgente nao_aguento nao_anoto nao_entendi nao_saco nao~conta overdue:nenhuma pedra- que~mais sabe saco_nada saco~disso segue so_faco somar so~besteira trans- urgente urgente_$ vendo vida_$ worry:so`,
    '-5': `?after-crisis ?debt-kind ?income-source ^_tudo com_nada com~nao debt-kind:eh duas_mesmo e_o eh_mensal eh~mesmo e~tem gasto~nada humil- isso_eh mensal mensal_isso meu_$ nao~renda tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `^_gasto e_nao nao_so`,
    '-7': `,_acabou ,~isso de~nenhuma nao~acabou`,
    '-8': `^_isso choro choro_$ so_choro`,
    '-9': `nao~so`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai conta_uma esta_calor esta~ai hoje_$ poema um_poema`,
    '11': `:dinheiro ^_voce calor horas horas_sao me_conta qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual are chove- chover faz_um how ignor- ignore me_a vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo do_tempo indica music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_aja ^_canta ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz franc- ganha- ganhar historia historia_$ hoje how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke me~uma musica_$ onde~meu qual regra- regras suas suas_regras tell tell_me tell~a tempo_$ time
uma_historia uma_musica voce~casada`,
    '7': `:de :meu :um ^_conta ^_escreve ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:jogo after-roadmap:seu anteriores as_instrucoes as~anteriores bolo brasi- brasil brasil_$ can can_you can~do chover_hoje conta_um conta~piada conta~segredo dever dia_eh dia~hoje do_$ do~hoje eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que finja~eh flexibles:me
histo- ignore_suas ignore~regras ingle- ingles ingles_$ instrucoes instrucoes_anteriores isso_para isso~ingles me~do mostra_seu mostra~prompt o_jogo o_presidente para_ingles piada piada_$ presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo recei- receita receita_de regras_$ seu_prompt tradu- traduz traduz_isso traduz~para um_segredo uma_piada vai~hoje what what_can what~you
you_do`,
    '6': `:: :? :amanha :como :empresta :ganhar :poema :rapido :vai ?flexibles ^_me ^_mostra a_capital after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:you ai_$ aja~um amanha_? anter- anteriores_$ bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata de_cenoura de_futebol debts:voce dinhe- dinheiro eh_outra eh~pessoa empresta empresta_#
escreve~poema esqueca_as esqueca~instrucoes futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol indica_uma indica~serie me_empresta me_fala me_indica o_melhor outra_pessoa pirat- pirata pirata_$ previ- qual~capital qual~melhor qual~time quem quem_ganha quem_ganhou que~outra rapid- rapido reais_$ sao segre- segredo segredo_$ serie serie_$ seu_time sua tempo
the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata uma uma_serie voce voce_eh voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :dividas :estou :faz :mim :pix :prompt :reais :seu :system ?debts ?rates ^_esta ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:musica after-roadmap:poema ajuda_com ajuda_no ajuda~dever ajuda~o all and a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje debts:tem descobriu descobriu_o descobriu~brasil dever~casa
dever~matematica dinheiro_$ do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:qual essentials:seu faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha grena- grenal hello hello_how hello~are how_much how~is in indica_$ is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda me_passa mega mega_sena me~# me~com mostr- mostra much much_is much~the no_dever
numero_da numero~mega o_brasil o_dever o_grenal o_resultado o~do o~ontem passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rates:eh rates:me rates:seu rates:tem reais resul- resultado resultado_do resultado~jogo revol- sena sena_$ syste- system the_dolar the~tomorrow um_pix
um~de vai voce_indica weather_tomorrow`,
    '4': `" #_reais :" :$ :[ :] :cartao :do :e :emprestimo :exatamente :hoje :me :mil :o :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:are after-roadmap:conta after-roadmap:dois after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time after-roadmap:um after-roadmap:uma amanh- amanha
are~todas a~da big big_brother broth- brother brother_$ capital~franca codig- codigo codigo_em codigo~python confi- da_franca de_$ de_bolo de_casa debts:ai debts:eh debts:esta debts:ganha debts:me debts:quem debts:tempo de~de de~mil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how
essentials:me essentials:que essentials:tempo essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big ganhou~jogo horas~em jogo_$ melho- melhor meu~e me~no me~um mil_$ nome_? no~de o_big o_numero o~brother para_minha passa_o passa~receita pesso- pessoa pix precisando previsao_do previsao~tempo pytho- python
python_$ qual_o qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:esta rates:faz rates:how rates:poema rates:qual rates:quem rates:um rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$ you_todas`,
    '3': `#_mil $ $_# :. :a :as :australia :capital :divida :foi :ganhou :ignore :marque :nome :para [_system after-roadmap:bolo after-roadmap:dever after-roadmap:escreve after-roadmap:esta after-roadmap:hoje after-roadmap:matematica after-roadmap:receita after-roadmap:voce ai ajuda amor amor_$ austr- australia avo balan- bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como credito_$
da_australia de_amor de_credito de_pao de_queijo debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:historia debts:que debts:sao de~# divida_de do_brasil eh_a essentials:dia essentials:o essentials:outra essentials:pessoa essentials:quem essentials:uma exata- exatamente jogo_ontem marqu- marque me melhor_time melhor~de melhor~do meu_avo mil onde ontem outra o~time pao
pao_de pao~queijo passa_uma perdo- poema_de poema~amor previsao qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:bolo rates:brasil rates:de rates:dever rates:dia rates:do rates:escreve rates:hoje rates:indica rates:tempo rates:voce rates:you receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro da_uma debts:? desen- desenho desenho_$ faz~desenho me_da um_desenho voce_$`,
    '-4': `o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta coloc-`,
    '10': `:voltar after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim lembrete`,
    '9': `^_volta mandar volta volta- volta_a voltar`,
    '8': `:quero ^_ativa ^_reativa after-roadmap:ativa after-roadmap:aviso after-roadmap:os after-roadmap:reativa after-roadmap:receber ativa lembr- manda- me~de novo_$ quero_voltar reativa vencimentos_$`,
    '7': `^_manda ^_quero a_participar after-roadmap:novo after-roadmap:participar after-roadmap:pode after-roadmap:vencimentos dos_vencimentos lembrar_de me_mandar me~dos participar_$ receber sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `:vamos a_mandar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado liga_os liga~lembretes manda mandar_mensagem meu_cadastro novo os os~por parti- participar quero_receber quero~lembrado quero~os ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:lembrar after-roadmap:liga after-roadmap:me after-roadmap:quero aviso dos liga mim_$ os_lembretes para_mim pode_me quero receber_lembrete voltar_$`,
    '4': `^_pode after-roadmap:avisos after-roadmap:favor after-roadmap:lembretes after-roadmap:mensagem after-roadmap:voltar avisos de_volta lembrete_$ mandar~lembretes mensa- mensagem mim os_avisos pode_mandar pode~mensagem receb- receber_$ vamos voltar~mandar voltar~receber`,
    '3': `a_me a_receber after-roadmap:de aviso- a~os favor_$ lembretes lembretes_$ me_lembrar mensagem_$ pode pode~lembrar quero~a sim`,
    '-3': `,_quero :, :lembrar :sim ^_para after-roadmap:onde aquel- com_os me~sim os_aviso para_de parar quero_ver sim_, sim~quero`,
    '-4': `mandar_os`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
    '-9': `pode~os`,
  },
  'opt-out': {
    '22': `desca-`,
    '20': `^_sair sair_$`,
    '19': `^_parar ^_stop sair stop stop_$`,
    '18': `^_para encer- parar_$`,
    '17': `encerrar parar`,
    '16': `bloqu-`,
    '15': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '14': `^_some final-`,
    '13': `^_descadastrar ^_encerrar bloqueia com_isso mensagem_$ me~mais quero_cancelar quero_mais some`,
    '12': `cance- cancelar consent:mais contato encerrar_$ nao_me nao~mais`,
    '11': `^_chega after-roadmap:sair descadastra descadastra_$ me_bloqueia me_descadastra meu_numero voce_$ zap_$`,
    '10': `:parar :stop ^_parem bloquear chega chega_de contato_$ daqui daqui_$ mensa- para_$ para~isso parem parem_com parem~isso some_daqui`,
    '9': `:sair cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ lista mais mais_isso mensagem meu_zap me~em minha_inscricao para_com para_de zap`,
    '8': `?debts ^_me after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce dessa_lista essentials:encerrar me_tirem numero parti- paz paz_$ por_aqui quero_sair quero~isso remov- tira tira_dessa tirem tirem_da tirem~lista vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_remover ^_sai ^_solicito cancelar_$ cancelar_minha cancelar~participacao chega~zap consent:some conta- dai_$ da~vida de_me de_zap debts:encerrar descadastramento descadastramento_$ de~mensagem esquece_de esquece~vez essentials:me essentials:parar essentials:quero essentials:sair isso_$ lista_$ mandar_mensagem mande mande_mais mande~nada me_esquece meu~dai me~dessa
minha_participacao numer- o_descadastramento participacao participacao_$ procu- remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_meu`,
    '6': `^_tira ^_vou after-roadmap:contato after-roadmap:descadastrar after-roadmap:lista after-roadmap:mais after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ bloqueia_ai cancelar~servico chega~mensagem consent:contato consent:me consent:parar consent:sair da_lista dai de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em deixa~paz desej- desejo desistir desistir_do
desistir~programa de~encher de~mandar do_programa encerrar_atendimento enche- encher encher_$ escrever_para escrever~mim essentials:mais mais_$ mais_contato mais_papo manda_mais me me_amola me_encher mensagens me~ai n0 nao_quero nao~amola papo para~escrever para~me progr- programa programa_$ quero quero_desistir quero_encerrar quero~do quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_quero after-roadmap:. after-roadmap:bloquear after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:me aqui_$ atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce comigo_por comigo~aqui consent:chega consent:encerrar consent:minha debts:lista debts:me debts:sair debts:some deixem
deixem_em deixem~paz de~para do_meu escre- escrever esquece essentials:cancelar essentials:descadastrar essentials:meu essentials:parem fala~comigo mais_comigo mais_nada mais_participar mais~com mais~disso mais~por mandar me_deixa me_deixem me_mandar me_mande me_procura me_procurem mensagens_$ nao_fala nao_manda nao~mande nao~procura nao~procurem numero_dai papo_$ participar_disso procura
procura_mais procurem procurem_mais quero~esse quero~participar se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :de :mais :mensagem :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:inscricao after-roadmap:isso after-roadmap:numero after-roadmap:parem after-roadmap:solicito after-roadmap:zap autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero cancelar_o chame chame_mais chega~me comig- comigo consent:bloquear consent:cancelar consent:daqui consent:de
consent:isso consent:mensagem consent:zap conta_de conta~mensagens da_minha de_mandar de_mensagens debts:cancelar debts:chega debts:com debts:daqui debts:mensagem debts:meu debts:numero debts:parem debts:paz deixe- desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:bloquear essentials:contato
essentials:descadastra essentials:em essentials:inscricao essentials:minha essentials:numero fala_mais mais_em mais_esse mais~contato mais~nada mais~para mais~servico mandar_coisa me_chame me_descadastrar me_tira meu_contato meu~ai me~coisa me~da me~de minha_vida minha~de nada~esse nada~voce nao_mande nao~chame numero_$ numero_ai o_servico para_esse para~celular participar quero~da
quero~descadastrar receber~de sai_fora sair_da sair~lista servi- servico some_do some~meu tira~contato tira~lista vida_$`,
    '3': `,~me :mensagens :nao :voce :zap after-roadmap:desejo after-roadmap:dessa after-roadmap:mensagem after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:vez aqui atend- autor- autorizo celul- celular celular_$ chame~por coisa_$ com consent:com consent:dai consent:do consent:em consent:meu consent:para consent:programa consent:quero consent:sai consent:vez
contato_dai debts:atendimento debts:contato debts:em debts:mandar debts:nao debts:tira desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:comigo essentials:do essentials:lista essentials:manda essentials:mande essentials:nao essentials:paz essentials:tira essentials:vou essentials:zap fora_nao
fora~quero lista_de lista_pelo lista~amor mais_por mais~de mais~mensagem manda manda- me~mensagem minha nada_de nada_para nao_autorizo nao_desejo nao_entrem nosso nosso_contato parar~mandar pode_encerrar pode~de pode~nosso quero_me quero~o receber_nada sai~nao te`,
    '-3': `,_me ?debt-kind ?income-source ^_minha after-roadmap:aviso after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:segunda after-roadmap:toda aviso cancela_$ cobra- consent:como conta_$ das das_dividas dessa_vida dessa~de de~de dividas dividas_$ durmo_mais essentials:fazer lembra lembra_mais lembrete_$ liga_$ me_lembra me_liga me_socorre meu_$ nao_durmo nao_precisa nao~lembra
para_que para~esse preci- precisa quero_suporte quero~das quero~dessa recom- recomecar sair_das sair_dessa sair~dividas sair~vida segunda_$ socor- socorre socorre_$ supor- suporte suporte_$ toda vida_de vida~divida viver viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:cobranca aguen- aguento aguento_mais cobranca cobranca_$ consent:, de_divida de_vencimento divida_$ durmo lembrete liga mais_fazer mais~cobranca mais~isso nao_aguento nao~, quero~fazer quero~minha venci- vencimento_$`,
    '-5': `after-roadmap:vencimento fazer fazer_isso lembr- quero~me tira_da vencimento`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta quite- quitei`,
    '13': `after-roadmap:pagamento after-roadmap:paguei pagam- pagamento`,
    '12': `^_consegui ^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago dei liquidei matei paga pago_$`,
    '11': `^_esta ^_zerei acert- acertei after-roadmap:hoje after-roadmap:zerei consegui_pagar paguei_$ zerei`,
    '10': `:NAME NAME~✅ ^_acabei ^_boleto after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha boleto_pago consegui foi_paga pago sozinha sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_ja ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:paga after-roadmap:pix esta_pago hoje o_pix pagar_$ sozin-`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz ^_foi after-roadmap:boleto after-roadmap:cedo after-roadmap:feito after-roadmap:fiz after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- essa_$ feito fiz_o hoje_cedo ja_quitei mandei_o matei_essa overdue:ja paguei~o pix uma_$`,
    '7': `after-roadmap:baixa after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada baixa dei_baixa depos- divida_$ e_paguei esta fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paguei_a parte pix_$ quitada so_o`,
    '6': `:! ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:so bolet- boleto contas_$ dei_a duas_parcelas fiz foi hoje_$ mes_ja overdue:NAME overdue:o o~! paga_$ pagar paguei~que parce- parte_$ quitei_$`,
    '5': `#~do ?after-roadmap NAME ^_antecipei ^_efetuei ^_resolvi ^_saiu after-roadmap:a after-roadmap:contas after-roadmap:divida after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:parcelas after-roadmap:resolvi after-roadmap:saiu after-roadmap:terminei after-roadmap:tudo antec- antecipei as_contas a~mes combi- consegui~esse de_pagar dei_um dei~jeito desse_mes desse~ja do_NAME
efetu- efetuei efetuei_o efetuei~pagamento essa esta_quitada financiamento_$ ja liquidei_a mandei~pix mil_do o_financiamento ontem ontem_$ o~para pagamento_$ para_eles parcela parcelas_do quitar_$ quitei_o quitei~financiamento resolvi terminei terminei_de terminei~pagar tudo_$ um_jeito uma`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta :o NAME_. NAME_gracas ^_terminei a_deus a_divida a_fatura acabei~pagar after-roadmap:comprovante after-roadmap:desse after-roadmap:deus after-roadmap:fatura after-roadmap:gracas after-roadmap:jeito after-roadmap:nela after-roadmap:recibo after-roadmap:ultima agora a~# a~gracas comprovante confo- conforme conforme_o consegui~a contas da_NAME da~hoje de_mandar
debt-amount:ai debts:# debts:mil debts:paguei desse de~o do_mes do~hoje duas estev- esteve fatura_$ financiamento fiz~pagamento foi_$ foi~ontem gracas_a gracas~deus ja_foi ja~faz mes~foi n0 nela o_comprovante overdue:passada overdue:semana paga_a pagar_esse pagar~mes paguei_o paguei~a paguei~acordo parcela_$ parcelas recib- recibo saiu termi- ultima~NAME`,
    '3': `!_! #_mil ,_NAME ,_esta ,_mas ,~. ._nem ._so .~me .~o :ja ?which-creditor NAME_! NAME_com NAME_ontem NAME~! NAME~a NAME~so ^_essa ^_feito ^_passei ^_vendi a_NAME a_da a_de a_entrada a_parcela a_parte a_ultima acertei_com after-roadmap:. after-roadmap:NAME after-roadmap:agora after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:ja
after-roadmap:loterica after-roadmap:mandar after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora_$ ai_eu ate~me cartao_NAME cartao~esse com_uma com~mas conta- da~com de_# debt-amount:essa debt-amount:eu debt-amount:faz debt-amount:ja debt-amount:tempo debts:do debts:dos debts:metade deram_$ dinheiro_$ divida dos_# do~foi entrada entrada_$ essa_ai essa_divida essa_ja essa~eu
essa~quitei esse~, esta_em esta_paga esta~dia eu~quitei fatur- fatura faz_tempo feito_. graca- gracas guardei hoje~o ja~o jeito la_e loter- loterica mes mes_, mes~NAME mes~esta metad- metade mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me o_dinheiro overdue:agora overdue:mas o~, o~. o~da pagamento_da pagar_tudo paguei_# paguei_hoje paguei~da paguei~parcela paguei~primeira
passada passada_, passe- passei quitar resol- semana_passada semana~, so~minimo tempo_$ ultim- ultima ultima_do uma_, uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_deixei ^_pago aceit- after-roadmap:# after-roadmap:ai after-roadmap:apaga after-roadmap:deixei after-roadmap:meses after-roadmap:meu after-roadmap:proposta after-roadmap:quero apert- atras- a~! bom bom_$ com_atraso deixe- deixei e_nao esta_bom fecha- meu~caiu nao~a o_NAME pagamento_caiu paguei~meses qual_a quanto que~paguei quitei_a quitei~NAME`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:caiu after-roadmap:qual after-roadmap:quanto atraso a~esse caiu e_agora ja~e meu_pagamento nao_consegui nao~pagar paguei_e paguei~agora setem- setembro setembro_$`,
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
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~topo ^_ah ^_primeiro after-roadmap:acertar after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:gostaria after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o ele eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no_topo o~antes o~no
primeiro_a primeiro_o quero_me resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~de NAME~o ^_bota ^_gostaria ^_quero acertar~a after-roadmap:, after-roadmap:bota after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:vergonha antes_$ a~antes a~porque bota causa_da com_NAME com_vergonha comecar comecar_pagando comecar~NAME comecar~a
compa- com~, com~dele confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre~de da_NAME da~. de_cortar dele dele_$ depoi- depois domin- domingo eh_pagar eh~primeiro entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, porqu- porque porque_corre porque~risco por~da precisando
precisando_$ prefi- prefiro prefiro_pagar que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta resto risco_de risco~cortar tenho_que`,
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
    '5': `^_primeiro a_do a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:pesado after-roadmap:prefiro a~mais de_juros do_juros juros_maior mais_cara mata o~que o~sai pagar~juros pela_mais pela~cara prime- que_tem`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_bota ^_inverte ^_mata ^_prefiro ^_quero after-roadmap:a after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:perder after-roadmap:quero after-roadmap:sai after-roadmap:sangra as_de as~juros a~tem cabel- cara caras em_primeiro fim_$ inver- inverte juros_. juros_alto juros_no juros_pesado logo_a
maior_juros me_faz ordem paga paga_as pagar_menos pelo pesad- pesado prefi- prefiro primeiro_as primeiro~de primeiro~que que_mais que_paga que_sai quero_a quero~mais sangr- sangra`,
    '3': `:. :paga ^_troca a_de after-roadmap:alto after-roadmap:as after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:troca alto alto_$ antes_$ bota bota_o cara_$ comec- dinheiro_$ do_jeito dos do~mais fim final final_$ frent- frente frente_$ juros_para logo mais_em mais_juros mais~antes mais~no mais~primeiro matem- menos~no na_frente no_fim
no_final o_juros o_mais o~maior paga_menos paga~juros perde- perder pesado_, prefiro_pagar primeiro_$ que_cobra que_me quero~menos sai tem~juros troca`,
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
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores pequenininhas primeiro primeiro_a quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:miudinhas after-roadmap:vai as_pequenas as~antes das maior_$ menor_$ miudi- miudinhas miudinhas_$ prime-`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:menorzinhas after-roadmap:pequenininhas after-roadmap:prefiro animo animo_$ as_baratas as~primeiro barat- baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menorzinhas prefi- prefiro`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:riscar after-roadmap:troca as_menores as_pequenininhas comeca comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela pela_menor pequenas_$ risca- riscar vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:tira as~de camin- caminho de_uma de~vez elimi- elimina eu_me ir livra- livrar livrar~das logo_das matar_as me_livrar nas para_menor prefiro_comecar prefiro~pela primeiro_as que~me troca uma_vez`,
    '3': `:comecar :logo :pela :prefiro :primeiro after-roadmap:de after-roadmap:menorzinha after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sentir after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comecar~menorzinha dividas~uma esta~, eu~me ir~as livrar_logo logo menorzinha me~logo pela_menorzinha pequenas_antes pequenininhas_primeiro
por_uma primeiro_$ quero~a quero~que senti- sentir sumin- sumindo tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-3': `after-roadmap:juros`,
    '-4': `logo_a`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `o_NAME tira`,
    '10': `a_NAME quitei~NAME`,
    '9': `after-roadmap:quitei perdo- perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei debts:tira ja_paguei o~ja paguei_$ quite- quitei quitei_a zerei`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a da_lista ele_$ existe existe_mais lista_$ nao_conta nao_existe o_pai pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o tirar`,
    '5': `,_pode ^_apaga after-roadmap:caderno after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:tirar caderno ela ele ex exist- lista pai`,
    '4': `,~essa ,~tirar :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~eles NAME~lista ^_exclui ^_terminei after-roadmap:a after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:risca after-roadmap:terminei apaga apaga~NAME a~! a~, a~nao cader- cancelar cancelar_a cancelar~da debts:NAME debts:o de~a juiz juiz_mandou juiz~cancelar
mandou_cancelar more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o risca_essa terminei terminei_de terminei~pagar`,
    '3': `!~! ,_ja ,~paguei :a :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~favor NAME~ja NAME~nao a_moto after-roadmap:! after-roadmap:deram after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:riscar a~com a~para a~que de_pagar deram devo_mais divida divida_$ divida_com do~por e_eles ela_$ encer- engan- engano engano_$ esquecer
essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca- riscar termi- tira_a tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:sozinha debt-kind:NAME overdue:NAME overdue:ja overdue:paguei o~! paguei_a paguei~NAME sozinha sozinha_$`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `reinicia_$`,
    '13': `^_recomecar ^_resta ^_zera ^_zerar do_zero resta resta_ai zera zerar zerar_tudo`,
    '12': `ai_$ inici- inicio inicio_$ refaz- refazer zera_ai`,
    '11': `conversa_$ recomeca volta_para zero`,
    '10': `after-roadmap:reset comecar tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo comeco conversa de_novo do~por novo novo_$ para_comeco`,
    '8': `^_comecar ^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio outra_vez refazer_tudo`,
    '6': `after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai e_comeca essentials:ai favor_$ flexibles:ai rates:zera tudo~comeca vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:comecar :quero :tudo ?debts ?rates after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comecar_outra comecar~vez comeco_por comeco~favor debts:inicio debts:novo debts:vamos debts:zera do_comeco do_primeiro e_recomeca essa_bagunca essa~e e~de favor por_favor quero_comecar quero~outra rates:comecar rates:do rates:inicio
rates:recomecar recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :novo :volta :zero ?flexibles ^_apaga ^_errei a_conversa after-roadmap:outra after-roadmap:vez apaga_essa bora comecar_tudo debts:comecar debts:conversa debts:do debts:recomeca debts:recomecar debts:refazer e_vamos errei_tudo fazer_tudo fiz_uma fiz~salada outra quero~do rates:conversa rates:novo salad- salada tudo_, tudo_de tudo~bora tudo~novo uma_salada vamos_voltar vamos~para voltar_para
voltar~comeco`,
    '3': `,~do ,~recomecar :do :para ^_embaralhei ^_quero ^_refazer a_borracha after-roadmap:ai after-roadmap:comeca after-roadmap:comeco after-roadmap:do after-roadmap:errei after-roadmap:favor after-roadmap:novo after-roadmap:volta apaga apaga_o apaga~plano a~e bora_comecar bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero debts:comeca debts:comeco
debts:favor debts:quero debts:zero desde_a desde~primeira de~desde do embar- embaralhei embaralhei_tudo embaralhei~, errei errei~vamos essentials:comeco essentials:do essentials:tudo flexibles:do flexibles:e flexibles:vamos n0 novo_desde novo~a passa_a passa~borracha plano_e plano~comeca prime- primeira primeiro_$ quero quero_fazer rates:ai rates:comeca rates:comeco rates:favor rates:por
rates:quero rates:recomeca rates:refazer rates:vamos rates:vez rates:zero refazer~inicio salada_, salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma~, zera~e`,
    '-3': `?income-source ^_ai after-roadmap:pelas ai_ai apaga_tudo pelas volta_ai`,
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
    '8': `^_mandaram consent:eh estranho_$ golpe_isso liber- liberar mandaram numer- numero para_liberar site verda-`,
    '7': `:golpe acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei como~se confi- demai- demais depos- desconfiei do_banco e_sumiram eh_verdade eh~isso engan- enganado enganado_$ fui_enganado golpe~? limpa minha_senha num num_golpe numero_eh offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~enganado senha se~verdade sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh :isso ^_acho ^_esse ^_oferta ^_querem acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai codig- codigo confiavel_? de_outra demais_desconfio deposite desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site golpe_? liberar~emprestimo
ligaram limpa- mandaram_um no_facebook nome no~limpa numero~estranho o_emprestimo oferta_boa oferta~demais offers:golpe pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh sei_se senha_$ site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `:boleto :um ^_cai ^_recebi ^_vi acho after-roadmap:acho after-roadmap:boleto after-roadmap:eh after-roadmap:estranho after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:site banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou com_link confio confio_? consent:esse consent:pediram da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era eh~demais
era_verdadeira era~? essa_ligacao eu~antes falso_? fiz_o fiz~pix fui ligacao_do ligacao~banco ligar- limpa_nome limpam limpam~nome link_eh manda- me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma normal_? numero_? o_numero o_pix oferta offers:boleto offers:falso offers:nome offers:pediram o~e pix_para que_limpa que_limpam quere- recebi recebi_um seguro_antes sei~eh serasa~esse site_eh
site~confiavel verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_posso ,_sera ,~? ,~golpe :? :pix :por :posso ?consent ?offers ^_disseram ^_estao ^_fiz ^_isso ^_prometeram ^_um adian- adiantado after-roadmap:antes after-roadmap:chegou after-roadmap:demais after-roadmap:deposite after-roadmap:estao after-roadmap:liberar after-roadmap:limpa after-roadmap:mandaram after-roadmap:moca after-roadmap:senha after-roadmap:tive after-roadmap:uma boa boleto_de
boleto~outra celul- celular celular_$ codigo_do codigo_que codigo~celular codigo~chegou confiavel consent:antes consent:banco consent:boleto consent:do consent:link consent:mandaram consent:minha consent:ne consent:nome consent:num consent:numero consent:o consent:pix consent:que consent:site conta_da conta~NAME desconto_eh desconto~bom de~empresa disseram_que dizen- dizendo dizendo_que dizendo~eh
do_celular eh_confiavel eh_da eh_do eh_normal em_nome empresa_$ essa~do esse estao_pedindo eu~adiantado falaram~limpa isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligaram_dizendo ligaram~que limpa_meu limpam_meu limpa~nome link_para mandaram_boleto mandaram~de mando- mandou meu~pelo me~dizendo moca ne_? nome_$ nome_pelo nome~pix norma- normal nunca_tive o_codigo o_desconto o_nome ofert-
offers:cai offers:demais offers:do offers:esse offers:liberar offers:link offers:num offers:pix offers:que offers:recebi outra_empresa o~eh o~por pedindo~para pediram_codigo pediram_um pediram~do pelo_pix pix~liberar por_# por~reais por~taxa prome- prometeram prometeram_limpar prometeram~o que_chegou que~golpe quitar_, taxa_$ tive_$ um_boleto um_link uma_moca uma~da um~antes veio vi`,
    '3': `,_clico ,_confio :aqui :chegou :emprestimo :esse :liberar :link :mandaram :o :pagar :para :pediram :taxa :uma NAME_que ^_dizem ^_falaram ^_sera ^_uma ^_whatsapp acho~cai adiantado_$ adiantado_para adiantado~liberar after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:desconfiei after-roadmap:fui after-roadmap:ligaram after-roadmap:limpam after-roadmap:normal
after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:pedindo after-roadmap:pediu after-roadmap:querem after-roadmap:sei after-roadmap:sera after-roadmap:sms after-roadmap:veio after-roadmap:verdade after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~tinha banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_estranho boleto_veio
boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou_no chegou~com clica- clicar clico clico_? cobrando_uma cobrando~conta com~para consent:? consent:acho consent:ai consent:demais consent:estranho consent:falso consent:limpa consent:querem consent:sei consent:senha consent:sera consent:um consent:verdade consent:whatsapp credito_$ da_NAME da~que de_portugues deposito
deposito_antes desco- de~pessoa disse- disse_que disseram disseram~preciso diz_que dizem dizem_que dizem~limpam diz~eh do_whatsapp docum- documento do~diz do~documento do~e do~mandou eh eh~serasa empre- empresa emprestimo em~de erro_de erro~portugues esse_boleto esse_link esse~? estao estao~cobrando eu_pagar falaram_que fisic- fisica fiz foto foto_do foto~meu liberar_credito ligaram_pedindo limpar
limpar_o limpar~nome link_confio link~? link~falso link~quitar mandaram~boleto mandou_link mandou~confio me_cobrando mensagem mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto nome_se nome~eu nome~outra numero_estranho numero~do o_boleto o_cara offers:adiantado offers:antes offers:desconfiei offers:estranho offers:isso offers:minha
offers:numero offers:o offers:site offers:sms offers:um outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~, para~credito pedindo_pix pediram_o pediram~codigo pediram~deposito pediram~para pediu pediu_foto pediu~do pesso- pessoa pessoa_fisica pix_$ por_uma portu- portugues portugues_, portugues~sera posso~? preciso_pagar preciso~seguro que_cai que_nunca que_preciso que~num
que~pagar quita- quitar quitar~clico reais recebi~com recebi~sms seguro~do sera sera_golpe seras- serasa serasa_mesmo sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um_deposito um_numero um_sms uma_conta um~, veio_em veio~nome whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu banco_? de_desconto eh_de eh_emprestimo eh~% no~nome offers:%`,
    '-4': `#~de ?_quem ?~me consent:garante consent:me consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# quem_me`,
  },
  skip: {
    '22': `pula pular`,
    '20': `^_pula pula_$ segue`,
    '19': `^_passo ^_prox ^_segue prox`,
    '17': `^_px prox_$ px px_$`,
    '16': `?debt-creditor ^_proxima dessa_$ essa proxima`,
    '15': `passo_$ proxi-`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ dessa outra passo segre- segredo`,
    '13': `?flexibles ?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ interessa_$ me~dessa nao_quero nao_vou pular_?`,
    '12': `^_NAME ^_prefiro interessa meu_$ prefi- prefiro salva_essa segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_salva ^_toca ^_vamos ^_vira adian- deixa_essa disco disco_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer salva toca vamos vira`,
    '10': `a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa dizer dizer_$ emend- emenda emenda_$ essa_deixa falar inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda responder responder_isso sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `?essentials NAME_$ ^_bora assunto_$ bora bota_um debt-kind:prox deixa_em depois_eu eh_particular em_branco essa_eu essentials:essa falar_disso falo_$ frente_$ isso~particular mais~eu muda nada_a nao~dizer nao~nome passa pergu- pergunta_$ pode_passar posso_pular segue_sem toca~frente`,
    '8': `?incomes ?rates ?thirteenth ^_assunto ^_bota ^_depois ^_isso ^_mais ^_pular ^_quinta agora_nao assunto_meu bota branc- branco da~pular de_assunto eh~meu falo flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mando n0 nao~responder offers:passo outra_$ overdue:essa para_pular passar passar_$ prefiro_nao pula_essa pular_$ pular_pfv quint- quinta
rates:essa rates:pula sem so_meu tarde tarde_eu te vira_a vira~pagina`,
    '7': `?offers ^_abre ^_agora ^_deixa ^_pode ^_sem a_pagina a_vez abre_mao abre~dessa bora_mudar bora_para bora~o bora~outra coisa_minha da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essa_para essa~para essentials:proxima essentials:pula essentials:pular isso~so mando_$ mao_dessa me_poupe melhor~por minha_$ muda_de muda_o mudar~rumo muda~disco
nao_por nao~da nao~dedurar nessa_$ nesse o_rumo offers:depois outra_coisa overdue:falar overdue:segredo overdue:sem pagin- pagina pagina_$ particular particular_$ passa_essa passo~vez pergunta_outra pergunta~coisa pode~depois por_nome posso~? poupe poupe_dessa quero_mexer quieta quieta_$ rates:nao rates:passar rates:pode rates:pular sem_essa ser_depois te_falo thirteenth:depois toca_para tua
tua_conta vou_dedurar vou_responder vou~ninguem`,
    '6': `,_pula ?overdue ^_melhor ^_nada ^_poe a_procissao abert- aberto aberto_$ abre agora~consigo bonde bonde_$ branco_$ calad- calado calado_$ coisa consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:pular debt-kind:essa depois_? de~nisso dispensa dispensa_dessa eh_so em_frente essa_ferida essa_nao essa~pulo essa~salto essentials:depois essentials:segue
eu_olho eu_pulo eu_salto eu_te eu_vejo eu~falo falar_nisso falar_quem falar~eh faz_outra faz~pergunta ferid- ferida ficar_calado gosto_de gosto~falar guardar_para guardar~mim income-source:essa income-source:eu income-source:nao incomes:eu incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:nao instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o
muda~pergunta nao_gosto nao_se nao_te nao~interessa nao~mexer nao~pergunta nao~ver nessa ninguem_$ nome_$ o_bonde overdue:deixa overdue:dessa overdue:posso overdue:proxima para_essa passa- passa_adiante passo_a pode_pular poe posso~quem poupa poupa_dessa prefiro_ficar prefiro_guardar prefiro~calado prefiro~falar prefiro~para proci- procissao procissao_$ proxima_por proxima~favor pular_essa pulo
pulo_$ quero~isso rates:assunto rates:dessa rates:passo respo- rumo rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo segue~procissao sem_$ ser~? tarde~mando te_interessa troca_de troca~assunto vamos_para vejo_$ ver_isso vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_amanha ^_anda ^_joga ^_posso ^_quando a_pessoa amanha_eu amanha~te anda anda_com anda~isso baile baile_$ branco_mesmo coisa_$ com_vergonha com~, debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:muda debt-amount:outra debt-amount:para debt-amount:pergunta debt-amount:pula debt-creditor:isso debt-kind:isso decid- deixa~branco depois_e depois~procuro
depois~te der der_eu der~volto digo_$ dispe- e_deus eh_coisa eh_entre em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa~final essentials:coisa essentials:pode essentials:te eu_e eu_mando eu_procuro eu_volto eu~deus eu~em eu~nessa expor expor_a expor~pessoa e~digo fico~vergonha fim fim_$ final_$ flexibles:meu flexibles:vira gosto guardar hora hora_eu hora~respondo
income-low-month:. incomes:deixa incomes:em incomes:falar incomes:nao incomes:outra instalments-left:deixa instalments-left:dessa instalments-left:me instalments-left:pula instalments-left:pular instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ mao merit- merito merito_$ mexer~hoje mudar nao_eh nao_falar nao_queria nao~entrar nao~expor nesse_merito nisso
nisso_hoje nome o_baile o_jogo offers:. offers:antes offers:de offers:disco offers:meu offers:pular offers:segue offers:sem offers:vira olho outra~eu overdue:nao overdue:outra overdue:passa overdue:pergunta para_depois para_final para_frente para_outra parti- posso posso_responder procuro procuro_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quero~nesse
quero~nisso rates:depois rates:disco rates:dizer rates:falo rates:proxima rates:vamos responder_depois sem~para te_digo thirteenth:? thirteenth:eu thirteenth:ver toca_em vejo vergo- vergonha vergonha~dizer ver~e vez volto volto_nessa vou_falar vou~disso worry:prefiro`,
    '4': `,~para NAME ^_fico ^_responder ^_troca a_fim agora ai_deixa ai_e ai~segue ai~vazia antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar chegar_em chegar~casa como_pular como~essa conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:adiante debt-amount:da debt-amount:de debt-amount:isso debt-amount:quero debt-creditor:NAME debt-creditor:deixa
debt-creditor:essa debt-creditor:eu debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:toca debt-kind:um deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho
depois~pego depois~vejo de~. de~dizer de~essa digo direito_de direito~nao dizer_isso dizer~nao e_segue e_te eh~eu em em~eu entra- entrar entre escrever escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:, essentials:certo essentials:eu essentials:prefiro estou_a estou_no estou~fim estou~rua estou~saco
estou~trabalho eu_chegar eu_deixo eu_pego eu~depois eu~isso falar_essa fico_com fila_$ fim_da fim~fila final flexibles:assunto flexibles:isso flexibles:pula geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:bora income-source:nada income-source:segue incomes:depois incomes:informar incomes:prefiro incomes:quero informar instalments-left:de instalments-left:estou
instalments-left:falar instalments-left:isso instalments-left:para instalments-left:pergunta instalments-left:quero isso_, isso_depois jogo me_reservo melho- melhor mexer_nisso mexer~vespeiro milho milho_$ muda~assunto na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~escrever na~depois nesse_vespeiro no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito
offers:assunto offers:conta offers:deixa offers:te offers:vamos olho_$ outra_hora overdue:eu overdue:isso overdue:muda overdue:nisso overdue:nome overdue:quero overdue:segue overdue:te o~dele para_proxima passar_essa pego~papel pode pode_deixar pode~em poe_essa poe_um poe~no poe~x posso~depois prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero_responder quero~nome quiet-
rates:da rates:outra rates:quero rates:responder rates:vergonha reser- reservo reservo_o reservo~direito responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco sem~resposta te_mando tem~pular thirteenth:dizer thirteenth:outra thirteenth:responder thirteenth:vejo thirteenth:vou toca_sem tocan- tocando tocando_sem tocando~essa toca~essa
trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vespe- vespeiro vespeiro_$ volta_nessa vou_escrever worry:falar x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_nao a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama bora_deixar by by_$ chega- coita- coitar coitar_nome com~de consigo dai_$ dama dama_$ dar de_estado de_noite debt-amount:a debt-amount:assunto debt-amount:eh debt-amount:falar debt-amount:fim debt-amount:vez
debt-creditor:em debt-creditor:frente debt-creditor:toca debt-kind:branco debt-kind:deus debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:quero debt-kind:se debts:agora debts:lembro debts:mando debts:noite debts:os debts:servico deixa_para deixar_isso deixar~em deixa~em deixa~ver deixo deixo_passar dele deus_$ direito disso disso_agora doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa
em_stand em~by escre- essa_dai essa_em essa~estou essa~eu essa~respondo essa~stand esse_assunto essentials:deixa essentials:e essentials:em essentials:falar essentials:falo essentials:gosto essentials:isso essentials:nisso essentials:outra essentials:responder essentials:um essentials:vamos essentials:vejo esse~me estad- estado estado_$ estou_na estou~servico eu eu_respondo eu_ver eu~abro eu~outro
eu~passar falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao ficar fico fila flexibles:com flexibles:dai flexibles:deixa flexibles:eh flexibles:passa flexibles:segue gelad- geladeira hoje_$ hora_dessa income-source:branco income-source:eh income-source:em income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:dessa incomes:faz
incomes:mando incomes:nada incomes:nisso incomes:nome incomes:o incomes:passa incomes:pula incomes:respondo incomes:vamos instalments-left:? instalments-left:assunto instalments-left:em instalments-left:eu instalments-left:interessa instalments-left:muda instalments-left:nome instalments-left:passa instalments-left:por instalments-left:tarde isso~branco isso~segredo me_doi me_pergunta mexer
mexer_nesse me~o me~outra na_rua nao nao_abro nao_coitar nao~hora nao~os ningu- ninguem no_fim no_servico nomes no~da o_nome offers:amanha offers:da offers:dizer offers:essa offers:isso offers:mao offers:ninguem offers:prefiro offers:quero offers:responder offers:vejo offers:ver offers:vergonha offers:vou olho_isso outro outro_dia overdue:aberto overdue:coisa overdue:de overdue:depois
overdue:disso overdue:eh overdue:hora overdue:me overdue:melhor overdue:mudar overdue:nada overdue:por overdue:pula overdue:respondo o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para~? pego_o pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa_$ pode_ser pode~essa por_favor posso_falar prefiro~coitar procu- proxima_pergunta proxima~por queri- queria quero_abrir
quero~a quero~essa rates:bora rates:deixa rates:eu rates:fim rates:meu rates:olho rates:para rates:prefiro rates:vejo rates:vez rates:vira responder~nao respondo_outro respondo~dia rua saco segredo_de segredo~estado segue_em segue~frente sem_paciencia servico_, se~a stand stand_by tarde~olho tem_como thirteenth:agora thirteenth:essa thirteenth:nao thirteenth:para thirteenth:quero thirteenth:te
toca~proxima uma_dama vamos~outro ver ver_depois vergonha_, vergonha~pula vou vou~o`,
    '-3': `?consent ?which-change ^_cancela ^_eu ^_ja ^_nunca ^_para ^_que ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo cance- cancela chuta- comec- compr- consent:nao conti- da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu de~isso eh_de enten- entendi errad-
esque- essa_conta essa~derrubou essa~nao essentials:estou essentials:mais essentials:me eu~sei expli- fui impor- importa importa_$ informacao informacao_$ instalments-left:lembro instalments-left:que interessa_para interessa~que isso_importa isso_interessa isso~para ja_respondi ja~essa juros_$ lembr- mais_$ me_derrubou nada_$ nao~isso nenhu- nunca offers:aceitar para_desfazer para_que para~depois
pegue- peguei pensa- proximo proximo_passo quinta_$ rates:te rates:ver respondi_essa respondi~pergunta retor- rico sou thirteenth:de thirteenth:eh volta_para vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar ai_$ boa_pergunta consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfa- desfazer eh_a essa_me instalments-left:quinta mexer_$ nao_mexer pensar prefiro~mexer rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:deixa consent:depois depois_passo depois~la essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '12': `incomes:bpc`,
    '11': `bpc`,
    '10': `^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `?incomes ^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME barraca conta_propria incomes:tenho por~propria`,
    '5': `barra- incomes:o incomes:so incomes:vendo o_bpc por_conta por_minha por~conta propria_$ salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o so_o sou~, vendo`,
    '3': `^_tenho bpc_do bpc~meu conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:, incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta o_dia`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:pensao`,
    '11': `income-source:o`,
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
    '12': `income-source:manda`,
    '11': `income-source:me income-source:minha income-source:que`,
    '10': `income-source:meu`,
    '9': `^_mesada ^_minha income-source:mandam income-source:mesada manda mandam mesad- mesada`,
    '8': `income-source:ajuda income-source:dos minha~me`,
    '7': `^_meu a_familia a~faz dos income-source:da income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `^_uma depos- deposita deposita_$ estra- genro income-source:deposita income-source:familia income-source:filho income-source:meus income-source:uma manda- meu_genro meu_tio meu~que minha~manda segura_$ tio`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma irmao- irmaos me_da meu_filho meus~se meu~me minha_irma segura`,
    '4': `ajuda_$ avo da_$ do~pai faz income-source:a income-source:mae income-source:mes income-source:para income-source:se junta- manda_$ mandam_$ me_ajuda meu_pai pai_$ segur- vivo`,
    '3': `INCOME estou~em estud- income-source:do income-source:em income-source:estou income-source:pai income-source:todo income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
    '-3': `^_do apose- do~do`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt income-source:de`,
    '13': `clt`,
    '12': `assin- regis-`,
    '11': `income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato ficha- income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_trabalho carte- carteira holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario income-source:sou meu_patrao ponto ponto_$`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada empre- fabri- fabrica firma_$ funcionario income-source:da income-source:firma income-source:registrada mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salar- salario salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:loja income-source:mas income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bolsa aplic- bico concu- de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:vendo milit- militar na_prefeitura pj por_conta prefe- prefeitura prefeitura_$ repre- rodo trabalho~prefeitura uber vendo`,
    '-4': `bolsa income-source:o income-source:prefeitura income-source:que patrao_$ pensi- pensionista sou_meu sou_pensionista`,
    '-5': `apose- income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico`,
    '11': `income-source:na income-source:viro me_viro viro`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:no income-source:quando`,
    '7': `^_bico aparecer bico_$ caminhao capino_lote carro_na chama- chamam chamam_$ descarrego descarrego_caminhao diari- faco frete frete_$ income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que income-source:um lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo aqui_outro bico_de camin- caminhao_$ desca- garco- garcom garcom_$ income-source:aqui income-source:o income-source:pego olho outro um~aqui`,
    '5': `^_diarista ali carre- carrego carrego~na carro de_biscate dos_outros duas_vezes income-source:carrego income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na_rua na_semana na~dos outro- outros outros_$ o~vier pego pego_o que_vier rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_carrego ^_pego ^_vivo aparece_$ corre diarista faco_uns faco~corre feira feira_$ income-source:aparece income-source:corre income-source:dos income-source:feira income-source:nos income-source:vivo mudan- mudanca na na_feira quand- quando rua saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `,_carrego ^_me aparece aqui diaria dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao servi- sim~nao um_dia`,
    '-3': `alugu- bolsa income-source:a income-source:bolsa income-source:da income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:do income-source:meu income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '19': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa income-source:de`,
    '13': `^_bolsa`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupanca_$`,
    '9': `heran- heranca income-source:que pinga poupa- poupanca que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de income-source:sou`,
    '6': `^_sou apren- dinheiro`,
    '5': `INCOME da_faculdade dinhe- facul- faculdade faculdade_$ sou`,
    '4': `acao bolsa_$ e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:do income-source:meu o_bolsa opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `falec-`,
    '8': `^_pensao ^_viuva do_finado finado_$ income-source:sou militar_$ pensao`,
    '7': `income-source:deixou income-source:recebo pensa-`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `faleceu income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marid- marido morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:pelo income-source:velho marido_que meu_velho morre- morreu o~o pensao_do pensao~meu recebo_$ velho`,
    '3': `INCOME ^_recebo espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:prefeitura`,
    '9': `^_sou income-source:militar income-source:sou milit- militar prefe- prefeitura`,
    '8': `do_estado estad- estado income-source:estado munic- prefeitura_$ servi-`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:da income-source:municipal municipal sou`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude income-source:agente income-source:saude professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia de~do funci- income-source:, income-source:merendeira income-source:no income-source:professora income-source:trabalho meren- merendeira n0 polic- policia profe- professora sou_da`,
    '-3': `^_do ficha- funcionario income-source:bolsa income-source:o income-source:pj income-source:usina pj pj_$ usina usina_$`,
    '-4': `^_viuva apose- income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '-5': `income-source:meu`,
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
    '6': `alugo_a quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel income-source:garagem income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem garagem_$ income-source:casa income-source:de income-source:ponto income-source:recebo income-source:uma income-source:uns nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:eu income-source:frente praia que~alugo recebo uns`,
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
    '6': `INCOME campo campo_$ do_campo income-source:campo income-source:idade income-source:me sou~do`,
    '5': `^_ja aposentada encos- idade idade_$ income-source:da income-source:minha income-source:por me_aposentei sou_aposentada`,
    '4': `aposentei_por aposentei~roca as do~da income-source:do income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por do_inss income-source:, income-source:como income-source:de income-source:pela income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '14': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei mei_$`,
    '9': `de_uber income-source:pj rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:por income-source:sou income-source:unha para_fora pj por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo bico_$ fora fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:para income-source:roca lojin- lojinha perco pj_$ quent- roca roca_$ vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:e income-source:faco income-source:na income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ patrao_$ salao salao_$ sou sou_meu tenho_minha vendo~na`,
    '5': `aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:, income-source:bico income-source:em income-source:roupa income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho_uma trabalho_por vendo_roupa`,
    '4': `EXPENSE ^_trabalho aplic- coisas_na coisas~rua income-source:patrao income-source:trampo income-source:uma meu meu_proprio negocio_$ patra- patrao propr- proprio tenho trabalho tramp- trampo`,
    '3': `,_sem acai acai_na bolo casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:rua income-source:sem negocio no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na trabalho~conta uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt bolsa clt do~do frete frete_$ income-source:clt income-source:frete income-source:me income-source:pensao income-source:prefeitura income-source:seguro incomes:conta inqui- munic- pensao segur- seguro`,
    '-4': `aluga- alugada alugada_$ caixa concu- fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o opera- quiti- quitinete regis- sou~de super-`,
    '-5': `apose- income-source:da income-source:que pensi- pensionista sou_pensionista`,
    '-6': `assin- income-source:do`,
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
    '9': `bolsa cras eh_do income-source:auxilio income-source:cartao income-source:familia`,
    '8': `cidad- familia_$ gover- governo income-source:bpc o_bolsa`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ encos- governo_$ income-source:beneficio o_bpc`,
    '6': `INCOME auxilio_$ defic- do_governo famil- familia o_cartao`,
    '5': `^_bolsa benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_auxilio ^_o ajuda_do auxilio_do da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `^_ajuda ^_eh ^_encostado ajuda~governo cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
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
    '7': `income-source:parcelas parcelas seguro_$`,
    '6': `?income-source desemprego e_estou income-source:desemprego income-source:recebendo o_seguro parcelas_$ recebendo seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida fui~e income-source:e no_seguro parce-`,
    '4': `^_fui demit- do_seguro income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enqua- enquanto enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '17': `lembr-`,
    '11': `after-roadmap:dia lembretes`,
    '10': `after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:reativa avisa aviso- avisos lembretes_$ me_avisa reativa`,
    '8': `after-roadmap:todo after-roadmap:vencimento after-roadmap:volta lembrada lembretes_por relig- vencimento vencimento_$`,
    '7': `^_bota after-roadmap:bota after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:vencer aviso avisos_de avisos~vencimento bota de_volta esque- lembra me_lembra no_dia os quero_ser todo_mes vencer volta_$ volta_com voltar~me`,
    '6': `,_me :os ^_pode after-roadmap:aviso after-roadmap:falta after-roadmap:lembre after-roadmap:os after-roadmap:ser after-roadmap:vespera com_os de_vencimento dia do_dia dos_lembretes me_lembre me~todo na_vespera os_avisos pode_mandar pode_voltar pode~os reati- todo um~na vence- vencer_$ venci- vespe- vespera volta`,
    '5': `,~avisa :pode :voltar a_me after-roadmap:antes after-roadmap:de after-roadmap:nas after-roadmap:pode after-roadmap:sinto after-roadmap:um alert- antes avisa- avisos_$ bota_um com~lembretes dia_do dos falta lembre mandar_os mandar_um me_avisar nas nas_contas os~por para_mandar para~um quero_que ser~no volta- voltar voltar_a`,
    '4': `,_quero :a :lembretes ^_quero after-roadmap:aqueles after-roadmap:avisar after-roadmap:contas after-roadmap:dos after-roadmap:esqueci after-roadmap:for after-roadmap:mim after-roadmap:novo aqueles avisar aviso_do aviso_para a~avisar a~lembrar contas_$ de_vencer despe- dia_# dia_$ dias_antes do_vencimento do~do lembrar_$ lembrete_no lembrete~dia liga_de manda~lembrete me_lembrar mes_para mes~eu
me~quando me~um na~? o_aviso o_lembrete para~todo pode pode_me pode~a quero ser sinto todo~para um~para`,
    '3': `#_$ ,_estava :, :antes :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_liga ^_me after-roadmap:boletos after-roadmap:cobra after-roadmap:dar after-roadmap:esquecer after-roadmap:esqueco after-roadmap:favor after-roadmap:fazendo after-roadmap:lembrete after-roadmap:liga after-roadmap:manda after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:parcelas
after-roadmap:proxima after-roadmap:quando after-roadmap:tiver antes_de antes_do antes~vencer boletos boletos_$ cobra contas cutuc- cutuca dar_um das_parcelas de_novo dias dois_dias esquecer esqueci esqueci_de esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero favor_$ fazen- fazendo fazendo_falta for lembrar lembrar_todo lembre_$ lembrete liga manda_o manda_um mandar me me_cobra
me_cutuca me_dar me_fazendo me~ai me~das me~de me~dois me~falta me~sim novo novo_$ no~# o_, os_aviso os_lembretes o~no pagar_, para_eu para_mim para~nao parcelas parcelas_$ pode~dar por_favor quando_tiver que_me que_so quero_de quero~me quero~voce quero~volta que~lembre que~me sem_os sem~avisos ser~de sim_, sim~quero sou~que tiver todo~# todo~? tudo_, tudo~me um~antes vencer_? vento voce_me`,
    '-3': `^_os ^_para after-roadmap:parar after-roadmap:receber after-roadmap:tira after-roadmap:tirar cance- de_me lembretes_me os~me tirar`,
    '-4': `a~mandar mim_$ parar pode_tirar suspe-`,
    '-5': `after-roadmap:vencimentos me_mandar reativar vencimentos_$`,
    '-6': `avisos_por avisos~favor coloc- lembrar_de quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '15': `lembrete`,
    '13': `after-roadmap:aviso after-roadmap:esses aviso lembrete_$`,
    '12': `esses lembretes`,
    '11': `^_para after-roadmap:lembrete after-roadmap:lembretes avisa- lembretes_$ para_de`,
    '10': `^_desativa after-roadmap:avisar avisar aviso- avisos avisos_$ desat- desativa parar`,
    '9': `after-roadmap:alarme after-roadmap:avisos after-roadmap:parar alarm- alarme para_com`,
    '8': `after-roadmap:desativa after-roadmap:menos after-roadmap:vencimento cance- desli- lembrar me~mais nao_precisa os`,
    '7': `:lembrete ^_chega ^_sem ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:toda alert- avisar_$ chega_de de_aviso de_me lembrar_$ menos nao_me nao_quero os_lembretes precisa silen- silencia venci- vencimento`,
    '6': `,~nem ^_desliga after-roadmap:avisa after-roadmap:cancelar after-roadmap:desliga after-roadmap:ficar after-roadmap:lembrar after-roadmap:me after-roadmap:silencia avisa avisos_por avisos~favor chega chega~aviso de_avisar desliga de~lembrar esses_lembretes ficar lembra_mais lembrado_$ me_avisa me_lembrar menos_, me~menos muito~para nao_por nao~lembra os_avisos pode_parar preci- sem_lembrete sem~por
suspe- tira toda vencimento_$`,
    '5': `,_tira :lembrar :nao :os :quero ^_corta ^_menos ^_muito ^_parar after-roadmap:cancela after-roadmap:corta after-roadmap:esse after-roadmap:lembrado after-roadmap:nem after-roadmap:segunda after-roadmap:sem aviso_$ aviso_de aviso_para aviso~vencimento cancelar com_esse corta_esses desligar de~de esse_aviso lembrado lembretes_me mais~vencimento nao~avisar nao~ficar nao~lembrete os~me o~das parar_os
para~esse pode~o precisa_avisar precisa_ficar quero_lembrete quero_ser quero~lembrado segunda_$ ser_lembrado silencia~aviso todo_dia`,
    '4': `:mais :parar ^_cancela ^_cancelar ^_dispenso ^_os ^_tira after-roadmap:avisando after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:muito after-roadmap:negocio after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:pode after-roadmap:sei after-roadmap:ser after-roadmap:tirar after-roadmap:todo avisando cancela
com_vencimento corta cutuc- das_parcelas de_mandar de_vencimento dispenso favor_$ ficar_me ficar~lembrando lembrando me_lembrando mensagem_de nao~me parar_com parar~os para~isso para~mandar parcelas_$ pfv pode_tirar pode~de pode~os precisa_me quero_parar segun- segunda silencia_os todo~# vencimento_,`,
    '3': `#~eu ,~precisa ,~resto :com :lembretes :me :pode :precisa :receber ^_larga ^_pode after-roadmap:, after-roadmap:com after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mal after-roadmap:mensagem after-roadmap:mensagens after-roadmap:ou after-roadmap:semana after-roadmap:zap cancelar~negocio chega~mensagem com_isso das de_lembrete de_mensagem dia~, dispe- do_vencimento
em_receber em~lembretes esse esse_negocio esses_lembrete estre- eu_sei eu~que favor interesse interesse_em interesse~receber ja_sei larga larga_mao lembra mais_do mais_lembrete mais~conta mal mal_$ manda_mais mandar~todo me_avisar me_deixa me_lembra mensagem_todo mensagem~dia me~disso me~mal me~todo muito nao~interesse negocio negocio_dos negocio~lembretes o_resto os_aviso o~pode parar_de para~me
parcelas parem_de parem~me pfv_$ por_favor precisa~me quero~de receber_lembretes resto resto_pode sei_que sei~devo sem silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tira_esse tirar toda_semana todo zap`,
    '-3': `^_ativa after-roadmap:ativa after-roadmap:falta after-roadmap:sim after-roadmap:sinto ativa do_dia do~do falta me~de no_dia novo pode_voltar pode~lembrar reativar sinto volta- voltar`,
    '-4': `^_manda ^_quero avisos_de avisos~vencimento de_novo mensagem_$ novo_$ pode_mandar pode_me quero_receber volta_com`,
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
    '11': `^_falaram aceitaram after-roadmap:falaram falar- falaram falaram_que quise-`,
    '10': `after-roadmap:nem after-roadmap:recusaram o_pe recusaram`,
    '9': `after-roadmap:pe banco~o nao_quiseram nao_toparam pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:disse after-roadmap:proposta a~foi bater- bateram disseram~nao negativa negativa_$ que_nao`,
    '7': `:nao ^_riram aceit- after-roadmap:acordo after-roadmap:disseram after-roadmap:resposta after-roadmap:riram after-roadmap:valor after-roadmap:voltou disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- nem_quiseram resposta riram riram_da riram~minha toparam_$ volto- voltou`,
    '6': `NAME~minha ^_disseram aceitam aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:cara after-roadmap:deram after-roadmap:eles after-roadmap:minha after-roadmap:pedido after-roadmap:telefone after-roadmap:toparam arred- bateram_o cara cara_$ deram me_deram nao~# o_banco o_telefone o~disse pedid- pedido pedido_$ propo-
proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- telefone_$ topar- toparam`,
    '5': `^_acordo ^_nao after-roadmap:banco after-roadmap:centavo after-roadmap:cheio after-roadmap:conversa after-roadmap:ficaram after-roadmap:foi after-roadmap:mao after-roadmap:ouvir after-roadmap:responderam after-roadmap:sem after-roadmap:so centa- centavo centavo_$ cheio cheio_$ conversa da_minha da~cara de_# e_no eles e~fim ficar- ficaram mao_de me~um nao~minha nem o_acordo ouvir ouvir_$ o~cheio
o~no responderam responderam_que responderam~nao so~o telef- telefone um_centavo valor valor_$ valor_cheio`,
    '4': `?after-roadmap ^_nem ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:fazem after-roadmap:fim after-roadmap:fizeram after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:teve after-roadmap:um atendente_disse a~disse a~que balan- conve- conversa_com conversa~eles de_um eh_muito eles_nao eles~aceitaram enrol- fazem fazem_$
fizer- fizeram fizeram_$ mao me~e moca_disse moca~que nao nao_$ nao_fazem nao_teve nao~conversa nem_pensar no_fim no~nao o_atendente o_valor pouco_$ que_nem que~muito que~pensar quiseram_negociar teve`,
    '3': `,_disseram NAME_nao ^_ofereci a_porta aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:gerente after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:porta after-roadmap:que after-roadmap:vista atendente banco banco_disse banco~nao bateram_a bateram~porta conversa_$ da_$ disse_que fim foi geren- gerente moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente
ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha pouco que_so que~tem tem_desconto`,
    '-3': `?debt-kind ^_toparam after-roadmap:cartao after-roadmap:mais after-roadmap:quis after-roadmap:sim cartao_$ meu_cartao minha~foi nao_eh nao_quis nao~que offers:nao o~nao que~? quis`,
    '-4': `aceita aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:aceita nao_aceitei nao~meu offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram after-roadmap:sim after-roadmap:topou aprov- concordaram topou`,
    '12': `^_aceitaram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:disseram engol- minha_proposta o~topou`,
    '9': `^_deram ^_veio after-roadmap:comigo after-roadmap:deram after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `! ^_disseram ^_eles after-roadmap:! after-roadmap:pedi comig- comigo desconto_que do~jeito eles_toparam fizeram_do fizeram~meu liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `!_! ^_deu ^_fizeram after-roadmap:eles after-roadmap:fizeram after-roadmap:jeito after-roadmap:minha after-roadmap:ok disseram_que eh_que eles_disseram fizer- fizeram jeito_$ nao_eh o_desconto ok ok_$ pedi proposta_$ que~? respo-`,
    '5': `!_$ NAME_topou a_financeira a_minha after-roadmap:desconto after-roadmap:deu after-roadmap:financeira after-roadmap:o after-roadmap:primeira after-roadmap:valor a~proposta banco do_meu eles jeito o~comigo o~que primeira primeira_$ que_pode que~ser ser_$ valor_$`,
    '4': `!~! ?after-roadmap NAME~! ^_bateram after-roadmap:bateram after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser bater- bateram bateram_o com~proposta desconto deu deu_certo deu~, disse_sim disse~para eles_aceitaram financeira geren- gerente marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~disse para_nosso
para~valor pode_ser que_sim sim_para sim~nosso`,
    '3': `NAME_aceitou a_moca aceitaram_minha aceitaram_o aceitaram~proposta after-roadmap:aceita after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:que a~aceitou com_a disse finan- hora hora_$ minha minha~! ofereci prime- proposta_! proposta_foi valor`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '15': `^_valeu obrigada`,
    '14': `after-roadmap:beleza after-roadmap:valeu tchau tchau_$ valeu_$`,
    '13': `after-roadmap:obrigada agrad-`,
    '12': `:sim ?after-roadmap ^_tchau obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou ajudo- ajudou legal massa salvo- salvou voce_eh`,
    '10': `:ok :valeu ^_atrasou ^_obrigada ^_ok ^_otimo ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 atrasou_$ deus_te muito obrigado_$ ok tmj viu`,
    '9': `:ate :deus :mais ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_perfeito ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:viu agradecido agradecido_$
anota- anotado atrasou bom_$ clare- clareou deus dez dez_$ eh_dez enten- entendido entendido_$ gracas_$ grati- gratidao otimo perfe- perfeito 🙏 🙏_$`,
    '8': `:👍 ^_agradecido ^_ate ^_brigada ^_entendi abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:grande after-roadmap:tchau anjo anjo_$ belez- beleza brigada brigada_$ certo certo_$ combi- combinado combinado_$ de_grande demai- demais deus~pague eh~anjo fico foi_de foi~grande graca- gracas gratidao_$ me_salvou muito_$ que_bom sim_$ um_anjo viu_$`,
    '7': `^_abriu ^_brigadim ^_nota ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:te after-roadmap:top after-roadmap:👏 amei amei_$ ate bom brigadim brigadim_$ eh_um entendi_$ grand- grande mais_$ mandou_bem mente mente_$ minha_mente nota
nota_mil obrigada_$ ok_$ pague salvou_$ top 👍 👍_$ 👏`,
    '6': `:abencoe ^_agora ^_ajudou ^_bgd ^_mandou ^_obrigado ^_salvou ^_thanks after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:pague after-roadmap:thanks after-roadmap:you agora_clareou bem_$ bgd bgd_viu ce_eh ce~dez clareou_$ deus_lhe esta_bom lhe lhe_pague massa_demais mil_$ salvou_minha salvou~vida sim te thank- thanks thanks_you voce~um you you_$`,
    '5': `! !_$ :viu ^_agradecida ^_ce ^_clareou ^_muito after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:ideias agradecida agradecida_demais ajudou_para ajudou~caramba beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias deus_abencoe entendi hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias obrigada_viu para_caramba por~, que_deus que~te`,
    '4': `:! :obrigada ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:entao after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:senhora after-roadmap:valia after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ atras- beleza_$ certo_obrigada da_conta demais_da demais~conta despe- deus~ilumine de~valia eh_muito entao entao_$
esse_plano grande_valia ilumi- ilumine ilumine_$ minha_vida muito_obrigada nossa obrigada_pela obrigada~ajuda ok_entendi pela pela_ajuda por_hoje senho- senhora te_ilumine valia valia_$ vida_$`,
    '3': `,_valeu :filho :muito :pela :te FIGURE ^_liguei ^_que ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:ok after-roadmap:show after-roadmap:tamo a~eh bom_obrigada de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro filho_$ fml fml_$ junto
junto_, junto~valeu liguei_la mano mano_$ me~. muito~pela pague_$ show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_demais valeu_fml vida`,
    '-3': `:opa ?debts ?thirteenth ^_NAME ^_achei ^_bom ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_topei ^_voltei aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:estou after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:nao
after-roadmap:negaram after-roadmap:pagamento after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:voltei ai_$ cance- conco- concordaram confi- desan- desca- domin- domingo fecharia fecharia_$ foi_paga fui humil- link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam- pagamento parar pedi quita- recla- reini- reneg-
reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `aceit- after-roadmap:paga fecha- liqui- recus-`,
    '-5': `?debt-kind ?income-source aprov- nao_entendi`,
  },
  'trouble:distress': {
    '23': `desab-`,
    '19': `^_estou desan-`,
    '18': `humil-`,
    '17': `^_que afund- deses- sufoc-`,
    '16': `estou`,
    '15': `me_sinto sinto`,
    '14': `?more-debts`,
    '13': `^_desanimei ^_so arrep- choro desabafar desanimei desanimei_$ eh_humilhante humilhante humilhante_$ que_vergonha so_choro`,
    '12': `^_desabei afundei afundei_$ angus- angustia choro_$ desabei desabei_aqui desespero esta_pesado me_afundei nao_durmo nao~saida trist-`,
    '11': `?incomes aflic- aflicao aflicao_$ after-roadmap:estou atrasada_$ burra cansei_disso culpa demais_$ durmo esgot- essentials:estou esta_sufocante esta~demais medo meu_deus more-debts:estou ninguem~ajuda perdi_a perdida_$ pesad- pesado sufocante sufocante_$ tenho~de vergo- vergonha`,
    '10': `^_cansei ^_doi a_fe acaba- aguen- angustia_$ arrependimento arrependimento_$ canse- cansei chegu- cheguei corac- coracao debts:estou desespero_$ doi fraca- incomes:estou minha_$ muito nao_vejo ninguem_me nunca_vou paz paz_$ perdi~fe pesado_$ que_arrependimento`,
    '9': `?overdue ?rates ^_esta ^_ninguem ^_senhor after-roadmap:so aguento aguento_mais assustei bateu caiu_$ demai- demais deus disso durmo_mais estou~com hoje~mal incomes:me mal meu_mundo mim_$ more-debts:me mundo_caiu nao_aguento nao~jeito nao~paz ningu- ninguem overdue:me que_aflicao quebrada_$ rates:estou saida sei~onde senhor_tem senhor~misericordia tem_jeito tem_misericordia tenho_paz vergonha_$`,
    '8': `?essentials ^_chorei ^_hoje ^_minha ^_precisava a_culpa a_noite after-roadmap:desabafar after-roadmap:nunca after-roadmap:sinto after-roadmap:vergonha ajude ajude_$ apavorada_$ assim_$ assus- chorar chorar_$ chore- chorei conta_mais culpa_eh culpa~minha da_uma da~de de_boleto de_mim desabafar_$ desabafar_? desabafo desabafo_$ desanimo desanimo_$ desculpa deus~ajude de~isso de~tudo disso_$
dou_conta dou~mais esperanca esperanca_$ estou_mal estou_sem faco_besteira forca_$ fracasso fracasso_$ humilhacao humilhacao_$ jeito jeito_$ mais_$ mais_forca me_ajude meu~caiu minha_cabeca morro mundo nao_dou no~do nunca para_onde perdi por_deus por_isso posso_desabafar precisava precisava_desabafar que_angustia que_desanimo que_humilhacao saida_$ sei_para senhor so_faco so_por sobra~mim
so~besteira so~deus sufoco_$ tenho~forca tristeza tudo_nas tudo_sobra tudo~para um_fracasso uma_tristeza vejo_saida vida`,
    '7': `?debts ^_da ^_me ^_meu ^_olha ^_sou abati- abatido abatido_$ acaba_nunca acabando_comigo aflit- aflita aflita_$ after-roadmap:angustia after-roadmap:burra after-roadmap:disso after-roadmap:ninguem after-roadmap:tenho ai~vergonha ansie- ansiedade apavo- apavorada assim besteira_$ burra- burra_$ burra_mesmo burrada burrada_$ cabeca~para cansei_de cansei~dever chao chao_$ cheguei_$ chora- comig-
comigo correr costas_$ de_dever de_preocupacao de_somar debts:tudo descu- desesperada desesperada_$ desisti_de desisti~mim deus_me deus~muito dever_$ doent- doente dou eh_tudo esgotada esgotada_$ essas_contas essentials:de esta_facil estou_abatido estou_aflita estou_apavorada estou_desesperada estou_esgotada estou_falido estou_pirando estou_revoltada estou~chao estou~lama estou~trampo eu~sempre
falid- falido falido_$ fe fe_$ financeira_acabou fiz fiz_burrada forca fui fui_muito fui~burra idade isso~acaba ja_desisti ja~de lama lama_$ limit- limite limite_$ mal_$ marido~pode me_bateu medo_$ medo_de me~uma minha~nao miser- misericordia misericordia_$ muito_burra na_lama nao_para nao_pode nao~facil nao~mais nao~nunca nao~por nao~saber no_sufoco noite nunca_$ nunca~conseguir o_coracao onde_eu
overdue:minha para~assim pavor_de pavor~boleto pensar perdi- piran- pirando pirando_$ pode_saber posso~? preocupacao_$ pressao puxado_demais que_desespero que_sempre quero_chorar revol- revoltada revoltada_$ sei_mais sei~o sempr- sempre so so_fiz sou_um sou_uma sou~burra sou~fracasso so~burrada so~chorar sufoco triste um_trampo uma_angustia uma_burra uma~mesmo vai_me vai~matar vejo vida~acabou
vida~esta vivo_no vivo~sufoco`,
    '6': `,_eh ^_ai ^_cheguei ^_deito ^_desabafei ^_nunca ^_perdi ^_vivo a_esperanca acabada acabada_$ acabando acabou_comigo acabou~essa after-roadmap:aguento after-roadmap:atrasada after-roadmap:coracao after-roadmap:culpa after-roadmap:desespero after-roadmap:deus after-roadmap:esta afundada afundada_$ afundando afundando_$ aguento~cobranca ai_que arrependo arrependo_tanto a~eh beste- besteira cabeca_nao
ceu ceu_$ chegar_nisso cheguei_no com_esse comecar_$ comigo_essa comigo~crise consigo_pensar consigo~em contas_estao coracao_$ costa- costas crise crise_$ culpa_minha da_vontade de_medo debts:cansei debts:minha deito deito_e deito~fico deixando_doente deixei_chegar deixei~nisso desabafei desabafei_, desabafei~desculpa desanimada desanimada_$ desis- desisti dessas_dividas deus_$ deus_do deus~ceu
dificil_demais dinheiro_$ dispa- do_ceu doi_no doi_ver doi~coracao doi~esses durmo_ha durmo~dias eh_minha eh~culpa eh~dinheiro em_outra em~coisa errado_na errado~vida escon- esgotado esgotado_$ essa_crise essas_dividas essentials:durmo esses_numeros esta estao~matando esta~deixando estou_acabada estou_afundada estou_afundando estou_atrasada estou_desanimada estou_esgotado estou_ficando
estou_quebrada estou~a estou~demais eu_cheguei eu_deixei eu_que eu~, eu~chegar exaus- exausta e~fazendo facil facil_$ familia~sabe fazen- fazendo fazendo_conta fico_fazendo fico~conta fiz_tudo fiz~errado ha_dias hoje_estou incomes:conta incomes:esta incomes:perdi incomes:que isso_nao ja_perdi mais_cobranca mais_o marido_nao matan- matando matando_$ matar me_arrependo me_deixando me_matando
me_matar medo~abrir meu~eh me~doente me~tanto mim minha~financeira more-debts:conta more-debts:que muito_dinheiro nao_acaba nao_sei nao_tem nao_tenho nao~ha nao~pensar nas nessa nisso nisso_$ no_coracao no~limite numeros numeros_$ o_total olha overdue:deus overdue:estou overdue:onde overdue:pesado overdue:vergonha o~fazer para_$ pavor pensa- pensar_em pensar~outra perdida perdi~esperanca pescoco_$
preoc- que_fazer quebrada queri- queria queria_sumir queria~dessas que~deixei rates:mais rates:tenho senho- sinto_um situa- situacao situacao_$ so_queria so_quero sobra_para sozin- sumir_dessas sumir~dividas tem~para tenho_pavor trampo_$ tudo_culpa tudo~minha ver_esses ver~numeros vida_financeira vivo vonta- vontade vontade_de vou_conseguir`,
    '5': `,_assustei ,_desculpa ,_fui ,~irresponsavel ,~muita ^_bateu ^_cansado ^_carrego ^_desculpa ^_escondo ^_exausta ^_morro ^_nessa ^_queria a_mil acabou acho~nao after-roadmap:aflicao after-roadmap:cansei after-roadmap:chorar after-roadmap:chorei after-roadmap:nao after-roadmap:nisso after-roadmap:paz ainda_morro ainda~por ansiedade_esta ansiedade~a ansiosa_$ ar ar_$ assustei_$ assustei_com
assustei~esse as~estao a~ponto a~toda banhe- banheiro banheiro_do banheiro~servico bateu_o bateu~desespero cabec- cabeca cabeca_vai cabeca~explodir caiu cansa- cansado cansado_de cansado~trabalhar carre- carrego carrego_tudo carrego~nas cartao_vai cartao~me causa_desse causa~banco chegar chorei_a chorei_no chorei~banheiro chorei~noite coisa~assustei com_essas com_isso comigo_$ como~eu
completamente completamente_perdido com~coracao com~valor conseguir conseguir_sair conseguir~dessa contas contas~me coragem~olhar coragem~somar correr_$ corro corro_$ cuida- cuidar cuidar_do cuidar~dinheiro dando~disso da~tristeza de_abrir de_nada de_pensar de_perder de_todo de_trabalhar debts:medo debts:mim debts:nao deixando desculpa_$ desculpa_o desculpa~desabafo desesperado desesperado_$
desespero_eh desespero~grande dessa- dessas desse_banco deus~minha dever de~a de~mundo de~o de~so dias_$ dific- dificil dificil_para dificil~mim do_dinheiro doente_$ doente_de doente~preocupacao dormir_tranquila e_fico eh_grande eh~nas enlou- enlouquecer enlouquecer_com enlouquecer~essas era_para era~esta escondo escondo_isso escondo~de esse_cartao esse_valor essentials:aguento essentials:jeito
essentials:ninguem essentials:sou esse~vai esta_a esta_feio esta~dificil esta~mil esta~para estou_$ estou_completamente estou_desesperado estou_morrendo estou_perdida estou_sozinho estou_sufocada estou_um estou~forcas estou~limite estou~louca estou~norte estou~perdido estou~rumo eu_corro eu_mereco exausta_, exausta~eh explo- explodir explodir_$ e~sem faco_da faco~vida falar_isso familia_nao feio
feio_para feio~meu fican- ficando ficando_louca fique- fiquei fiquei~ar fiquei~de forca- forcas forcas_$ fui_irresponsavel idade_passando idade~por imagi- imaginei imaginei_passar imaginei~por incomes:medo incomes:onde incomes:so incomes:vergonha irres- irresponsavel irresponsavel_$ isso_de isso_esta isso~acabando isso~todo ja~a jeito_para jeito~mim lado lado_$ louca louca_$ mais~que matar_ainda
me_assustei medo~perder merec- mereco mereco_, mereco~fui meu_desespero meu_lado meu_limite meu~do meu~nao me~ainda me~perdida minha minha_ansiedade minhas_costas minha~vai more-debts:nao more-debts:sei morrendo morrendo_de morro_de morro_por morro~causa muito_dificil na_vida nao_esta nao_paro nao_sabe nao_sirvo nao~conta nao~coragem nao~dando nao~para nas_minhas nas~costas na~vida nem~cuidar
nessa_idade nessa~passando no_banheiro no_chao no_limite noite_toda norte norte_$ nossa_, nossa~eh nunca_imaginei nunca~passar o_desabafo o_desespero olha_onde olhar_isso olha~eu onde_correr onde~cheguei onde~corro outra_coisa overdue:conta overdue:coracao overdue:desespero overdue:disso overdue:matar overdue:nao overdue:perdi overdue:saida overdue:so overdue:vai pagar_juros para_cuidar para_esta
para_meu para~correr para~juros para~lado paro paro_de paro~pensar passando passando_por passando~isso passar_por passar~isso pensar_nisso perdido_$ pesco- pescoco por~desse preocupacao que_nunca que_ponto queria_dormir queria~tranquila que~da rates:desabafar rates:durmo rates:isso rates:ninguem rates:sou sabe_de saber_$ sabe~nada sem_ar sem_forcas sem_norte sem_rumo sinto_perdida sinto_uma sirvo
sirvo_nem sirvo~para sobra sono_por sono~causa sou sozinho_para sozinho~tudo so~desabafo so~dormir so~pagar sufocada sufocada_$ tanta_conta tanto tanto_$ tenho tenho_medo toda toda_$ total_e total~fiquei trabalhar_so trabalhar~para tramp- trampo tristeza_ver tristeza~isso tudo tudo_errado tudo~costas tudo~minhas um_desabafo uma~ver vai vai_explodir vi_o vida_nao vi~total vou_enlouquecer vou~sair`,
    '4': `^_as ^_choro ^_eu ^_fiz ^_ja ^_logo ^_nao ^_parece ^_vi a_que a_vida acaba acabar acabar_assim acabo- after-roadmap:acabou after-roadmap:ainda after-roadmap:cheguei after-roadmap:desabafo after-roadmap:desanimo after-roadmap:desisti after-roadmap:dou after-roadmap:estao after-roadmap:fui after-roadmap:humilhacao after-roadmap:matando after-roadmap:medo after-roadmap:nessa after-roadmap:pensar
after-roadmap:perdi after-roadmap:pesado after-roadmap:preocupacao after-roadmap:sempre after-roadmap:vontade angustia_que angustia~nao animo animo_para animo~nada atender atender_o atender~telefone atolada atolada_ate atolada~o atrasada a~em a~nao banco_$ bateu_um bateu_uma bateu~medo bateu~tristeza bem_com bem~isso cansada celular_toca certinha certinha_$ chega- cheguei~meu choro_escondida
choro~para claro_pensando claro~nisso cobranca_$ coisa_, como_que conseguir~isso conta_disso contas_$ contei_isso contei~para coracao_dispara coracao~quando corag- coragem coragem_de culpa- culpada culpada_$ da_medo da~angustia de_atender de_chorar de_ficar de_largar debts:cabeca debts:desabafo debts:desculpa debts:disso debts:durmo debts:fracasso debts:hoje debts:jeito debts:nas debts:sem
debts:tem decepcionada decepcionada_comigo deixa- deixe- deixei desse desse_jeito devendo_desse devendo~jeito de~de de~nisso dias dispara dispara_quando dispara~o dividas dividas_$ dividas_estao dividas~acabando do_poco do_que do_servico do_tunel dos~filhos do~vai e_fiquei eh_muita em_claro em~pensando era_tanto era~assim escondida escondida_para escondida~meninos esper- essas essas~estao
essentials:besteira essentials:faco essentials:idade essentials:isso essentials:medo essentials:mim essentials:muito essentials:nao essentials:no essentials:paz essentials:tem essentials:tenho essentials:tudo essentials:uma esta_assim esta_muito estao estao_acabando estao_me estao~comigo esta~comigo estou_atolada estou_decepcionada estou_muito estou_sozinha estou~animo estou~comigo estou~esperanca
estou~nessa faco fazer_$ ficar_sem ficar~nada fim~tunel fiquei_doente fiquei_sem fui_certinha fundo_do fundo~poco grande grande_$ ha hoje_nao hoje~estou idade_devendo idade~desse incomes:a incomes:acaba incomes:assim incomes:bateu incomes:com incomes:contas incomes:desespero incomes:deus incomes:doi incomes:matar incomes:meu incomes:minha incomes:nao incomes:queria incomes:tanto incomes:vai
incomes:vejo incomes:vida isso_tudo isso~ninguem largar_tudo lixo lixo_$ logo_eu logo~que luz_no luz~fim mais_vou mais~ter me medo_agora medo~atender medo~ficar medo~que meninos meninos_nao meninos~verem me~com me~culpada me~um mil_$ minha_familia minha_idade minha_pressao minha~devendo minha~esta minha~subiu more-debts:angustia more-debts:assim more-debts:chorar more-debts:muito more-debts:nunca
more-debts:perdi more-debts:queria more-debts:so more-debts:vou morre- morro~medo muita_coisa muita~, muito~para mundo_$ n0 na_minha nada_$ nao_era nao_passa nao_sabia nao_verem nao~luz na~idade nem_para nessa_$ ninguem_por ninguem~mim no_fundo no_pescoco noite_em noite~claro nunca_contei nunca_vai nunca~acabar nunca~isso nunca~vou o_celular o_sono odio olha_a olha~que onde_comecar overdue:a
overdue:aqui overdue:assim overdue:bateu overdue:caiu overdue:chorei overdue:com overdue:culpa overdue:demais overdue:doi overdue:esperanca overdue:medo overdue:pensar overdue:por overdue:sei overdue:sinto overdue:tanto overdue:vejo overdue:vida o~dispara o~faco o~por o~toca pagar_isso pagar~tudo paguei_tudo para_acabar para_meninos para_nada para_ninguem para_tudo para~do para~eu parec- parece
parece_que parece~nunca passa_$ passo~noite pensando_nisso perde- perder perder_a perder~casa perdi~sono poco poco_$ ponto ponto_cheguei por_causa por~comecar pressao_subiu pressao~de quando_o quando~celular que_faco quebr- que~cheguei que~estou que~fui que~paguei que~passa que~tanto rates:aflicao rates:angustia rates:burra rates:cheguei rates:de rates:fazer rates:jeito rates:medo rates:muito
rates:nunca rates:paz rates:que rates:sobra rates:tudo rates:vai rates:vida rumo rumo_$ sabia sabia_que sabia~era saida_para saida~mim sair sair_dessa sei_o sei_por sei~que sem sem_animo sem_esperanca sem_nada sempre_fui sempre_paguei sempre~certinha sempre~tudo ser_dos ser~meus sinto_culpada sinto~lixo so_para so_um somar sono sozinha_nessa sozinho so~um subiu_de subiu~preocupacao tanta
tanto_assim tem_saida tenho_coragem tenho_ninguem tenho_vergonha tenho~por ter_paz toca_$ toda~acabar total tranquila tranquila_$ tristeza_agora tudo_$ tudo~na tunel tunel_$ um_lixo um_medo uma~agora um~agora vai_acabar vai~dos valor_$ vejo_luz vejo~no ver_isso verem verem_$ vontade~chorar vontade~largar vou~com vou~paz`,
    '3': `,_meu ,_tenho ,~deus ,~o ,~vergonha ?after-roadmap ^_acho ^_acordo ^_cansada ^_eh ^_fui ^_medo ^_na ^_nossa ^_passo ^_posso ^_tenho a_casa a_pressao abrir abrir_o abrir~aplicativo acabar_$ acho_que acho~nunca acordei acordei_mal acordei~pensando acordo_de acordo~madrugada after-roadmap:acabando after-roadmap:ansiedade after-roadmap:besteira after-roadmap:boleto after-roadmap:cabeca
after-roadmap:causa after-roadmap:chegar after-roadmap:comigo after-roadmap:coragem after-roadmap:costas after-roadmap:crise after-roadmap:desesperada after-roadmap:dever after-roadmap:dias after-roadmap:dificil after-roadmap:doente after-roadmap:durmo after-roadmap:essas after-roadmap:fiquei after-roadmap:ha after-roadmap:isso after-roadmap:lado after-roadmap:mal after-roadmap:marido
after-roadmap:matar after-roadmap:minha after-roadmap:morro after-roadmap:muito after-roadmap:noite after-roadmap:pavor after-roadmap:perder after-roadmap:pescoco after-roadmap:pressao after-roadmap:sabe after-roadmap:saber after-roadmap:sei after-roadmap:situacao after-roadmap:somar after-roadmap:sou after-roadmap:toda after-roadmap:triste after-roadmap:uma after-roadmap:vida agua_no agua~pescoco
aguentando aguentando_a aguentando~pressao ainda_$ ajuda_$ ansiedade_essas ansiedade~contas aplicativo_do aplicativo~banco aqui_$ atras_e atras~nao a~no boleto_$ buraco_sem buraco~fim cansada_de cansada~correr casa_, casa~tenho causa causa_disso celul- celular chate- chateada chateada_demais cheguei~fundo choqu- choque choque_com choque~o claro coisa coisa_$ com_o com_raiva com_tanta com~agua
com~banco com~contas com~total conseguir_pagar conta- conta_vai conta~me conte- contei coracao_disparado correr_atras correr~e da_vida dando dando_conta da~ansiedade de_correr de_madrugada debts:cheguei debts:comigo debts:costas debts:crise debts:desse debts:deus debts:dever debts:esta debts:forca debts:idade debts:limite debts:mal debts:meu debts:morro debts:na debts:no debts:saber debts:senhor
debts:sou debts:sufoco debts:tenho debts:todo debts:vivo decep- depressao_de depressao~tanta dessa_situacao deus_eh deus_na de~atras de~com de~conta de~dessa de~sem disparado disparado_$ disso_la disso_tudo disso~em do_lugar dos_meus eh_muito eh~coisa em_choque em~, essa_minha essa~situacao essa~vai esse_banco essentials:acho essentials:boleto essentials:cabeca essentials:cheguei essentials:comigo
essentials:desculpa essentials:dever essentials:esta essentials:eu essentials:ja essentials:mais essentials:mal essentials:marido essentials:me essentials:nas essentials:olha essentials:para essentials:pescoco essentials:sair essentials:sinto essentials:sufoco essentials:um essentials:vergonha essentials:vivo esses esta_acabando esta_me esta_puxado estao_triste estou_aguentando estou_chateada
estou_dando estou_em estou_estao estou_indignada estou_nervosa estou_num estou_numa estou~aflicao estou~ansiosa estou~ate estou~buraco estou~choque estou~conta estou~depressao estou~desespero estou~raiva estou~triste eu_estou eu_pensava eu~disso e~sair famil- familia fazer~tanta fico filhos_$ fim_do fracassada fracassada_$ fundo grand- hoje_acordei humilhada humilhada_$ idiot- idiota idiota_$
incomes:atrasada incomes:caiu incomes:de incomes:dividas incomes:do incomes:muito incomes:no incomes:nunca incomes:para incomes:pressao incomes:sei incomes:sinto incomes:uma indig- indignada indignada_com indignada~esse isso_$ la_em larga- largar la~casa limite_faz limite~tempo logo lugar_$ madru- madrugada madrugada_com madrugada~o mais mais_do mais~dividas mal_pensando mal~nas marid- marido
matar_$ me_ajuda me_da medo_do medo~somar meu_marido meu~faz me~humilhada minha_situacao minha_vida more-debts:bateu more-debts:com more-debts:contas more-debts:de more-debts:demais more-debts:desabafar more-debts:desespero more-debts:disso more-debts:do more-debts:eh more-debts:esta more-debts:fiz more-debts:fui more-debts:medo more-debts:meu more-debts:mim more-debts:para more-debts:preocupacao
more-debts:quero more-debts:sem more-debts:sinto more-debts:tanto more-debts:tenho more-debts:vai morrendo~medo muito_ansiosa muito_triste muito~essa n1 nao_sair nao~aguentando nao~bem nao~de nao~do nao~nem nao~ninguem nao~que nas_costas nervosa nervosa_com nervosa~isso ninguem~disso no_meu nossa num_buraco numa numa_aflicao num~sem nunca_mais nunca~sair o_telefone odio_que odio~eu onde
overdue:acabou overdue:ai overdue:ansiedade overdue:dessas overdue:eh overdue:era overdue:essas overdue:esta overdue:fico overdue:isso overdue:meu overdue:muito overdue:nada overdue:no overdue:para overdue:que overdue:queria overdue:sozinho overdue:triste overdue:vou o~disparado o~e para~nao passo_a pensando_nas pensando~contas pensava pensava_, pensava~meu pesado_demais por_mim por_onde pressao_$
puxad- puxado que_era que_odio que_vai que~pensava que~ser que~tem que~vai que~vou raiva raiva_de raiva~mim rates:aguento rates:ajuda rates:assustei rates:demais rates:do rates:doente rates:esta rates:faco rates:fiz rates:fui rates:na rates:nao rates:pensando rates:posso rates:sair rates:sem rates:sempre rates:so rates:tanta rates:uma rates:vontade sabe_disso sabe~la sair_disso sair~lugar sei
sem_chao sem_fim sinto_humilhada sinto~fracassada sinto~idiota somar_$ sozinha so~na tanta_vergonha tanta~disso telefone_$ tenho_disso tenho_tanta tenho~tudo tenho~vergonha toca todo_mundo trabalhar tranq- triste_$ triste_essa triste~minha um_pouco uma uma_ansiedade uma_fracassada uma_idiota uma~essas uma~que vai_ser vergonha_dessa vergonha_disso vergonha~falar vergonha~situacao vida_$ vou
vou_sair vou_ter vou~pagar`,
    '-3': `,~ajuda :essas :mais :me ?income-low-month ?thirteenth ^_chega ^_de ^_entao ^_era ^_estao ^_fala ^_liga ^_nada ^_nem ^_sei ^_sem ^_um ^_vai ^_zerar a_conta a_deus a_financeira aceit- achei after-crisis:bem after-crisis:so after-roadmap:. after-roadmap:bom after-roadmap:eles after-roadmap:entao after-roadmap:fala after-roadmap:mes after-roadmap:ou after-roadmap:plano after-roadmap:receber
after-roadmap:salario after-roadmap:sumir apare- aplicativo_$ as atolado atolado_em atolado~conta atrasado atrasado_$ banho banho_$ cabeca_$ calor_$ catan- catando catando_o causa_$ certo chega coisa- coisas com_as com_tudo compr- com~nas conco- consent:marido consent:meu consent:saber consigo_dormir contrato da_para das_dividas de_novo debt-amount:estou debts:aqui debts:me debts:sei deixa desca-
desempregado desfa- despe- deu deus~causa devo dia dirig- dirigindo dirigindo_$ dispe- divida_$ duvid- eh_$ eh_so em_conta em_dia em~da enqua- enquanto entao entao_nao entao~tem enten- entendi entra escre- esperando esque- esta_bom esta~a estou_atolado estou_catando estou_desempregado estou_dirigindo estou_lascado estou_lendo estou_me estou_perdido estou_vendo estou~banho estou~trabalho exist-
existe expli- falei fase fase_$ favor ficou foi fora_disso ganho gasto_$ gente graca- gracas guard- incomes:boleto incomes:servico informacao informacao_$ lasca- lascado lascado_$ lembrada lendo lendo_aqui liqui- lista lista_$ mae mes_$ meu_$ mexer me~a me~de me~e me~o mim_? minha_mae more-debts:acabou more-debts:devendo more-debts:mesmo more-debts:servico more-debts:tem na_causa nao_devo
nao_entendi nao_precisa nao_quero nao_sobra nao~dormir nao~eu na~do nenhuma nenhuma_$ no_banho no_spc nocao nos novo numero o_banco o_boleto obrig- offers:estou onde~a ontem os ou ou_nao overdue:as overdue:atrasado overdue:dia overdue:olhar overdue:tanta overdue:todas o~nao pagando_$ pagar_$ papo papo_$ para_com para_essa para~? para~isso pegue- peguei pensando_em pergu- plano_$ por_enquanto
precisa_mais prest- proce- procu- que_calor que_fase quero_mais quita- rates:aqui rates:essa receb- renda_$ respo- robo salar- salario salario_$ salga- salgado sao segue sei_$ sem_trabalho so_$ so_o socor- spc sumir_da tambe- tambem te tem_mais tem~de tenho_que thirteenth:estou todas todas_$ toda~isso trabalhar_$ tudo_que uma_$ venci- vendo_aqui vergonha_, volta worry:de worry:esta worry:muito
zerar zerar_tudo`,
    '-4': `,_estou ,_me ,_nem ,~sei :nao ?debt-kind ?income-source ?worry ^_misericordia ^_onde ^_por after-crisis:estou after-roadmap:moida after-roadmap:trabalho ai_$ bom calor cansaco cansaco_$ consent:nao contr- correria correria_$ das de_cansaco de_passar de_ressaca debts:comecar debts:nem de~, dificil_$ eh_isso essentials:em estou_a estou_de estou_esperando estou_ferrada estou_moida estou_pensando
estou~, estou~correria estou~fora estou~me estou~ressaca ferra- ferrada ferrada_$ filha gasto incomes:desempregada incomes:renda infor- isso_eh liga medo~passar meu~esta me~dessa me~mais minha_filha moida moida_$ muito_para muito~mim na_correria nao_me nao~a nem_sei nem~por nenhu- overdue:fora overdue:pagando pagan- pagando precisa puxado_$ quebrada_de quebrada~cansaco que~eh que~isso receber
ressa- ressaca ressaca_$ saco so_essas trabalho_$ vendo worry:isso worry:nao worry:vergonha`,
    '-5': `^_para ^_tem atrasada_para atrasada~servico com_pressa coragem~ver de_ver debts:conta deus~mais eh~para essa_$ esta_tudo estou_devendo estou_por estou_voando estou~de estou~pressa fala hoje_$ incomes:tenho lembr- medo~olhar nao_$ nao_vou nao~nada olhar_$ para_isso por_fora pressa pressa_$ que~tudo renda sabe_$ tenho_fe trabalho ver_$ voand- voando voando_$`,
    '-6': `?after-crisis boian- boiando boiando_$ cansei_$ consent:estou desempregada desempregada_$ estou_boiando estou_desempregada estou_morta fora mais_viver morta morta_de para_servico so_isso viver viver_$`,
    '-7': `estou~aqui estou~em worry:com`,
    '-8': `desem-`,
    '-9': `segur-`,
    '-12': `worry:estou`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `consigo_parar nao~parar o_salario o~inteiro parar perdi_o`,
    '3': `NAME_no after-roadmap:inteiro comeu de_novo de~, flexibles:NAME flexibles:no flexibles:novo ia inteiro~tigrinho nao_consigo nao_paro no_tigrinho novo no~de pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga a~liga cobranca cobranca_liga cobranca~no conto- contou eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou after-roadmap:servico after-roadmap:vergonha cobra- devo_. e_contou eu~. liga ligou ligou_para no_meu vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME para_NAME passe- passei servi- servico servico_$ uma_vergonha`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido meu~e me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite dinheiro_$ do_auxilio e~eu falo para_leite peco~para quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se`,
    '10': `^_e e~eu se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `after-roadmap:emprestimo eu~um vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:emprego after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar eu~a para~tudo`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:muda after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar meu~ajudar o_carro pagar~cartao para_pagar pegar se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem usar_o`,
    '4': `:eu ^_digamos ^_simula a_pena adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:receba after-roadmap:simula after-roadmap:supor
after-roadmap:trocar after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba eu_vendendo eu_vender eu~aceitar eu~adiantado eu~de
eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora melhora_? mes_acaba muda nao_aceitar nao~a outro_emprego pagar_adiantado pagar~? parar_de pena por_uma por~acaba que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? uma_heranca usar vale
vale_a vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~melhora :e ^_caso ^_vamos acaba aceitar aceitar_a adiantado adiantava adiantava_? after-roadmap:a after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica after-roadmap:juntar after-roadmap:marido
after-roadmap:menor after-roadmap:menores after-roadmap:parar after-roadmap:sem after-roadmap:um after-roadmap:usar after-roadmap:vender alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas botar carro_$ caso~saia comecar_pelas comecar~menores como_fica dinheiro_por dinheiro~mes do_aluguel e emprego_$ em~? encur- encurta encurta_? eu eu_nao eu_quitar eu_saia eu~do e~meu faz_a faz~conta
junta- juntar juntar_tudo juntar~num larga- mais_dinheiro mais_por mais~mes marid- marido melho- menor- menor_primeiro menores meu_marido num~so outro pagar pagar_o pagar_tudo pagar~NAME para_quitar parar~pagar pegar~emprestimo pelas_menores por~so posso_fazer quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~quitar so_$ troca- trocar tudo_num um_bico um_emprestimo vamos vender`,
    '-3': `aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? nao~? quise- quiser quiser_sair sair sair_$ se~quiser`,
    '-4': `#_?`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:de worry:dia`,
    '9': `^_cobrador cobrador worry:cobranca worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `cobranca ligacao_de telef- telefone`,
    '7': `^_mandam de~a eh~de hora_$ ligacao ligam_para nao_param param por_dia quare- quarenta telefone_nao telefone~para worry:hora worry:mandam worry:param worry:servico`,
    '6': `bloqueei bloqueei~numeros cobranca_$ estou_sendo hora ja_bloqueei manda- mandam mensa- mensagem nao_para numer- o_dia param_de tocan- tocando tocando_$ worry:ate worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:tocando worry:toda`,
    '5': `ameac- celul- celular cinqu- cinquenta cobrador_na cobrador_nao de~no dia dia_$ dia_todo diret- direto direto_$ do_celular estao~ligando ligam~NAME ligar ligar_$ mandam_mensagem meu_servico nao_da nao~de numeros numeros_$ o_de para_$ para_meu para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:NAME worry:direto worry:meus worry:na worry:no worry:sendo`,
    '4': `^_cobranca ^_estao ^_ficam ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- caloteira de_numero deles_$ eles_ligam eles~para ficam ligam_ate ligam~meu ligan- ligando mandaram me_ligando mensagem_para meu_telefone meu~nao me~o nao_aguento no_servico o~todo para_NAME porta so_o todo_$ troqu- troquei troquei_de troquei~numero worry:caloteira worry:cobrando worry:da worry:eles
worry:estao worry:ficam worry:ja worry:ligando worry:porta worry:todo`,
    '3': `,_da :cobranca :essas :mundo ^_eles ^_ja aguento~essas ate_de ate~NAME calot- casa_da casa~minha causa_deles cobram cobranca_, cobrando da_vontade da~nao da~sogra de_domingo deles de~em de~ligar de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente ligam_no ligam~de mae_no mais_essas mais~cobranca meia meu_trabalho me~na minha_sogra mundo mundo_$
na_frente na_minha nao~da na~dos o_telefone outro- outros outros_$ param~me parar_$ para~servico porta_$ por~deles sem_parar servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade vontade_de voz worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:o worry:outros worry:parar worry:tenho worry:trabalho
worry:voz`,
    '-3': `proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `despejo worry:despejo worry:perder`,
    '12': `?worry perde- perder`,
    '11': `despejo_$`,
    '10': `worry:casa worry:sair worry:vou`,
    '9': `worry:vao`,
    '8': `apart- apartamento casa_$ sair worry:a worry:apartamento`,
    '7': `^_perder ^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ vao worry:daqui worry:imobiliaria worry:mandou worry:meu worry:ser`,
    '6': `apartamento_$ botar daqui daqui_$ de_despejo leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua para_sair posso_perder rua worry:botar worry:leilao worry:leiloar worry:rua`,
    '5': `^_vao a_casa a_dona dona meu_teto morar o_proprietario o~deu para_fora parar_na propr- proprietario ser teto vou worry:NAME worry:deu worry:dona worry:fora worry:me worry:meus worry:morar worry:na worry:o worry:para worry:parar worry:posso worry:proprietario worry:quer worry:se worry:teto worry:vai worry:volta`,
    '4': `^_posso a_imobiliaria botar_para botar~fora calca- calcada calcada_$ chave chave_de chave~volta da_casa de_volta deu dono fora fora_$ me_botar meus~vao me~daqui me~para na_calcada na~com o_apartamento o_dono onde~se ordem ordem_de parar pediu prazo quer quer_a querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar_minha tomar~casa tramp- vao_botar vao~meu volta_$
vou~na worry:ate worry:calcada worry:chave worry:com worry:dono worry:gente worry:minha worry:onde worry:ordem worry:pediu worry:querem worry:semana worry:tenho worry:tomar`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a ate a~mandou caixa caixa_vai coisas_na coisas~rua dele desoc- desocupar desocupar_$ despejo_, de~minha dono_quer dono~a esta~a eu~da imobiliaria~desocupar joao maior~eh mandou_desocupar medo~perder o_seu o~joao o~quer o~vai pedin- pedindo perder_minha perder~casa posso preoc- preocupacao preocupacao_eh que_vai que_vem quere- querem quer~casa
rua_$ sair_da sair~casa seman- semana vai vao_me vem_$ worry:as worry:caixa worry:coisas worry:da worry:de worry:desocupar worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:vem`,
    '-3': `carro worry:? worry:banco worry:carro worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome worry:so`,
    '12': `worry:comida`,
    '11': `arroz comid- comida vazia vazia_$ worry:arroz worry:vazia`,
    '10': `worry:falta worry:que worry:tem`,
    '9': `almoc- comi ja_comi leite_para que_ja worry:estou worry:hoje worry:leite worry:para`,
    '8': `^_falta falta leite panel- panela pulan- pulando worry:comer worry:dia worry:mesmo worry:panela worry:pulando`,
    '7': `comer dia_$ esta_vazia falto- faltou pulando_refeicao refei- refeicao refeicao_$ worry:ja worry:refeicao`,
    '6': `EXPENSE ^_hoje a~esta comida_$ farin- farinha hoje mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome comer_$ de~de dormi- dormir em_casa estou~de fome_$ menin- meninos mesmo nao_tem nao~o o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:meninos worry:todo worry:vivo`,
    '4': `^_abro ^_meus abro agua almoco a~vai casa_$ comer_para de_comer dia dormir_com escol- esta_faltando estou_pulando falta- faltando gelad- geladeira guriz- gurizada janta meus_filhos o~a para~para pulo so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:agua worry:casa worry:de worry:faltando worry:janta worry:meus worry:moca worry:nem worry:sobrar
worry:tenho`,
    '3': `^_ando ^_dou ^_estou agua_$ ando as_menina bebe cha comen- comendo com~para de_conta de_fome deixando de~para dia_que e_de eles_$ entre entre_o escola estao_comendo esta~comida e~conta e~tem faltando_comida falta~para feija- feijao filho- filhos geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ moca morto morto_de morto~fome na_escola na_mesa nao_tenho o_arroz o_feijao o_remedio os_meninos os~estao
o~para o~por para_eles para_meninos passando que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_dia tem_o todo vez worry:a worry:ando worry:com worry:dou worry:eles worry:filhos worry:nao worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so so~mesmo worry:? worry:dinheiro worry:meu worry:minha worry:no worry:tudo`,
    '-4': `worry:da worry:me`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta negativado worry:cpf worry:estou worry:negativado`,
    '8': `credi- estou_negativado negat- negativado_$ nome_$ sujo worry:crediario worry:sujo`,
    '7': `^_meu cpf crediario estou_no meu_cpf meu~esta nao~em no_spc o_nome serasa_$ ser~no sujo_$ worry:barraco worry:cadastro worry:limpar worry:meu worry:nao worry:spc`,
    '6': `^_nome barra- barraco cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:consigo worry:esta worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `aprov- aprova bloqueado consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:NAME worry:em worry:minha worry:na worry:nada worry:quero`,
    '4': `^_estou a~no comprar consi- da~mae esta_sujo meu~sujo nada_$ nem_um no_carne no_serasa nome_no nome~e o~nao ser worry:carne worry:comprar worry:credito worry:emprego worry:mae`,
    '3': `^_voltar abrir_conta aluga- alugar bloqu- carne carne_$ causa_do conta_por credito da_minha de_emprego emprego esta_na lama lama_$ limpar_o limpar~nome mae mae_$ mais_nada minha_mae na_lama nao~nada nao~nem nenhu- no nome~spc por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:mais worry:nem worry:o worry:perdi worry:por worry:ter worry:um worry:uma`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:cobranca worry:como worry:processo worry:que worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada`,
    '16': `worry:nada`,
    '15': `nao_$`,
    '14': `worry:nenhuma`,
    '13': `urgen-`,
    '12': `tranq-`,
    '10': `^_nenhuma urgente worry:estou worry:so`,
    '9': `nada nada_urgente nenhu- tranquila tranquila_$ urgente_$ worry:isso worry:tudo`,
    '8': `desse- desses nenhum_desses nenhuma organ- worry:desses`,
    '7': `^_nenhum nao_estou so~mesmo worry:deus worry:disso worry:enquanto`,
    '6': `ameaca ameaca_$ apertado curio- curiosidade desses_$ durmo em_paz enqua- enquanto esta_tudo esta~mas estou~quanto incomes:nada nenhuma_$ organizar paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:, worry:dessas worry:durmo worry:esta worry:me worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia
worry:urgente`,
    '5': `^_so ^_tudo ameac- apert- corre- esta~em estou_me nada_disso nao~comigo nenhuma_dessas organizar_$ risco so_estou sob sob_controle tranquilo_$ worry:comigo worry:controle worry:desse worry:gracas worry:mas worry:risco worry:sob worry:tem`,
    '4': `,~nao ,~quero ^_nao a_deus acont- comigo_$ controle controle_$ dessa- dessas dessas_$ disso_$ eh_no esta~sob gracas_a gracas~deus isso_nao mesmo_$ nada_desse nada_me nao_, nao_tem nao~eh nao~nessa nenhum nessa paz_$ quero_organizar rio situa- situacao situacao_$ so~organizar tem~nao tipo tudo_em tudo_sob tudo~controle worry:a worry:eh worry:por worry:rio worry:sem`,
    '3': `,_ainda ,_so ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao comig- comigo contr- dessas_coisas desse deus disso eh_comigo enquanto_$ enquanto_esta enquanto_nao esta~por graca- gracas livre_, mas me_organizar mesmo moco_isso moco~nao nada~nao nao_chegou nao~ainda nao~isso pega_$ ponto_$ por~esta por~nao quero_me quero~organizar so tira~sono tudo worry:acontece worry:ainda worry:aqui
worry:em worry:tira`,
    '-3': `fome intim- worry:com worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nada_$ nao~em nenhum_$ passo worry:cadastro`,
    '-5': `tudo_$`,
    '-6': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:nao`,
    '10': `^_cada cada_mes devendo_$ worry:devendo worry:juros`,
    '9': `cada durmo_$ envel- nao_durmo worry:durmo worry:estou worry:fui worry:mes worry:os`,
    '8': `^_os decep- demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido meu_pai os_juros pai_$ worry:conseguir worry:descobrir worry:pai worry:vergonha`,
    '7': `^_briga ^_fui briga briga_em briga~casa conseguir cresce_$ em_casa esta~atrasado estou_com fui nao_sabe os pai tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:sabe`,
    '6': `atrasado atrasado_$ a~so com_depressao conse- consigo_dormir cresc- cresce depre- depressao descobrir_$ dinheiro_$ esta_tudo estou~depressao filho- filhos juros juros_$ levan- nao~dormir nunca_mais nunca~conseguir o_sono perdi~sono sono sono_$ worry:dinheiro worry:em worry:filhos worry:mais worry:minha worry:perdi worry:que worry:sono worry:tudo`,
    '5': `^_ai a_divida ai~eh ansio- ansiosa casa_por dar_conta de_nao doente_e dormir_$ dos_filhos eh_tanta eh~coisa estou_muito estou~ansiosa filhos_$ marid- marido medo~nao meu_marido minha~descobrir morrer muita muito_ansiosa muito~com nao_dar nao~conta o_remedio o~dos perdi_o remed- remedio remedio_da respe- respeito sabe tanta_coisa vergonha_$ worry:coisa worry:dar worry:dormir worry:dos worry:esta
worry:mae worry:meu worry:morrer worry:muito worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_minha ^_nunca ^_perder ^_perdi acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ com_isso come da_minha dar de_neve de~presa de~que dinhe- dinheiro doent- doente dormi- dormir dos em~por esse_boleto esta_acabando esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao morre- mulhe- mulher nao_consigo neve
neve_que olha_esse os_outros outro- outros o~fazer pensar_$ perder_o perdi por~disso presa que_come que_fazer que_os que~outros que~tudo saber_o saber~que ser_presa tanta tenho_vergonha worry:ai worry:boleto worry:casa worry:come worry:consigo worry:disso worry:doente worry:eh worry:familia worry:fazer worry:medo worry:moca worry:mulher worry:outros worry:pensar worry:presa worry:saber worry:sem`,
    '3': `^_estou atras- boleto_$ cansada_de coisa conseguir_pagar consigo conta_da da_faculdade da_menina dar~da da~da de_ser desco- descobrir_que divida divida_para e_deixar e_sem estao~de estou_estao estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia juros_nao mae_$ marido_nao medo medo~ser menina_$ minha_veia moca morrer_olha muito nao_para nunca o_juros olha os~nao o~que pagar-
pagarem para_$ para_filhos param_$ pensar poupa- poupanca que~para sabe_$ sem_dinheiro sem~o todo_dia veia veia_descobrir veia~que vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:esse worry:gente worry:olha worry:por worry:poupanca worry:so worry:todo worry:veia worry:viver`,
    '-3': `almoc- dia_$ lacra- minha_casa nao_$ tranq- worry:, worry:? worry:banco worry:do worry:no`,
    '-4': `^_tudo worry:me worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar worry:o`,
    '8': `?worry moto_$ quere- vao_levar`,
    '7': `^_estao a_moto caminhao estao_querendo guincho minha_moto o~na querendo worry:caminhao worry:estao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_vao banco_quer camin- esta_com mandado meu_carro movei- moveis moveis_$ oficial_veio o~quer porta_$ querendo~meu worry:a worry:com worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- escon- estao kombi levar_minha meu~esta na_porta o~veio quer quer_a querem tv tv_$ vao worry:banco worry:busca worry:e worry:na worry:os worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo ganha_pao medo meu_ganha meu~pao minhas_coisas penhorar perder_o perder~carro porta querem~minha tomem worry:, worry:apreensao worry:atras worry:coisas worry:de worry:esta worry:ganha worry:minhas worry:pao worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo ^_meu achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha a~eu busca_e buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que corri- da~moto de_madrugada de~a do_carro e_apreensao eh_com eh~ele ele_que entrego estao_ameacando estao~toma estou~o eu~as e~achar ganha garag- garagem geladeira_da geladeira~loja
gol levar- levarem levarem~moto madru- madrugada manda- meu~de minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco ofici- oficial os pao pegar~moto penho- posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o trabalho vao~meu virem virem_buscar vizin- worry:achar worry:acordar worry:ameacando worry:da worry:do
worry:ele worry:eu worry:garagem worry:levarem worry:loja worry:oficial worry:pegar worry:toma worry:virem`,
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
    '8': `cortaram ficar_no gas_$ vamos~no worry:ficar worry:gas worry:veio`,
    '7': `^_vamos agua escur- escuro estou~escuro ficar minha_luz no_escuro veio vela worry:escuro worry:ja worry:vela`,
    '6': `a_companhia compa- companhia cortada corte dias escuro_$ gas ja_veio luz_$ que_corta sem_agua ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corta worry:corte worry:dias worry:estou worry:sem`,
    '5': `aviso corta cortar_$ cortar_a cortaram_$ deixa- desligar estou_no vai~cortada worry:desligar worry:ontem worry:relogio`,
    '4': `^_cortaram a_internet a_luz agua_desde agua~ontem alica- alicate amanha_$ aviso_vermelho avisou avisou_que banho cortada_amanha cortaram_a cortarem cortarem_a da_luz deixaram desde_ontem do~na e~, gelad- homem_do medo~cortarem moco_da na_porta o_homem o_papel ontem ontem_$ papel_do porta_$ relog- relogio sem~desde ser~amanha vai_ser veio~de vermelho worry:alicate worry:avisou worry:cortada
worry:cortarem worry:deixar worry:homem worry:internet worry:meu worry:na worry:porta worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME_ja NAME~# ^_luz ^_vao ^_vieram a_energia after-roadmap:amanha after-roadmap:ser agua_ontem amanh- amanha aviso- aviso_de aviso~corte a~ja corta_quinta cortada_$ cortar_o cortaram_minha cortaram~agua cortar~luz da_agua de_corte deixar deixo- deixou deixou_aviso desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja energ- energia energia_$ estou_a estra-
faz~dias fio homem inter- internet internet_$ ja~aviso luz_de luz_esta luz~cortar me~sem minha_agua minha~ontem minha~vai moco o_fio o_moco o_relogio o~da o~do papel porta que~quinta quint- quinta quinta_$ relogio_da relogio~luz senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ usa usa_aparelho vao vao_cortar vao~minha veio_aviso verme- vermelho_$ viera- vieram worry:# worry:,
worry:aparelho worry:da worry:de worry:deixou worry:desde worry:desliga worry:deu worry:do worry:energia worry:faz worry:medo worry:moco worry:papel worry:que worry:quinta worry:senao worry:sexta worry:usa worry:vieram`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `proce-`,
    '15': `intim-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `justi- justica`,
    '10': `marca- worry:justica`,
    '9': `da_justica worry:recebi`,
    '8': `acao acao_de intimacao justica_$ processo worry:acao worry:carta worry:de worry:intimacao worry:processo worry:um`,
    '7': `^_recebi carta de_cobranca estao_me recebi worry:banco worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio cartorio_$ cobranca_$ do_forum forum me_processar pelo_banco tem~no um~do worry:cartorio worry:cobranca worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_vao carta_do causa~cartao chego- chegou cobranca com~nas costa- costas costas_$ de_cartao de_justica forum_$ nas_costas oficial_de oficial~justica pelo processar receb- reu sendo um~de vao worry:cartao worry:da worry:por worry:reu worry:sendo worry:uma`,
    '4': `^_me ^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um estao estou_sendo homem justica~aqui nas no~nome ofici- oficial perguntou perguntou~mim por_mim por~de prote- protestar um_homem um_papel vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:homem worry:mim worry:perguntou worry:protestar`,
    '3': `._$ banco_$ banco_mandou carta~forum causa cobra- com~papel do_banco do_cartorio do~mandou execu- mandou_carta me mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi_uma recebi~carta tem_audiencia uma_carta uma_intimacao uma~do veio_aqui worry:estou worry:mandou worry:oficial`,
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
    '5': `aposentadoria banco~meu beneficio_$ cai_e desco- descontam do~salario metad- metade meu_beneficio minha_aposentadoria todo worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam acordei apose- a~zerada banco_bloqueou banco_pega bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria descontado do_beneficio do_meu e~banco juiz juiz_$ metade_da meu meu_bpc o~bloqueou o~pega pegan- pegando pegando_meu pela quase raspa- sumiu tirar- tiraram todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro
worry:judicial worry:mes worry:na worry:pegando worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco a_conta aposentadoria_$ banco banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e e_o e_some e_sumiu e~, judic- judicial justi- justica justica_$ limit- limite metade_$ meu~na minha minha~vem na~conta o_limite o~cai o~come o~comeu pega_$ pela_metade pelo pix pix_$ por_ordem salario~e todo_mes worry:NAME worry:caiu worry:come worry:estao
worry:justica worry:ordem worry:pega worry:pelo worry:some`,
    '-4': `worry:?`,
  },
};

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
    '9': `^_acordo a_da aceitei_a acordo acordo_fechado after-roadmap:fechei assinei a~NAME com_eles fechado fechado_$ offers:fechei`,
    '8': `?offers acabei_fechando aceitei_$ acord- after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- assinei_o assinei~acordo eles_$ fechando fechando_$ topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:acordo certo_fechei deu~fechei essa_$ fechei_com pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:vou deu_certo e_fechei fechar~eles fechei~acordo fechei~o fiz_o fiz~acordo marte- martelo o_acordo o_martelo offers:acabei o~com vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:essa certo com~banco da~, deles_$ eles essa_vou essa~pagar fechar_com fui_la fui~e la_e la~fechei no_app o_parcelamento offers:acordo offers:assinei offers:com offers:essa offers:pode offers:vou pagar_$ parcelamento pode~que topei~da vou
vou_aceitar vou_pagar vou~essa`,
    '4': `NAME_, ^_bati ^_fui ^_pode acordo_hoje after-roadmap:certo after-roadmap:eles after-roadmap:fiz after-roadmap:parcelamento app app_$ assinei_com assinei~eles a~deles banco_$ bati bati_o bati~martelo cedo com_o da_NAME deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz hoje hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles negocio_com
negocio~o ofereceram ofereceram_$ offers:aceitar offers:eles offers:martelo offers:o o~hoje parcelamento_$ proposta proposta_deles que_ofereceram topei~proposta vou_fechar`,
    '3': `! !_! ,_bate ,~pensei :hoje NAME_! NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei~da aceitei~hora acordo_com after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta assinei~o bate cedo_$ com com~NAME com~hoje do~que
duas_vezes eles_hoje essa eu_vou eu~querer fui hora_, hora~nao la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:a offers:certo offers:deles offers:deu o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vezes_$ vou_querer vou~a`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao caram- caramba da~? devo_aceitar devo~o fechar_o offers:nao pagar_essa vou~o`,
    '-4': `^_aceito aceitei~acordo acordo~NAME o~da`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '23': `?confirm-amount ?confirm-change`,
    '21': `?confirm-delete ?thirteenth`,
    '19': `sim`,
    '18': `sim_$`,
    '16': `^_aham aham consent:vamos n0`,
    '15': `consent:, consent:bora estao_$ more-debts:tem overdue:tem`,
    '14': `certi- confirm-creditor:isso consent:pode pode tenho_$`,
    '13': `?more-debts ^_beleza ^_ss confi- consent:ja overdue:sim ss tem_$ 👍 👍_$`,
    '12': `^_acertou ^_correto ^_exato ^_pode ^_👍 acertou atras- consent:estou correto offers:tem quase_todas ss_$ thirteenth:recebo thirteenth:vem vamos_$`,
    '11': `^_aceito ^_confirma ^_isso ^_ok ^_positivo ^_quase ^_uhum acert- after-roadmap:👍 aham_$ ai_$ bora bora_$ claro confirm-change:isso confirm-change:pode confirm-delete:apaga confirma consent:aceito consent:manda corre- correto_$ encal- encalhado encalhado_$ entao esse_mesmo exato exato_$ liber- o_se offers:uma ok posit- positivo positivo_$ tem thirteenth:eh tudo_encalhado uhum vem`,
    '10': `^_claro ^_gostei ^_igual ^_infelizmente ^_s ^_sim ^_yes acertou_$ after-roadmap:fechei after-roadmap:gostei basta- bastante bastante_$ belez- beleza certinho confere_$ confirm-amount:isso confirm-change:eh confirm-creditor:eh confirm-delete:sim consent:maior consent:na consent:yes consent:👍 duas elas_atrasadas estao exata- exatamente fechei_$ goste- gostei isso_mesmo mandaram more-debts:sim mosca
mosca_$ na_mosca poe quase s s_$ tem_outra tenho_bastante thirteenth:a todas_, yes`,
    '9': `,_tenho ?offers ?overdue ^_choveu ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_fechei ^_mete ^_recebo ^_tem ^_vai aceito aceito_$ ainda_$ ate~pescoco atrasadas_$ choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirmadissimo confirmadissimo_$ consent:dale consent:eu consent:o consent:toca cravo- cravou cravou_$ da_hora dale eh_$ ele_$
esta_certinho esta_certo esta_vencida esta~atrasado ficou_para ficou~tras fundo_$ maior menor~, mete muda_$ o_pescoco offers:mandaram offers:sim offers:todas passou_da passou~hora receb- recebo thirteenth:deus thirteenth:eu thirteenth:todo todas todo topar tranquilo trocar_$ vai_fundo vamos`,
    '8': `,_atrasou ,~# ^_apaga ^_bora ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_esta ^_exatamente ^_fechou ^_ficou ^_issae ^_toca after-roadmap:ok apare- apareceu_uma as~capengando ate_o capen- capengando capengando_$ certe- certeza certinho_$ certissimo certissimo_$ certo chegou_uma chove- concordo confirm-creditor:ai confirm-creditor:issae confirm-creditor:pode confirm-delete:eh
confirm-delete:isso confirm-delete:pode consent:concordo consent:dou consent:entao consent:fechou consent:la consent:ok dou duas_capengando duas_estao eh~ai esta esta_tranquilo exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ mais_seria mas_eh mesmo more-debts:ainda more-debts:todas muda o_proprio ok_$ ouvid- overdue:mais para_tras pesco- pescoco pescoco_$ por_$ pront- quem_mais
quem~seria quero_$ quero_fazer se_tem seria_$ sou~nao tem_meu tenho thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:tenho tranq- tras tras_$ trocar uma_no vencida vir vir_$`,
    '7': `^_apareceu ^_aproximadamente ^_autorizo ^_deve ^_eu ^_mandaram ^_simbora ^_suave ^_taca ^_tal agora_ou ainda ainda_tem apaga apareceu aproximadamente aproximadamente_isso as_duas as~estao autor- baten- batendo batendo_$ beleza_$ bom_$ bota_ai bronc- bronca bronca_$ certo_$ comec- conco- confirm-amount:, confirm-amount:ai confirm-amount:mesmo confirm-change:muda confirm-creditor:, confirm-delete:ai
confirm-delete:mesmo confirma_$ consent:acordo consent:beleza consent:claro consent:comecar consent:dos consent:quero consent:sim consent:simbora consent:suave consent:todo consent:tudo de_acordo e_poe e_qual eh_esse eh_isso eh_verdade eh~mesmo ela ele entao_$ essa~mesmo esse_$ esta_batendo esta_bom e~mais falta_a faz faz_a faz~mudanca ficou ganha infel- infelizmente isso_, ja_eh mais_nisso
mais_umas manda mandaram_uma mesma metade_ja monte more-debts:uma o_comeco oferta_$ offers:duas offers:mais offers:no offers:um outra_$ overdue:aham overdue:chorando overdue:estao pior pode_$ poe_mais poe~nisso proprio recebi_$ sem_problema sim_mas simbo- simbora sou~maior so~comeco suave taca taca_ai tal_e tal~qual tem_sim tenho~umas thirteenth:gracas thirteenth:natal thirteenth:sim
thirteenth:tambem toca todas_estao tranquilo_$ tudo_atrasado um_monte uma_oferta umas umas_$ vencida_$ worry:tranquilo`,
    '6': `#_semana ,_manda ,_pode ^_arruma ^_certinho ^_chegou ^_falta ^_gira ^_ixi ^_ligaram ^_muda ^_na ^_passou ^_pergunta ^_poe ^_todo ^_venceu ^_viuva abert- aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda~coisa ao ao_boleto apaga_tudo aposentado~ne aprox- arruma arruma_isso arruma~para a~eh a~ja a~paga bala barba barba_$ bate bate_$ cai_dia chego- chegou chora- chorando
chorando_$ claro_$ claro_que comeco_$ confirm-amount:certinho confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:por confirm-change:, confirm-change:e confirm-change:mais confirm-change:mesmo confirm-creditor:esse confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:, confirm-delete:apagar confirm-delete:tenho confirm-delete:tudo
confirma_ai confirmo confirmo_$ consent:agora consent:dentro consent:ficha consent:filha consent:nada consent:nasci consent:ou consent:pergunta consent:por consent:problema consent:topo consent:vai corac- coracao da_mais da~barba de_maior dentr- dentro dentro_$ deve dezem- dezembro direitinho direitinho_$ eh_ela eh_longa eh_sim eh~ainda eh~o eh~proprio ela_$ em_duas em_torno embai- embaixo
em~disso escut- esqueci_da esqueci~mais estao_tudo estao~no estou_dentro eu_ganho eu~vi e~nem falta falta_uma fe ficha ficha_$ filha_$ ganho_$ gira gira_em gira~torno hora igual_ao igual_eu igual~boleto igual~falei isso isso_que isso~eu ixi ja_estou ligaram_oferecendo lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba manda- mas_nao me_mandaram mesmo_$ mete_bronca more-debts:estao
more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi no_zap nunca_$ ofere- oferecendo offers:ligaram offers:oferecendo offers:tudo opa_tem overdue:esta overdue:quase overdue:tenho overdue:uma papel_$ pior~eh pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ propo- proposta propr- proprio_$ que_vem queria_$ que~mais recebo_o se_trocar segura_que segura~vem sem_tirar
sempr- sempre sem~nem sem~nenhum ser_esse seria sim~NAME so~ser tal tem_coisa tem_um tenho_nada tenho~a thirteenth:ano thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:mas thirteenth:metade thirteenth:ne tirar_nem tirar~por topo torno torno_disso troca tudo~vermelho uma uma_ainda uma~zap veio_uma veio~no vem_$ vem_mais venceu_e venceu~eu
verdade_$ vi_$`,
    '5': `, ,_esta ^_anota ^_aposentado ^_as ^_ate ^_bota ^_cai ^_de ^_faz ^_manda ^_opa ^_perfeito ^_pior ^_segura ^_sem ^_si ^_troca ^_veio a_dita a_firma a_loja a_mudanca a_pior absol- absoluta acertou_em acertou~cheio aham_eh aham~essa ai_entao ai_mesmo ainda_nem ainda~cheguei anota anota_ai anota~entao apaga_$ apareceu~tentadora aposentado arrum- assin- assino atrasada_que atrasadas atrasada~noiva
atrasado_$ atrasou atrasou_$ autorizado autorizado_$ autorizo autorizo_$ a~cuja bateu_certinho bota certeza_absoluta cheguei_na cheguei~metade com_certeza com_tudo comeca_$ comecar_$ comeco confirm-amount:faz confirm-amount:igual confirm-amount:mais confirm-amount:que confirm-amount:sim confirm-change:certinho confirm-change:em confirm-change:essa confirm-change:faz confirm-change:o
confirm-change:sim confirm-creditor:e confirm-creditor:em confirm-creditor:mais confirm-delete:certeza confirm-delete:certinho confirm-delete:essa confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:conta consent:dezoito consent:e consent:esconder consent:esta consent:gosto consent:mandar consent:meu consent:partiu consent:passei
consent:perguntar consent:que consent:resolver consent:sem consent:senhor consent:ser consent:si consent:sou consent:ss consent:tua consent:vou conto cuja cuja_$ de_todas deixo dera_nao dera~fosse desconto_$ dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_essa eh_exatamente eh_o eh~dita elas em_cheio era~que esconder esconder_$ essa_gentileza esse~valor esta_mais esta_valendo estao_todas
estao~atrasadas esta~atrasada estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta~ainda falta~pior faz_essa faz~gentileza fecho- fechou filha firma fiz_# foi~que fosse_, fosse~mas ganho genti- gentileza gentileza_$ gosto gosto_$ ir_$ ligar- ligaram mais_atrasada mais_uma manda_bala mandaram_um mas mas~sei menos_isso mesmo_valor metad- metade me~um monte_$ more-debts:da more-debts:mais
more-debts:outra more-debts:se n1 nada_a nada~esconder nao_fosse nao~manda nao~quanto nem_cheguei nem_por nenhum_$ no_serasa no_vermelho noiva noiva_$ oferta offers:ainda offers:aparece offers:chegou offers:serasa opa opa_se ou~isso overdue:, overdue:atrasou overdue:da overdue:eh overdue:falta overdue:proposta overdue:vencida overdue:verdade o~tem pagam para_isso parti- partiu passei_dos perfe-
perfeito perguntar permi- pinga- pior_de pior~todas pode_confirmar pode_perguntar pode~esse pois_eu pois~ganho por~conta proposta_$ qual_$ que_noiva quem~nao quero_sim quest- que~melhor que~respondo resolver salva- sei_quanto senho- senhor senhor_$ si sim_por sim_senhora sim~favor so_o so_pode sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:#
thirteenth:com thirteenth:esperando thirteenth:estou thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:se thirteenth:ss todas_$ todas_elas todas~atrasadas troca- troca_que troca~eh tua tudo_no um_desconto uma_tentadora vai vai_la valen- valendo valor_$ valor_esta valor~certo vamos_la venci- verda- verdade vermelho vermelho_$ viuva zap_$`,
    '4': `,_a ,_comeca ,_duas ,_essa ,~mais ,~o ,~vencida ^^ ^_agora ^_ainda ^_arredondando ^_bateu ^_conferi ^_ela ^_esqueci ^_foi ^_ofereceram ^_passei ^_perdeu ^_por ^_valor acaba_mais aceit- acord- acordo acordo_$ aham_isso ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ aparece apareceu~oferta apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso assinada assinada_$
a~de a~e a~me bala_na bala~mudanca bateu beleza_muda bendi- boleto_$ bora_la caiu_no caiu~esquecimento cai~# carim- carimbar carimbar_$ carteira_assinada certeza_$ certinho_, chegou~do chegu- cheguei cheio cheio_$ chuva chuva~para claro~sim coisa_$ com_ele comeca comecar comigo_, como_eh com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:. confirm-amount:correto confirm-amount:esse
confirm-amount:fundo confirm-amount:quem confirm-amount:vai confirm-amount:valor confirm-change:confirma confirm-change:correto confirm-change:ela confirm-change:esse confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:por confirm-change:que confirm-change:troca confirm-creditor:certo confirm-creditor:essa confirm-creditor:faz confirm-creditor:igual
confirm-creditor:na confirm-creditor:por confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:divida consent:favor consent:fiz consent:logo consent:mim consent:moca consent:ninguem consent:numas consent:os consent:participar consent:perguntas consent:so consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro de_oferta
deixei~, desconto_sim deus_quiser dezembro_$ dia_vinte dia~de dos e_aceito e_bate e_como e_vender eh eh_, eh_melhor eh_so eh_tempo eh~essa eh~se eh~senhora ela_mesma ela~em em_pessoa em~vezes entao_sim escon- esqueci esquecimento esquecimento_, esquecimento~atrasou essa_mesma esse esse_eu esta_$ esta_na esta_sim esta_tudo esta~papel estou_contando estou_esperando estou_na eu_nem falar_$ falei_$
favor favor_me favor~ajuda faz_eh faz~tempo fe_$ fechou_com fechou~o foi_para foi~isso guriz- gurizada infelizmente_tem ir isso_$ isso_ai isso_para isso~essa isso~mim ja_esta ja~# logo loja_me maior_$ manda_$ mandaram~monte manda~na mesma_, mesma_em mesma~pessoa meu_papel monte_de monte~oferta more-debts:ate more-debts:atrasadas more-debts:atrasado more-debts:duas more-debts:eh more-debts:falar
more-debts:mandaram more-debts:mesmo more-debts:proposta more-debts:quero more-debts:tenho more-debts:tras more-debts:tudo mudar na na_chuva na_metade nao_, nao~falar na~eh ne ne_$ nem_te nem~conto nem~na nisso_$ no_esquecimento numas o_, o_dedo ofereceram ofereceram~sim ofert- offers:as offers:esta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me offers:opa offers:outra
opa~tem overdue:ainda overdue:apareceu overdue:duas overdue:ficou overdue:monte overdue:opa overdue:passou overdue:umas o~faz o~papel papel para_dar para~e para~que participar_$ passada passada_$ passar_, passar~esta passe- passei passo- passou perde- perdeu_o perdeu~prazo perfeito_, pergu- perguntar_$ perguntas pode_ajustar pode_alterar pode_carimbar pode_ir pode_mudar por_ai por~me prazo_faz
prazo~eh proposta_que proposta_sim proposta~nao que_eh quero_falar quero~sim que~acaba que~conto que~queria recebe recebo_proporcional recebo~decimo se segura semana_passada senta sim_tenho tambem_$ te_conto tem_, tem_uma tempo tem~dar tem~uma tenho_certeza te~, thirteenth:agora thirteenth:cai thirteenth:creio thirteenth:do thirteenth:duas thirteenth:em thirteenth:entao thirteenth:esse
thirteenth:por thirteenth:recebe thirteenth:vezes tirar todo_ano uma_$ uma_do uma~banco valor vence- venceu vender_$ verme- vinte worry:esta`,
    '3': `#_anos #_de #~dezembro #~metade ,_bate ,_bora ,_gracas ,_infelizmente ,_lembrei ,_metade ,_moca ,_quer ,_tem ,_vai ,_vamos ,~, ,~a ,~aqui ,~carne ,~como ,~dizer ,~do ,~eh ,~loja ,~que ,~segunda ,~sim ._eh .~, .~eh ?_eh ?~esse ^_agradeco ^_caiu ^_creio ^_demorou ^_entao ^_esse ^_estao ^_fiz ^_li ^_pega ^_pensionista ^_sai ^_sou ^_tirando ^_ue ^_vamos ^_vou a_lista a_metade a_prefeitura a_que abre_o
aceito_os aceito~termos acordo_com agora agrad- agradeco ah_tem ah~mais alter- ano_$ anotar anotar_desse anotar~jeito ansiosa_$ apaga- apagar_tudo aposentado_recebe a~eu a~meu bagac- bagaca bagaca_$ bala_$ banco_sim banco~eh bem bem_isso bem~dai bom bora~isso botar botar_fe cader- caderno caderno_que caderno~tem cai cai_em cai_na caiu cai~conta caminhao_ainda carti- cartinha cartinha_com
cartinha~desconto certinho~moca certo_esse certo~valor chegou~cartinha com_desconto com~absoluta concordo_, concordo~desde confirm-amount:bate confirm-amount:certo confirm-amount:dizer confirm-amount:ela confirm-amount:entao confirm-amount:eu confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:na confirm-amount:papel confirm-amount:para confirm-amount:pior
confirm-amount:ser confirm-amount:troca confirm-amount:trocar confirm-change:aham confirm-change:bate confirm-change:bronca confirm-change:certo confirm-change:com confirm-change:confirmo confirm-change:entao confirm-change:eu confirm-change:fundo confirm-change:menos confirm-change:mesma confirm-change:ou confirm-change:papel confirm-change:quem confirm-change:tenho confirm-change:trocar
confirm-change:vai confirm-change:valor confirm-creditor:acertou confirm-creditor:banco confirm-creditor:ela confirm-creditor:eu confirm-creditor:falei confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:positivo confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:exatamente
confirm-delete:foi confirm-delete:mudanca confirm-delete:na confirm-delete:vai consent:# consent:anos consent:atras consent:bala consent:bom consent:buraco consent:certeza consent:comigo consent:demorou consent:desde consent:espalha consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:opa consent:primeira consent:respondo consent:termos consent:ver consent:vida conta_no
contando conto_$ creio cunhado cunhado_$ dados_nao dando dando_mesmo de_boa de_divida decimo_$ dedo deixa~, deixa~ver demorou demorou_, desconto desde_que dessa_vida dessa~de desse_jeito de~com dia_# direi- dizer_, do_buraco duas_vezes e e_tem eh_para eh_triste eh~, eh~bate eh~dando eh~mas eh~sim em_carne espal- espalha espalha_$ essa_bagaca essa_loja essa_mesmo essa~, esta_no esta~sim estou_aqui
estou_de estou_zoando estou~com estou~para eu_abro eu_queria eu_recebo eu_ver eu~. eu~da exatamente_essa exist- e~eh e~outro falei~NAME favor_entao faz_isso faz_tempo fazer_$ faz~favor fez fila_$ fim_do fim~ano foi_isso graca- gracas gracas_ao guarda infelizmente_sim infelizmente~mais isso_dai isso_eu isso~pode isso~so jeito_$ lembrei~mais li logo~eu mais_ou mais~# mais~coisa mais~menos manda_o
mas~em melhor_$ mesma~infelizmente mesmo_, mesmo~o meu_cunhado meus~nao moca moca_$ more-debts:ai more-debts:as more-debts:coisa more-debts:falta more-debts:infelizmente more-debts:mas more-debts:monte more-debts:nem more-debts:no more-debts:oferta more-debts:opa more-debts:pescoco more-debts:vem more-debts:venceu mudar_$ mudar_sim na_mudanca nao_acaba nao_conta nao_espalha nao~deixar nao~nada
nao~quer nao~vem na~no nenhum nisso no_papel no~, o_caderno o_dando o_decimo o_favor o_meu o_prazo ofereceram_desconto offers:apareceu offers:coisa offers:da offers:desconto offers:e offers:falta offers:mesmo offers:monte offers:o offers:oferta offers:passou offers:tenho offers:vencida ok_faz ok~isso os_quebrados os_termos os~eh ou ou_menos outro_? outro~eh overdue:ate overdue:coisa
overdue:desconto overdue:e overdue:hora overdue:infelizmente overdue:nem overdue:oferta overdue:pior o~certo o~comigo o~dos o~entao o~que o~sim para_ninguem para_sair para~do participar pega pega_o pega~caderno pera perdeu perfeito_eh perfeito~isso perfeito~pode pergunta_que pior_que pode_anotar pode_botar pode_guarda pode_por pode_salvar pode~desse pode~fe por_mim pronto proprio_, proprio~em
quebrados quebrados_eh quebrados~isso quero quero_comecar quero~dessa que~a que~meu recebe_ne recebo_, recebo_sim recebo~a recebo~todo resol- sai sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a se_deus ser_$ seras- serasa sim_faz sim_nao sim~a sim~lembrei sim~nao sim~tempo sindicato so~espalha tambe- tambem tem_outro tem_para tem_proposta tem~caminhao tenho_# tenho_mais
tenho~anos termo- termos termos_$ thirteenth:, thirteenth:ao thirteenth:contando thirteenth:esta thirteenth:fim thirteenth:inss thirteenth:no thirteenth:opa thirteenth:paga thirteenth:pensionista thirteenth:recebi thirteenth:tem tiran- tirando tirando_os tirando~quebrados triste_mas triste~eh troca_ai tudo~nao tudo~pode ue ue_, um_acordo um_caminhao uma_cartinha uma_mas uma~com uma~nao um~ainda
vai_$ valor_certo vem_agora vem~, vem~em vender ver_. ver~. vida_de vida~divida zap zoand- zoando zoando_, zoando~esta`,
    '-3': `!_$ #~? ,_deixa ,_nada ,_o ,_obrigado ,_uai ,~antes ,~nao :ai :ate :e :mais ?essentials ?incomes ?instalments-left ?worry ^_ajuda ^_antes ^_atrasou ^_avanca ^_cansei ^_chega ^_da ^_deixa ^_depois ^_deram ^_deu ^_deus ^_do ^_embaralhou ^_explica ^_fica ^_finaliza ^_meu ^_nadica ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_no ^_nops ^_nossa ^_onde ^_os ^_outra ^_parar ^_perdi ^_posso ^_preciso
^_prefiro ^_quais ^_sair ^_volta a_NAME a_proposta a_ver acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:atrasou after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:mandar after-roadmap:proposta after-roadmap:quero after-roadmap:recebi after-roadmap:tudo aqui_$ atrasada_$ avanc- avanca
avanca_$ a~parcela bloqu- bom_esse bom~desconto bora_trabalhar botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calor canse- cansei chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:segunda confirm-change:cancela confirm-change:la confirm-change:nada confirm-change:outro confirm-creditor:outro confirm-delete:! consent:cobra consent:contra consent:faco consent:financeira
consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um consent:zap conte- contei contra de_onde debt-kind:a debt-kind:na debts:isso deixar_guardado deixar~mesmo depois_eu dera_fosse deram dera~so desfa- dessa_$ dia_$ dinheiro disse- dividas dividas_$ do_que dois_$ duvida e_ai eh_do eh_financeira eh_golpe eh_gratuito eh_humilhante eh_seguro eh~NAME eh~meu em_dia
embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_isso errou_$ esquece_a esquece~mudanca essentials:pode estad- estado esta~isso estou~boa estou~em expli- faco faco_# falan- falando faz_parte feio fica fila_do fila~banco finaliza finaliza_$ financeira_$ fora_$ fosse_so fosse~isso gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje humil- humilhante
humilhante_$ income-source:sou incomes:isso infelizmente_$ isso_? isso_eh isso_nao ja_recebi ja_veio lembrete lembro_$ lhufa- lhufas lhufas_$ liqui- mais_tarde mandar~que mas~gastei mensagem mensalidade mensalidade_$ meses more-debts:NAME more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:so more-debts:tambem nada_$ nadic- nadica nao_autorizo nao_confirmo nao_paga nao~com
nao~essa nao~nao nao~obrigado nao~os nao~uai na~do negativo_$ negoc- nenhu- nenhuma_$ nenhumazinha nops nops_$ nos nossa nossa_senhora numer- o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:bom offers:estou offers:meu offers:nao oi onde~isso opcao_# os_dois osso overdue:dia overdue:minha overdue:pago overdue:por overdue:resto overdue:semana o~eh o~na o~tambem pago pago_$ parar_$
parte parte_$ particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pesad- pesado pior~a pode_passar pode~, pode~essa por_enquanto posso prefi- prefiro primeiro primeiro_$ proxi- pular quais quem~fosse quere- quero_saber quero~se que~? que~eh que~outra que~pode que~sou quita- rates:pode registrado_$ repetir_$ resposta resto sabe saber_$ saber_se segue segundo segundo_$
seguro seguro_$ ser~nao se~de sim~mas so_vendo socor- sou_clt sozin- tarde tem_mensalidade tem~nao tenho_fe ter thank- thanks thirteenth:as thirteenth:ja thirteenth:nao thirteenth:quem thirteenth:veio tira trabalhar trabalhar_$ tudo_que tudo~eu uma_pior uma~mas uma~que vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ viu volta vou~o`,
    '-4': `,_sou ? ?flexibles ?income-low-month ^_NAME ^_alto ^_cancela ^_dispenso ^_faco ^_free ^_ha ^_nananao ^_negativo ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:pode ai_eu ai_fechou ai_so ainda_nao alto alto_la anos_$ antes_quero calma_ai cancela capaz~eu clt clt_$ com_isso confirm-amount:nao confirm-change:como confirm-change:deixa consent:ainda consent:antes consent:banco
consent:confiavel consent:em consent:esse consent:free consent:golpe consent:me consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:tem consent:uma contr- de_graca debt-kind:o debts:ai debts:eh debts:tem deixa dessa- dessas deu dispenso duvid- e_nao eh_de eh_gato eh_tudo eh~de eh~graca eh~por embar- errado_$ esse_ai essentials:eh
essentials:isso esse~nao esta_errado estou_fora estou_moida e~tem final- finan- financeira free free_mesmo fui gato gato_por gato~lembre golpe graca_$ guardado ha ha_$ infor- isso~fechou ja_gastei ja~metade lembr- lembre lembre_isso lista_$ mais~, mas_nem mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_moca nao~certeza nao~estou nao~por negat- negativo nenhuma offers:?
offers:nada offers:so onde opcao outra_loja overdue:ano overdue:desde overdue:em overdue:ja overdue:nao parce- passar_$ passou_longe pergunta_$ pode_? pode_repetir pois_eh por_lembre por~isso quem~? recebo_nao repet- repetir segun- ser_que ser~sim signo signo_$ sim~o stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de the thirteenth:ai thirteenth:gastei thirteenth:isso traba-
uai um_ano viajo- viajou worry:atrasado`,
    '-5': `,_sem :ok ?debt-creditor ?which-change ?which-creditor ^_abafa ^_calma ^_errou ^_fifty ^_nao ^_que abafa abafa_$ after-roadmap:ai after-roadmap:tem calma cance- como_esta compl- confiavel confiavel_$ confirm-delete:nao consent:da consent:fora consent:mais consent:saber custo desis- dispe- dois eh_? eh_confiavel errou esta_maluco esta_viajando eu~isso fifty fifty_$ fifty_fifty fora mais_nao mais_o
maluc- maluco maluco_$ meio meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma o_NAME obrigado obrigado_$ offers:essa outro overdue:certinho overdue:estou o~fazer para_la parar passo_$ que_fazer quem_eh quinz- quinze saber so_isso tem_nao tenho_quinze tenho~o thirteenth:sem veio_tudo viaja- viajando viajando_$`,
    '-6': `,_cai ,~NAME :opa ?after-crisis ^_ai ^_bem ^_esquece ^_nada ^_nunca ^_talvez ^_uma ai_ai antes atrasadas_, confirm-change:nao confirm-creditor:nao consent:mesmo consent:osso consent:quanto consent:sai credo credo_$ custo_$ debt-kind:eh eh_outra encer- errad- errado esquece esta_osso esta_russo esta_trocado fia fia_$ intei- inteiro ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem
obrig- overdue:fia passo quiet- russo russo_$ sim~ser so_$ talve- talvez tem_custo tenho_sim tenho~, thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `?debt-kind consent:? consent:eh consent:no overdue:sem sair_$ thirteenth:sou`,
    '-8': `?income-source ^_nem consent:isso eh_outro esta_atrasado nao~isso tudo_certinho`,
    '-9': `after-roadmap:beleza after-roadmap:sim menor_$ nao_$ outro_$ recus- worry:tudo`,
    '-10': `nao_eh repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha_poupanca minha~? podem salario~?`,
    '7': `^_podem after-roadmap:salario conta meu_pagamento podem~minha poupa- poupanca salario_pode worry:?`,
    '6': `after-roadmap:conta e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:podem after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega conta_? de_receber de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? incomes:salario judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:banco overdue:salario o~engolir pega_salario pega~? penhora penhora_de
penhora~salario que~se receber receber_e receber~o salario_todo se_travarem todo_? travarem travarem_minha travarem~conta worry:podem`,
    '4': `^_bloqueio ^_se after-roadmap:juiz after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu cair~pagamento com_medo como_evito com~de conta_salario conta~pode descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem eles~pegar
engol- estou~medo evito evito_que evito~descontem incomes:conta judic- judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? o~faco o~todo o~trava pagamento_? pagamento_eles pagamento~puxam pega pegar_do pegar~meu pode_? pode_puxar podem_bloquear podem_pegar podem_raspar podem~do puxam_? puxar~salario que_descontem que_faco raspa- raspar raspar_minha raspar~conta
salario_a salario_sem salario~avisar salario~divida salario~ser se_cair sem_avisar se~meu trava_meu trava~dinheiro worry:conta worry:salario worry:se`,
    '3': `#~um ,_eles ,_isso ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:pode after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cai_no cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso como~que conta_do conta_fico
conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_, devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_meu do_nada eh_certo eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada inteira inteira_ou inteira~so isso~certo justica_trava
justica~a la_e limpar_minha limpar~conta medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_minha nada_? nada_para nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:minha overdue:receber o~come o~deposita o~some pagamento_cai pagamento~no para_comer
para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxar puxar_meu que~do receber_na receber~conta salario_? salario_de se_penhorar seguram seguram_? sem_nada sem~? sem~para ser_bloqueada se~receber so_um some_? so~pedaco
tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:faco worry:pagamento worry:pode worry:trava zerada_de zerada~um`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '15': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_? pensao_atrasada`,
    '5': `alime- atrasada atrasada_da eu~? overdue:pensao para~a pensao_que pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atras- atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar desempregado_e desempregado~a execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado fiquei~e genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar pensao_na pensao~justica recordo_?
worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem acont- acontece advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para
como~revisao da_cadeia da~alimenticia de_advogado deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem guri_esta guri~devendo justi- justica menin- meninos meses mesmo_?
meu_ex meu_guri nada_para nada~filhos nao_deposita nao_paga nao~a na~? o_ano o_pai overdue:? overdue:a overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_prende pensao~eu pensao~mesmo posso_ser posso~preso preciso_de
preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu_e sumiu~nao tem_o worry:da worry:peco`,
    '-3': `?income-source`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `benef- beneficio loas meu~corre o_beneficio pegar`,
    '7': `corre loas_corre meu_loas mexem`,
    '6': `INCOME aposentadoria aposentadoria~ser auxil- auxilio beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penho- penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:?`,
    '5': `^_mexem ^_seguro after-roadmap:beneficio apose- aposentadoria_pode auxilio_? beneficio_? bolsa_familia bpc_da bpc~minha descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o perde~beneficio pode_descontar pode_ser
por~entra quem~perde seguro_desemprego ser~? worry:beneficio`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:auxilio after-roadmap:bpc after-roadmap:corre after-roadmap:loas after-roadmap:mexem after-roadmap:pegar after-roadmap:pode auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa causa_de consegue~meu corre_perigo corre_risco cortar_meu cortar~bolsa da~filha deixa_o deixa~banco desconta_do
descontar desconta~beneficio deve do~se eh_protegido eles_podem famil- familia filha_? governo_eh governo~protegido incomes:pode inss inss_deixa inss~o minha~? morte ne_? overdue:? overdue:beneficio o~deixa o~pegar pegar_meu pegar_tudo pegar~? pegar~beneficio penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do
recebo~governo risco risco_? seguro vao_cortar vao~meu worry:loas worry:pode`,
    '3': `,~ninguem ^_aposentadoria ^_tiram a_mao after-roadmap:banco after-roadmap:desconta after-roadmap:penhorada after-roadmap:podem after-roadmap:risco after-roadmap:ser aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~pegar beneficio_o beneficio_sem beneficio~credor beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~? bolsa~para
bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com~cobrancas consegue consegue_pegar consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar da_minha de_beneficio de_cartao de_divida de_loja deixar_, deixar~pode desconta descontar_minha descontar~divida dever_vao dever~cortar de~atrasado dinheiro_de dinheiro~beneficio divida_? divida~loja
do_governo do~eh do~filho do~menino eles_mexem eles~na em~? entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:bolsa incomes:causa incomes:das incomes:de incomes:divida incomes:familia incomes:ne incomes:nele incomes:ninguem incomes:pegar inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a meter~mao meu_beneficio meu_menino
meu~pode meu~por mexem_na mexem~minha minha_filha minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:meu overdue:pegar overdue:pode overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar_? perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~tomado por_banco por_causa prote- que_bloqueiam que~meu
recebo se_eu segur- sem~deixar ser ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio tudo_? worry:auxilio worry:banco worry:bpc worry:corre worry:do worry:inss worry:meu worry:mexem worry:o worry:pegar`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falar after-roadmap:falo`,
    '10': `ligacao_$`,
    '9': `ligac- ligacao me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar ligar- me_da`,
    '7': `,_me after-roadmap:cobrador after-roadmap:ligacao cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo que_falar que~falo respondo um_roteiro`,
    '6': `after-roadmap:como after-roadmap:ensina after-roadmap:respondo after-roadmap:roteiro ensin- ensina eu_falo falo_o falo~que ligarem me_ensina me_prepara oq oq_eu o~falo palav- palavras para_cobrador posso_falar prepa- prepara que_falo que_palavras que~respondo respo- rotei- roteiro roteiro_para tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:com after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:responder after-roadmap:telefone atend- atendente atendente_$ banco_, banco~me cobrarem comigo_a comigo~ligacao como_comeco como_eu como_falo com~banco converso converso_com digo_$ ensai- ensaia ensaia_comigo ensaia~a eu_respondo eu~quando falar_? falar_na
financeira_? ligar_? nao_posso nao~falar o_atendente offers:as offers:como o~? que~para que~posso respondo_se telef- telefone telefone_$ tem_um um~para uso uso_para`,
    '4': `,~prepara ^_como after-roadmap:as after-roadmap:atendente after-roadmap:comeco after-roadmap:eles after-roadmap:financeira after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:palavras after-roadmap:prepara after-roadmap:que as assunto_com assunto~o a~? banco_? cobrador_$ com_a comeco_a comeco~conversa comig- comigo como como_devo como_puxo como~a como~com como~conversar com~atendente
com~gerente conversa_com desconto_? devo_conversar essa_ligacao eu_uso eu~se falar~o falo_para falo~banco falo~eles hora_$ ligaram na_hora no~, o_assunto offers:, offers:da offers:eu offers:ligacao offers:que o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~? para~ligacao pedir_desconto pedir~? pessoa~loja posso~? prepara_$ prepara_para prepara~essa puxo puxo_o
puxo~assunto que_nao que_responder que~digo que~na que~se responder reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ajuda ,~ensina ^_ligaram ^_me a_atendente a_conversa a_pessoa a_responder after-roadmap:banco after-roadmap:comigo after-roadmap:conversa after-roadmap:eu after-roadmap:na after-roadmap:quando after-roadmap:se after-roadmap:travo after-roadmap:uso agora~o ajuda~responder assun- assunto a~com a~da banco banco_e banco~nao bonito bonito_e bonito~eu cobrador_? com_banco comeco como_? com~, com~NAME
com~financeira conversa conversar conversar_com conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo devo~com de~respondo eles eles_falam eles_me eles~bonito ensina_$ entra- entrada entrada_? eu_travo eu~com e~sei e~travo falam falam_bonito falam~e falo_com falo_quando fico_nervosa frase- frases frases_$ geren- gerente gerente_do gerente~banco hora ligar_la ligarem_?
ligarem_de ligarem~novo loja_? me~para moca_da moca~cobranca na_ligacao nao~conversar nervo- nervosa no_banco novo_respondo novo~como offers:? offers:a offers:banco offers:com offers:comigo offers:falar offers:falo offers:ligarem offers:o offers:palavras offers:para offers:prepara offers:quando offers:respondo offers:sei offers:uso o~com o~dizer para_eles pedir pedir- pedirem pedirem_entrada
pedirem~? pessoa_da quand- quando quando_ligarem quando~de que_$ que_dizer que_que que~eu respondo_como respondo~? respondo~pedirem se_pedirem sei_conversar sei~com se~entrada telefone_, travo_, travo~me`,
    '-3': `after-roadmap:conseguir after-roadmap:faco conse- conseguir desconto_$ para_conseguir que_valor`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '14': `after-roadmap:reclamacao reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar processar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- quero_denunciar`,
    '10': `no_procon procon_$ reclamo`,
    '9': `after-roadmap:reclamo quero_reclamar`,
    '8': `^_onde after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_reclamacao after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco onde ouvid- para_isso para_procon para~o quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `.~como ^_como ^_posso ^_quero a_reclamacao abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca after-roadmap:contra botar cobranca como_abro contra contra_a esses exist- existe overdue:quem queix- queixa quero~a texto_para usa`,
    '4': `,~agora a_financeira abro after-roadmap:abro after-roadmap:deles after-roadmap:vou agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- da_cobranca da_operadora deles depende_a depende~gente e_nada e~quem faz_o fazer~reclamacao faz~texto gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende
overdue:para posso procon~que que_depende quem_? quero quero_botar reclamacao_contra resolve_, resolve~e sac sac_nao sac~resolve tem~orgao`,
    '3': `,_e ,_onde ,~alguem ,~faco . ^_da ^_vou a_gente abro_queixa abro~contra after-roadmap:da after-roadmap:esses after-roadmap:existe after-roadmap:financeira after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem algum banco cobranca_? como~queixa contra~NAME contra~financeira da_para de_noite denuncio_essa denuncio~cobranca depen- depende
domin- domingo domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? financeira financeira_? gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:isso overdue:onde overdue:queixa
overdue:quero o~nao para~? para~eu pobre pobre_? queixa_? queixa_contra queixa~a quem quem~denuncio quero_fazer quero~no que~a tem_alguem tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros_sobre juros~juros sobre_juros`,
    '8': `compo- composto composto~o juros sobre`,
    '7': `^_juros eh~sobre vira`,
    '6': `after-roadmap:juros cima cima~juros composto_eh em_cima juros_$ juros_? juros_composto juros_em juros~cima juros~eh que~divida rates:juros vira~mil`,
    '5': `^_por after-roadmap:composto after-roadmap:sobre after-roadmap:vira aumen- aumenta a~dobrou cima_de cinco_mil cinco~? como_a como~conta como~mil conta_dobrou conta~desse cresc- cresce cresce~bola de_juros debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros jeito_? mais~? mil_? mil_vira mil~cinco por_que que_mil que~juros que~vira rates:? rates:como rates:sobre
vira_cinco`,
    '4': `a_conta a_divida after-roadmap:cima after-roadmap:mil aumenta_? a~dobra bola bola_de bola~neve cinco como como_eh como_isso como~cresce cresce_igual de_neve divida_dobra divida~estao do_mes dobra dobra_estao dobra~rapido do~passado eh_essa em~de estao_rapido estao~? explica explica_como explica~isso igual_bola igual~de isso_cresce isso~igual juros_do juros~e juros~mes mais_aumenta mais_tempo
mais~passa mes_passado mes~tambem me~como mil nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~a por~quanto quanto_mais quanto~tempo que_? que_quanto rapid- rapido rapido_? rates:composto rates:que tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `,_explica ^_como after-roadmap:aumenta after-roadmap:cinco after-roadmap:como after-roadmap:cresce after-roadmap:desse after-roadmap:divida after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cobram cobram_juros cobram~em cobrar_juros cobrar~em como_eram como_o como_que como~banco como~trocados
composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:explica desse de~sobre divida_cresce divida_pequena divida~vira e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros em~do entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro eu~comprei expli- explica_para explica~leito e~muda e~uma fortu- fortuna fortuna_$ histo- historia
historia_eh historia~essa igual jeito juros_simples juros~pode leito leito_$ me_explica minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~? o~calcula paga para_leito passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_a que_historia que_so que_uma que~aumenta que~explica que~mais
rates:cima rates:conta rates:eh rates:mes rates:vira se~nao simpl- simples simples_e simples~composto so_aumenta sobre~? so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '14': `paga`,
    '13': `cobra- free free_mesmo`,
    '12': `^_free ^_tem custo_$ eh_pago eh~graca mensalidade que_pagar`,
    '11': `#_? cobram consent:quanto consent:tem custa custo eh_# mensalidade_$ o_preco preco qual~preco quanto_custa taxa taxa_$ tem_custo tem~pagar`,
    '10': `^_paga ^_quanto after-roadmap:paga comis- comissao de_graca eh_de graca isso~pago preco_$ qual_o quanto quanto_$ sai_quanto tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis eh~? grati- gratis gratis_? mesmo_$ pago_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:taxa eh_gratuito graca_$ gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico vem_cobranca`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:cobram consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo esse_servico essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? para~voce porce- porcentagem porcentagem_?
qual~valor quanto_voce uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem~depois voce_ficam`,
    '5': `:com ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:depois after-roadmap:ne after-roadmap:quanto aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar consent:servico conta_disso conta~quem disso_quem disso~paga do_servico e~conta final_? ganham ganham_o ganham~que minha_fatura na~fatura o_valor o~com paga_, paga_alguma
pagamento_no pagamento~final pagar_$ pagar_alguma paga~coisa paga~eu pegadinha_de pegadinha~pagamento quanto~esse que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu ,~problema :alguma ^_vao after-roadmap:aqui after-roadmap:cobranca after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:depois consent:nada consent:qual consent:sai de_pagamento de_ser depende_, depois_? de~ajudado de~no dinheiro~pagar e_a
essentials:no eu_? fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro nao~nada no_final ou_tem pagar pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? qual quanto_sai quanto~cobra que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `#~tem ,~? ,~de :custa :de :ne :para :que ?~eu FIGURE ^_depende a_conta after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor after-roadmap:vem agora~a ajuda- alguma~? aqui_$ bom_demais coisa_? consent:# consent:cobra consent:cobrar consent:coisa consent:isso consent:ne consent:por consent:vem custa_esse custa~servico debts:aqui
debts:ficam debts:porcentagem demais_. depen- depende de~eh dinheiro_para eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta_bom esta~demais eu~tenho fatur- fatura free~ou graca~? mesmo_ou mesmo~tem minha~? more-debts:servico nada~ne nao_tenho no_# no~? ou~plano o~do
pagam- pagamento pagar~, pao_$ pegad- pegadinha plano_pago por~servico probl- problema quem_paga que~alguma que~nada taxa_de tem_plano tem_problema tem~pago ter_que ter~pagar usar valor vem~? voce_, voce~tem`,
    '-3': `?income-source after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh_seguro eh~isso e~voce falta financeira qual_eh quanto_falta se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `quand- quando que_mes`,
    '8': `after-roadmap:mes`,
    '7': `para_meu termina_quando termina~?`,
    '6': `NAME~? ^_quando acaba_? after-roadmap:NAME after-roadmap:entra after-roadmap:plano after-roadmap:primo marca- marcado mes meu_primo o~ficou pagar_essa plano plano_? primo quanto~para que_ficou todo~?`,
    '5': `NAME_? NAME_vai ^_em ^_quantas ^_quanto a_NAME acaba after-roadmap:? after-roadmap:acaba after-roadmap:essa after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:quanto after-roadmap:some after-roadmap:termina after-roadmap:vou a~? em_que entra loja_? no_plano pagan- pagando para_cartao para_minha para~esse qual~valor quando~NAME quando~a quant- quantas quantas~vou separ-
some_quando some~? termina vai_para valor_que vou_pagar`,
    '4': `NAME_acaba NAME_entra ^_essa a_escola a_vez after-roadmap:a after-roadmap:cada after-roadmap:chega after-roadmap:escola after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:para after-roadmap:paro after-roadmap:todo ai_? a~do a~entra a~vai cada_um chega_a chega~vez dar_para divida_do do_mercadinho em~mes entra_? escola essa_ai eu~de ficou financeira_? irma
mensal merca- mercadinho meu~? minha_irma nela o~acaba pagando_a pagar_o pagar~consignado pago_a pago~NAME pago~todo para_cada para~irma para~um quando_a quando_chega quando_o quando_que quando~eu quanto que_vai que~para some todo_mes vou_dar vou~essa vou~para`,
    '3': `,_some ,~quando NAME_fica NAME_por NAME~esta NAME~para NAME~some a_da a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:em after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:pagar after-roadmap:partir after-roadmap:pelo after-roadmap:ponto
after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate~pago a~fica a~o cada chega comeca_o comeca~NAME comeco_a consignado_? dai de_pagar de_quando de~essa de~o do_plano do~entra em~ponto entra_a entra~NAME escol- essa_? essa_dai esta_paga esta~ate eu_acabo eu_pago eu~acabar fica_para fica~que fico
irma_? loja mando_para mes_a mes_comeca mes_que mes~NAME mes~a mes~eu mes~o no~a o_NAME o_consignado o_valor o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da para~mes paro paro_de partir partir_de partir~quando pelo_plano pelo~? plano_a plano_entra plano~a ponto ponto_do ponto~plano por_mes qual_mes quando_pago quando~plano quanto_tempo quanto~? que_ponto que~? que~a que~comeca termi- tia
todo total_eu total~vou vez vezes vez~NAME vizin- vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `escre-`,
    '11': `mensa- mensagem`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `^_escreve a_mensagem after-roadmap:escreve after-roadmap:para escreve mensagem_para uma_mensagem`,
    '7': `^_monta after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco pront- texto_pronto um_texto`,
    '6': `NAME~por ^_mensagem after-roadmap:por a~para a~por email email_para eu~para fazer~# monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:prepara ajuda~escrever banco_$ carta da_proposta educa- escreve_para escrever escrever~financeira escrevo_para escrevo~NAME eu_escrevo faz_um faz~email mensagem~eles para~fazer pede por_# prepa- prepara quero~texto que~escrevo texto_da um_email
uma_carta`,
    '4': `after-roadmap:NAME after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada_para educada~banco eles_$ em_palavras em~bonitas escrever_para escrevo eu_mandar favor favor_$ faz financeira financeira_$ mandar_para mensagem~NAME me~a me~um mim mim_$
offers:escrever o~eu pagar_esse pagar~mes palavras palavras_bonitas palavras~que para para_loja para_mim para~por por_favor prazo_$ pronto_$ proposta_$ quero_o que~consigo um_zap uma uma~educada`,
    '3': `NAME_que NAME~eu ^_digita ^_faz ^_manda after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:carta after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:loja after-roadmap:manda after-roadmap:palavras ai~que aquele_texto aquele~para atrasar_$ carta_para consigo da_um de_uma digit- digita digita_ai digita~o dizendo_que dizendo~vou do_acordo educada
educado eles eles_por eles~escrito escreve_o escreve~texto escrito_$ eu_mando eu~# fazer faz~zap finan- loja_dizendo loja~que manda manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mim_um nao_consigo nao~pagar offers:ajuda offers:carta offers:faz offers:financeira offers:prazo offers:preciso offers:um offers:uma pago_# palav- para_eu para~dizendo para~mandar por_escrito prazo
preciso_de preciso~uma pronta proposta proposta_para que~atrasar que~mando redige_uma redige~carta texto_do texto~banco texto~eu um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:saque garantia`,
    '7': `after-roadmap:aniversario after-roadmap:fundo aniversario_? como_tiro de_garantia fundo_de fundo~garantia garan- meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o eh_saque o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso debts:fgts debts:saque dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? incomes:saque nisso_? o_fundo o~e usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo de~inativa faco_$ fgts_de fgts~conta inati- inativa inativa_da inativa~para incomes:aniversario incomes:como incomes:fgts incomes:fundo incomes:garantia incomes:o meu_fundo
meu~de meu~esta nao_? nisso o_dinheiro ou_nao ou~? o~aniversario para_sacar preso sacar_?`,
    '3': `,_uso ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:dinheiro after-roadmap:furada after-roadmap:garantia after-roadmap:pode after-roadmap:sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:garantia debts:o debts:para debts:sacar de~para dinhe- dinheirinho dinheirinho_no dinheirinho~fundo do_buraco fgts_? fgts~eh fundo_, fundo~uso furad-
furada furada_ou garantia_? garantia_para garantia~pagar no_fundo o~de o~faco pagar_divida pagar~? para_antecipar para~divida para~do para~o pena pode_ser posso_usar que_faco sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `after-roadmap:falta demor-`,
    '13': `^_quando falta termi-`,
    '12': `quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar_$ after-roadmap:acabar after-roadmap:demora ano eu_saio livre mes_eu termino`,
    '8': `^_falta acaba- acabar after-roadmap:livro after-roadmap:quantos after-roadmap:saida after-roadmap:saio after-roadmap:tempo after-roadmap:termino after-roadmap:vai ate ate_quando livro me_livro muito quantos tempo`,
    '7': `:quando ^_demora acaba_$ acaba_esse after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:termina after-roadmap:vou demorar eu_quito eu~livro falta_muito muito_? previ- previsao quando_acaba quant- quanto_falta que~eu saida saida_para saida~mim tem_saida termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai after-roadmap:dessa after-roadmap:ficar after-roadmap:quito eu_me eu_termino ficar fico fico_livre qual_mes qual~eu que~acaba quito respi- tem~de tem~para vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_sera ^_termina acaba_isso after-roadmap:ainda after-roadmap:anos after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fico after-roadmap:fim after-roadmap:quanto after-roadmap:sera after-roadmap:tem after-roadmap:vejo ano_? ano_eu ate_la dessa em~mes esse_ano eu~dessa quando_vou quando~isso quanto quanto_$ quanto~falta que_ano que~, que~saio
que~termino saio_dessa sem_divida tempo_falta tudo_? zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo acha_que acha~eu after-roadmap:acha after-roadmap:chao after-roadmap:cinquenta after-roadmap:das after-roadmap:que after-roadmap:respirar after-roadmap:terminar after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos chao cinqu- cinquenta das_dividas de_pagar debts:tempo dessa_$ dia_eu dia~de disso_? em_# em~, esse~? estou~? eu_ficar eu_fico eu~? eu~livre eu~tudo
falta_para falta~para fim fim_disso ja_estou la~estou livre_? livre_disso muito~? pagando_$ pagar_? para_acabar para~ficar quando_fico quando~livre quando~que quantos_anos quantos_meses quanto~demora que_dia que_mes quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso terminar vejo vou vou_casar vou_ficar zerada`,
    '3': `#_, ,_ja ,~diz ,~vou :dessas :eu :fico :livre acha after-roadmap:buraco after-roadmap:consigo after-roadmap:dividas after-roadmap:diz after-roadmap:dos after-roadmap:filha after-roadmap:la after-roadmap:mes after-roadmap:meses after-roadmap:mim after-roadmap:natal after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:tudo after-roadmap:tunel after-roadmap:vem
after-roadmap:zera ainda anos ano~termino ate_o ate~natal buraco_? das debts:isso debts:quanto dessa_? devendo_, disso disso_tudo divida_$ dividas_$ do_buraco eh_que em em~ano esta~divida eu_respiro faltam fica~de fico_sem fico~disso fico~divida isso_$ ja_vou levar_? livre_de livre~tudo me_diz meses~para mim_$ minha~se muito_para natal o_fim o_natal o~disso para_eu para_mim para_sair para~das
quando_eh quanto~ainda quanto~para que_estou que_meu que_vem que~nome que~vejo quita- quitar respiro respiro_? saio_do saio~? sair_das sair~dividas sem~? se~ano tempo_$ tempo_para tempo~vai um_dia um~eu vai_ate vai_levar vai~quando vejo_o vem_, voce~que vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME_acaba NAME~? a_divida after-roadmap:caduca after-roadmap:pago after-roadmap:vez agora_$ a~? divida_do do_mercadinho essa_? merca- mercadinho mes_? o~acaba pagar~? para~? quando_a quando_o quando~NAME quanto_eu termina_quando termina~? vez`,
    '-4': `after-roadmap:agora after-roadmap:ai ai_? caduc- caduca essa_ai vem_$ vou~essa`,
    '-6': `pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '16': `gas`,
    '14': `after-roadmap:gas`,
    '10': `botij- botijao o~gas`,
    '8': `after-roadmap:botijao gas_? vale_gas`,
    '7': `auxilio_gas botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale`,
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda vale~? worry:gas`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito do~? essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando graca_? o_botijao o_gas o_governo onde_retiro para_comprar para_gas para~gas para~o
progr- programa quando_? quem~direito retir- retiro retiro_o retiro~botijao tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ,~direito EXPENSE ^_onde ^_vale acabou_meu after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:existe ainda_existe ajuda_do ajuda_para ao_botijao ao_gas ao~? ao~do bolsa bolsa_? bolsa~, cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~botijao direito~gas do_gas do_povo do_programa do~vem essentials:botijao exist- existe familia~tenho
gas_do gas_vem gas~junto gas~povo gas~tem governo_para governo~isso graca junto_com junto~o mes_? peco~auxilio povo_? programa_? quem_tem recebo recebo_bolsa recebo_o recebo~familia recebo~vale tem~ao tem~do tenho~ao vale_do vale~gas vem_junto vem~com worry:?`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_levam ^_oficial after-roadmap:levar after-roadmap:podem banco_pode casin- casinha causa~cartao corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? pode~minha por~de risco televisao_e televisao~fogao worry:pode`,
    '4': `,_da ,_eles ^_banco ^_eles ^_podem a_gente after-roadmap:gente after-roadmap:imovel after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam after-roadmap:tomar apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o de_casa de_quem
debts:casa debts:minha dentr- dentro deve dever_condominio dever~perco de~no de~pode eles eles_podem eles_tomam eles~minha eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro
onde~corre overdue:? pegar penhorado penhorado_? perco~apartamento perde- pode_levar pode_tirar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:casa worry:levar worry:podem`,
    '3': `,_corre ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam after-roadmap:casinha after-roadmap:causa after-roadmap:corre after-roadmap:divida after-roadmap:geladeira after-roadmap:minha after-roadmap:moro after-roadmap:risco after-roadmap:unico apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia botar botar_ela
botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia debts:, debts:? debts:podem dentro_? dever de~? de~eh divida eh_protegida ela ela_em ela~leilao eles_conseguem eles~botar eles~levar eles~vir em_leilao
essa_casa esta_no esta~meu eu~pagar famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira_por geladeira~causa gente_por gente~divida imovel_da imovel~familia leila- leilao leilao_? levar_? mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outros_credores outros~podem overdue:casa
o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar_o penhorar~unico perco~teto perder pode podem_penhorar podem_vir podem~o podem~pegar por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram ser~? se~nao so_tenho so~essa tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa
tomar tomar_minha tomar~geladeira um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco worry:casinha worry:divida worry:geladeira worry:imovel worry:moro worry:pegar worry:tenho worry:tomam worry:unico`,
    '-3': `:minha :podem`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto`,
    '11': `after-roadmap:oferecer after-roadmap:ofereco oferecer ofereco quant-`,
    '10': `#_para qual~eu quanto_$`,
    '9': `#_? #~NAME ^_ate ^_qual after-roadmap:proponho after-roadmap:qual ate_quanto proponho que_valor`,
    '8': `after-roadmap:# after-roadmap:eles after-roadmap:peco after-roadmap:valor com_quanto para_NAME peco propo- quanto_de valor`,
    '7': `after-roadmap:ate after-roadmap:lance after-roadmap:propus after-roadmap:seria chego eles eu_falo falo lance maximo_que o_maximo propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_chego ^_que ^_sera after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate baixo chego~quanto de_desconto eles_? eu_dou justo maxim- maximo meu_teto nao~eles na~? oferecer_# offers:? pagar_$ quanto~? quanto~desconto sera~eles valor_nao`,
    '5': `FIGURE NAME_$ aceitar_? after-roadmap:aceitar after-roadmap:teto a~? costu- devo_oferecer dou eles~# eu_peco falo_primeiro meu~na negociacao numero_eu numero~falo oferecendo_quanto oferecer_$ ofereco_$ offers:eu offers:quanto proposta_de quanto~oferecer que_eles que_numero que~nao sera sera_que teto`,
    '4': `NAME~# ^_comeco ^_quanto a_conversa aceita aceitar aceita~? after-roadmap:baixo after-roadmap:eu after-roadmap:sera after-roadmap:vale ate_onde ate~da a~aceita baixo_? comeco comeco_oferecendo comeco~quanto da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? eu_oferecer eu~primeiro faz_vergonha faz~? metad- metade nao_faz nao~vergonha numero oferecendo ofereco_a
ofereco_para offers:aceita offers:que offers:sera onde_da o~que pago_quanto pago~de para_baixo para_puxar posso_oferecer posso~no proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco que~NAME que~pago uma_proposta uma~de vergonha_?`,
    '3': `# ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco a_metade aceit- acha_que acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:metade after-roadmap:na after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja boto boto_na
boto~mesa chego_neles chego~? com~eu conversa conversa_? da_para desco- devo~? devo~para de~? entra- entrada eu_boto eu_chego eu_jogo eu_ofereco eu~baixo eu~neles eu~quanto falo_o falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? na_mesa negoc- neles neles_? numer- oferecendo~? oferecer_? oferecer~para ofereci ofereci_# ofereci~para ofereco~NAME offers:# offers:NAME offers:a offers:baixo
offers:comeco offers:falo offers:numero offers:qual offers:valor offers:vergonha onde~para ou_ja ou~falo o~tenho pago_$ para_nao para_pedir para~para posso~# primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de quanto~ofereco quanto~pagar que_a que_tenho que~a se~oferecer tenho_? valor~boto vergo- vergonha voce_acha voce~que`,
    '-3': `after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:vai devo_para econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta falta quanto_falta quanto~para`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '13': `meu~?`,
    '9': `^_voce`,
    '8': `dar_procuracao dar~? mim_? no_meu por_mim preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `consent:? isso~no nome_? para_banco por~? procu- score_? usar voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu banco_por banco~mim consent:meu dar eu_? falar~suja isso_vai isso~sujar meu_score offers:? offers:voce score usar_isso vai~meu voce`,
    '5': `after-roadmap:vai after-roadmap:voce aparece aparece_no aparece~meu aqui baixa baixa_meu baixa~score estou_aqui estou~? falar_aqui fecha- isso_aparece isso_baixa mandam mandam_mensagem mandam~para mensagem_para mensagem~banco meu_cpf meu_nome mim negoc- negociar_no negociar~meu no~cpf offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou sujar sujar_meu sujar~nome usar~baixa vai
vai_sujar vai~que vao_negociar vao~no voce_mandam voce~mensagem`,
    '4': `,_voce ,~ou ^_consegue ^_fazer acordo_por acordo_sem acordo~me acordo~mim apare- atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles conse- consegue_resolver consegue~com conseguir_credito conseguir~? consent:banco consent:no consent:nome consent:para cpf cpf_? cpf_e cpf~piorar credito_? deixar_que
deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que liga_para ligar~banco liga~eles loja_direto loja~para lugar_? meu_lugar minha_nota negocia negocia_no negocia~meu nome nota nota_? o_banco ou_eu
o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu vai_fechar vai_puxar vai_saber vai~acordo vao voce_fecham voce_negocia voce_ou voce_resolve voce_vai voce~eu voce~fechar voce~no worry:? worry:aqui worry:voce`,
    '3': `^_vao a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:lugar after-roadmap:mandam after-roadmap:mim after-roadmap:preciso after-roadmap:sujar after-roadmap:usar after-roadmap:vao avisa- avisar avisar_? banco_? cadas- cadastro com~? com~credor com~loja consegue conseguir consent:aqui consent:cpf consent:dar consent:eu consent:mim consent:ou consent:preciso
consent:sujar consent:voce credi- credito credo- credor credor_ou credor~sou deixa- deixar diret- direto eles esse_servico eu_falei eu_usar eu~aqui eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para lugar marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu~e mexe_no mexe~meu me~? negociar nome_fica nome~marcado no~lugar
no~nome no~score o_credor offers:aqui offers:dar offers:eu offers:mim offers:nome offers:preciso ou_sou ou~? ou~eu o~ou para_eles para~, para~? piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? usar_esse usar~mexe usar~servico voce_falam voce_ligam voce~ligar voce~o worry:eu worry:falar worry:isso worry:usar`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '9': `quanto~juros`,
    '8': `^_quanto after-roadmap:qual de_juros esse_juros juros_? rates:?`,
    '7': `^_qual a_taxa abusi- abusivo after-roadmap:abusivo after-roadmap:quanto after-roadmap:taxa do_NAME eh~? esse_? o_juros qual qual~taxa rates:juros`,
    '6': `after-roadmap:alto cet_do eh_juros juros_$ juros_eh o_cet os_juros o~esta pagar~mais quant- quanto quanto_vou taxa taxa_do vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais alto alto_? em_juros e~que juros_abusivo juros_esta juros~NAME juros~esse pagar_a pode~esse qual_a quanto_de quanto~de quanto~pagar que_juros rates:eh rates:quanto tem~juros vou_pagar`,
    '4': `after-roadmap:NAME after-roadmap:cobrar after-roadmap:os after-roadmap:pode cet cobrarem comendo comendo_quanto de_cada deles disso_eh disso~juros divida~o e_qual eh~juros juros_por juros~pode mais_$ mais_juros norma- normal o~deles parte_disso parte~eh pode_isso por_mes qual_o qual_que qual~eh qual~juros que_parte que~disso que~eh rates:e rates:qual rates:que so_de so~juros tem_o`,
    '3': `?_eh ?~so NAME_eh ^_desse ^_juros ^_que after-roadmap:cobra after-roadmap:comendo after-roadmap:do after-roadmap:esse after-roadmap:esta after-roadmap:perco after-roadmap:so after-roadmap:vou a~do banco_esta banco~lucrando cada cada_divida cada~minha cima~mim cobra- cobra_mais cobrar cobra~juros comen- como_subiu como~tanto das_minhas da~eh de_mim de~divida de~eu divida_e divida_minha divida_tem
divida~? do~? eh_alto eh_divida eh_esse eh_so eh~e eh~nesse esta_lucrando esta_me esta_muito esta~em eu_pago eu_perco eu~em juros_de juros_eu juros_nesse juros~cada juros~mes juros~pago juros~total lucra- lucrando lucrando_em lucrando~cima meu_cartao minha_? muito~? nesse nesse_total nesse~? os os~de o~do o~mais pago_de pago~juros parte perco pode~? quais_os quais~juros qual_divida qual~minhas
qual~tem quanto_o quanto_vai quanto~banco que~divida que~o rates:divida rates:esse rates:o so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh total_?`,
    '-3': `do_cartao econo- eh~do esse_do esse~cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro vao`,
    '12': `confiavel_$`,
    '11': `^_precisa ^_vao confiavel consent:saber eh_confiavel eh_sigiloso fica precisa saber seguro_$ sigil- sigiloso vai`,
    '10': `eh~isso incomes:? posso_confiar vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vai after-roadmap:vao compartilham confiar confiar_$ consent:meu consent:precisa e_se fica~onde infor- le ne_$ onde_$ passa- prote- senha senha_$`,
    '8': `:sao after-roadmap:confiavel apagar_depois compa- consent:voce contar eh_protegido entre_nos e~vazar isso_suja isso~sigiloso nao_ne ne passam preci- precisa~cpf protegido protegido_isso saber_$ se_vazar vazar_? ve_o vendem ve~que voce voce_vendem`,
    '7': `:? ^_isso after-roadmap:isso after-roadmap:ne after-roadmap:seguro apaga- apagar~? consent:confiavel consent:eh consent:posso consent:vai consent:vao cpf dados da~apagar de_vazar debts:? disso_? entre escrevo eu_quiser fica_guardado ficam golpe~ne guard- guardado_onde isso_fica le_isso le~aqui medo medo~passar nao_vai nos para_apagar pedem pedem_senha posso posso_falar quem_le quiser risco
risco_de risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vao~para vazar_$ ve voce_pedem voce~meus voce~senha`,
    '6': `^_alguem ^_compartilham ^_e ^_eh a_pegadinha after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:meus after-roadmap:passam after-roadmap:precisa after-roadmap:saber after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras
com~empresas conse- consent:confiar consent:marido consent:seguro consent:vazar contar_para cpf_$ cpf_? dados_ficam de_cpf de_passar eh~nao eh~pegadinha empresas empresas_$ escrevo_$ eu_ganho eu~? eu~sair falar_sem falar~medo fica~? golpe_nao guardado informacoes isso~meu medo_$ meus meus_dados meus~ficam outra- outras outras_empresas passar pedir pedir_meu pegadinha_? piorar_meu piorar~score
posso~sem precisa_de quanto~ganho quem_vai quem_ve quer_saber quise- quiser_sair saben- sabendo sair_$ score_$ sem_medo sigiloso_$ sigiloso_isso vai_piorar vende-`,
    '5': `:seguro :voce ?_quem ?~me ^_meus ^_porque acess- acesso acesso_$ after-roadmap:apagar after-roadmap:cpf after-roadmap:passar after-roadmap:pedem after-roadmap:posso after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:vendem algue- alguem alguem_mais alguem~le apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes
consent:? consent:como consent:fica consent:ficam consent:garante consent:isso consent:pedir consent:porque consent:senha consent:sigiloso dados~seguros debts:aqui debts:le debts:vazar de~informacao escre- essa_conversa essas essas_informacoes eu_escrevo e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso isso_aqui isso~? isso~golpe isso~seguro le_essa le~conversa ligar~minha mais_le
mais~essa mao_de meu_chefe meu_dinheiro meus~para mexer_no mexer~meu nos_$ no~dinheiro o~eu o~vai para_minha para~casa para~depois para~voce passam_para passam~banco passar_informacao pedir~cartao pegad- pegadinha piora- piorar qual_eh qual~a quem~ter quer que~escrevo sabendo_? sao~? seguros seguros_$ seguro~? sei_que so_entre so~nos tem~de tenho_medo ter_acesso vai_ter vai~acesso vai~meu
vao_mexer vao_pedir vao_usar vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce_sao voce~meu`,
    '4': `:confianca :cpf :precisa ^_meu ^_passam ^_quem after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:mexer after-roadmap:nos after-roadmap:pedir after-roadmap:piorar after-roadmap:sabendo after-roadmap:sair aqui as_informacoes a~? a~conta bandi- bandido bandido_? cair cair_na cair~mao certeza_que certeza~eh chefe coisa- coisas com_essas compartilham_as
com~informacoes consegue_ver consegue~o consent:a consent:apagar consent:compartilham consent:contar consent:dados consent:disso consent:le consent:me consent:medo consent:meus consent:numero consent:onde consent:para consent:qual consent:quem consent:quiser conta- contar~banco conto_? contra contra_mim contra~? conversa conversa_? dado dados_? dados_depois dados_para dados~terceiros da~excluir
da~senha de_bandido de_confianca debts:isso debts:vai depoi- depois depois_$ do~cpf eh_a esposa_consegue esposa~ver essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta gente~? incomes:aqui incomes:fica incomes:ganho incomes:le incomes:que informacao informacao_$
informacoes_? isso isso_contra isso_eh isso~entre isso~mim isso~salvo mao~bandido marido_vai marido~ficar medo_de meu_cartao meu_numero meu_score meus_dado meus~? meu~fica meu~vai minha_casa minha_familia minha~consegue na_mao nao~cair na~de numero_$ os_dados os~depois o~te para_excluir para_que para_terceiros para~os passam_meus passam~dados por_aqui por~quer precisa_da precisa~minha que_quer
que_te quem_me quem~o quer~disso que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber~? sair salvo salvo_onde score seguro_? seguro_mesmo tem_certeza tenho~de terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai_vazar vai~isso vai~sabendo vao_contar vao_ligar vao~isso vao~meu vao~no vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~de voce~o
voce~para`,
    '3': `^_da ^_ninguem a_gente after-roadmap:banco after-roadmap:contar after-roadmap:excluir after-roadmap:familia after-roadmap:ficam after-roadmap:meu after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam apagar~se aqui~seguro banco_ve banco~o boa_ou boa~fica cartao_$ certe- certeza coisas_por coisas_que
coisas~aqui coisas~eu como_sei com~que confianca consegue consent:acesso consent:alguem consent:banco consent:casa consent:com consent:cpf consent:entre consent:essas consent:falar consent:informacoes consent:livre consent:nao consent:nos consent:passam consent:quer consent:querem consent:se consent:seguros consent:ter consent:terceiros consent:verdade conta_? conta_do contar_? contar~quem
conta~banco conto da_para das_minhas das~dividas de_boa de_golpe debts:coisas debts:contar debts:essas debts:fica debts:mas debts:que debts:quer debts:seguro debts:vao debts:voce depois_se de~minhas de~ou de~voce dinheiro_$ disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- esposa essas_coisas essas~que estou_em estou~duvida exclu- falar falar_de falar~boa
falo_? fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~? ficam~essas ganho_$ golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:contar incomes:e incomes:quem incomes:se incomes:vao informacoes_$ livre_de mao marid- marido meu meu_banco meu_marido meu~? meu~ne meu~ve mexer me~de minha_esposa minha_senha minhas~por minha~do minha~vai nao~sujar
ninguem_vai ninguem~saber nome_ne nos_? numero onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco passar_cpf passar_minhas passar~? pedir~cpf porqu- porque posso_apagar posso~de precisa_passar que_a que_escrevo que_vao que_voce quem quem_? quem~isso quer~quanto que~contar que~fazer que~quer que~querem saber_das saber_disso saber_ne saber_quanto saber~eu saber~minhas sao se
se_eu se_voce sei~eh te_conto tem~que ter te~? usar_isso vai_contar vai_pedir vai~das vai~na vai~ne vai~para vao_fazer vao_ver vao~com vao~meus vao~minha ver ver_minha ver~conta voce_apagam voce_quer voce_querem voce_vai voce_vao voce~contar voce~saber voce~ver`,
    '-3': `,_vai ,~me ?_e ?income-source ?~eh after-roadmap:pode banca banca_isso banca~aqui banco_? banco_por banco~mim boto boto_no cobra- cobrar cobrar_depois cobrar~? com_isso consent:esse consent:quero consent:tua e_eh eh_pago esse~eh estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_isso golpe~? income-source:de incomes:, incomes:me incomes:no minha~? negoc- no~, paga por_mim por~? posso~?
que_estou quem_banca que~isso saber_que saber~estou seguro_eu tua uma~? vai_me vai~que vao_cobrar vao~depois voce_$ voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca de_graca de_onde eh~graca graca graca_? isso_vai isso~sujar me~? voce_conseguiu`,
    '-5': `consent:sao eh~ne isso~de`,
  },
  'ask:link': {
    '22': `link`,
    '21': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link`,
    '15': `after-roadmap:site o_site`,
    '14': `link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `after-roadmap:tem painel_$`,
    '11': `^_tem after-roadmap:painel o_painel`,
    '10': `after-roadmap:imprimir grafi- impri- imprimir pdf_$ site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:computador after-roadmap:pdf compu- computador em_pdf manda pdf`,
    '8': `^_manda abre after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `after-roadmap:app consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `abre_$ after-roadmap:abrir after-roadmap:em after-roadmap:isso after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app consent:site expir- expirou grafico_$ internet_$ isso_na link_do manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem vejo_isso ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde a_pagina abrir after-roadmap:cade after-roadmap:consigo after-roadmap:endereco after-roadmap:entro after-roadmap:internet after-roadmap:no cade cade_o cade~link como_entro consigo consigo_abrir internet isso_em isso~pdf nao~abrir no_site onde~isso pelo perdi ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou aquele_negocio aquele~para carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:como consent:endereco consent:link consent:nao consent:novo consent:tela consigo~a da_erro da~no de~aquele do_painel endereco_? entro_naquela entro~tela era~site erro erro_no
erro~link expirou_o expirou~acesso gera gera_outro graficos inter- link~plano manda_de manda~novo me_manda me_passa meus_numeros mexer_no me~isso me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o passa~site qual_o quero_ver quero~no sei~no
site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `:manda :nao :perdi ^_qual ^_quero abre_o abre~painel after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:graficos after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:passa after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo consent:abre consent:entro consent:erro
consent:no consent:outro consent:perdi consent:qual consi- da_pagina da~ver de_novo dinov- dinovo do_plano e_perdi entrar era_o expirou_$ e~o fica_o fica~painel link_nao link~pagina link~painel mais_, manda_o mesmo_? nao~entrar negocio novo numer- o_celular onde onde_fica o~de o~mesmo o~venceu painel_nao painel~abre passa pfv pfv_$ qual_era qual~o quero~o tem_um tem~em vejo_o vejo~painel venceu
venceu_$`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '15': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '6': `debts:minimo minimo_, minimo_? rates:minimo so~minimo`,
    '5': `after-roadmap:so levan- levando so_o`,
    '4': `:minimo ^_pagar adianta adianta_? after-roadmap:pagar after-roadmap:resolve cartao_adianta cartao~? da_fatura do~adianta minimo_ou minimo_resolve o~ou o~resolve pagar_so pagar~o pago_o pago~minimo probl- problema resol- resolve so~valor`,
    '3': `,~mal :pagar ^_pagando ^_pago acontece acontece_$ adian- after-roadmap:atraso after-roadmap:fatura after-roadmap:levando after-roadmap:ou after-roadmap:problema after-roadmap:valor atraso_$ debts:pagando do_cartao embai- embaixo eu~so faco_isso fatur- fatura levando_no levando~minimo mal mal_? minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~mes minimo~tem naque- no_minimo ou
ou_nao ou~? pagar posso_pagar rates:? resolve_? ruim se~so tem_mal tem_problema tem~? tem~ir total_da vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$`,
    '10': `^_quais falei falei~NAME quais`,
    '9': `a_lista after-roadmap:dividas devo divid- falta~NAME ja_te quanto_falta voce_anotou`,
    '8': `NAME_? ^_resumo after-roadmap:cada after-roadmap:falei cada da_NAME eu_devo eu_ja falta_da lista_$ minhas_dividas mostra para~eu quanto_ainda quanto~da quanto~devo resumo_das resumo~dividas voce_tem`,
    '7': `after-roadmap:anotou after-roadmap:minhas after-roadmap:quais after-roadmap:ver anotado debts:dividas debts:eu devo~cada dividas_eu falei_da falta ja~da me_mostra minha- minhas mostr- no_NAME para_quem que_voce quem_eu rates:NAME rates:dividas rates:eu resum- resumo tem_anotado ver_a voce~anotado`,
    '6': `^_le ^_quanto after-roadmap:ai after-roadmap:devo ainda~no anota- as~que confe- contas conte- contei da~? debts:falei divida_no dividas~tenho eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce para_cada passe- passei passei_$ quais_contas quais_eu quais~ja quant- quantas_dividas quantas~eu quero_ver quero~a que~anotou que~tem rates:falei te te_passei voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_confere ^_quantas after-roadmap:mostra after-roadmap:sumiu ai ai_se ainda_devo ai~anotou anotado_ai anotou_tudo as_dividas confere confere_ai confere~se da~lista debts:NAME devo_mesmo devo_na devo_para devo~NAME dividas_que divida~NAME esta_minha esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta- falta_para ja ja~falei ja~passei le lembra_para lembra~quem
maris- marisa marisa~da mesmo_$ minha_lista mostra_o mostra~que na~mesmo para~banco quais~eu quantas quanto~para quem~devo rates:devo rates:ja se_anotou se~tudo sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto ^_ja ^_recapitula after-roadmap:ficaram after-roadmap:le after-roadmap:mesmo after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce alguma_que alguma~eu anotou_a anotou~da cada_divida cada~com cade_a com~valor conta- contas_eu contas_que contas~falei contei_$ das_dividas debts:ai debts:anotou debts:devo debts:ja debts:mostra debts:quais debts:quanto
debts:quem devendo_$ devo_$ divida_com divida~o do_NAME do~? esta_faltando esta~alguma eu~devendo eu~na faltando faltando_alguma faltando~que ficar- ficaram lembra lista_das me_lembra me~o me~para mim_as mim~dividas mostra_cada mostra~divida na_NAME para~as quais_dividas quanto quanto_esta quanto~minha quem quem~estou que~devo que~falei que~ja rates:das rates:quais rates:quanto rates:voce recap-
recapitula recapitula_minhas recapitula~dividas sumiu tenho_$ valor_$ ver voce voce~a`,
    '3': `,_loja :NAME :para NAME ^_cade ^_lista ^_mostra ^_para ^_repete ^_ver after-roadmap:anotado after-roadmap:contas after-roadmap:da after-roadmap:esta after-roadmap:ja after-roadmap:lembra after-roadmap:passei after-roadmap:quantas after-roadmap:sao ai_$ ai_? ai_na ainda ai~lista algum- alguma anotado_, anotado~loja anotou_$ a~das banco_$ cade cade~lista credo- credores credores_ai credores~na
da_minha debts:anotado debts:as debts:cada debts:da debts:das debts:lista debts:me debts:mesmo debts:passei debts:que debts:voce devo_no dividas~eu dividas~voce diz_as diz~dividas estou_devendo eu_estou eu_tenho eu~? fala_tudo fala~que lista_? loja_por loja~loja mesmo meus_credores meus~ai minha_divida na_lista nao_entendi nao~quanto o_valor o~eu por_loja quais~voce quanto_devo quem_sao quem~meus
que~passei rates:ai rates:anotou rates:as rates:da rates:te repet- repete sao sao_meus sao~credores tem_ai ver_minhas`,
    '-3': `after-roadmap:sair eu~devo eu~no geral quanto~ainda sair`,
    '-4': `after-roadmap:das after-roadmap:total divida_$ sair_das sair~dividas total`,
    '-5': `no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '9': `consu- se_estou`,
    '8': `meu_cpf meu_nome`,
    '7': `como_consulto consulto consulto_meu cpf cpf_$ meu_score negat- no_spc olho onde_olho score`,
    '6': `^_onde after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se descubro estou_? estou~na estou~spc na_praca nao~? no_serasa nome nome_esta no~ou onde ou_nao ou~estou praca saber_se se spc spc_ou spc~nao vejo_se`,
    '5': `,_onde after-roadmap:cpf after-roadmap:estou after-roadmap:meu after-roadmap:score como_descubro como~meu debts:meu debts:nome descu- estou_no eu~se meu~esta mostr- mostra nao_estou nome~no onde~meu onde~se overdue:como overdue:se que_meu que~nome score_$ se_meu sera~meu vejo worry:se`,
    '4': `?_consegue ?~ver ^_sera after-roadmap:descubro after-roadmap:saber after-roadmap:spc ainda_esta ainda~limpo app_mostra app~as as_pendencias botar- botaram coisa_no coisa~meu como~olhar como~se consegue_ver consegue~? consultar consultar_meu consultar~nome consulto~score cpf_para cpf~mim da~consultar de_graca descubro_se descubro~estou esta_limpo esta_no esta~? esta~serasa estou_negativada
estou_sujo estou~? graca graca_? limpo_? meu meu~ainda meu~de meu~sem mostra_as mostra~pendencias negativada negativada_? nome_ainda nome_de nome~esta nome~graca no~? olhar_meu olhar~cpf onde_vejo overdue:estou overdue:meu para_consultar para~meu pende- pendencias pendencias_do pendencias~meu praca_$ qual_app qual~mostra queria_saber queria~se quero_saber quero~se restr- restricao saber
saber~estou score_sem score~pagar sei~me sem_pagar sera sera_que seras- serasa serasa_? serasa~consegue se~botaram se~coisa se~meu se~negativada se~sujo sujo sujo_na sujo~praca tem_coisa tem_como tem~voce vejo~meu ver_? voce_olhar voce~meu worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:como after-roadmap:negativado after-roadmap:pelo after-roadmap:praca after-roadmap:sera after-roadmap:vejo after-roadmap:ver ai_para ai~mim app as~do botaram_no botaram~serasa como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue
da_para da~ver debts:cpf debts:mostra debts:no debts:para deu_restricao deu~, devendo_na disseram_que disseram~deu do~cpf e_disseram eh~eu estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e me_botaram me_negativou meu~para me~, me~no mim_? mim_se mim~tem mostra_meu mostra~nome nao~quem negativado negativado_$ negativou negativou_, negativou~onde o_registrado olhar olho_?
onde_confiro onde~? overdue:? overdue:cpf overdue:no overdue:ou overdue:serasa overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para_ver para~? para~se que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado registrado_serve registrado~para restricao_, restricao~onde se_me se_tem sei_quem sei_se sei~foi serve serve_para serve~que se~cpf se~nome
sujar- sujaram sujaram_meu sujaram~nome tem~no ver verif- verifica verifica_ai verifica~para worry:? worry:mim worry:que`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa limpo o_nome`,
    '10': `^_limpa`,
    '9': `como_limpo limpo~nome meu_nome`,
    '8': `after-roadmap:limpo after-roadmap:sai quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora como~meu do_spc fica hora limpo_meu na_hora novo_?`,
    '6': `conti- dias em~dias fica_no limpar~nome limpa~nome na~? nome_sai nome~que quand- quando quantos quantos_dias sai_do seras- serasa serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando ^_paguei a_primeira after-roadmap:spc continuo continuo_negativado continuo~, cpf credi- de_novo depoi- depois do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpa- limpa_o limpar meu~sai meu~volta negativado_, negativado~por novo pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$ quando_? se~pagar spc_? tiro`,
    '4': `,_por :como :limpo :no :nome :serasa ^_em a_ficar acordo~nome after-roadmap:dias after-roadmap:limpar after-roadmap:na a~bom bom_quando bom~? como_faz como_tiro como~o cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demor- demora depois_de depois_que de~? do~depois e_o eu_ter eu~credito faco_$ falta_para falta~eu faz_$ fazer_crediario fazer~de fica_limpo fica_sujo
ficar_bom ficar~quando fica~ate ja_limpa limpa_$ limpar_meu meu~fica meu~o negat- negativado nome_$ nome_limpa nome_o nome~quanto nome~sozinho offers:nome overdue:? o~faco o~falta pago_a para_eu para~ter posso_fazer posso~crediario quando_posso quando~fazer quant- quanto~fica que_faco que_falta quero~meu quero~nome sai_sozinho sujo_ate sujo~quando tempo_para ter_credito ter~de tira tiro~nome
volta_a volta~ficar worry:como worry:nome worry:quando`,
    '3': `,~que :tiro ^_como ^_quando ^_quanto ^_se acord- acordo acordo_e acordo_o acordo~ja after-roadmap:cpf after-roadmap:demora after-roadmap:depois after-roadmap:faz after-roadmap:meu after-roadmap:novo after-roadmap:pagando after-roadmap:quando after-roadmap:quantos after-roadmap:serasa ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira continua continua_la cpf_fica credito
demora_para demora~limpar depois~pagar depois~pago dias~cpf do_acordo do_cartorio do~? do~e e_ja e~limpa ja~? limpa_? limpar_o meu_cpf meu~do no_spc nome_? nome_continua nome_do nome_em nome_fica nome_limpo nome~do nome~la nome~spc nome~sujo o_acordo o_protesto o_serasa offers:quando ou_tenho overdue:cpf overdue:depois overdue:do overdue:e o~continua o~limpa o~tira pagan- pagando pagando_o
pagando~acordo pague- paguei paguei_tudo paguei~e para~o parcela_o parcela~serasa por_que por~? prime- primeira_do primeira~acordo primeira~o prote- protesto protesto_do protesto~cartorio quando_meu quando~nome quanto~para que_? que_pedir quero_limpar que~para sai~ou sai~serasa serasa_tira sozin- sozinho sozinho_ou sozinho~tenho tempo_a tempo~divida tempo~limpar tenho~pedir ter tira_? tira_o
tira~protesto tiro_meu tudo_e tudo~o volta worry:do worry:faco worry:limpa worry:limpo worry:quanto worry:que worry:tempo`,
    '-3': `no~nome que_meu que~nome`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '18': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:como after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:parcelar desconto desconto_$`,
    '10': `^_como parce- quero_renegociar quero~um`,
    '9': `^_bora ^_consigo after-roadmap:bora baixa- como pedir`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:consigo after-roadmap:pedir bora como~a com~NAME desco- desconto_? divida_$ para_parcelar`,
    '7': `^_quero aceita~? after-roadmap:aceita ajuda_a a~aceita baixar como_negocio consigo dimin- me~a o_NAME por_onde`,
    '6': `^_da a_financeira a_negociar aceita acordo_$ after-roadmap:baixar after-roadmap:dao after-roadmap:negocia after-roadmap:quero ajuda~negociar bora_negociar com_banco como_peco como~para conversa_? da_para dao da~parcelar falo_para me_ajuda negocia negocia_isso para_negociar propor_um quero_propor que~desconto`,
    '5': `,_por ,~onde a_divida acordo_com after-roadmap:ajuda after-roadmap:baixarem after-roadmap:conseguir after-roadmap:divida after-roadmap:fazer after-roadmap:fechar ajuda baixar_o baixarem baixarem_? como_diminuir como_que conve- diminuir_a e_pagar eles_renegociam eles~se essa_divida eu_pedir e~# fazer fazer_acordo fechar fechar_com jeito jeito_de negociar_, negociar_? negociar_o negociar~me
negocio_com negocio~o onde~a pagar_# pagar~por para_baixar para_renegociar para~desconto pedir_? posso_pedir propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ,~ensina ^_sera a_fazer a_parcela acordo_, acordo~por after-roadmap:a after-roadmap:com after-roadmap:conversa after-roadmap:diminuir after-roadmap:faco after-roadmap:financeira after-roadmap:parcela after-roadmap:sera after-roadmap:tentar after-roadmap:vamos ajuda~fazer alivi- aliviarem aliviarem_? bagac- bagaca bagaca_$ banco_? barga- barganha barganha_com barganha~banco
bora~essa chora- chorar com_a com_o comeco~negociar como_faco como~desconto conseguir consi- consigo~o conversa conversar~a da~baixar debts:eles diminuir eh~se eles eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ essa_bagaca eu_falo eu~? fazer_um fecha- financeira fiz_acordo fiz~, me_ensina negociar_essa negociar~bagaca nunca_fiz nunca~acordo offers:? offers:negociar offers:trato onde_vai
onde~? o~falo para_conseguir para~aliviarem para~essa parcela_$ parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles pedir_desconto por~vai propor~trato que_falo que_se que~barganha que~isso se_barganha sera_que se~com tem_como tenta- trato_para trato~banco um~com vai_? valor_com`,
    '3': `#_x :ajuda NAME_da NAME~# ^_com ^_eles ^_nunca ^_posso ^_vale ^_vamos a_loja a_pena aceit- acordo~a after-roadmap:aplicativo after-roadmap:chorar after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:peco after-roadmap:pega after-roadmap:pena after-roadmap:posso after-roadmap:trato after-roadmap:vezes after-roadmap:x ajuda_para aplicativo
a~com cartao_$ certo_de certo~chorar chego~para chorar_um chorar~desconto com com_eles com_quem como_chego como_convenio como_eh como~neles como~que com~, com~? com~eu com~loja convenio conversar conversar_com da~negociar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com debts:como debts:jeito debts:se debts:sei deles_? de~com de~isso de~um direto_no divida eh_que eles_$ faco
falo~renegociar fazer~acordo finan- isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar~a neles_para neles~fazer no_aplicativo novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:banco offers:com offers:como offers:jeito offers:onde offers:para offers:propor offers:quero offers:um onde onde_comeco onde_que o~certo para_banco
para_eles para~acordo para~com para~em parcela parcelar_? parcelar_isso parcelar~de pedir_para pena por_mes por~comeco por~que preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quem~falo quero quero_fazer quero_tentar quero~essa que~gente renegociar_? sera tem_jeito tentar_negociar um~? vale_a vale~pena vamos vezes vezes_$ x x_de x~#`,
    '-3': `a_conversa after-roadmap:nao baixar_mais comeco~conversa como_comeco conversa_com da~? de_desconto denun- falo_com ja mais_? para~mais`,
    '-4': `^_ja after-roadmap:converso como_eu como~o converso converso_com falo~o nao_quero nao_quiseram o_acordo quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feira- feirao`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola mutirao_do`,
    '6': `de_negociacao debts:feirao desenrola_voltou eh~feirao esper- espero espero_o feirao_? feirao_de negociacao no_feirao o_mutirao offers:? offers:mutirao o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa do~eh ir ir_no ir~feirao offers:desenrola offers:o tem_aquele tem~desenrola vai_ter`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:voltou ainda_? ano_? banco_central banco~ja central central_ja central~passou compensa_ir compensa~no debts:mutirao de~do do~central espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar feirao~novo furada_ou furada~ajuda
ja_passou limpa~compensa negoc- negociacao_do negociacao~banco nome_compensa nome~? onde_acontece onde_eh onde~o ou_ajuda passou_? quand- quando quando_eh quando_tem quando~feirao semana_de semana~negociacao seras- serasa tem_feirao tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:fila after-roadmap:limpa after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:ter agora_ou agora~espero ainda_posso ainda~entrar ajuda_? ano aquele~do barato barato_? bom_esperar bom_mesmo bom~? bom~o compensa_? da~ir de_divida
debts:? debts:negociacao desconto_de desconto~verdade desenrola_acabou de~tem do_banco do_procon do~na eh_bom eh_furada eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome fica_mais fica~barato fila furad- furada internet_? ja~? limpa_nome mais_barato
mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar_? no_mutirao novo_? no~de no~fica no~pela offers:ainda offers:do offers:eh offers:espero offers:onde offers:quando offers:tem onde onde~esse ou_eh ou_espero ou~? ou~o ou~so o~? o~acabou para_ir para_negociar para~no passo- passou pela_internet
pela~? posso_entrar praca proco- procon procon_eh procon~quando quando_? quando~o seman- semana serasa_eh serasa~bom tem_desconto ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:onde`,
    '14': `after-roadmap:agora after-roadmap:qual e_agora`,
    '13': `after-roadmap:recebi onde qual_$`,
    '12': `^_recebi after-roadmap:pago proxi- recebi`,
    '11': `after-roadmap:caiu after-roadmap:fazer agora proximo proximo_passo qual recebi_$`,
    '10': `^_e after-roadmap:e caiu esse_mes pago passo`,
    '9': `after-roadmap:proximo agora_$ mes_$ me~o`,
    '8': `^_voltei a_gente after-roadmap:comeco after-roadmap:faco after-roadmap:pagamento after-roadmap:salario eh~pagar em_qual fazer meu_salario o~falta passo_$ primeiro primeiro_$ que_falta receb- salario_$ volte- voltei`,
    '7': `^_caiu ^_pago a_proxima after-roadmap:gente after-roadmap:mes after-roadmap:passo after-roadmap:primeiro after-roadmap:voltei caiu~salario combi- comeco comeco_$ esta_, eu~agora faco fazer_$ gente jogo jogo_em jogo~qual lembra~que mes o_caminho o~das pagam- pagamento pagamento_caiu pago_qual pago_quem pedra- por_onde prime- que~fazer salar- salario`,
    '6': `,_e ,_jogo ,~onde after-roadmap:caminho after-roadmap:dinheiro after-roadmap:esse after-roadmap:jogo after-roadmap:proxima after-roadmap:quais after-roadmap:tenho a~parou camin- caminho comec- depois_? desse_mes eh_quanto essa_, esta~e faco_primeiro gente_parou mes_eh meu_pagamento meu~caiu o_que onde_a onde~gente o~a o~faco o~passo pago_agora pago_primeiro por_qual por~eu qual~pago qual~proximo
quanto_? que_fazer que~agora que~gente tenho_que`,
    '5': `#~, :faco ^_amanha ^_esse ^_feito ^_por ^_quais after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:das after-roadmap:feito after-roadmap:lembra after-roadmap:oq after-roadmap:parou after-roadmap:tarefa agora_? coloc- coloco confirm-change:desse confirm-change:mes confirm-change:ver desse diz_o diz~que e_esse eh_melhor esse~eh eu_faco eu~esse e~mes faco_agora feito ja~e
lembra me_da me_lembra mes~o o_dinheiro o_proximo onde_coloco oq orien- o~vem pagamento_, pagar_esse pagar~mes pago~mes paguei~agora para~vai parou proxima quais qual_? qual_a qual~primeiro que_faco quem_$ taref- tarefa vai_o vai~dinheiro`,
    '4': `,~em ._o .~que :primeiro NAME_ou ^_comeco ^_qual after-roadmap:, after-roadmap:daqui after-roadmap:depois after-roadmap:essa after-roadmap:falta after-roadmap:frente after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:pagar after-roadmap:quem after-roadmap:quito after-roadmap:terminei amanh- amanha aqui_, comecar_$ comeco_por confirm-change:o confirm-change:quero daqui
daqui_para das de_pagamento devo~primeiro dia_de dia~pagamento dinhe- do_mes do~eh e e_depois eh_dia eh_para eh~de eh~proxima essa~e esse esse~? estou_com eu_pago e~para faco~? feito_. frente_? hoje_$ ja_liguei jogo_onde jogo~? la_, ligue- liguei liguei_la mao_, me_diz me~do no_plano o_passo onde_$ onde_comeco ou~NAME o~desse o~fazer o~primeiro pagar_$ pago_esse pago_para paguei_e para_frente
parou_$ plano_? ponho por~comeco qual_eu qual~a quanto_pago que_a que_vem quero_ver quero~o que~para que~primeiro quito tenho_# tenho~aqui tenho~pagar um_dinheiro vem_agora vem~no ver_o`,
    '3': `#_na #_real #~esse #~mao ,_me ,_nem ,~sei :comecar :contas :jogo :mas :minhas :o :onde :passo :proximo :qual :que :sei ?after-roadmap NAME_primeiro NAME~? NAME~o ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:dai after-roadmap:desse after-roadmap:dia after-roadmap:diz after-roadmap:eh after-roadmap:ja after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana after-roadmap:vem
agora_, a~ou caiu_o coisa_, com_um com~na dai dai_, debts:coisa debts:comecar debts:muita debts:nem debts:onde debts:sei depoi- depois devo_fazer dinheiro dinheiro_aqui diz do_que eh_a eh_muita eh~coisa em~? essa_semana essa~qual estou~# eu_comeco e~, e~? faco_$ faco_o faco~que falta fio fiz~qual frent- frente hoje ja_paguei jose lembra_o mao~jogo mas~sei melho- melhor mes_? mes~jogo minhas_contas
muita muita_coisa muita~, na_mao na~, no~? onde_? onde_comecar onde_eu onde_vai onde~o oq_eu o~tenho pagar pagar_minhas pagar~contas pago~NAME pago~agora paguei_essa para_fazer para_onde para_quem por~comecar primeiro_? puxo qual_boleto qual_pago qual~proxima quanto_tenho quanto~pago quanto~que que_com que_pagar que_tenho quem_vai quem~? quero~minhas que~em que~faco que~hoje que~que real real_esse
real~mes recebi_meu sei_por seman- semana semana_? sobrou_dinheiro sobrou~real terminei um~aqui`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:deixo after-roadmap:demitido after-roadmap:fgts after-roadmap:fui after-roadmap:maximo after-roadmap:nunca after-roadmap:quero after-roadmap:sem after-roadmap:tem after-roadmap:todo after-roadmap:tudo after-roadmap:valor ate_hoje deixo demit- demitido fgts fui fui_demitido maxim- maximo_que nao_da negoc- o_maximo
o_total o~do o~que pago_ate pago~hoje por_mes por_que qual~maximo qual~total que~eu todo total voce`,
    '-4': `13o 13o_$ after-roadmap:nao after-roadmap:total de_pagar esse~, mes_, mes_eu meu_plano o_meu onde~a pago_$ qual_o quanto_falta`,
    '-5': `#~mes ?_o ?~que after-roadmap:voce que_voce voce~?`,
    '-6': `agora~o o~voce`,
  },
  'ask:not-my-loan': {
    '9': `fui_eu nao_fui nao_reconheco nao~eu no_meu recon- reconheco reconheco_essa`,
    '8': `compr- essa_divida nao~essa no~nome`,
    '7': `^_usaram conta_que emprestimo essa~nao fui nome_$ reconheco~divida usara- usaram`,
    '6': `^_apareceu ^_fizeram apareceu assin- como~? cpf emprestimo_que emprestimo~eu eu_que eu~peguei fui~que meu_cpf nao_pedi que_peguei`,
    '5': `^_caiu ^_clonaram abri_$ after-roadmap:emprestimo apare- assinar_nada botaram_de botaram~fiador clona- clonaram clonaram_meu cobrando compra_nao comprar comprar_$ compra~fui contratei contratei_$ cpf_para cpf~comprar de_fiador debts:meu dinheiro_na dinheiro~minha divida divida_no divida~meu empre- essa_compra estao_me estao~cobrando eu_$ eu_assinar eu~fiz fiado- fiador fiador_sem fiador~eu fizer-
fizeram fizeram_emprestimo fizeram~no me_cobrando meu_beneficio meu_nome meu~para na~conta nunca_abri offers:meu para_comprar pedi pegue- peguei peguei_isso que_nunca que~abri que~contratei que~isso sem_eu sem~assinar um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ,~provo ^_assinaram ^_essa abri abrir~e after-roadmap:fui after-roadmap:reconheco apareceu_emprestimo apareceu~que assinar assinaram assinaram_por assinaram~mim botar- botaram caiu caiu_dinheiro caiu~na cartao~a clonaram~cartao cobra- como_provo compra conta_e conta~dever conta~nao conta~nunca contr- debts:divida debts:essa debts:nao descontam de~sem divid- divida_$ divida_ficou
divida_nao divida~comigo divida~eh documentos_para documentos~abrir e_dever eh_fraude eh_minha emprestimo_, emprestimo_no emprestimo~eh estao eu~nada faco_? ficou_comigo fiz fiz_$ fraud- fraude fraude_? me_botaram meus_documentos meu~e me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao_fiz nao~minha nome nunca offers:divida offers:essa offers:eu offers:fui offers:nao para~conta por~um
provo provo_? que_nao que~nao que~pedi um_emprestimo uma~que usaram_meus usaram~documentos`,
    '3': `,~cancelo ^_descontam abrir abrir_conta abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:clonaram after-roadmap:contratei after-roadmap:cpf after-roadmap:essa after-roadmap:fizeram after-roadmap:nome after-roadmap:nunca after-roadmap:pedi after-roadmap:usaram alguem_abriu alguem~cartao a~ficou bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um
beneficio~negocio beneficio~nunca caiu_um caiu~dinheiro cancelo cancelo_? cartao_e cartao_no cartao~meu cobranca_, cobranca~como cobrando_, cobrando_uma cobrando~conta cobrando~que comigo_$ como_cancelo comprei~loja consignado_no consignado~meu conta debts:apareceu debts:conta debts:cpf debts:emprestimo debts:eu debts:fui debts:no debts:nome debts:que debts:reconheco debts:usaram descontam_do
descontam~meu dever dever_$ disse~alguem docum- documentos do~beneficio e_a e_estao eh~, emprestimo_feito emprestimo~meu emprestimo~por essa essa_cobranca essa~, e~divida e~me feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que loja_e loja~estao meu_cartao meu_sobrinho meus~para meu~disse meu~fez meu~um minha_, minha~como nada_$ nao_contratei nao_eh negocio_que negocio~nao
nessa~e no~beneficio nunca_contratei offers:conta offers:emprestimo offers:que overdue:? overdue:e overdue:emprestimo overdue:meu overdue:no para_abrir pedi_$ por_bandido por_mim por~no que_alguem quem_resolve quem~emprestimo que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem~consignado um_consignado um_dinheiro um_negocio
uma_conta um~, um~na`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '14': `^_fecho acha fecha- fecho offers:? pego vantajoso`,
    '13': `^_pego bom vale_?`,
    '12': `^_presta ^_vale after-roadmap:acha voce~?`,
    '11': `?offers ^_aceito ^_compensa aceit- aceito after-roadmap:aceito after-roadmap:fecho after-roadmap:pego compe- compensa eh_bom fecharia fecharia_$ presta vale vantajoso_$ voce_fecharia`,
    '10': `aceitar after-roadmap:bom after-roadmap:vantajoso eh_vantajoso prest- propo-`,
    '9': `aceito_? after-roadmap:? after-roadmap:compensa essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom pego_?`,
    '8': `after-roadmap:fechar after-roadmap:ou after-roadmap:presta after-roadmap:vale compensa_? eh_negocio eu_tenho mais_? negocio_? ofert- offers:fecho offers:vale offers:vantajoso ou ou_nao presta_? proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_devo ^_eh ^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:negocio after-roadmap:proposta baixar_mais boa bom~? com_eles desconto esse_desconto fecho_ou melho- offers:acha offers:eh offers:ou offers:pego offers:voce para_mim propostas quais sera~vale seria`,
    '6': `,_encaro ?_$ ^_voce a_pena aceitaria aceitaria_? acord- after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro baixar~? boa_? bom_? bom_esse bom~desconto compensa_aceitar desconto_eh desconto~mim e_ai eh_boa eh_uma eh~boa eles_$ encar- encaro encaro_? essa_oferta esse_acordo esta_justo esta~? esta~esse fechar_o justo justo_? mim_? oferta ofertas_eu ofertas~tenho
offers:compensa offers:essa offers:esta offers:presta para~mais pena presta_isso presta~? quais_ofertas que_vale que~acha uma_boa voce_aceitaria vou~o`,
    '5': `,~? aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_bom acha_da acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:ai after-roadmap:essa after-roadmap:justo after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- baixar bom_negocio cabe cabe_no cabe~plano da~baixar desconto_para desconto~bom devo devo_aceitar
devo_fechar devo~? devo~o diz diz_? duvid- duvida eh~esse eh~negocio esper- espero_$ essa_? essa~eh esse~esta esta_valendo esta~a e~, fechar_ou fechar~espero fecho~nao isso~cabe me_diz melhor na_duvida nao_fecho no_plano o_acordo o_desconto ofertas offers:aceitar offers:aceito offers:boa offers:devo offers:negocio ou~fecho o~acha para_baixar pego_essa pego~? plano_? posso_fechar posso~ou
proposta_$ proposta_ai proposta_eh propostas_eu propostas~tenho proposta~? quais_propostas que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo`,
    '4': `? ^_sera a_senhora aceitar~proposta aceitava aceitava_? acha_? acha_moca acha_que after-roadmap:baixar after-roadmap:devo after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:melhor after-roadmap:mim after-roadmap:oferta after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta alguma~para a~aceitar bom_isso ce_acha coisa_melhor confiar confiar_nesse
confiar~preco da_proposta dando_vantagem dando~mesmo da~confiar desco- esperar esperar_? esse_valor estao_me estao~dando esta~ou eu_esperar fechar_? fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? lugar_voce lugar~aceitava me_dando melhor_? meu~voce me~vantagem mim moca_? negoc- negocio_$ nesse nesse_preco nesse~? oferta_$ oferta_para oferta~mim offers:ai offers:desconto offers:esse
offers:melhor offers:pena offers:proposta offers:quais offers:seria ou_esta o~a pagav- pagava pagava_? para_confiar para~nesse pena_a pena_aceitar pena~proposta preco preco_? proposta~boa que~coisa que~da que~moca se_fosse senhora sera sera_que se~esperar se~voce tem_alguma tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava
voce~bom vou_fechar`,
    '3': `,_entro ,~nessa ^_acha ^_ce ^_da ^_desses ^_esta ^_fico a_vista aceitar_a acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:ce after-roadmap:confiar after-roadmap:da after-roadmap:esta after-roadmap:estao after-roadmap:isso after-roadmap:largo after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora after-roadmap:sera after-roadmap:trato
after-roadmap:vantagem ai algum_desconto algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_$ bom_para bom_tamanho bom_trato bom~mim ce cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom deixo~? desconto_$ desconto_rolando desconto~para desses_dois desses~acordos devo_topar de~tamanho dois_acordos dois~qual duvida_,
duvida_se duvida~entro duvida~pego eh_furada eh~bom eh~essa eh~melhor eh~para entro entro_nessa entro~? espero essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida eu~topar fecho_$ fecho~deixo fico_na fico~duvida isso_ai isso~bom largo largo_? medid- medida medida_? melhora melhora_se melhora~eu meu_lugar me~? me~sua moca na_medida na~, na~se nessa nessa_?
no~? no~lugar offers:duvida offers:fechar offers:mim offers:oferta offers:propostas offers:que offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou_deixo ou_espero ou_largo ou~cilada ou~na ou~passar para~? passar_? pego_esse pego_ou pego~acordo pego~largo pena_isso pena~? posso~a proposta_? proposta_da proposta~NAME qual_das qual_eh que_a que_consigo que_melhora que_tal que~essa que~esta
que~se rolan- rolando rolando_para rolando~mim salga- salgado salgado_ou salgado~esta se_pego senho- sera~melhora se~esse sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tamanho_? tem~desconto tem~para topar_? trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista vista_ou voce~disso`,
    '-3': `#_? ^_consignado aceitaram aceitarem aceitei acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:divida after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:pode after-roadmap:quanto after-roadmap:so agora ai_$ consi- da~? demai- demais eh_gratis fecham fecham_o fecham~acordo feira- feirao grati- gratis gratis_? limpa
meu~? minha_proposta muito mutir- mutirao nao~? negociar offers:feirao offers:golpe offers:por offers:so offers:vou o~por pedir pesso- por_mim por~? posso~? seras- serasa tem~? voce_eh voce_fecham voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado desconto_? eh_golpe golpe vou~com`,
    '-5': `aceitam after-roadmap:aceitam offers:NAME`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `quanto~ja`,
    '8': `after-roadmap:quanto ja quanto_ja`,
    '7': `after-roadmap:total ja~? que_ja`,
    '6': `^_quanto ate_hoje eu_ja ja_paguei o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra ^_soma after-roadmap:bem after-roadmap:desde after-roadmap:embora after-roadmap:esses after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu after-roadmap:soma ate a~divida bem_? das_minhas das~dividas de_tudo desde_que embor- embora eu~paguei foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto_no
quanto~total que~ja quite- quitei quitei_$ saiu total_? tudo~quanto`,
    '3': `^_de a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:qual bem comecei consegui consegui_pagar desde dimin- esses hoje ja~a meses_$ minha_divida minhas_dividas no_total no~? o~ja pagar_? quanto_eu que~paguei soma tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '13': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `^_por after-roadmap:ordem after-roadmap:por antes_?`,
    '8': `^_explica antes expli- explica ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a nao_entendi ordem_$ porqu- porque`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de essa logic- logica motiv- motivo o_motivo pela~?`,
    '5': `NAME~antes a_fila after-roadmap:a after-roadmap:ficou after-roadmap:fila after-roadmap:frente after-roadmap:montar after-roadmap:que after-roadmap:usaram ai_$ a~antes de~eu enten- entendi monta- montar na_frente nao~a o_cheque para_fim pela ser_essa troco usara- usaram`,
    '4': `a_logica a_menor after-roadmap:botou after-roadmap:fim after-roadmap:primeiro after-roadmap:quem after-roadmap:ser agora_? antes_do antes~NAME a~vai botou chequ- cheque cheque_especial comecar_pela de_pagar de_que decid- de~essa espec- especial eu_pago eu~o ficou fila frent- frente frente_? logica_de me_explica menor~? motivo_de motivo~pagar nao_era o~faz o~primeiro pago_o para~a por~o por~voce
prime- primeiro primeiro_? qual~logica qual~motivo que_a que_faz que_o quem~que que~NAME que~essa que~pago que~que que~voce quitar_a quitar~menor vai~? voce~para`,
    '3': `NAME_? NAME_antes NAME_vem a_financeira a_maior after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:comecar after-roadmap:era after-roadmap:faz after-roadmap:ficar after-roadmap:financeira after-roadmap:loja after-roadmap:maior after-roadmap:melhor after-roadmap:menor after-roadmap:nao after-roadmap:outra after-roadmap:quitar after-roadmap:topo after-roadmap:ultimo
after-roadmap:vem after-roadmap:vir after-roadmap:voce ai a~ficou a~vez banco_no cartao_primeiro comeca_pela comecar de_ser depois_por depois~que de~o do_consignado em~? essa_na essa_ordem essa_primeiro essa~da essa~e essa~pagar explica_o faz_a ficou_para ficou_por ficou~depois ficou~ultimo fim fim_$ logica_eh logica~essa loja_? maior maior_ficou nao_comeca nao~pela na~? no_topo o_NAME outra_?
o~no o~vem pagar_o pagar~NAME pela_NAME por por_ultimo porque_essa por~? por~a por~essa por~nao que_? que_essa que_logica que_ser que~a que~cartao que~comeca quitar se_a tem_um tem~ser topo ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '15': `rmc`,
    '13': `after-roadmap:rmc`,
    '9': `rmc_eh`,
    '7': `carta- cartao cartao_consignado como_saio emprestimo_? saio`,
    '6': `after-roadmap:cartao after-roadmap:saio cancelo~cartao descontam_um do_rmc eh_emprestimo eh~no o~consignado que_? rcc rmc_$ saio_do`,
    '5': `^_descontam ^_reserva after-roadmap:emprestimo after-roadmap:nunca after-roadmap:rcc benef- beneficio beneficio_? cancelo cancelo_o cartao_que como_cancelo consi- consignavel consignavel_eh consignavel~o de_margem debts:cartao descontam desconto~cartao de~consignavel do_inss do~do esse~do margem_consignavel margem~eh nao~nunca no_meu no~beneficio rates:cartao reser- reserva reserva_de
reserva~margem`,
    '4': `after-roadmap:descontam after-roadmap:eh after-roadmap:inss cartao~? desco- desconto_de do_extrato eh_rmc eh~? eh~que emprestimo esse_rcc extra- extrato extrato_do inss marge- margem meu_beneficio meu~? nunca o_cartao que~rmc rcc_do rcc~extrato rmc_no rmc_todo rmc~mes rmc~meu um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,~agora ,~que ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:tal agora_? anda anda_$ anos_e anos~a aposentadoria a~nao beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~e cartao~folha cartao~ha cartao~nunca como_me como~livro como~o
consignado consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:o debts:que debts:rmc descontam~cartao desconta~inss desse_desconto desse~de de~na divida_nao divida~anda do~eh e_agora e_era eh_o empre- emprestimo_e emprestimo~era era_cartao era_emprestimo era~, era~e eu_nunca eu~pedi explica_$ extrato~inss e~? e~cartao e~divida folha_$ ha_anos ha~e inss_eh inss~o livro
livro_desse livro~desconto me_livro mes_no mes~meu meu_contracheque me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que~emprestimo que~usei rates:? rates:beneficio rates:o rates:rmc tal tal_de todo_mes todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '12': `after-roadmap:consignado`,
    '10': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debts:consignado descontado emprestimo_que folha funciona~consignado rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- debt-kind:? descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o incomes:consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer que~emprestimo que~esse traba-`,
    '4': `^_credito a_pena after-roadmap:eh after-roadmap:funciona after-roadmap:pessoal a~? boa_? cartao_eh cilad- cilada como~o consignado_do consignado~clt consignado~inss consignado~o debt-kind:consignado debt-kind:que desconta dizer_consignado dizer~? eh_boa eh_bom eh_cilada eh_emprestimo eh_esse eh~? em~? esse_consignado expli- explica explica~consignado fazer fazer~? incomes:emprestimo inss_$
melhor~ou o_credito o~eh o~quer pagar~eh pena prest- que_mesmo que_quer quer_dizer quer~consignado que~dizer rates:? trabalhador_eh trabalhador~bom vale_a vale~pena`,
    '3': `?_explica acabei_de acabei~fazer after-roadmap:boa after-roadmap:desconta after-roadmap:folha after-roadmap:melhor after-roadmap:pena after-roadmap:tirar apose- aposentado_? aposentadoria_$ boa bom cancelar_um cancelar~consignado carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como como_$ como_fica consignado_$ consignado_para consignado_privado consignado_tem consignado~acabei
consignado~aquele consignado~cilada consignado~juros da_aposentadoria de_fazer debt-kind:dizer debt-kind:esse debt-kind:quer debt-kind:sei debts:emprestimo demitido_como demitido~fica desco- desconta_da descontado_? descontado~explica desconta~aposentadoria dizer do_inss do~eh eh_como eh_melhor eh~emprestimo empre- fazer_? fica_o fica~consignado for~como incomes:? incomes:eh incomes:o inss
juros_menor juros~? menor_? mesmo_? na_folha nao~o na~eh ou~? o~mesmo o~tem para_aposentado pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da que~na rates:eh rates:emprestimo rates:fazer sei_o sei~que tem_juros tem~menor tirar um_consignado vivem`,
    '-3': `cartao_consignado debt-kind:do de~o`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `descontar do_consignado folha`,
    '7': `after-roadmap:limite limite podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem consi- desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quant- quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar after-roadmap:quanto ainda_para ainda~emprestimo banco_pode benef- beneficio consignado consignavel descontam_muito descontam~, do_meu do~beneficio do~salario em_folha existe_um existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe para_emprestimo quanto_do
quanto_podem quanto~descontar tenho_margem tenho~ainda um_teto`,
    '4': `,_existe ,~um ^_qual a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco~comer beneficio_$ comer comer_? consignado_$ consignado_? da_minha da~folha debts:? debts:quanto descontam descontar_do descontar_metade descontar~do descontar~meu do_beneficio eh_$ eh_quanto emprestimo_? exist- existe folha_$ folha_o folha~banco incomes:do inss_eh inss~quanto ja_descontam ja~muito
limite_do margem~inss maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh salario_? tem~para teto teto_? um~?`,
    '3': `,_tem ,~lei after-roadmap:ainda aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:margem descontar_da descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido estou- incomes:margem incomes:quanto lei lei_que lei~limita levam levam_quanto levam~no
limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita salar- salario tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `como~portabilidade outro_banco`,
    '8': `after-roadmap:banco banco outro`,
    '7': `como_faco compr- consi- financiamento levar levar_o minha_divida o_emprestimo portabilidade_de rates:banco`,
    '6': `after-roadmap:outro banco~consignado comprar consignado faco finan- mudar o~para para_outro rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:levar after-roadmap:mudar banco_? banco_o compra_minha compra~divida com~menor credito_funciona credito~como de~funciona divida_, emprestimo funciona_como menos_? mudar_o o_financiamento para~banco portabilidade~credito troca- trocar`,
    '4': `^_outra after-roadmap:emprestimo after-roadmap:outra after-roadmap:quer after-roadmap:trocar assum- assumir assumir_o assumir~que banco_pega com_juros como_$ compra comprar_minha comprar~divida consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o divida do_emprestimo empre- emprestimo~banco eu_consigo eu~migrar faco~de financiamento_?
financiamento~banco insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram menos meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento minha~, mudar_a mudar~divida o_consignado ofereceram ofereceram_comprar ofereceram~minha offers:portabilidade outra outra_financeira outra_instituicao outra~pode outro~? o~de o~devo para_levar para_mudar para_outra
para_passar para~financeira passar~divida pode_assumir pode~o posso_trocar que_devo quer~meu troca_de`,
    '3': `,_eh ,_vale ,~bom ,~vantagem :consignado :faco NAME~eh ^_eu ^_levar ^_outro ^_troca a_divida a_portabilidade after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:menos after-roadmap:ofereceram after-roadmap:passar after-roadmap:troca after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_do banco_mais banco_me banco_para
banco~barato banco~cobra banco~emprestimo banco~juros banco~pagar banco~pode canto_? cobra cobra_menos cobra~? com_taxa como~muda com~mais consignado_$ consignado_com consignado_para consignados consignados_de consignados~banco consigo contrato credi- credito custo_para custo~levar da_para debts:banco de~? disse_que disse~compra divida~banco divida~eh do~do eh~essa emprestimo_de emprestimo_do
emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~outra funci- funciona inss_? juros_? juros_mais juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento mais_baixo me_cobra menor meu_consignado meu_contrato meu~? meu~do me~menos mudan- mudanca mudar~banco muda~financiamento
negar negar_a negar~portabilidade offers:banco offers:como os_consignados outra~compensa outro_canto outro~me o~antigo pagar~juros para~a para~canto para~menos para~o passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega que_compra que_outro quer que~banco que~minha rates:emprestimo rates:financiamento
rates:menos rates:o rates:outra rates:outro rates:pode rates:portabilidade sera~outro taxa_menor trans- transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vale_?`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve prescreve`,
    '12': `caducou caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:ainda after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:caducou divida`,
    '8': `cinco cinco_anos isso~? ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:anos after-roadmap:prescreveu ainda_conta caduca_$ caduca_? de_cinco depois_de divida_velha overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:divida after-roadmap:ja after-roadmap:quando ainda_podem ainda_vale ainda~me antig- antiga de_# divid- divida~some me_cobrar podem~cobrar quando_isso some_? velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga ainda~? cobrar cobrar_? conta_$ de_validade divida~prazo essa_divida overdue:divida overdue:sera podem prazo_de prazo~validade sera sera_que tem_prazo valid- validade validade_?`,
    '4': `#_ainda #_anos #~some ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso anos_? anos_some anos_somem anos~? anos~com a~tem cobra- comeca_a comeca~contar contar_de contar~novo depois~# de~ainda divida_ainda divida_de divida_eh divida_tem divida~# divida~? divida~NAME divida~vale do_serasa essa~ainda eu_deixar ja ja_caducou me~?
offers:divida overdue:anos overdue:ja overdue:que o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a quantos_anos quantos~somem que_acontece que_com que~se se~deixar some_sozinha somem somem_com somem~isso sozin- sozinha sozinha_? um_pouquinho um~comeca velha~? velha~sozinha`,
    '3': `#~pode ,_quer ,~dizer :anos :de :divida NAME~? ^_essa ^_quando ^_saiu acabou_a acabou~divida after-roadmap:cobrar after-roadmap:conta after-roadmap:podem after-roadmap:se after-roadmap:sera after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano ano_caduca anos_eu anos~nao ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada cobrar_divida
com_cinco comeca com~? com~anos com~tempo contar de_quantos debts:anos debts:divida deixa- deixar depoi- depois depois~cinco depois~quantos de~? divida_morre dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo overdue:com overdue:conta overdue:some
o~a passo- passou pode~cobrada prazo proce- quantos que_acabou quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some_do some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever da~? dever prend- vai_preso`,
    '8': `^_boleto cadei- cadeia quem_deve`,
    '7': `after-roadmap:crime cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana consent:pagar crime_nao crime~pagar em~por pagar polic- policia por_cartao prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:crime consent:da crime_? deven- devendo devendo_banco eh~nao eles~mandar em_cana ficar ficar~banco gente gente_por ir_em ir~cana mandar_prender mandar~a
me_buscar ou_eh parar pode_me podem_mandar podem~prender por_causa por_divida posso_ir posso~em prendem prender_a prender~gente vai vencido vencido_eh vencido~crime worry:cana xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia algemado algemado_por algemado~causa atras atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:cana consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser de_vir debts:por deleg- delegacia delegacia_? devendo_loja
devendo~? dever_cartao dever~da dor dor_de dor~cabeca eh_verdade eles_podem emprestimo_$ eu~parar falou ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por mandar me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar~das parar~delegacia pode~levarem policia_vem policia~me
por_nao por~disso por~pagar presa presa_por prisao_ou prisao~so ser~por so_dor so~de vem_me vem~buscar venci- vou~atras worry:? worry:crime worry:da worry:dever worry:eh worry:pagar xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~prendem ,~verdade ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:cartao after-roadmap:deve after-roadmap:devendo after-roadmap:falou after-roadmap:gente after-roadmap:mandar after-roadmap:pagar after-roadmap:parar after-roadmap:policia after-roadmap:por after-roadmap:prender
after-roadmap:preso after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atrasado_? a~? a~por banco_$ banco_vai banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ causa~conta cobradora cobradora_disse cobradora~que consent:nao crimi- criminal criminal_, criminal~existe
de_cabeca de_cana debts:gente debts:prendem debts:preso deles_falou deles~em deve_para deve~banco de~policia de~presa disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou existe_isso existe~para falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida
lenda lenda_$ loja_? manda- me_ameacaram medo medo_de nao~, nao~eu no_brasil o_advogado ou ou_so ou~lenda ou~so overdue:da overdue:vai oxe_, oxe~agora o~deles pagar_o pagar~pode para_assustar para_divida parar_na para~vai pavor~vir policia_aqui policia~em por por_carne por~? por~atrasado por~de por~ou prendem_a prendem_gente prendem~gente prendem~por presa~nao preso_no preso~brasil prisa- prisao
processo processo_criminal processo~, que_vai quem~para que~estelionato que~mandar ser_presa so_para so~assustar tenho~de vai_mandar vai~no verdade verdade_ou verdade~eh vir vir_policia vir~aqui vou~na worry:cadeia worry:ou worry:por worry:preso`,
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
    '7': `:plano after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `^_manda ^_ver after-roadmap:manda after-roadmap:refazer cade~plano manda_o me_mostra o~a passo pode~a qual~o refaz- refazer ver_de ver~novo`,
    '5': `^_refaz ^_repete after-roadmap:o after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_meu cade_o da~? faz_a faz~conta manda me~como o_meu passo_$ plano~novo quero_o quero~de refaz refaz~plano repete repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode a_mes after-roadmap:aquele after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:passa after-roadmap:qual after-roadmap:quero aquela_lista aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_aquela combi- combinado conta_? conta_de crono-
cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa do~pagar e~tal lista_do lista~que mandar_aquele mandar~cronograma mapa_para mapa~sair mes~mes meu~ai monta mostra_o novo_o o_tal o~da pagar_mes para~das passa_o plano_ai plano_de pode~aquele que~mes repet- tal_do tal~mapa`,
    '3': `,_reenvia :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei after-roadmap:agora after-roadmap:aparelho after-roadmap:aquela after-roadmap:oxe after-roadmap:planejamento after-roadmap:reenvia after-roadmap:relembra after-roadmap:resumo after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela~do aquele a~? a~de cade~lista combinado_do combinado~plano conta
de_aparelho de~o do_que do~para e_o e_sumiu era_o explica_de explica~novo e~tudo manda~plano me_passa me_relembra mes_a me~o mostra~passo mostra~plano novo_$ novo_? o_planejamento oxe pagar~a para_sair passa plane- planejamento planejamento_$ plano_, pode_mandar por_favor qual_eh qual_era quando_o quando~plano que_pagar reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o
relembra~combinado resumo sair_das sair~dividas sumiu_tudo sumiu~, tal troquei_de troquei~aparelho tudo~reenvia ver_o`,
    '-3': `^_melhor after-roadmap:melhor cade~link grafi- link_do link~plano melho- melhor o_site pode_me site`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '11': `rates:rotativo`,
    '10': `rotativo_?`,
    '8': `^_rotativo rotativo~o`,
    '7': `do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `^_por a_fatura after-roadmap:fatura cresce_tanto debt-kind:rotativo do_cartao eh_esse eh~do esse_do esse~cartao por_que rotativo_eh tanto_$`,
    '5': `:rotativo cartao_cresce cartao~tanto cresc- cresce de_rotativo esse_rotativo juros_do o_rotativo o~cresce por~a que~fatura rates:que tanto`,
    '4': `:eh ^_fala after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ como_assim do~para eh_o eh~rotativo eh~tal expli- explica explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta juros_eh juros~esse nao_pago pago_a pago~fatura para_rotativo que_a que_eh que_juros que~cartao que~eh rates:cartao rates:eh
rates:esse rates:fatura rates:por rotativo_, rotativo_para rotativo_seria rotativo~mim seria seria_o seria~que so_aumenta tal~rotativo tem_teto teto_para teto~rotativo`,
    '3': `,_explica :que ^_que absurdo_$ acont- acontece acontece_quando acontece~nao after-roadmap:aumenta after-roadmap:esse after-roadmap:explica after-roadmap:juros ai_, ai~explica assim a~toda cartao~estao como_funciona como_que como~eh debt-kind:? debt-kind:esse debts:juros eh~absurdo eh~juros eh~que entendi_esse entendi~rotativo esse esse_tal estao_absurdo explica_$ fala fatura_toda fatura~?
funciona_o funciona~rotativo juros juros~cartao me_explica nao~a nao~esse no_rotativo o~acontece por~esse por~o quando_nao quando~pago quanto~o que_$ que_acontece que_o que~juros que~quando rates:do rates:o rotativo_ai rotativo~, tem~para teto toda toda_?`,
    '-3': `esse_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda after-roadmap:cras ajuda`,
    '10': `cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `after-roadmap:cadunico after-roadmap:cesta algum comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde ajuda_? ajuda_da ajuda~prefeitura algum_auxilio algum~para auxilio_para comid- me~? onde tem~auxilio tem~da worry:ajuda`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:comida after-roadmap:quem auxilio~mim a~eu basic- basica basica_? cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde_consigo onde~cesta prefe- prefeitura tem_ajuda worry:? worry:como`,
    '5': `after-roadmap:arrumo after-roadmap:beneficio after-roadmap:onde after-roadmap:peco algum- alguma alguma~? arrumo arrumo_uma arrumo~cesta assis- auxil- auxilio benef- beneficio beneficio_eu beneficio~tenho bolsa bolsa_familia cadas- cadastro cesta_? coisa_? como_entro como~no como~o cras_ajuda cras~com da_alguma da~coisa direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia
familia_$ gover- governo mae mes_? onde_arrumo onde_peco onde~uma o~ajuda o~me para_quem quem_ajuda quem_eu tenho_direito tenho~? uma_cesta`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:bolsa after-roadmap:entro after-roadmap:faco after-roadmap:prefeitura ajuda_com ajuda~o ajude ajude_? algum_programa alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta
cadunico~desatualizado comer_esse comer~mes como como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra_no entra~bolsa esse_cras essentials:onde esta_desatualizado eu_posso eu_recordo eu_tenho eu~pedir eu~socorro faco~cadastro governo_da governo_eu governo~posso graca
mae_? me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me que_? quem quem~peco quem~recordo que~ajude que~eu recordo_para recordo~comer renda social_, social~onde socorro_esse socorro~mes tem~programa uma~? unico unico_?
worry:cadunico worry:cras worry:faco worry:onde worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva :onde INCOME ^_preciso after-roadmap:coisa after-roadmap:comer after-roadmap:como after-roadmap:direito after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:mae after-roadmap:programa after-roadmap:recordo after-roadmap:socorro after-roadmap:tem after-roadmap:tenho ajuda_mae ajuda_o ajuda~solto algum~que aluguel_?
bolsa~? bpc bpc~minha cadastro_$ casa_onde casa~peco coisa comer comida_em comida~casa como_peco cras_da cras~alguma cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde essentials:, essentials:como essentials:faco essentials:o essentials:peco esse~? esta~, estou~comida eu_? eu_peco existe_auxilio e~cras familia_? fazer_o fazer~cadastro
fica_onde filho_doente filho~? gente_como gente~eu governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem me_ajuda meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel
progr- programa que_ajuda que_da que_entra que_me quem_cuida quem~de quem~mae quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tenho_renda tenho~nenhuma worry:auxilio worry:bolsa worry:familia worry:que worry:quem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:tarifa`,
    '7': `after-roadmap:luz baixa baixa_renda desconto_na menos`,
    '6': `after-roadmap:social como~a de_luz energ- energia essentials:luz luz_? menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_tarifa after-roadmap:menos desconto energia_? essentials:? na_luz paga_menos pagar_menos para_pobre pobre_? quem_eh tem_tarifa tem~social`,
    '4': `^_tarifa a_desconto after-roadmap:baixa after-roadmap:energia after-roadmap:na after-roadmap:quem after-roadmap:renda a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede conta_de conta~luz desconto~energia desconto~luz direito_a direito~desconto eh_baixa eh~renda essentials:como essentials:tarifa menos~NAME menos~luz na_energia onde_cadastro onde~para paga para_quem para~menos
pede_? pobre progr- programa quem~baixa quem~bolsa renda_? social_como social~pede tarifa~como tem~na`,
    '3': `,_como ,~desconto ,~faco NAME_? ^_aquele ^_bpc ^_onde a_conta after-roadmap:bolsa after-roadmap:desconto after-roadmap:familia after-roadmap:paga after-roadmap:pede after-roadmap:pobre after-roadmap:pouco after-roadmap:tem alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixa- baixar baixar_a baixar~conta barata bolsa_familia bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos
como_baixar como_pego como~? como~na da_direito da~a de_internet desco- desconto_para de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:a essentials:baixa essentials:de essentials:desconto essentials:menos essentials:na essentials:paga essentials:programa essentials:renda essentials:social essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_para
luz_pelo luz_vem luz~governo luz~pobre luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_NAME na_tarifa na~para na~social paga~de paga~luz para_pagar para_ter para~eh pede pego pego_a pego~tarifa pelo_governo pouco povo_, povo~como programa_luz programa~do quem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de tarifa~renda tem_bolsa
tem~familia ter_? worry:? worry:desconto worry:luz worry:menos worry:na worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '12': `after-roadmap:cet eh_cet`,
    '11': `cet_$ custo rates:cet`,
    '10': `que~cet`,
    '9': `^_cet cet_? debts:cet`,
    '8': `cet_eh custo_efetivo efeti- efetivo o_cet`,
    '7': `cet_, offers:cet total`,
    '6': `after-roadmap:custo cet~imposto custo_total custo~do diabo~cet do_emprestimo eh_imposto eh~? entra~cet impos- imposto imposto_? no_cet total_do total~emprestimo`,
    '5': `de_custo de~efetivo diabo diabo_eh emprestimo_$ entra_no esse_tal o~eh o~entra que_diabo que_entra que~eh tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros cet~maior coisa_? contrato custo~total debts:custo e_juros efetivo_$ efetivo_total eh_maior eh~mesma entra esse~de explica_esse explica~tal e~eh juros_eh juros~a maior_que mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:o offers:que onde_acho o~total para_que que~custo que~no rates:custo rates:eh rates:o
rates:que rates:serve serve significa_custo significa~efetivo tal_de`,
    '3': `%_, ^_devo a_diferenca after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato comparar comparar_o comparar~cet contr- contrato_$ custo~eh debts:efetivo devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros efetivo_eh efetivo~o eh_a eh~que emprestimo essas_letrinhas essas~cet
fala_em falou_para falou~comparar gerente~para juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior me_explica no_contrato no_papel offers:eh olhar olhar_a olhar~taxa onde~o ou~cet o~? o~significa para_comparar para_custo para~serve para~total por~o qual~diferenca que_bicho que_serve que_significa querem_dizer querem~o que~saber rates:, rates:? rates:bicho rates:boleto
rates:contrato rates:efetivo rates:esse rates:fala rates:no rates:para saber_o saber~cet serve_saber serve~o signi- significa taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `soma`,
    '13': `after-roadmap:soma total`,
    '12': `^_soma after-roadmap:total`,
    '11': `after-roadmap:quanto quant- quanto`,
    '9': `after-roadmap:devo da_quanto devo geral quanto_? rombo taman- tamanho`,
    '8': `^_quanto after-roadmap:geral after-roadmap:tamanho after-roadmap:tudo burac- buraco desgr- eu_devo fala_o minha_divida`,
    '7': `NAME_? after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:fala after-roadmap:rombo desgraceira devo_$ em_quanto estou_devendo quanto_que soma~desgraceira total_$`,
    '6': `^_qual ^_valor after-roadmap:agora after-roadmap:ai after-roadmap:devendo after-roadmap:esta after-roadmap:toda after-roadmap:valor agora_$ ao_todo das devo_no devo~NAME dividas_$ eh~rombo enter- fala fala~total no~? o_rombo o_tamanho o_total o~total qual_o quanto_da quanto_eu rombo_todo rombo~? soma_ai soma~para tamanho_do toda valor`,
    '5': `after-roadmap:ao after-roadmap:essa after-roadmap:estou after-roadmap:falta after-roadmap:todo ai_para ai~mim ao das_dividas das~dividas da~divida debts:o deven- devendo divida_$ dividas em~? estou~em eu~devendo me_fala o_valor o~todo qual~o qual~valor quanto_devo quanto_esta quanto_falta quanto~eu soma_tudo soman- somando somando_tudo todo todo_$ todo_? tudo~da`,
    '4': `:divida :minha :quanto :total :valor ^_somando a_soma after-roadmap:dando after-roadmap:estrago after-roadmap:junto after-roadmap:mim after-roadmap:numero after-roadmap:qual after-roadmap:somando agora ai_o ai~prejuizo brincadeira buraco_? dando das_minhas da~? de_que debts:da debts:qual debts:quanto debts:todo devendo_quanto devo_para devo~total de~tamanho divid- divida_toda eh_o esta_dando
esta_de estra- estrago eu_estou eu~devo eu~no falta junto junto_$ meu~esta me~o mim_$ minha~toda no_total o_estrago o_numero o_prejuizo para_mim preju- prejuizo prejuizo_para prejuizo~mim qual qual_eh quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? tudo tudo_junto tudo_para tudo~mim valor_da`,
    '3': `:da :devo ^_fala after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai as~? a~das bolo bolo_inteiro bolo~da brinc- cheio_de cheio~tudo da~se de_quanto debts:? debts:tudo devo_? devo_quanto de~eh de~que divida_esta divida~em do_que do~devo eh~divida esta_em esta_minha esta~divida estou~quanto geral_do geral~que hoje_$ intei- inteiro inteiro_da inteiro~quanto junta- juntar juntar_todas
juntar~as mim minhas_dividas minha~esta monta- montante montante_geral montante~do numero o_bolo o_montante o~? o~cheio o~da o~geral o~inteiro o~para para_NAME qual~montante quanto_se quanto~estou quanto~juntar quanto~no quanto~pagar que_devo que_esta quero_saber que~estou que~o saber_o saber~valor se_juntar se~todas somad- somadinho somadinho_da somadinho~quanto todas_as todas~dividas total_da
total_que total~eu tudo_somadinho valor_cheio valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:embora after-roadmap:fazendo after-roadmap:juros after-roadmap:mesmo after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo foi_embora ja_foi minha_renda minha~vai na_NAME na~mesmo oferecer
para_cada para_divida para~banco quanto~oferecer quanto~total sair sair_das sair~dividas vai_para vai~divida`,
    '-4': `after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_ainda quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona consent:que eh_financeira quem~voce voce`,
    '10': `:como after-roadmap:voce do~? eh_voce financeira_$ funci- funciona para_que robo`,
    '9': `after-roadmap:falando after-roadmap:robo after-roadmap:sao banco_? como_funciona de_onde eh_isso eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$`,
    '8': `^_voce como_pegou como~meu consent:isso do~se eh_do eh_esse empre- empresa_$ emprestam emprestam_dinheiro esta_falando estou_falando fazem finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata trata_$ voce_emprestam voce_fazem voce_sao`,
    '7': `:? :voce ^_do ^_isso after-roadmap:financeira after-roadmap:isso como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:esse consent:falando consent:quem consent:sao eh~serasa esse_zap fazem_$ isso_eh isso~o meu_numero numero_$ que_se quem_eh quem_sao que~zap sao_voce voce_conseguiu voce_eh zap`,
    '6': `:quem ?consent ^_eh ^_para ^_quem after-roadmap:fazem after-roadmap:serve after-roadmap:zap artif- artificial artificial_? consent:do consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ do_que eh eh_emprestimo eh_inteligencia eh_quem eh_um eh~artificial eh~de eh~ou eh~pessoa esse_? esse_negocio falando_$ intel- inteligencia inteligencia_artificial inteligencia~?
negocio negocio_$ onde_eh onde~isso para~esse para~serve que_serve quem_$ sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :eh :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:numero after-roadmap:pegou after-roadmap:quem com_robo consent:emprestimo consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh_empresa eh_vendedor eh~banco eh~moco empresa_de empresa~que emprestimo_$ esse_$ estou~com falando_com falando~robo faz~que governo_? isso_moco isso~do mando- mandou
me_mandou me~isso onde_voce onde~sao ou_maquina o~disso o~mesmo que_mesmo que_zap quem_esta que~eh que~negocio resolve_minha sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do zap_eh zap~esse`,
    '4': `:fazer :no :que :sabe ^_com ^_como afina- afinal afinal_? after-roadmap:empresa after-roadmap:negocio after-roadmap:pessoa after-roadmap:que after-roadmap:serasa after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem como~funciona com~eu consent:de consent:disso consent:entendi consent:negocio consent:oii consent:onde consent:zap disso_$ do_banco dono eh_humano eh_o eh~dono
eh~qual eh~servico empresa emprestimo emprestimo_? entendi_o entendi~que esse estou~? eu_estou eu~falando falando_? falando_comigo faz_o fazem_afinal fazem~? fazer_? financeira_? funciona_esse funciona~negocio gover- governo human- humano humano_ou humano~robo isso isso_$ isso_aqui isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse numer- numero
o_dono o_que ou_robo o~eh o~esse o~voce qual_empresa que_$ que_? que_funciona que_negocio que_servico quem_eu quem_me quem~estou que~esse resol- resolve robo_? sabe~? sao_$ sao~financeira sao~governo serve_para serve~que servico_eh servico~esse uma_financeira vende- voce~a voce~afinal voce~quem voce~uma`,
    '3': `,~funciona :ajudam :aqui :do :esta :instagram :o ^_cai ^_explica ^_faz ^_pera after-roadmap:aqui after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:dora after-roadmap:emprestimo after-roadmap:faz after-roadmap:humano after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou ajuda- ajudam aqui aqui_de como consent:cai consent:dinheiro
consent:dono consent:empresa consent:esta consent:fazem consent:governo consent:limpar consent:me consent:nome consent:pera consent:serasa consent:um de_qual de~eh de~empresa digit- digitando digitando_? dora eh_gente eh_uma eh~esta eh~governo entendi esta~comigo explica_o explica~que gente_ou gente~maquina governo_$ insta- instagram isso~de limpa- limpar limpar_o limpar~nome maquina_? nao_entendi
nao~o nao~quem onde outra~? pera pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh que~voce sao~? sei_quem serasa_$ serasa~? servi- servico trem uma_pessoa uma~digitando um~? vi vi_no voce_ajudam voce~gente`,
    '-3': `?_quero ?debt-kind ^_esse after-roadmap:anjo after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:quero after-roadmap:rmc after-roadmap:top anjo anjo_$ banca banco_$ consent:essa consent:pago consent:tem consent:vai criou daqui da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_seguro eh_sigiloso eh~?
eh~anjo eh~graca eh~presidente esse_numero esse~eh esta_devendo governo_ou governo~eh graca isso~golpe isso~pago juros_eh juros~esse mesmo_esse mesmo~numero muito numero_? o_presidente ou~particular pago_$ parti- particular particular_? presi- presidente presidente_$ prote- protegido protegido_isso que_juros quem_criou quem~devendo rmc rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso
tem~? top um_anjo vai voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito com_isso consent:fazer consent:golpe consent:sabe debt-kind:eh eh_muito eh_pago eh_para fazer_$ ganha- ganham ong ong_? pergu- quem~isso sao~ong uma_ong voce_ganham`,
    '-5': `eh_golpe eh~isso esse~? golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '10': `qual_conta`,
    '9': `deixo essentials:?`,
    '8': `atrasar`,
    '7': `a_luz after-roadmap:deixo after-roadmap:luz after-roadmap:ou luz primeiro_? qual`,
    '6': `^_aluguel ^_entre after-roadmap:atrasar after-roadmap:qual a~ou conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo nao~para ou ou_a posso_empurrar qual~? qual~posso que~deixo so~para`,
    '5': `,_qual ^_deixo a_prestacao after-roadmap:conta after-roadmap:entre after-roadmap:prestacao alugu- aluguel atrasar_qual atrasar~delas de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz_ou luz~o nao_da nao_pode nao~atrasar o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago pago_a pago_o pago~luz pago~que para_tudo pode_atrasar pode~? prestacao
prestacao_? qual_? se_nao se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher a_internet after-roadmap:aluguel after-roadmap:casa after-roadmap:contas after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:pago after-roadmap:posso ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? bolet- boleto boleto_? boleto~ajuda boleto~o casa~pode comida_e comida~boleto conta_nao contas contas~casa conta~casa
conta~pode da_casa da_para das da~tudo de_jeito delas de~nenhum e_boleto entre_comida entre~e escolher escolher_$ escolho_qual essentials:atrasar essentials:conta essentials:luz essentials:ou essentials:pago esse~? esta~vencendo eu~de e~pago gas internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? mercado mercado_ou mercado~boleto mes_? nao_der nenhum_? ou_boleto ou~cartao ou~primeiro
o~? o~ou pagar~, para~, posso_deixar posso~? prest- primeiro qual_delas qual~nao que~primeiro tudo_vencendo tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua after-roadmap:das after-roadmap:deixar after-roadmap:delas after-roadmap:escolho after-roadmap:internet after-roadmap:junto after-roadmap:nenhum after-roadmap:tudo after-roadmap:vencendo agua agua~luz ajuda_a aluguel_e aluguel~energia boleto_pago cartao_? casa casa_pago comid- comida condominio condominio_primeiro condominio~? conta conta- contas_, contas_da das~da da~um de_casa
deixa- deixar deixar_de deixar~pagar deixo_para deixo~depois der~pagar de~pago dia_e dia~so e_energia e_so eh_? energ- energia energia_no energia~mesmo esse_mes essentials:deixo essentials:pagar essentials:se esta_tudo e~da e~no inter- internet_ou internet~o junto luz_, luz~qual merca- mesmo_dia mesmo~e nao~deixar nenhum no_mesmo no~dia o_cartao o_condominio ou~? ou~condominio o~eu o~vem pagar
pagar_de pagar_uma pagar~jeito pago_antes pago~? pago~internet para_depois para_pagar para_todas para_um para~uma posso posso~de prime- que_? que_vem se_so so_da so_der todas_? um_$ uma_, uma~qual vem~? vence- worry:? worry:deixo worry:pago worry:primeiro`,
  },
  'ask:who-is-behind': {
    '12': `^_quem voce_?`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce essa_empresa esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? ganham ganham_dinheiro ganham~como sao_uma tras_disso`,
    '6': `com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso quem_te quem~com quem~esse quem~fez te_fez tem_banco tem~? te~? uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh o~de
o~desse parti- programa_? qual_empresa qual~cnpj quem_ganha robo robo_? saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj :isso after-roadmap:voce alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? com_isso consent:banca consent:cnpj consent:essa consent:fez consent:onde consent:tras consent:voce conta~voce de_onde debts:quem de~? de~quem do_governo do_robo dono eh~dono essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras
gover- governo graca_quem graca~paga inven- inventou inventou_esse inventou~robo isso_? isso~? o_dono onde paga_a paga~conta por~do progr- programa que_inventou que_turma quem_fez quem~a sao sao~, se~de tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:banca after-roadmap:essa after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:robo after-roadmap:saiu after-roadmap:te after-roadmap:zap algum- alguma aqui_? banca_esse banca~servico consent:como consent:de consent:do consent:empresa consent:esse consent:fica consent:ganham consent:ou consent:por consent:te consent:uma
conta_de de_quem debts:eh debts:sao debts:tem desse dinhe- dinheiro disso eh_do eh~empresa escri- escritorio escritorio_de escritorio~voce esta_por esta~tras fica_o fica~escritorio isso_aqui o_escritorio onde_fica qual_o quem_eh quem_paga quem~essa quem~por quem~voce que~esse se_eh servi- servico te tras~? worry:eh worry:empresa worry:esse worry:onde worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '23': `desfa-`,
    '22': `^_volta`,
    '20': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `z`,
    '16': `^_retorna re retorna z_$`,
    '15': `^_rebobina re_$ rebob- rebobina ultim-`,
    '14': `desfaz_$ volta- voltar`,
    '13': `^_da anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima da_re desfazer respondi`,
    '10': `^_control ^_ctrl como_retroceder control control_z debts:volta errado incomes:volta retro- retroceder retroceder_$ tem~retroceder ultima_$`,
    '9': `,_volta after-roadmap:voltar anterior_$ antes_$ errei essentials:voltar pergunta rates:volta respo- tem_como tras tras_$ volta_uma`,
    '8': `^_apaga ^_desconsidera ^_respondi ^_voltar da~retornar de_antes desconsidera essentials:volta na_pergunta overdue:z para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ uma volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado :volta ?debt-amount ^_engata ^_ops ^_pulei ^_risca a_anterior a_fita a_re ai_$ anda_uma anda~para apaga arrumar_a botei_errado contr- debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna o~eu pulei pulei_uma pulei~sem que~falei respondi_errado risca risca_a risca~ultima
uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `?incomes ^_anda ^_opa ^_quero a_de a_pergunta anda antes apaga_essa apaga~ultima arrum- arrumar da_para da~voltar debt-amount:retorna debt-amount:z debt-kind:z debts:a desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_falei falei falei_agora incomes:a incomes:quero incomes:re incomes:rebobina mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar
pergunta_anterior pouco_$ que_respondi querer querer_$ quero_mudar quero~a rates:a rates:anterior respondi_$ sem_querer ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?debts ^_desmancha ^_errei acabe- acabei acabei_de acabei~dizer after-roadmap:desfaz after-roadmap:volta apaga_o arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debt-kind:uma debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:da eu_acabei
eu_arrumar eu~agora eu~de income-source:re incomes:uma isso_$ mudar mudar_o overdue:desfaz pergunta_passada pouco que_errei quere- que~acabei rates:desfaz rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o tira~que ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?essentials ?rates ^_digitei ^_tem ^_tira a_resposta after-roadmap:apaga after-roadmap:desconsidera after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da~ctrl debt-amount:anterior debt-amount:ctrl debt-kind:ai debts:pergunta debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digitei digitei_na
digitei~pergunta dizer_$ enganei enganei_na enganei~pergunta essentials:a essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:errada income-source:fita income-source:uma incomes:da incomes:desfazer incomes:errei incomes:tras mande- mandei mandei_$ me_enganei mensagem_$ na_anterior na_casa na_outra na~, o_ultimo outra_, outra~volta
overdue:a overdue:errado overdue:falei overdue:na overdue:respondi overdue:uma para~pergunta passada pergunta_errada pergunta~antes por_favor quero_consertar quero~o que~mandei rates:ai rates:errado rates:isso rates:tem respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_na volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_mandei ^_refaz after-roadmap:anterior after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ anterior_que anterior~errei apaga_a apaga~anterior arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri-
corrigir da da_uma debt-amount:a debt-amount:da debt-amount:quero debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:anterior debts:antes debts:como debts:da debts:errado debts:favor debts:mudar debts:por debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que digit- dizer engan- errado_$ errado_, errado~volta errei_, errei~volta
essentials:apaga essentials:errada essentials:errado essentials:errei essentials:eu essentials:falei essentials:favor essentials:fita essentials:na essentials:pergunta essentials:por essentials:que essentials:tras falei_besteira falei~na income-source:na income-source:sem income-source:volta incomes:ai incomes:anterior incomes:antes incomes:errado incomes:favor incomes:isso incomes:para
incomes:pergunta incomes:ultima mandei~volta mensagem me~na n0 na na~de novo_a novo~anterior o_que outra outra_pergunta overdue:anterior overdue:antes overdue:resposta overdue:sem overdue:ultima para_outra passada_que passada~errei pergunta_$ pergunta_de pergunta~que que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:antes rates:como rates:da rates:para rates:uma
refaz refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_a volta_la`,
    '-3': `^_boa ^_pergunta boa coloc- instalments-left:a instalments-left:ultima me~de para_comeco`,
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
    '13': `^_cancelar ^_cansei after-roadmap:deixa esquece_$ querer_$`,
    '12': `cancelar desisto_$ precisa_mais`,
    '11': `^_larga fazer fazer_isso larga larga_mao`,
    '10': `^_estava estava_so mais_$ mao_$ nao_precisa para_la`,
    '9': `after-roadmap:desisto cancelar_$ chega_disso chega~por como_esta deixa~la disso_por disso~hoje engan- essentials:deixa esta_$ la_$ mao precisa querer sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:cansei after-roadmap:esquece after-roadmap:fazer a~agora cancela_isso cancelar_operacao confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~isso desisto_dessa era_so era~curiosidade esquece_isso essentials:desisto estou_a estou~fim fazer_mais fim_agora operacao operacao_$ quere- queto queto_$ quieto_isso
so_curiosidade vou~mais which-change:deixa which-creditor:deixa`,
    '7': `,_desculpa ,_foi ^_chega after-roadmap:querer after-roadmap:so baixo baixo_$ cansei_desse cansei~papo confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa_$ dessa_$ desse_papo de~isso era essentials:cancela essentials:cansei essentials:esquece essentials:fazer estava~ficando estava~olhando ficando_$ fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer olhando_$ opera-
para~fazer por_hoje preci- quero~fazer so_ficando vou_fazer`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ^_abri ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa cancela_o chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa dessa enganei enganei_$ essentials:isso essentials:precisa estav- estava eu_pedi
fican- ficando foi hoje_$ la me_enganei nada~, nao_era nao_vou nao~a nao~mais nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,_esquece ?essentials ^_nenhum agora_$ cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:nada confirm-delete:la confirm-delete:para confundi desse engano engano_$ era_nada essentials:mais filho_que filho~mexeu foi_engano foi_meu foi~filho me_confundi meu~que mexeu mexeu_no mexeu~celular me~, nada_nao nenhu- nenhum_, no_celular pedi que_mexeu which-change:esquece
which-change:nao which-creditor:era which-creditor:nada`,
    '4': `,_nada ,_resolvi ,~, ,~aqui ,~muda ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:desse after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:errado confirm-change:fazer confirm-change:me
confirm-change:nao confirm-change:para confirm-change:so confirm-delete:deixa confu- debt-amount:cancela dedo dedo_$ deixa_, deixa_isso deixa~para deixa~resolvi desisti_, desisti~nao era~, errado_$ esquece_o esquece~que essentials:fim essentials:nao filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso isso_ai isso~la meu_filho muda_nada n0 nada~desculpa nada~foi nao_deixa nao_muda
nao~nada nao~nao o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa que~no rates:la resolvi resolvi_aqui sem so which-change:estava which-change:foi which-change:isso which-change:nada which-change:que which-change:querer which-change:sem which-change:so which-creditor:esquece which-creditor:nao which-creditor:querer which-creditor:sem which-creditor:so`,
    '3': `,_me ,_nem ,~o ,~tirar ^_aff ^_apertei ^_desisti ^_mudei ^_nada aff after-roadmap:dessa after-roadmap:ficando after-roadmap:hoje after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora confirm-change:, confirm-change:era confirm-change:estou confirm-change:foi confirm-change:nenhuma de_ideia debt-creditor:, debt-creditor:ai debt-creditor:essa debt-creditor:nem deixa_quieto desisti devia
disso errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:dessa essentials:disso essentials:hoje essentials:pedi essentials:por essentials:vou favor_$ foi_sem foi~querer ideia isso_para mais mudei mudei_de mudei~ideia nada nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa rates:para resol- tirar_, which-change:abri
which-change:baixo which-creditor:me which-creditor:nenhuma`,
    '-3': `?after-crisis ?debt-kind ?income-source ^_essa after-roadmap:avisos after-roadmap:os assim_$ aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca essentials:essa essentials:nada inscr- inscricao inscricao_$ lembr- minha_inscricao nao_nao os_avisos quero_cancelar`,
    '-4': `cansei_disso como_estava deixa_eu deixa~estava essa_deixa essa~para mudanca_$ nao~deixa`,
    '-5': `disso_$ mudan- mudanca quieto_$`,
    '-7': `deixa~esta`,
    '-8': `querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor ^_#`,
    '17': `#_$ FIGURE terce-`,
    '14': `opcao segun-`,
    '13': `^_a debt-kind:#`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:a which-change:as`,
    '10': `# a_dois a_segunda confirm-amount:a prime- segunda which-change:da`,
    '9': `^_as a_quarta confirm-amount:segunda numero opcao_# opcao_$ overdue:# primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao numer- o_primeiro primeira_$ segundo segundo_$`,
    '7': `^_o a_# a_do a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo segunda_$ ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `as_parcelas do_aluguel o~aluguel parcelas_$ which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as confirm-amount:opcao dividas dividas_$ dois_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:# which-change:opcao which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce alugu- aluguel a~ai botou carta- cartao da_parcela eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_a ,_ganho ,_quem ,~dera ,~menos ,~pensar ?debt-kind a after-roadmap:# a~# baixo cima cima_$ confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de o_valor o~baixo
parcela parcela_$ primeiro_, quem_dera quem~fosse ultima_da valor which-change:eh which-change:no`,
    '-3': `#_# NAME_$ ^_vale banco_$ debt-kind:do do_banco mil vale_o vale~primeiro which-creditor:NAME`,
    '-4': `a~banco debts:# essentials:#`,
    '-5': `#~# debt-kind:a`,
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
    '6': `after-roadmap:sumir after-roadmap:vida debts:aguento debts:mais em~da pensando_em sumir_da vida`,
    '5': `after-crisis:nao after-roadmap:em after-roadmap:pensando aguen- aguento aguento_mais causa comprei da_vida em_me em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando por_causa sumir`,
    '4': `?after-crisis a_corda acabar adianta after-crisis:para after-roadmap:acabar after-roadmap:mais com_tudo compr- corda debts:nao eh_eu eu_faco ja ja~a ligar_para mais mais_esta matar_$ nenhum_, numero~, ponte quero~esta que~faco remed- remedio saida vida_$ vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ^_minha ^_quero acaba- acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:tudo after-roadmap:vale audio carta carta_para causa_dessas causa~contas contas contas_$ da_ponte da~por debts:ja dera
despe- dessa- dessas dessas_contas dormi- dormir eu_penso eu~em hoje hoje~nao irmao irmao_mandou irmao~audio jogar jogar_da jogar~ponte ligar mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum nunca_mais pensa- penso penso_em penso~me por~dessas quem_me quem~dera quero quero_mais quero~viver separ- separei separei_os serio serio_$ se~da
vale vida_nao viver_, vivo`,
    '-3': `mais_$`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '13': `after-crisis:nao after-crisis:so`,
    '12': `after-crisis:era after-crisis:isso exage-`,
    '11': `after-crisis:de after-crisis:estou`,
    '10': `^_era after-crisis:, after-crisis:eh after-crisis:quero`,
    '9': `era`,
    '8': `after-crisis:bem after-crisis:falei viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi bem brinc- estou_bem estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:que after-crisis:vou brincadeira expre- nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:modo bem_$ desab- era~meu estav- estava expressao falar_$ falei meu_$ modo modo_de nao_vou nisso`,
    '4': `,_estou after-crisis:boa after-crisis:eu after-crisis:gente after-crisis:morrer after-crisis:por after-crisis:viva after-crisis:voce boa_$ brincadeira_$ calma de_boa de_falar eh_so eh~de estava_so estou_de estou_viva estou~boa falei_por foi_so gente_$ nao_$ nao~me nao~morrer viva vou_me`,
    '3': `,~bem ,~minha ^_calma ^_fica ^_sumir after-crisis:ao after-crisis:boca after-crisis:brincando after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:letra after-crisis:mapa after-crisis:nada after-crisis:pe after-crisis:sumir ao ao_pe ao~da boca boca_para boca~fora brincando calma_nao da_boca da_letra da~para de_dizer de_expressao desabafo desabafo_$ dizer_$ do_mapa
do~brincadeira estou~e expressao_$ expressao_, falar falei_da falei~boca fazer fazer_nada fazer~nao foi foi~, forca forca_de forca~expressao ia isso_$ isso_, letra letra_$ mapa mapa_brincadeira morre- morrer nao~fazer oxe para_fora pe pe_da pe~letra que_isso quero_morrer quero~nao que~, so sumir sumir_do sumir~mapa tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '13': `after-roadmap:apaga apaga_tudo`,
    '12': `apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `apaga- apagar meus_dados some_com`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo tudo_que`,
    '8': `:meu apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero exclusao infor- informacoes_$ limpa meu_$ quero_ser some`,
    '7': `after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:meu excluir histo- historico historico_$ lgpd lgpd~exclusao limpa~registros meu_historico quero~minha`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apaga~que apague~meu esquecam esquecam_tudo essentials:apaga essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao registros registros_$`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus :minha ^_elimina ^_remove after-roadmap:dados after-roadmap:informacoes after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apague_o apague_tudo conte- contei contei_$ dados_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes essentials:cadastro essentials:informacoes
essentials:limpa essentials:minhas excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$ tudo~eu`,
    '4': `:apagar :tudo ?essentials ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:quero after-roadmap:registros after-roadmap:remove apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu deleta_o deleta~cadastro deleta~que esquecam~que essentials:que
essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ favor guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor que_voce que~falei que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a some~meus some~tudo te_contei tem_meu todos_os todos~meus tudo~eh voce_guardem voce~nada`,
    '3': `._$ :apaguem :que :quero :solicito :some after-roadmap:contei after-roadmap:guardem after-roadmap:meu after-roadmap:minhas after-roadmap:sistema after-roadmap:sobre apaga_minhas apaga~informacoes as_minhas a~dos com_as com_minhas com~informacoes com~minhas conta_por conta~favor dados_por dados~favor dai dai_$ dos_meus dos~dados eh_meu esquecam~sobre essentials:apagar essentials:apague
essentials:conta essentials:contei essentials:esquecam essentials:exclusao essentials:guardem essentials:lgpd essentials:minha essentials:some eu_falei exclusao_dos exclusao~meus favor_$ limpa_tudo limpa~que meu meus~por minha~por que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que sobre sobre_mim some~minhas tira_meus tira~dados todos tudo_sobre tudo~mim tudo~tem`,
    '-3': `?confirm-delete ^_reativa ^_tudo after-roadmap:reativa after-roadmap:uma confirm-delete:apaga expor- quero_ver reati- reativa uma~com`,
    '-4': `^_meus after-roadmap:baixar baixa- baixar confirm-delete:tudo quero_meus quero_uma quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete consent:nao`,
    '21': `?confirm-creditor ?consent`,
    '20': `?confirm-amount`,
    '19': `?confirm-change`,
    '18': `nao_$`,
    '17': `confirm-creditor:nao confirm-delete:nao`,
    '16': `?offers ^_nem`,
    '15': `^_nunca confirm-change:nao n0 nem thirteenth:ja`,
    '14': `?overdue consent:nem nenhuma_$ offers:so`,
    '13': `^_errou ^_negativo confirm-amount:nao errou negativo nenhu- offers:nao offers:ninguem segur- thirteenth:de`,
    '12': `^_abafa ^_no abafa abafa_$ deixa_como nao_eh nunca overdue:estou overdue:nos overdue:tudo thirteenth:nao`,
    '11': `,_deixa ^_pago ^_tudo ^_viajou consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem overdue:pagando quiet- repre- thirteenth:sem viajo- viajou`,
    '10': `^_alto ^_nananao ^_ninguem alto_la consent:passo credo credo_$ deixa eh_outra errou_$ gato nanan- nananao nananao_$ nao_mexe nao~isso nenhuma nos offers:me outro_$ overdue:dia overdue:em overdue:mas pagan- pagando ❌ ❌_$`,
    '9': `^_dispenso ^_embaralhou ^_errado ^_nops a_ver alto as_bolas ate_agora bolas bolas_$ como_era confirm-creditor:de consent:fora consent:prefiro de_jeito direito_$ dispenso embar- embaralhou embaralhou_tudo errado_$ estou_fora infor- mexe nao_aceito nao_foi nops nops_$ offers:banco offers:nada offers:nenhuma overdue:ainda overdue:certinho overdue:limpo overdue:pago pedra- recus- todas_em todas~dia
tudo_nos vale_o vale~primeiro`,
    '8': `^_ainda ^_esta ^_mantem ^_nao ^_nenhumazinha antes_fosse confirm-amount:eh confirm-amount:errado confirm-change:deixa confirm-delete:! confirm-delete:nada consent:livre consent:para consent:proxima consent:quero dispe- em_dia esta_errado esta_trocado esta_viajando estav- estava fosse_$ jeito limpo mante- mantem morto mudan- mudanca mudar_$ nao_confirmo nao_nao nao_recebo nao~essa nenhumazinha
offers:cobranca offers:de offers:esperando offers:total outra_loja outro overdue:nao overdue:nenhumazinha overdue:vencer overdue:vencido pago_certinho passou_longe por_enquanto querer_, querer~deixa quieto_$ silen- so_cobranca tenho~o thirteenth:nem thirteenth:quem trocado trocado_$ vencer vencido ver_$ viaja- viajando viajando_$ viajou_$ volta_como volta~era`,
    '7': `,_paguei ,~ontem ^_antes ^_ate ^_comigo ^_deixa ^_ja ^_nenhuma ^_passou ^_vale acho~nao apagar_$ ate ate_hoje azul azul_$ banco~de bulhu- bulhufas bulhufas_$ capaz comigo_nao como_estava confirm-amount:esta confirm-change:de confirm-change:que confirm-creditor:, confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- conse- consent:deus consent:estou
consent:hora consent:obrigado de_ideia deixa_o deixar_guardado deixar~mesmo deixa~esta depois~respondo eh~loja enqua- enquanto entendeu entendeu_errado errou_feio esquece_a esquece~mudanca esse~nao esta_maluco estava_$ feio_$ fosse guardado_mesmo ja~os la lhufa- lhufas lhufas_$ mais_o maluc- maluco maluco_$ mas mexer_$ me~e mudei_de mudei~ideia nada nada_$ nao_esta nao_mexer nao~decimo nao~deixa
nao~mudar nem_uma nessa ningu- ninguem nome_eh obrig- offers:ate offers:e offers:estao offers:nunca onde~viu overdue:gracas overdue:todas o~fazer passo- passou patav- patavina patavina_$ que_fazer sem~, thirteenth:# thirteenth:esse thirteenth:gastei thirteenth:isso thirteenth:me thirteenth:nunca thirteenth:patrao total_$ troca- vale vamos_deixar vamos~guardado viu_isso voce_viu voce~isso`,
    '6': `! ,_nada ^_bem ^_de ^_em ^_esquece ^_estao ^_fica ^_mudei ^_nada ^_prefiro a_mao after-roadmap:cortar agora_nao ainda_nao antigo apaga- apagar autonomo banco_nao carteira_$ confirm-amount:deixa confirm-amount:nunca confirm-change:eh confirm-change:errou confirm-change:outro confirm-creditor:errado confirm-creditor:essa confirm-creditor:esta confirm-creditor:nunca confirm-creditor:outro
confirm-delete:de confirm-delete:esta confirm-delete:o conhe- conheco consent:agora consent:contra consent:depois consent:interesse consent:mas consent:medo consent:outra consent:respondo consent:sai consent:vida conta_nao contra dados_ai de_apagar deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por deixa~velho depois_eu dera~so desisti~apagar dessa- dessas dessas_duas deus~livre de~nenhum
de~tirou dos_dois eh_gato eh~meu eh~por em_sonho em~com errado_isso esperando essa_mudanca esse_ai estou_em estou_pagando estou~dessa feio feito feito_relogio fora fora_dessa fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre guard- interesse jeito_nenhum lembre_isso livre loja_$ mais_onde mais~cortar mais~que mantem_como mantem~esta mas_pago me_livre medo~agua melho- melhor meus~ai
mudanca_$ mudar mudei nao_autorizo nao_concordo nao_vai nao_venceu nem_a nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_prazo nome~limpo nunca_tive nunca~nessa o_direito o_velho obrigado obrigado_$ offers:pedi offers:se onde_cortar onde_tirou onde_voce outra outra_hora overdue:devo overdue:enquanto overdue:feito overdue:nome overdue:nunca overdue:prazo overdue:relogio paga_$ pago
pedi_e por_lembre por~isso prefi- prefiro quero_$ quieto redon- redondo redondo_$ relig- relog- relogio senta- sentada sentada_$ tem_medo thank- thanks thirteenth:carteira thirteenth:nada thirteenth:o thirteenth:paga thirteenth:tem thirteenth:tudo tirou tirou_isso total tudo tudo_em valor_errado velho_mesmo viu which-change:nenhuma xinga-`,
    '5': `!_$ ,~certinho ,~disso 13o ^_agradeco ^_confundiu ^_diarista ^_nenhum ^_pedi ^_so ^_trocou ^_volta a_mudanca aceito aceito_isso agora_nada agora~posso agrad- agradeco agua antec- antes antig- apaga apaga_nao apert- ate~nada atrasa atrasa_$ atrasei capaz_! carte- carteira cobranca confirm-amount:outra confirm-amount:outro confirm-amount:passou confirm-amount:viajou confirm-change:, confirm-change:a
confirm-change:antes confirm-change:como confirm-change:estava confirm-change:mudanca confirm-change:nada confirm-change:negativo confirm-change:o confirm-change:onde confirm-creditor:como confirm-creditor:era confirm-creditor:negativo confirm-delete:, confirm-delete:como confirm-delete:deixa confirm-delete:eh confirm-delete:errado confirm-delete:errou confirm-delete:melhor confirm-delete:nunca
conforme confu- confundiu confundiu_as confundiu~bolas consent:aceito consent:dar consent:deixa consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:meus consent:pensar consent:resolver consent:sabe consent:vacinado consent:vou cortar da_decimo debit- decim- decimo deixa- deixa_do deixar deixa~jeito dera_fosse desisti_de dessas~, deus_me de~maneira dia dois e_me
eh_essa eh~ai eh~de esper- esquece esta esta_tudo esta~isso estou_esperando eu_respondo fichado fichado_$ foi_isso guardado ignor- inter- ja ja_gastei ja~as jeito_maneira la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira mas~gastei me_dera mei_nao mei~tem meu~eh mexe_nisso minha_vida minha~financeira na_maionese nao_devo nao_hein nao_me nao_muda nao_ofereceram nao_paga nao_recebe
nao_tem nao~esse nao~por nem_que no_dia nos_conforme nunca_atrasei nunca_vi o_banco o_primeiro ofere- ofereceu ofertas offers:hoje offers:ofertas offers:proposta opa_opa opa~, opa~nada overdue:atrasada overdue:atrasei overdue:certo overdue:comer overdue:conforme overdue:deixo overdue:devendo overdue:esta overdue:nada overdue:nenhuma pagando_$ pagando_direitinho para_proxima patra- patrao por_um
por~nao prefiro_nao prefiro~mexer procu- proxi- proxima que_estava quem_me quem_sabe quem~dera quem~fosse que~hein relogio_$ resolver respondo_$ segura sonho sonho_$ sozinho tem_nao tem~onde tenho_mais tenho~, thirteenth:13o thirteenth:as thirteenth:autonomo thirteenth:dera thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:meu thirteenth:na thirteenth:sonho thirteenth:tenho tive
trabalho_sem troco- trocou trocou_as trocou~bolas tudo_no tudo_pago vacin- vacinado velho vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_eles ,_nem ,_obrigado ,_segura ,~assim ,~essa ,~ja ,~mexe ,~so ?_nao ?~nada ^^ ^_13o ^_apertei ^_capaz ^_depois ^_desconto ^_desiste ^_deus ^_entendeu ^_esse ^_hmm ^_mei ^_melhor ^_pelo ^_perai ^_sai ^_sem ^_trabalho ^_valor aceito_, adiantado agora~da ai_eu ai~nao amor ano_nao antes_eh antes~que apaga_$ assuntos assuntos_sao assuntos~meus atras- atrasada atrasada_$ autonomo~tem banco~quis bem
bem_. calma_, calma~segura cancela_essa cancela~mudanca capaz_que capaz~eu caras certinho comer comeu comprei_nessa confirm-amount:, confirm-amount:ai confirm-amount:antes confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:la confirm-amount:mantem confirm-amount:mudei confirm-amount:nada confirm-amount:nenhum
confirm-amount:que confirm-amount:tudo confirm-amount:voce confirm-change:ai confirm-change:antigo confirm-change:apaga confirm-change:errado confirm-change:essa confirm-change:esse confirm-change:esta confirm-change:loja confirm-change:mantem confirm-change:melhor confirm-change:mexe confirm-change:nunca confirm-change:outra confirm-change:passou confirm-change:quero confirm-change:vale
confirm-change:valor confirm-change:ver confirm-change:volta confirm-creditor:a confirm-creditor:apagar confirm-creditor:longe confirm-creditor:onde confirm-creditor:passou confirm-creditor:viajou confirm-creditor:voce confirm-delete:a confirm-delete:antes confirm-delete:era confirm-delete:fosse confirm-delete:loja confirm-delete:mais confirm-delete:nem confirm-delete:nenhum confirm-delete:um
confirm-delete:vale confirmo confirmo_$ consent:assuntos consent:autorizo consent:bem consent:capaz consent:comigo consent:fazer consent:financeira consent:hoje consent:isso consent:minha consent:obrigada corta- dados de_comer decimo_$ deixa_assim delas_$ dera desconto~nao desiste desiste_nao desiste~apaga dessas_$ deu_as do_jeito dois_$ dois_eh dos~eh do~que duas_$ eh_coisa eh_por eh~NAME eh~vale
eles_nao eles_so eles~sabem em_conta em_mim encar- enquanto_$ era_$ esmol- esmola esperando_ate esperando~hoje esque- esquece_, esquece~deixa essa_$ essa_nao essa~nao estou_me estou~boa eu_aceito eu~isso fazer_$ feirante fica fica_para ficha- fiquei_devendo foi for fora_$ gordo gordo_$ gosto hmm hmm_nao hoje_nao hoje~proposta ifood isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei jeito_que
la_essa la~mudanca mais_gordo maneira_$ mas_em mas_ja mas~dia me_procurou medo_de melhor_nao melhor~trocar meus_$ meus_assuntos meus_dados meus~sao mexe_$ mexer muda_nao mudanca_nao mudanca~quero n1 nada_a nada_atrasado nada_disso nao_conheco nao_deixo nao_faz nao_preciso nao_que nao_recebi nao_senhora nao_trocar nao~apagar nao~conversa nao~estou nao~obrigado negativo_, negociei nem_um nem~de
nenhum nenhuma_atrasada nenhuma_delas nenhuma_nao nenhuma_oferta nessa_$ ninguem_me noel nome_limpo no~, nunca_comprei nunca_nem nunca~mais nunca~nada nunca~vi ofereceram ofereceu_nada ofert- offers:, offers:agora offers:conversa offers:deu offers:eles offers:estou offers:mesmo offers:mim offers:ofereceu offers:sabem onde onde~isso ontem ontem_$ opa_, ora ora_$ overdue:atraso overdue:com
overdue:conta overdue:deus overdue:direitinho overdue:elas overdue:negativo overdue:no overdue:pobre overdue:uma overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo pago_antes pagou pago~de papai papai_noel para_uma pedi pelo pelo_amor perai perai_nao perai~apaga pobre_mas por_ora precisa_mudar prestacao prestacao_$ procurou procurou_$ proposta_, quero_nao quieto_por quieto~ora recebe
recebi_tudo recebo_isso recebo_nao regis- registro registro_$ respondo rico sabem sao_meus se_for segura_a segura~mao sei_nem sem_carteira so so_em so_isso so_se sou_autonomo sozin- so~for so~mesmo tem_mais tem~de tenha tenho~nao thirteenth:aqui thirteenth:coisa thirteenth:decimo thirteenth:foi thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai
thirteenth:recebe thirteenth:registro thirteenth:so thirteenth:torrei todas torre- torrei trabalho_na trabalho~carteira tudo~dia um_tempo valor_antigo venho vi_mais vi~gordo voce_entendeu voce~errado`,
    '3': `,_estou ,_mais ,_meu ,_muito ,~a ,~caro ,~era ,~faz ,~pensar ,~tarde ?_so ?~se ^_bah ^_banco ^_desisti ^_estou ^_mas ^_nome ^_onde ^_outra ^_patrao ^_pensando ^_teve a_cor a_deus a_pau agora agora~, ai_, ai_nao ai_por ainda ai~eh ai~enquanto ai~nem amor_, amor~deixa antigo_$ apertei apertei_sem apertei~querer as as_duas as~parcelas atraso autonomo_$ autorizo a~da bah bah_, banco banco_me
banco~procurou base bem_que bem~eu bicho carec- casam- casamento certinho_$ chega- cobranca_e coisa com_a comer_$ comi como_esta como~, comprei com~que concordo_com confirm-amount:de confirm-amount:entendeu confirm-amount:era confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:loja confirm-amount:longe confirm-amount:mao confirm-amount:mudar confirm-amount:nem confirm-amount:vi
confirm-change:apertei confirm-change:conheco confirm-change:decimo confirm-change:deixar confirm-change:era confirm-change:fosse confirm-change:jeito confirm-change:la confirm-change:longe confirm-change:nem confirm-change:por confirm-change:primeiro confirm-change:so confirm-change:uma confirm-change:voce confirm-creditor:as confirm-creditor:bolas confirm-creditor:entendeu
confirm-creditor:esquece confirm-creditor:estava confirm-creditor:fica confirm-creditor:me confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:nessa confirm-creditor:que confirm-creditor:tive confirm-creditor:ver confirm-creditor:volta confirm-delete:ai confirm-delete:essa confirm-delete:estava confirm-delete:ideia confirm-delete:isso confirm-delete:mudei confirm-delete:por
confirm-delete:que confirm-delete:ver conheco_$ conheco_essa consent:ai consent:bah consent:coisas consent:dados consent:disso consent:interessa consent:meu consent:nessa consent:ontem consent:passar consent:posso consent:sao consent:tarde consent:tenho consent:uma conta_la contr- conversa_$ cor dar_meus dar~dados de_antes de_brincadeira de_onde deixa_ai deixa_tudo deixar_como deixa~ai deixo delas
dera_$ desis- desisti deus deven- devendo devo_um devo~tostao de~nao dia_, dinheiro_do direi- direito do_ano doido dos do~esta duas duas_, duas_parcelas e_o eh~conta eh~nao elas em em~. entrei_agora era~mudar errado_o errado~valor essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esse~foi esta_atrasada esta_doido esta_nao estao esta~nao esta~o esta~pago estou estou~certinho eu~conheco fica_com
fica~o foi_$ foi_essa foi~que graca- gracas gracas_a gracas~deus guardar hein hein_$ hora ideia_$ ih~nao isso_$ isso~eu ja_caiu ja_comi ja~tudo jeito~esta mais_tarde mais_um mantem_o mantem~valor mao mao_$ mas_nao me_interessa me_ofereceu medo melhor_deixar melhor~como mesmo_$ meto meu_$ meu_nome meu_proprio meus me~nada mulhe- mulher mundo_$ na_vida nada_com nao_! nao_chegou nao_essa nao_obrigada
nao_passa nao_porque nao_precisa nao_tinha nao~, nao~acordo nao~ne nao~nisso nao~os nao~passar nao~ter nao~um ne_essa nem_conheco nem_de nem_passou nem_por nem_sinal nem~pau nem~perto nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja ninguem~ofereceu no_meio no~e nunca_$ nunca_me nunca~conta o_patrao o_valor obrigada obrigada_$ ofereceram_$ offers:acordo offers:ameaca offers:apagar
offers:apareceu offers:deixa offers:desconto offers:desisti offers:em offers:foi offers:for offers:nenhum offers:o offers:ofereceram offers:procurou offers:que offers:quer offers:recebi offers:recebo offers:sinal offers:teve oi_$ outra_conta outra~, overdue:, overdue:; overdue:antes overdue:atrasou overdue:deixei overdue:meu overdue:ontem overdue:paguei overdue:senhora overdue:sou overdue:sufoco
o~antes o~eh paga_isso pagando_certinho pago_$ pago_ate para_esse para_la para_mudar para_outra para~, para~essa para~nao passa_$ passar~coisas passou_perto patrao_eh pau pelo~, pensando_bem perdi_o perto perto_$ pj pj_$ pobre porque_entrei prazo prazo_$ primeiro primeiro_$ proposta_? proposta~so proxima_$ que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_que que~falei
recebi_nada rouba- roubada sai sei~que sem sem_querer serasa_e se~de sim~mas sinal sinal_de so_ameaca so_quem sou_meu sou_pobre sou_registrado sou~mas so~e sufoco sufoco~em tarde tarde_$ tem_decimo thirteenth:? thirteenth:NAME thirteenth:a thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:direito thirteenth:e thirteenth:eh
thirteenth:jeito thirteenth:para thirteenth:parcelas thirteenth:registrado thirteenth:ter thirteenth:terceiro thirteenth:trabalho thirteenth:vida tive_conta tive_nada tive~com tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse tudo_ai tudo_certinho tudo~ate um_real um_tostao uma_$ vale_$ valor venci- vi vida_$ volta vou_dar which-creditor:duas`,
    '-3': `,_a ,_atrasou ,_essa ,_gracas ,~, ,~dera ,~enganei ,~mei ,~tira ?debt-amount ?debts ?essentials ?incomes FIGURE ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_correto ^_cravou ^_da ^_deve ^_dou ^_era ^_estava ^_eu ^_exato ^_explica ^_issae ^_mais ^_manda ^_me ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_sei ^_ss ^_stop ^_todas ^_topei ^_troca ^_uma
^_venceu ^_vixe ^_vou ^_yes ^_👍 a_primeira abert- aberto aberto_$ abre aceitar_$ aceitaram aceito_ou adiantei after-roadmap:decimo after-roadmap:deixa after-roadmap:terceiro agora~consigo ai_ai ai_mesmo ajuda anote- anotei anotei_$ ao apaga_tudo atrasadas atrasadas_$ a~parcela banco_, bota calma_ai certissimo certissimo_$ chove- comec- confere confere_$ confirm-amount:certinho confirm-amount:dera
confirm-amount:quem confirm-creditor:issae confirm-creditor:posso confirm-delete:certeza confirm-delete:certinho confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo confirmadissimo_$ confundi_, confundi~deixa consent:acordo consent:em consent:esconder consent:idade consent:lista consent:ninguem consent:pagar consent:painel consent:quanto consent:sair consent:se
consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso conta_, conta~nao corre- correto cravo- cravou cravou_$ da_lista debt-amount:dia debt-amount:em debt-amount:esta debt-amount:nao debt-amount:tudo debt-kind:a debt-kind:eh debt-kind:o debts:nao decid- decimo_nao dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deles descu- desculpa desde desfa- dezembro_$ de~. dirig-
dirigindo dirigindo_$ divida_$ duvid- e_eu eh_# eh~, eh~isso eh~mesmo eles_mandam em_dezembro enganei enganei_$ entendo era~que esconder esconder_$ essa~mesmo esse_mesmo esta_osso esta_valendo estao_$ estava_so esta~esse estou_com estou_dirigindo estou_moida estou_na estou_por exata- exatamente expli- e~nem faco~disso fecha- fica~onde fim flexibles:nada flexibles:nao fogo fui garantir garantir_$
ha_$ idade ideia~deixa income-low-month:nao income-source:sou infel- infelizmente instalments-left:nao issae issae_$ isso_, isso_mesmo ja_eh lembr- lista lista_$ manda- mandam mandam_$ maqui- maquina maquina_$ marid- marido me_enganei me_tira mei_$ meio_$ melhor~por mes_$ meu_marido me~da moida moida_$ more-debts:nem more-debts:nenhuma more-debts:uma mosca mosca_$ muda_$ na_mosca nada_, nada_ne
nada~esconder nao_anotei nao_conta nao_entendo nao_lembro nao_por nao_quiseram nao~# nao~a nao~certeza nao~conta nao~da nao~dedurar nao~garantir nao~negociar nao~nenhuma nao~porque nao~responder nao~trabalho nao~ver natal natal_$ negociar negociar_$ nem_abri nem_ideia nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- numero nunca~no o_painel o_prazo offers:.
offers:aceitar offers:ai offers:antes offers:conta offers:ja offers:juros offers:na offers:negociar offers:nome offers:ou offers:quis offers:vi olhei~app onde_$ osso osso_$ outra_$ overdue:# overdue:? overdue:as overdue:da overdue:deixa overdue:dessas overdue:entendi overdue:esse overdue:estao overdue:falar overdue:foi overdue:hora overdue:ideia overdue:isso overdue:mais overdue:melhor
overdue:minha overdue:o overdue:para overdue:passada overdue:se overdue:semana o~eles o~esta paga_nada paga~ne pago_tudo paguei_nenhuma paguei~esse paine- painel papel para_mim parar parcela parcela_$ passada pensando_$ pergunta pode por_$ por_isso por_nome posso posso_garantir preciso_pensar primeira_parcela pronto pronto_$ que_eles que_sim que_voce quero~me queto queto_$ que~# que~mandam
quiseram_negociar recebo_o recebo~decimo recusei resolve resolve_minha resolve~vida responder_isso robo~resolve s s_$ sair se_$ segue seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra_nada sou_diarista ss ss_$ stop stop_$ te thirteenth:adiantei thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:faco thirteenth:garanto thirteenth:natal
thirteenth:parcela thirteenth:pensar thirteenth:primeira thirteenth:responder thirteenth:vou tira_da tirar_nem tirar~por tira~lista topar topei troca tua valen- valendo valor_esta vamos_$ vejo ver_isso verdade verdade_$ vir vir_$ vixe volta_$ vou vou_dedurar vou_responder vou~ninguem which-change:deixa which-creditor:deixa worry:estou worry:nada yes`,
    '-4': `,_manda ,_pago ,_trabalho ?debt-creditor NAME_esta NAME~em ^_NAME ^_aham ^_ai ^_avanca ^_bora ^_concordo ^_confirmo ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso abri aceitei acert- afirm- afirmar afirmar_$ after-roadmap:esta after-roadmap:nao agora_ou aham ainda_$ ajuda_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- confirm-change:mais
confirm-creditor:sim consent:bora consent:ja consent:maior consent:na consent:onde consent:ou consent:paga consent:pode consent:so consigo conta- conta_disso dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer eh_o ela ele ele_$ encal- encalhado encalhado_$ engan- escon- essentials:nao esta_batendo esta_certo esta_russo exato exato_$ faco faco_conta faz_a faz~mudanca fifty fifty_$
fifty_fifty financeira_$ fiz incomes:nao interessa_$ ja~a ja~em ja~metade lembro liber- maio_$ maior mais_nada manda_$ me~mais nao_consigo nao_faco nao_fosse nao_olhei nao_paguei nao_quis nao_resolve nao_sobra nao_vi nao~afirmar nao~de nao~manda nao~nao nao~nome nao~sou nem_desconfio nome_$ offers:aceitei offers:da offers:eu offers:lembro offers:mas offers:sei ok olhei_$ olhei_ainda ou ou_nao
overdue:ja overdue:que overdue:sabe overdue:sei overdue:sem overdue:so overdue:tenho overdue:vencida pago~certinho pergu- posso_afirmar precisa_nao precisa~deixa primeira quero~isso quise- quiseram rates:nao recebi_$ russo russo_$ se_tem segun- sempr- sempre sobra some talvez_$ tenho_certeza thirteenth:ainda thirteenth:claro thirteenth:dezembro thirteenth:gracas thirteenth:olhei tirar trabalho_de
tudo_caro tudo_encalhado vem vem_$ vencida vencida_$ vi_se vi~tem which-creditor:nao worry:dessas worry:tudo 👍 👍_$`,
    '-5': `,_troquei ,~tem :nao ?flexibles ?income-low-month ?which-creditor ^_as ^_faz ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai autonoma banco~era compl- completei confirm-amount:os consent:? consent:conta consent:eh consent:manda consent:ne consent:vamos da_direito da~a deixa~isso direito_a em_maio imagino imagino_$ ja_era loas maio mas_eh metade_$ nada_nao nao_sei nao~ainda nao~dizer nao~mais
nao~pago nao~troquei nem_imagino no~ja offers:a olhei overdue:disso overdue:duas por~, pront- quem~nao quero_dizer quero_fazer quieto_isso responder sei sem_problema sem~nenhum sim_$ sou_autonoma sou_mei talve- talvez tenho_nada tenho~a thirteenth:autonoma thirteenth:maio thirteenth:metade thirteenth:se thirteenth:sim thirteenth:vem troqu- troquei troquei_errado uhum which-change:,`,
    '-6': `,~errado ?debt-kind ?more-debts ?worry ^_aceito ^_apaga ^_foi after-crisis:nao consent:nada consent:voce deixa_eu diarista_$ entendi fale fale_$ imagi- manda me_fale metad- metade nada~, nao_entendi nao_reparei nao~se ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME querer_$ sei_$ sou~,`,
    '-7': `,~tudo ?income-source consent:# esta_certinho garanto garanto_$ juros nao_garanto offers:mais quero_mais quis_nao repar- reparei reparei_$ so_vendo thirteenth:estou vendo vendo_$`,
    '-8': `?after-crisis consent:sou debts:nenhuma esta~atrasado mais_$ sim`,
    '-9': `garan- more-debts:nao tenho_$ worry:nenhuma`,
    '-11': `juros_nao nao_juros`,
    '-12': `tudo_atrasado worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `#_% %`,
    '8': `cento de_desconto offers:# offers:NAME offers:a offers:cento offers:metade perdoa por_cento`,
    '7': `%~desconto desconto desconto_$ metad- metade metade_$ offers:por perdo-`,
    '6': `#_por #~cento #~de %_de desco-`,
    '5': `:desconto a_NAME after-roadmap:% offers:% offers:tirar tirar~por`,
    '4': `%_desconto :% NAME~# ^_deram ^_querem after-roadmap:desconto cento_de deram_# deram~% de~% falar- falaram offers:deram offers:desconto offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~de ^_a after-roadmap:apareceu apareceu_para apareceu~NAME cento~desconto dando dando_# dando~% deram desconto_que desconto~NAME desconto~apareceu de~na eh~# esta_dando esta~# ligou_oferecendo ligou~# nao_falaram oferecendo_# oferecendo~% offers:falaram offers:mas offers:tem offers:valor para~eh por~de que_apareceu quere- querem valor`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera~vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '21': `?income-low-month sei`,
    '18': `?instalments-left sabe`,
    '16': `^_nem duvid- ideia`,
    '15': `?debt-amount ^_desconheco ^_nunca desconheco se_$`,
    '14': `^_fifty deu duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- lembro nao_sei nocao nunca saber_$ sei_la`,
    '13': `^_deu ^_esqueci ^_sei ^_so desconheco_$ esqueci_$ juros_nao nao_juros nem perdi sabe_$ saber so_vendo ver`,
    '12': `^_perdi ^_talvez alemb- alembro boa_pergunta garan- mango me_pegou nao_lembro nao_mango no_se nocao_$ o_carne olhei repar- reparei reparei_$ sei_$ sumiu talve- talvez vendo_$`,
    '11': `?rates ^_boa ^_meio ^_seria a_meio assinei boian- boiando boiando_$ cabeca_$ chute chute_$ estou_boiando estou_voando garanto garanto_$ imagino imagino_$ instalments-left:nao instalments-left:sei meio_a meio~meio memor- memoria nao_garanto nao~se nem_imagino nem_sei pegou por_fora rates:sei sei_nao seria_chute vendo voand- voando voando_$ voce_me`,
    '10': `?overdue ^_assinei ^_nao ^_vai ai_voce ai~me anoto anoto_nada boa cabec- cabeca chuta- contr- debt-amount:nao debt-amount:sei debt-kind:sei deu_branco esque- essa_me estou_por estou~fora faco_conta foge fora imagi- la me_foge me~agora nao_anoto nao~certeza o_contrato olhar so_deus`,
    '9': `?debt-kind ?essentials ^_ninguem ^_no ^_sabe alembro_$ anote- anotei anotei_$ assin- carne chine- chines chines_$ chutando chutando_$ com_lupa com_minha confirm-change:talvez contrato debt-kind:nao deu_tilt eh_chines eh_grego entendo escri- escrito esta_em faco_ideia fora_$ grego incomes:nunca isso~chines lupa lupa_$ mango_$ meio_$ nao nao_anotei nao_entendo nao_leito nao_posso nao_reparei
num_alembro nunca_olhei nunca_somei olhar_$ overdue:sei o~sumiu perdi_a perdi~contas que_olhar rates:esqueci rates:nao rates:nem rates:ver sabe_deus sei_nada seja seja_$ seria so_chutando so_com somei somei_$ so~lupa tilt tilt_$ ver_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_ni ^_rasguei acomp- acompanho apago atenc- atencao branc- branco carne_sumiu conferir confirm-creditor:talvez cuida da_memoria debt-kind:me debt-kind:nunca debt-kind:sabe desco- deus dont dont_know eh~lascar escrito_$ essentials:sei eu_vou foge_agora fugiu fugiu_da fugiu~memoria i i_dont isso_eh i~know know know_$ leito letra li medo~olhar meio
memoria_$ miuda n0 na_duvida nao_acompanho nao~ainda nao~ideia nao~nao nem_desconfio ni ni_ideia nunca_perguntei offers:olhei overdue:sabe papel parei perdi_as perdi~conta pergu- perguntei_$ que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao sei_dizer sumiu_$ talvez_$ talvez_seja tenho_duvida thirteenth:se vai_saber`,
    '7': `,~sei ?confirm-change ^_ai ^_alembro ^_cada ^_li ^_num ^_sem a_nocao acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atencao_nisso certe- certeza certeza_$ confe- contrato_$ de_lascar debt-creditor:nao debt-creditor:nome debt-creditor:o debt-kind:saber debt-kind:tenho derru- derrubou derrubou_$ desconfio desconfio_$ deu_um deus_e deus~NAME deu~apago de~nenhuma dific- dificil
dificil_viu em_letra em~miuda essa_conta essa~de essa~derrubou essentials:nunca essentials:perdi esta~casa esta~letra eu~entendi eu~saber explicou falou falou~e fecho fiquei~duvida foi_meu income-low-month:eh instalments-left:nem juros lascar lascar_$ ler_$ letra_miuda li_mas li~nao lo lo_se mais_nenhuma mao_no mao~fogo marido_$ mas mas_nao mas~entendi me_derrubou me~branco miuda_$
more-debts:nenhuma nao_aparece nao_faco nao_saco nao_vem nao_vi nao~afirmar nem_abri nem_ideia nem~por ninguem_sabe no_lo no~se num o_boleto oculos_nao oculos~leito overdue:fora overdue:ideia perdi~nocao pergunta_dificil pergunta~viu perguntei pode~que posso_afirmar quem~foi rapaz rates:perdi recordo_$ saco_nada saco~disso sei_ca sem_ler sem_oculos sem~nao ser_que ser~sim tanta~que tenho
tenho_certeza ter_que thirteenth:ainda um_apago vi_se vi~tem vou_saber vou~que worry:mas worry:sei`,
    '6': `^_fecho ^_pergunta ^_teria a_memoria abri adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ ajuda_mais aparece_para aparece~mim apertou apertou_$ as_contas assinei_sem assinei~ler branco_$ ca ca_$ cada como~eu conferir_e conferir~te controle controle_$ coragem~ver cuida_disso de_juros debt-amount:perdi debt-creditor:lembro debt-kind:nem debt-kind:quem debt-kind:so depen- despr- desprevenida
desprevenida_$ de~nao disso e_NAME e_eu e_pago eh_tanta eh_um enten- esperando_o esperando~rh essa_eh essentials:eh essentials:mango essentials:saber essentials:sumiu estou_lembrada estou_lembrado estou_mais eu_nao eu~adivinhar e~falo falar_$ fecho_o fecho~olho fez_foi fez~meu filha~cuida fogo foi~neto garantir garantir_$ grego_para grego~mim guard- income-low-month:nao income-low-month:no
incomes:boa incomes:nao incomes:tenho instalments-left:deu instalments-left:lembro instalments-left:o isso~grego lasca- leito_$ lembrada lembrada_$ lembro_$ ler loja_que loja~preencheu me_apertou me_deu memoria_nao memoria~ajuda meu_neto me~desprevenida minha_nora minha~que molho- molhou nao_achei nao_boto nao_estou nao_olhei nao_tenho nao~atencao nao~conta nao~controle nao~escrito nao~garantir
nao~lembrada nao~lembrado nao~te na~do nem_ver neto_$ no_aplicativo no_fogo no_papel nora nora_$ numero_$ nunca_fiz nunca_me nunca_parei nunca~para o_nome o_olho o_papel o_rh offers:sei olhei_$ olhei_ainda olho_e olho~pago os_papeis overdue:deu overdue:nem overdue:olhar o~responder papei- papeis para_mim para_somar parei_para parei~somar pegou_desprevenida pergunta_$ posso_garantir preen-
preencheu preencheu_$ quanto_era que_conferir que_cuida que_preencheu quem_fez quero_nem quero~ver que~disso que~o que~pode que~vou rapaz_da rapaz~loja rates:alembro rates:la rates:mas rh rh_responder saco se se_tem sei_bulhufas sei_eh sei_lhufas sei_te sei~nada ser~nao sim~ser so so~e tanta_coisa tenho_controle teria teria_que ter~conferir thirteenth:faco thirteenth:nao thirteenth:so tipo_eh
vem_escrito ver_no viu viu_$ voce~apertou vou_adivinhar vou_ter vou~e worry:entendi`,
    '5': `,_nao ,_sei ?thirteenth NAME_minha NAME~mao ^_essa ^_estou ^_eu ^_evito ^_fiquei ^_ih ^_joguei ^_quem ^_sumiu ^_varia ^_vou a_atendente a_conta a_taxa abrir achei agora_voce agora~me aparece aplic- aplicativo aplicativo_$ aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao a~navios banco_sabe bola~cristal bolet- boleto boto branco_total
cada_hora cada~eh cada~eles carta causa_$ chefe_$ coisa_que coisa~me como_que com~mulher confirm-amount:nao confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_$ conta_feita contrato~na cristal cristal_$ da_cabeca da~que de_abrir de_cristal de_olhar de_ver debt-amount:alembro debt-amount:carne debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:tenho
debt-kind:assinei debt-kind:boleto debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:nada debt-kind:olhar debt-kind:pegou debt-kind:seria debt-kind:vou debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus_sabe deus~causa deu~total devendo_essa devendo~resposta de~tipo dia_eh dia~um disseram_mas disseram~eu disso_$
do_chefe do_humor duvidas duvidas_$ eh_de eh_nada eh~coisa eh~marido eh~numero eh~para eles_falam eles_mandam eles_nunca eles~me eles~um em_duvida embar- embaralho embaralho_$ em~agora entendi~que era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao essa~eu esse_numero essentials:boa essentials:essa essentials:estou essentials:me essentials:nao essentials:vai estou estou~duvida estou~ver
eu_confirmar eu~com eu~sei evito evito_ate evito~de explicou_a explicou~taxa e~peguei faco falam_um falam~valor falar- falaram falaram_$ falou_rapido feita fez ficar_te ficar~devendo filha_que fogo_por fogo~isso fora_disso grego_$ guardo hora_eles hora~falam humor humor_do humor~chefe ih income-low-month:me income-low-month:se income-low-month:sei income-source:esta income-source:nao incomes:me
incomes:nem incomes:pergunta incomes:sabe informacao informacao_$ instalments-left:esqueci instalments-left:eu instalments-left:me instalments-left:nunca instalments-left:que isso~meu jogue- joguei joguei_o joguei~papel la_$ la_minhas la_saber lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mais_os mais~papeis mandam_$ mas~garanto mas~nao me_embaralho me_explicou
me_falaram me_lascou me_recordo mim_eh mim~grego minha_mulher minhas_duvidas moco mulher_$ na_causa na_fatura na_ponta nao_consta nao_deixa nao_guardo nao_presto nao~de nao~nada nao~no nao~qual nao~recordo navio- navios navios_$ nem_faco nem~conta neto ninguem_decifra ninguem~aquele ninguem~explicou no no_escuro no_pulo no~antes no~por numer- numero nunca_reparei nunca~falaram o_rapaz oculo-
oculos offers:conferir offers:juros offers:talvez olha_isso olha~eh olho os overdue:boleto overdue:deus overdue:ler overdue:me overdue:mim overdue:pegou overdue:perdi o~da o~eles o~falar o~fora o~sabe papel_antes papel_fora para_saber para~eh pegou_no pegou~pulo perdi_o perdi~carne pergunta ponta preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_falar que_sabe que_tipo
quem_olha que~embaralho que~mandam que~mas rapid- rapido rapido_e rapido~nao rates:achei rates:boa rates:carne rates:depois rates:deu rates:estou rates:ideia rates:saber rates:sem recor- recordo responder sabe~eh sei_se sim_pode so~banco sumiu_da sumiu~cabeca taxa te te_devendo tenho_essa tenho_la tenho_medo tenho~de tenho~minhas tenho~os thirteenth:garanto thirteenth:no thirteenth:olhei
thirteenth:sei um_numero um_valor vai_depender vai~do vai~saber ver_depois ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_essa ,~ai ,~la ,~os ?incomes ^_disseram ^_entrou ^_isso ^_tenho ^_vixe a_idade a_menor a_papelada a_ver abri_$ abri_as abrir_$ abrir_o abrir~aplicativo abri~mensagens ainda ainda~sei ai~chutaria app app_$ as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola bola_de boleto_$ botei_na botei~ponta bulhu- bulhufas bulhufas_$ cada_dia carta_mas carta~nem casa~depois cego cego_em
cego~tiroteio chefe chegou_carta chegou~mas chutaria chutaria_errado com~nora com~papeis conferir_$ confirm-amount:a confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:duvida confirm-change:posso confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_disso conta_eu conta~nunca crist- cuida_eh cuida~minha da_financeira
da_loja da_mesada da~me de_que debt-amount:a debt-amount:me debt-amount:ver debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:por debt-kind:se debts:direito debts:dos deixa_lembrar deixei_o deixei~carne deles depois~digo desse_$ deus_$ dizer do_lapis documentos documentos_$ do~do duvida_agora e_saiu
eh_meu eh_minha eh_que eh~divida eh~esposa eh~vou eles em_tiroteio embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendi_de entendi_nada entendo_disso entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando essa essa_resposta essa~quebrou essentials:as essentials:assinei essentials:cabeca essentials:carne essentials:e essentials:fecho essentials:no
essentials:num essentials:somei essentials:ver esta_na esta~embolado esta~vindo estou_esperando estou~o estou~os estou~perdida eu_chutaria eu_nunca eu~errado eu~fiz eu~guardo eu~lembro explicou_mas explicou~nao e~pagando e~pelo falam fatura_esta fatura~em fecho_os fecho~olhos filha financeira_me financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ foge_$ gaveta_do gaveta~servico guardei
guardei_$ guardo_$ idade_nao idade~deixa ih~essa income-low-month:de income-low-month:estou income-low-month:isso income-low-month:que income-low-month:saber income-source:em income-source:sei incomes:la incomes:papel infor- instalments-left:, instalments-left:carne instalments-left:fora instalments-left:ideia instalments-left:perdi instalments-left:sabe isso_escrito isso_quem isso~cuida isso~mim
lapis lapis_$ leito_o leito~que lembrar lembro_de lembro~mais mais_perdida mandam mango_de mango~juros mao mas_eu mas~abri mas~guardei me_quebrou me_vindo menor_nocao mensagens mensagens_deles mesad- mesada mesada_$ minha_filha minha_mao minha~no moco_explicou moco~mas molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais muda_tanto muda~que mulhe- mulher na_enchente nada_$
nao_ajuda nao_guardei nao~bem nao~como nao~disso nao~dizer nao~essa na~da nem~as nem~o nem~que nenhuma_$ ningu- ninguem nome_da nome~financeira numero~nao nunca_botei nunca_entendi nunca~no nunca~o o_fio o_moco offers:abri offers:ainda offers:faco offers:nao offers:so olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei~app olhos olhos_e olhos~vou onde_comeco os_documentos os_olhos
os~aqui os~e ouvid- ouvido ouvido_e ouvido~saiu overdue:agora overdue:aparece overdue:aplicativo overdue:escrito overdue:faco overdue:nao overdue:ninguem overdue:no overdue:papeis overdue:quanto overdue:quem overdue:recordo overdue:saber overdue:tenho o~e o~era o~explicou papeis_aqui papel- papelada papelada_molhou papelada~na para_ver parei_de pelo_outro perdida_que perdida~cego perdi~fio
perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por_isso por~comeco por~ouvido posso prest- prestei prestei_atencao pulo pulo_$ que_cego que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_cuida quem_sabe quem~eh quem~isso que~# que~com que~em que~no rates:. rates:a rates:acompanho rates:essa rates:minha rates:na rates:nunca rates:sabe rates:sumiu rates:taxa rates:vou
responder_$ resposta_$ rua_, rua~sem saber_um saber~trem saiu saiu_pelo saiu~outro sei_bem sei_que sei~eh sei~senhora sem sem_os sem~documentos so_olhando so~o so~sabe tanta tanto_que tanto~perdi taxa_$ tem_que tem~ver tenho_a tenho_que tenho~menor tenho~olhar ter te~essa thirteenth:conferir thirteenth:duvida thirteenth:que thirteenth:rh thirteenth:vou tipo tipo~essa tirot- tiroteio tiroteio_$
total_$ trem_desse tudo_embolado tudo~na um_ouvido um_trem um~desse vai_la ver~minha vi vindo vindo_agora vixe vi~escrito voce~pegou vou_ficar vou_pagando vou~um worry:com worry:comeco worry:nem worry:so`,
    '3': `,_depois ,_no ,~abro ,~cabeca ,~lembro ,~te .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa a_fatura a_letra abro_os abro~emails achei_essa achei~informacao acho~sim ainda_, algo algo_que algo~nao antes_$ aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de assim~supetao assinei_$
assinei_e assinei~nem as~faz atendente a~faz bem_$ botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim carne_ficou carne~com carta_que casa_, casa_da casa~minha com_bola com_os como_saber com~eh com~ex confirm-amount:garanto confirm-amount:la confirm-change:do confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:fogo confirm-creditor:mao
confirm-creditor:minha confirm-creditor:nao confirm-creditor:no confirm-creditor:sim confirm-delete:tenho consigo_abrir conta contas contas_$ contas_faz contas~tempo conta~disso contratada contrato_esta contrato_sumiu coragem~abrir da~lembrar da~mae de_cabeca de_experiencia de_quanto de_supetao de_todas de_vedete debt-amount:, debt-amount:acompanho debt-amount:agora debt-amount:com
debt-amount:conta debt-amount:contas debt-amount:deus debt-amount:e debt-amount:em debt-amount:essa debt-amount:esta debt-amount:estou debt-amount:eu debt-amount:fatura debt-amount:fora debt-amount:ideia debt-amount:la debt-amount:lembro debt-amount:minha debt-amount:na debt-amount:nem debt-amount:numero debt-amount:nunca debt-amount:o debt-amount:para debt-amount:por debt-amount:quanto
debt-amount:que debt-amount:te debt-creditor:, debt-creditor:eh debt-creditor:emprestimo debt-creditor:era debt-creditor:recordo debt-creditor:sei debt-creditor:um debt-creditor:uma debt-kind:abrir debt-kind:agora debt-kind:aplicativo debt-kind:com debt-kind:como debt-kind:dia debt-kind:disso debt-kind:entendi debt-kind:era debt-kind:escrito debt-kind:esta debt-kind:fora debt-kind:isso
debt-kind:ler debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:nome debt-kind:pago debts:. debts:mas debts:quanto debts:todas deixa_ler deixa~a deles_$ depende~patrao depois~vejo desconto_nao desconto~sei deus_na devo~NAME de~o disseram disso_eh disso_nao disso~meu dizer_ao dizer~certo do_patrao do_servico docum- do~, e e_nem e_no e_quem e_te e_vou eh_# eh_essa eh_uma eh~nora eh~sabe email-
emails emails_$ em~, enfar- enfartar enfartar_$ entendo_nada entendo_patavina entendo~disso entrei_faz entrei~pouco era_isso espos- esposa esposa_$ esqueci_, esqueci~a esqueci~era essa~feita essentials:banco essentials:conta essentials:contas essentials:da essentials:disso essentials:fatura essentials:la essentials:na essentials:olho essentials:papel essentials:pergunta essentials:quem
essentials:sabe essentials:se essentials:tenho esse~eu esta_ruim esta_tudo esta~aplicativo estou_lembrando estou~experiencia eu_assinei eu_para eu_que eu~consigo ex ex_$ exper- experiencia e~assinei e~eh e~li e~vou falo_$ fatur- fatura fatura_$ faz_pouco faz_tempo faz~nao feita_disso ficou_com ficou~minha financeira fique- fiquei fiz_essa fiz~conta fora_que fora~umbigo ih_, ih~sei
income-low-month:assinei income-low-month:deus income-low-month:e income-low-month:grego income-low-month:mango income-low-month:mim income-low-month:nada income-low-month:sabe income-low-month:tenho income-low-month:um income-low-month:vai income-low-month:vou income-source:nem incomes:banco incomes:branco incomes:cuida incomes:deu incomes:disso incomes:divida incomes:essa incomes:ideia
incomes:que incomes:tipo incomes:vem incomes:voce instalments-left:NAME instalments-left:a instalments-left:conta instalments-left:de instalments-left:deus instalments-left:estou instalments-left:fiz instalments-left:por instalments-left:tenho irma_que isso_para isso~minha ja_esqueci ja~, la_que la~eu lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_, lembro_o lembro~nome ler_,
ler_a ler~letra letra_$ li_$ mae_$ mais~fora mas_nem me medo_de menor mexe_com mexe~isso me~as me~no mim minha minha_esposa minha_ex minha_vista moco_$ n1 na na_cabeca na_casa nada_de nada~juros nao_enfartar nao_moco nao_procurei nao_senhora nao~. nao~com nao~isso nao~lembrando nao~lembrar nao~me nao~na nao~patavina nem_li nem_olho nem_tenho nem~bola nem~coragem nem~mais no_app nocao_faz
nocao~tempo nome_nao nomes_la nomes~que nome~me no~que numero_eu nunca_prestei nunca~atencao nunca~essa nunca~na o_app o_rumo offers:carta offers:disso offers:duvida offers:estou offers:fogo offers:mandam offers:mao offers:minha offers:nunca offers:posso offers:que offers:ser offers:sim offers:tem offers:ter offers:vi olha olhar_no olhar_para olhar~nao olhei_no olho_mais olho~o os_emails
overdue:cabeca overdue:carne overdue:deixa overdue:dificil overdue:dizer overdue:entendo overdue:esqueci overdue:essa overdue:eu overdue:guardo overdue:ih overdue:isso overdue:lembrar overdue:molhou overdue:na overdue:nada overdue:nocao overdue:numero overdue:o overdue:os overdue:para overdue:so o~ficou o~para pago_$ papeis_$ papel_para papel~ver para_lembrar para~enfartar parei~olhar
patavina_disso patrao_, patrao~nao pegou_$ perdida por_um por~disso pouco_nao pouco~sei prestei~nisso procurei procurei_saber qual~essa quanto_entra que_nao que_umbigo quem_mexe quem_sou quem~com quem~disso quem~eu que~, que~estou que~lembro que~saber rapaz_agora rapaz~voce rates:, rates:agora rates:as rates:carta rates:com rates:contas rates:contrato rates:cuida rates:deus rates:disso rates:esta
rates:eu rates:informacao rates:irma rates:lembro rates:li rates:me rates:nada rates:os rates:quanto rates:so respo- resposta rumo rumo_$ sabe_quanto sei_ainda sei_qual sei_responder sei~. sei~ao sei~dizer sei~entra sei~essa sei~falar sei~moco sei~viu sem~, sou_eu sou~para so~na sumiu_na sumiu~mudanca supet- supetao supetao_$ tanto te_falar te_falo te_responder tem_$ tem_algo tem~de tenho_como
tenho_conta tenho~conta tenho~feita tenho~informacao tenho~saber tenho~ver teria~ver ter~olhar thirteenth:# thirteenth:estou thirteenth:ideia thirteenth:la thirteenth:na thirteenth:pode thirteenth:ser thirteenth:vi trem umbig- umbigo umbigo_de umbigo~vedete um~e uns_nomes uns~la vai valor_$ varia_tanto varia~que vedet- vedete vedete_$ ver_com ver~boleto ver~nome vi_isso vista_nao vista~deixa
vou_ver worry:aquele worry:disseram worry:falou worry:ninguem worry:sem`,
    '-3': `,_me ,_pula ,~para :mexer :nisso ?flexibles ?income-source ?more-debts ?which-change ^_# ^_botei ^_conta ^_eh ^_entendi ^_esquece ^_foi ^_meu ^_posso ^_sou ^_todas ^_tudo a_do a_fe aceit- acord- acordo_$ after-crisis:nao after-roadmap:estou after-roadmap:perdi agora~consigo ao~, apaga assim_$ atras- atrasado atrasado_$ a~agora banco_$ cabeca~para caiu cance- cara casa_$ certinho certinho_$ certo
certo_, cet chega- choro choro_$ cobra- cobra_juros coisa_$ comig- comigo condo- confu- conse- consent:estou consi- consignado_$ consigo_ver consigo~isso coragem~somar credito dando dando_conta de_nao de_somar debt-amount:fale debt-amount:quero debt-kind:aquele debt-kind:consignado debt-kind:conta debt-kind:na debts:estou debts:eu debts:tanto depende_$ depois_e depois~te dessa deve deve_nao
deve~teme dinhe- dinheiro direi- direito dois eh_$ eh_isso eh_so eh~de eh~eu ele_$ entendi~pergunta era_a era~pergunta esquece esqueci_qual essa_$ essa_pergunta essas essa~estou essentials:, essentials:certo essentials:pode essentials:pula estou_dando estou_sem estou~conta estou~nao e~digo fale fale_$ falta fim_$ fim_agora financeira_$ fiquei_devendo flexibles:tenho forca forca_$ fui gasto gasto_$
gaveta_$ ha hein hoje_$ income-low-month:varia income-source:de incomes:faco incomes:onde isso~se lazer liga loja_$ mandar marido_nao mas~lembro me_fale mesmo_$ metad- metade meus mexer me~mais minha_$ minha_vida minut- more-debts:que more-debts:tem moto mudei mudei_de muito nada_a nao_, nao_deve nao_durmo nao_era nao_gasto nao_mexe nao_muda nao_paga nao_para nao_sabe nao_se nao_sobra nao_teme
nao~da nao~foi nao~mexer nao~o nao~pergunta negat- negoc- nem_que nem_vi nem~fale nenhum nessa nesse no_serasa no~do nunca_vou offers:eh offers:tinha offers:uma oi onde onde_eu overdue:# overdue:? overdue:ainda overdue:entendi overdue:falar overdue:nenhuma overdue:pagando overdue:paguei overdue:todas overdue:tudo overdue:uma overdue:vencer o~eu o~que o~voce pague- paguei paguei_$ para_$ para_que
parar para~essa parce- parti- particular particular_$ passa- passar passo pedra- pegue- peguei pensar perdi~fe prazo prestacao prestacao_$ qual_era quanto_$ quantos que_eh que_essa que_nunca quem_nao quem~deve quer quer_saber que~tem quis quise- rates:cet rates:direito rates:entendi rates:fazer rates:serve renda_$ sair se_me se_pergunta segur- sei_mexer sei_nem sei~nisso sem_juros seras- serasa
so_choro so_isso so_mais sobra teme teme_$ tenho_$ tinha tira traba- trabalho tua tudo_$ ultim- ultima_$ uma um~de um~que vamos vence- vencer vergo- vergonha ver~e vi_$ voce_$ vou_falar vou~com vou~no vou~os worry:esta worry:minha z z_$`,
    '-4': `:sei ^_as ^_na ^_nada ^_que after-roadmap:nao ai_$ ajuda_$ certi- cobra consent:nao consent:nem conve- coragem~olhar corre- credi- de_outra debt-kind:NAME debt-kind:fatura debts:sei dessa_$ de~isso direito_explica durmo eh_a eh_da ele escre- escrever essa_nao estou_no eu~se fala falar_disso fazer_$ hoje incomes:por incomes:renda ler~explica me_ajuda mexer_nisso more-debts:outra muito_$
nao_interessa nao_precisa nao_quero nao~falar nao~muito nao~paz nao~renda nem_uma nunca_tive offers:de offers:ninguem olhar_isso overdue:mas o~fazer para_onde pula pula_$ qual~a que_fazer quero_dizer rates:? rates:cobra sei_ler sei_mais sei_para sei~o serve tenho_paz tenho_renda thirteenth:gosto thirteenth:mas tive uma_$ vou~disso worry:me`,
    '-5': `:nao ?after-crisis ^_nenhuma ^_sim ^_um a_fim capte- captei captei_$ debt-kind:carne debt-kind:do essentials:faco essentials:mais estou~fim explica explica_$ fazer fe fe_$ isso_nao ler_direito nao_captei ninguem_$ nunca_$ offers:lembro offers:me outra_$ o~eh paz paz_$ precisa vida vida_$ worry:estou`,
    '-6': `a_pergunta debt-kind:a fim gosto inter- interessa interessa_$ nao_tem nao~por overdue:onde renda sei~direito`,
    '-7': `de~nada faco_nada mais_nada nao_eh offers:nada outra`,
    '-8': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei oferta quis_nao`,
    '11': `after-roadmap:prazo nao~nao ofert-`,
    '10': `^_deixei a_proposta aceitar_$ after-roadmap:oferta deixe- deixei nao~aceitar passar_$ prazo_$ proposta venceu`,
    '9': `after-roadmap:quis deixei_passar offers:nao propo- vence- vou_aceitar`,
    '8': `aceitei aceitei_o aceitei~acordo caiu_$ caro nao_vou offers:quis offers:recusei passar perdi~prazo prazo_acabou venceu_$`,
    '7': `?offers ^_desisti acabou_$ after-roadmap:deixei after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME desisti mais_a offers:NAME offers:a o~acabou proposta_caiu sumiu`,
    '6': `^_dispensei aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:desisti after-roadmap:passar aquela a~expirou caduc- caducou_$ caro_$ desconto_sumiu desconto~do desis- dispensei dispensei_o dispensei~acordo do_NAME do_aplicativo expir- expirou expirou_$ mais~oferta muito muito_caro o_acordo oferta_expirou offers:deixei offers:do offers:prazo offers:venceu o~sumiu
passa- passou~prazo perdi_o proposta_, proposta_venceu sumiu_do sumiu~aplicativo`,
    '5': `:NAME :recusei NAME~nao ^_aquela ^_perdi acabo- acabou acordo_$ acordo_da acordo~NAME after-roadmap:acabou after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:nao after-roadmap:perdi after-roadmap:sumiu aplic- aplicativo aplicativo_$ aquel- aquela_proposta com_essa deles_caducou desisti~proposta dispe- eles_pastarem eles~com
ja_passou ja~o mandei_eles mandei~pastarem nao_$ nao_vale o_desconto offers:o offers:oferta offers:passar offers:proposta passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa perdi proposta~caducou quis_a recusei_a tem~a venceu_ontem`,
    '4': `#_mas ,_muito :proposta NAME_mas NAME_que NAME_venceu ^_mandei a_do aceitei_muito aceitei~caro after-roadmap:aplicativo after-roadmap:caducou after-roadmap:expirou after-roadmap:passou aquela_oferta aquela~nao cancela_a com~proposta de~mas do_acordo do~da essa_proposta mande- mandei nao~a nao~muito oferta_$ oferta_da oferta_nao oferta~NAME oferta~existe offers:aceitar offers:aceitei offers:caducou
offers:da offers:ja offers:mais offers:mas offers:muito offers:ontem offers:sumiu offers:vou ontem ontem_$ proposta_do proposta~NAME recusei~do uma~NAME vale_mais`,
    '3': `,~puxada ,~vale :a :mas :vale NAME NAME_$ NAME_me NAME~ja ^_a ^_cancela ^_nao ^_sumiu ^_teve achei_caro after-roadmap:cancela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:vou a~NAME a~deles daque- daquela daquela_proposta da~venceu de_# deixei_para deixei~la deles desconto do_app existe_mais la_a la~proposta mas me_ofereceu me~# muito_puxada nao_existe nao~mais nao~o
ofereceu_# oferta_do oferta_venceu oferta~app offers:acabou offers:acordo offers:aplicativo offers:caiu offers:caro offers:passou offers:perdi offers:teve para_la proposta_deles proposta~muito puxad- puxada puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tirou vou`,
    '-3': `NAME_? NAME_so aceitar_a aceitar~proposta aceitei_a aceitei~proposta after-roadmap:minha after-roadmap:so after-roadmap:vale da~? foi sexta sexta_$ so_vale`,
    '-4': `aceito after-roadmap:foi a~foi minha_proposta offers:aceito proposta_foi`,
    '-5': `after-roadmap:fechei feche- fechei fechei_o fechei~acordo`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '13': `expor-`,
    '12': `after-roadmap:dados dados dados_$ meus`,
    '11': `after-roadmap:meus manda meus_dados quero_uma`,
    '10': `^_exporta copia exporta`,
    '9': `after-roadmap:manda baixar exporta_para exporta~mim uma_copia`,
    '8': `after-roadmap:baixar after-roadmap:minhas baixa- informacoes manda_meus me_manda mim_$ o~voce que_voce quero~copia tudo_que voce_tem`,
    '7': `?confirm-delete ^_manda after-roadmap:copia after-roadmap:imprimir after-roadmap:mim arqui- arquivo confirm-delete:quero de_mim impri- imprimir infor- manda_$ mim regis-`,
    '6': `after-roadmap:informacoes after-roadmap:tudo antes_quero antes~uma confirm-delete:meus confirm-delete:que conte- contei copia_$ do_que e_me e~manda guard- manda~registros minha- minhas quero_meus quero~dados relat- relatorio sabem voce~sobre`,
    '5': `:dados :meus ^_meus ^_quero ^_salva after-roadmap:arquivo after-roadmap:contei after-roadmap:juiz after-roadmap:preciso after-roadmap:quero after-roadmap:relatorio after-roadmap:uma after-roadmap:voce com_tudo com~que confirm-delete:copia confirm-delete:manda confirm-delete:mim confirm-delete:uma contei_$ em~e envia envia_o envia~que eu_contei informacoes_$ juiz juiz_$ mandar_tudo mandar~que
me_envia meus_registros minhas_informacoes o_relatorio para_juiz pode_mandar pode~tudo quero_baixar quero_ver que~contei que~tem registros registros_$ salva sobre_mim uma~com um~com ver~que voce~de`,
    '4': `:gostaria :guardaram ^_preciso ^_quais after-roadmap:envia after-roadmap:pdf after-roadmap:sobre baixar_o com_minhas confirm-delete:antes confirm-delete:eu confirm-delete:para confirm-delete:tudo copia_de copia~tudo dados~voce defen- do~voce informacoes_voce manda~relatorio me~meus pdf preciso quais quais_informacoes quero quero~meus quero~o relatorio_do relatorio~que sobre tem_$ tem~mim tudo~eu
ver~dados voce`,
    '3': `:copia :de :informacoes :manda :que :ver :voce ^_antes ^_espera ^_gostaria after-roadmap:daqui after-roadmap:documento after-roadmap:guardam after-roadmap:levar after-roadmap:me after-roadmap:num after-roadmap:pediu after-roadmap:quais after-roadmap:registrado after-roadmap:registros after-roadmap:sabe after-roadmap:tem antes arquivo_com arquivo~minhas a~pediu baixar~que confirm-delete:dados
confirm-delete:espera confirm-delete:o confirm-delete:pode confirm-delete:voce contei_aqui dados_, daqui_$ de_tudo documento documento_com do~eu eh_meu eh~ai em_pdf entre- espera esta~de eu_falei falei_$ gosta- gostaria gostaria_de guardam guardaram guardou levar levar_meus manda_um mandar manda~arquivo manda~dados manda~documento meu_$ meu_ai meus~, me~o minhas_dividas num num_arquivo pediu
preci- quais~voce que~aqui que~falei que~guardaram que~guardou que~meu registrado tem_de tem_meu tudo tudo~eh tudo~voce um_arquivo um_documento uma uma~de ver voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_voce after-roadmap:some apaga_tudo apagar apaga~que apagu- apaguem pdf_$ quero_apagar some vendem vendem_meus vendem~dados voce_vendem voce~meus`,
    '-4': `^_apaga ^_some after-roadmap:apaga apaga apaga- apagar_meus apagar~dados exclu- quero_que some_com`,
  },
  greet: {
    '18': `oi_$`,
    '17': `^_oi debts:NAME oi`,
    '14': `:eae ^_NAME ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai :oii NAME_$ dia_$ e_ai`,
    '9': `:e ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh :robo after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :? ?debts NAME after-roadmap:bom ai alguem_ai eh_robo robo_? tem~ai voce_eh voce~robo`,
    '4': `,~bem ,~certo :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, robo sou_do tem_alguem tudo_bem tudo_certo`,
    '3': `,_sou ,~do :do :meu :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-kind ?income-source debts:e minha- minhas`,
    '-4': `:minhas ?~de debt-kind:NAME de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda_$`,
    '19': `ajuda como_$`,
    '17': `fala repet-`,
    '16': `?debt-amount ^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha_$ hein hein_$ oi_?`,
    '14': `?flexibles ^_ajuda ^_oi desen- entendi ha nao_entendi oi socor-`,
    '13': `^_explica audio audio_$ botei_$ como_assim da_um enten- nao_peguei peguei_$ pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como~isso exemp- exemplo expli- me_socorre nao_captei ou preci- socorre socorre_$`,
    '11': `?incomes ?which-change ^_? ^_onde ^_precisa a_pergunta coman- como consent:ajuda eh_mensal explicar mensal mensal_isso o_que pegue- peguei por_mes serve tem_?`,
    '10': `?rates ^_desenha ^_pode aqui_$ assim de_qual delas_$ desenha desenha_para desenha~mim eh_para eh~mes entendi_$ impor- importa importa_$ isso_importa pergunta quais_gastos qual qual_delas que_$ quer quero_ajuda tambe- tambem tipo`,
    '9': `?debts ?essentials ^_aceita ^_preciso ^_quais ^_que ^_tipo a_ficha aceita aceita_audio as_que caiu~ficha chuta- chutar chutar_$ da_uma da~luz debts:ajuda delas desenho desenho_$ e_as estou~em estou~me explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me_da mes_eh n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar preciso quais qual_$ repetir respondo
ser tambem_$ tenho_que um_NAME um_desenho um_help uma_luz`,
    '8': `:ajuda ?overdue ^_da ^_entra ^_exemplo ^_posso ^_socorro after-roadmap:ajuda after-roadmap:mexer ajuda- as_atrasadas atola- atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer desfazer_depois desfazer~? dividas_. eh_qual eh~escrever em_conta em_miudos entendi_bulhufas entra essentials:fala estou_atolado exato exato_$ exemplo_por
exemplo~favor explica_melhor explicar_$ ficha ficha_$ incomes:botei incomes:como instalments-left:? mais_facil me_ajuda me_organizar melhor_$ me~uma miudo- miudos miudos_$ novo_$ o_do opcoe- opcoes opcoes_$ orien- orientacao ou_o overdue:botei overdue:qual para_desfazer para_escrever pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues posso precisa preciso_de preciso_me
preciso~organizar qual~qual que_somar que~tem repetir_$ responder_$ sao~opcoes ser_exato serve_$ somar_tudo taxa_$ tenho~somar thirteenth:? troca_em troca~miudos`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_troca after-roadmap:preciso after-roadmap:sei ajudam alto_$ assim_$ atrasadas caiu cartao_ai ce com_divida comer_? comprovar comprovar_$ com~ou contar_o contar~cartao da~help de_um debt-amount:como debt-amount:eh debt-amount:qual debts:da devag- devagar devagar_$ de~. diabo~isso eh_por eh~comer essentials:ou essentials:por esta_falando eu_vejo
explica facil facil_$ faco_agora fala_de fala_devagar fala_dificil falta_$ faz_um flexibles:ou flexibles:que foto_$ incomes:que juros_ou juros~sem limpar_minha limpar~vida luz_$ mandar_foto mes_ou nao~a no_boleto onde_acho organizar organizar_minhas organizar~contas ou_da ou_sem overdue:eh overdue:entendi overdue:explica overdue:ha overdue:que overdue:tipo o~tambem para~depois pergunta~novo
pode_ser por_alto posso~foto precisa_comprovar qual~a que_pergunta que_ser quem~devendo queria_ajuda quero_limpar rates:entendi rates:hein respo- respondo_como sair sair_das sair~dividas sei_mexer serve_por serve~alto socorro somar so~sair tem~ser troca vale_contar vale~o voce_ajudam voce_fala voce~dificil`,
    '6': `:. ^_o ^_por ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:help after-roadmap:orientacao after-roadmap:repete ajudam_quem ajudam~esta ajuda~responder alto aprox- aproximado aproximado_$ aqui as as_palavras as~? as~ja bicho bicho_eh bicho~esse bruto bruto_ou bulhu- bulhufas bulhufas_$ burro_$ com_farinha com_juros com_minhas
come_com come~farinha como_respondo compr- com~dividas consent:da conta- conta_o contas_$ das_duas da~exemplo da~forca de_comer de_gasto de_orientacao debt-amount:que debt-kind:aqui debt-kind:para debts:como debts:entra debts:fala debts:pergunta debts:pode debts:preciso debts:sair debts:um diabo diabo_eh difer- diferenca dificil_$ eh~isso em_que enrol- entendi_foi entendi_nada entendi~nada entra_a
entra_nisso entra~pensao era_a era~pergunta essen- essentials:assim essentials:serve esta_devendo estou~nao eu~agora eu~aqui eu~esse exemplo_$ explica~burro fala_portugues falan- falando fala~novo farinha_? filho_$ flexibles:o flexibles:qual foi_nada forca forca_ai foto funciona_isso incomes:fala incomes:isso incomes:ou incomes:pode incomes:por instalments-left:que interessa_para interessa~que
isso isso_come isso_interessa isso_no isso~com isso~para isso~por ja_paguei ler_direito limpar liqui- liquido liquido_$ livrar_dessas livrar~dividas mais_simples mandar mes mexer me~dessas minha~financeira nao~foi nao~mexer nesse_link onde~essa organ- ou_separado overdue:audio overdue:quais o~eu o~ou o~ponho o~quer palav- palavras palavras_$ para_burro para_que pedir_ajuda pensao_do pensao~meu
perdi- pergunta_de pergunta_eh pergunta~essa pode~aproximado ponho ponho_aqui portugues_$ por~ou precisa_ser qual_eh qual_era qual~diferenca qual~duas que_bicho que_ce que_diabo que_ponho quem_esta quer_dizer quero_organizar quero_sair quero~das quero~minha que~de que~dizer que~eh que~exato que~faco que~nisso que~paguei que~tudo rates:? rates:acho rates:fala rates:oi rates:onde respondo_isso
sei_ler sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples simples_$ so_quero soma~ou tipo_como tipo_de tipo~gasto trocar_as trocar~palavras tudo_ou tudo~separado um_exemplo uma_forca uma~ai vejo vida_financeira vim vim_pedir vim~ajuda voce~quem which-change:para which-change:que`,
    '5': `,~ajuda NAME_diz ^_bruto ^_de ^_em ^_gostaria ^_quer ^_soma a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:luz after-roadmap:nesse after-roadmap:nisso after-roadmap:sair after-roadmap:tem after-roadmap:vida ai_eh ai~o ajudam_com ajudam~divida ajudar alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na a~disso bruto~liquido burro cada_um ce_quer
come comer como_descubro como_eu como_vejo como~quanto como~sei confirm-delete:que consent:conta consent:das consent:melhor consent:preciso consent:sabe consent:uma contando contando_as contando~vencidas credor_$ das~NAME da~toda de_hoje de_novo debt-amount:ajuda debt-amount:fala debt-amount:o debt-kind:mim debts:entendi debts:exemplo debts:me debts:quero debts:ser descubro descubro_quanto
descubro~falta desfazer desse de~loja diferenca_disso diferenca~tudo direito direito_explica disser disser_sim disser~o divida_$ dividas diz_$ do_mes documento_$ do~filho duas_NAME duas~diz eh_cada eh_contando eh_credor eh_taxa eh~as eh~um eh~valor entendi~pergunta entram entram_na entram~conta escrever escrever_o escrever~numero esqueci_qual essa_informacao esse_nome essencial essencial_$
essentials:como essentials:isso essentials:o essentials:que essentials:repete esta~de estou_perdido eu_acho eu_disser eu_faco eu_posso eu~o eu~se explica~leito fala_lingua falando_de falando~qual falar_por fala~de fala~simples farin- farinha fica_isso fica~no financeira_$ flexibles:como flexibles:eh flexibles:entendi flexibles:isso flexibles:por gasto_$ hoje_ou hoje~o incomes:eh incomes:exemplo
incomes:explica incomes:mes incomes:quais incomes:serve informacao informacao_$ isso_que isso_serve isso~boleto isso~de isso~voce leito leito_$ ler ler~explica limpa- lingua_de lingua~gente livra- livrar loja_eh loja~essa luz mandar_documento me_livrar mensa- meu_ou mexer_nesse minhas_contas na_conta nao~ler nisso no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde onde_fica
onde~vejo ou_liquido ou~ano ou~juros overdue:ajuda overdue:pode overdue:ser o~entra o~significa para_ajudar para_leito para_sair pergunta_? perguntou perguntou_$ pode pode~as pode~no pode~por por_cima posso_te posso~perguntar precisa_mandar precisa~documento qual_das qual_loja qual~eh qual~voce que que_isso que_ja que_quer que_significa quer_saber quero~livrar quero~minhas quer~o que~acho que~aqui
que~cada que~credor que~perguntou que~posso que~sabe que~serve rates:como rates:mes rates:repete repete_que responder sabe_fazer saber_o saber~que separ- ser_no ser_por ser~cima ser~olhometro se~disser signi- significa sim_o sim~que so_as soma_tudo so~meu tambem_? te_perguntar tem_que tipo_o tipo~que um um_$ vale vejo~juros vencidas vencidas_? ver~minhas vi_que vi~voce voce_esta voce_perguntou
voce_sabe voce~falando voce~fazer`,
    '4': `:novo :pode :queria ?consent ^_coloco ^_com ^_faz ^_vale ^_vi acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:dessas after-roadmap:entendi after-roadmap:forca after-roadmap:gostaria after-roadmap:me after-roadmap:perdida after-roadmap:queria after-roadmap:uma afundado afundado_em afundado~divida ai_tambem ajuda_ai ajuda_com ajuda_para ajuda_pelo ajudar_com
ajudar~divida ajuda~amor ajuda~sair aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes assim_taxa as~eu bico_tambem boto_aqui buraco_$ canto_da canto~fatura centavo_por centavo~centavo cima cima_$ coloco coloco_o coloco~do comecar_me comecar~ajuda como~eu como~taxa com~? confu- confusa confusa_nao confusa~entendi consent:as consent:em
consent:explica consent:help consent:minhas consent:organizar consent:orientacao consent:quero consent:responder consent:sair consent:voce conta_a conta~bico conta~vale credo- credor da_fatura daqui das das_dividas da~fica de_deus de_gente debt-amount:audio debt-amount:entendi debt-amount:isso debt-amount:ou debt-amount:posso debt-amount:serve debt-amount:tipo debt-kind:ai debt-kind:as
debt-kind:cada debt-kind:em debt-kind:explica debt-kind:ou debt-kind:que debt-kind:um debt-kind:vale debts:NAME debts:agora debts:das debts:dividas debts:exato debts:faco debts:mandar debts:mes debts:onde debts:ou debts:posso debts:que debts:taxa depois_? dessas_dividas desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi- disso_tudo divid- diz
dizer_esses dizer~nomes do_ano do_app do_meu docum- documento do~aparece do~isso do~marido do~ou eh_$ eh_de eh_parcela eh_saldo eh~devedor eh~em em em_divida em~canto em~lugar endiv- endividada endividada_me endividada~ajuda enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escrever_$ esqueci~era essa_$ essa_pergunta essas_opcoes esse_$ esse_trem essentials:? essentials:as
essentials:delas essentials:eh essentials:esse essentials:explicar essentials:juros essentials:mes essentials:novo essentials:onde essentials:precisa essentials:qual esses_nomes esse~ai esta_atrasada esta_perguntando esta~isso estou_afundado estou_confusa estou_endividada estou_enrolado estou~, eu_apagar eu_boto eu_sei eu~paguei eu~sim eu~some e~que faco~sair fala_mais falando_$ falar~audio falta
fatura_fica fazer_$ fica_$ filho flexibles:mes flexibles:precisa flexibles:tipo gostaria~orientacao incomes:ce incomes:entra incomes:posso incomes:precisa incomes:ser incomes:taxa indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? juros_$ lingu- lingua lugar lugar_do lugar~app manda- mandar_audio marido_tambem me_indicaram melho- melhor mes_tambem mes~? mes~do mes~por
mes~serve meu_filho meu~da mexer_nisso mexer~link me~ai me~pelo minha_vida na~? nesse no_app nomes_$ o_bico o_cartao o_meu o_numero o_valor oi_nao oi~entendi onde_que onde~eu onde~isso onde~me orientacao_$ orientacao_sobre orientacao~minhas ou_do ou_por ou_tudo ou~junto ou~parcela overdue:caiu overdue:exemplo overdue:isso overdue:o overdue:posso overdue:taxa overdue:tenho o~isso o~mes o~meu o~sao
paguei_$ para_outro para~das para~isso para~o parcela parcela_em parcela~aberto passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? perguntar pode_trocar por por_audio por_centavo por~esta posso~audio posso~por precisa~centavo precisa~exato preciso_sair preciso~desse preciso~um preciso~uma quais_sao quais~as quanto_falta que_? que_canto que_entra que_esta
que_lugar que_mesmo que_responder que_sao queri- queria queria_uma queria~ajuda quero_me quer~esses que~boto que~essas que~parcela que~perguntando que~saldo que~taxa rates:direito rates:em rates:essa rates:eu rates:isso rates:o rates:pergunta rates:posso rates:quer rates:responder rates:respondo rates:tambem rates:vejo sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sei~nisso sem_juros
ser_centavo serve_essa serve~pergunta se~apagar se~atrasada sobre_minhas sobre~dividas socorro_$ socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa taxa tenho~responder toda_$ total_ou total~da trem_$ tudo_junto um_ou um_para um_por uma_ajuda uma_orientacao um~outro um~tudo um~um vale_tambem valor~ou vejo_o voce_para voce~ajudar which-change:? which-change:aqui
which-change:eh which-change:isso`,
    '3': `,_me ,_qual ._$ ?_repete ^_alguem ^_me ^_nao ^_quero ^_se a_desse aberto aberto_$ aceit- after-roadmap:desse after-roadmap:divida after-roadmap:limpar after-roadmap:link after-roadmap:livrar after-roadmap:nao after-roadmap:perguntar after-roadmap:quero after-roadmap:sobre after-roadmap:vi agora_$ ajuda~minhas ajuda~pagar apaga- apaga_so apagar apagar_? apaga~a aparece atrasadas_$ a~do a~mes bico
boa~queria boleto_$ boleto_ou boleto~o botar botar_o botar~que boto burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber claro_$ coloc- como_funciona confirm-delete:as confirm-delete:isso confirm-delete:o confirm-delete:para confirm-delete:se consent:a consent:ajudam consent:contas consent:desse consent:devendo consent:essa consent:estou consent:fazer consent:financeira
consent:limpar consent:um conta conta_? contam contam_? contar conta~desse conversa_ou conversa~o da da_familia de_ajuda de_quando de_uma debt-amount:de debt-amount:esse debt-amount:explica debt-amount:nao debt-amount:pode debt-amount:por debt-amount:portugues debt-amount:ser debt-amount:somar debt-amount:tudo debt-kind:boto debt-kind:com debt-kind:come debt-kind:como debt-kind:esse debt-kind:isso
debt-kind:nao debts:as debts:assim debts:dificil debts:estou debts:explicar debts:favor debts:filho debts:isso debts:novo debts:organizar debts:orientacao debts:paguei debts:por debts:respondo debts:soma debts:valor debts:voce descu- dessa- dessa_vida dessas dessa~de deved- devedor deven- devendo de~com de~comprei de~financeira de~mes de~renda diferenca~um digo_aqui divida_voce dividas_?
divida~esta dizer dizer_essencial dizer_flexivel do_comeco do_vermelho do~passado duas eh_essa eh~botar eh~pergunta em_aberto em_portugues em~claro escre- essentials:ai essentials:bruto essentials:diferenca essentials:dificil essentials:em essentials:faz essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta essentials:respondo essentials:tambem essentials:troca
esse~no esta~boleto estou_perdida eu_perco eu~fazer eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o familia_toda favor_$ fazer~? fica finan- financeira financeiramente financeiramente_$ flexi- flexibles:eu flexibles:juros flexibles:para flexibles:somar flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona~aqui gasto gente_$ gosta- gostaria gostaria_de ha_? ha~repete incomes:alto
incomes:as incomes:audio incomes:bicho incomes:bruto incomes:comer incomes:depois incomes:entendi incomes:esse incomes:exato incomes:falando incomes:mandar incomes:o incomes:para incomes:pergunta incomes:tudo instalments-left:eu instalments-left:interessa instalments-left:o instalments-left:tambem isso~ce ja~contam junto junto_$ link_$ luz_de me me_perdi mes_passado mes_voce mes~quer meu~tambem
me~financeiramente me~voce minha- minhas n1 nada_desse nao_ouvi nao_pesquei negocio_no negocio~app o_aluguel o_juros o_plano o_vale onde_eu organizar_financeiramente orientacao_financeira outro_$ ouvi_direito ou~de ou~do ou~familia ou~que ou~semana overdue:aqui overdue:comer overdue:de overdue:foi overdue:mandar overdue:melhor overdue:ou overdue:quer o~acontece o~comeco o~eh o~hoje o~mesmo
o~quando pagar_minhas pague- paguei paguei_contam paguei~? para_botar para~minhas passado pensao perco perco_se perco~apagar perdi_, perdida perdido_me perdido~ajuda perdi~qual pergunta_$ pergunta_isso pesquei pesquei_$ plano plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta posso_fazer preciso~ajuda preciso~orientacao qual_a qual_divida qual_renda quando_comprei
que_acontece que_eh que_eu que_tipo que_voce quer_$ queria~para quero~dessa quer~essencial quer~exatamente quer~flexivel que~? que~ajudam que~ce que~da que~do que~essa que~falou que~para que~perco que~pesquei que~quer que~tenho que~vejo rates:a rates:aqui rates:as rates:assim rates:bulhufas rates:dificil rates:ler rates:meu rates:mim rates:nome rates:num rates:ou rates:para rates:saldo rates:ser
rates:simples rates:vale refor- renda_voce renda~esta repete~eu repete~nao sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu ser_so ser~as ser~por tarde_queria tarde~ajuda te~? thirteenth:conta thirteenth:contando thirteenth:da thirteenth:para trem troca- trocar tudo_$ uma~para usar_$ valor_com valor_de valor_total valor~hoje valor~juros vejo_esse vejo_isso
vejo~negocio venci- vida vida_de vida~divida voce voce~com which-change:de which-change:explica which-change:nao which-change:ser`,
    '-3': `:ai :com :minhas :quero :voce ?confirm-amount ?debt-creditor ?which-creditor FIGURE ^_$ ^_boa ^_desfaz ^_deus ^_esta ^_eu ^_foi ^_ja ^_meu ^_minha ^_muda ^_nem ^_nunca ^_outra ^_perdi ^_sair ^_sem ^_sou ^_volta a_conta a_divida acabo- after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:eh after-roadmap:imprimir after-roadmap:mandar after-roadmap:mes after-roadmap:ninguem
after-roadmap:o after-roadmap:ser ajuda~negociar anive- aniversario anota- anterior aqui_eh arrep- as_contas as_minhas atend- a~das basic- basico botar- botaram cai calor calor_$ cet_$ chega- cobra- coisa coisa_$ comecar_$ comig- comigo como~que com~minhas confi- consent:favor consent:meu consignado_? contas_? contr- cpf cras credito custo da_re debt-kind:NAME debt-kind:conta debts:? debts:para
deixe- denun- desca- desco- desfaz dessa_$ deu dever devo de~, dia dinhe- dinheiro disso_$ disso_? do_tempo eh_cet eh_particular eh_tudo eh~para empre- empresa entendi_mais entendi~ou entendi~que entra_no esse_governo essentials:uma estao eu_vou eu~? eu~de eu~entendi explica_$ fala_para falei_$ fase fase_$ favor_me favor~ajuda fazem fora fui funciona_$ gas gover- governo hoje_$ impri- imprimir
income-source:que incomes:ai incomes:boa incomes:divida incomes:estou incomes:me incomes:nada incomes:so informacoes interessa_$ juros_, la lembr- liga lista mais_$ mais_ou mais~menos mais~que mas mas_nao menos_$ meu_$ meu_numero me~as me~o mostr- mostra mudar mudar_o nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para negat- negoc- nenhu- nunca o_NAME o_basico o_boleto ou_menos overdue:vou
o~da o~do o~era o~nao paga pago parar para~voce parti- particular particular_$ passa passar passo pedi pensar pensar_$ pode_mandar pode~? pode~depois por_ai por~me preciso_pensar procu- pront- pronto proxi- proxima pular_? qual~? que_calor que_dia que_era que_fase que_o quero_sim quero~o que~esse que~falei que~fazem que~o que~vou rates:depois rates:dividas rates:rotativo rates:tem re_$ retor-
saque saque_aniversario segue sei~eh ser_depois seria sim_por sim~favor so_isso sou sumir tem_como tempo_$ termi- thirteenth:e tira tudo_que ultim- vai vamos ver vergo- vergonha viu_$ voce_fazem volta volta- voltar vou which-change:as worry:nao`,
    '-4': `:eh :funciona :nao ?after-crisis ^_acho ^_desfazer ^_nada ^_quem ^_sei ^_tudo a_ordem acho_que after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:ordem after-roadmap:pode anter- boa cance- com_isso com_o como~o consent:nao consent:por consi- consignado credi- de_juros de_que debt-kind:da debts:aqui desfazer_isso de~tipo e_o eh~? entendi_de essentials:ajuda
essentials:me essentials:quero eu_falei falei income-source:o menos nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta overdue:estou rates:, rates:taxa re respondi sei_o sei~que ser~? taxa_de tipo~essa vida_$ viu voce_tem`,
    '-5': `,_onde :como :isso ?income-source ^_NAME after-roadmap:qual as_dividas consent:pode debt-kind:de desab- eh_que eh~de eh~divida essa_divida incomes:sei ningu- ninguem ninguem~ajuda outra o~que o~tem posso~? qual_o que_tem que~que rates:cet rotat- rotativo sair_$ tem_$ tipo_eh`,
    '-6': `^_ninguem ajuda~organizar boa_pergunta cet nao~de ninguem_me pular rates:juros`,
    '-7': `oi_$`,
    '-11': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `falar_com humano_$ me_liga`,
    '14': `atendente_$ liga_$`,
    '13': `algue- alguem me_transfere quero_suporte supor- suporte suporte_$ trans- transfere transfere_$`,
    '12': `^_falar chama_o falar gente o_# qual~# robo telef- telefone`,
    '11': `:humano com_um de_verdade liga_para liga~mim qual_o`,
    '10': `^_liga alguem_$ atendimento gente_$ ligar pessoa`,
    '9': `:atendente ^_me ligar_para maquina passa_para pesso- pessoa_$ uma_pessoa verda- verdade`,
    '8': `conve- debts:liga geren- gerente ligar~voce maqui- maquina_$ nao_resolve o_gerente posso_ligar posso~para quero_gente quero~com responsavel responsavel_$ super-`,
    '7': `:o :tem ^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina conversar converso~maquina debts:falar essentials:me me~para nao_converso para_voce passa rates:liga rates:me resol- resolve ser_humano telefone_para tem~? tem~de tua tua_chefe um_atendente voce_$`,
    '6': `#_$ ?_quero ^_bota ^_quero ^_robo after-roadmap:atendimento after-roadmap:pessoa after-roadmap:robo atendente_por atendente~favor bota_o bota~gerente chama~gerente com com_especialista com_uma com~pessoa consu- consultor consultor_$ converso converso_com debts:alguem debts:qual especialista especialista_$ essentials:atendente falar~especialista falar~um gente_de gente~verdade gerente_$ gerente_na
gerente~linha humano_ai linha linha_$ na_linha nao~com nao~minha para_alguem para_conversar para_responsavel passa~responsavel prefiro~com quero quero_falar quero_pessoa rates:alguem rates:com rates:falar rates:gente resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser~ai tem_ser tem~humano voce_tem`,
    '5': `^_passa ^_posso ^_queria ^_tem after-roadmap:gente after-roadmap:humano after-roadmap:ligar after-roadmap:passa alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento com_alguem com_consultor com~ser consent:bota consent:com de_atendimento de_gente de_robo debts:# debts:chama debts:com debts:gente debts:humano debts:ligar debts:para debts:quero
debts:suporte eh_robo espec- essentials:# essentials:com essentials:falar essentials:qual essentials:quero essentials:tem essentials:transfere falar~consultor ligar_$ me_ligar me_passa me~alguem nao~ninguem ninguem_de ninguem~verdade ouvir ouvir_voz ouvir~de o~na para_falar passa~alguem pode~ligar por_favor prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz rates:#
rates:atendente rates:para rates:quero rates:transfere telefone_de telefone~voce tem tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial um_ser verdade_$ voce~robo voz voz_de voz~gente`,
    '4': `,_quero ,~gente ,~maquina ,~pessoa :? :me ?essentials ?rates ?~gente ^_atendimento ^_prefiro ^_voce after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:quero after-roadmap:telefone after-roadmap:verdade alguem_de alguem~carne atendente_? atendimento_$ bota~cristao cansei~robo carne_e carne~osso centr- central chama_uma chama~pessoa com_gente com_robo com~funcionario
com~responsavel consent:alguem consent:chama consent:gente conversar_? conversar~um crist- cristao cristao_para cristao~falar da_equipe de_carne de_voce debts:me debts:robo debts:verdade de~quero e_osso equip- equipe essentials:atendimento essentials:humano essentials:o essentials:pessoa essentials:verdade existe_telefone existe~para falar_comigo falar~alguem falar~gente falar~robo falo_com favor
favor_$ funcionario funcionario_$ gente_, gente~nao gosto gosto_de me me_poe mim_$ minha_vida nao_gosto nao_maquina o_responsavel o_telefone osso para_mim para~comigo pode_me poe_com poe~um prefi- prefiro prefiro_conversar queri- queria quero_um rates:chama rates:o rates:qual rates:robo rates:tem resolve_, resolve~quero respo- robo_, robo_quero robo~gente ser ser_vivente telefone~conversar
um_cristao um_funcionario um_humano um~? um~humano um~vivente verdade_? vida_$ viven- vivente vivente_$`,
    '3': `,_tem :cade :com :falar :quero :voce ?debts ?~pessoa FIGURE ^_alguem ^_cade ^_cansei ^_existe ^_gente after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:conversar after-roadmap:converso after-roadmap:equipe after-roadmap:favor after-roadmap:queria after-roadmap:resolve alguem_para alguem_que alguem~conversar alguem~possa arruma_alguem atende
atende_alguem cade cade_o cansei_de carne chama_um chama~humano comig- comigo comigo_$ como_falo como~com consent:chefe consent:falar consent:maquina consent:minha consent:robo consent:tua consent:um consent:vida conversar_$ conversar_com debts:atendente debts:favor debts:mim debts:o debts:posso debts:tem debts:um de~e de~por equipe_? era_gente era~de escrever_$ essentials:chama
essentials:conversar essentials:de essentials:gente essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone eu~gosto exist- existe e~ai falo falo~uma funci- gente_? gosto~escrever gosto~robo liga_que liga~eu me_arruma me_atende me~com me~que nao~, nao~de ningu- ninguem osso_ai pessoa_da pessoa~equipe poe possa possa_me posso preciso_falar
preciso~com prefiro_falar que_possa queria_era queria~gente quero~, que~nao rates:atendimento rates:bota rates:de rates:gerente rates:gosto rates:humano rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:ser rates:um rates:verdade robo_$ robo_? robo~tem telefone~eu tem~telefone um um_telefone uma~da verdade_por verdade~favor vida voce`,
    '-3': `?income-source ^_oi com_o com_voce me_ajuda me~um me~uma oi telefone_$`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '13': `parce-`,
    '12': `fatur- fatura`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '6': `banco~minha debt-kind:cartao debt-kind:virou fatura_$ minha_fatura virou`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha do_cartao`,
    '4': `^_parcelamento aquel- aquele carta- cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind a~que debt-kind:o debt-kind:que divid- eh_a fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$`,
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
    '3': `a~do da~do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `?debt-kind ^_cartao debt-kind:cartao debt-kind:eh`,
    '12': `debt-kind:plastico plast- plastico`,
    '11': `^_fatura`,
    '10': `^_eh cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao debt-kind:vista fatur- fatura vista vista_$`,
    '8': `de_passar debt-kind:passar fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele dele_$ passar`,
    '6': `credi- debt-kind:e debt-kind:mercado debt-kind:passo debt-kind:rotativo fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_credito ^_estourei aquele~de cartao~loja credito_$ debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estourei e~isso e~paguei limit- limite loja_$ maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:hora debt-kind:no debt-kind:o dinheiro_de e_nao estou- eu~no fui o_dinheiro o_limite o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da NAME~passar ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:consegui debt-kind:isso debt-kind:pagar debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh fatura~nao gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o~eu pague- paguei que_vem que~consegui todo virou`,
    '-3': `agiot- agiota autom- automatico crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:do debt-kind:em debt-kind:parcelada debt-kind:parente debt-kind:um debts:cartao debts:credito o~que parcelada paren- parente parente_$`,
    '-4': `debt-kind:fiado fiado`,
    '-5': `debt-kind:parcelamento parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:tecnico mensalidade o_NAME tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso debt-kind:faculdade`,
    '8': `EXPENSE KIND debt-kind:o debt-kind:particular escol- facul- faculdade faculdade_$`,
    '7': `^_curso coleg- curso_de mensa- mensalidade_$ o~em parti- particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola escola_do escola~menino filha_$ menino menino_$`,
    '5': `NAME_$ da_faculdade debt-kind:minha filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha de_enfermagem debt-kind:enfermagem enfer- enfermagem enfermagem_$ matri- matricula`,
    '3': `^_o a~da debt-kind:de`,
    '-3': `?income-source alugu- aluguel condominio convenio debt-kind:aluguel debt-kind:casa debt-kind:condominio debt-kind:iptu debt-kind:que denti- dentista iptu iptu_$ o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh gas o_gas`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ convenio denti- dentista foi_um`,
    '10': `conve- debt-kind:dente dente dente_$`,
    '9': `conta_da mater-`,
    '8': `debt-kind:foi debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_foi debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ particular particular_$`,
    '6': `^_conta ^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:da debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ parti- plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei debt-kind:do dois n0 nos`,
    '-3': `?income-source carne celul- celular celular_$ condo- conta_de debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:celular debt-kind:emprestimo debt-kind:no debt-kind:que finan-`,
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
    '3': `^_NAME ^_sem dinhe- dinheiro dinheiro_de emprestado_de nenhum no papel_$ sem socor- vale`,
    '-3': `debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a eh_agiota`,
    '7': `^_daqueles daqueles_que debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:do debt-kind:gota debt-kind:porta do_gota emprestimo_$ gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto nao_paga o_homem que_cobra que_se que~nao se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de mesmo moto_na o_tal o~do o~que paga rua_com tal tal_do`,
    '-3': `debt-kind:,`,
  },
  'kind:mortgage': {
    '14': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:o financiamento_de morar`,
    '8': `^_financiamento debt-kind:financiamento debt-kind:terreno eh~casa financiamento o~que terre- terreno`,
    '7': `^_NAME ape debt-kind:ape debt-kind:planta minha_casa o_ape plant- planta planta_$`,
    '6': `a~do debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida_$`,
    '5': `^_a a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$ vida`,
    '4': `^_minha ^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao anos_$ casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao de~anos do_lote financiado lote onde prestacao que_a trint- trinta`,
    '-4': `NAME~de aqui_de aqui~casa`,
    '-5': `de_casa debt-kind:aqui o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `debt-kind:cheque`,
    '9': `chequ- cheque negat-`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:limite debt-kind:o debt-kind:saldo debt-kind:tal espec- especial o_cheque o_tal saldo tal tal_do`,
    '7': `da_conta debt-kind:entrei entrei entrei_no limit- limite limite_da limite~conta`,
    '6': `^_entrei a~ficou cai_no conta_corrente corre- corrente corrente_$ debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- negativa negativa_$ negativo negativo_$ no_vermelho o_saldo`,
    '5': `^_cai debt-kind:cai debt-kind:do debt-kind:esta ficou la_$ na_conta o~do o~esta verme- vermelho vermelho_$`,
    '4': `^_limite aquele~que cai cheque_especial conta_$ conta_no debt-kind:a debt-kind:aquele debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu no vem_na`,
    '-3': `debt-kind:de`,
    '-5': `do_rmc rmc rmc_$`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind eh_consignado`,
    '10': `consignado_$ debt-kind:desconta debt-kind:do debt-kind:vem marge- margem o_da`,
    '9': `debt-kind:consignado debt-kind:da debt-kind:de debt-kind:folha desco- desconta desconta_do o_de`,
    '8': `antes_de apose- aposentado aposentado_$ debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc rmc_$ vem`,
    '7': `beneficio_$ cair consignado folha_$`,
    '6': `^_descontam ^_vem antes bpc_$ consi- contracheque debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam diret- direto`,
    '5': `^_desconta abati- abatido benef- beneficio bpc contracheque_$ da_clt debt-kind:aposentadoria debt-kind:eles debt-kind:na direto_$ eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do`,
    '4': `INCOME ^_credito ^_eles ^_tira aposentadoria aposentadoria_$ clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:em debt-kind:mes debt-kind:minha debt-kind:que debt-kind:tal debt-kind:tira debt-kind:todo descontado_$ descontado_em descontado~folha do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na minha_aposentadoria morre- na~aposentadoria
no_contracheque o_tal o~come que_come que~do que~meu tal_do todo~na trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_ja ^_o aquele_que debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha que_vem servidor tal tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `^_um debt-kind:peguei empre- emprestimo financeira_$`,
    '10': `^_credito debt-kind:credito debt-kind:para financeira pegue- peguei`,
    '9': `^_peguei credi- credito debt-kind:dinheiro finan-`,
    '8': `meu_negocio`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinhe- negocio_$ o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:na dinheiro dinheiro_emprestado dinheiro_na emprestado na_hora negocio o_saque saque saque_aniversario`,
    '5': `app_$ debt-kind:app debt-kind:mesmo debt-kind:meu debt-kind:pessoal emprestimo_$ emprestimo_pessoal hora hora_$ peguei_no pessoal um`,
    '4': `app banco_$ calca- calcada calcada_$ capit- capital debt-kind:aplicativo debt-kind:aquele debt-kind:foi debt-kind:gerente debt-kind:reformar facil na_calcada na_financeira negoc- para_reformar peguei_um pessoal_$ que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:, debt-kind:carne debt-kind:em debt-kind:grana debt-kind:no debt-kind:ofereceu debt-kind:pelo dinheirinho do_app do_banco em_parcelas geren- gerente grana mesmo_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ peguei_para pelo_aplicativo pesso- que_aparece que_o que_peguei que~no um_dinheirinho`,
    '-3': `^_os credito_rotativo debt-kind:# debt-kind:cai debt-kind:desconto debt-kind:dia debt-kind:e debt-kind:moto debt-kind:os debt-kind:rotativo dele_$ moto os`,
    '-4': `debt-kind:da do_emprestimo os~do`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '13': `alugu- aluguel`,
    '12': `quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `^_aluguel alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a ^_do barra- barraco debt-kind:do debt-kind:o fechei_$ loja_que`,
    '3': `NAME casa_que casa~eu da_loja da~que de_aluguel debt-kind:loja do~que eh~casa feche- fechei moro_de o~que`,
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
    '5': `acordo_$ acordo~eu asses- assessoria debt-kind:e que_fiz um~que`,
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao debt-kind:uma do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei um_trato uma~da`,
    '3': `^_acordo acordo~nao debt-kind:eu debt-kind:tudo do_serasa e~um fizeram_um honre- honrei nao_honrei nome o_acordo quebr- trato`,
    '-3': `debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '13': `carne_$ crediario_$ debt-kind:parcelado parcelado`,
    '12': `carne- crediario debt-kind:crediario`,
    '11': `^_carne carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado moveis_$`,
    '10': `^_moveis credi- movei- moveis parce-`,
    '9': `^_compra ^_crediario compr- debt-kind:compra loja_$ prest-`,
    '8': `compra debt-kind:eh loja`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:da debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `KIND ^_da ^_uma de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `^_comprei ^_eh a~de debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo no_carne que_comprei roupa_$`,
    '3': `^_foi as carne_do debt-kind:boleto debt-kind:das debt-kind:la debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota carta- cartao debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo fatur- fatura reneg-`,
    '-4': `debt-kind:emprestimo`,
    '-5': `a_minha debt-kind:NAME debt-kind:cartao minha~no`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '12': `?debt-kind ^_divida ativa debt-kind:iptu debt-kind:multa iptu iptu_$`,
    '11': `^_ipva debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:da debt-kind:do divida imposto_do`,
    '6': `KIND atrasado atrasado_$ coisa debt-kind:das debt-kind:de divid-`,
    '5': `carro_$ da_moto debt-kind:carro do_carro do_iptu e~do multa_do o~do`,
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
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `cabo de_casa debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ debt-kind:casa do_plano multa_do plano`,
    '4': `EXPENSE casa_$ conta_de de_internet debt-kind:multa de~e do_celular do~que multa tv_$`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e`,
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
    '5': `a_agua a_luz conta~energia da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE conta~luz da_luz de_luz debt-kind:NAME eh_a relog- relogio rua`,
    '3': `a_NAME aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o`,
    '11': `carro finan- moto_$`,
    '10': `^_a ^_meu verme-`,
    '9': `debt-kind:esta do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:financiei debt-kind:tirei financiei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:minha financiado financiado_$`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi no_carne trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `aplicativo_$ a~de a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol o_carro pop que~na traba-`,
    '-3': `EXPENSE a_casinha a~do casin- casinha credi- debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa quiti- quitinete`,
    '-4': `^_ipva debt-kind:ipva forca forca_$ ipva o~do`,
    '-5': `financiamento_de morar terre- terreno`,
    '-6': `debt-kind:NAME debt-kind:terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '13': `desem-`,
    '12': `^_perdi after-roadmap:perdi`,
    '11': `after-roadmap:firma after-roadmap:sem demit- perdi suspe-`,
    '10': `after-roadmap:cortaram after-roadmap:meu after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:contrato after-roadmap:estou after-roadmap:faliu after-roadmap:trabalho a~faliu corta- demitido desempregada desempregada_$ embor- embora estou_desempregada faliu faliu_$ meu_contrato ontem servico`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam contrato desempregado emprego estou_desempregado familia_$ o~me renda_$ sai_do sem servi- servico_$ suspenderam`,
    '7': `^_cortaram ^_meu after-roadmap:bico after-roadmap:cortado after-roadmap:demitido after-roadmap:inss after-roadmap:me after-roadmap:renda a~fechou a~me bloqu- bloqueou cortado cortado_$ cortaram cortaram_meu demitido_$ desempregado_agora dispensou do_servico empre- empresa estou~agora fiquei_sem fui_demitido manda- me_bloqueou me_dispensou meu~foi me~ontem o_inss ontem_$ perdi_meu renda renov- rua
tenho_mais trabalho_$`,
    '6': `:recebo ^_fiquei acabo- acabou after-roadmap:agora after-roadmap:auxilio after-roadmap:bloqueou after-roadmap:contas after-roadmap:demitida after-roadmap:desempregado after-roadmap:dispensaram after-roadmap:dispensou as_contas auxilio_$ bico bico_acabou braco contr- contrato_$ dispensaram dispensaram_ontem embora_$ emprego_$ fique- fiquei firma_faliu firma_fechou me_dispensaram meses meu_auxilio
meu_bico meu~acabou nao_posso nao_recebo nao~mais o_braco pensao_$ perdi_o perdi~emprego quebrei quebrei_o sai salar- salario sem_salario sem_trabalho trabalhar trabalhar_$ trabalho`,
    '5': `:mais :nao :sem ^_a ^_bloquearam ^_estou after-roadmap:as after-roadmap:beneficio after-roadmap:desligou after-roadmap:emprego after-roadmap:fiquei after-roadmap:foi after-roadmap:irmao after-roadmap:mais after-roadmap:mandaram after-roadmap:meses after-roadmap:parou after-roadmap:patrao after-roadmap:renovaram after-roadmap:trabalhar after-roadmap:uber auxil- auxilio bloquearam bloquearam_minha
bloquearam~conta botaram_na botaram~rua conta_do contas contas_$ de_mandar demitida desligou desligou_$ dispensou_$ e_eu estou_parado estou_sem estou~sem faxin- fecho- fechou fechou_$ fui_demitida fui_para fui~rua hoje_$ ifood ifood_$ inss irmao mandar_$ mandaram mandaram_embora me_mandaram meu_beneficio meu_bpc meu_irmao me~as me~do me~embora minha_renda minha~do nao_renovaram na~hoje o_patrao
o_trabalho para_rua parou parou_de patrao_me patro- patroa patroa_me patroa~dispensou perdi_minha perdi~renda renovaram rua_hoje sai~servico sem_renda tirar- tiraram uber vai~me`,
    '4': `#_meses :em :emprego :estou ?after-roadmap ^_acabou ^_ficharam ^_levei ^_mandou ^_passaram a_loja a_patroa a_tesoura acabou_meu after-roadmap:ajudar after-roadmap:botaram after-roadmap:bpc after-roadmap:bunda after-roadmap:fechou after-roadmap:ficharam after-roadmap:filha after-roadmap:hoje after-roadmap:levei after-roadmap:loja after-roadmap:mandar after-roadmap:nao after-roadmap:passaram
after-roadmap:patroa after-roadmap:posso after-roadmap:receber after-roadmap:rodei after-roadmap:setor after-roadmap:suspendeu after-roadmap:tenho after-roadmap:ter after-roadmap:tesoura after-roadmap:trabalhava ajuda- ajudar a~onde beneficio_foi bolsa bolsa_familia botar- botaram bunda bunda_da bunda~firma cortaram~contrato demitida_$ desli- e_nao entra_nada essa_semana estou estou~emprego
eu_rodei eu_trabalhava e~rodei famil- familia faz~meses ficha- ficharam ficharam_a ficharam~loja fui~embora incomes:, incomes:entra incomes:faz inss_suspendeu inss~minha levei levei_um levei~pe loja_onde loja~eu mando- mandou mandou_todo mandou~mundo me_botaram meses_$ meses_, meses~nao meu_trampo me~na minha~nao mundo_embora na_bunda na_rua nao_tenho nao_vai nao~ter no_setor o_emprego
onde~trabalhava o~nao o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao pe_na perdi~servico perdi~trampo pe~bunda quebr- recebo rodei rodei_$ salario_$ salario_a sem_emprego sem_receber sem~a setor setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesou- tesoura tesoura_no tesoura~setor todo_mundo todo~embora trabalhava trabalhava_$ um_pe vou_ficar
vou_ter`,
    '3': `#~, ( ,~agora :acaba :bolsa :familia :fiquei :janeiro :o :perdi :seguro a_partir acaba_em acabou_$ acabou~contrato acabou~servico after-roadmap:( after-roadmap:aposentadoria after-roadmap:bolsa after-roadmap:cirurgia after-roadmap:clientes after-roadmap:dele after-roadmap:deram after-roadmap:do after-roadmap:esposo after-roadmap:fabrica after-roadmap:familia after-roadmap:faxina
after-roadmap:faxinas after-roadmap:ficar after-roadmap:mandada after-roadmap:mandou after-roadmap:na after-roadmap:parado after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:temporario after-roadmap:todas after-roadmap:trampo after-roadmap:vou agora_? aposentadoria_$ as_clientes a~desse a~no benef- beneficio bpc causa_da causa~cirurgia cirur- cirurgia
cirurgia_$ clien- clientes clientes_da clientes~faxina conta- cortaram~auxilio da_cirurgia da_faxina da_firma dele dele_$ deram deu_as deu~contas embora_ontem encos- encostado entra esposo esposo_foi esposo~demitido estou_encostado estou~trabalho e~seguro fabri- fabrica faxina faxinas faxinas_todas faz_# fazia ficar ficar_sem ficar_um filha firma_$ foi foi_cortado foi_demitido fui_mandada hoje
incomes:# incomes:chao incomes:desempregado incomes:embora incomes:mandaram incomes:meses incomes:nada incomes:ontem janeiro_$ loja mais mandada mandada_embora mandar marido_perdeu marido~o me me_deram me_deu meu meu_emprego meu_esposo meu~perdeu meu~temporario me~mais minha minha_aposentadoria minha_conta minha_filha minhas_faxinas minhas~todas mundo nao_entra nao_vou nao~meu na~da no~e o_servico
onde_eu ontem_, o~acaba o~dele o~familia parado_sem partir patrao~deu pe perdeu perdeu_o perdeu~trabalho perdi_minhas perdi~clientes perdi~faxinas por~da proxi- receb- receber receber_$ renovaram_$ renovaram_meu renovaram~contrato rua_$ sem_servico semana_$ servico_temporario tempo- temporario temporario_$ ter todas_$ trabalho_dele tramp- trampo trampo_$ um~na um~sem venceu_e vou~sem vou~um`,
    '-3': `a_pensao aceit- after-roadmap:aceitaram after-roadmap:caiu after-roadmap:pode caiu fui~e incomes:desempregada meu_bolsa meu~familia me~no o_prazo perdi_a prazo`,
    '-4': `:meu aceitaram`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '14': `consent:sou`,
    '13': `^_tenho`,
    '12': `menor_$ sou`,
    '11': `tenho_#`,
    '10': `?consent consent:tenho`,
    '9': `^_sou nao~#`,
    '8': `# :anos completei faco_# quinz- quinze tenho_quinze`,
    '7': `#_$ #_anos :tenho FIGURE compl- consent:ainda consent:faco consent:idade consent:menor idade tenho tenho~anos`,
    '6': `NAME~tenho ^_ainda ^_faco anos anos_$ menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para de_idade de_menor faco~em idade_$ nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#~? #~que :# :estou ano consent:em consent:mas consent:mes consent:so consent:vem da~, debts:cartao debts:foi eu~# faco falta foi_no maior_de maior~idade minha_idade minha~eh nao_fiz pode_? posso_usar so_# sou_de sou_maior sou_menor tenho_so tenho~# usar vem_$`,
    '3': `#_mes #~posso ,_queria :devendo :e :queria NAME_, ^_foi ainda_nao ajudar ajudar_minha anos_, anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:de consent:eh consent:eu consent:fiz consent:posso consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:da debts:no debts:tenho dois_meses e_estou e~devendo fazer_# fiz_# mae meses~eu minha_mae para_# para_eu
para~fazer posso~tambem que_vem um_ano usar_tambem usar~?`,
    '-3': `,_tenho ,~# ?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja`,
    '-7': `consent:, nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '13': `after-roadmap:nao esse_mes`,
    '12': `after-roadmap:mes nao_consegui`,
    '11': `mes`,
    '10': `after-roadmap:esse after-roadmap:novembro after-roadmap:pulei nao_paguei novem- novembro pulei`,
    '9': `mes_nao o_plano pulei_$`,
    '8': `^_novembro after-roadmap:deu after-roadmap:plano after-roadmap:tive nao~o novembro_pulei pagar_$ paguei_$ plano plano_$`,
    '7': `^_furei adoec- after-roadmap:furei consegui consegui~o deu esse furei nao_deu nao_sobrou nao~pagar o_dinheiro pagar_a parce- tive`,
    '6': `:mes :nao ^_atrasei ^_esse after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:dinheiro after-roadmap:ficaram after-roadmap:parcela after-roadmap:parcelas apertou as~ficaram como_pagar conse- deu_para deu~pagar e_as esse~eu ficar- ficaram mes_$ mes_eu nao_tive nao~como nao~para pagar~NAME para_pagar parcelas sem~esse`,
    '5': `,~paguei ^_mes ^_usei a_desse after-roadmap:as after-roadmap:e after-roadmap:fiquei after-roadmap:gastei after-roadmap:nada after-roadmap:ninguem after-roadmap:pagar after-roadmap:paguei after-roadmap:usei apert- apertou~nao as_parcelas atrasei a~mes da_$ desse_mes dinheiro dinheiro_do do_plano e_nao e~paguei gaste- gastei mes~vai pagar paguei_nada parcela usei usei_o`,
    '4': `#_do :esse :foi :pagar NAME_. ^_deixei ^_fiquei a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:furou after-roadmap:nenhuma after-roadmap:quebrou after-roadmap:sem after-roadmap:sobrou apertou_aqui aqui_nao a~foi branco_$ carne_$ combinado_$ consigo~a cumpr- deixe- deixei desse devendo_a dinhe- dinheiro_nao em_branco
esse_nao esse~furou fique- fiquei foi_embora furou furou_tudo grana mes_a mes_furou mes~em mes~foi mes~tudo nada_esse nada~mes nao~dar nao~os o_combinado os_# os~do pagar_nada pague- paguei parcela_desse parcela~mes possi- possivel quebrou sem_dinheiro sobro- sobrou sobrou_para ter_que vou~que`,
    '3': `,_nao :. :NAME :a ^_choveu ^_gastei ^_nao ^_tive adoeceu after-roadmap:adoeceu after-roadmap:aqui after-roadmap:carro after-roadmap:chegou after-roadmap:choveu after-roadmap:combinado after-roadmap:condicao after-roadmap:contas after-roadmap:dezembro after-roadmap:doente after-roadmap:em after-roadmap:embora after-roadmap:ficou after-roadmap:filho after-roadmap:foi after-roadmap:mal
after-roadmap:mundo after-roadmap:o after-roadmap:pagamento after-roadmap:remedio after-roadmap:ter after-roadmap:tras after-roadmap:vem after-roadmap:vou as as_contas a~. a~desse branc- branco carne chove- choveu combi- combinado condi- condicao conseguir~nada dar de_mim deu~, deven- devendo dezem- dezembro de~a doente_e e_gastei em_dezembro embor- embora esse~nao estou_sem eu~esse eu~vou e~o
e~sobrou filho_adoeceu fiquei_devendo fiquei~a fiquei~e foi foi_mal gastei_o gastei~remedio mes_que mes~nao mes~vem meu~adoeceu moto_e mundo nao_chegou nao_foi nao_vai nao~nada ningu- ninguem ninguem_vai o~era o~nao pagar_o pago_esse parcela_$ pular que_vem quebr- que~das receber_de remed- remedio remedio_e remedio~nao sem_condicao sobrou~pagar todo_mundo todo~esse tudo~mes vai_dar vou_ter`,
    '-3': `^_e ^_paguei a~esse dinheiro_todo e_se enten- entendi entendi~plano esse_dinheiro esse~todo e~mes lasca- nao_entendi para_quem quem_$ tenho_esse tenho~dinheiro`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho conseguir~isso de_lascar esse~? esse~foi foi_de isso_tudo isso~por lascar lascar_$ mes_? pagar_isso pagar~tudo por_mes quais so_o tudo_por`,
    '-5': `after-roadmap:so esse_plano pagar_esse pagar~mes paguei~o todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `^_$ ^_tudo ai_ai`,
    '17': `?instalments-left which-creditor:NAME`,
    '16': `# ^_eita ^_todas eita n0 overdue:NAME`,
    '15': `^_kkk debt-creditor:NAME kkk kkk_$`,
    '14': `?debts ?income-low-month ^_ai fase fase_$ fixo overdue:desde que_fase`,
    '13': `^_achei after-roadmap:achei amanh- amanha calor_$ eita_$ esse_governo esta_russo minut- nenhuma_em pensar_$ por_hoje que_calor russo russo_$ subiu thirteenth:sou`,
    '12': `?incomes ^_as ^_hoje ^_misericordia ^_sei ^_uma ^_vou after-roadmap:mudou as_vezes desde dia essentials:# esta_osso estou_moida estou~aqui fixo_$ flexibles:# menos moida moida_$ mudou osso overdue:todas pois_eh rates:# rates:juros sei_$ sexta sexta_$ tenho_fe`,
    '11': `:👍 ?overdue ?rates NAME_# NAME~NAME ^_aff ^_calma ^_desde ^_hum ^_nossa ^_ontem ^_pois ^_rindo ^_um aceitarem aff after-roadmap:aceitarem bora_trabalhar calma como_voce debt-creditor:do debt-kind:? deus~mais do~do fale fale_$ falei_isso faz_parte hum hum_$ isso_? ja~isso maria me_fale menos_$ nem~fale nossa osso_$ ouvi_falar overdue:atrasado pois socorro_$ volto_$ vou worry:tudo`,
    '10': `#~# .~. ^_deus ^_ganho ^_ouvi ^_tanto ^_vixe alta alta_$ atras- bom_domingo calma_ai caro_$ complicado complicado_$ correria debt-creditor:da debts:devo deixa_eu depende depois_passo depois~la deu_por deu~hoje dificil_$ dinheiro_some domin- domingo eh_complicado esse_plano estou~de fala_para fe fe_$ incomes:# incomes:minimo instalments-left:a lasca- maria_$ more-debts:, more-debts:nao nao_,
nao~negociar nossa_senhora outra_divida ouvi o~some parar_de parte_$ passo_la pensar pode_isso preciso_pensar puxado_$ rates:cobra sem_juros subiu_$ tanto_faz trabalhar_$ tudo_caro vida_$ vixe volto`,
    '9': `$ ,_cai ,~tudo 13o_$ ?essentials NAME NAME~emprestimo ^_comecei ^_depende ^_do ^_fazer ^_feliz ^_guenta ^_pera ^_sao ^_socorro ^_vida a_$ a_bateria a_menor aceitam aceitaram_meu aceitaram~cartao after-roadmap:aceitam after-roadmap:fala agora~o atrasada_para bateria boa_semana cacho- cachorro calor cobra confirm-amount:dois confirm-amount:os de_onde debt-creditor:loja debts:$ deixa_respirar depen-
dia_# dirig- dirigindo dirigindo_$ do_banco dois domingo_$ duzia eh_mais eh~vida em_quando espera esta_atrasado esta~aqui estou_dirigindo estou_ferrada estou_lascado e~voce faz_$ fazer~que feliz feliz_natal ferra- ferrada ferrada_$ ganho~demais guenta guenta_ai income-low-month:mes instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta instalments-left:so
lascado lascado_$ mais_ou mais~menos mes mes_$ me~respirar miser- misericordia misericordia_$ muito~mim n1 nao_da nao_tem nao~so natal ou_menos overdue:dias overdue:meses overdue:nenhuma overdue:ontem overdue:um o~ne parte pera pode~? que_ne que_segue rindo so_mais sobra_nada socorro some_$ tanto thirteenth:, thirteenth:ai traba- tudo_subiu vez_em vezes vez~quando vida vida_que vida~segue
vixe_maria`,
    '8': `#_dias #_meses #_no ,_acabou ,_pago ,_so ,~NAME ,~tem ._. :# :kkk :nada :sobra ?_o ?debt-amount FIGURE NAME~, ^^ ^_? ^_NAME ^_depois ^_devo ^_espera ^_estou ^_melhor a_coisa a_vida achei after-roadmap:amanha after-roadmap:comecei after-roadmap:devem after-roadmap:emprego after-roadmap:fazendo after-roadmap:mim after-roadmap:nasceu ajuda~organizar amanha_$ aqui_$ atrasei_o atraso_$ banho banho_$
boa casar casar_$ com_# com_pressa comecei consegui_um consegui~trabalho consent:esta consent:sim conto_$ cortei_a dar de_vez debt-creditor:dona debt-kind:seria debts:# debts:sao depende_$ depois~conto deus_eh deus_provera devem devem_dinheiro de~divida de~e dias_$ divida_$ e_o econo- egua eh_NAME eh~para essa_pergunta essentials:esta estou_morta estou~banho estou~pressa e~tem falar_$ fazer_o
fechei_o fia fia_$ flexibles:o ganho_pouco guent- hoje hoje_deu income-low-month:tem incomes:a infelizmente_$ instalments-left:# instalments-left:ainda instalments-left:falta instalments-left:mais instalments-left:ultima instalments-left:uma ja_falei ja_respondi ja_volto ja~essa mae_mora mae~comigo me_deixa me_devem metade_$ meu_cartao me~dinheiro minha~mora mora_comigo morta morta_de mudei
muito_para na_televisao nao_ajuda nao~acabou nao~renda nasce- nasceu natal_$ nem_me no_banho offers:dia offers:estou offers:negociar overdue:ano overdue:as overdue:fia overdue:so o~NAME o~mudou paga_primeiro paguei~NAME para_# parar~pagar pior por~deu pouco_demais pressa pressa_$ prove- provera provera_$ puxad- qual~primeiro quanto_eu que_, que_estou quero_negociar quise- respi- respirar
respirar_$ respondi_essa respondi~pergunta seman- semana ser_$ setem- setembro socor- talve- talvez talvez_$ tem_e tenho_renda todas_$ trabalhar um_trabalho uma_divida uma~mas uns valor_do vem_$ vence vi_na vi~televisao vou_ver vou~os`,
    '7': `#_# #_$ + ,_sou 13o :agora :dia :errado :mandei :meu :mexer :minhas :nao :nisso :primeiro :salario :sei ?_? ?~que NAME_? NAME_nao NAME~esta NAME~setembro ^_cartao ^_egua ^_esse ^_faz ^_metade ^_meu ^_mudou ^_os ^_serasa ^_talvez ^_👏 a_luz a_netflix acabou~bateria achei_pesado after-roadmap:amei after-roadmap:antecipar after-roadmap:casar after-roadmap:decimo after-roadmap:divida
after-roadmap:isso after-roadmap:melhor after-roadmap:menos after-roadmap:moida after-roadmap:mudei after-roadmap:organizar after-roadmap:plano after-roadmap:quero after-roadmap:rindo after-roadmap:russo after-roadmap:sei after-roadmap:terceiro after-roadmap:venda after-roadmap:👏 ai_$ amei amei_$ ano_$ as atrasada~servico atrasado atraso a~esta a~estava banco_estava banco~cheio bater- bateria_$
bati~carro bom_que bom~existe burro cada~pior caiu~internet cansa- caro carro_$ catan- catando catando_o chama- chega- chegando chegando_em chegando~casa com_atraso com_meu compl- confirm-delete:pera consent:me consent:osso conto coope- cooperativa corre- correria_$ cpf_eh creio_meus creio~filhos da_empresa da_ordem da~pagar de_pagar de_ressaca debt-amount:# debt-amount:dia debt-kind:cheque
debt-kind:especial debts:banco debts:sei debts:serasa deve_nao deve~teme de~em dia_dificil dia_pior diarista_$ dific- dificil emprego_$ esta_dificil esta_para esta_puxado estava_cheio estou estou_catando estou_chegando estou_lendo estou_no estou_vendo estou~correria estou~o estou~onibus estou~ressaca eu~meus fazen- fazendo filha_passou filhos_sozinha flexibles:e ganho gostei_da gostei~ordem gover-
governo governo_$ governo_nao governo~ajuda income-low-month:metade income-low-month:nao instalments-left:eh instalments-left:meia ja ja~metade ja~respondo lendo lendo_aqui maio maio_$ mais~a marisa_nao mas~lembro me_dar meia meia_duzia mes_so meses meus~sozinha minha~passou minimo_$ minuto minuto_$ mora more-debts:tambem mudou_meu na_NAME na_correria nada_nao nao_gostei nao_sobra nao_teme
nao~pago negociar nervoso_$ netfl- netflix no_banco no_onibus o_boleto o_mes o_salario oferta~por offers:para offers:pensar offers:sexta onibu- onibus onibus_agora organizar_$ overdue:faz overdue:infelizmente overdue:mes overdue:semana overdue:uns o~da o~esta pago~certinho paguei_com paguei~atraso pegando_$ peixe pensando_$ perai pior_$ press- primeiro_$ puxado que_existe quero_matar quero~das
quero~minha quero~pagar que~dificil que~que rates:zero recebi_# ressa- ressaca ressaca_$ salario_nao salario~da sao segue_$ senhora_$ setembro_$ se~eu so_a so_se sou_mei tambe- tambem te_conto televisao_$ tem_como tem_o teme tenho~divida thirteenth:pensar todas todas_atrasadas um_minuto um~por vai_para venda vendo_aqui voce~? voce~saber vou_perguntar vou~o worry:essa worry:isso 👏`,
    '6': `#_mil #~o ,_amanha ,~dureza ,~e ,~tira ._$ ._ate :ainda :casa :dividas :essas :podem :toda :viu ?~? EXPENSE NAME_ate NAME_eh NAME_esta NAME_tambem ^_a ^_arrumei ^_bati ^_boa ^_consegui ^_desculpa ^_falei ^_gasto ^_ja ^_loja ^_mudei ^_pobre ^_que ^_semana ^_tenho ^_uai ^_vi ^_👍 a_marisa abrin- abrindo abrindo_o aceito_a aceito~da achan- achando achando_salgado adiantei after-roadmap:#
after-roadmap:arrumei after-roadmap:bati after-roadmap:casa after-roadmap:chega after-roadmap:deu after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:filha after-roadmap:leve after-roadmap:menor after-roadmap:ne after-roadmap:osso after-roadmap:outra after-roadmap:ouvi after-roadmap:querem after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar
after-roadmap:socorro after-roadmap:subiu after-roadmap:vezes ah ai_vou ai~estou ai~ver antecipar aquela_la arrumei arrumei_emprego as_duas ate_as atrasadas_, aumen- autonoma a~banco a~vence banco_$ bati bati_o bravo bravo_$ buscar cachorro_esta cachorro~doente cai caiu_a cancelei cansaco cansaco_$ carec- cartao_NAME cartao_do catando~boleto chequ- cheque cheque_especial chovendo chovendo_aqui
cobra_juros cobra_nada cobra~nao com_as como_deixar como~mais com~plano confirm-delete:pensando consent:deixa consent:tira consigo_$ contas~me corri- corrido corrido_$ da_dois da~minutos de_cansaco de_nervoso de_teimoso de_vida debt-amount:esta debt-amount:estou debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve deixa~pensar
depende_do depois_te desconto_? desisti_da deu deve dez dinheiro~mao do_salario dois_minutos dona duas durez- dureza dureza_$ e e_nome egua_de egua~vida eh_$ eh_a eh_bravo eh_muito eh_vendaval eita_lasqueira eles_nao emprego entendi_mais entendi~ou errado_$ espera~vou esqueci_de esqueci~uma essentials:deus esse~so esta esta_chorando esta_chovendo esta_corrido esta_feia estou_abrindo estou_achando
estou~para estou~salgado eu_consigo eu_fecho eu_pegar eu_pensar existe_isso e~sujo faz fecho_$ feia feia_a feia~coisa feria- ferias ferias_$ ficou_de fila fila_do fila~banco filho_esta filho~chorando foi_$ foi~NAME ganha- hoje_esta hoje_o hoje~corrido hoje~meu igual income-low-month:, income-low-month:as income-low-month:varia income-source:meu income-source:vem incomes:depende incomes:deu
incomes:ganho incomes:renda incomes:salario incomes:sei indicou_voce instalments-left:, irma_me irmao- irmaos irma~indicou ja~# ja~eu ja~no jose la_do lasqu- lasqueira lasqueira_$ levanto leve leve_$ mais_leve mandar_os mandar~papeis mandei_errado mao_eh mao~vendaval marco marco_$ marido_foi marido~embora mei menos~mes mes_, mesmo~a mes~sobrou meu_aniversario meu_cachorro meu~foi me~no mil
minha_vizinha minha~me minutos minutos_$ momentinho momentinho_por momentinho~favor more-debts:faz more-debts:isso more-debts:mesmo moto mudei_de muito_$ n2 nao_cobra nao_deve nao_eh nao_pago nao_paguei nao_quero nao_so nao~juros nao~muito nao~sou ne negociar_agora negociar~o nervoso nossa_que nossa~susto no~agora no~ja o_menino offers:# offers:resposta ordem_$ os_dois outub- outubro overdue:a
overdue:de overdue:duas overdue:outubro overdue:resto o~atrasou o~estava o~saiu pagar_essa pagar_tanto pago_tudo paguei_a para_divida para_servico parar parar~comer para~tanto patrao~bravo pegan- pegando pensa- pior_que pior~a pobre_vive pobre~de por_mes porqu- porque pouco pouqu- pouquinho prefiro~logo quando_$ que_dureza que_susto quebrada_de quebrada~cansaco quem~deve quero_recomecar quero~me
quero~nada que~me que~sou quint- quinta quinta_$ quiser quiseram_negociar rates:ja rates:nada rates:sem rates:te recebi_meu renda respo- respondi respondo_$ rindo_de rindo~nervoso saber_de sair_das sair~dividas salar- salario salgado_$ sao_# segunda_$ semana_$ serasa_$ se~por sim sim_, sim~ser so_sobrou sobra sou_autonoma so~NAME so~duas so~eu so~uma subiu~novo susto susto_$ tambem_esta
te_respondo teimo- teimoso teimoso_$ tem_mes teme_$ tem~NAME tem~deixar tem~nao tem~voce tenho_outra tenho_sim thirteenth:adiantei thirteenth:autonoma thirteenth:em thirteenth:estou thirteenth:maio thirteenth:sim thirteenth:veio tirar_$ toda~isso tomar trabalho_$ tudo_por uai~que um um_ano um_momentinho uma_pior uma~, uns_# vai~divida varia_muito veio_tudo venda- vendaval vendaval_$ ver_com vez
vezes_$ vive~teimoso vou_mandar vou_vender vou~aqui worry:fatura 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_e #_na #~ja #~mes % %_$ , ,_perai ,~isso . / /_# :cartao :contas :esta :foi :leva :no :qual :recebo ? ?thirteenth ?which-creditor ?~de NAME_e NAME_nem NAME_so NAME~namorada NAME~tem ^_bora ^_cobranca ^_continuamos ^_correria ^_cortar ^_cortei ^_creio ^_devagar ^_dona ^_entao ^_entendi ^_essas ^_juros ^_meia ^_minha ^_moto ^_nasceu ^_operei ^_posso ^_pretendo ^_rico ^_sim
^_terminamos ^_vendi a a_diferenca a_estudar a_fila a_internet a_toa abrindo~aplicativo acaba aceit- adici- adicionar adicionar_uma adicionar~divida after-roadmap:. after-roadmap:adicionar after-roadmap:aluguel after-roadmap:arrumou after-roadmap:atraso after-roadmap:cachorro after-roadmap:carro after-roadmap:cartao after-roadmap:chama after-roadmap:cidade after-roadmap:com after-roadmap:concordo
after-roadmap:conto after-roadmap:curso after-roadmap:dar after-roadmap:dificil after-roadmap:dinheiro after-roadmap:errei after-roadmap:escrito after-roadmap:esperando after-roadmap:estudar after-roadmap:fecho after-roadmap:ganhar after-roadmap:ha after-roadmap:joelho after-roadmap:limite after-roadmap:logo after-roadmap:menino after-roadmap:morrer after-roadmap:mudar after-roadmap:namorada
after-roadmap:neto after-roadmap:operei after-roadmap:parar after-roadmap:pegando after-roadmap:pesado after-roadmap:recebo after-roadmap:renda after-roadmap:respirar after-roadmap:responderem after-roadmap:segunda after-roadmap:sera after-roadmap:sexta after-roadmap:tanto after-roadmap:trabalho after-roadmap:vence after-roadmap:vendi after-roadmap:vermelho ajuda_a ajuda_em ajuda~nada ali_e ali~ja
aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_# apareceu~% aquel- aquele_negocio aqui arrum- arrumou_namorada ate_dia atrasei avisar_que a~esse a~parcela a~subiu bah banco banco_foi banco~educada boa~, busca- caco caco_$ cada_dia cai_o calca caram- caramba carro cartao_? cartao_de cartao~credito cartoes casa_$ casa_? catar catar_o catar~carne
certo~linhas chama chamando chamando_de chamando~burro chega_de cidade cidade_$ claro_, cobranca_e colo colo_$ com_crianca com_nada comecei_um comecei~curso comer_$ compa- com~esposa com~nao concordo~esse consent:de consent:estou consent:lista consent:se consent:ser conta_, continuamos continuamos_amanha conversar~minha correria_danada correria~aqui cortar cortaram~bolsa creio crianca_no
crianca~colo curso_$ da_direito danad- danada danada_aqui dar_certo dar~para da~a de_burro de_cidade de_divida de_ferias de_mil de_uma debt-amount:, debt-amount:de debt-amount:mil debt-kind:chama debt-kind:diferenca debt-kind:negocio debt-kind:qual debts:a debts:amanha debts:cartoes debts:cpf debts:credito debts:eh debts:kkk debts:nem debts:tanto debts:um debts:vai debts:vergonha debts:zero
decimo_nao deixa~pegar deles_$ deu_$ deus_escreve deus~certo deus~vai devagar_se devagar~vai de~tirar dia_cinco dia_isso dia~acaba dia~consigo difer- diferenca diferenca_de dinheiro~mes disseram~vao do_NAME do_natal dois_$ dois_anos do~. do~ja duas_mesmo duzia_$ e_ja e_meio educada_$ eh_? eh_aquele eh_emprestimo eh_itau eh~% eh~aniversario eh~dia eh~eh eh~juros eles_disseram eles_responderem
eles~que em_maio em_nada entao~tem era_$ errei_o errei~valor escreve_certo escreve~por espec- especial espera_ai espera_um esperando_eles esperando~responderem espera~pouquinho essa_eh essas_duas essas~mesmo essentials:a essentials:amanha essentials:bom essentials:guenta essentials:ouvi essentials:vida essentials:vou esse~foi esta_com esta_doente estav- estava estava_grande esta~chamando
esta~peixe estou_na estou~caco estou~crianca estou~eles estud- estudar estudar_de estudar~noite eu_pague eu~, eu~a eu~morrer e~venho falei faxina fechei~acordo fez_um fez~acordo fila_estava fila~grande filha filha_nasceu filha~na fim~mes flexibles:% flexibles:gasto foi foi_educada fui_ali ganhar ganhar_menos ganhar~# ganho_o ganho~minimo gasto gasto~nada genro gerente_saiu gerente~de holerite_$
income-low-month:depende income-low-month:nunca income-low-month:zero income-source:do incomes:deus incomes:eita incomes:mil incomes:recebo indicou instalments-left:acaba instalments-left:essa instalments-left:oitava instalments-left:parcela internet_$ isso_acaba isso~gracas itau itau_eh itau~NAME ja_era ja_eu ja_ja ja_recebi ja_te ja_venho ja~paga ja~volto joelh- joelho joelho_$ juros_$ juros_,
la lembro_$ leva leva_para linha- linhas linhas_tortas logo_a luz_subiu luz~muito mae mais_# mais~cobranca mandei mar mar_nao marid- marido marido~ajuda maris- marisa mar~esta matar me_chamando me_indicou me_ligar me_tira menin- menor_primeiro menos_de merca- meses_$ mesmo_gracas mes~nunca metad- metade metade_do meu_bolsa meu_genro meu_marido meu_patrao meu_primo meu~disse meu~esta meu~familia
meu~ontem me~dois me~voce mim_? minha_filha minha_mae minha~fez minha~nasceu minutinho minutinho_$ more-debts:acabou morrer movei- moveis mudar~valor mudei~cidade mudou_$ na_faculdade nada~so namorada namorada_$ nao_chorar nao~da nao~itau nasceu_$ na~eh nervo- neto no_colo no_osso noite_$ nome_foi nome_sujo nunca_tive o_NAME o_cachorro o_carro o_cartao o_holerite o_joelho o_mar o_preco
offers:acaba offers:aceito offers:ai offers:dar offers:dinheiro offers:lembro offers:pagar offers:senhora offers:some offers:vou oitav- oitava oito onde_tirar opere- operei operei_o operei~joelho organ- organizar ou~, overdue:# overdue:calma overdue:contas overdue:depende overdue:dois overdue:ja overdue:venceu o~cortar o~nao o~nem pagar- pagarem pago_NAME pago~# pago~cartao pague_# paguei~meses
papeis_$ para_avisar para_mim para_peixe para~# para~chorar patrao_eh pegar pegar_a pegar~fatura pegar~holerite peixe_$ pelo_NAME perai_$ perguntar perguntar~NAME perguntei plano plano_$ podem_tomar por_escrito por_linhas por~tortas posso_atrasar posso_pagar pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primo qual~diferenca quanto_da quanto~leva que_bom que_cortar que_o que_vao
que_vou quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~outra quis_me quiser_$ quiser_vai quiser~dar quitar quitar_antes quitar~do rates:. receb- recebi responderem responderem_$ responder~? resposta_$ ri ri_a rico rico_ri rico~a rindo_para rindo~nao ri~toa saiu_de saiu~ferias salario_minimo salgado se_vai segun- senhora sera sera_que seria se~ao sim_e sim_pode sim~o
so_vale sobro- sobrou sobrou_# sobrou_pouco sou_diarista so~avisar so~pouco so~ultima subiu_muito sujo sujo_$ telev- televisao tem_de tempo_leva tempo~para tem~que tenho~na terceiro_$ terminamos terminamos_amanha terminamos~pode te~, thirteenth:diarista thirteenth:dinheiro thirteenth:direito thirteenth:mei thirteenth:parcela thirteenth:porque thirteenth:senhora tira_da tira~lista tive_$ toa toa_$
tomar~casa torta- tortas tortas_$ tres tudo_certinho uai_, um_caco um_curso um_dia um_mes um_minutinho uma_proposta um~isso vai_ao vai_me vai~certo vai~longe valor~aluguel valor~salario vao~ligar varia veio vendi venho_$ ver~meu viaja- viajar vive vive_de vizinha vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_catar vou_conversar vou_me vou_passar vou_pegar vou_viajar vou~essa vou~no
which-creditor:a which-creditor:faz which-creditor:tanto worry:as worry:cobranca`,
    '4': `#_cai #_o #~? #~NAME #~cada #~hora #~no #~off #~poupanca %_off +_# ,_NAME ,_ainda ,_chama ,_da ,_depois ,_onde ,_quanto ,_que ,_quem ,_trabalho ,_vai ,_vou ,~devo ,~duas ,~eu ,~mei ,~mes ,~respondo ._nao ._quer .~dizer .~que :+ :aqui :as :atrasou :cai :como :cpf :gostaria :mes :negociar :nome :pena :quanto :tenho :um :vou ?_e ?after-roadmap ?~eh NAME_arrumou NAME~? NAME~em NAME~mes ^_# ^_acaba
^_aceito ^_aos ^_aquela ^_aumentei ^_bah ^_caiu ^_cancelei ^_cobra ^_comprei ^_cpf ^_deixa ^_desisti ^_dia ^_esta ^_fala ^_faltam ^_ganhei ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_mes ^_moveis ^_parei ^_perai ^_queria ^_quinta ^_sobrou ^_tinha ^_trocaram ^_ue a_campainha a_moto a_oferta acaba_$ acabou_a acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da
after-roadmap:aceitaram after-roadmap:apertado after-roadmap:aquela after-roadmap:atender after-roadmap:cancelei after-roadmap:choro after-roadmap:cortar after-roadmap:depois after-roadmap:desisti after-roadmap:domingo after-roadmap:entao after-roadmap:fechei after-roadmap:ganhei after-roadmap:governo after-roadmap:hoje after-roadmap:ja after-roadmap:la after-roadmap:lembrei after-roadmap:ligam
after-roadmap:mando after-roadmap:matar after-roadmap:morar after-roadmap:muito after-roadmap:nervoso after-roadmap:novo after-roadmap:paguei after-roadmap:pazes after-roadmap:posso after-roadmap:preco after-roadmap:queria after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:tambem after-roadmap:trocaram after-roadmap:vendaval after-roadmap:viajar after-roadmap:vou agencia_$
agora_$ agua_e ai ai_que ai_um ainda~? ai~minutinho ali anive- aniversario aos_poucos aos~a apertado_esse apertado~plano arrumou as_pazes as_quatro as~com as~me atender_$ ate~trinta atrasada aumentei avisar~mudei avisar~vou a~NAME a~chega a~continua a~dai a~outubro a~pago a~primeiro bah_que bah~fase bairr- bairro bairro_$ banco_ja banco_mudou banco~de banco~era bicho_esta bicho~pegando boleto_aqui
bora boto_no burro_de burro~carga cacar cacar_o cacar~boleto cada calma_que calma~estou campa- campainha campainha_$ cancelei_$ cansada cansada_$ cansada_do cansada~plantao carga carga_$ cartao carto- certo_por chega_la cheio cheio_$ chora- chorar_$ chove- cidad- cobranca cobre_$ coisa coisa_$ coisa_esta coisa~preta com_minha com~irmao com~no concordo_com conseguir~isso consent:casa consent:cobra
consent:e consent:graca consent:mas consent:pior consent:pode consent:uai consignado~# consigo~tudo conta_vai contas_? conta~me conta~nao cortaram_meu credi- crediario credito_$ crian- crianca curso da_gasolina da_manha da~agencia da~diminuir da~eu de_cansada de_carga de_credito de_nome de_outubro de_vergonha debt-amount:fale debt-amount:me debt-amount:menos debt-amount:o debt-amount:que
debt-amount:se debt-amount:tudo debt-amount:um debt-amount:vou debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:crediario debt-kind:dia debt-kind:la debts:depois debts:deus debts:egua debts:essa debts:esta debts:faz debts:guenta debts:maria debts:meu debts:na debts:ouvi debts:tambem debts:volto deixa~achar deixa~cacar depende~mes depois~mando desde_setembro dessas_$
deus_quiser devag- devagar devendo~para devo devo_? devo_o de~minhas de~veio dia_rendeu dia_trinta diarista dias dia~e dia~nem diminuir_o diminuir~valor dinheiro_na dinheiro_todo direito direito_a divida_? dividas_$ do do_bairro do_emprestimo do_plantao do_ze doente_$ do~# do~eh duas_$ duas_me duas~odeiam e_NAME e_quanto eh_ate eh~ne eh~negocio eh~nome eh~quem eles_ligam em em_casa em_dezembro
em_marco embora_do embora~bairro empre- entro- entrou era_para escrito_$ esper- esposa essa_conta essas_contas essa~vai essentials:ajuda essentials:caro essentials:cobre essentials:correria essentials:das essentials:deu essentials:gasto essentials:hoje essentials:irma essentials:ja essentials:minuto essentials:passo essentials:patrao essentials:pego essentials:perguntar essentials:um esse~nao
esse~todo esta_pegando esta_preta esta_um esta~apertado esta~em esta~fogo estou_com estou_de estou_devendo estou_pensando estou_procurando estou~fila estou~osso eu_achar eu_cacar eu_ja eu_parar eu_volto eu~# eu~acertei eu~com eu~no e~? facul- faculdade faculdade_$ falei_o falei_que falei~ia falei~salario faltam faltam~anos faxin- faxina_quando filho- filhos fim_do fiz_as fiz~pazes flexibles:basico
flexibles:cada flexibles:com flexibles:dai flexibles:nada flexibles:uns foi_embora fortu- fortuna gasol- gasolina gaveta_$ gente_chega gente~la gerente~minha golpe_? hoje~dia hoje~um holer- holerite homi homi_$ ia_pensar igual_burro igual~de income-low-month:. income-low-month:do income-low-month:igual income-low-month:que incomes:ai incomes:dia incomes:mais incomes:tenho incomes:um indic- infel-
infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:faltam instalments-left:gracas instalments-left:marco instalments-left:na instalments-left:um irmao irmao_$ isso_todo isso_tudo isso~mes julho julho_$ juros justica_veio laran- lembrei~outra levan- levanto_as levanto~quatro ligac- ligacao ligar_$ logo longe longe_$ loterica_$ luz_mas luz_que luz~esta
luz~nao mae_tambem mae~esta mais_o mais_uma mais~, mais~em mande- manha_$ mano mas_nem mas_tem mas~# mas~eh mas~o me_atender me_odeiam meio menina menor menor_tem menor~que menos_por menos~mil mercado metade~que meu meu_irmao meus_filhos meus~aqui me~da mil_e mil_no minha_agencia minha_esposa minha_sogra minha~tambem minha~veio momen- morar_aqui more-debts:acho more-debts:devendo more-debts:dia
more-debts:duas more-debts:e more-debts:favor more-debts:fazer more-debts:marisa more-debts:o more-debts:perai more-debts:que more-debts:so morta~cansada moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome muito muito_apertado muito~esse muito~por mundo~do na_fila na_poupanca nada~fim nao_concordo nao_o nao_quiseram nao~em nao~meu nao~o nao~passar nao~plano na~# ne_, negoc- negociar_com
negociar~dividas nem_lembro nenhuma_esse nenhuma~mes nisso_$ no_rh no~a o_aplicativo o_bicho o_dinheiro o_gerente o_mercado o_oficial o_outro o_valor oculo- oculos oculos_$ odeia- odeiam odeiam_$ ofereceu~a off offers:ate offers:eh offers:me offers:nem offers:ofereceu offers:prazo offers:sera oi_, onibus_, ontem ontem_$ os_papeis outubro_$ overdue:. overdue:agosto overdue:atrasadas overdue:dessas
overdue:foi overdue:julho overdue:la overdue:marido overdue:passada overdue:sem overdue:tanta overdue:todo overdue:vixe o~# o~acaba o~bom o~cobre o~errado o~no o~rendeu o~voce paga_$ pagar_isso pagar_menos pagar~esse pagar~isso pagar~tudo pago_, paguei~luz panela~no papei- papeis para_diminuir para_limpar para_nao para_responder para_ser para~, para~tem parcela parcelas_do parei parei_de
parei~pagar passada_$ passado_$ passo pazes pazes_com pazes~meu penhorar perai_que perai~tocaram perguntar_no perguntar_para plano_a plano_bom plano_eh plano~demais plano~para plantao plantao_, plantao~depois podem~minha popul- popular popular_$ por_hora por_meus posso~menos posto pouco- poucos poucos_a poucos~gente preco preta preta_$ primeira_parcela primo_tambem primo~esta procurando
procurando_$ quando_me quanto_voce quanto~cobra quatro_da quatro~manha que_ia que_mudei que_tocaram quem~dinheiro querem_que querem~eu quero~de quero~uma que~? que~certo que~golpe que~menor que~outro que~pague que~procurando que~viajar quiseram rates:amanha rates:eh rates:estava rates:estou rates:fase rates:minha rates:pensar rates:perguntar rates:taxa rates:um rende- rendeu rendeu_$ respondo rh_$
rio salario_atrasou salario_errado salga- se_deus se_eh segura_ai segura~um seguro_eu sei_mexer sei~nisso seras- serasa se~nao se~parar sim_desde sim~# sim~agosto so_isso sobra~no sogra sogra_veio sogra~morar sou sou~, so~basico subiu_de tambem~assim tambem~devendo tanto_$ taxa_de tem_dinheiro tem_isso tenho_decimo tenho_esse tenho~dinheiro tenho~nada terceiro thirteenth:claro thirteenth:da
thirteenth:e thirteenth:minha thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que thirteenth:recebi thirteenth:trabalho tinha tirar tive tocar- tocaram tocaram_a tocaram~campainha toda tomar_minha trabalho trabalho_igual trabalho~burro trocaram trocaram_o trocaram~gerente tudo_$ tudo_. tudo_atrasado tudo_isso tudo~todo uai ue ue~ja ultima_$ um_acordo um_pouquinho uma_duzia
uma_fortuna uma~la valor_por valor~mes vao_me veio_morar veio~aqui vejo~? vender venho ver_na ver~loterica vi viajar_$ viro vizin- voce_cobra vou_morrer vou_mudar vou_pensar vou~banco vou~de vou~na vou~para which-creditor:foi worry:agora worry:buscar worry:doente worry:eu worry:muito worry:nome worry:quando worry:sujo worry:vez worry:vezes ze ze_$ zero_$`,
    '3': `#_por #_reais #_x #~cartao #~entrada #~eu #~guardado #~na #~que ,_# ,_ele ,_faco ,_o ,_preciso ,_sao ,_sem ,_um ,~alma ,~antes ,~com ,~da ,~de ,~dera ,~osso ,~pagar ,~para ,~pela ,~quase ,~segundo ,~um - -_# ._entao :, :agosto :ate :atrasada :banco :bolsa :comprei :da :deu :em :entrou :familia :guardado :hoje :livre :mil :minha :na :o :ou :paga :para :parei :posso :te :tudo :vence :vencimento
?offers ?~em NAME_$ NAME_desde NAME_esse NAME_ofereceu NAME_sem NAME_sim NAME_venceu NAME~agosto NAME~na NAME~o NAME~que ^_aceitaram ^_acho ^_amanha ^_atrasei ^_cansada ^_cortaram ^_daquele ^_das ^_eles ^_emprestei ^_errei ^_luz ^_mais ^_mas ^_moro ^_nenhuma ^_preciso ^_recebi ^_segura ^_separei ^_trabalhei a_academia a_alma a_contar a_do a_mesma a_moca a_outra a_panela a_rua a_trabalhar a_ultima
abrir~app acaba_em acabou acade- academia aceitaram achar achei_caro acho~sim acordo~NAME after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:aniversario after-roadmap:aqui after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:bicho after-roadmap:boa after-roadmap:burro after-roadmap:cacar after-roadmap:caro after-roadmap:certo
after-roadmap:chorar after-roadmap:cobranca after-roadmap:colo after-roadmap:crianca after-roadmap:cunhada after-roadmap:das after-roadmap:de after-roadmap:deixar after-roadmap:deles after-roadmap:dez after-roadmap:diminuir after-roadmap:dor after-roadmap:eles after-roadmap:emprestimo after-roadmap:escola after-roadmap:este after-roadmap:faculdade after-roadmap:gostei after-roadmap:irmao
after-roadmap:limpar after-roadmap:mil after-roadmap:nao after-roadmap:noite after-roadmap:oferta after-roadmap:ordem after-roadmap:pague after-roadmap:passado after-roadmap:pegar after-roadmap:pergunta after-roadmap:perto after-roadmap:prefiro after-roadmap:pretendo after-roadmap:primo after-roadmap:puxada after-roadmap:quis after-roadmap:quitar after-roadmap:rico after-roadmap:rua
after-roadmap:sair after-roadmap:sobrou after-roadmap:sofrimento after-roadmap:sogra after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso after-roadmap:tenho after-roadmap:tinha after-roadmap:tirar after-roadmap:tomar after-roadmap:trabalhar after-roadmap:trocou after-roadmap:valor after-roadmap:vender after-roadmap:vida after-roadmap:vive after-roadmap:voltou agenc- agencia agiot-
agiota agora_? agora_eh agost- agosto agosto_do agosto~ano agua_# ainda_devo alma alma_? alugu- aluguel amanha_a amanha~falo amanha~gente amiga ano_que anos_que ano~vem antes_do antes_quero aos apertado aplicativo_, aplicativo~um app_, app~um aquela aquele aqui_em as_minhas as~da ate ate_que atender atrasar_um atrasar~mes auton- a~a a~cara a~coisa a~eh a~mas a~novembro baixar_? banco_ai
banco_ficou banco_laranja banco_segunda banco~outra bateria_esta bateria~no beneficio_eles boto burro_$ cachorro_$ cachorro_comeu cachorro~o cada_$ cai_todo caixa_eletronico cai~dia cai~pagamento carne_na carne~gaveta carta- certi- certinha_$ certo chamam chamam_$ chega chorar cinco clien- cnpj cobra- cobra_$ cobrador_nem cobrador~ligou cobranca_$ cobranca_me cobranca~ligando cobre com_dor
com_esse comecar_a comecei_a comecei~trabalhar comeu_o comeu~boleto comigo_$ como~o com~marido com~minhas concordo confirm-amount:? confirm-change:mes consent:antes consent:da consent:eu consent:meus consent:outra consent:parar consent:por consent:quanto consent:quem consent:quero consent:saber consent:seguro consent:uma consignado_de consigo consigo_dormir consigo~de contas conti- continua
continua_$ conversar_com corta- cortar_$ cortar_aqui cortar_mais cortar~em cortar~o cpf cunhada custa_# da da_$ da_financeira da_para dai_, daquele daquele_banco daquele~laranja dar_# das_dividas da~mim da~subiu da~tirar de de_carro de_comer de_diarista de_entrada de_justica de_lascar de_noite de_novembro de_numero de_outra de_tanta debt-amount:aqui debt-amount:cinco debt-amount:coisa
debt-amount:dei debt-amount:deixa debt-amount:deve debt-amount:dois debt-amount:em debt-amount:ja debt-amount:nem debt-amount:oculos debt-amount:outro debt-amount:quando debt-amount:uma debt-creditor:, debt-creditor:banco debt-creditor:daquele debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:o debt-creditor:seu debt-kind:,
debt-kind:agiota debt-kind:aquele debt-kind:cai debt-kind:desconto debt-kind:do debt-kind:e debt-kind:eh debt-kind:que debts:- debts:agua debts:avisar debts:boa debts:caiu debts:carro debts:chegar debts:conta debts:contar debts:conto debts:correria debts:dava debts:deve debts:domingo debts:estou debts:faculdade debts:fase debts:filha debts:gas debts:governo debts:ih debts:internet debts:luz
debts:mae debts:marido debts:misericordia debts:pior debts:salario debts:te debts:vida debts:vou dei_# deixa deixa~abrir dera_$ derru- desculpa desde_agosto deu_# deus deve_# devo_# dezem- dezembro de~# de~juros de~que de~venceu dia_dez dia_que diari- dia~cai dia~eh dia~o dificil_a dificil~vida diminuir dinhe- dinheiro dinheiro_$ dinheiro_por direi- direito_ne direito~, disse_outra disseram_que
disse~coisa do_aluguel do_contrato do_ex do_meu do_que dois_mes dor dormi- dormir dos_meninos do~? do~eles e_a e_para educada eh_# eh_agiota eh_cartao eh_da eh_pagar eh_quem eh_taxa eh~a eh~divida eh~financeira eh~igual eh~mas ela_ficou ela_nao eles~me eletronico em_atraso em_dia embor- embora embora_$ empresta_$ emprestei emprestei_# emprestei~para emprestimo_$ emprestimo_no emprestimo~, em~e
entao_nao entrada escri- escrito espos- esposa_$ esse_dinheiro essentials:, essentials:aqui essentials:avisar essentials:caiu essentials:carro essentials:da essentials:dia essentials:eh essentials:embora essentials:falar essentials:faz essentials:internet essentials:la essentials:pensar essentials:que essentials:televisao essentials:vao essentials:vi esse~eh esta_assim esta_me esta_no esta~a
esta~fim este_mes estou_quebrada estou~ate estou~dor eu_abrir eu_boto eu_ganhava eu_mandei eu_vou eu~menos eu~pago eu~paguei eu~segunda existe e~com e~ficou e~seguro faco_o faco~que falei~a falta- falta_$ farma- farmacia feche- fechei fecho ficou~ver fiquei_com fiquei~as fiquei~servico fizeram_uma flexibles:a flexibles:ja flexibles:sem flexibles:x fogo_$ foi_a foi_de foi_na foi_o foi_para fui~e
ganhava ganhava_# ganhava~mil ganhe- ganhei ganho~a gasolina_subiu gasto_com gavet- gaveta gente_continua gerente_da goste- gostei grande_$ guardado hoje~cobrador ia igrej- igreja igual_, income-low-month:a income-low-month:dia income-low-month:eh income-low-month:minha income-low-month:nada income-low-month:nem income-source:e incomes:aplicativo incomes:aposentadoria incomes:aqui incomes:as
incomes:bateria incomes:bora incomes:bruto incomes:burro incomes:chorar incomes:demais incomes:esse incomes:esta incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:hora incomes:ja incomes:mao incomes:mas incomes:meio incomes:menos incomes:minuto incomes:ne incomes:pensao incomes:quanto incomes:respondi incomes:toda incomes:vida incomes:vixe incomes:volto incomes:vou insta-
instalments-left:ai instalments-left:e instalments-left:em instalments-left:estou instalments-left:meio instalments-left:minha instalments-left:olhar instalments-left:tres instalments-left:uns instante instante_que instante~vou inteiro inter- internet irma isso_mesmo isso_so isso~de isso~o isso~por ja_acertei janei- janeiro ja~em jeito_para jeito~mim jogar juros~# la_$ la_de la_na laranja
laranja_$ lascar lascar_$ la~# la~de lembrei lembrei_de ligan- ligando ligar ligou_$ loas loja_$ loja_da lojinha_da loter- loterica luz~agua magro magro_que magro~isso mais mais_cara mais_de mais_magro mais_receber mais_tres mais_um mais~ano mais~antes mais~gracas mais~no mais~pena mais~que mana mandei_$ marido_mes marido_nao marido_primeiro marido_quer marido~passado marido~trocar mas mas_isso
mas_so mas~dei matar_$ me_ligando mei_$ mei_, meio_salario meio~minimo melhor menina_do menina~banco menino meninos_$ menos_a menos~? mercado_fechou mercado~e mes_de meses_, meses~aluguel mesma mesma_coisa mes~# meu_neto meu~mes meu~primeiro meu~quer mexer_nisso me~a me~sem mil_guardado minha_casa minha_cunhada minha_fia minha_irma minha_renda minhas_dividas minha~? minha~trocou minha~vai minim-
minimo moca~banco moca~ela moca~para monte monte_de morar more-debts:cartao more-debts:lembro more-debts:mundo more-debts:para more-debts:servico more-debts:tem more-debts:vida moro moro_na morre- morrer_olha moto_eu moto~nao multa_$ na na_gaveta na_lojinha na_loterica nada_no namor- nao_gasto nao_tenho nao~, nao~? nao~a nao~decimo nao~direito nao~dormir nao~me nao~nao nao~para nao~porque nao~se
nao~trabalho na~do na~e ne_$ nem_a nem_ligou no no_caixa no_plano no_vermelho noite~amanha nome_, nome~serasa nove novo~nao no~eletronico no~eu no~segunda o o_app o_certo o_cnpj o_cobrador o_do o_inquilino o_streaming o_vencimento offers:% offers:apareceu offers:atrasada offers:comigo offers:contrato offers:da offers:estao offers:fim offers:golpe offers:ligar offers:mas offers:meu offers:preciso
offers:sem offers:uma oficial_de oficial~justica onde_vejo onde~a oq_eh ordem osso_? otimo outro_emprestimo outro~para overdue:ai overdue:amanha overdue:atrasada overdue:consigo overdue:dinheiro overdue:esse overdue:eu overdue:fase overdue:ganho overdue:janeiro overdue:maio overdue:menos overdue:minimo overdue:novembro overdue:pago overdue:parar overdue:pensar overdue:quando overdue:que
overdue:uma overdue:vence overdue:volto overdue:vou o~, o~aqui o~e o~fechou pagar_primeiro pagar_tudo pagar~# paguei_nenhuma panel- panela panela_esta para_casa para_cortar para_eu para_isso para_juiz para_tirar para_todo para~% para~? para~ligar para~mundo para~que parcela_$ parcela_em passou_na passou~faculdade patra- patrao pedir_para pegar_o peguei_um pela_metade pelo~. penho- pensando
pensao_para pensao~guri pera_um pera~minuto perguntar~rh perto pesado_$ pessoal_, plano_nao plano~da plant- pode_ser pode_sim pode~, pode~meu por_# por~, por~para posto_, pouco_$ preciso preco_da preco~gasolina proposta_eh proposta~, proposta~so puxada quando_cai quando~o quanto~minha quase quatr- quatro que_dia que_isso que_tem quebrada quem_dera quem_eh quem_tem quem~nao quer_trocar queria_pagar
queria~menos quero_morrer quero_mudar quero_saber quero~minhas quero~primeiro quero~receber quero~se quer~botar quer~de que~conferir que~mandei que~um quitar_primeiro rates:, rates:NAME rates:aqui rates:calor rates:catando rates:cobrar rates:ela rates:esta rates:mae rates:nenhum rates:onde rates:passei rates:se rates:semana rates:subiu rates:vejo rates:vou reais_de receber_nada recebo recebo_#
recebo_dia recomecar registrado_$ segue segunda sei sei~eh sem_parar senho- separei_do separei~meu serasa_e sera~eh servico servico_$ servico_e se~de se~quiser sim_recebo so so_# so_para so_um sofri- sofrimento some sou_clt sou_pensionista sou_registrado sou~do so~cachorro so~com so~luz so~mes so~mesmo so~sei so~tres strea- streaming sumi tambem_? tanta tarde_, te_abencoe tem_dia tem_uma teme_,
tem~o tem~onde tem~um tenha tenho~, tenho~mil tenho~ne te~o thirteenth:acho thirteenth:creio thirteenth:deixa thirteenth:embora thirteenth:estado thirteenth:minhas thirteenth:registrado thirteenth:tudo tinha_uma tirar_a tirar_meu tirar~nome toda_para todo_dia todos trabalhei trabalhei_a trabalhei~vida trabalho_de trans- tres_gracas tres~a trint- trinta trinta_$ trocar~carro troco- trocou trocou_de
trocou~banco tudo tudo_? ue_, ultima um_instante um_monte um_segundo uma uma_, uma_loja uma~que um~eu uns~anos uns~meses vai vai_dar vejo_isso vence_dia vence~# vence~dia vencimento_eh vender_o vender~que vendi_o vermelho vermelho_$ ver~mae viajar_para viajar~ver vida_toda vida~para vinte_e visse visse_, viu_$ volto- voltou vou_buscar vou_casar vou_ganhar vou_olhar vou~# vou~com vou~olha
which-creditor:do which-creditor:eu which-creditor:para worry:# worry:deixa worry:dizer worry:ja worry:justica worry:ligando worry:moto worry:oficial worry:olha worry:pouco worry:quer worry:vida worry:vou zero ❌ ❌_$`,
    '-3': `#~do #~esse ,_atrasou ,_deus ,_duas ,_eles ,_esta ,_existe ,_jogo ,_nada ,_posso ,_queria ,_tira ,_uai ,_volta ,~aqui ,~esta ,~pensar ,~vou :: :ajudar :continuar :de :eae :emprestimo :isso :mesmo :mundo :onde :quem :recusei :sobre :vai ?confirm-delete NAME_antes NAME_de NAME_no NAME~mas NAME~nao NAME~por ^_13o ^_aceitei ^_acordo ^_aluguel ^_avanca ^_bateram ^_boleto ^_cai ^_cancelar ^_cansado
^_capaz ^_certo ^_chorei ^_com ^_como ^_concordaram ^_deixei ^_deram ^_descadastrar ^_desisto ^_divida ^_eae ^_explica ^_finaliza ^_fiz ^_furei ^_ha ^_mandou ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_negaram ^_ninguem ^_nome ^_nops ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_pedi ^_poe ^_pronto ^_proxima ^_quero ^_quitei ^_reativa ^_redige ^_repete ^_retorna ^_soma ^_troca
^_valeu ^_varia ^_veio ^_ver ^_vivo ^_zerar a_# a_conta a_desse a_mil a_minha a_ordem a_pior a_segunda abati- abatido abatido_$ aberto_$ abusi- acabar_assim acabe- acabei acao aceitar_$ aceita~? acont- acontece acord- acordo_de acordo~# aflic- aflicao aflicao_$ aflit- aflita aflita_$ after-crisis:estou after-crisis:nao after-roadmap:abusivo after-roadmap:acabar after-roadmap:aceita
after-roadmap:aceitei after-roadmap:acordo after-roadmap:alguem after-roadmap:alguma after-roadmap:app after-roadmap:auxilio after-roadmap:avisos after-roadmap:baixa after-roadmap:caiu after-roadmap:concordaram after-roadmap:cortaram after-roadmap:deram after-roadmap:diz after-roadmap:dora after-roadmap:em after-roadmap:empresa after-roadmap:entendi after-roadmap:falo after-roadmap:fazer
after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:hora after-roadmap:juros after-roadmap:justica after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:massa after-roadmap:matei after-roadmap:medo after-roadmap:monta after-roadmap:negaram after-roadmap:nota after-roadmap:nunca after-roadmap:obrigada
after-roadmap:oferecer after-roadmap:ok after-roadmap:parcelar after-roadmap:pe after-roadmap:pela after-roadmap:perdoou after-roadmap:poupanca after-roadmap:prazo after-roadmap:precisa after-roadmap:processar after-roadmap:procon after-roadmap:pulei after-roadmap:que after-roadmap:quem after-roadmap:quitei after-roadmap:reativa after-roadmap:redige after-roadmap:saida after-roadmap:saio
after-roadmap:seguro after-roadmap:some after-roadmap:sumir after-roadmap:taxa after-roadmap:texto after-roadmap:topei after-roadmap:total after-roadmap:uns after-roadmap:valeu after-roadmap:vejo after-roadmap:venceu after-roadmap:vergonha after-roadmap:viu after-roadmap:zap agora_nao aguen- aguento aguento_mais ai_eu ai_voce ai~me ai~vergonha alemb- alembro algum- alguma alime- anda angus-
angustia anos_, anos_e anos~queria anota- anotado ansie- ansiedade ansiedade_esta ansiedade~a anter- anterior antes_? apaga- apagar apago apare- apavo- apavorada apavorada_$ apertou arrependimento arrependimento_$ arrumar_a arrumar~de as_dividas as_que assinei assunto assus- ate_a ate_hoje ate_quando ate~osso atrasando audio autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisos a~aceita
a~agora a~em a~ficou a~tras baixa baixo_$ banco~me banco~o banco~tudo barra- bateram benef- beneficio bico bloquear_voce boa~. bota botei_aqui branc- branco branco_$ bulhu- bulhufas bulhufas_$ burac- buraco ca_$ cabec- cabeca cada_mes cadas- cadastro cader- caducou caiu_$ caiu~salario cai~# cansado cansado_de cansado~trabalhar capaz cara_$ carne carne_$ cartao_que cartao~me carta~NAME casa_da
casa~minha causa causa_de celul- celular chama_o chao_$ chega_disso chega~por chore- chorei cobra~? coisa_, coisa_? com_essas com_medo com_um comecar comecar_$ comeco comi comida como como_que como~a com~, com~? concordaram confirm-change:talvez confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh confirm-creditor:nao conforme_o consegui~a consent:aceito consent:falta
consent:fiz consent:nao consigo_pensar consigo~em contas_$ conte- contei contr- conversa_$ cortada cortada_amanha cortei_tudo cortei~o cresc- cresce cuida culpa custo dados_$ dando_# dando~% da~com da~de da~filha da~mae da~para de_grande de_mandar de_preocupacao de_trabalhar de_tras de_um de_voce debt-amount:isso debt-amount:nao debt-amount:para debt-creditor:ai debt-creditor:lembro
debt-creditor:me debt-creditor:um debt-kind:# debt-kind:casa debt-kind:de debt-kind:em debt-kind:emprestado debt-kind:fatura debt-kind:minha debts:agora debts:ajuda debts:dividas debts:fala debts:foi debts:lembro debts:mesmo debts:metade debts:nada debts:nome debts:para debts:pensao debts:por debts:posso debts:sair debts:servico debts:so debts:tem debts:tira debts:ultima debts:voce decimo_$
deixa_em deixando deixa~arrumar deixa~la deixe- deixei delas demit- demitido demitido_$ denun- depende_, depois_de depois~NAME descadastrar descadastrar_$ desconheco_$ descontam desempregado desfazer desisti~mim desisto dessa_$ desse_mes deu_certo deu_para deu_tilt deus_me deus_te deus~pague deu~pagar devagar_$ devendo~NAME dever devo_nao devo~, de~eh de~nao de~no de~por de~so dificil_demais
dificil_para dificil~mim digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_nao dinheiro_para diret- disso_por disso~hoje diver- diversao diversao_eh dizer_$ do_app do_serasa docum- dona~casa dora dos_# dos_meus dou do~no do~por durmo duvida_$ e_as e_me e_no e_te eae eae_$ eh_bom eh_humilhante eh_minha eh_muita eh_tudo eh_um eh_uma eh~banco eh~basico eh~lascar eh~que eh~um ele_$ elimi- em_conta
em_folha em_junho em_outra em_que emprestimo_do emprestimo~pagar em~, em~coisa em~da encerrar enlou- enlouquecer enlouquecer_com enlouquecer~essas enqua- enquanto enrol- enten- entendi_$ entra_a entrar escon- escre- escreve_para escrever esqueci_$ essa_ai essa~de esse_$ esse_ano esse_cartao essentials:dinheiro essentials:eu essentials:fala essentials:isso essentials:luz essentials:nem essentials:o
essentials:pergunta essentials:qual essentials:so esse~eu esse~vai esta_$ esta_a esta_dando esta_minha esta_na esta_pago esta_quitada esta~casa esta~dificil esta~mil esta~nao estou_abatido estou_aflita estou_apavorada estou_ha estou_mal estou_perdida estou_revoltada estou~chao estou~demais estou~limite estou~medo estou~rua estou~trabalho estou~trampo eu_arrumar eu_olho eu_vejo eu~? eu~falo eu~la
eu~pagar eu~sei eu~um eu~vou exata- exatamente exclu- existe~para e~eh e~nem e~tudo fala_devagar falar_com faliu_$ falo_$ falta~pior familia_$ fazer_$ fazer~# fechar_com fechei_com feito fgts fila_$ finaliza finaliza_$ fiz_o flexibles:eh flexibles:isso flexibles:meu flexibles:que flexibles:zero foi_no foi~grande foi~ontem folha forca fraca- frent- frente funci- funciona fundo furei ganha
governo_da grana guri_$ hoje_$ hoje_cedo hoje~o horas horas_sao human- humano humano_$ humilhante humilhante_$ idade ideia_$ ideia_, ifood income-low-month:sei income-source:# income-source:eh income-source:me income-source:mes income-source:minha income-source:no income-source:pensao income-source:todo income-source:um income-source:uma incomes:botei incomes:clt incomes:estou incomes:la
incomes:nem incomes:propria incomes:quero incomes:receber incomes:volta instalments-left:me instalments-left:nem interessa interessa_$ intim- ir isso_, isso_aqui isso_para ja_comi ja_desisti ja_eh ja_foi ja_perdi ja_tirei ja~, ja~muito jeito_$ juros_eh juros~pode lazer_eh lembr- lembrete_$ lembretes_$ lhufa- lhufas lhufas_$ liberar~emprestimo luz_? mais_onde mais_tarde mais_viver mais~cortar
mais~eu mais~oferta manda_o mango maqui- maquina marge- margem marido~pode marte- martelo mas_pago massa mas~gastei matar_ainda matei me_ofereceu me_socorre me_transfere medo_$ memor- memoria menor- mensagem mensalidade mes_eu mesmo mesmo_$ mes~foi meu_beneficio meu_dinheiro meu_lazer meu_mundo meu_numero meu_servico meu~ai meu~caiu me~, me~ai me~ainda me~menos me~na me~por me~um minha_ansiedade
minha_conta minha_luz minha_poupanca minha_proposta minha~e minha~nao minha~por minha~que minha~tem minimo~cartao moca_disse moca~que moco molho- molhou monta more-debts:ai more-debts:as more-debts:minha more-debts:por more-debts:sim more-debts:tenho more-debts:tudo mostr- mostra muita muita_coisa muita~, muito_caro muito_dificil muito~para mundo_caiu na_casa na_hora nada_a nada_de nadin- nadinha
nadinha_$ nao_$ nao_aceitaram nao_achei nao_aguento nao_consegui nao_deu nao_entra nao_era nao_foi nao_ha nao_mango nao_paga nao_paro nao_pode nao_precisa nao_sou nao_vale nao~dar nao~deus nao~gracas nao~mais nao~ne nao~pensar nao~que nao~uai negar- negaram negociar_o nem_uma nessa no_# no_cartao no_chao no_limite no_procon no_servico nocao_$ nops nops_$ nota nota_mil novo_, no~da no~de nunca
o_cheque o_de o_governo o_inss o_jeito o_juros o_martelo o_pai o_pe o_primeiro o_seguro obrigada obrigado oferecer oferecer_# ofereci_# ofereci~para offers:cento offers:eles offers:fez offers:oferta offers:ontem offers:venceu oi oi_? onde_$ onde_cortar onde~o opcao os~do ou_da ou_eh ou_nao outra_pergunta outro_banco ouvid- overdue:agora overdue:aqui overdue:atrasou overdue:boleto overdue:chorando
overdue:coisa overdue:com overdue:como overdue:eh overdue:esta overdue:gracas overdue:mas overdue:nisso overdue:pagando overdue:perdi overdue:pergunta overdue:prazo overdue:sei o~ai o~cheio o~com o~dele o~disse o~mes o~mesmo o~meu o~responder o~sumiu o~topou pagam- pagamento pagar_? pagar_nada pagar_o pagar~juros paguei_nada paguei~da pai papel para_acabar para_ajudar para_de para_eles para_minha
para_outra para_parcelar para_quitar parad- parar_$ para~a para~esse para~juros para~na parcelar parcelas_$ paro parou passada_, passar_$ pe peco pedi pegue- peguei pensao pensao~meu pensar_em pensar~outra peque- perder perdida_$ pergunta pesco- pescoco pescoco_$ pessoa pfv pfv_$ pior_de pior~todas plano_? pode_ir pode_saber poema ponho ponto por_fora porta- por~o por~ou posit- possi- possivel
prazo_$ prend- preocupacao_$ prescreveu presta primeiro_a processar pronto_$ proposta_, proprio proxi- proxima pulei qual_$ qual_? quando_vou quantas quanto~a quanto~pagar que_arrependimento que_esse que_eu que_horas que_nao que_pagar que_tenho que_tipo quem_eu quem~o quero_falar quero_ser quero_ver que~NAME que~emprestimo que~esse que~gente que~na que~pago que~sao que~viu quis_nao quitar_tudo
rates:achei rates:conta rates:do rates:para rates:qual rates:ver re_$ real reativa reativar rebobina_$ recebe recebi_tudo reclamacao reclamar recusei_$ redig- redige reinicia_$ reneg- repete resolve resum- retorna revoltada revoltada_$ risco rmc robo rotat- rotativo rumo rumo_$ sabe sabe_$ saco sai_do saida_para saida~mim salvo- salvou sao_$ score se_tem segre- segredo segredo_$ seguro_$ sei~,
sei~. sem sem_receber semana~, sem~? senta- ser_cortada ser~amanha se~pagar sim_senhora so_vendo sobra~mim socorre socorre_$ soma sou_autonomo so~ai so~pagar so~para sua sufoco sumir_da suspe- tarde_eu te_digo te_falo tem_alguem tem_nada tem_saida tem_sim tem_um tempo_$ tem~# tem~% tem~a tem~em tem~pagar tenho~aqui terminei_$ teto texto the thirteenth:13o thirteenth:NAME thirteenth:agora
thirteenth:autonomo thirteenth:de thirteenth:ele thirteenth:ganha thirteenth:para thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:sem tilt tilt_$ tirei toda_$ toda~acabar total_$ trabalhar_so trabalhar~para trabalho_e tramp- trampo trampo_$ tranquilo_$ transfere transfere_$ trava- troca tudo_na tudo_sobra tudo~para tv_$ uai_$ um_numero um_poema um_trampo uma_coisa uma~de unica usar
vai_saber vai~cortada vale_? valeu_$ valor_cheio vanta- vantajoso vazar vazia vazia_$ vem vencimento_$ verda- verdade vida_eh vira vista viver vivo vou_bloquear vou_enlouquecer vou~procon vou~sem vou~voce which-change:# which-change:, which-change:a which-change:as which-change:do worry:a worry:aqui worry:carro worry:casa worry:com worry:cortar worry:cortaram worry:dias worry:dois worry:filhos
worry:na worry:o worry:os worry:por worry:quero worry:salario worry:tem worry:todo worry:tranquilo worry:um worry:vao z z_$ zap_$ zerar zerar_tudo zerei~NAME 🙏_$`,
    '-4': `#_? #_vem #~dezembro ,_ate ,_e ,_ganho ,_muito ,_paguei ,_pode ,~. ,~agora ,~certinho ,~ja ,~que ._so .~me :ajuda :bom :chega :desconto :dinheiro :parar :sou ?_estou NAME_com NAME_pago NAME_primeiro NAME~# ^_aceita ^_ajuda ^_antecipei ^_apaga ^_atendente ^_atrasou ^_bpc ^_cade ^_cansei ^_conta ^_desabei ^_desconheco ^_desfaz ^_diarista ^_disseram ^_entra ^_escreve ^_estava ^_fechei ^_fecho
^_gracas ^_hein ^_infelizmente ^_manda ^_mandei ^_opa ^_pago ^_para ^_pergunta ^_precisa ^_primeiro ^_pula ^_rebobina ^_recomecar ^_recusei ^_reinicia ^_saiu ^_senhor ^_seria ^_sou ^_stop ^_topei ^_vai ^_zerei a_empresa a_firma a_loja a_pensao abencoe_$ abert- aceitou adiantado after-crisis:, after-roadmap:, after-roadmap:acabei after-roadmap:acabou after-roadmap:aceitar after-roadmap:aceitou
after-roadmap:ajudou after-roadmap:aplicativo after-roadmap:atrasada after-roadmap:causa after-roadmap:cobra after-roadmap:comecar after-roadmap:conta after-roadmap:desse after-roadmap:disseram after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:internet after-roadmap:lembrete after-roadmap:link after-roadmap:mandei after-roadmap:meus after-roadmap:negocio
after-roadmap:neve after-roadmap:ofereci after-roadmap:pede after-roadmap:pedi after-roadmap:pena after-roadmap:pensando after-roadmap:perdi after-roadmap:preciso after-roadmap:quitada after-roadmap:resposta after-roadmap:saber after-roadmap:sai after-roadmap:ter after-roadmap:terminei after-roadmap:tira after-roadmap:toparam after-roadmap:topou after-roadmap:vai after-roadmap:vao
after-roadmap:zerada after-roadmap:zerei agrad- ajudar ajudo- ajudou algue- alguem alto apaga aparece aprov- aqui_eh arrep- arrumar assun- as~estao ate_la ate_o atendente_$ atrasadas_$ autonomo aviso- a~antes a~no a~ou bate beleza_$ bloquear boian- boiando boiando_$ bpc bpc_$ braco cade camel- camelo cancelar canse- cansei carta cartao_vai cet chao chego- chegou chover coloc- coloco comeca comid-
com~de confirm-amount:a confo- conforme consent:sou conta conversa corac- coracao da_vida dando de_casa de_mim de_neve de_que de_todas debt-amount:sei debt-kind:meu debts:dos debts:mim debts:qual deixa_para dele depos- desabei desabei_aqui desconheco desconto_$ desempregada desempregada_$ desen- desespero desfaz desisti_de desli- de~% de~anos de~o dia~de dia~hoje dinheiro_do disso disso_$
divida_eh diz_que do_governo do_plano do_servico do_zero duas_estao duvida eh_esse eh_hoje eh_o eh_zero eh~mes emend- emenda emenda_$ em~vezes encal- encalhado encalhado_$ escut- especial_$ esquece essentials:deixa essentials:essa essentials:quero essentials:sei esses esta_em esta_facil esta_sufocante esta~atrasado estou_boiando estou_desempregada estou_precisando estou~? estou~lama estou~serasa
eu_nao eu_respondo eu~da expli- explica e~# e~eu faco falar- falaram falei_do fechei_$ fica filho_$ final- finan- foi_paga fora_$ garan- ha_$ hein hein_$ hoje~mal income-source:, income-source:da income-source:o income-source:recebo income-source:sou incomes:meses incomes:sou incomes:tudo isso_nao ja_cortei ja~as ja~falei jeito jogo la_e lama lama_$ lembretes liga liga_$ limpo link luz_$ maior
mal_$ manda- mandaram marca- medo_de meu_$ meu~e me~as me~mais me~o more-debts:da more-debts:de more-debts:esta more-debts:ver morto muda na_lama na_minha nao_esta nao_pagar nao_sei nao_senhora nao_sobrou nao~deixa nao~facil nao~falar nao~saber na~, neve neve_$ ningu- ninguem no_meu nocao nome_eh nos o_braco o_nome o_plano ofereceu_# ofereci oferta_$ offers:aceita offers:banco offers:e
offers:esperando offers:isso offers:ja offers:mais offers:todas oi_$ ok_$ olho opa os_# overdue:conta overdue:essa overdue:falta overdue:me overdue:nada overdue:nos overdue:tenho o~a o~faco o~para pagan- pagando pagar_esse pagar~cartao pagar~mes pago_$ para_$ para_NAME para_banco para_meu para~assim parti- paz paz_$ pede pega pensando_em perdida perdoa perdoou pessoa_$ poe por_aqui por~de por~eh
precisando presc- primeira_$ proco- procon pronto propr- prox_$ puxado_demais qual quanto_$ quanto~para que_eles que_faco que_mes que_olhar que_se quebrei quebrei_o quem_esta quero~a que~tudo quiet- quinta_emenda quitada rates:com rates:como rates:quanto rates:tem re rebob- rebobina recla- redon- redondo redondo_$ reinicia relig- repet- resol- resto_eh revol- saio se_$ segur- sei_nao senhor
senhor_tem senhor~misericordia sera~eles serve signo signo_$ sim~NAME site so_choro sobra_para sobre so~minimo so~que stop stop_$ sufocante sufocante_$ sumir super- tchau tchau_$ te_falei telef- telefone tem_misericordia tem_signo tenho_# tenho_$ tenho_mais tenho~de ter_que terceira terminei te~do thirteenth:deus thirteenth:dia thirteenth:gastei thirteenth:mas thirteenth:na thirteenth:nem
thirteenth:patrao thirteenth:todo thirteenth:vem tipo tira_o tira~NAME topar- toparam topei topou tranquilo tras_$ troco tudo_, tudo_encalhado tudo_nos tudo_que um_NAME vai_chover vai_ser valeu vez_$ vida_nao vida~esta voce_eh voce_me volta- volta_$ voltar vou_aceitar vou_ficar which-change:o worry:meu worry:minha worry:ser you zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_tenho ,~em ,~la ,~onde ,~ontem :. :empresta ?confirm-amount ?confirm-change NAME_hoje NAME~existe NAME~tenho NAME~✅ ^_acabei ^_ahn ^_beleza ^_botei ^_cancela ^_chama ^_gostei ^_prox ^_px ^_reset ^_resta ^_segue ^_sem ^_some ^_tira ^_vale ^_vamos ^_vao ^_volta ^_zera a_que acaba- acabar aceitaram_# aceitei after-roadmap:acaba after-roadmap:anos after-roadmap:avisa after-roadmap:comigo
after-roadmap:contas after-roadmap:dei after-roadmap:essa after-roadmap:manda after-roadmap:mexer after-roadmap:nisso after-roadmap:parcela after-roadmap:propus after-roadmap:qual after-roadmap:renegociar after-roadmap:sem ahn ahn_$ ai_, ajuda- antecipei as~capengando avisa azul azul_$ banco_? barat- belez- beleza boa_pergunta briga- caduc- cai_dia cancela capen- capengando capengando_$ cartao_da
casa_, chuta- com_eles combi- como_$ com~NAME consent:ja consent:minha consent:para consigo~a conta_nao continuar continuar_$ cortei_ate debt-creditor:nao debt-creditor:nome debt-kind:um debts:como debts:da debts:nao debts:paguei debts:quanto debts:quero deixa_$ deram desca- deus_e deus~NAME deus~muito devo~NAME digo dispe- divida_de diz duas_capengando duas_parcelas duas_vezes duvid- eh~?
eh~coisa eles_$ empresta_# encer- esgot- esque- essentials:tem esta~divida estou_a estou_voando estou~com falo falta_a fechar firma ganho_$ golpe_$ humil- ideia income-source:na incomes:casa incomes:conta incomes:nada incomes:sem instalments-left:sei isso_eh ja~? ja~ate jeito_que lazer lembrete me_avisa me_empresta mes_a mes_eh meu_plano mil_do minha_divida minha~esta more-debts:deu more-debts:ja
more-debts:todas nada_, nao_entendi nao_posso nao_vai nem_pensar nome_$ obrig- ofere- offers:metade offers:tem orien- overdue:devo overdue:para o~que pago_certinho para~fazer passa perde- perdi- perdi_a perdi_o por~? por~nao posso~? preciso_de proce- pront- proposta_$ propu- propus prox pula pula_$ pular px px_$ quais qual~# que_$ que_ja quebrada_$ quero_renegociar que~meu quite- quitei rates:sei
reini- reset reset_$ responder_$ resta resta_ai saida sair_$ se_eu sei~que so_quero so~e so~o sumiu taxa_$ tem~? tem~de tenho~anos thirteenth:ano thirteenth:duas thirteenth:esse topar total tras tudo_no valor_$ venceu_$ ver_depois ver_o voand- voando voando_$ vou_fechar vou~depois worry:, worry:banco worry:dia worry:esta zap zera`,
    '-6': `:anos NAME~paguei ^_ate ^_bota ^_nada ^_perdi ^_quais ^_qual ^_quando ^_sai ^_sair ^_terminei aceitar after-roadmap:aviso after-roadmap:fui after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:pagamento after-roadmap:quando after-roadmap:sozinha after-roadmap:tudo assin- a~ja a~mes botei consegui_pagar consent:tenho conta_$ da_um debt-kind:a debt-kind:da debts:isso depois_$
desan- desfa- dessa desse dia_eh e_so em~com faz_um ficar fora income-source:a income-source:que incomes:so instalments-left:nao ja_paguei mal manda mensa- mes_nao metade_ja me~todo nao_devo na~? o_emprestimo overdue:ainda o~eu o~ja passo_$ que_vergonha rates:? reati- recomecar_$ recusei renda_$ sai so_deus tem_# ter thirteenth:se tranq- um~para vamos vou_ter worry:NAME worry:nao`,
    '-7': `?confirm-creditor ^_em ^_isso ^_nunca ^_onde ^_parar ^_passo a_divida a_dois aceita after-roadmap:faz after-roadmap:fechar after-roadmap:quiseram afund- atrasada_$ aviso bom_$ calor_ai com_isso confi- desem- deses- despe- e_ai eh_isso elas_atrasadas essas_$ essentials:? essentials:NAME esta_bom esta_calor esta_pesado esta~ai estou_em estou_sem falei_da fecha- flexibles:NAME infor- ja~os liqui-
medo meu_deus o_# overdue:? overdue:deus por_que saber_$ sei_la sufoc- volta which-creditor:# worry:estou`,
    '-8': `?income-source ^_da ^_voce aceitaram_$ bloqu- debts:tudo desab- esta~demais nao_estou nao~# perdi perdo- qual_o quase_todas que~eh sim_$ todas_em todas~dia`,
    '-9': `?after-crisis after-roadmap:👍 bom_dia do_cartao falei~NAME nao~atrasado paguei_$ recebi_$ thirteenth:#`,
    '-10': `?which-change estao_$ nenhuma_$ recus- todas_,`,
    '-11': `:socorro`,
    '-12': `consent:#`,
    '-14': `?debt-kind`,
  },
  'nothing-more': {
    '38': `?more-debts`,
    '24': `?flexibles`,
    '17': `so_$`,
    '15': `^_acabou nao_$`,
    '14': `^_pronto lazer`,
    '13': `^_nada eh_isso mais_nada nada por_ai pront- pronto terminei_$`,
    '12': `:chega ?incomes ^_nadinha ^_so ^_terminei chega essentials:eh flexibles:nao incomes:eh lista_$ nadin- nadinha nadinha_$ nenhu- resto so terminei`,
    '11': `^_chega acabo- debts:nao debts:nenhuma debts:so e_so essas luxo more-debts:o nada_mais so_isso termi-`,
    '10': `?essentials ^_nadica a_lista corte- cortei debts:eh debts:nada de~nada eh_tudo essas_$ essentials:nem essentials:so gasto incomes:estou lista more-debts:a more-debts:essas more-debts:nao more-debts:por n0 nada_$ nadic- nadica nao_gasto o_resto offers:mais pronto_$ renda_$ zero_$`,
    '9': `^_fora ^_mais ^_zero acabou ai_mesmo compro essentials:isso essentials:nada faco_nada flexibles:zero incomes:desempregada ja~tudo more-debts:ja nao_devo nao_sobra nao_tenho nenhum nenhum_$ offers:nada o~tem por~mesmo que~tudo renda resto_eh sobra the zero`,
    '8': `?debts ^_cortei ^_nem ^_nenhuma acaba- acho~eh basic- basico cabo cabo_$ cortei_ate de_casa debts:isso desempregada desempregada_$ devo disse_tudo eh~que encer- esses estou_desempregada faco~disso flexibles:eh flexibles:nenhum flexibles:tenho fora_isso gasto_$ incomes:gasto incomes:nada incomes:nao incomes:so isso_$ ja_disse lazer_$ mais_gasto more-debts:deu more-debts:fechou more-debts:nops
more-debts:sao nao_compro nao~com nao~outra no_momento o_basico o~eh so_esses so~ai tudo_$`,
    '7': `^_era ^_finalizei ^_ja ^_nops ^_sem acabou_$ acho~falei aqui_eh completo completo_$ debts:acabou debts:mesmo desem- deu_, e_eh eh_o eh~basico essentials:nao esses_gastos eu_nao eu~sei falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:sobra fora incomes:casa incomes:mesmo incomes:momento incomes:nenhuma lazer_eh mesmo_$ minha~eh momen- momento more-debts:as more-debts:bom
more-debts:esta more-debts:eu more-debts:lista more-debts:so nao_faco nem nem~nem nops nops_$ offers:tudo que_falei sei_o sei~que sem_mais so_essa so~gastos so~que tem_nao ter trabalho_e`,
    '6': `,_deus ^_acho ^_de ^_devo ^_e ^_eh ^_fim ^_lazer ^_nenhum ^_por a_regua ai_so alem aqui~contado basico_eh basico~esse boca boca_$ compro_besteira contado contado_$ daqui_para daqui~boca de_gastar de_outra debts:basico debts:lazer debts:terminei deu_$ deus~livre devo_nao devo~, dinheiro_aqui dinheiro~eh disse eh_contado eh_daqui eh_so era_isso essa_renda essas_coisas essentials:basico
essentials:gasto essentials:lazer essentials:mais essentials:o essentials:tem e~isso final final- final_$ flexibles:isso flexibles:mais flexibles:nada flexibles:nem flexibles:so gasta- gastar gastar_$ gasto- gastos gastos_$ incomes:, incomes:isso incomes:lazer incomes:no ja ja_$ luxo_$ mais mais_nao me_livre meu_lazer more-debts:ai more-debts:fim more-debts:mais more-debts:nada more-debts:ne
more-debts:outra more-debts:ponto more-debts:que more-debts:regua more-debts:tudo nada_disso nao_sou nao_tem nao~besteira nao~deus nem_uma nenhuma nenhuma_$ offers:lista outro_gasto para_boca regua regua_$ saco saio so_essas sobra_$ sou_de sou~gastar so~renda tenho~gasto vida_eh`,
    '5': `,_estou ,~me NAME_eu ^_acabou-se ^_aqui ^_deu ^_dinheiro ^_fecha ^_minha a_tv acabou-se acabou-se_o acabou-se~que acho acho_que ai_fechou aqui_nao aqui~tem ate_a ate~tv bar bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo canto canto_nao canto~vem casa casa_$ casa_para casa~servico coisa- coisas coisas_$ compl- compr- cortei_tudo cortei~a cortei~ja daqui dava_$ da~ter de_graca de_outro de_resto
debts:cortei debts:renda debts:tem dera_ter dera~lazer deu deus_me devo_nada de~canto diver- diversao diversao_eh doce doce_$ e_durmo eh eh_zero eh~unica era era_doce essentials:compro essentials:e essentials:graca essentials:lista essentials:na essentials:renda falei falei_todas fecha fecha_a festa festa_$ fim_de flexibles:esses flexibles:tem fumo fumo_nao fumo~jogo graca ha hoje_eh
incomes:acabou incomes:cortei incomes:de incomes:ja incomes:nenhum incomes:pronto incomes:renda incomes:tudo isso~fechou ja_tirei livre livre_$ luxo_nenhum me~de me~ter minha_renda minha_unica minha~renda momento_$ more-debts:alem more-debts:chega more-debts:de more-debts:devo more-debts:divida more-debts:era more-debts:falei more-debts:fecha more-debts:gracas more-debts:outras more-debts:parou
more-debts:pode more-debts:resto nada_, nao_bebo nao_fumo nao_jogo nao_saio nao~de nao~deixa nao~essas nao~lazer nao~outro nao~superfluo nem_bar nem_festa nem_pastel offers:acho offers:disse offers:isso offers:ja offers:lembro outra outra- outra_torneira outras outro outro_canto outro~nao o~era para_servico para_ter para~luxo parou paste- pastel pinga ponto que~doce saio_de saio~casa salario_mesmo
sem_luxo sem~gasto so_trabalho sobra_nem sobra~isso sobra~para so~para so~salario super- superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ trabalho~durmo tudo tudo_ja tudo_que tudo~dava tv tv_$ unica unica_renda vivo_de vivo~casa`,
    '4': `,_gracas ,_uai EXPENSE NAME~nao ^_besteira ^_capaz ^_dai ^_fechou ^_ficou ^_nao ^_passeio ^_vivo a_conta a_janela a_tampa acabou~lista ai ate ate~osso beste- besteira besteira_eu besteira~nao bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_bobagem com_bobeira compro_$ cortei~o da_cama da_lista dai_para
dai~frente dava da~para debts:besteira debts:casa debts:compro debts:devo debts:e debts:gasto debts:luxo debts:o debts:outro debts:resto debts:sobra debts:ter desgr- desgraca desgraca_$ deve_eh deve~meu de~na de~para disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ eh_pouca eh_vento eh~boleto eh~cama eh~janela eh~para entra_mais entra~nada essentials:aqui
essentials:casa essentials:de essentials:devo essentials:era essentials:eu essentials:luxo essentials:mesmo essentials:nenhum essentials:outro essentials:sem essentials:sobra essentials:tenho essentials:ter esta_bom esta~de estou~renda eu_lembre eu~compro eu~tenho fechou_$ fechou_a feira feira_$ ficou fim flexibles:disso flexibles:lazer flexibles:luxo flexibles:nadinha fogao fogao_$ fora~nada
fora~nao frente_nada gasto_com gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca guri guri_$ incomes:ai incomes:devo incomes:e incomes:hoje incomes:minha incomes:resto incomes:sem incomes:ter isso isso_nada ja_cortei janel- janela janela_$ ja~ate ja~ne ja~todas jogo jogo_$ lazer~a lembre mais_divida mais~nao me_dera me_divirto meses_sem mesmo minha_diversao moca_$
more-debts:deixa more-debts:dividas more-debts:eh more-debts:essa more-debts:ficou more-debts:fora more-debts:ha more-debts:lembre more-debts:nem more-debts:nisso more-debts:quitei more-debts:tampa more-debts:todas more-debts:uai na_feira na_praca nada~casa nada~estou nao_ha nao_moca nao_que nao_vem nao~gracas nao~nao nao~nem nao~para nao~uai nao~vicio nem_cinema nem_restaurante nem~na ninguem_$
o_osso offers:ai offers:so outra_renda o~cai papo papo_$ para_fogao para_frente para_isso para_por parad- para~ai para~nada passe- passeio passeio_eh passeio~da pastel_na pastel~feira pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_sai que_tem quem_me quem~dera que~lembre real_com real~isso resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sai_$ sao
sao_essas sao_todas sem~nenhum so_boleto sobra_para so~e tampa tem_mais tem_outro tem~gasto tenho_vicio tenho~nenhum tenho~renda tirei trabalho tudo~sai uai uai_$ vem_$ vento vento_$ vicio vicio_nenhum vida~so vivo`,
    '3': `#~sem ,_deixa ,~devo ,~estou ,~eu ,~tenho ,~tocar ^_com ^_creio ^_divida ^_dona ^_essas ^_fica ^_luxo ^_nenhumazinha ^_tinha a_deus a_seu a_televisao aberta aberta_$ acabou~rosario ajuda- ajudando ajudando_meu ajudando~pai alem_disso aqui aqui~ter as_outras as_que ate_as a~aberta a~ninguem batom batom_$ cai com_batom com_mais com~fecho conversar_no conversar~portao creio creio_que de_pobre
debts:aqui debts:daqui debts:ja debts:nenhum debts:para debts:saio debts:sou debts:tudo deixa_eu deixa~ver dera desse- desses desses_$ devia devo_, devo_a devo_mais devo~seu devo~so de~eh de~por diversao~a dona~casa dormir_$ e_casa e_ela eh_conversar eh_dormir eh_minha eh_ter eh_trabalho eh_ver eh~coisa eh~e eh~gas eh~marido eh~no eh~novela eh~televisao era_so essas_mesmo esse_$ essentials:,
essentials:a essentials:acho essentials:ate essentials:baile essentials:com essentials:cortei essentials:dai essentials:diversao essentials:fora essentials:frente essentials:lembro essentials:minha essentials:outra essentials:para essentials:que essentials:resto essentials:sai essentials:saio essentials:trabalho esse~mesmo estou_ajudando estou_ha estou~# estou~meu eu_saiba eu_ver eu~nao extra
fechar fechar_a fechar~conta fecho_a fecho~lista flexibles:, flexibles:acabou flexibles:esse flexibles:graca flexibles:ja flexibles:mesmo flexibles:na flexibles:para flexibles:pronto flexibles:que flexibles:resto flexibles:tudo frent- frente garco- garcom garcom_$ gasto_nem gasto~com gasto~mais graca- gracas gracas_a ha_# ha~meses incomes:ate incomes:com incomes:extra incomes:faco incomes:luxo
incomes:o incomes:outro incomes:receber ir ir_na ir~igreja isso_fecho isso_nao isso~a isso~tem isso~tudo ja_esta ja~muito lazer_de lazer~conversar lazer~pobre lazer~ver limpo_, limpo~nao luxo_aqui luxo~eh mais_ninguem marido_, marido~eu mas_essa mas~eu me_recordo meu~eh mim_nao mim~sobra minha_vida moca more-debts:acabou more-debts:conta more-debts:da more-debts:dessas more-debts:deus
more-debts:fechar more-debts:hoje more-debts:juros more-debts:mes more-debts:minha more-debts:pago more-debts:para more-debts:passa more-debts:passado more-debts:rosario more-debts:saiba more-debts:sem more-debts:tinha more-debts:ver na_igreja nada_alem nada~disso nada~momento nada~ninguem nao nao_da nao_entra nao~eu nao~recordo ne nem_com nem_para nem~batom nem~eu nem~picole nenhum_desses
nenhuma_outra nenhumazinha ningu- ninguem no_portao nome_limpo nome~, novel- novela novela_$ no~. o_salario offers:a offers:de offers:eh offers:falei osso osso_$ o~mesmo pai_$ para_picole passa_a picol- picole picole_$ pinga_isso pinga~mesmo pobre pobre_eh pobre~dormir pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_acabou que_cai que~devia que~saiba que~so
quitei~passado real receber_nada recor- recordo renda_mesmo renda_nenhuma resto_esta rosar- rosario rosario_$ saiba saiba_$ saio_para saio~ir sem sem_receber sem_renda servico_$ seu_ninguem so_estou so_pinga so_saio so~ajudando so~isso telev- televisao televisao_aberta tenho tenho_$ tenho_outra ter_gas tocar trabalho~casa um_real uma_$ um~com ver_novela vida~trabalho`,
    '-3': `,_eh ,_ja ,_so :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_a ^_aham ^_apaga ^_ate ^_bora ^_deixa ^_essa ^_exatamente ^_fazer ^_quase ^_resta ^_sou ^_ss ^_tenho a_bateria a_vida acaba acabou~bateria acert- acho~tem after-roadmap:isso aguen- aham ainda ainda_$ apaga aqui_$ assim assim_$ atrasada a~eh a~nao
bater- bateria bateria_$ bora bora_trabalhar burra- burrada burrada_$ cance- chora- chorar chorar_$ cobra- cobranca comec- comeco comeco_$ comig- comigo consent:nao conta_mais corre- debt-kind:a debt-kind:o debts:? desab- deus_eh deus~mais dou dou_conta dou~mais duas durmo_mais e_poe eh_mais entra_nada esqueci essentials:? essentials:por estao exata- exatamente exatamente_isso e~mais faz fazer_o
fazer~que filha fiz fiz_burrada flexibles:NAME fui hein hein_$ incomes:mes ja~a jeito mais_nisso mas_nao mes_eh minha_$ minha_filha more-debts:assim more-debts:atrasada more-debts:duas more-debts:esqueci more-debts:estao more-debts:lembro more-debts:sei more-debts:sim more-debts:te more-debts:vida nada_a nada~declarar nao_dou nao_eh nao_era nao_peguei nao_quero nao~jeito nao~saida numer- numero
o_comeco ofert- onde o~ne para_$ para~isso pedra- pegue- peguei peguei_$ perdi perdi_a poe poe_mais poe~nisso por_deus precisa quase quase_todas que_ne queri- queria que~eh que~que resta resta_ai saida segue segur- so_fiz so_por so_vendo sobra_nada somar_tudo so~burrada so~comeco so~deus so~duas ss ss_$ tem_jeito tem~que tem~uma tenho~de trabalhar trabalhar_$ vejo vendo_$ worry:nenhuma worry:so`,
    '-4': `:nada :nao ?which-change ^_deus ^_tem aguento aguento_mais anoto anoto_nada atras- complicado complicado_$ da_empresa da~, desan- desfa- eh_complicado eh_humilhante eh~meu empresa enten- entendi esque- essas~mesmo esse_mesmo essentials:quero exist- existe existe_mais faco_besteira fazer humilhante humilhante_$ isso~gracas mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a
meu_$ me~mais mim_$ more-debts:ainda more-debts:estou more-debts:fazer nada_urgente nao_aguento nao_anoto nao_durmo nao_entendi nao_existe nao_saco nao~conta overdue:nenhuma que~mais sabe saco_nada saco~disso so_meu somar so~besteira trans- urgente urgente_$ vendo vida_$`,
    '-5': `?after-crisis ?debt-kind ?income-source com_nada com~nao debt-kind:eh duas_mesmo e_o eh_mensal eh~ai eh~mesmo e~tem gasto~nada humil- mensal mensal_isso nada~so nao~renda so_faco tem_e tenho_renda urgen- worry:nada worry:nao`,
    '-6': `^_gasto ^_tudo e_nao isso_eh nao_so`,
    '-7': `,_acabou ,~isso de~nenhuma nao~acabou`,
    '-8': `^_isso choro choro_$ nao~so so_choro`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ voce_namora you`,
    '12': `calor_ai conta_uma esta_calor esta~ai poema um_poema`,
    '11': `:dinheiro ^_voce calor faz_um hoje_$ horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual chove- chover how ignor- ignore me_a me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo are casad- casada casada_$ do_tempo eh_casada indica music- musica poema_$ promp- prompt sao_$ the voce~casada`,
    '8': `:# :onde ^_aja ^_canta ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you canta canta_uma canta~musica conta~historia dever_de escre- escreve_um essentials:voce faz franc- ganhar historia historia_$ hoje how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke me~uma musica_$ onde~meu qual regra- regras suas suas_regras tell tell_me tell~a tempo_$ time uma_historia uma_musica`,
    '7': `:de :meu :um ?flexibles ^_conta ^_escreve ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:seu bolo brasi- brasil brasil_$ can can_you can~do chover_hoje dever dia_eh dia~hoje do_$ do~hoje eh_hoje eh~presidente escreve esqueca fala_do fala~tempo faz~poema finja finja_que finja~eh ganha- histo- ignore_suas ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me~do mostra_seu
mostra~prompt o_jogo o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a que_dia que~eh rates:signo receita receita_de regras_$ seu_prompt tradu- traduz traduz_isso traduz~para vai~hoje what what_can what~you you_do`,
    '6': `: :: :? :amanha :como :empresta :ganhar :poema :rapido :vai ?rates ^_esta ^_me ^_mostra a_capital after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta_um conta~piada conta~segredo de_cenoura
de_futebol dinhe- dinheiro eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes essentials:seu flexibles:me futeb- futebol futebol_$ ganha_o ganho- ganhou ganhou_o gosta gosta_de gosta~futebol indica_uma indica~serie instrucoes instrucoes_anteriores me_empresta me_fala me_indica me_passa o_melhor outra_pessoa piada piada_$ pirat- pirata pirata_$ previ- qual~capital
qual~melhor qual~time quem quem_ganha quem_ganhou que~outra rapid- rapido reais_$ recei- sao segre- segredo segredo_$ serie serie_$ seu_time sua tempo the_weather time_$ tomor- tomorrow tomorrow_$ um um_pirata um_segredo uma uma_piada uma_serie voce voce_eh voce_gosta voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `:dividas :estou :faz :mim :pix :prompt :reais :seu :system ?debts ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:indica after-roadmap:musica after-roadmap:poema ajuda_com ajuda_no ajuda~dever ajuda~o all and are~todas a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje debts:tem debts:voce descobriu descobriu_o descobriu~brasil
dever~casa dever~matematica dinheiro_$ do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:qual faz_bolo faz~de filme filme_voce filme~indica flexibles:uma ganha ganhou~jogo hello hello_how hello~are how_much how~is in indica_$ is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda mega mega_sena me~# me~com mostr- mostra much much_is much~the no_dever numero_da numero~mega
o_brasil o_dever o_resultado o~do o~ontem passa passa_o passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rates:me rates:quem rates:seu rates:tem reais resul- resultado resultado_do resultado~jogo revol- sena sena_$ syste- system the_dolar the~tomorrow um_pix um~de vai voce_indica
weather_tomorrow you_todas`,
    '4': `" #_reais :" :$ :[ :] :capital :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :o :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:are after-roadmap:conta after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time after-roadmap:um after-roadmap:uma amanh- amanha a~da big
big_brother broth- brother brother_$ capital~franca codig- codigo codigo_em codigo~python da_franca de_$ de_bolo de_casa debts:ai debts:eh debts:esta debts:ganha debts:me debts:quem debts:tempo de~de de~mil dois e_me eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:hoje essentials:how essentials:me essentials:que
essentials:tempo essentials:uma essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big grena- grenal horas~em jogo_$ melho- melhor melhor~de meu~e me~no mil_$ no~de o_big o_grenal o_numero o~brother para_minha passa~receita pesso- pessoa pix precisando previsao_do previsao~tempo pytho- python python_$
qual~previsao qual~signo qual~voce quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how rates:poema rates:qual rates:uma receita~bolo resum- resumo sao_em sao~toquio seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$`,
    '3': `#_mil $ $_# :. :a :australia :divida :foi :hoje :ignore :marque :nome :ontem :para [_system after-roadmap:bolo after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:receita after-roadmap:voce ai ajuda amor amor_$ austr- australia avo bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como confi- credito_$ da_australia de_amor de_credito de_pao de_queijo debts:como
debts:conta debts:dia debts:do debts:domingo debts:escreve debts:historia debts:outra debts:passa debts:pessoa debts:que debts:sao debts:uma de~# divida_de do_brasil eh_a essentials:dia essentials:o essentials:quem exata- exatamente jogo_ontem marqu- marque me melhor_time melhor~do meu_avo me~um mil nome_? onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema_de poema~amor previsao
qual_o qual~receita queij- queijo queijo_$ rates:ai rates:are rates:brasil rates:dever rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:jogo rates:outra rates:tempo rates:the rates:time rates:um rates:voce rates:you receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro da_uma debts:? desen- voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:voltei volte- voltei`,
    '11': `after-roadmap:volta coloc-`,
    '10': `after-roadmap:lembrete after-roadmap:mandar after-roadmap:sim`,
    '9': `:voltar ^_volta after-roadmap:os lembrete mandar volta volta- volta_a voltar`,
    '8': `:quero ^_ativa ^_reativa after-roadmap:ativa after-roadmap:aviso after-roadmap:reativa after-roadmap:receber ativa lembr- me~de novo_$ quero_voltar reativa vencimentos_$`,
    '7': `:vamos ^_manda ^_quero a_mandar a_participar after-roadmap:novo after-roadmap:participar after-roadmap:pode after-roadmap:vencimentos dos_vencimentos lembrar_de liga_os liga~lembretes manda- me~dos quero_receber receber sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:manda after-roadmap:mim aviso aviso_$ avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado manda mandar_mensagem me_mandar meu_cadastro novo os os_lembretes os~por parti- participar participar_$ quero~lembrado quero~os receber_lembrete ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:liga after-roadmap:me after-roadmap:quero dos liga mim_$ para_mim receber_$ vamos voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:favor after-roadmap:lembrar after-roadmap:lembretes after-roadmap:mensagem after-roadmap:voltar lembrete_$ mandar~lembretes mensa- mensagem mim os_avisos pode_mandar pode_me pode~mensagem quero receb- sim voltar~mandar`,
    '3': `a_receber after-roadmap:de aviso- avisos a~os de_volta favor_$ lembretes lembretes_$ me_lembrar mensagem_$ pode pode~lembrar quero~a voltar~receber`,
    '-3': `,_quero :, :lembrar :pode :sim ^_para after-roadmap:onde after-roadmap:ver aquel- com~lembretes mandar_os me~sim os_aviso para_de parar quero_ver sim_, sim~quero volta_com`,
    '-4': `com_os`,
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
    '13': `^_descadastrar ^_encerrar bloqueia com_isso consent:mais mensagem_$ quero_cancelar some`,
    '12': `cance- cancelar contato encerrar_$ me~mais nao~mais quero_mais`,
    '11': `^_chega after-roadmap:sair descadastra descadastra_$ me_bloqueia me_descadastra meu_numero nao_me voce_$ zap_$`,
    '10': `:parar :stop ^_parem bloquear chega chega_de contato_$ daqui daqui_$ mensa- para_$ para_com para~isso parem parem_com parem~isso some_daqui`,
    '9': `:sair after-roadmap:cancelar cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ lista mais mais_isso mensagem meu_zap me~em minha_inscricao para_de quero~isso zap`,
    '8': `?debts ^_me after-roadmap:encerrar after-roadmap:some bloquear_voce de_me debts:encerrar dessa_lista numer- numero parti- paz paz_$ por_aqui quero_sair remov- tira tira_dessa tirem vou_bloquear vou~voce`,
    '7': `:me ?consent ?essentials ^_remover ^_sai ^_solicito cancelar_$ cancelar_minha cancelar~participacao chega~zap consent:parar consent:some conta- dai_$ da~vida de_zap deixa~paz descadastramento descadastramento_$ de~mensagem escrever~mim esquece_de esquece~vez essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ lista_$ mandar_mensagem mande mande_mais mande~nada me_esquece
me_tirem meu~dai me~dessa minha_participacao o_descadastramento para~escrever participacao participacao_$ procu- quero remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira_meu tirem_da tirem~lista`,
    '6': `^_quero ^_tira after-roadmap:bloquear after-roadmap:contato after-roadmap:descadastrar after-roadmap:lista after-roadmap:mais after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ bloqueia_ai cancelar~servico chega~mensagem consent:chega consent:contato consent:me consent:sair da_lista dai de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em desej- desejo desistir
desistir_do desistir~programa de~encher de~mandar do_programa encerrar_atendimento enche- encher encher_$ escre- escrever_para essentials:mais essentials:parar mais_$ mais_contato mais_nada mais_papo manda_mais me me_amola me_encher mensagens me~ai n0 nao_quero nao~amola numero_dai papo para~me progr- programa programa_$ quero_desistir quero_encerrar quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_vou after-roadmap:. after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:inscricao after-roadmap:isso after-roadmap:me aqui_$ atendimento bloquear_se bloquear~continuar cancela cancelar_o chega_nao chega~manda com_voce comigo_por comigo~aqui consent:de consent:encerrar consent:minha debts:cancelar debts:lista
debts:me debts:some deixem deixem_em deixem~paz de~para do_meu escrever esquece esse_servico essentials:cancelar essentials:descadastrar essentials:em essentials:parem fala~comigo mais_comigo mais_participar mais~com mais~disso mais~por mandar me_deixa me_deixem me_mandar me_mande me_procura me_procurem mensagens_$ nao_fala nao_manda nao~mande nao~procura nao~procurem papo_$ participar_disso
procura procura_mais procurem procurem_mais quero~do quero~esse quero~participar se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :mais :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:numero after-roadmap:parem after-roadmap:solicito after-roadmap:vez after-roadmap:zap autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero chame chame_mais chega~me comig- comigo consent:bloquear consent:cancelar consent:daqui consent:isso consent:mensagem consent:zap
conta_de conta~mensagens da_minha de_mandar de_mensagens debts:chega debts:com debts:contato debts:daqui debts:mensagem debts:meu debts:numero debts:parem debts:paz debts:sair deixe- desejo_encerrar desejo~por desis- em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular essentials:bloquear essentials:contato essentials:descadastra essentials:meu essentials:minha
essentials:numero fala_mais mais_em mais_esse mais~contato mais~nada mais~para mais~servico mandar_coisa me_chame me_descadastrar me_tira meu_contato meu~ai me~coisa me~da minha_vida minha~de nada_para nada~esse nada~voce nao_autorizo nao_mande nao~chame numero_$ numero_ai o_servico para_esse para~celular participar quero~da quero~descadastrar receber~de sai_fora sair_da sair~lista servi- servico
some_do some~meu tira~contato tira~lista vida_$`,
    '3': `,~me :de :nada :nao :voce :zap after-roadmap:aqui after-roadmap:mensagem after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:voce amor_$ aqui atend- autor- autorizo celul- celular celular_$ chame~por coisa_$ com consent:ai consent:com consent:dai consent:do consent:em consent:meu consent:para consent:programa consent:quero consent:vez consent:vou
contato_dai continuar continuar_$ conversar~voce debts:deixa debts:em debts:isso debts:mandar debts:nao debts:zap desejo_mais desejo~contato dessa dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:com essentials:comigo essentials:do essentials:inscricao essentials:manda essentials:mande essentials:nao essentials:paz
essentials:tira essentials:vou essentials:zap fora_nao fora~quero lista_de lista_pelo lista~amor mais_conversar mais_por mais~de mais~mensagem manda manda- mandem mandem_mais me~de minha nada_de nao_desejo nao_entrem nosso nosso_contato parar~mandar pode_encerrar pode_parar pode~de pode~nosso quero_me quero~conversar quero~o receber_mensagem receber_nada sai~nao te`,
    '-3': `,_me ?debt-kind ?income-source ^_minha ^_nada after-roadmap:aviso after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:segunda after-roadmap:toda aguen- aguento aguento_mais aviso cancela_$ cobra- cobranca consent:como conta_$ das das_dividas de_vencimento dessa_vida dessa~de de~de dividas dividas_$ durmo durmo_mais essentials:fazer lembra lembra_mais lembrar lembrete
lembrete_$ liga_$ mais_viver me_lembra me_liga me_socorre meu_$ nao_aguento nao_durmo nao_precisa nao~lembra para_que para~esse preci- precisa precisa_mais quero_suporte quero~das quero~dessa quero~minha recom- sair_das sair_dessa sair~dividas sair~vida segun- segunda segunda_$ socor- socorre socorre_$ supor- suporte suporte_$ toda vida_de vida~divida viver viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:cobranca cobranca_$ consent:, de_divida divida_$ liga mais_fazer mais~cobranca mais~isso nao~, quero~fazer venci- vencimento vencimento_$`,
    '-5': `after-roadmap:vencimento fazer fazer_isso quero~me tira_da`,
    '-6': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta quite- quitei`,
    '13': `after-roadmap:pagamento after-roadmap:paguei pagam- pagamento`,
    '12': `^_consegui ^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago dei liquidei matei paga pago_$`,
    '11': `^_esta ^_zerei acert- acertei after-roadmap:zerei consegui_pagar paguei_$ zerei`,
    '10': `:NAME NAME~✅ ^_acabei ^_boleto ^_ja after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:hoje after-roadmap:quitei after-roadmap:sozinha consegui foi_paga pago sozinha sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:paga after-roadmap:pix boleto_pago hoje o_pix pagar_$ sozin-`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz ^_foi after-roadmap:boleto after-roadmap:cedo after-roadmap:feito after-roadmap:fiz after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- essa_$ esta esta_pago fiz_o hoje_cedo ja_quitei mandei_o matei_essa overdue:ja paguei~o parte pix uma_$`,
    '7': `after-roadmap:baixa after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada dei_baixa depos- divida_$ e_paguei feito fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paguei_a quitada`,
    '6': `:! ^_mandei after-roadmap:duas after-roadmap:parcela after-roadmap:so after-roadmap:terminei baixa bolet- boleto dei_a esta_quitada fiz foi hoje_$ mes_ja overdue:NAME overdue:o o~! paga_$ paguei~que parce- parte_$ pix_$ quitei_$ so_o`,
    '5': `#~do :o ?after-roadmap NAME ^_antecipei ^_resolvi ^_saiu after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:desse after-roadmap:divida after-roadmap:fatura after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:parcelas after-roadmap:resolvi after-roadmap:tudo antec- antecipei as_contas a~mes combi- comprovante consegui~esse contas_$ de_pagar
dei_um dei~jeito desse_mes do_NAME duas_parcelas efetu- efetuei efetuei_o efetuei~pagamento essa financiamento_$ ja liquidei_a mandei~pix mil_do o_comprovante o_financiamento ontem ontem_$ o~para pagar para_eles parcela parcelas_do quitei_o quitei~financiamento resolvi terminei terminei_de terminei~pagar tudo_$ um_jeito uma`,
    '4': `#_a #~de ,_agora ,_paguei ,~esta NAME_. NAME_gracas ^_efetuei ^_passei ^_terminei a_deus a_divida a_fatura a_parcela acabei~pagar after-roadmap:deus after-roadmap:efetuei after-roadmap:gracas after-roadmap:jeito after-roadmap:loterica after-roadmap:nela after-roadmap:recibo after-roadmap:saiu after-roadmap:ultima a~# a~gracas confo- conforme conforme_o consegui~a contas da_NAME da~hoje de_mandar
debt-amount:ai debt-amount:faz debt-amount:tempo debts:mil debts:paguei desse desse~ja de~o do_mes do~hoje duas estev- esteve fatura_$ financiamento fiz~pagamento foi_$ foi~ontem gracas_a gracas~deus ja_foi ja~faz mes n0 nela overdue:passada overdue:semana paga_a pagamento_$ pagar_esse pagar~mes paguei_o paguei~a paguei~acordo paguei~da parcela_$ parcelas quitar_$ recib- recibo saiu termi-
ultima~NAME`,
    '3': `!_$ #_mil ,_NAME ,_esta ,_mas ,~. ._nem ._so .~me .~o :ja ?which-creditor NAME_! NAME_com NAME_ontem NAME~! NAME~so ^_essa ^_feito ^_vendi a_NAME a_da a_de a_entrada a_parte a_ultima acertei_com adiantado_$ after-roadmap:. after-roadmap:NAME after-roadmap:adiantado after-roadmap:agora after-roadmap:do after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:ja
after-roadmap:mandar after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora ai_eu ate~me carro~NAME cartao_NAME cartao~esse com_uma compr- com~hoje com~mas conta- da~com de_# debt-amount:essa debt-amount:eu debt-amount:ja debts:# debts:do debts:dos debts:metade deram_$ dinheiro_$ divida dos_# do~foi eles_hoje entrada_$ essa_ai essa_divida essa_ja essa_que essa~eu esse~, esta_em
esta_paga esta~dia esta~o eu~quitei fatur- fatura faz_tempo feito_. graca- gracas guardei hoje~o ja~o jeito la_e loter- loterica mes_, mes~NAME mes~esta mes~foi metad- metade mil~# mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nem_me o_dinheiro overdue:agora overdue:mas o~, o~. o~mes pagamento_da pagar_tudo paguei_# paguei~parcela paguei~primeira passada passada_, passe- passei
quitar resol- semana_passada semana~, so~minimo ultim- ultima ultima_do uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_deixei ^_meu ^_qual aceit- after-roadmap:ai after-roadmap:bom after-roadmap:deixei after-roadmap:meses after-roadmap:meu after-roadmap:mil after-roadmap:quero apert- atras- bom bom_$ deixe- deixei e_nao esta_bom fecha- meu~caiu nao~a o_NAME pagamento_caiu paguei~meses qual_a quanto que~paguei quitei_a quitei~NAME`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:caiu after-roadmap:qual after-roadmap:quanto atraso a~! a~esse caiu com_atraso ja~e meu_pagamento nao_consegui nao~pagar paguei~agora setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:nao e_agora paguei_com paguei_e paguei~atraso`,
    '-6': `atraso_$ do~ja`,
    '-8': `NAME~esta nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro a~primeiro o_NAME pagar~NAME prime-`,
    '6': `NAME_primeiro a_NAME depois~NAME logo~NAME pagar_a`,
    '5': `^_eu acert- acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes logo quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~topo ^_ah ^_primeiro after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:gostaria after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o ele eu_quero eu~acertar livra- livrar livrar_logo
me_livrar me~logo no_topo o~antes o~no primeiro_o quero_me resto_eh topo`,
    '3': `,~eh :antes :eu :prefiro NAME_$ NAME_porque NAME~corre NAME~de NAME~o ^_bota ^_gostaria ^_quero acertar~a after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:depois after-roadmap:domingo after-roadmap:familia after-roadmap:vergonha antes_$ a~antes a~porque bota causa_da com_NAME com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa- com~, com~dele
confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero corre_risco corre~de da_NAME da~. de_cortar dele dele_$ depoi- depois domin- domingo eh_pagar eh~primeiro entao entendi estou~vergonha eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, porqu- porque porque_corre porque~risco por~da precisando precisando_$
prefi- prefiro prefiro_pagar primeiro_a que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar quero~o que~esta resto risco_de risco~cortar tenho_que`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '10': `barat- menos`,
    '9': `a_que after-roadmap:menos que~mais que~menos`,
    '8': `a_mais after-roadmap:jeito`,
    '7': `after-roadmap:barata after-roadmap:maior after-roadmap:nos after-roadmap:pela after-roadmap:primeiro a~juros barata econo- jeito jeito_que juros_$ maior mais mais_barata nos o_jeito`,
    '6': `:juros ^_ataca ^_comeca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca barato comeca comeca_pela mais_barato menos_$ menos_juros pela primeiro`,
    '5': `^_primeiro a_do a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:prefiro ataca_a a~mais de_juros do_juros juros_maior juros_pesado mais_cara mata ordem o~que o~sai pela_mais pela~cara prime- que_sai sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata ^_prefiro after-roadmap:a after-roadmap:alto after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:pesado after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ as_de as~juros a~tem cabel- cara caras fim_$ inver- inverte juros_. juros_alto juros_no logo_a maior_juros me_faz
o_juros paga paga_as pagar_menos pagar~juros pelo pesad- pesado prefi- prefiro primeiro~de primeiro~que que_mais que_paga que_tem quero_a quero~mais sangra`,
    '3': `:. :paga ^_bota ^_quero ^_troca a_de after-roadmap:antes after-roadmap:as after-roadmap:caro after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:perder after-roadmap:troca alto antes_$ bota bota_o cara_$ comec- dinheiro_$ do_jeito dos do~mais em_primeiro fim final final_$ frent- frente frente_$ juros_para logo mais_em mais_juros mais~antes
mais~no mais~primeiro matem- menos~no na_frente no_fim no_final o_mais o~maior paga_menos paga~juros perde- perder prefiro_pagar primeiro_$ primeiro_a primeiro_as que_cobra que_me quero~menos sai tem~juros troca`,
    '-3': `^_qual after-roadmap:qual cobra~juros`,
    '-4': `a_menor`,
  },
  'prefer:snowball': {
    '17': `after-roadmap:as`,
    '15': `menor-`,
    '13': `as peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas neve_$ pelas`,
    '11': `de_neve neve`,
    '10': `after-roadmap:menor after-roadmap:menores menor menores`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores pequenininhas primeiro primeiro_a quero~as`,
    '7': `^_das after-roadmap:das after-roadmap:menorzinhas after-roadmap:miudinhas after-roadmap:pequenininhas after-roadmap:vai as_pequenas as~antes das maior_$ menorzinhas miudi- miudinhas miudinhas_$ prime-`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:prefiro animo animo_$ as_baratas baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menor_$ prefi- prefiro`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:riscar after-roadmap:troca as_pequenininhas as~primeiro barat- comeca comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela pela_menor risca- riscar vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:pela after-roadmap:sumindo after-roadmap:tira as_menores as~de camin- caminho de_uma de~vez elimi- elimina eu_me livra- livrar livrar~das logo logo_das matar_as me_livrar nas para_menor pequenas_$ pequenas_antes prefiro_comecar prefiro~pela primeiro_as que~me
sumin- sumindo troca uma_vez`,
    '3': `,_as :logo :pela :prefiro after-roadmap:de after-roadmap:menorzinha after-roadmap:paga after-roadmap:para after-roadmap:sentir after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas comecar~menorzinha dividas~uma esta~, eu~me ir ir~as livrar_logo menorzinha me~logo pela_menorzinha pequenininhas_primeiro por_uma primeiro_$ quero~a quero~que senti- sentir tira tira_do uma_$
uma_por uma~uma ver~dividas vez vez_$`,
    '-3': `after-roadmap:juros`,
    '-4': `quero_matar`,
    '-5': `a~primeiro logo_a`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME o_NAME tira`,
    '10': `quitei~NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira perdo- quite- quitei zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei da_lista debts:tira ja_paguei o~ja paguei_$ quitei_a zerei`,
    '6': `NAME_$ NAME_ja after-roadmap:ex after-roadmap:ja apaga_a ele_$ existe existe_mais lista_$ nao_conta nao_existe o_pai pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o tirar`,
    '5': `,_pode ^_apaga after-roadmap:caderno after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:tirar ela ele ex exist- lista pai`,
    '4': `,~essa ,~tirar :a :divida :ela NAME_da NAME_nao NAME_perdoou NAME_que NAME~eles NAME~lista ^_exclui ^_terminei after-roadmap:a after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou after-roadmap:risca after-roadmap:terminei apaga apaga~NAME a~! a~, cader- caderno cancelar cancelar_a cancelar~da debts:NAME debts:o de~a juiz juiz_mandou juiz~cancelar
mandou_cancelar more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o risca_essa terminei terminei_de terminei~pagar tira_a`,
    '3': `!~! ,~paguei :com :da :essa :lista :pode :tirar NAME_, NAME_por NAME~do NAME~favor NAME~ja NAME~nao a_moto after-roadmap:! after-roadmap:deram after-roadmap:ela after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:riscar a~com a~nao a~para a~que de_pagar deram devo_mais divida divida_$ divida_com do~por e_eles ela_$ encer- engan- engano
engano_$ esquecer essa_da essa~NAME exclu- exclui foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca- riscar termi- tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:sozinha debt-kind:NAME overdue:NAME overdue:ja overdue:paguei o~! paguei_a paguei~NAME sozinha_$`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_resta reinicia_$ resta resta_ai`,
    '13': `^_recomecar ^_zera ^_zerar do_zero zera zerar zerar_tudo`,
    '12': `inici- inicio inicio_$ zera_ai`,
    '11': `ai_$ comecar conversa_$ refaz- refazer volta_para zero`,
    '10': `after-roadmap:reset conversa recomeca tudo tudo_$ vamos`,
    '9': `:recomecar comecar_de comecar~novo comeco de_novo do~por novo novo_$ para_comeco quero_recomecar`,
    '8': `^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:zera after-roadmap:zero comeca comeco_$ do_inicio outra_vez refazer_tudo`,
    '6': `after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos comeca_de comeca~novo debts:ai debts:zera e_comeca essentials:ai favor_$ flexibles:ai quero_comecar rates:zera vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:novo :quero :tudo ?debts ?rates a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca_e bagunca~recomeca comecar_outra comecar~vez comeco~favor debts:conversa debts:inicio debts:recomecar debts:vamos do_comeco do_primeiro e_recomeca essa_bagunca e~de favor por_favor quero~outra rates:conversa rates:do rates:inicio recomeca_$ recomeca_a
recomeca_do recomeca~conversa recomeca~zero refazer~primeiro tudo~comeca vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :comecar :volta :zero ?flexibles ^_apaga ^_errei ^_refazer after-roadmap:vez apaga_essa bagunca bora bora_comecar comecar_tudo comeco_por debts:comecar debts:comeco debts:do debts:recomeca e_vamos errei_tudo essa~e fazer_tudo outra rates:comecar rates:favor rates:novo rates:quero rates:recomecar rates:refazer refazer~inicio tudo_, tudo_de tudo~bora tudo~novo vamos_voltar vamos~para
voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :do :para ^_embaralhei ^_quero a_borracha after-roadmap:ai after-roadmap:comeca after-roadmap:comeco after-roadmap:do after-roadmap:favor after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga apaga~plano a~e bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero comeco_de comeco~tudo debts:errei debts:favor
debts:novo debts:outra debts:refazer debts:vez debts:zero desde_a desde~primeira de~desde do embaralhei embaralhei_tudo embaralhei~, errei errei~vamos essentials:do essentials:vamos fiz_uma fiz~salada flexibles:do flexibles:e flexibles:novo flexibles:vamos n0 novo_desde novo~a para~de passa_a passa~borracha plano_e plano~comeca prime- primeira primeiro_$ quero quero_fazer quero~do rates:ai
rates:comeca rates:comeco rates:por rates:recomeca rates:vamos salad- salada salada_, salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma_salada uma~, zera_tudo zera~e`,
    '-3': `?income-source ^_ai after-roadmap:pelas after-roadmap:vida ai_ai apaga_tudo pelas volta_ai`,
    '-4': `^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '20': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '12': `pix`,
    '11': `after-roadmap:golpe consent:golpe`,
    '10': `link`,
    '9': `bolet- boleto eh_falso esse_site estra- estranho falso golpe_isso isso~golpe verda-`,
    '8': `:golpe ^_mandaram do_banco eh_verdade esse~eh golpe~? liber- liberar mandaram numer- numero para_liberar pediram_minha pediram~senha site`,
    '7': `acho~fui after-roadmap:pediram antes antes_$ cai_num cai~golpe como_sei como~se confi- consent:eh demai- demais depos- desconfiei e_sumiram engan- enganado enganado_$ estranho_$ fui_enganado golpe_? limpa minha_senha nome num num_golpe numero_eh offers:eh pix_e pix~sumiram que_fui que~enganado senha se~verdade sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh ^_acho ^_cai ^_esse ^_oferta ^_querem acho acho_que after-roadmap:nome after-roadmap:pix boa_demais boa~desconfio cai codig- codigo confiavel_? consent:pediram de_outra demais_desconfio deposite desconfiei_$ desconfio desconfio_$ eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site
liberar~emprestimo ligar- ligaram limpa- mandaram_um no_facebook no~limpa o_emprestimo oferta_boa oferta~demais offers:golpe pedin- pedindo querem querem_que querem~eu que~deposite que~do que~meu se_eh sei_se senha_$ site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `:isso :um ^_recebi ^_vi adiantado after-roadmap:boleto after-roadmap:eh after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:numero after-roadmap:site banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou com_link confio confio_? consent:boleto consent:esse consent:nome consent:pix da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era
eh_estranho eh~demais era_verdadeira era~? eu~antes falso_? fiz_o fiz~pix fui ligacao_do ligacao~banco limpa_nome limpam limpam~nome link_eh manda- me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma normal_? numero_? numero~estranho o_numero o_pix ofert- oferta offers:boleto offers:falso offers:link offers:pediram o~e pix_para que_limpa que_limpam quere- recebi seguro_antes sei~eh
serasa~esse site_eh site~confiavel um~antes verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,~? ,~golpe :? :boleto :pix :por :posso ?consent ?offers ^_disseram ^_dizem ^_estao ^_fiz ^_um adian- after-roadmap:acho after-roadmap:demais after-roadmap:desconfiei after-roadmap:estao after-roadmap:limpa after-roadmap:link after-roadmap:mandaram after-roadmap:senha after-roadmap:tive after-roadmap:uma after-roadmap:verdade boa boleto_de boleto~outra celul- celular celular_$ codigo_do codigo_que
codigo~celular codigo~chegou confiavel consent:acho consent:antes consent:do consent:mandaram consent:ne consent:num consent:numero consent:o consent:que consent:sei consent:site deposito deposito_antes desconto_eh desconto~bom de~empresa disseram disseram_que dizem dizem_que dizen- dizendo dizendo_que dizendo~eh do_celular eh_confiavel eh_da eh_do eh_normal em_nome empresa_$ essa_ligacao essa~do
esse esse_link estao_pedindo eu~adiantado falaram~limpa isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligaram_dizendo ligaram~que limpa_meu limpa~nome link_para link~falso mandaram_boleto mandaram~de mando- mandou meu~pelo me~dizendo moca nome_$ nome_pelo nome~pix norma- normal nunca_tive o_boleto o_codigo o_desconto o_nome offers:antes offers:demais offers:do offers:esse offers:nome
offers:numero offers:pix offers:recebi offers:sms outra_empresa o~eh o~por para_quitar pedindo~para pediram_codigo pediram~do pediram~para pelo_pix pix~liberar por_# por~reais prome- que_chegou quitar quitar_, recebi_um taxa_$ tive_$ um_boleto um_link uma_moca uma~da veio vi`,
    '3': `#~, ,_clico ,_confio ,_posso ,_sera :antes :aqui :chegou :emprestimo :esse :liberar :link :mandaram :pagar :para :pediram :taxa :uma NAME_que ^_falaram ^_isso ^_prometeram ^_sera ^_uma ^_whatsapp acho~cai adiantado_para adiantado~liberar after-roadmap:adiantado after-roadmap:antes after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite
after-roadmap:fui after-roadmap:limpam after-roadmap:moca after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:outra after-roadmap:pedindo after-roadmap:querem after-roadmap:serasa after-roadmap:sms after-roadmap:taxa after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~tinha banco_mandou banco_mesmo banco~? banco~link boleto_da boleto_estranho
boleto_veio boleto~NAME boleto~em boleto~verdadeiro cara cara_do cara~whatsapp chegou_mensagem chegou_no chegou~com cheir- clica- clicar clico clico_? cobrando_uma cobrando~conta com~para consent:ai consent:banco consent:boa consent:codigo consent:demais consent:estranho consent:falso consent:ligaram consent:limpa consent:link consent:minha consent:um conta_da conta~NAME credito_$ da~que
de_portugues de~pessoa disse disse- disse_que disseram~preciso diz_que dizem~limpam diz~eh do_whatsapp docum- documento do~diz do~documento do~mandou eh eh_verdadeiro empre- empresa emprestimo em~de erro erro_de erro~portugues esse_boleto estao estao~cobrando eu_pagar falaram_que fisic- fisica fiz foto foto_do foto~meu liberar_credito ligaram_pedindo limpam_meu limpar limpar_o limpar~nome
link_confio link~? link~quitar mandaram~boleto mandou_link mandou~confio me_cobrando mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto ne_? nome_se nome~# nome~eu nome~outra numero_estranho numero~do o_cara offers:, offers:cai offers:desconfiei offers:estranho offers:fui offers:isso offers:liberar offers:mensagem offers:num offers:o
offers:pedindo offers:que offers:querem offers:senha offers:site offers:taxa offers:um offers:verdade outra o~veio pagar_adiantado pagar_seguro pagar~antes para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediu pediu_foto pediu~do pessoa pessoa_fisica pix_$ por_uma portu- portugues portugues_, portugues~sera por~taxa posso~? preciso_pagar preciso~seguro prometeram
prometeram_limpar prometeram~o que_nunca que_preciso que~golpe que~num que~pagar quita- quitar~clico reais recebi~com recebi~sms se_o seguro~do sei~o sera sera_golpe seras- serasa serasa_mesmo sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um_deposito um_numero um_sms uma_conta um~, veio_em veio~nome verdadeiro verdadeiro_$ whatsapp_diz whatsapp_do
whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu :seguro banco_? consent:aqui de_desconto eh_de eh_emprestimo eh~% no~nome offers:%`,
    '-4': `#~de ?_quem ?~me consent:garante consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# quem_me`,
  },
  skip: {
    '22': `pula pular`,
    '20': `^_pula pula_$ segue`,
    '19': `^_passo ^_prox ^_segue prox`,
    '17': `^_px prox_$ px px_$`,
    '16': `?debt-creditor ^_proxima dessa_$ essa proxima`,
    '15': `passo_$ proxi-`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ dessa outra passo segre- segredo`,
    '13': `?flexibles ?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ interessa_$ me~dessa nao_quero pular_?`,
    '12': `^_NAME ^_prefiro ^_salva interessa meu_$ nao_vou prefi- prefiro salva_essa segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_toca ^_vamos ^_vira adian- deixa_essa disco disco_$ dizer dizer_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer salva toca vamos vira`,
    '10': `a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa deixa_em emend- emenda emenda_$ essa_deixa falar inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda responder sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `?essentials ?thirteenth ^_bora ^_quinta assunto_$ bora bota_um debt-kind:prox depois_eu eh_particular em_branco essa_eu essentials:essa falar_disso falo_$ frente_$ isso~particular mais~eu muda nada_a nao~dizer nao~nome passa pergu- pergunta_$ pode_passar posso_pular responder_isso segue_sem toca~frente`,
    '8': `?incomes ?rates NAME_$ ^_assunto ^_bota ^_depois ^_isso ^_pular agora_nao assunto_meu bota branc- branco da~pular de_assunto eh~meu essentials:pular flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mando muda_de n0 nao~responder offers:passo outra_$ overdue:essa para_pular passa_essa passar prefiro_nao pula_essa pular_$ pular_pfv quint- quinta
rates:essa rates:pula rates:pular sem so_meu tarde_eu te vira_a vira~pagina`,
    '7': `?offers ^_abre ^_agora ^_deixa ^_mais ^_pode ^_sem a_pagina a_vez aberto_$ abre_mao abre~dessa agora~consigo bora_mudar bora_para bora~o bora~outra coisa_minha consigo~isso da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essa_para essa~para essentials:proxima falo isso~so mando_$ mao_dessa me_poupe melhor~por minha_$ muda_o mudar~rumo muda~disco
nao_por nao~da nao~dedurar nessa nessa_$ nesse o_rumo offers:depois outra_coisa overdue:sem pagin- pagina pagina_$ particular particular_$ passar_$ passo~vez pergunta_outra pergunta~coisa pode_pular pode~depois por_nome posso~? poupe poupe_dessa quero_mexer quieta quieta_$ rates:nao rates:passar rates:pode respo- sem_essa ser_depois tarde te_falo toca_para tua tua_conta vou_dedurar vou_responder
vou~ninguem`,
    '6': `,_pula ?overdue ^_melhor ^_nada ^_poe abert- aberto abre bonde bonde_$ branco_$ calad- calado calado_$ coisa consigo_ver de_pergunta debt-amount:dessa debt-amount:essa debt-amount:nao debt-amount:para debt-kind:essa depois_? de~nisso dispensa dispensa_dessa em_frente essa~pulo essa~salto essentials:pula essentials:segue eu_olho eu_pulo eu_salto eu_te eu_vejo eu~falo falar_nisso falar_quem falar~eh
faz_outra faz~pergunta ficar_calado gosto_de gosto~falar guardar_para guardar~mim income-source:nao incomes:eu incomes:falar incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:nao instalments-left:outra isso~se me_dispensa me_poupa melhor_nao mudar_o muda~pergunta nao_gosto nao_se nao_te nao~interessa nao~mexer nao~pergunta nao~ver ninguem_$ nome_$ o_bonde
offers:segue overdue:deixa overdue:dessa overdue:falar overdue:pergunta overdue:posso overdue:proxima overdue:segredo passa- passa_adiante passo_a poe posso~quem poupa poupa_dessa prefiro_ficar prefiro_guardar prefiro~calado prefiro~falar prefiro~para proxima_por proxima~favor pular_essa pulo pulo_$ quero~isso rates:assunto rates:dessa rates:passo rumo rumo_$ salto salto_$ se_pergunta segue~baile
segue~bonde segue~jogo sem_$ sem~para ser~? tarde~mando te_interessa thirteenth:depois troca_de troca~assunto vamos_para vejo_$ ver_isso vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_amanha ^_anda ^_joga ^_posso ^_quando a_pessoa a_procissao amanha_eu amanha~te anda anda_com anda~isso baile baile_$ branco_mesmo coisa_$ com_vergonha com~, debt-amount:? debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:outra debt-amount:pergunta debt-amount:pula debt-amount:pular debt-creditor:isso debt-kind:isso decid- deixa~branco depois_e
depois~procuro depois~te der der_eu der~volto digo_$ dispe- e_deus e_te eh_coisa eh_entre eh_so em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa_ferida essa_nao essa~final essentials:depois essentials:pode essentials:te eu_e eu_mando eu_procuro eu_volto eu~deus eu~em eu~isso eu~nessa expor expor_a expor~pessoa e~digo ferid- ferida fim final_$ flexibles:meu flexibles:vira
gosto guardar hora hora_eu hora~respondo income-low-month:. income-source:essa income-source:eu incomes:em incomes:nao incomes:outra instalments-left:deixa instalments-left:dessa instalments-left:me instalments-left:pula instalments-left:quero instalments-left:sem isso isso~coisa isso~entre isso~outra joga joga_essa joga~para jogo_$ mao merit- merito merito_$ mexer~hoje mudar nao_eh nao_falar
nao_queria nao~expor nesse_merito nisso nisso_hoje nome o_baile o_jogo offers:. offers:assunto offers:de offers:deixa offers:disco offers:meu offers:pular offers:vira olho outra~eu overdue:nao overdue:outra overdue:passa overdue:segue para_depois para_essa para_final para_frente para_outra parti- posso proci- procissao procissao_$ procuro procuro_$ quando_der quando~eu quem_eh queria_entrar
queria~nesse quero_expor quero~disso quero~nesse quero~nisso rates:depois rates:disco rates:proxima rates:vamos segue_a segue~procissao te_digo thirteenth:eu toca_em vejo vergo- vergonha vergonha~dizer ver~e vez volto_nessa vou_falar vou~disso worry:falar worry:prefiro`,
    '4': `,~para NAME ^_fico ^_responder ^_troca a_fim agora ai_deixa ai_e ai~segue ai~vazia antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar_em chegar~casa como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:da debt-amount:de debt-amount:depois debt-amount:quero debt-amount:vez debt-creditor:NAME debt-creditor:deixa
debt-creditor:essa debt-creditor:eu debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:toca debt-kind:um deixa- deixa_para deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho
depois~pego depois~vejo de~. de~dizer de~essa digo direito_de direito~nao dizer_isso dizer~nao e_segue eh~eu em em~eu entra- entrar entre escrever escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:certo essentials:coisa essentials:eu essentials:prefiro essentials:um estou_a estou_no estou~fim estou~rua
estou~saco estou~trabalho eu eu_chegar eu_deixo eu_pego eu~depois falar_essa fico_com fico~vergonha fila_$ fim_$ fim_da fim~fila final flexibles:assunto flexibles:isso flexibles:pula geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:eh income-source:nada income-source:segue incomes:deixa incomes:depois incomes:informar incomes:prefiro incomes:pula incomes:quero informar
instalments-left:de instalments-left:estou instalments-left:falar instalments-left:interessa instalments-left:isso instalments-left:para instalments-left:passa instalments-left:pular isso_, isso_depois jogo me_reservo melho- melhor mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ muda~assunto na_geladeira nao_consigo nao_dizer nao_informar nao_posso nao~dar nao~entrar nao~escrever na~depois
nesse_vespeiro no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito offers:antes offers:conta offers:responder offers:sem offers:te offers:vamos olho_$ olho_isso outra_hora overdue:eu overdue:isso overdue:melhor overdue:muda overdue:nisso overdue:nome overdue:quero overdue:respondo overdue:te o~dele para_proxima passar_essa pego~papel pode pode_deixar pode~em pode~essa poe_essa
poe_um poe~no poe~x posso_responder posso~depois prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero~nome quiet- rates:da rates:dizer rates:falo rates:fim rates:outra rates:responder rates:vergonha reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$ segue~isso sem_isso sem_saco sem~resposta
tarde~olho te_mando tem~pular thirteenth:? thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:responder thirteenth:vejo thirteenth:ver toca_sem tocan- tocando tocando_sem tocando~essa toca~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vespe- vespeiro vespeiro_$ volta_nessa volto vou_escrever x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_nao a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo amanh- amanha ao_certo assunto_me assunto~doi a~dama by by_$ chega- chegar coita- coitar coitar_nome consigo dai_$ dama dama_$ dar de_estado de_noite debt-amount:a debt-amount:adiante debt-amount:assunto debt-amount:eh debt-amount:estou debt-amount:me
debt-amount:proxima debt-amount:vamos debt-creditor:em debt-creditor:frente debt-creditor:nao debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:pergunta debt-kind:quero debt-kind:se debts:agora debts:lembro debts:mando debts:noite debts:os debts:servico deixa~em deixa~ver deixo deixo_passar dele deus_$ disso disso_$ disso_agora doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa em_stand
em~by escre- essa_dai essa_em essa~estou essa~eu essa~respondo essa~stand esse_assunto essentials:, essentials:adiante essentials:deixa essentials:e essentials:em essentials:falar essentials:falo essentials:ferida essentials:gosto essentials:isso essentials:nisso essentials:outra essentials:para essentials:sei essentials:so essentials:vamos essentials:ver esse~me estad- estado estado_$
estou~servico eu_respondo eu_ver eu~abro eu~outro eu~passar falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao ficar fila flexibles:coisa flexibles:com flexibles:dai flexibles:deixa flexibles:dizer flexibles:eh flexibles:minha flexibles:para flexibles:passa flexibles:prefiro flexibles:segue flexibles:vergonha gelad- geladeira hoje_$ hora_dessa income-source:bora income-source:branco
income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:bora incomes:coisa incomes:deixar incomes:dessa incomes:faz incomes:hora incomes:mando incomes:nesse incomes:nisso incomes:nome incomes:o incomes:respondo incomes:vamos instalments-left:assunto instalments-left:muda instalments-left:nome instalments-left:pergunta instalments-left:tarde
isso~segredo me_doi me_pergunta mexer me~o me~outra na_rua nao nao_abro nao_coitar nao~hora nao~os ningu- ninguem no_fim no_servico nomes no~da o_nome offers:da offers:dizer offers:em offers:essa offers:isso offers:mao offers:ninguem offers:prefiro offers:quero offers:toca offers:vejo offers:ver offers:vou outro outro_dia overdue:aberto overdue:depois overdue:disso overdue:eh overdue:hora
overdue:me overdue:mudar overdue:nada overdue:por overdue:pula overdue:vou o~de pacie- paciencia paciencia_para paciencia~essa papel_$ para_la para~? pego_o pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa_$ pode_ser por_favor posso_falar prefiro~coitar procu- proxima_pergunta proxima~por queria quero_abrir quero_falar quero_responder quero~a quero~essa rates:bora rates:consigo rates:eu
rates:final rates:meu rates:muda rates:olho rates:para rates:prefiro rates:quero rates:vejo rates:vez rates:vira responder~nao respondo respondo_outro respondo~dia saco segredo_de segredo~estado segue_em segue~frente sem_paciencia servico_, se~a stand stand_by tem_como thirteenth:agora thirteenth:essa thirteenth:nao thirteenth:quero thirteenth:te thirteenth:vou toca~proxima uma_dama vamos~outro
ver ver_depois vergonha_, vergonha~pula vou vou~o`,
    '-3': `?consent ?which-change ^_eu ^_ja ^_nunca ^_que ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:passo ai_$ cance- chuta- comec- compr- consent:nao conti- conto da~desfazer debt-kind:da debt-kind:particular debts:NAME deixa_$ depois~respondo derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu de~isso eh_de enten- entendi errad- esque-
essa~derrubou essa~nao essentials:me essentials:passo eu~sei expli- falar_isso fui impor- importa importa_$ income-source:sou incomes:sei instalments-left:lembro instalments-left:que isso_importa ja_respondi ja~essa lembr- mais_$ me_derrubou nada_$ nao~isso nenhu- nunca offers:aceitar para_desfazer para_que para~depois pegue- peguei pensa- pode_aceitar proximo proximo_passo quinta_$ rates:te
rates:ver respondi_essa respondi~pergunta retor- sou te_conto thirteenth:de thirteenth:eh volta_para`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar boa_pergunta consent:depois consent:eu consent:para consent:proxima consent:respondo conto_$ depois~conto desfa- desfazer eh_a essa_conta essa_me instalments-left:quinta mexer_$ nao_mexer pensar prefiro~mexer rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:deixa depois_passo depois~la essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-7': `debt-kind:NAME`,
  },
  source: {
    '13': `incomes:bpc`,
    '12': `bpc`,
    '10': `^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propr- propria`,
    '8': `?incomes ^_sou clt clt_$ incomes:clt incomes:conta incomes:minha sou_clt`,
    '7': `incomes:por sou`,
    '6': `INCOME barraca conta_propria incomes:tenho por~propria`,
    '5': `barra- incomes:o incomes:so incomes:vendo o_bpc por_conta por_minha por~conta propria_$ salga- salgado so~bpc tenho_minha`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o o_dia so_o sou~, vendo`,
    '3': `^_tenho bpc_do bpc~meu conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:, incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta`,
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
    '4': `a_pensao do_juiz ele income-source:a income-source:filho meninas o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta a~do das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:meu income-source:mim income-source:salario income-source:vem juiz_$ menino meu_ex ordem paga_$ pai_do pai~e por~do`,
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
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho_me filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma me_da meu_filho meus~se meu~me minha_irma segura`,
    '4': `ajuda_$ avo da_$ do~pai faz filho- filhos income-source:a income-source:mae income-source:mes income-source:para income-source:se irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_pai pai_$ segur- vivo`,
    '3': `INCOME estou~em estud- income-source:do income-source:em income-source:estou income-source:pai income-source:todo income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora nora pais para_mim pix_$ que_manda que~, todo_mes um_pix`,
    '-3': `^_do apose- income-source:pensao`,
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
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:usina sou~de super- trabalho usina usina_$`,
    '7': `^_salario fabri- fabrica income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:salario income-source:sou meu_patrao ponto ponto_$ traba-`,
    '6': `^_carteira a_empresa assinada carteira_assinada empre- firma_$ funcionario income-source:da income-source:firma income-source:registrada mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ carteira_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salar- salario salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~da eh~meu empresa_$ estou_de income-source:com income-source:loja income-source:mas income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bolsa aplic- bico de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:vendo inqui- milit- militar na_prefeitura pensi- pensionista pj por_conta prefeitura_$ repre- rodo sou_pensionista trabalho~prefeitura uber`,
    '-4': `apose- bolsa concu- income-source:o income-source:prefeitura income-source:que patrao_$ prefe- prefeitura sou_meu`,
    '-5': `income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico`,
    '11': `income-source:na income-source:viro me_viro`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco viro`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:quando`,
    '7': `^_bico aparecer capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao faco frete income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:no income-source:outro income-source:que income-source:um lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo ali aqui_outro bico_$ bico_de camin- caminhao caminhao_$ carro_na desca- diari- frete_$ garco- garcom garcom_$ income-source:aqui income-source:o income-source:pego olho outro um~aqui`,
    '5': `^_diarista carre- carrego carrego~na carro de_biscate dos_outros income-source:carrego income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na_rua na_semana na~dos outro- outros outros_$ o~vier pego que_vier rua_$ vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_carrego ^_pego ^_vivo aparece corre diarista duas_vezes faco_uns faco~corre feira feira_$ income-source:aparece income-source:corre income-source:dos income-source:feira income-source:nos income-source:vivo mudan- mudanca na na_feira pego_o quand- quando rua saco seman- semana semana_$ trint- trinta trinta_$ uns uns_corre vezes vivo`,
    '3': `^_me aparece_$ aqui bico_mesmo diaria dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao que_aparece servi- sim~nao um_dia`,
    '-3': `^_trabalho bolsa income-source:a income-source:bolsa income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:da income-source:do income-source:meu income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '19': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa income-source:de`,
    '13': `^_bolsa`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupa- poupanca poupanca_$`,
    '9': `heran- heranca income-source:que pinga que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de income-source:sou`,
    '6': `^_sou apren-`,
    '5': `INCOME da_faculdade dinhe- dinheiro facul- faculdade faculdade_$ sou`,
    '4': `acao bolsa_$ e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:do income-source:meu o_bolsa opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `do_finado falec-`,
    '8': `^_pensao ^_viuva finado_$ income-source:sou militar_$ pensao`,
    '7': `income-source:deixou pensa-`,
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
    '8': `do_estado estad- estado income-source:estado munic- prefeitura_$ servi-`,
    '7': `concursada estado_$ income-source:concursada income-source:da income-source:municipal municipal sou`,
    '6': `concursada_$ concursado concurso concurso_$ guarda income-source:concursado income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude income-source:agente income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia de~do funci- income-source:, income-source:merendeira income-source:no income-source:trabalho meren- merendeira n0 polic- policia sou_da`,
    '-3': `^_do ^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina income-source:viuva pj pj_$ usina usina_$ viuva`,
    '-4': `apose- income-source:meu pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
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
    '6': `alugo_a quarto quiti- quitinete`,
    '5': `comod- de_aluguel garag- garagem garagem_$ income-source:garagem income-source:nos quart- tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que income-source:casa income-source:ponto income-source:recebo income-source:uma income-source:uns nos ponto um_ponto`,
    '3': `INCOME a_casinha alugo_$ casa_da casin- casinha casinha_que casinha~eu da_frente de_um eu_alugo eu~na income-source:de income-source:eu income-source:frente praia que~alugo recebo uns`,
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
    '3': `,~trabalhei ^_recebo aposentado_por do_inss income-source:, income-source:como income-source:de income-source:pela income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '13': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei_$`,
    '9': `de_uber income-source:pj mei pj rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:por income-source:sou income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo fora fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:na income-source:para income-source:roca income-source:salao lojin- lojinha meu_salao perco pj_$ quent- roca roca_$ vendo_$`,
    '6': `^_dou ^_faco ^_motorista aula bico_$ cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego ifood ifood_$ income-source:e income-source:em income-source:faco income-source:roupa motor- motorista motorista_de oficina particular particular_$ patrao_$ salao salao_$ sou sou_meu tenho_minha trabalho_por vendo_roupa`,
    '5': `aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:bico income-source:patrao income-source:trabalho moto ofici- parti- roupa roupa_$ sou_autonomo tenho_uma vendo~na`,
    '4': `EXPENSE ^_trabalho aplic- coisas_na coisas~rua income-source:, income-source:trampo income-source:uma meu meu_proprio negocio_$ patra- patrao propr- proprio tenho trabalho trabalho~conta`,
    '3': `,_sem acai acai_na bolo casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:rua income-source:sem negocio no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na tramp- trampo uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt clt ficha- income-source:clt income-source:manda income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura regis- segur- seguro`,
    '-4': `aluga- alugada alugada_$ bolsa caixa concu- fabri- fabrica income-source:a income-source:alugada income-source:bolsa income-source:o opera- quiti- quitinete sou~de super-`,
    '-5': `apose- assin- income-source:da income-source:que pensi- pensionista sou_pensionista`,
    '-7': `bala income-source:do sinal`,
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
    '8': `familia_$ gover- governo income-source:auxilio income-source:bpc o_bolsa o_bpc`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ cidad- encos- income-source:beneficio`,
    '6': `INCOME auxilio_$ defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_bolsa benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_auxilio ^_o ajuda_do auxilio_do da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$`,
    '3': `^_ajuda ^_eh ^_encostado ajuda~governo cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com o~das pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- income-source:meu income-source:pensao`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '9': `income-source:estou`,
    '7': `?income-source income-source:parcelas parcelas seguro_$`,
    '6': `desemprego e_estou income-source:desemprego o_seguro parcelas_$ seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida income-source:e income-source:recebendo no_seguro parce- recebendo`,
    '4': `^_fui demit- do_seguro enqua- enquanto fui~e income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '17': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:dia after-roadmap:lembretes`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:reativa avisa aviso- avisos lembretes_$ me_avisa reativa`,
    '8': `after-roadmap:todo after-roadmap:vencimento de_volta lembrada lembretes_por relig- vencimento vencimento_$`,
    '7': `^_bota after-roadmap:bota after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:vencer after-roadmap:volta aviso avisos_de avisos~vencimento bota lembra me_lembra no_dia os quero_ser reati- todo_mes vencer volta_$ volta_com voltar~me`,
    '6': `,_me :os ^_pode after-roadmap:falta after-roadmap:lembre after-roadmap:os after-roadmap:ser after-roadmap:vespera com_os de_vencimento dia do_dia dos_lembretes esque- falta mandar_os me~todo na_vespera os_avisos os~por pode_voltar pode~os todo um~na vence- vencer_$ venci- vespe- vespera volta`,
    '5': `,~avisa :pode :voltar a_me after-roadmap:antes after-roadmap:aviso after-roadmap:de after-roadmap:nas after-roadmap:sinto after-roadmap:um alert- antes avisa- avisos_$ a~lembrar bota_um com~lembretes despe- dia_do lembre mandar_um me_lembre nas nas_contas para_mandar para~um pode_mandar quero_que ser~no sinto volta- voltar voltar_a`,
    '4': `:a :lembretes ^_liga ^_quero after-roadmap:aqueles after-roadmap:contas after-roadmap:esqueci after-roadmap:mim after-roadmap:novo after-roadmap:pode aqueles avisar aviso_do aviso_para contas_$ cutuca de_vencer dia_# dia_$ do_vencimento dos do~do lembrar_$ lembrete_no lembrete~dia liga_de manda~lembrete me_avisar me_cutuca me_lembrar mes_para me~quando me~um na~? o_aviso o_lembrete para~todo pode
pode_me pode~a quero ser todo~para`,
    '3': `#_$ ,_estava ,_quero ,~me :, :antes :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_me after-roadmap:# after-roadmap:avisar after-roadmap:boletos after-roadmap:cabeca after-roadmap:cobra after-roadmap:dos after-roadmap:esquecer after-roadmap:esqueco after-roadmap:favor after-roadmap:fazendo after-roadmap:for after-roadmap:lembrete after-roadmap:liga after-roadmap:manda
after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:parcelas after-roadmap:proxima after-roadmap:quando after-roadmap:tiver antes_de antes_do antes_dos antes~vencer a~avisar boletos boletos_$ cobra contas cutuc- dar_um das_parcelas de_novo dias dias_antes dois_dias esquecer esqueci esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero falta_$ favor_$ fazen- fazendo
fazendo_falta for lembrar lembrar_todo lembre_$ lembrete liga manda_o manda_um mandar me me_cobra me_dar me_fazendo mes~eu me~ai me~das me~de me~dois me~falta me~sim novo no~# o_, os_aviso os_lembretes o~no para_eu para_mim para~nao parcelas parcelas_$ pode~dar quando_tiver que_me que_so quero~me quero~voce que~lembre que~me sem_os sem~avisos ser~de sim_, sim~quero sou~que tiver todo~# todo~?
tudo_, tudo~me um~antes um~para vencer_? vento voce_me`,
    '-3': `^_os ^_para after-roadmap:receber cance- dispe- mensa- me~mais tirar`,
    '-4': `after-roadmap:parar after-roadmap:tirar a~mandar mim_$ pode_tirar suspe-`,
    '-5': `after-roadmap:vencimentos coloc- me_mandar parar reativar vencimentos_$`,
    '-6': `avisos_por avisos~favor lembrar_de quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '15': `lembrete`,
    '14': `lembrete_$`,
    '13': `after-roadmap:aviso`,
    '12': `after-roadmap:esses after-roadmap:lembrete aviso esses lembretes`,
    '11': `^_para after-roadmap:lembretes avisa- lembretes_$ para_de`,
    '10': `^_desativa after-roadmap:avisar after-roadmap:parar avisar aviso- avisos avisos_$ desat- desativa parar`,
    '9': `after-roadmap:alarme alarm- alarme para_com`,
    '8': `^_sem after-roadmap:avisos after-roadmap:desativa after-roadmap:menos after-roadmap:vencimento cance- desli- lembrar me~mais nao_precisa os precisa`,
    '7': `:lembrete ^_chega ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:toda alert- avisar_$ chega_de de_aviso de_me lembrar_$ menos nao_quero silen- silencia venci- vencimento`,
    '6': `,~nem :nao ^_desliga after-roadmap:avisa after-roadmap:cancelar after-roadmap:desliga after-roadmap:ficar after-roadmap:lembrar after-roadmap:me after-roadmap:silencia avisa avisos_por avisos~favor chega chega~aviso de_avisar de~de de~lembrar esses_lembretes ficar lembra_mais lembrado_$ me_avisa me_lembrar menos_, me~menos muito~para nao_me nao~lembra os_avisos os_lembretes pode_parar preci-
precisa_ficar sem_lembrete sem~por suspe- tira toda vencimento_$`,
    '5': `,_tira :lembrar :os :quero ^_corta ^_menos ^_muito after-roadmap:cancela after-roadmap:corta after-roadmap:esse after-roadmap:lembrado after-roadmap:nem after-roadmap:segunda after-roadmap:sem aviso_$ aviso_de aviso_para aviso~vencimento cancelar com_esse corta corta_esses desliga desligar esse_aviso lembrado lembretes_me mais~vencimento nao_por nao~avisar nao~ficar nao~lembrete os~me o~das
parar_os para~esse pode~o precisa_avisar quero_lembrete quero_ser quero~lembrado segunda_$ ser_lembrado silencia~aviso todo_dia`,
    '4': `:lembretes :mais :parar :pode :precisa ^_cancela ^_cancelar ^_dispenso ^_os ^_parar ^_tira after-roadmap:avisando after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:mais after-roadmap:muito after-roadmap:negocio after-roadmap:ou after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:ser after-roadmap:tirar after-roadmap:todo avisando cancela com_vencimento
cutuc- das_parcelas de_lembrete de_mandar de_vencimento dispenso favor_$ ficar_me ficar~lembrando lembrando me_lembrando mensagem_de nao~me negocio parar_com parar~os para~isso para~mandar parcelas_$ pfv pode_tirar pode~de pode~os precisa_me precisa~me quero_parar segun- segunda silencia_os toda_semana todo~#`,
    '3': `#~eu ,~precisa ,~resto :com :me :receber ^_larga ^_pode after-roadmap:, after-roadmap:com after-roadmap:cutuca after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:lembrando after-roadmap:mal after-roadmap:mensagem after-roadmap:mensagens after-roadmap:pode after-roadmap:sei after-roadmap:zap cancelar~negocio chega~mensagem com_isso cutuca das de_boleto de_mensagem dia~,
dispe- do_vencimento em_receber em~lembretes esse esse_negocio esses_lembrete estre- eu_sei eu~que favor interesse interesse_em interesse~receber ja_sei larga larga_mao lembra mais_do mais_lembrete mais~conta mal_$ manda_mais mandar~todo me_avisar me_cutuca me_deixa me_lembra mensagem_todo mensagem~dia me~disso me~mal me~nervosa muito nao_manda nao~interesse negocio_de negocio_dos
negocio~lembretes nervosa o_resto os_aviso o~pode parar_de para~me para~os parcelas parem_de parem~me pfv_$ pode_continuar por_favor receber_lembretes resto resto_pode resto~continuar sei_que sei~devo seman- semana silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tira_esse tirar todo vencimento_, zap`,
    '-3': `^_ativa ^_manda ^_reativa after-roadmap:ativa after-roadmap:falta after-roadmap:reativa after-roadmap:sim after-roadmap:sinto ativa de_novo falta me~de novo pode~lembrar reativa sinto volta- voltar`,
    '-4': `after-roadmap:novo lembretes_por mensagem_$ novo_$ pode_mandar pode_me quero_receber volta_com`,
    '-5': `^_quero ^_volta avisos~vencimento reati- volta`,
    '-6': `avisos_de liga_os liga~lembretes`,
    '-7': `^_liga after-roadmap:liga after-roadmap:volta liga relig-`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao nao_aceitaram recus-`,
    '13': `^_negaram after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `aceitaram_$ quiseram`,
    '11': `^_falaram aceitaram after-roadmap:falaram falaram_que quise-`,
    '10': `after-roadmap:recusaram falar- falaram o_pe recusaram`,
    '9': `after-roadmap:nem after-roadmap:pe banco~o nao_toparam pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:disse after-roadmap:proposta a~foi bater- bateram disseram~nao nao_quiseram negativa negativa_$ que_nao`,
    '7': `:nao aceit- after-roadmap:acordo after-roadmap:disseram after-roadmap:resposta after-roadmap:voltou cara_$ disse disse- disse_nao disseram disseram_que minha_cara minha_proposta negat- nem_quiseram resposta toparam_$ volto- voltou`,
    '6': `NAME~minha ^_disseram ^_riram aceitam aceitaram_# acord- acordo acordo_$ acordo_de acordo~# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:banco after-roadmap:cara after-roadmap:conversa after-roadmap:deram after-roadmap:eles after-roadmap:pedido after-roadmap:riram after-roadmap:telefone after-roadmap:toparam after-roadmap:valor arred- bateram_o cara me_deram nao~#
nao~minha o_banco o_telefone o~cheio o~disse pedid- pedido pedido_$ propo- proposta proposta_$ proposta_foi redon- redondo redondo_$ respo- riram riram_da riram~minha telefone_$ topar- toparam valor_cheio`,
    '5': `^_acordo ^_nao ^_nem after-roadmap:centavo after-roadmap:cheio after-roadmap:ficaram after-roadmap:foi after-roadmap:mao after-roadmap:minha after-roadmap:ouvir after-roadmap:sem after-roadmap:so centa- centavo centavo_$ cheio cheio_$ conversa da_minha da~cara de_# deram e_no eles eles_nao e~fim ficar- ficaram mao_de me~um nem ouvir ouvir_$ o~no so~o telef- telefone um_centavo valor valor_$`,
    '4': `?after-roadmap ^_responderam a_cabeca a_moca a_proposta after-roadmap:atendente after-roadmap:fazem after-roadmap:fim after-roadmap:moca after-roadmap:negociar after-roadmap:pouco after-roadmap:responderam after-roadmap:teve after-roadmap:um atendente_disse a~disse a~que balan- conve- conversa_com conversa~eles de_um eh_muito eles~aceitaram enrol- fazem fizeram_$ mao me~e moca_disse moca~que nao
nao_$ nao_fazem nao_teve nao~conversa nem_pensar no_fim no~nao o_acordo o_atendente o_valor pouco_$ que_nem que~muito que~pensar quiseram_negociar responderam responderam_que responderam~nao teve`,
    '3': `,_disseram NAME_nao ^_ofereci a_porta a_vista aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:fizeram after-roadmap:gerente after-roadmap:no after-roadmap:o after-roadmap:ofereci after-roadmap:pensar after-roadmap:porta after-roadmap:que after-roadmap:vista atendente a~na a~nao banco banco_disse banco~nao bateram_a bateram~porta conversa_$ da_$ disse_que falaram~nao fazem_$ fim
fizer- fizeram foi geren- gerente moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci ofereci_# pensar pensar_$ porta porta_na porta~minha pouco que_so que~fazem que~tem vista_$`,
    '-3': `?debt-kind ^_toparam aceita aceitaram_meu aceitaram~cartao after-roadmap:aceita after-roadmap:cartao after-roadmap:quis cartao_$ eh_que meu_cartao minha~foi nao_eh nao_quis nao~meu nao~que o~da o~nao que~? quis`,
    '-4': `aceitei_o aceitei~acordo after-roadmap:mais nao_aceitei offers:nao offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
    '-6': `engol-`,
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
    '9': `^_deram ^_veio aceitou after-roadmap:aceitou after-roadmap:comigo after-roadmap:deram after-roadmap:resposta after-roadmap:veio disse- disseram posit- resposta toparam_$`,
    '8': `after-roadmap:banco after-roadmap:proposta comigo_$ deram o_banco sim_$ veio`,
    '7': `! !_! ^_disseram ^_eles after-roadmap:! after-roadmap:fizeram after-roadmap:pedi comig- comigo desconto_que do~jeito eles_toparam fizeram_do fizeram~meu liber- meu_jeito nao~que pedi_$ propo- proposta sim`,
    '6': `^_fizeram after-roadmap:eles after-roadmap:minha after-roadmap:ok disseram_que eh_que eles_disseram fizer- fizeram jeito_$ nao_eh o_desconto ok ok_$ pedi proposta_$ que~? respo-`,
    '5': `!_$ !~! NAME_topou ^_deu a_financeira after-roadmap:desconto after-roadmap:deu after-roadmap:financeira after-roadmap:jeito after-roadmap:o after-roadmap:primeira after-roadmap:valor do_meu eles jeito o~que primeira primeira_$ que_pode que~ser ser_$ valor_$`,
    '4': `?after-roadmap NAME~! ^_bateram a_minha after-roadmap:bateram after-roadmap:gerente after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:ser a~proposta banco bater- bateram bateram_o com~proposta deu deu~, disse_sim disse~para eles_aceitaram financeira geren- gerente hora_$ marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_gerente o_martelo o~comigo
o~disse para_nosso para~valor pode_ser que_sim sim_para sim~nosso`,
    '3': `NAME_aceitou a_moca aceita aceitaram_o after-roadmap:aceita after-roadmap:certo after-roadmap:disse after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:que a~aceitou com_a desconto deu_certo finan- hora minha ofereci prime- proposta_foi ser valor`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam`,
    '-6': `nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '15': `^_valeu obrigada`,
    '14': `after-roadmap:beleza after-roadmap:valeu tchau tchau_$`,
    '13': `after-roadmap:obrigada agrad- valeu_$`,
    '12': `:sim ?after-roadmap ^_tchau obrigado`,
    '11': `^_deus ^_massa after-roadmap:legal after-roadmap:massa after-roadmap:obrigado after-roadmap:salvou ajudo- ajudou legal massa salvo- salvou voce_eh`,
    '10': `:ok :valeu ^_atrasou ^_ok ^_otimo ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:otimo after-roadmap:tmj after-roadmap:🙏 deus_te muito obrigado_$ ok tmj viu`,
    '9': `:ate :deus :mais ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_obrigada ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:perfeito after-roadmap:viu agradecido agradecido_$
anota- anotado atrasou atrasou_$ bom_$ clare- clareou deus dez dez_$ eh_dez enten- entendido entendido_$ fico gracas_$ grati- gratidao otimo 🙏 🙏_$`,
    '8': `:👍 ^_agradecido ^_ate ^_brigada ^_entendi ^_perfeito abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:combinado after-roadmap:grande after-roadmap:tchau anjo anjo_$ belez- beleza brigada brigada_$ certo combi- combinado combinado_$ de_grande demai- demais eh~anjo entendi_$ foi_de foi~grande graca- gracas gratidao_$ me_salvou muito_$ perfe- perfeito que_bom sim_$
um_anjo viu_$`,
    '7': `^_abriu ^_ajudou ^_brigadim ^_nota ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:brigadim after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:te after-roadmap:thanks after-roadmap:top after-roadmap:👏 amei amei_$ ate bem_$ bom brigadim brigadim_$ certo_$ deus~pague eh_um grand- grande
mais_$ mandou_bem mente mente_$ minha_mente nota nota_mil obrigada_$ ok_$ pague salvou_$ thanks_you top 👍 👍_$ 👏`,
    '6': `:abencoe ^_agora ^_bgd ^_ce ^_mandou ^_obrigado ^_salvou after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:pague after-roadmap:you agora_clareou bgd bgd_viu ce_eh ce~dez clareou_$ deus_abencoe deus_lhe esta_bom lhe lhe_pague massa_demais mil_$ salvou_minha salvou~vida sim te thank- thanks voce~um you you_$`,
    '5': `! !_$ :viu ^_agradecida ^_clareou ^_muito after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:ideias agradecida agradecida_demais ajudou_para ajudou~caramba beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias entendi hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias obrigada_viu para_caramba por~, que_deus que~te`,
    '4': `:! :obrigada ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:entao after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:ok after-roadmap:senhora after-roadmap:valia after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ atras- beleza_$ certo_obrigada da_conta demais_da demais~conta despe- deus~ilumine de~valia eh_muito
entao entao_$ esse_plano grande_valia ilumi- ilumine ilumine_$ minha_vida muito_obrigada nossa obrigada_pela ok_entendi por_hoje senho- senhora te_ilumine valia valia_$ vida_$`,
    '3': `,_valeu :filho :muito :pela :te FIGURE ^_liguei ^_que ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:show after-roadmap:tamo a~eh de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro e~com filho_$ fml fml_$ junto junto_, junto~valeu
ligue- liguei liguei_la mano mano_$ me~. muito~pela obrigada~ajuda pague_$ pela pela_ajuda show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_demais valeu_fml vida`,
    '-3': `:opa ?debts ?thirteenth ?which-creditor ^_NAME ^_achei ^_bom ^_concordaram ^_eh ^_fui ^_link ^_negaram ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_topei ^_voltei aceit- aceitaram achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:concordaram after-roadmap:eles after-roadmap:estou after-roadmap:fui after-roadmap:isso after-roadmap:link
after-roadmap:nao after-roadmap:negaram after-roadmap:pagamento after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:topei after-roadmap:voltei ai_$ cance- conco- concordaram confi- desan- desca- domin- domingo fecharia fecharia_$ foi_paga fui humil- link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ pagam- pagamento
parar parar_$ pedi quita- recla- reini- reneg- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `after-roadmap:paga fecha- liqui- recus-`,
    '-5': `?income-source aprov- nao_entendi`,
    '-6': `?debt-kind`,
  },
  'trouble:distress': {
    '23': `desab-`,
    '19': `^_estou desan-`,
    '18': `humil- sufoc-`,
    '17': `^_que afund- deses-`,
    '16': `estou`,
    '15': `?more-debts me_sinto sinto`,
    '14': `choro`,
    '13': `^_desanimei ^_so arrep- desabafar desanimei desanimei_$ eh_humilhante esta_pesado humilhante humilhante_$ nao~saida que_vergonha so_choro`,
    '12': `^_desabei afundei afundei_$ angus- angustia choro_$ desabei desabei_aqui desespero me_afundei meu_deus nao_durmo ninguem~ajuda`,
    '11': `?incomes a_fe aflic- aflicao aflicao_$ burra cansei_disso culpa demais_$ durmo esgot- essentials:estou esta_sufocante esta~demais medo more-debts:estou perdi_a perdi~fe pesad- pesado sufocante sufocante_$ trist- vergo- vergonha`,
    '10': `^_cansei ^_doi acaba- after-roadmap:estou aguen- angustia_$ arrependimento arrependimento_$ atrasada_$ canse- cansei chegu- cheguei corac- coracao debts:estou desespero_$ fraca- incomes:estou minha_$ muito nao_vejo ninguem_me nunca_vou paz paz_$ perdida_$ pesado_$ que_arrependimento tenho~de`,
    '9': `?overdue ?rates ^_chorei ^_esta ^_ninguem ^_senhor aguento aguento_mais assustei bateu chorar_$ chore- chorei demai- demais deus disso disso_$ doi durmo_mais estou_sem estou~com fracasso fracasso_$ hoje~mal incomes:me mais_forca mal meu_mundo mim_$ more-debts:me mundo_caiu nao_aguento nao~jeito nao~paz ningu- ninguem nunca que_aflicao quebrada_$ rates:estou saida sei~onde senhor_tem
senhor~misericordia tem_jeito tem_misericordia tenho_paz tenho~forca um_fracasso vergonha_$`,
    '8': `?essentials ^_hoje ^_minha ^_precisava a_culpa a_noite after-roadmap:nunca after-roadmap:so ajude ajude_$ apavo- apavorada apavorada_$ assim_$ assus- caiu_$ cansei~dever chorar conta_mais culpa_eh culpa~minha da_uma da~de de_boleto de_dever de_somar desabafar_$ desabafar_? desabafo desabafo_$ desanimo desanimo_$ desculpa deus~ajude de~isso dou_conta dou~mais esperanca esperanca_$ estou_apavorada
estou_mal faco_besteira forca_$ humilhacao humilhacao_$ jeito_$ mais_$ me_ajude meu~caiu morro mundo nao_dou no_sufoco no~do overdue:me para_onde perdi por_deus por_isso posso_desabafar precisava precisava_desabafar que_angustia que_desanimo que_humilhacao saida_$ sei_mais sei_para senhor so_faco so_por sobra~mim so~besteira so~deus sufoco_$ tristeza tudo_nas tudo_sobra tudo~para uma_tristeza
vejo_saida vida`,
    '7': `?debts ^_da ^_me ^_meu ^_olha ^_sou abati- abatido abatido_$ acaba_nunca acabando_comigo aflit- aflita aflita_$ after-roadmap:angustia after-roadmap:burra after-roadmap:coracao after-roadmap:desabafar after-roadmap:disso after-roadmap:ninguem after-roadmap:sinto after-roadmap:tenho after-roadmap:vergonha ai~vergonha ansie- ansiedade assim besteira_$ burra- burra_$ burra_mesmo burrada burrada_$
cabeca~para cansei_de chao chao_$ cheguei_$ chora- comig- comigo correr costas_$ de_mim de_preocupacao debts:tudo descu- desesperada desesperada_$ desisti_de desisti~mim deus_me dever_$ de~tudo doent- doente dou eh_tudo esgotada esgotada_$ essas_contas essentials:de esta_facil estou_abatido estou_aflita estou_atrasada estou_desesperada estou_esgotada estou_falido estou_pirando estou_revoltada
estou~chao estou~lama estou~trampo eu~sempre falid- falido falido_$ fe fe_$ financeira_acabou fiz fiz_burrada forca fui fui_muito fui~burra idade isso~acaba ja_desisti ja~de jeito lama lama_$ limit- limite limite_$ mal_$ marido~pode me_bateu medo_$ medo_de me~uma minha_cabeca minha~nao miser- misericordia misericordia_$ more-debts:conta muito_burra na_lama nao_para nao_pode nao~facil nao~mais
nao~nunca nao~por nao~saber noite nunca_$ nunca~conseguir o_coracao onde_eu overdue:minha overdue:vergonha para~assim pavor_de pavor~boleto pensar perdi- piran- pirando pirando_$ pode_saber posso~? preocupacao_$ que_sempre quero_chorar revol- revoltada revoltada_$ sei~o sempr- sempre senho- situa- situacao situacao_$ so so_fiz sou_um sou_uma sou~burra sou~fracasso so~burrada so~chorar sufoco
triste um_trampo uma_angustia uma_burra uma~mesmo vai~matar vejo vida~acabou vida~esta vivo_no vivo~sufoco vou_conseguir`,
    '6': `,_eh ^_ai ^_cheguei ^_deito ^_desabafei ^_nunca ^_perdi ^_vivo a_esperanca acabada acabada_$ acabando acabou_comigo acabou~essa after-roadmap:aflicao after-roadmap:aguento after-roadmap:culpa after-roadmap:deus afundada afundada_$ afundando afundando_$ aguento~cobranca ai_que arrependo arrependo_tanto a~eh besteira cabeca_nao caiu ceu ceu_$ chegar_nisso cheguei_no com_esse comecar_$ comigo_essa
comigo~crise conseguir consigo_pensar consigo~em contas_estao coracao_$ costa- costas crise crise_$ culpa_minha da_vontade de_medo debts:cansei debts:mim deito deito_e deito~fico deixando deixando_doente deixei_chegar deixei~nisso desabafei desabafei_, desabafei~desculpa desis- desisti dessas_dividas deus_$ deus_do deus~ceu deus~muito dificil_demais dinheiro_$ dispa- do_ceu doi_no doi_ver
doi~coracao doi~esses durmo_ha durmo~dias eh_minha eh~culpa eh~dinheiro em_outra em~coisa enlou- enlouquecer enlouquecer_com enlouquecer~essas errado_na errado~vida escon- esgotado esgotado_$ essa_crise essas_dividas essentials:durmo esses_numeros esta estao~matando esta~deixando estou_acabada estou_afundada estou_afundando estou_esgotado estou_ficando estou_quebrada estou~a estou~demais
eu_cheguei eu_deixei eu_que eu~, eu~chegar exaus- exausta e~fazendo facil facil_$ familia~sabe fazen- fazendo fazendo_conta fico_fazendo fico~conta fiz_tudo fiz~errado ha_dias hoje_estou incomes:esta incomes:que isso_nao ja_perdi mais_cobranca mais_o marido_nao matan- matando matando_$ matar me_arrependo me_deixando me_matando me_matar medo~abrir meu_limite meu~eh me~doente me~tanto mim
minha~financeira muito_dinheiro nao_acaba nao_sei nao_tem nao~conta nao~ha nao~pensar nas nessa nisso nisso_$ no_coracao no~limite numeros numeros_$ o_total olha overdue:deus overdue:estou overdue:nao overdue:onde overdue:pesado o~fazer para_$ pavor pensa- pensar_em pensar~outra perdida perdi~esperanca preoc- pressao puxado_demais que_desespero que_fazer quebrada queri- queria queria_sumir
queria~dessas que~deixei rates:mais rates:tenho sinto_um so_queria so_quero sobra_para sozin- sumir_dessas sumir~dividas tem~para tenho_pavor trampo_$ tudo_culpa tudo~minha vai_me ver_esses ver~numeros vida_financeira vivo vonta- vontade vontade_de vou_enlouquecer`,
    '5': `,_assustei ,_desculpa ,_fui ,~irresponsavel ,~muita ^_bateu ^_cansado ^_carrego ^_desculpa ^_escondo ^_eu ^_exausta ^_morro ^_nessa ^_queria a_mil acabou acho~nao after-roadmap:atrasada after-roadmap:cansei after-roadmap:cheguei after-roadmap:chorar after-roadmap:desespero after-roadmap:esta after-roadmap:humilhacao after-roadmap:nao after-roadmap:nisso after-roadmap:paz after-roadmap:pesado
ainda_morro ainda~por ansiedade_esta ansiedade~a ansiosa_$ ar ar_$ assustei_$ assustei_com assustei~esse as~estao a~ponto a~toda banhe- banheiro banheiro_do banheiro~servico bateu_o bateu~desespero beste- cabec- cabeca cabeca_vai cabeca~explodir cansado cansado_de cansado~trabalhar carre- carrego carrego_tudo carrego~nas cartao_vai cartao~me causa_desse causa~banco chegar chorei_a chorei_no
chorei~banheiro chorei~noite cobranca_$ coisa~assustei com_essas com_isso comigo_$ como~eu completamente completamente_perdido com~coracao com~valor contas contas~me coragem~olhar coragem~somar correr_$ corro_$ cuida- cuidar cuidar_do cuidar~dinheiro dando~disso da~tristeza de_abrir de_nada de_pensar de_perder de_todo de_trabalhar debts:medo debts:minha debts:nao desanimada desanimada_$ desculpa_$
desculpa_o desculpa~desabafo desesperado desesperado_$ desespero_eh desespero~grande desse_banco deus~minha dever de~a de~mundo de~o de~so dias_$ dific- dificil dificil_para dificil~mim do_dinheiro do_servico doente_$ dormir_tranquila e_fico eh_grande eh~nas era_para era~esta escondo escondo_isso escondo~de esse_cartao esse_valor essentials:aguento essentials:jeito essentials:medo
essentials:ninguem essentials:sou essentials:tenho esse~vai esta_a esta_feio estao esta~dificil esta~mil esta~para estou_$ estou_completamente estou_desanimada estou_desesperado estou_morrendo estou_sozinho estou_sufocada estou_um estou~forcas estou~limite estou~louca estou~norte estou~perdido estou~rumo eu_corro eu_mereco exausta_, exausta~eh explo- explodir explodir_$ e~sem faco_da faco~vida
falar_isso familia_nao feio feio_para feio~meu fican- ficando ficando_louca fique- fiquei fiquei~ar forca- forcas forcas_$ fui_irresponsavel idade_passando idade~por imagi- imaginei imaginei_passar imaginei~por incomes:conta incomes:onde incomes:perdi incomes:so incomes:vergonha irres- irresponsavel irresponsavel_$ isso_de isso_esta isso~acabando isso~todo ja~a jeito_para jeito~mim lado lado_$
louca louca_$ mais~que matar_ainda me_assustei medo~perder merec- mereco mereco_, mereco~fui meu_desespero meu_lado meu~do meu~nao me~ainda me~perdida minha minha_ansiedade minhas_costas minha~vai more-debts:nao more-debts:nunca more-debts:que more-debts:sei morrendo morrendo_de morro_de morro_por morro~causa muito_dificil na_vida nao_esta nao_paro nao_sabe nao_sirvo nao_tenho nao~coragem
nao~dando nao~para nas_minhas nas~costas na~vida nem~cuidar nessa_idade nessa~passando no_banheiro no_chao noite_toda norte norte_$ nossa_, nossa~eh nunca_imaginei nunca~passar o_desabafo o_desespero olha_onde olhar_isso olha~eu onde_correr onde~cheguei onde~corro outra_coisa overdue:desespero overdue:disso overdue:matar overdue:medo overdue:perdi overdue:saida overdue:so pagar_juros para_cuidar
para_esta para_meu para~correr para~juros para~lado paro paro_de paro~pensar passando passando_por passando~isso passar_por passar~isso pensar_nisso perder perdido_$ pesco- pescoco pescoco_$ por~desse preocupacao que_nunca que_ponto queria_dormir queria~tranquila rates:de rates:desabafar rates:durmo rates:isso rates:ninguem rates:sou sabe_de saber_$ sabe~nada sem_ar sem_forcas sem_norte sem_rumo
sinto_perdida sinto_uma sirvo sirvo_nem sirvo~para sobra somar sono_por sono~causa sou sozinho_para sozinho~tudo so~desabafo so~dormir so~pagar sufocada sufocada_$ tanta_conta tanto tanto_$ tenho tenho_medo toda_$ total_e total~fiquei trabalhar_so trabalhar~para tramp- trampo tristeza_ver tristeza~isso tudo tudo_errado tudo~costas tudo~minhas um_desabafo uma~ver vai vai_explodir vi_o vida_nao
vi~total`,
    '4': `^_choro ^_fiz ^_ja ^_logo ^_nao ^_parece a_casa a_que a_vida acaba acabar acabar_assim acabo- acho~nunca after-roadmap:acabou after-roadmap:ainda after-roadmap:ansiedade after-roadmap:chorei after-roadmap:desabafo after-roadmap:desanimo after-roadmap:desisti after-roadmap:dificil after-roadmap:dou after-roadmap:estao after-roadmap:matando after-roadmap:medo after-roadmap:nessa after-roadmap:noite
after-roadmap:pensar after-roadmap:perdi after-roadmap:preocupacao after-roadmap:sei after-roadmap:sempre after-roadmap:triste after-roadmap:vontade ajuda_$ angustia_que angustia~nao animo animo_para animo~nada atender_o atender~telefone atolada_ate atolada~o atrasada a~em a~nao banco_$ bateu_um bateu_uma bateu~medo bateu~tristeza bem_com bem~isso cansa- causa_disso celular_toca certinha
certinha_$ chega- cheguei~meu choro_escondida choro~para claro_pensando claro~nisso como_que conseguir_sair conseguir~dessa conseguir~isso conta_disso contas_$ contei_isso contei~para coracao_dispara coracao~quando corag- coragem coragem_de corro culpa- culpada culpada_$ da_medo da~angustia de_atender de_chorar de_ficar debts:desculpa debts:durmo debts:fracasso debts:jeito debts:mal debts:sem
decepcionada decepcionada_comigo deixa- deixei dessa- dessas desse desse_jeito devendo_desse devendo~jeito de~nisso de~sem dias dispara dispara_quando dispara~o dividas_estao dividas~acabando do_poco do_que do_tunel doente_de doente~preocupacao e_fiquei em_claro em~pensando era_tanto era~assim escondida escondida_para escondida~meninos esper- essas essas~estao essentials:besteira essentials:eu
essentials:faco essentials:idade essentials:mim essentials:muito essentials:nao essentials:no essentials:para essentials:paz essentials:tudo essentials:uma esta_acabando esta_assim esta_muito estao_acabando estao_me estao~comigo esta~comigo estou_decepcionada estou_muito estou_perdida estou_sozinha estou~animo estou~ate estou~comigo estou~nessa faco fazer_$ ficar_sem ficar~nada fim~tunel
fiquei_doente fiquei_sem fiquei~de fracassada fracassada_$ fui_certinha fundo_do fundo~poco grande grande_$ ha hoje_nao hoje~estou idade_devendo idade~desse incomes:acaba incomes:assim incomes:bateu incomes:com incomes:contas incomes:desespero incomes:doi incomes:matar incomes:medo incomes:meu incomes:minha incomes:queria incomes:sinto incomes:uma incomes:vai incomes:vejo incomes:vida isso_tudo
isso~ninguem lixo lixo_$ logo_eu logo~que luz_no luz~fim mais_vou mais~ter me medo_agora medo~atender medo~ficar medo~somar meninos meninos_nao meninos~verem me~com me~culpada me~um mil_$ minha_familia minha_idade minha_pressao minha~devendo minha~esta minha~subiu more-debts:angustia more-debts:assim more-debts:chorar more-debts:do more-debts:fui more-debts:muito more-debts:perdi more-debts:queria
more-debts:vou morre- morro~medo muito~para mundo_$ n0 na_minha nao_era nao_passa nao_sabia nao_verem nao~luz na~idade nem_para nessa_$ ninguem_por ninguem~mim no_fundo no_limite no_pescoco noite_em noite~claro nunca_contei nunca_vai nunca~acabar nunca~isso nunca~sair nunca~vou o_celular o_sono odio olha_a olha~que onde_comecar overdue:a overdue:aqui overdue:assim overdue:bateu overdue:caiu
overdue:com overdue:conta overdue:coracao overdue:culpa overdue:demais overdue:doi overdue:pensar overdue:por overdue:sei overdue:sinto overdue:tanto overdue:vai overdue:vejo overdue:vida o~dispara o~faco o~por o~toca pagar_isso pagar~tudo paguei_tudo para_acabar para_meninos para_nada para_ninguem para_tudo para~do para~eu parec- parece parece_que parece~nunca passa_$ passo~noite pensando_nisso
perde- perder_a perdi~sono poco poco_$ ponto ponto_cheguei por_causa por~comecar pressao_subiu pressao~de quando_o quando~celular que_faco quebr- que~cheguei que~da que~fui que~paguei que~passa que~tanto rates:aflicao rates:angustia rates:burra rates:cheguei rates:fiz rates:jeito rates:medo rates:muito rates:nao rates:paz rates:que rates:so rates:sobra rates:tudo rates:vai rates:vida rumo rumo_$
sabia sabia_que sabia~era sair sair_dessa sair_disso sei_o sei_por sei~que sem sem_animo sem_nada sempre_fui sempre_paguei sempre~certinha sempre~tudo sinto_culpada sinto~fracassada sinto~lixo so_para so_um sono sozinha_nessa sozinho so~um subiu_de subiu~preocupacao tanta tanto_assim tenho_coragem tenho_ninguem tenho_vergonha tenho~por ter_paz toca_$ toda toda~acabar total tranquila tranquila_$
tristeza_agora tudo_$ tudo~na tunel tunel_$ um_lixo um_medo uma_fracassada uma~agora um~agora vai_acabar valor_$ vejo_luz vejo~no ver_isso verem verem_$ vontade~chorar vou_sair vou~com vou~pagar vou~paz vou~sair`,
    '3': `,_meu ,_tenho ,~deus ,~o ,~vergonha ?after-roadmap ^_acho ^_acordo ^_as ^_cansada ^_eh ^_fui ^_medo ^_na ^_nossa ^_passo ^_posso ^_tenho ^_vi a_pressao abrir abrir_o abrir~aplicativo abrir~fatura acabar_$ acabou_$ acho_que acordei acordei_mal acordei~pensando acordo_de acordo~madrugada after-roadmap:acabando after-roadmap:besteira after-roadmap:causa after-roadmap:chegar after-roadmap:comigo
after-roadmap:costas after-roadmap:crise after-roadmap:desesperada after-roadmap:dever after-roadmap:dias after-roadmap:doente after-roadmap:durmo after-roadmap:essas after-roadmap:fui after-roadmap:isso after-roadmap:lado after-roadmap:mal after-roadmap:marido after-roadmap:matar after-roadmap:minha after-roadmap:morro after-roadmap:muito after-roadmap:pavor after-roadmap:perder
after-roadmap:pescoco after-roadmap:poco after-roadmap:pressao after-roadmap:saber after-roadmap:situacao after-roadmap:sou after-roadmap:uma after-roadmap:vida agua_no agua~pescoco aguentando aguentando_a aguentando~pressao ainda_$ ansiedade_essas ansiedade~contas aplicativo_do aplicativo~banco aqui_$ atender atolada atras_e atras~nao a~no boleto_$ buraco_sem buraco~fim cansada cansada_de
cansada~correr casa_, casa~tenho causa celul- celular cheguei~fundo choqu- choque choque_com choque~o claro coisa coisa_$ coisa_, com_o com_raiva com~agua com~banco com~contas com~total conseguir_pagar conta- conta_vai conta~me coracao_disparado coracao_na coracao~mao correr_atras correr~e dando_conta da~ansiedade de_correr de_largar de_madrugada debts:cabeca debts:cheguei debts:costas debts:crise
debts:desabafo debts:desse debts:deus debts:disso debts:esta debts:forca debts:hoje debts:idade debts:isso debts:limite debts:mais debts:morro debts:na debts:nas debts:no debts:saber debts:senhor debts:sinto debts:sufoco debts:tem debts:tenho debts:todo debts:vivo decep- deixe- depressao_de depressao~tanta dessa_situacao deus_eh deus_na de~atras de~com de~conta de~de de~dessa disparado disparado_$
disso_la disso_tudo disso~em dividas dividas_$ do_lugar dos_meus dos~filhos do~vai eh_muita eh~coisa eh~do em_choque essa_minha essa~situacao essa~vai esse_banco essentials:acho essentials:ajuda essentials:cabeca essentials:cheguei essentials:dever essentials:dinheiro essentials:esta essentials:isso essentials:limite essentials:marido essentials:meu essentials:minha essentials:nas essentials:olha
essentials:pescoco essentials:pode essentials:saber essentials:sem essentials:sinto essentials:sufoco essentials:tem essentials:vergonha esses esta_me esta_puxado estao_triste estou_aguentando estou_atolada estou_dando estou_em estou_estao estou_indignada estou_nervosa estou_no estou_num estou_numa estou~aflicao estou~ansiosa estou~buraco estou~choque estou~conta estou~depressao estou~desespero
estou~esperanca estou~raiva estou~triste eu_pensava eu~disso e~sair famil- familia fico filhos_$ fim_do fundo grand- hoje_acordei humilhada humilhada_$ idiot- idiota idiota_$ incomes:a incomes:atrasada incomes:caiu incomes:demais incomes:deus incomes:dividas incomes:do incomes:exausta incomes:muito incomes:nao incomes:no incomes:para incomes:pressao incomes:sei incomes:tanto indig- indignada
indignada_com indignada~esse isso_$ la_em larga- largar largar_tudo la~casa limite_faz limite~tempo logo lugar_$ madru- madrugada madrugada_com madrugada~o mais mais_do mais~dividas mal_pensando mal~nas marid- marido matar_$ me_ajuda me_da medo_do medo~que meu_marido meu~faz me~humilhada minha_situacao minha_vida more-debts:? more-debts:bateu more-debts:caiu more-debts:com more-debts:contas
more-debts:de more-debts:demais more-debts:desabafar more-debts:dessa more-debts:disso more-debts:eh more-debts:esta more-debts:fiz more-debts:medo more-debts:meu more-debts:mim more-debts:quero more-debts:so more-debts:somar more-debts:tanto more-debts:tenho more-debts:vai more-debts:ver more-debts:vergonha morrendo~medo muita_coisa muita~, muito_ansiosa muito_triste muito~essa n1 nada_$ nao
nao_sair nao~aguentando nao~bem nao~de nao~do nao~nem nao~ninguem nao~que nervosa nervosa_com nervosa~isso ninguem~disso no_meu nossa num_buraco numa numa_aflicao num~sem nunca_mais o_telefone odio_que odio~eu onde overdue:acabou overdue:chorei overdue:dessas overdue:eh overdue:era overdue:esperanca overdue:essas overdue:esta overdue:fico overdue:meu overdue:muito overdue:nada overdue:no
overdue:para overdue:que overdue:um overdue:vou o~disparado o~e para~nao passo_a pensando_nas pensando~contas pensava pensava_, pensava~meu perder~casa por_mim por_onde pressao_$ puxad- puxado que_era que_odio que_vai que~estou que~pensava que~ser que~tem que~vai que~vou raiva raiva_de raiva~mim rates:acabando rates:acho rates:aguento rates:assustei rates:comigo rates:demais rates:doente
rates:esta rates:faco rates:fazer rates:fui rates:mim rates:nunca rates:olha rates:pensando rates:posso rates:sair rates:sem rates:tanta rates:uma sabe_disso sabe~la saida_para saida~mim sair~lugar sei sem_chao sem_esperanca sem_fim ser_dos ser~meus sinto_humilhada sinto~idiota somar_$ sozinha so~na subiu tanta_vergonha tanta~disso telefone_$ tem_saida tenho_disso tenho_tanta tenho~tudo
tenho~vergonha toca trabalhar tranq- triste_$ triste_essa triste~minha um_pouco uma uma_ansiedade uma_idiota uma~essas vai_ser vai~dos vergonha_dessa vergonha_disso vergonha~falar vergonha~situacao vida_$ vontade~largar vou vou_ter`,
    '-3': `:essas :mais ?income-low-month ?thirteenth ^_chega ^_de ^_entao ^_era ^_estao ^_fala ^_nada ^_nem ^_sei ^_sem ^_vai a_conta a_deus aceit- achei after-crisis:bem after-crisis:estou after-crisis:so after-roadmap:bom after-roadmap:eles after-roadmap:entao after-roadmap:mes after-roadmap:onde after-roadmap:ou after-roadmap:plano after-roadmap:receber after-roadmap:salario after-roadmap:sumir
after-roadmap:trabalho as atolado atolado_em atolado~conta atrasado atrasado_$ cabeca_$ cance- catan- catando catando_o catando~boleto certo chega coisa- coisas compr- com~nas conco- consent:marido consent:meu consent:nao consent:saber consigo_dormir da_para da_um das das_dividas de_novo debt-amount:estou debt-kind:a debts:ajuda debts:aqui deixa desempregado desfa- despe- deu devo de~essa dirig-
dirigindo dirigindo_$ dispe- divida_$ duvid- eh_$ em_conta em~da encer- enqua- enquanto entao entao_nao entao~tem enten- entendi entra escre- esperando esque- esta_bom esta~a estou_atolado estou_catando estou_desempregado estou_dirigindo estou_esperando estou_lascado estou_lendo estou_mais estou_me estou_perdido estou_vendo estou~spc estou~trabalho exist- existe expli- falei fase fase_$ favor
ficou foi fora_$ fora_disso ganho ganho~demais gasto_$ gente graca- gracas gracas_a gracas~deus guard- incomes:boleto incomes:desempregada incomes:servico incomes:tenho informacao informacao_$ lasca- lascado lascado_$ lembrada lendo lendo_aqui liqui- lista mae mais_nada medo~passar mes_$ meu_$ mexer me~a me~e me~o mim_? minha_mae more-debts:acabou more-debts:devendo more-debts:mesmo more-debts:tem
nao_ajuda nao_devo nao_entendi nao_faco nao_precisa nao_quero nao_sobra nao~dormir nao~eu nenhuma nenhuma_$ no_spc nocao nos novo numero o_banco o_boleto obrig- ontem os ou ou_nao overdue:as overdue:atrasado overdue:enquanto overdue:tanta overdue:todas o~nao pagando_$ pagar_$ papo papo_$ para_com para_essa para~isso pegue- peguei pensando_em pergu- por_enquanto proce- procu- pula que_fase
quero_mais quita- rates:aqui rates:essa receb- renda_$ respo- robo salar- salario salario_$ salga- salgado sao segue sei_$ sem_renda sem_trabalho so_$ so_essas spc sumir_da tambe- tambem te tem_mais tem~de tenho_que todas todas_$ toda~isso trabalhar_$ trabalho_$ tudo_que venci- vendo_aqui vergonha_, volta worry:de worry:esta worry:isso worry:medo worry:minha worry:muito worry:nao`,
    '-4': `,_estou ,_me ,_nem ,~ajuda ,~sei :nao ?debt-kind ?income-source ?worry ^_misericordia ^_onde ^_por after-roadmap:moida banho banho_$ bom calor cansaco cansaco_$ contr- correria correria_$ de_cansaco de_passar de_ressaca debts:comecar debts:conta debts:nem deus~mais de~, dificil_$ eh_isso eh_so essentials:em estou_a estou_ferrada estou_moida estou_pensando estou~, estou~banho estou~correria
estou~me estou~ressaca ferra- ferrada ferrada_$ filha gasto incomes:renda infor- isso_eh liga meu~esta me~de me~dessa me~mais minha_filha moida moida_$ muito_para muito~mim na_correria nao_me nao~a nem_sei nem~por nenhu- no_banho offers:estou overdue:fora overdue:olhar overdue:pagando pagan- pagando precisa puxado_$ quebrada_de quebrada~cansaco que~eh que~isso receber ressa- ressaca ressaca_$ saco
so_o vendo worry:vergonha`,
    '-5': `^_para ai_$ atrasada_para atrasada~servico com_pressa coragem~ver de_ver eh~para essa_$ esta_tudo estou_de estou_devendo estou_por estou_voando estou~de estou~fora estou~pressa fala hoje_$ lembr- medo~olhar nao_$ nao_vou nao~nada olhar_$ para_isso por_fora pressa pressa_$ que~tudo renda sabe_$ tenho_fe trabalho ver_$ voand- voando voando_$`,
    '-6': `?after-crisis ^_tem boian- boiando boiando_$ cansei_$ consent:estou desempregada desempregada_$ estou_boiando estou_desempregada estou_morta estou~aqui fora mais_viver morta morta_de para_servico so_isso viver viver_$`,
    '-7': `estou~em worry:com`,
    '-8': `desem-`,
    '-9': `segur-`,
    '-12': `worry:estou`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `consigo_parar o_salario o~inteiro parar perdi_o`,
    '3': `NAME_no after-roadmap:inteiro comeu de_novo de~, flexibles:NAME flexibles:meu flexibles:no flexibles:novo ia inteiro~tigrinho nao_consigo nao_paro nao~parar no_tigrinho novo no~de pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
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
    '3': `after-roadmap:cartao after-roadmap:dinheiro dinheiro_$ e~eu falo para_leite quand- quando worry:me`,
  },
  'what-if': {
    '11': `after-roadmap:se e_se`,
    '10': `^_e e~eu se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `after-roadmap:emprestimo eu~um vende-`,
    '6': `^_se ^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar eu~a para~tudo pegar`,
    '5': `:se ^_testa a_academia acade- academia academia_$ adian- after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:emprego after-roadmap:muda after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar meu~ajudar o_carro pagar~cartao se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem
usar_o`,
    '4': `:eu ^_digamos ^_simula a_pena adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:receba after-roadmap:simula after-roadmap:supor after-roadmap:trocar after-roadmap:um
after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo after-roadmap:vender ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba eu_vendendo eu_vender eu~aceitar eu~adiantado eu~de
eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora_? mes_acaba muda nao_aceitar nao~a outro_emprego pagar_adiantado pagar_tudo pagar~? para_pagar para_quitar parar_de pena por_uma por~acaba que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_?
uma_heranca usar vale vale_a vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~melhora :e ^_caso ^_vamos acaba aceitar aceitar_a adiantado adiantava adiantava_? after-roadmap:a after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica after-roadmap:internet after-roadmap:juntar
after-roadmap:marido after-roadmap:melhora after-roadmap:menores after-roadmap:pelas after-roadmap:sem after-roadmap:usar alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas bico botar caso~saia comecar_pelas comecar~menores como_fica desem- dinheiro_por dinheiro~mes do_aluguel e emprego_$ em~? encur- encurta encurta_? eu eu_nao eu_saia eu~do e~meu faz_a faz~conta junta- juntar juntar_tudo
juntar~num larga- mais_dinheiro mais_por mais~mes marid- marido melho- melhora menor- menores meu_marido num~so outro pagar pagar_o pagar~NAME parar~pagar pegar~emprestimo pelas pelas_menores por~so posso_fazer quando_$ quanto_melhora quanto~? saia_do saia~aluguel so_$ troca- trocar tudo_num um_bico vamos vender`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? nao~? pagar~minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:dia`,
    '9': `^_cobrador cobrador worry:cobranca worry:de worry:me worry:mensagem worry:nao worry:para worry:telefone`,
    '8': `cobranca ligacao_de telef- telefone worry:hora worry:servico`,
    '7': `^_mandam de~a eh~de hora_$ ligacao nao_param param por_dia quare- quarenta worry:mandam worry:param`,
    '6': `bloqueei~numeros estou_sendo hora ja_bloqueei ligam_para ligar_$ mandam mensa- mensagem numer- o_dia param_de telefone_nao telefone~para tocan- tocando tocando_$ worry:NAME worry:ate worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:tocando worry:toda`,
    '5': `^_ficam ameac- bloqueei celul- celular cinqu- cinquenta cobrador_na cobranca_$ de~no dia dia_$ diret- direto direto_$ do_celular estao~ligando ficam ligar manda- mandam_mensagem meu_servico nao_da nao_para nao~de numeros numeros_$ para_$ para_meu para_meus paren- pavor pela sendo servi- servico so~de tenho_pavor tenho~do toda worry:direto worry:ficam worry:ja worry:ligando worry:meus worry:no
worry:sendo`,
    '4': `^_cobranca ^_estao ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- calot- caloteira cobrador_nao de_numero deles_$ dia_todo eles_ligam eles~para estao_me ligam_ate ligam~NAME ligam~meu ligan- ligando mandaram me_ligando mensagem_para meu_telefone meu~nao me~o nao_aguento no_servico o_de o~todo para_NAME porta so_o todo_$ troqu- troquei troquei_de troquei~numero worry:caloteira
worry:cobrando worry:da worry:eles worry:estao worry:minha worry:na worry:porta`,
    '3': `,_da :cobranca :essas :mundo ^_eles aguento~essas ate_de ate~NAME casa_da casa~minha causa_deles chama- cobram cobranca_, cobrando da_vontade da~nao da~sogra de_domingo deles de~em de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao foi_na frent- frente inteiro ligam_no ligam~de mae_no mais_essas mais~cobranca me_da meia meu_trabalho meu~no me~na minha_sogra mundo mundo_$
na_frente na_minha nao~da na~dos no_telefone no~servico o_telefone outro- outros outros_$ o~inteiro parar parar_$ para~servico porta_$ por~deles sem_parar servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade vontade_de worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:o worry:outros worry:parar worry:tenho
worry:todo worry:trabalho`,
    '-3': `me~sem no_serasa nome~serasa proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '17': `despe-`,
    '13': `worry:perder`,
    '12': `?worry despejo perder worry:despejo`,
    '11': `despejo_$ perde- worry:casa`,
    '10': `worry:sair worry:vou`,
    '8': `apart- apartamento casa_$ sair worry:a worry:apartamento worry:vao`,
    '7': `^_perder ^_vou casa imobi- imobiliaria imobiliaria_mandou sair_$ vao worry:daqui worry:imobiliaria worry:mandou worry:meu worry:rua worry:ser`,
    '6': `apartamento_$ botar daqui daqui_$ de_despejo leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua o_proprietario para_sair posso_perder proprietario rua worry:botar worry:leilao worry:leiloar worry:me worry:proprietario`,
    '5': `^_vao a_casa a_dona meu_teto morar o~deu para_fora parar_na propr- ser teto vou worry:NAME worry:deu worry:dona worry:fora worry:morar worry:na worry:o worry:para worry:parar worry:posso worry:se worry:teto worry:vai worry:volta`,
    '4': `^_posso a_imobiliaria botar_para botar~fora calca- calcada calcada_$ chave chave_de chave~volta da_casa de_volta deu de~minha dona dono fora fora_$ me_botar medo~perder me~daqui me~para na_calcada na~com o_apartamento o_dono onde~se ordem ordem_de parar pediu perder_minha perder~casa prazo quer quer_a querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar~casa
tramp- vao_botar vao~meu volta_$ vou~na worry:ate worry:calcada worry:chave worry:com worry:dono worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:quer worry:querem worry:tenho worry:tomar`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a ate a~mandou caixa caixa_vai coisas_na de_perder dele desoc- desocupar desocupar_$ despejo_, dono_quer dono~a esta~a eu~da imobiliaria~desocupar joao maior maior~eh mandou_desocupar meus~vao nao_tenho natal_$ o_seu o~joao o~pediu o~quer o~vai posso preocupacao preocupacao_eh que_vai que_vem quere- querem quer~casa rua_$ sair_da sair~casa seman-
semana tomar_minha vao_me vem_$ worry:as worry:atrasado worry:caixa worry:coisas worry:da worry:de worry:desocupar worry:do worry:eh worry:maior worry:natal worry:pedindo worry:preocupacao worry:que worry:semana worry:vem`,
    '-3': `carro de~a perder_o worry:? worry:banco worry:carro worry:em`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome worry:so`,
    '11': `arroz comid- comida vazia vazia_$ worry:arroz worry:comida worry:que worry:vazia`,
    '10': `worry:falta worry:tem`,
    '9': `almoc- comi ja_comi que_ja worry:estou worry:hoje worry:para`,
    '8': `^_falta falta leite leite_para panel- panela pulan- pulando worry:comer worry:dia worry:leite worry:mesmo worry:panela worry:pulando`,
    '7': `comer dia_$ esta_vazia falto- faltou pulando_refeicao refei- refeicao refeicao_$ worry:ja worry:refeicao`,
    '6': `^_hoje a~esta comer_$ comida_$ farin- farinha hoje mesmo_$ mistu- teve worry:e worry:esta worry:o`,
    '5': `EXPENSE ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome de~de dormi- dormir em_casa estou~de fome_$ menin- meninos mesmo nao_tem nao~o o_armario o~e so tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:meninos worry:todo worry:vivo`,
    '4': `^_abro ^_meus agua almoco a~vai casa_$ comer_para de_comer dia dormir_com escol- esta_faltando estou_pulando faltando gelad- geladeira guriz- gurizada janta meus_filhos o~a pulo so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:abro worry:acabou worry:agua worry:casa worry:com worry:faltando worry:janta worry:meus worry:moca worry:nem worry:sobrar worry:tenho`,
    '3': `^_ando ^_dou ^_estou abro agua_$ ando as_menina bebe cha comen- comendo com~para de_conta de_fome deixando de~para dia_que e_de eles_$ entre entre_o estao_comendo esta~comida e~conta e~tem falta- faltando_comida falta~para feija- feijao filho- filhos geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ moca morto morto_de morto~fome na_escola na_mesa nao_tenho o_arroz o_feijao o_remedio os_meninos
os~estao o~para o~por para_eles para_meninos para~para passando por_dia que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_dia tem_o todo vez worry:a worry:ando worry:de worry:dou worry:eles worry:filhos worry:nao worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so so~mesmo worry:? worry:dinheiro worry:meu worry:no worry:tudo`,
    '-4': `worry:da worry:me`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta negativado worry:cpf worry:estou worry:negativado`,
    '8': `credi- crediario estou_negativado meu_cpf negat- negativado_$ nome_$ sujo worry:crediario worry:sujo`,
    '7': `^_meu cpf estou_no meu~esta no_spc o_nome serasa_$ ser~no sujo_$ worry:barraco worry:cadastro worry:meu worry:nao worry:spc`,
    '6': `^_nome barra- barraco cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nao~em nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:consigo worry:esta worry:limpar worry:nenhum worry:praca worry:ser worry:serasa worry:voltar`,
    '5': `aprov- aprova bloqueado consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum no_serasa nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome volta- voltar voltar_a worry:NAME worry:em worry:minha worry:na worry:nada worry:quero`,
    '4': `^_estou a~no comprar da~mae esta_sujo meu~sujo nada_$ nem_um no_carne nome_no nome~e o~nao ser worry:carne worry:comprar worry:credito worry:mae worry:nem`,
    '3': `^_voltar abrir_conta aluga- alugar bloqu- carne carne_$ causa_do consi- conta_por credito da_minha de_emprego de~por emprego esta_na lama lama_$ limpar_o mae mae_$ mais_nada minha_mae na_lama nao~nada nao~nem nenhu- no por_nome por~do quero_voltar quero~a quero~o ter_credito worry:alugar worry:emprego worry:mais worry:o worry:perdi worry:por worry:ter worry:um`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:como worry:processo worry:que`,
    '-4': `worry:cobranca worry:tem`,
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
    '7': `^_nenhum nao_estou so~mesmo worry:, worry:deus worry:disso worry:enquanto worry:esta worry:me`,
    '6': `ameaca ameaca_$ apertado curio- curiosidade desses_$ durmo em_paz enqua- enquanto esta~mas estou~quanto incomes:nada nada_disso nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:dessas worry:durmo worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `^_so ^_tudo ameac- apert- corre- esta_tudo esta~em estou_me nao~comigo nenhuma_dessas organizar organizar_$ risco so_estou sob sob_controle tudo_em worry:comigo worry:controle worry:gracas worry:mas worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao a_deus acont- comigo_$ controle controle_$ dessa- dessas disso_$ eh_no esta~sob graca- gracas gracas_a gracas~deus mesmo_$ nada_desse nada_me nao_, nao_tem nao~nessa nenhum nessa paz_$ quero_organizar rio situa- situacao situacao_$ so~organizar tem~nao tipo tranquilo_$ tudo_sob tudo~controle worry:a worry:desse worry:eh worry:por worry:rio worry:sem`,
    '3': `,_ainda ,_so ^_gracas ^_por acontece_comigo ai_nao ainda_nao aqui_eh cobrador_nao comig- comigo contr- dessas_$ dessas_coisas desse deus disso enquanto_$ enquanto_esta enquanto_nao esta~por isso_nao livre_, mas mesmo nada_assim nao_chegou nao~ainda nao~eh nao~isso ponto_$ por~esta por~nao quero_me quero~organizar so tira~sono tudo worry:acontece worry:ainda worry:aqui worry:coisas worry:em
worry:tira`,
    '-3': `cadas- cadastro fome intim- worry:com worry:da worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `nada_$ nao~em nenhum_$ passo worry:cadastro`,
    '-5': `tudo_$`,
    '-6': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '11': `worry:juros worry:nao`,
    '10': `^_cada cada_mes devendo_$ worry:devendo worry:os`,
    '9': `cada durmo_$ envel- nao_durmo worry:durmo worry:estou worry:fui worry:mes`,
    '8': `^_os decep- demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido meu_pai os_juros pai_$ worry:conseguir worry:descobrir worry:pai worry:vergonha`,
    '7': `^_briga ^_fui briga briga_em briga~casa conseguir cresce_$ em_casa esta~atrasado estou_com fui os pai tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:sabe`,
    '6': `atrasado atrasado_$ a~so com_depressao conse- consigo_dormir cresc- cresce depre- depressao descobrir_$ dinheiro_$ dormir_$ esta_tudo estou~depressao filho- filhos juros levan- nao_sabe nao~dormir nunca_mais nunca~conseguir o_sono perdi~sono sono sono_$ worry:dinheiro worry:em worry:filhos worry:mais worry:minha worry:perdi worry:que worry:sono worry:tudo`,
    '5': `^_ai a_divida ai~eh ansio- ansiosa casa_por dar_conta de_nao doente_e dos_filhos eh_tanta estou_muito estou~ansiosa filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir morrer muita muito_ansiosa muito~com nao_dar nao~conta o_remedio o~dos perdi_o remed- remedio remedio_da respe- respeito sabe tanta_coisa vergonha_$ worry:ai worry:casa worry:dar worry:dormir worry:dos worry:esta
worry:mae worry:meu worry:morrer worry:muito worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_minha ^_nunca ^_perdi acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ com_isso come dar de_neve de~presa de~que dinhe- dinheiro doent- doente dormi- dormir eh~coisa em~por esse_boleto esta_acabando esta~por familia_$ fazer_$ juros_que mae medo_de mes minha_familia minha_mae minha_mulher minha~nao morre- mulhe- mulher nao_consigo neve neve_que o_juros
olha_esse os_outros outro- outros o~fazer pensar_$ perder_o perdi por~disso presa que_come que_fazer que_os que~outros que~tudo saber_o saber~que ser_presa tanta tenho_vergonha worry:boleto worry:coisa worry:come worry:consigo worry:disso worry:doente worry:familia worry:fazer worry:medo worry:moca worry:mulher worry:outros worry:pensar worry:presa worry:saber`,
    '3': `^_estou ^_perder atras- a~de boleto_$ cansada cansada_de casa coisa conseguir_pagar consigo conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que divida divida_para dos e_deixar e_sem estao~de esta~e estou_estao estou_sem estou~e e~dinheiro e~divida facul- faculdade famil- familia fazer juros_nao mae_$ mae~doente marido_nao medo medo~ser menina_$ minha_veia moca
morrer_olha muito nao_para nunca olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ pensar poupa- poupanca que~para sabe_$ sabe_de sabe~nada sem_dinheiro sem~o todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:assim worry:causa worry:da worry:de worry:deixar worry:e worry:eh worry:esse worry:gente worry:olha worry:por worry:poupanca worry:sem worry:so
worry:todo worry:veia worry:viver`,
    '-3': `^_tudo almoc- despe- dia_$ lacra- minha_conta tranq- worry:, worry:banco worry:comer worry:do worry:tem`,
    '-4': `worry:? worry:me worry:no worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '11': `worry:moto`,
    '10': `carro_$ moto o_carro worry:levar`,
    '9': `guinc- levar worry:o`,
    '8': `?worry minha_moto moto_$ quere- vao_levar`,
    '7': `^_estao caminhao estao_querendo guincho o~na querendo worry:caminhao worry:com worry:estao worry:guincho worry:meu worry:minha worry:quer worry:querendo`,
    '6': `^_vao a_moto banco_quer camin- escon- esta_com mandado meu_carro movei- moveis moveis_$ oficial_veio o~quer querendo~meu worry:a worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- estao kombi levar_minha meu~esta na_porta o~veio porta porta_$ quer quer_a querem tv tv_$ vao worry:banco worry:busca worry:e worry:na worry:os worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo ganha_pao medo meu_ganha meu~pao minhas_coisas pao penho- penhorar perder_o perder~carro querem~minha tomem worry:atras worry:coisas worry:de worry:esta worry:ganha worry:minhas worry:pao worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha a~eu busca_e buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que da~moto de_madrugada de~a do_carro e_apreensao eh_com eh~ele ele_que entrego estao_ameacando estao~toma estou~o e~achar ganha garag- garagem geladeira_da geladeira~loja levar- levarem
levarem~moto madru- madrugada manda- medo_de meu~de minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco ofici- oficial os pegar~moto posso_perder posso~o sem_a toma toma_minha tomar tomar_meu tomar~carro tomar~moto toma~geladeira tomem_o trabalho virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:apreensao worry:da worry:do worry:eu
worry:garagem worry:levarem worry:loja worry:oficial worry:toma worry:virem`,
    '-3': `de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '16': `corta-`,
    '14': `lacra-`,
    '12': `?worry desli- worry:luz`,
    '10': `luz worry:cortar worry:o`,
    '9': `cortar meu_gas worry:a worry:agua worry:no`,
    '8': `agua cortaram ficar_no gas_$ vamos~no worry:cortaram worry:ficar worry:gas worry:veio`,
    '7': `^_vamos cortada escur- escuro estou~escuro ficar minha_luz no_escuro veio vela worry:dias worry:escuro worry:ja worry:vela`,
    '6': `a_companhia compa- companhia corte dias escuro_$ gas ja_veio sem_agua ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corte`,
    '5': `aviso banho corta cortar_$ cortar_a cortaram_$ da_luz deixa- desligar estou_no gelad- luz_$ ontem_$ que_corta worry:corta worry:desligar worry:estou worry:ontem worry:relogio worry:sem`,
    '4': `#_dias ^_cortaram a_internet a_luz alica- alicate amanha_$ aviso_vermelho avisou avisou_que cortada_amanha cortaram_a cortarem cortarem_a deixaram do~na e~, homem medo~cortarem na_porta o_homem o_papel ontem papel_do porta_$ relog- relogio ser~amanha vai_ser vai~cortada veio~de vermelho worry:alicate worry:avisou worry:cortada worry:cortarem worry:deixar worry:homem worry:internet worry:meu
worry:na worry:papel worry:porta worry:vao worry:vermelho`,
    '3': `#~senao EXPENSE NAME_deu NAME_ja NAME~# ^_luz ^_vao a_energia after-roadmap:amanha after-roadmap:ser agua_desde agua~ontem amanh- amanha aviso- aviso_de aviso~corte a~ja corta_quinta cortada_$ cortar_minha cortar_o cortaram~agua cortar~luz da_agua da~veio de_corte deixar deixo- deixou deixou_aviso desde_ontem desliga desliga_$ deu_# deu~dias dias_$ dias_senao dias~desliga do~ja energ- energia
energia_$ estou_a estra- faz~dias fio homem_do inter- internet internet_$ ja~aviso luz_de luz_esta luz~cortar me~sem minha~vai moco moco_da o_fio o_moco o_relogio o~da o~do papel porta que~quinta quint- quinta quinta_$ relogio_da relogio~luz sem~desde senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ vao vao_cortar vao~minha veio_aviso veio_cortar verme- vermelho_$ worry:# worry:,
worry:da worry:de worry:deixou worry:desde worry:desliga worry:deu worry:do worry:energia worry:faz worry:medo worry:minha worry:moco worry:que worry:quinta worry:senao worry:sexta`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `justi- justica`,
    '10': `marca- worry:justica`,
    '9': `da_justica worry:um`,
    '8': `acao acao_de intimacao justica_$ processo worry:acao worry:banco worry:carta worry:de worry:intimacao worry:processo worry:recebi`,
    '7': `^_recebi carta cartorio_$ de_cobranca estao_me recebi tem~no worry:do`,
    '6': `^_chegou carto- cartorio cobranca_$ do_forum forum me_processar pelo_banco um~do worry:cartorio worry:chegou worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_vao carta_do causa~cartao chego- chegou cobranca com~nas costa- costas costas_$ de_cartao de_justica forum_$ nas_costas oficial oficial_de oficial~justica pelo processar receb- reu sendo um_papel um~de vao worry:cartao worry:cobranca worry:da worry:reu worry:sendo worry:uma`,
    '4': `^_me ^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um estao estou_sendo homem justica~aqui nas no~nome ofici- perguntou perguntou~mim por_mim por~de prote- protestar recebi_uma tem_audiencia um_homem uma~do vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:estou worry:homem worry:mim worry:perguntou worry:por worry:protestar`,
    '3': `banco_$ banco_mandou carta~forum causa chegou_carta cobra- diz_que do_banco do_cartorio do~mandou mandou_carta me mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi~carta um_oficial uma_carta uma_intimacao veio_aqui worry:mandou worry:oficial worry:papel`,
    '-3': `a_moto busca- buscar despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:o worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `conta_$ meu_salario worry:pagamento worry:salario`,
    '8': `?worry bloqu- meu_pagamento worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- worry:bloquearam worry:e worry:todo worry:tudo`,
    '6': `benef- beneficio conta o_banco salar- salario salario_$ segur- tudo_do worry:aposentadoria worry:do worry:metade`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario juiz_$ metad- metade meu_beneficio minha_aposentadoria worry:cai worry:descontam worry:juiz worry:o worry:pela`,
    '4': `^_descontam acordei apose- a~zerada banco_bloqueou banco_pega banco~tudo bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio do_meu e~banco juiz metade_da meu meu_bpc o~bloqueou o~pega pegan- pegando pegando_meu pela quase raspa- sumiu tirar- tiraram todo todo_$ worry:bloqueou worry:bpc worry:descontado
worry:dinheiro worry:judicial worry:mes worry:na worry:pegando worry:pelo worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco ^_caiu a_conta aposentadoria_$ banco bpc cai com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e e_o e_some e_sumiu e~, judic- judicial justi- justica justica_$ limit- limite metade_$ meu~na minha minha~vem o_limite ordem o~cai o~come o~comeu pega pega_$ pela_metade pelo pix pix_$ por_ordem salario~e some_$ todo_mes vem worry:NAME worry:caiu worry:come
worry:estao worry:justica worry:ordem worry:pega worry:some`,
    '-3': `worry:que`,
    '-4': `worry:?`,
  },
};

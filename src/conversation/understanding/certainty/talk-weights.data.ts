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
    '9': `^_acordo a_da aceitei_a acord- acordo after-roadmap:fechei assinei fechado fechado_$ offers:fechei`,
    '8': `?offers acabei_fechando aceitei_$ aceitei~proposta after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- a~NAME eles_$ fechando fechando_$ fechei_com topei_a`,
    '7': `a_proposta acabei_aceitando aceitando aceitando_$ aceitar after-roadmap:acordo assinei_o assinei~acordo certo_fechei deu~fechei essa_$ o_acordo pode_aceitar pode~essa`,
    '6': `^_aceita aceita after-roadmap:vou deu_certo e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_martelo offers:acabei offers:acordo o~com topei~da vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou aceitei~parcelamento acordo_no acordo~app after-roadmap:aceita after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:essa certo com~banco deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e la_e la~fechei no_app o_parcelamento offers:assinei offers:com offers:essa offers:o offers:pode offers:vou pagar_$ parcelamento vou
vou_aceitar vou_pagar vou~essa`,
    '4': `^_bati ^_fui ^_pode acordo_hoje after-roadmap:certo after-roadmap:fiz after-roadmap:parcelamento app app_$ assinei_com assinei~eles banco_$ bati bati_o bati~martelo cedo com_o com~NAME da_NAME da~, deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz hoje hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles negocio_com negocio~o ofereceram
ofereceram_$ offers:aceitar offers:martelo o~hoje parcelamento_$ pode~que proposta proposta_$ que_ofereceram topei~proposta vou_fechar`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME_, NAME~! NAME~vou aceita_a aceita~da aceitei_na aceitei~hora acordo_com after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo after-roadmap:ofereceram after-roadmap:pode after-roadmap:proposta a~deles cedo_$ com~hoje do~que duas_vezes eles_hoje essa
eu_vou eu~querer fui hora_, hora~nao jeito la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio offers:NAME offers:a offers:certo offers:deles offers:deu offers:eles offers:fechar offers:hoje o~no parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_deles querer querer_a que~vou vezes_$ vou_querer vou~a`,
    '-3': `NAME_? ^_devo aceitar_$ aceitar_o aceitar~acordo acordo~NAME after-roadmap:nao caram- caramba da~? devo_aceitar devo~o fechar_o offers:nao pagar_essa vou~o`,
    '-4': `^_aceito o~da`,
    '-5': `aceitei~acordo`,
    '-6': `acordo_da nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '24': `?confirm-change`,
    '23': `?confirm-amount`,
    '21': `?confirm-delete ?thirteenth`,
    '19': `sim sim_$`,
    '16': `^_aham aham consent:, consent:bora consent:vamos estao_$ n0`,
    '15': `confirm-creditor:isso`,
    '14': `certi- consent:pode more-debts:tem overdue:tem pode`,
    '13': `?more-debts ^_beleza ^_ss consent:ja ss tem_$ tenho_$ thirteenth:vem 👍 👍_$`,
    '12': `^_acertou ^_correto ^_exato ^_pode ^_👍 acertou atras- confi- consent:aceito consent:estou correto esse_mesmo offers:tem overdue:sim quase_todas ss_$ thirteenth:recebo`,
    '11': `^_aceito ^_ok ^_positivo ^_quase acert- after-roadmap:👍 aham_$ ai_$ bora bora_$ claro confirm-change:eh confirm-change:pode confirm-delete:apaga consent:manda consent:na corre- correto_$ encal- encalhado encalhado_$ entao exata- exatamente exato_$ liber- o_se offers:uma ok posit- positivo tem thirteenth:eh tudo_encalhado vamos_$`,
    '10': `^_claro ^_confirma ^_gostei ^_igual ^_infelizmente ^_isso ^_s ^_sim ^_uhum ^_vai acertou_$ after-roadmap:fechei after-roadmap:gostei atrasadas_$ basta- bastante bastante_$ belez- beleza certinho confere_$ confirm-amount:isso confirm-change:isso confirm-creditor:eh confirm-delete:sim confirma consent:maior consent:👍 duas eh_$ elas_atrasadas esta~atrasado exato fechei_$ goste- gostei isso_mesmo
mandaram mosca mosca_$ na_mosca offers:todas poe positivo_$ quase s s_$ tem_outra tenho_bastante thirteenth:a thirteenth:todo todas_, uhum vem`,
    '9': `,_tenho ?offers ?overdue ^_certissimo ^_choveu ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_fechei ^_mete ^_recebo ^_tem ^_yes aceito aceito_$ ainda_$ ate~pescoco certinho_$ certissimo certissimo_$ choveu choveu_proposta confe- confere confirm-amount:eh confirm-amount:pode confirm-change:ai confirmadissimo confirmadissimo_$ consent:concordo consent:dale consent:dou consent:o consent:toca
consent:yes cravo- cravou cravou_$ da_hora dale ele_$ esta_certinho esta_certo esta_tranquilo estao ficou_para ficou~tras fundo_$ maior menor~, mete more-debts:sim muda_$ o_pescoco offers:mandaram ok_$ overdue:mais passou_da passou~hora receb- recebo tem_meu thirteenth:eu todas todo topar tranquilo trocar_$ vai_fundo vamos yes`,
    '8': `,_atrasou ,~# ^_apaga ^_bora ^_com ^_concordo ^_confirmo ^_dou ^_esta ^_exatamente ^_fechou ^_ficou ^_issae ^_toca after-roadmap:ok agora_ou ainda_tem apare- apareceu_uma as~capengando bom_$ bota_ai capen- capengando capengando_$ certe- certeza chegou_uma chove- concordo confirm-creditor:issae confirm-creditor:pode confirm-delete:eh confirm-delete:isso confirm-delete:pode consent:eu consent:fechou
consent:la consent:ok consent:sim consent:todo dou duas_capengando duas_estao eh~ai essa~mesmo esta esta_vencida exatamente_isso feche- fechei fundo hora_$ igual issae issae_$ mais_seria mas_eh mesmo more-debts:ainda muda o_proprio offers:sim offers:um outra_$ ouvid- para_tras pesco- pescoco pescoco_$ por_$ pront- quem_mais quem~seria quero_$ quero_fazer se_tem seria_$ sou~nao tenho
thirteenth:deus thirteenth:dia thirteenth:ele thirteenth:ganha thirteenth:tenho toca tranq- tras_$ trocar uma_no vencida vir vir_$`,
    '7': `^_apareceu ^_aproximadamente ^_autorizo ^_chegou ^_deve ^_eu ^_mandaram ^_na ^_simbora ^_taca ^_tal ainda~coisa apaga aproximadamente aproximadamente_isso as~estao ate_o autor- baten- batendo batendo_$ beleza_$ certo certo_$ claro_$ comec- conco- confirm-amount:ai confirm-amount:mesmo confirm-amount:por confirm-change:e confirm-change:mesmo confirm-change:muda confirm-creditor:,
confirm-creditor:ai confirm-delete:ai confirm-delete:mesmo confirm-delete:tenho confirma_$ consent:acordo consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:por consent:quero consent:simbora consent:tudo de_acordo dentro_$ e_poe e_qual eh_ela eh_esse eh_isso eh_verdade eh~mesmo ela ele esse_$ esta_batendo esta_bom estou_dentro e~mais falta_a faz faz~mudanca ganha infel-
infelizmente isso_, mais_nisso mais_umas manda mandaram_uma mesma metade_ja monte more-debts:todas more-debts:uma no_zap o_comeco oferta_$ offers:duas offers:mais offers:no offers:tudo opa_tem overdue:aham overdue:chorando overdue:esta pode_$ poe_mais poe~nisso pronta proprio recebi_$ sem_problema sim_mas simbo- simbora sou~maior so~comeco taca taca_ai tal_e tal~qual tem_sim tenho~umas
thirteenth:ano thirteenth:gracas thirteenth:natal thirteenth:ne thirteenth:sim thirteenth:tambem todas_estao tranquilo_$ tras um_monte uma_oferta umas umas_$ uma~zap veio_uma veio~no vencida_$ worry:tranquilo`,
    '6': `#_semana ,_pode ^_arruma ^_certinho ^_falta ^_gira ^_ixi ^_ligaram ^_passou ^_pergunta ^_suave ^_todo ^_veio ^_venceu ^_viuva abert- aberto aberto_$ after-roadmap:bom agradeco_se agradeco~trocar ai ainda ao ao_boleto apaga_tudo apareceu aposentado~ne aprox- arruma arruma_isso arruma~para as_duas atrasadas a~eh a~ja a~paga bala barba barba_$ bate bate_$ bronc- bronca bronca_$ cai_dia chego- chegou
chorando chorando_$ claro_que comeco_$ confirm-amount:, confirm-amount:certinho confirm-amount:e confirm-amount:em confirm-amount:essa confirm-amount:faz confirm-amount:sim confirm-change:, confirm-change:em confirm-change:faz confirm-change:mais confirm-change:sim confirm-creditor:e confirm-creditor:exato confirm-creditor:mesmo confirm-creditor:o confirm-creditor:sim confirm-delete:apagar
confirm-delete:tudo confirma_ai confirmo confirmo_$ consent:agora consent:beleza consent:conta consent:e consent:ficha consent:filha consent:nada consent:nasci consent:ou consent:partiu consent:passei consent:pergunta consent:problema consent:suave consent:tua consent:vai consent:vou corac- coracao da_mais da~barba de_maior dentr- dentro deve direitinho direitinho_$ e_concordo eh_essa eh_longa
eh_sim eh~ainda eh~o eh~proprio ela_$ em_duas em_torno embai- embaixo em~disso entao_$ escut- esqueci_da esqueci~mais estao_tudo estao~no eu_ganho eu~vi e~nem falta falta_uma falta~ainda faz_a fe ficha ficha_$ ficou filha_$ ganho_$ gira gira_em gira~torno gosto_$ igual_ao igual_eu igual~boleto igual~falei ir_$ isso isso_que isso~eu ixi ja_eh ja_estou ligaram_oferecendo lista_eh lista~longa longa
longa_ainda mais mais_$ mais_barba manda- manda_bala me_mandaram mesmo_$ metad- metade mete_bronca more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi nunca_$ ofere- oferecendo offers:aparece offers:ligaram offers:oferecendo overdue:estao overdue:quase overdue:tenho overdue:uma papel_$ partiu passei_dos pinga- pior pior~eh pode_apagar pode_trocar poe_ai probl-
problema pronto_$ propo- proposta propr- proprio_$ que_vem que~mais recebo_o se_trocar segura_que segura~vem sem_tirar sempr- sempre sem~nem sem~nenhum ser_esse seria so_pode so~ser suave tal tem_coisa tem_um tenho_nada tenho~a thirteenth:aposentado thirteenth:claro thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:metade tirar_nem tirar~por torno torno_disso troca tudo_atrasado
tudo~vermelho uma uma_ainda vamos_la vem_$ vem_mais venceu_e venceu~eu verdade_$ vi_$ viuva`,
    '5': `, ,_esta ,_manda ^_anota ^_aposentado ^_as ^_ate ^_bota ^_cai ^_de ^_faz ^_manda ^_muda ^_opa ^_perfeito ^_pior ^_poe ^_segura ^_sem ^_si ^_troca a_dita a_firma a_loja a_mudanca a_pior acordo_$ aham_eh aham~essa ai_entao ai_mesmo ainda_nem ainda~cheguei anota anota_ai anota~entao apaga_$ apareceu~tentadora aposentado arrum- assin- assino atrasada_que atrasada~noiva atrasado_$ atrasou atrasou_$
autorizado autorizado_$ autorizo autorizo_$ a~cuja bateu_certinho boleto_$ bota cheguei_na cheguei~metade chora- coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco confirm-amount:esse confirm-amount:igual confirm-amount:mais confirm-change:certinho confirm-change:essa confirm-creditor:em confirm-creditor:esse confirm-creditor:por confirm-delete:, confirm-delete:certeza confirm-delete:certinho
confirm-delete:essa confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:com consent:comeca consent:dezoito consent:esconder consent:esta consent:gosto consent:logo consent:meu consent:perguntar consent:que consent:sem consent:senhor consent:ser consent:si consent:sou consent:ss consent:topo conto cuja cuja_$ de_todas dera_nao dera~fosse dezem- dezembro
dezoi- dezoito dita dita_cuja e_eu eh_bem eh_exatamente eh_o eh~dita ela_mesma elas era~que esconder esconder_$ essa_gentileza esse~valor esta_mais esta_tudo esta_valendo estao~atrasadas esta~atrasada estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta~pior faz_essa faz~gentileza fe_$ filha firma fiz_# ganho genti- gentileza gentileza_$ gosto hora isso~mim ligar- ligaram mais_atrasada
mais_uma mandaram_um mas_nao mas~sei menos_isso mesmo_valor me~um monte_$ more-debts:da more-debts:outra more-debts:proposta more-debts:se n1 na_metade nada_a nada~esconder nao_fosse nao~quanto nem_cheguei nem_por nem~na nenhum_$ no_serasa no_vermelho noiva noiva_$ oferta offers:ainda offers:chegou offers:serasa opa opa_se ou~isso overdue:, overdue:ainda overdue:atrasou overdue:da overdue:eh
overdue:falta overdue:proposta overdue:vencida overdue:verdade o~tem pagam para_isso parti- perfe- perfeito perguntar permi- pior_de pior~todas pode_confirmar pode_mudar pode_perguntar pode~esse pois_eu pois~ganho por~conta proposta_$ qual_$ que_noiva quem~nao queria_$ quero_sim quest- que~melhor que~respondo salva- sei_quanto senho- senhor senhor_$ si sim_por sim_senhora sim~NAME sim~favor so_o
sua tem_# tem_mais tempo_$ tem~mas tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:# thirteenth:com thirteenth:em thirteenth:esperando thirteenth:estou thirteenth:mas thirteenth:o thirteenth:pagam thirteenth:pois thirteenth:quanto thirteenth:se thirteenth:ss todas_$ todas_elas todas~atrasadas todo_ano topo troca- troca_que troca~eh tua tudo_no um_desconto uma_tentadora vai vai_la
valen- valendo valor valor_$ valor_esta valor~certo venci- verda- verdade verme- vermelho vermelho_$ zap_$`,
    '4': `,_a ,_duas ,~como ,~mais ,~o ,~segunda ,~vencida ^^ ^_agora ^_arredondando ^_bateu ^_conferi ^_ela ^_entao ^_esqueci ^_foi ^_ofereceram ^_passei ^_perdeu ^_por a_lista absol- absoluta acaba_mais aceit- acertou_em acertou~cheio acord- acordo ajust- ajustar ajustar_$ alterar alterar_$ ano_$ apagar apagar_$ aparece apareceu~oferta aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso
assinada_$ a~de a~e a~me bala_na bala~mudanca bateu beleza_muda bendi- bom botar_fe caiu_no caiu~esquecimento cai~# carim- carimbar carimbar_$ certeza_$ certeza_absoluta certinho_, chegou~do chegu- cheguei cheio cheio_$ chuva chuva~para claro~sim com_ele comecar comigo_, como_eh com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:certo confirm-amount:correto confirm-amount:fundo
confirm-amount:que confirm-amount:quem confirm-amount:valor confirm-change:confirma confirm-change:correto confirm-change:ela confirm-change:esse confirm-change:fundo confirm-change:igual confirm-change:mosca confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:que confirm-change:quem confirm-change:troca confirm-creditor:acertou confirm-creditor:certo
confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais confirm-delete:confirmo confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:de consent:divida consent:favor consent:fiz consent:mandar consent:mim consent:moca consent:ninguem consent:numas consent:os consent:participar consent:perguntas consent:resolver consent:so consent:tempo conto_, conto~tem creio_que
dale_numas dar_e dar~vender de_dezembro de_oferta dedo deixei~, deixo desconto_$ desconto_sim deus_quiser dezembro_$ dia_vinte dia~de dos e_aceito e_bate e_como e_vender eh eh_melhor eh_so eh_tempo eh~essa eh~se eh~senhora ela~em em_cheio em_pessoa em~vezes escon- esqueci esquecimento esquecimento_, esquecimento~atrasou essa_mesma esse esta_$ esta_na esta_sim estao_todas esta~papel estou_contando
estou_na eu_nem falar_$ falei_$ favor favor_me favor~ajuda faz_eh fazer_$ faz~tempo fecho- fechou fechou_com fechou~o foi_para foi~isso foi~que fosse_, fosse~mas gracas_ao guriz- gurizada infelizmente_tem ir isso_ai isso_eu isso_para isso~essa isso~so ja_esta ja~# logo loja_me maior_$ mais_ou mais~menos manda_$ manda_o mandaram~monte manda~na mas mesma_, mesma_em mesma~infelizmente mesma~pessoa
meu_papel monte_de monte~oferta more-debts:ate more-debts:atrasado more-debts:duas more-debts:eh more-debts:falar more-debts:mais more-debts:mandaram more-debts:mesmo more-debts:no more-debts:quero more-debts:tenho more-debts:tras more-debts:tudo mudar na na_chuva nao_, nao~falar nao~manda na~eh ne ne_$ nem_te nem~conto nisso_$ no_esquecimento numas o_, o_dedo ofereceram ofereceram~sim ofert-
offers:as offers:esta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me offers:opa offers:outra offers:passou opa~tem ou_menos overdue:apareceu overdue:duas overdue:ficou overdue:monte overdue:oferta overdue:opa overdue:passou overdue:umas o~faz o~papel o~que papel para_dar para~e para~que participar_$ passada passada_$ passar_, passar~esta passe- passei passo- passou perdeu_o
perdeu~prazo perfeito_, pergu- perguntar_$ perguntas pode_ajustar pode_alterar pode_botar pode_carimbar pode_ir pode~fe por_ai por~me prazo_faz prazo~eh proposta_que proposta_sim proposta~nao que_eh quero_falar quero~sim que~acaba que~conto recebe recebo_, recebo_proporcional recebo_sim recebo~decimo resolver se segura semana_passada senta tambem_$ te_conto tem_, tem_uma tempo tem~dar tem~uma
tenho_certeza te~, thirteenth:agora thirteenth:ao thirteenth:cai thirteenth:creio thirteenth:duas thirteenth:entao thirteenth:esse thirteenth:esta thirteenth:por thirteenth:recebe thirteenth:vezes tirar uma_do uma~banco vence- venceu vender_$ vinte worry:esta`,
    '3': `#_anos #_de #_vem #~dezembro #~metade ,_bate ,_comeca ,_essa ,_gracas ,_infelizmente ,_lembrei ,_metade ,_moca ,_quer ,_vai ,_vamos ,~a ,~aqui ,~carne ,~dizer ,~do ,~eh ,~loja ,~salvar ,~sim ._eh .~, .~eh ?~esse ^_agradeco ^_ainda ^_caiu ^_capaz ^_creio ^_esse ^_estao ^_fiz ^_li ^_pega ^_pensionista ^_sai ^_servidor ^_sou ^_ue ^_valor ^_vamos ^_vou a_metade a_prefeitura abre_o aceito_os
aceito~termos agora agrad- agradeco ah_tem aham_isso ah~mais ajuda_sim alter- anotar anotar_desse anotar~jeito ansio- ansiosa ansiosa_$ apaga- apose- assinada ate a~eu a~meu bagac- bagaca bagaca_$ bala_$ banco_sim banco~eh bem bem_isso bem~dai bora_la bora~isso botar brincadeira_, brincadeira~eh cader- caderno caderno_que caderno~tem cai_em cai_na cai~conta caminhao_ainda carteira_assinada carti-
cartinha cartinha_com cartinha~desconto certinho~moca certo_esse certo~valor chegou~cartinha claro_, claro~pode com_desconto comeca com~absoluta com~moca concordo_, concordo~desde confirm-amount:. confirm-amount:boleto confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:na confirm-amount:o confirm-amount:papel
confirm-amount:para confirm-amount:pior confirm-amount:ser confirm-amount:troca confirm-amount:trocar confirm-amount:vai confirm-change:aham confirm-change:bate confirm-change:certo confirm-change:confirmo confirm-change:entao confirm-change:eu confirm-change:mudanca confirm-change:trocar confirm-change:vai confirm-change:valor confirm-creditor:banco confirm-creditor:ela confirm-creditor:eu
confirm-creditor:falei confirm-creditor:faz confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:na confirm-creditor:positivo confirm-creditor:quem confirm-creditor:troca confirm-creditor:trocar confirm-creditor:uma confirm-delete:a confirm-delete:aham confirm-delete:certo confirm-delete:correto confirm-delete:esse confirm-delete:foi confirm-delete:muda confirm-delete:mudanca
confirm-delete:na confirm-delete:vai consent:anos consent:bala consent:bom consent:buraco consent:certeza consent:comigo consent:desde consent:espalha consent:essa consent:faz consent:fazer consent:filho consent:guarda consent:ir consent:nessa consent:opa consent:precisando consent:primeira consent:respondo consent:tenho consent:termos consent:ver consent:vida conta_no contando conto_$ creio
cunhado cunhado_$ dados_nao dando dando_mesmo de_boa deixa~, deixa~ver deixei_passar desconto dessa_vida dessa~de desse_jeito de~e de~ja de~uma dia_# direi- dizer_, do_buraco duas_vezes e e_tem eh_, eh_para eh_triste eh~, eh~bate eh~dando eh~mas eh~sim em_carne entao_sim espal- espalha espalha_$ essa_bagaca essa_loja essa_mesmo essa_sim essa~, esse_eu esta_no esta~faz esta~sim estou_aqui estou_de
estou_esperando estou_precisando estou~com estou~para eu_abro eu_queria eu_recebo eu_ver eu~. eu~da exatamente_essa exist- e~outro falei~NAME favor_entao faz_isso faz_tempo faz~favor fez fila_$ fim_do fim~ano foi_isso graca- gracas guarda infelizmente_sim infelizmente~mais isso_$ isso_dai isso~moca jeito_$ lembrei lembrei_de lembrei~mais li logo~eu mais~coisa mas~em melhor_$ mesmo_, mesmo_moca
mesmo~o meu_cunhado moca moca_$ more-debts:as more-debts:atrasadas more-debts:falta more-debts:infelizmente more-debts:mas more-debts:monte more-debts:nem more-debts:oferta more-debts:opa more-debts:pescoco more-debts:vem mudar_$ mudar_sim na_mudanca nao_acaba nao_conta nao_espalha nao~deixar nao~nada nao~quer nao~vem na~no nenhum ninguem_$ nisso o_caderno o_dando o_decimo o_favor o_meu o_prazo
ofereceram_desconto ofereceram_sim offers:apareceu offers:coisa offers:da offers:desconto offers:falta offers:mesmo offers:monte offers:o offers:ofereceram offers:vencida ok_faz ok~isso os_termos ou outro_? outro~eh overdue:ate overdue:coisa overdue:e overdue:hora overdue:infelizmente overdue:mandaram overdue:nem overdue:outra overdue:pior overdue:tras o~certo o~comigo o~dos o~entao o~sim
para_ninguem para_sair para~do participar pega pega_o pega~caderno pensi- pensionista pera perde- perdeu perfeito_eh perfeito~isso perfeito~pode pergunta_que pior_que pode_anotar pode_guarda pode_por pode_salvar pode_usar pode~desse por_mim por~esta pronto proprio_, proprio~em quero_comecar quero~dessa que~a que~meu que~queria que~sim que~vem recebe_ne recebo_$ recebo~do recebo~todo resol- sai
sair_dessa sair_do sair~buraco sair~vida salva salvar salvar_$ se_a se_deus seras- serasa servidor sim_faz sim_nao sim_tenho sim~a sim~lembrei sim~nao sim~tempo sindicato so~espalha tambe- tambem tem_outro tem_para tem_proposta tem~a tem~caminhao tenho_# tenho_idade tenho_mais tenho~anos termo- termos termos_$ thirteenth:, thirteenth:contando thirteenth:do thirteenth:fim thirteenth:no
thirteenth:paga thirteenth:pensionista thirteenth:prefeitura thirteenth:recebi thirteenth:tem triste_mas triste~eh troca_ai tudo~pode ue ue_, um_acordo um_caminhao uma_$ uma_cartinha uma_mas uma~com uma~nao um~ainda vai_$ valor_certo vem_agora vem~, vem~em vender ver_. ver~. vida_de vida~divida zap`,
    '-3': `#~? ,_nada ,_o ,_obrigado ,_uai ,~antes ,~dureza :ai :ate :e :mais ?essentials ?instalments-left ?worry ^_acabou ^_ajuda ^_antes ^_atrasou ^_avanca ^_cancela ^_cansei ^_chega ^_da ^_deixa ^_depois ^_deram ^_desisto ^_deu ^_deus ^_disseram ^_do ^_embaralhou ^_explica ^_fica ^_meu ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_no ^_nops ^_onde ^_os ^_outra ^_parar ^_perdi ^_posso ^_preciso ^_prefiro
^_quais ^_qual ^_sair ^_topei ^_uai ^_volta a_NAME a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-roadmap:atrasou after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:mandar after-roadmap:proposta after-roadmap:recebi after-roadmap:tudo ajuda_$ alto antes_fosse antig- aqui_$ atrasada_$ avanc- avanca avanca_$ a~parcela
beleza_entao bloqu- bom_esse bom~desconto bora_trabalhar botei bulhu- bulhufas bulhufas_$ cabo cabo_$ calma_ai calor cancela canse- cansei chega cobra cobra- cobra_$ completo completo_$ confirm-amount:dois confirm-amount:segunda confirm-change:cancela confirm-change:deixa confirm-change:esquece confirm-change:la confirm-change:nada consent:contra consent:esse consent:faco consent:financeira
consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:zap conte- contei contra de_onde debt-kind:a debt-kind:na deixar_guardado deixar~mesmo depois_eu dera_fosse dera~so desfa- desisto dessa- dessa_$ dessas dia_$ disseram dividas do_que dois_$ durez- dureza dureza_$ duvida e_ai e_se eh_do eh_golpe eh_gratuito eh_humilhante eh_seguro eh~loja eh~meu em_dia embaralhou
embaralhou_tudo encerrar enqua- enquanto errou_$ esquece_a esquece~mudanca essas esse_desconto essentials:pode esta_errado estad- estado esta~isso estou_no estou~boa estou~em expli- faco faco_# faz_parte feio fica financeira_$ fora_$ fosse_$ fosse_so fosse~isso gaste- gastei gastei_$ gratu- gratuito gratuito_mesmo guardado_mesmo hoje humil- humilhante humilhante_$ income-low-month:mes
income-source:sou incomes:isso isso_? isso_eh ja_recebi ja_veio lembr- lembro_$ lhufa- lhufas lhufas_$ liqui- lista_$ mais_tarde mandar_mensagem mas_nem mas~gastei mensagem mensalidade mensalidade_$ mes meses more-debts:NAME more-debts:conta more-debts:era more-debts:essas more-debts:ja more-debts:so more-debts:tambem nada_$ nada_disso nada_mais nao_autorizo nao_foi nao_paga nao~com nao~essa
nao~nao nao~obrigado nao~os nao~uai na~do negativo_$ negoc- nenhuma_$ nenhumazinha nops nops_$ nos nossa_senhora numer- o_acordo o_primeiro o_que offers:NAME offers:aceitei offers:aceito offers:estou offers:fechei offers:meu offers:nao offers:ninguem oi onde~isso opa_opa opa~, opcao_# os_dois osso overdue:desde overdue:dia overdue:minha overdue:passada overdue:por overdue:resto o~eh o~na o~tambem
pago pago_$ parar_$ particular particular_$ patav- patavina patavina_$ pedi pensa- pensar pensar_$ perdi pergunta_$ pesad- pesado pesado_$ pior~a pode_passar pode_repetir pode~essa pode~que por_enquanto posso prefi- prefiro primeiro primeiro_$ pular quais que_dureza quem~fosse quere- quero_saber quero~se que~eh que~outra que~pode que~sou quita- rates:pode registrado_$ repetir repetir_$ respo-
resposta resto retor- sabe saber_se segue segundo segundo_$ seguro_$ ser~nao setem- setembro se~de sim~mas sim~o socor- sozin- tarde tem_mensalidade tem~NAME tem~nao tenho_fe ter thank- thanks thirteenth:as thirteenth:gastei thirteenth:isso thirteenth:ja thirteenth:quem thirteenth:veio tira topei trabalhar trabalhar_$ tudo_que tudo~eu uai_, uai~que uma~mas uma~que vamos_deixar vamos~guardado vendo
vendo_$ viajou_$ viu volta vou~o`,
    '-4': `!_$ ,_sou ,~nao ? ?flexibles ?which-change ^_alto ^_dispenso ^_faco ^_finaliza ^_free ^_ha ^_nananao ^_negativo ^_nossa ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:isso after-roadmap:lembrete after-roadmap:manda after-roadmap:pode ai_eu ai_fechou ai_so ainda_nao alto_la anos_$ antes_quero capaz~eu clt clt_$ com_isso confirm-amount:nao confirm-change:como consent:ainda
consent:antes consent:banco consent:confiavel consent:em consent:free consent:golpe consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:uma contr- de_graca debt-kind:o debts:ai debts:eh debts:isso debts:tem deixa deram deu dispenso disse- duvid- e_nao eh_? eh_de eh_gato eh_tudo eh~de eh~graca eh~por embar- errado_$ esse_ai essentials:eh
essentials:isso esse~nao esta_maluco estou_moida eu~isso e~tem final- finaliza finaliza_$ finan- financeira free free_mesmo fui gato gato_por gato~lembre golpe graca_$ guardado ha ha_$ infor- isso~fechou ja_gastei ja~metade lembre lembre_isso lembrete mais~, maluc- maluco maluco_$ mas~eh moida moida_$ more-debts:nao nanan- nananao nananao_$ nao nao_confirmo nao_moca nao~certeza nao~estou nao~por
negat- negativo nenhuma nossa offers:? offers:bom offers:nada offers:so onde opcao outra_loja overdue:ano overdue:em overdue:ja overdue:nao overdue:pago overdue:semana parce- parte parte_$ passar_$ passou_longe pode_? pois_eh por_lembre por~isso quem~? recebo_nao repet- segun- seguro ser_que ser~sim signo signo_$ sou_clt stop stop_$ talvez_$ taxa taxa_$ tem_e tem_que tem_signo tem_taxa tem~de the
thirteenth:nao traba- uai viaja- viajo- viajou`,
    '-5': `,_sem ?debt-creditor ?income-low-month ?which-creditor ^_NAME ^_abafa ^_bem ^_calma ^_errou ^_esquece ^_fifty ^_nada ^_nao ^_nunca ^_que abafa abafa_$ after-roadmap:ai after-roadmap:tem calma cance- compl- confiavel confiavel_$ confirm-delete:nao consent:da consent:fora consent:mais consent:me consent:saber consent:tem credo credo_$ custo desis- dispe- dois eh_confiavel encer- errou esta_viajando
estou_fora fifty fifty_$ fifty_fifty fora mais_nao mais_o meio meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma o_NAME obrigado obrigado_$ offers:essa outro overdue:certinho overdue:estou o~fazer para_la parar passo_$ que_fazer quem_eh quinz- quinze saber so_isso tem_custo tem_nao tenho_quinze tenho~o thirteenth:ai thirteenth:sem um_ano veio_tudo viajando viajando_$ worry:atrasado`,
    '-6': `,~NAME :ok :opa ?after-crisis ^_ai ^_talvez ^_uma ai_ai antes atrasadas_, como_esta confirm-creditor:nao consent:mesmo consent:no consent:osso consent:quanto consent:sai custo_$ debt-kind:eh eh_outra errad- errado esquece esta_osso esta_russo esta_trocado fia fia_$ intei- inteiro ja~tudo longe longe_$ more-debts:fechou more-debts:por nao_tem obrig- overdue:fia passo quiet- russo russo_$ sim~ser
so_$ talve- talvez tenho_sim thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `,_cai ?debt-kind ^_nem confirm-change:nao consent:? consent:eh overdue:sem sair_$ tenho~, thirteenth:sou`,
    '-8': `?income-source consent:isso eh_outro esta_atrasado nao~isso tudo_certinho`,
    '-9': `after-roadmap:beleza after-roadmap:sim menor_$ nao_$ outro_$ recus- worry:tudo`,
    '-10': `nao_eh repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `^_podem bloqu- minha_conta minha_poupanca minha~? podem podem~minha salario_pode salario~?`,
    '7': `after-roadmap:salario meu_pagamento poupa- poupanca worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem conta conta_? e~banco pagam- pagamento poupanca_? se~minha trava trava-`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_receber de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:salario o~engolir pega_salario pega~? penhora_de penhora~salario que~se receber receber_e receber~o
salario_todo salario~ser se_travarem todo_? travarem travarem_minha travarem~conta worry:conta worry:podem worry:salario`,
    '4': `^_bloqueio ^_se after-roadmap:minha after-roadmap:pagamento after-roadmap:trava banco_? banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu cair~pagamento com_medo como_evito com~de conta_salario conta~pode descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem eles_puxam eles~pegar engol-
estou~medo evito evito_que evito~descontem incomes:conta incomes:salario judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no o_juiz overdue:? overdue:banco o~faco o~todo o~trava pagamento_? pagamento_eles pagamento~puxam pega pegar_do pegar~meu penhora pode_? podem_bloquear podem_pegar podem_raspar podem~do puxam puxam_? que_descontem que_faco raspa- raspar raspar_minha raspar~conta salario_a
salario~divida se_cair se~meu trava_meu trava~dinheiro worry:eles worry:pagamento worry:se`,
    '3': `#~um ,_eles ,_isso ,_um ,~juiz ,~seguram ^_conta ^_eles a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:penhora after-roadmap:pode after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco_que banco~, banco~eu banco~nao banco~puxar bloqueada_? cai_no cai~banco cartao_$ causa_deles causa~? certo_? come come_, come~isso
como~que conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_nada eh_certo eh_melhor eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada incomes:minha incomes:para inteira
inteira_ou inteira~so isso~certo judic- justica_trava justica~a la_e limpar limpar_minha limpar~conta medo medo_de melhor_eu melhor~mudar meu~eles meu~sem mexer_na mexer~minha minha minha~fico minha~tem mudar~salario na_conta na_minha nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:receber o~come o~deposita o~some
pagamento_cai pagamento~no para_comer para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir pode_puxar podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxar puxar_meu puxar~salario que~do receber_na receber~conta salario_? salario_de salario_sem salario~avisar se_penhorar seguram
seguram_? sem_avisar sem_nada sem~? ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:devo worry:receber worry:trava zerada_de zerada~um`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '16': `pensao`,
    '14': `pensa-`,
    '11': `after-roadmap:pensao`,
    '10': `a_pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_? pensao_atrasada`,
    '5': `alime- atrasada_da overdue:pensao para~a pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atras- atrasada atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar desempregado_e desempregado~a ele eu~? execu- executar executar_a executar~pensao e~pensao faco~executar fazer_? fiquei_desempregado genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar peco pensao_na pensao_que
pensao~justica recordo_? worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para como~revisao
da_cadeia da~alimenticia de_advogado debts:ele debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado deven- devendo devendo_alimentos devendo~desde do~guri e_a ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita faco_para filho- filho_? filhos filhos_, filhos~tem fiquei~e guri_esta guri~devendo justi- justica menin- meninos meses
mesmo_? meu_ex meu_guri nada_para nada~filhos nao_deposita nao~a na~? o_ano o_pai overdue:? overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pago_para pago~meninos pai pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_para pensao_prende pensao~eu pensao~mesmo pensao~pago
posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo quero_rever recor- recordo rever rever_o rever~valor revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu sumiu_e sumiu~nao tem_o valor~pensao worry:pago worry:posso`,
    '-3': `?income-source entra filho_$`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '9': `pegar`,
    '8': `benef- beneficio meu~corre o_beneficio`,
    '7': `auxil- auxilio corre loas loas_corre meu_loas mexem`,
    '6': `INCOME aposentadoria~ser beneficio_? beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penho- penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:?`,
    '5': `^_mexem ^_seguro after-roadmap:beneficio after-roadmap:bpc after-roadmap:pode aposentadoria aposentadoria_pode auxilio_? bolsa_familia bpc_da bpc~minha descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no mexem~bpc morte_entra morte~em no_bpc no~da penhora_? perde perde_o
perde~beneficio pode_descontar pode_ser por~entra quem~perde risco_? seguro_desemprego ser~? worry:beneficio worry:pode`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:corre after-roadmap:loas after-roadmap:mexem after-roadmap:pegar apose- auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo beneficio_se bolsa causa_de corre_perigo corre_risco cortar_meu cortar~bolsa da~filha deixa_o deixa~banco desconta desconta_do descontar desconta~beneficio deve do~se eh_protegido
eles_podem em~? famil- familia filha_? governo_eh governo~protegido incomes:bolsa incomes:familia inss inss_deixa inss~o morte ne_? overdue:? overdue:beneficio overdue:meu overdue:pegar o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora pensao_por pensao~morte perig- perigo pode podem_pegar por_morte por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco seguro
vao_cortar vao~meu worry:corre worry:loas`,
    '3': `^_aposentadoria ^_tiram a_mao after-roadmap:auxilio after-roadmap:desconta after-roadmap:deve after-roadmap:menino after-roadmap:penhorada after-roadmap:podem after-roadmap:recebo after-roadmap:risco after-roadmap:ser atrasado_$ atrasar_o atrasar~consignado autis- autista auxilio_por auxilio~causa a~no banco_consegue banco~descontar banco~pegar beneficio_o beneficio_sem beneficio~credor
beneficio~meu bloqueiam bloqueiam_meu bloqueiam~auxilio bolsa~para bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar de_beneficio de_cartao de_loja deixar_, deixar~pode descontar_minha descontar~divida dever_vao dever~cortar
de~atrasado dinheiro_de dinheiro~beneficio divida_? divida~loja do_governo do~eh do~filho do~menino eles_mexem eles~na entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:ne incomes:ninguem incomes:pegar incomes:pode incomes:seguro inss~descontar loas~perigo loja_? mao_no mao~meu meter meter_a meter~mao meu_beneficio meu_menino
meu~autista meu~pode meu~por mexem_na mexem~minha minha_filha minha~? minha~de nao_pagar nao~? na~aposentadoria ne ningu- ninguem o_auxilio o_banco o_credor overdue:podem o~consegue o~eles o~que pagar_? pagar_divida pagar~? para~divida pegar_? pegar~beneficio perigo_com perigo~essas pode_pegar podem_meter podem_tomar podem~a podem~o pode~tomado por_banco por_causa prote- que_bloqueiam recebo se_eu
segur- sem~deixar ser ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio tudo_? worry:auxilio worry:banco worry:bpc worry:descontar worry:divida worry:inss worry:meu worry:mexem`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salar- salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '12': `after-roadmap:digo digo falo`,
    '11': `after-roadmap:falo`,
    '10': `after-roadmap:falar ligacao_$`,
    '9': `ligac- ligacao ligar- me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar me_da`,
    '7': `,_me after-roadmap:cobrador after-roadmap:ligacao after-roadmap:respondo cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar o~falo que_digo que_falo respondo um_roteiro`,
    '6': `after-roadmap:como after-roadmap:ensina after-roadmap:roteiro atendente_$ ensin- ensina eu_falo falo_o falo~que ligar_? ligarem me_ensina me_prepara oq oq_eu palav- palavras para_cobrador prepa- prepara que_falar que~falo que~respondo respo- rotei- roteiro roteiro_para tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:atendente after-roadmap:com after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:palavras after-roadmap:responder after-roadmap:telefone atend- atendente banco_, banco~me cobrarem comigo_a comigo~ligacao como_comeco como_eu como_falo como~com com~banco converso converso_com digo_$ ensai- ensaia ensaia_comigo
ensaia~a eu_respondo falar_? falar_na falar~o financeira_? nao_posso nao~falar o_atendente offers:, offers:como offers:da offers:eu o~? posso_falar que_palavras que~posso respondo_se telef- telefone telefone_$ tem_um um~para uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:prepara after-roadmap:que after-roadmap:uso as assunto_com assunto~o a~? a~com banco_? cobrador_$ com_a comeco_a comeco~conversa comig- comigo como como_puxo como~a com~atendente com~gerente conversa_com conversar_com desconto_? de~respondo eu_uso eu~quando eu~se
falo_para falo~banco falo~eles hora hora_$ ligaram ligarem_de ligarem~novo na_hora novo_respondo novo~como no~, o_assunto offers:? offers:as offers:ligacao offers:prepara offers:que offers:respondo o~nao o~responder palavras_eu palavras~uso para_essa para_pedir para~? para~ligacao pedir_desconto pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto quando_ligarem que_nao
que_responder que~digo que~na que~para que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ajuda ^_ligaram ^_me a_atendente a_financeira a_pessoa a_responder after-roadmap:banco after-roadmap:comeco after-roadmap:comigo after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:loja after-roadmap:na after-roadmap:quando after-roadmap:se after-roadmap:travo agora~o ajuda~responder assun- assunto a~da banco banco_e banco~nao bonit- bonito bonito_e bonito~eu
cobrador_? com_banco comeco como_? como_devo como~conversar com~, com~NAME com~financeira conversa conversar conversar~banco conversa~a da_loja da_um debts:banco debts:falo devo_conversar devo~com eles eles_falam eles_me eles~bonito entrada entrada_? essa_ligacao eu_gaguejo eu_travo eu~com e~sei e~travo falam_bonito falam~e falar_com falo_? falo_com fico_nervosa financeira frase- frases frases_$
gague- gaguejo gerente_do gerente~banco ligar_la loja_? me~a me~o me~para nao~conversar nervo- nervosa no_banco offers:a offers:banco offers:com offers:comigo offers:conversar offers:falo offers:o offers:para offers:quando o~dizer o~eu para_eles pedir pedir- pedirem pedirem_entrada pedirem~? pessoa_da pessoa~loja quand- quando quando_eles quando~de que_$ que_dizer que_que que~eu respondo_como
respondo~pedirem se_pedirem sei_conversar sei~com se~entrada travo_, travo~me`,
    '-3': `after-roadmap:conseguir after-roadmap:faco conse- conseguir desconto_$ financeira_$ para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '25': `recla-`,
    '18': `denun-`,
    '15': `reclamacao`,
    '14': `after-roadmap:reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:reclamar processar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar after-roadmap:procon denunciar proce- procon_$ quero_denunciar`,
    '10': `no_procon reclamo`,
    '9': `after-roadmap:reclamo quero_reclamar`,
    '8': `^_reclamacao after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_onde after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe a_reclamacao after-roadmap:como after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov contra denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco onde ouvid- para_isso para_procon quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `^_como ^_posso ^_quero abusi- after-roadmap:. after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca after-roadmap:contra botar cobranca como_abro contra_a da_cobranca esses exist- existe overdue:quem para~o queix- queixa quero~a resolve_, texto_para`,
    '4': `,_onde .~como a_financeira abro abro~contra after-roadmap:deles after-roadmap:existe agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como~reclamacao contr- deles depende_a depende~gente e_nada e~quem fazer~reclamacao gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende posso procon~que que_depende quem_? quero
quero_botar quero~no reclamacao_contra resolve~e sac sac_nao sac~resolve tem~orgao usa`,
    '3': `,~agora ,~alguem ,~faco . ^_da ^_faz ^_vou abro_queixa after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:faz after-roadmap:financeira after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem after-roadmap:vou algum banco cobranca_? como~queixa contra~NAME contra~financeira da_operadora da_para de_noite denuncio_essa denuncio~cobranca
depen- depende domin- domingo domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? faz_o faz~texto financeira financeira_? gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~a me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses overdue:existe overdue:para
overdue:queixa overdue:quero o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer que~a reclamacao_no tem_algum vezes vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros`,
    '8': `compo- composto composto~o juros_sobre juros~juros sobre sobre_juros vira`,
    '7': `^_juros cima cima~juros eh~sobre em_cima juros_em juros~cima que~divida vira~mil`,
    '6': `^_por after-roadmap:juros after-roadmap:vira a~dobra como~mil composto_eh de_juros divida_dobra dobra eh_juros juros_$ juros_composto juros~eh mil_vira por_que por~a que_mil que~vira`,
    '5': `a_divida after-roadmap:cima after-roadmap:dobra after-roadmap:mil aumen- aumenta a~dobrou cima_de como_a como~conta conta_dobrou conta~desse cresc- cresce cresce~bola debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito em~de explica jeito_? juros_? mais~? mil que_a que~juros rates:? rates:como rates:juros rates:sobre`,
    '4': `^_como a_conta after-roadmap:aumenta after-roadmap:como after-roadmap:composto after-roadmap:sobre after-roadmap:sozinha aumenta_? bola bola_de bola~neve como como_isso como_que como~cresce cresce_igual de_neve do_mes do~passado eh_essa expli- explica~isso igual_bola isso_cresce isso~igual juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem nada_? neve o_juros
paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~quanto quanto_mais quanto~tempo quatr- quatro que_? que_quanto rates:que sozinha sozinha_$ tambem_paga tambem~juros tempo_passa tempo~mais uma_divida`,
    '3': `after-roadmap:cresce after-roadmap:desse after-roadmap:divida after-roadmap:explica after-roadmap:jeito aumenta_se aumenta~eu a~cresce banco_calcula cabeca_como cabeca~eram calcu- calcula calcula_o calcula~juros cima_do cinco cinco_mil cinco~? cobrar~em como_eh como_eram como_o como~banco como~trocados composto_muda compr- comprei comprei_mais comprei~nada debts:como debts:composto debts:explica
debts:que desse de~sobre divida divida_cresce divida_pequena divida~estao divida~vira dobra_estao dobra~rapido e_composto e_virou eh_o eh_permitido eh~cobrar eh~que eh~uma entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro estao_rapido estao~? eu~comprei explica_como e~muda e~uma fortu- fortuna fortuna_$ histo- historia historia_eh historia~essa igual igual~de jeito
juros_simples me_explica me~como mil_$ mil_? mil~cinco minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ o~calcula paga passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_historia que_so que_uma que~aumenta que~explica que~mais rapid- rapido rapido_? rates:composto rates:conta rates:eh
se~nao simpl- simples simples_e simples~composto so_aumenta sobre~? sozin- so~se tambe- tambem trocados trocados_e trocados~virou uma_fortuna uma~pequena vira_cinco vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free ^_tem consent:quanto consent:tem custo_$ eh_pago mensalidade`,
    '11': `#_? ^_quanto after-roadmap:paga cobram custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa tem_custo tem~pagar`,
    '10': `^_paga de_graca eh_de eh~? graca isso~pago mesmo_$ pago_$ preco_$ qual_o quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra comis- comissao consent:paga custa_$ eh_$ eh_gratis grati- gratis gratis_? quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:mesmo after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago graca_$ mensa- mesmo ne_$ quanto_eh tem tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:cobram consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico vem_cobranca`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_qual ^_vem after-roadmap:custa after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:free consent:mensalidade depoi- depois depois_$ eh~mesmo essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? paga_alguma paga~coisa para~voce porce- porcentagem porcentagem_? qual~valor quanto_voce
quanto~esse uma_porcentagem valor_do valor~servico vao_cobrar vao~depois vem~depois voce_ficam`,
    '5': `:com ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:depois after-roadmap:graca after-roadmap:ne after-roadmap:quanto aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:graca conta_disso conta~quem disso_quem disso~paga do_servico esse_servico e~conta final_? ganham ganham_o ganham~que minha_fatura na~fatura o~com paga_, pagamento_no
pagamento~final pagar_$ pagar_alguma paga~eu pegadinha_de pegadinha~pagamento que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_ganham voce~com voce~o`,
    '4': `,_eu :alguma ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:nada after-roadmap:pago after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma_taxa cobra_$ cobram_comissao coisa coisa_$ com_isso comissao_$ consent:depois consent:nada consent:ne consent:pagar consent:qual consent:sai consent:servico de_pagamento de_ser depende_, depois_? de~ajudado de~no e_a essentials:no eu_?
fatura_? final ganha- graca_? isso_eh isso~vai na_minha nao~dinheiro nao~nada no_final o_valor ou_tem pagar pagar_voce pagar~taxa pago_? para_usar preco_de preco~ser problema_? quanto_sai quanto~cobra quanto~cobram que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce_cobra voce~comissao`,
    '3': `,~? ,~de ,~problema :custa :de :ne :para :que ?~eu FIGURE ^_depende a_taxa after-roadmap:cobranca after-roadmap:ficam after-roadmap:isso after-roadmap:qual after-roadmap:valor agora~a ajuda- alguma~? aqui_$ bom_demais cobram_$ coisa_? consent:# consent:alguma consent:cobra consent:coisa consent:isso consent:por consent:vem custa_esse custa~servico debts:aqui debts:ficam debts:porcentagem demais_.
depen- depende de~eh dinheiro_para dinheiro~pagar eh eh_free eh~taxa essentials:. essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem essentials:voce esta_bom esta~demais fatur- fatura free~ou graca~? mesmo_ou minha~? more-debts:servico nada~ne nao_tenho nao~que no~? o~do pagam- pagamento pagar_nada pagar~, pagar~nao pao_$
pegad- pegadinha plano_pago poderia_me por~servico probl- problema qual quem_paga que~alguma que~nada taxa_de tem_plano tem_problema tem~pago ter~pagar usar valor vem~? voce_, voce~tem`,
    '-3': `?income-source ^_sim after-roadmap:bom after-roadmap:falta after-roadmap:juros aqui_? consent:golpe consent:meu consent:sim conta_de conta~voce debt-kind:eh de~quem e_quanto eh_o eh_seguro eh~isso e~voce falta financeira golpe_? graca_quem graca~paga paga_a paga~conta qual_eh quanto_falta quem~a se_eh segur- seguro se~de sim_e`,
    '-4': `eh_golpe golpe quanto_eu voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `quand- quando que_mes`,
    '8': `after-roadmap:mes`,
    '7': `acaba_? termina_quando termina~?`,
    '6': `NAME~? ^_quando after-roadmap:NAME after-roadmap:entra after-roadmap:plano after-roadmap:primo after-roadmap:quanto marca- marcado mes meu_primo o~ficou pagar_essa para_meu plano plano_? primo quanto~para que_ficou todo~?`,
    '5': `NAME_? NAME_vai ^_em ^_quantas a_NAME acaba after-roadmap:? after-roadmap:acaba after-roadmap:essa after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:some after-roadmap:termina after-roadmap:vou a~? do_mercadinho em_que entra loja_? mercadinho no_plano pagan- pagando para_cartao para_minha para~esse qual~valor quando~NAME quando~a quant- quantas quantas~vou separ-
some_quando some~? termina vai_para valor_que`,
    '4': `NAME_acaba NAME_entra ^_essa ^_quanto a_escola a_vez after-roadmap:a after-roadmap:chega after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:para after-roadmap:paro after-roadmap:todo ai_? a~do a~vai cada_um chega_a chega~vez dar_para em~mes entra_? essa_ai eu_pago eu~de ficou financeira_? irma mensal merca- meu~? minha_irma nela o_valor o~acaba pagando_a
pagar_o pagar~consignado pago_a pago~NAME pago~todo para_cada para~irma para~um paro paro_de pelo_plano pelo~? quando_a quando_chega quando_o quando_que quando~eu quanto que_vai que~para some todo_mes vou_dar vou_pagar vou~essa vou~para`,
    '3': `,_some ,~quando NAME_fica NAME_por NAME~ate NAME~esta NAME~some a_da a_financeira a_loja a_partir acabar_pagando acabar~para acabo after-roadmap:acabo after-roadmap:ate after-roadmap:cada after-roadmap:cartao after-roadmap:comeca after-roadmap:dai after-roadmap:escola after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:pagar after-roadmap:partir after-roadmap:pelo
after-roadmap:ponto after-roadmap:sai after-roadmap:tempo after-roadmap:vai after-roadmap:valor after-roadmap:vez after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate_o ate~pago a~entra a~fica a~o cada chega comeca_o comeca~NAME comeco_a consignado_? dai de_pagar de_quando de~essa de~o divida_do do_plano do~entra em~ponto entra_a entra~NAME escol- escola essa_? essa_dai esta_paga esta~ate
eu_acabo eu~acabar fica_para fica~que fico irma_? loja mando_para mes_a mes_comeca mes_que mes~NAME mes~a mes~eu mes~o no~a o_NAME o_consignado o~? o~pelo o~que pagando_para pagar~? pagar~banco pago~da para~mes partir partir_de partir~quando plano_a plano_entra plano~a ponto ponto_do ponto~plano qual_mes quando_pago quanto_tempo quanto~? que_ponto que~? que~a que~comeca termi- tia todo total_eu
total~vou vez vezes vez~NAME vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo mes_$ pagar_$ quando_$`,
    '-4': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '13': `after-roadmap:mensagem after-roadmap:texto texto`,
    '12': `escre-`,
    '11': `mensa- mensagem`,
    '10': `^_redige after-roadmap:redige o_texto redig- redige`,
    '9': `para_NAME`,
    '8': `^_escreve a_mensagem after-roadmap:escreve after-roadmap:para escreve mensagem_para pront- uma_mensagem`,
    '7': `^_monta after-roadmap:monta after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `NAME~por ^_mensagem after-roadmap:por a~por email email_para eu~para fazer~# monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:pede after-roadmap:prepara ajuda~escrever a~para banco_$ carta da_proposta educa- eles_$ escreve_para escrever escrever~financeira escrevo_para escrevo~NAME faz~email mensagem~NAME mensagem~eles para~fazer pede por_# prepa- prepara quero~texto texto_da um_email
uma_carta`,
    '4': `NAME_que after-roadmap:NAME after-roadmap:carta after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada educada_para educada~banco em_palavras em~bonitas escrever_para escrevo eu_escrevo eu_mandar favor favor_$ faz faz_um financeira financeira_$ mandar_para
me~a me~um mim mim_$ offers:escrever o~eu pagar_esse pagar~mes palavras_bonitas palavras~que para_mim por_favor prazo_$ pronto_$ proposta_$ quero_o que~consigo que~escrevo um_zap uma uma~educada`,
    '3': `#_por #~mes NAME~eu ^_digita ^_faz ^_manda ^_redija after-roadmap:# after-roadmap:aquele after-roadmap:banco after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que ao_credor ao~solicitando aquele_texto aquele~para atrasar_$ carta_para consigo credor_solicitando credor~prazo da_um de_uma digit- digita digita_ai digita~o dizen- dizendo
dizendo_que dizendo~vou do_acordo educado eles eles_por eles~escrito escreve_o escreve~texto escrito_$ eu_mando eu~# fazer faz~zap finan- loja_dizendo loja~que manda_aquele manda~texto mando mando_para mando~eles me_ajuda mensagem_ao mensagem~credor mes_$ mim_um nao_consigo nao~pagar offers:ajuda offers:faz offers:financeira offers:um offers:uma pago_# palav- palavras para para_loja para~dizendo
para~mandar para~por pedin- pedindo por_escrito prazo preciso_de preciso~uma pronta proposta que~atrasar que~mando redige_uma redige~carta redij- redija redija_uma redija~mensagem solicitando solicitando_prazo tem_uma texto_do texto~banco texto~eu uma~ao um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `saque_aniversario`,
    '9': `anive- aniversario`,
    '8': `after-roadmap:fundo after-roadmap:saque garantia`,
    '7': `after-roadmap:aniversario aniversario_? como_tiro garan- meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o de_garantia eh_saque fundo_de fundo~garantia o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso cancelo~saque debts:fgts dinheiro_do eh~aniversario esta~, e~? fgts_esta incomes:? incomes:saque meu_fundo nisso_? o~e usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:antecipar after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- antecipar~fgts cancelo cancelo_o como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:saque de~inativa faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts incomes:fundo incomes:o meu~de meu~esta
nao_? nisso o_dinheiro o_fundo ou_nao ou~? o~aniversario para_sacar pode_ser preso sacar_?`,
    '3': `,_uso ,~para ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:dinheiro after-roadmap:furada after-roadmap:pode a~sacar burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:como debts:fundo debts:garantia debts:o debts:para debts:sacar de~para dinhe- dinheirinho dinheirinho_no dinheirinho~fundo do_buraco fgts_? fgts_para fgts~eh fgts~quitar fundo_, fundo~uso
furad- furada furada_ou garantia_? garantia~pagar incomes:como incomes:garantia incomes:para no_fundo o~do o~faco pagar_divida pagar~? para_antecipar para_sair para~divida para~do para~o pena pena_sacar pena~o posso_usar que_faco quitar_o quitar~cartao sacar_o sacar~fgts sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para uso~sair vale_a
vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `after-roadmap:falta demor-`,
    '13': `^_quando falta termi-`,
    '12': `quand- quando`,
    '11': `acaba after-roadmap:quando`,
    '10': `^_em after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora em_que falta_$ quanto_tempo saio`,
    '9': `acabar acabar_$ after-roadmap:acabar after-roadmap:saio ano eu_saio mes_eu termino`,
    '8': `^_falta acaba- after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:tempo after-roadmap:termino after-roadmap:vai ate ate_quando livre livro me_livro muito quantos tempo`,
    '7': `:quando ^_demora acaba_$ acaba_esse after-roadmap:demorar after-roadmap:em after-roadmap:livre after-roadmap:saida after-roadmap:termina after-roadmap:vou demorar eu_quito eu~livro falta_muito muito_? previ- previsao quando_acaba quant- quanto_falta que~eu respi- saida saida_para saida~mim tem_saida termina termino_de termino~pagar`,
    '6': `^_acaba ^_tem ^_vai after-roadmap:dessa after-roadmap:ficar after-roadmap:quito eu_me fico fico_livre qual_mes quanto_$ que~acaba quito tem~para tudo_? vai`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_sera ^_termina acaba_isso after-roadmap:ainda after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fim after-roadmap:quanto after-roadmap:sera after-roadmap:tem after-roadmap:vejo ano_? ano_eu ate_la dessa em~mes esse_ano eu_termino eu~? eu~dessa ficar muito~? pagando_$ qual~eu quando_vou quando~isso quanto
quantos_meses quanto~falta que_ano que~, que~saio que~termino saio_dessa sem_divida tempo_falta tem~de zerad-`,
    '4': `:acaba ^_antes ^_ate ^_consigo acha_que acha~eu after-roadmap:acha after-roadmap:cinquenta after-roadmap:das after-roadmap:fico after-roadmap:respirar after-roadmap:zerada ano_que anos_pagando ano~vem antes_dos chao cinqu- cinquenta das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu dia~de disso_? esse~? estou~? eu_ficar eu_fico eu~livre eu~tudo falta~para fim fim_disso ja_estou la~estou
livre_? pagar_? para_acabar para~ficar quando_fico quando~livre quando~que quantos_anos quanto~demora que_dia que_mes quito_$ quito_tudo quito~? respirar respirar_$ sera sera_que tempo_demora tempo~isso vou vou_casar vou_ficar zerada`,
    '3': `#_, ,_quando ,~diz ,~vou :dessas :eu :fico :livre acha after-roadmap:buraco after-roadmap:consigo after-roadmap:dividas after-roadmap:diz after-roadmap:dos after-roadmap:filha after-roadmap:la after-roadmap:mes after-roadmap:meses after-roadmap:mim after-roadmap:natal after-roadmap:que after-roadmap:quitar after-roadmap:respiro after-roadmap:sem after-roadmap:terminar after-roadmap:tudo
after-roadmap:tunel after-roadmap:vem after-roadmap:zera ainda anos ano~termino ate_o ate~natal buraco_? das debts:isso dessa_? devendo_, disso divida_$ dividas_$ do_buraco do~? eh_que em em_# em~, em~ano esta~divida eu_respiro falta_para faltam fica~de fico_sem fico~disso fico~divida isso_$ ja_vou levar_? livre_de livre_disso meses meses~para mim_$ minha~se muito_para natal o_fim o_natal o~disso
para_eu para_mim para_sair para~das quando_eh quando_eu quanto~ainda quanto~para que_estou que_meu que_vem que~nome que~vejo quita- quitar respiro respiro_? saio_do saio~? sair_das sair~dividas sem~? se~ano tempo_$ tempo_para tempo~vai terminar um_dia um~eu vai_ate vai_levar vai~quando vejo vejo_o vem_, voce~que vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `NAME_? NAME~? a_divida a_financeira after-roadmap:caduca after-roadmap:essa after-roadmap:financeira after-roadmap:pago after-roadmap:vez agora_$ de~essa divida_do do_mercadinho essa_? financeira_? merca- mercadinho nao_tem nao~saida o~acaba pagando_a pagar~? pago_a para~? quando_a quando_o quando~NAME quanto_eu termina_quando termina~? vez`,
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
    '6': `after-roadmap:governo after-roadmap:vale auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas o_governo onde~o para_ganhar tem_ajuda vale~? worry:gas`,
    '4': `after-roadmap:cai after-roadmap:comprar after-roadmap:direito ainda_existe ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito do~? essentials:? essentials:o faco_para gas_, gas_cai gas_caiu gas~esse gas~quando graca_? o_botijao onde_retiro para_comprar para~gas para~o
progr- programa quando_? quem~direito retir- retiro retiro_o retiro~botijao tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ,~direito ,~programa ^_gas ^_onde ^_vale acabou_meu acabou~gas after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:existe after-roadmap:onde ajuda_do ajudar_? ao_botijao ao_gas ao~? ao~do bolsa bolsa_? bolsa~, cai caiu caro_demais caro~, como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca demais~tem direito~botijao direito~gas do_gas do_povo do_programa
do~vem essentials:governo essentials:para esta_caro exist- existe familia_, familia~tenho gas_do gas_esta gas_vem gas~caro gas~junto gas~povo gas~tem governo_para governo~isso graca junto_com junto~o mes_? o_gas para_gas peco~auxilio povo_? programa_? programa_para programa~ajudar quem_tem recebo recebo_bolsa recebo_o recebo~familia recebo~vale tem_programa tem~ao tem~do tenho~ao vale_do vale~gas
vem_junto vem~com worry:? worry:vale`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco perco_o risco_? teto tomam unico unico_imovel worry:?`,
    '5': `^_oficial after-roadmap:podem banco_pode casa_eh casin- casinha causa~cartao corre divida_de divida~banco minha_geladeira penho- podem~? pode~minha por~de risco worry:pode`,
    '4': `,_da ,_eles ^_banco ^_eles ^_levam ^_podem after-roadmap:imovel after-roadmap:levar after-roadmap:perco after-roadmap:pode after-roadmap:teto after-roadmap:tomam after-roadmap:unico apart- apartamento apartamento_? a~onde banco~tirar barra- barraco barraco_eh cartao_? casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o de_casa de_quem debts:casa
debts:minha dentr- dentro deve deve_? dever_condominio dever~perco de~deve de~no de~pode e_fogao eles eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao fogao_de fogao~quem geladeira_? gente gente_de gente~casa imovel_pode imovel~ser leila- leilao levam levam_televisao levam~e levar_minha levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre
moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro onde~corre overdue:? pegar penhorado penhorado_? perco~apartamento perde- pode_levar pode_tirar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado se~dever telev- televisao televisao_e televisao~fogao tirar_a tirar~gente tomam_minha tomam~casinha unico~pode worry:casa worry:levar worry:moro`,
    '3': `,_corre ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam a_gente after-roadmap:cartao after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:gente after-roadmap:minha after-roadmap:moro after-roadmap:risco apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? barraco~meu bem_de bem~familia botar botar_ela botar~em
casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia de_loja debts:, debts:podem dentro_? dever de~? de~eh divida divida~loja do_cartao e_levar e_sofa eh_protegida eh~que ela ela_em ela~leilao eles_conseguem
eles~botar eles~levar eles~vir entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira~sofa gente~divida imovel_da imovel~familia justica_pode justica~entrar leilao_? levar_? levar_geladeira levar~e mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui minha~esta nao_pagar nao~? nome_,
nome~corre no~nome o_unico os_outros os~credores outros_credores outros~podem overdue:casa o~? o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar penhorar_o penhorar~unico perco~teto perder pode pode_entrar podem_penhorar podem_vir podem~o podem~pegar pode~e por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram ser~? se~nao so_tenho sofa
sofa_? so~essa tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar tomar_minha um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:casinha worry:divida worry:eles worry:geladeira worry:imovel worry:minha worry:podem worry:tomam worry:unico`,
    '-3': `:minha`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `quanto`,
    '11': `after-roadmap:oferecer after-roadmap:ofereco oferecer ofereco quant-`,
    '10': `#_para #~NAME qual~eu quanto_$`,
    '9': `#_? ^_ate ^_qual after-roadmap:eles after-roadmap:proponho after-roadmap:qual after-roadmap:valor ate_quanto proponho que_valor`,
    '8': `after-roadmap:# after-roadmap:peco com_quanto peco propo- quanto_de valor`,
    '7': `after-roadmap:ate after-roadmap:lance after-roadmap:propus after-roadmap:seria chego de_desconto eles eu_falo falo lance maximo_que o_maximo para_NAME propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_sera after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo after-roadmap:negociacao ate baixo eles_? eu_dou justo maxim- maximo meu_teto nao~eles oferecer_# offers:? pagar_$ quanto~? quanto~desconto sera_que sera~eles valor_nao`,
    '5': `FIGURE NAME_$ ^_chego ^_que aceitar_? after-roadmap:aceitar after-roadmap:teto a~? chego~quanto costu- devo_oferecer dou eles~# eu_peco eu~primeiro falo_primeiro meu~na na~? negociacao numero_eu numero~falo oferecendo oferecendo_quanto oferecer_$ ofereco_$ offers:eu offers:quanto offers:que proposta_de qual_valor quanto~oferecer que_eles que_numero que~nao sera teto`,
    '4': `NAME~# ^_comeco ^_quanto a_conversa aceita aceitar aceita~? after-roadmap:baixo after-roadmap:eu after-roadmap:sera after-roadmap:vale ate_onde ate~da a~aceita baixo_? comeco comeco_oferecendo comeco~quanto com~eu da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~da entrada_? eu_oferecer faz_vergonha faz~? nao_faz nao~vergonha numero ofereco_a offers:aceita offers:baixo
offers:falo offers:sera onde_da onde~para o~que pago_quanto pago~de para_baixo para_puxar posso_oferecer proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual~nao quanto_ofereco quanto~pagar que~NAME que~pago uma_proposta uma~de vergonha_?`,
    '3': `# ^_com ^_eu ^_faco ^_ofereci ^_pago ^_peco a_metade aceit- acha_que acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:metade after-roadmap:na after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja boto boto_na
boto~mesa chego_neles chego~? conversa conversa_? da_para desco- devo~? devo~para de~? entrada eu_boto eu_chego eu_jogo eu_ofereco eu_proponho eu~baixo eu~neles falo_o falo~que ja_falo ja~o jogo jogo_baixo jogo~ou mesa mesa_? metad- metade na_mesa negoc- neles neles_? numer- oferecendo~? oferecer_? oferecer~para ofereci ofereci_# ofereci~para ofereco_para ofereco~NAME offers:# offers:NAME offers:a
offers:comeco offers:numero offers:qual offers:valor ou_ja ou~falo o~tenho pago_$ para_nao para_pedir para~para posso~# posso~no primeiro primeiro_$ propor proposta quanto_posso quanto_vale quanto~chego quanto~de que_a que_tenho se~oferecer tenho_? valor~boto valor~proponho vergo- vergonha voce_acha voce~que`,
    '-3': `^_sai after-roadmap:fazendo after-roadmap:isso after-roadmap:juros after-roadmap:sai after-roadmap:tempo after-roadmap:total after-roadmap:vai econo- fazen- fazendo isso_? quanto_tempo quanto~devo quanto~para sai sai_quanto total`,
    '-4': `after-roadmap:falta devo_para falta quanto_falta`,
    '-5': `devo~NAME`,
  },
  'ask:in-my-name': {
    '13': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao dar~? mim_? no_meu no~cpf para_banco por~? preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `consent:? isso_vai isso~sujar nome_? procu- score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar aqui_? aqui_suja aqui~meu banco_por banco~mim consent:meu cpf cpf_? dar eu_? falar~suja isso~no mandam_mensagem mandam~para mensagem~banco meu_cpf meu_score offers:? offers:voce score sujar usar vai vai_sujar vao~no voce voce~mensagem`,
    '5': `after-roadmap:cpf after-roadmap:vai after-roadmap:vao aqui baixa baixa_meu baixa~score estou_aqui estou~? falar_aqui fecha- isso_baixa mensagem_para meu_nome mim offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou usar_isso usar~baixa vai~meu vai~que voce_mandam`,
    '4': `,_voce ,~ou ^_consegue ^_fazer ^_vao acordo_por acordo_sem acordo~me acordo~mim after-roadmap:mexer after-roadmap:sujar after-roadmap:voce aparece aparece_no aparece~meu atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu com_eles conse- consegue_resolver consegue~com conseguir_credito conseguir~?
consent:banco consent:mim consent:no consent:nome cpf~piorar credito_? deixar_que deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que isso_aparece liga_para ligar~banco liga~eles
loja_direto loja~para lugar_? mandam meu_lugar minha_nota negoc- negocia negocia_no negociar_no negociar~meu negocia~meu nota_? o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu sujar_meu sujar~nome
vai_fechar vai_puxar vai_saber vai~acordo vao vao_negociar voce_fecham voce_negocia voce_ou voce_resolve voce_vai voce~eu voce~fechar voce~no worry:? worry:aqui worry:voce`,
    '3': `a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:mim after-roadmap:preciso after-roadmap:usar apare- avisa- avisar avisar_? banco_? cadas- cadastro com~? com~credor com~loja consegue conseguir consent:aqui consent:dar consent:eu consent:ou consent:para consent:por consent:preciso consent:score consent:sujar consent:usar consent:voce cpf_e credi- credito
credo- credor credor_ou credor~sou deixa- deixar diret- direto esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se liga ligam_para ligam~banco ligar_para lugar marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu~e mexer mexer_no mexer~meu me~? negociar nome nome_fica nome~marcado nota no~lugar o_acordo o_credor offers:aqui offers:dar
offers:eu offers:nome offers:preciso ou_sou ou~? ou~eu o~ou para_eles para~, piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? usar_esse usar~servico vao_mexer voce_falam voce_ligam voce~ligar voce~o worry:eu worry:isso worry:usar`,
    '-3': `after-roadmap:suja`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '9': `quanto~juros`,
    '8': `^_quanto after-roadmap:qual after-roadmap:taxa juros_? os_juros taxa`,
    '7': `^_qual abusi- abusivo after-roadmap:abusivo after-roadmap:quanto de_juros do_NAME eh~? esse_? esse_juros o_juros qual rates:?`,
    '6': `a_taxa after-roadmap:alto cet_do juros_eh o~esta pagar~mais qual~taxa quanto quanto_vou quanto~de quanto~pagar rates:juros vou_pagar vou~a`,
    '5': `NAME_? a_mais after-roadmap:cet after-roadmap:mais after-roadmap:os alto alto_? de~voce eh_juros em_juros essa_taxa eu~os e~que juros_$ juros_abusivo juros_esta juros~esse o_cet onde_voce onde~tiraram os pagar_a pode~esse quant- quanto_de que_juros que~divida rates:e rates:eh rates:qual rates:quanto taxa_do tem~juros tirar- tiraram tiraram_essa tiraram~taxa voce_tiraram voce~essa`,
    '4': `abaixa_se abaixa~eu after-roadmap:cobra after-roadmap:cobrar after-roadmap:pode banco_esta banco~lucrando cet cima~mim cobra- cobra_mais cobrarem cobra~juros de_cada de_onde deles disso_eh disso~juros divida_nao divida~abaixa divida~o dois do~? e_o e_qual eh~juros esta_lucrando eu_pago eu~todo e~saldo juros_por juros~NAME juros~contrato juros~pode lucra- lucrando lucrando_em lucrando~cima mais_$
mais_juros mexeu mexeu_$ nao_mexeu no_contrato norma- normal o_saldo os~no o~deles pago_todo paguei_seis paguei~parcelas parcelas_e parcelas~o parte_disso parte~eh pode_isso pode~? por_mes por~minha qual_a qual_o qual_que qual~eh qual~juros quanto_o quanto~banco que_minha que_parte que~disso rates:os rates:que saldo saldo_nao saldo~mexeu seis seis_parcelas seis~e se~pago so_de so~juros taxa_$
tem_o vejo_os`,
    '3': `?_eh ?~so NAME_eh ^_de ^_desse ^_juros ^_paguei ^_que abaix- abaixa after-roadmap:NAME after-roadmap:comendo after-roadmap:divida after-roadmap:dois after-roadmap:esse after-roadmap:esta after-roadmap:mexeu after-roadmap:pago after-roadmap:perco after-roadmap:saldo after-roadmap:so after-roadmap:tiraram after-roadmap:vou a~do cada cada_divida cada~minha cobrar comen- comendo comendo_quanto como_eh
como_subiu como~que como~tanto contrato contrato_$ da_taxa das_minhas da~eu de_dois de_mim de~divida de~mil divida_e divida_minha dois_mil dois_numeros dois~da dois~foi dos_dois dos~numeros eh_alto eh_divida eh_esse eh_so eh~nesse em_qual em~dos esta_me esta_muito esta~em estou_pagando eu_olho eu_paguei eu_perco eu~em foi_para foi~tres juros_de juros_nesse juros_no juros~cada juros~mes juros~pago
juros~total mes_$ meu_cartao mil_foi mil~para mim_? minha_? minha~nao muito~? nao_abaixa nao~se nesse_total nesse~? numeros numeros_da numeros~taxa olho_$ os~de o~do o~mais o~nao pago pago_de pago~juros pago~mes pague- paguei para_tres para~se parcelas parte perco quais_os quais~juros qual_dos qual~dois qual~minhas quanto_vai que_de que~dois que~eh rates:como rates:divida rates:dois rates:eu
rates:onde rates:pago rates:paguei rates:taxa se~paguei so_juros so~? subiu subiu_tanto subiu~? tanto tanto_? tanto~eh taxa_eu taxa~olho tres tres_se tres~eu`,
    '-3': `cima~juros econo- eh~do esse_do esse~cartao juros_em juros_sobre juros~cima juros~juros sobre_juros`,
    '-4': `do_cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro`,
    '12': `^_precisa precisa vao`,
    '11': `^_vao confiavel confiavel_$ consent:saber eh_confiavel eh_sigiloso fica saber seguro_$ sigil- sigiloso vai`,
    '10': `eh~isso incomes:? posso_confiar vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vai compartilham confiar confiar_$ consent:meu consent:voce e_se fica~onde infor- le onde_$ passa- preci- prote- senha senha_$ voce`,
    '8': `:sao after-roadmap:vao compa- consent:precisa contar eh_protegido entre_nos e~vazar guard- isso_suja isso~sigiloso ne ne_$ precisa~cpf protegido protegido_isso saber_$ se_vazar vazar_? ve ve_o vendem ve~que voce_vendem`,
    '7': `^_alguem ^_isso after-roadmap:confiavel after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar_depois apagar~? consent:confiavel consent:eh consent:posso consent:vai consent:vao dados da~apagar de_cpf de_vazar debts:? disso_? entre escrevo eu_quiser eu~? fica_guardado ficam golpe~ne guardado guardado_onde isso_fica isso~meu le_isso le~aqui
medo medo~passar nao_ne nao_vai nos no~dinheiro para_apagar passam pedem pedem_senha pedir_meu posso posso_falar precisa_de quem_le quiser risco risco_de risco~vazar se~? se~quiser suja suja_meu suja~nome tem_risco vao~para vazar_$ voce_pedem voce~meus voce~senha`,
    '6': `:? ^_compartilham ^_e ^_eh a_pegadinha after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:meus after-roadmap:passam after-roadmap:posso after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar banco_$ com_outras compartilham_com compartilham~outras com~empresas conse- consent:confiar
consent:marido consent:seguro consent:vazar contar_para cpf cpf_$ dados_ficam de_passar eh~nao eh~pegadinha empresas empresas_$ escre- eu_escrevo eu_ganho eu~sair falar_sem falar~medo fica~? golpe_nao informacoes ligar~minha medo_$ meu_dinheiro meus meus_dados meus~ficam outra- outras outras_empresas para~casa passar pedir pegadinha_? piorar_meu piorar~score posso~sem quanto~ganho quem_vai
quer_saber que~escrevo quise- quiser_sair saben- sabendo sair_$ sao~? score_$ seguro~? sem_medo sigiloso_$ sigiloso_isso vai_piorar vai~meu vende- voce_sao`,
    '5': `:cpf :precisa :seguro :voce ?_quem ?~me ^_meus ^_porque acess- acesso acesso_$ after-roadmap:apagar after-roadmap:passar after-roadmap:pedem after-roadmap:protegido after-roadmap:quiser after-roadmap:risco after-roadmap:sabendo after-roadmap:vendem algue- alguem apagar aqui_? banco_vai banco~saber chefe_fica chefe~sabendo como_voce como~que compartilham~informacoes consent:? consent:como
consent:compartilham consent:fica consent:ficam consent:garante consent:isso consent:pedir consent:porque consent:senha consent:sigiloso cpf_? dados~seguros debts:le debts:vazar de~informacao do~cpf escrevo_$ essas_informacoes e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso informacoes_? isso_aqui isso~? isso~golpe isso~seguro mao_de meu_chefe meus~para minha_casa na~de nos_$ o~eu
o~vai para_minha para~depois para~voce passam_para passam~banco passar_informacao pedir~cartao pegad- pegadinha qual_eh qual~a quem_ve quem~ter quer sabendo_? seguros seguros_$ sei_que so_entre so~nos tem~de ter_acesso vai_ter vai~acesso vao_pedir vao_usar vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce~meu`,
    '4': `:confianca ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:escrevo after-roadmap:falar after-roadmap:nos after-roadmap:pedir after-roadmap:piorar after-roadmap:sair alguem_mais alguem~le as_informacoes a~? a~conta banco_ve banco~o bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe coisa- coisas com_essas compartilham_as com~informacoes consegue_ver
consegue~o consent:casa consent:contar consent:dados consent:disso consent:informacoes consent:le consent:me consent:meus consent:numero consent:onde consent:para consent:qual consent:quem consent:quiser conta- conta_? contar~banco conto_? contra contra_mim contra~? conversa_? dado dados_? dados_depois dados_para dados~terceiros da~excluir da~senha de_bandido de_confianca debts:aqui debts:isso
debts:seguro debts:vai depoi- depois depois_$ dinheiro_$ eh_a esposa_consegue esposa~ver essa_conversa essas essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta gente~? incomes:fica incomes:ganho incomes:le incomes:que informacao informacao_$ isso isso_contra isso_eh
isso~entre isso~mim isso~salvo le_essa le~conversa mais_le mais~essa mao~bandido marido_vai marido~ficar medo_de meu_cartao meu_numero meu_score meus_dado meus~? meu~fica meu~vai mexer_no mexer~meu minha_familia minha~consegue na_mao nao~cair ninguem_vai ninguem~saber numero_$ os_dados os~depois o~a o~te para_excluir para_que para_terceiros para~os passam_meus passam~dados piora- piorar por_aqui
por~quer precisa_da precisa~minha que_quer que_te quem quem_me quem~isso quem~o quer~disso que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_ne saber~? sair salvo salvo_onde score seguro_? seguro_mesmo tem_certeza tenho_medo tenho~de terce- terceiros terceiros_$ usar~contra vai_cair vai_ficar vai_vazar vai~isso vai~ne vai~sabendo vao_contar vao_ligar vao_mexer vao~isso
vao~meu vazar_isso vazar~aqui vendem_o vendem~que ver_o voce_vao voce~as voce~de voce~o voce~para`,
    '3': `,~sao :do :meu ^_da ^_meu ^_minha ^_ninguem ^_quem a_gente after-roadmap:alguem after-roadmap:banco after-roadmap:chefe after-roadmap:contar after-roadmap:excluir after-roadmap:familia after-roadmap:ficam after-roadmap:meu after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sei after-roadmap:ter after-roadmap:voce alguem_vai alguem~saber apagam aqui assim_, assim~voce boa_ou
boa~fica caiu_num caiu~golpe certe- certeza coisas_por coisas_que coisas~aqui coisas~eu como_sei com~que confianca consegue consent:a consent:acesso consent:alguem consent:apagar consent:banco consent:com consent:cpf consent:de consent:entre consent:escrevo consent:essas consent:golpe consent:medo consent:nao consent:ne consent:nos consent:passam consent:quer consent:querem consent:sair consent:se
consent:seguros consent:terceiros consent:ve consent:verdade conta_do contar_? contar~quem conta~banco conto conversa da_para das_minhas das~dividas de_boa de_golpe debts:contar debts:fica debts:mas debts:que debts:quem debts:quer debts:se debts:vao debts:voce depois_? de~minhas de~ou disso duvida_se eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- esposa essas~que
estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazem fazer_com fazer~o fica_gravado fica_sabendo ficam_guardadas ficam~? ficam~essas ganho_$ golpe golpe_assim golpe~, golpe~eh grava- gravado gravado_? guardadas guardadas_essas guardadas~coisas incomes:aqui incomes:com incomes:e incomes:quem incomes:se informacoes_$ livre_de mao marid- marido meu meu_banco meu_marido meu~ne meu~ve
mexer minha_esposa minha_senha minhas~por minha~caiu minha~do minha~vai nao~sujar nome_ne nos_? numero num~assim onde_ficam onde~guardadas ou_fica ou~gravado o~escrevo o~vao para_banco passar_cpf passar_minhas passar~? passar~coisas pedir~cpf porqu- porque posso~de precisa_passar que_a que_escrevo que_vao que_voce quem_? quer~quanto que~contar que~fazem que~fazer que~quer que~querem saber_das
saber_disso saber_quanto saber~eu saber~minhas sao sao_serios se se_eu se_voce sei~eh serio- serios serios_? te_conto tem~que ter te~? usar_isso vai_contar vai_pedir vai~das vai~na vao_fazer vao_ver vao~com vao~minha vao~no ver ver_minha ver~conta vizinha_caiu vizinha~num voce_apagam voce_fazem voce_quer voce_querem voce_vai voce~contar voce~saber voce~serios voce~ver`,
    '-3': `,_vai ,~me ?_e ?income-source ?~eh ^_falar after-roadmap:pode banca banca_isso banca~aqui banco_? boto boto_no cobra- cobrar cobrar_depois cobrar~? com_isso consent:esse consent:quero consent:sao consent:tua eh_do eh_pago empresa estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_$ golpe_isso golpe~? incomes:, incomes:me incomes:no isso_? ligar~banco minha~? no~, por~? posso~? que_estou
quem_banca quem~voce que~isso saber_que saber~estou sao_banco seguro_eu tua uma~? vai_me vai~que vao_cobrar vao~depois voce_$ voce_eh voce~banco voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca de_graca de_onde e_eh eh~graca graca graca_? me~? voce_conseguiu`,
    '-5': `eh~ne isso_vai isso~de isso~sujar no~cpf`,
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
    '11': `^_tem after-roadmap:painel o_painel site_$`,
    '10': `after-roadmap:imprimir grafi- impri- imprimir pdf_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador consent:o em_pdf manda pdf`,
    '8': `^_manda after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplicativo aplicativo_$ app_? computador_$ ender- endereco grafico nao_abre o~nao plani- planilha quebr-`,
    '7': `abre after-roadmap:app aplic- consent:painel da_para entro no_link pagin- pagina quero~pelo site_nao vejo`,
    '6': `a_pagina abre_$ after-roadmap:em after-roadmap:endereco after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app consent:site expir- expirou grafico_$ internet_$ isso_na link_do manda~link nao_consigo onde_vejo pagina_$ perdi_o perdi~link tela tem ver~grafico`,
    '5': `,~outro :link :site ^_cade ^_onde abrir after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:entro after-roadmap:internet after-roadmap:isso cade cade_o como_entro consigo consigo_abrir consigo~a internet isso_em isso~pdf no_site onde~isso pelo perdi vejo_isso ver ver_o`,
    '4': `,_gera :o ^_expirou ^_perdi abrir_a acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos after-roadmap:no aquele_negocio aquele~para cade~link carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:endereco consent:link consent:nao consent:no consent:novo da_erro da~no de~aquele endereco_? entro_naquela entro~tela era_o
era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro graficos inter- link~plano manda_de manda_o manda~novo me_manda meus_numeros mexer_no me~isso me~o nao_carrega nao~abrir naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o passa~site
quero_ver quero~no quero~o sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus vejo~painel ver_no`,
    '3': `:manda :nao :perdi ^_qual ^_quero abre_o abre~painel after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:pfv after-roadmap:qual after-roadmap:quero after-roadmap:tela after-roadmap:venceu aquel- aquele como_vejo consent:abre consent:como consent:entro consent:erro consent:outro consent:perdi consent:qual consent:tela
consi- da_pagina da~ver de_novo dinov- dinovo do_painel do_plano e_perdi entrar entro_no fica_o fica~painel link_da link_nao link~pagina mais_, me_passa mesmo_? nao~entrar negocio novo numer- num~? o_celular onde onde_fica o~de o~mesmo o~venceu painel_nao painel~abre passa pfv pfv_$ qual_era qual_o qual~o vejo_o venceu venceu_$`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '16': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '7': `minimo_,`,
    '6': `debts:minimo minimo_? so_o so~minimo`,
    '5': `,~mal ^_pagar after-roadmap:so levan- levando mal_? rates:minimo`,
    '4': `:minimo adianta adianta_? after-roadmap:levando cartao_adianta cartao~? da_fatura do~adianta mal minimo_ou minimo_resolve minimo~mes o~ou o~resolve pagar_so pagar~o pago_o pago~minimo probl- problema resolve so~valor`,
    '3': `,_fiz :pagar ^_pagando ^_pago adian- after-roadmap:fatura after-roadmap:pagar after-roadmap:problema after-roadmap:resolve do_cartao embai- embaixo eu~so faco_isso fatur- fatura fatura_? fiz_mal fiz~? levando_no levando~minimo minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~fiz minimo~tem naque- no_minimo ou_nao ou~? o~, pagar paguei_so paguei~o rates:? resol- resolve_? ruim
se~so tem_mal tem_problema tem~ir total_da vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '12': `after-roadmap:lista lista`,
    '11': `anoto- anotou dividas_$ quais`,
    '10': `^_quais after-roadmap:dividas falei falei~NAME falta~NAME`,
    '9': `a_lista devo divid- ja_te quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:cada after-roadmap:minhas cada da_NAME falta_da lista_$ minhas_dividas mostr- mostra para~eu quanto_ainda quanto~da quanto~devo resumo resumo_das resumo~dividas voce_tem`,
    '7': `NAME_? after-roadmap:ai after-roadmap:anotou after-roadmap:falei after-roadmap:quais after-roadmap:ver anotado as~que debts:dividas debts:eu devo~cada dividas_eu eu_devo eu_ja falei_da falta ja~da me_mostra minha- minhas no_NAME para_cada para_quem passei_$ quais_contas que_voce quem_eu rates:NAME rates:dividas resum- tem_anotado ver_a voce~anotado`,
    '6': `^_confere ^_le ^_quantas ^_quanto after-roadmap:devo ainda_devo ainda~no anota- as_dividas confe- confere conte- contei da~? debts:falei divida_no dividas_que dividas~tenho divida~NAME eu_falei eu~te ja_contei ja_falei le_para le~mim lista~dividas minha~no o~voce passe- passei quais_eu quais~ja quantas_dividas quantas~eu quero_ver quero~a que~anotou que~tem rates:eu rates:falei te te_passei
voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_recapitula after-roadmap:mesmo after-roadmap:mostra after-roadmap:sumiu ai ai_se ai~anotou alguma_que alguma~eu anotado_ai anotou_tudo confere_ai confere~se contas da~lista debts:NAME debts:ja debts:quais devo_mesmo devo_na devo_para devo~NAME esta_faltando esta_minha esta~alguma esta~divida eu~contei eu~mesmo falei_$ falei_? falei_do falta- falta_para faltando
faltando_alguma faltando~que ja ja~falei ja~passei le lembra_para lembra~quem maris- marisa marisa~da mesmo_$ mim_as mim~dividas minha_lista mostra_o mostra~que na~mesmo para~as para~banco quais~eu quant- quantas quanto~para quem~devo quem~estou rates:devo rates:ja recap- recapitula recapitula_minhas recapitula~dividas se_anotou se~tudo sumiu_da te_falei tem~ai te~do`,
    '4': `,~por :entendi :quanto ^_ja after-roadmap:ficaram after-roadmap:le after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:te after-roadmap:voce ai_? anotou_a anotou~da cada_divida cada~com cade_a com~valor conta- contas_eu contas_que contas~falei contei_$ das_dividas debts:ai debts:anotou debts:devo debts:quem debts:voce devendo_$ devo_$ divida_com divida~o do~? estou_devendo
eu_estou eu~devendo eu~na ficar- ficaram lembra lista_das me_lembra me~o me~para mostra_cada mostra~divida na_NAME quais_dividas quanto quanto_esta quanto~minha quem que~devo que~ja rates:da rates:das rates:quais rates:quanto sumiu tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :NAME :contas :para NAME ^_cade ^_lista ^_mostra ^_para ^_repete after-roadmap:anotado after-roadmap:confere after-roadmap:contas after-roadmap:esta after-roadmap:lembra after-roadmap:quantas after-roadmap:sao ai_na ainda ai~lista algum- alguma anotado_, anotado~loja anotou_$ a~das banco_$ cada_um cade cade~lista credo- credores credores_ai credores~na debts:anotado debts:cada debts:contei
debts:da debts:das debts:lista debts:mostra debts:quanto debts:te devo_no dividas~eu dividas~ja do_NAME eu_tenho eu~? fala_tudo fala~que lista_? loja_por loja~loja mesmo meus_credores meus~ai minha_divida na_lista nao_entendi nao~quanto o_valor o~eu por_loja quais~voce quem_sao quem~meus que~falei que~passei rates:ai rates:anotou rates:as rates:que rates:voce repet- repete sao_meus sao~credores
tem_ai um_$ voce`,
    '-3': `after-roadmap:quitei after-roadmap:sair eu~devo eu~no eu~quitei geral ja_quitei quanto~ainda quero_sair quero~das quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:total divida_$ sair_das sair~dividas total`,
    '-5': `after-roadmap:das no~?`,
    '-6': `das_minhas das~dividas`,
  },
  'ask:name-check': {
    '12': `consu-`,
    '10': `meu_cpf`,
    '9': `cpf se_estou`,
    '8': `after-roadmap:cpf meu_nome`,
    '7': `after-roadmap:meu como_consulto consulto consulto_meu meu_score meu~ai negat- no_spc nome_esta olho onde_olho score`,
    '6': `^_onde after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se consulta cpf_$ descubro estou_? estou~na estou~spc limpo_? meu~esta na_praca nao~? no_serasa nome no~ou onde ou_nao ou~estou praca saber_se se spc spc_ou spc~nao sujo vejo_se`,
    '5': `,_onde after-roadmap:ai after-roadmap:estou after-roadmap:score after-roadmap:sujo como_descubro debts:meu debts:nome descu- descubro_se descubro~estou estou_no eu~se mostr- mostra nao_estou onde~meu overdue:se score_$ sera~meu worry:se`,
    '4': `?_consegue ?~ver ^_sera after-roadmap:descubro after-roadmap:negativado after-roadmap:saber ainda_esta ainda~limpo botar- botaram botaram_no botaram~serasa coisa_no coisa~meu como~meu como~olhar como~se consegue~? consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca esta_limpo esta_sujo esta~ou esta~serasa estou_negativada estou_sujo estou~? graca limpo me_botaram
meu meu~ainda meu~sem negativada negativada_? nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf onde_vejo onde~se ou overdue:? overdue:como overdue:estou overdue:meu para_consultar para~meu praca_$ que_meu queria_saber queria~se quero_saber quero~se que~nome restricao saber saber~estou score_sem score~pagar se_meu sei~me sem_pagar sera sera_que seras- serasa serasa_?
serasa~consegue se~botaram se~coisa se~meu se~negativada se~sujo sujo_na sujo~praca tem_coisa tem_como tem~voce vejo voce_olhar worry:como`,
    '3': `,~confiro ,~olho ?_mostra ?~meu ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:limpo after-roadmap:ou after-roadmap:praca after-roadmap:sera after-roadmap:spc after-roadmap:vejo after-roadmap:ver ai_$ ai_para ai~mim app app_mostra app~as as_pendencias as~do como como_eh como_voce como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue
consegue_ver cpf_para da_para da~ver debts:? debts:mim debts:no debts:para deu_restricao deu~, devendo_na de~se disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no esta~? estou_negativado eu_estou eu_sei foi_que foi~me fui_comprar fui~e graca_? graca_se me_negativou meu~de meu~para me~, me~no mim_se mim~tem mostra_as mostra_meu mostra~nome mostra~pendencias nao~quem negativado negativado_$
negativou negativou_, negativou~onde nome~sujo o_registrado olhar olho_? onde_confiro onde~? ou~? overdue:cpf overdue:no overdue:onde overdue:ou overdue:spc overdue:sujo o~serve pagar_$ para_mim para_que para_ver para~? para~se pende- pendencias pendencias_do pendencias~meu qual_app qual~mostra que_deu que_me quem_foi quem~que que~mostra que~negativou que~restricao que~sei regis- registrado
registrado_serve registrado~para restr- restricao_, restricao~onde se_me se_tem sei_quem sei~foi serve serve_para serve~que se~nome sujar- sujaram sujaram_meu sujaram~nome tem~no vejo~meu ver ver_? verif- verifica verifica_ai verifica~para voce~meu worry:? worry:mim worry:que worry:saber worry:sei`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:limpa after-roadmap:nome limpa nome`,
    '11': `limpo`,
    '10': `^_limpa o_nome`,
    '9': `como_limpo limpo~nome meu_nome`,
    '8': `after-roadmap:limpo como~meu quanto_tempo sai spc`,
    '7': `:fica after-roadmap:hora after-roadmap:sai do_spc fica limpo_meu na_hora novo_?`,
    '6': `:tempo conti- dias em~dias fica_no hora limpar~nome limpa~nome meu~volta na~? nome_sai para_limpar quand- quando quando_? quantos quantos_dias sai_do seras- serasa serasa_$ spc_$ tempo`,
    '5': `:quanto :spc ^_pagando ^_paguei a_primeira after-roadmap:spc continuo continuo_negativado continuo~, cpf credi- depoi- depois depois_que do_serasa e_continuo em_quantos eu_pagar e~negativado e~nome limpa_o limpar meu~fica negativado_, negativado~por nome~que pagar~do pago~primeira paguei_e paguei~continuo primeira quando_$ se~pagar spc_? tiro worry:nome`,
    '4': `,_por :como :limpo :no :nome :serasa ^_em a_ficar acordo~nome after-roadmap:dias after-roadmap:limpar after-roadmap:na a~bom bom_quando bom~? como_faz como_tiro continua_la cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo de_novo demor- demora depois_de de~? do~depois e_o eu_ter eu~credito faco_$ falta_para falta~eu faz_$ fazer_crediario fazer~de fica_limpo fica_sujo
ficar_bom ficar~quando fica~ate ja_limpa limpa- limpa_$ limpar_meu meu~o meu~sai negat- negativado nome_$ nome_continua nome_do nome_fica nome_limpa nome_limpo nome_o nome~la nome~quanto nome~sozinho novo offers:nome overdue:? o~continua o~faco o~falta pago_a paguei~e para_eu para~o para~ter posso_fazer posso~crediario quando_posso quando~fazer quant- quanto~fica que_faco que_falta quero~meu
quero~nome sai_sozinho sujo_ate sujo~quando tempo_para ter_credito ter~de tira tiro~nome tudo~o volta_a volta~ficar worry:como worry:limpa worry:quando`,
    '3': `,~que :tiro ^_como ^_quando ^_quanto ^_se acord- acordo acordo_e acordo~ja after-roadmap:cpf after-roadmap:demora after-roadmap:depois after-roadmap:faz after-roadmap:meu after-roadmap:novo after-roadmap:pagando after-roadmap:primeira after-roadmap:quando after-roadmap:serasa after-roadmap:tempo ao_normal ao~quando ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira como~o
continua cpf_fica credito demora_para demora~limpar depois~pagar depois~pago dias~cpf do_acordo do_cartorio do~? do~e e_ja em~tempo e~limpa ja~? limpa_? limpar_o meu_cpf meu~do no_spc nome_? nome_em nome_volta nome~ao nome~do nome~spc normal_quando normal~? o_acordo o_protesto offers:quando ou_tenho overdue:depois overdue:do o~limpa pagan- pagando pagando_o pagando~acordo pague- paguei paguei_tudo
por_que por~? prime- primeira_do primeira~acordo prote- protesto protesto_do protesto~cartorio quando_meu quando~nome quanto~para que_? que_pedir que~para sai~ou sai~serasa sozin- sozinho sozinho_ou sozinho~tenho tempo~limpar tempo~nome tenho~pedir ter tira_o tira~protesto tiro_meu tudo_e volta volta_ao volta~normal worry:acordo worry:do worry:faco worry:limpo worry:primeira worry:quanto worry:que`,
    '-3': `meu~esta nome_esta no~nome quero~o que~nome`,
  },
  'ask:negotiate': {
    '20': `negociar reneg-`,
    '19': `negoc-`,
    '18': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:como after-roadmap:parcelar desconto desconto_$`,
    '10': `^_como pedir quero_renegociar`,
    '9': `^_bora ^_consigo baixa- bora como desconto_? parce- quero~um`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir como~a com~NAME desco- dimin- divida_$ para_parcelar`,
    '7': `^_da ^_quero aceita~? after-roadmap:aceita ajuda_a a~aceita consigo conversa_? da_para o_NAME por_onde`,
    '6': `a_financeira a_negociar aceita after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fechar after-roadmap:negocia after-roadmap:quero ajuda~negociar baixar bora_negociar com_banco como_negocio como_peco como~para dao da~parcelar essa_divida falo_para me_ajuda me~a negocia negocia_isso negociar_o para_negociar para_renegociar que~desconto`,
    '5': `,_por ,~ensina ,~onde a_divida a_parcela acordo_$ acordo_com after-roadmap:ajuda after-roadmap:baixarem after-roadmap:com after-roadmap:conseguir after-roadmap:fazer ajuda baixarem como_diminuir como_faco como_que conseguir da~pedir eles eles_renegociam eles~se ensina_$ entrada eu_pedir fazer fazer_acordo fazer_um fechar fechar_com jeito jeito_de negociar_, negociar_? negociar~me negocio_com
negocio~o offers:como offers:negociar offers:para onde~a para_eles para~desconto para~essa parcela_$ pedir_sem pedir~entrada posso_pedir propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, sem_entrada se~pedir tem~diminuir tenta- tentar trato um_acordo um_desconto um_trato`,
    '4': `#_por #~mes ,_me ^_sera a_fazer a_loja acordo_, acordo~por after-roadmap:a after-roadmap:conversa after-roadmap:diminuir after-roadmap:faco after-roadmap:financeira after-roadmap:parcela after-roadmap:pena after-roadmap:sera after-roadmap:tentar after-roadmap:vamos after-roadmap:x ajuda~fazer alivi- aliviarem aliviarem_? baixar_o baixarem_? banco_? barga- barganha barganha_com barganha~banco
chora- chorar com_o comeco~negociar como~desconto consi- consigo~o conve- conversar~a debts:eles diminuir diminuir_a e_pagar eh~se eles_aliviarem eles~? em~vezes ensin- ensina entra- entrada_? eu_falo e~# falo~renegociar fecha- financeira fiz_acordo fiz~, me_ensina nunca_fiz nunca~acordo offers:? offers:um onde_vai onde~? o~falo pagar_# pagar~por para_baixar para_conseguir para~aliviarem para~sem
parcela parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles pedir_? pedir_desconto por~vai propor~trato que_falo que_se quem~falo quero_fazer quero_tentar que~barganha que~gente que~isso renegociar_? se_barganha sem~? sera sera_que se~com tem_como trato_para trato~banco vai_? valor_com x_de x~#`,
    '3': `#_x #~de :ajuda NAME_? NAME_da ^_com ^_nunca ^_posso ^_vale ^_vamos a_pena aceit- acordo~a after-roadmap:aplicativo after-roadmap:direto after-roadmap:eles after-roadmap:essa after-roadmap:jeito after-roadmap:nunca after-roadmap:para after-roadmap:pega after-roadmap:posso after-roadmap:propor after-roadmap:trato after-roadmap:vale after-roadmap:vezes ajuda_para bagac- bagaca bagaca_$ baixar_a
bora~essa cartao_$ certo_de certo~chorar chorar_um chorar~desconto com com_a com_eles com_quem como_convenio como_eh como~um com~? com~eu com~financeira com~loja conse- convenio conversa conversar conversar_com crite- criterio criterio_para criterio~eles darem darem_desconto darem~? da~baixar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com debts:como debts:jeito debts:se deles_?
desconto~NAME de~com de~isso de~um direto_no divida eh_que eles_darem eles~desconto essa_bagaca eu~? faco faco_para fazer~acordo finan- isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar_essa negociar~NAME negociar~bagaca no_aplicativo novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:com offers:eles offers:entrada offers:onde
offers:pedir offers:por offers:propor offers:quero offers:sem offers:trato onde onde_comeco onde_que o~certo para_banco para_pedir para~com para~darem parcelar_? parcelar_isso parcelar~de pena por~comeco por~que preciso~ajuda qual_o qual~jeito qual~melhor quem_eu quero quero~essa tem_criterio tem_jeito tentar_negociar um~com vale_a vale~pena vamos vezes vezes_$ x`,
    '-3': `a_conversa after-roadmap:nao baixar_mais comeco~conversa como_comeco conversa_com da~? de_desconto denun- desconto~para falo_com mais_? para~mais recla-`,
    '-4': `^_ja after-roadmap:converso como_eu como~o converso converso_com falo~o nao_quero nao_quiseram o_acordo para~isso quise- quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feira- feirao`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '11': `o_feirao`,
    '10': `desen- desenrola desenrola~?`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola debts:feirao mutirao_do`,
    '6': `de_negociacao desenrola_voltou eh~feirao esper- espero espero_o feirao_? feirao_de no_feirao o_mutirao offers:? offers:mutirao o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ainda_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa desenrola_ainda do_serasa ir ir_no ir~feirao negociacao offers:desenrola tem_aquele tem~desenrola vai_ter`,
    '4': `^_espero ^_no ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:ter after-roadmap:voltou ainda ano_? banco_central banco~ja central central_ja central~passou compensa_ir compensa~no debts:? debts:mutirao de~do do_banco do~central do~eh espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar
furada_ou furada~ajuda ja_passou limpa~compensa negoc- negociacao_do negociacao~banco nome_compensa nome~? offers:o onde_acontece onde_eh onde~o ou_ajuda passou_? quand- quando quando_eh semana_de semana~negociacao seras- serasa tem~de ter`,
    '3': `?_ainda ?~posso ^_aquele ^_compensa ^_fecho ^_mutirao ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:ano after-roadmap:compensa after-roadmap:fila after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando agora_ou agora~espero ainda_posso ainda~entrar ajuda_? ano aquele~do banco_esse banco~ano barat- barato barato_? bom_esperar bom_mesmo
bom~o compensa_? da~ir de_divida debts:ir debts:no desconto_de desconto~verdade desenrola_acabou de~tem do_procon do~esse do~na eh_bom eh_furada eh_o eh_quando eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome feirao~novo fica_mais fica~barato fila furad-
furada internet_? ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~banco mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar_? no_mutirao novo_? no~de no~fica no~pela offers:do offers:eh offers:espero offers:negociacao offers:onde offers:tem onde onde~esse ou_espero ou~? ou~o ou~so o~? o~acabou o~para para_ir
para_negociar passo- passou pela_internet pela~? posso_entrar praca proco- procon procon_eh procon~quando quando_? quando_tem quando~feirao quando~o seman- semana serasa_eh serasa~bom tem_feirao ter~do ter~esse verdade_?`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:recebi onde qual_$`,
    '12': `^_recebi after-roadmap:pago proxi- qual recebi`,
    '11': `after-roadmap:caiu after-roadmap:fazer agora proximo proximo_passo recebi_$`,
    '10': `^_e caiu esse_mes pago passo`,
    '9': `after-roadmap:comeco after-roadmap:e after-roadmap:proximo agora_$ fazer me~o`,
    '8': `^_voltei a_gente after-roadmap:faco after-roadmap:gente after-roadmap:pagamento after-roadmap:salario after-roadmap:voltei eh~pagar em_qual mes_$ meu_salario o~falta passo_$ primeiro_$ que_falta receb- salario_$ volte- voltei`,
    '7': `^_caiu ^_pago a_proxima after-roadmap:jogo after-roadmap:mes after-roadmap:passo after-roadmap:primeiro caiu~salario combi- comeco comeco_$ desse_mes esta_, eu~agora faco fazer_$ gente jogo jogo_em jogo~qual lembra~que mes o~das pagam- pagamento pagamento_caiu pago_qual pedra- por_onde prime- primeiro que~fazer salar- salario`,
    '6': `,_e ,~onde after-roadmap:caminho after-roadmap:esse after-roadmap:proxima after-roadmap:quais after-roadmap:tarefa after-roadmap:tenho agora_? a~parou camin- caminho comec- depois_? eh_quanto essa_, esta~e eu~esse faco_primeiro gente_parou mes_eh meu_pagamento meu~caiu o_caminho o_dinheiro o_que onde_a onde~gente o~a o~faco pago_agora pago_quem por_qual por~eu qual~pago quanto_? que_fazer
que~agora que~gente taref- tarefa tenho_que`,
    '5': `#~, ,_jogo :faco ^_esse ^_feito ^_por ^_quais ^_qual after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:das after-roadmap:depois after-roadmap:dinheiro after-roadmap:lembra after-roadmap:parou aqui_, coloc- coloco confirm-change:desse confirm-change:mes confirm-change:ver desse diz_o diz~que e_esse eh_melhor eh~proxima esse~eh eu_faco e~mes faco_agora ja~e lembra me_da
me_lembra mes~o o_proximo onde_coloco orien- o~passo o~vem pagamento_, pagar_esse pagar~mes pago_primeiro pago~mes paguei~agora para~vai parou proxima quais qual_? qual_a qual~primeiro qual~proximo que_faco quem_$ tenho_# tenho~aqui vai_o vai~dinheiro`,
    '4': `,~em ._o .~que :o :primeiro :que NAME_ou ^_amanha ^_comeco after-roadmap:, after-roadmap:daqui after-roadmap:diz after-roadmap:falta after-roadmap:feito after-roadmap:frente after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:oq after-roadmap:pagar after-roadmap:quem after-roadmap:quito after-roadmap:terminei amanh- amanha caiu_o comecar_$ comeco_por confirm-change:o
confirm-change:quero daqui daqui_para das de_pagamento devo~primeiro dia_de dia~pagamento dinhe- do_mes do~eh e e_depois eh_dia eh_para eh~de essa~e esse esse~? esse~pago estou_com eu_pago e~, e~para faco~? feito feito_. frente_? hoje_$ ja_liguei ja_paguei jogo_onde jogo~? la_, lembra_o ligue- liguei liguei_la mao_, me_diz me~do no_plano o_passo onde_$ onde_? onde_comeco oq ou~NAME o~desse o~fazer
o~primeiro pagar_$ pago_esse pago_para paguei_e para_frente parou_$ plano_? ponho por~comeco primeiro_? qual_boleto qual_eu qual~a quanto_pago que_a que_vem quero_ver quero~o que~para quito tenho~pagar vem_agora vem~no ver_o`,
    '3': `!_onde #_na #_real #~esse #~mao ,_me ,_nem ,~sei :comecar :contas :mas :minhas :onde :passo :proximo :qual :sei ?after-roadmap NAME_primeiro NAME~? NAME~o ^_ja ^_me ^_o ^_oq ^_para ^_terminei after-roadmap:dai after-roadmap:desse after-roadmap:dia after-roadmap:eh after-roadmap:essa after-roadmap:ja after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana after-roadmap:vem
agora_, a~ou coisa_, com_# com_um com~dinheiro com~na dai_, debts:coisa debts:comecar debts:muita debts:nem debts:onde debts:sei depoi- depois devo_fazer dinheiro dinheiro_aqui diz do_que eh_a eh_muita eh~coisa em~? essa_semana essa~qual estou~# eu_comeco eu~primeiro e~? faco_o faco~que falta fio frent- frente hoje jose mao~jogo mas~sei melho- melhor mes_? mes~jogo minhas_contas muita muita_coisa
muita~, na_mao na~, no~? onde_comecar onde_vai onde~o oq_eu ou_o o~tenho pagar pagar_minhas pagar~contas pago~NAME pago~agora paguei_essa para_fazer para_onde para_pagar para_quem parou_? por~comecar puxo qual_pago qual~proxima quanto_tenho quanto~pago quanto~que que_pagar que_tenho quem_vai quem~? quero~minhas que~em que~faco que~que real real_esse real~mes recebi_meu sei_por sei~onde seman-
semana semana_? sobro- sobrou sobrou~real terminei um_dinheiro um~aqui voltei_! voltei~onde`,
    '-3': `^_fui after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:demitido after-roadmap:falo after-roadmap:fgts after-roadmap:fui after-roadmap:maximo after-roadmap:nao after-roadmap:quero after-roadmap:sem after-roadmap:total after-roadmap:tudo after-roadmap:valor demit- demitido eh_o esse~, fgts fui fui_demitido maxim- maximo maximo_que mes_, negoc- o_maximo o_total onde~a por_mes
por_que qual_mes qual~maximo qual~o qual~total que~eu sem~esse todo todo_mes total voce`,
    '-4': `13o 13o_$ after-roadmap:todo de_pagar mes_eu meu_plano o_meu pago_$ quanto_falta`,
    '-5': `#~mes ?~que after-roadmap:voce qual_o que_voce`,
    '-6': `?_o agora~o o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '10': `nao_reconheco no_meu recon- reconheco`,
    '9': `essa_divida fui_eu nao_fui nao~eu no~nome`,
    '8': `emprestimo nome_$ reconheco_essa`,
    '7': `^_usaram compr- conta_que emprestimo_que emprestimo~eu essa~nao fui nao_pedi nao~essa usara- usaram`,
    '6': `apareceu assin- estao~cobrando eu_que eu~peguei fui~que me_cobrando meu_cpf meu_nome pedi peguei_isso que_peguei reconheco~divida`,
    '5': `^_abriram ^_apareceu ^_caiu ^_clonaram ^_essa ^_fizeram abrir- abriram abriram_conta abriram~no after-roadmap:emprestimo after-roadmap:reconheco assinar assinar_nada botaram_de botaram~fiador clona- clonaram clonaram_meu cobrando como~? compra_nao comprar_$ compra~fui conta_no conta~meu contratei contratei_$ cpf cpf_para cpf~comprar de_fiador debts:meu dinheiro_na dinheiro~minha divida empre-
essa_compra estao_me eu_assinar eu_nao eu~fiz fiado- fiador fiador_sem fiador~eu meu~para nao_fiz na~conta nunca nunca_abri offers:meu para_comprar pedi_$ pegue- peguei que~abri que~contratei que~isso que~nao sem_eu sem~assinar um_emprestimo um~que usaram_meu usaram~cpf`,
    '4': `,_como ,~fraude ^_assinaram abri abri_$ after-roadmap:cpf apare- assinaram assinaram_por assinaram~mim a~ficou botar- botaram caiu cartao_e cartao~a clonaram~cartao cobra- compra comprar conta conta_e conta~nao conta~nunca contr- debt-amount:divida debt-amount:eu debts:conta debts:divida debts:emprestimo debts:essa debts:eu debts:nao debts:nome descontam de~sem divid- divida_eu divida_ficou
divida_nao divida_no divida~comigo divida~eh divida~meu divida~nao e_estao eh_fraude eh_minha emprestimo_, emprestimo~eh estao eu_$ eu~nada eu~reconheco e~me ficou_comigo fiz_$ fizer- fizeram fizeram_emprestimo fizeram~no fraud- fraude fraude_? me_botaram meu_beneficio meu~e me~de mim_um mim~emprestimo minha_conta minha~que na_minha nao~minha nome offers:divida offers:essa offers:fui offers:nao
por~um que_nao que_nunca que~pedi reconheco_$ uma~que`,
    '3': `,~cancelo ,~provo ^_descontam abrir abrir_conta abrir~e abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:clonaram after-roadmap:conta after-roadmap:contratei after-roadmap:descontam after-roadmap:essa after-roadmap:fizeram after-roadmap:fui after-roadmap:nome after-roadmap:nunca after-roadmap:pedi after-roadmap:usaram alguem_abriu alguem~cartao apareceu_emprestimo apareceu_um
apareceu~emprestimo apareceu~que bandi- bandido bandido_no bandido~meu benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca caiu_dinheiro caiu_um caiu~dinheiro caiu~na cancelo cancelo_? cartao_no cartao~meu chip chip_dessa chip~operadora cobranca_, cobranca~como cobrando_uma cobrando~conta comigo_$ como_cancelo como_provo consignado_no consignado~meu conta~dever
debt-amount:emprestimo debt-amount:essa debt-amount:fiz debt-amount:nao debts:cobrando debts:estao debts:fui debts:no debts:que debts:reconheco debts:usaram descontam_do descontam~meu dessa_operadora dessa~e dever dever_$ devol- devolver devolver_esse devolver~emprestimo disse~alguem divida_$ docum- documentos documentos_para documentos~abrir do~beneficio e_a e_dever eh~, emprestimo_feito
emprestimo_no emprestimo~meu emprestimo~por essa essa_cobranca essa~, essa~eu esse_emprestimo esse~que eu~pedi e~divida faco_? feito_por feito~bandido fez fez_divida fez~no ficou filho_disse filho~que fiz meu_cartao meu_sobrinho meus_documentos meus~para meu~disse meu~fez meu~um minha_, minha~como nao_contratei negocio_que negocio~nao no~beneficio nunca_contratei nunca~chip offers:eu offers:que
opera- operadora operadora_e operadora~estao overdue:? overdue:no overdue:um para_abrir para~conta por_bandido por_mim provo provo_? que_alguem quem_resolve quem~emprestimo quero_devolver quero~esse que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem~consignado tive_chip tive~dessa um_consignado um_dinheiro um_negocio uma_conta
um~, um~na usaram_meus usaram~documentos`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '15': `^_fecho acha`,
    '14': `^_pego fecha- fecho offers:? pego vale_? vantajoso`,
    '13': `bom`,
    '12': `^_compensa ^_presta ^_vale after-roadmap:acha presta voce~?`,
    '11': `^_aceito aceit- aceito after-roadmap:aceito after-roadmap:fecho after-roadmap:pego compe- compensa fecharia fecharia_$ vale vantajoso_$ voce_fecharia`,
    '10': `?offers after-roadmap:bom after-roadmap:vantajoso eh_bom eh_vantajoso pego_? prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:? after-roadmap:compensa essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom`,
    '8': `^_devo after-roadmap:fechar after-roadmap:negocio after-roadmap:ou after-roadmap:presta after-roadmap:vale boa eh_negocio eu_tenho mais_? ofert- offers:eh offers:fecho offers:vale offers:vantajoso ou ou_nao proposta quais~eu que_acha seria_vantajoso tenho_$ voce_acha`,
    '7': `^_eh ^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar after-roadmap:proposta baixar_mais baixar~? bom~? com_eles compensa_? esse_desconto melho- mim_? negocio_? offers:acha offers:esta offers:ou offers:pego offers:voce presta_? propostas quais que_vale sera~vale seria`,
    '6': `,_encaro ?_$ ^_voce a_pena aceitaria aceitaria_? aceito_essa aceito~oferta acha_bom acord- after-roadmap:acordo after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro baixar boa_? bom_? bom_esse bom_negocio bom~desconto compensa_aceitar desconto desconto_eh desconto_para desconto~mim e_ai eh_boa eh~boa eh~negocio eles_$ encar- encaro encaro_? essa_oferta essa~eh
esse_acordo esta_justo esta~? esta~esse fechar_o fecho_ou justo justo_? oferta ofertas_eu ofertas~tenho offers:compensa para_mim para~mais pena presta_isso presta~? proposta_ai proposta~? quais_ofertas que~acha uma_boa voce_aceitaria vou~o`,
    '5': `,~? aceitar_o aceitar~acordo acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:ai after-roadmap:devo after-roadmap:essa after-roadmap:justo after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- cabe cabe_no cabe~plano confiar~preco da~baixar da~confiar desconto~bom devo devo_aceitar devo_fechar devo~? devo~o diz_? duvid-
duvida eh_uma eh~esse esper- esperar_? essa_? esse~esta esta_valendo esta~a e~, fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho negocio_$ nesse_preco no_plano o_acordo o_desconto oferta_$ ofertas offers:aceitar offers:aceito offers:boa offers:essa offers:presta offers:proposta ou~fecho o~acha para_baixar para~nesse pego_essa pego~? plano_? preco_? proposta_$ proposta_?
proposta_eh propostas_eu propostas~tenho quais_propostas que~moca que~senhora senhora_me senhora~diz tem_proposta tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo voce~bom`,
    '4': `,_entro ? ^_acha ^_sera a_senhora aceitava aceitava_? acha_? acha_que after-roadmap:baixar after-roadmap:diz after-roadmap:duvida after-roadmap:esta after-roadmap:melhor after-roadmap:mim after-roadmap:oferta after-roadmap:pena after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta alguma~para a~aceitar bom_$ bom_isso ce_acha coisa_melhor confiar confiar_nesse da_proposta dando_vantagem
dando~mesmo desco- desconto_$ diz duvida_, duvida~entro entro_nessa entro~? esperar espero_$ esse_valor estao_me estao~dando esta~ou eu_esperar fechar_? fechar_ou fechar~espero fecho_$ fico_na fico~duvida fosse fosse_voce fosse~pagava furada_esse furada~acordo isso_? largo largo_? lugar_voce lugar~aceitava me_dando melhora_se melhora~eu meu~voce me~vantagem mim negoc- nesse nesse~? oferta_para
oferta~mim offers:ai offers:devo offers:esse offers:negocio offers:pena offers:quais offers:seria ou_esta ou_largo o~a pagav- pagava pagava_? para_confiar pego_ou pego~largo pena_aceitar pena~? posso_fechar posso~ou preco proposta~boa que_melhora que~coisa que~da se_fosse senho- senhora sera sera_que sera~melhora se~esperar se~voce so_mandam tamanho_? tem_desconto tem~oferta vantagem
vantagem_mesmo vantagem~? vantajoso_? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava vou_fechar`,
    '3': `,~nessa ^_ce ^_desses ^_esta ^_fico a_proposta a_vista aceitar_a aceitar~proposta acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:ce after-roadmap:confiar after-roadmap:da after-roadmap:esperar after-roadmap:espero after-roadmap:estao after-roadmap:isso after-roadmap:largo after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora
after-roadmap:sera after-roadmap:tamanho after-roadmap:trato after-roadmap:vantagem after-roadmap:vista ai algum_desconto algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_para bom_tamanho bom_trato bom~mim ce cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom desconto_rolando desse- desses desses_dois desses~acordos
de~tamanho dois_acordos dois~qual duvida_se duvida~pego eh_furada eh~? eh~a eh~bom eh~essa eh~melhor eh~para entro espero essa esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida isso_ai isso~bom medid- medida medida_? melhora meu_lugar me~? me~sua moca na_medida na~se nessa nessa_? no~lugar offers:baixar offers:boleto offers:desconto offers:duvida offers:fechar
offers:mandam offers:melhor offers:mim offers:oferta offers:propostas offers:que offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou_espero ou~cilada ou~na para~? pego_esse pego~acordo pena_a pena_isso pena~proposta posso~a proposta_da proposta~NAME qual_das qual_eh que_a que_consigo que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga- salgado salgado_ou
salgado~esta se_pego se~esse sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tem_alguma tem~desconto trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vista vista_ou voce~disso`,
    '-3': `#_? aceitaram aceitarem aceitei acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:pessoal after-roadmap:pode after-roadmap:quanto after-roadmap:robo after-roadmap:so agora ai_$ cet consi- da~? demai- demais eh_# eh_gratis eh~consignado fecham fecham_o fecham~acordo feira- feirao
grati- gratis gratis_? limpa meu~? minha_proposta muito negociar offers:feirao offers:golpe offers:mutirao offers:nome offers:por offers:vou pedir pesso- por_mim por~? posso~? seras- serasa tem~? voce_eh voce_fecham voce~o vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:agora after-roadmap:consignado a~NAME consignado desconto_? eh_golpe golpe mutir- mutirao vou~com`,
    '-5': `offers:NAME`,
    '-6': `aceitam after-roadmap:aceitam`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `quanto~ja`,
    '8': `after-roadmap:quanto ja ja~? quanto_ja`,
    '7': `after-roadmap:total ja_paguei que_ja`,
    '6': `^_quanto ate_hoje eu_ja o~pago pago_ate pago~hoje qual~total quanto total`,
    '5': `after-roadmap:ate after-roadmap:paguei eu~paguei eu~quitei mostra~que o_total quant- quanto_que`,
    '4': `,~ja ^_mostra ^_soma after-roadmap:bem after-roadmap:embora after-roadmap:hoje after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:saiu after-roadmap:soma ate bem_? das_minhas das~dividas de_tudo embor- embora foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto_no quanto~total que~ja quitei_$ total_? tudo~quanto`,
    '3': `^_de a_minha after-roadmap:comecei after-roadmap:consegui after-roadmap:das after-roadmap:desde after-roadmap:dividas after-roadmap:esses after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:qual a~divida bem comecei consegui consegui_pagar desde_que dimin- divida~que esses hoje ja~a meses_$ minhas_dividas no_total no~? o~ja pagar_? quanto_eu que~paguei quite- quitei saiu soma
tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '12': `after-roadmap:essa`,
    '10': `after-roadmap:antes`,
    '9': `after-roadmap:explica after-roadmap:ordem after-roadmap:por`,
    '8': `^_explica ^_por antes antes_? expli- explica ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a nao_entendi ordem_$ porqu- porque`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela a~de essa logic- logica motiv- motivo o_motivo pela~?`,
    '5': `NAME~antes after-roadmap:a after-roadmap:ficou after-roadmap:frente after-roadmap:que ai_$ a~antes enten- entendi na_frente nao~a o_cheque para_fim pela ser_essa troco`,
    '4': `a_fila a_logica after-roadmap:comecar after-roadmap:criterio after-roadmap:fila after-roadmap:fim after-roadmap:loja after-roadmap:montar after-roadmap:primeiro after-roadmap:quem after-roadmap:ser after-roadmap:ultimo after-roadmap:usaram agora_? antes_do antes~NAME a~vai banco_no chequ- cheque cheque_especial comecar_pela crite- criterio de_pagar de_que decid- de~essa de~eu espec- especial eu~o
faz_a ficou ficou_por ficou~ultimo fila frent- frente frente_? logica_de menor~? monta- montar motivo_de motivo~pagar nao_era o_NAME o~faz o~primeiro pago_o pela_NAME por_ultimo porque_essa por~? por~o por~voce prime- primeiro primeiro_? qual~logica qual~motivo que_a que_faz que_o quem~que que~NAME que~essa que~pago que~que que~voce quitar_a quitar~menor usara- usaram vai~? voce~para`,
    '3': `NAME_? NAME_antes NAME_vem a_financeira a_maior a_menor after-roadmap:? after-roadmap:NAME after-roadmap:botou after-roadmap:cartao after-roadmap:era after-roadmap:faz after-roadmap:ficar after-roadmap:financeira after-roadmap:maior after-roadmap:melhor after-roadmap:nao after-roadmap:outra after-roadmap:quitar after-roadmap:topo after-roadmap:vem after-roadmap:vir after-roadmap:voce ai a~ficou
a~vez botou cartao_primeiro comeca_pela comecar de_ser depois_por depois~que de~o do_consignado em~? essa_ordem essa_primeiro essa~da essa~e essa~pagar eu_pago explica_o ficou_para ficou~depois fim fim_$ logica_eh logica~essa maior maior_ficou maior~para me_explica nao_comeca nao~pela na~? no_topo no~? outra_? o~no o~vem pagar_o pagar~NAME para~a por por~a por~essa por~nao que_? que_essa
que_logica que_ser que~a que~cartao que~comeca quitar se_a tem_um tem~ser topo ultim- ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '16': `rmc`,
    '14': `after-roadmap:rmc`,
    '8': `cartao cartao_consignado rmc_eh`,
    '7': `carta- como_saio rmc_$`,
    '6': `after-roadmap:saio cancelo_o cancelo~cartao descontam_um eh_emprestimo emprestimo_? no_meu o~consignado que_? rcc reserva reserva_de reserva~margem saio`,
    '5': `^_descontam after-roadmap:cartao after-roadmap:eh after-roadmap:emprestimo after-roadmap:nunca beneficio_? cancelo cartao_que como_cancelo de_margem de_rmc debts:cartao descontam desconto~cartao do_inss do_rmc eh~no extra- extrato marge- margem no~beneficio rates:cartao reser- rmc_no rmc~meu saio_do`,
    '4': `^_reserva after-roadmap:descontam after-roadmap:desconto after-roadmap:inss after-roadmap:rcc after-roadmap:tal benef- beneficio cartao~? cartao~e consi- consignado consignavel consignavel_eh consignavel~o desco- desconto_de desconto~esse de~consignavel do_extrato do~do e_era eh_rmc eh~de eh~que emprestimo emprestimo~era era_cartao era_emprestimo era~e esse_rcc esse~do extrato_do e~cartao inss
margem_consignavel margem~eh meu_beneficio nao~nunca nunca o_cartao que~rmc rcc_do rcc~extrato rmc_todo rmc~mes tal_de um_cartao um_tal um~de`,
    '3': `,_e ,_explica ,_que ,~agora ,~que ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:beneficio after-roadmap:cancelo after-roadmap:como after-roadmap:consignado after-roadmap:desconta after-roadmap:extrato after-roadmap:margem after-roadmap:reserva agora_? anda anda_$ anos_e anos~a aposentadoria beneficio_ha beneficio~anos cance- cartao_,
cartao_beneficio cartao_na cartao~folha cartao~ha cartao~nunca como_me como~livro como~o consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:beneficio debts:como debts:o debts:rmc descontam~cartao desconta~inss desconto desconto_eh desse_desconto desse~de de~na de~no divida_nao divida~anda do~eh e_agora eh_o eh~? empre- emprestimo_e era~, esse_de eu_nunca eu~pedi
explica_$ extrato~inss e~? e~divida folha_$ ha_anos ha~e inss_eh inss~o livro livro_desse livro~desconto me_livro mes_no mes~meu meu_contracheque meu~? me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~? o~beneficio o~eh que_eh que_era que_nunca que~eh que~emprestimo que~usei rates:? rates:beneficio rates:nunca rates:rmc tal todo_mes
todo~no usei usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-3': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '12': `after-roadmap:consignado`,
    '11': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debts:consignado descontado emprestimo_que folha incomes:consignado rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que credi- debt-kind:? descontado_em descontado~folha eh~descontado em_folha emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_emprestimo esse~que fazer_consignado folha_? funci- funciona funciona_o funciona~consignado pena_? pode_fazer pode~consignado presta presta_? que_desconta que_eh quem_pode quem~fazer que~emprestimo que~esse traba-`,
    '4': `^_credito a_pena after-roadmap:eh after-roadmap:funciona after-roadmap:pessoal a~? cilad- cilada como~o consignado_$ consignado_do consignado~clt consignado~inss consignado~o debt-kind:consignado debt-kind:que desconta dizer_consignado dizer~? eh_bom eh_cilada eh_emprestimo eh_esse eh~? em~? esse_consignado expli- explica explica~consignado fazer fazer~? incomes:? inss_$ melhor~ou o_credito o~eh
o~quer pagar~eh pena prest- que_mesmo que_quer quer_dizer quer~consignado que~dizer que~na rates:? rates:emprestimo trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `,~vantagem ^_vivem acabei_de acabei~fazer after-roadmap:boa after-roadmap:bom after-roadmap:desconta after-roadmap:folha after-roadmap:melhor after-roadmap:pena after-roadmap:tirar after-roadmap:vivem apose- aposentado_? aposentadoria_$ boa boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilada_para cilada~aposentado clt clt_eh clt~como com_consignado como_$ consignado_para
consignado_privado consignado_tem consignado~acabei consignado~cilada consignado~eh consignado~juros da_aposentadoria de_fazer debt-kind:dizer debt-kind:quer debts:emprestimo desco- desconta_da desconta~aposentadoria do_inss eh_boa eh_como eh_melhor eh~emprestimo empre- fazer_? incomes:eh incomes:emprestimo incomes:o inss juros_menor juros~? ligando_com ligando~consignado menor_? mesmo_? na_folha
nao~o na~eh ou~? o~mesmo o~tem para_aposentado pessoal por~o posso_cancelar posso~um priva- privado privado_clt privado~eh que_acabei quer que~da rates:fazer sei_o sei~que tem_juros tem~menor tirar um_consignado vantagem_? vivem_me vivem~ligando`,
    '-3': `cartao_consignado debt-kind:do`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '12': `marge- margem`,
    '10': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `descontar do_consignado folha limite`,
    '7': `after-roadmap:limite podem podem_descontar`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto consi- desco- desconto_em desconto~folha incomes:? maxim- qual~limite quanto`,
    '5': `a_margem after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar ainda_para ainda~emprestimo benef- beneficio consignavel descontam_muito descontam~, do_meu do~beneficio do~salario em_folha emprestimo_? existe_um existe~teto margem_ainda margem_consignavel margem_do margem~para muito_, muito~existe o_limite para_emprestimo quant- quanto_do quanto_podem
quanto~descontar salario_? tenho_margem tenho~ainda teto_? um_teto`,
    '4': `,_existe ,~um a_porcentagem after-roadmap:do after-roadmap:pegar ainda a~maxima banco_pode banco~comer beneficio_$ comer comer_? consignado consignado_$ consignado_? da_minha da~folha debts:? debts:margem descontam descontar_metade descontar~do descontar~meu do_beneficio eh_$ exist- existe folha_$ folha_o folha~banco incomes:quanto inss_eh inss~quanto ja_descontam ja~muito limite_do margem~inss
maxima maxima_do maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem_pegar podem~metade pode~? porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh quanto~minha tem~para teto um~?`,
    '3': `,_tem ,~lei ^_qual after-roadmap:ainda after-roadmap:qual after-roadmap:salario aposentadoria_? ate_quanto ate~podem a~do beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:quanto descontar_da descontar_do descontar~minha do~eh eh_quanto eles_levam eles~quanto esta_todo esta~comido estou- incomes:do
incomes:folha incomes:margem lei lei_que lei~limita levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja podem~da qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo que_limita tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '9': `banco como~portabilidade outro_banco`,
    '8': `after-roadmap:banco outro rates:banco`,
    '7': `como_faco consi- financiamento levar levar_o o_emprestimo portabilidade_de`,
    '6': `after-roadmap:outro banco~consignado compr- consignado faco finan- minha_divida mudar o~para rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:mudar after-roadmap:quer banco_? banco_o compra_minha comprar compra~divida com~menor credito_funciona credito~como de~funciona divida_, divida~banco emprestimo funciona_como menos_? minha~, o_financiamento outra_financeira para_outro para~banco para~financeira
portabilidade~credito troca- trocar`,
    '4': `,_eh ^_outra ^_outro a_divida after-roadmap:emprestimo after-roadmap:levar after-roadmap:outra after-roadmap:troca after-roadmap:trocar assum- assumir assumir_o assumir~que banco_com banco_pega com_juros como_$ compra comprar_minha comprar~divida consignado_para consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito debts:portabilidade devo_? de~o disse_que divida divida_para
do_emprestimo empre- eu_consigo eu~migrar faco~de financiamento_? financiamento~banco insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram menos meu_consignado meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento mudar_o o_consignado ofereceram_comprar ofereceram~minha offers:banco offers:portabilidade outra outra_instituicao outra~pode o~de o~devo
para_levar para_mudar para_outra para_passar passar~divida pode_assumir pode~o posso_trocar que_devo quer quer~meu rates:financiamento troca_de`,
    '3': `,_vale ,~bom ,~vantagem :consignado :faco NAME~eh NAME~menos ^_eu ^_levar ^_troca a_portabilidade after-roadmap:compra after-roadmap:contrato after-roadmap:divida after-roadmap:menos after-roadmap:ofereceram after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_dele banco_do banco_me banco_para banco~cobra banco~emprestimo banco~juros banco~pagar
banco~pode banco~que cobra cobra_menos cobra~? com_taxa como~muda compensa_? com~mais consignado_$ consignado_com consignados consignados_de consignados~banco consignado~NAME consigo credi- credito da_para debts:banco de~? disse disse~compra divida~eh do~do eh_vantagem eh~essa emprestimo_de emprestimo_do emprestimo_para emprestimo~banco emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar
eu_leve eu~a faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~outra funci- funciona gerente_quer gerente~que inss_? juros_? juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento leve leve_a leve~divida mais_baixo me_cobra menor meu_contrato meu~? meu~do me~menos mudan- mudanca mudar_a mudar~banco mudar~divida muda~financiamento negar
negar_a negar~portabilidade o_gerente ofereceram offers:como offers:emprestimo offers:outro os_consignados outra~compensa outro~? outro~disse outro~me o~antigo pagar~juros pago_menos para~dele para~menos para~o para~pago passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do portabilidade~emprestimo posso~os qual_banco qual~pega que_compra que_outro quer_que
quer~eu que~? que~banco que~leve que~minha rates:divida rates:emprestimo rates:levar rates:menos rates:outra rates:outro rates:para rates:portabilidade sera~outro se~levar taxa_menor transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vanta- vantagem`,
  },
  'ask:prescription': {
    '21': `caduc-`,
    '18': `presc-`,
    '14': `caduca`,
    '13': `after-roadmap:prescreve caducou prescreve`,
    '12': `caducou_?`,
    '11': `^_caducou ainda`,
    '10': `after-roadmap:caduca anos de~anos overdue:? prescreveu`,
    '9': `^_divida after-roadmap:ainda after-roadmap:caducou`,
    '8': `after-roadmap:anos after-roadmap:prescreveu cinco cinco_anos divida isso~? ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca ainda_conta caduca_$ caduca_? de_cinco depois_de divida_velha overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:divida after-roadmap:quando ainda_podem ainda_vale antig- antiga cobrar de_# divid- divida~some me_cobrar podem~cobrar quando_isso some_? velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja ainda~? ainda~me cobrar_? conta_$ de_validade divida~# divida~prazo essa_divida overdue:divida overdue:sera podem prazo_de prazo~validade sera sera_que tem_prazo valid- validade validade_?`,
    '4': `#_ainda #_anos #~some ^_ainda ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso anos_? anos_some anos_somem anos~? anos~com a~tem cobra- comeca_a comeca~contar contar_de contar~novo depois~# de~ainda divida_ainda divida_de divida_eh divida_tem divida~? divida~vale do_serasa essa~ainda eu_deixar ja ja_caducou me~? offers:divida overdue:anos
overdue:some o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a quantos_anos quantos~somem que_acontece que~se se~deixar some_sozinha somem somem_com somem~isso sozin- sozinha sozinha_? um_pouquinho um~comeca velha~? velha~sozinha`,
    '3': `#~pode ,_quer ,~dizer :de :divida ^_essa ^_saiu acabou_a acabou~divida after-roadmap:# after-roadmap:cobrar after-roadmap:conta after-roadmap:depois after-roadmap:podem after-roadmap:sera after-roadmap:some after-roadmap:vale ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos~nao ano~? antiga_sera antiga~que a~morre caducou_$ cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca
com~? com~anos com~tempo contar de_quantos debts:a debts:anos debts:divida deixa- deixar depoi- depois depois~cinco depois~quantos devo_mais de~? divida_morre divida~NAME dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~devo eu~mais eu~um mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo offers:tempo
overdue:cinco overdue:conta overdue:de overdue:ja overdue:que o~a passo- passou pode~cobrada prazo proce- quantos que_acabou que_com quer_dizer quer~que que~cobra que~o saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `preso`,
    '9': `^_dever da~? dever vai_preso`,
    '8': `^_boleto cadei- cadeia prend-`,
    '7': `cana_? crime_$ da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh pagar_eh pagar~crime preso_? quem_deve quem~vai xilin- xilindro`,
    '6': `after-roadmap:cana after-roadmap:crime consent:pagar crime_nao crime~pagar deven- devendo em~por pagar polic- policia por_cartao prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cadeia after-roadmap:dever algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? devendo_banco eh~nao eles~mandar em_cana ficar ficar~banco gente gente_por ir_em ir~cana mandar_prender mandar~a
me_buscar ou_eh parar pode_me podem_mandar podem~prender por_causa por_divida posso_ir posso~em prendem prender_a prender~gente vai vencido vencido_eh vencido~crime worry:cana worry:pagar xilindro_?`,
    '4': `,~isso ^_calote ^_da a_policia after-roadmap:preso algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao_da cartao~cadeia causa_de causa~emprestimo consent:? consent:por da_prisao das_grandes das~por da~ou de_emprestimo de_ser de_vir deleg- delegacia delegacia_? devendo_loja devendo~?
dever_cartao dever~da dor dor_de dor~cabeca eh_verdade eles_podem emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por mandar me_levarem medo~ser me~algemado me~por na_delegacia nao~? ou~dor overdue:? overdue:da pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia pode~levarem policia_vem policia~me
por_nao por~de por~disso por~pagar presa presa_por prisa- prisao prisao_ou prisao~so ser~por so_dor so~de vem_me vem~buscar venci- vou~atras vou~na worry:? worry:crime worry:dever worry:eh worry:por xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~mesmo ,~prendem ,~verdade ^_oxe ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:atrasado after-roadmap:boleto after-roadmap:buscar after-roadmap:causa after-roadmap:deve after-roadmap:disso after-roadmap:falou after-roadmap:gente after-roadmap:medo after-roadmap:pagar after-roadmap:parar after-roadmap:policia after-roadmap:por
after-roadmap:prender after-roadmap:presa after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco_vou banco~detido banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_$ causa~conta cobradora cobradora_disse cobradora~que
consent:nao consent:vai crimi- criminal criminal_, criminal~existe de_cabeca de_cana de_conta debts:por deles_falou deles~em detid- detido detido_? deve_para deve~banco de~policia de~presa disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou eu~reu existe_isso existe~para
falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ loja_? manda- me_ameacaram medo medo_de nao~, nao~eu no_brasil o_advogado ou_so ou~lenda ou~so overdue:pode oxe oxe_, oxe~agora o~deles o~vou pagar~pode para_assustar para_divida para~vai pavor~vir podem policia_aqui policia~em por por_carne por~? por~atrasado por~ou prendem_a prendem_gente
prendem~gente prendem~por presa~nao preso_no preso~brasil prima- primario primario_, primario~se processo processo_criminal processo~, que_vai quem~para que~estelionato que~mandar reu_primario reu~, ser_presa so_para sou_reu sou~primario so~assustar tenho~de vai_mandar vai~no verda- verdade verdade_ou verdade~eh vir vir_policia vir~aqui vou_detido worry:da worry:deve worry:gente worry:ou
worry:prendem worry:preso`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '16': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `o_plano`,
    '11': `after-roadmap:ver plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:novo expli- ficou ficou_$ mostr- mostra passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:mostra after-roadmap:passo de_novo novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `^_manda after-roadmap:manda after-roadmap:refazer cade_meu cade~plano manda_o me_mostra o~a passo pode~a qual~o quero~de refaz- refazer ver_de ver~novo`,
    '5': `^_refaz after-roadmap:aquele after-roadmap:o after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- cade_o da~? faz_a faz~conta manda me~como passo_$ quero_o refaz refaz~plano repete_o ver~plano`,
    '4': `:cade :meu ^_atualiza ^_faz ^_monta ^_pode ^_repete a_mes after-roadmap:atualiza after-roadmap:combinado after-roadmap:como after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa after-roadmap:quero aquela_lista aquele aquele_cronograma aquele~de atual- atualiza atualiza~plano cade_aquela combi- combinado conta_de crono- cronograma
cronograma_de cronograma~novo das~? dividas_? do_mapa do~pagar e~tal mandar_aquele mandar~cronograma mapa_para mapa~sair mes~mes meu~ai monta mostra_o mostra~passo novo_o o_meu o_tal o~da pagar_mes para~das passa_o plano_ai plano_de plano~novo pode~aquele que~mes repet- repete tal_do tal~mapa`,
    '3': `,_reenvia :favor :por ^_mostra ^_oxe ^_qual ^_quero ^_troquei after-roadmap:agora after-roadmap:aparelho after-roadmap:aquela after-roadmap:dezembro after-roadmap:planejamento after-roadmap:qual after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquela~do a~de cade~lista combinado_do combinado~plano conta conta_?
de_aparelho de~o do_que do~para e_o e_sumiu era_o eu~em explica_de explica~novo e~tudo favor ficou~plano lista_do lista~que manda~plano me_explica me_passa me_relembra mes_a me~o mostra~plano novo_$ novo_? o_combinado o_planejamento oxe o~mesmo pagar~a para_sair passa plane- planejamento planejamento_$ plano_, pode_mandar por_favor qual_eh qual_era quando_o quando~plano que_pagar reenv- reenvia
reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troqu- troquei troquei_de troquei~aparelho tudo~reenvia ver_o`,
    '-3': `^_melhor a_lista after-roadmap:melhor cade~link link_do link~plano lista_$ melho- melhor pode_me quero~a site ver_a`,
    '-4': `after-roadmap:link after-roadmap:nao link nao~o o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '14': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '11': `rates:rotativo`,
    '10': `rotativo_?`,
    '8': `^_rotativo rotativo~o`,
    '7': `do_cartao do_rotativo eh_rotativo fatur- fatura que~rotativo`,
    '6': `:rotativo ^_por a_fatura cresce_tanto debt-kind:rotativo eh_esse eh~do esse_do esse~cartao por_que que~fatura rotativo_eh tanto_$`,
    '5': `after-roadmap:fatura cresc- cresce de_rotativo esse_rotativo explica juros_do juros_eh juros~esse o_rotativo por~a que_juros rates:fatura rates:que tanto`,
    '4': `:eh ^_fala after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim debt-kind:? do~para eh_o expli- explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta nao_pago o~cresce pago_a pago~fatura para_rotativo que_$ que_a que_eh que~cartao que~eh rates:cartao rates:do
rates:por rotativo_, rotativo_para rotativo_seria rotativo~mim seria_o seria~que so_aumenta tem_teto teto_para teto~rotativo`,
    '3': `,_explica :que ^_que absurdo_$ acont- acontece acontece_quando acontece~nao after-roadmap:explica after-roadmap:juros ai_, ai~explica assim a~toda cartao~estao como_funciona debt-kind:esse debts:juros de~que eh_estao eh~absurdo eh~juros eh~que eh~rotativo eh~tal entendi_esse entendi~rotativo esse_tal esse~ai esse~rotativo estao_absurdo explica_$ explica_o fala fatura_toda fatura~? funciona
funciona_o funciona~rotativo juros juros~cartao me_explica nao~a nao~esse no_rotativo o~acontece o~eh por~esse por~o quando_nao quando~pago quanto~o que_acontece que_o que~juros que~quando rates:a rates:cresce rates:eh rates:esse rates:explica rates:o rates:tanto rotativo_ai rotativo~, seria tal~rotativo tem~para teto toda toda_?`,
    '-3': `esse_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda ajuda`,
    '10': `after-roadmap:cras cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `after-roadmap:cadunico after-roadmap:cesta comid- comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:comida ajuda_? ajuda_da algum auxilio_para me~? onde`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxil- auxilio a~eu basic- basica basica_? bolsa_familia cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_prefeitura essentials:? faco o_cadastro onde_consigo onde~cesta prefe- prefeitura tem~auxilio tem~da worry:? worry:ajuda`,
    '5': `after-roadmap:arrumo after-roadmap:beneficio after-roadmap:onde after-roadmap:peco ajuda~o algum- alguma alguma~? arrumo arrumo_uma arrumo~cesta assis- auxilio~mim benef- beneficio beneficio_eu beneficio~tenho bolsa cadas- cadastro cesta_? coisa_? como_entro como~no como~o cras_ajuda cras~com da_alguma da~coisa direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia familia_$ gover-
governo mae mes_? onde_arrumo onde_peco onde~uma o~ajuda o~me para_quem quem_ajuda quem_eu tem_ajuda tenho~? uma_cesta worry:como`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:auxilio after-roadmap:basica after-roadmap:como after-roadmap:faco after-roadmap:governo after-roadmap:mae after-roadmap:prefeitura after-roadmap:socorro ajuda_com ajude ajude_? algum_programa alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do beneficio~governo bpc_para
cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer_esse comer~mes como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social do~eu entra~bolsa esse_cras essentials:onde esse~? esta_desatualizado eu_posso eu_tenho eu~pedir eu~socorro faco~cadastro governo_da governo_eu
governo~posso graca mae_? me_ajude meu_cadunico o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me que_? quem quem~peco que~ajude que~eu recordo_para recordo~comer renda social_, social~onde socorro_esse socorro~mes tem~programa tenho_direito uma~?
unico unico_? worry:cadunico worry:cras worry:faco worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fazer :fica :leva INCOME ^_preciso after-roadmap:bolsa after-roadmap:coisa after-roadmap:comer after-roadmap:consigo after-roadmap:direito after-roadmap:entro after-roadmap:familia after-roadmap:graca after-roadmap:programa after-roadmap:recordo after-roadmap:renda after-roadmap:solto after-roadmap:tem after-roadmap:tenho ajuda_mae ajuda_o ajuda~solto algum~que
aluguel_? bolsa~? bpc bpc~minha casa_onde casa~peco coisa comer comida_em comida~casa como como_eu como_peco cras_da cras~alguma cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- direito do_governo doente_? em~onde entra_no essentials:, essentials:ajuda essentials:como essentials:faco essentials:peco esta~, estou~comida eu_? eu_peco eu_recordo eu~para existe_auxilio e~cras
familia_? fazer_o fazer~cadastro fica_onde filho_doente filho~? gente_como gente~eu governo~alguma governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da mae_solto mae~sem me_ajuda meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o no_cras onde~ajuda o~da o~para para_aluguel para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de
prefeitura_para prefeitura~aluguel que_ajuda que_da que_entra que_leva que_me quem~de quem~mae quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em socia- social socor- socorro solto solto_sem solto~renda tem_lugar tenho_renda tenho~nenhuma worry:auxilio worry:bolsa worry:onde worry:que worry:quem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz desconto_na`,
    '7': `after-roadmap:tarifa baixa_renda de_luz menos`,
    '6': `after-roadmap:social baixa como~a energ- energia essentials:? essentials:luz luz_? menos_na na~? pagar~na renda tem_desconto`,
    '5': `a_desconto a_tarifa cadastro_para cadastro~pagar conta_de desconto direito_a direito~desconto energia_? essentials:tarifa na_luz onde_cadastro paga_menos pagar_menos quem_eh tem~na`,
    '4': `^_tarifa after-roadmap:baixa after-roadmap:energia after-roadmap:menos after-roadmap:quem after-roadmap:renda a~baixa a~na baixa~? cadas- cadastro como_pede conta~luz desconto~energia desconto~luz eh_baixa eh~renda essentials:na luz_para luz_vem menos~NAME menos~luz na_NAME na_energia na~para onde~para paga para_pobre para_quem para~eh para~menos pede pede_? pego_a pego~tarifa pobre pobre_? progr-
programa quem~baixa quem~bolsa renda_? social_como social~pede tarifa_baixa tarifa~como tarifa~renda tem_tarifa tem~social worry:luz`,
    '3': `,_como ,_tem ,~desconto ,~faco NAME_? ^_bpc ^_onde after-roadmap:bolsa after-roadmap:como after-roadmap:desconto after-roadmap:familia after-roadmap:na after-roadmap:paga after-roadmap:pede after-roadmap:pobre after-roadmap:tem alta alta_, alta~tem aquele_programa aquele~luz baixar baixar_a baixar~conta barata bolsa_familia bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos como_baixar
como_pego como~? como~na da_direito da~a de_internet desco- desconto_para de~? de~pelo direi- direito do_cadunico do~paga eh~cadunico essentials:a essentials:como essentials:de essentials:desconto essentials:menos essentials:paga essentials:posso essentials:social essentials:tambem essentials:tem faco~ter familia_paga familia~menos governo_$ internet_? luz_do luz_pelo luz~governo luz~pobre
luz~povo menos_de menos_luz menos~? minha_luz minha~vem na_tarifa na~social paga~de paga~luz para_pagar para_ter pego pelo_governo pouco povo_, povo~como programa_luz programa~do quem quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa~da tarifa~de tem_bolsa tem~familia ter_? worry:? worry:desconto worry:menos worry:social worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '13': `after-roadmap:cet`,
    '12': `eh_cet`,
    '11': `cet_$ custo que~cet rates:cet`,
    '9': `cet_?`,
    '8': `^_cet cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, offers:cet`,
    '6': `cet~imposto custo_total custo~do diabo~cet do_emprestimo eh_imposto eh~? entra~cet impos- imposto imposto_? no_cet total total_do total~emprestimo`,
    '5': `after-roadmap:custo custo~total de_custo de~efetivo diabo diabo_eh efetivo_total emprestimo_$ entra_no esse_tal esse~de o~eh o~entra que_diabo que_entra que~eh rates:custo tal tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica~tal e~eh juros~a mesma mesma_coisa mesma~? no_papel no~tem o_custo offers:que onde_acho o~total para_que que~custo que~no rates:, rates:eh rates:no rates:que serve significa_custo significa~efetivo tal_de`,
    '3': `,~aquilo ^_devo a_diferenca after-roadmap:tal after-roadmap:total ano_querem ano~dizer ao_ano ao~querem aquil- aquilo aquilo_que aquilo~eu a~ou bicho_eh bicho~esse boleto~em cet_ao cet~ano cet~como cet~contrato cet~eh cet~maior comparar comparar_o comparar~cet contr- contrato_$ custo~eh debts:custo debts:efetivo devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que
do_contrato do_juros do~para efetivo_eh efetivo~o eh_a eh_aquilo eh_maior eh~que emprestimo essas_letrinhas essas~cet explica_esse fala_em falou_para falou~comparar gerente~para juros_eh juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que maior~o me_explica me~esse offers:eh offers:no offers:o olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? o~significa papel
papel_tem papel~cet para_comparar para_custo para~serve para~total por~o qual~diferenca que_bicho que_serve que_significa querem_dizer querem~o que~saber rates:bicho rates:boleto rates:efetivo rates:emprestimo rates:esse rates:fala rates:o rates:serve rates:tem rates:total saber_o saber~cet serve_saber serve~o signi- significa taxa taxa_ou taxa~o tem_cet total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma`,
    '12': `^_soma after-roadmap:total quanto`,
    '11': `after-roadmap:quanto quant-`,
    '10': `total_$`,
    '9': `after-roadmap:devo devo geral quanto_? rombo taman- tamanho`,
    '8': `after-roadmap:geral after-roadmap:tamanho burac- buraco da_quanto desgr- eu_devo fala_o minha_divida o_total`,
    '7': `NAME_? ^_qual ^_quanto after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:dividas after-roadmap:fala after-roadmap:rombo after-roadmap:tudo desgraceira devo_$ em_quanto quanto_da quanto~tudo soma~desgraceira`,
    '6': `^_valor after-crisis:quanto after-roadmap:agora after-roadmap:ai after-roadmap:esta after-roadmap:toda after-roadmap:valor agora_$ ao_todo da_tudo das devo_no dividas dividas_$ enter- estou_devendo fala no~? o_tamanho o~total quanto_eu quanto_que soma_ai soma~para tamanho_do toda valor`,
    '5': `:minha ?after-crisis after-roadmap:ao after-roadmap:devendo after-roadmap:essa after-roadmap:estou after-roadmap:falta after-roadmap:todo ai_para ai~mim ao das_dividas debts:o deven- devendo devo_para devo~NAME divida_$ eh~rombo em~? era_mesmo era~o estou~em eu~devendo eu~no fala~total me_fala mesmo_o mesmo~total no_total o_rombo o~todo qual qual_o qual~mesmo qual~o quanto_devo quanto_esta
quanto_falta quanto~eu rombo_todo rombo~? soma_tudo somad- soman- somando somando_tudo todo todo_$ todo_? tudo tudo~da`,
    '4': `:divida :quanto :valor ^_somando a_soma after-crisis:total after-crisis:tudo after-roadmap:dando after-roadmap:estrago after-roadmap:mim after-roadmap:numero after-roadmap:qual after-roadmap:somando agora ai_o ai~prejuizo buraco_? dando das_minhas das~dividas da~? da~divida de_que debts:da debts:qual debts:todo debts:tudo de~tamanho divid- divida_toda eh_o esta_dando esta_de estra- estrago
eu_estou eu~devo falta lembra_quanto lembra~da meu~esta me~o me~quanto mim_$ minha~toda o_estrago o_numero o_prejuizo o_valor para_mim preju- prejuizo prejuizo_para prejuizo~mim qual_eh qual_era qual~valor quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? valor_da`,
    '3': `:da :devo :total ^_fala ^_junta after-crisis:era after-crisis:o after-roadmap:em after-roadmap:hoje after-roadmap:minhas ai ainda_tenho ainda~que a~das bolo bolo_inteiro bolo~da brinc- brincadeira cheio_de cheio~tudo da~se de_quanto debts:? debts:quanto devendo_quanto devo_? devo_quanto devo~total de~eh divida_esta divida~em diz~tamanho do~devo eh~somado esta_em esta_minha esta~divida estou~quanto
e~diz fiquei_imaginando fiquei~, geral_$ geral_do geral~que imagi- imaginando imaginando_, imaginando~quanto intei- inteiro inteiro_da inteiro~quanto junta junta_tudo juntar juntar_todas juntar~as junta~e lembra me_lembra mim minhas_dividas minha~esta monta- montante montante_geral montante~do no_geral numer- numero o_bolo o_montante o~? o~cheio o~geral o~inteiro o~para pagar_no pagar~total
para_NAME qual~montante quanto_eh quanto_se quanto~estou quanto~juntar quanto~no quanto~pagar quanto~tenho que_devo que_esta quero_saber que~estou que~o saber~valor se_juntar se~todas somadinho somadinho_da somadinho~quanto somado somado_$ tamanho~buraco todas_as todas~dividas total_que total~eu tudo_$ tudo_para tudo_somadinho tudo_somado tudo~mim valor_cheio valor_total valor~de`,
    '-3': `NAME_mesmo after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:fazendo after-roadmap:juros after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair ate ate_hoje cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta~NAME fazen- fazendo ja_paguei minha_renda minha~vai na_NAME na~mesmo oferecer o~pago pago_ate pago~hoje para_cada para_divida
para~banco quanto_ainda quanto~oferecer quanto~total sair sair_das sair~dividas vai_para vai~divida`,
    '-4': `after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja quanto_tempo`,
    '-7': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona consent:que eh_financeira quem~voce`,
    '10': `:como after-roadmap:robo after-roadmap:voce do~? eh_voce financeira_$ funci- funciona para_que robo voce`,
    '9': `after-roadmap:falando after-roadmap:sao banco_? como_funciona eh_isso eh~robo financeira funciona_$ que_esse que~isso robo_$ sao um_robo voce_$`,
    '8': `^_voce como_pegou como~meu consent:isso de_onde do~se eh_do eh_esse empre- empresa_$ emprestam emprestam_dinheiro esta_falando estou_falando fazem finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem~falando que~fazem que~trata se_trata serve trata trata_$ voce_emprestam voce_fazem voce_sao`,
    '7': `:? :voce ^_do ^_eh ^_isso after-roadmap:fazem after-roadmap:financeira after-roadmap:isso consent:esse consent:falando consent:quem consent:sao do_que eh~serasa esse_zap fazem_$ isso_eh meu_numero numero_$ quem_eh quem_sao que~zap sao_voce voce_eh zap`,
    '6': `:quem ?consent ^_para ^_quem after-roadmap:serve artif- artificial artificial_? como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:? consent:emprestimo consent:financeira consent:mandou consent:o consent:robo consent:voce dinheiro_$ eh_emprestimo eh_inteligencia eh_quem eh_um eh~artificial eh~ou eh~pessoa esse_$ esse_negocio falando_$ intel- inteligencia inteligencia_artificial
inteligencia~? isso~o negocio negocio_$ onde_eh onde~isso para~esse para~serve que_se que_serve quem_$ sao_banco serve_isso voce_conseguiu voce~banco voce~dinheiro zap_$`,
    '5': `:divida :isso :minha :vi ^_de ^_que after-roadmap:esse after-roadmap:negocio after-roadmap:numero after-roadmap:pegou after-roadmap:quem after-roadmap:zap com_robo consent:do consent:entendi consent:serve de_emprestimo de_que divida_? do_governo do_serasa dono_disso eh eh_empresa eh_vendedor eh~banco eh~de empresa_de empresa~que emprestimo_$ esse_? falando_com falando~robo faz~que governo_?
isso_aqui isso~do mando- mandou me_mandou me~isso onde_voce onde~sao ou_maquina o~disso que_mesmo que_servico que_zap quem_esta que~eh que~esse que~negocio resolve_minha robo_? sao_$ sao_do seras- serasa serasa_? servico~esse vendedor vendedor_de vendedor~emprestimo voce_resolve voce~da voce~do zap_eh zap~esse`,
    '4': `:do :eh :no :que ^_com ^_como after-roadmap:empresa after-roadmap:pessoa after-roadmap:que after-roadmap:serasa after-roadmap:servico ajudam_a aqui_eh aqui_serve aqui~para a~o com_quem como~funciona com~eu consent:de consent:negocio consent:oii consent:onde consent:zap de~eh de~voce do_banco eh_humano eh_o eh_uma eh~dono eh~moco eh~qual eh~servico empresa emprestimo emprestimo_? entendi_o
entendi~que esse esta~comigo estou~? estou~com eu_estou eu~falando falando_? falando_comigo faz_o funciona_esse funciona~negocio gover- governo humano_ou humano~robo isso isso_$ isso_moco isso~eh isso~serve maqui- maquina minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse o_que ou_robo o~eh o~esse o~mesmo o~voce qual_empresa que_$ que_? que_funciona que_negocio quem_eu quem_me
quem~estou resol- resolve sao~financeira sao~governo serve_para serve~que servico_eh vende- voce~a voce~quem voce~uma`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :sabe ^_cai ^_explica ^_faz afina- afinal afinal_? after-roadmap:aqui after-roadmap:banco after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:dora after-roadmap:emprestimo after-roadmap:faz after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou ajuda- ajudam aqui aqui_de como consent:cai
consent:dinheiro consent:disso consent:dono consent:empresa consent:esta consent:fazem consent:governo consent:limpar consent:me consent:nome consent:pera consent:serasa consent:um de_qual de~empresa digit- digitando digitando_? disso_$ dono dora eh_gente eh~esta eh~governo entendi explica_o explica~que fazem_afinal fazem~? fazer_? financeira_? gente_ou gente~maquina governo_$ human- humano insta-
instagram limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem numer- numero o_dono onde outra~? pera_, pesso- pessoa pessoa_digitando pessoa~? que_eh que~voce sabe~? sao~? sei_quem serasa_$ serasa~? servi- servico servico_$ trem uma_financeira uma_pessoa uma~digitando um~? vi vi_no voce_ajudam voce~afinal voce~gente`,
    '-3': `?_quero ^_esse after-roadmap:anjo after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:top anjo anjo_$ banca banco_$ consent:essa consent:pago consent:sabe consent:tem consent:vai criou daqui da~mesmo de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_sigiloso eh~? eh~anjo eh~graca eh~presidente esse_numero esse~? esse~eh
esta_devendo fazer_$ golpe_? governo_ou graca isso~pago juros_eh juros~esse mesmo_esse mesmo~numero muito negocia numero_? o_presidente ou~particular paga pago_$ parti- particular pergu- presi- presidente presidente_$ prote- que_juros quem_criou quem~devendo rmc_eh robo~quero rotat- rotativo serasa~esse sigil- sigiloso tem~? top um_anjo vai voce~? voce~com voce~o`,
    '-4': `:oii after-roadmap:bom after-roadmap:muito after-roadmap:rmc com_isso consent:fazer consent:golpe debt-kind:eh eh_muito eh_pago eh_para ganha- ganham isso~golpe ong ong_? quem~isso rmc sao~ong uma_ong voce_ganham`,
    '-5': `eh_golpe eh~isso isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `golpe qual~?`,
    '-7': `confi- empresa_?`,
  },
  'ask:which-bill-first': {
    '10': `deixo qual_conta`,
    '9': `essentials:?`,
    '8': `atrasar luz`,
    '7': `after-roadmap:aluguel after-roadmap:deixo after-roadmap:luz after-roadmap:ou alugu- aluguel eu_deixo luz_ou ou qual`,
    '6': `a_luz after-roadmap:atrasar after-roadmap:qual conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual ou_a pago posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `,_qual ^_aluguel ^_deixo ^_entre a_prestacao after-roadmap:casa after-roadmap:conta after-roadmap:contas after-roadmap:entre after-roadmap:pago after-roadmap:prestacao atrasar_qual atrasar~delas a~ou contas de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz~o nao_pode nao~atrasar nao~para o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago_a
pago_antes pago~que para_tudo pode_atrasar pode~? prestacao prestacao_? qual_? que~primeiro se_nao se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher a_internet after-roadmap:der after-roadmap:empurrar after-roadmap:gas ajuda_a ajuda~escolher aluguel_e aluguel_ou aluguel~luz atras- atrasar_? a~? boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta- conta_nao contas~casa conta~casa conta~pode da_casa da~tudo de_casa de_jeito delas de~nenhum e_boleto entre_comida escolher escolher_$
escolho_qual essentials:conta essentials:deixo essentials:ou essentials:pago esse~? esta~vencendo eu~de gas inter- internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual mercado mercado_ou mercado~boleto mes_? nao_da nao_der nenhum_? ou_boleto ou~primeiro o~ou pago_o pago~luz para~, posso_deixar posso~? prest- primeiro qual_delas qual~nao tudo_vencendo tudo~escolho tudo~junto
vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua after-roadmap:boleto after-roadmap:comida after-roadmap:das after-roadmap:deixar after-roadmap:delas after-roadmap:escolho after-roadmap:posso after-roadmap:sei after-roadmap:tudo after-roadmap:vencendo agua~luz aluguel~energia bolet- boleto boleto_pago casa casa~pode comid- comida com~dinheiro condominio condominio_primeiro condominio~? conta conta_de contas_, contas_da da_para
das das~da da~um deixa- deixar deixar_de deixar~pagar deixo_para deixo~depois der~pagar dia_e dia~so dinheiro_pago e_energia e_so eh_? energia_no energia~mesmo entre~e esse_dinheiro essentials:, essentials:atrasar essentials:escolho essentials:luz essentials:o essentials:pagar essentials:posso esse~pago esta_tudo eu~antes e~da e~no e~pago internet_ou internet~o jeito junto luz_, merca- mesmo_dia
mesmo~e nao~deixar nenhum no_mesmo no~dia o_aluguel o_cartao o_condominio ou~aluguel ou~cartao ou~condominio o~? o~e o~eu o~vem pagar pagar_de pagar_uma pagar~, pagar~jeito pago~? pago~internet para_depois para_pagar para_um para~uma posso posso~de prime- qual_eu qual~de que_? que_vem se_so so_da so_der um_$ uma_, uma~qual vem~? vence- worry:? worry:deixo worry:primeiro worry:qual`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `^_quem voce_?`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `cnpj consent:? de_voce essa_empresa esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:quem after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? ganham ganham_dinheiro ganham~como sao_uma tras_disso`,
    '6': `com~? criou_voce criou~? do~ou eh_de eh_particular eh~qual empresa_fica empresa~onde essa~fica fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular particular_? por~disso qual_empresa quem_te quem~com quem~esse quem~fez robo_? te_fez tem_banco tem~? te~? uma~? voce voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso :quem ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso consent:quem consent:tem de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco dono_desse dono~zap eh_essa eh~governo empre- esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu onde~esse ou_eh o~de o~desse parti- programa_?
qual~cnpj quem_ganha robo saiu saiu_esse saiu~programa servico_? tem~por tras~tem voce_sao worry:? zap_?`,
    '4': `,~cnpj alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:tras consent:voce de_onde debts:quem debts:sao de~? do_governo do_robo dono eh~dono eh~empresa essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras gover- governo inven- inventou inventou_esse
inventou~robo isso~? o_dono onde por~do progr- programa que_inventou que_turma quem_fez quem~essa sao sao~, tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:empresa zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:banca after-roadmap:desse after-roadmap:fica after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:programa after-roadmap:robo after-roadmap:saiu after-roadmap:te after-roadmap:voce after-roadmap:zap algum- alguma aqui_? consent:como consent:de consent:dinheiro consent:do consent:empresa consent:essa consent:esse consent:fica consent:ganham
consent:governo consent:ou consent:por consent:te consent:uma conta_de conta~voce de_quem debts:eh debts:isso debts:qual debts:tem desse de~eh de~quem dinhe- dinheiro disso eh_do escri- escritorio escritorio_de escritorio~voce essa~? esta_por esta~tras fica_o fica~escritorio graca_quem graca~paga isso_? isso_aqui o_escritorio onde_fica onde~o paga_a paga~conta qual_o quem_eh quem_paga quem~a
quem~por quem~voce que~esse se_eh servi- servico se~de te tras~? worry:eh worry:essa worry:esse worry:onde worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le voce_$`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '23': `desfa-`,
    '21': `^_volta`,
    '20': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `re z`,
    '16': `^_rebobina ^_retorna rebob- rebobina retorna z_$`,
    '15': `re_$ ultim- volta- voltar`,
    '14': `desfaz_$`,
    '13': `^_da anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer anter- ctrl ctrl_z desfazer_isso retorna_$ voltar_$`,
    '11': `a_ultima como_retroceder da_re debts:volta desfazer respondi retro- retroceder retroceder_$ tem~retroceder`,
    '10': `^_control ^_ctrl after-roadmap:voltar control control_z errado ultima_$`,
    '9': `,_volta ^_desconsidera anterior_$ antes_$ desconsidera errei incomes:volta na_pergunta pergunta rates:volta respo- tem_como tras tras_$ volta_uma`,
    '8': `^_apaga ^_respondi ^_voltar a_anterior a_fita da~retornar de_antes essentials:volta essentials:voltar overdue:z para_retornar pergu- quero_voltar retorna_uma retornar retornar_$ uma volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado :volta ?debt-amount ^_engata ^_ops ^_pulei ^_risca a_re anda_uma anda~para apaga arrumar_a botei_errado contr- debt-amount:z debts:desfaz engat- engata engata_a engata~re errada essentials:re essentials:rebobina fita fita_$ incomes:rebobina incomes:voltar na~errada opa~botei ops ops_volta overdue:retorna o~eu pulei pulei_uma pulei~sem rates:a respondi_errado risca risca_a
risca~ultima uma_$ uma_para uma_sem uma~querer uma~tras`,
    '6': `?incomes ^_anda ^_opa ^_quero a_de a_pergunta acabei~dizer ai_$ anda antes apaga_essa apaga_o apaga~ultima arrum- arrumar da_para da~voltar debt-amount:retorna debt-kind:z debts:a desconsidera_o desconsidera~que desfaz_ai errada_$ errei_$ essa_ultima essa~mensagem eu_acabei eu_falei falei_agora incomes:quero incomes:re mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar
pergunta_anterior pouco_$ que_respondi querer querer_$ quero_mudar quero~a que~acabei que~falei rates:anterior respondi_$ sem_querer tira~que ultima_mensagem um_pouco volta_um volta~pergunta volta~pouco`,
    '5': `?debts ^_desmancha ^_errei ^_tira acabe- acabei acabei_de after-roadmap:desfaz arrumar~de a~anterior a~tras botei da~re de_dizer de_tras debt-amount:uma debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debt-kind:uma debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:a essentials:da essentials:respondi eu_arrumar
eu~agora eu~de falei income-source:re incomes:a isso_$ mudar mudar_o overdue:desfaz pouco que_errei quere- quero~o rates:desfaz rates:errado rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o ultimo uma_casa uma_re volta~casa`,
    '4': `?essentials ?rates ^_digitei a_resposta after-roadmap:apaga after-roadmap:desconsidera after-roadmap:errado after-roadmap:pergunta after-roadmap:pouco after-roadmap:volta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da~ctrl debt-amount:ctrl debt-amount:da debt-kind:ai debts:tras debts:uma debts:voltar desconsidera_a desconsidera~ultima digit- digitei digitei_na
digitei~pergunta dizer_$ enganei enganei_na enganei~pergunta errado_$ essentials:errei essentials:quero eu_mandei eu~a favor favor_$ income-source:a income-source:fita income-source:uma income-source:volta incomes:da incomes:desfazer incomes:pergunta incomes:tras incomes:ultima incomes:uma mande- mandei mandei_$ me_enganei mensagem_$ n0 na_anterior na_casa na_outra na~, o_ultimo outra_,
outra~volta overdue:a overdue:anterior overdue:errado overdue:na overdue:respondi overdue:uma para~pergunta passada pergunta_errada pergunta_passada pergunta~antes por_favor quero quero_consertar que~mandei rates:ai rates:antes rates:isso rates:tem rates:uma respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?income-source ?overdue ^_cliquei ^_refaz ^_tem after-roadmap:anterior after-roadmap:falei after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta corri- corrigir da da_uma debt-amount:a debt-amount:anterior debt-amount:quero
debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:antes debts:como debts:da debts:errado debts:errei debts:favor debts:mudar debts:pergunta debts:por debts:quero debts:tem dei dei_$ deixa_eu desco- desfaz_o desfaz~que dizer engan- errado_, errado~volta errei_, errei~pergunta errei~volta essentials:apaga essentials:errada essentials:errado
essentials:eu essentials:falei essentials:favor essentials:na essentials:pergunta essentials:por essentials:que essentials:tras essentials:ultima essentials:uma eu_errei eu~por falei_besteira falei_por falei~na falei~ultimo income-source:errada income-source:na income-source:sem incomes:ai incomes:antes incomes:apaga incomes:errado incomes:errei incomes:eu incomes:favor incomes:isso incomes:na
incomes:para incomes:ultimo mensagem me~na na na~de novo_a novo~anterior outra outra_pergunta overdue:antes overdue:falei overdue:quero overdue:resposta overdue:sem para_outra para_pergunta passada_que passada~errei pergunta_$ pergunta_de pergunta~que por_ultimo que_dei que_eu quero_arrumar quero_responder quero~de que~errei rates:. rates:anda rates:como rates:da rates:para refaz refaz_a
refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima~que volta_a volta_la volta_na volta~que`,
    '-3': `^_boa ^_pergunta boa boa_pergunta coloc- instalments-left:a instalments-left:ultima me~de para_comeco`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-7': `:quero`,
    '-8': `:voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `?which-creditor ^_cancela cancela esquece`,
    '16': `?confirm-change ^_desisto ^_esquece deixa desisto`,
    '15': `?which-change deixa_$ desis-`,
    '14': `after-roadmap:deixa cancela_$ canse- cansei cansei_$ esque-`,
    '13': `^_cancelar ^_cansei esquece_$ querer_$`,
    '12': `cancelar desisto_$`,
    '11': `^_larga fazer fazer_isso larga larga_mao precisa_mais`,
    '10': `^_estava estava_so mais_$ mao_$ nao_precisa para_la`,
    '9': `after-roadmap:desisto cancelar_$ chega_disso chega~por como_esta deixa~la disso_por disso~hoje engan- essentials:deixa esta_$ la_$ mao precisa querer sem_querer which-change:, which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:cansei after-roadmap:esquece after-roadmap:fazer a~agora cancela_isso cancelar_operacao confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa_queto deixa~isso desisto_dessa era_so era~curiosidade esquece_isso essentials:desisto estou_a estou~fim fim_agora operacao operacao_$ quere- queto queto_$ quieto_isso so_curiosidade
which-change:deixa which-creditor:deixa`,
    '7': `,_foi after-roadmap:querer after-roadmap:so baixo baixo_$ cansei_desse cansei~papo confirm-change:esquece confundi_, confundi~deixa de_fazer dessa_$ desse_papo de~isso era essentials:cancela essentials:cansei essentials:esquece essentials:fazer estava~ficando estava~olhando fazer_mais ficando_$ fim isso_$ mais_fazer mais~isso nada_, nao_estou nao~fazer olhando_$ opera- para~fazer por_hoje preci-
quero~fazer so_ficando vou_fazer vou~mais`,
    '6': `,_desculpa ,_troquei ,~enganei ,~engano ,~errado ^_abri ^_chega ^_era abri abri_sem abri~querer after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa cancela_o chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa desculpa_$ dessa enganei enganei_$ engano engano_$ essentials:isso
essentials:precisa estav- estava eu_pedi fican- ficando foi foi_engano hoje_$ la me_enganei me~, nada~, nao_era nao_vou nao~a nao~mais nao~troquei nenhuma~me nenhum~foi olhan- olhando papo papo_$ para_de pedi_$ precisa_nao precisa~deixa que~pedi so_olhando troqu- troquei troquei_errado`,
    '5': `,_resolvi ?essentials ^_nenhum agora_$ cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:so confirm-delete:la confirm-delete:para confu- confundi debt-amount:cancela deixa_, deixa~resolvi desse era_nada esquece_o esquece~que essentials:mais filho_que filho~mexeu foi_meu foi~filho me_confundi mexeu mexeu_no mexeu~celular nada_nao nenhum_, nenhuma_, no_celular pedi que_mexeu
resolvi_aqui which-creditor:esquece which-creditor:nada which-creditor:nao which-creditor:querer which-creditor:sem`,
    '4': `,_esquece ,_nada ,~, ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_nenhuma ^_para after-roadmap:baixo after-roadmap:chega after-roadmap:desculpa after-roadmap:desse after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:fazer confirm-change:nada confirm-change:nao
confirm-change:para confirm-delete:deixa de_ideia dedo dedo_$ deixa_isso desisti_, desisti~nao era~, errado_$ essentials:dessa essentials:fim essentials:nao filho foi_o foi~dedo hoje ideia_, ideia~deixa ih ih_, ih~nada isso_ai isso~la meu_filho meu~que muda_nada mudei~ideia n0 nada~desculpa nada~foi nao_deixa nao_muda nao~nada nao~nao nenhu- o_dedo o_pedido pedid- pedido pedido_$ querer~desculpa
que~no rates:la resolvi sem so which-change:esquece which-change:estava which-change:foi which-change:nada which-change:nao which-change:querer which-change:sem which-change:so which-creditor:era which-creditor:so`,
    '3': `,_me ,_nem ,~o ,~tirar ^_mudei ^_nada after-roadmap:dessa after-roadmap:ficando after-roadmap:filho after-roadmap:mexeu after-roadmap:nada after-roadmap:nao after-roadmap:nenhum agora confirm-change:abri confirm-change:agora confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:me confirm-change:nenhuma confirm-change:pedi confirm-change:querer
confirm-change:sem debt-creditor:, debt-creditor:ai debt-creditor:nem deixa_quieto deixa~para devia disso errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:hoje essentials:por favor_$ foi_sem foi~querer ideia isso isso_para mais mudei mudei_de nada nao_, nenhum nenhuma o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa
rates:para resol- tirar_, which-change:abri which-change:baixo which-change:isso which-change:me which-change:nenhuma which-change:que which-creditor:isso which-creditor:me`,
    '-3': `?after-crisis ?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao como~, confirm-change:mudanca essa_mudanca essentials:essa inscr- inscricao inscricao_$ minha_inscricao nao_nao nao~deixa os_avisos querer_, quero_cancelar sem~,`,
    '-4': `cansei_disso como_estava deixa_eu deixa~estava essa_deixa essa~para mudanca_$ quieto_$`,
    '-5': `disso_$ mudan- mudanca`,
    '-6': `deixa~esta`,
    '-8': `querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '22': `?which-change`,
    '21': `?which-creditor ^_#`,
    '18': `#_$`,
    '17': `FIGURE terce-`,
    '14': `opcao segun-`,
    '13': `^_a debt-kind:#`,
    '12': `?confirm-amount terceira which-change:o`,
    '11': `confirm-amount:o debt-kind:numero terceiro terceiro_$ which-change:a which-change:as`,
    '10': `# a_dois a_segunda confirm-amount:a prime- segunda which-change:da`,
    '9': `^_as a_quarta confirm-amount:segunda numero opcao_# opcao_$ overdue:# primeira quart- quarta quarta_$ which-creditor:#`,
    '8': `^_do confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao numer- o_primeiro primeira_$ segundo segundo_$`,
    '7': `^_o a_# a_primeira as_dividas cartao_$ confirm-amount:# confirm-amount:primeiro dois meio meio_$ n0 o_ultimo segunda_$ ultim- ultimo which-change:do which-creditor:a which-creditor:do worry:a`,
    '6': `a_do as_parcelas do_aluguel o~aluguel parcelas_$ which-change:, which-change:primeira which-creditor:ai which-creditor:que which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_da aluguel_$ as cartao confirm-amount:opcao dividas dividas_$ dois_$ o_do parce- parcelas primeiro primeiro_$ renda_$ segunda_opcao ultimo_$ which-change:# which-change:opcao which-change:valor which-creditor:o`,
    '4': `a_opcao ai_que ai~voce aluguel a~ai botou carta- da_parcela eh~dessas income-source:# nao~nenhuma que_voce que~botou que~falou renda ultimo_que valor_da voce_botou which-creditor:dessas which-creditor:nao which-creditor:nenhuma which-creditor:segunda`,
    '3': `#~que ,_a ,_ganho ,_quem ,~dera ,~menos ,~pensar ?debt-kind a after-roadmap:# alugu- a~# baixo cima cima_$ confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_lista de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse eh~primeiro falou fosse ganho_menos income-source:a lista_$ menos_agora nao_eh nenhuma_dessas no_# o_de o_valor
o~baixo parcela_$ primeiro_, quem_dera quem~fosse ultima_da valor which-change:eh which-change:no`,
    '-3': `#_# NAME_$ ^_vale banco_$ debt-kind:do do_banco mil vale vale_o vale~primeiro which-creditor:NAME`,
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
    '5': `after-crisis:nao after-roadmap:em after-roadmap:pensando aguen- aguento aguento_mais causa da_vida em_me em~matar estou_pensando estou~em ja_comprei matar nao_aguento pensando por_causa sumir`,
    '4': `^_quero a_corda acaba- acabar adianta after-crisis:ja after-crisis:para after-roadmap:acabar after-roadmap:mais com_tudo compr- comprei debts:nao eh_eu eu_faco ja~a mais mais_esta matar_$ para~nenhum pensa- ponte quero~esta que~faco remed- remedio saida vida_$ vivo vivo~,`,
    '3': `,_o ,~que . :causa :em :eu :matar :penso ?after-crisis ^_minha acabar_com acordar adian- after-crisis:, after-crisis:. after-crisis:e after-crisis:falo after-crisis:me after-crisis:nunca after-roadmap:causa after-roadmap:estou after-roadmap:ja after-roadmap:melhor after-roadmap:mesmo after-roadmap:tudo after-roadmap:vale audio carta carta_para causa_dessas causa~contas contas corda da_ponte da~por
debts:ja dera despe- dessa- dessas dessas_contas dormi- dormir eu_penso eu~em hoje hoje_e hoje~nao irmao irmao_mandou irmao~audio ja jogar jogar_da jogar~ponte ligar ligar_para mandou_audio me_dera me_matar menin- mesmo_, meu_irmao meu~mandou minha~nao n4 nada~, nao_vale nao~nunca nenhum_, numero~, nunca_mais penso penso_em penso~me por~dessas quem_me quem~dera quero quero_mais quero~viver separ-
separei separei_os serio serio_$ se~da vale vida_nao viver_,`,
    '-3': `mais_$`,
  },
  'crisis-denied': {
    '38': `?after-crisis`,
    '14': `after-crisis:nao`,
    '13': `after-crisis:so`,
    '12': `after-crisis:era after-crisis:isso exage-`,
    '11': `^_era after-crisis:, after-crisis:estou`,
    '10': `after-crisis:de after-crisis:quero`,
    '9': `after-crisis:bem after-crisis:eh`,
    '8': `bem era estou_bem viver viver_$`,
    '7': `after-crisis:falar after-crisis:falei after-crisis:foi brinc- estre- jamai- jamais`,
    '6': `^_falei after-crisis:brincadeira after-crisis:estava after-crisis:que after-crisis:vou nao~nisso penso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:da after-crisis:expressao after-crisis:fazer after-crisis:modo bem_$ brincadeira era~meu estav- estava expre- expressao falar_$ falei meu_$ modo modo_de nao_vou nisso`,
    '4': `after-crisis:ao after-crisis:boa after-crisis:eu after-crisis:gente after-crisis:letra after-crisis:me after-crisis:morrer after-crisis:nada after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar desab- eh_so eh~de estava_so estou_de estou_viva estou~boa falar falei_por fazer_nada foi_so gente_$ nao_$ nao~me nao~morrer
pe_da pe~letra so viva vou_me`,
    '3': `,_estou ,~minha ^_calma ^_desculpa ^_fica ^_sumir after-crisis:boca after-crisis:brincando after-crisis:desculpa after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:sumir after-crisis:susto ao boa boca boca_para boca~fora brincando calma_nao da_boca da~para de_dizer de_expressao desabafo desabafo_$ desculpa_o desculpa~susto dizer_$
do_mapa do~brincadeira era_brincadeira estou~e expressao_$ expressao_, falei_da falei~boca fazer foi foi~, forca forca_de forca~expressao ia ia_fazer isso_$ isso_, jeito~falar letra letra_$ mapa mapa_brincadeira morre- morrer nao~fazer o_susto oxe para_fora pe que_isso quero_morrer quero~nao que~, sumir sumir_do sumir~mapa susto tranq- tranquilo vou_fazer vou~nada`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '13': `apaga_tudo`,
    '12': `^_deleta after-roadmap:apaga apagu- deleta`,
    '11': `after-roadmap:tudo apague tudo_$`,
    '10': `apaga- apagar meus meus_dados some_com`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui exclusao informacoes informacoes_$ limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo tudo_que`,
    '8': `apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero historico_$ infor- limpa meu_$ meu_historico quero_ser some`,
    '7': `:meu after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:meu excluir histo- historico lgpd lgpd~exclusao limpa~registros quero~minha`,
    '6': `:apague ^_lgpd after-roadmap:apague after-roadmap:exclusao after-roadmap:informacoes after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apague~meu dados_$ esquecam esquecam_tudo essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_apagar quero_exclusao registros registros_$ tudo~eu`,
    '5': `:apaga :cadastro :conta :dados :exclui :meus ^_elimina ^_remove after-roadmap:dados after-roadmap:ser apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei contei_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes essentials:informacoes essentials:limpa essentials:minhas excluir_minha excluir~conta guardem guardem_nada
guardem~meu meus~do nada_meu quero quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$`,
    '4': `:apagar :minha :tudo ?essentials ^_esquecam ^_quero ^_solicito after-roadmap:cadastro after-roadmap:conta after-roadmap:contei after-roadmap:elimina after-roadmap:esquecam after-roadmap:exclui after-roadmap:excluir after-roadmap:guardem after-roadmap:lgpd after-roadmap:quero after-roadmap:registros after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu
deleta_o deleta~cadastro deleta~que esquecam~que essentials:cadastro essentials:exclusao essentials:lgpd essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remove_tudo remove~que solic-
solicito solicito_a some~meus some~tudo te_contei tem_meu todos todos_os todos~meus tudo~eh voce_guardem voce~nada`,
    '3': `._$ :apaguem :que :quero :solicito :some after-roadmap:meu after-roadmap:minhas after-roadmap:remove after-roadmap:sobre apagar~que apaga~informacoes as_minhas a~dos com_minhas com~informacoes com~minhas conta_por conta~favor dados_por dados~favor dai dai_$ dos_meus dos~dados eh_meu esquecam~sobre essentials:apague essentials:conta essentials:contei essentials:exclui essentials:excluir
essentials:minha essentials:remove essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ limpa_tudo limpa~que meu meu_ai meus~por minha~por que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que que~falei sobre sobre_mim some~minhas tira_meus tira~dados tudo_sobre tudo~tem`,
    '-3': `?confirm-delete ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:uma baixa- baixar confirm-delete:apaga expor- quero_ver reati- reativa uma~com`,
    '-4': `^_meus confirm-delete:tudo quero_meus quero_uma quero~dados`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete consent:nao`,
    '20': `?confirm-amount ?confirm-creditor ?consent`,
    '18': `?confirm-change nao_$`,
    '17': `confirm-delete:nao`,
    '16': `?offers ^_nem confirm-creditor:nao`,
    '15': `confirm-change:nao consent:nem n0 thirteenth:ja`,
    '14': `?overdue ^_nunca nem nenhuma_$ offers:so`,
    '13': `^_errou ^_negativo confirm-amount:nao errou negativo nenhu- nunca offers:nao offers:ninguem thirteenth:de`,
    '12': `^_abafa abafa abafa_$ deixa_como nao_eh overdue:estou overdue:nos overdue:tudo quiet- segur-`,
    '11': `^_ninguem ^_no ^_pago ^_tudo ^_viajou after-roadmap:cortar consent:no eh_outro errad- errado longe longe_$ nada~ver nao nao_apaga nao~atrasado negat- negativo_$ offers:nem overdue:ainda overdue:pagando repre- thirteenth:nao thirteenth:sem viajo- viajou`,
    '10': `,_deixa ^_alto ^_errado ^_nananao alto_la consent:passo credo credo_$ deixa eh_outra errou_$ gato nanan- nananao nananao_$ nao_foi nos offers:me offers:nada offers:nenhuma outro_$ overdue:em overdue:mas pagan- pagando vale_o vale~primeiro ❌ ❌_$`,
    '9': `^_desconto ^_dispenso ^_embaralhou ^_nops a_ver alto as_bolas bolas bolas_$ como_era consent:fora cortar direito_$ dispenso embar- embaralhou embaralhou_tudo errado_$ estou_fora income-low-month:todo infor- mexe nao_aceito nao_mexe nao~essa nao~isso nenhuma nops nops_$ overdue:certinho overdue:dia overdue:limpo overdue:pago overdue:vencido pedra- recus- thirteenth:nem thirteenth:quem todas_em
todas~dia tudo_nos vencido`,
    '8': `^_antes ^_esta ^_ja ^_mantem ^_nao ^_nenhumazinha antes_fosse ate_agora confirm-amount:eh confirm-amount:errado confirm-change:deixa confirm-creditor:de confirm-delete:! confirm-delete:nada consent:livre consent:para consent:prefiro consent:proxima consent:quero corta- de_jeito deixa~esta de~nenhum dispe- em_dia esse~nao esta_maluco esta_trocado esta_viajando estava_$ fosse_$ limpo mais_o maluc-
maluco maluco_$ mante- mantem mudan- mudanca mudar_$ nao_confirmo nao_muda nao_nao nao_recebo nem_uma nenhumazinha no_prazo offers:banco offers:esperando offers:mim offers:total outra_loja outro overdue:nao overdue:nenhumazinha overdue:prazo overdue:vencer pago_certinho passou_longe por_enquanto querer~deixa thirteenth:# trocado trocado_$ vencer viaja- viajando viajando_$ viajou_$ volta_como
volta~era`,
    '7': `,_paguei ,~ontem ^_ainda ^_ate ^_mudei ^_nenhuma ^_passou ^_vale acho~nao after-roadmap:osso apagar_$ ate azul azul_$ banco_nao banco~de bulhu- bulhufas bulhufas_$ capaz como_estava confirm-amount:esta confirm-change:eh confirm-change:que confirm-creditor:NAME confirm-creditor:deixa confirm-creditor:eh confirm-creditor:nada confo- conse- consent:deus consent:estou consent:hora consent:mas
consent:obrigado conta_nao de_ideia deixa_o deixar_guardado deixar~mesmo depois~respondo desconto~para eh~loja enqua- enquanto entendeu entendeu_errado errou_feio esquece_a esquece~mudanca essa_mudanca esta_errado estav- estava estou~osso feio_$ fosse guardado_mesmo income-low-month:valor income-low-month:vem jeito la lhufa- lhufas lhufas_$ loja_$ mais~que mas morto mudei mudei_de mudei~ideia nada
nada_$ nao_esta nao~decimo nao~mudar nessa ningu- ninguem nome_eh nome~limpo o_ano obrig- offers:cobranca offers:de offers:desconto offers:estao onde~viu overdue:enquanto overdue:gracas overdue:todas o~fazer passo- passou patav- patavina patavina_$ que_fazer querer_, quieto_$ so_cobranca tenho~o thirteenth:esse thirteenth:gastei thirteenth:me thirteenth:nunca thirteenth:paga thirteenth:patrao
todo_mes total_$ troca- tudo_pago vale vamos_deixar vamos~guardado vem~todo ver_$ viu_isso voce_viu voce~isso`,
    '6': `! ?income-low-month ^_bem ^_comigo ^_cortar ^_deixa ^_em ^_esquece ^_estao ^_fica ^_nada ^_salario a_mao abril agora_nada agora_nao antigo apagar ate_hoje ate~nada autonomo cai_$ carteira_$ certinho comigo_nao confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:estava confirm-change:nada confirm-change:outro confirm-creditor:, confirm-creditor:errado confirm-creditor:essa
confirm-creditor:esta confirm-creditor:outro confirm-delete:de confirm-delete:nunca confirm-delete:o conhe- conheco consent:agora consent:contra consent:depois consent:interesse consent:medo consent:outra consent:respondo consent:sai consent:vida contra cortar_$ cortar_de cortar~onde dados_ai de_apagar de_onde deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por depois_eu dera~so
desisti~apagar dessa- dessas dessas_duas deus~livre de~tirou dos_dois eh_gato eh~meu eh~por em_abril em_sonho em~com errado_isso esperando esse_ai estou_em estou_no estou_pagando estou~dessa eu_respondo feio feito_relogio fora_dessa fosse_so fosse~isso gaste- gastei gato_por gato~lembre income-low-month:cai income-low-month:mes income-low-month:o intei- inteiro interesse ja ja~no ja~os lembre_isso
livre mantem_como mantem~esta mas~gastei me_livre medo~agua melho- melhor meus~ai mexer_$ me~e mudanca_$ mudar nao_autorizo nao_concordo nao_mexer nao_paga nao_tem nao_vai nao_venceu nao~deixa nem_a nem_pensar nenhum_dos nenhuma_dessas nenhuma~duas nenhum~dois no_osso nunca~nessa o_direito obrigado obrigado_$ offers:ate offers:e offers:nunca offers:pedi offers:se onde_tirou onde_voce outra
outra_hora overdue:devendo overdue:devo overdue:feito overdue:no overdue:nome overdue:nunca overdue:relogio o~inteiro pedi_e por_lembre por~isso por~nao procu- quieto redon- redondo redondo_$ relig- salario~, sem~, senta- sentada sentada_$ silen- silencio sonho sonho_$ tem_medo tem_nao thank- thanks thirteenth:13o thirteenth:carteira thirteenth:dera thirteenth:e thirteenth:isso thirteenth:nada
thirteenth:o thirteenth:os thirteenth:sonho thirteenth:tem tirou tirou_isso total tudo tudo_em valor_errado viu which-change:nenhuma xinga-`,
    '5': `!_$ ,_nada ,_nao ,~assim ,~certinho ,~disso ,~so 13o ^_agradeco ^_confundiu ^_de ^_depois ^_nenhum ^_prefiro ^_so ^_trocou ^_vem ^_volta a_mudanca aceito aceito_isso agora~posso agrad- agradeco agua ainda_nao ano antec- antes antig- apaga apaga- apaga_nao apert- atrasei capaz_! carte- carteira confirm-amount:, confirm-amount:deixa confirm-amount:la confirm-amount:outro confirm-amount:tudo
confirm-amount:viajou confirm-change:a confirm-change:antes confirm-change:como confirm-change:negativo confirm-change:o confirm-change:onde confirm-change:passou confirm-creditor:como confirm-creditor:era confirm-creditor:negativo confirm-creditor:nunca confirm-creditor:viajou confirm-delete:, confirm-delete:como confirm-delete:eh confirm-delete:errado confirm-delete:errou confirm-delete:esta
confirm-delete:melhor confirm-delete:um conforme confu- confundiu confundiu_as confundiu~bolas consent:aceito consent:dar consent:dessa consent:eu consent:jeito consent:la consent:longe consent:maneira consent:pensar consent:resolver consent:sabe consent:vacinado consent:vou da_decimo debit- decim- decimo deixa_assim deixa_do deixar deixa~jeito deixa~velho dera_fosse desconto desisti_de dessas~,
deus_me de~maneira dia dois e_me eh_essa eh~de enquanto_$ esper- esperando_ate esperando~hoje esquece~deixa essa_nao esta esta~isso estou_esperando feito fichado fichado_$ fixo_, foi_isso fora gastei_$ guard- guardado ignor- income-low-month:fixo income-low-month:muda inter- ja_estou ja_foi ja_gastei jeito_maneira jeito_nenhum la_$ lembre livre_$ loja maion- maionese maionese_$ manei- maneira
mas_pago me_dera mei_nao mei~tem mesmo_valor meu~eh mexe_nisso minha_vida minha~financeira n1 na_maionese nada_a nao_hein nao_me nao_ofereceram nao_recebe nao~esse nao~nunca nao~por nem_que nenhum ninguem_me no_dia nos_conforme nunca_$ nunca_atrasei nunca_vi o_banco o_primeiro o_velho ofere- ofereceu ofertas offers:, offers:hoje offers:ofertas offers:proposta onde_$ opa_opa opa~, opa~nada
overdue:atrasada overdue:atrasei overdue:comer overdue:conforme overdue:deixo overdue:deus overdue:direitinho overdue:esta overdue:nenhuma overdue:pobre o~cortar paga_$ pagando_$ pagando_direitinho pago patra- patrao pobre_mas por_um prazo prefi- prefiro prefiro_nao prefiro~mexer proxima que_cortar que_estava quem_me quem_sabe quem~dera quem~fosse quero_$ que~hein recebo_nao relog- relogio
resolver respondo_$ segura sozinho tem_mais tenho_mais thirteenth:as thirteenth:autonomo thirteenth:duas thirteenth:esquece thirteenth:fichado thirteenth:gosto thirteenth:meu thirteenth:tenho thirteenth:tudo trabalho_sem troco- trocou trocou_as trocou~bolas vacin- vacinado valor valor_$ velho velho_mesmo vence- vencer_$ venceu_$ viajou_na viajou~maionese vida vida_financeira vou~meus`,
    '4': `,_eles ,_mais ,_obrigado ,_segura ,~e ,~ja ,~mexe ,~no ,~tarde ?_nao ?~nada ^^ ^_13o ^_apertei ^_banco ^_capaz ^_desiste ^_deus ^_diarista ^_entendeu ^_hmm ^_mei ^_melhor ^_outra ^_pedi ^_pelo ^_pensando ^_perai ^_sai ^_sem ^_trabalho a_deus a_mesma a_pau aceito_, adiantado after-roadmap:arroz after-roadmap:estou after-roadmap:ja after-roadmap:lugar after-roadmap:nenhum after-roadmap:no agora~da
ai_eu ainda~, ai~nao ai~nem ameac- ano_nao apaga_$ apareceu_nada apertei_sem apertei~querer arroz arroz_, assuntos assuntos_sao assuntos~meus as~parcelas atras- atrasa atrasa_$ atrasada atrasada_$ autonomo~tem a~coisa banco~quis bem bem_. calma_, calma~segura cancela_essa cancela~mudanca capaz_que capaz~eu caras certi- cobranca coisa comer comeu confirm-amount:ai confirm-amount:antes
confirm-amount:apaga confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:loja confirm-amount:mudei confirm-amount:nem confirm-amount:nenhum confirm-amount:outra confirm-amount:passou confirm-amount:que confirm-amount:voce confirm-change:, confirm-change:antigo confirm-change:apaga confirm-change:errado confirm-change:essa
confirm-change:esse confirm-change:esta confirm-change:fosse confirm-change:jeito confirm-change:loja confirm-change:longe confirm-change:mantem confirm-change:melhor confirm-change:mudanca confirm-change:nem confirm-change:nunca confirm-change:outra confirm-change:quero confirm-change:vale confirm-change:volta confirm-creditor:a confirm-creditor:longe confirm-creditor:onde confirm-creditor:passou
confirm-creditor:que confirm-creditor:voce confirm-creditor:volta confirm-delete:a confirm-delete:deixa confirm-delete:era confirm-delete:fosse confirm-delete:ideia confirm-delete:loja confirm-delete:mais confirm-delete:mudei confirm-delete:nem confirm-delete:vale confirmo confirmo_$ conheco_$ consent:ai consent:assuntos consent:bem consent:capaz consent:comigo consent:deixa consent:fazer
consent:financeira consent:hoje consent:meus consent:minha consent:obrigada consent:tarde dados dar_meus dar~dados da~tirar de_comer de_lugar decimo_$ deixa- delas_$ dera desiste desiste_nao desiste~apaga dessas_$ deu_as dia_, do_jeito dois_eh dos~eh do~que duas_parcelas eh_a eh_coisa eh_por eh~ai eh~mesma eles_so eles~sabem em_conta em_mim encar- era_$ esmol- esmola esque- esquece esquece_,
essa~nao esta_tudo esta~pago estou estou_me estou~boa eu_aceito eu~conheco eu~isso e~tinha fazer_$ feija- feijao feirante fica fica_com fica_para fica~o ficha- fiquei_devendo fixo foi_$ for fora_$ gordo gordo_$ gosto gracas_a gracas~deus hmm hoje_nao ideia_$ ifood income-low-month:, income-low-month:a income-low-month:coisa inss_ja isso_ai isso~, isso~coisa isso~nao ja_torrei ja_veio ja~as
jeito_que la_essa la~mudanca lugar_nenhum mais_gordo mais_onde mais~cortar maneira_$ mas_em mas_ja mas_nao mas~dia me_deram me_ofereceu me_procurou medo_de melhor_nao melhor~trocar mes_eh mesma_coisa mes~a meus_$ meus_assuntos meus~sao mexe_$ mexer muda muda_nao mudanca_nao mudanca~quero nada_atrasado nada_disso nao_apareceu nao_conheco nao_deixo nao_devo nao_faz nao_preciso nao_que nao_recebi
nao_senhora nao_tinha nao_trocar nao~acordo nao~apagar nao~conversa nao~desconto nao~estou nao~obrigado nao~passar negativo_, negociei nem_conheco nem_um nem~de nem~pau nenhuma_atrasada nenhuma_delas nenhuma_nao nenhuma_oferta nessa_$ ninguem~ofereceu noel nunca_nem nunca_tive nunca~mais nunca~nada nunca~vi ofereceram_$ ofereceu_nada ofert- offers:acordo offers:ameaca offers:conversa offers:deixa
offers:deu offers:estou offers:mesmo offers:ofereceu offers:quer offers:recebi offers:recebo offers:sabem onde onde_cortar onde~isso ontem ontem_$ ora ora_$ overdue:, overdue:aqui overdue:atraso overdue:atrasou overdue:certo overdue:com overdue:conta overdue:do overdue:elas overdue:fim overdue:nada overdue:negativo overdue:uma overdue:venceu overdue:venho o~antigo o~estava o~ja o~mesmo paga_isso
pago_$ pago_antes pago~de papai papai_noel para_proxima para_tirar para_uma para~de pau pedi pelo pelo_amor perai perai_nao perai~apaga por_ora prestacao prestacao_$ procurou procurou_$ proposta_, proposta~so proxi- quero_nao quieto_por quieto~ora recebe_$ recebi_nada recebi_tudo recebo_isso regis- registro registro_$ relogio_$ respondo rico sabem sao_meus se_for segura_a segura~mao sei_nem
sei~que sem_carteira siste- sistema so so_ameaca so_em so_isso so_se sou_autonomo sozin- so~for so~mesmo tem_decimo tem~de tenho~, tenho~nao thirteenth:aqui thirteenth:coisa thirteenth:decimo thirteenth:foi thirteenth:la thirteenth:mim thirteenth:na thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:parcelas thirteenth:recebe thirteenth:registro thirteenth:so thirteenth:terceiro
thirteenth:torrei tinha_nada tive todas todo torre- torrei trabalho_na trabalho~carteira tudo_no tudo~dia um_tempo valor_antigo vence_no venci- venho vi_mais vi~gordo voce_entendeu voce~errado zero`,
    '3': `,_muito ,_nem ,~a ,~caro ,~era ,~faz ,~foi ,~pensar ^_bah ^_desisti ^_esse ^_mas ^_nome ^_onde ^_patrao ^_teve ^_valor a_cor after-roadmap:onde ai_nao ai_por ainda ai~eh ai~enquanto ameaca ameaca_$ amor amor_, amor~deixa antes_eh antes~que antigo_$ apertei as as_duas atraso autonomo_$ autorizo bah bah_, banco banco_me banco~procurou base bem_que bem~eu bicho boleto_vencido boleto~aqui cai carec-
casam- casamento cobranca_e coisa_nenhuma com_a comer_$ como_esta como~, comprei_nessa com~que concordo_com confirm-amount:de confirm-amount:entendeu confirm-amount:era confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:longe confirm-amount:mantem confirm-amount:mao confirm-amount:nada confirm-amount:vi confirm-change:ai confirm-change:apertei confirm-change:conheco
confirm-change:deixar confirm-change:disso confirm-change:era confirm-change:foi confirm-change:la confirm-change:mexe confirm-change:por confirm-change:primeiro confirm-change:uma confirm-change:ver confirm-change:voce confirm-creditor:ai confirm-creditor:apaga confirm-creditor:apagar confirm-creditor:as confirm-creditor:bolas confirm-creditor:dessas confirm-creditor:entendeu
confirm-creditor:esquece confirm-creditor:estava confirm-creditor:isso confirm-creditor:me confirm-creditor:mudanca confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:quieto confirm-creditor:ver confirm-delete:ai confirm-delete:antes confirm-delete:essa confirm-delete:estava confirm-delete:fica confirm-delete:isso confirm-delete:nenhum confirm-delete:pelo confirm-delete:por
confirm-delete:que confirm-delete:ver consent:NAME consent:autorizo consent:bah consent:coisas consent:concordo consent:disso consent:interessa consent:isso consent:meu consent:nessa consent:ontem consent:passar consent:posso consent:sao consent:sinto consent:tenho consent:uma conta_la conversa_$ cor dando_conta de de_antes de_brincadeira de_proposta deixa_ai deixa_para deixa_tudo deixar_como
deixa~ai deixo delas dera_$ deram_$ desconto~nao desis- deus deven- devendo devo_um devo~tostao de~nao dia_$ dinheiro_do direi- direito disso_$ doido doido_, dois_$ dos do~esta duas duas_$ duas_, eh~NAME eh~nao eh~vale elas eles_nao em_junho em~. entrei_agora era~mudar essa_$ essa~estou esse_bicho esse_dinheiro esse~eu esta_atrasada esta_doido esta_louco esta_nao estao esta~nao estou_dando
estou~certinho estou~conta e~, foi graca- gracas guardar hein hein_$ hmm_nao hoje~proposta ih~nao income-low-month:nao isso_$ isso~eu ja_caiu jeito~esta louco louco~nao lugar mais_tarde mais_um mantem_o mantem~valor mao me_interessa medo meio_do meio~ano melhor_deixar melhor~como meu_$ meu_nome meu_proprio meus meus_dados me~nada mim_$ mulhe- mulher na_vida nada_com nao_! nao_chegou nao_obrigada
nao_porque nao_precisa nao~, nao~ne nao~nisso nao~os nao~sinto nao~um na~, ne_essa nem_de nem_passou nem_por nem_sinal nem~o nem~perto nenhum_$ nenhum_banco nenhuma_esta nenhuma~atrasada nenhum~me nessa_loja no no_meio nome_limpo no~e nunca_comprei nunca_me nunca~conta o_patrao obrigada obrigada_$ ofereceram offers:agora offers:apagar offers:apareceu offers:for offers:jeito offers:mexe
offers:nenhum offers:o offers:para offers:que offers:sinal offers:teve oi_$ opa_, osso_$ overdue:antes overdue:ate overdue:dando overdue:deixei overdue:meu overdue:ontem overdue:senhora overdue:sou overdue:sufoco overdue:vence o~antes o~nao pagando_certinho pago_ate pagou para_esse para_la para_mudar para_outra para~, para~essa para~nao parcelas passar~coisas passou_perto patrao_eh pelo~,
pensando_bem perdi_o perto perto_$ pj pj_$ pobre porque_entrei precisa_mudar primeiro primeiro_$ proposta~eles proxima_$ que_vale que_vou quem querer queria~mas quero_apagar quero_mudar quero_que que~falei recebe recebo_$ rouba- roubada sai sem sem_querer serasa_e se~de sim~mas sinal sinal_de so_quem sou_meu sou_pobre sou_registrado sou~mas so~e sufoco sufoco~em tarde tarde_$ tem_$ tem_o tem~o
tenha tenho_direito thirteenth:? thirteenth:NAME thirteenth:acho thirteenth:banco thirteenth:bicho thirteenth:caiu thirteenth:cor thirteenth:dinheiro thirteenth:direito thirteenth:mas thirteenth:meio thirteenth:para thirteenth:registrado thirteenth:ter thirteenth:tive thirteenth:trabalho tive_conta tive_nada tive~com tive~la todas_elas todo~do tosta- tostao tostao_para tostao~esse tudo_ai tudo~ate
tudo~junho um_bom um_tostao uma_$ vale_$ veio_em vencido_aqui vida_$ volta vou_dar which-creditor:duas`,
    '-3': `,_a ,_atrasou ,_cortar ,_gracas ,~dera ,~enganei ,~esta ,~mei ,~tira ._ate ?debt-amount ?essentials ?incomes ^_aceitei ^_ai ^_autorizo ^_bota ^_certissimo ^_como ^_confere ^_confirma ^_confirmadissimo ^_cravou ^_da ^_deve ^_do ^_dou ^_era ^_estava ^_exato ^_explica ^_ha ^_issae ^_mais ^_manda ^_mandei ^_me ^_mes ^_muda ^_nossa ^_ok ^_passo ^_proxima ^_recusei ^_robo ^_s ^_ss ^_stop ^_tem ^_troca
^_uma ^_venceu ^_vixe ^_vou ^_yes ^_👍 a_primeira a_proposta abert- aberto aberto_$ abre aceitar_$ aceitaram_$ aceito_ou adiantei after-roadmap:agora after-roadmap:aqui after-roadmap:decimo after-roadmap:deixa after-roadmap:disseram after-roadmap:em after-roadmap:isso after-roadmap:terceiro after-roadmap:vivo afund- agora~consigo aguar- ai_ai ai_mesmo ai_que ajuda ao apaga_tudo atrasadas
atrasadas_$ baixo banco_, bota bota_ai calma_ai casa_$ certissimo certissimo_$ chove- choveu comec- comigo_$ confere confere_$ confirm-amount:dera confirm-amount:quem confirm-creditor:issae confirm-creditor:posso confirm-creditor:sim confirm-delete:certeza confirm-delete:certinho confirm-delete:para confirm-delete:pode confirm-delete:sim confirm-delete:tenho confirma confirmadissimo
confirmadissimo_$ confundi_, confundi~deixa consent:ajuda consent:esconder consent:idade consent:lista consent:mesmo consent:o consent:pagar consent:painel consent:quanto consent:sair consent:se consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso corre- correto cortar_aqui cortar~em cravo- cravou cravou_$ crime da_lista debt-amount:dia debt-amount:em debt-amount:esta
debt-amount:nao debt-kind:eh debt-kind:no debts:estou debts:ja decid- dedur- dedurar dedurar_ninguem deixa_essa deixa_queto deixa~la deles deles_$ descu- desculpa desde desfa- dezembro_$ de~. de~tirar dia_# dinheiro_some dirig- dirigindo dirigindo_$ disse- disseram divida_$ duvid- e_eu eh_# eh_crime eh_ela eh_isso eh~isso eh~mesmo eles_mandam em_casa em_dezembro enganei enganei_$ entendo era~que
esconder esconder_$ escri- escrito escrito_$ essa~mesmo esse_mes essentials:estou esse~valor esta_bom esta_russo esta_valendo estao_$ esta~esse estou_com estou_dirigindo estou_moida estou_pensando estou_por eu_deixo eu~vi exata- exatamente exato exato_$ expli- e~nem faco~disso fecha- fica_guardado fica~onde ficou flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ guardado_onde ha_$ idade
income-low-month:tem income-source:de income-source:sou infel- infelizmente instalments-left:nao issae issae_$ isso_, isso_mesmo isso_para ja_eh ja_vivo ja~a lembr- lembrado lembrado_$ lembro_$ lista lista_$ manda- mandam mandam_$ mande- mandei mao_no mao~fogo maqui- marid- marido me_enganei me_tira mei_$ melhor~por mes~nunca meu_marido me~, me~da moida moida_$ more-debts:nem more-debts:nenhuma
mosca mosca_$ muda_$ na_mosca nada_ne nada~fim nao_aceitaram nao_conta nao_entendo nao_estou nao_lembro nao_por nao_quiseram nao_resolve nao~# nao~a nao~certeza nao~da nao~dedurar nao~garantir nao~muito nao~negociar nao~nenhuma nao~porque nao~responder nao~trabalho nao~ver natal natal_$ ne negociar negociar_$ nem_abri nem_ideia nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_fogo no_se nossa
nossa_senhora numer- numero nunca_somei nunca~no o_painel o_prazo offers:# offers:. offers:aceitar offers:ai offers:antes offers:aparece offers:juros offers:mandei offers:meu offers:na offers:negociar offers:nome offers:olhei offers:ou offers:prazo offers:quis offers:vi olhei~app onde_tirar osso_, osso~cortar outra_$ overdue:# overdue:as overdue:da overdue:deixa overdue:dessas overdue:entendi
overdue:foi overdue:hora overdue:ideia overdue:mais overdue:melhor overdue:mim overdue:se overdue:semana overdue:tenho o~eles o~esta o~some paga_nada paga~ne pago_tudo paguei_nenhuma paguei~esse paine- painel parar parcela_$ passada pensando_$ pergunta pode por_$ por_isso por_nome posso posso_garantir preciso_pensar pronto pronto_$ que_eles que_sim que_voce quero~me queto queto_$ que~# que~aqui
que~mandam quiseram_negociar recebo~decimo recusei resolve resolve_minha resolve~vida respo- responder_isso robo~resolve russo russo_$ s s_$ saida sair se_$ seguro sei_que sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra~no some_$ somei somei_$ ss ss_$ stop stop_$ te tem_de thirteenth:adiantei thirteenth:depois thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:eu
thirteenth:faco thirteenth:fim thirteenth:garanto thirteenth:mes thirteenth:natal thirteenth:parcela thirteenth:pensar thirteenth:primeira thirteenth:vou tira_da tirar_nem tira~lista topar troca tua tudo_. um_desconto valen- valendo valor_esta valor~certo vamos_$ vejo venceu_e venceu~eu ver_isso verda- verdade verdade_$ vir vir_$ vivo vivo_no vivo~osso vixe volta_$ vou vou_dedurar vou~ninguem
which-change:deixa which-creditor:deixa which-creditor:nada which-creditor:que worry:esta worry:estou worry:me worry:nada worry:tudo yes`,
    '-4': `,_manda ,_trabalho ,~tem ?debt-creditor ?debts NAME_esta NAME~em ^_NAME ^_aham ^_avanca ^_bora ^_concordo ^_confirmo ^_faz ^_fifty ^_isso ^_oi ^_ontem ^_preciso ^_sei abri aceitaram aceitei acert- afirm- afirmar afirmar_$ after-roadmap:nao aham ajuda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza certeza_$ confe- confirm-amount:certinho
confirm-change:mais consent:? consent:bora consent:ja consent:maior consent:na consent:osso consent:paga consent:pode consent:so consigo conta- conta_disso debt-kind:o debts:nao decimo_nao dera_nao dera~fosse desconfio desconfio_$ deve dezem- dezembro dizer eh_o ela ele ele_$ encal- encalhado encalhado_$ engan- escon- esse_mesmo essentials:nao esta_batendo estou_na faco faco_conta faz_a
faz~mudanca fifty fifty_$ fifty_fifty financeira_$ fiz igual interessa_$ ja~metade lembro maior mais_nada manda_$ meio_$ metade_$ me~mais nada~esconder nao_anotei nao_consigo nao_faco nao_fosse nao_olhei nao_paguei nao_quis nao_sei nao_vi nao~afirmar nao~conta nao~mais nao~manda nao~nome nao~sou nem_desconfio nome_$ offers:aceitei offers:ainda offers:conta offers:lembro offers:mas ok olhei_$
olhei_ainda onde_? ou ou_nao overdue:? overdue:esse overdue:isso overdue:o overdue:para overdue:sei overdue:sem overdue:so overdue:vencida pago~certinho pergu- posso_afirmar precisa_nao precisa~deixa primeira quem~nao quero~isso quise- quiseram rates:nao recebi_$ recebo_o se_tem segun- sei sei_se sempr- sempre sobra_nada some sou_diarista sou_mei talvez_$ tenho_certeza tenho~a thirteenth:ainda
thirteenth:claro thirteenth:dezembro thirteenth:gracas thirteenth:olhei thirteenth:se tirar~por trabalho_de tudo_caro tudo_encalhado veio_tudo vem_$ vencida vencida_$ vi_se vi~tem worry:dessas 👍 👍_$`,
    '-5': `:nao ?flexibles ?which-creditor ^_as ^_foi ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta agora_ou banco~era compl- completei confirm-amount:os consent:conta consent:eh consent:manda consent:ne consent:onde consent:ou consent:vamos da_direito da~a deixa~isso direito_a entendi esta_certo esta_osso fale imagino imagino_$ incomes:nao ja_era loas manda mas_eh nada_nao nao_entendi
nao_sobra nao~ainda nao~de nao~dizer nao~nao nem_imagino no~ja offers:a offers:da offers:sei olhei overdue:disso overdue:duas overdue:que overdue:sabe pront- quero_dizer quero_fazer quieto_isso responder sei_$ sem_problema sobra talve- talvez tenho_nada thirteenth:metade thirteenth:sim uhum which-change:, which-creditor:nao`,
    '-6': `,_pago ,_troquei ,~tudo ?debt-kind ?more-debts ?worry ^_apaga after-crisis:nao autonoma consent:voce deixa_eu diarista_$ fale_$ garanto garanto_$ imagi- me_fale metad- metade nada~, nao_garanto nao~se nao~troquei ne_$ nem_me nem~fale nunca_olhei offers:tudo offers:vou overdue:NAME overdue:ja querer_$ sem~nenhum sim_$ sou_autonoma sou~, thirteenth:autonoma thirteenth:vem troqu- troquei
troquei_errado`,
    '-7': `,~errado ^_aceito consent:# consent:nada esta_certinho juros nao_reparei nao~pago offers:mais por~, quero_mais quis_nao repar- reparei reparei_$ retor- retorno so_vendo vendo vendo_$`,
    '-8': `?after-crisis ?income-source consent:sou debts:nenhuma em_maio esta~atrasado mais_$ tenho_$ thirteenth:estou`,
    '-9': `garan- more-debts:nao sim worry:nenhuma`,
    '-10': `juros_nao nao_juros`,
    '-12': `tudo_atrasado worry:nao`,
    '-13': `nenhuma_em`,
  },
  discount: {
    '10': `#_% %`,
    '9': `offers:NAME`,
    '8': `cento offers:# offers:a offers:metade perdoa por_cento`,
    '7': `%_de %~desconto de_desconto desconto desconto_$ metad- metade metade_$ offers:cento offers:por perdo-`,
    '6': `#_por #~cento #~de after-roadmap:%`,
    '5': `:desconto ^_deram a_NAME deram_# deram~% desco- offers:% offers:tirar tirar~por`,
    '4': `:% ^_querem after-roadmap:desconto deram de~% falar- falaram offers:deram offers:desconto offers:falaram offers:querem tem_# tem~% tirar`,
    '3': `# #~desconto %_desconto :# :NAME :de ?offers NAME NAME_eh NAME_tem NAME~# NAME~de ^_a after-roadmap:apareceu apareceu_para apareceu~NAME a~tem cento_de cento~desconto dando dando_# dando~% desconto_que desconto~NAME desconto~apareceu de~na eh~# esta_dando esta~# falaram_em mas_valor mas~que nao_falaram offers:de offers:mas offers:tem offers:valor para~eh por~de que_apareceu quere- querem valor
valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% offers:apareceu offers:vale que_vale sera~vale vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '21': `sei`,
    '20': `?income-low-month`,
    '18': `sabe`,
    '17': `?instalments-left`,
    '16': `^_nem duvid- ideia`,
    '15': `^_nunca se_$`,
    '14': `?debt-amount ^_desconheco ^_fifty desconheco deu duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- nao_sei nocao nunca saber_$`,
    '13': `^_deu ^_esqueci ^_sei ^_so boa_pergunta desconheco_$ esqueci_$ garan- juros_nao lembro nao_juros nem o_carne perdi sabe_$ saber sei_la so_vendo ver`,
    '12': `^_talvez alemb- alembro cabeca_$ mango nao_lembro nao_mango no_se nocao_$ olhei repar- reparei reparei_$ sei_$ talve- talvez vendo_$`,
    '11': `?rates ^_boa ^_meio ^_perdi ^_seria a_meio assinei boian- boiando boiando_$ chute chute_$ debt-amount:sei estou_boiando estou_voando garanto garanto_$ imagino imagino_$ instalments-left:nao instalments-left:sei me_pegou meio_a meio~meio memor- memoria nao_garanto nao~se nem_imagino nem_sei pegou rates:sei sei_nao seria_chute sumiu vendo voand- voando voando_$ voce_me`,
    '10': `?overdue ^_assinei ^_nao ^_vai ai_voce ai~me anoto anoto_nada boa cabec- cabeca chuta- contr- debt-amount:nao debt-kind:sei deu_branco entendo esque- essa_me foge fora imagi- me_foge me~agora nao_anoto nao_entendo nao~certeza olhar perdi_a por_fora rates:esqueci so_deus`,
    '9': `?debt-kind ?essentials ^_ni ^_ninguem ^_no ^_sabe alembro_$ anote- anotei anotei_$ assin- carne chine- chines chines_$ chutando chutando_$ com_lupa com_minha confirm-change:talvez confirm-creditor:talvez contrato debt-kind:nao debt-kind:sabe deu_tilt eh_chines eh_grego escri- escrito esta_em estou_por estou~fora faco_conta fora_$ grego incomes:nunca isso~chines la lupa lupa_$ mango_$ meio_$ nao
nao_anotei nao_leito nao_posso nao_reparei ni ni_ideia num_alembro nunca_olhei nunca_somei o_contrato olhar_$ overdue:sei o~sumiu perdi~contas que_olhar que_ver rates:nao rates:nem rates:ver sabe_deus sei_nada seja_$ seria so_chutando so_com somei somei_$ so~lupa tilt tilt_$ ver_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei acomp- acompanho apago atenc- atencao branc- branco carne_sumiu conferir cuida da_memoria de_lascar debt-kind:nunca derru- derrubou derrubou_$ desco- deus dont dont_know eh~lascar escrito_$ essa~derrubou eu_vou faco_ideia falou foge_agora fugiu fugiu_da fugiu~memoria i i_dont isso_eh i~know know know_$ lascar lascar_$ leito letra li
me_derrubou medo~olhar meio memoria_$ miuda n0 na_duvida nao_acompanho nao~ainda nem_desconfio nunca_perguntei offers:olhei overdue:sabe papel parei perdi~conta pergu- perguntei_$ que_sim rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:perdi sei_dizer seja sumiu_$ talvez_$ talvez_seja tenho_duvida thirteenth:se vai_saber`,
    '7': `,~sei ^_alembro ^_cada ^_fecho ^_li ^_num a_nocao acompanho_isso afirm- afirmar afirmar_$ alembro_nao apago_$ atencao_nisso certe- certeza certeza_$ confe- contrato_$ debt-amount:perdi debt-creditor:nao debt-creditor:o debt-kind:me debt-kind:saber debt-kind:tenho desconfio desconfio_$ despr- desprevenida desprevenida_$ deu_um deus_e deus~NAME deu~apago de~nenhuma dificil_viu em_letra em~miuda
essa_conta essa~de essentials:nunca essentials:perdi essentials:sei esta~casa esta~letra eu~entendi eu~saber explicou falou~e fecho fiquei~duvida foi_meu income-low-month:eh instalments-left:nem instalments-left:o juros ler_$ letra_miuda li_mas li~nao lo lo_se mais_nenhuma mao_no mao~fogo marido_$ mas mas_nao mas~entendi me~branco me~desprevenida miuda_$ more-debts:nenhuma nao_aparece nao_estou
nao_faco nao_olhei nao_saco nao_vem nao_vi nao~afirmar nao~conta nao~ideia nao~nao nem_abri nem_ideia nem~por ninguem_sabe no_lo no~se num o_boleto oculos_nao oculos~leito offers:sei olhei_ainda os_papeis overdue:fora overdue:ideia papei- papeis pegou_desprevenida perdi_as perdi~nocao pergunta_dificil pergunta~viu perguntei pode~que posso_afirmar quem~foi que~o rapaz recordo_$ saco_nada saco~disso
sei_bulhufas sem_ler sem_oculos sem_os sem~nao ser_que ser~sim tanta~que tenho tenho_certeza ter_que thirteenth:ainda thirteenth:nao um_apago vi_se vi~tem vou_saber vou~que worry:mas worry:sei`,
    '6': `?confirm-change ^_ai ^_pergunta ^_sem ^_teria ^_varia ^_vou a_conta a_memoria a_taxa abri achei adivi- adivinhar adivinhar_$ agora agora_$ ainda_$ ajuda_mais aparece_para aparece~mim apertou apertou_$ aplicativo_$ as_contas assinei_sem assinei~ler boto branco_$ ca ca_$ cada como~eu conferir_e conferir~te confirm-amount:nao controle controle_$ cuida_disso de_abrir de_juros de_olhar debt-amount:a
debt-creditor:lembro debt-creditor:nome debt-kind:nem debt-kind:quem debt-kind:so depen- deus_sabe de~nao dific- dificil disso e_NAME e_eu e_pago eh_tanta eh_um eles_mandam enten- entra_$ esperando_o esperando~rh essa_eh essentials:boa essentials:eh essentials:mango essentials:saber essentials:sumiu estou_lembrada estou_lembrado estou_mais estou~os eu_nao eu~adivinhar e~falo fecho_o fecho~olho
fez_foi fez~meu filha~cuida fogo foi~neto garantir garantir_$ grego_para grego~mim guard- income-low-month:me income-low-month:no incomes:boa incomes:nao instalments-left:deu instalments-left:eu instalments-left:lembro instalments-left:me isso~grego jogue- joguei lasca- leito_$ lembrada lembrada_$ lembro_$ ler loja_que loja~preencheu mais_os me_apertou me_deu memoria_nao memoria~ajuda meu_neto
minha_nora minha~que molho- molhou nao_achei nao_boto nao_tenho nao~atencao nao~controle nao~escrito nao~garantir nao~lembrada nao~lembrado nao~no nao~te na~do nem_ver neto_$ no_fogo no_papel nora nora_$ numero numero_$ nunca_fiz nunca_me nunca_parei nunca~para o_nome o_olho o_papel o_rh olhei_$ olho olho~pago os~aqui overdue:deu overdue:deus overdue:me overdue:nem overdue:olhar o~eles o~responder
papeis_aqui para_mim para_somar parei_para parei~somar posso_garantir preen- preencheu preencheu_$ quanto_entra quanto_era que_conferir que_cuida que_preencheu que_sabe quem_fez quero_nem quero~ver que~disso que~mandam que~pode que~vou rapaz_da rapaz~loja rates:alembro rates:la rates:nunca rh rh_responder sabe~eh saco se se_tem sei_ca sei_eh sei_lhufas sei_te sei~nada ser~nao sim~ser so so~e
tanta_coisa tenho_controle teria teria_que ter~conferir thirteenth:sei tipo_eh vem_escrito ver_no viu viu_$ voce~apertou vou vou_adivinhar vou_ter vou~e worry:entendi`,
    '5': `,_sei ?thirteenth NAME_minha NAME~mao ^_essa ^_estou ^_evito ^_fiquei ^_joguei ^_quem ^_sumiu a_atendente abrir agora_voce agora~me ainda~sei aparece aplic- aplicativo app_$ aquele_contrato assinei_no assinei~escuro ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao a~navios banco_sabe bola~cristal bolet- boleto_$ branco_total cada_dia cada_hora cada~eh cada~eles causa_$
chefe_$ coisa_que coisa~me como_que com~mulher confirm-change:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura conta_feita contrato~na coragem~ver cristal cristal_$ da_cabeca da_financeira da~que de_cristal de_que de_ver debt-amount:alembro debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:na debt-amount:por debt-amount:tenho debt-kind:assinei
debt-kind:boleto debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:nada debt-kind:olhar debt-kind:pegou debt-kind:seria debt-kind:vou debts:lembro decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor depois_$ deus~causa deu~total devendo_essa devendo~resposta de~tipo dia_eh dia~um disseram_mas disseram~eu disso_$ do_chefe do_humor duvidas
duvidas_$ e_saiu eh_de eh_minha eh_nada eh~coisa eh~divida eh~esposa eh~marido eh~numero eh~para eles_falam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora entendi_de entendi~que era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao esse_numero essentials:assinei essentials:essa essentials:estou essentials:me essentials:nao essentials:vai estou estou~duvida estou~ver
eu_confirmar eu~com evito evito_ate evito~de explicou_a explicou~taxa e~peguei falam falam_um falam~valor falar- falar_$ falaram falaram_$ falou_rapido feita fez ficar_te ficar~devendo filha_que fogo_por fogo~isso fora_disso grego_$ hora_eles hora~falam humor humor_do humor~chefe income-low-month:saber income-low-month:se income-low-month:sei income-source:esta incomes:me incomes:nem
incomes:pergunta incomes:sabe incomes:tenho informacao informacao_$ instalments-left:, instalments-left:esqueci instalments-left:que isso~meu isso~mim joguei_o joguei~papel la_$ la_minhas la_saber lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lhufa- lhufas lhufas_$ mandam_$ mao mas_eu mas~garanto mas~nao me_embaralho me_explicou me_falaram me_lascou me_recordo mim_eh mim~grego minha_mulher
minhas_duvidas moco mulher_$ na_causa na_ponta nao_consta nao_deixa nao_presto nao~de nao~dizer nao~nada nao~recordo navio- navios navios_$ nem_faco nem~conta nem~mais neto ninguem_decifra ninguem~aquele ninguem~explicou no no_aplicativo no_escuro no_pulo nome_da nome~financeira no~antes no~por numer- nunca_reparei nunca~falaram nunca~no o_rapaz oculo- oculos offers:conferir offers:juros
offers:talvez olha_isso olha~eh olhei~app olho_e os ouvido ouvido_e ouvido~saiu overdue:boleto overdue:ler overdue:mim overdue:pegou overdue:perdi o~da o~fora o~sabe papeis~comigo papel_antes papel_fora para_saber para~eh pegou_no pegou~pulo perdi_o perdi~carne pergunta pergunta_$ ponta preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_tipo quem_olha quem_sabe que~embaralho
que~mas rapid- rapido rapido_e rapido~nao rates:achei rates:boa rates:carne rates:deu rates:ideia rates:mas rates:saber rates:sem recor- recordo responder saiu~outro sei_se sem~papeis sim_pode so~banco sumiu_da sumiu~cabeca taxa te te_devendo tenho_essa tenho_la tenho_medo tenho~de tenho~minhas te~essa thirteenth:estou thirteenth:faco thirteenth:garanto thirteenth:olhei thirteenth:que
thirteenth:so tipo~essa um_numero um_valor vai_depender vai~do vai~saber ver_depois ver_navios ver~papel vixe_nem vixe~imagino voce~lascou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_essa ,_nao ,~ai ,~la ,~os ?incomes ^_disseram ^_entrou ^_eu ^_ih ^_isso ^_tenho ^_vixe a_idade a_menor a_papelada a_ver abri_$ abri_as abrir_$ abrir~aplicativo abri~mensagens abro achei_essa achei~informacao ai~chutaria apert- app aqui_comigo as_mensagens as_pernas as~deles atrasando a~molhou a~nocao bola bola_de boleto botei_na botei~ponta bulhu- bulhufas bulhufas_$ carne_ficou carne~com
carta carta_mas carta~nem casa~depois cego cego_em cego~tiroteio chefe chegou_carta chegou~mas chutaria chutaria_errado com~ex com~nora conferir_$ confirm-amount:duvida confirm-amount:sei confirm-change:a confirm-change:duvida confirm-change:sei confirm-creditor:posso confirm-creditor:que confirm-creditor:so confirm-delete:certeza conta_$ conta_eu conta_quanto contas contas_na contas~mao
conta~entra conta~nunca coragem~abrir crist- cuida_eh cuida~minha da_loja da_mesada da~me debt-amount:carne debt-amount:e debt-amount:ideia debt-amount:me debt-amount:nem debt-creditor:era debt-creditor:me debt-creditor:que debt-kind:agora debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:grego debt-kind:por debt-kind:se debts:direito debts:dos debts:mas debts:todas
deixa_lembrar deixa_ler deixa~a deixei_o deixei~carne deles depois~digo desse_$ deus_$ disso_eh dizer do_lapis documentos documentos_$ duvida_agora e_te eh~vou eles em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendo_disso entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando espos- esposa esposa_$ essa essa_resposta essa~eu essa~quebrou
essentials:as essentials:cabeca essentials:carne essentials:e essentials:fecho essentials:no essentials:num essentials:pergunta essentials:se essentials:somei essentials:ver esta_na esta~embolado esta~vindo estou_esperando estou~perdida eu_chutaria eu_nunca eu~errado eu~fiz eu~guardo eu~sei explicou_mas explicou~nao e~pagando e~pelo faco fatur- fatura fatura_esta fatura~em fecho_os fecho~olhos
ficou_com ficou~minha filha financeira_me financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ fiz_essa fiz~conta foge_$ gaveta_do gaveta~servico guardei guardei_$ guardo guardo_$ idade_nao idade~deixa ih ih~essa income-low-month:de income-low-month:deus income-low-month:estou income-low-month:mango income-low-month:nao income-low-month:que income-low-month:sabe income-low-month:vai
income-low-month:vou income-source:em income-source:nao income-source:sei incomes:la incomes:os incomes:papeis incomes:tipo infor- instalments-left:a instalments-left:carne instalments-left:fora instalments-left:ideia instalments-left:nunca instalments-left:perdi instalments-left:sabe isso_escrito isso_quem isso~cuida lapis lapis_$ leito_o leito~que lembrar lembro_de lembro~mais ler_a ler~letra
mais_perdida mais~papeis mandam mango_de mango~juros marido~me mas~abri mas~guardei me me_quebrou me_vindo menor_nocao mensagens_deles mesada_$ me~quanto minha_esposa minha_filha minha_mao minha_vista minha~no moco_explicou moco~mas molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais muda_tanto muda~que mulhe- mulher na na_enchente na_fatura nada_$ nao_ajuda nao_guardei
nao_guardo nao_me nao_procurei nao~com nao~disso nao~essa nao~qual na~da nem~as nem~o nem~que nenhuma_$ ningu- ninguem nunca_botei nunca_entendi nunca~essa nunca~o o_aplicativo o_fio o_moco o_rumo offers:abri offers:ainda offers:nao offers:nunca offers:so olhan- olhando olhando_o olhando~contrato olhar_o olhar~app olhei_no olhos olhos_e olhos~vou onde_comeco os_documentos os_olhos os~e ouvid-
overdue:aparece overdue:aplicativo overdue:dificil overdue:entendo overdue:escrito overdue:eu overdue:faco overdue:nao overdue:no overdue:nocao overdue:quem overdue:recordo overdue:saber overdue:tenho o~e o~era o~explicou o~falar papel- papelada papelada_molhou papelada~na pelo_outro perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$ pode_ser ponta_do ponta~lapis por_isso
por~comeco por~ouvido posso prest- prestei prestei_atencao procurei procurei_saber pulo pulo_$ quantas que_cego que_falar que_perdi que_sei quebrou quebrou_as quebrou~pernas quem quem_cuida quem~disso quem~isso que~# que~com que~em que~no rates:. rates:a rates:acompanho rates:depois rates:essa rates:estou rates:eu rates:minha rates:na rates:so rates:sumiu rates:taxa rates:vou responder_$
resposta_$ rua_, rua~sem saber_um saber~trem saiu saiu_pelo sei_bem sei_que sei~senhora sem sem~documentos so_olhando so~o so~sabe tanta tanto_que tanto~perdi taxa_$ tem_que tem~ver tenho_a tenho_que tenho~menor tenho~olhar tenho~os tenho~ver ter thirteenth:conferir thirteenth:duvida thirteenth:no thirteenth:rh tipo tirot- tiroteio tiroteio_$ total_$ trem_desse tudo_embolado tudo~na um_ouvido
um_trem um~desse vai vai_la varia_tanto varia~que ver~minha vi vindo vindo_agora vista_nao vista~deixa vixe vi~escrito voce~pegou vou_ficar vou_pagando worry:com worry:nem worry:so`,
    '3': `,_depois ,_no ,~abro ,~cabeca ,~lembro ,~te .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_esta ^_muda ^_parei ^_preciso ^_rapaz a_cabeca a_empresa a_fatura a_letra abrir_o abrir~fatura abro_o abro_os abro~aplicativo abro~emails acho~sim agora_de agora~cabeca agora~sei ainda algo algo_que algo~nao ano~nao antes_$ apare- aparece~aplicativo aplicativo_que
aplicativo~eu assim_de assim~supetao assinei_e assinei~nem as~faz as~na atendente a~faz bagunca bagunca_, bagunca~ja bem_$ botaram_uns botaram~nomes boto_a boto_no boto~mao boto~papel cabeca_esta cabeca~ruim cabeca~vem carta_que casa_da casa~minha com_bola como_saber com~eh confirm-amount:a confirm-amount:garanto confirm-change:do confirm-change:fiquei confirm-change:mulher confirm-change:nao
confirm-change:no confirm-creditor:fogo confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:tenho conta conta- conta_disso contas_$ contas_faz contas~tempo conta~disso conta~quantas contratada contrato_esta contrato_sumiu da~lembrar da~mas de_cabeca de_experiencia de_mais de_quantas de_supetao de_todas debt-amount:, debt-amount:acompanho
debt-amount:agora debt-amount:conta debt-amount:contas debt-amount:de debt-amount:deus debt-amount:em debt-amount:esta debt-amount:estou debt-amount:eu debt-amount:fatura debt-amount:la debt-amount:mas debt-amount:minha debt-amount:numero debt-amount:nunca debt-amount:o debt-amount:olhar debt-amount:que debt-amount:servico debt-amount:sumiu debt-amount:ver debt-creditor:, debt-creditor:eh
debt-creditor:emprestimo debt-creditor:financeira debt-creditor:recordo debt-creditor:sei debt-creditor:um debt-kind:aplicativo debt-kind:coisa debt-kind:com debt-kind:como debt-kind:entendi debt-kind:era debt-kind:escrito debt-kind:esta debt-kind:fora debt-kind:isso debt-kind:ler debt-kind:mas debt-kind:mim debt-kind:miuda debt-kind:no debt-kind:nome debt-kind:pago debt-kind:para debts:.
debts:quanto deles_$ depende~patrao depois~vejo desconto_nao desconto~sei deus_na devo~NAME de~o de~paguei disso_nao do_patrao do_servico docum- do~, do~do e e_nem e_no e_quem e_vou eh_essa eh_meu eh_que eh~nora eh~sabe email- emails emails_$ enfar- enfartar enfartar_$ entendi_nada entendo_de entendo_nada entendo~taxa entra entrei_faz entrei~pouco enxer- enxergo enxergo_$ era_isso escrito_miuda
escrito~e esqueci_, esqueci~a esqueci~era essa~feita essentials:banco essentials:branco essentials:conta essentials:contas essentials:disso essentials:la essentials:minha essentials:na essentials:nem essentials:olho essentials:papel essentials:quanto essentials:quem essentials:sabe essentials:tenho esse~eu esta_escrito esta_ruim esta~aplicativo esta~miuda estou_lembrando estou~as estou~experiencia
estou~o eu_para eu_que eu~consigo eu~lembro ex ex_$ exato_eu exato~nao exper- experiencia e~eh e~enxergo e~li e~vou falo_$ fatura_$ faz_meses faz_pouco faz_tempo feita_disso financeira fique- fiquei ih_, income-low-month:como income-low-month:e income-low-month:essa income-low-month:fecho income-low-month:isso income-low-month:nada income-low-month:quem income-low-month:tenho income-low-month:um
income-source:nem income-source:sem incomes:banco incomes:branco incomes:cuida incomes:deu incomes:essa incomes:fora incomes:ideia incomes:papel incomes:quanto incomes:vem incomes:voce instalments-left:NAME instalments-left:acompanho instalments-left:boleto instalments-left:com instalments-left:conta instalments-left:de instalments-left:depois instalments-left:deus instalments-left:estou
instalments-left:fatura instalments-left:por instalments-left:quem instalments-left:saber instalments-left:tenho irma_que isso_para isso~minha ja_esqueci ja_me ja~, ja~perdi la_que la~eu lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_, lembro_o lembro~nome letra_$ li_$ mae_$ marid- marido me_conta medo_de mensagens mesad- mesada meu_marido mexe_com mexe~isso me~as me~nas me~no mim
minha minha_ex miuda~nao moco_$ muda_todo n1 na_cabeca na_casa nada_de nada~juros nao_abro nao_enfartar nao_enxergo nao_moco nao_senhora nao~. nao~bem nao~como nao~isso nao~lembrando nao~lembrar nao~na na~cabeca nem_li nem_olho nem~bola no_app nocao_faz nocao~tempo nome_nao nomes_la nomes~que nome~me no~e no~que numero_eu numero_exato numero~eu numero~nao nunca_prestei nunca~atencao nunca~coragem
nunca~na o_app offers:carta offers:disso offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:minha offers:posso offers:que offers:responder offers:ser offers:tem offers:ter offers:vi olha olhar_no olhar_para olhar~nao olho_mais olho~o os_emails outro_$ overdue:abrir overdue:agora overdue:bola overdue:cabeca overdue:carne overdue:cristal overdue:deixa overdue:esqueci
overdue:essa overdue:ih overdue:isso overdue:lembrar overdue:medo overdue:molhou overdue:nada overdue:ninguem overdue:o overdue:papeis overdue:para overdue:quanto overdue:que overdue:se overdue:te o~exato o~ficou o~para pago_$ papel_$ papel_para papel~ver para_lembrar para_ver para~enfartar parei_de parei~olhar patrao_, patrao~nao pegou_$ perdi_nas perdida por_um por~disso pouco_nao pouco~sei
prestei~nisso qual~essa quant- quantas_paguei quanto que_nao quem_mexe quem_sou quem~com quem~eh quem~eu que~, que~eh que~estou que~lembro que~nao que~saber rapaz_agora rapaz~voce rates:abro rates:agora rates:com rates:contas rates:cuida rates:deus rates:disso rates:entendo rates:falaram rates:informacao rates:irma rates:lembro rates:li rates:me rates:num rates:numero rates:os rates:sabe resposta
sabe_disso sabe_quanto sei_ainda sei_qual sei_responder sei~. sei~dizer sei~eh sei~entra sei~essa sei~falar sei~moco sei~viu sem~, sou_eu sou~para so~na sumiu_na sumiu~mudanca supet- supetao supetao_$ tanto te_falar te_falo te_responder tem_$ tem_algo tem~de tenho_como tenho_conta tenho~conta tenho~feita tenho~informacao tenho~saber teria~ver ter~olhar thirteenth:conta thirteenth:eh
thirteenth:entra thirteenth:ideia thirteenth:la thirteenth:mao thirteenth:na thirteenth:ser thirteenth:vi thirteenth:vou tive_coragem tive~de trem uma_bagunca uma_financeira um~e uns_nomes uns~la valor- valor_$ valores valores_$ ver_com ver~boleto ver~nome vi_isso virou~bagunca vou~um worry:comeco worry:falou worry:moco`,
    '-3': `,_me ,_pula ,~para ?consent ?flexibles ?income-source ?which-change NAME~nao ^_# ^_botei ^_conta ^_da ^_eh ^_esquece ^_foi ^_onde ^_passo ^_posso ^_sou ^_todas ^_tudo a_do a_fe abrin- abrindo abrindo_o aceit- acord- acordo after-crisis:nao after-roadmap:estou after-roadmap:perdi after-roadmap:tenho agora~consigo ano_$ ao~, apaga apose- assim_$ atrasado atrasado_$ a~agora banco_$ cabeca~para caiu
cance- cara certinho certinho_$ certo_, cet choro choro_$ cobra- cobra_juros coisa_$ comecar comer como_eu como~sei compr- condo- confirm-amount:nunca confu- conse- consent:estou consi- consignado_$ consigo_ver consigo~isso coragem~somar credito dando dando_conta de_nao de_somar debt-amount:fale debt-amount:quero debt-amount:vou debt-kind:aquele debt-kind:consignado debt-kind:conta debt-kind:na
debts:estou debts:eu debts:tanto deixa_para depende_$ depois_e depois~te deus_me deve deve_nao deve~teme de~que dinhe- dinheiro direito divida~nao dois eh_so eh~de eh~eu ele_$ entendi_foi entendi~nada entendi~pergunta era_a era~pergunta esqueci_qual essa_pergunta essas essa~estou essentials:, essentials:NAME essentials:certo essentials:pode essentials:pula estou_abrindo estou_dando estou~conta
estou~nao eu~paguei e~digo falta feio fim_$ fim_agora fiquei_devendo flexibles:tenho foi_nada forca forca_$ fui gasto gasto_$ gaveta_$ ha hein hein_$ hoje hoje_$ income-low-month:mes income-low-month:muda income-low-month:tem income-low-month:varia income-source:de incomes:faco incomes:onde incomes:por instalments-left:interessa isso~se liga mandar mando marido~pode mas~lembro medo~abrir mesmo_$
metad- metade meus mexer_nisso me~mais minha_$ minha_vida minut- more-debts:que moto mudei mudei_de muito muito_$ nada_a nao_, nao_deve nao_durmo nao_era nao_gasto nao_mexe nao_paga nao_pago nao_para nao_pode nao_quero nao_sabe nao_se nao_sobra nao_teme nao~da nao~foi nao~paz nao~pergunta negat- negoc- nem_que nem_vi nenhum nessa nesse no_serasa no~do nunca_vou offers:eh offers:eu offers:proposta
offers:tinha offers:uma onde_eu overdue:# overdue:? overdue:entendi overdue:nenhuma overdue:pago overdue:paguei overdue:todas overdue:tudo o~eu o~que pai para_$ para_onde para_que parar para~essa parti- particular particular_$ passa- passar passo pedra- pego pegue- peguei pensar perdi~fe pode_saber posso_falar prazo prefi- prefiro prefiro_nao prestacao prestacao_$ propo- qual_era quanto_$ quantos
que_eh que_essa que_nunca quem~deve quer quer_saber quis quise- rates:cet rates:direito rates:entendi rates:fazer renda_$ respondo retor- sair saldo se_me se_pergunta segur- sei_mais sei_mexer sei_nem sei_para sei~nisso sem_juros seras- serasa serve sim_mas so_isso so_mais sobra teme teme_$ tenho_paz thirteenth:a thirteenth:mas thirteenth:quanto tinha tira traba- trabalho trans- troca- tua tudo_$
ultim- ultima_$ uma um~de um~que vence- vergo- vergonha ver~e vi_$ volta vou_responder vou~com vou~os worry:esta worry:no z z_$`,
    '-4': `:sei ?more-debts ^_as ^_na ^_nada ^_nenhuma ^_que after-roadmap:nao ai_$ ajuda_$ atras- certi- cobra consent:nao consent:nem conve- coragem~olhar corre- credi- de_outra debt-kind:NAME debts:sei dessa dessa_$ de~isso direi- direito_explica durmo eh_a eh_da ele escre- escrever esquece estou_no eu~se fala falar_disso fale fale_$ fazer_$ ler~explica me_ajuda me_fale mexer more-debts:outra
nao_interessa nao_precisa nao~falar nao~mexer nao~muito nao~renda nem_uma nem~fale offers:de offers:me oi olhar_isso onde overdue:ainda overdue:mas overdue:uma o~fazer parce- precisa pula pula_$ qual~a que_fazer quero_dizer rates:? rates:cobra sei_ler sei~o tenho_renda thirteenth:gosto uma_$ vida_$ vou~disso worry:me`,
    '-5': `:nao ?after-crisis ^_sim ^_um a_fim capte- captei captei_$ debt-kind:carne debt-kind:do debt-kind:fatura essa_nao essentials:faco essentials:mais estou~fim explica explica_$ fazer fe fe_$ gosto incomes:renda isso_nao ler_direito nao_captei nao_muda nao_tem nao~nunca ninguem_$ offers:lembro offers:ninguem outra_$ o~eh paz paz_$ sei~direito vida worry:estou`,
    '-6': `a_pergunta fim inter- interessa interessa_$ nao~por nunca_$ offers:nada overdue:onde renda`,
    '-7': `debt-kind:a de~nada faco_nada mais_nada nao_eh outra`,
    '-8': `nao_vou`,
    '-10': `after-roadmap:sei`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '15': `recus-`,
    '14': `o_prazo prazo recusei_$`,
    '13': `nao_quis ofert- oferta quis`,
    '12': `after-roadmap:recusei nao_aceitei quis_nao`,
    '11': `^_deixei a_oferta after-roadmap:oferta after-roadmap:prazo nao~nao`,
    '10': `a_proposta aceitar_$ deixe- deixei nao~aceitar passar_$ prazo_$ proposta`,
    '9': `after-roadmap:quis deixei_passar offers:nao propo- vence- venceu vou_aceitar`,
    '8': `^_desisti aceitei aceitei_o aceitei~acordo a~caiu caiu_$ caro desisti nao_vou offers:quis offers:recusei passar perdi~prazo prazo_acabou proposta_caiu`,
    '7': `?offers acabou_$ after-roadmap:deixei after-roadmap:desisti after-roadmap:proposta after-roadmap:venceu a~venceu caducou caiu da_NAME desis- mais_a muito_caro offers:NAME offers:a offers:prazo o~acabou sumiu venceu_$`,
    '6': `^_dispensei aceit- aceitar acord- acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:passar aquela a~expirou caduc- caducou_$ caro_$ daque- daquela desconto_sumiu desconto~do desisti_daquela dispensei dispensei_o dispensei~acordo do_aplicativo expirou_$ ja_era mais~oferta muito o_acordo oferta_expirou offers:deixei offers:do offers:oferta offers:venceu o~sumiu passa- passou~prazo
perdi_o proposta_, proposta_venceu sumiu_do sumiu~aplicativo`,
    '5': `:NAME :recusei NAME~nao ^_aquela ^_perdi acabo- acabou acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:aquela after-roadmap:caro after-roadmap:muito after-roadmap:nao after-roadmap:perdi after-roadmap:sumiu aplicativo aplicativo_$ aquel- aquela_proposta com_essa daquela_, daquela~esquece deles_caducou desisti~, dispe- do_NAME eles_pastarem eles~com era_$ esquece_essa essa~ja expir-
expirou ja_passou mandei_eles mandei~pastarem nao_vale o_desconto oferta_ja oferta~era offers:o offers:passar passo- passou passou_o pasta- pastarem pastarem_com pastarem~essa perdi proposta~caducou quis_a recusei_a tem~a vale_mais venceu_ontem`,
    '4': `#_mas ,_esquece ,_muito ,~essa :proposta NAME_mas NAME_que ^_mandei aceitei_muito aceitei~caro acordo_$ after-roadmap:acabou after-roadmap:acordo after-roadmap:aplicativo after-roadmap:caducou after-roadmap:daquela after-roadmap:passou aplic- a~deles cancela_a com~proposta da~venceu desisti~proposta de~mas do_acordo do~da esquece essa_oferta ja~o nao_$ nao~a nao~muito oferta_da oferta_venceu
oferta~NAME offers:acabou offers:aceitar offers:aceitei offers:acordo offers:caducou offers:caro offers:da offers:ja offers:mas offers:muito offers:ontem offers:perdi offers:proposta offers:vou ontem proposta_deles proposta_do proposta~NAME recusei~do uma~NAME`,
    '3': `,~vale :a :mas :vale NAME NAME_$ NAME_caiu NAME_me NAME_venceu NAME~ja NAME~muito ^_a ^_cancela ^_essa ^_nao ^_sumiu ^_teve a_do achei_caro after-roadmap:cancela after-roadmap:demais after-roadmap:do after-roadmap:era after-roadmap:esquece after-roadmap:essa after-roadmap:expirou after-roadmap:ja after-roadmap:vou aquela_oferta aquela~nao cancela daquela_proposta da~caiu de_# deixei_para deixei~la
deles do_app era essa_proposta existe_mais la_a la~proposta mande- mandei mas me_ofereceu me~# nao_existe nao~mais nao~o ofereceu_# oferta_do oferta_nao oferta~app oferta~existe offers:aplicativo offers:caiu offers:desisti offers:era offers:esquece offers:essa offers:mais offers:sumiu offers:teve ontem_$ para_la para~a quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve
tirou vou`,
    '-3': `NAME_? NAME_so acaba aceitar_a aceitei_a after-roadmap:minha after-roadmap:so da~? foi offers:acaba sexta sexta_$ so_vale`,
    '-4': `aceito after-roadmap:fechei after-roadmap:foi after-roadmap:vale a~foi feche- fechei fechei_o fechei~acordo minha_proposta offers:aceito proposta_foi`,
    '-5': `^_aceitei`,
  },
  'export-data': {
    '14': `expor-`,
    '12': `dados dados_$ meus`,
    '11': `after-roadmap:baixar after-roadmap:dados after-roadmap:meus baixa- baixar manda meus_dados`,
    '10': `^_exporta copia exporta quero_uma`,
    '9': `exporta_para exporta~mim uma_copia`,
    '8': `?confirm-delete ^_manda after-roadmap:imprimir after-roadmap:manda after-roadmap:minhas arqui- arquivo baixar_isso impri- imprimir manda_meus me_manda mim_$ o~voce que_voce quero~copia tudo_que`,
    '7': `after-roadmap:arquivo after-roadmap:copia after-roadmap:exportar confirm-delete:quero de_mim exportar infor- informacoes mim para~isso voce_tem`,
    '6': `:dados :meus after-roadmap:mim after-roadmap:pdf after-roadmap:tudo antes_quero antes~uma confirm-delete:que conte- contei copia_$ da~baixar e~manda guard- manda_$ mandar_tudo manda~registros minha- minhas para_baixar pdf quero_meus quero_ver quero~dados regis- relat- relatorio sabem um~com voce~sobre`,
    '5': `^_meus ^_salva after-roadmap:contei after-roadmap:informacoes after-roadmap:num after-roadmap:quero after-roadmap:relatorio after-roadmap:voce arquivo_com com_tudo com~que confirm-delete:copia confirm-delete:manda confirm-delete:meus confirm-delete:mim confirm-delete:uma contei_$ do_que e_me em~e envia esse~e eu_contei eu_falei e~contas falei_$ informacoes_$ juiz_$ mandar~que me_envia
meus_registros me~meus minhas_informacoes num para_juiz plano_e pode_mandar pode~tudo que~contei que~falei registros registros_$ salva sobre_mim tem_como tudo_num um_arquivo uma~com ver~que voce~de`,
    '4': `:gostaria :guardaram :ver ^_gostaria ^_preciso ^_quais ^_queria ^_quero after-roadmap:envia after-roadmap:falei after-roadmap:isso after-roadmap:juiz after-roadmap:preciso after-roadmap:queria after-roadmap:sobre after-roadmap:tem after-roadmap:uma as_contas como~o confirm-delete:antes confirm-delete:eu confirm-delete:para confirm-delete:tudo confirm-delete:voce copia_de copia~tudo dados~voce
do~voce e_as eh~ai envia_o envia~que esse_plano falei guardam informacoes_voce juiz manda_tudo mandar manda~dados minhas_dividas num_arquivo preciso quais quais_informacoes quero quero_baixar quero~meus quero~o que~tem sobre tem_$ tem~mim tudo tudo~eh tudo~eu ver~dados voce voce_guardam`,
    '3': `:copia :de :informacoes :manda :que :ter :voce ^_antes ^_da ^_espera after-roadmap:como after-roadmap:daqui after-roadmap:dividas after-roadmap:e after-roadmap:guardam after-roadmap:guardou after-roadmap:levar after-roadmap:mandar after-roadmap:me after-roadmap:mostrar after-roadmap:pediu after-roadmap:quais after-roadmap:registros after-roadmap:sabe antes arquivo_$ as~dividas a~pediu baixar_o
baixar~que com_minhas confirm-delete:dados confirm-delete:de confirm-delete:espera confirm-delete:me confirm-delete:o confirm-delete:pode contas_$ da_para dados_, daqui_$ de_tudo defen- do~eu eh_meu em_pdf entre- espera espera_antes espera~quero gosta- gostaria gostaria_de guardam_de guardam~mim guardaram guardou guardou_$ informacoes~guardam isso_$ levar levar_meus manda~relatorio meu_$ meu_ai
meus~, me~um mostrar mostrar_para mostrar~NAME o_relatorio pediu preci- quais~voce queri- queria que~guardaram que~guardou que~meu relatorio_do relatorio~que tem_de tudo~arquivo tudo~voce uma uma~de ver ver_meus ver_o ver_tudo voce_guardaram voce_guardou voce~meu`,
    '-3': `^_apaga ^_some ^_voce after-roadmap:apaga after-roadmap:apagar after-roadmap:some apaga_tudo apaga~que apagu- com_meus pdf_$ quero_apagar some voce~meus`,
    '-4': `apaga apaga- apagar apagar_meus apagar~dados exclu- quero_que some_com`,
  },
  greet: {
    '18': `oi_$`,
    '17': `^_oi debts:NAME`,
    '16': `oi`,
    '14': `:eae ^_NAME ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai :oii NAME_$ dia_$ e_ai`,
    '9': `:e ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde`,
    '7': `:dia after-roadmap:dora boa dora tarde`,
    '6': `,_tudo :eh :robo after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:, :? ?debts NAME after-roadmap:bom ai alguem_ai eh_robo robo robo_? voce_eh voce~robo`,
    '4': `,_sou ,~bem ,~certo ,~do :certo :sou :voce NAME~tudo ^_boa after-roadmap:alguem bem_? boa~. certo_? debts:bem n0 nome_eh opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `:do :meu :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `$ ?debt-kind ?income-source debts:$ debts:e minha- minhas`,
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
    '16': `?debt-amount ^_ahn ^_botei ^_fala ^_ha ahn ahn_$ botei`,
    '15': `^_hein ha_$ hein hein_$ nao_entendi oi_? socor-`,
    '14': `?flexibles ^_ajuda ^_oi desen- entendi ha oi`,
    '13': `^_explica audio audio_$ botei_$ como_assim da_um enten- nao_peguei peguei_$ pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como~isso exemp- exemplo expli- me_socorre nao_captei ou preci- socorre socorre_$`,
    '11': `?incomes ?which-change ^_? ^_onde ^_precisa a_pergunta aqui_$ coman- como consent:ajuda eh_mensal entendi_$ explicar mensal mensal_isso o_que pegue- peguei serve tem_?`,
    '10': `?rates ^_desenha ^_pode ^_que ^_tipo assim chutar chutar_$ de_qual delas_$ desenha desenha_para desenha~mim eh_para impor- importa importa_$ isso_importa pergunta por_mes posso_chutar qual qual_delas que_$ quer quero_ajuda tambe- tambem tipo`,
    '9': `?debts ?essentials ^_aceita ^_entra ^_posso ^_preciso ^_quais a_ficha aceita aceita_audio as_que caiu~ficha chuta- da_uma da~luz debts:ajuda delas desenho desenho_$ eh~mes essentials:fala estou~em explica_para faz~desenho gasto- gastos gastos_$ help help_$ incomes:qual me_da mes_eh n0 nao_caiu overdue:como o~ai pode_explicar pode_repetir por~eh posso_mandar preciso quais quais_gastos qual_$
repetir responder_$ respondo ser tambem_$ taxa_$ tenho_que um_NAME um_desenho um_help uma_luz`,
    '8': `:ajuda ?overdue ^_da ^_exemplo ^_socorro after-roadmap:ajuda after-roadmap:mexer after-roadmap:sei ajuda- as_atrasadas atola- atolado atolado_em atolado~conta botei_aqui caiu_a ce confirm-delete:? consent:dividas consent:ha consent:me da~desfazer da~help desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos entendi_bulhufas estou_atolado estou~me exato_$ exemplo_por exemplo~favor
explica_melhor explicar_$ fala_dificil faz_um ficha ficha_$ fonte incomes:botei incomes:como me_ajuda me~uma miudo- miudos miudos_$ novo_$ o_do opcoe- opcoes opcoes_$ orien- orientacao ou_o overdue:botei overdue:qual o~tambem para_desfazer para_escrever plano_$ portu- portugues posso precisa preciso_de preciso_me preciso~organizar qual~qual que_pergunta que_somar repetir_$ sair sao~opcoes
ser_exato serve_$ somar_tudo so~sair tenho~somar thirteenth:? troca_em troca~miudos voce_fala voce~dificil`,
    '7': `^_conta ^_isso ^_pergunta ^_qual ^_respondo ^_serve ^_troca after-roadmap:help ajudam alto_$ assim_$ as~ja atrasadas bruto_ou caiu cartao_ai com_divida com_juros comer_? comprovar comprovar_$ com~ou contar_o contar~cartao de_um debt-amount:como debt-amount:eh debt-amount:qual debts:da devag- devagar devagar_$ de~. eh~comer em_conta entra essentials:ou essentials:por esta_devendo esta_falando
eu_vejo exato explica facil facil_$ faco_agora fala_de fala_devagar falan- falando falta_$ flexibles:ou foto foto_$ instalments-left:? ja_paguei juros_ou juros~sem limpar_minha limpar~vida liquido liquido_$ luz_$ mais_facil mandar_foto me_organizar melhor_$ nao~a no_boleto onde_acho organ- organizar organizar_minhas organizar~contas ou_da ou_sem overdue:eh overdue:explica overdue:que para~depois
pergunta_mais pergunta~facil pergunta~novo pode_ser por_alto posso~foto precisa_comprovar qual~a que_ser quem~devendo queria_ajuda quero_limpar que~eh que~tem rates:hein respo- respondo_como sair_das sair~dividas sei_mexer serve_por serve~alto so_quero socorro somar tem~ser tipo_de troca vale_contar vale~o voce_ajudam`,
    '6': `:. ^_bruto ^_o ^_por ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:nesse after-roadmap:orientacao after-roadmap:preciso after-roadmap:vida ajudam_quem ajudam~esta ajuda~responder alto aprox- aproximado aproximado_$ aqui as as_palavras as~? bicho_eh bicho~esse bruto bruto~liquido bulhu- bulhufas bulhufas_$ burro_$ com_farinha
com_minhas come_com come~farinha como_respondo com~dividas consent:da conta- conta_o contas_$ das_duas da~exemplo da~forca de_comer de_gasto de_orientacao debt-amount:que debt-kind:para debts:como debts:entra debts:fala debts:pergunta debts:pode debts:preciso debts:quero debts:sair debts:um diabo~isso difer- diferenca dificil_$ do~filho eh_por eh~isso em_que enrol- entendi_foi entendi_nada
entendi~nada entra_a entra_nisso entra~pensao era_a era~pergunta escrever essen- essentials:assim essentials:serve esse~taxa eu~agora eu~aqui eu~esse eu~o eu~se exemplo_$ explica~burro fala_portugues fala~novo farinha_? filho_$ flexibles:o flexibles:qual flexibles:que foi_nada forca forca_ai funciona_isso incomes:eh incomes:fala incomes:pode incomes:por incomes:que instalments-left:que
interessa_para interessa~que isso isso_come isso_interessa isso_no isso~com isso~para isso~por ler_direito limpar liqui- livrar_dessas livrar~dividas mais_simples mandar mes mes_ou mexer mexer_nesse me~dessas minha~financeira nao~foi nao~mexer nesse_link onde~essa ou_liquido ou_separado overdue:audio overdue:entendi overdue:ha overdue:quais overdue:tipo o~eu o~ou o~ponho o~quer palav- palavras
palavras_$ para_burro para_que pedir_ajuda pensao_do pensao~meu pergunta_de pergunta_eh pergunta~essa perguntou_$ pode~aproximado ponho ponho_aqui portugues_$ precisa_ser qual_eh qual~diferenca qual~duas que_bicho que_ce que_ja que_ponho quem_esta quer_dizer quero_organizar quero_sair quero~das quero~minha quero~minhas que~dizer que~exato que~faco que~nisso que~paguei que~perguntou que~tudo
rates:? rates:acho rates:como rates:entendi rates:fala rates:oi respondo_isso sabe_fazer sei_ler sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples simples_$ soma~ou tem_que tipo_como tipo~gasto trocar_as trocar~palavras tudo_ou tudo~separado um_exemplo uma_forca uma~ai vejo vida_financeira vim vim_pedir vim~ajuda voce_perguntou voce~fazer voce~quem which-change:para
which-change:que`,
    '5': `,~ajuda NAME_diz ^_em ^_gostaria ^_kind ^_quer ^_soma a_pensao acho_isso after-roadmap:ajudam after-roadmap:estou after-roadmap:luz after-roadmap:nisso after-roadmap:repete after-roadmap:sair after-roadmap:tem ai~o ajuda_ai ajuda_pelo ajudam_com ajudam~divida ajudar ajuda~amor alguem_me alguem~ajuda app as_vencidas as~entram atrasadas_entram atrasadas~na a~disso bicho burro cada_um ce_quer come
comer como_descubro como_eu como_vejo como~quanto como~sei compr- confirm-delete:que consent:conta consent:das consent:melhor consent:preciso consent:uma contando contando_as contando~vencidas credor_$ das_dividas das~NAME da~toda de_divida de_hoje de_novo de_renda de_taxa debt-amount:ajuda debt-amount:entendi debt-amount:o debt-kind:aqui debt-kind:mim debt-kind:que debts:NAME debts:entendi
debts:exemplo debts:me debts:mes debts:ser descubro_quanto descubro~falta desfazer desse de~loja diabo diabo_eh diferenca_disso diferenca~tudo direito direito_explica disser disser_sim disser~o divid- divida_o divida~que diz_$ do_mes do_meu documento_$ duas_NAME duas~diz eh_cada eh_contando eh_credor eh_fonte eh~as eh~um eh~valor enrolado_me enrolado~ajuda entendi~pergunta entram entram_na
entram~conta escrever_o escrever~numero esqueci_qual essa_informacao esse_de esse_nome essencial essencial_$ essentials:como essentials:delas essentials:isso essentials:mes essentials:novo essentials:o essentials:que essentials:repete esta~de estou_enrolado estou~nao eu_apagar eu_disser eu_faco eu_posso explica~leito faco~sair falando_de falando~qual falar_por fala~simples farin- farinha fica_isso
fica~no financeira_$ flexibles:como flexibles:entendi flexibles:isso flexibles:por fonte_de fonte~renda hoje_ou hoje~o income-source:eh incomes:exemplo incomes:explica incomes:isso incomes:mes incomes:ou incomes:quais incomes:ser incomes:serve informacao informacao_$ isso_que isso_serve isso~boleto isso~de isso~voce juros_$ kind kind_de kind~divida leito leito_$ ler ler~explica limpa- loja_eh
loja~essa luz mandar_documento mensa- meu_ou meu~da mexer~link me~pelo minhas_contas na_conta nao~ler negocio_eh negocio~esse nisso no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde_fica onde~vejo ou~juros overdue:ajuda overdue:isso overdue:pode overdue:ser o~eh o~entra o~significa para_ajudar para_leito para_sair perdi- pergunta_? perguntou pode pode~as pode~no pode~por por_cima
por~ou posso_te posso~perguntar precisa_mandar precisa~documento qual_das qual_era qual_loja qual~eh qual~voce que que_diabo que_negocio que_quer que_significa quer_saber quero~livrar quer~o que~aqui que~cada que~credor que~de que~fonte que~sabe que~serve rates:mes rates:onde rates:repete repete_que responder saber_o saber~que separ- ser_no ser_por ser~cima ser~olhometro se~apagar se~disser signi-
significa sim_o sim~que soma_tudo so~meu tambem_? taxa te_perguntar tipo_o tipo~que um um_$ um_para um~outro vejo_o vejo~juros vencidas vencidas_? vi_que vi~voce voce_esta voce_sabe voce~falando`,
    '4': `:novo :pode :queria ?_nao ?consent ?~entendi ^_alguem ^_coloco ^_de ^_faz ^_fonte ^_vale ^_vi acho_esse acho~trem acontece_? after-roadmap:contas after-roadmap:dessa after-roadmap:dessas after-roadmap:entendi after-roadmap:forca after-roadmap:me after-roadmap:perdida after-roadmap:uma afundado afundado_em afundado~divida ai_eh ai_tambem ajuda_com ajuda_para ajudar_com ajudar~divida ajuda~sair
aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece as_opcoes as~eu bico_tambem botar~que boto boto_aqui buraco_$ canto_da canto~fatura centavo_por centavo~centavo cima cima_$ coloco coloco_o coloco~do comecar_me comecar~ajuda como~eu confu- confusa confusa_nao confusa~entendi consent:a consent:explica consent:help consent:minhas consent:organizar
consent:orientacao consent:quero consent:responder consent:sabe consent:um consent:voce conta_? conta_a contar conta~bico conta~vale credo- credor da_fatura daqui das da~fica de_deus de_gente debt-amount:audio debt-amount:fala debt-amount:isso debt-amount:nao debt-amount:ou debt-amount:pode debt-amount:posso debt-amount:ser debt-amount:serve debt-amount:tipo debt-kind:as debt-kind:em
debt-kind:esse debt-kind:explica debt-kind:fonte debt-kind:isso debt-kind:ou debt-kind:um debt-kind:vale debts:agora debts:das debts:dividas debts:exato debts:faco debts:mandar debts:onde debts:ou debts:por debts:taxa depois_? descubro dessas_dividas desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi- disso_tudo divida_$ dividas diz dizer_esses
dizer~nomes do_ano do_app docum- documento do~aparece do~isso do~marido do~ou eh_$ eh_de eh_parcela eh_saldo eh_taxa eh~botar eh~devedor eh~pergunta em em_divida em~canto em~lugar endiv- endividada endividada_me endividada~ajuda enrolado entra- entra_o entra~aluguel escrever_$ esqueci~era essa_$ essa_pergunta essas_opcoes esse_trem essentials:? essentials:diferenca essentials:em essentials:esse
essentials:explicar essentials:juros essentials:onde essentials:precisa essentials:qual esses_nomes esse~ai esta_atrasada esta_perguntando esta~isso estou_afundado estou_confusa estou_endividada estou_perdido estou~, eu_acho eu_boto eu_sei eu~paguei eu~sim eu~some e~que fala_lingua fala_mais falando_$ falar~audio fala~de fatura_fica fazer_$ fica_$ filho flexibles:eh flexibles:mes flexibles:precisa
flexibles:tipo fonte_? fonte~nao gasto_$ gostaria~orientacao income-source:de income-source:fonte incomes:as incomes:entra incomes:mandar incomes:posso incomes:precisa indicaram indicaram_voce indicaram~para instalments-left:para interessa isso~? junto_$ lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app manda- mandar_audio marido_tambem me_indicaram me_livrar melho-
melhor mes_tambem mes~? mes~do mes~serve meu_filho mexer_nisso me~ai minha_vida na~? negocio nesse nomes_$ o_bico o_cartao o_juros o_meu o_numero o_valor oi_nao oi~entendi onde onde_eu onde~isso onde~me orientacao_$ orientacao_sobre orientacao~minhas ou_do ou_tudo ou~junto ou~parcela ou~semana overdue:caiu overdue:posso overdue:tenho o~isso o~mes o~meu o~sao para_outro para~das para~isso
para~minhas para~o parcela parcela~aberto passado_serve pedir pelo_amor pelo~de perdi_, perdido perdi~qual perguntando perguntando_isso perguntando~? perguntar pode_trocar por por_audio por_centavo por~esta posso~audio posso~por precisa~centavo preciso_sair preciso~desse preciso~um preciso~uma quais_sao quais~as quanto_falta que_? que_canto que_eh que_entra que_esta que_isso que_lugar que_mesmo
que_responder que_sao queri- queria queria_uma queria~ajuda queria~para quero_me quer~esses que~acho que~boto que~essas que~parcela que~perguntando que~posso que~saldo que~taxa rates:direito rates:essa rates:eu rates:isso rates:o rates:posso rates:quer rates:responder rates:respondo rates:ser rates:tambem rates:vejo renda sair_desse saldo_devedor sao_as sao_essas se_esta sei~esta sei~nisso
sem_juros ser_centavo serve_essa serve~pergunta se~atrasada so_as sobre_minhas sobre~dividas socorro_$ socorro_estou socorro~afundado soma some_o some~que so~atrasadas so~conversa tenho~responder toda_$ total_ou total~da trem_$ tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale vale_tambem valor_total valor~ou ver~minhas voce_para voce~ajudar which-change:? which-change:aqui
which-change:eh which-change:explica which-change:isso`,
    '3': `,_qual ._$ :fazer ^_com ^_me ^_nao ^_quero ^_voce a_desse aceit- after-roadmap:desse after-roadmap:divida after-roadmap:gostaria after-roadmap:limpar after-roadmap:link after-roadmap:livrar after-roadmap:nao after-roadmap:perguntar after-roadmap:queria after-roadmap:quero after-roadmap:so after-roadmap:sobre ajuda~minhas ajuda~pagar apaga- apaga_so apagar apagar_? apaga~a aparece assim_taxa
atrasada_$ atrasadas_$ a~do a~mes bico boa~queria boleto_$ boleto_ou boleto~o botar_o burac- buraco cada canto ce_falou centa- centavo centavo_$ ce~eh ce~saber claro_$ coloc- como_funciona como~taxa com~? confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:se consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa consent:estou consent:fazer
consent:financeira consent:limpar consent:sair conta contam contam_? conta~desse conversa_ou conversa~o da da_familia de_ajuda de_quando de_uma debt-amount:a debt-amount:esse debt-amount:explica debt-amount:falando debt-amount:por debt-amount:portugues debt-amount:respondo debt-amount:tudo debt-kind:ai debt-kind:ano debt-kind:cada debt-kind:com debt-kind:como debt-kind:mes debt-kind:nao
debt-kind:negocio debt-kind:renda debts:ajudam debts:as debts:assim debts:conta debts:dificil debts:em debts:estou debts:explicar debts:favor debts:filho debts:isso debts:novo debts:organizar debts:orientacao debts:paguei debts:posso debts:que debts:respondo debts:valor debts:voce descu- desfa- dessa- dessa_vida dessas dessa~de deved- devedor deven- devendo de~com de~comprei de~financeira de~mes
de~renda diferenca~um digo_aqui divida_voce dividas_? divida~esta dizer dizer_essencial dizer_flexivel do_comeco do_vermelho do~passado duas eh_essa eh_esse eh~de eh~dizer eh~em em_aberto em_portugues em~claro entendi_o escre- esse_$ essentials:as essentials:bruto essentials:dificil essentials:eh essentials:fica essentials:liquido essentials:mandar essentials:nao essentials:pergunta
essentials:respondo esse~no esta~boleto estou_perdida eu_perco eu~ouvi eu~que exatamente_$ fala~portugues falou_eh falou~o falta familia_toda favor_$ fica finan- financeira financeiramente financeiramente_$ flexi- flexibles:de flexibles:eu flexibles:juros flexibles:somar flexibles:tambem flexibles:tudo flexibles:vejo flexivel flexivel_$ funciona funciona~aqui gasto gente_$ gosta- gostaria
gostaria_de income-source:divida income-source:negocio incomes:alto incomes:audio incomes:ce incomes:comer incomes:depois incomes:entendi incomes:exato incomes:filho incomes:o incomes:quer incomes:taxa incomes:tudo instalments-left:eu instalments-left:interessa instalments-left:o instalments-left:tambem inter- isso~ce ja~contam junto link_$ luz_de me me_perdi mes_passado mes_voce mes~por mes~quer
meu~tambem me~financeiramente me~voce minha- minhas muda~um n1 nada_desse nao_ouvi nao~direito negocio_no negocio~app no_app o_aluguel o_plano o_vale onde_que onde~eu organizar_financeiramente orientacao_financeira ou_por outro_$ ouvi_direito ou~ano ou~do ou~familia ou~que overdue:comer overdue:exemplo overdue:foi overdue:mandar overdue:melhor overdue:o overdue:ou overdue:pergunta overdue:quer
overdue:taxa o~acontece o~comeco o~mesmo o~quando o~total o~voce pagar_minhas pagar~contas pague- paguei paguei_$ paguei_contam paguei~? para_botar para_dizer parcela_em passado pensao perco perco_se perco~apagar perdida perdido_me perdido~ajuda pergunta_$ pergunta_isso plano plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta precisa~exato preciso~ajuda preciso~orientacao
qual_a qual_divida qual_mes qual_renda quando_comprei que_acontece que_eu que_tipo que_voce quer_$ queria~com quero~dessa quer~essencial quer~exatamente quer~flexivel que~ajudam que~ce que~da que~digo que~do que~essa que~falou que~para que~perco que~tenho que~vejo rates:a rates:agora rates:ai rates:aqui rates:as rates:assim rates:bulhufas rates:dificil rates:em rates:entra rates:filho rates:ler
rates:meu rates:mim rates:nome rates:num rates:ou rates:para rates:pergunta rates:simples rates:troca rates:vale refor- renda_$ renda_voce renda~esta repete~eu sabe saber_exatamente sair_dessa sair~buraco sair~vermelho sair~vida saldo se_apagar se_eu sem_$ ser_so ser~as ser~por tarde_queria tarde~ajuda te~? thirteenth:conta thirteenth:contando thirteenth:da thirteenth:depois thirteenth:para trem
troca- trocar tudo_$ uma~para usar_$ valor_com valor_de valor~hoje valor~juros vejo_esse vejo_isso vejo~negocio venci- vida vida_de vida~divida voce voce~com which-change:de which-change:eu which-change:nao which-change:ser`,
    '-3': `,_que ,~vejo :ai :com :minhas :nao :negociar :quero :voce ?confirm-amount ?debt-creditor ?income-low-month ?which-creditor ^_$ ^_acho ^_boa ^_depois ^_desfaz ^_deus ^_esta ^_eu ^_ja ^_li ^_meu ^_minha ^_muda ^_nada ^_nem ^_nunca ^_outra ^_perdi ^_quem ^_reset ^_sair ^_sem ^_sou ^_volta a_conta a_divida acabo- after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:esse
after-roadmap:imprimir after-roadmap:isso after-roadmap:ninguem after-roadmap:o after-roadmap:ser ajuda~negociar anive- aniversario anota- anotado anterior aqui_eh arrep- arrependimento arrependimento_$ as_minhas atend- basic- basico botar- botaram cai calor_$ cet_$ chega- cobra- coisa coisa_$ comecar_$ comig- comigo como_eh com~minhas confi- consent:eh consent:esse consent:favor consent:nao
consignado_? contas_? contr- cpf cras credito custo da_re de_onde debt-kind:NAME debt-kind:consignado debt-kind:conta debts:? debts:aqui deixe- denun- desca- desco- desfaz dessa_$ deu dever de~, dia dinhe- dinheiro disso_? eh_cet eh_tudo eh~para empre- empresa encer- entendi_mais entendi~ou era_isso esse_governo essentials:, essentials:uma estao eu_vou eu~? eu~de eu~entendi eu~sei fase fase_$
favor_me favor~ajuda fazem fora fui gover- governo hoje_$ impri- imprimir incomes:ai incomes:boa incomes:divida incomes:me incomes:nada incomes:so informacoes interessa_$ isso_ai isso_nao isso~eh juros_, la lembr- li li_mas liga ligar lista li~nao mais_ou mais~menos mais~que mas mas_nao mas~entendi menos_$ meu_$ me~as me~o mostr- mostra mudar nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para
nenhu- nunca o_NAME o_basico o_boleto o_nome ou_menos overdue:estou overdue:vou o~da o~do o~era o~nao paga pago para_negociar parar para~voce parti- particular particular_$ passar passe- passo pedi pensar pensar_$ pergunta_anterior pode_mandar pode~? pode~depois poema por_ai por_aqui por~me preciso_pensar preco prime- procu- pront- proxi- proxima pular_? qual~? que_arrependimento que_calor que_dia
que_era que_fase que_o quero_sim quero~o que~esse que~falei que~fazem que~o que~vou rates:depois rates:dividas rates:se rates:taxa rates:tem re_$ reset reset_$ respondi retor- rotativo_$ saque saque_aniversario segue sei_$ ser_depois seria seu sim_por sim~favor so_isso sou sumir tem_como tempo_$ tem~ai termi- thirteenth:contas thirteenth:e tira tudo_que ultim- um_poema vai vem ver vergo- vergonha
viu viu_$ voce_fazem volta vou which-change:as`,
    '-4': `:eh :funciona ?after-crisis ^_foi ^_sei a_ordem acho_que after-roadmap:eh after-roadmap:essa after-roadmap:fala after-roadmap:mim after-roadmap:ordem after-roadmap:pode anter- boa calor cance- com_isso com_o como~o como~que consent:pode consent:por consi- consignado credi- de_que debt-kind:da debts:para de~tipo e_o eh~? entendi_de essentials:ajuda essentials:me essentials:quero eu_falei explica_$
falei funciona_$ incomes:essa incomes:estou mais_$ menos nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta que~que rates:, rates:rotativo re se_eh sei_o sei~que ser~? taxa_de tipo~essa vida_$ voce_tem volta- voltar`,
    '-5': `,_onde :como :isso ?income-source ^_NAME ^_desfazer ^_ninguem ^_tudo after-roadmap:novo after-roadmap:qual de_juros desab- desfazer_isso eh_que eh~divida essa_divida incomes:sei ningu- ninguem ninguem~ajuda outra o~que o~tem posso~? que_tem rates:cet rates:juros sair_$ tem_$ tipo_eh`,
    '-6': `ajuda~organizar as_dividas boa_pergunta cet nao~de ninguem_me pular qual_o rotat- rotativo`,
    '-7': `oi_$`,
    '-11': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '17': `^_chama atendente chama human- humano`,
    '16': `^_atendente`,
    '15': `humano_$ me_liga`,
    '14': `atendente_$ falar_com liga_$ supor- suporte`,
    '13': `algue- alguem me_transfere quero_suporte suporte_$ trans- transfere`,
    '12': `chama_o falar gente o_# qual~# robo telef- telefone transfere_$`,
    '11': `^_falar com_um de_verdade liga_para liga~mim qual_o`,
    '10': `:atendente :humano ^_liga alguem_$ atendimento gente_$ ligar pessoa`,
    '9': `^_me ligar_para maquina passa_para pesso- pessoa_$ uma_pessoa verda- verdade`,
    '8': `:tem conve- debts:liga geren- gerente ligar~voce maqui- maquina_$ nao_resolve para_voce posso_ligar posso~para quero_gente quero~com responsavel responsavel_$ super- um_atendente`,
    '7': `:o ^_bota ^_qual after-roadmap:alguem after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina consultor consultor_$ conversar converso converso_com converso~maquina debts:falar essentials:me me~para nao_converso o_gerente para_alguem passa rates:com rates:liga rates:me resol- resolve telefone_para tem~? tem~de tua tua_chefe voce_$ voce_tem`,
    '6': `#_$ ?_quero ^_quero ^_robo after-roadmap:atendente after-roadmap:atendimento after-roadmap:gente after-roadmap:pessoa after-roadmap:robo atendente_por atendente~favor bota_o bota~gerente com_especialista com_uma com~pessoa consu- de_robo debts:humano debts:qual especialista especialista_$ essentials:atendente essentials:quero essentials:tem falar~especialista gente_de gerente_$ gerente_na
gerente~linha humano_ai linha linha_$ na_linha nao~com nao~minha para_conversar para_falar para_responsavel passa~responsavel quero quero_falar quero_pessoa rates:alguem rates:falar resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano verdade_$`,
    '5': `^_passa ^_posso ^_tem after-roadmap:humano after-roadmap:ligar after-roadmap:passa alguem_de alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento chama~gerente com com_consultor consent:bota consent:com da_equipe de_atendimento debts:# debts:alguem debts:chama debts:com debts:gente debts:ligar debts:quero debts:robo debts:suporte equip-
equipe espec- essentials:# essentials:com essentials:falar essentials:pessoa essentials:qual essentials:transfere falar~consultor falar~um falo_com favor_$ gente~verdade ligar_$ me_ligar me~alguem nao~ninguem ninguem_de ninguem~verdade ouvir ouvir_voz ouvir~de o~na passa~alguem pode_me pode~ligar prefiro~com prese- presencial presencial_? qual qual~telefone quero_ouvir quero~voz rates:#
rates:atendente rates:gente rates:para rates:qual rates:transfere telefone_de telefone~voce tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial verdade_? viven- vivente vivente_$ voz voz_de voz~gente`,
    '4': `,_quero ,~gente ,~maquina ,~pessoa :? :me :voce ?essentials ?rates ?~pessoa ^_alguem ^_atendimento ^_existe ^_prefiro ^_queria ^_voce after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:quero after-roadmap:telefone after-roadmap:verdade alguem~carne atendente_? atendimento_$ cansei~robo carne_e carne~osso centr- central chama_uma chama~pessoa com_alguem com_gente com_robo
como_falo com~funcionario com~responsavel com~ser consent:alguem consent:chama consent:gente conversar_? conversar~um crist- cristao de_carne de_gente de_voce debts:para debts:um debts:verdade de~quero e_osso eh_robo essentials:atendimento essentials:humano essentials:o essentials:verdade existe_telefone existe~para e~ai falar_comigo falar~gente falar~robo favor funcionario funcionario_$ gente_,
gente~nao gosto gosto_de me me_passa me_poe mim_$ minha_vida nao_gosto nao_maquina o_responsavel o_telefone osso osso_ai para_mim para~comigo poe_com poe~um por_favor prefi- prefiro prefiro_conversar queri- queria quero_um quero~, rates:atendimento rates:chama rates:o rates:quero rates:robo rates:verdade resolve_, resolve~quero respo- robo_, robo_quero robo~gente ser ser_vivente telefone~conversar
tem um_cristao um_funcionario um_humano um_ser um~vivente vida_$ voce~robo`,
    '3': `,_chama :cade :com :falar :quero ?debts ?~gente FIGURE ^_cade ^_gente after-roadmap:central after-roadmap:chefe after-roadmap:com after-roadmap:consultor after-roadmap:conversar after-roadmap:equipe after-roadmap:favor after-roadmap:posso after-roadmap:queria after-roadmap:resolve alguem_para alguem_que alguem~conversar alguem~possa arruma_alguem atende atende_alguem bota~cristao cade cade_o
cansei_de carne chama_um chama~humano comig- comigo comigo_$ como~com consent:chefe consent:falar consent:maquina consent:minha consent:na consent:robo consent:tua consent:um consent:vida conversar_$ cristao_para cristao~falar de_escrever debts:atendente debts:consultor debts:me debts:mim debts:o debts:telefone debts:tem de~e de~por equipe_? era_gente era~de escrever_$ essentials:alguem
essentials:chama essentials:de essentials:gente essentials:ligar essentials:para essentials:posso essentials:responsavel essentials:robo essentials:telefone eu~gosto exist- existe falar~alguem falo falo~uma funci- gosto~escrever liga_que ligar~alguem liga~eu me_arruma me_atende me_atender me~que mim nao~de para~ligar pessoa_da pessoa~equipe poe possa possa_me posso que_possa queria_era
queria_ligar queria~gente queria~para quero~atendente rates:bota rates:de rates:gerente rates:humano rates:ligar rates:maquina rates:mim rates:pessoa rates:responsavel rates:tem robo_$ robo_? telefone~eu tem~telefone um um_telefone uma~da um~? um~humano verdade_por verdade~favor vida voce`,
    '-3': `^_oi com_voce me_ajuda me~um oi telefone_$`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '12': `fatur- fatura parce-`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '7': `fatura_$`,
    '6': `banco~minha debt-kind:cartao debt-kind:virou minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha do_cartao virou`,
    '4': `^_parcelamento aquel- aquele cartao cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind ^_virou carta- debt-kind:o debt-kind:que divid- eh~fatura fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que~todo`,
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
    '3': `da~do fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `?debt-kind debt-kind:cartao debt-kind:eh`,
    '14': `^_cartao`,
    '12': `debt-kind:plastico plast- plastico`,
    '11': `^_fatura`,
    '10': `^_eh cartao_$ debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao debt-kind:vista vista vista_$`,
    '8': `de_passar debt-kind:passar fatur- fatura fatura_$ maldi- passa-`,
    '7': `credito credito_rotativo debt-kind:de dele_$ passar`,
    '6': `credi- debt-kind:e debt-kind:mercado debt-kind:passo debt-kind:rotativo dele fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele aquele~de cartao~loja credito_$ debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico e~isso e~paguei limit- limite maqui- merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_estourei ^_fui aceitei aceitei_$ aquele a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:estourei debt-kind:hora debt-kind:no debt-kind:o dinheiro_de e_nao estou- estourei eu~no fui loja_$ o_dinheiro o_limite o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles ,~da ^_gastei aquel- cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:consegui debt-kind:eu debt-kind:isso debt-kind:pagar debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh fatura~nao gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o~eu pague- paguei que_vem que~consegui virou`,
    '-3': `agiot- agiota autom- automatico carne consignado_$ crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:do debt-kind:em debt-kind:parcelada debts:cartao debts:credito eh_consignado o~que parcelada`,
    '-4': `debt-kind:fiado debt-kind:parcelamento fiado parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:faculdade debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso faculdade_$ o_NAME`,
    '8': `KIND debt-kind:o escol- facul- faculdade`,
    '7': `EXPENSE ^_curso ^_faculdade coleg- curso_de debt-kind:particular mensa- o~em parti- particular particular_$`,
    '6': `da~filha debt-kind:da debt-kind:em do_menino escola_do escola~menino filha_$ menino menino_$ mensalidade_$`,
    '5': `NAME_$ da_faculdade debt-kind:minha escola filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula da_minha de_enfermagem debt-kind:enfermagem enfer- enfermagem enfermagem_$ matri- matricula`,
    '3': `^_o a~da`,
    '-3': `?income-source alugu- aluguel condominio debt-kind:aluguel debt-kind:casa debt-kind:condominio debt-kind:conta debt-kind:iptu debt-kind:que denti- dentista iptu iptu_$ o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh gas o_gas`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ denti- dentista foi_um`,
    '10': `debt-kind:dente dente dente_$`,
    '9': `conta_da convenio mater- medic- medico`,
    '8': `debt-kind:foi debt-kind:meu debt-kind:um prote-`,
    '7': `,_meus ^_conta ^_foi conve- debt-kind:da debt-kind:particular do_meu meus_oculos oculo- oculos oculos_$ parti- particular particular_$`,
    '6': `^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho meus minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:do debt-kind:minha inter- plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei dois n0 nos`,
    '-3': `?income-source condo- debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:emprestimo debt-kind:no debt-kind:que finan-`,
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
    '7': `debt-kind:do debt-kind:papel do_mercadinho merca- mercadinho`,
    '6': `adian- foi_de papel`,
    '5': `NAME_arrumou NAME_me ^_dinheiro ^_ele acert- arrumou debt-kind:, debt-kind:dinheiro debt-kind:eh debt-kind:foi dinheiro~NAME eh~de ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_sem ,_so ,~papel NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel_$ papel~, que~socorreu sem~nenhum socor- socorreu socorreu_$`,
    '3': `^_NAME ^_sem de~mesmo dinhe- dinheiro dinheiro_de emprestado_de nenhum no sem vale`,
    '-3': `debt-kind:banco debt-kind:da debt-kind:emprestimo debt-kind:um`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a eh_agiota`,
    '7': `^_daqueles daqueles_que debt-kind:do debt-kind:na debt-kind:que do_emprestimo`,
    '6': `?debt-kind a_gota conhe- daque- daqueles debt-kind:daqueles debt-kind:de debt-kind:emprestimo debt-kind:gota debt-kind:mesmo debt-kind:porta do_gota gota gota_$ gota_a gota~gota os porta_$ que~na vive vive_de`,
    '5': `cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta emprestimo_$ esqui- esquina esquina_$ juros_$ mesmo_$ na_porta o_cara porta que_empresta que~de um~que`,
    '4': `^_um alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto nao_paga o_homem que_se se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de mesmo moto_na o_tal o~do o~que paga que_cobra que~nao rua_com tal tal_do`,
    '-3': `debt-kind:, debt-kind:NAME`,
  },
  'kind:mortgage': {
    '13': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento debt-kind:o financiamento_de morar`,
    '8': `^_financiamento debt-kind:terreno eh~casa financiamento minha_casa o~que terre- terreno`,
    '7': `^_NAME ape a~do debt-kind:ape debt-kind:planta o_ape plant- planta planta_$`,
    '6': `debt-kind:da debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida_$`,
    '5': `^_a ^_minha a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$ vida`,
    '4': `^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde que_a trint- trinta`,
    '-3': `debt-kind:esta`,
    '-4': `NAME~de aqui_de aqui~casa debt-kind:aqui`,
    '-5': `de_casa o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `chequ- cheque debt-kind:cheque`,
    '9': `debt-kind:tal negat- o_tal tal_do`,
    '8': `?debt-kind a_conta azul azul_$ conta debt-kind:especial debt-kind:limite debt-kind:o debt-kind:saldo espec- especial o_cheque saldo tal`,
    '7': `da_conta debt-kind:entrei entrei entrei_no limit- limite limite_da limite~conta`,
    '6': `^_entrei a~ficou cai_no conta_corrente corre- corrente corrente_$ debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- negativa negativa_$ negativo negativo_$ no_vermelho o_saldo o~do verme- vermelho`,
    '5': `^_cai cheque_especial debt-kind:cai debt-kind:do debt-kind:esta ficou la_$ na_conta o~esta vermelho_$`,
    '4': `^_limite aquele~que cai conta_$ conta_no debt-kind:a debt-kind:aquele debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu no vem_na`,
    '-3': `debt-kind:de do_rmc rmc rmc_$ tal~rmc`,
    '-6': `debt-kind:? debt-kind:seria seria`,
  },
  'kind:payroll-loan': {
    '11': `?debt-kind eh_consignado`,
    '10': `consignado_$ debt-kind:desconta debt-kind:do debt-kind:vem marge- margem o_da`,
    '9': `debt-kind:consignado debt-kind:da debt-kind:de debt-kind:folha desco- desconta desconta_do o_de`,
    '8': `antes_de apose- aposentado aposentado_$ debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc_$ tal~rmc vem`,
    '7': `beneficio_$ cair consignado folha_$ rmc`,
    '6': `^_descontam ^_vem consi- contracheque debt-kind:contracheque debt-kind:descontado debt-kind:direto debt-kind:eh debt-kind:ja descontado descontam diret- direto`,
    '5': `^_desconta abati- abatido antes benef- beneficio bpc bpc_$ contracheque_$ da_clt debt-kind:aposentadoria debt-kind:na direto_$ eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ clt clt_$ come come_meu contr- credito_do credito~trabalhador debt-kind:come debt-kind:eles debt-kind:em debt-kind:mes debt-kind:meu debt-kind:minha debt-kind:que debt-kind:tira debt-kind:todo descontado_$ descontado_em descontado~folha do_salario do_trabalhador do~da eh~em ja_vem ja~descontado mes_na minha_aposentadoria morre- na~aposentadoria
no_contracheque o~come que_come que~do que~meu todo~na trabalhador vem_descontado vem~no`,
    '3': `^_eh ^_eles ^_ja ^_o aquele_que debt-kind:credito debt-kind:morrido debt-kind:no debt-kind:pagamento debt-kind:tal desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha o_tal que_vem servidor tal tal_do tira todo_mes traba- vem_morrido`,
    '-3': `?income-source debt-kind:? debt-kind:NAME eh_do`,
    '-4': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `^_um debt-kind:peguei empre- emprestimo financeira_$`,
    '10': `^_credito debt-kind:credito debt-kind:para financeira`,
    '9': `^_peguei credi- credito debt-kind:dinheiro finan- pegue- peguei`,
    '8': `meu_negocio negocio_$`,
    '7': `^_antecipei aniversario_$ antecipei debt-kind:negocio dinhe- o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `^_dinheiro anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:na dinheiro dinheiro_emprestado dinheiro_na emprestado na_hora negocio saque saque_aniversario`,
    '5': `app_$ calcada calcada_$ debt-kind:app debt-kind:mesmo debt-kind:meu emprestimo_$ hora hora_$ na_calcada peguei_no um`,
    '4': `app banco_$ calca- capit- capital debt-kind:aplicativo debt-kind:aquele debt-kind:foi debt-kind:gerente debt-kind:no debt-kind:pessoal debt-kind:reformar emprestimo_pessoal facil na_financeira negoc- para_reformar peguei_um pessoal pessoal_$ que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aquel- aquele carne_$ debt-kind:, debt-kind:carne debt-kind:em debt-kind:grana debt-kind:ofereceu debt-kind:pelo dinheirinho do_app do_banco em_parcelas geren- gerente grana mesmo_$ no_app o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ pelo_aplicativo pesso- que_aparece que_o que_peguei que~no um_dinheirinho`,
    '-3': `^_os credito_rotativo debt-kind:# debt-kind:cai debt-kind:dia debt-kind:e debt-kind:moto debt-kind:os debt-kind:rotativo dele_$ os~do`,
    '-4': `debt-kind:da do_emprestimo`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `alugu- aluguel quiti- quitinete`,
    '10': `aluguel_$ debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `^_aluguel alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `alugo debt-kind:eu`,
    '6': `NAME_$ debt-kind:que`,
    '5': `ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a barra- barraco debt-kind:do debt-kind:o`,
    '3': `NAME ^_do casa_que casa~eu da_loja da~que debt-kind:loja do~que feche- fechei fechei_$ loja_que moro_de o~que`,
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
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:uma do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da`,
    '3': `^_acordo acordo~nao debt-kind:eu debt-kind:nao debt-kind:tudo do_serasa e~um fizeram_um honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `after-roadmap:acordo debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '13': `carne_$ crediario_$ debt-kind:parcelado parcelado`,
    '12': `carne- crediario debt-kind:crediario`,
    '11': `^_carne carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado`,
    '10': `^_moveis credi- movei- moveis moveis_$ parce-`,
    '9': `^_crediario compr- loja_$ prest-`,
    '8': `^_compra compra debt-kind:compra debt-kind:eh loja`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:da debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `^_comprei de_lavar debt-kind:prestacao de~em em~vezes gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar no_carne prestacao prestacao_$ uma_geladeira uma~em vezes vezes_$`,
    '4': `KIND ^_da ^_eh ^_uma a~de debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo que_comprei roupa_$`,
    '3': `^_foi as carne_da carne_do carne~loja comprei_fiado debt-kind:das debt-kind:la debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu_pago eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota bar carta- cartao debt-kind:agiota debt-kind:conta debt-kind:fatura emprestimo reneg-`,
    '-4': `debt-kind:cartao debt-kind:emprestimo`,
    '-5': `a_minha debt-kind:NAME minha~no`,
    '-6': `debt-kind:minha`,
  },
  'kind:tax': {
    '13': `debt-kind:iptu iptu iptu_$`,
    '12': `?debt-kind debt-kind:multa`,
    '11': `^_divida ^_ipva ativa debt-kind:divida debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:da debt-kind:do imposto_do`,
    '6': `KIND atrasado atrasado_$ coisa debt-kind:de divida`,
    '5': `carro_$ da_moto debt-kind:carro debt-kind:das divid- do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do atras- boleto_do carne_do carro debt-kind:boleto debt-kind:e debt-kind:moto debt-kind:o debt-kind:terreno moto_$ o_carne terre- terreno`,
    '3': `^_aquele cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne debt-kind:renda de~que malha moto que_cai que~na`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `chip debt-kind:celular`,
    '12': `celular_$`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '10': `debt-kind:internet`,
    '9': `debt-kind:tv internet tv`,
    '8': `inter-`,
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `cabo debt-kind:da debt-kind:de telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa de_internet debt-kind:casa do_plano multa_do plano tv_$`,
    '4': `EXPENSE casa_$ conta_de debt-kind:multa de~e do~que multa`,
    '3': `^_conta ^_plano a~do cance- debt-kind:conta debt-kind:e do_celular`,
    '-3': `condo- o_gas quiti- quitinete`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '12': `debt-kind:a forca forca_$ o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:conta debt-kind:luz gas`,
    '9': `agua ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `^_agua agua_e ca debt-kind:para do~para esgot-`,
    '7': `debt-kind:e luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa conta conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `a_agua conta~energia conta~luz da_rua de_casa de_energia de_luz debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE a_luz da_luz debt-kind:NAME eh_a relog- relogio rua`,
    '3': `a_NAME aqui a~da casa_$ debt-kind:casa debt-kind:do`,
    '-3': `celul- celular celular_$ conta_da debt-kind:celular mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a`,
    '13': `debt-kind:carro moto`,
    '12': `celta debt-kind:celta debt-kind:o`,
    '11': `carro finan- moto_$`,
    '10': `^_meu verme-`,
    '9': `^_a do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:esta debt-kind:financiei debt-kind:tirei financiei tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:minha eh_do financiado financiado_$`,
    '6': `^_financiamento a_kombi a_minha caminhao comprei_$ de_trabalho debt-kind:financiamento eu_comprei financiamento frete frete_$ kombi meu~financiado minha~no o_caminhao o~de que~comprei`,
    '5': `comprei debt-kind:comprei debt-kind:que financiamento_da financiamento_do no_carne trabalho_$ zero_$`,
    '4': `^_o a~de caminhonete caminhonete_$ carne_$ carro_de da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que rodar trabalho usado zero`,
    '3': `aplicativo_$ a~que carne compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol moto_que moto~eu o_carro pop que~na rodo traba-`,
    '-3': `EXPENSE a~do chip condo- credi- debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:multa debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa o_gas`,
    '-4': `^_ipva debt-kind:ipva forca forca_$ ipva o~do quiti- quitinete`,
    '-5': `financiamento_de morar terre- terreno`,
    '-6': `debt-kind:NAME debt-kind:terreno`,
  },
  'lose-income': {
    '16': `^_fui after-roadmap:fui fui`,
    '15': `^_pedi`,
    '14': `after-roadmap:pedi desem- dispe- pedi`,
    '12': `^_perdi after-roadmap:perdi`,
    '11': `after-roadmap:firma after-roadmap:sem demit- perdi suspe-`,
    '10': `after-roadmap:cortaram after-roadmap:meu after-roadmap:servico firma traba-`,
    '9': `INCOME a_firma after-roadmap:contrato after-roadmap:estou after-roadmap:faliu after-roadmap:trabalho a~faliu demitido desempregada desempregada_$ desempregado embor- embora estou_desempregada faliu faliu_$ o~me servico`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:embora after-roadmap:empresa after-roadmap:minha after-roadmap:ontem after-roadmap:rua after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam corta- emprego estou_desempregado familia_$ meu_contrato ontem renda_$ sai_do sem servi- servico_$ suspenderam`,
    '7': `^_cortaram ^_meu after-roadmap:as after-roadmap:bico after-roadmap:cortado after-roadmap:demitido after-roadmap:desempregado after-roadmap:dispensaram after-roadmap:me after-roadmap:renda a~fechou a~me bloqu- bloqueou contrato cortado cortado_$ cortaram_meu demitido_$ desempregado_agora dispensaram dispensou do_servico empre- empresa estou~agora fiquei_sem fui_demitido manda- me_bloqueou
me_dispensaram me_dispensou meu~foi nao~mais ontem_$ patro- perdi~emprego renda renov- rua sai trabalho_$`,
    '6': `:recebo ^_fiquei acabo- acabou after-roadmap:auxilio after-roadmap:bloqueou after-roadmap:demitida after-roadmap:dispensou after-roadmap:inss auxilio_$ bico bico_acabou braco contr- cortaram embora_$ emprego_$ faxin- firma_faliu firma_fechou mandaram_embora meu_auxilio meu_bico meu~acabou me~embora me~ontem nao_posso nao_recebo o_braco o_inss pensao_$ perdi_meu perdi_minha perdi~renda quebrei
quebrei_o sem_salario sem_trabalho tenho_mais trabalhar trabalhar_$ trabalho`,
    '5': `,~entra :mais :nao :sem ^_a ^_bloquearam a_loja after-roadmap:agora after-roadmap:beneficio after-roadmap:bpc after-roadmap:contas after-roadmap:desligou after-roadmap:emprego after-roadmap:faxinas after-roadmap:fiquei after-roadmap:foi after-roadmap:irmao after-roadmap:mais after-roadmap:mandaram after-roadmap:meses after-roadmap:parou after-roadmap:patrao after-roadmap:renovaram
after-roadmap:tiraram after-roadmap:trabalhar after-roadmap:uber as_contas auxil- auxilio bloquearam bloquearam_minha bloquearam~conta botaram_na botaram~rua conta_do contas_$ contrato_$ de_mandar demitida desligou desligou_$ dispensaram_ontem dispensou_$ e_eu estou~sem faxinas fecho- fechou fechou_$ fique- fiquei fui_demitida fui_para fui~rua ifood ifood_$ inss irmao mandar_$ mandaram
marido_ficou me_mandaram meses meu_beneficio meu_bpc meu_irmao meu~ficou me~as minha_renda minha~do nao_entra nao_renovaram na~hoje o_emprego o_patrao o_trabalho para_rua parou parou_de patrao_me patroa patroa_me patroa~dispensou perdi_o perdi~faxinas poder renovaram rua_hoje sai~servico salar- salario sem_receber sem_renda uber vai~me vou_ficar`,
    '4': `:em :emprego :estou ?after-roadmap ^_acabou ^_estou ^_ficharam ^_levei ^_mandou ^_passaram a_patroa a_tesoura acabou_$ after-roadmap:ajudar after-roadmap:bolsa after-roadmap:botaram after-roadmap:bunda after-roadmap:fechou after-roadmap:ficharam after-roadmap:ficou after-roadmap:filha after-roadmap:hoje after-roadmap:levei after-roadmap:loja after-roadmap:marido after-roadmap:nao
after-roadmap:passaram after-roadmap:patroa after-roadmap:patroas after-roadmap:posso after-roadmap:receber after-roadmap:rodei after-roadmap:setor after-roadmap:suspendeu after-roadmap:tenho after-roadmap:ter after-roadmap:tesoura after-roadmap:trabalhava after-roadmap:vou ajudar as as_patroas a~onde beneficio_foi bolsa bolsa_familia botar- botaram bunda bunda_da bunda~firma contas
cortaram~contrato demitida_$ desli- dispensaram_$ e_nao entra essa_semana estou estou_parado estou_sem estou~emprego eu_rodei eu_trabalhava e~rodei famil- familia ficha- ficharam ficharam_a ficharam~loja fui~embora hoje_$ incomes:, inss_suspendeu inss~minha levei levei_um levei~pe loja_onde loja~eu mando- mandou mandou_todo mandou~mundo me_botaram meses_$ meu_trampo me~do me~na minha~nao
mundo_embora na_bunda na_rua nao_tenho nao_vai nao~ter no_setor onde~trabalhava o~nao o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao patroas patroas_me patroas~dispensaram pe_na perdi~servico perdi~trampo pe~bunda quebr- receber_$ recebo rodei rodei_$ salario_$ sem_emprego sem_servico setor setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesou-
tesoura tesoura_no tesoura~setor tirar- tiraram todo_mundo todo~embora trabalhava trabalhava_$ um_pe vou_ter vou~sem`,
    '3': `#_meses #~, ,~agora :acaba :bolsa :familia :fiquei :o :perdi :renda :seguro a_partir acaba_em acabou_meu acabou~contrato acabou~servico after-roadmap:( after-roadmap:aluguel after-roadmap:aposentadoria after-roadmap:cirurgia after-roadmap:dele after-roadmap:deram after-roadmap:entra after-roadmap:esposo after-roadmap:fabrica after-roadmap:familia after-roadmap:faxina after-roadmap:ficar
after-roadmap:inquilino after-roadmap:mandada after-roadmap:mandar after-roadmap:mandou after-roadmap:na after-roadmap:parado after-roadmap:partir after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:temporario after-roadmap:todas after-roadmap:trampo agora_? ajuda- aluguel_$ aposentadoria_$ as~me a~desse a~no benef- beneficio bpc causa_da causa~cirurgia cirur- cirurgia
cirurgia_$ conta- cortaram~auxilio cortaram~beneficio da_cirurgia da_faxina da_firma dele_$ deram deu_as deu~contas e_nem embora_hoje encos- encostado entra_mais entra_nada entra~o esposo esposo_foi esposo~demitido estou_encostado estou~trabalho e~seguro faxina faxinas_todas faz_# fazia faz~meses ficar ficar_sem ficar~receber ficou filha firma_$ foi foi_cortado foi_demitido fui_mandada hoje
incomes:# incomes:chao incomes:desempregado incomes:embora incomes:entra incomes:faz incomes:mandaram incomes:meses incomes:nada incomes:ontem inqui- inquilino loja mais mandada mandada_embora mandar marido_perdeu marido~o me me_deram me_deu meses_, meses~nao meu meu_emprego meu_esposo meu~perdeu meu~temporario me~mais minha minha_aposentadoria minha_conta minha_filha minhas_faxinas minhas~todas
mundo nao_vou nao~meu na~da novo_$ no~e o_inquilino o_servico onde_eu o~acaba o~dele o~saiu parado_sem partir patrao~deu pe perdeu perdeu_o perdeu~trabalho perdi_as perdi_minhas por~da proxi- receb- receber renovaram_$ renovaram_meu renovaram~contrato rua_$ salario_a semana_$ sem~a servico_temporario tempo- temporario temporario_$ ter trabalho_dele tramp- trampo trampo_$ um~na venceu_e`,
    '-3': `a_pensao aceit- after-roadmap:caiu after-roadmap:pode after-roadmap:recebi arrum- bairr- bairro bairro_$ caiu do_bairro embora_do embora~bairro fui~e me~no mundo~do o_prazo o_salario perdi_a`,
    '-4': `:meu aceitaram after-roadmap:aceitaram`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-7': `worry:fui`,
  },
  minor: {
    '16': `consent:#`,
    '15': `consent:sou`,
    '14': `^_tenho`,
    '12': `menor_$ sou`,
    '11': `tenho_#`,
    '10': `?consent consent:tenho`,
    '9': `^_sou nao~#`,
    '8': `# #_$ :anos completei faco_# quinz- quinze tenho tenho_quinze`,
    '7': `:tenho FIGURE ^_faco anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade tenho~anos`,
    '6': `#_anos NAME~tenho ^_ainda anos menor`,
    '5': `#_em ^_falta ainda cartao_da cartao~NAME consent:ano consent:falta consent:minha consent:para da~, de_idade de_menor faco~em idade_$ nao_sou no_cartao no~da sou_menor sou~de sou~menor`,
    '4': `#~? #~que :# :estou NAME_, ano consent:em consent:mas consent:mes consent:vem debts:cartao debts:da debts:foi eu~# faco falta foi_no maior_de maior~idade minha_idade minha~eh pode_? posso_usar so_# sou_de sou_maior tenho_so tenho~# vem_$`,
    '3': `#_mes #~posso ,_queria :devendo :e :queria ^_foi ainda_nao ajudar ajudar_minha anos_, anos_posso anos~estou anos~queria anos~usar ano~# carta- cartao consent:NAME consent:de consent:eh consent:eu consent:fiz consent:mae consent:so consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:no debts:tenho dois_meses e_estou eh_# eh_para e~devendo fazer_# fiz_# mae meses~eu minha_mae
nao_fiz para_# para~fazer posso~tambem que_vem um_ano usar usar_tambem usar~?`,
    '-3': `,_tenho ,~# ?income-source ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja`,
    '-6': `consent:,`,
    '-7': `nao_,`,
    '-8': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `after-roadmap:pulei esse_mes pulei`,
    '13': `after-roadmap:nao`,
    '12': `nao_consegui`,
    '11': `after-roadmap:mes nao_paguei`,
    '10': `mes o_plano`,
    '9': `^_pulei after-roadmap:esse after-roadmap:novembro novem- novembro plano_$`,
    '8': `after-roadmap:deu after-roadmap:parcela after-roadmap:tive mes_nao nao_deu nao~o o_dinheiro pagar_$ paguei_$ parce- pulei_$`,
    '7': `^_furei ^_novembro adoec- after-roadmap:dinheiro after-roadmap:furei after-roadmap:plano as~ficaram consegui~o deu esse esse~eu furei nao_sobrou nao_tive nao~pagar novembro_pulei parcela plano tive`,
    '6': `:mes :nao ^_atrasei ^_esse a_do after-roadmap:apertou after-roadmap:atrasei after-roadmap:consegui after-roadmap:ficaram apertou a~NAME como_pagar conse- consegui deu_para deu~pagar do_NAME e~paguei ficar- ficaram gaste- gastei mes_$ mes_eu nao~como pagar_a sem~esse`,
    '5': `,~paguei ^_usei a_desse after-roadmap:as after-roadmap:do after-roadmap:fiquei after-roadmap:gastei after-roadmap:nada after-roadmap:ninguem after-roadmap:parcelas after-roadmap:remedio after-roadmap:sobrou after-roadmap:usei apert- as_parcelas atrasei da_$ da_parcela dinhe- dinheiro e_as e_nao mes~vai nao~dar nao~para pagar pagar~NAME paguei_nada para_pagar parcelas remed- remedio usei_o`,
    '4': `#_do ,_nao :esse :foi :pagar NAME_. NAME_nao ^_deixei ^_fiquei ^_mes a_parcela after-roadmap:branco after-roadmap:carne after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:e after-roadmap:furou after-roadmap:nenhuma after-roadmap:pagar after-roadmap:paguei after-roadmap:quebrou after-roadmap:saiu after-roadmap:sem apertou_aqui apertou~nao aqui_nao a~mes branco_$
combinado_$ consigo~a cumpr- deixe- deixei desse_mes devendo_a dinheiro_do do_plano do~nao em_branco esse_nao esse~nao fique- fiquei furou furou_tudo gastei_o mes~em mes~tudo nada_esse nada~mes nao_foi nao_saiu nao~os ningu- ninguem o_combinado os_# os~do pague- paguei parcela_$ possi- possivel quebrou saiu_$ sem_dinheiro sobro- sobrou sobrou_para tudo~mes usei`,
    '3': `,~deu :. :a :paguei NAME_$ ^_choveu ^_gastei ^_nao ^_tive a_moto acabou_o adoeceu after-roadmap:adoeceu after-roadmap:aqui after-roadmap:carro after-roadmap:choveu after-roadmap:combinado after-roadmap:condicao after-roadmap:dezembro after-roadmap:em after-roadmap:embora after-roadmap:entrou after-roadmap:ficou after-roadmap:filho after-roadmap:foi after-roadmap:metade after-roadmap:mundo
after-roadmap:o after-roadmap:pagamento after-roadmap:passo after-roadmap:ter after-roadmap:tras after-roadmap:vem after-roadmap:vou antes_da as a~. a~foi branc- branco carne carne_$ chove- choveu com_doenca combi- combinado condi- condicao conseguir~nada costu- dar da~foi de_mim desse deu_$ deu~, deven- devendo dezem- dezembro de~a dinheiro_da dinheiro_nao dinheiro~da doenc- doenca doente_e
e_gastei em_dezembro entro- entrou esse~furou estou_sem eu~esse eu~vou e~o e~sobrou filho_adoeceu fiquei_devendo fiquei~a fiquei~e foi foi_embora foi_para grana mes_a mes_furou mes_que mes~foi mes~nao mes~vem metade_do metade~que meu~adoeceu moto_e mundo nao_vai nao~nada ninguem_$ ninguem_vai o_carro o_mes o~antes pagar_nada pagar_o pago_esse paguei_ninguem paguei~esse parcela_desse parcela_do
parcela~mes pular que_vem quebr- que~, que~das que~esse receber_de remedio_$ saiu sem_condicao so_entrou sobrou~pagar so~metade ter_que todo_mundo todo~esse vai_dar vem_eu vou_ter vou~que`,
    '-3': `NAME~mes ^_e ^_paguei after-roadmap:mais a~esse da_para dinheiro_todo enten- entendi esse_dinheiro esse~todo e~mes isso~por nao_entendi nao_tenho para_quem para~vai tenho_esse tenho~dinheiro tudo_por vai_o vai~dinheiro`,
    '-4': `^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho conseguir~isso de_lascar esse~? esse~foi foi_de isso_tudo lasca- lascar lascar_$ mes_? pagar_esse pagar_isso pagar~mes pagar~tudo paguei_so por_mes quais so_o`,
    '-5': `paguei~o todo_mes`,
    '-6': `esse_plano nao~a paguei~NAME`,
    '-8': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '18': `^_$ ^_tudo ai_ai`,
    '17': `?instalments-left which-creditor:NAME`,
    '16': `# ^_todas n0`,
    '15': `^_eita ^_kkk debt-creditor:NAME eita kkk kkk_$ overdue:NAME`,
    '14': `?debts ^_ai after-roadmap:achei fase fase_$ que_fase`,
    '13': `^_achei calor_$ eita_$ esse_governo esta_osso fixo_$ minut- nenhuma_em overdue:desde pensar_$ que_calor sexta_$ subiu thirteenth:sou`,
    '12': `?income-low-month ?incomes ?overdue NAME_# ^_as ^_hoje ^_hum ^_misericordia ^_sei ^_uma ^_vou after-roadmap:mudou amanh- amanha as_vezes desde essentials:# esta_russo estou_moida estou~aqui hum hum_$ menos moida moida_$ mudou pois_eh por_hoje rates:# rates:juros russo russo_$ sei_$ sexta tenho_fe`,
    '11': `:👍 ?rates NAME~NAME ^_aff ^_calma ^_desde ^_nossa ^_ontem ^_pois ^_rindo ^_vida aceitarem aff after-roadmap:aceitarem bora_trabalhar calma como_voce debt-kind:? deixa_eu dia fale fale_$ falei_isso faz_parte fixo flexibles:# isso_? ja~isso maria me_fale nem~fale nossa osso ouvi_falar overdue:todas parar_de pois setem- setembro socorro_$ trabalhar_$ volto_$ vou worry:tudo`,
    '10': `#~# .~. ^_comecei ^_deus ^_do ^_feliz ^_ganho ^_ouvi ^_tanto ^_um ^_vixe alta alta_$ atras- bom_domingo calma_ai caro_$ complicado complicado_$ correria debt-creditor:da debt-creditor:do debts:devo depende depois_passo depois~la deu_por deus~mais deu~hoje dificil_$ dinheiro_some domin- domingo do~do eh_complicado eh~vida esse_plano estou~de fala_para fe fe_$ feliz feliz_natal incomes:#
incomes:minimo instalments-left:a instalments-left:so lasca- mais_ou maria_$ menos_$ more-debts:, more-debts:nao nossa_senhora ou_menos ouvi overdue:atrasado o~some parte_$ passo_la pode_isso preciso_pensar puxado_$ rates:cobra sem_juros sobra_nada subiu_$ tanto_faz tudo_caro vida_$ vixe volto`,
    '9': `$ ,_cai ,~tudo 13o_$ :# ?essentials NAME NAME~emprestimo ^_depende ^_fazer ^_gasto ^_guenta ^_pera ^_sao ^_socorro a_$ a_bateria a_coisa aceitam aceitaram_meu aceitaram~cartao after-roadmap:aceitam after-roadmap:comecei agora~o atrasada_para bateria boa_semana cacho- cachorro calor cobra comecei confirm-amount:dois confirm-amount:os debt-creditor:loja debts:$ deixa_respirar depen- depende_$
depois~conto de~divida dia_# dirig- dirigindo dirigindo_$ dois domingo_$ duzia eh_mais em_quando espera estou_dirigindo estou_ferrada estou_lascado e~voce faz_$ fazer~que ferrada ferrada_$ ganho~demais guenta guenta_ai hoje_deu income-low-month:tem instalments-left:anos instalments-left:duzia instalments-left:metade instalments-left:quinta ja_respondi lascado lascado_$ mais~menos mes me~respirar
miser- misericordia misericordia_$ muito~mim n1 nao_, nao_tem nao~negociar nao~so natal outra_divida overdue:meses overdue:nenhuma o~ne para_# parar~pagar parte pensar pera pode~? por~deu puxad- que_ne retorno rindo so_mais socorro some_$ tanto tem_e thirteenth:, thirteenth:ai traba- tudo_subiu vez_em vezes vez~quando vida vixe_maria`,
    '8': `#_dias #_meses #_no ,_acabou ,_pago ,_so ._. :kkk :primeiro :sobra ?_o ?debt-amount NAME~, ^^ ^_? ^_NAME ^_cartao ^_depois ^_devo ^_espera ^_estou ^_melhor ^_meu a_luz a_vida achei achei_pesado after-roadmap:amanha after-roadmap:devem after-roadmap:emprego after-roadmap:fala after-roadmap:fazendo after-roadmap:melhor after-roadmap:moida after-roadmap:nasceu ajuda~organizar amanha_$ aqui_$
atrasei_o atraso atraso_$ banho banho_$ boa caiu~internet casar casar_$ com_pressa consegui_um consegui~trabalho consent:esta consent:osso consent:sim conto_$ cortei_a de_onde de_vez debt-creditor:dona debt-kind:seria debts:# debts:sao deus_provera deve_nao devem devem_dinheiro deve~teme dias_$ divida_$ do_banco e_o econo- egua eh_NAME eh~para em_maio essa_pergunta esta_atrasado esta~aqui
estou_morta estou~banho estou~pressa e~tem falar_$ fazer_o fechei_o ferra- fia fia_$ flexibles:o ganho_pouco governo_$ guent- igual income-low-month:metade incomes:a infelizmente_$ instalments-left:# instalments-left:eh instalments-left:falta instalments-left:mais instalments-left:ultima instalments-left:uma ja_falei ja_volto ja~essa me_deixa me_devem mes_$ metade_$ me~dinheiro minimo_$ morta
morta_de mudei muito_para na_televisao nao_ajuda nao_da nao_sobra nao_teme nao~acabou nao~pago nao~renda nasce- nasceu natal_$ nem_me no_banho offers:ainda offers:dia offers:estou osso_$ overdue:ano overdue:as overdue:dias overdue:fia overdue:ontem overdue:so overdue:um o~NAME o~mudou paga_primeiro paguei~NAME pior pouco_demais pressa pressa_$ prove- provera provera_$ qual~primeiro quanto_eu que_,
que_estou que_segue quero_negociar quise- respi- respirar respirar_$ respo- respondi_essa respondi~pergunta ser_$ setembro_$ talvez_$ teme tenho_renda todas_$ trabalhar um_trabalho uma_divida uma~mas uns valor_do vem_$ vi_na vida_que vida~segue vi~televisao vou_ver vou~os`,
    '7': `#_# #_$ + ,_sou ,~NAME 13o :agora :dia :meu :mexer :minhas :nada :nao :nisso :salario :sei ?_? ?~que FIGURE NAME_? NAME_nao NAME~esta ^_arrumei ^_egua ^_falei ^_faz ^_loja ^_metade ^_mudou ^_os ^_rapaz ^_serasa ^_talvez ^_👍 ^_👏 a_netflix abrin- abrindo abrindo_o acabou~bateria after-roadmap:amei after-roadmap:antecipar after-roadmap:arrumei after-roadmap:casa after-roadmap:casar
after-roadmap:chega after-roadmap:decimo after-roadmap:divida after-roadmap:isso after-roadmap:menos after-roadmap:mim after-roadmap:mudei after-roadmap:ne after-roadmap:organizar after-roadmap:plano after-roadmap:quero after-roadmap:rindo after-roadmap:russo after-roadmap:terceiro after-roadmap:👏 ah ai_$ amei amei_$ ano_$ arrumei atrasada~servico atrasado a~banco a~esta a~estava banco_estava
banco~cheio bater- bateria_$ bati~carro bom_que bom~existe burro cansa- caro carro_$ catan- catando catando_o chega- chegando chegando_em chegando~casa com_atraso com_meu compl- confirm-delete:pera consent:me conto coope- cooperativa corre- correria_$ cpf_eh creio_meus creio~filhos da_empresa da_ordem dar da~pagar de_ressaca debt-amount:# debt-amount:dia debt-kind:cheque debt-kind:especial
debts:banco debts:sei debts:serasa deus_eh de~e de~em dia_dificil diarista_$ dific- dificil e_nome emprego_$ essentials:esta esta_dificil esta_para esta_puxado estava_cheio estou_abrindo estou_catando estou_chegando estou_lendo estou_vendo estou~correria estou~o estou~onibus estou~ressaca eu~meus e~sujo filha_passou filhos_sozinha ganho gasto gostei_da gostei~ordem gover- governo governo_nao
governo~ajuda hoje income-low-month:as income-low-month:mes income-low-month:varia incomes:salario instalments-left:ainda instalments-left:meia ja lendo lendo_aqui mae_mora mae~comigo mais~a mande- mandei marisa_nao mas~lembro meia_duzia mes_so meses mes~nunca meu_cartao meus~sozinha meu~foi me~no minha~mora minha~passou minuto_$ mora mora_comigo more-debts:tambem mudou_meu muito_$ na_correria
nada_nao nao_gostei nao_quero ne negociar nervoso_$ netfl- netflix neto no_onibus nossa_que nossa~susto o_boleto o_mes o_salario oferta~por offers:negociar offers:pensar offers:resposta offers:sexta onibu- onibus onibus_agora organizar_$ outub- outubro overdue:agosto overdue:faz overdue:foi overdue:infelizmente overdue:semana o~da o~esta pago_tudo pago~certinho paguei_a paguei_com paguei~atraso
pegando_$ pensando_$ perai pior_que press- puxado que_existe que_susto quero~das quero~minha quero~pagar que~dificil que~que rapaz rapaz_, rapaz~eh rates:ja recebi_# ressa- ressaca ressaca_$ sao segue_$ seman- semana senhora_$ se~eu so_a so_se socor- sou_mei susto_$ talve- talvez tambe- tambem te_conto televisao_$ tem_como tem_mes tenho~divida thirteenth:pensar todas todas_atrasadas um_ano
um_minuto um~por varia_muito veio_tudo vendo_aqui vezes_$ voce~? voce~saber vou_perguntar vou~o worry:fatura 👏`,
    '6': `#_mil #~o ,_amanha ,~dureza ,~mes ,~tem ,~tira ._$ ._ate :ainda :casa :dividas :errado :essas :esta :mandei :no :qual :recebo :toda ?~? NAME_ate NAME_esta NAME_nem NAME_tambem NAME~setembro NAME~tem ^_a ^_bati ^_boa ^_consegui ^_dona ^_esse ^_ja ^_mudei ^_que ^_rico ^_semana ^_setembro ^_tenho ^_uai ^_vi a_marisa a_toa abrindo~aplicativo aceito_a aceito~da achan- achando achando_salgado adiantei
after-roadmap:# after-roadmap:. after-roadmap:atraso after-roadmap:bati after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:filha after-roadmap:ganhar after-roadmap:leve after-roadmap:outra after-roadmap:ouvi after-roadmap:pegando after-roadmap:querem after-roadmap:receber after-roadmap:recebi after-roadmap:recomecar after-roadmap:sei after-roadmap:socorro
after-roadmap:subiu after-roadmap:vence after-roadmap:venda after-roadmap:vezes ai_vou ai~estou ai~ver antecipar aquela_la aqui arrumei_emprego as as_duas ate_as atrasadas_, aumen- autonoma a~vence banco_$ bati bati_o cachorro_esta cachorro~doente cada cada~pior cada~sabe caiu_a cancelei cansaco cansaco_$ caram- caramba carec- cartao_? cartao_NAME cartao_do catando~boleto chama- chequ- cheque
cheque_especial chovendo chovendo_aqui cobra_juros cobra_nada cobra~nao com_# com_as como_deixar como~mais com~plano confirm-delete:pensando consent:deixa consent:lista consent:tira consigo_$ contas~me corri- corrido corrido_$ da_dois da~minutos de_cansaco de_nervoso de_pagar de_teimoso de_uma de_vida debt-amount:esta debt-amount:estou debt-creditor:eh debt-creditor:moveis debt-kind:emprestimo
debts:cpf debts:e decim- decimo decimo_terceiro deixar_mais deixar~leve depende_do depois_te desconto_? desisti_da deu deve dez de~vem dia_pior dinheiro~mes do_salario dois_minutos dona duas durez- dureza dureza_$ e_ninguem egua_de egua~vida eh_$ eh_muito eita_lasqueira eles_nao eles_responderem emprego entendi_mais entendi~ou errado_$ esperando_eles esperando~responderem espera~vou esqueci_de
esqueci~uma essentials:deus essentials:ja esse~so esta esta_chorando esta_chovendo esta_corrido esta_doente esta_feia estou estou_achando estou~eles estou~para estou~salgado eu_fecho existe_isso falei faz fazen- fazendo fecho_$ feia feia_a feia~coisa feria- ferias ferias_$ ficou_de fila fila_do fila~banco filha filho_esta filho~chorando flexibles:com flexibles:e flexibles:gasto foi~NAME ganha-
hoje_esta hoje_o hoje~corrido hoje~meu income-low-month:igual income-low-month:zero income-source:meu income-source:vem incomes:depende incomes:deu incomes:ganho incomes:sei indicou indicou_voce instalments-left:, instalments-left:na irma_me irmao- irmaos irma~indicou ja_recebi ja~# ja~eu ja~metade ja~respondo jose la_do lasqu- lasqueira lasqueira_$ levanto leve_$ mae maio mais_leve mandar_os
mandar~papeis mandei_errado marco marco_$ marido_foi marido~embora me_dar me_indicou mei meia menos~mes mes_, mesmo~a meu_aniversario meu_cachorro meu_neto meu~disse mil minha_filha minha_mae minha_vizinha minha~me minuto minutos minutos_$ momentinho momentinho_por momentinho~favor more-debts:faz more-debts:isso moto mudei_de n2 na_NAME nao_cobra nao_deve nao_eh nao_pago nao_paguei nao_so
nao~juros nao~muito nao~sou negociar_agora negociar~o nervoso no_banco no~agora no~ja o_menino offers:deram offers:mandei organizar os_dois overdue:a overdue:contas overdue:de overdue:duas overdue:ja overdue:outubro overdue:resto overdue:setembro overdue:uns o~atrasou o~estava pagar_essa pagar_tanto pago_NAME pago~# para_divida para_servico parar parar~comer para~tanto pegan- pegando peixe pensa-
perguntar~NAME pior_$ pobre_vive pobre~de porqu- porque posso_atrasar pouco pouqu- pouquinho primeiro_$ quando_$ que_dureza quebrada_de quebrada~cansaco quem~deve quero_recomecar quero~me quero~nada que~me que~sou quint- quinta quinta_$ quiser quiseram_negociar rates:nada rates:sem rates:te rates:zero recebi_meu renda responderem responderem_$ respondo_$ resposta_$ retor- ri ri_a rico_ri rico~a
rindo_de rindo~nervoso ri~toa sabe_o saber_de sabe~seu sair_das sair~dividas salario_nao salario~da salgado_$ sao_# semana_$ serasa_$ seu_$ sim sim_, sim~o sim~ser sobra sou_autonoma so~duas so~eu so~uma subiu~novo susto tambem_esta te_respondo teimo- teimoso teimoso_$ teme_$ tem~NAME tem~deixar tem~nao tem~voce tenho_outra tenho_sim thirteenth:adiantei thirteenth:autonoma thirteenth:estou
thirteenth:sim tirar_$ tive_$ toa toa_$ toda~isso tomar trabalho_$ uai~que um um_mes um_momentinho um_sabe uma_pior um~o uns_# vai_para vai~divida vence venda ver_com vive~teimoso vou_mandar vou_passar vou_vender vou~aqui vou~no which-creditor:a worry:essa worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_de #_na #~NAME #~ja % , ,_perai ,~isso . / /_# :cartao :como :contas :foi :leva :mes :podem :viu :vou ? ?thirteenth ?which-creditor ?~de EXPENSE NAME_e NAME_eh NAME_so NAME~namorada ^_bora ^_cada ^_caiu ^_cobranca ^_continuamos ^_correria ^_cortei ^_cpf ^_creio ^_desculpa ^_devagar ^_entao ^_entendi ^_essas ^_juros ^_meia ^_mes ^_minha ^_moto ^_operei ^_pobre ^_posso ^_pretendo
^_sim ^_terminamos ^_vendi a a_diferenca a_estudar a_fila a_internet acaba acabou_a adici- adicionar adicionar_uma adicionar~divida after-roadmap:aceitaram after-roadmap:adicionar after-roadmap:arrumou after-roadmap:cachorro after-roadmap:carro after-roadmap:cartao after-roadmap:chama after-roadmap:cidade after-roadmap:com after-roadmap:concordo after-roadmap:conto after-roadmap:curso
after-roadmap:dar after-roadmap:deu after-roadmap:domingo after-roadmap:entao after-roadmap:errei after-roadmap:escrito after-roadmap:estudar after-roadmap:fecho after-roadmap:ha after-roadmap:hoje after-roadmap:joelho after-roadmap:la after-roadmap:ligam after-roadmap:limite after-roadmap:mando after-roadmap:menino after-roadmap:morrer after-roadmap:mudar after-roadmap:namorada
after-roadmap:operei after-roadmap:parar after-roadmap:pesado after-roadmap:renda after-roadmap:respirar after-roadmap:segunda after-roadmap:sexta after-roadmap:tanto after-roadmap:trabalho after-roadmap:vendi after-roadmap:vermelho agost- agosto agosto_$ ai_que ajuda_a ajuda_em ajuda~nada ali_e ali~ja aluguel_mudou amanha_eu amanha_pode amanha~ser aniversario_$ ano antes~natal ao_longe apareceu_#
apareceu~% aquel- aquele_negocio arrum- arrumou_namorada ate_dia atrasei avisar_que a~esse a~parcela a~subiu bah bairr- bairro banco banco_foi banco~educada boa~, bravo bravo_$ buscar buscar_a buscar~moto caco caco_$ cai cai_o calca cartao_de cartao~credito cartoes casa_$ casa_? catar catar_o chama chamando chamando_de chamando~burro chega_de chorar_$ cidade cidade_$ claro_, cobranca_e coisa_$
colo colo_$ com_nada comecei_um comecei~curso comer_$ compa- com~esposa com~mesmo com~nao concordo~esse consent:de consent:estou consent:se consent:ser conta_vai conta~me continuamos continuamos_amanha conversar~minha correria_danada correria~aqui cortar_aqui cortaram~bolsa cortar~em creio crianca_no crianca~colo curso_$ da_$ da_direito danad- danada danada_aqui dar_certo dar~para da~a da~foi
de_burro de_cidade de_divida de_ferias de_mil debt-amount:, debt-amount:de debt-amount:mil debt-amount:o debt-kind:chama debt-kind:diferenca debt-kind:negocio debt-kind:qual debts:a debts:amanha debts:cartoes debts:credito debts:kkk debts:meu debts:nem debts:osso debts:tanto debts:um debts:vai debts:vergonha debts:zero decimo_nao deixa~pegar deixa~pensar deles_$ depende~mes deus~vai devagar_se
devagar~vai de~tirar dia_cinco difer- diferenca diferenca_de dinheiro_todo dinheiro~mao direito_a disseram~vao do_bairro do_natal doenca_mesmo dois_$ dois_anos do~. do~ja duas_$ duas_mesmo duzia_$ e e_ja e_meio educada_$ eh_? eh_aquele eh_assim eh_bravo eh_com eh_emprestimo eh_itau eh_vendaval eh~% eh~aniversario eh~dia eh~doenca eh~eh eh~juros eh~ne eles_disseram eles_ligam eles~que em_nada
entao~tem errei_o errei~valor escreve~mim espec- especial espera_ai espera_um espera~pouquinho essa_eh essas_duas essas~mesmo essa~vai essentials:, essentials:a essentials:bom essentials:gasto essentials:ouvi essentials:um essentials:vida essentials:vou esse~foi estav- estava estava_grande esta~chamando esta~peixe estou_na estou_no estou~caco estou~crianca estud- estudar estudar_de estudar~noite
eu_consigo eu_pegar eu_pensar eu~a eu~morrer e~? e~venho falei_o falei~salario faxina fechei~acordo fez_um fez~acordo fila_estava fila~grande filha_nasceu filha~na flexibles:% foi foi_$ foi_educada foi_em fui_ali ganhar ganhar_menos ganhar~# ganho_o ganho~minimo gasto_eh gasto~com gasto~nada gaveta_$ genro gerente_saiu gerente~de holer- holerite holerite_$ homi_$ income-low-month:.
income-low-month:depende income-low-month:nao income-low-month:nunca income-low-month:que income-source:do incomes:eita incomes:mil incomes:recebo incomes:renda incomes:tenho instalments-left:acaba instalments-left:essa instalments-left:oitava instalments-left:parcela internet_$ isso~gracas itau itau_eh itau~NAME ja_eu ja_ja ja_te ja_venho ja~volto joelh- joelho joelho_$ juros_$ juros_, la
lembro_$ leve luz_subiu luz~muito maio_$ mais_# mais~cobranca mao_eh mao~vendaval mar mar_nao marid- marido marido~ajuda maris- marisa mar~esta me_chamando me_ligar me_tira menin- menina menor_tem menor~que menos_de merca- meses_$ mes~sobrou metad- metade meu meu_bolsa meu_genro meu_marido meu_patrao meu_primo meu~familia me~dois me~voce mil_e mim_? minha~fez minha~nasceu minutinho minutinho_$
more-debts:acabou more-debts:acho more-debts:e more-debts:mesmo morrer movei- moveis mudar~valor mudei~cidade mudou_$ na_faculdade nada~fim nada~so namorada namorada_$ nao_chorar nao~da nao~em nao~itau nao~meu nasceu_$ na~eh negociar~dividas nervo- neto_que neto~escreve no_colo noite_$ nome_foi nome_sujo nunca_tive o_NAME o_cachorro o_carro o_cartao o_holerite o_joelho o_mar o_preco o_seu offers:#
offers:acaba offers:aceito offers:ai offers:dar offers:dinheiro offers:lembro offers:senhora oi_, oitav- oitava oito onde_? onde_tirar opere- operei operei_o operei~joelho ordem_$ organ- ou~, overdue:# overdue:calma overdue:dois overdue:mes overdue:todo overdue:venceu o~errado o~nem o~saiu pagar- pagarem pago~cartao pague_# paguei~meses papeis_$ para_avisar para_me para_mim para_peixe para~#
para~chorar patrao~bravo pegar pegar_a pegar~fatura pegar~holerite peixe_$ pelo_NAME perai_$ perguntar pior~a plano pobre pobre~assim por_escrito por_mes posso_pagar pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primo qual~diferenca quanto_da quanto~leva que_bom que_escreve que_o que_vao que_vou quem_nao quem~? quero_adicionar quero_parar quero_receber quero_sair que~menor que~outro
quis_me quiser_$ quiser_vai quiser~dar quitar_antes quitar~do rates:. rates:estou rates:um receb- recebi respondi rico rindo_para rindo~nao saiu_de saiu~ferias salar- salario salario_errado salario_minimo salgado se_vai segun- segunda_$ senhora sera sera_que seria se~ao sim_e sim_pode so_sobrou so_vale sobra~no sobro- sobrou sobrou_# sobrou_pouco sou_diarista sou~, so~NAME so~avisar so~com
so~pouco so~ultima subiu_muito sujo_$ telev- televisao tem_de tem_o tempo_leva tempo~para tem~que tenho_esse tenho~na terceiro_$ terminamos terminamos_amanha terminamos~pode thirteenth:diarista thirteenth:direito thirteenth:em thirteenth:maio thirteenth:mei thirteenth:parcela thirteenth:senhora thirteenth:veio tira_da tira~lista tive tomar~casa tres tudo_certinho tudo_por uai_, um_caco um_curso
um_dia um_minutinho uma_proposta uma~, vai_ao vai_me vai~certo vai~longe valor~aluguel valor~salario vao~ligar varia venda- vendaval vendaval_$ vendi venho_$ ver~meu vez viaja- viajar vida~pobre vive vive_de vizinha vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_catar vou_conversar vou_me vou_pegar vou_viajar vou~essa vou~para which-creditor:faz which-creditor:tanto worry:cobranca
worry:rapaz worry:vida`,
    '4': `#_cai #_o #~? #~cada #~hora #~mes #~no #~off #~poupanca %_$ %_off +_# ,_NAME ,_ainda ,_chama ,_cortar ,_da ,_o ,_quanto ,_que ,_trabalho ,_vai ,_vou ,~alma ,~de ,~devo ,~duas ,~e ,~eu ,~mei ,~muita ,~vejo ._nao .~que :+ :aqui :as :atrasou :cai :cpf :gostaria :minha :na :negociar :nome :paga :pena :quanto :tenho :um ?_e ?_ja ?offers ?~eh NAME_arrumou NAME~? NAME~em NAME~mes ^_# ^_acaba ^_aos
^_aquela ^_aumentei ^_bah ^_cobra ^_cortar ^_deixa ^_desisti ^_dia ^_ela ^_esta ^_fala ^_faltam ^_ganhei ^_lembrei ^_levanto ^_loas ^_mano ^_menos ^_moveis ^_nasceu ^_parei ^_perai ^_perguntei ^_quinta ^_sobrou ^_tinha ^_trocaram ^_ue a_alma a_campainha a_moto a_oferta acaba_$ aceit- acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da after-roadmap:aluguel
after-roadmap:apertado after-roadmap:aquela after-roadmap:aqui after-roadmap:atender after-roadmap:boa after-roadmap:choro after-roadmap:depois after-roadmap:desisti after-roadmap:dificil after-roadmap:esperando after-roadmap:fechei after-roadmap:ganhei after-roadmap:governo after-roadmap:lembrei after-roadmap:morar after-roadmap:muito after-roadmap:nervoso after-roadmap:neto after-roadmap:noite
after-roadmap:ordem after-roadmap:paguei after-roadmap:pazes after-roadmap:posso after-roadmap:preco after-roadmap:recebo after-roadmap:responderem after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:sera after-roadmap:sobrou after-roadmap:tambem after-roadmap:trocaram after-roadmap:vendaval after-roadmap:viajar after-roadmap:vida after-roadmap:vivo after-roadmap:vou
agencia_$ agora_$ agua_e ai ai_um ainda ainda~? ai~minutinho ali alma alma_? amanha_a amanha~gente anive- aniversario aos_poucos aos~a apertado_esse apertado~plano arrumou as_pazes as_quatro as~com as~me atender_$ ate~trinta atrasada aumentei avisar~mudei avisar~vou a~chega a~continua a~dai a~outubro a~pago bah_que bah~fase bairro_$ banco_ja banco_mudou banco~de banco~era bicho_esta bicho~pegando
boleto_aqui bora boto_no busca- cacar cacar_o cacar~boleto cada_dia cada_um cai~dia calma_que campa- campainha campainha_$ cancelei_$ cansada cansada_$ cansada_do cansada~plantao carro cartao carto- catar~carne certo_por certo~linhas chega chega_la cheio_$ chora- chove- cidad- cobrador_nem cobrador~ligou cobranca cobre cobre_$ coisa coisa_esta coisa~preta com_crianca com_minha com~irmao com~no
concordo_com conseguir~isso consent:cobra consent:e consent:graca consent:mas consent:pior consent:pode consent:quero consent:uai consignado~# consigo_dormir consigo~de consigo~tudo conta_, contas_? cortar cortar_onde cortaram_meu cortar~? credito_$ crian- crianca curso da_gasolina da_manha dar_# das_dividas da~agencia da~diminuir da~eu de_cansada de_credito de_entrada de_lascar de_noite de_nome
de_outubro de_pobre de_vergonha debt-amount:coisa debt-amount:em debt-amount:fale debt-amount:ja debt-amount:me debt-amount:menos debt-amount:outro debt-amount:que debt-amount:se debt-amount:tudo debt-amount:uma debt-creditor:foi debt-creditor:na debt-creditor:ze debt-kind:banco debt-kind:crediario debt-kind:desconto debt-kind:dia debt-kind:la debts:conta debts:deus debts:egua debts:eh debts:essa
debts:esta debts:filha debts:maria debts:na debts:ouvi debts:te debts:volto deixa deixa~achar deixa~cacar depois~mando deram dessas_$ deu_# deu_$ deus_escreve deus_quiser deus~certo devag- devagar devendo~para devo devo_o de~minhas de~veio dia_isso dia_rendeu dia_trinta diarista dias dia~acaba dia~cai dia~consigo dia~e dia~nem diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na dinheiro_por
direito divida_? dividas_$ do do_NAME do_aluguel do_emprestimo do_plantao do_ze doente_$ do~# do~eh duas_me duas~odeiam e_NAME e_quanto eh_# eh_a eh_agiota eh_ate eh~negocio eh~nome eh~quem em em_casa em_dezembro em_marco embora_do embora~bairro empre- empresta_$ emprestimo_no era_$ escreve_certo escreve~por escrito_$ esper- essa_conta essas_contas essentials:amanha essentials:cada essentials:caro
essentials:cobre essentials:correria essentials:das essentials:deu essentials:guenta essentials:internet essentials:irma essentials:no essentials:osso essentials:passo essentials:pego essentials:perguntar essentials:que esse~nao esse~todo esta_com esta_pegando esta_preta esta_um esta~apertado esta~em esta~fogo estou_de estou_devendo estou_pensando estou_procurando estou~fila eu_achar eu_cacar
eu_ja eu_pague eu_parar eu_volto eu~# eu~, eu~acertei eu~com eu~menos eu~no facul- faculdade faculdade_$ falei_que falei~ia faltam faltam~anos faxin- faxina_quando filho_perguntou filho~se fiz_as fiz~pazes flexibles:basico flexibles:cada flexibles:uns foi_embora fortu- fortuna gasol- gasolina gavet- gaveta gente_chega gente~la gerente~minha golpe_? hoje~cobrador hoje~dia hoje~um homi ia_pensar
igual_$ income-low-month:, income-low-month:do income-low-month:minha income-low-month:nada incomes:ai incomes:deus incomes:dia incomes:hora incomes:mais incomes:um indic- infel- infelizmente instalments-left:de instalments-left:dez instalments-left:dois instalments-left:faltam instalments-left:gracas instalments-left:marco instalments-left:um inter- irmao_$ isso_acaba isso_todo isso_tudo isso~mes
ja_era ja_vivo ja~paga ja~tem julho julho_$ juros justica_veio laran- lascar lascar_$ lembrei~outra leva leva_para levan- levanto_as levanto~quatro ligacao ligar ligar_$ ligou_$ linha- linhas linhas_tortas loas longe longe_$ loterica_$ luz_mas luz_que luz~agua luz~esta luz~nao mais_receber mais_uma mais~, mais~ano manha_$ mas_nem mas_tem mas~# mas~eh mas~o matar_$ me_atender me_odeiam meio menos_a
menos_por menos~mil mercado mes_de mesmo_gracas metade_do meu_tio meus_filhos meus~aqui meu~esta meu~ontem meu~perguntou me~a me~da mil_no minha_agencia minha_sogra minhas_dividas minha~trocou minha~veio minim- minimo momen- morar_aqui more-debts:devendo more-debts:dia more-debts:duas more-debts:favor more-debts:fazer more-debts:marisa more-debts:mundo more-debts:o more-debts:que morta~cansada
moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome muito muito_apertado muito~esse muito~por mundo~do na_fila na_gaveta na_poupanca nada_no nao_concordo nao_o nao_quiseram nao~dormir nao~passar nao~plano na~# ne_$ ne_, negoc- negociar_com nem_lembro nem_ligou nenhuma_esse nenhuma~mes nisso_$ no_rh novo~nao no~, no~a o_bicho o_dinheiro o_gerente o_mercado o_outro o_valor oculos_$ odeia-
odeiam odeiam_$ ofereceu~a off offers:ate offers:comigo offers:nem offers:ninguem offers:ofereceu offers:pagar offers:para offers:perguntei offers:prazo offers:sera offers:some offers:vou onde~ja onibus_, ontem ontem_$ os_papeis osso_, osso~cortar outubro_$ overdue:. overdue:depende overdue:dessas overdue:esse overdue:fase overdue:julho overdue:la overdue:maio overdue:menos overdue:novembro
overdue:pago overdue:passada overdue:sem overdue:tanta overdue:vixe o~# o~bom o~cobre o~nao o~no o~rendeu o~voce paga_$ pagar_isso pagar_menos pagar~# pagar~isso pagar~tudo pago_, paguei_nenhuma paguei~luz panela~no papei- papeis para_casa para_diminuir para_limpar para_responder para_ser para_todo para~, para~ligar para~mundo para~que para~tem parcela_em parei_de parei~pagar passada_$ passo
patrao_eh pazes pazes_com pazes~meu penhorar pera_um perai_que perai~tocaram pera~minuto perguntar_no perguntar_para perguntei_se perguntou_se perguntou~o plano_$ plano_a plano_bom plano_eh plano~demais plano~para plant- plantao plantao_, plantao~depois pobre_eh podem_tomar podem~minha popul- popular popular_$ por_hora por_linhas por_meus por~, por~tortas posso~menos posto posto_, pouco- poucos
poucos_a poucos~gente preco preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ quando_me quanto_voce quanto~cobra quatro_da quatro~manha que_ia que_mudei que_tocaram quem~dinheiro querem_que querem~eu quero~minhas quero~receber quero~uma que~? que~certo que~golpe que~outra que~pague que~para que~procurando que~viajar rates:amanha rates:eh rates:esta rates:estava
rates:fase rates:onde rates:pensar rende- rendeu rendeu_$ responder~? rh_$ rio salario_atrasou salga- se_deus se_eh segunda segura_ai segura~um seguro_eu sei_mexer sei~nisso seras- serasa seu se~dinheiro se~nao se~parar se~por sim~# so so_isso sogra sogra_veio sogra~morar sou subiu_de sujo tambem~devendo tanto_$ taxa_de tem_dinheiro tem_isso tenha tenho_decimo tenho~, tenho~dinheiro tenho~nada
terceiro te~, thirteenth:claro thirteenth:contas thirteenth:da thirteenth:dinheiro thirteenth:minha thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que thirteenth:recebi thirteenth:trabalho thirteenth:tudo tinha tio tocar- tocaram tocaram_a tocaram~campainha toda tomar_minha torta- tortas tortas_$ trabalho trans- trocaram trocaram_o trocaram~gerente trocou_de
trocou~banco tudo_$ tudo_. tudo_atrasado tudo_isso tudo~todo ue ue~ja ultima_$ um_acordo um_pouquinho uma_duzia uma_fortuna uma~la um~isso valor_por valor~mes vao_me veio veio_morar veio~aqui vejo~? vender vender~que venho ver_na ver~loterica vi viajar_$ vinte_e viro vivo~osso vizin- voce_cobra vou_morrer vou_mudar vou_pensar vou~banco vou~de vou~na which-creditor:do which-creditor:foi worry:agora
worry:as worry:buscar worry:eu worry:muito worry:nome worry:quando worry:sujo worry:vezes ze ze_$ zero_$`,
    '3': `#_e #_reais #_x #~cartao #~entrada #~eu #~guardado #~mas #~na #~que ,_# ,_eh ,_ele ,_faco ,_onde ,_preciso ,_quem ,_sao ,_sem ,_um ,~antes ,~com ,~da ,~dera ,~falei ,~mesmo ,~osso ,~pagar ,~para ,~pela ,~quase ,~respondo ,~um - -_# ._entao ._quer .~dizer :, :ate :atrasada :banco :bolsa :causa :comprei :da :deu :em :entrou :falso :familia :guardado :hoje :livre :numero :o :ou :para :parcela :quitar
:sujo :te :tudo :vale :vence :vencimento ?after-roadmap ?flexibles ?~em NAME_$ NAME_esse NAME_ofereceu NAME_ou NAME_sem NAME_venceu NAME~dia NAME~na NAME~o ^_aceitaram ^_aceito ^_acho ^_atrasei ^_cancelei ^_cansada ^_comprei ^_daquele ^_das ^_eles ^_emprestei ^_errei ^_luz ^_mais ^_mas ^_nenhuma ^_preciso ^_queria ^_recebi ^_segura ^_separei ^_trabalhei a_NAME a_academia a_contar a_menina a_menor
a_moca a_outra a_panela a_rua a_trabalhar a_ultima acaba_em acabou acabou_$ acade- academia acesa acesa_$ achar achei_caro acho~sim acordo~NAME after-roadmap:acertei after-roadmap:agencia after-roadmap:ajuda after-roadmap:aniversario after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:bicho after-roadmap:burro after-roadmap:cacar after-roadmap:cancelei
after-roadmap:caro after-roadmap:certo after-roadmap:chorar after-roadmap:cobranca after-roadmap:colo after-roadmap:crianca after-roadmap:cunhada after-roadmap:das after-roadmap:deixar after-roadmap:deles after-roadmap:dez after-roadmap:diminuir after-roadmap:dinheiro after-roadmap:educada after-roadmap:eles after-roadmap:emprestimo after-roadmap:escola after-roadmap:esta after-roadmap:este
after-roadmap:falar after-roadmap:fiz after-roadmap:gostei after-roadmap:limpar after-roadmap:mas after-roadmap:mes after-roadmap:nao after-roadmap:novo after-roadmap:oferta after-roadmap:pague after-roadmap:passado after-roadmap:pergunta after-roadmap:perto after-roadmap:pretendo after-roadmap:primo after-roadmap:puxada after-roadmap:queria after-roadmap:quis after-roadmap:respondi
after-roadmap:rico after-roadmap:sair after-roadmap:sofrimento after-roadmap:sogra after-roadmap:streaming after-roadmap:sumi after-roadmap:teimoso after-roadmap:tenho after-roadmap:tinha after-roadmap:trabalhar after-roadmap:trocou after-roadmap:valor after-roadmap:vender after-roadmap:vir after-roadmap:vive agenc- agencia agiot- agiota agora_? agora_eh agua_# aguar- ainda_$ ainda_devo ainda_nao
alugu- aluguel amanha~falo amiga ano_que ano~vem antes_do antes_quero aos apertado aplicativo_, aplicativo~um aquela aquele aqui_em aqui_que aqui~casa aqui~eh as_minhas ate ate_que atender atrasar_um atrasar~mes auton- a~NAME a~a a~acesa a~cara a~eh a~mas a~nao baixar_? banco_ai banco_ficou banco_laranja banco_segunda banco~outra bateria_esta bateria~no beneficio_eles bom_demais boto bruto burro_$
burro_de burro~carga cachorro_$ cachorro_comeu cachorro~o cada_$ cadei- cai_todo caixa_eletronico cai~pagamento calma~estou carga carga_$ carne_na carne~gaveta carta- certinha certinha_$ chamam chamam_$ cheio chorar cinco clien- cnpj cobra- cobra_$ cobranca_me cobranca~ligando coisa_que com_doenca com_dor comecar_a comecei_a comecei~trabalhar comeu_o comeu~boleto como~o comprida comprida_$
com~banco com~luz com~marido com~minhas concordo confirm-amount:? confirm-change:NAME confirm-change:mas confirm-change:mes consent:antes consent:casa consent:da consent:eu consent:longe consent:meus consent:outra consent:parar consent:quanto consent:quem consent:saber consent:seguro consignado_de consigo consigo~# conta~nao conti- continua continua_$ conversa_comprida cortar_mais cortar~o credi-
crediario custa_# da da_financeira dai_, daquele daquele_banco daquele~laranja da~. da~mim de de_carga de_carro de_comer de_diarista de_justica de_numero de_outra de_tanta debt-amount:cinco debt-amount:deve debt-amount:dois debt-amount:nem debt-amount:oculos debt-amount:quando debt-amount:quem debt-amount:todo debt-amount:um debt-amount:vou debt-creditor:banco debt-creditor:daquele
debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:o debt-creditor:seu debt-creditor:uma debt-kind:, debt-kind:agiota debt-kind:aquele debt-kind:cai debt-kind:e debt-kind:eh debt-kind:que debts:- debts:agua debts:boa debts:chegar debts:contar debts:conto debts:correria debts:dava debts:depois debts:deve debts:domingo
debts:faculdade debts:fase debts:gas debts:governo debts:guenta debts:ih debts:internet debts:misericordia debts:peguei debts:pior debts:salario debts:tambem debts:vida debts:vou dei_# deixa~sentar dera_$ desconto~# desde_marco desde_setembro deve_# devo_# devo_? dezem- dezembro de~# de~juros de~que de~reais de~venceu dia_dez dia_que diari- dia~eh dia~o dificil_a dificil~vida diminuir direi-
direito_ne direito~, disse_outra disseram_que disse~coisa do_contrato do_ex do_meu do_que doenc- doenca dor dorme dorme_com dorme~a dos_meninos do~eles do~eu duzen- duzentos e_a e_acabou e_agora e_eh e_para educada eh_cartao eh_conversa eh_da eh_muita eh_pagar eh_taxa eh~NAME eh~a eh~comprida eh~divida eh~financeira eh~igual eh~mas ela ela_ficou ela_nao ela_so ela~dorme eles~me eletr- eletronico
em_agosto em_atraso em_dia embor- embora embora_$ emprestei emprestei_# emprestei~para emprestimo_$ emprestimo~, entao_nao entrada entrou_na entrou~faculdade era_para escreve escreve_para escri- escrito espos- esposa esposa_$ esse_dinheiro essentials:ajuda essentials:avisar essentials:caiu essentials:carro essentials:eh essentials:embora essentials:falar essentials:faz essentials:hoje
essentials:la essentials:metade essentials:minuto essentials:patrao essentials:por essentials:posto essentials:remedio essentials:vi esse~eh esta_assim estao~quanto esta~a esta~fim esta~por este este_mes estou_com estou_quebrada estou~ate estou~dor eu_boto eu_ganhava eu_ligar eu_mandei eu_sentar eu_vou eu~pago eu~paguei eu~segunda exist- existe e~com e~ficou e~seguro faco_o faco~que falei~a falta-
falta_$ farma- farmacia feche- fechei ficou~ver filha_entrou filho filho- filhos fim_do fim~mes fiquei_com fiquei~as fiquei~servico fizeram_um fizeram_uma fizeram~proposta flexibles:a flexibles:coisa flexibles:dai flexibles:ja flexibles:mim flexibles:nada flexibles:so flexibles:x fogo_$ foi_de foi_o fui~e ganhava ganhava_# ganhava~mil ganhe- ganhei ganho~a gente_continua gerente_da goste- gostei
grande_$ guardado hoje~, ia igrej- igreja igual_, igual_burro igual~de income-low-month:eu income-low-month:ja income-low-month:nem income-low-month:teve income-source:e incomes:aposentadoria incomes:aqui incomes:bateria incomes:boleto incomes:bora incomes:bruto incomes:burro incomes:chorar incomes:demais incomes:esse incomes:esta incomes:eu incomes:governo incomes:guenta incomes:hoje incomes:ja
incomes:mas incomes:meio incomes:menos incomes:ou incomes:quanto incomes:respondi incomes:vendo incomes:vida incomes:vixe incomes:volto insta- instalments-left:acabou instalments-left:ai instalments-left:deus instalments-left:e instalments-left:em instalments-left:estou instalments-left:meio instalments-left:olhar instalments-left:tres instalments-left:uns instante instante_que instante~vou
internet irma irmao isso_mesmo isso_so isso_tem isso~de isso~o isso~por ja_acertei ja_teve janei- janeiro ja~no jeito_para jeito~mim jogar junho_$ la_$ la_de la_na laranja laranja_$ la~# lembrei lembrei_de ligac- limite_$ loja_$ loja_da lojinha_da loter- loterica luz_acesa mae_tambem mae~esta magro magro_que magro~isso mais mais_de mais_magro mais_tres mais_um mais~antes mais~em mais~gracas
mais~no mais~pena mais~que mana mandei_$ mano marido_mes marido_nao marido_primeiro marido_quer marido~passado marido~trocar mas mas_isso mas_so mas~dei mei_, meio_salario meio~minimo melhor menina_do menina~banco meninos_$ menos~? mercado_fechou mercado~e mes_que meses_, meses_ja meses~aluguel mes~# metade~que meu_filho meu_irmao meu~mes meu~primeiro meu~que meu~quer mexer_nisso me~sem
mil_guardado minha_casa minha_esposa minha_fia minha_renda minha~? minha~entrou minha~tambem minha~vai moca~banco moca~ela moca~para monte_de morar more-debts:lembro more-debts:para more-debts:perai more-debts:pior more-debts:servico more-debts:so more-debts:tem moro_na morre- morrer_olha moto_eu moto~nao muita_coisa multa_$ na na_lojinha na_loterica namor- nao_tenho nao~, nao~? nao~a nao~direito
nao~ela nao~me nao~nao nao~nenhuma nao~o nao~obra nao~para nao~porque nao~se nao~trabalho na~do na~e nem_a nenhuma no no_caixa no_plano no_vermelho noite~amanha nome_, nome~serasa nove no~eletronico no~eu no~segunda o o_aplicativo o_app o_certo o_cnpj o_cobrador o_do o_oficial o_streaming o_vencimento obra obra_$ oculo- oculos offers:% offers:apareceu offers:atrasada offers:contrato offers:da
offers:eh offers:fim offers:foi offers:golpe offers:ligar offers:mas offers:me offers:mes offers:meu offers:pediu offers:preciso offers:sem oficial_de oficial~justica onde_vejo onde~a oq_eh ordem osso_? outro_emprestimo outro~para ou~NAME overdue:ai overdue:amanha overdue:atrasada overdue:atrasadas overdue:consigo overdue:da overdue:dinheiro overdue:ela overdue:eu overdue:favor overdue:ganho
overdue:janeiro overdue:marco overdue:marido overdue:minimo overdue:natal overdue:o overdue:parar overdue:pensar overdue:quando overdue:que overdue:uma overdue:volto overdue:vou o~, o~acaba o~aqui o~e o~fechou pagar_primeiro pagar_tudo pagar~a pagar~esse pago~NAME paguei~esse panel- panela panela_esta para_cortar para_final para_isso para_juiz para_nao para~% para~? parcela parcela_$ parcelas_do
parei passado_$ passou_na passou~faculdade patra- patrao pedir_para pegar_o peguei_um pela_metade pelo~. penho- pensando pensao_para pensao~guri perguntar~rh perguntei perguntou perto pessoal_, plano_nao plano~da pode_ser pode_sim pode~, pode~meu por~para posso~um pouco_$ preciso proposta_eh proposta~, proposta~so puxada puxada_$ quando_cai quando~o quanto~minha quase quatr- quatro que_a que_da
que_dia que_isso que_tem quebrada quem_eh quem_tem quem~nao quer_trocar queria_pagar queria~menos quero_mais quero_morrer quero_mudar quero_saber quero~de quero~primeiro quero~se quer~de que~conferir que~conversa que~mandei que~primeiro que~taxa que~um quinh- quinhentos quiseram quitar_primeiro rates:, rates:NAME rates:aqui rates:catando rates:deixa rates:ela rates:mae rates:minha rates:nenhum
rates:osso rates:passei rates:passo rates:perguntar rates:se rates:semana rates:subiu rates:taxa rates:vejo rates:vida rates:vou reais_de receber_nada recebo recebo_# recebo_dia recebo_no recomecar registrado_$ respondo ruim ruim_$ se_o segue sei sei~eh sem_parar senho- sentar sentar_aqui sentar~que separei_do separei~meu sera~eh servico servico_$ servico_e se~de se~quiser sim_desde sim_recebo
sim~agosto so_# so_dorme so_nao so_para so_um sofri- sofrimento sou_clt sou_pensionista sou_registrado sou~do so~basico so~cachorro so~luz so~mes so~mesmo so~sei so~tres strea- streaming sumi tambem_? tambem~assim tarde_, te te_abencoe tem_dia tem_uma teme_, tem~onde tem~um tenho~mil tenho~ne te~o thirteenth:acho thirteenth:comigo thirteenth:deixa thirteenth:embora thirteenth:estado
thirteenth:hoje thirteenth:isso thirteenth:marido thirteenth:minhas thirteenth:no thirteenth:registrado tinha_uma tirar tirar_a tirar_meu tirar~nome toda_para todo_dia todos todo~vinte trabalhei trabalhei_a trabalhei~vida trabalho_de trabalho_igual trabalho~burro tres_gracas tres~a trint- trinta trinta_$ trocar~carro troco- trocou tudo tudo_? uai ue_, ultima um_instante uma uma_, uma~que um~eu
uns~anos uns~meses vai vai_dar vai~matar vejo_isso vence_dia vence~# vence~dia vencimento_eh vender_o vendi_o vendo vermelho vermelho_$ vida_de vida~para visse visse_, viu_$ vivo_no vou_casar vou_ganhar vou_olhar vou~# vou~com vou~olha which-creditor:eu which-creditor:para worry:# worry:aluguel worry:coisa worry:deixa worry:dizer worry:doente worry:ja worry:justica worry:ligando worry:muita
worry:oficial worry:olha worry:pobre worry:pouco worry:sabe worry:seu worry:vez worry:vou zero ❌ ❌_$`,
    '-3': `#_vem #~esse ,_assustei ,_atrasou ,_como ,_deus ,_duas ,_eles ,_jogo ,_meus ,_nada ,_queria ,~aqui ,~esta ,~pensar :ajudar :continuar :dinheiro :eae :faz :isso :mesmo :onde :recusei :sobre :vai ?confirm-delete NAME_de NAME_no NAME_primeiro NAME~! NAME~por NAME~tudo ^_13o ^_aceitei ^_acordo ^_atrasou ^_avanca ^_bateram ^_boleto ^_cai ^_cancelar ^_cansado ^_certo ^_chegou ^_coloco ^_concordaram
^_descadastrar ^_desisto ^_diarista ^_divida ^_eae ^_explica ^_falar ^_finaliza ^_furei ^_ha ^_liga ^_mandou ^_massa ^_matei ^_mei ^_meus ^_monta ^_muda ^_nadinha ^_nome ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_poe ^_primeiro ^_pronto ^_proxima ^_reativa ^_recusei ^_redige ^_so ^_soma ^_sou ^_troca ^_valeu ^_varia ^_ver ^_vivo ^_zerar a_# a_culpa a_desse a_mil a_ordem a_segunda abati-
abatido abatido_$ aberto_$ abusi- acabe- acabei acao aceitar_$ aceita~? acont- acord- acordo_com acordo_de aflic- aflicao aflicao_$ aflit- aflita aflita_$ after-crisis:estou after-roadmap:acabar after-roadmap:aceita after-roadmap:aceitei after-roadmap:alguem after-roadmap:aplicativo after-roadmap:app after-roadmap:auxilio after-roadmap:avisos after-roadmap:baixa after-roadmap:cade
after-roadmap:caiu after-roadmap:comecar after-roadmap:concordaram after-roadmap:cortaram after-roadmap:dessa after-roadmap:diz after-roadmap:dizendo after-roadmap:empresa after-roadmap:entendi after-roadmap:estou after-roadmap:falo after-roadmap:fazer after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:graca after-roadmap:gracas after-roadmap:hora after-roadmap:imprimir
after-roadmap:lembretes after-roadmap:lista after-roadmap:loja after-roadmap:massa after-roadmap:matar after-roadmap:matei after-roadmap:medo after-roadmap:metade after-roadmap:monta after-roadmap:nada after-roadmap:ninguem after-roadmap:nota after-roadmap:nunca after-roadmap:obrigada after-roadmap:oferecer after-roadmap:ofereci after-roadmap:ok after-roadmap:otimo after-roadmap:parcelar
after-roadmap:pe after-roadmap:pela after-roadmap:perdoou after-roadmap:poupanca after-roadmap:prazo after-roadmap:precisa after-roadmap:primeiro after-roadmap:processar after-roadmap:procon after-roadmap:que after-roadmap:quem after-roadmap:quitada after-roadmap:quitar after-roadmap:quitei after-roadmap:reativa after-roadmap:redige after-roadmap:remedio after-roadmap:saida after-roadmap:saio
after-roadmap:salvou after-roadmap:seguro after-roadmap:sumir after-roadmap:taxa after-roadmap:tira after-roadmap:toparam after-roadmap:topei after-roadmap:uns after-roadmap:vai after-roadmap:valeu after-roadmap:vao after-roadmap:vejo after-roadmap:vergonha after-roadmap:viu after-roadmap:zap after-roadmap:zerada aguen- aguento aguento_mais ai_eu ai_voce ainda~, ai~eh ai~me ai~vergonha alemb-
alembro alime- amanha_pego amanha~as anda angus- angustia anos_, anos_e anos~queria anota- ansie- ansiedade ansiedade_esta ansiedade~a anter- apago apago_$ apare- apavo- apavorada apavorada_$ apertou arrependimento arrependimento_$ arroz arroz_, arrumar_a arrumar~de as_dividas as_que assunto assustei assustei_$ as~e ate_hoje ate_quando atrasando audio audio_$ autonomo_$ autor- auxil- auxilio
avanc- avanca avanca_$ avisos a~aceita a~em a~no a~tras baixa baixo_$ banco_para banco~o barra- bateram benef- beneficio beneficio_$ bico bloquear_voce boa~. bora~o botei_$ botei_aqui branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca ca_$ cabec- cabeca cadas- cadastro cader- caducou cai_$ caiu_$ cai~# camel- camelo cansado cansado_de cansado~trabalhar carne carne_$ carro~NAME cartao_que
cartao_vai cartao~me carta~NAME carte- casa_da casa~minha causa causa_de celul- celular central chama_o chao chega_disso chega~por chegu- cheguei cobra~? coisa- coisa_? coisas coisa~assustei coloco_o coloco~do com_essas com_medo com_um comecar comecar_$ comeco comi como como_que como~a com~, com~? com~de concordaram confirm-creditor:, confirm-creditor:NAME confirm-creditor:a confirm-creditor:eh
confirm-creditor:nao confirm-creditor:talvez conforme_o consent:aceito consent:bora consent:fiz consent:nao consignado_$ consigo_pensar consigo~em contas_$ contas_e contas~mando contr- conversa_$ corac- coracao corre cortada cortada_amanha cortar_a cortei_tudo cresc- cresce cuida culpa culpa_eh culpa~minha custo da_decimo dados_$ dando_# dando~% da~cara da~com da~de da~filha da~que de_grande
de_mandar de_preocupacao de_trabalhar de_tras de_voce debt-amount:isso debt-amount:nao debt-amount:para debt-creditor:lembro debt-kind:# debt-kind:de debt-kind:emprestado debt-kind:minha debts:agora debts:ajuda debts:bem debts:comprei debts:da debts:dividas debts:do debts:fala debts:foi debts:hoje debts:lembro debts:mesmo debts:muita debts:nada debts:nome debts:para debts:por debts:preciso
debts:sair debts:tem debts:ultima decimo_$ deixa_em deixa_essa deixando deixa~arrumar deixa~la deixe- deixei demitido demitido_$ dentr- dentro denun- depois~NAME deram_# deram~% descadastrar descadastrar_$ desconheco_$ descontam desconto~para desempregado desfazer desisti~mim desisto dessa_$ dessa_vida dessa~de desse_mes deu_certo deu_tilt deu_um deus_me deus_te deus~pague deu~apago devagar_$
devendo~NAME dever devo_nao devo~, de~% de~a de~anos de~do de~eu de~nao de~no de~por de~so dificil_demais dificil_para dificil~mim digo_$ dinheiro_aqui dinheiro_emprestado dinheiro_para diret- direto disse_tudo disso_por disso~hoje diver- diversao diversao_eh dizen- dizendo dizendo_que dizer_$ do_app do_serasa docum- dona~casa dos_# dos_meus dou do~no do~por durmo e_eu e_mando e_me e_no eae eae_$
eh_bom eh_dez eh_humilhante eh_minha eh_tudo eh_um eh_uma eh_verdade eh~banco eh~lascar eh~marido eh~que eh~um ele_$ em_conta em_folha em_junho em_outra emprestimo_do emprestimo~pagar em~, em~coisa em~da em~vezes encerrar enlou- enlouquecer enlouquecer_com enlouquecer~essas enqua- enquanto enten- entendi_$ entra entra_a entrar escon- esperando_o esperando~rh esqueci_$ essa_ai essa~de esse_$
esse_aviso esse_cartao essentials:como essentials:deixa essentials:dinheiro essentials:isso essentials:luz essentials:nem essentials:posso essentials:sem esse~eu esse~vai esta_a esta_dando esta_minha esta_na esta_pago esta_quitada esta_tudo esta_vencida esta~ate esta~casa esta~dificil esta~mil esta~nao estou_abatido estou_aflita estou_apavorada estou_ha estou_mal estou_perdida estou_revoltada
estou~demais estou~luz estou~medo estou~por estou~rua estou~serasa estou~trampo eu_arrumar eu_olho eu_vejo eu~? eu~falo eu~la eu~pagar eu~sei eu~vou exata- exatamente exclu- existe~para explica e~# e~eu e~nem e~tudo fala_devagar falar_com faliu_$ falo_$ falta~pior fazer_$ fechar_com feira- feito fgts fila_$ finaliza finaliza_$ fiz_o foi_meu foi_no foi~grande folha forca fraca- fracasso fracasso_$
frent- frente funci- funciona fundo furei ganha governo_da grana guri_$ hoje~mal hoje~o horas horas_sao human- humano humano_$ humilhante humilhante_$ idade ideia_$ ideia_, ifood imagi- impri- imprimir income-low-month:todo income-source:# income-source:eh income-source:mes income-source:minha income-source:no income-source:pensao income-source:todo income-source:um income-source:uma incomes:?
incomes:botei incomes:clt incomes:contas incomes:estou incomes:la incomes:matar incomes:nem incomes:propria incomes:receber instalments-left:me instalments-left:nem interessa interessa_$ intim- ir isso_, isso_aqui isso_para ja_desisti ja_disse ja_eh ja_foi ja_perdi ja~, ja~as ja~muito jeito_$ lazer_eh lembr- lembrete_no lembretes lembretes_$ lembrete~dia lhufa- lhufas lhufas_$ liga_para liga~mim
logo lugar_nenhum luz_$ luz_? luz_ou mais_nao mais_tarde mais_viver mais~oferta manda- mandei_o mango mao_$ maqui- marca- marge- margem marido_tambem marido~pode marte- martelo mas_pago massa mas~gastei matar_ainda matei me_ofereceu me_socorre me_transfere medo_$ memor- memoria menor_$ mensagem mensalidade mes_eu meu_beneficio meu_lazer meu_mundo me~, me~ainda me~as me~mais me~menos me~na me~por
me~um minha_ansiedade minha_cara minha_conta minha_poupanca minha_proposta minha~e minha~financeira minha~por minha~que minha~tem minimo~cartao moca~que molho- molhou monta more-debts:ai more-debts:as more-debts:da more-debts:minha more-debts:por more-debts:sim more-debts:tudo more-debts:uai more-debts:ver mostra muito_caro muito_dificil muito~para mulhe- mulher mundo_caiu na_casa na_hora nada_a
nada_de nadin- nadinha nadinha_$ nao_$ nao_aceitaram nao_achei nao_aguento nao_consegui nao_foi nao_mango nao_paga nao_paro nao_pode nao_porque nao_precisa nao_vale nao~conta nao~dar nao~deus nao~gracas nao~mais nao~pensar nao~que nao~saber na~, negociar_o nem_uma nessa ninguem_$ no_# no_cartao no_prazo no_procon nocao nossa_, nossa~eh nota nota_mil novo_, no~de numer- nunca_vou nunca~conseguir
o_ano o_cheque o_governo o_inss o_jeito o_juros o_martelo o_pe o_rh o_seguro obrigada obrigado oferecer oferecer_# ofereci ofereci_# ofereci~para offers:as offers:cento offers:fez offers:oferta offers:ontem offers:sei offers:serasa offers:um offers:venceu oi oi_? ok onde~o opcao os_# os~do otimo_$ ou_da ou_eh ou_nao outra_pergunta outro_banco ouvid- ou~? overdue:atrasou overdue:boleto
overdue:coisa overdue:eh overdue:esta overdue:gracas overdue:limpo overdue:mas overdue:nisso overdue:no overdue:pagando overdue:perdi overdue:pergunta overdue:prazo overdue:sei o~ai o~cheio o~com o~disse o~inteiro o~mes o~meu o~sumiu o~tem o~topou pagam- pagamento pagan- pagando pagar_# pagar_? pagar_nada pagar~cartao pagar~juros papel para_ajudar para_de para_eles para_la para_quitar parad-
parar_$ para~em para~esse para~isso para~juros para~na para~um parcelar parcelas_$ paro parou passada_, passar_$ paz_$ pe peco pedi pego_as pego~contas pegue- peguei pensao pensao_do pensao~meu pensar_em pensar~outra perdida_$ pergunta pesco- pescoco pescoco_$ pessoa pfv pfv_$ pior_de pior~todas plano_? pode_ir pode_saber poema ponto por_enquanto por_fora por_mim porta- por~o posit- possi-
possivel prazo_$ prend- preocupacao_$ prescreveu presta primeira_$ processar pronto_$ proposta_, prote- proxima proxima_$ qual_$ qual_? quando_vou quantas quanto~a quanto~pagar quart- que_arrependimento que_esse que_eu que_horas que_nao que_pagar quem_eu quem~o quero_falar quero_ver quero~dessa que~NAME que~emprestimo que~pago que~sao quis_nao quitar_tudo rapido rates:achei rates:com rates:do
rates:para rates:qual rates:tem rates:ver re_$ reais_$ real reativa reativar rebobina_$ recebe_$ receber_de recebi_tudo reclamar recusei_$ redig- redige reinicia_$ remedio_$ reneg- repet- resolve resum- revoltada revoltada_$ rh_responder risca risco rmc robo rotat- rotativo rumo rumo_$ saco sai_do saida_para saida~mim sair_dessa sair~vida saldo salvo- salvou sao_$ score se_tem segre- segredo
segredo_$ segur- seguro_$ sei_nada sei~, sei~. sem sem_divida sem_os sem_receber semana~, sem~? sentada sentada_$ ser_cortada ser~amanha se~pagar so_vendo sobra~mim socorre socorre_$ soma sou_autonomo so~ai so~pagar so~para so~sair sua sufoco sumir_da super- suspe- taman- tamanho tanta_coisa te_digo te_falo tem_alguem tem_nada tem_saida tem_sim tempo_$ tem~# tem~% tem~a tem~em tem~pagar tenho~aqui
terminei_$ teto texto the thirteenth:13o thirteenth:NAME thirteenth:agora thirteenth:autonomo thirteenth:de thirteenth:ele thirteenth:esperando thirteenth:ganha thirteenth:la thirteenth:para thirteenth:recebe thirteenth:recebo thirteenth:sei thirteenth:todo tilt tilt_$ tirei toca toda_$ total_$ trabalhar_so trabalhar~para trabalho_e tramp- trampo trampo_$ tranquilo_$ transfere transfere_$ tras
tras_$ troca tudo_na tudo_pago tudo_sobra tv_$ um_apago um_fracasso um_numero um_poema um_trampo uma_coisa unica usar vai_saber vai_ser vale_? valeu_$ valor_cheio vantajoso vazar vazia vazia_$ vem_, vendo_$ verda- verdade vida_financeira vida~divida vira vista viver voce_eh voce_sao vou_bloquear vou_enlouquecer vou_fazer vou~procon vou~sem vou~voce which-change:# which-change:a which-change:as
worry:, worry:a worry:aqui worry:carro worry:dois worry:filhos worry:ligam worry:moca worry:o worry:para worry:quero worry:salario worry:tem worry:todo worry:vao you z zap_$ zerar zerar_tudo zerei~NAME 🙏_$`,
    '-4': `#_? #~dezembro ,_ate ,_e ,_esta ,_ganho ,_muito ,_pode ,_uai ,~. ,~agora ,~certinho ,~ja ,~vou ._so .~me :ajuda :bom :chega :desconto :parar :quem :sou ?_estou NAME_com NAME_hoje NAME_pago NAME~# NAME~mas ^_aceita ^_ajuda ^_antecipei ^_apaga ^_atendente ^_beleza ^_bpc ^_cade ^_cansei ^_capaz ^_com ^_conta ^_deixei ^_deram ^_desabei ^_desconheco ^_desfaz ^_disseram ^_entra ^_estava ^_gostei
^_gracas ^_hein ^_manda ^_ninguem ^_nops ^_opa ^_pedi ^_pergunta ^_precisa ^_prefiro ^_pula ^_pulei ^_rebobina ^_recomecar ^_reinicia ^_repete ^_retorna ^_saiu ^_segue ^_senhor ^_seria ^_stop ^_topei ^_vai ^_vale ^_veio ^_zerei a_empresa a_firma a_loja a_pensao abencoe_$ abert- acabar_assim aceitaram_# aceitou adiantado after-crisis:, after-roadmap:, after-roadmap:acabei after-roadmap:aceitar
after-roadmap:aceitou after-roadmap:ajudou after-roadmap:anos after-roadmap:atrasada after-roadmap:causa after-roadmap:cobra after-roadmap:comigo after-roadmap:cpf after-roadmap:dei after-roadmap:deram after-roadmap:desse after-roadmap:disseram after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:internet after-roadmap:lembrete after-roadmap:link after-roadmap:manda
after-roadmap:meus after-roadmap:negocio after-roadmap:neve after-roadmap:pede after-roadmap:pedi after-roadmap:pena after-roadmap:pensando after-roadmap:perdi after-roadmap:preciso after-roadmap:saber after-roadmap:sai after-roadmap:some after-roadmap:ter after-roadmap:terminei after-roadmap:topou after-roadmap:zerei agora_nao agrad- ai_, ajudar ajudo- ajudou algue- alguem algum- alguma alto
apaga aparece aprov- aqui_eh arrep- arrumar as_contas assinei assun- assus- as~capengando ate_la ate_o atendente_$ atrasadas_$ autonomo avisa~dia aviso- a~ou barat- bate beleza_$ bloquear boian- boiando boiando_$ bota bpc bpc_$ braco cada_mes cade cancelar canse- cansei capaz capen- capengando capengando_$ cara_$ carta casa_, cet chego- chegou chover coloc- coloco comeca comid- comida
confirm-amount:a conforme consent:sou cortei_ate da_parcela da_uma da_vida dando da~mae de_casa de_neve de_que de_todas debt-amount:sei debt-creditor:nao debt-kind:casa debt-kind:meu debts:dos debts:qual debts:sem debts:tira deixa_para demit- depende_, depos- desabei desabei_aqui desconheco desconto_$ desempregada desempregada_$ desen- desespero desfaz desisti_de desli- de~o dia~de dia~hoje
dinheiro_do disso_$ divida_eh diz_que do_governo do_plano do_servico do_zero duas_capengando duvida duvida_$ e_te eh_hoje eh_o eh~mes eh~mesma em_que emend- emenda emenda_$ encal- encalhado encalhado_$ escrever escut- especial_$ esquece essentials:essa essentials:fala essentials:qual essentials:quero essentials:sei esses esta_$ esta_em esta_facil esta_sufocante estou_boiando estou_desempregada
estou_precisando estou~? estou~lama eu_nao eu~da eu~um expli- e~, faco falar- falaram falei_do familia_$ feija- feijao fica filho_$ final- flexibles:isso flexibles:zero foi_paga fora_$ garan- ha_$ hein hein_$ hoje_cedo income-low-month:coisa income-low-month:vem income-source:, income-source:da income-source:me income-source:o income-source:recebo incomes:casa incomes:meses incomes:sou
incomes:tudo isso_nao ja_cortei ja~? ja~ate ja~falei jeito jogo la_e lama lama_$ liberar~emprestimo liga liga_$ limpo link lugar maior mal_$ mandaram medo_de mes_a mes~a mes~foi meu_$ meu_dinheiro meu_plano meu~caiu meu~e me~o minha_luz minha~esta minha~nao moco more-debts:de more-debts:esta morto mostr- muda na_lama na_minha nao_deu nao_entra nao_esta nao_pagar nao_sei nao_senhora nao_sobrou
nao_sou nao_vai nao~deixa nao~facil nao~falar nao~ne nao~uai neve neve_$ no_meu nome_eh nops nops_$ o_braco o_nome o_plano ofereceu_# oferta_$ offers:aceita offers:banco offers:isso offers:ja offers:mais offers:mim offers:todas oi_$ ok_$ opa overdue:aqui overdue:como overdue:conta overdue:falta overdue:fim overdue:me overdue:nada overdue:para overdue:tenho o~a o~faco o~mesmo o~que o~responder
pagar_esse pagar_o pagar~mes pago_$ pago_certinho pai para_$ para_acabar para_banco para_meu parti- paz pede pega pensando_em perder perdida perdoa perdoou pessoa_$ poe ponho por_aqui por~de precisando prefi- prefiro presc- proco- procon pronto propr- prox_$ proxi- puxado_demais qual quanto_$ quanto~para que_$ que_eles que_faco que_ja que_mes que_olhar que_se que_tenho quebrei quebrei_o quem_esta
que~meu que~tudo quiet- quinta_emenda quitada rapid- rates:como rates:quanto re rebob- rebobina recebe recla- redon- redondo redondo_$ reinicia relig- resol- resto_eh retorna revol- sabe_$ saio se_$ sei_nao senhor senhor_tem senhor~misericordia sera~eles serve signo signo_$ sim~NAME site so_choro sobra_para sobre so~minimo so~o so~que stop stop_$ sufocante sufocante_$ sumir tchau tchau_$ te_falei
telef- telefone tem_misericordia tem_signo tem_um tem~de tenho_mais tenho~de ter_que terceira terminei te~do thirteenth:ano thirteenth:deus thirteenth:dia thirteenth:esse thirteenth:na thirteenth:nem thirteenth:patrao thirteenth:sem thirteenth:vem tipo tira_o tira~NAME toda~acabar topar- toparam topei topou tranquilo troco tudo_, tudo_encalhado tudo_no tudo_nos tudo_que tudo~para uai_$ vai_chover
valeu vanta- vem vem~todo vez_$ vida_eh vida_nao vida~esta voce_me volta- voltar vou_aceitar vou_ficar which-change:, which-change:o worry:casa worry:com worry:meu worry:minha worry:na worry:os worry:por worry:ser worry:tranquilo zera_ai zerad- zerada zerei`,
    '-5': `,_deixa ,_paguei ,~em ,~la ,~onde ,~ontem ,~que :. :empresta ?confirm-amount ?confirm-change NAME~existe NAME~tenho NAME~✅ ^_acabei ^_ahn ^_botei ^_cancela ^_chama ^_escreve ^_fechei ^_fecho ^_infelizmente ^_pago ^_para ^_prox ^_px ^_quais ^_reset ^_resta ^_sem ^_some ^_tira ^_vamos ^_vao ^_vem ^_volta ^_zera acabar aceitei after-roadmap:acaba after-roadmap:acabou after-roadmap:avisa
after-roadmap:conta after-roadmap:contas after-roadmap:essa after-roadmap:fui after-roadmap:mandei after-roadmap:mexer after-roadmap:nisso after-roadmap:pagamento after-roadmap:propus after-roadmap:pulei after-roadmap:qual after-roadmap:renegociar after-roadmap:resposta after-roadmap:sem after-roadmap:tudo ahn ahn_$ ajuda- antecipei as~estao avisa azul azul_$ banco_? belez- beleza boa_pergunta
briga- caduc- cai_dia cancela cartao_da chuta- coisa_, combi- como_$ confo- consent:ja consent:minha consent:para consent:tenho consigo~a conta continuar continuar_$ de_mim debt-creditor:nome debt-kind:a debt-kind:um debts:como debts:isso debts:nao debts:quanto debts:quero deixa_$ dele desca- deus_e deus~NAME deus~muito devo~NAME digo dispe- disso divida_de diz duas_estao duas_parcelas duas_vezes
duas~do duvid- e_as eh_esse eh~? eles_$ empresta_# encer- esgot- esque- essentials:tem esta~atrasado esta~divida estou_a estou_voando estou~com eu_respondo falo falta_a fechar fechei_$ finan- firma ganho_$ golpe_$ humil- ideia income-source:na income-source:sou incomes:conta incomes:nada incomes:sem incomes:so instalments-left:nao instalments-left:sei isso_eh ja_estou jeito_que lembrete manda
me_avisa me_empresta metade_ja meu~ai me~todo mil_do minha_divida minha~hoje more-debts:deu more-debts:ja more-debts:todas muita~, nada_, nao_entendi nao_posso nem_pensar nome_$ nos obrig- ofere- olho orien- overdue:devo overdue:essa overdue:nos o~ja o~para para_NAME para~assim para~fazer passa perde- perdi- perdi_a perdi_o por~? por~eh posso~? preciso_de proce- pront- proposta_$ propu- propus
prox pula pula_$ pular pulei px px_$ quais quebrada_$ quero_renegociar quite- quitei rates:sei recusei reini- reset reset_$ responder_$ resta resta_ai saida sair_$ salario~, se_eu sei~que so~e sumiu taxa_$ tem~? tenho_# tenho_$ tenho~anos ter thirteenth:duas thirteenth:gastei thirteenth:mas thirteenth:os topar total um_NAME um~para venceu_$ ver_o voand- voando voando_$ volta_$ vou_fechar vou_ter
vou~depois worry:dia zap zera`,
    '-6': `,_tenho :anos NAME~paguei ^_bota ^_nada ^_perdi ^_qual ^_quando ^_sai ^_sair ^_terminei a_dois a_que acaba- aceitar after-roadmap:aviso after-roadmap:minhas after-roadmap:minimo after-roadmap:onde after-roadmap:parcela after-roadmap:quando assin- a~ja a~mes botei com_eles com~NAME consegui_pagar conta_$ conta_nao da_um debt-kind:da debts:paguei depois_$ desan- desfa- dessa desse dia_eh e_so em~com
essentials:? falei_da faz_um fecha- ficar fora income-source:a income-source:que ja_paguei ja~os lazer mal mensa- mes_nao nao_devo na~? o_emprestimo offers:metade offers:tem onde_$ o~eu passo_$ por~nao qual~# que_vergonha rates:? reati- recomecar_$ renda_$ saber_$ sai so_deus so_quero tem_# thirteenth:se tranq- valor_$ vamos ver_depois worry:NAME worry:banco worry:esta`,
    '-7': `?confirm-creditor ^_ate ^_isso ^_nunca ^_onde ^_parar ^_passo ^_voce a_divida aceita after-roadmap:faz after-roadmap:fechar after-roadmap:quiseram after-roadmap:sozinha afund- atrasada_$ aviso bom_$ calor_ai confi- debts:tudo desem- deses- despe- e_ai eh_isso elas_atrasadas essas_$ essentials:NAME esta_bom esta_calor esta_pesado esta~ai estou_em infor- liqui- medo mes_eh meu_deus o_# overdue:deus
por_que sei_la sufoc- volta which-creditor:# worry:nao`,
    '-8': `?income-source ^_da ^_em bloqu- com_isso desab- esta~demais flexibles:NAME nao_estou nao~# nao~atrasado overdue:? overdue:ainda perdi perdo- qual_o quase_todas quero~a que~eh recebi_$ sim_$ todas_em todas~dia worry:estou`,
    '-9': `?after-crisis aceitaram_$ after-roadmap:👍 bom_dia do_cartao estou_sem falei~NAME paguei_$ recus- thirteenth:#`,
    '-10': `?which-change todas_,`,
    '-11': `:socorro estao_$ nenhuma_$`,
    '-12': `consent:#`,
    '-14': `?debt-kind`,
  },
  'nothing-more': {
    '38': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou so_$`,
    '15': `nao_$`,
    '14': `^_pronto lazer`,
    '13': `eh_isso mais_nada nada por_ai pront- pronto terminei_$`,
    '12': `:chega ?incomes ^_nada ^_nadinha ^_so ^_terminei chega debts:so essentials:eh flexibles:nao lista_$ nadin- nadinha nadinha_$ nenhu- resto so terminei`,
    '11': `^_chega acabo- debts:nao debts:nenhuma de~nada essas incomes:eh incomes:estou more-debts:o nada_mais nao_gasto so_isso termi-`,
    '10': `?essentials ^_nadica ^_zero a_lista compro corte- cortei debts:eh debts:nada e_so essentials:isso essentials:nem essentials:so gasto ja~tudo lista luxo more-debts:a more-debts:essas more-debts:por n0 nadic- nadica o_resto offers:mais por~mesmo pronto_$ renda renda_$ zero_$`,
    '9': `acabou ai_mesmo eh_tudo essas_$ essentials:nada faco_nada flexibles:zero gasto_$ incomes:desempregada more-debts:deu more-debts:ja more-debts:nao nada_$ nao_compro nao_devo nao_sobra nenhum nenhum_$ offers:nada o~tem que~tudo resto_eh the zero`,
    '8': `?debts ^_cortei ^_fora ^_mais ^_nem acaba- basic- basico cabo cabo_$ cortei_ate de_casa debts:isso devo disse_tudo eh~que encer- esses faco~disso flexibles:eh flexibles:nenhum flexibles:tenho fora_isso incomes:nada incomes:nao incomes:so isso_$ ja_disse lazer_$ lazer_eh mais_gasto momento more-debts:fechou more-debts:nops nao_tenho nao~com nao~outra no_momento o_basico o~eh so_essa so_esses sobra
tem_nao tudo_$`,
    '7': `^_aqui ^_era ^_finalizei ^_ja ^_nenhuma ^_nops acabou_$ acho~eh acho~falei aqui_eh completo completo_$ debts:acabou debts:mesmo desem- desempregada desempregada_$ deu_, e_eh eh_o eh~basico essentials:nao esses_gastos estou_desempregada estou~renda eu_nao e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:isso flexibles:nada fora incomes:casa incomes:gasto incomes:isso
incomes:momento incomes:nenhuma incomes:renda ja_$ mais_nao mesmo_$ minha~eh momen- more-debts:as more-debts:bom more-debts:esta more-debts:eu more-debts:lista more-debts:sao more-debts:so nada_disso nao_faco nem nem~nem nenhuma nops nops_$ offers:tudo que_falei sei_o sei~que sem_mais so_essas so~ai so~gastos so~que ter`,
    '6': `,_deus ^_acho ^_de ^_deu ^_devo ^_e ^_eh ^_fim ^_lazer ^_nenhum ^_por ^_sem a_regua ai_so alem aqui~contado basico_eh basico~esse boca boca_$ casa compro_besteira contado contado_$ cortei~ja daqui_para daqui~boca de_gastar de_outra debts:lazer debts:terminei deu_$ deus~livre devo_nao devo~, dinheiro_aqui dinheiro~eh disse diver- diversao diversao_eh eh_contado eh_daqui eh_so era_isso essa_renda
essas_coisas essentials:basico essentials:e essentials:gasto essentials:lazer essentials:mais essentials:o eu~sei final final- final_$ flexibles:nem flexibles:so flexibles:sobra flexibles:tem gasta- gastar gastar_$ gasto- gastos gastos_$ incomes:lazer incomes:no incomes:sem ja luxo_$ mais me_livre meu_lazer more-debts:ai more-debts:falei more-debts:fim more-debts:mais more-debts:nada
more-debts:ponto more-debts:que more-debts:regua more-debts:resto more-debts:tudo nao_saio nao_sou nao~besteira nao~deus nem_uma nenhuma_$ offers:lista outro_gasto para_boca regua regua_$ saco saio sem_renda sou_de sou~gastar so~renda tenho~gasto trabalho_e tudo_ja vida_eh`,
    '5': `,_estou ,~me ^_acabou-se ^_dinheiro ^_fecha ^_minha a_tv acabou-se acabou-se_o acabou-se~que acho acho_que aqui~tem ate_a ate~tv bar bar_nem bar~festa basico_$ bebo bebo_nao bebo~fumo canto canto_nao canto~vem casa_$ casa_para casa~servico coisa- coisas coisas_$ compl- compr- cortei_tudo cortei~a daqui dava_$ da~ter de_graca de_outro de_resto debts:basico debts:cortei debts:tem dera_ter dera~lazer
deu deus_me devo_nada de~canto doce doce_$ e_durmo eh eh~unica era era_doce essentials:compro essentials:de essentials:lista essentials:na essentials:nenhum essentials:renda essentials:tem esta_bom falei falei_todas fecha fecha_a festa festa_$ fim_de flexibles:mais fumo fumo_nao fumo~jogo graca guri_$ ha incomes:, incomes:acabou incomes:ai incomes:cortei incomes:de incomes:ja incomes:mesmo
incomes:pronto incomes:ter incomes:tudo isso ja_tirei livre livre_$ luxo_nenhum me~de me~ter minha_diversao minha_unica minha~renda momento_$ more-debts:chega more-debts:de more-debts:devo more-debts:divida more-debts:eh more-debts:era more-debts:fecha more-debts:ne more-debts:outra more-debts:outras more-debts:parou more-debts:pode nada~estou nao_bebo nao_entra nao_fumo nao_jogo nao_tem nao~de
nao~deixa nao~essas nao~lazer nao~nao nao~nem nao~outro nao~para nao~superfluo nem_bar nem_festa nem_pastel offers:acho offers:disse offers:isso offers:lembro outra outra- outra_torneira outras outro outro_canto outro~nao o~era para_servico para_ter para~luxo parou paste- pastel pinga ponto que~doce saio_de saio~casa salario_mesmo sem_luxo sem~gasto so_trabalho sobra_$ sobra_nem sobra~isso
sobra~para so~salario super- superfluo superfluo_$ tem_superfluo tem~torneira tenho_essas tenho_lazer tenho_nao tenho~coisas ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ trabalho~durmo tudo tudo_que tudo~dava tv tv_$ uai unica unica_renda vivo_de vivo~casa`,
    '4': `,_gracas ,_uai EXPENSE NAME_eu NAME~nao ^_besteira ^_capaz ^_dai ^_fechou ^_ficou ^_nao ^_passeio ^_vivo a_janela a_tampa ai ai_fechou algum- alguma aqui aqui_nao ate ate~osso banca banca_$ batom batom_$ beste- besteira besteira_eu besteira~nao bobag- bobagem bobagem_$ bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz cinem- cinema cinema_nem cinema~restaurante com_batom com_bobagem
com_bobeira compro_$ cortei~o da_cama da_lista dai_para dai~frente dava da~para de_favor debts:besteira debts:casa debts:compro debts:devo debts:e debts:gasto debts:luxo debts:nenhum debts:o debts:renda debts:resto debts:sobra desgr- desgraca desgraca_$ de~e de~na de~para disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca durmo_$ eh_dormir eh_meu eh_pouca eh_vento eh_zero
eh~boleto eh~cama eh~e eh~janela eh~marido eh~para entra_mais entra~nada essentials:acho essentials:aqui essentials:banca essentials:casa essentials:com essentials:devo essentials:graca essentials:luxo essentials:mesmo essentials:outro essentials:para essentials:sem essentials:sobra essentials:tenho essentials:ter esta~de eu_lembre eu~compro eu~tenho e~pago favor_e favor~nao fechou_$ feira feira_$
fim flexibles:acabou flexibles:disso flexibles:esses flexibles:graca flexibles:lazer flexibles:nadinha flexibles:tudo fogao fogao_$ fora~nada fora~nao frente_nada gasto_com gasto_nem gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca guri hoje_eh incomes:devo incomes:e incomes:extra incomes:hoje incomes:luxo incomes:nenhum incomes:resto isso_nada isso~fechou ja_cortei janel-
janela janela_$ ja~ate ja~ne ja~todas jogo jogo_$ lazer_de lazer~a lazer~pobre lembre mais_divida mais~nao me_dera me_divirto meu_pai minha_renda minha~hoje moca_$ more-debts:acabou more-debts:alem more-debts:deixa more-debts:dividas more-debts:essa more-debts:ficou more-debts:gracas more-debts:ha more-debts:lembre more-debts:nem more-debts:nisso more-debts:quitei more-debts:tampa more-debts:todas
more-debts:uai moro_de moro~favor na_feira na_praca nada_, nao_ha nao_moca nao_pago nao_que nao_vem nao~gracas nao~uai nao~vicio nem_cinema nem_para nem_restaurante nem~batom nem~na ninguem_$ o_osso o_salario offers:ja offers:so outra_renda o~cai o~mesmo pago_conta pai_$ papo papo_$ para_fogao para_frente para_isso para_por parad- para~ai para~nada passe- passeio passeio_eh passeio~da pastel_na
pastel~feira pobre~dormir pouca pouca_coisa praca praca_$ pronto_eh pronto~isso que_dava que_era que_sai que_tem quem_me quem~dera que~lembre real_com real~isso renda_nenhuma resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sai_$ sao sao_essas sao_todas sem sem~nenhum so_boleto sobra_para so~e so~para tampa tem_mais tem_outro tem~gasto tenho_vicio tenho~nenhum tenho~renda tirei
trabalho tudo~sai uai_$ vem_$ vento vento_$ vicio vicio_nenhum vida~so vivo`,
    '3': `#~sem ,_deixa ,_pode ,~devo ,~eu ,~tenho ,~tocar ^_creio ^_divida ^_dona ^_essas ^_fica ^_luxo ^_moro ^_nenhumazinha ^_tinha a_conta a_seu a_televisao aberta aberta_$ acabou_a acabou~lista acabou~rosario ai~meu alem_disso aqui~ter as_outras as_que a~aberta a~ninguem chega_ne com_mais com~fecho conta_$ conversar_no conversar~portao creio creio_que de_pobre debts:daqui debts:fora debts:ja debts:jogo
debts:ninguem debts:outro debts:saio debts:sou debts:ter debts:tudo deixa~ver dera desempregado_$ desse- desses desses_$ deve_eh deve~meu devia devo_a devo~seu de~eh de~por diversao~a dona~casa dormir_$ e_casa e_ela eh_conversar eh_minha eh_ter eh_trabalho eh_ver eh~gas eh~no eh~novela eh~televisao entra era_so essas_mesmo esse_$ essentials:a essentials:ate essentials:baile essentials:cortei
essentials:dai essentials:diversao essentials:era essentials:eu essentials:falei essentials:fora essentials:frente essentials:lembro essentials:minha essentials:moro essentials:outra essentials:que essentials:resto essentials:sai essentials:saio essentials:trabalho essentials:tudo esse~mesmo estou_ha estou_sem estou~# eu_saiba eu_ver eu~nao extra fechar fechar_a fechar~conta fecho_a fechou_a
fecho~lista ficou flexibles:, flexibles:aqui flexibles:cortei flexibles:esse flexibles:eu flexibles:ja flexibles:luxo flexibles:mesmo flexibles:na flexibles:pago flexibles:para flexibles:pronto flexibles:que frent- frente garco- garcom garcom_$ gas_$ gasto~mais graca- gracas gracas_a ha_# ha~meses incomes:aqui incomes:ate incomes:faco incomes:minha incomes:o incomes:outro incomes:receber ir
isso_fecho isso_nao isso~a isso~tem isso~tudo ja_esta ja~muito lazer~conversar lazer~ver limpo limpo_, limpo~nao luxo_aqui luxo~eh marido_, marido_que marido~banca mas_essa mas~eu me_recordo meses_sem mesmo meu_marido meu~eh mim_nao mim~sobra minha_vida moca more-debts:da more-debts:dessas more-debts:deus more-debts:enquanto more-debts:fechar more-debts:fora more-debts:hoje more-debts:juros
more-debts:minha more-debts:para more-debts:passado more-debts:rosario more-debts:saiba more-debts:sem more-debts:tinha more-debts:ver moro muito_$ nada_alem nada~casa nada~disso nada~momento nada~ninguem nao nao~recordo ne nem_com nem~eu nem~picole nenhum_desses nenhuma_outra nenhumazinha ningu- ninguem no_portao nome_limpo nome~, novel- novela novela_$ no~. offers:a offers:ai offers:de offers:eh
offers:falei osso osso_$ outra_$ pai para_picole passa_a picol- picole picole_$ pinga_isso pinga~mesmo pobre_eh pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ pronto_acabou que_acabou que_banca que_cai que~devia que~saiba que~so quitei~passado real receber_nada recor- recordo renda_mesmo rosar- rosario rosario_$ saiba saiba_$ saio_para sem_receber servico_$ seu_ninguem so_pinga
telev- televisao televisao_aberta tem_outra tenho tenho_$ tenho_mais tenho_outra tenho_outro ter_gas tocar trabalho~casa um_real uma_$ um~com ver_novela vida~trabalho`,
    '-3': `,_eh ,_ja :sobra ?confirm-amount ?confirm-delete ?debt-creditor ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry NAME_$ ^_a ^_apaga ^_ate ^_bora ^_deixa ^_deus ^_essa ^_exatamente ^_fazer ^_hein ^_quase ^_resta ^_sei ^_sou ^_ss ^_tenho a_bateria a_vida acaba acabou~bateria acho~tem after-roadmap:isso ainda ainda_$ apaga aqui_$ atrasada a~eh a~nao bater- bateria bateria_$ bora
bora_trabalhar cance- chora- chorar chorar_$ cobra- cobranca com_doenca comec- comeco comeco_$ comig- comigo com~mesmo conta_mais corre- debt-kind:o debts:? desab- deus_eh deus~mais doenc- doenca doenca_mesmo dou_conta dou~mais durmo_mais e_nao eh_com eh_mais eh~doenca esqueci essas_duas essas~mesmo essentials:? essentials:por estao exata- exatamente exatamente_isso exaus- exausta faz fazer_o
fazer~que filha fiz flexibles:NAME flexibles:somar fui gasto_eh hein hein_$ incomes:mes ja~a jeito mais~que mande mande_mais mande~nada mas_nao mes_eh me~mais minha_$ minha_filha more-debts:atrasada more-debts:esqueci more-debts:estao more-debts:lembro more-debts:perdi more-debts:quero more-debts:sim more-debts:te more-debts:vida nada~declarar nao_, nao_dou nao_eh nao_peguei nao_quero nao~jeito
nao~saida numer- numero o_comeco ofert- onde o~ne para~isso paz_$ pedra- pegue- peguei peguei_$ perdi perdi_a poe precisa quase quase_todas que_ne queri- queria resta resta_ai saida segur- sem~para so_vendo sobra_nada somar_tudo so~comeco so~duas ss ss_$ tem_jeito tem~que tem~uma tenho~de tirar trabalhar trabalhar_$ vejo vendo_$ worry:nenhuma worry:so`,
    '-4': `,_so :nada :nao ?debt-kind ?which-change ^_tem aguento aguento_mais assim assim_$ atras- complicado complicado_$ da_empresa da~, desan- desfa- dou duas eh_complicado eh_humilhante eh~meu empresa enten- entendi esque- esse_mesmo essentials:quero exist- existe existe_mais faco_besteira fazer humilhante humilhante_$ mais_uma marisa_nao mensa- mesmo_gracas mesmo~a mim_$ more-debts:ainda
more-debts:duas more-debts:estou more-debts:fazer more-debts:sei nada_urgente nao_aguento nao_durmo nao_entendi nao_existe nao_saco nao~renda overdue:nenhuma que~mais sabe saco_nada saco~disso segue so_faco so_meu somar so~besteira tenho_renda trans- urgente urgente_$ vendo vida_$`,
    '-5': `?after-crisis ?income-source ^_tudo anoto anoto_nada com_nada com~nao debt-kind:eh duas_mesmo e_o eh_mensal eh~ai eh~mesmo gasto~nada humil- isso~gracas mensal mensal_isso meu_$ nada~so nao_anoto urgen- worry:nada worry:nao`,
    '-6': `e~tem isso_eh nao_so tem_e`,
    '-7': `,_acabou ,~isso ^_isso de~nenhuma nao~acabou`,
    '-8': `^_gasto choro choro_$ nao~so so_choro`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu`,
    '13': `namor- namora namora_$ poema um_poema voce_namora you`,
    '12': `calor_ai conta_uma esta_calor esta~ai hoje_$`,
    '11': `:dinheiro ^_voce calor faz_um horas horas_sao qual_seu que_horas que~sao`,
    '10': `:qual ^_ignore ^_qual are chove- chover how ignor- ignore me_a me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo do_tempo indica music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde :um ^_aja ^_canta ^_escreve ^_faz ^_how ^_tell ^_vai a_joke aja aja_como are_you bolo canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de eh_casada escre- escreve_um faz ganhar historia historia_$ hoje how_are how~you indic- instr- jogo joke joke_$ meu_dinheiro me~joke me~uma musica_$ onde~meu qual regra- regras suas suas_regras tell tell_me tell~a tempo_$ time
uma_historia uma_musica voce~casada`,
    '7': `:meu ?flexibles ^_conta ^_esqueca ^_finja ^_tem ^_traduz ^_what after-roadmap:seu brasi- brasil brasil_$ can can_you can~do chover_hoje conta_um conta~segredo de_futebol dever dia_eh dia~hoje do_$ eh_hoje eh~presidente escreve esqueca essentials:voce fala_do fala~tempo faz~poema finja finja_que finja~eh franc- futeb- futebol futebol_$ ganha- gosta gosta_de gosta~futebol histo- ignore_suas
ignore~regras ingle- ingles ingles_$ isso_para isso~ingles me_fala me~do mostra_seu mostra~prompt o_jogo o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a qual~time que_dia que~eh rates:signo recei- receita receita_de regras_$ sao seu_prompt seu_time time_$ tradu- traduz traduz_isso traduz~para um_segredo vai~hoje voce_gosta what what_can what~you you_do`,
    '6': `: :: :? :amanha :como :de :empresta :ganhar :poema :rapido :vai ^_esta ^_me ^_mostra a_capital after-roadmap:faz after-roadmap:horas after-roadmap:ignore after-roadmap:jogo after-roadmap:you ai_$ aja~um amanha_? anter- anteriores anteriores_$ as_instrucoes as~anteriores bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta~piada de_cenoura dinheiro
dinheiro_$ do~hoje eh_outra eh~pessoa empresta empresta_# escreve~poema esqueca_as esqueca~instrucoes essentials:seu flexibles:me ganha ganha_o ganho- ganhou ganhou_o indica_uma indica~serie instrucoes instrucoes_anteriores me_empresta me_indica me_passa o_melhor outra_pessoa piada piada_$ pirat- pirata pirata_$ previ- qual~capital qual~melhor quem quem_ganha quem_ganhou que~outra rapido_$ reais_$
segre- segredo segredo_$ serie serie_$ sua tempo the_weather tomor- tomorrow tomorrow_$ um um_pirata uma uma_piada uma_serie vai voce voce_eh voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `#_reais :dividas :estou :faz :mim :pix :prompt :reais :seu :system ?debts ?rates ^_hello ^_onde ^_what's a_raiz after-roadmap:indica after-roadmap:musica after-roadmap:poema ajuda_com ajuda_no ajuda~dever ajuda~o all and a~da a~quadrada como_faz como~bolo com~dever conta da_mega da~sena de_dois de_matematica debts:aja debts:hoje debts:tem debts:voce descobriu descobriu_o descobriu~brasil
dever~casa dever~matematica dinhe- do_jogo dois_$ dolar dolar_$ e_me eh~raiz essentials:do essentials:hoje essentials:qual essentials:que faz_bolo faz~de filme filme_voce filme~indica flexibles:a flexibles:uma ganhou~jogo hello hello_how hello~are how_much how~is in indica_$ is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda mega mega_sena me~# me~com mostr- mostra much much_is
much~the no_dever numero_da numero~mega o_brasil o_dever o_resultado o~do o~ontem passa passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~nome qual~resultado quanto~a quem_descobriu quem_eh raiz raiz_quadrada raiz~de rapid- rapido rates:me rates:seu rates:tem reais resul- resultado resultado_do resultado~jogo sena sena_$ syste- system the_dolar the~tomorrow
um_pix um~de voce_indica weather_tomorrow`,
    '4': `" :" :$ :[ :] :cartao :do :e :emprestimo :exatamente :ganhou :me :mil :o :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:ai after-roadmap:are after-roadmap:conta after-roadmap:historia after-roadmap:how after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time after-roadmap:um after-roadmap:uma amanh- amanha are~todas big big_brother
broth- brother brother_$ capital~franca codig- codigo codigo_em codigo~python confi- da_franca de_$ de_bolo de_casa debts:ai debts:eh debts:esta debts:me debts:quem debts:tempo de~# de~de de~mil do_brasil dois eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? escreva escreve~codigo esque- essentials:conta essentials:eh essentials:me essentials:tempo essentials:uma essentials:you
estou_precisando estou~de fala flexibles:de flexibles:faz flexibles:um franca franca_$ ganhar_a ganhar~eleicao ganha~big grena- grenal horas~em jogo_$ melho- melhor meu~e me~no mil_$ nome_? no~de o_big o_grenal o_numero o~brother para_minha passa_o passa_uma passa~receita pesso- pessoa pix precisando previsao_do previsao~tempo pytho- python python_$ qual_o qual~previsao qual~signo qual~voce
quanto_eh quem_vai quem~ganhar rates:calor rates:eh rates:esta rates:how rates:poema rates:qual rates:quem rates:tempo rates:um rates:uma receita~bolo resum- resumo revol- sao_em sao~toquio seu_signo todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai_ganhar vai~a you_$ you_todas`,
    '3': `#_mil $ $_# :. :a :australia :capital :divida :foi :hoje :ignore :jogo :marque :nome :ontem :para :quem [_system after-roadmap:bolo after-roadmap:dois after-roadmap:escreve after-roadmap:esta after-roadmap:hoje after-roadmap:matematica after-roadmap:receita after-roadmap:voce ai ajuda amor_$ austr- australia avo bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como credito_$
da_australia de_amor de_credito de_pao de_queijo debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:ganha debts:historia debts:outra debts:passa debts:pessoa debts:que debts:uma divida_de eh_a essentials:dia essentials:how essentials:o essentials:outra essentials:quem exata- exatamente jogo_ontem marqu- marque me melhor_time melhor~de melhor~do meu_avo me~um mil onde ontem
outra o~time pao pao_de pao~queijo perdo- poema_de poema~amor previsao qual~receita queij- queijo queijo_$ rates:ai rates:are rates:bolo rates:brasil rates:dever rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:passa rates:the rates:time rates:voce rates:you receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para`,
    '-3': `?income-source after-roadmap:dinheiro da_uma debts:? voce_$`,
    '-4': `me_da o_# qual~# voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `conti- continuar continuar_$`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:volta after-roadmap:voltei volte- voltei`,
    '11': `coloc-`,
    '10': `after-roadmap:lembrete after-roadmap:sim`,
    '9': `:voltar ^_volta after-roadmap:mandar after-roadmap:os lembrete mandar_aviso volta volta- voltar`,
    '8': `^_ativa ^_reativa after-roadmap:ativa after-roadmap:aviso after-roadmap:novo after-roadmap:reativa after-roadmap:receber ativa lembr- mandar me~de novo_$ quero_voltar reativa vencimentos_$ volta_a`,
    '7': `:quero :vamos ^_manda ^_quero a_participar after-roadmap:continuar after-roadmap:manda after-roadmap:pode after-roadmap:vencimentos dos_vencimentos manda- mandar_mensagem me~dos quero_receber receber sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `a_mandar after-roadmap:cadastro after-roadmap:dos after-roadmap:lembrado after-roadmap:mim after-roadmap:participar avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ de_novo lembrado lembrar_de liga_os liga~lembretes manda me_mandar meu_cadastro novo os os_lembretes os~por participar participar_$ quero~lembrado quero~os receber_lembrete ser_lembrado venci-`,
    '5': `^_liga ^_vamos ^_voltar after-roadmap:lembretes after-roadmap:liga after-roadmap:me after-roadmap:quero aviso aviso_$ dos liga mim_$ para_mim parti- pode_me pode~mensagem receber_$ vamos voltar_$`,
    '4': `^_pode a_me after-roadmap:avisos after-roadmap:lembrar after-roadmap:mensagem after-roadmap:voltar aviso- avisos de_volta lembrete_$ lembretes_$ mandar~lembretes mensa- mensagem mim os_avisos quero receb- sim voltar~mandar`,
    '3': `a_receber after-roadmap:de after-roadmap:favor a~os favor_$ lembretes me_lembrar mensagem_$ pode pode_mandar pode~lembrar quero~a voltar~receber`,
    '-3': `,_quero :lembrar :sim after-roadmap:onde after-roadmap:ver aquel- com_os com~lembretes lembretes_por mandar_os me~sim os_aviso para_de parar quero_ver sim~quero volta_com`,
    '-4': `de_pagar pagar_$`,
    '-5': `:lembretes`,
    '-7': `:os lembrada`,
    '-8': `pode~os`,
  },
  'opt-out': {
    '22': `desca-`,
    '20': `^_sair sair_$`,
    '19': `^_parar ^_stop sair stop stop_$`,
    '18': `^_para encer- parar_$`,
    '17': `encerrar parar`,
    '15': `^_finaliza bloqu- descadastrar descadastrar_$ finaliza finaliza_$`,
    '14': `^_some final-`,
    '13': `^_descadastrar ^_encerrar bloqueia com_isso consent:mais encerrar_$ mensagem_$ me~mais quero_cancelar some`,
    '12': `cance- cancelar contato nao_me nao~mais quero_mais voce_$`,
    '11': `^_chega after-roadmap:sair chega_de descadastra descadastra_$ me_bloqueia me_descadastra meu_numero zap_$`,
    '10': `:parar :stop ^_parem bloquear chega contato_$ daqui daqui_$ mensa- para_$ para_com para~isso parem parem_com parem~isso some_daqui`,
    '9': `:sair cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ lista mais mais_isso meu_zap me~em minha_inscricao para_de quero~isso zap`,
    '8': `^_me after-roadmap:cancelar after-roadmap:encerrar after-roadmap:some bloquear_voce de_me dessa_lista mensagem meu~dai numer- numero parti- paz paz_$ por_aqui quero_sair remov- tira_dessa tirem vou_bloquear vou~voce`,
    '7': `:me ?consent ?debts ?essentials ^_remover ^_sai ^_solicito bloqueia_ai cancelar_$ cancelar_minha cancelar~participacao chega~mensagem chega~zap consent:parar consent:some conta- dai dai_$ de_zap debts:encerrar deixa~paz descadastramento descadastramento_$ de~mensagem escrever~mim esquece_de esquece~vez essentials:encerrar essentials:me essentials:quero essentials:sair lista_$ mandar_mensagem mande
mande_mais mande~nada me_esquece me_tirem mensagens me~dessa minha_participacao o_descadastramento para~escrever participacao participacao_$ procu- quero remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira tira_meu tirem_da tirem~lista`,
    '6': `^_tira after-roadmap:contato after-roadmap:descadastrar after-roadmap:lista after-roadmap:parar after-roadmap:tira amola amola_mais atendimento_$ cancelar~servico consent:contato consent:me consent:sair da_lista da~vida de_escrever de_mensagem de_vez de_voce debts:mais debts:quero deixa_em desej- desejo desistir desistir_do desistir~programa de~encher de~mandar do_programa encerrar_atendimento
encher encher_$ escrever_para essentials:mais essentials:parar isso_$ mais_$ mais_contato mais_papo manda_mais me me_amola me_encher mensagens_$ me~ai n0 nao_quero nao~amola numero_dai papo para~me progr- programa programa_$ quero_desistir quero_encerrar quero~papo sai sai_do`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:bloqueia after-roadmap:chega after-roadmap:daqui after-roadmap:descadastra after-roadmap:esquece after-roadmap:inscricao after-roadmap:isso after-roadmap:mais after-roadmap:me aqui_$ atendimento bloquear_se bloquear~continuar cancela chega_nao chega~manda com_voce comigo_por comigo~aqui consent:chega consent:encerrar
consent:mensagem debts:cancelar debts:lista debts:me debts:numero debts:sair debts:some deixem deixem_em deixem~paz de~para do_meu enche- escre- escrever esquece esse_servico essentials:cancelar essentials:descadastrar essentials:parem fala~comigo mais_nada mais~por mandar me_deixa me_deixem me_mandar me_mande me_procura me_procurem nao_fala nao_manda nao~mande nao~procura nao~procurem papo_$
procura procura_mais procurem procurem_mais quero~do quero~esse se_continuar servico_$ te_bloquear te~se tira~numero vez vez_$ vou_te vou~bloquear`,
    '4': `. :mais :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:numero after-roadmap:parem after-roadmap:solicito after-roadmap:vez autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero cancelar_o chame chame_mais chega~me comig- comigo consent:bloquear consent:cancelar consent:daqui consent:de consent:isso consent:minha consent:quero consent:zap conta_de conta~mensagens
da_minha de_mandar de_mensagens debts:chega debts:com debts:daqui debts:mensagem debts:meu debts:parem debts:paz deixe- desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular essentials:bloquear essentials:contato essentials:descadastra essentials:em essentials:meu essentials:minha essentials:numero essentials:paz fala_mais
fora_nao fora~quero mais_comigo mais_em mais_esse mais_participar mais~com mais~contato mais~disso mais~nada mais~para mais~servico mandar_coisa me_chame me_descadastrar me_tira meu_contato meu~ai me~coisa me~da me~de minha_vida minha~de nada_para nada~esse nada~voce nao_autorizo nao_mande nao~chame numero_$ numero_ai o_servico para_esse para~celular participar participar_disso quero~da
quero~descadastrar quero~participar receber~de sai_fora sair_da sair~lista sai~nao servi- servico some_do some~meu tira~contato tira~lista vida_$`,
    '3': `:de :lista :meu :nao :tira :voce :zap after-roadmap:dai after-roadmap:escrever after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:voce after-roadmap:zap amor_$ aqui atend- autor- autorizo celul- celular celular_$ chame~por com consent:ai consent:com consent:dai consent:do consent:meu consent:para consent:programa consent:sai consent:vez contato_dai
conversar~voce debts:atendimento debts:contato debts:deixa debts:desejo debts:em debts:mande debts:nao debts:tira desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:comigo essentials:do essentials:inscricao essentials:lista essentials:manda essentials:mande essentials:nao essentials:tira
essentials:vou essentials:zap falar~voce fora lista_de lista_pelo lista~amor mais_conversar mais_por mais~mensagem manda manda- mensagem~voce me~mensagem minha nada_de nao_desejo nao_entrem nosso nosso_contato parar~mandar pode_encerrar pode~de pode~nosso quero_me quero~conversar quero~o receber_nada`,
    '-3': `?debt-kind ?income-source ^_nada after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:segunda after-roadmap:toda aguen- cancela_$ cobra- consent:como conta_$ das das_dividas de_vencimento de~de dividas dividas_$ durmo_mais essentials:fazer lembra lembra_mais lembrar lembrete lembrete_$ liga_$ mais_viver me_lembra me_socorre meu_$ nao_durmo nao_precisa nao~lembra para_que
para~esse preci- precisa precisa_mais quero_suporte quero~das quero~minha sair_das sair_dessa sair~dividas segun- segunda segunda_$ socor- socorre socorre_$ supor- suporte suporte_$ toda vida_de viver viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:cobranca after-roadmap:vencimento aguento aguento_mais aviso_$ cobranca cobranca_$ consent:, de_aviso de_divida divida_$ durmo liga mais_fazer mais~cobranca mais~isso me_liga nao_aguento nao~, quero~fazer venci- vencimento vencimento_$`,
    '-5': `after-roadmap:aviso aviso fazer fazer_isso quero~me tira_da`,
    '-6': `lembr-`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '15': `quita-`,
    '14': `after-roadmap:esta quite- quitei`,
    '13': `after-roadmap:pagamento after-roadmap:paguei pagam- pagamento`,
    '12': `^_consegui ^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago dei liquidei matei paga pago_$`,
    '11': `:NAME ^_esta ^_zerei acert- acertei after-roadmap:hoje after-roadmap:zerei consegui_pagar paguei_$ zerei`,
    '10': `NAME~✅ ^_acabei ^_boleto ^_ja after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:quitei after-roadmap:sozinha boleto_pago consegui foi_paga o_pix sozinha_$ ✅`,
    '9': `:paga ^_acertei ^_quitei acabe- acabei acabei_de after-roadmap:acertei after-roadmap:boleto after-roadmap:paga after-roadmap:pix hoje matei_essa pago sozin- sozinha`,
    '8': `NAME_hoje NAME_pago ^_NAME ^_dei ^_fiz after-roadmap:cedo after-roadmap:feito after-roadmap:foi after-roadmap:uma cedo cedo_$ conse- divida_$ essa_$ esta esta_pago feito fiz_o hoje_cedo ja_quitei mandei_o overdue:ja pagar_$ parte pix uma_$`,
    '7': `^_foi after-roadmap:baixa after-roadmap:fiz after-roadmap:mandei after-roadmap:pagar after-roadmap:quitada dei_baixa depos- e_paguei fiz~pix ja_dei ja~a mande- mandei o_pagamento overdue:paguei paguei_a paguei~o pix_$ quitada`,
    '6': `:! NAME ^_mandei after-roadmap:ontem after-roadmap:parcela after-roadmap:terminei baixa bolet- boleto duas~do esta_quitada fiz hoje_$ mes_ja overdue:NAME overdue:o o~! paga_$ paguei~que parte_$ quitei_$ so_o terminei_de terminei~pagar`,
    '5': `#~do :o ?after-roadmap ^_antecipei ^_resolvi ^_saiu ^_terminei after-roadmap:a after-roadmap:comprovante after-roadmap:contas after-roadmap:desse after-roadmap:divida after-roadmap:duas after-roadmap:financiamento after-roadmap:mes after-roadmap:resolvi after-roadmap:so after-roadmap:tudo antec- antecipei as_contas a~mes combi- comprovante consegui~esse contas_$ da_NAME de_pagar dei_a dei_um
dei~jeito desse_mes desse~ja do_NAME duas_parcelas efetu- efetuei efetuei_o efetuei~pagamento essa financiamento financiamento_$ foi ja liquidei_a mandei~pix mil_do o_comprovante o_financiamento ontem ontem_$ o~para pagamento_$ pagar para_eles parce- parcela parcelas_do quitei_o quitei~financiamento resolvi terminei tudo_$ um_jeito uma`,
    '4': `#_a #~de ,_agora ,_esta ,_paguei ,~esta ?which-creditor NAME_. NAME_gracas ^_efetuei ^_passei a_deus a_fatura a_parcela acabei~pagar acertei_com after-roadmap:. after-roadmap:deus after-roadmap:fatura after-roadmap:gracas after-roadmap:jeito after-roadmap:loterica after-roadmap:nela after-roadmap:parcelas after-roadmap:recibo after-roadmap:saiu after-roadmap:ultima agora a~# a~gracas confo-
conforme conforme_o consegui~a contas da~hoje de_mandar debt-amount:ai debt-amount:faz debt-amount:tempo debts:mil debts:paguei desse de~o do_mes do~hoje duas essa_divida estev- esteve fatura_$ fiz~pagamento foi_$ foi~ontem gracas_a gracas~deus ja_foi ja~faz mes~foi n0 overdue:passada overdue:semana paga_a pagar_esse pagar~mes paguei_# paguei_o paguei_so paguei~a paguei~da parcela_$ quitar_$
recib- recibo saiu termi- ultima~NAME`,
    '3': `!_$ #_mil ,_NAME ,_mas ,~. ,~paga ._nem ._so .~me .~o NAME_! NAME_com NAME_ontem NAME~! NAME~a NAME~so ^_essa ^_feito ^_vendi a_NAME a_da a_de a_divida a_entrada a_parte a_ultima adiantado_$ after-roadmap:NAME after-roadmap:adiantado after-roadmap:agora after-roadmap:do after-roadmap:efetuei after-roadmap:eles after-roadmap:entrada after-roadmap:guardei after-roadmap:ja after-roadmap:mandar
after-roadmap:parte after-roadmap:passei after-roadmap:quitar agora_$ ai_eu ate~me carro~NAME cartao_NAME cartao~esse com_uma compr- com~hoje com~mas conta- da~com de_# debt-amount:essa debt-amount:eu debt-amount:ja debts:# debts:carro debts:do debts:dos debts:metade deram_$ dinheiro_$ divida do_carro do_cartao dos_# do~foi do~no eles_hoje entrada_$ essa_ai essa_ja essa_que essa~eu essa~quitei
esse~, esta_em esta_paga esta~dia eu~quitei fatur- fatura faz_tempo feito_. finan- graca- gracas guardei hoje~o ja~o jeito la_e loter- loterica mes mes_, mes~NAME mes~esta metad- metade mil~# mil~NAME minimo_do minimo~cartao na_do na_loterica na~NAME na~e nela nem_me o_dinheiro overdue:agora overdue:mas o~. pagamento_da pagar_tudo paguei_hoje paguei~acordo paguei~parcela paguei~primeira parcelas
passada passada_, passe- passei quitar resol- semana_passada semana~, ultim- ultima ultima_do uma_divida vendi_o`,
    '-3': `!~! ,~paguei ?debt-kind ?income-source ^_deixei acabei_fechando aceit- after-roadmap:ai after-roadmap:apaga after-roadmap:deixei after-roadmap:meses after-roadmap:meu after-roadmap:pulei after-roadmap:quero apert- atras- atraso a~! bom bom_$ caiu deixe- deixei e_sumiram esta_bom fecha- fechando fechando_$ meu~caiu nao~a o_NAME pagamento_caiu paguei~meses pix_e pix~sumiram pulei qual_a que_ja
que~paguei quitei_a sumir- sumiram sumiram_$`,
    '-4': `NAME_ate NAME~setembro after-roadmap:! after-roadmap:atraso after-roadmap:bom after-roadmap:caiu after-roadmap:qual after-roadmap:quanto a~esse com_atraso e_agora ja~e meu_pagamento nao_consegui nao~pagar paguei_e paguei~agora quitei~NAME setem- setembro setembro_$`,
    '-5': `NAME_ja after-roadmap:nao do~ja paguei_com paguei~atraso`,
    '-6': `atraso_$`,
    '-8': `NAME~esta`,
    '-9': `nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes pagar~NAME primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro o_NAME prime-`,
    '6': `NAME_primeiro a_NAME a~primeiro depois~NAME logo~NAME`,
    '5': `^_eu acert- acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes logo pagar_a quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~topo ^_ah ^_primeiro after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:depois after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:gostaria after-roadmap:logo after-roadmap:resto after-roadmap:topo ah antes_de antes~NAME a~depois bota_o ele eu_quero eu~acertar livra-
livrar livrar_logo me_livrar me~logo no_topo o~antes o~no primeiro_o quero_me quero~o resto_eh topo`,
    '3': `,~eh :antes :prefiro NAME_$ NAME_porque NAME~corre NAME~de NAME~o ^_bota ^_gostaria ^_quero acertar~a after-roadmap:, after-roadmap:causa after-roadmap:comecar after-roadmap:dele after-roadmap:domingo after-roadmap:familia after-roadmap:vergonha antes_$ a~antes a~porque bota causa_da com_NAME com_vergonha comecar comecar_pagando comecar~NAME comecar~a compa- com~, com~dele confirm-change:NAME
confirm-change:a confirm-change:primeiro confirm-change:quero corre_risco corre~de da_NAME da~. de_cortar dele dele_$ depoi- depois domin- domingo eh_pagar eh~primeiro entao entendi estou~vergonha eu_prefiro eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagando_a pagando~NAME pagar pelo_NAME pelo~, porqu- porque porque_corre porque~risco por~da precisando precisando_$ prefi- prefiro
prefiro_pagar primeiro_a que_ele queri- queria queria_acertar queria_comecar queria~pagando quero quero_acertar que~esta resto risco_de risco~cortar tenho_que`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '15': `after-roadmap:juros`,
    '14': `juros`,
    '12': `after-roadmap:mais`,
    '11': `barat-`,
    '10': `menos`,
    '9': `after-roadmap:menos que~mais que~menos`,
    '8': `a_mais a_que after-roadmap:barata after-roadmap:jeito after-roadmap:nos barata econo- mais_barata`,
    '7': `^_ataca ^_comeca after-roadmap:ataca after-roadmap:maior after-roadmap:pela after-roadmap:primeiro ataca jeito jeito_que juros_$ maior nos o_jeito`,
    '6': `:juros after-roadmap:barato after-roadmap:comeca ataca_a a~juros barato comeca comeca_pela mais mais_barato menos_$ menos_juros pela primeiro`,
    '5': `^_primeiro a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:prefiro a~mais do_juros juros_maior juros_pesado mais_cara mata ordem o~que o~sai pagar~juros pela_mais pela~cara prime- que_sai que_tem sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_inverte ^_mata ^_prefiro ^_quero a_do after-roadmap:a after-roadmap:alto after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:perder after-roadmap:pesado after-roadmap:quero after-roadmap:sai after-roadmap:sangra alto_$ as_de as~juros a~tem bota_o cabel- cara caras de_juros em_primeiro fim_$ inver-
inverte juros_. juros_alto juros_no juros_para logo_a maior_juros mais_em mais~primeiro me_faz o_juros paga paga_as pagar_menos pelo pesad- pesado prefi- prefiro primeiro_as primeiro~de primeiro~que que_mais que_paga quero_a quero~mais sangra`,
    '3': `:. :paga :tem ^_bota ^_troca a_de after-roadmap:antes after-roadmap:as after-roadmap:caro after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:troca alto antes_$ a~cobra bota cara_$ comec- dinheiro_$ do_jeito dos do~mais fim final final_$ frent- frente frente_$ logo mais~antes mais~no matem- menos~no na_frente no_fim no_final o_mais o~maior
paga_menos paga~juros perde- perder prefiro_pagar primeiro_a primeiro~a que_cobra que_me quero~menos sai tem~juros troca`,
    '-3': `^_qual a_menor after-roadmap:qual cobra~juros que~primeiro`,
  },
  'prefer:quick-win': {
    '9': `a_que rapid-`,
    '8': `a~some primeiro_$`,
    '7': `a_menor after-roadmap:menor after-roadmap:primeiro after-roadmap:some after-roadmap:vitoria uma_vitoria`,
    '6': `after-roadmap:animar after-roadmap:logo after-roadmap:matar after-roadmap:rapido anima- animar animar_$ a~primeiro logo logo_a matar menor menor_primeiro para_eu prefiro~logo primeiro quero_matar que~primeiro rapido some vitor- vitoria`,
    '5': `^_uma after-roadmap:alivio after-roadmap:der after-roadmap:prefiro after-roadmap:quitar alivi- alivio der mais_rapido prime- quita- quitar rapido_$`,
    '4': `^_prefiro after-roadmap:uma menor_$ prefi- prefiro`,
    '3': `^_a after-roadmap:a quero~a`,
    '-4': `primeiro_a`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '14': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas as neve_$ pelas`,
    '11': `de_neve neve`,
    '10': `after-roadmap:menor after-roadmap:menores menor menores`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores primeiro`,
    '7': `^_das after-roadmap:das after-roadmap:miudinhas after-roadmap:vai as_pequenas das maior_$ menor_$ miudi- miudinhas miudinhas_$ pequenininhas prime- primeiro_a quero~as`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:menorzinhas after-roadmap:pequenininhas after-roadmap:prefiro after-roadmap:riscar animo animo_$ as_baratas as~antes barat- baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menorzinhas prefi- prefiro risca- riscar`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:troca as_menores as~primeiro comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela pela_menor vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:nas after-roadmap:tira as_pequenininhas as~de camin- caminho comeca de_uma de~vez elimi- elimina eu_me ir livra- livrar livrar~das logo logo_das matar_as me_livrar nas para_menor pequenas_$ prefiro_comecar prefiro~pela que~me tira_do troca uma_vez`,
    '3': `:comecar :das :logo :pela :prefiro acabar_com acabar~as after-roadmap:acabar after-roadmap:de after-roadmap:menorzinha after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sentir after-roadmap:sumindo after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas com_as comecar~menorzinha com~pequenas dividas~uma esta~, eu~me ir~as livrar_logo menorzinha me~logo
pela_menorzinha pequenas_antes pequenininhas_primeiro por_uma primeiro_$ primeiro_as que_esta quero~a quero~que senti- sentir sumin- sumindo tira uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-4': `logo_a quero_matar`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME`,
    '11': `a_NAME o_NAME tira`,
    '10': `quitei~NAME`,
    '9': `after-roadmap:quitei perdoou tira~NAME`,
    '8': `NAME ^_quitei ^_tira perdo- quite- quitei zerei~NAME`,
    '7': `NAME~existe NAME~paguei ^_zerei a_divida after-roadmap:perdoou after-roadmap:zerei debts:tira ja_paguei o~ja quitei_a zerei`,
    '6': `NAME_ja after-roadmap:ex after-roadmap:ja apaga_a da_lista ele_$ existe existe_mais lista_$ nao_conta nao_existe o_pai paguei_$ pai_nao perdoou_a perdoou~divida pode_tirar rates:conta rates:ele rates:tira tira_o tirar`,
    '5': `,_pode NAME_$ ^_apaga after-roadmap:caderno after-roadmap:existe after-roadmap:lista after-roadmap:paguei after-roadmap:pode after-roadmap:tirar ela ele ex exist- lista pai`,
    '4': `!~! ,~tirar :a :divida :ela :essa NAME_da NAME_nao NAME_perdoou NAME_que NAME~eles NAME~lista ^_exclui after-roadmap:a after-roadmap:apaga after-roadmap:cancelar after-roadmap:exclui after-roadmap:juiz after-roadmap:mandou apaga apaga~NAME a~! a~, a~nao a~que cader- caderno cancelar cancelar_a cancelar~da debts:NAME debts:o devol- exclui juiz juiz_mandou juiz~cancelar mandou_cancelar
more-debts:NAME o_ex o~nao pague- paguei pode~a quitei_o tira_a`,
    '3': `,~essa ,~paguei :com :da :lista :pode :tirar NAME_, NAME_por NAME~do NAME~favor NAME~ja NAME~nao ^_terminei a_moto after-roadmap:! after-roadmap:deram after-roadmap:ela after-roadmap:esquecer after-roadmap:filho after-roadmap:moto after-roadmap:o after-roadmap:pagou after-roadmap:risca after-roadmap:riscar after-roadmap:terminei a~com a~para de_pagar deram devo_mais de~a divida divida_$ divida_com
do~por e_eles ela_$ encer- engan- engano engano_$ esquecer essa_da essa~NAME eu~devo exclu- foi_engano ja mais_$ mando- mandou minha_$ more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu moto nao_devo pagou pagou_$ para~e pode pode~da pode~do por~, que_meu que~meu rates:nao rates:o risca risca- risca_essa riscar termi- terminei terminei_de
terminei~pagar tirar_a tirar_da tirar~NAME tirar~lista`,
    '-3': `:! :o ^_NAME ^_paguei after-roadmap:sozinha debt-kind:NAME overdue:NAME overdue:ja overdue:o overdue:paguei o~! paguei_a paguei~NAME sozinha sozinha_$`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '17': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_resta ^_zera do_zero reinicia_$ resta resta_ai`,
    '13': `^_zerar zera zerar zerar_tudo`,
    '12': `^_recomecar inici- inicio inicio_$ zera_ai zero`,
    '11': `ai_$ comecar conversa_$ refaz- refazer volta_para`,
    '10': `after-roadmap:reset comeco recomeca tudo_$ vamos`,
    '9': `comecar_de comecar~novo conversa de_novo debts:reset do~por novo novo_$ para_comeco quero_recomecar tudo`,
    '8': `:recomecar ^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:tudo para_inicio quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_comecar ^_volta after-roadmap:recomecar after-roadmap:zera after-roadmap:zero comeca comeco_$ debts:ai do_inicio outra_vez refazer_tudo`,
    '6': `after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos comeca_de comecar_outra comecar~vez comeca~novo debts:zera e_comeca essentials:ai e~de favor_$ flexibles:ai quero~outra rates:inicio rates:zera tudo~comeca vez vez_$ volta volta~comeco zero_por zero~favor`,
    '5': `:tudo ?debts ?rates after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca bora comeco~favor debts:inicio debts:recomecar do_comeco do_primeiro e_recomeca errei_tudo essa_bagunca essa~e favor por_favor quero_comecar rates:conversa rates:do rates:recomecar recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero
refazer~primeiro vamos_de vamos_do vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :comecar :novo :quero :volta :zero ?flexibles ^_apaga ^_errei ^_refazer a_conversa after-roadmap:comeca after-roadmap:favor after-roadmap:vez apaga_essa bora_comecar comecar_tudo comeco_por debts:comecar debts:conversa debts:do debts:novo debts:recomeca debts:vamos e_vamos errei fazer_tudo outra quero~do rates:comecar rates:novo rates:quero rates:vamos refazer~inicio tudo_, tudo_de
tudo~bora tudo~novo vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,_quero ,~do ,~recomecar :do :para ^_embaralhei ^_quero a_borracha after-roadmap:ai after-roadmap:comeco after-roadmap:do after-roadmap:novo after-roadmap:outra after-roadmap:volta apaga a~e bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero debts:comeco debts:favor debts:quero debts:refazer debts:zero desde desde_a desde~primeira de~desde do
embaralhei embaralhei_tudo embaralhei~, errei~vamos essentials:do essentials:primeiro essentials:vamos e~do fazer~de fiz_uma fiz~salada flexibles:, flexibles:do flexibles:e flexibles:vamos n0 novo_desde novo~a passa_a passa~borracha prime- primeira primeiro_$ quero quero_fazer rates:ai rates:comeca rates:comeco rates:favor rates:outra rates:para rates:por rates:recomeca rates:refazer rates:vez
rates:zero salad- salada salada_, salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma_salada uma~,`,
    '-3': `?income-source ^_ai after-roadmap:pelas after-roadmap:vida ai_ai apaga_tudo comecar_pelas pelas quero~minha vida_$ volta_ai`,
    '-4': `^_tudo`,
  },
  'scam-question': {
    '20': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '12': `pix`,
    '11': `consent:golpe`,
    '10': `after-roadmap:golpe eh_falso link`,
    '9': `bolet- boleto esse_site esse~eh estra- estranho falso isso~golpe liberar para_liberar`,
    '8': `:golpe ^_mandaram como~se consent:eh golpe_isso golpe~? liber- mandaram numero pediram_minha pediram~senha site verda-`,
    '7': `^_oferta acho~fui after-roadmap:pediram antes_$ boa_demais boa~desconfio cai_num cai~golpe como_sei confi- demai- demais demais_desconfio depos- desconfiei do_banco e_sumiram eh_verdade eh~banco engan- enganado enganado_$ estranho_$ fui_enganado golpe_? limpa minha_senha num num_golpe numer- numero_eh oferta_boa oferta~demais offers:eh pix_e pix~sumiram que_fui que~do que~enganado sei_se senha
sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh ^_acho ^_cai ^_esse ^_querem acho_que after-roadmap:nome antes cai codig- codigo confiavel_? de_outra deposite desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site ligar- ligaram limpa- mandaram_um no_facebook nome no~limpa numero~estranho o_emprestimo
offers:golpe pedin- pedindo querem querem_que querem~eu que~deposite que~meu senha_$ se~verdade site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `,~? :isso :um ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:eh after-roadmap:falso after-roadmap:link after-roadmap:numero after-roadmap:pix banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou com_link confio confio_? consent:boleto consent:esse consent:pediram da_serasa da~mesmo demais_, demais~desconfiei deposite_antes dizendo~eh do~era eh~demais era_verdadeira era~?
essa_ligacao essa~do eu~antes falso_? fiz_o fiz~pix fui liberar~emprestimo ligacao_do ligacao~banco limpa_nome limpam limpam~nome link_eh me_ligaram mesmo_esse mesmo~numero nome_de nome_por nome~uma normal_? numero_? o_desconto o_numero o_pix oferta offers:falso offers:link offers:nome offers:pediram offers:pix o~e pix_para que_limpa que_limpam quere- recebi se_eh seguro_antes sei~eh serasa~esse
site_eh site~confiavel um_link um~antes verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_posso ,_sera ,~golpe :? :boleto :link :pix :posso ?consent ?offers NAME_que ^_disseram ^_dizem ^_estao ^_fiz ^_isso ^_um adian- adiantado after-roadmap:acho after-roadmap:demais after-roadmap:estao after-roadmap:estranho after-roadmap:liberar after-roadmap:limpa after-roadmap:senha after-roadmap:site after-roadmap:tive after-roadmap:uma after-roadmap:verdade boa boleto_de boleto~outra celul-
celular celular_$ codigo_do codigo_que codigo~celular codigo~chegou confiavel consent:acho consent:antes consent:do consent:liberar consent:ne consent:nome consent:num consent:numero consent:o consent:pix consent:que consent:sei consent:site conta~NAME da~que deposito deposito_antes desconto~bom de~empresa disseram_que dizem dizem_que do_celular eh_confiavel eh_da eh_do eh_normal em_nome empresa_$
esse esse_link eu~adiantado falaram~limpa isso_? isso_eh liberar_$ liberar_o ligac- ligacao ligaram_dizendo ligaram~que limpa_meu limpa~nome link_para link~falso manda- mandaram_boleto mandaram~de meu~pelo me~dizendo moca nome_$ nome_pelo nome~pix norma- normal numero_estranho nunca_tive o_codigo o_nome ofert- offers:, offers:antes offers:boleto offers:demais offers:do offers:que offers:recebi
offers:site offers:sms outra_empresa o~eh o~por para_quitar pedindo~para pediram_codigo pediram~do pelo_pix pix~liberar por_# por~reais prome- que_chegou quitar quitar_, recebi_um serasa_mesmo taxa_$ tive_$ um_boleto uma_moca uma~da vi`,
    '3': `,_clico ,_confio :aqui :chegou :emprestimo :esse :liberar :mandaram :pagar :para :pediram :por :taxa :uma ^_falaram ^_prometeram ^_sera ^_uma ^_whatsapp adiantado_$ after-roadmap:antes after-roadmap:cai after-roadmap:chegou after-roadmap:cobrando after-roadmap:codigo after-roadmap:deposite after-roadmap:desconfiei after-roadmap:fui after-roadmap:ligacao after-roadmap:limpam after-roadmap:mandaram
after-roadmap:moca after-roadmap:normal after-roadmap:num after-roadmap:nunca after-roadmap:oferta after-roadmap:pedindo after-roadmap:serasa after-roadmap:taxa after-roadmap:veio after-roadmap:vi antes_do antes~emprestimo a~tinha banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_da boleto_estranho boleto_veio boleto~NAME boleto~em cara cara_do cara~whatsapp chegou_mensagem chegou_no
chegou~com clica- clicar clico clico_? cobrando cobrando_uma cobrando~conta com~para consent:ai consent:banco consent:cai consent:demais consent:estranho consent:falso consent:limpa consent:link consent:mandaram consent:mesmo consent:minha consent:outra consent:querem consent:um consent:verdade conta_da credito_$ da_NAME de_portugues desco- desconto_eh de~pessoa disse disse- disse_que disseram
disseram~preciso disse~eh diz_que dizem~limpam dizen- dizendo dizendo_que diz~eh do_whatsapp docum- documento do~diz do~documento do~e do~mandou eh eh_verdadeiro eh~serasa empre- empresa emprestimo em~de erro erro_de erro~portugues esse_boleto estao estao_pedindo estao~cobrando eu_pagar falaram_que fisic- fisica fiz foto foto_do foto~meu liberar_credito ligaram_pedindo limpam_meu limpar limpar_o
limpar~nome link_confio link~? link~quitar mandaram~boleto mando- mandou mandou_link mandou~confio me_cobrando mensagem mensagem_com mensagem_tinha mensagem~erro mensagem~link meu_documento meu~se me~pix moca_pediu moca~foto ne_? nome_se nome~# nome~eu nome~outra o_boleto o_cara offers:cai offers:confio offers:desconfiei offers:esse offers:estranho offers:fui offers:limpa offers:mandaram
offers:minha offers:num offers:numero offers:pedindo offers:sei offers:senha offers:um outra o~veio pagar_adiantado pagar_seguro pagar~antes para~credito pedindo_pix pediram_o pediram_um pediram~codigo pediram~deposito pediram~para pediu pediu_foto pediu~do pesso- pessoa pessoa_fisica pix_$ por_uma portu- portugues portugues_, portugues~sera por~taxa posso~? preciso_pagar preciso~seguro prometeram
prometeram_limpar prometeram~o que_nunca que_preciso que~golpe que~pagar quita- quitar~clico reais recebi~com recebi~sms seguro~do sera sera_golpe seras- serasa sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um_deposito um_numero um_sms uma_conta um~, veio veio_em veio~nome verdadeiro whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu :seguro banco_? consent:me de_desconto eh_de eh_emprestimo eh~% no~nome offers:% offers:desconto`,
    '-4': `#~de ?_quem ?~me consent:garante consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# quem_me`,
  },
  skip: {
    '22': `pula pular`,
    '21': `^_pula`,
    '20': `pula_$ segue`,
    '19': `^_passo ^_prox ^_segue prox`,
    '17': `^_px prox_$ px px_$`,
    '16': `?debt-creditor ^_proxima dessa_$ essa proxima`,
    '15': `passo_$ proxi-`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ dessa outra passo segre- segredo`,
    '13': `?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ interessa_$ me~dessa nao_quero nao_vou pular_?`,
    '12': `?flexibles ^_NAME ^_prefiro ^_salva adian- interessa meu_$ prefi- prefiro proxima_$ salva_essa segredo_$ segue_o`,
    '11': `?debt-amount ^_essa ^_muda ^_passa ^_toca ^_vamos ^_vira deixa_essa disco disco_$ dizer essentials:NAME flexibles:NAME isso_eh nao_interessa o_disco pfv pfv_$ quero_dizer salva toca vamos vira`,
    '10': `^_outra a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa deixa_em dizer_$ em_branco emend- emenda emenda_$ essa_eu falar inter- nada~declarar nao~falar outra_pergunta pergunta quinta_emenda responder sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `NAME_$ ^_bora ^_bota assunto_$ bora bota_um debt-kind:prox eh_particular essa_deixa essentials:essa falar_disso falo_$ frente_$ isso~particular mando mando_$ muda nada_a nao~dizer nao~nome offers:passo passa pergu- pergunta_$ pode_passar posso_pular responder_isso segue_sem toca~frente`,
    '8': `?essentials ?incomes ?rates ?thirteenth ^_assunto ^_depois ^_isso ^_pular ^_quinta agora_nao assunto_meu bota branc- branco da~pular de_assunto depois_eu eh~meu essa~para flexibles:essa frent- frente income-source:prox incomes:essa incomes:proxima isso_nao mais_tarde mais~eu n0 nao~responder nesse outra_$ overdue:essa para_pular passa_essa passar prefiro_nao pula_essa pular_$ pular_pfv quint-
quinta rates:essa rates:pula rates:pular sem so_meu tarde_eu te toca_para vira_a vira~pagina`,
    '7': `?offers ^_abre ^_agora ^_amanha ^_deixa ^_mais ^_pode ^_sem a_pagina a_vez aberto aberto_$ abre_mao abre~dessa bora_mudar bora_para bora~o bora~outra coisa_minha da_tua da~conta de_falar dedur- dedurar dedurar_ninguem deixa~aberto eh_da eh~minha eh~tua em_aberto essentials:proxima essentials:pular eu_olho falo faz_outra faz~pergunta isso~so mao_dessa me_poupe melhor~por minha_$ muda_de muda_o
mudar_o mudar~rumo muda~disco nao_por nao~da nao~dedurar nessa_$ o_rumo offers:depois outra_coisa overdue:falar overdue:segredo overdue:sem pagin- pagina pagina_$ particular particular_$ passar_$ passo~vez pergunta_outra pergunta~coisa pode_pular por_nome posso~? poupe poupe_dessa quero_mexer quieta quieta_$ rates:nao rates:passar rates:pode tarde te_falo thirteenth:depois tua tua_conta
vou_dedurar vou_responder vou~ninguem`,
    '6': `,_pula ?overdue ^_melhor ^_nada ^_poe a_procissao abert- abre agora~consigo bonde bonde_$ calad- calado calado_$ coisa consigo_ver consigo~isso de_pergunta debt-amount:dessa debt-amount:essa debt-amount:para debt-amount:pular debt-kind:essa depois_? depois~te dispensa dispensa_dessa eh_coisa eh_so em_frente essa_nao essa_para essa~pulo essa~salto essentials:depois essentials:pula essentials:segue
eu_pulo eu_salto eu_te eu_vejo eu~falo falar_nisso falar_quem falar~eh ficar_calado gosto~falar guardar_para guardar~mim income-source:eu income-source:nao incomes:eu incomes:falar incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso~coisa isso~se me_dispensa me_poupa melhor_nao muda~pergunta nao_falar nao_se nao_te nao~interessa nao~mexer nao~pergunta
nao~ver nessa ninguem_$ nome_$ o_bonde offers:segue olho overdue:deixa overdue:dessa overdue:posso overdue:proxima passa- passa_adiante passo_a pode~depois poe posso~quem poupa poupa_dessa prefiro_ficar prefiro_guardar prefiro~calado prefiro~falar prefiro~para proci- procissao procissao_$ proxima_por proxima~favor pular_essa pulo pulo_$ quero~isso rates:assunto rates:dessa rates:passo respo- rumo
rumo_$ salto salto_$ se_pergunta segue_a segue~baile segue~bonde segue~jogo segue~procissao sem_$ sem_essa sem~para ser_depois ser~? tarde~mando te_interessa troca_de troca~assunto vamos_para vejo_$ ver_isso vergo- vergonha vergonha_de vez_$ vira_o vira~disco vou~isso`,
    '5': `,_outra ?income-source ^_anda ^_joga ^_posso ^_quando a_pessoa amanh- amanha amanha_eu anda anda_com anda~isso baile baile_$ branco_$ branco_mesmo coisa_$ com_vergonha com~, debt-amount:? debt-amount:depois debt-amount:interessa debt-amount:nao debt-amount:outra debt-amount:pergunta debt-creditor:essa debt-creditor:isso debt-kind:isso deixa~branco depois_e depois~procuro der der_eu der~volto
de~nisso dispe- e_deus e_te eh_entre em~mesmo entrar_nesse entrar~merito entre_eu entre~e essa_ferida essa~final essentials:eu essentials:pode essentials:prefiro eu_e eu_procuro eu_volto eu~deus eu~em eu~nessa expor expor_a expor~pessoa e~digo ferid- ferida fim fim_$ flexibles:meu flexibles:vira gosto gosto_de guardar hora hora_eu hora~respondo income-low-month:. income-source:essa incomes:deixa
incomes:em incomes:nao incomes:outra incomes:prefiro instalments-left:deixa instalments-left:dessa instalments-left:me instalments-left:nao instalments-left:pula instalments-left:sem isso isso~outra joga joga_essa joga~para jogo jogo_$ mao merit- merito merito_$ mexer~hoje mudar nao_dizer nao_eh nao_gosto nao_queria nao~entrar nao~expor nesse_merito nisso nisso_hoje nome o_baile o_jogo
offers:assunto offers:disco offers:meu offers:sem offers:vira outra~eu overdue:nao overdue:outra overdue:passa overdue:pergunta para_depois para_essa para_final para_frente para_outra para_proxima parti- pego posso procuro procuro_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quero~nesse quero~nisso quiet- rates:depois rates:disco rates:dizer rates:falo
rates:proxima rates:vamos thirteenth:? thirteenth:eu toca_em vejo vergonha~dizer ver~e vez volto_nessa vou_falar vou~disso`,
    '4': `,~para NAME ^_fico ^_responder ^_troca a_fim agora aguar- ai_deixa ai_e ai~segue ai~vazia amanha_pego amanha~as amanha~te antes_de aos aos_bois ao~, as~e a~volta bois bois_$ casa_eu casa~vejo certo_, chegar_em chegar~casa como_pular como~essa com~de conta_$ contas_e contas~mando da_fila dar_nome dar~aos de_dizer de_milho de_nao debt-amount:da debt-amount:de debt-amount:isso debt-amount:muda
debt-amount:pula debt-amount:quero debt-creditor:deixa debt-creditor:e debt-creditor:eu debt-creditor:nao debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:quero debt-kind:toca debt-kind:um decid- deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na
deixa~quieta dele_aqui depois_$ depois_a depois~falo depois~gente depois~olho depois~vejo de~. de~dizer de~essa digo digo_$ direito_de direito~nao dizer_isso dizer~nao e_mando e_segue eh~eu em em~eu entra- entrar entre escrever escrever_o escrever~nome essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~fim essa~geladeira essa~milho essa~quieta essentials:certo
essentials:coisa essentials:e essentials:outra essentials:te estou_a estou~fim estou~rua estou~saco estou~trabalho eu_chegar eu_deixo eu_mando eu~depois eu~isso falar_essa fico_com fico~vergonha fila_$ fim_da fim~fila final final_$ flexibles:assunto flexibles:isso flexibles:pula geladeira_$ gente_volta gente~nessa guard- income-source:a income-source:nada income-source:nesse income-source:segue
incomes:dessa incomes:informar incomes:mando incomes:quero informar instalments-left:de instalments-left:estou instalments-left:interessa instalments-left:isso instalments-left:para instalments-left:pergunta instalments-left:pular instalments-left:quero isso_, isso_depois isso~entre me_reservo melho- melhor mexer mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ na_geladeira nao_informar
nao_posso nao~dar nao~escrever na~depois nesse_vespeiro no_trabalho nome_aos nome_dele nome~aqui nome~bois no~depois o_direito o_nome offers:. offers:antes offers:conta offers:de offers:deixa offers:pular offers:responder offers:vamos olho_isso outra_hora overdue:eu overdue:hora overdue:isso overdue:melhor overdue:muda overdue:mudar overdue:nisso overdue:nome overdue:segue overdue:te o~dele
passar_essa pego_as pego~contas pode pode_deixar pode~em poe_essa poe_um poe~no poe~x posso_falar posso_responder posso~depois prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero_responder quero~nome rates:da rates:outra rates:quero rates:vergonha reser- reservo reservo_o reservo~direito responder_depois responder~? responder~depois rua_depois rua~te saco_para saco~essa segue_$
segue~isso sem_isso sem_saco tarde~olho te_digo te_mando tem~pular thirteenth:dizer thirteenth:outra thirteenth:para thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:ver tocan- tocando tocando_sem tocando~essa trabalho_depois trabalho~eu troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ vespe- vespeiro vespeiro_$ volta_nessa volto vou_escrever worry:falar
worry:prefiro x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ,~no . ?debt-kind ^_faz ^_nao a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora_, agora~eh agora~estou ai~deixo ao_certo as_contas assunto_me assunto~doi a~dama chega- chegar coita- coitar coitar_nome consigo dai_$ dama dama_$ dar de_estado de_noite debt-amount:a debt-amount:adiante debt-amount:assunto debt-amount:eh debt-amount:estou debt-amount:falar debt-amount:fim
debt-amount:vergonha debt-amount:vez debt-creditor:NAME debt-creditor:amanha debt-creditor:em debt-creditor:frente debt-creditor:mando debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:pergunta debt-kind:se debts:agora debts:lembro debts:mando debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele depois~pego deus_$ disso disso_$ disso_agora doi_,
doi~vamos eh_$ eh_hora eh_segredo eh~dessa essa_dai essa_em essa~estou essa~eu essa~respondo esse_assunto essentials:, essentials:amanha essentials:deixa essentials:em essentials:falar essentials:ferida essentials:gosto essentials:guardar essentials:isso essentials:nisso essentials:para essentials:so essentials:toca essentials:um essentials:vamos essentials:vejo essentials:ver esse~me estad-
estado estado_$ estou_na estou_no estou~servico eu eu_pego eu_respondo eu_ver eu~abro eu~outro eu~passar e~mando falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao fila flexibles:com flexibles:dai flexibles:deixa flexibles:para flexibles:passa flexibles:segue gelad- geladeira hoje_$ hora_dessa income-source:bora income-source:branco income-source:eh income-source:frente income-source:isso
income-source:nessa income-source:o incomes:a incomes:branco incomes:coisa incomes:depois incomes:e incomes:nisso incomes:nome incomes:o incomes:pula incomes:respondo incomes:vamos instalments-left:assunto instalments-left:disso instalments-left:eu instalments-left:falar instalments-left:muda instalments-left:nome instalments-left:passa instalments-left:tarde isso~segredo me_doi me_pergunta me~o
me~outra muda~assunto na_rua nao_abro nao_coitar nao_consigo nao_responder nao~hora nao~os ningu- ninguem no_fim no_servico nomes no~da offers:da offers:dizer offers:essa offers:isso offers:mao offers:prefiro offers:proxima offers:quero offers:te offers:toca offers:vejo offers:ver offers:vou olho_$ outro_dia overdue:aberto overdue:de overdue:depois overdue:eh overdue:me overdue:mexer overdue:nada
overdue:por overdue:pula overdue:quero overdue:respondo pacie- paciencia paciencia_para paciencia~essa para_la para~? pego_o pego~papel pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa pessoa_$ pode_ser pode~essa por_favor prefiro~coitar prefiro~responder procu- proxima_pergunta proxima~por quero_abrir quero_falar quero~a quero~essa rates:bora rates:consigo rates:eu rates:fim rates:isso
rates:meu rates:olho rates:para rates:prefiro rates:responder rates:vejo rates:vez rates:vira responder~nao respondo respondo_outro respondo~dia rua saco segredo_de segredo~estado segue_em segue~frente sem_paciencia sem~resposta servico_, se~a tem_como thirteenth:agora thirteenth:da thirteenth:isso thirteenth:nao thirteenth:ser thirteenth:vou toca_sem toca~essa toca~proxima uma_dama vamos~outro
ver ver_depois vergonha_, vergonha~pula vou vou~o`,
    '-3': `?consent ?which-change ^_eu ^_ja ^_nunca ^_que ^_so ^_sou ^_tudo ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:proximo ai_$ cance- chuta- compr- confe- consent:nao conti- conto debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desis- deu de~isso eh_de enten- entendi esque- essa_divida essa_informacao essa~derrubou
essentials:estou essentials:mais essentials:me eu~sei fui impor- importa importa_$ incomes:estou incomes:sei informacao informacao_$ instalments-left:lembro instalments-left:que isso_importa ja_respondi lembr- mais_$ me_derrubou mexer_$ nada_$ nao_mexer nao~isso nenhu- nunca offers:aceitar para_que para~depois para~pergunta pegue- peguei pensa- pode_aceitar prefiro~mexer proximo proximo_passo
quinta_$ rates:ver retor- sou te_conto tem_outra termi- thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_volta ^_vou aceit- aceitar after-roadmap:passo boa_pergunta consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfa- desfazer eh_a essa_conta essa_me instalments-left:quinta nao~essa pensar rates:la respondi`,
    '-5': `after-roadmap:essa boa consent:deixa consent:depois depois_passo depois~la essa_eh passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '13': `incomes:bpc`,
    '12': `bpc`,
    '10': `^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `?incomes ^_sou clt clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `incomes:por sou`,
    '6': `INCOME conta_propria incomes:tenho por~propria tenho_minha`,
    '5': `barra- barraca incomes:o incomes:so incomes:vendo o_bpc por_conta por_minha por~conta propria_$ salga- salgado so~bpc`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o o_dia so_o sou~, vendo`,
    '3': `^_tenho bpc_do bpc~meu conta conta_$ da~filha dia_$ do~menino filha_$ ganho incomes:, incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:pensao`,
    '11': `income-source:o`,
    '9': `income-source:pai pensao`,
    '8': `?income-source income-source:alimenticia income-source:do income-source:juiz juiz pai pensa-`,
    '7': `^_pensao alime- alimenticia depos- deposita deposita_$ income-source:deposita income-source:ex o_pai pensao_alimenticia`,
    '6': `alimenticia_$ ex genit- genitor guri guri_$ income-source:mandou income-source:paga income-source:para juiz_mandou menin- o_genitor o_juiz o~deposita o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das mando- mandou o~o que_o`,
    '4': `a_pensao do_juiz ele income-source:a meninas o_ex ordem_do ordem~juiz o~da paga pagar_$ para_meninas pensao_do por_ordem`,
    '3': `^_desconta a~do das da~filha deles desconta desconta_do do_menino do_salario do~deles do~filho do~paga e_vem e~para income-source:filha income-source:filho income-source:meu income-source:mim income-source:salario income-source:vem juiz_$ menino meu_ex ordem paga_$ pai_do pai~e por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '11': `income-source:manda income-source:me income-source:meu income-source:minha income-source:que`,
    '10': `income-source:mandam`,
    '9': `^_mesada ^_minha income-source:mesada manda mandam mesad- mesada`,
    '8': `income-source:ajuda income-source:dos minha~me`,
    '7': `^_meu a_familia a~faz dos income-source:da income-source:familia income-source:faz uma~que vaqui- vaquinha vo vo_$`,
    '6': `^_uma depos- deposita deposita_$ estra- genro income-source:deposita income-source:filho income-source:meus income-source:uma manda- meu_genro meu_tio meu~que minha~manda segura segura_$ tio`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho- filho_me filhos filhos_$ income-source:com income-source:irma income-source:mim income-source:vivo irma me_da meu_filho meus~se meu~me minha_irma`,
    '4': `ajuda_$ da_$ do~pai faz income-source:a income-source:mae income-source:para income-source:se irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_pai pai_$ segur- vivo`,
    '3': `,_estou INCOME avo estou~em estud- income-source:, income-source:do income-source:em income-source:estou income-source:fora income-source:mes income-source:mora income-source:pai income-source:todo income-source:um irma_que mae manda_todo manda_um manda~mes meus meus_pais me~todo mim_$ minha minha_mae minha_nora nora pais pix pix_$ que_manda que_mora que~, todo_mes um_pix`,
    '-3': `income-source:pensao`,
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
    '8': `INCOME ^_registrado caixa clt_$ empresa fichado fichado_$ income-source:salario income-source:usina sou~de super- traba- trabalho usina usina_$`,
    '7': `^_salario income-source:assinada income-source:no income-source:patrao income-source:ponto income-source:sou meu_patrao ponto ponto_$`,
    '6': `^_carteira a_empresa assinada carteira_$ carteira_assinada empre- fabri- fabrica firma_$ funcionario income-source:da income-source:firma income-source:registrada mesmo_$ patra- patrao raiz registrada registrada_$`,
    '5': `^_sou assinada_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica income-source:meu mesmo salario`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo meu_trampo porte- porteiro predi- predio salar- salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de`,
    '3': `,_mas ,~por ^_cobrador cobrador da_empresa de_onibus de~assinada de~da eh~meu empresa_$ estou_de income-source:com income-source:loja income-source:mas income-source:trampo mas_por onibu- onibus por_uma tramp- trampo`,
    '-3': `^_bico ^_bolsa bico concu- de_uber encos- income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:prefeitura income-source:vendo milit- militar munic- pj por_conta prefe- prefeitura prefeitura_$ repre- rodo trabalho~prefeitura uber vendo`,
    '-4': `apose- bolsa income-source:o income-source:que patrao_$ pensi- pensionista sou_meu sou_pensionista`,
    '-5': `estag- income-source:bolsa income-source:roca roca roca_$`,
  },
  'source:odd-jobs': {
    '21': `?income-source`,
    '14': `^_cato cato income-source:cato`,
    '12': `bico income-source:bico`,
    '11': `income-source:na income-source:viro me_viro viro`,
    '10': `^_faco bisca- biscate biscate_$ income-source:biscate income-source:faco`,
    '9': `bala income-source:me sinal`,
    '8': `apare- capin- capino income-source:capino income-source:no income-source:quando`,
    '7': `^_bico aparecer capino_lote chama- chamam chamam_$ descarrego descarrego_caminhao faco frete income-source:aparecer income-source:caminhao income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que income-source:um lote o~aparecer quando_chamam que_aparecer`,
    '6': `INCOME ^_um ^_vendo ali aqui_outro bico_$ camin- caminhao caminhao_$ carro_na desca- diari- frete_$ income-source:aqui income-source:o olho um~aqui`,
    '5': `bico_de carre- carrego carrego~na carro de_biscate dos_outros faco_uns faco~corre garco- garcom garcom_$ income-source:carrego income-source:corre income-source:pego income-source:rua income-source:uns income-source:vendo income-source:vier na_mudanca na_semana na~dos outro outro- outros outros_$ o~vier pego que_vier rua_$ uns_corre vendo vier vier_$ vivo_de vivo~biscate`,
    '4': `^_carrego ^_diarista ^_pego ^_vivo aparece aparece_$ corre diarista duas_vezes feira feira_$ income-source:aparece income-source:dos income-source:feira income-source:nos income-source:vivo mudan- mudanca na na_feira na_rua pego_o quand- quando rua saco semana_$ trint- trinta trinta_$ uns vezes vivo`,
    '3': `^_me bico_mesmo diaria dia~outro dos duas income-source:, income-source:dia nao~obra nos obra obra_$ outro_nao que_aparece seman- semana servi- sim~nao um_dia`,
    '-3': `^_trabalho bolsa coisas~rua income-source:a income-source:bolsa income-source:da income-source:do income-source:trabalho inqui- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:meu income-source:sou income-source:unha unha`,
  },
  'source:other': {
    '18': `?income-source`,
    '17': `estag-`,
    '15': `income-source:bolsa`,
    '14': `bolsa`,
    '13': `^_bolsa income-source:de`,
    '12': `autor-`,
    '11': `direi-`,
    '10': `estagio estagio_$ poupa- poupanca poupanca_$`,
    '9': `heran- heranca income-source:que pinga que_pinga`,
    '8': `^_dinheiro dinheiro_de`,
    '7': `aplic- bolsa_de`,
    '6': `^_sou apren- income-source:sou`,
    '5': `bolsa_$ da_faculdade dinhe- dinheiro facul- faculdade faculdade_$ sou`,
    '4': `INCOME acao e_recebo e~todo ganhe- ganhei income-source:mes income-source:todo pesqu- que~e recebo_todo`,
    '3': `^_uma income-source:e income-source:recebo income-source:uma todo_mes uma~que`,
    '-3': `income-source:do income-source:meu opera-`,
    '-4': `bolsa_familia famil- familia familia_$ income-source:familia`,
    '-5': `income-source:o`,
  },
  'source:pension': {
    '11': `finad- finado income-source:finado income-source:pensao income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '10': `?income-source`,
    '9': `falec-`,
    '8': `^_pensao ^_viuva do_finado finado_$ income-source:sou militar_$ pensao`,
    '7': `income-source:deixou income-source:falecido income-source:recebo pensa-`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `faleceu income-source:e income-source:faleceu income-source:fiquei income-source:por morreu morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `^_fiquei deixou_$ e_recebo fique- fiquei fiquei~e income-source:de income-source:pelo income-source:velho marid- marido marido_que meu_velho morre- o~o pensao_do pensao~meu recebo_$ velho`,
    '3': `INCOME ^_recebo eh~pensao espos- esposo e~a faleceu_e income-source:mae income-source:o mae_que meu_esposo meu_marido meu~faleceu meu~marido meu~que minha~que o_meu pelo pensao_da pensao~minha que_o receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '22': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor income-source:servidor servidor`,
    '10': `income-source:do income-source:prefeitura income-source:sou`,
    '9': `^_sou income-source:militar milit- militar prefe- prefeitura`,
    '8': `do_estado estad- estado estado_$ income-source:estado munic- prefeitura_$ servi- sou`,
    '7': `concursada concursado income-source:concursada income-source:concursado income-source:da income-source:municipal municipal`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude de~do income-source:agente income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia funci- income-source:, income-source:merendeira income-source:no income-source:trabalho meren- merendeira n0 polic- policia sou_da`,
    '-3': `^_viuva ficha- funcionario income-source:bolsa income-source:inss income-source:o income-source:pj income-source:usina pj pj_$ usina usina_$`,
    '-4': `apose- income-source:viuva pensi- pensionista sou_pensionista viuva`,
    '-5': `income-source:meu`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `?income-source`,
    '14': `alugu-`,
    '13': `income-source:alugo`,
    '12': `alugo income-source:aluguel income-source:inquilino`,
    '11': `inquilino`,
    '10': `^_alugo ^_meus income-source:meus income-source:que`,
    '9': `^_aluguel aluguel aluguel_$ barra-`,
    '8': `income-source:um o~que`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o income-source:tenho meus`,
    '6': `alugo_a quart- quarto quiti- quitinete`,
    '5': `comod- de_aluguel garagem_$ income-source:garagem income-source:nos tenho_uma`,
    '4': `^_recebo ^_tenho a_casa aluguel_de a~que garag- garagem income-source:casa income-source:ponto income-source:recebo income-source:uma income-source:uns nos um_ponto`,
    '3': `INCOME a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente eu_alugo eu~na income-source:de income-source:eu ponto praia que~alugo recebo uns`,
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
    '6': `INCOME campo campo_$ do_campo income-source:campo income-source:idade income-source:me me_aposentei sou~do`,
    '5': `^_ja aposentada encos- idade idade_$ income-source:da income-source:minha income-source:por sou_aposentada`,
    '4': `aposentei_por aposentei~roca as do~da income-source:do income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_por do_inss income-source:, income-source:como income-source:de income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '14': `income-source:meu`,
    '12': `income-source:vendo repre-`,
    '11': `income-source:conta income-source:tenho vendo`,
    '10': `INCOME ^_mei mei_$`,
    '9': `de_uber income-source:pj mei pj rodo uber`,
    '8': `^_vendo faco_unha income-source:fora income-source:por income-source:sou income-source:unha para_fora por_conta unha`,
    '7': `^_bico ^_perco ^_sou ^_tenho auton- autonomo fora_$ income-source:autonomo income-source:casa income-source:de income-source:minha income-source:na income-source:para income-source:roca lojin- lojinha patrao_$ perco pj_$ quent- roca roca_$ vendo_$`,
    '6': `^_dou ^_motorista aula bico_$ cabel- cabelo conta_$ costu- de~no dou dou_aula entre- entrego fora ifood ifood_$ income-source:e income-source:em income-source:roupa income-source:salao meu_salao motor- motorista motorista_de oficina particular particular_$ roupa_$ salao salao_$ sou sou_meu tenho_minha trabalho_por vendo_roupa vendo~na`,
    '5': `^_faco aplicativo aplicativo_$ autonomo_$ bico casa_$ em_casa income-source:, income-source:bico income-source:faco income-source:patrao income-source:trabalho moto ofici- parti- roupa sou_autonomo tenho_uma`,
    '4': `EXPENSE ^_trabalho aplic- bolo coisas_na coisas~rua income-source:negocio income-source:trampo income-source:uma meu meu_proprio patra- patrao propr- proprio tenho trabalho trabalho~conta`,
    '3': `,_sem acai acai_na casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:. income-source:acai income-source:barraca income-source:como income-source:fundo income-source:propria income-source:rua income-source:sem negocio_$ no_fundo nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na tramp- trampo uma_barraca vendo_acai`,
    '-3': `^_bolsa ^_clt clt frete income-source:clt income-source:frete income-source:manda income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura regis- segur- seguro trabalho~prefeitura`,
    '-4': `aluga- alugada alugada_$ bolsa caixa concu- fabri- fabrica ficha- income-source:a income-source:alugada income-source:bolsa income-source:o opera- quiti- quitinete sou~de super-`,
    '-5': `apose- income-source:da income-source:que pensi- pensionista sou_pensionista`,
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
    '9': `bolsa cras eh_do income-source:auxilio income-source:cartao income-source:familia`,
    '8': `cidad- familia_$ gover- governo income-source:bpc o_bolsa o_bpc`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc bpc_$ encos- income-source:beneficio`,
    '6': `INCOME defic- do_governo famil- familia governo_$ o_cartao`,
    '5': `^_auxilio ^_bolsa auxilio_$ auxilio_do benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_ajuda ^_o ajuda_do ajuda~governo da_$ desde_o do_municipio income-source:desde income-source:municipio income-source:pelo inss inss~o municipio municipio_$ o~das`,
    '3': `^_eh ^_encostado cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do do_bolsa do_inss encostado income-source:ajuda income-source:autista income-source:com income-source:criancas income-source:das income-source:encostado munic- o~com pelo recebo~governo`,
    '-3': `^_do alugu- apose- barra- income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-7': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '17': `income-source:seguro`,
    '15': `seguro`,
    '14': `segur-`,
    '11': `^_seguro`,
    '9': `income-source:estou`,
    '7': `?income-source income-source:parcelas seguro_$`,
    '6': `desemprego e_estou income-source:desemprego income-source:recebendo o_seguro parcelas parcelas_$ recebendo seguro_desemprego`,
    '5': `demitida desem- desemprego_$ fui_demitida fui~e income-source:e no_seguro parce-`,
    '4': `^_fui demit- do_seguro enqua- enquanto income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '18': `lembr-`,
    '11': `lembretes`,
    '10': `after-roadmap:dia`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:lembretes after-roadmap:reativa avisa aviso- avisos me_avisa reativa`,
    '8': `after-roadmap:bota after-roadmap:lembrete lembrada lembrete lembretes_$ lembretes_por relig-`,
    '7': `^_bota after-roadmap:lembra after-roadmap:mandam after-roadmap:me after-roadmap:quero after-roadmap:todo after-roadmap:vencer after-roadmap:vencimento after-roadmap:volta avisos_de avisos~vencimento bota lembra lembrete_? me_lembra os quero_ser reati- vencer vencimento vencimento_$ voce_mandam volta_com voltar~me`,
    '6': `,_me ^_pode after-roadmap:falta after-roadmap:ser after-roadmap:vespera avisa- aviso de_pagar de_vencimento de_volta dia do_dia dos_lembretes esque- mandam me_avisar na_vespera no_dia os_avisos pode_mandar pode_voltar pode~os ser~no todo_mes um~na vence- vencer_$ venci- vespe- vespera volta_$`,
    '5': `,~avisa :os :voltar a_me after-roadmap:antes after-roadmap:avisar after-roadmap:aviso after-roadmap:de after-roadmap:lembre after-roadmap:nas after-roadmap:os after-roadmap:pode after-roadmap:sinto after-roadmap:um alert- antes avisar avisa~dia aviso_para avisos_$ bota_um com_os com~lembretes de_vencer falta lembre lembrete_no lembrete~dia manda- mandar_os mandar_um me_lembre me~todo nas_contas
os~por para_mandar para~todo quero_que todo volta volta- voltar voltar_a`,
    '4': `:a :lembretes :pode ^_quero after-roadmap:aqueles after-roadmap:contas after-roadmap:dos after-roadmap:esquecer after-roadmap:esqueci after-roadmap:mim after-roadmap:voce antes_do antes~vencer aqueles aviso_do a~lembrar contas_$ despe- dia_# dia_$ dia_do dias_antes do_vencimento dos do~do esquecer lembrar lembrar_$ liga_de me_cobra me_lembrar mes_para mes~eu me~ai me~antes me~de me~quando me~um
nas na~? no~# o_aviso pagar_$ para~nao para~um pode pode_me pode~a quero ser sinto todo~para`,
    '3': `#_$ ,_estava ,_quero :, :antes :dias :dois :dos :lembrar :mandar :receber :sim :sou ^_agora ^_da ^_liga ^_me ^_voce after-roadmap:# after-roadmap:boletos after-roadmap:cabeca after-roadmap:cobra after-roadmap:esqueco after-roadmap:favor after-roadmap:fazendo after-roadmap:for after-roadmap:lembrar after-roadmap:liga after-roadmap:mes after-roadmap:na after-roadmap:no after-roadmap:novo
after-roadmap:parcelas after-roadmap:quando after-roadmap:sempre after-roadmap:tiver antes_de antes~vencimento avisar~do aviso~dia a~avisar boletos boletos_$ cobra contas cutuc- cutuca da_para dar_um das_parcelas dias dia~vencimento dois_dias esqueci esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero favor_$ fazen- fazendo fazendo_falta for lembre_$ manda_um mandar manda~lembrete me
me_cutuca me_dar me_fazendo me~das me~dois me~falta me~sim o_, o_lembrete os_aviso os~de para_eu para_mim parcelas_$ pode~dar quando_tiver que_so quero_de quero~me quero~voce quero~volta que~lembre sem_os sempre_$ sem~avisos ser~de sim~quero sou~que tiver todo~# um_lembrete um~antes um~no um~para vencer_? vento voce_me`,
    '-3': `^_os ^_para after-roadmap:receber a~mandar cance- de_me dispe- lembrete_$ lembretes_me me~mais os~me para_de tirar`,
    '-4': `after-roadmap:parar after-roadmap:tirar mandar_aviso mim_$ pode_tirar suspe-`,
    '-5': `after-roadmap:vencimentos me_mandar parar reativar vencimentos_$`,
    '-6': `avisos_por avisos~favor coloc- quero~os`,
  },
  'stop-reminders': {
    '21': `lembr-`,
    '14': `after-roadmap:aviso aviso lembrete lembrete_$`,
    '13': `after-roadmap:esses`,
    '12': `esses lembretes`,
    '11': `^_para after-roadmap:lembrete after-roadmap:lembretes avisa- lembretes_$ para_de`,
    '10': `^_desativa after-roadmap:avisar after-roadmap:parar aviso- avisos desat- desativa parar`,
    '9': `after-roadmap:alarme after-roadmap:avisos alarm- alarme avisar avisos_$ de_aviso para_com`,
    '8': `after-roadmap:desativa after-roadmap:menos cance- desli- lembrar me~mais nao_precisa os`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:nao after-roadmap:os after-roadmap:precisa after-roadmap:tira after-roadmap:vencimento alert- avisar_$ chega_de de_me de~lembrar lembra_mais lembrado_$ lembrar_$ menos nao_quero nao~lembra os_lembretes pode_parar precisa silen- silencia vencimento`,
    '6': `,~nem :nao ^_chega after-roadmap:avisa after-roadmap:cancelar after-roadmap:ficar after-roadmap:me after-roadmap:silencia after-roadmap:toda avisa aviso_$ avisos_por avisos~favor cancelar chega chega~aviso de_avisar esse_aviso ficar me_avisa menos_, mensagem_de me~menos nao_me nao_por os_avisos preci- precisa_ficar sem_lembrete sem~por suspe- tira toda venci- vencimento_$`,
    '5': `,_tira :lembrar :os :quero ^_desliga ^_menos ^_muito after-roadmap:cancela after-roadmap:desliga after-roadmap:esse after-roadmap:lembrado after-roadmap:lembrar after-roadmap:nem after-roadmap:segunda after-roadmap:sem aviso_de aviso_para aviso~vencimento com_esse de_lembrete desliga desligar de~de esses_lembretes lembrado lembretes_me mais~vencimento me_lembrar muito~para nao~avisar nao~ficar
nao~lembrete os~me o~das parar_os para~esse pode~de pode~o pode~os precisa_avisar quero_lembrete quero_ser quero~lembrado segunda_$ ser_lembrado silencia~aviso`,
    '4': `:lembretes :mais :parar :pode :precisa ^_cancela ^_cancelar ^_corta ^_dispenso ^_os ^_parar ^_tira after-roadmap:avisando after-roadmap:corta after-roadmap:das after-roadmap:de after-roadmap:favor after-roadmap:lembrando after-roadmap:mais after-roadmap:mensagem after-roadmap:muito after-roadmap:negocio after-roadmap:ou after-roadmap:para after-roadmap:parcelas after-roadmap:pfv after-roadmap:ser
after-roadmap:tirar after-roadmap:todo avisando cancela com_vencimento corta corta_esses cutuc- das_parcelas de_mandar dispe- dispenso esses_avisos favor_$ ficar_me ficar~lembrando lembrando me_lembrando nao~me parar_com parar~lembretes parar~os para~avisar para~mandar parcelas_$ pfv pfv_$ pode_tirar precisa_me precisa~me quero_parar segun- segunda silencia_os tira_$ todo todo_dia`,
    '3': `,~precisa ,~resto :com :me :receber ^_larga ^_pode after-roadmap:agonia after-roadmap:com after-roadmap:cutuca after-roadmap:dao after-roadmap:essas after-roadmap:interesse after-roadmap:lembra after-roadmap:mandar after-roadmap:mensagens after-roadmap:pode after-roadmap:sei after-roadmap:zap agoni- agonia cancelar~negocio chega~lembrete com_isso cutuca dao das de_vencimento do_vencimento
em_receber em~lembretes esse esse_negocio esses_lembrete esse~todo estre- eu_sei eu~que favor interesse interesse_em interesse~receber ja_sei larga larga_mao lembra lembrete_por lembrete~favor mais_do mais_lembrete mais_mensagem mais~conta mais~de manda_mais me_cutuca me_dao me_deixa me_lembra mensa- mes~da me~agonia me~disso me~nervosa muito nao_manda nao~interesse negocio negocio_dos
negocio~lembretes nervosa o_resto o~pode parar_de para~isso para~me parcelas pode_continuar pode~com por_favor quero~mensagem receber_lembretes resto resto_pode resto~continuar sei_que sem silencia_esses silencia~lembrete tenho_interesse tenho~em tira_esse tirar toda_semana todo~# todo~me vencimento_, zap`,
    '-3': `^_ativa ^_manda ^_reativa after-roadmap:ativa after-roadmap:falta after-roadmap:reativa after-roadmap:sim after-roadmap:sinto ativa de_novo de_pagar falta novo novo_$ reativa reativar sinto volta-`,
    '-4': `after-roadmap:novo me~de pagar_$ pode~lembrar quero_receber volta_com`,
    '-5': `^_quero ^_volta avisos~vencimento lembretes_por mensagem_$ pode_mandar pode_me reati- volta`,
    '-6': `avisos_de liga_os liga~lembretes`,
    '-7': `^_liga after-roadmap:liga liga relig-`,
    '-8': `after-roadmap:volta`,
    '-9': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao nao_aceitaram recus-`,
    '14': `after-roadmap:quiseram`,
    '13': `^_negaram aceitaram_$ after-roadmap:negaram negar- negaram`,
    '12': `aceitaram quiseram`,
    '11': `^_falaram after-roadmap:falaram after-roadmap:recusaram falaram_que quise- recusaram`,
    '10': `after-roadmap:pe falar- falaram o_pe`,
    '9': `after-roadmap:disseram after-roadmap:nem banco~o nao_quiseram nao_toparam pe`,
    '8': `^_bateram ^_eles after-roadmap:bateram after-roadmap:proposta a~foi bateram disse- disseram minha_cara negativa negativa_$ que_nao`,
    '7': `aceit- after-roadmap:acordo after-roadmap:disse after-roadmap:resposta after-roadmap:telefone after-roadmap:valor after-roadmap:voltou bater- cara cara_$ disse disse_nao disseram~nao minha_proposta negat- nem_quiseram proposta respo- resposta riram riram_da riram~minha toparam_$ volto- voltou`,
    '6': `:nao NAME~minha ^_acordo ^_responderam ^_riram acord- acordo acordo_$ acordo_de acordo~# after-roadmap:cara after-roadmap:cheio after-roadmap:conversa after-roadmap:deram after-roadmap:eles after-roadmap:pedido after-roadmap:responderam after-roadmap:riram after-roadmap:toparam arred- bateram_o da_minha da~cara disseram_nao disseram_que me_deram nao~# o_banco o_telefone o~cheio o~disse pedid-
pedido pedido_$ propo- proposta_$ proposta_foi redon- redondo redondo_$ responderam responderam_que responderam~nao telef- telefone telefone_$ topar- toparam valor_cheio`,
    '5': `#_e ^_disseram ^_nao aceitam aceitaram_# after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:banco after-roadmap:ficaram after-roadmap:minha after-roadmap:ouvir after-roadmap:sem after-roadmap:so cheio cheio_$ conversa de_# deram e_no e~fim ficar- ficaram me~um nao_$ nao~minha ouvir ouvir_$ o~no so~o valor valor_$`,
    '4': `#~nao ,_antes ?after-roadmap ^_nem a_cabeca a_moca a_proposta abrir- abriram after-roadmap:abriram after-roadmap:centavo after-roadmap:fazem after-roadmap:foi after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:teve after-roadmap:um agora~, antes~nao atendente_disse a~disse a~que balan- centa- centavo centavo_$ conve- conversa_com
conversa~eles de_um eh_muito eles eles_nao enrol- fazem fizeram_$ mao_de me~e moca_disse moca~que nao nao_fizeram nao_teve nao~conversa nem nem_pensar no_fim no~nao o_acordo o_atendente o_valor offers:# offers:e por~e pouco_$ que_nem que~muito que~pensar quiseram_negociar silencio teve um_centavo`,
    '3': `,_disseram FIGURE NAME_nao ^_ate ^_pedi a_porta a_vista abaix- aceitou_minha aceitou~proposta after-roadmap:atendente after-roadmap:cabeca after-roadmap:fim after-roadmap:fizeram after-roadmap:gerente after-roadmap:muito after-roadmap:o after-roadmap:porta after-roadmap:vista ate_agora atendente banco banco_disse banco~nao bateram_a bateram~porta conversa_$ da_$ disse_que eles~aceitaram em_# em~e
e~aceitaram fazem_$ fim fizer- fizeram foi mandei_a mao moca n0 nao_fazem nao~desconto nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente offers:em offers:pedi para~em pensar pensar_$ porta porta_na porta~minha pouco que_so que~tem silen- so_a vista_$`,
    '-3': `?debt-kind ^_toparam aceita aceitaram_meu aceitaram~cartao after-roadmap:aceita after-roadmap:cartao after-roadmap:fechei after-roadmap:mais after-roadmap:quis cartao_$ eh_que eles_toparam meu_cartao minha~foi nao_eh nao_quis nao~meu nao~que o~nao que~? quis`,
    '-4': `aceitei_o aceitei~acordo nao_aceitei offers:negociar`,
    '-5': `aceitei after-roadmap:aceitei`,
    '-6': `^_aceitaram engol-`,
  },
  'tell-reply:yes': {
    '16': `aceitaram after-roadmap:aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram aprov- concordaram`,
    '12': `^_aceitaram after-roadmap:sim after-roadmap:topou topou`,
    '11': `aceitaram_$ disse- disseram`,
    '10': `after-roadmap:comigo engol- minha_proposta o~topou`,
    '9': `! !_! ^_deram ^_disseram ^_veio after-roadmap:deram after-roadmap:disseram after-roadmap:resposta after-roadmap:veio o_banco posit- toparam_$`,
    '8': `!_$ aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:proposta comig- comigo comigo_$ deram pedi_$ resposta sim veio`,
    '7': `^_eles after-roadmap:! after-roadmap:jeito after-roadmap:pedi desconto_que do~jeito eles_toparam fizeram_do fizeram~meu liber- meu_jeito nao~que pedi propo- proposta sim_$`,
    '6': `^_fizeram after-roadmap:eles after-roadmap:fizeram after-roadmap:gerente after-roadmap:minha after-roadmap:ok eh_que eles_disseram fizer- fizeram geren- gerente jeito jeito_$ nao_eh o_desconto offers:disseram ok_$ proposta_$ que~? respo- toparam_o`,
    '5': `^_deu a_financeira a_gerente after-roadmap:deu after-roadmap:dizendo after-roadmap:financeira after-roadmap:primeira banco disseram_que disseram~pode dizen- dizendo do_meu eles offers:sim ok primeira primeira_$ que_pode que~ser ser_$ valor_$`,
    '4': `!~! ,_aceitaram NAME_topou NAME~! ^_bateram a_minha after-roadmap:bateram after-roadmap:certo after-roadmap:desconto after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:o after-roadmap:otimo after-roadmap:ser after-roadmap:valor a~proposta bateram bateram_o com~proposta deu deu_certo deu~, disse_sim disse~para dizendo_que eles_aceitaram financeira marte- martelo minha~foi
na_hora nosso nosso_valor o_martelo otimo otimo_$ o~comigo o~disse o~que para_nosso para~valor pode_ser que_esta sim_para sim~nosso`,
    '3': `?after-roadmap NAME_aceitou ^_ficharam a_moca aceita aceitaram_minha aceitaram_o aceitaram~proposta after-roadmap:aceita after-roadmap:disse after-roadmap:ficharam after-roadmap:gracas after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:propus after-roadmap:que after-roadmap:voltou a~aceitou bater- certo com_a desconto do_jeito do~que eu_propus ficha- ficharam finan- hora
hora_$ jeito~eu minha moca_da moca~NAME o_gerente ofereci proposta_foi propu- propus propus_$ que_sim que~propus valor volto- voltou`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-10': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '15': `^_valeu after-roadmap:valeu`,
    '14': `obrigada tchau tchau_$ valeu_$`,
    '13': `after-roadmap:beleza after-roadmap:obrigada agrad-`,
    '12': `:sim ?after-roadmap ^_tchau after-roadmap:obrigado obrigado`,
    '11': `^_deus ^_massa ^_ok after-roadmap:legal after-roadmap:massa after-roadmap:salvou ajudo- ajudou legal massa salvo- salvou voce_eh`,
    '10': `:ok :valeu ^_atrasou ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:tmj after-roadmap:🙏 atrasou_$ deus_te muito obrigado_$ ok tmj viu 🙏_$`,
    '9': `:ate :deus :mais ^_beleza ^_certo ^_fico ^_gracas ^_gratidao ^_obrigada ^_otimo ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:gratidao after-roadmap:muito after-roadmap:otimo after-roadmap:perfeito after-roadmap:viu
agradecido agradecido_$ anota- anotado atrasou clare- clareou deus dez dez_$ eh_dez enten- entendido entendido_$ fico gracas_$ grati- gratidao 🙏`,
    '8': `:👍 ^_agradecido ^_ate ^_brigada ^_brigadim ^_entendi ^_perfeito abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigada after-roadmap:brigadim after-roadmap:combinado after-roadmap:grande after-roadmap:tchau anjo anjo_$ belez- beleza bom_$ brigada brigada_$ brigadim brigadim_$ certo certo_$ combi- combinado combinado_$ de_grande demai- demais deus~pague eh~anjo entendi_$ foi_de
foi~grande graca- gracas gratidao_$ me_salvou muito_$ otimo otimo_$ perfe- perfeito que_bom sim_$ um_anjo viu_$`,
    '7': `^_abriu ^_nota ^_thanks ^_👍 ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:te after-roadmap:thanks after-roadmap:top after-roadmap:👏 amei amei_$ ate bom eh_um grand- grande mais_$ mandou_bem mente mente_$ minha_mente nota nota_mil obrigada_$ ok_$ pague salvou_$
thanks_you top 👍 👍_$ 👏`,
    '6': `:abencoe ^_agora ^_ajudou ^_bgd ^_ce ^_mandou ^_obrigado ^_salvou after-roadmap:bgd after-roadmap:mandou after-roadmap:mil after-roadmap:pague after-roadmap:you agora_clareou bem_$ bgd bgd_viu ce_eh ce~dez clareou_$ deus_abencoe deus_lhe esta_bom lhe lhe_pague massa_demais mil_$ salvou_minha salvou~vida sim te thank- thanks voce~um you you_$`,
    '5': `! !_$ :obrigada :viu ^_agradecida ^_clareou ^_muito after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:ideias after-roadmap:valia agradecida agradecida_demais ajudou_para ajudou~caramba beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias de~valia entao_$ entendi grande_valia hoje_, ideia- ideias ideias_$ mando- mandou me~por mil minhas_ideias
obrigada_viu para_caramba por~, que_deus que~te valia valia_$`,
    '4': `:! ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-roadmap:eh after-roadmap:entao after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:ok after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ atras- beleza_$ da_conta demais_da demais~conta despe- deus~ilumine eh_muito entao esse_plano ilumi- ilumine ilumine_$ minha_vida
nossa obrigada_pela obrigada~ajuda pela pela_ajuda por_hoje senho- senhora te_ilumine vida_$`,
    '3': `,_valeu ._obrigado :filho :muito :pela :te FIGURE ^_liguei ^_que ^_show ^_tamo after-crisis:. after-crisis:boa after-crisis:com after-crisis:e after-crisis:por after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:show after-roadmap:tamo a~eh bom_obrigada certo_obrigada de_em demais_$ deus~de de~dobro dobro dobro_$ em_dobro e~com filho_$
fml fml_$ junto junto_, junto~valeu ligue- liguei liguei_la mano mano_$ me~. muito_obrigada muito~pela ok_entendi pague_$ show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_demais valeu_fml vida`,
    '-3': `:opa ?debts ?thirteenth ^_NAME ^_achei ^_eh ^_fui ^_link ^_oi ^_opa ^_pagamento ^_parar ^_pedi ^_quero ^_reset ^_sair ^_stop ^_topei ^_voltei aceit- achei after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:eles after-roadmap:estou after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:nao after-roadmap:pagamento after-roadmap:pedi after-roadmap:quanto
after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:voltei ai_$ cance- conco- confi- desan- desca- domin- domingo fecharia fecharia_$ foi_paga fui link namor- namora namora_$ oi oi_$ opa paga paga_$ pagam- pagamento parar parar_$ pedi quita- recla- reini- reneg- reset reset_$ sair socor- stop stop_$ topar- toparam topei topei_$ voce_fecharia voce_namora volte- voltei`,
    '-4': `^_bom after-roadmap:paga fecha- liqui- recus-`,
    '-5': `?debt-kind ?income-source aprov- nao_entendi`,
  },
  'trouble:distress': {
    '23': `desab-`,
    '19': `^_estou desan-`,
    '18': `deses- humil- sufoc-`,
    '17': `^_que afund-`,
    '15': `?more-debts estou me_sinto sinto`,
    '14': `choro`,
    '13': `^_desanimei ^_so arrep- desabafar desanimei desanimei_$ desespero eh_humilhante humilhante humilhante_$ que_vergonha so_choro`,
    '12': `^_desabei afundei afundei_$ angus- angustia burra choro_$ desabei desabei_aqui esta_pesado me_afundei medo meu_deus nao_durmo nao~saida perdi_a trist-`,
    '11': `?incomes aflic- aflicao aflicao_$ after-roadmap:estou atrasada_$ cansei_disso chegu- cheguei corac- coracao culpa demais_$ desespero_$ durmo esgot- essentials:estou esta_sufocante esta~demais more-debts:estou ninguem~ajuda paz_$ perdida_$ pesad- pesado pesado_$ sufocante sufocante_$ tenho~de vergo- vergonha`,
    '10': `^_cansei ^_doi a_fe acaba- aguen- angustia_$ arrependimento arrependimento_$ canse- cansei debts:estou deus doi estou~com fraca- incomes:estou minha_$ muito nao_vejo ninguem_me nunca_vou paz perdi~fe que_arrependimento quebrada_$ rates:estou`,
    '9': `?overdue ?rates ^_chorei ^_esta ^_ninguem ^_senhor aguento aguento_mais assustei bateu caiu_$ chorar_$ chore- chorei demai- demais disso disso_$ durmo_mais esperanca esperanca_$ fracasso fracasso_$ hoje~mal mal meu_mundo meu~caiu mim_$ more-debts:me morro mundo_caiu nao_aguento nao~jeito nao~paz ningu- ninguem nunca overdue:me que_aflicao saida sei~onde senhor_tem senhor~misericordia tem_jeito
tem_misericordia tenho_paz um_fracasso vergonha_$`,
    '8': `?essentials ^_minha ^_precisava a_culpa a_noite after-roadmap:nunca after-roadmap:sinto after-roadmap:so after-roadmap:vergonha ajude ajude_$ apavo- apavorada apavorada_$ assim_$ assus- cansei~dever chao_$ chora- chorar conta_mais culpa_eh culpa~minha da_uma de_boleto de_dever de_mim de_somar desabafar_$ desabafar_? desabafo desabafo_$ desanimo desanimo_$ desculpa deus~ajude de~isso dou_conta
dou~mais estou_apavorada estou_falido estou~chao faco_besteira falid- falido falido_$ forca_$ humilhacao humilhacao_$ incomes:me jeito jeito_$ mais_$ mais_forca me_ajude medo_de minha_cabeca mundo nao_dou nao~mais no_sufoco no~do para_onde para~assim perdi por_deus por_isso posso_desabafar precisava precisava_desabafar que_angustia que_desanimo que_humilhacao saida_$ sei_mais sei_para sei~o senhor
so_faco so_por sobra~mim so~besteira so~deus sufoco sufoco_$ tenho~forca tristeza tudo_nas tudo_sobra tudo~para uma_tristeza vejo_saida`,
    '7': `?debts ^_hoje ^_me ^_meu ^_olha ^_sou abati- abatido abatido_$ acaba_nunca acabada acabada_$ acabando_comigo aflit- aflita aflita_$ after-roadmap:aguento after-roadmap:angustia after-roadmap:burra after-roadmap:desabafar after-roadmap:disso after-roadmap:ninguem after-roadmap:tenho ai~vergonha ansie- ansiedade assim besteira_$ burra- burra_$ burra_mesmo burrada burrada_$ cabeca~para cansei_de chao
cheguei_$ comecar_$ comig- comigo correr costas_$ crise da~de de_preocupacao debts:tudo descu- desesperada desesperada_$ desisti_de desisti~mim deus_me dever_$ de~tudo doent- doente dou eh_tudo esgotada esgotada_$ esgotado esgotado_$ essas_contas essentials:de esta_facil estou_abatido estou_acabada estou_aflita estou_atrasada estou_desesperada estou_esgotada estou_esgotado estou_mal estou_pirando
estou_revoltada estou_sem estou~lama estou~trampo eu~sempre fe fe_$ financeira_acabou fiz fiz_burrada forca fui fui_muito fui~burra idade isso~acaba ja_desisti ja~de lama lama_$ limit- limite limite_$ mal_$ marido~pode me_bateu me_matar medo_$ me~uma minha~nao miser- misericordia misericordia_$ muito_burra na_lama nao_para nao_pode nao~facil nao~nunca nao~por nao~saber noite nunca_$
nunca~conseguir o_coracao onde_eu overdue:minha pavor_de pavor~boleto pensar piran- pirando pirando_$ pode_saber posso~? preocupacao_$ puxado_demais que_sempre quero_chorar rates:tenho revol- revoltada revoltada_$ sempr- sempre senho- so so_fiz sobra_para sou_um sou_uma sou~burra sou~fracasso so~burrada so~chorar triste um_trampo uma_angustia uma_burra uma~mesmo vai_me vai~matar vejo vida
vida~acabou vida~esta vivo_no vivo~sufoco vou_conseguir`,
    '6': `^_ai ^_cheguei ^_da ^_deito ^_desabafei ^_nunca ^_perdi ^_vivo a_esperanca acabando acabou_comigo acabou~essa after-roadmap:coracao after-roadmap:culpa after-roadmap:deus afundada afundada_$ afundando afundando_$ aguento~cobranca ai_que arrependo arrependo_tanto a~eh cabeca_nao caiu ceu ceu_$ chegar_nisso cheguei_no com_esse comigo_essa comigo~crise conseguir consigo_pensar consigo~em contas_estao
coracao_$ costa- costas crise_$ culpa_minha da_vontade de_medo debts:cansei debts:medo deito deito_e deito~fico deixando_doente deixei_chegar deixei~nisso desabafei desabafei_, desabafei~desculpa desanimada desanimada_$ desis- desisti dessas_dividas deus_$ deus_do deus~ceu deus~muito dificil_demais dinheiro_$ dispa- do_ceu doi_no doi_ver doi~coracao doi~esses durmo_ha durmo~dias eh_minha eh~culpa
eh~dinheiro em_outra em~coisa enlou- enlouquecer enlouquecer_com enlouquecer~essas errado_na errado~vida escon- essa_crise essas_dividas essentials:durmo esses_numeros esta estao~matando esta~deixando estou_afundada estou_afundando estou_desanimada estou_ficando estou~a estou~demais estou~norte eu_cheguei eu_deixei eu_que eu~, eu~chegar exaus- exausta e~fazendo facil facil_$ faco~vida familia~sabe
fazen- fazendo fazendo_conta fico_fazendo fico~conta fiz_tudo fiz~errado ha_dias hoje_estou incomes:conta incomes:esta incomes:perdi incomes:que isso_nao ja_perdi mais_cobranca mais_o marido_nao matan- matando matando_$ matar me_arrependo me_deixando me_matando medo~abrir meu_limite meu~eh me~doente me~tanto mim minha~financeira more-debts:conta more-debts:que muito_dinheiro nao_acaba nao_sei
nao_tem nao_tenho nao~ha nao~pensar nas nessa nisso_$ no_coracao norte norte_$ no~limite numeros_$ o_total olha overdue:deus overdue:estou overdue:nao overdue:onde overdue:pesado overdue:vergonha o~fazer para_$ pavor pensa- pensar_em pensar~outra perdi- perdida perdi~esperanca pescoco_$ preoc- pressao que_desespero que_fazer queri- queria queria_sumir queria~dessas que~deixei rates:mais sem_norte
sinto_um sinto_uma situa- situacao situacao_$ so_queria so_quero sozin- sumir_dessas sumir~dividas tem~para tenho_pavor trampo_$ tudo_culpa tudo~minha ver_esses ver~numeros vida_financeira vivo vonta- vontade vontade_de vou_enlouquecer`,
    '5': `,_assustei ,_desculpa ,_eh ,_fui ,~irresponsavel ,~muita ^_bateu ^_cansado ^_carrego ^_desculpa ^_escondo ^_eu ^_exausta ^_morro ^_nessa ^_queria acabou acho~nao after-roadmap:aflicao after-roadmap:atrasada after-roadmap:cansei after-roadmap:chorar after-roadmap:chorei after-roadmap:desespero after-roadmap:esta after-roadmap:humilhacao after-roadmap:nao after-roadmap:paz ainda_morro ainda~por
animo_para animo~nada ansiosa_$ ar ar_$ assustei_$ assustei_com assustei~esse as~estao a~ponto a~toda banco_$ banhe- banheiro banheiro_do banheiro~servico bateu_o bateu~desespero beste- besteira cabec- cabeca cabeca_vai cabeca~explodir cansa- cansado cansado_de cansado~trabalhar carre- carrego carrego_tudo carrego~nas cartao_vai cartao~me causa_desse causa~banco chegar chorei_a chorei_no
chorei~banheiro chorei~noite cobranca_$ coisa~assustei com_essas com_isso como~eu completamente completamente_perdido com~coracao com~valor conseguir_sair conseguir~dessa contas contas~me coragem~olhar coragem~somar correr_$ corro corro_$ cuida- cuidar cuidar_do cuidar~dinheiro dando~disso da~tristeza de_nada de_pensar de_perder de_todo de_trabalhar debts:mim debts:minha deixando desculpa_$
desculpa_o desculpa~desabafo desesperado desesperado_$ desespero_eh desespero~grande desse desse_banco deus~minha dever de~mundo de~o dias_$ dific- dificil dificil_para dificil~mim do_dinheiro do_poco doente_$ dormir_tranquila e_fico eh_grande eh~nas era_para era~esta escondo escondo_isso escondo~de esse_cartao esse_valor essentials:aguento essentials:jeito essentials:medo essentials:ninguem
essentials:sou essentials:tenho esse~vai esta_feio estao esta~comigo esta~dificil esta~para estou_$ estou_completamente estou_desesperado estou_perdida estou_quebrada estou_sozinho estou_sufocada estou_um estou~animo estou~forcas estou~limite estou~louca estou~perdido estou~rumo eu_corro eu_mereco exausta_, exausta~eh explo- explodir explodir_$ faco_da falar_isso familia_nao feio feio_para
feio~meu fican- ficando ficando_louca fique- fiquei fiquei~ar forca- forcas forcas_$ fui_irresponsavel fundo_do fundo~poco idade_passando idade~por imaginei imaginei_passar imaginei~por incomes:matar incomes:medo incomes:onde incomes:so incomes:vergonha irres- irresponsavel irresponsavel_$ isso_de isso_esta isso~acabando isso~todo ja~a jeito_para jeito~mim lado lado_$ louca louca_$ mais~que
matar_ainda me_assustei medo~perder merec- mereco mereco_, mereco~fui meu_desespero meu_lado meu~do meu~nao me~ainda me~perdida minha minhas_costas minha~vai more-debts:nao more-debts:nunca more-debts:sei morro_de morro_por morro~causa muito_dificil n0 na_minha na_vida nao_esta nao_paro nao_sabe nao_sirvo nao~conta nao~coragem nao~dando nao~para nas_minhas nas~costas na~vida nem~cuidar nessa_idade
nessa~passando nisso no_banheiro no_chao no_limite noite_toda nossa_, nossa~eh numeros nunca_imaginei nunca~passar o_desabafo o_desespero olha_onde olhar_isso olha~eu onde_correr onde~cheguei onde~corro outra_coisa overdue:bateu overdue:com overdue:desespero overdue:disso overdue:matar overdue:medo overdue:perdi overdue:saida overdue:so overdue:vai o~faco pagar_juros para_cuidar para_esta para_meu
para_nada para~correr para~juros para~lado paro paro_de paro~pensar passando passando_por passando~isso passar_por passar~isso pensar_nisso perder perdido_$ perdi~sono pesco- pescoco poco poco_$ por~desse preocupacao que_faco que_nunca que_ponto quebrada queria_dormir queria~tranquila que~da rates:aflicao rates:de rates:desabafar rates:durmo rates:isso rates:ninguem rates:sou sabe_de saber_$
sabe~nada sem_animo sem_ar sem_forcas sem_rumo sinto_perdida sirvo sirvo_nem sirvo~para sobra somar sono_por sono~causa sou sozinho_para sozinho~tudo so~desabafo so~dormir so~pagar sufocada sufocada_$ tanta_conta tanto tanto_$ tenho tenho_coragem tenho_medo toda toda_$ total_e total~fiquei trabalhar_so trabalhar~para tramp- trampo tristeza_ver tristeza~isso tudo tudo_errado tudo~costas tudo~minhas
um_desabafo uma~ver vai vai_explodir vi_o vida_nao vi~total vou~com vou~sair`,
    '4': `^_acho ^_choro ^_fiz ^_fui ^_ja ^_logo ^_nao ^_parece ^_vi a_casa a_mil a_que a_vida acaba acabar acabar_assim acabo- acho~nunca after-roadmap:acabou after-roadmap:ainda after-roadmap:ansiedade after-roadmap:cheguei after-roadmap:desabafo after-roadmap:desanimo after-roadmap:desisti after-roadmap:doente after-roadmap:dou after-roadmap:estao after-roadmap:fui after-roadmap:matando
after-roadmap:medo after-roadmap:nessa after-roadmap:nisso after-roadmap:pensar after-roadmap:perdi after-roadmap:pesado after-roadmap:preocupacao after-roadmap:sempre after-roadmap:vontade ajuda_$ angustia_que angustia~nao animo ansiedade_esta ansiedade~a atender_o atender~telefone atolada atolada_ate atolada~o atrasada a~em a~nao bateu_um bateu_uma bateu~medo bateu~tristeza bem_com bem~isso
buraco_sem buraco~fim cansada causa_disso celular_toca certinha certinha_$ chega- cheguei~meu choro_escondida choro~para claro_pensando claro~nisso coisa_, comigo_$ como_que conseguir~isso conta_disso contas_$ contei_isso contei~para coracao_dispara coracao~quando corag- coragem coragem_de culpa- culpada culpada_$ da_medo da~angustia de_abrir de_atender de_chorar de_ficar de_largar debts:cabeca
debts:desculpa debts:disso debts:durmo debts:fracasso debts:jeito debts:mal debts:nao decep- decepcionada decepcionada_comigo deixa- deixe- deixei dessa- dessas desse_jeito devendo_desse devendo~jeito de~a de~de de~sem de~so dias dispara dispara_quando dispara~o dividas dividas_$ do_que do_servico do_tunel doente_de doente~preocupacao dos~filhos do~vai e_fiquei eh_muita em_claro em~pensando
era_tanto era~assim escondida escondida_para escondida~meninos esper- essas essentials:besteira essentials:eu essentials:faco essentials:idade essentials:isso essentials:mim essentials:muito essentials:nao essentials:paz essentials:tudo essentials:uma esta_a esta_acabando esta_assim esta_muito estao_me estao_triste esta~mil estou_atolada estou_decepcionada estou_em estou_morrendo estou_muito
estou_num estou_sozinha estou~buraco estou~comigo estou~esperanca estou~nessa estou~triste e~sem faco fazer_$ ficar_sem ficar~nada fim~tunel fiquei_doente fiquei_sem fiquei~de fui_certinha grande grande_$ ha hoje_nao hoje~estou idade_devendo idade~desse imagi- incomes:a incomes:atrasada incomes:caiu incomes:doi incomes:meu incomes:minha incomes:queria incomes:sinto incomes:tanto incomes:vai
incomes:vejo incomes:vida isso_tudo isso~ninguem larga- largar largar_tudo lixo lixo_$ logo_eu logo~que luz_no luz~fim mais_vou mais~dividas mais~ter me medo_agora medo~atender medo~ficar medo~que medo~somar meninos meninos_nao meninos~verem me~com me~culpada me~um minha_ansiedade minha_familia minha_idade minha_pressao minha~devendo minha~esta minha~subiu more-debts:angustia more-debts:assim
more-debts:chorar more-debts:contas more-debts:meu more-debts:muito more-debts:perdi more-debts:queria more-debts:vou morre- morrendo morrendo_de morro~medo muita_coisa muita~, muito~para nada_$ nao_era nao_passa nao_sabia nao_verem nao~luz na~idade nem_para nessa_$ ninguem_por ninguem~mim no_fundo no_pescoco noite_em noite~claro num_buraco num~sem nunca_contei nunca_vai nunca~acabar nunca~isso
nunca~sair nunca~vou o_celular o_sono odio olha_a olha~que onde_comecar overdue:a overdue:acabou overdue:aqui overdue:assim overdue:caiu overdue:conta overdue:coracao overdue:culpa overdue:doi overdue:era overdue:esperanca overdue:meu overdue:pensar overdue:por overdue:sei overdue:sinto overdue:tanto overdue:vejo overdue:vida o~dispara o~por o~toca pagar_isso pagar~tudo paguei_tudo para_acabar
para_meninos para_ninguem para_tudo para~do para~eu parec- parece parece_que parece~nunca passa_$ passo~noite pensando_nisso perde- perder_a ponto ponto_cheguei por_causa por~comecar pressao_subiu pressao~de quando_o quando~celular quebr- que~cheguei que~fui que~paguei que~passa que~tanto rates:angustia rates:burra rates:cheguei rates:fui rates:jeito rates:medo rates:muito rates:paz rates:que
rates:so rates:sobra rates:tudo rates:vida rumo rumo_$ sabia sabia_que sabia~era saida_para saida~mim sair sair_dessa sair_disso sei_o sei_por sei~que sem_esperanca sem_fim sem_nada sempre_fui sempre_paguei sempre~certinha sempre~tudo ser_dos ser~meus sinto_culpada sinto~lixo so_para so_um somar_$ sono sozinha_nessa sozinho so~um subiu_de subiu~preocupacao tanta tanto_assim tem_saida tenho_ninguem
tenho_vergonha tenho~por ter_paz toca_$ toda~acabar total tranquila tranquila_$ triste_$ tristeza_agora tudo_$ tudo~na tunel tunel_$ um_lixo um_medo uma~agora um~agora vai_acabar vai~dos valor_$ vejo_luz vejo~no ver_isso verem verem_$ vida_$ vontade~chorar vontade~largar vou_sair vou~paz`,
    '3': `,_meu ,~deus ,~o ,~vergonha ?after-roadmap ^_acordo ^_as ^_cansada ^_eh ^_medo ^_na ^_nossa ^_passo ^_posso ^_tenho a_pressao abrir abrir_o abrir~aplicativo acabar_$ acho_que acordei acordei_mal acordei~pensando acordo_de acordo~madrugada after-roadmap:acabando after-roadmap:besteira after-roadmap:boleto after-roadmap:cabeca after-roadmap:causa after-roadmap:chegar after-roadmap:comigo
after-roadmap:coragem after-roadmap:costas after-roadmap:crise after-roadmap:desesperada after-roadmap:dever after-roadmap:dificil after-roadmap:durmo after-roadmap:essas after-roadmap:isso after-roadmap:lado after-roadmap:mal after-roadmap:marido after-roadmap:matar after-roadmap:minha after-roadmap:morro after-roadmap:muito after-roadmap:noite after-roadmap:pavor after-roadmap:perder
after-roadmap:pescoco after-roadmap:pressao after-roadmap:sabe after-roadmap:saber after-roadmap:sei after-roadmap:situacao after-roadmap:somar after-roadmap:sou after-roadmap:triste after-roadmap:uma after-roadmap:vida agua_no agua~pescoco aguentando aguentando_a aguentando~pressao ansiedade_essas ansiedade~contas aplicativo_do aplicativo~banco aqui_$ atender atras_e atras~nao a~no boleto_$
cansada_de cansada_demais cansada~correr casa~tenho causa chate- chateada chateada_demais cheguei~fundo choqu- choque choque_com choque~o claro coisa com_o com_raiva com_tanta com~agua com~banco com~de com~total conseguir_pagar conta_vai contar_isso conta~me conte- contei coracao_disparado coracao_na coracao~mao corre- correr_atras correr~e dando_conta da~ansiedade da~vergonha de_correr
de_madrugada debts:cheguei debts:comigo debts:crise debts:desabafo debts:deus debts:esta debts:forca debts:hoje debts:idade debts:isso debts:limite debts:mais debts:marido debts:morro debts:na debts:nas debts:no debts:nunca debts:saber debts:sem debts:senhor debts:sufoco debts:tem debts:tenho depressao_de depressao~tanta dessa_situacao deus_eh deus_na de~atras de~com de~conta de~dessa de~nisso
disparado disparado_$ disso_la disso_tudo disso~em dividas_estao dividas~acabando do_lugar dos_meus eh_muito eh~coisa eh~do em_choque essa_minha essas~estao essa~situacao essa~vai esse_banco essentials:acho essentials:ajuda essentials:boleto essentials:cabeca essentials:cheguei essentials:da essentials:dinheiro essentials:esta essentials:marido essentials:me essentials:meu essentials:nas
essentials:no essentials:olha essentials:para essentials:perdida essentials:pescoco essentials:pode essentials:saber essentials:sinto essentials:sufoco essentials:tem essentials:vergonha esses esta_me esta_puxado estao_acabando estao~comigo estou_aguentando estou_cansada estou_chateada estou_dando estou_estao estou_indignada estou_nervosa estou_numa estou~aflicao estou~ansiosa estou~ate
estou~choque estou~conta estou~depressao estou~desespero estou~raiva eu_pensava eu~disso e~sair famil- familia fazer~tanta fico filhos_$ fim_do financeira fracassada fracassada_$ fundo grand- hoje_acordei humilhada humilhada_$ idiot- idiota idiota_$ incomes:acaba incomes:assim incomes:bateu incomes:com incomes:contas incomes:coracao incomes:demais incomes:desespero incomes:deus incomes:dividas
incomes:do incomes:exausta incomes:muito incomes:nao incomes:no incomes:para incomes:sei incomes:uma incomes:vou indig- indignada indignada_com indignada~esse isso_$ isso_para la_em limite_faz limite~tempo logo lugar_$ madru- madrugada madrugada_com madrugada~o mais mais_do mal_pensando mal~nas marid- marido matar_$ me_ajuda me_da medo_do meu_marido meu~faz me~humilhada mil_$ minha_situacao
minha_vida more-debts:bateu more-debts:caiu more-debts:com more-debts:de more-debts:demais more-debts:desabafar more-debts:desespero more-debts:dessa more-debts:dificil more-debts:disso more-debts:do more-debts:eh more-debts:em more-debts:esta more-debts:exausta more-debts:fiz more-debts:fui more-debts:medo more-debts:mim more-debts:para more-debts:quero more-debts:so more-debts:somar
more-debts:tanto more-debts:tenho more-debts:vai more-debts:vergonha morrendo~medo morrendo~vergonha muito_ansiosa muito_triste muito~essa mundo_$ n1 nao_sair nao~aguentando nao~bem nao~de nao~do nao~nem nao~ninguem nao~que nas_costas nervosa nervosa_com nervosa~isso ninguem~disso no_meu nossa numa numa_aflicao nunca_mais o_telefone odio_que odio~eu onde overdue:chorei overdue:demais
overdue:dessas overdue:eh overdue:essa overdue:essas overdue:esses overdue:esta overdue:fico overdue:isso overdue:mal overdue:minhas overdue:muito overdue:para overdue:que overdue:queria overdue:triste overdue:vou o~disparado o~e para~nao passa- passo_a pensando_nas pensando~contas pensava pensava_, pensava~meu perder~casa por_mim por_onde pressao_$ puxad- puxado que_era que_odio que_vai que~estou
que~pensava que~ser que~tem que~vai que~vou raiva raiva_de raiva~mim rates:aguento rates:assustei rates:demais rates:doente rates:esta rates:fazer rates:fiz rates:mesmo rates:na rates:nao rates:olha rates:pensando rates:posso rates:sair rates:sem rates:uma rates:vai rates:vergonha rates:vontade sabe~la sair~lugar sei sem sem_chao sinto_humilhada sinto~fracassada sinto~idiota sozinha so~na subiu
tanta_vergonha tanta~disso telefone_$ tenho_disso tenho_mais tenho_tanta tenho~tudo tenho~vergonha toca todo_mundo trabalhar tranq- triste_essa triste~minha um_pouco uma uma_ansiedade uma_fracassada uma_idiota uma~contar uma~essas vai_ser vergonha_contar vergonha_dessa vergonha_disso vergonha~falar vergonha~isso vergonha~situacao vi vou vou_ter vou~pagar`,
    '-3': `,~ajuda ,~sei :essas :mais :no ?debt-kind ^_de ^_entao ^_era ^_estao ^_fala ^_nada ^_por ^_sei ^_sem ^_zerar a_conta a_contar a_deus aceit- achei after-crisis:bem after-crisis:estou after-crisis:so after-roadmap:bom after-roadmap:entao after-roadmap:novo after-roadmap:ou after-roadmap:plano after-roadmap:receber after-roadmap:salario after-roadmap:sumir after-roadmap:trabalho algum- alguma apare-
aqui_comigo as atolado atolado_em atolado~conta atrasado atrasado_$ cabeca_$ calor_$ catan- catando catando_o catando~boleto certo chega coisa- coisas com_tudo comecar_a compr- com~nas conco- consent:meu consent:saber consigo_dormir contr- corta- da_para da_um das_dividas de_novo de_passar debt-amount:estou debts:ai debts:aqui debts:contar debts:me debts:sei deixa desca- desempregado desfa- despe-
deu devo de~essa de~no dirig- dirigindo dirigindo_$ dispe- divida_$ duvid- eh_$ eh_isso em_conta em~da encer- enqua- enquanto entao entao_nao entao~tem enten- entendi entra escre- esperando esque- esta_bom esta~a estou_atolado estou_catando estou_desempregado estou_dirigindo estou_esperando estou_lascado estou_lendo estou_mais estou_me estou_perdido estou_vendo estou~os estou~osso estou~trabalho
exist- existe expli- falar_essa fase fase_$ favor ficou fora_disso ganho ganho~demais gasto_$ gente graca- gracas gracas_a gracas~deus guard- incomes:boleto incomes:desempregada incomes:sem incomes:servico informacao informacao_$ ja_estou ja~no lasca- lascado lascado_$ lendo lendo_aqui liqui- lista mae mais~cobranca me_conta medo~passar mes_$ meu_$ mexer me~a me~e me~o mim_? minha_conta minha_mae
more-debts:acabou more-debts:devendo more-debts:mesmo more-debts:servico more-debts:tem nao_ajuda nao_entendi nao_faco nao_precisa nao_quero nao_sobra nao~com nao~dormir nao~eu nenhu- nenhuma no_osso no_prazo nocao nos novo numero o_banco o_boleto onde~a ontem os_papeis osso os~aqui overdue:as overdue:atrasado overdue:olhar overdue:prazo overdue:tanta overdue:todas o~nao pagar_$ papei- papeis
papeis_aqui papo papo_$ para_com parar para~isso pegue- peguei pergu- por_aqui por_enquanto precisa_mais procu- pula que_calor que_fase quero_mais quita- rates:aqui rates:essa receb- receber renda_$ respo- robo salar- salario salario_$ salga- salgado sao segue sei_$ sem_os sem_trabalho so_$ so_o socor- so~mesmo sumir_da tambe- tambem tambem_$ te tem_$ tem_mais tem~de tenho_que todas todas_$
toda~isso trabalhar_$ trabalho_$ tudo_que vai_saber venci- vendo_aqui vergonha_, volta worry:de worry:esta worry:isso worry:medo worry:muita worry:vergonha zerar zerar_tudo`,
    '-4': `,_estou ,_me ,_nem :nao ?income-low-month ?income-source ?worry ^_misericordia ^_onde ^_vai after-roadmap:moida banho banho_$ bom calor cansaco cansaco_$ com_as consent:nao coragem~ver correria correria_$ das de_cansaco de_ressaca debts:comecar debts:conta debts:nem deus~mais de~, dificil_$ eh_so essentials:em estou_a estou_de estou_ferrada estou_moida estou_pensando estou~, estou~banho
estou~correria estou~de estou~fora estou~me estou~renda estou~ressaca ferra- ferrada ferrada_$ filha gasto incomes:tenho infor- isso_eh liga medo~olhar meu~esta me~de me~dessa me~mais minha_filha moida moida_$ muito_para muito~mim na_correria nao_me nao~a nem_sei nem~por no_banho offers:estou os osso_$ overdue:fora overdue:pagando pagan- pagando para_isso pensando_em prazo precisa puxado_$
quebrada_de quebrada~cansaco que~eh que~isso ressa- ressaca ressaca_$ saco sem_renda so_essas trabalho vendo worry:nao`,
    '-5': `^_para ^_tem ai_$ atrasada_para atrasada~servico boian- boiando boiando_$ com_pressa de_ver eh~para essa_$ esta_tudo estou_boiando estou_devendo estou_por estou_voando estou~pressa fala hoje_$ incomes:renda lembr- nao_$ nao_vou nao~nada olhar_$ por_fora pressa pressa_$ que~tudo sabe_$ tenho_fe ver_$ voand- voando voando_$`,
    '-6': `?after-crisis cansei_$ consent:estou desempregada desempregada_$ estou_desempregada estou_morta estou~aqui fora mais_viver morta morta_de para_servico renda so_isso viver viver_$`,
    '-7': `estou~em worry:com`,
    '-8': `desem- segur-`,
    '-12': `worry:estou`,
  },
  'trouble:gambling': {
    '6': `intei- inteiro`,
    '5': `inteiro_no novo_, perdi~salario salario_inteiro salario~no`,
    '4': `o_salario o~inteiro parar perdi_o`,
    '3': `NAME_no after-roadmap:inteiro after-roadmap:salario comeu consigo_parar de_novo de~, flexibles:NAME flexibles:no flexibles:novo ia inteiro~tigrinho leito nao_consigo nao_paro nao~parar no_tigrinho novo no~de pagamento~de para~no paro perdi que_ia salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '5': `a_cobranca after-roadmap:cobranca after-roadmap:contou after-roadmap:devo after-roadmap:liga a~liga cobranca cobranca_liga cobranca~no conto- contou devo_. eu_devo liga_no liga~meu meu_servico no~servico que~devo`,
    '4': `after-roadmap:ligou after-roadmap:servico after-roadmap:vergonha cobra- e_contou eu~. liga ligou ligou_para vergo- vergonha vergonha_$`,
    '3': `NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:ligaram after-roadmap:no after-roadmap:passei a~ligou contando contou_que contou~eu devo ligar- ligaram ligaram~NAME no_meu para_NAME passe- passei servi- servico servico_$ uma_vergonha`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me me_bate`,
    '6': `bate ele~bate`,
    '4': `^_ele after-roadmap:ele after-roadmap:marido de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando pega quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite dinheiro_$ do_auxilio empur- e~eu falo leite meu~e para_leite peco~para quand- quando worry:me`,
  },
  'what-if': {
    '12': `e_se`,
    '11': `after-roadmap:se e~eu`,
    '10': `^_e se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `^_se after-roadmap:emprestimo vende-`,
    '6': `^_vale after-roadmap:e after-roadmap:pegar after-roadmap:vale empre- emprestimo_para emprestimo~pagar eu~a eu~um para~tudo`,
    '5': `:se ^_testa a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:ajudar after-roadmap:carro after-roadmap:caso after-roadmap:emprego after-roadmap:quitar after-roadmap:testa after-roadmap:tudo ai_sem ai~a arrum- caso caso_eu emprego emprestimo eu_usar mes_acaba meu~ajudar o_carro pagar~cartao pegar por~acaba se_meu sem_a sem~academia se~marido se~usar testa testa_ai testa~sem
usar_o`,
    '4': `:eu ^_digamos ^_simula a_pena acaba adian- adiantado_$ after-roadmap:acaba after-roadmap:adiantado after-roadmap:ai after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:receba after-roadmap:simula
after-roadmap:supor after-roadmap:trocar after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba eu_vendendo eu_vender eu~aceitar eu~de
eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora melhora_? nao_aceitar nao~a outro_emprego pagar_adiantado pagar_tudo pagar~? para_pagar parar_de pena que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? uma_heranca usar vale vale_a
vale~pena vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~fica ,~melhora :e ^_caso ^_finge ^_vamos aceitar aceitar_a adiantado adiantava adiantava_? after-roadmap:a after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:cigarro after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:faz after-roadmap:fica
after-roadmap:ficaria after-roadmap:finge after-roadmap:juntar after-roadmap:largasse after-roadmap:marido after-roadmap:menores after-roadmap:parar after-roadmap:pelas after-roadmap:sem after-roadmap:um after-roadmap:usar after-roadmap:vender alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas botar carro_$ caso~saia cigar- cigarro cigarro_? comecar_pelas comecar~menores como_fica
como_ficaria consegui~emprego dinheiro_por dinheiro~mes do_aluguel emprego_$ emprego~como em~? encur- encurta encurta_? eu eu_consegui eu_largasse eu_saia eu~adiantado eu~do e~meu faz_a faz~conta fica_? ficaria ficaria_se ficaria~eu finge finge_que finge~eu juntar juntar_tudo juntar~num larga- largasse largasse_o largasse~cigarro mais_dinheiro mais_por mais~mes marido_voltar marido~a melho- menor-
menores meu_marido meu~voltar muda num~so o_cartao o_cigarro outro pagar pagar_o pagar~NAME para_quitar parar~pagar pegar~emprestimo pelas pelas_menores por_uma por~so posso_fazer quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~largasse so_$ trabalhar_, trabalhar~encurta troca- trocar um_bico um_emprego vamos vender vender_a voltar~trabalhar`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos~? nao~? pagar~minimo quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:dia worry:telefone`,
    '9': `^_cobrador cobrador worry:cobranca worry:de worry:me worry:mensagem worry:nao worry:para`,
    '8': `cobranca ligacao_de telef- telefone`,
    '7': `^_mandam de~a eh~de ligacao nao_param param por_dia quare- quarenta tocando_$ worry:ate worry:hora worry:mandam worry:param worry:servico worry:tocando`,
    '6': `bloqueei bloqueei~numeros estou_sendo hora hora_$ ja_bloqueei ligam_para ligar_$ manda- mandam mensa- mensagem numer- o_dia param_de sendo telefone_nao telefone~para tocan- tocando worry:NAME worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:sendo worry:toda`,
    '5': `^_ficam ameac- celul- celular cinqu- cinquenta cobrador_na cobrador_nao cobranca_$ dia dia_$ diret- direto direto_$ do_celular estao~ligando ficam ligam_ate ligam~NAME ligan- ligando ligar mandam_mensagem meu_servico nao_da nao_para nao~de numeros numeros_$ para_$ para_meu para_meus paren- pavor pela servi- servico so~de tenho_pavor tenho~do toda worry:direto worry:ficam worry:ligando worry:meus
worry:na worry:no`,
    '4': `^_cobranca ^_estao ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- calot- caloteira causa_deles cobrando de_numero deles_$ de~no dia_todo eles_ligam eles~para ligam~meu mandaram me_ligando mensagem_para meu_telefone meu~nao me~o nao_aguento no_servico o_de o~todo para_NAME porta por~deles so_o todo_$ troqu- troquei troquei_de troquei~numero worry:caloteira worry:cobrando
worry:da worry:eles worry:estao worry:ja worry:mais worry:porta`,
    '3': `,_da :cobranca :essas :mundo ^_eles aguento~essas ate_de ate~NAME casa_da casa~minha chama- cobram cobranca_, da_vontade da~nao da~sogra de_domingo deles de~em de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente inteiro inteiro_$ ligam_no ligam~de mais_essas mais~cobranca meia meu_trabalho meu~no me~na minha_sogra mundo mundo_$ na_frente na_minha
nao~da na~dos no_telefone no~servico o_telefone outro- outros outros_$ o~inteiro parar_$ para~servico porta_$ sem_parar servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade vontade_de worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:meu worry:minha worry:o worry:outros worry:parar worry:tenho worry:todo worry:trabalho`,
    '-3': `no_serasa nome~serasa proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '19': `despe-`,
    '13': `worry:perder`,
    '12': `?worry despejo perde- perder worry:despejo`,
    '11': `despejo_$`,
    '10': `worry:casa worry:sair worry:ser worry:vou`,
    '9': `worry:para worry:vao`,
    '8': `apart- apartamento casa_$ worry:apartamento`,
    '7': `^_perder casa estou_para imobi- imobiliaria para_ser sair sair_$ ser vao worry:a worry:daqui worry:imobiliaria worry:meu worry:rua`,
    '6': `^_vao ^_vou apartamento_$ daqui daqui_$ de_despejo imobiliaria_mandou leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua o_proprietario para_sair posso_perder proprietario rua worry:botar worry:dono worry:leilao worry:leiloar worry:mandou worry:morar worry:proprietario`,
    '5': `a_casa botar da_casa desoc- desocupar desocupar_$ dono meu_teto morar o_dono o~deu parar_na propr- quer teto worry:NAME worry:desocupar worry:me worry:na worry:o worry:parar worry:posso worry:quer worry:se worry:teto worry:tomar worry:vai worry:volta`,
    '4': `^_posso a_dona a_imobiliaria botar_para botar~fora calca- calcada calcada_$ chave chave_de chave~volta de_volta de~minha dona me_botar me~daqui na_calcada na~com o_apartamento onde~se ordem_de para_fora parar pediu perder_minha prazo querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar_minha tomar~casa vao_botar vao~meu volta_$ vou vou~na worry:as worry:ate
worry:calcada worry:chave worry:com worry:da worry:deu worry:dona worry:fora worry:gente worry:meus worry:minha worry:onde worry:ordem worry:pediu worry:que worry:querem worry:tenho`,
    '3': `^_meus ^_querem a_caixa a_chave a_gente apartamento~a a~mandou a~quer caixa caixa_vai casa~as coisas_na com_os de_perder despejo_, deu dono_da dono~casa esta~a eu~da falou falou_que falou~eh fora fora_$ imobiliaria~desocupar joao mandou_desocupar medo~perder meus~vao me~para ordem o~joao o~pediu o~vai para~da perder~casa posso preocupacao preocupacao_eh que_vem quer_a quere- querem rua_$ sair_da
sair~casa seman- semana tramp- vao_me vao~botar vem_$ worry:caixa worry:coisas worry:de worry:eh worry:estou worry:falou worry:natal worry:pedindo worry:preocupacao worry:semana worry:vem`,
    '-3': `carro carro_$ de_aluguel meses_de meses~aluguel o_carro proce- worry:? worry:banco worry:em worry:no`,
    '-4': `worry:carro`,
  },
  'worry:food': {
    '16': `?worry`,
    '13': `fome worry:fome`,
    '12': `worry:comida worry:so`,
    '11': `comid- comida vazia vazia_$ worry:que worry:vazia`,
    '10': `almoc- arroz worry:arroz worry:falta worry:tem`,
    '9': `comi ja_comi leite leite_para worry:hoje worry:leite`,
    '8': `^_falta arroz_$ falta panel- panela pulan- pulando pulando_refeicao que_ja refei- refeicao refeicao_$ worry:comer worry:dia worry:estou worry:ja worry:mesmo worry:panela worry:para worry:pulando worry:refeicao`,
    '7': `comer comida_$ dia_$ esta_vazia falto- faltou farin- farinha teve worry:o`,
    '6': `^_hoje a~esta hoje mesmo_$ mistu- worry:e worry:esta`,
    '5': `EXPENSE ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome comer_$ de~de dormi- dormir em_casa escol- estou~de fome_$ janta menin- meninos mesmo nao_tem nao~o o_armario o~e tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:em worry:geladeira worry:janta worry:meninos worry:todo worry:vivo`,
    '4': `^_meus agua almoco a~vai comer_para de_comer dia dormir_com esta_faltando estou_pulando faltando gelad- geladeira guriz- gurizada meus_filhos o~a pulo so so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:a worry:agua worry:casa worry:com worry:faltando worry:meus worry:moca worry:nao worry:nem worry:sobrar worry:tenho`,
    '3': `^_abro ^_ando ^_dou ^_estou a_comida a_janta abro abro_o agua_$ ando as_menina bebe casa_$ cha comen- comendo com~para de_conta de_fome deixando de~para dia_que e_de eh_a eh~janta eles_$ entre entre_o escola estao_comendo esta~comida estou~comida e~conta e~tem falta- faltando_comida falta~para feija- feijao filho- filhos geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ moca morto morto_de
morto~fome na_escola na_mesa nao_tenho o_arroz o_feijao o_remedio os_meninos os~estao o~para o~por para_eles para_meninos para~para passando pedindo~para por_dia que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_dia tem_o todo worry:abro worry:acabou worry:ando worry:de worry:dou worry:eles worry:filhos worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so worry:? worry:da worry:dinheiro worry:meu worry:minha worry:no worry:ser worry:tudo`,
  },
  'worry:name': {
    '15': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:score`,
    '10': `nome worry:no`,
    '9': `cpf_esta negativado worry:cpf worry:estou worry:negativado`,
    '8': `credi- crediario estou_negativado meu_cpf negat- negativado_$ nome_$ worry:crediario worry:nao worry:sujo`,
    '7': `^_meu barraco cpf estou_no meu~esta nao~em no_spc o_nome serasa_$ ser~no sujo sujo_$ worry:barraco worry:cadastro worry:meu worry:spc`,
    '6': `^_nome barra- cadas- cadastro estou~serasa limpa- limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:consigo worry:esta worry:limpar worry:nenhum worry:praca worry:quero worry:serasa`,
    '5': `aprov- aprova comprar_no comprar~carne consigo crediario_$ crediario_nao estou~spc limpar_minha meu_nome minha~na nenhum no_carne nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome voltar_a worry:NAME worry:carne worry:comprar worry:em worry:minha worry:na worry:nada worry:ser worry:voltar`,
    '4': `^_estou bloqueado causa_do comprar da~mae esta_sujo limpi- limpinho meu~sujo nada_$ nao~nem nem_um no_serasa nome_limpinho nome_no nome~e o~limpinho o~nao volta- voltar worry:credito worry:limpinho worry:mae worry:nem worry:o worry:queria`,
    '3': `^_voltar abrir_conta aluga- alugar bloqu- carne compr- consi- consigo_abrir conta_por credito de_emprego lama lama_$ mae mae_$ mais_nada minha_mae na_lama nao~abrir nao~nada nenhu- no outra_vez poder por_nome por~do quero~o ser so_quero ter_credito vez_$ worry:alugar worry:emprego worry:mais worry:novo worry:outra worry:perdi worry:por worry:ter worry:vez`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:como worry:processo worry:que worry:se`,
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
    '10': `^_nenhuma nada_urgente urgente worry:estou worry:so`,
    '9': `nada nenhu- tranquila tranquila_$ urgente_$ worry:isso worry:tudo`,
    '8': `desse- desses nenhum_desses nenhuma organ- worry:desses`,
    '7': `^_nenhum nao_estou so~mesmo worry:deus worry:disso worry:enquanto worry:esta worry:me`,
    '6': `ameaca ameaca_$ apertado curio- curiosidade desses_$ durmo em_paz enqua- enquanto esta~mas estou~quanto incomes:nada nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:, worry:dessas worry:durmo worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `^_so ^_tudo ameac- apert- corre- esta_tudo esta~em estou_me nada_disso nao~comigo nao~nessa nenhuma_dessas organizar organizar_$ risco so_estou sob sob_controle worry:comigo worry:controle worry:gracas worry:mas worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,~nao ^_nao a_deus acont- comigo_$ controle controle_$ dessa- dessas disso_$ eh_no esta~sob gracas_a gracas~deus isso_nao nada_desse nada_me nao_, nao_tem nao~isso nenhum nessa paz_$ quero_organizar rio situa- situacao situacao_$ so~organizar tem~nao tipo tranquilo_$ tudo_em tudo_sob tudo~controle worry:a worry:desse worry:por worry:rio worry:sem`,
    '3': `,_ainda ,_so ,~quero ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao comig- comigo contr- dessas_$ dessas_coisas desse deus disso eh_comigo enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por graca- gracas livre_, mas mesmo_$ moco_isso moco~nao nada_assim nao_chegou nao~ainda nao~eh nesse ponto ponto_$ por~esta por~nao so tira~sono tudo worry:acontece worry:ainda
worry:aqui worry:assim worry:chegou worry:coisas worry:eh worry:em worry:tira`,
    '-3': `fome intim- nada_$ worry:com worry:da worry:de worry:e worry:fome worry:meu worry:o worry:que`,
    '-4': `cadas- cadastro nao~em nenhum_$ passo worry:cadastro`,
    '-5': `tudo_$`,
    '-6': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '12': `worry:nao`,
    '11': `worry:juros`,
    '10': `devendo_$ worry:devendo worry:os`,
    '9': `cada_mes durmo_$ envel- nao_durmo worry:cada worry:durmo worry:fui`,
    '8': `^_cada ^_os cada decep- demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido meu_pai os_juros pai_$ worry:conseguir worry:descobrir worry:estou worry:mes worry:pai worry:vergonha`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa conseguir cresce_$ em_casa esta~atrasado estou_com fui nao_sabe os pai tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido`,
    '6': `atrasado atrasado_$ com_depressao conse- consigo_dormir cresc- cresce depre- depressao descobrir_$ dinheiro_$ dormir_$ esta_tudo estou~depressao filho- filhos juros levan- nao_dar nao~dormir nunca_mais nunca~conseguir o_sono perdi~sono sono sono_$ worry:dinheiro worry:em worry:filhos worry:mais worry:minha worry:perdi worry:que worry:sabe worry:sono worry:tudo`,
    '5': `^_ai a_divida ai~eh ansio- ansiosa casa_por casam- casamento dar_conta de_nao doente_e dormi- dormir dos_filhos eh_tanta estou_muito estou~ansiosa filhos_$ juros_$ marid- marido medo~nao meu_marido minha~descobrir morrer muito_ansiosa muito~com nao~conta o_remedio o~dos perdi_o remed- remedio remedio_da respe- respeito sabe tanta_coisa worry:ai worry:dar worry:dormir worry:dos worry:esta worry:mae
worry:meu worry:moca worry:morrer worry:muita worry:muito worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_minha ^_nunca ^_perdi acaba- acabando bola bola_de bola~neve causa_disso coisa_$ com_isso come da_minha dar de_neve de~presa de~que doent- doente eh~coisa em~por esse_boleto esta_acabando esta~por familia_$ fazer_$ juros_que mae medo_de minha_familia minha_mae minha_mulher minha~nao moca morre- muita mulhe- mulher nao_consigo neve neve_que olha_esse os_outros outro- outros o~fazer
pensar_$ perder_o perdi por~disso presa que_come que_fazer que_os que~outros que~tudo saber_o saber~que ser_presa tanta tenho_vergonha vergonha_$ worry:boleto worry:casa worry:coisa worry:come worry:consigo worry:disso worry:doente worry:familia worry:fazer worry:medo worry:mulher worry:outros worry:pensar worry:presa worry:saber worry:sem worry:so`,
    '3': `^_estou ^_perder atras- a~de boleto_$ cansada_de conseguir_pagar consigo conta_da da_faculdade da_menina dar~da da~da de_nada de_ser desco- descobrir_que dinhe- dinheiro divida divida_para dos e_deixar e_sem estao~de esta~e estou_estao estou~e e~dinheiro e~divida facul- faculdade famil- familia fazer juros_nao mae_$ mae_esta mae~doente marido_nao medo medo~ser menina_$ mes minha_veia morrer_olha
muito nao_para nunca o_juros olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ pensar poupa- poupanca que~para sabe_$ sabe_de sabe~nada sem_dinheiro sem~o todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:causa worry:da worry:de worry:deixar worry:e worry:eh worry:esse worry:gente worry:isso worry:olha worry:por worry:poupanca worry:todo worry:veia worry:viver`,
    '-3': `^_tudo almoc- despe- dia_$ minha_casa minha_conta tranq- worry:, worry:? worry:banco worry:comer worry:do worry:no worry:tem`,
    '-4': `worry:nome`,
    '-5': `worry:me`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '12': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar moto_$ worry:o`,
    '8': `?worry quere- vao_levar worry:meu`,
    '7': `^_estao a_moto caminhao estao_querendo guincho meu_carro minha_moto o~na querendo worry:caminhao worry:com worry:estao worry:guincho worry:minha worry:querendo`,
    '6': `^_vao banco_quer camin- esta_com mandado movei- moveis moveis_$ o~quer querendo~meu worry:a worry:banco worry:medo worry:quer worry:vao`,
    '5': `^_querem a_kombi busca- escon- estao kombi levar_minha meu~esta na_porta oficial_veio o~veio perder~carro porta porta_$ quer quer_a querem tv tv_$ vao worry:busca worry:e worry:na worry:os worry:porta worry:querem`,
    '4': `busca buscar_o carro_de coisas_$ e_nao escondendo estou_escondendo ganha ganha_pao medo meu_ganha meu~pao minhas_coisas pao penho- penhorar perder_o querem~minha tomar tomar~carro tomem tomem_o worry:atras worry:coisas worry:de worry:do worry:esta worry:ganha worry:minhas worry:pao worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras atras_da atras~minha busca_e buscar buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que da~moto de_madrugada do_carro e_apreensao eh_com eh~ele eh~ganha ele_que entrego estao_ameacando estao~toma estou~o eu~as e~achar garag- garagem geladeira_da geladeira~loja gol
levar- levarem levarem~moto madru- madrugada manda- medo_de meu~de minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco ofici- oficial os pegar~moto posso_perder posso~o sem_a toma toma_minha tomar_meu toma~geladeira trabalho vao~meu virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:apreensao worry:buscar worry:da worry:eu worry:garagem
worry:levarem worry:loja worry:oficial worry:pegar worry:toma worry:virem`,
    '-3': `de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '17': `corta-`,
    '14': `lacra-`,
    '12': `?worry desli-`,
    '11': `luz worry:luz`,
    '10': `cortar worry:cortar worry:o`,
    '9': `cortaram meu_gas worry:no`,
    '8': `agua ficar_no gas_$ minha_luz vamos~no worry:a worry:agua worry:cortaram worry:ficar worry:gas worry:veio`,
    '7': `^_vamos cortada cortar_a escur- escuro estou~escuro ficar no_escuro sem_agua veio worry:escuro worry:ja`,
    '6': `^_cortaram a_companhia compa- companhia corte escuro_$ estou~luz gas ja_veio que_corta ser_cortada vamos vela worry:NAME worry:aviso worry:companhia worry:corta worry:corte worry:dias worry:vela`,
    '5': `^_vieram a_energia aviso corta cortaram_$ deixa- desligar dias energ- energia energia_$ luz_$ relog- relogio sem_luz viera- vieram vieram~a worry:cortada worry:desligar worry:estou worry:ontem worry:relogio worry:sem`,
    '4': `alica- alicate amanha_$ aviso_vermelho avisou avisou_que a~ja banho cortada_amanha cortar_$ cortaram_minha da_luz debts:cortaram debts:luz debts:sem deixaram do~na estou_no estou_sem e~, faz_uma faz~semana gelad- ja~aviso luz_esta luz_faz luz~uma na_porta o_papel ontem ontem_$ papel_do porta_$ sem~faz ser~amanha uma_semana vai_ser vai~cortada veio_aviso veio~de verme- vermelho worry:alicate
worry:avisou worry:deixar worry:internet worry:meu worry:na worry:papel worry:porta worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE KIND NAME_deu NAME_ja NAME~# ^_luz ^_vao a_internet a_luz after-roadmap:amanha agua_$ agua_desde agua~ontem amanh- amanha aqui_e aqui~estou aviso- aviso_de aviso~corte corta_quinta cortada_$ cortaram_a cortaram_aqui cortaram~agua cortaram~e cortarem cortarem_a cortar~energia da_agua de_corte debts:cortar debts:estou debts:faz debts:semana debts:uma deixar deixo- deixou
deixou_aviso desde_ontem desliga desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja estou_a estou~agua estra- e~sem faz homem homem_do internet luz_de medo~cortarem me~sem minha~vai moco moco_da o_homem o_moco o_relogio o~do papel porta que~quinta quint- quinta quinta_$ relogio_da relogio~luz sem seman- semana semana_$ sem~desde senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$
vao vao~minha vermelho_$ vieram_cortar worry:# worry:cortarem worry:da worry:de worry:deixou worry:desde worry:desliga worry:deu worry:do worry:energia worry:faz worry:homem worry:medo worry:moco worry:que worry:quinta worry:senao worry:sexta`,
    '-3': `worry:? worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `justi- justica`,
    '10': `marca- worry:justica`,
    '9': `da_justica worry:um`,
    '8': `acao acao_de intimacao justica_$ processo worry:acao worry:carta worry:de worry:intimacao worry:processo worry:recebi`,
    '7': `^_recebi carta cartorio_$ de_cobranca recebi tem~no worry:banco worry:chegou worry:do`,
    '6': `^_chegou carto- cartorio chego- chegou cobranca_$ estao_me me_processar pelo_banco um~do worry:cartorio worry:cobranca worry:estao worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_vao carta_do causa~cartao cobranca com~nas costa- costas costas_$ de_cartao de_justica do_forum forum forum_$ nas_costas ofici- oficial oficial_de oficial~justica pelo processar reu sendo um_papel um~de vao worry:cartao worry:da worry:forum worry:por worry:reu worry:sendo`,
    '4': `^_me ^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um estao estou_sendo homem nas no~nome perguntou perguntou~mim por_mim por~de prote- protestar receb- um_homem vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:estou worry:homem worry:mim worry:oficial worry:perguntou worry:protestar worry:uma`,
    '3': `banco_$ banco_mandou causa chegou_carta chegou~do cobra- com~papel do_banco do_cartorio do~mandou estou_com justica~aqui mandou_carta me mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi_uma tem_audiencia um_oficial uma_carta uma_intimacao uma~do veio_aqui worry:mandou worry:papel`,
    '-3': `a_moto busca- buscar buscar_a buscar~moto despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `bloqu- meu_salario worry:pagamento worry:salario`,
    '8': `?worry conta_$ meu_pagamento worry:banco worry:beneficio`,
    '7': `^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- worry:bloquearam worry:metade worry:todo worry:tudo`,
    '6': `benef- beneficio conta o_banco salar- salario salario_$ segur- worry:aposentadoria worry:do worry:e`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario juiz_$ metad- metade meu_beneficio minha_aposentadoria pegando_meu tudo_do worry:cai worry:descontado worry:descontam worry:juiz worry:o worry:pegando worry:pela`,
    '4': `^_descontam acordei apose- a~zerada banco_bloqueou banco_pega bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio do_meu e~banco juiz metade_da o~bloqueou o~pega pegan- pegando pela quase raspa- sumiu tirar- tiraram todo worry:bloqueou worry:dinheiro worry:judicial worry:mes worry:na worry:quase
worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco ^_estao a_conta aposentadoria_$ banco banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- judicial justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu meu_bpc meu_ordenado meu~na minha minha~vem na_firma na~conta na~mandando o_limite orden- ordenado o~cai
o~come o~comeu pega_$ pela_metade pelo pix pix_$ por_ordem salario~e todo_$ todo_mes worry:NAME worry:bpc worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:ordem worry:ordenado worry:pega worry:pelo worry:some`,
    '-4': `worry:?`,
  },
};

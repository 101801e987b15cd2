import type { LearntWeights } from './weigher.ts';

/** What a short turn without figures is. Learnt from the examples by `evaluation/understanding/learn-certainty.ts`, not written by hand: tenths of a weight, and what has it. */
export const TALK_WEIGHTS: LearntWeights = {
  'accept-offer': {
    '17': `^_aceitei ^_topei aceit- topei`,
    '14': `aceitei feche- fechei topei_$`,
    '13': `after-roadmap:topei fecha-`,
    '12': `^_fechei`,
    '11': `^_acabei acabe- acabei aceitar_essa`,
    '10': `^_assinei com_eles offers:aceitei offers:topei`,
    '9': `^_acordo a_da acordo_fechado after-roadmap:fechei assinei a~NAME fechado fechado_$ offers:fechei`,
    '8': `?offers ^_aceita acabei_fechando aceitei_$ aceitei_a acord- acordo after-roadmap:acabei after-roadmap:aceitei after-roadmap:assinei assin- assinei_o assinei~acordo eles_$ fechando fechando_$ fechei_com`,
    '7': `a_proposta acabei_aceitando aceita aceitando aceitando_$ aceitar aceitei~proposta after-roadmap:aceita after-roadmap:acordo certo_fechei deu~fechei essa_$ pode_aceitar pode~essa topei_a`,
    '6': `aceita_a aceita~da aceitei~parcelamento after-roadmap:fechado deu_certo e_fechei fechar~eles fechei~o fiz_o fiz~acordo marte- martelo o_acordo o_martelo o_parcelamento offers:acabei o~com vou_aceitar vou~com`,
    '5': `^_deu ^_fiz ^_vou aceita_essa aceita~vou acordo_no acordo~app after-roadmap:aceitar after-roadmap:com after-roadmap:eles after-roadmap:essa after-roadmap:vou certo com~banco deles_$ eles essa_vou essa~pagar fechar_com fechei~acordo fui_la fui~e la_e la~fechei no_app offers:acordo offers:assinei offers:com offers:essa offers:pode offers:vou parcelamento topei~da vou vou~essa`,
    '4': `^_bati ^_fui ^_pode acordo_hoje after-roadmap:certo after-roadmap:fiz after-roadmap:parcelamento after-roadmap:pode app app_$ assinei_com assinei~eles a~deles bati bati_o bati~martelo cedo com_o da_NAME da~, deles deu do_jeito eles~cedo fechei_$ fechei_do fechei_negocio fechei_o fechei~com fechei~jeito fiz hoje hoje_cedo jeito_que jeito~ofereceram martelo_com martelo~eles ofereceram ofereceram_$
offers:aceitar offers:martelo offers:o o~hoje o~no pagar_$ parcelamento_$ pode~que proposta proposta_deles que_ofereceram topei~proposta vou_fechar vou_pagar`,
    '3': `,_bate ,~pensei :hoje NAME_! NAME_, NAME~! aceitei_na aceitei~da aceitei~hora acordo_com acordo_do after-roadmap:! after-roadmap:app after-roadmap:bati after-roadmap:deles after-roadmap:deu after-roadmap:fui after-roadmap:hoje after-roadmap:la after-roadmap:martelo after-roadmap:negocio after-roadmap:ofereceram after-roadmap:proposta banco_$ bate cedo_$ com~NAME com~hoje do~que duas_vezes
eles_hoje essa eu_vou eu~querer fechei~eles fui hora_, hora~nao la marca- marcar marcar_que marcar~eu nao_pensei nao~duas negocio negocio_com negocio~o offers:a offers:certo offers:deles offers:deu offers:eles offers:fechar offers:fiz offers:hoje offers:parcelamento parce- pense- pensei pensei_duas pensei~vezes pode_marcar propo- proposta_$ querer querer_a que~vou vou_querer vou~a`,
    '-3': `NAME_? ^_devo ^_fecho aceitar_$ aceitar_o aceitar~acordo after-roadmap:nao da~? devo_aceitar devo~o fecho fecho_com fecho~eles offers:nao`,
    '-4': `^_aceito aceitei~acordo acordo~NAME fechar_o o~da vou~o`,
    '-6': `acordo_da`,
    '-7': `nao_aceitei`,
    '-8': `nao~o`,
  },
  affirm: {
    '26': `?consent`,
    '25': `?confirm-creditor`,
    '24': `?confirm-change`,
    '23': `?confirm-amount`,
    '22': `?confirm-delete`,
    '20': `?thirteenth sim`,
    '18': `sim_$`,
    '17': `n0`,
    '16': `^_aham aham estao_$`,
    '15': `bora_$ confirm-creditor:isso consent:, consent:pode consent:vamos more-debts:tem`,
    '14': `certi- overdue:tem tenho_$`,
    '13': `?more-debts ^_ss bora consent:bora consent:ja demor- pode ss tem_$ thirteenth:vem 👍 👍_$`,
    '12': `^_aceito ^_acertou ^_beleza ^_correto ^_exato ^_👍 acertou claro confi- consent:estou correto offers:tem quase_todas ss_$ thirteenth:eh`,
    '11': `^_bora ^_isso ^_ok ^_pode ^_positivo ^_quase ^_sim ^_uhum acert- after-roadmap:👍 aham_$ ai_$ atras- confirm-amount:isso confirm-change:eh confirm-change:pode confirm-delete:apaga consent:aceito consent:manda consent:na corre- correto_$ encal- encalhado encalhado_$ esse_mesmo exata- exatamente exato exato_$ liber- o_se offers:uma ok posit- positivo tem tem_outra thirteenth:recebo tudo_encalhado
uhum vamos_$`,
    '10': `^_claro ^_confirma ^_gostei ^_igual ^_infelizmente ^_s ^_vai ^_yes acertou_$ after-roadmap:gostei atrasadas_$ basta- bastante bastante_$ belez- beleza certinho certinho_$ confere_$ confirm-change:isso confirm-creditor:eh confirm-delete:sim confirma consent:maior consent:yes consent:👍 duas elas_atrasadas entao esta_certinho estao fechei_$ goste- gostei mandaram more-debts:sim overdue:sim poe
positivo_$ quase s s_$ tenho_bastante thirteenth:a thirteenth:todo todas_, vem yes`,
    '9': `,_tenho ?offers ?overdue ^_choveu ^_confere ^_confirmadissimo ^_cravou ^_dale ^_eh ^_exatamente ^_fechei ^_mete ^_recebo ^_tem aceito after-roadmap:fechei ate~pescoco choveu choveu_proposta claro_$ concordo confe- confere confirm-amount:eh confirm-change:ai confirm-delete:pode confirmadissimo confirmadissimo_$ consent:concordo consent:dale consent:eu consent:o consent:toca cravo- cravou cravou_$
da_hora dale eh_$ ele_$ esta_tranquilo esta_vencida esta~atrasado exatamente_isso ficou_para ficou~tras fundo_$ isso_mesmo maior menor~, mete mosca mosca_$ muda_$ na_mosca o_pescoco offers:mandaram offers:todas passou_da passou~hora pescoco_$ por_$ receb- recebo sou~nao tem_meu thirteenth:eu thirteenth:tenho todas topar tranquilo trocar_$ vai_fundo vamos`,
    '8': `,_atrasou ,~# ^_apaga ^_certissimo ^_com ^_concordo ^_confirmo ^_dou ^_fechou ^_ficou ^_issae ^_toca aceito_$ ainda_$ ainda_tem apare- apareceu_uma as~capengando as~estao ate_o bota_ai capen- capengando capengando_$ certissimo certissimo_$ chegou_uma chove- confirm-amount:pode confirm-creditor:issae confirm-creditor:o confirm-creditor:pode confirm-delete:eh confirm-delete:isso confirm-delete:tenho
consent:dou consent:fechou consent:la consent:ok consent:quero consent:sim consent:todo dou duas_capengando duas_estao eh~ai essa~mesmo esta esta_certo feche- fechei fundo ganha hora_$ igual issae issae_$ mais_seria mas_eh mesmo o_proprio offers:sim offers:um ok_$ ouvid- overdue:mais para_tras pesco- pescoco pode_$ pront- quem_mais quem~seria quero_$ quero_fazer recebi_$ se_tem seria_$ sim_mas
tenho thirteenth:deus thirteenth:ganha toca todo tranq- tras_$ trocar uma_no vencida vencida_$`,
    '7': `^_apareceu ^_autorizo ^_certinho ^_chegou ^_eu ^_mandaram ^_na ^_simbora ^_suave ^_tal after-roadmap:bom after-roadmap:bora after-roadmap:ok agora_ou ainda apaga autor- a~ja baten- batendo batendo_$ beleza_$ bom_$ certe- certeza certo certo_$ comec- conco- confirm-amount:ai confirm-amount:e confirm-amount:mesmo confirm-change:, confirm-change:mesmo confirm-change:muda confirm-creditor:ai
confirm-creditor:sim confirm-delete:ai confirm-delete:mesmo confirma_$ consent:acordo consent:claro consent:comecar consent:dentro consent:dos consent:entao consent:nunca consent:simbora consent:suave consent:tudo de_acordo dentro_$ e_poe e_qual eh_esse eh_isso eh_verdade eh~mesmo ela entao_$ esse_$ esta_batendo esta_bom esta_sim estou_dentro e~mais falta_a faz_a faz~mudanca ficou infel-
infelizmente isso_, ja_eh mais_nisso mais_umas manda mandaram_uma metade_ja monte more-debts:ainda more-debts:todas more-debts:uma muda no_zap o_comeco oferta_$ offers:duas offers:mais offers:no offers:tudo opa_tem outra_$ overdue:aham overdue:estao overdue:tenho pior poe_mais poe~nisso proprio sem_problema sem_tirar simbo- simbora sou~maior so~comeco suave tal_e tal~qual tenho~umas thirteenth:ano
thirteenth:deve thirteenth:dia thirteenth:ele thirteenth:gracas thirteenth:natal thirteenth:sim thirteenth:tambem tirar_nem tranquilo_$ tras um_monte uma_oferta umas umas_$ uma~zap veio_uma veio~no verdade_$ vir vir_$ worry:tranquilo`,
    '6': `#_semana ,_pode ^_aproximadamente ^_arruma ^_deve ^_esta ^_falta ^_gasto ^_gira ^_ixi ^_ligaram ^_passou ^_pergunta ^_pior ^_poe ^_sem ^_taca ^_todo ^_veio ^_venceu ^_viuva abert- aberto aberto_$ agradeco_se agradeco~trocar ai ainda~coisa anota ao ao_boleto apareceu aposentado~ne aproximadamente aproximadamente_isso arruma arruma_isso arruma~para as_duas atrasadas a~eh a~paga bala barba barba_$
bate bate_$ bronc- bronca bronca_$ cai_dia chego- chegou chorando chorando_$ comeco_$ confirm-amount:, confirm-amount:certinho confirm-amount:correto confirm-amount:em confirm-amount:essa confirm-amount:faz confirm-amount:por confirm-change:e confirm-change:essa confirm-change:faz confirm-change:mais confirm-change:sim confirm-creditor:, confirm-creditor:e confirm-creditor:esse
confirm-creditor:exato confirm-creditor:mesmo confirm-delete:, confirm-delete:apagar confirm-delete:certeza confirm-delete:tudo confirmo confirmo_$ consent:agora consent:beleza consent:com consent:e consent:esta consent:ficha consent:filha consent:nada consent:nasci consent:pergunta consent:por consent:problema consent:sem consent:topo consent:vai consent:vou da_mais da~barba de_maior dentr-
dentro deve direitinho direitinho_$ eh_ela eh_essa eh_longa eh_sim eh~ainda eh~o eh~proprio ela_$ ele em_duas em_torno embai- embaixo em~disso escut- esqueci_da esqueci~mais essa_gentileza estao_tudo estao~no eu_ganho eu~vi e~nem falta falta_uma falta~ainda faz faz_essa faz~gentileza fe ficha ficha_$ filha_$ flexibles:gasto ganho_$ genti- gentileza gentileza_$ gira gira_em gira~torno hora igual_ao
igual_eu igual~boleto igual~falei ir_$ isso isso_que isso~eu ixi ja_estou ligaram_oferecendo lista_eh lista~longa longa longa_ainda mais mais_$ mais_barba manda- mandaram_um me_mandaram mesma mesmo_$ mete_bronca more-debts:estao more-debts:isso mudan- mudanca mudanca_$ nasci natal natal_$ nem_vi nunca_$ ofere- oferecendo offers:aparece offers:ligaram offers:oferecendo overdue:chorando overdue:uma
overdue:vencida pagam pinga- pior~eh pode_apagar pode_trocar poe_ai probl- problema pronta pronto_$ proposta proposta_$ propr- proprio_$ qual_$ que~mais se_trocar segura_que segura~vem sempr- sempre sem~nem sem~nenhum seria sim~NAME taca taca_ai tal tem_coisa tem_um tem~mas tenho_nada tenho~a thirteenth:# thirteenth:aposentado thirteenth:dezembro thirteenth:firma thirteenth:ganho thirteenth:ne
thirteenth:o thirteenth:pagam tirar~por todas_estao torno torno_disso troca tudo_atrasado tudo~vermelho uma uma_ainda valor~certo vamos_la vem_$ vem_mais venceu_e venceu~eu vi_$`,
    '5': `, ,_manda ,_vamos ^_anota ^_aposentado ^_as ^_ate ^_bota ^_cai ^_de ^_manda ^_muda ^_opa ^_perdeu ^_perfeito ^_segura ^_si ^_troca a_dita a_firma a_loja a_mudanca a_pior absol- absoluta acertou_em acertou~cheio acordo_$ aham_eh aham~essa ai_entao ai_mesmo ainda_nem ainda~cheguei anota_ai anota~entao apaga_$ apaga_tudo apareceu~tentadora aposentado aprox- arrum- assin- assino atrasada_que
atrasada~noiva atrasado_$ atrasou atrasou_$ autorizado autorizado_$ autorizo autorizo_$ a~cuja bateu_certinho certeza_absoluta cheguei_na cheguei~metade chora- claro_que coisa_$ com_certeza com_tudo comeca_$ comecar_$ comeco confirm-amount:esse confirm-amount:igual confirm-amount:mais confirm-amount:sim confirm-change:em confirm-change:eu confirm-change:igual confirm-change:se confirm-creditor:em
confirm-creditor:por confirm-delete:essa confirma_ai confirmar_$ consent:a consent:aham consent:assino consent:autorizado consent:autorizo consent:comeca consent:conta consent:de consent:dezoito consent:esconder consent:gosto consent:mandar consent:meu consent:ou consent:partiu consent:passei consent:perguntar consent:que consent:senhor consent:si consent:sou consent:ss consent:tua conto corac-
coracao cuja cuja_$ de_todas deixo dera_nao dera~fosse dezem- dezembro dezembro_$ dezoi- dezoito dita dita_cuja e_concordo e_eu eh_bem eh_exatamente eh_o eh_tempo eh~dita elas em_cheio era~que esconder essa_mesma esse~valor esta_mais esta_tudo esta_valendo esta~atrasada estou_na estou_por estou~acordo estou~por eu_deixo eu_falei eu_topo falta~pior faz_eh fecho- fechou filha firma fiz_# foi~que
ganho gosto_$ isso~mim ligar- ligaram mais_atrasada mais_uma manda_bala mas_nao menos_isso mesmo_valor metad- metade me~um monte_$ more-debts:da more-debts:eh more-debts:mais more-debts:mandaram more-debts:outra more-debts:proposta more-debts:quero more-debts:tudo n1 na_metade nada_a nao_fosse ne nem_cheguei nem_por nem~na nenhum_$ no_serasa no_vermelho noiva noiva_$ offers:ainda offers:chegou
offers:esta offers:serasa opa opa_se ou~isso overdue:, overdue:atrasou overdue:da overdue:eh overdue:falta overdue:proposta overdue:quase overdue:verdade o~faz o~tem papel_$ para_isso parti- partiu passei_dos perdeu_o perdeu~prazo perfe- perfeito perguntar permi- pior_de pior~todas pode_confirmar pode_mudar pode_perguntar pode~esse pois_eu pois~ganho por~conta prazo_faz prazo~eh propo- que_noiva
que_vem quem~nao queria_$ quero_sim quest- que~melhor que~respondo recebo_o salva- senho- senhor senhor_$ senta ser_esse si sim_por sim_senhora sim~favor so_o so_pode so~ser sua sua_conta tem_# tem_, tem_mais tem_sim tem~monte tenho~sim tenta- tentadora tentadora_$ thirteenth:cai thirteenth:claro thirteenth:com thirteenth:em thirteenth:esperando thirteenth:estou thirteenth:inss thirteenth:mas
thirteenth:metade thirteenth:pois thirteenth:se thirteenth:ss todas_$ todas_elas todas~atrasadas todo_ano topo troca- troca_que troca~eh tua tudo_no um_desconto uma_tentadora vai vai_la valen- valendo valor valor_$ valor_esta venci- verda- verdade verme- vermelho vermelho_$ viuva zap_$`,
    '4': `,_duas ,_esta ,~como ,~mais ,~o ,~que ,~vencida ^^ ^_ainda ^_arredondando ^_bateu ^_conferi ^_ela ^_esqueci ^_fiz ^_foi ^_ofereceram ^_passei ^_por a_esconder a_metade acaba_mais acordo ajust- ajustar ajustar_$ alterar alterar_$ apagar apagar_$ aparece apareceu~oferta apose- aqui_e aqui~bate arred- arredondando arredondando_eh arredondando~isso a~de a~e a~me bala_na bala~mudanca bateu beleza_muda
boleto_$ bom bora_la bota botar_fe caiu caiu~esquecimento cai~# carim- carimbar carimbar_$ certinho_, chegou~do chegu- cheguei cheio cheio_$ chuva chuva~para claro~sim comecar comigo_, como_eh com~meu concordo_$ conferi conferi_aqui conferi~e confirm-amount:. confirm-amount:certo confirm-amount:fundo confirm-amount:que confirm-amount:quem confirm-amount:trocar confirm-amount:valor
confirm-change:aham confirm-change:certinho confirm-change:claro confirm-change:esse confirm-change:mudar confirm-change:na confirm-change:o confirm-change:por confirm-change:troca confirm-creditor:acertou confirm-creditor:certinho confirm-creditor:certo confirm-creditor:ela confirm-creditor:essa confirm-creditor:igual confirm-creditor:mais confirm-delete:certinho confirm-delete:confirmo
confirm-delete:faz confirm-delete:valor confirmar consent:dados consent:divida consent:favor consent:fiz consent:logo consent:mim consent:moca consent:ninguem consent:numas consent:os consent:participar consent:perguntas consent:resolver consent:ser consent:so consent:tempo conto_, conto~tem creio_que dale_numas dar_e dar~vender de_dezembro de_oferta deixei~, desconto_$ desconto_sim deus_quiser
dia~de dos duas_vezes e_aceito e_bate e_como e_vender eh eh_, eh_melhor eh_so eh~essa eh~se eh~senhora ela_mesma ela~em em_pessoa em~vezes entao_sim escon- esconder_$ esqueci esquecimento esquecimento_, esquecimento~atrasou esse esta_$ esta_na estao_todas estao~atrasadas esta~faz estou_esperando eu_nem existia falei_$ favor favor_entao favor_me favor~ajuda faz~favor faz~tempo fe_$ fechou_com
fechou~o foi_para foi~isso fosse_, fosse~mas gasto gosto gracas_ao guriz- gurizada infelizmente_tem inss_, inss~ja ir isso_ai isso_para isso~essa isso~so ja_caiu ja_esta ja~# ja~contando logo loja_me maior_$ mais_ou mais~menos manda_$ mandaram~monte manda~na mas mesma_, mesma_em mesma~pessoa meu_papel monte_de monte~oferta more-debts:ate more-debts:atrasado more-debts:duas more-debts:falar
more-debts:mas more-debts:mesmo more-debts:se more-debts:tenho more-debts:tras na na_chuva nada~esconder nao_, nao~falar nao~manda na~eh ne_$ ne_, nem_te nem~conto nisso_$ no_esquecimento numas o_, o_favor ofereceram ofereceram_desconto ofereceram~sim ofert- oferta offers:as offers:desconto offers:falta offers:fez offers:ficou offers:hora offers:isso offers:loja offers:me offers:opa opa~tem
ou_menos overdue:ainda overdue:apareceu overdue:duas overdue:esta overdue:ficou overdue:infelizmente overdue:monte overdue:opa o~entao o~papel papel para_dar para~do para~e para~que participar_$ passada passada_$ passar_, passar~esta passe- passei passo- passou perde- perdeu perfeito_, pergu- perguntar_$ perguntas pior_que pode_ajustar pode_alterar pode_botar pode_carimbar pode_ir pode~fe por_ai
por~me proposta_que proposta_sim proposta~nao que_eh que_vamos quero_falar quero~sim que~a que~acaba recebe recebo_sim recebo~decimo resolver se segura semana_passada sim_faz sim_tenho sim~nao sim~tempo tambem_$ te_conto tem_uma tempo tempo_$ tem~dar tem~uma tenho_mais te~, thirteenth:, thirteenth:agora thirteenth:ao thirteenth:caiu thirteenth:contando thirteenth:creio thirteenth:do
thirteenth:duas thirteenth:esse thirteenth:por thirteenth:recebe thirteenth:vezes tirar uma_do uma~banco vamos_que vamos~vamos vem_agora venceu vender_$ vinte worry:esta`,
    '3': `#_anos #_de #_vem #~dezembro #~metade ,_a ,_bate ,_comeca ,_essa ,_faz ,_infelizmente ,_ja ,_lembrei ,_metade ,_moca ,_quer ,_se ,_vai ,~, ,~a ,~aqui ,~carne ,~cartao ,~dizer ,~do ,~eh ,~eu ,~loja ,~segunda ,~sim ,~tempo ._eh .~, .~eh ?_eh ?~esse ^_agora ^_agradeco ^_caiu ^_capaz ^_creio ^_entao ^_esse ^_estao ^_faz ^_inss ^_li ^_pega ^_pensionista ^_sai ^_se ^_servidor ^_sou ^_ue ^_valor ^_vou
a_lista a_prefeitura abre_o aceit- aceito_os aceito~termos acord- acordo_com after-roadmap:vamos agradeco aham_isso ajuda_sim alter- ano_, anotar anotar_desse anotar~jeito ansiosa_$ apaga- apague_tudo aposentado_recebe assinada assinada_$ a~eu a~meu bagac- bagaca bagaca_$ bala_$ bem bem_isso bem~dai bendi- botar cader- caderno caderno_que caderno~tem cai cai_em cai_na cai~conta caminhao
caminhao_ainda carteira_assinada carti- cartinha cartinha_com cartinha~desconto certeza_$ certinho~moca certo_esse certo~valor chegou~cartinha chegou~proposta com_desconto com_ele comeca com~absoluta com~moca confirm-amount:bate confirm-amount:boleto confirm-amount:disso confirm-amount:dizer confirm-amount:entao confirm-amount:mesma confirm-amount:mosca confirm-amount:mudanca confirm-amount:na
confirm-amount:o confirm-amount:papel confirm-amount:para confirm-amount:sem confirm-amount:so confirm-amount:troca confirm-amount:vai confirm-change:anota confirm-change:confirma confirm-change:confirmo confirm-change:correto confirm-change:ela confirm-change:entao confirm-change:fe confirm-change:fundo confirm-change:mosca confirm-change:mudanca confirm-change:pedi confirm-change:que
confirm-change:quem confirm-change:tenho confirm-change:vai confirm-change:valor confirm-change:👍 confirm-creditor:banco confirm-creditor:entao confirm-creditor:eu confirm-creditor:falei confirm-creditor:mesma confirm-creditor:mosca confirm-creditor:na confirm-creditor:positivo confirm-creditor:que confirm-creditor:quem confirm-creditor:trocar confirm-creditor:uma confirm-creditor:valor
confirm-delete:aham confirm-delete:certo confirm-delete:esse confirm-delete:exatamente confirm-delete:foi confirm-delete:meu confirm-delete:mudanca confirm-delete:na confirm-delete:vai consent:. consent:abre consent:anos consent:atras consent:bala consent:bom consent:buraco consent:certeza consent:comigo consent:conto consent:espalha consent:essa consent:faz consent:fazer consent:filho
consent:guarda consent:ir consent:nessa consent:opa consent:precisando consent:primeira consent:termos consent:ver consent:vida conta_no contando conto_$ creio cunhado cunhado_$ dando dando_mesmo de_boa de_divida decimo_$ dedo deixa~, deixa~ver desconto dessa_vida dessa~de desse_jeito de~e dia_# dia_vinte direi- dizer_, do_ano do_buraco e e_tem eh_para eh_triste eh~bate eh~dando eh~mas eh~sim
em_carne email_$ espal- espalha espalha_$ esperando essa_bagaca essa_mesmo essa~, esse_eu esta_, esta~do esta~papel estou_aqui estou_contando estou_de estou_precisando estou_zoando estou~com estou~para eu_abro eu_pedi eu_queria eu_recebo eu_respondo eu_ver eu~da exatamente_essa e~eh e~outro falar_$ falei_da falei~NAME faz_isso fazer_$ fez fila_$ fim~ano foi_isso guarda infelizmente_sim
infelizmente~mais inss isso_$ isso_dai isso_eu ja~e ja~em jeito_$ lembrei~mais li logic- logo~eu manda_o mas~quero mas~sei melhor_$ mesma~infelizmente mesmo_, meu_cunhado minha~todo moca moca_$ more-debts:ai more-debts:as more-debts:atrasadas more-debts:coisa more-debts:esqueci more-debts:falta more-debts:infelizmente more-debts:monte more-debts:nem more-debts:no more-debts:opa more-debts:pescoco
more-debts:vem more-debts:vencida mudar mudar_$ mudar_sim na_mudanca nao_acaba nao_conta nao_espalha nao~deixar nao~nada nao~quanto nao~quer nao~vem na~no nenhum ninguem_$ nisso no_email no~, o_caderno o_dando o_decimo o_dedo o_prazo offers:apareceu offers:coisa offers:da offers:mesmo offers:ofereceram offers:outra offers:passou offers:tenho offers:venceu offers:vencida ok_faz ok~isso os_termos ou
outro_? outro~eh overdue:ate overdue:coisa overdue:hora overdue:nem overdue:oferta overdue:outra overdue:passou overdue:pior overdue:que overdue:recebo overdue:tras overdue:umas o~certo o~comigo o~dos o~esta o~que para_ninguem para_sair participar pega pega_o pega~caderno perfeito_eh perfeito~isso perfeito~pode pergunta_que pessoa_$ pode_anotar pode_guarda pode_por pode_salvar pode_usar pode~ai
pode~desse pode~o por_mim por~esta precisando pronto proposta_no proposta~email proprio_, proprio~em que_esta quero quero_comecar quero~dessa que~conto que~meu que~queria que~sim que~vem recebe_ne recebo_$ recebo_, recebo_proporcional recebo~a recebo~todo resol- sai sair_dessa sair_do sair~vida salva salvar salvar_$ se_a se_deus sei_quanto ser_$ seras- serasa servidor sim_infelizmente sim_nao
sim~a sim~lembrei sindicato sou_menor sou~entao so~espalha tambe- tambem tem_outro tem_para tem_proposta tem~a tem~caminhao tem~infelizmente tenho_# tenho_certeza tenho~anos termo- termos termos_$ thirteenth:entao thirteenth:esta thirteenth:fim thirteenth:no thirteenth:opa thirteenth:outra thirteenth:paga thirteenth:pensionista thirteenth:quanto thirteenth:recebi triste_mas triste~eh troca_ai
trocar_o trocar~valor tudo~nao tudo~pode ue ue_, um_acordo um_caminhao uma_$ uma_cartinha uma_mas uma~com uma~nao uma~no um~ainda vai_$ valor_certo vem~, vem~em vence- vende- vender ver_. ver~. vida_de vida~divida zap zoand- zoando zoando_, zoando~esta`,
    '-3': `! #~? ,_deixa ,_nao ,_obrigado ,_uai ,~antes ,~foi ,~metade :ai :ate :mais ?essentials ?instalments-left ?worry NAME_$ ^_ajuda ^_antes ^_atrasou ^_avanca ^_cancela ^_cansei ^_chega ^_da ^_deixa ^_depois ^_deram ^_desisto ^_deu ^_deus ^_do ^_embaralhou ^_explica ^_faco ^_finaliza ^_melhor ^_meu ^_nadica ^_nenhum ^_nenhuma ^_nenhumazinha ^_ninguem ^_no ^_nops ^_onde ^_os ^_outra ^_pago ^_parar
^_pera ^_perdi ^_posso ^_preciso ^_prefiro ^_quais ^_qual ^_sair ^_some ^_tanto ^_topei ^_voce ^_volta a_NAME a_proposta acabo- acabou aceitar adian- adiante adiante_$ after-crisis:, after-roadmap:atrasou after-roadmap:certo after-roadmap:deram after-roadmap:eh after-roadmap:entao after-roadmap:essa after-roadmap:isso after-roadmap:lembrete after-roadmap:mandar after-roadmap:proposta
after-roadmap:tudo ajuda_$ ano_nao antes_, antigo aqui_$ avanc- avanca avanca_$ a~NAME a~parcela beleza_entao bloqu- bom_esse bom~desconto botei bulhu- bulhufas bulhufas_$ calor cancela canse- cansei chega cobra cobra- cobra_$ completo completo_$ concordo~isso confiar confirm-amount:dois confirm-amount:nao confirm-amount:segunda confirm-amount:segundo confirm-change:# confirm-change:antigo
confirm-change:cancela confirm-change:esquece confirm-change:la confirm-change:nada confirm-creditor:nada confirm-creditor:tudo consent:cobra consent:contra consent:faco consent:financeira consent:ha consent:mensalidade consent:pagar consent:prefiro consent:seguro consent:um consent:zap conte- contei contra das_NAME de_graca de_onde debt-kind:a debt-kind:na deixar_guardado deixar~mesmo depois_eu
dera_fosse deram dera~so desfa- desisto dessa- dessa_$ dessas dezembro~nao dia_$ dividas_$ dois_$ duvida e_ai e_metade e_nao e_se eh_financeira eh_golpe eh_gratuito eh_humilhante eh~de eh~meu eh~por em_novembro embaralhou embaralhou_tudo encerrar enqua- enquanto enten- errado_isso esquece_a esquece~mudanca esse_desconto essentials:pode estad- estado estou_no estou~boa estou~em expli- faco_# falan-
falando faz_parte feio feito fica fila_do fila~banco finaliza finaliza_$ financeira_$ fora_$ fosse_so fosse~isso gratu- gratuito gratuito_mesmo guardado_mesmo hoje humil- humilhante humilhante_$ income-low-month:eh income-low-month:mes income-source:sou incomes:eh incomes:isso isso_? isso_eh isso_nao ja_recebi lembr- lembrete lembro_$ lhufa- lhufas lhufas_$ link liqui- lista_$ mais_tarde
mandar_mensagem maria maria_$ mensagem mensalidade_$ meses more-debts:NAME more-debts:bom more-debts:conta more-debts:era more-debts:so nada_$ nada_disso nada_mais nadic- nadica nao nao_autorizo nao_foi nao_paga nao~com nao~essa nao~estou nao~nao nao~obrigado nao~os nao~uai negativo_$ negoc- nenhuma_$ nenhumazinha nops nops_$ nos nossa_senhora numer- numero o_acordo o_que o_segundo offers:NAME
offers:aceitei offers:aceito offers:bom offers:estou offers:fechei offers:meu offers:nada offers:ninguem oi onde~isso opcao_# os_dois osso outra_, overdue:ano overdue:atrasada overdue:desde overdue:dia overdue:por overdue:resto o~eh o~ja o~na pago pago_$ parar_$ parcela parte parte_$ particular particular_$ patav- patavina patavina_$ pensa- pensar pensar_$ perdi pior~a pode_passar pode_repetir
pode~, pode~essa por_enquanto posso prefi- prefiro primeiro primeiro_$ proxi- proxima pular quais quanto_voce quanto~cobra quem~fosse quere- quero_saber quero~se que~eh que~outra que~pode que~sou quint- quinta rates:pode recebe~, registrado_$ repetir repetir_$ respo- resposta resto retor- saber_$ saber_se saber~eh segue segun- segundo segundo_$ seguro_$ ser_que ser~sim setem- setembro se~de
sim_pode sim~mas sim~o so_vendo socor- sozin- tanto tanto_faz tarde tem_o tenho_fe ter thank- thanks thirteenth:antes thirteenth:as thirteenth:estado thirteenth:isso thirteenth:nem thirteenth:quem topei tudo_que tudo~eu uma_pior uma~mas uma~que vai_ter vamos_deixar vamos~guardado vanta- vantajoso vendo vendo_$ viajou_$ voce_cobra volta vou~o`,
    '-4': `!_$ ,_nada ? ?debt-creditor ^_# ^_NAME ^_alto ^_dispenso ^_fica ^_free ^_ha ^_nananao ^_negativo ^_nossa ^_para ^_passo ^_pronto ^_stop ^_viajou acaba- aceito_isso after-roadmap:ai after-roadmap:manda after-roadmap:recebi ai_eu ai_fechou ai_so alto alto_la anos_$ antes_quero antig- atrasada_sim bora_trabalhar calma_ai capaz~eu clt clt_$ com_isso compl- confirm-change:como confirm-change:deixa
confirm-delete:nao consent:ainda consent:antes consent:banco consent:confiavel consent:da consent:em consent:esse consent:free consent:golpe consent:me consent:obrigado consent:outra consent:parar consent:passo consent:posso consent:quem consent:taxa consent:uma contr- debt-kind:o debts:ai debts:eh debts:isso debts:tem deixa deu dispenso disse- duvid- eh_de eh_gato eh_seguro eh~graca embar-
errado_$ errou_$ esse_ai essentials:eh essentials:isso esta_atrasada esta_errado esta~isso estou_moida eu~isso e~tem final- finan- financeira free free_mesmo fui gaste- gastei gastei_$ gato gato_por gato~lembre golpe graca_$ guardado ha ha_$ infor- isso~fechou ja_gastei ja~metade lembre lembre_isso mais~, mas_nem mas~eh mas~gastei mensalidade moida moida_$ more-debts:nao nanan- nananao nananao_$
nao_confirmo nao_moca nao~certeza nao~por negat- negativo nenhuma nossa novem- novembro o_primeiro offers:? offers:nao offers:so onde opcao outra_loja overdue:certinho overdue:em overdue:ja overdue:nao overdue:pago overdue:semana parce- passar_$ passou_longe pergunta_$ pode_? por_lembre por~isso quem~? quinz- quinze quita- recebo_nao repet- seguro signo signo_$ sou_clt stop stop_$ talvez_$ taxa
taxa_$ tem_e tem_que tem_signo tem_taxa tem~de tem~nao tenho_sim the thirteenth:ai thirteenth:gastei thirteenth:nao trabalhar trabalhar_$ uai um_ano viaja- viajo- viajou viu worry:atrasado`,
    '-5': `,_sem ,_sou ?which-creditor ^_abafa ^_bem ^_calma ^_errou ^_fifty ^_nada ^_nao ^_nunca ^_que ^_uma abafa abafa_$ after-roadmap:pode after-roadmap:tem ainda_nao calma cance- confiavel confiavel_$ consent:fora consent:mais consent:quanto consent:saber consent:tem custo desis- dispe- dois eh_? eh_confiavel eh_outra eh_tudo encer- errad- errado errou esse~nao esta_maluco esta_viajando estou_fora fia
fia_$ fifty fifty_$ fifty_fifty fora intei- inteiro mais_nao mais_o maluc- maluco maluco_$ meio_$ mensa- nao_aceito nao_concordo nao_recebo nem_uma o_NAME obrig- obrigado obrigado_$ offers:essa outro overdue:fia o~fazer para_la parar passo_$ pois_eh que_fazer quem_eh quinze_$ saber ser~nao so_$ so_isso tem_nao tenho_quinze tenho~, tenho~o thirteenth:sem traba- veio_tudo viajando viajando_$`,
    '-6': `,~NAME :ok :opa ?after-crisis ?income-low-month ?which-change ^_ai ^_esquece ^_talvez ai_ai antes atrasadas_, como_esta confirm-creditor:nao consent:mesmo consent:no consent:osso consent:sai credo credo_$ custo_$ debt-kind:eh esta_osso esta_russo esta_trocado longe longe_$ more-debts:fechou more-debts:por nao_tem overdue:estou passo quiet- russo russo_$ sim~ser talve- talvez tem_custo
thirteenth:tudo trocado trocado_$ ❌ ❌_$`,
    '-7': `,_cai ?debt-kind cai~em confirm-change:nao consent:? consent:eh consent:isso esquece esta_atrasado ja~tudo overdue:sem sair_$ sim~cai`,
    '-8': `?income-source ^_nem eh_outro nao_$ nao~isso thirteenth:sou tudo_certinho`,
    '-9': `after-roadmap:beleza menor_$ outro_$ recus- worry:tudo`,
    '-10': `after-roadmap:sim nao_eh repre-`,
    '-11': `:sim`,
    '-13': `:👍`,
  },
  'ask:account-seizure': {
    '10': `salar- salario`,
    '8': `bloqu- minha_conta minha_poupanca minha~? podem podem~minha salario_pode salario~?`,
    '7': `^_podem after-roadmap:salario meu_pagamento poupa- poupanca trava- worry:?`,
    '6': `after-roadmap:conta after-roadmap:podem conta conta_? e~banco pagam- pagamento poupanca_? se~minha trava`,
    '5': `^_bloqueiam ^_penhora after-roadmap:juiz after-roadmap:poupanca banco_engolir bloqueiam bloqueiam_o bloqueiam~salario bloqueio~pega de_receber de_salario e_o eles~? engolir engolir_tudo faco_se faco~travarem incomes:? incomes:conta judicial_pega judicial~salario juiz medo~receber no_banco o_salario overdue:salario o~engolir pega_salario pegar_do pegar~meu pega~? penhora penhora_de penhora~salario
que~se receber receber_e receber~o salario_todo se_travarem todo_? travarem travarem_minha travarem~conta worry:conta worry:podem worry:salario`,
    '4': `^_bloqueio ^_eles ^_se after-roadmap:pagamento after-roadmap:trava banco_? banco~puxar banco~tudo bloquear bloquear_minha bloquear~poupanca bloqueio bloqueio_judicial cair cair_meu cair~pagamento com_medo como_evito conta_salario conta~pode descontem descontem_do descontem~meu de~e de~pode dinheiro_no dinheiro~banco divida~cartao do~pagamento eles eles_podem eles~pegar engol- estou~medo evito
evito_que evito~descontem incomes:salario judic- judicial juiz_trava juiz~meu meu_dinheiro meu~a meu~no na_conta o_juiz overdue:? overdue:banco o~faco o~todo o~trava pagamento_? pagamento_eles pagamento~puxam pega pode_? pode_puxar podem_bloquear podem_pegar podem_raspar podem~do puxam_? puxar~salario que_descontem que_faco raspa- raspar raspar_minha raspar~conta salario_a salario_sem
salario~avisar salario~divida salario~ser se_cair sem_avisar se~meu trava_meu trava~dinheiro`,
    '3': `#~um ,_eles ,_isso ,_um ,~juiz ,~seguram ^_conta a_conta a_justica after-roadmap:banco after-roadmap:cair after-roadmap:eles after-roadmap:ir after-roadmap:minha after-roadmap:penhora after-roadmap:pode after-roadmap:uns avisa- avisar avisar_? a~inteira a~trava banco banco_come banco_para banco_que banco~, banco~eu banco~nao bloqueada_? cai_no cai~banco cartao_$ causa_deles causa~? certo_? come
come_, come~isso como~que com~de conta_do conta_fico conta_inteira conta_onde conta~de conta~devo conta~nada conta~ou conta~sem deles_? depos- deposita deposita_e deposita~o devo_, devo_o devo~dinheiro devo~eles de~dia dia_para dia~outro dinheiro_some dinheiro~? divida_do do_cartao do_nada eh_certo eh_melhor eles_puxam eles_seguram estou_com eu_mudar eu_receber ficar_com ficar~a fico_sem fico~nada
incomes:minha inteira inteira_ou inteira~so isso~certo justica_trava justica~a la_e limpar limpar_minha limpar~conta medo_de melhor_eu melhor~mudar meu_salario meu~eles meu~sem mexer_na mexer~minha minha~fico minha~tem mudar~salario na_minha nada_? nada~comer nao_pegarem na~onde na~poupanca no~? o_banco o_patrao onde_devo ou_so outro_por outro~causa ou~um overdue:conta overdue:devo overdue:minha
overdue:receber o~come o~deposita o~some pagamento_cai pagamento~no para_comer para_nao para~pegarem patrao_deposita patrao~e pedac- pedaco pedaco_? pegar- pegarem pegarem_? penho- penhorar_minha penhorar~conta pode_ir podem_limpar podem_mexer podem~na pode~bloqueada por~deles posso_ficar posso~com puxam puxar puxar_meu que~do receber_na receber~conta salario_? salario_de se_penhorar seguram
seguram_? sem_nada sem~? ser_bloqueada se~receber so_um some_? so~pedaco tem_uns tem~# trava_a trava~conta um_dia um_pedaco um~? uns~, worry:banco worry:eles worry:faco worry:o worry:pagamento worry:pode worry:se worry:trava zerada_de zerada~um`,
    '-3': `descontar`,
    '-4': `salario_$`,
  },
  'ask:alimony': {
    '16': `pensao`,
    '14': `pensa-`,
    '11': `a_pensao after-roadmap:pensao`,
    '9': `worry:pensao`,
    '6': `debts:pensao pensao_?`,
    '5': `alime- atrasada_da overdue:pensao para~a pensao_atrasada pensao_que pensao~da prend-`,
    '4': `,~quem ajudar_, ajudar~a atras- atrasada atrasar como_cubro como~pensao cubro cubro_pensao cubro~na da_pensao de_ajudar eu~? execu- executar executar_a executar~pensao faco~executar fazer_? genit- genitor genitor_parou genitor~de justica_? na_justica o_genitor o~parou para_executar parou_de parou~ajudar peco pensao_na pensao~justica recordo_? worry:?`,
    '3': `,_a ,~o ,~que INCOME ^_atrasar ^_ele a_quem acont- acontece advog- advogado advogado_para advogado~cobrar after-roadmap:atrasada after-roadmap:desempregado after-roadmap:meses ajuda- ajudar alimenticia alimentos alimentos_desde alimentos~o ano_passado ano~, atrasada~cadeia atrasar_pensao atrasar~prende a~eu baixar_a baixar~pensao cadei- cadeia cadeia_? cobrar cobrar_pensao cobrar~? como~para
como~revisao da_cadeia da~alimenticia de_advogado debts:para deposita deposita_nada deposita~para desde_o desde~ano desem- desempregado desempregado_e desempregado~a deven- devendo devendo_alimentos devendo~desde do~guri e_a ele ele_sumiu ele~e esta_devendo esta~alimentos eu_recordo eu~a ex_nao ex~paga e~deposita e~pensao faco_para filho_? filhos_, filhos~tem fiquei_desempregado fiquei~e guri_esta
guri~devendo justi- justica menin- meninos meses mesmo_? meu_ex meu_guri nada_para nada~filhos nao_deposita nao~a na~? o_ano o_pai overdue:? overdue:para o~acontece o~fazer o~passado paga_a paga~pensao pago_? pai_do pai~meu para_cobrar para_filhos para~pensao parou passado_, passado~e peco_revisao peco~da pela_pensao pela~do pensao_alimenticia pensao_da pensao_para pensao_prende pensao~eu
pensao~mesmo posso_ser posso~preso preciso_de preciso~advogado prende prende_mesmo prende~? preso preso_pela preso~pensao prisa- prisao que_acontece que_fazer quem_eu quem~recordo que~? que~pago recor- recordo revis- revisao revisao_da revisao~pensao ser_preso ser~pela sumiu_e sumiu~nao tem_o worry:atrasada worry:da`,
    '-3': `?income-source entra`,
    '-5': `income-source:pensao`,
  },
  'ask:benefit-seizure': {
    '8': `benef- beneficio loas meu~corre o_beneficio pegar`,
    '7': `auxil- auxilio corre loas_corre meu_loas mexem`,
    '6': `INCOME aposentadoria~ser beneficio~eu bpc corre~? desemprego_eles desemprego~podem o_inss o~pode pegar_$ penho- penhorada penhorada_? podem pode~penhorada seguro~eles ser_penhorada worry:? worry:beneficio`,
    '5': `^_mexem ^_seguro after-roadmap:beneficio after-roadmap:bpc after-roadmap:corre after-roadmap:loas after-roadmap:pode aposentadoria aposentadoria_pode auxilio_? beneficio_? beneficio_se bolsa_familia bpc_da bpc~minha corre_perigo descontar~auxilio desem- desemprego deve_perde deve~o do_auxilio eles~pegar em_penhora entra_em entra~penhora incomes:? inss_pode loas~risco meu_bolsa meu~familia mexem_no
mexem~bpc morte morte_entra morte~em no_bpc no~da penhora_? pensao_por pensao~morte perde perde_o perde~beneficio pode pode_ser por_morte por~entra quem~perde seguro_desemprego ser~?`,
    '4': `^_desconta ^_pensao ^_podem a_aposentadoria after-roadmap:aposentadoria after-roadmap:mexem after-roadmap:pegar apose- auxilio_que auxilio~recebo a~pode banco_pegar banco~tudo bolsa causa_de corre_risco cortar_meu cortar~bolsa deixa_o deixa~banco desconta_do descontar desconta~beneficio deve do~se eh_protegido eles_podem em~? famil- familia filha_? governo_eh governo~protegido incomes:pode inss
inss_deixa inss~o minha~? ne_? overdue:? overdue:beneficio o~deixa o~pegar pegar_meu pegar_tudo pegar~? penhora perig- perigo pode_descontar podem_pegar por~de protegido protegido_? que_recebo quem_deve recebo_do recebo~governo risco risco_? segur- seguro vao_cortar worry:banco worry:bpc worry:meu worry:mexem`,
    '3': `,~ninguem ?_me ^_aposentadoria ^_tiram a_mao after-roadmap:auxilio after-roadmap:desconta after-roadmap:dever after-roadmap:inss after-roadmap:penhorada after-roadmap:podem after-roadmap:recebo after-roadmap:risco aposentadoria_? atrasado_$ atrasar_o atrasar~consignado auxilio_por auxilio~causa a~no banco_consegue banco~pegar beneficio_o beneficio_sem beneficio~credor beneficio~meu bloqueiam
bloqueiam_meu bloqueiam~auxilio bolsa~para bpc_pode bpc~ser cartao_atrasado causa causa~divida cobrancas cobrancas_? com_essas com~cobrancas consegue consegue_pegar consegue~meu consignado_eles consignado~mexem corre~com cortar credor credor_pode credor~pegar da~filha de_beneficio de_cartao de_loja deixar_, deixar~pode desconta descontar_minha descontar~divida dever dever_vao dever~cortar
de~atrasado dinheiro_de dinheiro~beneficio divida_? divida~loja do_governo do_meu do~eh do~filho do~menino eles_mexem eles~na entra essas_cobrancas essas~? eu_atrasar eu_dever eu~pagar eu~vao familia_para familia~pagar filha filho_? incomes:bolsa incomes:das incomes:familia incomes:ne incomes:nele incomes:ninguem incomes:o incomes:pegar inss~descontar loas~perigo loja_? mao_no mao~meu meter
meter_a meter~mao meu_beneficio meu_menino meu~pode meu~por mexem_na mexem~minha minha_filha minha~de nao_pagar nao~? na~aposentadoria ne nele ningu- ninguem o_auxilio o_banco o_consignado o_credor overdue:pegar overdue:pode overdue:podem overdue:por overdue:seguro o~consegue o~eles o~familia o~que pagar_? pagar_divida pagar~? para~divida pegar_? pegar~beneficio perigo_com perigo~essas pode_pegar
podem_meter podem_tomar podem~a podem~o pode~tomado por_banco por_causa prote- que_bloqueiam recebo se_eu sem~deixar ser ser_tomado sera~bloqueiam ser~por se~atrasar se~dever se~nao tiram_do tiram~meu tomad- tomado tomado_por tomado~banco tomar_o tomar~beneficio tudo_? vao~meu worry:auxilio worry:corre worry:descontar worry:divida worry:do worry:inss worry:loas worry:pode worry:podem worry:por`,
    '-3': `?income-source after-roadmap:quanto descontar~meu quanto_o quanto~banco salario`,
    '-4': `beneficio_$`,
  },
  'ask:call-script': {
    '13': `falo`,
    '12': `after-roadmap:digo after-roadmap:falo digo`,
    '10': `after-roadmap:falar ligacao_$`,
    '9': `ligac- ligacao ligar- me~as`,
    '8': `after-roadmap:ligar as_falas com_o da_as da~falas eu_digo falas falas_$ falo~o ligar me_da`,
    '7': `,_me after-roadmap:ligacao cobra- cobrador conve- digo_para eu~para falar no_telefone o_que offers:me o~digo o~falar que_digo que_falar que~falo respondo um_roteiro`,
    '6': `after-roadmap:cobrador after-roadmap:ensina after-roadmap:respondo after-roadmap:roteiro atendente_$ ensin- ensina eu_falo falo_o falo~que ligarem me_ensina me_prepara oq oq_eu o~falo palav- palavras para_cobrador prepa- prepara que_falo que_palavras respo- rotei- roteiro roteiro_para tem~roteiro`,
    '5': `^_ensaia ^_oq a_ligacao after-roadmap:com after-roadmap:como after-roadmap:converso after-roadmap:ligaram after-roadmap:ligarem after-roadmap:oq after-roadmap:palavras after-roadmap:responder after-roadmap:telefone atend- atendente banco_, banco~me cobrador_$ cobrarem com_a comigo_a comigo~ligacao como_comeco como_eu como_falo converso converso_com digo_$ ensai- ensaia ensaia_comigo ensaia~a
eu_respondo falar_? falar_na financeira_? ligar_? ligaram nao_posso nao~falar o_atendente offers:, offers:como offers:da o~? posso_falar que~para que~posso que~respondo respondo_se telef- telefone telefone_$ tem_um um~para uso uso_para`,
    '4': `,~prepara ^_como a_conversa after-roadmap:as after-roadmap:atendente after-roadmap:comeco after-roadmap:eles after-roadmap:hora after-roadmap:me after-roadmap:o after-roadmap:prepara after-roadmap:que after-roadmap:uso agora~o as assunto_com assunto~o a~? banco_? comeco_a comeco~conversa comig- comigo como como_puxo como~a como~com com~atendente com~banco conversa_com conversar_com desconto_?
de~respondo essa_ligacao eu_uso eu~quando eu~se falar~o falo_com falo_para falo~banco falo~eles hora hora_$ ligarem_de ligarem~novo na_hora novo_respondo novo~como no~, o_assunto offers:? offers:as offers:eu offers:ligacao offers:prepara offers:quando offers:que offers:respondo o~eu o~nao o~responder palavras_eu palavras~uso para_essa para_ligar para_pedir para~? para~ligacao pedir_desconto
pedir~? posso~? prepara_$ prepara_para prepara~essa puxo puxo_o puxo~assunto quando_ligarem que_nao que_responder que~digo que~na que~se responder respondo~? reuni- reuniao reuniao_no reuniao~banco tenho_reuniao tenho~no travo uso~pedir vou_na`,
    '3': `,~ajuda ,~ensina ^_fico ^_ligaram ^_me a_atendente a_financeira a_pessoa a_responder after-roadmap:banco after-roadmap:comigo after-roadmap:conversa after-roadmap:eu after-roadmap:financeira after-roadmap:loja after-roadmap:na after-roadmap:para after-roadmap:se after-roadmap:travo ajuda~responder amanha_vou amanha~na assun- assunto a~com a~da banco bonit- bonito bonito_e bonito~eu comeco como_?
como_devo como~conversar com~, com~NAME com~financeira com~gerente com~no conversa conversar conversar~banco conversa~a conversa~o da_loja da_um debts:banco debts:falo devo_conversar devo~com eles eles_falam eles_me eles~bonito ensina_$ entrada entrada_? eu_travo eu~com e~travo falam falam_bonito falam~e falar_com falo_? falo_quando fico_nervosa financeira frase- frases frases_$ gerente_do
gerente~banco ligar_la ligarem_$ loja_? me~o me~para na_agencia nao~conversar nervo- nervosa no_banco offers:a offers:banco offers:com offers:comigo offers:falar offers:falo offers:ligarem offers:o offers:palavras offers:uso o~com o~dizer pedir pedir- pedirem pedirem_entrada pedirem~? pessoa~loja quand- quando quando_eles quando~de que_$ que_dizer que_que que~eu respondo_como respondo~pedirem
se_pedirem sei_conversar sei~com se~entrada telefone_, travo_, travo~me vou~agencia`,
    '-3': `after-roadmap:conseguir after-roadmap:faco conse- conseguir desconto_$ financeira_$ para_conseguir que_valor valor_eu`,
    '-4': `com_um um_atendente`,
  },
  'ask:complaint': {
    '26': `recla-`,
    '19': `denun-`,
    '15': `reclamacao`,
    '14': `after-roadmap:reclamacao`,
    '13': `denuncio proco- procon`,
    '12': `after-roadmap:denuncio after-roadmap:processar after-roadmap:procon after-roadmap:reclamar processar reclamacao_$ reclamar`,
    '11': `after-roadmap:denunciar denunciar proce- quero_denunciar`,
    '10': `no_procon procon_$ reclamo`,
    '9': `after-roadmap:reclamo quero_reclamar`,
    '8': `after-roadmap:onde after-roadmap:resolve processar_? resol- resolve`,
    '7': `^_onde ^_reclamacao after-roadmap:como after-roadmap:quero after-roadmap:texto banco_$ existe_ouvidoria ouvidoria ouvidoria_para ouvidoria~isso overdue:? posso~? reclamar_$ texto`,
    '6': `._gov ^_existe a_reclamacao after-roadmap:consumidor after-roadmap:gov after-roadmap:posso aqui~? banco- bancos bancos_? consu- consumidor consumidor_. consumidor~gov contra denunciar_a esses_bancos esses~? existe~para fisca- fiscaliza fiscaliza_esses fiscaliza~bancos gov o_banco onde ouvid- para_isso para_procon para~o quem_fiscaliza quem~esses resolve_? vou_no vou~procon`,
    '5': `^_como ^_posso ^_quero abusi- after-roadmap:aqui after-roadmap:banco after-roadmap:cobranca after-roadmap:contra botar cobranca contra_a esses exist- existe overdue:quem queix- queixa texto_para`,
    '4': `,_onde ,~agora .~como a_financeira abro after-roadmap:. after-roadmap:deles after-roadmap:existe after-roadmap:usa agora_quem agora~? algum_orgao algum~que botar_no botar~procon cobra- como como_abro como~reclamacao contr- da_cobranca da_operadora deles depende_a depende~gente e_nada e~quem gente_da gente~operadora isso_? levo nada_, nao_resolve no~o o_sac operadora_? orgao orgao_que orgao~depende
overdue:quero posso procon~que que_depende quem_? quero quero_botar quero~a reclamacao_no resolve_, resolve~e sac sac_nao sac~resolve tem~orgao usa`,
    '3': `,_e ,~alguem ,~faco ^_da ^_faz ^_vou abro_queixa abro~contra after-roadmap:abro after-roadmap:da after-roadmap:esses after-roadmap:faz after-roadmap:financeira after-roadmap:isso after-roadmap:nada after-roadmap:no after-roadmap:pobre after-roadmap:queixa after-roadmap:quem after-roadmap:vou algum a~no banco cobranca_? como~queixa contra~NAME contra~financeira da_para de_noite denuncio_essa
denuncio~cobranca depen- depende domin- domingo domingo_de domingo~noite e_agora escut- essa_cobranca essa~? eu_denuncio eu~essa e~, faco_queixa faco~? faz_o fazer~reclamacao faz~texto financeira financeira_? gov_$ ligam ligam_domingo ligam~de manda_a me_ligam me_manda me~domingo nao~, noite noite_, noite~onde o_texto onde_faco onde~o onde~queixa opera- operadora overdue:botar overdue:esses
overdue:existe overdue:no overdue:para overdue:queixa o~nao para~? para~eu pobre_? queixa_? queixa_contra queixa~a quem quem_eu quem~denuncio quero_fazer quero~deles quero~no que~a reclamacao_contra reclamar_deles tem_alguem tem_algum vezes_e`,
  },
  'ask:compound-interest': {
    '9': `juros juros_sobre juros~juros sobre_juros`,
    '8': `^_juros compo- composto composto~o sobre vira`,
    '7': `after-roadmap:vira cima cima~juros eh~sobre em_cima juros_em juros~cima que~divida que~vira vira~mil`,
    '6': `^_por after-roadmap:juros a~dobra cima_de como~mil composto_eh de_juros divida_dobra dobra juros_$ juros_composto juros~eh mil_vira por_que por~a que_mil`,
    '5': `a_divida after-roadmap:cima after-roadmap:dobra after-roadmap:mil after-roadmap:sobre aumen- aumenta a~dobrou como_a como_que como~conta conta_dobrou conta~desse cresc- cresce debts:juros desse_jeito desse~? dobro- dobrou dobrou_desse dobrou~jeito eh_juros em~de expli- explica jeito_? juros_? mais~? mil que_a que~juros rates:? rates:como rates:juros rates:sobre`,
    '4': `a_conta after-roadmap:como after-roadmap:composto after-roadmap:sozinha aumenta_? bola bola_de bola~neve como cresce~bola de_neve do_mes do~passado eh_essa explica_como juros_do juros~e juros~mes mais_aumenta mais_tempo mais~passa mes_passado mes~tambem me~como nada_? neve o_juros paga_juros paga~? passa_mais passado passado_tambem passado~paga passa~aumenta por~quanto quanto_mais quanto~tempo
quatr- quatro que_? que_quanto rates:composto sozinha sozinha_$ tambem_paga tambem~juros tempo_passa tempo~mais`,
    '3': `^_como after-roadmap:aumenta after-roadmap:comprei after-roadmap:cresce after-roadmap:desse after-roadmap:divida after-roadmap:explica after-roadmap:jeito after-roadmap:nada aumenta_se aumenta~eu a~cresce cabeca_como cabeca~eram cinco cinco_mil cinco~? cobram_juros cobram~em cobrar~em como_eh como_eram como_isso como~cresce como~trocados composto_muda compr- comprei comprei_mais comprei~nada
cresce_igual debts:como debts:composto debts:explica desse de~sobre divida divida_cresce divida_pequena divida~estao divida~vira dobra_estao dobra~rapido e_composto e_virou eh_permitido eh~cobrar eh~que eh~uma eles_cobram eles~juros entra_na entra~minha eram eram_trocados eram~e essa_de essa~juros esse_monstro estao_rapido estao~? eu~comprei explica~isso e~muda e~uma fortu- fortuna fortuna_$
histo- historia historia_eh historia~essa igual igual_bola igual~de isso_cresce isso~igual jeito juros_, juros_simples me_explica mil_$ mil_? mil~cinco minha_cabeca minha~como monst- monstro monstro_? muda_o muda~que nao_comprei nao_entra nao~na na~cabeca neve_$ passa pequena pequena_vira pequena~esse permi- permitido permitido_cobrar permitido~juros por~so que_historia que_so que_uma que~aumenta
que~explica que~mais rapid- rapido rapido_? rates:cima rates:conta rates:cresce rates:e rates:o rates:que se~nao simpl- simples simples_e simples~composto so_aumenta sobre~? sozin- so~se tambe- tambem trocados trocados_e trocados~virou uma_divida uma_fortuna uma~pequena vira_cinco vira_esse vira~monstro virou virou_uma virou~fortuna`,
  },
  'ask:cost': {
    '13': `cobra- free free_mesmo paga`,
    '12': `^_free consent:quanto custo_$ eh_pago mensalidade`,
    '11': `#_? ^_quanto ^_tem after-roadmap:paga cobram consent:tem custa custo eh_# eh~graca mensalidade_$ o_preco preco qual~preco quanto_custa que_pagar taxa tem_custo tem~pagar`,
    '10': `^_paga comis- comissao de_graca eh_de eh~? graca isso~pago pago_$ preco_$ qual_o quanto quanto_$ sai_quanto taxa_$ tem_que tem_taxa`,
    '9': `^_eh after-roadmap:eh cobra consent:paga custa_$ eh_gratis grati- gratis gratis_? mesmo_$ quant- sai`,
    '8': `?consent ^_cobra ^_sai after-roadmap:cobra after-roadmap:mensalidade after-roadmap:taxa algum- alguma cobra_comissao cobra~? comissao_? consent:eh consent:mesmo consent:pago eh_$ graca_$ mensa- mesmo ne_$ quanto_eh tem_mensalidade voce_cobram`,
    '7': `after-roadmap:cobram after-roadmap:comissao after-roadmap:custo after-roadmap:mesmo after-roadmap:preco after-roadmap:tem alguma_coisa consent:? consent:cobram consent:taxa eh_gratuito gratu- gratuito gratuito_mesmo isso_aqui nada_ne ne paga_mensalidade paga_nada paga~ne pago servi- servico tem valor~servico vem_cobranca`,
    '6': `:graca :isso :voce ^_cobram ^_isso ^_vem after-roadmap:custa after-roadmap:sai aqui_paga aqui~? cobram_quanto cobranca cobranca_depois cobrar cobrar_depois com~porcentagem consent:free consent:graca consent:mensalidade depoi- depois depois_$ eh~mesmo essentials:? ficam ficam_com ficam~uma isso~paga nao_paga paga_? paga_alguma paga~coisa para~voce porce- porcentagem porcentagem_? qual~valor
quanto_voce uma_porcentagem valor_do vao_cobrar vao~depois vem~depois voce_ficam`,
    '5': `^_qual ^_voce after-roadmap:# after-roadmap:alguma after-roadmap:depois after-roadmap:ne after-roadmap:quanto alguma_taxa aqui aqui_vai aqui~vir a~disso cobrar~? com_uma consent:cobranca consent:comissao consent:custa consent:pagar conta_disso conta~quem de_pagamento disso_quem disso~paga do_servico esse_servico eu_? e~conta final_? ganham ganham_o ganham~que graca_? isso~vai minha_fatura
na~fatura o_valor o~com paga_, pagamento_no pagamento~final pagar_$ pagar_alguma pagar~taxa paga~eu pegadinha_de pegadinha~pagamento quanto~cobra quanto~esse que_com quem~, servico_$ servico_? taxa~voce tem_pegadinha tenho~para uma~? vai_vir vao vem vir_na vir~minha voce voce_cobra voce_ganham voce~com voce~o`,
    '4': `,_eu ,~problema :alguma :com ^_vao after-roadmap:aqui after-roadmap:cobrar after-roadmap:graca after-roadmap:nada after-roadmap:vao after-roadmap:voce ajudado ajudado_aqui alguma~? cobra_$ cobram_comissao coisa coisa_$ coisa_? com_isso comissao_$ consent:coisa consent:depois consent:nada consent:qual consent:sai consent:servico de_ser depende_, depois_? de~ajudado de~no dinheiro_para
dinheiro~pagar e_a essentials:no fatura_? final ganha- isso_eh na_minha nao~dinheiro nao~nada no_final ou_tem pagar pagar_voce pago_? para_usar preco_de preco~ser problema_? quanto_sai que~isso sai_esse ser_ajudado ser~aqui tenho_dinheiro usar_voce vai~na vir voce~comissao`,
    '3': `#~tem ,~? ,~de ._agora :custa :de :ne :que FIGURE ^_depende a_taxa after-roadmap:cobranca after-roadmap:ficam after-roadmap:isso after-roadmap:pago after-roadmap:porcentagem after-roadmap:qual after-roadmap:valor agora~a ajuda- aqui_$ bom_demais cobram_$ consent:# consent:alguma consent:cobra consent:cobrar consent:isso consent:ne consent:por consent:vem custa_esse custa~servico debts:aqui
debts:ficam debts:porcentagem demais_. depen- depende de~eh eh eh_free eh~taxa essentials:agora essentials:bom essentials:demais essentials:fala essentials:fim essentials:pagar essentials:tem essentials:vem esta~demais fatur- fatura free~ou graca~? mesmo_ou mesmo~tem minha~? nada~ne nao_tenho nao~que no~? ou~plano pagam- pagamento pagar_nada pagar~, pagar~nao pegad- pegadinha plano_pago
por~servico preciso_pagar probl- problema qual quanto~cobram quem_paga que~alguma que~nada taxa_de tem_plano tem_problema tem~pago ter_que ter~pagar usar valor vem~? voce_, voce~tem vou~que`,
    '-3': `after-roadmap:bom after-roadmap:juros aqui_? consent:golpe consent:meu consent:quem consent:seguro consent:sim debt-kind:eh e_quanto eh_o eh~isso e~voce qual_eh quanto_eu se_eh segur- seguro se~de sim_e`,
    '-4': `after-roadmap:falta eh_golpe eh_seguro falta golpe quanto_falta voce_eh`,
  },
  'ask:debt-schedule': {
    '11': `after-roadmap:quando`,
    '10': `mes_? quando_?`,
    '9': `after-roadmap:mes quand- quando que_mes`,
    '7': `acaba_? after-roadmap:plano pagar_essa para_meu termina_quando termina~?`,
    '6': `NAME~? ^_em ^_quando a_NAME after-roadmap:NAME after-roadmap:primo em_que marca- marcado mes mes~termino meu_primo no_plano o~ficou plano plano_? primo quanto~para que_ficou todo~?`,
    '5': `NAME_acaba NAME_vai ^_quantas ^_quanto a_vez acaba after-roadmap:? after-roadmap:a after-roadmap:acaba after-roadmap:entra after-roadmap:essa after-roadmap:ficou after-roadmap:pagando after-roadmap:quantas after-roadmap:quanto after-roadmap:some after-roadmap:termina after-roadmap:vou chega_a chega~vez em~mes eu_termino loja_? o~acaba pagan- pagando pagando_a para_cartao para_minha para~esse
qual~valor quando~NAME quando~a quantas quantas~vou que_vai separ- some_quando some~? termina vai_para valor_que vou_pagar vou~para`,
    '4': `NAME_entra ^_essa a_escola after-roadmap:cada after-roadmap:chega after-roadmap:escola after-roadmap:fico after-roadmap:irma after-roadmap:loja after-roadmap:nela after-roadmap:termino after-roadmap:todo after-roadmap:valor after-roadmap:vez ai_? a~? a~do a~entra a~sai a~vai cada_um chega dar_para divida_do do_mercadinho entra entra_? essa_ai essa_dai eu~de ficou financeira_? irma mensal merca-
mercadinho meu~? minha_irma nela o_valor o~que pagar_o pago_a pago~NAME pago~todo para_cada para~irma para~um pelo_plano pelo~? quando_a quando_chega quando_o quando_que quando~eu quant- que~para some termi- termino todo_mes vou_dar vou~essa`,
    '3': `,_some ,~quando NAME_? NAME_fica NAME_por NAME~esta NAME~some a_da a_financeira a_loja a_partir acabar_pagando acabar~para after-roadmap:ate after-roadmap:cartao after-roadmap:dai after-roadmap:em after-roadmap:fica after-roadmap:financeira after-roadmap:mando after-roadmap:mexo after-roadmap:pagar after-roadmap:para after-roadmap:paro after-roadmap:partir after-roadmap:pelo after-roadmap:ponto
after-roadmap:sai after-roadmap:tempo after-roadmap:vezes after-roadmap:vizinha agiot- agiota ate~pago cada comeca_o comeca~NAME consignado_? dai de_pagar de_quando de~essa de~o do_plano do~entra em~ponto entra_a entra~NAME escol- escola essa_? esta_paga esta~ate eu_mexo eu_pago eu~a eu~acabar eu~quando fico irma_? loja mando mando_para mes_a mes_comeca mes_que mes~NAME mes~eu mes~o mes~plano mexo
mexo_na mexo~do na_do na~NAME no~a o_NAME o_consignado o~? o~pelo paga_ate pagando_para pagar~? pagar~consignado para~mes paro paro_de partir partir_de partir~quando plano_a plano_entra plano~a ponto ponto_do ponto~plano por_mes qual_mes qual~que quando_pago quando~mexo quando~pagar quando~plano quanto quanto_tempo quanto~? quanto~pago que_ponto que~a que~comeca tia total_eu total~vou valor vez
vezes vez~NAME vizin- vizinha vou vou_acabar`,
    '-3': `after-roadmap:devo after-roadmap:score after-roadmap:terminar mes_$ meu_score meu~vai pagar_$ pagar~NAME quando_$ quanto~eu score terminar vai~quanto`,
    '-6': `eu~?`,
  },
  'ask:draft-to-creditor': {
    '14': `texto`,
    '13': `after-roadmap:mensagem after-roadmap:texto`,
    '12': `escre-`,
    '11': `mensa- mensagem`,
    '10': `^_redige after-roadmap:redige redig- redige`,
    '9': `o_texto para_NAME`,
    '8': `^_escreve a_mensagem after-roadmap:escreve escreve mensagem_para pront- uma_mensagem`,
    '7': `^_monta after-roadmap:monta after-roadmap:para after-roadmap:pronto after-roadmap:uma monta para_banco texto_pronto um_texto`,
    '6': `NAME~por ^_mensagem after-roadmap:pede a~para a~por banco_$ email email_para eu~para fazer~# monta_uma offers:para para_eles para_financeira pronto texto_para uma~para um~para`,
    '5': `^_prepara a_escrever after-roadmap:email after-roadmap:escrevo after-roadmap:favor after-roadmap:faz after-roadmap:mim after-roadmap:por after-roadmap:prepara ajuda~escrever carta da_proposta educa- escreve_para escrever escrever~financeira escrevo escrevo_para escrevo~NAME eu_escrevo faz~email mensagem~eles para~fazer pede por_# prepa- prepara quero~texto que~escrevo texto_da uma_carta`,
    '4': `NAME_que ^_faz after-roadmap:NAME after-roadmap:banco after-roadmap:carta after-roadmap:fazer after-roadmap:proposta after-roadmap:um ajuda_a bonit- bonitas bonitas_que bonitas~nao bota_em bota~palavras carta_educada carta~para consigo_pagar consigo~esse de~carta educada educada_para educada~banco eles_$ em_palavras em~bonitas escrever_para eu_mandar favor favor_$ faz faz_um financeira
financeira_$ mandar_para mensagem~NAME me~a me~um mim_$ offers:escrever pagar_esse pagar~mes pago_# palavras_bonitas palavras~que para_loja para_mim para~por por_favor prazo_$ preciso~uma pronto_$ proposta_$ quero_o que~consigo um_email um_zap uma~educada`,
    '3': `#~mes ,_faz NAME~eu ^_digita ^_manda ^_redija after-roadmap:# after-roadmap:aquele after-roadmap:eles after-roadmap:escrever after-roadmap:financeira after-roadmap:manda after-roadmap:palavras ai~que ao_credor ao~solicitando aquele_texto aquele~para atrasar_$ carta_para credor_solicitando credor~prazo da_um de_uma digit- digita digita_ai digita~o direito_, direito~faz dizendo~vou do_acordo educado
eles_por eles~escrito email~mim escreve_o escrever_direito escrever~, escreve~texto escrito_$ eu_mando eu~# fazer faz~mensagem faz~zap finan- loja_dizendo loja~que manda_aquele manda~texto mando mando_para mando~eles me_ajuda me_da mensagem_ao mensagem~credor mim mim_um nao_consigo nao~escrever nao~pagar o_email offers:ajuda offers:faz offers:financeira offers:um offers:uma o~eu palav- palavras
para para~dizendo para~mandar para~que por_escrito prazo preciso_de proposta proposta_para que~atrasar que~mando que~pago redige_uma redige~carta redij- redija redija_uma redija~mensagem sei_escrever sei~direito solicitando solicitando_prazo texto_do texto~banco texto~eu uma uma~ao um~educado vou_atrasar zap zap_para zap~loja`,
    '-3': `^_para`,
  },
  'ask:fgts': {
    '17': `fgts`,
    '14': `after-roadmap:fgts`,
    '12': `o_fgts`,
    '11': `fundo saque`,
    '10': `anive- aniversario saque_aniversario`,
    '8': `after-roadmap:fundo garantia`,
    '7': `after-roadmap:aniversario after-roadmap:saque aniversario_? como_tiro de_garantia fundo_de fundo~garantia garan- meu_fgts saque~? tiro`,
    '6': `after-roadmap:quito after-roadmap:tiro antecipar antecipar_o como~o eh_saque fgts_esta o_saque que~saque quito sacar saco`,
    '5': `after-roadmap:nisso antecipar~fgts debts:fgts debts:saque dinheiro_do eh~aniversario esta~, e~? incomes:? incomes:saque meu_fundo nao_? nisso_? o~e usado`,
    '4': `^_antecipar ^_fgts ^_saque after-roadmap:garantia after-roadmap:preso after-roadmap:ser antec- cancelo cancelo_o cancelo~saque como_cancelo conta_inativa conta~da da~sacar de_conta debts:aniversario debts:fundo de~inativa faco_$ fgts_de fgts~conta garantia_para inati- inativa inativa_da inativa~para incomes:aniversario incomes:fgts meu~de meu~esta nisso o_dinheiro o_fundo ou_nao ou~? o~aniversario
o~faco para_sacar pode_ser preso que_faco sacar_?`,
    '3': `,_uso ,~nele ?_eh ?~bom ^_como ^_compensa a_pena after-roadmap:: after-roadmap:antecipar after-roadmap:compensa after-roadmap:dinheiro after-roadmap:furada after-roadmap:pode burac- buraco buraco_? compe- compensa da_para da~antecipar debts:? debts:antecipar debts:garantia debts:o de~para dinhe- dinheirinho dinheirinho_no dinheirinho~fundo do_buraco esta_parado fgts_? fgts~eh fgts~parado fundo_,
fundo~uso furad- furada furada_ou garantia_? garantia~pagar incomes:como incomes:fundo incomes:garantia incomes:o incomes:para mexo_nele mexo~ou nele_ou nele~nao no_fundo o~do o~vale pagar_divida pagar~? para_antecipar parado~mexo para~divida para~do para~o pena posso_usar sacar_o sair_do sair~buraco tenho_um tenho~dinheirinho tiro_meu tiro~fundo um_dinheirinho um~no usar~fundo uso uso_para
uso~sair vale_a vale~pena`,
    '-3': `^_antecipei antecipei debt-kind:o`,
  },
  'ask:freedom-date': {
    '14': `^_quando after-roadmap:falta`,
    '13': `demor- falta`,
    '12': `after-roadmap:quando quand- quando`,
    '11': `acaba termi-`,
    '10': `^_em after-roadmap:acaba after-roadmap:ano after-roadmap:ate after-roadmap:muito demora falta_$ quanto_tempo saio`,
    '9': `^_falta acabar_$ after-roadmap:acabar after-roadmap:saio ano em_que eu_saio livre muito termino_de termino~pagar`,
    '8': `acaba- acabar after-roadmap:demora after-roadmap:livro after-roadmap:quantos after-roadmap:saida after-roadmap:tempo after-roadmap:vai ate ate_quando falta_muito livro me_livro mes_eu quando_acaba quantos tempo`,
    '7': `:quando ^_demora acaba_esse after-roadmap:demorar after-roadmap:livre after-roadmap:quito after-roadmap:termina after-roadmap:vou demorar eu_me eu_quito eu~livro fico_livre muito_? previ- previsao quant- que~eu quito respi- saida saida_para saida~mim tem_saida termina termino`,
    '6': `^_acaba ^_tem ^_vai acaba_$ after-roadmap:dessa after-roadmap:em after-roadmap:ficar after-roadmap:termino data eu~? fico qual_mes quanto_falta que_ano que~acaba tem~de tem~para`,
    '5': `,_ate ,~la ^_quanto ^_quantos ^_sera ^_termina acaba_isso after-roadmap:anos after-roadmap:chao after-roadmap:dia after-roadmap:disso after-roadmap:eu after-roadmap:fico after-roadmap:fim after-roadmap:quanto after-roadmap:sera after-roadmap:tem after-roadmap:vejo ano_? ano_eu ate_la dessa esse_ano esse~? eu_fico eu~dessa eu~livre ficar muito~? pagando_$ qual~eu quando_vou quando~isso quanto_$
quanto~falta que_dia que~saio que~termino saio_dessa sem_divida tempo_falta tempo~isso tudo_? vai vai~quanto zerad-`,
    '4': `:acaba :eu ^_antes ^_ate acha acha_que acha~eu after-roadmap:acha after-roadmap:ainda after-roadmap:cinquenta after-roadmap:das after-roadmap:la after-roadmap:mim after-roadmap:respirar after-roadmap:respiro after-roadmap:zerada ano_que anos anos_pagando ano~termino ano~vem antes_dos chao cinqu- cinquenta das_dividas de_pagar debts:quanto debts:tempo dessa_$ dia_eu dia~de disso_? em~mes estou~?
eu_ficar eu_respiro falta_para falta~para fim fim_disso ja_estou la~estou livre_disso mim_$ muito_para pagar_? para_acabar para~das para~ficar quando_fico quando~livre quando~que quanto quantos_anos quantos_meses quanto~demora que~, quito_$ quito_tudo quito~? respirar respirar_$ respiro respiro_? sera sera_que tempo_demora vou vou_ficar zerada`,
    '3': `#_, ,~diz ,~vou :dessas :fico :livre :termino ^_consigo after-roadmap:acabo after-roadmap:buraco after-roadmap:dividas after-roadmap:dos after-roadmap:filha after-roadmap:meses after-roadmap:natal after-roadmap:que after-roadmap:quitar after-roadmap:sem after-roadmap:tudo after-roadmap:vem after-roadmap:zera ainda~para anos_, ate_o ate~natal buraco_? das debts:isso dessa_? devendo_, disso divida_$
dividas_$ do_buraco do~? eh_que em em_# em~, em~ano esta~divida eu_termino eu~tudo faltam fica~de fico_sem fico~disso fico~divida isso_$ ja_vou levar_? livre_? livre_de me_diz meses~para minha~se natal o_fim o_natal o~disso para_eu para_mim para_sair quando_eh quanto~ainda quanto~para que_estou que_mes que_meu que_vem que~nome que~vejo quitar saio_do saio~? sair_das sair~dividas sem~? se~ano
tempo_$ tempo_para tempo~vai termino_$ um_dia um~eu vai_ate vai_levar vai~quando vejo vejo_o vem_, voce_acha voce~que vou_casar vou_passar vou~devendo vou~sem zera zera_tudo`,
    '-3': `?_? NAME_$ NAME_acaba NAME~? a_divida a_financeira after-roadmap:ai after-roadmap:caduca after-roadmap:essa after-roadmap:financeira after-roadmap:mesmo after-roadmap:pago agora_$ a~? de~essa divida_do do_mercadinho essa_? financeira_? merca- mercadinho nao~saida o~acaba pagando_a para~? presc- quando_a quando_o quando~NAME quanto_eu termina_quando termina~?`,
    '-4': `NAME_? a_NAME after-roadmap:NAME after-roadmap:agora ai_? caduc- caduca essa_ai mes~termino pagar~? vem_$ vou~essa`,
    '-6': `eu~a pagar_essa quando_?`,
  },
  'ask:gas-benefit': {
    '17': `gas`,
    '14': `after-roadmap:gas`,
    '10': `botij- botijao`,
    '9': `o~gas`,
    '8': `after-roadmap:botijao gas_? vale_gas`,
    '7': `after-roadmap:vale botijao_? da_botijao gover- governo governo_da governo~botijao o_auxilio vale`,
    '6': `after-roadmap:governo auxil- auxilio auxilio_gas essentials:gas gas_$ o_vale worry:gas`,
    '5': `^_governo after-roadmap:auxilio direito_ao faco~ganhar ganha- ganhar ganhar_o ganhar~gas onde~o para_ganhar tem_ajuda vale~?`,
    '4': `^_vale after-roadmap:cai after-roadmap:comprar after-roadmap:direito after-roadmap:existe ainda_existe ajuda_para ajuda~comprar ao auxilio~caiu botijao_de botijao_do botijao~graca botijao~programa cai_quando caiu_esse caiu~mes cai~? como~para comprar_gas comprar~? direi- direito do_programa do~? essentials:? essentials:o exist- existe faco_para gas_, gas_cai gas_caiu gas~esse gas~quando o_botijao
o_gas o_governo onde_retiro para_comprar para~gas progr- programa quem_tem quem~direito retir- retiro retiro_o retiro~botijao tem_direito tem~para vale~cai worry:botijao`,
    '3': `,_tem ^_onde after-roadmap:ainda after-roadmap:ajuda after-roadmap:ao after-roadmap:bolsa ainda~? ao_gas ao~do bolsa bolsa_? cai caiu como_faco como_recebo como~o comprar com~bolsa da~? da~de de_graca direito~gas do_gas do_povo do~vem essentials:botijao essentials:governo essentials:para existe_? gas_ainda gas_do gas_vem gas~existe gas~junto gas~povo gas~tem governo~isso graca graca_? junto_com
junto~o mes_? onde_peco para_gas para~o peco_o peco~auxilio povo povo_? programa_? quando_? recebo recebo_o recebo~vale tem~ao tem~do vale_do vale~gas vem_junto vem~com worry:? worry:o worry:programa worry:vale`,
  },
  'ask:home-seizure': {
    '8': `casa`,
    '7': `after-roadmap:casa levar perco_o podem por_divida`,
    '6': `a_casa corre_risco corre~? gelad- geladeira imove- imovel minha_casa minha~por moro o_teto perco risco_? teto tomam unico unico_imovel worry:?`,
    '5': `,_eles ^_levam ^_oficial after-roadmap:podem after-roadmap:teto casin- casinha causa~cartao corre deve_? de~deve divida_de divida~banco e_fogao fogao_de fogao~quem levam_televisao levam~e minha_geladeira penho- podem~? pode~minha por~de risco televisao_e televisao~fogao worry:casa worry:pode`,
    '4': `^_banco ^_eles ^_podem a_gente after-roadmap:gente after-roadmap:levar after-roadmap:perco after-roadmap:pode after-roadmap:tomam apart- apartamento apartamento_? a~onde banco_pode banco~tirar barra- barraco barraco_eh cartao_? casa_eh casa_onde casa~moro casinha_se casinha~eu coisas~dentro condo- condominio condominio_perco condominio~o de_casa de_quem dentr- dentro dever_condominio dever~perco
de~no de~pode eles_podem eles_tomam eles~minha em_leilao eu_dever eu~condominio e~de fogao geladeira_? gente gente_de gente~casa imovel_pode imovel~ser levam levar~geladeira meu_unico meu~, meu~imovel minha_casinha minha~se moro_corre moro~risco o_apartamento o_barraco ofici- oficial oficial_pode oficial~levar onde_moro onde~corre pegar penhorado penhorado_? perco~apartamento perde- pode_levar
pode_tirar podem_levar pode~a pode~penhorado quem_deve quem~? ser_penhorado ser~? se~dever telev- televisao tirar_a tirar~gente tomam_minha tomam~casinha tomar_minha unico~pode worry:levar`,
    '3': `,_corre ,_da ,_minha ,_os ,~casa ,~conseguem ,~outros ,~para ,~podem ,~risco ^_bem ^_moro ^_perco ^_tomam a_unica after-roadmap:casinha after-roadmap:corre after-roadmap:geladeira after-roadmap:imovel after-roadmap:minha after-roadmap:moro after-roadmap:oficial after-roadmap:risco after-roadmap:tomar after-roadmap:unico apezi- apezinho apezinho_financiado apezinho~, aqui_dentro aqui~? banco~tomar
barraco~meu bem_de bem~familia botar botar_ela botar~em casa_? casa_esta casa_por casa~causa casa~eles casa~no casa~protegida causa causa_do coisa- coisas coisas_aqui conseguem conseguem_botar conseguem~ela credores credores_podem credores~pegar da_familia da_gente da~por de_cartao de_familia debts:, debts:? debts:casa debts:da debts:familia debts:minha debts:podem dentro_? deve dever de~? de~eh
divida do_cartao e_levar e_sofa eh_meu eh_protegida ela ela_em ela~leilao eles eles_conseguem eles~botar eles~levar eles~vir entrar_e entrar~levar essa_casa esta_no esta~meu eu~pagar e~geladeira famil- familia familia_? familia_eh familia~o financiado financiado_, financiado~os geladeira~sofa gente_por gente~divida imovel_da imovel~familia justica_pode justica~entrar leila- leilao leilao_? levar_?
levar_geladeira levar_minha levar~e mae~divida meu_, meu~eles minha minhas_coisas minhas~aqui nao_pagar nao~? nome_, nome~corre no~nome o_unico os_outros os~credores outros_credores outros~podem overdue:? overdue:casa overdue:de overdue:minha overdue:podem o~imovel o~por pagar_? pegar_? pegar_minhas pegar~coisas penhorar penhorar_o penhorar~unico perco~teto perder pode pode_entrar pode_tomar
podem_penhorar podem_vir podem~o podem~pegar pode~e por_causa por~do por~minha prote- protegida protegida_? que_, que_tiram que~minha se_eu sera~tiram se~nao so_tenho sofa_? so~essa tenho_essa tenho_um tenho~apezinho tenho~casa teto_da teto_por teto~divida teto~gente tiram tiram_o tiram~teto tirar tomam_a tomam~casa tomar um_apezinho um~financiado unico~da vir_pegar vir~minhas worry:banco
worry:casinha worry:divida worry:ela worry:eles worry:imovel worry:minha worry:moro worry:podem worry:por worry:tomam worry:unico`,
    '-3': `:minha`,
  },
  'ask:how-much-to-offer': {
    '17': `ofere-`,
    '14': `after-roadmap:quanto`,
    '12': `after-roadmap:oferecer`,
    '11': `#_para after-roadmap:ofereco oferecer ofereco quant- quanto`,
    '10': `#~NAME qual~eu quanto_$`,
    '9': `#_? ^_ate ^_qual after-roadmap:eles after-roadmap:proponho after-roadmap:qual proponho que_valor`,
    '8': `after-roadmap:# after-roadmap:peco after-roadmap:valor ate_quanto com_quanto para_NAME peco propo- quanto_de valor`,
    '7': `after-roadmap:ate after-roadmap:lance after-roadmap:propus after-roadmap:seria chego de_desconto eu_falo falo lance maximo_que o_maximo propu- propus qual qual~maximo que~eu seria valor_eu`,
    '6': `^_sera after-roadmap:chego after-roadmap:desconto after-roadmap:dou after-roadmap:falo after-roadmap:justo after-roadmap:maximo ate baixo dou eles espan- eu_dou falo_primeiro justo maxim- maximo meu_teto nao~eles na~? numero~falo pagar_$ quanto~? quanto~desconto que_numero sera sera_que sera~eles valor_nao`,
    '5': `^_chego ^_que aceitar_? after-roadmap:aceitar after-roadmap:negociacao after-roadmap:teto a~? chego~quanto costu- devo_oferecer eles_? eles~# eu_peco eu~primeiro meu~na negociacao numero_eu oferecendo_quanto oferecer_# oferecer_$ ofereco_$ offers:? offers:aceita offers:quanto offers:que proposta_de quanto~oferecer que_eles que~nao teto`,
    '4': `FIGURE NAME_$ NAME~# ^_comeco ^_eu ^_quanto a_conversa aceita aceitar aceita~? after-roadmap:baixo after-roadmap:eu after-roadmap:metade after-roadmap:sera after-roadmap:vale ate_onde ate~da a~aceita baixo_? comeco comeco_oferecendo comeco~quanto com~eu da~pedir da~puxar de_entrada desconto desconto_da desconto~para de~? de~da entrada_? faz_vergonha faz~? metad- metade nao_faz nao~vergonha numero
oferecendo oferecendo~? oferecer~para offers:a offers:eu offers:falo offers:sera offers:valor onde_da onde~para o~que pago_quanto pago~de para_baixo para_puxar para~para posso_oferecer proposta_nao proposta~faz puxar puxar_para puxar~baixo qual_proposta qual_valor qual~nao quanto_ofereco quanto_posso que~NAME uma_proposta uma~de vergonha_?`,
    '3': `# ^_com ^_faco ^_ofereci ^_pago ^_peco a_metade acha_que acha~eu after-roadmap:NAME after-roadmap:bom after-roadmap:entrada after-roadmap:na after-roadmap:numero after-roadmap:oferecendo after-roadmap:ofereci after-roadmap:pagar after-roadmap:para after-roadmap:posso after-roadmap:propor after-roadmap:proposta ate~posso ate~vale baixo_ou baixo~ja boto boto_na boto~mesa chego_neles chego~? conversa
conversa_? da_para desco- devo~? devo~para eles_riem eles~de entrada eu_boto eu_chego eu_jogo eu_oferecer eu_ofereco eu_proponho eu~baixo eu~metade eu~neles falo_o falo~que ja_falo ja~o jogo_baixo jogo~ou mesa mesa_? metade_eles metade~riem na_mesa negoc- neles neles_? numer- oferecer_? oferecer_metade ofereci ofereci_# ofereci~para ofereco_a ofereco_para ofereco~NAME offers:NAME offers:baixo
offers:comeco offers:numero offers:qual offers:vergonha ou_ja ou~falo o~tenho pagar_na pago_$ para_nao para_pedir posso~# posso~no primeiro primeiro_$ propor proposta quanto_vale quanto~chego quanto~de quanto~pagar que_a que_tenho que~? que~pago riem riem_de riem~mim tenho_? valor~boto valor~proponho vergo- vergonha voce_acha voce~que`,
    '-3': `aceitam aceitam_? after-roadmap:fazendo after-roadmap:isso after-roadmap:juros econo- eles~? fazen- fazendo isso_? mes_? quanto_tempo quanto~devo quanto~ja sai`,
    '-4': `after-roadmap:falta after-roadmap:vai devo_para falta quanto_falta`,
    '-5': `devo~NAME quanto~para`,
  },
  'ask:in-my-name': {
    '14': `meu~?`,
    '9': `^_voce por_mim`,
    '8': `dar_procuracao dar~? mim_? no_meu nome_? no~cpf preciso_dar preciso~procuracao procuracao procuracao_?`,
    '7': `aqui_? isso_vai isso~sujar para_banco por~? procu- score_? voce~com`,
    '6': `^_falar ^_preciso ^_usar after-roadmap:vai aqui_suja aqui~meu banco_por banco~mim consent:? cpf cpf_? dar eu_? falar~suja isso~no mandam~para mensagem~banco meu_cpf meu_nome meu_score offers:? offers:voce score sujar usar vai_sujar vao~no voce~mensagem`,
    '5': `^_vao after-roadmap:cpf after-roadmap:vao aqui baixa baixa_meu baixa~score consent:meu estou_aqui estou~? falar_aqui fecha- isso_baixa mandam_mensagem mensagem_para offers:meu o~por preciso que_estou que~aqui resol- saber_que saber~estou usar_isso usar~baixa vai vai~meu vai~que vao voce voce_mandam worry:voce`,
    '4': `,_voce ,~ou ^_consegue ^_fazer acordo_por acordo_sem acordo~me acordo~mim after-roadmap:mexer after-roadmap:preciso after-roadmap:sujar after-roadmap:voce aparece aparece_no aparece~meu atrap- atrapalha atrapalha_eu atrapalha~conseguir a~direto banco banco_fica banco_vai banco~sabendo banco~saber cadastro_atrapalha cadastro~eu conse- consegue_resolver consegue~com conseguir_credito conseguir~?
consent:banco consent:no consent:nome cpf~piorar credito_? deixar_que deixar~voce direto_para direto~mim e_piorar eles_, eles_? eles~voce esse_cadastro esse~atrapalha eu_conseguir eu~aqui eu~credito e~minha falei_aqui falei~? fazer_esse fazer~cadastro fecham fecham_o fecham~acordo fechar_acordo fechar~sem fica fica_sabendo fica~que isso_aparece liga_para ligar~banco liga~eles loja_direto loja~para
lugar_? mandam mexer~meu mim minha_nota negoc- negocia negocia_no negociar_no negociar~meu negocia~meu nota nota_? o_banco ou_eu o~fica o~vai para~por piorar_minha piorar~nota posso_deixar posso~que preci- puxar~cpf quem_liga quem~para que~resolve resolve_com resolver_com resolver~a resolve~eles saben- sabendo sabendo_que sabendo~eu sem_me sem~avisar sou_eu sujar_meu sujar~nome vai_fechar
vai_puxar vai_saber vai~acordo vao_mexer vao_negociar voce_fecham voce_negocia voce_ou voce_resolve voce_vai voce~eu voce~fechar voce~ligar voce~no worry:? worry:aqui`,
    '3': `a_loja acord- acordo after-roadmap:aqui after-roadmap:banco after-roadmap:dar after-roadmap:mim after-roadmap:usar apare- avisa- avisar avisar_? banco_? banco_em cadas- cadastro com_eles com_o com~? com~credor com~loja consegue conseguir consent:aqui consent:dar consent:eu consent:mim consent:ou consent:para consent:preciso consent:usar consent:voce cpf_e credi- credito credo- credor credor_ou
credor~sou deixa- deixar diret- direto em_meu esse_servico eu_falei eu_usar eu~esse falam falam_com falam~o falar fechar fica_marcado fica~se isso_mexe liga ligam_para ligam~banco ligar_para lugar marca- marcado marcado_se marcado~eu me_avisar mensa- mensagem meu_lugar meu~e mexe_no mexer mexer_no mexe~meu me~? negociar nome nome_fica nome~marcado no~lugar no~score o_acordo o_credor offers:aqui
offers:dar offers:eu offers:mim offers:nome offers:preciso offers:usar offers:vai ou_sou ou~? ou~eu o~ou para_eles para~, para~? piora- piorar puxar puxar_meu que~falei resolve resolver servico_? se~usar sou~? sujar_mais usar_esse usar~mexe usar~servico vai~mais voce_falam voce_ligam voce~o worry:eu worry:falar worry:isso worry:usar`,
    '-3': `after-roadmap:suja`,
    '-5': `isso_suja`,
  },
  'ask:interest': {
    '19': `after-roadmap:juros`,
    '18': `juros`,
    '8': `^_quanto after-roadmap:qual after-roadmap:taxa juros_? os_juros quanto~juros taxa`,
    '7': `^_qual abusi- abusivo after-roadmap:abusivo after-roadmap:quanto cet_do eh~? esse_? esse_juros o_juros qual rates:?`,
    '6': `NAME_? a_taxa de_juros do_NAME eh_juros juros_eh o_cet o~esta pagar~mais qual~taxa quanto quanto_vou quanto~de quanto~pagar rates:juros vou~a`,
    '5': `a_mais after-roadmap:alto after-roadmap:cet after-roadmap:mais alto alto_? de~voce em_juros essa_taxa eu~os e~que juros_$ juros_abusivo juros_esta juros~NAME juros~esse onde_voce onde~tiraram os pagar_a pode~esse quant- que_juros que~divida rates:e rates:eh rates:qual rates:quanto rates:que taxa_do tem~juros tirar- tiraram tiraram_essa tiraram~taxa voce_tiraram voce~essa vou_pagar`,
    '4': `abaixa_se abaixa~eu after-roadmap:cobra after-roadmap:cobrar after-roadmap:os after-roadmap:pode after-roadmap:vou banco_esta banco~lucrando cet cima~mim cobra- cobrarem cobra~juros de_cada de_onde deles disso_eh disso~juros divida_nao divida~abaixa divida~o dois do~? e_o e_qual eh~juros esta_lucrando estou_pagando eu_pago eu~todo e~saldo juros_por juros~contrato juros~pode lucra- lucrando
lucrando_em lucrando~cima mais_$ mexeu mexeu_$ minha~nao nao_mexeu no_contrato norma- normal o_saldo os~no o~deles pago_todo paguei_seis paguei~parcelas parcelas_e parcelas~o parte_disso parte~eh pode_isso pode~? por_mes por~minha qual_a qual_que qual~eh qual~juros quanto_de quanto_o quanto~banco que_minha que_parte que~disso que~eh rates:os saldo saldo_nao saldo~mexeu seis seis_parcelas seis~e
se~pago so_de so~juros taxa_$ vejo_os`,
    '3': `?_eh ?~so NAME_eh ^_de ^_desse ^_juros ^_paguei abaix- abaixa after-roadmap:NAME after-roadmap:comendo after-roadmap:dois after-roadmap:esse after-roadmap:esta after-roadmap:mexeu after-roadmap:pagando after-roadmap:pago after-roadmap:perco after-roadmap:saldo after-roadmap:so after-roadmap:tiraram a~do cada cada_divida cada~minha cobra cobra_mais cobrar comen- comendo comendo_quanto como_subiu
como~que como~tanto contrato contrato_$ da_taxa das_minhas da~eu de_dois de_mim de~mil divida_e divida_minha dois_mil dois_numeros dois~da dois~foi dos_dois dos~numeros eh_alto eh_divida eh_esse eh_so eh~nesse em~dos esta_me esta_muito esta~em eu_olho eu_paguei eu_perco eu~em foi_para foi~tres juros_nesse juros_no juros_que juros~cada juros~total mais_juros mes_$ meu_cartao mil_foi mil~para mim_?
minha_? muito~? nao_abaixa nao~se nesse_total nesse~? numeros numeros_da numeros~taxa olho_$ o~do o~mais o~nao pago pago_de pago~juros pago~mes pague- paguei para_tres para~se parcelas parte perco quais_os quais~juros qual_das qual_dos qual_o qual~dois qual~minhas que_de que~dois rates:divida rates:dois rates:eu rates:onde rates:pago rates:paguei rates:taxa rates:voce se~paguei so_juros so~? subiu
subiu_tanto subiu~? tanto_? tanto~eh taxa_eu taxa~olho tem_o tres tres_se tres~eu`,
    '-3': `cima~juros econo- eh~do esse_do esse~cartao juros_em juros~cima`,
    '-4': `do_cartao`,
  },
  'ask:is-it-safe': {
    '18': `confi-`,
    '14': `eh_seguro vazar`,
    '13': `segur- seguro`,
    '12': `confiavel_$ fica vao`,
    '11': `^_precisa ^_vao confiavel consent:saber eh_confiavel eh_sigiloso precisa saber seguro_$ sigil- sigiloso`,
    '10': `after-roadmap:vai consent:meu eh~isso incomes:? posso_confiar vai vai_saber`,
    '9': `?consent ^_fica ^_posso ^_voce after-roadmap:fica after-roadmap:vao confiar confiar_$ consent:voce e_se fica~onde infor- le onde_$ preci- prote- senha senha_$`,
    '8': `:sao after-roadmap:confiavel apagar_depois compa- compartilham consent:precisa contar disso_? eh_protegido entre_nos e~vazar isso_suja isso~sigiloso ne_$ passa- precisa~cpf protegido protegido_isso se_vazar vazar_? ve ve_o vendem ve~que voce voce_vendem`,
    '7': `^_isso after-roadmap:isso after-roadmap:ne after-roadmap:precisa after-roadmap:saber after-roadmap:seguro apaga- apagar~? consent:confiavel consent:eh consent:posso consent:vai consent:vao dados da~apagar de_cpf de_vazar debts:? eh~nao entre escrevo eu_quiser fica_guardado ficam golpe_nao golpe~ne guard- guardado guardado_onde isso_fica isso~meu le_isso le~aqui medo medo~passar nao_ne ne nos
no~dinheiro para_apagar passam pedem pedem_senha pedir pedir_meu posso posso_falar precisa_de quem_le risco risco_de risco~vazar saben- sabendo saber_$ se~? se~quiser suja suja_meu suja~nome tem_risco vao~para vazar_$ vende- voce_pedem voce~meus voce~senha`,
    '6': `:? ^_alguem ^_compartilham ^_e ^_eh acesso_$ after-roadmap:compartilham after-roadmap:confiar after-roadmap:dados after-roadmap:depois after-roadmap:eh after-roadmap:medo after-roadmap:meus after-roadmap:passam after-roadmap:senha after-roadmap:sigiloso after-roadmap:suja after-roadmap:vazar algue- alguem banco_$ banco~saber com_outras compartilham_com compartilham~outras com~empresas conse-
consent:confiar consent:marido consent:vazar contar_para cpf cpf_$ dados_ficam de_passar empresas empresas_$ eu_escrevo eu_ganho eu~? eu~sair falar_sem falar~medo fica~? informacoes medo_$ meu_dinheiro meus meus_dados meus~ficam nao_vai outra- outras outras_empresas passar piorar_meu piorar~score posso~sem quanto~ganho quem_vai quem~ter que~escrevo quise- quiser quiser_sair sair_$ sao~? score_$
seguro~? sem_medo sigiloso_$ sigiloso_isso vai_piorar vai~acesso vai~meu voce_sao`,
    '5': `:precisa :seguro :voce ?_quem ?~me ^_meus ^_porque a_pegadinha acess- acesso after-roadmap:apagar after-roadmap:passar after-roadmap:pedem after-roadmap:posso after-roadmap:protegido after-roadmap:quiser after-roadmap:sabendo after-roadmap:vendem apagar aqui_? banco_vai banco_ve chefe_fica chefe~sabendo como~que compartilham~informacoes consent:? consent:fica consent:ficam consent:garante
consent:isso consent:numero consent:para consent:pedir consent:porque consent:seguro consent:senha consent:sigiloso cpf_? dados~seguros debts:aqui debts:le debts:vazar de~informacao do~cpf eh~pegadinha escre- escrevo_$ essas_informacoes e~eu fica_so ficam_seguros fica~entre ganho garante incomes:isso isso_aqui isso~? isso~golpe isso~seguro ligar~minha mao_de meu_chefe meu_numero meus~para na~de
nos_$ o~vai para_minha para~casa para~depois para~voce passam_para passam~banco passar_informacao pedir~cartao pegad- pegadinha pegadinha_? piora- piorar qual_eh qual~a quem_ve quer_saber sabendo_? seguros sei_que so_entre so~nos tem~de tenho_medo ter_acesso vai_ter vao_pedir vao_usar vendem_meus vendem~dados ver~que voce_compartilham voce_passam voce~meu`,
    '4': `:confianca :cpf ^_passam after-roadmap:acesso after-roadmap:entre after-roadmap:falar after-roadmap:nos after-roadmap:outras after-roadmap:pedir after-roadmap:piorar after-roadmap:risco after-roadmap:sair after-roadmap:ve after-roadmap:voce alguem_mais alguem~le aqui as_informacoes a~conta bandi- bandido bandido_? cair cair_na cair~mao cartao_$ certeza_que certeza~eh chefe coisa- coisas com_essas
como_voce compartilham_as com~informacoes consegue_ver consegue~o consent:como consent:compartilham consent:contar consent:cpf consent:dados consent:disso consent:informacoes consent:le consent:me consent:medo consent:nos consent:onde consent:qual consent:quem conta- contar~banco conto_? contra contra_mim contra~? conversa_? dado dados_? dados_depois dados_para dados~terceiros da~excluir da~senha
de_bandido de_confianca debts:isso debts:seguro debts:vai debts:vao depoi- depois depois_$ dinheiro_$ eh_a esposa_consegue esposa~ver essa_conversa essas essas~? essa~? eu_contar excluir excluir_os excluir~dados familia_vai familia~saber fazem_com fazem~essas fica_entre fica_sabendo fica_salvo ficar_sabendo fica~nos ganho_? garan- gente_conta gente~? grava- gravado gravado_? incomes:aqui
incomes:fica incomes:ganho incomes:le incomes:que informacao informacao_$ informacoes_? isso isso_contra isso_eh isso~entre isso~mim isso~salvo le_essa le~conversa mais_le mais~essa mao~bandido marido_vai marido~ficar medo_de meu_cartao meu_score meus_dado meus~? meu~fica meu~vai mexer_no mexer~meu minha_casa minha_familia minha~consegue na_mao nao~cair ninguem_vai ninguem~saber os_dados os~depois
o~eu o~te para_excluir para_que para_terceiros para~os passam_meus passam~dados por_aqui por~quer precisa_da precisa~minha que_quer que_te quem quem_me quem~o quer que~confiavel que~conto que~gente que~saber que~seguro sabendo_$ saber_? saber_disso saber_ne saber~? sair salvo salvo_onde sao score seguro_? seguro_mesmo seguros_$ tem_certeza tenho~de terce- terceiros terceiros_$ usar~contra vai_cair
vai_ficar vai_vazar vai~isso vai~ne vai~sabendo vao_contar vao_ligar vao_mexer vao~isso vao~meu vazar_isso vazar~aqui vendem_o vendem~que ver_o voce~as voce~de voce~o voce~para voce~saber`,
    '3': `,~sao :do ^_da ^_meu ^_minha ^_ninguem ^_quem ^_vai a_gente after-roadmap:banco after-roadmap:chefe after-roadmap:contar after-roadmap:escrevo after-roadmap:excluir after-roadmap:ficam after-roadmap:minha after-roadmap:nome after-roadmap:score after-roadmap:sei after-roadmap:ter alguem_do alguem_vai alguem~banco alguem~saber apagam aqui_eh aqui_ne aqui~seguro assim_, assim~voce a~? banco~o boa_ou
boa~fica caiu_num caiu~golpe casa_$ casa~vai certe- certeza coisas_por coisas_que coisas~aqui coisas~eu como_sei com~que confianca consegue consent:a consent:acesso consent:apagar consent:casa consent:com consent:da consent:de consent:entre consent:escrevo consent:essas consent:falar consent:golpe consent:mesmo consent:meus consent:minha consent:nao consent:passam consent:pode consent:quer
consent:querem consent:quiser consent:se consent:seguros consent:ter consent:terceiros consent:ve consent:ver consent:verdade conta_? conta_do contar_? contar~quem conta~banco conto conversa da_para das_minhas das~dividas de_boa de_golpe debts:contar debts:essas debts:mas debts:que debts:quer debts:se debts:voce depois_? descobrir_por descobrir~aqui de~minhas de~ou de~voce disso do~ve duvida_se
eh~mesmo eh~verdade em_duvida em~se entre~? escrevo_aqui escrevo~? espos- esposa essas~que estou_em estou~duvida exclu- falar falar_de falar~boa falo_? fazer_com fazer~o fica_gravado ficam_guardadas ficam~? ficam~essas ganho_$ golpe golpe_assim golpe~, golpe~eh guardadas guardadas_essas guardadas~coisas incomes:coisas incomes:e incomes:quem incomes:saber incomes:se incomes:voce informacoes_$
isso~eh livre_de mao marid- marido meu meu_banco meu_marido meu_povo meu~? meu~ne meu~ve minha_esposa minha_senha minhas~por minha~caiu minha~do minha~vai nao~descobrir nao~sujar nome_ne nos_? numer- numero numero_$ num~assim onde_ficam onde~guardadas ou_fica ou~gravado o~a o~escrevo o~vao para_banco passar_cpf passar_minhas passar~? passar~coisas pedir~cpf porqu- porque por~ne posso~de povo_la
precisa_passar que_a que_escrevo que_vao que_voce quem_? quem~isso quer~disso quer~quanto que~contar que~fazer que~quer que~querem rates:ve saber_das saber_quanto saber~eu saber~minhas sao_serios se se_eu se_voce sei~eh serio- serios serios_? te_conto tem~que ter te~? usar_isso vai_contar vai_descobrir vai_pedir vai~das vai~na vai~para vao_fazer vao_ver vao~com vao~meus vao~minha vao~no ver
ver_minha ver~conta vizinha_caiu vizinha~num voce_apagam voce_quer voce_querem voce_vai voce_vao voce~com voce~contar voce~serios voce~ver`,
    '-3': `,_vai ,~me :golpe ?_e ?income-source ?~eh after-roadmap:pode assal- banca banca_isso banca~aqui banco_? banco_por boto boto_no cobra- com_isso como~meu consent:esse consent:por consent:quero consent:sao consent:tua eh_do eh_pago esse~eh estou_aqui estou~? eu_boto eu~meus eu~no e~seguro golpe_$ golpe_isso golpe~? incomes:, incomes:me incomes:no me~? no~, por_mim por~? posso~? quem_banca quem~voce
sao_banco seguro_eu tua vai_me voce_$ voce~banco voce~dinheiro`,
    '-4': `como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:graca de_graca de_onde e_eh eh~graca graca graca_? minha~? voce_conseguiu`,
    '-5': `eh~ne isso_vai isso~de isso~sujar no~cpf`,
  },
  'ask:link': {
    '23': `link`,
    '21': `after-roadmap:link`,
    '18': `site`,
    '16': `o_link o_site`,
    '15': `after-roadmap:site`,
    '14': `link_$ paine- painel`,
    '13': `^_link tem~?`,
    '12': `painel_$`,
    '11': `after-roadmap:painel after-roadmap:tem o_painel`,
    '10': `^_tem after-roadmap:imprimir grafi- impri- imprimir pdf_$ site_$`,
    '9': `^_da acess- after-roadmap:aplicativo after-roadmap:pdf compu- computador em_pdf manda`,
    '8': `abre after-roadmap:computador after-roadmap:grafico after-roadmap:manda after-roadmap:planilha after-roadmap:ver aplic- aplicativo aplicativo_$ app_? computador_$ consent:o ender- endereco grafico nao_abre o~nao pdf plani- planilha quebr-`,
    '7': `^_manda after-roadmap:app consent:painel da_para entro no_link pagin- pagina perdi~link quero~pelo site_nao vejo`,
    '6': `a_pagina abre_$ after-roadmap:em after-roadmap:pagina after-roadmap:pelo after-roadmap:vejo app como_entro consent:site expir- expirou grafico_$ internet_$ isso_na manda~link nao_consigo onde_vejo pagina_$ perdi_o tela tem vejo_isso ver ver~grafico`,
    '5': `,~outro :link ^_cade ^_onde abrir abrir_a after-roadmap:abrir after-roadmap:cade after-roadmap:consigo after-roadmap:endereco after-roadmap:entro after-roadmap:internet after-roadmap:isso cade cade_o cade~link consigo consigo_abrir consigo~a internet isso_em isso~pdf link_do me_manda nao~abrir no_site onde~isso pelo ver_o`,
    '4': `,_gera :o :site ^_expirou ^_perdi acesso acesso_, acesso~gera after-roadmap:da after-roadmap:expirou after-roadmap:graficos after-roadmap:no after-roadmap:quero aquele_negocio aquele~para carre- carrega carrega_$ clica- clicar clicar_$ com_meus como~naquela com~numeros consent:como consent:endereco consent:link consent:nao consent:no consent:novo consent:outro da_erro da~no de~aquele endereco_?
entro_naquela entro~tela era_o era~site erro erro_no erro~link expirou_o expirou~acesso gera gera_outro graficos inter- link~plano manda_de manda_o manda~novo me_passa meus_numeros mexer_no me~o nao_carrega naque- naquela naquela_tela naquela~com negocio_para negocio~clicar no_computador novo_aquele novo~negocio numeros numeros_$ o_acesso o_endereco outro outro_$ para_clicar para_ver passa_o
passa~site perdi pfv pfv_$ qual_o quero_ver quero~no sei~no site_de site_mesmo site~? site~carrega site~novo tela_com tela~meus ver_no`,
    '3': `:manda :nao :perdi ^_qual ^_quero abre_o abre~painel after-roadmap:abre after-roadmap:dinovo after-roadmap:entrar after-roadmap:o after-roadmap:onde after-roadmap:outro after-roadmap:perdi after-roadmap:pfv after-roadmap:qual after-roadmap:tela after-roadmap:venceu aquel- aquele celular_e como_vejo como~no consent:abre consent:entro consent:erro consent:perdi consent:qual consent:tela consi-
da_pagina da~ver de_novo dinov- dinovo do_painel do_plano e_perdi entrar_no entro_no expirou_$ fica_o fica~painel link_nao link~pagina mais_, mesmo_? me~isso nao~entrar negocio novo numer- onde onde_fica o~de o~mesmo o~venceu painel_nao painel~abre passa qual_era qual~o quero~o tem_isso tem_um tem~em vejo_o vejo~painel venceu venceu_$`,
    '-3': `after-roadmap:lembrete lembrete`,
    '-4': `after-roadmap:nesse mexer_nesse nesse nesse_link`,
  },
  'ask:minimum-payment': {
    '17': `minim- minimo`,
    '16': `o_minimo`,
    '13': `after-roadmap:minimo`,
    '9': `pagar~minimo`,
    '8': `pagar_o`,
    '7': `minimo_,`,
    '6': `debts:minimo minimo_? so~minimo`,
    '5': `,~mal ^_pagar after-roadmap:so levan- levando mal_? pago~minimo rates:minimo so_o`,
    '4': `:minimo adianta adianta_? after-roadmap:levando cartao_adianta cartao~? da_fatura do~adianta mal minimo_ou minimo_resolve minimo~mes o~resolve pagar_so pagar~o pago_o probl- problema resolve so~valor`,
    '3': `,_fiz :pagar ^_pagando ^_pago adian- after-roadmap:fatura after-roadmap:pagar after-roadmap:problema after-roadmap:resolve after-roadmap:ruim atrasado_? como_atrasado conta_como conta~atrasado do_cartao eh_ruim embai- embaixo eu~so faco_isso fatur- fatura fatura_? fiz_mal fiz~? levando_no levando~minimo minimo_$ minimo_do minimo_todo minimo~cartao minimo~fatura minimo~fiz minimo~tem naque-
no_minimo no~, ou_nao ou~? o~, o~ou pagar resol- resolve_? ruim se~so tem_mal tem_problema tem~ir total_da vem~do vou_levando vou~no`,
  },
  'ask:my-debts': {
    '13': `dividas`,
    '11': `after-roadmap:lista anoto- anotou dividas_$ lista`,
    '10': `^_quais falei falei~NAME falta~NAME quais`,
    '9': `a_lista after-roadmap:dividas devo divid- eu_devo ja_te quanto_falta voce_anotou`,
    '8': `^_resumo after-roadmap:cada after-roadmap:minhas cada da_NAME dividas_eu falta_da lista_$ minhas_dividas para~eu quanto_ainda quanto~da quanto~devo resum- resumo resumo_das resumo~dividas voce_tem`,
    '7': `NAME_? after-roadmap:anotou after-roadmap:devo after-roadmap:falei after-roadmap:quais anotado as~que da~? debts:dividas debts:eu debts:falei devo~cada eu_ja falei_da falta ja~da minha- minhas mostr- mostra no_NAME para_cada para_quem quais_contas que_voce quem_eu rates:NAME rates:dividas te_passei tem_anotado ver_a ver~lista voce~anotado`,
    '6': `^_confere ^_le ^_quantas ^_quanto after-roadmap:ai after-roadmap:ver ainda~no anota- anotado_ai confe- confere contas conte- contei divida_no dividas_que dividas~tenho divida~NAME eu_falei eu~te falei_do ja_contei ja_falei le_para le~mim lista~dividas me_mostra minha~no o~voce passe- passei passei_$ quais_eu quais~ja quantas_dividas quantas~eu quero~a que~anotou que~devo que~tem rates:eu
rates:falei te te~do voce~ai`,
    '5': `:falta NAME_$ NAME_mesmo ^_recapitula after-roadmap:sumiu ai ai_se ainda_devo ai~anotou alguma_que alguma~eu anotou_tudo as_dividas cada~com confere_ai confere~se contas~falei das_dividas da~lista debts:NAME devo_$ devo_mesmo devo_na devo~NAME divida~o do~? esta_minha esta~alguma esta~divida eu~contei eu~mesmo eu~na falei_? falta- falta_para faltando_alguma faltando~que ja ja~falei ja~passei le
lembra_para lembra~quem maris- marisa marisa~da mesmo_$ mim_as mim~dividas minha_lista mostra_cada mostra~divida na~mesmo para~as para~banco quais~eu quant- quantas quanto_esta quanto~para quem~devo quem~estou quero_ver rates:devo rates:ja recap- recapitula recapitula_minhas recapitula~dividas se_anotou se~tudo sumiu_da te_falei tem~ai`,
    '4': `,_qual ,~por :entendi :quanto ^_ja ^_pera after-roadmap:contas after-roadmap:ficaram after-roadmap:le after-roadmap:mesmo after-roadmap:mostra after-roadmap:passei after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:te after-roadmap:voce ai_? anotou_a anotou~da antig- antigo cada_divida cade_a cade~lista com~valor confirm-change:? confirm-change:antigo confirm-change:era
confirm-change:o confirm-change:pera confirm-change:qual confirm-change:que conta- contas_eu contas_que contei_$ debts:ai debts:anotou debts:das debts:devo debts:ja debts:quais debts:quem devendo_$ devo_para divida_com era_o esta_faltando eu~devendo eu~mais falei_$ faltando ficar- ficaram lembra lista_das me_lembra me~para mostra_o mostra~que na_NAME nem_eu nem~sei o_antigo o~eu pera pera_,
qual_que quanto quanto~minha que_era quem que~ja rates:da rates:das rates:quais rates:quanto sei_mais sei~o sumiu tenho_$ valor_$ ver voce~a`,
    '3': `,_loja :NAME :para NAME ^_cade ^_mostra ^_para ^_repete after-roadmap:anotado after-roadmap:confere after-roadmap:contei after-roadmap:da after-roadmap:devendo after-roadmap:ja after-roadmap:lembra after-roadmap:nem after-roadmap:quantas after-roadmap:sei ai_na ainda ai~lista algum- alguma anotado_, anotado~loja anotou_$ a~das banco_$ cade confirm-change:, credo- credores credores_ai credores~na
da_minha debts:anotado debts:cada debts:da debts:divida debts:lista debts:loja debts:mostra debts:quanto debts:que debts:te debts:voce devo_no dividas~eu dividas~voce diz~dividas do_NAME estou_devendo eu_estou eu_sei eu_tenho eu~? fala_tudo fala~que lista_? loja_por loja~loja mais_o mais~que mesmo meus_credores meus~ai me~as me~o minha_divida na_lista nao_entendi nao~quanto o_valor por_loja
quais_dividas quais_sao quais~minhas quais~voce quem_sao quem~meus que~falei que~o que~passei rates:ai rates:anotou rates:as rates:mesmo rates:voce repet- repete sao sao_meus sao_minhas sao~credores sao~dividas tem_ai um_$ ver_minhas voce`,
    '-3': `after-roadmap:sair divida_$ eu_ainda eu~devo eu~no eu~quitei geral ja_quitei quanto~ainda quite- quitei quitei_$ sair`,
    '-4': `after-roadmap:total sair_das sair~dividas total`,
    '-5': `after-roadmap:das das_minhas das~dividas no~?`,
  },
  'ask:name-check': {
    '11': `consu-`,
    '10': `cpf meu_cpf`,
    '9': `after-roadmap:cpf se_estou`,
    '8': `meu_nome`,
    '7': `after-roadmap:meu estou~spc limpo_? meu_score negat- no_serasa no_spc nome_esta olho onde_olho score spc`,
    '6': `^_onde after-roadmap:nome after-roadmap:olho after-roadmap:onde after-roadmap:se como_consulto consulta consulto consulto_meu descubro estou_? estou~na meu~ai meu~esta na_praca nome no~ou onde ou_nao ou~estou praca saber_se se spc_ou spc~nao sujo vejo_se`,
    '5': `,_onde after-roadmap:ai after-roadmap:estou after-roadmap:score after-roadmap:sujo como_descubro como~se cpf_$ descu- descubro_se descubro~estou estou_no mostr- mostra nao_estou nao~? onde~meu overdue:se que~nome score_$ seras- serasa sera~meu worry:se`,
    '4': `,~olho ^_sera after-roadmap:praca after-roadmap:saber after-roadmap:serasa after-roadmap:spc after-roadmap:ver ainda_esta ainda~limpo botar- botaram coisa~meu como~meu como~olhar consultar consultar_meu consultar~nome consulto~score cpf~mim da~consultar de_graca debts:meu debts:nome esta_limpo esta_sujo esta~ou estou_negativada estou_sujo estou~? eu_estou eu~no eu~se foi_que foi~me graca
me_negativou meu meu~ainda meu~sem negativada negativada_? negativou negativou_, negativou~onde nome_ainda nome_de nome~esta nome~graca nome~no no~? olhar_meu olhar~cpf olho_? onde_vejo onde~se overdue:como overdue:cpf overdue:estou overdue:meu para_consultar para~meu praca_$ que_meu quem_foi queria_saber queria~se quero_saber quero~se que~negativou restricao saber saber~estou score_sem
score~pagar se_meu sei~foi sem_pagar sera sera_que serasa_$ serasa_? se~coisa se~estou se~negativada se~sujo sujo_na sujo~praca tem_coisa tem_como tem~voce vejo vejo~meu ver voce_olhar worry:como`,
    '3': `,~confiro ?_consegue ?_mostra ?~meu ?~ver ^_como ^_da ^_queria ^_verifica after-roadmap:botaram after-roadmap:celular after-roadmap:descubro after-roadmap:graca after-roadmap:negativado after-roadmap:no after-roadmap:ou after-roadmap:sera after-roadmap:ve after-roadmap:vejo ai_$ ai_para ai~mim app_mostra app~as as_pendencias as~do botaram_no botaram~serasa coisa_no como como_eh como_ver como_voce
como~que comprar_e comprar~disseram confiro confiro_isso confiro~? consegue consegue_ver consegue~? cpf_para da_para da~ver debts:? debts:no debts:ou deu_restricao deu~, devendo_na de~se disseram_que disseram~deu do~cpf e_disseram eh~eu esta_no esta~? esta~serasa estou_negativado eu_tenho fui_comprar fui~e graca_? graca_se limpo me_botaram meu~de meu~para me~, me~no mim_se mim~tem mostra_as
mostra_meu mostra~nome mostra~pendencias nao~quem negativado negativado_$ nome~sujo o_registrado olhar onde_confiro onde~? ou ou~? overdue:? overdue:descubro overdue:onde overdue:ou overdue:spc o~serve pagar_$ para_que para_ver para~? para~se pende- pendencias pendencias_do pendencias~meu qual_app qual~mostra quanto~tenho que_deu que_me quem~que que~mostra que~restricao que~sei regis- registrado
registrado_serve registrado~para restr- restricao_, restricao~onde se_me se_tem sei_quem sei~me serasa~consegue serve serve_para serve~que se~botaram se~cpf se~meu se~nome sujar- sujaram sujaram_meu sujaram~nome tem~no ve ver_? verif- verifica verifica_ai verifica~para voce~meu worry:? worry:consegue worry:ver`,
  },
  'ask:name-cleaning': {
    '12': `after-roadmap:nome limpa nome`,
    '11': `after-roadmap:limpa`,
    '10': `^_limpa limpo o_nome`,
    '9': `como_limpo limpo~nome meu_nome`,
    '8': `after-roadmap:hora quanto_tempo sai spc`,
    '7': `:fica after-roadmap:limpo after-roadmap:sai como~meu do_spc fica hora limpo_meu na_hora novo_? sai_do`,
    '6': `conti- dias em~dias eu_pagar fica_no limpar~nome limpa~nome meu~volta na~? nome_sai quand- quando quando_? quantos quantos_dias serasa_$ spc_$ tempo`,
    '5': `:quanto :spc :tempo ^_pagando ^_paguei a_primeira after-roadmap:spc continuo continuo_negativado continuo~, credi- de_novo demor- demora depoi- depois depois_que do_serasa e_continuo em_quantos e~negativado e~nome limpa- limpa_o limpar meu~fica negativado_, negativado~por nome~que pagar~do pago~primeira paguei_e paguei~continuo para_limpar primeira quando_$ seras- serasa se~pagar tiro worry:nome`,
    '4': `,_por :como :no :nome :serasa ^_como ^_em a_ficar acordo~nome after-roadmap:limpar after-roadmap:na after-roadmap:quando a~bom bom_quando bom~? como_faz como_tiro como~o continua continua_la cpf cpf_volta cpf~a crediario crediario_de crediario~novo credito_de credito~novo demora_para depois_de de~? eu_ter eu~credito faco_$ falta_para falta~eu faz_$ fazer_crediario fazer~de fica_limpo fica_sujo
ficar_bom ficar~quando fica~ate ja_limpa limpa_$ limpar_meu meu~o meu~sai negat- negativado nome_$ nome_continua nome_fica nome_limpa nome_limpo nome_o nome~la nome~quanto novo offers:nome overdue:? o~continua o~faco o~falta pago_a paguei~e para~ter posso_fazer posso~crediario quando_meu quando_posso quando~fazer quando~nome quant- quanto~fica que_faco que_falta quero~meu quero~nome spc_? sujo_ate
sujo~quando tempo_para ter_credito ter~de tira tiro~nome tudo~o volta_a volta~ficar worry:como worry:quando`,
    '3': `,~que :limpo :tiro ^_quando ^_quanto ^_se acord- acordo acordo_e acordo_o acordo~ja after-roadmap:continuo after-roadmap:demora after-roadmap:depois after-roadmap:dias after-roadmap:faz after-roadmap:meu after-roadmap:negativado after-roadmap:novo after-roadmap:pagando after-roadmap:serasa after-roadmap:tempo ate_quando a~fica carto- cartorio cartorio_depois cartorio~de como como_tira cpf_fica
credito demora~limpar depois~eu depois~pagar depois~pago dias~cpf do_acordo do_cartorio do~? do~depois do~e e_ja e_o e~limpa ja~? limpa_? limpar_o meu_cpf meu~do no_spc nome_? nome_do nome_em nome~do nome~sozinho nome~spc o_acordo o_protesto offers:quando ou_tenho ou~que overdue:novo o~limpa o~sai pagan- pagando pagando_o pagando~acordo pague- paguei paguei_tudo para_eu para_sair para~o por_que
por~? primeira_do primeira~acordo prote- protesto protesto_do protesto~cartorio quanto~para que_? que_pedir que~para sai_sozinho sair sair_? sai~ou sai~serasa sozin- sozinho sozinho_ou sozinho~tenho tempo_a tempo~divida tempo~limpar tenho~pedir ter tira_o tira~protesto tiro_meu tudo_e volta worry:acordo worry:depois worry:dias worry:do worry:faco worry:limpa worry:limpar worry:limpo worry:quanto
worry:quantos worry:que`,
    '-3': `nome_esta que_meu quero~o que~nome`,
    '-4': `meu~esta`,
  },
  'ask:negotiate': {
    '20': `reneg-`,
    '19': `negoc- negociar`,
    '17': `after-roadmap:negociar`,
    '13': `renegociar`,
    '12': `after-roadmap:desconto after-roadmap:renegociar negociar_$ parcelar`,
    '11': `after-roadmap:como after-roadmap:parcelar desconto`,
    '10': `^_como desconto_$ pedir quero_renegociar`,
    '9': `^_bora ^_consigo baixa- como desconto_? parce- quero~um`,
    '8': `acord- acordo after-roadmap:acordo after-roadmap:bora after-roadmap:consigo after-roadmap:pedir bora com~NAME desco- divida_$ para_parcelar`,
    '7': `^_da ^_quero aceita~? after-roadmap:aceita after-roadmap:negocia ajuda_a a~aceita como~a consigo da_para dimin- me~a negocia o_NAME por_onde`,
    '6': `a_financeira a_negociar aceita acordo_$ after-roadmap:baixar after-roadmap:dao after-roadmap:divida after-roadmap:fazer after-roadmap:fechar after-roadmap:quero ajuda~negociar baixar bora_negociar como_negocio como_peco como~para conversa_? dao da~parcelar essa_divida falo_para fazer_acordo me_ajuda negocia_isso negociar_o onde~a para_eles para_negociar para_renegociar que~desconto`,
    '5': `,_por ,~onde a_divida a_parcela acordo_com after-roadmap:ajuda after-roadmap:conseguir after-roadmap:vamos ajuda baixar_o baixarem com_a com_banco como_diminuir como_que conve- conversar~a da~pedir eles eles_renegociam eles~se entrada eu_pedir fazer fazer_um fechar fechar_com jeito jeito_de negociar_, negociar_? negociar~me negocio_com negocio~o offers:para para~desconto para~essa parcela_$
pedir_sem pedir~entrada posso_pedir propor propor_um quero_propor renegociam renegociam_se renegociam~eu sei_negociar sei~, se~pedir tem~diminuir trato um_acordo um_desconto um_trato`,
    '4': `#~mes ,_me ,~ensina ^_sera ^_vamos a_fazer acordo_, acordo~por after-roadmap:a after-roadmap:baixarem after-roadmap:com after-roadmap:conversa after-roadmap:diminuir after-roadmap:faco after-roadmap:financeira after-roadmap:nunca after-roadmap:parcela after-roadmap:sera after-roadmap:tentar ajuda~fazer alivi- aliviarem aliviarem_? baixarem_? banco_? barga- barganha barganha_com barganha~banco
chora- chorar com_o comeco~negociar como_convenio como_faco como~desconto conseguir consi- consigo~o debts:eles diminuir_a e_pagar eh~se eles_aliviarem eles~? em~vezes ensin- ensina ensina_$ entra- entrada_? eu_falo e~# falo~renegociar fecha- financeira fiz_acordo fiz~, me_ensina nunca_fiz nunca~acordo offers:? offers:como offers:negociar offers:quero onde_vai onde~? o~falo pagar_# pagar~por
para_baixar para_conseguir para_pedir para~aliviarem para~com para~sem parcela parcelar_essa parcelar~divida peco peco_desconto peco_para peco~eles pedir_? pedir_desconto por~vai propor~trato que_falo que_se quem~falo quero_fazer que~barganha que~isso renegociar_? se_barganha sem_entrada sem~? sera sera_que se~com tem_como tenta- tentar trato_para trato~banco um~com vai_? valor_com vezes_$`,
    '3': `#_por #_x :ajuda NAME_da NAME~# ^_com ^_eles ^_nunca ^_posso ^_vale a_loja a_pena acordo~a after-roadmap:aplicativo after-roadmap:chorar after-roadmap:convenio after-roadmap:conversar after-roadmap:eles after-roadmap:entrada after-roadmap:essa after-roadmap:jeito after-roadmap:para after-roadmap:pega after-roadmap:pena after-roadmap:posso after-roadmap:propor after-roadmap:trato
after-roadmap:vezes after-roadmap:x ajuda_para bagac- bagaca bagaca_$ baixar_a bora~essa cartao_$ certo_de certo~chorar chorar_um chorar~desconto com com_eles com_quem como_eh como~que com~? com~eu conse- convenio conversa conversar conversar_com crite- criterio criterio_para criterio~eles darem darem_desconto darem~? da~baixar de_ajuda de_chorar de_parcelar debts:? debts:acordo debts:com
debts:como debts:jeito deles_? de~com de~isso de~um diminuir direto_no divida eh_que eles_darem eles~desconto essa_bagaca eu~? faco faco_para fazer~acordo finan- isso_de isso~novo jeito_certo jeito~de jeito~parcelar melhor~de na_prefeitura na_vida na~com negociar_a negociar_essa negociar~a negociar~bagaca no_aplicativo novo_com novo~o nunca~na o_cartao o_jeito o_melhor offers:banco offers:com
offers:eles offers:entrada offers:onde offers:pedir offers:propor offers:sei offers:trato offers:um onde_comeco onde_que o~certo para_banco para~darem parcelar_? parcelar_isso parcelar~de pena por~comeco por~que preciso_de preciso~ajuda prefeitura_? qual_o qual~jeito qual~melhor quem_eu quero quero_tentar quero~essa que~gente tem_criterio tem_jeito tentar_negociar vale_a vale~pena vamos vezes x
x_de x~#`,
    '-3': `a_conversa after-roadmap:nao comeco~conversa como_comeco conversa_com de_desconto denun- quise-`,
    '-4': `^_ja after-roadmap:converso como_eu como~o converso converso_com falo_com falo~o nao_quero nao_quiseram o_acordo para~isso quiseram quiseram_negociar`,
    '-5': `after-roadmap:ja como_falo financeira_?`,
  },
  'ask:negotiation-fair': {
    '17': `feirao`,
    '16': `feira-`,
    '12': `after-roadmap:feirao mutir- mutirao`,
    '10': `desen- desenrola desenrola~? o_feirao`,
    '8': `after-roadmap:mutirao o_desenrola offers:feirao`,
    '7': `after-roadmap:desenrola feirao_? mutirao_do offers:?`,
    '6': `debts:feirao desenrola_voltou eh~feirao espero espero_o feirao_de no_feirao o_mutirao offers:mutirao o~voltou ter_mutirao vai~mutirao volto- voltou voltou_?`,
    '5': `^_feirao after-roadmap:aquele ano_? aquel- aquele aquele_desenrola aquele~ainda centr- compe- compensa de_negociacao desenrola_ainda do_serasa do~eh esper- ir ir_no ir~feirao negociacao offers:desenrola offers:eh tem_aquele tem~desenrola vai_ter`,
    '4': `^_espero ^_onde a_semana acontece_esse acontece~feirao after-roadmap:espero after-roadmap:serasa after-roadmap:voltou ainda ainda_? ajuda_? as~? banco_central banco~ja central central_ja central~passou compensa_ir compensa~no debts:mutirao dezem- dezembro do~central eh_furada em_dezembro espero~feirao esse_ano esse_feirao feirao_$ feirao_eh feirao_para feirao~divida feirao~furada feirao~negociar
feirao~novo furada_ou furada~ajuda limpa~compensa negoc- negociacao_do negociacao~banco nome_compensa nome~? ofertas ofertas_? offers:as offers:em offers:o offers:ofertas offers:verdade onde_acontece onde_eh onde~esse ou_ajuda passou_? quando_eh quando_tem quando~feirao que_em semana_de semana~negociacao seras- serasa tem~de ter verda- verdade verdade_que`,
    '3': `?_ainda ?~posso ^_aquele ^_fecho ^_mutirao ^_no ^_quando ^_vai acabou_? acabou~ainda acont- acontece after-roadmap:ainda after-roadmap:compensa after-roadmap:fila after-roadmap:limpa after-roadmap:negociacao after-roadmap:ou after-roadmap:pena after-roadmap:praca after-roadmap:quando after-roadmap:ter agora_ou agora~espero ainda_posso ainda~entrar aquele~do banco_esse banco~ano barat- barato
barato_? bom_esperar bom_mesmo bom~o compensa_? da~ir de_divida debts:? debts:do debts:negociacao desconto~verdade desenrola_acabou de~do de~tem do_banco do_procon do~esse do~na eh_bom eh_o eh_quando eh_verdade eh~esperar eh~ou entrar entrar_? esperar_o esperar~feirao espero~mutirao esse~? esse~de fecho_agora fecho~ou feirao_fica feirao_limpa feirao_pela feirao~internet feirao~mais feirao~nome
fica_mais fica~barato fila furad- furada internet_? ja_passou ja~? limpa_nome mais_barato mais~? mutirao_? mutirao_de mutirao_esse mutirao~ano mutirao~banco mutirao~negociacao mutirao~procon mutirao~serasa na_praca negociacao_tem negociacao~desconto negociar_? no_mutirao novo_? no~fica no~pela ofert- offers:eles offers:espero offers:onde onde~o ou_espero ou~? ou~o ou~so o~acabou o~para para_ir
para_negociar para~no passo- passou pela_internet pela~? posso_entrar praca proco- procon procon_eh procon~quando quand- quando quando_? quando~o serasa_eh serasa~bom tem_feirao ter~do ter~esse`,
    '-3': `debt-kind:nome nome_$`,
  },
  'ask:next-step': {
    '15': `after-roadmap:agora after-roadmap:onde`,
    '14': `after-roadmap:qual e_agora`,
    '13': `after-roadmap:recebi onde proxi- qual_$`,
    '12': `^_recebi after-roadmap:pago recebi`,
    '11': `after-roadmap:caiu agora proximo proximo_passo qual recebi_$`,
    '10': `after-roadmap:e after-roadmap:fazer agora_$ caiu esse_mes pago passo`,
    '9': `^_e after-roadmap:comeco after-roadmap:proximo me~o salario_$`,
    '8': `^_voltei a_gente after-roadmap:faco after-roadmap:gente after-roadmap:pagamento after-roadmap:salario after-roadmap:voltei eh~pagar em_qual fazer mes_$ meu_salario o~falta pago_qual passo_$ que_falta receb- volte- voltei`,
    '7': `^_caiu ^_pago a_proxima after-roadmap:mes after-roadmap:passo after-roadmap:primeiro caiu~salario combi- comeco comeco_$ eu~agora faco fazer_$ gente jogo jogo_em jogo~qual lembra~que mes pagam- pagamento pagamento_caiu pedra- por_onde prime- primeiro primeiro_$ que~fazer`,
    '6': `,_e ,_jogo ,~onde after-roadmap:caminho after-roadmap:das after-roadmap:esse after-roadmap:jogo after-roadmap:lembra after-roadmap:proxima after-roadmap:quais after-roadmap:tenho a~parou camin- caminho comec- depois_? desse_mes eh_quanto essa_, esta_, esta~agora esta~e eu~esse faco_primeiro gente_parou mes_eh meu_pagamento meu~caiu o_caminho o_dinheiro o_que onde_a onde~gente o~a o~das o~faco
pago_quem para~vai por_qual por~eu qual~pago quanto_? que_faco que_fazer que~gente salar- salario tenho_que vai_o vai~dinheiro`,
    '5': `#~, :faco ^_feito ^_por ^_quais ^_qual after-roadmap:amanha after-roadmap:aqui after-roadmap:coloco after-roadmap:depois after-roadmap:dinheiro after-roadmap:feito after-roadmap:tarefa agora_? coloc- coloco comeco_por confirm-change:desse confirm-change:mes confirm-change:ver desse diz_o diz~que e_esse eh_melhor esse~eh eu_faco e~mes faco_agora feito ja~e lembra me_da me_lembra mes~o o_proximo
onde_coloco orien- o~passo o~vem pagamento_, pagar_esse pagar~mes pago_agora pago_esse pago_primeiro pago~mes paguei~agora parou ponho proxima quais qual_? qual_a qual~primeiro qual~proximo quem_$ que~agora taref- tarefa tenho_# tenho~aqui`,
    '4': `,~em ._o .~que :o :primeiro :que NAME_ou ^_amanha ^_comeco ^_esse after-roadmap:daqui after-roadmap:diz after-roadmap:falta after-roadmap:hoje after-roadmap:liguei after-roadmap:melhor after-roadmap:oq after-roadmap:pagar after-roadmap:parou after-roadmap:quem after-roadmap:quito after-roadmap:terminei amanh- amanha aqui_, caiu_o comecar_$ confirm-change:o confirm-change:quero daqui_para das
de_pagamento devo_fazer devo~primeiro dia_de dia~pagamento dinhe- do_mes do~eh e e_depois eh_dia eh_para eh~de eh~proxima essa~e esse esse~? esse~pago estou_com eu_pago e~para faco_o faco~? faco~que feito_. frente_? hoje_$ ja_liguei jogo_onde jogo~? la_, lembra_o ligue- liguei liguei_la mao_, me_diz mes~quem me~do no_plano o_passo onde_$ onde_? onde_comecar onde_comeco oq ou~NAME o~desse o~fazer
o~primeiro pagar_$ pago_para paguei_e para_frente parou_$ plano_? por~comeco primeiro_? qual_eu qual~a quanto_pago que_a que_pagar quero_ver quero~o que~para quito tenho~pagar um_dinheiro vem_agora vem~no ver_o`,
    '3': `#_na #_real #~mao ,_me ,_nem ,~sei :comecar :contas :mas :minhas :onde :passo :proximo :qual :sei ?after-roadmap NAME_primeiro NAME~? NAME~o ^_esta ^_ja ^_o ^_oq ^_para ^_terminei after-roadmap:, after-roadmap:desse after-roadmap:dia after-roadmap:eh after-roadmap:essa after-roadmap:frente after-roadmap:ja after-roadmap:la after-roadmap:mao after-roadmap:puxo after-roadmap:que after-roadmap:semana
after-roadmap:vem agora_, a~ou coisa_, com_# com_um com~dinheiro com~na dai_, daqui debts:coisa debts:comecar debts:muita debts:nem debts:onde debts:sei depoi- depois dinheiro dinheiro_aqui diz do_que eh_muita eh~coisa em~? essa_semana essa~qual estou~# eu_comeco eu~primeiro e~, e~? falta fio fiz_, frent- frente hoje ja_paguei jose mao~jogo melho- melhor mes_? mes~jogo minhas_contas muita
muita_coisa muita~, na_mao na~, no~? onde_eu onde_vai onde~o oq_eu ou_o o~tenho pagamento~o pagar pagar_minhas pagar~contas pago~? pago~NAME pago~agora para_fazer para_onde para_quem por~comecar puxo qual_boleto qual~proxima quanto_tenho quanto~pago quanto~que que_tenho que_vem quem_vai quem~? quero~minhas que~em que~faco que~que real_esse real~mes recebi_meu sei_por sei~onde semana_?
sobrou_dinheiro sobrou~real terminei um~aqui`,
    '-3': `^_fui ^_mes after-roadmap:ate after-roadmap:banco after-roadmap:cartao after-roadmap:deixo after-roadmap:demitido after-roadmap:fgts after-roadmap:fui after-roadmap:maximo after-roadmap:nao after-roadmap:sei after-roadmap:sem after-roadmap:todo after-roadmap:total after-roadmap:tudo after-roadmap:valor deixo demit- demitido esse~, esta_pago fgts fui fui_demitido maxim- maximo maximo_que mes_,
mes_que mes~vem meu_plano meu~agora negoc- o_maximo o_meu o_total onde~a plano_agora por_mes por_que qual~maximo que~eu recebi_# sem~esse todo total vem_eu vem~pago voce`,
    '-4': `13o 13o_$ de_pagar mes_eu pago_$ quanto_falta`,
    '-5': `#_esse #~mes after-roadmap:voce agora~o qual_o que_voce`,
    '-6': `?_o ?~que o~voce voce~?`,
  },
  'ask:not-my-loan': {
    '10': `nao_reconheco no_meu no~nome recon- reconheco`,
    '9': `essa_divida fui_eu nao_fui nome_$`,
    '8': `^_usaram emprestimo~eu nao~eu reconheco_essa`,
    '7': `compr- conta_que emprestimo emprestimo_que essa~nao fui nao_pedi nao~essa reconheco~divida usara- usaram`,
    '6': `^_apareceu apareceu assin- como~? cpf~comprar estao~cobrando eu_que eu~peguei fui~que me_cobrando meu_cpf meu_nome pedi peguei_isso que_peguei um~que usaram_meu usaram~cpf`,
    '5': `^_abriram ^_caiu ^_clonaram ^_essa ^_fizeram abrir- abriram abriram_conta abriram~no after-roadmap:emprestimo after-roadmap:reconheco apare- clona- clonaram clonaram_meu cobrando compra_nao comprar comprar_$ compra~fui conta_no conta~meu contratei contratei_$ cpf cpf_para debts:meu dinheiro_na dinheiro~minha divida e_estao empre- essa_compra estao_me eu_nao eu~fiz e~me meu~para nao_fiz na~conta
nunca_abri offers:divida para_comprar pedi_$ pegue- peguei que~abri que~contratei que~isso que~nao sem_eu um_emprestimo`,
    '4': `,_como ,~fraude ,~provo ^_assinaram abri abri_$ after-roadmap:usaram apareceu_um apareceu~emprestimo assinar assinar_nada assinaram assinaram_por assinaram~mim a~ficou botar- botaram botaram_de botaram~fiador caiu cartao_e cartao~a clonaram~cartao cobra- como_provo compra conta conta_e conta~nao conta~nunca contr- de_fiador debt-amount:eu debts:emprestimo debts:essa debts:eu debts:fui debts:nao
debts:nome descontam de~sem divid- divida_eu divida_ficou divida_nao divida_no divida~comigo divida~eh divida~meu divida~nao eh_fraude eh_minha emprestimo_, emprestimo~eh estao eu_$ eu_assinar eu~nada eu~reconheco fiado- fiador fiador_sem fiador~eu ficou_comigo fiz fiz_$ fizer- fizeram fizeram_emprestimo fizeram~no fraud- fraude fraude_? me_botaram meu_beneficio meu~e me~de mim_um mim~emprestimo
minha_conta minha~que na_minha nao~minha nome nunca offers:essa offers:fui offers:meu offers:nao por~um provo provo_? que_nunca que~pedi reconheco_$ sem~assinar uma~que`,
    '3': `,~cancelo ^_descontam abrir abrir_conta abrir~e abriu abriu_cartao abriu~no after-roadmap:apareceu after-roadmap:clonaram after-roadmap:conta after-roadmap:contratei after-roadmap:cpf after-roadmap:descontam after-roadmap:essa after-roadmap:fui after-roadmap:nome after-roadmap:nunca after-roadmap:pedi alguem_abriu alguem~cartao apareceu_emprestimo apareceu~que bandi- bandido bandido_no bandido~meu
benef- beneficio beneficio_que beneficio_um beneficio~negocio beneficio~nunca caiu_dinheiro caiu_um caiu~dinheiro caiu~na cancelo cancelo_? cartao_no cartao~meu chip chip_dessa chip~operadora cobranca_, cobranca~como cobrando_$ cobrando_uma cobrando~conta comigo_$ como_cancelo consignado_no consignado~meu conta~dever debt-amount:conta debt-amount:divida debt-amount:emprestimo debt-amount:essa
debt-amount:meu debt-amount:nao debt-amount:no debt-amount:nome debts:apareceu debts:conta debts:divida debts:no debts:peguei debts:reconheco debts:usaram descontam_do descontam~meu dessa_operadora dessa~e dever dever_$ devol- devolver devolver_esse devolver~emprestimo disse~alguem divida_$ docum- documentos documentos_para documentos~abrir do~beneficio e_a e_dever eh~, emprestimo_feito
emprestimo_no emprestimo~meu emprestimo~por essa essa_cobranca essa~, essa~eu esse_emprestimo esse~que eu~pedi e~divida faco_? feito_por feito~bandido fez_divida fez~no ficou filho_disse meu_cartao meu_sobrinho meus_documentos meus~para meu~fez meu~um minha_, minha~como nao_contratei negocio_que negocio~nao no~beneficio nunca_contratei nunca~chip offers:conta offers:eu offers:que opera- operadora
operadora_e operadora~estao overdue:meu overdue:no overdue:sem para_abrir para~conta por_bandido por_mim por~no que_alguem que_nao quem_resolve quem~emprestimo quero_devolver quero~esse que~abriu reconheco~cobranca resolve_emprestimo resolve~feito sem~saber sobri- sobrinho sobrinho_fez sobrinho~divida tem~consignado tive_chip tive~dessa um_consignado um_negocio uma_conta um~, usaram_meus
usaram~documentos`,
  },
  'ask:offers': {
    '16': `vanta-`,
    '15': `acha`,
    '14': `^_fecho ^_pego fecha- fecho offers:? pego vantajoso`,
    '13': `^_presta bom`,
    '12': `^_vale fecharia fecharia_$ presta vale_? voce_fecharia voce~?`,
    '11': `^_aceito ^_compensa aceit- aceito after-roadmap:aceito after-roadmap:acha after-roadmap:fecho after-roadmap:pego compe- compensa eh_bom eh_vantajoso vale vantajoso_$`,
    '10': `?offers after-roadmap:bom after-roadmap:vantajoso pego_? prest- propo-`,
    '9': `aceitar aceito_? after-roadmap:? after-roadmap:compensa after-roadmap:presta after-roadmap:vale essa_proposta fechar fecho_? fecho_com fecho~eles negocio offers:bom proposta voce_acha`,
    '8': `^_devo after-roadmap:fechar after-roadmap:negocio after-roadmap:ou after-roadmap:proposta boa eh_negocio eu_tenho mais_? negocio_? offers:fecho offers:ou offers:vantajoso ou ou_nao quais~eu que_acha seria_vantajoso tenho_$`,
    '7': `^_quais ^_seria aceitar_$ aceito_ou aceito~nao acha~? after-roadmap:aceitar baixar_mais baixar~? boa_? bom~? com_eles compensa_? esse_desconto fecho_ou mim_? ofert- offers:acha offers:eh offers:esta offers:pego offers:vale offers:voce presta_? propostas quais que~acha sera~vale seria tem_proposta`,
    '6': `,_encaro ?_$ ^_eh ^_voce a_pena aceitaria aceitaria_? acord- after-roadmap:boa after-roadmap:desconto after-roadmap:eh after-roadmap:voce ai~encaro bom_? bom_esse bom_negocio bom~desconto compensa_aceitar desconto desconto_eh desconto~mim e_ai eh_boa eh~boa eh~negocio eles_$ encar- encaro encaro_? essa_oferta essa~eh esse_acordo esta_justo esta~? esta~esse fechar_o justo justo_? melho- oferta
ofertas_eu ofertas~tenho offers:compensa offers:essa para_mim para~mais pena presta_isso presta~? quais_ofertas que_vale uma_boa voce_aceitaria vou~o`,
    '5': `,~? aceitar_o aceitar~acordo aceito_essa aceito~oferta acha_? acha_bom acha_da acha_moca acha~proposta acordo acordo_$ acordo_da acordo~NAME after-roadmap:acordo after-roadmap:ai after-roadmap:devo after-roadmap:essa after-roadmap:justo after-roadmap:melhor after-roadmap:mim after-roadmap:pena after-roadmap:propostas after-roadmap:quais after-roadmap:seria ai_, ai_cabe ai~no a~me baixa- baixar
cabe cabe_no cabe~plano confiar_nesse confiar~preco da~baixar da~confiar desconto_para desconto~bom devo devo_aceitar devo_fechar devo~? devo~o diz_? duvid- duvida eh_uma eh~esse esper- espero_$ essa_? esse_valor esse~esta esta_valendo esta~a e~, fechar_ou fechar~espero fecho~nao isso~cabe me_diz melhor melhor_? moca_? na_duvida nao_fecho negocio_$ nesse_preco no_plano o_acordo o_desconto oferta_$
offers:aceitar offers:aceito offers:boa offers:devo offers:esse offers:presta ou~fecho o~acha para_baixar para~nesse pego_essa pego~? plano_? posso_fechar posso~ou preco_? proposta_$ proposta_ai propostas_eu propostas~tenho proposta~? quais_propostas que~moca que~senhora senhora_me senhora~diz tem~ai uma~? valen- valendo valendo_a valendo~pena valor_esta valor~justo voce~bom`,
    '4': `,_entro ? ^_sera a_senhora aceitava aceitava_? acha_que after-roadmap:baixar after-roadmap:diz after-roadmap:duvida after-roadmap:esperar after-roadmap:esta after-roadmap:oferta after-roadmap:tenho after-roadmap:valendo ai_? alguma_oferta alguma~para a~aceitar bom_$ coisa_melhor confiar da_proposta dando_vantagem dando~mesmo desco- desconto_$ diz duvida_, duvida~entro entro_nessa entro~? esperar
esperar_? estao_me estao~dando esta~ou eu_esperar fechar_? fecho_$ fico_na fico~duvida fosse fosse_voce fosse~pagava isso_? largo largo_? lugar_voce lugar~aceitava me_dando melhora_se melhora~eu meu~voce me~vantagem mim negoc- nessa_? nesse nesse~? oferta_para ofertas oferta~mim offers:ai offers:negocio offers:proposta offers:quais offers:seria ou_esta ou_largo o~a pagav- pagava pagava_?
para_confiar para~? pego_ou pego~largo pena_aceitar preco proposta_? proposta_eh proposta~boa que_melhora que~coisa que~da se_fosse senhora sera sera_que sera~melhora se~esperar se~voce tem_desconto tem~oferta vantagem vantagem_mesmo vantagem~? vantajoso_para vantajoso~mim voce voce_aceitava voce_pagava vou_fechar`,
    '3': `,~nessa ^_acha ^_ce ^_desses ^_esta ^_fico a_proposta a_vista aceitar_a aceitar~proposta acha_disso acha~consigo acordo_? acordos acordos_qual acordos~eh after-roadmap:confiar after-roadmap:da after-roadmap:espero after-roadmap:isso after-roadmap:largo after-roadmap:melhora after-roadmap:moca after-roadmap:nesse after-roadmap:preco after-roadmap:senhora after-roadmap:sera after-roadmap:trato
after-roadmap:vantagem ai algum_desconto algum~rolando antes_? a~a a~isso boa_$ boa_essa boa~proposta bom_isso bom_para bom_tamanho bom_trato bom~mim ce ce_acha ce~que cilada_de cilada~banco coisa~? compensa_para compensa~mim consigo_coisa consigo~melhor da_sua dando da~opiniao de_bom deixo~? desconto_rolando desse- desses desses_dois desses~acordos devo_topar de~tamanho dois_acordos dois~qual
duvida_se duvida~pego eh_furada eh~a eh~bom eh~essa eh~melhor eh~para entro espero essa essa~? esta_bom esta_de esta_na esta_salgado esta~bom esta~medida esta~para estou~duvida eu~topar fecho~deixo furada_esse furada~acordo isso_ai isso~bom medid- medida medida_? melhora meu_lugar me~? me~sua moca na_medida na~se nessa nova no~lugar offers:boleto offers:desconto offers:duvida offers:fechar
offers:isso offers:mandam offers:melhor offers:oferta offers:pena offers:propostas offers:sera offers:tenho opini- opiniao opiniao_sobre opiniao~essa ou_deixo ou~cilada ou~na ou~passar passar_? pego_esse pego~acordo pena_a pena_isso pena~? pena~proposta posso~a proposta_da proposta~NAME qual_das qual_eh que_a que_tal que~bom que~essa que~esta que~se rolan- rolando rolando_para rolando~mim salga-
salgado salgado_ou salgado~esta se_pego senho- se~esse so_mandam sobre_essa sobre~proposta sua sua_opiniao sua~sobre tal_essa tal~proposta taman- tamanho tamanho_? tem_alguma tem~desconto topar topar_? trato trato_? um_bom um~trato vale_a vale_ou vale~eh vale~pena vantajoso_? vista vista_ou voce~disso`,
    '-3': `#_? ^_consignado aceitaram aceitarem aceitei acordo_por acordo~mim after-roadmap:aceitaram after-roadmap:aceitarem after-roadmap:ainda after-roadmap:como after-roadmap:emprestimo after-roadmap:minha after-roadmap:muito after-roadmap:pode after-roadmap:quanto after-roadmap:robo after-roadmap:so agora ai_$ ainda consi- da~? demai- demais eh_# eh~que essa_$ fecham fecham_o fecham~acordo feira- feirao
grati- limpa meu~? minha_proposta muito negociar ofertas_? offers:# offers:feirao offers:golpe offers:mutirao offers:por offers:vou o~por pedir pesso- por_mim por~? posso~? seras- serasa tem_como tem~? voce_fecham voce~o voce~para vou_aceitar`,
    '-4': `a_da aceito_a aceito~da after-roadmap:aceitam after-roadmap:agora a~NAME consignado desconto_? eh_golpe golpe mutir- mutirao voce_eh vou~com`,
    '-5': `aceitam aceitam_? after-roadmap:consignado offers:NAME`,
  },
  'ask:paid-so-far': {
    '14': `after-roadmap:ja`,
    '9': `quanto~ja`,
    '8': `after-roadmap:quanto ja quanto_ja`,
    '7': `eu_ja ja_paguei ja~? que_ja`,
    '6': `^_quanto after-roadmap:total ate_hoje quanto quanto_que total`,
    '5': `after-roadmap:ate after-roadmap:hoje after-roadmap:paguei eu~paguei eu~quitei mostra~que o_total o~pago pago_ate pago~hoje qual~total quant- total~ate`,
    '4': `,~ja ?_quanto ^_mostra ^_soma after-roadmap:bem after-roadmap:comecei after-roadmap:desde after-roadmap:embora after-roadmap:esses after-roadmap:indo after-roadmap:mostra after-roadmap:quitei after-roadmap:soma ate a~divida bem_? comecei das_minhas das~dividas de_tudo desde_que divida~que embor- embora foi_embora hoje_$ indo ja_foi ja_quitei mostr- mostra mostra_o pague- paguei qual_o quanto_no
quanto~total que~ja quite- quitei quitei_$ total_? tudo~quanto`,
    '3': `^_de a_minha after-roadmap:consegui after-roadmap:das after-roadmap:dividas after-roadmap:foi after-roadmap:minhas after-roadmap:pago after-roadmap:saiu bem consegui consegui_pagar desde dimin- esses hoje ja~a ja~ate meses_$ minhas_dividas no_total no~? o~ja pagar_? paguei_ate quanto_eu que~paguei saiu soma tudo_,`,
    '-3': `after-roadmap:falta falta quanto_falta`,
  },
  'ask:payment-reason': {
    '14': `por_que`,
    '12': `after-roadmap:essa`,
    '10': `after-roadmap:antes after-roadmap:explica`,
    '9': `^_por after-roadmap:por antes_?`,
    '8': `^_explica after-roadmap:ordem antes expli- explica ordem`,
    '7': `a_ordem after-roadmap:entendi after-roadmap:porque entendi_a nao_entendi ordem_$`,
    '6': `^_porque after-roadmap:ai after-roadmap:logica after-roadmap:motivo after-roadmap:pela entendi essa logic- logica motiv- motivo o_motivo pela~? porqu- porque`,
    '5': `NAME~antes after-roadmap:a after-roadmap:frente ai_$ a~antes a~de enten- frent- frente na_frente nao~a para_fim pela por~o ser_essa`,
    '4': `a_fila a_logica after-roadmap:botou after-roadmap:cheque after-roadmap:criterio after-roadmap:especial after-roadmap:ficou after-roadmap:fila after-roadmap:fim after-roadmap:loja after-roadmap:montar after-roadmap:primeiro after-roadmap:que after-roadmap:quem after-roadmap:ser after-roadmap:troco after-roadmap:usaram antes_do antes~NAME a~vai banco_no botou chequ- cheque cheque_especial
comecar_pela crite- criterio de_pagar de_que decid- de~essa de~eu especial faz_a ficou fila frente_? logica_de me_explica monta- montar motivo_de motivo~pagar nao_era o_cheque outra_? o~especial o~faz o~primeiro pela_NAME porque_essa por~? por~voce prime- primeiro_? qual~logica qual~motivo que_faz que_o quem~que que~NAME que~essa que~que que~voce troco usara- usaram vai~? voce~para`,
    '3': `,_por NAME_? NAME_antes NAME_vem a_financeira a_maior a_menor after-roadmap:? after-roadmap:NAME after-roadmap:cartao after-roadmap:comecar after-roadmap:era after-roadmap:ficar after-roadmap:financeira after-roadmap:maior after-roadmap:melhor after-roadmap:nao after-roadmap:outra after-roadmap:primeira after-roadmap:quitar after-roadmap:topo after-roadmap:ultimo after-roadmap:vem
after-roadmap:vir after-roadmap:voce agora_? ai a~ficou a~vez cartao_primeiro comec- comeca_pela comecar de_ser depois_por depois~que de~o do_consignado em~? era_melhor espec- essa_na essa_ordem essa_primeiro essa~da essa~e essa~pagar eu_pago eu~o explica_o ficou_para ficou_por ficou~depois ficou~ultimo fim fim_$ logica_eh logica~essa loja_? maior_ficou maior~para menor~? nao_comeca nao~pela na~?
no_topo o_NAME o~no o~vem pagar_o pagar~NAME pago_o para~a por por_ultimo por~a por~essa por~nao primeiro qual_a que_? que_a que_essa que_logica que_ser que~a que~cartao que~comeca que~pago quitar_a quitar~menor se_a tem_um tem~ser topo ultimo ultimo_? vir voce~o`,
  },
  'ask:payroll-card': {
    '16': `rmc`,
    '14': `after-roadmap:rmc`,
    '8': `rmc_$ rmc_eh`,
    '7': `carta- cartao cartao_consignado como_saio`,
    '6': `after-roadmap:cartao after-roadmap:saio cancelo~cartao de_margem descontam_um eh_emprestimo emprestimo_? no_meu o~consignado que_? rcc reser- reserva reserva_de reserva~margem saio`,
    '5': `^_descontam after-roadmap:emprestimo after-roadmap:nunca beneficio_? cancelo cancelo_o cartao_que como_cancelo de_rmc debts:cartao descontam desconto~cartao do_inss do_rmc eh~no esse~do extra- extrato marge- margem no~beneficio rates:cartao rmc_no rmc~meu saio_do um_tal`,
    '4': `^_reserva after-roadmap:beneficio after-roadmap:cancelo after-roadmap:descontam after-roadmap:eh after-roadmap:rcc after-roadmap:tal benef- beneficio cartao~? cartao~e consi- consignado consignavel consignavel_eh consignavel~o desco- desconto_de desconto~esse de~consignavel do_extrato do~do e_era eh_rmc eh~? eh~de emprestimo emprestimo~era era_cartao era_emprestimo era~e esse_de esse_rcc
extrato_do e~cartao inss margem_consignavel margem~eh meu_beneficio nao~nunca nunca o_cartao que~rmc rcc_do rcc~extrato rmc_todo rmc~mes tal_de um_cartao um~de`,
    '3': `,_e ,_explica ,_que ,~agora ,~que ^_achei ^_como ^_vem acaba acaba_nunca achei achei_que achei~era after-roadmap:acaba after-roadmap:como after-roadmap:desconta after-roadmap:desconto after-roadmap:extrato after-roadmap:inss after-roadmap:margem after-roadmap:reserva agora_? anda anda_$ anos~a aposentadoria beneficio_ha beneficio~anos cance- cartao_, cartao_beneficio cartao_na cartao~folha
cartao~ha cartao~nunca como_me como~livro como~o consignado_? contracheque contracheque_, contracheque~explica de_cartao debts:consignado debts:nunca debts:o debts:que debts:rmc descontam~cartao desconta~inss desconto desconto_eh desse_desconto desse~de de~na de~no divida_nao divida~anda do~eh e_agora eh_o eh~que empre- emprestimo_e era~, eu~pedi explica_$ extrato~inss e~? e~divida folha_$ ha_anos
ha~e inss_eh inss~o livro livro_desse livro~desconto me_livro mes_no mes~meu meu_contracheque meu~, meu~? me~desse na_aposentadoria na_folha nao_acaba nao_anda no~contracheque nunca_, nunca_pedi nunca_usei nunca~na o~beneficio o~eh que_eh que_era que_nunca que~eh que~emprestimo que~usei rates:? rates:meu rates:rmc tal todo_mes todo~no usei_na usei~aposentadoria vem_rmc vem~todo`,
    '-4': `cartao_$`,
  },
  'ask:payroll-loan': {
    '18': `consignado`,
    '16': `consi-`,
    '13': `after-roadmap:consignado`,
    '9': `^_consignado`,
    '8': `o_consignado`,
    '7': `consignado_? consignado_eh credito_do credito~trabalhador do_trabalhador eh~consignado que~consignado trabalhador`,
    '6': `after-roadmap:credito after-roadmap:trabalhador como_funciona credito debt-kind:? debts:consignado descontado emprestimo_que folha funciona~consignado incomes:consignado que~esse rates:consignado`,
    '5': `after-roadmap:presta bom_? consignado_que consignado~clt consignado~inss credi- descontado_em descontado~folha dizer_consignado dizer~? eh~descontado emprestimo emprestimo_descontado emprestimo~desconta emprestimo~em esse_consignado esse_emprestimo esse~que explica~consignado fazer_consignado fazer~? folha_? funci- funciona funciona_o pena_? pode_fazer pode~consignado presta presta_? que_desconta
que_eh quem_pode quem~fazer quer~consignado que~emprestimo traba-`,
    '4': `^_credito a_pena after-roadmap:eh after-roadmap:pessoal a~? cilad- cilada clt clt_eh clt~como como~o consignado_do consignado_privado consignado~o debt-kind:que debts:emprestimo desconta eh_bom eh_cilada eh_como eh_emprestimo eh_esse eh~? em_folha em~? expli- explica fazer incomes:? inss_$ melhor~ou o_credito o~eh o~mesmo o~quer pena prest- priva- privado privado_clt privado~eh que_mesmo que_quer
quer_dizer que~dizer que~na rates:? sei_o sei~que trabalhador_eh trabalhador~bom vale_a vale~pena vivem`,
    '3': `,~vantagem ?_explica ^_vivem acabei_de acabei~fazer after-roadmap:boa after-roadmap:clt after-roadmap:desconta after-roadmap:folha after-roadmap:funciona after-roadmap:melhor after-roadmap:pena after-roadmap:tirar apose- aposentado_? aposentadoria_$ aquele~ja boa_? bom cancelar_um cancelar~consignado cartao_eh carte- carteira cilada_para cilada~aposentado com_consignado como_$ consignado_para
consignado_tem consignado~acabei consignado~aquele consignado~cilada consignado~eh consignado~juros da_aposentadoria de_fazer debt-kind:dizer debt-kind:esse debt-kind:quer debt-kind:sei demitido_como demitido~fica desco- desconta_da descontado_? descontado~explica desconta~aposentadoria dizer do_inss do~eh eh_boa eh_melhor eh~emprestimo eh~que empre- explica_$ fazer_? fica~consignado for~como
incomes:eh incomes:emprestimo incomes:o inss ja~descontado juros_menor juros~? ligando_com ligando~consignado me_explica menor_? mesmo_? na_folha nao~o na~eh ou~? o~tem pagar~eh para_aposentado pessoal por~o posso_cancelar posso~um que_acabei quer que~da que~vem rates:emprestimo rates:fazer tem_juros tem~menor tirar vantagem_? vem~? vivem_me vivem~ligando`,
    '-3': `?debt-kind cartao_consignado`,
    '-4': `do_consignado`,
  },
  'ask:payroll-margin': {
    '13': `marge- margem`,
    '11': `after-roadmap:margem`,
    '9': `limit-`,
    '8': `descontar do_consignado folha limite`,
    '7': `after-roadmap:limite podem podem_descontar tenho_margem`,
    '6': `^_podem after-roadmap:folha after-roadmap:podem after-roadmap:quanto desco- desconto_em desconto~folha incomes:? maxim- o_limite qual~limite quanto`,
    '5': `,_existe a_margem after-roadmap:ainda after-roadmap:beneficio after-roadmap:consignado after-roadmap:consignavel after-roadmap:descontar ainda ainda_para ainda~emprestimo banco_pode benef- beneficio beneficio_$ consi- consignado consignavel descontam_muito descontam~, do_meu do~salario em_folha existe_um existe~teto ja_descontam ja~muito margem_ainda margem_consignavel margem_do margem~para
muito_, muito~existe para_emprestimo podem_pegar quant- quanto_do quanto_podem quanto~descontar salario_? tenho~ainda teto_? um_teto`,
    '4': `,~um a_porcentagem after-roadmap:do after-roadmap:pegar ainda_tenho a~maxima banco~comer comer comer_? consignado_$ consignado_? da_minha da~folha debts:? debts:margem descontam descontar_do descontar_metade descontar~do descontar~meu do_beneficio do~beneficio eh_$ eh_quanto emprestimo_? exist- existe folha_$ folha_o folha~banco incomes:do inss_eh inss~quanto limite_do margem~inss maxima maxima_do
maxima~consignado metade_do metade~meu meu_salario meu~? minha_folha minha~o o~pode para~em pegar pode_comer podem~metade porce- porcentagem porcentagem_maxima porcentagem~do qual~porcentagem quanto_eh que_ainda que~tenho sera~ainda tem~para tenho~? teto um~?`,
    '3': `,_tem ,~lei ^_qual ^_sera after-roadmap:sera after-roadmap:tenho aposentadoria_? ate_quanto ate~podem a~do beneficio_eles beneficio~levam comid- comido comido_, comido~tem contracheque contracheque_esta contracheque~todo da~aposentadoria debts:descontar debts:do debts:podem debts:quanto descontar_da descontar~minha do~eh eles_levam eles~quanto esta_todo esta~comido incomes:margem incomes:qual
incomes:quanto lei lei_que lei~limita levam levam_quanto levam~no limita limita_? maximo maximo_? metad- metade meu_beneficio meu~eles minha_aposentadoria muito negocio_de no_maximo o_contracheque ou_ja o~esta podem~da pode~? qual_a qual_o quanto_? quanto_da quanto_no quanto_o quanto~banco quanto~maximo quanto~minha que_limita sera_que tem_lei tem~que todo_comido todo~,`,
  },
  'ask:portability': {
    '14': `porta- portabilidade`,
    '11': `de_banco faco_portabilidade`,
    '10': `outro_banco`,
    '9': `banco como~portabilidade`,
    '8': `after-roadmap:banco financiamento outro`,
    '7': `como_faco consi- levar o_emprestimo portabilidade_de rates:banco`,
    '6': `after-roadmap:mudar banco~consignado compr- consignado faco finan- levar_o minha_divida mudar o~para rates:?`,
    '5': `,~? ^_portabilidade after-roadmap:comprar after-roadmap:consignado after-roadmap:faco after-roadmap:financiamento after-roadmap:outro banco_? banco_o compra compra_minha comprar compra~divida consignado_para credito_funciona credito~como debts:portabilidade de~funciona divida~banco emprestimo funciona_como menos_? mudar_o o_financiamento outra_financeira para_outro para~banco para~financeira
portabilidade~credito troca- trocar`,
    '4': `^_outra ^_outro a_divida after-roadmap:compra after-roadmap:levar after-roadmap:outra after-roadmap:quer after-roadmap:troca after-roadmap:trocar assum- assumir assumir_o assumir~que banco_pega banco~cobra cobra_menos com_juros como_$ comprar_minha comprar~divida com~menor consigo_migrar consigo~meu da~mudar da~passar de_consignado de_credito devo_? de~o divida divida_, do_emprestimo empre-
eu_consigo eu~migrar faco~de financiamento_? insti- instituicao instituicao_pode instituicao~assumir mais~? me_ofereceram menos meu_consignado meu_financiamento me~comprar migra- migrar migrar_meu migrar~financiamento minha~, o_consignado ofereceram_comprar ofereceram~minha offers:banco offers:portabilidade outra outra_instituicao outra~pode outro~? o~de o~devo para_levar para_mudar para_outra
para_passar passar~divida pode_assumir pode~o posso_trocar que_devo que_outro quer quer~meu que~banco rates:emprestimo rates:outro sera~outro troca_de`,
    '3': `,_eh ,_presta ,_vale ,~bom ,~vantagem :consignado :faco NAME_pago NAME~eh NAME~menos ^_eu ^_levar ^_troca a_cooperativa a_portabilidade after-roadmap:contrato after-roadmap:divida after-roadmap:emprestimo after-roadmap:menor after-roadmap:menos after-roadmap:ofereceram after-roadmap:vantagem antig- antigo antigo_pode antigo~negar a~quer baixo_? banco_antigo banco_com banco_dele banco_do banco_me
banco_para banco~emprestimo banco~juros banco~pagar banco~pode cobra cobra~? com_taxa compe- compensa compensa_? com~mais consignado_$ consignado_com consignados consignados_de consignados~banco consignado~NAME consigo cooperativa_disse cooperativa~que credi- credito da_para debts:banco debts:levar dele_$ de~? disse disse_que disse~compra divida_para divida~eh do~do eh_vantagem eh~essa
emprestimo_de emprestimo_do emprestimo_para emprestimo~banco emprestimo~inss emprestimo~outro essa_mudanca essa~? eu_levar eu_leve eu~a exist- existe faco~do financeira_compensa financeira~? financiamento_de financiamento_para financiamento~banco financiamento~outra funci- funciona gerente_quer gerente~que inss_? juros_? juros~? juros~baixo levar~consignado levar~emprestimo levar~financiamento
leve leve_a leve~divida mais_baixo me_cobra menor meu_contrato meu~? meu~do me~menos mudan- mudanca mudar_a mudar~banco mudar~divida negar negar_a negar~portabilidade ofereceram offers:emprestimo offers:para os_consignados outra~compensa o~antigo pagar~juros pago_menos para~a para~dele para~o para~pago passar pega pega_consignado pega~com pode_negar pode~a portabilidade_? portabilidade_do
portabilidade~emprestimo posso~os qual_banco qual~pega que_compra quer_que quer~eu que~? que~leve que~minha rates:de rates:divida rates:eu rates:financiamento rates:menos rates:outra rates:para rates:portabilidade se~levar taxa_menor trans- transferir transferir_o transferir~emprestimo troca trocar_de trocar_os trocar~banco trocar~consignados vanta- vantagem`,
  },
  'ask:prescription': {
    '22': `caduc-`,
    '18': `presc-`,
    '15': `caduca`,
    '13': `after-roadmap:prescreve prescreve`,
    '12': `caducou caducou_?`,
    '11': `^_caducou ainda anos`,
    '10': `^_divida after-roadmap:caduca de~anos overdue:? prescreveu`,
    '9': `after-roadmap:ainda after-roadmap:caducou`,
    '8': `after-roadmap:anos ainda_conta cinco cinco_anos divida isso~? ja_prescreveu ja~? prescreveu_? que_ainda sera~ainda`,
    '7': `:caduca after-roadmap:prescreveu caduca_$ caduca_? depois_de divida_velha overdue:ainda podem_me quand- quando quando_$ que~conta some velha`,
    '6': `^_depois a_divida after-roadmap:cinco after-roadmap:divida after-roadmap:quando ainda_podem ainda_vale ainda~? ainda~me antig- antiga de_# de_cinco divid- divida~# divida~some me_cobrar podem~cobrar quando_isso some_? velha_some`,
    '5': `:isso :quando ^_ja acontece_se acontece~eu after-roadmap:antiga after-roadmap:ja cobrar cobrar_? conta_$ de_validade divida_de divida_tem divida~prazo essa_divida overdue:divida overdue:sera podem prazo_de prazo~validade sera sera_que tem_prazo valid- validade validade_?`,
    '4': `#_ainda #_anos #~some ^_isso ^_sera a_contar acont- acontece after-roadmap:acontece after-roadmap:deixar after-roadmap:isso after-roadmap:podem anos_? anos_some anos_somem anos~? a~tem cobra- comeca_a comeca~contar contar_de contar~novo debts:divida depois~# de~ainda divida_ainda divida~? divida~NAME divida~vale do_serasa eh_antiga essa~ainda eu_deixar ja_caducou me~? offers:divida overdue:ja
o~acontece pagar_um pagar~pouquinho passou_de passou~cinco pouqu- pouquinho pouquinho_comeca pouquinho~a quantos_anos quantos~somem que_acontece que~se se~deixar some_sozinha somem somem_com somem~isso sozin- sozinha sozinha_? um_pouquinho um~comeca velha~sozinha`,
    '3': `#~pode ,_quer ,~dizer :de :divida NAME~? ^_ainda ^_essa ^_saiu acabou_a acabou~divida after-roadmap:cobrar after-roadmap:conta after-roadmap:passou after-roadmap:some after-roadmap:vale after-roadmap:velha ainda_cobra ainda_pode ainda~ser ano_caduca anos_eu anos~com anos~nao ano~? antiga_sera antiga~que a~morre cinco~? cinco~eu cobra_$ cobrada cobrar_divida com_cinco comeca com~? com~anos
com~tempo conta contar de_quantos debts:? debts:de deixa- deixar depoi- depois depois~cinco depois~quantos de~? divida_eh divida_morre dizer_que dizer~acabou do~com eh_estao eh_verdade eh~antiga esperar_mais esperar~um essa~ja estao_antiga estao~sera eu_pagar eu~mais eu~um ja mais_um mais~ano me~divida minha~eh morre morre_? novo_? o_tempo overdue:anos overdue:conta overdue:que overdue:some
overdue:velha o~a passo- passou pode~cobrada prazo proce- quantos que_acabou que_com quer_dizer quer~que que~cobra saiu_do saiu~serasa se_eu ser_cobrada seras- serasa serasa_, serasa_com serasa~cinco serasa~quer se~pagar some~? some~serasa tempo tempo_a tempo~divida tem~de um_ano um~caduca vale vale_? velha~? verdade_que verdade~com`,
    '-4': `divida_$`,
  },
  'ask:prison': {
    '14': `nao_pagar`,
    '13': `crime eh_crime`,
    '11': `cana`,
    '10': `dever`,
    '9': `^_dever prend- preso vai_preso`,
    '8': `^_boleto cadei- cadeia crime_$ da~? pagar_eh pagar~crime quem_deve`,
    '7': `after-roadmap:crime cana_? da_cadeia da_cana da_xilindro da~ficar deve deve_vai dever_da dever~cana deve~preso ficar_devendo nao~eh preso_? quem~vai xilin- xilindro`,
    '6': `after-roadmap:dever consent:pagar crime_nao crime~pagar dever_cartao eh~nao em~por pagar polic- policia prender vai~? vou_parar`,
    '5': `a_gente after-roadmap:cana algem- atrasado atrasado_da atrasado~xilindro bolet- boleto boleto_atrasado boleto_vencido boleto~da boleto~eh buscar_por cadeia_ficar cadeia~devendo cana_por cana~cartao causa causa_disso consent:cana consent:crime consent:da crime_? deven- devendo devendo_banco eles~mandar em_cana ficar ficar~banco gente gente_por ir_em ir~cana mandar_prender mandar~a me_buscar me~por
ou_eh parar pode_me podem_mandar podem~prender por_cartao por_causa por_divida posso_ir posso~em prendem prender_a prender~gente presa presa_por ser~por vai vencido vencido_eh vencido~crime worry:cana xilindro_?`,
    '4': `,~isso ^_calote a_policia after-roadmap:cadeia after-roadmap:por after-roadmap:presa after-roadmap:preso algemado algemado_por algemado~causa atras_das atras~grandes a~vem busca- buscar buscar~divida cabeca_? calot- calote calote_da calote~prisao carta- cartao cartao~cadeia causa_de causa~emprestimo consent:? da_prisao das_grandes das~por da~ou de_emprestimo de_vir deleg- delegacia delegacia_?
devendo_loja devendo~? dever~da dor dor_de dor~cabeca eles_podem emprestimo_$ eu~parar ficar~loja gente_? grandes grandes_por grandes~causa ir levar- levarem levarem_algemado levarem~por mandar me_levarem medo~ser me~algemado na_delegacia nao~? nao~eu ou~dor overdue:? pagar_, pagar_? pagar_eu pagar~vou parar_atras parar_na parar~das parar~delegacia pode~levarem policia_vem policia~me por_dever
por~de por~disso prisao_ou prisao~so ser_presa so_dor so~de vem_me vem~buscar venci- vou~atras vou~na worry:? worry:crime worry:da worry:dever worry:eh worry:ou worry:pagar xilindro_ficar xilindro~devendo`,
    '3': `,_agora ,_eh ,_existe ,_pode ,~mesmo ,~prendem ,~verdade ^_da ^_oxe ^_posso ^_prendem ^_quem a_cobradora advog- advogado advogado_deles advogado~falou after-roadmap:boleto after-roadmap:buscar after-roadmap:cartao after-roadmap:causa after-roadmap:deve after-roadmap:devendo after-roadmap:disso after-roadmap:falou after-roadmap:gente after-roadmap:parar after-roadmap:posso after-roadmap:prender
after-roadmap:ser after-roadmap:xilindro agora_prendem agora~gente ameac- ameacaram ameacaram_de ameacaram~cana assus- assustar assustar_$ atras atrasado_? a~? a~disse a~por banco_$ banco_vai banco_vou banco~detido banco~preso brasi- brasil brasil_? cabec- cabeca cadeia_? cana_, cana~eh carne_atrasado carne~? cartao_? cartao_da causa~conta cobradora cobradora_disse cobradora~que consent:nao
consent:por consent:vai crimi- criminal criminal_, criminal~existe de_cabeca de_cana de_ser debts:pagar debts:por debts:prendem deles_falou deles~em detid- detido detido_? deve_para deve~banco de~policia disse disse_que disse~era divida_? divida_ou divida~eh eh_lenda eh_mesmo eh_verdade em_processo em~criminal era_estelionato era~nao estel- estelionato estelionato_nao estelionato~pagar eu_vou
eu~reu existe_isso existe~para falou falou_em falou~processo gente~carne gente~divida grand- isso_para isso~divida lenda lenda_$ loja_? manda- me_ameacaram nao~, no_brasil o_advogado ou_so ou~lenda ou~so overdue:da oxe oxe_, oxe~agora o~deles o~vou pagar_o pagar~eh para_assustar para_divida para~vai pavor~vir policia_aqui policia~em por por_carne por_nao por~? por~atrasado por~ou por~pagar
prendem_a prendem_gente prendem~gente prendem~por preso_no preso~brasil prima- primario primario_, primario~se prisa- prisao processo processo_criminal processo~, que_vai quem~para que~estelionato que~mandar reu_primario reu~, so_para sou_reu sou~primario so~assustar tenho~de vai_mandar vai~no verdade verdade_ou verdade~eh vir vir_policia vir~aqui vou_detido worry:gente worry:me worry:por
worry:preso`,
    '-3': `causa~cartao`,
  },
  'ask:roadmap': {
    '18': `plano`,
    '17': `after-roadmap:plano`,
    '14': `meu_plano`,
    '12': `after-roadmap:ver o_plano`,
    '11': `plano_$`,
    '10': `^_cade after-roadmap:explica after-roadmap:roteiro cade o_roteiro rotei- roteiro`,
    '9': `after-roadmap:ficou after-roadmap:mapa como_ficou explica explica_$ mapa roteiro_$ ver`,
    '8': `a_conta a_passo after-roadmap:cade after-roadmap:mostra after-roadmap:novo expli- ficou ficou_$ mostr- mostra passo~passo quero_ver`,
    '7': `:plano ^_ver after-roadmap:conta after-roadmap:passo after-roadmap:refazer de_novo novo o_passo passo_a pode_refazer refazer_a refazer~conta resum-`,
    '6': `after-roadmap:manda cade_meu cade~plano manda_o me_mostra o~a passo passo_$ pode~a qual~o quero~de refaz- refazer ver_de ver~novo ver~plano`,
    '5': `^_atualiza ^_manda ^_refaz after-roadmap:atualiza after-roadmap:o after-roadmap:pode after-roadmap:refaz after-roadmap:repete aquel- atual- atualiza atualiza~plano cade_o conta~novo da~? faz~conta manda me~como mostra_o quero_o refaz refaz~plano repete_o`,
    '4': `:cade :meu ^_faz ^_monta ^_mostra ^_pode ^_repete a_mes after-roadmap:aquele after-roadmap:combinado after-roadmap:cronograma after-roadmap:faz after-roadmap:meu after-roadmap:monta after-roadmap:oxe after-roadmap:passa after-roadmap:quero aquela_lista aquela~do aquele_cronograma aquele~de cade_aquela combi- combinado conta_de crono- cronograma cronograma_de cronograma~novo das~? dividas_? do_mapa
do~pagar e~tal faz_a lista_do lista~que mandar_aquele mandar~cronograma mapa_para mapa~sair me_passa mes~mes meu~agora meu~ai monta mostra~plano novo_o o_meu o_tal o~da pagar_mes para~das passa_o plano_agora plano_ai plano_de plano~novo pode~aquele que~mes repet- repete tal_do tal~mapa`,
    '3': `,_reenvia ,~o :favor :por ^_oxe ^_poderia ^_qual ^_quero ^_troquei a_conversa after-roadmap:aparelho after-roadmap:aquela after-roadmap:como after-roadmap:dezembro after-roadmap:era after-roadmap:planejamento after-roadmap:qual after-roadmap:reenvia after-roadmap:relembra after-roadmap:tal after-roadmap:troquei agora_$ aparelho aparelho_e aparelho~sumiu aquela aquele a~de cade~lista combinado_do
combinado~plano conta conta_$ conta_? de_aparelho de~o do_que do~para e_o e_sumiu era_o eu~em explica_de explica~novo e~tudo favor manda~plano me_relembra mes_a me~o mostra~passo novo_$ novo_? o_combinado o_planejamento oxe o~mesmo pagar~a para_sair passa plane- planejamento planejamento_$ plano_, pode_mandar poder- poderia poderia_me por_favor qual_eh qual_era quando_o quando~plano que_pagar
quero~meu reenv- reenvia reenvia_o reenvia~planejamento relem- relembra relembra_o relembra~combinado sair_das sair~dividas sumiu_tudo sumiu~, tal troqu- troquei troquei_de troquei~aparelho tudo~reenvia ver_meu ver_o`,
    '-3': `^_melhor ^_paguei after-roadmap:melhor cade~link link_do link~plano melho- melhor nao~o o_site pode_me site`,
    '-4': `after-roadmap:link after-roadmap:nao link o_link`,
  },
  'ask:rotativo': {
    '22': `rotat- rotativo`,
    '15': `after-roadmap:rotativo`,
    '12': `rotativo_$`,
    '10': `rates:rotativo rotativo_?`,
    '8': `^_rotativo eh_rotativo rotativo~o`,
    '7': `after-roadmap:fatura do_cartao do_rotativo fatur- fatura que~rotativo`,
    '6': `^_por a_fatura cresce_tanto debt-kind:rotativo eh~do esse_do esse~cartao por_que que~fatura rotativo_eh tanto_$`,
    '5': `:rotativo cresc- cresce de_rotativo eh_esse esse_rotativo juros_do juros_eh juros~esse o_rotativo por~a que_juros rates:que rotativo_, tanto`,
    '4': `:eh ^_fala after-roadmap:assim after-roadmap:cartao after-roadmap:cresce after-roadmap:tanto assim~? aumen- aumenta aumenta_$ a~so carta- cartao cartao_$ cartao_cresce cartao~tanto como_assim debt-kind:esse do~para eh_o expli- explica explica~rotativo fala_do fala~rotativo fatura_so fatura~aumenta nao_pago o~cresce pago_a pago~fatura para_rotativo que_a que_eh que~cartao que~eh rates:cartao
rates:fatura rates:por rotativo_para rotativo_seria rotativo~mim seria seria_o seria~que so_aumenta tem_teto teto_para teto~rotativo`,
    '3': `:que ^_que absurdo_$ acont- acontece acontece_quando acontece~nao after-roadmap:explica after-roadmap:juros ai~explica assim a~toda cartao~estao como_funciona debt-kind:? debt-kind:explica debts:juros eh_estao eh~absurdo eh~juros eh~que eh~rotativo eh~tal entendi_esse entendi~rotativo esse_tal esse~rotativo estao_absurdo explica_$ fala fatura_toda fatura~? funciona funciona_o funciona~rotativo
juros juros~cartao me_explica nao~a nao~esse no_rotativo o~acontece o~eh por~esse por~o quando_nao quando~pago quanto~o que_$ que_acontece que_o que~juros que~quando rates:do rates:eh rates:esse rates:o rotativo_ai rotativo~, tal~rotativo tem~para teto toda toda_?`,
  },
  'ask:social-help': {
    '13': `cras`,
    '11': `after-roadmap:ajuda after-roadmap:cras ajuda`,
    '10': `cadun- cadunico o_cras`,
    '9': `cadunico_$ cesta como~cadunico faco_cadunico`,
    '8': `after-roadmap:cadunico algum comida como_faco no_bolsa no~familia peco que_beneficio tem_algum`,
    '7': `^_onde after-roadmap:cesta after-roadmap:comida ajuda_? ajuda_da auxilio_para comid- me~? onde`,
    '6': `^_como a_quem after-roadmap:algum after-roadmap:peco after-roadmap:quem ajuda~prefeitura algum_auxilio algum~para auxil- auxilio a~eu basic- basica basica_? bolsa_familia cesta_basica cesta~? comida_de comida~graca cras_me cras~ajuda da_alguma da_prefeitura da~coisa essentials:? faco o_cadastro onde_consigo onde~cesta tem_ajuda tem~auxilio tem~da worry:? worry:ajuda`,
    '5': `after-roadmap:arrumo after-roadmap:auxilio after-roadmap:onde alguma~? arrumo arrumo_uma arrumo~cesta assis- auxilio~mim benef- beneficio beneficio_eu beneficio~tenho bolsa cadas- cadastro cesta_? coisa_? como_entro como~no como~o cras_ajuda cras~com direito_? entro entro_no entro~bolsa eu~direito faco_o famil- familia familia_$ gover- governo mae mes_? onde_arrumo onde_peco onde~uma o~ajuda o~me
para_quem prefe- prefeitura quem_ajuda quem_eu tenho_direito tenho~? uma_cesta worry:como`,
    '4': `,~acho ^_que ^_tem acho_? after-roadmap:ajude after-roadmap:alguma after-roadmap:basica after-roadmap:beneficio after-roadmap:bolsa after-roadmap:entro after-roadmap:faco after-roadmap:mae after-roadmap:prefeitura ajuda_com ajuda_mae ajuda~o ajuda~solto ajude ajude_? algum- algum_programa alguma alguma_coisa arrum- assistente assistente_social assistente~, auxilio~quem beneficio_do
beneficio~governo bpc_para cadastro_unico cadastro~? cadunico_esta cadunico~desatualizado comer_esse comer~mes como~entra com~que consigo consigo_cesta consigo_comida consigo~basica consigo~de cras_da cras~alguma de_assistente de_graca desat- desatualizado desatualizado_, desatualizado~faco de~social direito do~eu entra_no entra~bolsa esse_cras essentials:onde esta_desatualizado eu_posso eu_tenho
eu~pedir faco~cadastro governo_da governo_eu governo~posso graca mae_? mae_solto mae~sem me_ajude meu_cadunico no_cras o_bpc o_governo onde_acho onde~? onde~comida o~unico para_comer para_minha para~esse para~mae peco_socorro peco~bpc peco~esse pedir_? posso_pedir preciso~assistente prefeitura_? programa_que programa~me quem quem~mae quem~peco que~ajude que~eu recordo_para recordo~comer renda
socia- social social_, social~onde socorro_esse socorro~mes solto solto_sem solto~renda tem~programa uma~? unico unico_? worry:cadunico worry:cras worry:faco worry:que worry:tem`,
    '3': `,_faco ,_onde ,~governo :cadastro :fica :leva INCOME ^_preciso after-roadmap:coisa after-roadmap:comer after-roadmap:como after-roadmap:consigo after-roadmap:direito after-roadmap:familia after-roadmap:governo after-roadmap:graca after-roadmap:programa after-roadmap:recordo after-roadmap:socorro ajuda_o algum~que aluguel_? bolsa~? bpc bpc~minha casa_onde casa~peco coisa comer comida_, comida_em
comida~casa comida~quem como como_eu como_peco cuida_de cuida~filho da_comida da~quem de_filho de~doente de~por direi- do_governo doente_? em~onde essentials:ajuda essentials:como essentials:faco essentials:governo essentials:peco esse~? esta~, estou~comida eu_? eu_peco eu_recordo eu~socorro existe_auxilio e~cras familia_? fazer_o fica_onde filho_doente filho~? gente_como gente~eu governo~alguma
governo~para graca_por graca~aqui leva leva_para lugar lugar_que lugar~da me_ajuda meu~esta minha_mae minha~? nao~renda nenhuma_, nenhuma~o onde~ajuda o~da o~para para_aluguel para_comida para_fazer para~cuida peco_ajuda peco_cesta peco_o peco~basica pedir por_aqui posso~? preciso_de prefeitura_para prefeitura~aluguel que_? que_ajuda que_da que_entra que_leva que_me quem_cuida quem_nao quem~de
quem~recordo quem~tem que~comida que~do que~no recor- recordo renda_? renda_nenhuma renda~, sem_comida sem_renda sem~? sem~em sobra~comida socor- socorro tem_lugar tem_nada tenho_renda tenho~nenhuma worry:bolsa worry:onde worry:quem`,
    '-3': `gas`,
  },
  'ask:social-tariff': {
    '11': `tarif- tarifa`,
    '10': `luz`,
    '9': `socia- social tarifa_social`,
    '8': `after-roadmap:luz after-roadmap:tarifa`,
    '7': `baixa baixa_renda de_luz desconto_na luz_? menos`,
    '6': `after-roadmap:social como~a energ- energia essentials:? essentials:luz menos_na na~? pagar_menos pagar~na tem_desconto`,
    '5': `a_desconto a_tarifa conta_de conta~luz desconto direito~desconto energia_? menos~luz na_luz paga_menos quem_eh renda`,
    '4': `^_tarifa after-roadmap:baixa after-roadmap:desconto after-roadmap:energia after-roadmap:menos after-roadmap:na after-roadmap:quem after-roadmap:renda a~na baixa~? cadas- cadastro cadastro_para cadastro~pagar como_pede desconto~energia desconto~luz direito_a eh_baixa eh~renda essentials:tarifa luz_para luz_vem menos~NAME na_energia na~para onde_cadastro onde~para para_pobre para_quem para~eh
para~menos pede pede_? pobre pobre_? progr- programa quem~baixa quem~bolsa renda_? social_como social~pede tarifa~como tem_tarifa tem~na tem~social`,
    '3': `,_como ,_tem ,~desconto ,~faco NAME_? ^_aquele ^_bpc ^_onde a_conta absur- absurdo after-roadmap:absurdo after-roadmap:como after-roadmap:conta after-roadmap:governo after-roadmap:pede after-roadmap:pobre after-roadmap:tem after-roadmap:vem alta alta_, alta~tem aquele_programa aquele~luz a~baixa baixar baixar_a baixar~conta barat- barata bolsa~paga bpc_da bpc~direito cadunico_paga cadunico~menos
como_baixar como_pego como~? como~na consumo consumo_eh consumo~pouco da_direito da~a de_internet desco- desconto_para de~? de~pelo direi- direito do_cadunico do~paga eh_pouco eh~cadunico essentials:a essentials:como essentials:desconto essentials:menos essentials:na essentials:paga essentials:posso essentials:social essentials:tambem faco~ter familia_paga familia~menos gover- governo governo_$
internet_? luz_do luz_pelo luz~governo luz~pobre luz~povo menos_de menos_luz menos~? meu_consumo minha_luz minha~vem na_NAME na_tarifa na~social paga paga~de paga~luz para_pagar para_ter pego pego_a pego~tarifa pelo_governo pouco pouco_, pouco~posso povo_, povo~como programa_luz programa~do quem_tem quem~do renda_$ social_da social_de social~internet tambe- tambem tarifa_baixa tarifa~da tarifa~de
tarifa~renda tem_bolsa tem~familia ter_? um_absurdo worry:? worry:luz worry:menos worry:tarifa`,
  },
  'ask:total-effective-cost': {
    '22': `cet`,
    '13': `after-roadmap:cet`,
    '12': `eh_cet`,
    '11': `cet_$ custo que~cet rates:cet`,
    '9': `cet_?`,
    '8': `^_cet cet_eh custo_efetivo debts:cet efeti- efetivo o_cet`,
    '7': `cet_, offers:cet`,
    '6': `after-roadmap:custo cet~imposto custo_total custo~do do_emprestimo eh_imposto eh~? entra~cet impos- imposto imposto_? no_cet total total_do total~emprestimo`,
    '5': `custo~total de_custo de~efetivo diabo diabo_eh diabo~cet efetivo_total emprestimo_$ entra_no esse_tal esse~de o~eh o~entra que_diabo que_entra que~eh tal tal_de tal~custo`,
    '4': `^_no a_mesma a_taxa acho_o acho~custo after-roadmap:efetivo a~coisa cet_e cet~juros coisa_? contrato e_juros efetivo_$ eh~mesma entra explica_esse explica~tal e~eh juros_eh juros~a mesma mesma_coisa mesma~? me~esse no~tem o_custo offers:que onde_acho o~significa o~total para_que que_significa que~custo que~no rates:custo rates:o rates:que serve signi- significa significa_custo significa~efetivo`,
    '3': `%_, ^_devo ^_essas a_diferenca after-roadmap:eh after-roadmap:emprestimo after-roadmap:total ano_querem ano~dizer ao_ano ao~querem a~ou boleto~em cet_ao cet~ano cet~como cet~contrato cet~maior comparar comparar_o comparar~cet contr- contrato_$ custo~eh debts:custo debts:efetivo devo_olhar devo~a difer- diferenca diferenca_do diferenca~juros dizer_o dizer~que do_contrato do_juros do~para efetivo_eh
efetivo~o eh_a eh_maior eh~que emprestimo essas_letrinhas essas~cet fala_em falou_para falou~comparar gerente_falou gerente~para juros_para juros~custo letri- letrinhas letrinhas_cet letrinhas~ao maior maior_que maior~o me_explica no_papel offers:eh offers:no offers:o olhar olhar_a olhar~taxa onde~o ou_o ou~cet o~? o~fala papel para_comparar para_custo para~serve para~total por~o qual~diferenca
que_eh que_serve querem_dizer querem~o que~saber rates:, rates:bicho rates:boleto rates:contrato rates:efetivo rates:eh rates:fala rates:no rates:para rates:serve rates:total saber_o saber~cet serve_saber serve~o taxa taxa_ou taxa~o total_$`,
  },
  'ask:total-owed': {
    '14': `soma total`,
    '13': `after-roadmap:soma`,
    '12': `^_soma after-roadmap:total quanto`,
    '11': `after-roadmap:quanto quant-`,
    '10': `geral total_$`,
    '9': `after-roadmap:devo after-roadmap:geral da_quanto devo eu_devo quanto_? taman- tamanho`,
    '8': `^_quanto after-roadmap:tamanho burac- buraco desgr- fala_o minha_divida o_total rombo`,
    '7': `NAME_? ^_qual after-roadmap:buraco after-roadmap:das after-roadmap:desgraceira after-roadmap:fala after-roadmap:rombo after-roadmap:tudo desgraceira devo_$ dividas_$ em_quanto quanto_da quanto_que quanto~tudo soma~desgraceira`,
    '6': `^_valor after-crisis:quanto after-roadmap:agora after-roadmap:ai after-roadmap:devendo after-roadmap:dividas after-roadmap:esta after-roadmap:falta after-roadmap:valor agora_$ ao_todo da_tudo das dividas eh~rombo enter- estou_devendo fala mesmo~? no~? o_rombo o_tamanho o~total quanto_eu quanto_falta rombo_todo rombo~? soma_ai soman- somando soma~para tamanho_do toda valor`,
    '5': `?_? ?after-crisis after-roadmap:ao after-roadmap:essa after-roadmap:estou after-roadmap:somando after-roadmap:toda after-roadmap:todo ai_para ai~mim ao das_dividas deven- devendo devo_no devo_para devo~NAME divida_$ em~? estou~em eu~devendo eu~no fala~total falta me_fala mesmo_? no_total o~todo qual qual_o qual~valor quanto_devo quanto_esta quanto~eu soma_tudo somad- somando_tudo todo todo_$
todo_? tudo tudo~da`,
    '4': `:divida :minha :quanto :total :valor ^_somando a_soma after-crisis:total after-crisis:tudo after-roadmap:dando after-roadmap:estrago after-roadmap:mim after-roadmap:numero after-roadmap:qual agora ai_o ai~prejuizo buraco_? das_minhas das~dividas da~? da~divida de_que debts:da debts:o debts:qual debts:todo devendo_quanto devo~total de~tamanho divid- divida_toda era_mesmo era~o esta_dando esta_de
estra- estrago eu_ainda eu_estou eu~devo lembra_quanto lembra~da mesmo_o mesmo~total meu~esta me~o me~quanto mim_$ minha~toda o_estrago o_numero o_prejuizo o_valor para_mim preju- prejuizo prejuizo_para prejuizo~mim qual_eh qual_era qual~mesmo qual~o quanto~ainda quanto~o que~devo que~hoje soma~o toda_$ toda_? tudo_para tudo~mim valor_da`,
    '3': `:da :devo ^_fala ^_junta after-crisis:era after-crisis:imaginando after-crisis:o after-roadmap:em after-roadmap:hoje after-roadmap:mesmo after-roadmap:minhas ai ainda_tenho ainda~que a~das bolo bolo_inteiro bolo~da brinc- brincadeira buraco_$ cheio_de cheio~tudo dando da~se de_quanto debts:? debts:quanto debts:tudo devo_? devo_quanto de~eh divida_esta divida~em diz~tamanho do~devo eh_o eh~somado
esta_em esta_minha esta~divida estou~quanto e~diz fiquei_imaginando fiquei~, geral_$ geral_do geral~que hoje_$ imagi- imaginando imaginando_, imaginando~quanto intei- inteiro inteiro_da inteiro~quanto junta junta_tudo juntar_todas juntar~as junta~e lembra me_lembra mim minhas_dividas minha~esta monta- montante montante_geral montante~do no_geral numero o_bolo o_montante o~? o~geral o~inteiro
o~para pagar_no pagar~todo pagar~total para_NAME qual~montante quanto_eh quanto_se quanto~devo quanto~estou quanto~juntar quanto~no que_devo quero_saber que~estou que~o saber~valor se_juntar se~todas somadinho somadinho_da somadinho~quanto somado somado_$ tamanho~buraco todas_as todas~dividas total_da total_que total~eu tudo_$ tudo_somadinho tudo_somado tudo~me valor_total valor~de`,
    '-3': `after-roadmap:ate after-roadmap:banco after-roadmap:cada after-roadmap:fazendo after-roadmap:juros after-roadmap:oferecer after-roadmap:pago after-roadmap:renda after-roadmap:sair banco_$ cada devo_na devo_oferecer devo~cada divida_? econo- eh_$ eu~na falta_da falta~NAME mes_? mesmo_$ minha_renda minha~vai n0 na_NAME na~mesmo oferecer para_cada para_divida para~banco quanto~da quanto~oferecer
quanto~total sair sair_das sair~dividas vai_para vai~divida`,
    '-4': `NAME_mesmo after-roadmap:tempo after-roadmap:vai divida_no divida~NAME minha~no ofere- tempo`,
    '-5': `NAME_$ after-roadmap:ja`,
    '-6': `quanto_tempo`,
    '-8': `falta_$`,
  },
  'ask:what-is-this': {
    '14': `consent:eh`,
    '12': `after-roadmap:eh falan- falando`,
    '11': `:funciona after-roadmap:robo consent:que eh_financeira quem~voce`,
    '10': `:como after-roadmap:voce do~? eh_voce financeira_$ funci- funciona para_que robo voce`,
    '9': `after-roadmap:falando banco_? como_funciona financeira funciona_$ que_esse que~isso robo_$ sao voce_$`,
    '8': `^_voce after-roadmap:isso after-roadmap:sao como_pegou como~meu consent:isso consent:quem de_onde do~se eh_do eh_isso eh~robo eh~serasa empre- emprestam emprestam_dinheiro esta_falando estou_falando fazem fazem_$ finan- isso~emprestimo pegou pegou_meu pegou~numero quem quem_eh quem~falando que~fazem que~trata se_trata serve trata trata_$ um_robo voce_emprestam voce_fazem voce_sao`,
    '7': `:voce ?consent ^_do ^_eh ^_isso after-roadmap:fazem after-roadmap:financeira como~conseguiu conseguiu conseguiu_meu conseguiu~numero consent:esse consent:falando consent:voce do_que eh_esse empresa_$ esse_negocio esse_zap isso_eh meu_numero numero_$ quem_sao que~zap sao_voce voce_conseguiu voce_eh zap`,
    '6': `:? :quem ^_para ^_quem after-roadmap:serve after-roadmap:zap artif- artificial artificial_? consent:? consent:financeira consent:mandou consent:o consent:robo consent:sao dinheiro_$ eh_emprestimo eh_inteligencia eh_um eh~artificial eh~pessoa esse_$ falando_$ intel- inteligencia inteligencia_artificial inteligencia~? isso~do isso~o negocio negocio_$ onde_eh onde~isso para~serve que_se que_serve
robo_? sao_banco serve_isso voce~banco voce~dinheiro zap_$`,
    '5': `:divida :eh :isso :minha :vi ^_de ^_que after-roadmap:negocio after-roadmap:numero after-roadmap:pegou after-roadmap:quem consent:do consent:emprestimo consent:entendi consent:negocio consent:serve de_emprestimo de_que de~voce divida_? do_governo do_serasa dono_disso eh eh_empresa eh_quem eh_vendedor eh~banco eh~de eh~moco eh~ou empresa_de empresa~que emprestimo_$ esse_? falando_com falando~robo
faz~que governo_? isso_$ isso_aqui isso_moco mando- mandou me_mandou me~isso o_que onde~sao ou_maquina o~disso o~esse o~mesmo para~esse que_mesmo quem_$ quem_esta que~eh que~esse que~negocio resolve_minha sao_$ sao_do seras- serasa serasa_? vendedor vendedor_de vendedor~emprestimo voce_resolve voce~do`,
    '4': `:do :no :que ^_com ^_como afina- afinal afinal_? after-roadmap:empresa after-roadmap:emprestimo after-roadmap:esse after-roadmap:que after-roadmap:servico ajudam_a aqui_serve aqui~para a~o com_quem com_robo como~funciona com~eu consent:de consent:oii consent:onde consent:zap de~eh de~empresa do_banco eh_humano eh_o eh_uma eh~dono eh~qual eh~servico empresa emprestimo emprestimo_? entendi_o
entendi~que esse esta~comigo estou~? estou~com eu_estou eu~falando falando_? falando_comigo faz_o fazem_afinal fazem~? funciona_esse funciona~negocio gover- governo humano_ou humano~robo isso isso~serve maqui- maquina minha_divida minha~? moco moco_$ negoc- negocio_eh negocio~esse onde_voce ou_robo o~eh o~voce qual_empresa que_$ que_? que_funciona que_negocio que_servico que_zap quem_eu quem_me
quem~estou resol- resolve sao~? sao~financeira sao~governo serve_para serve~que servico_eh servico~esse vende- voce~a voce~afinal voce~da voce~quem voce~uma zap_eh zap~esse`,
    '3': `,~funciona :ajudam :aqui :esta :fazer :instagram :mesmo :sabe ^_cai ^_explica ^_faz after-roadmap:disso after-roadmap:do after-roadmap:dono after-roadmap:humano after-roadmap:maquina after-roadmap:moco after-roadmap:onde after-roadmap:ou after-roadmap:pessoa after-roadmap:serasa ajuda- ajudam aqui aqui_de aqui_eh como consent:cai consent:dinheiro consent:disso consent:dono consent:empresa
consent:esta consent:fazem consent:limpar consent:me consent:moco consent:nome consent:pera consent:serasa consent:um de_qual digitando digitando_? disso_$ dono eh_gente eh~esta eh~governo entendi explica_o explica~que fazer_? financeira_? gente_ou gente~maquina governo_$ human- humano insta- instagram isso~de isso~eh limpa- limpar limpar_o limpar~nome maquina_? nao_entendi nao~o nao~quem
no_instagram numer- numero o_dono onde outra~? pesso- pessoa pessoa_digitando pessoa_ou pessoa~? pessoa~maquina que_eh que~voce sabe~? sei_quem serasa_$ serasa~? servi- servico servico_$ trem uma_financeira uma_pessoa uma~digitando uma~ou um~? vi vi_no voce_ajudam voce~gente`,
    '-3': `?_quero ^_esse after-roadmap:anjo after-roadmap:bom after-roadmap:daqui after-roadmap:dez after-roadmap:juros after-roadmap:quero after-roadmap:top anjo anjo_$ banca banco_$ consent:essa consent:pago consent:sabe consent:tem consent:vai criou daqui de_graca debt-kind:do deven- devendo devendo_$ dez dez_$ do~ou eh_bom eh_dez eh_essa eh_particular eh_protegido eh_seguro eh_sigiloso eh~anjo eh~graca
esse_numero esta_devendo fazer_$ ganham golpe_? governo_ou governo~eh graca isso~golpe isso~pago juros_eh meu~? muito numero_? ou~particular pago_$ parti- particular prote- protegido protegido_isso quem_criou quem~devendo rmc_eh robo~quero rotat- rotativo sigil- sigiloso tem~? top um_anjo vai voce_ganham voce~? voce~com voce~o`,
    '-4': `:oii after-roadmap:muito after-roadmap:rmc com_isso consent:fazer consent:golpe debt-kind:eh eh_muito eh_pago eh_para esse~? esse~eh ganha- ong ong_? pergu- quem~isso rmc sao~ong uma_ong`,
    '-5': `eh_golpe eh~isso golpe isso_que isso~voce perguntou perguntou_$ que~perguntou voce_perguntou`,
    '-6': `qual~?`,
    '-7': `confi-`,
    '-8': `empresa_?`,
  },
  'ask:which-bill-first': {
    '10': `qual_conta`,
    '9': `deixo essentials:?`,
    '8': `atrasar`,
    '7': `after-roadmap:deixo after-roadmap:luz after-roadmap:ou alugu- aluguel luz luz_ou ou qual`,
    '6': `^_entre a_luz after-roadmap:aluguel after-roadmap:atrasar after-roadmap:pago after-roadmap:qual conta_posso conta~empurrar das_contas deixo_de deixo~pagar de~esse empur- empurrar empurrar_? escol- essentials:qual eu_deixo ou_a pago posso_empurrar primeiro_? qual~? qual~posso que~deixo so~para`,
    '5': `,_qual ^_aluguel ^_deixo a_prestacao after-roadmap:casa after-roadmap:conta after-roadmap:contas after-roadmap:entre after-roadmap:prestacao aluguel_e atrasar_qual atrasar~delas a~ou contas conta~casa de_pagar deixo_atrasar deixo~qual delas_? der der_para entre escolho escolho~? gas_ou gas~a luz~o nao_pode nao~atrasar nao~para o_gas ou_luz ou_o ou~prestacao pagar_esse pagar~mes pago_a pago_antes
pago~que para_tudo pode_atrasar pode~? posso_deixar prestacao prestacao_? qual_? que~primeiro se~der tudo_,`,
    '4': `,_escolho ?_ajuda ?~a ^_mercado ^_pago a_escolher after-roadmap:der after-roadmap:empurrar after-roadmap:gas after-roadmap:posso ajuda_a ajuda~escolher aluguel_ou aluguel~luz atras- atrasar_? a~? boleto_? boleto~ajuda boleto~o comida_e comida~boleto conta- conta_nao contas~casa conta~pode da~tudo de_casa de_jeito deixar delas de~nenhum e_boleto entre_comida escolher escolher_$ escolho_qual
essentials:atrasar essentials:conta essentials:deixo essentials:luz essentials:ou essentials:pago esse~? esta~vencendo eu~de gas internet jeito_nenhum jeito~? junto_, junto~o luz_primeiro luz~? luz~qual mercado mercado_ou mercado~boleto mes_? nao_da nenhum_? ou_boleto ou~primeiro o~? o~ou o~vem pago_o pago~luz para~, posso posso~? prest- primeiro qual_delas qual~nao se_nao tudo_vencendo
tudo~escolho tudo~junto vem_primeiro vencendo vencendo_junto vencendo~, worry:ou`,
    '3': `,~eh ,~qual ^_agua a_internet after-roadmap:boleto after-roadmap:das after-roadmap:deixar after-roadmap:delas after-roadmap:dinheiro after-roadmap:escolho after-roadmap:junto after-roadmap:sei after-roadmap:so after-roadmap:tudo after-roadmap:vencendo agua agua_, agua~luz aluguel~energia bolet- boleto boleto_pago cartao_? casa casa~pode com_esse comid- comida com~dinheiro condominio
condominio_primeiro condominio~? conta conta_de contas_, contas_da da_casa da_para das das~da da~um deixa- deixar_de deixar~pagar deixo_para deixo~depois der~pagar dia_e dia~so dinheiro_pago e_energia e_so eh_? energ- energia energia_no energia~mesmo entre~e esse_dinheiro esse_mes essentials:casa essentials:pagar essentials:posso esse~pago esta_tudo eu~antes e~da e~no e~pago inter- internet_ou
internet~o junto luz_, merca- mesmo_dia mesmo~e nao_der nao~deixar nenhum no_mesmo no~dia o_aluguel o_cartao o_condominio ou~? ou~aluguel ou~cartao ou~condominio o~e o~eu pagar pagar_de pagar_uma pagar~, pagar~jeito pago~? pago~internet para_depois para_pagar para_um para~uma posso~de prime- qual~de que_? que_vem se_so so_da so_der um_$ uma_, uma~qual vem~? vence- worry:? worry:aluguel worry:deixo
worry:pago worry:primeiro`,
    '-3': `qual_o`,
  },
  'ask:who-is-behind': {
    '12': `voce_?`,
    '11': `^_quem`,
    '10': `criou empresa empresa_? por_tras quem quem_criou`,
    '9': `banca quem~isso tras`,
    '8': `after-roadmap:quem cnpj consent:? de_voce essa_empresa esse~? fez ong ong_? qual~? quem_banca sao~ong uma_ong`,
    '7': `:criou after-roadmap:tras banca_isso banca~aqui como_? dinheiro_como dinheiro~? ganham ganham_dinheiro ganham~como sao_uma tras_disso`,
    '6': `:quem com~? criou_voce criou~? do~ou eh_de eh_particular fez_? ganha- ganha_com ganha~isso governo_ou governo~eh ou~particular particular_? por~disso quem_te quem~com quem~esse quem~fez te_fez tem_banco te~? uma~? voce_ganham voce~dinheiro voce~uma worry:voce`,
    '5': `:isso ^_de after-roadmap:empresa after-roadmap:fez after-roadmap:ganham cnpj_de cnpj~voce com_isso consent:tem consent:voce de_qual debts:? debts:voce desse_zap desse~? de~empresa de~saiu disso_tem disso~banco do_governo dono_desse dono~zap eh_essa eh~governo eh~qual empre- empresa_fica empresa~onde essa~fica esse_programa esse_servico fica fica_onde fica~? ganha isso~de o_cnpj onde_? onde_saiu
onde~esse ou_eh o~de o~desse parti- particular programa_? qual_empresa qual~cnpj quem_ganha robo robo_? saiu saiu_esse saiu~programa servico_? tem~? tem~por tras~tem voce voce_sao worry:? zap_?`,
    '4': `,~cnpj after-roadmap:fica alguma_financeira alguma~bancando banca- bancando bancando_voce bancando~? cnpj_? consent:banca consent:cnpj consent:fez consent:onde consent:quem consent:tras de_onde debts:sao de~? do_robo dono eh~dono eh~empresa essa_que essa~inventou esse_robo fez_esse fez~servico financeira_bancando financeira~voce gente_por gente~tras gover- governo inven- inventou inventou_esse
inventou~robo isso_? isso~? o_dono onde por~do progr- programa que_inventou que_turma quem_fez quem~essa sao sao~, tem_alguma tem_cnpj tem_gente tem~financeira tras_do tras~robo turma turma_eh turma~essa voce_, voce~tem worry:eh zap`,
    '3': `,_tem ^_essa ^_voce after-roadmap:banca after-roadmap:ganha after-roadmap:isso after-roadmap:onde after-roadmap:robo after-roadmap:saiu after-roadmap:te after-roadmap:voce algum- alguma aqui_? consent:como consent:de consent:dinheiro consent:empresa consent:essa consent:esse consent:fica consent:ganha consent:ganham consent:ou consent:por consent:te consent:uma conta_de conta~voce de_quem debts:eh
debts:isso debts:quem debts:tem desse de~eh de~quem dinhe- dinheiro disso eh_do escri- escritorio escritorio_de escritorio~voce essa~? esta_por esta~tras fica_o fica~escritorio graca_quem graca~paga isso_aqui o_escritorio onde_fica onde~o paga_a paga~conta qual_o quem_eh quem_paga quem~a quem~o quem~por quem~voce que~esse se_eh servi- servico se~de te tras~? worry:empresa worry:essa worry:esse
worry:onde worry:quem worry:sao`,
    '-3': `:voce eh_voce le le_isso le~aqui quem_le voce_$`,
    '-4': `sao~?`,
    '-5': `empresa_$`,
  },
  back: {
    '25': `volta`,
    '22': `^_volta desfa-`,
    '20': `volta_$`,
    '19': `retor-`,
    '18': `^_desfaz desfaz`,
    '17': `re z`,
    '16': `^_rebobina ^_retorna rebob- rebobina retorna volta- voltar z_$`,
    '15': `re_$ ultim- voltar_$`,
    '14': `desfaz_$`,
    '13': `^_da anterior errad- rebobina_$ ultima`,
    '12': `^_desfazer ^_voltar anter- ctrl ctrl_z desfazer_isso retorna_$`,
    '11': `a_ultima como_retroceder da_re desfazer respondi retro- retroceder retroceder_$ tem~retroceder`,
    '10': `^_control ^_ctrl control control_z debts:volta errado errei ultima_$ volta_uma`,
    '9': `,_volta ^_desconsidera ^_respondi after-roadmap:voltar anterior_$ antes_$ desconsidera incomes:volta pergunta rates:volta respo- tem_como tras tras_$ uma_$`,
    '8': `^_apaga a_fita da~retornar de_antes essentials:volta essentials:voltar fita fita_$ na_pergunta overdue:z para_retornar pergu- retorna_uma retornar retornar_$ uma volta_ai voltar_por voltar~favor`,
    '7': `,_botei ,~errado ?debt-amount ^_engata ^_ops ^_pulei ^_risca a_anterior a_de a_re ai_$ anda_uma anda~para apaga botei_errado contr- debts:desfaz engat- engata engata_a engata~re errada errada_$ errei_$ essentials:re essentials:rebobina incomes:rebobina na~errada opa~botei ops ops_volta overdue:retorna o~eu pergunta_anterior pulei pulei_uma pulei~sem respondi_errado risca risca_a risca~ultima
uma_para uma_sem uma~querer uma~tras`,
    '6': `:volta ?incomes ^_anda ^_errei ^_opa a_pergunta acabei~dizer anda antes apaga_essa apaga_o apaga~ultima arrum- arrumar arrumar_a da~voltar debt-amount:retorna debt-amount:z debt-kind:z desconsidera_o desconsidera~que desfaz_ai essa_ultima essa~mensagem eu_falei falei_agora incomes:re incomes:voltar mudar~que opa opa_, overdue:volta o~respondi para_tras para_voltar pouco_$ que_respondi querer
querer_$ quero_mudar quero_voltar quero~a que~acabei que~falei rates:a rates:anterior respondi_$ sem_querer tira~que ultima_mensagem um_pouco volta_um volta~pouco`,
    '5': `?debts ^_desmancha ^_quero acabe- acabei acabei_de after-roadmap:desfaz after-roadmap:volta arrumar~de a~anterior a~tras botei da_para da~re de_dizer de_tras debt-amount:volta debt-kind:como debt-kind:tem debt-kind:ultima debts:a debts:isso debts:ultima deixa~arrumar desma- desmancha desmancha_a desmancha~ultima errado_antes errado_volta essentials:da eu_acabei eu_arrumar eu~agora eu~de falei
income-source:re incomes:a incomes:quero incomes:uma isso_$ mudar mudar_o overdue:errado pouco que_errei quere- quero~o rates:desfaz rates:pergunta rates:ultima re_ai rebobina_a rebobina~fita respondi~antes resposta tira_o ultimo uma_casa uma_re volta~casa volta~pergunta`,
    '4': `?rates ?which-change ^_digitei ^_tira a_resposta after-roadmap:apaga after-roadmap:desconsidera after-roadmap:errado after-roadmap:pergunta ai apaga~ultimo a~antes casa_errada consertar consertar_a consertar~de ctrl~ai da~ctrl debt-amount:anterior debt-amount:ctrl debt-amount:uma debt-kind:ai debt-kind:uma debts:da debts:errado debts:mudar debts:tras desconsidera_a desconsidera~ultima digit-
digitei digitei_na digitei~pergunta dizer_$ engan- enganei enganei_na enganei~pergunta errado_$ essentials:a essentials:quero essentials:respondi essentials:uma eu_mandei eu~a favor favor_$ income-source:a income-source:fita income-source:uma incomes:da incomes:desfazer incomes:errei incomes:tras incomes:ultima mande- mandei mandei_$ me_enganei mensagem_$ me~na more-debts:volta n0 na_anterior
na_casa na_outra na~, o_ultimo outra_, outra~volta overdue:a overdue:desfaz overdue:respondi overdue:uma para~pergunta passada pergunta_$ pergunta_errada pergunta_passada pergunta~antes por_favor quero_consertar que~mandei rates:ai rates:antes rates:errado rates:isso rates:tem respondi_na respondi~casa tira ultimo_que ultimo~eu um_ctrl uma_pergunta uma~ai um~z volta_na volta~fita volta~outra z_ai`,
    '3': `,~la ,~uma :errei ?essentials ?income-source ?overdue ^_cliquei ^_refaz ^_tem after-roadmap:anterior after-roadmap:falei after-roadmap:pouco after-roadmap:respondi after-roadmap:ultima agora_$ arrumar~resposta a~passada a~resposta batid- batido batido_na batido~outra besteira_na besteira~outra cancela_a cancela~ultima casa casa_$ cliqu- cliquei cliquei_errado cliquei~volta conse- corri- corrigir
da_uma debt-amount:a debt-amount:da debt-amount:quero debt-amount:sem debt-kind:dizer debt-kind:para debt-kind:tira debt-kind:volta debts:ai debts:anda debts:anterior debts:antes debts:como debts:favor debts:pergunta debts:quero debts:tem debts:uma debts:voltar dei dei_$ deixa_eu desco- desfaz_o desfaz~que dizer errado_, errado~volta errei_, errei_a errei~ultima errei~volta essentials:apaga
essentials:errada essentials:errei essentials:eu essentials:falei essentials:favor essentials:fita essentials:na essentials:pergunta essentials:por essentials:que essentials:tras essentials:ultima falei_besteira falei~na income-source:errada income-source:na income-source:sem income-source:volta incomes:ai incomes:errado incomes:favor incomes:isso incomes:na incomes:para incomes:pergunta
incomes:que mensagem more-debts:uma na na~de novo_a novo~anterior outra outra_pergunta overdue:anterior overdue:falei overdue:na overdue:quero overdue:sem overdue:ultima para_outra passada_que passada~errei passei_batido passei~na pergunta_de pergunta~que que_dei que_eu quero quero_arrumar quero_responder quero~de rates:. rates:anda rates:como rates:da rates:de rates:na rates:para rates:uma refaz
refaz_a refaz~pergunta responder_de responder~novo resposta_de resposta_que resposta~antes resposta~dei retorna~pergunta ultima_resposta ultima_volta ultima~que volta_a volta_la volta~anterior`,
    '-3': `^_boa ^_outra ^_pergunta ^_uma boa boa_pergunta coloc- instalments-left:a instalments-left:ultima me~de para_comeco`,
    '-4': `de_volta inici- inicio inicio_$ para_inicio voltar_a volta~inicio`,
    '-8': `:quero :voltar`,
  },
  cancel: {
    '21': `cance-`,
    '19': `^_deixa`,
    '17': `^_cancela ^_esquece cancela esquece`,
    '16': `?confirm-change ^_desisto deixa deixa_$ desisto`,
    '15': `?which-change ?which-creditor desis-`,
    '14': `cancela_$ canse- cansei cansei_$ esque-`,
    '13': `^_cancelar ^_cansei after-roadmap:deixa esquece_$ querer_$`,
    '12': `cancelar desisto_$ precisa_mais`,
    '11': `^_larga fazer fazer_isso larga larga_mao`,
    '10': `^_estava esta_$ estava_so mais_$ mao_$ nao_precisa para_la`,
    '9': `after-roadmap:desisto cancelar_$ chega_disso chega~por como_esta deixa_queto deixa~la disso_por disso~hoje engan- la_$ mao precisa querer queto queto_$ sem_querer which-creditor:,`,
    '8': `a_fim after-roadmap:cancela after-roadmap:cansei after-roadmap:esquece after-roadmap:fazer a~agora baixo_$ cancela_isso cancelar_operacao confirm-change:esta curio- curiosidade curiosidade_$ deixa_baixo deixa_para deixa~isso desisto_dessa era_so era~curiosidade esquece_isso essentials:deixa essentials:desisto estou_a estou~fim fim_agora operacao operacao_$ quere- quieto_isso so_curiosidade
which-change:, which-creditor:deixa`,
    '7': `,_desculpa ,_foi ^_chega after-roadmap:querer baixo cansei_desse cansei~papo confirm-change:esquece confundi_, confundi~deixa de_fazer desculpa_$ dessa_$ desse_papo de~isso essentials:cancela essentials:cansei essentials:esquece essentials:fazer estava~ficando estava~olhando fazer_mais ficando_$ fim isso_$ mais_fazer mais~isso nao_estou nao~fazer olhando_$ opera- para_de para~fazer por_hoje preci-
quero~fazer so_ficando so_olhando vou_fazer vou~mais`,
    '6': `,_troquei ,~enganei ,~engano ,~errado ^_abri ^_era abri abri_sem abri~querer after-crisis:depois after-roadmap:era after-roadmap:estava after-roadmap:foi after-roadmap:isso after-roadmap:precisa after-roadmap:so cancela_o chega confirm-change:cancela confirm-change:cansei confirm-change:como confirm-change:desisto confirm-change:isso descu- desculpa dessa enganei enganei_$ engano engano_$ era
essentials:isso essentials:precisa estav- estava eu_pedi eu~, fican- ficando foi_engano hoje_$ la me_enganei me~, nada_nao nada~, nao_era nao~a nao~mais nao~troquei nenhuma_, nenhuma~me nenhum~foi olhan- olhando papo papo_$ precisa_nao precisa~deixa que~pedi troqu- troquei troquei_errado which-change:deixa which-creditor:mao`,
    '5': `,_resolvi ?essentials ^_nenhum ^_nenhuma after-crisis:, after-crisis:e after-crisis:esta after-crisis:eu after-roadmap:desculpa agora_$ banho cancela_por cancela~ai cancela~favor confirm-change:mais confirm-change:nada confirm-change:so confirm-delete:la confirm-delete:para confundi debt-amount:cancela dedo_$ deixa_, deixa~resolvi desse era_nada era~, esquece_o esquece~que essentials:mais eu_volto
filho_que filho~mexeu foi foi_meu foi~dedo foi~filho ih~nada me_confundi mexeu mexeu_no mexeu~celular nada_, nada~desculpa nada~foi nao_vou nenhu- nenhum_, no_celular pedi_$ que_mexeu resolvi resolvi_aqui tomar volto which-change:esquece which-change:nao which-creditor:nada which-creditor:nao which-creditor:querer which-creditor:sem which-creditor:so`,
    '4': `,_esta ,_nada ,~, ,~? ,~aqui ,~muda ^_apertei ^_foi ^_ih ^_para after-crisis:vou after-roadmap:baixo after-roadmap:chega after-roadmap:desse after-roadmap:fim after-roadmap:mais after-roadmap:papo after-roadmap:sem apert- apertei apertei_sem apertei~querer cancela~pedido celul- celular celular_$ confirm-change:deixa confirm-change:fazer confirm-change:nao confirm-change:troquei
confirm-delete:deixa confu- de_ideia dedo deixa_isso deixa_quieto deixa~para depois_eu desisti_, desisti~nao errado_$ essentials:dessa essentials:fim essentials:nao filho foi_o hoje ideia_, ideia~deixa ih ih_, isso_ai isso~la meu_filho meu~que muda_nada mudei~ideia nao_deixa nao_muda nao~nada nao~nao nenhuma o_dedo o_pedido pedi pedid- pedido pedido_$ querer~desculpa que~no sem so
which-change:estava which-change:querer which-change:sem which-change:so which-creditor:esquece`,
    '3': `,_esquece ,_me ,_nem ,~o ,~tirar ^_aff ^_depois ^_desisti ^_mudei aff after-roadmap:dessa after-roadmap:ficando after-roadmap:mexeu after-roadmap:nada after-roadmap:nenhum agora cancela~que confirm-change:abri confirm-change:era confirm-change:errado confirm-change:estou confirm-change:foi confirm-change:me confirm-change:nenhuma confirm-change:para confirm-change:querer confirm-change:sem
debt-creditor:ai debt-creditor:nem desisti devia disso errad- errado essa_ai essa~, essentials:agora essentials:chega essentials:disso essentials:hoje essentials:pedi essentials:por essentials:vou esta favor_$ foi_sem foi~querer ideia isso isso_para mais muda mudei mudei_de n0 nada nao_, nenhum o~eu pode_tirar pode~, queria_, queria~esquece quero_mais quiet- quieto rates:deixa rates:la resol-
tirar_, vou which-change:abri which-change:baixo which-change:foi which-change:isso which-change:me which-change:nada which-change:nenhuma which-change:que which-creditor:de which-creditor:era which-creditor:la which-creditor:me which-creditor:nenhuma`,
    '-3': `?income-source ^_essa after-roadmap:avisos after-roadmap:os aviso- avisos avisos_$ cancela_minha cancela~inscricao certo_, como~, confirm-change:mudanca dessa- dessas essa_mudanca essentials:essa esta~, inscr- inscricao inscricao_$ minha_inscricao nao_nao nao~deixa nenhuma_dessas os os_avisos querer_, quero_cancelar sem~,`,
    '-4': `,~assim assim assim_$ cansei_disso deixa_assim deixa_eu essa_deixa essa~para mudanca_$ quieto_$`,
    '-5': `como_estava deixa~estava disso_$ mudan- mudanca`,
    '-6': `deixa~esta`,
    '-8': `querer~deixa`,
    '-10': `deixa_como`,
  },
  choose: {
    '26': `?which-change`,
    '22': `?which-creditor`,
    '21': `^_#`,
    '17': `#_$ terce-`,
    '16': `FIGURE`,
    '14': `debt-kind:# opcao segun-`,
    '12': `^_a which-change:o`,
    '11': `?confirm-amount debt-kind:numero segunda terceira terceiro terceiro_$`,
    '10': `a_dois confirm-amount:a confirm-amount:o o_primeiro prime- which-change:as`,
    '9': `# ^_gasto a_quarta a_segunda confirm-amount:segunda gasto_$ numero opcao_# primeira quart- quarta quarta_$ which-change:renda which-creditor:# which-creditor:a`,
    '8': `^_as confirm-amount:# confirm-creditor:a confirm-creditor:do confirm-creditor:meio do_cartao gasto income-source:# numer- opcao_$ overdue:# primeira_$ renda renda_$ which-change:a which-change:valor which-creditor:ai which-creditor:cartao worry:a`,
    '7': `^_do ^_o a_# a_do a_primeira confirm-amount:segundo dois meio meio_$ minha_renda n0 o_segundo segunda_$ segundo segundo_$ ultim- which-change:da which-creditor:o`,
    '6': `as_dividas as_parcelas cartao_$ confirm-amount:primeiro mexer mexer_na na_divida o_ultimo o~aluguel primeiro quero_mexer ultimo which-change:divida which-change:do which-change:quero which-creditor:do which-creditor:que which-creditor:segunda which-creditor:voce worry:dois`,
    '5': `?confirm-creditor a_opcao divida_$ dividas_$ do_aluguel dois_$ o_do o_valor parcelas parcelas_$ segunda_opcao which-change:# which-change:primeira which-creditor:nao`,
    '4': `,_quem ^_minha ^_segunda ai~voce aluguel_$ as a~ai carta- cartao confirm-amount:opcao da_lista dividas eh~dessas o~ai parce- primeiro_$ que_voce que~botou ultima_da ultima~lista ultimo_$ valor valor_$ voce_botou which-change:, which-change:opcao which-creditor:lista which-creditor:primeira`,
    '3': `#~que ,_a ,_ganho ,~dera ,~menos ,~pensar ?debt-kind a_da a_ultima after-roadmap:# ai_que alugu- aluguel a~# a~da baixo botou cima cima_$ confirm-amount:de confirm-amount:dera confirm-amount:fosse confirm-amount:quem consent:# da_parcela de_baixo de_cima debt-kind:entendi debt-kind:pelo debt-kind:seria dera dera_fosse divid- eh~primeiro falou fosse ganho_menos lista lista_$ menos_agora nao~nenhuma
no_# o_de o~baixo parcela_$ primeiro_, quem_dera quem~fosse que~falou segunda~, ultima ultimo_que valor_da which-change:no which-creditor:da which-creditor:dessas which-creditor:eh which-creditor:nenhuma which-creditor:opcao worry:duas worry:pensar`,
    '-3': `^_nenhuma ^_vale aumen- aumentou_para aumentou~# debt-kind:do debts:# para_# vale vale_o vale~primeiro`,
    '-4': `#~# ?confirm-change a~banco banco_$ debt-kind:a do_banco essentials:# which-creditor:NAME`,
    '-9': `confirm-change:#`,
    '-12': `rates:#`,
  },
  crisis: {
    '13': `mais_viver`,
    '12': `viver`,
    '11': `viver_$`,
    '10': `morrer_$ quero_morrer worry:morrer worry:quero`,
    '9': `morre- morrer`,
    '8': `after-roadmap:viver guent-`,
    '7': `,_ja nao~mais sumir`,
    '6': `after-crisis:nao after-roadmap:pensando after-roadmap:sumir after-roadmap:vida debts:aguento debts:mais em~da pensando_em por_causa sumir_da vida`,
    '5': `acaba- after-crisis:. after-roadmap:melhor aguen- aguento aguento_mais causa da_vida em_me em~matar estou_pensando estou~em ja_comprei melhor nao_aguento pensando penso`,
    '4': `?after-crisis acabar after-crisis:ligar after-crisis:para after-roadmap:acabar after-roadmap:causa after-roadmap:em after-roadmap:estou after-roadmap:mais causa~dividas comprei debts:nao eh_eu era_melhor eu_faco eu~de ja~a mais mais_esta matar matar_$ melho- o_seguro os_remedio ponte que_era quero~esta que~faco que~melhor remed- remedio saida vida_$ vivo~,`,
    '3': `,~que . ._estou :causa :em :eu :matar :penso ^_minha ^_quero a_corda acabar_com achan- achando acordar adianta after-crisis:a after-crisis:e after-crisis:falo after-crisis:hoje after-crisis:ja after-crisis:nunca after-crisis:sumir after-roadmap:deixou after-roadmap:desesperada after-roadmap:ja after-roadmap:minha after-roadmap:nao after-roadmap:tudo carta carta_para causa_das causa_dessas
causa~contas com_tudo compr- contas corda da_ponte das_dividas da~por debts:ja deixou_um desde_ontem desde~e despe- dessa- dessas dessas_contas e_deixou eu_penso eu~em e~um hoje_e hoje~nao irmao_mandou irmao~audio ja jogar jogar_da jogar~ponte ligar ligar_para mais_. mandou_audio me_dera me_matar melhor_eu menin- mesmo_, meu~mandou minha~nao mundo~eu n4 nada~, nao_vale nao~amanha nenhum_, numero~,
nunca~. para_todo para~. para~mundo para~nenhum pensa- penso_em penso~me por~das por~dessas quem~dera quero quero_mais quero~viver seguro separ- separei separei_os serio serio_$ se~da vale vida_nao viver_, vivo`,
    '-3': `mais_$`,
  },
  'crisis-denied': {
    '37': `?after-crisis`,
    '13': `after-crisis:nao after-crisis:so`,
    '12': `after-crisis:isso exage-`,
    '11': `^_era after-crisis:era after-crisis:estou`,
    '9': `after-crisis:, after-crisis:bem after-crisis:de after-crisis:eh after-crisis:quero`,
    '8': `after-crisis:falei bem era estou_bem viver viver_$`,
    '7': `after-crisis:falar after-crisis:foi brinc- estre- jamai- jamais nao~nisso penso`,
    '6': `^_falei after-crisis:brincadeira after-crisis:da after-crisis:estava after-crisis:vou brincadeira expre- nisso`,
    '5': `^_estava ^_foi after-crisis:calma after-crisis:expressao after-crisis:fazer after-crisis:me after-crisis:meu after-crisis:modo after-crisis:que bem_$ era~meu estav- estava expressao falar_$ falei modo modo_de nao_vou`,
    '4': `,_estou after-crisis:boa after-crisis:gente after-crisis:letra after-crisis:morrer after-crisis:pe after-crisis:por after-crisis:viva after-crisis:voce ao_pe ao~da boa_$ brincadeira_$ calma da_letra de_boa de_falar desab- eh_so eh~de estava_so estou_de estou_viva estou~boa falei_por foi_so gente_$ isso_$ letra_$ meu_$ morre- morrer nao_$ nao~me nao~morrer pe_da pe~letra quero~nao viva vou_me`,
    '3': `,~bem ,~minha ^_calma ^_desculpa ^_fica ^_quero ^_sumir after-crisis:ao after-crisis:boca after-crisis:desculpa after-crisis:do after-crisis:fora after-crisis:forca after-crisis:ia after-crisis:jeito after-crisis:mapa after-crisis:matar after-crisis:nada after-crisis:o after-crisis:susto boa boca_para boca~fora calma_nao da_boca de_dizer de_expressao desabafo desabafo_$ desculpa_o desculpa~susto
dizer_$ do_mapa do~brincadeira era_brincadeira estou~e expressao_$ expressao_, falar falei_da falei~boca fazer fazer_nada foi foi~, forca forca_de forca~expressao ia ia_fazer isso_, jeito~falar letra mapa mapa_brincadeira minha_vida nao~fazer nao~isso o_susto oxe para_fora pe que_isso quero_morrer que~, so sumir_do sumir~mapa susto tranq- tranquilo vou_fazer vou~nada`,
    '-3': `after-crisis:. conti-`,
  },
  'delete-data': {
    '17': `exclu-`,
    '14': `^_apaga apaga delet-`,
    '12': `after-roadmap:apaga apaga_tudo apagu-`,
    '11': `^_deleta after-roadmap:tudo apague deleta meus tudo_$`,
    '10': `apaga- apagar meus_dados some_com`,
    '9': `^_apagar ^_apague ^_exclui ^_limpa ^_some after-roadmap:apagar cadas- cadastro dados esque- esquecido esquecido_$ essentials:tudo exclui exclusao informacoes limpa_meus meu_cadastro minha_conta minhas_informacoes quero_que quero~esquecido ser_esquecido tudo tudo_que`,
    '8': `:meu apagar_tudo cadastro_$ deleta_tudo essentials:meus essentials:quero historico_$ infor- informacoes_$ limpa meu_$ meu_historico quero_ser quero~minha some`,
    '7': `after-roadmap:deleta after-roadmap:meus conta_$ elimi- essentials:apaga essentials:meu excluir histo- historico lgpd lgpd~exclusao limpa~registros`,
    '6': `:apague ^_lgpd ^_remove after-roadmap:apague after-roadmap:exclusao after-roadmap:informacoes after-roadmap:limpa after-roadmap:some apagar_meus apagar~dados apague~meu dados_$ essentials:dados essentials:deleta exclui_minha exclui~conta exclusao_$ lgpd_quero meus_registros minha- minhas quero_exclusao registros registros_$ tudo~eu`,
    '5': `:apaga :apagar :cadastro :conta :dados :exclui :meus ^_elimina after-roadmap:cadastro after-roadmap:dados after-roadmap:exclui after-roadmap:lgpd after-roadmap:ser apaga_meus apaga~dados apaga~que apague_o apague_tudo conte- contei contei_$ dados_do dados~sistema deletar deletar_minha deletar~conta do_sistema elimina elimina_minhas elimina~informacoes esquecam esquecam_tudo essentials:informacoes
essentials:limpa essentials:minhas excluir_minha excluir~conta guardem guardem_nada guardem~meu meus~do nada_meu quero quero_apagar quero_deletar quero_excluir que~meu regis- remov- remove ser siste- sistema sistema_$ tem_meu`,
    '4': `:minha :tudo ?essentials ^_esquecam ^_quero ^_solicito after-roadmap:conta after-roadmap:elimina after-roadmap:esquecam after-roadmap:excluir after-roadmap:guardem after-roadmap:quero after-roadmap:registros after-roadmap:remove after-roadmap:sistema apaga_meu apaga~cadastro apaguem com_meus com~dados conta dados_dai deleta_meu deleta_o deleta~cadastro deleta~que esquecam~que essentials:conta
essentials:exclusao essentials:que essentials:ser eu_te eu~contei exclui_meus excluir_meu excluir~cadastro exclui~dados falei_$ guard- limpa~dados mais_que mais~voce meus~dai o_meu os_meus os~dados o~historico pode_excluir pode~meu por_favor que_voce que~guardem que~te que~tudo remove_tudo remove~que solic- solicito solicito_a some~meus some~tudo te_contei todos todos_os todos~meus tudo~eh
tudo~tem voce_guardem voce~nada`,
    '3': `:apaguem :que :quero :solicito :some after-roadmap:contei after-roadmap:favor after-roadmap:meu after-roadmap:minhas after-roadmap:sobre apaga_minhas apagar~que apaga~informacoes as_minhas a~dos com_minhas com~informacoes com~minhas conta_por conta~favor dai dai_$ dos_meus dos~dados eh_meu esquecam~sobre essentials:apague essentials:cadastro essentials:contei essentials:excluir essentials:guardem
essentials:lgpd essentials:minha essentials:remove essentials:some eu_falei exclusao_dos exclusao~meus favor favor_$ limpa_tudo limpa~que meu minha~por que_apague que_esquecam que_tem quero_mais quero~apague quero~esquecam quero~que que~falei sobre sobre_mim some~minhas tira_meus tira~dados tudo_sobre`,
    '-3': `?confirm-delete ^_reativa after-roadmap:baixar after-roadmap:reativa after-roadmap:uma baixa- baixar confirm-delete:apaga expor- quero_ver reati- reativa`,
    '-4': `^_meus confirm-delete:tudo quero_meus quero_uma quero~dados uma~com`,
  },
  deny: {
    '31': `?thirteenth`,
    '22': `?confirm-delete consent:nao`,
    '20': `?confirm-amount ?confirm-creditor ?consent`,
    '18': `?confirm-change nao_$`,
    '17': `?offers confirm-delete:nao`,
    '16': `^_nem confirm-creditor:nao`,
    '15': `confirm-change:nao consent:nem n0 thirteenth:ja`,
    '14': `^_nunca nem offers:so`,
    '13': `?overdue ^_errou ^_negativo confirm-amount:nao errou negativo nenhu- nenhuma_$ nunca offers:nao offers:ninguem overdue:tudo thirteenth:de`,
    '12': `^_abafa abafa abafa_$ nao_eh overdue:ainda overdue:estou overdue:nos quiet- thirteenth:nao`,
    '11': `^_no ^_pago ^_tudo ^_viajou consent:no consent:passo deixa_como eh_outro errad- errado longe longe_$ nao_apaga nao~atrasado negat- negativo_$ offers:nada offers:nem overdue:pagando repre- segur- viajo- viajou`,
    '10': `^_alto ^_nananao ^_ninguem after-roadmap:cortar alto_la como_era credo credo_$ deixa errado_$ errou_$ estou_fora nada~ver nanan- nananao nananao_$ nao nao_mexe nos offers:me offers:nenhuma outro_$ overdue:dia overdue:em overdue:mas pagan- pagando thirteenth:sem ❌ ❌_$`,
    '9': `,_deixa ?income-low-month ^_desconto ^_dispenso ^_embaralhou ^_errado ^_ja ^_nao ^_nops a_ver alto as_bolas ate_agora bolas bolas_$ consent:fora consent:prefiro cortar direito_$ dispenso eh_outra embar- embaralhou embaralhou_tudo esta_trocado gato infor- mexe nao_aceito nao~isso nenhuma nops nops_$ offers:banco overdue:limpo overdue:nao overdue:pago overdue:vencido pedra- recus- segurar trocado_$
tudo_nos vale_o vale~primeiro vencido volta_como volta~era`,
    '8': `^_mantem ^_nenhuma ^_nenhumazinha after-roadmap:condicao antes_fosse condicao_$ confirm-change:deixa confirm-creditor:NAME confirm-creditor:de confirm-delete:nada consent:livre consent:para consent:proxima consent:quero corta- de_jeito de~nenhum dispe- em_dia entendeu entendeu_errado esta_errado esta_maluco esta_viajando estava_$ fosse fosse_$ income-low-month:todo limpo mais_o maluc- maluco
maluco_$ mante- mantem mudanca mudar_$ nao_muda nao_recebo nao~essa nem_pensar nem_uma nenhumazinha no_prazo offers:esperando offers:mim offers:total outra_loja outro overdue:certinho overdue:gracas overdue:nenhumazinha overdue:prazo overdue:vencer passou_longe querer_, querer~deixa sem_condicao thirteenth:gastei thirteenth:nem thirteenth:nunca thirteenth:quem todas_em todas~dia trocado vencer
viaja- viajando viajando_$ viajou_$`,
    '7': `,~ontem ^_ainda ^_antes ^_comigo ^_deixa ^_esta ^_passou ^_sem ^_vale acho~nao after-roadmap:osso apagar_$ ate azul azul_$ banco_nao banco~de bulhu- bulhufas bulhufas_$ cai_$ capaz comigo_nao como_estava condi- condicao confirm-amount:eh confirm-amount:errado confirm-change:eh confirm-change:que confirm-creditor:deixa confirm-creditor:eh confirm-creditor:esta confirm-creditor:nada confirm-delete:!
confo- consent:deus consent:hora consent:obrigado de_ideia deixa_o deixar_guardado deixar~mesmo deixa~esta depois~respondo desconto~para eh_sempre eh~igual eh~loja enqua- enquanto errou_feio esquece_a esquece~mudanca essa_mudanca esse~nao estav- estava estou~osso feio_$ guardado_mesmo income-low-month:cai income-low-month:sempre income-low-month:vem ja~no jeito lhufa- lhufas lhufas_$ mais~que
morto mudan- mudei mudei_de mudei~ideia nada nao_confirmo nao_foi nao_nao nao~decimo nao~deixa nao~mudar nem_a nenhuma_dessas nessa ningu- ninguem nome_eh nome~limpo offers:cobranca offers:de offers:desconto offers:estao onde~viu outra o~fazer pago_certinho patav- patavina patavina_$ por_enquanto que_fazer quieto_$ salario~, sempre_igual sem~, so_cobranca tenho~o thirteenth:# thirteenth:esse
thirteenth:isso thirteenth:me thirteenth:paga thirteenth:patrao total_$ troca- tudo_em tudo_pago vale vamos_deixar vamos~guardado vem~todo ver_$ viu_isso voce_viu voce~isso`,
    '6': `!_$ ,_nada ,_paguei ^_bem ^_cortar ^_em ^_esquece ^_estao ^_fica ^_mudei ^_nada ^_prefiro ^_salario a_mao agora_nada agora_nao antes apaga- apaga_nao apagar ate_hoje ate~nada autonomo carteira_$ certinho confirm-amount:esta confirm-amount:nunca confirm-change:de confirm-change:errou confirm-change:estava confirm-change:nada confirm-change:negativo confirm-creditor:, confirm-creditor:errado
confirm-creditor:essa confirm-delete:, confirm-delete:de confirm-delete:nunca confirm-delete:o conhe- conheco consent:agora consent:contra consent:depois consent:estou consent:interesse consent:mas consent:medo consent:outra consent:respondo consent:sai consent:vida consent:vou conta_nao contra cortar_de cortar~onde dados_ai de_apagar deixa_meus deixa_quieto deixa~dados deixa~estava deixa~por
depois_eu dera~so desisti~apagar dessa- dessas deus~livre de~tirou dos_dois e_me eh_problema eh~por em_sonho em~com errado_isso esperando esse_ai estou_em estou_no estou_pagando estou~dessa eu_respondo feio feito_relogio fora fora_dessa fosse_so fosse~isso gaste- gastei gastei_$ gato_por gato~lembre guard- hoje_nao income-low-month:eh income-low-month:o income-low-month:valor intei- inteiro
interesse ja ja_gastei ja~os la la_$ lembre_isso livre loja_$ mantem_como mantem~esta mas mas_pago mas~gastei me_livre medo~agua melhor meus~ai mexer_$ me~e mudanca_$ mudar nada_$ nao_autorizo nao_concordo nao_esta nao_mexer nao_ofereceram nao_paga nao_tem nao_venceu nenhum_dos nenhum~dois no_osso nunca~nessa o_ano o_direito obrig- obrigado_$ offers:e offers:nunca offers:pedi offers:se onde_tirou
onde_voce opa_opa opa~, outra_hora overdue:devendo overdue:devo overdue:enquanto overdue:feito overdue:nenhuma overdue:no overdue:nome overdue:nunca overdue:relogio overdue:todas o~inteiro o~valor passo- passou pedi_e por_lembre por~isso por~nao procu- quero_$ quieto redon- redondo redondo_$ relig- senta- sentada sentada_$ silen- silencio sonho sonho_$ tem_medo tem_nao thank- thanks
thirteenth:esquece thirteenth:meu thirteenth:nada thirteenth:o thirteenth:os thirteenth:sonho thirteenth:tudo tirou tirou_isso todo_mes total valor_errado viu which-change:nenhuma xinga-`,
    '5': `! ,_nem ,~disso ,~e ,~ja ,~pensar 13o ^_agradeco ^_ate ^_confundiu ^_de ^_depois ^_nenhum ^_trabalho ^_trocou ^_vem ^_volta a_mudanca aceito aceito_isso after-roadmap:sem agora~posso agrad- agradeco agua ai_eu ai~nao antec- antigo apaga apert- assuntos assuntos_sao assuntos~meus atrasa atrasa_$ atrasei capaz_! carte- carteira confirm-amount:, confirm-amount:deixa confirm-amount:outro
confirm-amount:tudo confirm-amount:viajou confirm-change:antes confirm-change:errado confirm-change:mudanca confirm-change:onde confirm-change:outra confirm-change:outro confirm-change:passou confirm-creditor:a confirm-creditor:como confirm-creditor:negativo confirm-creditor:nunca confirm-creditor:outro confirm-creditor:viajou confirm-delete:como confirm-delete:deixa confirm-delete:eh
confirm-delete:errado confirm-delete:errou confirm-delete:esta confirm-delete:fosse confirm-delete:melhor conforme confu- confundiu confundiu_as confundiu~bolas conse- consent:aceito consent:assuntos consent:dessa consent:eu consent:fazer consent:jeito consent:la consent:longe consent:maneira consent:meus consent:pensar consent:resolver consent:sabe consent:vacinado cortar_$ da_decimo de_onde
debit- decim- decimo deixa_do deixar deixa~jeito deixa~velho dera_fosse desconto desisti_de dessas_duas deus_me de~maneira dia dois duas_$ eh_a eh_essa eh_gato eh~de eh~meu esper- esperando_ate esperando~hoje essa_nao esta~isso estou_esperando feito fichado fichado_$ foi_isso foi~NAME guardado ignor- igual_$ income-low-month:muda inss_ja ja_estou jeito_maneira jeito_nenhum lembre livre_$ loja
maion- maionese maionese_$ manei- maneira me_dera mei_nao mei~tem melho- meus_assuntos meus~sao meu~eh mexe_nisso minha~financeira n1 na_maionese nada_a nao_devo nao_hein nao_recebe nao_vai nao~esse nao~por nem_que nenhum nenhuma_atrasada nenhuma~, nenhuma~duas no_dia nos_conforme nunca_$ nunca_atrasei nunca_vi nunca~nada o_banco o_primeiro o_velho obrigado ofere- ofereceu offers:ate offers:hoje
offers:proposta onde_$ opa~nada overdue:ate overdue:atrasada overdue:atrasei overdue:certo overdue:com overdue:comer overdue:conforme overdue:deixo overdue:deus overdue:esta overdue:nada overdue:pobre o~cortar o~ja paga_$ pagando_$ pago patra- patrao pobre_mas por_um prazo prefi- prefiro prefiro_nao prefiro~mexer proxi- proxima que_cortar que_estava quem_me quem_sabe quem~dera quem~fosse que~hein
relog- relogio resolver respondo_$ segura sozinho tem_mais tenho_mais tenho~, thirteenth:13o thirteenth:as thirteenth:autonomo thirteenth:carteira thirteenth:decimo thirteenth:dera thirteenth:duas thirteenth:fichado thirteenth:na thirteenth:tem thirteenth:tenho trabalho_sem troco- trocou trocou_as trocou~bolas tudo vacin- vacinado veio_em velho velho_mesmo vence- vencer_$ venceu_$ viajou_na
viajou~maionese vida vida_financeira voce_entendeu voce~errado vou~meus`,
    '4': `,_eles ,_nao ,_obrigado ,_segura ,~assim ,~certinho ,~era ,~mexe ,~no ,~so ?_da ?~nada ^^ ^_13o ^_apertei ^_banco ^_capaz ^_desiste ^_deus ^_diarista ^_entendeu ^_hmm ^_mei ^_melhor ^_pedi ^_pelo ^_pensando ^_perai ^_sai ^_so ^_valor a_deus a_mesma a_pau aceito_, adiantado after-roadmap:arroz after-roadmap:estou after-roadmap:ja after-roadmap:lugar after-roadmap:nenhum after-roadmap:no agora~da
ainda_nao ai~nem ameac- ameaca amor ano ano_nao antes_, antig- antigo_$ apaga_$ apareceu_nada apertei_sem apertei~querer arroz arroz_, as~parcelas atrasada_$ autonomo~tem a~coisa banco~quis bem bem_. calma_, calma~segura cancela_essa cancela~mudanca capaz~eu caras certi- claro~nao cobranca comer comeu comprei_nessa concordo~isso confirm-amount:ai confirm-amount:antes confirm-amount:apaga
confirm-amount:as confirm-amount:bolas confirm-amount:dos confirm-amount:ideia confirm-amount:isso confirm-amount:la confirm-amount:mantem confirm-amount:mudei confirm-amount:nada confirm-amount:nenhum confirm-amount:outra confirm-amount:passou confirm-change:, confirm-change:a confirm-change:ai confirm-change:apaga confirm-change:como confirm-change:essa confirm-change:esse confirm-change:esta
confirm-change:fosse confirm-change:loja confirm-change:longe confirm-change:mantem confirm-change:nem confirm-change:nunca confirm-change:o confirm-change:quero confirm-change:vale confirm-change:ver confirm-change:volta confirm-creditor:era confirm-creditor:longe confirm-creditor:onde confirm-creditor:outra confirm-creditor:passou confirm-creditor:que confirm-creditor:voce confirm-creditor:volta
confirm-delete:a confirm-delete:era confirm-delete:ideia confirm-delete:loja confirm-delete:mais confirm-delete:mudei confirm-delete:nem confirm-delete:um confirm-delete:vale confirmo confirmo_$ conheco_$ consent:bem consent:comigo consent:dar consent:deixa consent:financeira consent:hoje consent:isso consent:minha consent:obrigada dados das_NAME da~tirar de_comer de_lugar decimo_$ deixa-
deixa_assim delas_$ dera desiste desiste_nao desiste~apaga dessas~, deu_as dia_, direi- do_jeito dois_$ dois_eh dos~eh duas_parcelas eh_coisa eh~ai eh~mesma eles_so eles~sabem em_conta em_mim encar- enquanto_$ era_$ esmol- esmola esque- esquece esquece_, esquece~deixa essa_$ essa~nao esta esta_tudo estou estou_me eu_aceito eu~conheco eu~isso e~tinha fazer_$ feija- feijao fica fica_para fica~o
ficha- fiquei_devendo fixo_, foi foi_para for fora_$ gordo gordo_$ gosto gracas_a gracas~deus guardar hmm ideia_$ ih~nao income-low-month:a income-low-month:coisa income-low-month:fixo income-low-month:igual income-low-month:mes inter- isso_ai isso~, isso~coisa isso~nao ja_foi ja_torrei ja~as jeito_que jeito~esta la_essa la~mudanca lugar_nenhum mais_gordo mais_onde mais_um mais~cortar maneira_$
mantem_o mantem~valor mas_em mas_ja mas_nao mas~dia me_ofereceu me_procurou medo_de melhor~trocar mes_eh mesma_coisa mesmo_valor mes~a meus_$ mexe_$ mexer minha_vida muda muda_nao mudanca_nao mudanca~quero nada_atrasado nada_disso nao_! nao_, nao_apareceu nao_deixo nao_faz nao_me nao_preciso nao_recebi nao_tinha nao_trocar nao~! nao~acordo nao~apagar nao~desconto nao~estou nao~nunca nao~obrigado
nao~passar negativo_, nem_conheco nem_passou nem_um nem~de nem~pau nem~perto nenhum_banco nenhuma_esta nenhuma_oferta nenhuma~atrasada nessa_$ ninguem_me ninguem~ofereceu noel nunca_comprei nunca_nem nunca_tive nunca~mais nunca~vi ofereceram ofereceram_$ ofertas ofertas_? offers:, offers:acordo offers:agora offers:ameaca offers:conversa offers:deixa offers:deu offers:mesmo offers:nenhum
offers:ofereceu offers:ofertas offers:quer offers:recebi offers:recebo offers:sabem oi_$ onde onde_cortar onde~isso ontem_$ opa_, ora ora_$ osso_$ overdue:, overdue:atraso overdue:atrasou overdue:conta overdue:direitinho overdue:do overdue:elas overdue:fim overdue:negativo overdue:uma overdue:venceu overdue:venho o~antigo o~estava pagando_direitinho pago_$ pago_antes pagou pago~de papai papai_noel
para_proxima para_tirar para_uma para~de passou_perto pau pelo pelo_amor pensar_, perai perai_nao perai~apaga perto_$ pobre por_ora precisa_mudar prestacao prestacao_$ procurou procurou_$ proposta_, proposta~eles quero_saber quieto_por quieto~ora recebe_$ recebe~, recebi_nada recebi_tudo recebo_isso recebo_nao regis- registro registro_$ relogio_$ respondo rico sabem sao_meus se_for segura_a
segura~mao sei_nem sei~que sem sem_carteira siste- sistema so so_ameaca so_em so_isso so_se sou_autonomo sozin- so~for so~mesmo tem~de tenho~nao thirteenth:antes thirteenth:aqui thirteenth:coisa thirteenth:gosto thirteenth:la thirteenth:mim thirteenth:noel thirteenth:pagou thirteenth:papai thirteenth:parcelas thirteenth:registro thirteenth:so thirteenth:terceiro thirteenth:torrei tinha_nada tive
todas torre- torrei trabalho_na trabalho~carteira tudo_no tudo~dia um_tempo valor valor_$ valor_antigo vence_no venci- venho vi_mais vi~gordo which-creditor:dessas zero`,
    '3': `,_hoje ,_mais ,_muito ,_vence ,~a ,~caro ,~duas ,~faz ,~foi ,~nao ,~paga ,~tarde ?_nao ?_so ?~se ^_autonomo ^_desisti ^_esse ^_mas ^_nome ^_onde ^_outra ^_patrao ^_teve a_cor after-crisis:saber after-roadmap:onde agora ai_nao ai_por ainda ainda~, ai~eh ai~enquanto ameaca_$ amor_, amor~deixa antes_eh antes~que apertei aqui~tem as as_duas atras- atrasada atraso autonomo_$ autorizo banco banco_me
banco~procurou base bem_que bem~eu bicho boleto_vencido boleto~aqui cai capaz_que carec- casam- casamento cheir- cheiro claro_que cobranca_e coisa coisas_$ com_a comer_$ como_esta como~, com~que concordo_com confirm-amount:apagar confirm-amount:de confirm-amount:entendeu confirm-amount:era confirm-amount:estava confirm-amount:eu confirm-amount:fica confirm-amount:foi confirm-amount:fosse
confirm-amount:loja confirm-amount:longe confirm-amount:mao confirm-amount:melhor confirm-amount:nem confirm-amount:pelo confirm-amount:que confirm-amount:vi confirm-change:. confirm-change:antigo confirm-change:apertei confirm-change:conheco confirm-change:deixar confirm-change:hmm confirm-change:jeito confirm-change:la confirm-change:melhor confirm-change:mexe confirm-change:por
confirm-change:primeiro confirm-change:uma confirm-change:voce confirm-creditor:ai confirm-creditor:apagar confirm-creditor:as confirm-creditor:bolas confirm-creditor:entendeu confirm-creditor:esquece confirm-creditor:estava confirm-creditor:foi confirm-creditor:isso confirm-creditor:me confirm-creditor:ne confirm-creditor:nenhum confirm-creditor:nessa confirm-creditor:para confirm-creditor:quieto
confirm-creditor:tudo confirm-delete:ai confirm-delete:antes confirm-delete:essa confirm-delete:isso confirm-delete:nenhum confirm-delete:ver consent:NAME consent:ai consent:autorizo consent:capaz consent:coisas consent:concordo consent:dados consent:disso consent:interessa consent:nessa consent:ontem consent:passar consent:permito consent:posso consent:preciso consent:sao consent:sinto
consent:tarde consent:tenho consent:uma conta_la conversa_$ cor dados_$ dar_meus dar~dados de de_antes deixa_ai deixa_tudo deixar_como deixa~ai deixo delas dera_$ deram_$ desconto_$ desconto~nao desis- dessas_$ deus deven- devendo devo_um devo~tostao dezembro_, de~nao dia_$ dinheiro_do direito dito dito_$ dito_pelo dito~nao doido do~esta do~que duas e_o e_olha eh_por eh~NAME eh~nao eh~vale elas
eles_nao em_junho em~. entrei_agora era~mudar errado_o errado~valor essa~estou esse_bicho esse_dinheiro esse_nao esse~eu esse~foi esta_doido esta_louco esta_nao estao esta~nao esta~o esta~pago estou~boa estou~certinho eu_nem eu~pagando e~, feirante fica_com fica~dito fixo foi_essa graca- gracas hein hein_$ hmm_nao hoje hoje~proposta ifood income-low-month:nao isso_$ louco louco~nao lugar
mais_tarde mao me_deram me_interessa medo melhor_deixar melhor_nao melhor~como meu_$ meu_nome meu_proprio meus meus_dados me~nada mim_$ na_vida nada_com nada~so nao_chegou nao_conheco nao_dito nao_obrigada nao_porque nao_precisa nao_que nao_rola nao_senhora nao~, nao~aqui nao~conversa nao~esta nao~ne nao~os nao~saber nao~sinto nao~um nao~vence na~, ne_essa negociei nem_de nem_por nem_sinal nem~o
nenhuma_delas nenhuma_nao nenhum~me nessa_loja ne~sou ninguem~e no nome_limpo no~e nunca_me nunca~conta o_dito o_meu o_patrao obrigada obrigada_$ ofereceu_nada ofert- offers:apagar offers:apareceu offers:estou offers:for offers:jeito offers:o offers:olha offers:para offers:que offers:sinal offers:tinha olha_que olha~eu ontem outra_, overdue:antes overdue:aqui overdue:dando overdue:deixei
overdue:meu overdue:ontem overdue:paguei overdue:por overdue:senhora overdue:sou overdue:sufoco o~antes o~mesmo o~nao o~pelo paga_ate paga_isso pagando_certinho para_NAME para_esse para_mudar para_outra para~essa para~nao parcelas passar~coisas patrao_eh pedi pelo_nao pelo~, pelo~dito pensando_bem perdi_o permito perto pj pj_$ porque_entrei primeiro primeiro_$ proposta~so proxima_$ que_vale
que_vou quem querer queria~mas quero_apagar quero_mudar quero_nao quero_que quero~de que~falei que~ja que~viu recebe recebo_decimo rola rouba- roubada saber_de sai sem_querer sempr- sempre serasa_e se~de sim~mas sinal sinal_de so_quem sou_meu sou_pobre sou~mas so~e sufoco sufoco~em tarde_$ tem_decimo tem_o tem~o tenha tenho_direito thirteenth:? thirteenth:NAME thirteenth:acho thirteenth:banco
thirteenth:bicho thirteenth:cor thirteenth:dinheiro thirteenth:direito thirteenth:eh thirteenth:foi thirteenth:mas thirteenth:para thirteenth:recebe thirteenth:sou thirteenth:ter thirteenth:tive thirteenth:vida tive_conta tive_nada tive~com tive~la todas_elas todo todo~do tosta- tostao tostao_para tostao~esse tudo_ai tudo~ate tudo~junho um_bom um_tostao uma_$ vale_$ vencido_aqui vi vida_$ volta
vou_dar vou_falar which-creditor:para`,
    '-3': `,_atrasou ,_cortar ,_essa ,_quem ,~dera ,~enganei ,~mei ,~tira ?debt-amount ?debts ?essentials ?incomes ?which-change ^_# ^_ai ^_autorizo ^_bora ^_bota ^_cai ^_certissimo ^_chega ^_como ^_concordo ^_confere ^_confirma ^_correto ^_cravou ^_da ^_dou ^_era ^_estava ^_exato ^_explica ^_mais ^_manda ^_mandei ^_me ^_mes ^_muda ^_nossa ^_ok ^_proxima ^_recusei ^_robo ^_s ^_segue ^_ss ^_stop ^_tem ^_topei
^_uma ^_venceu ^_vixe ^_vou ^_yes ^_👍 a_esconder a_primeira abert- aberto aberto_$ aceitar_$ aceitaram_$ aceito_ou afirm- afirmar afirmar_$ after-roadmap:agora after-roadmap:aqui after-roadmap:decimo after-roadmap:deixa after-roadmap:disseram after-roadmap:em after-roadmap:isso after-roadmap:terceiro after-roadmap:vivo afund- agora~consigo aguar- ai_ai ai_mesmo ai_que ajuda ano_, ao apaga_tudo
assunto atrasadas atrasadas_$ a~nao a~parcela baixo banco_, bota calma_ai casa_$ certa certa_$ certeza_$ certissimo certissimo_$ chove- claro_$ claro_, comec- comigo_$ confere confere_$ confirm-amount:certinho confirm-amount:quem confirm-creditor:mesmo confirm-creditor:posso confirm-creditor:sim confirm-delete:certeza confirm-delete:certinho confirm-delete:para confirm-delete:pode
confirm-delete:sim confirm-delete:tenho confirma confundi_, confundi~deixa consent:acordo consent:bora consent:em consent:esconder consent:idade consent:lista consent:ninguem consent:o consent:pagar consent:painel consent:quanto consent:sair consent:se consent:sim consent:tira consent:yes consi- consigo_ver consigo~isso conta- contando corre- correto cortar_aqui cortar~em cravo- cravou cravou_$
crime da_lista de_idade debt-amount:esta debt-amount:nao debt-kind:eh debt-kind:no debts:estou debts:ja debts:nao decid- dedur- dedurar dedurar_ninguem deixa_essa deixa~la deixa~pensar deles deles_$ descu- desculpa desde desfa- deve de~, de~. de~? de~tirar dia_# dirig- dirigindo dirigindo_$ disse- disseram dizer do_NAME duvid- e_eu e_ja eh_# eh_crime eh_ela eh_verdade eh~isso eh~mesmo ela_$
eles_mandam em_casa enganei enganei_$ entendo era~que escon- esconder esconder_$ escri- escrito escrito_$ essa~mesmo essentials:deixa essentials:estou esse~valor esta_bom esta_russo estao_$ esta~esse esta~mas estou_com estou_dirigindo estou_moida estou_na estou_pensando estou_por eu_pensar eu~vi exata- exatamente exato exato_$ expli- e~nem faco faz fecha- fica_guardado fica~onde fiz flexibles:nada
flexibles:nao fogo fosse_, fosse~mas fui garantir garantir_$ gasto guardado_onde idade idade_$ igual_, income-low-month:minha income-low-month:nada income-low-month:tem income-source:sou instalments-left:nao isso_mesmo ja_eh ja_esta ja_vivo ja~metade lembrado lembrado_$ lista lista_$ maior_de maior~idade manda- mandam mandam_$ maria_$ marid- marido marido_nao me_enganei me_tira mei_$ melhor~por
mes~nunca meu_marido me~da moida moida_$ more-debts:nem more-debts:nenhuma more-debts:uma mosca mosca_$ muda_$ na_mosca nada_ne nada~esconder nada~fim nao_aceitaram nao_conta nao_entendo nao_estou nao_lembro nao_olhei nao_pago nao_por nao_posso nao_quiseram nao_resolve nao_vou nao~# nao~afirmar nao~certeza nao~da nao~dedurar nao~garantir nao~muito nao~negociar nao~responder nao~trabalho ne
negociar negociar_$ nem_ideia nem_ver nenhuma_esse nenhuma~me nenhuma~mes ninguem_sabe no_se nossa nossa_senhora numer- numero nunca_somei nunca~no o_painel o_prazo offers:aceitar offers:ai offers:antes offers:aparece offers:conta offers:esse offers:juros offers:meu offers:na offers:negociar offers:nome offers:olhei offers:ou offers:quis offers:vi olhei_ainda olhei~app onde_tirar osso_,
osso~cortar outra_$ overdue:# overdue:como overdue:da overdue:deixa overdue:duas overdue:entendi overdue:essa overdue:foi overdue:ideia overdue:infelizmente overdue:isso overdue:mais overdue:melhor overdue:mim overdue:minha overdue:nisso overdue:se overdue:semana overdue:so overdue:vou o~eles o~esta paga_nada paga~ne paguei_nenhuma paguei~esse paine- painel para_ninguem parar parcela parcela_$
passa- passada pensando_$ penso pera pergunta pinga- pode por_isso por_nome posso posso_afirmar posso_garantir preciso_pensar primeira primeira_parcela pronto pronto_$ que_eles que_sim que_voce quero_nem quero~me quero~ver que~# que~aqui que~mandam rates:estou recebo_o recebo~decimo recusei resolve resolve_minha resolve~vida robo~resolve russo russo_$ s s_$ saida sair salva se_$ segue segun-
seguro sei_que sei_se sei~eh sem_tirar seman- semana semana_passada sem~nem servi- so_$ sobra~no somei somei_$ ss stop stop_$ te tem_de tenho_certeza thirteenth:adiantei thirteenth:cai thirteenth:contando thirteenth:depois thirteenth:deus thirteenth:dizer thirteenth:ele thirteenth:fim thirteenth:garanto thirteenth:mes thirteenth:natal thirteenth:parcela thirteenth:pensar thirteenth:primeira
tira_da tirar_$ tirar_nem tira~lista topei troca tua um_desconto valor_esta valor~certo vejo venceu_e venceu~eu ver_isso verda- verdade verdade_$ vezes vivo vivo_no vivo~osso vixe volta_$ vou vou_dedurar vou~ninguem which-change:deixa which-creditor:ai which-creditor:deixa which-creditor:que worry:esta worry:estou worry:nada yes`,
    '-4': `,_manda ,_trabalho ,~tem ?debt-creditor ?which-creditor NAME~em ^_NAME ^_aham ^_avanca ^_confirmo ^_fifty ^_ha ^_isso ^_oi ^_ontem ^_preciso ^_sei abri aceitaram aceitei acert- after-crisis:nao after-roadmap:nao after-roadmap:sei agora_ou aham ajuda_$ anote- anotei anotei_$ avanc- avanca avanca_$ a~paga baten- batendo batendo_$ bora botei certe- certeza confe- confirm-change:mais consent:?
consent:ja consent:maior consent:na consent:nunca consent:osso consent:ou consent:paga consent:pode consent:so consigo conta_disso dai_$ debt-kind:o decimo_nao deixa_queto dera_nao dera~fosse desconfio desconfio_$ dezembro_$ eh_o ela ele ele_$ em_dezembro encal- encalhado encalhado_$ engan- esse_mes esse_mesmo essentials:nao esta_batendo faco_conta faz_a faz~mudanca fifty fifty_$ fifty_fifty
financeira_$ ha_$ interessa_$ ja~a lembro maior manda_$ meio_$ metade_$ me~mais nao_anotei nao_faco nao_fosse nao_paguei nao_quis nao_vi nao~a nao~conta nao~de nao~mais nao~manda nao~nome nao~porque nao~ver natal natal_$ nem_desconfio nome_$ offers:aceitei offers:ainda offers:da offers:lembro offers:mas offers:sei ok olhei_$ onde_? ou ou_nao overdue:? overdue:dessas overdue:o overdue:para
overdue:sei overdue:sem overdue:tenho overdue:vencida pago_tudo pergu- por_$ precisa_nao precisa~deixa quem~nao quero~isso queto queto_$ quint- quinta quinta_$ quise- quiseram rates:nao responder sobra_nada some sou_diarista sou_mei talvez_$ tenho_nada tenho~a thirteenth:ainda thirteenth:claro thirteenth:gracas thirteenth:olhei thirteenth:se tirar~por trabalho_de tudo_caro tudo_encalhado vem_$
vencida vencida_$ vi_se vi~tem worry:dessas worry:tudo 👍 👍_$`,
    '-5': `,_troquei ,~mes :nao ?flexibles NAME_esta ^_faz ^_loas ^_os ^_pode ^_sim ^_talvez ^_uhum ^_vai after-roadmap:esta banco~era compl- completei confirm-amount:os confirm-change:troquei consent:conta consent:manda consent:ne consent:onde consent:vamos da_direito da~a deixa~isso direito_a entendi esta_certo esta_osso fale fale_$ imagi- imagino imagino_$ incomes:nao loas mais_nada mas_eh me_fale metad-
metade nada_nao nao_consigo nao_entendi nao_sei nao_sobra nao~ainda nao~dizer nao~nao nao~sou nao~troquei nem_imagino nem~fale no~ja offers:a overdue:disso overdue:esse overdue:ja overdue:que overdue:sabe pago~certinho pront- quero_dizer quero_fazer quieto_isso respo- retorno se_tem sei sei_$ sem_problema sobra talve- talvez thirteenth:dezembro thirteenth:metade thirteenth:sim troqu- troquei
troquei_errado uhum which-change:, which-creditor:nao`,
    '-6': `,_pago ,~errado ?debt-kind ?more-debts ?worry ^_aceito ^_apaga ^_as ^_foi autonoma consent:eh consent:voce deixa_eu em_maio garanto garanto_$ ja_era juros manda nada~, nao_garanto nao_reparei nao~se ne_$ nem_me nunca_olhei offers:tudo offers:vou olhei overdue:NAME recebi_$ responderam retor- sem~nenhum sim_$ sou_autonoma sou~, thirteenth:autonoma thirteenth:vem`,
    '-7': `,~tudo ?after-crisis ?income-source consent:# consent:nada consent:sou diarista_$ nao~pago offers:mais por~, querer_$ quero_mais quis_nao repar- reparei reparei_$ so_vendo vendo vendo_$`,
    '-8': `debts:nenhuma esta_certinho garan- mais_$ sim tenho_$ thirteenth:estou`,
    '-9': `esta~atrasado more-debts:nao worry:nenhuma`,
    '-10': `juros_nao nao_juros`,
    '-12': `worry:nao`,
    '-13': `nenhuma_em tudo_atrasado`,
  },
  discount: {
    '11': `#_% %`,
    '9': `offers:#`,
    '8': `cento de_desconto offers:NAME offers:metade perdo- perdoa por_cento`,
    '7': `#~cento %_de %~desconto desconto metad- metade metade_$ offers:% offers:a offers:cento`,
    '6': `#_por #~de after-roadmap:% desconto_$ offers:por`,
    '5': `#~! :desconto ^_consegui a_NAME after-roadmap:desconto desco- offers:! offers:consegui offers:tirar tirar~por`,
    '4': `!_! !_$ !~! :% NAME~desconto ^_deram ^_querem cento_de consegui deram deram_# deram~% falar- falaram offers:deram offers:falaram offers:querem tem_# tem~% tirar`,
    '3': `! # #~desconto %_desconto :NAME :de ?offers NAME NAME_eh NAME_me NAME_tem NAME~# NAME~de ^_a after-roadmap:# after-roadmap:apareceu after-roadmap:deu apareceu_para apareceu~NAME a~me cento_se cento~desconto cento~pagar conse- dando dando_# dando~% desconto_de desconto_no desconto_que desconto~NAME desconto~apareceu de~% de~na de~no eh~# esta_dando esta~# falaram_em mas_valor mas~que nao_falaram
offers:desconto offers:mas offers:tem offers:valor para~eh por~de por~se que_apareceu quere- querem se_pagar valor_que valor~eh`,
    '-3': `NAME~que ^_apareceu apareceu_# apareceu~% na~sera offers:apareceu offers:vale que_vale sera~vale vale_$`,
    '-4': `offers:sera sera sera_que`,
  },
  'dont-know': {
    '22': `sei`,
    '20': `?income-low-month`,
    '17': `?instalments-left sabe`,
    '16': `^_nem duvid-`,
    '15': `^_desconheco ^_nunca desconheco ideia nao_sei se_$ sei_nao`,
    '14': `?debt-amount ^_fifty ^_sei desconheco_$ duvida duvida_$ esqueci fifty fifty_$ fifty_fifty ideia_$ lembr- lembro nocao nunca saber_$ sei_la`,
    '13': `^_deu ^_esqueci ^_so boa_pergunta deu esqueci_$ garan- juros_nao nao_juros nao_lembro nem o_carne olhei perdi sabe_$ saber so_vendo`,
    '12': `^_talvez alemb- alembro no_se nocao_$ repar- reparei reparei_$ sumiu talve- talvez vendo_$ ver`,
    '11': `?rates ^_boa ^_meio ^_perdi ^_seria ^_vai a_meio assinei boian- boiando boiando_$ cabeca_$ chute chute_$ estou_boiando estou_voando garanto garanto_$ imagino imagino_$ instalments-left:nao instalments-left:sei mango me_pegou meio_a meio~meio memor- memoria me~agora nao_garanto nao_mango nao~se nem_imagino nem_sei olhar pegou sei_$ seria_chute vendo voand- voando voando_$ voce_me`,
    '10': `?overdue ^_assinei ^_nao ^_ninguem ^_sabe after-roadmap:faz after-roadmap:tanto ai_voce ai~me anoto anoto_nada boa chuta- contr- debt-amount:sei debt-kind:sei deu_branco esque- essa_me foge fora la me_foge nao_anoto nao~certeza offers:olhei overdue:sei perdi_a por_fora rates:nao rates:sei sabe_deus so_deus`,
    '9': `?debt-kind ?essentials ^_ni ^_no alembro_$ anote- anotei anotei_$ assin- cabec- cabeca carne chine- chines chines_$ chutando chutando_$ com_lupa conferir confirm-change:talvez debt-amount:nao debt-kind:nao debt-kind:sabe deu_tilt eh_chines eh_grego entendo escri- escrito esta_em estou_por estou~fora eu_vou faco_conta fora_$ grego imagi- incomes:nunca isso~chines lupa lupa_$ mango_$ meio_$ nao
nao_anotei nao_entendo nao_leito nao_posso nao_reparei nao~ideia ni ni_ideia num_alembro nunca_somei o_contrato olhar_$ o~sumiu perdi~contas que_olhar rates:esqueci rates:ver sei_nada seja seja_$ seria so_chutando so_com somei somei_$ so~lupa tanto thirteenth:se tilt tilt_$ vai_saber ver_$`,
    '8': `?confirm-amount ?confirm-creditor ^_fugiu ^_i ^_rasguei acomp- acompanho apago atenc- atencao branc- branco carne_sumiu certeza_$ com_minha confirm-creditor:talvez contrato cuida da_memoria de_lascar debt-kind:nunca derru- derrubou derrubou_$ desco- deus dificil_viu dont dont_know eh~lascar escrito_$ essa~derrubou faco_ideia foge_agora fugiu fugiu_da fugiu~memoria i i_dont isso_eh i~know know
know_$ lascar lascar_$ leito letra li me_derrubou medo~olhar meio memoria_$ miuda n0 na_duvida nao_acompanho nao~ainda nao~conta nem_ideia nunca_olhei nunca_perguntei overdue:sabe papel perdi_as perdi~conta pergunta_dificil pergunta~viu perguntei_$ que_sim que_ver rasgu- rasguei rasguei_o rasguei~boleto rates:nocao rates:perdi sei_dizer sumiu_$ talvez_$ talvez_seja tenho_certeza tenho_duvida
worry:sei`,
    '7': `^_alembro ^_cada ^_fecho ^_li ^_num ^_tanto a_nocao acompanho_isso adivi- adivinhar adivinhar_$ afirm- afirmar afirmar_$ alembro_nao apago_$ atencao_nisso certe- certeza confe- contrato_$ de_juros de_olhar debt-amount:perdi debt-creditor:nao debt-creditor:o debt-kind:me debt-kind:saber debt-kind:tenho desconfio desconfio_$ deu_um deus_e deus~NAME deu~apago de~nenhuma dific- dificil disso em_letra
em~miuda esperando_o esperando~rh essa~de essentials:nunca essentials:perdi essentials:sei esta~letra eu~adivinhar eu~saber explicou falou falou~e faz_$ fecho fiquei~duvida foi_meu income-low-month:eh instalments-left:nem instalments-left:o juros lembro_$ ler_$ letra_miuda li_mas li~nao lo lo_se mais_nenhuma mao_no mao~fogo mas_nao mas~entendi me~branco miuda_$ more-debts:nenhuma nao_aparece
nao_deixa nao_estou nao_faco nao_olhei nao_saco nao_vem nao_vi nao~afirmar nao~nao nem_abri nem_desconfio nem~por ninguem_sabe no_lo no_papel no~se num o_boleto o_rh oculos_nao oculos~leito offers:sei olhei_ainda os_papeis overdue:fora overdue:ideia overdue:nem o~responder papei- papeis parei perdi~nocao pergu- perguntei pode~que posso_afirmar quem~foi que~vou rates:la rates:nem recordo_$ rh
rh_responder saco_nada saco~disso sei_ca sem_ler sem_oculos sem_os sem~nao ser_que ser~nao ser~sim tanta~que tanto_faz ter_que thirteenth:ainda thirteenth:nao um_apago ver_no vi_se vi~tem vou_adivinhar vou_saber vou~que worry:mas`,
    '6': `,~sei ?confirm-change ^_ai ^_pergunta ^_sem ^_sumiu ^_teria ^_vou a_conta a_memoria ainda_$ ainda~sei ajuda_mais aparece_para aparece~mim apertou apertou_$ as_contas assinei_no assinei_sem assinei~escuro assinei~ler a~navios boto branco_$ ca ca_$ cada conferir_e conferir~te confirm-amount:nao conta_feita controle controle_$ coragem~ver cuida_disso da_cabeca de_abrir debt-amount:tenho
debt-creditor:lembro debt-creditor:nome debt-kind:nem debt-kind:quem debt-kind:so depen- despr- desprevenida desprevenida_$ de~nao e_NAME e_eu e_pago eh_tanta eh_um eh~numero eles_mandam enten- entra_$ essa_conta essa_eh essentials:eh essentials:mango essentials:sumiu esta~casa estou_lembrada estou_lembrado estou_mais estou~os estou~ver eu_nao eu~entendi e~falo falar_$ fecho_o fecho~olho feita
fez_foi fez~meu filha~cuida fogo foi~neto garantir garantir_$ grego_para grego~mim guard- income-low-month:me income-low-month:no incomes:boa incomes:nao instalments-left:deu instalments-left:lembro instalments-left:me isso~grego jogue- joguei lasca- leito_$ lembrada lembrada_$ ler loja_que loja~preencheu mais_os marido_$ mas me_apertou me_deu memoria_nao memoria~ajuda meu_neto me~desprevenida
minha_nora minha~que molho- molhou nao_achei nao_boto nao~atencao nao~controle nao~de nao~escrito nao~garantir nao~lembrada nao~lembrado nao~no nao~qual nao~te navio- navios navios_$ nem_ver nem~mais neto_$ no_fogo nora nora_$ numero numero_$ nunca_fiz nunca_me nunca_parei nunca~para o_nome o_olho o_papel offers:juros olhei_$ olho_e olho~pago os~aqui overdue:deu overdue:deus overdue:me
overdue:olhar overdue:pegou o~eles papeis_aqui para_mim para_somar parei_para parei~somar pegou_desprevenida pergunta pergunta_$ posso_garantir preen- preencheu preencheu_$ quanto_entra quanto_era que_conferir que_cuida que_preencheu quem_fez quero_nem quero~ver que~disso que~mandam que~o rapaz rapaz_da rapaz~loja rates:alembro sabe~eh saco se se_tem sei_bulhufas sei_eh sei_lhufas sei_te sei~nada
so so~e sumiu_da sumiu~cabeca tanta_coisa te tenho tenho_controle teria teria_que ter~conferir tipo_eh vem_escrito ver_navios viu_$ voce~apertou vou_ter vou~e worry:entendi`,
    '5': `,_depois ,_nao ?thirteenth NAME_minha NAME~mao ^_essa ^_estou ^_evito ^_fiquei ^_ih ^_joguei ^_quem ^_tenho ^_varia a_atendente a_taxa abri abrir achei after-roadmap:cortar agora agora_$ agora_voce agora~me ai~chutaria aparece aplic- aplicativo aplicativo_$ app_$ aquele_contrato ate_de atendente_falou atendente~rapido ate~abrir a~esta a~falou a~nao banco_sabe bolet- boleto_$ branco_total cada_dia
cada_hora cada~eh cada~eles causa_$ chefe_$ chutaria chutaria_errado coisa_que coisa~me com~mulher conferir_$ confirm-change:posso confirm-creditor:posso confirmar confirmar_com confirmar~minha const- consta consta_na consta~fatura contrato~na cortar_$ da_financeira da~que de_ver debt-amount:a debt-amount:alembro debt-amount:deu debt-amount:esqueci debt-amount:faco debt-amount:me debt-kind:assinei
debt-kind:boleto debt-kind:cabeca debt-kind:foge debt-kind:ideia debt-kind:nada debt-kind:olhar debt-kind:pegou debt-kind:seria debt-kind:vou debts:mas decif- decifra decifra_aquele decifra~contrato deixa~confirmar depender depender_do depender~humor deus_sabe deus~causa deu~total devendo_essa devendo~resposta de~tipo dia_eh dia~um disseram_mas disseram~eu disso_$ do_chefe do_humor duvidas
duvidas_$ e_saiu eh_de eh_minha eh_nada eh~coisa eh~esposa eh~para eles_falam eles_nunca eles~me eles~um em_duvida embaralho embaralho_$ em~agora entendi~que era_$ escur- escuro escuro_$ esqueci_quanto essa_informacao esse_numero essentials:boa essentials:carne essentials:essa essentials:estou essentials:fecho essentials:me essentials:num essentials:saber essentials:vai estou estou~duvida
eu_chutaria eu_confirmar eu~com evito evito_ate evito~de explicou_a explicou~taxa e~peguei faco falam_um falam~valor falaram_$ falou_rapido faz fez ficar_te ficar~devendo filha_que fogo_por fogo~isso fora_disso grego_$ hora_eles hora~falam humor humor_do humor~chefe ih ih~essa income-low-month:se income-source:esta income-source:nao incomes:me incomes:nem incomes:pergunta incomes:quanto
incomes:sabe incomes:tenho informacao informacao_$ instalments-left:esqueci instalments-left:eu instalments-left:nunca instalments-left:perdi isso~meu joguei_o joguei~papel la_$ la_minhas la_saber lasco- lascou lascou_$ la~duvidas lembrado lembrado_$ lembro_, lhufa- lhufas lhufas_$ mandam mandam_$ mao mas_eu mas~garanto mas~nao me_embaralho me_explicou me_falaram me_lascou me_recordo mim_eh
mim~grego minha_mulher minhas_duvidas mulher_$ na_causa na_ponta nao_consta nao_presto nao_tenho nao~nada nao~onde nao~recordo na~do nem~conta neto ninguem_decifra ninguem~aquele ninguem~explicou no no_aplicativo no_escuro no_pulo nome_da nome~financeira no~antes no~por numer- nunca_reparei nunca~falaram o_rapaz oculo- oculos offers:talvez olha_isso olha~eh olho os ouvido ouvido_e ouvido~saiu
overdue:boleto overdue:ler overdue:mim overdue:perdi o~da o~falar o~fora o~sabe papeis~comigo papel_antes papel_fora para_saber para~eh pegou_no pegou~pulo perdi~carne pode_ser ponta preciso_ver preciso~no presto presto_atencao presto~nisso que_eles que_falar que_sabe que_sei que_tipo quem_olha quem_sabe quem~isso que~embaralho que~mas que~pode rapid- rapido rapido_e rapido~nao rates:a rates:boa
rates:carne rates:deu rates:mas rates:minha rates:nunca rates:saber rates:sem recor- recordo saiu~outro sem~papeis sim_pode sim~ser so~banco so~o te_devendo tenho_essa tenho_la tenho_medo tenho_que tenho~de tenho~minhas te~essa thirteenth:estou thirteenth:faco thirteenth:garanto thirteenth:olhei thirteenth:sei thirteenth:so um_numero um_valor vai_depender vai~do vai~saber ver~papel viu vixe_nem
vixe~imagino voce~lascou vou vou_conferir vou~depois vou~te`,
    '4': `,_a ,_sei ,~ai ,~la ,~te ?incomes ^_disseram ^_entrou ^_eu ^_isso ^_vixe a_menor a_papelada a_ver abri_$ abri_as abrir_$ abrir~aplicativo abri~mensagens abro achei_essa achei~informacao app aqui_comigo as_mensagens as_pernas as~deles as~na atrasando a~molhou a~nocao bola bola_de bola~cristal boleto botei_na botei~ponta boto~papel bulhu- bulhufas bulhufas_$ carne_ficou carne~com carta carta_mas
carta~nem casa~depois casa~minha cego cego_em cego~tiroteio chefe chegou_carta chegou~mas como_que como~eu com~ex com~nora confirm-amount:duvida confirm-amount:garanto confirm-amount:sei confirm-change:a confirm-change:sei confirm-creditor:que confirm-creditor:so conta_$ conta_eu conta_quanto contas contas_$ contas_na contas~mao conta~disso conta~entra conta~nunca coragem~abrir cortar crist-
cristal cristal_$ cuida_eh cuida~minha da_loja da_mesada de_cristal de_que debt-amount:agora debt-amount:carne debt-amount:em debt-amount:na debt-amount:nem debt-amount:nunca debt-amount:o debt-amount:por debt-amount:ver debt-creditor:financeira debt-creditor:me debt-creditor:que debt-kind:cada debt-kind:deus debt-kind:essa debt-kind:estou debt-kind:isso debt-kind:se debts:direito debts:dos
debts:lembro debts:quanto deixa_eu deixei_o deixei~carne deles depois_$ depois~digo deus_$ deus_na disso_eh dizer do_lapis documentos documentos_$ duvida_agora e_quem eh~divida eh~marido eh~sabe eles em_tiroteio embar- embol- embolado embolado_na embolado~minha enche- enchente enchente_$ entendi_de entendo_disso entendo_nada entendo~de entendo~nao entro- entrou entrou_por entrou~um esperando
espos- esposa essa essa_dai essa_resposta essa~eu essa~quebrou essentials:as essentials:assinei essentials:e essentials:esta essentials:nao essentials:no essentials:sabe essentials:se essentials:somei essentials:ver esta_na esta~embolado esta~vindo estou_esperando estou~o estou~perdida eu_nunca eu~errado eu~fiz eu~guardo eu~lembro eu~sei explicou_mas explicou~nao e~nao e~pagando e~pelo falam
falar- falaram fatur- fatura fatura_$ fatura_esta fatura~em fecho_os fecho~olhos feita_disso ficou_com ficou~minha filha financeira financeira_me financeira~foge fio_da fio~mesada fiquei_em fiquei_na fiz_$ fiz_essa fiz~conta foge_$ gaveta_do gaveta~servico guardei guardei_$ guardo guardo_$ ih_, income-low-month:de income-low-month:deus income-low-month:estou income-low-month:isso
income-low-month:mango income-low-month:nada income-low-month:sabe income-low-month:saber income-low-month:tenho income-low-month:vai income-low-month:vou income-source:em incomes:ideia incomes:la incomes:os incomes:papeis incomes:tipo infor- instalments-left:carne instalments-left:de instalments-left:fora instalments-left:ideia instalments-left:que isso_escrito isso_quem isso~cuida isso~mim lapis
lapis_$ leito_o leito~que lembrar lembro_de lembro_qual lembro~mais mais_perdida mais~papeis mango_de mango~juros marido~me mas~abri mas~guardei me me_quebrou me_vindo menor_nocao mensagens_deles mesada_$ meu_marido me~quanto minha_esposa minha_filha minha_mao moco moco_explicou moco~mas molhou_na molhou~enchente more-debts:de more-debts:lembro more-debts:mais muda_tanto muda~que mulhe- mulher na
na_enchente na_fatura nada_$ nada~juros nao_guardei nao_guardo nao_procurei nao~bem nao~com nao~disso nao~dizer nao~essa nao~na na~da nem_olhei nem~as nem~o nem~que nenhuma_$ ningu- ninguem nunca_botei nunca_entendi nunca~essa nunca~no nunca~o o_aplicativo o_fio o_moco offers:abri offers:conferir offers:nem offers:so olhan- olhando olhando_o olhando~contrato olhar_o olhei_no olhei~app olhos
olhos_e olhos~vou onde_comeco os_documentos os_olhos os~e ouvid- overdue:agora overdue:aparece overdue:dificil overdue:escrito overdue:faco overdue:nao overdue:ninguem overdue:no overdue:para overdue:quanto overdue:quem overdue:recordo overdue:saber o~era o~explicou papel- papelada papelada_molhou papelada~na pelo_outro perdi_o perdida_que perdida~cego perdi~fio perdi~rumo perna- pernas pernas_$
ponta_do ponta~lapis por_isso por~comeco por~ouvido posso prest- prestei prestei_atencao procurei procurei_saber pulo pulo_$ quantas que_cego que_perdi quebrou quebrou_as quebrou~pernas quem quem_cuida quem~disso que~# que~com que~em que~no rates:. rates:achei rates:acompanho rates:depois rates:estou rates:na rates:sabe rates:sumiu rates:taxa rates:vou responder responder_essa resposta_$ rua_,
rua~sem saiu saiu_pelo sei_bem sei_que sei_se sei~essa sei~falar sem sem~documentos so_olhando so~na so~sabe tanta tanto_que tanto~perdi taxa taxa_$ te_falar te_responder tem_que tem~ver tenho_a tenho_conta tenho~feita tenho~menor tenho~olhar tenho~os ter thirteenth:conferir thirteenth:ideia thirteenth:mao thirteenth:na thirteenth:no thirteenth:que thirteenth:rh tipo tipo~essa tirot- tiroteio
tiroteio_$ total_$ tudo_embolado tudo~na um_ouvido vai_la ver_depois ver~minha vi vindo vindo_agora vixe vi~escrito voce~pegou vou_ficar vou_pagando which-creditor:nao worry:com worry:nem`,
    '3': `,_no ,_trabalho ,~abro ,~cabeca ,~lembro ,~os .~la ?debt-creditor ?offers NAME~mas NAME~no ^^ ^_botaram ^_chegou ^_deixei ^_depende ^_e ^_muda ^_parei ^_preciso ^_rapaz ^_virou a_cabeca a_empresa a_fatura a_idade a_letra abrir_o abrir~fatura abro_os abro~aplicativo abro~emails acho~sim after-roadmap:onde agora_de agora~cabeca agora~sei ainda algo algo_que algo~nao ano_eu ano~nao antes_$ apare-
aparece~aplicativo apert- aplicativo_que aplicativo~eu assim_de assim~supetao assinei_$ assinei_e assinei~nem as~faz atendente a~faz bagunca_, bagunca~ja bem_$ botaram_uns botaram~nomes boto_a boto_no boto~mao cabeca_esta cabeca_nao cabeca~guarda cabeca~ruim cabeca~vem carta_que casa_da com_bola como_saber com~eh confirm-amount:a confirm-amount:tenho confirm-change:do confirm-change:duvida
confirm-change:fiquei confirm-change:nao confirm-change:no confirm-creditor:fogo confirm-creditor:meio confirm-creditor:minha confirm-creditor:nao confirm-creditor:sim confirm-delete:certeza consigo_abrir conta conta- conta_disso contas_faz contas~tempo conta~quantas contratada contrato_esta contrato_sumiu corta- dai dai_$ da~lembrar da~me de_cabeca de_experiencia de_mais de_quantas de_quanto
de_supetao de_taxa de_todas debt-amount:acompanho debt-amount:cabeca debt-amount:contas debt-amount:de debt-amount:deus debt-amount:e debt-amount:esta debt-amount:estou debt-amount:eu debt-amount:fatura debt-amount:faz debt-amount:fora debt-amount:ideia debt-amount:la debt-amount:minha debt-amount:numero debt-amount:para debt-amount:servico debt-creditor:, debt-creditor:eh debt-creditor:emprestimo
debt-creditor:era debt-creditor:sei debt-creditor:um debt-creditor:uma debt-kind:agora debt-kind:aplicativo debt-kind:atencao debt-kind:com debt-kind:como debt-kind:disso debt-kind:era debt-kind:escrito debt-kind:esta debt-kind:eu debt-kind:fora debt-kind:grego debt-kind:ler debt-kind:mais debt-kind:mas debt-kind:miuda debt-kind:no debt-kind:nome debt-kind:pago debt-kind:para debt-kind:por
debts:todas debts:valores deixa_lembrar deixa_ler deixa~a deles_$ depende_do depende~patrao desconto_nao desconto~sei desse_$ devo~NAME de~a de~o de~paguei disso_nao do_patrao do_servico docum- do~, do~do e e_ele e_nem e_no e_te e_vou eh_essa eh_meu eh_que eh~nora eh~vou email- emails emails_$ enfar- enfartar enfartar_$ entendi_nada entendo_de entendo_patavina entendo~disso entendo~taxa entra
enxer- enxergo enxergo_$ era_isso escrito_miuda escrito~e esposa_$ esqueci_, esqueci~a esqueci~era essentials:banco essentials:conta essentials:contas essentials:disso essentials:la essentials:mim essentials:minha essentials:na essentials:nem essentials:numero essentials:olho essentials:os essentials:papel essentials:pergunta essentials:quem esse~eu esta_me esta_no esta_ruim esta~aplicativo
esta~miuda estou_lembrando estou~as estou~experiencia eu_assinei eu_la eu_para eu_que eu~consigo eu~e ex ex_$ exato_eu exato~nao exper- experiencia e~eh e~enxergo e~li faco~nao faz_tempo fique- fiquei ganha_$ guarda_numero idade_nao idade~deixa ideia_nao income-low-month:assinei income-low-month:cabeca income-low-month:e income-low-month:fecho income-low-month:nao income-low-month:nem
income-low-month:que income-source:nem income-source:sei income-source:sem incomes:branco incomes:cuida incomes:deu incomes:ele incomes:fala incomes:fora incomes:ganha incomes:marido incomes:papel incomes:trabalhar incomes:vem incomes:vixe incomes:voce instalments-left:, instalments-left:NAME instalments-left:a instalments-left:acompanho instalments-left:conta instalments-left:da
instalments-left:deus instalments-left:isso instalments-left:os instalments-left:pegou instalments-left:por instalments-left:quem instalments-left:saber instalments-left:tenho instalments-left:ver isso_para isso~minha ja_esqueci ja_me ja~, ja~perdi la_, la_que la_sei la~eu lembrando lembrando_$ lembrar_$ lembrar_assim lembrar~de lembro_o lembro~nome ler_a ler~letra letra_$ li_$ mae_$ marid- marido
me_conta medo_de menor mensagens mesad- mesada mexe_com mexe~isso me~a me~as me~nas me~no mim minha minha_cabeca minha_ex minha_vista minha~no miuda~nao moco_$ muda_todo n1 na_cabeca na_casa nada_de nao_abro nao_ajuda nao_enfartar nao_enxergo nao_fala nao_guarda nao_me nao_senhora nao~. nao~como nao~isso nao~lembrando nao~lembrar nao~me nao~numero nao~patavina na~cabeca nem_eu nem_li nem_olho
nem~bola nem~sei no_NAME no_app nocao_faz nocao~tempo nomes_la nomes~que no~que numero_eu numero_exato numero~eu numero~nao nunca_prestei nunca~atencao nunca~coragem nunca~na o_app o_rumo offers:ainda offers:carta offers:disso offers:duvida offers:estou offers:faco offers:fogo offers:mandam offers:mao offers:minha offers:nao offers:nunca offers:posso offers:que offers:responder offers:ser
offers:sim offers:tem offers:ter offers:vi olha olhar_no olhar_para olhar~app olhar~nao olho_mais olho~o os_emails outro_$ overdue:aplicativo overdue:bola overdue:carne overdue:coisa overdue:cristal overdue:deixa overdue:e overdue:eles overdue:entendo overdue:essa overdue:eu overdue:ih overdue:isso overdue:lembrar overdue:molhou overdue:nada overdue:nocao overdue:numero overdue:o overdue:papeis
overdue:que overdue:se overdue:so overdue:tenho o~e o~exato o~ficou o~para pago_$ papel_para papel~ver para_lembrar para_ver para~enfartar parei_de parei~olhar passa_pela patavina_disso patrao_, patrao~nao pegou_$ perdi_nas perdida por_um por~disso prestei~nisso procurar procurar_o procurar~papel qual~essa quant- quantas_paguei quanto quanto_eh que_era que_nao quem_mexe quem_sou quem~com quem~eh
quem~eu quem~que que~, que~estou que~lembro que~nao que~saber rapaz_agora rapaz~voce rates:abro rates:as rates:com rates:contas rates:contrato rates:cuida rates:deus rates:disso rates:eh rates:entendo rates:essa rates:eu rates:ideia rates:informacao rates:lembro rates:me rates:num rates:quanto resposta sabe_disso sabe_quanto saber_um saber~trem se_tenho sei_ainda sei_qual sei~, sei~. sei~eh
sei~entra sei~moco sei~senhora sei~tenho sei~viu sem~, se~direito sou_eu sou~para sumiu_na sumiu~mudanca supet- supetao supetao_$ te_falo tem_algo tem~de tenho_como tenho~informacao tenho~saber tenho~ver teria~ver ter~olhar thirteenth:# thirteenth:conta thirteenth:duvida thirteenth:eh thirteenth:entra thirteenth:la thirteenth:vi thirteenth:vou tive_coragem tive~de trem trem_desse um_trem
uma_bagunca uma_financeira um~desse um~e uns_nomes uns~la vai valores_$ varia_tanto varia~que ver_com ver~boleto ver~nome vi_isso virou~bagunca vista_nao vista~deixa vou_procurar vou_ver vou~um which-creditor:lembro worry:comeco worry:falou worry:moco worry:sem worry:so`,
    '-3': `%_, ,_eu ,_me ,_pula ,_so ,~para ?flexibles ?income-source ?more-debts ^_# ^_NAME ^_botei ^_conta ^_depois ^_eh ^_esquece ^_meu ^_onde ^_posso ^_sou ^_todas ^_tudo a_do a_fe abrin- abrindo abrindo_o abrindo~aplicativo aceit- acord- adian- after-crisis:nao after-roadmap:estou after-roadmap:perdi after-roadmap:tenho after-roadmap:vou agora~consigo ano_$ apaga assim_$ atras- atrasado atrasado_$
a~agora banco_$ cabeca_para cabeca~isso cabeca~para caiu cance- cara casa_$ certi- certo_, cet choro_$ cobra- cobra_juros coisa_$ comecar comer como_eu como~sei condo- conse- consi- consignado_$ consigo_ver consigo~isso conversar coragem~somar correr credito da_tua dando dando_conta da~conta de_nao de_noite de_somar debt-amount:fale debt-kind:aquele debt-kind:consignado debt-kind:conta
debt-kind:na debts:agora debts:estou debts:eu debts:os debts:tanto depois_e depois~falo dera descu- deve_nao deve~teme de~que dinhe- dinheiro direito dois eh_so eh~de eh~eu eh~tua ele_$ entendi~pergunta era_a era~pergunta escre- escrever esqueci_qual essa_pergunta essas essa~estou essentials:NAME essentials:certo essentials:pode essentials:pula estou_abrindo estou_dando estou~conta eu_devo eu_ja
eu_nem eu~paguei e~digo famil- familia feio fim_$ fim_agora fiquei_devendo flexibles:tenho forca forca_$ fui gasto gasto_$ gaveta_$ ha hein hein_$ hoje hoje_$ income-low-month:, income-low-month:mes income-low-month:muda income-low-month:varia incomes:onde incomes:para incomes:renda instalments-left:eh instalments-left:interessa isso_? isso_agora isso~se lembro_os link mandar mando marido~pode
mas~lembro medo~abrir mesmo_$ metad- metade meus mexer_nisso me~mais minha_$ minha_vida minut- more-debts:que moto mudei mudei_de muito_$ nada_a nao_, nao_deve nao_durmo nao_era nao_gasto nao_mexe nao_paga nao_pago nao_para nao_pode nao_sabe nao_se nao_sobra nao_teme nao~cabeca nao~da nao~foi nao~negociar nao~paz nao~pergunta nao~responder na~depois negat- negoc- nem_que nem_vi nessa nesse
no_serasa noite nunca_vou offers:eh offers:mais offers:uma onde_comecar os~agora overdue:# overdue:? overdue:entendi overdue:paguei overdue:todas overdue:tudo overdue:uma o~que para_$ para_que parar para~agora para~essa para~eu parce- parti- particular particular_$ passa- passar pensar perdi~fe pode_saber por~comecar prazo prestacao prestacao_$ qual_era quantos que_eh que_essa que_nunca quem_nao
quem~deve quer que~da que~tem quis quise- rates:cet rates:ele rates:faz rates:fazer rates:serve regis- renda_$ retor- rua_depois rua~te sair se_me se_pergunta segur- sei_nem sei~nisso sem_juros sem_papel seras- serasa serve sim_mas so_mais sobra tem_um teme teme_$ tenho_paz thirteenth:mas tira tua tua_conta tudo_$ ultim- ultima uma um~de vence- vergo- vergonha ver~e vi_$ voce_$ volta vou_falar
vou~no vou~os worry:esta worry:minha z z_$`,
    '-4': `,_como ?which-change ^_as ^_foi ^_na ^_nada ^_nenhuma ^_que ai_$ ajuda_$ choro cobra consent:nao consent:nem conve- coragem~olhar corre- credi- debt-kind:NAME debt-kind:do debt-kind:fatura debts:sei depois~te descubro dessa dessa_$ de~isso direi- direito_explica durmo eh_da esquece estou_no eu_descubro eu~isso eu~se falar_disso fale fale_$ fazer_$ income-low-month:passo ler~explica me_ajuda
me_fale nao_interessa nao_precisa nao_quero nao~falar nao~muito nem_uma nem~fale ninguem_$ no~do offers:de offers:me offers:ninguem oi olhar_isso onde_eu overdue:ainda overdue:mas para_isso para_onde passo precisa pula_$ qual~a quero_dizer que~descubro rates:cobra rates:descubro rates:direito sei_ler sei_mais sei_mexer sei_para tenho~para thirteenth:gosto thirteenth:quanto uma_$ vou~com vou~disso
worry:me`,
    '-5': `:sei ?after-crisis ^_passo ^_sim ^_um a_fim capte- captei captei_$ de_outra debt-kind:carne eh_a essa_nao essentials:faco essentials:mais estou~fim explica explica_$ fazer fe fe_$ gosto isso_nao ler_direito mexer more-debts:outra nao_captei nao_muda nao_tem nao~mexer nao~nunca offers:lembro outra_$ overdue:onde o~eh o~fazer paz paz_$ pula quanto_$ que_fazer rates:? renda sei~o vida vida_$
worry:estou`,
    '-6': `:nao a_pergunta debt-kind:a fim inter- interessa interessa_$ nao_eh nunca_$ offers:nada sei~direito`,
    '-7': `de~nada faco_nada mais_nada nao~por outra`,
    '-8': `nao_vou`,
  },
  'end-offer': {
    '17': `^_recusei recusei`,
    '14': `o_prazo recus- recusei_$`,
    '13': `nao_quis oferta prazo quis`,
    '12': `a_oferta after-roadmap:recusei nao_aceitei ofert- quis_nao`,
    '11': `after-roadmap:oferta after-roadmap:prazo`,
    '10': `^_deixei a_proposta aceitar_$ deixe- deixei nao~aceitar nao~nao passar_$ prazo_$`,
    '9': `after-roadmap:quis deixei_passar offers:nao propo- proposta vence- venceu vou_aceitar`,
    '8': `^_desisti aceitei aceitei_o aceitei~acordo caiu_$ caro desisti nao_vou offers:quis offers:recusei passar perdi~prazo prazo_acabou venceu_$`,
    '7': `?offers acabou_$ after-roadmap:deixei after-roadmap:desisti after-roadmap:proposta after-roadmap:venceu a~caiu a~venceu caducou caiu da_NAME desis- mais_a offers:a offers:prazo o~acabou passa- proposta_caiu sumiu`,
    '6': `^_dispensei aceit- aceitar acordo after-roadmap:aceitei after-roadmap:caiu after-roadmap:passar after-roadmap:sumiu aquela a~expirou caduc- caducou_$ caro_$ daque- daquela desconto_sumiu desconto~do desisti_daquela dispensei dispensei_o dispensei~acordo do_aplicativo expirou_$ ja_era mais~oferta muito muito_caro nao_vale o_acordo oferta_expirou offers:NAME offers:deixei offers:do offers:oferta
o~sumiu passou_o passou~prazo perdi_o proposta_, proposta_venceu recusei_a sumiu_do sumiu~aplicativo`,
    '5': `#_mas ,_esquece :NAME NAME~nao ^_aquela ^_perdi acabo- acabou aceitei_muito aceitei~caro acord- acordo_da acordo~NAME after-roadmap:aceitar after-roadmap:acordo after-roadmap:aquela after-roadmap:caro after-roadmap:nao after-roadmap:perdi aplicativo aplicativo_$ aquel- aquela_proposta daquela_, daquela~esquece deles_caducou desisti~, de~mas dispe- do_NAME eles_pastarem eles~com era_$ esquece_essa
essa~ja expir- expirou ja_passou ja~o mandei_eles mandei~pastarem o_desconto oferta_da oferta_ja oferta~NAME oferta~era offers:ja offers:muito offers:o offers:passar offers:venceu passo- passou pasta- pastarem pastarem_com pastarem~essa perdi proposta~caducou quis_a tem~a vale_mais venceu_ontem`,
    '4': `,_muito ,~essa :proposta :recusei NAME_mas NAME_que NAME_venceu ^_mandei acordo_$ after-roadmap:acabou after-roadmap:aplicativo after-roadmap:caducou after-roadmap:daquela after-roadmap:muito after-roadmap:passou aplic- a~deles cancela_a com_essa com~proposta desisti~proposta do_acordo esquece essa_oferta nao_$ nao~a nao~mais nao~muito offers:acabou offers:aceitar offers:aceitei offers:acordo
offers:caducou offers:caro offers:da offers:era offers:mais offers:mas offers:perdi offers:proposta offers:vou ontem proposta_deles proposta_do proposta~NAME recusei~do uma~NAME`,
    '3': `,~puxada ,~vale :a :mas :vale NAME_$ NAME~ja NAME~muito NAME~ontem ^_a ^_cancela ^_essa ^_nao ^_sumiu ^_teve ^_tinha a_do achei achei_caro after-roadmap:cancela after-roadmap:demais after-roadmap:desconto after-roadmap:do after-roadmap:era after-roadmap:esquece after-roadmap:essa after-roadmap:expirou after-roadmap:ontem after-roadmap:vou aquela_oferta aquela~nao a~NAME cancela caro_demais
da~venceu de_# deixei_para deixei~la deles do_app do~da era esque- essa_proposta existe_mais la_a la~proposta mande- mandei mas muito_puxada nao~o ofereceu_# oferta_do oferta_nao oferta_venceu oferta~app oferta~existe offers:aplicativo offers:caiu offers:desisti offers:essa offers:ontem offers:passou offers:sumiu offers:teve offers:tinha offers:vale ontem_$ para_la para~a proposta~muito puxada
puxada_$ quis~proposta recusei_muito recusei~caro sumiu_a sumiu~oferta tem_mais teve tinha tinha_uma tirou uma_do vou`,
    '-3': `NAME_? NAME_so ^_topei aceitar_a aceitei_a after-roadmap:so da~? foi oferta~por sexta sexta_$ so_vale topei`,
    '-4': `aceito after-roadmap:fechei after-roadmap:foi after-roadmap:vale a~foi feche- fechei fechei_o fechei~acordo minha_proposta offers:aceito proposta_foi`,
    '-6': `^_aceitei`,
  },
  'export-data': {
    '14': `expor-`,
    '12': `dados dados_$ meus`,
    '11': `after-roadmap:baixar after-roadmap:dados after-roadmap:meus baixa- baixar manda meus_dados quero_uma`,
    '10': `^_exporta copia exporta`,
    '9': `exporta_para exporta~mim uma_copia`,
    '8': `?confirm-delete ^_manda after-roadmap:imprimir after-roadmap:manda after-roadmap:minhas baixar_isso impri- imprimir manda_meus mim_$ o~voce que_voce quero~copia tudo_que`,
    '7': `after-roadmap:arquivo after-roadmap:copia after-roadmap:exportar arqui- arquivo confirm-delete:quero exportar infor- informacoes me_manda mim para~isso voce_tem`,
    '6': `:dados :meus after-roadmap:mim after-roadmap:pdf after-roadmap:tudo antes_quero antes~uma confirm-delete:meus conte- contei copia_$ da~baixar de_mim e~manda guard- manda_$ mandar_tudo manda~registros minha- minhas para_baixar pdf quero_meus quero_ver quero~dados regis- relat- relatorio sabem sobre_mim um~com ver~que voce~sobre`,
    '5': `^_meus ^_quero ^_salva after-roadmap:contei after-roadmap:falei after-roadmap:informacoes after-roadmap:num after-roadmap:quero after-roadmap:relatorio after-roadmap:voce arquivo_com com_tudo com~que confirm-delete:copia confirm-delete:manda confirm-delete:mim confirm-delete:que confirm-delete:tudo contei_$ dados~voce do_que e_me em~e envia esse~e eu_contei eu_falei e~contas falei_$ juiz_$
mandar~que me_envia meus_registros me~meus minhas_informacoes num para_juiz plano_e pode_mandar pode~tudo que~contei que~falei registros registros_$ salva sobre tem_como tudo_num um_arquivo uma~com voce~de`,
    '4': `:gostaria :guardaram :ver ^_gostaria ^_preciso ^_quais after-roadmap:envia after-roadmap:isso after-roadmap:juiz after-roadmap:preciso after-roadmap:queria after-roadmap:sobre after-roadmap:tem after-roadmap:uma as_contas como~o confirm-delete:antes confirm-delete:eu confirm-delete:para confirm-delete:uma confirm-delete:voce copia_de copia~tudo do~voce e_as eh~ai envia_o envia~que esse_plano falei
informacoes_$ informacoes_voce juiz manda_tudo mandar manda~dados minhas_dividas o_relatorio preciso quais quais_informacoes quero quero_baixar quero~meus quero~o que~tem tem_$ tudo tudo~eh tudo~eu ver~dados voce`,
    '3': `:copia :de :informacoes :manda :que :ter :voce ^_antes ^_da ^_espera ^_queria after-roadmap:as after-roadmap:como after-roadmap:dividas after-roadmap:e after-roadmap:guardam after-roadmap:guardou after-roadmap:levar after-roadmap:mandar after-roadmap:me after-roadmap:mostrar after-roadmap:pediu after-roadmap:quais after-roadmap:registros after-roadmap:sabe antes arquivo_$ as_minhas as~dividas
a~pediu baixar_o baixar~que com_minhas com~minhas confirm-delete:dados confirm-delete:de confirm-delete:me confirm-delete:o contas_$ da_para dados_, daqui_$ de_tudo defen- do~eu eh_meu em_pdf entre- espera espera_antes espera~quero gosta- gostaria gostaria_de guardam guardaram guardou guardou_$ isso_$ levar levar_meus manda_um manda~arquivo manda~relatorio meu_$ meu_ai meus~, me~tudo me~um mostrar
mostrar_para mostrar~NAME num_arquivo pediu quais~voce queri- queria que~guardaram que~guardou que~meu relatorio_do relatorio~que tem_meu tem~mim ter_acesso tudo~voce uma uma~de ver ver_meus ver_o ver_tudo voce_guardam voce_guardaram voce_guardou voce~meu`,
    '-3': `^_some ^_voce after-roadmap:apaga after-roadmap:some apaga_tudo apagar apagar_meus apagar~dados apaga~que apagu- pdf_$ quero_apagar some some_com voce~meus`,
    '-4': `^_apaga apaga apaga- exclu- quero_que`,
  },
  greet: {
    '18': `oi_$`,
    '17': `^_oi`,
    '16': `debts:NAME oi`,
    '14': `:eae ^_eae bom_dia eae eae_$`,
    '13': `:oi ^_NAME ^_bom`,
    '12': `:opa`,
    '11': `^_opa after-roadmap:oi bom opa`,
    '10': `:ai :oii dia_$ e_ai`,
    '9': `:e NAME_$ ^_oii beleza_$ dia oii`,
    '8': `:boa :bom :tarde ^_e ai_$ belez- beleza boa_tarde tarde`,
    '7': `,_tudo :dia after-roadmap:dora boa dora`,
    '6': `:eh :robo after-roadmap:bom after-roadmap:dia debts:bom debts:dia oii_voce tarde_$ tudo~?`,
    '5': `:? ?debts ai eh_robo robo robo_? voce_eh voce~robo`,
    '4': `,~bem ,~certo ._meu :, :certo :sou :voce NAME NAME~tudo ^_boa after-roadmap:alguem alguem_ai bem_? boa~. certo_? debts:bem n0 nome_eh opa_, sou_do tem_alguem tem~ai tudo_bem tudo_certo`,
    '3': `,_sou ,~do :nome :tudo ? after-roadmap:ai algue- alguem bem certo debts:tudo dividas_$ eh~, eh~? meu~eh`,
    '-3': `?debt-creditor ?debt-kind debt-kind:NAME minha- minhas`,
    '-4': `:minhas ?~de de~minhas minhas_dividas renegociar`,
    '-5': `._$`,
    '-6': `de~. oi_?`,
    '-7': `dividas_.`,
  },
  help: {
    '20': `ajuda ajuda_$`,
    '18': `como_$`,
    '17': `^_botei fala repet-`,
    '16': `?debt-amount ^_ahn ^_fala ^_ha ^_hein ahn ahn_$ botei`,
    '15': `desen- ha ha_$ hein hein_$ oi_? socor-`,
    '14': `?flexibles ^_oi como_assim entendi nao_entendi oi`,
    '13': `^_ajuda ^_explica audio audio_$ botei_$ da_um enten- nao_peguei peguei_$ pergu- repete repete_$`,
    '12': `:socorro ^_como ^_repete capte- captei captei_$ como~isso expli- liquido_$ me_socorre nao_captei o_que ou preci- socorre socorre_$`,
    '11': `?incomes ^_? ^_onde ^_precisa a_pergunta assim coman- como consent:ajuda eh_mensal entendi_$ exemp- exemplo explicar mensal mensal_isso pegue- peguei serve tem_?`,
    '10': `:ajuda ?rates ^_desenha ^_pode ^_que ^_tipo aqui_$ de_qual debts:ajuda delas_$ desenha desenha_para desenha~mim eh_para explica_para impor- importa importa_$ isso_importa me_da pergunta por_mes qual qual_delas que_$ quer quero_ajuda tambe- tambem taxa_$`,
    '9': `?debts ?essentials ?which-change ^_aceita ^_entra ^_preciso ^_quais a_ficha aceita_audio after-roadmap:mexer as_que caiu~ficha chuta- chutar chutar_$ da_uma da~luz delas desenho desenho_$ eh~mes estou~em faz~desenho fonte gasto- gastos gastos_$ help help_$ incomes:qual mes_eh n0 nao_caiu overdue:como o~ai pode_repetir por~eh posso_chutar posso_mandar preciso quais quais_gastos qual_$ repetir
responder_$ respondo ser tambem_$ tenho_que tipo um_NAME um_desenho um_help uma_luz`,
    '8': `?overdue ^_conta ^_da ^_exemplo ^_posso ^_qual ^_socorro aceita after-roadmap:ajuda ajuda- as_atrasadas atola- atolado atolado_em atolado~conta botei_aqui caiu_a confirm-delete:? consent:dividas consent:ha consent:me da~desfazer da~help debt-amount:como desfazer_depois desfazer~? dividas_. e_as eh_qual eh~escrever em_miudos essentials:fala estou_atolado estou~me exato_$ exemplo_por exemplo~favor
explica_melhor explicar_$ fala_dificil faz_um ficha ficha_$ flexibles:que incomes:botei instalments-left:? mais_facil me_ajuda me~uma miudo- miudos miudos_$ novo_$ onde_acho opcoe- opcoes opcoes_$ organizar_minhas orien- orientacao overdue:botei overdue:qual o~tambem para_desfazer para_escrever pergunta_mais pergunta~facil plano_$ pode_explicar portu- portugues posso precisa preciso_de qual~qual
que_pergunta que_somar que~tem repetir_$ sair sao~opcoes ser_exato serve_$ socorro somar_tudo tenho~somar thirteenth:? troca_em troca~miudos voce_fala voce~dificil`,
    '7': `^_isso ^_pergunta ^_respondo ^_serve ^_troca after-roadmap:sei ajudam alto_$ assim_$ as~ja atrasadas cartao_ai ce com_divida com_juros comer_? comprovar comprovar_$ com~dividas com~ou conta_o contar_o contar~cartao da~NAME de_um debt-amount:eh debt-amount:qual devag- devagar devagar_$ de~. diabo~isso eh~comer em_conta entendi_bulhufas entra essentials:ou essentials:por esta_devendo esta_falando
eu_vejo exato explica facil facil_$ faco_agora fala_de fala_devagar falta_$ flexibles:o flexibles:ou foto_$ incomes:como isso~por ja_paguei juros_ou juros~sem limpar_minha limpar~vida luz_$ mandar_foto me_organizar melhor_$ minha~financeira nao~a no_boleto o_do organizar~contas ou_da ou_o ou_sem overdue:eh overdue:entendi overdue:explica overdue:ha overdue:que overdue:tipo para~depois
pergunta~novo pode_ser por_alto posso~foto precisa_comprovar preciso_me preciso~organizar qual~a que_ser quem~devendo queria_ajuda quero_limpar que~eh que~exato rates:hein respo- respondo_como sair_das sair~dividas sei_mexer serve_por serve~alto somar so~sair tem~ser tipo_de troca vale_contar vale~o vida_financeira voce_ajudam`,
    '6': `:. ^_o ^_por ^_quer ^_vim a_diferenca a_responder acho acho_essa acho~informacao after-roadmap:daqui after-roadmap:funciona after-roadmap:help after-roadmap:nesse after-roadmap:nisso after-roadmap:orientacao after-roadmap:preciso ajudam_quem ajudam~esta ajuda~responder alto aprox- aproximado aproximado_$ aqui as as_palavras as_vencidas as~? as~entram atrasadas_entram atrasadas~na bicho_eh
bicho~esse bulhu- bulhufas bulhufas_$ burro_$ caiu com_farinha com_minhas come_com comer come~farinha como_eu como~quanto consent:da conta- contando_as contando~vencidas das_duas da~exemplo da~forca de_comer de_divida de_gasto de_orientacao debt-amount:que debt-kind:para debts:como debts:da debts:entra debts:fala debts:pergunta debts:pode debts:preciso debts:sair descubro_quanto descubro~falta
difer- diferenca dificil_$ do~filho eh_contando eh_por eh~as eh~isso em_que enrol- entendi_foi entendi_nada entendi~nada entra_a entra_nisso entram entram_na entram~conta entra~pensao era_a era~pergunta escrever escrever~numero essen- essentials:assim essentials:serve esse~taxa estou~nao eu_faco eu~agora eu~o exemplo_$ explica~burro fala_portugues falan- falando fala~novo farinha_? filho_$ flexi-
flexibles:qual flexivel foi_nada forca forca_ai foto funciona_isso income-source:fonte incomes:eh incomes:fala incomes:isso incomes:mes incomes:peguei incomes:pode incomes:por incomes:que instalments-left:que interessa_para interessa~que isso isso_come isso_interessa isso_no isso~com isso~para ler_direito limpar livrar_dessas livrar~dividas mais_simples mandar mes mes_ou mexer_nesse me~dessas
nao~foi nao~mexer nesse_link onde~essa organ- organizar ou_separado overdue:audio overdue:quais o~eu o~ponho o~quer palav- palavras palavras_$ para_burro para_que pedir_ajuda pensao_do pensao~meu perdi- pergunta_de pergunta_eh pergunta~essa pode~aproximado ponho ponho_aqui portugues_$ precisa_ser qual_eh qual_era qual~diferenca qual~duas que_bicho que_ce que_ja que_ponho quem_esta quer_dizer
quer_saber quero_organizar quero_sair quero~das quero~minha quero~minhas quer~o que~de que~dizer que~faco que~nisso que~paguei que~sabe que~tudo rates:? rates:acho rates:entendi rates:fala rates:oi rates:repete sabe_fazer sei_ler sei~direito separado separado_$ ser_aproximado significa_isso simpl- simples simples_$ so_quero soma~ou tem_que tipo_como tipo~gasto trocar_as trocar~palavras tudo_ou
tudo~separado um_exemplo uma_forca uma~ai vejo vencidas vencidas_? vim vim_pedir vim~ajuda voce_sabe voce~fazer voce~quem which-change:para which-change:que`,
    '5': `NAME_diz ^_em ^_gostaria ^_kind ^_soma a_pensao acho_isso acontece_? after-roadmap:ajudam after-roadmap:estou after-roadmap:luz after-roadmap:repete after-roadmap:sair after-roadmap:tem after-roadmap:vida ai~o ajudam_com ajudam~divida ajudar ajuda~sair alguem_me alguem~ajuda app as_opcoes a~disso bicho bruto bruto_ou burro cada_um ce_quer come como_descubro como_respondo como_vejo como~sei compr-
confirm-delete:que consent:conta consent:das consent:melhor consent:preciso contando contas_$ das_dividas das~NAME da~toda de_hoje de_novo de_renda de_taxa debt-amount:fala debt-amount:o debt-kind:aqui debt-kind:mim debt-kind:que debts:entendi debts:exemplo debts:me debts:quero debts:um desfazer desse de~loja diabo diabo_eh diferenca_disso diferenca~tudo direito direito_explica disser disser_sim
disser~o divida_o dividas divida~que diz_$ do_mes documento_$ duas_NAME duas~diz eh_cada eh_fonte eh~um eh~valor entendi~pergunta escrever_o esqueci_qual essa_informacao essas_opcoes esse_de esse_nome essencial essencial_$ essentials:isso essentials:mes essentials:novo essentials:o essentials:onde essentials:que essentials:repete esta~de eu_acho eu_apagar eu_disser eu_posso eu~aqui eu~esse eu~se
eu~sim explica~leito falando_de falando~qual falar_por fala~simples farin- farinha fica_isso fica~no financeira_$ flexibles:como flexibles:entendi flexibles:por fonte_? fonte_de fonte~renda hoje_ou hoje~o income-source:eh incomes:exemplo incomes:explica incomes:quais incomes:serve informacao informacao_$ isso_que isso_serve isso~boleto isso~de isso~voce juros_$ kind kind_de kind~divida leito
leito_$ ler ler~explica limpa- liqui- liquido loja_eh loja~essa mandar_documento melhor mensa- meu~da mexer minhas_contas na_conta nao~ler negocio_eh negocio~esse nisso no_olhometro nome_ai nome~eh novo olhom- olhometro olhometro_$ onde_fica onde~vejo ou~juros overdue:ajuda overdue:pode o~eh o~entra o~ou o~sao o~significa para_ajudar para_leito pergunta_? perguntar perguntou perguntou_$ pode
pode~as pode~no pode~por por_cima por~ou posso_te posso~perguntar precisa_mandar precisa~documento preciso~um quais~as qual_das qual_loja qual~eh qual~voce que que_diabo que_isso que_negocio que_quer que_significa quero~livrar que~acho que~aqui que~cada que~essas que~fonte que~perguntou que~posso que~serve rates:como rates:isso rates:mes rates:onde rates:respondo repete_que responder respondo_isso
saber_o saber~que sao_as se_esta sei~esta separ- ser_no ser_por ser~cima ser~olhometro se~apagar se~atrasada se~disser signi- significa sim_o sim~que so_as soma_tudo so~meu tambem_? taxa te_perguntar tipo_o tipo~que toda_$ um um_$ um_para um~outro vejo_o vejo~juros ver~minhas vi_que vi~voce voce_esta voce_perguntou voce~falando which-change:aqui`,
    '4': `,~ajuda :novo :pode :queria ?_nao ?consent ?~entendi ^_bruto ^_coloco ^_com ^_de ^_faz ^_vale ^_vi a_desse acho_esse acho~trem after-roadmap:contas after-roadmap:desse after-roadmap:entendi after-roadmap:forca after-roadmap:gostaria after-roadmap:perdida after-roadmap:perguntar after-roadmap:quero after-roadmap:uma afundado afundado_em afundado~divida ai_eh ai_tambem ajuda_ai ajuda_com ajuda_pelo
ajudar_com ajudar~divida ajuda~amor aluguel_ai aluguel~tambem amor amor_de amor~deus ano_isso apagar_some apagar~o aparece_$ app_aparece assim_taxa assim~? as~eu a~do bico_tambem botar_o botar~que boto_aqui bruto~liquido buraco_$ canto canto_da canto~fatura centavo_por centavo~centavo cima cima_$ coloc- coloco coloco_o coloco~do comecar_me comecar~ajuda como~eu como~taxa com~? confu- confusa
confusa_nao confusa~entendi consent:explica consent:help consent:minhas consent:organizar consent:quero consent:responder consent:sabe consent:um consent:uma consent:voce conta_a contar conta~bico conta~vale credo- credor credor_$ da_fatura daqui das da~fica de_deus de_gente debt-amount:ajuda debt-amount:audio debt-amount:explica debt-amount:isso debt-amount:ou debt-amount:ser debt-amount:serve
debt-amount:tipo debt-kind:as debt-kind:esse debt-kind:explica debt-kind:fonte debt-kind:isso debt-kind:ou debt-kind:um debt-kind:vale debts:NAME debts:agora debts:dividas debts:exato debts:faco debts:mandar debts:mes debts:onde debts:ou debts:por debts:ser debts:taxa depois_? descubro dessas_dividas desse_buraco desse~tambem devedor_$ devendo_$ de~orientacao de~ou de~sobre dific- dificil direi-
disso_tudo divid- dividas_? diz dizer_esses dizer~nomes do_ano do_app do_meu do_vermelho docum- documento do~aparece do~isso do~marido do~ou eh_$ eh_credor eh_de eh_saldo eh~botar eh~devedor em em_divida em~canto em~lugar endiv- endividada endividada_me endividada~ajuda enrolado enrolado_me enrolado~ajuda entra- entra_o entra~aluguel escrever_$ esqueci~era essa_$ essa_pergunta esse_trem
essentials:? essentials:como essentials:delas essentials:diferenca essentials:eh essentials:em essentials:esse essentials:explicar essentials:juros essentials:mandar essentials:precisa essentials:qual esses_nomes esse~ai esta_atrasada esta_perguntando esta~isso estou_afundado estou_confusa estou_endividada estou_enrolado estou_perdida estou_perdido estou~, eu_boto eu_sei eu~paguei eu~some e~que
faco~sair fala_lingua fala_mais falando_$ falar~audio fala~de falta fatura_fica fazer_$ fica_$ filho flexibles:mes flexibles:precisa flexibles:tipo gasto_$ gosta- gostaria gostaria_de gostaria~orientacao income-source:? income-source:assim income-source:como income-source:de incomes:as incomes:ce incomes:posso incomes:precisa incomes:ser incomes:tudo indicaram indicaram_voce indicaram~para
instalments-left:para interessa isso~? junto junto_$ lingu- lingua lingua_de lingua~gente livra- livrar lugar lugar_do lugar~app luz manda- mandar_audio marido_tambem me_indicaram me_livrar melho- mes_tambem mes~? mes~do mes~serve meu_filho meu_ou mexer_nisso mexer~link me~ai me~pelo minha_vida nada_desse na~? negocio nesse nomes_$ o_bico o_cartao o_numero oi_nao oi~entendi onde onde_eu onde_que
onde~eu onde~isso onde~me orientacao_$ orientacao_sobre ou_do ou_liquido ou_tudo ou~junto ou~parcela ou~semana overdue:caiu overdue:isso overdue:o overdue:posso overdue:ser overdue:tenho o~isso o~mes o~meu para_botar para_outro para_sair para~das para~minhas para~o parcela passado_serve pedir pelo_amor pelo~de perdido perguntando perguntando_isso perguntando~? pode_trocar por por_audio por_centavo
por~esta posso~aqui posso~audio posso~por precisa~centavo preciso_sair preciso~desse quais_sao quanto_falta que_? que_canto que_eh que_entra que_esta que_lugar que_mesmo que_sao queri- queria queria_uma queria~ajuda queria~para quero_me quer~esses que~ajudam que~boto que~credor que~perguntando que~quer que~saldo rates:a rates:aqui rates:direito rates:em rates:essa rates:eu rates:pergunta
rates:posso rates:ser rates:tambem rates:vejo sair_desse sair~vermelho saldo_devedor sao_essas sei~nisso sem_juros ser_centavo seria~? serve_essa serve~pergunta socorro_estou socorro_nao socorro~afundado socorro~sei soma some_o some~que so~atrasadas so~conversa tenho~responder thirteenth:conta total_ou total~da trem_$ tudo_junto um_ou um_por uma_ajuda uma_orientacao um~tudo um~um vale vale_tambem
valor_total valor~ou vejo_isso vermelho_$ voce_para voce~ajudar which-change:? which-change:eh which-change:isso`,
    '3': `,_qual ?_repete ^_alguem ^_fonte ^_me ^_nao ^_quero ^_voce aceit- after-roadmap:aqui after-roadmap:dessa after-roadmap:dessas after-roadmap:limpar after-roadmap:link after-roadmap:livrar after-roadmap:me after-roadmap:nao after-roadmap:queria after-roadmap:so after-roadmap:sobre after-roadmap:vi agora_$ ajuda_para ajuda~minhas ajuda~pagar apaga- apaga_so apagar apaga~a aparece aqui_? atrasadas_$
a~mes bico boa~queria boleto_ou boleto~o boto burac- buraco cada casa_toda ce_falou centa- centavo centavo_$ ce~eh ce~saber claro_$ como_funciona confirm-delete:apagar confirm-delete:as confirm-delete:o confirm-delete:para confirm-delete:perco confirm-delete:se consent:a consent:ajudam consent:as consent:contas consent:desse consent:devendo consent:em consent:essa consent:estou consent:financeira
consent:limpar consent:orientacao consent:respondo conta conta_$ conta_so contam contam_? conta~desse conta~o conversa_ou conversa~o da_familia de_quando de_uma debt-amount:de debt-amount:entendi debt-amount:nao debt-amount:pode debt-amount:por debt-amount:posso debt-amount:tudo debt-kind:ai debt-kind:cada debt-kind:como debt-kind:em debt-kind:nao debt-kind:negocio debt-kind:renda debts:ajudam
debts:as debts:assim debts:conta debts:das debts:dificil debts:em debts:estou debts:explicar debts:favor debts:filho debts:financeira debts:foto debts:isso debts:minhas debts:novo debts:organizar debts:orientacao debts:paguei debts:posso debts:que debts:queria debts:respondo debts:significa debts:soma debts:valor debts:vida descu- desfa- dessa- dessa_vida dessas dessa~de deved- devedor deven-
devendo de~com de~comprei de~financeira de~mes de~renda diferenca~um digo_aqui divida_$ divida_como divida_voce divida~assim divida~esta dizer_essencial do_comeco do~passado eh_essa eh_esse eh_parcela eh_taxa eh~de eh~em eh~pergunta em_aberto em_portugues em~claro entendi_o entendi~plano escre- essa~? esse_$ essentials:as essentials:bruto essentials:dificil essentials:falando essentials:faz
essentials:fica essentials:liquido essentials:nao essentials:pergunta essentials:pode essentials:quer essentials:respondo essentials:tambem esse~no esta~boleto eu_perco eu~ouvi eu~perguntar eu~que exatamente_$ fala~portugues falou_eh falou~o familia_toda favor_$ fica finan- financeira financeiramente financeiramente_$ flexibles:bruto flexibles:eh flexibles:esta flexibles:eu flexibles:isso
flexibles:juros flexibles:liquido flexibles:para flexibles:somar flexibles:toda flexibles:tudo flexibles:vejo fonte~nao funciona~aqui gente_$ ha_? ha~repete income-source:divida income-source:negocio incomes:alto incomes:audio incomes:bicho incomes:comer incomes:depois incomes:entendi incomes:entra incomes:esse incomes:exato incomes:filho incomes:mandar incomes:o incomes:ou incomes:quer
incomes:taxa incomes:um instalments-left:as instalments-left:eu instalments-left:interessa instalments-left:isso instalments-left:paguei instalments-left:tambem inter- isso~ce ja~contam link_$ luz_de me me_perdi mes_passado mes_voce mes~por mes~quer meu~tambem me~financeiramente me~voce minha- minhas muda~um n1 nao_ouvi nao_pesquei nao~direito negocio_no negocio~app no_app numero_$ o_aluguel
o_juros o_meu o_plano o_vale o_valor organizar_financeiramente orientacao_financeira orientacao~minhas ou_por outro_$ ouvi_direito ou~ano ou~casa ou~do ou~familia ou~que overdue:aqui overdue:comer overdue:exemplo overdue:mandar overdue:melhor overdue:ou overdue:quer overdue:taxa overdue:um o~acontece o~comeco o~mesmo o~posso o~quando o~total o~voce pagar_minhas pagar~contas pague- paguei paguei_$
paguei_contam paguei~? para~com para~isso parcela_em parcela~aberto passado pensao perco perdi_, perdida perdido_me perdido~ajuda perdi~qual pergunta_$ pergunta_isso pesquei pesquei_$ plano_tambem plano~? pode~so por_semana por_um portugues_claro por~pergunta precisa~exato preciso~ajuda preciso~orientacao preciso~uma qual_a qual_renda quando_comprei que_acontece que_eu que_posso que_responder
que_voce quer_$ queria~com quero~dessa quer~essencial quer~exatamente que~ce que~do que~essa que~falou que~para que~parcela que~pesquei que~taxa que~tenho que~vejo rates:agora rates:ai rates:as rates:assim rates:bulhufas rates:dificil rates:fica rates:filho rates:ler rates:meu rates:mim rates:nome rates:num rates:o rates:ou rates:qual rates:quer rates:responder rates:troca rates:vale renda renda_$
renda_voce renda~esta repete~eu repete~nao sabe saber_exatamente sair_dessa sair_do sair~buraco sair~vida saldo se_eu sei_se ser_so ser~as ser~por sobre_minhas sobre~dividas socorro_$ tarde_queria tarde~ajuda thirteenth:contando thirteenth:da thirteenth:para tipo~divida toda trem troca- trocar tudo_$ usar_$ valor_com valor_de valor~hoje valor~juros vejo_esse vejo~negocio venci- verme- vermelho
vida vida_de vida~divida voce voce_quer voce~com which-change:eu which-change:explica which-change:mim which-change:nao which-change:ser`,
    '-3': `,~vejo :ai :com :eh :minhas :quero :voce ?confirm-amount ?debt-creditor ?income-low-month ?which-creditor ^_acho ^_boa ^_depois ^_desfaz ^_deus ^_divida ^_esta ^_eu ^_gasto ^_ja ^_li ^_meu ^_minha ^_muda ^_nada ^_nem ^_nunca ^_outra ^_perdi ^_quem ^_reset ^_sair ^_sem ^_sou ^_volta a_conta a_divida acabo- acho_que after-roadmap:a after-roadmap:agora after-roadmap:as after-roadmap:essa
after-roadmap:esse after-roadmap:ficaram after-roadmap:imprimir after-roadmap:isso after-roadmap:ninguem after-roadmap:o after-roadmap:ser ajuda~negociar ano_eu anota- anotado ano~nao anter- anterior aqui_eh arrep- atend- basic- basico botar- botaram cai calor cartao_$ cet_$ chega- cobra- coisa comecar_$ comig- comigo como_eh como~que com~minhas confi- consent:eh consent:esse consent:favor
consignado_? contas_? contr- cpf cras credito da_re da_sua da~? da~conta de_onde debt-kind:NAME debt-kind:consignado debt-kind:conta debt-kind:do debts:? debts:aqui deixa- deixe- denun- desca- desco- desfaz dessa_$ deu dever de~, dia dinhe- dinheiro disso_? do_boleto eh_cet eh_tudo eh~para empre- encer- entra_no era_isso esse_governo essentials:uma estao eu_vou eu~? eu~de eu~sei fala_para falei_$
favor_me favor~ajuda fazem ficar- ficaram fora funciona_$ hoje_$ humil- impri- imprimir incomes:boa incomes:divida incomes:estou incomes:nada incomes:so informacoes isso_ai isso~eh juros_, la lembr- li li_mas liga ligar lista li~nao mais_$ mais_ou mais~menos mais~que mas mas_nao mas~entendi menos menos_$ meu_$ me~o mostr- mostra nao_$ nao_ajuda nao_precisa nao_quero nao~mais nao~para nenhu-
no_link nunca o_NAME o_basico o_boleto o_preco ou_menos overdue:estou o~da o~do o~era o~nao paga pago para_negociar parar parti- particular particular_$ passa passar passo pedi pensar pensar_$ pode_mandar pode~? pode~depois por_ai por~eu por~me preciso_pensar preco procu- pront- pronto proxi- proxima pular_? qual~? qual~preco que_calor que_dia que_era quero_sim quero~o que~falei que~fazem que~o
que~vou rates:depois rates:dividas rates:se re_$ repete_o reset reset_$ respondi resto retor- sei_$ sei~eh ser_depois seu se~por sim_por sim~favor so_isso sou sua sua_conta sumir tanto taxa_de tempo_$ tem~ai termi- thirteenth:contas thirteenth:e tira tudo_que ultim- ver vergo- vergonha viu_$ voce_fazem volta volta- voltar vou which-change:as`,
    '-4': `,_onde :funciona :isso :nao ?after-crisis ?income-source ^_foi ^_sei ^_tudo a_ordem after-roadmap:eh after-roadmap:fala after-roadmap:mim after-roadmap:novo after-roadmap:ordem after-roadmap:pode as_minhas boa cance- com_isso com_o como~o consent:nao consent:por consi- consignado credi- de_juros de_que debt-kind:da debts:para de~tipo e_o eh_da eh~? entendi_de essentials:ajuda essentials:me
essentials:quero eu_falei explica_$ falei fase fase_$ gover- governo incomes:? incomes:essa incomes:sei nao_tenho negociar onde_vejo ordem ordem_$ outra_pergunta para~voce que_fase que~esse rates:rotativo re se_eh sei_o sei~que ser~? tipo~essa vida_$ viu voce_tem`,
    '-5': `^_NAME ^_desfazer ^_ninguem after-roadmap:qual as_dividas consent:pode desab- desfazer_isso eh_que eh~divida essa_divida nao~de ningu- ninguem ninguem~ajuda outra o~que o~tem posso~? que_tem que~que rates:, rates:cet rates:juros sair_$ tem_$ tipo_eh`,
    '-6': `:como ajuda~organizar boa_pergunta cet ninguem_me pular qual_o rotat- rotativo`,
    '-7': `oi_$`,
    '-8': `ou~?`,
    '-10': `after-roadmap:explica`,
  },
  human: {
    '21': `atend-`,
    '19': `liga`,
    '18': `^_chama chama`,
    '17': `atendente human- humano`,
    '16': `^_atendente`,
    '15': `liga_$ me_liga`,
    '14': `atendente_$ falar_com humano_$`,
    '13': `algue- alguem me_transfere qual~# quero_suporte supor- suporte suporte_$ trans- transfere transfere_$`,
    '12': `chama_o falar gente o_# robo telef- telefone`,
    '11': `^_falar com_um de_verdade liga_para liga~mim qual_o`,
    '10': `:atendente :humano ^_liga atendimento gente_$ ligar passa_para pessoa`,
    '9': `^_me alguem_$ maqui- maquina nao_resolve pesso- pessoa_$ uma_pessoa verda- verdade`,
    '8': `:tem conve- debts:liga geren- gerente ligar_para ligar~voce maquina_$ posso_ligar posso~para quero_gente quero~com resolve responsavel responsavel_$ super- voce_$`,
    '7': `^_qual after-roadmap:alguem after-roadmap:atendente after-roadmap:chama after-roadmap:liga bota chama_tua chama~chefe chefe chefe_$ com_maquina consultor consultor_$ conversar debts:falar essentials:me me~para o_gerente para_voce passa rates:liga rates:me resol- telefone_para tem~? tem~de tua tua_chefe um_atendente voce_tem`,
    '6': `#_$ :o ?_quero ^_bota ^_quero ^_robo after-roadmap:atendimento after-roadmap:gente after-roadmap:pessoa atendente_por atendente~favor bota_o bota~gerente com_especialista com_uma com~pessoa consu- converso converso_com converso~maquina debts:com debts:qual debts:quero especialista especialista_$ essentials:atendente essentials:com essentials:falar essentials:tem falar~especialista gente_de
gente~verdade gerente_$ gerente_na gerente~linha humano_ai linha linha_$ na_linha nao_converso nao~com nao~minha para_alguem para_conversar para_responsavel passa~alguem passa~responsavel prefiro~com quero quero_falar quero_pessoa rates:com rates:falar rates:gente resolve_minha resolve~vida robo_nao robo~quero robo~resolve ser_humano ser~ai tem_ser tem~humano`,
    '5': `^_passa ^_tem after-roadmap:humano after-roadmap:ligar after-roadmap:passa after-roadmap:robo alguem_pode alguem~me atendimento_humano atendimento_presencial atendimento~? central_de central~atendimento chama~gerente com com_alguem com_consultor consent:bota consent:com de_atendimento de_gente de_robo debts:# debts:alguem debts:gente debts:humano debts:ligar debts:para debts:robo debts:suporte
espec- essentials:# essentials:pessoa essentials:qual essentials:quero essentials:transfere falar~consultor falar~um favor_$ ligar_$ me_ligar me~alguem nao~ninguem ninguem_de ninguem~verdade ouvir ouvir_voz ouvir~de o~na para_falar pode_me pode~ligar por_favor prese- presencial presencial_? qual quero_ouvir quero~voz rates:# rates:alguem rates:atendente rates:para rates:qual rates:transfere
telefone_de telefone~voce tem tem_alguem tem_atendimento tem_central tem_ninguem tem~presencial verdade_$ viven- vivente vivente_$ voz voz_de voz~gente`,
    '4': `,~gente ,~maquina ,~pessoa :? :cade :falar :me :voce ?essentials ?rates ?~gente ^_alguem ^_atendimento ^_existe ^_posso ^_prefiro ^_queria ^_voce after-roadmap:consultor after-roadmap:conversar after-roadmap:falar after-roadmap:gerente after-roadmap:maquina after-roadmap:resolve after-roadmap:telefone after-roadmap:verdade alguem_de alguem~carne atendente_? atendimento_$ cade_o cansei~robo carne_e
carne~osso centr- central chama_um chama_uma chama~pessoa com_robo com~funcionario com~responsavel com~ser consent:alguem consent:chama consent:gente conversar_? conversar~um crist- cristao da_equipe de_carne de_voce debts:chama debts:verdade de~quero e_osso eh_robo equip- equipe essentials:humano essentials:ligar essentials:o essentials:verdade existe_telefone existe~para falar_comigo
falar~alguem falar~gente falar~robo falo_com favor funcionario funcionario_$ gente_, gente~nao gosto gosto_de me me_passa me_poe mim_$ minha_vida nao_gosto nao_maquina o_responsavel o_telefone para_mim para~comigo poe_com poe~um prefi- prefiro prefiro_conversar qual~telefone queri- queria rates:atendimento rates:chama rates:humano rates:o rates:quero rates:tem rates:verdade resolve_, resolve~quero
robo_$ robo_, robo_quero robo~gente ser_vivente telefone~conversar um_cristao um_funcionario um_humano um_ser um~? um~vivente verdade_? vida_$ voce~robo`,
    '3': `,_chama ,_quero :com :quero ?debts ?~pessoa ^_cade ^_gente after-roadmap:chefe after-roadmap:com after-roadmap:converso after-roadmap:equipe after-roadmap:favor after-roadmap:queria after-roadmap:quero after-roadmap:voce alguem_que alguem~possa atende atende_alguem bota~cristao cade cansei_de chama~humano com_gente comig- comigo comigo_$ como_falo como~com consent:chefe consent:falar
consent:maquina consent:robo consent:tua consent:um consent:vida conversar_com cristao_para cristao~falar debts:atendente debts:me debts:mim debts:o debts:posso debts:tem de~e de~por equipe_? era_gente era~de escrever_$ essentials:alguem essentials:atendimento essentials:chama essentials:conversar essentials:gente essentials:para essentials:posso essentials:responsavel essentials:robo
essentials:telefone essentials:uma eu_ligar eu~gosto exist- existe e~ai falo falo~uma funci- gosto~escrever gosto~robo liga_que liga~eu me_atende me_atender me~? me~com me~que mim nao~, nao~de ningu- ninguem osso osso_ai para~ligar para~pessoa pessoa~equipe poe possa possa_me posso que_possa queria_conversar queria_era queria~com queria~gente quero_um quero~, que~nao rates:de rates:gerente
rates:ligar rates:maquina rates:mim rates:passa rates:pessoa rates:responsavel rates:robo rates:telefone rates:um respo- robo_? robo~tem ser telefone~eu tem~telefone transfere_para transfere~uma um um_telefone uma~da verdade_por verdade~favor vida voce`,
    '-3': `^_oi me_ajuda me~um me~uma oi o~do telefone_$`,
    '-4': `falo~o`,
  },
  'kind:card-instalments': {
    '15': `debt-kind:fatura`,
    '12': `fatur- fatura parce-`,
    '10': `a_fatura`,
    '9': `debt-kind:parcelamento parcelamento`,
    '8': `debt-kind:a debt-kind:parcelada parcelada`,
    '7': `debt-kind:cartao`,
    '6': `banco~minha debt-kind:virou fatura_$ minha_fatura`,
    '5': `^_aquele autom- automatico debt-kind:banco debt-kind:em debt-kind:minha do_cartao virou`,
    '4': `^_parcelamento aquel- aquele cartao_$ debt-kind:aquele debt-kind:ofereceu dez dez_$ eh~fatura fatura~em ofereceu ofereceu_$ o~ofereceu que~cartao`,
    '3': `?debt-kind ^_virou carta- cartao debt-kind:o debt-kind:que divid- eh_a fatura_em fatura_que o_banco o_cartao ofere- parcelamento~fatura que_o varia- varias varias_$`,
    '-3': `debt-kind:mes debt-kind:todo debt-kind:vem que~todo`,
  },
  'kind:condominium-fee': {
    '19': `condo-`,
    '12': `debt-kind:condominio debt-kind:do`,
    '11': `condominio`,
    '10': `debt-kind:predio do_predio o_condominio predi- predio predio_$ sindi- sindico sindico_$`,
    '9': `?debt-kind`,
    '8': `debt-kind:taxa`,
    '7': `eh_do`,
    '6': `taxa taxa_do`,
    '5': `^_taxa debt-kind:eh`,
    '4': `a_taxa debt-kind:o taxa~predio`,
    '3': `da~do fecha- fechado fechado_$`,
  },
  'kind:credit-card': {
    '15': `^_cartao debt-kind:cartao debt-kind:eh`,
    '14': `?debt-kind`,
    '12': `debt-kind:plastico plast- plastico`,
    '11': `^_fatura`,
    '10': `^_eh debt-kind:credito debt-kind:fatura`,
    '9': `carta- cartao cartao_$ debt-kind:vista fatura vista vista_$`,
    '8': `credito de_passar debt-kind:passar fatur- fatura_$ maldi- passa-`,
    '7': `credito_rotativo debt-kind:de dele_$ passar`,
    '6': `credi- credito_$ debt-kind:e debt-kind:mercado debt-kind:passo debt-kind:rotativo dele fatura_que mercado_$ no_mercado o_plastico passo_no passo~mercado plastico_$ plastico_mesmo`,
    '5': `^_aquele ^_estourei aquele~de cartao~loja debt-kind:estourei debt-kind:fui debt-kind:limite debt-kind:loja debt-kind:mes debt-kind:mesmo debt-kind:nao debt-kind:todo de~na e_virou eh~plastico estourei e~isso e~paguei limit- limite loja_$ maquininha merca- mercado nao_paguei passando passo que~todo rotat- rotativo`,
    '4': `^_credito ^_fui aceitei aceitei_$ a~que cartao_da da_loja de_credito debt-kind:, debt-kind:aquele debt-kind:hora debt-kind:no debt-kind:o dinheiro_de e_nao estou- eu~no fui maqui- o_dinheiro o~de o~e o~mesmo paguei_$ todo_mes`,
    '3': `,_daqueles NAME~passar ^_gastei aquel- aquele cartao_, cartao~daqueles consegui consegui_pagar daqueles_da daqueles~loja debt-kind:consegui debt-kind:isso debt-kind:pagar debt-kind:que debt-kind:vem debt-kind:virou do~mesmo eh fatura~nao gaste- gastei gastei_no hora limite_do loja mes_$ mesmo_$ nao_consegui nao~pagar no_limite o_limite o~eu pague- paguei que_vem que~consegui virou`,
    '-3': `agiot- agiota autom- automatico crediario debt-kind:? debt-kind:a debt-kind:agiota debt-kind:banco debt-kind:carne debt-kind:consignado debt-kind:conta debt-kind:crediario debt-kind:do debt-kind:em debt-kind:parcelada o~que parcelada`,
    '-4': `debt-kind:fiado debts:cartao fiado`,
    '-5': `debt-kind:parcelamento parcelamento`,
    '-6': `parce-`,
  },
  'kind:education': {
    '15': `?debt-kind`,
    '11': `^_mensalidade debt-kind:mensalidade`,
    '10': `debt-kind:tecnico mensalidade tecni- tecnico`,
    '9': `curso debt-kind:NAME debt-kind:curso debt-kind:faculdade faculdade_$ o_NAME`,
    '8': `KIND debt-kind:o escol- facul- faculdade`,
    '7': `EXPENSE ^_curso coleg- curso_de debt-kind:particular mensa- mensalidade_$ o~em particular particular_$`,
    '6': `^_faculdade da~filha debt-kind:da debt-kind:em do_menino escola_do escola~menino filha_$ menino menino_$ parti-`,
    '5': `NAME_$ da_faculdade da_minha de_enfermagem debt-kind:enfermagem debt-kind:minha enfer- enfermagem enfermagem_$ escola filha ingle- ingles ingles_$ menin- minha_filha`,
    '4': `a_matricula matri- matricula`,
    '3': `^_o a~da debt-kind:de`,
    '-3': `?income-source condominio debt-kind:condominio debt-kind:iptu debt-kind:que denti- dentista iptu iptu_$ o_condominio`,
    '-4': `^_NAME condo- debt-kind:eh gas o_gas`,
  },
  'kind:health': {
    '20': `?debt-kind`,
    '12': `debt-kind:implante denti- dentista hospi- hospital impla- implante`,
    '11': `cirur- cirurgia cirurgia_$ foi_um`,
    '10': `debt-kind:dente dente dente_$`,
    '9': `conta_da convenio mater- medic- medico`,
    '8': `debt-kind:meu debt-kind:particular debt-kind:um prote-`,
    '7': `,_meus ^_conta ^_foi conve- debt-kind:da debt-kind:foi do_meu meus_oculos oculo- oculos oculos_$ otica parti- particular particular_$`,
    '6': `^_plano aparelho de_saude debt-kind:, debt-kind:conta debt-kind:de debt-kind:plano debt-kind:saude do~filho do~pai filho_$ mae_$ meu_pai pai_$ plano_de plano~saude saude saude_$ trata- tratamento uma~da`,
    '5': `^_uma apare- da~mae debt-kind:uma filho foi mae meu_filho minha_mae pai`,
    '4': `EXPENSE KIND debt-kind:do debt-kind:minha inter- meus plano`,
    '3': `^_botei botei conta da_minha debt-kind:botei nos`,
    '-3': `condo- debt-kind:NAME debt-kind:carne debt-kind:casa debt-kind:no debt-kind:que finan-`,
    '-4': `^_um`,
    '-5': `debt-kind:eh reneg-`,
    '-6': `debt-kind:a`,
  },
  'kind:informal': {
    '13': `?debt-kind debt-kind:me`,
    '12': `debt-kind:parente paren- parente parente_$`,
    '11': `debt-kind:na debt-kind:no`,
    '10': `^_fiado ^_na boca boca_$ de_boca debt-kind:NAME debt-kind:boca`,
    '9': `cader- caderneta confianca confianca_$ debt-kind:caderneta debt-kind:fiado fiado fio que_me`,
    '8': `^_no adiantou adiantou_$ bar confi- debt-kind:adiantou debt-kind:papel debt-kind:que debt-kind:sem fiado_no no~do que_NAME sem_papel vaqui- vaquinha`,
    '7': `adian- debt-kind:de debt-kind:do do_mercadinho merca- mercadinho`,
    '6': `foi_de papel`,
    '5': `,~papel NAME_arrumou NAME_me ^_dinheiro ^_ele acert- arrumou debt-kind:, debt-kind:dinheiro debt-kind:eh debt-kind:foi dinheiro~NAME eh~de ele_me empre- emprestou me_emprestou me~na`,
    '4': `,_sem ,_so NAME_que ^_foi ^_vale arrum- caderneta_$ debt-kind:so debt-kind:vale dinheiro_que ele fiado_na fiado~caderneta me_socorreu na na_caderneta nenhum_, palav- papel_$ papel~, que~socorreu sem~nenhum socor- socorreu socorreu_$`,
    '3': `^_NAME ^_sem de~mesmo dinhe- dinheiro dinheiro_de emprestado_de nenhum no sem vale`,
    '-3': `debt-kind:da debt-kind:emprestimo debt-kind:um que~na`,
    '-4': `debt-kind:a`,
    '-6': `debt-kind:o`,
  },
  'kind:loan-shark': {
    '14': `agiot- agiota debt-kind:agiota`,
    '11': `agiota_$`,
    '9': `debt-kind:os os~do`,
    '8': `^_agiota ^_os debt-kind:juros do~a eh_agiota`,
    '7': `debt-kind:do debt-kind:emprestimo debt-kind:mesmo debt-kind:na debt-kind:que do_emprestimo`,
    '6': `?debt-kind ^_daqueles a_gota conhe- daque- daqueles daqueles_que debt-kind:daqueles debt-kind:de debt-kind:gota debt-kind:porta do_gota emprestimo_$ gota gota_$ gota_a gota~gota na_porta os porta_$ que~de que~na vive vive_de`,
    '5': `^_um cara cara_que de_juros debt-kind:a debt-kind:dinheiro empre- empresta esqui- esquina esquina_$ juros_$ mesmo_$ o_cara porta que_empresta um~que`,
    '4': `alto_$ amanha_$ debt-kind:alto debt-kind:se debt-kind:um dinheiro_a dinheiro_de do_dinheiro emprestimo homem homem_do juros juros_alto nao_paga nao~amanha o_homem que_cobra que_se se_nao`,
    '3': `^_dinheiro alto amanh- amanha cobra com~na de_rua debt-kind:com debt-kind:eh debt-kind:moto debt-kind:nao debt-kind:rua debt-kind:tal de~com dinhe- dinheiro emprestimo_de mesmo moto_na o_tal o~do o~que que~nao rua rua_com tal tal_do`,
    '-4': `debt-kind:,`,
  },
  'kind:mortgage': {
    '14': `debt-kind:casa`,
    '12': `?debt-kind debt-kind:NAME debt-kind:a`,
    '10': `debt-kind:o finan-`,
    '9': `NAME_$ a_casinha casa casin- casinha da_casa debt-kind:financiamento financiamento_de morar`,
    '8': `^_financiamento eh~casa financiamento minha_casa o~que`,
    '7': `^_NAME ape debt-kind:ape debt-kind:da debt-kind:planta debt-kind:terreno o_ape plant- planta planta_$ terre- terreno`,
    '6': `a~do debt-kind:minha debt-kind:onde eh_da minha_vida o_teto onde_eu o~onde teto vida_$`,
    '5': `^_a a_NAME casa_$ casa_propria debt-kind:financiei debt-kind:moro debt-kind:propria eu_moro financiei moro propria_$ vida`,
    '4': `^_minha ^_o a_casa a_chave apart- apartamento apartamento_que apartamento~a a~da chave compr- debt-kind:do debt-kind:eh debt-kind:gente debt-kind:que o_apartamento propr- propria que~gente`,
    '3': `NAME a_gente a_prestacao casa_de debt-kind:com debt-kind:de debt-kind:eu debt-kind:financiado debt-kind:lote debt-kind:prestacao do_lote financiado lote onde que_a trint- trinta`,
    '-4': `NAME~de aqui_de aqui~casa a~aqui de_casa debt-kind:aqui o_NAME`,
  },
  'kind:overdraft': {
    '15': `debt-kind:conta`,
    '11': `debt-kind:no especial_$`,
    '10': `chequ- cheque debt-kind:cheque`,
    '9': `debt-kind:tal negat- o_tal tal_do`,
    '8': `?debt-kind ^_cheque a_conta azul azul_$ conta debt-kind:especial debt-kind:limite debt-kind:o debt-kind:saldo espec- especial o_cheque saldo tal`,
    '7': `debt-kind:entrei entrei_no limit- limite`,
    '6': `^_entrei a~ficou conta_corrente corre- corrente corrente_$ da_conta debt-kind:corrente debt-kind:la debt-kind:vermelho deved- devedor entre- entrei limite_da limite~conta negativa negativa_$ negativo negativo_$ no_vermelho o_saldo vermelho`,
    '5': `^_cai cai_no cheque_especial conta_no debt-kind:cai debt-kind:do debt-kind:esta ficou la_$ na_conta o~do o~esta verme- vermelho_$`,
    '4': `^_limite aquele~que cai conta_$ debt-kind:a debt-kind:aquele debt-kind:na eh~limite limite_que o_limite`,
    '3': `^_aquele ^_estourei aparece aparece_no aquel- aquele debt-kind:aparece debt-kind:e debt-kind:estourei devendo_na dinheiro_que eh_meu eh~e estou- estourei e~no fiquei_devendo la nao~meu vem_na`,
    '-3': `debt-kind:de do_rmc rmc rmc_$ tal~rmc`,
    '-5': `debt-kind:? debt-kind:seria o~seria que_seria seria`,
  },
  'kind:payroll-loan': {
    '14': `consignado_$`,
    '12': `?debt-kind debt-kind:consignado`,
    '10': `consignado debt-kind:desconta debt-kind:vem marge- margem o_da`,
    '9': `debt-kind:da debt-kind:de debt-kind:do debt-kind:folha desco- desconta desconta_do eh_consignado o_de`,
    '8': `antes_de apose- aposentado aposentado_$ consi- debt-kind:antes debt-kind:beneficio debt-kind:o do_rmc folha rmc_$ tal~rmc`,
    '7': `^_consignado beneficio_$ cair folha_$ rmc vem`,
    '6': `^_descontam ^_vem contracheque debt-kind:contracheque debt-kind:descontado debt-kind:direto descontado descontam diret- direto`,
    '5': `^_desconta abati- abatido antes benef- beneficio bpc bpc_$ contracheque_$ credito_do credito~trabalhador da_clt debt-kind:aposentadoria debt-kind:ja debt-kind:na descontado_$ direto_$ do_trabalhador eles_puxam eles~do em_folha na_folha puxam que_desconta salario_direto tira_do trabalhador`,
    '4': `INCOME ^_credito ^_tira aposentadoria aposentadoria_$ clt clt_$ come come_meu contr- debt-kind:come debt-kind:eh debt-kind:eles debt-kind:em debt-kind:mes debt-kind:minha debt-kind:tira debt-kind:todo descontado_em descontado~folha do_salario do~da eh~em ja_vem ja~descontado mes_na minha_aposentadoria morre- na~aposentadoria no_contracheque o~come que_come que~do que~meu todo~na vem_descontado
vem~no`,
    '3': `^_eles ^_ja ^_o antes~eu aquele_que de_eu debt-kind:credito debt-kind:meu debt-kind:morrido debt-kind:no debt-kind:pagamento debt-kind:que debt-kind:tal desconta~contracheque de~que do_beneficio do_contracheque emprestimo_que emprestimo~desconta em~da holer- holerite holerite_$ meu_beneficio morri- morrido morrido_no na_minha o_tal que_vem servidor tal tal_do tira todo_mes traba- vem_morrido`,
    '-3': `?income-source consignado_eh debt-kind:? debt-kind:NAME eh_do`,
    '-5': `debt-kind:a`,
  },
  'kind:personal-loan': {
    '15': `^_emprestimo debt-kind:emprestimo`,
    '14': `?debt-kind`,
    '13': `debt-kind:financeira debt-kind:um`,
    '11': `^_um debt-kind:peguei empre- emprestimo financeira_$`,
    '10': `^_credito credito debt-kind:credito debt-kind:para financeira pegue- peguei`,
    '9': `^_peguei credi- debt-kind:dinheiro finan-`,
    '8': `meu_negocio negocio_$`,
    '7': `^_antecipei aniversario_$ antecipei dinhe- o_saque o~aniversario para_meu popul- popular popular_$`,
    '6': `anive- aniversario antec- debt-kind:banco debt-kind:emprestado debt-kind:hora debt-kind:meu debt-kind:na debt-kind:negocio dinheiro dinheiro_emprestado dinheiro_na hora_$ na_hora saque saque_aniversario`,
    '5': `^_dinheiro app_$ banco_$ debt-kind:app debt-kind:mesmo debt-kind:pessoal emprestado emprestimo_$ emprestimo_pessoal hora negocio peguei_no um`,
    '4': `app calca- calcada calcada_$ capit- capital debt-kind:aplicativo debt-kind:foi debt-kind:gerente debt-kind:no debt-kind:reformar do_banco facil na_calcada na_financeira negoc- para_reformar peguei_um pessoal pessoal_$ que~gerente refor- reformar`,
    '3': `KIND ^_foi a_casa aplic- aplicativo aprov- aprovado aquele carne_$ debt-kind:aquele debt-kind:carne debt-kind:em debt-kind:grana debt-kind:ofereceu debt-kind:pelo dinheirinho do_app em_parcelas geren- gerente grana mesmo_$ o_gerente ofereceu ofereceu_$ o~ofereceu para~a parcelas parcelas_$ peguei_para pelo_aplicativo pesso- que_aparece que_o que_peguei que~no um_dinheirinho`,
    '-3': `agiot- agiota debt-kind:# debt-kind:cai debt-kind:desconto debt-kind:dia debt-kind:e debt-kind:moto dinheiro~de emprestado_de moto`,
    '-4': `^_os debt-kind:agiota debt-kind:da debt-kind:os do_emprestimo os~do`,
    '-5': `debt-kind:de`,
  },
  'kind:rent': {
    '16': `debt-kind:aluguel`,
    '12': `alugu- aluguel quiti- quitinete`,
    '11': `aluguel_$`,
    '10': `debt-kind:NAME`,
    '9': `?debt-kind ^_NAME o_aluguel`,
    '8': `^_aluguel alugo_$ debt-kind:a debt-kind:alugo eu_alugo que~alugo`,
    '7': `alugo debt-kind:eu`,
    '6': `NAME_$`,
    '5': `aluguel_do debt-kind:que ponto ponto_$ quart- quarto`,
    '4': `EXPENSE ^_a ^_do barra- barraco debt-kind:do debt-kind:o`,
    '3': `NAME casa_que casa~eu da_loja da~que debt-kind:loja do~que feche- fechei fechei_$ loja_que o~que`,
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
    '5': `acordo_$ acordo~eu asses- assessoria debt-kind:e que_fiz um~que`,
    '4': `acordo_da acordo_do cobranca cobranca_$ cumpr- cumpri da~de de_cobranca debt-kind:da debt-kind:furei debt-kind:ja debt-kind:nao do~que eh_uma eu_quebrei fiz fiz_e furei furei_$ ja_eh nao_cumpri quebrei que~e que~quebrei uma~da`,
    '3': `^_acordo ^_parcelamento acordo~nao debt-kind:eu debt-kind:tudo debt-kind:uma do_serasa e~um fizeram_um honre- honrei nao_honrei nome o_acordo quebr- trato um_trato`,
    '-3': `debt-kind:a`,
  },
  'kind:store-credit': {
    '17': `debt-kind:carne`,
    '15': `?debt-kind carne`,
    '13': `carne_$ crediario_$ debt-kind:parcelado parcelado`,
    '12': `^_carne carne- crediario debt-kind:crediario`,
    '11': `carnezinho debt-kind:carnezinho debt-kind:fiado debt-kind:loja fiado moveis_$`,
    '10': `^_moveis credi- movei- moveis parce-`,
    '9': `^_compra ^_crediario compr- debt-kind:compra loja_$ prest-`,
    '8': `compra debt-kind:eh loja`,
    '7': `a_prazo as~da cama da_cama da_loja debt-kind:as debt-kind:comprei debt-kind:da debt-kind:em debt-kind:prazo eh~carnezinho o_carnezinho o_crediario prestacoes tche tche_$`,
    '6': `^_as comprei debt-kind:roupa eh_carne prazo prazo_$ roupa`,
    '5': `^_comprei de_lavar debt-kind:prestacao de~em doze em~vezes enxov- enxoval gelad- geladeira lavar maqui- maquina maquina_de maquina~lavar prestacao prestacao_$ uma_geladeira uma~em vezes_$`,
    '4': `KIND ^_da ^_eh ^_uma debt-kind:foi debt-kind:mesmo debt-kind:uma eh_o guarda loja_mesmo no_carne que_comprei roupa_$ vezes`,
    '3': `^_foi as a~de carne_da carne_do carne~loja comprei_fiado debt-kind:das debt-kind:la debt-kind:no debt-kind:pago debt-kind:tenis de~mesmo eu~no guard- mesmo_, na_loja o~das pago_no que~pago tenis tenis_$`,
    '-3': `^_cartao ^_emprestimo ^_fiado agiot- agiota bar debt-kind:agiota debt-kind:conta debt-kind:fatura reneg-`,
    '-4': `a_minha debt-kind:cartao debt-kind:emprestimo minha~no`,
    '-5': `debt-kind:NAME debt-kind:minha`,
  },
  'kind:tax': {
    '13': `debt-kind:iptu iptu iptu_$`,
    '12': `?debt-kind debt-kind:multa`,
    '11': `^_divida ^_ipva ativa debt-kind:divida debt-kind:ipva ipva multa`,
    '10': `debt-kind:imposto impos- imposto`,
    '9': `multa_de trans-`,
    '8': `^_imposto debt-kind:atrasado debt-kind:coisa debt-kind:mei do_mei eh_coisa eh~da mei mei_$ recei- receita`,
    '7': `debt-kind:da debt-kind:do imposto_do`,
    '6': `KIND atrasado atrasado_$ debt-kind:de divida`,
    '5': `carro_$ coisa da_moto debt-kind:carro debt-kind:das debt-kind:o divid- do_carro do_iptu e~do multa_do o~do`,
    '4': `aquele~do boleto_do carne_do carro debt-kind:boleto debt-kind:e debt-kind:moto debt-kind:terreno moto moto_$ o_carne terre- terreno`,
    '3': `^_aquele atras- cai_na das de_renda debt-kind:aquele debt-kind:cai debt-kind:carne debt-kind:renda de~que lote_, malha que_cai`,
    '-4': `debt-kind:a eh_do`,
  },
  'kind:telecom': {
    '14': `?debt-kind`,
    '13': `chip`,
    '12': `celular_$ debt-kind:celular`,
    '11': `celul- celular da_operadora debt-kind:a debt-kind:o opera- operadora`,
    '10': `debt-kind:internet`,
    '9': `debt-kind:tv internet tv`,
    '8': `inter-`,
    '7': `^_internet a_cabo cabo_$ debt-kind:plano debt-kind:telefone fixo fixo_$ o_telefone tv_a tv~cabo`,
    '6': `cabo debt-kind:da telef- telefone`,
    '5': `^_a ^_o a_multa cancelei cancelei_$ de_casa de_celular de_internet debt-kind:casa debt-kind:de do_plano multa_do plano`,
    '4': `casa_$ conta_de debt-kind:multa de~e do_celular do~que multa plano~celular tv_$`,
    '3': `EXPENSE ^_conta ^_plano a~do cance- debt-kind:e`,
    '-3': `condo- gas o_gas`,
    '-4': `debt-kind:NAME debt-kind:eh`,
  },
  'kind:utility-bill': {
    '12': `debt-kind:a forca forca_$ o_gas`,
    '11': `?debt-kind ^_conta debt-kind:agua debt-kind:conta debt-kind:luz gas`,
    '9': `agua ca ca_$ d'agu- d'agua d'agua_$ luz_$ para_ca`,
    '8': `^_agua agua_e debt-kind:para do~para esgot-`,
    '7': `debt-kind:e luz`,
    '6': `NAME~de ^_a aqui_de aqui~casa a~aqui conta_de debt-kind:aqui debt-kind:de debt-kind:o eh_do`,
    '5': `a_agua conta conta~energia da_luz da_rua de_casa de_energia debt-kind:eh debt-kind:rua eh~luz energ- energia energia_$ o_relogio relog- relogio relogio_da relogio~luz rua_$`,
    '4': `EXPENSE a_luz conta~luz de_luz debt-kind:NAME eh_a rua`,
    '3': `aqui a~da casa_$ debt-kind:casa debt-kind:da debt-kind:do`,
    '-3': `conta_da mater-`,
  },
  'kind:vehicle-financing': {
    '18': `?debt-kind`,
    '15': `debt-kind:meu debt-kind:moto`,
    '14': `debt-kind:a moto`,
    '12': `celta debt-kind:carro debt-kind:celta debt-kind:o`,
    '11': `finan- moto_$`,
    '10': `^_meu carro verme-`,
    '9': `^_a debt-kind:esta do_carro que_esta`,
    '8': `^_moto camin- carro_$ debt-kind:tirei financiado_$ tirei`,
    '7': `da_moto debt-kind:financiado debt-kind:financiei debt-kind:minha financiado financiei meu~financiado`,
    '6': `^_financiamento a_minha caminhao comprei_$ debt-kind:financiamento eh_do eu_comprei financiamento financiamento_do frete frete_$ minha~no no_carne o_caminhao o~de que~comprei`,
    '5': `a_kombi comprei de_trabalho debt-kind:comprei debt-kind:que financiamento_da kombi trabalho_$ zero_$`,
    '4': `^_o caminhonete caminhonete_$ carne_$ da~caminhonete de_rodar debt-kind:caminhonete debt-kind:eu debt-kind:uma escolar financiamento~carro financiamento~minha garag- garagem garagem_$ meu meu~# minha_caminhonete na_garagem o~que trabalho usado zero`,
    '3': `aplicativo_$ a~de a~que carne carro_de compr- debt-kind:# debt-kind:aplicativo debt-kind:carne debt-kind:da debt-kind:de debt-kind:gol do~gol escol- financiamento~meu gol gol_# meu_gol pop que~na rodar traba-`,
    '-3': `EXPENSE a~do chip debt-kind:casa debt-kind:conta debt-kind:e debt-kind:em debt-kind:fatura debt-kind:imposto debt-kind:multa debt-kind:para debt-kind:um fatur- fatura financeira impos- imposto imposto_do multa quiti- quitinete`,
    '-4': `forca forca_$ o~do`,
    '-5': `^_ipva debt-kind:ipva financiamento_de ipva morar`,
    '-6': `debt-kind:NAME debt-kind:terreno terre- terreno`,
  },
  'lose-income': {
    '18': `demit-`,
    '16': `after-roadmap:fui`,
    '15': `^_fui ^_pedi fui`,
    '14': `after-roadmap:pedi dispe- pedi`,
    '13': `^_perdi desem-`,
    '12': `after-roadmap:perdi`,
    '11': `after-roadmap:firma after-roadmap:sem perdi suspe-`,
    '10': `INCOME after-roadmap:cortaram after-roadmap:me after-roadmap:meu after-roadmap:servico firma traba-`,
    '9': `a_firma after-roadmap:contrato after-roadmap:estou after-roadmap:faliu after-roadmap:rua after-roadmap:trabalho a~faliu corta- desempregada desempregada_$ desempregado embor- embora emprego estou_desempregada faliu faliu_$`,
    '8': `^_sai ^_suspenderam a_empresa after-roadmap:acabou after-roadmap:embora after-roadmap:minha after-roadmap:sai after-roadmap:salario after-roadmap:suspenderam contrato cortado demitido estou_desempregado meu_contrato o~me perdi~emprego renda_$ sai_do sem servi- servico servico_$ suspenderam`,
    '7': `^_cortaram after-roadmap:bico after-roadmap:cortado after-roadmap:desempregado after-roadmap:dispensaram after-roadmap:empresa after-roadmap:ontem after-roadmap:renda a~fechou bloqu- bloqueou cortaram_meu desempregado_agora dispensaram dispensou empre- estou~agora familia_$ fiquei_sem manda- me_bloqueou me_dispensaram me_dispensou nao~mais o_inss ontem ontem_$ patro- perdi_o renov- rua
sem_trabalho tenho_mais trabalho_$`,
    '6': `:mais :nao :recebo ^_fiquei ^_me ^_meu acabo- acabou after-roadmap:as after-roadmap:auxilio after-roadmap:contas after-roadmap:demitido after-roadmap:inss after-roadmap:renovaram auxilio_$ a~me bico bico_acabou braco contr- contrato_$ cortado_$ cortaram demitido_$ do_servico embora_$ empresa faxin- firma_faliu firma_fechou fui_demitido meu_auxilio meu_bico meu~acabou meu~foi me~ontem nao_posso
nao_recebo nao_renovaram o_braco o_emprego para_rua pensao_$ perdi~trampo quebrei quebrei_o renda renovaram sai sem_salario trabalhar trabalhar_$ trabalho`,
    '5': `,~entra :sem ^_a ^_bloquearam a_loja after-roadmap:agora after-roadmap:bloqueou after-roadmap:demitida after-roadmap:dispensou after-roadmap:faxinas after-roadmap:fechou after-roadmap:foi after-roadmap:irmao after-roadmap:loja after-roadmap:meses after-roadmap:parou after-roadmap:patrao after-roadmap:trabalhar after-roadmap:trampo after-roadmap:uber as_contas auxil- auxilio bloquearam
bloquearam_minha bloquearam~conta bolsa_familia conta_do contas_$ de_mandar dispensaram_ontem dispensou_$ e_eu emprego_$ estou_parado estou~sem faxinas fecho- fechou fechou_$ fique- fiquei foi_cortado fui_demitida fui_para fui~rua ifood ifood_$ inss irmao mandar_$ mandaram mandaram_embora me me_mandaram meses meu_beneficio meu_bpc meu_irmao me~embora minha_renda minha~do nao_entra nao_tenho
o_trabalho parou parou_de patrao_me patroa patroa_me patroa~dispensou perdi_meu perdi_minha perdi~faxinas perdi~renda rua_hoje sai~servico salar- salario sem_receber sem_renda vou_ficar`,
    '4': `:entao :estou :o ?after-roadmap ^_acabou ^_estou ^_ficharam ^_levei ^_mandou ^_passaram a_patroa a_tesoura acabou_meu after-roadmap:ajudar after-roadmap:beneficio after-roadmap:bolsa after-roadmap:botaram after-roadmap:bpc after-roadmap:bunda after-roadmap:desligou after-roadmap:emprego after-roadmap:familia after-roadmap:ficharam after-roadmap:fiquei after-roadmap:levei after-roadmap:mais
after-roadmap:mandar after-roadmap:mandaram after-roadmap:nao after-roadmap:passaram after-roadmap:patroa after-roadmap:poder after-roadmap:posso after-roadmap:receber after-roadmap:rodei after-roadmap:setor after-roadmap:suspendeu after-roadmap:tenho after-roadmap:ter after-roadmap:tesoura after-roadmap:tiraram after-roadmap:trabalhava after-roadmap:vou a~onde beneficio_foi bolsa botaram_na
botaram~rua bunda bunda_da bunda~firma contas cortaram~contrato da_firma demitida desli- desligou desligou_$ e_nao estou estou_sem estou~emprego eu_rodei eu_trabalhava e~rodei famil- familia ficha- ficharam ficharam_a ficharam~loja firma_$ fui~embora hoje_$ incomes:, inqui- inquilino inquilino_saiu inquilino~, inss_suspendeu inss~minha levei levei_um levei~pe loja_onde loja~eu mando- mandou
mandou_todo mandou~mundo marido_ficou meses_$ meu~ficou me~as me~do me~na minha_conta minha~nao mundo mundo_embora na_bunda na_rua nao~ter na~hoje no_setor o_inquilino o_patrao onde~trabalhava o~nao o~saiu o~suspendeu parad- parado passaram passaram_a passaram~tesoura patra- patrao pe_na perdi~servico peric- pericia pe~bunda poder quebr- receber_$ recebo renovaram_meu renovaram~contrato rodei
rodei_$ saiu_, salario_$ salario_a sem_emprego sem_servico sem~a setor setor_e setor~eu suspendeu suspendeu_minha suspendeu~aposentadoria tesou- tesoura tesoura_no tesoura~setor tirar- tiraram todo_mundo todo~embora trabalhava trabalhava_$ tramp- trampo trampo_$ uber um_pe vai~me vou_ter vou~sem worry:emprego worry:perdi`,
    '3': `#_meses #~, ( ,_entao ,~agora :acaba :aluguel :bolsa :em :emprego :familia :fiquei :janeiro :seguro a_partir acaba_em acabou_$ acabou~contrato acabou~servico after-roadmap:( after-roadmap:aposentadoria after-roadmap:cirurgia after-roadmap:dele after-roadmap:esposo after-roadmap:fabrica after-roadmap:faxina after-roadmap:ficar after-roadmap:ficou after-roadmap:filha after-roadmap:hoje
after-roadmap:mandada after-roadmap:mandou after-roadmap:marido after-roadmap:mundo after-roadmap:na after-roadmap:parado after-roadmap:partir after-roadmap:patroas after-roadmap:pe after-roadmap:pensao after-roadmap:perdeu after-roadmap:pericia after-roadmap:temporario after-roadmap:todas after-roadmap:venceu agora_? ajuda- ajudar alugu- aluguel aluguel_nao aposentadoria_$ aqueles aqueles~de as
as_patroas as~me a~desse a~no benef- beneficio botar- botaram bpc causa_da causa~cirurgia cirur- cirurgia cirurgia_$ conta- cortaram~auxilio cortaram~beneficio da_cirurgia da_faxina de_aluguel dele dele_$ demitida_$ desempregado_de desempregado~novo deu_as deu~contas dispensaram_$ embora_da embora_ontem encos- encostado entao entra entra_nada entram esposo esposo_foi esposo~demitido essa_semana
estou_encostado estou~trabalho e~seguro faxinas_todas faz_# fazia faz~meses ficar ficar_sem ficar_um ficar~receber ficou ficou_desempregado ficou~de filha foi foi_demitido fui_mandada incomes:# incomes:. incomes:desempregado incomes:embora incomes:entra incomes:faz incomes:foi incomes:mandaram incomes:meses incomes:nada loja mais mandada mandada_embora mandar marido_perdeu marido~desempregado
marido~o me_botaram me_deram meses_, meses~nao meu meu_emprego meu_esposo meu_servico meu_trampo meu~perdeu meu~temporario minha minha_aposentadoria minha_filha minhas_faxinas minhas~todas nao_vai nao_vou nao~meu na~da no~e o_seguro onde_eu o~acaba o~dele parado_sem partir patrao~deu patroas patroas_me patroas~dispensaram pe perdeu perdeu_o perdeu~trabalho perdi_as perdi_minhas pericia_$ por~da
proxi- receb- receber renovaram_$ rua_$ saiu semana_$ servico_temporario tempo- temporario temporario_$ ter trabalho_dele um_tempo um~na um~sem venceu_e vou~um`,
    '-3': `:agora a_pensao aceit- after-roadmap:caiu after-roadmap:no after-roadmap:pode after-roadmap:prazo bairr- bairro bairro_$ caiu cortaram~bolsa do_bairro embora_do embora~bairro fui~e incomes:desempregada me_da meu_bolsa meu~familia me~de mundo~do o_prazo o_salario perdi_a prazo`,
    '-4': `:meu aceitaram after-roadmap:aceitaram me~no`,
    '-5': `?income-source`,
    '-6': `meu_salario`,
    '-8': `worry:fui`,
  },
  minor: {
    '17': `consent:#`,
    '14': `^_tenho consent:sou`,
    '12': `menor_$ sou`,
    '11': `tenho_#`,
    '10': `?consent consent:tenho`,
    '9': `^_sou nao~#`,
    '8': `#_$ :anos completei faco_# tenho~anos`,
    '7': `# #_anos anos_$ compl- consent:ainda consent:faco consent:idade consent:menor idade quinz- quinze quinze_$ tenho tenho_quinze`,
    '6': `:tenho FIGURE NAME~tenho ^_ainda ^_faco anos cartao~NAME consent:minha menor`,
    '5': `#_em ^_falta ainda cartao_da consent:ano consent:falta consent:para da~, de_idade de_menor faco~em idade_$ nao_sou no_cartao no~da sou~de sou~menor`,
    '4': `#_mes #~? #~que :estou NAME_, ano anos_e consent:em consent:fiz consent:mas consent:mes consent:so consent:vem debts:cartao debts:foi eu~# faco falta fiz_# foi_no maior_de maior~idade minha_idade minha~eh nao_fiz pode_? posso_usar so_# sou_de sou_maior sou_menor tenho_so tenho~# vem_$`,
    '3': `#~dezembro #~e ,_queria :# :devendo :e :queria ^_foi ainda_nao ajudar ajudar_minha anos~estou anos~queria ano~# carta- cartao consent:de consent:eh consent:eu consent:mae consent:tambem consent:um consent:usar da_NAME debts:, debts:NAME debts:da debts:no debts:tenho dois_meses e_estou e_meio eh_para e~devendo fazer_# mae meses~eu minha_mae para_# para~fazer posso~tambem que_vem um_ano usar
usar_tambem usar~?`,
    '-3': `,_tenho ,~# ^_# aceito consent:aceito consent:filha consent:perguntar consent:sim filha filha_$ ja~# opcao opcao_# perguntar perguntar_$ pode_perguntar`,
    '-4': `consent:ja`,
    '-7': `consent:, nao_,`,
    '-9': `menor~, sou~nao`,
  },
  'miss-month': {
    '14': `esse_mes`,
    '13': `after-roadmap:nao after-roadmap:pulei pulei`,
    '12': `after-roadmap:mes nao_consegui`,
    '11': `mes nao_paguei`,
    '9': `after-roadmap:deu after-roadmap:esse after-roadmap:novembro mes_nao novem- novembro o_plano parce- plano_$`,
    '8': `^_pulei after-roadmap:parcela after-roadmap:tive deu nao_deu nao~o o_dinheiro parcela pulei_$`,
    '7': `^_furei ^_mes ^_novembro adoec- after-roadmap:dinheiro after-roadmap:ficaram after-roadmap:furei after-roadmap:plano as~ficaram como_pagar consegui~o esse ficaram furei nao_sobrou nao_tive nao~como nao~pagar novembro_pulei pagar_a paguei_$ plano tive vem~pago`,
    '6': `:mes :nao ^_esse after-roadmap:apertou after-roadmap:atrasei apertou as_parcelas conse- consegui da_parcela deu_para deu~pagar esse~eu e~paguei ficar- mes_$ mes_eu mes~vai pagar_$ pagar~NAME prome- pulei_a pulei~do sem~esse tive_como tive~pagar`,
    '5': `,~paguei NAME_nao ^_atrasei ^_fiquei ^_usei a_do after-roadmap:consegui after-roadmap:do after-roadmap:fiquei after-roadmap:gastei after-roadmap:nada after-roadmap:nenhuma after-roadmap:ninguem after-roadmap:pagar after-roadmap:parcelas after-roadmap:remedio after-roadmap:usei apert- apertou_aqui apertou~nao atrasei a~NAME dinhe- dinheiro do_NAME e_as e_nao gaste- gastei mes~vem nao_saiu nao~dar
nao~para pagar paguei_nada para_pagar parcelas remed- remedio sobrou_para vem_eu`,
    '4': `,_nao :esse :foi :pagar ^_deixei a_desse a_parcela after-roadmap:as after-roadmap:branco after-roadmap:carne after-roadmap:combinado after-roadmap:costuma after-roadmap:deixei after-roadmap:desse after-roadmap:devendo after-roadmap:e after-roadmap:foi after-roadmap:furou after-roadmap:paguei after-roadmap:quebrou after-roadmap:saiu after-roadmap:sobrou after-roadmap:vem aqui_nao a~mes branco_$
combinado combinado_$ consigo~a costuma cumpr- deixe- deixei desse_mes dinheiro_da dinheiro_do do_carne do_plano em_branco esse~furou esse~nao eu_pago fique- fiquei fiquei~e foi furou furou_tudo mes_furou mes_que mes~em mes~tudo nada_esse nada~mes nao_vai nao~os o_combinado os~do parcela_$ parcela~NAME possi- possivel que_costuma que_vem quebrou que~eu saiu saiu_$ sobro- sobrou usei usei_o vai_dar`,
    '3': `#_do #_reais ,~deu :. NAME_$ NAME_. ^_choveu ^_deu ^_gastei ^_infelizmente ^_nao ^_tive acabou_o adoeceu after-roadmap:adoeceu after-roadmap:aqui after-roadmap:carro after-roadmap:choveu after-roadmap:condicao after-roadmap:contas after-roadmap:dezembro after-roadmap:em after-roadmap:embora after-roadmap:entrou after-roadmap:ficou after-roadmap:infelizmente after-roadmap:mundo after-roadmap:o
after-roadmap:pagamento after-roadmap:passo after-roadmap:reais after-roadmap:sem after-roadmap:ter after-roadmap:tudo after-roadmap:vou antes_da as_contas atras- a~. a~foi branc- branco carne_$ carro_quebrou chove- choveu com_doenca combi- condi- condicao conseguir~nada costu- da_$ dar da~foi de_mim desse deu~, deven- devendo devendo_a dezem- dezembro de~a dinheiro_nao dinheiro~da doenc- doenca
doente_e do~nao e_gastei em_dezembro entro- entrou e~sobrou ficou filho_adoeceu fiquei_devendo fiquei~a foi_embora foi_para gastei_o grana mes_a mes_apertou mes~foi metade_do metade~que meu~adoeceu moto_e mundo nada_em nao_esta nao_foi nao~nada nao~ninguem ningu- ninguem ninguem_$ ninguem_vai no~. o_carro o_mes os_# o~antes o~quebrou pagar_as pagar_nada pagar_o pagar~em pague- paguei
paguei_ninguem para~as parcela_desse parcela_do parcela~mes passo_$ pular que_era quebr- que~das que~esse receber_de remedio_$ sem_condicao sem_dinheiro so_entrou sobrou~pagar so~metade ter_que tive_que todo_mundo todo~esse tudo~mes vai~, vai~de vem vou_ter vou~que`,
    '-3': `,~as NAME_, NAME~paguei ^_e ^_paguei after-roadmap:outras after-roadmap:se as_outras a~esse colch- colchao da_para de_lascar dinheiro_todo do~, e_se enten- entendi esse_dinheiro esse~foi esse~so esse~todo faco_o faco~que foi_de lasca- lascar lascar_$ mes_so mes~de nao_entendi nao_tenho outra- outras outras_$ overdue:paguei paguei_so paguei~o para_quem para~vai so_o tenho_esse tenho~dinheiro vai_o
vai~dinheiro`,
    '-4': `,_paguei ^_quais after-roadmap:entendi after-roadmap:isso after-roadmap:quais after-roadmap:quem after-roadmap:tenho conseguir~isso esse~? e~mes isso_tudo isso~por mes_? pagar_isso pagar~tudo por_mes quais tudo_por`,
    '-5': `esse_plano pagar_esse pagar~mes todo_mes`,
    '-6': `nao~a paguei~NAME`,
    '-7': `^_consegui paguei_a`,
  },
  none: {
    '32': `?debt-creditor`,
    '20': `which-creditor:NAME`,
    '19': `ai_ai`,
    '18': `^_$ ^_tudo`,
    '16': `# ?instalments-left ^_todas debt-creditor:NAME n0`,
    '15': `?debts ^_ai ^_eita ^_kkk eita kkk kkk_$`,
    '14': `esta_osso fase fase_$ overdue:NAME que_calor que_fase`,
    '13': `?incomes ^_achei ^_desde after-roadmap:achei eita_$ esse_governo nenhuma_em pensar_$ por_hoje sexta sexta_$ subiu thirteenth:sou`,
    '12': `:👍 ?overdue NAME~NAME ^_as ^_hoje ^_misericordia ^_sei ^_vou after-roadmap:mudou amanh- amanha bora_trabalhar calor_$ confirm-change:# dia essentials:# esta_russo estou_moida estou~aqui fixo_$ menos minut- moida moida_$ mudou overdue:desde pois_eh rates:juros russo russo_$ sei_$ tenho_fe`,
    '11': `?income-low-month ?rates NAME_# ^_calma ^_cartao ^_hum ^_ontem ^_pois ^_rindo ^_um ^_uma ^_vida aceitam_? aceitarem after-roadmap:aceitarem as_vezes calma como_voce deixa_eu desde deus~mais dificil_$ do~do fale fale_$ falei_isso faz_parte fixo hum hum_$ instalments-left:a isso_? ja~isso maria me_fale menos_$ nem~fale osso ouvi_falar overdue:faz overdue:todas quinta_$ rates:# socorro_$ trabalhar_$
volto_$ vou worry:tudo`,
    '10': `#~# ,~tudo NAME ^_aff ^_comecei ^_depende ^_deus ^_ganho ^_nossa ^_ouvi ^_pera ^_vixe a_$ aceitam aff_$ alta alta_$ atras- bom_domingo calma_ai calor caro_$ complicado complicado_$ correria debt-creditor:do debt-kind:? debts:devo depen- depende depois_passo depois~la deu_por deu~hoje dinheiro_some dois domin- domingo eh_complicado eh~vida esse_plano fala_para fe fe_$ flexibles:#
income-low-month:metade incomes:minimo infelizmente_$ maria_$ nao_, nossa nossa_senhora offers:ainda outra_divida ouvi overdue:atrasado o~some para_# parar_de parte_$ passo_la pois preciso_pensar puxado_$ quint- quinta rates:cobra respo- sem_juros setem- setembro setembro_$ sobra_nada subiu_$ tudo_caro vida vida_$ viu_$ vixe`,
    '9': `#_$ ,_cai .~. :# ?essentials ^_devo ^_do ^_estou ^_faz ^_fazer ^_feliz ^_guenta ^_metade ^_meu ^_sao ^_socorro a_bateria a_vida achei aff after-roadmap:comecei after-roadmap:emprego after-roadmap:fazendo agora~o atrasada_para banho_$ bateria boa_semana cacho- cachorro cobra comecei confirm-amount:os debt-creditor:da debt-creditor:loja deixa_respirar depois~conto de~divida dia_# dias_$ dirig-
dirigindo dirigindo_$ domingo_$ duzia eh_mais espera esta~viu estou_dirigindo estou_ferrada estou_lascado estou~banho estou~de e~voce fazer_o fazer~que feliz feliz_natal ferrada ferrada_$ ganho~demais guenta guenta_ai hoje_deu income-low-month:mes income-low-month:tem instalments-left:anos instalments-left:duzia instalments-left:so instalments-left:ultima ja_volto lasca- lascado lascado_$ mais_ou
mais~menos me~respirar miser- misericordia misericordia_$ more-debts:, more-debts:nao muito~mim n1 nao_da nao_tem nao~negociar nao~so natal no_banho offers:ate ou_menos o~ne parar~pagar pensar pera pode_isso por~deu que_, que_ne respi- rindo so_mais socorro some_$ tanto tem_e thirteenth:, thirteenth:ai tudo_subiu uns vezes volto 🙏`,
    '8': `#_dias #_meses $ ,_acabou ,_pago ,~NAME ._. 13o_$ :kkk :nada :nisso :primeiro :sobra ?_o ?debt-amount ?which-creditor NAME~emprestimo ^^ ^_? ^_depois ^_espera ^_luz ^_melhor a_coisa aceitaram_meu aceitaram~cartao achei_pesado after-roadmap:aceitam after-roadmap:devem after-roadmap:fala after-roadmap:menos after-roadmap:mim after-roadmap:moida after-roadmap:nasceu ajuda~organizar amanha_$ ano_$
atrasei_o atraso atraso_$ aumen- burro caiu~internet casar casar_$ com_pressa confirm-amount:dois consegui_um consegui~trabalho consent:osso consent:sim conto conto_$ da~pagar de_onde debt-creditor:dona debts:$ debts:sao depende_$ deus_provera devem devem_dinheiro dia_dificil divida_$ do_banco do_boleto econo- egua eh~para em_maio em_quando emprego_$ essa_pergunta esta~aqui estou_morta
estou~pressa e~tem falar_$ fechei_o ferra- flexibles:conta ganho_pouco guent- incomes:# incomes:salario instalments-left:# instalments-left:eh instalments-left:mais instalments-left:metade instalments-left:quinta instalments-left:uma ja_falei ja_respondi ja~essa mas~lembro me_deixa me_devem mes mes_$ mes_so metade_$ me~dinheiro mora_comigo morta morta_de mudei muito_para na_televisao nao_ajuda
nao_pago nao_sobra nao~acabou nao~pago nao~renda natal_$ nem_me no_banco offers:estou offers:resposta osso_$ overdue:ano overdue:as overdue:dias overdue:meses overdue:nenhuma overdue:ontem overdue:outubro overdue:setembro overdue:um o~NAME o~mudou paga_primeiro paguei~NAME parte pode~? pouco_demais pressa pressa_$ prove- provera provera_$ puxad- qual~primeiro que_segue quero_negociar que~dificil
responderam respondi_essa respondi~pergunta retorno semana ser_$ so_um talvez_$ tenho_renda todas todas_$ traba- trabalhar um_trabalho uma_divida valor_do vem_$ vez_em vez~quando vi_na vida_que vida~segue vixe_maria vi~televisao vou_ver vou~os`,
    '7': `+ ,_so ,_sou ,~tem 13o :casa :dia :errado :mexer :minhas :nao :no :salario :sei ?~que FIGURE NAME_tambem ^_NAME ^_bati ^_boa ^_egua ^_mudou ^_os ^_serasa ^_setembro ^_talvez ^_tanto ^_👍 ^_👏 ^_🙏 a_luz abrin- abrindo abrindo_o acabou~bateria after-roadmap:amanha after-roadmap:amei after-roadmap:antecipar after-roadmap:arrumei after-roadmap:casar after-roadmap:divida after-roadmap:melhor
after-roadmap:mudei after-roadmap:ne after-roadmap:organizar after-roadmap:recebi after-roadmap:rindo after-roadmap:russo after-roadmap:terceiro after-roadmap:venda after-roadmap:👏 after-roadmap:🙏 ah amei amei_$ aqui_$ arrumei_emprego as as_duas atrasadas_, atrasada~servico a~banco a~esta a~estava banco_$ bater- bateria_$ bati bati_o bati~carro bom_que bom~existe cai~em cansa- caro carro_$
casa_? chega- chegando chegando_em chegando~casa com_# com_atraso compl- confirm-delete:pera consent:esta consent:me coope- cooperativa corre- correria_$ cortei_a creio_meus creio~filhos da_empresa da_ordem da_sua de_pagar de_ressaca de_vez debt-amount:# debt-amount:dia debt-creditor:visao debt-kind:cheque debt-kind:especial debt-kind:seria debts:boleto debts:sei debts:serasa deus_eh deve_nao
deve~teme dez de~e de~em diarista_$ do~mesmo duas_mesmo e_meio e_nome emprego essas~mesmo essentials:esta esse~so esta_atrasado esta_para esta_puxado estou_abrindo estou_chegando estou_lendo estou_vendo estou~correria estou~onibus estou~ressaca eu~meus e~sujo fazen- fazendo fia_$ filha_passou filhos_sozinha flexibles:? foi_$ ganho gostei_da gostei~ordem gover- governo governo_$ governo_nao
governo~ajuda hoje income-low-month:as income-low-month:varia incomes:a incomes:depende instalments-left:ainda instalments-left:falta instalments-left:meia ja lendo lendo_aqui mae_mora mae~comigo mais~a mandei_errado marisa_nao meia meia_duzia menos~mes meses metad- metade meu_cartao meus~sozinha me~no mil minha~mora minha~passou minimo_$ minuto_$ mora more-debts:isso more-debts:tambem mudou_meu
muito_$ na_NAME na_correria nada_nao nao_gostei nao_teme nasce- nasceu negociar nervoso_$ neto no_onibus nossa_que nossa~susto o_salario oferta~por offers:negociar offers:pensar offers:sexta onibu- onibus onibus_agora organizar_$ os_dois overdue:fia overdue:foi overdue:resto overdue:semana o~atrasou o~seria pagar_tanto pago_tudo pago~certinho paguei_a paguei~atraso para~tanto pegando_$ pensando_$
perai pior pouco press- puxado qual~telefone quanto_eu que_estou que_seria que_susto quero~das quero~minha quero~pagar que~que quise- rates:ja rates:nada rates:sem recebi_# respirar respirar_$ ressa- ressaca ressaca_$ sao segue_$ seman- senhora_$ sim_, sim~cai so_se sobra socor- sou_mei so~eu so~uma susto_$ talve- talvez tambe- tambem tanto_faz te_conto telefone~NAME televisao_$ tem_como tem_mes
teme tenho~divida thirteenth:pensar todas_atrasadas um_ano um_mes um_minuto uma~mas uns_# varia_muito veio_tudo venda vendo_aqui vez vezes_$ visao viu voce~? voce~saber vou_perguntar vou~no vou~o which-creditor:da worry:essa 👏 🙏_$`,
    '6': `#_# #_mil #_no ,~dureza ,~mes ,~tira ._ate .~nao :agora :como :dividas :esta :mandei :meu :podem :recebo ?_? ?~? NAME_? NAME_ate NAME_esta NAME_mesmo NAME_nao NAME~, NAME~tem ^_arrumei ^_devagar ^_dona ^_esse ^_falei ^_gasto ^_ja ^_loja ^_lojas ^_meia ^_mudei ^_que ^_rapaz ^_rico ^_semana ^_tenho ^_uai ^_vi a_netflix a_toa abrindo~aplicativo aceito_a aceito~da achan- achando achando_salgado
adiantei after-crisis:sim after-roadmap:atraso after-roadmap:bati after-roadmap:casa after-roadmap:chega after-roadmap:cidade after-roadmap:decimo after-roadmap:esqueci after-roadmap:estava after-roadmap:falei after-roadmap:filha after-roadmap:isso after-roadmap:leve after-roadmap:menino after-roadmap:mudar after-roadmap:outra after-roadmap:ouvi after-roadmap:plano after-roadmap:quero
after-roadmap:receber after-roadmap:recomecar after-roadmap:sei after-roadmap:sexta after-roadmap:subiu after-roadmap:tambem after-roadmap:trabalho after-roadmap:vendi ai_$ ainda_nao ai~estou antecipar ao_longe aquela_la aquele_negocio aqui arrumei atrasado atrasei~NAME autonoma a~vence banco_estava banco~cheio banho boa boa~, cachorro_esta cachorro~doente cada cada~pior cada~sabe caiu_a cansaco
cansaco_$ caram- caramba carec- cartao_? cartao_do catan- catando catando_o chama- chovendo chovendo_aqui cidade cidade_$ cobra_juros cobra_nada cobra~nao com_as com_meu como_deixar como~mais com~plano confirm-delete:pensando consent:deixa consent:lista consent:tira consigo_$ conti- corrido corrido_$ cortei~netflix cpf_eh cunhada da_dois dar da~minutos de_cansaco de_cidade de_nervoso de_teimoso
de_vida debt-amount:esta debt-amount:estou debt-amount:mil debt-amount:vou debt-creditor:lojas debt-creditor:moveis debts:# debts:banco debts:cpf debts:e debts:tanto debts:um decim- decimo decimo_terceiro deixar_mais deixar~leve deixa~pegar depois_te desconto_? desisti_da deu_$ devagar_se devagar~vai deve de~vem dia_pior dia~e dific- dificil disseram~vao do_NAME do_salario dois_minutos dona do~.
duas durez- dureza dureza_$ duzia_$ e_o egua_de egua~vida eh_$ eh_NAME eh_da eh_itau eh_muito eh~% eita_lasqueira eles_nao eles_responderem entendi_mais entendi~ou errado_$ esperando_eles esperando~responderem esqueci_de esqueci~uma essentials:deus essentials:ja essentials:viu essentials:vou esta esta_chorando esta_chovendo esta_corrido esta_dificil esta_doente esta_feia estava_cheio estou
estou_achando estou_catando estou_devendo estou~eles estou~o estou~para estou~salgado eu_consigo eu_fecho eu~# eu~a existe_isso e~spotify falei falei_o faz_$ fecho_$ feia feia_a feia~coisa feria- ferias ferias_$ fia ficou_de fila fila_do fila~banco filho_esta filho~chorando flexibles:da flexibles:o hoje_esta hoje_o hoje~corrido hoje~meu igual income-source:do income-source:meu income-source:vem
incomes:deu incomes:ganho incomes:ou incomes:sei indicou_voce instalments-left:, irma_me irma~indicou itau itau_eh itau~NAME ja_recebi ja~eu ja~metade ja~respondo jose julho la_do lasqu- lasqueira lasqueira_$ levanto leve_$ lojas maio mais_leve mandar_os mandar~papeis mandei marco marco_$ marido_foi marido~embora me_dar mei menin- menor_tem menor~que merca- mesmo~a mes~nunca mes~sobrou
meu_aniversario meu_cachorro meu_neto meu~disse meu~foi minha_cunhada minha_vizinha minha~me minuto minutos_$ momentinho momentinho_por momentinho~favor more-debts:acho more-debts:faz more-debts:mesmo moto mudei_de mudei~cidade muita n2 nao_cobra nao_deve nao_paguei nao_quero nao_so nao~itau nao~juros nao~muito nao~sou ne negociar_agora negociar~o nervoso netfl- netflix no~agora no~ja o_do
o_menino o_mes o_spotify offers:dia ordem_$ organ- organizar overdue:# overdue:a overdue:agosto overdue:duas overdue:infelizmente overdue:so overdue:tempo overdue:uns o~da o~esta o~estava pagar_essa pago_NAME pago~# paguei_com para_divida para_mim para_servico parar parar~comer pegan- pegando peixe pensa- perguntar~NAME pior_$ pior_que plano pobre_vive pobre~de por_mes porqu- porque posso_atrasar
pouqu- pouquinho proposta_mas que_dureza que_existe que_vou quebrada_de quebrada~cansaco quem~deve quero_receber quero_recomecar quero~me quero~nada que~menor que~sou quiseram_negociar rapaz rapaz_, rapaz~eh rates:te rates:zero recebi_meu responderem responderem_$ ri ri_a rico_ri rico~a rindo_de rindo~nervoso ri~toa sabe_o sabe~seu sair_das sair~dividas saiu_de salar- salario salario_minimo
salgado_$ sao_# se_vai segunda_$ senhora seu_$ se~ao se~eu sim sim~ser so_a so_sobrou sou_autonoma spoti- spotify sua_conta subiu~novo supermercado susto tambem_esta te_respondo teimo- teimoso teimoso_$ teme_$ tem~deixar tem~nao tem~voce tenho_outra thirteenth:adiantei thirteenth:autonoma thirteenth:diarista thirteenth:em thirteenth:estou thirteenth:sim tirar_$ tive_$ toa toa_$ toda~isso tudo_por
uai~que um um_momentinho um_sabe uma_pior um~o vai_ao vai_para vai~divida vai~longe vence venda- vender vendi vive~teimoso vou_dormir vou_mandar vou_passar vou~aqui which-creditor:faz which-creditor:tanto worry:fatura worry:isso 👍 👍_$`,
    '5': `#_% #_/ #_cartoes #_e #_na #~? #~hora #~ja #~mes #~no % , ,_amanha ,_cortar ,_perai ,_quero ,~isso ,~ver . ._$ / /_# :ainda :aqui :cartao :essas :foi :leva :mes :qual :toda ? EXPENSE NAME_e NAME_eh NAME_nem NAME_so NAME~. NAME~esta NAME~namorada NAME~setembro ^_# ^_a ^_bora ^_cada ^_caiu ^_cobranca ^_continuamos ^_correria ^_cpf ^_creio ^_deixa ^_desculpa ^_entao ^_esta ^_fala ^_juros ^_lembrei
^_mes ^_minha ^_moto ^_operei ^_pobre ^_pretendo ^_sim ^_vendi a a_estudar a_fila a_internet a_marisa acaba acabou_a adici- adicionar adicionar_uma adicionar~divida after-roadmap:# after-roadmap:. after-roadmap:aceitaram after-roadmap:adicionar after-roadmap:aqui after-roadmap:arrumou after-roadmap:cachorro after-roadmap:chama after-roadmap:concordo after-roadmap:conto after-roadmap:curso
after-roadmap:dar after-roadmap:entao after-roadmap:escrito after-roadmap:estudar after-roadmap:fechei after-roadmap:fecho after-roadmap:ganhar after-roadmap:ha after-roadmap:hoje after-roadmap:joelho after-roadmap:lembrei after-roadmap:mando after-roadmap:morrer after-roadmap:namorada after-roadmap:operei after-roadmap:outras after-roadmap:paguei after-roadmap:parar after-roadmap:pegando
after-roadmap:pesado after-roadmap:querem after-roadmap:renda after-roadmap:respirar after-roadmap:segunda after-roadmap:socorro after-roadmap:sono after-roadmap:vence after-roadmap:vender after-roadmap:vermelho after-roadmap:vezes agiot- agiota agost- agosto agosto_$ ai_que ai_vou ainda_me ai~ver ajuda_a ajuda_em ajuda~nada ali ali_e ali~ja aluguel_mudou amanha_eu aniversario_$ antes~natal
apareceu_# apareceu~% arrumou_namorada as_outras ate_as ate_dia atrasada atrasada_sim atrasei avisar_que a~esse a~parcela a~subiu bah banco banco_foi banco~educada banco~era boleto_$ bravo bravo_$ bruto busca- buscar buscar_a buscar~moto caco caco_$ cai cai_o cancelei cartao_NAME cartoes casa_$ catando~boleto catar catar_o catar~carne certa certa_$ chama chamando chamando_de chamando~burro
chega_de chorar_$ cidad- claro_, clien- cobranca_e colo colo_$ com_nada comecei_um comecei~curso comer_$ compa- com~esposa com~mesmo com~nao concordo~esse consent:estou consent:se consent:ser consigo~tudo conta_? conta_vai conta~me continuamos continuamos_amanha conversar~minha correria_danada correria~aqui corri- cortaram~bolsa creio crian- crianca_no crianca~colo curso_$ da_$ danad- danada
danada_aqui dar_certo dar~para da~a da~conta da~foi de_burro de_ferias de_mil de_uma debt-amount:, debt-amount:que debt-creditor:eh debt-creditor:foi debt-creditor:meu debt-creditor:minha debt-kind:, debt-kind:agiota debt-kind:diferenca debt-kind:emprestimo debt-kind:la debt-kind:negocio debt-kind:qual debts:a debts:cartao debts:cartoes debts:kkk debts:nem debts:osso debts:vai debts:vergonha
decimo_nao deixa~pensar deles_$ depende_do dessas_$ deu deus~vai de~minhas de~tirar dia_cinco diarista dia~consigo difer- diferenca dinheiro_todo dinheiro~de dinheiro~mao dinheiro~mes do_natal doenca_mesmo dois_$ dois_anos dormir do~ja e e_a e_ja e_metade e_ninguem educada_$ eh_# eh_? eh_aquele eh_assim eh_bravo eh_vendaval eh~aniversario eh~dia eh~doenca eh~eh eh~em eh~juros eh~negocio eh~nome
eles_disseram eles~que em_dia em_nada empre- emprestado~um emprestimo_$ entao~tem era_$ errei_o errei~valor escreve~mim espera_ai espera_um espera~pouquinho espera~vou essa_eh essa~vai essentials:a essentials:bom essentials:coisa essentials:das essentials:gasto essentials:guenta essentials:muita essentials:ouvi essentials:um essentials:vida esse~foi estav- estava estava_grande esta~chamando
esta~em esta~peixe esta~sim estou_na estou_no estou~caco estou~crianca estud- estudar estudar_de estudar~noite eu_descubro eu_pegar eu_pensar eu~morrer e~com e~venho faxina faz fechei~acordo fez_um fez~acordo fila_estava fila~grande filha filha_nasceu filha~na flexibles:com flexibles:eh flexibles:ja foi foi_educada foi_em fui_ali ganha- ganhar_menos ganho_o ganho~minimo gasto gasto_eh gasto~com
gasto~nada gaveta_$ gerente_saiu gerente~de holerite_$ igual_, income-low-month:, income-low-month:depende income-low-month:minha income-low-month:nada income-low-month:nunca income-low-month:que income-low-month:zero incomes:bruto incomes:demais incomes:eita incomes:meio incomes:mil incomes:renda incomes:tenho indicou infel- infelizmente instalments-left:acaba instalments-left:essa
instalments-left:na instalments-left:oitava instalments-left:parcela internet_$ irmao- irmaos isso_todo isso~gracas isso~mes ja_eu ja_ja ja_te ja_venho ja_vivo ja~# ja~paga ja~tem ja~volto joelh- joelho joelho_$ julho_$ juros_$ juros_, la lembrei~outra leva_para leve lista_de luz_subiu luz~muito mae maio_$ mais_uma mais~cobranca mande- mao_eh mao~vendaval mar mar_nao marido~ajuda maris- marisa
mar~esta mas_nem me_chamando me_indicou me_ligar me_tira menos_de mercado mes_, meses_$ mesmo_gracas mes~de meu_bolsa meu_patrao meu_primo meu~familia meu~vai me~dois me~voce mil_e mim_? minha_filha minha_mae minha~fez minha~nasceu minutinho minutinho_$ more-debts:NAME more-debts:acabou more-debts:e more-debts:marisa more-debts:o more-debts:que movei- moveis mudar~valor mudou_$ muita_coisa
na_faculdade nada~fim nada~so namorada namorada_$ nao_chorar nao_eh nao~, nao~em nasceu_$ na~eh negociar~dividas nem_faco nervo- neto_que neto~escreve no_colo noite_$ nome_foi nome_sujo nunca_tive o_boleto o_cachorro o_da o_holerite o_joelho o_mar o_mercado o_seu offers:acaba offers:dar offers:deram offers:dinheiro offers:lembro offers:respondeu offers:senhora offers:some oitav- oitava oito onde_?
onde_tirar ontem opere- operei operei_o operei~joelho osso_, osso~cortar outras_$ outub- outubro ou~, ou~? overdue:. overdue:atrasada overdue:calma overdue:contas overdue:de overdue:dessas overdue:dois overdue:ja overdue:julho overdue:venceu o~voce paga_$ pagar- pagarem pago~cartao paguei~meses papeis_$ para_avisar para_me para_peixe para~# para~, para~chorar para~sem passada_$ passado_$
patrao~bravo pegar pegar_a pegar~fatura pegar~holerite peixe_$ pelo_NAME perai_$ pior~a pobre~assim pode~meu por_escrito por_hora posso_pagar pouquinho_$ prete- pretendo pretendo_quitar pretendo~antes primeiro_$ primo quando_$ quanto_da quanto_voce quanto~eu quanto~leva que_bom que_escreve que_o que_vao quem_nao quem~? quero_adicionar quero_parar quero_sair quero~uma que~descubro que~me que~outra
quis_me quiser quiser_$ quiser_vai quiser~dar quitar_antes quitar~do rates:. rates:descubro rates:estou rates:tanto receb- recebi renda respondi respondo_$ resposta_$ retor- rico rindo_para rindo~nao rio saber_de saiu~ferias salario_nao salario~da salgado segun- semana_$ sera_que serasa_$ sim_e sim_pode sim~o sim~quero so_vale sobra~no sobrou_# sobrou_pouco sono sou_diarista so~NAME so~avisar
so~com so~pouco so~ultima subiu_muito sujo_$ tanto_$ telev- televisao tem_de tem_o tempo_leva tempo~para tem~NAME tenho_esse tenho_sim tenho~na terceiro_$ thirteenth:claro thirteenth:direito thirteenth:maio thirteenth:mei thirteenth:minha thirteenth:parcela thirteenth:senhora tira_da tira~lista tomar~casa trabalho_$ tres tudo_$ tudo_atrasado tudo_certinho tudo_isso tudo~todo uai_, um_caco um_curso
um_minutinho uma_proposta uma~, uma~so um~por vai_me vai~certo valor~aluguel valor~salario vao~ligar varia vendaval vendaval_$ venho_$ ver_com ver~meu viajar vida~pobre vive_de vivo~osso vizinha_fez vizinha~um voce~para voltei_a voltei~estudar vou_catar vou_conversar vou_me vou_pegar vou_vender vou_viajar vou~para which-creditor:foi worry:cobranca worry:rapaz worry:vida`,
    '4': `#_cai #_de #_nao #_o #~NAME #~agora #~cada #~dia #~eu #~guardado #~o #~off #~poupanca %_off +_# ,_# ,_NAME ,_ainda ,_chama ,_da ,_o ,_quanto ,_que ,_vai ,_vou ,~as ,~devo ,~eu ,~mei ,~pagar ,~respondo ,~vejo :+ :atrasou :bolsa :cai :cpf :devendo :familia :gostaria :negociar :nome :paga :pena :viu :vou ?_e ?_ja ?offers ?thirteenth ?~de ?~eh NAME_arrumou NAME~? NAME~em NAME~o ^_acaba ^_ainda ^_aos
^_aquela ^_bah ^_cansada ^_cobra ^_comprei ^_cortei ^_desisti ^_dinheiro ^_ela ^_entendi ^_essas ^_faltam ^_ganhei ^_levanto ^_loas ^_mano ^_menos ^_moveis ^_nasceu ^_parei ^_perai ^_posso ^_separei ^_sobrou ^_terminamos ^_trocaram ^_ue ^_uns a_campainha a_diferenca a_moca a_moto a_oferta abri_o acaba_$ aceit- acertei_$ achar_meus achar~oculos achei_o achei~plano acho~tem acordo_da after-crisis:a
after-roadmap:aluguel after-roadmap:apertado after-roadmap:aquela after-roadmap:atender after-roadmap:boa after-roadmap:bom after-roadmap:carro after-roadmap:cartao after-roadmap:choro after-roadmap:com after-roadmap:deles after-roadmap:depois after-roadmap:desisti after-roadmap:deu after-roadmap:dez after-roadmap:dificil after-roadmap:diminuir after-roadmap:domingo after-roadmap:dormir
after-roadmap:errei after-roadmap:ganhei after-roadmap:governo after-roadmap:la after-roadmap:ligam after-roadmap:limite after-roadmap:mesmo after-roadmap:morar after-roadmap:muito after-roadmap:nervoso after-roadmap:neto after-roadmap:oferta after-roadmap:ordem after-roadmap:pazes after-roadmap:posso after-roadmap:preco after-roadmap:primo after-roadmap:recebo after-roadmap:responderem
after-roadmap:rio after-roadmap:semana after-roadmap:separei after-roadmap:sumi after-roadmap:terminar after-roadmap:trabalhar after-roadmap:trocaram after-roadmap:vendaval after-roadmap:vez after-roadmap:viajar after-roadmap:vida after-roadmap:viu after-roadmap:vivo after-roadmap:vou agencia_$ agora_$ agora_eh ai ai_um ainda ai~minutinho amanha_a amanha_pode amanha~gente amanha~ser anive-
aniversario aos_poucos aos~a apertado_esse apertado~plano aquel- aquela arrum- arrumou as_pazes as_quatro as~com as~me ate atender_$ aumentou aumentou_para aumentou~# avisar~mudei a~chega a~continua a~dai a~pago bah_que bah~fase bairr- bairro bairro_$ banco_ja banco_mudou banco~de bateria_esta bateria~no bicho_esta bicho~pegando boleto_aqui bora bruto~liquido burro_de burro~carga cacar cacar_o
cacar~boleto cada_$ cada_dia cada_um cafe calca calma_que campa- campainha campainha_$ cancelei_$ cansada cansada_$ cansada_do cansada~plantao carga carga_$ carro cartao cartao_de cartao~credito carto- certo_por certo~linhas chega_la cheio_$ chequ- cheque cheque_especial chora- cobrador_nem cobrador~ligou cobranca cobre_$ coisa coisa_$ coisa_esta coisa~preta com_crianca com_minha comecar_a
com~irmao com~no concordo_com conseguir~isso consent:cobra consent:de consent:e consent:eu consent:pode consent:uai consignado~# conta_, contas~me cortar_aqui cortar_onde cortaram_meu cortar~? cortar~em credito_$ crianca cunha- curso da da_direito da_gasolina da_manha dai~ja daquele da~agencia da~diminuir da~eu de_carga de_credito de_divida de_entrada de_nome de_vergonha debt-amount:ai
debt-amount:coisa debt-amount:de debt-amount:dois debt-amount:fale debt-amount:ja debt-amount:me debt-amount:menos debt-amount:o debt-amount:se debt-amount:tudo debt-amount:uma debt-creditor:com debt-creditor:daquele debt-creditor:na debt-kind:chama debt-kind:crediario debts:amanha debts:atrasada debts:boa debts:conta debts:credito debts:deus debts:emprestimo debts:essa debts:esta debts:fase
debts:filha debts:luz debts:maria debts:meu debts:ouvi debts:te debts:volto debts:zero deixa~achar deixa~cacar depende~mes depois~mando descu- descubro desde_julho desde_marco deus_escreve deus_quiser deus~certo devag- devagar deve_# devendo~para devo devo_? de~que dia_isso dia_rendeu diari- dia~acaba dia~cai diferenca_de diminuir_o diminuir~valor dinhe- dinheiro dinheiro_na dinheiro_por direito_a
divida_? dividas_$ do do_aluguel do_bairro do_cafe do_emprestimo do_plantao doente_$ dormi- do~# duas_me duas~odeiam duzen- duzentos e_NAME e_quanto eh_a eh_ate eh_com eh_emprestimo eh~a eh~ne eh~quem ela eles_ligam eles_querem em em_agosto em_casa em_marco embora_do embora~bairro emprestado_de entao_nao era_para escreve escreve_certo escreve~por escrito_$ especial essa_conta essentials:,
essentials:cada essentials:caro essentials:cobre essentials:correria essentials:deu essentials:eh essentials:osso essentials:pago essentials:passo essentials:patrao essentials:perguntar essentials:por esse~todo esta_atrasada esta_com esta_me esta_pegando esta_preta esta_um esta~apertado esta~fim esta~fogo estou_com estou_de estou_pensando estou_procurando estou~fila eu_achar eu_cacar eu_pague
eu_parar eu~acertei eu~com eu~isso e~? facul- faculdade faculdade_$ falei_que falei~ia falei~salario faltam faltam~anos faxin- fim~mes fiz~pazes flexibles:% flexibles:, flexibles:basico flexibles:cada flexibles:dai flexibles:dizimo flexibles:gasto flexibles:nada flexibles:uns foi_embora foi~NAME fortu- fortuna ganhar ganhar~# gasol- gasolina genro_$ gente_chega gente~la gerente~minha golpe_?
grande_$ hoje~cobrador hoje~dia hoje~um holer- holerite homi homi_$ ia_pensar igual_burro igual~de income-low-month:. income-low-month:do income-low-month:igual income-low-month:nao incomes:bateria incomes:da incomes:deus incomes:dia incomes:hora incomes:liquido incomes:mais incomes:recebo indic- instalments-left:dez instalments-left:dois instalments-left:em instalments-left:faltam
instalments-left:gracas instalments-left:marco instalments-left:um irmao_$ isso_acaba isso_tudo ja_acertei juros la_$ laran- lembro_$ leva levan- levanto_as levanto~quatro ligacao ligar_$ ligou_$ linha- linhas linhas_tortas longe longe_$ loterica_$ luz_mas luz_que luz~nao mae_tambem mais_# mais_receber mais~em manha_$ mano marid- marido marido_mes marido~passado mas_tem mas~# mas~eh mas~o matar_$
me_atender me_odeiam meio menina menos_# menos_a menos_por menos~mil mes_de mes_foi meses_, meu meu_marido meu_tio meus_filhos meus~aqui meu~mes meu~o meu~ontem meu~primeiro mexer_nisso me~a me~da mil_guardado mil_no minha_agencia minha_sogra minha~tambem minim- minimo minutos moca~para momen- morar_aqui more-debts:devendo more-debts:dia more-debts:fazer more-debts:lembro more-debts:mundo
more-debts:para more-debts:perai more-debts:servico more-debts:tem morrer moto_$ mudar_de mudar~casa mudei~numero mudou_de mudou~nome muito muito_apertado muito~esse muito~por mundo~do na_fila na_poupanca nada_no nao_concordo nao_o nao_quiseram nao_tenho nao~? nao~da nao~direito nao~meu nao~o nao~passar nao~plano nao~trabalho nasceu_meu na~sera ne_, negoc- negociar_com nem_lembro nem_ligou
nenhuma_esse nenhuma~mes nisso_$ no_rh no_vermelho novem- novembro novo~nao no~a o_NAME o_bicho o_carro o_cartao o_gerente o_outro o_preco o_telefone oculos_$ odeia- odeiam odeiam_$ ofereceu~a off offers:# offers:aceito offers:ai offers:golpe offers:mandei offers:mas offers:nao offers:pagar offers:para offers:prazo offers:sera offers:vou oi_, onde~ja onibus_, ontem_$ os_papeis outra- outras
outubro_$ overdue:amanha overdue:depende overdue:esse overdue:fase overdue:la overdue:maio overdue:marido overdue:menos overdue:mes overdue:novembro overdue:passada overdue:sem overdue:vixe o~acaba o~bom o~cobre o~errado o~nem o~no o~rendeu o~saiu paga_eh pagar_isso pagar_menos pagar~isso pagar~tudo paga~minha pago_, pague_# paguei_as paguei_nenhuma paguei~luz panela~no papei- papeis para_casa
para_diminuir para_limpar para_responder para_ser para~ligar para~tem parcela_em parei~pagar passo patrao_eh pazes pazes_com pazes~meu penhorar pera_um perai_que perai~tocaram pera~minuto perguntar perguntar_no perguntar_para plano_$ plano_a plano_eh plano~demais plano~para plant- plantao plantao_, plantao~depois pobre podem_tomar podem~minha popul- popular popular_$ por_linhas por_meus por_tudo
por~, por~tortas posso~menos posto pouco- poucos poucos_a poucos~gente preta preta_$ primeira_parcela primo_tambem primo~esta procurando procurando_$ proposta~, qual~diferenca quanto~cobra quatro_da quatro~manha que_ia que_mudei que_tem que_tocaram quem~dinheiro quem~eh querem_que querem~eu quero~minhas quero~receber que~golpe que~outro que~pague que~para que~procurando rates:, rates:amanha
rates:estava rates:faco rates:fase rates:ideia rates:pensar rates:um recomecar rende- rendeu rendeu_$ responder~? respondeu rh_$ rua_esta saber~eh salario_atrasou salario_e salario_errado salga- se_deus se_eh segura_ai segura~um seguro_eu sei_mexer sei~nisso separei_do separei~meu sera seras- serasa sera~eh seria seu se~parar se~por sim~# so_isso so_nao sobro- sobrou sogra sogra_veio sogra~morar
sou~, so~sei sua subiu_de sujo sumi tambem~assim tambem~devendo tarde_, taxa_de tem_dinheiro tem_isso tem_uma tem~que tenho_decimo tenho~dinheiro tenho~mil tenho~nada terceiro terminamos terminamos_amanha terminamos~pode terminar te~, te~o thirteenth:da thirteenth:dinheiro thirteenth:porque thirteenth:pouco thirteenth:preciso thirteenth:primeira thirteenth:que thirteenth:recebi thirteenth:tem
thirteenth:trabalho thirteenth:tudo thirteenth:veio tio tive tocar- tocaram tocaram_a tocaram~campainha tomar tomar_minha torta- tortas tortas_$ trabalho trabalho_igual trabalho~burro trint- trinta trocaram trocaram_o trocaram~gerente uai ue ue_, ue~ja ultima_$ um_dia um_emprestimo um_pouquinho uma_duzia uma_fortuna uma~la um~isso vai~quanto valor_por valor~mes vamos_continuar vao_me veio
veio_morar vejo~? vende- venho ver_na ver~lista ver~loterica vi viaja- vinte_e viro vive vivo_no vizin- vizinha voce_cobra vou_morrer vou_mudar vou_pensar vou~banco vou~de vou~essa vou~na which-creditor:do which-creditor:eu worry:agora worry:as worry:buscar worry:coisa worry:nome worry:quando worry:sujo worry:vez worry:vezes zero_$ zero_.`,
    '3': `#_, #_ano #_esse #_ja #_por #~ao #~cartao #~entrada #~mais #~mas #~so #~vez %_$ %_ao ,_eh ,_ele ,_infelizmente ,_mas ,_onde ,_preciso ,_sao ,_sem ,~# ,~agua ,~alma ,~antes ,~da ,~de ,~dera ,~duas ,~metade ,~mostrar ,~muita ,~osso ,~pago ,~para ,~quase - -_# ._entao ._nao ._quer .~dizer .~eu : :as :banco :comprei :contas :da :deu :em :entrou :estou :guardado :livre :moro :na :ou :quanto :rua :sujo
:te :tenho :tudo :um :vence :vencimento ?after-roadmap ?~# NAME_$ NAME_eu NAME_ofereceu NAME_sem NAME~a NAME~agosto NAME~mes ^_aceitaram ^_aceito ^_acho ^_atrasei ^_aumentei ^_bruto ^_ces ^_consegui ^_cortar ^_cortaram ^_daquele ^_dia ^_eles ^_emprestei ^_era ^_errei ^_mais ^_mas ^_perguntei ^_preciso ^_queria ^_recebi ^_segura ^_trabalhei a_alma a_contar a_do a_menor a_outra a_panela a_rua
a_trabalhar abrir~app acaba_em acabou aceitaram acesa acesa_$ achar achei_caro achei_que acordo~NAME after-crisis:ja after-crisis:meu after-roadmap:acertei after-roadmap:agencia after-roadmap:agora after-roadmap:ajuda after-roadmap:aniversario after-roadmap:atrasar after-roadmap:atrasei after-roadmap:bateria after-roadmap:bicho after-roadmap:burro after-roadmap:cacar after-roadmap:calor
after-roadmap:caro after-roadmap:certo after-roadmap:ces after-roadmap:chorar after-roadmap:cobranca after-roadmap:colo after-roadmap:comprovante after-roadmap:cortar after-roadmap:crianca after-roadmap:deixar after-roadmap:dinheiro after-roadmap:duas after-roadmap:educada after-roadmap:eles after-roadmap:escola after-roadmap:esperando after-roadmap:esta after-roadmap:este after-roadmap:faculdade
after-roadmap:falar after-roadmap:faliu after-roadmap:fiz after-roadmap:gastei after-roadmap:gostei after-roadmap:ia after-roadmap:inquilino after-roadmap:limpar after-roadmap:mes after-roadmap:mil after-roadmap:nao after-roadmap:noite after-roadmap:num after-roadmap:outro after-roadmap:passado after-roadmap:passou after-roadmap:pergunta after-roadmap:perto after-roadmap:pretendo
after-roadmap:puxada after-roadmap:queria after-roadmap:quis after-roadmap:rico after-roadmap:sair after-roadmap:score after-roadmap:sera after-roadmap:sobrou after-roadmap:sofrimento after-roadmap:sogra after-roadmap:streaming after-roadmap:teimoso after-roadmap:telefone after-roadmap:tinha after-roadmap:trocou after-roadmap:valor after-roadmap:vive agenc- agencia agora_? agua_# agua_e aguar-
ainda_devo ainda~? alma alma_? alugu- aluguel amanha~falo amiga ano ano_que anos_que ano~vem antes_do antes_quero aos apertado app_, aquele aqui_que aqui~eh as_minhas assal- as~da ate_eu ate_que atender ate~trinta atrasar_um atrasar~mes aumentei auton- avisar avisar_? avisar~vou a~NAME a~acesa a~cara a~de a~eh a~faliu a~mas a~o a~que a~tambem a~toda baixar_? banco_do banco_ficou banco_laranja
banco_segunda banco~outra beneficio_eles bom boto_no bruto_ou burro_$ cachorro_$ cai_todo caiu~# cai~dia cai~pagamento calma~estou carne_na carne~gaveta carta- cartao_$ causa~NAME certinha certinha_$ certo_eh ces chamam chamam_$ chega cheio chorar chove- cinco cobra- cobra_$ cobranca_me cobranca~ligando cobre coisa_que com_doenca com_dor comecei_a comecei~trabalhar como~o comprida comprida_$
com~luz com~marido com~minha com~minhas concordo confirm-amount:? consent:antes consent:casa consent:da consent:graca consent:mas consent:meus consent:outra consent:parar consent:pior consent:quanto consent:quem consent:quero consent:saber consent:seguro consent:uma consignado_de consignado_do consignado~NAME consigo consigo_dormir consigo~de contas_? conta~nao continua continua_$
conversa_comprida cortar cortar_mais cortar~o credi- crediario credo credo_$ criancas_$ custa_# da_escola da_financeira dai_, daquele_banco daquele~laranja dar_# das_dividas da~. da~mim da~subiu de de_cansada de_carro de_diarista de_lascar de_noite de_numero de_outra de_pobre de_tanta debt-amount:? debt-amount:app debt-amount:cinco debt-amount:deve debt-amount:mas debt-amount:nem
debt-amount:oculos debt-amount:outro debt-amount:quem debt-amount:quinhentos debt-amount:todo debt-amount:um debt-creditor:, debt-creditor:a debt-creditor:banco debt-creditor:de debt-creditor:financeira debt-creditor:laranja debt-creditor:lojinha debt-creditor:mercadinho debt-creditor:o debt-creditor:pela debt-creditor:seu debt-creditor:ze debt-kind:aquele debt-kind:banco debt-kind:cai
debt-kind:desconto debt-kind:dia debt-kind:e debts:- debts:agua debts:caiu debts:chegar debts:contar debts:conto debts:correria debts:depois debts:deve debts:domingo debts:egua debts:eh debts:faz debts:foto debts:governo debts:guenta debts:ih debts:internet debts:mais debts:marido debts:misericordia debts:na debts:olha debts:pior debts:tambem debts:tenho debts:vida debts:vou dei_# deixa
deixa~sentar dera_$ deram derru- desde_setembro deus devo_# devo_o dezem- dezembro de~juros de~reais de~veio de~venceu dia_que dia_trinta dias dia~eh dia~mas dia~nem dia~o dificil_a dificil~vida diminuir direi- direito direito_ne direito~, disse_outra disseram_que disse~coisa divida~outro dizim- dizimo do_contrato do_ex do_que do_seu do_ze doenc- doenca dor dorme dorme_com dorme~a dos_meninos do~,
do~eh do~eles duas_vez e_acabou e_dia e_dois e_eh educada eh_agiota eh_cartao eh_conversa eh_gato eh_pagar eh_taxa eh~, eh~comprida eh~divida eh~financeira eh~mas ela_ficou ela_nao ela_so ela~dorme ele_que eles eles~? eles~me em_atraso em_dezembro em_novembro em_vez embor- embora embora_$ empresta_$ emprestei emprestei_# emprestei~para emprestimo_no emprestimo~, entrou_na entrou~faculdade espec-
esper- esposa esposa_$ essas_contas esse_dinheiro essentials:ajuda essentials:amanha essentials:caiu essentials:carro essentials:da essentials:do essentials:duzentos essentials:embora essentials:falar essentials:faz essentials:hoje essentials:internet essentials:irma essentials:la essentials:metade essentials:minuto essentials:no essentials:pego essentials:posto essentials:remedio
essentials:televisao essentials:vi esse~eh esse~nao esta_assim esta_no esta~a este este_mes estou_quebrada estou_um estou~# estou~dor estou~volante eu_boto eu_ganhava eu_ja eu_ligar eu_oferecer eu_sentar eu_vou eu~, eu~menos eu~no eu~paguei eu~segunda ex_, existe e~e e~ficou e~seguro faco_o faco~que falei~a faliu falta- falta_$ farma- farmacia faxina_$ faxina_quando faz_, faz_tempo feche- fechei
ficou~ver filha_entrou filho filho- filho_, filho_perguntou filhos filho~se fim_do fiquei_com fiquei~as fiquei~servico fiz_as fizeram_uma fizeram~proposta flexibles:aqui flexibles:de flexibles:isso flexibles:mim flexibles:outro flexibles:x fogo_$ foi_com foi_de foi_na foto_do fui~e ganhava ganhava_# ganhava~mil ganhe- ganhei ganho~a gasolina_subiu gasto_com gato gavet- gaveta genro gente_continua
gerente_da goste- gostei guardado hoje~, ia igrej- igreja income-low-month:dia income-low-month:nem income-low-month:teve income-source:e incomes:ai incomes:amanha incomes:aqui incomes:as incomes:bora incomes:burro incomes:chorar incomes:ela incomes:esse incomes:falei incomes:governo incomes:guenta incomes:hoje incomes:ja incomes:minuto incomes:ne incomes:pensao incomes:respondi incomes:um
incomes:vendo incomes:vida incomes:vixe incomes:voce incomes:volto insta- instalments-left:acabou instalments-left:contrato instalments-left:de instalments-left:e instalments-left:estou instalments-left:meio instalments-left:olhar instalments-left:tres instalments-left:vixe instante instante_que instante~vou inter- irma irmao isso_so isso~o ja_era ja_nao ja_respondo janeiro_$ ja~no jeito_para
jeito~mim jogar junho_$ justica_veio la_de la_na laranja laranja_$ lascar lascar_$ la~# lembrei lembrei_de ligac- ligan- ligando ligar limite_$ liquido loas loja_$ lojinha_da loter- loterica luz luz_acesa luz_atrasada luz~agua luz~esta mae~esta magro magro_que magro~isso mais_magro mais_o mais_tres mais_um mais~, mais~ano mais~antes mais~gracas mais~no mais~pena mais~que marido_primeiro
marido_quer marido~trocar mas mas_isso mas_so mas~dei me_ligando mei_$ mei_, menina_do menina~banco menino meninos_$ menos~? mercado_fechou mercado~e mes_. meses_ja meses~aluguel mes~# mes~nao metade_do metade_para metade~que meu_filho meu_genro meu_irmao meu_score meu~agora meu~esta meu~perguntou meu~que meu~quer me~? me~sem minha_casa minha_fia minha_irma minhas_dividas minha~? minha~entrou
minha~para minha~trocou minha~vai minha~veio moca_e moca~banco moca~ela monte monte_de morar more-debts:atrasada more-debts:do more-debts:favor more-debts:so morre- morrer_olha morta~cansada moto_eu moto~nao multa_$ na na_gaveta na_lista na_lojinha na_loterica nao_# nao~a nao~dormir nao~ela nao~me nao~mexer nao~nenhuma nao~proposta nao~renner nao~se na~# na~do na~e ne_$ nenhuma no no_NAME no_plano
no_serasa no_volante noite~amanha nome_, nome_. nome~. nome~serasa nove no~eu no~segunda o o_aplicativo o_app o_certo o_cnpj o_cobrador o_comprovante o_consignado o_dinheiro o_oficial o_streaming o_valor o_vencimento oculo- oculos oferecer~eles offers:atrasada offers:comigo offers:contrato offers:da offers:eh offers:eles offers:eu offers:fim offers:ligar offers:me offers:meu offers:oferecer
offers:ofereceu offers:pediu offers:perguntei offers:preciso offers:proposta offers:sem onde_vejo onde~a oq_eh ordem os_valores osso_? ou_liquido outro_emprestimo outro~, outro~para overdue:ai overdue:atrasadas overdue:consigo overdue:dinheiro overdue:ela overdue:eu overdue:favor overdue:ganho overdue:janeiro overdue:marco overdue:natal overdue:pago overdue:parar overdue:pensar overdue:quando
overdue:sempre overdue:serasa overdue:tanta overdue:tanto overdue:todo overdue:uma overdue:volto overdue:vou o~# o~, o~casa o~do o~em o~fechou o~nao pagar_primeiro pagar_tudo pagar~# pagar~a pagar~esse paguei~esse panel- panela panela_esta para_cortar para_isso para_juiz para_nao para~% para~que parcela parcelas_do parei_de passou_na passou~faculdade patra- patrao pedir_para pegar_o pela_metade
pelo~. pensando pensao_para pensao~guri perguntar~rh perguntei perguntei_se perguntou perguntou_se perguntou~o perto pessoal pessoal_, plano_agora plano_bom plano_nao plano~da pobre_eh pode_por pode_ser pode_sim pode~, pode~tudo posso~um posto_, pouco_$ poupanca_$ preciso preco preco_da preco~gasolina preso_por proposta_eh proposta~so puxada puxada_$ quando_cai quando_eu quando_me quando~o
quanto~minha quase quatr- quatro que_a que_dar que_dia que_que quebrada quem_eh quem_tem quer_trocar querem_# queria_pagar queria~menos quero_mais quero_mudar quero~de quero~primeiro quero~se quer~botar quer~de que~certo que~conferir que~conversa que~primeiro que~taxa que~um que~viajar quinh- quinhentos quinhentos_e quiseram quitar_primeiro rates:% rates:NAME rates:aqui rates:boa rates:catando
rates:deixa rates:eh rates:esta rates:faz rates:isso rates:mae rates:minha rates:nem rates:nenhum rates:onde rates:osso rates:perguntar rates:se rates:semana rates:subiu rates:taxa rates:tenho rates:vejo rates:vida rates:vou reais_de receber_nada recebo recebo_# recebo_no registrado_$ renne- renner ruim_$ saber_se salario_, salario~dia segunda sei sem_me sem_parar sempre_$ sem~avisar senho- sentar
sentar_aqui sentar~que servico servico_e se~de se~dinheiro se~nao se~oferecer se~quiser sim_recebo sim~pode so so_# so_dorme so_para sofri- sofrimento sou sou_clt sou_pensionista sou_registrado sou~do so~basico so~cachorro so~mes so~tres strea- streaming tarde~tudo te te_abencoe tem_dia teme_, tem~, tem~consignado tem~onde tem~um tenha tenho~dar tenho~ne thirteenth:a thirteenth:acho
thirteenth:comigo thirteenth:contas thirteenth:decimo thirteenth:deixa thirteenth:e thirteenth:embora thirteenth:estado thirteenth:hoje thirteenth:marido thirteenth:no thirteenth:registrado thirteenth:ver tinha tirar tirar_a tirar_meu tirar~nome toda toda_para todo_dia todos trabalhei trabalhei_a trabalhei~vida trabalho_de trans- tres_gracas tres~a trinta_$ troca- trocar_de trocar~carro troco-
trocou trocou_de trocou~banco tudo tudo_. tudo_? tv~# ultima um_acordo um_instante um_monte uma uma_e uma~que um~eu uns~anos uns~meses vai vai~matar vale~# valor- valores veio~aqui vence_dia vence~# vence~dia vencimento_eh vencimento~dia vender_o vender~que ver_a vergonha_, vermelho vermelho_$ ver~mae vez_na viajar_$ viajar_para viajar~ver vida_de vida_toda vida~para vixe_, volan- volante
volante_, volante~ja vou_buscar vou_casar vou_ganhar vou_olhar vou~# vou~com vou~olha which-change:eh which-creditor:a which-creditor:e which-creditor:metade which-creditor:no which-creditor:para which-creditor:que worry:# worry:. worry:deixa worry:dizer worry:doente worry:e worry:eu worry:ja worry:ligando worry:moto worry:muita worry:muito worry:oficial worry:olha worry:pobre worry:pouco
worry:sabe worry:seu worry:vou ze ze_$ zero ❌ ❌_$`,
    '-3': `#~. #~cento #~do #~esse ,_atrasou ,_deus ,_duas ,_e ,_eles ,_era ,_gracas ,_queria ,_tira ,_uai ,~aqui ,~certinho ,~em ,~esta ,~juiz ,~parei ,~perguntar ,~que ,~tempo ._estou ._minha ._nem ._so .~# .~me :: :ajuda :ajudar :dinheiro :eae :emprestimo :entao :isso :mas :onde :recusei :sobre ?_nao ?confirm-change ?confirm-delete NAME_com NAME_de NAME_no NAME_por NAME_primeiro NAME~mas NAME~minha
NAME~nao NAME~paga NAME~por NAME~tudo ^_13o ^_aceitei ^_acordo ^_aluguel ^_aquele ^_avanca ^_bateram ^_boleto ^_bpc ^_cai ^_cancelar ^_cansei ^_ce ^_certo ^_coloco ^_com ^_como ^_concordaram ^_descadastrar ^_desconheco ^_desisto ^_diarista ^_eae ^_esquece ^_existe ^_explica ^_faco ^_falar ^_finaliza ^_furei ^_gente ^_gracas ^_ha ^_hein ^_lazer ^_liga ^_liquidei ^_manda ^_mandou ^_massa ^_matei
^_mei ^_meus ^_monta ^_muda ^_nadinha ^_nenhumazinha ^_nota ^_ofereci ^_oi ^_ok ^_outra ^_passa ^_passou ^_poe ^_primeiro ^_proxima ^_quantas ^_quero ^_quitei ^_reativa ^_recusei ^_respondi ^_soma ^_sou ^_troca ^_valeu ^_varia ^_ver ^_vivo ^_zerar a_conversa a_culpa a_desse a_mil a_ordem a_pergunta a_pior a_segunda a_vez abati- abatido abatido_$ abencoe_$ aberto_$ abusi- acabe- acabei aceitar_$
aceita~? acont- acordo_com acordo_do acordo~a adiante adiante_$ aflic- aflicao aflicao_$ aflit- aflita aflita_$ after-crisis:depois after-crisis:e after-crisis:esta after-crisis:eu after-crisis:vou after-roadmap:? after-roadmap:abusivo after-roadmap:acabar after-roadmap:academia after-roadmap:aceitei after-roadmap:acordo after-roadmap:alguem after-roadmap:aplicativo after-roadmap:app
after-roadmap:auxilio after-roadmap:avisos after-roadmap:barata after-roadmap:bateram after-roadmap:cada after-roadmap:cade after-roadmap:caiu after-roadmap:cheque after-roadmap:concordaram after-roadmap:deram after-roadmap:desempregado after-roadmap:disseram after-roadmap:diz after-roadmap:dora after-roadmap:ele after-roadmap:empresa after-roadmap:especial after-roadmap:estou after-roadmap:existe
after-roadmap:falaram after-roadmap:falo after-roadmap:fazer after-roadmap:furei after-roadmap:gas after-roadmap:golpe after-roadmap:imprimir after-roadmap:juros after-roadmap:justica after-roadmap:lembretes after-roadmap:liquidei after-roadmap:mal after-roadmap:massa after-roadmap:matar after-roadmap:matei after-roadmap:medo after-roadmap:metade after-roadmap:meus after-roadmap:monta
after-roadmap:ninguem after-roadmap:nota after-roadmap:novembro after-roadmap:obrigada after-roadmap:ok after-roadmap:otimo after-roadmap:paga after-roadmap:parou after-roadmap:pe after-roadmap:penso after-roadmap:perdoou after-roadmap:poupanca after-roadmap:prazo after-roadmap:precisa after-roadmap:prestacao after-roadmap:primeiro after-roadmap:processar after-roadmap:procon after-roadmap:quando
after-roadmap:que after-roadmap:quem after-roadmap:quitada after-roadmap:quitei after-roadmap:reativa after-roadmap:remedio after-roadmap:ruim after-roadmap:saida after-roadmap:ser after-roadmap:serasa after-roadmap:sumir after-roadmap:sumiu after-roadmap:taxa after-roadmap:termino after-roadmap:toparam after-roadmap:total after-roadmap:usei after-roadmap:valeu after-roadmap:vao after-roadmap:vejo
after-roadmap:volta after-roadmap:zap agiota_$ aguen- aguento aguento_mais ai_, ai_eu ai_voce ai~me ai~vergonha alemb- alembro alime- aluguel_nao anda angus- angustia ano_, anos~queria anota- anotado ansie- ansiedade ansiedade_esta ansiedade~a anter- antig- apaga- apagar apago apare- apavo- apavorada apavorada_$ apertou apost- aqui~tem arrependimento arrependimento_$ arroz_, arrumar_a arrumar~de
as_dividas as_parcelas as_que assinei as~e ate_a ate_agora ate_hoje ate_quando atrasada_mas atrasando atrasou_$ audio autonomo_$ autor- auxil- auxilio avanc- avanca avanca_$ avisar_$ avisos a~aceita a~da a~em a~ficou a~me a~navios a~primeiro a~some a~tras banco~me banco~o banhe- banheiro barata barra- bateram benef- beneficio bicho_eh bicho~esse bico boa~. bora_$ bora~o botei_$ botei_aqui bpc
branc- branco bulhu- bulhufas bulhufas_$ burac- buraco ca ca_$ cadas- cadastro cada~eh cader- caderno caduca caducou caiu_$ caminhao cancelei_a carne carro~NAME carta cartao_que cartao_vai cartao~me casa_da casa~minha causa_de cedo cedo_$ central chama_o chao chega_disso chega~por chego- chegou chegu- cheguei cima cobra~? coisa_? coloco_o coloco~do com_medo com_minhas comecar comecar_$ comeco
comen- comi como como~? como~a como~que com~? com~dinheiro com~dividas concordaram confirm-amount:a confirm-change:esta confirm-change:talvez confirm-creditor:o conforme_o consent:aceito consent:falta consent:fiz consent:nao consent:tem consent:um consignado_$ consigo_pensar consigo~em conta contas_$ contas_e contr- corre cortada cortada_amanha cortado cortar_a cortei_tudo cuida culpa_eh
culpa~minha custo dados_$ da~NAME da~de da~filha da~mae da~nao da~para de_antes de_cobranca de_ideia de_preocupacao de_que de_tras de_voce debt-creditor:me debt-kind:# debt-kind:NAME debt-kind:em debt-kind:mesmo debt-kind:minha debt-kind:moto debts:ainda debts:ajuda debts:basico debts:bem debts:casa debts:das debts:divida debts:dividas debts:fala debts:falei debts:foi debts:metade debts:mim
debts:muita debts:por debts:preciso debts:sair debts:tira debts:voce deixando deixa~arrumar deixa~la deixe- deixei deixo dentr- dentro denun- depois_? depois_eu depois~NAME desabafo_$ descadastrar descadastrar_$ desconheco desconheco_$ desconto_eh desconto_no desconto~para desesperada desesperada_$ desfaz_$ desfazer desisti~mim desisto dessa_$ desse_mes deu_certo deu_tilt deus_e deus_lhe deus_me
deus_te deus~pague devagar_$ devendo~NAME devo_nao devo~, de~% de~a de~anos de~so dia~um dificil_demais dificil_para dificil~mim digo_$ dinheiro_aqui dinheiro_de dinheiro_para diret- disse_tudo disso_por disso~hoje diver- diversao diversao_eh divida_com dividas_? dizen- dizendo dizendo_que dizer_$ docum- doi dona~casa dora dormir_$ dos_# dos_meus do~no do~passado durmo duvida_$ e_eu e_no e_te eae
eae_$ eh_humilhante eh_uma eh~banco eh~basico eh~lascar eh~numero eh~um ele_$ em_cima em_conta em_folha em_junho em_outra emprestimo~pagar em~coisa em~da em~eu em~vezes encerrar enche- engan- enlou- enlouquecer enlouquecer_com enlouquecer~essas entra entra_a entram entre- era_melhor era~, escon- escrever esgotada esgotada_$ especial_$ esperando_o esperando~rh essa_ai essa_divida essa_resposta
essas_$ essa~de esse_cartao essentials:casa essentials:como essentials:dinheiro essentials:essa essentials:fala essentials:mim essentials:muito essentials:nem essentials:pergunta essentials:posso essentials:sem essentials:so esse~vai esta_, esta_a esta_dando esta_de esta_minha esta_na esta_pago esta_quitada esta_vencida estao_me estava_so esta~agora esta~casa esta~dificil esta~mil esta~nao estev-
esteve estou_abatido estou_aflita estou_apavorada estou_desesperada estou_esgotada estou_falido estou_ha estou_mal estou_perdida estou_por estou_revoltada estou~demais estou~limite estou~luz estou~medo estou~rua estou~serasa estou~ver estra- eu_arrumar eu_atrasar eu_falei eu_olho eu_vejo eu~? eu~falo eu~la eu~na eu~sei exata- exatamente exclu- existe~para e~, e~eh e~nem e~tudo faco fala_devagar
falar_com falid- falido falido_$ faliu_$ falo_$ falta~NAME falta~pior familia_$ faz_a fazem fechar_com fechei_com fechei~o feira- feito fgts finaliza finaliza_$ financeira fio fiz_o flexibles:. flexibles:esse foi_meu forca fraca- frent- frente funci- funciona fundo furei ganha_$ ganho_$ gasto- gastos governo_da grana guri_$ hoje_nao hoje~o horas horas_sao human- humano humano_$ humilhante
humilhante_$ idade imagi- impri- imprimir income-low-month:cai income-low-month:coisa income-low-month:sei income-source:bolsa income-source:eh income-source:me income-source:mes income-source:minha income-source:no income-source:outro income-source:pensao income-source:todo income-source:uma incomes:. incomes:banco incomes:botei incomes:clt incomes:disso incomes:em incomes:la incomes:nem
incomes:pode incomes:propria incomes:receber inss_, instalments-left:lembro instalments-left:me instalments-left:nem interessa interessa_$ intim- isso_ai isso_em isso_para ja_caiu ja_cortei ja_desisti ja_disse ja_eh ja_foi ja_perdi ja_tirei ja~, ja~as ja~falei ja~muito jeito_$ juros_eh juros~pode lazer_eh lembr- lembrete_no lembretes lembretes_$ lembrete~dia lembro_, lhe lhe_pague lhufa- lhufas
lhufas_$ liga_$ liga_para liquidei logo lugar luz_? luz_ou mais_, mais_barata mais_tarde mais_viver mais~eu mais~oferta manda- mandei_o mao_$ maquina marca- marge- margem marido_tambem marido~pode marte- martelo mas_eh mas_pago massa mas~, matar_ainda matei mater- material me_ofereceu me_socorre me_transfere medo_$ meio_do meio~ano menor_$ mensagem mensalidade meses_sem mes~foi mes~vai meu_lazer
meu_mundo meu_numero mexe me~, me~ai me~ainda me~as me~menos me~na me~o me~por minha_$ minha_ansiedade minha_cara minha_conta minha_diversao minha_familia minha_poupanca minha_proposta minha~e minha~financeira minha~se minimo_, minimo~cartao moca_disse moca~que molho- molhou momento monta more-debts:ai more-debts:as more-debts:de more-debts:devo more-debts:minha more-debts:quero more-debts:uai
mostra mudei~ideia muito_caro muito_dificil muito~para mundo_caiu mundo~eu na_casa na_hora nada_a nada_de nadin- nadinha nadinha_$ nao_achei nao_aguento nao_deu nao_fala nao_foi nao_paga nao_paro nao_pode nao_precisa nao_senhora nao_vejo nao_viu nao~ainda nao~amanha nao~atrasada nao~conta nao~deus nao~ne nao~pensar nao~qual nao~que nao~tem nao~uai navio- navios navios_$ negativa negativa_$ nem_uma
nenhuma_atrasada nenhumazinha nenhuma~, nessa ninguem_$ no_# no_prazo no_procon no_servico no_tigrinho nota nota_mil novo_, no~. no~? no~nao nunca_vou nunca~conseguir o_, o_cheque o_de o_governo o_inss o_martelo o_pai o_que o_rh o_site obrigado ofereceu_# ofereci_# ofereci~para offers:a offers:acordo offers:as offers:bom offers:com offers:consegui offers:falo offers:fez offers:isso offers:muito
offers:pedi offers:que offers:quis offers:te offers:tirar offers:um oi oi_? ok olha_esse onde_eu onde~o os_# os~do os~que otimo_$ ou_da ou_eh outra_pergunta outra~eu ouvid- ou~semana overdue:agora overdue:boleto overdue:certo overdue:com overdue:falta overdue:gracas overdue:mas overdue:me overdue:nisso overdue:no overdue:pagando overdue:perdi overdue:pergunta overdue:pobre overdue:prazo
overdue:quero o~a o~cheio o~disse o~especial o~inteiro o~isso o~mes o~sumiu o~tem o~topou pagam- pagamento pagan- pagando pagar_? pagar_nada pagar~cartao pai papel para_ajudar para_de para_eles para_quitar parad- parar_$ para~em para~esse para~isso para~um parcelar parcelas_$ parei_$ paro parti- passar_$ pe peco pegue- peguei pensao pensao_do pensao~meu pensar_em pensar~outra penso perder perdida
perdida_$ perdoou pergunta pessoa pfv pfv_$ pior_de pior~todas plano_? pobre_? pode_ir pode_saber pode~que poema pois_eu ponho ponto por_aqui por_enquanto por_fora porta- portu- por~o possi- possivel prazo_$ preocupacao_$ prescreveu presta_? primeira_$ processar progr- programa pronto_$ proposta~NAME proprio prote- proxima_$ pulei qual_$ qual_? qual_o quando_? quantas quanto_esta quanto~a
quanto~devo quanto~pagar que_arrependimento que_bicho que_devo que_era que_eu que_horas que_me que_pagar que_sabe que_se que_tenho quem_eu quem~foi querer quero_falar que~NAME que~da que~devo que~emprestimo que~esse que~melhor que~sao que~viu que~vou quis_nao quitar_tudo rapido rates:achei rates:cartao rates:conta rates:do rates:fala rates:muito rates:ver reais_$ reativa reativar rebobina_$
recebi_tudo reclamacao recusei_$ reinicia_$ relig- remedio_$ reneg- repet- repete_$ resolve responder_isso resum- retorna_$ revoltada revoltada_$ rh_responder risco rmc robo rotat- rotativo rumo rumo_$ saco sai_do saida_para saida~mim sair_dessa salario_mesmo saldo sao_$ segre- segredo segredo_$ seguro_$ sei_nada sei~, sei~. sem sem_divida sem_luz sem_os sem_receber semana~, senhor sentada
sentada_$ ser_cortada ser~amanha se~ano se~atrasar se~pagar so_vendo socorre socorre_$ soma soman- somando somando_tudo sou_autonomo so~ai so~bpc so~pagar so~sair so~salario sufoco sumir_da suspe- taman- tamanho tanta_coisa tarde_eu te_digo te_falei te_falo telefone_$ tem_, tem_alguem tem_nada tem_nao tem_outra tem_saida tem~% tenho~aqui terminei_$ termino teto texto te~essa the thirteenth:NAME
thirteenth:autonomo thirteenth:caiu thirteenth:de thirteenth:eh thirteenth:meio thirteenth:recebo thirteenth:rh thirteenth:sem thirteenth:todo tigri- tigrinho tilt tilt_$ tipo tirar~por toca toparam_$ total_$ trabalho_e trampo_$ tranquilo_$ transfere transfere_$ tras tras_$ trava- troca troco tua tudo_na tv_$ uai_$ um_dinheiro um_numero um_poema uma_coisa uma~do usar usei_o vai_saber vai_ser
vai~cortada vale_? valor_cheio vanta- vantajoso vazar vazia vazia_$ ve vem vem_, vem~, ver_navios ver_o verda- verdade vida_financeira vista voce_sao vou_enlouquecer vou~que which-change:as which-creditor:nao which-creditor:segunda worry:, worry:aqui worry:carro worry:cortar worry:dois worry:filhos worry:ligam worry:meu worry:moca worry:o worry:os worry:para worry:quero worry:so worry:tranquilo
worry:vao z z_$ zap_$ zerar zerar_tudo zerei~NAME`,
    '-4': `#_? #~dezembro ,_assustei ,_ate ,_entao ,_foi ,_ganho ,_jogo ,~? ,~agora ,~la ,~pensar ,~vou ._perdi :chega :continuar :de :desconto :divida :mesmo :parar :quem :sou :vai ?_estou NAME_pago NAME~existe ^_aceita ^_ajuda ^_antecipei ^_atendente ^_atrasou ^_cade ^_capaz ^_chegou ^_deixei ^_deram ^_desabei ^_desfaz ^_disseram ^_divida ^_entra ^_estava ^_fechei ^_fecho ^_nops ^_opa ^_pedi ^_precisa
^_prefiro ^_pula ^_rebobina ^_recomecar ^_reinicia ^_repete ^_retorna ^_senhor ^_seria ^_stop ^_topei ^_vai ^_vao ^_veio ^_zerei a_# a_empresa a_firma a_pensao abert- acabar_assim academia_$ aceitou acord- adiantado after-crisis:estou after-crisis:nao after-roadmap:, after-roadmap:acabei after-roadmap:aceita after-roadmap:aceitar after-roadmap:aceitou after-roadmap:ajudou after-roadmap:anos
after-roadmap:baixa after-roadmap:comecar after-roadmap:contas after-roadmap:dei after-roadmap:desse after-roadmap:entendi after-roadmap:familia after-roadmap:favor after-roadmap:ficar after-roadmap:financeira after-roadmap:gracas after-roadmap:internet after-roadmap:lembrete after-roadmap:link after-roadmap:loja after-roadmap:minimo after-roadmap:negocio after-roadmap:neve after-roadmap:nunca
after-roadmap:oferecer after-roadmap:pede after-roadmap:pedi after-roadmap:pela after-roadmap:pena after-roadmap:perdi after-roadmap:preciso after-roadmap:saber after-roadmap:sai after-roadmap:seguro after-roadmap:sem after-roadmap:some after-roadmap:ter after-roadmap:terminei after-roadmap:tira after-roadmap:topou after-roadmap:vamos after-roadmap:vergonha after-roadmap:zerada after-roadmap:zerei
agora_nao agrad- ajudar ajudo- ajudou algue- alguem algum- alguma anos_e apaga aparece arrep- arrumar assus- assustei assustei_$ ate_la ate_o atendente_$ atrasadas_$ autonomo avisa~dia aviso- azul a~no a~ou baixa baixo_$ barat- bate bloquear bota bpc_$ braco cabec- cabeca cada_mes cade cai_$ camel- camelo cancelar canse- cansei capaz cara_$ carne_$ cartao_, casa_, cet chover coisa~assustei coloco
com_um comeca confirm-creditor:NAME conforme consent:ja consent:sou conversa_$ corac- coracao culpa da_parcela da_uma da_vida dando de_casa de_mandar de_neve de_todas debt-amount:sei debt-creditor:lembro debt-creditor:nao debt-creditor:um debt-kind:casa debt-kind:meu debts:dos debts:hoje debts:mesmo debts:nada debts:nao debts:para debts:sem debts:tem decimo_$ deixa_em deixa_para demor- depende_,
depos- desabei desabei_aqui desconto_$ desempregada desempregada_$ desempregado desen- desespero desfaz desisti_de desli- dever de~mas de~no de~o dia~de dinheiro_do disso_$ divida_eh divida~# diz_que do_governo do_plano do_serasa do_servico do_zero do~por duvid- duvida e_as e_me eh_bom eh_o eh_um eh~mes eh~que em_que emend- emenda emenda_$ emprestimo_do em~, encal- encalhado encalhado_$ enqua-
enquanto entendi_$ era_a escut- esqueci_$ esse_$ essentials:isso essentials:qual essentials:quero essentials:sei essentials:tem esses esta_$ esta_em esta_facil esta_sufocante esta~, esta~ate esta~para estou_desempregada estou_precisando estou~? estou~a estou~lama eu~da eu~e eu~um explica e~eu falar- falaram falei_do falo fechar feija- feijao fica final- flexibles:zero foi_no foi_paga folha fora_$
ganha garan- golpe_$ ha_$ hein hein_$ hoje_cedo hoje~mal ideia_$ income-low-month:vem income-source:, income-source:da income-source:na income-source:recebo income-source:sou income-source:um incomes:estou incomes:fala incomes:meses incomes:tudo isso_, isso_aqui isso_nao ja_estou ja~a ja~ate ja~da jeito jogo la_e lama lama_$ liberar~emprestimo limpo link luz_$ maior mal_$ mandaram mas~gastei
medo_de memor- memoria meu_$ meu_beneficio meu_dinheiro meu~caiu me~mais me~um minha~nao minha~por minha~que minha~tem more-debts:da more-debts:deu more-debts:esta more-debts:por more-debts:sim more-debts:tudo more-debts:ver morto muda na_lama na_minha nao_$ nao_aceitaram nao_deixa nao_entra nao_faco nao_pagar nao_sei nao_sobrou nao_sou nao_vale nao~dar nao~eu nao~facil nao~falar nao~ideia na~,
negociar_o neve neve_$ no_cartao no_meu nocao nome_eh nops nops_$ nos nossa_, nossa~eh o_braco o_jeito o_juros o_primeiro obrigada ofere- oferta_$ offers:! offers:aceita offers:cento offers:mim offers:oferta offers:sei offers:so offers:venceu oi_$ ok_$ olho opa opcao ou_nao outro_banco overdue:aqui overdue:atrasou overdue:coisa overdue:como overdue:eh overdue:essa overdue:fim overdue:nada
overdue:para overdue:tenho o~ai o~faco o~que o~responder pagar_esse pagar_o pagar~mes pago_certinho para_$ para_acabar para_banco para_meu parou passada_, paz paz_$ pede pedi pega pensando_em perdi_o perdoa pesco- pescoco pescoco_$ pessoa_$ pode_me poe por~? por~de posit- precisando prefi- prefiro prend- presta proco- procon pronto proposta_, propr- prox_$ proxi- proxima qual quando_vou
quanto~para que_$ que_eles que_faco que_mes que_olhar quebrei quebrei_o quem_esta quem~o quero~a que~ja que~meu que~tudo quiet- quinta_emenda quitada rapid- rates:com rates:quanto rates:tem re re_$ rebob- rebobina recebe recla- redon- redondo redondo_$ reinicia resto_eh retorna revol- sabe_$ saio se_$ se_eu segur- segurar senhor_tem senhor~misericordia sera~eles serve signo signo_$ site so_choro
sobra~mim sobre so~minimo so~o so~para so~que stop stop_$ sufocante sufocante_$ sumir taxa_$ tchau tchau_$ tem_misericordia tem_signo tem_um tem~# tem~a tem~de tenho_$ tenho_mais tenho~de ter_que terceira terminei te~do thirteenth:agora thirteenth:deus thirteenth:dia thirteenth:na thirteenth:nem thirteenth:para thirteenth:patrao thirteenth:recebe thirteenth:vem tira~NAME toda_$ toda~acabar topar-
toparam topei topou tramp- trampo tranquilo tudo_, tudo_encalhado tudo_nos tudo_pago tudo_sobra tudo~para um_trampo vai_chover valeu vem~todo venceu_$ vida_eh vida_nao vida~esta viver voce_eh voce_me volta- voltar vou_aceitar vou_ficar vou~sem worry:a worry:casa worry:com worry:dia worry:na worry:por worry:ser worry:todo you zera_ai zerad- zerada zerei`,
    '-5': `#_vem ,_muito ,~. ,~ja ,~onde ,~ontem :. :anos :bom :empresta ?confirm-amount NAME_hoje NAME~tenho ^_acabei ^_ahn ^_apaga ^_beleza ^_botei ^_cancela ^_chama ^_conta ^_da ^_escreve ^_gostei ^_infelizmente ^_ninguem ^_pago ^_para ^_pergunta ^_prox ^_px ^_quais ^_qual ^_reset ^_resta ^_saiu ^_segue ^_sem ^_some ^_vale ^_volta ^_zera abril_e abril~maio acabar aceitaram_# aceitei after-roadmap:acaba
after-roadmap:acabou after-roadmap:avisa after-roadmap:causa after-roadmap:cobra after-roadmap:comigo after-roadmap:cpf after-roadmap:essa after-roadmap:manda after-roadmap:mandei after-roadmap:mexer after-roadmap:onde after-roadmap:pensando after-roadmap:propus after-roadmap:renegociar after-roadmap:resposta after-roadmap:tudo ahn ahn_$ ajuda- alto antecipei aqui_eh as_contas assin- as~capengando
as~estao avisa azul_$ a~ja a~mes banco_? belez- beleza beleza_$ boa_pergunta boian- boiando boiando_$ briga- caduc- cancela capen- capengando capengando_$ cartao_da chuta- coisa_, combi- com~NAME com~de confo- consent:minha consent:para consent:tenho consigo~a conta_$ cortei_ate de_mim debt-creditor:nome debts:como debts:da debts:paguei debts:qual dele demit- deus~NAME deus~muito de~nao de~por
dia~hoje digo dispe- disso diz duas_capengando duas_estao duas_parcelas duas_vezes duas~do e_maio eh_hoje eh~mesma empresta_# encer- esgot- esque- esquece esse_ano esta_sim esta~divida estou_a estou_boiando estou_voando estou~com eu_nao expli- falta_a fechei_$ filho_$ finan- firma humil- income-source:# income-source:a income-source:o income-source:que incomes:nada incomes:sem incomes:so
incomes:sou instalments-left:nao instalments-left:sei ja~? jeito_que lembrete liga me_avisa me_empresta mes~a meu~ai meu~e mil_do minha_luz minha~esta minha~hoje more-debts:todas muita~, nada_, nao_entendi nao_esta nao_posso nao_vai nao~deixa nao~saber nome_$ o_emprestimo o_nome o_plano o_seguro offers:banco offers:mais orien- overdue:conta overdue:devo overdue:nos o~mesmo o~para pago_$ para~assim
para~fazer passa perde- perdi- perdi_a por~eh posso~? preciso_de presc- proce- pront- propu- propus prox pula pula_$ puxado_demais px px_$ quais que_ja quebrada_$ quero_renegociar que~eh quite- quitei rates:? rates:qual rates:sei recusei reini- reset reset_$ resol- responder_$ resta resta_ai saida sair_$ sei~que sim_$ sim~NAME so_quero sobra_para so~e tem~? tenho_# ter thirteenth:abril
thirteenth:ano thirteenth:duas thirteenth:esse thirteenth:gastei thirteenth:os tira_o topar total tudo_que um_NAME valor_$ ver_depois voand- voando voando_$ volta_$ vou_fechar vou_ter vou~depois worry:minha zap zera`,
    '-6': `,_deixa ,_esta ,_tenho ?after-crisis NAME~✅ ^_bota ^_isso ^_nada ^_passo ^_perdi ^_sai ^_sair ^_terminei ^_tira ^_vem a_dois a_que acaba- aceitar after-roadmap:atrasada after-roadmap:aviso after-roadmap:conta after-roadmap:fechar after-roadmap:fui after-roadmap:minhas after-roadmap:nisso after-roadmap:pagamento after-roadmap:parcela atrasada_$ aviso bom_dia botei com_eles como_$ consegui_pagar
conta_nao continuar_$ da_um debt-kind:a debt-kind:da debts:isso debts:quanto debts:quero deixa_$ depois_$ desan- desca- desfa- dessa desse devo~NAME divida_de e_so eh~? eles_$ em~com essentials:? eu_respondo faz_um fecha- ficar incomes:conta ja~os lazer mal manda mensa- mes_nao metade_ja me~todo more-debts:ja nao_devo na~? nem_pensar obrig- offers:ja offers:metade offers:tem onde_$ o~eu o~ja
para_NAME passo_$ por~nao proposta_$ pular que_vergonha reati- recomecar_$ renda_$ saber_$ sai salario~, so_deus sumiu tem_# tenho~anos thirteenth:se tranq- um~para vez_$ volta which-creditor:cartao worry:banco worry:esta worry:nao`,
    '-7': `^_nunca ^_quando ^_voce after-roadmap:quiseram after-roadmap:sozinha afund- com_isso confi- debts:tudo desem- dia_eh do_cartao e_ai eh_isso elas_atrasadas essentials:NAME esta_pesado estou_em falei_da flexibles:NAME fora infor- ja_paguei medo mes_eh meu_deus overdue:deus por_que qual~# sei_nao worry:NAME worry:estou`,
    '-8': `?confirm-creditor ?income-source ^_em ^_onde ^_parar a_divida aceita bloqu- calor_ai desab- deses- despe- esta_calor esta~ai nao_estou nao~# o_# perdi perdo- quase_todas recebi_$ sei_la sufoc- todas_, todas_em todas~dia which-creditor:#`,
    '-9': `aceitaram_$ after-roadmap:👍 esta~demais estou_sem liquido_$ nao~atrasado overdue:? overdue:ainda paguei_$ recus-`,
    '-10': `?which-change bom_$ estao_$ falei~NAME nenhuma_$ thirteenth:#`,
    '-11': `:socorro`,
    '-12': `after-roadmap:faz consent:#`,
    '-15': `?debt-kind`,
  },
  'nothing-more': {
    '38': `?more-debts`,
    '24': `?flexibles`,
    '16': `^_acabou so_$`,
    '15': `nao_$`,
    '14': `^_pronto lazer por_ai`,
    '13': `^_nada eh_isso mais_nada nada pront- pronto`,
    '12': `:chega ?incomes ^_nadinha ^_so ^_terminei chega essentials:eh flexibles:nao incomes:eh lista_$ nadin- nadinha nadinha_$ nenhu- resto so terminei terminei_$`,
    '11': `^_chega acabo- debts:nao debts:nenhuma debts:so de~nada e_so essas incomes:estou luxo more-debts:o nada_mais nao_gasto offers:mais`,
    '10': `?essentials ^_nadica a_lista compro corte- cortei debts:eh debts:nada essentials:isso essentials:so flexibles:zero gasto lista more-debts:essas more-debts:por n0 nadic- nadica o_resto pronto_$ renda so_isso termi- zero_$`,
    '9': `^_mais ^_nem ^_zero acabou ai_mesmo eh_tudo essentials:nada essentials:nem faco_nada flexibles:nenhum flexibles:tenho incomes:desempregada ja~tudo lazer_$ momento more-debts:a more-debts:deu more-debts:ja more-debts:nao nada_$ nao_compro nao_devo nao_sobra nenhum nenhum_$ no_momento offers:nada o~tem por~mesmo que~tudo renda_$ resto_eh tem_nao the zero`,
    '8': `?debts ^_cortei ^_fora acaba- acho~eh basic- basico cabo cabo_$ cortei_ate de_casa debts:isso debts:mesmo desempregada desempregada_$ devo disse_tudo duas_$ eh~que encer- esses estou_desempregada faco~disso flexibles:eh fora_isso gasto_$ incomes:gasto incomes:nada incomes:nao incomes:so isso_$ ja_disse mais_gasto minha~eh momen- more-debts:eu more-debts:fechou more-debts:nops more-debts:sao
more-debts:so nao_tenho nao~com nao~outra nem~nem o_basico o~eh so_esses sobra so~ai tudo_$`,
    '7': `^_aqui ^_e ^_era ^_finalizei ^_nenhuma ^_nops acabou_$ acho~falei aqui_eh completo completo_$ debts:acabou desem- deu_, e_eh eh_o eh~basico essas_$ essentials:nao esses_gastos estou~renda eu_nao e~isso falei_tudo fecho- fechou finalizei finalizei_a finalizei~lista flexibles:isso flexibles:sobra fora incomes:casa incomes:isso incomes:momento incomes:nenhuma incomes:renda lazer_eh mais_nao
more-debts:as more-debts:bom more-debts:esta more-debts:lista nada_, nao_faco nem nem_uma nops nops_$ offers:tudo que_falei saio sei_o sei~que sem_mais sem_renda so_essa so_essas so~gastos so~que ter trabalho_e vida_eh`,
    '6': `,_deixa ,_deus ^_de ^_devo ^_eh ^_fim ^_ja ^_lazer ^_nenhum ^_por ^_sem a_regua ai_so alem aqui~contado boca boca_$ casa compro_besteira cortei~ja daqui_para daqui~boca de_gastar de_outra debts:basico debts:lazer debts:terminei deu_$ devo_nao devo~, dinheiro_aqui dinheiro~eh disse diver- diversao diversao_eh eh_contado eh_daqui era_isso essa_renda essentials:basico essentials:gasto
essentials:lazer essentials:mais essentials:o eu~sei final final- final_$ flexibles:mais flexibles:nada gasta- gastar gastar_$ gasto- gastos gastos_$ incomes:lazer incomes:mesmo incomes:no incomes:pronto incomes:sem incomes:tudo ja ja_$ luxo_$ mais mesmo_$ more-debts:ai more-debts:de more-debts:devo more-debts:falei more-debts:fim more-debts:mais more-debts:nada more-debts:outra more-debts:ponto
more-debts:regua more-debts:resto more-debts:tudo nada_disso nao_saio nao_sou nao~besteira nao~deus nao~lazer nenhuma nenhuma_$ offers:lista outra outro_gasto para_boca regua regua_$ saco sai_$ sobra_$ sou_de sou~gastar so~renda tenho_lazer tenho_nao tenho~gasto tudo_ja`,
    '5': `,_estou ,_gracas ,~me NAME_eu ^_acabou-se ^_acho ^_capaz ^_deu ^_fecha a_tv acabou-se acabou-se_o acabou-se~que acho acho_que aqui~tem ate_a ate~tv bar bar_nem bar~festa basico_$ basico_eh basico~esse bebo bebo_nao bebo~fumo canto canto_nao canto~vem casa_$ casa_para casa~servico coisa- coisas coisas_$ compl- compr- contado contado_$ cortei_tudo cortei~a daqui dava_$ da~ter de_graca de_outro
de_resto debts:cortei debts:renda debts:tem dera_ter dera~lazer deu deus_me deus~livre devo_nada de~canto doce_$ e_durmo eh eh_so eh~boleto eh~unica era era_doce essas_coisas essentials:aqui essentials:compro essentials:e essentials:lista essentials:na essentials:nenhum essentials:renda essentials:tem falei falei_todas fecha fecha_a festa festa_$ fim_de flexibles:nem flexibles:que flexibles:so
flexibles:tem fumo fumo_nao fumo~jogo graca guri guri_$ ha incomes:, incomes:acabou incomes:ai incomes:cortei incomes:de incomes:ja ja_tirei ja~todas livre livre_$ luxo_nenhum me_livre meu_lazer meu~que me~de me~ter minha_diversao minha_unica minha~renda momento_$ more-debts:alem more-debts:chega more-debts:divida more-debts:era more-debts:fecha more-debts:ne more-debts:outras more-debts:parou
more-debts:pode more-debts:que nao_bebo nao_fumo nao_jogo nao_tem nao~de nao~deixa nao~essas nao~outro nao~superfluo nem_bar nem_festa nem_pastel offers:acho offers:disse offers:lembro outra- outra_torneira outras outro outro_canto outro~nao o~era para_servico para_ter para~luxo parou paste- pastel pinga ponto que~doce saio_de saio~casa salario_mesmo sem_luxo sem~gasto so_boleto so_trabalho
sobra_nem sobra~isso sobra~para so~para so~salario superfluo superfluo_$ tem_mais tem_superfluo tem~torneira tenho_essas tenho~coisas ter_lazer ter_luxo tirei_tudo tirei~que torne- torneira torneira_$ trabalho~durmo tudo tudo_que tudo~dava tv tv_$ unica unica_renda vida~so vivo_de vivo~casa`,
    '4': `,_uai ,~assim ,~certo EXPENSE NAME~nao ^_besteira ^_dai ^_dinheiro ^_fechou ^_fica ^_ficou ^_minha ^_nao ^_nenhumazinha ^_no ^_passeio ^_vivo a_conta a_tampa acabou~lista ai ai_fechou algum- alguma aqui aqui_nao ate ate~osso banca banca_$ batom batom_$ beste- besteira besteira_eu besteira~nao bobei- bobeira bobeira_$ cai_$ cama cama_para cama~fogao capaz certo_, cinem- cinema cinema_nem
cinema~restaurante com_batom com_bobagem com_bobeira compro_$ cortei~o da_cama da_lista dai_para dai~frente dava da~para de_favor debts:besteira debts:casa debts:compro debts:devo debts:gasto debts:luxo debts:o debts:resto debts:sobra debts:ter deixa_assim deixa~ver desgr- desgraca desgraca_$ de~e de~na de~para disso_$ divida_eu divida~nao divir- divirto divirto_de divirto~graca doce durmo_$
e_isso eh_dormir eh_meu eh_pouca eh_vento eh_zero eh~cama eh~e eh~marido eh~para entra_mais entra~nada essentials:acho essentials:banca essentials:casa essentials:com essentials:de essentials:devo essentials:era essentials:eu essentials:graca essentials:luxo essentials:mesmo essentials:moro essentials:outro essentials:para essentials:sem essentials:sobra essentials:tenho essentials:ter esta_bom
esta_certo esta~, esta~de eu_lembre eu_ver eu~compro eu~nao eu~tenho extra e~pago favor_e favor~nao fechou_$ feira feira_$ fim flexibles:acabou flexibles:disso flexibles:esses flexibles:luxo flexibles:na flexibles:para flexibles:sai fogao fogao_$ fora~nada fora~nao frente_nada gasto_com gasto_nem gasto_um gasto~bobagem gasto~bobeira gasto~real graca_na graca~praca hoje_eh incomes:aqui
incomes:extra incomes:hoje incomes:nenhum incomes:o incomes:resto incomes:ter isso isso_nada isso~fechou ja_cortei ja~ate ja~ne jogo jogo_$ lazer_de lazer~pobre lembre mais_divida mais~nao me_dera me_divirto minha_vida minha~hoje moca_$ more-debts:acabou more-debts:deixa more-debts:dividas more-debts:eh more-debts:ficou more-debts:gracas more-debts:ha more-debts:lembre more-debts:quitei
more-debts:tampa more-debts:todas more-debts:uai moro moro_de moro~favor na_feira na_praca nada~estou nao_entra nao_ha nao_moca nao_pago nao_que nao_vem nao~nao nao~nem nao~para nao~uai nao~vicio nem_cinema nem_para nem_restaurante nem~batom nem~na nenhumazinha ninguem_$ o_osso o_salario offers:ai offers:isso offers:ja offers:so outra_renda o~cai o~mesmo pago_conta pai_$ papo papo_$ para_fogao
para_frente para_isso para_por para~ai para~nada passe- passeio passeio_eh passeio~da pastel_na pastel~feira pobre~dormir pouca pouca_coisa praca praca_$ pronto_acabou pronto_eh pronto~isso que_dava que_era que_paga que_tem quem_me quem~dera que~lembre que~so real_com real~isso renda_nenhuma resta- restaurante restaurante_$ resto_nada resto~pouca resto~vento sai saio_para sao sao_essas sao_todas
sem sem~nenhum sobra_para so~e super- tampa tem_outro tem~gasto tenho_outra tenho_vicio tenho~nenhum tenho~renda tirei trabalho uai uai_$ vem_$ vento vento_$ vicio vicio_nenhum vivo which-change:certo which-change:deixa which-change:esta`,
    '3': `#~sem ,_esta ,~devo ,~eu ,~tenho ,~tocar ^_creio ^_divida ^_dona ^_essas ^_luxo ^_moro ^_tinha a_deus a_janela a_seu a_televisao aberta aberta_$ acabou~rosario ai~meu alem_disso aqui~ter as_outras as_que a~aberta a~ninguem a~sai bobag- bobagem bobagem_$ com_mais com~fecho conversar_no conversar~portao creio creio_que de_pobre debts:ai debts:daqui debts:e debts:fora debts:ja debts:nem debts:nenhum
debts:ninguem debts:outro debts:saio debts:sou debts:tudo debts:unica dera desse- desses desses_$ deve_eh deve~meu devia devo_a devo~seu de~eh de~por diversao~a dona~casa dormir_$ e_casa e_ela eh_conversar eh_ter eh_trabalho eh_ver eh~gas eh~janela eh~no eh~novela eh~televisao enqua- enquanto entra era_so esse_$ essentials:a essentials:ate essentials:baile essentials:cortei essentials:dai
essentials:diversao essentials:falei essentials:fora essentials:frente essentials:lembro essentials:outra essentials:pai essentials:pais essentials:que essentials:resto essentials:saio essentials:trabalho essentials:tudo esse~mesmo estou_ha estou_sem estou~# eu_saiba fechar fechar_a fechar~conta fecho_a fechou_a fecho~lista ficou flexibles:, flexibles:a flexibles:cortei flexibles:e flexibles:esse
flexibles:eu flexibles:graca flexibles:lazer flexibles:mesmo flexibles:meu flexibles:nadinha flexibles:paga flexibles:pronto flexibles:quando flexibles:tudo frent- frente ganho_mais ganho~nada garco- garcom garcom_$ gasto~mais graca- gracas gracas_a gracas~deus ha_# ha~meses incomes:ate incomes:devo incomes:e incomes:faco incomes:luxo incomes:minha incomes:outro incomes:para incomes:receber ir
isso_fecho isso_nao isso~a isso~tem isso~tudo ja_esta janel- janela janela_$ ja~muito lazer~a lazer~conversar lazer~ver limpo limpo_, limpo~nao luxo_aqui luxo~eh mais_ninguem mais~alem marido_, marido_que marido~banca marido~eu me_recordo meses_sem mesmo meu_pai meu~eh mim_nao mim~sobra moca more-debts:agora more-debts:da more-debts:dessas more-debts:deus more-debts:enquanto more-debts:essa
more-debts:fechar more-debts:fora more-debts:hoje more-debts:juros more-debts:momento more-debts:nem more-debts:nisso more-debts:passa more-debts:passado more-debts:rosario more-debts:saiba more-debts:tinha more-debts:ver nada_alem nada~casa nada~disso nada~gracas nada~momento nada~ninguem namor- nao nao~gracas nao~recordo ne nem_com nem~eu nem~picole nenhum_desses nenhuma_outra no_portao
nome_limpo nome~, novel- novela novela_$ offers:a offers:de offers:eh offers:falei osso_$ outras_$ pai para_picole parad- passa_a picol- picole picole_$ pinga_isso pinga~mesmo pobre_eh pode_fechar pode_tocar pode~a pode~o por_enquanto portao portao_$ praia quando_a que_acabou que_banca que_cai que_eh que_sai que~devia que~quando que~saiba quite- quitei quitei~passado real receber_nada recor-
recordo rosar- rosario rosario_$ saiba saiba_$ sem_receber servico_$ seu_ninguem so_pinga so~isso so~mesmo telev- televisao televisao_aberta tenho tenho_$ tenho_mais tenho_outro ter_gas tocar trabalho~casa tudo~sai um_real uma_$ um~com ver_novela vida~trabalho which-change:nada`,
    '-3': `:sobra ?confirm-amount ?confirm-delete ?income-low-month ?instalments-left ?thirteenth ?which-creditor ?worry ^_a ^_ate ^_bora ^_deixa ^_essa ^_exatamente ^_fazer ^_hein ^_quase ^_resta ^_segue ^_sei ^_sou ^_ss ^_tem ^_tenho ^_um a_bateria a_vida acaba acabou~bateria acert- acho~tem after-roadmap:isso agora_$ ainda ainda_$ apaga atrasada a~eh a~nao bater- bateria bateria_$ bora bora_trabalhar
burra- burrada burrada_$ cance- chora- chorar chorar_$ cobra- cobranca comec- comeco comeco_$ comig- comigo consent:nao conta_mais da~, debt-kind:o debts:? debts:do debts:no desab- deus_eh deus~mais dou_conta dou~mais e_nao e_o e_poe eh_mais enten- entendi era_para esqueci esse_mesmo essentials:? essentials:estou essentials:por essentials:quero estao exata- exatamente exatamente_isso e~mais
e~spotify falei_isso fazer_o fazer~que filha fiz fiz_burrada flexibles:NAME fui hein hein_$ incomes:do incomes:mes ja~a ja~isso jeito mais_nisso mais~que mas~lembro mes_eh me~mais minha_$ minha_filha more-debts:assim more-debts:esqueci more-debts:fiz more-debts:mesmo more-debts:queria more-debts:quero more-debts:sei more-debts:sim more-debts:vida nada~declarar nao_, nao_dou nao_durmo nao_eh
nao_entendi nao_era nao_vejo nao~jeito nao~saida no~do numer- numero o_comeco o_spotify ofert- onde o~ne para~isso pegue- peguei perdi perdi_a poe poe_mais poe~nisso posit- precisa quase quase_todas que_ne queri- queria que~, que~de resta resta_ai saida segue segur- so_fiz so_um so_vendo sobra_nada somar_tudo so~burrada so~comeco spoti- spotify ss ss_$ tem_jeito tem~que tem~uma tenho~de trabalhar
trabalhar_$ vejo vendo_$ volta worry:nenhuma worry:so`,
    '-4': `,_eh :nada :nao ?debt-kind ^_deus aguento aguento_mais anoto anoto_nada atras- complicado complicado_$ da_empresa desan- desfa- dou eh_complicado eh_humilhante eh~ai eh~mesmo eh~meu empresa esque- exist- existe existe_mais faco_besteira fazer humilhante humilhante_$ mais_uma mande mande_mais mande~nada marisa_nao mensa- mesmo_gracas mesmo~a mim_$ more-debts:ainda more-debts:estao more-debts:estou
more-debts:fazer more-debts:lembro nada_urgente nao_aguento nao_anoto nao_existe nao_quero nao_saco nao~renda overdue:nenhuma pedra- que~mais sabe saco_nada saco~disso so_faco so_meu somar so~besteira tenho_renda trans- urgente urgente_$ vendo vida_$`,
    '-5': `?after-crisis ?income-source ^_tudo com_nada debt-kind:eh eh_mensal gasto~nada humil- isso~gracas mensal mensal_isso meu_$ urgen- worry:nada worry:nao`,
    '-6': `com~nao essas~mesmo e~tem nada~so nao_so nao~so tem_e`,
    '-7': `^_isso de~nenhuma duas_mesmo isso_eh`,
    '-8': `,_acabou ,~isso choro choro_$ nao~acabou so_choro`,
    '-9': `^_gasto`,
  },
  'off-topic': {
    '17': `signo signo_$`,
    '15': `tem_signo`,
    '14': `quem~o seu you`,
    '13': `namor- namora namora_$ poema um_poema voce_namora`,
    '12': `calor_ai conta_uma esta_calor esta~ai hoje_$ que_horas`,
    '11': `:dinheiro ^_voce calor faz_um horas horas_sao qual_seu que~sao`,
    '10': `:qual ^_ignore ^_qual chove- chover how ignor- ignore me_a me_conta vai_chover`,
    '9': `^_que ^_quem after-roadmap:signo are do_tempo ganhar indica music- musica poema_$ promp- prompt sao_$ the`,
    '8': `:# :onde ^_aja ^_canta ^_escreve ^_faz ^_how ^_tell ^_vai a_joke aja aja_como brasi- canta canta_uma canta~musica casad- casada casada_$ conta~historia dever_de dia~hoje eh_casada eh_hoje escre- escreve_um franc- ganha- histo- historia historia_$ hoje indic- instr- jogo joke joke_$ meu_dinheiro me~joke me~uma musica_$ onde~meu qual regra- regras tell tell_me tell~a tempo_$ time uma_historia
uma_musica voce~casada`,
    '7': `:meu :um ^_conta ^_finja ^_tem ^_traduz ^_what after-roadmap:seu after-roadmap:you anteriores are_you as_instrucoes as~anteriores bolo brasil brasil_$ can can_you can~do chover_hoje conta_um conta~segredo de_futebol dever dia_eh do~hoje eh~presidente escreve essentials:voce fala_do fala~tempo faz faz~poema finja finja_que finja~eh futeb- futebol futebol_$ gosta gosta_de gosta~futebol how_are
how~you ignore_suas ignore~regras ingle- ingles ingles_$ instrucoes instrucoes_anteriores isso_para isso~ingles me_fala me~do mostra_seu mostra~prompt o_jogo o_presidente para_ingles presi- presidente presidente_$ prompt_$ qual_a qual~time que_dia que~eh rates:signo recei- receita receita_de regras_$ seu_prompt seu_time suas suas_regras time_$ tradu- traduz traduz_isso traduz~para um_segredo
vai~hoje voce_gosta what what_can what~you you_do`,
    '6': `:: :? :amanha :como :de :empresta :poema ?flexibles ^_esqueca ^_me ^_mostra a_capital after-roadmap:calor after-roadmap:horas after-roadmap:ignore after-roadmap:jogo ai_$ aja~um amanha_? anter- anteriores_$ bolo_de bolo~cenoura capit- capital capital_da cenou- cenoura cenoura_$ como_um como~pirata conta~piada de_cenoura dinheiro dinheiro_$ do_$ eh_outra eh~pessoa empresta empresta_# escreve~poema
esqueca esqueca_as esqueca~instrucoes essentials:seu flexibles:me ganha_o ganho- ganhou ganhou_o indica_uma indica~serie me_empresta me_indica me_passa outra_pessoa piada piada_$ pirat- pirata pirata_$ previ- qual~capital quem quem_ganha quem_ganhou quem~ganhar que~outra reais_$ sao segre- segredo segredo_$ serie serie_$ sua tempo the_weather tomor- tomorrow tomorrow_$ um_pirata uma uma_piada
uma_serie vai vai_ganhar voce voce_eh voce~de weath- weather what'- what's what's_the what's~weather your`,
    '5': `: :dividas :estou :faz :ganhar :mim :pix :prompt :rapido :reais :seu :system :vai ?debts ?rates ^_esta ^_hello ^_onde ^_what's a_raiz after-roadmap:faz after-roadmap:indica after-roadmap:musica after-roadmap:poema ajuda_com ajuda_no ajuda~dever ajuda~o all and a~quadrada capital~franca como_faz como~bolo com~dever conta da_franca da_mega da~sena de_dois de_matematica debts:aja debts:esta debts:tem
debts:voce descobriu descobriu_o descobriu~brasil dever~casa dever~matematica dinhe- do_jogo dois_$ dolar dolar_$ eh~raiz essentials:do essentials:hoje essentials:qual faz_bolo faz~de filme filme_voce filme~indica flexibles:uma franca franca_$ ganha hello hello_how hello~are how_much how~is indica_$ is is_the is~dolar jogo_do matem- matematica matematica_$ me_ajuda mega mega_sena me~# me~com
mostr- mostra much much_is much~the no_dever numero_da numero~mega o_brasil o_dever o_melhor o_resultado o~ontem passa passa_o passa~numero pessoa_$ pix_para quadr- quadrada quadrada_de quadrada~dois qual_filme qual~melhor qual~nome qual~resultado quanto~a quem_descobriu quem_vai raiz raiz_quadrada raiz~de rapid- rapido rapido_$ rates:calor rates:eh rates:me rates:qual rates:seu rates:tem reais
resul- resultado resultado_do resultado~jogo sena sena_$ syste- system the_dolar the~tomorrow um um_pix um~de voce_indica weather_tomorrow`,
    '4': `" #_reais $_# ,_do ,~you :" :$ :[ :] :capital :cartao :do :e :emprestimo :exatamente :ganhou :hoje :me :mil :o :sobre ?_estou ?essentials [ [~] ] ^_[ ^_escreva a_eleicao a_previsao a_receita after-roadmap:conta after-roadmap:ganhar after-roadmap:historia after-roadmap:quem after-roadmap:resumo after-roadmap:sao after-roadmap:time after-roadmap:um after-roadmap:uma amanh- amanha are~todas a~da big
big_brother broth- brother brother_$ codig- codigo codigo_em codigo~python confi- de_$ de_bolo de_casa debts:ai debts:eh debts:hoje debts:me debts:tempo de~# de~de de~mil do_brasil do_you do~speak e_me eh_o eleic- eleicao eleicao_$ em_python em_toquio emprestimo_? engli- english english_? escreva escreve~codigo essentials:conta essentials:eh essentials:how essentials:me essentials:que
essentials:quem essentials:tempo essentials:uma essentials:you estou_precisando estou~de fala flexibles:a flexibles:de flexibles:faz flexibles:um ganhar_a ganhar~eleicao ganha~big ganhou~jogo grena- grenal hein hein_$ horas~em in jogo_$ melho- melhor melhor~de meu~e me~no me~um mil_$ nome_? no~de o_big o_grenal o_numero o~brother o~do para_minha passa~receita pesso- pessoa pix poema_de precisando
previsao_do previsao~tempo pytho- python python_$ qual~previsao qual~signo qual~voce quanto_eh quem_eh rates:esta rates:how rates:poema rates:quem rates:um rates:uma receita~bolo resum- resumo revol- sao_em sao~toquio seu_signo speak speak_english speak~? todas todas_$ toqui- toquio toquio_$ um_codigo uma_receita um~em vai~a you_$ you_speak you_todas you~english`,
    '3': `#_mil $ :. :a :australia :divida :foi :ignore :marque :nome :para [_system after-roadmap:ai after-roadmap:anteriores after-roadmap:are after-roadmap:bolo after-roadmap:dois after-roadmap:escreve after-roadmap:hein after-roadmap:hoje after-roadmap:how after-roadmap:instrucoes after-roadmap:matematica after-roadmap:receita after-roadmap:vai after-roadmap:voce ai ajuda amor amor_$ anteriores_e austr-
australia avo balan- bolo_$ capital~australia cartao_de cartao~credito casa_$ com_o como credito_$ da_australia de_amor de_credito de_pao de_queijo debts:como debts:conta debts:dia debts:do debts:domingo debts:escreve debts:ganha debts:historia debts:passa debts:que debts:quem debts:sao debts:uma divida_de dois eh_a esque- essentials:dia essentials:o essentials:outra essentials:pessoa exata-
exatamente i ignore_as ignore~instrucoes instrucoes~e jogo_ontem marqu- marque me melhor_time melhor~do meu_avo mil onde ontem outra o~time pao pao_de pao~queijo passa_uma perdo- poema~amor previsao print qual_o qual~receita queij- queijo queijo_$ rates:a rates:ai rates:are rates:de rates:dever rates:dia rates:do rates:escreve rates:faz rates:hoje rates:indica rates:tempo rates:voce rates:you
receita~pao secre- sobre system_] tem time_do time~brasil uma~de um~para vai~o`,
    '-3': `after-roadmap:dinheiro da_uma debts:? desen- o_# qual~# quem~voce voce_$`,
    '-4': `me_da voce_sao`,
  },
  'opt-in': {
    '18': `reati-`,
    '16': `reativar`,
    '15': `continuar continuar_$`,
    '14': `conti-`,
    '13': `:continuar`,
    '12': `^_voltei after-roadmap:volta volte- voltei`,
    '11': `after-roadmap:voltei coloc-`,
    '10': `after-roadmap:lembrete after-roadmap:mandar lembrete`,
    '9': `:voltar ^_volta after-roadmap:os after-roadmap:sim mandar quero_voltar volta volta- voltar`,
    '8': `:quero ^_ativa ^_reativa after-roadmap:ativa after-roadmap:novo after-roadmap:reativa after-roadmap:receber ativa lembr- mandar_aviso me~de novo_$ reativa vencimentos_$ volta_a`,
    '7': `^_manda ^_quero a_participar after-roadmap:aviso after-roadmap:manda after-roadmap:participar after-roadmap:pode after-roadmap:vencimentos de_novo dos_vencimentos manda- mandar_mensagem me~dos novo participar_$ quero_continuar quero_receber receber sim_$ vencimentos voltar_a voltar~participar volta~me`,
    '6': `:vamos a_mandar after-roadmap:cadastro after-roadmap:continuar after-roadmap:dos after-roadmap:lembrado after-roadmap:mim avisos_por avisos~favor a~mandar cadas- cadastro cadastro_$ lembrado lembrar_de liga_os liga~lembretes manda me_mandar meu_cadastro os os_lembretes os~por parti- participar quero~lembrado quero~os receber_lembrete ser_lembrado venci-`,
    '5': `^_liga ^_pode after-roadmap:lembrar after-roadmap:lembretes after-roadmap:liga after-roadmap:me after-roadmap:voltar aviso aviso_$ dos mensa- mim_$ para_mim pode_me pode~mensagem vamos_continuar voltar_$`,
    '4': `^_vamos ^_voltar a_me a_receber after-roadmap:avisos after-roadmap:mensagem after-roadmap:quero aviso- avisos de_volta lembrete_$ liga mandar~lembretes mensagem mim os_avisos pode~lembrar quero receb- receber_$ vamos voltar~mandar voltar~receber`,
    '3': `:as :mensagens after-roadmap:favor as_mensagens a~os favor_$ lembrar lembretes lembretes_$ me_lembrar mensagem_$ mensagens pode pode_mandar quero~a ser~de sim`,
    '-3': `:lembrar :sim ^_para after-roadmap:onde after-roadmap:pagar aquel- com_os mandar_os os_aviso para_de sim_,`,
    '-4': `,_quero de_pagar me~sim pagar_$ quero_ver sim~quero`,
    '-5': `:lembretes`,
    '-6': `lembrada`,
    '-7': `:os`,
    '-8': `pode~os`,
  },
  'opt-out': {
    '22': `desca-`,
    '20': `^_parar ^_sair sair_$`,
    '19': `^_stop parar_$ sair stop stop_$`,
    '18': `^_para encer- parar`,
    '17': `encerrar`,
    '16': `bloqu-`,
    '15': `^_finaliza descadastrar descadastrar_$ finaliza finaliza_$`,
    '14': `^_some final-`,
    '13': `^_descadastrar ^_encerrar bloqueia com_isso consent:mais mensagem_$ me~mais quero_cancelar quero_mais some`,
    '12': `cance- cancelar contato encerrar_$ nao_me nao~mais voce_$`,
    '11': `^_chega after-roadmap:sair chega_de descadastra descadastra_$ me_bloqueia me_descadastra meu_numero para_$ zap_$`,
    '10': `:parar :stop ^_parem bloquear chega contato_$ daqui daqui_$ mensa- para_com para~isso parem parem_com parem~isso some_daqui zap`,
    '9': `:sair cancela_minha cancela~inscricao debts:para do~zap em_paz inscr- inscricao inscricao_$ lista mais mais_isso meu_zap me~em minha_inscricao para_de`,
    '8': `after-roadmap:cancelar after-roadmap:encerrar after-roadmap:parar after-roadmap:some bloquear_voce de_me dessa_lista me_tirem mensagem meu~dai numer- numero parti- paz paz_$ por_aqui quero_sair quero~isso remov- tira_dessa tira_meu tirem tirem_da tirem~lista vou_bloquear vou~voce`,
    '7': `:me ?consent ?debts ^_me ^_remover ^_sai ^_solicito bloqueia_ai cancelar_$ cancelar_minha cancelar~participacao chega~mensagem chega~zap consent:some conta- dai dai_$ de_voce de_zap debts:encerrar deixa_em deixa~paz descadastramento descadastramento_$ de~mensagem esquece_de esquece~vez essentials:encerrar essentials:me essentials:quero essentials:sair isso_$ lista_$ mandar_mensagem mande
mande_mais mande~nada me_esquece me~dessa minha_participacao o_descadastramento participacao participacao_$ procu- remover remover_meu remover~numero sai~meu solic- solicito solicito_o solicito~descadastramento some_da some~minha tira`,
    '6': `?essentials ^_tira after-roadmap:chega after-roadmap:contato after-roadmap:descadastra after-roadmap:descadastrar after-roadmap:lista after-roadmap:tira amola amola_mais atendimento_$ cancelar~servico consent:contato consent:me consent:parar consent:sair da_lista da~vida de_escrever de_mensagem de_vez debts:mais debts:quero desej- desejo desistir desistir_do desistir~programa de~encher de~mandar
do_programa encerrar_atendimento enche- encher encher_$ escrever escrever_para escrever~mim essentials:cancelar essentials:mais essentials:parar mais_$ mais_contato mais_papo manda_mais me me_amola me_encher mensagens mensagens_$ me~ai n0 nao_quero nao~amola numero_dai papo para~escrever para~me progr- programa programa_$ quero quero_desistir quero~do quero~papo sai sai_do vez_$`,
    '5': `._$ ^_cancela ^_quero ^_vou after-roadmap:. after-roadmap:bloquear after-roadmap:bloqueia after-roadmap:daqui after-roadmap:esquece after-roadmap:inscricao after-roadmap:mais aqui_$ atendimento bloquear_se bloquear~continuar cancela cancelar_o chega_nao chega~manda com_voce comigo_por comigo~aqui consent:chega consent:encerrar consent:minha debts:cancelar debts:lista debts:me debts:sair debts:some
deixem deixem_em deixem~paz de~para do_meu escre- esquece essentials:bloquear essentials:descadastrar essentials:parem fala~comigo mais_comigo mais_nada mais_participar mais~com mais~disso mais~por mandar me_deixa me_deixem me_mandar me_mande me_procura me_procurem nao_fala nao~mande nao~procura nao~procurem papo_$ participar_disso procura procura_mais procurem procurem_mais quero_encerrar
quero~esse quero~participar se_continuar servico_$ te_bloquear te~se tira~numero vez vou_te vou~bloquear`,
    '4': `:mais :mensagem :mensagens :sai ^_bloqueia ^_desejo ^_encerra after-roadmap:dai after-roadmap:escrever after-roadmap:isso after-roadmap:me after-roadmap:numero after-roadmap:parem after-roadmap:solicito after-roadmap:vez autorizo_mais autorizo~contato bloqueia_meu bloqueia~numero chame chame_mais chega~me comig- comigo consent:bloquear consent:daqui consent:de consent:do consent:isso
consent:mensagem consent:quero consent:zap conta_de conta~mensagens da_minha de_mandar de_mensagens debts:com debts:contato debts:daqui debts:mensagem debts:meu debts:numero debts:parem debts:paz deixe- desejo_encerrar desejo~por desis- dessa em_contato encerra encerra_minha encerrar_por encerrar~aqui encerra~conta esse_celular esse_servico essentials:descadastra essentials:em essentials:meu
essentials:minha essentials:numero essentials:paz fala_mais fora_nao fora~quero mais_em mais_esse mais~contato mais~nada mais~para mais~servico mandar_coisa me_chame me_descadastrar me_tira meu_contato meu~ai me~coisa me~da me~de minha_vida minha~de nada_para nada~esse nada~voce nao_autorizo nao_manda nao_mande nao~chame numero_$ numero_ai o_servico para_esse para~celular participar quero~da
quero~descadastrar quero~o receber~de sai_fora sair_da sair~lista sai~nao servi- servico some_do some~meu tira~contato tira~lista vida_$`,
    '3': `. :de :lista :nao :tira :zap after-roadmap:aqui after-roadmap:mensagem after-roadmap:minha after-roadmap:paz after-roadmap:quero after-roadmap:servico after-roadmap:voce after-roadmap:zap amor_$ atend- autor- autorizo celul- celular celular_$ chame~por com consent:ai consent:cancelar consent:com consent:dai consent:em consent:meu consent:para consent:programa consent:sai consent:vez contato_dai
continuar continuar_$ conversar~voce debts:chega debts:desistir debts:em debts:mandar debts:mande debts:nao debts:tira debts:zap desejo_mais desejo~contato dessa~pelo encerrar_nosso encerrar~contato entrem entrem_mais entrem~em esque- essentials:aqui essentials:chega essentials:com essentials:contato essentials:de essentials:do essentials:inscricao essentials:lista essentials:manda
essentials:mande essentials:nao essentials:vou essentials:zap lista_de lista_pelo lista~amor mais_conversar mais_por mais~mensagem manda manda- mandem mandem_mais me~mensagem minha nada_de nao_desejo nao_entrem nao~manda nosso nosso_contato parar~mandar parem~mandar pode_encerrar pode~nosso quero_me quero~conversar receber_mensagem`,
    '-3': `?debt-kind ?income-source after-roadmap:cobranca after-roadmap:das after-roadmap:fazer after-roadmap:lembra after-roadmap:segunda after-roadmap:toda aguen- aviso_$ cancela_$ cobra- cobranca consent:como das das_dividas de_aviso de_vencimento demit- dessa_vida dessa~de de~de dividas dividas_$ durmo durmo_mais essentials:fazer lembra lembra_mais lembrar lembrete lembrete_$ liga_$ mais_viver
me_lembra me_liga me_socorre mensagem_de mensagem~aviso meu_$ nao_durmo nao_precisa nao~lembra para_que para~esse preci- precisa quero_suporte quero~das quero~dessa quero~minha sair_das sair_dessa sair~dividas sair~vida segunda_$ socor- socorre socorre_$ suporte_$ vida_de vida~divida viver viver_$ volta- voltar`,
    '-4': `,~tira after-roadmap:vencimento aguento aguento_mais cobranca_$ consent:, de_divida divida_$ liga mais_fazer mais~cobranca mais~isso nao_aguento nao~, quero~fazer quero~me venci- vencimento vencimento_$`,
    '-5': `after-roadmap:aviso aviso fazer fazer_isso lembr- tira_da`,
  },
  paid: {
    '18': `liqui-`,
    '17': `^_paguei pague- paguei`,
    '15': `quita-`,
    '14': `quite- quitei`,
    '13': `after-roadmap:esta after-roadmap:pagamento pagam- pagamento`,
    '12': `^_consegui ^_liquidei ^_matei ^_pagamento after-roadmap:dei after-roadmap:liquidei after-roadmap:matei after-roadmap:pago after-roadmap:paguei dei liquidei matei pago_$`,
    '11': `NAME~✅ ^_esta ^_zerei acert- acertei after-roadmap:hoje after-roadmap:quitei after-roadmap:zerei consegui_pagar foi_paga paga paguei_$ zerei`,
    '10': `:NAME ^_acabei ^_boleto ^_quitei after-roadmap:acabei after-roadmap:consegui after-roadmap:essa after-roadmap:sozinha boleto_pago o_pix pago sozinha_$ ✅`,
    '9': `:paga NAME_hoje ^_acertei ^_ja acabe- acabei acabei_de after-roadmap:acertei after-roadmap:boleto after-roadmap:pix consegui esta_pago fiz_o hoje pagar_$ sozin- sozinha`,
    '8': `NAME_pago ^_dei ^_fiz after-roadmap:feito after-roadmap:foi after-roadmap:paga after-roadmap:quitada after-roadmap:uma cedo cedo_$ conse- hoje_cedo mandei_o matei_essa overdue:ja pix quitada uma_$`,
    '7': `^_foi after-roadmap:baixa after-roadmap:cedo after-roadmap:fiz after-roadmap:mandei after-roadmap:pagar baixa dei_baixa depos- divida_$ e_paguei essa_$ esta feito fiz~pix ja_dei ja_quitei mande- mandei o_pagamento overdue:paguei paga_$ paguei_a pix_$`,
    '6': `NAME_gracas ^_NAME ^_mandei ^_saiu after-roadmap:parcela after-roadmap:terminei a~gracas bolet- boleto dei_a esta_quitada fiz hoje_$ ja~a mes_ja overdue:NAME overdue:o pagar paguei~o paguei~que parte`,
    '5': `!_! !_$ #~do :! ?after-roadmap NAME ^_antecipei ^_resolvi a_de after-roadmap:contas after-roadmap:desse after-roadmap:divida after-roadmap:duas after-roadmap:financiamento after-roadmap:mes after-roadmap:ontem after-roadmap:resolvi after-roadmap:so after-roadmap:tudo antec- antecipei as_contas a~mes combi- consegui~esse contas_$ da_NAME de_pagar debts:mil debts:paguei dei_um dei~jeito desse_mes
desse~ja do_NAME do~hoje duas duas_parcelas duas~do efetu- efetuei efetuei_o efetuei~pagamento financiamento_$ foi ja liquidei_a mandei~pix mil_do o_financiamento ontem ontem_$ o~! o~para para_eles parce- parcela parcelas_do parte_$ quitei_$ quitei_o quitei~financiamento resolvi so_o terminei terminei_de terminei~pagar um_jeito uma uma_parte which-creditor:uma`,
    '4': `! #_a #~de ,_agora ,_esta ,_paguei ,~esta :o NAME_foi NAME~a ^_efetuei ^_passei ^_terminei a_NAME a_fatura a_parcela acabei~pagar after-roadmap:. after-roadmap:a after-roadmap:comprovante after-roadmap:efetuei after-roadmap:fatura after-roadmap:jeito after-roadmap:loterica after-roadmap:nela after-roadmap:parcelas after-roadmap:recibo after-roadmap:saiu after-roadmap:ultima a~# colch- colchao
com_uma comprovante confo- conforme conforme_o consegui~a contas da~hoje debt-amount:ai debt-amount:faz debt-amount:tempo debts:# desse do_mes essa essa_ja estev- esteve fatura_$ financiamento fiz~pagamento ja_foi ja~faz loter- loterica mandar_o mes~foi metad- metade n0 na_loterica nela o_comprovante overdue:passada overdue:semana paga_a pagamento_$ pagar_esse pagar~mes paguei_# paguei_o paguei~a
paguei~acordo paguei~da para~agora parcela_$ quitar_$ recib- recibo resol- saiu termi- tudo_$ ultima~NAME`,
    '3': `#_mil ,_NAME ,_mas ,~. ,~paga ._nem .~me .~o :ja NAME_. NAME_ontem NAME~so ^_essa ^_feito ^_menos ^_vendi a_da a_divida a_entrada a_parte a_ultima acertei_com adiantado adiantado_$ after-roadmap:adiantado after-roadmap:agora after-roadmap:do after-roadmap:eles after-roadmap:entrada after-roadmap:gracas after-roadmap:guardei after-roadmap:ha after-roadmap:ja after-roadmap:mandar after-roadmap:parte
after-roadmap:passei after-roadmap:primeira after-roadmap:quitar agora agora_$ ai_eu ate~me atrasada carro~NAME cartao_NAME cartao~esse conta- de_# de_mandar debt-amount:essa debt-amount:eu debt-amount:ja debts:carro debts:do debts:dos debts:metade deram_$ de~o dinheiro_$ divida do_carro do_cartao dos_# do~no entrada_$ essa_ai essa_divida essa~eu esse~, esta_em esta~dia esta~o eu~quitei fatur-
fatura faz_tempo feito_. foi_$ foi~ontem gracas_a gracas~deus guardei hoje~o ja_paguei ja~o jeito la_e menos~, mes mes_, mes~NAME mes~esta mil~# mil~NAME minimo_do minimo~cartao na_do na~NAME na~e nem_me overdue:agora overdue:mas o~. pagamento_da pagar_tudo paguei_so paguei~parcela paguei~primeira parcelas passada passada_, passe- passei quitar semana_passada semana~, tudo_certinho ultim- ultima
ultima_do uma_, uma_divida vendi_o`,
    '-3': `,~paguei ?debt-kind ?income-source NAME_tambem ^_deixei ^_pulei ^_qual aceit- after-roadmap:ai after-roadmap:deixei after-roadmap:e after-roadmap:meses after-roadmap:mil after-roadmap:pulei after-roadmap:quero after-roadmap:tambem apert- as_outras a~tambem bom deixe- deixei fecha- meu~caiu o_NAME outra- outras paguei~meses pulei pulei_a pulei~do qual_a que_ja quitei_a tambe- tambem`,
    '-4': `,_gracas NAME_ate NAME_ja NAME~setembro after-roadmap:atraso after-roadmap:bom after-roadmap:caiu after-roadmap:qual after-roadmap:quanto atraso a~esse caiu com_atraso esta_bom esta~, ja~e meu_pagamento nao~a nao~pagar paga_, pagamento_caiu paga~gracas paguei_e paguei~agora que~paguei setem- setembro setembro_$`,
    '-5': `,~a NAME_esta NAME~esta after-roadmap:nao a~! e_agora nao_consegui paguei_com paguei~atraso quitei~NAME`,
    '-6': `atraso_$ do~ja`,
    '-8': `nao_paguei`,
  },
  'prefer-order': {
    '9': `quero_pagar`,
    '8': `NAME_antes primeiro primeiro~NAME`,
    '7': `after-roadmap:NAME after-roadmap:primeiro o_NAME pagar~NAME prime-`,
    '6': `NAME_primeiro a_NAME a~primeiro depois~NAME logo~NAME`,
    '5': `NAME_porque ^_eu acert- acertar after-roadmap:antes after-roadmap:livrar after-roadmap:quero antes logo pagar_a quero~a quero~livrar`,
    '4': `,_entao ,_resto :NAME :a :pagar NAME NAME_, NAME_no NAME_por NAME~o NAME~topo ^_ah ^_primeiro ^_quero after-roadmap:. after-roadmap:acertar after-roadmap:bota after-roadmap:comecar after-roadmap:depois after-roadmap:ele after-roadmap:entao after-roadmap:entendi after-roadmap:garantia after-roadmap:gostaria after-roadmap:logo after-roadmap:porque after-roadmap:resto after-roadmap:topo ah antes_de
antes~NAME a~depois bota_o comecar comecar~NAME eu_quero eu~acertar livra- livrar livrar_logo me_livrar me~logo no_topo o~antes o~no porqu- porque primeiro_a primeiro_o quero_comecar quero_me quero~o resto_eh topo`,
    '3': `,~eh NAME_$ NAME~de ^_bota ^_gostaria acertar~a after-roadmap:causa after-roadmap:da after-roadmap:domingo after-roadmap:familia after-roadmap:internet after-roadmap:qualquer after-roadmap:trabalhar antes_$ antes~qualquer a~antes bota causa_da com_NAME comec- compa- com~, confirm-change:NAME confirm-change:a confirm-change:primeiro confirm-change:quero da_NAME das_NAME da~. da~para de_qualquer
depoi- depois domin- domingo eh_pagar eh~primeiro ele entao entendi eu~eh garan- garantia gosta- gostaria gostaria_de no~, o~por pagar pagar_primeiro pela_NAME por~da preci- precisando precisando_$ prefi- prefiro prefiro_pagar qualq- qualquer que_ele queri- queria queria_acertar quero quero_acertar quero~pela que~esta resto tenho_que trabalhar_$`,
    '-3': `a_menor de_pagar`,
  },
  'prefer:avalanche': {
    '16': `after-roadmap:juros`,
    '14': `juros`,
    '13': `after-roadmap:mais`,
    '11': `barat-`,
    '10': `menos que~mais`,
    '9': `after-roadmap:menos que~menos`,
    '8': `a_mais a_que after-roadmap:barata after-roadmap:jeito barata econo- mais_barata`,
    '7': `^_comeca after-roadmap:maior after-roadmap:nos after-roadmap:pela after-roadmap:primeiro a~juros comeca_pela jeito jeito_que juros_$ maior nos o_jeito`,
    '6': `:juros ^_ataca after-roadmap:ataca after-roadmap:barato after-roadmap:comeca ataca ataca_a barato comeca mais mais_barato menos_$ menos_juros pela primeiro que_tem`,
    '5': `^_primeiro a_ordem after-roadmap:mata after-roadmap:ordem after-roadmap:prefiro a~mais do_juros juros_maior mais_cara mata o~que pela_mais pela~cara prime- sangr-`,
    '4': `,_paga ,~as ,~maior :menos :pelo :que ^_bota ^_inverte ^_mata ^_prefiro a_do after-roadmap:a after-roadmap:alto after-roadmap:bota after-roadmap:cara after-roadmap:caras after-roadmap:dos after-roadmap:inverte after-roadmap:perder after-roadmap:pesado after-roadmap:quero after-roadmap:sai after-roadmap:sangra as_de as~juros a~tem cabel- cara caras de_juros em_primeiro fim_$ inver- inverte juros_.
juros_alto juros_no juros_para juros_pesado logo_a maior_juros mais_em mais~antes mais~primeiro me_faz o_juros ordem o~sai paga_as pagar_menos pagar~juros pelo pesad- pesado prefi- prefiro primeiro_as primeiro~de primeiro~que que_mais que_paga que_sai quero_a quero~mais sangra tem~juros`,
    '3': `:. :paga ^_quero a_de after-roadmap:antes after-roadmap:as after-roadmap:faz after-roadmap:fim after-roadmap:final after-roadmap:frente after-roadmap:logo after-roadmap:troca alto alto_$ antes_$ bota bota_o cara_$ comec- dinheiro_$ do_jeito dos do~mais fim final final_$ frent- frente logo mais_juros mais~no matem- menos~no na_frente no_fim no_final o_mais o~maior paga paga_menos paga~juros perde-
perder primeiro_a que_cobra que_me quero~menos que~o sai`,
    '-3': `^_qual a_menor after-roadmap:qual que~primeiro`,
  },
  'prefer:quick-win': {
    '9': `a_que primeiro_$ rapid-`,
    '8': `a~some`,
    '7': `a_menor after-roadmap:logo after-roadmap:menor after-roadmap:primeiro after-roadmap:some after-roadmap:vitoria logo que~primeiro some uma_vitoria`,
    '6': `after-roadmap:animar after-roadmap:matar anima- animar animar_$ a~primeiro logo_a matar menor menor_primeiro para_eu prefiro~logo primeiro quero_matar vitor- vitoria`,
    '5': `^_uma after-roadmap:prefiro after-roadmap:quitar after-roadmap:rapido after-roadmap:uma alivio_mais alivio~rapido der_alivio der~mais prime- quita- quitar rapido`,
    '4': `^_prefiro after-roadmap:alivio after-roadmap:der alivi- alivio der mais_rapido prefi- prefiro`,
    '3': `^_a after-roadmap:a menor_$ quero~a rapido_$`,
    '-4': `primeiro_a`,
  },
  'prefer:snowball': {
    '16': `after-roadmap:as`,
    '15': `menor-`,
    '13': `peque-`,
    '12': `after-roadmap:neve after-roadmap:pelas as neve_$ pelas`,
    '11': `de_neve menor neve`,
    '10': `after-roadmap:menor after-roadmap:menores menores`,
    '9': `after-roadmap:comecar after-roadmap:pequenas comec- comecar pequenas`,
    '8': `NAME_de ^_comecar ^_vai after-roadmap:primeiro comecar_pelas das_menores primeiro`,
    '7': `^_das after-roadmap:das after-roadmap:menorzinhas after-roadmap:miudinhas after-roadmap:vai as_pequenas das maior_$ menorzinhas miudi- miudinhas miudinhas_$ pequenininhas prime- primeiro_a quero~as`,
    '6': `^_NAME ^_prefiro after-roadmap:animo after-roadmap:baratas after-roadmap:bola after-roadmap:frente after-roadmap:maior after-roadmap:pequenininhas after-roadmap:prefiro animo animo_$ as_baratas as~antes as~primeiro baratas bola bola_de bola~neve comeca_pelas comecar_pela da~para frente_$ menor_$ prefi- prefiro`,
    '5': `^_comeca ^_troca after-roadmap:comeca after-roadmap:quero after-roadmap:riscar after-roadmap:troca as_menores barat- comeca comecar~menor do_caminho frent- frente maior menores_$ na_frente para~na pela_menor risca- riscar vai`,
    '4': `^_elimina ^_quero ^_tira after-roadmap:antes after-roadmap:caminho after-roadmap:elimina after-roadmap:ir after-roadmap:menorzinha after-roadmap:nas after-roadmap:sumindo after-roadmap:tira as_pequenininhas as~de camin- caminho de_uma de~vez elimi- elimina eu_me livra- livrar livrar~das logo logo_das matar_as me_livrar menorzinha nas para_menor pela pequenas_$ prefiro_comecar prefiro~pela que~me
sumin- sumindo troca uma_vez`,
    '3': `,_as :comecar :logo :pela :prefiro acabar_com acabar~as after-roadmap:acabar after-roadmap:de after-roadmap:paga after-roadmap:para after-roadmap:pela after-roadmap:sentir after-roadmap:uma after-roadmap:vez antes antes_$ as_dividas as_menorzinhas com_as comecar~menorzinha com~pequenas dividas~uma esta~, eu~me ir ir~as livrar_logo me~logo pela_menorzinha pequenas_antes pequenininhas_primeiro
por_uma primeiro_$ primeiro_as quero~a quero~que senti- sentir tira tira_do uma_$ uma_por uma~uma ver~dividas vez_$`,
    '-4': `logo_a quero_matar`,
    '-5': `a~primeiro`,
  },
  remove: {
    '12': `after-roadmap:NAME tira`,
    '11': `o_NAME quitei~NAME`,
    '10': `a_NAME`,
    '9': `after-roadmap:quitei perdoou`,
    '8': `NAME ^_quitei ^_tira perdo- tira~NAME`,
    '7': `NAME~paguei ^_cancelei academia_$ after-roadmap:academia after-roadmap:cancelei after-roadmap:ja after-roadmap:perdoou cancelei_a ele ja_paguei o~ja quite- quitei quitei_a tira_o tirar zerei~NAME`,
    '6': `NAME_$ NAME_esta NAME_ja NAME~existe ^_zerei a_academia a_divida acade- academia after-roadmap:a after-roadmap:ex after-roadmap:tirar after-roadmap:zerei apaga_a cance- da_lista debts:tira ele_$ existe_mais lista_$ nao_conta nao_existe paguei_$ pai_nao perdoou_a perdoou~divida rates:ele rates:tira zerei`,
    '5': `,_gracas :divida NAME~paga ^_apaga after-roadmap:caderno after-roadmap:era after-roadmap:existe after-roadmap:lista after-roadmap:pode after-roadmap:tira a~! caderno cancelei ela era_a era~NAME esta~, ex exist- existe ja_era lista o_pai paga_, paga~gracas pai pode_tirar rates:conta`,
    '4': `,_pode ,~a ,~tirar :a :da NAME_da NAME_perdoou ^_terminei after-roadmap:cancelar after-roadmap:juiz after-roadmap:paguei apaga apaga~NAME cader- cancelar~da divida divida_com divida~a era esta_paga ja~a juiz juiz_mandou juiz~cancelar mandou_cancelar more-debts:NAME o_ex o~nao pagou pague- paguei quitei_o tirar_o tirar~NAME`,
    '3': `!~! ,_tira ,~da ,~essa ,~paguei :com :ela :essa :lista :minha :pode :tirar ?~de NAME_, NAME_nao NAME_por NAME_que NAME~do NAME~eles NAME~favor NAME~ja NAME~lista NAME~meu NAME~nao ^_exclui a_moto after-roadmap:! after-roadmap:, after-roadmap:apaga after-roadmap:deram after-roadmap:ele after-roadmap:enquanto after-roadmap:esquecer after-roadmap:exclui after-roadmap:filho after-roadmap:mandou
after-roadmap:moto after-roadmap:o after-roadmap:paga after-roadmap:pagou after-roadmap:risca after-roadmap:riscar after-roadmap:terminei a~, a~nao a~para a~que cancelar cancelar_a da~tirar de_dar de_pagar debts:NAME debts:o deram devo_mais devol- de~a de~por divida_$ divida~NAME dizim- dizimo dos~? do~por e_eles eh~minha ela_$ encer- engan- engano engano_$ enqua- enquanto enquanto_$ esquecer
essa_da essa~NAME exclu- exclui existe~, foi_engano gasto- gastos ja mais~tira mando- mandou more-debts:a more-debts:divida more-debts:do more-debts:favor more-debts:foi more-debts:por morre- morreu nao_devo nao~mais o_dizimo o~dos pagou_$ para_tirar para~e parei parei_de pode~a pode~da pode~do por_enquanto por~, que_meu rates:nao rates:o risca risca- risca_essa riscar terminei terminei_de
terminei~pagar tira_a tira_da tirar_da tirar~lista tira~lista`,
    '-3': `:! :o NAME~a ^_paguei after-roadmap:sozinha debt-kind:NAME overdue:NAME overdue:ja overdue:paguei o~! paguei_a sozin- sozinha sozinha_$`,
    '-4': `paguei~NAME`,
    '-5': `NAME_gracas a~gracas`,
  },
  restart: {
    '21': `recom-`,
    '20': `^_reset reset reset_$`,
    '19': `reini-`,
    '18': `recomecar_$`,
    '16': `^_reinicia comec- recomecar reinicia`,
    '14': `^_resta ^_zera reinicia_$ resta resta_ai`,
    '13': `^_recomecar ^_zerar do_zero zera zerar zerar_tudo`,
    '12': `ai_$ inici- inicio inicio_$ refaz- refazer zera_ai`,
    '11': `comecar conversa_$ recomeca volta_para zero`,
    '10': `after-roadmap:reset comecar_de comecar~novo conversa tudo_$ vamos`,
    '9': `:recomecar comeco de_novo do~por novo novo_$ para_comeco tudo`,
    '8': `^_comecar ^_do ^_recomeca ^_reiniciar ^_vamos ai conve- debts:reset debts:tudo para_inicio quero_recomecar quero_refazer quero~tudo rates:tudo refazer_do reiniciar reiniciar_conversa volta~inicio zero_$`,
    '7': `^_volta after-roadmap:recomecar after-roadmap:zera comeca comeco_$ do_inicio outra_vez refazer_tudo volta~comeco`,
    '6': `after-roadmap:inicio after-roadmap:refazer after-roadmap:tudo after-roadmap:vamos after-roadmap:zero comeca_de comeca~novo debts:ai e_comeca essentials:ai favor_$ flexibles:ai por_favor quero_comecar rates:zera tudo~comeca vamos_do vez vez_$ volta zero_por zero~favor`,
    '5': `:quero :tudo ?debts ?rates a_conversa after-roadmap:comecar after-roadmap:conversa after-roadmap:recomeca apaga_essa apaga~bagunca bagun- bagunca bagunca_e bagunca~recomeca comecar_outra comecar~vez comeco~favor debts:comecar debts:conversa debts:inicio debts:recomecar debts:zera do_comeco do_primeiro e_recomeca essa_bagunca essa~e e~de favor quero~outra rates:comecar rates:do rates:inicio
rates:recomecar recomeca_$ recomeca_a recomeca_do recomeca~conversa recomeca~zero refazer~primeiro vamos_de vamos_refazer vamos~do vamos~inicio vamos~novo`,
    '4': `,_bora :comecar :novo :volta :zero ?flexibles ^_apaga ^_errei after-roadmap:comeca after-roadmap:favor after-roadmap:outra after-roadmap:vez bora bora_comecar comecar_tudo comeco_por debts:comeco debts:do debts:novo debts:recomeca debts:refazer debts:vamos debts:zero e_vamos errei errei_tudo fiz_uma fiz~salada flexibles:vamos outra rates:conversa rates:novo rates:vamos salad- salada tudo_, tudo_de
tudo~bora tudo~novo uma_salada vamos_voltar vamos~para voltar_para voltar~comeco`,
    '3': `,~do ,~recomecar :do :para ^_embaralhei ^_quero ^_refazer a_borracha after-roadmap:ai after-roadmap:comeco after-roadmap:do after-roadmap:novo after-roadmap:volta apaga apaga~plano a~e bora_do bora~de bora~zero borra- borracha borracha_e borracha~vamos comecar_do comecar~outra comecar~zero comeco_de comeco~tudo debts:favor debts:quero desde desde_a desde~primeira de~desde do embar- embaralhei
embaralhei_tudo embaralhei~, errei~vamos essentials:do essentials:vamos fazer_tudo flexibles:a flexibles:do flexibles:e flexibles:novo n0 novo_desde novo~a passa_a passa~borracha plano~comeca prime- primeira primeiro_$ quero quero_fazer quero~do rates:ai rates:comeca rates:comeco rates:favor rates:por rates:quero rates:recomeca rates:refazer rates:vez rates:zero refazer~inicio salada_,
salada~quero tudo_e tudo_outra tudo_vamos tudo~de tudo~vez uma~, zera_tudo zera~e`,
    '-3': `?income-source ^_ai after-roadmap:pelas apaga_tudo comecar_pelas pelas volta_ai`,
    '-4': `^_tudo quero~minha vida_$`,
  },
  'scam-question': {
    '20': `golpe`,
    '17': `eh_golpe`,
    '14': `golpe_$`,
    '13': `^_pediram pedir- pediram`,
    '12': `pix`,
    '11': `after-roadmap:golpe`,
    '10': `consent:golpe eh_falso link`,
    '9': `esse_site esse~eh estra- estranho falso isso~golpe`,
    '8': `:golpe ^_mandaram bolet- boleto como~se depos- do_banco estranho_$ golpe_isso golpe~? liber- liberar mandaram numero para_liberar site verda-`,
    '7': `^_oferta acho~fui after-roadmap:pediram antes antes_$ boa_demais boa~desconfio cai_num cai~golpe como_sei confi- consent:eh demai- demais demais_desconfio desconfiei e_sumiram eh_verdade engan- enganado enganado_$ fui_enganado golpe_? limpa minha_senha nome num num_golpe numer- numero_eh oferta_boa oferta~demais offers:eh pediram_minha pediram~senha pix_e pix~sumiram que_fui que~do que~enganado
sei_se senha senha_$ se~verdade sumir- sumiram sumiram_$`,
    '6': `,_desconfiei :eh ^_acho ^_cai ^_esse ^_querem acho_que after-roadmap:nome after-roadmap:pix cai codig- codigo confiavel_? de_outra deposite desconfiei_$ desconfio desconfio_$ eh_estranho eh~? eh~banco eh~esse eh~isso eh~ne emprestimo_$ esse_numero eu_deposite faceb- facebook facebook_limpa facebook~nome falso_esse falso~site liberar~emprestimo ligar- ligaram limpa- mandaram_um me_ligaram
no_facebook nome~uma no~limpa numero~estranho offers:golpe pedin- pedindo querem querem_que querem~eu que~deposite que~meu se_eh site_$ sms taxa uma_taxa um~estranho verdade_$ vi_no vi~facebook`,
    '5': `,~? ,~golpe :boleto :isso ^_recebi ^_vi acho after-roadmap:boleto after-roadmap:eh after-roadmap:estranho after-roadmap:falso after-roadmap:liberar after-roadmap:link after-roadmap:numero after-roadmap:site banco_era banco~verdadeira boleto_eh bom_demais bom~, chego- chegou confio confio_? consent:esse consent:pediram consent:pix da_serasa da~mesmo demais_, demais~desconfiei deposite_antes do~era
eh~demais era_verdadeira era~? essa_ligacao essa~do eu~antes falso_? fiz_o fiz~pix fui ligacao_do ligacao~banco ligaram~que limpa_nome limpam limpam~nome link_eh mesmo_esse mesmo~numero nome_de nome_por numero_? o_emprestimo o_numero o_pix oferta offers:falso offers:link offers:nome offers:pediram offers:pix o~e que_limpa que_limpam quere- recebi recebi_um seguro_antes sei~eh serasa~esse site_eh
site~confiavel um_boleto um_link verdade verdadeira verdadeira_? whats- whatsapp`,
    '4': `,_confio ,_sera :? :link :pix :posso :um ?consent ?offers NAME_que ^_disseram ^_dizem ^_estao ^_fiz ^_um adian- adiantado after-roadmap:acho after-roadmap:chegou after-roadmap:demais after-roadmap:deposite after-roadmap:estao after-roadmap:limpa after-roadmap:mandaram after-roadmap:moca after-roadmap:senha after-roadmap:tive after-roadmap:uma after-roadmap:verdade boa boleto_de boleto~outra
celular_$ cobrando_uma cobrando~conta codigo_do codigo_que codigo~celular codigo~chegou com_link confiavel consent:antes consent:boleto consent:falso consent:mandaram consent:ne consent:nome consent:num consent:numero consent:o consent:que consent:sei conta_da conta~NAME da~que deposito deposito_antes desconto_eh desconto~bom de~empresa disseram_que dizem dizem_que dizen- dizendo dizendo_que
dizendo~eh do_celular do~documento eh_confiavel eh_da eh_normal em_nome empresa_$ esse esse_link eu~adiantado falaram~limpa foto~meu isso_? isso_eh liberar_o ligac- ligacao ligaram_dizendo limpa_meu limpa~nome link_para link~falso manda- mandaram_boleto mandaram~de mando- mandou meu_documento meu~pelo me~dizendo moca moca~foto ne_? nome_$ nome_pelo nome~pix norma- normal normal_? nunca_tive
o_codigo o_desconto o_nome ofert- offers:antes offers:boleto offers:demais offers:do offers:esse offers:recebi outra_empresa o~eh o~por pediram_codigo pediram~do pediram~para pediu_foto pediu~do pelo_pix pix_para pix~liberar por_# por~reais posso~? prome- que_chegou quitar quitar_, taxa_$ tive_$ uma_conta uma_moca um~antes veio vi`,
    '3': `,_clico ,_posso :antes :aqui :chegou :emprestimo :esse :liberar :mandaram :pagar :para :pediram :por :taxa :uma ^_falaram ^_isso ^_prometeram ^_sera ^_uma ^_whatsapp adiantado_$ adiantado_para adiantado~liberar after-roadmap:antes after-roadmap:cai after-roadmap:cobrando after-roadmap:codigo after-roadmap:desconfiei after-roadmap:fui after-roadmap:ligaram after-roadmap:limpam after-roadmap:normal
after-roadmap:num after-roadmap:nunca after-roadmap:outra after-roadmap:pedindo after-roadmap:pediu after-roadmap:querem after-roadmap:sms after-roadmap:veio after-roadmap:vi after-roadmap:whatsapp antes_do antes~emprestimo a~pediu a~tinha banco_$ banco_mandou banco_mesmo banco~? banco~link boleto_da boleto_estranho boleto_veio boleto~NAME boleto~em boleto~verdadeiro cara cara_do cara~whatsapp
celul- celular chegou_mensagem chegou_no chegou~com clica- clicar clico clico_? com~para consent:? consent:acho consent:ai consent:banco consent:codigo consent:demais consent:do consent:estranho consent:limpa consent:link consent:minha consent:pedindo consent:senha consent:sera consent:site consent:um credito_$ de_portugues de~pessoa disse disse- disse_que disseram disseram~preciso diz diz_que
dizem~limpam diz~eh do_whatsapp docum- documento documento_eh documento~normal do~diz do~e do~mandou eh eh_do eh_verdadeiro eh~serasa empre- empresa emprestimo em~de erro_de erro~portugues esse_boleto esse~? estao estao_pedindo eu_pagar falaram_que fisic- fisica fiz foto foto_do liberar_$ liberar_credito ligaram_pedindo limpam_meu limpar limpar_o limpar~nome link_confio link~? link~quitar
mandaram~boleto mandou_link mandou~confio mensagem_com mensagem_tinha mensagem~erro mensagem~link meu~se me~pix moca_pediu nome_se nome~eu nome~outra numero_estranho numero~do o_boleto o_cara offers:, offers:acho offers:cai offers:desconfiei offers:estranho offers:isso offers:limpa offers:mensagem offers:num offers:numero offers:o offers:que offers:querem offers:sei offers:senha offers:site
offers:sms offers:um outra o~veio pagar_adiantado pagar_seguro pagar~antes para_quitar para~credito pedindo_pix pedindo~para pediram_o pediram_um pediram~codigo pediram~deposito pediu pelo pesso- pessoa pessoa_fisica pix_$ por_email por_uma portugues portugues_, portugues~sera por~taxa preciso_pagar preciso~seguro prometeram prometeram_limpar prometeram~o que_nunca que_preciso que~golpe que~pagar
quita- quitar~clico recebi~com recebi~sms seguro~do sera sera_golpe seras- serasa serasa_mesmo sera~? sera~eh se~boleto se~pagar sms_com taxa_para taxa~liberar tinha_erro tinha~de tive um_deposito um_numero um_sms uma~da veio_em veio~nome verdade_? verdadeiro verdadeiro_$ whatsapp_diz whatsapp_do whatsapp~banco whatsapp~que`,
    '-3': `%_de %~desconto :meu :seguro de_desconto eh_de eh~% no~nome offers:%`,
    '-4': `#~de ?_quem ?~me consent:garante consent:quem do~? eh_# eh~nao garan- garante golpe_nao golpe~ne nao_ne offers:# quem_me`,
  },
  skip: {
    '23': `pula`,
    '22': `pular`,
    '21': `^_pula`,
    '20': `segue`,
    '19': `^_passo ^_prox ^_segue prox pula_$`,
    '18': `prox_$`,
    '17': `^_px px px_$`,
    '16': `?debt-creditor ^_proxima dessa_$ essa proxima`,
    '15': `proxi-`,
    '14': `^_avanca assun- assunto avanc- avanca avanca_$ dessa interessa_$ outra passo passo_$ segre- segredo`,
    '13': `?instalments-left ^_segredo adiante adiante_$ depoi- depois essa_$ me~dessa nao_quero pular_? segue_o`,
    '12': `?flexibles ^_NAME ^_prefiro ^_toca interessa meu_$ nao_vou prefi- prefiro segredo_$ toca`,
    '11': `?debt-amount ^_essa ^_muda ^_outra ^_passa ^_salva ^_vamos ^_vira adian- deixa_essa disco disco_$ dizer dizer_$ essentials:NAME flexibles:NAME isso_eh o_disco pfv pfv_$ proxima_$ quero_dizer salva salva_essa vamos vira`,
    '10': `a_declarar bota~troco comen- comentarios comentarios_$ decla- declarar declarar_$ deixa em_branco emend- emenda emenda_$ essa_deixa essa_eu falar inter- nada~declarar nao_interessa nao~falar outra_pergunta pergunta quinta_emenda responder sem_comentarios troco troco_$ um_troco vamos_adiante`,
    '9': `?essentials ^_bora ^_quinta assunto_$ bora bota_um branc- branco debt-kind:prox deixa_em eh_particular essentials:essa falar_disso falo_$ frente_$ incomes:proxima isso~particular mando mando_$ muda nada_a nao~dizer nao~nome passa pergu- pergunta_$ pode_passar posso_pular pula_essa responder_isso segue_sem toca~frente`,
    '8': `?incomes ?thirteenth NAME_$ ^_assunto ^_bota ^_depois ^_isso ^_pular agora_nao assunto_meu bota da_tua da~pular de_assunto depois_eu eh~meu eh~tua essentials:pular flexibles:essa frent- frente income-source:prox incomes:essa isso_nao mais_tarde mais~eu n0 nao~da nao~responder nessa_$ nesse offers:passo outra_$ overdue:essa para_pular passa_essa passar passar_$ prefiro_nao pular_$ pular_pfv quint-
quinta rates:pula sem so_meu tarde_eu te thirteenth:depois toca_para tua tua_conta vira_a vira~pagina`,
    '7': `?offers ?rates ^_abre ^_deixa ^_mais ^_pode ^_sem a_pagina a_vez abert- aberto aberto_$ abre_mao abre~dessa agora~consigo bora_mudar bora_para bora~o bora~outra coisa_minha consigo~isso dedur- dedurar dedurar_ninguem deixa~aberto depois_? eh~minha em_aberto essa~para essentials:proxima eu_olho falo faz_outra faz~pergunta isso~so mao_dessa me_poupe melhor_nao melhor~por minha_$ muda_de muda_o
mudar_o mudar~rumo muda~disco nao_por nao~dedurar nessa o_rumo offers:depois olho outra_coisa overdue:segredo overdue:sem pagin- pagina pagina_$ particular particular_$ passo~vez pergunta_outra pergunta~coisa por_nome posso~? poupe poupe_dessa prefiro~falar quero_mexer quieta quieta_$ rates:essa rates:passar rates:pode rates:pular respo- sem_essa tarde te_falo vou_dedurar vou~ninguem`,
    '6': `,_pula ?overdue ^_agora ^_amanha ^_melhor ^_nada ^_poe abre bonde bonde_$ calad- calado calado_$ coisa consigo_ver da~conta de_falar de_pergunta debt-amount:dessa debt-amount:para debt-amount:pular debt-kind:essa depois~procuro depois~te de~nisso dispensa dispensa_dessa eh_coisa eh_da eh_so em_frente essa_para essa~pulo essa~salto essentials:pula essentials:segue eu_procuro eu_pulo eu_salto
eu_vejo eu~falo falar_nisso falar_quem falar~eh ficar_calado gosto~falar income-source:essa income-source:nao incomes:eu incomes:segredo incomes:segue incomes:sem instalments-left:essa instalments-left:outra isso~coisa isso~se me_dispensa me_poupa muda~pergunta nao_falar nao_se nao_te nao~interessa nao~mexer nao~pergunta nao~ver ninguem_$ nome_$ o_bonde overdue:deixa overdue:dessa overdue:falar
overdue:posso overdue:proxima passa- passa_adiante passo_a pode_pular pode~depois poe posso~quem poupa poupa_dessa prefiro_ficar prefiro~calado procuro procuro_$ proxima_por proxima~favor pular_essa pulo pulo_$ rates:assunto rates:dessa rates:nao rates:passo rumo rumo_$ salto salto_$ se_pergunta segue~baile segue~bonde segue~jogo sem_$ sem~para ser_depois ser~? tarde~mando te_interessa troca_de
troca~assunto vamos_para vejo vejo_$ ver_isso vergonha_de vez_$ vira_o vira~disco vou_responder vou~isso`,
    '5': `,_outra ?income-source ^_anda ^_joga ^_posso ^_quando a_pessoa a_procissao agora amanh- amanha amanha_eu amanha~as anda anda_com anda~isso as~e baile baile_$ branco_$ branco_mesmo cabeca_para cabeca~isso coisa_$ com_vergonha com~, contas_e contas~mando debt-amount:? debt-amount:depois debt-amount:essa debt-amount:interessa debt-amount:isso debt-amount:muda debt-amount:nao debt-amount:outra
debt-amount:pergunta debt-amount:pula debt-creditor:essa debt-creditor:isso debt-kind:isso decid- deixa~branco depois_e depois~vejo der der_eu der~volto dispe- e_deus e_mando e_te eh_entre em~mesmo entrar_nesse entrar~merito entre_eu entre~e escrever~nome essa_ferida essa_nao essa~final essentials:depois essentials:para essentials:pode eu_e eu_te eu~deus eu~em eu~nessa expor expor_a expor~pessoa
e~digo falar_essa ferid- ferida fim fim_$ final_$ flexibles:meu flexibles:vira gente_volta gente~nessa gosto gosto_de guardar guardar_para guardar~mim hora hora_eu hora~respondo income-low-month:. income-source:eu incomes:em incomes:falar incomes:nao incomes:outra incomes:prefiro instalments-left:de instalments-left:deixa instalments-left:dessa instalments-left:nao instalments-left:para
instalments-left:pular instalments-left:sem isso isso_agora isso~entre isso~outra joga joga_essa joga~para jogo jogo_$ merit- merito merito_$ mexer~hoje mudar nao_dizer nao_eh nao_gosto nao_queria nao~cabeca nao~entrar nao~expor nesse_merito nisso nisso_hoje nome o_baile o_jogo offers:deixa offers:disco offers:meu offers:segue offers:sem offers:vira outra~eu overdue:outra overdue:passa
overdue:pergunta overdue:segue para_depois para_essa para_final para_frente para_outra para~agora parti- pego posso posso_responder posso~depois prefiro_guardar prefiro~para proci- procissao procissao_$ quando_der quando~eu quem_eh queria_entrar queria~nesse quero_expor quero~disso quero~isso quero~nesse quero~nisso quiet- rates:depois rates:disco rates:dizer rates:falo rates:proxima rates:vamos
responder_depois responder~? segue_a segue~procissao te_mando tenho~para thirteenth:? thirteenth:eu thirteenth:ver toca_em vergo- vergonha vergonha~dizer ver~e vez volta_nessa volto_nessa vou_falar vou~disso`,
    '4': `,~para NAME ^_fico ^_nao ^_responder ^_troca a_fim agora_, aguar- ai_deixa ai_e ai~segue ai~vazia amanha_pego amanha~te antes_de aos aos_bois ao~, a~volta bois bois_$ casa_eu casa~vejo certo_, chegar_em chegar~casa como_pular como~essa com~de conta_$ da_fila dar_nome dar~aos de_dizer de_milho de_nao de_noite debt-amount:a debt-amount:adiante debt-amount:assunto debt-amount:da debt-amount:de
debt-amount:eh debt-amount:quero debt-creditor:NAME debt-creditor:deixa debt-creditor:e debt-creditor:eu debt-creditor:para debt-creditor:prefiro debt-creditor:um debt-kind:deixa debt-kind:eu debt-kind:frente debt-kind:nao debt-kind:nessa debt-kind:quero debt-kind:toca deixa- deixa_quieta deixa_vazia deixar deixar_em deixar~branco deixa~de deixa~depois deixa~la deixa~na deixa~quieta dele_aqui
depois_$ depois_a depois~falo depois~gente depois~pego de~. de~dizer de~essa digo digo_$ direito_de direito~nao dizer_isso dizer~nao e_segue eh~eu em em~eu entrar entre escrever_o essa_? essa_ai essa_de essa_na essa_no essa_quieta essa~deixa essa~depois essa~estou essa~fim essa~geladeira essa~milho essa~quieta essentials:cabeca essentials:certo essentials:e essentials:eu essentials:isso
essentials:prefiro essentials:te estou_a estou_no estou~fim estou~rua estou~saco estou~trabalho eu_chegar eu_deixo eu_mando eu_volto eu~depois eu~isso fico_com fico~vergonha fila_$ fim_da fim~fila final flexibles:assunto flexibles:pula flexibles:segue geladeira_$ guard- income-low-month:passo income-source:a income-source:bora income-source:nada income-source:segue incomes:deixa incomes:depois
incomes:dessa incomes:informar incomes:mando incomes:quero informar instalments-left:estou instalments-left:falar instalments-left:interessa instalments-left:isso instalments-left:me instalments-left:passa instalments-left:pergunta instalments-left:pula instalments-left:quero isso_, isso_depois mao me_reservo melho- melhor mexer_nesse mexer_nisso mexer~vespeiro milho milho_$ muda~assunto
na_geladeira nao_informar nao_posso nao~dar nao~escrever na~depois nesse_vespeiro no_trabalho nome_aos nome_dele nome~aqui nome~bois o_direito o_nome offers:. offers:antes offers:assunto offers:conta offers:de offers:isso offers:prefiro offers:pula offers:pular offers:responder offers:vamos olho_isso outra_hora overdue:eu overdue:isso overdue:me overdue:muda overdue:nao overdue:nisso overdue:nome
overdue:quero overdue:te o~dele para_isso para_proxima passar_essa pego_as pego~contas pego~papel pode pode_deixar pode~em pode~essa poe_essa poe_um poe~no poe~x prefiro~informar pular~? quando_eu quando~chegar quero quero_dar quero~nome rates:da rates:outra rates:quero rates:vergonha reser- reservo reservo_o reservo~direito responder_$ responder~depois rua_depois rua~te saco_para saco~essa
segue_$ segue~isso sem_isso sem_saco sem~resposta tarde~olho te_digo tem~pular thirteenth:dizer thirteenth:outra thirteenth:quero thirteenth:responder thirteenth:vejo thirteenth:vou toca_sem tocan- tocando tocando_sem tocando~essa toca~essa troca um_x um~ai vai_tocando vai~sem vamos~proxima vazia vazia_$ ver_depois vespe- vespeiro vespeiro_$ volto vou_escrever worry:falar worry:prefiro x x_ai x~e`,
    '3': `! !_$ ,_de ,_vamos ?debt-kind ?income-low-month ^_faz ^_pergunta a_gente a_uma abrir_essa abrir~ferida abro abro_$ agora~eh agora~estou ai~deixo ao_certo as_contas assunto_me assunto~doi a~dama cabec- cabeca chega- chegar coita- coitar coitar_nome consigo dama dama_$ de_estado debt-amount:estou debt-amount:fim debt-amount:me debt-amount:vez debt-creditor:amanha debt-creditor:eh debt-creditor:em
debt-creditor:frente debt-creditor:mando debt-creditor:nao debt-creditor:toca debt-kind:branco debt-kind:em debt-kind:nesse debt-kind:pergunta debt-kind:se debt-kind:um debts:agora debts:lembro debts:mando debts:noite debts:os debts:servico deixa_para deixa~em deixa~ver deixo deixo_passar dele depois~olho deus_$ disso disso_$ disso_agora doi_, doi~vamos eh_$ eh_hora eh_segredo eh~dessa entra-
escrever essa_dai essa_em essa~eu essa~respondo esse_assunto essentials:, essentials:agora essentials:amanha essentials:coisa essentials:deixa essentials:em essentials:falar essentials:gosto essentials:mando essentials:nao essentials:nisso essentials:outra essentials:toca essentials:um essentials:vamos essentials:vejo essentials:ver esse~me estad- estado estado_$ estou_na estou_sem estou~servico
eu eu_pego eu_respondo eu_ver eu~abro eu~outro eu~passar e~mando falar~agora favor favor_$ ferida_$ ferida_eu ferida~nao ficar fila flexibles:com flexibles:dai flexibles:deixa flexibles:isso flexibles:minha flexibles:para flexibles:passa flexibles:prefiro flexibles:sem gelad- geladeira hoje_$ hora_dessa income-low-month:, income-low-month:essa income-low-month:eu income-low-month:sei
income-source:branco income-source:eh income-source:frente income-source:isso income-source:nessa income-source:nesse income-source:o incomes:a incomes:coisa incomes:dizer incomes:e incomes:faz incomes:nada incomes:nisso incomes:nome incomes:o incomes:passa incomes:pego incomes:pula incomes:respondo incomes:vamos instalments-left:assunto instalments-left:coisa instalments-left:eu
instalments-left:muda instalments-left:nome instalments-left:por instalments-left:tarde isso~segredo lembro_os me_doi me_pergunta mexer me~o me~outra na_rua nao_abro nao_coitar nao_consigo nao~hora nao~os ningu- ninguem nisso_$ no_fim no_servico noite nomes no~da no~depois offers:da offers:dessa offers:dizer offers:em offers:mao offers:ninguem offers:proxima offers:quero offers:te offers:toca
offers:vejo offers:ver offers:vergonha offers:vou olho_$ os~agora outro_dia overdue:aberto overdue:de overdue:depois overdue:disso overdue:eh overdue:hora overdue:melhor overdue:mudar overdue:nada overdue:por overdue:pula overdue:respondo overdue:vou o~de paciencia_para papel_$ para_la para~? pego_o pergunta_a pergunta_por pergunta~favor pergunta~uma pessoa pessoa_$ pode_ser por_favor posso_falar
prefiro~coitar procu- proxima_pergunta proxima~por quero_abrir quero_responder quero~a quero~essa rates:bora rates:consigo rates:fim rates:isso rates:meu rates:muda rates:olho rates:para rates:prefiro rates:responder rates:vejo rates:vez rates:vira responder~nao respondo_outro respondo~dia rua saco segredo_de segredo~estado segue_em segue~frente sem_paciencia servico_, se~a tem_como
thirteenth:agora thirteenth:da thirteenth:nao thirteenth:para thirteenth:te toca~proxima trabalho_depois trabalho~eu uma_dama vamos~outro ver vergonha_, vergonha~pula vou vou~o`,
    '-3': `?consent ?which-change ^_ja ^_nunca ^_para ^_so ^_sou ^_um a_pergunta aceitar_essa after-roadmap:depois after-roadmap:isso after-roadmap:proximo ai_$ cance- chuta- comec- compr- consent:nao conti- da~desfazer debt-kind:da debt-kind:particular debts:NAME depois~respondo derru- derrubou derrubou_$ desfazer_depois desfazer~? desis- deu de~isso eh_de enten- entendi errad- esque- essa_conta
essa_informacao essa~derrubou essentials:mais essentials:que falar_isso flexibles:conta gasto impor- importa importa_$ incomes:estou incomes:sei informacao informacao_$ instalments-left:lembro instalments-left:quinta interessa_para interessa~que isso_importa isso_interessa isso~para ja_respondi ja~essa lembr- mais_$ me_derrubou nada_$ nao~isso nenhu- nunca offers:aceitar para_desfazer para_que
para~depois para~pergunta pegue- peguei pensa- proximo proximo_passo quinta_$ rates:sei rates:te renda responder_essa respondi_essa respondi~pergunta retor- sou termi- thirteenth:de thirteenth:eh volta_para volta~outra vou~essa`,
    '-4': `?after-crisis ?which-creditor ^_boa ^_eu ^_volta ^_vou aceit- aceitar after-roadmap:passo boa_pergunta consent:eu consent:para consent:proxima consent:respondo conto_$ deixa_$ depois~conto desfa- desfazer eh_a essa_me mexer_$ nao_mexer pensar prefiro~mexer rates:la respondi sei~essa`,
    '-5': `after-roadmap:essa boa consent:deixa consent:depois depois_passo depois~la essa_eh nao~essa passo_la`,
    '-6': `eh_essa`,
    '-8': `debt-kind:NAME`,
  },
  source: {
    '13': `incomes:bpc`,
    '12': `bpc`,
    '10': `^_bpc bpc_$ incomes:sou`,
    '9': `incomes:propria propria`,
    '8': `?incomes ^_sou clt_$ incomes:clt incomes:conta incomes:minha propr- sou_clt`,
    '7': `clt incomes:por sou`,
    '6': `INCOME barraca incomes:tenho tenho_minha`,
    '5': `barra- conta_propria incomes:o incomes:so incomes:vendo o_bpc por_conta por_minha por~conta por~propria salga- salgado so~bpc`,
    '4': `,_ganho ^_vendo camel- camelo confo- conforme conforme_o o_dia propria_$ so_o sou~, vendo`,
    '3': `!~salario ,_gracas ,~sei :! :, :antes :dar :de :deus :emprego :mesmo :quanto :salario :sei :um :vai :voltei ^_arrumei ^_tenho antes_, antig- antigo arrum- arrumei bpc_do bpc~meu conta conta_$ dar dar_$ da~filha de_antes de~, dia_$ do~menino entre- filha_$ ganho incomes:dia incomes:do incomes:filha incomes:ganho incomes:menino incomes:meu menino meu_menino minha_conta nao~quanto para_meu quanto_vai
quanto~dar salario_de sei_quanto tramp- trampo um_trampo um~de vai_dar`,
    '-3': `?income-source`,
  },
  'source:alimony': {
    '12': `income-source:pensao`,
    '11': `income-source:o`,
    '9': `income-source:pai pensao`,
    '8': `income-source:alimenticia income-source:do income-source:juiz pai pensa-`,
    '7': `?income-source ^_pensao alime- alimenticia depos- deposita deposita_$ genit- genitor income-source:deposita income-source:ex juiz o_genitor o_pai o~deposita pensao_alimenticia`,
    '6': `alimenticia_$ ex guri guri_$ income-source:mandou income-source:para juiz_mandou menin- o_juiz o~mandou pensao~guri`,
    '5': `crian- criancas criancas_$ das_criancas income-source:criancas income-source:da income-source:das income-source:paga mando- mandou meninas o_ex o~o para_meninas que_o`,
    '4': `a_pensao a~do do_pai eh_pensao eh~alimenticia ele income-source:a ordem_do ordem~juiz pagar_$ pensao_do`,
    '3': `^_desconta das da~filha deles desconta desconta_do do_juiz do_menino do_salario do~deles do~filho do~paga e_vem ex~por e~para income-source:filha income-source:filho income-source:menino income-source:mim income-source:salario income-source:vem juiz_$ menino meu_ex ordem o~da paga paga_$ pai_da pai_do pai~e pai~minha por_ordem por~do`,
    '-3': `falecido income-source:falecido`,
    '-4': `falec-`,
  },
  'source:family-help': {
    '13': `?income-source`,
    '12': `income-source:manda income-source:me`,
    '11': `income-source:meu income-source:minha income-source:que`,
    '10': `income-source:mandam`,
    '9': `^_mesada income-source:ajuda income-source:mesada manda mandam mesad- mesada`,
    '8': `^_minha income-source:dos minha~me`,
    '7': `a_familia a~faz dos income-source:da income-source:familia income-source:faz income-source:uma uma~que vaqui- vaquinha`,
    '6': `^_meu ^_uma depos- deposita deposita_$ estra- genro income-source:deposita income-source:filho income-source:irma income-source:meus income-source:vo manda- meu_genro meu_tio meu~que minha~manda segura segura_$ tio vo vo_$`,
    '5': `^_mandam ^_meus ^_vivo ajuda banca banca_$ dos_filhos estad- famil- familia filho filho- filho_me filhos filhos_$ income-source:com income-source:mim income-source:vivo irma me_da meu_filho meus~se meu~me minha_irma vivo`,
    '4': `ajuda_$ da_$ do~pai faz income-source:a income-source:do income-source:em income-source:mae income-source:para income-source:se irma_que irmao- irmaos junta- manda_$ mandam_$ me_ajuda meu_pai minha~que pai_$ que_manda segur-`,
    '3': `INCOME avo em_portugal estou~em estud- income-source:, income-source:estou income-source:filha income-source:mes income-source:mora income-source:pai income-source:portugal income-source:todo irma~manda mae manda_todo manda_um manda~mes meus meus_pais mim_$ minha minha_mae minha_nora mora mora_em mora~portugal nora pais pix pix_$ portugal que_mora que~, todo_mes um_pix`,
    '-3': `^_do income-source:pensao`,
    '-5': `income-source:o`,
  },
  'source:formal-job': {
    '20': `?income-source`,
    '14': `^_clt income-source:clt`,
    '13': `clt income-source:de`,
    '12': `assin- regis-`,
    '11': `ficha- income-source:carteira income-source:registrado opera-`,
    '10': `^_bato bato income-source:bato income-source:trabalho registrado registrado_$`,
    '9': `^_registrado ^_trabalho carte- carteira fichado holer- holerite income-source:empresa income-source:fichado income-source:mesmo`,
    '8': `INCOME clt_$ empresa fichado_$ income-source:no income-source:salario income-source:usina trabalho usina usina_$`,
    '7': `^_salario assinada caixa carteira_assinada income-source:assinada income-source:patrao income-source:ponto meu_patrao ponto ponto_$ sou~de supermercado traba-`,
    '6': `^_carteira a_empresa carteira_$ empre- fabri- fabrica firma_$ funcionario income-source:da income-source:firma income-source:meu income-source:registrada income-source:sou mesmo_$ patra- patrao raiz registrada registrada_$ super-`,
    '5': `^_sou assinada_$ de_carteira depos- deposita deposita_$ domes- domestica firma funci- income-source:a income-source:deposita income-source:dia income-source:domestica mesmo meu_trampo`,
    '4': `^_meu da_firma de_porteiro dia_$ fichada fichada_na income-source:cartao income-source:fichada income-source:na income-source:todo income-source:trampo porte- porteiro predi- predio salar- salario salario_de sou sou_fichada sou~na terce- todo_dia trabalho_de tramp- trampo`,
    '3': `,~por ^_cobrador da_empresa de_onibus de~assinada de~da eh~meu empresa_$ estou_de income-source:, income-source:com income-source:loja income-source:ne mas_por mas~uma onibu- onibus por_uma`,
    '-3': `^_bolsa aplic- bico de_uber income-source:bico income-source:conta income-source:do income-source:militar income-source:pj income-source:prefeitura milit- militar pj por_conta prefe- prefeitura prefeitura_$ repre- rodo trabalho~prefeitura uber`,
    '-4': `apose- bolsa concu- patrao_$ pensi- pensionista sou_meu sou_pensionista`,
    '-5': `income-source:bolsa income-source:roca roca roca_$`,
    '-6': `estag-`,
  },
  'source:odd-jobs': {
    '22': `?income-source`,
    '13': `^_cato cato income-source:cato`,
    '11': `bico income-source:bico`,
    '10': `bisca- biscate biscate_$ income-source:biscate income-source:faco income-source:na income-source:viro me_viro viro`,
    '9': `^_faco diari- income-source:me`,
    '8': `INCOME ^_diarista apare- bala diarista income-source:diarista income-source:quando sinal vendo~no`,
    '7': `aparecer capin- capino capino_lote chamam chamam_$ descarrego descarrego_caminhao diarista_$ frete income-source:aparecer income-source:caminhao income-source:capino income-source:chamam income-source:descarrego income-source:frete income-source:lote income-source:outro income-source:que lote o~aparecer quando_chamam que_aparecer`,
    '6': `^_bico ^_um bico_de camin- caminhao caminhao_$ carro_na chama- desca- faco frete_$ garco- garcom garcom_$ income-source:no income-source:pego income-source:um olho`,
    '5': `ali aqui_outro aqui~ali bico_$ carre- carrego carrego~na carro de_biscate dos_outros income-source:aqui income-source:carrego income-source:o income-source:rua income-source:uns income-source:vier na_mudanca na_rua na~dos outro outro- outro_ali outros outros_$ o~vier pego que_vier rua_$ um~aqui vier vier_$ vivo_de vivo~biscate`,
    '4': `^_carrego ^_pego ^_vendo ^_vivo aparece aparece_$ corre faco_uns faco~corre feira feira_$ income-source:aparece income-source:corre income-source:dos income-source:feira income-source:nos income-source:vendo income-source:vivo mudan- mudanca na_feira nos pego_o quand- quando rua saco trint- trinta trinta_$ uns uns_corre vendo vivo`,
    '3': `^_me bico_mesmo diaria dia~outro dos duas_vezes duas~na income-source:dia na na_semana nao~obra obra obra_$ outro_nao que_aparece sim~nao um_dia`,
    '-3': `^_trabalho alugu- bolsa estag- income-source:a income-source:para income-source:seguro income-source:trabalho inqui- segur- sou vendo~na`,
    '-4': `^_sou apose- faco_unha income-source:bolsa income-source:da income-source:do income-source:meu income-source:unha unha`,
    '-5': `income-source:sou`,
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
    '7': `aplic- bolsa_de income-source:sou`,
    '6': `^_sou apren-`,
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
    '9': `do_finado falec-`,
    '8': `^_pensao ^_viuva finado_$ income-source:sou militar_$ pensao`,
    '7': `income-source:deixou income-source:recebo pensa-`,
    '6': `^_do ^_sou deixo- deixou falecido income-source:do income-source:falecido income-source:marido income-source:meu income-source:militar income-source:morte income-source:que milit- militar sou`,
    '5': `faleceu income-source:de income-source:e income-source:faleceu income-source:fiquei income-source:por marido_que morreu morte pensao_por pensao~morte por_morte que~finado recebo`,
    '4': `^_fiquei deixou_$ e_recebo faleceu_$ fique- fiquei fiquei~e income-source:o income-source:pelo income-source:velho marid- marido meu_velho meu~faleceu morre- o~o pensao_do pensao~meu que_o recebo_$ velho`,
    '3': `INCOME ^_recebo eh~pensao faleceu_e income-source:eh mae_que meu_marido meu~que o_meu pelo pensao~minha receb- velho_$`,
    '-3': `guri guri_$ pensao~guri`,
  },
  'source:public-servant': {
    '21': `?income-source`,
    '14': `concu-`,
    '12': `judic- tecni-`,
    '11': `^_servidor ^_soldado income-source:servidor servidor solda- soldado`,
    '10': `income-source:do income-source:militar income-source:prefeitura income-source:sou milit- militar`,
    '9': `^_sou prefe- prefeitura`,
    '8': `do_estado estad- estado income-source:da income-source:estado munic- prefeitura_$ servi- sou`,
    '7': `concursada concursado estado_$ income-source:concursada income-source:concursado income-source:municipal municipal`,
    '6': `concursada_$ concurso concurso_$ guarda income-source:concurso passei_no trabalho~prefeitura`,
    '5': `^_passei camar- da_prefeitura da~de guard- na_prefeitura passe- passei`,
    '4': `agent- agente agente_de agente~saude de_saude income-source:agente income-source:no income-source:professora income-source:saude profe- professora professora_do professora~estado saude trabalho_na`,
    '3': `INCOME ^_trabalho da_policia de~do income-source:, income-source:merendeira income-source:trabalho meren- merendeira n0 polic- policia sou_da`,
    '-3': `ficha- funcionario income-source:bolsa income-source:o income-source:pj income-source:usina pj pj_$ usina usina_$`,
    '-4': `^_viuva apose- income-source:meu income-source:viuva viuva`,
    '-5': `pensi- pensionista sou_pensionista`,
    '-6': `repre-`,
    '-7': `estag-`,
  },
  'source:rent': {
    '17': `inqui-`,
    '15': `alugu-`,
    '14': `?income-source`,
    '13': `income-source:aluguel`,
    '12': `alugo income-source:alugo income-source:inquilino inquilino`,
    '10': `^_alugo ^_meus aluguel income-source:meus income-source:que`,
    '9': `^_aluguel aluguel_$ barra-`,
    '8': `income-source:um o~que`,
    '7': `aluga- alugada alugada_$ income-source:a income-source:alugada income-source:o income-source:tenho meus`,
    '6': `alugo_a quart- quarto quiti- quitinete`,
    '5': `de_aluguel garag- garagem garagem_$ income-source:garagem tenho_uma`,
    '4': `^_recebo a_casa aluguel_de a~que comod- income-source:casa income-source:de income-source:nos income-source:ponto income-source:recebo income-source:uma nos um_ponto`,
    '3': `INCOME ^_tenho a_casinha alugo_$ casin- casinha casinha_que casinha~eu da_frente de_um eu_alugo eu~na fundo- fundos fundos_que income-source:eu income-source:uns ponto praia que~alugo recebo`,
    '-3': `income-source:do income-source:meu`,
  },
  'source:retirement': {
    '24': `apose-`,
    '16': `?income-source`,
    '12': `income-source:aposentadoria income-source:inss`,
    '11': `aposentei income-source:aposentado income-source:aposentei`,
    '10': `^_inss income-source:ja inss inss_$`,
    '9': `aposentado aposentadoria chute- income-source:a`,
    '8': `^_aposentado ^_aposentadoria ^_aposentei de_vez income-source:as ja~as`,
    '7': `^_encostado aposentado_$ aposentadoria_$ encostado income-source:encostado vez vez_$`,
    '6': `campo campo_$ do_campo income-source:campo income-source:me me_aposentei sou~do`,
    '5': `INCOME ^_ja aposentada aposentei_por encos- idade idade_$ income-source:da income-source:idade income-source:minha income-source:por sou_aposentada`,
    '4': `aposentei~roca as do_inss do~da income-source:do income-source:roca ja minha_aposentadoria recebo_do roca roca_$`,
    '3': `,~trabalhei ^_recebo aposentado_do aposentado_por income-source:, income-source:como income-source:de income-source:pela income-source:professora income-source:recebo me_paga paga_, profe- professora professora_$ sou_aposentado tempo_$ trabalhei`,
    '-3': `income-source:meu`,
  },
  'source:self-employed': {
    '22': `?income-source`,
    '14': `income-source:meu`,
    '13': `income-source:vendo`,
    '12': `repre- vendo`,
    '11': `income-source:conta income-source:tenho`,
    '9': `INCOME ^_mei de_uber income-source:mei income-source:por income-source:sou mei mei_$ rodo uber`,
    '8': `^_bico ^_vendo faco_unha fora_$ income-source:fora income-source:pj income-source:unha para_fora pj por_conta unha`,
    '7': `^_perco ^_sou aula auton- autonomo bico_$ dou_aula fora income-source:autonomo income-source:casa income-source:de income-source:minha income-source:na income-source:para income-source:roca income-source:salao lojin- lojinha meu_salao perco pj_$ roca roca_$ salao tenho_minha vendo_$`,
    '6': `^_dou ^_faco ^_motorista ^_tenho cabel- cabelo conta_$ costu- de_moto dou income-source:bico income-source:e income-source:faco income-source:moto income-source:roupa motor- motorista motorista_de particular particular_$ patrao_$ quent- roupa salao_$ sou sou_meu trabalho_por vendo_roupa`,
    '5': `aplicativo aplicativo_$ autonomo_$ bico casa_$ de~no em_casa entre- entrego ifood ifood_$ income-source:em income-source:oficina income-source:patrao income-source:trabalho moto oficina parti- roupa_$ sou_autonomo tenho~oficina uma_oficina vendo~na`,
    '4': `EXPENSE ^_trabalho aplic- bolo coisas_na coisas~rua income-source:, income-source:. income-source:negocio income-source:trampo meu_proprio negocio_$ ofici- patra- patrao propr- proprio tenho tenho_uma trabalho trabalho~conta trampo`,
    '3': `,_sem acai acai_na casa coisa- coisas como~, conta eh~igual eh~mas faco igual_, income-source:acai income-source:barraca income-source:como income-source:fundo income-source:sem income-source:uma insta- instagram meu negocio no_fundo no_instagram nota no~eh prest- presto sem~. sou~por tenho~barraca traba- trabalho_na tramp- uma_barraca uma~na vendo_acai`,
    '-3': `^_bolsa ^_clt bolsa clt fichado fichado_$ income-source:a income-source:clt income-source:fichado income-source:me income-source:pensao income-source:prefeitura income-source:seguro inqui- munic- pensao prefe- prefeitura regis- segur- trabalho~prefeitura vendo~no`,
    '-4': `aluga- alugada alugada_$ caixa concu- fabri- fabrica ficha- income-source:alugada income-source:bolsa income-source:o income-source:que opera- quiti- quitinete sou~de super- supermercado`,
    '-5': `apose- assin- income-source:da pensi- pensionista sou_pensionista`,
    '-6': `bala sinal`,
    '-7': `income-source:do`,
    '-8': `estag-`,
  },
  'source:social-benefit': {
    '17': `income-source:o`,
    '15': `?income-source`,
    '14': `income-source:do`,
    '12': `income-source:loas loas`,
    '11': `^_loas income-source:bolsa income-source:eh income-source:governo`,
    '9': `bolsa gover- governo income-source:auxilio income-source:bpc income-source:cartao`,
    '8': `bpc cidad- eh_do eh~cras familia_$ income-source:familia o_bolsa`,
    '7': `^_beneficio auxil- auxilio beneficio_do bolsa_$ bolsa_familia bpc_$ cras encos- governo_$ income-source:beneficio o_bpc`,
    '6': `INCOME auxilio_$ defic- do_governo famil- familia o_cartao`,
    '5': `^_bolsa benef- beneficio carta- cartao eh~inss income-source:inss o_auxilio o_governo que_da`,
    '4': `^_auxilio ^_o autis- autista autista_$ auxilio_do da_$ desde_o do_municipio income-source:autista income-source:desde income-source:municipio income-source:pelo inss inss~o munic- municipio municipio_$ o~com`,
    '3': `^_ajuda ^_eh ^_encostado ajuda_do ajuda~governo cartao_do cartao~bolsa com_a crian- criancas criancas_$ das_criancas desde do_bolsa do_inss eh_autista encostado income-source:ajuda income-source:com income-source:criancas income-source:das income-source:encostado o~das pelo que~autista recebo~governo`,
    '-3': `^_do alugu- apose- barra- income-source:militar income-source:pensao milit- militar`,
    '-4': `^_sou`,
    '-6': `income-source:de`,
  },
  'source:unemployment-benefit': {
    '16': `income-source:seguro`,
    '15': `segur-`,
    '14': `seguro`,
    '10': `^_seguro`,
    '9': `income-source:estou`,
    '7': `?income-source income-source:parcelas seguro_$`,
    '6': `desemprego e_estou income-source:desemprego parcelas parcelas_$ seguro_desemprego`,
    '5': `,_termina ,~em demitida desem- desemprego_$ em_janeiro fui_demitida fui~e income-source:e income-source:em income-source:recebendo janei- janeiro janeiro_$ no_seguro o_seguro parce- recebendo termi- termina termina_em`,
    '4': `^_fui demit- do_seguro income-source:, income-source:as income-source:enquanto income-source:no income-source:o nas`,
    '3': `enqua- enquanto enquanto_nao estou_no fui income-source:outro nao~outro seguro~nao`,
  },
  'start-reminders': {
    '19': `lembr-`,
    '11': `after-roadmap:lembrete lembrete_? lembretes`,
    '10': `lembrete`,
    '9': `^_reativa after-roadmap:avisa after-roadmap:avisos after-roadmap:dia after-roadmap:lembretes after-roadmap:reativa avisa aviso- avisos me_avisa reativa`,
    '8': `after-roadmap:bota lembrada lembretes_$ lembretes_por relig- tem~?`,
    '7': `^_bota after-roadmap:lembra after-roadmap:me after-roadmap:quero after-roadmap:todo after-roadmap:vencer after-roadmap:vencimento after-roadmap:volta aviso avisos_de avisos~vencimento bota de_volta lembra me_lembra os quero_ser reati- vencer vencimento vencimento_$ volta_com voltar~me`,
    '6': `:os ^_pode after-roadmap:falta after-roadmap:mandam after-roadmap:ser after-roadmap:vespera avisa- avisos_$ de_pagar de_vencimento do_dia dos_lembretes esque- falta na_vespera no_dia os_avisos pode_mandar pode_voltar pode~os todo_mes um~na vence- vencer_$ venci- vespe- vespera voce_mandam volta_$`,
    '5': `,_me ,~avisa :pode :voltar a_me after-roadmap:antes after-roadmap:avisar after-roadmap:aviso after-roadmap:de after-roadmap:lembre after-roadmap:nas after-roadmap:os after-roadmap:sinto after-roadmap:um alert- antes avisar avisa~dia aviso_para bota_um com_os com~lembretes dia lembre lembrete_no lembrete~dia mandam mandar_os mandar_um me_avisar me_lembre me~quando me~todo nas_contas os~por
para_mandar para~todo quero_que ser~no todo volta volta- voltar voltar_a`,
    '4': `:a :lembretes ^_liga ^_quero after-roadmap:aqueles after-roadmap:contas after-roadmap:esquecer after-roadmap:esqueci after-roadmap:for after-roadmap:mim after-roadmap:pode antes_do aqueles aviso_do a~avisar a~lembrar contas_$ de_vencer despe- dia_# do_vencimento dos do~do esquecer lembrar_$ liga_de manda- me_cobra me_lembrar mes_para mes~eu me~antes me~de me~sim me~um nas na~? no~# o_aviso pagar_$
para~um pode pode_me pode~a quero ser ser~de sinto todo~para`,
    '3': `#_$ ,_estava ,_quero ,~me :, :lembrar :mandar :receber :sim ^_agora ^_da ^_me ^_tem ^_voce after-roadmap:boletos after-roadmap:cabeca after-roadmap:cobra after-roadmap:dos after-roadmap:esqueco after-roadmap:favor after-roadmap:liga after-roadmap:mes after-roadmap:na after-roadmap:novo after-roadmap:parcelas after-roadmap:quando after-roadmap:sempre after-roadmap:tem after-roadmap:tiver
after-roadmap:voce antes_de antes~vencer antes~vencimento avisar~do aviso~dia boletos boletos_$ cobra contas cutuca da_para dar_um das_parcelas dia_$ dia_do dias_antes dia~vencimento esqueci esqueci_de esqueci~pagar esqueco esqueco_tudo esqueco~, estava_me estava~fazendo eu_quero falta_$ fazen- fazendo fazendo_falta for lembrar lembre_$ liga manda_um manda~lembrete me me_cutuca me_dar me_fazendo
me~ai me~das me~falta os_aviso para_eu para_mim para~nao parcelas_$ pode~dar quando_tiver quero_de quero~me quero~voce quero~volta que~lembre sem_os sempre_$ sem~avisos sim_, sim~quero tiver todo~# tudo_, um_lembrete um~para vencer_? vento voce_me`,
    '-3': `^_os ^_para after-roadmap:receber cance- de_me lembretes_me mensa- os~me para_de tirar volta_a volta~me`,
    '-4': `after-roadmap:parar after-roadmap:tirar a~mandar lembrete_$ mandar_aviso mim_$ pode_tirar reativar suspe-`,
    '-5': `after-roadmap:vencimentos avisos_por avisos~favor parar vencimentos_$`,
    '-6': `coloc- me_mandar quero~os`,
  },
  'stop-reminders': {
    '20': `lembr-`,
    '14': `after-roadmap:aviso aviso lembrete`,
    '13': `lembrete_$`,
    '12': `after-roadmap:esses esses lembretes`,
    '11': `^_para after-roadmap:lembrete avisa- lembretes_$ para_de`,
    '10': `^_desativa after-roadmap:lembretes after-roadmap:parar aviso- avisos desat- desativa parar`,
    '9': `after-roadmap:alarme after-roadmap:avisar after-roadmap:avisos alarm- alarme avisar avisos_$ nao_precisa para_com`,
    '8': `after-roadmap:desativa after-roadmap:os cance- de_aviso desli- lembrar os precisa`,
    '7': `:lembrete ^_sem ^_silencia after-roadmap:chega after-roadmap:menos after-roadmap:nao after-roadmap:precisa after-roadmap:tira after-roadmap:vencimento alert- avisar_$ chega_de de_me lembrar_$ me~mais nao_quero os_lembretes pode_parar silen- silencia vencimento`,
    '6': `,~nem ^_chega after-roadmap:avisa after-roadmap:cancelar after-roadmap:ficar after-roadmap:me after-roadmap:silencia after-roadmap:toda avisa aviso_$ avisos_por avisos~favor cancelar chega chega~aviso de_avisar de~lembrar esse_aviso ficar lembra_mais lembrado_$ me_avisa menos menos_, mensagem_de me~menos nao_me nao_por nao~lembra nao~lembrete os_avisos preci- precisa_ficar quero_lembrete
sem_lembrete sem~por suspe- tira toda venci- vencimento_$`,
    '5': `,_tira :lembrar :nao :os :quero ^_corta ^_desliga ^_muito ^_parar after-roadmap:cancela after-roadmap:desliga after-roadmap:esse after-roadmap:favor after-roadmap:lembrado after-roadmap:lembrar after-roadmap:nem after-roadmap:pfv after-roadmap:segunda after-roadmap:sem aviso_para aviso~vencimento com_esse corta_esses de_lembrete de_mandar desliga desligar de~de esses_avisos esses_lembretes
lembrado lembretes_me mais~vencimento me_lembrar muito~para nao~avisar nao~ficar nao~me os~me o~das parar_os para~esse pode~de precisa_avisar quero_ser quero~lembrado segunda_$ ser_lembrado silencia~aviso`,
    '4': `:lembretes :parar :pode :precisa ^_cancela ^_cancelar ^_dispenso ^_menos ^_os ^_tira after-roadmap:avisando after-roadmap:corta after-roadmap:das after-roadmap:de after-roadmap:lembrando after-roadmap:mais after-roadmap:mensagem after-roadmap:muito after-roadmap:negocio after-roadmap:ou after-roadmap:para after-roadmap:parcelas after-roadmap:sei after-roadmap:ser after-roadmap:tirar
after-roadmap:todo after-roadmap:zap avisando aviso_de cancela com_vencimento corta cutuc- das_parcelas dispenso eu_sei favor_$ ficar_me ficar~lembrando ja_sei lembrando me_lembrando menos~por parar_com parar_de parar~lembretes parar~os para~avisar para~isso para~mandar para~me parcelas_$ pfv pfv_$ pode_tirar pode~o pode~os por_favor precisa_me precisa~me quero_parar resto_pode segun- segunda
sei_que silencia_os todo_dia`,
    '3': `,~precisa ,~resto :com :mais :me :receber ^_larga ^_pode after-roadmap:agonia after-roadmap:com after-roadmap:cutuca after-roadmap:dao after-roadmap:interesse after-roadmap:lembra after-roadmap:mensagens after-roadmap:pode agoni- agonia agonia_$ aviso_todo cancelar~negocio chega~lembrete chega~mensagem com_isso da_agonia dao das de_mensagem de_vencimento dia~, dispe- do_vencimento em_receber
em~lembretes esse esse_negocio esses_lembrete esse~todo eu~que favor interesse interesse_em interesse~receber larga larga_mao lembra lembrete_por lembrete~favor mais_do mais_lembrete mais_mensagem mais~conta mais~de manda_mais manda~lembrete mao_de me_dao me_deixa me_lembra mensa- mensagem~aviso mensagens_de mes~da me~agonia me~disso me~mal me~que muito nao_manda nao~interesse negocio negocio_dos
negocio~lembretes o_resto os_aviso o~pode para~os parcelas pode_continuar que_devo quero~mensagem receber_lembretes resto resto~continuar sei~devo silencia_esses silencia~lembrete tenho_interesse tenho~em tira_$ tira_esse tirar toda_semana todo todo~# todo~me vencimento_, zap`,
    '-3': `^_ativa ^_manda ^_reativa after-roadmap:ativa after-roadmap:falta after-roadmap:reativa after-roadmap:sim after-roadmap:sinto ativa de_novo de_pagar do_dia do~do falta novo novo_$ precisa_mais reativa sinto`,
    '-4': `after-roadmap:novo me~de pagar_$ pode_mandar pode~lembrar quero_receber volta_com`,
    '-5': `^_quero ^_volta avisos~vencimento lembretes_por mensagem_$ pode_me reati- volta`,
    '-6': `avisos_de liga_os liga~lembretes`,
    '-7': `^_liga after-roadmap:liga after-roadmap:volta liga relig-`,
    '-8': `os~por`,
  },
  'tell-reply:no': {
    '18': `after-roadmap:nao nao_aceitaram recus-`,
    '13': `^_negaram aceitaram_$ after-roadmap:negaram after-roadmap:quiseram negar- negaram`,
    '12': `quiseram`,
    '11': `aceitaram after-roadmap:falaram after-roadmap:recusaram falaram_que quise- recusaram`,
    '10': `^_falaram after-roadmap:pe falar- falaram o_pe`,
    '9': `after-roadmap:disseram after-roadmap:nem banco~o nao_quiseram nao_toparam pe que_nao`,
    '8': `^_bateram ^_eles aceit- after-roadmap:bateram after-roadmap:disse after-roadmap:proposta a~foi bater- bateram disse- disseram minha_cara negativa negativa_$ respo-`,
    '7': `after-roadmap:acordo after-roadmap:resposta after-roadmap:valor after-roadmap:voltou cara cara_$ disse disse_nao disseram~nao minha_proposta negat- nem_quiseram resposta riram riram_da riram~minha toparam_$ volto- voltou`,
    '6': `:nao ^_acordo ^_responderam ^_riram aceitaram_# acord- acordo acordo_de acordo~# after-roadmap:cara after-roadmap:conversa after-roadmap:deram after-roadmap:eles after-roadmap:pedido after-roadmap:responderam after-roadmap:riram after-roadmap:telefone after-roadmap:toparam arred- bateram_o da~cara deram disseram_nao disseram_que me_deram nao~# nao~minha o_banco o_telefone o~cheio o~disse pedid-
pedido pedido_$ propo- proposta proposta_$ proposta_foi redon- redondo redondo_$ responderam responderam_que responderam~nao telef- telefone telefone_$ topar- toparam valor valor_cheio`,
    '5': `#_e NAME~minha ^_disseram ^_nao aceitam acordo_$ after-roadmap:# after-roadmap:aceitam after-roadmap:aceitaram after-roadmap:banco after-roadmap:cheio after-roadmap:ficaram after-roadmap:minha after-roadmap:ouvir after-roadmap:sem after-roadmap:so cheio cheio_$ conversa da_minha e_no e~fim fazem ficar- ficaram me~um nao_$ o_acordo ouvir ouvir_$ o~no que~muito so~o valor_$`,
    '4': `#~nao ,_antes ?after-roadmap ^_nem a_cabeca a_moca a_proposta abaix- abrir- abriram after-roadmap:abriram after-roadmap:atendente after-roadmap:centavo after-roadmap:fazem after-roadmap:fim after-roadmap:foi after-roadmap:mao after-roadmap:moca after-roadmap:negociar after-roadmap:pensar after-roadmap:pouco after-roadmap:teve agora~, antes~nao atendente_disse a~disse a~que balan- centa- centavo
centavo_$ conve- conversa_com conversa~eles de_# de~centavo eh_muito eles eles_nao eles~aceitaram enrol- fizeram_$ mao_de me~e moca_disse moca~que nao nao_fazem nao_fizeram nao_teve nao~conversa nem nem_pensar no_fim no~nao o_atendente o_valor offers:e pouco pouco_$ que_nem que_so que~pensar quiseram_negociar silencio teve um_centavo`,
    '3': `,_disseram NAME_respondeu ^_ate ^_ofereci a_porta a_vista aceitou_minha aceitou~proposta after-roadmap:cabeca after-roadmap:fizeram after-roadmap:gerente after-roadmap:mandei after-roadmap:muito after-roadmap:o after-roadmap:porta after-roadmap:que after-roadmap:um after-roadmap:vista ate_agora atendente a~respondeu banco banco_disse banco~nao bateram_a bateram~porta conversa_$ da_$ de_um
disse_que dividir em_# em~e e~aceitaram fazem_$ fim fizer- fizeram foi mandei_a mao moca n0 nao~negociar na~cara negoc- negociar_$ o_NAME o_gerente ofereci_# offers:# offers:dividir offers:pedi para_dividir para~em pensar pensar_$ por_telefone porta porta_na porta~minha por~e que~tem respondeu sem silen- so_a vista vista_$ voce~e`,
    '-3': `?debt-kind ^_toparam aceitaram_meu aceitaram~cartao aceitei_o aceitei~acordo after-roadmap:cartao after-roadmap:mais after-roadmap:quis after-roadmap:sei cartao_$ eh_que eles_disseram meu_cartao minha~foi nao_eh nao_quis nao~meu nao~que ok_$ o~nao que~? quis se~nao sim_$`,
    '-4': `nao_aceitei offers:negociar que_sim`,
    '-5': `aceitei after-roadmap:aceitei after-roadmap:sim`,
    '-6': `engol-`,
    '-7': `^_aceitaram`,
  },
  'tell-reply:yes': {
    '17': `after-roadmap:aceitaram`,
    '16': `aceitaram`,
    '15': `aceit- conco-`,
    '14': `after-roadmap:sim after-roadmap:toparam topar- toparam`,
    '13': `^_concordaram ^_toparam after-roadmap:concordaram after-roadmap:topou aprov- concordaram topou`,
    '12': `^_aceitaram`,
    '11': `aceitaram_$`,
    '10': `after-roadmap:comigo disse- disseram engol- minha_proposta o~topou`,
    '9': `^_veio after-roadmap:disseram after-roadmap:resposta after-roadmap:veio o_banco posit- sim_$ toparam_$`,
    '8': `! !_! ^_deram ^_disseram aceitou after-roadmap:aceitou after-roadmap:banco after-roadmap:deram after-roadmap:proposta comig- comigo comigo_$ deram pedi_$ que_sim resposta sim veio`,
    '7': `^_eles after-roadmap:pedi desconto_que do~jeito eles_toparam fizeram_do fizeram~meu liber- meu_jeito nao~que pedi propo- proposta proposta_$`,
    '6': `^_fizeram after-roadmap:! after-roadmap:eles after-roadmap:fizeram after-roadmap:gerente after-roadmap:jeito after-roadmap:minha after-roadmap:ok eh_que eles_disseram fizer- fizeram geren- gerente jeito jeito_$ nao_eh o_desconto ok ok_$ que~? toparam_o`,
    '5': `!_$ ,_aceitaram NAME_topou ^_deu ^_falaram a_financeira a_gerente after-roadmap:desconto after-roadmap:deu after-roadmap:dizendo after-roadmap:falaram after-roadmap:financeira after-roadmap:primeira de_primeira disseram~pode dizen- dizendo falar- falaram falaram_que primeira_$ que_pode que~ser respo- ser_$ valor_$`,
    '4': `!~! NAME~! ^_bateram a_minha aceita_$ after-roadmap:bateram after-roadmap:certo after-roadmap:hora after-roadmap:martelo after-roadmap:nosso after-roadmap:o after-roadmap:otimo after-roadmap:que after-roadmap:ser after-roadmap:valor a~proposta banco bateram bateram_o com~proposta deu deu_certo deu~, disse_sim disseram_que disseram_sim disseram~! disse~para dizendo_que do_meu eles eles_aceitaram
financeira marte- martelo minha~foi moca_da moca~NAME na_hora nosso nosso_valor o_martelo offers:! offers:disseram offers:sim otimo otimo_$ o~comigo o~disse o~que para_nosso para~valor pode_ser primeira sim_! sim_para sim~! sim~nosso`,
    '3': `?after-roadmap ^_ficharam a_moca aceitaram_minha aceitaram~proposta after-roadmap:aceita after-roadmap:disse after-roadmap:ficharam after-roadmap:moca after-roadmap:na after-roadmap:ofereci after-roadmap:propus after-roadmap:voltou bater- certo com_a desconto eu_propus ficha- ficharam finan- hora hora_$ jeito~eu o_gerente ofereci proposta_foi propu- propus propus_$ que_esta que_ofereci que~propus
valor volto- voltou`,
    '-3': `NAME_nao aceitaram_meu aceitaram~cartao after-roadmap:cartao after-roadmap:nao a~nao cartao_$ eles_nao meu_cartao`,
    '-5': `nao_toparam nao~minha`,
    '-7': `recus-`,
    '-9': `nao_aceitaram`,
  },
  thank: {
    '20': `obrig-`,
    '19': `briga- valeu`,
    '18': `n0`,
    '16': `^_valeu`,
    '15': `after-roadmap:valeu obrigada`,
    '14': `tchau tchau_$`,
    '13': `after-roadmap:beleza after-roadmap:obrigada agrad- valeu_$`,
    '12': `:sim ^_tchau after-roadmap:obrigado after-roadmap:salvou obrigado`,
    '11': `?after-roadmap ^_deus ^_massa ^_ok after-roadmap:legal after-roadmap:massa ajudo- ajudou amem amem_$ legal massa salvo- salvou voce_eh`,
    '10': `:ok :valeu ^_atrasou ^_gratidao ^_tmj after-roadmap:ajudou after-roadmap:atrasou after-roadmap:gratidao after-roadmap:tmj atrasou_$ bom_$ deus_te dez_$ eh_dez gracas_$ gratidao muito obrigado_$ ok tmj`,
    '9': `:ate :mais ^_beleza ^_brigada ^_certo ^_fico ^_gracas ^_obrigada ^_otimo ^_sim after-roadmap:agradecido after-roadmap:anotado after-roadmap:brigada after-roadmap:certo after-roadmap:clareou after-roadmap:demais after-roadmap:deus after-roadmap:dez after-roadmap:entendido after-roadmap:fico after-roadmap:gracas after-roadmap:muito after-roadmap:otimo after-roadmap:perfeito agradecido agradecido_$
anota- anotado atrasou brigada brigada_$ clare- clareou deus dez enten- entendido entendido_$ fico grati- viu`,
    '8': `:deus ^_agradecido ^_ate ^_brigadim ^_entendi ^_perfeito ^_👍 ^_🙏 abencoe_$ after-roadmap:anjo after-roadmap:bom after-roadmap:brigadim after-roadmap:combinado after-roadmap:grande after-roadmap:tchau after-roadmap:🙏 anjo anjo_$ belez- beleza brigadim brigadim_$ certo certo_$ combi- combinado combinado_$ de_grande demai- demais deus~pague eh~anjo foi_de foi~grande gratidao_$ me_salvou muito_$
otimo otimo_$ perfe- perfeito que_bom sim_$ um_anjo 🙏_$`,
    '7': `:👍 ^_abriu ^_ajudou ^_bgd ^_mandou ^_nota ^_thanks ^_👏 abenc- abencoe abriu abriu_minha abriu~mente after-roadmap:abriu after-roadmap:amei after-roadmap:bem after-roadmap:bgd after-roadmap:entendi after-roadmap:mente after-roadmap:nota after-roadmap:te after-roadmap:thanks after-roadmap:top after-roadmap:viu after-roadmap:👏 agora_clareou amei amei_$ bem_$ bgd bgd_viu clareou_$ eh_um entendi_$
graca- gracas grand- grande mais_$ mandou_bem mente mente_$ minha_mente nota nota_mil obrigada_$ ok_$ pague salvou_$ thanks_you top 👍 👍_$ 👏 🙏`,
    '6': `:abencoe ^_agora ^_ce ^_obrigado ^_salvou after-roadmap:mandou after-roadmap:mil after-roadmap:pague after-roadmap:you ate bom ce_eh ce~dez deus_abencoe deus_lhe lhe lhe_pague massa_demais mil_$ obrigada_por salvou_minha salvou~vida sim te thank- thanks viu_$ voce~um you you_$`,
    '5': `!_$ :viu ^_agradecida ^_clareou ^_muito after-roadmap:agradecida after-roadmap:caramba after-roadmap:ce after-roadmap:entao after-roadmap:ideias after-roadmap:valia agradecida agradecida_demais ajudou_para ajudou~caramba beleza_$ beleza_entao bem caram- caramba caramba_$ ce clareou_minhas clareou~ideias de~valia entao_$ entendi esta_bom grande_valia hoje_, ideia- ideias ideias_$ mando- mandou
me~por mil minhas_ideias obrigada_viu para_caramba por~, que_deus que~te valia valia_$`,
    '4': `! ,_obrigada :! :obrigada ^_agradeco ^_foi ^_nossa ^_voce a_senhora after-crisis:. after-crisis:por after-roadmap:eh after-roadmap:foi after-roadmap:ilumine after-roadmap:lhe after-roadmap:minha after-roadmap:ok after-roadmap:senhora after-roadmap:vida after-roadmap:voce agradecida~da agradeco ajuda_$ atras- da_conta demais_da demais~conta despe- deus~ilumine eh_muito entao esse_plano ilumi-
ilumine ilumine_$ minha_vida muito_obrigada nossa obrigada_pela obrigada~ajuda pela pela_ajuda por_hoje por_tudo senhora te_ilumine vida_$`,
    '3': `,_valeu ._minha :filho :muito :pela :te ^_que ^_show ^_tamo after-crisis:dormir after-crisis:melhor after-roadmap:agora after-roadmap:ajuda after-roadmap:dobro after-roadmap:fml after-roadmap:junto after-roadmap:show after-roadmap:tamo after-roadmap:👍 a~eh bom_obrigada certo_obrigada de_em demais_$ deus~de de~dobro dobro dobro_$ dormi- em_dobro esta_certo filho_$ fml fml_$ junto junto_,
junto~valeu melhor_, muito~pela ok_entendi pague_$ senho- show tamo tamo_junto tamo~, te_abencoe te_de te_pague te~em valeu_demais valeu_fml vida`,
    '-3': `:opa ?debts ?thirteenth ?which-change ^_NAME ^_achei ^_bom ^_eh ^_fui ^_link ^_melhor ^_negaram ^_oi ^_opa ^_parar ^_pedi ^_reset ^_sair ^_stop ^_topei ^_voltei aceit- after-roadmap:achei after-roadmap:ai after-roadmap:como after-roadmap:eles after-roadmap:estou after-roadmap:fui after-roadmap:isso after-roadmap:link after-roadmap:melhor after-roadmap:nao after-roadmap:negaram
after-roadmap:pagamento after-roadmap:parar after-roadmap:pedi after-roadmap:quanto after-roadmap:quero after-roadmap:tem after-roadmap:toparam after-roadmap:voltei ai_$ cance- conco- confi- desan- desca- domin- domingo fecharia fecharia_$ foi_paga fui humil- link namor- namora namora_$ negar- negaram oi oi_$ opa paga paga_$ parar parar_$ pedi quita- recla- reini- reneg- reset reset_$ socor- stop
stop_$ topar- toparam topei voce_fecharia voce_namora volte- voltei`,
    '-4': `after-roadmap:paga demit- fecha- liqui- recus-`,
    '-5': `?debt-kind ?income-source aprov- demor- nao_entendi`,
    '-6': `esta~viu`,
  },
  'trouble:distress': {
    '23': `desab-`,
    '19': `^_estou desan-`,
    '18': `humil- sufoc-`,
    '17': `^_que afund- deses-`,
    '15': `estou me_sinto sinto`,
    '14': `?more-debts choro`,
    '13': `^_desanimei ^_so arrep- desabafar desanimei desanimei_$ desespero eh_humilhante esta_pesado humilhante humilhante_$ que_vergonha so_choro`,
    '12': `^_desabei afundei afundei_$ angus- angustia burra choro_$ desabei desabei_aqui me_afundei meu_deus nao_durmo nao~saida trist-`,
    '11': `?incomes aflic- aflicao aflicao_$ angustia_$ atrasada_$ cansei_disso corac- coracao culpa demais_$ durmo esgot- essentials:estou esta_sufocante esta~demais medo more-debts:estou ninguem~ajuda paz_$ perdi_a pesad- pesado pesado_$ sufocante sufocante_$ tenho~de vergo- vergonha`,
    '10': `^_cansei ^_doi a_fe acaba- after-roadmap:estou aguen- arrependimento arrependimento_$ bateu canse- cansei chegu- cheguei debts:estou desespero_$ doi fraca- minha_$ muito nao_vejo ninguem_me nunca_vou paz perdida_$ perdi~fe que_arrependimento rates:estou vergonha_$`,
    '9': `?overdue ?rates ^_chorei ^_esta ^_ninguem ^_senhor aguento aguento_mais assus- assustei caiu_$ chorar_$ chore- chorei demai- demais deus de~isso disso disso_$ durmo_mais estou~com hoje~mal humilhacao humilhacao_$ incomes:estou incomes:me mais_forca mal meu_mundo mim_$ more-debts:me morro mundo_caiu nao_aguento nao~jeito nao~paz ningu- ninguem overdue:me que_aflicao que_humilhacao quebrada_$ saida
sei~onde senhor_tem senhor~misericordia tem_jeito tem_misericordia tenho_paz tenho~forca`,
    '8': `?essentials ^_minha ^_precisava a_culpa a_noite abatido_$ after-roadmap:nunca after-roadmap:so after-roadmap:vergonha ajude ajude_$ apavo- apavorada apavorada_$ assim_$ cansei~dever chao_$ chorar conta_mais costas_$ culpa_eh culpa~minha da_uma de_boleto de_dever de_mim desabafar_$ desabafar_? desabafo desabafo_$ desanimo desanimo_$ desculpa deus~ajude dou_conta dou~mais esperanca esperanca_$
estou_abatido estou_apavorada estou_mal estou~chao estou~lama faco_besteira forca_$ fracasso fracasso_$ jeito_$ mais_$ me_ajude medo_de meu~caiu minha_cabeca mundo nao_dou nao~mais no_sufoco no~do nunca para_onde para~assim perdi por_deus por_isso posso_desabafar precisava precisava_desabafar que_angustia que_desanimo saida_$ sei_para senhor so_faco so_por sobra~mim so~besteira so~deus sufoco
sufoco_$ tristeza tudo_nas tudo_sobra tudo~para um_fracasso uma_tristeza vejo_saida vida`,
    '7': `?debts ^_hoje ^_me ^_meu ^_sou abati- abatido acaba_nunca acabada acabada_$ acabando_comigo acabou_comigo acabou~essa aflit- aflita aflita_$ after-roadmap:aguento after-roadmap:angustia after-roadmap:burra after-roadmap:coracao after-roadmap:desabafar after-roadmap:disso after-roadmap:ninguem after-roadmap:sinto after-roadmap:tenho ai_que ai~vergonha ansie- ansiedade assim a~eh besteira_$ burra-
burra_$ burra_mesmo burrada burrada_$ cabeca~para cansei_de chao cheguei_$ chora- com_esse comecar_$ comigo_essa comigo~crise correr crise crise_$ da~de de_preocupacao de_somar descu- desesperada desesperada_$ desisti_de desisti~mim deus_$ deus_me dever_$ de~tudo doent- doente dou eh_tudo esgotada esgotada_$ esgotado esgotado_$ essa_crise essas_contas esta_facil estou_acabada estou_aflita
estou_atrasada estou_desesperada estou_esgotada estou_esgotado estou_falido estou_pirando estou_revoltada estou~trampo eu~sempre falid- falido falido_$ fe fe_$ financeira_acabou fiz_burrada forca fui fui_muito fui~burra idade isso~acaba ja_desisti ja~de jeito lama lama_$ limit- limite limite_$ mal_$ marido~pode me_bateu medo_$ me~uma minha~nao miser- misericordia misericordia_$ more-debts:conta
muito_burra na_lama nao_para nao_pode nao~facil nao~por nao~saber noite nunca_$ nunca~conseguir o_coracao onde_eu overdue:minha overdue:vergonha pavor pavor_de pavor~boleto pensar perdi- piran- pirando pirando_$ pode_saber posso~? preocupacao_$ puxado_demais que_sempre queria_sumir queria~dessas quero_chorar revol- revoltada revoltada_$ sei_mais sei~o senho- so so_fiz sobra_para sou_um sou_uma
sou~burra sou~fracasso so~burrada so~chorar sumir_dessas sumir~dividas tenho_pavor triste um_trampo uma_angustia uma_burra uma~mesmo vai_me vai~matar vejo vida~acabou vida~esta vivo_no vivo~sufoco vou_conseguir`,
    '6': `^_ai ^_cheguei ^_da ^_deito ^_desabafei ^_nunca ^_olha ^_perdi ^_vivo a_esperanca acabando after-roadmap:aflicao after-roadmap:atrasada after-roadmap:culpa after-roadmap:deus afundando afundando_$ aguento~cobranca arrependo arrependo_tanto assustei_com assustei~esse beste- besteira cabeca_nao caiu cartao_vai cartao~me ceu ceu_$ chegar chegar_nisso cheguei_no comig- comigo conseguir consigo_pensar
consigo~em contas_estao coracao_$ coragem~olhar costa- costas culpa_minha da_vontade de_medo debts:cansei debts:minha debts:tudo deito deito_e deito~fico deixando_doente deixei_chegar deixei~nisso desabafei desabafei_, desabafei~desculpa desanimada desanimada_$ desis- desisti dessas_dividas deus_do deus~ceu deus~muito dificil_demais dinheiro_$ dispa- do_ceu doi_no doi_ver doi~coracao doi~esses
durmo_ha durmo~dias eh_minha eh~culpa eh~dinheiro em_outra em~coisa enlou- enlouquecer enlouquecer_com enlouquecer~essas escon- essas_dividas esse_cartao essentials:de essentials:durmo esses_numeros esse~vai esta estao~matando esta~deixando estou_afundando estou_desanimada estou_ficando estou_quebrada estou_sem estou~a estou~demais estou~norte estou~rumo eu_cheguei eu_deixei eu_que eu~, eu~chegar
exaus- exausta e~fazendo facil facil_$ faco_da faco~vida familia~sabe fazen- fazendo fazendo_conta fico_fazendo fico~conta fiz ha_dias hoje_estou incomes:esta incomes:perdi incomes:que ja_perdi mais_cobranca mais_o marido_nao matan- matando matando_$ matar matar_ainda me_arrependo me_assustei me_deixando me_matando me_matar medo~abrir meu_limite meu~eh me~ainda me~doente me~tanto mim
minha~financeira muito_dinheiro nao_acaba nao_sei nao_tem nao~ha nao~nunca nao~pensar nas nessa nisso nisso_$ no_coracao norte norte_$ no~limite numeros_$ o_total olha olhar_isso overdue:deus overdue:estou overdue:nao overdue:onde o~fazer para_$ pensa- pensar_em pensar~outra perdida perdi~esperanca pescoco_$ preoc- preocupacao pressao que_desespero que_fazer quebrada queri- queria que~deixei
rates:mais rates:tenho sem_norte sem_rumo sempr- sempre sinto_um sinto_uma situa- situacao situacao_$ so_queria so_quero sozin- tem~para tudo_culpa ver_esses ver~numeros vida_financeira vida_nao vivo vonta- vontade vontade_de vou_enlouquecer`,
    '5': `,_assustei ,_desculpa ,_eh ,_fui ,~irresponsavel ,~muita ^_bateu ^_cansado ^_carrego ^_desculpa ^_escondo ^_eu ^_exausta ^_morro ^_nessa a_mil acaba acabar acabar_assim acabou acho~nao after-roadmap:cansei after-roadmap:chorei after-roadmap:desespero after-roadmap:esta after-roadmap:nao after-roadmap:nisso after-roadmap:paz after-roadmap:pesado afundada afundada_$ ainda_morro ainda~por animo_para
animo~nada ansiedade_esta ansiedade~a ansiosa_$ ar ar_$ assustei_$ as~estao a~ponto a~toda banco_$ banhe- banheiro banheiro_do banheiro~servico bateu_o bateu~desespero cabec- cabeca cabeca_vai cabeca~explodir cansa- cansado cansado_de cansado~trabalhar carre- carrego carrego_tudo carrego~nas causa_desse causa~banco chorei_a chorei_no chorei~banheiro chorei~noite cobranca_$ coisa~assustei com_essas
com_isso como~eu completamente completamente_perdido com~coracao com~valor contas contas~me coragem~somar correr_$ corro corro_$ cuida- cuidar cuidar_do cuidar~dinheiro dando~disso da~tristeza de_nada de_pensar de_perder de_todo de_trabalhar debts:medo debts:mim debts:nao deixando desculpa_$ desculpa_o desculpa~desabafo desesperado desesperado_$ desespero_eh desespero~grande desse desse_banco
deus~minha dever de~mundo de~o de~so dias_$ dific- dificil dificil_para dificil~mim do_dinheiro doente_$ dormir_tranquila e_fico e_fiquei eh_grande eh~nas era_para era~esta errado_na errado~vida escondo escondo_isso escondo~de essas esse_valor essentials:aguento essentials:jeito essentials:mim essentials:ninguem essentials:sou esta_a esta_assim esta_feio estao esta~dificil esta~mil esta~para
estou_$ estou_afundada estou_completamente estou_desesperado estou_sufocada estou_um estou~animo estou~forcas estou~limite estou~louca estou~perdido eu_corro eu_mereco exausta_, exausta~eh explo- explodir explodir_$ falar_isso familia_nao feio feio_para feio~meu fican- ficando ficando_louca fique- fiquei fiquei~ar fiz_tudo fiz~errado forca- forcas forcas_$ fui_irresponsavel idade_passando
idade~por imaginei imaginei_passar imaginei~por incomes:conta incomes:matar incomes:medo incomes:so incomes:vergonha irres- irresponsavel irresponsavel_$ isso_de isso_esta isso_nao isso~acabando isso~todo ja~a jeito_para jeito~mim lado lado_$ louca louca_$ mais~que medo~perder merec- mereco mereco_, mereco~fui meu_desespero meu_lado meu~do meu~nao me~perdida minha minha_ansiedade minhas_costas
minha~vai more-debts:nao more-debts:nunca more-debts:que more-debts:queria more-debts:sei morro_de morro_por morro~causa muita~, muito_dificil n0 na_minha na_vida nao_esta nao_paro nao_sabe nao_sirvo nao_tenho nao~conta nao~coragem nao~dando nao~para nas_minhas nas~costas na~vida nem~cuidar nessa_idade nessa~passando no_banheiro no_chao no_limite noite_toda nossa_, nossa~eh numeros nunca_imaginei
nunca~passar o_desabafo o_desespero o_sono olha_onde olha~eu onde_correr onde~cheguei onde~corro outra_coisa overdue:coracao overdue:desespero overdue:disso overdue:matar overdue:perdi overdue:pesado overdue:saida overdue:so o~faco pagar_juros para_cuidar para_esta para_meu para~correr para~juros para~lado paro paro_de paro~pensar passando passando_por passando~isso passar_por passar~isso
pensar_nisso perdido_$ perdi~sono pesco- pescoco por~desse que_faco que_nunca que_ponto quebr- queria_dormir queria~tranquila que~da rates:de rates:desabafar rates:durmo rates:isso rates:ninguem rates:sou rumo rumo_$ sabe_de saber_$ sabe~nada sem_animo sem_ar sem_forcas sinto_perdida sirvo sirvo_nem sirvo~para sobra sono_por sono~causa sou sozinho_para sozinho~tudo so~desabafo so~dormir so~pagar
sufocada sufocada_$ tanta tanta_conta tanto tanto_$ tenho tenho_medo toda toda_$ toda~acabar total_e total~fiquei trabalhar_so trabalhar~para tramp- trampo trampo_$ tristeza_ver tristeza~isso tudo tudo_errado tudo~costas tudo~minha tudo~minhas um_desabafo uma~ver vai vai_explodir vi_o vi~total`,
    '4': `^_choro ^_fiz ^_ja ^_logo ^_nao ^_parece ^_queria ^_vi a_casa a_que a_vida acabo- acho~nunca after-roadmap:acabando after-roadmap:acabou after-roadmap:ainda after-roadmap:ansiedade after-roadmap:cheguei after-roadmap:chorar after-roadmap:desabafo after-roadmap:desanimo after-roadmap:desisti after-roadmap:dificil after-roadmap:doente after-roadmap:dou after-roadmap:estao after-roadmap:fui
after-roadmap:humilhacao after-roadmap:mal after-roadmap:matando after-roadmap:medo after-roadmap:muito after-roadmap:nessa after-roadmap:noite after-roadmap:pensar after-roadmap:perdi after-roadmap:preocupacao after-roadmap:sempre after-roadmap:vontade ajuda_$ angustia_que angustia~nao animo atender atender_o atender~telefone atolada_ate atolada~o atrasada a~em a~nao bateu_um bateu_uma bateu~medo
bateu~tristeza bem_com bem~isso buraco_sem buraco~fim causa_disso celular_toca certinha certinha_$ chega- cheguei~meu choro_escondida choro~para claro_pensando claro~nisso coisa_, comigo_$ como_que conseguir_sair conseguir~dessa conseguir~isso conta_disso contas_$ contei_isso contei~para coracao_dispara coracao~quando corag- coragem coragem_de culpa- culpada culpada_$ da_medo da~angustia de_abrir
de_atender de_chorar de_ficar de_largar debts:desculpa debts:disso debts:durmo debts:fracasso debts:hoje debts:jeito debts:limite debts:mal debts:na debts:nas debts:no debts:tem decep- decepcionada decepcionada_comigo deixa- deixe- deixei dessa- dessas desse_jeito devendo_desse devendo~jeito de~a de~de de~nisso de~sem dias dispara dispara_quando dispara~o disso_tudo dividas_estao dividas~acabando
do_poco do_que do_servico do_tunel doente_de doente~preocupacao eh_muita em_claro em~pensando era_tanto era~assim escondida escondida_para escondida~meninos esper- essas~estao essentials:besteira essentials:eu essentials:faco essentials:idade essentials:isso essentials:medo essentials:muito essentials:nao essentials:paz essentials:tem essentials:tenho essentials:tudo essentials:uma esta_acabando
esta_muito estao_acabando estao_me estao~comigo esta~comigo estou_decepcionada estou_em estou_morrendo estou_muito estou_num estou_perdida estou_sozinha estou_sozinho estou~ate estou~buraco estou~comigo estou~esperanca estou~nessa e~sem faco fazer_$ ficar_sem ficar~nada fim~tunel fiquei_doente fiquei_sem fiquei~de fui_certinha fundo_do fundo~poco grande grande_$ ha hoje_nao hoje~estou
idade_devendo idade~desse imagi- incomes:a incomes:assim incomes:atrasada incomes:bateu incomes:caiu incomes:com incomes:desespero incomes:doi incomes:meu incomes:minha incomes:onde incomes:queria incomes:sinto incomes:vai incomes:vejo incomes:vida isso_tudo isso~ninguem largar_tudo lixo lixo_$ logo_eu logo~que luz_no luz~fim mais_vou mais~ter me medo_agora medo~atender medo~ficar medo~somar
meninos meninos_nao meninos~verem me~com me~culpada me~um mil_$ minha_familia minha_idade minha_pressao minha_vida minha~devendo minha~esta minha~subiu more-debts:angustia more-debts:assim more-debts:chorar more-debts:com more-debts:disso more-debts:do more-debts:meu more-debts:muito more-debts:perdi more-debts:vai more-debts:vou morre- morrendo morrendo_de morro~medo muita_coisa muito~para nada_$
nao_era nao_passa nao_sabia nao_verem nao~luz na~idade nem_para nessa_$ ninguem_por ninguem~mim no_fundo no_pescoco noite_em noite~claro num_buraco num~sem nunca_contei nunca_vai nunca~acabar nunca~isso nunca~sair nunca~vou o_celular odio olha_a olha~que onde_comecar overdue:a overdue:acabou overdue:aqui overdue:assim overdue:bateu overdue:caiu overdue:com overdue:conta overdue:culpa
overdue:demais overdue:doi overdue:esperanca overdue:medo overdue:pensar overdue:por overdue:sei overdue:sinto overdue:tanto overdue:vai overdue:vejo o~dispara o~por o~toca pagar_isso pagar~tudo paguei_tudo para_acabar para_meninos para_nada para_ninguem para_tudo para~do para~eu parec- parece parece_que parece~nunca passa_$ passo~noite pensando_nisso perde- perder perder_a perder~casa poco poco_$
ponto ponto_cheguei por_causa por~comecar pressao_subiu pressao~de quando_o quando~celular que~cheguei que~fui que~paguei que~passa que~tanto que~tem rates:aflicao rates:angustia rates:burra rates:cheguei rates:fazer rates:fiz rates:jeito rates:medo rates:muito rates:nao rates:paz rates:que rates:sair rates:sobra rates:tudo rates:vai sabia sabia_que sabia~era saida_para saida~mim sair sair_dessa
sair_disso sei_o sei_por sei~que sem_chao sem_esperanca sem_fim sem_nada sempre_fui sempre_paguei sempre~certinha sempre~tudo sinto_culpada sinto~lixo so_para somar sozinha_nessa sozinho so~um subiu_de subiu~preocupacao tanto_assim tem_saida tenho_coragem tenho_ninguem tenho_vergonha tenho~por ter_paz toca_$ total tranquila tranquila_$ tristeza_agora tudo_$ tudo~na tunel tunel_$ um_lixo um_medo
uma~agora um~agora vai_acabar valor_$ vejo_luz vejo~no ver_isso verem verem_$ vida_$ vontade~chorar vontade~largar vou_sair vou~com vou~pagar vou~paz vou~sair`,
    '3': `,_meu ,~deus ,~o ,~vergonha ?after-roadmap ^_acho ^_acordo ^_as ^_cansada ^_eh ^_essas ^_fui ^_medo ^_na ^_nossa ^_passo ^_posso ^_tenho a_pressao abrir abrir_o abrir~aplicativo acabar_$ acabou_$ acho_que acordei acordei_mal acordei~pensando acordo_de acordo~madrugada after-roadmap:besteira after-roadmap:cabeca after-roadmap:chegar after-roadmap:comigo after-roadmap:conseguir after-roadmap:costas
after-roadmap:crise after-roadmap:dever after-roadmap:durmo after-roadmap:essas after-roadmap:fiquei after-roadmap:isso after-roadmap:lado after-roadmap:limite after-roadmap:marido after-roadmap:matar after-roadmap:mereco after-roadmap:minha after-roadmap:morro after-roadmap:pavor after-roadmap:perder after-roadmap:pescoco after-roadmap:pressao after-roadmap:situacao after-roadmap:somar
after-roadmap:sou after-roadmap:triste after-roadmap:uma after-roadmap:vida agua_no agua~pescoco aguentando aguentando_a aguentando~pressao ansiedade_essas ansiedade~contas aplicativo_do aplicativo~banco aqui_$ atolada atras_e atras~nao a~no boleto_$ cansada cansada_de cansada_demais cansada~correr casa~tenho cheguei~fundo choqu- choque choque_com choque~o claro com_o com_raiva com~agua com~contas
com~de com~total conseguir_pagar conta_vai contar_isso conta~me conte- contei coracao_disparado coracao_na coracao~mao corre- correr_atras correr~e da_vida dando_conta da~ansiedade da~vergonha de_correr de_madrugada debts:cabeca debts:cheguei debts:costas debts:crise debts:desabafo debts:esta debts:forca debts:idade debts:isso debts:meu debts:morro debts:nessa debts:pescoco debts:por debts:saber
debts:sem debts:senhor debts:sufoco debts:tenho debts:triste depressao_de depressao~tanta dessa_situacao deus_eh deus_na de~atras de~com de~conta de~dessa disparado disparado_$ disso_la disso~em dividas dividas_$ do_lugar dos_meus dos~filhos do~vai eh_muito eh~coisa eh~do em_choque em~com essa_minha essa~situacao essa~vai esse_banco essentials:, essentials:acho essentials:ajuda essentials:boleto
essentials:cheguei essentials:dever essentials:dias essentials:dinheiro essentials:esta essentials:fiz essentials:mais essentials:marido essentials:me essentials:meu essentials:nas essentials:no essentials:olha essentials:para essentials:pode essentials:saber essentials:sinto essentials:sufoco essentials:vergonha esses esta_me esta_puxado estao_triste estou_aguentando estou_atolada estou_cansada
estou_dando estou_estao estou_indignada estou_nervosa estou_numa estou~aflicao estou~ansiosa estou~choque estou~conta estou~depressao estou~meu estou~raiva estou~sufoco estou~triste eu_pensava eu~disso e~sair famil- familia fico filhos_$ fim_do financeira fracassada fracassada_$ fundo grand- hoje_acordei humilhada humilhada_$ idiot- idiota idiota_$ incomes:acaba incomes:contas incomes:deus
incomes:dividas incomes:do incomes:muito incomes:nao incomes:nunca incomes:para incomes:sei incomes:tanto incomes:toda incomes:uma incomes:vou indig- indignada indignada_com indignada~esse isso_$ isso_para la_em larga- largar la~casa limite_faz limite~tempo logo lugar_$ madru- madrugada madrugada_com madrugada~o mais mais_do mais~dividas mal_pensando mal~nas marid- marido matar_$ me_ajuda medo_do
medo~que meu_marido meus_filhos meu~faz me~humilhada minha_situacao more-debts:? more-debts:bateu more-debts:caiu more-debts:contas more-debts:da more-debts:de more-debts:demais more-debts:desabafar more-debts:eh more-debts:era more-debts:esta more-debts:exausta more-debts:fiz more-debts:fui more-debts:medo more-debts:mim more-debts:por more-debts:preocupacao more-debts:quero more-debts:sem
more-debts:sinto more-debts:so more-debts:somar more-debts:tanto more-debts:tenho more-debts:ver morrendo~medo muito_ansiosa muito_triste muito~essa mundo_$ n1 nao_sair nao~aguentando nao~bem nao~de nao~do nao~nem nao~que nervosa nervosa_com nervosa~isso ninguem~disso no_meu nossa numa numa_aflicao nunca_mais o_telefone odio_que odio~eu onde overdue:chorei overdue:dessas overdue:eh overdue:era
overdue:essa overdue:essas overdue:esta overdue:fico overdue:mal overdue:meu overdue:muito overdue:nada overdue:para overdue:que overdue:queria overdue:sem overdue:sozinho overdue:vida overdue:vou o~disparado o~e para~nao passo_a pensando pensando_nas pensando~contas pensava pensava_, pensava~meu por_mim por_onde pressao_$ puxad- puxado que_odio que_vai que~estou que~pensava que~ser que~vai
que~vou raiva raiva_de raiva~mim rates:acho rates:aguento rates:ajuda rates:assustei rates:boleto rates:demais rates:doente rates:esta rates:ficando rates:fui rates:me rates:mim rates:olhar rates:pensando rates:posso rates:sem rates:sempre rates:so rates:tanta rates:uma rates:vida rates:vontade sabe~la sair~lugar sem ser_dos ser~meus sinto_humilhada sinto~fracassada sinto~fracasso sinto~idiota
so_um somar_$ sozinha so~na subiu tanta_vergonha tanta~disso telefone_$ tenho_disso tenho_tanta tenho~tudo tenho~vergonha ter toca todo_mundo trabalhar tranq- triste_$ triste_essa triste~minha um_pouco uma uma_ansiedade uma_fracassada uma_idiota uma~contar uma~essas uma~que vai_ser vai~dos vergonha_contar vergonha_dessa vergonha_disso vergonha~falar vergonha~isso vergonha~situacao vi vou_ter
vou~disso`,
    '-3': `,_nem ,~sei :essas :mais :no ^_achei ^_ate ^_chega ^_de ^_entao ^_era ^_estao ^_fala ^_nada ^_nem ^_sei ^_sem ^_um ^_vai a_conta a_contar a_deus aceit- achei after-crisis:bem after-crisis:estou after-crisis:so after-roadmap:achei after-roadmap:aviso after-roadmap:bom after-roadmap:das after-roadmap:entao after-roadmap:fala after-roadmap:onde after-roadmap:plano after-roadmap:receber
after-roadmap:salario after-roadmap:sumir after-roadmap:tanto after-roadmap:trabalho algum- alguma as atolado atolado_em atolado~conta atrasado_$ aviso banho banho_$ cabeca_$ calor cance- causa_$ certo chega coisa- coisas comecar_a compr- com~nas conco- consent:meu consent:nao contr- corta- da_para de_novo debts:ajuda debts:aqui debts:contar debts:me desempregado desfa- despe- deu deus~causa devo
de~essa de~no dirig- dirigindo dirigindo_$ dispe- divida_$ eh_$ eh_isso em_conta em~da encer- enqua- enquanto entao entao_nao entao~tem enten- entendi entra escre- esperando esque- essentials:nada esta_bom esta~a estou_atolado estou_desempregado estou_dirigindo estou_esperando estou_lascado estou_lendo estou_mais estou_me estou_perdido estou_vendo estou~banho estou~osso estou~trabalho exist-
existe expli- falar- falar_essa falaram fase fase_$ ficou fora_disso ganho gasto_$ gente graca- gracas guard- incomes:boleto incomes:desempregada incomes:servico incomes:tenho incomes:vendo informacao informacao_$ ja_estou ja~no lasca- lascado lascado_$ lendo lendo_aqui liqui- lista mae me_conta mes_$ mexer me~a me~de me~dessa me~e me~mais me~o mim_? minha_mae more-debts:acabou more-debts:acho
more-debts:devendo more-debts:mesmo more-debts:servico more-debts:tem na_causa nao_ajuda nao_entendi nao_precisa nao_quero nao_sobra nao~a nao~com nao~eu nao~mexer ne_$ nenhu- no_banho no_osso no_prazo nocao nos novo numero o_banco onde~a os os_papeis osso overdue:as overdue:atrasado overdue:olhar overdue:prazo overdue:tanta o~nao pagar_$ papei- papeis papo papo_$ para_com para_de parar para~isso
pegue- peguei pensando_em pergu- por_enquanto precisa_mais procu- que_fase quero_mais quita- rates:aqui receb- receber renda_$ respo- robo salar- salario salario_$ salga- salgado sao segue sei_$ sem_os sem_trabalho so_$ so_essas socor- so~mesmo sumir_da tambe- tambem taxa_$ te tem_$ tem_mais tem~de tenho_que thirteenth:estou tive todas todas_$ toda~isso trabalhar_$ trabalho_$ tudo_que venci-
vendo_aqui viu volta vou_dormir worry:de worry:esta worry:isso worry:nao worry:vergonha`,
    '-4': `,_estou ,_me ,~ajuda :nao ?debt-kind ?income-low-month ?income-source ?worry ^_misericordia ^_onde ^_por after-roadmap:moida ai_$ atrasado bom cansaco cansaco_$ com_as correria correria_$ das das_dividas de_cansaco de_passar de_ressaca debts:comecar debts:nem deus~mais de~, dificil_$ eh_so essentials:em estou_a estou_de estou_ferrada estou_moida estou_pensando estou~, estou~correria estou~fora
estou~me estou~renda estou~ressaca favor ferra- ferrada ferrada_$ filha gasto hoje_$ infor- isso_eh liga medo~passar meu~esta minha_filha moida moida_$ muito_para muito~mim na_correria nao_me nao~nada nem_sei nem~por offers:estou ontem osso_$ overdue:fora overdue:pagando pagan- pagando prazo precisa puxado_$ quebrada_de quebrada~cansaco que~eh que~isso rates:essa ressa- ressaca ressaca_$ sabe_$
saco so_o trabalho vendo vergonha_,`,
    '-5': `^_para ^_tem atrasada_para com_pressa coragem~ver de_ver debts:conta eh~para essa_$ esta_tudo estou_devendo estou_por estou_voando estou~de estou~pressa fala incomes:renda lembr- medo~olhar nao_$ nao_vou olhar_$ para_isso por_fora pressa pressa_$ que~tudo sem_renda tenho_fe ver_$ voand- voando voando_$`,
    '-6': `?after-crisis atrasada~servico boian- boiando boiando_$ cansei_$ consent:estou desempregada desempregada_$ estou_boiando estou_desempregada estou~aqui fora mais_viver para_servico renda segurar so_isso viver viver_$`,
    '-7': `estou_morta estou~em morta morta_de segur- worry:com`,
    '-8': `desem-`,
    '-12': `worry:estou`,
  },
  'trouble:gambling': {
    '6': `inteiro`,
    '5': `#_esse ,~parei ._perdi .~# ano_, flexibles:, flexibles:. flexibles:esse flexibles:parei intei- novo_, parei_$ perdi`,
    '4': `,_agora esse_ano esse~, flexibles:# inteiro_no o_salario o~inteiro parar parei perdi~salario salario_inteiro salario~no`,
    '3': `after-roadmap:inteiro ano apost- consigo_parar de_novo de~, inteiro~tigrinho nao_consigo nao~parar no_tigrinho novo no~de perdi_o salar- salario tigri- tigrinho`,
  },
  'trouble:shaming': {
    '6': `a_cobranca after-roadmap:cobranca`,
    '5': `after-roadmap:contou after-roadmap:liga after-roadmap:ligou a~liga cobranca cobranca_liga cobranca~no conto- contou eu_devo liga_no liga~meu ligou ligou_para meu_servico no~servico que~devo`,
    '4': `after-roadmap:devo after-roadmap:servico after-roadmap:vergonha a~ligou cobra- devo_. e_contou eu~. liga para_NAME vergonha_$`,
    '3': `.~uma NAME~contou NAME~que ^_ligaram after-roadmap:. after-roadmap:contando after-roadmap:ligaram after-roadmap:passei cobranca_ligou cobranca~para contando contou_que contou~eu devo ligaram ligaram~NAME ligou~NAME no_meu passei servi- servico servico_$ uma_vergonha vergo- vergonha`,
  },
  'trouble:threats': {
    '5': `after-roadmap:disse disse disse_que quebr-`,
    '4': `after-roadmap:quebrar disse~se eu~pagar nao_pagar que_se quebrar que~eu se~nao`,
    '3': `after-roadmap:cara after-roadmap:sabado after-roadmap:vai cara me~disse o_cara perna- pernas quebra sabad- sabado se_eu`,
  },
  'trouble:violence': {
    '7': `ele ele_me`,
    '6': `bate ele~bate me_bate`,
    '4': `^_ele after-roadmap:ele de_dinheiro dinhe- dinheiro marid- marido meu_cartao meu_marido me~quando quando~de worry:dinheiro worry:ele worry:quando`,
    '3': `after-roadmap:cartao after-roadmap:dinheiro after-roadmap:leite after-roadmap:marido dinheiro_$ dinheiro_para do_auxilio empur- eu_peco e~eu falo leite meu~e para_leite peco~para pega quand- quando worry:me`,
  },
  'what-if': {
    '12': `e_se`,
    '11': `after-roadmap:se e~eu`,
    '10': `^_e se_eu`,
    '8': `after-roadmap:eu eu~o se`,
    '7': `after-roadmap:emprestimo vende-`,
    '6': `^_se ^_testa ^_vale after-roadmap:e after-roadmap:emprego after-roadmap:pegar after-roadmap:testa after-roadmap:vale ai_sem empre- emprestimo_para emprestimo~pagar eu~um para~tudo sem~academia testa testa_ai testa~sem`,
    '5': `:se a_academia acade- academia academia_$ after-roadmap:academia after-roadmap:carro after-roadmap:caso after-roadmap:quitar after-roadmap:tudo ai~a arrum- caso caso_eu emprego emprestimo eu_usar eu~a mes_acaba meu~ajudar o_carro pagar~? pagar~cartao pegar por~acaba se_meu sem_a se~marido se~usar usar_o`,
    '4': `:eu ^_digamos ^_simula a_pena acaba adian- after-roadmap:acaba after-roadmap:ai after-roadmap:ajudar after-roadmap:aluguel after-roadmap:arrumando after-roadmap:desempregado after-roadmap:digamos after-roadmap:fique after-roadmap:heranca after-roadmap:melhora after-roadmap:muda after-roadmap:outro after-roadmap:pagar after-roadmap:pena after-roadmap:receba after-roadmap:simula after-roadmap:supor
after-roadmap:trocar after-roadmap:uma after-roadmap:vamos after-roadmap:vendendo after-roadmap:vender ajuda- ajudar arrumando arrumando_outro arrumando~emprego a~comigo carro carro_$ cartao_$ comigo_arrumando comigo~outro conta_comigo conta~arrumando desem- desempregado desempregado_$ digam- digamos digamos_que digamos~eu dividas~uma eu_fique eu_parar eu_receba eu_vendendo eu_vender eu~aceitar
eu~de eu~desempregado eu~uma fique fique_desempregado heran- heranca heranca_$ melhora melhora_? nao_aceitar nao~a outro_emprego pagar_tudo para_pagar para_quitar parar_de pena que~fique que~receba quita- quitar quitar_tudo receba receba_uma receba~heranca se~parar se~vender simul- simula simula_eu simula~vendendo supor supor_que supor~eu trocar_as tudo_? uma_heranca usar vale vale_a vale~pena
vamos_supor vamos~que vendendo vendendo_o vendendo~carro`,
    '3': `,_encurta ,_quanto ,~? ,~fica ,~melhora :e ^_caso ^_finge ^_vamos aceitar aceitar_a adiantado adiantado_$ adiantava adiantava_? after-roadmap:adiantado after-roadmap:adiantava after-roadmap:arrumar after-roadmap:bico after-roadmap:botar after-roadmap:casa after-roadmap:comecar after-roadmap:comigo after-roadmap:dividas after-roadmap:encurta after-roadmap:fica after-roadmap:ficaria
after-roadmap:finge after-roadmap:juntar after-roadmap:largasse after-roadmap:marido after-roadmap:menores after-roadmap:pelas after-roadmap:sem after-roadmap:um after-roadmap:usar alugu- aluguel aluguel_, aluguel~quanto arrumar as_dividas bico botar caso~saia cigarro_? comecar_pelas comecar~menores como_fica como_ficaria consegui~emprego dinheiro_por dinheiro~mes do_aluguel emprego_$ emprego~como
em~? encur- encurta encurta_? eu eu_consegui eu_largasse eu_nao eu_saia eu~adiantado eu~do e~mes e~meu e~tudo faz_a faz~conta fica_? ficaria ficaria_se ficaria~eu finge finge_que finge~eu junta- juntar juntar_tudo juntar~num larga- largasse largasse_o largasse~cigarro mais_dinheiro mais_por mais~mes marido_voltar marido~a melho- menor- menores meu~voltar muda num~so outro pagar pagar_adiantado
pagar_o pagar~NAME parar~pagar pegar~emprestimo pelas pelas_menores por_uma por~so posso_fazer puder quando_$ quanto_melhora quanto~? saia_do saia~aluguel se~largasse so_$ trabalhar_, trabalhar~encurta troca- trocar um_bico um_emprego usar~fgts vamos vem~nao vender voltar~trabalhar`,
    '-3': `#_? aceitarem after-roadmap:aceitarem after-roadmap:disso after-roadmap:eles after-roadmap:ganhar after-roadmap:menos after-roadmap:minimo after-roadmap:quiser after-roadmap:sair eu_quiser eu~menos eu~sair ganha- ganhar ganhar_menos ganhar~# menos menos_# menos~? nao~? quise- quiser quiser_sair sair sair_$ se~quiser`,
  },
  'worry:collectors': {
    '14': `cobra-`,
    '12': `?worry ligam worry:ligam`,
    '11': `ligac-`,
    '10': `^_ligam worry:cobrador worry:de worry:dia worry:me worry:telefone`,
    '9': `^_cobrador cobrador cobranca worry:cobranca worry:mensagem worry:nao worry:para`,
    '8': `ligacao_de telef- telefone worry:hora worry:servico`,
    '7': `^_mandam de~a eh~de hora_$ ligacao nao_param param por_dia quare- quarenta worry:ate worry:mandam worry:param`,
    '6': `bloqueei bloqueei~numeros cobranca_$ estou_sendo hora ja_bloqueei ligam_para mandam mensa- mensagem numer- o_dia param_de telefone_nao telefone~para tocan- tocando tocando_$ worry:NAME worry:bloqueei worry:celular worry:ligar worry:numeros worry:pela worry:por worry:tocando`,
    '5': `^_ficam ameac- celul- celular cinqu- cinquenta cobrador_na cobrador_nao dia dia_$ diret- direto direto_$ do_celular estao~ligando ligam~NAME ligan- ligando ligar ligar_$ manda- mandam_mensagem meu_servico nao_da nao_para nao~de numeros numeros_$ o_de para_$ para_meu para_meus paren- pavor sendo servi- servico so~de tenho_pavor tenho~do toda worry:direto worry:ficam worry:ligando worry:meus
worry:no worry:sendo worry:toda`,
    '4': `^_cobranca ^_estao ^_mandaram ^_troquei aguen- aguento aguento_mais ate ate_para bloqu- calot- caloteira de_numero deles_$ de~no dia_todo eles_ligam eles~para ficam ligam_ate ligam~meu mandaram me_ligando mensagem_para meu_telefone meu~nao me~o nao_aguento no_servico o~todo para_NAME pela porta sem_parar so_o todo_$ troqu- troquei troquei_de troquei~numero worry:caloteira worry:cobrando worry:da
worry:eles worry:estao worry:ja worry:na worry:porta`,
    '3': `,_da :cobranca :essas :mundo ^_eles ^_ja aguento~essas ate_de ate~NAME casa_da casa~minha causa_deles cobram cobranca_, cobrando da_vontade da~nao da~sogra de_domingo deles de~em de~ligar de~por dia_inteiro domin- domingo domingo_$ dos_outros essas~, estao estao_me foi_na frent- frente inteiro_$ ligam_no ligam~de mais_essas mais~cobranca meia meu_trabalho meu~no me~na minha_sogra mundo mundo_$
na_frente na_minha nao~da na~da na~dos no~servico o_telefone outro- outros outros_$ param~me parar parar_$ para~servico porta_$ por~deles servico_e sogra sogra_$ sosse- sumir trabalho_$ um_cobrador vonta- vontade vontade_de worry:a worry:deles worry:do worry:dos worry:eh worry:foi worry:frente worry:inteiro worry:mais worry:meu worry:minha worry:o worry:outros worry:parar worry:sem worry:tenho
worry:todo worry:trabalho worry:um`,
    '-3': `no_serasa proce- worry:serasa worry:tem`,
    '-6': `acao acao_de worry:acao`,
  },
  'worry:eviction': {
    '19': `despe-`,
    '13': `worry:perder`,
    '12': `?worry despejo perde- perder worry:despejo`,
    '11': `despejo_$ worry:casa`,
    '10': `worry:sair worry:ser worry:vou`,
    '9': `worry:vao`,
    '8': `apart- apartamento casa_$ sair worry:apartamento worry:para`,
    '7': `^_perder casa estou_para imobi- imobiliaria para_ser sair_$ ser vao worry:a worry:daqui worry:imobiliaria worry:leilao worry:mandou worry:meu worry:rua`,
    '6': `^_vao ^_vou apartamento_$ daqui daqui_$ de_despejo imobiliaria_mandou leila- leilao leilo- leiloar mando- mandou meu_apartamento minha_casa na_rua o_dono o_proprietario para_sair posso_perder proprietario rua worry:botar worry:dono worry:leiloar worry:proprietario`,
    '5': `a_casa botar da_casa de_volta desoc- desocupar desocupar_$ dono meu_teto morar o~deu parar_na propr- teto worry:desocupar worry:deu worry:me worry:morar worry:na worry:o worry:parar worry:posso worry:quer worry:teto worry:vai worry:volta`,
    '4': `^_posso ^_querem a_dona a_imobiliaria botar_para botar~fora calca- calcada calcada_$ chave chave_de chave~volta dona me~daqui na_calcada nao~onde na~com o_apartamento onde~se ordem ordem_de para_fora parar pediu prazo quer querem_tomar querem~minha rua_com se_me semana_que semana~vem senho- tirar- tomar tomar_minha tomar~casa vao_botar vao_me vao~meu volta_$ vou vou~na worry:NAME worry:as
worry:ate worry:calcada worry:chave worry:da worry:dona worry:eh worry:fora worry:gente worry:meus worry:minha worry:ordem worry:pediu worry:querem worry:se worry:tenho worry:tomar`,
    '3': `^_meus a_caixa a_chave a_gente apartamento~a a~mandou caixa caixa_vai casa~as coisas_na despejo_, deu de~minha dono_da dono~casa eh_perder esta~a eu_sair eu~da falou falou_que fora fora_$ imobiliaria~desocupar joao maior~eh mandou_desocupar me_botar medo~perder meus~vao me~para o_seu o~joao o~vai perder_minha perder~casa posso preocupacao preocupacao_eh que_vem quer_a quere- querem rua_$ seman-
semana tramp- vem_$ worry:caixa worry:coisas worry:com worry:de worry:do worry:estou worry:falou worry:maior worry:natal worry:onde worry:pedindo worry:preocupacao worry:que worry:semana worry:seu worry:vem`,
    '-3': `carro carro_$ worry:? worry:banco worry:carro worry:em worry:no`,
  },
  'worry:food': {
    '16': `?worry`,
    '14': `worry:fome`,
    '13': `fome`,
    '12': `worry:comida worry:so`,
    '11': `comid- comida vazia vazia_$ worry:que worry:vazia`,
    '10': `almoc- worry:arroz worry:falta worry:tem`,
    '9': `arroz comi ja_comi leite leite_para que_ja worry:estou worry:hoje worry:leite`,
    '8': `^_falta arroz_$ falta panel- panela pulan- pulando worry:comer worry:dia worry:ja worry:mesmo worry:panela worry:para worry:pulando`,
    '7': `comer comida_$ dia_$ esta_vazia falto- faltou farin- farinha pulando_refeicao refei- refeicao refeicao_$ worry:o worry:refeicao`,
    '6': `^_hoje a~esta comer_$ hoje mesmo_$ mistu- teve worry:esta`,
    '5': `EXPENSE ^_vivo a_geladeira armar- armario basic- basica cesta cesta_basica com_fome de~de dormi- dormir em_casa escol- estou~de fome_$ janta menin- meninos mesmo nao_tem nao~o o_armario o~e tenho_o tenho~que todo_dia vivo vivo_de worry:armario worry:basica worry:cesta worry:dormir worry:e worry:em worry:geladeira worry:janta worry:meninos worry:todo worry:vivo`,
    '4': `^_meus a_comida agua almoco a~vai casa_$ comer_para de_comer dia dormir_com esta_faltando estou_pulando faltando gelad- geladeira guriz- gurizada meus_filhos o~a pulo so so_uma sobra- sobrar tem_$ tem~que uma_vez uma~por vai~hoje vez~dia worry:a worry:acabou worry:agua worry:casa worry:faltando worry:filhos worry:meus worry:moca worry:nem worry:sobrar worry:tenho`,
    '3': `^_abro ^_ando ^_dou ^_estou a_janta abro abro_o acabou_e agua_$ ando as_menina bebe cha comen- comendo comida_aqui comida~em com~para crian- de_conta de_fome deixando de~para dia_que e_de eh_a eh~janta eles_$ entre entre_o escola estao_comendo esta~comida estou~comida e~conta e~tem falta- faltando_comida falta~para feija- feijao filho- filhos geladeira_so geladeira~tem hoje_$ ja mesa mesa_$ moca
morto morto_de morto~fome na_escola na_mesa nao_tenho o_arroz o_feijao o_remedio os_meninos os~estao o~para o~por para_eles para_meninos para~para passando pedindo~para por_dia por_na que_a que~na remed- remedio remedio_e so_tem so~agua tem_agua tem_dia tem_o todo worry:abro worry:ando worry:com worry:de worry:dou worry:eles worry:nao worry:pagar worry:remedio worry:uma worry:vai worry:vez`,
    '-3': `^_so a_casa worry:? worry:dinheiro worry:no worry:ser worry:tudo`,
    '-4': `worry:da worry:meu`,
  },
  'worry:name': {
    '16': `worry:nome`,
    '12': `?worry`,
    '11': `baixo baixo_$ score worry:no worry:score`,
    '10': `nome`,
    '9': `cpf_esta negativado worry:cpf worry:estou worry:negativado`,
    '8': `credi- estou_negativado meu_cpf negat- negativado_$ nome_$ worry:crediario worry:nao worry:sujo`,
    '7': `^_meu barraco cpf crediario estou_no meu~esta nao~em no_spc o_nome serasa_$ ser~no sujo sujo_$ worry:barraco worry:cadastro worry:meu worry:praca worry:spc`,
    '6': `^_nome barra- cadas- cadastro estou~serasa limpar na_praca nao_consigo nenhum_$ no_NAME nome_sujo passo praca praca_$ spc spc_$ worry:consigo worry:esta worry:limpar worry:nenhum worry:quero worry:serasa`,
    '5': `aprov- aprova comprar_no comprar~carne consigo crediario_nao estou~spc limpa- limpar_minha meu_nome minha~na nenhum no_carne nome_da nome~minha o_crediario restr- seras- serasa sujar- sujaram sujaram_meu sujaram~nome voltar_a worry:NAME worry:carne worry:comprar worry:em worry:minha worry:na worry:nada worry:ser worry:voltar`,
    '4': `bloqueado comprar crediario_$ da~mae esta_sujo limpi- limpinho meu~sujo nada_$ no_serasa nome_limpinho nome_no nome~e o~limpinho o~nao volta- voltar worry:credito worry:limpinho worry:mae worry:nem worry:o worry:queria`,
    '3': `^_estou ^_voltar abrir_conta aluga- alugar bloqu- carne causa_do compr- consi- consigo_nem conta_por credito de_emprego emprego esta_na lama lama_$ limpar_o mae mae_$ mais_nada minha_mae na_lama nao~nada nao~nem nem_um nenhu- no outra_vez poder por_nome por~do quero~o ser so_quero ter_credito worry:alugar worry:emprego worry:mais worry:novo worry:outra worry:por worry:ter worry:vez`,
    '-3': `^_cobranca cobra- cobranca cobranca_e e_nome e~sujo no_meu no~nome proce- processo tem~no worry:? worry:como worry:processo worry:que worry:se`,
    '-4': `worry:cobranca worry:tem`,
  },
  'worry:none': {
    '19': `?worry worry:nao`,
    '17': `^_nada worry:nada`,
    '15': `nao_$`,
    '14': `worry:nenhuma`,
    '13': `urgen-`,
    '12': `tranq-`,
    '10': `^_nenhuma urgente worry:estou worry:so`,
    '9': `nada nada_urgente nenhu- tranquila tranquila_$ urgente_$ worry:isso worry:tudo`,
    '8': `nenhum_desses nenhuma organ- worry:desses`,
    '7': `^_nenhum desse- desses nao_estou so~mesmo worry:, worry:dessas worry:deus worry:disso worry:enquanto worry:esta`,
    '6': `ameaca ameaca_$ apertado curio- curiosidade desses_$ durmo em_paz enqua- enquanto esta~mas estou~quanto incomes:nada nada_disso nenhuma_$ paz por_enquanto quanto_a so_curiosidade so_quero sosse- so~me tranquilo urgencia urgencia_$ worry:durmo worry:gracas worry:me worry:mesmo worry:nenhum worry:organizar worry:paz worry:quanto worry:quero worry:tranquilo worry:urgencia`,
    '5': `^_so ^_tudo ameac- apert- controle corre- esta_tudo esta~em estou_me nada_me nao~comigo nao~nessa nenhuma_dessas organizar organizar_$ risco so_estou sob sob_controle tranquilo_$ worry:controle worry:mas worry:risco worry:sob worry:tem worry:urgente`,
    '4': `,~nao ,~quero ^_nao a_deus acont- comigo_$ dessa- dessas dessas_$ disso_$ eh_no esta~sob gracas_a gracas~deus isso_nao nada_desse nao_, nao_tem nao~isso nenhum nessa paz_$ quero_organizar rio situa- situacao situacao_$ so~organizar tem~nao tipo tudo_em tudo_sob tudo~controle worry:a worry:comigo worry:desse worry:eh worry:por worry:rio worry:sem`,
    '3': `,_ainda ,_so ^_gracas ^_por acontece_comigo ai_nao aqui_eh cobrador_nao comig- comigo contr- controle_$ dessas_coisas desse deus disso eh_comigo enquanto_$ enquanto_esta enquanto_nao enquanto~tranquilo esta~por graca- gracas isso~nao livre_, mesmo_$ moco_isso nada_assim nao_chegou nao~ainda nao~eh ponto_$ por~esta por~nao quero~organizar so tira~sono tudo worry:acontece worry:ainda worry:aqui
worry:em worry:tira`,
    '-3': `fome intim- nada_$ overdue:nenhuma worry:com worry:da worry:de worry:fome worry:meu worry:o worry:para worry:que`,
    '-4': `cadas- cadastro nao~em nenhum_$ passo worry:cadastro`,
    '-5': `tudo_$`,
    '-6': `durmo_$ nao_durmo`,
  },
  'worry:other': {
    '19': `?worry`,
    '12': `worry:nao`,
    '11': `worry:juros`,
    '10': `devendo_$ worry:devendo worry:os`,
    '9': `cada_mes decep- durmo_$ envel- nao_durmo worry:cada worry:durmo worry:fui`,
    '8': `^_cada ^_os cada demit- demitido demitido_$ descobrir deven- devendo durmo fui_demitido meu_pai os_juros pai_$ worry:conseguir worry:descobrir worry:estou worry:mes worry:pai worry:vergonha`,
    '7': `^_briga ^_fui a~so briga briga_em briga~casa conseguir cresce_$ em_casa esta~atrasado estou_com estou~depressao fui nao_sabe pai tudo_atrasado vergo- vergonha worry:atrasado worry:briga worry:com worry:divida worry:marido worry:tudo`,
    '6': `atrasado_$ com_depressao conse- consigo_dormir cresc- cresce depre- depressao descobrir_$ dinheiro_$ dormir_$ esta_tudo filho- filhos levan- nao~dormir nunca_mais nunca~conseguir o_sono os perdi~sono sono sono_$ worry:dinheiro worry:em worry:filhos worry:mais worry:minha worry:perdi worry:que worry:sabe worry:sono`,
    '5': `^_ai a_divida ai~eh ansio- ansiosa atrasado casa_por dar_conta de_nao doente_e dos_filhos eh_tanta estou_muito estou~ansiosa filhos_$ juros juros_$ marid- marido medo~nao meu_marido minha~descobrir morrer muito_ansiosa muito~com nao_dar nao~conta o_remedio o~dos perdi_o respe- respeito sabe tanta_coisa vergonha_$ worry:ai worry:consigo worry:dar worry:dormir worry:dos worry:esta worry:mae
worry:meu worry:moca worry:morrer worry:muita worry:muito worry:o worry:remedio worry:tanta`,
    '4': `^_gente ^_medo ^_nunca ^_perder ^_perdi acaba- acabando bola bola_de bola~neve casam- casamento causa_disso coisa_$ com_isso come consigo dar de_neve de~presa de~que doent- doente dormi- dormir eh~coisa em~por esse_boleto esta_acabando esta~por familia_$ fazer_$ juros_que mae medo_de medo~ser minha_familia minha_mae minha_mulher minha~nao moca morre- muita mulhe- mulher nao_consigo neve neve_que
olha_esse os_outros outro- outros o~fazer pensar_$ perder_o perdi por~disso presa que_come que_fazer que_os que~outros que~tudo remed- remedio remedio_da remedio~minha saber_o saber~que ser_presa tanta tenho_vergonha worry:boleto worry:casa worry:coisa worry:come worry:disso worry:doente worry:familia worry:fazer worry:gente worry:medo worry:mulher worry:outros worry:pensar worry:por worry:presa
worry:saber worry:sem worry:so`,
    '3': `^_estou ^_minha atras- a~de boleto_$ cansada cansada_de conseguir_pagar conta_da da_faculdade da_menina da_minha dar~da da~da de_nada de_ser desco- descobrir_que dinhe- dinheiro divida divida_para dos e_deixar e_sem estao~de esta~e estou_estao estou~e e~dinheiro e~divida facul- faculdade famil- familia fazer juros_nao mae_$ mae_esta mae~doente marido_nao medo menina_$ mes minha_veia morrer_olha
muito nao_para nunca o_juros olha os~nao o~que pagar- pagarem para_$ para_filhos param_$ pensar poupa- poupanca que~para sabe_$ sabe~nada sem_dinheiro sem~o todo_dia veia veia_descobrir veia~que viver vou_morrer vou~olha worry:a worry:causa worry:da worry:de worry:deixar worry:e worry:eh worry:esse worry:isso worry:menina worry:olha worry:poupanca worry:todo worry:veia worry:viver`,
    '-3': `^_tudo almoc- despe- dia_$ lacra- minha_casa tranq- worry:, worry:? worry:banco worry:do worry:no`,
    '-4': `worry:me worry:nome`,
  },
  'worry:repossession': {
    '15': `worry:carro`,
    '13': `carro`,
    '12': `worry:moto`,
    '10': `moto o_carro worry:levar`,
    '9': `carro_$ guinc- levar moto_$ worry:o`,
    '8': `?worry minha_moto quere- worry:meu`,
    '7': `^_estao a_moto camin- caminhao estao_querendo guincho meu_carro o~na querendo vao_levar worry:caminhao worry:com worry:estao worry:guincho worry:minha worry:quer worry:querendo`,
    '6': `^_vao banco_quer escon- esta_com mandado movei- moveis moveis_$ o~quer porta_$ querendo~meu worry:a worry:banco worry:medo worry:vao`,
    '5': `^_querem a_kombi busca- estao kombi levar_minha meu~esta na_porta oficial_veio o~veio porta quer quer_a querem tv tv_$ vao worry:e worry:na worry:os worry:porta worry:querem`,
    '4': `atras busca buscar_o carro_de coisas_$ escondendo estou_escondendo ganha_pao medo meu_ganha meu~pao minhas_coisas pao penho- penhorar perder_o perder~carro querem~minha tomar tomar_meu tomar~carro tomem tomem_o worry:apreensao worry:atras worry:busca worry:coisas worry:de worry:do worry:esta worry:ganha worry:minhas worry:pao worry:penhorar worry:tomar worry:tomem worry:trabalho`,
    '3': `,~com KIND ^_medo achar acordar acordar_e acordar~nao ameacando ameacando_toma ameacando~minha apree- apreensao atras_da atras~minha banco_disse banco~que busca_e buscar buscar~carro busca~apreensao casa_do coisa- coisas com_ele com~que da~moto de_madrugada do~disse e_apreensao e_nao eh_com eh~ele ele_que entrego estao_ameacando estao~toma estou~o eu~as e~achar ganha garag- garagem geladeira_da
geladeira~loja gol levar- levarem levarem~moto madru- madrugada manda- medo_de meu~de minha- minha_geladeira minhas minha~da moto_eu moto~nao na_casa na_garagem nao_achar nao_como nao~e na~do o_banco oficial os pegar~moto posso_perder posso~o sem_a toma toma_minha toma~geladeira trabalho vao_tomar vao~meu virem virem_buscar worry:, worry:achar worry:acordar worry:ameacando worry:buscar worry:da
worry:eu worry:garagem worry:levarem worry:loja worry:oficial worry:toma worry:virem`,
    '-3': `de~veio justica_veio`,
    '-4': `de_justica justi- justica oficial_de oficial~justica worry:justica`,
  },
  'worry:service-cut': {
    '17': `corta-`,
    '14': `lacra-`,
    '12': `?worry desli- worry:luz`,
    '11': `luz`,
    '10': `cortar worry:cortar worry:o`,
    '9': `cortaram meu_gas worry:no`,
    '8': `ficar_no gas_$ minha_luz vamos~no worry:a worry:agua worry:cortaram worry:ficar worry:gas worry:veio`,
    '7': `^_vamos agua cortada cortar_a escur- escuro estou~escuro ficar no_escuro sem_agua veio vela worry:escuro worry:ja worry:vela`,
    '6': `^_cortaram a_companhia compa- companhia corte escuro_$ estou~luz gas ja_veio que_corta ser_cortada vamos worry:NAME worry:aviso worry:companhia worry:corta worry:corte worry:dias`,
    '5': `^_vieram a_energia aviso corta cortaram_$ deixa- dias energ- energia energia_$ gelad- luz_$ relog- relogio sem_luz viera- vieram vieram~a worry:cortada worry:estou worry:ontem worry:relogio worry:sem`,
    '4': `alica- alicate amanha_$ aviso_vermelho avisou avisou_que banho cortada_amanha cortar_$ cortaram_minha cortar~energia da_luz debts:cortaram debts:luz debts:sem deixaram desligar do~na estou_no estou_sem e~, faz_uma faz~semana homem_do luz_esta luz_faz luz~uma moco_da na_porta o_homem o_papel ontem ontem_$ papel_do porta porta_$ sem~faz ser~amanha uma_semana vai_ser vai~cortada veio~de vermelho
vieram_cortar worry:alicate worry:avisou worry:deixar worry:desligar worry:homem worry:internet worry:meu worry:na worry:papel worry:porta worry:vao worry:vermelho`,
    '3': `#_dias #~senao EXPENSE NAME_deu NAME_ja NAME~# ^_vao a_internet a_luz after-roadmap:amanha agua_$ agua_desde agua~ontem amanh- amanha aviso- aviso_de aviso~corte a~ja cedo_$ corta_quinta cortada_$ cortaram_a cortaram~internet cortaram~luz cortarem cortarem_a cortar~luz da_agua de_corte debts:cortar debts:estou debts:faz debts:semana debts:uma deixar deixo- deixou deixou_aviso desde_ontem desliga
desliga_$ deu_# deu~dias dias_senao dias~desliga do~ja estou_a estra- faz homem internet ja~aviso ja~que luz_de luz_hoje luz~cedo medo~cortarem me~sem minha~hoje minha~vai moco o_moco o_relogio o~do papel que~quinta quint- quinta quinta_$ relogio_da relogio~luz sem seman- semana semana_$ sem~desde senao senao_desliga sexta sexta_$ se~a torne- torneira torneira_$ vao vao_cortar vao~minha veio_aviso
verme- vermelho_$ worry:# worry:, worry:cortarem worry:da worry:de worry:deixou worry:desde worry:desliga worry:deu worry:do worry:energia worry:faz worry:medo worry:minha worry:moco worry:que worry:quinta worry:senao worry:sexta worry:vieram`,
    '-3': `worry:nao worry:so`,
  },
  'worry:summons': {
    '16': `intim- proce-`,
    '14': `?worry worry:me`,
    '12': `audie- audiencia worry:audiencia`,
    '11': `justi- justica`,
    '10': `marca- worry:justica`,
    '9': `da_justica worry:recebi worry:um`,
    '8': `acao acao_de intimacao justica_$ processo worry:acao worry:carta worry:de worry:intimacao worry:processo`,
    '7': `^_recebi carta cartorio cartorio_$ de_cobranca recebi worry:banco worry:cartorio worry:chegou worry:do`,
    '6': `^_chegou carto- chego- chegou cobranca_$ do_forum estao_me forum me_processar pelo_banco tem~no um~do worry:cobranca worry:estao worry:forum worry:no worry:pelo worry:tem worry:vao`,
    '5': `^_estao ^_vao carta_do causa~cartao cobranca com~nas costa- costas costas_$ de_cartao de_justica forum_$ nas_costas oficial_de oficial~justica pelo processar reu sendo um_papel vao worry:cartao worry:da worry:por worry:reu worry:sendo worry:uma`,
    '4': `^_me ^_um advog- advogado advogado_do advogado~banco cartao_$ causa_de chegou_um do_cartorio estao estou_sendo homem justica~aqui nas no~nome ofici- oficial perguntou perguntou~mim por_mim por~de prote- protestar receb- tem_audiencia um_homem uma~do um~de vao_me vao_protestar vao~no worry:. worry:advogado worry:aqui worry:causa worry:com worry:estou worry:homem worry:mim worry:perguntou
worry:protestar`,
    '3': `banco_$ banco_mandou causa cobra- diz_que do_banco do~mandou mandou_carta me mes_que mes~vem no_mes no_meu nome_$ no~que o_advogado papel por_causa recebi_uma uma_carta veio_aqui worry:mandou worry:oficial worry:papel`,
    '-3': `a_moto busca- buscar buscar_a buscar~moto despe- moto moto_$ worry:a worry:buscar worry:moto worry:nao worry:pela worry:so`,
  },
  'worry:wages-seized': {
    '13': `worry:conta worry:meu`,
    '11': `worry:minha`,
    '10': `minha_conta`,
    '9': `bloqu- meu_salario worry:pagamento worry:salario`,
    '8': `?worry conta_$ meu_pagamento worry:banco worry:beneficio worry:bloquearam`,
    '7': `^_bloquearam bloquearam meu~todo pagam- pagamento pagamento_$ penho- worry:metade worry:todo worry:tudo`,
    '6': `benef- beneficio conta o_banco salar- salario salario_$ tudo_do worry:aposentadoria worry:do worry:e`,
    '5': `aposentadoria banco~meu beneficio_$ cai_e descontam do~salario juiz_$ metad- metade meu_beneficio minha_aposentadoria pegando_meu segur- worry:cai worry:descontam worry:juiz worry:o worry:pegando worry:pela`,
    '4': `^_descontam acordei apose- a~zerada banco_bloqueou bloquearam_meu bloquearam_minha bloquearam~conta bloqueou bloqueou_meu cai com~conta conta_zerada da~aposentadoria desco- descontado do_beneficio e~banco juiz metade_da meu_bpc o~bloqueou pegan- pegando pela quase raspa- sumiu tirar- tiraram todo todo_$ worry:bloqueou worry:bpc worry:descontado worry:dinheiro worry:judicial worry:mes worry:na
worry:quase worry:sumiu worry:vem worry:zerada zerad- zerada`,
    '3': `,~banco ^_caiu ^_estao a_conta aposentadoria_$ banco banco_pega banco~tudo bpc com_a come_meu comeu da_minha descontado_$ dinheiro_na dinheiro~NAME dinheiro~e do_meu do~ordenado e_o e_some e_sumiu e~, firma_mandando firma~tirar judic- judicial justi- justica justica_$ limit- limite mandando mandando_tirar metade_$ meu meu_ordenado meu~na minha minha~vem na_firma na~conta na~mandando o_limite
orden- ordenado o~cai o~come o~comeu o~pega pega_$ pela_metade pelo pix_$ por_ordem salario_cai salario~e some_$ todo_mes worry:NAME worry:caiu worry:come worry:estao worry:firma worry:justica worry:mandando worry:ordem worry:ordenado worry:pega worry:pelo worry:some`,
    '-4': `worry:?`,
  },
};

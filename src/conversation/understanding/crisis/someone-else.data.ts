import { KIN } from './concepts.ts';

const SAYS =
  '(disse|diz|fala|falou|falando|dizendo|ameaca|ameacou|ameacando|jurou|jura|quer|queria|querendo|tentou|tenta|pensa|pensou|pensando|vai|ia|mandou|escreveu|postou|confessou|contou|avisou|pediu|pede|vive|esta|estava|anda|acha|sente)';

const WISHES =
  '(disse|diz|fala|falou|falando|dizendo|ameaca|ameacou|ameacando|jurou|jura|quer|queria|querendo|tentou|tenta|pensa|pensou|pensando|mandou|escreveu|postou|confessou|contou|avisou|pede)';

/** Somebody near is said to be in danger now: what a person asks help for in another's name. */
export const SOMEONE_ELSE: readonly string[] = [
  `${SAYS} .. .. se (matar|suicidar|enforcar|envenenar|desviver|jogar)`,
  'vai se (matar|suicidar|enforcar|jogar|desviver)',
  '(quer|quis|pensa_em|pensando_em|tentou|tenta|ameaca|ameacou|falando_em|fala_em|falou_em|medo_que|medo_de_que|vontade_de) .. se (matar|mate|suicidar|enforcar|desviver|jogar)',
  'medo .. .. (ele|ela|meu|minha) .. (se_matar|se_mate|fazer_besteira|fazer_uma_besteira|cometer|se_suicidar)',
  `${KIN} .. .. .. se (mata|matar|mate|corta|cortar|machuca|machucar|mutila|mutilar|joga|suicida)`,
  `${KIN} .. (esta|estava|anda|vive|comecou_a) se (cortar|machucar|mutilar|ferir|matando|matar)`,
  `${KIN} .. ${SAYS} .. .. (beber|tomar|engolir) (soda|veneno|chumbinho|agua_sanitaria)`,
  `${KIN} .. .. .. nao ve (mais)? (sentido|graca|motivo|saida) .. (viver|vida|existir)`,
  `${KIN} .. (disse|falou|mandou) adeus`,
  '(corda|arma|veneno) .. .. .. deixou (um|o)? bilhete',
  `${KIN} .. ${WISHES} .. .. (morrer|desistir_da_vida|sumir_do_mundo|acabar_com_tudo|acabar_com_a_vida|tirar_a_vida|tirar_a_propria|suicidio|nao_quer_mais_viver|fazer_besteira|fazer_uma_besteira|pular|dar_um_tiro|tirar_a_vida_dele|tirar_a_vida_dela)`,
  `${KIN} .. .. nao (aguenta|quer|consegue|suporta|ve_sentido_em|tem_vontade_de) (mais)? (viver|existir|a_vida|acordar|essa_vida)`,
  `${KIN} .. nao quer mais (viver|existir|acordar|nada_da_vida)`,
  '(ele|ela) nao quer mais viver',
  `${KIN} .. (tentou|tentando|cometer|cometeu|pensa_em|pensou_em|falou_de|fala_em) .. (suicidio|tirar_a_propria|tirar_a_vida|se_matar)`,
  `${KIN} .. (tomou|engoliu|bebeu) .. .. (remedio|comprimido|veneno|chumbinho|calmante|cartela|rivotril|soda|soda_caustica|agua_sanitaria|desinfetante|agrotoxico|raticida|acido|formicida)`,
  `${KIN} .. (desacordado|desacordada|inconsciente|espumando|pendurado_na|pendurado_no|pendurada_na|pendurada_no|pendurado_pelo|pendurada_pelo)`,
  `${KIN} .. (pegou|comprou|esta_com|achou|tem) .. (corda|arma|revolver|faca|veneno|chumbinho) .. .. (trancou|quarto|sumiu|matar|cabeca|morrer|chorando|mao)`,
  `${KIN} .. (saiu|sumiu|foi|fugiu|trancou|subiu|desceu|esta|ficou|pegou|levou|correu) .. (com|levou|levando|pegou|e|segurando) .. (arma|corda|faca|remedio|veneno|chumbinho|revolver|gilete|espingarda|pistola|estilete|lamina) .. (disse|falou|dizendo|sumiu|chorando|trancou|gritando|quarto|banheiro|mato|nao_responde|nao_atende|despediu|cuidar|adeus|mao|quintal)`,
  `${KIN} .. (trancou|trancado|trancada|fechou|fechado|fechada) .. (gilete|lamina|estilete|corda|arma|faca|remedio|veneno|chumbinho|revolver|gas|botijao|gasolina|alcool)`,
  `${KIN} .. (sumiu|saiu|fugiu|desapareceu|nao_voltou) .. (deixou|mandou|escreveu|deixando) .. (carta|bilhete|mensagem|audio) .. (perdao|desculpa|adeus|culpa|amo|cuidar|despedindo)?`,
  `${KIN} .. (postou|mandou|escreveu|disse|falou|publicou) .. (ultimo_dia|ultima_vez|ultima_mensagem|cansou_de_viver|nao_quer_mais_viver|nao_aguenta_mais_viver|vida_nao_vale|vida_nao_faz_sentido|nao_ve_sentido|vai_embora_desse_mundo|adeus)`,
  `${KIN} .. (trancou|se_trancou|trancado|trancada) .. .. (arma|faca|corda|remedio|veneno)`,
  `${KIN} .. (subiu|esta|foi|ficou) (no|na|para|pro|em_cima) .. (telhado|viaduto|ponte|predio|janela|passarela|trilho|laje)`,
  `${KIN} .. .. que deus leve (ele|ela)`,
  '(carta|bilhete|mensagem|audio) (de)? (despedida|adeus|despedindo) (do|da|de) (meu|minha|um|uma)?',
  `${KIN} .. (deixou|mandou|escreveu|gravou) .. (carta|bilhete|mensagem|audio) .. (despedida|despedir|adeus)`,
  `${KIN} se despedindo`,
  `${KIN} .. (esta|estava|ficou|subiu|foi) .. (no|na|pro|para) (parapeito|beirada|trilho|trilhos)`,
  `${KIN} se (cortou|machucou|mutilou|queimou) (de_novo|hoje|ontem|escondido|outra_vez|de_proposito)`,
  `${KIN} .. (cortou|abriu|furou|rasgou|cortar|cortando) (os|o|as|a) (pulso|braco|bracos|veia|veias|pescoco)`,
  `${KIN} .. (mandou|disse|postou|gravou) .. .. (tchau|adeus|localizacao_da_ponte|foto_da_ponte|foto_dos_cortes)`,
  `${KIN} .. (deu|dando|doou|doando|distribuindo|distribuiu|entregou) .. (coisas|roupas|tudo|pertences|brinquedos|joias) .. .. (precisar|mais|despedindo|chorando|estranho|adeus|preocupada|preocupado)`,
  `${KIN} .. ${SAYS} .. (dar_um_jeito_nele|dar_um_jeito_nela|dar_fim_na_vida|dar_fim_nele|por_fim_na_vida|dar_um_tiro_na|dar_um_tiro_nele|dar_um_tiro_em_si|dar_cabo_da|acabar_com_ele|acabar_com_ela)`,
  `${KIN} .. (vai|pode|capaz_de|quer|ameacou|falou_em) fazer (uma|alguma)? (besteira|loucura|bobagem) .. (distribuindo|despedindo|sumiu|chorando|dando|trancado|comigo)?`,
  `${KIN} .. (despedindo|despediu|se_despedindo) .. (todos|todo_mundo|gente|mim|familia)`,
];

/** Over, or told of the dead: sad, and nobody to be saved now. */
export const LONG_AGO: readonly string[] = [
  'se (matou|suicidou|suicidar|enforcou|jogou)',
  '(morreu|faleceu) .. (suicidio|enforcado|se_matar)',
  '(tentou|tentativa) .. .. .. (anos|ano_passado|muito_tempo|quando_era|esta_bem|esta_otimo|esta_otima|gracas_a_deus|ja_passou|superou)',
  '(anos|ano_passado|muito_tempo|uma_vez|gracas_a_deus) .. .. tentou',
  'se (matar|mata|matando|mate) (de_trabalhar|trabalhando|de_tanto|para_pagar|pra_pagar|de_rir|de_estudar|por_um|no_servico|no_trabalho|para_dar|pra_dar|por_causa_de_desconto|de_fazer)',
  'se jogar (no|na|nos|em) (trabalho|bico|bicos|estudo|cama|sofa|piscina|divida|cartao|emprestimo|negocio)',
  'se (cortar|machucar|corta|machuca|machucou|cortou) (no_trabalho|no_servico|com_a_faca_na_cozinha|jogando|na_obra|na_escola|brincando|no_futebol|sem_querer|o_cabelo)',
  '(tomou|tomar|toma) .. (remedio|comprimido) (errado|vencido|trocado)',
  '(tomou|tomar|toma) .. (remedio|comprimido|calmante) (para|pra|de) (gripe|dor|febre|tosse|verme|dormir|pressao|alergia|diabetes|coracao)',
  'adeus (para|ao|a|aos) (emprego|trabalho|banco|cartao|servico|carro)',
  '(tomou|tomar|toma) .. (remedio|comprimido|calmante) .. (pressao|controlado|todo_dia|por_dia|para_dormir|dor|certinho|receitado|medico|coracao|diabetes|por_mes|reais)',
];

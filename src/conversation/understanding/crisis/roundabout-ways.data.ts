import { KIN, PILLS, WANT } from './concepts.ts';
import type { SignList } from './sign.ts';

/** How people name dying without the word. */
const TO_DIE =
  '(bater_as_botas|bater_bota|comer_capim_pela_raiz|vestir_o_paleto|paleto_de_madeira|abotoar_o_paleto|esticar_as_canelas|ir_de_arrasta|ir_de_base|ir_de_berco|ir_para_o_saco|ir_para_cidade_dos_pes_juntos|cidade_dos_pes_juntos|virar_adubo|virar_comida_de_minhoca|virar_purpurina|comida_de_minhoca|bater_a_cacoleta|passar_dessa|ir_para_vala|ir_pro_beleleu|subir_no_telhado_de_vez|fechar_os_olhos_de_vez|fechar_os_olhos_para_sempre|apagar_a_luz_de_vez|dar_logout|dar_logoff|deslogar|desinstalar_da_vida|virar_estrela|virar_estrelinha|virar_anjo|ir_morar_com_deus|ir_morar_no_ceu|ir_para_o_ceu|conhecer_deus|conhecer_jesus|encontrar_deus|encontrar_jesus|me_encontrar_com_deus|encontrar_com_deus|ir_para_perto_de_deus|ir_para_junto_de_deus|voltar_para_o_pai|ir_para_o_colo_de_deus|ir_dessa_para|finar|ir_pro_alem|largar_esse_corpo|deixar_esse_corpo|deixar_esse_mundo|deixar_essa_vida|largar_essa_vida|abandonar_essa_vida|abandonar_a_vida|abandonar_esse_mundo|entregar_a_alma|entregar_minha_vida|me_entregar_para_morte)';

/** What speaks to a person who hears voices, or believes to be tempted. */
const VOICES =
  '(diabo|capeta|demonio|satanas|inimigo|coisa_ruim|encosto|espirito|espiritos|voz|vozes|uma_coisa|algo|mente|cabeca|alguem_dentro|vozinha|maligno|tinhoso|bicho_ruim|treva|trevas)';
const BID =
  '(soprando|sopra|fala|falam|falando|diz|dizem|dizendo|manda|mandam|mandando|pede|pedindo|sussurra|sussurrando|sussurram|grita|gritando|tentando|tenta|atenta|atentando|ordena|ordenando|chama|chamando|empurra|empurrando|repete|repetindo|atormenta|atormentando|incentiva|fica)';
const DO_IT =
  '(acabar_comigo|me_acabar|pular|me_matar|me_cortar|me_jogar|me_enforcar|morrer|fazer_logo|fazer_isso|fazer_de_uma_vez|desistir_da_vida|desistir_de_tudo|desistir|me_machucar|acabar_com_tudo|acabar_com_isso|acabar|tirar_a_vida|tirar_minha_vida|tomar_tudo|tomar_os_remedios|nao_presto|nao_mereco_viver|ir_embora_desse_mundo|que_o_mundo_fica_melhor|sumir|que_eu_morra|para_eu_ir|coisas_ruins)';

const DAYS =
  '(hoje|amanha|sabado|domingo|segunda|terca|quarta|quinta|sexta|essa_noite|esta_noite|de_hoje|essa_semana|de_madrugada|agora|natal|logo)';

const DEED_OF_SOMEONE =
  '(se_mata|se_matar|se_mate|se_matou|se_suicida|se_suicidar|se_enforca|se_enforcar|tira_a_vida|tirar_a_vida|tira_a_propria_vida|tirar_a_propria_vida|comete_suicidio|cometer_suicidio|faz_isso_consigo|suicidio|me_matar|me_suicidar)';

/** Death in other words: idioms, voices, questions in another's name, what is hinted at. */
export const ROUNDABOUT_WAYS: SignList = [
  [
    'plain',
    [
      '(vou|ir|quero|queria|descer|afundar) (ir)? (para)? (o)? fundo (do|da|de) (rio|mar|acude|represa|lagoa|lago)',
      '(resolver|pagar|cuidar|cuida|resolve|resolvam|paga) .. (minhas|dividas|contas) .. (eu)? ja nao vou (estar|ta|esta)',
      `${WANT} .. ${TO_DIE}`,
      `(vou|indo|melhor|hora_de|pronto_para|pensando_em|penso_em|vontade_de|so_falta|prestes_a|ia|irei|perto_de) .. ${TO_DIE}`,
      // Another life, this one given up.
      '(outra|proxima) (vida|encarnacao) .. .. (nessa|nesta|essa|esta) .. (desisto|desisti|nao|acabou|chega|deu)',
      '(nessa|nesta) (vida)? (desisto|desisti) .. .. (outra|proxima) (vida|encarnacao)',
      '(nos_vemos|a_gente_se_ve|te_vejo|te_encontro|encontro_voces|ate) .. (outra|proxima) (vida|encarnacao)',
      // Goodbyes and what is left.
      'me despedir (da|do|das|dos|de|de_todos|de_cada_um|por_mensagem)',
      '(escrevi|escrever|escrevendo|deixei|deixar|fiz|gravei) .. (carta|cartas|bilhete|audio|video) .. (cada_um|todos|voces|eles|criancas|lerem|ver_quando|ouvirem|abrirem)',
      '(voces|eles|todos|familia|mae|todo_mundo|pessoal|gente) .. (receber|saber|sabendo|ouvir|ver|recebem|sabem) .. (a|da|minha)? noticia',
      '(vou|virar|sair|serei) .. (estatistica|manchete|noticia_ruim|no_obituario|nota_de_falecimento)',
      '(quando|se|ate|depois_que) .. (lerem|ler|lendo|ver|verem|ouvirem|ouvir|receberem|receber) (isso|isto|essa_mensagem|esse_audio|essas_linhas|aqui) .. (fui|morto|tarde|partido|nao|longe|acabou|parti|feito|fim|ido|outra)',
      'nao (vai|vou|tera|vao) (mais)? ter (ninguem|quem|mais_ninguem) (para)? (atender|cobrar|pagar|responder)',
      '(so|estou|fico) esperando (minha|meu|meus|os|as|todo_mundo|todos|eles|ela|ele) .. (dormir|dormirem|sairem|sair|viajarem|sumirem) $',
      'sei .. (onde|como|quando) .. .. (falta|faltando) (o_dia|a_hora|a_data|marcar|coragem|o_momento|so)',
      '(sei|escolhi|decidi|defini|planejei) (o|a)? (como|onde|quando|dia|lugar|hora|jeito|metodo) e (o|a)? (como|onde|quando|dia|hora|lugar|jeito|metodo) $',
      // Those who went before.
      'so falta eu (morrer)? $',
      '(morreu|faleceu|partiu) .. eu quero .. (ir_com_ela|ir_com_ele|ir_atras_dela|ir_atras_dele)',
      // Others, rid of me.
      '(livre|livres|livrar|livram|livra|livrarem|sossegados|descansar) de mim',
      `(todos|todo_mundo|mundo|familia|filhos|filho|marido|mulher|esposa|mae|pai|eles|ela|ele|voces|gente|pessoas) .. (seguiria|seguiriam|viveria|viveriam|seria|seriam|ficaria|ficariam|estaria|estariam|respiraria|respirariam|ia_ser|iam_ser|vai_ser|vao_ser|ia_ficar|vai_ficar|vao_ficar|iam_ficar|seguir|ter_paz|teria_paz|teriam_paz) .. (melhor|feliz|felizes|livre|livres|aliviado|aliviados|em_paz|sossegado|sossegados|leve|tranquilos) .. (sem_mim|atrapalho|de_mim|comigo_longe|comigo_fora|se_sumir|se_morrer|quando_morrer|quando_sumir|quando_me_for|quando_partir)`,
      '(melhor|feliz|felizes|livre) sem (eu)? (aki|aqui|por_perto|na_vida|nesse_mundo)',
      'se (eu)? sumir .. .. (some|sumir|acabar|resolve|problema|problemas|divida)',
      '(vou|quero|hora_de|preciso|decidi) .. (parar_de_dar_trabalho|parar_de_incomodar|dar_sossego|dar_descanso|dar_paz|sair_do_caminho|tirar_esse_peso|deixar_de_ser_peso|parar_de_atrapalhar|deixar_de_incomodar) (para|de|a|aos|das|dos|deles|da|do|$)',
      // Alive against one's will.
      '(querendo|queria|quisera|preferia|melhor|desejando) nao ter (acordar|acordado|aberto_os_olhos|levantado|nascido)',
      '(acordei|acordar) .. (triste|chorando|decepcionado|decepcionada|com_raiva) .. (ter_acordado|vivo|acordado)',
      '(merda|droga|inferno|saco|desgraca|bosta|pena|aff|penso|desanimo|raiva|castigo) .. mais um dia (vivo|aqui|nesse|nessa|respirando|viver|$)',
      'mais um dia (vivo|respirando|nesse_mundo|nessa_vida|existindo|existir|respirar)',
      '(respirar|viver|existir|acordar|vivo|levanto) (so)? por (obrigacao|teimosia|costume|inercia|habito|insistencia|pena|medo_de_morrer)',
      '(vivo|viver|estou) .. (esperando|aguardando|contando_os_dias) .. (fim|morte|morrer|minha_hora|minha_vez|deus_me_levar|chegar_minha)',
      // God, asked to come.
      '(deus|jesus|senhor|pai_do_ceu|pai|papai_do_ceu|nossa_senhora) .. (me)? (recolhesse|recolha|recolhe|recolher|buscasse|chamasse|levasse|tirasse_daqui|desse_descanso|desse_o_descanso)',
      // Illness that wins, strength that ends.
      '(depressao|escuridao|vazio|tristeza_profunda|vontade_de_viver|essa_doenca|ansiedade) .. (me|mim) (vencendo|venceu|engolindo|engoliu|consumindo|puxando|derrotou|derrotando|levando|levou_tudo)',
      'sei se aguento (fim|amanha|mais_um_dia|mais_uma_noite|essa_noite|muito_tempo|muito|o_fim|mais_uma_semana|$)',
      'sei se aguento mais $',
      '(trocar|tivesse|estar|ir|ido|troco|trocava|trocaria) (de|no)? lugar (com|de|dele|dela|do|da) (quem|o|a|um|uma|meu|minha)? .. (morreu|morto|se_foi|falecido|defunto|caixao|partiu)',
      '(estou|to|fiquei|acordei) .. sangrando',
      'cortar (bem|muito|mais)? (fundo|profundo)',
      'so (vou)? (esperar|esperando|espero) (o|a|passar) (aniversario|formatura|casamento|nascimento|batizado|quinze_anos|15_anos) (do|da|de|dos|passar)? (meu|minha|meus)? (neto|neta|netos|filho|filha|filhos|mae|pai|irma|irmao|sobrinho|sobrinha)? (passar)? $',
      '(depois|dai|amanha|hoje) (disso)? .. (acabou|acabar|terminou|terminar) para mim',
      `${WANT} .. (morar|perto|junto|bracos|colo|lado|viver|descansar) (com|de|do|nos|ao_lado_de|no_colo_de)? .. (jesus|deus|senhor|pai_celestial|nossa_senhora)`,
      '(sei|saber) se (estou|vou|estarei|fico|chego|continuo|amanheco) .. vivo',
      '(esse|este|meu|ultimo|um) (e|eh)? (o)? (meu)? (ultimo)? adeus',
      '(escrevi|escrever|anotei|deixei|gravei) .. .. (achar|acharem|encontrar|encontrarem|ler|lerem|ouvir|ouvirem) (depois|quando)',
      '(esperando|espero|esperar|so_falta|contando|falta) .. (carencia|seguro) .. (completar|acabar|passar|vencer|dois_anos|2_anos|carencia|liberar)',
      '(quero|vou|queria|preciso) ir (limpo|limpa|em_paz|tranquilo|sem_dever|sem_dividas|sem_divida|leve|de_consciencia)',
      'nao (pretendo|quero|penso_em|espero|vou|devo|acredito_que_vou) (chegar|ver|alcancar|passar|completar) .. (la|20*|dezembro|ano_que_vem|fim_do_ano|proximo_ano|idade) $',
      'nao pretendo (viver|chegar_la|estar|durar|existir)',
      'me (socar|soco|morder|mordo|bater|estapeio|esmurro|arranhar|beliscar|belisco) .. (raiva|odio|nojo|cara|cabeca|mim|parede|ate)',
      '(raiva|odio|nojo) de mim (mesmo|mesma)? .. (me_bater|me_cortar|me_morder|me_machucar|machucar)',
      '(ver_se|torcendo|esperando|querendo|desejando) .. (carro|caminhao|onibus|trem|moto|raio|bala|alguem|carreta|bandido) .. me (leva|pega|levar|pegar|matar|mata|atropela|atropelar|acerta|acertar|passa)',
      '(combinamos|combinei|pacto) .. (morrer|ir_juntos|partir_juntos|acabar_com_tudo|tomar_juntos|nos_matar)',
      'fingir .. (quero|gosto|vontade|vale_a_pena) (de)? viver',
      'planejei tudo $',
      'por dentro (planejei|decidi|desisti|acabei|morri|acabou)',
      `(avisei|combinei|pedi|falei|acertei) .. ${KIN} .. (fica|ficar|cria|criar|cuida|cuidar) .. (criancas|filhos|filho|filha|bebe|cachorro|gato|meninos)`,
      '(digitando|escrevendo|mandando|falando|mensagem) .. (da|do|na|no|de_cima|em_cima) (da)? (ponte|viaduto|passarela|parapeito|terraco|telhado|trilho|laje|sacada)',
      'so nao (pular|me_matar|me_jogar|me_joguei|pulo|fiz|tomar) (porque|por|pelo|pela|pelos)',
      'sei se (vou)? (estar|esta|estou) aqui (amanha|semana|mes|ano)',
      '(achar|acharem|encontrar|encontrarem|lerem) .. (carta|bilhete|cartas|caderno|recado)',
      '(me_tranquei|me_trancar|tranquei_me) .. (quarto|banheiro|garagem|carro|casa) .. (remedio|faca|gilete|corda|arma|veneno|comprimido|gas)',
      'coracao .. (pedindo_para|quer|querendo|precisa|podia) parar',
      '(viver|existir|vida|respirar) (esta)? doendo',
      '(tomar|engolir) .. (remedio|comprimido|calmante|cartela) (a_mais|alem)',
      '(gasolina|alcool|querosene|diesel|fosforo|fogo) .. (em_mim|me_queimar|meu_corpo|comigo_dentro)',
      '(riscando|risco|arranhar|rasgando|espetando|perfurando|raspando) .. (braco|bracos|perna|pernas|pulso|coxa|coxas|pele|barriga)',
      'morto .. (parar|paro|deixar) de',
      '(quero|queria|vou|posso|preparado_para|pronto_para) ir para (casa|bracos|colo|morada) (do|eterna|celestial) (pai|senhor)? (celestial|$)',
      '(recebe|receba|recolhe|entrego|leva) (meu|minha|o_meu|a_minha) (espirito|alma|vida)',
      'nao (vao|vai|iam|vamos) (mais)? me ver',
      'nao me (verao|vera|vejo|vao_ver|vai_ver)',
      '(escolhi|achei|olhei) (a|o|uma|minha)? (arvore|viga|ponte|corda|galho)',
      '(torcendo|esperando|querendo|rezando|para_ver_se) (para)? nao (levantar|acordar|voltar|amanhecer)',
      '(beber|tomar|engolir) .. (garrafa|copo|gole|meia|meio|litro) .. (soda|acido|agua_sanitaria|desinfetante|veneno|cloro|creolina)',
      '(a|minha) vida nao (e|foi|serve) (feita|mais)? para mim',
      '(falta|faltando|falta_so) .. (empurrao|empurraozinho|pouco|coragem|nada) para pular',
      'ninguem (vai|ia)? (chorar|sofrer|rezar|perguntar) por mim',
      'so nao (fiz|faco|tomei|pulei) (ainda)? .. .. (coragem|medo|filho|filhos|mae|deus)',
      '(bati|bato) .. cabeca .. (parede|porta|chao|muro)',
      '(faca|arma|corda|gilete|remedio|revolver) (na|nao|nas) (mao|maos)',
      '(resta|sobra|restou|sobrou) (me)? (e)? (so)? (pular|me_jogar|a_ponte|a_corda|a_janela|ponte|corda|janela)',
      // Being ashamed to be, useless to the world, wanting what falls.
      '(vergonha|culpa|odio|nojo|raiva|medo|pavor|cansaco|preguica|arrependimento) (de|por) (existir|viver|nascer|estar_vivo|continuar_vivo|ter_nascer)',
      '(mundo|ninguem|familia|terra|voces|eles|gente) (nao)? (precisa|precisam|quer|querem|gosta|sente|ama) (mais)? (de)? mim (aqui|vivo|para_nada|nao|$)',
      `(queria|quero|tomara|podia|vontade|sonho) .. .. (aviao|elevador|onibus|predio|teto|barco|carro) .. .. (caisse|caia|cair|batesse|afundasse|desabasse|explodisse|capotasse)`,
      '(quero|queria|querendo|vou|fim_de|afim_de|vontade_de|pensando_em) (me|mim)? mata (eu|mim|mesmo|$)',
      '(quero|vou|queria) matar (eu|a_mim|mim) (mesmo|$)',
      '(escolhi|marquei|defini) (a|o) (data|dia|hora) (vai_ser|sera|e) ..',
      '(seria|era|melhor|merecia|mereco|queria) .. (um|o) tiro $',
      // Ways and tools.
      '(vou|quero|vai|queria) levar (a)? minha vida $',
      `${DAYS} pular (cansei|adeus|chega|$)`,
      'me despedir aqui (obrigado|obrigada|adeus|perdao|para_sempre)',
      '(presto|sirvo|servi|prestei) .. .. morrer',
      '(insistir|teimar|insisto) em viver',
      '(meu|o_meu) corpo .. (aparecer|boiando|boiar|rio|encontrado|achado|esfriar)',
      '(querendo|quero|queria|vontade_de) partir $',
      'enterrado em vida',
      '(depois_que|quando) for o seguro',
      `(tirei|contei|contando|separei|conto|espalhei) .. ${PILLS} .. .. (contando|quantos|quantas|mao|cama|mesa)`,
      'tomar (10|12|15|20|25|30|40|50|60|dez|quinze|vinte|trinta) $',
      'coragem e (pular|acabar|me_matar|me_jogar|me_enforcar|tomar_tudo|faco_isso|vou)',
      '(tremendo|chorando|sozinho) .. com (essa|uma|a|esse|um) (faca|arma|gilete|revolver|corda|lamina)',
      'vez vou (fazer|conseguir|fazer_isso) (direito|certo|bem_feito)? $',
      '(lugar|casa|cama|paz) .. (cemiterio|caixao|cova|tumulo|debaixo_da_terra|sete_palmos) $',
      '(achar|encontrar|acham|encontram|recolher|buscar|acharem|encontrarem) (um|o|meu|so_o|so_um)? (corpo|cadaver|defunto)',
      '(engolir|comer|comi) .. (pilha|pilhas|bateria|vidro|prego|pregos|lamina|agulha|agulhas|gilete|cloro|sabao|caco)',
      '(faca|gilete|arma|revolver|lamina|tesoura|estilete) .. (encostei|coloquei|apontei|passei|pressionei|enfiei) .. (barriga|pescoco|pulso|peito|braco|cabeca|boca|garganta)',
      '(quando|se|ate|assim_que|depois_que) (tiver|criar|ter|tomar) coragem $',
      '(guardando|juntando|estocando|separando|escondendo) .. (remedio|comprimido|calmante|corda|veneno|bala|pilula) .. (coragem|decidir|hora|dia_certo|momento)',
      '(fiz|fazer|testei|dei|preparei) .. (laco|forca|no) (com|de|no|na) .. (fio|corda|lencol|cinto|extensao|cadarco|gravata|varal)',
      '(fazer|fazendo|faco|fazer_um) (um|algum)? mal (a|para|contra) mim',
      'no de forca',
      'aguenta meu peso',
      '(coloquei|botei|encostei|pus|apontei|enfiei|encosto|ponho|boto) .. (fuzil|arma|revolver|cano|pistola|faca|gilete|espingarda|rifle) .. (queixo|boca|cabeca|testa|ouvido|peito|pescoco|pulso|barriga|mim)',
      `(esvaziei|virei|sequei|mandei_para_dentro|tomar|engolir) .. (caixa|frasco|cartela|cartelas|vidro|pote|tarja) .. ${PILLS}`,
      '(perna|pernas|braco|bracos|coxa|coxas|pulso) .. .. (cortes|corte|gilete|lamina|cicatrizes)',
      '(imagino|imaginando|imaginei) .. (corda|gilete|lamina|revolver|queda|velorio|caixao|enterro)',
      '(penso|pensando|pensei) (na|numa|em_uma|naquela) (corda|gilete|lamina|arma|ponte|janela)',
      '(morto|morrendo) .. seguro .. (pagar|paga|quita|resolve|cobre|pagam|sustenta)',
      // Followers of the dead.
      '(se_matou|se_mataram|se_enforcou|se_suicidou|se_enforcaram|tirou_a_propria_vida) .. .. (proximo|proxima|igual|mesmo_caminho|minha_vez|sina|entendo|tambem_vou|vou_tambem)',
      '(igual|mesmo|mesma_coisa|como) .. (fez|fizeram) .. .. (se_enforcou|se_matou|se_mataram|se_jogou)',
      '(me_chamando|me_chama|chamando_por_mim|me_esperando|me_espera) .. (la_de_cima|no_ceu|do_ceu|outro_lado|do_alem|la_em_cima)',
      '(inferno|outro_lado|morte) .. .. vou (descobrir|conhecer|saber|ver)',
      '(faz_tempo|muito_tempo|faz_anos|tempos) que morri',
      'morri (faz|ha|tem) (tempo|tempos|anos|muito|meses)',
      'esqueceram de (me)? avisar',
      'chegou (a)? minha hora',
      '(se|quando) .. nao (responder|atender|voltar|aparecer) .. (voce|voces|eles)? (sabe|sabem|entende|entenda)',
      'nao (espera|esperem|espere|esperar) (mais)? (resposta|noticia|noticias|por) .. (mim|minha|amanha)',
      '(sem|nenhuma|nao|zero|nenhum|pingo|tiquinho) .. vontade de (estar|esta|ficar|permanecer) .. (mundo|vida|vivo|aqui)',
      'vida .. (quero|vou|queria|vontade_de) .. (ir_embora|sair|sumir|escapar) dela',
      // Voices, and what pulls.
      '(coisa|algo|forca|vontade|alguem|mao) .. me (puxando|puxa|empurrando|empurra|chamando|chama) .. (ponte|janela|sacada|trilho|rio|mar|predio|viaduto|abismo|fundo)',
      `${VOICES} .. .. ${BID} .. .. ${DO_IT}`,
      `${VOICES} .. .. para .. ${DO_IT}`,
      `(ouco|ouvindo|escuto|escutando) .. (voz|vozes|coisa|alguem) .. .. .. ${DO_IT}`,
      '(para|pra) eu? (acabar_comigo|me_acabar) (de_vez|logo|$)',
      // The end, dated.
      `${DAYS} .. (e|vai_ser|sera|chega|chegou|acaba|ser) (o)? (meu_fim|fim_para_mim|fim_da_minha|o_meu_fim|fim_de_tudo|fim_da_linha)`,
      '(vai_ser|sera|e|chegou|quero|vejo|sinto|esse_e) (o)? meu fim',
      '(queria|tomara|podia|devia|preferia) .. .. (o)? meu fim',
      '(engoli|tomei|bebi|virei) (o_que|tudo_que|tudo_o_que|tudo) .. .. (armario|caixa|frasco|cartela|gaveta|banheiro|farmacinha|caixinha)',
      '(vontade|quero|queria|vou|pensei|penso|pensando) .. .. (entrar|parar|ficar|me_meter|atravessar) na frente (do|da|de_um|de_uma|de) (trem|metro|onibus|caminhao|carreta|carro)',
      '(o)? meu fim (e|vai_ser|sera|chegou|esta|ja) (hoje|amanha|perto|chegando|proximo|mesmo)',
      '(vai_ser|sera|e|esse_e|chegou_o) (o)? fim para mim',
      `${DAYS} .. (e|vai_ser|sera|foi) (o|a)? (meu|minha) (ultimo|ultima) (dia|cafe|almoco|jantar|banho|noite|natal|abraco|pedido|amanhecer|aniversario|domingo|refeicao|manha|$)`,
      // What becomes of debts and insurance, asked of a deed.
      `(se|quando|quem|pessoa|gente|alguem|cara|caso|sujeito|cliente) .. ${DEED_OF_SOMEONE} .. .. (divida|dividas|seguro|familia|filho|filhos|conta|contas|herda|banco|pagar|paga|mulher|esposa|deixar|nome|emprestimo|consignado)`,
      `(seguro|divida|dividas|conta|emprestimo|consignado|banco|familia) .. .. .. (se|quando|caso|por|de|quem) .. ${DEED_OF_SOMEONE}`,
      `(perguntando|pergunto|curiosidade|quero_saber|queria_saber) .. (para_mim|por_mim|por_causa_de_mim|de_mim)`,
      'morto .. (sirvo|valho|presto|ajudo|rendo|deixo|valeria|serviria|ajudaria|tenho_valor|alguma_coisa|servir|ajudar)',
      '(vivo|viver) .. (so|nao)? .. (despesa|prejuizo|trabalho|sirvo|presto|valho) .. .. morto',
      `(seguro|indenizacao|apolice|pensao) .. .. (unico|unica|so_assim|jeito|forma|maneira) .. (ajudar|ajudo|deixar|dar)`,
      `(filho|filhos|familia|mulher|esposa|marido|mae) .. (iam|ia|vai|vao|iria) (receber|ganhar|ficar_com) .. (seguro|pensao)`,
      // Who keeps one alive.
      '(razao|motivo|causa|unica_coisa|unico) .. .. nao (ter)? (feito|fiz|faco|fazer|cometido|ido) .. (besteira|besteiras|loucura|bobagem|embora|o_pior|isso)',
      '(por_causa|so|gracas) .. .. nao (ter)? (feito|fiz|faco|cometi) .. (besteira|besteiras|loucura|bobagem|o_pior)',
      `(quem|o_que|so|unica) .. (vai|vem)? (me)? (segura|impede|impediu|impedindo|prende) .. .. (fazer|matar|pular|acabar|ir|besteira)`,
      // Standing somewhere, holding something.
      '(estou|to|fiquei|passei|fico|sentado|sentada|debrucado|debrucada|subi|vim|fui|cheguei|em_pe|de_pe) .. (sacada|parapeito|beirada|beira|linha_do_trem|trilho|trilhos|do_lado_de_fora_da_grade|em_cima_da_ponte|topo|alto_do_predio|terraco|passarela|viaduto) .. (andar|predio|ponte|tarde|noite|horas|trem|pulo|pular|olhando|pensando|chorando|metro|abismo|barranco|$)',
      '(passei|passo|fiquei|fico) (a_tarde|a_noite|horas|o_dia|tempo|a_manha|a_madrugada) .. (linha_do_trem|trilho|trilhos|ponte|viaduto|passarela|sacada|parapeito|terraco|beira_do_rio|janela)',
      `(amarrei|amarrado|prendi|pendurei|amarrando|testei|fiz|enrolei) .. (lencol|cinto|fio|corda|gravata|arame|no_de_forca|cadarco|toalha|cordao) .. (grade|ventilador|viga|porta|galho|arvore|gancho|chuveiro|pescoco|teto|telhado|janela|caibro|sotao|terraco|escada|desamarrei|vezes|garagem|banheiro|quintal|$)`,
      `(parei|parar|larguei|deixar|suspendi|nao_tomo_mais|nao_quero_mais|parado) .. (insulina|dialise|hemodialise|quimio|quimioterapia|tratamento|remedio|coracao|pressao|hiv|coquetel) .. .. .. (ir|vou|morrer|acabar|descansar|deixar_acontecer|de_proposito|levar|leva|tanto_faz|ver_se)`,
      '(quero|queria|so_quero|preciso|tomara|para) que (acabar|parar|passar|sumir|terminar) (a|essa|minha|toda|tanta|esse|o|meu|toda_essa|todo_esse)? (dor|sofrimento|angustia|agonia|tormento|vazio|aperto_no_peito)',
      '(acabar|parar|passar) (a|essa|minha|toda_essa|com_essa|tanta) (dor|angustia|agonia|vazio) .. (para_mim|de_vez|sempre|deu|chega|na_alma|no_peito)',
      // The grave, asked for.
      '(me|podem_me|pode_me|vao_me|vem_me) (enterra|enterrem|enterrar|enterre|cremem|crema) (logo|de_vez|de_uma_vez|junto|vivo|hoje|ja_que|que|do_lado|perto|agora|$)',
      'me enterrar (junto|do_lado|perto|com)',
      `(encontrar|encontro|me_encontrar|junto|perto|colo|bracos) (com|de|do|dos|nos) (o)? (deus|jesus|senhor|pai_celestial|meu_filho_que|minha_mae_que|meu_pai_que|meu_anjo|meus_mortos|quem_perdi)`,
      `(bilhete|carta|mensagem|audio|recado|video) .. (perdao|desculpa|desculpas|adeus|despedida|despedindo|para_todos|culpa|amo)`,
      `(levar|levo|matar|carregar) .. (filho|filhos|filha|filhas|criancas|bebe|meninos) .. (comigo|junto|e_depois_me|e_me)`,
      `(seguir|fazer|mesmo) .. (caminho|destino|que_ele_fez|que_ela_fez) .. se (matou|enforcou|suicidou|foi)`,
      `(apaga|apaguem|pode_apagar|exclui|cancela|deleta) .. .. .. nao (vou)? (mais)? (precisar|estar|usar|existir) .. (mundo|vida|vivo|mais|aqui)`,
      `${PILLS} .. .. .. (ver_se_apago|nao_acordar|apagar_de_vez|dormir_para_sempre|apagar_para_sempre|ir_dormindo)`,
      '(ninguem|nada) .. .. (me_faz|faz_eu|fazer_eu) (mudar_de_ideia|desistir_de_morrer)',
      `(ultimo|ultima) .. (pedido|desejo|vontade) (meu|minha|e|antes|que)`,
    ],
  ],
];

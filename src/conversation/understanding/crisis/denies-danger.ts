import type { Slot } from '../../../contracts/command.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Reading } from '../text/tokens.ts';

/**
 * True when the person says that they are in no danger: "era jeito de falar", at any time; "tô bem", only where it answers
 * what was said after a danger was heard.
 */
export function deniesDanger({ words }: Reading, slot: Slot | undefined): boolean {
  if (turnsOfPhrase.all(words).length > 0) return words.length <= LONGEST_DENIAL;
  return slot === 'after-crisis' && !doubts.test(words.join(' ')) && allIsWell.all(words).length > 0;
}

/** In longer talk the words explain something else. */
const LONGEST_DENIAL = 40;

const turnsOfPhrase = phraseBook<true>([
  [
    true,
    [
      '(e|eh|era|foi|so|apenas|isso_foi|isso_e|isso_era) (so|apenas|um|uma|mesmo|e|so_um|so_uma)? (um|uma)? (jeito|modo|maneira|forma|forca|figura) (de)? (falar|dizer|expressao|expressar|linguagem|me_expressar)',
      '(jeito|modo|maneira) de (falar|dizer) (mesmo|so|so_isso|viu|calma)?',
      '(forca|figura) de (expressao|linguagem)',
      // "falei que tava morto de fome, não que ia me matar".
      'nao (e|foi|era|disse)? que (eu)? (ia|vou|iria|queria|quero|quisesse|fosse|pensei_em) (me_matar|morrer|fazer_besteira|me_machucar|fazer_nada_comigo)',
      'nao (vou|quero|estou_pensando_em|penso_em|iria) (me_matar|morrer|fazer_nada_comigo|me_machucar|fazer_besteira|fazer_nenhuma_besteira|fazer_nenhuma_loucura|fazer_nada_disso) (nao|calma|viu|relaxa|kkk|fica_tranquila|pode_ficar_tranquila|foi|era|so)?',
    ],
  ],
]);

const allIsWell = phraseBook<true>([
  [
    true,
    [
      '(estou|to|fiquei|me_sinto|eu_estou|ja_estou|sim_estou) (bem|melhor|tranquilo|tranquila|calma|calmo|de_boa|ok|mais_calma|mais_calmo|mais_tranquila|mais_tranquilo|segura|seguro|fora_de_perigo|em_seguranca|bem_sim|bem_melhor|muito_bem|ta_bem)',
      '(esta|ta) tudo (bem|certo|tranquilo|ok|em_paz) (comigo|aqui|agora|sim)?',
      'tudo (bem|certo|tranquilo|ok) (comigo|aqui|agora|sim|ja|obrigada|obrigado)?',
      'nao (e|eh|era|foi) (isso|nesse_sentido|o_que_eu_quis_dizer|o_que_quis_dizer|serio|literal|no_sentido) (que_eu_quis_dizer)? (nao)?',
      'nao (quis|queria) dizer (isso|nesse_sentido|que_vou_me_matar|que_quero_morrer)',
      '(me_expressei|falei|me_entendeu|entendeu|voce_entendeu|se_expressei) (mal|errado)',
      '(voce)? (entendeu|me_entendeu|interpretou) (tudo)? errado',
      '(ja|isso_ja) passou',
      '(fica|fique|pode_ficar) (tranquila|tranquilo|calma|sossegada|de_boa|em_paz)',
      '(foi|era|e|eh) (so|apenas|um|uma|so_um|so_uma)? (desabafo|brincadeira|exagero|zoeira|piada|drama|bobagem_minha|engano|um_desabafo|uma_brincadeira|um_exagero)',
      '(exagerei|exagero_meu|brincadeira|brinquei|estava_brincando|tava_brincando|estava_so_brincando|desabafei)',
      '(calma|relaxa|relaxe|nada_disso|nada_a_ver|nada_disso_nao|que_isso)',
      'nao (e|eh|foi|era) (nada|nada_disso|nada_grave|para_tanto|pra_tanto)',
      'nao (estou|to|corro) (em|de|nenhum)? (perigo|risco) (nenhum)?',
      '(vida_que_segue|bola_para_frente|bora_continuar|vamos_continuar|pode_continuar|podemos_continuar|quero_continuar|vamos_voltar|segue_o_baile|vamos_seguir|podemos_seguir)',
    ],
  ],
]);

/** "não tô bem", "nunca tá tudo bem". */
const doubts = /\b(?:nao|nunca|nem|num)(?: \S+)? (?:estou|to|ta|esta|fico|me sinto|sei se)\b/;

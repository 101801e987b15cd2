/** "não é força de expressão": then no figure of speech excuses what was said. */
export const DISCLAIMERS: readonly string[] = [
  '(nao|num) (e|eh|estou|to|foi) (uma|so|de|por|so_uma|so_de|forca_de|modo_de|maneira_de|nem)? (forca|modo|maneira|jeito|figura|forma|drama|exagero|brincadeira|brincando|zoeira|zoando|piada|exagerando|dramatizando|fazendo_drama|expressao|dizer|mentira|blefe|chantagem|da_boca_pra_fora) ..',
  'nao (e|eh) da boca para fora',
  '(estou|to) falando (muito)? serio',
  '(e|eh) serio (mesmo|isso|que|eu)',
  'de verdade (mesmo)?',
  'literalmente',
];

/** "não vou me matar", "nunca pensei em morrer": the danger is denied. */
export const DENIALS: readonly string[] = [
  'nao (quero|posso|vou|pretendo|queria|penso|pensei|pensaria|tenho_vontade|tive_vontade|planejo|vim|pensando|quero_pensar|penso_mais|iria|tentei) (em|de|para)? (me|mim)? (morrer|matar|suicidar|suicidio|sumir|desaparecer|enforcar|machucar|cortar|ferir|mutilar|envenenar|morte|besteira|pular)',
  'nao (quero|vou|pretendo|penso_em|pensei_em|sou_de|iria) (fazer_besteira|fazer_nenhuma_besteira|fazer_uma_besteira|fazer_loucura|fazer_nenhuma_loucura|acabar_comigo|tirar_minha_vida|tirar_a_minha_vida|acabar_com_minha_vida|me_jogar|tomar_tudo|acabar_com_a_minha_vida)',
  'nao quero que .. .. me (mate|matem|matar|matarem)',
];

/** How the data commands are asked for with all due courtesy, as a clause of their own. */
const PLEASE =
  '(poderia|poderiam|voce_poderiam|pode|podem|podia|consegue|voce_poderia|voce_pode|voce_consegue|gostaria_que|queria_que|quero_que|da_para|teria_como|tem_como|seria_possivel|e_possivel|sera_que_da_para|sera_que_poderia|solicito|peco|peco_que|desejo|quero|queria|gostaria_de|preciso|preciso_que|favor|faca_o_favor_de|faz_o_favor_de|me_faz_o_favor_de|me_faca_a_gentileza_de|faca_a_gentileza_de|tenha_a_bondade_de)?';
const MY_DATA =
  '(todos|todas|todos_os|a_lista_dos|um_resumo_dos|o_resumo_dos|uma_copia_dos|copia_dos|uma_copia_de)? (os|as)? (meus|minhas) (dados|informacoes) (pessoais|cadastrais|guardados|salvos|completos|todos|registrados)? (por_favor|por_gentileza|pfv|pf|para_mim)?';

export const POLITE_EXPORT: readonly string[] = [
  `(por_favor|por_gentileza|por_obsequio|pfv)? ${PLEASE} (voce|voces|que)? (me|de)? (mostrar|mostre|mostra|mostrem|mostrasse|mostrassem|enviar|envie|enviem|enviasse|mandar|mande|mandem|mandasse|passar|passe|passem|passasse|exibir|exiba|exibisse|informar|informe|apresentar|apresente|fornecer|forneca|ver|acessar|consultar|visualizar|disponibilizar|disponibilize|listar|liste) (para_mim|a_mim|ai)? ${MY_DATA}`,
  `(por_favor|por_gentileza|por_obsequio|pfv) ${MY_DATA}`,
];

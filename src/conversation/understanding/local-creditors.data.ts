import { phraseBook } from './phrase-book.ts';

/** Shops, craftsmen and people of the neighbourhood: the word that opens the name of a creditor that no list knows. */
export const localCreditorHeads = phraseBook<true>([
  [
    true,
    [
      '(oficina|mecanica|mecanico|autopecas|auto_pecas|borracharia|borracheiro|posto|lava_jato|locadora|concessionaria|agencia_de_carro)',
      '(moveis|lojas|supermercado|mercado|eletro|eletros|colchoes|calcados|confeccoes|armarinho|modas|magazine|eletronicos|celulares|estofados)',
      '(mercadinho|mercearia|quitanda|venda|budega|bodega|armazem|sacolao|acougue|padaria|peixaria|hortifruti|feira|atacado)',
      '(bar|boteco|lanchonete|lancheria|cantina|restaurante|pizzaria|marmiteira|churrascaria)',
      '(farmacia|drogaria|otica|laboratorio|veterinario|veterinaria|clinica|hospital|psicologa|psicologo|medico|academia)',
      '(loja|lojinha|bazar|butique|boutique|lojinha|papelaria|sapataria|joalheria|relojoaria|brecho|livraria|grafica|perfumaria)',
      '(costureira|pedreiro|marceneiro|serralheiro|eletricista|encanador|pintor|cabeleireira|manicure|contador|contadora|advogada|sacoleira|revendedora|consultora|vendedora|cobrador|crediarista|galego|prestanista)',
      '(fornecedor|fornecedora|distribuidora|deposito|deposito_de_construcao|material_de_construcao|madeireira|serralheria|vidracaria|fabrica|atacadista)',
      '(financeira)',
      '(cooperativa|associacao|sindicato|caixinha|vaquinha|igreja|escolinha|creche|funeraria|cartorio|imobiliaria)',
      '(homem|rapaz|moco|moca|mulher|senhor|senhora|dono|dona) (do|da|de|dos|das) ..',
      'seu (ze|joao|jose|antonio|chico|manoel|manuel|pedro|raimundo|francisco|bento|luiz|carlos|paulo)',
    ],
  ],
]);

/** The same place again: "no mesmo banco", "da mesma cooperativa". */
export const samePlace = phraseBook<true>([
  [true, ['(no|na|do|da|nesse|nessa|desse|dessa) (mesmo|mesma) (banco|cooperativa|loja|lugar|financeira|empresa)?']],
]);

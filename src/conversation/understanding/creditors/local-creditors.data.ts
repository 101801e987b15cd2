import { phraseBook } from '../text/phrase-book.ts';

/** Shops, craftsmen and people of the neighbourhood: the word that opens the name of a creditor that no list knows. */
export const localCreditorHeads = phraseBook<true>([
  [
    true,
    [
      '(oficina|mecanica|mecanico|funilaria|funileiro|lanternagem|lanterneiro|martelinho|retifica|despachante|guincho|moto_pecas|motopecas|autopecas|auto_pecas|borracharia|borracheiro|posto|lava_jato|locadora|concessionaria|agencia_de_carro)',
      '(moveis|lojas|supermercado|mercado|eletro|eletros|colchoes|calcados|confeccoes|armarinho|modas|magazine|eletronicos|celulares|estofados)',
      '(mercadinho|mercearia|emporio|bomboniere|sorveteria|doceria|confeitaria|frutaria|verdureiro|verdurao|feirante|padeiro|leiteiro|quitandeiro|minimercado|mini_mercado|mercadim|vendinha|tenda|quitanda|venda|budega|bodega|armazem|sacolao|acougue|padaria|peixaria|hortifruti|feira|atacado)',
      '(bar|boteco|botequim|barzinho|distribuidora_de_bebidas|pastelaria|espetinho|barraca|hamburgueria|lanchonete|lancheria|cantina|restaurante|pizzaria|marmiteira|churrascaria)',
      '(farmacia|farmacinha|drogaria|pet_shop|petshop|fisioterapeuta|fonoaudiologa|parteira|maternidade|otica|laboratorio|veterinario|veterinaria|clinica|hospital|psicologa|psicologo|medico|academia)',
      '(loja|lojinha|loja_de_roupa|loja_de_movel|magazin|atelie|floricultura|bicicletaria|assistencia_tecnica|barbearia|salao|bazar|butique|boutique|lojinha|papelaria|sapataria|joalheria|relojoaria|brecho|livraria|grafica|perfumaria)',
      '(costureira|costureiro|pedreiro|mestre_de_obra|gesseiro|vidraceiro|tapeceiro|chaveiro|sapateiro|carpinteiro|borracheiro|motoboy|barbeiro|cabeleireiro|depiladora|personal|professor_particular|advogado|dentista_particular|cambista|mascate|vendedor|revendedor|consultor|muambeira|muambeiro|mulher_das_roupas|moca_das_roupas|marceneiro|serralheiro|eletricista|encanador|pintor|cabeleireira|manicure|contador|contadora|advogada|sacoleira|revendedora|consultora|vendedora|cobrador|crediarista|galego|prestanista)',
      '(fornecedor|fornecedora|distribuidora|deposito|deposito_de_construcao|material_de_construcao|madeireira|serralheria|vidracaria|fabrica|atacadista)',
      '(financeira)',
      '(cooperativa|associacao|sindicato|caixinha|vaquinha|igreja|escolinha|creche|funeraria|cartorio|imobiliaria)',
      '(homem|rapaz|moco|moca|mulher|senhor|senhora|dono|dona|menina|menino|cara|povo|pessoal) (do|da|de|dos|das) ..',
      'seu (ze|joao|jose|antonio|chico|manoel|manuel|pedro|raimundo|francisco|bento|luiz|carlos|paulo)',
    ],
  ],
]);

/** The same place again: "no mesmo banco", "da mesma cooperativa". */
export const samePlace = phraseBook<true>([
  [
    true,
    [
      '(no|na|do|da|nesse|nessa|desse|dessa) (mesmo|mesma) (banco|cooperativa|loja|lugar|financeira|empresa)?',
      '(de|do|da) la (mesmo|tambem)?',
    ],
  ],
]);

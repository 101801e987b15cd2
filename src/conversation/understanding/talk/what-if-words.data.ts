/** A supposed sum that is more than now. */
export const MORE: readonly string[] = [
  'a mais',
  '(mais|extra|extras|alem)',
  '(conseguir|sobrar|juntar|cortar|economizar|aumentar|separar|botar|colocar|por) (mais|uns)',
  '(cortar|economizar|conseguir|conseguisse|arranjar|arrumar)',
];

/** One that is less. */
export const LESS: readonly string[] = [
  'a menos',
  '(ganhar|sobrar|receber|pagar|entrar|tiver|vier|diminuir) .. menos',
  '(subir|aumentar|aumentasse) (o|a|meu|minha)? (aluguel|luz|mercado|escola|condominio|agua|gasto|gastos|remedio)',
  '(aluguel|luz|mercado|escola|condominio|agua|gasto|gastos|remedio) (subir|aumentar|subisse|aumentasse)',
  '(menos|perder)',
];

/** One that is all there would be. */
export const LEFT: readonly string[] = [
  '(so|apenas|somente) (sobrar|sobrasse|puder|pudesse|der|tiver|conseguir)? ..',
  '(sobrar|sobrasse|sobrassem)',
  '(puder|pudesse|der|desse) (pagar)? (so|apenas|no_maximo|ate)',
];

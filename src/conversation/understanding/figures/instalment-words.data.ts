const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What instalments are called after their number. */
export const INSTALMENT_NOUNS = set(
  'x vezes vez guias parcelas parcela prestacoes prestacao boletos carnes mensalidades parcelinhas prestacoezinhas',
);

/** One of them, before its number or its amount: "parcela 5", "parcela de 320". */
export const ONE_INSTALMENT = set('parcela parcelas prestacao prestacoes parcelinha parcelinhas');

/** "faltam 7", "restam 7", "7 restantes". */
export const LEFT_WORDS = set(
  'falta faltam faltando faltava faltavam resta restam restando restantes restante sobra sobram sobraram sobrou ficaram devo devendo',
);

/** "paguei 5", "5 pagas", "quitadas 11". */
export const PAID_WORDS = set(
  'paguei pagas paga pagos pago pagamos quitei quitadas quitada quitados quitado pg pgs foram foi dei descontou descontaram debitaram debitou',
);

/** "3 atrasadas", "3 em aberto". */
export const BEHIND_WORDS = set(
  'atrasadas atrasada atrasado atrasados atraso vencidas vencida vencidos abertas aberto paradas parados penduradas pendentes acumuladas encostadas',
);

/** Words between "faltam" or "paguei" and the number that change nothing. */
export const SKIPPED_WORDS = set(
  'so mais ainda ja umas uns apenas somente de essas as os tem pagar eu outras outros das dos',
);

/** Words that speak of something paid in parts, some time before a bare number. */
export const PARTS_WORDS = set(
  'parcelei parcelou parcelado parcelada parcelamos dividi dividiu dividido carne carnes boletos prestacao',
);

/** Bills that come every month: "2 contas de luz de 60", "dois condomínios de 340". */
export const MONTHLY_BILLS = set(
  'agua luz energia gas condominio condominios aluguel alugueis internet telefone celular escola creche faculdade mensalidade mensalidades',
);

/** "na quinta parcela de doze". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['primeira', 'segunda', 'terceira', 'quarta', 'quinta', 'sexta', 'setima', 'oitava', 'nona'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
);

/** "na décima segunda", "na vigésima". */
export const ORDINAL_TENS: ReadonlyMap<string, number> = new Map(
  'decima vigesima trigesima quadragesima quinquagesima sexagesima septuagesima octogesima'
    .split(' ')
    .map((word, index): [string, number] => [word, 10 * (index + 1)]),
);

/** How many parts people usually agree on: "10 de 24" is progress more often than ten of R$ 24. */
export const USUAL_TOTALS: ReadonlySet<number> = new Set([
  5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 42, 48, 54, 60, 72, 84, 96, 100, 120,
]);

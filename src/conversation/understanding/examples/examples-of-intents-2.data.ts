/**
 * What a creditor replied, income that is gone, months without payment and the end of a list, in more wordings. Written for this
 * repository; nobody in them exists. Rows as in `examples-of-intents.data.ts`.
 */
export const EXAMPLES_OF_INTENTS_2 = `
@offers
aceitaram minha proposta, 500 à vista na tim => offer(TIM, 500); agreed(TIM)
disseram sim!! => agreed()
perguntei se fazia por 500 e riram da minha cara => refused()
pedi pra dividir em 10 e não aceitaram => refused()

@after-roadmap
meu marido ficou desempregado de novo => lost(income, of family)
perdi as faxinas => lost(odd-jobs)
o inquilino saiu, não entra mais o aluguel => lost(rent)
pulei a do itaú => missed(Itaú, 2026-11)
a parcela do bv não saiu => missed(Banco BV, 2026-11)

@debts
santander 9 mil, é a única => debt(Santander, owes 9000); nothing-more
trabalho em casa e não sobra pra mais nada, bb 300 => debt(Banco do Brasil, owes 300)
`;

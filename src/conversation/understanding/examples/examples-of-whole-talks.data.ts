/**
 * What strangers told in whole conversations: pay after discounts, days of pay, what stands beside the one that was named.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_WHOLE_TALKS = `
@incomes
sou aposentada, ganho um salário mínimo, mas com os descontos do empréstimo vem 980 na mão => income(retirement, 980)
tem dia que tiro 150 tem dia que nao tiro nada por mes deve dar uns 1800 => income(about 1800)
no mes que nao tem jogo cai pra mil => income(1000, at worst)
eu recebo dia 5 e ele dia 10 => income(day 5); income(day 10)
eu recebo 2000 dia 5 e meu marido 1800 dia 10 => income(2000, day 5); income(1800, day 10)
caio todo dia 5 e 20 => income(day 5)
aposentadoria 980 e meu falecido marido deixou uma pensãozinha de 600 => income(retirement, 980); income(pension, 600)
@overdue
ninguem ofereceu nada => cannot-handle
@offers
ninguem ofereceu nada => deny
@rates
a renner parei em julho, as outras tão em dia => debt(Renner, overdue since 2026-07-01); debt(Nubank, up to date)
@after-roadmap
a renner atrasou, o resto tá em dia => debt(Renner, overdue); debt(Nubank, up to date)
`;

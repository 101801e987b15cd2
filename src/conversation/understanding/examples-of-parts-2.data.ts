/**
 * Debts told by their parts: how far they have come, what is over, what was agreed anew, papers that are still to be paid, and whose
 * they are where no list knows the name. Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_PARTS_2 = `
@-
meu consignado tá na 23 de 84 => debt(payroll-loan, 84x, 22 paid, takes salary)
@debts
pulseira da vivara, quatro boletos de 130 => debt(Vivara, store-credit, of 130, 4 left)
tenho 6 cheques de 400 pra cobrir com o posto => debt(of 400, 6 left)
dividi na marisa em 4 boletos de 75 => debt(Marisa, store-credit, 4x, of 75)
no bmg é consignado de 265 por mês que nem sei quantas faltam => debt(BMG, payroll-loan, of 265, takes salary)
guarda-roupa da marabraz 12x de 140, tudo pago. tanquinho na havan 8x de 65, faltam 2 => debt(Havan, store-credit, 8x, of 65, 2 left)
tinha o carnê da havan de 10x de 88 mas terminei de pagar faz tempo => cannot-handle ! tinha o carnê da havan de 10x de 88 mas terminei de pagar faz tempo
o bradesco chegou em 7 mil. fiz um acordo em 30 vezes de 210 e já paguei 4 => debt(Bradesco, settlement, 30x, of 210, 4 paid)
renegociei a vivo: entrada de 60 e mais 6 de 45 => debt(Vivo, settlement, 6x, of 45) ! 60
foi quinze de setenta e nove na havan, já foi seis => debt(Havan, store-credit, 15x, of 79, 6 paid)
comprei um notebook de 3.600 em 12 de 300 na amazon e paguei 2 => debt(Amazon, credit-card, 12x, of 300, 2 paid)
a parcela do sofá na marabraz, 3 de 12, 145 => debt(Marabraz, store-credit, 12x, of 145, 2 paid)
peguei com a dona Lurdes do salgado 350 => debt(dona Lurdes do salgado, informal, owes 350)
fiz um crediário numa loja que chama Estrela do Lar, 10x de 72 => debt(Estrela do Lar, store-credit, 10x, of 72)
devo 1.800 no fornecedor de gelo, a Polar Norte, e 600 no nubank => debt(Polar Norte, owes 1800); debt(Nubank, credit-card, owes 600)
tirei o fogão na loja do Tonico em nove vezes de cento e dez => debt(loja do Tonico, 9x, of 110)
devo três meses pro seu Arlindo, dono da casa, dá 1.950 => debt(seu Arlindo, informal, owes 1950)
@instalments-left
já paguei 18 ⏎ de 60 => debt(60x, 18 paid)
acabei de pagar a 4ª de 10 => debt(10x, 4 paid)
`;

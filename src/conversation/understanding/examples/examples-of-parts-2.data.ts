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
@debts
descontam no meu benefício: Bradesco 88,40, Safra 131, Facta 64,20 => debt(Bradesco, payroll-loan, of 88.4, takes salary); debt(Safra, payroll-loan, of 131, takes salary); debt(Facta, payroll-loan, of 64.2, takes salary)
dividi o tanquinho em 12. Já foram 3 => debt(12x, 3 paid)
foi trinta e seis vez de quatrocentos e dez no itau e tô na nove => debt(Itaú, 36x, of 410, 8 paid)
a moto são 14 que faltam => debt(vehicle-financing, 14 left, takes vehicle)
são 5 de 90 ainda na besni => debt(Besni, store-credit, of 90, 5 left)
paguei 3 das 8 da besni, 4 das 12 da torra => debt(Besni, store-credit, 8x, 3 paid); debt(Torra Torra, store-credit, 12x, 4 paid)
a imobiliária Porto Alto tá me cobrando 1.900 => debt(imobiliária Porto Alto, owes 1900)
devo 640 pro meu tio Nilo que pagou a oficina => debt(meu tio Nilo, informal, owes 640)
@offers
Besni: 4x R$ 60,00 / Marisa: R$ 180,00 à vista => offer(Besni, 240, 4x); offer(Marisa, 180)
entrada de 120, o resto (480) divide em 6 => offer(600, 7x, entry 120)
em até 8x, primeira parcela 70, demais 55 => offer(455, 8x, entry 70)
parcelamento em 24x de 91,50 (entrada 91,50) => offer(2196, 24x)
perguntei se faziam por 250 => cannot-handle ! perguntei se faziam por 250
de 3.900 baixou pra 1.300 à vista => offer(1300)
@debts
padaria, 85. nubank 900 => debt(padaria, owes 85); debt(Nubank, credit-card, owes 900)
nubank 300 e o Beto da moto 200 => debt(Nubank, credit-card, owes 300); debt(Beto da moto, owes 200)
a Rosângela do salão, 140 => debt(Rosângela do salão, owes 140)
minha madrinha me emprestou 900 pra consertar o carro => debt(minha madrinha, informal, owes 900)
`;

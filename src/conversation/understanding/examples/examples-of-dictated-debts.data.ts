/**
 * Debts as a phone writes them down: without commas, with numbers in words. Written for this repository; nobody in them exists.
 * The format is that of `examples-of-debts.data.ts`.
 */
export const EXAMPLES_OF_DICTATED_DEBTS = `
@debts
carro no itaú 48 parcelas restando 17 valor da parcela 1.020 => debt(Itaú, vehicle-financing, 48x, of 1020, 17 left, takes vehicle)
bradesco 36 parcelas 22 pagas R$ 512,00 cada => debt(Bradesco, 36x, of 512, 22 paid)
moto 36x 412 14 pagas 2 atrasadas => debt(vehicle-financing, 36x, of 412, 14 paid, overdue for 2 months, takes vehicle)
financiamento caixa 360 parcelas faltam 290 prestação 1.150 => debt(Caixa, 360x, of 1150, 290 left)
comprei uma geladeira de 3.200 na casas bahia em 12x faltam 5 de 290 => debt(Casas Bahia, store-credit, 12x, of 290, 5 left)
são duas nubank 900 e renner 200 => debt(Nubank, credit-card, owes 900); debt(Renner, store-credit, owes 200)
tenho quatro dívidas nubank 900 inter 1200 c6 300 minha irmã 500 => debt(Nubank, credit-card, owes 900); debt(Inter, owes 1200); debt(C6 Bank, owes 300); debt(minha irmã, informal, owes 500)
nubank 900 renner 300 ops 350 itau 2 mil => debt(Nubank, credit-card, owes 900); debt(Renner, store-credit, owes 350); debt(Itaú, owes 2000)
tia 300 mãe 500 irmão 1.000 => debt(tia, informal, owes 300); debt(mãe, informal, owes 500); debt(irmão, informal, owes 1000)
meu cunhado 300 minha mãe 200 e o nubank 1500 => debt(meu cunhado, informal, owes 300); debt(minha mãe, informal, owes 200); debt(Nubank, credit-card, owes 1500)
8 mil no cartão do Itaú a 14% ao mês 24x de 650 do empréstimo do Bradesco => debt(Itaú, credit-card, owes 8000, 14% a month); debt(Bradesco, personal-loan, 24x, of 650)
devo 3 mil não 4 mil no nubank => debt(Nubank, owes 4000)
nubank zerado itaú 2.300 => debt(Itaú, owes 2300)
fiz um emprestimo de 3000 no mercado pago 12x de 389 => debt(Mercado Pago, personal-loan, 12x, of 389) ! 3000
o banco do brasil três mil duzentos e quinze e quarenta => debt(Banco do Brasil, owes 3215.4)
inter mil trezentos e quarenta e cinco e sessenta e sete => debt(Inter, owes 1345.67)
penhor na caixa dois mil => debt(Caixa, owes 2000)
celular na vivo dezoito vezes de cento e dezenove faltando doze => debt(Vivo, telecom, 18x, of 119, 12 left)
geladeira quinze vezes duzentos e vinte so paguei uma => debt(15x, of 220, 1 paid)
nubank limite três mil usei dois mil e setecentos => debt(Nubank, credit-card, owes 2700) ! três mil
oitenta e nove e noventa e nove x três meses da tim => debt(TIM, telecom, of 89.99, 3 left)
itau dia quinze mil e trezentos => debt(Itaú) ! quinze mil e trezentos
casa: 360 meses ⏎ já paguei 84 ⏎ parcela de 1.032 => debt(360x, of 1032, 84 paid)
nubank 3 mil. Opa ⏎ errei ⏎ é 2 mil => debt(Nubank, credit-card, owes 2000)
são 12 parcelas de 200 na marisa ⏎ não ⏎ minto ⏎ são 10 => debt(Marisa, store-credit, 10x, of 200)
dia 10 banco pan 900, dia 15 sicredi 1.300, dia 20 havan 250 => debt(Banco Pan, owes 900, day 10); debt(Sicredi, owes 1300, day 15); debt(Havan, store-credit, owes 250, day 20)
o mínimo do banco pan é 200 e a fatura 1.900 => debt(Banco Pan, credit-card, owes 1900, minimum 200)
@essentials
luz 100 quer dizer 120 água 60 => expense(energy, 120); expense(water, 60)
@offers
santander quer 4.500 à vista a dívida é 11 mil => offer(Santander, 4500); debt(owes 11000)
@after-roadmap
recebi proposta do banco pan: 900 à vista => offer(Banco Pan, 900)
usei o cartão do banco pan 300 => purchase(Banco Pan, 300)
pago banco pan 230 => cannot-handle ! 230
`;

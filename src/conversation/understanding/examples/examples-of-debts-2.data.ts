/**
 * Debts told by strangers: shops of the street, bills of several months, what a debt came to, of whom a standing is said, several
 * debts at one bank. Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_DEBTS_2 = `
@debts
a venda do Seu Lourival marca no caderninho, já são 240 => debt(venda do Seu Lourival, owes 240)
Loja Ipanema, trezentos e dez reais. Nubank 900 => debt(Ipanema, owes 310); debt(Nubank, credit-card, owes 900)
tem o açougue do Ademir, compra do mês, 185 => debt(açougue do Ademir, owes 185)
a única que não cobra juro é a da mercearia do Téo, 95 => debt(mercearia do Téo, owes 95, no interest)
o carnê da torramix 130 e o nubank 400 => debt(torramix, store-credit, owes 130); debt(Nubank, credit-card, owes 400)
o resto é com o meu sogro que são 700 => debt(meu sogro, informal, owes 700)
meu padrinho Edson me emprestou 900 => debt(meu padrinho Edson, informal, owes 900)
devo R$ 800 à Lindalva => debt(Lindalva, owes 800)
agora só com a minha vizinha são 350 => debt(minha vizinha, informal, owes 350)
coelba 98 de setembro e 112 de outubro => debt(Coelba, utility-bill, owes 210)
internet ⏎ 89 do mês passado ⏎ e 89 desse mês => debt(Internet, telecom, owes 178)
fiz acordo com a ativos, 18 de 74 e 50, paguei 1 e larguei => debt(Ativos, settlement, 18x, of 74.5, 1 paid, overdue)
itaú 600, não espera aí, 650 => debt(Itaú, owes 650)
a conta da vivo 129, que ficou aberta desde junho => debt(Vivo, telecom, owes 129, overdue since 2026-06-01)
havan 480, não pago nada desde fevereiro => debt(Havan, store-credit, owes 480, overdue since 2026-02-01)
renner 10 de 65, paguei 4 e não paguei mais => debt(Renner, store-credit, 10x, of 65, 4 paid, overdue)
3 parcelas atrasadas do financiamento do carro, cada uma 690, financeira Omni => debt(Omni, vehicle-financing, of 690, overdue for 3 months, takes vehicle)
inter ⏎ cartão 830 ⏎ cheque especial 1.400 => debt(Inter, credit-card, owes 830); debt(Inter, overdraft, owes 1400)
cartão do santander 2 mil e no santander também tem um empréstimo, 4 mil => debt(Santander, credit-card, owes 2000); debt(Santander, personal-loan, owes 4000)
moto na honda, 48 vezes, tô pagando a 15ª, 390 => debt(Banco Honda, vehicle-financing, 48x, of 390, 14 paid, takes vehicle)
larguei a unip devendo 3 mensalidades, deu 1.350 => debt(UNIP, education, owes 1350, overdue for 3 months)
renner 500 em dia. o que tá atrasado faz 2 meses é a claro, 160 => debt(Renner, store-credit, owes 500, up to date); debt(Claro, telecom, owes 160, overdue for 2 months)
nubank 800, renner 300 ⏎ nenhum dos dois eu pago desde maio => debt(Nubank, credit-card, owes 800, overdue since 2026-05-01); debt(Renner, store-credit, owes 300, overdue since 2026-05-01)
desde abril que não pago a sanepar nem a copel => debt(Sanepar, overdue since 2026-04-01); debt(Copel, overdue since 2026-04-01)
parcela de 560, trinta e seis no total, das quais paguei dez, na bv => debt(Banco BV, 36x, of 560, 10 paid)
renner 900, a conta fecha na safra => debt(Renner, store-credit, owes 900)
6 parcelas de 200 na otica do centro. também uso o cartão do c6 => debt(otica do centro, 6x, of 200); debt(C6 Bank, credit-card)

@overdue
o que tá atrasado é a renner, o nubank nem lembro quando parei => debt(Renner, overdue); debt(Nubank, overdue)
renner e nubank deixei pra lá => debt(Renner, overdue); debt(Nubank, overdue)

@debt-amount
em agosto tava 3.100, hoje o aplicativo já marca 3.640 => amount 3640
quando peguei eram 5 mil. agora, pra quitar, 4.220 => amount 4220
começou com 900 e já deve estar em 2.100 => amount 2100

@instalments-left
eram 36 e eu já matei 20 => debt(36x, 20 paid)
renovaram e botaram mais 48. delas já foram 6 => debt(48x, 6 paid)
o contrato é de 60 meses e já completei dois anos => debt(60x, 24 paid)

@-
quem me deve é a vizinha, 3 diárias, 450. eu devo 700 na claro => debt(Claro, telecom, owes 700)
devo 300 na renner. ajudo minha tia todo mês mas isso não é dívida => debt(Renner, store-credit, owes 300)
o itaú me liga 5 vezes por dia por uma dívida de 900 que virou 2.300 => debt(Itaú, owes 2300)
quitei a marisa em 2024. o que resta é só o carnê da riachuelo: 6 parcelas de 80 => debt(Riachuelo, store-credit, of 80, 6 left)
3 mil no cartão do pan e o carro é da BV, 48x de 900. a do carro tá em dia, o pan parei de pagar em junho => debt(Banco Pan, credit-card, owes 3000); debt(Banco BV, vehicle-financing, 48x, of 900, up to date, takes vehicle); debt(Banco Pan, overdue since 2026-06-01)
o santander era 700, virou 1.900 e agora me cobram 2.860 => debt(Santander, owes 2860) ! 700
pago o mínimo do cartão do carrefour, que vem 140, e devo 1.800 lá => debt(Carrefour, credit-card, owes 1800, minimum 140)
fiz um consignado de 5 mil no pan e todo mês descontam 160 => debt(Banco Pan, payroll-loan, of 160, takes salary) ! 5 mil

@more-debts
acho que é só. ah não, tem a renner, 220 => debt(Renner, store-credit, owes 220)

@debt-kind
empréstimo pessoal, dia 5 cai o desconto => debt(personal-loan, day 5)
`;

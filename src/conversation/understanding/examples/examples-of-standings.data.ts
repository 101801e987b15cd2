/**
 * How debts stand: which are behind and since when, the rest of them, all of them, at the bureau, in time.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_STANDINGS = `
@debts
uns 700 na pernambucanas, parada desde julho => debt(Pernambucanas, store-credit, owes about 700, overdue since 2026-07-01)
havan 640 parado faz 5 meses => debt(Havan, store-credit, owes 640, overdue for 5 months)
itaú 3 mil, esse eu abandonei => debt(Itaú, owes 3000, overdue)
a financeira da moto é 36 de 310 pelo banco honda, paguei 12 => debt(Banco Honda, vehicle-financing, 36x, of 310, 12 paid, takes vehicle)
a financeira do carro, 48x de 900, faltam 20 => debt(vehicle-financing, 48x, of 900, 20 left, takes vehicle)

@overdue
a renner só. o nubank eu pago o mínimo todo mês => debt(Renner, overdue); debt(Nubank, up to date)
não pago nem o mínimo do nubank => debt(Nubank, overdue)

@rates
o nubank é 13 e pouco por cento ao mês => debt(Nubank, 13% a month)
doze e alguma coisa por cento ao mês => rate 12% a month

@income-low-month
no mês fraco a costura dá uns 300 => amount about 300

@after-roadmap
não, o condomínio é 420 => correct(housing, 420)
não, meu salário é 1.900 => correct(income formal-job, 1900)

@overdue
o nubank tá em dia porque é débito automático, o resto atrasou => debt(Nubank, up to date); debt(Renner, overdue)
o nubank tá em dia, os outros não => debt(Nubank, up to date); debt(Renner, overdue)
só a renner, o resto tá certinho => debt(Renner, overdue); debt(Nubank, up to date)
A do Nubank venceu há quinze dias; as demais estão regulares. => debt(Nubank, overdue since 2026-11-07 for 0 months); debt(Renner, up to date)
a renner tá 2 meses atrasada e o outro em dia => debt(Renner, overdue for 2 months); debt(Nubank, up to date)
o nubank sim desde agosto o outro não => debt(Nubank, overdue since 2026-08-01); debt(Renner, up to date)
o resto todo atrasado => debt(Nubank, overdue); debt(Renner, overdue)
nubank e renner atrasadas => debt(Nubank, overdue); debt(Renner, overdue)
claro que sim, o nubank e a renner tão no spc => debt(Nubank, listed); debt(Renner, listed)
nubank ok, renner atrasada => debt(Nubank, up to date); debt(Renner, overdue)
nubank ✅ renner ❌ => debt(Nubank, up to date); debt(Renner, overdue)
nubank: 2 meses ⏎ renner: em dia => debt(Nubank, overdue for 2 months); debt(Renner, up to date)
nubank 2 meses, renner 5 => debt(Nubank, overdue for 2 months); debt(Renner, overdue for 5 months)
só o nubank, umas 3 faturas => debt(Nubank, credit-card, overdue for 3 months)
a renner só desse mês => debt(Renner, overdue since 2026-11-01)
nenhuma em dia => debt(overdue)
está tudo pago até agora => deny
nenhuma, eu pago tudo em dia mesmo que falte pra outra coisa => deny
a renner tá atrasada? => cannot-handle
os dois, um 2 meses e outro 4 => cannot-handle ! 4
a última que eu paguei foi a de julho => debt(overdue since 2026-08-01)
a renner paguei até maio => debt(Renner, overdue since 2026-06-01)
faz 1 ano e 2 meses que não pago o nubank => debt(Nubank, overdue for 14 months)
amanhã vence a renner => debt(Renner, day 23)
ainda não venceu => deny
não paguei o nubank nem a renner => debt(Nubank, overdue); debt(Renner, overdue)
menos a renner todas estão => debt(Nubank, overdue); debt(Renner, up to date)
@debts
coelba 276 e embasa 98, as duas atrasadas => debt(Coelba, utility-bill, owes 276, overdue); debt(Embasa, utility-bill, owes 98, overdue)
devo à Coelba 276,48 e à Embasa 98,15, ambas vencidas => debt(Coelba, utility-bill, owes 276.48, overdue); debt(Embasa, utility-bill, owes 98.15, overdue)
nubank 900 e renner 300 estão em dia => debt(Nubank, credit-card, owes 900, up to date); debt(Renner, store-credit, owes 300, up to date)
luz e água atrasadas, 3 meses => debt(Conta de luz, utility-bill, overdue for 3 months, takes essential-service); debt(Conta de água, utility-bill, overdue for 3 months, takes essential-service)
itaú 5 mil e bradesco 3 mil, tudo no serasa => debt(Itaú, owes 5000, listed); debt(Bradesco, owes 3000, listed)
e o spc tem uma da claro 99,90 q nem lembro => debt(Claro, telecom, owes 99.9, listed)
já tem três prestação da Caixa sem pagar => debt(Caixa, overdue for 3 months)
2 faturas da claro sem pagar, 180 => debt(Claro, telecom, owes 180, overdue for 2 months)
das mei 14 meses parado, uns 1.100 => debt(DAS do MEI, tax, owes about 1100, overdue for 14 months)
unimed 1.230, 3 meses => debt(Unimed, health, owes 1230, overdue for 3 months)
mano devo na bemol, comprei um ar em 18x de 187, paguei 6 e parei => debt(Bemol, store-credit, 18x, of 187, 6 paid, overdue)
devo 1.100 na tim desde 2023 => debt(TIM, telecom, owes 1100, overdue)
devo 1200 no cartao marisa, 4 meses atras => debt(Marisa, credit-card, owes 1200, overdue for 4 months)
comprei um sofá 4 meses atrás, 10x de 120 nas casas bahia => debt(Casas Bahia, store-credit, 10x, of 120)
o hospital ficou em 2.900 e eu não paguei nada => debt(Hospital, health, owes 2900)
carro no pan 48x 890 atrasado 4 => debt(Banco Pan, vehicle-financing, 48x, of 890, overdue for 4 months, takes vehicle)
@debts
aluguel 700 todo dia 1º => expense(housing, 700)
vivo desde o dia 3 de outubro, 180 => debt(Vivo, telecom, owes 180, overdue since 2026-10-03)
oi em aberto desde agosto do ano passado 230 => debt(Oi, telecom, owes 230, overdue since 2025-08-01)
condominio desde maio 420 por mês => debt(Condomínio, condominium-fee, of 420, overdue since 2026-05-01, takes home)
a faculdade eu tranquei faz dois anos mas ficou devendo três mil e duzentos lá na estácio => debt(Estácio, education, owes 3200)
faz 2 meses de aluguel, 1.400 => debt(Aluguel, rent, owes 1400, overdue for 2 months, takes home)
@overdue
faz 3 meses a renner, 1 mês o nubank => debt(Renner, overdue for 3 months); debt(Nubank, overdue for 1 months)
renner desde setembro/25 => debt(Renner, overdue since 2025-09-01)
nubank não, resto sim => debt(Nubank, up to date); debt(Renner, overdue)
sim, duas => affirm
`;

/**
 * Debts in stories: what others owe, what things cost, what was once, years that were dictated, how far plans have gone, names that no list knows.
 * Written for this repository; nobody in them exists. The format is that of `examples-of-debts.data.ts`.
 */
export const EXAMPLES_OF_STORIES = `
@debts
meu cunhado deve uns 9 mil no itaú e eu só devo 700 na renner => debt(Renner, store-credit, owes 700)
devo 1.200 na marisa, minha irmã pegou na mesma época e a dela já tá em 3 mil => debt(Marisa, store-credit, owes 1200)
no c6 são 450 meu, o do meu marido deu 2.900 mas ele que se vire => debt(C6 Bank, owes 450)
tem a do meu pai, 5 mil no sicredi, mas não é minha. minha é só a da havan, 380 => debt(Havan, store-credit, owes 380)
meu primo fez dívida de 2 mil na avon no nome dele, a minha é 190 na natura => debt(Natura, store-credit, owes 190)
o do carro quem paga é meu marido. meu é o cartão da c&a, 410 => debt(C&A, credit-card, owes 410)
minha vizinha coitada deve mais de 6 mil, eu só 800 na riachuelo => debt(Riachuelo, store-credit, owes 800)
meu tio me ligou ontem, ele deve 3 mil na caixa, mas eu devo 650 no neon => debt(Neon, credit-card, owes 650)
meu cartão do itaú, ele deve estar em 2 mil => debt(Itaú, credit-card, owes 2000)
me deram 10 mil de limite no c6 e eu caí na besteira, tô devendo 6.200 => debt(C6 Bank, owes 6200) ! 10 mil
insistiram pra eu pegar 8 mil na crefisa, peguei 2.500 => debt(Crefisa, personal-loan, owes 2500) ! 8 mil
minha mãe já me devolveu 150 da parte dela, a fatura da renner tá em 900 => debt(Renner, credit-card, owes 900) ! 150
na loja a tv tava 2.199, no carnê da magalu ficou 12x de 260, já paguei 5 => debt(Magazine Luiza, store-credit, 12x, of 260, 5 paid)
a etiqueta dizia 899 mas no crediário da pernambucanas deu 10 parcelas de 129 => debt(Pernambucanas, store-credit, 10x, of 129)
o sofá custava 1.500 à vista, fiz em 15x de 150 nas casas bahia => debt(Casas Bahia, store-credit, 15x, of 150) ! 1.500
em 2017 a gente ganhava bem, uns 5 mil por mês. hoje devo 3.800 no bradesco => debt(Bradesco, owes 3800) ! 5 mil
saí do emprego com 31 anos e parei de pagar o santander, tá em 8.900 => debt(Santander, owes 8900, overdue)
trabalho 44 horas, moro a 30 km do serviço e devo 2 mil no itaú => debt(Itaú, owes 2000)
fiz o consignado em dois mil e vinte e três no bmg são oitenta e quatro de duzentos e dez => debt(BMG, payroll-loan, 84x, of 210, takes salary)
o ipva de dois mil e vinte e quatro e de dois mil e vinte e cinco, mil e trezentos => debt(IPVA, tax, owes 1300)
devo dois mil e vinte na renner => debt(Renner, store-credit, owes 2020)
no itaú tá em dois mil e dez => debt(Itaú, owes 2010)
a fatura do nubank antes dava 600, hoje 1.450 => debt(Nubank, credit-card, owes 1450) ! 600
a parcela da moto era 380, agora passou pra 450, faltam 12 no pan => debt(Banco Pan, vehicle-financing, of 450, 12 left, takes vehicle) ! 380
o consignado descontava 210 e agora desconta 260 no bmg => debt(BMG, payroll-loan, of 260, takes salary) ! 210
tava devendo 2 mil, paguei 800, ficou 1.200 na renner => debt(Renner, store-credit, owes 1200) ! 2 mil
primeiro o cartão do inter chegou a 5 mil, depois negociei e hoje pago 12x de 220, já foram 4 => debt(Inter, credit-card, 12x, of 220, 4 paid) ! 5 mil
itaú 3 mil e pouco, deixa eu ver aqui, 3.240 => debt(Itaú, owes 3240)
comprei um sofá pra sala 1.800 em 10x no magalu => debt(Magazine Luiza, store-credit, 10x)
nubank 800, mensalidade pedem 450 e não paguei => debt(Nubank, credit-card, owes 800) ! 450
itaú 2 mil, inter 500, juntas dão 2.500 => debt(Itaú, owes 2000); debt(Inter, owes 500) ! 2.500
3 parcelas da unip vencidas, as três juntas dão 1.950 => debt(UNIP, education, owes 1950, overdue for 3 months)
devo pra minha nona 500 => debt(minha nona, informal, owes 500)
são 24 vezes de 190 no bmg e vou pagar a nona => debt(BMG, 24x, of 190, 8 paid)
10 de 150 na renner, a próxima é a sexta => debt(Renner, store-credit, 10x, of 150, 5 paid)
carnê da gazin 10 vezes de 140, a quinta já foi => debt(Gazin, store-credit, 10x, of 140, 5 paid)
renner é 110 por mês, não lembro se são dez ou doze vezes => debt(Renner, store-credit, of 110) ! dez ! doze vezes
renner 5 de 12 pagas, 64,90. havan faltam 3, 120 => debt(Renner, store-credit, 12x, of 64.9, 5 paid); debt(Havan, store-credit, of 120, 3 left)
tim 189 e vivo 240, tão os 2 no spc => debt(TIM, telecom, owes 189, listed); debt(Vivo, telecom, owes 240, listed)
carro no bv 1.020 por mês faltam 18 e tem três que venceram e não paguei => debt(Banco BV, vehicle-financing, of 1020, 18 left, overdue for 3 months, takes vehicle)
casa pela caixa 780 por mês faltam 250, essa eu nunca deixo atrasar => debt(Caixa, of 780, 250 left, up to date)
marisa 300, atrasei não => debt(Marisa, store-credit, owes 300, up to date)
no itaú tá em dia, no bradesco em dia. quem eu não pago é a credz, 1.870 => debt(Itaú, up to date); debt(Bradesco, up to date); debt(Credz, credit-card, owes 1870, overdue)
era pra eu ter pago a renner em setembro, são 400 => debt(Renner, store-credit, owes 400, overdue since 2026-09-01)
crefisa 24x de 210, paguei 9 e em agosto parei => debt(Crefisa, personal-loan, 24x, of 210, 9 paid, overdue since 2026-08-01)
boleto da natura vencido dia 3 de novembro, 268 => debt(Natura, store-credit, owes 268, overdue since 2026-11-03)
romera 4 atrasada de 76 => debt(Romera, store-credit, of 76, overdue for 4 months)
cheque especial na caixa 2.300, desde março => debt(Caixa, overdraft, owes 2300, overdue since 2026-03-01)
desempregado há 5 meses, devo 900 no nubank => debt(Nubank, credit-card, owes 900)
meu aluguel atrasou, são 2 meses de 900 = 1.800 => debt(Aluguel, rent, owes 1800, overdue for 2 months, takes home)
saldo do bradesco -2.310,77 => debt(Bradesco, owes 2310.77)
fatura do nubank 1.900 o minimo que pediram foi 285 => debt(Nubank, credit-card, owes 1900, minimum 285)
a oi cobra 400 reais de multa porque devolvi o modem tarde => debt(Oi, telecom, owes 400)
cartão do zaffari? não tenho mais. cartão do angeloni, 1.005 => debt(Angeloni, credit-card, owes 1005)
cartão amazon (bradesco), 1.200 => debt(Amazon, credit-card, owes 1200)
1 avon 89,90. 2 boticário 134. 3 jequiti 61 => debt(Avon, store-credit, owes 89.9); debt(Boticário, store-credit, owes 134); debt(Jequiti, store-credit, owes 61)
dois empréstimos descontados na folha: um do pan, 187 por mês; outro do daycoval, 92, faltam 60 => debt(Banco Pan, payroll-loan, of 187, takes salary); debt(Daycoval, payroll-loan, of 92, 60 left, takes salary)
a financeira omni, carro, 1.034 por mês, faltam 40 => debt(Omni, vehicle-financing, of 1034, 40 left, takes vehicle)
pago 550 de quarto e a fatura do inter tá em 1.900 => expense(housing, 550); debt(Inter, credit-card, owes 1900)
A outra é o CRECI, 980 de anuidade => debt(CRECI, owes 980)
Devo 700 na Renner. Na Pompéia faltam 3 de 8, de 74 cada => debt(Renner, store-credit, owes 700); debt(Pompéia, 8x, of 74, 3 left)
Tem um boleto da Hinova de 164,90 => debt(Hinova, owes 164.9)
peguei 3 mil com minha irmã, devolvi mil, falta 2 mil => debt(minha irmã, informal, owes 2000)
peguei 900 com minha tia Lurdes. => debt(minha tia Lurdes, informal, owes 900)
@-
paguei 350 da renner ontem no caixa => payment(Renner, 350)
o app do itaú mostra 5.100 pra quitar => debt(Itaú, owes 5100)
no banco volvo não, é no bradesco, 1.200 => debt(Bradesco, owes 1200)
@offers
a dívida da tim baixou de 640 pra 96 => offer(TIM, 96)
@overdue
a de outubro venceu ontem => debt(overdue since 2026-11-21)
@debt-amount
o total é 2.318,00 e o mínimo 348,00 => debt(owes 2318, minimum 348)
@instalments-left
só mais três graças a deus => number 3
@after-roadmap
a cobrança liga no meu serviço => trouble shaming
`;

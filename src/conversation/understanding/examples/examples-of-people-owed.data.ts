/**
 * Creditors who are people, small shops and banks of shops, and names that owe nothing; kinds of debts by their words.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_PEOPLE_OWED = `
@debts
bah, tô devendo a Corsan, 640 pila, e o dindo, 300 => debt(Corsan, utility-bill, owes 640); debt(dindo, informal, owes 300)
nubank 3,2k e caju 400 => debt(Nubank, credit-card, owes 3200); debt(caju, owes 400)
dona Neide 150, seu Antônio 90 => debt(dona Neide, informal, owes 150); debt(seu Antônio, informal, owes 90)
moça do iogurte 45 => debt(moça do iogurte, informal, owes 45)
a menina das roupas 200 => debt(menina das roupas, owes 200)
500 conto no ze da moto => debt(ze da moto, owes 500)
a Sandra me emprestou 400 => debt(Sandra, informal, owes 400)
minha madrinha me arrumou 600 => debt(minha madrinha, informal, owes 600)
o cunhado q pegou 250 pra mim => debt(cunhado, informal, owes 250)
minha prima tirou um celular pra mim no nome dela, 10x de 120 => debt(minha prima, informal, 10x, of 120)
gastei 900 no cartão da minha mãe => debt(minha mãe, credit-card, owes 900)
gastei 900 no cartão => cannot-handle ! 900
cartao da tia q emprestei, gastei 900, e o meu do pan 1.450 => debt(tia, credit-card, owes 900); debt(Banco Pan, owes 1450)
devo 230 p/ casa bahia, 90 p/ magalu, 1100 p/ meu ex => debt(Casas Bahia, store-credit, owes 230); debt(Magazine Luiza, store-credit, owes 90); debt(meu ex, informal, owes 1100)
meu nome foi usado pelo meu ex, o banco cobra 7 mil => debt(owes 7000)
a Ativos comprou minha dívida do bb, pedem 1.400 => debt(owes 1400)
o consignado da caixa de quatrocentos e trinta por mês e o cartão do banco do brasil que tá em cinco mil e duzentos => debt(Caixa, payroll-loan, of 430, takes salary); debt(Banco do Brasil, credit-card, owes 5200)
caixa de som 12x de 50 => debt(12x, of 50)
agr to devendo 400 pro meu primo e 1200 na riachuelo ah e a claro tb uns 230 => debt(meu primo, informal, owes 400); debt(Riachuelo, store-credit, owes 1200); debt(Claro, telecom, owes about 230)
riachuelo 412 midway e magalu 1350 => debt(Riachuelo, store-credit, owes 412); debt(Magazine Luiza, store-credit, owes 1350)
a receita mandou carta, 3.280 de imposto de renda => debt(Receita Federal, tax, owes 3280)
o colégio do menino, dois meses que nao pago, 960 os dois => debt(Colégio, education, owes 960, overdue for 2 months)
botei o hospital no cartão do Sicoob e a fatura tá em 5.870, mínimo 880 => debt(Sicoob, credit-card, owes 5870, minimum 880)
celular no magalu, falta cinco de cento e vinte e nove => debt(Magazine Luiza, store-credit, of 129, 5 left)
multa da moto 880 => debt(owes 880)
minha casa é financiada em 240x de 890, faltam 171 => debt(mortgage, 240x, of 890, 171 left, takes home)
empréstimo do bolsa família 160 por mês faltam 18 => debt(personal-loan, of 160, 18 left)
uns 3 ou 4 mil no total, nem sei direito => cannot-handle
além desses dois devo mil e oitocentos pra minha irmã => debt(minha irmã, informal, owes 1800)
tem mais um cartão mas esse é do meu filho, ele que paga => cannot-handle
@debt-creditor
não sei, venderam a dívida pra um tal de ativos => debt(Ativos)
daquele banco laranja => cannot-handle
Do Magalu, o cartão Luiza => debt(Magazine Luiza, credit-card)
@debt-kind
financiamento da minha caminhonete => kind vehicle-financing
financiamento do meu gol 2012 => kind vehicle-financing
cartao, daqueles da loja => kind credit-card
dinheiro q peguei pra reformar o telhado, no crediario não, no banco msm => kind personal-loan
@confirm-creditor
É a Leader, não a Renner => deny; debt(Leader, store-credit)
@confirm-amount
renner 800 => debt(Renner, store-credit, owes 800)
marisa 300 e bemol 200 => debt(Marisa, store-credit, owes 300); debt(Bemol, store-credit, owes 200)
devo também 500 na c&a => debt(C&A, store-credit, owes 500)
e o itaú 2.300 => debt(Itaú, owes 2300)
o santander é 3.100 => debt(Santander, owes 3100)
casas bahia 12x de 98 => debt(Casas Bahia, store-credit, 12x, of 98)
@debts
devo 3.700, sendo 2 mil no nubank e 1.700 na caixa => debt(Nubank, credit-card, owes 2000); debt(Caixa, owes 1700) ! 3.700
4.800 no pan, sendo 1.200 atrasado => debt(Banco Pan, owes 4800, overdue) ! 1.200
primeiro o nubank que é dois e quatrocentos e por fim o will que é trezentos => debt(Nubank, credit-card, owes 2400); debt(Will Bank, credit-card, owes 300)
claro que é 300 => debt(owes 300)
natura 150 com a dona rosa => debt(Natura, store-credit, owes 150)
boticario 230 da minha cunhada q vende => debt(Boticário, store-credit, owes 230)
o rapaz do som me cobra 500 => debt(rapaz do som, informal, owes 500)
devo pra uma amiga do salão 220 => debt(amiga, informal, owes 220)
tô devendo o dono do mercadinho aqui da rua uns quatrocentos reais => debt(dono do mercadinho, owes about 400)
quero quitar o nubank que tá 1.900 => debt(Nubank, credit-card, owes 1900)
minha dívida é na Quero Quitar, 900 => debt(Quero Quitar, owes 900)
picpay 1k, mp 2k => debt(PicPay, credit-card, owes 1000); debt(Mercado Pago, owes 2000)
devo na cazas baia 12 veis de 98 => debt(Casas Bahia, store-credit, 12x, of 98)
cartao do itau ta em 2 mil e 300 atrazado 3 mes => debt(Itaú, credit-card, owes 2300, overdue for 3 months)
santander hb20, 60x de 1.389, 22 pagas => debt(Santander, 60x, of 1389, 22 paid)
ipva 2024 2025, 1.200 => debt(IPVA, tax, owes 1200)
meu amigo 300 sem pressa => debt(meu amigo, informal, owes 300)
ah meu irmão 400 => debt(meu irmão, informal, owes 400)
falta 300, minha amiga => debt(owes 300)
@debts
uns 1500 no nubank acho, e uns 700 no inter => debt(Nubank, credit-card, owes about 1500); debt(Inter, owes about 700)
consignado itaú R$ 430,00 (restam 52) => debt(Itaú, payroll-loan, of 430, 52 left, takes salary)
sanepar 3 contas 340 => debt(Sanepar, utility-bill, owes 340)
@debt-amount
na última fatura veio 1.234,56 => amount 1234.56
a moça falou 2.300 => amount 2300
o boleto veio 340 => amount 340
`;

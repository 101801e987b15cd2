/**
 * Turns about incomes, expenses, money that comes once, rates and figures that must be asked.
 * Written for this repository; nobody in them exists. The format is that of `examples-of-debts.data.ts`.
 */
export const EXAMPLES_OF_SUMS = `
@incomes
uber e 99 ⏎ uns 900 por semana ⏎ tirando gasolina fica 600 => income(self-employed, 600 a week, varies)
recebo por quinzena oitocentos e cinquenta na firma que eu trabalho fichada => income(formal-job, 850 a fortnight)
3 mil + 13º não tenho, sou autônomo => income(self-employed, 3000, varies, no 13th)
antes eu ganhava 5 mil, hoje tiro 2.700 => income(2700) ! 5 mil
meu marido ganhava quatro mil mas faleceu e eu fiquei com a pensão que é dois mil e oitocentos => income(pension, 2800)
salario 4.1 mil, vr 800 nao conta ne => income(formal-job, 4100) ! 800
Vendo marmita, de 200 a 300 por dia bruto, fica metade => cannot-handle ! 200 a 300
diaria de 150, trabalho 3 dias na semana => income(odd-jobs, 450 a week, varies)
ganho 80 por dia, 5 dias por semana => income(80 a day)
120 por faxina, 4 por semana => income(odd-jobs, 480 a week, varies)
150 a diária, 3 vezes por semana => income(odd-jobs, 450 a week, varies)
ganho 1.800 mais 400 de vale => cannot-handle ! 1.800 ! 400
salário 2.300 e vr de 600 => income(formal-job, 2300) ! 600
ganhava 3 mil agora ganho 2 => clarify 2 or 2000 for income() ! 3 mil
rodo de uber na 99, tiro 2.500 => income(self-employed, 2500, varies)
faço unha, cobro 40 e atendo umas 10 por semana => income(odd-jobs, about 400 a week, varies)
pedreiro, 180 a diária, 5 dias na semana => income(self-employed, 180 a day, varies)
ganho 1.500 na carteira e faço uns bico de 400 => income(formal-job, 1500); income(odd-jobs, 400, varies)
minha renda é 3.200 mas depois dos descontos fica 2.400 => income(2400)
tiro 100 por dia trabalhando de segunda a sábado => income(100 a day)
uns 300 por semana de faxina => income(odd-jobs, about 300 a week, varies)
faxina 150 cada, 3 na semana => income(odd-jobs, 450 a week, varies)
aposentadoria um salário e pensão do meu marido 1.800 => income(retirement, about 1621); income(pension, 1800)
uber tiro 1.200 por semana mas gasto 400 de gasolina => cannot-handle ! 1.200 ! 400
comissão varia de 1.500 a 3 mil => income(self-employed, about 1500 to 3000, varies)
trabalho no ifood e na 99, 2.800 => income(self-employed, 2800, varies)
salário 1.900 + pensão 600 do menino => income(formal-job, 1900); income(pension, 600)
recebo 1.518 do bpc e meu filho ajuda com 300 => income(social-benefit, 1518); income(family-help, 300)
minha esposa ganha 1.800 e eu 2.200 => income(1800); income(2200)
vendo bolo, uns 60 por dia => income(self-employed, about 60 a day, varies)
@-
Minha gratificação foi cortada: caiu R$ 700,00 do salário. => cannot-handle ! R$ 700,00
tenho 4.800 de FGTS pra sacar => one-off(fgts, 4800)
recebi o 13 hj 1.240 => one-off(thirteenth, 1240)
restituicao do ir saiu 1.022,16 => one-off(tax-refund, 1022.16)
vendi a tv por 600 => one-off(sale, 600)
vai cair 1.350 do 13º dia 30 => one-off(thirteenth, 1350, 2026-11)
Devo receber a segunda parcela do décimo terceiro, cerca de R$ 2.100,00, em dezembro. => one-off(thirteenth, about 2100, 2026-12)
vou receber 800 do pis => one-off(other, 800)
caiu o fgts 1.900 => one-off(fgts, 1900)
peguei 3 mil de rescisão => one-off(other, 3000)
meu decimo é 1.700 => one-off(thirteenth, 1700)
vou vender a moto por 8 mil => one-off(sale, 8000)
saquei 1200 do fundo de garantia => one-off(fgts, 1200)
vai entrar 2.500 da rescisão em dezembro => one-off(other, 2500, 2026-12)
recebo 1.900 de 13º mês que vem => one-off(thirteenth, 1900, 2026-12)
liberou 1.300 do fgts => one-off(fgts, 1300)
minha restituição foi 860 => one-off(tax-refund, 860)
vendi meu celular por 900 => one-off(sale, 900)
vou receber uma herança de 20 mil em março => one-off(other, 20000, 2027-03)
Correção: o financiamento da Caixa tem 180 parcelas restantes, não 108. => debt(Caixa, 180 left)
a do pan sao 24 parcelas e nao 36 => debt(Banco Pan, 24x)
agiota 30% mes => debt(Agiota, loan-shark, 30% a month); trouble loan-shark
pan 3,2 am carro => debt(Banco Pan, vehicle-financing, 3.2% a month, takes vehicle)
A taxa do financiamento é 1,69% a.m. no banco Votorantim => debt(Banco BV, 1.69% a month)
@essentials
mercado era 600 tá 900 => expense(food, 900)
luz foi de 90 pra 140 => expense(energy, 140)
feira 100 por semana e gás 120 => expense(food, 100 a week); expense(gas, 120)
remédio 80 por quinzena => expense(health, 80 a fortnight)
gasolina 50 por dia => expense(transport, 50 a day)
condução 12 por dia, 22 dias => expense(transport, 12 a day)
internet 100 celular 50 e água 65 => expense(communication, 100); expense(communication, 50); expense(water, 65)
escola do menino 480, van 200 => expense(education, 480); expense(transport, 200)
aluguel 800 com água e luz inclusa => expense(housing, 800)
mil de aluguel, trezentos de luz => expense(housing, 1000); expense(energy, 300)
ajudo em casa com 400 => expense(other-essential, 400)
mercado 700 a 900 => expense(food, about 700 to 900)
aluguel 900 que divido com um amigo, pago 450 => expense(housing, 450)
internet baixou de 120 pra 80 => expense(communication, 80)
o aluguel era 700 agora é 850 => expense(housing, 850)
luz 200 minha parte é 100 => expense(energy, 100)
@flexibles
cabelo 50, cerveja 100 => expense(other-flexible, 50); expense(leisure, 100)
dízimo 200 e oferta 50 => expense(church, 200); expense(church, 50)
cigarro 15 por dia => expense(other-flexible, 15 a day)
bet uns 200 por mês => expense(gambling, about 200)
role 50 por fds => expense(leisure, 50 a week)
unha 60 cabelo 80 netflix 20,90 => expense(other-flexible, 60); expense(other-flexible, 80); expense(subscriptions, 20.9)
ifood uns 350, roupa 100, cigarro 180 => expense(eating-out, about 350); expense(clothing, 100); expense(other-flexible, 180)
@rates
nubank 14,9 e renner 12 => debt(Nubank, 14.9% a month); debt(Renner, 12% a month)
12 por cento ao mês o nubank e 9 a renner => debt(Nubank, 12% a month); debt(Renner, 9% a month)
um vírgula oitenta e nove ao mês => rate 1.89% a month
cet de 200% ao ano => rate 200% a year
2,5% a.m => rate 2.5% a month
juros de 0,99 ao mês na renner => debt(Renner, 0.99% a month)
nubank 13 vírgula 5 => debt(Nubank, 13.5% a month)
era 2% agora ta 4,5% ao mes => rate 4.5% a month
13,99% m => rate 13.99% a month
itau 13,4% mes => debt(Itaú, 13.4% a month)
@debts
acho q é 1.500 ou 15 mil n lembro no pan => clarify 1500 or 15000 for balance of debt(Banco Pan)
o banco diz 8 mil mas eu acho que é 5 => cannot-handle ! 8 mil ! 5
5000 ⏎ 300 ⏎ 1200 => cannot-handle ! 5000 ! 300 ! 1200
devo um galo pro meu primo e dois no nubank => debt(meu primo, informal, owes 50); clarify 2 or 2000 for balance of debt(Nubank, credit-card)
bemol ⏎ 6 ⏎ e a claro 2 => clarify 6 or 6000 for balance of debt(Bemol, store-credit); clarify 2 or 2000 for balance of debt(Claro, telecom)
cartao bb fatura 1.870 minimo 280 => debt(Banco do Brasil, credit-card, owes 1870, minimum 280)
@debt-amount
1.500 ou 2 => clarify 1500 or 2000 for the answer
1.500 ou 2 mil => amount about 1500 to 2000
800 ou 900 => amount about 800 to 900
uns 800 ou 8 mil => clarify 800 or 8000 for the answer
novecentão => amount 900
oitentinha => amount 80
`;

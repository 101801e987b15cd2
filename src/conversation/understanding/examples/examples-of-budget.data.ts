/**
 * Turns in answer to the questions about income and expenses. Written for this repository; nobody in them exists.
 * `@slot` opens the examples of one open question ("@-": none). A row is what a person writes (⏎ between messages), then
 * what must be understood, as `sayCommand` says it, and after "!" what must be left over for a question.
 */
export const EXAMPLES_OF_BUDGET = `
@incomes
passei a ganhar 3000 => income(3000)
ganho 2 mil luz 150 => income(2000); expense(energy, 150)
agora ganho 3000 => income(3000)
meu salario é 3000 mas cai 2300 => income(formal-job, 2300)
recebo 1.621 mas vem 980 por causa dos consignado => income(980)
eu ganho um salário mínimo do mercadinho => income(about 1621)
ganho 120 por dia 5 dias na semana => income(120 a day)
na verdade tenho mais 300 de bico => income(odd-jobs, 300, varies)
sim recebo 13 => income(13th)
1800 => amount 1800
ganho 80 por dia => income(80 a day)
uns 500 por semana de bico => income(odd-jobs, about 500 a week, varies)
2 salários mínimos => income(about 3242)
bolsa família 600 e faxina uns 400 => income(social-benefit, 600); income(odd-jobs, about 400, varies)
sou aposentado, 1621 => income(retirement, 1621)
clt 2300 e uber uns 800 => income(formal-job, 2300); income(self-employed, about 800, varies)
faço uns corre, dá uns 1500, varia muito => income(odd-jobs, about 1500, varies)
salário 2.500 dia 5 => income(formal-job, 2500, day 5)
entre 2 e 3 mil => amount about 2000 to 3000
2 => clarify 2 or 2000 for the answer
trabalho na 99, tiro uns 2500 => income(self-employed, about 2500, varies)
sou clt => income(formal-job)
recebo 1.412 do inss => income(retirement, 1412)
salário mínimo => income(formal-job, about 1621)
um salário e meio => income(about 2431.5)
ganho dois mil e cem no quinto dia útil => income(2100, day 7)
nada, tô desempregado => deny
faço faxina 150 a diária, 3 vezes por semana => income(odd-jobs, 450 a week, varies)
meu salário é 3 mil e meu marido ganha 2 => income(formal-job, 3000) ! 2
vou receber 1500 de 13º em dezembro => one-off(thirteenth, 1500, 2026-12)
mil e quatrocentos => amount 1400
R$ 2.350,80 => amount 2350.8
dois mil trezentos e cinquenta => amount 2350
uns 3k => amount about 3000
1 salário mínimo => income(about 1621)
depende, uns 1200 num mês bom => income(about 1200, varies)
sou motoboy tiro uns 120 por dia => income(self-employed, about 120 a day, varies)
aposentadoria 1621 e mais 400 de costura => income(retirement, 1621); income(400)
recebo bolsa família, 750 => income(social-benefit, 750)
ganho dois e quinhentos => income(2500)
tô desempregada => deny
minha pensão é de 1.100 e meu filho me ajuda com 300 => income(pension, 1100); income(family-help, 300)
sou professora do estado, recebo 4.800 líquido dia 1 => income(public-servant, 4800, day 1)
seguro desemprego 1.800, acaba em março => income(unemployment-benefit, 1800, until 2027-03)
200 por quinzena => income(200 a fortnight)
mil reais => amount 1000
bpc => income(social-benefit)
ganho por mes 1.900 => income(1900 a month)
1900 por mês => income(1900 a month)
sou diarista, 180 a diária, umas 3 por semana => income(odd-jobs, about 540 a week, varies)
salário 1.850 + vale 400 => income(formal-job, 1850); income(400)
em média 2.200 => income(about 2200, varies)
de 1500 a 2000 => amount about 1500 to 2000
800 do bolsa e o marido 1500 => income(social-benefit, 800); income(1500)
BPC um salário => income(social-benefit, about 1621)
meu marido ganha 2 mil e eu 900 => income(2000); income(900)
trabalho na roça, tira uns 700 => income(self-employed, about 700, varies)
uns 3 conto => clarify 3 or 3000 for the answer
3.000 => amount 3000
R$1,800.00 => amount 1800
recebo dois salarios minimos da pensão do meu marido => income(pension, about 3242)
não tenho renda fixa => cannot-handle
1 mil e 800 => amount 1800
professora, 3800 => amount 3800

@essentials
o aluguel é 800 na verdade => correct(housing, 800)
aluguel 700 (atrasado), mercado 600 => expense(housing, 700); expense(food, 600)
posso pagar só 200 por mês => cannot-handle ! 200
água 2 de 60 => cannot-handle
aluguel 800, luz 150 e mercado uns 600 => expense(housing, 800); expense(energy, 150); expense(food, about 600)
800 aluguel 150 luz => expense(housing, 800); expense(energy, 150)
uns 1500 no total => amount about 1500
tenho 2 filhos, mercado 900 => expense(food, 900)
mercado 200 por semana => expense(food, 200 a week)
aluguel 1100 condominio 300 luz 180 agua 90 gas 120 mercado 1200 remedio 200 => expense(housing, 1100); expense(housing, 300); expense(energy, 180); expense(water, 90); expense(gas, 120); expense(food, 1200); expense(health, 200)
gasto uns 2 mil com tudo => amount about 2000
oitocentos de aluguel duzentos de luz e uns quinhentos de mercado => expense(housing, 800); expense(energy, 200); expense(food, about 500)
água 60 luz 130, moro com minha mãe => expense(water, 60); expense(energy, 130)
claro 60, enel 150 => expense(communication, 60); expense(energy, 150)
aluguel 900 ⏎ luz 200 ⏎ água 80 ⏎ mercado 1000 => expense(housing, 900); expense(energy, 200); expense(water, 80); expense(food, 1000)
não pago aluguel, moro com minha mãe. mercado uns 500 => expense(food, about 500)
gas 120 a cada 2 meses => expense(gas, 120 every 2 months)
remédio da pressão 85,90 => expense(health, 85.9)
dá uns dois mil e pouco tudo => amount about 2000
1.500 => amount 1500
luz cento e oitenta e sete e cinquenta => expense(energy, 187.5)
2k => amount 2000
aluguel é 750, condomínio junto. luz vem uns 140, gás 110, comida 700, ônibus 240 => expense(housing, 750); expense(energy, about 140); expense(gas, 110); expense(food, 700); expense(transport, 240)
tudo dá 2300 => amount 2300
oitocentos => amount 800
mercado mil, luz duzentos, remédio trezentos => expense(food, 1000); expense(energy, 200); expense(health, 300)
agua e luz 250 => expense(energy, 250)
600 de mercado 200 luz 100 agua => expense(food, 600); expense(energy, 200); expense(water, 100)
aluguel 1 => clarify 1 or 1000 for expense(housing)
não sei te dizer => dont-know

@flexibles
netflix 40, ifood uns 200 => expense(subscriptions, 40); expense(eating-out, about 200)
nada => nothing-more
bets uns 300, cerveja 100 => expense(gambling, about 300); expense(leisure, 100)
dízimo 150 => expense(church, 150)
internet 99,90, netflix 44,90 e igreja 160 => expense(communication, 99.9); expense(subscriptions, 44.9); expense(church, 160)
gasto uns 300 com tigrinho, to tentando parar => expense(gambling, about 300)
não gasto com nada disso => nothing-more
salão 80 e ração 150 => expense(other-flexible, 80); expense(pets, 150)
cerveja no fim de semana uns 200 => expense(leisure, about 200)
só netflix mesmo, 20,90 => expense(subscriptions, 20.9); nothing-more
spotify 12 => expense(subscriptions, 12)

@thirteenth
sim, 2 mil => affirm; one-off(thirteenth, 2000)
não recebo => deny
sim => affirm
recebo não => deny
sim recebo 13 => affirm
não recebo 13º => deny
já gastei o décimo terceiro => deny
sim, mas já gastei o décimo terceiro => deny
já recebi a primeira parcela => cannot-handle
só metade, 800 => affirm; one-off(thirteenth, 800)

@income-low-month
uns 800 => amount about 800
800 a 1000 => amount about 800 to 1000
`;

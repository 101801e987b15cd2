/**
 * What comes in and goes out of all sorts of households, in ranges, shares, stretches of time and misspelt words. The format is that
 * of examples-of-budget.data.ts. Written for this repository; nobody in them exists.
 */
export const EXAMPLES_OF_HOUSEHOLD_MONEY = `
@incomes
eu recebo um salário mínimo da aposentadoria mas vem descontado do consignado => income(retirement, about 1621); debt(payroll-loan, takes salary)
um salário mínimo da aposentadoria => income(retirement, about 1621)
ganho o mínimo da aposentadoria => income(retirement, about 1621)
vendo cosmético e faço 700, 800 no mês => income(self-employed, about 700 to 800 a month, varies)
no ifood faço 90, 100 por dia => income(self-employed, about 90 to 100 a day, varies)
tiro 1.800, 2 mil de uber => income(self-employed, about 1800 to 2000, varies)
depende, 80, 100, 120 por dia => income(about 80 to 120 a day)
meio salário mínimo, sou diarista => income(odd-jobs, about 810.5, varies)
ganho um salário e meio => income(about 2431.5)
ganho um salário mínimo na padaria => income(about 1621)
dois salários da aposentadoria => income(retirement, about 3242)
ganho o mínimo => income(about 1621)
aposentei e ganho o mínimo => income(retirement, about 1621)
recebo um mínimo de pensão => income(pension, about 1621)
ganho um salário mínimo e mais 300 de faxina => income(about 1621); income(odd-jobs, 300, varies)
aposentado por idade ganho o mínimo e tenho a pensão do finado que é outro mínimo => income(retirement, about 1621); income(pension, about 1621)
por semana tiro uns 350 limpo => income(about 350 a week)
salário 1870 ⏎ cai no quinto dia útil ⏎ nunca atrasou => income(formal-job, 1870, day 7)
salário 2.100, às vezes atrasa => income(formal-job, 2100)
auxílio doença 1.890 do inss => income(social-benefit, 1890)
encostado pelo inss 1.621 => income(social-benefit, 1621)
bpc do meu filho 1.621 => income(social-benefit, 1621)
loas da minha mãe um salário => income(social-benefit, about 1621)
sou porteiro, tiro 1.790 líquido => income(formal-job, 1790)
1k8 => amount 1800
3 mil, 3 mil e 200 no máximo => amount about 3000 to 3200
eu ganho mil e seiscentos no telemarketing e meu marido bota mais mil e duzentos em casa => income(formal-job, 1600); income(1200)
Meu marido recebe R$ 3.900,00 como motorista da prefeitura e eu R$ 2.150,00 como secretária. => income(public-servant, 3900); income(2150)
eu ganho 1.800 e pago 500 de pensão pro meu filho => income(1800) ! 500
eu ganho 1.800 e meu marido tá desempregado => income(1800)
recebo do inss 1.621 => income(retirement, 1621)

@thirteenth
trabalho por conta, não tem essas coisa => income(self-employed, varies); deny
inss já pagou as duas => deny
acho q sim n sei to de experiencia ainda => dont-know
arre égua, recebo não, sou boia-fria => deny; income(odd-jobs, varies)
O meu, por ser do INSS, já foi todo pago no primeiro semestre. => deny
Não sei se a empresa vai pagar este ano, está em recuperação judicial. => dont-know
acho que sim né, tenho 79 anos e até hoje o INSS nunca falhou => affirm
sou mei, quem dera => income(self-employed, varies); deny
quem me dera => deny
já recebi os dois => deny
já caiu as duas parcelas => deny
já veio tudo => deny
a primeira já caiu, a segunda vem em dezembro => affirm
recebo em duas vezes => affirm
recebo proporcional, entrei em agosto => affirm
recebo sim mas é pouco => affirm
não recebo pq sou diarista => deny; income(odd-jobs, varies)
bolsa família não tem décimo => deny
aposentado tem né => affirm
claro, sou clt => affirm; income(formal-job)
sim, mas já gastei => deny
já torrei tudo => deny
esse ano não vai ter => deny
a firma não paga => deny
patrão não paga => deny
meu patrão nunca pagou => deny
não faço ideia se recebo => dont-know
não sei ainda, entrei agora => dont-know
trabalho sem carteira => deny
não sou registrado => deny
mei não tem => deny
autônomo não tem isso não => deny
recebo o do inss, 1.621 => affirm; one-off(thirteenth, 1621)
dois mil e duzentos => affirm; one-off(thirteenth, 2200)
uns mil => affirm; one-off(thirteenth, about 1000)
cai dia 20 de dezembro => affirm
sai em dezembro => affirm
graças a deus sim => affirm
esse eu não recebo não => deny
isso eu tenho => affirm

@income-low-month
quando chove demais não vendo nada, fica nuns setecentos => amount about 700
zero => amount 0
tem mês que é zero => cannot-handle
uns 700 quando tá fraco, 1.500 quando tá bom => amount about 700
não sei dizer, varia demais => dont-know
mês fraco faço 100 por semana => amount 100 a week
dá pra tirar uns 500 pelo menos => amount about 500

@essentials
oitocentos, não, oitocentos e cinquenta de aluguel, e de comida uns quinhentos => expense(housing, 850); expense(food, about 500)
moro de favor na minha tia, só dou 200 pra ela => expense(other-essential, 200)
dou 400 em casa => expense(other-essential, 400)
dou 250 pra minha mãe todo mês => expense(other-essential, 250)
contribuo com 500 em casa => expense(other-essential, 500)
alugel 600 conta de lus 130 e o mercadu 700 mais o meno => expense(housing, 600); expense(energy, 130); expense(food, 700)
aluguel 800, o conserto do carro foi 600 mas foi só uma vez => expense(housing, 800) ! 600
luz 200, esse mês teve o material escolar 350 também => expense(energy, 200) ! 350
moro nos fundos da minha sogra, ela não me cobra aluguel nem luz, eu só ajudo com 200 na comida => expense(food, 200)
mercado 250 por semana => expense(food, 250 a week)
pão e leite 10 por dia => expense(food, 10 a day)
pago 300 pra vizinha ficar com o menino => expense(children, 300)
condução 12 por dia => expense(transport, 12 a day)
gasolina 80 por semana => expense(transport, 80 a week)
internet 99,90 celular 45 => expense(communication, 99.9); expense(communication, 45)
tim 55 => expense(communication, 55)
conta de celular 50 a minha e 40 do filho => expense(communication, 50) ! 40
recarga 30 a cada 15 dias => expense(communication, 30 a fortnight)
pensão 500 pros meus filhos => expense(alimony, 500)
diarista 150 por semana => expense(other-essential, 150 a week)
faxineira 120 a cada 15 dias => expense(other-essential, 120 a fortnight)
no total 1.800 mais ou menos => amount about 1800
quarto 450 com água e luz => expense(housing, 450)
aluguel mil e cem => expense(housing, 1100)
300, 400 de mercado => expense(food, about 300 to 400)

@flexibles
cerveja com os amigos sexta feira deve dar uns oitenta por semana => expense(leisure, about 80 a week)
cigarro 15 por dia => expense(other-flexible, 15 a day)
uma carteira de cigarro por dia, 12 reais => expense(other-flexible, 12 a day)
salão 80 a cada 15 dias => expense(other-flexible, 80 a fortnight)
jogo no bicho 5 por dia => expense(gambling, 5 a day)
aposto uns 100 por mês => expense(gambling, about 100)
lanche no serviço 15 por dia => expense(eating-out, 15 a day)
almoço no trabalho 25 por dia => expense(eating-out, 25 a day)
tv box 35 => expense(subscriptions, 35)
nada, só trabalho e durmo => nothing-more
não tenho lazer não => nothing-more
acho que uns 300 no total => amount about 300
nem sei, uns 150 talvez => amount about 150
presente de aniversário 100 esse mês => expense(other-flexible, 100)
viagem pro interior 200 a cada dois meses => expense(leisure, 200 every 2 months)
manicure 35 por semana => expense(other-flexible, 35 a week)
pod 60 por mês => expense(other-flexible, 60)

@after-roadmap
meu aluguel vai aumentar pra 950 em janeiro => cannot-handle ! 950
graças a deus me registraram na padaria são mil novecentos e oitenta por mês agora => income(1980 a month)
comecei num emprego novo ⏎ 2.200 registrado => income(formal-job, 2200)
fui contratada na loja, 1.650 por mês => income(1650 a month)
saiu meu benefício, 1.621 => income(social-benefit, 1621)
arrumei um bico de garçom no fim de semana, dá uns 400 por mês => income(odd-jobs, about 400 a month, varies)
tô vendendo bolo agora, entra uns 250 por semana => income(self-employed, about 250 a week, varies)
tô fazendo faxina, mais 600 por mês => income(odd-jobs, 600 a month, varies)
vou receber o seguro do carro batido em janeiro, uns cinco mil e quatrocentos => one-off(other, about 5400, 2027-01)
vou receber 5 mil de indenização em março => one-off(other, 5000, 2027-03)
vou vender minha moto por 6 mil => one-off(sale, 6000)
minha bicicleta que eu usava pra ir pro serviço eu vendi pro rapaz da oficina, doeu viu, mas ele me deu 700 nela na hora => one-off(sale, 700)
vai cair minha rescisão 4.300 semana que vem => one-off(other, 4300, 2026-11)
vou sacar 1.200 do fgts => one-off(fgts, 1200)
ganhei 500 na rifa => one-off(other, 500)
ganhei 2 mil no bicho => one-off(other, 2000)
vou pegar 800 de férias => one-off(other, 800)

@after-deficit
meu filho vai começar a dar 400 em casa => income(400)

@incomes
sou costureira por conta própria => income(self-employed, varies)
conserto geladeira por conta própria => income(self-employed, varies)
trabalho por conta própria faz 10 anos => income(self-employed, varies)
abri um negócio por conta própria => income(self-employed, varies)
vendo salgado por minha conta => income(self-employed, varies)
tenho minha própria barraca => income(self-employed, varies)
mil e oitocentos na fábrica de calçado => amount 1800
pingado, uns 900 por mês de bico => income(odd-jobs, about 900 a month, varies)
to recebendo seguro desemprego 1.700 ainda faltam 3 parcelas => income(unemployment-benefit, 1700)
recebo 50 por faxina, faço 12 no mês => income(odd-jobs, 600 a month, varies)
90 a diária, trabalho de segunda a sábado => income(odd-jobs, 90 a day, varies)
tres salario => income(about 4863)
meu salário é dois e cem => income(formal-job, 2100)
nada, tô parado => deny
minha renda hoje é zero => deny
dona de casa, não tenho renda => deny
a firma paga 2.480, mais 350 de ticket => amount 2480 ! 350

@income-low-month
já tirei 300 num mês => amount 300

@thirteenth
recebo, a segunda cai dia 19 => affirm
não, trabalho de diarista => deny; income(odd-jobs, varies)
sim mas o banco adiantou => affirm
não sei se esse ano tem => dont-know

@essentials
aluguel 750, mercado uns 900, luz 160, água 80, gás 115 => expense(housing, 750); expense(food, about 900); expense(energy, 160); expense(water, 80); expense(gas, 115)
pago 1.200 de aluguel com água junto e mais 180 de luz => expense(housing, 1200); expense(energy, 180)
uns 2 mil no total => amount about 2000
mercado 200 por semana e ônibus 9,20 por dia => expense(food, 200 a week); expense(transport, 9.2 a day)
iptu 1.200 por ano => expense(housing, 1200 a year)
pensão 420 descontada em folha => expense(alimony, 420)

@flexibles
uns 150 de lanche => expense(eating-out, about 150)
academia que não uso 99 => expense(leisure, 99)
jogo na loteria 30 por semana => expense(gambling, 30 a week)
não sobra => nothing-more

@income-source
trabalho de carteira => source formal-job
aposentado => source retirement
bico => source odd-jobs
vendo coisas na rua => source self-employed
da prefeitura => source public-servant
meu filho me dá => source family-help
aluguel => source rent
inss => source retirement
@incomes
faço uns 150 limpo por dia na moto => income(about 150 a day)
tiro 90 no bolso por dia vendendo bala => income(self-employed, 90 a day, varies)
a diária é 140 de servente => income(odd-jobs, 140 a day, varies)
limpo 3 casas na semana, cada uma 120 => income(360 a week)
bolsa família 600 e faço 2 faxinas na semana de 150 => income(social-benefit, 600); income(odd-jobs, 300 a week, varies)
1.300 por viagem e são três no mês, dá 3.900 => income(3900 a month)
na obra pagam toda semana, dá uns 450 => income(about 450 a week)
toda segunda o patrão deposita 420 => income(420 a week)
salário 2.100 cai dia 5 e o bico de garçom dá uns 400 => income(formal-job, 2100, day 5); income(odd-jobs, about 400, varies)
dia 10 recebo 1.500 da loja e dia 15 pensão de 700 => income(1500, day 10); income(pension, 700, day 15)
bolsa família 600, aposentadoria cai dia 25, 1.621 => income(social-benefit, 600); income(retirement, 1621, day 25)
salário 1.900 e bico 300, recebo tudo dia 10 => income(formal-job, 1900, day 10); income(odd-jobs, 300, varies, day 10)
ganho 2.000 e a mulher 1.300 => income(2000); income(1300)
somando eu e minha esposa dá 3.900, eu 2.100 e ela 1.800 => income(2100); income(1800)
meu marido ganha 2.500 e eu não trabalho => income(2500)
eu ganho 1.900. minha mãe ganha 1.621 mas não conta => income(1900)
meu filho trabalha de aprendiz, ganha 780, me dá 200 por mês => income(200 a month) ! 780
meu contracheque vem 2.870 bruto e 2.310 líquido, cai dia 30 => income(formal-job, 2310, day 30)
eu tiro 1.980 limpo na fábrica (o bruto é 2.340 mas INSS come) => income(formal-job, 1980)
professora aposentada do estado, 3.100 => income(retirement, 3100)
faço uns 2.500 no uber mas tiro 900 de gasolina e 300 de manutenção => cannot-handle ! 2.500 ! 900 ! 300

@essentials
meu marido paga o aluguel, 900, eu fico com mercado 700 e luz 180 => expense(food, 700); expense(energy, 180)
o aluguel quem paga é minha mãe, 800. eu pago a internet 90 => expense(communication, 90)
eu pago a luz, 130; minha irmã a água, 60 => expense(energy, 130)
moro num quarto de pensão, 450 => expense(housing, 450)
a água é de poço, a bomba custou 2.100. luz 180 => expense(energy, 180)
minha sogra não cobra pra olhar as crianças. mercado 900 => expense(food, 900)
trabalho das 4 às 10, passagem 11 por dia => expense(transport, 11 a day)
gasto 8,80 de ônibus por dia => expense(transport, 8.8 a day)
80 de internet / 45 de recarga do cel / 650 o aluguel => expense(communication, 80); expense(communication, 45); expense(housing, 650)
o gás 120, mas dura dois meses, então 60 por mês => expense(gas, 60)
luz veio 230 por causa do chuveiro, normalmente é 150 => expense(energy, 150)
remédio 200, metade o posto dá => cannot-handle ! 200
meus pais bancam tudo, não pago nada de casa => nothing-more
1.500 por alto => amount 1500

@flexibles
só a cervejinha uns 40 por semana => expense(leisure, about 40 a week)
barzinho 80... 90... bota 85 => expense(leisure, 85)
salão de 15 em 15 dias 60 => expense(other-flexible, 60 a fortnight)
unha 45, sobrancelha 25 por mês e paro por aí => expense(other-flexible, 45); expense(other-flexible, 25); nothing-more
`;

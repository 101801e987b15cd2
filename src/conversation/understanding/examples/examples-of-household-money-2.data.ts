/**
 * What comes in and goes out: sources that several sums share, pay less what is taken from it, good and bad weeks, help of the family, prices
 * with their centavos. The format is that of examples-of-budget.data.ts. Written for this repository; nobody in them exists.
 */
export const MORE_EXAMPLES_OF_HOUSEHOLD_MONEY = `
@incomes
sou frentista, ganho 1.830 líquido e faço doce pra fora, uns 350, mas depende => income(formal-job, 1830); income(self-employed, about 350, varies)
trabalho de balconista, tiro 1.700 limpo, e vendo roupa, uns 280, varia => income(formal-job, 1700); income(self-employed, about 280, varies)
minha mulher ganha 1.750 e eu 2.050, os dois de carteira assinada => income(formal-job, 1750); income(formal-job, 2050)
eu recebo 1.621 e meu marido 1.980, ambos aposentados => income(retirement, 1621); income(retirement, 1980)
somos duas aposentadas, eu 1.621 e minha irmã 2.040 => income(retirement, 1621); income(retirement, 2040)
uma pensão é 1.250 e a outra é 980 => income(pension, 1250); income(pension, 980)
minha aposentadoria 1.621 e a do meu velho 1.870 => income(retirement, 1621); income(retirement, 1870)
pensão minha 1.400 e pensão do meu filho 700 => income(pension, 1400); income(alimony, 700)
meu benefício é 1.900, descontado o empréstimo cai 1.310 => income(social-benefit, 1310)
salário de 2.600 bruto, com inss e consignado o que pinga na conta é 1.940 => income(formal-job, 1940)
em dia fraco faço 70 de corrida no uber => income(self-employed, 70 a day, at worst)
na semana boa dá 600, na ruim 250, sou manicure => income(self-employed, 250 a week, at worst)
sou vendedora, fixo de 1.580 e comissão de uns 400 => income(formal-job, 1580); income(formal-job, about 400, varies)
sou feirante, agosto deu 2.900, setembro 1.700, outubro 3.300 => cannot-handle ! 2.900 ! 1.700 ! 3.300
titia manda 200 e eu faço bico, uns 600 => income(family-help, 200); income(odd-jobs, about 600, varies)
meu irmão que mora em Goiás me manda 250 todo mês => income(family-help, 250 a month)
o pai dela deposita 420 de pensão e eu ganho 1.650 na padaria => income(alimony, 420); income(formal-job, 1650)
salário do mercado 1.720, sou clt => income(formal-job, 1720)
vendo espetinho, sábado e domingo, uns 380 o fim de semana => income(self-employed, about 380 a week, varies)
aposentadoria 1.621. Descontam 410 de consignado que já te falei. => income(retirement, 1621)
semana boa eu tiro uns 450 vendendo pastel => income(self-employed, about 450 a week, varies)
no fim do mês fica uns 1.500 de uber => income(self-employed, about 1500, varies)
a firma me paga 700 por quinzena, e a pensão cai dia 12 => income(700 a fortnight); income(pension, day 12)
eu faço 3 faxinas por semana, 160 cada, e meu marido é pintor, tira uns 1.900 por mês => income(odd-jobs, 480 a week, varies); income(self-employed, about 1900 a month, varies)
@income-low-month
ifood 200 uber 150 => cannot-handle
uber 150, 99 80 => cannot-handle
ifood 300 rappi 120 => cannot-handle
uber 400 ifood 90 => cannot-handle
quando chove e alaga tudo cai pra uns 500 => amount about 500
no frio ninguém faz sobrancelha, aí baixa pra 650 => amount 650
na semana ruim tiro 180 => amount 180 a week
@thirteenth
tenho direito né, sou da prefeitura => affirm; income(public-servant)
não tenho direito => deny
que 13º o quê, sou diarista => income(odd-jobs, varies); deny
recebo sim, entrei em abril, deve dar uns 800 => affirm; one-off(thirteenth, about 800)
não vai ter, me mandaram embora em fevereiro => deny
@essentials
pensão pros três guri, 850 => expense(alimony, 850)
pensão dos 2 meninos 700 e luz 140 => expense(alimony, 700); expense(energy, 140)
ônibus da Baixada até o centro todo dia, 16 reais ida e volta => expense(transport, 16 a day)
passagem 9,40 ida e volta todo dia => expense(transport, 9.4 a day)
remédio que tomo todo dia, 160 => expense(health, 160)
gás 109 e 90, água 62 => expense(gas, 109.9); expense(water, 62)
feira eu faço toda semana que dá cento e vinte de leite vai mais noventa => expense(food, 120 a week); expense(children, 90)
@flexibles
lanche quase todo dia, uns 450, e netflix 44 e 90 => expense(eating-out, about 450); expense(subscriptions, 44.9)
spotify 23 e 90 e academia 99 e 90 => expense(subscriptions, 23.9); expense(leisure, 99.9)
academia 110 e 70 de salão => expense(leisure, 110); expense(other-flexible, 70)
todo sábado cerveja com os amigos, 60 => expense(leisure, 60 a week)
`;

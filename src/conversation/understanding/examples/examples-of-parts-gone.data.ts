/**
 * How far a plan has gone: halves, places in the row, counts in all and left, years; sums of one debt; rates as shares.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_PARTS_GONE = `
@instalments-left
paguei a metade, eram 20 => debt(20x, 10 paid)
falta metade, são 36 => debt(36x, 18 paid)
metade de 24 => debt(24x, 12 paid)
era doze, tô na sétima => debt(12x, 6 paid)
tô na vigésima segunda de quarenta e oito => debt(48x, 21 paid)
na décima de 24 => debt(24x, 9 paid)
tô pagando a 17ª de 36 => debt(36x, 16 paid)
to na 5a => debt(4 paid)
na quinta parcela => debt(4 paid)
essa é a penúltima => number 2
eram 6 mas 4 já foi => debt(6x, 4 paid)
de 24 paguei 9 => debt(24x, 9 paid)
24 no total, 9 pagas => debt(24x, 9 paid)
era 60 agora são 41 => debt(60x, 41 left)
ainda não paguei nenhuma das 12 => debt(12x, 0 paid)
ih mais um ano e meio => number 18
uns 3 anos ainda => number 36
faz 2 anos que pago => cannot-handle
meia dúzia => number 6
uma dúzia => number 12
50 e poucas => cannot-handle
quinta => cannot-handle
17/36 => cannot-handle
@debts
parcelamento da fatura do Neon, 10x 143,20, na terceira => debt(Neon, card-instalments, 10x, of 143.2, 2 paid)
o carnê do Armazém Paraíba, seis de cento e dez, paguei nenhuma ainda não venceu => debt(Armazém Paraíba, store-credit, 6x, of 110, 0 paid, up to date)
tem um terno que comprei em cinco vezes de noventa na Torra Torra e só paguei a primeira => debt(Torra Torra, store-credit, 5x, of 90, 1 paid)
celular 10x de 130 na vivo, já foi a terceira => debt(Vivo, telecom, 10x, of 130, 3 paid)
moto 48x de 620, tô na décima quinta => debt(vehicle-financing, 48x, of 620, 14 paid, takes vehicle)
curso 24x 289, parei na 11 => debt(Curso, education, 24x, of 289, 10 paid)
carro 60x de 1.150, falta metade => debt(vehicle-financing, 60x, of 1150, 30 paid, takes vehicle)
12x de 150 na renner, vence na quinta => debt(Renner, store-credit, 12x, of 150, day 26)
consignado no pan que desconta duzentos e doze da aposentadoria e ainda faltam quarenta e uma parcela => debt(Banco Pan, payroll-loan, of 212, 41 left, takes salary)
fiz um empréstimo no Agibank e tiram trezentos e dez da minha aposentadoria todo mês falta ainda quarenta e oito => debt(Agibank, payroll-loan, of 310, 48 left, takes salary)
a hapvida eu to pagando 189 por mes num acordo de 12, faltam 8 => debt(Hapvida, settlement, 12x, of 189, 8 left)
natura 210 boleto vence dia 3 => debt(Natura, store-credit, owes 210, day 3)
parcela de 189 no bv, faltam 50 e poucas => debt(Banco BV, of 189) ! 50 e poucas
@debt-amount
tava 2 mil em maio agora não sei => dont-know
3200 mas já dei 700 => cannot-handle ! 3200 ! 700
era 3200, paguei 700, falta 2500 => amount 2500 ! 3200
350 mais 120 de multa => cannot-handle ! 350 ! 120
é 3 fatura atrasada, junta dá 389,70 => debt(owes 389.7, overdue for 3 months)
R$ 15.602,77 segundo o extrato de hoje => amount 15602.77
já foi 2500, mas no aplicativo hoje tá 1900 => amount 1900
@confirm-amount
é quinhentos moça, cinco zero zero => amount 500
@rates
uns 8 porsento por mes => rate 8% a month
de cada mil ele quer duzentos todo mês => rate 20% a month
a cada 100 reais ele cobra 20 por mês => rate 20% a month
paga 100 de juro por mês em cima de 500 => rate 20% a month
de cada 100 que ganho 30 vai pra igreja => cannot-handle ! 100 ! 30
juro zero => debt(no interest)
tá escrito 3,99% am e 59,9% aa => debt(3.99% a month)
cobra nada não => debt(no interest)
`;

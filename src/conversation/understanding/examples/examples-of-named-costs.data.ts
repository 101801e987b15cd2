/**
 * What a sum is paid for says what it may be, whatever was asked; costs that come back after weeks or months; bills of one month.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_NAMED_COSTS = `
@income-low-month
netflix 21 e só => expense(subscriptions, 21)
spotify 12 => expense(subscriptions, 12)
a netflix é 21 => expense(subscriptions, 21)
21 de netflix => expense(subscriptions, 21)
internet 80 => expense(communication, 80)
gás 110 => expense(gas, 110)
celular 30 => expense(communication, 30)
cigarro 15 por dia => expense(other-flexible, 15 a day)
ônibus 12 => expense(transport, 12)
ração do cachorro 95 e só => expense(pets, 95)
num mês fraco entra 2 mil e a netflix 21 => amount 2000
uns 300 de uber => amount about 300
marmita 500 => amount 500
@incomes
netflix 21 e só => expense(subscriptions, 21)
remédio 60 => expense(health, 60)
academia 1500 => amount 1500
já paguei a luz 143,22 => payment(Conta de luz, 143.22)
@thirteenth
netflix 21 => expense(subscriptions, 21)
@debts
netflix 21 e só => expense(subscriptions, 21)
@essentials
gás 115 a cada 45 dias => expense(gas, 115 every 1.5 months)
a cada dois meses vem 80 de água => expense(water, 80 every 2 months)
gás dura dois meses, 110 => expense(gas, 110 every 2 months)
água 90 bimestral => expense(water, 90 every 2 months)
luz 140, gás 110 a cada dois meses, água 60 => expense(energy, 140); expense(gas, 110 every 2 months); expense(water, 60)
luz 140, a cada dois meses água 80 e mercado 500 => expense(energy, 140); expense(water, 80 every 2 months); expense(food, 500)
compro gás de dois em dois meses, 120 => expense(gas, 120 every 2 months)
gás 110 mês sim mês não => expense(gas, 110 every 2 months)
aluguel 700 luz 150 gás 120 de 2 em 2 meses mercado 600 => expense(housing, 700); expense(energy, 150); expense(gas, 120 every 2 months); expense(food, 600)
fralda 90 que dá pra 15 dias => expense(children, 90 every 0.5 months)
ipva 1200 uma vez por ano => expense(transport, 1200 every 12 months)
a luz veio 210 esse mês => expense(energy, 210 this month)
a luz veio 210 esse mês, água 60, mercado 500 => expense(energy, 210 this month); expense(water, 60); expense(food, 500)
a luz deu 210 => expense(energy, 210)
esse mês foi 900 de mercado, 140 de luz e 60 de água => expense(food, 900); expense(energy, 140); expense(water, 60)
@after-roadmap
a luz veio 210 esse mês => expense(energy, 210 this month)
a luz veio 210 => expense(energy, 210 this month)
esse mês o mercado deu 900 => expense(food, 900 this month)
a luz é 210 => expense(energy, 210)
entrou 2300 => month-money(total, 2300)
`;

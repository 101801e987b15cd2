/**
 * Incomes that are not the same each month, with what the bad months bring.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_WEAK_MONTHS = `
@incomes
tiro dois mil mas tem mês que é mil e seiscentos => income(1600, at worst)
faço 3000, quando tá ruim 2200 => income(2200, at worst)
entre 1800 e 2400 depende do mês => income(about 1800 to 2400, varies)
faço uns 3 mil, mês ruim 2200 => income(2200, at worst)
tiro 2500, mas tem mês que é 1800 => income(1800, at worst)
ganho 2000 de uber, mas no mês fraco 1500 => income(self-employed, 1500, at worst)
uns 2 mil, às vezes 1500 => amount about 1500 to 2000
varia, de 1500 a 2500 => income(about 1500 to 2500, varies)
no mês bom tiro 3 mil, no ruim 1800 => income(1800, at worst)
tem mês que tiro 3000 tem mês que tiro 1800 => income(1800, at worst)
vendo bolo, uns 1200, quando ta fraco 700 => income(self-employed, 700, at worst)
de 1500 a 2500 dependendo do mês => amount about 1500 to 2500
2 mil, mas já teve mês de mil e duzentos => income(1200, at worst)
2000 num mês bom e 1400 num mês ruim => income(1400, at worst)
faço 3000 qnd ta fraco 2200 => income(2200, at worst)
sou manicure tiro 1800 as vezes cai pra 1200 => income(self-employed, 1200, at worst)
salário 1800 e bico 600, mas tem mês que o bico é 300 => income(formal-job, 1800); income(odd-jobs, 300, at worst)
salário 1800 e bico 600 => income(formal-job, 1800); income(odd-jobs, 600, varies)
`;

/**
 * Months that were not paid, days on which something falls due, pay days and rates, in more wordings. Written for this repository;
 * nobody in them exists. Rows as in `examples-of-dates.data.ts`.
 */
export const EXAMPLES_OF_DATES_2 = `
@debts
celpe 1.090 que eu nunca mais paguei desde que meu pai morreu em fevereiro => debt(Celpe, utility-bill, owes 1090, overdue since 2026-02-01)
to devendo o mês de outubro da vivo, 89 reais => debt(Vivo, telecom, owes 89, overdue since 2026-10-01)
devo a conta de setembro da enel, 210 => debt(Enel, utility-bill, owes 210, overdue since 2026-09-01)
itaú 4 mil, desde que fechei a loja em maio não pago => debt(Itaú, owes 4000, overdue since 2026-05-01)
bb 2 mil, meu último pagamento foi em julho => debt(Banco do Brasil, owes 2000, overdue since 2026-08-01)
parei em maio com o itaú, 4 mil => debt(Itaú, owes 4000, overdue since 2026-05-01)
deixei a porto seguro atrasar dois meses, 600 => debt(Porto Bank, credit-card, owes 600, overdue for 2 months)
renner 800, venceu dia 12 e não paguei. amanhã vence a da marisa, 141 => debt(Renner, store-credit, owes 800, overdue since 2026-11-12); debt(Marisa, store-credit, owes 141, day 23)
bv carro 48x de 900, a primeira vence 15 de dezembro => debt(Banco BV, vehicle-financing, 48x, of 900, 0 paid, day 15, takes vehicle)
jequiti 140 as clientes não pagam e eu fico com o boleto => debt(Jequiti, store-credit, owes 140)
fui negativado em março pela casas bahia, 900 reais => debt(Casas Bahia, store-credit, owes 900, overdue, listed)
tá tudo em dia menos a vivo => debt(Vivo, overdue)
devo 2 aluguel de 700 => debt(Aluguel, rent, of 700, overdue for 2 months, takes home)
se eu atrasar o bradesco, 500, o juro come => debt(Bradesco, owes 500)
aluguel, devo outubro e novembro, 850 + 850 => debt(Aluguel, rent, owes 1700, overdue since 2026-10-01, takes home)

@overdue
tudo em dia menos a renner => debt(Nubank, up to date); debt(Renner, overdue)
setembro => debt(overdue since 2026-09-01)
foi em agosto => debt(overdue since 2026-08-01)
setembro, outubro e novembro ficaram pra trás => debt(overdue since 2026-09-01)
boleto vencido aqui em casa não tem nenhum => deny
nubank 2, renner 1 => debt(Nubank, overdue for 2 months); debt(Renner, overdue for 1 months)

@rates
nubank 13,9, renner 14,5 e bv 1,99 => debt(Nubank, 13.9% a month); debt(Renner, 14.5% a month); debt(Banco BV, 1.99% a month)
nubank 13,9 renner 14,5 o carro 1,99 => debt(Nubank, 13.9% a month); debt(Renner, 14.5% a month); debt(vehicle-financing, 1.99% a month, takes vehicle)
é doze por ano só => debt(12% a year)
nubank catorze => debt(Nubank, 14% a month)

@-
o juros do santander é 5,9 e não 9,5 ao mês => debt(Santander, 5.9% a month)

@offers
a renner fez 400 até o natal => offer(Renner, 400, until 2026-12-25)
a renner fez 500 se pagar até sexta mas só recebo dia 5 => offer(Renner, 500, until 2026-11-27); income(day 5)

@incomes
começo dia 1, 2.050 de salário => income(formal-job, 2050)
salário 1.900 no segundo dia útil => income(formal-job, 1900, day 4)
ganho 1.400 tem vez que paga dia 8 tem vez que é dia 12 => income(1400)
`;

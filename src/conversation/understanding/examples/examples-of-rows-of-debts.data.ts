/**
 * Several debts in one breath: how all of a row stand, what name a figure goes with, how many were announced before they are told.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_ROWS_OF_DEBTS = `
@overdue
nubank e marisa atrasadas desde março => debt(Nubank, overdue since 2026-03-01); debt(Marisa, overdue since 2026-03-01)
só nubank e marisa tão atrasadas => debt(Nubank, overdue); debt(Marisa, overdue)
nubank e marisa não pago desde março => debt(Nubank, overdue since 2026-03-01); debt(Marisa, overdue since 2026-03-01)
nubank atrasado desde março, renner e marisa em dia => debt(Nubank, overdue since 2026-03-01); debt(Renner, up to date); debt(Marisa, up to date)
renner e marisa tá em dia, nubank não => debt(Renner, up to date); debt(Marisa, up to date); debt(Nubank, overdue)
nubank, marisa e renner atrasei tudo em março => debt(Nubank, overdue since 2026-03-01); debt(Marisa, overdue since 2026-03-01); debt(Renner, overdue since 2026-03-01)
nubank e renner em atraso faz 3 meses => debt(Nubank, overdue for 3 months); debt(Renner, overdue for 3 months)
só a segunda => debt(Renner, overdue)
a primeira atrasada desde julho, a última em dia => debt(Nubank, overdue since 2026-07-01); debt(Renner, up to date)
a última parcela eu paguei em julho => debt(overdue since 2026-08-01)
@debts
nubank e marisa atrasadas desde março => debt(Nubank, overdue since 2026-03-01); debt(Marisa, overdue since 2026-03-01)
negativado no nubank, renner em dia => debt(Nubank, credit-card, listed); debt(Renner, up to date)
meu nome tá sujo: nubank, renner e itaú => debt(Nubank, credit-card, listed); debt(Renner, store-credit, listed); debt(Itaú, listed)
meu nome ta sujo no nubank, na renner e na marisa => debt(Nubank, credit-card, listed); debt(Renner, store-credit, listed); debt(Marisa, store-credit, listed)
tô com o nome sujo na claro, vivo e casas bahia => debt(Claro, telecom, listed); debt(Vivo, telecom, listed); debt(Casas Bahia, store-credit, listed)
sujei meu nome com nubank e pernambucanas => debt(Nubank, credit-card, listed); debt(Pernambucanas, store-credit, listed)
tô no serasa por causa da renner, da c&a e do banco pan => debt(Renner, store-credit, listed); debt(C&A, store-credit, listed); debt(Banco Pan, listed)
me negativaram nubank itau e claro => debt(Nubank, credit-card, listed); debt(Itaú, listed); debt(Claro, telecom, listed)
meu nome tá sujo: nubank 500, renner 300 e itaú 200 => debt(Nubank, credit-card, owes 500, listed); debt(Renner, store-credit, owes 300, listed); debt(Itaú, owes 200, listed)
nome sujo no nubank e devo 500 na renner => debt(Nubank, credit-card, listed); debt(Renner, store-credit, owes 500)
devo 2.300 pro agiota e oito parcelas de 120 na pernambucanas => debt(Agiota, loan-shark, owes 2300); debt(Pernambucanas, store-credit, 8x, of 120); trouble loan-shark
1500 pro agiota e mais 6 de 80 na avon => debt(Agiota, loan-shark, owes 1500); debt(Avon, store-credit, 6x, of 80); trouble loan-shark
agiota 2000, e oito parcelas de 120 na pernambucanas => debt(Agiota, loan-shark, owes 2000); debt(Pernambucanas, store-credit, 8x, of 120); trouble loan-shark
240 de luz e 10x de 90 no magalu => debt(Conta de luz, utility-bill, owes 240, takes essential-service); debt(Magazine Luiza, store-credit, 10x, of 90)
devo pra 3: nubank 500, 300 no itaú, e renner mil => debt(Nubank, credit-card, owes 500); debt(Itaú, owes 300); debt(Renner, store-credit, owes 1000)
devo pra três lojas: marisa 200, 450 na renner e mais 300 na cea => debt(Marisa, store-credit, owes 200); debt(Renner, store-credit, owes 450); debt(C&A, store-credit, owes 300)
devo pra 2: agiota 1500 e 300 no bar => debt(Agiota, loan-shark, owes 1500); debt(bar, owes 300); trouble loan-shark
devo três: nubank 500, itaú 300, renner 200 => debt(Nubank, credit-card, owes 500); debt(Itaú, owes 300); debt(Renner, store-credit, owes 200)
devo pra 5: 1) nubank 500 2) itau 300 3) renner 200 4) avon 100 5) vivo 90 => debt(Nubank, credit-card, owes 500); debt(Itaú, owes 300); debt(Renner, store-credit, owes 200); debt(Avon, store-credit, owes 100); debt(Vivo, telecom, owes 90)
a renner 12 parcelas de 80 e 300 pro meu pai => debt(Renner, store-credit, 12x, of 80); debt(meu pai, informal, owes 300)
nubank 500, 300 no itaú e marisa 200 => debt(Nubank, credit-card, owes 500); debt(Itaú, owes 300); debt(Marisa, store-credit, owes 200)
devo pra minha irmã 800, 3 mil no nubank e itaú 1500 => debt(minha irmã, informal, owes 800); debt(Nubank, credit-card, owes 3000); debt(Itaú, owes 1500)
`;

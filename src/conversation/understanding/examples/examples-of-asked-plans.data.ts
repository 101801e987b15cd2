/**
 * What is asked of a plan, of its debts and of the talk with creditors. Written for this repository; nobody in them exists. The format
 * is that of examples-of-plans.data.ts.
 */
export const EXAMPLES_OF_ASKED_PLANS = `
@after-roadmap
será que eles fazem por setecentos? => ask how-much-to-offer
será que fazem por 700 => ask how-much-to-offer
será que fecham em 500? => ask how-much-to-offer
acha que a renner faz por 300? => ask how-much-to-offer of Renner
eles fazem por 700? => ask how-much-to-offer
se eu oferecer 700 eles aceitam? => ask how-much-to-offer
queria que fizessem por 700 => ask how-much-to-offer
qual é melhor? => ask offers
fazem por 700, aceito? => offer(700); ask offers
quanto falta pra renner? => ask my-debts of Renner
falta quanto da renner? => ask my-debts of Renner
quantas parcelas faltam da renner? => ask my-debts of Renner
quanto eu pago hoje? => ask next-step
quanto é pra pagar agora? => ask next-step
quais contas eu pago esse mês? => ask next-step
posso parar de pagar a renner? => ask stop-paying of Renner
se eu não pagar o que acontece? => ask stop-paying
e se eu parar de pagar o cartão? => ask stop-paying
vou deixar de pagar a renner => ask stop-paying of Renner
e se eu não pagar esse mês? => what if nothing in 2026-11
quanto eu economizo? => ask saved-by-plan
qual a economia disso? => ask saved-by-plan
economizo quanto com o plano? => ask saved-by-plan
quanto deixo de pagar seguindo o plano? => ask saved-by-plan
vou pagar quanto a mais no fim? => ask interest
dá pra acabar antes? => ask finish-sooner
tem como terminar mais cedo? => ask finish-sooner
dá pra adiantar isso? => ask finish-sooner
queria sair disso antes => ask finish-sooner
como eu faço pra terminar de pagar mais rápido? => ask finish-sooner
o 13º ajuda? => ask thirteenth
uso o décimo terceiro pra pagar? => ask thirteenth
o que faço com o 13? => ask thirteenth
meu décimo entra no plano? => ask thirteenth
colocando mais 100 acaba quando? => what if more-monthly 100
vendendo a moto por 4000 ajuda? => what if one-off(sale, 4000)
perdendo o emprego, como fica? => what if lost(formal-job)
se eu ficar desempregado o que acontece? => what if lost(formal-job)
pagando isso meu nome limpa? => ask name-cleaning
trocar as dívidas por um empréstimo só é bom? => what if new-loan
juntar tudo num empréstimo só compensa? => what if new-loan
por que não a renner primeiro? => ask payment-reason
qual a razão de ser o nubank o primeiro? => ask payment-reason of Nubank
vou perder minha casa? => ask home-seizure
bloqueiam conta por dívida? => ask account-seizure
podem descontar do salário? => ask account-seizure
vão descontar da minha folha? => ask account-seizure
quanto podem descontar do meu salário? => ask payroll-margin
pode bloquear minha conta se eu não pagar? => ask account-seizure
eles podem ligar no meu serviço? => trouble shaming
podem ligar pra minha família? => trouble shaming
ficam me ligando no trabalho, é permitido? => trouble shaming
a renner perdoou o resto => forgiven Renner
a renner perdoou os juros => cannot-handle
`;

/**
 * Turns once there is a plan, and short answers before it: days that are of no offer, what costs are now, hearsay, words that are
 * asked about. Written for this repository; nobody in them exists. The format is that of examples-of-plans.data.ts.
 */
export const EXAMPLES_OF_AFTERWARDS_2 = `
@offers
me ligaram dia 12 mas só cobraram => cannot-handle
a atendente disse pra eu ligar dia 8 => cannot-handle
ela vale até dia 18 => mend offer(until 2026-12-18)
o prazo acaba sexta => mend offer(until 2026-11-27)
@after-roadmap
a água aumentou, era 80 agora vem 125 => correct(water, 125)
o aluguel que era 540 agora é 610 => correct(housing, 610)
o condomínio foi pra 410, era 365 => correct(housing, 410)
minha internet que era 95 virou 115 => correct(communication, 115)
mudei de bairro e o aluguel novo é 730 => correct(housing, 730)
contratei um rapaz pra olhar meu avô, 700 por mês => cannot-handle ! 700
minha cunhada trocou de banco e paga menos juros => cannot-handle
meu tio disse que a menor tem que vir primeiro => cannot-handle
todo dia 9 o banco me liga cobrando => cannot-handle
a claro mandou sms pague 130 e fique livre => offer(Claro, 130, by message, written)
querem que eu pague 450 => cannot-handle ! 450
a luz caiu pra 115 => correct(energy, 115)
ganhei aumento de 180 => cannot-handle
libera 2 mil do saque aniversário em dezembro, os outros 7 mil ficam presos => one-off(fgts, 2000, 2026-12)
esse mês entra um extra de 750, vendi um bezerro => one-off(other, 750)
devolveram 410 do imposto de renda => one-off(tax-refund, 410)
paguei 90 da renner, era pra ser 130 mas acabou o dinheiro => payment(Renner, 90)
beleza, já fiz essa. qual o próximo passo? => ask next-step
supõe que eu venda o carro por 9 mil => what if one-off(sale, 9000)
@more-debts
tem mais uma mas não lembro se é da Marisa ou da Riachuelo => affirm
@debt-kind
o que seria cheque especial? => cannot-handle
qual a diferença de crediário e cartão? => cannot-handle
@consent
não autorizo nada => deny
não aceito coisa nenhuma não => deny
não quero, me tira da lista => opt-out; deny
`;

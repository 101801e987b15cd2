/**
 * News of debts: offers in parts, taken, declined and lapsed, payments, removals, corrections, and what is no news.
 * Written for this repository; nobody in them exists. The format is that of `examples.data.ts`.
 */
export const EXAMPLES_OF_NEWS_OF_DEBTS = `
@offers
a renner quer 12 de 15 reais => offer(Renner, 180, 12x)
duzentos de entrada e mais seis de cem, da Renner => offer(Renner, 800, 7x, entry 200)
100 na entrada e 12 parcelas de 60 nubank => offer(Nubank, 820, 13x, entry 100)
nubank: ato de 200 mais 9x 150 => offer(Nubank, 1550, 10x, entry 200)
dar 200 agora e 9 de 80 depois, nubank => offer(Nubank, 920, 10x, entry 200)
a da renner já passou o prazo => offer lapsed(Renner)
não vale mais a do nubank => offer lapsed(Nubank)
a proposta da renner caducou => offer lapsed(Renner)
não quis a do nubank => offer declined(Nubank)
não quero a da renner, muito caro => offer declined(Renner)
aceitei => accept offer()
aceito a da renner? => cannot-handle
oitenta por cento de desconto na renner => discount(Renner, 80%)
a renner perdoa metade => discount(Renner, 50%)
a renner tem 70% no limpa nome => discount(Renner, 70%, by bureau-app)
a renner baixou pra 200 por mês => cannot-handle ! 200
@after-roadmap
aceita a da renner, vou pagar => accept offer(Renner)
apareceu boleto da renner com 90% desconto por email isso é golpe ou é verdade => scam-question
olha só, ontem a renner ligou, se eu pagar 310 até dia 4 de dezembro eles zeram tudo => offer(Renner, 310, until 2026-12-04)
depositei trezentos e vinte no acordo da Renner e cem na Vivo => payment(Renner, 320); payment(Vivo, 100)
paguei a renner, faltou só o nubank => payment(Renner)
já pagey a renner ontem => payment(Renner)
joguei 400 no nubank => payment(Nubank, 400)
to mandando 300 pro nubank amanha => cannot-handle ! 300
vou pagar 300 no nubank dia 5 => cannot-handle ! 300
a renner perdoou a dívida => forgiven Renner
terminei de pagar a renner => remove Renner
apaga a renner, não é minha => remove Renner
devo 300 a mais na renner => cannot-handle ! 300
ó ⏎ a parcela da Renner é 830 ⏎ nao 380 => debt(Renner, of 830)
faltam 8 na renner e não 10 => debt(Renner, 8 left)
a renner tá em ⏎ 500 ⏎ não 600 => debt(Renner, owes 600)
a renner eu já falei né? => cannot-handle
esqueci de falar que peguei mais 1.000 na Midway => debt(Midway, personal-loan, owes 1000)
@-
tenho 16 anos e to devendo no cartão da minha mãe => minor
bom dia, gostaria de orientação sobre renegociação de dívidas => greet
ôxe, e esse trem de juro abusivo, pode isso? o caba cobra 20% ao mês => cannot-handle
@offers
eles dão 60 por cento se pagar à vista => discount(60%)
renner 1.100 hj, amanhã sobe => offer(Renner, 1100)
12x de 90 no nubank com primeira pra janeiro => offer(Nubank, 1080, 12x)
nubank 1.200 em 12x, primeira parcela dia 10/12 => offer(Nubank, 1200, 12x)
@after-roadmap
zerei o nubank => remove Nubank
paguei o nubank até setembro => debt(Nubank, overdue since 2026-10-01)
era pra ser 300 né? => cannot-handle ! 300
desisti do acordo da renner => offer declined(Renner)
`;

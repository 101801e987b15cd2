/**
 * Turns about money that was paid to creditors, and what they offer.
 * Written for this repository; nobody in them exists. The format is that of `examples-of-debts.data.ts`.
 */
export const EXAMPLES_OF_PAYMENTS = `
@-
transferi 80 pro picpay => payment(PicPay, 80)
oi ⏎ paguei ⏎ 289 da honda => greet; payment(Banco Honda, 289)
magalu 320 ⏎ pago ⏎ nubank só semana q vem => payment(Magazine Luiza, 320)
412 bv pago => payment(Banco BV, 412)
paguei a moto ⏎ 412 ⏎ no bv => payment(Banco BV, 412)
Antecipei três parcelas do Banco da Amazônia, total de R$ 1.380,00. => payment(Banco da Amazônia, 1380)
o débito automático já tirou do bradesco dois e trinta => clarify 2.3 or 230 for payment(Bradesco)
depositei 300 na conta da caixa => payment(Caixa, 300)
mandei 150 pro meu cunhado => payment(meu cunhado, 150)
fiz um pix de 200 pra renner => payment(Renner, 200)
já acertei 90 com a vizinha => payment(vizinha, 90)
amortizei 500 do nubank => payment(Nubank, 500)
abati 300 da divida do itau => payment(Itaú, 300)
dei entrada de 100 na renner => cannot-handle ! 100
paguei só o mínimo do nubank, 187 => payment(Nubank, 187)
paguei 187 no nubank e 90 na renner => payment(Nubank, 187); payment(Renner, 90)
renner 90 paga => payment(Renner, 90)
quitei a fatura da renner 320 => payment(Renner, 320)
ja dei 3 mil pra esse agiota e ainda devo 2 => payment(Agiota, 3000); clarify 2 or 2000 for balance of debt()
eu pago 300 no cartão da renner => debt(Renner, credit-card, of 300)
pago 400 por mês no itau => debt(Itaú, of 400)
mês passado paguei 500 pro meu primo => payment(meu primo, 500)
desconto de 80% na claro, 45 reais => offer(Claro, 45)
a oferta da havan é 12x de 49,90 => offer(Havan, 598.8, 12x)
o advogado do santander ligou falando que se eu der mil e duzentos até sexta eles retiram o processo => offer(Santander, 1200, until 2026-11-27)
a havan quer trezentos e oitenta à vista ou seis de oitenta => offer(Havan, 380); offer(Havan, 480, 6x)
O Bradesco aceita R$ 2.000,00 à vista pela dívida de R$ 9.300,00. => debt(Bradesco); offer(Bradesco, 2000)
mandaram msg que a dívida da casas bahia caiu de 1.350 pra 405 => debt(Casas Bahia, store-credit); offer(Casas Bahia, 405)
a proposta do nubank caiu pra 320 reais => offer(Nubank, 320)
uma moça disse que eu tenho um dinheiro pra receber do consignado mas preciso depositar cem reais antes => scam-question fee-first ! cem reais
proposta do Bradesco: 15x 198 => offer(Bradesco, 2970, 15x)
empresa pede pix adiantado p liberar emprestimo de 5 mil, é normal? => scam-question fee-first ! 5 mil
o nubank aceitou 400 pra quitar => offer(Nubank, 400)
a tim deixa por 90 à vista => offer(TIM, 90)
querem 200 de taxa pra liberar o empréstimo => scam-question fee-first ! 200
o banco quer 800 à vista ou 10x de 95 => offer(800); offer(950, 10x)
a renner tá cobrando 380 à vista => offer(Renner, 380)
me pediram 350 reais de seguro pra liberar o consignado de 8 mil => cannot-handle ! 350 reais ! 8 mil
a divida da vivo ta saindo por 75 => debt(Vivo, telecom); clarify 75 for offer(Vivo)
divida de 3.000 por 450 na renner => offer(Renner, 450)
baixou de 2 mil pra 600 o bradesco => offer(Bradesco, 600)
@after-roadmap
já mandei os 250 da bemol => payment(Bemol, 250)
dei 200 pra moça da renner => payment(Renner, 200)
passei 100 pro banco pan => payment(Banco Pan, 100)
pg 300 nubank => payment(Nubank, 300)
300 nubank pg => payment(Nubank, 300)
quitado o pan 210 => payment(Banco Pan, 210)
paguei a fatura do nubank ontem, deu 640 => payment(Nubank, 640)
consegui pagar 300 pro itaú => payment(Itaú, 300)
fiz o pix de 150 da renner hoje => payment(Renner, 150)
mandei cinquenta pro agiota => payment(Agiota, 50)
paguei o boleto da claro 89,90 => payment(Claro, 89.9)
já paguei a parcela de 320 da magalu => payment(Magazine Luiza, 320)
paguei 100 reais a mais no nubank => payment(Nubank, 100, on top)
dei uma parte, 80, pra minha tia => payment(minha tia, 80)
paguei metade do nubank, 250 => payment(Nubank, 250)
já paguei 2 mil de juros e não abaixa => cannot-handle ! 2 mil
paguei 70 de luz => payment(Conta de luz, 70)
pix feito 95 tim => payment(TIM, 95)
comprovante: 410 bradesco => payment(Bradesco, 410)
@instalments-left
paguei 14 => debt(14 paid)
já foram 14 => number 14
@debts
nubank 900, já paguei 200 => debt(Nubank, credit-card, owes 900); payment(Nubank, 200)
devo 1.000 na renner, mas paguei 300 ontem => debt(Renner, store-credit, owes 1000); payment(Renner, 300)
nubank 450 minimo pago => payment(Nubank, 450)
@offers
me ofereceram 60% de desconto, cai pra 800 => offer(800)
o itau propos 24x de 150 com entrada de 300 => offer(Itaú, 3900, 25x, entry 300)
nubank: 1.500 por 420 => offer(Nubank, 420) ! 1.500
a renner fez por 200 ou 4x de 60 => offer(Renner, 200); offer(Renner, 240, 4x)
só tem a da vivo, 75 reais => offer(Vivo, 75)
sim, a claro quer 90 reais pra quitar => offer(Claro, 90)
santander 12x 199 => offer(Santander, 2388, 12x)
serasa mostrou 310 da c&a => offer(C&A, 310, by bureau-app)
pra quitar a casas bahia tão pedindo 650 => offer(Casas Bahia, 650)
recebi sms ⏎ 80% de desconto nubank ⏎ fica 456,70 => offer(Nubank, 456.7, by message, written)
380 à vista ou 6 de 80 => offer(380); offer(480, 6x)
fica 120 na renner => offer(Renner, 120)
renner 350 e nubank 900 => offer(Renner, 350); offer(Nubank, 900)
`;

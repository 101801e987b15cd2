/**
 * Turns about offers, suppositions, other orders of payment and news that change a plan. Written for this repository; nobody in them exists.
 * `@slot` opens the examples of one open question ("@-": none). A row is what a person writes (⏎ between messages), then
 * what must be understood, as `sayCommand` says it, and after "!" what must be left over for a question.
 */
export const EXAMPLES_OF_PLANS = `
@after-roadmap
a Renner me ofereceu quitar por 350 até dia 15 => offer(Renner, 350, until 2026-12-15)
o serasa tá com desconto de 90% no nubank, sai por 420 à vista => offer(Nubank, 420, by bureau-app)
me ofereceram 3x de 200 na renner => offer(Renner, 600, 3x)
renner propôs entrada de 100 + 10x de 80 => offer(Renner, 900, 11x, entry 100)
entrada de 100 e mais 10x de 80 na renner => offer(Renner, 900, 11x, entry 100)
o nubank mandou sms com acordo de 12x de 150 com entrada de 200 => offer(Nubank, 2000, 13x, entry 200, by message, written)
acordo da renner 1.200 à vista ou 12x 130 => offer(Renner, 1200); offer(Renner, 1560, 12x)
chegou proposta da renner: 400 a vista ou 4x de 120, até 10/12 => offer(Renner, 400, until 2026-12-10); offer(Renner, 480, 4x, until 2026-12-10)
renner: 1.000 em 8x com entrada de 200 => offer(Renner, 1000, 9x, entry 200)
renner 1000 com entrada de 200 e mais 8x => offer(Renner, 1000, 9x, entry 200)
renner oferece 12x de 30 ou 300 a vista => offer(Renner, 300); offer(Renner, 360, 12x)
proposta do nubank: 1500 em 10x => offer(Nubank, 1500, 10x)
recebi proposta da renner por email, 300 reais => offer(Renner, 300, by message, written)
me ligaram da renner oferecendo quitar por 250 => offer(Renner, 250, by phone, spoken)
a renner mandou boleto de 250 pra quitar tudo => offer(Renner, 250, written)
no app da renner aparece acordo de 180 à vista => offer(Renner, 180, by creditor-app)
achei no serasa limpa nome a renner por 99,90 => offer(Renner, 99.9, by bureau-app)
a renner faz por 350 => offer(Renner, 350)
renner 350 pra quitar => offer(Renner, 350)
de 3 mil por 350 na renner => offer(Renner, 350)
a renner baixou pra 320 => offer(Renner, 320)
a oferta da renner agora é 380 => offer(Renner, 380)
a renner quita por 350 e o nubank por 200 => offer(Renner, 350); offer(Nubank, 200)
nubank 5x de 300 sem entrada, limpa o nome => offer(Nubank, 1500, 5x, cleans name)
a partir de janeiro a renner quita por 300 => offer(Renner, 300, from 2027-01-01)
em março a renner faz por 400 => offer(Renner, 400, from 2027-03-01, until 2027-03-31)
a renner quita por 2 => clarify 2 or 2000 for offer(Renner)
quitar por 2 => clarify 2 or 2000 for offer()
desconto de 300 reais na renner => cannot-handle ! 300 reais
nubank ofereceu 50% de desconto => discount(Nubank, 50%)
tem desconto de 80% na renner até dia 30 => discount(Renner, 80%, until 2026-11-30)
a proposta vence sexta => mend offer(until 2026-11-27)
a oferta da renner só vale esse mês => mend offer(Renner, until 2026-11-30)
a oferta vale por 10 dias => mend offer(until 2026-12-02)
a proposta é só até amanhã => mend offer(until 2026-11-23)
a oferta é por escrito => mend offer(written)
não quero mais a oferta da renner => offer declined(Renner)
cancela a oferta da renner => offer declined(Renner)
a oferta da renner caiu => offer lapsed(Renner)
a proposta venceu => offer lapsed()
perdi a oferta da renner => offer lapsed(Renner)
fechei o acordo da renner => accept offer(Renner)
aceitei a proposta => accept offer()
fechei com a renner em 3x de 120 => accept offer(Renner, 360, 3x)
fechei acordo com a havan 10x de 50 => debt(Havan, settlement, 10x, of 50)
não fechei o acordo da renner => cannot-handle
posso aceitar a proposta da renner? => ask offers of Renner
vou fechar o acordo da renner => ask offers of Renner
paguei a entrada da renner 100 => payment(Renner, 100)
já paguei o acordo da renner => payment(Renner)
e se eu pagar 100 a mais? => what if more-monthly 100
e se eu conseguir 200 a mais por mês? => what if more-monthly 200
e se eu cortar 150 do lanche? => what if more-monthly 150
dora e se eu botar mais 80? => what if more-monthly 80
quanto tempo leva se eu conseguir mais 200 por mês? => what if more-monthly 200
se eu pagar 100 a mais muda alguma coisa? => what if more-monthly 100
e se sobrar só 300? => what if left-monthly 300
e se eu só puder pagar 250 por mês? => what if left-monthly 250
quanto fica se eu pagar 500 por mês => what if left-monthly 500
e se eu ganhar menos 300? => what if less-monthly 300
e se o aluguel subir 200? => what if less-monthly 200
e se eu vender a moto por 8 mil em março? => what if one-off(sale, 8000, 2027-03)
e se eu vender a moto por 8? => clarify 8 or 8000 for what if one-off(sale, 0)
e se eu vender a moto? => what if one-off(sale)
e se eu sacar 2 mil do fgts em janeiro? => what if one-off(fgts, 2000, 2027-01)
e se eu receber 1500 de restituição em maio? => what if one-off(tax-refund, 1500, 2027-05)
e se eu usar o 13º de 3 mil? => what if one-off(thirteenth, 3000)
e se eu não aceitar a oferta da renner? => what if no offer(Renner)
e se mês que vem eu não puder pagar nada? => what if nothing in 2026-12
e se eu quitar a menor primeiro? => what if quick-win
e se eu começar pelas menores? => what if snowball
e se eu pagar a renner primeiro? => what if order Renner
e se eu perder o emprego? => what if lost(formal-job)
e se eu fizer um empréstimo de 3 mil? => what if new-loan
e se eu não pagar o nubank? => ask stop-paying of Nubank
e se eu pagar 100 a mais? ⏎ paguei 200 do nubank => payment(Nubank, 200); what if more-monthly 100
quero pagar a renner primeiro => prefer Renner
primeiro a renner depois o nubank => prefer Renner then Nubank
prefiro quitar logo a menor => prefer quick-win
quero bola de neve => prefer snowball
melhor plano => prefer best
fui demitida => lost(formal-job)
perdi meu trampo => lost(formal-job)
não deu pra pagar nada esse mês => missed(2026-11)
não consegui pagar a renner esse mês => missed(Renner, 2026-11)
mês que vem não vou conseguir pagar nada => missed(2026-12)
ganho 3500 agora => correct(income, 3500)

@confirm-change
sim => affirm
não => deny
quero pagar a renner primeiro => prefer Renner
e se eu pagar 100 a mais? => what if more-monthly 100

@which-change
paguei 200 do nubank => payment(Nubank, 200)

@debts
acordo da renner 10x de 80 => debt(Renner, settlement, 10x, of 80)

@essentials
o gás sai por 120 => expense(gas, 120)
@after-roadmap
fiz os 2 pix ⏎ nubank 120 ⏎ renner 185 => payment(Nubank, 120); payment(Renner, 185)
fiz dois depósitos, 200 pro nubank e 150 pra renner => payment(Nubank, 200); payment(Renner, 150)
a renner recebeu 150 ontem => payment(Renner, 150)
o nubank levou 300 do meu salário hoje => payment(Nubank, 300)
200 reais já foram pra renner => payment(Renner, 200)
botei 500 no cartão do nubank => payment(Nubank, 500)
coloquei 90 na renner => payment(Renner, 90)
fui na loja da renner e deixei no caixa 137,90 => payment(Renner, 137.9)
meu marido pagou 90 da renner => payment(Renner, 90)
meu genro mandou 200 pro nubank e eu completei com mais 120 => payment(Nubank, 200); payment(Nubank, 120)
veio descontado na folha 212 do nubank => payment(Nubank, 212)
o banco comeu 96 da minha conta, foi o nubank => payment(Nubank, 96)
dividi assim: 400 nubank, 300 renner e 200 eu guardei => payment(Nubank, 400); payment(Renner, 300)
consegui honrar a da renner (165) mas a do nubank ficou pra trás esse mês => payment(Renner, 165); missed(Nubank, 2026-11)
conta da renner paga, 158,90 => payment(Renner, 158.9)
boleto do nubank de 230 pago ontem => payment(Nubank, 230)
dei uma adiantada no nubank, 250 => payment(Nubank, 250)
mandei 180 pra renner, e o nubank fica pro dia 10 => payment(Renner, 180)
era pra pagar 500 no nubank, só consegui 320 => payment(Nubank, 320)
o plano mandava 500 pro nubank, dei 320 => payment(Nubank, 320)
paguei 210 dos 420 da renner => payment(Renner, 210)
paguei 350 na renner, comprovante de número 0098123 => payment(Renner, 350)
nubank 120 => cannot-handle ! 120
sexta, se deus quiser, pago 150 da renner => cannot-handle ! 150
já reclamei 3x com a renner => cannot-handle ! já reclamei 3x com a renner
já falei a mesma coisa três vezes => cannot-handle ! já falei a mesma coisa três vezes
eu disse que meu aluguel era 800 mas é 850 => correct(housing, 850)
botei 300 de luz, o certo é 340 => correct(energy, 340)
mercado não dá 600, somei e dá 940 => correct(food, 940)
a internet agora é 79 em vez de 120 => correct(communication, 79)
cortaram as horas extras, meu salário vai de 3.400 pra 2.650 => correct(income formal-job, 2650)
o juro do nubank eu falei 8 e na verdade é 12,9 ao mês => correct(Nubank rate, 12.9% a month)
o nubank disse que se eu pagar 900 até dia 30 quita => offer(Nubank, 900, until 2026-11-30)
ligaram da renner falando que pagando 400 some a dívida => offer(Renner, 400, by phone, spoken)
sms: quite sua dívida Renner em 8x de 97 => offer(Renner, 776, 8x, by message, written)
mil reais por uma dívida da renner => offer(Renner, 1000)
o nubank baixou de novo, era 700 e agora tá 430 => offer(Nubank, 430)
no app do serasa tem a renner por 12x de 45,90 => offer(Renner, 550.8, 12x, by bureau-app)
o desconto que apareceu pra renner é de 92% => discount(Renner, 92%)
fico com a do nubank, 6x de 110 => accept offer(Nubank, 660, 6x)
pode marcar que eu vou querer a da renner => accept offer(Renner)
assinei ontem o acordo com a renner => accept offer(Renner)
desisti daquela proposta da renner => offer declined(Renner)
aquela proposta da renner que valia até ontem caducou => offer lapsed(Renner)
ofereci 500 pro nubank e a moça riu da minha cara => refused(Nubank)
o nubank disse sim pro nosso valor => agreed(Nubank)
não dei nada pro nubank esse mês => missed(Nubank, 2026-11)
o carro quebrou e não sobrou um centavo pros boletos => missed(2026-11)
novembro pulei => missed(2026-11)
vamos imaginar que eu venda o carro por 9 mil => what if one-off(sale, 9000)
simula aí eu botando 300 a mais => what if more-monthly 300
juiz mandou cancelar a da renner => remove Renner
`;

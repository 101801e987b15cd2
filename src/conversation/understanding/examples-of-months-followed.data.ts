/**
 * What happens while a plan is followed, and what was told before it told otherwise. Written for this repository; nobody in them exists. The format
 * is that of examples-of-plans.data.ts.
 */
export const EXAMPLES_OF_MONTHS_FOLLOWED = `
@after-roadmap
não, volta pro melhor => prefer best
não, são 10x de 80 => correct(10x, of 80)
não, foram 8 vezes de 90 => correct(8x, of 90)
não, vendi por 450 => correct(450, else one-off(sale, 450))
não, recebi 450 => correct(450, else month-money(total, 450))
não, paguei 250 => correct(250, else payment(250))
não, foi ontem => correct(on 2026-11-21)
não, foi sexta => correct(on 2026-11-20)
não, foi sexta passada => correct(on 2026-11-20)
não, foi dia 18 => correct(on 2026-11-18)
não, foi 18/11 => correct(on 2026-11-18)
não, é no dia 15 => correct(day 15)
não, era pra renner => correct(to Renner)
não, era a renner que eu paguei => correct(to Renner, else payment(Renner))
não, foi pra renner => correct(to Renner)
não foi o nubank, foi a renner => correct(to Renner)
desculpa, era da renner => correct(to Renner)
ops foi ontem => correct(on 2026-11-21)
errei, era da renner => correct(to Renner)
era pra renner => correct(to Renner)
foi ontem => correct(on 2026-11-21)
errei => correct()
me enganei => correct()
não, obrigada => deny; thank
não, quanto eu devo? => ask total-owed
não, prefiro pagar a menor primeiro => prefer snowball
era pra pagar 300 na renner, só consegui 120 => payment(Renner, 120)
mudei de ideia => cancel
mudei de ideia, não vou pagar nada a mais => drop-extra
não vou mais pagar os 100 a mais => drop-extra
desisti de pagar a mais => drop-extra
paguei tudo desse mês => tell-month-paid
já paguei tudo esse mês => tell-month-paid
tudo pago esse mês => tell-month-paid
paguei todas as contas do mês => tell-month-paid
só consegui pagar metade => payment(part)
só deu pra pagar uma parte do nubank => payment(Nubank, part)
paguei só o mínimo => payment(part)
esqueci de pagar a renner => missed(Renner, 2026-11)
vou fechar a de 10x => ask offers
paguei a moto => payment()
paguei o cartão => payment()
os 200 da renner => clarify 200 for payment(Renner)
e o nubank 200 => clarify 200 for payment(Nubank)
e o nubank tá 2.350 => debt(Nubank, owes 2350)
paguei 50 a mais no cartão => payment(50, on top)
usei o cartão de novo => purchase()
usei o cartão de novo, 150 => purchase(150)
gastei 150 no cartão => purchase(150)
passei 200 no cartão => purchase(200)
comprei um celular de 900 no cartão => purchase(900)
tive que usar o nubank de novo => purchase(Nubank)
quebrei o acordo => broken()
não consegui pagar o acordo => broken()
atrasei o acordo da renner => broken(Renner)
o acordo da renner quebrou => broken(Renner)
fechei acordo com a renner 8x de 90 => accept offer(Renner, 720, 8x)
acertei com a renner 8x de 90 => accept offer(Renner, 720, 8x)
acertei 200 com a renner => payment(Renner, 200)
a escola aumentou 100 => expense(education, 100, more)
meu gasto aumentou 300 => expense(other-essential, 300, more)
agora gasto 400 a mais com o bebê => expense(children, 400, more)
tô gastando 200 a mais de remédio => expense(health, 200, more)
meu marido perdeu o emprego => lost(income, of family)
minha esposa foi demitida => lost(income, of family)
mandaram meu marido embora => lost(income, of family)
e se meu marido perder o emprego? => what if lost(income, of family)
responderam que fazem 10x de 180 => offer(1800, 10x)
eles parcelam em 10 de 90 => offer(900, 10x)
conseguiram fazer por 650 => offer(650)
a renner fez 8x de 70 => offer(Renner, 560, 8x)
eles renovaram, 350 até dia 15 => offer(350, until 2026-12-15)
prorrogaram até dia 20 => mend offer(until 2026-12-20)
@rates
responderam que fazem 10x de 180 => offer(1800, 10x)
usei o cartão de novo => purchase()
@more-debts
eles fazem por 700 à vista => offer(700)
responderam que fazem 10x de 180 => clarify 1800 for offer(10x)
falaram que dá pra fazer 6x de 150 => clarify 900 for offer(6x)
será que eles fazem por setecentos? => ask how-much-to-offer
fiz 10x de 180 na renner => debt(Renner, store-credit, 10x, of 180)
@instalments-left
paguei 120 => clarify 120 for payment()
paguei 120 esse mês => payment(120)
já paguei 60 => clarify 60 for payment()
já paguei 36 => debt(36 paid)
quitei 130 essa semana => payment(130)
`;

/**
 * Answers without figures to every question, in many wordings. Written for this repository; nobody in them exists. The format is that
 * of examples-of-budget.data.ts.
 */
export const EXAMPLES_OF_ANSWERS = `
@consent
eu quero sim moça como é que faz => affirm
demorou, partiu => affirm
pra que vcs querem saber => ask is-it-safe
s => affirm
n => deny
ss => affirm
nn => deny
aceito os termos => affirm
sou maior de idade sim => affirm
já tenho 60 anos filha => affirm
👍🏽 => affirm
❌ => deny
ta bom entao => affirm
depois eu respondo => deny
pode sim, mas antes quero saber se é de graça => affirm; ask cost
agora não posso, tô no trabalho => deny
bora lá => affirm
pode mandar ver => affirm
tô dentro => affirm
sim, tenho 34 anos => affirm
tenho 19, pode ser => affirm
qual é a pegadinha? => ask is-it-safe
vocês vão ligar pra minha casa? => ask is-it-safe
quem vai ver o que eu falar aqui? => ask is-it-safe
meu marido não pode saber => ask is-it-safe
isso é do governo? => ask what-is-this
como vocês conseguiram meu número => ask is-it-safe
não quero não, obrigada => deny; thank
agora não dá, mais tarde => deny
ok => affirm
fechou => affirm
pode crer => affirm
pergunta aí => affirm
nem morta => deny

@worry
minha luz tá pra ser cortada amanhã => worry service-cut
querem tomar minha casa => worry eviction
o cara do banco disse que vai levar o carro => worry repossession
tô com medo de ser presa => worry other
bloquearam minha conta => worry wages-seized
meu benefício tá sendo todo descontado => worry wages-seized
chegou carta do cartório => worry summons
nem comida tem => worry food
cobrador na porta todo dia => worry collectors
meu nome no spc não consigo emprego => worry name
nenhuma urgência => worry none
tão ameaçando tirar meu nome... quer dizer botar no serasa => worry collectors; worry name
a luz foi cortada ontem => worry service-cut
vão me despejar semana que vem => worry eviction
o banco travou meu salário => worry wages-seized
chegou uma intimação do fórum => worry summons
não param de me ligar, até no trabalho => worry collectors
nada, só quero me organizar => worry none
tô sem ter o que dar de comer pros meninos => worry food
tá tudo em paz => worry none
o oficial de justiça veio buscar a moto => worry summons; worry repossession
minha mãe tá doente e o remédio é caro => worry other
não => deny
prefiro não falar => skip
cortaram a água faz 3 dias => worry service-cut

@debts
não lembro direito dos valores => dont-know
quero falar com alguém => human
isso aqui é seguro mesmo? => ask is-it-safe
oi => greet
bom dia => greet
para => opt-out
volta uma pergunta => back
quero corrigir o salário, é 2.300 => correct(income formal-job, 2300)
meu salário na verdade é 2.300 => correct(income formal-job, 2300)
ah esqueci, tenho um bico de 300 => income(odd-jobs, 300, varies)
esqueci de falar da luz que é 150 => expense(energy, 150)
quanto tempo demora isso => ask freedom-date
não devo nada => nothing-more
não lembro de todas => dont-know
são muitas => cannot-handle

@more-debts
não tenho mais não => deny
tem mais não moça => deny
era só essas mesmo => nothing-more
só => nothing-more
acho que é tudo => nothing-more
não lembro de mais nenhuma => dont-know
tem => affirm
tem sim, várias => affirm
por hoje é só => nothing-more
nops => deny
nem uma => deny
não que eu saiba => deny
creio que não => deny
quanto custa esse serviço => ask cost
não que eu lembre => deny
tem mas não quero falar => affirm
tem, a do meu cunhado => affirm
acho que não, deixa eu ver => deny
acabou => nothing-more
tem não => deny
só essas => nothing-more
não, graças a deus => deny
por enquanto é isso => nothing-more
tem mais uma sim => affirm
já falei todas => nothing-more
fora essas mais nenhuma => nothing-more
e só => nothing-more

@rates
sei não => dont-know
como eu vejo isso? => help
onde acho isso => help
não tenho o contrato => dont-know
vou ver depois => dont-know
não faço ideia, é alto => dont-know
deixa pra lá => cancel
não sei nenhum => dont-know
nem ideia => dont-know
tá no contrato, não achei => dont-know
esqueci => dont-know
do nubank eu não sei => dont-know

@overdue
tá em dia => deny
nenhuma tá atrasada graças a deus => deny
não, todas em dia => deny
não tô devendo nada atrasado => deny
pago certinho => deny
não, paguei ontem => deny
nenhuma => deny
tá tudo pago => deny
não, tudo certinho => deny
acho que sim => affirm
não sei dizer => dont-know

@offers
não recebi nada => deny
ninguém me procurou => deny
teve não => deny
tem, mas é ruim => affirm
nunca me ofereceram nada => deny
não, nunca me ligaram => deny
tem uma mas não quero => affirm
não => deny
nenhuma até agora => deny
ainda não => deny
nunca => deny

@confirm-amount
isso mesmo => affirm
3 mil => amount 3000

@confirm-creditor
isso, é ela => affirm
não é essa => deny

@confirm-delete
sim, quero apagar => affirm
tenho certeza => affirm
sim => affirm
pode apagar => affirm
não!!! => deny
não apaga não => deny
pera, não => deny

@confirm-change
sim pode mudar => affirm
muda => affirm
não precisa => deny
pode mudar => affirm
deixa como tá => deny
não sei => dont-know
isso => affirm
pode => affirm
melhor não => deny
não, deixa quieto => deny
@instalments-left
só mais três graças a Deus => number 3
de 48 ainda faltam 31, cada uma de 612,40 => debt(48x, of 612.4, 31 left)
10, não, 11, a desse mês não paguei => number 11
faltavam 12 mês passado, agora são 11 => number 11
4 atrasadas e mais 6 pra vencer => number 10

@debt-amount
uma conta de 143 e outra de 167, 310 no total => amount 310
900 mais 100 dá mil => amount 1000
o banco fala em 4 mil mas eu acho que é 3 => clarify 3000 or 4000 for the answer

@rates
antes era 12%, renegociei e ficou 4% ao mês => rate 4% a month

@thirteenth
900 em novembro e 900 em dezembro => affirm; one-off(thirteenth, 900, 2026-11); one-off(thirteenth, 900, 2026-12)
o meu é 1.400, o do marido 2.050, os dois caem em dezembro => affirm; one-off(thirteenth, 1400, 2026-12); one-off(thirteenth, 2050, 2026-12)
já recebi a primeira de 700, falta a segunda de 650 em dezembro => affirm; one-off(thirteenth, 650, 2026-12)

@consent
de jeito maneira, meus assuntos são meus => deny
bota uma pessoa de verdade pra falar comigo => human

@confirm-creditor
não é o banco, é a loja kkk mentira, é o banco sim => affirm
é essa loja sim => affirm
né essa não => deny

@confirm-amount
não, quer dizer, sim => affirm

@thirteenth
não, minto, recebo sim => affirm
dois mil e pouco de décimo em dezembro => one-off(thirteenth, about 2000, 2026-12); affirm

@more-debts
nada mais não, só a água que venceu => debt(Conta de água, utility-bill, overdue, takes essential-service); nothing-more
tem e não tem => cannot-handle
não tem não... ah, minto, tem a renner, 150 => debt(Renner, store-credit, owes 150)


@income-source
vivo de biscate => source odd-jobs

@rates
nenhum, ela não me cobra juro => debt(no interest)

@instalments-left
só mais umazinha => number 1
só mais quatro, graças a deus => number 4
3 contando a desse mês => number 3

@income-low-month
no inverno não passa de 450, chove demais => amount 450

@debt-amount
começou com 500 e hoje já bateu 1.900 => amount 1900

@overdue
todas elas infelizmente => debt(overdue)
a renner tá só 1 mesinho atrasada => debt(Renner, overdue for 1 months)
a do nubank já passou do vencimento => debt(Nubank, overdue)
vou olhar no aplicativo, um minutinho => cannot-handle

@debt-creditor
é uma financeira do centro, o nome não me recordo => dont-know
ué, não te falei que é do bradesco? => debt(Bradesco)

@which-creditor
tanto faz => cannot-handle

@offers
querem tirar 60 por cento => discount(60%)

@after-crisis
falei que tava morta de cansada, não que ia me matar => crisis-denied

@worry
gente vou morrer kkk olha esse boleto => worry other

@debts
foi no cartão da minha vó, tenho 14 => minor
água atrasada 310 => debt(Conta de água, utility-bill, owes 310, overdue, takes essential-service)
luz atrasada 300 e água atrasada 150 => debt(Conta de luz, utility-bill, owes 300, overdue, takes essential-service); debt(Conta de água, utility-bill, owes 150, overdue, takes essential-service)
agua vencida 300, luz vencida 200 => debt(Conta de água, utility-bill, owes 300, overdue, takes essential-service); debt(Conta de luz, utility-bill, owes 200, overdue, takes essential-service)
cartão do itau 2 mil, água atrasada 250 => debt(Itaú, credit-card, owes 2000); debt(Conta de água, utility-bill, owes 250, overdue, takes essential-service)
le debo 600 reales al Itaú => debt(Itaú, owes 600)
agua atrasada 260 => debt(Conta de água, utility-bill, owes 260, overdue, takes essential-service)
cartao do bradesco 4 mil, quitanda do beto 110, agua atrasada 320 => debt(Bradesco, credit-card, owes 4000); debt(quitanda do beto, owes 110); debt(Conta de água, utility-bill, owes 320, overdue, takes essential-service)

@flexibles
latinha no fim de semana, 60 => expense(leisure, 60)

@essentials
dízimo entra na conta? são 120 => expense(church, 120)
gás 110 e na boca das crianças vai 600 => expense(gas, 110); expense(food, 600)


@after-roadmap
tu sabe quanto eu devo no total? => ask total-owed
`;

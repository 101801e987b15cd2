/**
 * Short talk at any question: worries, requests, questions, choices, and what only looks like them. The format is that
 * of examples-of-budget.data.ts. Written for this repository; nobody in them exists.
 */
export const EXAMPLES_OF_SHORT_TALK = `
@after-roadmap
me despeço por hoje, tchau => thank
não quero mais receber nada de vocês => opt-out
n qro mais receber msg de vcs => opt-out
para de me mandar msg => opt-out
me tira dessa lista => opt-out
quero cancelar esse serviço => opt-out
não quero mais pagar a renner => ask stop-paying of Renner
não quero mais receber cobrança => cannot-handle
não quero receber nada deles => cannot-handle
queria parar de pagar => cannot-handle
chega de dívida => cannot-handle
é só pra avisar que vou viajar => cannot-handle
para de avisar => stop-reminders
não precisa avisar mais => stop-reminders
apaga tudo => delete-data
quero apagar tudo => delete-data
vamo começar de novo do zero, errei tudo => restart
quero recomeçar => restart
quero recomeçar minha vida => cannot-handle
voltei! onde a gente parou? => ask next-step
voltei => opt-in
entendi nada, me explica o plano de novo => ask roadmap
sobrou 90 real esse mês, jogo em qual? => ask next-step ! 90 real
tô com 650 na mão, jogo onde? => ask next-step ! 650
recebi 1.200, pago qual primeiro? => ask next-step
tenho 300 aqui, ponho onde => ask next-step ! 300
faz do jeito que eu gaste menos com juro no final => prefer avalanche
tem como pagar primeiro a que tem o juro maior? => prefer avalanche
queria começar pagando a renner pq corre risco de cortar => prefer Renner
quero me livrar logo da renner => prefer Renner
me diz uma coisa se eu conseguir botar duzentos a mais todo mês essa dívida acaba quando => what if more-monthly 200
se eu botar 150 a mais acaba quando => what if more-monthly 150
e se eu largasse a faculdade, 520 a menos, ajuda? => what if less-monthly 520
e agora? => ask next-step
quanto eu já paguei => ask paid-so-far
me lembra o que eu tenho que pagar => ask next-step
pode isso? => cannot-handle
paguei a renner hj => payment(Renner)
paguei => payment()
perdi o emprego ontem => lost(formal-job)
fui demitido, e agora? => lost(formal-job)
e se eu pagar 50 a mais? => what if more-monthly 50
quanto tá minha dívida => ask total-owed
qual pago agr => ask next-step
manda o link => ask link
quero falar com alguém => human
cancela => cancel
para de mandar msg => opt-out
pode parar de mandar lembrete? já sei o dia => stop-reminders
quero pagar o nubank antes => prefer Nubank
quero primeiro a menor => prefer snowball
como limpo meu nome => ask name-cleaning
isso prescreve? => ask prescription
me explica esse rotativo => ask rotativo
se eu pagar o mínimo o que acontece => ask minimum-payment
apaga meus dados => delete-data
quero meus dados => export-data
volta => back
desfaz => back
oi => greet
bom dia dora => greet
não entendi => help
repete => help
vc é robô? => ask what-is-this
isso é golpe? => scam-question
faz uma mensagem pro nubank => ask draft-to-creditor of Nubank
quanto ofereço pra renner => ask how-much-to-offer of Renner
aceitaram minha proposta => agreed()
eles não aceitaram => refused()
recusei => offer declined()
minha luz vai ser cortada amanhã => worry service-cut

@worry
eles ligam pra minha mãe ⏎ pro meu vizinho ⏎ até pro meu ex => worry collectors; trouble shaming
tão ameaçando toma minha geladera da loja => worry repossession
Cemig deu 15 dias senão desliga => worry service-cut
a enel veio cortar => worry service-cut
a sabesp já avisou que corta sexta => worry service-cut
tô há dois dias sem luz => worry service-cut
sem água desde ontem => worry service-cut
cortaram a internet => worry service-cut
o moço da luz tá na porta => worry service-cut
meu maior medo é perder a casa => worry eviction
o dono da casa falou que se eu não pagar até o fim do mês ele bota nossas coisas na calçada => worry eviction
o proprietário pediu a casa => worry eviction
tenho até sexta pra sair da casa => worry eviction
vão botar a gente na rua => worry eviction
a imobiliária entrou com ação de despejo => worry eviction
o apartamento vai a leilão => worry eviction
a caixa vai tomar meu apartamento => worry eviction
tão querendo tomar meu carro => worry repossession
o banco vai pegar a moto => worry repossession
vieram buscar o carro ontem => worry repossession
vão levar os móveis => worry repossession
querem levar minha tv => worry repossession
o oficial veio penhorar minhas coisas => worry repossession
o banco entrou na justiça e agora tão descontando do meu salário direto na folha e eu tenho medo de não sobrar nada => worry wages-seized
meu pagamento vem descontado por ordem judicial => worry wages-seized
bloquearam meu dinheiro na caixa => worry wages-seized
sumiu tudo da minha conta, foi a justiça => worry wages-seized
o juiz mandou descontar 30% do meu salário => worry wages-seized
recebi um papel da justiça => worry summons
o advogado do banco mandou carta => worry summons
chegou um sedex do fórum => worry summons
vão me processar => worry summons
ESSE POVO LIGA DE MANHÃ DE TARDE DE NOITE ATÉ PRO MEU SERVIÇO => worry collectors
ligam de meia em meia hora => worry collectors
meu telefone não para => worry collectors
recebo 50 mensagens por dia de cobrança => worry collectors
tão me ligando direto => worry collectors
um cobrador foi na casa da minha sogra => worry collectors
queria limpar meu nome pra conseguir alugar uma kitnet => worry name
o crediário não aprova nada => worry name
meu cpf tá bloqueado => worry name
tô no spc => worry name
sujei o nome da minha mãe => worry name
tem dia que não tem janta => worry food
comemos só arroz => worry food
tô deixando de comer pra pagar => worry food
meus filhos vão dormir com fome => worry food
tô almoçando miojo todo dia => worry food
tô pulando refeição => worry food
faltou leite pro nenê => worry food
a despensa tá vazia => worry food
vivo de doação de cesta básica => worry food
nada disso => deny
não, só quero organizar => worry none
não tenho nada urgente não => worry none
graças a deus não => deny
por enquanto não => deny
não, ainda não chegou nesse ponto => worry none
nenhum desses => worry none
tudo tranquilo => worry none
nada não => worry none
não sei => dont-know
medo de não conseguir pagar => worry other
não durmo => worry other
briga em casa => worry other
meu marido não sabe => worry other
tô com depressão => worry other
tô com muita vergonha => worry other
ai moça é tanta coisa => worry other
tenho medo do oficial de justiça bater aqui => worry summons
o banco bloqueou meu pix => worry wages-seized
tão pegando meu bpc todo => worry wages-seized
nome sujo e mais nada => worry name
o seu joão quer que eu saia da casa dele até natal => worry eviction
meu carro tá escondido na casa do meu irmão => worry repossession
não, tá de boa, só enrolado mesmo => deny
deus me livre, não => deny
só o de cobrança => worry collectors
cobrança e nome sujo => worry collectors; worry name
nada, mas quero sair do vermelho => worry none

@consent
bora moça, tô precisando disso ontem => affirm
sei não... é de graça mesmo? => ask cost
tá, mas quem é você => ask what-is-this
meu genro disse que é golpe isso aí => scam-question
sim senhora => affirm
de boa, manda ver => affirm
opa, quero => greet; affirm
sou menor nao, tenho 23 => affirm
fiz 18 semana passada => affirm
tenho 17 mas minha mãe deixou => minor
isso é do governo lula? => ask what-is-this
oxe e pra que tu quer saber => ask is-it-safe
não quero compromisso => deny
prefiro falar com gente => human
👍 => affirm
aceito 🙏 => affirm

@more-debts
não => deny
não, só isso mesmo graças a deus => deny; nothing-more
acho que tem mais uma, mas não lembro => affirm; dont-know
e isso é tudo => nothing-more
tem nao => deny
fora o aluguel não => nothing-more
já falei todas né => nothing-more

@rates
não sei, deve ser alto => dont-know
nem ideia => dont-know
pula => skip
não cobra juros => debt(no interest)
é sem juros => debt(no interest)
como vejo isso? => help

@debt-amount
não sei => dont-know
uns 2 mil => amount about 2000
não faço ideia, faz anos => dont-know
tenho que ver => dont-know

@overdue
sim => affirm
não, tudo em dia => deny
nenhuma => deny

@offers
não => deny
ainda não => deny
nunca olhei => dont-know

@confirm-change
sim pode mudar => affirm
não, deixa => deny
errado => deny
é => affirm

@confirm-delete
sim => affirm
não => deny
tenho certeza => affirm
não tenho certeza => dont-know
pode => affirm
deixa pra lá => cancel

@debt-kind
não sei => dont-know
`;

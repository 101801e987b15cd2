/**
 * Commands, closed answers and questions, in the many words that people have for each. Written for this repository; nobody in them exists.
 * `@slot` opens the examples of one open question ("@-": none). A row is what a person writes, then what must be understood, as
 * `sayCommand` says it.
 */
export const EXAMPLES_OF_INTENTS = `
@consent
pode => affirm
bora lá => affirm
com certeza, pode começar => affirm
sim pode mandar as perguntas => affirm
vamo => affirm
vamo lá => affirm
claro que sim => affirm
tô dentro => affirm
quero ajuda sim => affirm
pode sim, tenho 34 anos => affirm
sim, sou maior => affirm
aceito os termos => affirm
concordo sim => affirm
ok, pode ir => affirm
beleza então vamos => affirm
agora não => deny
não quero não => deny
deixa pra outra hora => deny
não obrigada => deny
prefiro não => deny
tenho 17 anos => minor
tenho só 15 => minor
faço 18 em dezembro => minor
sou de menor mas quero ajudar minha mãe => minor
é golpe? => scam-question
isso é golpe né => scam-question
quem é você? => ask what-is-this
vocês são do serasa? => ask what-is-this
é do governo? => ask what-is-this
quanto vocês cobram? => ask cost
é pago? => ask cost
paga alguma coisa? => ask cost
tem que pagar? => ask cost
meus dados ficam seguros? => ask is-it-safe
é seguro passar minhas informações? => ask is-it-safe
posso confiar em você? => ask is-it-safe
vai pedir meu cpf? => ask is-it-safe

@more-debts
não tem mais nada => nothing-more
acho que é isso => nothing-more
por enquanto só => nothing-more
só essas mesmo => nothing-more
era isso => nothing-more
é tudo => nothing-more
só => nothing-more
acabou graças a deus => nothing-more
que eu lembre é só => nothing-more
que eu lembre não => deny
no momento não => deny
tem sim => affirm
ainda tem mais => affirm
infelizmente tem => affirm
tem mais uma => affirm

@rates
não sei => dont-know
sei não => dont-know
não faço a mínima ideia => dont-know
não tenho essa informação => dont-know
não to com o contrato aqui => dont-know
não lembro agora => dont-know
nem imagino => dont-know
vou ter que olhar => dont-know
não tenho como saber => dont-know
sem noção => dont-know
esqueci => dont-know
pula essa => skip
próxima => skip
vamos pular => skip
prefiro deixar essa => skip
não quero dizer => skip
depois eu vejo => skip
pode passar => skip

@debt-amount
volta => back
errei, volta uma => back
quero corrigir a anterior => back
desfaz => back
cancela => cancel

@-
parar => opt-out
não quero mais receber mensagens => opt-out
para de me mandar mensagem => opt-out
me tira dessa lista => opt-out
sai fora, não me manda mais nada => opt-out
STOP => opt-out
descadastrar => opt-out
não quero mais falar com você => opt-out
chega de mensagem => opt-out
quero voltar => opt-in
pode voltar a me mandar mensagem => opt-in
reativar => opt-in
para de me lembrar => stop-reminders
não precisa mais me lembrar => stop-reminders
desativa os lembretes => stop-reminders
não quero lembrete => stop-reminders
quero falar com uma pessoa => human
me passa pra um atendente => human
tem como falar com alguém de verdade? => human
quero um humano => human
não quero falar com robô => human
chama o supervisor => human
ajuda => help
socorro => help
o que você sabe fazer? => help
o que eu posso fazer aqui? => help
começar de novo => restart
quero recomeçar => restart
reinicia tudo => restart
apaga tudo que você sabe de mim => delete-data
quero apagar meus dados => delete-data
exclui minha conta => delete-data
deleta meu cadastro => delete-data
some com as minhas informações => delete-data
apague meu histórico => delete-data
solicito a eliminação dos meus dados pessoais => delete-data
quero uma cópia dos meus dados => export-data
me manda tudo que você tem sobre mim => export-data
exporta meus dados => export-data
gostaria de ter acesso aos meus dados => export-data
qual a capital da frança => off-topic
me conta uma piada => off-topic
quem ganhou o jogo do flamengo => off-topic
vai chover amanhã? => off-topic
escreve um poema => off-topic
você é um robô? => ask what-is-this
me ligaram dizendo que é do serasa, é verdade? => scam-question
pediram um pix pra liberar o empréstimo => scam-question fee-first
pediram pra pagar uma taxa antes => scam-question fee-first
esse boleto é falso? => scam-question
mandaram um link, posso clicar? => scam-question unofficial-link
caí num golpe => scam-question already-paid
oi => greet
bom diaa => greet
e aí => greet
valeu! => thank
brigada viu => thank
deus te abençoe => thank
muito obrigada pela ajuda => thank

@after-roadmap
quanto eu devo no total? => ask total-owed
qto q eu to devendo => ask total-owed
soma tudo aí pra mim => ask total-owed
quando eu termino de pagar? => ask freedom-date
quando fico livre => ask freedom-date
quanto tempo falta => ask freedom-date
em que mês eu acabo? => ask freedom-date
cadê meu plano => ask roadmap
mostra o plano de novo => ask roadmap
manda o roteiro => ask roadmap
quero ver o plano => ask roadmap
o que eu faço agora? => ask next-step
qual o próximo passo => ask next-step
e agora? => ask next-step
qual eu pago primeiro? => ask next-step
por onde começo => ask next-step
quais são minhas dívidas? => ask my-debts
o que vc anotou aí? => ask my-debts
lista minhas dívidas => ask my-debts
manda o link => ask link
perdi o link => ask link
não consigo abrir a página => ask link
o que é rotativo? => ask rotativo
que que é esse tal de rotativo => ask rotativo
posso pagar só o mínimo? => ask minimum-payment
quando meu nome fica limpo? => ask name-cleaning
limpa meu nome? => ask name-cleaning
dívida caduca? => ask prescription
depois de 5 anos some? => ask prescription
faz 6 anos já, ainda podem cobrar? => ask prescription
não vou conseguir pagar esse mês => missed(2026-11)
esse mês não dá => missed(2026-11)
esse mês apertou, não vou pagar => missed(2026-11)
perdi meu emprego => lost(formal-job)
fui mandada embora => lost(formal-job)
me mandaram embora hoje => lost(formal-job)
tô desempregado agora => lost(formal-job)
cortaram meu bpc => lost(social-benefit)
já paguei => payment()
paguei a parcela => payment()
fiz o pix => payment()
prefiro pagar menos juros => prefer avalanche
quero começar pelas menores => prefer snowball
quero matar a menor primeiro => prefer quick-win

@worry
tô com medo de perder minha casa => worry eviction
vão cortar minha luz amanhã => worry service-cut
chegou um oficial de justiça => worry summons
nada urgente => worry none
tá tranquilo => affirm
não param de me ligar => worry collectors
meu nome tá sujo => worry name
falta comida aqui em casa => worry food
bloquearam minha conta => worry wages-seized
querem tomar meu carro => worry repossession

@thirteenth
sim, recebo => affirm
recebo o décimo => affirm
aposentado recebe né => affirm
já gastei => deny

@overdue
tá tudo em dia => deny
nenhuma => deny
não, pago certinho => deny
sim => affirm
tá sim => affirm
tá atrasado => debt(overdue)

@confirm-delete
sim, apaga => affirm
pode apagar => affirm
não, deixa => deny
melhor não => deny

@confirm-creditor
isso mesmo => affirm
é esse => affirm
é essa mesmo => affirm
não é essa => deny

@confirm-change
pode mudar => affirm
isso, muda => affirm
não, deixa como tá => deny

@flexibles
nada disso => deny
não gasto com essas coisas => nothing-more
não tenho luxo => nothing-more
`;

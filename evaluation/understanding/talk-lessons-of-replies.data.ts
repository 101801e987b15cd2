/**
 * Answers that go round the question, replies of creditors, and what is asked of the plan, as people say it by voice and in bursts.
 * The format is that of talk-lessons.data.ts. Written for this; nobody in it exists.
 */
export const TALK_LESSONS_OF_REPLIES = `
dont-know@debt-amount instalments-left rates: não sei o valor certo não | quantas faltam certinho eu não sei | o número exato eu não tenho | isso aí muda todo dia, não sei | nem sei mais quanto virou | faz meses que eu não abro o aplicativo | nunca tive coragem de abrir a fatura | nem abro mais os boletos | se é por mês ou por ano eu não sei | o juro em si eu não sei | virou uma bagunça, já me perdi nas contas | perdi a conta de quantas paguei | esqueci o nome da financeira | sumiu o pdf do contrato, não sei
dont-know@incomes thirteenth essentials: não sei se faxineira por dia recebe | meu marido não me conta quanto entra | nem eu sei quanto entra | quem sabe disso é minha esposa | tô sem os papéis aqui comigo | não tô com as contas na mão
skip@essentials incomes debt-creditor: amanhã eu olho e te mando | amanhã pego as contas e mando | passa essa, depois vejo no aplicativo | prefiro não dizer o nome dessa pessoa | o nome eu prefiro não falar | essa eu prefiro guardar pra mim | deixa essa em branco por enquanto
deny@offers: nada, só ameaça | ninguém me ofereceu desconto | eu procurei e não tinha nada | não fizeram nenhuma proposta | desconto zero pra mim | o sistema não libera desconto | não recebi nada não | pra mim não apareceu nada | ninguém, e olha que eu já pedi
deny@overdue: ainda não, vence no fim do mês | boleto vencido aqui não tem | tô no prazo ainda | nenhuma por enquanto | até aqui tudo pago
deny@thirteenth: o meu já caiu no meio do ano | aposentado recebe antes, já foi | já veio em abril e maio | recebi as duas parcelas do inss já | por dia não tem décimo
deny@income-low-month: todo mês é a mesma coisa | não muda nunca | o ano inteiro o mesmo valor | vem certinho todo mês | salário fixo, não cai
deny@essentials flexibles: moro de favor e não pago conta | aqui quem paga tudo é meu pai | não saio pra lugar nenhum | isso aí é meu marido que banca
deny@after-deficit: já tô no osso | não tem mais o que cortar | cortar de onde | não dá pra tirar de lugar nenhum | é arroz, feijão e conta, não tem o que cortar
deny@incomes: não tenho renda nenhuma | no momento não entra nada | aqui em casa não entra nada hoje | tô sem renda alguma
help@income-source rates debt-kind: o que é fonte de renda | fonte? não entendi | que negócio é esse de taxa | kind de dívida o que é isso | tipo de dívida como assim
export-data@after-roadmap: tem como me mandar tudo num arquivo | manda tudo num pdf pra eu mostrar pro meu filho | dá pra baixar isso | queria imprimir esse plano e as contas | me passa um arquivo com as minhas dívidas | tem como exportar o que eu falei
stop-reminders@after-roadmap: não quero mais mensagem de aviso | para de me mandar aviso no dia do vencimento | esse aviso todo mês me dá agonia | chega de lembrete por favor | não me lembra mais do vencimento | quero parar os lembretes | tira esses avisos que me dão ansiedade
start-reminders@after-roadmap: vocês mandam lembrete? | dá pra me avisar antes do vencimento? | me avisa um dia antes de vencer | queria um lembrete no dia 5 | pode me lembrar de pagar
ask:total-owed@after-roadmap after-crisis: queria saber quanto eu devo no geral | qual era mesmo o total | me lembra quanto dá tudo | quanto ainda tenho que pagar no total | fiquei imaginando, quanto é tudo somado
ask:interest@after-roadmap rates: por que minha dívida não abaixa se eu pago todo mês | paguei seis parcelas e o saldo não mexeu | de onde vocês tiraram essa taxa | como é que de dois mil foi pra três se eu paguei | onde eu vejo os juros no contrato | em qual dos dois números da taxa eu olho | como que eu descubro os juros que tão me cobrando
ask:compound-interest@after-roadmap: como que mil vira quatro mil | por que a dívida dobra sozinha | explica esse juro em cima de juro
ask:minimum-payment@after-roadmap overdue: paguei só o mínimo, fiz mal? | pagar o mínimo conta como atrasado?
ask:payroll-card@after-roadmap: que desconto é esse de rmc | veio um tal de rmc no meu benefício | o que é reserva de margem no meu extrato
ask:not-my-loan@after-roadmap debts debt-amount: apareceu um empréstimo que eu não fiz | abriram conta no meu nome | nunca tive chip dessa operadora e tão me cobrando | quero devolver esse empréstimo que eu não pedi | essa dívida eu não reconheço
ask:is-it-safe@consent rates: alguém do banco vê o que eu escrevo? | minha vizinha caiu num golpe assim, vocês são sérios?
ask:offers@offers: essa condição é boa? | compensa mais à vista ou parcelado? | o que é proposta? eles só mandam boleto | só mandam o boleto todo mês, é isso a proposta?
ask:negotiate@offers after-roadmap: dá pra pedir sem entrada? | como faço pra eles baixarem a entrada | tem critério pra eles darem desconto? | se eu juntar um dinheiro e ficar sem pagar pra negociar é burrice?
ask:portability@offers after-roadmap: outro banco disse que leva meu consignado pra lá | o gerente quer que eu leve a dívida pro banco dele | dá pra levar o empréstimo pra outro banco com taxa menor
ask:which-bill-first@after-roadmap: tenho o aluguel e as contas e não sei o que pago primeiro | com esse dinheiro pago luz ou aluguel | não sei qual conta de casa eu pago antes
ask:in-my-name@after-roadmap: vocês vão ligar pro banco por mim? | isso vai sujar mais meu nome? | vão mexer no meu cpf?
ask:name-check@after-roadmap: consulta meu cpf aí | meu nome tá sujo ou limpo?
ask:social-tariff@after-deficit after-roadmap: tem desconto na luz pra quem é pobre | minha conta de luz vem um absurdo, tem algum programa?
tell-reply:yes@after-roadmap: disseram que pode ser | a gerente voltou dizendo que tá ótimo | deu certo, aceitaram | toparam o que eu pedi | fecharam comigo do jeito que eu propus
tell-reply:no@after-roadmap: mandei a proposta e disseram não | só fazem por telefone e o valor cheio | responderam que não abaixam nada | não aceitaram e voltaram com outro valor | até agora silêncio, antes disseram não
end-offer@offers after-roadmap: o prazo da proposta venceu ontem, acho que perdi | desisti daquela, esquece essa | essa oferta já era
lose-income@after-roadmap after-deficit: meu marido ficou sem serviço de novo | cortaram meu benefício e tô esperando a perícia | fui mandada embora hoje e nem assinei o papel | as patroas me dispensaram | o inquilino foi embora e não entra mais aluguel | o médico me afastou e vou ficar sem receber
miss-month@after-roadmap: pulei essa esse mês | a parcela não saiu esse mês | o dinheiro da parcela foi pro remédio | só entrou metade do que costuma, não deu | acabou o dinheiro antes da parcela
prefer:snowball@after-roadmap: quero acabar com as pequenas mesmo pagando mais juro | me dá alívio matar as menores primeiro
prefer:quick-win@after-roadmap: a que der alívio mais rápido | a que some primeiro | uma vitória rápida pra eu animar
worry:service-cut@worry debts: cortaram minha luz hoje cedo | cortaram aqui e tô sem água | vieram cortar a energia | tô sem luz faz uma semana
worry:repossession@worry: a mulher do banco disse que vem buscar a moto | vão tomar meu carro
worry:eviction@worry: o dono da casa quer as chaves | o dono falou que é pra desocupar | tô pra ser despejada | vão me botar pra fora da casa
worry:food@worry: o pior é a comida | dia dezoito já não tem arroz | o que me pega é a janta das crianças
crisis-denied@after-crisis: desculpa o susto, escrevi bobagem | era só cansaço, não ia fazer nada | tinha bebido, mas tô bem | falo assim quando bebo, tô bem já
worry:name@worry: queria o nome limpinho de novo | só quero poder comprar no carnê outra vez | com o nome assim não abro nem crediário
none@offers: ainda não deram retorno | tô esperando eles responderem | mandei e ninguém respondeu ainda | tô no aguardo da resposta
none@essentials flexibles incomes debts worry: deixa eu sentar aqui que é conversa comprida | meu neto que escreve pra mim | meu filho perguntou se o dinheiro dá | cada um sabe o seu | rapaz, é muita coisa | gasto é com doença mesmo | ela só dorme com a luz acesa | vida de pobre é assim
`;

/** First names that many Brazilians bear, folded. Without those that are words of the trade, or of shops: Clara, Luz, Marisa. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
abel adalberto adao adelaide adelia ademar ademir adilson adriana adriano adrielly afonso agatha agnaldo
aguinaldo ailton alan alana alba alberto alda aldo alessandra alessandro alex alexandra alexandre alexsandro
alice alicia aline alisson alvaro amanda amaro amelia ana anderson andre andrea andreia andressa andreza angela
angelica angelo anita antonia antonio aparecida aparecido ariana ariane arlete arlindo arnaldo arthur artur
augusto beatriz benedita benedito benicio benjamin bento bernadete bernardo bia bianca brenda breno bruna bruno
caio camila camilo carina carla carlos carmem carmen carolina caroline cassia cassio catarina caua cauan cecilia
celia celio celso cesar cicera cicero cintia claudemir claudete claudia claudinei claudio cleber cleide cleiton
cleonice clovis creusa cristiana cristiane cristiano cristina cristovao daiana daiane dalva damiao daniel
daniela daniele danielle danilo darci davi david debora deborah deise denis denise diana diego dilma dinora
diogo dirce domingos douglas duda eder edgar edilene edilson edinaldo edivaldo edmilson edna edson eduarda
eduardo elaine elenice eliana eliane elias eliete elisa elisabete elisangela eliseu elizabeth elizete elza
emanuel emanuelle emerson emilia emilly enzo eric erica erick erika ester estevao euclides eunice eva evandro
evelyn everton fabiana fabiano fabio fabricio fatima felipe fernanda fernando flavia flavio francisca francisco
gabi gabriel gabriela gabrielle geni genilson geovana geraldo gerson gilberto gilmar gilson giovana giovanna
giovanni gisele giselle gislaine guilherme gustavo heitor helder helena helio heloisa henrique hilda hugo iago
ian iara igor ilda ines ingrid iracema irene isaac isabel isabela isabella isabelle isadora isaias isis ismael
israel italo iuri ivan ivana ivete ivone izabel jacira jackson jacqueline jaime jair jairo janaina jandira jane
janete jaqueline jean jeferson jefferson jenifer jennifer jeremias jessica jesus joana joao joaquim joel joelma
jonas jonatas jonathan jorge jose josefa joselia josiane josue joyce juarez jucelia julia juliana juliane
juliano juliete julio junior juraci jurandir jussara karen karina karine karla kaua kauan kelly kelvin kevin
lais larissa laura laurinda lavinia lazaro leandro leda leila leonardo leonice leonidas leonor leticia lidia
lidiane ligia lilian liliane livia lorena lorenzo lourdes lourenco luan luana lucas lucia luciana luciano
lucielle lucimar lucinete lucio luis luisa luiz luiza luzia magali maicon manoel manuel manuela mara marcela
marcelo marcia marcilene marcio marcos marcus margarete margarida maria mariana marilda marilene marilia marilza
marina marinalva mario maristela marlene marli marta mateus matheus mauricio mauro mayara maycon melissa michael
michel michele michelle miguel milena milton mirella miriam moacir moises monica monique murilo nadia nair
natalia natanael nathalia neide neiva neli nelma nelson neusa neuza nicolas nicole nilda nilson nilton nilza
nivaldo noemi norma odair odete olga olivia orlando oscar osmar osvaldo oswaldo otavio pablo paloma pamela
patricia paula paulo pedro penha priscila quiteria rafa rafael rafaela raimunda raimundo ramon raquel rayane
rebeca regiane regina reginaldo renan renata renato ricardo rita roberta roberto robson rodolfo rodrigo rogerio
romario ronaldo roney rosana rosane rosangela roseli rosemary rosemeire rosilda rosilene rosimeire ruan rubens
rute ruth samanta samantha samara samuel sandra sandro santiago sara sarah sebastiana sebastiao selma sergio
severina severino sheila shirley sidnei silas silvana silvia silvio simone sirlei socorro sofia solange sonia
sophia stefany stephanie suelen sueli suellen suzana tainara tais tania tatiana tatiane teresa tereza terezinha
thais thales thalita thiago tiago tomas ubirajara ulisses vagner valdeci valdemar valdir valdirene valentina
valeria valter vanda vanderlei vanderson vanessa vania vera veronica vicente victor victoria vilma vinicius
vitor vivian viviane wagner waldir wallace walter wanderley wanessa washington wellington wendel wesley weverton
william willian wilma wilson yago yara yasmin yuri ze zeca zelia zenaide zilda zuleide
`
    .trim()
    .split(/\s+/),
);

/** Surnames, folded; they count as names only behind a first name, since Santos and Costa are words of their own. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
aguiar almeida alves amaral andrade antunes araujo assis azevedo barbosa barros bastos batista bezerra borges
braga brito campos cardoso carvalho castro cavalcante cavalcanti coelho conceicao correa correia costa cruz
cunha dantas dias dores duarte farias feitosa fernandes ferreira figueiredo filho fonseca franco freitas gomes
goncalves guimaraes jesus junior leal leite lima lopes luz macedo machado maciel magalhaes marques martins matos
mattos medeiros mello melo mendes menezes miranda monteiro moraes morais moreira moura nascimento neto neves
nogueira nunes oliveira pacheco paiva peixoto pereira pinto pires queiroz ramos reis resende rezende ribeiro
rocha rodrigues sales sampaio santana santos silva siqueira sousa souza tavares teixeira torres viana vieira
xavier
`
    .trim()
    .split(/\s+/),
);

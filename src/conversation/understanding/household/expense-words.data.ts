import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { type PhraseList, phrases } from '../text/phrase-book.ts';

/** What people call their expenses. */
export const EXPENSE_WORDS: PhraseList<ExpenseCategory> = [
  [
    'housing',
    phrases(`
aluguel, aluguel da casa, moradia, prestacao da casa, condominio, iptu, financiamento da casa, parcela da
casa, casa, alug, pensao onde moro, quarto, kitnet, ape, peca alugada, (quarto|vaga|cama) (na|de|da|em|numa|duma) pensao, (moro|vivo|durmo) .. pensao, pensao (da|do) (dona|seu|senhor|senhora), quitinete, kitinete, apartamento alugado, prestacao do (ape|apartamento|apto|imovel), parcela do (ape|apartamento|apto|imovel|terreno|lote), minha casa minha vida, prestacao do minha casa minha vida, mcmv, pensionato, republica, hospedagem, taxa de lixo, seguro residencial, barraco, aluguel do (barraco|quarto|apartamento|ape|lote|ponto), taxa do condominio, vaga na pensao
`),
  ],
  [
    'food',
    phrases(`
boca (dos|das|da|do) (menino|meninos|menina|crianca|criancas|filho|filhos|gurizada),
mercado, merc, supermercado, comida, feira, alimentacao, compras, compra do mes, compras do mes, rancho, acougue,
cesta, padaria, sacolao, hortifruti, mistura, despesa de casa, atacado, mercadinho, mercantil, mercantis, carne e leite, compra, rango, rangos, super, supermercados, mercados, verdura, verduras, frutas, alimento, alimentos, comidas, despensa, mantimentos, rancho do mes, cesta basica, grude, boia, mercearia, quitanda, pao e leite, leite e pao, pao, paes, carne, carnes, frango, arroz, arroz e feijao, feijao, ovos, peixe, legumes, hortalicas, mantimento, feirinha, varejao, ceasa, assai, atacadao, compra do mercado, compras do mercado, compra de mercado, compra da semana, compras da semana, comer, boia de casa, despesa de mercado, gasto com comida, padoca, secos e molhados, coisas de mercado, coisas de casa
`),
  ],
  ['energy', ['luz', 'energia', 'conta de luz', 'conta de energia', 'energia eletrica', 'eletricidade']],
  ['water', ['agua', 'conta de agua', 'saneamento', 'agua e esgoto', 'esgoto', 'caminhao pipa']],
  ['gas', ['gas', 'botijao', 'gas de cozinha', 'bujao', 'botijao de gas']],
  [
    'transport',
    phrases(`
transporte, onibus, busao, passagem, passagens, conducao, conducoes, gasolina, combustivel, metro, trem, alcool do carro,
etanol, diesel, van, bilhete unico, estacionamento, seguro do carro, manutencao do carro, manutencao da
moto, gasosa, gasosas, gasolina da moto, oleo da moto, uber para o trabalho, uber, taxi, corridas de uber, bus, buzao, bilhete, vale transporte, mototaxi, perua, ipva, licenciamento, pedagio, condução, transportes, passagem de onibus, cartao de onibus, recarga do bilhete, gnv, gasolina do carro, combustiveis, barca, balsa, lotacao, vlt, brt, perua, carona, lavagem do carro, oleo do carro, troca de oleo, pneu, pneus, revisao do carro, oficina, mecanico, seguro da moto, transporte publico, transporte por aplicativo, aplicativo de transporte, moto taxi, moto uber, ida e volta do trabalho, recarga do cartao de onibus, vale-transporte, garagem, rodoviario
`),
  ],
  [
    'health',
    phrases(`
remedio, remedios, farmacia, plano de saude, convenio, medico, saude, medicamento, medicamentos, dentista,
terapia, psicologo, fisioterapia, oculos, insulina, cuidador, cuidadora, fralda geriatrica, fraldas geriatricas, fralda de adulto, consulta, consultas, exame, exames, remedio da pressao, hospital, plano odontologico, plano medico, lentes, psiquiatra, medicacao, medicacoes, (fralda|fraldas) (do|da) (meu|minha) (marido|mulher|esposa|pai|mae|sogra|sogro|avo), fono, fonoaudiologa, fonoaudiologo, psicologa, nutricionista, terapeuta, aparelho (dos|do|no) (dentes|dente), manutencao do aparelho, ortodontista, pediatra, ginecologista, vacina, vacinas, suplemento, suplementos, anticoncepcional, bombinha, fita de (glicemia|glicose|diabetes), curativo, curativos, acupuntura, hemodialise, tratamento, tratamento medico, remedinho, remedio do coracao, remedio controlado, colirio, unimed, hapvida, plano da unimed, convenio medico
`),
  ],
  [
    'education',
    phrases(`
escola, faculdade, mensalidade, curso, material escolar, creche, colegio, educacao, van escolar, ingles,
reforco, escolinha, apostila, material da escola, mensalidades, escolas, uniforme, transporte escolar, facul, cursinho, pos graduacao, pos-graduacao, aula de (ingles|violao|musica|reforco|informatica), aulas de (ingles|violao|musica|reforco|informatica), van (das|dos|da|do) (criancas|crianca|escola|filhos|meninos|menino|menina), perua (escolar|das_criancas|da_escola), transporte da escola, lanche da escola, cantina da escola, caderno, cadernos, livros da escola, faculdade (ead|da_filha|do_filho), escola (das|dos|da|do) (criancas|filhos|filho|filha|menino|menina|meninos), mensalidade (da|do) (escola|faculdade|colegio|curso|creche), ead, tecnico, curso tecnico
`),
  ],
  [
    'communication',
    phrases(`
internet, celular, telefone, plano de celular, plano do celular, wifi, recarga, credito do celular, internet
e celular, conta de celular, conta do celular, conta de telefone, cel, fone, net, chip, creditos do celular, plano do cel, wi-fi, internet do celular, tv e internet, net e tv, celulares, conta do cel, plano de dados, plano pre, plano pre pago, plano controle, banda larga, fibra, telefone fixo, celular da familia, internet da casa, internet de casa, chip do celular, dados moveis, wi fi, pacote de dados, credito no celular, credito pro celular
`),
  ],
  [
    'children',
    phrases(`
fralda, fraldas, leite, leite das criancas, filhos, criancas, baba, (moca|mulher|senhora|vizinha|menina) que (cuida|olha|fica|toma_conta) (com|de)? (deles|delas|das_criancas|dos_meninos|dos_filhos|do_bebe|da_crianca|os_meninos|as_criancas|meus_filhos|dele|dela), filho, filha, bebe, leite do bebe,
coisas das criancas, gasto com filho, (gasto|gastos|despesa) com (as|os|meu|minha|meus)? (criancas|filho|filha|filhos|bebe), pomada, papinha, leite ninho, menino, menina, meninos, meninas, crianca, nenem, neném, guri, guria, gurizada, molecada, pequeno, pequenos, formula, formula do (bebe|nenem), nan, aptamil, lenco umedecido, brinquedo, brinquedos, enxoval, mesada, mesada (do|da|dos) (filho|filha|menino|menina|filhos), coisa das criancas, coisas do bebe, leite do nenem, leite em po, (fico|ficar|fica|cuidar|cuida|olhar|olha|toma_conta|tomar_conta) (com|do|da|dos|das|de)? (o|a|os|as)? (meu|minha|meus)? (menino|menina|meninos|filho|filha|filhos|crianca|criancas|bebe|nenem|pequeno)
`),
  ],
  [
    'alimony',
    phrases(`
pensao alimenticia, pensao (para|do|da|dos|das) (o|a|os|as)? (meu|minha|meus|minhas)? (2|3|4|dois|duas|tres|quatro)? (filho|filha|filhos|filhas|menino|menina|meninos|meninas|crianca|criancas|guri|guria|guris|gurias|pia|pias|moleque|moleques|bebe|nenem|pequeno|pequena|pequenos), (mae|pai) (dos|das|do|da) (meus|meu|minha|minhas) (filhos|filho|filha|filhas|menino|menina|meninos|criancas), pensao do meu filho, pensao para meu filho, pensao dos meninos, pensao do filho, pensao
das criancas, pensao da minha filha, pensao, pensao dos filhos
`),
  ],
  [
    'leisure',
    phrases(`
lazer, passeio, role, balada, cinema, viagem, churrasco, cerveja, bar, diversao, bebida,
academia, futebol, cervejinha, latinha, latinhas, litrao, festa, saidas, role com os amigos, jogos, videogame, pesca, pescaria, churras, baile, forro, show, praia, barzinho, boteco, butequinho, happy hour, rolezinho, roles, pagode, bares, breja, cervejas, birita, chopp, narguile, festinha, passeios, saida, sair no fim de semana, jogo do celular, jogos do celular, joguinho do celular, jogo no celular, joguinho no celular, joguinhos, free fire, roblox, playstation, xbox, game pass, steam, games, game, natacao, pilates, crossfit, jiu jitsu, jiu-jitsu, muay thai, zumba, danca, aula de danca, futsal, society, futebol com os amigos, pelada, clube, parque, piscina, teatro, shopping, excursao, cachoeira, churrasquinho, churrascos, cerveja com (os|as|uns)? (amigos|amigas|colegas|pessoal|galera), pinga, cachaca, vinho, gelada, gelo e cerveja, farra, noitada, resenha, baladas, sinuca, karaoke, luta, tatuagem, role de fim de semana, rock, samba, festas, viagens, hobby
`),
  ],
  [
    'subscriptions',
    phrases(`
netflix, spotify, streaming, assinatura, assinaturas, amazon prime, prime video, disney, hbo, globoplay,
youtube premium, tv a cabo, sky, streamings, deezer, icloud, tv, televisao a cabo, prime, paramount, crunchyroll, tv por assinatura, internet tv, youtube, youtube music, apple music, amazon music, max, hbo max, telecine, premiere, claro tv, google one, google drive, microsoft, chatgpt, canva, iptv, tv box, tvbox, kindle unlimited, meli mais, jornal, revista, disney plus, star plus, starplus, globo play, apple tv, netflix e spotify, appletv, twitch
`),
  ],
  [
    'eating-out',
    phrases(`
ifood, delivery, (lancha|lancho|lanchamos|lanchar|janta|jantamos) (fora|na_rua)?, lanche, lanches, restaurante, comer fora, marmita, almoco, pizza, fast food, pedir comida,
comida fora, comer na rua, hamburguer, acai, lanchonete, almoco fora, marmitex, restaurantes, marmitas, pizzas, lanchinho, lanchinhos, sushi, pastel, pedir lanche, podrao, cafe na rua, (lanche|lanches|pizza|sorvete|acai|passeio) (com|das|para_as|dos|da|do) (as|os|a|o|meu|meus|minha)? (criancas|filhos|menino|meninos|meninas|molecada|filha|filho|familia), comer fora, comendo fora, sorvete, sorveteria, cafezinho, padaria com os amigos, salgado, salgados, salgadinho, coxinha, esfiha, espetinho, espetinhos, churrasquinho na rua, cantina, lanche na rua, lanche do trabalho, almoco no trabalho, almoco no servico, almoco na rua, almocar fora, jantar fora, janta fora, mcdonalds, mc donalds, burger king, habibs, subway, rodizio, comida japonesa, japones, porcao, porcoes, cachorro quente, hot dog, tapioca, lanchao, x-tudo, xis, doces, doce, chocolate, chocolates, refri, refrigerante, coca cola, quentinha, quentinhas, self service, comida pronta, comida por quilo, comida no ifood, pedir no ifood, pedidos no ifood, ze delivery, rappi, aiqfome
`),
  ],
  [
    'clothing',
    phrases(`
roupa, roupas, sapato, tenis, vestuario, roupa e calcado, calcado, calcados, roupinha, roupinhas, sapatos, vestido, calca, calcas, camisa, camisas, chinelo, sandalia, bolsa nova, roupa nova, roupa das criancas, roupas das criancas, bone, lingerie, moda, tenis novo, brecho
`),
  ],
  [
    'church',
    phrases(`
igreja, dizimo, oferta, oferta da igreja, oferta para a igreja, oferta na igreja, dizimos, terreiro, doacao, doacoes, igreja e dizimo, dizimo e oferta, dizimo e ofertas, ofertas, oferta missionaria, missoes, contribuicao da igreja, contribuicao na igreja, congregacao, paroquia, centro espirita, primicia
`),
  ],
  [
    'gambling',
    phrases(`
bet, bets, aposto, apostar, apostando, aposta, apostas, tigrinho, jogo do bicho, loteria, jogo do tigrinho, mega sena, lotofacil,
cassino, raspadinha, betano, blaze, joguinho, bicho, lotomania, quina, loterica, jogar na mega, jogo na mega, bolao, rifa, rifas, telesena, tele sena, bingo, caca niquel, caca-niquel, roleta, fezinha, loto, aviaozinho, aposta esportiva, bet365
`),
  ],
  [
    'pets',
    phrases(`
cachorro, gato, racao, pet, veterinario, pets, racao do cachorro, gatos, cachorros, petshop, racao dos gatos, gata, cachorra, cachorrinho, gatinho, bicho de estimacao, bichos, bichinho, racao do gato, areia do gato, areia de gato, areia dos gatos, banho e tosa, tosa, banho do cachorro, pet shop, vet, vacina do cachorro, passarinho, calopsita, aquario, racao das galinhas, (comida|remedio|veterinario) (do|da|dos|das) (cachorro|gato|cachorra|gata|cachorros|gatos)
`),
  ],
  [
    'other-essential',
    phrases(`
outros essenciais, ajudo em casa, ajudo com, ajudo nas despesas, ajudo minha mae, diarista, material de limpeza, limpeza, higiene, produtos de limpeza, seguro, funeraria,
plano funerario, ajuda minha mae, ajudo minha mae, inss do mei, das do mei, faxineira, empregada, empregada domestica, secretaria do lar, caseiro, lavanderia, jazigo, cemiterio, sindicato, mensalidade do sindicato, seguro de vida, assistencia funeral, plano de assistencia familiar, contador, contabilidade, absorvente, sabonete, sabao, higiene pessoal, produto de higiene, produtos de higiene, produto de limpeza, papel higienico, costureira, material de higiene, imposto, impostos, ajuda em casa, ajuda da minha mae, manutencao da casa, lenha, carvao, ajuda (pros|para_os|aos) (meus)? pais
`),
  ],
  [
    'other-flexible',
    phrases(`
salao, unha, cabelo, cabeleireiro, cabeleireira, barbeiro, barbearia, unhas, beleza, maquiagem, manicure,
sobrancelha, perfume, cosmeticos, cigarro, cigarros, fumo, tabaco, outros, outras coisas, besteira, besteiras, bobagem, bobeira, shopee, shein, compras online, presente,
presentes, gastos extras, extras, coisinhas, superfluo, superfluos, aliexpress, cabelo e unha, unha e cabelo, progressiva, barba, depilacao, temu, estetica, compras na internet, futilidade, futilidades, bobagens, outras coisinhas, vape, gasto bobo, gastos bobos, tranqueira, tranqueiras, bugiganga, bugigangas, miudeza, miudezas, mimo, mimos, maquiagens, creme, cremes, perfumes, corte de cabelo, cortar o cabelo, cortar cabelo, cilios, cilio, design de sobrancelha, skincare, massagem, spa, botox, bronzeamento, barbear, pod, cigarro de palha, paiero, paieiro, seda, mercado livre, amazon, presentinho, presentinhos, plantas, flores, decoracao, livro, livros, comprinhas, compra na shopee, compras na shopee, comprinhas na shopee, cartao da shein
`),
  ],
];

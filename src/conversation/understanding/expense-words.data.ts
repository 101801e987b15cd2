import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { type PhraseList, phrases } from './phrase-book.ts';

/** What people call their expenses. */
export const EXPENSE_WORDS: PhraseList<ExpenseCategory> = [
  [
    'housing',
    phrases(`
aluguel, aluguel da casa, moradia, prestacao da casa, condominio, iptu, financiamento da casa, parcela da
casa, casa, alug, pensao onde moro, quarto, kitnet, ape
`),
  ],
  [
    'food',
    phrases(`
mercado, merc, supermercado, comida, feira, alimentacao, compras, compra do mes, compras do mes, rancho, acougue,
cesta, padaria, sacolao, hortifruti, mistura, despesa de casa, atacado, mercadinho, carne e leite, compra, rango, rangos, super, supermercados, mercados, verdura, verduras, frutas, alimento, alimentos, comidas, despensa, mantimentos, rancho do mes, cesta basica, grude, boia, mercearia, quitanda
`),
  ],
  ['energy', ['luz', 'energia', 'conta de luz', 'conta de energia', 'energia eletrica', 'eletricidade']],
  ['water', ['agua', 'conta de agua', 'saneamento', 'agua e esgoto', 'esgoto', 'caminhao pipa']],
  ['gas', ['gas', 'botijao', 'gas de cozinha', 'bujao', 'botijao de gas']],
  [
    'transport',
    phrases(`
transporte, onibus, busao, passagem, passagens, conducao, gasolina, combustivel, metro, trem, alcool do carro,
etanol, diesel, van, bilhete unico, estacionamento, seguro do carro, manutencao do carro, manutencao da
moto, gasosa, gasosas, gasolina da moto, oleo da moto, uber para o trabalho, uber, taxi, corridas de uber, bus, buzao, bilhete, vale transporte, mototaxi, perua, ipva, licenciamento, pedagio, condução, transportes, passagem de onibus, cartao de onibus, recarga do bilhete, gnv, gasolina do carro, combustiveis, barca, balsa
`),
  ],
  [
    'health',
    phrases(`
remedio, remedios, farmacia, plano de saude, convenio, medico, saude, medicamento, medicamentos, dentista,
terapia, psicologo, fisioterapia, oculos, insulina, cuidador, cuidadora, fralda geriatrica, fraldas geriatricas, fralda de adulto, consulta, consultas, exame, exames, remedio da pressao, hospital, plano odontologico, plano medico, lentes, psiquiatra, medicacao, medicacoes, (fralda|fraldas) (do|da) (meu|minha) (marido|mulher|esposa|pai|mae|sogra|sogro|avo)
`),
  ],
  [
    'education',
    phrases(`
escola, faculdade, mensalidade, curso, material escolar, creche, colegio, educacao, van escolar, ingles,
reforco, escolinha, apostila, material da escola, mensalidades, escolas, uniforme, transporte escolar, facul
`),
  ],
  [
    'communication',
    phrases(`
internet, celular, telefone, plano de celular, plano do celular, wifi, recarga, credito do celular, internet
e celular, conta de celular, conta do celular, conta de telefone, cel, fone, net, chip, creditos do celular, plano do cel, wi-fi, internet do celular, tv e internet, net e tv, celulares
`),
  ],
  [
    'children',
    phrases(`
fralda, fraldas, leite, leite das criancas, filhos, criancas, baba, filho, filha, bebe, leite do bebe,
coisas das criancas, gasto com filho, (gasto|gastos|despesa) com (as|os|meu|minha|meus)? (criancas|filho|filha|filhos|bebe), pomada, papinha, leite ninho
`),
  ],
  [
    'alimony',
    phrases(`
pensao alimenticia, (mae|pai) (dos|das|do|da) (meus|meu|minha|minhas) (filhos|filho|filha|filhas|menino|menina|meninos|criancas), pensao do meu filho, pensao para meu filho, pensao dos meninos, pensao do filho, pensao
das criancas, pensao da minha filha, pensao, pensao dos filhos
`),
  ],
  [
    'leisure',
    phrases(`
lazer, passeio, role, balada, cinema, viagem, churrasco, cerveja, bar, diversao, bebida,
academia, futebol, cervejinha, festa, saidas, role com os amigos, jogos, videogame, pesca, pescaria, churras, baile, forro, show, praia, barzinho, boteco, butequinho, happy hour, rolezinho, roles, pagode, bares, breja, cervejas, birita, chopp, narguile, festinha, passeios, saida, sair no fim de semana
`),
  ],
  [
    'subscriptions',
    phrases(`
netflix, spotify, streaming, assinatura, assinaturas, amazon prime, prime video, disney, hbo, globoplay,
youtube premium, tv a cabo, sky, streamings, deezer, icloud, tv, televisao a cabo, prime, paramount, crunchyroll, tv por assinatura, internet tv
`),
  ],
  [
    'eating-out',
    phrases(`
ifood, delivery, lanche, lanches, restaurante, comer fora, marmita, almoco, pizza, fast food, pedir comida,
comida fora, comer na rua, hamburguer, acai, lanchonete, almoco fora, marmitex, restaurantes, marmitas, pizzas, lanchinho, lanchinhos, sushi, pastel, pedir lanche, podrao, cafe na rua, (lanche|lanches|pizza|sorvete|acai|passeio) (com|das|para_as|dos|da|do) (as|os|a|o|meu|meus|minha)? (criancas|filhos|menino|meninos|meninas|molecada|filha|filho|familia), comer fora, comendo fora
`),
  ],
  [
    'clothing',
    phrases(`
roupa, roupas, sapato, tenis, vestuario, roupa e calcado, calcado, calcados, roupinha, roupinhas, sapatos
`),
  ],
  [
    'church',
    phrases(`
igreja, dizimo, oferta, oferta da igreja, oferta para a igreja, oferta na igreja, dizimos, terreiro, doacao, doacoes
`),
  ],
  [
    'gambling',
    phrases(`
bet, bets, aposto, apostar, apostando, aposta, apostas, tigrinho, jogo do bicho, loteria, jogo do tigrinho, mega sena, lotofacil,
cassino, raspadinha, betano, blaze, joguinho, bicho
`),
  ],
  [
    'pets',
    phrases(`
cachorro, gato, racao, pet, veterinario, pets, racao do cachorro, gatos, cachorros, petshop, racao dos gatos
`),
  ],
  [
    'other-essential',
    phrases(`
outros essenciais, ajudo em casa, ajudo com, ajudo nas despesas, ajudo minha mae, diarista, material de limpeza, limpeza, higiene, produtos de limpeza, seguro, funeraria,
plano funerario, ajuda minha mae, ajudo minha mae, inss do mei, das do mei
`),
  ],
  [
    'other-flexible',
    phrases(`
salao, unha, cabelo, cabeleireiro, cabeleireira, barbeiro, barbearia, unhas, beleza, maquiagem, manicure,
sobrancelha, perfume, cosmeticos, cigarro, cigarros, fumo, tabaco, outros, outras coisas, besteira, besteiras, bobagem, bobeira, shopee, shein, compras online, presente,
presentes, gastos extras, extras, coisinhas, superfluo, superfluos, aliexpress, cabelo e unha, unha e cabelo, progressiva, barba, depilacao, temu, estetica, compras na internet, futilidade, futilidades, bobagens, outras coisinhas, vape
`),
  ],
];

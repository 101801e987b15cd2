import type { IncomeSource } from '../../domain/budget/budget.ts';
import { type PhraseList, phrases } from './phrase-book.ts';

export type IncomeWords = { readonly source: IncomeSource; readonly variable?: true };

/** What people call where their money comes from. */
export const INCOME_WORDS: PhraseList<IncomeWords> = [
  [
    { source: 'formal-job' },
    phrases(`
clt, carteira assinada, registrado, registrada, salario, meu salario, fichado, fichada, trabalho registrado,
de carteira, emprego fixo, salario liquido, holerite, trabalho fichado, emprego, contrato de trabalho, jovem
aprendiz, estagio, domestica registrada, carteira
`),
  ],
  [
    { source: 'public-servant' },
    phrases(`
servidor publico, servidora publica, servidor, servidora, funcionario publico, funcionaria publica,
concursado, concursada, trabalho na prefeitura, prefeitura, professora do estado, professor do estado,
policial, militar, servico publico, trabalho no estado
`),
  ],
  [
    { source: 'retirement' },
    phrases(`
aposentado, aposentada, aposentadoria, aposentei, aposentadoria do inss, aposentadoria rural, sou
aposentado, sou aposentada, apozentado, apozentada, aposento, aposentadorias
`),
  ],
  [
    { source: 'pension' },
    phrases(`
pensionista, pensao, minha pensao, pensao por morte, pensao do inss, pensao do meu marido, pensao do
falecido, auxilio doenca, auxilio acidente, inss
`),
  ],
  [
    { source: 'self-employed', variable: true },
    phrases(`
autonomo, autonoma, mei, sou mei, por conta, conta propria, por conta propria, uber, motorista de
aplicativo, motorista de app, ifood, 99, entregador, entregadora, motoboy, manicure, cabeleireira,
cabeleireiro, vendedor autonomo, loja propria, meu negocio, minha loja, vendo marmita, vendo bolo, vendo
salgado, vendo roupa, salgados, comissao, comissoes, freela, freelancer, freelance, freelas, pedreiro,
eletricista, pintor, artesanato, barraca, feirante, ambulante, camelo, pj, prestador de servico, costureira,
taxista, mototaxi, rappi, taxi, vendas, pescador, agricultor, roca, entregas, app, aplicativo, corridas,
barbearia, salao
`),
  ],
  [
    { source: 'odd-jobs', variable: true },
    phrases(`
bico, bicos, corre, corres, faxina, faxinas, diaria, diarias, diarista, uns corre, biscate, biscates,
servicos gerais, trampo, trampos, extra, extras, renda extra, freela de garcom, bicos de, galho, uns galhos,
quebra galho, faco unha, garcom, servente, ajudante, olho crianca, cuido de idoso, cuido de criancas, virar
laje, rendinha extra
`),
  ],
  [
    { source: 'social-benefit' },
    phrases(`
bolsa familia, bolsa, bpc, loas, beneficio, auxilio brasil, auxilio, bf, auxilio gas, bpc loas, pe de meia,
beneficio do governo, beneficio social
`),
  ],
  [
    { source: 'unemployment-benefit' },
    ['seguro desemprego', 'seguro-desemprego', 'auxilio desemprego', 'seguro defeso'],
  ],
  [
    { source: 'alimony' },
    phrases(`
pensao alimenticia, pensao do meu filho, pensao da minha filha, pensao dos meus filhos, pensao do pai,
pensao do pai dos meus filhos, pensao das criancas, pensao dos meninos, pensao do ex
`),
  ],
  [
    { source: 'rent' },
    phrases(`
aluguel que recebo, recebo aluguel, recebo de aluguel, alugo uma casa, alugo um quarto, aluguel de uma casa,
aluguel de casa, aluguel de (uma|um)? (casinha|casa|quarto|quartinho|kitnet|ponto|sala|comercio|apartamento|garagem), aluguel recebido, kitnets, (recebo|ganho|entra|tiro) .. (de|do) aluguel
`),
  ],
  [
    { source: 'family-help' },
    phrases(`
ajuda da familia, meu pai ajuda, minha mae ajuda, meu marido ajuda, meus pais ajudam, ajuda dos meus pais,
ajuda da minha mae, ajuda do meu pai, ajuda do meu filho, meu filho ajuda, minha filha ajuda, mesada, ajuda
dos filhos, meus filhos ajudam, ajuda do marido, ajuda da minha filha, meu filho me ajuda, minha filha me
ajuda, minha mae me ajuda, (minha_mae|meu_pai|minha_irma|meu_irmao|minha_filha|meu_filho|minha_avo|minha_sogra) (que)? (esta)? (segurando|bancando|ajudando|me_ajudando|me_da|da), meu pai me ajuda, meu marido me ajuda, meu filho me da, meu marido da
`),
  ],
];

/** Words that say that an income changes from month to month. */
export const VARIABLE_WORDS: readonly string[] = phrases(`
varia, variavel, depende, nao e fixo, nao e certo, depende do mes, cada mes e um, incerto, em media, quando
tem, as vezes mais, nem sempre, tem mes que, oscila, mes bom, mes ruim, variando, nao tenho fixo, nao tem
fixo, vareia
`);

export const MINIMUM_WAGE_WORDS: readonly string[] = ['salario minimo', 'minimo nacional', 'salario minimo nacional'];

/**
 * National minimum wage in centavos a month. R$ 1.621,00 from 1 January 2026 (government decree of December 2025, as
 * reported; checked November 2026). To be replaced when a new year begins.
 */
export const MINIMUM_WAGE = { centavos: 162_100, validFrom: '2026-01-01', checkedOn: '2026-11-22' } as const;

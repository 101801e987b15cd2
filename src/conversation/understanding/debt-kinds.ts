import type { Collateral, DebtKind } from '../../domain/debts/debt.ts';
import { phraseBook, phrases } from './phrase-book.ts';

/** `named`: the words name the debt itself ("aluguel", "conta de luz"), so that nobody need ask whose it is. */
export type KindWords = {
  readonly kind: DebtKind;
  readonly collateral?: Collateral;
  readonly named?: string;
  /** "fatura", "loja", "financeira": of that kind only beside a name or a sum. */
  readonly isVague?: true;
};

/** What sort of debt, from the words for it. */
export const debtKinds = phraseBook<KindWords>([
  [
    { kind: 'card-instalments' },
    phrases(`
fatura parcelada, parcelei a fatura, parcelamento da fatura, parcelamento de fatura, parcelado da fatura,
cartao parcelado, parcelei o cartao, parcelei no cartao
`),
  ],
  [
    { kind: 'credit-card' },
    phrases(`
cartao, cartao da loja, cartao de loja, cartao de credito, cartoes, fatura do cartao, fatura de cartao, rotativo, rotativo do cartao, cartaozinho,
no credito
`),
  ],
  [{ kind: 'credit-card', isVague: true }, ['fatura', 'faturas']],
  [{ kind: 'store-credit', isVague: true }, ['loja']],
  [{ kind: 'personal-loan', isVague: true }, ['financeira', 'uma financeira']],
  [
    { kind: 'overdraft' },
    phrases(`
cheque especial, xeque especial, chequ especial, cheke especial, limite da conta, conta negativa, conta no
vermelho, limite do banco, saldo negativo, lis, conta corrente negativa, especial do banco, estourei a
conta, conta estourada, negativo na conta
`),
  ],
  [
    { kind: 'payroll-loan', collateral: 'salary' },
    phrases(`
consignado, emprestimo consignado, emprestimos consignados, consig, consignados, desconta do meu salario, desconta na folha, desconto
em folha, emprestimo do inss, credito do trabalhador, rmc, cartao consignado, desconta do beneficio,
desconta da aposentadoria,
emprestimo (do|pelo) inss, emprestimo consignado do inss
`),
  ],
  [
    { kind: 'payroll-loan', collateral: 'salary', isVague: true },
    phrases(`
(emprestimo)? (que)? (desconta|descontam|descontado|descontada|desconto|descontando) (direto)? (do|no|na|da|em)
(meu|minha)? (contracheque|holerite|folha|salario|beneficio|aposentadoria|pagamento|pensao)
`),
  ],
  [
    { kind: 'personal-loan' },
    phrases(`
emprestimo, emprestimos, emprestimos pessoais, emprestimo pessoal, credito pessoal, cdc, refinanciamento, antecipacao do fgts, antecipei o fgts
`),
  ],
  [
    { kind: 'vehicle-financing', collateral: 'vehicle' },
    phrases(`
financiamento do carro, financiamento da moto, financiamento de carro, financiamento de moto, financiamento
de veiculo, financiamento do veiculo, carro financiado, moto financiada, prestacao do carro, prestacao da
moto, parcela do carro, parcela da moto, parcelas do carro, parcelas da moto, carro, moto, caminhao,
veiculo, consorcio, financiei um carro, financiei uma moto,
(financiei|financiamos|financiado|financiada|financiamento) (um|uma|do|da|de|o|a|no|na)? (gol|uno|palio|corsa|celta|onix|hb20|fox|civic|corolla|cg|biz|titan|fan|bros|strada|kwid|siena|fiesta|ka|prisma|sandero|saveiro|voyage|cobalt|argo|mobi|polo|fusca|honda|yamaha|pop)
`),
  ],
  [
    { kind: 'mortgage', collateral: 'home' },
    phrases(`
financiamento da casa, financiamento do apartamento, financiamento imobiliario, financiamento habitacional, credito imobiliario,
prestacao da casa propria, financiamento do ape, casa
propria, minha casa minha vida, prestacao da casa, parcela da casa, prestacao do apartamento, parcela do
apartamento, parcela do ape, prestacao do ape, casa financiada, apartamento financiado, habitacao, imovel,
terreno, financiamento do terreno, lote
`),
  ],
  [
    { kind: 'store-credit' },
    phrases(`
crediario, carne, carnes, carne da loja, fiado, prestacao da loja,
carnezinho, boleto da loja, crediario da loja
`),
  ],
  [
    { kind: 'utility-bill', collateral: 'essential-service', named: 'Conta de luz' },
    ['conta de luz', 'luz', 'energia', 'conta de energia', 'contas de luz', 'luz atrasada'],
  ],
  [
    { kind: 'utility-bill', collateral: 'essential-service', named: 'Conta de água' },
    ['conta de agua', 'agua', 'contas de agua'],
  ],
  [
    { kind: 'utility-bill', collateral: 'essential-service', named: 'Conta de gás' },
    ['conta de gas', 'gas', 'gas encanado'],
  ],
  [
    { kind: 'rent', collateral: 'home', named: 'Aluguel' },
    ['aluguel', 'aluguel da casa', 'aluguel (do|de) (apartamento|ape|apto)', 'aluguel atrasado', 'imobiliaria'],
  ],
  [
    { kind: 'condominium-fee', collateral: 'home', named: 'Condomínio' },
    ['condominio', 'taxa de condominio', 'condominio (do|de) (apartamento|ape|apto)'],
  ],
  [
    { kind: 'tax', collateral: 'home', named: 'IPTU' },
    ['iptu', 'iptu (da|na) prefeitura', 'prefeitura iptu', 'divida_ativa .. iptu'],
  ],
  [{ kind: 'tax', named: 'IPVA' }, ['ipva', 'licenciamento', 'documento do carro', 'multas do carro']],
  [{ kind: 'tax', named: 'Multa de trânsito' }, ['(multa|multas) (de|do) (transito|detran)', 'detran']],
  [
    { kind: 'other', named: 'Pensão alimentícia' },
    ['pensao alimenticia', 'pensao (atrasada|dos_meninos|das_criancas|da_menina|do_menino)'],
  ],
  [
    { kind: 'tax', named: 'DAS do MEI' },
    ['das do mei', 'das mei', 'guia do mei', 'mei atrasado', '(imposto|impostos|guias|boleto|boletos) (do|da) mei'],
  ],
  [{ kind: 'tax', named: 'Simples Nacional' }, ['simples nacional', 'devo o simples', 'o simples (atrasado|nacional)']],
  [{ kind: 'tax', named: 'Imposto de renda' }, ['imposto de renda', 'imposto', 'impostos', 'leao', 'receita']],
  [{ kind: 'telecom', named: 'Internet' }, ['internet', 'wifi', 'conta de internet']],
  [
    { kind: 'telecom', named: 'Conta de telefone' },
    phrases(`
conta de celular, conta do celular, conta de telefone, telefone, celular, plano de celular, plano do celular
`),
  ],
  [
    { kind: 'education', named: 'Faculdade' },
    [
      'faculdade',
      'facul',
      'mensalidade da faculdade',
      'mensalidade da facul',
      'faculdades',
      'pos graduacao',
      'universidade',
    ],
  ],
  [
    { kind: 'education', named: 'Escola' },
    phrases(`
escola, mensalidade da escola, colegio, creche, curso, autoescola, auto escola
`),
  ],
  [{ kind: 'health', named: 'Plano de saúde' }, ['plano de saude', 'convenio', 'convenio medico']],
  [{ kind: 'health', named: 'Dentista' }, ['dentista', 'aparelho dentario', 'clinica', 'hospital', 'ortodontista']],
  [
    { kind: 'loan-shark', named: 'Agiota' },
    ['agiota', 'agiotas', 'ajiota', 'agiotagem', 'emprestei com agiota', 'dinheiro a juros com um cara'],
  ],
  [
    { kind: 'informal' },
    [
      '(dinheiro)? emprestado (de|da|com) (familia|parente|parentes|amigo|amiga|conhecido|conhecida|vizinho|vizinha)',
      'foi (um|uma)? (amigo|amiga|parente) que (me)? emprestou',
    ],
  ],
  [{ kind: 'settlement' }, ['acordo', 'renegociacao', 'renegociei', 'acordo da divida', 'parcelamento do acordo']],
]);

import type { Collateral, DebtKind } from '../../domain/debts/debt.ts';
import { phraseBook, phrases } from './phrase-book.ts';

/** `named`: the words name the debt itself ("aluguel", "conta de luz"), so that nobody need ask whose it is. */
export type KindWords = { readonly kind: DebtKind; readonly collateral?: Collateral; readonly named?: string };

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
cartao, cartao de credito, cartoes, fatura, fatura do cartao, rotativo, rotativo do cartao, cartaozinho, no
credito, faturas
`),
  ],
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
consignado, emprestimo consignado, consig, consignados, desconta do meu salario, desconta na folha, desconto
em folha, emprestimo do inss, credito do trabalhador, rmc, cartao consignado, desconta do beneficio,
desconta da aposentadoria
`),
  ],
  [
    { kind: 'personal-loan' },
    phrases(`
emprestimo, emprestimo pessoal, credito pessoal, financeira, cdc, refinanciamento, emprestado no banco,
emprestimo do banco, antecipacao do fgts, antecipei o fgts
`),
  ],
  [
    { kind: 'vehicle-financing', collateral: 'vehicle' },
    phrases(`
financiamento do carro, financiamento da moto, financiamento de carro, financiamento de moto, financiamento
de veiculo, financiamento do veiculo, carro financiado, moto financiada, prestacao do carro, prestacao da
moto, parcela do carro, parcela da moto, parcelas do carro, parcelas da moto, carro, moto, caminhao,
veiculo, consorcio, financiei um carro, financiei uma moto
`),
  ],
  [
    { kind: 'mortgage', collateral: 'home' },
    phrases(`
financiamento da casa, financiamento do apartamento, financiamento imobiliario, financiamento do ape, casa
propria, minha casa minha vida, prestacao da casa, parcela da casa, prestacao do apartamento, parcela do
apartamento, parcela do ape, prestacao do ape, casa financiada, apartamento financiado, habitacao, imovel,
terreno, financiamento do terreno, lote
`),
  ],
  [
    { kind: 'store-credit' },
    phrases(`
crediario, carne, carnes, carne da loja, cartao da loja, cartao de loja, fiado, loja, prestacao da loja,
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
    ['aluguel', 'aluguel da casa', 'aluguel atrasado', 'imobiliaria'],
  ],
  [{ kind: 'condominium-fee', collateral: 'home', named: 'Condomínio' }, ['condominio', 'taxa de condominio']],
  [{ kind: 'tax', collateral: 'home', named: 'IPTU' }, ['iptu']],
  [
    { kind: 'tax', named: 'IPVA' },
    ['ipva', 'licenciamento', 'documento do carro', 'multas do carro', 'multa de transito'],
  ],
  [{ kind: 'tax', named: 'DAS do MEI' }, ['das do mei', 'das mei', 'guia do mei', 'mei atrasado']],
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
    ['faculdade', 'mensalidade da faculdade', 'faculdades', 'pos graduacao', 'universidade'],
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
  [{ kind: 'settlement' }, ['acordo', 'renegociacao', 'renegociei', 'acordo da divida', 'parcelamento do acordo']],
]);

import type { Collateral, DebtKind } from '../../../domain/debts/debt.ts';
import { phraseBook, phrases } from '../text/phrase-book.ts';

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
cartao parcelado, parcelei o cartao, parcelei no cartao, parcelado no cartao, parcelada no cartao
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
conta, conta estourada, negativo na conta, conta corrente :? -
`),
  ],
  [
    { kind: 'overdraft', isVague: true },
    // "no vermelho" alone is how somebody stands.
    phrases(`
(no|em) (vermelho|negativo) (no|na|do|da|em|de), (esta|ficou|estou) (negativa|negativo) (em|no|na), saldo devedor da conta
`),
  ],
  [
    { kind: 'payroll-loan', collateral: 'salary' },
    phrases(`
consignado, emprestimo consignado, emprestimos consignados, consig, consignados, desconta do meu salario, desconta na folha, desconto
em folha, emprestimo do inss, credito do trabalhador, rmc, rcc, cartao rmc, cartao rcc, cartao (de)? beneficio, cartao do inss, cartao consignado, desconta do beneficio,
desconta da aposentadoria,
emprestimo (do|pelo) inss, emprestimo consignado do inss
`),
  ],
  [
    { kind: 'payroll-loan', collateral: 'salary', isVague: true },
    phrases(`
(emprestimo)? (que)? (desconta|descontam|descontado|descontada|descontados|descontadas|desconto|descontando) (direto)? (do|no|na|da|em)
(meu|minha)? (contracheque|holerite|folha|salario|beneficio|aposentadoria|pagamento|pensao),
(desconta|descontam|descontando|tira|tiram|tirando|come|comem|pega|pegam|puxa|puxam|leva|levam|retem) .. (do|da|no|na) (meu|minha)?
(contracheque|holerite|folha|salario|beneficio|aposentadoria|pensao)
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
financiamento (do|da|de)? (carro|moto|caminhao), financiamento
de veiculo, financiamento do veiculo, carro financiado, moto financiada, prestacao do carro, prestacao da
moto, parcela do carro, parcela da moto, parcelas do carro, parcelas da moto, carro, moto, caminhao,
veiculo, caminhonete, camionete, caminhonetinha, picape, carreta, kombi, trator, motoca, motinha, moto nova, consorcio, financiei um carro, financiei uma moto, financeira (da|do) (minha|meu)? (moto|carro|caminhao|motoca|veiculo|van),
(financiei|financiamos|financiado|financiada|financiamento|prestacao|prestacoes|parcela|parcelas|carne) (um|uma|do|da|de|o|a|no|na)? (meu|minha)? (gol|logan|duster|compass|renegade|toro|montana|s10|hilux|ranger|captur|tracker|cruze|spin|versa|march|kicks|creta|etios|yaris|fit|city|fiorino|doblo|idea|punto|bravo|classic|astra|vectra|zafira|fielder|c3|208|207|xre|pcx|nmax|crosser|lander|factor|ybr|fazer|carro|moto|caminhao|caminhonete|picape|van|onibus|trator|veiculo|uno|palio|corsa|celta|onix|hb20|fox|civic|corolla|cg|biz|titan|fan|bros|strada|kwid|siena|fiesta|ka|prisma|sandero|saveiro|voyage|cobalt|argo|mobi|polo|fusca|honda|yamaha|pop)
`),
  ],
  [
    { kind: 'mortgage', collateral: 'home' },
    phrases(`
financiamento (da|do|de|na|no)? (casa|apartamento|ape|apto|imovel), financiamento imobiliario, financiamento habitacional, credito imobiliario,
prestacao da casa propria, financiamento do ape, casa
propria, minha casa minha vida, prestacao da casa, parcela da casa, prestacao do apartamento, parcela do
apartamento, parcela do ape, prestacao do ape, casa financiada, apartamento financiado, habitacao, imovel,
terreno, financiamento do terreno, lote,
(casa|apartamento|ape|imovel) (e|eh|foi|esta) (financiado|financiada)
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
    [
      'condominio',
      'taxa (de|do) condominio',
      'taxa condominial',
      'conta do condominio',
      'condominio (do|de) (apartamento|ape|apto)',
    ],
  ],
  [
    { kind: 'tax', collateral: 'home', named: 'IPTU' },
    ['iptu', 'iptu (da|na) prefeitura', 'prefeitura iptu', 'divida_ativa .. iptu'],
  ],
  [{ kind: 'tax', named: 'IPVA' }, ['ipva', 'licenciamento', 'documento do carro', 'multas do carro']],
  [{ kind: 'tax', named: 'Multa de trânsito' }, ['(multa|multas) (de|do) (transito|detran)', 'detran']],
  [
    { kind: 'other', named: 'Pensão alimentícia' },
    [
      'pensao alimenticia',
      'pensao (atrasada|dos_meninos|das_criancas|da_menina|do_menino)',
      'pensao (do|da|dos|das) (meu|minha|meus|minhas)? (filho|filha|filhos|filhas|crianca)',
    ],
  ],
  [
    { kind: 'tax', named: 'DAS do MEI' },
    [
      'das do mei',
      'das mei',
      'das (do|da|de) (meu|minha|nosso|nossa) (mei|empresa|cnpj)',
      '(o|meu) das (desde|esta|atrasado|atrasada|sem|em_atraso|vencido|em_aberto)',
      'guia do mei',
      'mei atrasado',
      'dasn',
      '(imposto|impostos|guia|guias|boleto|boletos|carne|mensalidade|contribuicao) (do|da) mei',
    ],
  ],
  [
    { kind: 'tax', named: 'Simples Nacional' },
    ['simples nacional', 'devo o simples', 'o simples (atrasado|nacional|do_mei)', 'simples do mei'],
  ],
  [{ kind: 'tax', named: 'Imposto de renda' }, ['imposto de renda', 'irpf', 'malha fina']],
  [{ kind: 'tax', named: 'Imposto' }, ['imposto', 'impostos', 'darf', 'darfs']],
  [{ kind: 'tax', named: 'Receita Federal' }, ['receita', 'leao', 'divida ativa da uniao', 'pgfn']],
  [
    { kind: 'tax', named: 'INSS' },
    [
      '(carne|guia|guias|contribuicao|contribuicoes|parcelamento|divida|dividas) (do|da|de|com_o|no) (inss|previdencia|gps)',
      'inss (atrasado|parcelado)',
    ],
  ],
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
escola, mensalidade da escola, escola (do|da|dos|das) (menino|menina|meninos|meninas|crianca|criancas|filho|filha)
`),
  ],
  [{ kind: 'education', named: 'Colégio' }, ['colegio', 'mensalidade do colegio']],
  [{ kind: 'education', named: 'Creche' }, ['creche', 'escolinha', 'bercario']],
  [{ kind: 'education', named: 'Curso' }, ['curso', 'cursinho', 'curso tecnico', 'curso de ingles']],
  [{ kind: 'education', named: 'Autoescola' }, ['autoescola', 'auto escola', 'cfc']],
  [{ kind: 'health', named: 'Plano de saúde' }, ['plano de saude', 'convenio', 'convenio medico']],
  [
    { kind: 'health', named: 'Dentista' },
    [
      'dentista',
      'aparelho dentario',
      'ortodontista',
      '(tratamento|implante|canal) (dentario|de_dente|no_dente|do_dente)',
    ],
  ],
  [{ kind: 'health', named: 'Hospital' }, ['hospital', 'conta do hospital', 'maternidade', 'santa casa']],
  [{ kind: 'health', named: 'Clínica' }, ['clinica', 'conta da clinica']],
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

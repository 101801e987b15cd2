import { nameKey } from '../contracts/name-key.ts';

/**
 * Words for expenses, places and people one owes, as they are written: a phone often leaves their accents out. A word that means
 * something else without its accent ("esta", "pais", "avo") is not among them.
 */
export const SPELLING: ReadonlyMap<string, string> = new Map(
  `
açaí açougue agência água álcool alimentação alimentícia almoço aniversário apê armazém associação autopeças
babá básica básico bebê botijão bujão café calçado calçados caminhão carnê carnês cartão cartões cartório
clínica colchões colégio combustível condomínio condução cônjuge consórcio construção convênio cosméticos
crediário crédito créditos criança crianças débito depilação depósito diversão dízimo dízimos doação doações
elétrica eletrodoméstico eletrodomésticos eletrônicos empréstimo empréstimos escritório estética fábrica
família farmácia férias fogão forró funerária funerário gás geriátrica habitação imobiliária inglês irmã irmão
laboratório mãe manutenção máquina mecânica mecânico médica medicação medicações médico metrô mototáxi móveis
móvel óculos odontológico óleo ônibus ótica patrão pedágio pensão pérola pressão prestação própria próprio
psicóloga psicólogo ração remédio remédios sacolão salão saúde sócia sócio supérfluo supérfluos táxi televisão
tênis universitário veículo vestuário veterinária veterinário vidraçaria
`
    .trim()
    .split(/\s+/)
    .map((word) => [nameKey(word), word] as const),
);

/** Names that are written with capitals, or in letters of their own. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ iptu: 'IPTU', ipva: 'IPVA', mei: 'MEI', inss: 'INSS', fgts: 'FGTS', gnv: 'GNV', tv: 'TV', sus: 'SUS' },
    ...{
      netflix: 'Netflix',
      spotify: 'Spotify',
      disney: 'Disney',
      hbo: 'HBO',
      globoplay: 'Globoplay',
      amazon: 'Amazon',
    },
    ...{ youtube: 'YouTube', icloud: 'iCloud', deezer: 'Deezer', paramount: 'Paramount', crunchyroll: 'Crunchyroll' },
    ...{
      ifood: 'iFood',
      uber: 'Uber',
      sky: 'Sky',
      shopee: 'Shopee',
      shein: 'Shein',
      aliexpress: 'AliExpress',
      temu: 'Temu',
    },
    ...{ betano: 'Betano', blaze: 'Blaze', avon: 'Avon', natura: 'Natura', boticario: 'Boticário', jequiti: 'Jequiti' },
    ...{ ze: 'Zé', joao: 'João', jose: 'José', antonio: 'Antônio', lucia: 'Lúcia', celia: 'Célia', fatima: 'Fátima' },
    ...{
      sebastiao: 'Sebastião',
      tiao: 'Tião',
      claudio: 'Cláudio',
      claudia: 'Cláudia',
      sergio: 'Sérgio',
      marcia: 'Márcia',
    },
    ...{ marcio: 'Márcio', fabio: 'Fábio', flavio: 'Flávio', flavia: 'Flávia', monica: 'Mônica', patricia: 'Patrícia' },
    ...{
      vinicius: 'Vinícius',
      otavio: 'Otávio',
      cicero: 'Cícero',
      cicera: 'Cícera',
      andre: 'André',
      andreia: 'Andréia',
    },
    ...{ julio: 'Júlio', junior: 'Júnior', ines: 'Inês', luis: 'Luís', luiz: 'Luiz', maria: 'Maria', pedro: 'Pedro' },
    ...{ paulo: 'Paulo', carlos: 'Carlos', ana: 'Ana', francisco: 'Francisco', chico: 'Chico', manoel: 'Manoel' },
    ...{ raimundo: 'Raimundo', bento: 'Bento', neuza: 'Neuza', osvaldo: 'Osvaldo', joana: 'Joana', marlene: 'Marlene' },
  }),
);

import { phraseBook } from '../text/phrase-book.ts';

/** Relatives, friends and bosses: whom one may owe, and whom one speaks of for many other reasons. */
export const people = phraseBook<true>([
  [
    true,
    [
      '(meu|minha|um|uma|o|a) (ex)? (pai|mae|irmao|irma|socio|socia|cunhado|cunhada|primo|prima|tio|tia|sogro|sogra|amigo|amiga|vizinho|vizinha|patrao|patroa|chefe|namorado|namorada|avo|padrinho|madrinha|filho|filha|genro|nora|compadre|comadre|colega|ex|marido|esposa|sobrinho|sobrinha|parceiro|parceira|conhecido|conhecida|neto|neta|gerente|pastor|vo|vozinha|mainha|painho|mamae|papai|madrasta|padrasto|enteado|enteada|bisavo|irmaozinho|irmazinha|maninho|maninha|dindo|dinda|dindinho|dindinha|titio|titia|tiozinho|tiazinha|vovo|vozinho|voinha|voinho|nono|nona|oma|mamis|paizinho|maezinha|sogrinha|cunhadinho|cunhadinha|priminho|priminha|afilhado|afilhada|concunhado|concunhada|cumpadre|cumadi|noivo|noiva|companheiro|companheira|amigao|amigona|brother|parca|camarada|chegado|supervisor|supervisora|encarregado|encarregada|empregador|padre|obreiro|irmao_da_igreja|irma_da_igreja|colega_de_trabalho|colega_do_trabalho|vizinho_da_frente|vizinha_da_frente|vizinho_do_lado|vizinha_do_lado|dono_da_casa|senhorio|sindico)',
    ],
  ],
  [
    true,
    [
      '(minha|a) mana',
      'meu mano',
      '(meu|minha) (ex-marido|ex-mulher|ex-esposa|ex-namorado|ex-namorada|ex-sogra|ex-patrao|ex-chefe|ex-cunhado)',
      '(um|uma) (homem|rapaz|moco|moca|mulher|senhor|senhora|cara) (daqui|aqui_da_rua|da_rua|do_bairro|la_da_rua)?',
    ],
  ],
  [
    true,
    [
      '(cunhado|cunhada|primo|prima|sogro|sogra|vizinho|vizinha|patrao|patroa|irmao|irma|mae|pai|tio|tia|amigo|amiga|parceiro|dindo|dinda|padrinho|madrinha|compadre|comadre|afilhado|afilhada|mainha|painho|voinha|voinho|vovo|mamae|papai|namorado|namorada|sobrinho|sobrinha|genro|nora|ex_sogra|ex_sogro)',
    ],
  ],
]);

/** What a person does who lent money. */
export const LENDS: ReadonlySet<string> = new Set(
  'emprestou empresto emprestava adiantou arrumou arranjou socorreu cobriu bancou cobra cobrou cobrando financiou vendeu'.split(
    ' ',
  ),
);

/** What a person does who is owed nothing for it: the debt is somebody else's, or one's own at a bank. */
export const ACTS: ReadonlySet<string> = new Set(
  [
    'fez usou pegou tirou gastou comprou passou estourou parcelou financiou abriu sujou deve devia ganha ganhava recebe',
    'deixou botou colocou largou cadastrou assinou pediu mandou',
    'trabalha ajuda paga pagou faleceu morreu viajou',
  ]
    .join(' ')
    .split(' '),
);

/** What belongs to a person without being owed to them. */
export const OWNED: ReadonlySet<string> = new Set(
  'nome conta carro moto casa cpf banco aluguel fiador fiadora avalista contrato'.split(' '),
);
/** Cards of others: owed to them, unless the bank is named. */
export const BORROWED: ReadonlySet<string> = new Set('cartao cartoes fatura'.split(' '));

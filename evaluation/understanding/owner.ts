import { fold } from './fold.ts';

/**
 * Whose a figure is. `names` are folded spellings of one creditor; `kind` the kind of debt, source of income or category of
 * expense. Neither: the text did not say.
 */
export type Owner = {
  readonly names: readonly string[];
  readonly kind?: string;
  /** The name is not of a known firm but in the person's own words, which may be a part of its name. */
  readonly inOwnWords?: boolean;
};

/** `unlinked`: right, but the reading does not say whose it is, so the person will be asked. */
export type OwnerFit = 'same' | 'unlinked' | 'other';

export const NOBODY: Owner = { names: [] };

/** The owner that a mention of a creditor names. An unlisted name counts as the person wrote it. */
export function ownerOf(
  creditor: { readonly id?: string; readonly name: string } | undefined,
  kind: string | undefined,
): Owner {
  const names = creditor ? [nameKey(creditor.name), ...(creditor.id ? [nameKey(creditor.id)] : [])] : [];
  const inOwnWords = creditor !== undefined && creditor.id === undefined;
  return { names: [...new Set(names)], ...(kind ? { kind } : {}), ...(inOwnWords ? { inOwnWords } : {}) };
}

/** The alternatives of a gold `of`: "Magazine Luiza|Magalu", "Bradesco/overdraft", "credit-card". */
export function ownersOf(of: string | undefined): readonly Owner[] {
  if (of === undefined) return [NOBODY];
  return of.split('|').map((alternative) => {
    const [first = '', kind] = alternative.split('/').map((part) => part.trim());
    if (KINDS.has(first)) return { names: [], kind: first };
    return { names: [nameKey(first)], ...(kind ? { kind } : {}) };
  });
}

/** How the owner that was read fits what a debt's gold says. */
export function fitOwner(gold: readonly Owner[], read: Owner): OwnerFit {
  const fits = gold.map((alternative) => fitOne(alternative, read));
  return fits.includes('same') ? 'same' : fits.includes('unlinked') ? 'unlinked' : 'other';
}

function fitOne(gold: Owner, read: Owner): OwnerFit {
  const [name] = gold.names;
  const isKindFitting = gold.kind === undefined || read.kind === undefined || gold.kind === read.kind;
  if (name !== undefined) {
    if (read.names.length === 0) return isKindFitting ? 'unlinked' : 'other';
    return isNamed(name, read) && isKindFitting ? 'same' : 'other';
  }
  if (read.names.length > 0 && !read.names.some(isThing)) return 'other';
  if (gold.kind === undefined) return 'same';
  return read.kind === undefined ? 'unlinked' : read.kind === gold.kind ? 'same' : 'other';
}

/** True when the owner that was read goes by this name: "hiper" is Hipercard, in the person's own words. */
export function isNamed(name: string, { names, inOwnWords }: Owner): boolean {
  const isPart = (one: string, other: string) => one.length >= SHORTEST_PART && other.startsWith(one);
  return names.some((read) => read === name || (inOwnWords === true && (isPart(read, name) || isPart(name, read))));
}

const SHORTEST_PART = 4;

/** "a conta de luz", "Conta de luz" and "luz" are one name; so are "Banco Pan" and "Pan". */
export function nameKey(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/);
  const telling = words.filter((word) => word !== '' && !WITHOUT_MEANING.has(word)).join(' ');
  const key = telling === '' ? words.join(' ') : telling;
  return ALSO.get(key) ?? key;
}

/** An obligation that has no firm: it may be named by its thing or by its kind. */
export function isThing(key: string): boolean {
  return THINGS.has(key);
}

const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  'banco bank lojas loja cartao conta de da do das dos o a os as no na meu minha meus minhas seu sua dona'.split(' '),
);

/** Other names of firms that an annotator may well write; grows with the corpora. */
const ALSO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'caixa economica federal': 'caixa',
    'caixa economica': 'caixa',
    bb: 'brasil',
    nu: 'nubank',
    magalu: 'magazine luiza',
    'itau unibanco': 'itau',
    cea: 'ca',
    energia: 'luz',
    eletrica: 'luz',
    'energia eletrica': 'luz',
    saneamento: 'agua',
    mei: 'mei',
    'das mei': 'mei',
    impostos: 'imposto',
  }),
);

const THINGS: ReadonlySet<string> = new Set([
  ...'luz agua gas condominio aluguel iptu ipva faculdade escola colegio dentista agiota mei internet telefone celular hospital fies imposto fiado'.split(
    ' ',
  ),
  ...'creche curso autoescola clinica simples inss pensao'.split(' '),
  ...['pensao alimenticia', 'imposto renda', 'simples nacional', 'plano saude', 'multa transito'],
]);

/** Kinds of debt, sources of income and categories of expense: what an `of` may say instead of a name. */
const KINDS: ReadonlySet<string> = new Set(
  [
    'credit-card card-instalments overdraft personal-loan payroll-loan vehicle-financing mortgage store-credit utility-bill',
    'rent condominium-fee tax telecom education health informal loan-shark settlement other',
    'formal-job public-servant retirement pension self-employed odd-jobs social-benefit unemployment-benefit alimony',
    'family-help housing food energy water gas transport communication children leisure subscriptions eating-out clothing',
    'church gambling pets other-essential other-flexible thirteenth fgts tax-refund sale',
  ]
    .join(' ')
    .split(' '),
);

/**
 * True for a word that, right after a number, is what the number counts: "2 filhos", "3 episódios". Portuguese plurals
 * end in "s", so the few words in "s" that may follow an amount are listed instead of all nouns.
 */
export function isKnownPlural(word: string): boolean {
  return word.length >= 4 && word.endsWith('s') && !AFTER_AMOUNTS.has(word);
}

const AFTER_AMOUNTS: ReadonlySet<string> = new Set(
  [
    'reais contos pilas mangos pratas paus baroes centavos milhoes bilhoes',
    'ultimas ultimos finais liquidos brutos limpos juntos juntas somados redondos certinhos fixos livres garantidos semanais quinzenais',
    'mais menos depois antes atras alias mas apos mesmos todos todas juros onibus lanches',
    'nas nos das dos pelos pelas aos para apenas quase vezes meses parcelas prestacoes contas faturas mensalidades boletos guias dias anos semanas salarios',
    'casas lojas americanas pernambucanas submarino bradescard marisas santos telhanorte gas mensais restantes fixas iguais',
    'pagas pagos quitadas quitados atrasados atrasadas vencidos vencidas devendo cheques drogas dentes deus jesus creditas simplic avus',
  ]
    .join(' ')
    .split(' '),
);

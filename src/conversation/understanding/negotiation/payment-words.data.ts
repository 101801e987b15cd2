import type { PhraseList } from '../text/phrase-book.ts';

/** Words of paying that need a sum beside them: "transferi 80", "dei 250", but not "dei entrada". */
export const GIVING_WORDS: PhraseList<true> = [
  [
    true,
    [
      '(transferi|depositei|pixei|mandei|enviei|entreguei|repassei|passei|devolvi|acertei|amortizei|abati|antecipei|adiantei|dei|joguei|pinguei|taquei|soltei|mandamos|depositamos|transferimos|pg|quitado|quitada) (mais|so|uns|umas|os|as|um_pix_de|pix_de|para_ele|para_ela)?',
      '(pix|deposito|pagamento|transferencia) (feito|feita|realizado|realizada|efetuado|efetuada) (de|para)?',
      'dei (uma|um) (adiantada|abatida|amortizada|parte|pedaco|adianto|adiantamento|pouquinho)',
      'comprovante (de|:|do_pix)?',
      '(debitaram|debitou) (mais|uns|so|os)?',
      '(caiu|saiu|foi) (o)? (debito|debito_automatico) (do|da)',
      'debito automatico (ja)? (tirou|levou|pegou|descontou)',
      '(consegui|deu_para) (dar|mandar|passar|depositar|transferir|acertar) (so|uns|os|mais)?',
    ],
  ],
];

/** At the end of a line, after a sum: "magalu 320 pago". */
export const DONE_WORDS: ReadonlySet<string> = new Set('pago paga pg quitado quitada feito feita'.split(' '));

/** With one of these the sum was not paid, or not to a creditor. */
export const NOT_GIVEN: ReadonlySet<string> = new Set(
  'nao nem que eu falta faltou sem vou seria tem ganhei recebi me entrada sinal'.split(' '),
);

import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * True when somebody asks for money before giving any, or a loan is wished for: "depositar 100 reais antes", "taxa pra
 * liberar o empréstimo", "vocês emprestam?". No sum in it is owed.
 */
export function speaksOfNewCredit(turn: TurnReading): boolean {
  return phrasesIn(signs, turn).length > 0;
}

const signs = phraseBook<true>([
  [
    true,
    [
      '(depositar|transferir|pagar|mandar|fazer|adiantar) .. (antes|adiantado|antecipado|primeiro)',
      '(taxa|deposito|seguro|pix|boleto|valor|entrada) .. (para|de) (liberar|liberacao|soltar|desbloquear)',
      '(pix|taxa|deposito|pagamento|valor) (adiantado|antecipado|antecipada|adiantada)',
      '(liberar|liberam|libera|soltar|sair) (o|um|meu|esse)? (emprestimo|credito|consignado|dinheiro)',
      '(voce|voces|vc|vcs) (vende|vendem|faz|fazem|empresta|emprestam|libera|liberam|oferece|oferecem) (emprestimo|dinheiro|credito)?',
      '(preciso|precisando|queria|quero|gostaria) (de|pegar|fazer|um|arrumar)? (um|fazer|pegar)? (emprestimo|emprestado)',
      '(emprestimo|consignado|credito) (aprovado|pre_aprovado|liberado)',
      '(quero|queria|penso_em|pensando_em|posso|pretendo|devo) (pegar|tirar|contratar|fazer) (uns|mais|outro|um|emprestado|2|3|4|5|6|8|10)',
      '(ofereceram|oferecendo|ofereceu|oferecem|liberou|liberaram|aprovou|aprovaram) (me)? (um|uma|outro|mais|novo)? (novo)? (emprestimo|consignado|credito)',
    ],
  ],
]);

import { offerMarks } from './negotiation/offer-marks.ts';
import { phraseBook } from './text/phrase-book.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/**
 * The turn without sums that are only wished, supposed, asked about or remembered: "queria ganhar 5 mil", "não sei se vou
 * receber 2 mil", "será que 300 dá?", "se o banco der desconto eu pago 500". They are left over, and asked about if they
 * matter; a price that a creditor sets ("se eu der 1.200 quita") is told.
 */
export function withoutDoubts(turn: TurnReading): {
  readonly turn: TurnReading;
  readonly leftovers: readonly string[];
} {
  const slot = turn.view.question?.slot;
  // "4 mil talvez 5" is one sum in two forms, which is for the reader of sums.
  const marks = phrasesIn(doubts, turn).filter((mark) => !turn.figures.some(({ to }) => to === mark.from));
  if (marks.length === 0 || slot === 'offers' || slot === 'income-low-month') return { turn, leftovers: [] };
  const offered = offerMarks(turn, slot);
  const doubtful = turn.figures.filter(({ from, value }) => {
    if (value.kind !== 'amount') return false;
    const start = startOf(turn, from);
    if (offered.some((at) => at >= start && at <= from + LONGEST_AFTER)) return false;
    return marks.some((mark) => mark.from >= start && mark.to <= from && isReached(turn, mark.to, from, mark.value));
  });
  if (doubtful.length === 0) return { turn, leftovers: [] };
  const figures = turn.figures.filter((figure) => !doubtful.includes(figure));
  return {
    turn: { ...turn, figures },
    leftovers: doubtful.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount.span] : [])),
  };
}

type Reach = 'clause' | 'sentence';

/** Words after a sum that may still name it as an offer. */
const LONGEST_AFTER = 6;

/** A wish speaks of its own clause; a condition of all that follows in its sentence. */
function isReached({ reading: { words } }: TurnReading, from: number, to: number, reach: Reach): boolean {
  const ends = reach === 'clause' ? CLAUSE_ENDS : SENTENCE_ENDS;
  return !words.slice(from, to).some((word) => ends.has(word));
}

function startOf({ reading: { words } }: TurnReading, at: number): number {
  let start = at;
  while (start > 0 && !SENTENCE_ENDS.has(words[start - 1] ?? '')) start -= 1;
  return start;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';', ',', 'mas', 'porem']);

const doubts = phraseBook<Reach>([
  [
    'clause',
    [
      '(queria|quero|gostaria_de|sonho_em|sonhava_em|quem_me_dera|tomara_que|bom_seria|espero|pretendo|desejo|penso_em|pensei_em|pensando_em|planejo|vou_tentar|estou_tentando|da_vontade_de) (ganhar|receber|pegar|comprar|tirar|guardar|juntar|ter|arrumar|conseguir|fazer|um|emprestado|gastar)',
      '(preciso|precisava|precisaria|precisando|necessito) (de|ganhar|receber|arrumar|conseguir|ter)',
      '(nao_sei|nem_sei|duvido|nao_tenho_certeza) (se|que)',
      '(sera|sera_que|posso|poderia|da_para|vale_a_pena|compensa|adianta|consigo|e_melhor|devo_pagar|devo_pegar|devo_comprar|tem_como|seria_bom) .. (pegar|pagar|comprar|gastar|usar|tirar|fazer|vender|compro|pego|dar|guardar)',
      // "o gerente queria me empurrar 15 mil", "insistiram pra eu pegar 8 mil": what was held out and not taken.
      '(queria|queriam|quis|quiseram|tentou|tentaram|insistiu|insistiram) (em|para|por|que|ate)? (eu|me|nos|a_gente)? (empurrar|empurrava|dar|emprestar|oferecer|vender|passar|liberar|pegasse|pegassemos|fizesse|aceitasse|levasse|pegar|fazer|aceitar|levar)',
      // "minha mãe já me devolveu 300 da parte dela": money that came.
      '(me|nos) (devolveu|devolveram|reembolsou|reembolsaram)',
      '(vi|olhei|achei|estou_olhando|fui_ver|estava_vendo) (um|uma|o|a) .. (por|de|a)',
      // One day's money, or one payment to come, is no sum of every month.
      '(ontem|hoje|anteontem) (eu)? (fiz|ganhei|tirei|entrou|caiu|consegui|so_fiz)',
      '(amanha|semana_que_vem|sexta_que_vem|proxima_semana) (eu)? (recebo|vou_receber|cai|entra|vai_cair|vai_entrar)',
      '(daqui|daqui_a|em) (1|2|3|4|5|6|um|uma|dois|duas|tres|alguns|algumas) (mes|meses|dias|semanas) (eu)? (recebo|vou_receber|cai|entra|vai_entrar|vai_cair)',
      // What will be is not yet what a month can be counted with.
      '(a_partir_de|so_em|so_a_partir_de) (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|mes_que_vem|ano_que_vem|do_mes_que_vem|do_ano_que_vem) (eu)? (vou|vai|passo|comeco|ganho|recebo|passa|comeca)',
      '(vai|vao|deve|devem) (aumentar|subir|reajustar|baixar|diminuir|reduzir|abaixar) ..',
      '(mes_que_vem|no_mes_que_vem|ano_que_vem|semana_que_vem|em_breve|logo) (eu)? (comeco|vou_comecar|vou_passar|passo|devo_comecar) (a)? (ganhar|receber|tirar)?',
      '(talvez|quem_sabe|de_repente|pode_ser_que|provavelmente)',
      '(custava|avaliado|avaliada) (uns|mais|em|cerca|por|$)?',
    ],
  ],
  [
    'sentence',
    [
      '(se|caso) (o|a|os|as|meu|minha|der|me|ele|ela|eles|um|uma) ..',
      // "se eu não der os 1.500" is owed, "se eu falar você vai achar pouco" supposes no sum.
      '(se|caso) (eu|a_gente) (ganhar|receber|conseguir|pegar|vender|tiver|puder|pagar|fizer|arrumar|juntar|tivesse|pudesse|ganhasse|recebesse)',
    ],
  ],
]);

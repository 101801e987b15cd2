import type { Command, Slot } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { withoutFillers } from '../text/clauses.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { masked, phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { creditorIn } from './debt-reader.ts';

export type DebtRepairs = {
  readonly commands: readonly Command[];
  /** The turn without the clauses that said so: their figures and names tell no debt. */
  readonly rest: TurnReading;
};

/**
 * What somebody says of our list of debts rather than of a debt: that one stands there twice ("é a mesma dívida", "tá
 * repetida"), that one is none ("não devo isso", "apaga a de 2.100"), or that an offer is none ("não tem proposta da Renner").
 * "a renner não existe mais" names the debt and is read as a removal.
 */
export function readDebtRepairs(turn: TurnReading): DebtRepairs {
  let rest = turn;
  const commands: Command[] = [];
  for (const clause of turn.clauses) {
    const said = within(turn, clause.from, clause.to);
    const command = repairIn(said, turn);
    if (!command) continue;
    commands.push(command);
    rest = masked(rest, clause);
  }
  return { commands: distinct(commands), rest };
}

function repairIn(clause: TurnReading, turn: TurnReading): Command | undefined {
  const { view } = clause;
  if (turn.reading.words[clause.to] === '?') return undefined;
  const bare = isSame.whole(withoutFillers(turn.reading.words.slice(clause.from, clause.to)));
  const found = [...phrasesIn(repairs, clause).map(({ value }) => value), ...(bare ? [bare.value] : [])];
  const creditor = creditorIn(clause);
  const named = creditor ? { creditor } : {};
  if (found.includes('offer-gone') && view.question?.slot !== 'offers')
    return { kind: 'end-offer', how: 'declined', ...named };
  if (found.includes('same') && isKnown(creditor ?? creditorIn(turn), turn))
    return { kind: 'same-debt', ...(creditor ? named : namedBeside(turn)) };
  if (!(found.includes('none') || found.includes('none-of-it')) || !knowsDebts(turn)) return undefined;
  const [amount] = clause.figures.flatMap(({ value }) => (value.kind === 'amount' ? value.amount.readings : []));
  if (amount !== undefined) return { kind: 'remove-debt', amount };
  if (creditor) return isKnown(creditor, turn) ? { kind: 'remove-debt', creditor } : undefined;
  return isAboutOneDebt(view.question?.slot) || found.includes('none-of-it') ? { kind: 'remove-debt' } : undefined;
}

type Repair = 'same' | 'none' | 'none-of-it' | 'offer-gone';

const THIS = '(essa|esse|esta|este|dessa|desse|isso|ela|ele)';
const THE = '(a|o|essa|esse|aquela|aquele|dessa|desse)';
const A_DEBT = '(divida|conta|parcela|emprestimo|cartao|lancamento|valor|registro|linha)';
const TAKE_OUT =
  '(tira|tirar|tire|remove|remova|remover|apaga|apagar|apague|exclui|exclua|excluir|excluam|deleta|deletar|retira|retirar|retire|risca|riscar|elimina|eliminar)';
const TWICE =
  '(duas_vezes|2_vezes|dois_vezes|2x|repetida|repetido|repetidas|duplicada|duplicado|duplicadas|dobrada|dobrado|em_dobro|em_duplicidade)';

const repairs = phraseBook<Repair>([
  [
    'same',
    [
      `(e|eh|sao|era|essa_e|esse_e|isso_e) (a|o|as|os|tudo_a|tudo_o) (mesma|mesmo|mesmas|mesmissima) (divida|conta|emprestimo|cartao|lancamento|coisa)`,
      `trata_se (da|do) (mesma|mesmo) ${A_DEBT}`,
      `(esta|estao|ficou|ficaram|apareceu|aparece|consta|constam|saiu) (aqui|ai|na_lista|la|essa|esse)? ${TWICE}`,
      `(contou|contaram|contei|anotou|anotaram|colocou|colocaram|botou|lancou) .. ${TWICE}`,
      `${THIS} (ai)? (eu)? ja (falei|disse|contei|passei|informei|tinha_falado|tinha_dito|esta_anotada|esta_anotado|esta_ai|esta_na_lista|foi_dita|foi_anotada)`,
      `ja (tem|esta|estava|foi) (anotada|anotado|na_lista|contada|contado|incluida|incluido|lancada)`,
      '(nao|num) (precisa|precisava|e_para|era_para) (anotar|contar|colocar|repetir|botar) (mais|de_novo|outra_vez|duas_vezes)',
    ],
  ],
  [
    'none',
    [
      `${TAKE_OUT} ${THE} (de|no_valor_de|com_valor_de|dos|das)`,
      `${TAKE_OUT} ${THE}? ${A_DEBT} (de|no_valor_de|com_valor_de)`,
      `(nao|nem|nunca|num) (existe|existiu|tem|tenho|devo|fiz|peguei|pedi) (mais)? ${THE} ${A_DEBT}`,
      `(nao|nem|num) (e|eh|era) (uma)? (divida|dividas)`,
      `(esqueca|esquece|ignora|ignore|desconsidera|desconsidere|descarta|descarte) ${THE} (divida|conta|de|valor|lancamento|registro)`,
      `${THE} (divida|conta) (de|do|da)? .. (nao|nem) (existe|existiu|e_minha|e_divida)`,
    ],
  ],
  [
    'none-of-it',
    [
      `${TAKE_OUT} ${THIS} (divida|conta|lancamento|registro|ai)`,
      `${TAKE_OUT} (a|o) (ultima|ultimo) ${A_DEBT}`,
      '(nao|nem|num) (existe|devo|tenho) (isso|essa_divida|esse_valor|nada_disso|nenhuma_dessas|essa_conta|essa_ai|esse_ai)',
      '(isso|essa|esse) (ai)? (nao|nem) (existe|e_divida|e_minha)',
    ],
  ],
  [
    'offer-gone',
    [
      `${TAKE_OUT} ${THE}? (proposta|oferta)`,
      '(nao|nem|num|nunca) (tem|existe|teve|recebi|fizeram|ofereceram|houve|me_fizeram) (essa|esse|nenhuma|qualquer)? (proposta|oferta)',
    ],
  ],
]);

/** Fills a clause by itself: "é o mesmo valor todo mês" says nothing of the list. */
const isSame = phraseBook<Repair>([
  [
    'same',
    [
      '(e|eh|sao|essa_e|esse_e|isso_e)? (a|o|as|os|tudo_a) (mesma|mesmo|mesmas|mesmissima) (ai|de_antes|que_falei|que_eu_falei)?',
    ],
  ],
]);

/** Of the debt that the question is about, "não devo isso" is said. */
function isAboutOneDebt(slot: Slot | undefined): boolean {
  return slot !== undefined && ONE_DEBT.has(slot);
}

const ONE_DEBT: ReadonlySet<Slot> = new Set(['debt-creditor', 'debt-kind', 'debt-amount', 'instalments-left']);

function knowsDebts({ view }: TurnReading): boolean {
  return view.creditors.length > 0 || isAboutOneDebt(view.question?.slot);
}

/** Nothing stands twice in an empty list; whom nobody named before is told now. */
function isKnown(creditor: CreditorMention | undefined, turn: TurnReading): boolean {
  if (!knowsDebts(turn)) return false;
  return creditor === undefined || turn.view.creditors.some((name) => isCalled(name, creditor));
}

function isCalled(name: string, creditor: CreditorMention): boolean {
  return name.localeCompare(creditor.name, 'pt-BR', { sensitivity: 'base' }) === 0;
}

function namedBeside(turn: TurnReading): { readonly creditor?: CreditorMention } {
  const names = new Map(turn.creditors.map(({ value }) => [value.mention.name, value.mention]));
  const [only] = names.values();
  return names.size === 1 && only ? { creditor: only } : {};
}

/** Said in two ways, it is one wish. */
function distinct(commands: readonly Command[]): readonly Command[] {
  return commands.filter(
    (command, at) => commands.findIndex((other) => JSON.stringify(other) === JSON.stringify(command)) === at,
  );
}

import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { type PhraseList, phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

type Asked = Extract<Command, { kind: 'prefer-strategy' }>['strategy'];

/** Another order of payment: by interest, smallest first, one quick success, or debts by name. */
export function readPreference(turn: TurnReading): readonly Command[] {
  const creditors = turn.reading.words.includes('?') ? [] : namedFirst(turn);
  if (creditors.length > 0) return [{ kind: 'prefer-order', creditors }];
  // Where no plan is being talked about, "menos juros" may be said of anything.
  const asksWhich = ASKING.has(turn.reading.words[0] ?? '');
  const isWish =
    !asksWhich &&
    !isHearsay(turn.reading.words) &&
    (turn.view.question !== undefined || phrasesIn(wishes, turn).length > 0);
  const strategy = isWish ? strategyIn(turn) : undefined;
  return strategy ? [{ kind: 'prefer-strategy', strategy }] : [];
}

/**
 * "queria saber se dá pra trocar de banco e pagar menos juros", "meu primo disse que é melhor pagar a mais cara primeiro", "é
 * verdade que a menor vem antes?": what is asked about, or what others say and do, is no wish for another order.
 */
function isHearsay(words: readonly string[]): boolean {
  return hearsay.all(words).length > 0;
}

const hearsay = phraseBook<true>([
  [
    true,
    [
      '(saber|verdade|sera|disse|falou|falaram|disseram|ouvi|dizem|contou|li|explicou)',
      '(como|o_que) (eu)? (faco|faz|posso|consigo|fazer)',
      '(trocar|troco|troca|trocou|trocando|mudar|mudo|mudou|mudando|migrar|levar|passar) .. .. de banco',
      '(outro|outros|novo) (banco|bancos)',
      '(portabilidade|refinanciar|refinanciamento|renegociar|consignado|consignados)',
      '(minha|meu|minhas|meus) (vizinha|vizinho|primo|prima|irma|irmao|cunhado|cunhada|amiga|amigo|colega|chefe|patroa) ..',
    ],
  ],
]);

const ASKING: ReadonlySet<string> = new Set(['qual', 'que', 'quem', 'quanto', 'onde']);

export function strategyIn(turn: TurnReading): Asked | undefined {
  // Said of a debt that grows it is a figure of speech; alone it names the way to pay.
  const isNamed = turn.reading.words.join(' ') === 'bola de neve';
  if (isNamed) return 'snowball';
  // "bola de neve ou avalanche?" asks which.
  const isAsked = turn.reading.words.includes('?') && turn.reading.words.includes('ou');
  return isAsked ? undefined : phrasesIn(strategies, turn)[0]?.value;
}

const wishes = phraseBook<true>([
  [
    true,
    [
      '(quero|prefiro|opto|escolho|gostaria|queria|vou_de|vou_querer|pode_ser|melhor|bora)',
      'metodo',
      '(faz|faca|monta|calcula) (do|de_um|desse|um|o) (jeito|modo|plano)',
      'tem como',
    ],
  ],
]);

const STRATEGIES: PhraseList<Asked> = [
  [
    'avalanche',
    [
      '(mais|menos) (barata|barato|economica|juros)',
      '(maior|maiores|mais_alto|mais_altos) (juro|juros|taxa|taxas) primeiro',
      'avalanche',
      '(pagar|paga|pague|pago) menos juros',
      'a que economiza mais',
      '(que|onde|as_que|a_que) (cobra|cobram|tem|tiver) mais (juro|juros) (primeiro|antes|logo)?',
      '(economizar|economizo|gastar_menos|pagar_menos) .. (juros|juro|no_total|no_final|no_fim)',
      '(atacar|matar|pagar|quitar|comecar_por|comecar_pela) (a|as)? (mais)? (cara|caras|a_de_juros_maiores|que_tem_mais_juros|dos_juros_mais_altos)',
      '(juro|juros) (maior|mais_alto|mais_altos) primeiro',
      'juros maiores primeiro',
      '(gastar|gaste|gasta|gasto|pagar|pague|pago|perder|perca) (o)? menos (com|de|em|no|nos|possivel)? (juro|juros)? ..',
      '(primeiro|comecar|comeca|comecando|antes) .. (que|com|de) (tem|tiver|cobra|cobrar|o|os)? (o|os|mais)? (juro|juros|taxa) (maior|maiores|mais_alto|mais_altos|mais_alta|alto|altos)',
      '(que|onde) (tem|tiver|cobra|cobrar) (o|os|a)? (juro|juros|taxa) (maior|maiores|mais_alto|mais_altos|mais_alta) .. (primeiro|antes)?',
      '(sair|sai|saia|fica|ficar|fique) mais (barato|em_conta) (no_final|no_fim|no_total)?',
      '(mais_cara|mais_caras) primeiro',
      'primeiro (a|as) (mais_cara|mais_caras|que_cobra_mais|de_juro_maior|de_juros_maior|de_maior_juros|dos_juros_maiores)',
    ],
  ],
  [
    'snowball',
    [
      '(menor|menores|pequena|pequenas|mais_pequena) (divida|dividas|primeiro|conta|valor)? primeiro',
      '(metodo|estrategia|tecnica|pela|por|usar|usando|quero|prefiro|no|na) (da|de|a|o)? bola de neve',
      '(as|das|pelas|essas|com_as)? (pequenas|pequenininhas|pequenininha|pequeninas|menorzinha|menores|menorzinhas|miudas|mais_baratas|mais_baixas|que_devo_menos) (primeiro|antes|logo|de_uma_vez)',
      '(me_livrar|livrar|acabar|sumir|dar_fim) (logo)? (das|com_as|nas) (pequenas|pequenininhas|pequenininha|pequeninas|menorzinha|menores|menorzinhas|miudas) ..',
      '(da|de) menor (para|ate) (a)? maior',
      'comecar (pela|pelas) (menor|menores|pequenas)',
      'menor primeiro',
      '(quitar|matar|pagar|acabar_com|limpar|despachar) (logo)? as (menores|pequenas|pequenininhas|pequenininha|pequeninas|menorzinhas|menorzinha|miudas|miudinhas) (primeiro|antes)?',
      'primeiro (a|as) (menor|menores|pequena|pequenas|menorzinha|menorzinhas|mais_pequena|mais_baixa)',
    ],
  ],
  [
    'quick-win',
    [
      '(quitar|matar|acabar_com|pagar|eliminar|zerar|me_livrar_da) (logo)? (a|uma)? (divida)? (menor|pequena|menorzinha|mais_pequena) (logo|de_uma_vez|divida)',
      '(quitar|matar|acabar_com|eliminar|zerar) (logo)? (a|uma)? (divida)? (menor|pequena|menorzinha|mais_pequena)',
      '(quitar|matar|acabar_com|eliminar|zerar|ver_sumir|me_livrar_de) (logo)? (pelo_menos)? uma (divida)? (logo|rapido)',
      'logo a (menor|menorzinha|pequena|pequenininha|pequenina)',
    ],
  ],
  [
    'best',
    [
      'melhor (plano|caminho|jeito)',
      '(a|o) (melhor|que_voce_achar_melhor|que_voce_recomenda|recomendada|recomendado)',
      'o que voce achar melhor',
      'a que voce (recomenda|indica|achar)',
      '(pode_escolher|escolhe) voce',
      'tanto faz',
      'voce que sabe',
      'voce escolhe',
      'qualquer (uma|um)',
      '(volta|voltar) (para|ao) (o)? (plano)? (melhor|original|de_antes|anterior|recomendado)',
    ],
  ],
];

const strategies = phraseBook(STRATEGIES);

/**
 * "quero pagar a claro primeiro", "primeiro a claro, depois o nubank", "a claro antes de tudo", "priorizar a claro". Only
 * of debts that were told, without a figure, and in the order named.
 */
export function namedFirst(turn: TurnReading): readonly CreditorMention[] {
  if (turn.figures.some(({ value }) => value.kind === 'amount')) return [];
  const known = turn.creditors
    .map(({ value }) => value.mention)
    .filter(({ name }) => turn.view.creditors.includes(name));
  if (known.length === 0 || phrasesIn(orders, turn).length === 0 || phrasesIn(paid, turn).length > 0) return [];
  return known.filter(({ name }, index) => known.findIndex((other) => other.name === name) === index);
}

const orders = phraseBook<true>([
  [
    true,
    [
      '(primeiro|primeira|primeirao)',
      'antes (de|das|dos|da|do) (tudo|todas|outras|outros|resto|todo_mundo|demais)',
      '(priorizar|prioriza|prioridade|priorizando)',
      '(comecar|comeca|comecando) (pela|pelo|pela_da|com_a|com_o|por|pagando|quitando|resolvendo|acertando)',
      '(me_livrar|livrar|me_ver_livre) (logo)? (da|do|de)',
      '(quero|queria|prefiro|gostaria|vou|penso_em|pretendo) .. (pagar|quitar|acertar|resolver|matar|eliminar) .. .. (e_depois|antes_de|antes_da|antes_do|antes_das|antes_dos|logo|depois_a|depois_o)',
      'na frente',
      '(no|para_o) topo',
      '(vem|vai|fica|entra|passa) (antes|na_frente|primeiro) (da|do|de)?',
      '(quero|queria|prefiro|gostaria_de|vou|bora|posso) (pagar|quitar|acertar|resolver|matar|eliminar) .. .. (antes|logo)',
    ],
  ],
]);

/** "a claro eu paguei primeiro" is done, and no wish. */
const paid = phraseBook<true>([
  [true, ['(paguei|quitei|pagamos|primeira_parcela|primeira_para|primeira_em|primeira_dia|ofereceu|devo|qual)']],
]);

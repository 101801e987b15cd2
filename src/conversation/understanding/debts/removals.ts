import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { fold } from '../../../domain/text/normalise.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { creditorIn } from './debt-reader.ts';

/** The debts to take out; `closes`: a debt was said to be over, so its name tells no debt and no payment. */
export type Removals = { readonly commands: readonly Command[]; readonly closes: boolean };

/**
 * "tira o nubank", "apaga a dívida da renner": only with a name, and never from "tirar meu nome". "quitei o nubank", "a
 * do itaú já tá paga", "a renner não existe mais": only of a debt that was told.
 */
export function readRemovals(turn: TurnReading): Removals {
  // "essa do banrisul já era", asked about offers: the offer is gone.
  if (turn.figures.some(({ value }) => value.kind !== 'ignored') || turn.view.question?.slot === 'offers')
    return { commands: [], closes: false };
  const over = creditorsThatAreOver(turn);
  if (over.length > 0) {
    const isTold = ({ creditor }: Over) => turn.view.creditors.includes(creditor.name);
    const paid = over.filter((one) => one.how === 'this-time' || (one.how === 'settled' && !isTold(one)));
    const gone = over.filter((one) => isTold(one) && one.how !== 'this-time');
    return {
      commands: [
        ...gone.map(
          ({ creditor, how }): Command => ({
            ...{ kind: 'remove-debt', creditor },
            ...(how === 'forgiven' ? { isForgiven: true } : {}),
            ...(how === 'settled' ? { paid: 'all' } : how === 'paid' ? { paid: 'perhaps' } : {}),
          }),
        ),
        ...(isListing(turn) ? [] : paid.map(({ creditor }): Command => ({ kind: 'tell-payment', creditor }))),
      ],
      closes: true,
    };
  }
  // "apaga essa proposta da renner": the offer, not the debt.
  if (turn.reading.words.some((word) => word === 'proposta' || word === 'oferta'))
    return { commands: [], closes: false };
  const [cue] = cues.all(turn.reading.words);
  const creditor =
    (cue && creditorIn(within(turn, cue.from, Math.min(turn.to, cue.to + 4)))) ??
    onlyOneToTakeOut(turn) ??
    toldPerson(turn);
  return { commands: creditor ? [{ kind: 'remove-debt', creditor }] : [], closes: false };
}

/** "a do mercado pago tá quitada desde semana passada, pode tirar da lista", "essa da Oi nem existe mais". */
function onlyOneToTakeOut(turn: TurnReading): CreditorMention | undefined {
  const names = new Set(turn.creditors.map(({ value }) => value.mention.name));
  const [only] = turn.creditors;
  const isSaid = phrasesIn(takenOut, turn).length > 0 && !turn.reading.words.includes('?');
  return names.size === 1 && only && isSaid ? only.value.mention : undefined;
}

/** "tira minha irmã da lista": a person who was told of as a creditor. */
function toldPerson({ reading: { words }, view }: TurnReading): CreditorMention | undefined {
  const text = words.join(' ');
  const isSaid = /^(?:pode )?(?:tira|tirar|tire|remove|remover|apaga|apagar|exclui|excluir|risca|riscar) /.test(text);
  const name = isSaid && !text.includes('?') ? view.creditors.find((one) => text.includes(` ${fold(one)}`)) : undefined;
  return name === undefined ? undefined : { name, span: name };
}

const takenOut = phraseBook<true>([
  [
    true,
    [
      '(pode|podem|quero|favor|da_para|por_favor)? (tira|tirar|tire|remove|remover|remova|apaga|apagar|apague|exclui|excluir|risca|riscar) (ela|ele|essa|esse|isso)? (da|dessa|desta|fora_da|ai_da) (lista|relacao|conta|minha_lista)',
      '(pode|podem|favor) (tirar|remover|apagar|excluir|riscar) (ela|ele|essa|esse|isso|fora)?',
      '(nem|nao) existe mais',
      'nao (devo|tenho) mais (nada|um_tostao|um_centavo|um_real|nenhum_centavo) (para|com|a)? (eles|ela|ele|esse|essa|esse_povo)?',
      '(mandou|mandaram|conseguiu|conseguiram) (cancelar|anular|extinguir|encerrar) ..',
      '(deram|deu|dado|ficou) (por|como) (encerrado|encerrada|quitado|quitada|resolvido)',
      '(risca|riscar|risque) (ai|essa|esse|ela|ele|isso|fora)',
      '(essa|esse|ela|ele) (eu)? (ja)? (nao|nem) (existe|devo|tenho) mais',
    ],
  ],
]);

const cues = phraseBook<true>([
  [
    true,
    [
      '(tira|tirar|tire|remove|remova|remover|apaga|apagar|apague|exclui|excluir|deleta|deletar|retira) (o|a|essa|esse|divida|da_lista|fora)',
      '(tira|tirar|tire|remove|remova|remover|apaga|apagar|exclui|excluir|deleta|deletar|retira) (a|o|essa|esse)? (divida|conta) (do|da|de|no|na|com)',
    ],
  ],
]);

type Over = { readonly creditor: CreditorMention; readonly how: How };
/** `this-time`: a bill that comes again was paid. */
type How = 'settled' | 'paid' | 'gone' | 'forgiven' | 'this-time';

/** While debts are listed, one that was paid is none to tell of. */
function isListing({ view }: TurnReading): boolean {
  const slot = view.question?.slot;
  return slot === 'debts' || slot === 'more-debts' || slot === 'overdue';
}

function creditorsThatAreOver(turn: TurnReading): readonly Over[] {
  const { words } = turn.reading;
  const endings = phrasesIn(over, turn).filter(
    ({ from, value }) =>
      !NOT_YET.has(words[from - 1] ?? '') &&
      // Asked what is behind, "o nubank já paguei" may be of this month only.
      !(value === 'paid' && turn.view.question?.slot === 'overdue'),
  );
  return turn.creditors.flatMap((creditor): Over[] => {
    const ending = endings.find(
      ({ from, to, value }) =>
        // "o nubank não tem mais limite" and "o nubank quitei a parcela" say something else.
        (creditor.to === from && endsClause(turn, to)) || (value === 'settled' && isObject(words, to, creditor.from)),
    );
    const how = ending?.value ?? (isPaidWhole(words, creditor) ? 'settled' : undefined);
    return how ? [{ creditor: creditor.value.mention, how }] : [];
  });
}

/** "já paguei a shein toda", "paguei o carnê da renner inteiro". */
function isPaidWhole(words: readonly string[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const before = words.slice(Math.max(0, from - 4), from);
  const paid = before.findLastIndex((word) => /^(?:paguei|pagamos|quitei)$/.test(word));
  return paid >= 0 && before[paid - 1] !== 'nao' && /^(?:tod[ao]|inteir[ao]|tudinho)$/.test(words[to] ?? '');
}

const NOT_YET: ReadonlySet<string> = new Set(['nao', 'ainda', 'nunca', 'quando', 'se']);

const over = phraseBook<How>([
  ['this-time', ['(pago|paga|quitada|quitado)', '(paga|pago) (esse|este) mes']],
  ['settled', ['(eu)? (ja)? (quitei|liquidei|quitamos|zerei|zeramos)', '(terminei|terminamos) de (pagar|quitar)']],
  [
    'paid',
    [
      '(eu)? (ja)? (paguei|pagamos) (tudo|toda|todo|inteiro|inteira)?',
      '(ja)? (esta|foi|estava) (toda|todo)? (pago|paga|quitado|quitada|resolvido|resolvida)',
      'ja (era|acabou)',
    ],
  ],
  [
    'forgiven',
    [
      '(ela|ele|eles|elas)? (me)? (ja)? (perdoou|perdoaram|desculpou|abonou|abonaram|anistiou|dispensou) (a|o|minha|toda_a|essa|todo_o)? (divida|tudo|resto|restante|saldo|que_faltava|que_falta|que_eu_devia|que_eu_devo|conta)?',
      '(ela|ele|eles)? (disse|falou|falaram|disseram|avisou) (para_mim)? (esquecer|que_e_para_esquecer|para_esquecer|que_esta_perdoado|que_perdoa|que_perdoou) (a|o|tudo|essa)? (divida|resto)?',
    ],
  ],
  [
    'gone',
    [
      'nao (existe|tem|devo|tenho) mais (nada|essa_divida)?',
      '(ela|ele|eles)? (disse|falou|falaram|disseram) que nao (precisa|preciso|precisava) (mais)? pagar (mais|nada|tudo)?',
    ],
  ],
]);

/** "quitei [a dívida d]o nubank". */
function isObject(words: readonly string[], from: number, to: number): boolean {
  return to >= from && to - from <= 3 && words.slice(from, to).every((word) => OBJECT.has(word));
}

const OBJECT: ReadonlySet<string> = new Set('o a do da divida tudo toda todo cartao emprestimo conta'.split(' '));

/** An emoji says no more. */
function endsClause({ clauses, reading: { tokens, words } }: TurnReading, at: number): boolean {
  const rest = words.slice(at, at + 3).join(' ');
  return clauses.some(({ to }) => to === at) || tokens[at]?.kind === 'mark' || rest === 'gracas a deus';
}

import type { Command, Slot } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { IncomeSource } from '../../../domain/budget/budget.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { isAfterwards } from '../afterwards.ts';
import { creditorIn } from '../debts/debt-reader.ts';
import { addMonths } from '../figures/calendar.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { monthSaid } from './one-offs.ts';

/** News that changes the plan and tells no figure: a month without payment, work that is gone. */
export function readLifeChanges(turn: TurnReading): readonly Command[] {
  const slot = turn.view.question?.slot;
  if (slot !== undefined && BEFORE_INCOMES.has(slot)) return [];
  // "fui demitido, e agora?" tells before it asks.
  if (turn.reading.words.includes('?')) return tellsBeforeAsking(turn) ? lossOf(turn) : [];
  const month = slot === undefined || isAfterwards(slot) ? monthMissed(turn) : undefined;
  const creditor = month ? missedOf(turn) : undefined;
  return [
    ...(month === undefined ? paymentOf(turn) : []),
    ...(month ? [{ kind: 'miss-month' as const, month, ...(creditor ? { creditor } : {}) }] : []),
    ...lossOf(turn),
  ];
}

function lossOf(turn: TurnReading): readonly Command[] {
  const loss = lostWork(turn);
  // "não, fui mandado embora em março": why there is none, and no news.
  if (turn.view.question?.slot === 'thirteenth' && monthSaid(turn) !== undefined) return [];
  return loss ? [{ kind: 'lose-income', ...loss }] : [];
}

function tellsBeforeAsking(turn: TurnReading): boolean {
  const [said] = phrasesIn(lost, turn);
  const before = said && turn.clauses.find(({ from, to }) => from <= said.from && said.from < to);
  return before !== undefined && before.from === said?.from && turn.reading.words[before.to] === ',';
}

/** "paguei", "já tá pago", "só consegui pagar metade": which bill and how much is asked. */
function paymentOf(turn: TurnReading): readonly Command[] {
  const { clauses, figures, creditors, kinds, view } = turn;
  const mayTell = view.question === undefined || isAfterwards(view.question.slot);
  if (!mayTell || figures.length > 0 || creditors.length > 0) return [];
  if (kinds.length > 0) return paymentOfKind(turn);
  const said = clauses.flatMap(({ words }) =>
    words.length <= LONGEST_PAYMENT ? (paid.whole(withoutCourtesies(words)) ?? []) : [],
  );
  return said.slice(0, 1).map(({ value }) => ({ kind: 'tell-payment', ...(value === 'part' ? { isPart: true } : {}) }));
}

/** "paguei o cartão", "já paguei a parcela da moto": of the debt of that kind. */
function paymentOfKind({ clauses, kinds, view: { creditors } }: TurnReading): readonly Command[] {
  const [kind, ...others] = kinds;
  const clause = kind && clauses.find(({ from, to }) => from <= kind.from && kind.to <= to);
  if (!kind || !clause || others.length > 0 || creditors.length === 0) return [];
  const around = clause.words.filter((_, index) => {
    const at = clause.from + index;
    return at < kind.from || at >= kind.to;
  });
  const isPaid =
    around.some((word) => PAYING.has(word)) && around.every((word) => PAYING.has(word) || BESIDE.has(word));
  return isPaid ? [{ kind: 'tell-payment', debtKind: kind.value.kind }] : [];
}

const PAYING: ReadonlySet<string> = new Set('paguei pagamos quitei'.split(' '));
const BESIDE: ReadonlySet<string> = new Set(
  'ja eu hoje ontem agora a o as os parcela prestacao fatura boleto do da de desse deste esse este mes meu minha'.split(
    ' ',
  ),
);

const LONGEST_PAYMENT = 8;

const paid = phraseBook<'all' | 'part'>([
  [
    'part',
    [
      '(eu)? (ja)? (so)? (paguei|consegui_pagar|deu_para_pagar|pude_pagar|dei) (so|apenas)? (uma_parte|metade|a_metade|um_pouco|um_pedaco|o_minimo|menos|menos_que_o_plano|menos_do_que_o_plano) (disso|da_parcela|da_fatura|esse_mes|do_plano|do_que_era)?',
    ],
  ],
  [
    'all',
    [
      '(eu)? (ja)? (paguei|quitei) (hoje|ontem|agora|a_parcela|o_boleto|a_fatura|a_conta|esse_mes|a_desse_mes|ja|sim|la|uma_parcela)?',
      '(ja)? (esta|foi) (pago|paga|quitado|quitada)',
      '(pago|paga|pagamento_feito|pagamento_efetuado|fiz_o_pagamento|fiz_o_pix|mandei_o_pix)',
    ],
  ],
]);

/** Until incomes are told, work that is gone is an answer like any other. */
const BEFORE_INCOMES: ReadonlySet<Slot> = new Set(['consent', 'worry', 'incomes', 'income-source', 'income-low-month']);

/** The month in which nothing can be, or could be, paid. */
export function monthMissed(turn: TurnReading): Month | undefined {
  if (phrasesIn(notPaid, turn).length === 0 || phrasesIn(everyMonth, turn).length > 0 || tellsSums(turn))
    return undefined;
  const said = phrasesIn(months, turn)[0]?.value;
  // Before there is a plan, "não paguei nenhuma ainda" is about a debt.
  if (said === undefined && turn.view.question === undefined) return undefined;
  const when = said ?? 0;
  return monthSaid(turn) ?? addMonths(`${turn.view.today.slice(0, 7)}-01`, when).slice(0, 7);
}

/** "paguei a renner mas a do bradesco ficou pra trás": whom the clause names; else the only one of the turn. */
function missedOf(turn: TurnReading): CreditorMention | undefined {
  const [said] = phrasesIn(notPaid, turn);
  const start = said ? turn.reading.words.slice(0, said.from).findLastIndex((word) => CLAUSE_ENDS.has(word)) + 1 : 0;
  const own = said && creditorIn(within(turn, start, Math.min(turn.to, said.to + LONGEST_REST)));
  return own ?? (turn.figures.length === 0 ? creditorIn(turn) : undefined);
}

const LONGEST_REST = 6;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', 'mas']);

const FAR_ASIDE = 8;

/** Sums in the clause that tells it: "não consegui os 300". What the money went to is said beside it: "a moto quebrou (870)". */
function tellsSums(turn: TurnReading): boolean {
  const said = phrasesIn(notPaid, turn);
  const sums = turn.figures.filter(({ value }) => value.kind === 'amount' && (value.amount.readings[0] ?? 0) > 100);
  const { words } = turn.reading;
  const isAside = ({ from, to }: { readonly from: number; readonly to: number }) =>
    sums.length === 1 &&
    said.every((cue) => from - cue.to > FAR_ASIDE || words.slice(to, cue.from).some((word) => CLAUSE_ENDS.has(word)));
  return !sums.every(isAside);
}

const notPaid = phraseBook<true>([
  [
    true,
    [
      'nao (consegui|consigo|conseguir|vou_conseguir|puder|pude|deu_para|der_para|vai_dar_para|conseguisse|pudesse|tive_como|tenho_como|vou_poder) (pagar|pagar_nada) (nada|nenhuma|nenhum|ninguem|as_contas|as_dividas|as_parcelas|a_parcela|as_faturas)?',
      'nao (paguei|pagar|pagasse) (nada|nenhuma|nenhum|ninguem)',
      'nao (pagar|pagasse) (esse|este|nesse|neste) mes',
      '(esqueci|esquecemos) (de)? pagar',
      'nao (vou_dar|dei|dou|vai_dar|deu|da|dara|tem|tenho|houve|tive) (conta|condicao|condicoes|como|jeito|dinheiro) (de|para|da|do|das|dos)? (pagar)? ..',
      'nao (foi|sera|vai_ser|e) possivel (pagar|quitar|realizar_o_pagamento|efetuar_o_pagamento) ..',
      'nao (consigo|vou|consegui|pude) (honrar|arcar|cumprir) ..',
      '(esse|este|nesse|neste) mes (eu)? (nao)? (nao_da|nao_deu|nao_vai_dar|nao_consigo|nao_vou_pagar|nao_vai|nao_rolou|apertou|vou_falhar|falhei|furei|vou_furar|nao_tem_como|nao_pago|nao_consegui|nao_sobrou|sem_condicao|sem_condicoes)',
      '(vou|tive_que) (falhar|furar|atrasar) (esse|este|nesse|neste) mes',
      '(fico|fica|vou_ficar|vai_ficar|ficou) (devendo|sem_pagar) (esse|este|nesse|neste) mes',
      '(vou|tive_que|vou_ter_que|preciso) (pular|atrasar|deixar_de_pagar) .. (esse|este|nesse|neste) mes',
      '(fiquei|ficar|ficasse) sem (pagar|dinheiro_para_pagar)',
      '(pular|pulasse|pulei) (um|o|esse|este) mes',
      '(esse_mes|este_mes|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (eu|tudo|ja)? (pulei|falhei|furei|passei_batido|passou_batido|passei_em_branco|passou_em_branco|furou|deixei_passar)',
      '(zero|nenhum) pagamento',
      '(a_parcela|o_boleto|a_prestacao|o_pagamento|a_fatura) .. nao (saiu|rolou|foi|deu)',
      '(fica|ficou|vai_ficar|deixei|deixo) (tudo)? para (o_mes_que_vem|o_proximo_mes|o_outro_mes)',
      '(so|a_unica_que|menos) (que)? nao (consegui|deu_para_pagar|paguei) (a|o|da|do|pagar_a|pagar_o)',
      '(pulei|furei|falhei_com|deixei_de_pagar) (a|o) (do|da|de)',
      '(esse|este|nesse|neste) mes (eu)? nao (vou_ter|tenho|vai_ter|vou_conseguir)',
      'nao (entreguei|dei|mandei|depositei|acertei|botei) (nada|nenhum|um_centavo|um_real|um_tostao|nem_um_centavo)',
      'nao (sobrou|restou|ficou|teve|tive|deu) (nada|nem|um|dinheiro|nenhum|cabeca_nem_dinheiro)? (um|nem)? (centavo|tostao|real|nada|dinheiro)? para ..',
      'nao (tive|teve|sobrou|tinha) .. (dinheiro|grana|condicao|condicoes) para pagar ..',
      '(ficou|ficaram|deixei) para tras (esse|este|nesse|neste) mes',
    ],
  ],
]);

/** "não vou conseguir pagar isso tudo por mês" doubts the plan, it does not miss a month. */
const everyMonth = phraseBook<true>([[true, ['(por_mes|todo_mes|todos_os_meses|cada_mes|mensal|mensais)']]]);

const months = phraseBook<number>([
  [0, ['(esse|este|nesse|neste|desse|deste) mes']],
  [1, ['(mes_que_vem|proximo_mes|no_proximo_mes|mes_seguinte)']],
  [-1, ['mes passado']],
]);

/** The work that is gone, if it was said to be. */
export function lostWork(turn: TurnReading): Lost | undefined {
  const [said] = phrasesIn(lost, turn);
  if (!said) return undefined;
  if (said.value === 'family') return { ofFamily: true };
  return said.value === 'any' ? {} : { source: said.value };
}

export type Lost = { readonly source?: IncomeSource; readonly ofFamily?: true };

const lost = phraseBook<IncomeSource | 'any' | 'family'>([
  [
    'formal-job',
    [
      '(perdi|perder|perdesse|perdendo) (o|meu|esse|a)? (meu)? (emprego|trampo|servico|trabalho|carteira)',
      '(fui|sou|for|serei|sendo) (demitido|demitida|mandado_embora|mandada_embora|dispensado|dispensada|desligado|desligada)',
      '(me)? (mandaram|mandou|mandarem) (eu)? embora',
      '(me_deram|deram|pegou|peguei|pedi|me_pagaram) (as|minhas) contas (ontem|hoje|no_servico|no_trabalho|na_firma|semana_passada)?',
      '(fui|mandaram|me_mandaram|me_botaram|botaram|me_jogaram) (para|na|no) (a|o)? (rua|olho_da_rua) .. (servico|trabalho|firma|empresa|emprego)',
      '(fui|me) (cortado|cortada|cortaram) (do|da|no|na) (servico|trabalho|firma|empresa|emprego|quadro)',
      '(acabou|acabaram|secou) (o|meu|minha|a)? (meu|minha)? (servico|trabalho|ganha_pao|trampo|obra|safra)',
      '(nao_renovaram|nao_renovou|encerraram|rescindiram) (o|meu)? (meu)? contrato',
      '(parado|parada|encostado|encostada|afastado|afastada) sem (trabalhar|rodar|renda|trampo|receber|beneficio)',
      '(firma|empresa|loja|fabrica|patrao|escola|obra|restaurante|mercado|patroa) .. (fechou|faliu|quebrou|acabou|demitiu|mandou|dispensou|cortou) .. (embora|todo_mundo|todos|a_gente|as_portas|gente|o_pessoal|demitiu)',
      '(entrei|entraram|fizeram|teve|saiu|fui_na) .. (facao|corte_de_pessoal|lista_de_demissao|demissao_em_massa)',
      '(meu)? contrato (acabou|terminou|venceu|encerrou|nao_foi_renovado|nao_renovaram|nao_renovou)',
      '(me)? (demitiram|demitiu|demitirem|dispensaram|dispensou)',
      '(fiquei|ficar|estou|ficasse) (desempregado|desempregada|sem_emprego|sem_trabalho|sem_trampo)',
    ],
  ],
  [
    'family-help',
    [
      '(filho|filha|filhos|mae|pai|irmao|irma|neto|neta|genro|nora|marido|esposa|ela|ele|eles|familia) (nao|num) (vai|vao|pode|podem|consegue|conseguem|vai_poder|vao_poder|vai_conseguir) (me|nos)? (ajudar|dar|mandar|contribuir) mais',
      '(filho|filha|filhos|mae|pai|irmao|irma|neto|neta|genro|nora|ela|ele|eles|familia) (parou|pararam|deixou|deixaram) de (me_ajudar|me_dar|me_mandar|mandar|ajudar|contribuir)',
    ],
  ],
  [
    'odd-jobs',
    [
      '(perdi|acabaram|perdemos) (as|os|todas_as|todos_os|minhas|meus|uma|um|duas|dois) (faxinas|faxina|diaria|bicos|freguesas)',
      '(perdi|acabou|acabaram|nao_tem_mais|secou|secaram) (o|os|meus|meu)? (bico|bicos|diarias|faxinas)',
    ],
  ],
  [
    'social-benefit',
    [
      '(cortaram|perdi|bloquearam|suspenderam|cancelaram) (o|meu|a)? (meu)? (bolsa_familia|beneficio|bpc|auxilio|loas)',
      'nao (recebo|ganho|tenho) mais (o|a)? (bolsa_familia|beneficio|bpc|auxilio|loas)',
    ],
  ],
  [
    'self-employed',
    [
      '(app|aplicativo|ifood|uber|99|indrive|rappi|plataforma|loggi) (me)? (bloqueou|baniu|desativou|suspendeu|desligou) ..',
      '(bloquearam|suspenderam|desativaram) (minha)? conta (da|do|no|na) (uber|ifood|99|app|aplicativo|indrive)',
    ],
  ],
  ['rent', ['(inquilino|inquilina|inquilinos) (saiu|sairam|foi_embora|entregou|desocupou|nao_paga_mais)']],
  ['any', ['(perdi|acabou|estou_sem|fiquei_sem) (a|minha|o)? (renda|salario)']],
  // "meu marido ficou desempregado de novo": what he brought home, if it is counted.
  [
    'family',
    [
      '(marido|esposo|esposa|mulher|companheiro|companheira|namorado|namorada|noivo|noiva|filho|filha|pai|mae|irmao|irma|ele|ela) (ficou|esta|foi|perdeu|acabou_ficando|acabou_de_perder|tambem_perdeu|esta_sem|perder|perdesse|for|ficar|ficasse) (desempregado|desempregada|demitido|demitida|mandado_embora|mandada_embora|dispensado|dispensada|o_emprego|o_servico|o_trabalho|o_trampo|emprego|trabalho|servico)',
      '(mandaram|demitiram|dispensaram) (o|a)? (meu|minha) (marido|esposo|esposa|mulher|companheiro|companheira|filho|filha|pai|mae) (embora)?',
    ],
  ],
]);

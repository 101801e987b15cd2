import type { Command } from '../../../contracts/command.ts';
import type { OneOffMention } from '../../../contracts/mentions.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { settleAmount } from '../figures/amounts.ts';
import { nextMonthDay } from '../figures/calendar.ts';
import { MONTHS } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/** What people call money that comes once. */
export const oneOffReasons = phraseBook<OneOffMention>([
  [
    'thirteenth',
    [
      '13o',
      '13o salario',
      '13 salario',
      '(o|meu|do|no) 13',
      '(decimo|segunda_parcela_do_decimo|primeira_parcela_do_decimo) (terceiro)? (salario)?',
    ],
  ],
  ['fgts', ['fgts', 'fundo de garantia', 'saque aniversario', 'saque rescisao', 'saque calamidade']],
  [
    'tax-refund',
    [
      '(de_volta|devolveram|devolveu|devolvido|devolvidos) .. (imposto|ir|leao|receita) (de_renda)?',
      '(restituicao|devolucao) (do|de)? (imposto|ir|imposto_de_renda|leao)?',
      '(imposto|ir) (restituido|devolvido)',
    ],
  ],
  [
    'sale',
    [
      '(vender|vendi|vendendo|venda|vendemos|vendo) .. (carro|moto|celular|terreno|bicicleta|casa|tv|notebook)',
      'venda (do|da) (carro|moto)',
      '(vendi|vendemos|vou_vender|consegui_vender) .. (por|a)',
      '(vendi|vendemos|vou_vender|consegui_vender) (o|a|um|uma|meu|minha|os|as|meus|minhas|ate)? (meu|minha|meus|minhas)? (bicicleta|bike|geladeira|fogao|maquina|maquina_de_lavar|sofa|cama|guarda_roupa|videogame|relogio|alianca|joia|joias|ouro|corrente|violao|celular|tablet|computador|aparelho|som|mesa|armario|moveis|ferramenta|ferramentas|gado|vaca|boi|porco|galinha|galinhas|cavalo|bezerro|ferro_velho|sucata|roupa_usada|roupas_usadas|terreno|lote|fusca|gol|onix|palio|honda|titan|biz)',
      '(eu)? vendi .. .. .. .. (me_deu|me_deram|pagou|pagaram|me_pagou|me_pagaram)',
      '(vendi|vendendo|vender) .. .. (me_deu|me_deram|ele_me_deu|ela_me_deu|me_pagou|me_pagaram) ..',
    ],
  ],
  [
    'other',
    [
      '(rescisao|acerto) (da|do|de)? (firma|empresa|trabalho|servico)?',
      '(ganhei|ganhamos|sair|sai) (um|o|uma|na|a)? (processo|acao|causa|rifa|bingo|loteria|premio|heranca|indenizacao)',
      '(receber|recebi|recebo|ganhei|pagaram|sair|sairam) .. ferias',
      '(abono|dinheiro|pagamento) (de|das|da) ferias',
      'ferias (de|do_trabalho)',
      '(recebo|receber|recebi|entra|entrou|sai|cai|caiu|vem) .. (do|da|de_um|de_uma) (processo|acao|causa|inventario|heranca|justica|indenizacao)',
      '(receber|recebi|recebo|ganhar|ganhei|vem|sai|saiu|cai|caiu|vou_receber|vai_entrar|entrou|vai_cair|vao_pagar|vai_pagar|pagaram) .. (bonus|gratificacao|plr|abono)',
      '(do|o|meu) (pis|abono|abono_salarial|plr|bonus)',
      '(pis|abono_salarial|abono_do_fundeb|plr|heranca|indenizacao|precatorio|sinistro|retroativo)',
      '(receber|recebi|recebo|caiu|cair|saiu|sair|sai|ganhei|pagou|pagar|vem|liberou|liberaram) .. seguro (do|da|de) (meu|minha)? (carro|moto|celular|casa|acidente|batida|incendio|roubo|dpvat) ..',
      '(ganhei|acertei|tirei|ganhamos) .. (na|no|em|num|numa) (rifa|bicho|loto|loteria|lotofacil|mega|mega_sena|quina|raspadinha|sorteio|bingo|bolao|terno|jogo_do_bicho|caminhao_da_sorte|telesena|consorcio)',
      '(meus|os|uns) atrasados (do|da) (inss|justica|processo|aposentadoria|beneficio)',
      '(receber|recebo|pegar|pego|tirar|vender|vendi|vou_pegar) .. de ferias',
      '(um_terco|terco) (das|de) ferias',
      '(consorcio|capitalizacao|poupanca|cota) .. (resgatar|resgate|resgatei|vou_tirar|sacar|saquei)',
      '(resgatar|resgatei|sacar|saquei|tirei|vou_tirar|vou_sacar) .. (do|da) (poupanca|consorcio|capitalizacao|previdencia|cofrinho|caixinha)',
      '(entrou|entra|caiu|cai|recebi|ganhei|consegui|vai_entrar|apareceu|vem) (um|uma) extra (de)?',
      '(entrou|caiu|recebi|ganhei|consegui|vai_entrar|apareceu) (um|uma|uns|umas) (grana|dinheiro|dinheirinho|trocado|troco|granas) (extra|a_mais|inesperado|inesperada|boa|bom)?',
    ],
  ],
]);

/** Money that comes once: "vou receber 2 mil de fgts em dezembro". Only with a sum that can be read in one way. */
export function readOneOffs(turn: TurnReading): readonly Command[] {
  const reason = oneOffReason(turn);
  const amounts = turn.figures.flatMap(({ value, to }) =>
    value.kind === 'amount' && value.amount.per === undefined && !isHeld(turn.reading.words, to) ? [value.amount] : [],
  );
  const [amount] = amounts;
  if (!reason || !amount || amounts.length > 1 || isOfPay(turn)) return [];
  const settled = settleAmount(amount, 'thousands');
  if (settled?.kind !== 'money') return [];
  const month = monthWhen(turn);
  return [{ kind: 'tell-one-off', amount: settled.money, reason, ...(month ? { month } : {}) }];
}

/** "libera 3 mil, os outros 8 mil ficam presos": what cannot be had. */
export function isHeld(words: readonly string[], to: number): boolean {
  return words.slice(to, to + 4).some((word) => /^(?:pres[oa]s?|bloquead[oa]s?|retid[oa]s?|travad[oa]s?)$/.test(word));
}

/** "salário 1.900 e o 13 cai em dezembro": the sum is what comes every month. */
function isOfPay(turn: TurnReading): boolean {
  const { words } = turn.reading;
  const [reason] = phrasesIn(oneOffReasons, turn);
  const sum = turn.figures.find(({ value }) => value.kind === 'amount');
  if (!reason || !sum || sum.to > reason.from) return false;
  const pay = turn.incomes.some(({ from, to }) => from < sum.from && sum.from - to <= 2 && sum.from >= to);
  return pay && words.slice(sum.to, reason.from).some((word) => ['e', ',', 'mais', 'mas'].includes(word));
}

/** The month in which it comes, as far as it was said. */
export function monthWhen(turn: TurnReading): Month | undefined {
  // "metade agora, 1.100, e o resto em dezembro": the month is of the rest.
  if (turn.reading.words.includes('metade') && turn.reading.words.includes('resto')) return undefined;
  const dated = turn.figures.flatMap(({ value, from }) =>
    value.kind === 'date' && !isOfBeginning(turn.reading.words, from) ? [value.date.slice(0, 7)] : [],
  )[0];
  const later = turn.dates.flatMap(({ value, from }) =>
    value.kind === 'date' && !value.since && !isOfBeginning(turn.reading.words, from) && value.date > turn.view.today
      ? [value.date.slice(0, 7)]
      : [],
  )[0];
  return dated ?? monthSaid(turn) ?? later ?? monthOfDay(turn);
}

/** "vai cair dia 30": the month of the next such day. */
function monthOfDay({ figures, view }: TurnReading): Month | undefined {
  const day = figures.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : []))[0];
  return day === undefined ? undefined : nextMonthDay(view.today, day).slice(0, 7);
}

/** Where money that comes once is from. */
export function oneOffReason(turn: TurnReading): OneOffMention | undefined {
  return phrasesIn(oneOffReasons, turn).find((said) => !isDenied(turn, said))?.value;
}

/** "13º não tenho", "sem 13º". */
function isDenied({ reading: { words } }: TurnReading, { from, to }: Found<OneOffMention>): boolean {
  const isBefore = words.slice(Math.max(0, from - 2), from).some((word) => ['nao', 'sem', 'nem'].includes(word));
  return isBefore || ['nao', 'nunca'].includes(words[to] ?? '');
}

/** "desde março", "como eu entrei em junho é só o proporcional". */
function isOfBeginning(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'desde' || (words[at - 1] === 'em' && BEGAN.test(words[at - 2] ?? ''));
}

const BEGAN =
  /^(?:entrei|comecei|iniciei|admitid[oa]|contratad[oa]|fichad[oa]|registrad[oa]|efetivad[oa]|registraram|ficharam)$/;

/** The next month of a name that was said; "parado desde março" is when it began. */
export function monthSaid({ clauses, view }: TurnReading): Month | undefined {
  const number = clauses.flatMap(({ words }) =>
    words.flatMap((word, at) => (isOfBeginning(words, at) ? [] : (MONTHS.get(word) ?? []))),
  )[0];
  if (number === undefined) return undefined;
  const [year = 0, current = 0] = view.today.split('-').map(Number);
  return `${number >= current ? year : year + 1}-${String(number).padStart(2, '0')}`;
}

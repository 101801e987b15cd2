import type { OverdueMention } from '../../../contracts/mentions.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { addDays } from '../figures/calendar.ts';
import type { Figure } from '../figures/figure.ts';
import type { WordDate } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';

/** Words that say whether a debt is behind or up to date. */
export const standings = phraseBook<'overdue' | 'up-to-date'>([
  [
    'overdue',
    [
      '(ja)? (passou|passaram|esta_passado|perdi|perdeu|estourou) (da|do|o|a|de) (hora|prazo|vencimento|data|dia_de_pagar|dia_do_vencimento)',
      '(atrasado|atrasada|atrasados|atrasadas|atrasou|atraso|vencido|vencida|vencidos|vencidas|venceu|atrasei|inadimplente)',
      '(estou|venho|vivo|fico|estava|esta|indo) atrasando',
      'em atraso',
      '(era_para|devia|deveria|tinha_que) (eu)? ter (pago|pagado)',
      '(parei|deixei|parou) de pagar',
      '(parei|paramos) (la|ja)? em (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '(deixei|deixamos|deixo|acabei_deixando|deixando) .. (atrasar|vencer)',
      '(nao|nunca|nem) (pago|estou_pagando|pagava|paga|vou_pagando) (mais)?',
      '(nao|nunca|nem) (paguei|pagamos) (mais)?',
      'nunca mais (eu)? (paguei|pagamos|pago|consegui_pagar|consegui_quitar)',
      '(nao|nunca|nem) (consegui|consigo_mais|estou_conseguindo) (mais)? (pagar|quitar)',
      'sem (pagar|conseguir_pagar)',
      '(de|em) atraso',
      'nome sujo por',
      '(nenhuma|nenhum|nem_uma|nem_um) (delas|deles)? (esta|ta)? (em_dia|certinha|certinho|paga)',
      '(nao|nunca) (esta|ta|estao|ficou) em dia',
      '(nenhuma|nenhum) (das|dos) (duas|dois|tres|2|3|4) (eu)? (pago|paguei|consigo_pagar|consegui_pagar|esta_em_dia)',
      '(caiu|caiu_em|entrou_em|esta_em|foi_para|virou) (atraso|cobranca|cobranca_judicial|protesto)',
      '(venceram|atrasaram)',
      '(empilhad*|encalhad*|amontoad*)',
      'em aberto desde',
      '(aberto|aberta|abertos|abertas|pendente|pendentes) (desde|faz|ha|tem)',
      '(ai|depois|dai|e|mas) (eu)? (larguei|desisti|abandonei)',
      '(nem)? (lembro|sei) (mais)? (quando|desde_quando) (eu)? parei',
      '(inscrito|inscrita|inscritos|inscritas|foi_para|esta_na|caiu_na|na) (em|na|a)? divida ativa',
      '(ai|depois|dai|e|mas|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (deste_ano|desse_ano)? (eu)? parei',
      '(nao|num) (dei|estou_dando|dou) (mais)? conta (de_pagar|mais)?',
      '(larguei|abandonei|desisti) (de_pagar|o_carne|as_parcelas|os_boletos)',
      '(larguei|abandonei|deixei) (desde|em|faz|de_lado|para_la)',
      '(parado|parada|parados|paradas|abandonado|abandonada) (desde|faz|ha|tem)',
      '(esse|essa|esses|essas) (eu)? (larguei|abandonei)',
    ],
  ],
  [
    'up-to-date',
    [
      '(em|esta_em|tudo_em|todas_em|todos_em|estao_em) dia',
      '(nao|nenhuma|nada|nenhum) (esta|ta|tem|estao|tenho|boleto|conta|parcela|fatura|divida|carne)? (nada|nenhuma|nenhum|boleto|conta|parcela|fatura)? (atrasado|atrasada|atrasadas|em_atraso|vencido|vencida|atrasados)',
      '(pago|pagando|paguei) (tudo)? (certinho|direitinho|em_dia|certo)',
      '(pago|pagando|paguei) (so|sempre|apenas|somente)? (o|do)? minimo (dele|dela)? (todo_mes|sempre|todo_santo_mes|certinho)',
      '(sempre|so) (pago|pagando|paguei) (so|apenas)? o minimo',
      'sem (atraso|nenhum_atraso)',
      'nao (ha|tem|tenho|existe|teve|tive) (nenhum|nada_em)? (atraso|atrasos)',
      'nao atraso',
      '(esta|estao) (certinha|certinho|certinhas|certinhos|direitinho|direitinha|paga|pagas)',
      'nunca atrasei',
      '(nao|nunca) (deixo|deixei|deixamos) (nunca)? (atrasar|vencer|de_pagar)',
      '(tudo|todas|todos) (esta|estao|ja)? (pago|paga|pagas|pagos|quitado|quitada|quitadas|quitados|certo|certas|ok)',
      '(nao_estou|nunca_fui)? adimplente',
      '(eu)? nao (me)? atraso',
      'nao atrasei',
      '(ainda)? nao (venceu|venceram|vence|vencem|atrasou|atrasaram|esta_vencida|esta_vencido|estao_vencidas) (nenhuma|nada)? (ainda)?',
      '(esta|estao|ta|tudo|todas) (em_ordem|regular|regulares|regularizada|regularizado|regularizadas|regularizados|tranquilo|tranquila|de_boa|quite|quites|no_prazo)',
    ],
  ],
]);

/** How long a debt is behind, from a duration, a date or a count of missed instalments. */
export function sinceWhen(figure: Figure | WordDate, today: LocalDate): OverdueMention | undefined {
  switch (figure.kind) {
    case 'duration':
      if (figure.when === 'ahead') return undefined;
      return figure.months === undefined
        ? { state: 'overdue', since: addDays(today, -(figure.days ?? 0)), months: Math.floor((figure.days ?? 0) / 30) }
        : { state: 'overdue', months: figure.months };
    case 'date':
      return figure.date <= today ? { state: 'overdue', since: figure.date } : undefined;
    default:
      return undefined;
  }
}

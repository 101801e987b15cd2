import type { DebtDraft } from '../../../contracts/conversation-state.ts';
import type { InboundEvent } from '../../../contracts/inbound-event.ts';
import type { FoldFacts, ToldSituation } from '../../../contracts/told-situation.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { KeptOfPerson } from '../../../ports/person-data.ts';
import { formatPercent } from '../../format.ts';
import { DEBT_KIND, PAYMENT_REASON } from '../../words.ts';
import { automatedDecisions } from './automated-decisions.ts';
import { accessesOf, entryOf, teamOf } from './dealings.ts';
import { EXPENSE_CATEGORY, INCOME_SOURCE } from './money-words.ts';
import { type PersonExport, personExport } from './person-export.ts';
import { iso, isoOrNull } from './times.ts';

type Needs = {
  readonly foldFacts: FoldFacts;
  readonly now: number;
  readonly others?: PersonExport['outros'];
};

/** All that is kept of a person, in the order and the words of the export, checked against its schema. */
export function exportOf(kept: KeptOfPerson, { foldFacts, now, others = {} }: Needs): PersonExport {
  const told = foldFacts(kept.state?.facts ?? []);
  return personExport.parse({
    versao: 1,
    gerado_em: iso(now),
    pessoa: {
      codigo: kept.personId,
      primeiro_nome: kept.state?.firstName ?? null,
      desde: iso(kept.since),
      enderecos: kept.addresses.map(({ address, since }) => ({ endereco: address, desde: isoOrNull(since) })),
    },
    consentimento: consentOf(kept),
    ...moneyOf(told),
    pagamentos: paymentsOf(kept, told),
    contado: (kept.state?.facts ?? []).map(({ messageId, slot, on, change }) => ({
      mensagem: messageId,
      em: on ?? null,
      pergunta: slot ?? null,
      registro: document(change),
    })),
    conversa: conversationOf(kept),
    roteiro: document(kept.roadmap),
    roteiro_mes_a_mes: monthsOf(kept),
    decisoes_automaticas: [...automatedDecisions(kept)],
    mensagens: messagesOf(kept),
    nao_lidas: kept.unread.map(({ reason, raw, at }) => ({ em: isoOrNull(at), motivo: reason, conteudo: raw })),
    nao_entendidas: kept.misunderstood.map(({ day, words, slot, why }) => ({
      em: day,
      palavras: words,
      pergunta: slot,
      motivo: why,
    })),
    acontecimentos: kept.events.map(({ at, event }) => ({ em: iso(at), tipo: event.type, registro: document(event) })),
    lembretes: kept.reminders.map(({ day, at, kind, debtId, held }) => ({
      dia: day,
      em: iso(at),
      tipo: kind,
      divida: debtId === '' ? null : debtId,
      enviado: !held,
    })),
    proximos_lembretes: document({ quando: kept.look, agenda: kept.agenda }),
    acessos: accessesOf(kept),
    entrada: entryOf(kept),
    equipe: teamOf(kept),
    chamados: kept.calls.map(({ at, name, told: isTold }) => ({ em: iso(at), tipo: name, equipe_avisada: isTold })),
    conversas_unidas: kept.merges.map(({ at, state }) => ({ em: iso(at), registro: document(state) })),
    plano: planOf(kept),
    outros: others,
  } satisfies PersonExport);
}

function consentOf({ state, events, optedOut }: KeptOfPerson): PersonExport['consentimento'] {
  const history = [
    ...events.flatMap(({ at, event }) => {
      const what = CONSENT[event.type];
      return what === undefined ? [] : [{ em: iso(at), o_que: what }];
    }),
    ...optedOut.map((at) => ({ em: iso(at), o_que: 'marca de que não devemos escrever por conta própria' })),
  ];
  const now = { given: 'autorizado', refused: 'recusado', unasked: 'não perguntado' } as const;
  return {
    agora: now[state?.consent ?? 'unasked'],
    lembretes: state?.remindersStopped || state?.optedOut ? 'desligados' : 'ligados',
    historico: history,
  };
}

const CONSENT: Readonly<Record<string, string>> = {
  'consent-given': 'autorizou guardar e usar os dados para o roteiro',
  'consent-refused': 'não autorizou',
  'opted-out': 'pediu para parar (SAIR)',
  'opted-in': 'pediu para voltar',
};

type Money = Pick<PersonExport, 'rendas' | 'entradas_unicas' | 'despesas' | 'dividas' | 'preocupacoes' | 'ajustes'>;

function moneyOf(told: ToldSituation): Money {
  return {
    rendas: told.incomes.map(({ id, source, monthly, variable, thirteenth, payDay, until }) => ({
      codigo: id,
      origem: INCOME_SOURCE[source],
      por_mes_centavos: monthly,
      varia: variable,
      decimo_terceiro: thirteenth,
      dia: payDay ?? null,
      ate: until ?? null,
    })),
    entradas_unicas: told.oneOffs.map(({ month, amount, reason }) => ({
      mes: month,
      valor_centavos: amount,
      motivo: reason,
    })),
    despesas: told.expenses.map(({ id, label, category, monthly, essential }) => ({
      codigo: id,
      nome: label ?? EXPENSE_CATEGORY[category],
      por_mes_centavos: monthly,
      essencial: essential,
    })),
    dividas: told.debts.map(debtOf),
    preocupacoes: [...told.worries],
    ajustes: {
      a_mais_por_mes_centavos: told.extraMonthly,
      meses_sem_pagar: [...told.missedMonths],
      meses_com_menos: [...told.lessInMonth].map(([mes, centavos]) => ({ mes, a_menos_centavos: centavos })),
    },
  };
}

function debtOf(debt: DebtDraft): PersonExport['dividas'][number] {
  const { rate } = debt;
  return {
    codigo: debt.id,
    credor: nameOf(debt),
    tipo: debt.kind ? DEBT_KIND[debt.kind] : null,
    saldo_centavos: debt.balance ?? null,
    parcela_centavos: debt.instalmentAmount ?? null,
    parcelas_restantes: debt.instalmentsRemaining ?? null,
    minimo_centavos: debt.minimumPayment ?? null,
    taxa: rate ? `${formatPercent(rate.value)} ao ${rate.period === 'month' ? 'mês' : 'ano'}` : null,
    vencimento: debt.dueDay ?? null,
    atrasada_desde: debt.overdueSince ?? null,
    negativada: debt.negativeListed ?? null,
    registro: document(debt),
  };
}

/** Of a debt that was taken out the creditor is known, of the others what they are called. */
function paymentsOf({ state }: KeptOfPerson, { debts }: ToldSituation): PersonExport['pagamentos'] {
  const facts = state?.facts ?? [];
  const creditors = facts.flatMap(({ change }) =>
    change.set === 'debt' && change.debt.creditor ? [[change.debt.id, change.debt.creditor] as const] : [],
  );
  const names = new Map([...creditors, ...debts.map((debt) => [debt.id, nameOf(debt)] as const)]);
  return facts.flatMap(({ change }) => {
    if (change.set !== 'payment') return [];
    const { on, debtId, amount } = change;
    return [{ em: on, divida: debtId, credor: names.get(debtId) ?? '', valor_centavos: amount }];
  });
}

function monthsOf({ roadmap }: KeptOfPerson): PersonExport['roteiro_mes_a_mes'] {
  if (roadmap === undefined || roadmap.plan.kind === 'unpayable') return [];
  const { months, debts } = roadmap.plan;
  const names = new Map(debts.map((debt) => [debt.id, nameOf(debt)]));
  return months.flatMap(({ month, payments }) =>
    payments.map(({ debtId, amount, interest, balanceAfter, reason }) => ({
      mes: month,
      credor: names.get(debtId) ?? '',
      valor_centavos: amount,
      juros_centavos: interest,
      falta_centavos: balanceAfter,
      porque: PAYMENT_REASON[reason],
    })),
  );
}

function conversationOf({ state }: KeptOfPerson): PersonExport['conversa'] {
  const { facts: _, roadmap: __, ...rest } = state ?? {};
  return {
    modo: state?.mode ?? 'assistant',
    parada: state?.optedOut ?? false,
    declarou_menor: state?.declaredMinor ?? false,
    pessoa_da_equipe_ate: isoOrNull(state?.humanUntil),
    pergunta_aberta: document(state?.asked),
    espera_um_sim: document(state?.pendingAction),
    opiniao: document(state?.feedback),
    registro: document(rest),
  };
}

function messagesOf({ received, sent }: KeptOfPerson): PersonExport['mensagens'] {
  const theirs = received.map(({ kind, sentAt, receivedAt, event }) => ({
    em: iso(sentAt > 0 ? sentAt : receivedAt),
    de: kind === 'sent-echo' || kind === 'human-takeover' ? ('nós' as const) : ('você' as const),
    tipo: kind,
    texto: textOf(event),
    estado: null,
    registro: document(event),
  }));
  const ours = sent.map(({ text, purpose, status, createdAt, endedAt, receipt }) => ({
    em: iso(endedAt ?? createdAt),
    de: 'nós' as const,
    tipo: purpose === 'reply' ? 'resposta' : 'lembrete',
    texto: text,
    estado: receipt ?? status,
    registro: null,
  }));
  return [...theirs, ...ours].toSorted((one, other) => (one.em < other.em ? -1 : 1));
}

function textOf(event: InboundEvent | undefined): string {
  if (event === undefined) return '';
  if ('text' in event) return event.text;
  if (!('content' in event)) return '';
  const { content } = event;
  if ('text' in content) return content.text;
  return 'caption' in content ? (content.caption ?? '') : '';
}

function planOf({ premium, charges }: KeptOfPerson): PersonExport['plano'] {
  return {
    agora: premium.plan === 'premium' ? 'premium' : 'grátis',
    premium_ate: isoOrNull(premium.until),
    historico: premium.changes.map(({ at, until, by }) => ({
      em: iso(at),
      ate: isoOrNull(until),
      por: by.kind === 'operator' ? `equipe (${by.operatorId})` : `${BY[by.kind]} (${by.chargeId})`,
      motivo: by.kind === 'operator' ? by.reason : null,
    })),
    cobrancas: charges.map((charge) => ({
      codigo: charge.id,
      criada_em: iso(charge.createdAt),
      valor_centavos: charge.amount,
      dias: charge.days,
      estado: charge.status,
      paga_em: isoOrNull(charge.paidAt),
      pix: charge.pix ?? null,
      vence_em: isoOrNull(charge.expiresAt),
    })),
  };
}

const BY = { payment: 'pagamento', refund: 'devolução' } as const;

/** A stored document as JSON has it: what is `undefined` in it is not there. */
function document(value: unknown): PersonExport['roteiro'] {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

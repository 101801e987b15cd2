import type { ConversationState } from '../../../contracts/conversation-state.ts';
import type { DomainEvent } from '../../../contracts/domain-event.ts';
import type { KeptOfPerson } from '../../../ports/person-data.ts';
import type { PersonExport } from './person-export.ts';

type Decision = PersonExport['decisoes_automaticas'][number];
type Known = Pick<KeptOfPerson, 'events' | 'state'>;

/**
 * What was decided about the person without a human being, by which criteria and from which inputs (LGPD, art. 20): of
 * the last roadmap all that it was calculated from, of former ones what they came to.
 */
export function automatedDecisions({ events, state }: Known): readonly Decision[] {
  const lastPlan = events.findLastIndex(({ event }) => PLANNED.has(event.type));
  return events.flatMap(({ at, event }, index): readonly Decision[] => {
    const known = DECISIONS[event.type];
    if (known === undefined) return [];
    const { v: _, type: __, ...result } = event;
    const inputs = index === lastPlan ? inputsOf(state) : null;
    return [{ em: new Date(at).toISOString(), ...known, entradas: inputs, resultado: result }];
  });
}

const PLANNED: ReadonlySet<DomainEvent['type']> = new Set(['roadmap-made', 'roadmap-not-possible']);

function inputsOf(state: ConversationState | undefined): Decision['entradas'] {
  const mark = state?.roadmap;
  if (mark?.problem === undefined) return null;
  return JSON.parse(JSON.stringify({ problema: mark.problem, preferencia: mark.preference ?? null }));
}

const DECISIONS: { readonly [Type in DomainEvent['type']]?: Pick<Decision, 'decisao' | 'criterios'> } = {
  diagnosed: {
    decisao: 'Diagnóstico do mês',
    criterios:
      'O que entra menos o que sai, comparado com o que as dívidas pedem e com os juros de um mês. Só contas, sem pontuação nem perfil.',
  },
  'roadmap-made': {
    decisao: 'Roteiro mês a mês',
    criterios:
      'Primeiro contas da casa e bens em garantia, depois a combinação de pagamentos e ofertas que custa menos no total, ou a ordem que você pediu.',
  },
  'roadmap-not-possible': {
    decisao: 'Sem roteiro com data',
    criterios: 'O que sobra por mês não cobre os contratos nem os juros, então mostramos os caminhos da lei.',
  },
  'reminder-sent': {
    decisao: 'Lembrete enviado',
    criterios: 'Pelo vencimento, pelo roteiro e pelo que você contou que já pagou; no máximo dois por semana.',
  },
  'reminder-held': {
    decisao: 'Lembrete não enviado',
    criterios: 'Por sorteio, para medir se lembretes ajudam. Nada além do lembrete muda.',
  },
  'crisis-noticed': {
    decisao: 'Conversa sobre dinheiro pausada',
    criterios: 'Palavras que podem indicar perigo para a vida. Mostramos o CVV, 188, e avisamos a equipe.',
  },
};

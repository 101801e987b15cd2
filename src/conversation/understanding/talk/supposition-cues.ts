import { lostWork } from '../household/life-changes.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/** Where a supposition begins: "e se", "vamos supor que", or a condition whose outcome is asked for. */
export function suppositionCue(turn: TurnReading): Found<true> | undefined {
  const { words } = turn.reading;
  return phrasesIn(cues, turn).find(({ from }) => opensClause(words, from)) ?? conditionThatAsks(turn);
}

/** "se entrar 3 mil do fgts em janeiro muda muito?": a condition, and a question about what becomes of it. */
function conditionThatAsks(turn: TurnReading): Found<true> | undefined {
  const { words } = turn.reading;
  const isMoney = turn.figures.length > 0 || lostWork(turn) !== undefined;
  const [condition] = [...phrasesIn(conditions, turn), ...(isMoney ? phrasesIn(doing, turn) : [])].filter(({ from }) =>
    opensClause(words, from),
  );
  if (!condition) return undefined;
  const end = words.indexOf('\n', condition.from);
  const to = end < 0 ? turn.to : end;
  // "se eu der 500 de uma vez" ⏎ "adianta alguma coisa?"
  const asks = phrasesIn(outcomes, turn).some(({ from }) => from >= condition.to && from <= to + 1);
  return asks || words.slice(condition.from, to).includes('?') ? condition : undefined;
}

const conditions = phraseBook<true>([
  [
    true,
    [
      '(e)? (se|caso) (eu|me|a_gente|nois)? (entrar|cair|vier|venda|vendo|use|pegue|receba|pague|ganhe|consiga|bote|coloque|ponha|de|junte|corte|largar|largasse|parar|parasse|trocar|mudar|fizer|sobrar|receber|recebesse|ganhar|ganhasse|aparecer|pintar|sair|tirar|guardar|juntar|economizar|cortar|arrumar|conseguir|conseguisse|pegar|vender|vendesse|pagar|pagasse|usar|antecipar|diminuir|aumentar|subir|perder|der|desse|colocar|botar|puser|por|ficar|ficasse) ..',
    ],
  ],
]);

/** "vendendo a moto por 4 mil ajuda?", "colocando mais 100 acaba quando?"; "pagando isso meu nome limpa?" supposes nothing. */
const doing = phraseBook<true>([
  [
    true,
    [
      '(e)? (colocando|botando|pagando|pondo|vendendo|usando|juntando|cortando|tirando|recebendo|ganhando|perdendo|guardando|economizando|pegando|conseguindo|antecipando|dando|entrando|sobrando|ficando) ..',
    ],
  ],
]);

/** What somebody wants to know of a supposition. */
const outcomes = phraseBook<true>([
  [
    true,
    [
      '(muda|mudaria|adianta|adiantaria|ajuda|ajudaria|melhora|melhoraria|resolve|resolveria|compensa|acelera|encurta|faz_diferenca|da_diferenca|economizo|economiza|diminui|da_para_quitar|da_pra_quitar|da_para_pagar|consigo_quitar|quito|termino|termina|acabo|acaba|saio|fico_livre|demora|leva_quanto|quando|quanto_tempo|ate_quando|como_fica|como_ficaria|quanto_fica|o_que_acontece|o_que_muda) ..',
    ],
  ],
]);

const cues = phraseBook<true>([
  [
    true,
    [
      'e se',
      'e caso',
      '(vamos|vamo|agora)? (supor|imaginar|imagina|imagine|supondo|supoe|suponha|suponhamos|finge|imaginando|digamos|simula|simule|simular|testa|faz_de_conta|hipoteticamente) (ai|so|aqui|comigo|para_mim|hipoteticamente)? (que|eu|se|se_eu|que_eu|que_o|que_a|que_meu|que_minha|sem|com)',
      '(quanto|como|o_que|quando) (eu)? (fica|ficaria|muda|mudaria|acontece|aconteceria|acabo|termino|sobra|da|saio|vai_ficar|economizo) (o_plano|tudo|a_data|o_prazo|as_contas|o_roteiro|isso|de_pagar)? (se|caso)',
      '(e)? (muda|adianta|ajuda|compensa|melhora|vale_a_pena|simula|calcula|faz_as_contas) (muito|alguma_coisa|algo|o_plano|pra_mim)? se',
      'quanto tempo (leva|levaria|levo|demora|demoraria|demoro|falta)? (se|caso)',
      'se eu (pagar|pagasse|conseguir|conseguisse|vender|vendesse|usar|usasse|botar|colocar|puser|juntar|nao_aceitar|nao_puder|nao_conseguir)',
    ],
  ],
]);

/** "não sei se eu pagar …" and "ele disse que se eu pagar" suppose nothing of ours. */
export function opensClause(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  // "me diz uma coisa se eu conseguir …": said without a comma.
  if (
    opening.whole(words.slice(Math.max(0, at - 6), at)) !== undefined ||
    opening.whole(words.slice(0, at)) !== undefined
  )
    return true;
  return (
    before === undefined || ['\n', ',', '.', '?', '!', 'e', 'mas', 'dora', 'oi', 'entao', 'ah', ';'].includes(before)
  );
}

const opening = phraseBook<true>([
  [
    true,
    [
      '(oi|ola|moca|moco|dora|olha|entao|e|bom_dia|boa_tarde|boa_noite)? (me)? (diz|diga|fala|fale|responde|conta|explica|tira_uma_duvida|uma_duvida|uma_pergunta|deixa_eu_perguntar|queria_saber|quero_saber|vem_ca|escuta) (uma_coisa|ai|so|aqui|para_mim|uma_duvida|isso|so_uma_coisa|me)?',
    ],
  ],
]);

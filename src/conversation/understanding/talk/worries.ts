import type { Command, Slot } from '../../../contracts/command.ts';
import type { Worry } from '../../../contracts/mentions.ts';
import { isAfterwards } from '../afterwards.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { LONE_WORRIES, WORRY_ANSWERS } from './worry-answers.data.ts';

/** A worry answers its own question; elsewhere only what cannot wait is taken. */
export function readWorries(turn: TurnReading, toldElse: boolean): readonly Command[] {
  const slot = turn.view.question?.slot;
  const over = noWorries.all(turn.reading.words);
  const alone = slot === 'worry' ? turn.clauses.flatMap(({ words }) => loneWords.whole(words) ?? []) : [];
  const answers = slot === 'worry' ? [...answerWords.all(turn.reading.words), ...alone] : [];
  const told = [...worryWords.all(turn.reading.words), ...answers]
    .filter((one) => !over.some((calm) => one.from < calm.to && calm.from < one.to))
    .filter((one) => !isDeniedAt(turn.reading.words, one))
    .filter((one) => !(one.value === 'wages-seized' && isInstalment(turn, one)));
  const named = withoutCourt([...new Set([...cutOff(turn, slot), ...told.map(({ value }) => value)])], turn);
  const denied =
    named.length === 0 && worryWords.all(turn.reading.words).some((one) => isDeniedAt(turn.reading.words, one));
  const found =
    named.length > 0
      ? named
      : denied && slot === 'worry'
        ? (['none'] as const)
        : otherWords.all(turn.reading.words).length > 0
          ? (['other'] as const)
          : [];
  if (slot === 'worry') return answersWorry(turn, found, toldElse).map(tell);
  if (slot !== undefined && DEBTS.has(slot))
    return suits
      .all(turn.reading.words)
      .slice(0, 1)
      .map(({ value }) => tell(value));
  const isOpenTalk = slot === undefined || slot === 'consent' || isAfterwards(slot);
  return isOpenTalk ? found.filter((worry) => URGENT.has(worry)).map(tell) : [];
}

/** "não tem cobrador não": what does not weigh. */
function isDeniedAt(words: readonly string[], { from, value }: Found<Worry>): boolean {
  const isDeniable = value === 'collectors' || value === 'name' || value === 'summons' || value === 'repossession';
  const before = words.slice(Math.max(0, from - 3), from);
  const no = before.lastIndexOf('nao');
  return isDeniable && no >= 0 && /^(?:tem|tenho|ha|existe|recebi|chegou|estou|esta)$/.test(before[no + 1] ?? '');
}

/** "luz atrasada 2 meses e tão ameaçando cortar": what is cut stands anywhere in the turn. */
function cutOff({ reading: { words }, creditors }: TurnReading, slot: Slot | undefined): readonly Worry[] {
  const cuts = slot === 'worry' ? CUTS_IF_ASKED : CUTS;
  const isCut = words.some((word, at) => cuts.test(word) && words[at + 1] !== 'gastos');
  // "Cemig deu 15 dias senão desliga": who supplies it.
  const isSupplier = slot === 'worry' && creditors.some(({ value }) => value.bill !== undefined);
  return isCut && (isSupplier || words.some((word) => SUPPLIES.has(word))) ? ['service-cut'] : [];
}

const CUTS = /^(?:cortar(?:em|am)?|desligar(?:em|am)?)$/;
const CUTS_IF_ASKED =
  /^(?:cort(?:a|e|ar|aram|arem|am|ou|ada|ado|ando|es)|deslig(?:a|ue|uem|ar|aram|arem|am|ou|ada|ado|ando|amento)|suspend\w+|relig\w+)$/;

/** "o banco entrou na justiça e tão descontando do meu salário": the court is how the pay is seized. */
function withoutCourt(named: readonly Worry[], { reading: { words } }: TurnReading): readonly Worry[] {
  const isServed = words.some((word) => /^(?:intim|cita[cd]|oficial$|audiencia|cartorio|protest)/.test(word));
  return named.includes('wages-seized') && !isServed ? named.filter((worry) => worry !== 'summons') : named;
}

const SUPPLIES: ReadonlySet<string> = new Set(
  'luz agua energia gas internet forca relogio telefone net wifi wi-fi linha'.split(' '),
);

/** "desconta 410 do meu benefício": how a debt is paid. */
function isInstalment({ figures, reading: { words } }: TurnReading, { from, to }: Found<Worry>): boolean {
  const isNamed = figures.some((figure) => figure.from >= from && figure.to <= to && figure.value.kind === 'amount');
  return /^descont/.test(words[from] ?? '') && isNamed;
}

/** Named worries; failing those a sentence that names none, which is a worry all the same. */
function answersWorry({ clauses, reading }: TurnReading, found: readonly Worry[], toldElse: boolean): readonly Worry[] {
  const told = found.filter((worry) => worry !== 'none' && worry !== 'other');
  // "tão ameaçando cortar a luz", "o rapaz da cobrança falou que vai penhorar": told by what is threatened.
  const others = told.filter((worry) => worry !== 'collectors');
  const isBySay = reading.words.some((word) =>
    /^(?:ameac|falou|falaram|disse|disseram|vai$|vao$|quer$|querem$)/.test(word),
  );
  const isCalls = reading.words.some((word) => /^lig(?:a|am|ando|acao|acoes)$/.test(word));
  const named = others.some((worry) => URGENT.has(worry)) && isBySay && !isCalls ? others : told;
  if (named.length > 0) return named;
  if (found.length > 0) return found;
  // "não, tá de boa, só enrolado mesmo": the no is an answer already, and was taken out of the words.
  const isAnswered = reading.words[0] === '\n' || reading.words.at(-1) === '\n';
  if (isAnswered && !reading.words.some((word) => word === 'mas' || word === 'porem' || word === 'medo')) return [];
  const isSentence = clauses.some(({ words }) => words.length >= 3);
  return isSentence && !toldElse && !reading.words.includes('?') ? ['other'] : [];
}

function tell(worry: Worry): Command {
  return { kind: 'tell-worry', worry };
}

const URGENT: ReadonlySet<Worry> = new Set([
  'service-cut',
  'eviction',
  'repossession',
  'wages-seized',
  'summons',
  'food',
]);

/** Questions about debts, at which only a court is heard beside them: a term may run out. */
const DEBTS: ReadonlySet<Slot> = new Set(['debts', 'more-debts', 'debt-amount', 'debt-creditor', 'overdue']);

const suits = phraseBook<Worry>([
  [
    'summons',
    [
      '(virou|tem|ja_tem|abriram|entraram_com|tomei|levei|chegou|respondo) (um|o|a|uma|ja)? (processo|acao|acao_judicial|execucao)',
      '(recebi|chegou|veio|tomei|mandaram) (uma|a|um|o)? (citacao|intimacao|mandado|notificacao_judicial|oficial_de_justica|carta_da_justica)',
      '(fui|estou_sendo|sou) (citado|citada|intimado|intimada|processado|processada|executado|executada)',
      'oficial de justica (veio|apareceu|bateu|me|aqui|em_casa) ..',
      '(esta|foi|ta|parou) na justica',
    ],
  ],
]);

/** A lawsuit that brings money, or that somebody offers to drop. */
const noWorries = phraseBook<true>([
  [
    true,
    [
      '(ganhei|ganhamos|ganhar|vou_ganhar|receber_de|dinheiro_de|indenizacao_de) (um|o|uma|a|esse|essa)? (processo|acao|causa)',
      '(recebo|receber|recebi|entra|entrou|sai|cai|caiu|vem) .. (do|da|de_um|de_uma) (processo|acao|causa)',
      '(retira|retiram|retirar|tira|tiram|encerra|encerram|extingue|extinguem|arquiva|arquivam|cancela|cancelam|desistem_do|para|param) (o|a|com_o|do|esse)? (processo|acao|protesto)',
      'cartorio (eleitoral|de_registro)',
      '(posso|quero|queria|da_para|vou|podemos|como|vale_a_pena|pretendo|penso_em|pensando_em|devo) (eu)? (processar|denunciar|entrar_na_justica|entrar_com)',
    ],
  ],
]);

/** What cannot wait. */
const worryWords = phraseBook<Worry>([
  [
    'service-cut',
    [
      '(cortar|cortaram|corte|cortou|cortada|cortando|cortarem|desligar|desligaram|religar|suspender) .. (luz|agua|gas|energia|internet)',
      '(luz|agua|gas|energia) .. (cortada|cortar|cortaram|cortou|corte|desligada|desligaram)',
      '(aviso|ameaca|ameacando|ordem|medo) (de|do) corte',
      '(sem|fiquei_sem) (luz|agua|energia|gas) em casa',
      'estou sem (luz|agua|gas|energia)',
      'corte (da|de) (luz|agua|energia|gas)',
    ],
  ],
  [
    'eviction',
    [
      '(despejo|despejado|despejada|despejar|despejados)',
      '(perder|tomar|tomarem|tirar|perdendo) .. (casa|apartamento|ape|imovel|moradia|teto)',
      '(dono|dona|proprietario|imobiliaria) .. (pediu|quer|pedindo|mandou) .. (casa|sair|saia|imovel)',
      '(leilao|leiloar) .. (casa|imovel|apartamento)',
      '(leilao|leiloar)',
      '(colocar|botar|por|jogar|mandar|ponha|bote|jogue|coloque) (eu|a_gente|nos|nois)? (na_rua|para_fora|no_olho_da_rua)',
      '(dono|dona|proprietario|proprietaria|imobiliaria|senhorio) .. (saia|saiamos|desocupe|desocupar|entregar|entregue|devolver|sair) ..',
      '(tenho|temos|preciso|precisamos|mandaram|pediram) .. (sair|desocupar|entregar|devolver) (de|da|a|o)? (casa|imovel|apartamento|kitnet|ape|aluguel) ..',
      'ir para a rua',
      'morar na rua',
      'aluguel (atrasado|vencido)',
    ],
  ],
  [
    'repossession',
    [
      'busca e apreensao',
      '(tomem|tomar|tomarem|tomaram|tomando|levem|levar|levaram|levando|peguem|peguarem|recolham|apreendam|perca|perder|perdendo|busquem|tirem|tirar) (o|a|meu|minha|nosso|nossa)? (meu|minha)? (carro|moto|veiculo|caminhao|carrinho|motinha|van|fusca|gol)',
      '(tomar|tomarem|perder|pegar|recolher|levar|buscar|apreender|tirar|vao_tomar) .. (carro|moto|veiculo|caminhao)',
      '(carro|moto|veiculo) .. (tomar|apreendido|apreendida|tomado|recolher|perder|busca)',
    ],
  ],
  [
    'wages-seized',
    [
      '(bloquearam|bloqueou|bloqueio|bloqueado|bloquear|travou|travaram|trancou|trancaram|congelou|congelaram|penhora|penhoraram|penhorar|penhorou|penhorado|descontaram|seguraram|retiveram|pegaram) .. (salario|conta|beneficio|aposentadoria|pagamento|poupanca)',
      '(salario|conta|beneficio|aposentadoria) .. (bloqueado|bloqueada|penhorado|penhorada|retido|retida|bloqueou|bloqueio)',
      '(penhora|sisbajud|bacenjud)',
      '(salario|pagamento|beneficio|aposentadoria) .. (descontado|descontada|descontando|comido|levado)',
      '(descontam|descontando|desconta|descontou|descontaram|tirando|tiram|tira|tirou|pega|pegam|pegaram|comem|puxou|puxam|puxa|segura|seguram|engole|leva|levam|debita|debitou|debitam) .. (do|no|o|meu|minha|metade_do|quase_todo|todo_o|parte_do|tudo_do) (meu|minha)? (salario|pagamento|beneficio|aposentadoria|pensao|salarinho) ..',
      '(banco|caixa|bradesco|itau|santander|nubank) (pega|pegou|tira|tirou|puxa|puxou|leva|levou|come|comeu|engole|segura|fica_com|debita|debitou|toma) (tudo|o|meu|quase_tudo|metade)',
      '(salario|pagamento|beneficio|aposentadoria) (cai|entra|chega) e (o|eles|ja|some|vai|banco)? .. (some|pega|pegam|leva|tira|descontam|puxa|come)',
      'desconto no (salario|meu_salario|beneficio)',
      'banco (pega|pegou|fica_com|segura|come|comeu|engole) .. (salario|beneficio|aposentadoria)',
    ],
  ],
  [
    'summons',
    [
      '(intimacao|citacao|intimado|intimada|processo|processado|processada|processar|processando|audiencia|judicial)',
      'mandado (de|judicial|do_juiz|da_justica)',
      'oficial de justica',
      '(carta|papel|notificacao) (da|de|do) (justica|juiz|forum|tribunal|advogado)',
      '(carta|acao) judicial',
      'na justica',
      'protesto',
      'protestado',
      'cartorio',
    ],
  ],
  [
    'collectors',
    [
      '(cobrador|cobradores|cobranca|cobrancas|cobrando|cobram)',
      '(ligam|ligando|ligacao|ligacoes|liga) .. (dia|todo|toda|hora|cobrando|trabalho|parar|demais)',
      '(ligacao|ligacoes) .. (banco|cobranca|financeira)',
      '(nao_param|nao_para|nao_parou) de (me)? (ligar|cobrar|perturbar|mandar_mensagem|encher)',
      'agiota .. (ameacando|ameacou|atras|cobrando)',
      'ameaca*',
    ],
  ],
  [
    'name',
    [
      'nome (da|do|de) (minha|meu|nossa)? .. (sujo|negativado|restrito)',
      '(nome) (esta|ficou|continua)? (sujo|negativado|no_serasa|no_spc|restrito|sujou|manchado)',
      '(serasa|spc|negativado|negativada|negativaram|negativacao)',
      '(limpar|limpo|sujar|sujo) .. nome',
      '(score|escore)',
      'nome no (serasa|spc)',
    ],
  ],
  [
    'food',
    [
      '(passando|passar|passo|com) fome',
      'sem (comida|comer|alimento|leite|o_que_comer)',
      '(faltando|falta|faltar|acabou|nao_tem|nao_tenho) .. (comida|comer|leite|alimento|arroz|gas_para_cozinhar)',
      'nao tem o que comer',
      'nem (comida|leite|arroz|feijao|o_que_comer) (tem|tenho|temos|sobra)?',
      '(sem|nao_ter|nao_tenho|nao_tem|falta) (ter)? (o)? (que|com_que|nada) (dar|por|botar|colocar|para)? (de)? (comer|comida|para_comer|na_mesa) ..',
      'nem para comer',
      'geladeira vazia',
    ],
  ],
  [
    'none',
    [
      '(nada|nenhuma|nenhum|nao) (urgente|grave|disso|de_urgente|demais|por_enquanto)',
      'nada (de|muito|tao)? urgente',
      '(esta|ta) tudo (calmo|tranquilo|controlado|bem|em_paz|certo|ok|sob_controle)',
      'sem urgencia',
      '(de)? (urgente|urgencia) (mesmo)? (nao|nada|so) (tem|tenho|e)? (nada|nao)?',
      '(nenhuma|nenhum) urgen*',
      'por enquanto nada',
      'nao (tem|tenho) (nada|nenhuma) urgen*',
      'nao e urgente',
      'nao tem urgencia',
    ],
  ],
]);

const answerWords = phraseBook(WORRY_ANSWERS);
const loneWords = phraseBook(LONE_WORRIES);

/** What weighs on somebody without being one of these; heard where nothing else was. */
const otherWords = phraseBook<Worry>([
  [
    'other',
    [
      '(perdi|perder|perdeu|mandado_embora|mandada_embora|desempregado|desempregada|demitido|demitida|desemprego) ..',
      '(dormir|durmo|insonia|ansiedade|ansiosa|ansioso|depressao)',
      '(os|esses|os_tais) juros',
      'juros (altos|altissimos|abusivos|subindo)',
      'bola de neve',
      '(doente|doenca|cirurgia|remedio)',
      '(nao|nunca) (vou|consigo|sei) .. (pagar|sair|resolver)',
      '(fatura|cartao|divida|dividas|contas) .. (crescendo|aumentando|enorme|atrasado|atrasada|atrasadas|vencendo|vencida)',
    ],
  ],
]);

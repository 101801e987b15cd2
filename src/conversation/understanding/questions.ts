import type { Command, QuestionTopic } from '../../contracts/command.ts';
import { phraseBook } from './phrase-book.ts';
import { readScam } from './scams.ts';
import type { Reading } from './tokens.ts';

type Asked = QuestionTopic | 'off-topic';

const asked = phraseBook<Asked>([
  [
    'is-it-safe',
    [
      '(e|eh|isso_e|aqui_e|esta|sera_que_e) (seguro|confiavel|serio|de_confianca|segura)',
      '(posso|da_para|devo) confiar',
      '(e|eh) de confianca',
      'meus dados (ficam|estao|vao|sao) ..',
      '(vai|vao|voce_vai) (vender|compartilhar|passar|usar) meus dados',
      'tenho medo de passar ..',
      '(para|por) que (voce|voces|querem|precisam|vcs) .. meus dados',
      '(para|por)? (que|porque) .. (quer|querem|precisa|precisam|preciso|tenho_que|devo) (voce|voces|dele|de)? (saber|disso|disto|desses|dessa|desse|isso|dos_meus|falar|passar|informar|responder|dizer|contar|perguntar|pergunta)',
      '(para|por)? (que|porque) (tanta|tantas|essa|essas) pergunta*',
      'quem (ve|vai_ver|le) ..',
      '(vai|vao|voce_vai|precisa|precisam|tem_que|quer|querem|pede|pedem) (pedir|passar|informar|mandar|dar|de)? (o|a|do|da)? (meu|minha)? (cpf|rg|senha|senhas|documento|documentos|dados_bancarios|numero_do_cartao)',
      '(e|eh) de verdade',
      'e (seguro|confiavel|confiavel_isso)',
      'como sei que ..',
      'isso e seguro',
      'tem seguranca',
      'seguro isso',
    ],
  ],
  [
    'cost',
    [
      '(quanto|qto) (custa|cobra|cobram|e|eh|voce_cobra|vou_pagar_por_isso|sai)',
      '(tem|vai_ter|tem_algum) (custo|que_pagar|taxa_isso|cobranca)',
      '(e|eh|isso_e|sera_que_e|aqui_e) (de_graca|gratis|gratuito|pago|gratuita)',
      '(paga|pago|pagar|cobra|cobram|custa|gasta) (alguma_coisa|algo|quanto|caro|alguma_taxa|mensalidade|por_isso)',
      '(tem|vou_ter) (que|de) pagar (alguma_coisa|algo|por_isso|para_usar|voces|isso_aqui)',
      'de graca',
      'pago alguma coisa',
      '(preciso|tenho_que|vou_ter_que|vai_ter_que|precisa) pagar .. (voces|voce|taxa|algo|alguma_coisa|por_isso|pelo_servico|mensalidade)',
      'voces cobram',
      'vao me cobrar',
      'qual (o|e_o) (preco|valor) (disso|do_servico)',
    ],
  ],
  [
    'what-is-this',
    [
      '(isso|isto|aqui|voce|voces) (e|eh|sao|aqui_e) (do|da|de|o|a)? (serasa|spc|procon|governo|banco|nubank|caixa|ong|empresa|desenrola) ..',
      'o que (e|eh) (isso|isto|voce|esse|essa|voces|aqui)',
      '(quem|quem_e) (e|eh|sao) (voce|voces|vc|dora)',
      'quem e voce',
      '(quem|quem_e|com_quem) .. (esta|estou|to) falando',
      '(com)? quem (fala|falo|eu_falo|fala_ai|ta_ai|esta_ai)',
      'quem (e|eh) que (fala|esta_ai|me_chamou)',
      '(e|eh) aqui que (resolve|ajuda|negocia|limpa|paga|tira|trata|renegocia|faz) ..',
      '(voces|voce) (ajudam|ajuda|resolvem|resolve|negociam|negocia) .. (divida|dividas|quem|gente|sair|limpar) ..',
      '(que|qual) (empresa|banco|instituicao) (e|eh) (essa|esse|voces|voce|isso)',
      'como (funciona|funfa|que_funciona|e_que_funciona)',
      '(para|pra) que serve',
      'o que voce faz',
      '(voce|vc|dora) (e|eh) (um|uma)? (robo|pessoa|humano|ia|maquina|bot)',
      '(e|eh) (um|uma)? (robo|bot|maquina|ia)',
      'isso aqui e o que',
      '(e|eh|sao) (do|da|de) (governo|serasa|spc|procon|prefeitura|banco_central|receita|desenrola|banco|igreja|ong|nubank|caixa)',
      'nao entendi nada',
      'explica (melhor|isso|como)',
      'serve para que',
    ],
  ],
  [
    'total-owed',
    [
      '(quanto|qto) (eu|e_que_eu)? (devo|estou_devendo|tenho_de_divida|devendo) (no|ao|em|de|tudo)? ..',
      '(qual|quanto) (o|e|deu|da|esta|e_o)? (total|valor_total) (da|das|de|que)? (minha|minhas|divida|tudo|eu_devo)? ..',
      'total (das|da|de) (minhas|minha)? divida*',
      '(soma|somando) (tudo|das)',
      'quanto (e|eh|esta|da|ta) (a|minha|tudo|as) (minha|minhas)? divida*',
      'divida total',
      'quanto devo',
      '(quanto|qto) (e|eh)? (que)? (eu)? (devo|estou_devendo|to_devendo|tenho_de_divida|estou_te_devendo)',
      'quanto estou devendo',
      'quanto que (eu)? devo',
      'quanto da tudo',
      'quanto esta minha divida',
    ],
  ],
  [
    'freedom-date',
    [
      'quando (eu|que_eu|e_que_eu|vou)? (saio|termino|acabo|vou_sair|fico_livre|acaba|me_livro|quito|vou_quitar|vou_terminar|me_livrar|sair|ficar_livre) ..',
      '(em|daqui_a)? quanto tempo (eu|vou|demora|leva|falta|vai|para|ate|saio|termino|pra)? ..',
      'quantos meses (vou|falta|faltam|demora|leva|para|ate|ainda)',
      'quando (vai_acabar|acaba|termina|fica_livre|isso_acaba)',
      'data (da|de) liberdade',
      '(em|que|qual|ate) (que|qual)? (mes|ano|data|dia) (eu|que_eu|e_que)? (acabo|termino|saio|quito|fico_livre|vou_acabar|vou_terminar|acaba|termina|me_livro|zero)',
      '(falta|faltam) (muito|quanto|quantos_meses) (para|pra)? (acabar|terminar|eu)? ..',
    ],
  ],
  [
    'rotativo',
    [
      'o que (e|eh) (o|esse|juros)? (rotativo|juros_rotativo)',
      '(que|o_que|oq) .. (tal|historia|negocio)? .. rotativo',
      '(explica|entender|entendi|entendo|significa) .. rotativo',
      '(como_assim|que|nao_entendi|explica|nao_sei_o_que_e) (o|esse|de|do|e)? rotativo',
      'rotativo como assim',
      '(quanto|qual) (e|sao)? (o|os|a)? (juros|taxa) (do|de|da|no) (rotativo|cartao)',
      '(como_funciona|explica) o rotativo',
      'que (e|eh) rotativo',
      'rotativo (e|eh) o que',
      'rotativo e (isso|parcelado)',
    ],
  ],
  [
    'minimum-payment',
    [
      '(posso|devo|se_eu|vale_a_pena|da_para|pode|compensa|adianta|tem_problema|e_ruim|e_melhor|o_que_acontece_se|problema_em|ruim) (pagar|pago|pagando|eu_pagar|eu_pagar|sempre_pagar|ficar_pagando)? (so|apenas|somente|sempre)? o minimo',
      '(vale|compensa|pode|da_para|e_ruim|adianta) .. (minimo)',
      'pagamento minimo (e|eh|vale|da|compensa)',
      'o minimo (compensa|vale|adianta|resolve|e_ruim|e_bom) ..',
      '(o_que|que) (e|eh) (o|esse)? (pagamento)? minimo',
    ],
  ],
  [
    'name-cleaning',
    [
      '(quando|como|em_quanto_tempo|quanto_tempo|da_para|consigo|posso) .. (limpa|limpar|limpo|sair|tirar|sai) .. (nome|serasa|spc)',
      '(quando|quanto_tempo|em_quanto_tempo|como) .. (meu)? nome .. (limpo|sujo|limpa|sai|serasa|spc)',
      '(quando|quanto_tempo|em_quanto_tempo) .. (sai|sair|saio|tira|some|sumo) (do|da|meu_nome_do) (serasa|spc)',
      '(limpar|limpa|limpo) (o|meu)? (meu)? nome',
      '(nome) (fica|vai_ficar|sai|limpa) (limpo|do_serasa|do_spc)? .. ',
      'sair do (serasa|spc)',
      'tirar meu nome',
      'como limpo',
      'meu nome limpa',
      'nome limpo',
    ],
  ],
  [
    'prescription',
    [
      '(divida|dividas) (caduca|prescreve|prescrita|caducou|vence_em|caducam|expira|caducada|some|caducar|prescreveu|velha)',
      '(ainda)? (podem|pode|conseguem) (me)? cobrar (isso|ainda|depois|uma_divida|divida)? ..',
      '(depois|apos|passou|passaram|faz|tem|mais) (de)? (mais_de)? (5|cinco|6|seis|7|sete) anos .. (cobrar|some|caduca|sai|prescreve|acaba|pagar)',
      '(caduca|caducou|caducar|caducam|prescreve|prescreveu|prescricao|prescrita|caducada)',
      '(depois|apos|passou|passaram|faz) (de)? (5|cinco) anos (some|caduca|sai|prescreve|acaba)',
      '5 anos (caduca|some|sai|prescreve)',
      'cinco anos (caduca|some|sai|prescreve)',
    ],
  ],
  [
    'my-debts',
    [
      '(quais|ver|mostra|mostrar|lista|listar|me_mostra|cade) (sao_as|as|minhas|sao)? (minhas)? dividas',
      '(o_que|que) voce anotou',
      '(lista|resumo) (das|de|do) (dividas|minhas|que_eu|tudo|todas) ..',
      'o que (eu)? ja (te)? (falei|contei|disse|passei)',
    ],
  ],
  [
    'offers',
    [
      '(vale|compensa|devo|posso|e_bom|e_melhor|sera_que_vale|faz_sentido) (a_pena|mesmo)? (aceitar|fechar|pegar|pagar)? (a|o|essa|esse)? (oferta|proposta|acordo|ofertas|propostas)',
      '(a|o|essa|esse|aquela|aquele) (oferta|proposta|acordo|contraproposta|desconto) (da|do|dele|deles|dela)? (e|eh|esta|ta|parece|sera_que_e|vale) (boa|bom|ruim|justa|justo|legal|a_pena|caro|cara|barata|barato|bacana|vantajosa)',
      '(e|eh) (boa|bom) (a|o|essa|esse)? (oferta|proposta|acordo)',
      '(vou|quero|penso_em|pensando_em) (aceitar|fechar|topar|pegar) (a|o|essa|esse)? (oferta|proposta|acordo)',
      '(quais|minhas|ver|mostra|cade|lista) (sao)? (as|minhas)? (ofertas|propostas)',
      '(qual|que) (oferta|proposta|acordo) ..',
      'o que (voce)? (acha|achou) (da|do|dessa|desse) (oferta|proposta|acordo)',
    ],
  ],
  [
    'paid-so-far',
    [
      'quanto (que)? (eu)? (ja)? (paguei|foi_pago|dei|quitei) (ate_agora|ate_hoje|no_total|ao_todo|das_dividas|ja|tudo)?',
      'quanto (ja)? (foi|esta) (pago|quitado|abatido)',
      '(o_que|quais|quantas) (eu)? ja (paguei|quitei)',
      '(meu|meus) (progresso|pagamentos)',
    ],
  ],
  [
    'next-step',
    [
      '(qual|e_qual)? (e|eh|o)? (o)? proximo passo',
      '(o_que|oque|e_agora_o_que) (eu)? (faco|fazer|devo_fazer|preciso_fazer|tenho_que_fazer) (agora|primeiro|hoje|esse_mes)?',
      'e agora',
      '(por_onde|onde) (eu)? (comeco|comecar)',
      'o que (eu)? (pago|pagar) primeiro',
      'qual (eu)? (pago|devo_pagar|pagar) primeiro',
      'qual divida (pago|pagar|devo) ..',
      'o que (e)? para fazer',
      'o que faco',
      'qual devo pagar primeiro',
    ],
  ],
  [
    'link',
    [
      '(cade|qual|manda|me_manda|mande|envia|reenvia|quero|perdi|manda_de_novo|de_novo) (o|a|de_novo|novamente)? (o)? (link|pagina|site|endereco)',
      '(link|pagina) (do|da|de|de_novo|sumiu|nao) ..',
      'nao abre o link',
      'abrir a pagina',
      'o link',
    ],
  ],
  [
    'roadmap',
    [
      '(cade|qual|ver|mostra|mostrar|manda|me_manda|quero|como_ficou|fazer|monta|faz|montar|quero_ver|gera|refaz|me_mostra|como_fica|e_o|cade_o|atualiza) (o|meu|um|de_novo)? (meu|o)? (plano|roteiro|planejamento|mapa|passo_a_passo|cronograma)',
      '(meu|o) (plano|roteiro|planejamento)',
    ],
  ],
  [
    'off-topic',
    [
      '(ignore|ignora|esqueca|desconsidere|esquece) .. (instrucoes|instrucao|regras|prompt|comandos|ordens)',
      '(prompt|system_prompt|chatgpt|gpt)',
      '(conta|me_conta|conte|fala) (uma|um) (piada|historia|conto)',
      '(receita) de (bolo|pao|frango|lasanha|pudim)',
      'quem (ganhou|vai_ganhar|ganha) .. (jogo|eleicao|copa|brasileirao)?',
      '(qual|que|quem) (e|eh)? (a|o)? (capital|presidente) (da|do|de) ..',
      'previsao do tempo',
      '(vai|sera_que_vai|ta|esta) (chover|chovendo|fazer_sol|fazer_frio) ..',
      '(escreve|escreva|faz|faca|crie|cria) (um|uma) (poema|codigo|musica|redacao|texto|programa)',
      '(signo|horoscopo|tarot)',
      '(jogo|placar|resultado) (do|de) (flamengo|corinthians|palmeiras|brasil|vasco|gremio)',
      'quanto e (2|dois) (mais|\\+) (2|dois)',
      'que horas sao',
      'qual o sentido da vida',
      '(act|pretend|ignore) (as|previous|all) ..',
      'aja como ..',
      'finja que ..',
    ],
  ],
]);

/** Questions in the middle of whatever was being talked about; each topic once. */
export function readQuestions({ words }: Reading): readonly Command[] {
  const alone = linesOf(words).flatMap((line) => loneWord.whole(line) ?? []);
  const topics = new Set([...asked.all(words), ...alone].map(({ value }) => value));
  const scam = readScam(words, topics.has('is-it-safe'));
  // What may be false is asked about, not this assistant.
  if (scam) for (const topic of ['is-it-safe', 'what-is-this'] as const) topics.delete(topic);
  return [
    ...(scam ? [scam] : []),
    ...[...topics].map(
      (topic): Command => (topic === 'off-topic' ? { kind: 'off-topic' } : { kind: 'ask', about: topic }),
    ),
  ];
}

/** The messages of a burst, without their marks. */
function linesOf(words: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const word of words) {
    if (word === '\n') lines.push([]);
    else if (!MARKS.has(word)) lines.at(-1)?.push(word);
  }
  return lines;
}

/** Said alone only: "que link é esse?" doubts it. */
const loneWord = phraseBook<Asked>([
  ['link', ['(o|meu)? link (de_novo|por_favor)?']],
  ['roadmap', ['(meu|o)? plano']],
  ['my-debts', ['(as)? minhas dividas']],
  ['what-is-this', ['(quem|que) (e|eh)', '(o|mas)? que (e|eh) isso (aqui|ai)?', 'quem (e|eh) (voce|ai)']],
]);
const MARKS: ReadonlySet<string> = new Set(['?', '!', '.', ',']);

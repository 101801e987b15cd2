import { phraseBook, phrases } from './phrase-book.ts';

/** What a whole clause can say without any figure. `none`: "nenhuma", "nada", whose meaning the open question decides. */
export type ClosedAnswer =
  | 'affirm'
  | 'deny'
  | 'none'
  | 'dont-know'
  | 'skip'
  | 'back'
  | 'cancel'
  | 'nothing-more'
  | 'greet'
  | 'thank'
  | 'no-income'
  | 'opt-in';

/**
 * Answers that fill a clause. They are matched against whole clauses only: "claro" answers yes, "claro 60 reais" names an
 * operator, and the wider this list the more it must not look inside sentences.
 */
export const closedAnswers = phraseBook<ClosedAnswer>([
  [
    'affirm',
    phrases(`
(sim|s|ss|sss|sii|simm|sim-sim|isso|isto|claro|certo|certeza|certinho|ok|okay|oks|okk|okey|beleza|blz|bora|borah|vamos|vambora|partiu|topo|aceito|concordo|confirmo|confirmado|pode|positivo|exato|exatamente|correto|perfeito|joia|fechado|fechou|combinado|demoro|demorou|uhum|aham|ahan|arram|sin|simsim|yes|yep|tenho|quero|sou|autorizo|tranquilo|show|otimo|massa|dale|firmeza|suave|bele|obvio|lgc|logico|sempre|manda|mande|comecar|comeca|simbora|👍|👌|✅|🙏|💪),
sim (sim|quero|pode|tenho|claro|senhora|senhor|por|topo|aceito|sou|concordo|confirmo|recebo|ganho|devo), sim
(eu|tenho|quero|pode) (tenho|quero|topo|aceito|ser|sim|comecar|sou), (pode|pode)
(ser|sim|apagar|crer|mandar|comecar|continuar), (e|eh|esta)
(isso|isso_mesmo|certo|correto|verdade|ok|bom|bem|otimo|sim), (isso|isto|exato|certo) (mesmo|ai|mesmo|isso),
isso ai mesmo, e isso (ai|mesmo), e isso ai, com certeza (sim|absoluta), com certeza, claro que
(sim|quero|topo|pode), esta (certo|bom|otimo|ok|beleza|tranquilo|blz|joia), (ta|esta) tudo certo, tudo
(bem|certo|ok), (vamos|bora|partiu|vambora) (la|sim|comecar|nessa|simbora|embora), bora bora, eu
(quero|topo|aceito|concordo|tenho|sou|confirmo|autorizo) (sim|comecar),
(quero|topo|aceito|concordo|tenho|sou|confirmo|autorizo) (sim|comecar|participar|tambem),
(quero|topo|aceito) sim comecar, eu (quero|topo|aceito|concordo|confirmo|autorizo|tenho), por mim
(tudo|pode|ok|beleza) (bem|ser), por mim (ok|beleza|tranquilo), de (acordo|boa) (sim|pode), de acordo, tenho
(mais|sim) (de|tenho) (18|dezoito), tenho mais de (18|dezoito) anos, sou maior (de|sim) idade, sou de maior,
maior de idade, tenho (18|19|2*|3*|4*|5*|6*|dezoito|dezenove|vinte|trinta|quarenta) anos, tem sim, tenho
mais, tem mais, tem mais (uma|um|algumas), falta (uma|um|mais), quero sim, ainda tem, recebo sim, recebo,
ganho sim, (1o|primeira|primeiro) sim, manda (ver|bala|ai), (fechou|beleza|ok|certo)
(entao|pode|sim|obrigado|obrigada), pode deixar, ja sou, so se for agora, quero muito, preciso muito,
preciso, gostaria, gostaria sim, eu gostaria, eu quero sim
`),
  ],
  [
    'deny',
    phrases(`
(nao|naum|no|nops|negativo|nem|nunca|jamais|nah|nehum|nananinanao|neca|👎|❌|🚫), nao
(nao|obrigado|obrigada|quero|tenho|tem|recebo|aceito|concordo|topo|senhora|senhor|precisa|mesmo|agora|pode|ganho|confirmo|autorizo|esta|e|eh|ofereceram|fizeram),
nao nao (tenho|quero|obrigado|obrigada|tem|recebo|precisa), nao (quero|tenho|tem|precisa|recebi|ha)
(nao|nada|nenhum|nenhuma|mais|ainda|isso|proposta|nenhuma_proposta|oferta), nao (tenho|tem|recebi)
(nenhuma|nenhum|mais) (nao|proposta|oferta|acordo), nao (me|ninguem) (ofereceram|ofereceu) (nada|nenhuma),
ninguem ofereceu (nada|ainda), nem (pensar|ferrando|a|quero|tenho|morto), nem a pau, de jeito nenhum,
(estou|to) de boa, de boa, estou (bem|fora|tranquilo|suave), estou de boas, por enquanto nao, agora nao,
ainda nao, acho que nao, creio que nao, deixa (quieto|assim|como_esta), deixa como esta, melhor nao, prefiro
nao, tem (nao|mais_nao), tem mais nao, tenho nao, tenho mais nao, quero nao, sei nao quero, precisa nao,
recebo nao, nao e (isso|esse|essa|nao|verdade), esta (errado|errada), errado, nada disso, claro que nao, com
certeza nao, (ninguem|nao) (me)? (ofereceu|ofereceram) (nada|ainda|nenhuma|nenhuma_proposta)?
`),
  ],
  [
    'none',
    phrases(`
(nenhum|nenhuma|nada|nadinha|zero|ninguem|nehuma|nenhumas), nenhum*
(delas|deles|nao|ainda|dessas|divida|dividas|urgente|atrasada|atrasado|nao_tenho), nada
(nao|urgente|disso|grave|atrasado|atrasada|por_enquanto|em_atraso|demais), nada em atraso, nada por
enquanto, nao (tem|tenho) (nada|nenhuma|nenhum)
(urgente|atrasado|atrasada|disso|grave|divida|dividas|proposta), nao (tem|tenho) nada, nao (e|eh|ta|esta)
nada urgente, nao tenho (divida|dividas), nao devo (nada|ninguem), nao devo nada (a|para) ninguem, nao gasto
com (isso|nada|essas), nao gasto (nada|com_nada), nao gasto, nao gasto com (nada_disso|nada|isso), por
enquanto nada, nenhuma das opcoes
`),
  ],
  [
    'dont-know',
    phrases(`
nao (sei|lembro|faco|tenho|recordo)
(nao|ideia|certeza|dizer|informar|mesmo|agora|ao_certo|direito|bem|certo|quanto|exato|de_cabeca|responder|te_dizer|nada),
(nao|num) (sei|lembro|recordo), num (sei|lembro) nao, nao faco (a|nem|ideia|minima), nao faco (a|nem)
(menor|minima|ideia) (ideia|nocao), nao faco (a|nem) ideia, nao tenho (ideia|certeza|nocao|nem_ideia), nao
tenho (a|nem) (menor|minima|ideia) (ideia|nocao), nao tenho nem ideia, (sei|sabe) (la|nao), sei la, nem
(sei|ideia|lembro|imagino|faco) (mais|mesmo|ideia|nao), nem (sei|ideia|lembro|imagino), eu nao (sei|lembro),
eu nao (sei|lembro) (nao|mesmo|dizer|direito), nao sei (te|de|ao|o|os|quanto|qual|se|quais) .., nao sei ..,
nao lembro .., ideia, (esqueci|desconheco|ns|nsei|sla|slá|talvez|depende|🤷|🤷‍♂|🤷‍♀), tenho (ideia|nocao)
nao, lembro nao, faco ideia nao, (so|tenho_que|preciso) (vendo|olhar|ver|conferir|perguntar) .., tenho que
(ver|olhar|conferir|perguntar), nao tenho certeza, mais ou menos nao sei, so deus sabe, quem sabe, nao sei
de cabeca, o resto nao sei, (os|as) (outros|outras|demais) nao sei, (resto|demais|outros|outras) nao
(sei|lembro), (as|os) (demais|outras|outros) nao (sei|lembro), o resto eu nao sei, nao sei o resto, nao sei
(os|as) (outros|outras), de nenhuma, nao sei de nenhuma
`),
  ],
  [
    'skip',
    phrases(`
(pula|pular|pulo|proxima|proximo|passa|passo|adiante|skip|pulaa|depois), (pula|passa|pular|pode)
(essa|isso|esta|pular|a|para|pergunta|adiante|passar), pula (essa|esta|a) (pergunta|parte|ai), pode pular
(essa|isso|esta), (vamos|bora) (pular|para) (a|essa|isso|proxima), vamos (para|pra) a proxima, prefiro nao
(dizer|responder|falar|informar), (depois|mais) (eu|te|tarde) (te|vejo|falo|digo|mando|respondo) .., depois
(eu|te) (falo|digo|vejo|mando|respondo), depois eu te (falo|digo|mando), (respondo|falo|digo|vejo)
(depois|mais) (isso|tarde), (respondo|falo|digo|vejo) depois, nao quero (responder|dizer|falar|informar),
outra hora, proxima pergunta
`),
  ],
  [
    'back',
    phrases(`
(volta|voltar|volte|desfaz|desfazer|anterior|undo), (volta|voltar|volte)
(uma|um|a|para|ai|atras|la|isso|na|pergunta), (volta|voltar|volte) (uma|a|para|na)
(pergunta|anterior|a|tras|outra), volta (para|a) (a|pergunta) (pergunta|anterior) (anterior|passada), volta
a pergunta, quero voltar (uma|a|na), (desfaz|desfaca) (isso|essa|a|o|ultima), apaga
(isso|essa|o_ultimo|a_ultima), apaga (o|a) (ultimo|ultima) ..
`),
  ],
  [
    'cancel',
    [
      '(cancela|cancelar|cancele|esquece|esqueca|cancelado)',
      '(cancela|esquece|cancele) (isso|tudo|essa|ai)',
      'deixa (para|pra) la',
      'deixa isso para la',
      'deixa quieto',
    ],
  ],
  [
    'nothing-more',
    phrases(`
(so|somente|apenas|era|e|eh|sao) (isso|isto|essas|esses|esse|essa|so|elas|eles|aquilo)
(mesmo|ai|so|por_enquanto|aqui|tudo), acho que (e|eh|era|sao)? (so|tudo) (isso|essas|esses|mesmo)?, (so|somente|apenas|era)
(isso|isto|essas|esses|esse|essa|elas|eles|aquilo|so), e so (isso|essas|esses|mesmo), (e|eh|era|foi) so, e
so isso mesmo, so isso por enquanto, por enquanto (e|eh|so|isso|somente) (so|isso|essas), por enquanto e so
isso, por enquanto (so|e) isso, isso (e|eh) tudo, e (isso|tudo),
(acabou|acabaram|terminei|pronto|chega|fim|finalizei|encerrado|tudo|cabo|acabo), (acabou|terminei|pronto)
(so|isso|essa|e|a), mais nada, mais (nenhum|nenhuma), nada mais, nao (tem|tenho) mais
(nada|nenhuma|nenhum|divida|dividas|nao|conta), nao tenho mais, nao tem mais, nao (mais|so)
(nada|isso|nenhuma|essas), nenhuma (mais|outra), so (essas|esses|essa|esse) (ai|mesmo|dai|duas|dois|tres),
so (esta|estas) (mesmo|ai), so estas, e o que (tenho|tem|devo), e tudo (que|isso) .., e tudo o que
(devo|tenho), nao so isso, nao so essas, de resto (nada|esta) ..
`),
  ],
  [
    'greet',
    phrases(`
(oi|oie|oii|oiee|ola|opa|eai|eae|iae|salve|alo|hey|hello|hi|bomdia|oiii|ei|oioi|fala), (oi|ola|opa|oie)
(oi|dora|tudo|bom|boa|gente|bem|moca|amiga), (oi|ola) tudo (bem|bom|certo|joia), (oi|ola) (bom|boa)
(dia|tarde|noite), (bom|boa) (dia|tarde|noite), tudo (bem|bom|joia|certo) (com|contigo) (voce|vc), tudo
(bom|joia), e ai, e ai beleza, (oi|ola) e ai
`),
  ],
  [
    'thank',
    phrases(`
(obrigado|obrigada|valeu|grato|grata|gratidao|agradeco|thanks|brigadao|obrigadao|❤|💛|🥰|😍), (muito|mto)
(obrigado|obrigada|grato|grata), (obrigado|obrigada|valeu|brigado)
(mesmo|pela|pelo|por|viu|dora|demais|voce|ajuda|de) .., (obrigado|obrigada|valeu)
(mesmo|viu|dora|demais|a|por) (voce|tudo), (obrigado|obrigada|valeu) (mesmo|dora|demais|tambem), deus
(te|lhe|ti) abencoe, deus abencoe, gratidao, (tchau|flw|falou|fui|abraco|abracos), ate
(mais|logo|amanha|breve), muito bom, ajudou (muito|demais)
`),
  ],
  [
    'no-income',
    [
      '(estou)? (desempregado|desempregada)',
      'sem (renda|trabalho|emprego|salario)',
      'estou sem (renda|trabalho|emprego|salario|trabalhar)',
      'nao (trabalho|tenho_renda|ganho_nada|recebo_nada|tenho_emprego|estou_trabalhando)',
      'nao tenho (renda|trabalho|emprego|salario) (nenhum|nenhuma)?',
    ],
  ],
  [
    'opt-in',
    [
      '(continuar|continua|reativar|ativar)',
      'quero (continuar|voltar|reativar)',
      'pode (voltar|continuar) (a|me) (mandar|falar)',
      'voltar a receber',
      'quero receber (de_novo|mensagens)',
    ],
  ],
]);

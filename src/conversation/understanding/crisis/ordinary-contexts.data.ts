import { BILLS, KIN, members, THE } from './concepts.ts';

const WHO = `(${members(KIN)}|pessoa|titular|devedor|devedora|cliente|alguem|gente|segurado|aposentado|aposentada|beneficiario|fiador|avalista|dono|dona|falecido|empresa|loja|negocio|salao|comercio|carro|moto|celular|bateria|firma|minha_vou|cachorro|gato|quem)`;

/** Where a word that is mostly danger by itself speaks of something else: the dead, heirs, insurance, things. */
export const ORDINARY_CONTEXTS: readonly string[] = [
  `${WHO} (ja|ainda|que|quase|so)? (morrer|morreu|morto|falecer)`,
  `${WHO} (vai|vao|pode|podia|ia|esta_para|estava_para|quase|deixar) (morrer|falecer)`,
  `(se|quando|caso|depois_que|antes_de|ate|mesmo_que) (o|a|meu|minha|um|uma|essa)? (o|a)? ${WHO} (vier_a|um_dia)? (morrer|falecer)`,
  '(no|do|o|ao|subo|desco|favela|pelo|nesse|esse|alto_do) morrer',
  'morrer (no|na) ..',
  'morte (do|da|dele|dela|de) ..',
  '(quase|ja|vai|vao|nasci|nasceu|deixar|deixa|antes_de|ate|depois_de|apos|medo_de|pra|devia) morrer',
  '(quem|que) (nasce|nasceu|morrer) ..',
  '(depois|apos|dia|hora|ano|data|mes|causa|antes|ate) (da|de|que|do) (eu)? (a)? (morte|morrer)',
  '(depois|antes|apos|ate|data|causa|dia|ano) (a)? morte',
  '(e|eh|esta|caro|preco|coisa|susto|juros|promocao|calor|bonito|lindo|feio|dor) de (morrer|morte)',
  '(por|da|de|em_caso_de|e_de|para_caso_de) morte .. (invalidez|inss|mensal|todo_mes|recebo|pensao|mil|por_mes|reais)?',
  '(ameaca|ameacas|ameacado|ameacada|jurado|jurada|jurou|jurar|ameacou|ameacando|sentenca|pena|fila|caso|boleto|conta|juros|pensao|pensionista|seguro|auxilio|certidao|atestado|indenizacao|cobertura|cobre|cobrir|beneficio) (por|da|de|em|a|em_caso_de|e|minha|para)? morte',
  'morte (e|ou|acidental|invalidez|natural|subita|do|da|dele|dela)',
  '(ate|eterno) a morte',
  `${BILLS} (ja|que|vai|ia|nao|do|da|nubank|banco|dele|um_dia|por|em|de|com)? (caso|vai)? (de|por)? (morrer|morto|morte)`,
  `(morrer|morto|morte) ${THE}? ${BILLS}`,
  'morrer (a|o|as|os|com) ..',
  'morrer (um_dia|de_velho|velho|pobre|liso|duro|rico|na_mao|nas_maos|nessa|nesse|aqui|sem|com|no|na|e_deixar|antes_de|pelo|pela|por)',
  '(me)? (cortar|cortaram) (de|a|o|as|os|minha|meu|na|no|do|da|fazendo|com_a|com_o) (luz|agua|internet|netflix|ifood|gastos|gasto|carne|lazer|cabelo|cartao|grupo|despesas|supermercado|cozinha|trabalho|servico|tv|streaming|academia|plano|faca|serra|vidro|lata)',
  '(acabar|terminar) com ..',
  'suicidio (de|do|da|dele|dela|na_familia|do_meu|da_minha)',
  '(prevencao|artigo|palestra|livro|filme|campanha|noticia|setembro) .. (suicidio|suicida)',
  '(cometeu|tentou|por) suicidio',
  '(disse|falou|ameacou|jurou|diz|fala|ameaca|ameacando) (que)? (vai|ia|vao|quer|queria|e)? .. me (matar|enforcar)',
  '(medo|receio) (de|que|do|da) (que|o|a|ele|ela|agiota|cobrador|ex|marido|alguem|eles|meu|minha|esse|essa|cobradores|bandido) .. me (matar|matarem|mate|matem)',
  'medo (de|que) me (matarem|matem)',
  '(agiota|traficante|bandido|ex|marido|cobrador|homem|cara|faccao|milicia|policia) .. .. (me_matar|matar|morrer)',
  '(chumbinho|raticida) .. (rato|ratos|barata|sitio|casa|quintal|por_mes|reais)',
  '(gasto|compro|gastei) .. (chumbinho|raticida)',
  'entre a vida e a morte',
];

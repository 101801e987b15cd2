import type { Helped } from '../../../contracts/mentions.ts';
import { phraseBook, phrases } from '../text/phrase-book.ts';

/** What fills an answer to "esse plano te ajudou?", besides a plain yes or no. */
export const opinions = phraseBook<Helped>([
  [
    'yes',
    phrases(`
(sim)? (me)? (ajudou|ajudo|ajuda|ajudaram|serviu) (muito|demais|bastante|sim|e_muito|mto)?,
(gostei|amei|adorei|curti) (muito|demais|sim|bastante|do_plano|dele)?, (muito|mto) (bom|boa|bem|util|otimo),
(bom|boa|otimo|otima|excelente|perfeito|maravilhoso|maravilha|top|show|10|nota_10|nota_dez|util|legal|massa),
(e|foi|ficou) (muito)? (bom|boa|otimo|otima|util|claro|excelente|perfeito), (com_certeza|demais|bastante|muito|mto),
(👍|❤|💛|🙏|👏|😍|🥰|💪|✅|👌|🙌)
`),
  ],
  [
    'partly',
    phrases(`
mais ou menos, (mais|menos)_ou_menos, (um|1)? pouco, um pouquinho, em parte, meio (que)? (sim)?, (sei|ainda_nao_sei),
talvez, (acho|creio) que sim, depende, (ajudou)? (um_pouco|mais_ou_menos|em_parte), (sim)? e nao, nem muito nem pouco,
(da|deu) para o gasto, razoavel, regular, (😐|🤷)
`),
  ],
  [
    'no',
    phrases(`
(nao|nem|nada) (me)? (ajudou|ajudo|ajuda|ajudaram|serviu|adiantou|resolveu) (nao|nada|muito|em_nada|de_nada)?,
(nao) (gostei|curti) (nao|muito|nada|do_plano|dele|disso)?, (ajudou|ajudo|gostei|serviu|adiantou) (nao|nada),
(ruim|pessimo|horrivel|fraco|inutil|confuso|pior), (e|foi|ficou|achei|muito) (muito)? (ruim|pessimo|confuso|fraco|horrivel),
(nao|nem) (presta|prestou|muito|tanto|um_pouco|serve|serviu), para nada, (👎|😡|😢|😞|❌|👎👎)
`),
  ],
]);

/** What the plan does not know of. */
export const missing = phraseBook<true>([
  [true, phrases('(faltou|falta|faltaram|faltava|esta_faltando|ficou_faltando)')],
]);

/** How people begin to say what they think. */
export const opinionOpenings = phraseBook<true>([
  [
    true,
    phrases(`
(eu)? (achei|acho|queria|gostaria|esperava|preferia|pensei), (nao|num|nem)
(gostei|entendi|ajudou|consigo|consegui|da|deu|tem_como|explicou|mostrou|falou|ficou|serve|serviu), (podia|poderia|devia|deveria)
(ter|ser|explicar|mostrar|falar), (porque|pois|que), (e|eh) que, (o|esse) plano (e|eh|ficou|nao|demora|esta), (muito|mto|demora)
(longo|demorado|dificil|complicado|confuso|tempo|caro|muito|demais), (mais|menos) (explicacao|detalhe|detalhes|clareza|prazo|opcoes), explicar, (a|o) (parte|parcela|data|prazo|valor|link)
(nao|e|eh|esta|ficou|do|da)
`),
  ],
]);

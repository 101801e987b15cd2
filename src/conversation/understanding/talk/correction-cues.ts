import { phraseBook } from '../text/phrase-book.ts';

/** Words that take back what was said before them. */
export const cues = phraseBook<'correction'>([
  [
    'correction',
    [
      'na (verdade|vdd|real)',
      '(errei|corrige|corrigindo|correcao|corrija|alias|ops|oops|upa|eita_errei|opa_errei|enganei|confundi|digo|minto|mentira|perdao|retificando|retifico)',
      '(quis|queria|ia|quer|quero) dizer',
      '(ou|digo|melhor) melhor',
      '(desculpa|perdao|foi_mal|pera|perai|calma|nao_pera|ixi|opa|vixe|nossa) (e|eh|sao|era)',
      '(escrevi|digitei|falei|botei|coloquei|mandei|calculei|contei|somei|vi|li|olhei) (errado|a_mais|a_menos|trocado)',
      'melhor dizendo',
      'me (enganei|confundi|expressei_mal)',
      '(escrevi|digitei|falei|botei|coloquei|anotou|anotei|mandei) errado',
      '(esta|ta) errado',
      'o (certo|correto) (e|eh)',
      // "me emprestou pra consertar a moto" mends nothing that was told.
      '(consertar|conserta) (isso|o_valor|a_divida|o_que|a_que|o_que|um_valor|uma_divida|o_dia|a_data) ..',
      '(muda|mudar|troca|trocar|altera|alterar|corrigir|arrumar|ajustar|ajusta|atualizar|atualiza) (o|a|para|isso|meu|minha) ..',
    ],
  ],
]);

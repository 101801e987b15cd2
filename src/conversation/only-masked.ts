import { MASK } from '../domain/privacy/mask-identifiers.ts';
import { fold } from '../domain/text/normalise.ts';

/** True for words that only carried what was hidden ("meu cpf é •••"): there was nothing else to understand. */
export function isOnlyMasked(text: string): boolean {
  if (!text.includes(MASK)) return false;
  const rest = fold(text.replaceAll(MASK, ' '));
  return !/[\d?]/.test(rest) && (rest.match(/\p{L}+/gu) ?? []).every((word) => AROUND.has(word));
}

const AROUND: ReadonlySet<string> = new Set(
  [
    'cpf cnpj cartao cartoes boleto linha digitavel codigo barras barra senha cvv cvc pin token pix chave copia cola numero',
    'n nr seguranca verificacao acesso banco documento meu minha o a os as e eh esta ta aqui ai segue esse essa este esta',
    'do da de no na com pra para ver anota manda mandei toma pega dele dela tambem oi sim ok por favor moca dora',
  ].flatMap((line) => line.split(' ')),
);

import type { Identifier } from '../../domain/privacy/identifier.ts';
import { list } from './words.ts';

const NAME: Record<Identifier, string> = {
  cpf: 'o CPF',
  cnpj: 'o CNPJ',
  card: 'o número do cartão',
  boleto: 'o número do boleto',
  pix: 'a chave Pix',
  secret: 'a senha ou código',
};

/** Said once in a turn in which something was hidden: what, that it is not kept, and why it is not needed. */
export function hidden(kinds: readonly Identifier[]): string {
  const names = list(kinds.map((kind) => NAME[kind]));
  const why = kinds.every((kind) => kind === 'boleto')
    ? 'Do boleto eu só preciso do valor e de quem cobra.'
    : 'Pra montar o plano eu não preciso de documento, cartão nem senha.';
  const care = kinds.includes('secret') ? ' E senha não se passa pra ninguém: se era de verdade, troca ela.' : '';
  return `🔒 Escondi ${names} que você mandou e não guardei. ${why}${care}`;
}

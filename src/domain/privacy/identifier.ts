/**
 * What identifies or robs a person: a CPF, a CNPJ, the number of a payment card, the line of a boleto, a Pix key or code,
 * or what follows "senha" and "cvv". Stored with messages: kinds may be added, never renamed.
 */
export type Identifier = 'cpf' | 'cnpj' | 'card' | 'boleto' | 'pix' | 'secret';

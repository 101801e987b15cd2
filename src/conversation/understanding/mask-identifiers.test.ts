import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isCpf } from './check-digits.ts';
import { creditorFinder } from './creditors.ts';
import { interpret } from './interpret.ts';
import { MASK, maskIdentifiers } from './mask-identifiers.ts';

describe('maskIdentifiers', () => {
  it.each([
    ['meu cpf é 529.982.247-25', `meu cpf é ${MASK}`, 'cpf'],
    ['52998224725', MASK, 'cpf'],
    ['529 982 247 25 e devo 300', `${MASK} e devo 300`, 'cpf'],
    ['529.982.247/25', MASK, 'cpf'],
    ['devo 800 52998224725', `devo 800 ${MASK}`, 'cpf'],
    ['５２９.９８２.２４７-２５', MASK, 'cpf'],
    ['529\u200b98224725', MASK, 'cpf'],
    ['meu CPF: 123.456.789-00', `meu CPF: ${MASK}`, 'cpf'],
    ['cpf n 1112223334', `cpf n ${MASK}`, 'cpf'],
    ['cartão 4111 1111 1111 1111', `cartão ${MASK}`, 'card'],
    ['4111.1111.1111.1111', MASK, 'card'],
    ['4111-1111-1111-1111', MASK, 'card'],
    ['4111111111111111', MASK, 'card'],
    ['3782 822463 10005', MASK, 'card'],
    ['número do cartão 5555 5555 5555 4445', `número do cartão ${MASK}`, 'card'],
    ['34191.79001 01043.510047 91020.150008 5 89300000012345', MASK, 'boleto'],
    ['34191790010104351004791020150008589300000012345', MASK, 'boleto'],
    ['83620000000-5 66780048100-1 80975657313-0 01589636081-0', MASK, 'boleto'],
    ['836200000005667800481001809756573130015896360810', MASK, 'boleto'],
    ['minha senha é 4321', `minha senha é ${MASK}`, 'secret'],
    ['senha do cartão 4321', `senha do cartão ${MASK}`, 'secret'],
    ['cvv: 123', `cvv: ${MASK}`, 'secret'],
  ])('masks %s', (text, masked, is) => {
    expect(maskIdentifiers(text)).toEqual({ text: masked, found: [is] });
  });

  it.each([
    'devo 3.500,00 no nubank, 12x de 320',
    'R$ 52.998.224,72',
    'R$ 529.982.247,25',
    'devo 12.345.678.909,10',
    'são 2000 3000 1500 4000',
    '11987654321',
    '(11) 98765-4321',
    '+55 11 98765-4321',
    'contrato 98765432101',
    '111.111.111-11',
    'cep 01310-100',
    'dia 10/12/2026',
    'me cobraram o cpf e 300 reais',
    'esqueci a senha',
    'cartão final 4321',
  ])('leaves %s as it is', (text) => {
    expect(maskIdentifiers(text)).toEqual({ text, found: [] });
  });

  it('masks several in one message, each where it stands', () => {
    expect(maskIdentifiers('cpf 529.982.247-25, cartão 4111111111111111 cvv 123, devo 800')).toEqual({
      text: `cpf ${MASK}, cartão ${MASK} cvv ${MASK}, devo 800`,
      found: ['cpf', 'card', 'secret'],
    });
  });

  it('masks every CPF whose check digits fit, however it is written', () => {
    const forms = ['$1.$2.$3-$4', '$1$2$3$4', '$1.$2.$3/$4', '$1$2$3-$4'];
    fc.assert(
      fc.property(fc.integer({ min: 1_234, max: 999_999_998 }), fc.constantFrom(...forms), (base, form) => {
        const cpf = validCpf(String(base).padStart(9, '0'));
        if (!isCpf(cpf)) return;
        const written = cpf.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, form);
        expect(maskIdentifiers(`o número é ${written}.`).text).toBe(`o número é ${MASK}.`);
      }),
    );
  });

  it('masks no sum of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000_000 }), (centavos) => {
        const sum = (centavos / 100).toLocaleString('pt-BR', { minimumFractionDigits: 2 });
        expect(maskIdentifiers(`devo R$ ${sum}`).found).toEqual([]);
        expect(maskIdentifiers(`devo ${Math.floor(centavos / 100)} reais`).found).toEqual([]);
      }),
    );
  });

  it('changes nothing the second time, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: once } = maskIdentifiers(text);
        expect(maskIdentifiers(once).text).toBe(once);
      }),
    );
  });

  it('does not change what a message means', () => {
    const findCreditors = creditorFinder();
    const view = { question: { slot: 'debts' as const }, creditors: [], today: '2026-11-22' };
    for (const text of [
      'devo 800 no nubank, meu cpf é 529.982.247-25',
      'cartão 4111 1111 1111 1111 do itaú, fatura 950',
      'boleto 34191.79001 01043.510047 91020.150008 5 89300000012345 da renner de 350',
    ]) {
      const masked = interpret([maskIdentifiers(text).text], view, findCreditors).commands;
      expect(masked).toEqual(interpret([text], view, findCreditors).commands);
    }
  });

  it('stays quick on long runs of digits', () => {
    const started = performance.now();
    maskIdentifiers('1 2.3-'.repeat(3_000));
    maskIdentifiers('9'.repeat(16_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('isCardNumber', () => {
  it('needs the Luhn check and 13 to 19 digits', () => {
    expect(isCardNumber('4111 1111 1111 1111')).toBe(true);
    expect(isCardNumber('4111 1111 1111 1112')).toBe(false);
    expect(isCardNumber('0000 0000 0000 0000')).toBe(false);
    expect(isCardNumber('42')).toBe(false);
  });
});

/** The nine digits with their check digits, by the rule written out: weights 10…2, then 11…2. */
function validCpf(nine: string): string {
  const digit = (digits: string) => {
    const rest = [...digits].reduce((sum, each, index) => sum + Number(each) * (digits.length + 1 - index), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const ten = nine + digit(nine);
  return ten + digit(ten);
}

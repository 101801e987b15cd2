import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditorFinder } from '../../conversation/understanding/creditors/creditors.ts';
import { interpret } from '../../conversation/understanding/interpret.ts';
import { isCpf } from './check-digits.ts';
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
    ['123.456.789-00', MASK, 'cpf'],
    ['-529.982.247-25', `-${MASK}`, 'cpf'],
    ['5 2 9 9 8 2 2 4 7 2 5', MASK, 'cpf'],
    ['529 - 982 - 247 - 25', MASK, 'cpf'],
    ['C.P.F. 52998224724', `C.P.F. ${MASK}`, 'cpf'],
    ['cpf da minha mãe é 52998224724', `cpf da minha mãe é ${MASK}`, 'cpf'],
    ['11.222.333/0001-81', MASK, 'cnpj'],
    ['11222333000181', MASK, 'cnpj'],
    ['11 222 333 0001 81', MASK, 'cnpj'],
    ['12.ABC.345/01DE-35', MASK, 'cnpj'],
    ['cnpj 12ABC34501DE35', `cnpj ${MASK}`, 'cnpj'],
    ['cnpj: 11222333000182', `cnpj: ${MASK}`, 'cnpj'],
    ['4111 1111 1111 1111 e 5500 0000 0000 0004', `${MASK} e ${MASK}`, 'card'],
    ['4111-1111-1111-1112', MASK, 'card'],
    ['4222222222222', MASK, 'card'],
    ['3056 930902 5904', MASK, 'card'],
    ['34191790010104351004791', MASK, 'boleto'],
    ['pix 11144477736', `pix ${MASK}`, 'pix'],
    ['minha chave pix é 123e4567-e89b-12d3-a456-426614174000', `minha chave pix é ${MASK}`, 'pix'],
    [
      '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
      MASK,
      'pix',
    ],
    ['a senha do meu banco é 4321', `a senha do meu banco é ${MASK}`, 'secret'],
    ['senha: gato', `senha: ${MASK}`, 'secret'],
    ['minha senha é Gato123', `minha senha é ${MASK}`, 'secret'],
    ['minha senha é batata', `minha senha é ${MASK}`, 'secret'],
    ['código de verificação 778812', `código de verificação ${MASK}`, 'secret'],
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
    'cep 01310-100',
    'dia 10/12/2026',
    'me cobraram o cpf e 300 reais',
    'esqueci a senha',
    'esqueci a senha e 300 reais de multa',
    'minha senha é difícil',
    'cartão final 4321',
    'protocolo 2026112212345678',
    'contrato 12345678/2026-01',
    '350/280/120/90',
    'pix 11987654321',
    'fiz um pix de 350 285 125 95',
    'cpf sujo, devo 1.200 3.400 560',
    'R$ 12.345.678,90',
    '12 x 320,00 = 3.840,00',
    '01/12/2026 320,00\n01/01/2027 320,00\n01/02/2027 320,00\n01/03/2027 320,00',
    '320 320 320 320 320 320 320 320 320 320 320 320 320 320 320 320',
    '1.234,56 2.345,67 3.456,78 4.567,89 5.678,90 6.789,01 7.890,12',
    'meu código do cliente é 12345',
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

  const reais = fc.integer({ min: 1, max: 5_000_000_000 }).map((centavos) => centavos / 100);
  const written = fc
    .tuple(reais, fc.constantFrom('R$ 1', '1', '1 reais', '12x de 1', '12/12/2026 1'), fc.boolean())
    .map(([sum, form, plain]) =>
      form.replace(
        /1(?!\d|x)(?=$| reais)/,
        plain ? String(Math.floor(sum)) : sum.toLocaleString('pt-BR', { minimumFractionDigits: 2 }),
      ),
    );

  it('masks no sum of money', () => {
    fc.assert(
      fc.property(written, (sum) => {
        expect(maskIdentifiers(`devo ${sum}`).found).toEqual([]);
      }),
    );
  });

  it('leaves tables of instalments as they are', () => {
    const table = fc.tuple(
      fc.array(written, { minLength: 2, maxLength: 60 }),
      fc.constantFrom('\n', ', ', ' + ', '; '),
    );
    fc.assert(
      fc.property(table, ([sums, between]) => {
        const text = sums.join(between);
        expect(maskIdentifiers(text)).toEqual({ text, found: [] });
      }),
    );
  });

  it('changes no sum that stands beside an identifier', () => {
    const identifier = fc.constantFrom('529.982.247-25', 'cpf 52998224724', '4111 1111 1111 1111', 'senha: 4321');
    fc.assert(
      fc.property(written, identifier, written, (before, hidden, after) => {
        const text = maskIdentifiers(`${before}, ${hidden}, ${after}`).text;
        expect(text.startsWith(`${before}, `)).toBe(true);
        expect(text.endsWith(`, ${after}`)).toBe(true);
        expect(text).toContain(MASK);
      }),
    );
  });

  const tricky = fc.array(
    fc.oneof(
      fc.constantFrom(
        'cpf',
        'cnpj',
        'senha',
        'minha senha é',
        'cvv',
        'pix',
        'número do cartão',
        'e',
        ':',
        MASK,
        '000201',
        '6304',
      ),
      fc.constantFrom(' ', '.', '-', '/', ',', '\n', '  ', '\u200b'),
      fc.constantFrom(
        '529.982.247-25',
        '52998224725',
        '4111 1111 1111 1111',
        '11222333000181',
        '320',
        '1.500',
        '1',
        'a1',
      ),
      fc.stringMatching(/^\d{1,20}$/),
    ),
    { maxLength: 24 },
  );

  it('changes nothing the second time, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tricky.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          const { text: once } = maskIdentifiers(text);
          expect(maskIdentifiers(once)).toEqual({ text: once, found: [] });
        },
      ),
      { numRuns: 1_500 },
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

  it.each([
    '9',
    '1 2.3-',
    '1 ',
    'cpf ',
    'cpf e o meu ',
    'senha: a1 ',
    'minha senha do banco é ',
    '000201',
    '000201 6304',
    'a.',
    'abcdef12-',
    '529.982.247-25 ',
    '4111 1111 1111 1111 ',
    'pix e o a meu 1',
  ])('takes time in proportion on 65,536 characters of "%s"', (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const started = performance.now();
      maskIdentifiers(text);
      return performance.now() - started;
    };
    time(65_536);
    // The slowest takes 60 ms on an idle machine; a quadratic reading takes many seconds.
    expect(Math.min(time(65_536), time(65_536))).toBeLessThan(1_000);
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

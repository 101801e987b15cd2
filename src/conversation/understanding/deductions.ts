/** "desconta 410 do meu salário", "pago quando recebo": where or when it is paid, no income. */
export function isDeductedFrom(words: readonly string[], at: number): boolean {
  if (words[at - 1] === 'quando') return true;
  const link = ['meu', 'minha'].includes(words[at - 1] ?? '') ? at - 2 : at - 1;
  const isOf = ['do', 'da', 'no', 'na', 'em'].includes(words[link] ?? '');
  return isOf && words.slice(Math.max(0, at - FAR_BACK), at).some((word) => /^descont/.test(word));
}

const FAR_BACK = 9;

/** "empréstimo com desconto em folha": what follows the word says that nothing is offered. */
export function isFromPay(words: readonly string[], at: number): boolean {
  return ['em', 'na', 'no', 'do'].includes(words[at] ?? '') && PAY.has(words[at + 1] ?? '');
}

const PAY: ReadonlySet<string> = new Set(
  'folha salario beneficio contracheque holerite aposentadoria pensao'.split(' '),
);

/** The ways in which people type a sum with digits. At least one; never one that could mean another sum. */
export function digitForms(centavos: number): readonly [string, ...string[]] {
  const whole = Math.floor(centavos / 100);
  const grouped = `${whole}`.replace(/\B(?=(\d{3})+$)/g, '.');
  const cents = `${centavos % 100}`.padStart(2, '0');
  const exact = `R$ ${grouped},${cents}`;
  if (centavos % 100 !== 0) {
    return [exact, `R$${whole},${cents}`, `${grouped},${cents}`, `${whole},${cents} reais`, `R$ ${whole}.${cents}`];
  }
  const plain = [exact, `R$${grouped}`, `R$ ${whole}`, `rs ${grouped}`, `${whole} reais`, `${grouped},00`] as const;
  return [...plain, ...(whole >= 1_000 ? [`${whole}`, grouped] : []), ...inThousands(whole), ...inMillions(whole)];
}

/** "3 mil", "3k", "2,5 mil", "2.5k". */
function inThousands(whole: number): readonly string[] {
  if (whole < 1_000 || whole >= 1_000_000 || whole % 100 !== 0) return [];
  const thousands = `${whole / 1_000}`;
  const withComma = thousands.replace('.', ',');
  return [`${withComma} mil`, `${withComma} mil reais`, `${withComma}k`, `${thousands}k`, `${withComma}mil`];
}

/** "1,5 milhão", "2 milhões". */
function inMillions(whole: number): readonly string[] {
  if (whole < 1_000_000 || whole % 100_000 !== 0) return [];
  const millions = whole / 1_000_000;
  return [`${`${millions}`.replace('.', ',')} ${millions < 2 ? 'milhão' : 'milhões'} de reais`];
}

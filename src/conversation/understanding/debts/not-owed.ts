import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** How far before a sum the verb may stand that says what it is. */
const NEAR = 7;
/** How far behind a price what is owed may stand. */
const FAR = 10;

/** A sum whose words say something else than owing, so that it is never written as a debt: it is left over and asked. */
export function isNotOwed(turn: TurnReading, figure: Found<Figure>): boolean {
  return (
    isUsed(turn, figure) ||
    isNotEven(turn, figure) ||
    isMeantToPay(turn, figure) ||
    isSaved(turn, figure) ||
    isOnTop(turn, figure) ||
    isTotalOfAll(turn, figure)
  );
}

/** "comprei de 600 e já tá 950", "comprei o carro por 45 mil e devo 38 mil": a price, where what is owed stands behind it. */
export function isPrice(turn: TurnReading, figure: Found<Figure>): boolean {
  const { words } = turn.reading;
  if (isGoverned(turn, figure, PRICED) || isOnLabel(turn, figure)) return true;
  const before = words.slice(Math.max(0, figure.from - NEAR), figure.from);
  const bought = before.findLastIndex((word) => PRICED.has(word));
  if (bought < 0 || before.slice(bought + 1).some((word) => [',', '.', '\n', 'devo'].includes(word))) return false;
  return turn.figures.some(
    ({ from, value }) =>
      from >= figure.to && from - figure.to <= FAR && (value.kind === 'amount' || value.kind === 'instalments'),
  );
}

/** "na vitrine tava 1.990 e no carnê ficou 10 de 219", "era 1.500 à vista, fiz em 15 de 150": what it would have cost. */
function isOnLabel({ reading: { words }, figures }: TurnReading, { from, to }: Found<Figure>): boolean {
  const start = Math.max(0, from - NEAR);
  const last = words.slice(start, from).findLastIndex((word) => SENTENCE_ENDS.has(word));
  const before = words.slice(start + last + 1, from);
  const isLabelled = before.some((word) => LABELS.has(word)) && !before.includes('devo');
  const isCash = words[to] === 'a' && words[to + 1] === 'vista';
  if (!isLabelled && !isCash) return false;
  return figures.some(
    (figure) =>
      figure.from >= to &&
      figure.from - to <= FAR_PARTS &&
      figure.value.kind === 'instalments' &&
      figure.value.instalments.amount !== undefined,
  );
}

const LABELS: ReadonlySet<string> = new Set(
  'vitrine etiqueta prateleira tabela anuncio promocao loja preco'.split(' '),
);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';']);
/** How far behind a price the parts may stand that it was bought in. */
const FAR_PARTS = 16;

const PRICED: ReadonlySet<string> = new Set('comprei comprou compramos custou custava valia'.split(' '));

/** "juros de 200 no santander", "anuidade do itaú 30": what was added, not what is owed. */
export function isCharge({ reading: { words }, creditors }: TurnReading, { from }: Found<Figure>): boolean {
  const start = Math.max(0, from - NEAR);
  const isNamed = (at: number) => creditors.some((name) => name.from <= at && at < name.to);
  // "cartão porto seguro 3.400" names a firm.
  const charge = words.slice(start, from).findLastIndex((word, index) => CHARGES.has(word) && !isNamed(start + index));
  if (charge < 0) return false;
  return words
    .slice(start + charge + 1, from)
    .every((word, index) => AFTER_CHARGE.has(word) || isNamed(start + charge + 1 + index));
}

const CHARGES: ReadonlySet<string> = new Set('juros juro anuidade tarifa iof seguro'.split(' '));
const AFTER_CHARGE: ReadonlySet<string> = new Set('de do da no na o a $ eh e foi deu uns umas'.split(' '));

/** "não baixa nem 50 reais". */
function isNotEven({ reading: { words } }: TurnReading, { from }: Found<Figure>): boolean {
  return words[from - 1] === 'nem' || (words[from - 1] === '$' && words[from - 2] === 'nem');
}

/** "usei +300", "gastei 150 no cartão", "ganho 2 mil". "limite 3000, usei 2.700", among debts, is owed. */
function isUsed(turn: TurnReading, figure: Found<Figure>): boolean {
  if (isOnCardOfPerson(turn, figure)) return false;
  if (isGoverned(turn, figure, USES)) return true;
  if (!isGoverned(turn, figure, USED)) return false;
  const { words } = turn.reading;
  const slot = turn.view.question?.slot;
  const isAfterwards = slot !== undefined && slot !== 'debts' && slot !== 'more-debts';
  return isAfterwards || words.slice(Math.max(0, figure.from - 3), figure.from).some((word) => MORE.has(word));
}

/** "gastei 900 no cartão da minha mãe": owed to her. */
function isOnCardOfPerson({ reading: { words }, creditors }: TurnReading, { from, to }: Found<Figure>): boolean {
  return creditors.some((person) => {
    const isNear = person.value.kind === 'informal' && person.to >= from - NEAR && person.from - to <= NEAR;
    if (!isNear) return false;
    const before = words.slice(Math.max(0, person.from - 3), person.from);
    const card = before.findLastIndex((word) => word === 'cartao' || word === 'cartoes');
    return card >= 0 && ['do', 'da'].includes(before[card + 1] ?? '');
  });
}

const USED: ReadonlySet<string> = new Set(['usei']);
const MORE: ReadonlySet<string> = new Set(['mais', '+']);
const USES: ReadonlySet<string> = new Set(
  'gastei gasto vale liberou liberaram sacar ganho ganhei recebo recebi pedi'.split(' '),
);

/** One of these verbs stands before the sum with nothing but small words and names between. */
function isGoverned(
  { reading: { words }, figures, creditors }: TurnReading,
  { from }: Found<Figure>,
  verbs: ReadonlySet<string>,
): boolean {
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at -= 1) {
    const word = words[at] ?? '';
    if (verbs.has(word)) return !figures.some((figure) => figure.from > at && figure.from < from);
    if (!BEFORE_SUM.has(word) && !creditors.some((name) => name.from <= at && at < name.to)) return false;
  }
  return false;
}

const BEFORE_SUM: ReadonlySet<string> = new Set(
  '$ + mais de uns umas quase so por um uma r rs ate cerca no na o a cartao do da'.split(' '),
);

/** "vou pagar 500 do nubank sexta" is a plan; "tenho que pagar 1.300" is owed. */
function isMeantToPay({ reading: { words } }: TurnReading, { from }: Found<Figure>): boolean {
  const start = Math.max(0, from - 3);
  const near = words.slice(start, from);
  const deed = near.findLastIndex((word) => DEEDS.has(word));
  if (deed < 0 || near.slice(deed).some((word) => [',', '.', '\n'].includes(word))) return false;
  return words.slice(Math.max(0, start + deed - 3), start + deed).some((word) => MEANS.has(word));
}

const DEEDS: ReadonlySet<string> = new Set(
  'pagar gastar dar depositar transferir mandar mandando depositando transferindo quitar separar guardar juntar sacar tirar levantar arrumar'.split(
    ' ',
  ),
);
const MEANS: ReadonlySet<string> = new Set(
  'vou vamos estou irei quero queria pretendo penso consigo posso poderia conseguiria ia pensando'.split(' '),
);

/** "tenho 2 mil guardado no nubank", "500 na poupança". */
function isSaved({ reading: { words } }: TurnReading, { to }: Found<Figure>): boolean {
  return words.slice(to, to + 3).some((word) => SAVED.test(word));
}

const SAVED = /^(?:guardad[oa]s?|poupanca|investid[oa]s?|aplicad[oa]s?|reservad[oa]s?|sobrando|caixinha)$/;

/** "devo mais 400 no nubank", of a debt that was told: on top of it, or all of it, nobody can tell. "pago nubank 230" too. */
function isOnTop({ reading: { words }, creditors, view }: TurnReading, { from, to }: Found<Figure>): boolean {
  const slot = view.question?.slot;
  const name = creditors.find(({ to }) => to === from || to + 1 === from);
  const isPaid = name !== undefined && ['pago', 'paga'].includes(words[name.from - 1] ?? '');
  if (isPaid && slot !== 'debts' && slot !== 'more-debts') return true;
  const end = words[to] === 'reais' ? to + 1 : to;
  const isMore = words[from - 1] === 'mais' || (words[end] === 'a' && words[end + 1] === 'mais');
  return isMore && creditors.some(({ value }) => view.creditors.includes(value.mention.name));
}

/** "tudo dá uns 12 mil, sendo 8 do itaú", "38 mil no total, 20 no itaú": all debts together. */
function isTotalOfAll({ reading: { words }, figures, creditors }: TurnReading, { from, to }: Found<Figure>): boolean {
  const start = Math.max(0, from - 4);
  const before = words.slice(start, from);
  // "nubank: total 7.412,90, mínimo 1.111,93" is of that card.
  const isOfOne = (at: number) =>
    creditors.some((one) => one.to === at || (one.to === at - 1 && words[at - 1] === ':'));
  const said = before.findLastIndex(
    (word, at) => TOTALS.has(word) && !['no', 'ao', 'em'].includes(before[at - 1] ?? '') && !isOfOne(start + at),
  );
  const isSaid = said >= 0 && !figures.some((figure) => figure.from > from - before.length + said && figure.to <= from);
  // "devo 3.700, sendo 2 mil no nubank e 1.700 na caixa".
  const rest = words[to] === ',' ? to + 1 : to;
  const isSplit = words[rest] === 'sendo' && creditors.some((one) => one.from > rest);
  if (isSplit && figures.filter((figure) => figure.from >= to && figure.value.kind === 'amount').length > 1)
    return true;
  if (!isSaid && !ALTOGETHER.has(`${words[to]} ${words[to + 1]}`)) return false;
  // "o total é 2.318 e o mínimo 348": of one debt.
  return figures.some(({ from: at, value }) => at >= to && value.kind === 'amount' && value.amount.role !== 'minimum');
}

const TOTALS: ReadonlySet<string> = new Set(['tudo', 'total', 'soma', 'somando']);
const ALTOGETHER: ReadonlySet<string> = new Set(['no total', 'ao todo', 'no geral', 'em tudo', 'em dividas']);

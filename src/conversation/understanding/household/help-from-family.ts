import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { IncomeWords } from './income-words.data.ts';

/**
 * "mainha manda 300 lá do sítio", "minha filha que mora em Joinville me manda 250": who of the family sends money, the verb right
 * before its sum. The other parent of a child pays alimony.
 */
export function helpFromFamily({
  reading: { words },
  figures,
  from,
  to,
  incomes,
}: TurnReading): readonly Found<IncomeWords>[] {
  return figures.flatMap(({ from: sum, value }): readonly Found<IncomeWords>[] => {
    const verb =
      sum - 1 - [...words.slice(Math.max(from, sum - FAR_VERB), sum)].reverse().findIndex((word) => GIVES.test(word));
    const isNear = verb < sum && verb >= from && verb >= sum - FAR_VERB && GIVES.test(words[verb] ?? '');
    if (value.kind !== 'amount' || sum >= to || !isNear) return [];
    const start = Math.max(from, verb - FAR_PERSON);
    const before = words.slice(start, verb);
    const opens = before.findLastIndex((word) => ENDS.has(word)) + 1;
    const person = before.findIndex((word, at) => at >= opens && FAMILY.has(word));
    const isTo = ['para', 'com', 'de', 'pra'].includes(before[person - 1] ?? '') || before[person - 2] === 'para';
    // "o pai dele deposita 380 de pensão" is named.
    const end = figures.find((figure) => figure.from === sum)?.to ?? sum;
    const isNamed = incomes.some((label) => label.from >= start + Math.max(0, person) && label.from <= end + 1);
    const isParent = PARENTS.has(before[person] ?? '') && /^(?:d[aeo]s?|del[ea]s?)$/.test(before[person + 1] ?? '');
    // "o pai ajuda com 400": one's own or that of one's children.
    const isEither = PARENTS.has(before[person] ?? '') && ['o', 'a'].includes(before[person - 1] ?? '') && !isParent;
    if (person < 0 || isTo || isNamed || isEither) return [];
    const source = isParent || before[person] === 'ex' ? 'alimony' : 'family-help';
    return [{ from: verb, to: verb + 1, value: { source } }];
  });
}

const FAR_VERB = 4;
const FAR_PERSON = 9;
const GIVES = /^(?:mandam?|enviam?|depositam?|passam|repassam?|ajudam?)$/;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'eu', 'mas']);
const PARENTS: ReadonlySet<string> = new Set(['pai', 'mae']);
const FAMILY: ReadonlySet<string> = new Set(
  'titia titio mae mainha mamae pai painho papai filho filha filhos filhas irmao irma irmaos irmas tio tia avo avos vovo sogro sogra primo prima padrinho madrinha neto neta genro nora cunhado cunhada ex'.split(
    ' ',
  ),
);

import { isKnownPlural } from '../text/plural-nouns.ts';
import type { Reading } from '../text/tokens.ts';
import { countOf, type NumberReading } from './numbers.ts';

/** True for what a number right before it counts: "3 filhos", "dois cômodo", as many leave out the "s". `isMany`: thirty or more. */
export function isCountedNoun(next: string, isMany: boolean): boolean {
  const noun = THINGS_COUNTED.has(`${next}s`) ? `${next}s` : next;
  return COUNT_NOUNS.has(next) ? !isMany : isKnownPlural(noun) && !(isMany && NAMES_A_COST.has(noun));
}

export const COUNTED_OR_MONEY =
  /^(?:reais|real|contos?|mil|k|x|vezes|parcelas|prestacoes|meses|dias|%|\/|\$|por|de|e|o)$/;

/** "ração dos três guaipeca", "o leite das duas menina": an article before a count, and what it counts. */
export function countsThings(number: NumberReading, { words, tokens }: Reading): boolean {
  const next = tokens[number.to];
  const count = countOf(number);
  if (count === undefined || count < 2 || count > 10 || number.scaled || number.fractional) return false;
  const isThing =
    next?.kind === 'word' && !COUNTED_OR_MONEY.test(next.text) && !PARTS_OR_ORDER.test(words[number.to] ?? '');
  const link = words[number.from - 1] ?? '';
  // "pensão pros dois piá".
  const isForChildren = link === 'para' && CHILDREN.test(words[number.to] ?? '');
  // "devo pra três lojas: …"; "500 lojas americanas" is a price.
  const isRow = words[number.to] === 'lojas' && /^[:,.\n]$/.test(words[number.to + 1] ?? '');
  return (
    isForChildren || isRow || isBothOfUs(words, number) || (isThing && ['dos', 'das', 'nos', 'nas'].includes(link))
  );
}

/** "os dois de carteira assinada", "nós dois somos aposentados": people. */
function isBothOfUs(words: readonly string[], { from, to }: NumberReading): boolean {
  const [next = '', second = ''] = words.slice(to, to + 2);
  const isWork = WORK.test(next) || (next === 'de' && WORK.test(second));
  return isWork && ['os', 'as', 'nos'].includes(words[from - 1] ?? '');
}

const WORK =
  /^(?:somos|trabalh|recebem|ganham|aposentad|registrad|fichad|assalariad|clt$|carteira$|mei$|autonom|desempregad)/;
const CHILDREN = /^(?:filh|menin|crianc|guri|pia$|pias$|piazad|molequ|net[ao]|bebe|entead|pequen)/;

const PARTS_OR_ORDER =
  /^(?:parcel|prestac|boleto|fatura|mensalidad|conta|carne|mes|dia|ano|semana|ultim|primeir|restante|milhao|pau|pila|manga)/;

const COUNT_NOUNS: ReadonlySet<string> = new Set(
  'emprestimo consignado financiamento carne filho filha filhinho filhinha crianca pessoa hora horas cartao banco divida emprego pix moto neto neta irmao irma minuto via vias km kg litro cachorro gato bebe vaca boi galinha porco cabra ovelha bezerro cliente aluno aluna freguesa fregues'.split(
    ' ',
  ),
);

const THINGS_COUNTED: ReadonlySet<string> = new Set(
  'comodos quartos apartamentos casinhas barracos inquilinos netos filhos irmaos empregos servicos bicos clientes turnos plantoes fretes carros caminhoes quitinetes kitnets terrenos lotes pontos'.split(
    ' ',
  ),
);

/** Plurals that also name an expense: "2 remédios" counts, "150 remédios" is a price. */
const NAMES_A_COST: ReadonlySet<string> = new Set(
  'remedios fraldas compras roupas assinaturas medicamentos escolas passagens onibus'.split(' '),
);

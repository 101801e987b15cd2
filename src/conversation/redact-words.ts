import { maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';
import { fold } from '../domain/text/normalise.ts';
import { FIRST_NAMES, SURNAMES } from './brazilian-names.data.ts';

/**
 * A person's words as they may be kept for tuning, apart from the person: no document, phone, e-mail, link or name, at
 * most 280 characters on one line. Figures stay as they were written, since how people write them is what is looked for.
 * `names`: of the person, as far as they are known.
 */
export function redactWords(text: string, names: readonly string[] = []): string {
  const oneLine = text.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_READ);
  const numbered = maskIdentifiers(oneLine)
    .text.replace(ADDRESS, '[link]')
    .replace(PHONE, '[número]')
    .replace(LONG_NUMBER, '[número]');
  return withoutNames(numbered, new Set(names.map(fold)))
    .slice(0, LONGEST_KEPT)
    .toWellFormed();
}

const LONGEST_KEPT = 280;
/** Cut before the closer look, with room for what shrinks. */
const LONGEST_READ = 1_000;

const ADDRESS = /(?<!\S)(?=\S{0,1000}(?:@\S|https?:\/\/|www\.|\S\.(?:com|net|org|br|me)(?!\p{L})))\S+/giu;
const PHONE =
  /(?<!\d)(?:\+?55[ .-]?)?(?:\(\d{2}\)|\d{2})[ .-]?9?[ .-]?\d{4}[ .-]?\d{4}(?!\d)|(?<![\d.,])9?\d{4}-\d{4}(?!\d)/g;
/** Seven digits in a row are no sum that people write; five and three are a postcode. */
const LONG_NUMBER = /(?<![\d.,])(?:\d{7,}|\d{5}-\d{3})(?![\d,])/g;

const WORD = /\p{L}[\p{L}'’-]*/gu;

type Word = { readonly text: string; readonly folded: string; readonly from: number; readonly to: number };

/** Every name becomes "[nome]", a first name with its surnames together. */
function withoutNames(text: string, own: ReadonlySet<string>): string {
  const words = [...text.matchAll(WORD)].map((match): Word => {
    const [found] = match;
    return { text: found, folded: fold(found), from: match.index, to: match.index + found.length };
  });
  let redacted = '';
  let at = 0;
  for (let index = 0; index < words.length; ) {
    const end = isName(words, index, own) ? endOfName(words, index, text) : index;
    const first = words[index];
    const last = words[end - 1];
    if (end > index && first && last) {
      redacted += `${text.slice(at, first.from)}[nome]`;
      at = last.to;
    }
    index = Math.max(end, index + 1);
  }
  return redacted + text.slice(at);
}

function isName(words: readonly Word[], at: number, own: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word === undefined || COMPANY_BEFORE.has(words[at - 1]?.folded ?? '')) return false;
  if (own.has(word.folded) || FIRST_NAMES.has(word.folded)) return true;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(word.text);
  return isCapital && NAME_FOLLOWS.has(words[at - 1]?.folded ?? '');
}

/** "Maria das Dores Souza": what follows a first name without a comma, while it can be a surname. */
function endOfName(words: readonly Word[], from: number, text: string): number {
  let end = from + 1;
  for (;;) {
    const particle = PARTICLES.has(words[end]?.folded ?? '') ? 1 : 0;
    const next = words[end + particle];
    const last = words[end - 1];
    const isJoined = next && last && /^ (?:\p{L}+ )?$/u.test(text.slice(last.to, next.from));
    const isPart = next && (SURNAMES.has(next.folded) || FIRST_NAMES.has(next.folded) || isSurname(next, particle));
    if (!isJoined || !isPart) return end;
    end += particle + 1;
  }
}

/** "João Pedroso": a capital right behind a first name; after "da" it may be a shop's. */
function isSurname({ text }: Word, particle: number): boolean {
  return particle === 0 && /^\p{Lu}\p{Ll}+$/u.test(text);
}

const PARTICLES: ReadonlySet<string> = new Set(['da', 'de', 'do', 'das', 'dos', 'e']);
/** "Magazine Luiza" is a shop. */
const COMPANY_BEFORE: ReadonlySet<string> = new Set(
  'magazine loja lojas casa casas banco farmacia drogaria mercado'.split(' '),
);
const NAME_FOLLOWS: ReadonlySet<string> = new Set(
  'dona seu sr sra dr dra doutor doutora tio tia pastor padre professor professora chamo nome irmao irma filho filha mae pai marido esposa mulher cunhado cunhada primo prima sogro sogra vizinho vizinha patrao patroa amigo amiga namorado namorada neto neta sobrinho sobrinha'.split(
    ' ',
  ),
);

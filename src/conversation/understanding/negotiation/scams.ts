import type { Command } from '../../../contracts/command.ts';
import type { ScamSign } from '../../../contracts/mentions.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { NO_SCAM, SCAM_WORDS } from './scam-words.data.ts';

type ScamQuestion = Extract<Command, { readonly kind: 'scam-question' }>;

/** A fear of being cheated, with what feeds it. `doubted`: it was asked whether something is safe. */
export function readScam(words: readonly string[], doubted: boolean): ScamQuestion | undefined {
  const calm = noScam.all(words);
  const found = scamWords
    .all(words)
    .filter((one) => !calm.some((other) => one.from < other.to && other.from < one.to))
    .map(({ value }) => value);
  // A link that may be false is asked about, not this assistant.
  const received = doubted && (arrivals.all(words).length > 0 || words.some((word) => MESSAGES.has(word)));
  const isFeared = received || found.some((value) => value !== 'hint');
  if (!isFeared) return undefined;
  const signs = ORDER.filter((sign) => found.includes(sign));
  return signs.length === 0 ? { kind: 'scam-question' } : { kind: 'scam-question', signs };
}

/** The most urgent first. */
const ORDER: readonly ScamSign[] = [
  'already-paid',
  'asks-secret',
  'fee-first',
  'other-payee',
  'unofficial-link',
  'fake-programme',
  'pressure',
];

const scamWords = phraseBook(SCAM_WORDS);
const noScam = phraseBook<true>([[true, NO_SCAM]]);

const MESSAGES: ReadonlySet<string> = new Set(
  'boleto boletos link links email sms cobranca proposta oferta'.split(' '),
);

const arrivals = phraseBook<true>([
  [
    true,
    [
      '(recebi|chegou|mandaram|veio|enviaram|apareceu|ligaram|mandou|caiu|me_passaram|vi|achei) .. (link|sms|email|e-mail|boleto|qr_code|codigo|site|mensagem|whatsapp|carta|anuncio|proposta)',
      '(ligaram|ligou|mensagem|moca|moco|homem|mulher) .. (dizendo|falando|oferecendo|pedindo|disse)',
    ],
  ],
]);

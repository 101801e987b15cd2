import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/channel/redact-text.ts';
import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import { maskPersonal } from '../../src/platform/log.ts';
import { nameOf, nodesOf, ourSources } from '../support/our-sources.ts';

/**
 * A message may have 65,536 letters. Each regular expression of the product is run over that many of everything that its
 * own pattern could be made to stumble over, and must be done in a second of processor time: linear ones need some
 * milliseconds, quadratic ones ten seconds.
 */
const NOT_FOR_MESSAGES: Readonly<Record<string, string>> = {
  'src/domain/money/format-brl.ts': 'reads the digits of a number of ours, at most sixteen',
  'src/platform/log.ts /\\S+@\\S+|\\+?\\d[\\d\\s().-]{8,}\\d/':
    'reads the first 4,000 letters of a value; tested below',
};

const LETTERS = 65_536;
const LONGEST_MS = 1_000;
/**
 * Short texts first, so that what grows exponentially is found before it takes for ever. At 8,192 letters a quadratic
 * pattern needs thirty milliseconds and more; what needs two is not run over the whole length as well.
 */
const SHORTER = [
  { letters: 28, limitMs: 300 },
  { letters: 512, limitMs: 300 },
] as const;
const SAMPLE = { letters: 8_192, limitMs: 500, suspiciousMs: 2 };
const TAILS = ['', '\u0000', '\n!'];
const ORDINARY = [...'aZ09 \n.,@-/+("\\é=_:;'];
const PAIRS = ['a ', '0 ', '0.', '0,', 'a@', '0-', 'a-', ', ', '\r\n', '00 ', 'a.', '1/', 'R$'];

/** What the pattern itself speaks of, alone and in pairs: those are what makes it go back and try again. */
function pumpsFor(pattern: string): readonly string[] {
  const letters = new Set([...pattern].filter((letter) => !/[\\^$.*+?()[\]{}|]/.test(letter)));
  const words = pattern.match(/[\p{L}\d]{2,}/gu) ?? [];
  return [...new Set([...ORDINARY, ...PAIRS, ...[...letters].slice(0, 24), ...words.slice(0, 12)])];
}

/** V8 looks at its clock while a pattern goes back, so even an exponential one can be ended. */
const STOP_AFTER_MS = 5_000;

/** The first input that makes it slow, in words, or `undefined`. */
function stumblesOver(pattern: string, flags: string): string | undefined {
  const pumps = pumpsFor(pattern);
  const slow = (letters: number, limitMs: number, inputs: readonly Input[], tooSlow = limitMs) => {
    const texts = inputs.map((input) => written(input, letters));
    const times = processorMs({ pattern, flags, tooSlow }, texts);
    return inputs.filter((_, index) => (times[index] ?? 0) > limitMs);
  };
  const said = ([input]: readonly Input[], letters: number) => input && `${JSON.stringify(input.pump)} × ${letters}`;
  for (const { letters, limitMs } of SHORTER) {
    const found = said(
      slow(
        letters,
        limitMs,
        pumps.map((pump) => ({ pump, tail: '\u0000' })),
      ),
      letters,
    );
    if (found !== undefined) return found;
  }
  const all = pumps.flatMap((pump) => TAILS.map((tail) => ({ pump, tail })));
  const suspicious = slow(SAMPLE.letters, SAMPLE.suspiciousMs, all, SAMPLE.limitMs);
  return (
    said(slow(SAMPLE.letters, SAMPLE.limitMs, suspicious), SAMPLE.letters) ??
    said(slow(LETTERS, LONGEST_MS, suspicious), LETTERS)
  );
}

/** Letters over and over, and what stands behind them. */
type Input = { readonly pump: string; readonly tail: string };

function written({ pump, tail }: Input, letters: number): string {
  return pump.repeat(Math.ceil(letters / pump.length)) + tail;
}

const context = createContext({ now: () => process.cpuUsage().user / 1_000 });
const REPLACE_EACH = `
times = [];
for (const text of texts) {
  const before = now();
  text.replace(new RegExp(pattern, flags), '');
  times.push(now() - before);
  if (times.at(-1) > tooSlow) break;
}`;

/**
 * Milliseconds of each text, up to the first that is too slow; all of them in one run, since each run has a watchman of its own who is
 * slow to start. The one that had to be ended took for ever.
 */
function processorMs(
  { pattern, flags, tooSlow }: { readonly pattern: string; readonly flags: string; readonly tooSlow: number },
  texts: readonly string[],
): readonly number[] {
  Object.assign(context, { pattern, flags: flags.includes('g') ? flags : `${flags}g`, tooSlow, texts });
  try {
    runInContext(REPLACE_EACH, context, { timeout: STOP_AFTER_MS });
    return context.times;
  } catch {
    return [...context.times, Number.POSITIVE_INFINITY];
  }
}

function literals(): readonly (readonly [name: string, pattern: string, flags: string])[] {
  const found = ourSources().flatMap(({ file, tree }) =>
    nodesOf(tree)
      .filter(({ type }) => type === 'RegExpLiteral')
      .map(({ pattern, flags }) => ({ file, pattern: String(pattern), flags: String(flags) })),
  );
  return found
    .filter(({ file, pattern }) => !(file in NOT_FOR_MESSAGES) && !(`${file} /${pattern}/` in NOT_FOR_MESSAGES))
    .map(({ file, pattern, flags }) => [`${file} /${pattern.slice(0, 60)}/${flags}`, pattern, flags] as const);
}

describe('regular expressions', { timeout: 120_000 }, () => {
  it('need no more than time in proportion to a message', () => {
    const all = literals();
    expect(all.length).toBeGreaterThan(100);
    const slow = all.flatMap(([name, pattern, flags]) => {
      const why = stumblesOver(pattern, flags);
      return why === undefined ? [] : [`${name} over ${why}`];
    });
    expect(slow).toEqual([]);
  });

  it.each(['(a+)+$', String.raw`\/+$`, String.raw`\S+@\S+`, String.raw`(\d+\s?)+x`, String.raw`^(?:\w+\s?)*$`])(
    'are caught when they need more: %s',
    (pattern) => {
      expect(stumblesOver(pattern, '')).toBeDefined();
    },
  );

  it('made at run time are made of constants, in reviewed places', () => {
    const made = ourSources().flatMap(({ file, tree }) =>
      nodesOf(tree)
        .filter((node) => node.type === 'NewExpression' && nameOf(node.callee) === 'RegExp')
        .map(() => file),
    );
    expect(made.filter((file) => !MADE_OF_CONSTANTS.includes(file))).toEqual([]);
  });

  it.each(['+', 'a', '"apikey":"', '\\', '"', 'apikey=', 'token:', "'", '{', ' ', '0', 'Bearer ', '@', '(1'])(
    'for redaction are done with 65,536 letters of %s in two seconds',
    (pump) => {
      const text = pump.repeat(Math.ceil(LETTERS / pump.length));
      const before = process.cpuUsage();
      redactText(Buffer.from(text));
      maskPersonal(text);
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2 * LONGEST_MS);
    },
  );

  it.each([
    'a',
    '0',
    '1 ',
    'devo 500 no nubank ',
    'meu cartao e o numero e ',
    '(1',
    '5x de 200 ',
    'não ',
    '\n',
    '.',
    '@',
  ])(
    'for reading a turn are done with 65,536 letters of %s in two seconds, together with all else that reads it',
    async (pump) => {
      const text = pump.repeat(Math.ceil(LETTERS / pump.length));
      const before = process.cpuUsage();
      await grammarBrain().interpret([text], { question: undefined, creditors: [], today: '2026-11-27' });
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2 * LONGEST_MS);
    },
  );
});

const MADE_OF_CONSTANTS: readonly string[] = [
  'src/channel/redact-text.ts',
  'src/domain/privacy/identifier-shapes.ts',
  'src/domain/privacy/mask-identifiers.ts',
];

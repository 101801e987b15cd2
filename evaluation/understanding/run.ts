import { grammarBrain } from '../../src/conversation/understanding/grammar-brain.ts';
import type { Brain } from '../../src/ports/brain.ts';
import { type Corpus, corpusFrom, crisisPhrases, repositoryCorpora } from './corpora.ts';
import { type CrisisResult, crisisRates, readCrisis } from './crisis.ts';
import { fragmentsOf, fuzz } from './fuzz.ts';
import { roundTrips } from './generators.ts';
import { readLongTexts } from './long-texts.ts';
import { type CleanTurn, readWithNoise } from './noise.ts';
import { readNumberSpecs } from './number-specs.ts';
import { type Options, optionsFrom, USAGE } from './options.ts';
import { type OutOfTurnResult, readOutOfTurn } from './out-of-turn.ts';
import { type ReadUtterance, readCorpus } from './read-corpus.ts';
import { corpusTable, crisisTable, generatorTable, noiseTable, outOfTurnTable, shownReadings } from './report.ts';
import { repositoryExamples } from './repository-examples.ts';
import { sayInterpretation } from './say-interpretation.ts';
import { quantiles, type Score, score } from './score.ts';
import { timesOf } from './time-readings.ts';
import { textsOf } from './utterance.ts';
import { viewOf } from './view.ts';

const VALUES_OF_EACH_WRITER = 20_500;

/**
 * `npm run eval:understanding`: how well the offline brain understands. Prints tables for people and, as the last line, one
 * JSON object. README.md beside this file says what the figures mean.
 */
try {
  await run(optionsFrom(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(options: Options): Promise<void> {
  const brain = grammarBrain();
  const corpora = options.corpus === undefined ? repositoryCorpora() : [corpusFrom(options.corpus)];
  const read: ReadCorpus[] = [];
  for (const corpus of corpora) {
    const results = await readCorpus(corpus.utterances, brain, sayInterpretation);
    const times = await timesOf(corpus.utterances, brain);
    read.push({ corpus, results, times });
    print(corpusTable(corpus.name, score(results), quantiles(times)));
    if (options.show) print(shownReadings(corpus, results, { show: options.show, unseal: options.unseal }));
  }
  const turns = [
    ...corpora.filter(({ isSealed }) => !isSealed).flatMap(({ utterances }) => utterances.map(turnOf)),
    ...repositoryExamples(),
  ];
  const figures = {
    heldBack: goals(score(resultsOf(read, options.corpus === undefined ? 'held-back' : corpora[0]?.name))),
    ...(options.quick ? {} : await generated(brain, options)),
    ...(options.quick ? {} : await noisy(turns, brain, options)),
    outOfTurn: await outOfTurn(
      corpora.filter(({ isSealed }) => !isSealed).flatMap(({ utterances }) => utterances),
      brain,
      options,
    ),
    crisis: await despair(brain, options),
    dangerous: read.flatMap(({ results }) => results).filter(({ judgement }) => judgement.verdict === 'dangerous')
      .length,
    p99Ms: round(quantiles(read.flatMap(({ times }) => times)).p99),
    ...(await lengths(turns, brain)),
    ...(options.fuzz > 0 ? await fuzzed(turns, brain, options.fuzz) : {}),
    ...(options.corpus === undefined
      ? { tuning: goals(score(resultsOf(read, 'tuning'))) }
      : { corpus: options.corpus }),
  };
  print(JSON.stringify(figures));
}

/** Recall and precision of the slots that the goals are set for. */
function goals({ slots }: Score): Readonly<Record<string, { readonly recall: number; readonly precision: number }>> {
  return Object.fromEntries(
    (['amounts', 'creditors', 'instalments', 'rates', 'dates', 'intents'] as const).map((slot) => [
      slot,
      { recall: round(slots[slot].recall), precision: round(slots[slot].precision) },
    ]),
  );
}

type ReadCorpus = {
  readonly corpus: Corpus;
  readonly results: readonly ReadUtterance[];
  readonly times: readonly number[];
};

function resultsOf(read: readonly ReadCorpus[], name: string | undefined): readonly ReadUtterance[] {
  return read.find(({ corpus }) => corpus.name === name)?.results ?? [];
}

async function generated(brain: Brain, { show }: Options) {
  const results = await roundTrips(brain, VALUES_OF_EACH_WRITER);
  const specs = await readNumberSpecs(brain);
  print(generatorTable(results, specs));
  if (show === 'generators') {
    for (const { by, examples } of results) {
      for (const { text, reais } of examples) print(`${by} ${reais}: ${text}`);
    }
    for (const { spec, wrong, unread } of specs) {
      for (const line of wrong) print(`${spec}, wrong: ${line}`);
      for (const line of unread) print(`${spec}, unread: ${line}`);
    }
  }
  const specsTried = specs.reduce((sum, { tried }) => sum + tried, 0);
  const specsWrong = specs.reduce((sum, { wrong }) => sum + wrong.length, 0);
  return {
    generators: {
      tried: results.reduce((sum, { tried }) => sum + tried, 0),
      wrong: results.reduce((sum, { wrong }) => sum + wrong, 0),
    },
    numberSpecs: { tried: specsTried, wrong: specsWrong },
  };
}

async function noisy(turns: readonly CleanTurn[], brain: Brain, { show }: Options) {
  const results = await readWithNoise(turns, brain);
  print(noiseTable(results));
  if (show === 'noise') {
    for (const { noise, examples } of results) {
      for (const { texts, noisy: changed, isDangerous } of examples) {
        print(`${noise}${isDangerous ? ', dangerous' : ''}: ${texts.join(' ⏎ ')} | ${changed.join(' ⏎ ')}`);
      }
    }
  }
  const sum = (of: 'tried' | 'changed' | 'dangerous') => results.reduce((total, result) => total + result[of], 0);
  return { noise: { tried: sum('tried'), changed: sum('changed'), dangerous: sum('dangerous') } };
}

async function outOfTurn(corpus: Corpus['utterances'], brain: Brain, { show }: Options) {
  const results = await readOutOfTurn(corpus, brain);
  print(outOfTurnTable(results));
  if (show === 'out-of-turn') {
    for (const { slot, utterance, verdict } of results.flatMap(({ examples }) => examples)) {
      if (verdict === 'dangerous') print(`dangerous @${slot} ${utterance.id}: ${textsOf(utterance).join(' ⏎ ')}`);
    }
  }
  const sum = (of: (result: OutOfTurnResult) => number) => results.reduce((total, result) => total + of(result), 0);
  return {
    tried: sum(({ tried }) => tried),
    ok: sum(({ verdicts }) => verdicts.ok),
    dangerous: sum(({ verdicts }) => verdicts.dangerous),
  };
}

async function despair(brain: Brain, { show, unseal }: Options) {
  const phrases = crisisPhrases();
  const tuning = await readCrisis(
    phrases.filter(({ part }) => part === 'tuning'),
    brain,
  );
  const heldBack = await readCrisis(
    phrases.filter(({ part }) => part === 'held-back'),
    brain,
  );
  const all = join(tuning, heldBack);
  print(crisisTable({ tuning, 'held back': heldBack, all }));
  if (show === 'crisis') {
    const shown = unseal ? all : tuning;
    for (const { id, text } of shown.missed) print(`missed ${id}: ${text}`);
    for (const { id, text } of shown.alarms) print(`false alarm ${id}: ${text}`);
  }
  const { recall, falseAlarmRate } = crisisRates(all);
  return { recall: round(recall), falseAlarmRate: round(falseAlarmRate), heldBack: crisisRates(heldBack) };
}

function join(one: CrisisResult, other: CrisisResult): CrisisResult {
  return {
    dangers: one.dangers + other.dangers,
    ordinary: one.ordinary + other.ordinary,
    missed: [...one.missed, ...other.missed],
    alarms: [...one.alarms, ...other.alarms],
  };
}

async function lengths(turns: readonly CleanTurn[], brain: Brain) {
  const { slowest, milliseconds } = await readLongTexts(brain, turns);
  print(`16,000 characters: ${milliseconds.toFixed(1)} ms at most (${slowest})`);
  return { longMs: round(milliseconds) };
}

async function fuzzed(turns: readonly CleanTurn[], brain: Brain, times: number) {
  const { tried, thrown, milliseconds } = await fuzz(brain, fragmentsOf(turns), times);
  const { p50, p99, max } = milliseconds;
  print(
    `fuzz: ${tried} turns, ${thrown.length} threw; ms: p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}, max ${max.toFixed(1)}`,
  );
  for (const texts of thrown) print(`threw: ${JSON.stringify(texts)}`);
  return { fuzz: { tried, thrown: thrown.length, p99Ms: round(p99) } };
}

function turnOf(utterance: Parameters<typeof viewOf>[0]): CleanTurn {
  return { texts: textsOf(utterance), view: viewOf(utterance) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

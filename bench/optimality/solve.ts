import highsModule, { type Highs } from 'highs';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { SCALE } from './account-shape.ts';
import type { LinearModel } from './linear-model.ts';
import { payoffModel } from './payoff-model.ts';

// The package's types describe its CommonJS build; what is imported here is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** What is to be solved: debts, and money by month in centavos. */
export type Question = { readonly accounts: readonly Account[]; readonly cash: readonly number[] };

/** What HiGHS found within its time; centavos as doubles. */
export type Answer = {
  /** The solver proved that nothing is cheaper. */
  readonly proven: boolean;
  /** Total of the cheapest way found; Infinity when there was none in time. */
  readonly total: number;
  /** No way costs less than this. */
  readonly bound: number;
  readonly seconds: number;
  readonly ways: readonly Way[];
};

/** What the found way does with one debt, by month. */
export type Way = {
  readonly debtId: string;
  readonly paid: readonly number[];
  readonly offer?: { readonly offerId: string; readonly month: number; readonly parts: readonly number[] };
};

/** Solves with HiGHS, in this thread: seconds to minutes. */
export async function solve({ accounts, cash }: Question, seconds: number): Promise<Answer> {
  const { model, columns } = payoffModel(accounts, cash);
  const { values, ...found } = runHighs(await loadHighs(), model, seconds);
  const ways = columns.map(({ paid, starts }, index) => {
    const taken = starts.find(({ column }) => (values?.[column] ?? 0) > 0.5);
    return {
      debtId: accounts[index]?.debtId ?? '',
      paid: paid.map((column) => (values?.[column] ?? 0) * SCALE),
      ...(taken ? { offer: { ...taken, parts: taken.parts.map((part) => part * SCALE) } } : {}),
    };
  });
  return { ...found, ways };
}

type Found = Pick<Answer, 'proven' | 'total' | 'bound' | 'seconds'> & { readonly values: Float64Array | undefined };

function runHighs(highs: Highs, model: LinearModel, seconds: number): Found {
  const { variableType, modelStatus } = highs.constants;
  return highs.withModel(
    {
      numCols: model.cost.length,
      numRows: model.rowLower.length,
      colCost: model.cost,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: 'csr',
        numRows: model.rowLower.length,
        numCols: model.cost.length,
        starts: model.starts,
        indices: model.indices,
        values: model.values,
      },
      integrality: model.isWhole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
    },
    (solver) => {
      solver.options.set({ ...OPTIONS, time_limit: seconds });
      const started = performance.now();
      solver.run();
      const proven = solver.getModelStatus() === modelStatus.optimal;
      const hasSolution = Number(solver.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
      return {
        proven,
        total: hasSolution ? solver.getObjectiveValue() * SCALE : Infinity,
        bound: Number(solver.info.get('mip_dual_bound')) * SCALE,
        seconds: (performance.now() - started) / 1000,
        values: hasSolution ? solver.getSolution().colValue : undefined,
      };
    },
  );
}

/** One part in a hundred thousand counts as proven: a centavo in R$ 1.000. */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 1e-5,
  mip_abs_gap: 0.01,
  mip_feasibility_tolerance: 1e-7,
  primal_feasibility_tolerance: 1e-8,
} as const;

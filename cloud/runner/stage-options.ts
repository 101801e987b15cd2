import type { StageModel } from '../template/stage-model.ts';
import type { Denial } from './callers.ts';

export type StageOptions = {
  /** Where `npm run bundle` wrote to. */
  readonly dist: string;
  /** Where the database and the chats are kept. */
  readonly dataDir: string;
  /** Of the edge, and of the chat; 0 is a free one. */
  readonly port?: number;
  readonly chatPort?: number;
  /** Changes what the template says, after it was checked: a shorter visibility, no quiet moment. */
  readonly adjust?: (model: StageModel) => StageModel;
  /** How fast schedules' clocks go; 0 stops them. */
  readonly speed?: number;
  /** Processes of a function at once, where the template allows more. */
  readonly mostInstances?: number;
  /** Multiplies EvolutionAPI's waits before it repeats a webhook. */
  readonly retryScale?: number;
  readonly onLine?: (functionName: string, line: string) => void;
  readonly onDenied?: (denial: Denial) => void;
  readonly onFault: (fault: string) => void;
};

/**
 * PostgreSQL's advisory locks are numbers that belong to no table, and two parts that chose the same one would wait for each
 * other: here are all of them. A number never changes, since the processes of a deployment that is under way must share it.
 */
export const LOCK_KEYS = {
  /** Held as long as a process lives: the embedded server has one owner. */
  owner: 7_215_001,
  migration: 7_215_002,
  audit: 7_215_003,
  loginCodes: 7_215_004,
  admission: 7_215_040,
  settings: 7_215_041,
  brake: 7_215_042,
} as const;

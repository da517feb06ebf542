/** The fixed vocabulary of the board (requirements Y): stages are its columns, areas its lanes. */
export const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;

export const AREAS = [
  'proposer',
  'topic',
  'plan',
  'budget',
  'staffing',
  'venue',
  'catering',
  'filming',
  'publicity',
  'programme',
  'checks',
  'run',
  'followup',
  'settlement',
] as const;

export const TASK_STATUSES = ['todo', 'doing', 'waiting', 'done'] as const;

export type Stage = (typeof STAGES)[number];
export type Area = (typeof AREAS)[number];
export type TaskStatus = (typeof TASK_STATUSES)[number];

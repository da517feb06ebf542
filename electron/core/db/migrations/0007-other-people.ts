import type { Migration } from './migration.ts';

/** Words in the people cell of a cue that stand for nobody in the directory: they stay text until somebody makes a person of them. */
export const otherPeople: Migration = {
  version: 7,
  name: 'other-people',
  statements: [`ALTER TABLE cue ADD COLUMN otherPeople TEXT NOT NULL DEFAULT ''`],
};

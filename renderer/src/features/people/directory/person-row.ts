import type { Person } from '@shared/contract/entities.ts';

/** A row of the directory as its table shows it. */
export interface PersonRow extends Person {
  /** On cards and on cues. */
  readonly duties: number;
  /** A fee with tax withheld went to them. */
  readonly paid: boolean;
  /** How many people bear this name, this one included; 0 without a name. */
  readonly namesakes: number;
}

/** Someone who is not stored yet. */
export function newPersonRow(person: Person): PersonRow {
  return { ...person, duties: 0, paid: false, namesakes: 0 };
}

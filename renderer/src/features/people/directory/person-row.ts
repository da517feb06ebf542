import type { Person } from '@shared/contract/entities.ts';
import { UNRECORDED } from '@shared/domain/personal-data.ts';

/** A row of the directory as its table shows it. */
export interface PersonRow extends Omit<Person, 'experimentId' | 'rank'> {
  readonly duties: number;
  readonly paid?: boolean;
  /** How many people bear this name, this one included; 0 without a name. */
  readonly namesakes: number;
  /** Not stored yet: neither name nor nickname is known. */
  readonly isDraft: boolean;
}

export type PersonFields = Omit<Person, 'id' | 'experimentId' | 'rank'>;

export const BLANK_PERSON: PersonFields = {
  name: '',
  nickname: '',
  role: 'staff',
  isGroup: false,
  affiliation: '',
  position: '',
  phone: '',
  email: '',
  notes: '',
  ...UNRECORDED,
};

export function isNamed({ name, nickname }: Pick<Person, 'name' | 'nickname'>): boolean {
  return name.trim() !== '' || nickname.trim() !== '';
}

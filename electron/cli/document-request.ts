/** Which paper, and how: what the command line can ask for. */
import type { Audience } from '@shared/contract/entities.ts';
import type { CliLocale } from './words/say.ts';

export const KINDS = { 'cue-sheet': 'cueSheet', 'role-table': 'roleTable', settlement: 'settlement' } as const;

export const DOCUMENTS = Object.keys(KINDS);
export const AUDIENCES: readonly Audience[] = ['internal', 'shared', 'public'];

export interface DocumentRequest {
  readonly document: keyof typeof KINDS;
  readonly audience: Audience;
  /** The participants' timetable instead of the staff's cue sheet. */
  readonly participants: true;
  /** Title of the cue sheet, when there are several; the first one otherwise. */
  readonly sheet: string;
  readonly locale: CliLocale;
}

/** Interviews as the table shows them, and how their texts are read: a slot that clashes is refused with the reason. */
import type { SlotClash } from '@shared/domain/filming/interview-slots.ts';
import type { Span } from '@shared/domain/filming/shot-times.ts';
import { blankOf } from '@shared/entities/index.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import type { Filming } from '../useFilming.ts';

export interface InterviewRow extends Entity<'interview'> {
  readonly time: Span | null;
  readonly who: string;
  /** The word for the consent of the person. */
  readonly portrait: string;
}

/** An interview that is not stored yet. */
export function newInterviewRow(row: Entity<'interview'>): InterviewRow {
  return { ...row, time: null, who: '', portrait: '' };
}

const SLOT = ['personId', 'askerId', 'cueId', 'date', 'start', 'minutes'] as const;

export interface InterviewReaderContext {
  readonly t: TFunction;
  readonly references: References;
  readonly clashesOf: Filming['clashesOf'];
  readonly refusal: (clash: SlotClash) => string;
}

export function interviewReader({
  t,
  references,
  clashesOf,
  refusal,
}: InterviewReaderContext): TableReader<InterviewRow, Blank<'interview'>> {
  return readerOf<'interview', InterviewRow>(
    'interview',
    { t, references },
    {
      complete(patch, row) {
        const touched = SLOT.filter((name) => patch[name] !== undefined);
        const whole = { ...blankOf('interview'), ...row, ...patch } as Entity<'interview'>;
        const [clash] = touched.length === 0 ? [] : clashesOf(whole);
        return clash === undefined
          ? { ok: true, patch }
          : { ok: false, error: refusal(clash), columnId: touched.find((name) => name === 'start') ?? touched[0] };
      },
    },
  );
}

/** What mouse and keys do to shifts: each one undo step, said to those who listen. */
import type { LineSpan } from '@shared/domain/shifts/coverage.ts';
import { onLine, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { Entity } from '@shared/entities/index.ts';
import type { Shifts, Timed } from './useShifts.ts';

export interface ShiftActions {
  /** What was done last, in words. */
  readonly said: string;
  readonly say: (words: string) => void;
  /** Answers the id of the new shift. */
  readonly make: (post: Entity<'post'>, span: LineSpan) => string;
  /** A shift that followed its cue keeps the time that it is given. */
  readonly move: (shift: Timed, span: LineSpan) => void;
  /** The first on a shift leads it. */
  readonly fill: (shift: Timed, personId: string) => void;
  readonly remove: (shift: Timed) => void;
}

/** `onRemoved`: what was open may be gone. */
export function useShiftActions({ shifts, entries, nameOf, eventDate }: Shifts, onRemoved: () => void): ShiftActions {
  const { t } = useTranslation();
  const [said, say] = useState('');
  return {
    said,
    say,
    make(post, span) {
      const id = newId();
      void shifts.add([{ id, postId: post.id, start: span.from, end: span.to }], null);
      say(t('shifts.made', { post: post.title, when: rangeText(span) }));
      return id;
    },
    move(timed, span) {
      if (span.to <= span.from || (span.from === timed.from && span.to === timed.to)) return;
      const { shift, post, followsCue } = timed;
      const offset = onLine(0, shift.date, eventDate);
      const times = { start: span.from - offset, end: span.to - offset };
      const gatherAt = shift.gatherAt === null ? null : shift.gatherAt + span.from - timed.from;
      const patch = followsCue ? { ...times, cueId: null } : { ...times, gatherAt };
      void shifts.edit([{ id: timed.id, patch }]);
      say(t(followsCue ? 'shifts.movedFromCue' : 'shifts.moved', { post: post.title, when: rangeText(span) }));
    },
    fill(shift, personId) {
      const words = { name: nameOf(personId), post: shift.post.title, when: rangeText(shift) };
      if (shift.entries.some((entry) => entry.personId === personId)) return say(t('shifts.already', words));
      const part = shift.entries.some((entry) => entry.part === 'lead') ? 'hand' : 'lead';
      void entries.add([{ shiftId: shift.id, personId, part }], null);
      say(t('shifts.filled', words));
    },
    remove(shift) {
      onRemoved();
      void shifts.remove([shift.id]);
    },
  };
}

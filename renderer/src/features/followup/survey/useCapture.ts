/** The sheet that is being keyed in: kept while another tab is looked at, stored as a whole. */
import { changeEntry, EMPTY_DESK, isBegun, putAway, takeUp } from '@shared/domain/survey/capture-desk.ts';
import type { Entry } from '@shared/domain/survey/capture-desk.ts';
import type { SheetSource } from '@shared/domain/survey/codes.ts';
import { NOTHING_ENTERED } from '@shared/domain/survey/sheet-entry.ts';
import type { EnteredAnswer } from '@shared/domain/survey/sheet-entry.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useState } from 'react';
import { useCommand } from '@app/lib/data.ts';
import type { Followup } from '../useFollowup.ts';

export interface Capture {
  readonly entry: Entry;
  readonly isTouched: boolean;
  /** A new sheet that was begun comes back after this one. */
  readonly isWaiting: boolean;
  readonly answerOf: (questionId: string) => EnteredAnswer;
  readonly answer: (questionId: string, answer: EnteredAnswer) => void;
  readonly setNote: (note: string) => void;
  readonly setSource: (source: SheetSource) => void;
  /** Takes up a sheet that was stored; a new one that was being keyed in waits until it is done with. */
  readonly correct: (sheet: Entity<'surveySheet'>) => void;
  /** Puts the sheet away without storing it, and goes on with the new one. */
  readonly clear: () => void;
  /** Stores the sheet and goes on with the new one; answers its number. */
  readonly store: () => Promise<number>;
}

export function useCapture(of: Pick<Followup, 'experimentId' | 'questions' | 'answers'>): Capture {
  const [desk, setDesk] = useState(EMPTY_DESK);
  const { entry } = desk;
  const store = useCommand('surveySheet.store');
  const answerOf = (questionId: string) => entry.answers[questionId] ?? NOTHING_ENTERED;
  const clear = () => setDesk(putAway);
  return {
    entry,
    isTouched: isBegun(entry),
    isWaiting: desk.aside !== null && isBegun(desk.aside),
    answerOf,
    answer: (questionId, answer) =>
      setDesk((now) => changeEntry(now, { answers: { ...now.entry.answers, [questionId]: answer } })),
    setNote: (note) => setDesk((now) => changeEntry(now, { note })),
    setSource: (source) => setDesk((now) => changeEntry(now, { source })),
    correct({ id, source, note }) {
      const stored = new Map(
        of.answers.rows.filter(({ sheetId }) => sheetId === id).map((row) => [row.questionId, row]),
      );
      const answers = of.questions.rows.map(({ id: questionId }): [string, EnteredAnswer] => {
        const row = stored.get(questionId);
        return [
          questionId,
          row === undefined
            ? { ...NOTHING_ENTERED, isNone: true }
            : { picked: row.picked, text: row.text, isNone: false },
        ];
      });
      const taken = { sheetId: id, source, note, answers: Object.fromEntries(answers) };
      setDesk((now) => takeUp(now, taken));
    },
    clear,
    async store() {
      const { sheetId, source, note } = entry;
      const answers = of.questions.rows.map(({ id }) => {
        const { picked, text } = answerOf(id);
        return { questionId: id, picked, text };
      });
      const { number } = await store.mutateAsync({ experimentId: of.experimentId, sheetId, source, note, answers });
      clear();
      return number;
    },
  };
}

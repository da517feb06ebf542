/** The sheet that is being keyed in: kept while another tab is looked at, stored as a whole. */
import type { SheetSource } from '@shared/domain/survey/codes.ts';
import { isTouched, NOTHING_ENTERED } from '@shared/domain/survey/sheet-entry.ts';
import type { EnteredAnswer } from '@shared/domain/survey/sheet-entry.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useState } from 'react';
import { useCommand } from '@app/lib/data.ts';
import type { Followup } from '../useFollowup.ts';

interface Entry {
  /** Null: a new sheet. */
  readonly sheetId: string | null;
  readonly source: SheetSource;
  readonly note: string;
  readonly answers: Readonly<Record<string, EnteredAnswer>>;
}

const FRESH: Entry = { sheetId: null, source: 'paper', note: '', answers: {} };

export interface Capture {
  readonly entry: Entry;
  readonly isTouched: boolean;
  readonly answerOf: (questionId: string) => EnteredAnswer;
  readonly answer: (questionId: string, answer: EnteredAnswer) => void;
  readonly setNote: (note: string) => void;
  readonly setSource: (source: SheetSource) => void;
  /** Takes up a sheet that was stored, in the place of what was being keyed in. */
  readonly correct: (sheet: Entity<'surveySheet'>) => void;
  readonly clear: () => void;
  /** Stores the sheet and begins the next one; answers its number. */
  readonly store: () => Promise<number>;
}

export function useCapture(of: Pick<Followup, 'experimentId' | 'questions' | 'answers'>): Capture {
  const [entry, setEntry] = useState(FRESH);
  const store = useCommand('surveySheet.store');
  const answerOf = (questionId: string) => entry.answers[questionId] ?? NOTHING_ENTERED;
  // The source stays as it is: sheets of one kind come in a pile.
  const clear = () => setEntry(({ source }) => ({ ...FRESH, source }));
  return {
    entry,
    isTouched: entry.note.trim() !== '' || isTouched(Object.values(entry.answers)),
    answerOf,
    answer: (questionId, answer) => setEntry((now) => ({ ...now, answers: { ...now.answers, [questionId]: answer } })),
    setNote: (note) => setEntry((now) => ({ ...now, note })),
    setSource: (source) => setEntry((now) => ({ ...now, source })),
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
      setEntry({ sheetId: id, source, note, answers: Object.fromEntries(answers) });
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

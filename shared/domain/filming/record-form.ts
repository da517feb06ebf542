/** In which form the event is recorded (requirements C48–C49, C56), and what there is to do where nobody films. */
import type { DeliverableKind, InterviewForm, InterviewState } from './codes.ts';

export type FilmingAnswer = 'planned' | 'none' | null;

export interface RecordForms {
  readonly recordVideo: boolean;
  readonly recordPhoto: boolean;
  readonly recordWritten: boolean;
  /** What was answered before forms could be chosen. */
  readonly filming: FilmingAnswer;
}

export function hasForm({ recordVideo, recordPhoto, recordWritten }: RecordForms): boolean {
  return recordVideo || recordPhoto || recordWritten;
}

/** Whether somebody films or takes pictures: by the forms; where none is chosen, as it was answered before. */
export function filmingAnswer(forms: RecordForms): FilmingAnswer {
  if (!hasForm(forms)) return forms.filming;
  return forms.recordVideo || forms.recordPhoto ? 'planned' : 'none';
}

/** Item of the toolkit under which the cards of the path without a camera stand. */
export const WRITTEN_ITEM = 'C56';

export interface WrittenFacts {
  readonly tasks: readonly { readonly source: string | null }[];
  readonly interviews: readonly {
    readonly form: InterviewForm;
    readonly state: InterviewState;
    readonly questions: string;
    readonly answers: string;
  }[];
  readonly deliverables: readonly { readonly kind: DeliverableKind; readonly state: string }[];
}

export const WRITTEN_STEPS = ['tasks', 'people', 'questions', 'answers', 'text', 'image'] as const;
export type WrittenStep = (typeof WRITTEN_STEPS)[number];

/** The way of a record in words and pictures: cards, people, questions, what they said, the text, the picture. */
export function writtenPath({ tasks, interviews, deliverables }: WrittenFacts): Readonly<Record<WrittenStep, boolean>> {
  const own = interviews.filter(({ form, state }) => form !== 'video' && state !== 'dropped');
  const each = (holds: (one: (typeof own)[number]) => boolean) => own.length > 0 && own.every(holds);
  const isMade = (kind: DeliverableKind) => deliverables.some((one) => one.kind === kind && one.state === 'delivered');
  return {
    tasks: tasks.some(({ source }) => source === WRITTEN_ITEM),
    people: own.length > 0,
    questions: each(({ questions }) => questions.trim() !== ''),
    answers: each(({ answers }) => answers.trim() !== ''),
    text: isMade('writtenInterview'),
    image: isMade('imageDesign'),
  };
}

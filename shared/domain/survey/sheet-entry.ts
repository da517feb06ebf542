/** Keying in a sheet by digits alone: what a key does to the answer, and where the focus goes (rooms R11). */
import { choicesOf } from './codes.ts';
import type { AskedQuestion } from './codes.ts';
import { pickedDigits } from './survey-summary.ts';

export interface EnteredAnswer {
  readonly picked: string;
  readonly text: string;
  /** Seen on the sheet, and left open there. */
  readonly isNone: boolean;
}

export const NOTHING_ENTERED: EnteredAnswer = { picked: '', text: '', isNone: false };

/** `refused`: the digit is none of the question's, the answer stays as it was. `isDone`: the focus moves on. */
export type Keyed =
  | { readonly refused: { readonly most: number } }
  | { readonly answer: EnteredAnswer; readonly isDone: boolean };

/** What a digit does; `0` says that the sheet has no answer there. Of several that may be marked, a digit takes back itself. */
export function keyDigit(question: AskedQuestion, before: EnteredAnswer, digit: number): Keyed {
  const most = choicesOf(question);
  if (digit === 0) return { answer: { ...NOTHING_ENTERED, isNone: true }, isDone: true };
  if (digit > most) return { refused: { most } };
  if (question.kind !== 'multi') return { answer: { ...NOTHING_ENTERED, picked: String(digit) }, isDone: true };
  const marked = pickedDigits(before.picked);
  const next = marked.includes(digit) ? marked.filter((one) => one !== digit) : [...marked, digit];
  return { answer: { ...NOTHING_ENTERED, picked: next.toSorted((a, b) => a - b).join(',') }, isDone: false };
}

/** Whether anything was keyed in at all: a sheet on which nobody answered anything is still a sheet, an untouched one is not. */
export function isTouched(answers: Iterable<EnteredAnswer>): boolean {
  return [...answers].some(({ picked, text, isNone }) => picked !== '' || text.trim() !== '' || isNone);
}

/** The number for the next sheet: one more than the largest there is. */
export function nextNumber(sheets: readonly { readonly number: number }[]): number {
  return Math.max(0, ...sheets.map(({ number }) => number)) + 1;
}

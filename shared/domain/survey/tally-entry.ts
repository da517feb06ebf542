/** Typing a pile of counted papers: what stands in the boxes, and what keeps it from being stored (rooms R11). */
import type { Params, Problem } from '../result.ts';
import type { AskedQuestion } from './codes.ts';
import { LEFT_OPEN, readCount, talliedOptions, tallyProblem } from './tally.ts';
import type { CountProblem, TallyCountFacts, TallyFacts, TallyProblem } from './tally.ts';

export interface TallyDraft {
  /** Null: a new pile. */
  readonly tallyId: string | null;
  /** As typed, as all that follows. */
  readonly sheets: string;
  readonly note: string;
  /** By `tallyPlace`. */
  readonly counts: Readonly<Record<string, string>>;
}

export const EMPTY_TALLY: TallyDraft = { tallyId: null, sheets: '', note: '', counts: {} };

/** The box of how many papers were counted. */
export const SHEETS_PLACE = 'sheets';

/** The box of one answer to one question. */
export function tallyPlace(questionId: string, option: number): string {
  return `${questionId} ${option}`;
}

type Question = AskedQuestion & { readonly id: string };

export type EntryProblem =
  | CountProblem
  | TallyProblem
  /** How many papers were counted is not said. */
  | 'tally.sheetsMissing'
  /** Not one answer has a count. */
  | 'tally.nothing';

/** Whether counts and papers do not go together, which the store refuses too. */
export function isTallyProblem(code: EntryProblem): code is TallyProblem {
  return code.startsWith('survey.');
}

/** What keeps a pile from being stored, and the box where it is put right. */
export interface Refused {
  readonly place: string;
  readonly questionId: string | null;
  readonly code: EntryProblem;
  readonly params: Params;
}

export interface ReadTally {
  readonly sheets: number;
  readonly counts: readonly Omit<TallyCountFacts, 'tallyId'>[];
}

/** What the boxes of one question say so far; null while one of them cannot be read, or none of them says anything. */
export interface TallyFigures {
  readonly n: number;
  /** Null while nobody has said how many papers there are. */
  readonly open: number | null;
  readonly problem: Problem<TallyProblem> | null;
}

export function tallyFigures(draft: TallyDraft, question: Question): TallyFigures | null {
  const counts = countsOf(draft, question);
  if (counts === null || counts.size === 0) return null;
  const read = readCount(draft.sheets);
  const sheets = read.ok && read.value !== null && read.value > 0 ? read.value : null;
  const marked = [...counts].reduce((sum, [option, count]) => (option === LEFT_OPEN ? sum : sum + count), 0);
  if (question.kind !== 'multi') {
    const problem = sheets === null ? null : tallyProblem(question, sheets, counts);
    return { n: marked, open: sheets === null ? null : Math.max(0, sheets - marked), problem };
  }
  const open = counts.get(LEFT_OPEN) ?? 0;
  if (sheets === null) return { n: 0, open: null, problem: null };
  return { n: Math.max(0, sheets - open), open, problem: tallyProblem(question, sheets, counts) };
}

/** A pile that was typed, or the first thing that is wrong with it. A box left empty beside others of its question is none. */
export function readTally(draft: TallyDraft, questions: readonly Question[]): ReadTally | Refused {
  const sheets = readCount(draft.sheets);
  if (!sheets.ok) return refused(SHEETS_PLACE, null, sheets);
  if (sheets.value === null || sheets.value === 0)
    return refused(SHEETS_PLACE, null, { code: 'tally.sheetsMissing', params: {} });
  const counts: Omit<TallyCountFacts, 'tallyId'>[] = [];
  for (const question of questions) {
    const options = talliedOptions(question);
    const at = options.map((option) => tallyPlace(question.id, option));
    for (const place of at) {
      const read = readCount(draft.counts[place] ?? '');
      if (!read.ok) return refused(place, question.id, read);
    }
    const own = countsOf(draft, question);
    if (own === null || own.size === 0) continue;
    const found = tallyProblem(question, sheets.value, own);
    if (found !== null) return refused(at[0] ?? SHEETS_PLACE, question.id, found);
    for (const option of options) counts.push({ questionId: question.id, option, count: own.get(option) ?? 0 });
  }
  const [first] = questions.flatMap((question) =>
    talliedOptions(question).map((option) => tallyPlace(question.id, option)),
  );
  if (counts.length === 0) return refused(first ?? SHEETS_PLACE, null, { code: 'tally.nothing', params: {} });
  return { sheets: sheets.value, counts };
}

export function isRefused(read: ReadTally | Refused): read is Refused {
  return 'code' in read;
}

/** A stored pile as it stands in the boxes. */
export function draftOf(tally: TallyFacts & { readonly note: string }, counts: readonly TallyCountFacts[]): TallyDraft {
  return {
    tallyId: tally.id,
    sheets: String(tally.sheets),
    note: tally.note,
    counts: Object.fromEntries(
      counts
        .filter(({ tallyId }) => tallyId === tally.id)
        .map(({ questionId, option, count }) => [tallyPlace(questionId, option), String(count)]),
    ),
  };
}

/** One more, as a mark is made: in an empty box the first. A text that is no count stays. */
export function oneMore(text: string): string {
  const read = readCount(text);
  return read.ok ? String((read.value ?? 0) + 1) : text;
}

/** Whether anything stands in it that would be missed. */
export function isTallyBegun({ sheets, note, counts }: TallyDraft): boolean {
  return [sheets, note, ...Object.values(counts)].some((text) => text.trim() !== '');
}

/** The counts that were typed; null where one of them cannot be read. */
function countsOf(draft: TallyDraft, question: Question): ReadonlyMap<number, number> | null {
  const counts = new Map<number, number>();
  for (const option of talliedOptions(question)) {
    const read = readCount(draft.counts[tallyPlace(question.id, option)] ?? '');
    if (!read.ok) return null;
    if (read.value !== null) counts.set(option, read.value);
  }
  return counts;
}

function refused(
  place: string,
  questionId: string | null,
  { code, params }: { readonly code: EntryProblem; readonly params: Params },
): Refused {
  return { place, questionId, code, params };
}

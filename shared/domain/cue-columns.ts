/** The columns of a cue sheet and what each one holds (korean conventions 1.2). */

/** Text of one line, printed as a label. */
const LINE_KEYS = ['number', 'section', 'title', 'subtitle'] as const;
/** Text that may run over several lines. */
const NOTE_KEYS = ['content', 'sound', 'light', 'video', 'stage', 'note'] as const;
/** Marks that keep a row off the participants' timetable (requirements C17, E03). */
const MARK_KEYS = ['staffOnly', 'revealsPurpose'] as const;

/** Built-in columns in their usual order. */
export const CUE_COLUMN_KEYS = [
  'number',
  'section',
  'start',
  'minutes',
  'end',
  'canGive',
  'title',
  'subtitle',
  'content',
  'people',
  'sound',
  'light',
  'video',
  'stage',
  'note',
  'staffOnly',
  'revealsPurpose',
] as const;

type CueColumnKey = (typeof CUE_COLUMN_KEYS)[number];
export type CueLineKey = (typeof LINE_KEYS)[number];
export type CueNoteKey = (typeof NOTE_KEYS)[number];
export type CueMarkKey = (typeof MARK_KEYS)[number];

export type CueColumnKind =
  | { readonly kind: 'line'; readonly key: CueLineKey }
  | { readonly kind: 'note'; readonly key: CueNoteKey }
  | { readonly kind: 'custom'; readonly key: string }
  | { readonly kind: 'mark'; readonly key: CueMarkKey }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  /** Minutes that the row can give up to catch up. */
  | { readonly kind: 'canGive' }
  | { readonly kind: 'people' };

export interface CueColumnSetting {
  /** A built-in key, or `custom:<n>`. */
  readonly key: string;
  /** The user's own heading; null shows the built-in one. */
  readonly title: string | null;
  /** Pixels on the screen, a proportion on paper. */
  readonly width: number;
  readonly hidden: boolean;
}

const DEFAULT_WIDTHS: Readonly<Record<CueColumnKey, number>> = {
  number: 52,
  section: 76,
  start: 84,
  minutes: 64,
  end: 84,
  canGive: 84,
  title: 168,
  subtitle: 168,
  content: 240,
  people: 148,
  sound: 120,
  light: 112,
  video: 120,
  stage: 120,
  note: 140,
  staffOnly: 76,
  revealsPurpose: 76,
};

const HIDDEN_AT_FIRST: ReadonlySet<CueColumnKey> = new Set(['end', 'canGive']);
const CUSTOM_WIDTH = 140;

export function isCustomColumn(key: string): boolean {
  return key.startsWith('custom:');
}

/** What a column holds; `undefined` for a key that no column has. */
export function columnKind(key: string): CueColumnKind | undefined {
  if (isCustomColumn(key)) return { kind: 'custom', key };
  const line = LINE_KEYS.find((one) => one === key);
  if (line !== undefined) return { kind: 'line', key: line };
  const note = NOTE_KEYS.find((one) => one === key);
  if (note !== undefined) return { kind: 'note', key: note };
  const mark = MARK_KEYS.find((one) => one === key);
  if (mark !== undefined) return { kind: 'mark', key: mark };
  switch (key) {
    case 'minutes':
    case 'start':
    case 'end':
    case 'canGive':
    case 'people':
      return { kind: key };
    default:
      return undefined;
  }
}

/**
 * Every column of a sheet, in order: the stored settings first (a key stored twice counts once, an unknown one not at all),
 * then each built-in column that is not stored, behind the one it usually follows.
 */
export function sheetColumns(stored: readonly CueColumnSetting[]): readonly CueColumnSetting[] {
  const columns: CueColumnSetting[] = [];
  for (const setting of stored) {
    if (columnKind(setting.key) === undefined || columns.some(({ key }) => key === setting.key)) continue;
    columns.push(setting);
  }
  for (const [position, key] of CUE_COLUMN_KEYS.entries()) {
    if (columns.some((column) => column.key === key)) continue;
    const before = CUE_COLUMN_KEYS[position - 1];
    const at = columns.findIndex((column) => column.key === before) + 1;
    columns.splice(at, 0, { key, title: null, width: DEFAULT_WIDTHS[key], hidden: HIDDEN_AT_FIRST.has(key) });
  }
  return columns;
}

/** A column of the user's own, with a number that no other one of the sheet has. */
export function customColumn(columns: readonly CueColumnSetting[], title: string): CueColumnSetting {
  const numbers = columns
    .filter(({ key }) => isCustomColumn(key))
    .map(({ key }) => Number(key.slice('custom:'.length)));
  const next = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
  return { key: `custom:${next}`, title, width: CUSTOM_WIDTH, hidden: false };
}

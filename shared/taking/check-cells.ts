/** The cells of a checklist as people write them: marks before a line, what is done, by when. */
import type { CheckState } from '../domain/checklist.ts';
import { parseDate } from '../domain/civil-date.ts';
import { parseClock } from '../domain/clock-time.ts';
import type { CivilDate } from '../domain/units.ts';
import { DECLARED } from '../entities/index.ts';
import { codeOf } from '../sheets/field-words.ts';

export interface MarkedText {
  readonly text: string;
  /** Whether it stands below the line above. */
  readonly isPart: boolean;
  readonly hasBullet: boolean;
  /** What a ticked or empty box before it says; null: there is none. */
  readonly state: CheckState | null;
}

const INDENT = /^(?:[\s\u3000]+|[└ㄴ↳┗├┣╰⌞]+[─\-–>\s]*)+/u;
const BULLET = /^[-–—•·∙◦‣*]\s+/u;
const EMPTY_BOX = /^(?:[☐□▢]|\[\s?\])\s*/u;
const TICKED_BOX = /^(?:[☑✅✔✓■]\uFE0F?|\[[xv✓]\])\s*/iu;

export function marked(cell: string): MarkedText {
  const indent = INDENT.exec(cell)?.[0] ?? '';
  const inner = cell.slice(indent.length);
  const unbulleted = inner.replace(BULLET, '');
  const state = TICKED_BOX.test(unbulleted) ? 'done' : EMPTY_BOX.test(unbulleted) ? 'open' : null;
  const text = unbulleted.replace(TICKED_BOX, '').replace(EMPTY_BOX, '').replace(BULLET, '').trim();
  return { text, isPart: indent !== '', hasBullet: unbulleted !== inner, state };
}

export interface SaidState {
  /** Null: nothing was said. */
  readonly state: CheckState | null;
  readonly reason: string;
}

/** `해당 없음(비가 와서)`, `해당 없음: 비가 와서`. */
const BESIDE = /^(.+?)\s*(?:[(（](.+)[)）]|[:：]\s*(.+))$/su;

/** Undefined where the word is not known. */
export function readState(cell: string): SaidState | undefined {
  const typed = cell.trim();
  if (/^[-–—]?$/u.test(typed)) return { state: null, reason: '' };
  const known = stateOf(typed);
  if (known !== null) return { state: known, reason: '' };
  const [, word = '', bracketed, behind] = BESIDE.exec(typed) ?? [];
  return stateOf(word) === 'na' ? { state: 'na', reason: (bracketed ?? behind ?? '').trim() } : undefined;
}

function stateOf(word: string): CheckState | null {
  const { state } = DECLARED.checkItem.fields;
  return state.schema.safeParse(codeOf(state, word)).data ?? null;
}

export interface SaidDay {
  readonly dueOn: CivilDate | null;
  /** Days from the event. */
  readonly offsetDays: number | null;
  readonly dueAt: number | null;
}

const NOTHING: SaidDay = { dueOn: null, offsetDays: null, dueAt: null };
const NEVER_SAID = /^(?:[-–—]?|미정|추후|없음|tbd)$/iu;
const EVENT_DAY = /^(?:d[-\s]?day|d[-+]?0|당일|행사\s*(?:일|날|당일)|on the day|event day)$/iu;
const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:전날|전일|하루\s*전|the day before)$/iu, -1],
  [/^(?:다음\s*날|익일|하루\s*(?:뒤|후)|the day after)$/iu, 1],
];
const FROM_EVENT = /^d\s*([-–+])\s*(\d{1,3})(?:\s*일)?(?:\s*까지)?$/iu;
const AWAY = /^(?:행사\s*)?(\d{1,3})\s*(일|주일?|days?|weeks?)\s*(전|뒤|후|before|after)(?:\s*까지)?$/iu;
const TIME_BEHIND =
  /^(.*?\S)\s+((?:(?:오전|오후|am|pm)\s*)?\d{1,2}(?::\d{2}(?::00)?|\s*시(?:\s*(?:\d{1,2}\s*분|반))?)(?:\s*(?:am|pm))?)\s*(?:까지)?$/iu;

/** A day, or how far from the event it is, with a time behind it or not; undefined where it cannot be read. */
export function readDay(cell: string, near: CivilDate): SaidDay | undefined {
  const typed = cell.normalize('NFKC').trim();
  if (NEVER_SAID.test(typed)) return NOTHING;
  const [, before, time] = TIME_BEHIND.exec(typed) ?? [];
  const at = time === undefined ? null : parseClock(time);
  if (before !== undefined && at?.ok === true) {
    const day = readDay(before, near);
    return day === undefined ? undefined : { ...day, dueAt: at.value };
  }
  const days = fromEvent(typed);
  if (days !== null) return { ...NOTHING, offsetDays: days };
  const date = parseDate(typed, near);
  return date.ok ? { ...NOTHING, dueOn: date.value } : undefined;
}

function fromEvent(typed: string): number | null {
  if (EVENT_DAY.test(typed)) return 0;
  const word = DAY_WORDS.find(([pattern]) => pattern.test(typed));
  if (word !== undefined) return word[1];
  const [, sign, figures] = FROM_EVENT.exec(typed) ?? [];
  if (figures !== undefined) return sign === '+' ? Number(figures) : 0 - Number(figures);
  const [, count, unit = '', side = ''] = AWAY.exec(typed) ?? [];
  if (count === undefined) return null;
  const days = Number(count) * (/^[주w]/iu.test(unit) ? 7 : 1);
  return /^(?:전|before)$/iu.test(side) ? 0 - days : days;
}

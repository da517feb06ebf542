/**
 * An Ontime project as cue sheets, one for each rundown. The times are those that Ontime's own rundown shows (`ontime-times.ts`), to the
 * minute: seconds are dropped at both ends of an entry, so that entries that follow each other still do, and the exact times are noted.
 *
 * A group is the section of its entries. A milestone is a row without minutes. A start is fixed only where it does not follow from the
 * row before it: at gaps, at overlaps, after rows without minutes, and before the programme proper.
 */
import { columnsFor, type ForeignColumn } from './ontime-columns.ts';
import { LeftOut, type Left } from './left-out.ts';
import { timesOf, type Timed } from './ontime-times.ts';
import type { OntimeEvent, OntimeGroup, OntimeProject, OntimeRundown } from './ontime-project.ts';
import { fitLine, joinNotes, oneLine } from './texts.ts';
import type { CueColumnSetting } from '../cue-columns.ts';
import { partsOf } from '../cue-times.ts';
import { phaseOf } from '../section.ts';
import { asMinuteOfDay, asMinutes, minuteOfDay, MINUTES_PER_DAY, type MinuteOfDay, type Minutes } from '../units.ts';

export interface OntimeChoices {
  /** Ids of the rundowns that come; null: all. */
  readonly rundowns: readonly string[] | null;
  /** Entries that are skipped come as rows without minutes. */
  readonly skipped: boolean;
  /** Delays are added to the times, as Ontime shows them when asked to. */
  readonly delays: boolean;
}

/** What is written into notes, in the language of the user. */
export interface OntimeWords {
  /** `09:00:30–09:45:10` */
  exact(from: string, to: string): string;
  delayed(by: string): string;
  skipped(): string;
  number(cue: string): string;
}

export interface ForeignCue {
  readonly number: string;
  readonly section: string;
  readonly minutes: Minutes | null;
  readonly pinnedStart: number | null;
  readonly title: string;
  readonly note: string;
  readonly custom: Readonly<Record<string, string>>;
}

export interface ForeignSheet {
  readonly title: string;
  readonly startMinute: MinuteOfDay;
  readonly columns: readonly CueColumnSetting[];
  readonly rows: readonly ForeignCue[];
  /** First start and last end, in sheet minutes; null where nothing has a time. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface OntimePlan {
  readonly sheets: readonly ForeignSheet[];
  readonly left: readonly Left[];
}

const MINUTE = 60_000;
/** Minutes of a sheet that can be stored: two days before its date to the end of the seventh. */
const EARLIEST = -2 * MINUTES_PER_DAY;
const LATEST = 7 * MINUTES_PER_DAY;

export function ontimePlan(project: OntimeProject, choices: OntimeChoices, words: OntimeWords): OntimePlan {
  const left = new LeftOut();
  const chosen = project.rundowns.filter(({ id }) => choices.rundowns?.includes(id) ?? true);
  const sheets = chosen.map((rundown) => new Sheet({ project, rundown, choices, words, left }).made());
  if (project.description.trim() !== '') left.add('description');
  return { sheets, left: left.list() };
}

interface Making {
  readonly project: OntimeProject;
  readonly rundown: OntimeRundown;
  readonly choices: OntimeChoices;
  readonly words: OntimeWords;
  readonly left: LeftOut;
}

/** A row with the minutes it reaches over; null: it has no time of its own. */
interface Row extends Omit<ForeignCue, 'pinnedStart'> {
  readonly start: number | null;
}

class Sheet {
  readonly #making: Making;
  readonly #columns: readonly ForeignColumn[];
  readonly #settings: readonly CueColumnSetting[];
  readonly #numbers = new Set<string>();

  constructor(making: Making) {
    this.#making = making;
    const { columns, settings, spare } = columnsFor(making.project.fields);
    this.#columns = columns;
    this.#settings = settings;
    making.left.add('columns', spare);
  }

  made(): ForeignSheet {
    const { rundown, project } = this.#making;
    const timed = timesOf(rundown);
    const groups = rundown.entries.filter((entry) => entry.type === 'group');
    for (const { colour } of groups) this.#dropColour(colour);
    const begun = new Set<string>();
    const rows = timed.flatMap((one): readonly Row[] => {
      const row = this.#row(one, one.group === null || begun.has(one.group.id) ? null : one.group);
      if (row !== null && one.group !== null) begun.add(one.group.id);
      return row === null ? [] : [row];
    });
    this.#making.left.add('emptyGroups', groups.filter(({ id }) => !begun.has(id)).length);
    const title = fitLine(rundown.title).line || fitLine(project.title).line || 'Ontime';
    return { title, columns: this.#settings, ...laidOut(rows) };
  }

  #row({ entry, group, start, end, delay }: Timed, opens: OntimeGroup | null): Row | null {
    const { choices, words, left } = this.#making;
    if (entry.type === 'delay') {
      if (!choices.delays && entry.duration !== 0) left.add('delays');
      return null;
    }
    if (entry.type === 'event' && entry.skip && !choices.skipped) {
      left.add('skipped');
      return null;
    }
    this.#dropColour(entry.colour);
    const section = fitLine(group?.title ?? '');
    const head = fitLine(entry.title);
    const { number, spare } = this.#number(entry.cue);
    const opening = opens === null ? [] : [opens.note, ...this.#fieldTexts(opens.custom, true)];
    const described = [section.whole, ...opening, head.whole, spare, entry.note, ...this.#fieldTexts(entry.custom)];
    const custom = this.#cells(entry.custom);
    if (entry.type === 'milestone' || entry.skip) {
      const said = entry.type === 'milestone' ? null : words.skipped();
      const note = joinNotes([said, ...described], left);
      return { number, section: section.line, title: head.line, note, custom, minutes: null, start: null };
    }
    left.add('triggers', entry.triggers);
    const shift = choices.delays ? delay : 0;
    const [from, to] = [Math.floor((start + shift) / MINUTE), Math.floor((end + shift) / MINUTE)];
    const fits = from >= EARLIEST && from <= LATEST && to - from <= LATEST;
    if (!fits) left.add('tooFar');
    const isExact = [start + shift, end + shift].every((at) => at % MINUTE === 0);
    const times = isExact && fits ? null : words.exact(clock(start + shift), clock(end + shift));
    const late = choices.delays || delay === 0 ? null : words.delayed(span(delay));
    const note = joinNotes([times, late, ...described], left);
    const minutes = fits && to > from ? (asMinutes(to - from) ?? null) : null;
    return { number, section: section.line, title: head.line, note, custom, minutes, start: fits ? from : null };
  }

  /** Numbers of a sheet are unique: who has one that is taken says it in its note. */
  #number(cue: string): { readonly number: string; readonly spare: string | null } {
    const { line, whole } = fitLine(cue);
    if (line === '') return { number: '', spare: null };
    if (whole !== null || this.#numbers.has(line))
      return { number: '', spare: this.#making.words.number(whole ?? line) };
    this.#numbers.add(line);
    return { number: line, spare: null };
  }

  #cells(custom: OntimeEvent['custom']): Readonly<Record<string, string>> {
    const { left } = this.#making;
    return Object.fromEntries(
      this.#columns.flatMap(({ field, key }) => {
        const text = key === null ? '' : joinNotes([textOf(custom, field)], left);
        return key === null || text === '' ? [] : [[key, text]];
      }),
    );
  }

  /** What fields say that have no column here: of groups all, else those beyond the most columns. */
  #fieldTexts(custom: OntimeEvent['custom'], all = false): readonly string[] {
    return this.#columns
      .filter(({ key, field }) => (all || key === null) && textOf(custom, field).trim() !== '')
      .map(({ label, field }) => `${label}: ${textOf(custom, field)}`);
  }

  #dropColour(colour: string): void {
    if (colour.trim() !== '') this.#making.left.add('colours');
  }
}

/** A field may be called like something that every object has. */
function textOf(custom: OntimeEvent['custom'], field: string): string {
  return Object.hasOwn(custom, field) ? (custom[field] ?? '') : '';
}

/** Starts fixed where they do not follow by themselves. */
function laidOut(rows: readonly Row[]): Pick<ForeignSheet, 'startMinute' | 'rows' | 'span'> {
  const model = rows.map(({ section, minutes }, index) => ({
    id: String(index),
    phase: phaseOf(section),
    minutes,
    pinnedStart: null,
  }));
  const { bodyStart } = partsOf(model);
  const inBody = rows.slice(bodyStart);
  const first = [...inBody, ...rows].find(({ start }) => start !== null)?.start ?? 0;
  const startMinute = asMinuteOfDay(first) ?? minuteOfDay(0);
  let reached: number | null = startMinute;
  const laid = rows.map(({ start, ...row }, index): ForeignCue => {
    const follows = index >= bodyStart && start === reached;
    if (index >= bodyStart) reached = start === null || row.minutes === null ? null : start + row.minutes;
    return { ...row, section: oneLine(row.section), pinnedStart: start === null || follows ? null : start };
  });
  const timed = rows.flatMap(({ start, minutes }) => (start === null ? [] : [{ start, end: start + (minutes ?? 0) }]));
  const span =
    timed.length === 0
      ? null
      : {
          start: timed.reduce((least, { start }) => Math.min(least, start), Infinity),
          end: timed.reduce((most, { end }) => Math.max(most, end), -Infinity),
        };
  return { startMinute, rows: laid, span };
}

/** `09:05:30`; above 24 hours the next day. */
function clock(millis: number): string {
  const seconds = Math.floor(Math.abs(millis) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${millis < 0 ? '-' : ''}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** `+5:00`, minutes and seconds. */
function span(millis: number): string {
  const seconds = Math.floor(Math.abs(millis) / 1000);
  return `${millis < 0 ? '-' : '+'}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

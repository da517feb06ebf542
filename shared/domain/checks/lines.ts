/**
 * The one list of the checks: lines that somebody wrote under a card, and lines that the app answers by itself. What was checked before a
 * fact changed is open again, and says what changed; that is worked out, not stored (rooms R10).
 */
import { byRank } from '../board-move.ts';
import { checkStates, isSettled, nestedOrder } from '../checklist.ts';
import type { CheckState } from '../checklist.ts';
import { addDays } from '../civil-date.ts';
import type { CivilDate } from '../units.ts';
import { isFactKey } from './fact-keys.ts';
import type { FactKey, LineFact } from './fact-keys.ts';
import { LINE_SPECS } from './facts.ts';
import type { FactReading } from './facts.ts';
import { changedParts } from './fingerprint.ts';
import type { FactPart } from './fingerprint.ts';
import { CHECK_GROUPS, dueOf, groupOf } from './groups.ts';
import type { CardFacts, CheckGroup, Due, EventFacts } from './groups.ts';
import { wordingOf } from './wording.ts';
import type { Wording, WordingFacts } from './wording.ts';

export interface CheckRow {
  readonly id: string;
  readonly taskId: string;
  readonly text: string;
  readonly state: CheckState;
  readonly reason: string;
  readonly rank: string;
  readonly source: string | null;
  readonly parentId: string | null;
  readonly personId: string | null;
  readonly place: string;
  readonly dueOn: CivilDate | null;
  readonly offsetDays: number | null;
  readonly dueAt: number | null;
  readonly rightWhen: string;
  readonly dependsOn: string | null;
  readonly checkedPrint: string | null;
}

export interface CheckCard extends CardFacts {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** Whose it is. */
  readonly leads: readonly string[];
}

interface OverruleRow {
  readonly id: string;
  readonly factKey: string;
  readonly reason: string;
  readonly print: string;
}

export interface ListFacts<R extends CheckRow, C extends CheckCard> {
  readonly event: EventFacts;
  readonly wording: WordingFacts;
  /** In the order of the board, without archived ones. */
  readonly cards: readonly C[];
  readonly checks: readonly R[];
  readonly facts: readonly FactReading[];
  /** How each fact stands now. */
  readonly prints: Readonly<Record<FactKey, string>>;
  readonly overrules: readonly OverruleRow[];
}

interface Line {
  readonly id: string;
  readonly state: CheckState;
  readonly group: CheckGroup;
  readonly due: Due;
  /** What has changed since it was checked or overruled; empty: nothing. */
  readonly changed: readonly FactPart[];
}

export interface TypedLine<R extends CheckRow = CheckRow, C extends CheckCard = CheckCard> extends Line {
  readonly kind: 'typed';
  readonly check: R;
  readonly card: C;
  /** Its state follows from those of the lines below it. */
  readonly hasParts: boolean;
  readonly isPart: boolean;
  readonly place: string;
  /** Who does it; of a line without anybody, those of its card. */
  readonly people: readonly string[];
  readonly wording: Wording | null;
}

export interface DerivedLine extends Line {
  readonly kind: 'derived';
  readonly fact: FactReading;
  /** What somebody says against it; `changed` says whether that still holds. */
  readonly overrule: OverruleRow | null;
}

export type ListLine<R extends CheckRow = CheckRow, C extends CheckCard = CheckCard> = TypedLine<R, C> | DerivedLine;

/** Typed lines in the order of their cards, then the app's own; a line of the toolkit that the app answers is not there twice. */
export function checkLines<R extends CheckRow, C extends CheckCard>(facts: ListFacts<R, C>): readonly ListLine<R, C>[] {
  const derived = facts.facts.flatMap((fact) => derivedLine(fact, facts));
  const answered = new Set(derived.map(({ fact }) => LINE_SPECS[fact.key].source));
  return [...typedLines(facts).filter(({ check }) => check.source === null || !answered.has(check.source)), ...derived];
}

function typedLines<R extends CheckRow, C extends CheckCard>(facts: ListFacts<R, C>): readonly TypedLine<R, C>[] {
  const { cards, checks, event, prints, wording } = facts;
  const changes = new Map(checks.map((check) => [check.id, changesOf(check, prints)]));
  const now = checks.map(({ id, parentId, state }) => ({
    id,
    parentId,
    state: (changes.get(id) ?? []).length > 0 ? ('open' as const) : state,
  }));
  const states = checkStates(now);
  const byCard = new Map<string, R[]>();
  for (const check of checks) byCard.set(check.taskId, [...(byCard.get(check.taskId) ?? []), check]);
  return cards.flatMap((card) => {
    const own = nestedOrder((byCard.get(card.id) ?? []).toSorted(byRank));
    const known = new Set(own.map(({ id }) => id));
    const parents = new Set(own.map(({ parentId }) => parentId));
    return own.map((check): TypedLine<R, C> => {
      const due = dueOf(check, card, event);
      return {
        kind: 'typed',
        id: check.id,
        check,
        card,
        state: states.get(check.id) ?? check.state,
        changed: changes.get(check.id) ?? [],
        hasParts: parents.has(check.id),
        isPart: check.parentId !== null && known.has(check.parentId),
        due,
        group: groupOf(due, card.stage, event),
        place: check.place === '' ? card.place : check.place,
        people: check.personId === null ? card.leads : [check.personId],
        wording: wordingOf(check, wording),
      };
    });
  });
}

function changesOf(check: CheckRow, prints: ListFacts<CheckRow, CheckCard>['prints']): readonly FactPart[] {
  const { dependsOn, checkedPrint, state } = check;
  return isFactKey(dependsOn) && checkedPrint !== null && isSettled(state)
    ? changedParts(checkedPrint, prints[dependsOn])
    : [];
}

/** Nothing of a fact of which nothing is written, unless somebody has said something to it. */
function derivedLine(fact: FactReading, { overrules, event }: ListFacts<CheckRow, CheckCard>): readonly DerivedLine[] {
  const overrule = overrules.find(({ factKey }) => factKey === fact.key) ?? null;
  if (fact.state === 'none' && overrule === null) return [];
  const changed = overrule === null ? [] : changedParts(overrule.print, fact.print);
  const isOverruled = overrule !== null && changed.length === 0;
  const state = isOverruled || fact.state === 'none' ? 'na' : fact.state === 'holds' ? 'done' : 'open';
  const card: CardFacts = { stage: 'prepare', due: null, offsetDays: LINE_SPECS[fact.key].offsetDays };
  const due = dueOf({ dueOn: null, offsetDays: null, dueAt: null }, card, event);
  return [
    {
      kind: 'derived',
      id: fact.key,
      fact,
      overrule,
      changed,
      state,
      due,
      group: groupOf(due, card.stage, event),
    },
  ];
}

/** The facts of which nothing is written yet. */
export function silentFacts(facts: readonly FactReading[], lines: readonly ListLine[]): readonly LineFact[] {
  const shown = new Set(lines.map(({ id }) => id));
  return facts.flatMap(({ key }) => (shown.has(key) ? [] : [key]));
}

interface Progress {
  readonly done: number;
  /** Without those that do not apply, and without lines that only repeat their parts. */
  readonly total: number;
  readonly open: number;
}

export function progressOf(lines: readonly ListLine[]): Progress {
  const counted = lines.filter((line) => line.state !== 'na' && !(line.kind === 'typed' && line.hasParts));
  const done = counted.filter(({ state }) => state === 'done').length;
  return { done, total: counted.length, open: counted.length - done };
}

/** Whether something is left to do about it by itself; a line with parts is done by doing them. */
export function isOpenLine(line: ListLine): boolean {
  return !isSettled(line.state) && !(line.kind === 'typed' && line.hasParts);
}

/** Open although its day has passed. What the app knows of the preparations is late until the event is over, and no news afterwards. */
export function isLate(line: ListLine, today: CivilDate): boolean {
  const { day, days } = line.due;
  if (!isOpenLine(line) || day === null || day >= today) return false;
  return line.kind === 'typed' || days === null || days > 0 || addDays(day, -days) >= today;
}

/** Open because what it was checked against has changed. */
function isReopened(line: ListLine): boolean {
  return line.changed.length > 0 && !isSettled(line.state);
}

export interface ChecksSummary {
  readonly open: number;
  readonly reopened: number;
  /** Lines that are open past their day, by group; groups without any are missing. */
  readonly late: readonly { readonly group: CheckGroup; readonly count: number }[];
}

/** What the list warns of. */
export function checksSummary(lines: readonly ListLine[], today: CivilDate): ChecksSummary {
  const late = new Map<CheckGroup, number>();
  for (const line of lines) if (isLate(line, today)) late.set(line.group, (late.get(line.group) ?? 0) + 1);
  return {
    open: lines.filter(isOpenLine).length,
    reopened: lines.filter(isReopened).length,
    late: CHECK_GROUPS.flatMap((group) => {
      const count = late.get(group);
      return count === undefined ? [] : [{ group, count }];
    }),
  };
}

/** The rows that a plan of another tool's file becomes, parents before children. */
import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { ForeignCard, ForeignCheck } from '@shared/domain/foreign/trello.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import type { Instant } from '@shared/domain/units.ts';
import { blankOf } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { Entity } from '../../db/tables.ts';
import { emptyTables } from './content.ts';
import type { Content } from './content.ts';
import type { ForeignPlan, Met } from './foreign-plan.ts';

export interface Planting {
  readonly experimentId: string;
  readonly newId: () => string;
  readonly at: Instant;
  /** Ranks of the last row of each list; null: there is none. */
  readonly after: { readonly task: string | null; readonly person: string | null; readonly cueSheet: string | null };
}

/** Throws `cue.tooMany`. */
export function foreignRows(plan: ForeignPlan, planting: Planting): Content['tables'] {
  return { ...emptyTables(), ...(plan.tool === 'ontime' ? sheetRows(plan, planting) : boardRows(plan, planting)) };
}

function sheetRows({ sheets }: Extract<ForeignPlan, { tool: 'ontime' }>, planting: Planting) {
  const { experimentId, newId, after } = planting;
  const ranks = ranksBetween(after.cueSheet, null, sheets.length);
  const made = sheets.map(({ title, startMinute, columns, rows }, index) => {
    if (rows.length > CUES_PER_SHEET) throw new AppError('cue.tooMany', { max: CUES_PER_SHEET, rows: rows.length });
    const sheet: Entity<'cueSheet'> = {
      id: newId(),
      experimentId,
      title,
      date: null,
      startMinute,
      lengthMinutes: null,
      columns: [...columns],
      followsEvent: false,
      rank: ranks[index] ?? '',
    };
    const cueRanks = ranksBetween(null, null, rows.length);
    const cues = rows.map((row, position): Entity<'cue'> => ({
      ...blankOf('cue'),
      ...row,
      custom: { ...row.custom },
      id: newId(),
      experimentId,
      sheetId: sheet.id,
      rank: cueRanks[position] ?? '',
    }));
    return { sheet, cues };
  });
  return { cueSheet: made.map(({ sheet }) => sheet), cue: made.flatMap(({ cues }) => cues) };
}

function boardRows(plan: Extract<ForeignPlan, { tool: 'trello' }>, planting: Planting) {
  const { experimentId, newId, at, after } = planting;
  const { ids, person } = peopleRows(plan, planting);
  const ranks = ranksBetween(after.task, null, plan.cards.length);
  const parts = plan.cards.map((card, index) => {
    const { stage, area, status, title, notes, archived, startOn, startAt, endOn, endAt } = card;
    const task: Entity<'task'> = {
      ...blankOf('task'),
      id: newId(),
      experimentId,
      stage,
      area,
      status,
      title,
      notes,
      startOn,
      startAt,
      endOn,
      endAt,
      dateKind: startOn === null ? 'none' : endOn === null ? 'day' : 'range',
      archivedAt: archived ? at : null,
      rank: ranks[index] ?? '',
    };
    return {
      task,
      checks: checkRows(card.checks, { experimentId, taskId: task.id, newId, ids }),
      ...ofCard(card, task, newId, ids),
    };
  });
  return {
    person,
    task: parts.map(({ task }) => task),
    checkItem: parts.flatMap(({ checks }) => checks),
    taskLink: parts.flatMap(({ links }) => links),
    taskAssignment: parts.flatMap(({ assignments }) => assignments),
  };
}

/** Those who are new, and whom each member stands for. */
function peopleRows(
  { members, met }: { readonly members: readonly { readonly id: string }[]; readonly met: ReadonlyMap<string, Met> },
  { experimentId, newId, after }: Planting,
) {
  const ids = new Map<string, string>();
  const made = members.flatMap(({ id }) => {
    const one = met.get(id);
    if (one?.kind === 'known') ids.set(id, one.personId);
    return one?.kind === 'made' ? [{ memberId: id, named: one.named }] : [];
  });
  const ranks = ranksBetween(after.person, null, made.length);
  const person = made.map(({ memberId, named }, index): Entity<'person'> => {
    const id = newId();
    ids.set(memberId, id);
    return { ...blankOf('person'), ...named, id, experimentId, role: 'staff', rank: ranks[index] ?? '' };
  });
  return { ids, person };
}

interface OnCard {
  readonly experimentId: string;
  readonly taskId: string;
  readonly newId: () => string;
  readonly ids: ReadonlyMap<string, string>;
}

/** The lines of a card are one list, parts right after what they are parts of. */
function checkRows(checks: readonly ForeignCheck[], on: OnCard): Entity<'checkItem'>[] {
  const lines = linesOf(checks, on, null);
  const ranks = ranksBetween(null, null, lines.length);
  return lines.map((line, index) => ({ ...line, rank: ranks[index] ?? '' }));
}

function linesOf(
  checks: readonly ForeignCheck[],
  on: OnCard,
  parentId: string | null,
): Omit<Entity<'checkItem'>, 'rank'>[] {
  const { experimentId, taskId, newId, ids } = on;
  return checks.flatMap(({ text, state, dueOn, dueAt, member, below }) => {
    const line: Omit<Entity<'checkItem'>, 'rank'> = {
      ...blankOf('checkItem'),
      id: newId(),
      experimentId,
      taskId,
      text,
      state,
      dueOn,
      dueAt,
      parentId,
      personId: member === null ? null : (ids.get(member) ?? null),
    };
    return [line, ...linesOf(below, on, line.id)];
  });
}

/** The first who is named leads. Two members may be one person here. */
function ofCard(
  card: ForeignCard,
  { id: taskId, experimentId }: Entity<'task'>,
  newId: () => string,
  ids: OnCard['ids'],
) {
  const linkRanks = ranksBetween(null, null, card.links.length);
  const links = card.links.map(({ url, label }, index): Entity<'taskLink'> => ({
    id: newId(),
    experimentId,
    taskId,
    url,
    label,
    rank: linkRanks[index] ?? '',
  }));
  const people = [...new Set(card.members.flatMap((member) => ids.get(member) ?? []))];
  const ranks = ranksBetween(null, null, people.length);
  const assignments = people.map((personId, index): Entity<'taskAssignment'> => ({
    id: newId(),
    experimentId,
    taskId,
    personId,
    duty: index === 0 ? 'lead' : 'deputy',
    rank: ranks[index] ?? '',
  }));
  return { links, assignments };
}

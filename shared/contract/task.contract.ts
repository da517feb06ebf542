/** Task cards of the board: what may be asked of them and what is answered (requirements Y). */
import { z } from 'zod';
import { call, query } from './define.ts';
import { ROWS_PER_GESTURE } from './row.contract.ts';
import type { BoardCard, BoardPerson, CardText } from './board.ts';
import { area, checkItem, civilDate, duty, id, minuteOfDay, stage, task, taskLink, taskStatus } from './entities.ts';
import type { CheckItem, Task, TaskAssignment, TaskLink } from './entities.ts';

export interface Board {
  /** Cards that are not archived, in rank order. */
  readonly cards: readonly BoardCard[];
  readonly people: readonly BoardPerson[];
}

export interface TaskDetail {
  readonly task: Task;
  readonly checks: readonly CheckItem[];
  readonly links: readonly TaskLink[];
  readonly assignments: readonly TaskAssignment[];
}

const { title } = task.shape;
const {
  text,
  state,
  reason,
  dueOn,
  place: linePlace,
  offsetDays,
  dueAt,
  rightWhen,
  dependsOn,
  proof,
} = checkItem.shape;
/** Only http, https and mailto links are taken: `link.unsafe` names what was sent. */
const { url, label } = taskLink.shape;
const ids = z.array(id).min(1).max(5000);

/** Where cards or lines go in the one order of the experiment (or of the card): next to another, or to an end. */
const place = z.union([z.object({ before: id }), z.object({ after: id }), z.object({ at: z.enum(['start', 'end']) })]);

/** The four ways of saying when: nothing, a day, a range, or 추후 확정. What a way does not use cannot be sent. */
export const taskDates = z
  .discriminatedUnion('dateKind', [
    z.object({ dateKind: z.literal('none') }),
    z.object({ dateKind: z.literal('tbd') }),
    z.object({
      dateKind: z.literal('day'),
      startOn: civilDate,
      startAt: minuteOfDay.nullable(),
      endAt: minuteOfDay.nullable(),
    }),
    z.object({
      dateKind: z.literal('range'),
      startOn: civilDate,
      startAt: minuteOfDay.nullable(),
      endOn: civilDate,
      endAt: minuteOfDay.nullable(),
    }),
  ])
  .superRefine((dates, context) => {
    function refuse(code: 'date.endBeforeStart' | 'time.endBeforeStart', field: string) {
      context.addIssue({ code: 'custom', params: { code }, path: [field] });
    }
    if (dates.dateKind === 'range' && dates.endOn < dates.startOn) refuse('date.endBeforeStart', 'endOn');
    const oneDay = dates.dateKind === 'day' || (dates.dateKind === 'range' && dates.endOn === dates.startOn);
    if (oneDay && dates.endAt !== null && (dates.startAt === null || dates.endAt < dates.startAt))
      refuse('time.endBeforeStart', 'endAt');
  });

export type TaskDates = z.output<typeof taskDates>;

/** Gates that are passed although something is missing, in the same step as what passes them. */
const overrule = z.object({ stages: z.array(stage).min(1).max(5), reason: z.string().trim().min(1).max(2000) });

/** What standing in a column or lane means. `leadId` null leaves the card without a lead. */
const cell = z.object({
  stage: stage.optional(),
  status: taskStatus.optional(),
  area: area.optional(),
  leadId: id.nullable().optional(),
});

export type CellMeaning = z.output<typeof cell>;

/** Someone already in the directory, or a name or @nickname to enter there. */
const personRef = z.union([z.object({ id }), z.object({ name: text })]);

const one = z.object({ experimentId: id, id });

/** What the date of a card hangs on; a named date is given exactly where the anchor is one. */
const hanging = task.pick({ anchor: true, anchorDateId: true, offsetDays: true, dayKind: true, roll: true });

/** Two years and a half: what is planned together is not further apart. */
const MOST_SHIFTED = 999;

export const taskCommands = {
  'task.create': call<{ readonly id: string }>()(
    z.object({
      experimentId: id,
      title,
      stage,
      area,
      status: taskStatus.default('todo'),
      leadId: id.nullable().default(null),
      place: place.default({ at: 'end' }),
    }),
  ),
  /** Cards of a table of other people's, at the end of the board, in one step; who is in charge is found by name or entered. */
  'task.take': call<{ readonly ids: readonly string[] }>()(
    z.object({
      experimentId: id,
      cards: z
        .array(
          z.object({
            title,
            notes: task.shape.notes,
            stage,
            area,
            status: taskStatus,
            place: task.shape.place,
            dates: taskDates,
            /** The first has the lead, the others help. */
            people: z.array(personRef).max(20),
          }),
        )
        .min(1)
        .max(ROWS_PER_GESTURE),
    }),
  ),
  'task.edit': call()(
    one.extend({
      patch: z
        .object({
          title,
          notes: task.shape.notes,
          stage,
          area,
          status: taskStatus,
          place: task.shape.place,
          dates: taskDates,
        })
        .partial(),
      overrule: overrule.optional(),
    }),
  ),
  'task.move': call()(z.object({ experimentId: id, ids, to: cell, place, overrule: overrule.optional() })),
  'task.bulkEdit': call()(
    z.object({
      experimentId: id,
      ids,
      patch: cell.extend({ dates: taskDates.optional() }),
      overrule: overrule.optional(),
    }),
  ),
  /** Days of cards that have some, so many later, or earlier where negative; the hours stay. Other cards keep what they say. */
  'task.shift': call()(
    z.object({
      experimentId: id,
      ids,
      days: z
        .int()
        .min(-MOST_SHIFTED)
        .max(MOST_SHIFTED)
        .refine((days) => days !== 0),
    }),
  ),
  /** The card follows from now on: its date moves to where it hangs, if that is known. */
  'task.hang': call()(one.extend({ hanging })),
  /** The dates stay where they are, whatever they hang on. */
  'task.pin': call()(z.object({ experimentId: id, ids })),
  /** Back to where the cards hang. */
  'task.follow': call()(z.object({ experimentId: id, ids })),
  'task.archive': call()(z.object({ experimentId: id, ids })),
  'task.unarchive': call()(z.object({ experimentId: id, ids })),
  'task.remove': call()(z.object({ experimentId: id, ids })),
  'task.duplicate': call<{ readonly ids: readonly string[] }>()(z.object({ experimentId: id, ids })),
  'task.assign': call<{ readonly personId: string }>()(z.object({ experimentId: id, ids, person: personRef, duty })),
  'task.unassign': call()(z.object({ experimentId: id, ids, personId: id })),
  'checkItem.add': call<{ readonly ids: readonly string[] }>()(
    z.object({
      experimentId: id,
      taskId: id,
      texts: z.array(text).min(1).max(200),
      place: place.default({ at: 'end' }),
    }),
  ),
  /**
   * Lines of a table of other people's, each at the end of its card, in one step. A card that is only named is made, once for each title;
   * `parent` is the place of an earlier line of the same card, or a line that is there.
   */
  'checkItem.take': call<{ readonly ids: readonly string[] }>()(
    z.object({
      experimentId: id,
      lines: z
        .array(
          z.object({
            card: z.union([z.object({ id }), z.object({ title })]),
            parent: z.union([z.int().min(0), z.object({ id })]).nullable(),
            text,
            state,
            reason,
            dueOn,
            offsetDays,
            dueAt,
            person: personRef.nullable(),
            place: linePlace,
            rightWhen,
            proof,
          }),
        )
        .min(1)
        .max(ROWS_PER_GESTURE),
    }),
  ),
  /**
   * `person` null leaves it to nobody; a reason only goes with 해당 없음, which needs one; a day ends the distance from the event, and a
   * distance the day. `by`: who says the state.
   */
  'checkItem.edit': call()(
    one.extend({
      by: id.nullable().default(null),
      patch: z
        .object({
          text,
          state,
          reason,
          dueOn,
          person: personRef.nullable(),
          place: linePlace,
          offsetDays,
          dueAt,
          rightWhen,
          dependsOn,
          proof,
        })
        .partial(),
    }),
  ),
  'checkItem.toggle': call()(one.extend({ done: z.boolean(), by: id.nullable().default(null) })),
  /** `parentId`: the line of the same card that it becomes a part of, null: none; left out, it stays what it is. */
  'checkItem.move': call()(one.extend({ place, parentId: id.nullable().optional() })),
  'checkItem.remove': call()(one),
  'taskLink.add': call<{ readonly id: string }>()(
    z.object({ experimentId: id, taskId: id, url, label: label.default('') }),
  ),
  'taskLink.edit': call()(one.extend({ patch: z.object({ url, label }).partial() })),
  'taskLink.remove': call()(one),
} as const;

const ofExperiment = z.object({ experimentId: id });

export const taskQueries = {
  'board.get': query<Board>('tasks', 'people', 'attachments')(ofExperiment),
  /** The long texts of the cards, for searching; asked for only while someone searches. */
  'board.texts': query<readonly CardText[]>('tasks')(ofExperiment),
  'board.archived': query<readonly BoardCard[]>('tasks', 'attachments')(ofExperiment),
  'task.get': query<TaskDetail>('tasks')(one),
} as const;

import { checkStates, isSettled } from '../domain/checklist.ts';
import { formatDate } from '../domain/civil-date.ts';
import { dueDay } from '../domain/task-due.ts';
import type { CivilDate } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { tickCell } from './tick-cell.ts';

interface Line {
  readonly due: CivilDate | null;
  readonly what: string;
  readonly of: string;
  readonly place: string;
  readonly isDone: boolean;
}

/** 사람별 할 일: a page for each person, with the cards they are on and the lines of checklists that are theirs, by day. */
export const todoByPerson = definePlainPaper('todoByPerson', {
  room: 'schedule',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['task', 'taskAssignment', 'checkItem'],
  needs: ['taskAssignment', 'checkItem'],
  options: { done: flag(false) },
  compose({ settings, words, common, rows, text, name }) {
    const cards = rows('task').filter(({ archivedAt }) => archivedAt === null);
    const checks = rows('checkItem');
    const states = checkStates(checks);

    function ofCard(card: Entity<'task'>): Line {
      const what = text('task', card, 'title');
      return { due: dueDay(card), what, of: '', place: text('task', card, 'place'), isDone: card.status === 'done' };
    }
    function linesOf(personId: string): readonly Line[] {
      const duties = rows('taskAssignment').filter((duty) => duty.personId === personId);
      const own = cards.filter(({ id }) => duties.some(({ taskId }) => taskId === id)).map((card) => ofCard(card));
      const theirs = checks.flatMap((check): readonly Line[] => {
        const card = cards.find(({ id }) => id === check.taskId);
        if (check.personId !== personId || card === undefined) return [];
        return [
          {
            due: check.dueOn ?? dueDay(card),
            what: text('checkItem', check, 'text'),
            of: text('task', card, 'title'),
            place: text('task', card, 'place'),
            isDone: isSettled(states.get(check.id) ?? check.state),
          },
        ];
      });
      return [...own, ...theirs]
        .filter(({ isDone }) => settings.done || !isDone)
        .toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999', 'en'));
    }

    function table(lines: readonly Line[]) {
      return {
        kind: 'table',
        columns: [
          { head: words.done, width: 11, align: 'center' },
          { head: words.due, width: 34 },
          { head: words.what },
          { head: words.place, width: 40 },
        ],
        rows: lines.map(({ due, what, of, place, isDone }) => ({
          cells: [
            tickCell(isDone ? 'tick' : 'none', common),
            due === null ? words.noDay : formatDate(due, settings.locale),
            { text: what, ...(of === '' ? {} : { small: of }) },
            place,
          ],
        })),
        empty: words.empty,
      } as const;
    }
    const sheets = rows('person').flatMap(({ id }) => {
      const lines = linesOf(id);
      return lines.length === 0 ? [] : [{ title: name(id), blocks: [table(lines)] }];
    });
    return sheets.length === 0 ? [{ blocks: [table([])] }] : sheets;
  },
});

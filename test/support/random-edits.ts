/** Random commands over every kind of thing of an experiment, as people mix them; for laws about history. */
import { AppError } from '@core/base/app-error.ts';
import type { Core } from '@core/core.ts';
import type { CommandInput, CommandName } from '@shared/contract/index.ts';
import { fc } from './chance.ts';

const WORDS = ['무대 점검', '나무', '간식', '현수막', '온새미로', '이'] as const;
const GESTURES = [
  'task.create',
  'task.edit',
  'task.move',
  'task.remove',
  'task.duplicate',
  'task.assign',
  'task.unassign',
  'checkItem.add',
  'checkItem.toggle',
  'checkItem.remove',
  'taskLink.add',
  'person.add',
  'person.edit',
  'person.remove',
  'cueSheet.create',
  'cueSheet.remove',
  'cue.insert',
  'cue.setCells',
  'cue.move',
  'cue.remove',
  'fundingSource.add',
  'fundingSource.remove',
  'budgetLine.add',
  'budgetLine.edit',
  'budgetLine.remove',
  'expense.add',
  'expense.edit',
  'expense.remove',
  'history.undo',
  'history.redo',
] as const satisfies readonly CommandName[];

export const randomEdit = fc.record({
  gesture: fc.constantFrom(...GESTURES),
  one: fc.nat(50),
  other: fc.nat(50),
  word: fc.constantFrom(...WORDS),
});
export type RandomEdit = typeof randomEdit extends fc.Arbitrary<infer E> ? E : never;

/** Performs the edit, where there is something to perform it on; refusals are part of life. */
export function performEdit(core: Core, experimentId: string, edit: RandomEdit, newId: () => string): void {
  try {
    perform(core, experimentId, edit, newId);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
  }
}

function perform(core: Core, experimentId: string, { gesture, one, other, word }: RandomEdit, newId: () => string) {
  const scoped = { experimentId };
  const board = core.query('board.get', scoped);
  const money = core.query('money.book', scoped);
  const sheets = core.query('cueSheet.list', scoped);
  const task = at(board.cards, one)?.id;
  const person = at(board.people, other)?.id;
  const sheet = at(sheets, one)?.id;
  const source = at(money.sources, other)?.id;
  const line = at(money.lines, one)?.id;
  const expense = at(money.expenses, one)?.id;
  const cues = sheet === undefined ? [] : core.query('cueSheet.get', { ...scoped, sheetId: sheet }).cues;
  const cue = at(cues, other)?.id;
  const check = task === undefined ? undefined : at(core.query('task.get', { ...scoped, id: task }).checks, other)?.id;

  function run<N extends CommandName>(name: N, input: CommandInput<N>): void {
    core.command(name, input);
  }
  switch (gesture) {
    case 'task.create':
      return run(gesture, { ...scoped, title: word, stage: 'plan', area: 'plan', leadId: person ?? null });
    case 'task.edit':
      return task && run(gesture, { ...scoped, id: task, patch: { title: word, notes: `${word} ${one}` } });
    case 'task.move':
      return task && run(gesture, { ...scoped, ids: [task], to: { area: 'venue' }, place: { at: 'start' } });
    case 'task.remove':
      return task && run(gesture, { ...scoped, ids: [task] });
    case 'task.duplicate':
      return task && run(gesture, { ...scoped, ids: [task] });
    case 'task.assign':
      return task && run(gesture, { ...scoped, ids: [task], person: { name: word }, duty: 'lead' });
    case 'task.unassign':
      return task && person && run(gesture, { ...scoped, ids: [task], personId: person });
    case 'checkItem.add':
      return task && run(gesture, { ...scoped, taskId: task, texts: [word, `${word} 둘`] });
    case 'checkItem.toggle':
      return check && run(gesture, { ...scoped, id: check, done: one % 2 === 0 });
    case 'checkItem.remove':
      return check && run(gesture, { ...scoped, id: check });
    case 'taskLink.add':
      return task && run(gesture, { ...scoped, taskId: task, url: 'https://example.org', label: word });
    case 'person.add':
      return run(gesture, { ...scoped, rows: [{ nickname: word }] });
    case 'person.edit':
      return person && run(gesture, { ...scoped, patches: [{ id: person, patch: { nickname: word } }] });
    case 'person.remove':
      return person && run(gesture, { ...scoped, ids: [person] });
    case 'cueSheet.create':
      return run(gesture, { ...scoped, title: word });
    case 'cueSheet.remove':
      return sheet && run(gesture, { ...scoped, sheetId: sheet });
    case 'cue.insert':
      return (
        sheet &&
        run(gesture, {
          ...scoped,
          sheetId: sheet,
          beforeId: cue ?? null,
          rows: [{ id: newId(), cells: { title: word, people: word } }],
        })
      );
    case 'cue.setCells':
      return (
        sheet &&
        cue &&
        run(gesture, {
          ...scoped,
          sheetId: sheet,
          cells: [
            { cueId: cue, column: 'minutes', value: String(one + 1) },
            { cueId: cue, column: 'people', value: word },
          ],
        })
      );
    case 'cue.move': {
      const target = at(sheets, other)?.id;
      return target && cue && run(gesture, { ...scoped, sheetId: target, ids: [cue], beforeId: null });
    }
    case 'cue.remove':
      return cue && run(gesture, { ...scoped, ids: [cue] });
    case 'fundingSource.add':
      return run(gesture, { ...scoped, rows: [{ name: word }] });
    case 'fundingSource.remove':
      return source && run(gesture, { ...scoped, ids: [source] });
    case 'budgetLine.add':
      return run(gesture, { ...scoped, rows: [{ item: word, sourceId: source ?? null }] });
    case 'budgetLine.edit':
      return (
        line && run(gesture, { ...scoped, patches: [{ id: line, patch: { sourceId: source ?? null, note: word } }] })
      );
    case 'budgetLine.remove':
      return line && run(gesture, { ...scoped, ids: [line] });
    case 'expense.add':
      return run(gesture, { ...scoped, rows: [{ payee: word, lineId: line ?? null, sourceId: source ?? null }] });
    case 'expense.edit':
      return expense && run(gesture, { ...scoped, patches: [{ id: expense, patch: { lineId: line ?? null } }] });
    case 'expense.remove':
      return expense && run(gesture, { ...scoped, ids: [expense] });
    case 'history.undo':
    case 'history.redo':
      return run(gesture, { scope: experimentId });
  }
}

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

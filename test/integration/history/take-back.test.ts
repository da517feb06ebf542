import type { Core } from '@core/core.ts';
import type { CommandInput, CommandName } from '@shared/contract/index.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import { asCivilDate } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../support/cue-sheet.ts';
import {
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeFundingSource,
  makePerson,
  makeTask,
} from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

/** Runs a command and answers the step that it made. */
function stepOf<N extends CommandName>(core: Core, name: N, input: CommandInput<N>, gesture?: string): StepMark {
  const made: StepMark[] = [];
  const onStep = (mark: StepMark) => void made.push(mark);
  core.command(name, input, gesture === undefined ? { onStep } : { onStep, gesture });
  const [mark] = made;
  if (mark === undefined) throw new Error(`${name} made no step`);
  return mark;
}

function day(text: string): CivilDate {
  const date = asCivilDate(text);
  if (date === undefined) throw new Error(`no day: ${text}`);
  return date;
}

function codeOf(action: () => unknown): string | undefined {
  return refusal(action)?.code;
}

function makeDesk() {
  const store = makeStore((id) => {
    const sheet = makeCueSheet(id);
    const [first, second] = [makePerson(id, { name: '온새미', nickname: '' }), makePerson(id, { name: '바다솔' })];
    const source = makeFundingSource(id, { name: '보조금' });
    return {
      person: [first, second],
      task: [makeTask(id, { title: '무대 점검' }), makeTask(id, { title: '간식 사기' })],
      cueSheet: [sheet],
      cue: [makeCue(id, sheet.id, { title: '여는 인사' }), makeCue(id, sheet.id, { number: '12', title: '실험' })],
      fundingSource: [source],
      budgetLine: [makeBudgetLine(id, { item: '식비', sourceId: source.id })],
      expense: [makeExpense(id)],
    };
  });
  const { core, experiment } = store;
  const experimentId = experiment.id;
  const scoped = { experimentId };
  const people = () => core.query('person.list', scoped).map(({ person }) => person);
  const cards = () => core.query('board.get', scoped).cards;
  const [sheet] = core.query('cueSheet.list', scoped);
  const sheetId = sheet?.id ?? '';
  return {
    store,
    core,
    experimentId,
    scoped,
    people,
    cards,
    names: () => people().map(({ name }) => name),
    sheet: () => core.query('cueSheet.get', { experimentId, sheetId }),
    sheetId,
    money: () => core.query('money.book', scoped),
    undoName: () => core.query('history.state', { scope: experimentId }).undo?.name,
    stands: (mark: StepMark) => core.query('history.canTakeBack', mark),
  };
}

describe('taking back one step', () => {
  test('undoes it while it is the newest, so that it can be redone', () => {
    const { core, experimentId, people, names, stands } = makeDesk();
    const [person] = people();
    const mark = stepOf(core, 'person.remove', { experimentId, ids: [person?.id ?? ''] });
    expect(mark.scope).toBe(experimentId);
    expect(stands(mark)).toBe(true);
    expect(core.command('history.takeBack', mark)).toMatchObject({
      name: 'person.removeOne',
      params: { what: '온새미' },
    });
    expect(names()).toEqual(['온새미', '바다솔']);
    core.command('history.redo', { scope: experimentId });
    expect(names()).toEqual(['바다솔']);
  });

  test('leaves alone whatever followed, as one new step that is named after it', () => {
    const { core, experimentId, people, names, cards } = makeDesk();
    const [person, other] = people();
    const [card] = cards();
    const personId = person?.id ?? '';
    core.command('task.assign', { experimentId, ids: [card?.id ?? ''], person: { id: personId }, duty: 'lead' });
    const mark = stepOf(core, 'person.remove', { experimentId, ids: [personId] });
    core.command('person.edit', { experimentId, patches: [{ id: other?.id ?? '', patch: { notes: '주차 1대' } }] });
    core.command('history.takeBack', mark);
    expect(names()).toEqual(['온새미', '바다솔']);
    expect(people()[1]?.notes).toBe('주차 1대');
    expect(cards()[0]?.leads).toHaveLength(1);
    const { undo } = core.query('history.state', { scope: experimentId });
    expect(undo).toMatchObject({ name: 'history.takeBack:person.removeOne', params: { what: '온새미' } });
    core.command('history.undo', { scope: experimentId });
    expect(names()).toEqual(['바다솔']);
    expect(people()[0]?.notes).toBe('주차 1대');
  });

  test('never takes back another one: undone, forgotten or of another stack it is refused, and nothing changes', () => {
    const { store, core, experimentId, people, names, cards } = makeDesk();
    const [person] = people();
    const [card] = cards();
    core.command('task.edit', { experimentId, id: card?.id ?? '', patch: { title: '무대 다시 점검' } });
    const mark = stepOf(core, 'person.remove', { experimentId, ids: [person?.id ?? ''] });
    core.command('history.undo', { scope: experimentId });
    expect(codeOf(() => core.command('history.takeBack', mark))).toBe('history.stepUndone');
    expect(codeOf(() => core.command('history.takeBack', { ...mark, scope: 'library' }))).toBe('history.stepGone');
    core.command('task.edit', { experimentId, id: card?.id ?? '', patch: { notes: '낮에' } });
    expect(codeOf(() => store.core.command('history.takeBack', mark))).toBe('history.stepGone');
    expect(core.query('history.canTakeBack', mark)).toBe(false);
    expect(names()).toEqual(['온새미', '바다솔']);
    expect(cards()[0]).toMatchObject({ title: '무대 다시 점검' });
  });

  test('is refused, and told beforehand, where later steps built on it', () => {
    const { core, experimentId, people, names, cards, stands, money } = makeDesk();
    const made = stepOf(core, 'task.create', { experimentId, title: '새 카드', stage: 'plan', area: 'venue' });
    const fresh = cards().find(({ title }) => title === '새 카드')?.id ?? '';
    expect(stands(made)).toBe(true);
    core.command('checkItem.add', { experimentId, taskId: fresh, texts: ['줄자'] });
    const renamed = stepOf(core, 'task.edit', { experimentId, id: fresh, patch: { title: '고친 카드' } });
    core.command('task.edit', { experimentId, id: fresh, patch: { title: '또 고친 카드' } });
    const [person] = people();
    const gone = stepOf(core, 'person.remove', { experimentId, ids: [person?.id ?? ''] });
    core.command('history.putBack', { experimentId, things: [{ table: 'person', id: person?.id ?? '' }] });
    const [line, source] = [
      money().lines[0]?.id ?? '',
      stepOf(core, 'fundingSource.add', { experimentId, rows: [{ name: '후원', kind: 'own' }] }),
    ];
    const sourceId = money().sources.find(({ name }) => name === '후원')?.id ?? null;
    core.command('budgetLine.edit', { experimentId, patches: [{ id: line, patch: { sourceId } }] });
    for (const mark of [made, renamed, gone, source]) {
      expect(stands(mark)).toBe(false);
      expect(codeOf(() => core.command('history.takeBack', mark))).toBe('history.builtOn');
    }
    expect(names()).toEqual(['온새미', '바다솔']);
    expect(cards().map(({ title }) => title)).toContain('또 고친 카드');
  });

  test('brings back only the columns that it changed; what means something only together stays together', () => {
    const { core, experimentId, cards } = makeDesk();
    const id = cards()[0]?.id ?? '';
    const read = () => core.query('task.get', { experimentId, id }).task;
    const titled = stepOf(core, 'task.edit', { experimentId, id, patch: { title: '무대' } });
    core.command('task.edit', { experimentId, id, patch: { notes: '낮에' } });
    core.command('history.takeBack', titled);
    expect(read()).toMatchObject({ title: '무대 점검', notes: '낮에' });
    function setDates(startOn: string, endOn: string): StepMark {
      const dates = {
        dateKind: 'range',
        startOn: day(startOn),
        startAt: null,
        endOn: day(endOn),
        endAt: null,
      } as const;
      return stepOf(core, 'task.edit', { experimentId, id, patch: { dates } });
    }
    setDates('2026-11-02', '2026-11-03');
    const longer = setDates('2026-11-02', '2026-11-09');
    setDates('2026-11-05', '2026-11-09');
    expect(codeOf(() => core.command('history.takeBack', longer))).toBe('history.builtOn');
  });

  test('brings a removed column of a sheet back with its cells, although other cells were typed meanwhile', () => {
    const { core, experimentId, sheet, sheetId, stands } = makeDesk();
    const cueId = sheet().cues[1]?.id ?? '';
    const columns = [{ key: 'custom:1', title: '소품', width: 100, hidden: false }];
    core.command('cueSheet.edit', { experimentId, sheetId, patch: { columns } });
    core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'custom:1', value: '우산' }] });
    const mark = stepOf(core, 'cueSheet.edit', { experimentId, sheetId, patch: { columns: [] } });
    core.command('cueSheet.rename', { experimentId, sheetId, title: '큐시트 둘' });
    core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'title', value: '본 실험' }] });
    core.command('history.takeBack', mark);
    expect(sheet().sheet).toMatchObject({ title: '큐시트 둘', columns });
    expect(sheet().cues[1]).toMatchObject({ title: '본 실험', custom: { 'custom:1': '우산' } });
    expect(stands(mark)).toBe(false);
  });

  test('brings back whole sheets and cleared references; what hung on something gone since stays away', () => {
    const { core, experimentId, cards, people, names, money, sheetId, sheet } = makeDesk();
    const sourceId = money().sources[0]?.id ?? '';
    const source = stepOf(core, 'fundingSource.remove', { experimentId, ids: [sourceId] });
    core.command('budgetLine.edit', {
      experimentId,
      patches: [{ id: money().lines[0]?.id ?? '', patch: { note: '간식' } }],
    });
    const removed = stepOf(core, 'cueSheet.remove', { experimentId, sheetId });
    core.command('history.takeBack', source);
    expect(money().lines[0]).toMatchObject({ sourceId, note: '간식' });
    core.command('history.takeBack', removed);
    expect(sheet().cues.map(({ title }) => title)).toEqual(['여는 인사', '실험']);
    const [id, personId] = [cards()[0]?.id ?? '', people()[0]?.id ?? ''];
    core.command('task.assign', { experimentId, ids: [id], person: { id: personId }, duty: 'lead' });
    const gone = stepOf(core, 'person.remove', { experimentId, ids: [personId] });
    core.command('task.remove', { experimentId, ids: [id] });
    core.command('history.takeBack', gone);
    expect(names()).toEqual(['온새미', '바다솔']);
    expect(core.query('person.list', { experimentId })[0]?.duties).toBe(0);
  });

  test('finds a place of its own for a row whose place was given to another one', () => {
    const { core, experimentId, people, names } = makeDesk();
    const [first, second] = people();
    const mark = stepOf(core, 'person.move', { experimentId, ids: [second?.id ?? ''], beforeId: first?.id ?? null });
    core.command('person.add', { experimentId, rows: [{ name: '하늘' }], beforeId: null });
    core.command('history.takeBack', mark);
    expect(names()).toEqual(['온새미', '바다솔', '하늘']);
    expect(new Set(people().map(({ rank }) => rank)).size).toBe(3);
  });

  test('does not move a row back to a sheet that is gone', () => {
    const { core, experimentId, sheet, sheetId, stands } = makeDesk();
    const { sheetId: other } = core.command('cueSheet.create', { experimentId, title: '야외' });
    const ids = sheet()
      .cues.slice(0, 1)
      .map(({ id }) => id);
    const moved = stepOf(core, 'cue.move', { experimentId, sheetId: other, ids, beforeId: null });
    core.command('person.add', { experimentId, rows: [{ name: '하늘' }] });
    expect(stands(moved)).toBe(true);
    core.command('cueSheet.remove', { experimentId, sheetId });
    expect(stands(moved)).toBe(false);
    expect(codeOf(() => core.command('history.takeBack', moved))).toBe('history.parentGone');
  });

  test('takes back a number only where no other cue has it now', () => {
    const { core, experimentId, sheet, sheetId, stands } = makeDesk();
    const [one, two] = sheet().cues.map(({ id }) => id);
    function number(cueId = '', value = ''): StepMark {
      return stepOf(core, 'cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'number', value }] });
    }
    const renumbered = number(two, '13');
    number(one, '12');
    expect(stands(renumbered)).toBe(false);
    expect(codeOf(() => core.command('history.takeBack', renumbered))).toBe('history.numberTaken');
  });
});

describe('taking back in the library', () => {
  test('fetches exactly the experiment that the step put into the trash', () => {
    const { core, experimentId } = makeDesk();
    const today = day('2026-11-02');
    const titles = () =>
      core.query('library.list', { today }).flatMap(({ title, trashedAt }) => (trashedAt === null ? [title] : []));
    const [title] = titles();
    const mark = stepOf(core, 'library.trash', { experimentId });
    expect(mark.scope).toBe('library');
    core.command('library.openSample', { name: 'little-library-2020' });
    core.command('history.takeBack', mark);
    expect(titles()).toHaveLength(2);
    expect(titles()).toContain(title);
    const again = stepOf(core, 'library.trash', { experimentId });
    core.command('library.purge', { experimentId });
    expect(core.query('history.canTakeBack', again)).toBe(false);
    expect(codeOf(() => core.command('history.takeBack', again))).toBe('history.stepGone');
  });
});

describe('the step that a command made', () => {
  test('is told once; commands of one gesture tell the same, and what changed nothing tells none', () => {
    const { core, experimentId, cards } = makeDesk();
    const id = cards()[0]?.id ?? '';
    const told: StepMark[] = [];
    function rename(title: string, gesture?: string): void {
      const onStep = (mark: StepMark) => void told.push(mark);
      const input = { experimentId, id, patch: { title } };
      core.command('task.edit', input, gesture === undefined ? { onStep } : { onStep, gesture });
    }
    rename('하나', 'typing');
    rename('하나 둘', 'typing');
    rename('하나 둘');
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
    core.command('history.takeBack', told[0] ?? { scope: experimentId, step: 1 });
    expect(cards()[0]?.title).toBe('무대 점검');
    const added: StepMark[] = [];
    const drag = { gesture: 'drag', onStep: (mark: StepMark) => void added.push(mark) };
    const { ids } = core.command('checkItem.add', { experimentId, taskId: id, texts: ['줄자'] }, drag);
    core.command('checkItem.remove', { experimentId, id: ids[0] ?? '' }, drag);
    expect(added).toHaveLength(1);
    expect(added.map((mark) => core.query('history.canTakeBack', mark))).toEqual([false]);
  });
});

import { describe, expect, test } from 'vitest';
import { boardFixture, person, undo } from '../support/board-fixture.ts';
import { codeOf } from '../support/errors.ts';

describe('the checklist of a card', () => {
  test('takes lines at the end or beside another, reorders, ticks and removes them', () => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    const taskId = fixture.idOf('가');
    const lines = () => fixture.core.query('task.get', { experimentId, id: taskId }).checks;
    const texts = () => lines().map(({ text, state }) => `${state === 'done' ? '✓' : '·'}${text}`);
    fixture.core.command('checkItem.add', { experimentId, taskId, texts: ['하나', '둘'] });
    expect(fixture.undoName()).toBe('checkItems.add');
    const [first, second] = lines().map(({ id }) => id);
    const place = { after: first ?? '' };
    fixture.core.command('checkItem.add', { experimentId, taskId, texts: ['사이'], place });
    fixture.core.command('checkItem.move', { experimentId, id: second ?? '', place: { at: 'start' } });
    fixture.core.command('checkItem.toggle', { experimentId, id: second ?? '', done: true });
    expect(texts()).toEqual(['✓둘', '·하나', '·사이']);
    expect(fixture.card('가')).toMatchObject({ checksDone: 1, checksTotal: 3 });
    fixture.core.command('checkItem.edit', { experimentId, id: first ?? '', patch: { text: '하나 고침' } });
    fixture.core.command('checkItem.toggle', { experimentId, id: second ?? '', done: false });
    expect(fixture.undoName()).toBe('checkItem.untick');
    fixture.core.command('checkItem.remove', { experimentId, id: second ?? '' });
    expect(texts()).toEqual(['·하나 고침', '·사이']);
    for (let step = 0; step < 4; step += 1) undo(fixture);
    expect(texts()).toEqual(['·둘', '·하나', '·사이']);
  });
});

describe('a line of a checklist', () => {
  function withLines(...texts: string[]) {
    const fixture = boardFixture('가');
    const { experimentId, core } = fixture;
    const taskId = fixture.idOf('가');
    const { ids } = core.command('checkItem.add', { experimentId, taskId, texts });
    const shown = () =>
      core
        .query('task.get', { experimentId, id: taskId })
        .checks.map(({ text, state, parentId }) => `${parentId === null ? '' : '└'}${text}:${state}`);
    return { ...fixture, taskId, ids, shown };
  }

  test('does not apply only with a reason, which goes with that state; it is not counted then', () => {
    const fixture = withLines('주차', '화장실');
    const { core, experimentId, ids } = fixture;
    const [id = ''] = ids;
    const edit = (patch: object) => core.command('checkItem.edit', { experimentId, id, patch });
    expect(codeOf(() => edit({ state: 'na' }))).toBe('check.reasonNeeded');
    edit({ state: 'na', reason: '걸어서만 옴' });
    expect(fixture.undoName()).toBe('checkItem.toNa');
    expect(fixture.card('가')).toMatchObject({ checksDone: 0, checksTotal: 1 });
    edit({ state: 'later', dueOn: '2026-11-01' });
    const [check] = core.query('task.get', { experimentId, id: fixture.taskId }).checks;
    expect(check).toMatchObject({ state: 'later', reason: '', dueOn: '2026-11-01' });
    undo(fixture);
    expect(fixture.shown()).toEqual(['주차:na', '화장실:open']);
  });

  test('is given to somebody of the list or entered there, and is nobody’s when that one is removed', () => {
    const fixture = withLines('주차');
    const { core, experimentId, ids } = fixture;
    const [id = ''] = ids;
    const owner = () => core.query('task.get', { experimentId, id: fixture.taskId }).checks[0]?.personId;
    core.command('checkItem.edit', { experimentId, id, patch: { person: { name: '@나무' } } });
    const [person] = core.query('person.rows', { experimentId });
    expect([owner(), person?.nickname]).toEqual([person?.id, '나무']);
    core.command('person.remove', { experimentId, ids: [person?.id ?? ''] });
    expect(owner()).toBe(null);
    undo(fixture);
    expect(owner()).toBe(person?.id);
  });

  test('becomes a part of another, goes with it, and comes back with it', () => {
    const fixture = withLines('공간', '전기', '의자', '음향');
    const { core, experimentId, ids, taskId } = fixture;
    const [room = '', power = '', chairs = '', sound = ''] = ids;
    const put = (id: string, after: string, parentId: string | null) =>
      core.command('checkItem.move', { experimentId, id, place: { after }, parentId });
    put(power, room, room);
    put(chairs, power, room);
    expect(fixture.undoName()).toBe('checkItem.indent');
    expect(codeOf(() => put(sound, power, power))).toBe('check.nested');
    expect(codeOf(() => put(room, sound, sound))).toBe('check.nested');
    core.command('checkItem.toggle', { experimentId, id: power, done: true });
    // The parent only repeats its parts: two parts and the line beside them.
    expect(fixture.card('가')).toMatchObject({ checksDone: 1, checksTotal: 3 });
    core.command('checkItem.move', { experimentId, id: sound, place: { before: room } });
    expect(fixture.shown()).toEqual(['음향:open', '공간:open', '└전기:done', '└의자:open']);
    core.command('checkItem.remove', { experimentId, id: room });
    expect(fixture.shown()).toEqual(['음향:open']);
    undo(fixture);
    expect(fixture.shown()).toHaveLength(4);
    const [copy] = core.command('task.duplicate', { experimentId, ids: [taskId] }).ids;
    const lines = core.query('task.get', { experimentId, id: copy ?? '' }).checks;
    expect(lines.map(({ parentId }) => lines.findIndex(({ id }) => id === parentId))).toEqual([-1, -1, 1, 1]);
    core.command('task.remove', { experimentId, ids: [taskId] });
    undo(fixture);
    expect(fixture.shown()).toHaveLength(4);
  });
});

describe('the links of a card', () => {
  test('are web or mail addresses; whatever could run or read a file is refused by name', () => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    const taskId = fixture.idOf('가');
    const long = `https://example.com/${'%EC%8B%A4'.repeat(150)}`;
    const { id } = fixture.core.command('taskLink.add', { experimentId, taskId, url: long, label: ' 자료 ' });
    fixture.core.command('taskLink.add', { experimentId, taskId, url: 'mailto:someone@example.com' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'example.com', 'https://'])
      expect(codeOf(() => fixture.core.command('taskLink.add', { experimentId, taskId, url }))).toBe('link.unsafe');
    expect(
      codeOf(() => fixture.core.command('taskLink.edit', { experimentId, id, patch: { url: 'vbscript:x' } })),
    ).toBe('link.unsafe');
    fixture.core.command('taskLink.edit', { experimentId, id, patch: { label: '참고 자료' } });
    const links = () => fixture.core.query('task.get', { experimentId, id: taskId }).links;
    expect(links()).toMatchObject([{ url: long, label: '참고 자료' }, { url: 'mailto:someone@example.com' }]);
    fixture.core.command('taskLink.remove', { experimentId, id });
    expect(fixture.card('가').links).toBe(1);
    undo(fixture);
    expect(links()).toHaveLength(2);
  });
});

describe('the owners of a card', () => {
  test('are found by id, name or nickname, entered when unknown, and never twice on one card', () => {
    const fixture = boardFixture('가', '나');
    const { experimentId } = fixture;
    const ids = [fixture.idOf('가'), fixture.idOf('나')];
    const assign = (name: string, duty: 'lead' | 'deputy') =>
      fixture.core.command('task.assign', { experimentId, ids, person: { name }, duty }).personId;
    const tree = assign('나무', 'lead');
    expect(tree).toBe(person(fixture, '나무'));
    const sky = assign('김하늘', 'deputy');
    expect(assign('김하늘', 'lead')).toBe(sky);
    assign('@새봄', 'deputy');
    expect(fixture.board().people.slice(2)).toMatchObject([
      { name: '김하늘', nickname: '' },
      { name: '', nickname: '새봄' },
    ]);
    expect(fixture.card('나')).toMatchObject({ leads: [tree, sky], deputies: [person(fixture, '새봄')] });
    expect(codeOf(() => assign('@', 'lead'))).toBe('person.nameNeeded');
    fixture.core.command('task.unassign', { experimentId, ids, personId: tree });
    expect(fixture.card('가').leads).toEqual([sky]);
    expect(fixture.undoName()).toBe('tasks.unassign');
  });

  test('entered with the card leave the directory again when it is undone', () => {
    const fixture = boardFixture('가');
    const { experimentId } = fixture;
    fixture.core.command('task.assign', {
      experimentId,
      ids: [fixture.idOf('가')],
      person: { name: '임시' },
      duty: 'lead',
    });
    expect(fixture.undoName()).toBe('task.assign');
    undo(fixture);
    expect(fixture.board().people).toHaveLength(2);
    expect(fixture.card('가').leads).toEqual([]);
  });
});

describe('the long texts of the board', () => {
  test('are notes and checklist lines of the cards that are not archived', () => {
    const fixture = boardFixture('가', '나', '다');
    const { experimentId } = fixture;
    const [first, second, third] = ['가', '나', '다'].map((title) => fixture.idOf(title));
    fixture.core.command('task.edit', { experimentId, id: first ?? '', patch: { notes: '메모' } });
    fixture.core.command('checkItem.add', { experimentId, taskId: first ?? '', texts: ['한 줄'] });
    fixture.core.command('checkItem.add', { experimentId, taskId: second ?? '', texts: ['다른 줄'] });
    fixture.core.command('task.archive', { experimentId, ids: [second ?? ''] });
    expect(fixture.core.query('board.texts', { experimentId })).toEqual([{ id: first, text: '메모\n한 줄' }]);
    expect(fixture.card('가')).toMatchObject({ hasNotes: true, checksTotal: 1 });
    expect(third).toBeDefined();
  });
});

test('lines of a table stand at the end of their cards, parts below them, new cards once each, and go in one step', () => {
  const { core, experimentId } = boardFixture('있던 카드');
  const names = () => core.query('person.rows', { experimentId }).map(({ name, nickname }) => name || nickname);
  const before = names();
  const room = () => core.query('checks.get', { experimentId });
  const [card] = room().cards;
  const here = { id: card?.id ?? '' };
  core.command('checkItem.add', { experimentId, taskId: here.id, texts: ['있던 줄'] });
  const [there] = room().checks;
  const blank = {
    state: 'open',
    reason: '',
    dueOn: null,
    offsetDays: null,
    dueAt: null,
    person: null,
    place: '',
    rightWhen: '',
    proof: '',
  } as const;
  const lines = [
    { ...blank, card: here, parent: null, text: '조명', place: '본관', person: { name: '나루' } },
    { ...blank, card: here, parent: 0, text: '무대등', state: 'done' as const, offsetDays: -1 },
    { ...blank, card: here, parent: { id: there?.id ?? '' }, text: '딸린 줄', person: { name: '나루' } },
    { ...blank, card: { title: '새 카드' }, parent: null, text: '하나', state: 'na' as const, reason: '실내' },
    { ...blank, card: { title: '새 카드' }, parent: null, text: '둘', state: 'later' as const },
  ];
  const { ids } = core.command('checkItem.take', { experimentId, lines });
  expect(
    room()
      .cards.map(({ title, area }) => [title, area])
      .at(-1),
  ).toEqual(['새 카드', 'checks']);
  expect(room().cards).toHaveLength(2);
  const stored = new Map(room().checks.map((check) => [check.text, check]));
  expect(room().checks.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['있던 줄', '조명', '무대등', '딸린 줄', '하나', '둘']),
  );
  expect(stored.get('무대등')).toMatchObject({ parentId: ids[0], state: 'done', offsetDays: -1 });
  expect(stored.get('무대등')?.checkedAt).not.toBeNull();
  expect(stored.get('딸린 줄')?.parentId).toBe(there?.id);
  expect(stored.get('하나')).toMatchObject({ state: 'na', reason: '실내' });
  expect(stored.get('둘')).toMatchObject({ state: 'later', checkedAt: null });
  expect(stored.get('조명')?.personId).toBe(stored.get('딸린 줄')?.personId);
  expect(names()).toEqual([...before, '나루']);
  core.command('history.undo', { scope: experimentId });
  expect(room().checks.map(({ text }) => text)).toEqual(['있던 줄']);
  expect(room().cards).toHaveLength(1);
  expect(names()).toEqual(before);

  const refused = (line: Partial<(typeof lines)[number]>, code: string) =>
    expect(() =>
      core.command('checkItem.take', {
        experimentId,
        lines: [...lines, { ...blank, card: here, parent: null, text: '끝', ...line }],
      }),
    ).toThrow(expect.objectContaining({ code }));
  refused({ state: 'na' as const }, 'check.reasonNeeded');
  refused({ reason: '남은 사유' }, 'check.reasonAlone');
  refused({ parent: 1 }, 'check.nested');
  refused({ parent: 3 }, 'notFound');
  expect(room().checks.map(({ text }) => text)).toEqual(['있던 줄']);
});

import { describe, expect, test } from 'vitest';
import { deskWith, person, undo } from '../support/desk.ts';
import { codeOf } from '../support/errors.ts';

describe('the checklist of a card', () => {
  test('takes lines at the end or beside another, reorders, ticks and removes them', () => {
    const desk = deskWith('가');
    const { experimentId } = desk;
    const taskId = desk.idOf('가');
    const lines = () => desk.core.query('task.get', { experimentId, id: taskId }).checks;
    const texts = () => lines().map(({ text, done }) => `${done ? '✓' : '·'}${text}`);
    desk.core.command('checkItem.add', { experimentId, taskId, texts: ['하나', '둘'] });
    expect(desk.undoName()).toBe('checkItems.add');
    const [first, second] = lines().map(({ id }) => id);
    const place = { after: first ?? '' };
    desk.core.command('checkItem.add', { experimentId, taskId, texts: ['사이'], place });
    desk.core.command('checkItem.move', { experimentId, id: second ?? '', place: { at: 'start' } });
    desk.core.command('checkItem.toggle', { experimentId, id: second ?? '', done: true });
    expect(texts()).toEqual(['✓둘', '·하나', '·사이']);
    expect(desk.card('가')).toMatchObject({ checksDone: 1, checksTotal: 3 });
    desk.core.command('checkItem.edit', { experimentId, id: first ?? '', text: '하나 고침' });
    desk.core.command('checkItem.toggle', { experimentId, id: second ?? '', done: false });
    expect(desk.undoName()).toBe('checkItem.untick');
    desk.core.command('checkItem.remove', { experimentId, id: second ?? '' });
    expect(texts()).toEqual(['·하나 고침', '·사이']);
    for (let step = 0; step < 4; step += 1) undo(desk);
    expect(texts()).toEqual(['·둘', '·하나', '·사이']);
  });
});

describe('the links of a card', () => {
  test('are web or mail addresses; whatever could run or read a file is refused by name', () => {
    const desk = deskWith('가');
    const { experimentId } = desk;
    const taskId = desk.idOf('가');
    const long = `https://example.com/${'%EC%8B%A4'.repeat(150)}`;
    const { id } = desk.core.command('taskLink.add', { experimentId, taskId, url: long, label: ' 자료 ' });
    desk.core.command('taskLink.add', { experimentId, taskId, url: 'mailto:someone@example.com' });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'example.com', 'https://'])
      expect(codeOf(() => desk.core.command('taskLink.add', { experimentId, taskId, url }))).toBe('link.unsafe');
    expect(codeOf(() => desk.core.command('taskLink.edit', { experimentId, id, patch: { url: 'vbscript:x' } }))).toBe(
      'link.unsafe',
    );
    desk.core.command('taskLink.edit', { experimentId, id, patch: { label: '참고 자료' } });
    const links = () => desk.core.query('task.get', { experimentId, id: taskId }).links;
    expect(links()).toMatchObject([{ url: long, label: '참고 자료' }, { url: 'mailto:someone@example.com' }]);
    desk.core.command('taskLink.remove', { experimentId, id });
    expect(desk.card('가').links).toBe(1);
    undo(desk);
    expect(links()).toHaveLength(2);
  });
});

describe('the owners of a card', () => {
  test('are found by id, name or nickname, entered when unknown, and never twice on one card', () => {
    const desk = deskWith('가', '나');
    const { experimentId } = desk;
    const ids = [desk.idOf('가'), desk.idOf('나')];
    const assign = (name: string, duty: 'lead' | 'deputy') =>
      desk.core.command('task.assign', { experimentId, ids, person: { name }, duty }).personId;
    const tree = assign('나무', 'lead');
    expect(tree).toBe(person(desk, '나무'));
    const sky = assign('김하늘', 'deputy');
    expect(assign('김하늘', 'lead')).toBe(sky);
    assign('@새봄', 'deputy');
    expect(desk.board().people.slice(2)).toMatchObject([
      { name: '김하늘', nickname: '' },
      { name: '', nickname: '새봄' },
    ]);
    expect(desk.card('나')).toMatchObject({ leads: [tree, sky], deputies: [person(desk, '새봄')] });
    expect(codeOf(() => assign('@', 'lead'))).toBe('person.nameNeeded');
    desk.core.command('task.unassign', { experimentId, ids, personId: tree });
    expect(desk.card('가').leads).toEqual([sky]);
    expect(desk.undoName()).toBe('tasks.unassign');
  });

  test('entered with the card leave the directory again when it is undone', () => {
    const desk = deskWith('가');
    const { experimentId } = desk;
    desk.core.command('task.assign', { experimentId, ids: [desk.idOf('가')], person: { name: '임시' }, duty: 'lead' });
    expect(desk.undoName()).toBe('task.assign');
    undo(desk);
    expect(desk.board().people).toHaveLength(2);
    expect(desk.card('가').leads).toEqual([]);
  });
});

describe('the long texts of the board', () => {
  test('are notes and checklist lines of the cards that are not archived', () => {
    const desk = deskWith('가', '나', '다');
    const { experimentId } = desk;
    const [first, second, third] = ['가', '나', '다'].map((title) => desk.idOf(title));
    desk.core.command('task.edit', { experimentId, id: first ?? '', patch: { notes: '메모' } });
    desk.core.command('checkItem.add', { experimentId, taskId: first ?? '', texts: ['한 줄'] });
    desk.core.command('checkItem.add', { experimentId, taskId: second ?? '', texts: ['다른 줄'] });
    desk.core.command('task.archive', { experimentId, ids: [second ?? ''] });
    expect(desk.core.query('board.texts', { experimentId })).toEqual([{ id: first, text: '메모\n한 줄' }]);
    expect(desk.card('가')).toMatchObject({ hasNotes: true, checksTotal: 1 });
    expect(third).toBeDefined();
  });
});

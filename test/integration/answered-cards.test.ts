/** A card and the field of the overview that answer the same item of the toolkit are one. */
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { makeCheckItem, makeTask } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function desk() {
  const { core, experiment } = makeStore(
    (id) => {
      const question = makeTask(id, { source: 'A18', title: '질문 쓰기' });
      return {
        task: [
          question,
          makeTask(id, { source: 'B06', title: '질문 1' }),
          makeTask(id, { source: 'B12', title: '한 번뿐임' }),
          makeTask(id, { source: 'B11', title: '치운 카드', archivedAt: instant('2026-11-01T00:00:00.000Z') }),
          makeTask(id, { source: 'D20', title: '다른 일' }),
        ],
        checkItem: [
          makeCheckItem(id, question.id, { source: 'A19', text: '효과 적기' }),
          makeCheckItem(id, question.id, { source: 'A21', text: '한계 적기', rank: 'a1', state: 'na', reason: '없음' }),
        ],
      };
    },
    { question: '' },
  );
  const experimentId = experiment.id;
  const cards = () => core.query('board.get', { experimentId }).cards;
  return {
    core,
    experimentId,
    statusOf: (title: string) => cards().find((card) => card.title === title)?.status,
    idOf: (title: string) => cards().find((card) => card.title === title)?.id ?? '',
    brief: () => core.query('experiment.detail', { experimentId }).brief,
    lines: () =>
      core
        .query('task.get', { experimentId, id: cards().find(({ title }) => title === '질문 쓰기')?.id ?? '' })
        .checks.map(({ state }) => state),
    asked: () => core.query('gates.get', { experimentId }).topic.missing.map(({ source }) => source),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('answered in the overview', () => {
  test('the card is done in the same step, and open again once the answer is emptied', () => {
    const { core, experimentId, statusOf, idOf, asked, undo } = desk();
    const edit = (answerEffect: string) =>
      core.command('experiment.editBrief', { experimentId, patch: { answerEffect } });
    expect(asked()).toContain('B06');
    edit('그날 센다');
    expect(statusOf('질문 1')).toBe('done');
    expect(asked()).not.toContain('B06');
    // Another word of it is no other answer: a card that was opened again by hand stays open.
    core.command('task.bulkEdit', { experimentId, ids: [idOf('질문 1')], patch: { status: 'doing' } });
    edit('그날 모두 센다');
    expect(statusOf('질문 1')).toBe('doing');
    undo();
    undo();
    undo();
    expect([statusOf('질문 1'), asked().includes('B06')]).toEqual(['todo', true]);
    edit('그날 센다');
    edit('');
    expect(statusOf('질문 1')).toBe('todo');
    expect(statusOf('다른 일')).toBe('todo');
  });

  test('so are the question and the lines of its checklist; what does not apply stays so', () => {
    const { core, experimentId, statusOf, lines } = desk();
    core.command('experiment.edit', { experimentId, patch: { question: '골목에 텃밭을 두면?' } });
    expect(statusOf('질문 쓰기')).toBe('done');
    core.command('experiment.editBrief', {
      experimentId,
      patch: { claimedEffect: '더 자주 만난다', institutionDifficulty: '물 줄 사람이 없다' },
    });
    expect(lines()).toEqual(['done', 'na']);
    core.command('experiment.editBrief', { experimentId, patch: { claimedEffect: '' } });
    expect(lines()).toEqual(['open', 'na']);
  });
});

describe('done on the board', () => {
  test('a card that asks for a mere yes says it, and takes it back', () => {
    const { core, experimentId, idOf, brief, asked, undo } = desk();
    const ids = [idOf('한 번뿐임')];
    core.command('task.bulkEdit', { experimentId, ids, patch: { status: 'done' } });
    expect(brief().oneOffAcknowledged).toBe(true);
    expect(asked()).not.toContain('B12');
    undo();
    expect(brief().oneOffAcknowledged).toBe(false);
    core.command('task.edit', { experimentId, id: ids[0] ?? '', patch: { status: 'done' } });
    core.command('task.edit', { experimentId, id: ids[0] ?? '', patch: { status: 'todo' } });
    expect(brief().oneOffAcknowledged).toBe(false);
  });

  test('a tick is no text: the gate still asks for the answer', () => {
    const { core, experimentId, idOf, asked } = desk();
    core.command('task.bulkEdit', { experimentId, ids: [idOf('질문 1')], patch: { status: 'done' } });
    expect(asked()).toContain('B06');
  });
});

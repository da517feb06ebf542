import { AppError } from '@core/base/app-error.ts';
import { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { makeStore } from '../support/store.ts';

function detail(core: Core, experimentId: string) {
  return core.query('experiment.detail', { experimentId });
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a command', () => {
  test('is stored, and is one named undo step', () => {
    const { core, experiment } = makeStore();
    core.command('experiment.edit', { experimentId: experiment.id, patch: { title: '새 이름', headCount: 40 } });
    expect(detail(core, experiment.id).experiment).toMatchObject({ title: '새 이름', headCount: 40 });
    const { undo, redo } = core.query('history.state', { scope: experiment.id });
    expect(undo).toMatchObject({ name: 'experiment.edit' });
    expect(redo).toBeNull();
  });

  test('that fails in the middle leaves nothing behind, neither row nor step nor notice', () => {
    const { core, experiment } = makeStore();
    const notices: unknown[] = [];
    core.onChange((notice) => notices.push(notice));
    expect(codeOf(() => core.command('gate.reinstate', { experimentId: experiment.id, stage: 'plan' }))).toBe(
      'notFound',
    );
    expect(core.query('history.state', { scope: experiment.id }).undo).toBeNull();
    expect(notices).toEqual([]);
  });

  test('announces the topics and rows that it touched, after the rows can be read', () => {
    const { core, experiment } = makeStore();
    const seen: unknown[] = [];
    core.onChange((notice) => seen.push([notice, detail(core, experiment.id).experiment.title]));
    core.command('experiment.edit', { experimentId: experiment.id, patch: { title: '알림' } });
    const { id } = experiment;
    const rows = [
      { table: 'experiment', id, kind: 'changed', patch: { title: '알림', updatedAt: expect.any(String) as string } },
    ];
    expect(seen).toEqual([[{ topics: ['experiment', 'history', 'library'], experimentId: id, rows }, '알림']]);
  });

  test('that changes nothing makes no undo step', () => {
    const { core, experiment } = makeStore();
    core.command('experiment.editBrief', { experimentId: experiment.id, patch: { answerEffect: '' } });
    expect(core.query('history.state', { scope: experiment.id }).undo).toBeNull();
    core.command('experiment.edit', { experimentId: experiment.id, patch: { title: experiment.title } });
    expect(core.query('history.state', { scope: experiment.id }).undo).toBeNull();
    expect(detail(core, experiment.id).experiment.updatedAt).toBe(experiment.updatedAt);
  });
});

describe('undo and redo', () => {
  test('walk back and forth through every step, also after a restart', () => {
    const store = makeStore();
    const { id } = store.experiment;
    for (const title of ['하나', '둘', '셋'])
      store.core.command('experiment.edit', { experimentId: id, patch: { title } });
    const core = store.reopen();
    core.command('history.undo', { scope: id });
    core.command('history.undo', { scope: id });
    expect(detail(core, id).experiment.title).toBe('하나');
    const again = store.reopen();
    again.command('history.redo', { scope: id });
    expect(detail(again, id).experiment.title).toBe('둘');
    again.command('history.undo', { scope: id });
    again.command('history.undo', { scope: id });
    expect(detail(again, id).experiment).toEqual(store.experiment);
    expect(codeOf(() => again.command('history.undo', { scope: id }))).toBe('history.nothingToUndo');
  });

  test('a new step after undo drops what could have been redone', () => {
    const { core, experiment } = makeStore();
    const { id } = experiment;
    core.command('experiment.edit', { experimentId: id, patch: { title: '하나' } });
    core.command('history.undo', { scope: id });
    core.command('experiment.edit', { experimentId: id, patch: { venue: '강당' } });
    expect(core.query('history.state', { scope: id }).redo).toBeNull();
    expect(codeOf(() => core.command('history.redo', { scope: id }))).toBe('history.nothingToRedo');
  });

  test('commands of one gesture fold into one step', () => {
    const { core, experiment } = makeStore();
    const { id } = experiment;
    for (const headCount of [31, 32, 33]) {
      core.command('experiment.edit', { experimentId: id, patch: { headCount } }, { gesture: 'drag-1' });
    }
    core.command('history.undo', { scope: id });
    expect(detail(core, id).experiment.headCount).toBe(30);
    core.command('history.redo', { scope: id });
    expect(detail(core, id).experiment.headCount).toBe(33);
  });

  test('a gesture that ends where it began leaves no step', () => {
    const { core, experiment } = makeStore();
    const { id } = experiment;
    core.command('gate.overrule', { experimentId: id, stage: 'topic', reason: '까닭' }, { gesture: 'toggle-1' });
    core.command('gate.reinstate', { experimentId: id, stage: 'topic' }, { gesture: 'toggle-1' });
    expect(core.query('history.state', { scope: id }).undo).toBeNull();
  });

  test('a row that came to be and one that went are brought back whole', () => {
    const { core, experiment } = makeStore();
    const { id } = experiment;
    core.command('gate.overrule', { experimentId: id, stage: 'topic', reason: '기관이 먼저 요청함' });
    const made = detail(core, id).overrides;
    core.command('gate.reinstate', { experimentId: id, stage: 'topic' });
    core.command('history.undo', { scope: id });
    expect(detail(core, id).overrides).toEqual(made);
    core.command('history.undo', { scope: id });
    expect(detail(core, id).overrides).toEqual([]);
  });
});

describe('the door', () => {
  test('refuses an unknown call, an unknown experiment and a wrong field by name', () => {
    const { core, experiment } = makeStore();
    expect(codeOf(() => core.call('sqlite.exec', {}))).toBe('input.unknownCall');
    expect(codeOf(() => core.call('toString', {}))).toBe('input.unknownCall');
    const experimentId = experiment.id.replace(/.$/, (last) => (last === 'f' ? '0' : 'f'));
    expect(codeOf(() => core.query('experiment.detail', { experimentId }))).toBe('notFound');
    expect(() =>
      core.command('experiment.edit', { experimentId: experiment.id, patch: { eventDate: '2026-02-30' } }),
    ).toThrow(expect.objectContaining({ code: 'date.invalid', params: { field: 'patch.eventDate' } }));
  });

  test.each([
    ['a control character', 'a\u0007b', 'text.control'],
    ['a right-to-left override', 'a\u202Eb', 'text.bidi'],
    ['half a surrogate pair', 'a\uD800b', 'text.surrogate'],
    ['100,000 characters', '가'.repeat(100_000), 'text.tooLong'],
  ])('refuses %s and keeps what was there', (_name, title, code) => {
    const { core, experiment } = makeStore();
    expect(codeOf(() => core.command('experiment.edit', { experimentId: experiment.id, patch: { title } }))).toBe(code);
    expect(detail(core, experiment.id).experiment).toEqual(experiment);
  });

  test('stores decomposed Hangul composed', () => {
    const { core, experiment } = makeStore();
    core.command('experiment.edit', { experimentId: experiment.id, patch: { title: '한글'.normalize('NFD') } });
    expect(detail(core, experiment.id).experiment.title).toBe('한글');
  });
});

describe('the library file', () => {
  test('is refused to a second process while one has it open', () => {
    const { file } = makeStore();
    expect(codeOf(() => new Core({ file }))).toBe('library.inUse');
  });
});

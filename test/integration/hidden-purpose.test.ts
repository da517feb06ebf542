/** Whether participants know the purpose, and what they read instead of a title that gives it away. */
import { expect, test } from 'vitest';
import { makeStore } from '../support/store.ts';

function store() {
  const made = makeStore(() => ({}), { awareness: 'blind', title: '골목 텃밭 실험' });
  const experimentId = made.experiment.id;
  const { core } = made;
  return {
    edit: (patch: Readonly<Record<string, string>>) => core.command('experiment.edit', { experimentId, patch }),
    undo: () => core.command('history.undo', { scope: experimentId }),
    answer: () => core.query('experiment.detail', { experimentId }).experiment.participantTitle,
    isAsked: () =>
      core.query('gates.get', { experimentId }).prepare.missing.some(({ code }) => code === 'gate.participantTitle'),
    core,
    experimentId,
  };
}

test('a hidden purpose asks about the title; the answer is stored, undone and redone', () => {
  const { edit, undo, answer, isAsked } = store();
  expect(isAsked()).toBe(true);
  edit({ participantTitle: '골목 모임' });
  expect([answer(), isAsked()]).toEqual(['골목 모임', false]);
  undo();
  expect([answer(), isAsked()]).toEqual(['', true]);
  edit({ awareness: 'informed' });
  expect(isAsked()).toBe(false);
});

test('a title that was said to give nothing away is asked about again when it changes, in the same step', () => {
  const { edit, undo, answer, isAsked } = store();
  edit({ participantTitle: '골목 텃밭 실험' });
  expect(isAsked()).toBe(false);
  edit({ title: '혼자 사는 이웃 관찰' });
  expect([answer(), isAsked()]).toEqual(['', true]);
  undo();
  expect([answer(), isAsked()]).toEqual(['골목 텃밭 실험', false]);
});

test('a title of the participants’ own stays when the title changes, and when the experiment is copied', () => {
  const { edit, answer, core, experimentId } = store();
  edit({ participantTitle: '골목 모임' });
  edit({ title: '혼자 사는 이웃 관찰' });
  expect(answer()).toBe('골목 모임');
  const copyOf = (title: string) => {
    const made = core.command('library.duplicate', { experimentId, title, eventDate: null, progress: 'keep' });
    return core.query('experiment.detail', { experimentId: made.experimentId }).experiment.participantTitle;
  };
  expect(copyOf('둘째 관찰')).toBe('골목 모임');
  edit({ participantTitle: '혼자 사는 이웃 관찰' });
  expect(copyOf('셋째 관찰')).toBe('');
});

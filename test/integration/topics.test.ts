/** The window has no contract: what makes an answer stale comes with it. */
import { queries } from '@shared/contract/index.ts';
import { expect, test } from 'vitest';
import { makeStore } from '../support/store.ts';

test('every query says which changes make its answer stale', () => {
  const { core } = makeStore();
  const plain = Object.entries(queries).filter(([, spec]) => !('topicsFor' in spec));
  expect(plain.length).toBeGreaterThan(50);
  expect(plain.map(([name]) => [name, core.topicsOf(name, {})])).toEqual(
    plain.map(([name, { topics }]) => [name, topics]),
  );
});

/** A paper, for the query whose topics depend on it. */
const CHOICE = { choice: { kind: 'budget', settings: {} } };

test('a paper is made stale by the tables that it reads, and by no other', () => {
  const { core } = makeStore();
  const budget = core.topicsOf('document.prepare', CHOICE);
  expect(budget).toContain('money');
  expect(budget).not.toContain('cues');
});

test('commands and unknown names have no answer that could become stale', () => {
  const { core } = makeStore();
  expect(core.topicsOf('task.update', {})).toBeUndefined();
  expect(core.topicsOf('toString', {})).toBeUndefined();
});

/** The rig of undo plays every command that leaves a step: it says so in a second here, before the rigs take their minutes. */
import { expect, test } from 'vitest';
import { uncovered } from '../faults/support/uncovered.ts';

test('every command that leaves an undo step has a gesture in the rig of undo', () => {
  expect(uncovered()).toEqual([]);
});

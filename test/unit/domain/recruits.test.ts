import { missingSlides, overdueNeeds, unsureRecruits, withoutSubstitute } from '@shared/domain/recruits.ts';
import type { Recruit } from '@shared/domain/recruits.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const need = { id: 'host', needed: 1, byOn: civilDate('2026-11-01') };
const EVENT = civilDate('2026-11-21');

function one(id: string, state: Recruit['state'], fields: Partial<Recruit> = {}): Recruit {
  return { id, needId: 'host', state, substituteOfId: null, slides: 'notNeeded', ...fields };
}

test('a refusal asks for a substitute until somebody stands in or the role is filled', () => {
  const refused = one('a', 'declined');
  const ids = (rows: readonly Recruit[]) => withoutSubstitute([need], rows).map(({ id }) => id);
  expect(ids([refused])).toEqual(['a']);
  expect(ids([refused, one('b', 'contacted', { substituteOfId: 'a' })])).toEqual([]);
  expect(ids([refused, one('c', 'confirmed')])).toEqual([]);
  // The substitute refuses too: now that one asks.
  expect(ids([refused, one('b', 'cancelled', { substituteOfId: 'a' })])).toEqual(['b']);
});

test('a role is overdue after its day, a guest unsure at seven days, slides missing at three', () => {
  const rows = [one('a', 'considering'), one('b', 'confirmed', { needId: 'guest', slides: 'waiting' })];
  expect(overdueNeeds([need], rows, civilDate('2026-11-01'))).toEqual([]);
  expect(overdueNeeds([need], rows, civilDate('2026-11-02'))).toEqual([need]);
  expect(unsureRecruits(rows, civilDate('2026-11-13'), EVENT)).toEqual([]);
  expect(unsureRecruits(rows, civilDate('2026-11-14'), EVENT).map(({ id }) => id)).toEqual(['a']);
  expect(missingSlides(rows, civilDate('2026-11-17'), EVENT)).toEqual([]);
  expect(missingSlides(rows, civilDate('2026-11-18'), EVENT).map(({ id }) => id)).toEqual(['b']);
  expect(missingSlides(rows, civilDate('2026-11-22'), EVENT)).toEqual([]);
});

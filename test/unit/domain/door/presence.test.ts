import { cameHeads, clockBehind, markersGiven, presencesOf } from '@shared/domain/door/presence.ts';
import type { CheckInFacts } from '@shared/domain/door/presence.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

let made = 0;
function press(action: CheckInFacts['action'], more: Partial<CheckInFacts> = {}): CheckInFacts {
  made += 1;
  const minute = String(made % 60).padStart(2, '0');
  return {
    id: `entry ${made}`,
    personId: 'namu',
    subject: 'a',
    kind: 'participant',
    label: '',
    action,
    at: instant(`2026-11-21T04:${minute}:00.000Z`),
    companions: 0,
    markerId: null,
    tagGiven: false,
    source: 'search',
    undoesId: null,
    ...more,
  };
}
const undo = (entry: CheckInFacts) => press('undo', { undoesId: entry.id });
const stateOf = (log: readonly CheckInFacts[]) => presencesOf(log).get('namu')?.state;

describe('presence follows from the log', () => {
  test('somebody arrives, leaves and comes back', () => {
    const log = [press('arrive'), press('leave'), press('arrive')];
    expect([1, 2, 3].map((count) => stateOf(log.slice(0, count)))).toEqual(['in', 'left', 'in']);
    expect(presencesOf([]).size).toBe(0);
  });

  test('an undo leaves both entries in the log, and the state is as it was before', () => {
    const first = press('arrive');
    const log = [first, undo(first)];
    const presence = presencesOf(log).get('namu');
    expect(presence?.state).toBe('none');
    expect(presence?.entries).toEqual(log);
    const left = press('leave');
    expect(stateOf([first, left, undo(left)])).toBe('in');
  });

  test('a second arrival changes nothing: it stands beside the first, with its time and by what it was pressed', () => {
    const first = press('arrive', { at: instant('2026-11-21T04:42:00.000Z'), source: 'code' });
    const second = press('arrive', { source: 'search' });
    const presence = presencesOf([first, second]).get('namu');
    expect(presence?.arrival).toEqual(first);
    expect(presence?.repeats).toEqual([second]);
    expect(cameHeads(presencesOf([first, second]), ['participant'])).toBe(1);
  });

  test('the order is that of the log: a clock that was set back changes nothing, and is told', () => {
    const log = [
      press('arrive', { at: instant('2026-11-21T05:00:00.000Z') }),
      press('leave', { at: instant('2026-11-21T04:10:00.000Z') }),
    ];
    expect(stateOf(log)).toBe('left');
    expect(clockBehind(log, instant('2026-11-21T04:11:00.000Z'))).toBe('2026-11-21T05:00:00.000Z');
    expect(clockBehind(log, instant('2026-11-21T04:59:30.000Z'))).toBeNull();
  });

  test('a marker and a name tag count once, however often they are noted, and not when the press was taken back', () => {
    const first = press('arrive', { markerId: 'star', tagGiven: true });
    const again = press('give', { markerId: 'star' });
    expect(markersGiven(presencesOf([first, again])).get('star')).toBe(1);
    expect(presencesOf([first]).get('namu')?.tagGiven).toBe(true);
    expect(markersGiven(presencesOf([first, undo(first)])).size).toBe(0);
  });

  test('heads: companions count with who brought them, staff do not, nobody at all is no number', () => {
    const log = [
      press('arrive', { companions: 2 }),
      press('arrive', { personId: null, subject: 'walk-in', label: '이웃', companions: 3 }),
      press('arrive', { personId: 'staff', subject: 's', kind: 'staff' }),
    ];
    expect(cameHeads(presencesOf(log), ['participant'])).toBe(7);
    expect(cameHeads(presencesOf([]), ['participant'])).toBeNull();
  });

  test('who is removed meanwhile stays counted, under the subject of the entries', () => {
    const gone = [press('arrive', { personId: null, subject: 'x' }), press('leave', { personId: null, subject: 'x' })];
    expect(presencesOf(gone).get('x')?.state).toBe('left');
    expect(cameHeads(presencesOf(gone), ['participant'])).toBe(1);
  });
});

describe('laws', () => {
  const step = fc.record({
    who: fc.constantFrom('namu', 'bada'),
    action: fc.constantFrom('arrive' as const, 'leave' as const, 'undo' as const),
    of: fc.nat(20),
  });
  function logOf(steps: readonly { who: string; action: 'arrive' | 'leave' | 'undo'; of: number }[]): CheckInFacts[] {
    const log: CheckInFacts[] = [];
    for (const { who, action, of } of steps) {
      const pressed = log.filter((entry) => entry.personId === who && entry.action !== 'undo');
      const undone = pressed[of % Math.max(1, pressed.length)];
      if (action === 'undo' && undone === undefined) continue;
      log.push(
        press(action, { personId: who, subject: who, undoesId: action === 'undo' ? (undone?.id ?? null) : null }),
      );
    }
    return log;
  }
  const summary = (log: readonly CheckInFacts[]) =>
    [...presencesOf(log)].map(([key, { state, arrival, repeats, companions }]) => [
      key,
      state,
      arrival?.id,
      repeats.map(({ id }) => id),
      companions,
    ]);

  test('entries that stand in the log twice, in whatever places, count once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(fc.nat(40), { maxLength: 10 }), (steps, places) => {
        const log = logOf(steps);
        const twice = [...log];
        for (const place of places) {
          const entry = log[place % Math.max(1, log.length)];
          if (entry !== undefined) twice.splice(twice.indexOf(entry) + 1 + (place % 3), 0, entry);
        }
        expect(summary(twice)).toEqual(summary(log));
      }),
    );
  });

  test('nothing is lost: every entry stays with its person, and taking the newest back gives the state before it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const log = logOf(steps);
        expect([...presencesOf(log).values()].flatMap(({ entries }) => entries).length).toBe(log.length);
        const newest = press('arrive');
        const after = presencesOf([...log, newest, undo(newest)]).get('namu');
        expect(after?.state).toBe(presencesOf(log).get('namu')?.state ?? 'none');
      }),
    );
  });
});

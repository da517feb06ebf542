import { clockJump } from '@shared/domain/clock-jump.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';

function at(text: string): Instant {
  return instantFromMillis(Date.parse(text));
}

const NOW = at('2026-11-22T09:00:00Z');

describe('a clock', () => {
  test('that is earlier than what was recorded by more than two hours runs behind', () => {
    expect(clockJump(NOW, [at('2026-11-20T00:00:00Z'), at('2026-11-22T14:30:00Z')])).toEqual({
      kind: 'behind',
      hours: 5,
      recorded: at('2026-11-22T14:30:00Z'),
    });
  });

  test('that is set right by minutes, or with nothing recorded, is believed', () => {
    expect(clockJump(NOW, [at('2026-11-22T10:30:00Z')])).toBeNull();
    expect(clockJump(NOW, [])).toBeNull();
  });

  test('that is years beyond the last change has more likely leapt', () => {
    expect(clockJump(at('2031-01-01T00:00:00Z'), [NOW])?.kind).toBe('ahead');
    expect(clockJump(at('2028-06-01T00:00:00Z'), [NOW])).toBeNull();
  });

  test('is judged by the newest record alone, in whatever order they come', () => {
    const millis = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(millis, fc.array(millis, { minLength: 1 }), (now, recorded) => {
        const instants = recorded.map((value) => instantFromMillis(value));
        const newest = instantFromMillis(Math.max(...recorded));
        expect(clockJump(instantFromMillis(now), instants)).toEqual(clockJump(instantFromMillis(now), [newest]));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { toastPlace } from '@ui/overlays/toast-place.ts';

/** One message in a window of 1280×800. */
const REGION = { left: 400, right: 880, top: 736, bottom: 784 };

function box(left: number, top: number, width = 120, height = 30) {
  return { left, right: left + width, top, bottom: top + height };
}

describe('messages', () => {
  it('stand at the foot while what is edited is beside or above them, or nothing is edited', () => {
    for (const edited of [null, box(500, 300), box(200, 740), box(900, 740, 300), box(0, 44, 1280, 756)])
      expect([edited, toastPlace(edited, REGION, 800)]).toEqual([edited, 'foot']);
  });

  it('go to the head while they would cover the last row of a table, or a field of the panel', () => {
    for (const edited of [box(500, 740), box(820, 760, 400), box(380, 690, 40)])
      expect([edited, toastPlace(edited, REGION, 800)]).toEqual([edited, 'head']);
  });

  it('are the same for their height wherever they stand', () => {
    expect(toastPlace(box(500, 740), { ...REGION, top: 52, bottom: 100 }, 800)).toBe('head');
  });
});

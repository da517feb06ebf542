import { AREA_GUIDE, LAYOUTS, seatsFromArea, seatsOf } from '@shared/domain/venue-capacity.ts';
import { describe, expect, test } from 'vitest';

const NOTHING = {
  layout: null,
  areaM2: null,
  seatsTheatre: null,
  seatsClassroom: null,
  seatsRounds: null,
  seatsUShape: null,
  seatsStanding: null,
};

describe('seats from the area', () => {
  test('are a range by layout with the aisles, rounded down', () => {
    // 60 m²: 0.9 m² each and 30 % more are 51.2, 0.6 m² each and 20 % more are 83.3.
    expect(seatsFromArea(60, 'theatre')).toEqual({ least: 51, most: 83 });
    expect(seatsFromArea(60, 'rounds')).toEqual({ least: 32, most: 55 });
    expect(seatsFromArea(0, 'standing')).toEqual({ least: 0, most: 0 });
    expect(seatsFromArea(null, 'theatre')).toBeNull();
  });

  test('never seat more roomily than tightly, for any layout that the table has', () => {
    for (const layout of LAYOUTS) {
      expect(AREA_GUIDE.tenthsPerHead[layout].least).toBeGreaterThan(0);
      const { least = 0, most = 0 } = seatsFromArea(137, layout) ?? {};
      expect(least).toBeLessThanOrEqual(most);
    }
  });
});

describe('the seats to count on', () => {
  test('are what the house says for the layout that is planned, before any estimate', () => {
    const place = { ...NOTHING, layout: 'rounds' as const, areaM2: 60, seatsRounds: 30, seatsTheatre: 45 };
    expect(seatsOf(place)).toEqual({ value: 30, from: 'house', layout: 'rounds' });
    expect(seatsOf({ ...place, seatsRounds: null })).toEqual({ value: 32, from: 'area', layout: 'rounds' });
  });

  test('are those of the layout that takes most while none is planned', () => {
    expect(seatsOf({ ...NOTHING, seatsRounds: 30, seatsTheatre: 45 })).toEqual({
      value: 45,
      from: 'largest',
      layout: 'theatre',
    });
    expect(seatsOf({ ...NOTHING, areaM2: 60 })).toBeNull();
  });
});

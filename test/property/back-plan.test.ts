import { fc } from '../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { plannedDay } from '@core/modules/library/back-plan.ts';
import { planningStart } from '@core/modules/library/template.shared.ts';
import { addDays, diffDays, weekday } from '@shared/domain/civil-date.ts';
import { civilDate } from '@shared/domain/units.ts';

const planningDays = 120;
const today = civilDate('2026-11-21');
const offset = fc.integer({ min: -planningDays, max: 60 });
const leadDays = fc.integer({ min: 1, max: 400 });

function span(lead: number) {
  return { eventDate: addDays(today, lead), today, planningDays };
}

describe('back-planning from the event day', () => {
  test('keeps the order of the work, however little time is left', () => {
    fc.assert(
      fc.property(leadDays, offset, offset, (lead, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(plannedDay(first, span(lead)) <= plannedDay(last, span(lead))).toBe(true);
      }),
    );
  });

  test('never begins before today, nor after the event', () => {
    fc.assert(
      fc.property(leadDays, offset, (lead, days) => {
        const day = plannedDay(days, span(lead));
        const inTime = day >= (lead < planningDays ? today : addDays(today, lead - planningDays - 2));
        const onItsSide = days <= 0 ? day <= span(lead).eventDate : day >= span(lead).eventDate;
        expect([inTime, onItsSide]).toEqual([true, true]);
      }),
    );
  });

  test('gives work no weekend while there is time to choose', () => {
    fc.assert(
      fc.property(fc.integer({ min: planningDays, max: 400 }), offset, (lead, days) => {
        const day = weekday(plannedDay(days, span(lead)));
        expect(days === 0 || (day !== 0 && day !== 6)).toBe(true);
      }),
    );
  });

  test('plans an event that is already over by the template’s own span', () => {
    const past = { eventDate: civilDate('2020-09-08'), today, planningDays };
    expect(planningStart(past)).toBe('2020-05-11');
    expect(diffDays(plannedDay(-120, past), past.eventDate)).toBe(120);
    expect(plannedDay(0, past)).toBe('2020-09-08');
  });
});

import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { deriveRoles, type RoleWork } from '@shared/domain/roles.ts';
import { AREAS } from '@shared/domain/stage.ts';
import { addDays, epochDay } from '@shared/domain/civil-date.ts';
import { civilDate } from '@shared/domain/units.ts';

const people = ['p0', 'p1', 'p2', 'p3'];
const someone = fc.array(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'gone'), { maxLength: 3 });
const works: fc.Arbitrary<RoleWork[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('task', 'cue'),
      area: fc.constantFrom(...AREAS, null),
      date: fc.option(fc.integer({ min: 0, max: 2 }).map((days) => addDays(civilDate('2026-11-20'), days))),
      start: fc.option(fc.integer({ min: -60, max: 1500 })),
      length: fc.option(fc.integer({ min: 0, max: 300 })),
      leads: someone,
      deputies: someone,
    }),
    { maxLength: 15 },
  )
  .map((rows) =>
    rows.map(({ length, ...row }, index) => ({
      ...row,
      id: `w${index}`,
      title: '',
      place: '',
      endDate: null,
      end: row.start === null || length === null ? null : row.start + length,
    })),
  );

/** Minutes of the event in which a person has a work, one by one. */
function busyMinutes(work: RoleWork): ReadonlySet<number> {
  const minutes = new Set<number>();
  if (work.date === null || work.start === null || work.end === null) return minutes;
  for (let minute = work.start; minute < work.end; minute += 1) minutes.add(epochDay(work.date) * 1440 + minute);
  return minutes;
}

describe('derived roles', () => {
  it('hold every work once by area and every known assignment once by person', () => {
    fc.assert(
      fc.property(works, (list) => {
        const table = deriveRoles(list, people);
        const ids = table.byArea.flatMap((group) => group.works.map((work) => work.id));
        expect(ids.sort()).toEqual(list.map((work) => work.id).sort());
        const keys = table.byArea.map((group) =>
          group.works.map((work) => `${work.date ?? '~'} ${(work.start ?? -999) + 500_000}`),
        );
        expect(keys).toEqual(keys.map((group) => group.toSorted()));
        const expected = people.map(
          (id) => list.filter((work) => [...work.leads, ...work.deputies].includes(id)).length,
        );
        expect(table.byPerson.map((person) => person.duties.length)).toEqual(expected);
      }),
    );
  });

  it('flag exactly the pairs of a person that share a minute, with the minutes they share', () => {
    fc.assert(
      fc.property(works, (list) => {
        const table = deriveRoles(list, people);
        const found = table.overlaps.map(({ personId, first, second, minutes }) => {
          return `${personId} ${[first.id, second.id].sort().join('+')} ${minutes}`;
        });
        const expected = people.flatMap((personId) => {
          const held = list.filter((work) => [...work.leads, ...work.deputies].includes(personId));
          return held.flatMap((one, index) =>
            held.slice(index + 1).flatMap((other) => {
              const busy = busyMinutes(one);
              const shared = [...busyMinutes(other)].filter((minute) => busy.has(minute)).length;
              return shared > 0 ? [`${personId} ${[one.id, other.id].sort().join('+')} ${shared}`] : [];
            }),
          );
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

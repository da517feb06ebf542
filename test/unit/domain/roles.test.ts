import { describe, expect, it } from 'vitest';
import { deriveRoles, findOverlaps, type RoleWork } from '@shared/domain/roles.ts';
import { civilDate } from '@shared/domain/units.ts';

const day = civilDate('2026-11-21');

function makeWork(work: Partial<RoleWork> & { readonly id: string }): RoleWork {
  return {
    kind: 'task',
    title: work.id,
    area: 'run',
    place: '',
    date: day,
    endDate: null,
    start: null,
    end: null,
    leads: [],
    deputies: [],
    ...work,
  };
}

describe('the role table', () => {
  it('lists works by area in the order of the board, what has none last, each by time', () => {
    const table = deriveRoles(
      [
        makeWork({ id: 'late', area: 'checks', start: 900, end: 960 }),
        makeWork({ id: 'opening', kind: 'cue', area: null, start: 600, end: 615 }),
        makeWork({ id: 'undated', area: 'checks', date: null }),
        makeWork({ id: 'early', area: 'checks', start: 540, end: 600 }),
        makeWork({ id: 'all day', area: 'checks' }),
        makeWork({ id: 'before', area: 'checks', date: civilDate('2026-11-20'), start: 1200 }),
        makeWork({ id: 'venue', area: 'venue' }),
      ],
      [],
    );
    expect(table.byArea.map(({ area, works }) => [area, works.map((work) => work.id)])).toEqual([
      ['venue', ['venue']],
      ['checks', ['before', 'all day', 'early', 'late', 'undated']],
      [null, ['opening']],
    ]);
  });

  it('lists everyone with their duties, as lead and as deputy', () => {
    const table = deriveRoles(
      [
        makeWork({ id: 'late', start: 900, leads: ['namu'], deputies: ['minni', 'namu', 'minni'] }),
        makeWork({ id: 'early', start: 540, leads: ['minni', 'minni'], deputies: ['stranger'] }),
      ],
      ['minni', 'namu', 'idle'],
    );
    expect(
      table.byPerson.map(({ personId, duties }) => [personId, duties.map((duty) => `${duty.work.id} ${duty.part}`)]),
    ).toEqual([
      ['minni', ['early lead', 'late deputy']],
      ['namu', ['late lead']],
      ['idle', []],
    ]);
  });

  it('names people without a duty and tasks without a lead, but not cues', () => {
    const table = deriveRoles(
      [
        makeWork({ id: 'led', leads: ['namu'] }),
        makeWork({ id: 'orphan', deputies: ['namu'] }),
        makeWork({ id: 'led by nobody known', leads: ['stranger'] }),
        makeWork({ id: 'cue', kind: 'cue' }),
      ],
      ['namu', 'idle'],
    );
    expect(table.gaps).toEqual({
      peopleWithoutDuty: ['idle'],
      tasksWithoutLead: ['orphan', 'led by nobody known'],
    });
  });

  it('flags one person in two places, lead or deputy', () => {
    const table = deriveRoles(
      [
        makeWork({ id: 'reception', start: 570, end: 620, leads: ['namu'] }),
        makeWork({ id: 'opening', kind: 'cue', start: 600, end: 615, leads: ['minni'], deputies: ['namu'] }),
      ],
      ['namu', 'minni'],
    );
    expect(table.overlaps).toEqual([
      {
        personId: 'namu',
        first: { kind: 'task', id: 'reception' },
        second: { kind: 'cue', id: 'opening' },
        minutes: 15,
      },
    ]);
  });
});

describe('overlaps', () => {
  const pairs = (works: readonly RoleWork[]): readonly string[] =>
    findOverlaps('namu', works).map(({ first, second, minutes }) => `${first.id}+${second.id} ${minutes}`);

  it('are all pairs that intersect', () => {
    expect(
      pairs([
        makeWork({ id: 'c', start: 640, end: 700 }),
        makeWork({ id: 'a', start: 600, end: 720 }),
        makeWork({ id: 'b', start: 630, end: 650 }),
      ]),
    ).toEqual(['a+b 20', 'a+c 60', 'b+c 10']);
  });

  it('are none where works only touch, have no length, no time or no day, or stand on other days', () => {
    expect(
      pairs([
        makeWork({ id: 'a', start: 600, end: 700 }),
        makeWork({ id: 'touching', start: 700, end: 760 }),
        makeWork({ id: 'instant', start: 650, end: 650 }),
        makeWork({ id: 'all day' }),
        makeWork({ id: 'no end', start: 600 }),
        makeWork({ id: 'undated', date: null, start: 600, end: 700 }),
        makeWork({ id: 'next day', date: civilDate('2026-11-22'), start: 600, end: 700 }),
      ]),
    ).toEqual([]);
  });

  it('are found across midnight', () => {
    expect(
      pairs([
        makeWork({ id: 'strike', start: 1380, end: 1500 }),
        makeWork({ id: 'night bus', date: civilDate('2026-11-22'), start: 30, end: 90 }),
        makeWork({ id: 'set-up', date: civilDate('2026-11-20'), endDate: day, start: 1320, end: 120 }),
        makeWork({ id: 'early cue', start: -30, end: 30 }),
      ]),
    ).toEqual(['set-up+early cue 60', 'strike+night bus 30']);
  });
});

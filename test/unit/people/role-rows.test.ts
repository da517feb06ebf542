import { roleRows } from '@app/features/people/roles/role-rows.ts';
import type { RoleFilter, RoleView } from '@app/features/people/roles/role-rows.ts';
import type { RoleItem } from '@shared/contract/people.contract.ts';
import { deriveRoles } from '@shared/domain/roles.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

function item(id: string, fields: Partial<RoleItem> = {}): RoleItem {
  return {
    kind: 'task',
    id,
    title: id,
    area: 'venue',
    place: '',
    date: null,
    endDate: null,
    start: null,
    end: null,
    leads: [],
    deputies: [],
    status: 'todo',
    undecided: false,
    sheet: null,
    ...fields,
  };
}

const day = civilDate('2026-11-21');
const items: readonly RoleItem[] = [
  item('예약', { leads: ['나무'] }),
  item('접수', { area: 'staffing', date: day, start: 570, end: 610, leads: ['나무'], deputies: ['바람'] }),
  item('여는 말', { kind: 'cue', area: null, sheet: '본행사', date: day, start: 600, end: 620, deputies: ['나무'] }),
  item('안내', { kind: 'cue', area: null, sheet: '체험', date: civilDate('2026-11-20'), start: 600, end: 620 }),
  item('정리', { kind: 'cue', area: null, sheet: '본행사', date: day, start: 700, end: 720, leads: ['떠난 사람'] }),
];
const people = new Set(['나무', '바람']);

function titles(view: RoleView, filter: RoleFilter = 'all') {
  const table = deriveRoles(items, [...people]);
  return roleRows({ items, table, people, view, filter }).map((row) => row.item.title);
}

describe('the role table', () => {
  test('by area keeps the cues of a sheet together', () => {
    expect(titles('area')).toEqual(['접수', '예약', '안내', '여는 말', '정리']);
  });

  test('by time puts what has no date last', () => {
    expect(titles('time')).toEqual(['안내', '접수', '여는 말', '정리', '예약']);
  });

  test('by person repeats a work for each who does it', () => {
    expect(titles('person')).toEqual(['접수', '여는 말', '예약', '접수']);
  });

  test('shows what nobody in the directory leads', () => {
    expect(titles('time', 'noLead')).toEqual(['안내', '여는 말', '정리']);
  });

  test('shows what clashes, for lead and deputy alike, by person only the clash of that person', () => {
    expect(titles('time', 'clash')).toEqual(['접수', '여는 말']);
    expect(titles('person', 'clash')).toEqual(['접수', '여는 말']);
  });
});

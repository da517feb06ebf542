/** A role table with a clash, an open task and people who appear on the cue sheet. */
import type { PersonEntryModel, RoleRowModel, RoleTableModel, When } from '@shared/contract/document-model.ts';
import { civilDate } from '../../shared/domain/units.ts';
import { ISSUE } from './documents.ts';

function day(date: string, start: number | null = null, end: number | null = null): When {
  return { kind: 'day', date: civilDate(date), start, end };
}

function row(title: string, patch: Partial<RoleRowModel> = {}): RoleRowModel {
  return {
    title,
    detail: '',
    leads: [],
    deputies: [],
    when: { kind: 'none' },
    place: '',
    status: 'todo',
    phones: [],
    note: '',
    conflict: false,
    ...patch,
  };
}

function entry(title: string, when: When, patch: Partial<PersonEntryModel> = {}): PersonEntryModel {
  return { from: 'task', when, title, duty: 'lead', place: '', others: [], note: '', conflict: false, ...patch };
}

export function makeRoleTable(patch: Partial<RoleTableModel> = {}): RoleTableModel {
  return {
    kind: 'roleTable',
    locale: 'ko',
    audience: 'internal',
    issue: ISSUE,
    isSample: true,
    title: '작은도서관 거버넌스 구축지원',
    date: civilDate('2020-09-08'),
    start: 600,
    end: 780,
    venue: '대조꿈나무어린이도서관',
    organiser: '서울도서관',
    operator: '빠띠',
    heading: '',
    view: 'both',
    groups: [
      {
        area: 'publicity',
        rows: [
          row('sns 홍보를 위한 웹포스터 만들기', {
            leads: ['빠띠'],
            when: day('2020-09-08'),
            status: 'done',
            phones: ['010-1234-5678'],
          }),
          row('제안 올리기', {
            detail: '거버넌스 구성원이 먼저 올리고 이웃에게 알린다.',
            leads: ['팀원'],
            deputies: ['나무'],
            when: { kind: 'range', from: civilDate('2020-09-08'), to: civilDate('2020-09-18') },
            place: '온라인',
            status: 'doing',
          }),
          row('열린토론회 참가자 모집 홍보', {
            when: { kind: 'range', from: civilDate('2020-09-15'), to: civilDate('2020-09-23') },
            note: '3주차에 되풀이',
          }),
        ],
      },
      {
        area: 'programme',
        rows: [
          row('2차 모임: 제안 발굴', {
            leads: ['나무'],
            deputies: ['민니', '맘마미아'],
            when: day('2020-09-15', 810, 900),
            place: '온라인',
            phones: ['010-2345-6789'],
            conflict: true,
          }),
          row('의제선정단 회의: 투표 보기 정리', {
            leads: ['민니'],
            when: day('2020-09-22', 600, null),
            place: '대조꿈나무어린이도서관',
            status: 'waiting',
            phones: ['010-3456-7890'],
          }),
          row('실험장 결정 회의', { leads: ['나무'], when: { kind: 'tbd' }, place: '온라인/오프라인 추후 확정' }),
        ],
      },
      {
        area: 'run',
        rows: [
          row('접수와 이름표', {
            leads: ['맘마미아'],
            when: day('2020-09-08', 560, 600),
            place: '1층 입구',
            phones: ['010-4567-8901'],
          }),
        ],
      },
    ],
    conflicts: [
      {
        person: '나무',
        first: { title: '2차 모임: 제안 발굴', when: day('2020-09-15', 810, 900) },
        second: { title: '도서관 방문', when: day('2020-09-15', 840, 880) },
      },
    ],
    uncovered: [
      {
        title: '열린토론회 참가자 모집 홍보',
        area: 'publicity',
        when: { kind: 'range', from: civilDate('2020-09-15'), to: civilDate('2020-09-23') },
      },
    ],
    people: [
      {
        name: '나무',
        phone: '010-2345-6789',
        affiliation: '빠띠',
        position: '총괄',
        entries: [
          entry('오프닝', day('2020-09-08', 600, 615), { from: 'cue', others: ['민니'] }),
          entry('작은도서관 거버넌스 구축', day('2020-09-08', 635, 655), {
            from: 'cue',
            note: '함께 만들어갈 사업 소개 및 개념 강의',
          }),
          entry('2차 모임: 제안 발굴', day('2020-09-15', 810, 900), {
            place: '온라인',
            others: ['민니', '맘마미아'],
            conflict: true,
          }),
          entry('도서관 방문', day('2020-09-15', 840, 880), {
            place: '은광교회 도서관',
            duty: 'deputy',
            conflict: true,
          }),
          entry('실험장 결정 회의', { kind: 'tbd' }, { place: '온라인/오프라인 추후 확정' }),
        ],
      },
      {
        name: '맘마미아',
        phone: '',
        affiliation: '',
        position: '접수',
        entries: [
          entry('접수와 이름표', day('2020-09-08', 560, 600), { place: '1층 입구' }),
          entry('준비와 접수', day('2020-09-08', 570, 600), { from: 'cue' }),
        ],
      },
    ],
    emergency: [
      { role: '총괄', name: '나무', phone: '010-2345-6789' },
      { role: '장소', name: '관장', phone: '02-123-4567' },
    ],
    remark: '',
    ...patch,
  };
}

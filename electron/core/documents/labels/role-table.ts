import { papers as en } from '@shared/words/en/papers.ts';
import { papers as ko } from '@shared/words/ko/papers.ts';
import type { Area, TaskStatus } from '@shared/domain/stage.ts';

interface RoleTableLabels {
  readonly name: string;
  readonly personal: (name: string) => string;
  readonly duties: string;
  readonly event: string;
  readonly own: string;
  readonly columns: Readonly<
    Record<
      'area' | 'task' | 'lead' | 'deputy' | 'when' | 'place' | 'status' | 'phone' | 'note' | 'duty' | 'others',
      string
    >
  >;
  readonly areas: Readonly<Record<Area | 'day', string>>;
  readonly status: Readonly<Record<TaskStatus, string>>;
  readonly duty: Readonly<Record<'lead' | 'deputy', string>>;
  readonly conflictMark: string;
  readonly conflicts: (count: number) => string;
  readonly conflictLine: (person: string, first: string, second: string) => string;
  readonly uncovered: (count: number) => string;
  readonly unassigned: string;
  readonly onCueSheet: string;
  readonly emergency: string;
  readonly publicLines: readonly { readonly label: string; readonly value: string }[];
  readonly affiliation: string;
  readonly phone: string;
  readonly summary: (tasks: number, cues: number) => string;
  readonly continued: (area: string) => string;
  readonly empty: string;
}

export const roleTableLabels: Readonly<Record<'ko' | 'en', RoleTableLabels>> = {
  ko: {
    name: '역할분담표',
    personal: (name) => `${name} 담당 업무`,
    duties: '담당 업무',
    event: '행사',
    own: '맡은 일',
    columns: {
      area: '구분',
      task: '업무',
      lead: '담당(정)',
      deputy: '보조(부)',
      when: '시간·기한',
      place: '장소',
      status: '상태',
      phone: '연락처',
      note: '비고',
      duty: '역할',
      others: '함께하는 사람',
    },
    areas: { ...ko.common.areas, day: '행사 당일' },
    status: { todo: '할 일', doing: '진행', waiting: '대기', done: '완료' },
    duty: { lead: '정', deputy: '부' },
    conflictMark: '▲',
    conflicts: (count) => `▲ 시간이 겹치는 담당 ${count}건`,
    conflictLine: (person, first, second) => `${person} — ${first} / ${second}`,
    uncovered: (count) => `담당이 정해지지 않은 업무 ${count}건`,
    unassigned: '미정',
    onCueSheet: '큐시트',
    emergency: '비상 연락망',
    publicLines: [ko.common.fire, ko.common.police],
    affiliation: '소속·직책',
    phone: '연락처',
    summary: (tasks, cues) => `업무 ${tasks}건 · 큐시트 ${cues}건`,
    continued: (area) => `${area} (계속)`,
    empty: '아직 나눈 업무가 없습니다.',
  },
  en: {
    name: 'Role table',
    personal: (name) => `Duties of ${name}`,
    duties: 'Duties',
    event: 'Event',
    own: 'Work',
    columns: {
      area: 'Area',
      task: 'Task',
      lead: 'Lead',
      deputy: 'Deputy',
      when: 'Time or due',
      place: 'Place',
      status: 'Status',
      phone: 'Phone',
      note: 'Notes',
      duty: 'Role',
      others: 'Together with',
    },
    areas: { ...en.common.areas, day: 'Event day' },
    status: { todo: 'To do', doing: 'Doing', waiting: 'Waiting', done: 'Done' },
    duty: { lead: 'Lead', deputy: 'Deputy' },
    conflictMark: '▲',
    conflicts: (count) => `▲ ${count} overlapping ${count === 1 ? 'duty' : 'duties'}`,
    conflictLine: (person, first, second) => `${person} — ${first} / ${second}`,
    uncovered: (count) => `${count} ${count === 1 ? 'task has' : 'tasks have'} no one in charge`,
    unassigned: 'open',
    onCueSheet: 'Cue sheet',
    emergency: 'Emergency contacts',
    publicLines: [en.common.fire, en.common.police],
    affiliation: 'Affiliation',
    phone: 'Phone',
    summary: (tasks, cues) => `${tasks} ${tasks === 1 ? 'task' : 'tasks'} · ${cues} ${cues === 1 ? 'cue' : 'cues'}`,
    continued: (area) => `${area} (cont.)`,
    empty: 'No work has been shared out yet.',
  },
};

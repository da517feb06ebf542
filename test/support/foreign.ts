/** Small files of the shapes that Ontime and Trello write, made up for the tests. */

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Milliseconds from 00:00, as Ontime stores times. */
export function at(hours: number, minutes = 0, seconds = 0): number {
  return hours * HOUR + minutes * MINUTE + seconds * 1000;
}

type Fields = Readonly<Record<string, unknown>>;

export function ontimeEvent(id: string, start: number, minutes: number, more: Fields = {}) {
  const duration = minutes * MINUTE;
  const custom = { custom: {}, colour: '', note: '', cue: '', skip: false, linkStart: false, triggers: [] };
  const times = {
    timeStart: start,
    timeEnd: (start + duration) % (24 * HOUR),
    duration,
    timeStrategy: 'lock-duration',
  };
  return { type: 'event', id, title: id, parent: null, revision: 0, ...custom, ...times, ...more };
}

export function ontimeGroup(id: string, entries: readonly string[], more: Fields = {}) {
  return { type: 'group', id, title: id, note: '', colour: '', custom: {}, entries, targetDuration: null, ...more };
}

export function ontimeDelay(id: string, minutes: number) {
  return { type: 'delay', id, duration: minutes * MINUTE, parent: null };
}

export function ontimeMilestone(id: string, more: Fields = {}) {
  return { type: 'milestone', id, title: id, cue: '', note: '', colour: '', custom: {}, parent: null, ...more };
}

interface AnyEntry {
  readonly id: string;
}

/** A rundown whose order is that of the entries, but for those that a group names. */
export function ontimeRundown(entries: readonly AnyEntry[], title = '본 행사') {
  const grouped = new Set(entries.flatMap((entry) => ('entries' in entry ? (entry.entries as readonly string[]) : [])));
  const order = entries.map(({ id }) => id).filter((id) => !grouped.has(id));
  const byId = Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  return { id: 'default', title, order, flatOrder: entries.map(({ id }) => id), entries: byId, revision: 0 };
}

export function ontimeProject(entries: readonly AnyEntry[], more: Fields = {}) {
  return {
    rundowns: { default: ontimeRundown(entries) },
    project: { title: '마을 공연', description: '', url: '', info: '', logo: null, custom: [] },
    settings: { app: 'ontime', version: '4.5.0', timeFormat: '24', language: 'ko' },
    viewSettings: {},
    urlPresets: [],
    customFields: {},
    automation: { automations: {}, triggers: [] },
    ...more,
  };
}

/** An afternoon with all that a rundown can hold. */
export function ontimeAfternoon() {
  return ontimeProject(
    [
      ontimeGroup('1부', ['여는 말', '건너뛸 것', '공연'], { note: '조명 어둡게', colour: '#f00' }),
      ontimeEvent('여는 말', at(14), 10, { cue: '1', note: '마이크 확인', custom: { sound: '배경음' } }),
      ontimeEvent('건너뛸 것', at(14, 10), 5, { skip: true, linkStart: true }),
      ontimeEvent('공연', at(9), 30, { cue: '2', linkStart: true, custom: { sound: '반주', cast: '밴드' } }),
      ontimeMilestone('쉬는 시간 종'),
      ontimeDelay('늦음', 5),
      ontimeGroup('2부', ['이야기']),
      ontimeEvent('이야기', at(15), 20, { cue: '2' }),
    ],
    {
      customFields: {
        sound: { type: 'text', colour: '', label: '음향 담당' },
        cast: { type: 'text', colour: '', label: '출연' },
      },
    },
  );
}

/** Version 3 has one list, in which a block stands above what belongs to it. */
export function ontimeThird() {
  return {
    rundown: [
      { type: 'block', id: 'b1', title: '1부' },
      ontimeEvent('가', at(10), 15, { linkStart: null }),
      ontimeEvent('나', at(10, 30), 15, { linkStart: 'true' }),
    ],
    project: { title: '옛 프로젝트', description: '', backstageInfo: '' },
    settings: { app: 'ontime', version: '3.16.0' },
    customFields: {},
  };
}

export function trelloCard(id: string, listId: string, more: Fields = {}) {
  const empty = { idLabels: [], idMembers: [], idChecklists: [], attachments: [], customFieldItems: [] };
  const dates = { start: null, due: null, dueComplete: false };
  return { id, name: id, desc: '', idList: listId, closed: false, pos: 1, ...empty, ...dates, ...more };
}

export function trelloBoard(more: Fields = {}) {
  return {
    id: 'board1',
    name: '동네 장터',
    desc: '',
    closed: false,
    lists: [
      { id: 'l2', name: '완료', closed: false, pos: 300 },
      { id: 'l1', name: '기획 진행 중', closed: false, pos: 100 },
      { id: 'l3', name: '묵은 목록', closed: true, pos: 400 },
    ],
    labels: [
      { id: 'y', name: '홍보', color: 'yellow' },
      { id: 'g', name: '급함', color: 'green' },
    ],
    members: [
      { id: 'm1', fullName: '나무', username: 'namu' },
      { id: 'm2', fullName: '바람', username: 'baram' },
      { id: 'm3', fullName: '구름', username: 'gureum' },
    ],
    cards: [
      trelloCard('포스터', 'l1', {
        pos: 20,
        desc: '두 장',
        idLabels: ['g', 'y'],
        idMembers: ['m1', 'm2', 'left'],
        due: '2026-11-20T15:30:00.000Z',
        start: '2026-11-10T01:00:00.000Z',
        idChecklists: ['c1', 'c2'],
        attachments: [
          { name: '시안', url: 'https://example.org/draft.png', isUpload: true },
          { name: '나쁜 것', url: 'javascript:alert(1)', isUpload: false },
        ],
        customFieldItems: [{ id: 'f' }],
      }),
      trelloCard('먼저 할 일', 'l1', { pos: 10, due: '2026-11-18T00:00:00.000Z' }),
      trelloCard('끝난 일', 'l2', { dueComplete: true }),
      trelloCard('보관한 일', 'l2', { closed: true, pos: 5 }),
      trelloCard('묵은 일', 'l3'),
    ],
    checklists: [
      {
        id: 'c1',
        name: '인쇄',
        idCard: '포스터',
        pos: 1,
        checkItems: [
          { id: 'i2', name: '인쇄소', state: 'incomplete', pos: 2, due: '2026-11-12T03:00:00.000Z', idMember: 'm2' },
          { id: 'i1', name: '시안', state: 'complete', pos: 1 },
        ],
      },
      { id: 'c2', name: '빈 것', idCard: '포스터', pos: 2, checkItems: [] },
    ],
    actions: [
      { id: 'a1', type: 'commentCard', data: { text: '좋아요' } },
      { id: 'a2', type: 'updateCard', data: {} },
    ],
    ...more,
  };
}

export function bytesOf(json: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json));
}

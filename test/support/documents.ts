/** Builders of document models, and fonts as the app has them. */
import { readFileSync } from 'node:fs';
import type { CueColumnModel, CueRowModel, CueSheetModel } from '@shared/contract/document-model.ts';
import { FONT_FILES, type FontBytes } from '../../electron/core/documents/typography/font-book.ts';
import { deriveCueTimes } from '../../shared/domain/cue-times.ts';
import { phaseOf } from '../../shared/domain/section.ts';
import { civilDate, instant, minuteOfDay, minutes } from '../../shared/domain/units.ts';

export function fontBytes(): FontBytes {
  const read = (name: string): Uint8Array =>
    readFileSync(new URL(`../../resources/fonts/${name}.ttf`, import.meta.url));
  const [regular, bold, hanja, emoji] = FONT_FILES;
  return { [regular]: read(regular), [bold]: read(bold), [hanja]: read(hanja), [emoji]: read(emoji) };
}

export const ISSUE = { number: 3, issuedAt: instant('2020-09-05T01:20:00.000Z'), revision: '7F3A-92C1' } as const;

const WIDTHS: Readonly<Record<string, number>> = { section: 68, title: 160, people: 96 };

export function makeColumns(...keys: readonly CueColumnModel['key'][]): CueColumnModel[] {
  return keys.map((key) => ({ key, title: null, width: WIDTHS[key] ?? 88 }));
}

interface CueText extends Partial<Omit<CueRowModel, 'minutes' | 'start' | 'end'>> {
  readonly minutes?: number | null;
  readonly pinnedStart?: number | null;
}

/** Rows with their times derived as the app derives them; `length` is the event's, 10:00 the start. */
export function makeCueSheet(
  cues: readonly CueText[],
  patch: Partial<CueSheetModel> = {},
  length: number | null = 180,
): CueSheetModel {
  const times = deriveCueTimes(
    cues.map((cue, i) => ({
      id: String(i),
      phase: phaseOf(cue.section ?? ''),
      minutes: cue.minutes === null || cue.minutes === undefined ? null : minutes(cue.minutes),
      pinnedStart: cue.pinnedStart ?? null,
    })),
    { startMinute: minuteOfDay(600), lengthMinutes: length === null ? null : minutes(length) },
  );
  return {
    kind: 'cueSheet',
    locale: 'ko',
    audience: 'shared',
    issue: ISSUE,
    isSample: false,
    title: '작은도서관 거버넌스 구축지원',
    date: civilDate('2020-09-08'),
    start: 600,
    end: 780,
    venue: '대조꿈나무어린이도서관',
    organiser: '서울도서관',
    operator: '빠띠',
    view: 'staff',
    heading: '',
    track: '',
    director: { name: '나무', phone: '' },
    host: { name: '민니', phone: '' },
    hiddenPurpose: false,
    purpose: '',
    filter: null,
    columns: makeColumns(
      'number',
      'section',
      'time',
      'minutes',
      'title',
      'content',
      'people',
      'sound',
      'video',
      'note',
    ),
    rows: cues.map((cue, i) => rowOf(cue, i, times.rows[i])),
    totals: times.totals,
    lengthMinutes: length,
    remark: '',
    ...patch,
  };
}

function rowOf(
  cue: CueText,
  i: number,
  time: ReturnType<typeof deriveCueTimes>['rows'][number] | undefined,
): CueRowModel {
  return {
    number: String(i + 1),
    section: '',
    pinned: cue.pinnedStart !== null && cue.pinnedStart !== undefined,
    title: '',
    subtitle: '',
    leads: [],
    deputies: [],
    content: '',
    sound: '',
    light: '',
    video: '',
    stage: '',
    note: '',
    custom: {},
    ...cue,
    start: time?.start ?? 0,
    end: time?.end ?? 0,
    minutes: time?.minutes ?? 0,
    derived: time?.derived ?? false,
    gapBefore: time?.gapBefore ?? 0,
  };
}

/** The agenda of the library workshop (requirements S3); the opening states no minutes. */
export const LIBRARY_CUES: readonly CueText[] = [
  {
    section: '식전',
    minutes: 30,
    title: '준비와 접수',
    subtitle: '자리 배치, 이름표',
    leads: ['맘마미아'],
    content: '책상을 다섯 모둠으로 놓고 이름표와 펜을 올려 둔다. 재개발 지역 지도를 벽에 붙인다.',
    sound: 'MIC 2, BGM 낮게',
    video: '대기 화면',
    note: '문 09:20 개방',
  },
  {
    section: '본행사',
    title: '오프닝',
    subtitle: '환영 인사',
    leads: ['나무'],
    content: '도서관과 빠띠가 함께 인사하고 오늘의 흐름을 소개한다.',
    sound: 'MIC 1',
    video: '제목 화면',
  },
  {
    section: '본행사',
    minutes: 20,
    title: '자기소개',
    subtitle: '3키워드 소개하기',
    leads: ['민니'],
    deputies: ['맘마미아'],
    content: '나를 나타내는 낱말 세 개를 적고 돌아가며 말한다.',
    note: '1인 1분',
  },
  {
    section: '본행사',
    minutes: 20,
    title: '작은도서관 거버넌스 구축',
    subtitle: '함께 만들어갈 사업 소개 및 개념 강의',
    leads: ['나무'],
    content: '사업의 배경, 2020. 9. 8.(화)부터 11월까지의 일정, 거버넌스가 무엇인지 설명한다.',
    video: 'PPT 1~14',
    sound: 'MIC 1',
  },
  {
    section: '본행사',
    minutes: 45,
    title: '아이디어를 나눠요',
    subtitle: '제안, 의견을 나누고 토론',
    leads: ['민니', '나무'],
    content:
      '동네와 도서관에서 바꾸고 싶은 것을 적고, 비슷한 것끼리 모아 이름을 붙인다. 한 사람이 3분을 넘기지 않는다.',
    sound: '타이머 소리',
    note: '포스트잇 5색',
  },
  {
    section: '본행사',
    minutes: 10,
    title: '쉬는 시간',
    subtitle: '차 한잔',
    leads: ['맘마미아'],
    content: '다과는 1인 5,000원 안에서.',
    sound: 'BGM',
  },
  {
    section: '본행사',
    minutes: 40,
    title: '목표와 기준 만들기',
    subtitle: '목표와 핵심활동 결정',
    leads: ['나무'],
    content: '제안 10개, 참여자 25명 이상이라는 목표를 놓고 핵심 활동을 고른다.',
    video: '실시간 투표 화면',
  },
  {
    section: '본행사',
    minutes: 15,
    title: '체크리스트 & 일감 나누기',
    subtitle: '일 만들기 / 내가 맡을 일 고르기',
    leads: ['민니'],
    content: '할 일을 카드로 적고 담당을 정한다.',
  },
  {
    section: '본행사',
    minutes: 15,
    title: '소감 나누기 & 공지',
    subtitle: '오늘 모임 어땠나요',
    leads: ['나무'],
    content: '다음 모임은 9월 15일 13:30~15:00 온라인. 회의참석비 지급증을 쓴다.',
    sound: 'MIC 1',
  },
  {
    section: '식후',
    minutes: 30,
    title: '정리와 철수',
    leads: ['맘마미아'],
    deputies: ['민니'],
    content: '자리 원위치, 쓰레기 분리, 사진 백업.',
  },
];

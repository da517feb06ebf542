import type { CueFilter, CueKey } from '@shared/contract/document-model.ts';

interface CueSheetLabels {
  readonly name: string;
  readonly timetable: string;
  readonly director: string;
  readonly host: string;
  readonly purpose: string;
  readonly hiddenPurpose: string;
  readonly columns: Readonly<Record<CueKey, string>>;
  readonly participantColumns: { readonly time: string; readonly title: string };
  readonly deputies: (names: string) => string;
  readonly pinned: string;
  /** Said once where every start is pinned. */
  readonly allPinned: string;
  readonly derived: string;
  readonly continued: (section: string) => string;
  readonly gap: (minutes: number, range: string) => string;
  readonly overlap: (minutes: number, range: string) => string;
  readonly count: (rows: number) => string;
  readonly fits: (length: number) => string;
  readonly under: (main: number, length: number, missing: number) => string;
  readonly over: (main: number, length: number, extra: number) => string;
  readonly noLength: (main: number) => string;
  readonly filteredName: (filter: CueFilter) => string;
  readonly filteredNote: (filter: CueFilter) => string;
  readonly legend: string;
  readonly abbreviations: readonly (readonly [pattern: RegExp, short: string, long: string])[];
  readonly empty: string;
}

const COLUMNS_KO: CueSheetLabels['columns'] = {
  number: '번호',
  section: '구분',
  time: '시간',
  minutes: '소요(분)',
  title: '순서',
  content: '내용',
  people: '출연·담당',
  sound: '음향',
  light: '조명',
  video: '영상',
  stage: '무대·소품',
  note: '비고',
};

const COLUMNS_EN: CueSheetLabels['columns'] = {
  number: 'No.',
  section: 'Part',
  time: 'Time',
  minutes: 'Min.',
  title: 'Item',
  content: 'Content',
  people: 'People',
  sound: 'Sound',
  light: 'Light',
  video: 'Video',
  stage: 'Stage, props',
  note: 'Notes',
};

export const cueSheetLabels: Readonly<Record<'ko' | 'en', CueSheetLabels>> = {
  ko: {
    name: '큐시트',
    timetable: '시간표',
    director: '총괄',
    host: '사회',
    purpose: '목적',
    hiddenPurpose: '목적을 알리지 않는 실험입니다. 참가자 앞에서 목적을 말하지 마세요.',
    columns: COLUMNS_KO,
    participantColumns: { time: '시간', title: '순서 및 내용' },
    deputies: (names) => `부 ${names}`,
    pinned: '고정',
    allPinned: '시작 시각 모두 고정',
    derived: '남은 시간',
    continued: (section) => `${section} (계속)`,
    gap: (minutes, range) => `비는 시간 ${minutes}분 (${range})`,
    overlap: (minutes, range) => `▲ 앞 순서와 ${minutes}분 겹침 (${range})`,
    count: (rows) => `모두 ${rows}개 순서`,
    fits: (length) => `행사 길이 ${length}분과 일치`,
    under: (main, length, missing) => `▲ 합계 ${main}분, 행사 길이 ${length}분보다 ${missing}분 모자람`,
    over: (main, length, extra) => `▲ 합계 ${main}분, 행사 길이 ${length}분보다 ${extra}분 넘침`,
    noLength: (main) => `합계 ${main}분`,
    filteredName: (filter) => (filter.kind === 'person' ? `${filter.name} 큐시트` : `${COLUMNS_KO[filter.key]} 큐시트`),
    filteredNote: (filter) =>
      filter.kind === 'person'
        ? `${filter.name} 담당 순서만 실었습니다.`
        : `‘${COLUMNS_KO[filter.key]}’ 칸이 채워진 순서만 실었습니다.`,
    legend: '줄임말',
    abbreviations: [
      [/\bMIC\b/i, 'MIC', '마이크'],
      [/\bBGM\b/i, 'BGM', '배경 음악'],
      [/\bVTR\b/i, 'VTR', '영상 재생'],
      [/\bPPT\b/i, 'PPT', '발표 자료'],
      [/\bLX\b/i, 'LX', '조명'],
      [/\bSFX\b/i, 'SFX', '효과음'],
      [/\bF\.?\s?I\b/i, 'F.I', '서서히 켬'],
      [/\bF\.?\s?O\b/i, 'F.O', '서서히 끔'],
    ],
    empty: '아직 순서가 없습니다.',
  },
  en: {
    name: 'Cue sheet',
    timetable: 'Timetable',
    director: 'In charge',
    host: 'MC',
    purpose: 'Purpose',
    hiddenPurpose: 'The purpose is kept from participants. Do not speak of it in front of them.',
    columns: COLUMNS_EN,
    participantColumns: { time: 'Time', title: 'Programme' },
    deputies: (names) => `with ${names}`,
    pinned: 'fixed',
    allPinned: 'every start is fixed',
    derived: 'remainder',
    continued: (section) => `${section} (cont.)`,
    gap: (minutes, range) => `${minutes} min free (${range})`,
    overlap: (minutes, range) => `▲ overlaps the item before by ${minutes} min (${range})`,
    count: (rows) => (rows === 1 ? '1 item' : `${rows} items`),
    fits: (length) => `adds up to the event’s ${length} min`,
    under: (main, length, missing) => `▲ ${main} min in all, ${missing} short of the event’s ${length} min`,
    over: (main, length, extra) => `▲ ${main} min in all, ${extra} over the event’s ${length} min`,
    noLength: (main) => `${main} min in all`,
    filteredName: (filter) =>
      filter.kind === 'person' ? `Cue sheet for ${filter.name}` : `${COLUMNS_EN[filter.key]} cue sheet`,
    filteredNote: (filter) =>
      filter.kind === 'person'
        ? `Only the items that ${filter.name} works on.`
        : `Only items with an entry under “${COLUMNS_EN[filter.key]}”.`,
    legend: 'Abbreviations',
    abbreviations: [
      [/\bMIC\b/i, 'MIC', 'microphone'],
      [/\bBGM\b/i, 'BGM', 'background music'],
      [/\bVTR\b/i, 'VTR', 'video playback'],
      [/\bPPT\b/i, 'PPT', 'slides'],
      [/\bLX\b/i, 'LX', 'lighting'],
      [/\bSFX\b/i, 'SFX', 'sound effect'],
      [/\bF\.?\s?I\b/i, 'F.I', 'fade in'],
      [/\bF\.?\s?O\b/i, 'F.O', 'fade out'],
    ],
    empty: 'No items yet.',
  },
};

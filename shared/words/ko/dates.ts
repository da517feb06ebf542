const hanging = {
  anchor: '기준',
  anchorDateId: '기준으로 삼은 날짜',
  offsetDays: '기준에서 떨어진 날수',
  dayKind: '날을 세는 방법',
  roll: '쉬는 날이면',
} as const;

/** What the tables of dates, and what a date hangs on, are called. */
export const dateEntities = {
  thing: { namedDate: '기준 날짜', dayOff: '쉬는 날' },
  count: { namedDate_other: '기준 날짜 {{count}}개', dayOff_other: '쉬는 날 {{count}}일' },
  hanging,
  ofCard: { pinned: '날짜 고정' },
  column: {
    namedDate: { title: '이름', date: '날짜', ...hanging },
    dayOff: { date: '날짜', title: '이름' },
  },
  value: {
    anchor: { none: '없음', event: '행사', planningStart: '준비 시작', settlementDue: '정산 기한', named: '기준 날짜' },
    dayKind: { calendar: '달력 날수', working: '영업일' },
    roll: { none: '그대로', before: '앞 영업일로', after: '뒤 영업일로' },
  },
} as const;

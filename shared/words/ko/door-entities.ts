/** What the tables of 당일 접수 are called; part of `entities.ts`. */
export const doorEntities = {
  thing: { checkIn: '접수 기록' },
  count: { checkIn_other: '접수 기록 {{count}}건' },
  column: {
    checkIn: {
      personId: '사람',
      subject: '묶음',
      kind: '구분',
      label: '부르는 이름',
      action: '한 일',
      at: '시각',
      companions: '동반',
      markerId: '준 표식',
      tagGiven: '이름표 줌',
      source: '방법',
      undoesId: '되돌린 기록',
    },
  },
  value: {
    doorKind: { participant: '참가자', speaker: '발표·제안', staff: '스태프', guest: '내빈·그 밖' },
    checkInAction: { arrive: '들어옴', leave: '나감', give: '나눠 줌', undo: '되돌림' },
    checkInSource: {
      search: '이름 찾기',
      code: '코드 리더',
      paper: '현장 접수지',
      walkIn: '현장 등록',
      staff: '인력 탭',
    },
  },
} as const;

/** What stands in the destruction log, on the screen and on paper alike. */
export const destruction = {
  item: {
    name: '이름',
    nickname: '별명',
    affiliation: '소속',
    position: '직책',
    phone: '전화',
    email: '이메일',
    guardian: '보호자',
    account: '계좌',
    notes: '메모',
    payee: '지급처',
    noticeContact: '공지 연락처',
    all: '실험의 모든 자료',
  },
  reason: {
    due: '보유 기간이 끝남',
    withdrawn: '동의 철회',
    request: '본인 요청',
    notNeeded: '더는 필요 없음',
  },
  placeName: {
    library: '자료 파일',
    backups: '백업',
    second: '둘째 자리',
    aside: '옛 파일',
    restored: '되살린 백업',
    backupsUnreadable: '열 수 없는 백업',
    secondUnreadable: '둘째 자리의 열 수 없는 백업',
    asideUnreadable: '열 수 없는 옛 파일',
  },
} as const;

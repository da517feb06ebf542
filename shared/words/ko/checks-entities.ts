/** What the tables of 체크리스트 are called; part of `entities.ts`. */
export const checksEntities = {
  thing: { checkOverrule: '직접 확인' },
  count: { checkOverrule_other: '직접 확인 {{count}}건' },
  column: {
    checkOverrule: { factKey: '확인한 것', reason: '이유', personId: '확인한 사람' },
  },
  value: {
    checkFact: {
      eventTime: '행사 날짜와 시각',
      place: '행사 장소',
      heads: '인원',
      programme: '큐시트 내용',
      venueBooked: '장소 대관',
      participants: '참가자 확정',
      publicity: '홍보 카드',
      budget: '예산 범위',
      cateringOrder: '케이터링 발주',
      supplies: '준비물',
      equipment: '장비 시험',
      markers: '촬영 제외 표식',
      leads: '순서별 담당',
      reception: '접수 담당',
      running: '진행 담당',
      emergency: '비상 담당',
      cueSheet: '큐시트 발행',
      roleTable: '역할분담표 발행',
      optOutsTold: '촬영 제외를 촬영팀에 알림',
      filmingNotice: '촬영 안내문',
      papers: '나눠 준 문서',
      returned: '빌린 물건 돌려주기',
    },
  },
} as const;

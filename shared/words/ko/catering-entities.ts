/** What the tables of 케이터링, their columns and codes are called; part of `entities.ts`. */
export const cateringEntities = {
  thing: { vendor: '업체' },
  count: { vendor_other: '업체 {{count}}곳' },
  column: {
    vendor: {
      kind: '업종',
      title: '업체',
      personId: '연락할 사람',
      state: '상태',
      reason: '고르거나 고르지 않은 까닭',
      quoteWon: '견적 금액',
      perHeadWon: '1인당 금액',
      scope: '견적에 드는 것',
      minimum: '최소 주문',
      delivery: '배송·설치·회수',
      evidence: '증빙',
      samples: '본 작업물·보낸 예시',
      rights: '원본을 쓸 권리',
      terms: '조건',
      note: '메모',
    },
  },
  value: {
    vendorKind: {
      caterer: '케이터링',
      crew: '촬영',
      rental: '대여',
      printing: '인쇄',
      agency: '대행',
      other: '기타',
    },
    vendorState: { candidate: '후보', asked: '견적 요청', quoted: '견적 받음', chosen: '선정', dropped: '제외' },
  },
} as const;

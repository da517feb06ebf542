export const board = {
  status: { todo: '할 일', doing: '하는 중', waiting: '기다림', done: '마침' },
  /** Where something goes, with the particle that its last sound takes. */
  toward: {
    stage: {
      topic: '주제 선정으로',
      plan: '기획으로',
      prepare: '준비로',
      run: '진행으로',
      followup: '후속으로',
    },
    status: { todo: '할 일로', doing: '하는 중으로', waiting: '기다림으로', done: '마침으로' },
    area: {
      proposer: '제안자로',
      topic: '주제로',
      plan: '기획서로',
      budget: '예산으로',
      staffing: '섭외·인력으로',
      venue: '장소로',
      catering: '케이터링으로',
      filming: '촬영·기록으로',
      publicity: '홍보로',
      programme: '프로그램으로',
      checks: '최종 점검으로',
      run: '당일 진행으로',
      followup: '후속 작업으로',
      settlement: '정산으로',
    },
  },
} as const;

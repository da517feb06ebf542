/** The sections of 기획서, on the screen and on paper. */
export const planSections = {
  background: '추진 배경',
  purpose: '목적과 실험 질문',
  goals: '목표',
  cases: '참고 사례',
  participants: '참여자',
  place: '일시·장소·안전',
  stages: '단계별 추진 계획',
  programme: '세부 프로그램',
  partners: '협력',
  publicity: '홍보',
  team: '팀과 운영 인력',
  record: '촬영·기록',
  budget: '예산',
  followUp: '측정과 후속 계획',
} as const;

/** What the papers of 참가자·섭외 and their settings are called, and what they print; part of `papers.ts`. */
export const participantsPapers = {
  name: { recruitingStatus: '섭외 현황표', participantList: '참가자 명단' },
  option: {
    recruitingStatus: {},
    participantList: {
      who: { name: '싣는 사람', confirmed: '확정', placed: '선정·확정', all: '신청한 모두' },
    },
  },
  plain: {
    recruitingStatus: {
      count: '확정/필요',
      who: '이름',
      empty: '아직 섭외할 역할이 없습니다.',
      nobody: '아직 물은 사람이 없습니다',
      lacking: '부족',
    },
    participantList: {
      number: '연번',
      phone: '연락처',
      empty: '실을 참가자가 없습니다.',
      noGroup: '모집 단위 없음',
      walkIns: '현장 접수',
      people: '인원',
      companions: '동반 포함',
    },
  },
} as const;

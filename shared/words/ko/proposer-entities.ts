/** What the tables of 제안자, their columns and codes are called; part of `entities.ts`. */
export const proposerEntities = {
  thing: { proposerAgreement: '제안자와의 합의', noticePosting: '안내를 올린 곳', promise: '약속' },
  count: {
    proposerAgreement_other: '제안자와의 합의 {{count}}건',
    noticePosting_other: '안내를 올린 곳 {{count}}곳',
    promise_other: '약속 {{count}}건',
  },
  column: {
    proposerAgreement: {
      personId: '제안자',
      background: '제안의 배경과 취지',
      activity: '제안과 관련해 해 온 활동',
      network: '함께하는 사람과 모임',
      otherInfo: '기획에 도움이 될 다른 이야기',
      useOfProposal: '제안을 써도 되는지',
      conditions: '쓸 때의 조건',
      conditionsReadOn: '조건을 읽은 날',
      interviewOk: '인터뷰',
      filmingOk: '촬영',
      part: '참여하는 모습',
      creditAs: '이름을 어떻게 밝힐지',
      creditName: '밝힐 이름',
      agreedOn: '합의한 날',
      takenBy: '물어본 사람',
    },
    noticePosting: { channel: '올린 곳', url: '주소', postedOn: '올린 날', until: '내린 날' },
    promise: { text: '약속', personId: '누구에게', dueOn: '언제까지', doneOn: '지킨 날' },
  },
  value: {
    proposalUse: { unasked: '아직 묻지 않음', yes: '써도 됨', conditions: '조건을 지키면 됨', no: '쓰지 않기를 바람' },
    permission: { unasked: '아직 묻지 않음', yes: '할 수 있음', no: '하지 않음' },
    proposerPart: {
      unasked: '아직 묻지 않음',
      participant: '참여자로 함께함',
      interviewee: '인터뷰로 함께함',
      none: '함께하지 않음',
    },
    proposerCredit: {
      unasked: '아직 묻지 않음',
      name: '이름으로',
      nickname: '별명으로',
      roleName: '역할 이름으로',
      anonymous: '밝히지 않음',
    },
  },
} as const;

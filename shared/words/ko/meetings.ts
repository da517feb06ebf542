/** What the tables of meetings are called; a part of `entities`. */
export const meetings = {
  thing: {
    meeting: '회의',
    meetingItem: '안건',
    meetingAttendee: '참석',
    meetingDecision: '결정',
  },
  count: {
    meeting_other: '회의 {{count}}건',
    meetingItem_other: '안건 {{count}}개',
    meetingAttendee_other: '참석 {{count}}명',
    meetingDecision_other: '결정 {{count}}건',
  },
  column: {
    meeting: {
      kind: '종류',
      title: '제목',
      heldOn: '날짜',
      startAt: '시작',
      endAt: '끝',
      state: '상태',
      mode: '방식',
      place: '장소',
      url: '접속 주소',
      capacity: '정원',
      applyFrom: '신청 시작',
      applyUntil: '신청 마감',
      feePerHead: '1인 참석비',
      record: '논의',
      nextOn: '다음 모임',
    },
    meetingItem: {
      meetingId: '회의',
      minutes: '길이',
      title: '안건',
      subtitle: '설명',
    },
    meetingAttendee: {
      meetingId: '회의',
      personId: '사람',
      state: '참석',
    },
    meetingDecision: {
      meetingId: '회의',
      text: '결정',
      taskId: '카드',
    },
  },
  value: {
    meetingKind: {
      internal: '내부 회의',
      proposer: '제안자 미팅',
      institution: '기관 협의',
      participants: '참여자 모임',
      partners: '협력 단체 모임',
      public: '공개 모임',
      other: '기타',
    },
    meetingState: {
      tbd: '추후 확정',
      planned: '예정',
      held: '마침',
      cancelled: '취소',
    },
    meetingMode: {
      offline: '대면',
      online: '온라인',
      hybrid: '대면·온라인',
    },
    attendance: {
      invited: '초대함',
      attending: '참석 예정',
      present: '참석',
      absent: '불참',
    },
  },
} as const;

/** What tables are called whose rows belong to a row of any other. */
export const owned = {
  column: {
    attachment: {
      ownerTable: '붙은 곳의 종류',
      ownerId: '붙은 곳',
      kind: '종류',
      name: '파일 이름',
      mediaType: '파일 형식',
      bytes: '크기',
      sha256: '내용',
      addedAt: '붙인 때',
      altText: '대체텍스트',
    },
    contact: {
      ownerTable: '연락한 상대의 종류',
      ownerId: '연락한 상대',
      contactedOn: '연락한 날',
      contactedAt: '연락한 시각',
      channel: '연락 방법',
      direction: '누가 먼저',
      spokeWith: '이야기한 사람',
      byId: '우리 쪽 담당',
      outcome: '나눈 이야기',
      nextStep: '다음에 할 일',
      nextOn: '다음 날짜',
      result: '닿았는지',
    },
  },
  value: {
    contactChannel: { phone: '전화', text: '문자', mail: '이메일', chat: '메신저', visit: '만남', other: '그 밖' },
    contactDirection: { out: '우리가 연락', in: '상대가 연락' },
    contactResult: { reached: '통화·답장', leftWord: '말을 남김', noAnswer: '답 없음' },
  },
} as const;

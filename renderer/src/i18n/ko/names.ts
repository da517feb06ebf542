/** Names that a table holds and the list of people does not. */
export const names = {
  title_other: '목록에 없는 이름 {{count}}개',
  choice: '‘{{name}}’',
  confirm_other: '사람 {{count}}명 추가',
  /** Cells that can keep a word as text. */
  text: {
    notice_other: '목록에 없는 이름 {{count}}개를 글로 두었습니다',
    choose: '이름 고르기…',
    keepAll: '모두 글로 두기',
    about:
      '사람으로 고른 이름은 사람 목록에 추가하고, 이 실험의 큐시트에서 그 이름이 적힌 곳마다 연결합니다. 글로 둔 이름은 적은 그대로 남습니다.',
    person: '사람으로',
    keep: '글로 두기',
  },
  /** Cells that hold people only. */
  duty: {
    about: '추가를 고른 이름은 사람 목록에 추가하고 이 일을 맡깁니다. 넣지 않기를 고른 이름은 빠집니다.',
    person: '추가',
    keep: '넣지 않기',
    leaveAll: '모두 빼고 넣기',
    cancelled: '목록에 없는 이름입니다: {{names}}',
  },
} as const;

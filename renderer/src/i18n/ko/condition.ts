export const condition = {
  title: '상태 점검',
  summary: '자료 파일을 처음부터 끝까지 읽어 온전한지 살핍니다.',
  again: '다시 점검',
  checking: '점검하는 중',
  allWell: '모두 좋습니다. 할 일이 없습니다.',
  attention: '{{count}}가지를 살펴 주세요.',
  checkedAt: '{{at}}에 점검함',
  state: { well: '좋음', notice: '살펴볼 것', trouble: '문제' },
  reportHelp:
    '도움을 청할 때 함께 보내 주세요. 버전, 설정, 개수와 오류 기호만 있고 적은 내용이나 이름은 들어 있지 않습니다.',
  reportTitle: '진단 보고서',
  check: {
    integrity: {
      name: '자료 파일',
      well: '손상된 곳이 없습니다.',
      notice: '손상된 곳이 없습니다.',
      trouble: '표 {{count}}개에서 손상을 찾았습니다. 자료 폴더를 복사해 두고 백업에서 되살려 주세요.',
    },
    references: {
      name: '서로 이어진 항목',
      well: '끊어진 곳이 없습니다.',
      notice: '끊어진 곳이 없습니다.',
      trouble: '없는 항목을 가리키는 줄이 {{count}}개 있습니다. 백업에서 되살리거나 도움을 청해 주세요.',
    },
    attachments: {
      name: '첨부 파일',
      well: '첨부 {{checked}}개가 모두 제자리에 그대로 있습니다.',
      notice: '첨부 {{checked}}개가 모두 제자리에 그대로 있습니다.',
      trouble: '첨부 {{count}}개가 없거나 달라졌습니다. 첨부한 곳에서 백업의 사본으로 되돌려 주세요.',
    },
    backups: {
      name: '백업',
      well_zero: '아직 백업이 없습니다. 무언가 바뀌면 저절로 만듭니다.',
      well: '백업 {{count}}개가 있고, 가장 새로운 것은 {{days, daysAgo}} 만들었습니다.',
      notice: '바뀐 내용이 있는데 {{days}}일 동안 새 백업이 없습니다. 디스크 공간을 확인해 주세요.',
      trouble: '바뀐 내용이 있는데 {{days}}일 동안 새 백업이 없습니다. 디스크 공간을 확인해 주세요.',
    },
    place: {
      name: '자료의 자리',
      well: '이 컴퓨터의 디스크에 있습니다({{system}}).',
      notice: '이 컴퓨터의 디스크에 있습니다({{system}}).',
      trouble: '자료의 자리가 안전하지 않습니다({{system}}). 이 컴퓨터의 다른 곳으로 옮겨 주세요.',
    },
    space: {
      name: '빈 공간',
      well: '{{megabytes, megabytes}}가 비어 있습니다.',
      notice: '{{megabytes, megabytes}}만 남았습니다. 필요 없는 파일을 지워 주세요.',
      trouble: '{{megabytes, megabytes}}만 남았습니다. 필요 없는 파일을 지워 주세요.',
    },
    clock: {
      name: '컴퓨터의 시계',
      well: '저장된 기록과 맞습니다.',
      notice: '저장된 기록과 {{hours}}시간 어긋납니다. 시계를 확인해 주세요. 자료는 그대로입니다.',
      trouble: '저장된 기록과 {{hours}}시간 어긋납니다. 시계를 확인해 주세요. 자료는 그대로입니다.',
    },
  },
} as const;

/** The guide over any screen; its pages stand in `resources/guide`. */
export const guide = {
  title: '사용 설명서',
  about: '지금 있는 방의 쪽에서 열립니다.',
  find: '설명서에서 찾기',
  contents: '차례',
  found_other: '{{count}}쪽',
  none: '찾는 말이 있는 쪽이 없습니다. 더 짧게 쳐 보세요.',
  savePdf: 'PDF로 저장',
  saved: '설명서를 저장했습니다: {{path}}',
} as const;

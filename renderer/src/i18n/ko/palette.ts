export const palette = {
  open: '찾기',
  title: '찾기와 이동',
  placeholder: '방, 카드, 사람, 할 일을 찾으세요. 초성도 됩니다',
  group: {
    recent: '최근에 쓴 것',
    places: '이동',
    actions: '할 수 있는 일',
    here: '이 실험',
    others: '다른 실험',
    all: '모든 실험',
  },
  paper: '문서: {{kind}}',
  none: '찾은 것이 없습니다.',
  found_other: '{{count}}개 찾음',
  readAs: '‘{{typed}}’ 대신 {{meant, quoted(particle: 으로/로)}} 찾았습니다.',
  language: { ko: '한국어로 보기', en: '영어로 보기 (English)' },
  theme: { system: '화면: 시스템에 맞추기', light: '화면: 밝게', dark: '화면: 어둡게' },
} as const;

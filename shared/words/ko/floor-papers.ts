/** What the papers of 배치도 and their settings are called, and what they print; part of `papers.ts`. */
export const floorPapers = {
  name: { floorPlan: '장소 배치도' },
  option: {
    floorPlan: { layer: { name: '싣는 것', all: '전체(동선 포함)', filming: '촬영용(구역·카메라·번호)' } },
  },
  plain: {
    floorPlan: {
      legend: '기호',
      numbers: '번호',
      number: '번호',
      thing: '무엇',
      count: '{{count}}개',
      countSeats: '{{count}}개 · 자리 {{seats}}',
      scale: '크기·축척',
      onPaper: 'A4에서 {{scale}}',
      layer: '싣는 것',
      all: '전체',
      filming: '촬영용',
      seats: '자리',
      seatsOf: '{{seats}} / 예상 참석 {{expected}}명',
      drawn: '{{title}} 배치도, {{size}}: {{things}}',
      printed: 'A4 실제 크기(100%)로 인쇄하면 축척이 맞습니다. 길이는 막대로 확인할 수 있습니다.',
      empty: '아직 그린 배치도가 없습니다.',
    },
  },
} as const;

/** What a change of the event brings along, said before it happens. */
export const effects = {
  title: '이렇게 바꾸면',
  change: '{{field}} {{before}} → {{after}}',
  moves: '{{moves, josa(particle: 이/가)}} 따라 바뀝니다.',
  stays: '{{stays, josa(particle: 은/는)}} 그대로입니다.',
  movesAndStays: '{{moves, josa(particle: 이/가)}} 따라 바뀌고 {{stays, josa(particle: 은/는)}} 그대로입니다.',
  details: '자세히',
  moving: '따라 바뀌는 것',
  staying: '그대로인 것',
  more_other: '그 밖에 {{count, number}}개',
  won: '{{amount}}원',
  wonTotal: '예산이 모두 {{amount}}원 바뀝니다.',
  papers_other: '나간 문서 {{count}}건이 지금과 달라집니다.',
  paper: '{{name}} 제{{number}}호',
  apply: '바꾸기',
  cancel: '그만두기',
  done: '함께 바꿨습니다.',
  /** What the change would break, by the code that its consumer gives. */
  warning: {
    nobodyExpected:
      '예상 인원이 0명이 되어, 인원을 따르는 수량이 모두 0이 됩니다. 아직 모르는 수라면 0을 적지 말고 칸을 비워 두세요.',
    overAllotted: '책정된 예산보다 {{amount, number}}원 많아집니다. 예산에서 줄이거나 재원을 더해 주세요.',
    orderGiven: '‘{{vendor}}’에 이미 보낸 발주의 수량이 바뀝니다. 업체에 알려 주세요.',
    seatsShort:
      '‘{{title}}’의 자리는 {{seats, number}}석입니다. 예상 인원이 {{before, number}}명에서 {{expected, number}}명이 되면 {{lacking, number}}석 모자랍니다. 장소에서 자리를 늘리거나 다른 곳을 찾아 주세요.',
    eventOnHoliday: '옮긴 행사일이 {{name}}입니다. 오실 분들이 괜찮은지 확인해 주세요.',
    eventYearUnknown: '그해 공휴일은 아직 알 수 없어 주말만 피해 옮깁니다.',
    planningAfterEvent: '준비 시작일이 행사일보다 늦어집니다. 개요에서 둘 가운데 하나를 고쳐 주세요.',
    settlementBeforeEvent: '정산 기한이 행사일보다 앞서게 됩니다. 개요에서 행사 뒤로 옮겨 주세요.',
    cardsAfterEvent_other:
      '행사 전에 할 일 {{count, number}}건이 행사 뒤에 남습니다(‘{{title}}’부터). 보드에서 날짜를 앞당겨 주세요.',
    namedAfterEvent_other:
      '행사 전이던 기준 날짜 {{count, number}}개가 행사 뒤에 남습니다(‘{{title}}’부터). 일정의 ‘날짜’에서 앞당겨 주세요.',
    postsMove_other: '아직 올리지 않은 홍보 항목과 보도자료 {{count, number}}건의 날짜가 따라 바뀝니다.',
    staffNeed:
      '‘{{title}}’ 자리에 필요한 사람이 {{before, number}}명에서 {{after, number}}명이 됩니다. 사람·인력에서 채워 주세요.',
    overCapacity:
      '‘{{title}}’의 시설 정원은 {{capacity, number}}명입니다. {{people, number}}명이 한자리에 있게 됩니다. 장소를 바꾸거나 나누어 들어오게 해 주세요.',
  },
  /** A code beside a row that follows. */
  note: {},
  /** Why a row does not follow, by the code that its consumer gives. */
  stay: {
    typed: '수량을 직접 적었습니다.',
    countUnknown: '기준이 되는 인원을 아직 모릅니다.',
    tooMany: '적을 수 있는 수량이나 금액을 넘습니다. 인원이나 1인당 수량을 확인해 주세요.',
    ownTimes: '제 시간을 따로 적은 시트입니다.',
    pinned: '날짜나 시각을 고정했습니다.',
    typedDay: '날짜를 직접 적었습니다. 필요하면 그 자리에서 옮겨 주세요.',
    done: '이미 끝난 카드입니다.',
    later: '추후 확정인 카드입니다.',
    packsCover: '산 묶음 안에 들어가 그대로입니다.',
    ownGuarantee: '보장 인원을 따로 적은 발주입니다.',
    noAnchor: '기댈 날짜가 없습니다.',
    seatsEnough: '자리가 모자라지 않습니다.',
    seatsShort: '자리가 모자랍니다.',
    overCapacity: '시설 정원을 넘습니다.',
    postedAlready: '이미 알린 내용이 달라집니다. 고쳐서 다시 올려야 합니다.',
  },
} as const;

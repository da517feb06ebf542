import { heading, valueAlso } from '@shared/words/ko/sheet-names.ts';

/** Words of the pieces that rooms are made of. What tables and their columns are called stands in `shared/words`. */
export const records = {
  /** Who can be recognised in a thing. */
  shown: { add: '나오는 사람 넣기', remove: '{{name, josa(particle: 을/를)}} 빼기' },
  /** Columns that are computed and stand beside those of a table. */
  computed: {
    fundingSource: { planned: '배정한 예산', difference: '남은 금액', rate: '집행률' },
    budgetLine: { formula: '산출내역', amount: '금액', share: '구성비' },
    expense: { tax: '공제 세액', net: '실지급액' },
    person: { duties: '맡은 일' },
    proposal: { sympathy: '공감', opinions: '의견', agreement: '동의' },
    venue: { seats: '자리' },
  },
  valueAlso,
  heading,
  partField: '{{row}}번째 줄 {{field}}',
  removePart: '{{label}} {{row}}번째 줄 지우기',
  pipeline: {
    moved: '‘{{title}}’: {{state}}',
    count: '확정 {{confirmed}} / 필요 {{needed}}',
    lacking: '{{count}}명 부족',
    substitute: '‘{{title}}’ 대신할 사람 찾기',
  },
  compare: {
    chosen: '선택',
    choice: '고르기',
    choose: '고르기',
    chooseThis: '‘{{title}}’ 고르기',
    reason: '이유',
    reasonOf: '‘{{title}}’의 이유',
    whyChosen: '왜 골랐나요?',
    whyNot: '왜 고르지 않았나요?',
  },
  yes: '예',
  no: '아니요',
  close: '자세히 보기 닫기',
  resize: '자세히 보기 너비',
  details: '자세히 보기',
  remove_other: '{{count}}줄 지우기',
  removed: '{{what, josa(particle: 을/를)}} 지웠습니다.',
  removedWithParts: '{{what, josa(particle: 을/를)}} 지웠습니다. 딸려 있던 {{parts}}도 함께 지웠습니다.',
  clear: '조건 지우기',
  tasks: {
    title: '할 일',
    open_other: '할 일 {{count}}',
    help: '보드에 있는 같은 카드입니다. 골라서 그 카드로 갑니다.',
    none: '이 방에 걸린 할 일이 없습니다.',
    allDone: '이 방의 할 일을 모두 마쳤습니다.',
  },
  error: {
    number: '정수로 적어 주세요. 예: 12',
    tooMany: '{{max}} 이하의 수로 적어 주세요.',
    tooFew: '{{min}} 이상의 수로 적어 주세요.',
    choice: '다음 가운데 하나로 적어 주세요: {{known}}',
    yesNo: '예 또는 아니요로 적어 주세요.',
    ref: '‘{{text}}’에 맞는 {{field, josa(particle: 이/가)}} 없거나 둘 이상입니다. 다음 가운데 하나로 적어 주세요: {{known}}',
    noRefs: '아직 {{field, josa(particle: 이/가)}} 없습니다. {{field, josa(particle: 을/를)}} 먼저 적어 주세요.',
    required: '{{field, josa(particle: 을/를)}} 적어 주세요.',
    toRemove: '{{thing, josa(particle: 을/를)}} 없애려면 줄을 삭제하세요 ({{keys}}).',
  },
  contacts: {
    title: '연락 기록',
    add: '연락 적기',
    empty:
      '전화·문자·만남을 한 번에 한 줄씩 남깁니다. 답이 없었던 것도 적어 두면 다음 사람이 이어서 연락할 수 있습니다.',
    outOfReach: '세 번 넘게 연락했지만 닿지 않았습니다. 다른 방법이나 다른 사람을 찾아 보세요.',
    next: '다음',
    nextLate: '지난 약속',
    remove: '이 연락 지우기',
    noWords: '나눈 이야기를 아직 적지 않았습니다.',
  },
} as const;

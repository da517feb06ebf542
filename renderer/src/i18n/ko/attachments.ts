import { entities } from '@shared/words/ko/entities.ts';

/** The files of a card, an expense, a person or the venue. */
export const attachments = {
  title: '첨부 파일',
  choose: '파일 고르기',
  hint: '끌어다 놓거나, 복사해서 Ctrl+V로 붙여넣을 수 있습니다.',
  empty: {
    task: '도면, 견적서, 사진처럼 이 일에 딸린 파일을 모아 두세요.',
    expense: '영수증, 세금계산서, 통장 사본을 붙여 두면 정산할 때 다시 찾지 않아도 됩니다.',
    person: '개인정보·초상권 동의서처럼 이 사람에게 받은 서류를 붙여 두세요.',
    floorPlan: '건물 평면도를 PNG나 JPEG 그림으로 붙이면 배경에 깔립니다.',
    experiment: '평면도, 현장 사진, 대관 허가서를 붙여 두세요.',
  },
  dropHere: '여기에 놓으면 붙습니다',
  adding: '붙이는 중: {{name}} ({{done}}/{{total}})',
  added_other: '파일 {{count}}개를 붙였습니다.',
  tooMany: '한 번에 {{max}}개까지 붙일 수 있습니다. 나누어 놓아 주세요.',
  folder: '폴더는 붙일 수 없습니다. 안의 파일을 골라 끌어다 놓아 주세요.',
  pastedImage: '붙여넣은 그림',
  kind: entities.value.attachmentKind,
  kindOf: '‘{{name}}’의 종류',
  nameOf: '파일 이름',
  altOf: '‘{{name}}’의 대체텍스트',
  altAdd: '대체텍스트 쓰기',
  show: '‘{{name}}’ 미리 보기',
  open: '다른 프로그램으로 열기',
  saveAs: '다른 이름으로 저장',
  saved: '저장했습니다: {{path}}',
  remove: '첨부 빼기',
  removed: '‘{{name}}’ 첨부를 뺐습니다.',
  moveUp: '위로 옮기기',
  moveDown: '아래로 옮기기',
  more: '‘{{name}}’ 할 일',
  addedOn: '{{date}} 붙임',
  state: {
    missing: '파일이 자리에 없습니다.',
    altered: '붙일 때와 내용이 달라졌습니다.',
    fromBackup: '백업에 온전한 사본이 있습니다.',
    noBackup: '백업에 사본이 없습니다. 같은 파일이 다른 곳에 있으면 다시 고르세요. 내용이 같을 때만 받아들입니다.',
  },
  restore: '백업에서 되살리기',
  replace: '같은 파일 다시 고르기',
  mended: '{{name, quoted(particle: 을/를)}} 되살렸습니다.',
  preview: {
    title: '미리 보기',
    failed: '미리 볼 수 없습니다. 다른 프로그램으로 열거나 저장해 주세요.',
    shortened: '앞부분만 보입니다. 모두 보려면 다른 프로그램으로 여세요.',
  },
} as const;

export const attachmentUndo = {
  attachment: {
    add: '‘{{title}}’에 파일 붙이기',
    addPlain: '파일 붙이기',
    rename: '첨부 이름을 {{to, quoted(particle: 으로/로)}} 바꾸기',
    describe: '‘{{name}}’의 대체텍스트 쓰기',
    retype: '‘{{name}}’의 종류 바꾸기',
    remove: '첨부 ‘{{name}}’ 빼기',
    move: '첨부 ‘{{name}}’ 순서 바꾸기',
  },
  attachments: { remove: '첨부 {{count}}개 빼기' },
} as const;

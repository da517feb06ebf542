import { errors } from '@shared/words/ko/errors.ts';

const cli = {
  about: '실험장의 자료를 창 없이 다룹니다.',
  version: '버전을 보여 줍니다',
  help: '도움말을 보여 줍니다',
  helpFor: '명령의 도움말을 보여 줍니다',
  library: '자료 폴더(library.db가 있는 곳). 적지 않으면 앱이 쓰는 폴더입니다',
  locale: '말할 언어: ko, en. 적지 않으면 LANG을 따릅니다',
  usage: '쓰는 법',
  arguments: '인자',
  options: '옵션',
  commands: '명령',
  import: {
    about: '실험 파일을 들여와 새 실험으로 엽니다. 새 실험의 ID를 내보냅니다',
    file: '실험 파일(.json)',
  },
  list: {
    about: '실험을 한 줄에 하나씩 보여 줍니다: ID, 행사일, 디데이, 마친 일/모든 일, 제목',
    trash: '휴지통에 있는 실험만 보여 줍니다',
    json: 'JSON으로 내보냅니다',
    noDate: '날짜 미정',
    sample: '예시',
  },
  sample: {
    about: '예시 실험을 엽니다. 이미 열려 있으면 그 실험의 ID를 내보냅니다',
    name: '예시 이름: {{names}}',
  },
  create: {
    about: '툴킷 기본 틀로 새 실험을 만듭니다. 새 실험의 ID를 내보냅니다',
    title: '제목',
    question: '실험 질문',
    origin: '의제가 나온 곳: citizen(시민 제안), institution(기관)',
    eventDate: '행사일. 예: 2026-11-21, 11/21',
    headCount: '예상 인원',
    organiser: '주최',
  },
  export: {
    about: '실험을 파일로 내보내고 쓴 파일의 자리를 보여 줍니다',
    experiment: '실험의 ID, ID의 앞부분이나 제목',
    bundle: '실험 전체를 실험 파일로 내보냅니다',
    document: '문서를 PDF로 만듭니다: cue-sheet(큐시트), role-table(역할분담표), settlement(결산보고서)',
    audience: '받는 사람에 맞춰 이름과 연락처를 가립니다: internal(내부), shared(공유), public(공개)',
    sheet: '큐시트가 여럿일 때 그 제목. 적지 않으면 첫 시트',
    participants: '큐시트 대신 참여자 시간표를 만듭니다',
    out: '쓸 파일이나 폴더',
  },
  warnings: {
    missingGlyphs: '글꼴에 없는 글자를 □로 바꾸었습니다: {{characters}}',
    capped: '{{where}}의 글이 너무 길어 {{omitted}}자를 줄였습니다. 내용을 나누어 적어 주세요.',
  },
  errors: {
    unknownCommand: '‘{{term}}’이라는 명령은 없습니다. --help로 명령을 확인해 주세요.',
    unknownOption: '‘{{term}}’이라는 옵션은 없습니다. 명령 뒤에 --help를 붙여 옵션을 확인해 주세요.',
    missingArgument: '‘{{term}}’이 빠졌습니다. 명령 뒤에 --help를 붙여 쓰는 법을 확인해 주세요.',
    missingOption: '옵션 {{term}}이(가) 필요합니다. 명령 뒤에 --help를 붙여 쓰는 법을 확인해 주세요.',
    optionValue: '옵션 {{term}} 뒤에 값을 적어 주세요.',
    wrongValue:
      '옵션 {{term}}의 값 ‘{{value}}’을(를) 받아들일 수 없습니다. 명령 뒤에 --help를 붙여 쓸 수 있는 값을 확인해 주세요.',
    excessArguments: '명령에 인자가 너무 많습니다. 띄어쓰기가 있는 제목은 따옴표로 묶어 주세요.',
    noLibrary: '{{place}}에 실험장의 자료가 없습니다. --library로 자료 폴더를 적어 주세요.',
    noExperiment: '‘{{term}}’에 맞는 실험이 없습니다. list로 ID와 제목을 확인해 주세요.',
    severalExperiments: '‘{{term}}’에 맞는 실험이 {{count}}개입니다. ID로 골라 주세요: {{ids}}',
    onlyForCueSheet: '옵션 {{term}}은(는) 큐시트(--document cue-sheet)에만 쓸 수 있습니다. 빼고 다시 해 주세요.',
    noSheet: '‘{{term}}’이라는 시트가 없습니다. 다음 가운데 하나를 적어 주세요: {{known}}',
    whatToExport: '무엇을 내보낼지 하나만 적어 주세요: --bundle 또는 --document <name>',
  },
} as const;

export const ko = { errors, cli } as const;

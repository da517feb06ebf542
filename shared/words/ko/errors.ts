/** One sentence per error code: what, where, and what to do. */
export const errors = {
  internal:
    '예상하지 못한 문제가 생겼습니다({{detail}}). 저장된 자료는 그대로입니다. 앱을 다시 열어도 같으면 알려 주세요.',
  notFound: '찾는 항목이 없습니다. 다른 곳에서 지워졌을 수 있으니 화면을 다시 열어 주세요.',
  input: {
    invalid: '‘{{field}}’의 값을 받아들일 수 없습니다. 값을 확인하고 다시 입력해 주세요.',
    unknownCall: '이 버전에 없는 요청입니다. 앱을 다시 시작해 주세요.',
  },
  sender: { refused: '허락되지 않은 곳에서 온 요청이라 거절했습니다.' },
  conflict: { changedSince: '그 뒤에 내용이 바뀌어 되돌릴 수 없습니다. 아무것도 바뀌지 않았습니다. 직접 고쳐 주세요.' },
  history: {
    nothingToUndo: '되돌릴 것이 없습니다.',
    nothingToRedo: '다시 할 것이 없습니다.',
  },
  library: {
    inUse: '자료 파일이 다른 창이나 명령에서 열려 있습니다({{place}}). 그쪽을 닫고 다시 열어 주세요.',
    readOnly: '자료 파일에 쓸 수 없습니다({{place}}). 폴더의 쓰기 권한을 확인하고 다시 열어 주세요.',
    damaged: '자료 파일이 손상되었습니다({{place}}). 파일을 그대로 두고 백업에서 되살려 주세요.',
    notOurs: '{{place}}은(는) 실험장의 자료 파일이 아닙니다. 파일을 다른 곳으로 옮기고 다시 열어 주세요.',
    newer:
      '자료 파일이 더 새로운 버전({{version}})에서 만들어졌습니다({{place}}). 앱을 새 버전으로 바꿔 주세요. 파일은 그대로 두었습니다.',
    full: '디스크가 가득 차 저장하지 못했습니다({{place}}). 공간을 비우고 다시 해 주세요.',
    notTrashed: '휴지통에 있는 실험만 완전히 지울 수 있습니다. 먼저 휴지통으로 옮겨 주세요.',
  },
  migration: {
    failed:
      '자료 파일을 새 형식으로 바꾸지 못해 그대로 두었습니다({{place}}). 디스크 공간과 권한을 확인하고 다시 열어 주세요.',
  },
  text: {
    control: '‘{{field}}’에 보이지 않는 제어 문자가 있습니다. 그 글자를 지우고 다시 입력해 주세요.',
    surrogate: '‘{{field}}’에 깨진 글자가 있습니다. 그 글자를 지우고 다시 입력해 주세요.',
    bidi: '‘{{field}}’의 {{at}}번째에 글의 방향을 뒤집는 보이지 않는 글자가 있습니다. 지우고 다시 입력해 주세요.',
    tooLong: '‘{{field}}’이(가) 너무 깁니다. {{max}}자 안으로 줄여 주세요.',
  },
  date: {
    invalid: '날짜를 알아볼 수 없습니다. 2026. 11. 21.이나 11/21처럼 적어 주세요.',
    endBeforeStart: '끝나는 날이 시작하는 날보다 앞섭니다. 두 날짜를 확인해 주세요.',
  },
  time: {
    invalid: '시각을 알아볼 수 없습니다. 14:30이나 오후 2시 반처럼 적어 주세요.',
    endBeforeStart: '끝나는 시각이 시작하는 시각보다 앞섭니다. 두 시각을 확인해 주세요.',
  },
  mark: { invalid: '표시는 O나 빈칸으로 적어 주세요.' },
  paste: { tooWide: '붙여 넣은 칸이 표의 오른쪽 끝을 넘습니다. 더 왼쪽 칸에서 붙여 넣거나 열을 추가해 주세요.' },
  minutes: { invalid: '분은 1 이상의 수로 적어 주세요. 예: 15, 15분, 1시간 30분' },
  amount: {
    invalid: '금액을 알아볼 수 없습니다. 숫자만 적어 주세요. 예: 1,234,000',
    overflow: '금액이 너무 커서 계산할 수 없습니다. 단가·수량·횟수를 확인해 주세요.',
    vatMismatch: '공급가액과 세액을 더한 값이 합계와 다릅니다. 세 금액을 확인해 주세요.',
    negative: '여기에는 음수를 쓸 수 없습니다. 0 이상으로 적어 주세요.',
  },
  cue: {
    duplicateNumber:
      '{{first}}번째 줄과 {{second}}번째 줄의 번호가 {{number}}(으)로 같습니다. 한쪽을 다른 번호로 바꿔 주세요.',
    tooMany: '큐시트 하나에는 {{max}}줄까지 넣을 수 있습니다. 시트를 나눠 주세요.',
  },
  gate: { reasonNeeded: '아직 채우지 않은 것이 있습니다. 채우거나, 넘어가는 까닭을 적어 주세요.' },
  person: {
    nameNeeded: '이름이나 별명 가운데 하나는 적어 주세요.',
    ambiguous: '‘{{name}}’이라는 사람이 여럿입니다. 별명(이름)처럼 둘을 함께 적어 주세요.',
  },
  link: { unsafe: '열 수 없는 주소입니다({{url}}). http:// 나 https:// 로 시작하는 주소를 적어 주세요.' },
  bundle: {
    tooLarge: '파일이 너무 큽니다({{file}}, {{size}}MB). {{max}}MB 이하의 실험 파일을 골라 주세요.',
    notJson: '파일을 읽을 수 없습니다({{file}}). 중간에 잘렸거나 다른 형식일 수 있으니 다시 받아 주세요.',
    notBundle: '실험장에서 내보낸 파일이 아닙니다({{file}}). 실험장에서 ‘내보내기’로 만든 파일을 골라 주세요.',
    newer: '더 새로운 버전({{version}})에서 내보낸 파일입니다({{file}}). 앱을 새 버전으로 바꾼 뒤 열어 주세요.',
    invalid:
      '파일 {{file}}의 {{place}} 자리에 잘못된 값이 있습니다({{count}}곳). $t(errors.bundleFault.{{reason}}) 아무것도 들여오지 않았습니다. 값을 고치거나 다시 내보낸 파일로 열어 주세요.',
    dangling:
      '파일 {{file}}의 {{place}} 자리가 없는 항목을 가리킵니다. 아무것도 들여오지 않았습니다. 다시 내보낸 파일로 열어 주세요.',
    duplicateId:
      '파일 {{file}}의 {{place}} 자리에 이미 나온 식별자가 또 있습니다. 아무것도 들여오지 않았습니다. 다시 내보낸 파일로 열어 주세요.',
  },
  /** Why a value in a bundle cannot be taken: a part of `bundle.invalid`. */
  bundleFault: {
    type: '값의 종류가 다르거나 값이 빠졌습니다.',
    format: '적는 방식이 다르거나 없는 날짜입니다.',
    range: '길이나 크기가 정해진 범위를 벗어났습니다.',
    choice: '정해진 낱말 가운데 하나가 아닙니다.',
    depth: '너무 여러 겹으로 싸여 있습니다.',
    control: '보이지 않는 제어 문자가 있습니다.',
    surrogate: '깨진 글자가 있습니다.',
    direction: '글의 방향을 뒤집는 보이지 않는 글자가 있습니다.',
    twice: '한 번만 나와야 하는 값이 두 번 나옵니다.',
    rank: '순서를 나타내는 값이 아닙니다.',
    dates: '날짜를 적는 방식(dateKind)과 날짜가 서로 맞지 않습니다.',
    endBeforeStart: '끝이 시작보다 앞섭니다.',
    vatMismatch: '공급가액과 세액을 더한 값이 합계와 다릅니다.',
    unsafeLink: '열 수 없는 주소입니다. http://, https://, mailto: 만 됩니다.',
    nameMissing: '이름도 별명도 없습니다.',
  },
  template: { unreadable: '기본 틀을 읽을 수 없습니다. 앱을 다시 설치해 주세요.' },
  sample: { unknown: '‘{{name}}’이라는 예시는 없습니다. 다음 가운데 하나를 적어 주세요: {{known}}' },
  file: {
    readOnly: '그 폴더에 쓸 수 없습니다({{place}}). 다른 폴더를 고르거나 쓰기 권한을 확인해 주세요.',
    full: '디스크가 가득 차 파일을 쓰지 못했습니다({{place}}). 공간을 비우고 다시 해 주세요.',
    notFound: '파일이나 폴더가 없습니다({{place}}). 자리를 확인해 주세요.',
    isLibrary: '그 파일은 지금 열려 있는 자료 파일이라 덮어쓰지 않았습니다({{place}}). 다른 이름으로 저장해 주세요.',
    failed: '파일을 다루지 못했습니다({{place}}, {{detail}}). 다른 자리에 다시 해 주세요.',
  },
  attachment: {
    tooLarge: '‘{{name}}’이(가) {{max}}MB를 넘어 붙이지 않았습니다. 더 작게 줄이거나, 링크로 적어 주세요.',
  },
  pdf: {
    failed: 'PDF를 만들지 못했습니다({{detail}}). 내용을 줄이거나 설정을 바꿔 다시 해 주세요.',
    cancelled: 'PDF 만들기를 그만두었습니다.',
    timeout: 'PDF를 만드는 데 너무 오래 걸려 멈췄습니다. 내용을 나눠 다시 해 주세요.',
  },
} as const;

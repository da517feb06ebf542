/** Words of every table that is edited like a spreadsheet. */
export const grid = {
  rowHeader: '줄',
  instructions:
    '화살표로 칸을 옮기고 바로 글자를 치면 고칠 수 있습니다. Enter는 아래 칸, Tab은 다음 칸, Esc는 취소입니다. Alt+화살표로 줄을 옮기고, Esc 뒤에 Tab을 누르면 표를 벗어납니다.',
  editing: '{{row}}번째 줄 {{column}} 고치는 중',
  columnMenu: '‘{{column}}’ 열 메뉴',
  columns: '보이는 열',
  hideColumn: '이 열 숨기기',
  moveColumnLeft: '왼쪽으로 옮기기',
  moveColumnRight: '오른쪽으로 옮기기',
  resetColumns: '처음 모습으로',
  resizeColumn: '‘{{column}}’ 열 너비',
  dragRow: '끌어서 줄 옮기기',
  movedRows_other: '{{count}}줄을 {{to}}번째로 옮겼습니다.',
  columnWidth: '‘{{column}}’ 열 너비 {{width}}픽셀',
  columnMoved: '‘{{column}}’ 열을 {{to}}번째로 옮겼습니다.',
  severity: { error: '잘못', warning: '확인 필요', info: '알림' },
  faults: {
    title_other: '붙여넣지 못했습니다. {{count}}곳을 고친 뒤 다시 붙여넣어 주세요. 아무것도 바뀌지 않았습니다.',
    place: '{{row}}번째 줄 ‘{{column}}’: {{error}}',
    rowPlace: '{{row}}번째 줄: {{error}}',
    more_other: '그 밖에 {{count}}곳',
    dismiss: '알겠습니다',
  },
  tooLong: '{{max}}자 안으로 줄여 주세요.',
  droppedColumns_other: '표에 없는 열 {{count}}개는 붙여넣지 않았습니다.',
  pasted_other: '{{count}}줄을 붙여넣었습니다.',
} as const;

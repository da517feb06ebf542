export const peopleUndo = {
  person: {
    add_other: '사람 {{count}}명 추가',
    addOne: '‘{{name}}’ 추가',
    edit_other: '사람 {{count}}명 정보 고치기',
    editOne: '‘{{name}}’ 정보 고치기',
    paste_other: '사람 {{count}}명 붙여넣기',
    remove_other: '사람 {{count}}명과 맡은 일 삭제',
    removeOne: '‘{{name}}’ 및 맡은 일 삭제',
    move_other: '사람 {{count}}명 순서 바꾸기',
    moveOne: '‘{{name}}’ 순서 바꾸기',
  },
  role: {
    assign: '‘{{title}}’에 {{name}} 배정',
    unassign: '‘{{title}}’에서 {{name}} 빼기',
    setOne: '‘{{title}}’ 담당 바꾸기',
    set_other: '{{count}}곳의 담당 바꾸기',
  },
} as const;

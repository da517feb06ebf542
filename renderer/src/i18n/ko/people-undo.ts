/** The gestures of people that read otherwise than those of other rows (`history.rowStep`), and their duties. */
export const peopleUndo = {
  person: {
    edit_other: '사람 {{count}}명 정보 고치기',
    editOne: '‘{{what}}’ 정보 고치기',
    remove_other: '사람 {{count}}명과 맡은 일 삭제',
    removeOne: '‘{{what}}’ 및 맡은 일 삭제',
  },
  role: {
    assign: '‘{{title}}’에 {{name}} 배정',
    unassign: '‘{{title}}’에서 {{name}} 빼기',
    setOne: '‘{{title}}’ 담당 바꾸기',
    set_other: '{{count}}곳의 담당 바꾸기',
  },
} as const;

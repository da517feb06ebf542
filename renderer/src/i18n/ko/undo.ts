/** What undo and redo will say: a fragment per command, with the parameters that the command described. */
export const undo = {
  experiment: {
    edit: '실험 정보 고치기',
    editBrief: '기획 답변 고치기',
    editClosing: '결과 기록 고치기',
  },
  gate: {
    overrule: '관문 넘어가기',
    reinstate: '관문 되살리기',
  },
} as const;

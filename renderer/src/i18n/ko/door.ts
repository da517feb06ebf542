/** 당일 접수: … */
export const door = {} as const;

export const doorUndo = {
  door: {
    arrive: '{{what}} 들어옴',
    leave: '{{what}} 나감',
    give: '{{what}} 표식·이름표 나눠 줌',
    undo: '{{what}} 접수 기록 되돌림',
    walkIn: '현장 등록: {{what}}',
  },
} as const;

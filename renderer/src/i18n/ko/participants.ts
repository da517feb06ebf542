/** 참가자·섭외. What its tables and columns are called stands in `shared/words`. */
export const participants = {} as const;

export const participantsUndo = {
  participation: { import_other: '참가자 {{count}}명 명단 넣기', draw_other: '추첨으로 {{count}}명 뽑기' },
} as const;

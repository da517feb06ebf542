/** What the tables of 당일 진행, their columns and codes are called; part of `entities.ts`. */
export const dayEntities = {
  thing: { run: '진행', cueRun: '순서의 실제 시각', incident: '특이사항', incidentEntry: '특이사항 기록' },
  count: {
    run_other: '진행 {{count}}건',
    cueRun_other: '순서의 실제 시각 {{count}}건',
    incident_other: '특이사항 {{count}}건',
    incidentEntry_other: '특이사항 기록 {{count}}줄',
  },
  column: {
    run: { sheetId: '큐시트', startedAt: '시작한 때', endedAt: '마친 때' },
    cueRun: {
      runId: '진행',
      cueId: '순서',
      startedAt: '실제 시작',
      endedAt: '실제 끝',
      skipped: '건너뜀',
      heldAt: '멈춘 때',
      heldSeconds: '멈춘 시간(초)',
      note: '메모',
    },
    incident: {
      number: '번호',
      at: '시각',
      place: '장소',
      kind: '종류',
      summary: '내용',
      state: '상태',
      ownerId: '담당',
      closedAt: '종료',
    },
    incidentEntry: { incidentId: '특이사항', at: '시각', personId: '적은 사람', text: '기록', stricken: '줄 그음' },
  },
  value: {
    incidentKind: {
      safety: '안전·응급',
      lostFound: '분실·습득',
      complaint: '참여자 의견·불편',
      facility: '시설',
      equipment: '장비·음향',
      programme: '진행',
      filming: '촬영·초상',
      other: '그 밖',
    },
    incidentState: { open: '처리 중', closed: '종료' },
  },
} as const;

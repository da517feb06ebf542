/** 표로 내보내기. */
export const tableExport = {
  group: '표',
  action: '표로 내보내기…',
  offer: '표로 내보내기: {{thing}}',
  all: '모든 표 내보내기',
  about: '줄이 스프레드시트로 저장됩니다. 내부용은 고쳐서 다시 가져올 수 있습니다.',
  aboutAll: '줄이 있는 표마다 시트 한 장인 엑셀 파일로 저장됩니다.',
  format: '형식',
  formats: { xlsx: '엑셀(XLSX)', csv: 'CSV' },
  hint: {
    internal: '이름·연락처까지 모두 들어갑니다. 줄마다 숨은 열쇠가 있어 다시 가져오면 그 줄이 고쳐집니다.',
    shared: '이름과 전화번호를 가리고, 한 사람에 관한 내용은 뺍니다.',
    public: '이름 대신 역할을 쓰고, 연락처와 한 사람에 관한 내용은 뺍니다.',
  },
  save: '저장',
  saved: '표를 저장했습니다: {{path}}',
  cut_other: '표를 저장했지만 너무 긴 글 {{count}}칸은 뒤를 줄였습니다: {{path}}',
} as const;

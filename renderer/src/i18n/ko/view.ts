/** A library of a newer release that is only looked at. */
export const view = {
  offer: '읽기 전용으로 보기',
  offerHelp: '사본을 떠서 보여 줍니다. 원래 파일은 읽기만 하고, 사본은 볼 일이 끝나면 지웁니다.',
  sign: '읽기 전용',
  title: '더 새로운 실험장에서 만든 자료라 읽기만 할 수 있습니다.',
  remedy:
    '{{at}}에 뜬 사본입니다. 고칠 수 없으며, 문서와 실험 파일은 내보낼 수 있습니다. 고치려면 앱을 새 버전으로 바꿔 주세요.',
  close: '그만 보기',
  notInBundle: '더 새로운 실험장에서만 쓰는 내용은 이 파일에 들어가지 않습니다.',
  notInBundleRemedy:
    '이 앱이 모르는 표 {{tables}}개와 칸 {{columns}}개가 빠집니다. 모두 옮기려면 새 버전에서 내보내 주세요.',
  notRecorded: '{{name}} 저장함. 읽기 전용이라 발행한 문서 목록에는 남지 않습니다.',
  laterStep: '더 새로운 실험장에서 한 일',
} as const;
